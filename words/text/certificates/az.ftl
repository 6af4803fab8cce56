## Kağızda

certificate-title = Könüllü xidmət sertifikatı
certificate-sentence = { $from } – { $until } tarixlərində { $hours } könüllü xidmət göstərib. Xidmət yeri: { $center }.
certificate-service-label = Xidmət
certificate-period-label = Müddət
certificate-issued-label = Verilib
certificate-check = Sertifikatın həqiqi olduğunu görmək üçün kodu skan edin.
certificate-director = Proqramın rəhbərliyi

## Həqiqidirmi?

certificate-verify-title = Bu sertifikat həqiqidirmi?
certificate-verify-lead = Sertifikatdakı QR kodu skan edin və ya yanındakı kodu yazın. Hesab lazım deyil.
certificate-verify-about = Könüllü xidmət sertifikatının həqiqi olub-olmadığını yoxlayın.
certificate-code-label = Sertifikatın kodu
certificate-code-hint = Dörd işarəlik səkkiz qrup hərf və rəqəm. Böyük-kiçik hərfin, boşluq və tirelərin fərqi yoxdur.
certificate-code-wrong = Bu, sertifikat kodu deyil. Kod 32 hərf və rəqəmdən ibarətdir: bir daha baxın.
certificate-check-button = Yoxla
certificate-record-title = İmzalanmış qeydi yoxla
certificate-record-label = İmzalanmış qeyd
certificate-record-hint = .jwt ilə bitən faylın mətni.
certificate-genuine-title = Həqiqi sertifikat
certificate-genuine-text = Onu biz vermişik, heç kim dəyişməyib və qüvvədədir.
certificate-altered-title = Dəyişdirilmiş sertifikat
certificate-altered-text = Bizim adımızı daşıyır, amma imzalandıqdan sonra dəyişdirilib. Ona etibar etməyin.
certificate-revoked-title = Ləğv edilmiş sertifikat
certificate-revoked-text = Onu biz vermişik və geri götürmüşük. Artıq qüvvədə deyil.
certificate-unknown-title = Naməlum sertifikat
certificate-unknown-text = Burada belə kodu olan sertifikat yoxdur. Koda bir daha baxın və ya onu göstərən şəxsdən soruşun.
certificate-unknown-record-text = Bu qeydi biz imzalamamışıq və ya onun haqqında artıq məlumatımız yoxdur.
certificate-compare = Bunları əlinizdəki sertifikatla tutuşdurun. Fərq varsa, o, dəyişdirilib.
certificate-facts-title = Sertifikatda yazılanlar
certificate-holder-label = Ad
certificate-issuer-label = Verən
certificate-revoked-label = Ləğv edilib
certificate-get-pdf = Sertifikat PDF kimi
certificate-get-record = İmzalanmış qeyd
certificate-check-another = Başqasını yoxla

## Mənim

certificate-progress-label = Sertifikata qədər saatlar
certificate-progress-figures = { $served } / { $needed }
certificate-progress-done = Onu qazanmısınız. İmzalanır, sizə xəbər göndəriləcək.
certificate-progress-left = Daha { $time } qalıb. Xidmət etdiyiniz hər növbə özü hesablanır.
certificate-mine-empty-title = Hələ sertifikat yoxdur
certificate-mine-empty-text = Kifayət qədər saat xidmət edəndə alırsınız. Yaxınlaşmaq üçün növbə götürün.
certificate-mine-line = { $hours }, { $center }, verilib: { $date }
certificate-see-page = Açıq səhifəsi
certificate-standing-genuine = qüvvədədir
certificate-standing-revoked = ləğv edilib
certificate-standing-altered = dəyişdirilib
certificate-reason = Səbəb: { $reason }

## Proqramın sertifikatları

certificate-told-issued = Sertifikat verildi, sahibinə xəbər göndərilir.
certificate-due-title = Qazanılıb, təklif olunmayıb
certificate-due-text = Qazanılanlar özü təklif olunur. Burada sertifikatı ləğv edilmiş və ya təklifi rədd edilmiş şəxslər durur.
certificate-due-line = { $hours } xidmət
certificate-search-label = Ad və ya e-poçt
certificate-list-title = Verilənlər
certificate-list-empty-title = Sertifikat yoxdur
certificate-list-empty-text = Qazanılıb təsdiqlənəndən sonra verilir.

## Başqa növlər, kağızda

certificate-title-placement = Xidmətin tamamlanması haqqında sertifikat
certificate-title-course = Təlim sertifikatı
certificate-title-appreciation = Təşəkkürnamə
certificate-sentence-placement = { $from } – { $until } tarixlərində könüllü xidmət müddətini tamamlayıb. Xidmət yeri: { $center }.
certificate-sentence-course = “{ $course }” təlimini { $day } tarixində uğurla bitirib.
certificate-sentence-appreciation = təşəkkürümüzlə: { $note }
certificate-valid-until-label = Etibarlıdır

## Nə vəziyyətdədir

certificate-superseded-title = Əvəz edilmiş sertifikat
certificate-superseded-text = Onu biz vermişik, indi adı düzəldilmiş yeni nüsxə ilə əvəz olunub. Sahibindən yenisini istəyin.
certificate-suspended-title = Dayandırılmış sertifikat
certificate-suspended-text = Onu biz vermişik, hazırda araşdırılır. Hələlik ona etibar etməyin.
certificate-expired-title = Müddəti bitmiş sertifikat
certificate-expired-text = Onu biz vermişik, amma etibarlılıq müddəti bitib.
certificate-superseded-label = Əvəz edilib
certificate-suspended-label = Dayandırılıb
certificate-what-label = Sertifikat
certificate-for-label = Nəyə görə
certificate-version-label = Nüsxə
certificate-ledger-label = Saatların jurnalı
certificate-ledger-value =
    { $count ->
        [one] { $number } qeyd, { $digest }
       *[other] { $number } qeyd, { $digest }
    }
certificate-photo-alt = Sahibi
certificate-standing-superseded = əvəz edilib
certificate-standing-suspended = dayandırılıb
certificate-standing-expired = müddəti bitib

## Öz sertifikatımı paylaşmaq

certificate-share-label = Paylaşmaq üçün keçid
certificate-linkedin = LinkedIn-ə əlavə et
certificate-photo-title = Açıq səhifədə şəkil
certificate-photo-text = Bu sertifikatın səhifəsini açan hər kəs şəkli görür. Qərarı siz verirsiniz və istənilən vaxt geri götürə bilərsiniz.
certificate-photo-show = { $number } nömrəli şəkli göstər
certificate-photo-hide = Şəkli götür
certificate-told-photo = Yadda saxlandı. Açıq səhifə seçdiyinizi göstərir.

## Təsdiq gözləyənlər

certificate-waiting-title = Təsdiq gözləyənlər
certificate-waiting-text = Bunlar qazanılıb. İmzalayan şəxs baxıb təsdiqləyir; heç kim öz sertifikatını və özü təklif etdiyini təsdiqləmir.
certificate-waiting-none = İmza gözləyən yoxdur.
certificate-waiting-more =
    { $count ->
        [one] Daha { $number } sertifikat gözləyir. Görmək üçün siyahını daraldın.
       *[other] Daha { $number } sertifikat gözləyir. Görmək üçün siyahını daraldın.
    }
certificate-filter-kind = Növ
certificate-filter-all-kinds = Bütün növlər
certificate-filter-all-centers = Bütün mərkəzlər
certificate-filter-until = Xidmətin son günü
certificate-filter-show = Göstər
certificate-approve = Təsdiqlə
certificate-approve-says = Təsdiqlə: { $name }
certificate-approve-all =
    { $count ->
        [one] Bu siyahıdakıların hamısını təsdiqlə ({ $number })
       *[other] Bu siyahıdakıların hamısını təsdiqlə ({ $number })
    }
certificate-approve-all-text = Onlar bir-bir verilir və hər sahibə xəbər göndərilir.
certificate-proposal-title = Təklif olunan sertifikat
certificate-proposed-label = Təklif olunub
certificate-proposed-by-itself = özü, { $date }
certificate-proposed-by-somebody = həmkar tərəfindən, { $date }
certificate-fault-label = Mane olur
certificate-fault-broken = Verilə bilmədi. Sonra yenidən cəhd edin.
certificate-own-word = Bu barədə başqası qərar verir.
certificate-decline = Rədd et
certificate-decline-title = Bu təklifi rədd et
certificate-decline-text = Özü yenidən təklif olunmur; əl ilə təklif etmək olar.
certificate-decline-reason = Səbəb (əməkdaşlar üçün)
certificate-propose = Təklif et
certificate-propose-says = Təklif et: { $name }
certificate-propose-title = Sertifikat təklif et
certificate-propose-text = Onu başqası təsdiqləyir. Qazanılmalı olan yalnız qazanılandan sonra təklif olunur.
certificate-propose-note = Nəyə görə təşəkkür edirik
certificate-propose-note-hint = Yalnız təşəkkürnamə üçün. Vərəqdə çap olunur, ona görə sahibinin dilində yazın.
certificate-told-proposed = Sertifikat təklif olundu. Onu başqası təsdiqləyir.
certificate-told-declined = Təklif rədd edildi.
certificate-batch-title = Birdən çox sertifikat
certificate-batch-label = Verilib
certificate-batch-figures = { $issued } / { $total }
certificate-batch-running = Bir-bir verilir. Bu səhifədən çıxa bilərsiniz, iş davam edir.
certificate-batch-over = Verilə bilənlərin hamısı verildi.
certificate-batch-stuck = Verilə bilməyənlər

## Verildikdən sonra

certificate-asked-title = İkinci şəxsi gözləyir
certificate-asked-line = { $what }. { $reason } ({ $name })
certificate-moves-title = Bu sertifikatı dəyiş
certificate-moves-text = Başqası razılıq verənə qədər heç nə olmur. Səbəbi sahibi oxuyur.
certificate-move-label = Nə edilsin
certificate-move-revoke = Həmişəlik ləğv et
certificate-move-suspend = Hələlik dayandır
certificate-move-lift = Dayandırmanı bitir
certificate-move-correct = İndiki adla yenidən ver
certificate-move-reason = Səbəb
certificate-move-ask = Xahiş et
certificate-agree = Razıyam
certificate-refuse = Etmə
certificate-take-back = Geri götür
certificate-told-asked = İndi bu barədə başqası qərar verir.
certificate-told-decided = Qərar verildi.
certificate-told-corrected = Bu, yeni nüsxədir. Köhnəsi əvəz edildiyini bildirir.
certificate-name-differs = İndiki ad başqadır: { $name }
certificate-history-title = Onunla nə edilib
certificate-history-line = { $reason } ({ $asker }, { $other }, { $date })
certificate-grounds-hold = Saatların jurnalı eynisini deyir.
certificate-grounds-broken = Saatların jurnalı başqa şey deyir. Araşdırılmasını xahiş edin.
certificate-newer = Yeni nüsxə

## Növlər

certificate-kinds = Sertifikat növləri
certificate-kinds-lead = Proqram nəyə görə sertifikat verir və hər biri üçün nə lazımdır.
certificate-kind-new = Yeni növ
certificate-kind-edit = Bu növü dəyiş
certificate-kind-told = Növ yadda saxlandı. Bundan sonrakı sertifikatlara aiddir.
certificate-kind-code = Qısa kod
certificate-kind-code-hint = Hərf, rəqəm və tire. İmzalanmış qeyddə yazılır və dəyişmir.
certificate-kind-basis = Nə ilə qazanılır
certificate-basis-hours = Xidmət saatları
certificate-basis-placement = Tamamlanmış təyinat
certificate-basis-course = Uğurla bitirilmiş təlim
certificate-basis-appreciation = Təşəkkür, əl ilə
certificate-kind-titles = Başlıq
certificate-kind-titles-hint = Boş olanda məhsulun öz başlığı yazılır.
certificate-kind-sentences = Adın altındakı cümlə
certificate-kind-sentences-hint = Bunları işlətmək olar: { $fields }.
certificate-kind-rules = Qaydalar
certificate-kind-hours = Lazım olan saatlar
certificate-kind-hours-hint = Boş olanda proqramın qaydalarına görə.
certificate-kind-days = Təyinatın ən az günü
certificate-kind-from = Bu gündən sayılır
certificate-kind-until = Bu günədək sayılır
certificate-kind-course = Təlim
certificate-kind-no-course = Təlim yoxdur
certificate-kind-months = Neçə ay etibarlıdır
certificate-kind-months-hint = Boş olanda həmişəlik.
certificate-kind-centers = Yalnız bu mərkəzlərdəki saatlar sayılır
certificate-kind-centers-hint = Heç biri seçilməsə, bütün mərkəzlər sayılır.
certificate-kind-positions = Yalnız bu vəzifələrdəki saatlar sayılır
certificate-kind-coordinator = Mərkəzin koordinatoru da imzalayır
certificate-kind-active = Hazırda verilir
certificate-kind-inactive = hazırda verilmir

## Fayl və ya şəkil

certificate-file-title = Faylı və ya şəkli yoxla
certificate-file-label = PDF, imzalanmış qeyd və ya QR kodun şəkli
certificate-file-hint = Telefonda şəkli elə indi çəkə bilərsiniz. Fayla baxılır və saxlanılmır.
certificate-unknown-file-text = Bu faylda bizim imzaladığımız qeyd yoxdur. Üzərində kod varsa, həmin kodu yazın.
certificate-differs-title = Nə fərqlidir
certificate-differs-missing = Bunu demir: { $said }
certificate-differs-added = Əlavə olaraq bunu deyir: { $says }
certificate-differs-bytes = Sözləri eynidir, amma fayl bizim verdiyimiz deyil: yenidən saxlanılıb və ya üzərinə çəkilib. Fayla deyil, aşağıda yazılanlara etibar edin.
certificate-differs-unreadable = Sözləri oxunmur. Fayla deyil, aşağıda yazılanlara etibar edin.
certificate-signed-title = Bizim imzaladığımız

## Tərtibatlar

certificate-designs = Tərtibatlar
certificate-designs-lead = Sözlərin altındakı rəsm, hər dil üçün ayrıca. Sözlərin özünü sistem yerləşdirir ki, hər ad sığsın və heç bir hərf itməsin.
certificate-design-house = Sistemin öz tərtibatı
certificate-design-own = Sizin tərtibatınız, { $date } tarixindən
certificate-design-sent = { $date } tarixində göndərilib, hələ işlədilmir
certificate-design-see = Nümunəyə bax
certificate-design-use = Bununla çap et
certificate-design-end = Sistemin öz tərtibatına qayıt
certificate-design-drop = At
certificate-design-send = Tərtibat göndər
certificate-design-start = Başlamaq üçün sistemin öz tərtibatı (SVG)
certificate-design-file = SVG faylı
certificate-design-file-hint = Vərəqin ölçüsündə olmalıdır (A4, eninə) və bunları işlədə bilər: { $fields }.
certificate-design-language = Dil
certificate-design-preview = Adla nümunə
certificate-design-name = Ad
certificate-design-told-sent = Tərtibat qəbul olundu. Nümunəyə baxın, sonra onunla çap edin.
certificate-design-told-used = Bundan sonra sertifikatlar bununla çap olunur. Əvvəlkilər olduğu kimi qalır.
certificate-design-told-ended = Tərtibat artıq işlədilmir. Onunla çap olunanlar qalır.
certificate-design-wrong-large = Fayl çox böyükdür; ən çoxu 256 kB.
certificate-design-wrong-broken = Bu, oxuna bilən SVG deyil: { $why }
certificate-design-wrong-field = { $name } sahəsi tanınmır.
certificate-design-wrong-lacks = { $name } sahəsi mütləq olmalıdır.
certificate-design-wrong-element = { $name } elementi ola bilməz.
certificate-design-wrong-runs = { $name } atributu ola bilməz.
certificate-design-wrong-outside = Kənara istinad edə bilməz: { $what }
certificate-design-wrong-nested = Təkrar çəkilən hissənin içində başqa təkrar çəkilən hissə ola bilməz: { $id }
certificate-design-wrong-deep = Qruplar bir-birinin içində həddindən artıq dərindir.
certificate-design-wrong-size = viewBox vərəqinki ilə eyni olmalıdır.

## Signatures

certificate-signatures = İmzalar
certificate-signatures-lead = Sertifikatlarda imzalayanların adının üstündə durur. Əvvəl çap olunanlar dəyişmir.
certificate-signature-send = İmza göndər
certificate-signature-whose = Kimin
certificate-signature-file = Şəkil və ya rəsm
certificate-signature-file-hint = Ağ kağızda tünd mürəkkəb, PNG, JPEG və ya WebP: kağız kəsilib atılır. Yaxud 48 kB-dək SVG.
certificate-signature-signers = İmzalayanlar
certificate-signature-since = { $date } tarixindən çap olunur
certificate-signature-away = Daha çap etmə
certificate-signature-of = İmza: { $name }
certificate-signature-told-sent = İmza gəldi. Sertifikatlar bundan sonra onunla çap olunur.
certificate-signature-told-ended = Sertifikatlar bundan sonra bu imzasız çap olunur.
certificate-signature-wrong-faint = İmza seçilmir. Onu ağ kağızda tünd qələmlə yazın.
certificate-signature-wrong-large = Fayl çox böyükdür; ən çoxu 48 kB.
