## The team lead of Nidos: who acts for whom, and what children did not agree with.

title = Mandaten van het team
members = Jeugdbeschermers en hun aantal pupillen
member = Naam
team = Team
wards = Pupillen
standing-in = Vervangt voor
load = Belasting
load-usual = gewoon
load-high = meer dan { $count }
load-too-high = meer dan { $count }: verdeel opnieuw
wards-caption = Pupillen en wie voor hen handelt
until = Tot
change = Mandaat regelen
none = Er zijn nu geen pupillen.

ward-title = Wie handelt voor { $name }
of-age = Volwassen op { $date }
history = Mandaten, nieuwste eerst
kind = Soort
kind-guardian = voogd
kind-substitute = vervanger
from = Van
order = Beschikking
state = Stand
now = geldt nu
ended = geëindigd
end = Nu beëindigen: { $name }
end-note = Na het einde handelt de piketdienst, tot u iemand anders het mandaat geeft. Het kind houdt alles.
give-guardian = Een voogd geven
give-guardian-lead = De nieuwe voogd komt nu meteen in de plaats van de vorige.
give-substitute = Iemand laten vervangen
give-substitute-lead = De vervanger handelt naast de voogd, tot en met een dag.
who = Wie
who-choose = Kies iemand van het team.
member-load = { $name } ({ $count } pupillen)
order-field = Nummer van de beschikking van de rechter
last-day = Laatste dag
give = Mandaat geven
stand-in = Laten vervangen
refused-of-age = Deze persoon is volwassen. Een mandaat kan niet meer.
refused-no-day = Vul de laatste dag in.
refused-past = Deze dag is al voorbij.
refused-no-order = Vul het nummer van de beschikking in.
refused-long-order = Dit is te lang. Er passen { $count } tekens.
given = Het mandaat is gegeven.
ended-now = Het mandaat is beëindigd.

## Disagreements.

disagreements-title = Kinderen die het niet eens zijn
disagreements-lead = Spreek met het kind en met wie het deed. Zeg het ook tegen de advocaat. Wat daar gezegd wordt, schrijft u hier niet op.
disagreements-none-title = Niets open
disagreements-none = Geen kind heeft nu gezegd dat het niet eens is.
disagreements-what = Wat
disagreements-by = Gedaan door
disagreements-said = Gezegd op
disagreements-waits = Wacht hooguit tot
disagreements-lawyer = Advocaat
disagreements-lawyer-none = niet bekend; zoek dit met het kind uit
lawyer-told = Gezegd tegen de advocaat op { $moment }
tell-lawyer = Ik heb het de advocaat gezegd
settle-stands = Besproken: het mag weer
settle-child = Besproken: zoals het kind wil
settled = Bewaard. Het kind ziet de uitkomst.
told = Bewaard.

## All wards of one member of the team.

hand-over = Overdragen
hand-over-title = Pupillen van { $name }
hand-over-lead = Dit is de overdrachtslijst. Elke keer dat iemand hier kijkt, staat bij elk kind in het logboek.
hand-over-none = Heeft nu geen pupillen.
hand-over-print = U kunt deze lijst afdrukken. Vernietig het papier na de overdracht.
hand-over-holiday = Vakantie of ziekte
hand-over-holiday-lead = Eén persoon vervangt voor al deze kinderen, tot en met een dag. De voogd blijft de voogd.
hand-over-for-good = Voor altijd overdragen
hand-over-for-good-lead = Al deze kinderen krijgen nu meteen een andere voogd, op dezelfde beschikking. Gesprekken en keuzes blijven staan.
hand-over-send = Draag alles over
handed-over = Overgedragen.
alarm-high = Iemand heeft meer dan { $count } pupillen. Kijk of u anders kunt verdelen.
alarm-too-high = Iemand heeft meer dan { $count } pupillen. Verdeel opnieuw.
