## کاغذ پر

certificate-title = رضاکارانہ خدمت کا سرٹیفکیٹ
certificate-sentence = نے { $from } سے { $until } تک { $hours } رضاکارانہ خدمت انجام دی۔ مقامِ خدمت: { $center }۔
certificate-service-label = خدمت
certificate-period-label = مدت
certificate-issued-label = تاریخِ اجرا
certificate-check = تصدیق کے لیے کوڈ اسکین کریں۔
certificate-director = پروگرام کی انتظامیہ

## کیا یہ اصلی ہے؟

certificate-verify-title = کیا یہ سرٹیفکیٹ اصلی ہے؟
certificate-verify-lead = سرٹیفکیٹ پر موجود کیو آر کوڈ اسکین کریں یا اس کے ساتھ لکھا کوڈ درج کریں۔ اکاؤنٹ کی ضرورت نہیں۔
certificate-verify-about = رضاکارانہ خدمت کے سرٹیفکیٹ کی تصدیق کریں۔
certificate-code-label = سرٹیفکیٹ کا کوڈ
certificate-code-hint = چار چار حروف اور ہندسوں کے آٹھ گروپ۔ بڑے حروف، خالی جگہوں اور ڈیش سے فرق نہیں پڑتا۔
certificate-code-wrong = یہ کسی سرٹیفکیٹ کا کوڈ نہیں۔ کوڈ میں 32 حروف اور ہندسے ہوتے ہیں: دوبارہ دیکھیں۔
certificate-check-button = تصدیق کریں
certificate-record-title = دستخط شدہ ریکارڈ کی تصدیق
certificate-record-label = دستخط شدہ ریکارڈ
certificate-record-hint = اس فائل کا متن جس کے آخر میں .jwt ہے۔
certificate-genuine-title = اصلی سرٹیفکیٹ
certificate-genuine-text = یہ ہم نے جاری کیا، کسی نے اسے نہیں بدلا، اور یہ کارآمد ہے۔
certificate-altered-title = تبدیل شدہ سرٹیفکیٹ
certificate-altered-text = اس پر ہمارا نام ہے مگر دستخط کے بعد اسے بدل دیا گیا ہے۔ اس پر بھروسا نہ کریں۔
certificate-revoked-title = منسوخ شدہ سرٹیفکیٹ
certificate-revoked-text = یہ ہم نے جاری کیا اور واپس لے لیا۔ یہ اب کارآمد نہیں۔
certificate-unknown-title = نامعلوم سرٹیفکیٹ
certificate-unknown-text = یہاں اس کوڈ کا کوئی سرٹیفکیٹ نہیں۔ کوڈ دوبارہ دیکھیں یا دکھانے والے سے پوچھیں۔
certificate-unknown-record-text = یہ ریکارڈ ہمارا دستخط شدہ نہیں، یا ہمیں اب اس کا علم نہیں۔
certificate-compare = اسے اپنے سامنے موجود سرٹیفکیٹ سے ملائیں۔ جہاں فرق ہو، وہاں اسے بدلا گیا ہے۔
certificate-facts-title = اس میں کیا لکھا ہے
certificate-holder-label = نام
certificate-issuer-label = جاری کنندہ
certificate-revoked-label = منسوخی
certificate-get-pdf = سرٹیفکیٹ پی ڈی ایف میں
certificate-get-record = دستخط شدہ ریکارڈ
certificate-check-another = دوسرے کی تصدیق کریں

## میرے

certificate-progress-label = سرٹیفکیٹ تک کے گھنٹے
certificate-progress-figures = { $needed } میں سے { $served }
certificate-progress-done = آپ اس کے حق دار ہو گئے۔ اس پر دستخط ہو رہے ہیں، آپ کو پیغام ملے گا۔
certificate-progress-left = ابھی { $time } باقی ہیں۔ آپ کی ہر شفٹ خود شمار ہوتی ہے۔
certificate-mine-empty-title = ابھی کوئی سرٹیفکیٹ نہیں
certificate-mine-empty-text = کافی گھنٹے خدمت کے بعد آپ کو ملتا ہے۔ قریب پہنچنے کے لیے شفٹ لیں۔
certificate-mine-line = { $hours }، { $center }، تاریخِ اجرا { $date }
certificate-see-page = اس کا عوامی صفحہ
certificate-standing-genuine = کارآمد
certificate-standing-revoked = منسوخ
certificate-standing-altered = تبدیل شدہ
certificate-reason = وجہ: { $reason }

## پروگرام کے تمام

certificate-told-issued = سرٹیفکیٹ جاری ہو گیا، حامل کو پیغام بھیجا جا رہا ہے۔
certificate-due-title = حاصل شدہ، مگر تجویز نہیں
certificate-due-text = جو حاصل ہو وہ خود تجویز ہوتا ہے۔ یہاں وہ ہیں جن کا سرٹیفکیٹ منسوخ یا تجویز مسترد ہوئی۔
certificate-due-line = خدمت: { $hours }
certificate-search-label = نام یا ای میل
certificate-list-title = جاری شدہ
certificate-list-empty-title = کوئی سرٹیفکیٹ نہیں
certificate-list-empty-text = حاصل ہونے اور منظوری کے بعد جاری ہوتے ہیں۔

## دوسری قسمیں، کاغذ پر

certificate-title-placement = تکمیلِ خدمت کا سرٹیفکیٹ
certificate-title-course = تربیت کا سرٹیفکیٹ
certificate-title-appreciation = سندِ تشکر
certificate-sentence-placement = نے { $from } سے { $until } تک رضاکارانہ خدمت کی مدت مکمل کی۔ مقامِ خدمت: { $center }۔
certificate-sentence-course = نے کورس ”{ $course }“ { $day } کو کامیابی سے مکمل کیا۔
certificate-sentence-appreciation = ہمارے شکریے کے ساتھ: { $note }
certificate-valid-until-label = کارآمد تا

## یہ کس حال میں ہے

certificate-superseded-title = تبدیل کردہ پرانا سرٹیفکیٹ
certificate-superseded-text = یہ ہم نے جاری کیا تھا، اب درست نام والا نیا نسخہ اس کی جگہ لے چکا ہے۔ حامل سے نیا نسخہ مانگیں۔
certificate-suspended-title = معطل سرٹیفکیٹ
certificate-suspended-text = یہ ہم نے جاری کیا ہے اور اس کی جانچ ہو رہی ہے۔ فی الحال اس پر بھروسا نہ کریں۔
certificate-expired-title = میعاد ختم شدہ سرٹیفکیٹ
certificate-expired-text = یہ ہم نے جاری کیا تھا مگر اس کی میعاد گزر چکی ہے۔
certificate-superseded-label = بدلا گیا
certificate-suspended-label = معطل
certificate-what-label = سرٹیفکیٹ
certificate-for-label = کس لیے
certificate-version-label = نسخہ
certificate-ledger-label = گھنٹوں کا کھاتہ
certificate-ledger-value =
    { $count ->
        [one] { $number } اندراج، { $digest }
       *[other] { $number } اندراجات، { $digest }
    }
certificate-photo-alt = حامل
certificate-standing-superseded = بدلا گیا
certificate-standing-suspended = معطل
certificate-standing-expired = میعاد ختم

## اپنا سرٹیفکیٹ دکھانا

certificate-share-label = دکھانے کے لیے لنک
certificate-linkedin = لنکڈ اِن میں شامل کریں
certificate-photo-title = عوامی صفحے پر تصویر
certificate-photo-text = جو بھی اس سرٹیفکیٹ کا صفحہ کھولے گا تصویر دیکھے گا۔ فیصلہ آپ کا ہے، اور جب چاہیں ہٹا سکتے ہیں۔
certificate-photo-show = تصویر { $number } دکھائیں
certificate-photo-hide = تصویر ہٹائیں
certificate-told-photo = محفوظ ہو گیا۔ عوامی صفحہ وہی دکھاتا ہے جو آپ نے چنا۔

## منظوری کے منتظر

certificate-waiting-title = منظوری کے منتظر
certificate-waiting-text = یہ حاصل ہو چکے ہیں۔ دستخط کرنے والا دیکھ کر منظور کرتا ہے؛ کوئی اپنا یا اپنا تجویز کردہ سرٹیفکیٹ منظور نہیں کرتا۔
certificate-waiting-none = دستخط کا منتظر کچھ نہیں۔
certificate-waiting-more =
    { $count ->
        [one] مزید { $number } منتظر ہے۔ دیکھنے کے لیے فہرست محدود کریں۔
       *[other] مزید { $number } منتظر ہیں۔ دیکھنے کے لیے فہرست محدود کریں۔
    }
certificate-filter-kind = قسم
certificate-filter-all-kinds = تمام قسمیں
certificate-filter-all-centers = تمام مراکز
certificate-filter-until = خدمت کا آخری دن
certificate-filter-show = دکھائیں
certificate-approve = منظور کریں
certificate-approve-says = منظور کریں: { $name }
certificate-approve-all =
    { $count ->
        [one] اس فہرست کا { $number } منظور کریں
       *[other] اس فہرست کے تمام { $number } منظور کریں
    }
certificate-approve-all-text = یہ ایک ایک کر کے جاری ہوتے ہیں اور ہر حامل کو پیغام ملتا ہے۔
certificate-proposal-title = تجویز کردہ سرٹیفکیٹ
certificate-proposed-label = تجویز
certificate-proposed-by-itself = خودکار، { $date }
certificate-proposed-by-somebody = ایک ساتھی نے، { $date }
certificate-fault-label = رکاوٹ
certificate-fault-broken = جاری نہ ہو سکا۔ بعد میں دوبارہ کوشش کریں۔
certificate-own-word = اس کا فیصلہ کوئی اور کرتا ہے۔
certificate-decline = مسترد کریں
certificate-decline-title = یہ تجویز مسترد کریں
certificate-decline-text = یہ خود دوبارہ تجویز نہیں ہوتا؛ ہاتھ سے کیا جا سکتا ہے۔
certificate-decline-reason = وجہ (عملے کے لیے)
certificate-propose = تجویز کریں
certificate-propose-says = تجویز کریں: { $name }
certificate-propose-title = سرٹیفکیٹ تجویز کریں
certificate-propose-text = اسے کوئی اور منظور کرتا ہے۔ جسے حاصل کرنا ہوتا ہے وہ حاصل ہونے پر ہی تجویز ہوتا ہے۔
certificate-propose-note = شکریہ کس بات کا
certificate-propose-note-hint = صرف سندِ تشکر کے لیے۔ یہ کاغذ پر چھپتا ہے، اس لیے حامل کی زبان میں لکھیں۔
certificate-told-proposed = سرٹیفکیٹ تجویز ہو گیا۔ اسے کوئی اور منظور کرے گا۔
certificate-told-declined = تجویز مسترد ہو گئی۔
certificate-batch-title = ایک ساتھ کئی سرٹیفکیٹ
certificate-batch-label = جاری شدہ
certificate-batch-figures = { $total } میں سے { $issued }
certificate-batch-running = یہ ایک ایک کر کے جاری ہو رہے ہیں۔ آپ یہ صفحہ چھوڑ سکتے ہیں، کام جاری رہے گا۔
certificate-batch-over = جو جاری ہو سکتا تھا سب جاری ہو گیا۔
certificate-batch-stuck = جو جاری نہ ہو سکے

## جاری ہونے کے بعد

certificate-asked-title = دوسرے فرد کا منتظر
certificate-asked-line = { $what }۔ { $reason } ({ $name })
certificate-moves-title = اس سرٹیفکیٹ میں تبدیلی
certificate-moves-text = جب تک کوئی اور متفق نہ ہو کچھ نہیں ہوتا۔ وجہ حامل پڑھتا ہے۔
certificate-move-label = کیا کیا جائے
certificate-move-revoke = ہمیشہ کے لیے منسوخ کریں
certificate-move-suspend = فی الحال معطل کریں
certificate-move-lift = معطلی ختم کریں
certificate-move-correct = موجودہ نام کے ساتھ دوبارہ جاری کریں
certificate-move-reason = وجہ
certificate-move-ask = درخواست کریں
certificate-agree = متفق ہوں
certificate-refuse = نہ کریں
certificate-take-back = واپس لیں
certificate-told-asked = اب اس کا فیصلہ کوئی اور کرے گا۔
certificate-told-decided = فیصلہ ہو گیا۔
certificate-told-corrected = یہ نیا نسخہ ہے۔ پرانا بتاتا ہے کہ وہ بدل دیا گیا۔
certificate-name-differs = موجودہ نام مختلف ہے: { $name }
certificate-history-title = اس کے ساتھ کیا ہوا
certificate-history-line = { $reason } ({ $asker }، { $other }، { $date })
certificate-grounds-hold = گھنٹوں کا کھاتہ بھی یہی کہتا ہے۔
certificate-grounds-broken = گھنٹوں کا کھاتہ کچھ اور کہتا ہے۔ جانچ کرائیں۔
certificate-newer = نیا نسخہ

## قسمیں

certificate-kinds = سرٹیفکیٹ کی قسمیں
certificate-kinds-lead = پروگرام کس بات پر سرٹیفکیٹ دیتا ہے اور ہر ایک کے لیے کیا درکار ہے۔
certificate-kind-new = نئی قسم
certificate-kind-edit = یہ قسم بدلیں
certificate-kind-told = قسم محفوظ ہو گئی۔ اب کے بعد کے سرٹیفکیٹ پر لاگو ہے۔
certificate-kind-code = مختصر کوڈ
certificate-kind-code-hint = حروف، ہندسے اور ڈیش۔ یہ دستخط شدہ ریکارڈ میں ہوتا ہے اور بدلتا نہیں۔
certificate-kind-basis = کس سے حاصل ہوتا ہے
certificate-basis-hours = خدمت کے گھنٹے
certificate-basis-placement = مکمل شدہ تعیناتی
certificate-basis-course = کامیابی سے مکمل کورس
certificate-basis-appreciation = تشکر، ہاتھ سے
certificate-kind-titles = عنوان
certificate-kind-titles-hint = خالی ہو تو نظام کا اپنا عنوان آتا ہے۔
certificate-kind-sentences = نام کے نیچے جملہ
certificate-kind-sentences-hint = اس میں { $fields } آ سکتے ہیں۔
certificate-kind-rules = قواعد
certificate-kind-hours = مطلوبہ گھنٹے
certificate-kind-hours-hint = خالی ہو تو پروگرام کے قواعد کے مطابق۔
certificate-kind-days = تعیناتی کے کم از کم دن
certificate-kind-from = شمار از
certificate-kind-until = شمار تا
certificate-kind-course = کورس
certificate-kind-no-course = کوئی کورس نہیں
certificate-kind-months = کتنے مہینے کارآمد
certificate-kind-months-hint = خالی ہو تو ہمیشہ کے لیے۔
certificate-kind-centers = صرف ان مراکز کے گھنٹے شمار ہوں
certificate-kind-centers-hint = کوئی منتخب نہ ہو تو سب مراکز شمار ہوں گے۔
certificate-kind-positions = صرف ان ذمہ داریوں کے گھنٹے شمار ہوں
certificate-kind-coordinator = مرکز کا کوآرڈینیٹر بھی دستخط کرے
certificate-kind-active = اس وقت دیا جاتا ہے
certificate-kind-inactive = اس وقت نہیں دیا جاتا

## فائل یا تصویر

certificate-file-title = فائل یا تصویر کی تصدیق
certificate-file-label = پی ڈی ایف، دستخط شدہ ریکارڈ یا کیو آر کوڈ کی تصویر
certificate-file-hint = فون پر تصویر ابھی لی جا سکتی ہے۔ فائل دیکھی جاتی ہے، رکھی نہیں جاتی۔
certificate-unknown-file-text = اس فائل میں ہمارا دستخط شدہ ریکارڈ نہیں۔ اگر اس پر کوڈ ہے تو وہ کوڈ درج کریں۔
certificate-differs-title = کیا فرق ہے
certificate-differs-missing = اس میں یہ نہیں: { $said }
certificate-differs-added = اس میں یہ زائد ہے: { $says }
certificate-differs-bytes = الفاظ وہی ہیں مگر یہ وہ فائل نہیں جو ہم نے دی تھی: اسے دوبارہ محفوظ کیا گیا یا اس پر کچھ بنایا گیا۔ فائل کے بجائے نیچے لکھے پر بھروسا کریں۔
certificate-differs-unreadable = اس کے الفاظ پڑھے نہیں جا سکتے۔ فائل کے بجائے نیچے لکھے پر بھروسا کریں۔
certificate-signed-title = ہم نے کس پر دستخط کیے

## ڈیزائن

certificate-designs = ڈیزائن
certificate-designs-lead = الفاظ کے نیچے کا نقش، ہر زبان کے لیے الگ۔ الفاظ خود نظام لگاتا ہے تاکہ ہر نام سما جائے اور کوئی حرف نہ رہ جائے۔
certificate-design-house = نظام کا اپنا ڈیزائن
certificate-design-own = آپ کا اپنا، { $date } سے
certificate-design-sent = { $date } کو بھیجا گیا، ابھی استعمال میں نہیں
certificate-design-see = نمونہ دیکھیں
certificate-design-use = اسی پر چھاپیں
certificate-design-end = نظام کے ڈیزائن پر واپس
certificate-design-drop = ہٹا دیں
certificate-design-send = ڈیزائن بھیجیں
certificate-design-start = ابتدا کے لیے نظام کا اپنا ڈیزائن (SVG)
certificate-design-file = SVG فائل
certificate-design-file-hint = یہ کاغذ کے برابر ہو (A4، چوڑائی میں) اور اس میں { $fields } آ سکتے ہیں۔
certificate-design-language = زبان
certificate-design-preview = نام کے ساتھ نمونہ
certificate-design-name = نام
certificate-design-told-sent = ڈیزائن مل گیا۔ نمونہ دیکھیں، پھر اس پر چھاپیں۔
certificate-design-told-used = اب سے سرٹیفکیٹ اس پر چھپیں گے۔ پہلے والے ویسے ہی رہیں گے۔
certificate-design-told-ended = ڈیزائن اب استعمال میں نہیں۔ اس پر چھپا ہوا برقرار ہے۔
certificate-design-wrong-large = فائل بہت بڑی ہے؛ زیادہ سے زیادہ 256 کے بی۔
certificate-design-wrong-broken = یہ پڑھی جانے والی SVG نہیں: { $why }
certificate-design-wrong-field = خانہ { $name } معلوم نہیں۔
certificate-design-wrong-lacks = اس میں خانہ { $name } ہونا لازمی ہے۔
certificate-design-wrong-element = اس میں عنصر { $name } نہیں ہو سکتا۔
certificate-design-wrong-runs = اس میں صفت { $name } نہیں ہو سکتی۔
certificate-design-wrong-outside = یہ باہر کی کسی چیز کا حوالہ نہیں دے سکتی: { $what }
certificate-design-wrong-nested = جو دوبارہ بنایا جائے اس کے اندر کوئی اور دوبارہ بننے والی چیز نہیں ہو سکتی: { $id }
certificate-design-wrong-deep = گروہ ایک دوسرے کے اندر بہت گہرے ہیں۔
certificate-design-wrong-size = اس کا viewBox کاغذ کے برابر ہونا چاہیے۔

## Signatures

certificate-signatures = دستخط
certificate-signatures-lead = یہ سرٹیفکیٹ پر دستخط کرنے والوں کے نام کے اوپر ہوتے ہیں۔ پہلے چھپا ہوا ویسا ہی رہتا ہے۔
certificate-signature-send = دستخط بھیجیں
certificate-signature-whose = کس کے
certificate-signature-file = تصویر یا خاکہ
certificate-signature-file-hint = سفید کاغذ پر گہری سیاہی، PNG، JPEG یا WebP: کاغذ ہٹا دیا جاتا ہے۔ یا 48 kB تک کا SVG۔
certificate-signature-signers = دستخط کرنے والے
certificate-signature-since = { $date } سے چھپتا ہے
certificate-signature-away = مزید نہ چھاپیں
certificate-signature-of = دستخط: { $name }
certificate-signature-told-sent = دستخط آ گئے۔ اب سے سرٹیفکیٹ ان کے ساتھ چھپتے ہیں۔
certificate-signature-told-ended = اب سے سرٹیفکیٹ ان دستخط کے بغیر چھپتے ہیں۔
certificate-signature-wrong-faint = دستخط نظر نہیں آتے۔ انہیں سفید کاغذ پر گہرے قلم سے لکھیں۔
certificate-signature-wrong-large = فائل بہت بڑی ہے؛ زیادہ سے زیادہ 48 kB۔
