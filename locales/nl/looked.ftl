## Who looked at the file, and what looks wrong to the person. did-<code> and own-<code> are told by domain::looked.

title = Wie keek in mijn dossier?
lead = Hier ziet u wie uw dossier opende of er iets in deed. Wat u zelf leest, schrijven wij niet op.
    .a2 = Hier ziet u wie uw dossier opende.
    .child = Hier zie je wie jouw dossier opende of er iets in deed. Wat je zelf leest, schrijven wij niet op.
kept-back = Van mensen die vragen stellen in een gesprek, beslissen of tolken, staat de naam er niet bij. Dat is voor hun veiligheid. Een controleur kan die naam wel zien.
    .a2 = Sommige namen staan er niet bij. Dat is voor de veiligheid van die mensen.
name-kept-back = Naam niet getoond
none-title = Niemand keek
none = Nog niemand heeft uw dossier geopend.
    .child = Nog niemand heeft jouw dossier geopend.
at = Om { $time }
times = { $count ->
    [one] { $count } keer, om { $time }
   *[other] { $count } keer, het laatst om { $time }
}
refused = Dit is niet gelukt.
for-you = Namens u
    .child = Namens jou
older = Eerdere dagen
newest = Terug naar de laatste dagen
pages = Bladeren

## What the person did.

own-link = Wat u zelf deed
    .child = Wat je zelf deed
own-lead = Hier staat wat u deed, niet wat u las. Was u dit niet? Kijk bij uw telefoons en kies een nieuwe pincode.
    .child = Hier staat wat je deed, niet wat je las. Was jij dit niet? Kijk bij je telefoons en kies een nieuwe pincode.
own-none = U hebt nog niets gedaan.
    .child = Je hebt nog niets gedaan.
others-link = Wie keek in mijn dossier?
own-report-details = U meldde dat er iets niet klopt, of dat u verhuisde
    .child = Je meldde dat er iets niet klopt, of dat je verhuisde
own-choose-hearing = U koos iets voor uw afspraak
    .child = Je koos iets voor je afspraak
own-manage-account = U veranderde iets aan uw telefoons of uw pincode
    .child = Je veranderde iets aan je telefoons of je pincode
own-choose-support = U koos hoeveel hulp u wilt
    .child = Je koos hoeveel hulp je wilt
own-write-message = U schreef een bericht
    .child = Je schreef een bericht
own-ask-for-call = U vroeg of iemand u belt, of nam dat terug
    .child = Je vroeg of iemand je belt, of nam dat terug
own-disagree-with-act = U zei dat u het ergens niet mee eens bent
    .child = Je zei dat je het ergens niet mee eens bent
own-keep-document = U bewaarde een papier of gooide er een weg
    .child = Je bewaarde een papier of gooide er een weg
own-hand-in-document = U leverde een papier in
    .child = Je leverde een papier in
own-withdraw-document = U nam een papier terug
    .child = Je nam een papier terug
own-export-own = U haalde alles op wat { -wegwijs } over u heeft
    .child = Je haalde alles op wat { -wegwijs } over jou heeft
own-doubt-look = U zei: dit klopt niet
    .child = Je zei: dit klopt niet
own-invite-helper = U liet iemand naast u zitten, of stopte daarmee
    .child = Je liet iemand naast je zitten, of stopte daarmee
own-sign-in = U logde in
    .child = Je logde in
own-something = U deed iets
    .child = Je deed iets

## What people at work did, below their name.

did-view-status = Keek waar u bent in de procedure
    .child = Keek waar je bent in de procedure
did-view-details = Bekeek uw gegevens
    .child = Bekeek je gegevens
did-report-details = Meldde dat er iets niet klopt in uw gegevens
    .child = Meldde dat er iets niet klopt in je gegevens
did-view-hearing = Bekeek uw afspraak
    .child = Bekeek je afspraak
did-choose-hearing = Koos iets voor uw afspraak
    .child = Koos iets voor je afspraak
did-view-name = Opende een formulier met uw naam en geboortedatum
    .child = Opende een formulier met je naam en geboortedatum
did-view-messages = Las uw berichten
    .child = Las je berichten
did-write-message = Schreef u een bericht
    .child = Schreef je een bericht
did-list-calls = Zag uw naam in de lijst van mensen om te bellen
    .child = Zag je naam in de lijst van mensen om te bellen
did-view-call = Bekeek waarom en op welk nummer u gebeld wordt
    .child = Bekeek waarom en op welk nummer je gebeld wordt
did-answer-call = Belde u, of ging u bellen
    .child = Belde je, of ging je bellen
did-list-wards = Zag uw naam in de lijst van kinderen van Nidos
    .child = Zag je naam in de lijst van kinderen van Nidos
did-object-to-choice = Zei het niet eens te zijn met uw keuze
    .child = Zei het niet eens te zijn met jouw keuze
did-manage-mandates = Regelde wie voor u handelt
    .child = Regelde wie voor jou handelt
did-view-mandates = Bekeek wie voor u handelt
    .child = Bekeek wie voor jou handelt
did-settle-disagreement = Behandelde iets waar u het niet mee eens was
    .child = Behandelde iets waar je het niet mee eens was
did-list-disagreements = Zag in een lijst waar u het niet mee eens bent
    .child = Zag in een lijst waar je het niet mee eens bent
did-list-cases = Zag uw naam in een lijst van dossiers
    .child = Zag je naam in een lijst van dossiers
did-view-case = Opende uw dossier
    .child = Opende jouw dossier
did-record-event = Schreef in uw dossier wat er is gebeurd
    .child = Schreef in jouw dossier wat er is gebeurd
did-write-note = Schreef een notitie in uw dossier
    .child = Schreef een notitie in jouw dossier
did-handle-report = Keek naar wat u meldde over uw gegevens
    .child = Keek naar wat je meldde over je gegevens
did-view-documents = Bekeek papieren die u inleverde
    .child = Bekeek papieren die je inleverde
did-mark-document-seen = Schreef op dat een papier van u gezien is
    .child = Schreef op dat een papier van jou gezien is
did-invite-hearing = Hield een tijd voor u vrij voor een gesprek
    .child = Hield een tijd voor je vrij voor een gesprek
did-view-day-sheet = Zag uw naam op de lijst van gesprekken van een dag
    .child = Zag je naam op de lijst van gesprekken van een dag
did-mark-presence = Schreef op of u er was voor uw gesprek
    .child = Schreef op of je er was voor je gesprek
did-find-at-desk = Zag uw naam aan de balie
    .child = Zag je naam aan de balie
did-issue-letter = Maakte een brief waarmee u kunt inloggen
    .child = Maakte een brief waarmee je kunt inloggen
did-check-identity = Keek aan de balie wie u bent
    .child = Keek aan de balie wie je bent
did-start-recovery = Logde al uw telefoons uit en maakte een nieuwe brief
    .child = Logde al je telefoons uit en maakte een nieuwe brief
did-list-doubts = Zag uw melding in een lijst
    .child = Zag je melding in een lijst
did-view-doubt = Las uw melding
    .child = Las je melding
did-answer-doubt = Gaf antwoord op uw melding
    .child = Gaf antwoord op je melding
did-search-audit = Controleerde wie er in dossiers keek, ook in het uwe
    .child = Controleerde wie er in dossiers keek, ook in dat van jou
did-something = Deed iets in uw dossier
    .child = Deed iets in jouw dossier

## Who they are: who-<code of the role>.

who-caseworker = Zaakbehandelaar van de { -ind }
who-team-lead = Teamleider van de { -ind }
who-planner = Planner van de { -ind }
who-intake = Medewerker aan de balie van de { -ind }
who-hearing-officer = Medewerker van de { -ind } die gesprekken doet
who-decision-officer = Medewerker van de { -ind } die beslist
who-interpreter = Tolk
who-coa-contact = Medewerker van het COA
who-guardian = Voogd van Nidos
who-guardian-substitute = Vervangende voogd van Nidos
who-guardian-lead = Teamleider van Nidos
who-guardian-duty = Voogd van dienst van Nidos
who-lawyer = Advocaat
who-volunteer = Vrijwilliger van VluchtelingenWerk
who-counsellor = Juridisch raadgever
who-administrator = Beheerder van { -wegwijs }
who-auditor = Controleur: kijkt na wie er in dossiers kijkt
who-somebody = Iemand die hier werkt

## This looks wrong.

wrong = Dit klopt niet
wrong-title = Wat klopt er niet?
wrong-safe = U mag dit altijd zeggen. Het is niet slecht voor uw aanvraag. Wie over u beslist, ziet uw melding niet.
    .child = Je mag dit altijd zeggen. Het is niet slecht voor je aanvraag. Wie over jou beslist, ziet je melding niet.
wrong-next = Een controleur kijkt na wie er keek, en of dat mocht. U leest het antwoord op deze plek.
    .child = Een controleur kijkt na wie er keek, en of dat mocht. Je leest het antwoord op deze plek.
wrong-text = Wilt u er iets bij zeggen?
    .child = Wil je er iets bij zeggen?
wrong-hint = Dit hoeft niet. U mag in uw eigen taal schrijven.
    .child = Dit hoeft niet. Je mag in je eigen taal schrijven.
wrong-send = Stuur naar de controleur
wrong-keep = Nee, het is goed zo
too-long = Dit is te lang. Er passen { $count } tekens. Uw tekst staat er nog.
    .child = Dit is te lang. Er passen { $count } tekens. Je tekst staat er nog.
sent-title = Verstuurd
sent = Een controleur kijkt ernaar. U leest het antwoord op deze pagina.
    .child = Een controleur kijkt ernaar. Je leest het antwoord op deze pagina.
said = Wat u meldde
    .child = Wat je meldde
said-on = Gemeld op { $moment }
said-about = Ging over { $day }
state-sent = U zei: dit klopt niet. Nog niemand heeft ernaar gekeken.
    .child = Je zei: dit klopt niet. Nog niemand heeft ernaar gekeken.
state-opened = U zei: dit klopt niet. Er wordt naar gekeken.
    .child = Je zei: dit klopt niet. Er wordt naar gekeken.
state-answered = U zei: dit klopt niet. Er is een antwoord.
    .child = Je zei: dit klopt niet. Er is een antwoord.
own-words = Uw woorden
    .child = Jouw woorden
answered = Antwoord van { $moment }
not-agreed = Bent u het niet eens met het antwoord? Vraag uw juridische hulp wat u kunt doen.
    .child = Ben je het niet eens met het antwoord? Vraag je advocaat of je voogd wat je kunt doen.

## Ready answers of the auditor: reply-<code>.

reply-allowed = Wij hebben het nagekeken. Deze persoon had dit nodig voor het werk aan uw dossier. Het mocht.
    .child = Wij hebben het nagekeken. Deze persoon had dit nodig voor het werk aan jouw dossier. Het mocht.
reply-only-list = Wij hebben het nagekeken. Uw dossier is niet geopend. Uw naam stond in een lijst die deze persoon voor het werk nodig had.
    .child = Wij hebben het nagekeken. Jouw dossier is niet geopend. Je naam stond in een lijst die deze persoon voor het werk nodig had.
reply-mistake = Wij hebben het nagekeken. Deze persoon opende uw dossier per vergissing. Dat is met deze persoon besproken. Het spijt ons.
    .child = Wij hebben het nagekeken. Deze persoon opende jouw dossier per vergissing. Dat is met deze persoon besproken. Het spijt ons.
reply-not-allowed = Wij hebben het nagekeken. Dit had niet gemogen. Het spijt ons. Het is gemeld bij de leiding. Vraag uw juridische hulp wat u nog meer kunt doen.
    .child = Wij hebben het nagekeken. Dit had niet gemogen. Het spijt ons. Het is gemeld bij de leiding. Vraag je advocaat of je voogd wat je nog meer kunt doen.
