## وہ صفحہ جو بتاتا ہے کہ کیوں نہیں

problem-title = یہ نہ ہو سکا
problem-nothing-lost = آپ کا لکھا یا محفوظ کیا ہوا کچھ ضائع نہیں ہوا۔
problem-back = واپس جائیں
problem-request = اگر پھر ایسا ہو تو ہمیں یہ نمبر بتائیں: { $request }

refused-not-eligible = آپ یہ شفٹ نہیں لے سکتے۔
refused-full = یہ شفٹ بھر چکی ہے۔ کوئی آپ سے پہلے لے گیا۔
refused-ballot-closed = یہاں اب شامل ہونے یا نکلنے کے لیے کوئی قرعہ اندازی نہیں۔
refused-doubtful = آپ یہ شفٹ لے سکتے ہیں، مگر پہلے ایک بات سوچ لیں۔ پڑھ کر تصدیق کریں۔
refused-not-on-shift = اس شفٹ میں آپ کی جگہ نہیں ہے۔
refused-release-too-late = شفٹ شروع ہونے میں وقت کم ہے، آپ خود جگہ واپس نہیں کر سکتے۔ اپنے کوآرڈینیٹر کو فون کریں۔
refused-places-free = خالی جگہیں موجود ہیں۔ ایک لے لیں۔
refused-waitlist-closed = انتظار کی فہرست بند ہے: شفٹ جلد شروع ہو رہی ہے۔
refused-hand-over-late = خود متبادل ڈھونڈنے کے لیے وقت کم ہے۔ شفٹ کے صفحے پر بتائیں کہ آپ نہیں آ سکتے: کوآرڈینیٹر کو فوراً بتایا جائے گا۔
refused-hand-over-gone = کوئی آپ سے پہلے پہنچ گیا، یا اب کسی کی تلاش نہیں۔
refused-coordinator-decides = اس جگہ پر کون آئے گا، یہ کوآرڈینیٹر طے کرتا ہے۔ بتائیں کہ آپ نہیں آ سکتے تو کوآرڈینیٹر کسی کو ڈھونڈے گا؛ یا جگہ خود اپنے لیے مانگیں۔
refused-too-early = حاضری { $time } پر کھلے گی۔
refused-shift-over = یہ شفٹ ختم ہو چکی ہے۔
refused-no-shift-here = اس وقت اس مرکز میں آپ کی کوئی شفٹ نہیں۔
refused-already-in = آپ کی حاضری پہلے ہی لگ چکی ہے۔
refused-not-in = آپ کی حاضری نہیں لگی۔
refused-code-expired = اس کوڈ کی مدت ختم ہو گئی۔ ڈیسک پر اس وقت نظر آنے والا کوڈ اسکین کریں۔
refused-code-forged = یہ ہمارے ڈیسک کا کوڈ نہیں ہے۔
refused-link-spent = یہ لنک استعمال ہو چکا ہے یا اس کی مدت ختم ہو گئی۔ نیا لنک منگوائیں۔
refused-sign-in-wrong = ای میل یا پاس ورڈ غلط ہے، یا ای میل پتے کی ابھی تصدیق نہیں ہوئی۔
refused-too-many =
    { $seconds ->
        [one] بہت زیادہ کوششیں ہوئیں۔ { $seconds } سیکنڈ بعد دوبارہ کوشش کریں۔
       *[other] بہت زیادہ کوششیں ہوئیں۔ { $seconds } سیکنڈ بعد دوبارہ کوشش کریں۔
    }
refused-email-unconfirmed = پہلے اپنے ای میل پتے کی تصدیق کریں: ہماری بھیجی ہوئی ای میل میں لنک کھولیں۔
refused-intake-closed = رضاکاروں کی اس بھرتی میں اس وقت درخواستیں نہیں لی جا رہیں۔
refused-other-programme = یہ بھرتی آپ کے کھاتے سے مختلف پروگرام کی ہے۔ وہاں درخواست دینے کے لیے سائن آؤٹ کریں اور کسی دوسرے ای میل پتے سے کھاتہ بنائیں۔
refused-stage-moved = درخواست اس دوران آگے بڑھ چکی ہے۔ دیکھیں کہ اب کس مرحلے میں ہے۔
refused-quota-full = اس بھرتی میں اس مرکز کی تمام جگہیں پُر ہو چکی ہیں۔
refused-already-placed = یہ فرد پہلے ہی اس مرکز میں تعینات ہے۔
refused-interview-taken = کوئی پہلے لے گیا: یہ وقت بھر چکا ہے۔ دوسرا چنیں۔
refused-interview-too-late = انٹرویو میں بہت کم وقت رہ گیا ہے، یہ یہاں نہیں ہو سکتا۔ مرکز کو فون کریں۔
refused-interview-booked = اس درخواست کے لیے انٹرویو پہلے سے طے ہے۔
refused-interview-missed = غیر حاضریوں کی وجہ سے آپ خود مزید وقت نہیں چن سکتے۔ مرکز کو لکھیں۔
refused-interview-times-free = خالی وقت موجود ہیں۔ ان میں سے ایک چنیں۔
refused-interview-offer-gone = یہ وقت اب آپ کے لیے نہیں روکا گیا۔
refused-offer-gone = یہ جگہ اب آپ کے لیے نہیں رکھی گئی۔
refused-nobody-ranked = نمبر والا کوئی درخواست گزار فیصلے کا منتظر نہیں۔
refused-interview-called-off = یہ انٹرویو منسوخ ہو چکا ہے۔
refused-interview-ahead = ابھی جلدی ہے: انٹرویو ابھی باقی ہے۔
refused-changed = آپ کے کام کے دوران کسی نے اسے بدل دیا۔ نئی صورت دیکھ کر دوبارہ کوشش کریں۔
refused-leaving-applies = آپ کی ایک درخواست جاری ہے۔ پہلے اسے واپس لیں، پھر ڈیٹا مٹایا جا سکتا ہے۔
refused-leaving-works = یہاں آپ کی ایک ذمہ داری ہے۔ پہلے ایڈمنسٹریٹر سے اسے ختم کرائیں۔
refused-leaving-served = آپ شفٹیں کر چکے ہیں، اس لیے فیصلہ ایڈمنسٹریٹر کرتا ہے۔ اپنے ڈیٹا کے صفحے پر درخواست کریں۔
refused-placement-over = یہ تعیناتی ختم ہو چکی یا اس کا آخری دن طے ہے۔
refused-checklist-open =
    { $count ->
        [one] { $count } ضروری کام ابھی باقی ہے۔ پھر بھی ابھی تعینات کرنا ہو تو وجہ لکھیں۔
       *[other] { $count } ضروری کام ابھی باقی ہیں۔ پھر بھی ابھی تعینات کرنا ہو تو وجہ لکھیں۔
    }
refused-already-published = یہ روسٹر پہلے ہی شائع ہو چکا ہے۔
refused-roster-empty = اس ہفتے میں ابھی کوئی شفٹ نہیں۔ پہلے اسے سانچوں سے بھریں۔
refused-roster-breaches =
    { $count ->
        [one] { $count } فرد کی جگہ قواعد کے خلاف ہے۔ شائع کرنے سے پہلے بورڈ پر درست کریں۔
       *[other] { $count } افراد کی جگہیں قواعد کے خلاف ہیں۔ شائع کرنے سے پہلے بورڈ پر درست کریں۔
    }
refused-people-on-it = اس پر لوگوں کی جگہیں ہیں۔ پہلے انہیں ہٹائیں۔
refused-somebody-in = کوئی پہلے ہی حاضری لگا چکا ہے۔ پہلے اس کی رخصت درج کریں۔
refused-not-earned = سرٹیفکیٹ ابھی مکمل نہیں ہوا: { $missing } باقی ہیں۔
refused-already-issued = یہ سرٹیفکیٹ پہلے ہی جاری ہو چکا ہے۔
refused-already-revoked = یہ سرٹیفکیٹ پہلے ہی منسوخ ہو چکا ہے۔
refused-unprintable = سرٹیفکیٹ چھاپا نہیں جا سکتا: { $characters } کے لیے حروف موجود نہیں۔ پہلے نام درست کریں، پھر سرٹیفکیٹ دوبارہ جاری کریں۔
refused-too-long-to-print = سرٹیفکیٹ چھاپا نہیں جا سکتا: نام صفحے کے لیے بہت لمبا ہے۔ پہلے اسے مختصر کریں، پھر سرٹیفکیٹ دوبارہ جاری کریں۔
refused-session-begun = یہ نشست شروع ہو چکی ہے۔
refused-session-ahead = یہ نشست ابھی شروع نہیں ہوئی۔ نتائج نشست شروع ہونے کے بعد درج کریں۔
refused-session-full = اس نشست میں جگہ نہیں رہی۔
refused-already-enrolled = آپ کا نام پہلے ہی درج ہے۔
refused-last-administrator = آخری منتظم سے یہ ذمہ داری نہیں لی جا سکتی۔
refused-nonce-reused = یہ پیغام پہلے کسی اور مواد کے ساتھ بھیجا جا چکا ہے۔
refused-conflict-of-interest = آپ اس درخواست گزار کے قریبی ہیں، اس لیے اسکور اور فیصلہ ساتھی کریں گے۔
refused-scores-open = اس مرحلے کے اسکور کھل چکے ہیں، اب کوئی شیٹ جمع نہیں ہو سکتی۔
refused-form-in-use = ایک شیٹ جمع ہو چکی ہے، اس لیے معیار ویسے ہی رہیں گے۔
refused-merge-staff = اس ریکارڈ کے پاس عملے کے کردار ہیں۔ پہلے کردار ختم کریں۔
refused-account-closed = یہ اکاؤنٹ بند ہے یا کسی دوسرے میں ملا دیا گیا ہے، اس لیے کچھ نہیں بدلا۔
refused-merge-clash = دونوں ریکارڈوں میں کوئی ایسی چیز ہے جو ایک ہی ہو سکتی ہے، جیسے ایک ہی بھرتی کی درخواست۔ پہلے دونوں میں سے ایک ختم کریں۔
refused-guardian-missing = والدین یا سرپرست نے ابھی رضامندی نہیں دی، اس لیے یہ آگے نہیں بڑھ سکتا۔
refused-already-asked = درخواست گزار سے پہلے ہی پوچھا جا چکا ہے، جواب ابھی نہیں آیا۔
refused-automation-circle = یہ قواعد ایک دوسرے کو دائرے میں چلاتے رہیں گے: { $rules }۔ ایک کو بدلیں یا بند کریں۔
refused-undo-over = اب واپس نہیں ہو سکتا: لوگوں کو بتایا جا رہا ہے۔

## یہ شفٹ کیوں نہیں

reason-not-published = روسٹر ابھی شائع نہیں ہوا۔
reason-cancelled = شفٹ منسوخ کر دی گئی ہے۔
reason-started = شفٹ شروع ہو چکی ہے۔
reason-full = تمام جگہیں پُر ہیں۔
reason-already-on = آپ پہلے ہی اس شفٹ میں ہیں۔
reason-requested = آپ جگہ مانگ چکے ہیں؛ کوآرڈینیٹر جواب دے گا۔
reason-ballot = جگہیں قرعہ اندازی سے دی جاتی ہیں۔ { $time } تک شامل ہو سکتے ہیں۔
reason-not-open-yet = آپ کے لیے { $time } کو کھلے گا۔
reason-claim-cap = اس ہفتے کی جتنی جگہیں ابھی لی جا سکتی ہیں ({ NUMBER($max) }) آپ لے چکے ہیں۔ { $time } سے مزید لے سکتے ہیں۔
reason-not-placed = اس تاریخ کو اس مرکز میں آپ کی تعیناتی نہیں ہے۔
reason-placement-paused = اس تاریخ کو اس مرکز میں آپ کی تعیناتی رکی ہوئی ہے۔
reason-age-unknown = آپ کی تاریخِ پیدائش درج نہیں ہے۔
reason-too-young = اس تاریخ کو آپ کی عمر کم از کم { NUMBER($min) } سال ہونی چاہیے۔
reason-guardian = آپ کے والدین یا سرپرست کی رضامندی ابھی نہیں ملی۔
reason-training = اس ذمہ داری کا کورس نہیں ہوا یا اس تاریخ کو مؤثر نہیں ہے۔
reason-language = یہاں سب کو یہ زبان آنی چاہیے: { $language }، کم از کم { $level }۔
reason-covered = باقی جگہیں ان کے لیے ہیں جو یہ زبان جانتے ہیں: { $language }، کم از کم { $level }۔
reason-overlap = یہ آپ کی ایک اور شفٹ سے ٹکراتی ہے۔
reason-rest = اس کے اور آپ کی دوسری شفٹ کے درمیان { $time } سے کم آرام بچتا ہے۔
reason-day-hours = ایک دن میں { $time } سے زیادہ ہو جائے گا۔
reason-week-hours = ایک ہفتے میں { $time } سے زیادہ ہو جائے گا۔
reason-month-hours = ایک مہینے میں { $time } سے زیادہ ہو جائے گا۔
reason-days-in-row = لگاتار { NUMBER($max) } سے زیادہ دن ہو جائیں گے۔
reason-travel = دوسرے مرکز کی شفٹ سے راستہ تقریباً { $time } کا ہے، اور درمیان میں اس سے کم وقت ہے۔
reason-lecture = اس وقت آپ کا لیکچر ہے۔
reason-exams = یہ دن آپ کے امتحانات کے دنوں میں ہے۔
reason-blocked = آپ نے لکھا ہے کہ اس دن نہیں آ سکتے۔
reason-own-limit = آپ ہفتے میں زیادہ سے زیادہ { NUMBER($max) } شفٹیں چاہتے ہیں، اور وہ پوری ہیں۔
reason-first-shift = یہ آپ کی پہلی شفٹ ہو گی، اور ساتھ ابھی کوئی تجربہ کار یا لیڈ نہیں۔
reason-experienced = باقی جگہیں تجربہ کار رضاکاروں کے لیے ہیں۔

## کیا کریں

fix-placement = آپ کی درخواستیں
fix-account = آپ کا اکاؤنٹ
fix-training = کورس تلاش کریں
fix-shift = وہ شفٹ دیکھیں
fix-my-shifts = آپ کی شفٹیں
fix-availability = آپ کے اوقات
fix-languages = آپ کی زبانیں
fix-guardian = آپ کی درخواست
