## My papers: keeping is not handing in.

title = Mijn papieren
    .child = Mijn papieren
lead = Bewaar hier foto's van uw papieren. Alleen u ziet wat u bewaart. U kiest zelf of u iets inlevert bij de { -ind }.
    .a2 = Bewaar hier foto's van uw papieren. Alleen u ziet ze. U kiest zelf of u iets inlevert.
    .child = Bewaar hier foto's van je papieren. Alleen jij ziet ze. Jij kiest of je iets inlevert.
add = Wat voor papier wilt u toevoegen?
    .child = Wat voor papier wil je toevoegen?
choose-kind = Kies eerst wat voor papier het is. Weet u het niet? Kies dan: Ik weet het niet.
    .child = Kies eerst wat voor papier het is. Weet je het niet? Kies dan: Ik weet het niet.
kind-id = Paspoort, ID-kaart of geboorteakte
kind-travel = Reis: ticket of visum
kind-nationality = Bewijs van mijn land
kind-evidence = Bewijs bij mijn verhaal
kind-medical = Papier van een dokter
kind-family = Familie: huwelijk of kinderen
kind-unknown = Ik weet het niet
own = Wat u hebt
    .child = Wat je hebt
own-none = U hebt hier nog niets. Geen papieren hebben is niet fout.
    .child = Je hebt hier nog niets. Geen papieren hebben is niet fout.

## Where a paper is.

state-draft = Nog geen foto.
state-kept = Bewaard in uw la. Alleen u ziet dit.
    .child = Bewaard in je la. Alleen jij ziet dit.
state-handed-in = Ingeleverd op { $moment }. Nog niet bekeken.
state-opened = Ingeleverd op { $moment }. Een medewerker heeft het geopend.
state-seen = Gezien door een medewerker op { $moment }.
state-withdrawn = Teruggenomen op { $moment }. Alleen u ziet dit.
    .child = Teruggenomen op { $moment }. Alleen jij ziet dit.

## One paper.

form-lead = Maak een foto van elke kant. Alle letters moeten te lezen zijn.
camera-front = Foto maken van de voorkant
camera-more = Nog een foto maken
camera-back = Foto maken van de achterkant
choose = Kiezen uit uw telefoon
    .child = Kiezen uit je telefoon
choose-hint = Foto's of PDF, meer tegelijk mag. Elk bestand mag { $megabytes } MB groot zijn.
keep = Bewaren in mijn la
keep-first = Alles komt eerst in uw la. Bij inleveren vragen wij het u nog een keer.
    .child = Alles komt eerst in je la. Bij inleveren vragen wij het je nog een keer.
kept = Bewaard. Alleen u ziet dit.
    .child = Bewaard. Alleen jij ziet dit.
medical = Laat papieren van een dokter eerst aan uw advocaat zien. U hoeft ze hier nooit in te leveren.
    .child = Laat papieren van een dokter eerst aan je advocaat of voogd zien. Je hoeft ze hier nooit in te leveren.
file = Bestand { $number }
pages = PDF. Aantal bladen: { $count }
save = Hele bestand opslaan
back = Naar mijn papieren
back-to-paper = Terug naar dit papier

## Handing in.

hand-in = Inleveren bij de { -ind }
hand-in-title = Inleveren bij de { -ind }?
hand-in-keeps = De { -ind } bewaart dit en mag het gebruiken voor de beslissing.
hand-in-ask = Wilt u eerst juridische hulp vragen? Dat mag altijd. U verliest er niets mee.
    .a2 = Wilt u eerst hulp vragen? Dat mag altijd.
    .child = Wil je eerst hulp vragen? Dat mag altijd.
hand-in-copy = U levert foto's in, niet het papier zelf. Geeft u het echte papier aan iemand? Vraag een bewijs.
    .child = Je levert foto's in, niet het papier zelf. Geef je het echte papier aan iemand? Vraag een bewijs.
hand-in-time = U kunt het { $hours } uur lang terugnemen, als nog niemand het heeft geopend.
    .child = Je kunt het { $hours } uur lang terugnemen, als nog niemand het heeft geopend.
hand-in-yes = Ja, inleveren
hand-in-no = Nee, ik houd het in mijn la

## The receipt.

receipt = Bewijs van inleveren
receipt-title = Bewijs van inleveren
receipt-received = Ontvangen
receipt-what = Wat
receipt-when = Ontvangen op
receipt-back = Teruggenomen op
receipt-sum = Controlegetal van bestand { $number } ({ $method })
receipt-number = Nummer:
receipt-keep = Laat dit zien als iemand ernaar vraagt. U kunt de pagina afdrukken of een foto maken.
    .child = Laat dit zien als iemand ernaar vraagt. Je kunt een foto maken.
phone-title = Ook wissen van deze telefoon?
phone = Deze telefoon is van meer mensen. De foto's staan misschien nog bij Foto's of Downloads, en in de prullenbak daarvan. Wis ze daar zelf.
    .a2 = Deze telefoon is van meer mensen. Wis de foto's bij Foto's en Downloads, en uit de prullenbak.
    .child = Deze telefoon is van meer mensen. Wis de foto's bij Foto's en Downloads, en uit de prullenbak.

## Taking back and destroying.

take-back = Terugnemen
take-back-until = U kunt dit terugnemen tot { $moment }, als nog niemand het heeft geopend.
    .child = Je kunt dit terugnemen tot { $moment }, als nog niemand het heeft geopend.
take-back-title = Dit papier terugnemen?
take-back-text = Het ligt dan weer in uw la. Alleen u ziet het. Uw bewijs van inleveren blijft.
    .child = Het ligt dan weer in je la. Alleen jij ziet het. Je bewijs van inleveren blijft.
take-back-yes = Ja, terugnemen
take-back-opened = Een medewerker heeft dit al geopend. Terugnemen kan niet meer. Vraag juridische hulp wat u kunt doen.
    .child = Een medewerker heeft dit al geopend. Terugnemen kan niet meer. Vraag wie je helpt wat je kunt doen.
take-back-late = Terugnemen kan niet meer, want de tijd is voorbij. Vraag juridische hulp wat u kunt doen.
    .child = Terugnemen kan niet meer, want de tijd is voorbij. Vraag wie je helpt wat je kunt doen.
taken-back = Teruggenomen. Het ligt weer in uw la.
    .child = Teruggenomen. Het ligt weer in je la.
remove = Wissen uit mijn la
remove-title = Dit papier wissen?
remove-text = Het is dan echt weg. Niemand kan het terughalen.
remove-yes = Ja, wissen
remove-no = Nee, bewaren
removed = Gewist. Het is weg.

## While files are being sent, with JavaScript only. { $number }, { $count } and { $percent } are filled in by the page.

sending = Bestand { $number } van { $count } wordt verstuurd: { $percent }%
sending-again = Er is even geen verbinding. Wij proberen het vanzelf opnieuw. Laat deze pagina open.
sending-stop = Stoppen
sending-stopped = Gestopt. Wat al bewaard was, blijft bewaard.
sending-refused = Niet alles is bewaard:
whole = Stuur de hele foto
whole-hint = Dit kost meer data. Anders maken wij de foto kleiner; alles blijft leesbaar.

## Why a file was not kept. { $name } is what the person called the file.

nameless = Het bestand
choose-first = Maak of kies eerst een foto.
cut = De verbinding viel weg. Wat al bewaard is, ziet u hieronder. Probeer de rest nog een keer.
    .child = De verbinding viel weg. Wat al bewaard is, zie je hieronder. Probeer de rest nog een keer.
no-room = Er passen { $count } bestanden, en uw la is vol. Wis iets dat u niet nodig hebt.
    .child = Er passen { $count } bestanden, en je la is vol. Wis iets dat je niet nodig hebt.
handed-in-already = Dit papier is al ingeleverd. Voeg een nieuw papier toe.
unfit-empty = { $name } is leeg. Maak de foto opnieuw.
unfit-too-large = { $name } is te groot. Een bestand mag { $megabytes } MB zijn.
unfit-other-type = { $name } is geen foto en geen PDF. Maak er een foto van.
unfit-heic = { $name } is een foto die wij niet kunnen lezen. Maak een nieuwe foto met de knop hierboven.
unfit-damaged = { $name } is niet te openen. Maak een nieuwe foto.
unfit-too-many-pixels = { $name } is te groot. Een foto mag { $megapixels } megapixel zijn.
unfit-too-many-pages = { $name } heeft te veel bladen. Het mogen er { $count } zijn.
unfit-locked = { $name } zit op slot met een wachtwoord. Maak er foto's van.
unfit-active = In { $name } zit een programma of een ander bestand. Maak er foto's van.
