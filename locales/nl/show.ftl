## A page as a picture, to open it elsewhere or with a helper.

title = Deze pagina ergens anders openen
lead = Scan dit met een andere telefoon, of laat een helper het scannen. Daarna logt u daar in.
    .a2 = Scan dit met een andere telefoon. Daarna logt u daar in.
    .child = Scan dit met een andere telefoon. Daarna log je daar in.
image = Vierkante code met het adres van deze pagina
nothing = In deze code staat niets over u: alleen het adres.
    .child = In deze code staat niets over jou: alleen het adres.
paper = Liever op papier? Elke pagina kunt u afdrukken met het menu van de browser. Vraag het bij de balie als u geen printer hebt.
    .a2 = Liever op papier? Vraag bij de balie om een afdruk.
    .child = Liever op papier? Vraag bij de balie om een afdruk.
link = Laat deze pagina zien als code
