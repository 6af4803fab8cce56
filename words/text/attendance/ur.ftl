## آمد اور روانگی

attendance-scan-title = اپنے مرکز میں حاضری لگائیں
attendance-scan-lead = فون کا کیمرا ڈیسک کی اسکرین پر موجود کوڈ کی طرف کریں اور لنک کھولیں۔
attendance-scan-label = ڈیسک کا پتہ یا کوڈ
attendance-scan-hint = صرف اگر کیمرا کوڈ نہ پڑھ سکے: اس کے نیچے لکھا ہوا پتہ لکھیں یا یہاں چسپاں کریں۔
attendance-eyebrow = آپ ڈیسک پر ہیں
attendance-check-in = حاضری لگائیں
attendance-check-out = روانگی لگائیں
attendance-shift-label = شفٹ
attendance-position-label = ذمہ داری
attendance-late-text = آپ کی شفٹ شروع ہو چکی ہے۔ ابھی حاضری لگائیں؛ یہ تاخیر کے ساتھ درج ہوگی۔
attendance-in-title = آپ کی حاضری لگ چکی ہے
attendance-in-since = { $time } سے
attendance-out-title = آپ کی روانگی درج ہو چکی ہے
attendance-check-out-text = گھنٹے زیادہ سے زیادہ مقررہ اختتام تک گنے جاتے ہیں۔ اگر آپ روانگی لگانا بھول جائیں تو شفٹ کے اختتام پر ہم خود لگا دیتے ہیں۔
attendance-on-time = وقت پر
attendance-late = تاخیر سے
attendance-left-at = { $time } پر روانہ
attendance-counted = { $hours } شمار ہوئے
attendance-go-home = میرے سرورق پر جائیں

## ڈیسک

attendance-desk-say = فون کا کیمرا یہاں کریں
attendance-desk-link = اس کوڈ کی حاضری کھولیں
attendance-desk-arrivals = ابھی پہنچے
attendance-desk-nobody = پچھلے چند گھنٹوں میں کوئی نہیں آیا۔

## ابھی کون یہاں ہے

attendance-now-title = ابھی: { $center }
attendance-now-choose = مرکز چنیں
attendance-now-empty-title = اس وقت کوئی شفٹ نہیں
attendance-now-empty-text = شفٹ کی حاضری کھلتے ہی لوگ یہاں نظر آئیں گے۔
attendance-now-desk = ڈیسک کا کوڈ دکھائیں
attendance-now-here = موجود
attendance-now-late = تاخیر
attendance-now-expected = ابھی انتظار ہے
attendance-now-in = حاضری لگائیں
attendance-now-out = روانگی لگائیں
attendance-now-in-says = { $name } کی حاضری لگائیں
attendance-now-out-says = { $name } کی روانگی لگائیں
attendance-confirm-title = بھولی ہوئی روانگیاں
attendance-confirm-text = یہ حاضریاں مقررہ اختتام پر خود بند ہوئیں۔ جو آخر تک رہے ان کی تصدیق کریں۔
attendance-confirm-says = { $name } کی تصدیق کریں
attendance-told-in = حاضری لگ گئی۔
attendance-told-out = روانگی لگ گئی۔
attendance-told-confirmed = تصدیق ہو گئی۔
attendance-presence-expected = انتظار ہے
attendance-presence-late = ابھی نہیں آئے
attendance-presence-here = { $time } سے موجود
attendance-presence-left = { $time } پر روانہ
attendance-presence-absent = نہیں آئے

## کیسے ثابت ہوا

attendance-proof-center-code = ڈیسک کا کوڈ
attendance-proof-kiosk = مرکز کا ٹیبلٹ
attendance-proof-lead = شفٹ لیڈ
attendance-proof-coordinator = کوآرڈینیٹر
attendance-proof-self = اپنا اندراج
attendance-proof-automatic = مقررہ اختتام پر بند

## گھنٹے

attendance-hours-lead = آپ کے گھنٹے آپ کی حاضریوں سے خود جمع ہوتے ہیں۔
attendance-hours-total = کل
attendance-hours-empty-title = ابھی کوئی گھنٹہ نہیں
attendance-hours-empty-text = آپ کی پہلی شفٹ کے بعد یہاں نظر آئیں گے۔
attendance-hours-by-month = مہینوں کے حساب سے
attendance-hours-by-center = مراکز کے حساب سے
attendance-hours-entries = تمام اندراجات
attendance-hours-month = مہینہ
attendance-hours-hours = گھنٹے
attendance-hours-from-until = آمد اور روانگی
attendance-hours-to-confirm = مقررہ اختتام پر بند ہوا؛ شفٹ لیڈ کی تصدیق باقی ہے
attendance-hours-correction = درستی: { $note }
attendance-hours-correct = درست کریں
attendance-hours-correct-lead = اندراج جوں کا توں رہتا ہے؛ آپ کی درستی وجہ کے ساتھ اس کے برابر شامل ہوتی ہے اور رضاکار دونوں دیکھتا ہے۔
attendance-hours-minutes = شمار ہونے والے منٹ
attendance-hours-corrected = گھنٹے درست کر دیے گئے۔

## ایک شخص کی حاضری

attendance-presence-on-break = { $time } سے وقفے پر
attendance-presence-closed = روانگی درج نہیں
attendance-presence-excused = عذر مانا گیا
attendance-tag-trainee = سیکھ رہے ہیں
attendance-tag-walk-in = بغیر جگہ کے آئے
attendance-break-begin = وقفہ لیں
attendance-break-end = وقفے سے واپسی
attendance-break-since = { $time } سے وقفے پر
attendance-breaks = وقفے
attendance-one-eyebrow = حاضری
attendance-one-planned = طے شدہ وقت
attendance-one-came = آمد
attendance-one-left = روانگی
attendance-one-status = حالت
attendance-one-proof = { $time } ({ $proof })
attendance-departure-early = طے شدہ وقت سے پہلے
attendance-departure-late = طے شدہ وقت کے بعد
attendance-undo = آخری قدم واپس لیں
attendance-undo-text = { $time } تک ممکن ہے۔
attendance-excuse-title = غیر حاضری کا عذر مانیں
attendance-excuse-text = جس کا عذر مان لیا جائے وہ غیر حاضر شمار نہیں ہوتا، اور جگہ دوسروں کے لیے خالی ہو جاتی ہے۔
attendance-excuse-do = عذر مانیں
attendance-excuse-reason = وجہ
attendance-record-title = دراصل یہاں موجود تھے
attendance-record-text = لکھیں کہ یہ شخص کب آیا اور کب گیا۔ وجہ ساتھ محفوظ رہتی ہے۔
attendance-record-do = درج کریں
attendance-times-title = باہمی رضامندی سے مختلف وقت
attendance-times-text = یہ شخص دیر سے آتا یا جلدی جاتا ہے۔ شفٹ کا وقت: { $time }۔
attendance-times-from = کب سے
attendance-times-until = کب تک
attendance-times-do = وقت مقرر کریں
attendance-came-at = آمد کا وقت
attendance-left-at-label = روانگی کا وقت
attendance-confirm-left-hint = یوں ہی رہنے دیں، یا لکھیں کہ یہ شخص دراصل کب گیا۔
attendance-told-break = وقفہ شروع ہو گیا۔
attendance-told-back = وقفے سے واپسی درج ہو گئی۔
attendance-told-undone = واپس لے لیا گیا۔
attendance-told-excused = عذر مان لیا گیا۔
attendance-told-recorded = درج ہو گیا۔
attendance-told-times = وقت مقرر ہو گیا۔

## بغیر جگہ آنے والے

attendance-walk-in-title = بغیر جگہ آنے والے کو شامل کریں
attendance-walk-in-lead = شفٹ چنیں اور نام سے شخص تلاش کریں۔ اسے جگہ ملتی ہے اور آمد درج ہو جاتی ہے۔
attendance-walk-in-button = بغیر جگہ کے آئے
attendance-walk-in-search = نام
attendance-walk-in-find = تلاش کریں
attendance-walk-in-do = شامل کریں
attendance-walk-in-do-says = شامل کریں: { $name }
attendance-walk-in-never = شامل نہیں کیا جا سکتا
attendance-walk-in-free =
    { $count ->
        [one] { $count } جگہ خالی
       *[other] { $count } جگہیں خالی
    }
attendance-walk-in-none-title = کوئی نہیں ملا
attendance-walk-in-none-text = صرف وہی لوگ ملتے ہیں جو اس مرکز میں تعینات ہیں اور اس شفٹ پر نہیں۔ ہجے دیکھ لیں۔
attendance-walk-in-no-shift-title = اس وقت کوئی شفٹ کھلی نہیں
attendance-walk-in-no-shift-text = آمد کا اندراج کھلنے سے شفٹ کے اختتام تک لوگوں کو شامل کیا جا سکتا ہے۔
attendance-told-walk-in = شامل کر لیا گیا، آمد درج ہو گئی۔

## Rules of a programme

attendance-rule-title = حاضری اور گھنٹے
attendance-rule-undo = آمد، روانگی یا عذر کتنے منٹ تک واپس لیا جا سکتا ہے
attendance-rule-close = طے شدہ اختتام کے کتنے منٹ بعد تک روانگی درج ہو سکتی ہے؛ پھر پروگرام خود بند کرتا ہے
attendance-rule-breaks = وقفے شمار ہوتے ہیں
attendance-rule-round = گھنٹے کتنے منٹ کے قدم سے گول کیے جاتے ہیں
attendance-rule-night-from = رات شروع ہونے کا گھنٹہ
attendance-rule-night-until = رات ختم ہونے کا گھنٹہ
attendance-rule-night = رات کے منٹ کا وزن، فیصد میں
attendance-rule-holiday = سرکاری تعطیل کے منٹ کا وزن، فیصد میں
attendance-rule-cap = ایک دن میں زیادہ سے زیادہ کتنے گھنٹے شمار ہوتے ہیں (0: کوئی حد نہیں)
attendance-rule-alone = کتنے منٹ سے بڑی درستی کے لیے دوسرا شخص چاہیے
attendance-rule-dispute-days = گھنٹوں پر اعتراض کا جواب کتنے دن میں دیا جاتا ہے

## گھنٹے: اعتراض، درستی، تصدیق

attendance-hours-by-position = کام کے لحاظ سے
attendance-hours-by-term = تعیناتی کے لحاظ سے
attendance-hours-term = { $center }، { $from } – { $until }
attendance-hours-term-label = تعیناتی
attendance-hours-counted-again = وقت بدلنے پر دوبارہ شمار ہوا
attendance-hours-weighted = موجودگی { $present }، شمار { $counted }
attendance-dispute-link = یہ غلط ہے
attendance-dispute-link-says = یہ غلط ہے: { $day }
attendance-dispute-title = یہ اندراج غلط ہے
attendance-dispute-lead = لکھیں کہ کیا غلط ہے۔ آپ کا مرکز { $days } دن میں وجہ کے ساتھ جواب دیتا ہے۔
attendance-dispute-note = کیا غلط ہے؟
attendance-dispute-send = بھیجیں
attendance-dispute-told = بھیج دیا گیا۔ جواب { $day } تک آئے گا۔
attendance-dispute-open = اعتراض ہے؛ جواب { $day } تک
attendance-dispute-corrected = اعتراض پر درست کیا گیا: { $answer }
attendance-dispute-declined = اعتراض کے باوجود برقرار: { $answer }
attendance-dispute-withdrawn = اعتراض واپس لیا گیا
attendance-dispute-withdraw = اعتراض واپس لیں
attendance-dispute-withdrawn-told = اعتراض واپس لے لیا گیا۔
attendance-desk-title = گھنٹوں کے بارے میں سوالات
attendance-desk-lead = رضاکاروں کے اعتراضات، وہ درستیاں جو دوسرے شخص کی منتظر ہیں، اور وہ عذر جن کا فیصلہ باقی ہے۔
attendance-desk-disputes = اعتراضات
attendance-desk-corrections = دوسرے شخص کی منتظر درستیاں
attendance-desk-none-title = کچھ کھلا نہیں
attendance-desk-none-text = اعتراضات اور بڑی درستیاں جواب ملنے تک یہاں نظر آتی ہیں۔
attendance-desk-due = جواب { $day } تک
attendance-desk-overdue = { $day } سے تاخیر
attendance-desk-change = { $from } ← { $to }
attendance-desk-asked-by = درخواست: { $name }
attendance-desk-agree = متفق
attendance-desk-agree-says = متفق: { $name } کی درستی
attendance-desk-decline = مسترد کریں
attendance-desk-decline-says = مسترد کریں: { $name } کی درستی
attendance-desk-told-answered = جواب دے دیا گیا۔
attendance-desk-told-agreed = درستی درج ہو گئی۔
attendance-desk-told-declined = درستی مسترد ہوئی۔
attendance-desk-told-waiting = تبدیلی بڑی ہے، پہلے دوسرے شخص کا متفق ہونا ضروری ہے۔
attendance-answer-title = اعتراض کا جواب
attendance-answer-lead = دوسرے منٹ لکھیں، یا یوں ہی رہنے دیں اور وجہ بتائیں۔ رضاکار آپ کا جواب پڑھے گا۔
attendance-answer-says = { $name } کی بات
attendance-answer-text = آپ کا جواب
attendance-answer-send = جواب دیں
attendance-hours-told-waiting = درستی بڑی ہے: دوسرے شخص کے متفق ہونے پر شمار ہو گی۔
attendance-months-title = ماہ وار گھنٹے: { $center }
attendance-months-lead = جب کسی مہینے کا کچھ کھلا نہ رہے تو کوآرڈینیٹر تصدیق کرتا ہے کہ گھنٹے درست ہیں۔
attendance-months-link = مہینوں کی تصدیق
attendance-months-people = لوگ
attendance-months-lines = اندراجات
attendance-months-open = ابھی کھلے
attendance-months-state = حالت
attendance-months-runs = ابھی ختم نہیں ہوا
attendance-months-confirmed = تصدیق: { $name }، { $day }
attendance-months-changed = تصدیق کے بعد بدلا
attendance-months-confirm = تصدیق کریں
attendance-months-confirm-says = تصدیق کریں: { $month }
attendance-months-told = مہینے کی تصدیق ہو گئی۔

## دن کا اختتام

attendance-day-title = دن بند کریں
attendance-day-link = بند کرنے کے دن
attendance-day-links = ابھی بند نہیں
attendance-day-lead = جو کھلا ہے اس کا فیصلہ کریں، پھر دن بند کریں۔ تب تک یہ فہرست میں رہتا ہے۔
attendance-day-runs = اس دن کی شفٹیں ابھی جاری ہیں۔ آخری کے بعد بند ہو سکتا ہے۔
attendance-day-open = ابھی یہیں درج ہیں
attendance-day-open-text = پروگرام یہ حاضریاں طے شدہ اختتام کے ایک گھنٹے بعد بند کرتا ہے؛ یا ابھی روانگی درج کریں۔
attendance-day-confirm = روانگی درج نہیں
attendance-day-confirm-text = طے شدہ اختتام کی تصدیق کریں، یا لکھیں کہ وہ دراصل کب گئے۔
attendance-day-absent = نہیں آئے
attendance-day-absent-text = عذر ماننے یا موجودگی درج کرنے کے لیے شخص کو کھولیں۔
attendance-day-walk-ins = بغیر جگہ کے آئے
attendance-day-nothing = کچھ کھلا نہیں۔
attendance-day-note = کوئی قابلِ ذکر بات؟
attendance-day-do = دن بند کریں
attendance-day-told = دن بند ہو گیا۔
attendance-day-closed = بند کرنے والے: { $name }، { $time }
attendance-day-people = جن کی جگہ ہے
attendance-day-previous = پچھلا دن
attendance-day-next = اگلا دن

## دیر سے پہنچنے والے اسکین

attendance-doubt-old = یہ کوڈ دکھائے جانے کے تین دن سے بھی بعد پہنچا۔
attendance-doubt-delay = فون کے اپنے حساب سے اسکین کے وقت کوڈ اسکرین پر نہیں رہا تھا۔
attendance-doubt-place = فون کے مطابق وہ مرکز سے دور تھا۔
attendance-doubt-elsewhere = اس وقت یہ فرد کسی دوسرے مرکز پر حاضر تھا۔
attendance-doubt-device = اس فرد کی حاضری پہلے ہی کسی دوسرے فون سے لگ چکی تھی۔
attendance-doubt-no-shift = اس وقت اس فرد کی اس مرکز پر کوئی جگہ نہیں تھی۔
attendance-doubt-window = وقت سے بہت پہلے تھا یا شفٹ ختم ہو چکی تھی۔
attendance-doubt-excused = یہ فرد شفٹ سے مستثنیٰ تھا۔
attendance-scans-title = جانچ کے لیے اسکین
attendance-scans-link = جانچ کے لیے اسکین
attendance-scans-lead = یہ نیٹ ورک کے بغیر اسکین ہوئے یا ان میں کوئی بات میل نہیں کھاتی۔ بتائیں کہ شمار ہوں یا نہیں۔
attendance-scans-kind-in = آمد
attendance-scans-kind-out = روانگی
attendance-scans-shown = کوڈ دکھایا گیا: { $time }
attendance-scans-received = پہنچا: { $time }
attendance-scans-accept = شمار ہو
attendance-scans-accept-says = شمار ہو: { $name }
attendance-scans-decline = شمار نہ ہو
attendance-scans-decline-says = شمار نہ ہو: { $name }
attendance-scans-reason = وجہ
attendance-scans-none-title = جانچنے کو کچھ نہیں
attendance-scans-none-text = دیر سے پہنچنے والے اور شک پیدا کرنے والے اسکین یہاں نظر آتے ہیں۔
attendance-scans-told-accepted = شمار ہو گیا۔
attendance-scans-told-declined = شمار نہیں ہوا؛ متعلقہ فرد وجہ پڑھے گا۔
attendance-scans-shared-title = ایک فون، کئی افراد
attendance-scans-shared-text = ایک دن میں کئی افراد ایک ہی فون سے آئے۔ یہ درست بھی ہو سکتا ہے؛ دیکھ لیں کہ سب موجود ہیں۔
attendance-scans-mine-title = آپ کے زیرِ جانچ اسکین
attendance-scans-mine-open = شفٹ لیڈ دیکھ رہے ہیں
attendance-scans-mine-accepted = شمار ہوا
attendance-scans-mine-declined = شمار نہیں ہوا: { $answer }

## جو فون رکھتا اور بعد میں بھیجتا ہے

attendance-queue-done = بھیج دیا گیا: آپ { $time } پر آئے۔
attendance-queue-review = بھیج دیا گیا؛ پہلے شفٹ لیڈ دیکھیں گے۔ { $why }
attendance-queue-later = ابھی نہیں بھیجا گیا؛ دوبارہ کوشش ہوگی۔
attendance-queue-title = ابھی نہیں بھیجا گیا
attendance-queue-text = اس فون پر محفوظ ہے اور نیٹ ورک ملتے ہی بھیج دیا جائے گا۔
attendance-queue-in = آمد کے لیے اسکین
attendance-queue-out = روانگی کے لیے اسکین
attendance-queue-now = ابھی بھیجیں
attendance-queue-others = اس فون پر کسی اور کے اسکین محفوظ ہیں۔ وہ تب بھیجے جائیں گے جب وہ فرد یہاں داخل ہوگا۔
attendance-queue-kept-title = آپ کے فون پر محفوظ
attendance-queue-kept-text = نیٹ ورک ملتے ہی بھیج دیا جائے گا۔ آپ صفحہ بند کر سکتے ہیں۔
attendance-offline-title = نیٹ ورک نہیں ہے
attendance-offline-lead = اس صفحے کے لیے نیٹ ورک درکار ہے۔ آپ کا کارڈ اور حاضری اس کے بغیر بھی چلتے ہیں۔
attendance-offline-code = میز کا کوڈ
attendance-scan-open = کیمرے سے اسکین کریں
attendance-scan-stop = کیمرا بند کریں
attendance-scan-none = کیمرا استعمال نہیں ہو سکتا۔ کوڈ کی تصویر لیں یا اس کے نیچے لکھا ہوا درج کریں۔
attendance-scan-looking = کوڈ کیمرے کے سامنے رکھیں۔
attendance-scan-photo = کوڈ کی تصویر
attendance-scan-photo-do = تصویر پڑھیں
attendance-scan-photo-none = اس تصویر پر میز کا کوڈ نہیں پڑھا جا رہا۔ قریب آئیں اور فون کو ساکن رکھیں۔
attendance-leaving-title = نہ بھیجے گئے اسکین
attendance-leaving-text = ابھی نکلنے پر یہ اسی فون پر رہیں گے اور تبھی بھیجے جائیں گے جب آپ دوبارہ یہاں داخل ہوں گے۔
attendance-leaving-anyway = پھر بھی باہر نکلیں
attendance-place-ask = بتائیں کہ میں مرکز پر ہوں یا نہیں
attendance-place-hint = صرف اسی بار پوچھا جاتا ہے۔ صرف ”یہاں“ یا ”یہاں نہیں“ بھیجا جاتا ہے، جگہ کبھی نہیں۔

## کارڈ، نیٹ ورک کے بغیر بھی

attendance-card-title = آج
attendance-card-link = میرے کارڈ پر
attendance-card-address = پتہ
attendance-card-qr = آپ کا ذاتی کوڈ
attendance-card-text = یہ کوڈ مرکز کے ٹیبلٹ کو دکھائیں، یا وہاں اپنا بیج اور اپنا نمبر لکھیں۔
attendance-card-pin = آپ کا نمبر
attendance-card-new-pin = دوسرا نمبر
attendance-app-text = رضاکاروں کی شفٹیں، حاضری اور گھنٹے
attendance-offline-wrong = یہ میز کا کوڈ نہیں۔ کوڈ کے نیچے لکھا ہوا درج کریں۔
attendance-desk-short = یا یہ فون پر لکھیں

## مرکز کا ٹیبلٹ اور کھلا بورڈ

attendance-kiosk-title = ٹیبلٹ پر حاضری
attendance-kiosk-none-title = یہ آلہ کسی مرکز کا ٹیبلٹ نہیں
attendance-kiosk-none-text = یہ ایک کام کے دن کے بعد ختم ہو جاتا ہے۔ شفٹیں چلانے والا یہاں داخل ہو کر اسے دوبارہ لگاتا ہے۔
attendance-kiosk-card = اپنا کارڈ دکھائیں
attendance-kiosk-card-text = فون پر اپنا کارڈ کھولیں اور اس کا کوڈ کیمرے کے سامنے رکھیں۔
attendance-kiosk-badge = یا بیج اور نمبر
attendance-kiosk-badge-label = بیج
attendance-kiosk-go = آمد یا روانگی
attendance-kiosk-next = اگلا فرد
attendance-kiosk-list = ٹیبلٹ
attendance-kiosk-lead = ٹیبلٹ پر لوگ کارڈ سے، یا بیج اور نمبر سے آتے جاتے ہیں۔ اس پر کوئی داخل نہیں ہوتا۔
attendance-kiosk-nothing = کوئی ٹیبلٹ نہیں لگا۔
attendance-kiosk-since = لگایا گیا { $time }
attendance-kiosk-until = { $time } تک
attendance-kiosk-open = اس آلے کو ٹیبلٹ بنائیں اور مجھے باہر نکالیں
attendance-kiosk-end = ختم کریں
attendance-kiosk-end-says = ختم کریں: { $time } پر لگا ٹیبلٹ
attendance-kiosk-told-ended = ٹیبلٹ ختم ہو گیا۔
attendance-live-down = رابطہ منقطع ہے؛ جو نظر آ رہا ہے پرانا ہو سکتا ہے۔
attendance-live-wall = دیوار کا منظر
attendance-live-gaps = خالی جگہیں
attendance-live-stand-in = کون جگہ لے سکتا ہے؟
attendance-live-stand-in-says = کون جگہ لے سکتا ہے؟ { $position }، { $time }
attendance-risk-unconfirmed = تصدیق نہیں کی
attendance-risk-missed = حال ہی میں ایک شفٹ چھوڑی
attendance-risk-elsewhere = دوسرے مرکز سے آ رہے ہیں
