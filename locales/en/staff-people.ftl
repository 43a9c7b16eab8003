title = Staff
caption = { $count ->
    [one] { $count } member of staff
   *[other] { $count } members of staff
}
name = Name
login = User name
roles = Roles
since = Since
until = Until
factor = Second step
factor-yes = set up
factor-no = not yet
listed = { $first }, { $next }

join = New member of staff
join-login-hint = Small letters, digits, dots or dashes; { $least } to { $most } characters
role = Role
role-choose = Choose
team = Team
team-hint = For caseworkers and team leads
place = Location
place-none = No fixed location
place-hint = For intake, planning and COA
starts = First working day
join-send = Add
name-missing = Fill in the name.
login-bad = A user name has { $least } to { $most } small letters, digits, dots or dashes.
login-taken = This user name is taken.
role-missing = Choose a role that belongs to staff.
starts-missing = Fill in the first working day.

password-title = Pass this password on
password-lead = You see this password once. It is kept nowhere in readable form. Give it in person, not by mail.
password-login = User name
password = Password
password-next = At the first sign-in the member of staff sets up a second step on their own phone.
password-done = I have passed it on

member-title = Member of staff
back = To all staff
leave = Let somebody leave
leave-text = From this day the member of staff can no longer sign in. If it is today, all sessions end at once.
leave-on = From which day?
leave-send = Record the day
leave-missing = Fill in the day.
left = Recorded. The member of staff can sign in until { $day }.
reset = Reset the second step
reset-text = For whoever lost the phone or the password. First make sure who is in front of you. All sessions end.
reset-send = Make a new password

search = Search
search-hint = A part of the name or user name
search-send = Search
search-clear = Clear the filters
role-any = All roles
pages = Pages
page-back = Previous
page-forward = Next

stays = Sessions
stays-none = This member of staff is not signed in now.
stays-caption = { $count ->
    [one] { $count } session
   *[other] { $count } sessions
}
stays-started = Started
stays-seen = Last seen
stays-end = End all sessions
stays-ended = All sessions of this member of staff were ended.
