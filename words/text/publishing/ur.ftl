roster-change-new = نئی: { $slot }
roster-change-moved = تبدیل: { $from } ← { $to }
roster-change-gone = اب نہیں: { $slot }
roster-change-called-off = منسوخ: { $slot }
notice-roster-changed-subject = { $center } میں آپ کی شفٹیں
notice-roster-changed-text = { $center } میں { $date } کے ہفتے میں آپ کے لیے یہ تبدیل ہوا ہے:
notice-roster-changed-button = میری شفٹیں دیکھیں
publish-title = یہ ہفتہ شائع کریں
publish-again-title = تبدیلیاں بتائیں
publish-lead = اس کے بعد رضاکار ہفتہ دیکھ سکیں گے۔ جن کے لیے کچھ بدلتا ہے انہیں ایک ایک پیغام جائے گا۔
publish-again-lead = ہفتہ شائع ہو چکا ہے۔ صرف انہیں بتایا جائے گا جن کے لیے کچھ بدلا ہے، ہر ایک کو ایک پیغام۔
publish-people = کس کو کیا بتایا جائے گا
publish-people-count =
    { $people ->
        [one] { $people } فرد کو بتایا جائے گا۔
       *[other] { $people } افراد کو بتایا جائے گا۔
    }
publish-nobody = کسی کی اپنی شفٹ نہیں بدلتی۔
publish-first = یہاں متعین ہر فرد کو بتایا جائے گا کہ ہفتہ آ گیا ہے۔
publish-shifts = شفٹوں میں کیا بدلتا ہے
publish-shifts-count =
    { $shifts ->
        [one] { $shifts } شفٹ
       *[other] { $shifts } شفٹیں
    }
publish-breaches-title = یہ رکاوٹ ہے
publish-breaches-text = پہلے بورڈ پر درست کریں: فرد کو دوسری جگہ رکھیں یا وجہ لکھ کر استثنا دیں۔
publish-soft-title = ابھی یہ کمی ہے
publish-confirm = میں نے کمی دیکھ لی ہے
publish-button = شائع کریں
publish-again-button = انہیں بتائیں
publish-nothing-title = بتانے کو کچھ نہیں
publish-nothing-text = سب اس ہفتے کو ویسا ہی جانتے ہیں جیسا وہ ہے۔
publish-places = { $slot }، { $places }
publish-look = دیکھ کر شائع کریں
publish-untold =
    { $count ->
        [one] { $count } تبدیلی ابھی نہیں بتائی گئی
       *[other] { $count } تبدیلیاں ابھی نہیں بتائی گئیں
    }
publish-telling = اس شائع شدہ ہفتے کی تبدیلیاں
publish-changes = تبدیلیاں
publish-telling-at-once = ہر تبدیلی فوراً بتائیں
publish-telling-together = سب تبدیلیاں اکٹھی بتائیں، جب میں کہوں
publish-telling-hint = جو رضاکار خود کرے وہ اسے دوبارہ نہیں بتایا جاتا۔
publish-history = پہلے کب شائع ہوا اور کب واپس لیا گیا
publish-history-published =
    { $people ->
        [one] { $moment }: شائع ہوا، { $people } فرد کو بتایا گیا
       *[other] { $moment }: شائع ہوا، { $people } افراد کو بتایا گیا
    }
publish-history-withdrawn =
    { $people ->
        [one] { $moment }: واپس لیا گیا، { $people } فرد کو بتایا گیا
       *[other] { $moment }: واپس لیا گیا، { $people } افراد کو بتایا گیا
    }
roster-export-name = نام
roster-export-state = نوٹ
roster-paper = پرنٹ یا ڈاؤن لوڈ کریں
roster-paper-pdf = پرنٹ کے لیے PDF
roster-paper-xlsx = اسپریڈ شیٹ (XLSX)
wall-title = دیوار کی اسکرین
wall-lead = مرکز کی اسکرین کے لیے صفحہ: آج اور کل کون شفٹ پر ہے، نام اور خاندانی نام کے پہلے حرف کے ساتھ۔ خود تازہ ہوتا ہے اور سائن ان نہیں مانگتا۔
wall-secret = جس کے پاس پتا ہو وہ صفحہ دیکھ سکتا ہے۔ اگر پتا غلط ہاتھ میں ہو تو اسے ختم کر کے نیا بنائیں۔
wall-address = اسکرین کا خفیہ پتا
wall-make = پتا بنائیں
wall-open = اسکرین کھولیں
wall-end = یہ پتا ختم کریں
wall-told-made = پتا تیار ہے
wall-told-ended = پتا ختم ہو گیا
wall-today = آج
wall-tomorrow = کل
wall-nothing = کوئی شفٹ نہیں
wall-free =
    { $places ->
        [one] { $places } جگہ خالی
       *[other] { $places } جگہیں خالی
    }
admin-letter-roster-changed = شفٹوں میں تبدیلیاں
event-roster-exported = روسٹر فائل کے طور پر نکالا گیا
event-roster-telling = تبدیلیاں بتانے کا طریقہ چنا گیا
event-wall-opened = دیوار کی اسکرین کا پتا بنا
event-wall-ended = دیوار کی اسکرین کا پتا ختم ہوا
