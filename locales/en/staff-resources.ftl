nav = People and rooms
title = People and rooms
lead = With these you can open times. Who or what stands here is never in two places at once.
none = There is nobody and nothing here yet. Add below what you have.
caption = Hearing officers, interpreters and rooms
name = Name
kind = What
kind-officer = hearing officer
kind-interpreter = interpreter
kind-room = room
place = Place
place-any = everywhere
languages = Languages
account = Account
account-none = none
account-linked = sees the own appointments
add = Add
place-choose = Choose a place.
languages-choose = Choose what the interpreter speaks.
login = User name of the account
login-hint = Then this member of staff sees the own appointments. It may stay empty; a room has none.
login-unknown = There is no member of staff with this name in this role, or they stand here already.
name-missing = Fill in a name.
name-long = This is too long. There is room for { $count } characters.
kind-choose = Choose what it is.
send = Add
added = Added.
change = Change
save = Save
changed = Saved.
end = Plan with it no more
end-lead = It can then not be chosen for new times. What was agreed stands.
end-free = No times are open any more.
end-times = { $count ->
    [one] There is still { $count } time that counts on it. Look at the times what is to happen with it.
   *[other] There are still { $count } times that count on it. Look at the times what is to happen with them.
}
end-send = Plan with it no more
