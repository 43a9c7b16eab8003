link = Places and teams
title = Places and teams
caption = { $count ->
    [one] { $count } place
   *[other] { $count } places
}
name = Name
kind = Kind
kind-application-centre = application centre
kind-reception = reception
kind-desk = desk
kind-court = court
choose = Choose
kind-missing = Choose what kind of place it is.
name-missing = Fill in the name.
too-long = This name is too long. { $count } characters fit.
taken = There is a place with this name already.
done = Kept.
add = New place
add-send = Add
rename = Another name
rename-text = The new name stands everywhere at once, also with appointments that exist already.
which = Place
new-name = New name
rename-send = Change the name
teams = Teams
teams-text = A team comes into being when you give somebody a role with that team.
teams-caption = { $count ->
    [one] { $count } team
   *[other] { $count } teams
}
team = Team
who = Who
role-count = { $role }: { $count }
