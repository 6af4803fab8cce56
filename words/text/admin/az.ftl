admin-lead = Diqqət tələb edənlər və qalan hər şeyə keçid.
admin-attention = Diqqət tələb edir
admin-attention-none = Diqqət tələb edən heç nə yoxdur.
admin-attention-dead =
    { $count ->
        [one] { $count } məktub çatdırıla bilmədi
       *[other] { $count } məktub çatdırıla bilmədi
    }
admin-attention-waiting =
    { $minutes ->
        [one] Ən köhnə məktub { $minutes } dəqiqədir gözləyir
       *[other] Ən köhnə məktub { $minutes } dəqiqədir gözləyir
    }
admin-attention-standing = Müntəzəm iş dayanıb: { $job }
admin-attention-hours = İş saatları yoxdur: { $center }
admin-ways = Tənzimləmələr və qeydlər
admin-centers-note = Yerlər, iş saatları, giriş vaxtı
admin-positions = Vəzifələr
admin-positions-note = Növbədə kim nə edir və bunun üçün nə lazımdır
admin-programme = Proqram və qaydalar
admin-programme-note = Adlar, rəng, yaş və saat hədləri
admin-roles-note = Kimin harada nəyə hüququ var
admin-intakes-note = Könüllülərin qəbulu
admin-delivery-note = Yolda olan, göndərilmiş və alınmayan məktublar
admin-audit-note = Nə edilib, kim tərəfindən və nə vaxt
admin-jobs = Müntəzəm işlər
admin-jobs-none = Hələ işləməyib.
admin-job-mail = Məktubların göndərilməsi
admin-job-audit = Jurnalın möhürlənməsi
admin-job-attendance = Unudulmuş çıxışların bağlanması
admin-job-certificates = Qazanılmış sertifikatların verilməsi
admin-job-files = İstifadəsiz şəkillərin silinməsi
admin-job-imports = Gözləyən siyahıların silinməsi
admin-job-choosing = Təsdiqlər və xatırlatmalar
admin-job-days = Bağlanacaq günlər
admin-job-proposals = Cədvəl təklifləri
admin-job-well = uğurla
admin-told-saved = Yadda saxlanıldı və artıq qüvvədədir.
admin-told-resent = Məktub yenidən yola salındı.
admin-center-new = Mərkəz əlavə et
admin-name-in = Ad ({ $language })
admin-names = Adlar
admin-names-hint = Bir dil kifayətdir; digər dillərdə oxuyanlar onu görəcək.
admin-code-hint = Ünvanlar üçün qısa kod, məsələn, BAK1. Sonra dəyişmir.
admin-zone-hint = Məsələn, Asia/Baku. Mərkəzin bütün vaxtları ona uyğundur.
admin-place = Yer
admin-hours-hint = Bağlı olduğu gün üçün hər ikisini boş saxlayın.
admin-opens = { $day }, açılır
admin-closes = { $day }, bağlanır
admin-windows = Növbəyə giriş
admin-early = Başlanğıcdan neçə dəqiqə əvvəl açılır
admin-late = Başlanğıcdan neçə dəqiqə sonraya qədər vaxtında sayılır
admin-window-hint = Boşdursa, proqramın qaydası keçərlidir.
admin-position-new = Vəzifə əlavə et
admin-position-edit = Vəzifəni dəyiş
admin-position-code-hint = Qısa kod, məsələn, queue-guide. Sonra dəyişmir.
admin-min-age = Ən kiçik yaş
admin-position-course = Qüvvədə olmalı təlimlər
admin-position-leads = Növbəyə rəhbərlik edir
admin-positions-none-title = Hələ vəzifə yoxdur
admin-positions-none-text = Növbədə görülən işləri əlavə edin; şablonlar üçün lazımdır.
admin-max-age = Müraciət zamanı ən böyük yaş
admin-majority-age = Bu yaşdan kiçiklər üçün qəyyumun razılığı lazımdır
admin-ages = Yaş
admin-limits = Saat hədləri
admin-day-hours = Gündə ən çox saat
admin-week-hours = Həftədə ən çox saat
admin-rest-hours = Növbələr arasında ən az istirahət saatı
admin-release-hours = Yer başlanğıcdan neçə saat əvvələ qədər qaytarıla bilər
admin-certificate-hours = Sertifikat üçün lazım olan saatlar
admin-default-language = Dil seçməyənlər üçün dil
admin-hue = Rəng çaları, 0–359
admin-hue-hint = Göy 245, yaşıl 155, qırmızı 25.
admin-brand = Ad və rəng
admin-programme-lead = Dəyişikliklər dərhal hamı üçün qüvvəyə minir.
admin-mail-waiting = Gözləyir
admin-mail-sent = Göndərilib
admin-mail-dead = Alınmadı
admin-mail-shown = Yalnız göstərilib
admin-mail-to = Kimə
admin-mail-kind = Məktub
admin-mail-tries = Cəhdlər
admin-mail-written = Yazılıb
admin-mail-error = Son xəta
admin-mail-resend = Yenidən göndər
admin-mail-list = Göndərilən məktublar
admin-mail-none-title = Burada məktub yoxdur
admin-mail-none-text = Kiməsə xəbər göndərilən kimi məktub burada görünəcək.
admin-mail-older = Daha köhnə məktublar
admin-mail-newest = Ən yeni məktublar
admin-mail-text = Məktubun mətni
admin-mail-hidden = Məktubun mətnini yalnız alan görür. Poçt serveri qurulmayıbsa, mətn burada göstərilir.
admin-letter-confirm-email = Ünvanın təsdiqi
admin-letter-sign-in-link = Giriş keçidi
admin-letter-already-signed-up = Hesab artıq var
admin-letter-password-changed = Şifrə dəyişdirildi
admin-letter-application-received = Müraciət alındı
admin-letter-application-imported = Müraciət siyahı ilə gəldi
admin-letter-application-moved = Müraciət barədə xəbər
admin-letter-roster-published = Növbələr açıqlandı
admin-letter-roster-withdrawn = Növbələr dəyişdirilir
admin-letter-shift-assigned = Növbəyə təyin edildi
admin-letter-shift-unassigned = Növbədən çıxarıldı
admin-letter-certificate-issued = Sertifikat verildi
admin-letter-certificate-revoked = Sertifikat ləğv edildi
admin-audit-lead = Hər sətir zəncirə möhürlənir: sonradan edilən dəyişiklik aşkarlanır.
admin-audit-verify = İndi yoxla
admin-audit-unbroken =
    { $entries ->
        [one] { $entries } sətir yoxlanıldı, dəyişiklik yoxdur
       *[other] { $entries } sətir yoxlanıldı, dəyişiklik yoxdur
    }
admin-audit-broken = Zəncir qırılıb, sətir № { NUMBER($position) }
admin-audit-broken-text = Məlumat bazası kənardan dəyişdirilib. Onun hazırkı surətini saxlayın və ehtiyat nüsxə ilə müqayisə edin.
admin-audit-when = Nə vaxt
admin-audit-who = Kim
admin-audit-what = Nə
admin-audit-more = Ətraflı
admin-audit-about = Nə haqqında
admin-audit-program = proqram
admin-audit-kind = Hadisənin növü
admin-audit-every = Bütün növlər
admin-audit-older = Daha köhnə sətirlər
admin-audit-newest = Ən yeni sətirlər
admin-audit-none-title = Bu növdə sətir yoxdur
admin-audit-none-text = Başqa növ seçin və ya hamısına baxın.
admin-roles-lead = Rol şəxsin səhifəsində verilir və götürülür, dərhal qüvvəyə minir.
admin-roles-find = Şəxs tap
admin-roles-where = Harada
admin-roles-everywhere = Bütün proqram
admin-roles-since = Nə vaxtdan
admin-roles-until = Nə vaxta qədər
admin-roles-for-ever = müddətsiz
admin-roles-none-title = Bu rol heç kimdə yoxdur
admin-roles-none-text = Rolu vermək üçün şəxsin səhifəsini açın.
admin-roles-next = Növbəti adlar
admin-event-from = Tədbirin ilk günü
admin-event-until = Tədbirin son günü
admin-event-hint = Yalnız tədbir üçün: digər günlərdə bağlıdır.
admin-holidays = Bayram günləri
admin-holidays-note = Bu günlərdə mərkəzlər bağlıdır və növbə yaradılmır; mərkəz istisna edə bilər.
admin-holidays-missing =
    { $count ->
        [one] Ölkənin { $count } sabit bayram günü burada yoxdur.
       *[other] Ölkənin { $count } sabit bayram günü burada yoxdur.
    }
admin-holidays-take = Siyahıya əlavə et
admin-holidays-none-title = Hələ bayram günü yoxdur
admin-holidays-none-text = Birincisini aşağıda əlavə edin.
admin-holiday-new = Bayram günü əlavə et
admin-holiday-change = Bayram gününü dəyişdir
admin-holiday-yearly = Hər il
admin-holiday-yearly-hint = Tarixi dəyişən bayramlar üçün seçməyin: onlar hər il ayrıca yazılır.
admin-holiday-once = yalnız bu il
admin-job-signing = Təsdiqlənmiş sertifikatların imzalanması
admin-mail-way = Yol
admin-mail-failing = Təkrar cəhd edilir
admin-mail-bounced = Məktubu geri qayıdan şəxslər
admin-mail-by-kind = Növ və yol üzrə
admin-mail-health =
    { $days ->
        [one] Son { $shown } gündə nə oldu
       *[other] Son { $shown } gündə nə oldu
    }
admin-mail-oldest =
    { $minutes ->
        [one] ən köhnəsi { $shown } dəqiqədir gözləyir
       *[other] ən köhnəsi { $shown } dəqiqədir gözləyir
    }
admin-job-alarm = Poçt üçün həyəcan siqnalı
