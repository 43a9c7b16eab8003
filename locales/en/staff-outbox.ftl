title = Messages sent
lead = In this example nothing really leaves. Here stands what would go, and when.
words = Every message is equally neutral. What it is about stands behind the sign-in.
caption = { $count ->
    [one] The newest message
   *[other] The newest { $count } messages
}
made = Made
send = May leave from
ended = Done
how = How
says = Words
waits = waits
sms = SMS
mail = e-mail
nowhere = nothing: the person chose no SMS or e-mail
moot = no longer needed
joined = together with a later message
given-up = given up
none-title = No messages yet
none = Reserve a time for somebody as a caseworker. Then a message stands here.
codes-title = Codes of the second lock
codes-lead = In real life these codes stand only on the phone of the member of staff. A code works once and changes every half minute; reload this page for the next.
codes-caption = The codes of this moment
codes-login = Login name
codes-name = Name
codes-code = Code
