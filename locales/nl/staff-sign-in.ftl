## Coming in: name and password, then the code of the second factor.

title = Inloggen voor medewerkers
lead = Hierna vragen wij de code van uw authenticator.
login = Gebruikersnaam
password = Wachtwoord
send = Verder
wrong = Gebruikersnaam of wachtwoord klopt niet.
gone = Het duurde te lang. Begin opnieuw.
person-link = Wacht u zelf op een besluit? Ga hier naar binnen.

## The code.

code-title = Code van uw authenticator
code-lead = Open de app op uw telefoon en typ de code over.
code = Code
code-hint = { $count } cijfers. Elke code werkt één keer.
code-send = Inloggen
code-wrong = Deze code klopt niet, of is al gebruikt. Wacht op de volgende code.
code-lost = Telefoon kwijt? Vraag een beheerder om uw tweede stap opnieuw in te stellen.
code-again = Opnieuw beginnen

## Setting the second factor up.

enrol-title = Stel uw tweede stap in
enrol-lead = Dit doet u één keer. Daarna vragen wij bij elk bezoek een code van uw telefoon.
enrol-scan = Scan dit beeld met uw authenticator-app
enrol-scan-text = Neem een app naar keuze, bijvoorbeeld de app die uw organisatie voorschrijft.
enrol-image = QR-code voor uw authenticator-app. De letters en cijfers eronder zijn hetzelfde.
enrol-type = Scannen lukt niet? Typ dan deze sleutel over.
enrol-key = Sleutel
enrol-confirm = Typ de code die de app nu toont
enrol-send = Instellen en inloggen
enrol-wrong = Deze code klopt niet. Kijk of de klok van uw telefoon goed staat en typ de volgende code.
