## The ways through the procedure, for anybody: laws, ways, and each way as a map and in words.

title = The steps
link = See all steps
lead = This is how a procedure can go. Choose a way: you see it as a drawing and in words.
    .a2 = This is how it can go. Choose a way.
    .child = This is how a procedure can go. Choose a way: you see it as a drawing and in words.
yours = Which way is yours stands only on your own page, after you sign in.
    .child = Which way is yours stands only on your own page, after you sign in.
lodged-from = For applications from { $day }
lodged-until = For applications until and on { $day }
lodged-between = For applications from { $from } until and on { $until }
lodged-always = For all applications
about = { $lodged }. Compared with the sources on { $day }. This is an explanation and no advice.
map = A whole line: this is how it usually goes on. A broken line: only sometimes, or to another way. Everything in the drawing stands below in words.
numbered = { $number }. { $step }
who = Who acts
helps = Help
can = You can
    .child = You can
beside = Goes on beside
term = Time
term-is = { $term }: { $length }. Counts from: { $start }.
term-source = Where that time stands
step-source = Where this step stands
sourced = { $basis }. Source: { $source }. { $sure }
told-by = { $source }. { $sure }
open = { $question } So it was on { $day }.
next = After it may come:
end = The procedure ends here.
all = All ways
step = Read what this step is
steps-of-card = To which step does this belong?

## How long a term is, and from when it counts.

unknown = we do not know for sure
at-least = at least { $length }
at-most = never longer than { $length }
hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
working-days = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
from-lodged = the day of the application
from-decided = the decision
from-corrected = the day on which was told what is not right in the report
from-started = the begin of “{ $step }”
from-done = the end of “{ $step }”
from-outcome = the decision, { $condition }
