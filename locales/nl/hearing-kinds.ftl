# What the talk is about. The ids are the kinds of `domain::hearing::Kind`, with `-explain` for what happens there.

first = Eerste gesprek
first-explain = De { -ind } vraagt wie u bent, waar u vandaan komt en hoe u reisde. U hoeft nog niet te vertellen waarom u asiel vraagt.
    .a2 = De { -ind } vraagt wie u bent en hoe u reisde. Uw hele verhaal komt later.
    .child = De { -ind } vraagt wie je bent en hoe je reisde. Je hele verhaal komt later. Vraag wie er met je mee mag.
responsibility = Gesprek over een ander land
responsibility-explain = De { -ind } onderzoekt of een ander Europees land uw aanvraag moet behandelen. Vertel over familie en gezondheid.
    .a2 = Misschien beslist een ander Europees land. Vertel over uw familie en uw gezondheid.
    .child = Misschien beslist een ander Europees land. Vertel over je familie en je gezondheid. Vraag wie er met je mee mag.
main = Groot gesprek
main-explain = U vertelt waarom u asiel vraagt. Er is een tolk. U mag pauze vragen.
    .a2 = U vertelt uw verhaal. Er is een tolk. U mag pauze vragen.
    .child = Je vertelt je verhaal. Er is een tolk. Je mag altijd pauze vragen. Vraag wie er met je mee mag.
additional = Extra gesprek
additional-explain = De { -ind } heeft nog vragen. U mag uitleggen en dingen toevoegen.
    .a2 = De { -ind } heeft nog vragen. U mag alles uitleggen.
    .child = De { -ind } heeft nog vragen. Je mag alles uitleggen. Vraag wie er met je mee mag.
