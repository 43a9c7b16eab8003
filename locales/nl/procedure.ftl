# The ids come from the files in app/domain/procedures: a prefix, then the id or code that stands there.
# How long a term is, and on what date it ends, is data; it never stands in these words.

## step-<id>: its plain name. step-<id>-explain: what happens, and who acts.

step-a1 = U meldt zich
    .child = Je meldt je
step-a1-explain = U vertelt dat u asiel vraagt. U krijgt een slaapplek en een afspraak voor de volgende stap.
    .a2 = U vraagt asiel. U krijgt een plek om te slapen.
    .child = Je vertelt dat je asiel vraagt. Je krijgt een plek om te slapen. Mensen helpen je.
step-a2 = Wie bent u?
    .child = Wie ben je?
step-a2-explain = De politie schrijft uw naam, land en reis op, en neemt uw vingerafdrukken. Lever papieren in en vraag een bewijs.
    .a2 = De politie vraagt wie u bent en neemt uw vingerafdrukken. Geeft u papieren? Vraag een bewijs.
    .child = De politie vraagt wie je bent en neemt je vingerafdrukken. Geef je papieren? Vraag een bewijs.
step-a3 = Gezondheid
step-a3-explain = Een verpleegkundige vraagt hoe het met uw gezondheid gaat. Zij beslist niet over uw aanvraag.
    .a2 = Een verpleegkundige vraagt hoe het met u gaat. Zij beslist niet over asiel.
    .child = Een verpleegkundige vraagt hoe het met je gaat. Zij beslist niet over asiel.
step-a4 = Eerste gesprek
step-a4-explain = De { -ind } vraagt wie u bent, over uw familie en uw reis. Waarom u asiel vraagt, komt later.
    .a2 = De { -ind } vraagt wie u bent en hoe u reisde. Uw hele verhaal komt later.
    .child = De { -ind } vraagt wie je bent en hoe je reisde. Je hele verhaal komt later.
step-a5 = Welke procedure?
step-a5-explain = De { -ind } kiest welke procedure bij uw aanvraag past. U mag vragen waarom.
    .a2 = De { -ind } kiest de procedure. U mag vragen waarom.
    .child = De { -ind } kiest welke procedure voor jou is. Je mag vragen waarom.

step-r0 = Rust
step-r0-explain = U rust uit en bereidt zich voor met uw advocaat. Een verpleegkundige kan kijken of het gesprek voor u kan.
    .a2 = U rust uit. Uw advocaat helpt u met het gesprek dat komt.
    .child = Je rust uit. Je advocaat en wie voor je zorgt helpen je met het gesprek dat komt.
step-r1 = Groot gesprek
step-r1-explain = U vertelt de { -ind } waarom u asiel vraagt. Er is een tolk en u mag pauze vragen.
    .a2 = U vertelt uw verhaal. Er is een tolk. U mag pauze vragen.
    .child = Je vertelt je verhaal. Er is een tolk. Je mag altijd pauze vragen.
step-r2 = Verslag controleren
step-r2-explain = U leest het verslag van het gesprek met uw advocaat. U verbetert fouten en vult aan wat er mist.
    .a2 = Lees het verslag met uw advocaat. Zeg wat er fout is.
    .child = Je advocaat leest het verslag met je. Zeg wat er fout is.
step-r3 = Plan om nee te zeggen
step-r3-explain = De { -ind } wil nee zeggen en schrijft waarom. Dit is nog geen besluit. Uw advocaat leest het met u.
    .a2 = De { -ind } wil nee zeggen. Dit is nog geen besluit. Uw advocaat helpt u.
    .child = De { -ind } wil nee zeggen. Dit is nog niet het einde. Je advocaat en wie voor je zorgt helpen je.
step-r4 = Antwoord op het plan
step-r4-explain = Uw advocaat schrijft de { -ind } waarom u het niet eens bent met het plan. De { -ind } moet dit antwoord lezen.
    .a2 = Uw advocaat schrijft uw antwoord aan de { -ind }.
    .child = Je advocaat schrijft jouw antwoord aan de { -ind }.
step-r5 = Besluit
step-r5-explain = De { -ind } beslist over uw aanvraag, of neemt meer tijd voor onderzoek. Uw advocaat legt het uit.
    .a2 = De { -ind } beslist. Uw advocaat legt het uit.
    .child = De { -ind } beslist. Je advocaat en wie voor je zorgt leggen het uit.

step-v1 = Langer onderzoek
step-v1-explain = De { -ind } heeft meer tijd nodig. Misschien verhuist u. U mag nieuwe papieren laten zien.
    .a2 = De { -ind } onderzoekt langer. U mag nieuwe papieren laten zien.
    .child = De { -ind } onderzoekt langer. Dat is niet jouw schuld. Je mag nieuwe papieren laten zien.
step-v2 = Extra gesprek
step-v2-explain = De { -ind } heeft nog vragen, of doet nog onderzoek. U mag uitleggen en dingen toevoegen.
    .a2 = De { -ind } heeft nog vragen. U mag alles uitleggen.
    .child = De { -ind } heeft nog vragen. Je mag alles uitleggen.
step-v3 = Plan en antwoord
step-v3-explain = De { -ind } wil nee zeggen en schrijft waarom. Uw advocaat schrijft een antwoord. Dit is nog geen besluit.
    .a2 = De { -ind } wil nee zeggen. Uw advocaat antwoordt. Dit is nog geen besluit.
    .child = De { -ind } wil nee zeggen. Je advocaat antwoordt. Dit is nog niet het einde.
step-v4 = Besluit
step-v4-explain = De { -ind } beslist over uw aanvraag. Uw advocaat legt het besluit uit.
    .a2 = De { -ind } beslist. Uw advocaat legt het uit.
    .child = De { -ind } beslist. Je advocaat en wie voor je zorgt leggen het uit.
step-v5 = Naar de rechter
step-v5-explain = Een rechter kijkt of de { -ind } goed heeft beslist. De rechter hoort niet bij de { -ind }. Uw advocaat gaat met u mee.
    .a2 = Een rechter kijkt of het besluit goed is. Uw advocaat helpt u.
    .child = Een rechter kijkt of het besluit goed is. De rechter hoort niet bij de { -ind }. Je advocaat helpt je.
step-v6 = Hoogste rechter
step-v6-explain = De Raad van State kijkt naar de uitspraak van de rechter. U of de { -ind } kan daarom vragen.
    .a2 = De hoogste rechter kijkt nog een keer. Uw advocaat helpt u.
    .child = De hoogste rechter kijkt nog een keer. Je advocaat helpt je.

step-b1 = U vraagt asiel
    .child = Je vraagt asiel
step-b1-explain = U zegt dat u bescherming zoekt. Vanaf nu krijgt u opvang en een tolk.
    .a2 = U zegt dat u asiel vraagt. U krijgt opvang en een tolk.
    .child = Je zegt dat je asiel vraagt. Je krijgt een plek om te slapen en een tolk.
step-b2 = Eerste controle
step-b2-explain = Medewerkers kijken naar identiteit, gezondheid en veiligheid. Kijk uw formulier na en verbeter fouten.
    .a2 = Medewerkers vragen wie u bent en hoe het met u gaat. Kijk uw formulier na.
    .child = Medewerkers vragen wie je bent en hoe het met je gaat. Vraag hulp en kijk samen je formulier na.
step-b3 = Inschrijving
step-b3-explain = De { -ind } schrijft uw gegevens en uw aanvraag in. Daarna kunt u de aanvraag indienen.
    .a2 = De { -ind } schrijft u in.
    .child = De { -ind } schrijft je in.
step-b4 = Aanvraag indienen
step-b4-explain = U dient de aanvraag in en geeft de papieren die u hebt. Daarna telt de tijd waarin de { -ind } moet beslissen.
    .a2 = U dient de aanvraag in. Geef de papieren die u hebt.
    .child = Je dient de aanvraag in, samen met wie je helpt. Geef de papieren die je hebt.
step-b5 = Gratis uitleg
step-b5-explain = Als u daarom vraagt, legt een juridisch counselor de procedure gratis uit. De counselor is niet uw eigen advocaat.
    .a2 = U kunt gratis uitleg vragen. Dit is niet uw eigen advocaat.
    .child = Je kunt gratis uitleg vragen. Dit is niet je eigen advocaat.
step-b6 = Welke procedure?
step-b6-explain = De { -ind } kiest welke procedure bij uw aanvraag past. U mag vragen waarom.
    .a2 = De { -ind } kiest de procedure. U mag vragen waarom.
    .child = De { -ind } kiest welke procedure voor jou is. Je mag vragen waarom.

step-e0 = Eerste gesprek
step-e0-explain = De { -ind } vraagt wie u bent, over uw familie en uw reis. Dit gesprek is niet voor iedereen nodig.
    .a2 = De { -ind } vraagt wie u bent en hoe u reisde. Niet iedereen heeft dit gesprek.
    .child = De { -ind } vraagt wie je bent en hoe je reisde. Niet iedereen heeft dit gesprek.
step-e1 = Rust
step-e1-explain = U krijgt tijd om te rusten en u voor te bereiden. Deze stap is niet voor iedereen.
    .a2 = U rust uit voor het gesprek. Niet iedereen heeft deze stap.
    .child = Je rust uit voor het gesprek. Niet iedereen heeft deze stap.
step-e2 = Medisch onderzoek
step-e2-explain = Een verpleegkundige of arts kijkt of het gesprek kan met uw gezondheid. Zij beslissen niet over uw aanvraag.
    .a2 = Een verpleegkundige kijkt of het gesprek voor u kan. Zij beslist niet over asiel.
    .child = Een verpleegkundige kijkt of het gesprek voor jou kan. Zij beslist niet over asiel.
step-e3 = Plan en antwoord
step-e3-explain = De { -ind } wil nee zeggen en schrijft waarom. U mag antwoorden, met juridische hulp. Dit is nog geen besluit.
    .a2 = De { -ind } wil nee zeggen. U mag antwoorden. Dit is nog geen besluit.
    .child = De { -ind } wil nee zeggen. Je mag antwoorden. Dit is nog niet het einde.

step-n0 = Mag de aanvraag verder?
step-n0-explain = De { -ind } kijkt eerst of Nederland de aanvraag moet behandelen. Voordat de { -ind } nee zegt, mag u daarover praten.
    .a2 = De { -ind } kijkt eerst of Nederland uw aanvraag moet bekijken. U mag daarover praten.
    .child = De { -ind } kijkt eerst of Nederland je aanvraag moet bekijken. Je mag daarover praten.
step-n1 = Gesprek
step-n1-explain = U vertelt de { -ind } waarom u asiel vraagt. Er is een tolk en u mag pauze vragen.
    .a2 = U vertelt uw verhaal. Er is een tolk. U mag pauze vragen.
    .child = Je vertelt je verhaal. Er is een tolk. Je mag altijd pauze vragen.
step-n2 = Verslag controleren
step-n2-explain = U krijgt het verslag van het gesprek. Lees het met hulp en geef fouten door. Men vraagt u te zeggen of het klopt.
    .a2 = Lees het verslag met hulp. Zeg wat er fout is.
    .child = Lees het verslag samen met iemand. Zeg wat er fout is.
step-n3 = Besluit
step-n3-explain = De { -ind } beslist over uw aanvraag. Lees het besluit met juridische hulp.
    .a2 = De { -ind } beslist. Lees het besluit met juridische hulp.
    .child = De { -ind } beslist. Je juridische hulp en wie voor je zorgt leggen het uit.
step-n4 = Naar de rechter
step-n4-explain = Een rechter kijkt of de { -ind } goed heeft beslist. De rechter hoort niet bij de { -ind }. U kunt een gratis advocaat vragen.
    .a2 = Een rechter kijkt of het besluit goed is. Vraag een gratis advocaat.
    .child = Een rechter kijkt of het besluit goed is. De rechter hoort niet bij de { -ind }. Je krijgt hulp van een advocaat.

step-permit = Verblijfsvergunning
step-permit-explain = U mag in Nederland blijven. Praat snel met VluchtelingenWerk over uw gezin: die termijn is kort.
    .a2 = U mag blijven. Vraag snel naar uw gezin.
    .child = Je mag blijven. Praat snel met wie je helpt over je familie.
step-return = Terugkeer
step-return-explain = U mag niet blijven. De DT&V praat met u over vertrek. Vraag uw advocaat eerst wat er nog kan.
    .a2 = U mag niet blijven. Bel uw advocaat: wat kan er nog?
    .child = Je mag niet blijven. Je advocaat en wie voor je zorgt praten met je over wat er nog kan.
step-end = Einde van de procedure
step-end-explain = In deze procedure komt geen stap meer. Vraag uw juridische hulp of VluchtelingenWerk wat u nu kunt doen.
    .a2 = Deze procedure is klaar. Vraag hulp wat u nu kunt doen.
    .child = Deze procedure is klaar. Vraag wie je helpt wat je nu kunt doen.

## track-<id>: the part of the procedure.

track-start = Begin
track-regular = Gewone procedure
track-accelerated = Snelle procedure
track-border = Procedure aan de grens
track-responsibility = Welk land beslist?
track-subsequent = Nieuwe aanvraag
track-track-1 = Ander land in Europa
track-track-2 = Veilig land
track-track-4 = Gewone procedure
track-outline = De stappen van deze procedure staan nog niet in { -wegwijs }. Vraag uw juridische hulp om uitleg.
    .child = De stappen van deze procedure staan nog niet in { -wegwijs }. Vraag je juridische hulp om uitleg.

## actor-<code>: who acts, or who helps.

actor-applicant = U
    .child = Jij
actor-ind = IND (beslist over asiel)
actor-kmar = Marechaussee (grenspolitie)
actor-avim = Vreemdelingenpolitie
actor-gza = GZA (gezondheid)
actor-lawyer = Advocaat
actor-court = Rechter
actor-rvs = Raad van State (hoogste rechter)
actor-nidos = Nidos (voogd)
actor-coa = COA (opvang)
actor-dtv = DT&V (vertrek)
actor-vwn = VluchtelingenWerk
actor-counsellor = Juridisch counselor
actor-interpreter = Tolk

## document-<code>: what may help.

document-id = Paspoort, identiteitskaart of geboorteakte
document-travel = Tickets, visum en andere papieren van de reis
document-nationality = Papieren die laten zien uit welk land iemand komt
document-evidence = Bewijs van wat er is gebeurd, zoals brieven, foto's of artikelen
document-medical = Papieren over gezondheid
document-family = Papieren over huwelijk, geboorte en familie

## can-<code>: what the person may do. Each goes on from "You can:".

can-add-evidence = nieuwe papieren laten zien
can-add-facts = dingen toevoegen
can-appeal = in beroep gaan bij de rechter
can-ask-explanation = gratis uitleg vragen
can-ask-family = vragen of familie kan komen
can-ask-help = hulp vragen
can-ask-interpreter = een tolk vragen
can-ask-lawyer = een advocaat om raad vragen
can-ask-reason = vragen waarom
can-ask-receipts = een bewijs en een kopie vragen
can-attend-court = naar de zitting komen
can-be-heard = eerst zelf vertellen hoe het zit
can-check-form = het formulier nakijken
can-choose-gender = een man of een vrouw vragen als medewerker en tolk
can-comment-report = zeggen of schrijven wat er fout is in het verslag
can-correct-errors = fouten verbeteren
can-explain = uitleggen hoe het zit
can-fill-form = het formulier invullen
can-free-lawyer = een gratis advocaat vragen
can-hand-in-documents = papieren laten zien en inleveren
can-medical-advice = een verpleegkundige laten kijken of het gesprek kan; dat hoeft niet
can-meet-lawyer = met de advocaat praten
can-own-lawyer = ook een eigen advocaat kiezen, die niet gratis is
can-read-with-lawyer = alles lezen met juridische hulp
can-reply = antwoorden
can-rest = rusten
can-take-breaks = pauze vragen
can-tell-health = zeggen dat er iets is met de gezondheid
can-tell-story = het hele verhaal vertellen

## if-<code>: when a next step follows.

if-appealed = als er beroep is
if-counselling-asked = als er om gratis uitleg is gevraagd
if-grant-planned = als de { -ind } ja wil zeggen
if-granted = als het antwoord ja is
if-inadmissible = als de aanvraag niet verder mag
if-more-research = als er meer onderzoek nodig is
if-refusal-planned = als de { -ind } nee wil zeggen
if-refused = als het antwoord nee is
if-sent-back = als de { -ind } van de rechter opnieuw moet beslissen
if-tailored = alleen als het nodig is

## late-<code>: what to do when the time has passed.

late-ask-status = Voor deze stap is geen vaste tijd. U mag altijd vragen hoe het ermee staat.
    .a2 = Er is geen vaste tijd. U mag vragen hoe het gaat.
    .child = Er is geen vaste tijd. Je mag altijd vragen hoe het gaat.
late-authority-late = De { -ind } is te laat; dat is niet uw schuld. Uw juridische hulp weet wat u kunt doen.
    .a2 = De { -ind } is te laat. Dat is niet uw schuld. Vraag juridische hulp.
    .child = De { -ind } is te laat. Dat is niet jouw schuld. Vraag je juridische hulp.
late-missed-appointment = Afspraak gemist? Bel eerst uw juridische hulp. Vertel ons daarna vandaag waarom u niet kon komen.
    .a2 = Afspraak gemist? Bel uw juridische hulp. Vertel ons dan waarom.
    .child = Afspraak gemist? Bel eerst wie je helpt. Vertel ons dan waarom. Je mag het eerlijk zeggen.
late-own-term = Bel vandaag uw juridische hulp. Ook als u te laat bent: soms kan het nog.
    .a2 = Bel vandaag uw juridische hulp, ook als u te laat bent.
    .child = Bel vandaag wie je helpt, ook als je te laat bent. Soms kan het nog.

## term-<id>: what the time is for.

term-identification = tijd om vast te stellen wie iemand is
term-medical-intake = tijd voor het eerste gesprek over gezondheid
term-rest = tijd om te rusten
term-general-procedure = tijd voor de gesprekken en het besluit
term-corrections = tijd om het verslag te verbeteren
term-reply-general = tijd om te antwoorden
term-reply-extended = tijd om te antwoorden
term-decision = tijd voor de { -ind } om te beslissen
term-appeal = tijd om naar de rechter te gaan
term-appeal-general = tijd om naar de rechter te gaan
term-appeal-extended = tijd om naar de rechter te gaan
term-further-appeal-general = tijd om naar de hoogste rechter te gaan
term-further-appeal-extended = tijd om naar de hoogste rechter te gaan
term-screening = tijd voor de eerste controle
term-registration = tijd voor de inschrijving
term-lodging = tijd om de aanvraag in te dienen
term-admissibility = tijd om te kijken of de aanvraag verder mag
term-report-check = tijd om het verslag te controleren

## nature-<code>: how firm a term is.

nature-aim = Dit is een doel, geen wet.
nature-minimum = Dit is de kortste tijd; het mag langer duren.

## reason-<code>: why a term became longer or stands still.

reason-many-applications = er zijn heel veel aanvragen
reason-exceptional = er is een bijzondere reden
reason-unaccompanied-minor = het gaat om een kind zonder ouders
reason-aa-plus = de { -ind } neemt meer dagen voor deze procedure
reason-two-months-more = de { -ind } heeft meer tijd nodig
reason-six-months-more = de { -ind } heeft meer tijd nodig
reason-uncertain-country = het is onzeker hoe het in het land gaat
reason-decision-moratorium = de { -ind } beslist nu niet over dit land

## uncertain-<code>: what nobody here knows for sure.

uncertain-clock-start = Het is niet altijd zeker op welke dag de tijd begint. Juridische hulp kan dit nakijken.
uncertain-lawyer-at-registration = Het is niet zeker of er bij deze stap al een advocaat is. Vraag ernaar.
uncertain-implementation-act = De Nederlandse wet hierover is nieuw. Laat juridische hulp nakijken wat nu geldt.
uncertain-report-days = Wij weten niet zeker hoeveel dagen hiervoor zijn. Vraag het juridische hulp.
uncertain-appeal-days = Wij weten niet zeker hoeveel dagen er zijn voor beroep. Vraag vandaag juridische hulp.
uncertain-legal-help = Het is niet zeker of er bij dit gesprek een gratis advocaat is. Vraag het op tijd.
uncertain-tailored-steps = Deze stap is niet voor iedereen. De { -ind } kijkt of hij nodig is.

## confidence-<code>: how sure a fact is.

confidence-official = Dit komt van de overheid of uit de wet.
confidence-policy = Dit komt uit een rapport over het beleid.
confidence-professional = Dit komt van advocaten of een hulporganisatie.
confidence-memory = Een jurist heeft dit nog niet nagekeken.
confidence-design = Dit is een keuze van { -wegwijs }.
