## What can be planned with: officers, interpreters, rooms.

nav = Mensen en kamers
title = Mensen en kamers
lead = Hiermee kunt u tijden openen. Wie of wat hier staat, zit nooit op twee plekken tegelijk.
none = Er staat nog niemand en niets. Voeg hieronder toe wat u hebt.
caption = Hoormedewerkers, tolken en kamers
name = Naam
kind = Wat
kind-officer = hoormedewerker
kind-interpreter = tolk
kind-room = kamer
place = Plaats
place-any = overal
languages = Talen
account = Account
account-none = geen
account-linked = ziet de eigen afspraken
add = Toevoegen
place-choose = Kies een plaats.
languages-choose = Kies wat de tolk spreekt.
login = Gebruikersnaam van het account
login-hint = Dan ziet deze medewerker de eigen afspraken. Mag leeg blijven; een kamer heeft er geen.
login-unknown = Er is geen medewerker met deze naam in deze rol, of die staat hier al.
name-missing = Vul een naam in.
name-long = Dit is te lang. Er passen { $count } tekens.
kind-choose = Kies wat het is.
send = Toevoegen
added = Toegevoegd.
change = Wijzigen
save = Bewaren
changed = Bewaard.
end = Niet meer mee plannen
end-lead = Voor nieuwe tijden is het dan niet meer te kiezen. Wat afgesproken is, blijft staan.
end-free = Er staan geen tijden meer open.
end-times = { $count ->
    [one] Er staat nog { $count } tijd die hierop rekent. Kijk bij de tijden wat ermee moet.
   *[other] Er staan nog { $count } tijden die hierop rekenen. Kijk bij de tijden wat ermee moet.
}
end-send = Niet meer mee plannen
