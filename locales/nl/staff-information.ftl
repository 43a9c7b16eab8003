## Which required information stood on the pages of a person.

title = Aangeboden informatie
none = Er is nog geen verplichte informatie aangeboden in { -wegwijs }.
note = Aangeboden betekent: het stond op een pagina. Het is geen bewijs dat het gelezen is, en er begint geen termijn door.
card = Informatie
first = Voor het eerst
language = Taal
revision = Versie
