## Passkeys of staff: one stands for password and code together.

title = Mijn toegangssleutels
lead = Met een toegangssleutel (passkey) logt u in zonder wachtwoord en code. Uw apparaat vraagt dan om uw vinger, uw gezicht of de code van het apparaat.
added = Toegevoegd
used = Laatst gebruikt
never = Nog nooit
remove = Verwijder deze sleutel
removed = De sleutel is verwijderd en opent niets meer.
done = De sleutel is toegevoegd. Uw wachtwoord en code blijven ook werken.
back = Naar mijn sessies

## Adding one.

add-title = Toegangssleutel toevoegen
add-text = Doe dit alleen op een apparaat dat alleen u kunt ontgrendelen.
name = Naam van de sleutel
name-hint = Bijvoorbeeld: laptop van het werk
name-missing = Geef de sleutel een naam.
name-long = Deze naam is te lang. Gebruik hoogstens { $count } letters.
many = U hebt al { $count } sleutels. Verwijder er eerst een.
add-send = Toevoegen
make-title = Ontgrendel uw apparaat
make-lead = Uw browser vraagt nu waar u de sleutel bewaart, en om uw vinger, uw gezicht of de code.
make-button = Sleutel maken
already = Dit apparaat heeft al een sleutel van u. Er is niets veranderd.
add-wrong = De sleutel kon niet worden gecontroleerd. Er is niets veranderd. Probeer het nog een keer.

## Coming in with one.

offer = Inloggen met een toegangssleutel
come-title = Ontgrendel uw apparaat
come-lead = Uw browser vraagt nu om uw sleutel. Daarna bent u binnen.
come-button = Inloggen met de sleutel
instead = Inloggen met wachtwoord en code
wrong = Deze sleutel werkt hier niet. Misschien is hij verwijderd. Log in met uw wachtwoord en code.

## Whichever it was.

stopped = Het is niet gelukt, of u bent gestopt. Er is niets veranderd. Probeer het nog een keer, of ga terug.
gone = Het duurde te lang. Er is niets veranderd. Begin opnieuw.
