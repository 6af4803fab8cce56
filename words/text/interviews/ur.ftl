## Letters

interview-letter-booked = انٹرویو طے ہوا
interview-letter-moved = انٹرویو کا وقت بدلا
interview-letter-cancelled = انٹرویو منسوخ
interview-letter-called-off = مرکز نے انٹرویو منسوخ کیا
interview-letter-reminder = انٹرویو کی یاد دہانی
interview-letter-missed = انٹرویو میں غیر حاضری
interview-letter-offered = انٹرویو کے وقت کی پیشکش
interview-letter-offer-lapsed = پیش کردہ وقت گزر گیا
interview-letter-button = آپ کا انٹرویو
interview-invited-subject = آپ کو انٹرویو کے لیے بلایا گیا ہے
interview-invited-text = ہم آپ سے ملنا چاہتے ہیں۔ اپنی سہولت کا وقت چنیں؛ بعد میں آپ اسے خود بدل سکتے ہیں۔
interview-invited-button = وقت چنیں
interview-booked-subject = آپ کا انٹرویو: { $day }
interview-booked-text = آپ کا انٹرویو طے ہو گیا ہے: { $day }، { $time }، { $place }۔ منسلک فائل اسے آپ کے کیلنڈر میں ڈال دے گی۔ اگر آپ نہیں آ سکتے تو بروقت اس کے صفحے پر وقت بدلیں یا منسوخ کریں۔
interview-moved-subject = آپ کے انٹرویو میں تبدیلی: { $day }
interview-moved-text = آپ کا انٹرویو اب یہ ہے: { $day }، { $time }، { $place }۔ منسلک فائل اسے آپ کے کیلنڈر میں بدل دے گی۔
interview-cancelled-subject = آپ کا انٹرویو منسوخ ہو گیا
interview-cancelled-text = آپ نے اپنا انٹرویو منسوخ کر دیا: { $day }، { $time }۔ جب تک خالی وقت موجود ہیں آپ دوسرا چن سکتے ہیں۔
interview-called-off-subject = آپ کا انٹرویو نہیں ہو گا: { $day }
interview-called-off-text = معذرت: آپ کا انٹرویو نہیں ہو سکے گا: { $day }، { $time }، { $center }۔ براہِ کرم دوسرا وقت چنیں۔ اگر سب وقت بھر چکے ہوں تو انتظار کی فہرست میں نام لکھوائیں۔
interview-reminder-subject = کل آپ کا انٹرویو ہے: { $time }
interview-reminder-text = ہم آپ کے منتظر ہیں: { $day }، { $time }، { $place }۔ اپنا شناختی کارڈ ساتھ لائیں۔
interview-missed-subject = آپ انٹرویو میں نہیں آئے
interview-missed-again = آپ { $day } کو اپنے انٹرویو میں نہیں آئے۔ ایسا ہو جاتا ہے۔ آپ ایک بار پھر وقت چن سکتے ہیں۔
interview-missed-text = آپ { $day } کو اپنے انٹرویو میں نہیں آئے۔ اب آپ خود دوسرا وقت نہیں چن سکتے۔ اگر آپ اب بھی شامل ہونا چاہتے ہیں تو مرکز کو لکھیں۔
interview-offered-subject = آپ کے انٹرویو کے لیے وقت: { $day }
interview-offered-text = ایک وقت خالی ہوا ہے: { $day }، { $time }۔ ہم اسے { $until } تک آپ کے لیے روکے ہوئے ہیں۔ ایک بٹن دبا کر لے لیں؛ اس کے بعد یہ اگلے شخص کو ملے گا۔
interview-offered-button = یہ وقت لیں
interview-offer-lapsed-subject = آپ کے لیے روکا گیا وقت
interview-offer-lapsed-text = ہمیں آپ کا جواب نہیں ملا، اس لیے وقت اگلے شخص کو دے دیا گیا۔ آپ خالی وقت دیکھ سکتے ہیں یا دوبارہ انتظار کی فہرست میں نام لکھوا سکتے ہیں۔
interview-offer-lapsed-button = وقت دیکھیں
interview-calendar-title = انٹرویو: { $center }

## States

interview-state-booked = متوقع
interview-state-cancelled = منسوخ
interview-state-called-off = مرکز نے منسوخ کیا
interview-state-attended = آ گئے
interview-state-no-show = نہیں آئے
interview-recommend-yes = ہاں
interview-recommend-no = نہیں
interview-recommend-unsure = یقین نہیں

## Rules

interview-rule-cutoff = درخواست گزار اتنے گھنٹے پہلے تک خود وقت چنتے، بدلتے اور منسوخ کرتے ہیں
interview-rule-hold = خالی وقت انتظار کی فہرست کے اگلے شخص کے لیے اتنے گھنٹے روکا جاتا ہے
interview-rule-retries = جو نہ آئے وہ مزید اتنی بار وقت لے سکتا ہے

## The page on which applicants choose

interview-choose-title = اپنے انٹرویو کا وقت چنیں
interview-see-button = آپ کا انٹرویو
interview-track-booked = ہم آپ کے منتظر ہیں: { $day }، { $time }۔ آپ ابھی خود وقت بدل سکتے ہیں۔
interview-track-settled = ہم آپ کے منتظر ہیں: { $day }، { $time }۔
interview-choose-lead = { $center } آپ سے ملنا چاہتا ہے۔
interview-cutoff-hint = آپ شروع ہونے سے { $time } پہلے تک خود وقت بدل یا منسوخ کر سکتے ہیں۔
interview-yours-title = آپ کا انٹرویو
interview-where-label = کہاں
interview-join-link = آن لائن ملاقات میں شامل ہوں
interview-calendar-button = کیلنڈر میں شامل کریں
interview-move-title = دوسرا وقت چنیں
interview-move-none = ابھی کوئی اور خالی وقت نہیں۔ آپ کا وقت آپ ہی کا ہے۔
interview-move-button = اس سے بدلیں
interview-move-says = اس سے بدلیں: { $day }، { $time }
interview-book-button = بک کریں
interview-book-says = بک کریں: { $day }، { $time }
interview-cancel-button = انٹرویو منسوخ کریں
interview-cancel-text = آپ کا وقت کسی اور کو مل جائے گا۔ جب تک خالی وقت موجود ہیں آپ دوسرا چن سکتے ہیں۔
interview-too-late-text = وقت کم رہ گیا ہے، یہاں تبدیلی نہیں ہو سکتی۔ اگر آپ نہیں آ سکتے تو مرکز کو فون کریں۔
interview-places-left =
    { $places ->
        [one] { $places } جگہ باقی
       *[other] { $places } جگہیں باقی
    }
interview-full-title = سب وقت بھر چکے ہیں
interview-full-text = انتظار کی فہرست میں نام لکھوائیں۔ جب کوئی وقت خالی ہو گا ہم اسے آپ کے لیے روک کر آپ کو لکھیں گے۔
interview-wait-button = انتظار کی فہرست میں نام لکھوائیں
interview-waiting-title = آپ انتظار کی فہرست میں ہیں
interview-waiting-text =
    { $people ->
        [0] اگلی باری آپ کی ہے۔ وقت خالی ہونے پر ہم آپ کو لکھیں گے۔
        [one] آپ سے پہلے { $people } شخص ہے۔ وقت خالی ہونے پر ہم آپ کو لکھیں گے۔
       *[other] آپ سے پہلے { $people } لوگ ہیں۔ وقت خالی ہونے پر ہم آپ کو لکھیں گے۔
    }
interview-leave-button = انتظار کی فہرست سے نکلیں
interview-held-title = آپ کے لیے ایک وقت روکا گیا ہے
interview-held-text = { $until } تک جواب دیں۔ اس کے بعد یہ اگلے شخص کو ملے گا۔
interview-take-button = یہ وقت لیں
interview-decline-button = یہ وقت نہیں
interview-no-show-again = آپ اپنے انٹرویو میں نہیں آئے۔ آپ ایک بار پھر وقت چن سکتے ہیں۔
interview-no-show-out = اب آپ خود وقت نہیں چن سکتے
interview-no-show-out-text = آپ اپنے انٹرویو میں نہیں آئے۔ اگر آپ اب بھی شامل ہونا چاہتے ہیں تو مرکز کو لکھیں۔
interview-attended-text = آنے کا شکریہ۔ اب مرکز فیصلہ کر کے آپ کو لکھے گا۔
interview-called-off-title = مرکز نے آپ کا انٹرویو منسوخ کر دیا۔ معذرت۔ دوسرا وقت چنیں۔
interview-nothing-title = ابھی چننے کو کچھ نہیں
interview-nothing-text = آپ کی درخواست انٹرویو کے مرحلے میں نہیں۔ اس کے صفحے پر دیکھیں کہ وہ کہاں ہے۔
interview-told-booked = آپ کا انٹرویو طے ہو گیا۔ ہم نے آپ کو لکھ دیا ہے۔
interview-told-moved = آپ کے انٹرویو کا وقت بدل گیا۔ ہم نے آپ کو لکھ دیا ہے۔
interview-told-cancelled = آپ کا انٹرویو منسوخ ہو گیا۔
interview-told-waiting = آپ انتظار کی فہرست میں ہیں۔
interview-told-left = آپ اب انتظار میں نہیں۔

## Pages of staff

interview-open-title = انٹرویو کے وقت کھولیں
interview-open-button = وقت کھولیں
interview-today-button = دن کی فہرست
interview-day-title = دن کے انٹرویو
interview-none-title = اس ہفتے کوئی انٹرویو نہیں
interview-none-text = وقت کھولیں، بلائے گئے درخواست گزار خود چن لیں گے۔
interview-none-today = اس دن کوئی انٹرویو نہیں
interview-field-from = پہلا شروع ہو
interview-field-starts = آغاز
interview-field-minutes = ہر ایک کے منٹ
interview-field-pause = درمیان کے منٹ
interview-field-count = لگاتار کتنے
interview-field-place = کمرہ
interview-field-place-hint = صرف آن لائن انٹرویو کے لیے خالی چھوڑیں۔
interview-field-link = آن لائن ملاقات کا پتہ
interview-field-places = ہر ایک میں درخواست گزار
interview-field-places-hint = اکیلی گفتگو کے لیے 1، گروپ کے لیے زیادہ۔
interview-field-panel = پینل
interview-waiting-count =
    { $people ->
        [one] { $people } درخواست گزار وقت کا منتظر ہے۔
       *[other] { $people } درخواست گزار وقت کے منتظر ہیں۔
    }
interview-held-count =
    { $people ->
        [one] جواب آنے تک { $people } جگہ روکی گئی ہے۔
       *[other] جواب آنے تک { $people } جگہیں روکی گئی ہیں۔
    }
interview-change-title = یہ وقت بدلیں
interview-change-text = جن کا وقت طے ہے ان کی جگہ قائم رہتی ہے اور نئے وقت یا کمرے کی اطلاع دی جاتی ہے۔
interview-call-off-title = یہ وقت منسوخ کریں
interview-call-off-text =
    { $people ->
        [0] یہ وقت کسی نے نہیں لیا۔
        [one] { $people } درخواست گزار کو اطلاع دی جائے گی اور وہ دوسرا وقت چن سکتا ہے۔
       *[other] { $people } درخواست گزاروں کو اطلاع دی جائے گی اور وہ دوسرا وقت چن سکتے ہیں۔
    }
interview-call-off-button = منسوخ کریں
interview-called-off-tag = منسوخ
interview-told-opened =
    { $count ->
        [one] { $count } وقت کھل گیا۔ بلائے گئے درخواست گزار اب چن سکتے ہیں۔
       *[other] { $count } وقت کھل گئے۔ بلائے گئے درخواست گزار اب چن سکتے ہیں۔
    }
interview-told-changed = وقت بدل دیا گیا۔
interview-told-called-off = وقت منسوخ ہو گیا۔ جن کا وقت طے تھا انہیں اطلاع دے دی گئی۔
interview-told-marked = درج کر لیا گیا۔
interview-told-opinion = آپ کی رائے محفوظ ہو گئی۔
interview-guests-title = درخواست گزار
interview-booked-of = { NUMBER($places) } میں سے { NUMBER($taken) } بک
interview-guests-empty = یہ وقت ابھی کسی نے نہیں چنا۔
interview-arrived-button = آ گئے
interview-arrived-says = آ گئے: { $name }
interview-no-show-button = نہیں آئے
interview-no-show-says = نہیں آئے: { $name }
interview-unmark-button = واپس لیں
interview-unmark-says = واپس لیں: { $name }
interview-opinion-title = { $name } کے بارے میں آپ کی سفارش
interview-recommend-label = کیا یہ درخواست گزار لیا جائے؟
interview-opinion-button = رائے محفوظ کریں
interview-opinions-hidden =
    { $count ->
        [one] { $count } ساتھی رائے دے چکا ہے۔ اپنی رائے محفوظ کرنے کے بعد آپ پڑھ سکیں گے۔
       *[other] { $count } ساتھی رائے دے چکے ہیں۔ اپنی رائے محفوظ کرنے کے بعد آپ پڑھ سکیں گے۔
    }
interview-decide-button = فیصلہ کریں
interview-decide-says = فیصلہ کریں: { $name }
interview-no-center-title = آپ کا کوئی مرکز نہیں
interview-no-center-text = انٹرویو یہاں ان کے لیے ہیں جو مرکز چلاتے ہیں۔
interview-online = آن لائن
