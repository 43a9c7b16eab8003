## Messages between the person and the caseworker. ready-<code> are the sentences of domain::message.

title = Berichten
lead = Hier schrijft u met de medewerker van de { -ind } die uw zaak doet.
    .child = Hier schrijf je met de medewerker van de { -ind } die jouw zaak doet.
kept = De { -ind } bewaart wat u schrijft en mag het gebruiken. Gaat het over waarom u vluchtte? Vraag eerst uw juridische hulp.
    .a2 = De { -ind } bewaart wat u schrijft. Gaat het over waarom u vluchtte? Vraag eerst juridische hulp.
    .child = De { -ind } bewaart wat je schrijft. Gaat het over waarom je vluchtte? Vraag eerst je advocaat of voogd.
choose = Kies een zin
write = Schrijf zelf
list = Wat er geschreven is
none = Er zijn nog geen berichten.
older = Oudere berichten
newest = Nieuwste berichten
sent-title = Verstuurd
sent = Uw bericht is bewaard. De medewerker ziet het in de lijst.
    .child = Je bericht is bewaard. De medewerker ziet het in de lijst.
from-me = U schreef
    .child = Jij schreef
from-staff = Medewerker van de { -ind }
not-opened = Verstuurd. Nog niet geopend door een medewerker.
opened = Geopend door een medewerker op { $moment }
not-translated = Geschreven in { $language }. Dit is niet vertaald.

## Sending.

choose-title = Kies een zin
choose-lead = De medewerker leest deze zin in het Nederlands. U hoeft niets te typen.
    .child = De medewerker leest deze zin in het Nederlands. Je hoeft niets te typen.
preview = Dit verstuurt u:
    .child = Dit verstuur je:
day = Welke dag?
open-day = een bepaalde dag
open-clock = de tijd
write-title = Schrijf zelf
text = Uw bericht
    .child = Je bericht
text-hint = Schrijf in uw eigen taal. Wij vertalen het niet vanzelf; kort en eenvoudig helpt.
    .a2 = Schrijf in uw eigen taal. Kort helpt.
    .child = Schrijf in je eigen taal. Kort helpt.
language = In welke taal schrijft u?
    .child = In welke taal schrijf je?
send = Versturen
empty = Schrijf eerst uw bericht.
    .child = Schrijf eerst je bericht.
too-long = Uw bericht is te lang. Er passen { $count } tekens. Uw tekst staat er nog; maak hem korter of maak er twee berichten van.
    .a2 = Te lang. Er passen { $count } tekens. Uw tekst staat er nog.
    .child = Te lang. Er passen { $count } tekens. Je tekst staat er nog.
no-day = Kies eerst een dag.
too-many = U hebt vandaag al veel berichten gestuurd. Uw tekst staat er nog. Is het dringend? Vraag of iemand u belt.
    .a2 = U stuurde vandaag al veel berichten. Vraag of iemand u belt.
    .child = Je stuurde vandaag al veel berichten. Vraag of iemand je belt.

## Sentences of the person.

ready-when-news = Wanneer hoor ik iets over mijn procedure?
ready-papers-received = Hebt u mijn papieren ontvangen?
ready-not-understood = Ik begrijp een brief of bericht niet. Wilt u het uitleggen?
ready-cannot-come = Ik kan niet komen op { $day }.
ready-woman-please = Ik praat liever met een vrouw, en met een vrouw als tolk.
ready-man-please = Ik praat liever met een man, en met een man als tolk.
ready-other-interpreter = Ik begrijp de tolk niet goed. Ik wil graag een andere tolk.
ready-thank-you = Dank u wel.

## Sentences of staff.

ready-received = Wij hebben uw bericht ontvangen.
    .child = Wij hebben je bericht ontvangen.
ready-answer-by = Wij hebben uw bericht ontvangen. U hoort van ons op of vóór { $day }.
    .child = Wij hebben je bericht ontvangen. Je hoort van ons op of vóór { $day }.
ready-being-translated = Wij laten uw bericht vertalen. U hoort van ons op of vóór { $day }.
    .child = Wij laten je bericht vertalen. Je hoort van ons op of vóór { $day }.
ready-no-news = Er is nog geen nieuws. U bent niet vergeten.
    .child = Er is nog geen nieuws. Je bent niet vergeten.
ready-we-call = Wij bellen u op { $day } om { $clock }.
    .child = Wij bellen je op { $day } om { $clock }.
ready-bring-papers = Neem uw papieren mee naar het gesprek op { $day }. Hebt u ze niet? Dan mag u uitleggen waarom.
    .child = Neem je papieren mee naar het gesprek op { $day }. Heb je ze niet? Dan mag je uitleggen waarom.
ready-details-mended = Wij hebben uw gegevens verbeterd. Kijk of ze nu kloppen.
    .child = Wij hebben je gegevens verbeterd. Kijk of ze nu kloppen.
ready-ask-legal-help = Deze vraag mogen wij niet voor u beantwoorden. Vraag het uw juridische hulp of VluchtelingenWerk.
    .child = Deze vraag mogen wij niet voor je beantwoorden. Vraag het je advocaat, je voogd of VluchtelingenWerk.

## On the first page, for two weeks.

home-news = De { -ind } schreef u op { $day }.
    .child = De { -ind } schreef je op { $day }.
home-link = Lees het bericht
