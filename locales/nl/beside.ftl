## Somebody of staff sits beside the person, who uses the own pages.

title = Er zit iemand naast mij
link = Begin samen met iemand
lead = Iemand van de balie kan naast u zitten en met u meekijken. U doet het, die persoon helpt.
    .child = Iemand van de balie kan naast je zitten en met je meekijken. Jij doet het, die persoon helpt.
means = Wat dit betekent
sees = Deze persoon ziet wat u op het scherm ziet.
    .child = Deze persoon ziet wat jij op het scherm ziet.
recorded = Alles wat u doet, wordt bewaard met de naam van deze persoon erbij.
    .child = Alles wat je doet, wordt bewaard met de naam van deze persoon erbij.
stays-closed = Uw eigen papieren, uw telefoons, uw pincode en uw klachten blijven dicht.
    .a2 = Uw papieren, uw telefoons, uw pincode en uw klachten blijven dicht.
    .child = Je eigen papieren, je telefoons, je pincode en je klachten blijven dicht.
any-time = U kunt op elk moment stoppen. Het stopt vanzelf als u uitlogt, en altijd na { $minutes } minuten.
    .a2 = Stoppen kan altijd. Na { $minutes } minuten stopt het vanzelf.
    .child = Je kunt op elk moment stoppen. Het stopt vanzelf als je uitlogt, en altijd na { $minutes } minuten.
code = De cijfers van de medewerker
code-hint = Dit zijn { $count } cijfers. De medewerker laat ze zien.
code-shape = De code heeft { $count } cijfers. Vraag de medewerker om ze nog eens te laten zien.
code-wrong = Deze cijfers werken niet. Vraag de medewerker om nieuwe cijfers.
begin = Ja, begin samen
free = U hoeft dit niet te doen. Nee zeggen is nooit slecht voor uw aanvraag.
    .child = Je hoeft dit niet te doen. Nee zeggen is nooit slecht voor je aanvraag.

## While somebody sits there.

here = { $name } ({ $role }) zit naast u
    .child = { $name } ({ $role }) zit naast je
until = Het stopt vanzelf op { $moment }, of eerder als u dat wilt.
    .child = Het stopt vanzelf op { $moment }, of eerder als je dat wilt.
go-on = Ga verder
stop = Stop
stopped = Gestopt. Er zit nu niemand meer naast u.
    .child = Gestopt. Er zit nu niemand meer naast je.
closed-title = Dit blijft nu dicht
closed = Dit blijft dicht zolang er iemand naast u zit. Er is niets veranderd. Wilt u verder? Stop dan eerst.
    .child = Dit blijft dicht zolang er iemand naast je zit. Er is niets veranderd. Wil je verder? Stop dan eerst.
closed-stop = Stop, er zit niemand meer naast mij
role-coa = COA
role-authority = { -ind }
role-other = medewerker

## Afterwards, for the person alone.

past = Wie er naast u zat
    .child = Wie er naast je zat
who = { $name } ({ $role })
from-until = Van { $from } tot { $until }
done-at = { $what }: { $moment }
done-hearing = Uw keuze over een afspraak
    .child = Je keuze over een afspraak
done-details = Iets gemeld over uw gegevens
    .child = Iets gemeld over je gegevens
done-message = Een bericht geschreven
done-call = Een verzoek om te bellen
done-other = Iets anders
done-nothing = Er is toen niets verstuurd.
