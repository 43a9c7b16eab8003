## The outbox page of a demo world: what would have been sent.

title = Verstuurde berichten
lead = In dit voorbeeld gaat er niets echt de deur uit. Hier staat wat er zou gaan, en wanneer.
words = Elk bericht is even neutraal. Waar het over gaat, staat pas na het inloggen.
caption = { $count ->
    [one] Het nieuwste bericht
   *[other] De nieuwste { $count } berichten
}
made = Gemaakt
send = Mag weg vanaf
ended = Klaar
how = Hoe
says = Woorden
waits = wacht
sms = sms
mail = e-mail
nowhere = niets: de persoon koos geen sms of e-mail
moot = niet meer nodig
joined = samen met een later bericht
given-up = opgegeven
none-title = Nog geen berichten
none = Bewaar als zaakbehandelaar een tijd voor iemand. Dan staat hier een bericht.
codes-title = Codes van het tweede slot
codes-lead = In het echt staan deze codes alleen op de telefoon van de medewerker. Een code werkt één keer en verandert elke halve minuut; ververs deze pagina voor de volgende.
codes-caption = De codes van dit moment
codes-login = Inlognaam
codes-name = Naam
codes-code = Code
