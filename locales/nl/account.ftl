## The first page. Short, because nobody knows yet who reads it.

start-title = Welkom
start-lead = Hier ziet u waar u bent, wat er hierna komt en wat u kunt doen.
    .a2 = Hier ziet u waar u bent en wat er komt.
    .child = Hier zie je waar je bent en wat er komt.
start-letter = Ik heb een brief
start-letter-note = Komt u hier voor het eerst? Begin met de brief.
    .child = Kom je hier voor het eerst? Begin met de brief.
start-sign-in-note = Bent u al eerder geweest op deze telefoon? Log dan in.
    .child = Ben je al eerder geweest op deze telefoon? Log dan in.
start-no-letter = Hebt u geen brief?
    .child = Heb je geen brief?
start-no-letter-text = Vraag erom bij de balie op uw locatie. U krijgt de brief meestal meteen mee.
    .a2 = Vraag erom bij de balie op uw locatie.
    .child = Vraag erom bij de balie op je locatie, of vraag het je voogd.
start-rights = Niets moet. Uw procedure gaat ook door als u deze website niet gebruikt.
    .a2 = Niets moet. Uw procedure gaat altijd door.
    .child = Niets moet. Je procedure gaat altijd door.
start-staff = Voor medewerkers

## A letter, opened by its QR code.

letter-title = Uw brief
    .child = Je brief
letter-open = Met deze brief opent u uw eigen pagina's. Alleen u kunt ze zien.
    .a2 = Met deze brief opent u uw eigen pagina's.
    .child = Met deze brief open je je eigen pagina's.
letter-open-button = Open mijn pagina's
letter-foreign = Is dit niet uw brief? Open hem dan niet. Breng hem naar de balie.
    .child = Is dit niet jouw brief? Open hem dan niet. Breng hem naar de balie.
letter-used-title = Deze brief is al gebruikt
letter-used = Een brief werkt één keer. Hebt u hem zelf gebruikt? Log dan in op dezelfde telefoon.
    .a2 = Een brief werkt één keer. Log in op de telefoon van toen.
    .child = Een brief werkt één keer. Log in op de telefoon van toen.
letter-used-stranger = Hebt u hem niet zelf gebruikt? Ga dan vandaag nog naar de balie op uw locatie. U krijgt een nieuwe brief, en de andere toegang stopt.
    .a2 = Was u het niet? Ga vandaag naar de balie. U krijgt een nieuwe brief.
    .child = Was jij het niet? Ga vandaag naar de balie of naar je voogd. Je krijgt een nieuwe brief.
letter-expired-title = Deze brief is te oud
letter-expired = De laatste dag van deze brief is voorbij. U bent niets kwijt. Vraag een nieuwe brief bij de balie op uw locatie.
    .a2 = U bent niets kwijt. Vraag een nieuwe brief bij de balie.
    .child = Je bent niets kwijt. Vraag een nieuwe brief bij de balie of aan je voogd.
letter-unknown-title = Deze brief werkt hier niet
letter-unknown = Misschien is de code niet goed gelezen. Scan hem nog een keer, of typ de cijfers van de brief.
    .a2 = Scan de brief nog een keer, of typ de cijfers.
letter-type = Cijfers typen
letter-desk = Lukt het niet? Ga met de brief naar de balie op uw locatie. Daar helpen ze u verder.
    .a2 = Lukt het niet? Ga met de brief naar de balie.
    .child = Lukt het niet? Ga met de brief naar de balie of naar je voogd.

## A letter, typed.

activate-title = Typ de cijfers van de brief
activate-scan = Hebt u een camera? Scan dan de code op de brief. Dan hoeft u niets te typen.
    .a2 = Hebt u een camera? Scan dan de code op de brief.
    .child = Heb je een camera? Scan dan de code op de brief.
activate-number = V-nummer
activate-number-hint = Dit zijn { $count } cijfers. Ze staan op de brief.
activate-number-shape = Een V-nummer heeft { $count } cijfers. Kijk nog eens op de brief.
activate-code = Code van de brief
activate-code-hint = Dit zijn { $count } cijfers, in groepjes van vier. Spaties mogen.
activate-code-shape = De code heeft { $count } cijfers. Kijk nog eens op de brief.
activate-wrong = Dit nummer en deze code horen niet bij elkaar. Kijk nog eens op de brief.

## Whose phone it is.

device-title = Van wie is deze telefoon?
device-question = Kies wat het beste past
device-mine = Mijn telefoon
device-mine-hint = Alleen ik gebruik hem. Hij onthoudt mij { $count } dagen.
device-shared = Een gedeelde telefoon
device-shared-hint = Ook anderen gebruiken hem. Hij vergeet alles zodra u klaar bent.
    .child = Ook anderen gebruiken hem. Hij vergeet alles zodra je klaar bent.
device-shared-return = Op een gedeelde telefoon kunt u later alleen terugkomen met een nieuwe brief van de balie.
    .a2 = Gedeelde telefoon? Om terug te komen hebt u een nieuwe brief nodig.
    .child = Gedeelde telefoon? Om terug te komen heb je een nieuwe brief nodig.
device-unsure = Weet u het niet zeker? Kies dan een gedeelde telefoon. Dat is het veiligst.
    .child = Weet je het niet zeker? Kies dan een gedeelde telefoon. Dat is het veiligst.

## A PIN or a passphrase.

secret-pin-title = Kies een pincode
secret-words-title = Kies een geheime zin
secret-lead = Hiermee komt u op deze telefoon weer binnen.
    .child = Hiermee kom je op deze telefoon weer binnen.
secret-pin = Nieuwe pincode
secret-pin-hint = Dit zijn { $count } cijfers. Geen datum en geen rijtje.
secret-pin-again = Dezelfde pincode nog een keer
secret-words = Nieuwe geheime zin
secret-words-hint = Minstens { $count } letters. Bijvoorbeeld vier woorden die u zelf bedenkt.
    .child = Minstens { $count } letters. Bijvoorbeeld vier woorden die je zelf bedenkt.
secret-words-again = Dezelfde zin nog een keer
secret-choose-words = Liever een zin dan cijfers
secret-choose-pin = Liever cijfers dan een zin
secret-tell-nobody = Vertel dit aan niemand. Ook niet aan iemand die u helpt.
    .child = Vertel dit aan niemand. Ook niet aan iemand die je helpt.
secret-save = Opslaan en beginnen
weak-digits = Een pincode heeft { $count } cijfers.
weak-sequence = Dit rijtje is makkelijk te raden. Kies cijfers door elkaar.
weak-date = Dit lijkt op een datum. Die is makkelijk te raden. Kies andere cijfers.
weak-short = Deze zin is te kort. Gebruik minstens { $count } letters.
weak-repeats = Steeds dezelfde letters zijn makkelijk te raden. Kies andere woorden.
not-the-same = De twee zijn niet gelijk. Typ ze allebei nog een keer.
gone-title = Het duurde te lang
gone = Voor uw veiligheid begint u opnieuw. U bent niets kwijt. Scan de brief nog een keer, of typ de cijfers.
    .a2 = U bent niets kwijt. Begin opnieuw met de brief.
    .child = Je bent niets kwijt. Begin opnieuw met de brief.

## Signing in on a known phone.

sign-in-pin = Pincode
sign-in-words = Geheime zin
sign-in-first = Log eerst in. Daarna gaat u vanzelf verder.
    .child = Log eerst in. Daarna ga je vanzelf verder.
sign-in-wrong-pin = Deze pincode klopt niet. Probeer het nog een keer.
sign-in-wrong-words = Deze zin klopt niet. Probeer het nog een keer.
sign-in-forgot = Vergeten, of lukt het niet?
sign-in-forgot-text = Ga naar de balie op uw locatie. U krijgt daar een nieuwe brief, en daarmee kiest u een nieuwe pincode. U bent niets kwijt.
    .a2 = Vraag een nieuwe brief bij de balie. U bent niets kwijt.
    .child = Vraag een nieuwe brief bij de balie of aan je voogd. Je bent niets kwijt.
sign-in-unknown-title = Deze telefoon kent u nog niet
    .child = Deze telefoon kent je nog niet
sign-in-unknown = Begin met een brief. Daarna kunt u op deze telefoon inloggen. Zo kan niemand anders bij uw gegevens.
    .a2 = Begin met een brief. Daarna kunt u hier inloggen.
    .child = Begin met een brief. Daarna kun je hier inloggen.
sign-in-unknown-shared = Een gedeelde telefoon vergeet alles zodra u klaar bent. Vraag dan een nieuwe brief bij de balie op uw locatie.
    .a2 = Een gedeelde telefoon vergeet alles. Vraag een nieuwe brief bij de balie.
    .child = Een gedeelde telefoon vergeet alles. Vraag een nieuwe brief bij de balie of aan je voogd.

## The stay ended while a form was being sent.

kept-title = Log nog een keer in
kept-lead = U was uitgelogd. Wat u invulde is er nog. Er is nog niets verstuurd.
    .child = Je was uitgelogd. Wat je invulde is er nog. Er is nog niets verstuurd.
kept-ready-title = U bent weer ingelogd
    .child = Je bent weer ingelogd
kept-ready = Wat u invulde is er nog. Wilt u het nu versturen?
    .child = Wat je invulde is er nog. Wil je het nu versturen?
kept-send = Nu versturen
kept-drop = Niet versturen
kept-text = Dit hebt u getypt
    .child = Dit heb je getypt
kept-text-hint = Kopieer het als u het wilt bewaren.
    .child = Kopieer het als je het wilt bewaren.

## Before a stay ends by itself.

session-title = Bent u er nog?
    .child = Ben je er nog?
session-text = U wordt zo uitgelogd, zodat niemand anders uw pagina's ziet. Er gaat niets verloren.
    .a2 = U wordt zo uitgelogd. Er gaat niets verloren.
    .child = Je wordt zo uitgelogd. Er gaat niets verloren.
session-stay = Ik ben er nog
session-ended-title = U bent uitgelogd
    .child = Je bent uitgelogd
session-ended-text = Wat u typte staat nog op deze pagina. Log in een nieuw venster in, en ga hier verder.
    .a2 = Wat u typte staat er nog. Log opnieuw in.
    .child = Wat je typte staat er nog. Log opnieuw in.
session-ends = Doet u niets? Dan wordt u na { $count } minuten uitgelogd.
    .child = Doe je niets? Dan word je na { $count } minuten uitgelogd.

## Signing out, where a script did not do it.

sign-out-title = Uitloggen?
sign-out-mine = Met uw pincode of zin komt u weer binnen.
    .child = Met je pincode of zin kom je weer binnen.
sign-out-shared = Deze telefoon vergeet u. Terugkomen kan met een nieuwe brief van de balie.
    .child = Deze telefoon vergeet je. Terugkomen kan met een nieuwe brief van de balie.

## Phones and computers that know the person.

devices-title = Mijn telefoons
devices-lead = Op deze telefoons en computers kunt u binnenkomen. Herkent u er een niet? Stop die dan.
    .a2 = Hier kunt u binnenkomen. Herkent u er een niet? Stop die dan.
    .child = Hier kun je binnenkomen. Herken je er een niet? Stop die dan.
devices-here = Deze telefoon
devices-mine = Uw eigen telefoon
    .child = Je eigen telefoon
devices-shared = Een gedeelde telefoon
devices-sort = Soort
devices-known = Bekend sinds
devices-seen = Laatst gebruikt
devices-end = Stop deze telefoon
devices-ended = Die telefoon kan uw pagina's niet meer openen.
    .child = Die telefoon kan je pagina's niet meer openen.
devices-secret = Pincode of zin wijzigen
devices-secret-changed = Uw nieuwe code of zin werkt nu. Op andere telefoons bent u uitgelogd. Toegangssleutels werken niet meer.
    .child = Je nieuwe code of zin werkt nu. Op andere telefoons ben je uitgelogd. Toegangssleutels werken niet meer.
devices-everywhere = Overal uitloggen
devices-everywhere-text = U wordt op alle telefoons uitgelogd, ook op deze. Geen enkele telefoon kent u dan nog. Toegangssleutels werken dan niet meer. Terugkomen kan met een nieuwe brief van de balie.
    .a2 = Alle telefoons vergeten u, ook deze. Toegangssleutels werken dan niet meer. Terugkomen kan met een nieuwe brief van de balie.
    .child = Alle telefoons vergeten je, ook deze. Toegangssleutels werken dan niet meer. Terugkomen kan met een nieuwe brief van de balie.
devices-everywhere-button = Nu overal uitloggen

## A new PIN or passphrase.

change-title = Pincode of zin wijzigen
change-old = Uw pincode of zin van nu
    .child = Je pincode of zin van nu
change-wrong-old = Dit is niet uw pincode of zin van nu.
    .child = Dit is niet je pincode of zin van nu.
