roster-title = روسٹر
roster-lead = آپ کے مراکز کے ہفتے: کون کب کام کرتا ہے، اور کہاں جگہ خالی ہے۔
roster-week = ہفتہ { NUMBER($number) }
roster-span = { $first } سے { $last } تک
roster-state-draft = مسودہ
roster-state-published = شائع شدہ
roster-state-none = شروع نہیں ہوا
roster-published-at = شائع ہوا: { $moment }
roster-draft-text = یہ ہفتہ صرف عملہ دیکھ سکتا ہے۔ رضاکار اسے شائع ہونے کے بعد دیکھیں گے۔
roster-filled = { NUMBER($places) } میں سے { NUMBER($filled) } جگہیں پُر
roster-days-without-lead =
    { $days ->
        [one] { $days } دن لیڈ درکار ہے
       *[other] { $days } دن لیڈ درکار ہے
    }
roster-breaches =
    { $count ->
        [one] { $count } جگہ قواعد کے خلاف
       *[other] { $count } جگہیں قواعد کے خلاف
    }
roster-needs =
    { $places ->
        [one] مزید { $places } درکار
       *[other] مزید { $places } درکار
    }
roster-full = تمام جگہیں پُر
roster-full-held = تمام جگہیں پُر ہیں یا کسی کے لیے رکھی ہوئی ہیں
roster-no-lead = لیڈ درکار
roster-cancelled = منسوخ
roster-exception = استثنا
roster-exception-because = استثنا: { $reason }
roster-confirmed = تصدیق شدہ
roster-attended = حاضر
roster-no-show = غیر حاضر
roster-take-off = { $name } کو شفٹ سے ہٹائیں
roster-take-off-short = ہٹائیں
roster-fill = سانچوں سے بھریں
roster-propose = افراد تجویز کریں
roster-add-shift = شفٹ شامل کریں
roster-withdraw = واپس لیں
roster-withdraw-title = کیا یہ ہفتہ واپس لیا جائے؟
roster-withdraw-text = دوبارہ شائع ہونے تک رضاکار آنے والی شفٹیں نہیں دیکھیں گے۔ سب کی جگہیں برقرار رہیں گی اور انہیں اطلاع دی جائے گی۔
roster-empty-title = اس ہفتے میں ابھی کوئی شفٹ نہیں
roster-empty-text = ہفتے کو سانچوں سے بھریں، یا ایک شفٹ شامل کریں۔
roster-board-label = ہفتے کا بورڈ: دنوں کے لحاظ سے ذمہ داریاں
roster-position = ذمہ داری
roster-why-not-placed = اس تاریخ کو اس مرکز میں تعینات نہیں۔
roster-why-paused = اس تاریخ کو تعیناتی معطل ہے۔
roster-why-age-unknown = تاریخِ پیدائش درج نہیں۔
roster-why-too-young = اس تاریخ کو عمر { NUMBER($min) } سال ہونی چاہیے۔
roster-why-guardian = والدین یا سرپرست کی رضامندی نہیں۔
roster-why-training = اس ذمہ داری کا کورس موجود نہیں یا اس تاریخ کو معتبر نہیں۔
roster-why-language = یہ زبان مطلوبہ درجے پر نہیں: { $language }، { $level }۔
roster-why-covered = باقی جگہیں اس زبان والوں کے لیے درکار ہیں: { $language }، { $level }۔
roster-why-overlap = اس وقت کسی اور شفٹ پر ہے۔
roster-why-rest = دو شفٹوں کے درمیان { $time } سے کم آرام۔
roster-why-day = ایک دن میں { $time } سے زیادہ۔
roster-why-week = ایک ہفتے میں { $time } سے زیادہ۔
roster-why-month = ایک مہینے میں { $time } سے زیادہ۔
roster-why-row = لگاتار { NUMBER($max) } سے زیادہ دن۔
roster-why-travel = دوسرے مرکز سے راستہ تقریباً { $time } کا ہے۔
roster-why-lecture = اس وقت لیکچر ہے۔
roster-why-exams = امتحانات کے دن ہیں۔
roster-why-blocked = اس دن نہ آ سکنے کا بتایا ہے۔
roster-why-own-limit = ہفتے میں زیادہ سے زیادہ { NUMBER($max) } شفٹیں چاہتا ہے۔
roster-why-first = پہلی شفٹ ہے، ساتھ کوئی تجربہ کار یا لیڈ نہیں۔
roster-why-experienced = باقی جگہیں تجربہ کار لوگوں کے لیے درکار ہیں۔
roster-told-published = شائع ہو گیا۔ متعلقہ سب افراد کو اطلاع دی جا رہی ہے۔
roster-told-withdrawn = واپس لے لیا گیا۔ یہ پھر مسودہ ہے؛ سب کی جگہیں برقرار ہیں۔
roster-told-filled =
    { $shifts ->
        [one] { $shifts } شفٹ شامل ہوئی۔
       *[other] { $shifts } شفٹیں شامل ہوئیں۔
    }
roster-told-added = شفٹ شامل ہو گئی۔
roster-told-accepted =
    { $people ->
        [one] { $people } جگہ پُر ہوئی۔
       *[other] { $people } جگہیں پُر ہوئیں۔
    }
roster-told-assigned = شفٹ پر لگا دیا گیا۔
roster-told-declined = درخواست قبول نہیں ہوئی، اور شخص کو وجہ بتا دی گئی۔
roster-told-unassigned = شفٹ سے ہٹا دیا گیا۔
roster-told-cancelled = شفٹ منسوخ کر دی گئی۔ اس پر موجود افراد کو اطلاع دی جا رہی ہے۔
roster-told-template = سانچہ محفوظ ہو گیا۔
roster-told-ended = سانچہ ختم ہو رہا ہے۔ اس کی بنائی ہوئی شفٹیں باقی رہیں گی۔
roster-fill-lead = ہفتہ بھرنے سے یہ شامل ہوگا۔ جو موجود ہے ویسا ہی رہے گا۔
roster-fill-live = یہ ہفتہ شائع شدہ ہے: رضاکار نئی شفٹیں فوراً دیکھیں گے۔
roster-fill-kept =
    { $shifts ->
        [one] { $shifts } شفٹ پہلے سے موجود ہے۔
       *[other] { $shifts } شفٹیں پہلے سے موجود ہیں۔
    }
roster-fill-nothing-title = شامل کرنے کو کچھ نہیں
roster-fill-nothing-text = ہر سانچہ اس ہفتے کی شفٹیں بنا چکا ہے، یا کوئی لاگو نہیں۔ سانچے دیکھیں، یا ایک شفٹ شامل کریں۔
roster-fill-button =
    { $shifts ->
        [one] { $shifts } شفٹ شامل کریں
       *[other] { $shifts } شفٹیں شامل کریں
    }
roster-templates = سانچے
roster-templates-lead = وہ ہفتہ وار نمونہ جس سے ہفتے بھرے جاتے ہیں۔ تبدیلی پہلے دکھائی جاتی ہے؛ جو شفٹیں لوگوں کے پاس ہیں وہ ویسی ہی رہتی ہیں۔
roster-templates-empty-title = ابھی کوئی سانچہ نہیں
roster-templates-empty-text = نیچے پہلا شامل کریں: ذمہ داری، دن اور اوقات۔
roster-template-add = سانچہ شامل کریں
roster-weekday = دن
roster-every-open-day = ہر وہ دن جب مرکز اس وقت کھلا ہو
roster-starts-at = آغاز
roster-ends-at = اختتام
roster-places = کتنے افراد درکار
roster-valid-from = کب سے
roster-valid-until = کب تک
roster-valid-hint = اگر جاری رہے تو خالی چھوڑیں۔
roster-template-end = ختم کریں
roster-template-end-says = { $template } ختم کریں
roster-valid-since = { $date } سے
roster-valid-to = { $date } تک
roster-people-needed =
    { $people ->
        [one] { $people } فرد
       *[other] { $people } افراد
    }
roster-on-it = اس شفٹ پر
roster-nobody-on-it = ابھی کوئی نہیں۔
roster-could = کون لے سکتا ہے
roster-could-nobody-title = فی الحال کوئی نہیں لے سکتا
roster-could-nobody-text = نیچے وجہ درج ہے۔ ایک شفٹ کے لیے وجہ کے ساتھ استثنا دیا جا سکتا ہے۔
roster-cannot =
    { $people ->
        [one] { $people } فرد نہیں لے سکتا
       *[other] { $people } افراد نہیں لے سکتے
    }
roster-search = نام سے تلاش
roster-hours-this-week = اس ہفتے { $hours }
roster-hours-of-target = اس مدت میں { $target } میں سے { $done }
roster-last-served = آخری شفٹ { $date }
roster-away = { $time } کی دوری
roster-trained-until = تربیت { $date } تک
roster-for-prefers = یہ وقت پسند ہے
roster-for-fits = وقت موزوں ہے
roster-for-target = ہدف سے { $time } کم
roster-for-knows =
    { $shifts ->
        [one] یہاں پہلے { $shifts } شفٹ
       *[other] یہاں پہلے { $shifts } شفٹیں
    }
roster-for-speaks = { $language } آتی ہے، { $level }
roster-for-experienced = تجربہ کار
roster-rather-not = یہ وقت پسند نہیں
roster-first-shift = پہلی شفٹ
roster-unconfirmed = ابھی آنے کی تصدیق نہیں کی
roster-requests = جگہ مانگنے والے
roster-request-yes = منظور کریں
roster-request-yes-says = منظور کریں: { $name }
roster-request-no = انکار
roster-request-no-title = انکار: { $name }
roster-request-reason = وجہ، جو رضاکار پڑھے گا
roster-request-since = { $date } سے
roster-ballot-set = جگہیں قرعے سے دیں
roster-ballot-text = مقبول شفٹ کے لیے: لوگ وقت تک شامل ہوتے ہیں، پھر خالی جگہیں قرعے سے دی جاتی ہیں۔
roster-ballot-closes = شمولیت کب تک
roster-ballot-button = قرعہ اندازی مقرر کریں
roster-ballot-end = قرعہ اندازی ختم کریں
roster-ballot-won = قرعہ نکلا
roster-ballot-waiting = قطار میں
roster-ballot-unfit = نہیں لے سکتا تھا
roster-ballot-lots =
    { $lots ->
        [one] { $lots } قرعہ
       *[other] { $lots } قرعے
    }
roster-which = کون سے لوگ
roster-which-all = سب
roster-which-sure = بغیر شبہ
roster-which-target = ہدف سے کم
roster-which-experienced = پہلے خدمت کر چکے
roster-which-near = پڑوسی مراکز سے
roster-on-loan = پڑوسی مرکز سے عارضی طور پر
roster-near-nobody-title = قریب سے کوئی نہیں آ سکتا
roster-near-nobody-text = پڑوسی مراکز کا کوئی فرد یہ شفٹ نہیں لے سکتا، یا کوئی پڑوسی مرکز درج نہیں۔
roster-gap-hard = اشاعت روکتا ہے
roster-gaps =
    { $count ->
        [one] { $count } چیز کم ہے
       *[other] { $count } چیزیں کم ہیں
    }
roster-gap-no-lead = اس شفٹ کا کوئی لیڈ نہیں۔
roster-gap-speaker =
    { $people ->
        [one] { $language } ({ $level }) جاننے والا { $people } شخص کم ہے۔
       *[other] { $language } ({ $level }) جاننے والے { $people } لوگ کم ہیں۔
    }
roster-gap-experienced =
    { $people ->
        [one] { $people } تجربہ کار شخص کم ہے۔
       *[other] { $people } تجربہ کار لوگ کم ہیں۔
    }
roster-assign = لگائیں
roster-assign-says = { $name } کو شفٹ پر لگائیں
roster-make-exception = استثنا دیں
roster-make-exception-says = { $name } کے لیے استثنا دیں
roster-exception-title = { $name } کے لیے استثنا
roster-exception-text = یہ صرف اس شفٹ کے لیے ہے، آپ کے نام کے ساتھ محفوظ ہوتا ہے اور بورڈ پر نظر آتا ہے۔ اس سے کوئی اہلیت نہیں ملتی۔
roster-exception-reason = وجہ
roster-exception-button = استثنا کے ساتھ لگائیں
roster-change-shift = شفٹ بدلیں
roster-call-off = منسوخ کریں
roster-call-off-title = کیا یہ شفٹ منسوخ کی جائے؟
roster-call-off-text = اس پر موجود سب کی جگہ ختم ہو جائے گی اور انہیں اطلاع دی جائے گی۔ ایک دن تک اسے بورڈ پر واپس لیا جا سکتا ہے؛ پھر سب پہلے جیسا ہو جاتا ہے۔
roster-board-of = ہفتے کا بورڈ
roster-keys = کی بورڈ
roster-keys-arrows = تیر والے بٹن ایک خانے سے دوسرے میں لے جاتے ہیں۔
roster-keys-enter = Enter خانے کی شفٹ کھولتا ہے۔
roster-keys-help = ? یہ بٹن دکھاتا ہے۔
roster-assign-learn = سیکھنے کے لیے
roster-assign-learn-says = سیکھنے کے لیے لگائیں: { $name }
