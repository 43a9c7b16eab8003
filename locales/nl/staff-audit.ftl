## The auditor: what persons said looks wrong, and the search of the audit. action-<code> is what was done.

nav = Meldingen
title = Meldingen: dit klopt niet
lead = Mensen zeggen hier dat een blik of handeling in hun dossier niet klopt. U ziet wie wat deed en wanneer, nooit het dossier zelf. Wat u opent, staat ook in het logboek.
open = Open, oudste eerst
open-caption = { $count ->
    [one] { $count } open melding
   *[other] { $count } open meldingen
}
none-title = Niets open
none = Er is nu geen melding die op antwoord wacht.
answered = Beantwoord, laatste eerst
answered-caption = { $count ->
    [one] { $count } beantwoorde melding
   *[other] { $count } beantwoorde meldingen
}
said = Gemeld op
about-who = Over wie
about-what = Over wat
case = Zaak
state = Stand
state-sent = nieuw
state-opened = geopend
state-answered = beantwoord op { $moment }
back = Terug naar de meldingen

## One of them.

one-title = Melding van { $moment }
words = Wat de persoon erbij schreef
words-none = De persoon schreef er niets bij. Een reden is niet nodig.
lines-caption = { $count ->
    [one] { $count } regel van het logboek waar dit over gaat
   *[other] { $count } regels van het logboek waar dit over gaat
}
lines-more = Dit zijn de nieuwste { $shown } regels.
answer = Antwoorden
answer-lead = De persoon leest een kant-en-klaar antwoord in de eigen taal. Wat u zelf typt, wordt niet vertaald. Noem geen namen.
finding = Wat hebt u gevonden?
finding-own = Eigen tekst, wordt niet vertaald
text = Eigen tekst
text-hint = Alleen bij eigen tekst. Kort en eenvoudig.
language = Taal van de tekst
send = Antwoord sturen
no-finding = Kies een antwoord.
empty = Schrijf eerst een antwoord.
too-long = Te lang: er passen { $count } tekens. De tekst staat er nog.
own-look = Dit gaat over wat u zelf deed. Een andere auditor geeft hier antwoord.
answered-by = Antwoord van { $name } op { $moment }
done = Het antwoord is bewaard. De persoon krijgt een seintje zonder inhoud.

## The search.

search-nav = Logboek
search-title = Zoeken in het logboek
search-lead = Elke zoekvraag staat zelf in het logboek, en de mensen over wie u iets vindt, kunnen dat zien.
staff = Medewerker
staff-hint = Inlognaam, of een deel van de naam.
v-number = V-nummer
action = Wat er gebeurde
action-any = Alles
from = Vanaf
until = Tot en met
period-hint = Zonder dagen: de laatste { $days } dagen.
search-send = Zoeken
no-staff = Niemand heeft deze inlognaam of naam.
many-staff = Te veel mensen heten zo. Vul de inlognaam in.
no-number = Dit is geen V-nummer. Het heeft { $digits } cijfers.
no-case = Er is geen zaak met dit V-nummer.
backwards = De laatste dag ligt vóór de eerste.
found = { $count ->
    [one] { $count } regel, { $from } tot en met { $until }
   *[other] { $count } regels, { $from } tot en met { $until }
}
found-none-title = Niets gevonden
found-none = In deze dagen staat er niets in het logboek dat hierbij past.
older = Oudere regels
when = Wanneer
who = Wie
what = Wat
result = Uitkomst
result-done = gedaan
result-refused = geweigerd
object = Waarmee
reason = Grond
origin = Herkomst
who-staff = { $name }, { $role }
who-for = { $who }, namens de persoon
who-unknown = onbekend
who-person = de persoon zelf
who-other-person = iemand van de familie
who-visitor = iemand die nog niet was ingelogd
who-system = het programma
who-sender = het systeem van de { -ind }

## What was done.

action-view-status = stand bekeken
action-view-details = gegevens bekeken
action-report-details = gegevens gemeld
action-view-hearing = afspraak bekeken
action-choose-hearing = afspraak gekozen
action-manage-account = account gewijzigd
action-choose-support = hulp gekozen
action-view-messages = berichten gelezen
action-write-message = bericht geschreven
action-ask-for-call = telefoontje gevraagd
action-list-calls = lijst van telefoontjes bekeken
action-answer-call = telefoontje bekeken of gedaan
action-disagree-with-act = niet eens gezegd
action-list-wards = lijst van pupillen bekeken
action-object-to-choice = bezwaar tegen keuze
action-manage-mandates = mandaat bekeken of geregeld
action-settle-disagreement = oneens bekeken of behandeld
action-view-own-documents = eigen papieren bekeken
action-keep-document = papier bewaard of weggegooid
action-hand-in-document = papier ingeleverd
action-withdraw-document = papier teruggenomen
action-list-cases = lijst van zaken bekeken
action-view-case = zaak geopend
action-record-event = gebeurtenis vastgelegd
action-write-note = notitie geschreven
action-view-documents = papieren bekeken
action-mark-document-seen = papier als gezien gemarkeerd
action-invite-hearing = uitgenodigd voor gesprek
action-list-times = tijden bekeken
action-open-times = tijden geopend
action-view-day-sheet = daglijst bekeken
action-mark-presence = aanwezigheid gemarkeerd
action-find-at-desk = gezocht aan de balie
action-issue-letter = brief gemaakt
action-sit-beside = code getoond om naast iemand te zitten
action-invite-helper = iemand naast zich laten zitten of daarmee gestopt
action-check-identity = identiteit gecontroleerd
action-start-recovery = opnieuw laten beginnen
action-assign-people = mensen op een zaak bekeken of gezet
action-give-consent = meekijken toegestaan of gestopt
action-share-items = met familie gedeeld, of gestopt
action-view-shared = gedeeld van familie bekeken
action-manage-family = familie of geheim adres bekeken of vastgelegd
action-list-clients = lijst van cliënten bekeken
action-list-appointments = eigen afspraken bekeken
action-manage-resources = mensen en kamers beheerd
action-break-glass = noodtoegang geopend of teruggegeven
action-review-break-glass = noodtoegang bekeken of beoordeeld
action-manage-staff = medewerkers beheerd
action-look-up-error = foutcode opgezocht
action-see-who-looked = eigen logboek bekeken
action-export-own = alles over zichzelf opgehaald
action-doubt-look = gemeld: dit klopt niet
action-list-doubts = meldingen bekeken
action-answer-doubt = melding geopend of beantwoord
action-search-audit = in het logboek gezocht
action-sign-in = ingelogd
action-sign-out = uitgelogd
action-open-letter = brief geopend
action-activate = account gemaakt
action-staff-password = wachtwoord van medewerker
action-staff-enrol = tweede factor ingesteld
action-staff-sign-in = medewerker ingelogd
action-switch-role = van rol gewisseld
action-step-up = opnieuw de code van de authenticator gegeven
action-end-sessions = sessies beëindigd
