## The desk: everything lost. First who it is, then a new beginning.

title = Alles kwijt? Opnieuw beginnen
check-text = Vergelijk de persoon zelf met een document of met de foto van de registratie. Twijfelt u? Stop dan.
proof = Waarmee hebt u vergeleken?
choose = Kies
w-document = W-document
travel-document = Paspoort of identiteitskaart
photo = Foto van de registratie
proof-missing = Kies waarmee u de persoon hebt vergeleken.
check-send = Dit is dezelfde persoon
checked = U hebt gecontroleerd wie dit is, { $moment }. Dit geldt { $minutes } minuten.
anew-text = Alle telefoons van deze persoon worden uitgelogd en er komt één nieuwe brief. Er gaat niets verloren. De persoon krijgt bericht en ziet dat dit is gebeurd. U ziet zelf niets van het dossier.
anew-send = Log alles uit en maak een brief
not-checked = Controleer eerst zelf wie dit is. Een controle geldt { $minutes } minuten.
