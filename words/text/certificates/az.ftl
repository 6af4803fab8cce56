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
certificate-progress-done = Onu qazanmısınız. Bir neçə dəqiqəyə özü verilir və sizə xəbər göndərilir.
certificate-progress-left = Daha { $time } qalıb. Xidmət etdiyiniz hər növbə özü hesablanır.
certificate-mine-empty-title = Hələ sertifikat yoxdur
certificate-mine-empty-text = Kifayət qədər saat xidmət edəndə özü verilir. Yaxınlaşmaq üçün növbə götürün.
certificate-mine-line = { $hours }, { $center }, verilib: { $date }
certificate-see-page = Açıq səhifəsi
certificate-standing-genuine = qüvvədədir
certificate-standing-revoked = ləğv edilib
certificate-standing-altered = dəyişdirilib
certificate-reason = Səbəb: { $reason }

## Proqramın sertifikatları

certificate-told-issued = Sertifikat verildi, sahibinə xəbər göndərilir.
certificate-told-revoked = Sertifikat ləğv edildi. Bundan sonra səhifəsi bunu bildirir, sahibinə xəbər göndərilir.
certificate-due-title = Qazanılıb, verilməyib
certificate-due-text = Sertifikatlar özü verilir. Burada adı çap edilə bilməyənlər və sertifikatı ləğv edilmiş şəxslər durur.
certificate-due-line = { $hours } xidmət
certificate-issue = Ver
certificate-issue-says = Ver: { $name }
certificate-search-label = Ad və ya e-poçt
certificate-list-title = Verilənlər
certificate-list-empty-title = Sertifikat yoxdur
certificate-list-empty-text = Könüllülər kifayət qədər saat xidmət edəndə özü verilir.
certificate-revoke = Ləğv et
certificate-revoke-title = Bu sertifikatı ləğv et
certificate-revoke-text = Açıq səhifəsi onun ləğv edildiyini bildirəcək. Bunu geri qaytarmaq olmur; yenisini vermək olar.
certificate-revoke-reason = Səbəb (sahibi onu oxuyur)
