## The desk: find somebody, make the letter with which they come in.

title = Balie
find = Zoek iemand
find-hint = Het V-nummer staat op het document van de persoon. Kijk ook naar de foto.
v-number = V-nummer
find-send = Zoek
find-wrong = Een V-nummer heeft { $count } cijfers.
find-none = Niemand met dit nummer verblijft op uw locatie.
found = Gevonden
name = Naam
born = Geboren op
language = Taal van de brief
account = Account
account-yes = al actief
account-no = nog niet
letters-left = Brieven over
make = Maak een brief
make-check = Geef de brief alleen aan deze persoon zelf, na een blik op het document. Een eerdere brief werkt daarna niet meer.
account-note = Een nieuwe brief geeft toegang op een nieuw toestel. Doe dit alleen als de persoon erom vraagt.
too-many = Voor deze persoon zijn er genoeg brieven gemaakt. Een nieuwe kan na { $days } dagen.
child-young = Een kind in een gezin krijgt geen eigen account onder de { $age } jaar. Het kijkt mee op het account van een ouder.
child-asked = Het kind heeft hier zelf om gevraagd
child-ask = Vraag het kind zelf of het een eigen account wil. Zet dan een vinkje.

## The list.

here = Nog zonder account
here-lead = Deze mensen verblijven hier en kunnen nog niet inloggen. Elke volwassene krijgt alleen de eigen brief.
here-none-title = Iedereen heeft een account
here-none = Op uw locatie staat niemand zonder account.
choose = Kies { $name }
batch = Maak de gekozen brieven
batch-none = Kies eerst voor wie u een brief maakt.
pages = Bladeren
next = Volgende mensen
first = Eerste mensen

## The answer with letters: on the screen only, not on paper.

letters-title = Brieven om af te drukken
letters-lead = { $count ->
    [one] Er is { $count } brief gemaakt. Druk nu af: deze brief wordt nergens bewaard en is maar één keer te zien.
   *[other] Er zijn { $count } brieven gemaakt. Druk nu af: deze brieven worden nergens bewaard en zijn maar één keer te zien.
}
letters-how = Kies Afdrukken in uw browser. Elke brief komt op een eigen blad.
letters-back = Terug naar de balie
letters-skipped = Voor { $count } van hen is geen brief gemaakt: er zijn er genoeg gemaakt, of het is een kind dat er zelf om moet vragen.
