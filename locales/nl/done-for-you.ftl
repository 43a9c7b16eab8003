## What a guardian did for a child, and what the child can say about it. Only who came alone sees this.

title = Voor u gedaan
    .child = Voor jou gedaan
lead = Uw voogd mag dingen voor u doen. Hier staat wat er is gedaan en wie het deed. Bent u het er niet mee eens? Dat mag u zeggen.
    .child = Je voogd mag dingen voor je doen. Hier staat wat er is gedaan en wie het deed. Ben je het er niet mee eens? Dat mag je zeggen.
none = Er is nog niets voor u gedaan.
    .child = Er is nog niets voor jou gedaan.
unguarded-title = U hebt nog geen eigen voogd
    .child = Je hebt nog geen eigen voogd
unguarded = Iemand van Nidos met dienst helpt u tot die er is. U kunt hier ook alles zelf doen.
    .child = Iemand van Nidos met dienst helpt je tot die er is. Je kunt hier ook alles zelf doen.

## The lines: what, by whom, when.

confirmed = Ja gezegd tegen uw afspraak
    .child = Ja gezegd tegen je afspraak
moved = Een andere tijd gekozen voor uw afspraak: { $moment }
    .child = Een andere tijd gekozen voor je afspraak: { $moment }
cancelled = Uw afspraak afgezegd
    .child = Je afspraak afgezegd
reported = Gemeld dat er iets in uw gegevens niet klopt
    .child = Gemeld dat er iets in je gegevens niet klopt
by = Dit deed { $name }, { $role }, op { $moment }.
role-guardian = uw voogd
    .child = je voogd
role-substitute = de vervanger van uw voogd
    .child = de vervanger van je voogd
role-duty = de voogd met dienst

## "I do not agree".

disagree = Ik ben het niet eens
disagree-title = Bent u het niet eens?
    .child = Ben je het niet eens?
disagree-safe = U mag dit altijd zeggen. Het is niet slecht voor uw aanvraag.
    .child = Je mag dit altijd zeggen. Het is niet slecht voor je aanvraag.
disagree-next = Dan gebeurt dit
disagree-back = Uw afspraak wordt weer zoals die was, als dat nog kan. Uw voogd verandert er dan niets meer aan.
    .child = Je afspraak wordt weer zoals die was, als dat nog kan. Je voogd verandert er dan niets meer aan.
disagree-lead = De teamleider van Nidos praat met u en met uw voogd.
    .child = De teamleider van Nidos praat met jou en met je voogd.
disagree-lawyer = De teamleider zegt het ook tegen uw juridische hulp: { $name }.
    .child = De teamleider zegt het ook tegen je advocaat: { $name }.
disagree-no-lawyer = Wij weten nog niet wie uw juridische hulp is. De teamleider zoekt dat met u uit.
    .child = Wij weten nog niet wie je advocaat is. De teamleider zoekt dat met je uit.
disagree-term = Komt er eerst een laatste dag voor uw antwoord? Dan blijft de tijd staan die voor u is bewaard. U verliest niets.
    .child = Komt er eerst een laatste dag voor je antwoord? Dan blijft de tijd staan die voor jou is bewaard. Je verliest niets.
disagree-send = Ja, ik ben het niet eens
disagree-keep = Nee, het is goed zo
said-title = Wij hebben het ontvangen
said = De teamleider van Nidos ziet nu dat u het niet eens bent.
    .child = De teamleider van Nidos ziet nu dat je het niet eens bent.
undone-answer = Uw antwoord is weer open. U kunt zelf ja zeggen of een andere tijd kiezen.
    .child = Je antwoord is weer open. Je kunt zelf ja zeggen of een andere tijd kiezen.
undone-time-back = Uw afspraak heeft weer de eerdere tijd.
    .child = Je afspraak heeft weer de eerdere tijd.
undone-time-gone = De eerdere tijd is al weg. De teamleider zoekt samen met u een tijd.
    .child = De eerdere tijd is al weg. De teamleider zoekt samen met jou een tijd.
undone-nothing = Er was niets om terug te zetten.
waits = U bent het niet eens. De teamleider van Nidos praat nog met u.
    .child = Jij bent het niet eens. De teamleider van Nidos praat nog met je.
settled-stands = De teamleider sprak erover met u en uw voogd. Uw voogd mag dit nu wel doen.
    .child = De teamleider sprak erover met jou en je voogd. Je voogd mag dit nu wel doen.
settled-child = De teamleider sprak erover met u en uw voogd. Het blijft zoals u het wilt.
    .child = De teamleider sprak erover met jou en je voogd. Het blijft zoals jij het wilt.

## The guardian thinks otherwise about the child's own choice.

objections = Uw voogd denkt anders over uw keuze
    .child = Je voogd denkt anders over jouw keuze
chose-confirmed = U zei ja tegen uw afspraak.
    .child = Je zei ja tegen je afspraak.
chose-moved = U koos een andere tijd: { $moment }.
    .child = Je koos een andere tijd: { $moment }.
chose-cancelled = U zei uw afspraak af.
    .child = Je zei je afspraak af.
chose-reported = U meldde dat er iets niet klopt.
    .child = Je meldde dat er iets niet klopt.
objected = { $name } is het daar niet mee eens.
ground-not-ready = De reden: uw voogd denkt dat u nog niet klaar bent voor dit gesprek.
    .child = De reden: je voogd denkt dat je nog niet klaar bent voor dit gesprek.
ground-helper-absent = De reden: uw voogd of uw advocaat kan er dan niet bij zijn.
    .child = De reden: je voogd of je advocaat kan er dan niet bij zijn.
ground-not-understood = De reden: uw voogd denkt dat niet alles duidelijk was.
    .child = De reden: je voogd denkt dat niet alles duidelijk was.
ground-other = Uw voogd belt u om te vertellen waarom.
    .child = Je voogd belt je om te vertellen waarom.
objection-stands = Uw keuze blijft staan. Praat er samen over.
    .child = Jouw keuze blijft staan. Praat er samen over.

## On the first page.

home-acted = Er is iets voor u gedaan
    .child = Er is iets voor jou gedaan
home-objected = Uw voogd denkt anders over uw keuze. Uw keuze blijft staan.
    .child = Je voogd denkt anders over jouw keuze. Jouw keuze blijft staan.
home-link = Bekijk wat er is gedaan
