nav = Clients
title = My clients
lead = The people whom you help now, the nearest term first. Each time you look here is in the log, and the person sees it.
none-title = Nobody yet
none = Nobody has given you access now.
name = Name
v-number = V-number
step = Step
step-none = no step
until = Term until
until-none = no term
caption = { $count ->
    [one] { $count } client
   *[other] { $count } clients
}
first = Back to the beginning
next = Next
pages = Pages
back = To my clients
stands = What the person sees
facts = Where it stands
language = Speaks
track = Procedure
since = Since
you = You look as
access-until = Access until
access-open = as long as the mandate runs
place-kept-back = The place is not shown to you
appointment = Appointment
people = People around them
guardian-nav = After eighteen
guardian-title = Whom I still help after eighteen
guardian-lead = Young people who are of age now and let you look along themselves, the nearest term first. Each time you look here is in the log, and the person sees it.
