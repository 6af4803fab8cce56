## Niyə olmadığını deyən səhifə

problem-title = Bu alınmadı
problem-nothing-lost = Yazdığınız və saxladığınız heç nə itməyib.
problem-back = Geri qayıt
problem-request = Yenə baş versə, bizə bu nömrəni bildirin: { $request }

refused-not-eligible = Bu növbəni götürə bilmirsiniz.
refused-full = Bu növbədə yer qalmayıb. Kimsə sizdən tez götürdü.
refused-ballot-closed = Burada qoşulmaq və ya çıxmaq üçün püşk artıq yoxdur.
refused-doubtful = Bu növbəni götürə bilərsiniz, amma əvvəlcə nəyisə nəzərə almaq lazımdır. Oxuyub təsdiqləyin.
refused-not-on-shift = Bu növbədə yeriniz yoxdur.
refused-release-too-late = Növbənin başlanmasına az qalıb, yeri özünüz qaytara bilməzsiniz. Koordinatorunuza zəng edin.
refused-too-early = Gəliş qeydiyyatı bu saatda açılır: { $time }.
refused-places-free = Boş yer var. Birini götürün.
refused-waitlist-closed = Gözləmə siyahısı bağlanıb: növbə tezliklə başlayır.
refused-hand-over-late = Özünüz əvəz edən tapmaq üçün başlanğıca çox az qalıb. Növbənin səhifəsində gələ bilmədiyinizi yazın: koordinatora dərhal xəbər veriləcək.
refused-hand-over-gone = Kimsə daha tez götürdü və ya artıq heç kim axtarılmır.
refused-colleague-cannot = Həmkarınız bu növbəni götürə bilmir. Başqasından xahiş edin.
refused-week-not-out = İnsanlar bu növbədəki yerlərindən xəbərdardır, yeni tarixin həftəsi isə hələ dərc olunmayıb. Əvvəlcə həmin həftəni dərc edin və ya insanları növbədən çıxarın.
refused-coordinator-decides = Bu yeri kimin götürəcəyinə koordinator qərar verir. Gələ bilmədiyinizi yazın, koordinator əvəz edən tapsın; və ya yeri özünüz üçün istəyin.
refused-shift-over = Bu növbə bitib.
refused-no-shift-here = Hazırda bu mərkəzdə növbəniz yoxdur.
refused-already-in = Gəlişiniz artıq qeyd olunub.
refused-not-in = Gəlişiniz qeyd olunmayıb.
refused-taken-back = Bu gəliş qeydi geri götürülüb. Masanın kodunu bir daha oxudun.
refused-scan-declined = Növbə rəhbəri bu kodu yoxlayıb, gəliş kimi sayılmır. Səbəb növbəyə gəlmə səhifəsində yazılıb.
refused-shift-runs = Növbə hələ davam edir. Şəxsin gəlişini siyahıda qeyd edin.
refused-second-person = Bu barədə başqa bir şəxs qərar verməlidir: istəyən və ya saatların sahibi yox.
refused-already-waiting = Bu artıq istənilib və cavab gözləyir.
refused-day-open =
    { $count ->
        [one] Bu günə aid { $count } məsələ hələ açıqdır. Əvvəl ona qərar verin.
       *[other] Bu günə aid { $count } məsələ hələ açıqdır. Əvvəl onlara qərar verin.
    }
refused-month-runs = Ay hələ bitməyib; saatları növbəti ayın ilk günündən təsdiqləmək olar.
refused-code-expired = Bu kodun vaxtı keçib. Masada indi görünən kodu oxudun.
refused-code-forged = Bu, bizim masaların kodu deyil.
refused-link-spent = Bu keçid artıq istifadə olunub və ya vaxtı keçib. Yenisini istəyin.
refused-sign-in-wrong = E-poçt və ya parol yanlışdır, yaxud e-poçt ünvanı hələ təsdiqlənməyib.
refused-too-many =
    { $seconds ->
        [one] Həddən çox cəhd oldu. { $seconds } saniyə gözləyib yenidən cəhd edin.
       *[other] Həddən çox cəhd oldu. { $seconds } saniyə gözləyib yenidən cəhd edin.
    }
refused-email-unconfirmed = Əvvəlcə e-poçt ünvanınızı təsdiqləyin: sizə göndərdiyimiz məktubdakı keçidi açın.
refused-intake-closed = Bu könüllü qəbulunda hazırda müraciət götürülmür.
refused-other-programme = Bu qəbul hesabınızın aid olmadığı başqa proqramındır. Ora müraciət etmək üçün hesabdan çıxın və başqa e-poçt ünvanı ilə qeydiyyatdan keçin.
refused-stage-moved = Müraciət bu arada irəliləyib. İndi hansı mərhələdə olduğuna baxın.
refused-quota-full = Bu qəbulda həmin mərkəzin bütün yerləri tutulub.
refused-already-placed = Bu şəxs həmin mərkəzə artıq təyin olunub.
refused-interview-taken = Kimsə daha tez seçdi: bu vaxt tutulub. Başqasını seçin.
refused-interview-too-late = Müsahibəyə az qalıb, bunu burada etmək olmaz. Mərkəzə zəng edin.
refused-interview-booked = Bu müraciət üçün artıq müsahibə təyin olunub.
refused-interview-missed = Gəlmədiyiniz üçün daha özünüz vaxt seçə bilməzsiniz. Mərkəzə yazın.
refused-interview-times-free = Boş vaxtlar var. Onlardan birini seçin.
refused-interview-offer-gone = Bu vaxt artıq sizin üçün saxlanmır.
refused-offer-gone = Bu yer artıq sizin üçün saxlanmır.
refused-nobody-ranked = Balı olan və qərar gözləyən heç kim yoxdur.
refused-interview-called-off = Bu müsahibə baş tutmayacaq.
refused-interview-ahead = Hələ tezdir: müsahibə hələ başlamayıb.
refused-changed = Siz işləyərkən başqası bunu dəyişib. Yeni vəziyyətə baxıb yenidən cəhd edin.
refused-leaving-applies = Bir müraciətiniz davam edir. Əvvəlcə onu geri götürün, sonra məlumatlarınız silinə bilər.
refused-leaving-works = Burada rolunuz var. Əvvəlcə administratordan onu bitirməsini xahiş edin.
refused-leaving-served = Siz növbələrdə olmusunuz, ona görə qərarı administrator verir. Bunu məlumatlarınızın səhifəsində istəyin.
refused-placement-over = Bu təyinat bitib və ya son günü təyin olunub.
refused-checklist-open =
    { $count ->
        [one] { $count } vacib bənd hələ açıqdır. Yenə də indi təyin etmək üçün səbəb yazın.
       *[other] { $count } vacib bənd hələ açıqdır. Yenə də indi təyin etmək üçün səbəb yazın.
    }
refused-already-published = Bu növbə cədvəli artıq dərc olunub.
refused-roster-empty = Bu həftədə hələ növbə yoxdur. Əvvəlcə şablonlardan doldurun.
refused-roster-breaches =
    { $count ->
        [one] { $count } nəfər qaydalara zidd yer tutub. Dərc etməzdən əvvəl lövhədə düzəldin.
       *[other] { $count } nəfər qaydalara zidd yer tutub. Dərc etməzdən əvvəl lövhədə düzəldin.
    }
refused-people-on-it = Orada yer tutanlar var. Əvvəlcə onları çıxarın.
refused-somebody-in = Kimsə artıq gəlişini qeyd edib. Əvvəlcə onun gedişini qeyd edin.
refused-not-earned = Sertifikat hələ qazanılmayıb: { $missing } çatmır.
refused-already-issued = Bu sertifikat artıq verilib.
refused-already-revoked = Bu sertifikat artıq ləğv edilib.
refused-unprintable = Sertifikat çap edilə bilmir: { $characters } üçün hərf yoxdur. Əvvəlcə adı düzəldin, sonra sertifikatı yenidən verin.
refused-too-long-to-print = Sertifikat çap edilə bilmir: ad vərəqə sığmır. Əvvəlcə adı qısaldın, sonra sertifikatı yenidən verin.
refused-session-begun = Bu məşğələ artıq başlayıb.
refused-session-ahead = Bu məşğələ hələ başlamayıb. Nəticələri başlayandan sonra yazın.
refused-session-full = Bu məşğələdə yer qalmayıb.
refused-already-enrolled = Siz artıq yazılmısınız.
refused-last-administrator = Sonuncu inzibatçının rolu götürülə bilməz.
refused-nonce-reused = Bu bildiriş əvvəllər başqa məzmunla göndərilib.
refused-nobody-to-tell = Bu elanın çatacağı heç kim yoxdur. Heç nə göndərilmədi.
refused-conflict-of-interest = Siz bu namizədə yaxınsınız, ona görə balı və qərarı həmkarlar verir.
refused-scores-open = Bu mərhələnin balları açıqdır, ona görə artıq vərəq vermək olmur.
refused-form-in-use = Artıq vərəq verilib, ona görə meyarlar olduğu kimi qalır.
refused-merge-staff = Bu qeydin işçi rolları var. Əvvəlcə rolları bitirin.
refused-account-closed = Bu hesab bağlanıb və ya başqası ilə birləşdirilib, ona görə heç nə dəyişmədi.
refused-merge-clash = Hər iki qeyddə yalnız biri ola bilən bir şey var, məsələn, eyni qəbula müraciət. Əvvəlcə ikisindən birini bitirin.
refused-guardian-missing = Valideyn və ya qəyyum hələ razılıq verməyib, ona görə davam etmək olmur.
refused-already-asked = Namizəddən artıq soruşulub, hələ cavab verməyib.
refused-automation-circle = Bu qaydalar bir-birini dövrə üzrə işə salardı: { $rules }. Birini dəyişin və ya söndürün.
refused-undo-over = Artıq geri qaytarmaq olmur: insanlara bildirilir.

## Niyə bu növbə yox

reason-not-published = Növbə cədvəli hələ dərc olunmayıb.
reason-cancelled = Növbə ləğv edilib.
reason-started = Növbə artıq başlayıb.
reason-full = Bütün yerlər tutulub.
reason-already-on = Siz artıq bu növbədəsiniz.
reason-requested = Bu yeri artıq istəmisiniz; koordinator cavab verəcək.
reason-ballot = Yerlər püşklə bölünür. { $time } vaxtınadək qoşulmaq olar.
reason-not-open-yet = Sizin üçün { $time } vaxtından açılır.
reason-claim-cap = Bu həftə üçün götürə biləcəyiniz yer sayı ({ NUMBER($max) }) dolub. { $time } vaxtından sonra yenə götürə bilərsiniz.
reason-sign-up-paused = Növbələr buraxmısınız və hələlik özünüz növbə götürə bilməzsiniz. Koordinatorlar sizi yenə növbəyə yaza bilər.
reason-not-placed = Həmin gün bu mərkəzə təyinatınız yoxdur.
reason-placement-paused = Həmin gün bu mərkəzdəki təyinatınız dayandırılıb.
reason-age-unknown = Doğum tarixiniz göstərilməyib.
reason-too-young = Həmin gün yaşınız ən azı { NUMBER($min) } olmalıdır.
reason-guardian = Valideyninizin və ya qəyyumunuzun razılığı yoxdur.
reason-training = Bu vəzifə üçün təlim çatmır və ya həmin gün qüvvədə deyil.
reason-language = Burada hamı bu dili bilməlidir: { $language }, ən azı { $level }.
reason-covered = Qalan yerlər bu dili bilənlər üçündür: { $language }, ən azı { $level }.
reason-overlap = Başqa növbənizlə üst-üstə düşür.
reason-rest = Başqa növbənizlə arada { $time } istirahət qalmır.
reason-day-hours = Bir gündə { $time } həddini keçərdi.
reason-week-hours = Bir həftədə { $time } həddini keçərdi.
reason-month-hours = Bir ayda { $time } həddini keçərdi.
reason-days-in-row = Ardıcıl iş günlərinin sayı həddi ({ NUMBER($max) }) keçərdi.
reason-travel = Başqa mərkəzdəki növbənizdən buraya yol təxminən { $time } çəkir, aradakı vaxt isə daha azdır.
reason-lecture = Həmin vaxt mühazirəniz var.
reason-exams = Həmin gün imtahan dövrünüzə düşür.
reason-blocked = Həmin gün gələ bilmədiyinizi yazmısınız.
reason-own-limit = Həftədə istədiyiniz növbə sayı ({ NUMBER($max) }) artıq dolub.
reason-first-shift = Bu, ilk növbəniz olardı, yanınızda isə hələ təcrübəli könüllü və ya rəhbər yoxdur.
reason-experienced = Qalan yerlər təcrübəli könüllülər üçündür.

## Nə düzəldir

fix-placement = Müraciətləriniz
fix-account = Hesabınız
fix-training = Təlim tapın
fix-shift = Həmin növbəyə baxın
fix-my-shifts = Növbələriniz
fix-missed = Nə sayıldığına və necə bitdiyinə bax
fix-availability = Vaxtınız
fix-languages = Dilləriniz
fix-guardian = Müraciətiniz
refused-card-wrong = Kart, vəsiqə və ya nömrə uyğun gəlmir. Tətbiqdə kartınıza baxın və ya növbə rəhbərinə müraciət edin.
refused-certificate-stands = Sertifikatın indiki vəziyyətində bu mümkün deyil.
refused-nothing-to-correct = Sertifikatdakı ad qeyddəki adla eynidir. Əvvəlcə orada düzəldin.
refused-nothing-earned = Bu sertifikat üçün lazım olan hələ edilməyib.
refused-course-closed = Bu təlim hazırda keçirilmir.
refused-course-before = Əvvəlcə başqa təlim keçilməlidir. Hansı olduğu təlimin səhifəsində yazılıb.
refused-course-held = Siz bu təlimi keçmisiniz, qüvvədə qalması üçün hələ çox vaxt var.
refused-modules-before = Əvvəlcə ondan qabaqkı hissələri tamamlayın.
refused-tries-used = Cəhdləriniz bitib. Koordinatordan əlavə cəhd istəyin.
