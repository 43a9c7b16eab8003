title = Your session has ended
lead = Nothing has been sent and nothing is lost. Sign in in a new window, come back here and send again.
sign-in = Sign in in a new window
typed = This is what you typed
typed-hint = To be safe: copy it.
send = I am signed in, send now
