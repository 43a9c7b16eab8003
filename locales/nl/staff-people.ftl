## The administrator: who works here.

title = Medewerkers
caption = { $count ->
    [one] { $count } medewerker
   *[other] { $count } medewerkers
}
name = Naam
login = Gebruikersnaam
roles = Rollen
since = Sinds
until = Tot
factor = Tweede stap
factor-yes = ingesteld
factor-no = nog niet
listed = { $first }, { $next }

## Somebody joins.

join = Nieuwe medewerker
join-login-hint = Kleine letters, cijfers, punt of streepje; { $least } tot { $most } tekens
role = Rol
role-choose = Kies
team = Team
team-hint = Voor zaakbehandelaars en teamleiders
place = Locatie
place-none = Geen vaste locatie
place-hint = Voor intake, planning en COA
starts = Eerste werkdag
join-send = Voeg toe
name-missing = Vul de naam in.
login-bad = Een gebruikersnaam heeft { $least } tot { $most } kleine letters, cijfers, punten of streepjes.
login-taken = Deze gebruikersnaam is al in gebruik.
role-missing = Kies een rol die bij medewerkers hoort.
starts-missing = Vul de eerste werkdag in.

## The one-time password: shown once.

password-title = Geef dit wachtwoord door
password-lead = U ziet dit wachtwoord één keer. Het wordt nergens leesbaar bewaard. Geef het persoonlijk, niet per mail.
password-login = Gebruikersnaam
password = Wachtwoord
password-next = Bij het eerste inloggen stelt de medewerker een tweede stap in op de eigen telefoon.
password-done = Ik heb het doorgegeven

## One member.

member-title = Medewerker
back = Naar alle medewerkers
leave = Laat weggaan
leave-text = Vanaf deze dag kan de medewerker niet meer inloggen. Is het vandaag, dan eindigen alle sessies meteen.
leave-on = Vanaf welke dag?
leave-send = Leg de dag vast
leave-missing = Vul de dag in.
left = Vastgelegd. De medewerker kan inloggen tot { $day }.
reset = Tweede stap opnieuw
reset-text = Voor wie de telefoon of het wachtwoord kwijt is. Ga eerst na wie u voor u hebt. Alle sessies eindigen.
reset-send = Nieuw wachtwoord maken

## The list.

search = Zoek
search-hint = Een deel van de naam of gebruikersnaam
search-send = Zoek
search-clear = Wis de filters
role-any = Alle rollen
pages = Bladeren
page-back = Vorige
page-forward = Volgende

## The stays of one member.

stays = Sessies
stays-none = Deze medewerker is nu niet ingelogd.
stays-caption = { $count ->
    [one] { $count } sessie
   *[other] { $count } sessies
}
stays-started = Begonnen
stays-seen = Laatst gezien
stays-end = Beëindig alle sessies
stays-ended = Alle sessies van deze medewerker zijn beëindigd.
