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
center-lists-label = Günlər, ehtiyaclar və yerlər
center-special-days = Başqa iş saatları olan günlər
center-seasons = Mövsümlər
center-needs = Lazım olan adamlar
center-stops = Dayanacaqlar
center-neighbours = Yaxınlıqdakı mərkəzlər
center-holidays = Bayram günləri
center-event-days = Tədbir günləri
center-closed-hint = Bu günlər üçün növbə yaradılmır. Üzərində adam olan növbələr siz ləğv edənədək qalır.
center-special-hint = Bayram gününə baxmayaraq açıq və ya adi saatlardan fərqli. Saat yazılmasa, adi saatlar keçərlidir.
center-seasons-hint = Öz iş saatları olan tarixlər. Saatı yazılmayan günlər bağlıdır.
center-needs-hint = Hər vəzifəyə neçə adam lazımdır. Öz sayı olmayan şablonlar bu qədər adam istəyir.
center-stops-hint = Hər günün yeri. Həmin günün növbələrində göstərilir.
center-neighbours-hint = Bu mərkəzlər bir-birinə adam göndərə bilər.
center-list-add = Əlavə et
center-list-change = Dəyişdir
center-list-remove = Sil
center-list-none = Hələ heç nə yoxdur.
center-first-day = İlk gün
center-last-day = Son gün
center-closed-why = Səbəb
center-usual-hours = adi saatlar
center-all-hours = bütün saatlarda
center-stop-place = Yer
center-latitude = Enlik
center-longitude = Uzunluq
center-neighbour = Mərkəz
center-way-minutes = Yolun müddəti (dəqiqə)
center-minutes-away =
    { $minutes ->
        [one] { $minutes } dəqiqəlik yol
       *[other] { $minutes } dəqiqəlik yol
    }
