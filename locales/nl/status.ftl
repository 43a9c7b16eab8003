## The first page after signing in: where the person is.

hello = Dag { $name }
title = Waar u nu bent
    .child = Waar je nu bent
done = Klaar
now = Hier bent u nu
    .child = Hier ben je nu
possible = Kan hierna komen
other-next = Wat er ook kan komen
acts = Aan de beurt: { $who }
helps = Hulp hierbij: { $who }
listed = { $first }, { $next }
track = Procedure: { $track }
official = Officiële naam: { $name }
condition = Dit komt { $condition }.
optional = Niet iedereen heeft deze stap.
beside = Wat ernaast loopt
beside-since = Begonnen op { $day }
beside-yet = Hoort hier ook bij
whole-path = Alle stappen laten zien
waiting = Wachten op de volgende stap
waiting-explain = Klaar is: { $step }. Daarna komt een nieuwe stap. Geen bericht is geen slecht nieuws.
    .a2 = Klaar is: { $step }. Geen bericht is geen slecht nieuws.
not-begun = Uw procedure staat nog aan het begin
    .child = Je procedure staat nog aan het begin
not-begun-explain = De { -ind } heeft nog geen stap doorgegeven. Dat is geen slecht nieuws.
step-unknown = Een stap zonder uitleg in { -wegwijs }
can = U kunt nu:
    .child = Je kunt nu:
can-title = Wat u bij deze stap kunt
    .child = Wat je bij deze stap kunt

## What the authority told, and when.

nothing-told = De { -ind } heeft hier nog niets doorgegeven.
stale = Daarna gaf de { -ind } niets nieuws door. Dat is geen slecht nieuws. Wat hier staat, kan wel veranderd zijn. Twijfelt u? Vraag uw juridische hulp of VluchtelingenWerk.
    .a2 = Daarna kwam er geen nieuws. Dat is geen slecht nieuws. Dit kan wel veranderd zijn. Twijfelt u? Vraag hulp.
    .child = Daarna kwam er geen nieuws. Dat is geen slecht nieuws. Dit kan wel veranderd zijn. Twijfel je? Vraag wie je helpt.

## A decision, or the end. Legal help comes first, and this page never says the outcome.

decision-title = Er is een besluit
decision = De { -ind } nam een besluit op { $day }. Bel eerst uw juridische hulp. Die leest de brief met u. Niet deze pagina telt, maar de brief.
    .a2 = De { -ind } nam een besluit op { $day }. Bel eerst uw juridische hulp. Alleen de brief telt.
    .child = De { -ind } nam een besluit op { $day }. Praat eerst met je voogd en je advocaat. Zij leggen het uit.
decision-next = Wat hierna kan komen. Lees het liefst samen met iemand.
corrected-title = Uw verbeteringen zijn ontvangen
    .child = Je verbeteringen zijn ontvangen
corrected = De { -ind } kreeg op { $day } door wat er niet klopt in het verslag. Wat dat is, staat hier niet. Bewaar zelf een kopie.
    .child = De { -ind } kreeg op { $day } door wat er niet klopt in het verslag. Wat dat is, staat hier niet. Vraag je voogd om een kopie te bewaren.
withdrawn-title = De aanvraag is ingetrokken
withdrawn = Zo staat het bij de { -ind } sinds { $day }. Klopt dat niet? Bel vandaag uw juridische hulp.
    .child = Zo staat het bij de { -ind } sinds { $day }. Klopt dat niet? Bel vandaag wie je helpt.

## What to do now.

tasks = Wat u nu kunt doen
    .child = Wat je nu kunt doen
tasks-none = U hoeft nu niets te doen. Dit kunt u alvast doen:
    .a2 = U hoeft nu niets. Dit mag wel:
    .child = Je hoeft nu niets. Dit mag wel:
task-answer = Zeg of u naar het gesprek komt
    .child = Zeg of je naar het gesprek komt
task-answer-note = Antwoord tot en met { $day }. Doet u niets? Dan blijft deze tijd voor u staan.
    .a2 = Antwoord tot en met { $day }. Doet u niets? Dan blijft uw afspraak staan.
    .child = Antwoord tot en met { $day }. Doe je niets? Dan blijft je afspraak staan.
task-prepare = Bereid u voor op het gesprek
    .child = Bereid je voor op het gesprek
task-own-term = Bel uw juridische hulp
    .child = Bel wie je helpt
task-own-term-note = Waarover: { $term }. Dat kan tot en met { $day }.
task-own-term-open = Waarover: { $term }. Wij weten niet tot wanneer dat kan. Bel vandaag.
task-own-term-passed = Waarover: { $term }. De laatste dag was { $day }. Bel vandaag; soms kan het nog.
task-decision = Bel uw juridische hulp over het besluit
    .child = Praat met je voogd en je advocaat over het besluit
task-papers = Zoek uw papieren bij elkaar
    .child = Zoek je papieren bij elkaar
task-papers-note = Ze kunnen straks helpen.
task-details = Kijk of uw gegevens kloppen
    .child = Kijk of je gegevens kloppen
show-all = Alles laten zien
show-less = Minder laten zien
more = Meer laten zien

## What is needed.

papers = Papieren die kunnen helpen
papers-none = Voor zover wij weten zijn er nu geen papieren nodig.
papers-missing = Geen papieren? Dan mag u uitleggen waarom.
    .child = Geen papieren? Dan mag je uitleggen waarom.
papers-safe = Vraag nooit papieren aan uw ambassade, uw regering of mensen in gevaar voordat u met juridische hulp praat.
    .a2 = Vraag geen papieren aan uw ambassade of regering. Praat eerst met juridische hulp.
    .child = Vraag geen papieren aan je ambassade of regering. Praat eerst met je advocaat of voogd.

## The next appointment, and other pages.

appointment = Uw volgende afspraak
    .child = Je volgende afspraak
appointment-link = Bekijk deze afspraak
appointment-none = Er is nu geen afspraak. Komt er een? Dan staat die hier.
about-me = Meer over u
    .child = Meer over jou
devices = Mijn telefoons
