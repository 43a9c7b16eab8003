title = Roles that wait
lead = A role counts when another administrator confirms it, within { $days } days. Nobody gives a role to themselves.
link = Roles that wait
caption = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}
none-title = Nothing waits
none = All requests have been dealt with.
asked = Asked
whom = For
what = Roles
by = By
by-name = { $name }
by-program = whoever runs the server
state = State
roles-none = none
role-team = { $role } (team { $team })
role-place = { $role } ({ $place })
role-both = { $role } (team { $team }, { $place })
state-waits = waits, until { $moment }
state-late = not confirmed in time
state-confirmed = confirmed
state-refused = refused
state-withdrawn = taken back
done-confirmed = Confirmed. The roles count now.
done-refused = Refused.
done-withdrawn = The request was taken back.
one-title = Request for a role
back = To the requests
until = Confirm before
ended = Dealt with
ended-by = By
confirm = Confirm
confirm-text = Check that this person really does this work. The roles count at once; who gets them signs in again.
refuse = Refuse
words = Why not?
words-hint = Whoever asked reads this.
words-missing = Write why you refuse this.
words-too-long = This is too long. { $count } characters fit.
withdraw = Take back
withdraw-text = You asked for this yourself. Another administrator confirms it.
deed-missing = Choose what you want to do.
not-over = This request was dealt with before.
not-late = Nobody confirmed this in time. Ask again.
not-asked = You asked for this yourself. Another administrator confirms it.
not-oneself = Nobody gives a role to themselves.
not-withdrawn = Only who asked takes it back.

give = Give a role
give-text = Another administrator confirms this. The role counts only then.
give-send = Ask for this role
given = Asked. Another administrator confirms it within { $days } days.
take = Take roles away
take-text = Remove the tick at what no longer counts. It counts at once, and all sessions end.
take-keep = These roles stay
take-send = Take away
take-nothing = You removed no tick.
taken = The roles were taken away.
had = The member of staff has this role already.
history = Requests for this member of staff
history-caption = { $count ->
    [one] { $count } request
   *[other] { $count } requests
}
joined-waits = The role counts when another administrator confirms it. Until then the member of staff cannot sign in.
