## The administrator: places and teams.

link = Locaties en teams
title = Locaties en teams
caption = { $count ->
    [one] { $count } locatie
   *[other] { $count } locaties
}
name = Naam
kind = Soort
kind-application-centre = aanmeldcentrum
kind-reception = opvang
kind-desk = balie
kind-court = rechtbank
choose = Kies
kind-missing = Kies wat voor locatie het is.
name-missing = Vul de naam in.
too-long = Deze naam is te lang. Er passen { $count } tekens in.
taken = Er is al een locatie met deze naam.
done = Vastgelegd.
add = Nieuwe locatie
add-send = Voeg toe
rename = Andere naam
rename-text = De nieuwe naam staat meteen overal, ook bij afspraken die er al zijn.
which = Locatie
new-name = Nieuwe naam
rename-send = Verander de naam
teams = Teams
teams-text = Een team ontstaat als u iemand een rol met dat team geeft.
teams-caption = { $count ->
    [one] { $count } team
   *[other] { $count } teams
}
team = Team
who = Wie
role-count = { $role }: { $count }
