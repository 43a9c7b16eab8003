## Looking up the code that somebody reads out.

title = Foutcodes
lead = Iemand ziet een code als er iets misging. Zoek hier wat het was. Er staat nooit iets persoonlijks bij.
code = Code
code-hint = Zoals de persoon hem voorleest
send = Zoek op
missing = Typ eerst een code.
none = Deze code is niet bekend. Luister nog eens naar de letters en cijfers.
found = Dit ging er mis
at = Wanneer
request = Verzoek
what = Wat
