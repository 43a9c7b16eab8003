## One event for many cases.

title = Meer zaken tegelijk
lead = Leg één gebeurtenis vast in meer zaken, bijvoorbeeld als de { -ind } even niet beslist over een land. U ziet eerst wat het in elke zaak doet.
nationality = Nationaliteit
nationality-hint = Drie letters, zoals in een paspoort. Alleen zaken die u mag zien.
find = Zoek de zaken
numbers = V-nummers
numbers-hint = Eén per regel, ten hoogste { $count }.
numbers-missing = Vul ten minste één V-nummer in.
numbers-many = Het zijn er te veel. Doe er ten hoogste { $count } tegelijk.
found-none = Geen zaken gevonden met deze nationaliteit.
found-many = Er zijn meer dan { $count } zaken. Dit zijn de eerste; doe de andere daarna.
look = Bekijk wat het doet
preview-title = Dit gebeurt er
ready = { $count ->
    [one] In { $count } zaak kan het.
   *[other] In { $count } zaken kan het.
}
refused-some = { $count ->
    [one] In { $count } zaak kan het niet. Die blijft zoals zij is.
   *[other] In { $count } zaken kan het niet. Die blijven zoals zij zijn.
}
record = { $count ->
    [one] Leg vast in { $count } zaak
   *[other] Leg vast in { $count } zaken
}
now = Nu
then = Straks
same-step = Blijft bij deze stap
unknown = Geen zaak met dit nummer voor u
done-title = Vastgelegd
recorded = Vastgelegd
recorded-count = { $count ->
    [one] In { $count } zaak vastgelegd.
   *[other] In { $count } zaken vastgelegd.
}
left = Hieronder staan alleen nog de nummers waarin het niet kon.
began = Begonnen: { $step }
outcome = Wat er gebeurt
case = Zaak
caption = Wat het in elke zaak doet
term-until = Dichtstbijzijnde termijn is dan { $day }
