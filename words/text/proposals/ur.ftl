proposal-title = تجاویز
proposal-lead = پروگرام قواعد کے اندر دیکھتا ہے کہ کون کہاں کام کر سکتا ہے۔ کسی کو اطلاع نہیں جاتی، اور آپ کے قبول کرنے تک کچھ نہیں بدلتا۔
proposal-terms = کیا تلاش کیا جائے
proposal-moving = مسودے میں کیا بدل سکتا ہے
proposal-moving-hint = جس نے تصدیق کی، خود جگہ لی، مستقل اسی پر ہے، وہاں سیکھتا ہے یا جسے پکا کیا گیا ہے، وہ ہر صورت رہتا ہے۔
proposal-moving-nothing = کچھ نہیں: صرف خالی جگہیں بھریں
proposal-moving-little = تھوڑا: صرف جب اس سے کوئی جگہ بھرے
proposal-moving-better = کچھ: جب شیڈول واضح طور پر بہتر ہو
proposal-moving-anew = سب کچھ: نئے سرے سے
proposal-evenly = شفٹیں برابر بانٹیں
proposal-evenly-term = پوری مدت میں: جو اپنے ہدف سے پیچھے ہے وہ پہلے
proposal-evenly-week = اس ہفتے میں
proposal-evenly-no = کوئی فرق نہیں
proposal-wishes = وہ اوقات جو لوگوں کو پسند ہیں
proposal-wishes-no = شمار نہ کریں
proposal-wishes-usual = معمول کے مطابق شمار کریں
proposal-wishes-much = زیادہ شمار کریں
proposal-centers = اسی تلاش میں دوسرے مراکز
proposal-centers-hint = اسی ہفتے کے مسودے جنہیں آپ بدل سکتے ہیں۔
proposal-away = { $center }، فاصلہ { $time }
proposal-lending = پڑوسی مراکز ایک دوسرے کو لوگ دے سکتے ہیں
proposal-lending-hint = ایسی ہر جگہ وجہ کے ساتھ ایک استثنا ہے جو بورڈ پر نظر آتا ہے۔
proposal-seed = قرعے کا نمبر
proposal-seed-hint = وہی نمبر وہی تجویز دیتا ہے۔ دوسرا نمبر اتنی ہی اچھی دوسری تجویز دے سکتا ہے۔
proposal-start = تجویز تلاش کریں
proposal-earlier = اس ہفتے کی تجاویز
proposal-by = { $name }، { $moment }
proposal-state-working = کام جاری ہے
proposal-state-done = تیار
proposal-state-stopped = روک دی گئی، اب تک کی بہترین محفوظ ہے
proposal-state-failed = نہ بن سکی
proposal-one = تجویز
proposal-working-lead = آپ یہ صفحہ چھوڑ سکتے ہیں: کام جاری رہے گا، اور ان ہفتوں کے دوسرے کوآرڈینیٹر بھی اسے دیکھتے ہیں۔
proposal-progress = اب تک بھری جا سکنے والی جگہیں
proposal-given = { NUMBER($places) } میں سے { NUMBER($given) }
proposal-best = اب تک کی بہترین: { $points } پوائنٹ؛ کم بہتر ہے۔
proposal-bound = قواعد کے اندر کسی تجویز کے پوائنٹ { $points } سے کم نہیں ہو سکتے۔
proposal-gap = زیادہ سے زیادہ { $points } پوائنٹ اور بچ سکتے ہیں۔
proposal-proven = قواعد کے اندر اس سے بہتر کوئی نہیں۔
proposal-since = کام کا وقت، سیکنڈ: { NUMBER($seconds) }۔
proposal-waiting = اپنی باری کے انتظار میں ہے۔
proposal-begun = مسودہ پڑھا جا رہا ہے۔
proposal-look = دوبارہ دیکھیں
proposal-stop = روکیں اور اب تک کی بہترین رکھیں
proposal-stopping = ایک لمحے میں رک جائے گی۔
proposal-failed-text = ہماری طرف سے کچھ غلط ہوا۔ کچھ نہیں بدلا۔ دوسری شروع کریں۔
proposal-again = دوسری تجویز
proposal-compared = مسودے سے موازنہ
proposal-now = مسودہ ابھی
proposal-then = تجویز کے ساتھ
proposal-what = پیمانہ
proposal-filled = بھری ہوئی جگہیں
proposal-breaches = قواعد کے خلاف
proposal-without-lead = وہ دن جن میں لیڈ درکار ہے
proposal-doubts = دوبارہ سوچنے کے لائق
proposal-spread = جتنی ہونی چاہئیں ان سے زیادہ یا کم شفٹیں
proposal-spread-of = { $least } سے { $most } تک، اوسطاً { $away }
proposal-wishes-met = لوگوں کے پسندیدہ اوقات کی جگہیں
proposal-wishes-against = ناپسندیدہ اوقات کی جگہیں
proposal-days = دن بہ دن
proposal-places = جگہیں
proposal-fixed =
    { $places ->
        [one] { $places } جگہ ہر صورت رہتی ہے۔
       *[other] { $places } جگہیں ہر صورت رہتی ہیں۔
    }
proposal-changes = کیا بدلے گا
proposal-come = آئے گا
proposal-go = جائے گا
proposal-moved-from = { $shift } کی جگہ
proposal-moved-to = نئی شفٹ: { $shift }
proposal-lent = پڑوسی مرکز سے: { $center }
proposal-unfit = اب موزوں نہیں: { $why }
proposal-pick-says = { $name }: { $shift }
proposal-accept-all = سب قبول کریں
proposal-accept-these = نشان زدہ قبول کریں
proposal-accept-shift = یہ شفٹ قبول کریں
proposal-accept-shift-says = یہ شفٹ قبول کریں: { $shift }
proposal-accept-day = یہ دن قبول کریں
proposal-accept-day-says = یہ دن قبول کریں: { $day }
proposal-accept-center = یہ مرکز قبول کریں
proposal-accept-center-says = یہ مرکز قبول کریں: { $center }
proposal-discard = ختم کریں
proposal-discard-title = کیا یہ تجویز ختم کریں؟
proposal-discard-text = مسودہ جوں کا توں رہے گا۔
proposal-nothing-title = بدلنے کو کچھ نہیں
proposal-nothing-text = جو تجویز ہوا وہ بورڈ پر پہلے سے ہے، یا خالی جگہ کوئی نہیں لے سکتا۔ نیچے وہ ہے جو خالی رہتا ہے اور یہ کہ اسے کیا بھرے گا۔
proposal-told-put =
    { $people ->
        [one] { $people } جگہ بھر دی گئی۔
       *[other] { $people } جگہیں بھر دی گئیں۔
    }
proposal-told-left =
    { $people ->
        [one] { $people } جگہ خالی کی گئی۔
       *[other] { $people } جگہیں خالی کی گئیں۔
    }
proposal-told-skipped =
    { $people ->
        [one] { $people } جگہ اب موزوں نہیں اور چھوڑ دی گئی؛ وجہ نیچے ہے۔
       *[other] { $people } جگہیں اب موزوں نہیں اور چھوڑ دی گئیں؛ وجہ نیچے ہے۔
    }
proposal-told-undo = اسے بورڈ پر واپس کیا جا سکتا ہے۔ شائع کرنے تک کسی کو اطلاع نہیں جاتی۔
proposal-told-discarded = ختم کر دی گئی۔ مسودہ ویسا ہی ہے۔
proposal-gaps = کیا خالی رہتا ہے
proposal-why = کیوں؟
proposal-why-says = کیوں؟ { $what }
proposal-given-title = اس پر کون ہوگا
proposal-given-none = اس پر کوئی نہیں ہوگا۔
proposal-new = تجویز کے مطابق
proposal-there = پہلے سے موجود
proposal-others-title = دوسرے کیوں نہیں
proposal-not-dearer = ہو سکتا ہے؛ مجموعی طور پر اس کے بغیر بہتر ہے۔
proposal-not-others = ہو سکتا ہے، مگر جگہیں ان کے پاس ہیں: { $names }
proposal-not-full = ہو سکتا ہے، مگر تمام جگہیں بھری ہیں۔
proposal-person-shares = پہلے کی شفٹیں: { NUMBER($had) }۔ تجویز کے ساتھ: { NUMBER($then) }۔ ہفتے کے آخر تک ہونی چاہئیں: { NUMBER($should) }۔
proposal-person-on = تجویز کے مطابق شفٹیں
proposal-person-none = اس ہفتے کوئی شفٹ نہیں۔
proposal-person-off = دوسری شفٹوں پر کیوں نہیں
proposal-fill = اسے کیا بھرے گا
proposal-fill-none = کوئی ایک چیز کافی نہیں: جو آ سکتا ہے اسے بیک وقت کئی باتیں روکتی ہیں۔
proposal-fill-able = ابھی بھی آ سکتے ہیں
proposal-fill-hours = زیادہ گھنٹوں کی اجازت
proposal-fill-rest = دو شفٹوں کے درمیان کم آرام
proposal-fill-row = مسلسل ایک اور دن
proposal-fill-course = اس عہدے کا کورس
proposal-fill-speaker = { $language } ({ $level }) بولنے والا ایک اور فرد
proposal-fill-experienced = ساتھ کوئی تجربہ کار
proposal-fill-elsewhere = اسی وقت کی دوسری شفٹ سے ہٹانا
proposal-fill-way = دوسرے مرکز سے چھوٹا راستہ
proposal-fill-times = ان کے اپنے اوقات میں تبدیلی
proposal-fill-placed = اس مرکز میں تقرری
proposal-fill-age = عمر یا تاریخِ پیدائش
proposal-fill-guardian = والدین یا سرپرست کی رضامندی
proposal-fill-people =
    { $people ->
        [one] { $people } فرد: { $names }
       *[other] { $people } افراد: { $names }
    }
proposal-fast = پکا کریں
proposal-fast-says = پکا کریں: { $name }
proposal-loose = چھوڑ دیں
proposal-loose-says = چھوڑ دیں: { $name }
proposal-fast-mark = پکا ہے
proposal-told-fast = پکا کر دیا گیا: کوئی تجویز اسے نہیں بدلے گی۔
proposal-told-loose = چھوڑ دیا گیا: تجویز اسے بدل سکتی ہے۔
proposal-on-loan = تجویز کے مطابق پڑوسی مرکز سے
event-proposal-started = تجویز شروع ہوئی
event-proposal-stopped = تجویز روکی گئی
event-proposal-accepted = تجویز قبول ہوئی
event-proposal-discarded = تجویز ختم کی گئی
event-place-fastened = جگہ پکی کی گئی یا چھوڑی گئی
board-deed-proposal = تجویز قبول کی گئی
