## Emergency access ("break-glass"): the form, the band, what a second person finds, and the alert.

nav = Noodtoegang
title = Noodtoegang tot een zaak
lead = Alleen als iemand in gevaar is of iets niet kan wachten, en de zaak niet van u is. U kunt dan { $minutes } minuten lezen. Schrijven kan niet.
told = Iedere keer is zichtbaar: voor de teamleider, voor een controleur en voor de persoon zelf. Iemand anders beoordeelt het binnen { $days } werkdagen.
v-number = V-nummer
v-number-hint = Alle tien cijfers.
v-number-wrong = Typ de tien cijfers van het V-nummer.
reason = Waarom?
reason-health = Leven of gezondheid is in gevaar
reason-safety = Iemand wordt bedreigd
reason-today = Er moet iets gebeuren voordat de behandelaar bereikbaar is
reason-other = Iets anders
reason-missing = Kies waarom.
text = Leg uit wat er is
text-hint = Wie het beoordeelt, leest dit. Schrijf wat u wilt weten en waarom het niet kan wachten.
text-missing = Leg uit wat er is.
too-long = Dit is te lang. Er passen { $count } tekens in.
send = Open de zaak { $minutes } minuten
no-case = Met dit V-nummer kan geen zaak open. Kijk het nummer na.
not-needed = Dit is niet nodig: deze zaak kunt u gewoon openen.
not-needed-link = Naar de zaak
other-open = U hebt al een andere zaak open met noodtoegang. Geef die eerst terug.
back-done = De noodtoegang is teruggegeven.
over = De noodtoegang is voorbij.

## The band on every page.

band = Noodtoegang: nog { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
}. Alles wat u opent, wordt bekeken.
band-label = Noodtoegang
band-case = Naar de zaak
band-back = Teruggeven

## Those who watch over it.

reviews-nav = Noodtoegang beoordelen
reviews-title = Noodtoegang beoordelen
reviews-lead = Iemand opende een zaak die niet van hem of haar is. Beoordeel of dat nodig was. De persoon leest wat u vindt.
waiting = Te beoordelen
waiting-caption = { $count ->
    [one] { $count } keer, de oudste boven
   *[other] { $count } keer, de oudste boven
}
none-title = Niets te beoordelen
none = Er is geen noodtoegang gebruikt die nog niemand beoordeelde.
judged = Beoordeeld
judged-caption = { $count ->
    [one] De laatste
   *[other] De laatste { $count }
}
opened = Geopend
by = Door
why = Reden
due = Beoordelen voor
state = Stand
case = Zaak
overdue = Te laat
in-time = Nog niet beoordeeld
by-role = { $name }, { $role }
one-title = Noodtoegang van { $moment }
until = Open tot
given-back = Teruggegeven
said = Uitleg
lines-caption = { $count ->
    [one] { $count } regel in het logboek
   *[other] { $count } regels in het logboek
}
back = Terug naar de lijst
review = Uw oordeel
review-lead = Was deze noodtoegang nodig? De persoon leest uw keuze, niet uw uitleg.
finding = Wat vindt u?
finding-justified = Het was nodig
finding-not-justified = Het was niet nodig
finding-reported-on = Het was niet goed, en ik meld het bij de leiding
finding-missing = Kies wat u vindt.
review-text = Waarom?
review-text-missing = Leg uit waarom.
review-send = Oordeel vastleggen
review-done = Uw oordeel is vastgelegd.
reviewed-by = { $name } op { $moment }
own = U opende deze zaak zelf. Iemand anders beoordeelt het.
alert = { $count ->
    [one] { $count } noodtoegang wacht op een oordeel.
   *[other] { $count } keer noodtoegang wacht op een oordeel.
}
alert-overdue = { $count ->
    [one] Bij { $count } is de termijn voorbij.
   *[other] Bij { $count } is de termijn voorbij.
}
alert-link = Bekijk
alert-mail = Er is noodtoegang gebruikt. Log in om te kijken.
