### @state draft

title = ዝሕግዙኒ ሰባት
lead = ንዞም ሰባት ክትድውሉሎም ትኽእሉ።
    .child = ንዞም ሰባት ክትድውለሎም ትኽእል።
contact-legal-help = ናይ ሕጊ ሓገዝ
contact-guardian = ሞግዚት ካብ Nidos
contact-vwn = VluchtelingenWerk
contact-coa = COA (መዕረፊ)
contact-gza = GZA (ጥዕና)
speaks = ዝዛረብዎ ቋንቋ፦ { $languages }
others = ካልኦት ዝሕግዙ
none = ኣብዚ ገና ሰብ የለን። መን ክሕግዘኩም ከም ዝኽእል ኣብ እትነብሩሉ ቦታ ካብ መቐበሊ ሕተቱ።
    .a2 = ኣብዚ ገና ሰብ የለን። ካብ መቐበሊ ሕተቱ።
    .child = ኣብዚ ገና ሰብ የለን። መን ክሕግዘካ ከም ዝኽእል ካብ መቐበሊ ሕተት።
no-legal-help = ኣብዚ ገና ናይ ሕጊ ሓገዝ የለን። VluchtelingenWerk ንክትረኽብዎ ክሕግዙኹም ይኽእሉ።
    .a2 = ገና ናይ ሕጊ ሓገዝ የብልኩምን ድዩ? VluchtelingenWerk ሕተቱ።
    .child = ገና ጠበቓ የብልካን ድዩ? ንሞግዚትካ ወይ VluchtelingenWerk ሕተት።
emergency = ሓደጋ ኣሎ ድዩ? ናብ { $number } ደውሉ
    .child = ሓደጋ ኣሎ ድዩ? ናብ { $number } ደውል
call = ንዝሕግዝ ሰብ ደውሉ
    .child = ንዝሕግዝ ሰብ ደውል
