## How long others waited at the same point. Never a date of one's own, and nothing about the outcome.

title = Hoelang anderen hier wachten
since = U wacht hier sinds { $day }.
    .child = Je wacht hier sinds { $day }.
half = De helft van de mensen ging verder binnen { $time }.
half-longer = Voordat de helft van de mensen verder ging, duurde het langer dan { $time }.
    .a2 = De helft van de mensen wachtte langer dan { $time }.
    .child = De helft van de mensen wachtte langer dan { $time }.
eight = Acht van de tien mensen gingen verder binnen { $time }.
eight-longer = Voordat acht van de tien mensen verder gingen, duurde het langer dan { $time }.
    .a2 = Acht van de tien: dat duurde langer dan { $time }.
    .child = Acht van de tien: dat duurde langer dan { $time }.
days = { $low } tot { $high } dagen
weeks = { $low } tot { $high } weken
most-days = hoogstens { $days ->
    [one] één dag
   *[other] { $days } dagen
}
most-weeks = hoogstens { $weeks ->
    [one] één week
   *[other] { $weeks } weken
}
so-many-days = { $days ->
    [one] één dag
   *[other] { $days } dagen
}
so-many-weeks = { $weeks ->
    [one] één week
   *[other] { $weeks } weken
}
nobody-knows = Niemand weet uw datum. Dit zegt ook niets over ja of nee.
    .child = Niemand weet jouw datum. Dit zegt ook niets over ja of nee.
unknown = Wij weten niet hoelang mensen zoals u hier wachten. Daarvoor gingen hier te weinig mensen verder in het laatste half jaar.
    .a2 = Wij weten niet hoelang mensen hier wachten. Daarvoor zijn het er te weinig.
    .child = Wij weten niet hoelang mensen hier wachten. Daarvoor zijn het er te weinig.
law = Wat de wet zegt
about = Waar deze cijfers vandaan komen
same-language = Dit gaat over mensen bij dezelfde stap, in dezelfde procedure en met dezelfde taal als u.
    .child = Dit gaat over mensen bij dezelfde stap, in dezelfde procedure en met dezelfde taal als jij.
everybody = Dit gaat over mensen bij dezelfde stap en in dezelfde procedure, met alle talen samen. Van uw taal alleen weten wij te weinig.
    .child = Dit gaat over mensen bij dezelfde stap en in dezelfde procedure, met alle talen samen. Van jouw taal alleen weten wij te weinig.
counted = Berekend op { $day }, over een half jaar. Toen waren { $moved } mensen verder gegaan en wachtten er nog { $waiting }. Wie nog wacht, telt ook mee.
changed = Wat er veranderde
before = Op { $day } stond hier: { $half } { $eight }
changed-because = Verder gegaan in de laatste maand: { $moved }. Nu wachten er { $waiting }; toen waren dat er { $before }. Wat langer dan een half jaar geleden was, telt niet meer mee.
