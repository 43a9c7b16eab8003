## The frame of every page.

product = { -wegwijs }
skip-link = Naar de inhoud
language = Taal
language-choose = Kies uw taal
    .child = Kies je taal
quick-exit = Deze pagina snel verlaten
    .a2 = Snel weg
quick-exit-keys = Drie keer op Shift drukken kan ook.
sign-in = Inloggen
sign-out = Uitloggen
navigation = Hoofdmenu
nav-home = Begin
nav-hearings = Afspraken
nav-details = Mijn gegevens

## Buttons and small words.

back = Terug
next = Verder
save = Opslaan
confirm = Bevestigen
change = Wijzigen
cancel = Niet doen
print = Afdrukken
yes = Ja
no = Nee
optional = niet verplicht
show-more = Meer lezen
as-known-on = Zoals de { -ind } het wist op { $moment }

## How much help. The person chooses; whoever decides cannot see it.

help-level = Hoeveel hulp wilt u?
    .child = Hoeveel hulp wil je?
help-less = Minder hulp
help-more = Meer hulp
help-together = Samen met iemand
help-private = Wie over uw aanvraag beslist, ziet deze keuze niet.
    .a2 = De { -ind } beslist zonder deze keuze te zien.
    .child = Wie over jou beslist, ziet deze keuze niet.

## Something is wrong with what was filled in.

error-summary = Controleer nog even dit
error-prefix = Let op:

## The page cannot be shown. Each has a title and words.

fault-title = Er ging iets mis
fault = Er is niets verloren. Probeer het opnieuw. Lukt het niet? Geef dan deze code door: { $code }
    .a2 = Er is niets verloren. Probeer het opnieuw. Vraag hulp met deze code: { $code }
    .child = Er is niets weg. Probeer het nog een keer. Lukt het niet? Laat iemand deze code zien: { $code }
not-found-title = Deze pagina is er niet
not-found = Misschien is het adres verkeerd, of is de pagina verplaatst. Ga terug naar het begin.
    .a2 = Deze pagina bestaat niet. Ga terug naar het begin.
    .child = Deze pagina bestaat niet. Ga terug naar het begin.
busy-title = Het is nu druk
busy = Er is niets verloren. Probeer het over { $seconds } seconden opnieuw.
    .child = Er is niets weg. Probeer het over { $seconds } seconden nog een keer.
method-title = Dit kan hier niet
method = Ga terug en gebruik de knop op de pagina.
expired-form-title = Dit formulier is verlopen
expired-form = Wij konden niet zien dat dit formulier van u kwam. Ga terug, ververs de pagina en probeer het opnieuw.
    .a2 = Ga terug, ververs de pagina en probeer het opnieuw.
    .child = Ga terug, ververs de pagina en probeer het nog een keer.
too-large-title = Dit is te groot
too-large = Wat u stuurt is te groot. Stuur het in kleinere delen.
    .child = Wat je stuurt is te groot. Stuur het in kleinere delen.
too-many-title = Even wachten
too-many = Dit ging te vaak achter elkaar. Wacht { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} en probeer het opnieuw.
    .child = Dit ging te vaak. Wacht { $minutes ->
    [one] { $minutes } minuut
   *[other] { $minutes } minuten
} en probeer het nog een keer.
offline-title = Geen internet
offline = Er is niets verloren. Probeer het opnieuw als er weer internet is.
    .child = Er is niets weg. Probeer het nog een keer als er weer internet is.

## About the words themselves.

draft-notice = Deze vertaling is nog niet gecontroleerd door een vertaler.
fallback-notice = Deze tekst is er nog niet in uw taal.
    .child = Deze tekst is er nog niet in jouw taal.
demo-notice = Dit is een voorbeeld. Alle mensen hier zijn verzonnen.
