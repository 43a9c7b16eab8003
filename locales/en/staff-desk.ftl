title = Desk
find = Find somebody
find-hint = The V-number is on the document of the person. Look at the photo too.
v-number = V-number
find-send = Find
find-wrong = A V-number has { $count } digits.
find-none = Nobody with this number stays at your location.
found = Found
name = Name
born = Born on
language = Language of the letter
account = Account
account-yes = active already
account-no = not yet
letters-left = Letters left
make = Make a letter
make-check = Give the letter only to this person, after a look at the document. An earlier letter stops working.
account-note = A new letter gives access on a new device. Do this only when the person asks for it.
too-many = Enough letters were made for this person. A new one is possible after { $days } days.
child-young = A child in a family gets no account of its own below the age of { $age }. It looks along on the account of a parent.
child-asked = The child asked for this itself
child-ask = Ask the child itself whether it wants an own account. Then tick the box.

here = Without an account
here-lead = These people stay here and cannot sign in yet. Each adult gets only their own letter.
here-none-title = Everybody has an account
here-none = Nobody without an account stays at your location.
choose = Choose { $name }
batch = Make the chosen letters
batch-none = First choose for whom you make a letter.
pages = Pages
next = Next people
first = First people

letters-title = Letters to print
letters-lead = { $count ->
    [one] { $count } letter was made. Print now: this letter is kept nowhere and can be seen only once.
   *[other] { $count } letters were made. Print now: these letters are kept nowhere and can be seen only once.
}
letters-how = Choose Print in your browser. Each letter comes on its own sheet.
letters-back = Back to the desk
letters-skipped = No letter was made for { $count } of them: enough were made, or it is a child who has to ask for it.
