making-clipped = طلب: { $span }
making-clipped-tag = مختصر
making-was = پہلے: { $before }
making-left-people = اس پر کوئی ہے یا تھا
making-left-edited = ہاتھ سے تبدیل کی گئی
making-left-gone = اب درکار نہیں
making-left-now = اب درکار: { $now }
making-more =
    { $count ->
        [one] مزید { $count }
       *[other] مزید { $count }
    }
making-added = شامل ہوں گی ({ NUMBER($count) })
making-changed = تبدیل ہوں گی: انہیں کسی نے نہیں چھوا ({ NUMBER($count) })
making-removed = ہٹائی جائیں گی: انہیں کسی نے نہیں چھوا ({ NUMBER($count) })
making-left = جوں کی توں رہیں گی ({ NUMBER($count) })
making-skipped = نہیں بنیں گی ({ NUMBER($count) })
making-stands = شفٹ پر لگائے جائیں گے ({ NUMBER($count) })
making-cannot = شفٹ پر نہیں لگائے جا سکتے ({ NUMBER($count) })
making-skip-begun = یہ شروع ہو چکی ہے۔
making-skip-clocks = اس وقت گھڑیاں آگے کی جاتی ہیں۔
making-weeks-label = کتنے ہفتے
making-weeks =
    { $weeks ->
        [one] { $weeks } ہفتہ
       *[other] { $weeks } ہفتے
    }
making-show = دکھائیں
making-do = یہ کریں
making-templates = سانچوں سے بھرا گیا
making-edit = سانچا تبدیل ہوا
making-copy = نقل کیا گیا
making-at = { $date }، { $time }
making-undone = واپس لیا گیا
making-undo = واپس لیں
making-undo-says = واپس لیں: { $what }
making-lately = حال میں بنایا گیا
making-undo-hint = واپس لینے سے صرف وہی ہٹتا ہے جو شامل ہوا تھا، سوائے اس کے جس پر کوئی ہو یا جو بعد میں تبدیل ہوا ہو۔
making-told-undone = واپس لے لیا گیا۔
making-told-undone-but =
    { $shifts ->
        [one] واپس لے لیا گیا۔ { $shifts } شفٹ باقی ہے کیونکہ اس پر کوئی ہے یا وہ بعد میں تبدیل ہوئی۔
       *[other] واپس لے لیا گیا۔ { $shifts } شفٹیں باقی ہیں کیونکہ ان پر کوئی ہے یا وہ بعد میں تبدیل ہوئیں۔
    }
making-told-edited = سانچا اور وہ شفٹیں تبدیل ہو گئیں جنہیں کسی نے نہیں چھوا تھا۔
making-told-copied =
    { $shifts ->
        [one] { $shifts } شفٹ نقل ہوئی۔
       *[other] { $shifts } شفٹیں نقل ہوئیں۔
    }
template-trainees-count =
    { $trainees ->
        [one] { $trainees } زیرِ تربیت
       *[other] { $trainees } زیرِ تربیت
    }
template-speakers = { $language } × { NUMBER($speakers) }
template-every =
    { $weeks ->
        [one] ہر { $weeks } ہفتہ
       *[other] ہر { $weeks } ہفتے
    }
template-standing-are = مستقل: { $people }
template-rhythm = دہرائی، مدت اور نوٹ
template-every-label = کتنے ہفتوں بعد
template-every-hint = 1 ہر ہفتہ، 2 ہر دوسرا ہفتہ۔
template-anchor = اس ہفتے کی کوئی تاریخ جس میں یہ لاگو ہو
template-anchor-hint = اسی سے ہفتے گنے جاتے ہیں۔
template-note = نوٹ
template-note-hint = شفٹ پر موجود لوگ اسے پڑھتے ہیں۔
template-line = ذمہ داری { $number }
template-remove-line = ذمہ داری { $number } ہٹائیں
template-places-hint = خالی: جتنے مرکز کو درکار ہوں۔
template-trainees = زیرِ تربیت جگہیں
template-languages = مطلوبہ زبانیں
template-languages-hint = زبان کے کوڈ اور بولنے والوں کی تعداد، مثلاً ru:2 en۔ سطح بھی لکھی جا سکتی ہے: ar:B2:1۔
template-told-standing = محفوظ ہو گیا۔ یہ اب سے بننے والی شفٹوں پر لاگو ہوگا۔
template-need-center = مرکز کے معمول سے
template-need-template = سانچے سے
template-need-shift = اسی شفٹ کے لیے مقرر
making-copy-title = شفٹیں نقل کریں
making-copy-lead = جو موجود ہے وہ رہے گا۔ پہلے آپ دیکھتے ہیں کہ کیا شامل ہوگا۔
making-copy-what = کیا
making-copy-week = ہفتہ
making-copy-day = دن
making-copy-from = اس ہفتے یا دن سے
making-copy-to = اس ہفتے یا دن میں
making-copy-people = ان پر موجود افراد سمیت
making-copy-do = نقل کریں
making-copy-nothing = نقل کرنے کو کچھ نہیں، یا سب پہلے سے موجود ہے۔
making-copy-onto-itself = کوئی اور ہفتہ یا دن چنیں۔
template-change = سانچا تبدیل کریں
template-preview = دیکھیں کیا بدلے گا
template-preview-title = تبدیلی سے کیا ہوگا
template-preview-lead = جن شفٹوں کو کسی نے نہیں چھوا وہ ساتھ بدلیں گی۔ لوگوں کی جگہیں رہیں گی؛ انہیں بورڈ پر تبدیل کریں تو انہیں اطلاع ملے گی۔
template-preview-nothing = آنے والی کوئی شفٹ تبدیل نہیں ہوگی۔
template-preview-do = تبدیل کریں
template-standing = اس شفٹ پر مستقل
template-nobody-stands = مستقل کوئی نہیں۔
template-stand-add = کسی کو مستقل لگائیں
template-stand-hint = قواعد اجازت دیں تو اس کے بعد بننے والی شفٹوں پر لگایا جائے گا۔
template-person = فرد
template-paused = وقفہ: { $from } تا { $until }
template-paused-from = وقفہ کب سے
template-paused-until = وقفہ کب تک
template-standing-lead = یہ فرد کتنی بار آتا ہے، اور وقفہ۔ اس کی موجودہ جگہیں اسی کی رہیں گی۔
template-learns = زیرِ تربیت
making-told-skipped =
    { $shifts ->
        [one] { $shifts } شفٹ نہیں بنی: اس وقت مرکز بند ہے یا شفٹ شروع ہو چکی ہے۔
       *[other] { $shifts } شفٹیں نہیں بنیں: اس وقت مرکز بند ہے یا شفٹیں شروع ہو چکی ہیں۔
    }
making-told-refused =
    { $people ->
        [one] { $people } فرد کو نہیں لگایا جا سکا؛ جگہ خالی ہے۔
       *[other] { $people } افراد کو نہیں لگایا جا سکا؛ جگہیں خالی ہیں۔
    }
