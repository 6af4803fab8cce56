center-lead = Könüllülərin xidmət göstərdiyi yerlər.
center-none-title = Hələ mərkəz yoxdur
center-none-text = İlk mərkəzi administrator əlavə edir.
center-hours = İş saatları
center-hours-unknown = Göstərilməyib
center-open-today = Bu gün açıqdır: { $hours }
center-closed-today = Bu gün bağlıdır
center-closed = Bağlıdır
center-closed-days = Bağlı günlər
center-kind-label = Növ
center-city = Şəhər
center-code = Kod
center-zone = Saat qurşağı
center-institutions = Qurumlar
center-services = Xidmətlər
center-services-count =
    { $services ->
        [one] { $services } xidmət
       *[other] { $services } xidmət
    }
center-board = Həftənin cədvəli
center-edit = Mərkəzi dəyiş
center-apply = Burada könüllü ol
center-shut-hours = İş saatlarından kənar.
center-shut-day = Həmin gün bağlıdır.
center-shut-named = Bağlıdır: { $name }
center-shut-holiday = Bayram günü: { $name }
center-shut-not-on = Tədbir həmin gün keçirilmir.
