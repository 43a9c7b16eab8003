title = Cases
find = Search
text = Name or V-number
text-hint = Start of the family name, or the whole V-number
step = Step
step-any = All steps
overdue = Only passed terms
show = Show
clear = Show all
caption = { $count ->
    [one] { $count } case on this page, nearest term first
   *[other] { $count } cases on this page, nearest term first
}
caption-name = { $count ->
    [one] { $count } case on this page, by name
   *[other] { $count } cases on this page, by name
}
name = Name
v-number = V-number
track = Track
since = Since
due = Term until
last = Last event
due-passed = { $day } passed
due-soon = { $day } soon
none-title = No cases found
none = No case fits this. Show all, or search more widely.
pages = Pages
next = Next cases
first = First cases
no-step = no step yet
