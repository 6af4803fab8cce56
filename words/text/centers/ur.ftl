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
