center-lead = جہاں رضاکار خدمت کرتے ہیں۔
center-none-title = ابھی کوئی مرکز نہیں
center-none-text = پہلا مرکز منتظم شامل کرتا ہے۔
center-hours = اوقاتِ کار
center-hours-unknown = نہیں بتائے گئے
center-open-today = آج کھلا ہے: { $hours }
center-closed-today = آج بند ہے
center-closed = بند
center-closed-days = بند دن
center-kind-label = قسم
center-city = شہر
center-code = کوڈ
center-zone = ٹائم زون
center-institutions = ادارے
center-services = خدمات
center-services-count =
    { $services ->
        [one] { $services } خدمت
       *[other] { $services } خدمات
    }
center-board = ہفتے کا بورڈ
center-edit = مرکز بدلیں
center-apply = یہاں رضاکار بنیں
center-shut-hours = کھلنے کے اوقات سے باہر۔
center-shut-day = اس دن بند ہے۔
center-shut-named = بند: { $name }
center-shut-holiday = سرکاری تعطیل: { $name }
center-shut-not-on = تقریب اس دن نہیں ہے۔
center-lists-label = دن، ضروریات اور جگہیں
center-special-days = مختلف اوقات والے دن
center-seasons = موسم
center-needs = درکار افراد
center-stops = کہاں کھڑی ہوگی
center-neighbours = قریبی مراکز
center-holidays = سرکاری تعطیلات
center-event-days = تقریب کے دن
center-closed-hint = ان دنوں کے لیے شفٹیں نہیں بنتیں۔ جن شفٹوں پر لوگ ہیں وہ آپ کے منسوخ کرنے تک باقی رہتی ہیں۔
center-special-hint = سرکاری تعطیل کے باوجود کھلا، یا معمول سے مختلف اوقات میں۔ اوقات نہ ہوں تو معمول کے اوقات لاگو ہوں گے۔
center-seasons-hint = وہ تاریخیں جن کے اپنے اوقات ہیں۔ جن دنوں کے اوقات نہ ہوں وہ بند ہیں۔
center-needs-hint = ہر ذمہ داری کو کتنے افراد درکار ہیں۔ جن سانچوں کا اپنا عدد نہیں وہ یہی مانگتے ہیں۔
center-stops-hint = ہر دن کی جگہ۔ اس دن کی شفٹیں اسے دکھاتی ہیں۔
center-neighbours-hint = یہ مراکز اور یہ مرکز ایک دوسرے کو افراد دے سکتے ہیں۔
center-list-add = شامل کریں
center-list-change = تبدیل کریں
center-list-remove = ہٹائیں
center-list-none = ابھی کچھ نہیں۔
center-first-day = پہلا دن
center-last-day = آخری دن
center-closed-why = وجہ
center-usual-hours = معمول کے اوقات
center-all-hours = تمام اوقات میں
center-stop-place = جگہ
center-latitude = عرض بلد
center-longitude = طول بلد
center-neighbour = مرکز
center-way-minutes = راستے کے منٹ
center-minutes-away =
    { $minutes ->
        [one] { $minutes } منٹ کا راستہ
       *[other] { $minutes } منٹ کا راستہ
    }
