title = My passkeys
lead = With a passkey you sign in without password and code. Your device then asks for your finger, your face or the code of the device.
added = Added
used = Last used
never = Never yet
remove = Remove this passkey
removed = The passkey was removed and opens nothing any more.
done = The passkey was added. Your password and code keep working too.
back = To my sessions

add-title = Add a passkey
add-text = Do this only on a device that only you can unlock.
name = Name of the passkey
name-hint = For example: laptop at work
name-missing = Give the passkey a name.
name-long = This name is too long. Use at most { $count } letters.
many = You have { $count } passkeys already. Remove one first.
add-send = Add
make-title = Unlock your device
make-lead = Your browser now asks where you keep the passkey, and for your finger, your face or the code.
make-button = Make the passkey
already = This device has a passkey of yours already. Nothing has changed.
add-wrong = The passkey could not be checked. Nothing has changed. Try once more.

offer = Sign in with a passkey
come-title = Unlock your device
come-lead = Your browser now asks for your passkey. Then you are in.
come-button = Sign in with the passkey
instead = Sign in with password and code
wrong = This passkey does not work here. Perhaps it was removed. Sign in with your password and code.

stopped = It did not work, or you stopped. Nothing has changed. Try once more, or go back.
gone = It took too long. Nothing has changed. Begin again.
