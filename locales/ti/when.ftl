### @state draft

monday = ሰኑይ
tuesday = ሰሉስ
wednesday = ረቡዕ
thursday = ሓሙስ
friday = ዓርቢ
saturday = ቀዳም
sunday = ሰንበት

night = ብለይቲ
morning = ንግሆ
afternoon = ድሕሪ ቐትሪ
evening = ምሸት

moment = { $weekday } { $date } ሰዓት { $time } ({ $part })
day = { $weekday } { $date }
today = ሎሚ
tomorrow = ጽባሕ

minutes = { $count ->
    [one] { $count } ደቒቕ
   *[other] { $count } ደቓይቕ
}
hours = { $count ->
    [one] { $count } ሰዓት
   *[other] { $count } ሰዓታት
}
days = { $count ->
    [one] { $count } መዓልቲ
   *[other] { $count } መዓልታት
}
working-days = { $count ->
    [one] { $count } መዓልቲ ስራሕ
   *[other] { $count } መዓልታት ስራሕ
}
weeks = { $count ->
    [one] { $count } ሰሙን
   *[other] { $count } ሰሙናት
}
months = { $count ->
    [one] { $count } ወርሒ
   *[other] { $count } ኣዋርሕ
}
years = { $count ->
    [one] { $count } ዓመት
   *[other] { $count } ዓመታት
}
