## In which line the person waits, and why somebody else may be earlier.

title = Waarom is iemand anders eerder?
intro = Er zijn verschillende rijen. Dit weten wij over uw rij:
    .child = Er zijn verschillende rijen. Dit weten wij over jouw rij:
way = Uw procedure is: { $track }. Elke procedure heeft een eigen rij.
    .child = Jouw procedure is: { $track }. Elke procedure heeft een eigen rij.
lodged = Uw aanvraag is van { $day }. De regels van die dag gelden voor u.
    .child = Je aanvraag is van { $day }. De regels van die dag gelden voor jou.
since = U bent bij deze stap sinds { $day }.
    .child = Je bent bij deze stap sinds { $day }.
interpreter = Voor het gesprek is een tolk nodig. Uw taal is: { $language }. Voor elke taal zijn er andere tolken.
    .child = Voor het gesprek is een tolk nodig. Jouw taal is: { $language }. Voor elke taal zijn er andere tolken.
children = Met kinderen die alleen kwamen, praten medewerkers die dat geleerd hebben.
still = De tijd staat stil sinds { $day }. Zolang kan ook uw rij stilstaan.
    .child = De tijd staat stil sinds { $day }. Zolang kan ook jouw rij stilstaan.
moved = U bent verhuisd op { $day }. Soms moet een afspraak daarom opnieuw gepland worden.
    .child = Je bent verhuisd op { $day }. Soms moet een afspraak daarom opnieuw gepland worden.
unknown = Hoeveel mensen er vóór u zijn, weten wij niet.
    .child = Hoeveel mensen er vóór jou zijn, weten wij niet.
not-decision = De volgorde is niet het besluit. Eerder of later betekent niet ja of nee.
