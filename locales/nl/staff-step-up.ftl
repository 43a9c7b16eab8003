## The code of the authenticator once more, before something dangerous.

code = Code van uw authenticator
needed = Typ de code die uw authenticator nu toont. Wij vragen die hier opnieuw, omdat dit gevaarlijk kan zijn.
