## The stay of a member of staff ended while a form was being sent.

title = Uw sessie is voorbij
lead = Er is nog niets verstuurd en niets verloren. Log in een nieuw venster in, kom hier terug en verstuur opnieuw.
sign-in = Inloggen in een nieuw venster
typed = Dit hebt u getypt
typed-hint = Voor de zekerheid: kopieer het.
send = Ik ben ingelogd, nu versturen
