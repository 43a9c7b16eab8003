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

step-d1 = Gesprek over een ander land
step-d1-explain = De { -ind } vraagt of een ander Europees land misschien over uw asiel moet beslissen. Vertel over uw familie, uw gezondheid en waarom u hier bent.
    .a2 = Misschien beslist een ander Europees land. Vertel over familie en gezondheid.
    .child = Misschien beslist een ander Europees land. Vertel over je familie en hoe het met je gaat.
step-d2 = Vraag aan een ander land
step-d2-explain = De { -ind } vraagt een ander land of het over uw asiel wil beslissen. Dat land antwoordt. Zegt het nee, dan beslist Nederland.
    .a2 = De { -ind } vraagt een ander land of het wil beslissen. U wacht op het antwoord.
    .child = De { -ind } vraagt een ander land of het wil beslissen. Je wacht op het antwoord.
step-d3 = Plan en antwoord
step-d3-explain = De { -ind } wil dat een ander land beslist en schrijft waarom. Uw advocaat schrijft een antwoord. Dit is nog geen besluit.
    .a2 = De { -ind } wil dat een ander land beslist. Uw advocaat antwoordt. Dit is nog geen besluit.
    .child = De { -ind } wil dat een ander land beslist. Je advocaat antwoordt. Dit is nog niet het einde.
step-d4 = Besluit: een ander land
step-d4-explain = De { -ind } beslist dat een ander land naar uw asiel kijkt. Bel vandaag uw advocaat. Die kan de rechter vragen om de reis te stoppen.
    .a2 = Een ander land moet beslissen. Bel vandaag uw advocaat.
    .child = Een ander land moet beslissen. Bel vandaag je advocaat en wie voor je zorgt.
step-d5 = Reis naar het andere land
step-d5-explain = De DT&V regelt uw reis naar het land dat beslist. Zeg het als u ziek bent of hulp nodig hebt. Gaat de reis te lang niet door, dan kan Nederland beslissen.
    .a2 = De DT&V regelt uw reis. Zeg het als u ziek bent of hulp nodig hebt.
    .child = De DT&V regelt je reis. Zeg het als je ziek bent of hulp nodig hebt.

step-s1 = Voorbereiding
step-s1-explain = Uw procedure is kort. Uw advocaat legt haar uit en bereidt het gesprek met u voor. Vraag vandaag juridische hulp.
    .a2 = Uw procedure is kort. Uw advocaat bereidt het gesprek met u voor.
    .child = Je procedure is kort. Je advocaat bereidt het gesprek met je voor.
step-s2 = Gesprek
step-s2-explain = De { -ind } denkt dat uw land veilig is, of dat u al bescherming hebt in een ander land. U vertelt waarom dat voor u niet veilig is.
    .a2 = U vertelt waarom het land voor u niet veilig is. Er is een tolk.
    .child = Je vertelt waarom het land voor jou niet veilig is. Er is een tolk.
step-s3 = Plan en antwoord
step-s3-explain = De { -ind } wil nee zeggen en schrijft waarom. Uw advocaat schrijft een antwoord. Dit is nog geen besluit.
    .a2 = De { -ind } wil nee zeggen. Uw advocaat antwoordt. Dit is nog geen besluit.
    .child = De { -ind } wil nee zeggen. Je advocaat antwoordt. Dit is nog niet het einde.
step-s4 = Besluit
step-s4-explain = De { -ind } beslist over uw aanvraag. Uw advocaat legt het besluit uit.
    .a2 = De { -ind } beslist. Uw advocaat legt het uit.
    .child = De { -ind } beslist. Je advocaat en wie voor je zorgt leggen het uit.

step-g1 = Gesloten procedure aan de grens
step-g1-explain = U mag tijdens deze procedure niet weg. Een rechter kan dat controleren. De { -ind } praat met u en beslist over uw aanvraag.
    .a2 = U mag hier nu niet weg. Een rechter kan dat controleren. De { -ind } beslist.
    .child = Je mag hier nu niet weg. Een rechter kan dat controleren. Vraag je advocaat om hulp.
step-o1 = Nieuwe aanvraag
step-o1-explain = U vraagt opnieuw asiel. De { -ind } kijkt of er iets nieuws is. Praat eerst met uw advocaat of VluchtelingenWerk.
    .a2 = U vraagt opnieuw asiel. Laat zien wat er nieuw is. Praat eerst met een advocaat.
    .child = Je vraagt opnieuw asiel. Laat zien wat er nieuw is. Praat eerst met een advocaat.
step-o1-hearing = Gesprek over wat nieuw is
step-o1-hearing-explain = De { -ind } vraagt wat er nieuw is sinds uw vorige aanvraag. Er is een tolk en u mag pauze vragen.
    .a2 = U vertelt wat er nieuw is. Er is een tolk. U mag pauze vragen.
    .child = Je vertelt wat er nieuw is. Er is een tolk. Je mag altijd pauze vragen.
step-o1-decision = Besluit
step-o1-decision-explain = De { -ind } beslist over uw aanvraag. Uw advocaat legt het besluit uit.
    .a2 = De { -ind } beslist. Uw advocaat legt het uit.
    .child = De { -ind } beslist. Je advocaat en wie voor je zorgt leggen het uit.

step-k1 = Gesprek met uw voogd
    .child = Gesprek met je voogd
step-k1-explain = Nidos praat met u. Nidos zoekt een plek waar u kunt wonen en vraagt de rechter om uw voogd te mogen zijn.
    .a2 = Nidos praat met u en zoekt een plek om te wonen.
    .child = Nidos praat met je. Nidos zoekt een plek waar je kunt wonen en wil je voogd zijn. Je mag alles vragen.
step-k2 = Rust
step-k2-explain = Alleenstaande kinderen krijgen meer tijd om te rusten. De voogd, de advocaat en VluchtelingenWerk helpen bij de voorbereiding.
    .a2 = Er is meer tijd om te rusten. De voogd en de advocaat helpen.
    .child = Je krijgt meer tijd om te rusten dan volwassenen. Je voogd en je advocaat helpen je.
step-k3 = Gesprek met de voogd erbij
step-k3-explain = De voogd bereidt het gesprek met de { -ind } voor en mag erbij zijn. Er is een tolk en pauze mag altijd.
    .a2 = De voogd mag bij het gesprek zijn. Pauze mag altijd.
    .child = Je voogd bereidt het gesprek met je voor en mag erbij zijn. Je mag altijd pauze vragen.
step-k4 = Hoe oud bent u?
    .child = Hoe oud ben je?
step-k4-explain = Alleen als de { -ind } twijfelt aan de leeftijd, is er onderzoek. De { -ind } betaalt dat. De voogd en de advocaat leggen het eerst uit.
    .a2 = Twijfelt de { -ind } aan de leeftijd? Dan is er onderzoek. Eerst komt er uitleg.
    .child = Alleen als de { -ind } twijfelt hoe oud je bent, is er onderzoek. Je voogd en advocaat leggen het eerst uit.
step-k5 = Is er opvang in het land?
step-k5-explain = Voordat de { -ind } nee zegt tegen een kind dat alleen is, kijken medewerkers of er goede opvang is in het andere land.
    .a2 = Medewerkers kijken of er goede opvang is. Dat moet vóór het besluit.
    .child = Mensen kijken of er iemand goed voor je kan zorgen in het andere land. Dat moet voordat de { -ind } beslist. Praat erover met je voogd.

step-q1 = Snelle procedure
step-q1-explain = De { -ind } kiest voor u een snelle procedure. U mag vragen waarom. Vraag vandaag juridische hulp, en zeg het als u extra hulp nodig hebt.
    .a2 = Uw procedure is kort. U mag vragen waarom. Vraag vandaag juridische hulp.
    .child = Je procedure is kort. Je mag vragen waarom. Vraag vandaag hulp.
step-q2 = Gesprek
step-q2-explain = U vertelt de { -ind } waarom u asiel vraagt. Er is een tolk en u mag pauze vragen.
    .a2 = U vertelt uw verhaal. Er is een tolk. U mag pauze vragen.
    .child = Je vertelt je verhaal. Er is een tolk. Je mag altijd pauze vragen.
step-q3 = Besluit
step-q3-explain = De { -ind } beslist over uw aanvraag. Lees het besluit met juridische hulp.
    .a2 = De { -ind } beslist. Lees het besluit met juridische hulp.
    .child = De { -ind } beslist. Je juridische hulp en wie voor je zorgt leggen het uit.
step-q4 = Naar de rechter
step-q4-explain = Een rechter kijkt of de { -ind } goed heeft beslist. De rechter hoort niet bij de { -ind }. U kunt een gratis advocaat vragen.
    .a2 = Een rechter kijkt of het besluit goed is. Vraag een gratis advocaat.
    .child = Een rechter kijkt of het besluit goed is. De rechter hoort niet bij de { -ind }. Je krijgt hulp van een advocaat.

step-g2 = Controle aan de grens
step-g2-explain = De marechaussee kijkt naar identiteit, gezondheid en veiligheid. Vertel over uw gezondheid en familie. U mag klagen bij wie hierop let.
    .a2 = De marechaussee vraagt wie u bent en hoe het met u gaat. Vertel over familie.
    .child = De marechaussee vraagt wie je bent en hoe het met je gaat. Vertel over je familie. Vraag hulp.
step-g3 = Gesloten procedure aan de grens
step-g3-explain = U mag tijdens deze procedure niet weg. Een rechter kan dat controleren. De { -ind } praat met u en beslist over uw aanvraag.
    .a2 = U mag hier nu niet weg. Een rechter kan dat controleren. De { -ind } beslist.
    .child = Je mag hier nu niet weg. Een rechter kan dat controleren. Vraag vandaag juridische hulp.
step-g4 = Rechter of terug
step-g4-explain = Een rechter kijkt of de { -ind } goed heeft beslist. Vraag vandaag een gratis advocaat, en vraag of u mag wachten op de rechter. Wie niet mag blijven, praat met de DT&V over vertrek.
    .a2 = Een rechter kijkt of het besluit goed is. Vraag vandaag een advocaat.
    .child = Een rechter kijkt of het besluit goed is. Vraag vandaag hulp van een advocaat.

step-m1 = Gesprek over een ander land
step-m1-explain = De { -ind } vraagt of een ander Europees land misschien over uw asiel moet beslissen. Vertel over uw familie, uw gezondheid en waarom u hier bent.
    .a2 = Misschien beslist een ander Europees land. Vertel over familie en gezondheid.
    .child = Misschien beslist een ander Europees land. Vertel over je familie en hoe het met je gaat.
step-m2 = Vraag aan een ander land
step-m2-explain = De { -ind } vraagt een ander land of het over uw asiel wil beslissen. Dat land antwoordt. Zegt het nee, dan beslist Nederland.
    .a2 = De { -ind } vraagt een ander land of het wil beslissen. U wacht op het antwoord.
    .child = De { -ind } vraagt een ander land of het wil beslissen. Je wacht op het antwoord.
step-m3 = Besluit: een ander land
step-m3-explain = De { -ind } beslist dat een ander land naar uw asiel kijkt. Bel vandaag uw advocaat. Die kan de rechter vragen om de reis te stoppen.
    .a2 = Een ander land moet beslissen. Bel vandaag uw advocaat.
    .child = Een ander land moet beslissen. Bel vandaag je advocaat en wie voor je zorgt.
step-m3-appeal = Naar de rechter
step-m3-appeal-explain = Een rechter kijkt of een ander land mag beslissen. De rechter hoort niet bij de { -ind }. Uw advocaat kan vragen om de reis te stoppen.
    .a2 = Een rechter kijkt of een ander land mag beslissen. Uw advocaat helpt u.
    .child = Een rechter kijkt of een ander land mag beslissen. De rechter hoort niet bij de { -ind }. Je advocaat helpt je.
step-m4 = Reis naar het andere land
step-m4-explain = De DT&V regelt uw reis naar het land dat beslist. Zeg het als u ziek bent of hulp nodig hebt. Gaat de reis te lang niet door, dan kan Nederland beslissen.
    .a2 = De DT&V regelt uw reis. Zeg het als u ziek bent of hulp nodig hebt.
    .child = De DT&V regelt je reis. Zeg het als je ziek bent of hulp nodig hebt.

step-o2 = Nieuwe aanvraag
step-o2-explain = U vraagt opnieuw asiel. De { -ind } kijkt of er iets nieuws is. Praat eerst met uw advocaat of VluchtelingenWerk.
    .a2 = U vraagt opnieuw asiel. Laat zien wat er nieuw is. Praat eerst met een advocaat.
    .child = Je vraagt opnieuw asiel. Laat zien wat er nieuw is. Praat eerst met een advocaat.

step-u0 = Misschien beslist een ander land
step-u0-explain = Ook een kind dat alleen is kan naar een ander land gaan, bijvoorbeeld omdat daar familie is. Dat mag alleen als het voor het kind het beste is.
    .a2 = Een kind kan naar familie in een ander land gaan. Dat mag alleen als dat het beste is.
    .child = Misschien ga je naar een ander land, bijvoorbeeld omdat daar familie woont. Dat mag alleen als het voor jou het beste is. Zeg tegen je voogd wat je wilt.
step-u1 = Iemand helpt meteen
step-u1-explain = Een kind dat alleen is krijgt meteen hulp van Nidos, ook bij de eerste controle.
    .a2 = Nidos helpt het kind meteen.
    .child = Iemand van Nidos helpt je meteen, ook bij de eerste controle. Je mag alles vragen.
step-u2 = De voogd
step-u2-explain = Nidos kiest een voogd voor een kind dat alleen is. De voogd mag de zaak zien en helpt bij elke stap.
    .a2 = Nidos kiest een voogd. De voogd helpt bij elke stap.
    .child = Nidos kiest een voogd voor je. Je voogd helpt je bij elke stap. Je mag alles vragen.
step-u3 = Gesprek met de voogd erbij
step-u3-explain = De voogd bereidt het gesprek met de { -ind } voor en mag erbij zijn. Er is een tolk en pauze mag altijd.
    .a2 = De voogd mag bij het gesprek zijn. Pauze mag altijd.
    .child = Je voogd bereidt het gesprek met je voor en mag erbij zijn. Je mag altijd pauze vragen.
step-u4 = Hoe oud bent u?
    .child = Hoe oud ben je?
step-u4-explain = Alleen bij twijfel over de leeftijd is er onderzoek. Deskundigen kijken eerst naar andere dingen; medisch onderzoek komt als laatste. De voogd en de advocaat leggen het eerst uit.
    .a2 = Bij twijfel kijken deskundigen hoe oud iemand is. Eerst komt er uitleg.
    .child = Alleen als er twijfel is, kijken deskundigen hoe oud je bent. Je voogd en advocaat leggen het eerst uit.

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
track-track-3 = Duidelijk ja (niet in gebruik)
track-track-5 = Duidelijk ja na onderzoek (niet in gebruik)
track-after = Rechter en einde
track-amv = Kinderen zonder ouders
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
actor-iom = IOM (hulp bij terugkeer)
actor-expert = Deskundigen

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
can-ask-anything = alles vragen aan de voogd
can-ask-explanation = gratis uitleg vragen
can-ask-explanation-first = eerst uitleg vragen
can-ask-family = vragen of familie kan komen
can-ask-guarantees = extra hulp vragen in deze procedure
can-ask-help = hulp vragen
can-ask-interpreter = een tolk vragen
can-ask-judge-detention = een rechter laten kijken of opsluiten mag
can-ask-lawyer = een advocaat om raad vragen
can-ask-reason = vragen waarom
can-ask-receipts = een bewijs en een kopie vragen
can-ask-stay = de rechter vragen om hier te mogen wachten
can-ask-stop-transfer = de rechter vragen om de reis te stoppen
can-attend-court = naar de zitting komen
can-be-heard = eerst zelf vertellen hoe het zit
can-bring-guardian = de voogd meenemen
can-check-form = het formulier nakijken
can-choose-gender = een man of een vrouw vragen als medewerker en tolk
can-comment-report = zeggen of schrijven wat er fout is in het verslag
can-complain = klagen bij wie op de controle let
can-correct-errors = fouten verbeteren
can-explain = uitleggen hoe het zit
can-family-form = het formulier over familie invullen
can-fill-form = het formulier invullen
can-free-lawyer = een gratis advocaat vragen
can-hand-in-documents = papieren laten zien en inleveren
can-medical-advice = een verpleegkundige laten kijken of het gesprek kan; dat hoeft niet
can-meet-lawyer = met de advocaat praten
can-own-lawyer = ook een eigen advocaat kiezen, die niet gratis is
can-prepare = het gesprek voorbereiden
can-read-with-lawyer = alles lezen met juridische hulp
can-reply = antwoorden
can-report-yourself = bij de afspraken komen
can-rest = rusten
can-show-diploma = een diploma laten zien
can-show-new = laten zien wat er nieuw is
can-take-breaks = pauze vragen
can-tell-family = vertellen over familie in Europa
can-tell-health = zeggen dat er iets is met de gezondheid
can-tell-reasons = vertellen waarom Nederland
can-tell-story = het hele verhaal vertellen
can-tell-unsafe = vertellen waarom het land niet veilig is

## if-<code>: when a next step follows.

if-appealed = als er beroep is
if-asked-before = als iemand al eerder asiel vroeg
if-at-border = als iemand aan de grens asiel vraagt
if-counselling-asked = als er om gratis uitleg is gevraagd
if-fast-ground = als er een reden is voor een snelle procedure
if-grant-planned = als de { -ind } ja wil zeggen
if-granted = als het antwoord ja is
if-inadmissible = als de aanvraag niet verder mag
if-more-research = als er meer onderzoek nodig is
if-netherlands-decides = als Nederland toch beslist
if-new-facts = als er iets nieuws is
if-open-route = als de procedure niet meer gesloten is
if-other-country = als misschien een ander land moet beslissen
if-refusal-planned = als de { -ind } nee wil zeggen
if-refused = als het antwoord nee is
if-regular-after-all = als toch de gewone procedure past
if-safe-country = als de { -ind } denkt dat er een veilig land is
if-sent-back = als de { -ind } van de rechter opnieuw moet beslissen
if-tailored = alleen als het nodig is
if-transfer = als een ander land moet beslissen
if-transfer-expired = als de tijd voor de reis voorbij is

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
term-claim = tijd om een ander land te vragen
term-reply-transfer = tijd om te antwoorden
term-reply-simple = tijd om te antwoorden
term-transfer = tijd voor de reis naar het andere land
term-border-procedure = tijd voor de procedure aan de grens
term-return-border = tijd voor het vertrek na de procedure aan de grens
term-appeal-transfer = tijd om naar de rechter te gaan
term-appeal-simple = tijd om naar de rechter te gaan
term-appeal-border = tijd om naar de rechter te gaan
term-appeal-subsequent = tijd om naar de rechter te gaan
term-appeal-accelerated = tijd om naar de rechter te gaan
term-further-appeal = tijd om naar de hoogste rechter te gaan
term-stay = tijd om hier te mogen blijven na een nee
term-shelter = tijd om opvang te houden na een nee
term-departure = tijd om te vertrekken
term-family = tijd om familie te laten komen
term-permit-length = tijd dat de vergunning geldt
term-housing = tijd om een huis te krijgen
term-screening-border = tijd voor de controle aan de grens
term-decision-accelerated = tijd voor de { -ind } om te beslissen
term-guardian = tijd om een voogd te krijgen

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
reason-absconded = iemand was niet te vinden

## uncertain-<code>: what nobody here knows for sure.

uncertain-clock-start = Het is niet altijd zeker op welke dag de tijd begint. Juridische hulp kan dit nakijken.
uncertain-lawyer-at-registration = Het is niet zeker of er bij deze stap al een advocaat is. Vraag ernaar.
uncertain-implementation-act = De Nederlandse wet hierover is nieuw. Laat juridische hulp nakijken wat nu geldt.
uncertain-report-days = Wij weten niet zeker hoeveel dagen hiervoor zijn. Vraag het juridische hulp.
uncertain-appeal-days = Wij weten niet zeker hoeveel dagen er zijn voor beroep. Vraag vandaag juridische hulp.
uncertain-legal-help = Het is niet zeker of er bij dit gesprek een gratis advocaat is. Vraag het op tijd.
uncertain-tailored-steps = Deze stap is niet voor iedereen. De { -ind } kijkt of hij nodig is.
uncertain-claim-days = Wij weten niet zeker hoelang het vragen aan een ander land mag duren. Vraag het juridische hulp.
uncertain-transfer-start = Wij weten niet zeker op welke dag de tijd voor de reis begint. Vraag het juridische hulp.
uncertain-reply-days = Wij weten niet zeker hoeveel dagen er zijn om te antwoorden. Vraag vandaag juridische hulp.
uncertain-simple-days = Wij weten niet zeker hoelang deze procedure duurt. Zij is kort. Vraag vandaag juridische hulp.
uncertain-border-start = Wij weten niet zeker op welke dag deze tijd begint. Vraag vandaag juridische hulp.
uncertain-border-families = Wij weten niet zeker welke regels er aan de grens zijn voor gezinnen. Vraag het juridische hulp.
uncertain-subsequent-steps = Bij een nieuwe aanvraag kan het anders gaan dan hier staat. Vraag uw juridische hulp wat er komt.
uncertain-family-days = De regels over familie zijn misschien veranderd. De tijd is kort. Laat het vandaag nakijken.
uncertain-permit-length = Wij weten niet zeker hoelang de vergunning geldt: de wet is nieuw. Kijk in het besluit en vraag juridische hulp.
uncertain-housing-time = Wij weten niet hoelang het duurt tot u een huis krijgt. Vraag het COA.
uncertain-stay-after-no = Wij weten niet zeker of en hoelang u mag blijven na een nee. Vraag het vandaag juridische hulp.
uncertain-shelter-after-no = Wij weten niet zeker hoelang u opvang houdt na een nee. Dit gaat niet vanzelf. Vraag vandaag juridische hulp.
uncertain-departure-time = Wij weten niet zeker hoeveel tijd er is om te vertrekken. Vraag het vandaag juridische hulp.
uncertain-short-admissibility = Soms is deze tijd korter. Wij weten niet zeker wanneer. Vraag het juridische hulp.
uncertain-further-appeal = Wij weten niet zeker of u nog naar een hogere rechter kunt. Vraag het vandaag juridische hulp.
uncertain-guardian-start = Wij weten niet zeker op welke dag deze tijd begint. Vraag het Nidos.
uncertain-child-transfer = Wij weten niet zeker wanneer een kind zonder familie in het andere land daarheen moet. Vraag het de voogd en een advocaat.

## confidence-<code>: how sure a fact is.

confidence-official = Dit komt van de overheid of uit de wet.
confidence-policy = Dit komt uit een rapport over het beleid.
confidence-professional = Dit komt van advocaten of een hulporganisatie.
confidence-memory = Een jurist heeft dit nog niet nagekeken.
confidence-design = Dit is een keuze van { -wegwijs }.
