roster-title = Növbə cədvəlləri
roster-lead = Mərkəzlərinizin həftələri: kim nə vaxt işləyir və hansı yerlər boşdur.
roster-week = Həftə { NUMBER($number) }
roster-span = { $first } – { $last }
roster-state-draft = Qaralama
roster-state-published = Dərc olunub
roster-state-none = Başlanmayıb
roster-published-at = Dərc olunub: { $moment }
roster-draft-text = Bu həftəni yalnız əməkdaşlar görür. Könüllülər onu dərc etdikdən sonra görəcək.
roster-filled = { NUMBER($places) } yerdən { NUMBER($filled) } tutulub
roster-days-without-lead =
    { $days ->
        [one] { $days } gündə rəhbər çatışmır
       *[other] { $days } gündə rəhbər çatışmır
    }
roster-breaches =
    { $count ->
        [one] { $count } yer qaydaya zidd
       *[other] { $count } yer qaydaya zidd
    }
roster-needs =
    { $places ->
        [one] { $places } nəfər lazımdır
       *[other] { $places } nəfər lazımdır
    }
roster-full = Bütün yerlər tutulub
roster-full-held = Bütün yerlər tutulub və ya kimsə üçün saxlanılıb
roster-no-lead = rəhbər çatışmır
roster-cancelled = Ləğv edilib
roster-exception = istisna
roster-exception-because = İstisna: { $reason }
roster-confirmed = təsdiqləyib
roster-attended = gəlib
roster-no-show = gəlməyib
roster-take-off = { $name }: növbədən çıxar
roster-take-off-short = Çıxar
roster-fill = Şablonlardan doldur
roster-propose = Könüllüləri təklif et
roster-add-shift = Növbə əlavə et
roster-withdraw = Geri götür
roster-withdraw-title = Bu həftə geri götürülsün?
roster-withdraw-text = Yenidən dərc edənədək könüllülər qarşıdakı növbələri görməyəcək. Hər kəs tutduğu yeri saxlayır və xəbərdar edilir.
roster-empty-title = Bu həftədə hələ növbə yoxdur
roster-empty-text = Həftəni şablonlardan doldurun və ya tək növbə əlavə edin.
roster-board-label = Həftənin lövhəsi: günlər üzrə vəzifələr
roster-position = Vəzifə
roster-why-not-placed = Həmin tarixdə bu mərkəzə təyin olunmayıb.
roster-why-paused = Həmin tarixdə könüllülük dayandırılıb.
roster-why-age-unknown = Doğum tarixi göstərilməyib.
roster-why-too-young = Həmin tarixdə { NUMBER($min) } yaşı olmalıdır.
roster-why-guardian = Valideynin və ya qəyyumun razılığı yoxdur.
roster-why-training = Bu vəzifə üçün təlim yoxdur və ya həmin tarixdə etibarsızdır.
roster-why-language = Bu dili lazımi səviyyədə bilmir: { $language }, { $level }.
roster-why-covered = Qalan yerlər bu dili bilənlər üçün lazımdır: { $language }, { $level }.
roster-why-overlap = Həmin vaxt başqa növbədədir.
roster-why-rest = Növbələr arasında istirahət { $time } müddətindən azdır.
roster-why-day = Bir gündə { $time } müddətindən çoxdur.
roster-why-week = Bir həftədə { $time } müddətindən çoxdur.
roster-why-month = Bir ayda { $time } müddətindən çoxdur.
roster-why-row = Ardıcıl iş günləri { NUMBER($max) } gündən çoxdur.
roster-why-travel = Başqa mərkəzdən yol təxminən { $time } çəkir.
roster-why-lecture = Həmin vaxt mühazirəsi var.
roster-why-exams = İmtahan dövründədir.
roster-why-blocked = Həmin gün gələ bilmədiyini deyib.
roster-why-own-limit = Həftədə ən çox { NUMBER($max) } növbə istəyir.
roster-why-first = İlk növbəsidir, yanında təcrübəli könüllü və ya rəhbər yoxdur.
roster-why-experienced = Qalan yerlər təcrübəli könüllülər üçün lazımdır.
roster-told-published = Dərc olundu. Aidiyyəti olan hər kəsə xəbər verilir.
roster-told-withdrawn = Geri götürüldü. Yenidən qaralamadır; hər kəs öz yerini saxladı.
roster-told-filled =
    { $shifts ->
        [one] { $shifts } növbə əlavə olundu.
       *[other] { $shifts } növbə əlavə olundu.
    }
roster-told-added = Növbə əlavə olundu.
roster-told-accepted =
    { $people ->
        [one] { $people } yer dolduruldu.
       *[other] { $people } yer dolduruldu.
    }
roster-told-assigned = Növbəyə yazıldı.
roster-told-declined = İstəyə yox deyildi, səbəbi şəxsə yazıldı.
roster-told-unassigned = Növbədən çıxarıldı.
roster-told-cancelled = Növbə ləğv edildi. Növbədəkilərə xəbər verilir.
roster-told-template = Şablon saxlanıldı.
roster-told-ended = Şablon bitir. Yaratdığı növbələr qalır.
roster-fill-lead = Həftəni doldurmaq bunları əlavə edəcək. Mövcud növbələr olduğu kimi qalır.
roster-fill-live = Bu həftə dərc olunub: könüllülər yeni növbələri dərhal görəcək.
roster-fill-kept =
    { $shifts ->
        [one] { $shifts } növbə artıq var.
       *[other] { $shifts } növbə artıq var.
    }
roster-fill-nothing-title = Əlavə ediləcək heç nə yoxdur
roster-fill-nothing-text = Bütün şablonlar bu həftənin növbələrini yaradıb və ya heç biri uyğun gəlmir. Şablonlara baxın və ya tək növbə əlavə edin.
roster-fill-button =
    { $shifts ->
        [one] { $shifts } növbə əlavə et
       *[other] { $shifts } növbə əlavə et
    }
roster-templates = Şablonlar
roster-templates-lead = Həftələrin doldurulduğu həftəlik nümunə. Dəyişiklik əvvəlcə nə edəcəyini göstərir; tutulmuş növbələr olduğu kimi qalır.
roster-templates-empty-title = Hələ şablon yoxdur
roster-templates-empty-text = Aşağıda birincisini əlavə edin: vəzifə, günlər və saatlar.
roster-template-add = Şablon əlavə et
roster-weekday = Gün
roster-every-open-day = Mərkəzin həmin saatda açıq olduğu hər gün
roster-starts-at = Başlayır
roster-ends-at = Bitir
roster-places = Neçə nəfər lazımdır
roster-valid-from = Etibarlıdır
roster-valid-until = Son tarix
roster-valid-hint = Davam edirsə, boş saxlayın.
roster-template-end = Bitir
roster-template-end-says = { $template }: bitir
roster-valid-since = { $date } tarixindən
roster-valid-to = { $date } tarixinədək
roster-people-needed =
    { $people ->
        [one] { $people } nəfər
       *[other] { $people } nəfər
    }
roster-on-it = Bu növbədə
roster-nobody-on-it = Hələ heç kim yoxdur.
roster-could = Kim götürə bilər
roster-could-nobody-title = İndiki halda heç kim götürə bilmir
roster-could-nobody-text = Səbəbini aşağıda görürsünüz. Bir növbə üçün səbəb göstərib istisna edə bilərsiniz.
roster-cannot =
    { $people ->
        [one] { $people } nəfər götürə bilmir
       *[other] { $people } nəfər götürə bilmir
    }
roster-search = Adla axtar
roster-hours-this-week = həmin həftə { $hours }
roster-hours-of-target = dövrdə { $done }, hədəf { $target }
roster-last-served = son növbə { $date }
roster-away = yol { $time }
roster-trained-until = təlim { $date } tarixinədək
roster-for-prefers = Bu vaxtı istəyir
roster-for-fits = Vaxtı uyğundur
roster-for-target = Hədəfə { $time } çatmır
roster-for-knows =
    { $shifts ->
        [one] Burada { $shifts } növbə olub
       *[other] Burada { $shifts } növbə olub
    }
roster-for-speaks = { $language } bilir, { $level }
roster-for-experienced = Təcrübəlidir
roster-rather-not = Bu vaxtı istəmir
roster-first-shift = İlk növbə
roster-unconfirmed = Gələcəyini hələ deməyib
roster-requests = Yer istəyənlər
roster-request-yes = Yer ver
roster-request-yes-says = Yer ver: { $name }
roster-request-no = Rədd et
roster-request-no-title = { $name } – rədd et
roster-request-reason = Səbəb, könüllü bunu oxuyacaq
roster-request-since = { $date } tarixindən
roster-ballot-set = Püşklə böl
roster-ballot-text = Məşhur növbə üçün: hamı vaxta qədər qoşulur, sonra boş yerlər püşklə bölünür.
roster-ballot-closes = Qoşulmaq nə vaxtadək
roster-ballot-button = Püşk təyin et
roster-ballot-end = Püşkü ləğv et
roster-ballot-won = Yer düşdü
roster-ballot-waiting = Növbədədir
roster-ballot-unfit = Uyğun deyildi
roster-ballot-lots =
    { $lots ->
        [one] { $lots } püşk
       *[other] { $lots } püşk
    }
roster-which = Kimlər
roster-which-all = Hamısı
roster-which-sure = Xəbərdarlıqsız
roster-which-target = Hədəfdən geri qalanlar
roster-which-experienced = Artıq xidmət etmiş
roster-which-near = Qonşulardan
roster-on-loan = Qonşu mərkəzdən müvəqqəti
roster-near-nobody-title = Yaxında gələ bilən yoxdur
roster-near-nobody-text = Qonşu mərkəzlərdən heç kim bu növbəni götürə bilmir və ya qonşu mərkəz göstərilməyib.
roster-gap-hard = Dərcə mane olur
roster-gaps =
    { $count ->
        [one] Çatışmayan: { $count }
       *[other] Çatışmayan: { $count }
    }
roster-gap-no-lead = Bu növbədə rəhbər yoxdur.
roster-gap-speaker =
    { $people ->
        [one] { $language } ({ $level }) bilən { $people } nəfər çatmır.
       *[other] { $language } ({ $level }) bilən { $people } nəfər çatmır.
    }
roster-gap-experienced =
    { $people ->
        [one] Təcrübəli { $people } nəfər çatmır.
       *[other] Təcrübəli { $people } nəfər çatmır.
    }
roster-assign = Yaz
roster-assign-says = { $name }: növbəyə yaz
roster-make-exception = İstisna et
roster-make-exception-says = { $name } üçün istisna et
roster-exception-title = { $name } üçün istisna
roster-exception-text = Yalnız bu növbəyə aiddir, adınızla saxlanılır və lövhədə görünür. Heç kimə ixtisas vermir.
roster-exception-reason = Səbəb
roster-exception-button = İstisna ilə yaz
roster-change-shift = Növbəni dəyiş
roster-call-off = Ləğv et
roster-call-off-title = Bu növbə ləğv edilsin?
roster-call-off-text = Növbədəki hər kəs yerini itirir və xəbərdar edilir. Bir gün ərzində bunu lövhədə geri qaytara bilərsiniz; onda hər şey əvvəlki kimi olur.
roster-board-of = Həftənin lövhəsi
roster-keys = Klaviatura
roster-keys-arrows = Ox düymələri xanadan xanaya aparır.
roster-keys-enter = Enter xananın növbəsini açır.
roster-keys-help = ? bu düymələri göstərir.
roster-assign-learn = Öyrənmək üçün
roster-assign-learn-says = Öyrənmək üçün qoy: { $name }
