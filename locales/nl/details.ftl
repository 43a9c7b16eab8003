## My details, as the authority registered them.

title = Mijn gegevens
lead = Zo staat u bij de { -ind } geregistreerd. Klopt er iets niet? Zeg het, ook als het klein is.
    .a2 = Zo staat u geregistreerd. Klopt iets niet? Zeg het.
    .child = Zo sta je geregistreerd. Klopt iets niet? Zeg het.
v-number = V-nummer
name = Naam
born = Geboren op
nationality = Land van nationaliteit
language = Taal van de tolk
phone = Telefoon
place = Waar u verblijft
    .child = Waar je verblijft
unknown = Niet bekend
wrong = { $field }: dit klopt niet
moved = Ik ben verhuisd
changes-nothing = Een medewerker kijkt ernaar. Er verandert niets vanzelf, en het is nooit slecht voor uw aanvraag om een fout te melden.
    .a2 = Een medewerker kijkt ernaar. Een fout melden mag altijd.
    .child = Een medewerker kijkt ernaar. Een fout melden mag altijd.
sent-title = Ontvangen
sent = Wat u schreef, is bewaard. Een medewerker kijkt ernaar.
    .child = Wat je schreef, is bewaard. Een medewerker kijkt ernaar.

reports = Wat u eerder hebt gemeld
    .child = Wat je eerder hebt gemeld
reports-none = U hebt nog niets gemeld.
    .child = Je hebt nog niets gemeld.
received = Ontvangen op { $moment }
handled = Een medewerker heeft dit bekeken.
not-handled = Nog niet bekeken.

## Telling that something is wrong, or that one moved.

wrong-title = Dit klopt niet
wrong-now = Nu staat er
wrong-field = Wat moet er staan?
wrong-hint = Schrijf in uw eigen taal. Kort mag ook.
    .child = Schrijf in je eigen taal. Kort mag ook.
moved-title = Ik ben verhuisd
moved-lead = Vertel waar u nu slaapt. Zo komen brieven en afspraken op de goede plek.
    .a2 = Vertel waar u nu slaapt. Dan komen brieven goed aan.
    .child = Vertel waar je nu slaapt. Dan komen brieven goed aan.
moved-field = Waar verblijft u nu, en sinds wanneer?
    .child = Waar verblijf je nu, en sinds wanneer?
moved-hint = De naam van de locatie is genoeg. Zeg ook tegen het COA dat u bent verhuisd.
    .child = De naam van de locatie is genoeg. Zeg het ook tegen je voogd.
send = Versturen
empty = Schrijf eerst wat er moet staan.
empty-moved = Schrijf eerst waar u nu bent.
    .child = Schrijf eerst waar je nu bent.
too-long = Dit is te lang. Er passen { $count } tekens.

## country-<code>: countries by the code in travel documents. Another code is shown as it is.

country-afg = Afghanistan
country-dza = Algerije
country-eri = Eritrea
country-eth = Ethiopië
country-gin = Guinee
country-irn = Iran
country-irq = Irak
country-lby = Libië
country-mar = Marokko
country-nga = Nigeria
country-pse = Palestina
country-sdn = Soedan
country-som = Somalië
country-syr = Syrië
country-tun = Tunesië
country-tur = Turkije
country-uga = Oeganda
country-ukr = Oekraïne
country-yem = Jemen
country-xxa = Staatloos
country-xxx = Niet bekend
