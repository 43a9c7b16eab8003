## In which line the person waits, and why somebody else may be earlier.

title = Why is somebody else earlier?
intro = There are different lines. This is what we know about yours:
    .child = There are different lines. This is what we know about yours:
way = Your procedure is: { $track }. Each procedure has a line of its own.
    .child = Your procedure is: { $track }. Each procedure has a line of its own.
lodged = Your application is of { $day }. The rules of that day hold for you.
    .child = Your application is of { $day }. The rules of that day hold for you.
since = You are at this step since { $day }.
    .child = You are at this step since { $day }.
interpreter = The interview needs an interpreter. Your language is: { $language }. Each language has other interpreters.
    .child = The interview needs an interpreter. Your language is: { $language }. Each language has other interpreters.
children = Staff who learned it talk with children who came alone.
still = The time stands still since { $day }. Meanwhile your line may stand still too.
    .child = The time stands still since { $day }. Meanwhile your line may stand still too.
moved = You moved on { $day }. Sometimes an appointment has to be planned anew because of it.
    .child = You moved on { $day }. Sometimes an appointment has to be planned anew because of it.
unknown = How many people are before you, we do not know.
    .child = How many people are before you, we do not know.
not-decision = The order is not the decision. Earlier or later does not mean yes or no.
