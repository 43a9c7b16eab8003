## One event for many cases.

title = Many cases at once
lead = Record one event in many cases, for example when the { -ind } pauses its decisions about a country. You first see what it does in each case.
nationality = Nationality
nationality-hint = Three letters, as in a passport. Only cases that you may see.
find = Find the cases
numbers = V-numbers
numbers-hint = One on each line, { $count } at most.
numbers-missing = Fill in at least one V-number.
numbers-many = These are too many. Do { $count } at once at most.
found-none = No cases with this nationality were found.
found-many = There are more than { $count } cases. These are the first; do the others after them.
look = See what it does
preview-title = This is what happens
ready = { $count ->
    [one] It can be done in { $count } case.
   *[other] It can be done in { $count } cases.
}
refused-some = { $count ->
    [one] It cannot be done in { $count } case, which stays as it is.
   *[other] It cannot be done in { $count } cases, which stay as they are.
}
record = { $count ->
    [one] Record in { $count } case
   *[other] Record in { $count } cases
}
now = Now
then = Then
same-step = Stays at this step
unknown = No case with this number for you
done-title = Recorded
recorded = Recorded
recorded-count = { $count ->
    [one] Recorded in { $count } case.
   *[other] Recorded in { $count } cases.
}
left = Below stand only the numbers in which it could not be done.
began = Begun: { $step }
outcome = What happens
case = Case
caption = What it does in each case
term-until = The nearest term is then { $day }
