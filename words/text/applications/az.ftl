## What it is

applications-landing-title = Şəhərinizin xidmət mərkəzində insanlara kömək edin
applications-landing-lead = Gənclər vətəndaşları qarşılayır, yol göstərir və elektron xidmətlərdə kömək edir. Siz öyrənirsiniz, saatlarınız hesablanır və hər kəsin yoxlaya biləcəyi sertifikat qazanırsınız.
applications-landing-apply = İndi müraciət et
applications-landing-open = Hazırda açıqdır
applications-landing-none-title = Hazırda açıq könüllü qəbulu yoxdur
applications-landing-none-text = Tezliklə yenə baxın və ya hesabınızı indidən yaradın: onda müraciət tez olacaq.
applications-landing-how = Necə olur
applications-way-apply = Müraciət edin
applications-way-apply-text = Telefonda on dəqiqə. Dayanıb sonra davam edə bilərsiniz.
applications-way-meet = Tanış olaq
applications-way-meet-text = Mərkəz müraciətinizi oxuyur və sizi qısa söhbətə dəvət edir.
applications-way-learn = Öyrənin
applications-way-learn-text = Təlim sizi ilk növbəyə hazırlayır.
applications-way-serve = Kömək edin
applications-way-serve-text = Dərslərinizə uyğun növbələri seçin. Saatlarınız yığılıb sertifikata çevrilir.

## A call for volunteers

applications-open-until = { $date } tarixinədək açıqdır
applications-opens-on = { $date } tarixində açılır
applications-closed = Bağlanıb
applications-who = Kim
applications-ages = Müraciətin son günü { NUMBER($min) }–{ NUMBER($max) } yaş
applications-apply-by = Son müraciət günü
applications-service = Xidmət müddəti
applications-from-to = { $from } – { $until }
applications-where = Harada
applications-places = { $places } yer
applications-centers-count = { $centers } mərkəz
applications-look = Bax və müraciət et
applications-apply-button = Müraciətə başla
applications-continue-button = Müraciətə davam et
applications-see-button = Müraciətinizə baxın
applications-account-first = Müraciət üçün hesab lazımdır. Bu, bir dəqiqə çəkir və siz buraya qayıdırsınız.
applications-account-have = Hesabınız var?
applications-mine = Müraciətləriniz
applications-since = { $date } tarixindən

## The form, one thing a page

applications-step-of = Addım { NUMBER($step) }/{ NUMBER($steps) }
applications-step-name = Siz kimsiniz?
applications-step-contact = Sizinlə necə əlaqə saxlayaq?
applications-step-languages = Hansı dilləri bilirsiniz?
applications-step-centers = Harada kömək etmək istəyirsiniz?
applications-step-motivation = Niyə könüllü olmaq istəyirsiniz?
applications-step-consent = Razılığınız
applications-step-check = Cavablarınızı yoxlayın
applications-name-hint = Şəxsiyyət sənədinizdə olduğu kimi.
applications-birth-hint = { $date } tarixində yaşınız { NUMBER($min) }–{ NUMBER($max) } olmalıdır.
applications-phone-hint = Ölkə kodu ilə, məsələn, +994 50 123 45 67.
applications-languages-lead = Hər birini nə dərəcədə bildiyinizi seçin, qalanlarına toxunmayın.
applications-language-none = Bilmirəm
applications-level-a1 = A1 – bir neçə söz
applications-level-a2 = A2 – sadə cümlələr
applications-level-b1 = B1 – gündəlik söhbət
applications-level-b2 = B2 – iş söhbəti
applications-level-c1 = C1 – demək olar, hər şey
applications-level-c2 = C2 – ana dili kimi
applications-level-native = Ana dili
applications-language-az = Azərbaycan dili
applications-language-en = İngilis dili
applications-language-ru = Rus dili
applications-language-ur = Urdu dili
applications-language-tr = Türk dili
applications-language-ar = Ərəb dili
applications-language-pa = Pəncab dili
applications-language-ps = Puştu dili
applications-wishes-lead = Qərarı birinci seçdiyiniz mərkəz verir. Orada yer qalmasa, digərlərinə baxılır.
applications-wish-first = Birinci seçim
applications-wish-second = İkinci seçim
applications-wish-third = Üçüncü seçim
applications-wish-none = Başqa mərkəz yox
applications-motivation-label = Öz sözlərinizlə
applications-motivation-hint = Bir neçə cümlə kifayətdir, ən çox { NUMBER($max) } simvol.
applications-consent-keep = Proqram cavablarınızı müraciətinizə baxmaq və xidmətinizi planlaşdırmaq üçün saxlayır.
applications-consent-read = Onları proqramın və seçdiyiniz mərkəzlərin əməkdaşları oxuyur. Kimin oxuduğunu görə bilərsiniz.
applications-consent-withdraw = Müraciətinizi istənilən vaxt geri götürə bilərsiniz.
applications-saved-at = Saxlanılıb: { $time }. Səhifəni bağlayıb sonra davam edə bilərsiniz.
applications-check-lead = Hələ heç nə göndərilməyib. Əvvəlcə nəzər salın.
applications-submit-button = Müraciəti göndər
applications-languages-label = Dillər
applications-motivation = Motivasiya
applications-consent-given = verilib
applications-answers = Cavablar

## Where it stands

applications-track-title = Müraciətiniz
applications-track-way = Müraciətinizin yolu
applications-done = tamamlanıb
applications-next-draft = Qaralamanız saxlanılıb. Qəbul bağlanmamış tamamlayıb göndərin.
applications-next-submitted = Növbəti addım: mərkəz müraciətinizi oxuyacaq. Dəyişiklik olanda sizə yazacağıq.
applications-next-screening = Mərkəz müraciətinizi oxuyur. Hazırda sizdən heç nə tələb olunmur.
applications-next-interview = Sizinlə qısa söhbət üçün vaxt seçin. Sonra onu özünüz dəyişə bilərsiniz.
applications-next-offered = İstəsəniz, yer sizindir. Burada qəbul edin.
applications-next-accepted = Yeriniz dəqiqləşib. Mərkəz başlanğıcınızı hazırlayır.
applications-next-onboarding = İlk növbədən əvvəl bir neçə iş var. Siyahınız bu səhifədədir.
applications-next-placed = Xoş gəldiniz! Artıq növbə götürə bilərsiniz.
applications-next-waitlisted = Hazırda bütün yerlər tutulub. Yer açılsa, sizə xəbər verəcəyik.
applications-next-declined = Bu dəfə alınmadı. Müraciətinizə görə təşəkkür edirik, növbəti qəbul sizin üçün açıqdır.
applications-next-withdrawn = Bu müraciəti geri götürmüsünüz.
applications-accept-place = Yeri qəbul et
applications-withdraw = Müraciəti geri götür
applications-withdraw-text = Bunu geri qaytarmaq olmur. Sonra kömək etmək üçün başqa qəbula müraciət edərsiniz.
applications-throw-away = Qaralamanı sil
applications-throw-away-text = Yazdıqlarınız və şəkillər dərhal silinir. Qəbul açıq qaldıqca yenidən başlaya bilərsiniz.
applications-told-thrown = Qaralama silindi. Sizin heç nəyiniz burada qalmayıb.
applications-your-place = Yeriniz
applications-badge = Vəsiqə
applications-to-shifts = İlk növbənizi tapın
applications-told-submitted = Göndərildi. Müraciətiniz bizdədir.
applications-told-accepted = Yeri qəbul etdiniz.
applications-told-withdrawn = Müraciət geri götürüldü.

## The center's side

applications-stage-label = Mərhələ
applications-none-title = Burada müraciət yoxdur
applications-none-text = Bu mərhələdə gözləyən yoxdur. Başqa mərhələ və ya mərkəz seçin.
applications-no-center-title = Sizə bağlı mərkəz yoxdur
applications-no-center-text = İnzibatçı sizə mərkəz verəndə müraciətlər burada görünəcək.
applications-handed-in = { $date } tarixində göndərilib
applications-age-on-closing-day = Müraciətin son günü yaşı
applications-history = Tarixçə
applications-decide = Qərar
applications-note-hint = Həmkarlar üçün. Namizəd bunu görmür.
applications-decide-screening = Oxumağa başla
applications-decide-interview = Söhbətə dəvət et
applications-decide-offered = Yer təklif et
applications-decide-accepted = Qəbul et
applications-decide-onboarding = Hazırlığa başla
applications-decide-waitlisted = Gözləmə siyahısına sal
applications-decide-declined = Rədd et
applications-place-title = Mərkəzə təyin et
applications-place-text = Xidmət soruşulmadan dərhal başlayır. “Yer təklif et” əvvəlcə namizəddən soruşur; “Qəbul et” onun artıq razılaşdığını qeyd edir.
applications-place-button = Təyin et
applications-places-left =
    { $places ->
        [0] yer qalmayıb
        [one] { $places } yer qalıb
       *[other] { $places } yer qalıb
    }
applications-open-file = Şəxsin vərəqəsini aç
applications-told-moved = Saxlanıldı. Namizədə e-poçtla xəbər verilir.
applications-told-placed = Təyin olundu. Könüllüyə e-poçtla xəbər verilir.

## Running calls

applications-intake-new = Könüllü qəbulu aç
applications-intake-code = Kod
applications-intake-code-hint = Latın hərfləri, rəqəmlər və defis; ünvanda görünür.
applications-intake-title-in = Başlıq, { $language }
applications-intake-summary-in = Nə haqqındadır, { $language }
applications-intake-opens = Müraciətin ilk günü
applications-intake-closes = Müraciətin son günü
applications-intake-min-age = Ən kiçik yaş
applications-intake-max-age = Ən böyük yaş
applications-intake-starts = Xidmətin ilk günü
applications-intake-ends = Xidmətin son günü
applications-intake-quotas = Mərkəzlər üzrə yerlər
applications-intake-quotas-text = Mərkəz iştirak etmirsə, boş saxlayın.
applications-intake-close = İndi bağla
applications-intake-reopen = Həmin günədək aç
applications-intakes-none-title = Hələ qəbul yoxdur
applications-intakes-none-text = Birincisini qaralama kimi saxlayın; hazır olanda dərc edəcəksiniz.
applications-intake-placed = təyin olunub
applications-told-intake-added = Qəbul hazırdır.
applications-told-intake-closed = Qəbul bağlandı.
applications-told-intake-opened = Qəbul açıqdır.
applications-intake-keep = Qaralama kimi saxla
applications-intake-change = Dəyiş
applications-intake-draft = Qaralama
applications-intake-draft-text = Qaralamanı yalnız siz və həmkarlarınız görürsünüz. Dərc olunandan və ilk gün çatandan sonra müraciət etmək olar.
applications-intake-draft-seen = Bu, namizədlərin görəcəyi kimi qaralamadır. Hələ başqa heç kim görmür.
applications-intake-ahead = Hələ açılmayıb
applications-intake-publish = Dərc et
applications-intake-preview = Namizədlər kimi bax
applications-intake-unasked-title = Suallar hələ qaralamadır, heç kimə verilmir
applications-intake-unasked-text = Namizədlər sonuncu dərc olunmuş anketi, yaxud sizin suallarınız olmayan anketi görür. Əvvəlcə sualları dərc edin.
applications-intake-unasked-link = Suallara keç
applications-intake-publish-without = Qəbulu suallarsız dərc et
applications-intake-publish-without-text = Qəbul vaxtı çatanda hamıya açılır; suallar dərc olunana qədər müraciət göndərənlərə onlar verilmir.
applications-intake-like = Buna bənzər yenisi
applications-told-intake-changed = Qəbul dəyişdirildi.
applications-told-intake-published = Qəbul dərc olundu.
applications-next-test = Mərkəz sizi testə dəvət edir. Vaxtını sizə yazacaq.
applications-decide-test = Testə dəvət et
applications-step-about = Sizin haqqınızda
applications-student = Tələbəsiniz?
applications-city = Harada yaşayırsınız?
applications-city-elsewhere = Başqa yerdə
applications-step-times = Nə vaxt xidmət edə bilərsiniz?
applications-times = Vaxtlar
applications-times-lead = Adətən vaxtınız olan saatları işarələyin. Bu, ilkin təsəvvürdür və sizi heç nəyə məcbur etmir.
applications-morning = Səhər
applications-afternoon = Günorta
applications-evening = Axşam
applications-elsewhere = Başqa cihazda davam et
applications-later = Sonra dolduracağam
applications-told-link = Poçtunuza keçid göndərdik. On beş dəqiqə ərzində onu başqa cihazda açın: həmin addıma aparır və bir dəfə işləyir.
applications-save-lost = Yadda saxlanmadı: şəbəkə yoxdur. Yazdığınız burada qalır, yenidən cəhd ediləcək.
applications-save-refused = Yadda saxlanmadı. Müraciətinizin vəziyyətini görmək üçün səhifəni yeniləyin.
applications-meanwhile-title = Bunu bu arada başqa səhifədə və ya cihazda dəyişmisiniz
applications-meanwhile-text = Yadda saxlanılan budur. Aşağıda isə burada yazdığınız durur: davam etsəniz, o saxlanılacaq.
applications-meanwhile-take = Yadda saxlanılanı saxla
applications-meanwhile-check = Cavablar indi belə saxlanılıb. Göndərməzdən əvvəl bir daha baxın.
applications-unfit-title = Bu qəbulun şərtlərinə uyğun gəlmirsiniz
applications-unfit-text = Hər şey düzgün yazılıbsa, bu qəbul sizin üçün deyil; başqası uyğun ola bilər.
applications-needs-languages = Bu qəbul üçün lazımdır: { $languages }.
applications-consent-label-keep = Müraciətimə baxmaq və xidmətimi planlaşdırmaq üçün proqramın cavablarımı saxlamasına razıyam.
applications-consent-label-read = Proqramın və seçdiyim mərkəzlərin əməkdaşlarının cavablarımı oxumasına razıyam.
applications-consent-label-again = Gələcək dövr üçün mənə yenidən müraciət edilməsinə razıyam.
applications-consent-title-keep = Cavablarınızın saxlanması
applications-consent-title-read = Cavablarınızın oxunması
applications-consent-title-again = Sizə yenidən müraciət
applications-unmet = Qəbulun şərtlərinə uyğun gəlmir
applications-intake-conditions = Kim müraciət edə bilər
applications-intake-studies = Tələbələr
applications-studies-may = Tələbələr də, başqaları da müraciət edə bilər
applications-studies-must = Yalnız tələbələr müraciət edə bilər
applications-studies-must-not = Tələbələr müraciət edə bilməz
applications-intake-earlier = Əvvəlki xidmət
applications-earlier-any = Əvvəl xidmət edib-etməməsindən asılı olmayaraq
applications-earlier-newcomers = Yalnız proqramda hələ xidmət etməyənlər
applications-earlier-returners = Yalnız proqramda əvvəllər xidmət edənlər
applications-intake-cities = Yaşayış yeri
applications-intake-cities-hint = Heç biri işarələnməyibsə, istənilən yerdə yaşamaq olar.
applications-intake-languages = Lazım olan dillər
applications-intake-language-free = Lazım deyil
applications-intake-stages = Müraciət hansı mərhələlərdən keçir
applications-intake-stages-text = Əvvəlcə mərkəz hər müraciəti oxuyur. Bu mərhələlər qəbulun səhifəsində görünür.
applications-intake-stage = Mərhələ { NUMBER($step) }
applications-intake-stage-none = Heç nə
applications-intake-training = Təyinatdan əvvəl təlim
applications-conditions = Şərtlər
applications-needs-city = Bu şəhərlərdə yaşayanlar: { $cities }.
applications-how-long = Müddət
applications-decided-title = Qərar necə verilir
applications-decided-screening = Oxuyuruq
applications-decided-screening-text = Mərkəz cavablarınızı oxuyur. Qərarı proqram yox, insanlar verir.
applications-decided-test = Test
applications-decided-test-text = Qısa testə dəvət olunursunuz və nəticəsi sizə deyilir.
applications-decided-interview = Söhbət
applications-decided-interview-text = Mərkəzdə və ya onlayn qısa söhbət üçün vaxt seçirsiniz.
applications-decided-offer = Təklif
applications-decided-offer-text = Yer sizindirsə, bir toxunuşla qəbul edirsiniz. Nəticə necə olsa da, sizə yazırıq.
applications-decided-training = Təlim
applications-decided-training-text = İlk növbədən əvvəl təlim sizi hazırlayır.
applications-decided-placed = İlk növbə
applications-decided-placed-text = Dərslərinizə uyğun növbələri seçirsiniz.
applications-weeks =
    { $weeks ->
        [one] { $weeks } həftə
       *[other] { $weeks } həftə
    }
applications-conditions-none = Başqa şərt yoxdur

## Pictures

applications-picture-of = Şəkil: { $question }
applications-picture-away = Bu şəkli sil
applications-picture-hint = Şəkil çəkin və ya seçin: JPEG, PNG və ya WebP, ən çoxu 12 MB. Kameranın əlavə yazdığı məlumat, məsələn yer, silinir.
applications-window = Müraciət qəbulu
applications-intake-change-title = Qəbulu dəyiş
applications-intake-change-text = Bu qəbul dərc olunub, dəyişiklik dərhal görünür. Yaş, şərtlər, mərhələlər və xidmət günləri olduğu kimi qalır: insanlar onlara görə müraciət edib.
applications-intake-close-more = Qəbulu vaxtından əvvəl bağla
applications-intake-close-text = Daha heç kim müraciət edə bilməz, yarımçıq qalanlar da göndərilə bilməz. Göndərilmiş müraciətlər qalır. Sonra qəbulu yenidən aça bilərsiniz.
applications-place-held = bu namizəd üçün saxlanılır
applications-closed-text = Bu qəbul bağlanıb. Başqa qəbullar açıq ola bilər.
applications-closed-link = Açıq olanlara bax
applications-told-link-enough = Son bir saatda sizə artıq bir neçə keçid göndərmişik, ona görə yenisi göndərilmədi. Poçtunuzdakı ən son keçidi açın və ya bir saatdan sonra yenidən cəhd edin. Cavablarınız saxlanılıb.
