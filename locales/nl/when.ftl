monday = maandag
tuesday = dinsdag
wednesday = woensdag
thursday = donderdag
friday = vrijdag
saturday = zaterdag
sunday = zondag

night = 's nachts
morning = 's ochtends
afternoon = 's middags
evening = 's avonds

moment = { $weekday } { $date } om { $time } uur ({ $part })
day = { $weekday } { $date }
today = vandaag
tomorrow = morgen

## Lengths of time.

minutes = { $count ->
    [one] { $count } minuut
   *[other] { $count } minuten
}
hours = { $count } uur
days = { $count ->
    [one] { $count } dag
   *[other] { $count } dagen
}
working-days = { $count ->
    [one] { $count } werkdag
   *[other] { $count } werkdagen
}
weeks = { $count ->
    [one] { $count } week
   *[other] { $count } weken
}
months = { $count ->
    [one] { $count } maand
   *[other] { $count } maanden
}
years = { $count } jaar
