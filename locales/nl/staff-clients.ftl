## The people whom a lawyer, a volunteer or a counsellor helps.

nav = Cliënten
title = Mijn cliënten
lead = De mensen die u nu helpt, de dichtstbijzijnde termijn eerst. Elke keer dat u hier kijkt, staat in het logboek, en de persoon ziet het.
none-title = Nog niemand
none = Niemand heeft u nu toegang gegeven.
name = Naam
v-number = V-nummer
step = Stap
step-none = geen stap
until = Termijn tot
until-none = geen termijn
caption = { $count ->
    [one] { $count } cliënt
   *[other] { $count } cliënten
}
first = Terug naar het begin
next = Volgende
pages = Bladeren
back = Naar mijn cliënten
stands = Wat de persoon ziet
facts = Stand
language = Spreekt
track = Procedure
since = Sinds
you = U kijkt als
access-until = Toegang tot
access-open = zolang het mandaat loopt
place-kept-back = De plaats is niet voor u zichtbaar
appointment = Afspraak
people = Mensen eromheen
guardian-nav = Na achttien
guardian-title = Wie ik na achttien nog help
guardian-lead = Jongeren die nu volwassen zijn en u zelf laten meekijken, de dichtstbijzijnde termijn eerst. Elke keer dat u hier kijkt, staat in het logboek, en de persoon ziet het.
