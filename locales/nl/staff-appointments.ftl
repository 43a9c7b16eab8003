## The own appointments of an officer or interpreter.

nav = Mijn afspraken
title = Mijn afspraken
lead = Van { $from } tot en met { $until }.
none-title = Geen afspraken
none = In deze dagen staat er niets voor u.
note = Hier staat niet om wie het gaat. Dat hoort u aan de balie.
earlier = Eerdere dagen
later = Latere dagen
pages = Bladeren
caption = { $count ->
    [one] { $count } afspraak
   *[other] { $count } afspraken
}
day = Dag
time = Tijd
place = Plaats
room = Kamer
kind = Gesprek
language = Taal
