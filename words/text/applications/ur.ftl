## What it is

applications-landing-title = اپنے شہر کے خدمت مرکز میں لوگوں کی مدد کریں
applications-landing-lead = نوجوان آنے والوں کا استقبال کرتے ہیں، راستہ بتاتے ہیں اور آن لائن خدمات میں مدد کرتے ہیں۔ آپ سیکھتے ہیں، آپ کے گھنٹے گنے جاتے ہیں اور آپ کو ایسا سرٹیفکیٹ ملتا ہے جس کی ہر کوئی تصدیق کر سکتا ہے۔
applications-landing-apply = ابھی درخواست دیں
applications-landing-open = اس وقت جاری ہے
applications-landing-none-title = اس وقت رضاکاروں کی کوئی بھرتی جاری نہیں
applications-landing-none-text = جلد دوبارہ دیکھیں، یا ابھی اپنا اکاؤنٹ بنا لیں تاکہ درخواست جلدی ہو جائے۔
applications-landing-how = طریقہ کار
applications-way-apply = درخواست دیں
applications-way-apply-text = فون پر دس منٹ۔ آپ رک کر بعد میں بھی مکمل کر سکتے ہیں۔
applications-way-meet = ملاقات کریں
applications-way-meet-text = مرکز آپ کی درخواست پڑھتا ہے اور مختصر گفتگو کے لیے بلاتا ہے۔
applications-way-learn = سیکھیں
applications-way-learn-text = تربیت آپ کو پہلی شفٹ کے لیے تیار کرتی ہے۔
applications-way-serve = خدمت کریں
applications-way-serve-text = اپنی پڑھائی کے مطابق شفٹیں لیں۔ آپ کے گھنٹے جمع ہو کر سرٹیفکیٹ بن جاتے ہیں۔

## A call for volunteers

applications-open-until = { $date } تک کھلی ہے
applications-opens-on = { $date } کو کھلے گی
applications-closed = بند
applications-who = کون
applications-ages = درخواست کے آخری دن عمر { NUMBER($min) } سے { NUMBER($max) } سال
applications-apply-by = درخواست کی آخری تاریخ
applications-service = خدمت کا عرصہ
applications-from-to = { $from } تا { $until }
applications-where = کہاں
applications-places =
    { $places ->
        [one] { $places } جگہ
       *[other] { $places } جگہیں
    }
applications-centers-count =
    { $centers ->
        [one] { $centers } مرکز
       *[other] { $centers } مراکز
    }
applications-look = دیکھیں اور درخواست دیں
applications-apply-button = درخواست شروع کریں
applications-continue-button = درخواست جاری رکھیں
applications-see-button = اپنی درخواست دیکھیں
applications-account-first = درخواست کے لیے اکاؤنٹ ضروری ہے۔ ایک منٹ لگے گا اور آپ یہیں واپس آئیں گے۔
applications-account-have = پہلے سے اکاؤنٹ ہے؟
applications-mine = آپ کی درخواستیں
applications-since = { $date } سے

## The form, one thing a page

applications-step-of = مرحلہ { NUMBER($step) } از { NUMBER($steps) }
applications-step-name = آپ کون ہیں؟
applications-step-contact = ہم آپ سے کیسے رابطہ کریں؟
applications-step-languages = آپ کون سی زبانیں بولتے ہیں؟
applications-step-centers = آپ کہاں خدمت کرنا چاہتے ہیں؟
applications-step-motivation = آپ رضاکار کیوں بننا چاہتے ہیں؟
applications-step-consent = آپ کی رضامندی
applications-step-check = اپنے جوابات دیکھ لیں
applications-name-hint = جیسا آپ کی شناختی دستاویز میں ہے۔
applications-birth-hint = { $date } کو آپ کی عمر { NUMBER($min) } سے { NUMBER($max) } سال ہونی چاہیے۔
applications-phone-hint = ملک کے کوڈ کے ساتھ، جیسے { "\u200E" }+92 300 1234567
applications-languages-lead = ہر زبان کے لیے اپنی مہارت چنیں، باقی ویسے ہی چھوڑ دیں۔
applications-language-none = نہیں بولتا/بولتی
applications-level-a1 = A1 – چند الفاظ
applications-level-a2 = A2 – سادہ جملے
applications-level-b1 = B1 – روزمرہ گفتگو
applications-level-b2 = B2 – کام کی گفتگو
applications-level-c1 = C1 – تقریباً سب کچھ
applications-level-c2 = C2 – مادری زبان جیسی
applications-level-native = مادری زبان
applications-language-az = آذربائیجانی
applications-language-en = انگریزی
applications-language-ru = روسی
applications-language-ur = اردو
applications-language-tr = ترکی
applications-language-ar = عربی
applications-language-pa = پنجابی
applications-language-ps = پشتو
applications-wishes-lead = فیصلہ پہلی پسند کا مرکز کرتا ہے۔ وہاں جگہ نہ ہو تو باقی دیکھے جاتے ہیں۔
applications-wish-first = پہلی پسند
applications-wish-second = دوسری پسند
applications-wish-third = تیسری پسند
applications-wish-none = کوئی اور مرکز نہیں
applications-motivation-label = اپنے الفاظ میں
applications-motivation-hint = چند جملے کافی ہیں، زیادہ سے زیادہ { NUMBER($max) } حروف۔
applications-consent-keep = پروگرام آپ کے جوابات درخواست پر فیصلے اور خدمت کی منصوبہ بندی کے لیے محفوظ رکھتا ہے۔
applications-consent-read = انہیں پروگرام اور آپ کے پسندیدہ مراکز کا عملہ پڑھتا ہے۔ آپ دیکھ سکتے ہیں کہ کس نے پڑھا۔
applications-consent-withdraw = آپ کسی بھی وقت درخواست واپس لے سکتے ہیں۔
applications-saved-at = محفوظ: { $time }۔ آپ یہ صفحہ بند کر کے بعد میں جاری رکھ سکتے ہیں۔
applications-check-lead = ابھی کچھ جمع نہیں ہوا۔ پہلے ایک نظر دیکھ لیں۔
applications-submit-button = درخواست جمع کریں
applications-languages-label = زبانیں
applications-motivation = شوق کی وجہ
applications-consent-given = دی گئی
applications-answers = جوابات

## Where it stands

applications-track-title = آپ کی درخواست
applications-track-way = آپ کی درخواست کا سفر
applications-done = مکمل
applications-next-draft = آپ کا مسودہ محفوظ ہے۔ بھرتی بند ہونے سے پہلے مکمل کر کے جمع کریں۔
applications-next-submitted = اب مرکز آپ کی درخواست پڑھے گا۔ پیش رفت پر ہم آپ کو لکھیں گے۔
applications-next-screening = مرکز آپ کی درخواست پڑھ رہا ہے۔ فی الحال آپ کو کچھ نہیں کرنا۔
applications-next-interview = اپنی مختصر گفتگو کے لیے وقت چنیں۔ بعد میں آپ اسے خود بدل سکتے ہیں۔
applications-next-offered = اگر آپ چاہیں تو جگہ آپ کی ہے۔ یہاں قبول کریں۔
applications-next-accepted = آپ کی جگہ طے ہے۔ مرکز آپ کے آغاز کا انتظام کر رہا ہے۔
applications-next-onboarding = پہلی شفٹ سے پہلے کچھ کام ہیں۔ آپ کی فہرست اسی صفحے پر ہے۔
applications-next-placed = خوش آمدید! اب آپ شفٹیں لے سکتے ہیں۔
applications-next-waitlisted = اس وقت تمام جگہیں پُر ہیں۔ جگہ خالی ہوئی تو ہم بتائیں گے۔
applications-next-declined = اس بار بات نہ بن سکی۔ درخواست کا شکریہ؛ اگلی بھرتی آپ کے لیے کھلی ہے۔
applications-next-withdrawn = آپ نے یہ درخواست واپس لے لی ہے۔
applications-accept-place = جگہ قبول کریں
applications-withdraw = درخواست واپس لیں
applications-withdraw-text = یہ واپس نہیں ہو سکتا۔ بعد میں خدمت کے لیے کسی اور بھرتی میں درخواست دینی ہوگی۔
applications-throw-away = مسودہ حذف کریں
applications-throw-away-text = آپ کا لکھا ہوا اور تصاویر فوراً مٹ جائیں گی۔ جب تک بھرتی کھلی ہے آپ نئے سرے سے شروع کر سکتے ہیں۔
applications-told-thrown = مسودہ حذف ہو گیا۔ آپ کا لکھا ہوا کچھ بھی یہاں نہیں رہا۔
applications-your-place = آپ کی جگہ
applications-badge = بیج
applications-to-shifts = اپنی پہلی شفٹ تلاش کریں
applications-told-submitted = جمع ہو گئی۔ آپ کی درخواست ہمارے پاس ہے۔
applications-told-accepted = آپ نے جگہ قبول کر لی۔
applications-told-withdrawn = درخواست واپس لے لی گئی۔

## The center's side

applications-stage-label = مرحلہ
applications-none-title = یہاں کوئی درخواست نہیں
applications-none-text = اس مرحلے پر کوئی درخواست نہیں۔ دوسرا مرحلہ یا مرکز چنیں۔
applications-no-center-title = آپ کا کوئی مرکز نہیں
applications-no-center-text = جب منتظم آپ کو مرکز دے گا تو درخواستیں یہاں نظر آئیں گی۔
applications-handed-in = { $date } کو جمع ہوئی
applications-age-on-closing-day = درخواست کے آخری دن عمر
applications-history = تاریخچہ
applications-decide = فیصلہ
applications-note-hint = ساتھیوں کے لیے۔ درخواست گزار اسے نہیں دیکھتا۔
applications-decide-screening = پڑھنا شروع کریں
applications-decide-interview = گفتگو کے لیے بلائیں
applications-decide-offered = جگہ کی پیشکش کریں
applications-decide-accepted = قبول کریں
applications-decide-onboarding = تیاری شروع کریں
applications-decide-waitlisted = انتظار کی فہرست میں رکھیں
applications-decide-declined = مسترد کریں
applications-place-title = مرکز میں تعینات کریں
applications-place-text = خدمت بغیر پوچھے فوراً شروع ہوتی ہے۔ ”جگہ کی پیشکش کریں“ پہلے درخواست گزار سے پوچھتا ہے؛ ”قبول کریں“ یہ درج کرتا ہے کہ وہ پہلے ہی ہاں کہہ چکے ہیں۔
applications-place-button = تعینات کریں
applications-places-left =
    { $places ->
        [0] کوئی جگہ باقی نہیں
        [one] { $places } جگہ باقی
       *[other] { $places } جگہیں باقی
    }
applications-open-file = فرد کی فائل کھولیں
applications-told-moved = محفوظ ہو گیا۔ درخواست گزار کو ای میل سے بتایا جائے گا۔
applications-told-placed = تعیناتی ہو گئی۔ رضاکار کو ای میل سے بتایا جائے گا۔

## Running calls

applications-intake-new = رضاکاروں کی بھرتی کھولیں
applications-intake-code = کوڈ
applications-intake-code-hint = انگریزی حروف، ہندسے اور ہائفن؛ یہ پتے میں آتا ہے۔
applications-intake-title-in = عنوان، { $language }
applications-intake-summary-in = تعارف، { $language }
applications-intake-opens = درخواست کا پہلا دن
applications-intake-closes = درخواست کا آخری دن
applications-intake-min-age = کم سے کم عمر
applications-intake-max-age = زیادہ سے زیادہ عمر
applications-intake-starts = خدمت کا پہلا دن
applications-intake-ends = خدمت کا آخری دن
applications-intake-quotas = ہر مرکز کی جگہیں
applications-intake-quotas-text = جو مرکز شامل نہیں اسے خالی چھوڑ دیں۔
applications-intake-close = ابھی بند کریں
applications-intake-reopen = اس دن تک کھولیں
applications-intakes-none-title = ابھی کوئی بھرتی نہیں
applications-intakes-none-text = پہلی بھرتی مسودے کے طور پر محفوظ کریں؛ تیار ہونے پر شائع کریں۔
applications-intake-placed = تعینات
applications-told-intake-added = بھرتی تیار ہے۔
applications-told-intake-closed = بھرتی بند ہو گئی۔
applications-told-intake-opened = بھرتی کھل گئی۔
applications-intake-keep = مسودے کے طور پر محفوظ کریں
applications-intake-change = بدلیں
applications-intake-draft = مسودہ
applications-intake-draft-text = مسودہ صرف آپ اور آپ کے ساتھی دیکھتے ہیں۔ شائع ہونے اور پہلا دن آنے کے بعد درخواست دی جا سکتی ہے۔
applications-intake-draft-seen = یہ مسودہ ہے، ویسا ہی جیسا درخواست گزار دیکھیں گے۔ ابھی کوئی اور اسے نہیں دیکھتا۔
applications-intake-ahead = ابھی شروع نہیں ہوئی
applications-intake-publish = شائع کریں
applications-intake-unasked-title = سوالات ابھی مسودہ ہیں، کسی سے نہیں پوچھے جاتے
applications-intake-unasked-text = درخواست گزاروں کو آخری شائع شدہ فارم، یا آپ کے سوالوں کے بغیر فارم ملتا ہے۔ پہلے سوالات شائع کریں۔
applications-intake-unasked-link = سوالات پر جائیں
applications-intake-publish-without = سوالات کے بغیر شائع کریں
applications-intake-publish-without-text = وقت آنے پر داخلہ سب کے لیے کھل جائے گا، اور جو سوالات شائع ہونے سے پہلے درخواست دے گا اس سے وہ نہیں پوچھے جائیں گے۔
applications-intake-preview = درخواست گزار کی طرح دیکھیں
applications-intake-like = اسی جیسی نئی بھرتی
applications-told-intake-changed = بھرتی بدل دی گئی۔
applications-told-intake-published = بھرتی شائع ہو گئی۔
applications-next-test = مرکز آپ کو ٹیسٹ کے لیے بلا رہا ہے اور وقت آپ کو لکھ کر بتائے گا۔
applications-decide-test = ٹیسٹ کے لیے بلائیں
applications-step-about = آپ کے بارے میں
applications-student = کیا آپ طالبِ علم ہیں؟
applications-city = آپ کہاں رہتے ہیں؟
applications-city-elsewhere = کہیں اور
applications-step-times = آپ کب خدمت کر سکتے ہیں؟
applications-times = اوقات
applications-times-lead = جب عموماً آپ کے پاس وقت ہو اس پر نشان لگائیں۔ یہ صرف ایک اندازہ ہے اور آپ کو کسی چیز کا پابند نہیں کرتا۔
applications-morning = صبح
applications-afternoon = دوپہر
applications-evening = شام
applications-elsewhere = دوسرے آلے پر جاری رکھیں
applications-later = بعد میں پُر کروں گا
applications-told-link = ہم نے آپ کی ای میل پر ایک لنک بھیجا ہے۔ پندرہ منٹ کے اندر اسے دوسرے آلے پر کھولیں؛ یہ اسی مرحلے تک لے جاتا ہے اور ایک بار کام کرتا ہے۔
applications-save-lost = محفوظ نہیں ہوا: نیٹ ورک نہیں ہے۔ جو آپ نے لکھا وہ یہیں رہے گا اور دوبارہ کوشش ہو گی۔
applications-save-refused = محفوظ نہیں ہوا۔ اپنی درخواست کی حالت دیکھنے کے لیے صفحہ دوبارہ کھولیں۔
applications-meanwhile-title = آپ نے اس دوران اسے کسی اور صفحے یا آلے پر بدل دیا ہے
applications-meanwhile-text = محفوظ یہ ہے۔ نیچے وہ ہے جو آپ نے یہاں لکھا: آگے بڑھنے پر وہی محفوظ ہو گا۔
applications-meanwhile-take = جو محفوظ ہے وہی رہنے دیں
applications-meanwhile-check = جوابات اب اس طرح محفوظ ہیں۔ بھیجنے سے پہلے ایک بار پھر دیکھ لیں۔
applications-unfit-title = آپ اس داخلے کی شرائط پوری نہیں کرتے
applications-unfit-text = اگر سب کچھ درست لکھا ہے تو یہ داخلہ آپ کے لیے نہیں؛ کوئی اور ہو سکتا ہے۔
applications-needs-languages = اس بھرتی کے لیے چاہیے: { $languages }۔
applications-consent-label-keep = میں متفق ہوں کہ پروگرام میری درخواست پر فیصلے اور خدمت کی منصوبہ بندی کے لیے میرے جوابات محفوظ رکھے۔
applications-consent-label-read = میں متفق ہوں کہ پروگرام اور میرے پسندیدہ مراکز کا عملہ میرے جوابات پڑھے۔
applications-consent-label-again = میں متفق ہوں کہ اگلے دور کے لیے مجھ سے دوبارہ رابطہ کیا جائے۔
applications-consent-title-keep = جوابات محفوظ رکھنا
applications-consent-title-read = جوابات پڑھنا
applications-consent-title-again = دوبارہ رابطہ
applications-unmet = بھرتی کی شرائط پوری نہیں
applications-intake-conditions = کون درخواست دے سکتا ہے
applications-intake-studies = طلبہ
applications-studies-may = طلبہ اور دوسرے، سب درخواست دے سکتے ہیں
applications-studies-must = صرف طلبہ درخواست دے سکتے ہیں
applications-studies-must-not = طلبہ درخواست نہیں دے سکتے
applications-intake-earlier = پہلے کی خدمت
applications-earlier-any = پہلے خدمت کی ہو یا نہ کی ہو
applications-earlier-newcomers = صرف وہ جنہوں نے ابھی پروگرام میں خدمت نہیں کی
applications-earlier-returners = صرف وہ جو پہلے پروگرام میں خدمت کر چکے ہیں
applications-intake-cities = رہائش
applications-intake-cities-hint = کوئی نشان نہ ہو تو کہیں بھی رہ سکتے ہیں۔
applications-intake-languages = ضروری زبانیں
applications-intake-language-free = ضروری نہیں
applications-intake-stages = درخواست کن مراحل سے گزرتی ہے
applications-intake-stages-text = مرکز پہلے ہر درخواست پڑھتا ہے۔ یہ مراحل بھرتی کے صفحے پر نظر آتے ہیں۔
applications-intake-stage = مرحلہ { NUMBER($step) }
applications-intake-stage-none = کچھ نہیں
applications-intake-training = تعیناتی سے پہلے تربیت
applications-conditions = شرائط
applications-needs-city = ان شہروں کے رہنے والے: { $cities }۔
applications-how-long = کتنی مدت
applications-decided-title = فیصلہ کیسے ہوتا ہے
applications-decided-screening = ہم پڑھتے ہیں
applications-decided-screening-text = مرکز آپ کے جوابات پڑھتا ہے۔ فیصلہ لوگ کرتے ہیں، پروگرام نہیں۔
applications-decided-test = ٹیسٹ
applications-decided-test-text = آپ کو ایک مختصر ٹیسٹ کے لیے بلایا جاتا ہے اور نتیجہ بتایا جاتا ہے۔
applications-decided-interview = بات چیت
applications-decided-interview-text = آپ مرکز میں یا آن لائن مختصر بات چیت کا وقت خود چنتے ہیں۔
applications-decided-offer = پیشکش
applications-decided-offer-text = اگر جگہ آپ کی ہو تو آپ ایک بار چھو کر قبول کرتے ہیں۔ نتیجہ جو بھی ہو، ہم آپ کو لکھتے ہیں۔
applications-decided-training = تربیت
applications-decided-training-text = پہلی شفٹ سے پہلے تربیت آپ کو تیار کرتی ہے۔
applications-decided-placed = پہلی شفٹ
applications-decided-placed-text = آپ وہ شفٹیں چنتے ہیں جو پڑھائی کے ساتھ چل سکیں۔
applications-weeks =
    { $weeks ->
        [one] { $weeks } ہفتہ
       *[other] { $weeks } ہفتے
    }
applications-conditions-none = اور کوئی نہیں

## Pictures

applications-picture-of = تصویر: { $question }
applications-picture-away = یہ تصویر ہٹا دیں
applications-picture-hint = تصویر کھینچیں یا چنیں: JPEG، PNG یا WebP، زیادہ سے زیادہ 12 MB۔ کیمرے کی اضافی معلومات، جیسے مقام، ہٹا دی جاتی ہیں۔
applications-window = درخواست کی مدت
applications-intake-change-title = بھرتی تبدیل کریں
applications-intake-change-text = یہ بھرتی شائع ہو چکی ہے: جو آپ بدلیں وہ فوراً نظر آتا ہے۔ عمر، شرائط، مراحل اور خدمت کے دن وہی رہتے ہیں کیونکہ لوگوں نے انہی پر درخواست دی ہے۔
applications-intake-close-more = بھرتی وقت سے پہلے بند کریں
applications-intake-close-text = پھر کوئی درخواست نہیں دے سکے گا اور مسودے جمع نہیں ہو سکیں گے۔ جمع شدہ درخواستیں رہتی ہیں۔ بعد میں بھرتی دوبارہ کھولی جا سکتی ہے۔
applications-place-held = اسی درخواست گزار کے لیے
applications-closed-text = یہ بھرتی بند ہے۔ دوسری کھلی ہو سکتی ہیں۔
applications-closed-link = دیکھیں کیا کھلا ہے
applications-told-link-enough = پچھلے ایک گھنٹے میں ہم آپ کو کئی لنک بھیج چکے ہیں، اس لیے نیا نہیں بھیجا گیا۔ اپنے میل باکس میں سب سے نیا لنک کھولیں یا ایک گھنٹے بعد دوبارہ کوشش کریں۔ آپ کے جوابات محفوظ ہیں۔
