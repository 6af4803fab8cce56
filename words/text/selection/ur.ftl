## Letters

selection-letter-offered = جگہ کی پیشکش
selection-letter-lapsed = جگہ کی پیشکش ختم ہوئی
selection-offered-subject = آپ کے لیے جگہ: { $center }
selection-offered-text = خوش خبری: { $center } میں ایک جگہ { $until } تک آپ کے لیے رکھی گئی ہے۔ ایک بٹن سے قبول یا انکار کریں؛ اس کے بعد یہ اگلے شخص کو ملے گی۔
selection-offered-button = جواب دیں
selection-lapsed-subject = آپ کے لیے رکھی گئی جگہ
selection-lapsed-text = ہمیں وقت پر جواب نہیں ملا، اس لیے جگہ اگلے شخص کو دے دی گئی اور آپ کی درخواست بند ہو گئی۔ اگلی بھرتی آپ کے لیے کھلی ہے۔
selection-lapsed-button = آپ کی درخواست

## Rules and states

selection-title = انتخاب
selection-rule-hours = پیش کردہ جگہ کتنے گھنٹے رکھی جاتی ہے
selection-offer-open = جواب کا انتظار
selection-offer-accepted = قبول
selection-offer-taken = تعینات
selection-offer-declined = درخواست گزار نے انکار کیا
selection-offer-lapsed = مدت ختم
selection-offer-withdrawn = واپس لی گئی
selection-offer-raised = زیادہ پسندیدہ جگہ مل گئی
selection-offer-undone = انتخاب کے ساتھ واپس

## The applicant’s page

selection-held-title = { $center } میں آپ کے لیے جگہ رکھی گئی ہے
selection-held-until = { $until } تک جواب دیں۔ اس کے بعد یہ اگلے شخص کو ملے گی۔
selection-decline-button = جگہ سے انکار
selection-decline-sure = پھر جگہ کسی اور کو مل جائے گی، اور یہ واپس نہیں لیا جا سکے گا۔
selection-decline-waits = انکار کی صورت میں آپ { $centers } کا انتظار جاری رکھیں گے۔
selection-decline-ends = انکار کی صورت میں آپ کی درخواست ختم ہو جائے گی۔
selection-accept-ends = قبول کرنے پر آپ { $centers } کا مزید انتظار نہیں کریں گے۔
selection-rank = { $center } کے لیے آپ کا نمبر { NUMBER($rank) } ہے۔
selection-rolls-until = خالی ہونے والی جگہیں { $date } تک اسی ترتیب سے پیش کی جاتی ہیں۔
selection-waiting-title = انتظار کی فہرست
selection-told-declined = آپ نے جگہ سے انکار کر دیا۔

## The case

selection-case-ranked = { $date } کو { $score } نمبروں کے ساتھ ترتیب میں شامل۔
selection-why-given = جگہ ملی، خواہش نمبر { NUMBER($wish) }۔
selection-why-spared = ضرورت نہیں رہی: زیادہ پسندیدہ خواہش پوری ہوئی۔
selection-why-points =
    { $taken ->
        [one] { $taken } شخص کو جگہ ملی، { $last } نمبروں کے ساتھ؛ اس درخواست کے { $score } ہیں۔
       *[other] { $taken } افراد کو جگہ ملی، آخری کے { $last } نمبر تھے؛ اس درخواست کے { $score } ہیں۔
    }
selection-why-lot =
    { $taken ->
        [one] { $taken } شخص کو جگہ ملی، اس درخواست جتنے ہی { $last } نمبروں کے ساتھ؛ قرعہ اندازی نے فیصلہ کیا۔
       *[other] { $taken } افراد کو جگہ ملی، آخری کے اس درخواست جتنے ہی { $last } نمبر تھے؛ قرعہ اندازی نے فیصلہ کیا۔
    }
selection-why-none = مرکز کے پاس دینے کے لیے جگہ نہیں تھی۔
selection-why-rank = انتظار کی فہرست میں نمبر { NUMBER($rank) }۔
selection-offer-until = جواب کی آخری تاریخ: { $until }

## The page of a selection

selection-lead = جگہیں نمبروں کے مطابق ملتی ہیں اور ہر درخواست گزار کو وہ پسندیدہ ترین خواہش ملتی ہے جہاں تک نمبر پہنچیں۔ برابر نمبروں پر قرعہ اندازی ہوتی ہے؛ پہلے درخواست دینے کا فائدہ نہیں۔
selection-ranked =
    { $count ->
        [one] { $count } درخواست شامل ہے۔
       *[other] { $count } درخواستیں شامل ہیں۔
    }
selection-unscored =
    { $count ->
        [one] بغیر نمبر { $count } درخواست ترتیب میں نہیں
       *[other] بغیر نمبر { $count } درخواستیں ترتیب میں نہیں
    }
selection-interviews =
    { $count ->
        [one] انٹرویو باقی ہونے کی وجہ سے { $count } درخواست ترتیب میں نہیں
       *[other] انٹرویو باقی ہونے کی وجہ سے { $count } درخواستیں ترتیب میں نہیں
    }
selection-minors =
    { $count ->
        [one] سرپرست کی اجازت کی منتظر { $count } درخواست ترتیب میں نہیں
       *[other] سرپرست کی اجازت کی منتظر { $count } درخواستیں ترتیب میں نہیں
    }
selection-seed-label = قرعہ اندازی کا کوڈ
selection-seed-hint = درخواست کا قرعہ اس کوڈ، دو نقطوں اور درخواست کے نمبر کے SHA-256 کے پہلے 63 بِٹ ہیں؛ سب سے چھوٹا پہلے آتا ہے۔ ایک دور کا کوڈ جتنی بار بھی حساب ہو وہی رہتا ہے، اس لیے ہر کوئی جانچ سکتا ہے۔
selection-round = دور { NUMBER($round) }
selection-what-if-title = اگر ایسا ہو
selection-what-if-text = بدلیں کہ مرکز کتنے لوگ لے اور نتیجہ دیکھیں۔ جب تک آپ مسودہ محفوظ کر کے شائع نہ کریں، نہ کچھ لکھا جاتا ہے نہ کسی کو بتایا جاتا ہے۔
selection-quota-of = جگہیں: { $center }
selection-result-title = نتیجہ
selection-column-takes = لیتا ہے
selection-column-before = پہلے لیتا تھا
selection-column-has = دی گئی یا رکھی گئی
selection-column-offers = پیشکشیں
selection-column-first = پہلی خواہش
selection-column-second = دوسری خواہش
selection-column-third = تیسری خواہش
selection-column-cut = آخری نمبر
selection-column-waiting = منتظر
selection-column-difference = موجودہ سے فرق
selection-all = تمام مراکز
selection-none = جگہ نہیں
selection-show-button = نتیجہ دکھائیں (کچھ محفوظ نہیں ہوتا)
selection-run-button = یہ تعداد مسودے کے طور پر محفوظ کریں
selection-run-hint = مسودہ محفوظ رہتا ہے اور بدلا جا سکتا ہے؛ شائع کرنے تک کسی کو نہیں بتایا جاتا۔
selection-case-link = اس مرکز میں انتخاب کا نتیجہ
selection-rank-note = انتظار کی فہرست میں نمبر { NUMBER($rank) }
selection-outcome-link = انتخاب کا نتیجہ
selection-better =
    { $count ->
        [one] { $count } شخص کو جگہ یا زیادہ پسندیدہ خواہش ملتی ہے۔
       *[other] { $count } افراد کو جگہ یا زیادہ پسندیدہ خواہش ملتی ہے۔
    }
selection-worse =
    { $count ->
        [one] { $count } شخص کو بعد کی خواہش یا کچھ نہیں ملتا۔
       *[other] { $count } افراد کو بعد کی خواہش یا کچھ نہیں ملتا۔
    }
selection-same = یہ موجودہ تعداد ہے۔
selection-draft-title = انتخاب کا مسودہ
selection-draft-centers = مسودے کی تعداد، مراکز کے لحاظ سے
selection-draft-made = { $name } نے { $when } کو چلایا۔
selection-will-offer =
    { $count ->
        [one] { $count } شخص کو جگہ پیش کی جائے گی۔
       *[other] { $count } افراد کو جگہ پیش کی جائے گی۔
    }
selection-will-wait =
    { $count ->
        [one] { $count } شخص انتظار کی فہرست میں جائے گا۔
       *[other] { $count } افراد انتظار کی فہرست میں جائیں گے۔
    }
selection-draft-stale = اس کے بعد درخواستیں یا جگہیں بدل گئی ہیں۔ شائع کرنے سے پہلے دوبارہ چلائیں۔
selection-rolls-label = خالی ہونے والی جگہیں پیش کرنے کی آخری تاریخ
selection-rolls-hint = جب پیشکش سے انکار ہو یا مدت ختم ہو تو فہرست کا اگلا شخص خود بخود اسے پاتا ہے۔
selection-publish-button = انتخاب شائع کریں
selection-publish-hint = جگہیں فوراً رکھی جاتی ہیں؛ لوگوں کو { NUMBER($minutes) } منٹ بعد بتایا جاتا ہے۔ تب تک آپ واپس لے سکتے ہیں۔
selection-told-run = انتخاب مسودے کے طور پر محفوظ ہے۔ ابھی کسی کو نہیں بتایا گیا۔
selection-told-undone =
    { $count ->
        [one] واپس لیا گیا: { $count } درخواست پہلے جیسی ہے اور کسی کو نہیں بتایا جائے گا۔
       *[other] واپس لیا گیا: { $count } درخواستیں پہلے جیسی ہیں اور کسی کو نہیں بتایا جائے گا۔
    }
selection-undo-title = انتخاب شائع ہو گیا۔ لوگوں کو { $time } بجے بتایا جائے گا۔
selection-undo-button = انتخاب واپس لیں
selection-published-title = شائع شدہ انتخاب
selection-published-on = { $when } کو شائع ہوا۔ خالی ہونے والی جگہیں { $date } تک پیش کی جاتی ہیں۔
selection-nobody-title = انتخاب کے لیے کوئی نہیں
selection-nobody-text = درخواستیں نمبر ملنے کے بعد شامل ہوتی ہیں۔ پہلے انہیں قطار میں پڑھیں۔

## A center’s page

selection-center-given = جگہ پیش کی گئی
selection-center-waiting = منتظر، اسی ترتیب سے
selection-center-offers = پیشکشیں بلحاظ حالت
selection-center-none-title = ابھی کوئی انتخاب شائع نہیں ہوا
selection-center-none-text = جب انتظامیہ شائع کرے گی تو یہاں نظر آئے گا کہ آپ کے مرکز میں کسے جگہ پیش ہوئی۔
selection-center-nobody = کوئی نہیں
selection-wish-note = خواہش { NUMBER($wish) }، نمبر { $score }
selection-listed = پہلے { NUMBER($count) } دکھائے گئے ہیں۔
