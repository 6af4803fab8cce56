## The list of an applicant

onboarding-title = İlk növbənizdən əvvəl
onboarding-lead = İstənilən ardıcıllıqla edin. Dayanıb sonra davam edə bilərsiniz.
onboarding-of = { NUMBER($total) } bənddən { NUMBER($done) } hazırdır
onboarding-progress = Siyahınız
onboarding-done = hazırdır
onboarding-open = görülməlidir
onboarding-not-required = istəyə bağlı
onboarding-do-agreement = Oxuyun və imzalayın
onboarding-do-training = Təlimi bitirin
onboarding-do-contact = Kimə zəng edəcəyimizi deyin
onboarding-do-choice = Birini seçin
onboarding-do-document = Mərkəzdə göstərin
onboarding-all-done = Hər şey hazırdır. İndi mərkəz sizə yer verəcək və yazacaq.
onboarding-told-given = Yadda saxlanıldı.
onboarding-told-signed = İmzalandı. Nüsxənizə istənilən vaxt baxa bilərsiniz.

## One item

onboarding-text-label = Mətn
onboarding-agree = Mətni oxudum və razıyam
onboarding-sign-name = Adınız və soyadınız
onboarding-sign-hint = Müraciətinizdəki kimi yazın. Bu, sizin imzanızdır.
onboarding-sign-button = İmzala
onboarding-signed-by = İmzalayıb: { $name }, { $date }
onboarding-copy = Nüsxəniz PDF kimi
onboarding-contact-name = Həmin şəxsin adı
onboarding-contact-relation = Sizin nəyinizdir
onboarding-contact-relation-hint = Ana, qardaş, dost…
onboarding-contact-why = Bunu yalnız mərkəzinizin əməkdaşları görür və növbədə başınıza bir iş gəlsə, zəng edirlər.
onboarding-choice-label = Seçiminiz
onboarding-training-open = Bu təlimi hələ bitirməmisiniz və ya o, artıq keçərli deyil.
onboarding-training-done = Bu təlimi bitirmisiniz.
onboarding-training-link = Məşğələ tapın
onboarding-document-open = Onu mərkəzə özünüzlə gətirin. Əməkdaş baxıb burada qeyd edir; surəti çıxarılmır.
onboarding-document-done = Əməkdaş onu görüb.
onboarding-to-list = Siyahıya qayıt

## For staff

onboarding-staff-title = Hazırlıq
onboarding-ready = Hazırdır: vacib olan hər şey edilib.
onboarding-missing =
    { $count ->
        [one] { $count } vacib bənd hələ açıqdır.
       *[other] { $count } vacib bənd hələ açıqdır.
    }
onboarding-seen-button = Gördüm
onboarding-seen-says = Gördüm: { $title }
onboarding-unseen-button = Əslində görməmişəm
onboarding-unseen-says = Əslində görməmişəm: { $title }
onboarding-told-seen = Siyahı dəyişdirildi.
onboarding-reason-label = Siyahı açıq ikən niyə təyin edilir?
onboarding-reason-hint = Qərarla birlikdə saxlanılır, namizədin siyahısı açıq qalır.
onboarding-place-from = İlk gün
onboarding-place-until = Son gün
onboarding-contact-of = { $name } ({ $relation }), { $phone }

## Setting the list up

onboarding-admin-title = Hazırlıq
onboarding-admin-lead = Qəbul olunanlar ilk növbədən əvvəl nə etməlidir. Dəyişiklik bundan sonra qəbul olunanlara aiddir; başlamış olanlar köhnə siyahı ilə davam edir.
onboarding-admin-note = Razılaşma, təlim və sənədlər
onboarding-admin-version = Versiya: { NUMBER($version) }.
onboarding-admin-none = Hələ siyahı yoxdur. Qəbul olunanlar koordinatoru gözləyir.
onboarding-admin-item = Bənd { NUMBER($number) }
onboarding-admin-kind = Növü
onboarding-admin-title-in = Başlıq, { $language }
onboarding-admin-text-in = Mətn və ya izah, { $language }
onboarding-admin-required = Təyinatdan əvvəl vacibdir
onboarding-admin-course = Təlim
onboarding-admin-no-course = Təlim yoxdur
onboarding-admin-choices = Seçimlər
onboarding-admin-choices-hint = Hər sətirdə biri. Yalnız “bir neçəsindən biri” növü üçün.
onboarding-admin-place = Siyahıdakı yeri
onboarding-admin-empty-hint = Bəndi siyahıdan çıxarmaq üçün boş saxlayın.
onboarding-admin-told = Siyahı yeni versiya kimi saxlanıldı.
onboarding-kind-agreement = İmzalanacaq razılaşma
onboarding-kind-training = Keçiləcək təlim
onboarding-kind-contact = Təcili əlaqə
onboarding-kind-choice = Bir neçəsindən biri, məsələn, ölçü
onboarding-kind-document = Göstəriləcək sənəd
onboarding-rule-place = Siyahı bitəndə təyinat öz-özünə olsun

## On paper

onboarding-paper-signed-by = İmzalayan
onboarding-paper-signed-at = İmza vaxtı
onboarding-paper-edition = Mətnin nəşri
