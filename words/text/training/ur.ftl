## میری

training-told-enrolled = آپ کا اندراج ہو گیا۔ وہاں ملاقات ہو گی۔
training-told-left = آپ نے اپنی جگہ واپس کر دی۔
training-records-title = آپ نے کیا سیکھا
training-records-empty = ابھی کچھ درج نہیں۔ نتائج نشست کے بعد یہاں نظر آئیں گے۔
training-missing-title = مزید ذمہ داریوں کے لیے کیا چاہیے
training-missing-for = ان کے لیے ضروری: { $positions }
training-missing-none = ذمہ داریوں کے لیے درکار تمام کورس آپ کر چکے ہیں۔
training-sessions-title = آئندہ نشستیں
training-sessions-empty-title = کوئی نشست طے نہیں
training-sessions-empty-text = نئی نشستیں طے ہوتے ہی یہاں نظر آئیں گی۔
training-places-left =
    { $places ->
        [0] تمام جگہیں بھر گئیں
        [one] { $places } جگہ باقی
       *[other] { $places } جگہیں باقی
    }
training-enrol = اندراج کریں
training-enrol-says = اندراج کریں: { $course }، { $date }
training-leave = جگہ واپس کریں
training-leave-says = جگہ واپس کریں: { $course }، { $date }
training-enrolled = اندراج شدہ
training-valid-until = { $date } تک کارآمد
training-valid-for-ever = ہمیشہ کے لیے کارآمد
training-lapsed = { $date } کو میعاد ختم ہوئی

## نتائج

training-result-passed = کامیاب
training-result-failed = ناکام
training-result-excused = بامعذرت غیر حاضر
training-result-open = ابھی نتیجہ نہیں

## عملے کے لیے

training-told-session = نشست طے ہو گئی۔ رضاکار اب اندراج کر سکتے ہیں۔
training-told-result = نتیجہ درج ہو گیا۔
training-courses-title = کورس
training-courses-empty = اس پروگرام میں ابھی کوئی کورس نہیں۔
training-course-days =
    { $days ->
        [one] { $days } دن کارآمد
       *[other] { $days } دن کارآمد
    }
training-session-add = نشست طے کریں
training-course-label = کورس
training-room-label = کمرہ
training-places-label = جگہیں
training-starts-label = آغاز
training-ends-label = اختتام
training-plan = نشست طے کریں
training-enrolled-title = اندراج شدہ
training-enrolled-empty-title = کسی نے اندراج نہیں کیا
training-enrolled-empty-text = اندراج کرنے والے یہاں نظر آئیں گے، اور آغاز کے بعد آپ ان کے نتائج درج کریں گے۔
training-enrolled-count =
    { $people ->
        [0] کوئی اندراج نہیں
        [one] { $people } فرد کا اندراج
       *[other] { $people } افراد کا اندراج
    }
training-result-says = { $result }: { $name }
training-results-wait = نتائج نشست شروع ہونے کے بعد درج کیے جا سکتے ہیں۔
training-past-title = گزشتہ نشستیں

## Letters

training-letter-place-kind = نشست میں جگہ
training-letter-changed-kind = نشست تبدیل ہوئی
training-letter-cancelled-kind = نشست منسوخ ہوئی
training-letter-lapses-kind = تربیت کی میعاد ختم ہونے کو ہے
training-letter-claim-kind = کہیں اور کی تربیت کا جواب
training-letter-button = میری تربیت
training-letter-place-subject = آپ کو جگہ مل گئی: { $course }
training-letter-place-text = ایک جگہ خالی ہوئی، اور چونکہ آپ سب سے زیادہ دیر سے منتظر تھے، یہ آپ کی ہے: { $course }، { $when }، { $place }۔ اگر نہ آ سکیں تو جگہ واپس کر دیں۔
training-letter-changed-subject = وقت یا کمرہ بدل گیا: { $course }
training-letter-changed-text = ”{ $course }“ کی نشست اب یوں ہے: { $when }، { $place }۔ آپ کی جگہ برقرار ہے۔
training-letter-cancelled-subject = منسوخ: { $course }
training-letter-cancelled-text = ”{ $course }“ کی نشست ({ $when }) نہیں ہوگی۔ براہِ کرم دوسری منتخب کریں۔
training-letter-lapses-subject = { $date } تک مؤثر: { $course }
training-letter-lapses-text = ”{ $course }“ کی تربیت { $date } تک مؤثر ہے۔ بروقت تجدید کریں تاکہ کوئی شفٹ ہاتھ سے نہ جائے۔
training-letter-lapses-button = تجدید کریں
training-letter-center-subject = تربیت کی میعاد ختم ہونے کو ہے: { $center }
training-letter-center-button = دیکھیں کس کی
training-letter-claim-subject = کہیں اور کی تربیت: { $course }
training-letter-claim-confirmed = آپ کی دستاویز دیکھ لی گئی۔ ”{ $course }“ اب آپ کے لیے شمار ہوگا۔
training-letter-claim-declined = آپ کی دستاویز دیکھ لی گئی۔ ”{ $course }“ شمار نہیں ہو سکتا: { $why }
training-letter-center-text =
    { $count ->
        [one] { $center } میں { $count } تربیت کی میعاد 60 دن میں ختم ہوگی۔ دیکھیں کس کو کون سا کورس چاہیے۔
       *[other] { $center } میں { $count } تربیتوں کی میعاد 60 دن میں ختم ہوگی۔ دیکھیں کس کو کون سا کورس چاہیے۔
    }

## Learning, and keeping courses

training-told-waits = آپ انتظار کی فہرست میں ہیں۔ جگہ خالی ہوتے ہی آپ کی ہوگی اور ہم بتائیں گے۔
training-told-unwaits = آپ اب اس نشست کے منتظر نہیں۔
training-told-finished = ہو گیا۔ آپ نے پورا کورس مکمل کر لیا۔
training-told-claimed = آپ کی دستاویز مل گئی۔ اسے دیکھا جائے گا اور ہم آپ کو بتائیں گے۔
training-told-answered = جواب دے دیا گیا اور فرد کو بتا دیا گیا۔
training-told-cancelled = نشست منسوخ ہوئی اور متعلقہ سب لوگوں کو بتا دیا گیا۔
training-told-confirmed = نتائج کی توثیق ہو گئی۔
training-online-title = فون پر سیکھیں
training-under-way = جاری
training-waits = انتظار کی فہرست میں
training-wait = جگہ کا انتظار کریں
training-wait-says = جگہ کا انتظار کریں: { $course }، { $date }
training-unwait = انتظار ختم کریں
training-unwait-says = انتظار ختم کریں: { $course }، { $date }
training-pass-mark = کامیابی کی حد { NUMBER($share) }%
training-held = آپ یہ کورس پاس کر چکے ہیں۔ یہ ہمیشہ مؤثر ہے۔
training-held-until = آپ یہ کورس پاس کر چکے ہیں۔ یہ { $date } تک مؤثر ہے۔
training-lapsed-but = { $date } کو ختم، { $until } تک شمار ہوگا
training-progress = آپ کہاں تک پہنچے
training-go-on = جاری رکھیں
training-begin = شروع کریں
training-renew = دوبارہ کریں
training-before-title = پہلے یہ کریں
training-by-session = یہ کورس نشست میں ہوتا ہے۔
training-see-sessions = نشستیں دیکھیں
training-modules-title = حصے
training-done = مکمل
training-read = پڑھ لیا، آگے
training-slide = سلائیڈ { NUMBER($number) }
training-open-pdf = سلائیڈیں کھولیں (PDF)
training-watch = ویڈیو دیکھیں
training-watch-hint = یہ دوسری سائٹ پر کھلتی ہے اور نیٹ ورک چاہیے۔
training-later = اس فون پر محفوظ ہے۔ نیٹ ورک آتے ہی بھیج دیا جائے گا۔
training-quiz-questions = سوالات
training-quiz-mark = کامیابی کی حد
training-quiz-tries = باقی کوششیں
training-quiz-time = وقت
training-quiz-start = شروع کریں
training-quiz-resume = کوئز جاری رکھیں
training-quiz-again = دوبارہ کوشش کریں
training-quiz-online = کوئز کے لیے نیٹ ورک چاہیے۔ جوابات ہم جانچتے ہیں۔
training-quiz-before = آپ کی کوششیں
training-quiz-late = دیر سے
training-quiz-due = { $time } تک جمع کریں
training-quiz-submit = جمع کریں
training-quiz-passed = پاس: { NUMBER($total) } میں سے { NUMBER($points) } درست
training-quiz-failed = ناکام: { NUMBER($total) } میں سے { NUMBER($points) } درست
training-quiz-was-late = دیر ہو گئی: { NUMBER($total) } میں سے { NUMBER($points) } درست، مگر وقت ختم تھا
training-points = { NUMBER($total) } میں سے { NUMBER($points) } درست
training-right = درست
training-wrong = غلط
training-no-answer = کوئی جواب نہیں
training-your-answer = آپ کا جواب
training-right-answer = درست جواب
training-to-course = کورس پر جائیں
training-question-many-hint = سب درست جواب چنیں۔
training-question-order-hint = چنیں کہ پہلے کیا، دوسرے کیا، وغیرہ۔
training-question-place = مقام { NUMBER($number) }
training-elsewhere-title = کہیں اور سیکھا
training-elsewhere-lead = کیا آپ نے یہ کہیں اور سیکھا ہے؟ دستاویز کی تصویر یا PDF بھیجیں، اسے دیکھا جائے گا۔
training-elsewhere = دستاویز بھیجیں
training-elsewhere-send = بھیجیں
training-learned-on = سیکھنے کی تاریخ
training-issuer = دستاویز کس نے دی
training-document = دستاویز
training-document-hint = تصویر (JPEG، PNG، WebP) یا PDF، 12 MB تک۔
training-open-document = دستاویز کھولیں
training-said-on = بھیجنے کی تاریخ
training-claim-waiting = جواب کا منتظر
training-claim-confirmed = توثیق شدہ
training-claim-declined = شمار نہیں ہو سکا
training-claim-answer = وجہ
training-claim-answer-hint = شمار نہ ہونے پر ضروری ہے۔ فرد اسے پڑھتا ہے۔
training-claim-confirm = شمار ہوتا ہے
training-claim-decline = شمار نہیں ہوتا
training-claims-title = کہیں اور سیکھا، دیکھنا باقی
training-by = ٹرینر: { $name }
training-trainer-label = ٹرینر کا ای میل پتہ
training-trainer-hint = جو اس مرکز میں پڑھاتا ہو۔
training-session-label = نشست
training-session-change = نشست تبدیل کریں
training-session-cancel = نشست منسوخ کریں
training-session-cancel-hint = جس کے پاس جگہ ہے یا جو منتظر ہے اسے بتایا جائے گا۔
training-confirm = نتائج کی توثیق کریں
training-came = آئے
training-came-button = آئے
training-not-came = نہیں آئے
training-result-said = { $result }، توثیق باقی
training-matrix-title = کس نے کیا سیکھا
training-matrix-until = تاریخ وہ آخری دن ہے جب تک کورس مؤثر ہے۔
training-matrix-centers = مرکز منتخب کریں
training-matrix-export = اسپریڈشیٹ نکالیں
training-matrix-missing = نہیں
training-matrix-empty-title = یہاں ابھی کوئی خدمت نہیں کر رہا
training-matrix-empty-text = جو اس مرکز میں تعینات ہوں گے یہاں نظر آئیں گے۔
training-records-of = سیکھا
training-allow-title = مزید وقت یا کوششیں
training-allow-lead = ضرورت مندوں کے لیے۔ یہ پہلے دیے گئے کی جگہ لیتا ہے۔
training-allow-time = اضافی وقت، فیصد میں
training-allow-tries = اضافی کوششیں
training-allowed = { NUMBER($percent) }% اضافی وقت، { NUMBER($tries) } اضافی کوششیں
course-label = کورس
course-kind-orientation = عمومی تعارف
course-kind-position = ذمہ داری کے لیے
course-kind-place = کام کی جگہ کے لیے
course-kind-refresher = تجدیدی کورس
course-module-text = متن
course-module-slides = سلائیڈیں
course-module-video = ویڈیو
course-module-quiz = کوئز
course-question-single = ایک جواب
course-question-many = کئی جوابات
course-question-order = ترتیب
course-question-short = مختصر جواب
course-question-unsound = کوئی درست جواب نہیں
course-edition = اشاعت { NUMBER($number) }، { $date }
course-changed = تبدیلیاں جو ابھی کوئی نہیں دیکھتا
course-unpublished = کچھ شائع نہیں ہوا
course-publish = شائع کریں
course-told-published = شائع ہو گیا۔ اب جو شروع کرے گا اسی سے سیکھے گا۔
course-edit = شرائط تبدیل کریں
course-new = نیا کورس
course-empty-title = ابھی سیکھنے کو کچھ نہیں
course-empty-text = پہلا حصہ شامل کریں۔ حصوں کے بغیر کورس صرف نشستوں میں ہوتا ہے۔
course-add = شامل کریں: { $what }
course-online-short = فون پر پاس ہوتا ہے
course-inactive = دستیاب نہیں
course-whole-programme = پورا پروگرام
course-code = کوڈ
course-code-hint = مختصر، مثلاً e-services۔ یہ بدلتا نہیں۔
course-kind-label = کس لیے ہے
course-languages = زبانیں
course-validity = کب تک شمار ہوتا ہے
course-valid-days = کتنے دن مؤثر
course-valid-days-hint = خالی: ہمیشہ۔
course-grace-days = مزید کتنے دن شفٹیں کھولتا ہے
course-grace-days-hint = میعاد ختم ہونے کے بعد۔
course-refresher = کس سے تجدید ہوتی ہے
course-refresher-hint = ایک مختصر کورس جو اس کی تجدید کے لیے کافی ہے۔
course-window-days = میعاد کے بعد اتنے دن کافی
course-window-days-hint = اس کے بعد یہ کورس نئے سرے سے کرنا ہوگا۔
course-quizzes = کوئز
course-pass-percent = کامیابی کی حد، فیصد میں
course-attempts = کوششیں
course-minutes = ایک کوشش کے منٹ
course-minutes-hint = خالی: کوئی حد نہیں۔
course-before = پہلے کیا ضروری ہے
course-equals = کیا اس کورس کے برابر ہے
course-online = جس نے سب حصے مکمل کیے وہ نشست کے بغیر پاس ہے
course-active = کورس دستیاب ہے
course-title-in = عنوان، { $language }
course-body-in = متن، { $language }
course-video = ویڈیو کا پتہ
course-video-hint = https:// سے شروع
course-draw = ایک کوشش میں سوالات
course-draw-hint = نیچے کے سب سوالوں میں سے ہر بار مختلف چنے جاتے ہیں۔
course-bank = سوالات کا ذخیرہ
course-preview = جیسا سیکھنے والے دیکھتے ہیں
course-send = بھیجیں
course-picture = تصویر کے طور پر سلائیڈ شامل کریں
course-picture-hint = JPEG، PNG یا WebP، 12 MB تک۔
course-pdf = یا سب سلائیڈیں PDF میں
course-pdf-hint = 12 MB تک۔
course-question-in = سوال، { $language }
course-explains-in = درست جواب کیوں درست ہے، { $language }
course-is-right = یہ درست ہے
course-accepted = درست جوابات
course-accepted-hint = ہر سطر میں ایک، ہر زبان میں۔ نقطوں سے فرق نہیں پڑتا۔
course-order-hint = اختیارات درست ترتیب میں لکھیں؛ پوچھتے وقت ملا دیے جاتے ہیں۔
training-minutes =
    { $minutes ->
        [one] { $minutes } منٹ
       *[other] { $minutes } منٹ
    }
training-quiz-left =
    { $tries ->
        [0] کوئی کوشش باقی نہیں۔
        [one] { $tries } کوشش باقی ہے۔
       *[other] { $tries } کوششیں باقی ہیں۔
    }
training-said =
    { $people ->
        [one] { $people } نتیجہ توثیق کا منتظر ہے۔
       *[other] { $people } نتائج توثیق کے منتظر ہیں۔
    }
course-questions =
    { $questions ->
        [0] کوئی سوال نہیں
        [one] { $questions } سوال
       *[other] { $questions } سوالات
    }
