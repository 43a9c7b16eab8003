## Sitting beside a person who uses their own pages.

nav = Ernaast zitten
title = Naast iemand zitten
make-title = Een code voor de persoon
lead = Iemand wil dat u meekijkt op de eigen pagina's. Maak een code. De persoon typt die zelf in. U bent dan hoogstens { $minutes } minuten de helper.
make = Maak een code
code = De code
until = Geldig tot { $moment }: { $minutes } minuten. De code werkt één keer.
how = De persoon kiest op de eigen telefoon of computer: Hulp kiezen, dan Er zit iemand naast mij, en typt deze cijfers.
again = Maak een andere code
rules = Wat u moet weten
rule-sees = U ziet alleen wat de persoon u laat zien. U krijgt zelf geen toegang tot de zaak.
rule-recorded = Alles wat de persoon doet, wordt bewaard met uw naam erbij. De persoon en de zaakbehandelaar zien dat.
rule-hands = De persoon leest, kiest en typt zelf. Kijk weg bij een pincode.
rule-closed = De eigen papieren, de telefoons, de pincode en klachten blijven dicht. Vraag er niet naar.
sits-title = U zit nu naast iemand
sits = Uw naam wordt bewaard bij alles wat de persoon doet, tot { $moment }. Klaar? Sta dan hier op.
leave = Ik zit er niet meer
left = U zit naast niemand meer.

## On the case, for the caseworker.

done = Gedaan met iemand ernaast
done-note = De persoon deed dit zelf. Een medewerker zat ernaast en zag mee.
done-when = Wanneer
done-what = Wat
done-who = Wie zat ernaast
done-hearing = Keuze over een afspraak
done-details = Melding over gegevens
done-message = Bericht
done-call = Verzoek om te bellen
done-other = Iets anders
by-beside = { $who }, met { $role } ernaast
