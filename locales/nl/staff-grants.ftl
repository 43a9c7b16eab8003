## Roles that wait for a second administrator ("four eyes").

title = Rollen die wachten
lead = Een rol geldt pas als een andere beheerder die bevestigt, binnen { $days } dagen. Niemand geeft een rol aan zichzelf.
link = Rollen die wachten
caption = { $count ->
    [one] { $count } aanvraag
   *[other] { $count } aanvragen
}
none-title = Niets wacht
none = Alle aanvragen zijn behandeld.
asked = Gevraagd
whom = Voor
what = Rollen
by = Door
by-name = { $name }
by-program = het beheer van de server
state = Stand
roles-none = geen
role-team = { $role } (team { $team })
role-place = { $role } ({ $place })
role-both = { $role } (team { $team }, { $place })
state-waits = wacht, tot { $moment }
state-late = niet op tijd bevestigd
state-confirmed = bevestigd
state-refused = afgewezen
state-withdrawn = teruggenomen
done-confirmed = Bevestigd. De rollen gelden nu.
done-refused = Afgewezen.
done-withdrawn = De aanvraag is teruggenomen.
one-title = Aanvraag voor een rol
back = Naar de aanvragen
until = Bevestigen voor
ended = Behandeld
ended-by = Door
confirm = Bevestig
confirm-text = Ga na of deze persoon dit werk echt doet. De rollen gelden meteen; wie ze krijgt, logt opnieuw in.
refuse = Wijs af
words = Waarom niet?
words-hint = Wie de aanvraag deed, leest dit.
words-missing = Schrijf waarom u dit afwijst.
words-too-long = Dit is te lang. Er passen { $count } tekens in.
withdraw = Neem terug
withdraw-text = U vroeg dit zelf. Een andere beheerder bevestigt het.
deed-missing = Kies wat u wilt doen.
not-over = Deze aanvraag is al behandeld.
not-late = Niemand bevestigde dit op tijd. Vraag het opnieuw.
not-asked = U vroeg dit zelf. Een andere beheerder bevestigt het.
not-oneself = Niemand geeft een rol aan zichzelf.
not-withdrawn = Alleen wie het vroeg, neemt het terug.

## On the page of one member.

give = Geef een rol
give-text = Een andere beheerder bevestigt dit. Pas dan geldt de rol.
give-send = Vraag deze rol
given = Gevraagd. Een andere beheerder bevestigt het binnen { $days } dagen.
take = Neem rollen weg
take-text = Haal het vinkje weg bij wat niet meer geldt. Dat telt meteen, en alle sessies eindigen.
take-keep = Deze rollen blijven
take-send = Neem weg
take-nothing = U haalde nergens het vinkje weg.
taken = De rollen zijn weggenomen.
had = Deze rol heeft de medewerker al.
history = Aanvragen voor deze medewerker
history-caption = { $count ->
    [one] { $count } aanvraag
   *[other] { $count } aanvragen
}
joined-waits = De rol geldt pas als een andere beheerder die bevestigt. Tot dan kan de medewerker niet inloggen.
