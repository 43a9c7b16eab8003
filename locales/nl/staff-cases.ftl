## The worklist.

title = Zaken
find = Zoeken
text = Naam of V-nummer
text-hint = Begin van de achternaam, of het hele V-nummer
step = Stap
step-any = Alle stappen
overdue = Alleen termijn voorbij
show = Toon
clear = Alles tonen
caption = { $count ->
    [one] { $count } zaak op deze pagina, dichtstbijzijnde termijn eerst
   *[other] { $count } zaken op deze pagina, dichtstbijzijnde termijn eerst
}
caption-name = { $count ->
    [one] { $count } zaak op deze pagina, op naam
   *[other] { $count } zaken op deze pagina, op naam
}
name = Naam
v-number = V-nummer
track = Spoor of procedure
since = Sinds
due = Termijn tot
last = Laatst gebeurd
due-passed = { $day } voorbij
due-soon = { $day } bijna
none-title = Geen zaken gevonden
none = Er is geen zaak die hierbij past. Toon alles, of zoek ruimer.
pages = Bladeren
next = Volgende zaken
first = Eerste zaken
no-step = nog geen stap
