title = Sign in for staff
lead = After this we ask for the code from your authenticator.
login = User name
password = Password
send = Next
wrong = User name or password is wrong.
gone = It took too long. Please begin again.
person-link = Are you waiting for a decision yourself? Go in here.

code-title = Code from your authenticator
code-lead = Open the app on your phone and type the code.
code = Code
code-hint = { $count } digits. Each code works once.
code-send = Sign in
code-wrong = This code is wrong or was already used. Wait for the next code.
code-lost = Lost your phone? Ask an administrator to reset your second step.
code-again = Begin again

enrol-title = Set up your second step
enrol-lead = You do this once. After that we ask for a code from your phone at every visit.
enrol-scan = Scan this image with your authenticator app
enrol-scan-text = Use an app of your choice, for example the one your organisation prescribes.
enrol-image = QR code for your authenticator app. The letters and digits below it are the same.
enrol-type = Scanning does not work? Then type this key.
enrol-key = Key
enrol-confirm = Type the code that the app shows now
enrol-send = Set up and sign in
enrol-wrong = This code is wrong. Check the clock of your phone and type the next code.
