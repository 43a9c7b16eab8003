## One case on one screen.

title = Zaak
back = Naar de lijst
v-number = V-nummer
only-look = U kijkt als teamleider mee. Vastleggen doet de zaakbehandelaar.
recorded = Vastgelegd. De persoon ziet het nu zo.
noted = De aantekening is bewaard.
invited = Er is een tijd bewaard voor { $moment }. De persoon krijgt bericht.

## Where it stands.

stands = Waar de zaak staat
stands-as = Zo ziet de persoon het
step = Stap
step-since = Stap, sinds { $day }
version = Procedure
beside-since = Ernaast, sinds { $day }
track = Spoor
lodged = Ingediend op
lodged-not = Nog niet ingediend
decision = Besluit
decision-on = { $outcome }, { $day }
withdrawn = Ingetrokken sinds
terms = Termijnen
terms-none = Er loopt geen termijn.
term = Termijn
term-owner = Van
term-until = Tot en met
term-state = Stand
term-basis = Grondslag
owner-authority = overheid
owner-person = persoon
owner-court = rechter
state-running = loopt
state-suspended = staat stil
state-met = gehaald of gedaan
state-passed = voorbij
until-unknown = niet bekend
until-least = niet voor { $day }

## What happened.

events = Wat er gebeurde
events-none = Er is nog niets vastgelegd.
event-number = Nr.
event-on = Gebeurd
event-what = Wat
event-who = Door
event-ground = Grond
event-recorded = Vastgelegd
event-change = Verbeteren
event-replaced = vervangen door regel { $number }
event-corrects = { $what } (verbetert regel { $number })
correct = Verbeter regel { $number }
by-person = de persoon
by-system = { -wegwijs }
by-staff = een medewerker
by-sender = het systeem van de { -ind }

event-case-opened = Zaak geopend
event-lodged = Aanvraag ingediend
event-step-started = Begonnen: { $step }
event-step-done = Klaar: { $step }
event-track-assigned = Spoor gekozen: { $track }
event-term-extended = Termijn verlengd tot en met { $day }: { $term }
event-term-suspended = Termijn stilgezet: { $term }
event-term-resumed = Termijn loopt weer: { $term }
event-hearing-invited = Tijd bewaard voor { $kind }: { $moment }
event-hearing-confirmed = Afspraak bevestigd
event-hearing-moved = Afspraak verzet naar { $moment }
event-hearing-cancelled = Afspraak afgezegd: { $reason }
event-hearing-held = Gesprek gehouden
event-decided = Besluit: { $outcome }
event-person-moved = Persoon is verhuisd
event-report-corrected = Verbeteringen van het verslag ontvangen ({ $how })
event-report-corrected-with = Verbeteringen van het verslag ontvangen ({ $how }, samen met: { $with })
manner-paper = op papier
manner-phone = per telefoon
manner-in-person = aan tafel
event-withdrawn = Aanvraag ingetrokken
event-reopened = Procedure heropend
event-retracted = Teruggenomen

outcome-granted = ingewilligd
outcome-refused = afgewezen
outcome-inadmissible = niet-ontvankelijk
outcome-transfer = overdracht

reason-ill = ziek
reason-moved = verhuisd
reason-helper-absent = advocaat of voogd kan niet
reason-transport = vervoer
reason-other = anders

## Recording.

record = Vastleggen
record-correct = Verbeter regel { $number }
record-correct-text = Nu staat er: { $what }
record-stop = Toch niet verbeteren
what = Wat is er gebeurd?
what-choose = Kies
what-same = Hetzelfde, met andere dag of grond
what-extended = Termijn verlengd: { $term }
what-retracted = Dit is niet gebeurd
what-hint = Alleen wat nu kan volgen, staat in de lijst.
on = Op welke dag?
until = Nieuwe laatste dag
until-hint = Alleen bij verlengen
with = Met wie
with-hint = Alleen bij verbeteringen van het verslag. Wat er verbeterd is, staat hier nooit.
with-nobody = Niemand, of niet bekend
ground = Grond
ground-hint = Briefnummer of artikel, ten hoogste { $count } tekens. Geen verhaal.
look = Bekijk eerst
what-missing = Kies wat er is gebeurd.
on-missing = Vul de dag in waarop het gebeurde.
until-missing = Vul de nieuwe laatste dag in.
ground-missing = Vul de grond in: een briefnummer of artikel.
ground-long = De grond is te lang. Er passen { $count } tekens. Een verhaal hoort in een aantekening.
future = Deze dag moet nog komen.
before = Deze dag ligt voor het begin van de zaak.
no-event = Deze regel is er niet. Begin opnieuw bij de regel die u wilt verbeteren.

no-open = De zaak is al geopend.
no-lodged = De aanvraag is al ingediend op { $day }.
no-withdrawn = De aanvraag is ingetrokken. Heropen de zaak eerst.
no-ended = De procedure is afgelopen. Heropen de zaak eerst.
no-closed = De zaak is niet ingetrokken en niet afgelopen.
no-next = { $step } volgt nu niet. Wel: { $possible }.
no-next-none = { $step } volgt nu niet.
no-decided = { $step } komt pas na het besluit "{ $outcome }".
no-current = { $step } is nu niet aan de gang.
no-track = Spoor { $track } kan nu niet worden gekozen.
no-decide = Het besluit "{ $outcome }" kan nu niet worden genomen.
no-running = Deze termijn loopt niet: { $term }.
no-suspended = Deze termijn staat niet stil: { $term }.
no-longer = Deze termijn loopt al tot en met { $day }. Verlengen maakt langer.
no-cap = Deze termijn kan niet verder dan { $day }.
no-report = Er is nog geen gehoor geweest, dus er is geen verslag.
no-retract = Terugnemen kan alleen als verbetering van een regel.

## The preview.

preview-title = Dit ziet de persoon
preview-lead = Er is nog niets vastgelegd. Lees het zoals de persoon het leest.
preview-what = U legt vast
preview-before = Nu
preview-after = Straks
preview-same = Voor de persoon verandert er niets aan wat hier staat.
preview-decision = Een besluit hoort de persoon het eerst van juridische hulp. Deze pagina toont nooit de uitkomst.
preview-legal = { -wegwijs } maakt niets bekend en laat geen termijn beginnen. Alleen de brief telt.
preview-send = Leg vast
preview-change = Terug naar de zaak

## Notes.

notes = Aantekeningen
notes-none = Nog geen aantekeningen.
note = Nieuwe aantekening
note-hint = Voor collega's op deze zaak. De persoon kan later om inzage vragen.
note-send = Bewaar
note-empty = Schrijf eerst iets.
note-long = De aantekening is te lang. Er passen { $count } tekens.
note-by = { $author }, { $moment }

## The person and the people around them.

person = Persoon
name = Naam
born = Geboren op
minor = amv
nationality = Nationaliteit
language = Taal
phone = Telefoon
place = Verblijft in
unknown = niet bekend
contacts = Mensen om de persoon
contacts-none = Er is nog niemand geregistreerd.
reports = Meldingen van de persoon
reports-none = De persoon heeft niets gemeld.
report-moved = Ik ben verhuisd
report-wrong = Klopt niet: { $field }
report-open = nog niet bekeken
report-handled = bekeken
report-handle = Markeer als bekeken
report-done = De melding is gemarkeerd als bekeken. De persoon ziet dat ook.
report-at = Gemeld op { $day }

## The hearing.

hearing = Gesprek
hearing-none = Er is geen gesprek gepland.
hearing-kind = Soort
hearing-when = Wanneer
hearing-where = Waar
hearing-state = Stand
hearing-answer = Antwoord uiterlijk
state-reserved = bewaard, nog geen antwoord
state-confirmed = bevestigd
state-cancelled = afgezegd
state-held = gehouden
invite = Bewaar een tijd
invite-text = De eerste vrije tijd die past bij taal en plaats. De persoon krijgt bericht en mag kiezen.
invite-kind = Voor welk gesprek?
invite-send = Bewaar een tijd
invite-none = Er is geen vrije tijd die past. Vraag de planner om tijden te openen.
invite-already = Er is al een gesprek van deze soort.
