notice-greeting = محترم { $name }،
notice-closing = آپ کی { $programme } ٹیم
notice-why = یہ پیغام آپ کو اس لیے ملا کہ { $programme } میں آپ کا اکاؤنٹ ہے۔
notice-why-named = یہ پیغام آپ کو اس لیے ملا کہ { $name } نے { $programme } کی درخواست میں آپ کو والدین یا سرپرست بتایا ہے۔
notice-button-fallback = اگر بٹن کام نہ کرے تو یہ پتہ اپنے براؤزر میں لکھیں:
notice-confirm-email-subject = اپنے ای میل پتے کی تصدیق کریں
notice-confirm-email-text = لنک کھولیں اور «تصدیق کریں» دبائیں۔ یہ دو دن تک کارآمد ہے۔ اگر آپ نے رجسٹریشن نہیں کی تو کچھ نہ کریں۔
notice-confirm-email-button = پتے کی تصدیق کریں
notice-sign-in-link-subject = داخل ہونے کا لنک
notice-sign-in-link-text = لنک کھولیں اور «داخل ہوں» دبائیں۔ یہ ایک بار اور 15 منٹ تک کام کرتا ہے۔ اگر آپ نے نہیں منگوایا تو کچھ نہ کریں۔
notice-sign-in-link-button = داخل ہوں
notice-already-signed-up-subject = آپ کا اکاؤنٹ پہلے سے موجود ہے
notice-already-signed-up-text = کسی نے ابھی آپ کے پتے سے رجسٹر ہونے کی کوشش کی۔ اگر یہ آپ تھے تو پاس ورڈ سے داخل ہوں یا لنک منگوائیں۔ اگر نہیں تو کچھ نہ کریں۔
notice-already-signed-up-button = داخل ہوں
notice-password-changed-subject = آپ کا پاس ورڈ بدل دیا گیا
notice-password-changed-text = آپ کا پاس ورڈ بدل دیا گیا اور آپ کے دوسرے آلات سے اخراج ہو گیا۔ اگر یہ آپ نے نہیں کیا تو فوراً لنک سے داخل ہو کر نیا پاس ورڈ رکھیں۔
notice-password-changed-button = آپ کا اکاؤنٹ
notice-application-received-subject = آپ کی درخواست مل گئی
notice-application-received-text = آپ کی درخواست پہنچ گئی ہے۔ ہم ہر درخواست پڑھتے ہیں اور ہر مرحلے پر آپ کو لکھتے ہیں۔ اس کے صفحے پر آپ دیکھ سکتے ہیں کہ وہ کس مرحلے میں ہے۔
notice-application-received-button = آپ کی درخواست
notice-application-imported-text = پروگرام کے دفتر نے آپ کی درخواست آپ کی طرف سے جمع کرا دی ہے۔ یہ دیکھنے کے لیے کہ وہ کہاں ہے، لنک کھولیں اور ”داخل ہوں“ دبائیں۔ لنک ایک بار اور دو دن تک چلتا ہے؛ بعد میں داخلے کے صفحے پر اسی پتے سے نیا منگوائیں۔ اگر آپ نے درخواست نہیں دی تو ہمیں لکھیں۔
notice-application-moved-subject = آپ کی درخواست کے بارے میں
notice-application-moved-text = آپ کی درخواست آگے بڑھ گئی ہے۔ موجودہ مرحلہ: { $stage }۔
notice-application-moved-button = آپ کی درخواست
notice-application-placed-subject = خوش آمدید! آپ کو جگہ مل گئی
notice-application-placed-text = آپ کی تعیناتی { $center } میں ہوئی ہے۔ اپنی پہلی شفٹ چنیں، وہیں ملاقات ہوگی۔
notice-application-placed-button = شفٹ چنیں
notice-application-declined-subject = آپ کی درخواست
notice-application-declined-text = درخواست دینے کا شکریہ۔ اچھی درخواستیں جگہوں سے زیادہ تھیں، اس بار ہم آپ کو جگہ نہیں دے سکتے۔ اگلی بھرتی میں آپ کی درخواست کا انتظار رہے گا۔
notice-application-declined-button = آپ کی درخواست
notice-roster-published-subject = { $center } میں نئی شفٹیں
notice-roster-published-text = { $center } کی { $date } والے ہفتے کی شفٹیں شائع ہو گئیں۔ اپنی شفٹ چنیں۔
notice-roster-published-button = شفٹیں دیکھیں
notice-roster-withdrawn-subject = { $center } کی شفٹیں بدلی جا رہی ہیں
notice-roster-withdrawn-text = { $center } کی { $date } والے ہفتے کی شفٹیں بدلی جا رہی ہیں۔ آپ کی جگہیں اور انتظار کی فہرست میں آپ کا نمبر برقرار رہیں گے؛ ہفتہ دوبارہ شائع ہونے پر ہم آپ کو لکھیں گے۔
notice-roster-withdrawn-button = میری شفٹیں دیکھیں
notice-shift-assigned-subject = آپ کی شفٹ: { $day }
notice-shift-assigned-text = آپ کے کوآرڈینیٹر نے آپ کو اس شفٹ میں رکھا ہے: { $day }، { $time }، { $center }، { $position }۔
notice-shift-assigned-button = شفٹ دیکھیں
notice-shift-confirm-subject = کیا آپ آئیں گے؟ { $day }
notice-shift-confirm-text = آپ کی شفٹ قریب ہے: { $day }، { $time }، { $center }، { $position }۔ ایک بٹن سے بتائیں کہ آپ آئیں گے۔ نہیں آ سکتے تو وہیں بتائیں تاکہ جگہ کسی اور کو ملے۔
notice-shift-confirm-button = میں آؤں گا/گی
notice-shift-reminder-subject = آپ کی شفٹ: { $day }، { $time }
notice-shift-reminder-text = آپ کی شفٹ ہے: { $day }، { $time }، { $center }، { $position }۔ اگر آپ نہیں آ سکتے تو وہیں بتا دیں تاکہ جگہ کسی اور کو مل سکے۔
notice-shift-reminder-button = شفٹ دیکھیں
notice-request-declined-subject = اس بار نہیں: { $day }
notice-request-declined-text = آپ نے جو جگہ مانگی تھی ({ $day }، { $time }، { $center }) وہ نہیں مل سکی۔ وجہ: { $why }
notice-request-declined-button = دیکھیں
notice-wish-called-off-subject = شفٹ منسوخ: { $day }
notice-wish-called-off-text = جس شفٹ کے لیے آپ نے جگہ مانگی تھی یا جس کا آپ انتظار کر رہے تھے وہ منسوخ ہو گئی: { $position }، { $day }، { $time }، { $center }۔ آپ کو کچھ کرنے کی ضرورت نہیں۔
notice-wish-moved-subject = اب کسی اور وقت: { $position }
notice-wish-moved-text = جس شفٹ کے لیے آپ نے جگہ مانگی تھی اس کا وقت بدل گیا ہے: { $position }، { $day }، { $time }، { $center }۔ آپ کی پچھلی درخواست اب برقرار نہیں؛ اگر نیا وقت موزوں ہو تو دوبارہ درخواست کریں۔
notice-wish-back-subject = شفٹ اب ہو گی: { $day }
notice-wish-back-text = جس شفٹ کے لیے آپ نے جگہ مانگی تھی یا جس کا آپ انتظار کر رہے تھے وہ پہلے کی طرح ہو گی: { $position }، { $day }، { $time }، { $center }۔ آپ کی درخواست دوبارہ برقرار ہے اور آپ کی باری بھی وہی ہے۔ آپ کو کچھ کرنے کی ضرورت نہیں۔
notice-ballot-won-subject = قرعہ آپ کے نام نکلا: { $day }
notice-ballot-won-text = اس شفٹ پر آپ کی جگہ ہے: { $day }، { $time }، { $center }، { $position }۔
notice-ballot-lost-subject = اس بار قرعہ نہیں نکلا: { $day }
notice-ballot-lost-text = اس شفٹ کی جگہیں قرعے سے دی گئیں: { $day }، { $time }، { $center }، { $position }۔ آپ کو نہیں ملی، مگر آپ قطار میں ہیں: جگہ خالی ہوئی تو قرعے کی ترتیب سے ملے گی۔
notice-shift-unassigned-subject = آپ کی شفٹ بدل گئی: { $day }
notice-shift-unassigned-text = اب آپ اس شفٹ میں نہیں ہیں: { $day }، { $time }، { $center }، { $position }۔
notice-shift-unassigned-button = دوسری شفٹیں دیکھیں
notice-certificate-issued-subject = آپ کا سرٹیفکیٹ تیار ہے
notice-certificate-issued-text = مبارک ہو! آپ کا سرٹیفکیٹ جاری ہو گیا۔ جسے بھی دکھائیں وہ اس کے صفحے پر تصدیق کر سکتا ہے۔
notice-certificate-issued-button = سرٹیفکیٹ دیکھیں
notice-certificate-revoked-subject = آپ کا سرٹیفکیٹ منسوخ ہو گیا
notice-certificate-revoked-text = آپ کا سرٹیفکیٹ منسوخ کر دیا گیا۔ اب اس کا صفحہ یہی بتاتا ہے۔ اگر آپ کے خیال میں یہ غلط ہے تو اپنے مرکز کو لکھیں۔
notice-certificate-revoked-button = سرٹیفکیٹ دیکھیں
notice-application-declined-because = درخواست دینے کا شکریہ۔ { $because } اگلی بھرتی میں آپ کی درخواست کا انتظار رہے گا۔
notice-application-asked-subject = آپ کی درخواست: ہمارا ایک سوال ہے
notice-application-asked-text = مرکز نے آپ کی درخواست پڑھی ہے اور کچھ مزید پوچھا ہے۔ اس کا صفحہ کھول کر وہیں جواب دیں، پھر ہم آگے بڑھیں گے۔
notice-application-asked-button = جواب دیں
notice-application-answered-subject = درخواست گزار نے آپ کو جواب دے دیا ہے
notice-application-answered-text = آپ نے جو پوچھا تھا اس کا جواب آ گیا ہے اور درخواست دوبارہ قطار میں ہے۔ جواب پڑھنے کے لیے اسے کھولیں۔
notice-application-answered-button = درخواست کھولیں
notice-hours-disputed-subject = گھنٹوں پر اعتراض: { $name }
notice-hours-disputed-text = { $name } کا کہنا ہے کہ { $day } کے گھنٹے غلط ہیں: ”{ $note }“ براہ کرم { $due } تک جواب دیں۔
notice-hours-disputed-button = جواب دیں
notice-dispute-answered-subject = { $day } کے گھنٹوں کا جواب
notice-dispute-answered-text = آپ کے مرکز نے { $day } کے گھنٹوں کے بارے میں جواب دیا: ”{ $answer }“ اب یہ اندراج { $hours } شمار ہوتا ہے۔
notice-dispute-answered-button = اپنے گھنٹے دیکھیں
notice-days-open-subject = حاضری بند کرنا باقی: { $center }
notice-days-open-text =
    { $count ->
        [one] { $center } کا ایک دن ابھی بند نہیں ہوا ({ $day })۔ جو کھلا ہے اس کا فیصلہ کر کے دن بند کریں: غیر مصدقہ گھنٹے سرٹیفکیٹ کے لیے شمار نہیں ہوتے۔
       *[other] { $center } کے { $count } دن ابھی بند نہیں ہوئے، سب سے پرانا { $day }۔ جو کھلا ہے اس کا فیصلہ کر کے دن بند کریں: غیر مصدقہ گھنٹے سرٹیفکیٹ کے لیے شمار نہیں ہوتے۔
    }
notice-days-open-button = دن بند کریں

## Within the platform, and how one is written to
notices-title = اطلاعات
notices-lead = ہم نے آپ کو جو کچھ بتایا، سب یہاں ہے۔ نئی بات نمایاں ہے۔
notices-none-title = ابھی کچھ نہیں
notices-none-text = جب آپ سے متعلق کچھ ہوگا تو آپ اسے یہاں دیکھیں گے۔
notices-new = نیا
notices-read-all = سب کو پڑھا ہوا قرار دیں
notices-older = پرانی
notices-newest = تازہ ترین
notices-gone = جس بارے میں یہ اطلاع تھی وہ اب موجود نہیں۔
notices-choose = منتخب کریں کہ ہم آپ کو کس بارے میں لکھیں
notices-choices-title = ہم آپ کو کیسے لکھیں
notices-choices-lead = آپ یہاں جو بھی منتخب کریں، سب کچھ اطلاعات میں بھی موجود رہتا ہے۔ جس کا جواب وقت پر دینا ہو وہ ہمیشہ فوراً آتا ہے۔
notices-saved = آپ کا انتخاب محفوظ ہو گیا۔
notices-all-read = سب کو پڑھا ہوا قرار دے دیا گیا۔
notices-daily-at = روزانہ خط کا وقت
notices-daily-hint = آپ کے پروگرام کی گھڑی کے مطابق، مثلاً 18:00۔
notices-quiet-from = اس وقت سے خط نہ آئیں
notices-quiet-until = اس وقت تک خط نہ آئیں
notices-quiet-hint = رات کے اوقات کے لیے، مثلاً 22:00 سے 07:00 تک۔ جس کا جواب وقت پر دینا ہو وہ پھر بھی آتا ہے۔
notices-at-once = فوراً
notices-daily = دن میں ایک بار
notices-never = ای میل نہیں
notices-account-always = آپ کے اکاؤنٹ کے بارے میں خطوط، مثلاً نیا پاس ورڈ، ہمیشہ آتے ہیں۔
notices-topic-account = اکاؤنٹ
notices-topic-application = درخواست اور انٹرویو
notices-topic-placement = تعیناتی
notices-topic-roster = آپ کے سینٹر کے روسٹر
notices-topic-shift = آپ کی شفٹیں
notices-topic-exchange = انتظار کی فہرستیں، تبادلے اور متبادل
notices-topic-hours = اوقات اور حاضری
notices-topic-training = تربیت
notices-topic-certificate = سرٹیفکیٹ
notices-topic-announcement = اعلانات
notices-unsubscribe-title = اس بارے میں مزید خطوط نہیں؟
notices-unsubscribe-text = ہم آپ کو اس بارے میں مزید نہیں لکھیں گے: { $topic }۔ سائن اِن کرنے پر یہ اب بھی اطلاعات میں ملے گا، اور آپ وہاں کسی بھی وقت انتخاب بدل سکتے ہیں۔
notices-unsubscribe-button = مزید خطوط نہیں
notices-unsubscribe-done = ہو گیا۔ ہم آپ کو اس بارے میں مزید نہیں لکھتے: { $topic }۔
notices-daily-subject =
    { $count ->
        [one] { $number } نئی بات
       *[other] { $number } نئی باتیں
    }
notices-unread =
    { $count ->
        [one] { $number } اَن پڑھی اطلاع
       *[other] { $number } اَن پڑھی اطلاعات
    }

## Kinds of letters, in lists
notice-kind-shift-confirm = کیا آپ آئیں گے؟
notice-kind-shift-reminder = شفٹ قریب ہے
notice-kind-request-declined = درخواست نامنظور
notice-kind-shift-wish-ended = مطلوبہ شفٹ منسوخ یا منتقل
notice-kind-shift-wish-back = مطلوبہ شفٹ اب ہو گی
notice-kind-ballot-drawn = شفٹ کی قرعہ اندازی
notice-kind-hours-disputed = گھنٹوں پر اعتراض
notice-kind-dispute-answered = اعتراض کا جواب
notice-kind-days-open = بند کیے جانے والے دن
notice-kind-shift-offered = شفٹ پر جگہ رکھی گئی
notice-kind-shift-offer-lapsed = رکھی گئی جگہ آگے چلی گئی
notice-kind-hand-over-asked = متبادل بننے کی درخواست
notice-kind-hand-over-filled = متبادل مل گیا
notice-kind-hand-over-unanswered = متبادل بننے کی درخواست کا جواب نہیں
notice-kind-hand-over-opened = کوئی نہیں آ سکتا
notice-kind-hand-over-unfilled = کوئی نہیں ملا
notice-certificate-suspended-subject = آپ کا سرٹیفکیٹ معطل ہو گیا
notice-certificate-suspended-text = آپ کے سرٹیفکیٹ کی جانچ ہو رہی ہے۔ تب تک اس کا صفحہ بتاتا ہے کہ یہ معطل ہے۔ اگر آپ کے خیال میں یہ غلط ہے تو اپنے مرکز کو لکھیں۔
notice-certificate-restored-subject = آپ کا سرٹیفکیٹ دوبارہ کارآمد ہے
notice-certificate-restored-text = آپ کے سرٹیفکیٹ کی معطلی ختم ہو گئی۔ اس کا صفحہ بتاتا ہے کہ یہ اصلی اور کارآمد ہے۔
notice-certificates-wait-subject = سرٹیفکیٹ آپ کے دستخط کے منتظر ہیں
notice-certificates-wait-text =
    { $count ->
        [one] { $count } سرٹیفکیٹ حاصل ہوا اور منظوری کا منتظر ہے۔
       *[other] { $count } سرٹیفکیٹ حاصل ہوئے اور منظوری کے منتظر ہیں۔
    }
notice-certificates-wait-button = منتظر دیکھیں
notices-push-title = آپ کے آلات پر
notices-push-lead = نئی خبر فوراً فون یا کمپیوٹر کی اسکرین پر آ جاتی ہے، چاہے یہ سائٹ بند ہو۔
notices-push-about = میرے آلات پر دکھائیں
notices-push-here = اس آلے پر خبریں دکھائیں
notices-push-denied = آپ کا براؤزر اطلاع دکھانے کی اجازت نہیں دیتا۔ براؤزر کی ترتیبات میں اس سائٹ کو اجازت دیں اور دوبارہ کوشش کریں۔
notices-push-failed = یہ نہیں ہو سکا۔ کچھ نہیں بدلا؛ تھوڑی دیر بعد دوبارہ کوشش کریں۔
notices-push-added = اب خبریں اس آلے پر دکھائی دیں گی۔
notices-push-removed = یہ آلہ اب خبریں نہیں دکھائے گا۔
notices-push-none = ابھی کوئی آلہ خبریں نہیں دکھاتا۔ یہ صفحہ اس آلے پر کھولیں جس پر آپ خبریں دیکھنا چاہتے ہیں۔
notices-push-devices = خبریں دکھانے والے آلات
notices-push-since = شامل ہونے کی تاریخ: { $date }
notices-push-remove = ہٹائیں
notices-push-this = یہ آلہ
notices-sms-title = ایس ایم ایس سے
notices-sms-lead = ایس ایم ایس صرف اس بات کے لیے آتا ہے جو انتظار نہیں کر سکتی: جس کا جواب وقت پر دینا ہو، یا قریب آتی شفٹ۔
notices-sms-about = ان کے بارے میں ایس ایم ایس بھیجیں
notices-sms-no-phone = ہمارے پاس آپ کا فون نمبر نہیں ہے۔
notices-sms-add-phone = اپنا نمبر شامل کریں
notices-mail-title = ای میل سے
notices-way-mail = ای میل
notices-way-push = آلہ
notices-way-sms = ایس ایم ایس
notices-topic-day = آپ کے مراکز میں کیا منتظر ہے، دن میں ایک بار
notice-kind-day-ahead = مراکز میں کیا منتظر ہے
notice-day-ahead-subject = آج کیا منتظر ہے: { $day }
notice-day-ahead-text = صبح بخیر۔ آج یہ آپ کا منتظر ہے:
notice-day-ahead-cases =
    { $count ->
        [one] { $number } فرد نہیں آ سکتا اور ابھی کوئی متبادل نہیں
       *[other] { $number } افراد نہیں آ سکتے اور ابھی کوئی متبادل نہیں
    }
notice-day-ahead-gaps =
    { $count ->
        [one] اگلے تین دنوں کی شفٹوں میں { $number } خالی جگہ
       *[other] اگلے تین دنوں کی شفٹوں میں { $number } خالی جگہیں
    }
notice-day-ahead-doubts =
    { $count ->
        [one] { $number } حاضری کی تصدیق باقی ہے
       *[other] { $number } حاضریوں کی تصدیق باقی ہے
    }
notice-day-ahead-disputes =
    { $count ->
        [one] گھنٹوں پر { $number } اعتراض کا جواب باقی ہے
       *[other] گھنٹوں پر { $number } اعتراضات کا جواب باقی ہے
    }
notice-day-ahead-lapses =
    { $count ->
        [one] { $number } تربیت جس کی میعاد 30 دن میں ختم ہو رہی ہے
       *[other] { $number } تربیتیں جن کی میعاد 30 دن میں ختم ہو رہی ہے
    }
notice-day-ahead-button = دیکھیں کیا منتظر ہے
