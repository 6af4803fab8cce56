## The list of shifts

shift-list-lead = کھلی شفٹیں۔ جو شفٹ آپ نہیں لے سکتے، اس کے ساتھ وجہ لکھی ہے۔
shift-fit-lead = شفٹیں جو آپ کے اوقات، تربیت اور مرکز کے مطابق ہیں۔ باقی سب ایک ٹچ پر ہیں۔
shift-filters = کون سی شفٹیں دکھائی جائیں
shift-filter-own = میرے مراکز میں
shift-filter-all = تمام مراکز میں
shift-filter-mine = میرے لیے
shift-filter-free =
    { $free ->
        [one] { $free } خالی جگہ
       *[other] { $free } خالی جگہیں
    }
shift-places-left =
    { $free ->
        [0] کوئی جگہ باقی نہیں
        [one] { $free } جگہ باقی ہے
       *[other] { $free } جگہیں باقی ہیں
    }
shift-take = لے لیں
shift-take-says = لے لیں: { $position }، { $day }، { $time }
shift-yours = آپ کی جگہ
shift-pages = دن
shift-next-days = اگلے دن
shift-from-today = آج سے
shift-none-title = کوئی کھلی شفٹ نہیں
shift-none-text = اس انتخاب کے لیے ابھی کچھ شائع نہیں ہوا۔ نئی شفٹیں ہر ہفتے آتی ہیں؛ سب شفٹیں دیکھیں۔
shift-none-mine-title = اس وقت آپ کے لیے کوئی موزوں شفٹ نہیں
shift-none-mine-text = بتائیں کہ آپ کب آ سکتے ہیں، یا سب شفٹیں دیکھیں: ہر ایک کے ساتھ لکھا ہے کہ آپ اسے کیوں نہیں لے سکتے اور کیا کیا جا سکتا ہے۔
shift-unfit-title = اکثر کیا رکاوٹ ہے
shift-unfit-often =
    { $count ->
        [one] ({ $count } شفٹ)
       *[other] ({ $count } شفٹیں)
    }

## One shift

shift-position = ذمہ داری
shift-when = وقت
shift-places = جگہیں
shift-places-taken = { NUMBER($places) } میں سے { NUMBER($taken) } لی جا چکی ہیں
shift-lead = شفٹ لیڈ
shift-take-this = یہ شفٹ لے لیں
shift-take-anyway = پھر بھی لیں
shift-ask = مانگیں
shift-ask-this = اس شفٹ میں جگہ مانگیں
shift-told-requested = آپ نے جگہ مانگ لی
shift-told-requested-text = کوآرڈینیٹر فیصلہ کر کے آپ کو لکھے گا۔
shift-told-confirmed = آپ نے آنے کی تصدیق کر دی
shift-told-confirmed-text = شکریہ۔
shift-told-entered = آپ قرعہ اندازی میں شامل ہو گئے
shift-told-entered-text = نتیجہ ہم آپ کو لکھیں گے۔
shift-told-left = آپ قرعہ اندازی سے نکل گئے
shift-told-left-text = وقت رہے تو دوبارہ شامل ہو سکتے ہیں۔
shift-requested-title = آپ نے جگہ مانگی ہے
shift-requested-text = کوآرڈینیٹر نے ابھی فیصلہ نہیں کیا۔
shift-request-back = درخواست واپس لیں
shift-come-title = کیا آپ آئیں گے؟
shift-come-text = مرکز آپ پر بھروسا کر رہا ہے۔ ایک بٹن سے تصدیق کریں۔
shift-come = میں آؤں گا/گی
shift-will-come = آپ نے آنے کی تصدیق کی ہے
shift-ballot-title = قرعہ اندازی
shift-ballot-text = جگہیں قرعے سے دی جاتی ہیں۔ { $time } تک شامل ہو سکتے ہیں۔ جو اپنے ہدف سے کم ہوں ان کے دو قرعے ہوتے ہیں۔
shift-ballot-drawn = قرعہ نکالا گیا: { $time }۔ جانچنے کا بیج: { $seed }
shift-ballot-won = قرعہ آپ کے نام نکلا: آپ کی جگہ ہے۔
shift-ballot-waiting = اس بار قرعہ نہیں نکلا، مگر آپ قطار میں ہیں۔
shift-ballot-unfit = قرعہ نکلتے وقت آپ یہ شفٹ نہیں لے سکتے تھے۔
shift-ballot-in = آپ شامل ہیں۔
shift-ballot-enter = قرعہ اندازی میں شامل ہوں
shift-ballot-leave = قرعہ اندازی سے نکلیں
shift-mark-prefers = آپ کا پسندیدہ وقت
shift-mark-fits = آپ کے وقت کے مطابق
shift-mark-trained = آپ کا کورس ہو چکا
shift-mark-home = آپ کے مرکز میں
shift-views = منظر
shift-view-list = فہرست
shift-view-week = ہفتہ
shift-view-month = مہینہ
shift-calendar-lead = ہر دن کے لیے: جو شفٹیں آپ لے سکتے ہیں، کُل میں سے۔
shift-calendar-before = پچھلا
shift-calendar-next = اگلا
shift-day-says = { $day }: { $all } میں سے { $fit } آپ لے سکتے ہیں
shift-can = (آپ لے سکتے ہیں)
shift-cannot = (آپ نہیں لے سکتے)
shift-sieve = ذمہ داری، دن، وقت
shift-weekday = ہفتے کا دن
shift-part = دن کا حصہ
shift-any = کوئی بھی
shift-look-first = دیکھ کر لیں
shift-think-of = پہلے یہ سوچ لیں
shift-think-of-too = اس کے علاوہ:
shift-why-not = آپ اسے کیوں نہیں لے سکتے
shift-give-back = جگہ واپس کریں
shift-give-back-until = آپ { $time } تک جگہ واپس کر سکتے ہیں۔ پھر کوئی اور اسے لے سکے گا۔
shift-cannot-come = میں نہیں آ سکتا/سکتی
shift-check-in-title = حاضری کیسے لگائیں
shift-check-in-text = اپنے فون کا کیمرا ڈیسک کی اسکرین پر موجود کوڈ کی طرف کریں اور لنک کھولیں۔ کوڈ ہر 30 سیکنڈ میں بدلتا ہے۔
shift-check-in-opens = حاضری { $time } بجے کھلے گی
shift-draft = یہ روسٹر ابھی مسودہ ہے۔ یہ شفٹ صرف عملے اور اس پر موجود افراد کو نظر آتی ہے۔
shift-board = ہفتے کا بورڈ کھولیں
shift-told-claimed = جگہ آپ کی ہوئی
shift-told-claimed-text = یہ آپ کی شفٹوں میں نظر آئے گی۔
shift-take-is-final = یہ اتنی جلد شروع ہو رہی ہے کہ بعد میں آپ خود اسے واپس نہیں کر سکیں گے۔
shift-told-released = آپ نے جگہ واپس کر دی
shift-told-released-text = بروقت بتانے کا شکریہ۔ اب کوئی اور اسے لے سکتا ہے۔

## One’s own shifts

shift-coming = آنے والی
shift-you-come = آپ آئیں گے
shift-asked-ballot = قرعہ اندازی: { $time }
shift-asked-for = آپ نے مانگا ہے
shift-behind = گزری ہوئی
shift-own-none-title = ابھی آپ کی کوئی شفٹ نہیں
shift-own-none-text = اپنے ہفتے کے مطابق کوئی شفٹ لے لیں۔ بروقت واپس بھی کی جا سکتی ہے۔
shift-find = شفٹ تلاش کریں
shift-was-there = آپ موجود تھے
shift-was-absent = آپ نہیں آئے
shift-is-over = ختم

## Home

home-hello = السلام علیکم، { $name }
home-next = آپ کی اگلی شفٹ
home-running = آپ کی شفٹ جاری ہے
home-checked-in = آپ کی حاضری لگ گئی ہے۔ جاتے وقت ڈیسک کی اسکرین کے کوڈ سے روانگی درج کریں۔
home-my-shifts = میری تمام شفٹیں
home-no-shift-title = آگے کوئی شفٹ نہیں
home-no-shift-text = نیچے سے کوئی شفٹ لے لیں یا سب کھلی شفٹیں دیکھیں۔
home-fit = آپ کے لیے موزوں شفٹیں
home-fit-all = تمام موزوں شفٹیں دکھائیں
home-hours = سرٹیفکیٹ تک کے گھنٹے
home-hours-of = { $needed } میں سے { $served }
home-hours-earned = آپ خدمت کے سرٹیفکیٹ کے حق دار ہو گئے ہیں۔
home-hours-link = یہ کیسے جمع ہوئے
home-way-title = پہلی شفٹ تک کا راستہ
home-way-text = آپ ابھی کسی مرکز میں تعینات نہیں۔ کھلی بھرتی میں درخواست دیں، یا دیکھیں کہ آپ کی درخواست کہاں پہنچی ہے اور اگلا قدم کیا ہے۔
home-way-applications = کھلی بھرتیاں اور میری درخواستیں
home-way-training = کورس دیکھیں
home-starts = { $center } میں آپ کی خدمت { $date } کو شروع ہوگی۔
home-paused = { $center } میں آپ کی خدمت عارضی طور پر رکی ہوئی ہے۔ آگے بڑھنے کے لیے کوآرڈینیٹر سے پوچھیں۔
home-ends = { $center } میں آپ کا وقت { $date } کو ختم ہو رہا ہے
home-needs-answer = آپ کے جواب کا انتظار ہے
home-offered = آپ کو جگہ کی پیشکش ہوئی ہے۔ بتائیں کہ آپ قبول کرتے ہیں یا نہیں۔
home-asked = مرکز نے آپ سے کچھ پوچھا ہے۔ جواب دیں۔
home-guardian = والدین یا سرپرست کی رضامندی ضروری ہے۔ بتائیں ہم کس سے پوچھیں۔
home-interview = آپ کو انٹرویو کے لیے بلایا گیا ہے۔ وقت چنیں۔
home-onboarding = پہلی شفٹ سے پہلے چند کام کرنے ہیں۔
home-staff = آپ کا کام
home-staff-board = اس ہفتے کا بورڈ، { $center }
home-staff-now = اس وقت کون موجود ہے، { $center }
home-staff-applications = درخواستیں
home-staff-rosters = تمام بورڈ
