nav = Reports
title = Reports: this looks wrong
lead = Here persons say that a look or deed in their file looks wrong. You see who did what and when, never the file itself. What you open is in the log as well.
open = Open, the oldest first
open-caption = { $count ->
    [one] { $count } open report
   *[other] { $count } open reports
}
none-title = Nothing open
none = No report waits for an answer now.
answered = Answered, the last first
answered-caption = { $count ->
    [one] { $count } answered report
   *[other] { $count } answered reports
}
said = Reported on
about-who = About whom
about-what = About what
case = Case
state = State
state-sent = new
state-opened = opened
state-answered = answered on { $moment }
back = Back to the reports

one-title = Report of { $moment }
words = What the person wrote with it
words-none = The person wrote nothing with it. No reason is needed.
lines-caption = { $count ->
    [one] { $count } line of the log that this is about
   *[other] { $count } lines of the log that this is about
}
lines-more = These are the newest { $shown } lines.
answer = Answer
answer-lead = The person reads a ready answer in their own language. What you type is not translated. Name nobody.
finding = What did you find?
finding-own = Own text, not translated
text = Own text
text-hint = Only with own text. Short and simple.
language = Language of the text
send = Send the answer
no-finding = Choose an answer.
empty = Write an answer first.
too-long = Too long: { $count } characters fit. The text is still there.
own-look = This is about what you did yourself. Another auditor answers it.
answered-by = Answer of { $name } on { $moment }
done = The answer is kept. The person gets a notice without content.

search-nav = Log
search-title = Search the log
search-lead = Every search is in the log itself, and the people about whom you find something can see that.
staff = Member of staff
staff-hint = Login, or a part of the name.
v-number = V-number
action = What happened
action-any = Anything
from = From
until = Until and including
period-hint = Without days: the last { $days } days.
search-send = Search
no-staff = Nobody has this login or name.
many-staff = Too many people have this name. Fill in the login.
no-number = This is no V-number. It has { $digits } digits.
no-case = There is no case with this V-number.
backwards = The last day is before the first.
found = { $count ->
    [one] { $count } line, { $from } until { $until }
   *[other] { $count } lines, { $from } until { $until }
}
found-none-title = Nothing found
found-none = In these days nothing in the log fits this.
older = Older lines
when = When
who = Who
what = What
result = Result
result-done = done
result-refused = refused
object = With what
reason = Ground
origin = Origin
who-staff = { $name }, { $role }
who-for = { $who }, for the person
who-unknown = unknown
who-person = the person
who-other-person = somebody of the family
who-visitor = somebody who had not signed in
who-system = the program
who-sender = the system of the { -ind }

action-view-status = looked at the status
action-view-details = looked at details
action-report-details = reported details
action-view-hearing = looked at the appointment
action-choose-hearing = chose for the appointment
action-manage-account = changed the account
action-choose-support = chose support
action-view-messages = read messages
action-write-message = wrote a message
action-ask-for-call = asked for a call
action-list-calls = looked at the list of calls
action-answer-call = looked at or made a call
action-disagree-with-act = said not to agree
action-list-wards = looked at the list of wards
action-object-to-choice = objected to a choice
action-manage-mandates = looked at or arranged a mandate
action-settle-disagreement = looked at or settled a disagreement
action-view-own-documents = looked at own papers
action-keep-document = kept or removed a paper
action-hand-in-document = handed in a paper
action-withdraw-document = took back a paper
action-list-cases = looked at the list of cases
action-view-case = opened a case
action-record-event = recorded an event
action-write-note = wrote a note
action-view-documents = looked at papers
action-mark-document-seen = marked a paper as seen
action-invite-hearing = invited for an interview
action-list-times = looked at times
action-open-times = opened times
action-view-day-sheet = looked at the day sheet
action-mark-presence = marked presence
action-find-at-desk = searched at the desk
action-issue-letter = made a letter
action-sit-beside = showed a code to sit beside somebody
action-invite-helper = let somebody sit beside them, or stopped that
action-check-identity = checked an identity
action-start-recovery = let begin anew
action-assign-people = looked at or set people on a case
action-give-consent = let somebody look along, or stopped that
action-share-items = shared with family, or stopped that
action-view-shared = looked at what family shares
action-manage-family = looked at or recorded family or secret address
action-list-clients = looked at the list of clients
action-list-appointments = looked at own appointments
action-manage-resources = managed people and rooms
action-break-glass = opened or gave back emergency access
action-review-break-glass = looked at or judged emergency access
action-manage-staff = managed staff
action-look-up-error = looked up an error code
action-see-who-looked = looked at own log
action-export-own = got everything about themselves
action-doubt-look = reported: this looks wrong
action-list-doubts = looked at reports
action-answer-doubt = opened or answered a report
action-search-audit = searched the log
action-sign-in = signed in
action-sign-out = signed out
action-open-letter = opened a letter
action-activate = made an account
action-staff-password = password of staff
action-staff-enrol = set up a second factor
action-staff-sign-in = staff signed in
action-switch-role = changed roles
action-step-up = gave the code of the authenticator again
action-end-sessions = ended sessions
