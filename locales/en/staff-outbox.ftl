title = Messages sent
lead = In this example nothing really leaves. Here stands what would go, and when.
words = Every message is equally neutral. What it is about stands behind the sign-in.
caption = { $count ->
    [one] The newest message
   *[other] The newest { $count } messages
}
made = Made
send = May leave from
sent = Sent
waits = waits
none-title = No messages yet
none = Reserve a time for somebody as a caseworker. Then a message stands here.
