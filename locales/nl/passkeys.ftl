## A passkey: coming in with what unlocks the phone. Offered, and never the only way.

title = Inloggen zonder pincode
lead = U kunt ook binnenkomen met wat uw telefoon opent: uw vinger, uw gezicht of de code van de telefoon. Dat heet een toegangssleutel. Het hoeft niet.
    .a2 = U kunt ook binnenkomen met uw vinger, uw gezicht of de code van uw telefoon. Dat heet een toegangssleutel. Het hoeft niet.
    .child = Je kunt ook binnenkomen met je vinger, je gezicht of de code van je telefoon. Dat heet een toegangssleutel. Het hoeft niet.
list-title = Uw toegangssleutels
    .child = Je toegangssleutels
added = Toegevoegd
used = Laatst gebruikt
never = Nog nooit
remove = Verwijder deze sleutel
removed = Deze sleutel opent niets meer. U kunt hem ook op uw telefoon wissen.
    .child = Deze sleutel opent niets meer. Je kunt hem ook op je telefoon wissen.
done = De sleutel werkt. De volgende keer kunt u ermee inloggen.
    .child = De sleutel werkt. De volgende keer kun je ermee inloggen.

## Adding one.

add-title = Een toegangssleutel toevoegen
warning-title = Lees dit eerst
warning = Wie deze telefoon kan openen, kan dan ook uw pagina's openen. Kent iemand anders de code van uw telefoon? Doe dit dan niet.
    .child = Wie deze telefoon kan openen, kan dan ook je pagina's openen. Kent iemand anders de code van je telefoon? Doe dit dan niet.
name = Naam van de sleutel
name-hint = Bijvoorbeeld: mijn telefoon
name-missing = Geef de sleutel een naam.
name-long = Deze naam is te lang. Gebruik hoogstens { $count } letters.
many = U hebt al { $count } sleutels. Verwijder er eerst een.
    .child = Je hebt al { $count } sleutels. Verwijder er eerst een.
add-send = Ik wil een toegangssleutel
stays = Uw pincode of zin blijft ook werken.
    .child = Je pincode of zin blijft ook werken.
make-title = Ontgrendel uw telefoon
    .child = Ontgrendel je telefoon
make-lead = Uw telefoon vraagt nu om uw vinger, uw gezicht of de code. Die blijven op uw telefoon. Wij zien ze niet.
    .child = Je telefoon vraagt nu om je vinger, je gezicht of de code. Die blijven op je telefoon. Wij zien ze niet.
make-button = Sleutel maken
already = Deze telefoon heeft al een sleutel voor uw pagina's. Er is niets veranderd.
    .child = Deze telefoon heeft al een sleutel voor je pagina's. Er is niets veranderd.
add-wrong = De sleutel kon niet worden gecontroleerd. Er is niets veranderd. Probeer het nog een keer.

## Coming in with one.

offer = Inloggen met een toegangssleutel
come-title = Ontgrendel uw telefoon
    .child = Ontgrendel je telefoon
come-lead = Uw telefoon vraagt nu om uw vinger, uw gezicht of de code. Daarna bent u binnen.
    .child = Je telefoon vraagt nu om je vinger, je gezicht of de code. Daarna ben je binnen.
come-button = Inloggen met de sleutel
instead = Terug naar inloggen
wrong = Deze sleutel werkt hier niet. Misschien is hij verwijderd. Kom binnen zoals u gewend bent.
    .child = Deze sleutel werkt hier niet. Misschien is hij verwijderd. Kom binnen zoals je gewend bent.

## Whichever it was.

stopped = Het is niet gelukt, of u bent gestopt. Er is niets veranderd. Probeer het nog een keer, of ga terug.
    .child = Het is niet gelukt, of je bent gestopt. Er is niets veranderd. Probeer het nog een keer, of ga terug.
gone = Het duurde te lang. Er is niets veranderd. Begin opnieuw.
