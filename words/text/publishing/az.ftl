roster-change-new = Yeni: { $slot }
roster-change-moved = Dəyişib: { $from } → { $to }
roster-change-gone = Artıq yoxdur: { $slot }
roster-change-called-off = Ləğv edilib: { $slot }
notice-roster-changed-subject = { $center }: növbələriniz
notice-roster-changed-text = { $center }, { $date } həftəsi: sizin üçün bunlar dəyişib:
notice-roster-changed-button = Növbələrimə bax
publish-title = Həftəni dərc et
publish-again-title = Dəyişiklikləri xəbər ver
publish-lead = Bundan sonra könüllülər həftəni görür. Kimin üçün nəsə dəyişirsə, hərəsinə bir məktub göndərilir.
publish-again-lead = Həftə dərc olunub. Yalnız dəyişikliyi olan şəxslərə, hərəsinə bir məktub göndərilir.
publish-people = Kimə nə bildirilir
publish-people-count =
    { $people ->
        [one] { $people } nəfərə xəbər verilir.
       *[other] { $people } nəfərə xəbər verilir.
    }
publish-nobody = Heç kimin öz növbəsi dəyişmir.
publish-first = Bura təyin olunmuş hər kəsə həftənin çıxdığı bildirilir.
publish-shifts = Növbələrdə nə dəyişir
publish-shifts-count =
    { $shifts ->
        [one] { $shifts } növbə
       *[other] { $shifts } növbə
    }
publish-breaches-title = Dərc etməyə mane olan
publish-breaches-text = Əvvəlcə lövhədə düzəldin: şəxsin yerini dəyişin və ya səbəb göstərib istisna edin.
publish-soft-title = Hələ çatışmayan
publish-confirm = Nəyin çatışmadığını gördüm
publish-button = Dərc et
publish-again-button = Xəbər ver
publish-nothing-title = Xəbər veriləsi bir şey yoxdur
publish-nothing-text = Hamı bu həftəni olduğu kimi bilir.
publish-places = { $slot }, { $places }
publish-look = Yoxla və dərc et
publish-untold =
    { $count ->
        [one] { $count } dəyişiklik hələ bildirilməyib
       *[other] { $count } dəyişiklik hələ bildirilməyib
    }
publish-telling = Dərc olunmuş bu həftənin dəyişiklikləri
publish-changes = Dəyişikliklər
publish-telling-at-once = Hər dəyişikliyi dərhal bildir
publish-telling-together = Bütün dəyişiklikləri mən deyəndə birlikdə bildir
publish-telling-hint = Könüllünün özünün etdiyi dəyişiklik ona təkrar bildirilmir.
publish-history = Əvvəlki dərclər və geri götürmələr
publish-history-published =
    { $people ->
        [one] { $moment }: dərc olundu, { $people } nəfərə bildirildi
       *[other] { $moment }: dərc olundu, { $people } nəfərə bildirildi
    }
publish-history-withdrawn =
    { $people ->
        [one] { $moment }: geri götürüldü, { $people } nəfərə bildirildi
       *[other] { $moment }: geri götürüldü, { $people } nəfərə bildirildi
    }
roster-export-name = Ad
roster-export-state = Qeyd
roster-paper = Çap et və ya endir
roster-paper-pdf = Çap üçün PDF
roster-paper-xlsx = Cədvəl faylı (XLSX)
wall-title = Divardakı ekran
wall-lead = Mərkəzdəki ekran üçün səhifə: bu gün və sabah kim növbədədir, ad və soyadın baş hərfi ilə. Özü yenilənir, giriş tələb etmir.
wall-secret = Ünvanı olan hər kəs səhifəni görür. Ünvan yad əlinə düşübsə, onu dayandırıb yenisini yaradın.
wall-address = Ekranın gizli ünvanı
wall-make = Ünvan yarat
wall-open = Ekranı aç
wall-end = Bu ünvanı dayandır
wall-told-made = Ünvan hazırdır
wall-told-ended = Ünvan dayandırıldı
wall-today = Bu gün
wall-tomorrow = Sabah
wall-nothing = Növbə yoxdur
wall-free =
    { $places ->
        [one] { $places } boş yer
       *[other] { $places } boş yer
    }
admin-letter-roster-changed = Növbələrdə dəyişikliklər
event-roster-exported = Cədvəl fayl kimi götürüldü
event-roster-telling = Dəyişikliklərin bildirilmə qaydası seçildi
event-wall-opened = Divar ekranının ünvanı yaradıldı
event-wall-ended = Divar ekranının ünvanı dayandırıldı
