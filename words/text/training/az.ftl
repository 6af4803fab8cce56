## Mənim

training-told-enrolled = Yazıldınız. Görüşənədək.
training-told-left = Yerinizi qaytardınız.
training-records-title = Öyrəndikləriniz
training-records-empty = Hələ heç nə yazılmayıb. Nəticələr məşğələdən sonra burada görünür.
training-missing-title = Yeni vəzifələr üçün nə lazımdır
training-missing-for = Bunun üçün lazımdır: { $positions }
training-missing-none = Vəzifələrin tələb etdiyi bütün təlimləri keçmisiniz.
training-sessions-title = Qarşıdakı məşğələlər
training-sessions-empty-title = Məşğələ planlaşdırılmayıb
training-sessions-empty-text = Yeniləri planlaşdırılan kimi burada görünür.
training-places-left =
    { $places ->
        [0] Bütün yerlər tutulub
        [one] { $places } yer qalıb
       *[other] { $places } yer qalıb
    }
training-enrol = Yazıl
training-enrol-says = Yazıl: { $course }, { $date }
training-leave = Yeri qaytar
training-leave-says = Yeri qaytar: { $course }, { $date }
training-enrolled = yazılmısınız
training-valid-until = { $date } tarixinədək qüvvədədir
training-valid-for-ever = müddətsizdir
training-lapsed = { $date } tarixində müddəti bitib

## Nəticələr

training-result-passed = keçib
training-result-failed = keçməyib
training-result-excused = üzrlü
training-result-open = hələ nəticə yoxdur

## Heyət üçün

training-told-session = Məşğələ planlaşdırıldı. Könüllülər artıq yazıla bilər.
training-told-result = Nəticə yazıldı.
training-courses-title = Təlimlər
training-courses-empty = Bu proqramda hələ təlim yoxdur.
training-course-days =
    { $days ->
        [one] { $days } gün qüvvədədir
       *[other] { $days } gün qüvvədədir
    }
training-session-add = Məşğələ planlaşdır
training-course-label = Təlim
training-room-label = Otaq
training-places-label = Yerlər
training-starts-label = Başlayır
training-ends-label = Bitir
training-plan = Məşğələni planlaşdır
training-enrolled-title = Yazılanlar
training-enrolled-empty-title = Heç kim yazılmayıb
training-enrolled-empty-text = Yazılanlar burada durur, məşğələ başlayandan sonra nəticələrini yazırsınız.
training-enrolled-count =
    { $people ->
        [0] heç kim yazılmayıb
        [one] { $people } nəfər yazılıb
       *[other] { $people } nəfər yazılıb
    }
training-result-says = { $result }: { $name }
training-results-wait = Nəticələri məşğələ başlayandan sonra yaza bilərsiniz.
training-past-title = Keçmiş məşğələlər

## Letters

training-letter-place-kind = Məşğələdə yer
training-letter-changed-kind = Məşğələ dəyişib
training-letter-cancelled-kind = Məşğələ ləğv olunub
training-letter-lapses-kind = Təlimin vaxtı bitir
training-letter-claim-kind = Başqa yerdə keçilmiş təlimə cavab
training-letter-button = Təlimlərim
training-letter-place-subject = Sizə yer var: { $course }
training-letter-place-text = Yer boşaldı və ən çox siz gözlədiyiniz üçün o, sizindir: { $course }, { $when }, { $place }. Gələ bilməyəcəksinizsə, yeri geri verin.
training-letter-changed-subject = Başqa vaxt və ya otaq: { $course }
training-letter-changed-text = “{ $course }” məşğələsi indi belədir: { $when }, { $place }. Yeriniz sizdə qalır.
training-letter-cancelled-subject = Ləğv olundu: { $course }
training-letter-cancelled-text = “{ $course }” məşğələsi ({ $when }) keçirilməyəcək. Başqa məşğələ seçin.
training-letter-lapses-subject = { $date } tarixinədək qüvvədədir: { $course }
training-letter-lapses-text = “{ $course }” təliminiz { $date } tarixinədək qüvvədədir. Vaxtında yeniləyin ki, növbələriniz itməsin.
training-letter-lapses-button = Yenilə
training-letter-center-subject = Təlimlərin vaxtı bitir: { $center }
training-letter-center-button = Kimlər olduğuna bax
training-letter-claim-subject = Başqa yerdə keçilmiş təlim: { $course }
training-letter-claim-confirmed = Sənədinizə baxıldı. “{ $course }” artıq sizin üçün sayılır.
training-letter-claim-declined = Sənədinizə baxıldı. “{ $course }” sayıla bilmədi: { $why }
training-letter-center-text =
    { $count ->
        [one] { $center } üzrə { $count } təlimin vaxtı 60 gün ərzində bitir. Kimin hansı təlimi keçməli olduğuna baxın.
       *[other] { $center } üzrə { $count } təlimin vaxtı 60 gün ərzində bitir. Kimin hansı təlimi keçməli olduğuna baxın.
    }

## Learning, and keeping courses

training-told-waits = Gözləmə siyahısındasınız. Yer boşalanda o sizin olacaq və sizə xəbər verəcəyik.
training-told-unwaits = Bu məşğələ üçün daha gözləmirsiniz.
training-told-finished = Hazırdır. Təlimi tam başa vurdunuz.
training-told-claimed = Sənədiniz gəldi. Ona baxılacaq və sizə xəbər verəcəyik.
training-told-answered = Cavab verildi, şəxsə xəbər göndərildi.
training-told-cancelled = Məşğələ ləğv olundu, aidiyyəti olan hər kəsə xəbər verildi.
training-told-confirmed = Nəticələr təsdiqləndi.
training-online-title = Telefonda öyrənin
training-under-way = davam edir
training-waits = gözləmə siyahısında
training-wait = Yer gözlə
training-wait-says = Yer gözlə: { $course }, { $date }
training-unwait = Siyahıdan çıx
training-unwait-says = Siyahıdan çıx: { $course }, { $date }
training-pass-mark = keçid həddi { NUMBER($share) }%
training-held = Siz bu təlimi keçmisiniz. Müddətsiz qüvvədədir.
training-held-until = Siz bu təlimi keçmisiniz. { $date } tarixinədək qüvvədədir.
training-lapsed-but = { $date } tarixində vaxtı bitib, { $until } tarixinədək sayılır
training-progress = Nə qədər irəliləmisiniz
training-go-on = Davam et
training-begin = Başla
training-renew = Yenidən keç
training-before-title = Əvvəlcə bunu keçin
training-by-session = Bu təlim məşğələdə keçilir.
training-see-sessions = Məşğələlərə bax
training-modules-title = Hissələr
training-done = tamamlandı
training-read = Oxudum, davam et
training-slide = Slayd { NUMBER($number) }
training-open-pdf = Slaydları açmaq (PDF)
training-watch = Videoya bax
training-watch-hint = Başqa saytda açılır və şəbəkə tələb edir.
training-later = Bu telefonda saxlanıldı. Şəbəkə olanda göndəriləcək.
training-quiz-questions = Suallar
training-quiz-mark = Keçid həddi
training-quiz-tries = Qalan cəhdlər
training-quiz-time = Vaxt
training-quiz-start = Başla
training-quiz-resume = Testə davam et
training-quiz-again = Yenidən cəhd et
training-quiz-online = Test üçün şəbəkə lazımdır. Cavablarınızı biz yoxlayırıq.
training-quiz-before = Cəhdləriniz
training-quiz-late = gecikib
training-quiz-due = { $time } vaxtınadək təhvil verin
training-quiz-submit = Təhvil ver
training-quiz-passed = Keçdiniz: { NUMBER($total) } sualdan { NUMBER($points) } düzgün
training-quiz-failed = Keçmədiniz: { NUMBER($total) } sualdan { NUMBER($points) } düzgün
training-quiz-was-late = Gecikdiniz: { NUMBER($total) } sualdan { NUMBER($points) } düzgün, amma vaxt bitmişdi
training-points = { NUMBER($total) } sualdan { NUMBER($points) } düzgün
training-right = düzgün
training-wrong = səhv
training-no-answer = cavab yoxdur
training-your-answer = Sizin cavabınız
training-right-answer = Düzgün cavab
training-to-course = Təlimə keç
training-question-many-hint = Bütün düzgün cavabları seçin.
training-question-order-hint = Nəyin birinci, nəyin ikinci və s. gəldiyini seçin.
training-question-place = Yer { NUMBER($number) }
training-elsewhere-title = Başqa yerdə keçilib
training-elsewhere-lead = Bunu başqa yerdə keçmisiniz? Sənədin şəklini və ya PDF-ini göndərin, ona baxılacaq.
training-elsewhere = Sənəd göndər
training-elsewhere-send = Göndər
training-learned-on = Keçildiyi tarix
training-issuer = Sənədi verən
training-document = Sənəd
training-document-hint = Şəkil (JPEG, PNG, WebP) və ya PDF, 12 MB-a qədər.
training-open-document = Sənədi aç
training-said-on = Göndərildiyi tarix
training-claim-waiting = cavab gözləyir
training-claim-confirmed = təsdiqlənib
training-claim-declined = sayıla bilmədi
training-claim-answer = Səbəb
training-claim-answer-hint = Sayıla bilmədikdə lazımdır. Şəxs onu oxuyur.
training-claim-confirm = Sayılır
training-claim-decline = Sayılmır
training-claims-title = Başqa yerdə keçilib, baxılmalıdır
training-by = Təlimçi: { $name }
training-trainer-label = Təlimçinin e-poçt ünvanı
training-trainer-hint = Bu mərkəzdə dərs deyən şəxs.
training-session-label = Məşğələ
training-session-change = Məşğələni dəyiş
training-session-cancel = Məşğələni ləğv et
training-session-cancel-hint = Yeri olan və ya yer gözləyən hər kəsə xəbər verilir.
training-confirm = Nəticələri təsdiqlə
training-came = gəlib
training-came-button = Gəldi
training-not-came = Gəlmədi
training-result-said = { $result }, təsdiq gözləyir
training-matrix-title = Kim hansı təlimi keçib
training-matrix-until = Tarix təlimin qüvvədə olduğu son gündür.
training-matrix-centers = Mərkəz seç
training-matrix-export = Cədvəl kimi çıxar
training-matrix-missing = yoxdur
training-matrix-empty-title = Burada hələ heç kim xidmət etmir
training-matrix-empty-text = Bu mərkəzə təyin olunanlar burada görünür.
training-records-of = Keçilib
training-allow-title = Əlavə vaxt və ya cəhd
training-allow-lead = Ehtiyacı olanlar üçün. Əvvəl veriləni əvəz edir.
training-allow-time = Əlavə vaxt, faizlə
training-allow-tries = Əlavə cəhdlər
training-allowed = { NUMBER($percent) }% əlavə vaxt, { NUMBER($tries) } əlavə cəhd
course-label = Təlim
course-kind-orientation = ümumi giriş
course-kind-position = vəzifə üçün
course-kind-place = iş yeri üçün
course-kind-refresher = təkrar təlim
course-module-text = Mətn
course-module-slides = Slaydlar
course-module-video = Video
course-module-quiz = Test
course-question-single = Bir cavab
course-question-many = Bir neçə cavab
course-question-order = Ardıcıllıq
course-question-short = Qısa cavab
course-question-unsound = düzgün cavab yoxdur
course-edition = Nəşr { NUMBER($number) }, { $date }
course-changed = Hələ heç kimin görmədiyi dəyişikliklər
course-unpublished = Heç nə dərc olunmayıb
course-publish = Dərc et
course-told-published = Dərc olundu. İndidən başlayanlar bununla öyrənəcək.
course-edit = Şərtlərini dəyiş
course-new = Yeni təlim
course-empty-title = Hələ öyrəniləsi heç nə yoxdur
course-empty-text = İlk hissəni əlavə edin. Heç biri olmasa, təlim yalnız məşğələlərdə keçilir.
course-add = Əlavə etmək: { $what }
course-online-short = telefonda keçilir
course-inactive = keçirilmir
course-whole-programme = Bütün proqram
course-code = Kod
course-code-hint = Qısa, məsələn e-services. Sonra dəyişmir.
course-kind-label = Nə üçündür
course-languages = Dillər
course-validity = Nə qədər sayılır
course-valid-days = Neçə gün qüvvədədir
course-valid-days-hint = Boş: müddətsiz.
course-grace-days = Daha neçə gün növbələrə yol verir
course-grace-days-hint = Vaxtı bitdikdən sonra.
course-refresher = Nə ilə yenilənir
course-refresher-hint = Bunu yeniləmək üçün kifayət edən daha qısa təlim.
course-window-days = Vaxtı bitəndən sonra neçə gün kifayət edir
course-window-days-hint = Daha sonra bu təlim yenidən keçilir.
course-quizzes = Testlər
course-pass-percent = Keçid həddi, faizlə
course-attempts = Cəhdlər
course-minutes = Bir cəhdə ayrılan dəqiqələr
course-minutes-hint = Boş: məhdudiyyət yoxdur.
course-before = Əvvəlcə keçilməli olanlar
course-equals = Bu təlim kimi sayılanlar
course-online = Bütün hissələri tamamlayan məşğələsiz keçmiş sayılır
course-active = Təlim keçirilir
course-title-in = Başlıq, { $language }
course-body-in = Mətn, { $language }
course-video = Videonun ünvanı
course-video-hint = https:// ilə başlayır
course-draw = Bir cəhddəki suallar
course-draw-hint = Aşağıdakı bütün suallardan hər dəfə fərqli seçilir.
course-bank = Seçim üçün suallar
course-preview = Öyrənənlərin gördüyü kimi
course-send = Göndər
course-picture = Şəkil kimi slayd əlavə et
course-picture-hint = JPEG, PNG və ya WebP, 12 MB-a qədər.
course-pdf = Və ya bütün slaydlar PDF kimi
course-pdf-hint = 12 MB-a qədər.
course-question-in = Sual, { $language }
course-explains-in = Düzgün cavab niyə düzgündür, { $language }
course-is-right = Bu düzgündür
course-accepted = Düzgün cavablar
course-accepted-hint = Hər sətirdə biri, bütün dillərdə. Böyük-kiçik hərf və nöqtələr fərq etmir.
course-order-hint = Variantları düzgün ardıcıllıqla yazın; sual veriləndə qarışdırılır.
training-minutes =
    { $minutes ->
        [one] { $minutes } dəqiqə
       *[other] { $minutes } dəqiqə
    }
training-quiz-left =
    { $tries ->
        [0] Cəhdiniz qalmayıb.
        [one] { $tries } cəhdiniz qalıb.
       *[other] { $tries } cəhdiniz qalıb.
    }
training-said =
    { $people ->
        [one] { $people } nəticə təsdiq gözləyir.
       *[other] { $people } nəticə təsdiq gözləyir.
    }
course-questions =
    { $questions ->
        [0] sual yoxdur
        [one] { $questions } sual
       *[other] { $questions } sual
    }
