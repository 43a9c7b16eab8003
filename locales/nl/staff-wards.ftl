## The pages of whoever acts for unaccompanied minors.

nav = Pupillen
title = Mijn pupillen
title-duty = Pupillen zonder voogd
title-team = Pupillen van mijn team
lead = Wie het eerst iets nodig heeft, staat bovenaan.
lead-duty = Deze kinderen hebben nu geen voogd. Tot die er is, handelt de piketdienst.
none-title = Geen pupillen
none = Er zijn nu geen pupillen voor u.
caption = { $count ->
    [one] { $count } pupil
   *[other] { $count } pupillen
}
name = Naam
step = Stap
need = Nodig
hearing = Gesprek
holder = Voogd
no-step = geen stap
no-hearing = geen
no-holder = geen voogd
substitute = { $name } (vervangt)
stands-in = U vervangt
need-disagreement = is het niet eens met u of een collega
need-answer = antwoord tot en met { $day }
need-choice = koos zelf; bezwaar tot en met { $day }
need-hearing = gesprek dichtbij
need-term = termijn { $day }
need-of-age = volwassen op { $day }
need-nothing = niets nu
pages = Bladeren door de pupillen
first = Eerste bladzijde
next = Volgende bladzijde
week-link = Deze week
list-link = Alle pupillen
mandates-link = Mandaten van het team
disagreements-link = Niet eens

## The week.

week-title = De week van { $day }
week-lead = Gesprekken en laatste dagen om te antwoorden, van alle pupillen.
week-none = Niets op deze dag
week-before = Week ervoor
week-after = Week erna
week-hearing = { $time } { $kind } in { $place }
week-answer = Laatste dag om te antwoorden

## One ward. Every page about one child has the band on top.

acting = U handelt voor { $name }
looking = U kijkt naar { $name }
born = Geboren op { $date }
band-note = Het kind ziet wat u hier doet, met uw naam.
band-look = Dat u kijkt, staat in het logboek van dit kind.
ward-title = Nu voor { $name }
back = Terug naar het kind
stands = Waar het kind staat
stands-step = Stap
stands-beside = Ernaast
stands-beside-since = { $step }, sinds { $day }
stands-beside-yet = { $step }, nog niet begonnen
stands-place = Verblijft in
stands-language = Taal van de tolk
stands-of-age = Volwassen op
stands-guardian = Voogd
stands-until = { $name }, tot { $moment }
appointment = Afspraak
appointment-none = Er is nu geen afspraak.
appointment-reserved = Deze tijd is bewaard en nog niet beantwoord. Antwoord tot en met { $day }; zonder antwoord blijft de tijd staan.
appointment-stands = Deze afspraak staat vast.
confirm = Het kind komt
move = Andere tijd kiezen
cancel = Het kind kan niet komen
waits = Het kind is het niet eens met wat er met deze afspraak is gedaan. U verandert er niets aan tot de teamleider met u beiden heeft gesproken, of tot de termijn voorbij is.
choices = Wat het kind zelf koos
choices-none = Het kind koos hier nog niets zelf.
choice-confirmed = ja gezegd tegen de afspraak
choice-moved = andere tijd gekozen: { $moment }
choice-cancelled = afspraak afgezegd
choice-reported = gemeld dat een gegeven niet klopt
object = Bezwaar maken, kan tot en met { $day }
object-over = De keuze van het kind staat.
objected = Bezwaar gemaakt op { $moment }: { $ground }
acts = Wat voor het kind is gedaan
acts-none = Er is nog niets voor het kind gedaan.
act-by = { $name }, { $moment }
act-waits = Het kind is het niet eens; de teamleider spreekt met u beiden.
act-settled-stands = Besproken: dit mag weer.
act-settled-child = Besproken: het blijft zoals het kind wil.
people = Mensen om het kind
details = Gegevens
details-link = Gegevens bekijken of een fout melden
done-confirmed = Bewaard: het kind komt. Het kind ziet dat u dit deed.
done-moved = Bewaard: de nieuwe tijd staat. Het kind ziet dat u dit deed.
done-cancelled = Bewaard: de afspraak is afgezegd. Een medewerker belt over een nieuwe tijd.
done-reported = Bewaard: een medewerker kijkt ernaar. Het kind ziet dat u dit deed.
done-objected = Bewaard: het kind en de zaakbehandelaar zien uw bezwaar. De keuze staat.
other-child = Dit formulier hoorde bij een ander kind dan op deze pagina staat. Er is niets veranderd. Kijk goed voor wie u handelt en begin opnieuw.
refused = Niet veranderd

## Another time.

move-title = Een andere tijd voor { $name }
move-now = De tijd nu
move-field = Welke tijd past?
move-choose = Kies eerst een tijd.
move-send = Deze tijd kiezen
move-none = Er is nu geen andere tijd die past.
refused-taken = Deze tijd is net weg. De tijd van het kind staat nog. Kies een andere.
refused-begun = Het gesprek is al begonnen of geweest.
refused-too-late = Het gesprek is over minder dan { $count } uur; een andere tijd kiezen kan niet meer. Afzeggen kan wel.
refused-no-changes = De { $count } vrije wijzigingen zijn op. Afzeggen kan wel: een medewerker belt over een nieuwe tijd.
refused-closed = Deze afspraak is al afgesloten.
refused-does-not-fit = Deze tijd past niet bij dit gesprek.

## Cancelling.

cancel-title = { $name } kan niet komen
cancel-lead = Een medewerker belt over een nieuwe tijd. Het kind verliest geen rechten. Het kind ziet dat u afzegt en kan zeggen dat het er niet mee eens is.
cancel-reason = Waarom niet?
cancel-choose = Kies eerst een reden.
cancel-send = Afspraak afzeggen

## Objecting to the child's own choice.

object-title = Bezwaar tegen de keuze van { $name }
object-lead = De keuze van het kind blijft staan. Uw bezwaar komt bij het kind en bij de zaakbehandelaar, met de reden. Zegt u niets, dan gaat er niets verloren.
object-what = Het kind koos op { $moment }
object-ground = Wat is de reden?
object-choose = Kies eerst een reden.
object-send = Bezwaar maken
object-too-late = De laatste dag om bezwaar te maken is voorbij.
ground-not-ready = Het kind is nog niet klaar voor dit gesprek
ground-helper-absent = Voogd of advocaat kan er niet bij zijn
ground-not-understood = Het kind begreep de keuze niet
ground-other = Iets anders; ik bel het kind en de zaakbehandelaar

## Details.

details-title = Gegevens van { $name }
report = Een fout melden
report-what = Wat klopt er niet?
report-moved = Het kind is verhuisd
report-text = Wat moet er staan?
report-hint = Een medewerker kijkt ernaar; er verandert niets vanzelf.
report-send = Melden
report-choose = Kies eerst wat er niet klopt.
report-empty = Schrijf eerst wat er moet staan.
report-long = Dit is te lang. Er passen { $count } tekens.

## What stands in the file of the caseworker.

event-details-reported = voogd meldde een fout in de gegevens
event-choice-objected = voogd maakt bezwaar tegen de keuze van het kind (regel { $number })
event-act-disagreed = kind is het niet eens met de voogd (regel { $number })
event-disagreement-settled-stands = teamleider Nidos sprak met kind en voogd over regel { $number }: mag weer
event-disagreement-settled-child = teamleider Nidos sprak met kind en voogd over regel { $number }: blijft zoals het kind wil
by-for = { $role }, voor het kind
