## The start of a signed-in member of staff whose role has no work here yet.

title = Begin
none = Voor de rol { $role } staat er in { -wegwijs } nog geen werk klaar.
none-text = U kunt hier wel uw sessies zien, en van rol wisselen als u er meer hebt.

## Changing roles.

role-title = Kies uw rol
role-lead = U werkt in één rol tegelijk. Wat u ziet en mag, hangt van die rol af, en staat zo in het logboek.
role-field = In welke rol gaat u verder?
role-team = Team { $team }
role-place = { $place }
role-send = Verder in deze rol
role-choose = Kies eerst een rol.
role-link = Van rol wisselen

## Own sessions.

sessions-title = Mijn sessies
sessions-lead = Hier bent u nu ingelogd als { $role }. Ziet u iets wat u niet kent? Beëindig dan alle andere sessies en meld het.
sessions-caption = Open sessies
sessions-started = Begonnen
sessions-seen = Laatst gebruikt
sessions-where = Waar
sessions-here = Deze sessie
sessions-other = Ergens anders
sessions-end = Alle andere sessies beëindigen
sessions-ended = Alle andere sessies zijn beëindigd.

## role-<code>: what somebody is at work.

role-guardian = jeugdbeschermer (Nidos)
role-guardian-substitute = vervangende jeugdbeschermer (Nidos)
role-guardian-lead = teamleider jeugdbescherming (Nidos)
role-guardian-duty = piketdienst jeugdbescherming (Nidos)
role-lawyer = advocaat
role-volunteer = vrijwilliger VluchtelingenWerk
role-counsellor = juridisch counselor
role-intake = intakemedewerker
role-planner = planner
role-caseworker = zaakbehandelaar
role-hearing-officer = hoormedewerker
role-decision-officer = beslismedewerker
role-team-lead = teamleider
role-coa-contact = contactpersoon COA
role-interpreter = tolk
role-administrator = beheerder
role-auditor = auditor
