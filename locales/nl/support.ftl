## How much help. Explains the three ways; the names of less and more stand in page.ftl.

title = Hulp kiezen
lead = Kies hoe u deze pagina's wilt zien. U kunt altijd wisselen.
    .child = Kies hoe je deze pagina's wilt zien. Je kunt altijd wisselen.
overview = Overzicht
overview-text = Alles tegelijk: alle stappen, alle taken, alle uitleg.
step-by-step = Stap voor stap
step-by-step-text = Eerst wat nu belangrijk is. De rest is één tik verder.
together = Samen met iemand
together-text = Eén ding tegelijk, met een plaatje. Bovenaan staat wie u kunt bellen.
    .child = Eén ding tegelijk, met een plaatje. Bovenaan staat wie je kunt bellen.
current = Zo is het nu
choose = Zo wil ik het
same = Uw taken, uw rechten en uw tijd blijven altijd hetzelfde.
    .child = Je taken, je rechten en je tijd blijven altijd hetzelfde.
private-title = Wie ziet dit?
private = Alleen u. Deze keuze staat apart en op slot. Medewerkers die met u praten of over u beslissen, kunnen haar niet zien.
    .a2 = Alleen u. Wie met u praat of over u beslist, kan dit niet zien.
    .child = Alleen jij. Wie met je praat of over jou beslist, kan dit niet zien.
choose-first = Kies eerst hoe u het wilt zien.
    .child = Kies eerst hoe je het wilt zien.
