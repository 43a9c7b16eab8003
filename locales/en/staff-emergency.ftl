nav = Emergency access
title = Emergency access to a case
lead = Only when somebody is in danger or something cannot wait, and the case is not yours. You can then read for { $minutes } minutes. You cannot write.
told = It is visible every time: to the team lead, to an auditor and to the person. Somebody else judges it within { $days } working days.
v-number = V-number
v-number-hint = All ten digits.
v-number-wrong = Type the ten digits of the V-number.
reason = Why?
reason-health = Life or health is in danger
reason-safety = Somebody is threatened
reason-today = Something must be done before the caseworker can be reached
reason-other = Something else
reason-missing = Choose why.
text = Explain what is the matter
text-hint = Whoever judges it reads this. Write what you want to know and why it cannot wait.
text-missing = Explain what is the matter.
too-long = This is too long. { $count } characters fit.
send = Open the case for { $minutes } minutes
no-case = No case can be opened with this V-number. Please check the number.
not-needed = This is not needed: you can open this case as usual.
not-needed-link = To the case
other-open = You already have another case open with emergency access. Give that back first.
back-done = The emergency access was given back.
over = The emergency access is over.

band = Emergency access: { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} left. Everything you open will be looked at.
band-label = Emergency access
band-case = To the case
band-back = Give back

reviews-nav = Judge emergency access
reviews-title = Judge emergency access
reviews-lead = Somebody opened a case that is not theirs. Judge whether that was needed. The person reads what you find.
waiting = To be judged
waiting-caption = { $count ->
    [one] { $count } time, the oldest on top
   *[other] { $count } times, the oldest on top
}
none-title = Nothing to judge
none = No emergency access was used that nobody has judged yet.
judged = Judged
judged-caption = { $count ->
    [one] The last one
   *[other] The last { $count }
}
opened = Opened
by = By
why = Reason
due = Judge before
state = State
case = Case
overdue = Late
in-time = Not judged yet
by-role = { $name }, { $role }
one-title = Emergency access of { $moment }
until = Open until
given-back = Given back
said = Explanation
lines-caption = { $count ->
    [one] { $count } line of the audit
   *[other] { $count } lines of the audit
}
back = Back to the list
review = Your judgement
review-lead = Was this emergency access needed? The person reads your choice, not your explanation.
finding = What do you find?
finding-justified = It was needed
finding-not-justified = It was not needed
finding-reported-on = It was not right, and I report it to the management
finding-missing = Choose what you find.
review-text = Why?
review-text-missing = Explain why.
review-send = Keep the judgement
review-done = Your judgement was kept.
reviewed-by = { $name } on { $moment }
own = You opened this case yourself. Somebody else judges it.
alert = { $count ->
    [one] { $count } emergency access waits for a judgement.
   *[other] { $count } emergency accesses wait for a judgement.
}
alert-overdue = { $count ->
    [one] For { $count } the term is over.
   *[other] For { $count } the term is over.
}
alert-link = Look
alert-mail = Emergency access was used. Sign in to look.
