## The queue

screening-all-centers = تمام مراکز
screening-filter = فلٹر
screening-filter-on = فلٹر لگا ہے
screening-search = نام، ای میل یا فون
screening-intake = بھرتی
screening-any = کوئی بھی
screening-score = اسکور
screening-days = کم از کم اتنے دن سے منتظر
screening-reading = جائزہ
screening-asked-label = درخواست گزار سے سوال
screening-asked-yes = جواب کا منتظر
screening-answered-mark = جواب آ گیا
screening-asked-no = کوئی کھلا سوال نہیں
screening-filter-show = دکھائیں
screening-filter-clear = فلٹر ہٹائیں
screening-tag = ٹیگ
screening-on = جمع کرانے کا دن
screening-why = انکار کی وجہ
screening-erased = ڈیٹا مٹا دیا گیا
screening-erased-text = اس شخص نے اپنا ڈیٹا مٹوا دیا ہے۔ جو باقی ہے وہ اس کے بارے میں کچھ نہیں بتاتا۔
screening-none-text = اس فلٹر میں کوئی درخواست نہیں۔ اسے بدلیں یا ہٹا دیں۔
screening-band-unscored = بغیر اسکور
screening-band-low = 50 سے کم
screening-band-middle = 50 تا 74
screening-band-high = 75 یا زیادہ
screening-reading-nobody = ابھی کسی نے نہیں پڑھی
screening-reading-missing = میرے پڑھنے کی منتظر
screening-reading-mine = میری پڑھی ہوئی
screening-reading-begun = میری شروع کی ہوئی
screening-score-of = اسکور { $score }
screening-sheets =
    { $count ->
        [one] { $count } جائزہ جمع
       *[other] { $count } جائزے جمع
    }
screening-number = درخواست { $number }
screening-names-hidden = جب تک دونوں پڑھنے والے جائزہ جمع نہ کرا دیں، نام چھپے رہیں گے۔
screening-choose = { $name } کو چنیں
screening-bulk-some = چنے ہوؤں کا فیصلہ
screening-bulk-all = پوری فہرست کا فیصلہ

## The case

screening-next = اگلی
screening-previous = پچھلی
screening-told-last = محفوظ ہو گیا۔ درخواست گزار کو ای میل سے بتایا جائے گا۔ اس فہرست میں یہ آخری تھی۔
screening-told-decided = { $name }: { $stage }
screening-told-now = درخواست گزار کو ای میل سے بتایا جائے گا۔
screening-tell-now = ابھی بتائیں
screening-told-told = درخواست گزار کو ای میل سے بتایا جا رہا ہے۔ فیصلہ اب واپس نہیں ہو سکتا۔
screening-told-next-one = نیچے اگلی درخواست ہے: { $name }
screening-told-restored = واپس لے لیا گیا۔ درخواست پہلے جیسی ہے، کسی کو نہیں بتایا گیا۔
screening-about = { $what }: { $name }
screening-decline-reason = وجہ
screening-decline-hint = درخواست گزار وجہ کے نیچے لکھا جملہ پڑھے گا۔
screening-ask-title = مزید معلومات مانگیں
screening-ask-label = کیا کمی ہے؟
screening-ask-hint = درخواست گزار یہ ویسا ہی پڑھے گا جیسا آپ لکھیں گے، اور درخواست کے صفحے پر جواب دے گا۔
screening-ask-button = درخواست گزار سے پوچھیں
screening-told-asked = پوچھ لیا گیا۔ درخواست جواب کے ساتھ قطار میں واپس آئے گی۔
screening-notes-title = نوٹس
screening-note-label = ساتھیوں کے لیے نوٹ
screening-note-add = نوٹ شامل کریں
screening-told-noted = نوٹ محفوظ ہو گیا۔
screening-conflict-title = مفادات کا ٹکراؤ
screening-conflict-text = اگر آپ درخواست گزار کے قریبی ہیں تو بتا دیں۔ پھر آپ نہ اسکور دے سکیں گے نہ فیصلہ کر سکیں گے، اور ساتھی یہ یہاں دیکھیں گے۔ یہ واپس نہیں ہو سکتا۔
screening-conflict-why = آپ کا کیا تعلق ہے؟
screening-conflict-button = بتائیں
screening-conflict-mine = آپ نے مفادات کے ٹکراؤ کا بتایا ہے۔ اسکور اور فیصلہ ساتھی کریں گے۔
screening-told-conflict = محفوظ ہو گیا۔ یہاں اسکور اور فیصلہ ساتھی کریں گے۔

## Score sheets

screening-sheet-title = اسکور شیٹ
screening-weight = وزن { NUMBER($weight) }
screening-remark = تبصرہ
screening-sheet-save = بعد کے لیے محفوظ کریں
screening-sheet-hand-in = جمع کریں
screening-sheet-mine = آپ نے جمع کرا دیا: { $score }۔
screening-sheet-blind = { NUMBER($readers) } میں سے { NUMBER($count) } پڑھنے والے جمع کرا چکے ہیں۔ دونوں سے پہلے کوئی دوسرے کی شیٹ نہیں دیکھتا۔
screening-sheet-open = اسکور ابھی کھولیں
screening-sheet-open-text = اس کے بعد اس مرحلے کی شیٹ کوئی جمع نہیں کرا سکے گا۔
screening-sheet-score-of = { $name }: { $score }
screening-sheet-nobody = کسی نے شیٹ جمع نہیں کرائی۔
screening-told-sheet-saved = شیٹ محفوظ ہو گئی۔ اسے صرف آپ دیکھتے ہیں۔
screening-told-sheet-in = شیٹ جمع ہو گئی۔
screening-told-opened = اسکور کھل گئے۔

## What happened

screening-trace-note = نوٹ
screening-trace-asked = مزید معلومات مانگی گئیں
screening-trace-answered = درخواست گزار کا جواب
screening-trace-conflict = مفادات کے ٹکراؤ کا بتایا گیا
screening-trace-sheet = اسکور شیٹ جمع ہوئی
screening-trace-opened = اسکور پہلے کھولے گئے
screening-trace-tagged = ٹیگ لگایا گیا
screening-trace-bulk = دوسروں کے ساتھ
screening-trace-undone = { $date } کو واپس لیا گیا

## Deciding about many

screening-bulk-title = بہت سوں کا فیصلہ
screening-bulk-chosen =
    { $count ->
        [one] { $count } درخواست چنی گئی ہے۔
       *[other] { $count } درخواستیں چنی گئی ہیں۔
    }
screening-bulk-none = کچھ نہیں چنا گیا۔ واپس جا کر درخواستیں چنیں۔
screening-bulk-decision = فیصلہ
screening-bulk-reason = وجہ، اگر آپ مسترد کریں
screening-bulk-preview = دکھائیں کیا ہوگا
screening-bulk-will =
    { $count ->
        [one] { $count } درخواست اس مرحلے میں جائے گی: ”{ $stage }“۔
       *[other] { $count } درخواستیں اس مرحلے میں جائیں گی: ”{ $stage }“۔
    }
screening-bulk-left-out =
    { $count ->
        [one] { $count } درخواست ویسی ہی رہے گی: یہ قدم ممکن نہیں، یا فیصلہ آپ کا نہیں۔
       *[other] { $count } درخواستیں ویسی ہی رہیں گی: یہ قدم ممکن نہیں، یا فیصلہ آپ کا نہیں۔
    }
screening-bulk-more =
    { $count ->
        [one] اور { $count } مزید
       *[other] اور { $count } مزید
    }
screening-bulk-undo-hint = آپ { NUMBER($minutes) } منٹ تک اسے واپس لے سکتے ہیں۔ اس سے پہلے کسی کو نہیں بتایا جائے گا۔
screening-bulk-confirm = فیصلہ کریں
screening-bulk-changed = اس دوران فہرست بدل گئی۔ فیصلے سے پہلے دوبارہ دیکھیں۔
screening-bulk-done =
    { $count ->
        [one] { $count } درخواست کا فیصلہ ہو گیا: { $stage }۔
       *[other] { $count } درخواستوں کا فیصلہ ہو گیا: { $stage }۔
    }
screening-bulk-until = آپ { $time } تک اسے واپس لے سکتے ہیں۔ اس سے پہلے کسی کو نہیں بتایا جائے گا۔
screening-bulk-undo = واپس لیں
screening-bulk-undone =
    { $count ->
        [one] واپس لیا گیا: { $count } درخواست پہلے جیسی ہے۔
       *[other] واپس لیا گیا: { $count } درخواستیں پہلے جیسی ہیں۔
    }
screening-bulk-kept =
    { $count ->
        [one] { $count } اس کے بعد آگے بڑھ چکی اور وہیں رہے گی۔
       *[other] { $count } اس کے بعد آگے بڑھ چکیں اور وہیں رہیں گی۔
    }

## Setting a sheet up

screening-form-title = اسکور شیٹس
screening-form-lead = پڑھنے والے ہر مرحلے پر کیا دیکھیں۔ پہلی شیٹ جمع ہونے تک اسے بدلا جا سکتا ہے۔
screening-form-criterion = معیار { NUMBER($number) }
screening-form-title-in = کیا دیکھا جائے، { $language }
screening-form-low-in = سب سے کم نمبر، { $language }
screening-form-middle-in = درمیانہ نمبر، { $language }
screening-form-high-in = سب سے زیادہ نمبر، { $language }
screening-form-weight = وزن
screening-form-weight-hint = 1 سے { NUMBER($max) }؛ بڑا زیادہ اہم ہے۔
screening-form-names-hidden = نام چھپائیں: اسکور کھلنے تک پڑھنے والے نمبر دیکھیں گے
screening-form-empty-hint = معیار چھوڑنے کے لیے اسے خالی رکھیں۔
screening-form-save = شیٹ محفوظ کریں
screening-form-told = شیٹ محفوظ ہو گئی۔
screening-form-locked = ایک شیٹ جمع ہو چکی؛ معیار ویسے ہی رہیں گے۔

## Keys

screening-keys-title = کلیدیں
screening-keys-on = ان صفحات پر کلیدیں استعمال کریں
screening-key-next = اگلی درخواست
screening-key-previous = پچھلی درخواست
screening-key-accept = گفتگو کے لیے بلائیں
screening-key-decline = مسترد کریں
screening-key-ask = مزید معلومات مانگیں
screening-key-note = نوٹ لکھیں
screening-close = بند کریں

## For the applicant

screening-asked-title = ہمیں آپ سے کچھ اور درکار ہے
screening-asked-next = مرکز کا آپ سے ایک سوال ہے: نیچے جواب دیں۔ تب تک درخواست رکی ہے۔
screening-said-title = ہمارے سوال اور آپ کے جواب
screening-answer-label = آپ کا جواب
screening-answer-picture = دستاویز کی تصویر
screening-answer-button = جواب بھیجیں
screening-told-answered = شکریہ۔ آپ کی درخواست دوبارہ مرکز کے پاس ہے۔

## Why it is declined: for staff

screening-decline-places = درخواست گزار جگہوں سے زیادہ
screening-decline-conditions = بھرتی کی شرائط پوری نہیں
screening-decline-times = اوقات موافق نہیں
screening-decline-language = زبان کی سطح
screening-decline-incomplete = معلومات نامکمل
screening-decline-unreachable = رابطہ نہ ہو سکا
screening-decline-fit = دوسرے زیادہ موزوں
screening-decline-twice = دو بار درخواست

## Why it is declined: for the applicant

screening-because-places = اچھی درخواستیں جگہوں سے زیادہ تھیں، اس بار ہم آپ کو جگہ نہیں دے سکتے۔
screening-because-conditions = اس بھرتی کی شرائط، جیسے عمر یا تعلیم، اس وقت آپ سے میل نہیں کھاتیں۔ کوئی اور بھرتی موزوں ہو سکتی ہے۔
screening-because-times = مرکز کو ایسے اوقات میں مدد چاہیے جو آپ کے اوقات سے نہیں ملتے۔ اوقات بدلیں تو دوبارہ کوشش کریں۔
screening-because-language = کاؤنٹر کے کام کے لیے زبان کی سطح آپ کی موجودہ سطح سے اونچی چاہیے۔ سیکھنے کے بعد دوبارہ ضرور کوشش کریں۔
screening-because-incomplete = جو ہم نے مانگا تھا وہ وقت پر نہیں ملا، اس لیے ہم آگے نہ بڑھ سکے۔
screening-because-unreachable = ہم نے آپ سے رابطے کی کوشش کی مگر نہ ہو سکا، اس لیے یہ درخواست بند کرنی پڑی۔ اگلی بھرتی آپ کے لیے کھلی ہے۔
screening-because-fit = اس بار اس مرکز کے کام کے لیے دوسرے زیادہ موزوں تھے۔ یہ آپ کی قدر پر کوئی فیصلہ نہیں؛ کوئی اور کام آپ کے لیے بہتر ہو سکتا ہے۔
screening-because-twice = ہمارے پاس آپ کی ایک اور درخواست ہے، ہم اسی کے ساتھ آگے بڑھ رہے ہیں۔
screening-letter-asked = درخواست گزار سے سوال
screening-letter-answered = درخواست گزار کا جواب
screening-letter-declined = درخواست نامنظور
