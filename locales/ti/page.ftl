### @state draft

product = { -wegwijs }
skip-link = ናብ ትሕዝቶ ኪዱ
language = ቋንቋ
language-choose = ቋንቋኹም ምረጹ
    .child = ቋንቋኻ ምረጽ
quick-exit = ካብዚ ገጽ ብቕልጡፍ ውጽኡ
    .a2 = ብቕልጡፍ ውጽኡ
quick-exit-keys = ሰለስተ ግዜ Shift ምጥዋቕ እውን ይከኣል።
sign-in = እተዉ
sign-out = ውጽኡ
navigation = ቀንዲ ዝርዝር
nav-home = መጀመርታ
nav-hearings = ቆጸራታት
nav-details = ሓበሬታይ

back = ተመለሱ
next = ቀጽሉ
save = ዓቅቡ
confirm = ኣረጋግጹ
change = ቀይሩ
cancel = ኣይትግበሩዎ
print = ሕተሙ
yes = እወ
no = ኣይፋል
optional = ግዴታ ኣይኮነን
show-more = ተወሳኺ ኣንብቡ
as-known-on = ከምቲ { -ind } ኣብ { $moment } ዝፈልጦ ዝነበረ

help-level = ክንደይ ሓገዝ ትደልዩ?
    .child = ክንደይ ሓገዝ ትደሊ?
help-less = ዝወሓደ ሓገዝ
help-more = ዝበዝሐ ሓገዝ
help-together = ምስ ካልእ ሰብ ብሓባር
help-private = ብዛዕባ ሕቶኹም ዝውስን ሰብ ነዚ ምርጫ ኣይርእዮን እዩ።
    .a2 = { -ind } ነዚ ምርጫ ከይረኣየ እዩ ዝውስን።
    .child = ብዛዕባኻ ዝውስን ሰብ ነዚ ምርጫ ኣይርእዮን እዩ።

error-summary = በጃኹም እዚ ኣረጋግጹ
error-prefix = ኣስተውዕሉ፦

fault-title = ጌጋ ተፈጢሩ
fault = ዝጠፍአ ነገር የለን። እንደገና ፈትኑ። እንተዘይሰሪሑ ነዚ ኮድ ንገሩ፦ { $code }
    .a2 = ዝጠፍአ ነገር የለን። እንደገና ፈትኑ። በዚ ኮድ ሓገዝ ሕተቱ፦ { $code }
    .child = ዝጠፍአ ነገር የለን። እንደገና ፈትን። እንተዘይሰሪሑ ነዚ ኮድ ንሰብ ኣርኢ፦ { $code }
not-found-title = እዚ ገጽ የለን
not-found = ኣድራሻ ጌጋ ክኸውን ወይ ገጽ ተቐይሩ ክኸውን ይኽእል። ናብ መጀመርታ ተመለሱ።
    .a2 = እዚ ገጽ የለን። ናብ መጀመርታ ተመለሱ።
    .child = እዚ ገጽ የለን። ናብ መጀመርታ ተመለስ።
busy-title = ሕጂ ጽቕጥቕ ኣሎ
busy = ዝጠፍአ ነገር የለን። ድሕሪ { $seconds } ሰከንድ እንደገና ፈትኑ።
    .child = ዝጠፍአ ነገር የለን። ድሕሪ { $seconds } ሰከንድ እንደገና ፈትን።
method-title = እዚ ኣብዚ ኣይከኣልን
method = ተመለሱ እሞ ኣብ ገጽ ዘሎ መጠወቒ ተጠቐሙ።
expired-form-title = እዚ ቅጥዒ ግዜኡ ሓሊፉ
expired-form = እዚ ቅጥዒ ካባኹም ምዃኑ ከነረጋግጽ ኣይከኣልናን። ተመለሱ፣ ገጽ ኣሐድሱ እሞ እንደገና ፈትኑ።
    .a2 = ተመለሱ፣ ገጽ ኣሐድሱ እሞ እንደገና ፈትኑ።
    .child = ተመለስ፣ ገጽ ኣሐድስ እሞ እንደገና ፈትን።
too-large-title = እዚ ኣዝዩ ዓቢ እዩ
too-large = እትሰድዎ ዘለኹም ኣዝዩ ዓቢ እዩ። ብንኣሽቱ ክፋላት ስደዱ።
    .child = እትሰዶ ዘለኻ ኣዝዩ ዓቢ እዩ። ብንኣሽቱ ክፋላት ስደድ።
too-many-title = ቁሩብ ተጸበዩ
too-many = እዚ ኣብ ሓጺር ግዜ ብዙሕ ግዜ ተደጋጊሙ። { $minutes ->
    [one] { $minutes } ደቒቕ
   *[other] { $minutes } ደቓይቕ
} ተጸበዩ እሞ እንደገና ፈትኑ።
    .child = እዚ ብዙሕ ግዜ ተደጋጊሙ። { $minutes ->
    [one] { $minutes } ደቒቕ
   *[other] { $minutes } ደቓይቕ
} ተጸበ እሞ እንደገና ፈትን።
offline-title = ኢንተርነት የለን
offline = ዝጠፍአ ነገር የለን። ኢንተርነት ምስ ተመልሰ እንደገና ፈትኑ።
    .child = ዝጠፍአ ነገር የለን። ኢንተርነት ምስ ተመልሰ እንደገና ፈትን።

draft-notice = እዚ ትርጉም ገና ብተርጓሚ ኣይተረጋገጸን።
fallback-notice = እዚ ጽሑፍ ገና ብቋንቋኹም የለን።
    .child = እዚ ጽሑፍ ገና ብቋንቋኻ የለን።
demo-notice = እዚ ኣብነት ጥራይ እዩ። ኩሎም ኣብዚ ዘለዉ ሰባት ምህዞ እዮም።
