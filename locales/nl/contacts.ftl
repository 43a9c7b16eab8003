## My people: who helps, and how to reach them. contact-<kind> is the role.

title = Mijn mensen
lead = Deze mensen kunt u bellen.
    .child = Deze mensen kun je bellen.
contact-legal-help = Juridische hulp
contact-guardian = Voogd van Nidos
contact-vwn = VluchtelingenWerk
contact-coa = COA (opvang)
contact-gza = GZA (gezondheid)
speaks = Spreekt: { $languages }
others = Wie nog meer helpt
none = Hier staat nog niemand. Vraag bij de balie op uw locatie wie u kan helpen.
    .a2 = Hier staat nog niemand. Vraag het bij de balie.
    .child = Hier staat nog niemand. Vraag bij de balie wie jou kan helpen.
no-legal-help = Er staat hier nog geen juridische hulp. VluchtelingenWerk kan u helpen die te vinden.
    .a2 = Nog geen juridische hulp? Vraag VluchtelingenWerk.
    .child = Nog geen advocaat? Vraag het je voogd of VluchtelingenWerk.
emergency = Is er gevaar? Bel { $number }
call = Bel iemand die helpt
