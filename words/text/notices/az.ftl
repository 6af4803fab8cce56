notice-greeting = Hörmətli { $name },
notice-closing = { $programme } komandası
notice-why = Bu məktubu { $programme } hesabınız olduğu üçün alırsınız.
notice-why-named = Bu məktubu alırsınız, çünki { $name } müraciətində ({ $programme }) sizi valideyn və ya qəyyum kimi göstərib.
notice-button-fallback = Düymə işləmirsə, bu ünvanı brauzerə köçürün:
notice-confirm-email-subject = E-poçt ünvanınızı təsdiqləyin
notice-confirm-email-text = Keçidi açıb «Təsdiqlə» düyməsinə toxunun. Keçid iki gün qüvvədədir. Qeydiyyatdan siz keçməmisinizsə, heç nə etməyin.
notice-confirm-email-button = Ünvanı təsdiqlə
notice-sign-in-link-subject = Giriş keçidiniz
notice-sign-in-link-text = Keçidi açıb «Daxil ol» düyməsinə toxunun. Keçid bir dəfə və 15 dəqiqə ərzində işləyir. Siz istəməmisinizsə, heç nə etməyin.
notice-sign-in-link-button = Daxil ol
notice-already-signed-up-subject = Sizin artıq hesabınız var
notice-already-signed-up-text = İndicə kimsə sizin ünvanınızla qeydiyyatdan keçmək istədi. Bu siz idinizsə: parolunuzla daxil olun və ya giriş keçidi istəyin. Siz deyildinizsə, heç nə etməyin.
notice-already-signed-up-button = Daxil ol
notice-password-changed-subject = Parolunuz dəyişdirildi
notice-password-changed-text = Parolunuz dəyişdirildi və digər cihazlarınızdan çıxış edildi. Bunu siz etməmisinizsə, dərhal keçidlə daxil olub yeni parol seçin.
notice-password-changed-button = Hesabınız
notice-application-received-subject = Müraciətiniz bizdədir
notice-application-received-text = Müraciətiniz çatdı. Hər birini oxuyuruq və hər addımda sizə yazırıq. Hansı mərhələdə olduğunu onun səhifəsində görürsünüz.
notice-application-received-button = Müraciətiniz
notice-application-imported-text = Proqramın ofisi müraciətinizi sizin adınızdan təqdim edib. Harada olduğunu görmək üçün keçidi açın və “Daxil ol” düyməsini basın. Keçid bir dəfə və iki gün işləyir; sonra giriş səhifəsində bu ünvanla yenisini istəyin. Müraciət etməmisinizsə, bizə yazın.
notice-application-moved-subject = Müraciətinizdə yenilik
notice-application-moved-text = Müraciətiniz irəlilədi. İndiki mərhələ: { $stage }.
notice-application-moved-button = Müraciətiniz
notice-application-placed-subject = Xoş gəldiniz! Yeriniz var
notice-application-placed-text = Sizin yeriniz: { $center }. İlk növbənizi seçin, orada görüşək.
notice-application-placed-button = Növbə seç
notice-application-declined-subject = Müraciətiniz haqqında
notice-application-declined-text = Müraciət etdiyiniz üçün sağ olun. Yaxşı müraciətlər yerlərdən çox idi və bu dəfə sizə yer təklif edə bilmirik. Növbəti qəbula müraciətinizi gözləyirik.
notice-application-declined-button = Müraciətiniz
notice-roster-published-subject = Yeni növbələr: { $center }
notice-roster-published-text = { $center } üçün { $date } həftəsinin növbələri dərc olundu. Öz növbənizi seçin.
notice-roster-published-button = Növbələrə bax
notice-roster-withdrawn-subject = Növbələrə düzəliş edilir: { $center }
notice-roster-withdrawn-text = { $center } üçün { $date } həftəsinin növbələrinə düzəliş edilir. Tutduğunuz yerlər və gözləmə siyahısındakı yeriniz sizdə qalır; həftə yenidən dərc olunanda sizə yazacağıq.
notice-roster-withdrawn-button = Növbələrimə bax
notice-shift-assigned-subject = Növbəniz var: { $day }
notice-shift-assigned-text = Koordinatorunuz sizi bu növbəyə yazdı: { $day }, { $time }, { $center }, { $position }.
notice-shift-assigned-button = Növbəyə bax
notice-shift-confirm-subject = Gələcəksiniz? { $day }
notice-shift-confirm-text = Növbəniz yaxınlaşır: { $day }, { $time }, { $center }, { $position }. Gələcəyinizi bir toxunuşla deyin. Gələ bilmirsinizsə, onu da elə orada deyin ki, yeriniz başqasına keçsin.
notice-shift-confirm-button = Gələcəyəm
notice-shift-reminder-subject = Növbəniz: { $day }, { $time }
notice-shift-reminder-text = Növbəniz var: { $day }, { $time }, { $center }, { $position }. Gələ bilmirsinizsə, orada deyin ki, yeriniz başqasına keçsin.
notice-shift-reminder-button = Növbəyə baxın
notice-request-declined-subject = Bu dəfə yox: { $day }
notice-request-declined-text = İstədiyiniz yeri ({ $day }, { $time }, { $center }) ala bilmədiniz. Səbəb: { $why }
notice-request-declined-button = Başqa növbələrə bax
notice-wish-called-off-subject = Növbə ləğv edildi: { $day }
notice-wish-called-off-text = Yer istədiyiniz və ya gözlədiyiniz növbə ləğv edildi: { $position }, { $day }, { $time }, { $center }. Sizdən heç nə tələb olunmur.
notice-wish-moved-subject = Vaxtı dəyişdi: { $position }
notice-wish-moved-text = Yer istədiyiniz növbənin vaxtı dəyişdi: { $position }, { $day }, { $time }, { $center }. Əvvəlki sorğunuz artıq qüvvədə deyil; yeni vaxt sizə uyğundursa, yenidən soruşun.
notice-wish-back-subject = Növbə yenə də keçiriləcək: { $day }
notice-wish-back-text = Yer istədiyiniz və ya gözlədiyiniz növbə əvvəlki kimi keçiriləcək: { $position }, { $day }, { $time }, { $center }. Sorğunuz yenidən qüvvədədir, növbədəki yeriniz də əvvəlki kimidir. Sizdən heç nə tələb olunmur.
notice-ballot-won-subject = Püşk sizə düşdü: { $day }
notice-ballot-won-text = Bu növbədə yeriniz var: { $day }, { $time }, { $center }, { $position }.
notice-ballot-lost-subject = Püşk bu dəfə sizə düşmədi: { $day }
notice-ballot-lost-text = Bu növbənin yerləri püşklə bölündü: { $day }, { $time }, { $center }, { $position }. Sizə yer düşmədi, amma növbədəsiniz: yer boşalsa, çıxan sıra ilə təklif olunacaq.
notice-shift-unassigned-subject = Növbəniz dəyişdi: { $day }
notice-shift-unassigned-text = Siz artıq bu növbədə deyilsiniz: { $day }, { $time }, { $center }, { $position }.
notice-shift-unassigned-button = Başqa növbələrə bax
notice-certificate-issued-subject = Sertifikatınız hazırdır
notice-certificate-issued-text = Təbrik edirik! Sertifikatınız verildi. Göstərdiyiniz hər kəs onu səhifəsində yoxlaya bilər.
notice-certificate-issued-button = Sertifikata bax
notice-certificate-revoked-subject = Sertifikatınız ləğv edildi
notice-certificate-revoked-text = Sertifikatınız ləğv edildi. Bundan sonra səhifəsi bunu bildirir. Səhv olduğunu düşünürsünüzsə, mərkəzinizə yazın.
notice-certificate-revoked-button = Sertifikata bax
notice-application-declined-because = Müraciət etdiyiniz üçün sağ olun. { $because } Növbəti qəbula müraciətinizi gözləyirik.
notice-application-asked-subject = Müraciətiniz: sualımız var
notice-application-asked-text = Mərkəz müraciətinizi oxuyub və sizdən əlavə bir şey soruşur. Səhifəsini açıb orada cavab verin, sonra davam edəcəyik.
notice-application-asked-button = Cavab ver
notice-application-answered-subject = Namizəd sizə cavab verib
notice-application-answered-text = Soruşduğunuza cavab gəlib, müraciət yenidən növbədədir. Cavabı oxumaq üçün onu açın.
notice-application-answered-button = Müraciəti aç
notice-hours-disputed-subject = Saatlara etiraz: { $name }
notice-hours-disputed-text = { $name } bu günün saatlarının səhv olduğunu bildirir ({ $day }): “{ $note }” Cavab müddəti: { $due }.
notice-hours-disputed-button = Cavab ver
notice-dispute-answered-subject = Saatlarınıza dair cavab: { $day }
notice-dispute-answered-text = Mərkəziniz bu günün saatları barədə cavab verdi ({ $day }): “{ $answer }” İndi sayılan vaxt: { $hours }.
notice-dispute-answered-button = Saatlarıma bax
notice-days-open-subject = Bağlanmamış davamiyyət: { $center }
notice-days-open-text =
    { $count ->
        [one] { $center }: { $count } gün hələ bağlanmayıb ({ $day }). Açıq qalanlara qərar verib günü bağlayın: təsdiqlənməyən saatlar sertifikat üçün sayılmır.
       *[other] { $center }: { $count } gün hələ bağlanmayıb, ən köhnəsi { $day }. Açıq qalanlara qərar verib günləri bağlayın: təsdiqlənməyən saatlar sertifikat üçün sayılmır.
    }
notice-days-open-button = Günü bağla

## Within the platform, and how one is written to
notices-title = Bildirişlər
notices-lead = Sizə bildirdiklərimizin hamısı. Yenilər ayrıca görünür.
notices-none-title = Hələ heç nə yoxdur
notices-none-text = Sizə aid bir şey baş verəndə onu burada tapacaqsınız.
notices-new = Yeni
notices-read-all = Hamısını oxunmuş et
notices-older = Daha köhnələr
notices-newest = Ən yenilər
notices-gone = Bunun aid olduğu şey artıq yoxdur.
notices-choose = Sizə nə barədə yazacağımızı seçin
notices-choices-title = Sizə necə yazaq
notices-choices-lead = Burada nə seçsəniz də, hər şey Bildirişlər bölməsində də görünür. Müddəti olan bildirişlər həmişə dərhal gəlir.
notices-saved = Seçiminiz yadda saxlanıldı.
notices-all-read = Hamısı oxunmuş edildi.
notices-daily-at = Gündəlik məktubun vaxtı
notices-daily-hint = Proqramınızın saatı ilə, məsələn, 18:00.
notices-quiet-from = Bu saatdan məktub gəlməsin
notices-quiet-until = Bu saata qədər məktub gəlməsin
notices-quiet-hint = Gecə saatları üçün, məsələn, 22:00–07:00. Müddəti olan məktublar yenə də gəlir.
notices-at-once = Dərhal
notices-daily = Gündə bir dəfə
notices-never = Məktubsuz
notices-account-always = Hesabınız barədə məktublar, məsələn, yeni parol barədə, həmişə gəlir.
notices-topic-account = Hesab
notices-topic-application = Müraciət və müsahibə
notices-topic-placement = Yerləşdirmə
notices-topic-roster = Mərkəzinizin növbə cədvəlləri
notices-topic-shift = Növbələriniz
notices-topic-exchange = Növbə gözləmə, dəyişmə və əvəzetmə
notices-topic-hours = Saatlar və davamiyyət
notices-topic-training = Təlim
notices-topic-certificate = Sertifikatlar
notices-topic-announcement = Elanlar
notices-unsubscribe-title = Bu barədə daha məktub gəlməsin?
notices-unsubscribe-text = Bu barədə daha yazmayacağıq: { $topic }. Hesabınıza daxil olanda onu yenə Bildirişlər bölməsində tapacaqsınız və seçimi orada istənilən vaxt dəyişə bilərsiniz.
notices-unsubscribe-button = Daha yazmayın
notices-unsubscribe-done = Hazırdır. Bu barədə daha yazmırıq: { $topic }.
notices-daily-subject =
    { $count ->
        [one] { $number } yenilik var
       *[other] { $number } yenilik var
    }
notices-unread =
    { $count ->
        [one] { $number } oxunmamış bildiriş
       *[other] { $number } oxunmamış bildiriş
    }

## Kinds of letters, in lists
notice-kind-shift-confirm = Gələcəksinizmi?
notice-kind-shift-reminder = Növbə yaxınlaşır
notice-kind-request-declined = Sorğu rədd edildi
notice-kind-shift-wish-ended = İstənilən növbə ləğv edildi və ya vaxtı dəyişdi
notice-kind-shift-wish-back = İstənilən növbə yenə də keçiriləcək
notice-kind-ballot-drawn = Növbə üçün püşkatma
notice-kind-hours-disputed = Saatlara etiraz
notice-kind-dispute-answered = Etiraza cavab
notice-kind-days-open = Bağlanmalı günlər
notice-kind-shift-offered = Növbədə yer saxlanıldı
notice-kind-shift-offer-lapsed = Saxlanılan yer növbəti şəxsə keçdi
notice-kind-hand-over-asked = Əvəz etmə xahişi
notice-kind-hand-over-filled = Əvəz edən tapıldı
notice-kind-hand-over-unanswered = Əvəz etmə xahişinə cavab yoxdur
notice-kind-hand-over-opened = Kimsə gələ bilmir
notice-kind-hand-over-unfilled = Heç kim tapılmadı
notice-certificate-suspended-subject = Sertifikatınız dayandırıldı
notice-certificate-suspended-text = Sertifikatınız araşdırılır. Bitənə qədər səhifəsi onun dayandırıldığını bildirir. Səhv olduğunu düşünürsünüzsə, mərkəzinizə yazın.
notice-certificate-restored-subject = Sertifikatınız yenidən qüvvədədir
notice-certificate-restored-text = Sertifikatınızın dayandırılması bitdi. Səhifəsi onun həqiqi və qüvvədə olduğunu bildirir.
notice-certificates-wait-subject = Sertifikatlar imzanızı gözləyir
notice-certificates-wait-text =
    { $count ->
        [one] { $count } sertifikat qazanılıb və təsdiqinizi gözləyir.
       *[other] { $count } sertifikat qazanılıb və təsdiqinizi gözləyir.
    }
notice-certificates-wait-button = Gözləyənlərə bax
notices-push-title = Cihazlarınızda
notices-push-lead = Yenilik olan kimi telefon və ya kompüter ekranında görünür, sayt bağlı olanda da.
notices-push-about = Cihazlarımda göstərilsin
notices-push-here = Bildirişləri bu cihazda göstər
notices-push-denied = Brauzeriniz bildiriş göstərməyə icazə vermir. Bu sayt üçün brauzer ayarlarında icazə verin və yenidən cəhd edin.
notices-push-failed = Alınmadı. Heç nə dəyişmədi; bir azdan yenidən cəhd edin.
notices-push-added = Bildirişlər indi bu cihazda görünür.
notices-push-removed = Bu cihaz daha bildiriş göstərmir.
notices-push-none = Hələ heç bir cihaz bildiriş göstərmir. Bu səhifəni bildiriş görmək istədiyiniz cihazda açın.
notices-push-devices = Bildiriş göstərən cihazlar
notices-push-since = əlavə olunub: { $date }
notices-push-remove = Çıxar
notices-push-this = Bu cihaz
notices-sms-title = SMS ilə
notices-sms-lead = SMS yalnız gözləyə bilməyən xəbər üçün gəlir: müddəti olan cavab, yaxınlaşan növbə.
notices-sms-about = Bunlar barədə SMS göndərin
notices-sms-no-phone = Telefon nömrəniz bizdə yoxdur.
notices-sms-add-phone = Nömrənizi əlavə edin
notices-mail-title = E-poçtla
notices-way-mail = E-poçt
notices-way-push = Cihaz
notices-way-sms = SMS
notices-topic-day = Mərkəzlərinizdə nə gözləyir, gündə bir dəfə
notice-kind-day-ahead = Mərkəzlərdə nə gözləyir
notice-day-ahead-subject = Bu gün nə gözləyir: { $day }
notice-day-ahead-text = Sabahınız xeyir. Bu gün sizi bunlar gözləyir:
notice-day-ahead-cases =
    { $count ->
        [one] { $number } nəfər gələ bilmir, yerinə hələ heç kim yoxdur
       *[other] { $number } nəfər gələ bilmir, yerinə hələ heç kim yoxdur
    }
notice-day-ahead-gaps =
    { $count ->
        [one] Növbəti üç günün növbələrində { $number } boş yer
       *[other] Növbəti üç günün növbələrində { $number } boş yer
    }
notice-day-ahead-doubts =
    { $count ->
        [one] Təsdiq gözləyən { $number } iştirak
       *[other] Təsdiq gözləyən { $number } iştirak
    }
notice-day-ahead-disputes =
    { $count ->
        [one] Saatlarla bağlı cavab gözləyən { $number } etiraz
       *[other] Saatlarla bağlı cavab gözləyən { $number } etiraz
    }
notice-day-ahead-lapses =
    { $count ->
        [one] 30 gün ərzində müddəti bitən { $number } təlim
       *[other] 30 gün ərzində müddəti bitən { $number } təlim
    }
notice-day-ahead-button = Nə gözlədiyinə bax
