## The ways through the procedure, for anybody: laws, ways, and each way as a map and in words.

title = De stappen
link = Alle stappen bekijken
lead = Zo kan een procedure gaan. Kies een weg: u ziet hem als tekening en in woorden.
    .a2 = Zo kan het gaan. Kies een weg.
    .child = Zo kan een procedure gaan. Kies een weg: je ziet hem als tekening en in woorden.
yours = Welke weg van u is, staat alleen op uw eigen bladzijde, na het inloggen.
    .child = Welke weg van jou is, staat alleen op je eigen bladzijde, na het inloggen.
lodged-from = Voor aanvragen vanaf { $day }
lodged-until = Voor aanvragen tot en met { $day }
lodged-between = Voor aanvragen van { $from } tot en met { $until }
lodged-always = Voor alle aanvragen
about = { $lodged }. Vergeleken met de bronnen op { $day }. Dit is uitleg en geen advies.
map = Een hele lijn: zo gaat het gewoonlijk verder. Een stippellijn: alleen soms, of naar een andere weg. Alles uit de tekening staat hieronder in woorden.
numbered = { $number }. { $step }
who = Aan de beurt
helps = Hulp
can = U kunt
    .child = Je kunt
beside = Loopt naast
term = Tijd
term-is = { $term }: { $length }. Telt vanaf: { $start }.
term-source = Waar die tijd staat
step-source = Waar deze stap staat
sourced = { $basis }. Bron: { $source }. { $sure }
told-by = { $source }. { $sure }
open = { $question } Zo was het op { $day }.
next = Daarna kan komen:
end = Hier eindigt de procedure.
all = Alle wegen
step = Lees wat deze stap is
steps-of-card = Bij welke stap hoort dit?

## How long a term is, and from when it counts.

unknown = dat weten wij niet zeker
at-least = minstens { $length }
at-most = nooit langer dan { $length }
hours = { $count } uur
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
working-days = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
}
weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
}
months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
from-lodged = de dag van de aanvraag
from-decided = het besluit
from-corrected = de dag dat is verteld wat er niet klopt in het verslag
from-started = het begin van “{ $step }”
from-done = het einde van “{ $step }”
from-outcome = het besluit, { $condition }
