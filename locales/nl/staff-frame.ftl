## The parts of the work, in the header of every page for staff.

worklist = Zaken
times = Tijden
day = Vandaag
desk = Balie
people = Medewerkers
faults = Foutcodes
sessions = Mijn sessies
