## Asking to be called, and what stands on the first page about it.

title = Vraag of iemand u belt
    .child = Vraag of iemand je belt
short = Laat mij bellen
lead = Een mens belt u, uiterlijk op { $day }. Een tolk kan meeluisteren.
    .a2 = Een mens belt u, uiterlijk op { $day }.
    .child = Een mens belt je, uiterlijk op { $day }. Bellen mag over alles.
who = Het COA op uw locatie belt. Lukt dat niet op tijd, dan zorgt de teamleider van de { -ind } dat er gebeld wordt.
    .a2 = Het COA op uw locatie belt u.
    .child = Het COA op jouw locatie belt je.
phone = Op welk nummer?
phone-hint = Geen telefoon? Laat dit leeg. Dan komt iemand van het COA u op de locatie zoeken.
    .child = Geen telefoon? Laat dit leeg. Dan komt iemand van het COA je op de locatie zoeken.
language = In welke taal wilt u praten?
    .child = In welke taal wil je praten?
part = Wanneer komt het goed uit?
part-any = Maakt niet uit
part-morning = In de ochtend
part-afternoon = In de middag
send = Vraag om een telefoontje
wrong-number = Dit nummer klopt niet. Kijk het na, of laat het leeg.
asked-title = U hebt het gevraagd
    .child = Je hebt het gevraagd
asked = Wij bellen u uiterlijk op { $day }.
    .child = Wij bellen je uiterlijk op { $day }.
asked-language = Taal: { $language }
late = Dit duurt te lang. Dat ligt aan ons. Ga naar de balie op uw locatie, of bel iemand die helpt.
    .child = Dit duurt te lang. Dat ligt aan ons. Ga naar de balie, of bel iemand die helpt.
taken = Iemand heeft dit opgepakt.
tried = Wij belden op { $moment } en kregen u niet te pakken. Wij proberen het opnieuw.
    .child = Wij belden op { $moment } en kregen je niet te pakken. Wij proberen het opnieuw.
legal-help-asked = Een medewerker belt u om juridische hulp te vinden, uiterlijk op { $day }.
    .child = Een medewerker belt je om een advocaat te vinden, uiterlijk op { $day }.
withdraw = Toch niet bellen
withdrawn = Goed. Wij bellen niet. U kunt het altijd opnieuw vragen.
    .child = Goed. Wij bellen niet. Je kunt het altijd opnieuw vragen.

## On the first page.

section = Hulp en berichten
today-title = Zoek vandaag juridische hulp
    .child = Zoek vandaag hulp van een advocaat
today = Er is een besluit en u hebt nog geen juridische hulp. Wacht niet: er kan weinig tijd zijn. Bel vandaag:
    .a2 = U hebt nog geen juridische hulp bij het besluit. Bel vandaag:
    .child = Er is een besluit en je hebt nog geen advocaat. Bel vandaag:
today-desk = Lukt bellen niet? Ga vandaag naar de balie op uw locatie en zeg: ik zoek een advocaat.
    .child = Lukt bellen niet? Ga vandaag naar de balie en zeg: ik zoek een advocaat.
