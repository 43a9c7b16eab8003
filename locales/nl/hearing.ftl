## The reserved time of a talk, and what a person can do with it.

title = Afspraak
none-title = U hebt nu geen afspraak
    .child = Je hebt nu geen afspraak
none = Komt er een afspraak? Dan staat die hier en krijgt u bericht. U hoeft niets te doen.
    .a2 = Komt er een afspraak? Dan staat die hier.
    .child = Komt er een afspraak? Dan staat die hier.
reserved = Deze tijd is voor u bewaard
    .child = Deze tijd is voor jou bewaard
confirmed = Uw afspraak staat vast
    .child = Je afspraak staat vast
begun = Dit gesprek is begonnen of geweest
answer-by = Antwoord tot en met { $day }.
nothing = Doet u niets? Dan blijft deze tijd voor u staan. U houdt al uw rechten.
    .child = Doe je niets? Dan blijft deze tijd voor jou staan. Je houdt al je rechten.
what = Wat is dit?
length = Hoelang
length-about = ongeveer { $length }
length-hours-minutes = { $hours } en { $minutes }
where = Waar
kind = Soort gesprek
interpreter = Taal van de tolk
interpreter-note = Verstaat u de tolk niet goed? Zeg het meteen. Dat mag altijd.
    .child = Versta je de tolk niet goed? Zeg het meteen. Dat mag altijd.
company = Wie mag mee?
company-text = Uw juridische hulp of VluchtelingenWerk mag mee. Vraag het op tijd. Bel hen via Mijn mensen.
    .a2 = Uw juridische hulp of VluchtelingenWerk mag mee. Vraag het op tijd.
    .child = Je voogd en je advocaat mogen mee. Vraag het hun.
rights = Wat u mag vragen
    .child = Wat je mag vragen
rights-break = Een pauze, zo vaak als nodig is.
rights-gender = Een man of een vrouw als medewerker en als tolk.
rights-unknown = U hoeft niet te raden. "Ik weet het niet" is een goed antwoord.
    .child = Je hoeft niet te raden. "Ik weet het niet" is een goed antwoord.
confirm = Ja, ik kom
move-link = Andere tijd kiezen
cancel-link = Ik kan niet komen
receipt-link = Bewijs van deze afspraak
calendar-link = In mijn agenda zetten
calendar-note = In uw agenda komt alleen het woord "{ $word }".
    .child = In je agenda komt alleen het woord "{ $word }".
changes-left = U kunt nog { $count } keer zelf een andere tijd kiezen.
    .child = Je kunt nog { $count } keer zelf een andere tijd kiezen.

## Another time.

move-title = Kies een andere tijd
move-lead = Uw tijd blijft van u tot u een andere kiest. Vroeg of laat kiezen maakt niet uit voor uw aanvraag.
    .a2 = Uw tijd blijft van u tot u een andere kiest.
    .child = Jouw tijd blijft van jou tot je een andere kiest.
move-now = Uw tijd is nu
    .child = Jouw tijd is nu
move-field = Welke tijd past?
move-suggested = Eerste tijd die past
move-earlier = Vroegere dagen
move-later = Latere dagen
move-chosen = Gekozen:
move-all = Alle tijden laten zien
move-send = Deze tijd kiezen
move-keep = Nee, ik houd mijn tijd
move-none = Er is nu geen andere tijd die past. Uw eigen tijd blijft staan. Kijk later nog eens, of bel iemand die helpt.
    .a2 = Er is nu geen andere tijd. Uw eigen tijd blijft staan.
    .child = Er is nu geen andere tijd. Jouw eigen tijd blijft staan.
move-choose = Kies eerst een tijd.

## Cancelling. A person calls; nothing is lost.

cancel-title = Ik kan niet komen
cancel-lead = Dat kan gebeuren. Iemand belt u om een nieuwe tijd af te spreken. U verliest geen rechten.
    .a2 = Dat kan gebeuren. Iemand belt u. U verliest niets.
    .child = Dat kan gebeuren. Iemand belt je. Je verliest niets.
cancel-other-time = Kunt u wel op een andere tijd? Kies dan zelf een andere tijd.
    .child = Kun je wel op een andere tijd? Kies dan zelf een andere tijd.
cancel-reason = Waarom kunt u niet komen?
    .child = Waarom kun je niet komen?
reason-ill = Ik ben ziek
reason-moved = Ik ben verhuisd
reason-helper-absent = Mijn advocaat of voogd kan niet
reason-transport = Ik kan er niet komen met bus of trein
reason-other = Iets anders
cancel-choose = Kies eerst een reden.
cancel-send = Afspraak afzeggen
cancel-keep = Nee, ik kom toch
cancelled-title = Uw afspraak is afgezegd
    .child = Je afspraak is afgezegd
cancelled = Wij hebben het ontvangen. Iemand belt u over een nieuwe tijd. U bent niets kwijt.
    .child = Wij hebben het ontvangen. Iemand belt je over een nieuwe tijd. Je bent niets kwijt.

## The receipt.

receipt-title = Bewijs van uw afspraak
    .child = Bewijs van je afspraak
receipt-agreed = Dit is afgesproken
receipt-number = Nummer:
receipt-place = Staat in { -wegwijs }, na inloggen
receipt-shown = Bekeken op
receipt-keep = Laat dit zien als iemand ernaar vraagt. U kunt de pagina afdrukken of een foto maken.
    .child = Laat dit zien als iemand ernaar vraagt. Je kunt een foto maken.
receipt-undo = Toch niet goed? U kunt nog een andere tijd kiezen of afzeggen.
    .child = Toch niet goed? Je kunt nog een andere tijd kiezen of afzeggen.
receipt-call = Twijfelt u? Bel iemand van Mijn mensen. Samen kijken mag altijd.
    .child = Twijfel je? Bel iemand van Mijn mensen. Samen kijken mag altijd.

## Why a change cannot be made here. What was booked stays as it is.

refused-title = Dit is niet veranderd
refused-taken = Deze tijd is net door iemand anders gekozen. Uw eigen tijd is nog van u. Kies een andere.
    .a2 = Deze tijd is net weg. Uw eigen tijd is nog van u. Kies een andere.
    .child = Deze tijd is net weg. Jouw eigen tijd is nog van jou. Kies een andere.
refused-begun = Het gesprek is al begonnen of geweest. Bel uw juridische hulp als u er niet bij was.
    .child = Het gesprek is al begonnen of geweest. Was je er niet bij? Bel wie je helpt.
refused-too-late = Het gesprek is over minder dan { $count } uur. Een andere tijd kiezen kan niet meer. Kunt u niet komen? Zeg dat af; dat mag altijd.
    .a2 = Een andere tijd kan niet meer: het is over minder dan { $count } uur. Kunt u niet? Zeg het af.
    .child = Een andere tijd kan niet meer: het is over minder dan { $count } uur. Kun je niet? Zeg het af.
refused-no-changes = U koos al { $count } keer zelf een andere tijd. Past deze tijd niet? Zeg dan af: iemand belt u en kijkt met u mee.
    .a2 = U koos al { $count } keer een andere tijd. Kunt u niet? Zeg af. Iemand belt u.
    .child = Je koos al { $count } keer een andere tijd. Kun je niet? Zeg af. Iemand belt je.
refused-closed = Deze afspraak is al afgesloten. Hieronder ziet u hoe het nu is.
    .child = Deze afspraak is al afgesloten. Hieronder zie je hoe het nu is.
refused-does-not-fit = Deze tijd past niet bij dit gesprek. Kies een van de tijden hieronder.
