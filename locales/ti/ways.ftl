### @state draft

## The ways through the procedure, for anybody: laws, ways, and each way as a map and in words.

title = እቶም ስጉምትታት
link = ኩሎም ስጉምትታት ርኣዩ
    .child = ኩሎም ስጉምትታት ርአ
lead = ሓደ መስርሕ ከምዚ ክኸይድ ይኽእል። መንገዲ ምረጹ፦ ብስእልን ብቓላትን ትርእይዎ።
    .a2 = ከምዚ ክኸይድ ይኽእል። መንገዲ ምረጹ።
    .child = ሓደ መስርሕ ከምዚ ክኸይድ ይኽእል። መንገዲ ምረጽ፦ ብስእልን ብቓላትን ትርእዮ።
yours = መንገድኹም ኣየናይ ምዃኑ ኣብ ናይ ባዕልኹም ገጽ ጥራይ ኣሎ፣ ድሕሪ ምእታው።
    .child = መንገድኻ ኣየናይ ምዃኑ ኣብ ናይ ባዕልኻ ገጽ ጥራይ ኣሎ፣ ድሕሪ ምእታው።
lodged-from = ካብ { $day } ንዝቐረቡ ሕቶታት
lodged-until = ክሳብ { $day } ንዝቐረቡ ሕቶታት
lodged-between = ካብ { $from } ክሳብ { $until } ንዝቐረቡ ሕቶታት
lodged-always = ንኩሎም ሕቶታት
about = { $lodged }። ኣብ { $day } ምስ ምንጭታት ተነጻጺሩ። እዚ መብርሂ እዩ፣ ምኽሪ ኣይኮነን።
map = ምሉእ መስመር፦ መብዛሕትኡ ግዜ ከምዚ ይቕጽል። ዝተቖራረጸ መስመር፦ ሓሓሊፉ ጥራይ፣ ወይ ናብ ካልእ መንገዲ። ኣብቲ ስእሊ ዘሎ ኩሉ ኣብ ታሕቲ ብቓላት ኣሎ።
numbered = { $number }. { $step }
who = ተራ ናይ
helps = ሓገዝ
can = ክትገብርዎ እትኽእሉ
    .child = ክትገብሮ እትኽእል
beside = ብጎድኒ ዝኸይድ
term = ግዜ
term-is = { $term }፦ { $length }። ካብዚ ይቑጸር፦ { $start }።
term-source = እዚ ግዜ ኣበይ ከም ዘሎ
step-source = እዛ ስጉምቲ ኣበይ ከም ዘላ
sourced = { $basis }። ምንጪ፦ { $source }። { $sure }
told-by = { $source }። { $sure }
open = { $question } ኣብ { $day } ከምዚ ነበረ።
next = ድሕሪኡ ክመጽእ ዝኽእል፦
end = እቲ መስርሕ ኣብዚ ይውዳእ።
all = ኩሎም መንገድታት
step = እዛ ስጉምቲ እንታይ ምዃና ኣንብቡ
    .child = እዛ ስጉምቲ እንታይ ምዃና ኣንብብ
steps-of-card = እዚ ናይ ኣየነይቲ ስጉምቲ እዩ?

## How long a term is, and from when it counts.

unknown = ብርግጽ ኣይንፈልጦን ኢና
at-least = እንተወሓደ { $length }
at-most = ካብ { $length } ፈጺሙ ኣይነውሕን
hours = { $count } ሰዓት
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
from-lodged = መዓልቲ እቲ ሕቶ
from-decided = እቲ ውሳነ
from-corrected = ኣብቲ ጸብጻብ ልክዕ ዘይኮነ ነገር ዝተነግረሉ መዓልቲ
from-started = መጀመርታ “{ $step }”
from-done = መወዳእታ “{ $step }”
from-outcome = እቲ ውሳነ፣ { $condition }
