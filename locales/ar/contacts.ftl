### @state draft

title = من يساعدني
lead = يمكنك الاتصال بهؤلاء الأشخاص.
    .child = يمكنك الاتصال بهؤلاء الأشخاص.
contact-legal-help = المساعدة القانونية
contact-guardian = الوصي من Nidos
contact-vwn = VluchtelingenWerk (منظمة مساعدة اللاجئين)
contact-coa = COA (المأوى)
contact-gza = GZA (الصحة)
speaks = يتحدث: { $languages }
others = من يساعد أيضًا
none = لا يوجد أحد هنا بعد. اسأل في مكتب الاستقبال في مكان إقامتك من يمكنه مساعدتك.
    .a2 = لا يوجد أحد هنا بعد. اسأل في مكتب الاستقبال.
    .child = لا يوجد أحد هنا بعد. اسأل في مكتب الاستقبال.
no-legal-help = لا توجد هنا مساعدة قانونية بعد. يمكن لمنظمة VluchtelingenWerk أن تساعدك في العثور عليها.
    .a2 = لا توجد مساعدة قانونية بعد؟ اسأل VluchtelingenWerk.
    .child = ليس لديك محامٍ بعد؟ اسأل الوصي عليك أو VluchtelingenWerk.
emergency = هل هناك خطر؟ اتصل بالرقم { $number }
call = اتصل بشخص يساعدك
