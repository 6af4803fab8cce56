## Recognition

recognition-title = اعتراف
recognition-lead = اعزازات خود ملتے ہیں؛ مرکز کسی کو نامزد بھی کر سکتا ہے، اور فیصلہ کوئی دوسرا کرتا ہے۔
recognition-told-nominated = نامزدگی دوسرے فرد کے فیصلے کی منتظر ہے۔
recognition-told-answered = فیصلہ ہو گیا۔
recognition-told-decided = فیصلہ ہو گیا۔
recognition-told-saved = محفوظ ہو گیا۔
recognition-nominations = نامزدگیاں
recognition-nominations-none = کوئی نامزد نہیں۔
recognition-nominate = کسی کو نامزد کریں
recognition-person = رضاکار
recognition-choose = رضاکار چنیں
recognition-why = وجہ
recognition-why-hint = منظوری کے بعد رضاکار اسے پڑھتا ہے۔
recognition-agree = منظور کریں
recognition-decline = مسترد کریں
recognition-waiting = منتظر
recognition-agreed = منظور
recognition-declined = مسترد
recognition-kinds = اعزازات
recognition-given = ابھی دیا جاتا ہے
recognition-not-given = ابھی نہیں دیا جاتا
recognition-needed = کتنا
recognition-state = حالت
recognition-save = محفوظ کریں
award-hours = { $hours } خدمت
award-months =
    { $count ->
        [one] ایک ماہ خدمت
       *[other] { $count } ماہ خدمت
    }
award-languages =
    { $count ->
        [one] ایک زبان
       *[other] { $count } زبانیں
    }
award-mentor =
    { $count ->
        [one] ایک شفٹ میں نئے رضاکار کی رہنمائی
       *[other] { $count } شفٹوں میں نئے رضاکاروں کی رہنمائی
    }
award-nomination = مرکز کا رضاکار
award-title = اعزازات
thanks-title = آنے والوں کا شکریہ
thanks-write-title = رضاکار کا شکریہ ادا کریں
thanks-text = آپ کیا کہنا چاہتے ہیں؟
thanks-text-hint = پہلے مرکز کا عملہ پڑھتا ہے۔ براہِ کرم کوئی نجی بات نہ لکھیں۔
thanks-to = کس کے لیے؟
thanks-to-hint = نام، یا انہوں نے کس کام میں مدد کی۔ نام جاننا ضروری نہیں۔
thanks-send = بھیجیں
thanks-written = شکریہ۔ مرکز کا عملہ اسے پہنچا دے گا۔
thanks-waiting = منتظر شکریے
thanks-none = آنے والوں کی طرف سے کچھ نیا نہیں۔
thanks-addressed = برائے: { $name }
thanks-show = پہنچا دیں
thanks-hide = ہٹا دیں
thanks-code = آنے والوں کے لیے کوڈ
thanks-code-text = اسے چھاپیں یا باہر جانے کے راستے پر دکھائیں۔ یہ بغیر اکاؤنٹ کے فارم تک لے جاتا ہے؛ آپ کے دیکھنے سے پہلے کچھ نہیں دکھایا جاتا۔
table-title = گھنٹوں کا جدول
table-text = جب تک آپ اسے نہ کھولیں بند ہے: پھر اس مرکز کے رضاکار دیکھتے ہیں کہ تیس دنوں میں کس نے زیادہ خدمت کی۔
table-lead = اس مرکز میں پچھلے تیس دنوں کی خدمت۔
table-show = جدول دکھائیں
table-hide = اب نہ دکھائیں
