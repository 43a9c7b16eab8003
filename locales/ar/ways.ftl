### @state draft

## The ways through the procedure, for anybody: laws, ways, and each way as a map and in words.

title = الخطوات
link = عرض كل الخطوات
lead = هكذا يمكن أن يسير الإجراء. اختر طريقًا: تراه رسمًا وكلمات.
    .a2 = هكذا يمكن أن يسير الأمر. اختر طريقًا.
    .child = هكذا يمكن أن يسير الإجراء. اختر طريقًا: تراه رسمًا وكلمات.
yours = أي طريق هو طريقك مكتوب فقط في صفحتك الخاصة، بعد تسجيل الدخول.
    .child = أي طريق هو طريقك مكتوب فقط في صفحتك الخاصة، بعد تسجيل الدخول.
lodged-from = للطلبات ابتداءً من { $day }
lodged-until = للطلبات حتى { $day }
lodged-between = للطلبات من { $from } حتى { $until }
lodged-always = لكل الطلبات
about = { $lodged }. تمت المقارنة مع المصادر في { $day }. هذا شرح وليس نصيحة.
map = الخط المتصل: هكذا يستمر الأمر عادةً. الخط المتقطع: أحيانًا فقط، أو إلى طريق آخر. كل ما في الرسم مكتوب أدناه بالكلمات.
numbered = { $number }. { $step }
who = الدور على
helps = المساعدة
can = يمكنك
    .child = يمكنك
beside = تسير بجانب
term = الوقت
term-is = { $term }: { $length }. يُحسب من: { $start }.
term-source = أين ورد هذا الوقت
step-source = أين وردت هذه الخطوة
sourced = { $basis }. المصدر: { $source }. { $sure }
told-by = { $source }. { $sure }
open = { $question } هكذا كان الأمر في { $day }.
next = قد يأتي بعدها:
end = هنا ينتهي الإجراء.
all = كل الطرق
step = اقرأ ما هي هذه الخطوة
steps-of-card = إلى أي خطوة ينتمي هذا؟

## How long a term is, and from when it counts.

unknown = لا نعرف ذلك بالتأكيد
at-least = على الأقل { $length }
at-most = لا أطول أبدًا من { $length }
hours = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}
days = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
working-days = { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
weeks = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
months = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
from-lodged = يوم تقديم الطلب
from-decided = القرار
from-corrected = يوم الإبلاغ بما هو غير صحيح في التقرير
from-started = بداية “{ $step }”
from-done = نهاية “{ $step }”
from-outcome = القرار، { $condition }
