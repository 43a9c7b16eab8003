nav = My appointments
title = My appointments
lead = From { $from } up to and including { $until }.
none-title = No appointments
none = There is nothing for you in these days.
note = It does not say here who it is about. You hear that at the desk.
earlier = Earlier days
later = Later days
pages = Pages
caption = { $count ->
    [one] { $count } appointment
   *[other] { $count } appointments
}
day = Day
time = Time
place = Place
room = Room
kind = Interview
language = Language
