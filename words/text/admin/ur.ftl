admin-lead = کیا توجہ چاہتا ہے، اور باقی سب کا راستہ۔
admin-attention = توجہ درکار
admin-attention-none = کوئی چیز توجہ نہیں چاہتی۔
admin-attention-dead =
    { $count ->
        [one] { $count } خط نہیں پہنچ سکا
       *[other] { $count } خطوط نہیں پہنچ سکے
    }
admin-attention-waiting =
    { $minutes ->
        [one] سب سے پرانا خط { $minutes } منٹ سے منتظر ہے
       *[other] سب سے پرانا خط { $minutes } منٹ سے منتظر ہے
    }
admin-attention-standing = باقاعدہ کام رکا ہوا ہے: { $job }
admin-attention-hours = اوقاتِ کار نہیں: { $center }
admin-ways = ترتیبات اور ریکارڈ
admin-centers-note = مقامات، اوقات، حاضری کا وقت
admin-positions = ذمہ داریاں
admin-positions-note = شفٹ میں کون کیا کرتا ہے اور اس کے لیے کیا چاہیے
admin-programme = پروگرام اور قواعد
admin-programme-note = نام، رنگ، عمر، گھنٹوں کی حد
admin-roles-note = کون کہاں کیا کر سکتا ہے
admin-intakes-note = رضاکاروں کی بھرتیاں
admin-delivery-note = راستے میں، بھیجے گئے اور ناکام خطوط
admin-audit-note = کیا کیا گیا، کس نے اور کب
admin-jobs = باقاعدہ کام
admin-jobs-none = ابھی نہیں چلا۔
admin-job-mail = خطوط بھیجنا
admin-job-audit = آڈٹ ریکارڈ پر مہر
admin-job-attendance = بھولی ہوئی رخصتیاں بند کرنا
admin-job-certificates = حاصل شدہ سرٹیفکیٹ جاری کرنا
admin-job-files = غیر استعمال شدہ تصاویر ہٹانا
admin-job-imports = منتظر فہرستیں ہٹانا
admin-job-choosing = تصدیقیں اور یاد دہانیاں
admin-job-days = بند ہونے والے دن
admin-job-proposals = روسٹر کی تجاویز
admin-job-well = ٹھیک رہا
admin-told-saved = محفوظ ہو گیا۔ ابھی سے لاگو ہے۔
admin-told-resent = خط دوبارہ روانہ ہے۔
admin-center-new = مرکز شامل کریں
admin-name-in = نام ({ $language })
admin-names = نام
admin-names-hint = ایک زبان کافی ہے؛ دوسری زبانوں کے قاری وہی دیکھیں گے۔
admin-code-hint = پتوں کے لیے مختصر، جیسے BAK1۔ ہمیشہ یہی رہتا ہے۔
admin-zone-hint = جیسے Asia/Karachi۔ مرکز کے تمام اوقات اسی کے مطابق ہیں۔
admin-place = مقام
admin-hours-hint = جس دن بند ہو، دونوں خالی چھوڑ دیں۔
admin-opens = { $day }، کھلنا
admin-closes = { $day }، بند ہونا
admin-windows = حاضری
admin-early = آغاز سے اتنے منٹ پہلے کھلتی ہے
admin-late = آغاز کے اتنے منٹ بعد تک بروقت
admin-window-hint = خالی ہو تو پروگرام کا قاعدہ۔
admin-position-new = ذمہ داری شامل کریں
admin-position-edit = ذمہ داری بدلیں
admin-position-code-hint = مختصر، جیسے queue-guide۔ ہمیشہ یہی رہتا ہے۔
admin-min-age = کم سے کم عمر
admin-position-course = لازمی مؤثر کورس
admin-position-leads = شفٹ کی قیادت کرتا ہے
admin-positions-none-title = ابھی کوئی ذمہ داری نہیں
admin-positions-none-text = شفٹ کے کام شامل کریں؛ سانچوں کو ان کی ضرورت ہے۔
admin-max-age = درخواست کے وقت زیادہ سے زیادہ عمر
admin-majority-age = اس عمر سے کم پر سرپرست کی رضامندی
admin-ages = عمر
admin-limits = گھنٹوں کی حد
admin-day-hours = ایک دن میں زیادہ سے زیادہ گھنٹے
admin-week-hours = ایک ہفتے میں زیادہ سے زیادہ گھنٹے
admin-rest-hours = شفٹوں کے درمیان کم سے کم آرام کے گھنٹے
admin-release-hours = آغاز سے اتنے گھنٹے پہلے تک جگہ واپس ہو سکتی ہے
admin-certificate-hours = سرٹیفکیٹ کے لیے گھنٹے
admin-default-language = جنہوں نے زبان نہیں چنی ان کے لیے زبان
admin-hue = رنگ، 0 سے 359 تک
admin-hue-hint = نیلا 245، سبز 155، سرخ 25۔
admin-brand = نام اور رنگ
admin-programme-lead = تبدیلیاں فوراً سب پر لاگو ہوتی ہیں۔
admin-mail-waiting = منتظر
admin-mail-sent = بھیجا گیا
admin-mail-dead = ناکام
admin-mail-shown = صرف دکھایا گیا
admin-mail-to = کس کو
admin-mail-kind = خط
admin-mail-tries = کوششیں
admin-mail-written = لکھا گیا
admin-mail-error = آخری خرابی
admin-mail-resend = دوبارہ بھیجیں
admin-mail-list = جانے والے خطوط
admin-mail-none-title = یہاں کوئی خط نہیں
admin-mail-none-text = جیسے ہی کسی کو کچھ بتایا جائے گا، خط یہاں نظر آئے گا۔
admin-mail-older = پرانے خطوط
admin-mail-newest = تازہ ترین خطوط
admin-mail-text = خط کا متن
admin-mail-hidden = خط کا متن صرف پانے والا دیکھتا ہے۔ جہاں میل سرور نہ ہو، متن یہاں دکھایا جاتا ہے۔
admin-letter-confirm-email = پتے کی تصدیق
admin-letter-sign-in-link = سائن اِن لنک
admin-letter-already-signed-up = اکاؤنٹ پہلے سے ہے
admin-letter-password-changed = پاس ورڈ بدلا گیا
admin-letter-application-received = درخواست ملی
admin-letter-application-imported = درخواست فہرست سے ملی
admin-letter-application-moved = درخواست کی خبر
admin-letter-roster-published = شفٹیں شائع ہوئیں
admin-letter-roster-withdrawn = شفٹیں بدلی جا رہی ہیں
admin-letter-shift-assigned = شفٹ پر لگایا گیا
admin-letter-shift-unassigned = شفٹ سے ہٹایا گیا
admin-letter-certificate-issued = سرٹیفکیٹ جاری ہوا
admin-letter-certificate-revoked = سرٹیفکیٹ منسوخ ہوا
admin-audit-lead = ہر سطر زنجیر میں مہر بند ہے: بعد کی تبدیلی پکڑی جاتی ہے۔
admin-audit-verify = ابھی جانچیں
admin-audit-unbroken =
    { $entries ->
        [one] { $entries } سطر جانچی گئی، کوئی تبدیلی نہیں
       *[other] { $entries } سطریں جانچی گئیں، کوئی تبدیلی نہیں
    }
admin-audit-broken = زنجیر سطر { NUMBER($position) } پر ٹوٹی ہے
admin-audit-broken-text = کسی نے ڈیٹا بیس کو پیچھے سے بدلا ہے۔ اس کی موجودہ نقل محفوظ رکھیں اور بیک اپ سے موازنہ کریں۔
admin-audit-when = کب
admin-audit-who = کس نے
admin-audit-what = کیا
admin-audit-more = مزید
admin-audit-about = کس بارے میں
admin-audit-program = پروگرام
admin-audit-kind = واقعے کی قسم
admin-audit-every = تمام اقسام
admin-audit-older = پرانی سطریں
admin-audit-newest = تازہ ترین سطریں
admin-audit-none-title = اس قسم کی کوئی سطر نہیں
admin-audit-none-text = دوسری قسم چنیں یا سب دیکھیں۔
admin-roles-lead = کردار فرد کے صفحے پر دیا اور ختم کیا جاتا ہے، اور فوراً لاگو ہوتا ہے۔
admin-roles-find = فرد تلاش کریں
admin-roles-where = کہاں
admin-roles-everywhere = پورا پروگرام
admin-roles-since = کب سے
admin-roles-until = کب تک
admin-roles-for-ever = کوئی حد نہیں
admin-roles-none-title = یہ کردار کسی کے پاس نہیں
admin-roles-none-text = کردار دینے کے لیے فرد کا صفحہ کھولیں۔
admin-roles-next = مزید نام
admin-event-from = تقریب کا پہلا دن
admin-event-until = تقریب کا آخری دن
admin-event-hint = صرف تقریب کے لیے: دوسرے دنوں میں بند۔
admin-holidays = سرکاری تعطیلات
admin-holidays-note = ان دنوں مراکز بند ہوتے ہیں اور شفٹیں نہیں بنتیں، جب تک کوئی مرکز کچھ اور نہ کہے۔
admin-holidays-missing =
    { $count ->
        [one] ملک کی { $count } مقررہ تعطیل یہاں نہیں ہے۔
       *[other] ملک کی { $count } مقررہ تعطیلات یہاں نہیں ہیں۔
    }
admin-holidays-take = انہیں شامل کریں
admin-holidays-none-title = ابھی کوئی سرکاری تعطیل نہیں
admin-holidays-none-text = نیچے پہلی شامل کریں۔
admin-holiday-new = تعطیل شامل کریں
admin-holiday-change = تعطیل تبدیل کریں
admin-holiday-yearly = ہر سال
admin-holiday-yearly-hint = متغیر تاریخ والی تعطیلات کے لیے نہ چنیں: وہ ہر سال الگ درج ہوتی ہیں۔
admin-holiday-once = صرف اس سال
admin-job-signing = منظور شدہ سرٹیفکیٹ پر دستخط
admin-mail-way = راستہ
admin-mail-failing = دوبارہ کوشش جاری
admin-mail-bounced = وہ افراد جن کے خط واپس آتے ہیں
admin-mail-by-kind = قسم اور راستے کے حساب سے
admin-mail-health =
    { $days ->
        [one] پچھلے { $shown } دن میں کیا ہوا
       *[other] پچھلے { $shown } دنوں میں کیا ہوا
    }
admin-mail-oldest =
    { $minutes ->
        [one] سب سے پرانا { $shown } منٹ سے منتظر ہے
       *[other] سب سے پرانا { $shown } منٹ سے منتظر ہے
    }
admin-job-alarm = ڈاک کا الارم
