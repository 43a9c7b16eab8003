## How long others waited at the same point. Never a date of one's own, and nothing about the outcome.

title = How long others wait here
since = You have waited here since { $day }.
    .child = You have waited here since { $day }.
half = Half of the people moved on within { $time }.
half-longer = Before half of the people moved on, it took longer than { $time }.
    .a2 = Half of the people waited longer than { $time }.
    .child = Half of the people waited longer than { $time }.
eight = Eight in ten people moved on within { $time }.
eight-longer = Before eight in ten people moved on, it took longer than { $time }.
    .a2 = Eight in ten: that took longer than { $time }.
    .child = Eight in ten: that took longer than { $time }.
days = { $low } to { $high } days
weeks = { $low } to { $high } weeks
most-days = at most { $days ->
    [one] one day
   *[other] { $days } days
}
most-weeks = at most { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}
so-many-days = { $days ->
    [one] one day
   *[other] { $days } days
}
so-many-weeks = { $weeks ->
    [one] one week
   *[other] { $weeks } weeks
}
nobody-knows = Nobody knows your date. This also says nothing about yes or no.
    .child = Nobody knows your date. This also says nothing about yes or no.
unknown = We do not know how long people like you wait here. For that, too few people moved on here in the last half year.
    .a2 = We do not know how long people wait here. There are too few of them.
    .child = We do not know how long people wait here. There are too few of them.
law = What the law says
about = Where these figures come from
same-language = This is about people at the same step, in the same procedure and with the same language as you.
    .child = This is about people at the same step, in the same procedure and with the same language as you.
everybody = This is about people at the same step and in the same procedure, all languages together. About your language alone we know too little.
    .child = This is about people at the same step and in the same procedure, all languages together. About your language alone we know too little.
counted = Computed on { $day }, over half a year. By then { $moved } people had moved on and { $waiting } were still waiting. Who still waits counts too.
changed = What changed
before = On { $day } it said here: { $half } { $eight }
changed-because = Moved on in the last month: { $moved }. Waiting now: { $waiting }; then: { $before }. What was more than half a year ago no longer counts.
