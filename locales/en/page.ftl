product = { -wegwijs }
skip-link = Go to the content
language = Language
language-choose = Choose your language
    .child = Choose your language
quick-exit = Leave this page quickly
    .a2 = Leave quickly
quick-exit-keys = Pressing Shift three times also works.
sign-in = Sign in
sign-out = Sign out
navigation = Main menu
nav-home = Start
nav-hearings = Appointments
nav-details = My details

back = Back
next = Next
save = Save
confirm = Confirm
change = Change
cancel = Do not do this
print = Print
yes = Yes
no = No
optional = optional
show-more = Read more
as-known-on = As the { -ind } knew it on { $moment }

help-level = How much help do you want?
    .child = How much help do you want?
help-less = Less help
help-more = More help
help-together = Together with someone
help-private = Whoever decides on your application cannot see this choice.
    .a2 = The { -ind } decides without seeing this choice.
    .child = Whoever decides about you cannot see this choice.

error-summary = Please check this
error-prefix = Note:

fault-title = Something went wrong
fault = Nothing is lost. Try again. Does it still not work? Then give this code: { $code }
    .a2 = Nothing is lost. Try again. Ask for help with this code: { $code }
    .child = Nothing is gone. Try one more time. Does it not work? Show someone this code: { $code }
not-found-title = This page is not here
not-found = Perhaps the address is wrong, or the page has moved. Go back to the start.
    .a2 = This page does not exist. Go back to the start.
    .child = This page does not exist. Go back to the start.
busy-title = It is busy now
busy = Nothing is lost. Try again in { $seconds } seconds.
    .child = Nothing is gone. Try again in { $seconds } seconds.
method-title = This is not possible here
method = Go back and use the button on the page.
expired-form-title = This form has expired
expired-form = We could not see that this form came from you. Go back, reload the page and try again.
    .a2 = Go back, reload the page and try again.
    .child = Go back, reload the page and try again.
too-large-title = This is too large
too-large = What you send is too large. Send it in smaller parts.
    .child = What you send is too large. Send it in smaller parts.
too-many-title = Please wait
too-many = This happened too often in a short time. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} and try again.
    .child = This happened too often. Wait { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} and try again.
offline-title = No internet
offline = Nothing is lost. Try again when there is internet.
    .child = Nothing is gone. Try again when there is internet.

draft-notice = This translation has not yet been checked by a translator.
fallback-notice = This text is not yet available in your language.
    .child = This text is not yet in your language.
demo-notice = This is an example. All people here are invented.
