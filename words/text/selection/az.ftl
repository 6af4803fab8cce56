## Letters

selection-letter-offered = Yer təklif olundu
selection-letter-lapsed = Yer təklifinin vaxtı bitdi
selection-offered-subject = Sizin üçün yer: { $center }
selection-offered-text = Xoş xəbər: sizin üçün yer saxlanılır ({ $center }). Cavab üçün son vaxt: { $until }. Bir toxunuşla qəbul və ya imtina edin; sonra yer növbəti şəxsə keçəcək.
selection-offered-button = Cavab ver
selection-lapsed-subject = Sizin üçün saxlanan yer
selection-lapsed-text = Vaxtında cavab almadıq, ona görə yer növbəti şəxsə keçdi və müraciətiniz bağlandı. Növbəti qəbul sizin üçün açıqdır.
selection-lapsed-button = Müraciətiniz

## Rules and states

selection-title = Seçim
selection-rule-hours = Təklif olunan yer neçə saat saxlanılır
selection-offer-open = Cavab gözləyir
selection-offer-accepted = Qəbul edilib
selection-offer-taken = Təyin olunub
selection-offer-declined = Namizəd imtina edib
selection-offer-lapsed = Vaxtı bitib
selection-offer-withdrawn = Geri götürülüb
selection-offer-raised = Daha yuxarı sıradakı mərkəzdə yer boşaldı
selection-offer-undone = Seçimlə birlikdə ləğv edilib

## The applicant’s page

selection-held-title = Sizin üçün yer saxlanılır: { $center }
selection-held-until = Cavab üçün son vaxt: { $until }. Sonra yer növbəti şəxsə keçəcək.
selection-decline-button = Yerdən imtina et
selection-decline-sure = Onda yer başqasına verilir və bunu geri qaytarmaq olmur.
selection-decline-waits = İmtina etsəniz, { $centers } üçün gözləməyə davam edəcəksiniz.
selection-decline-ends = İmtina etsəniz, müraciətiniz başa çatır.
selection-accept-ends = Qəbul etsəniz, { $centers } üçün daha gözləmirsiniz.
selection-rank = { $center } üçün sıranız: { NUMBER($rank) }.
selection-rolls-until = Boşalan yerlər { $date } tarixinədək bu sıra ilə təklif olunur.
selection-waiting-title = Gözləmə siyahısı
selection-told-declined = Yerdən imtina etdiniz.

## The case

selection-case-ranked = { $date } tarixində { $score } balla sıralanıb.
selection-why-given = Yer verildi: mərkəz seçimi № { NUMBER($wish) }.
selection-why-spared = Lazım olmadı: daha yuxarı sıradakı mərkəzdə yer verildi.
selection-why-points =
    { $taken ->
        [one] { $taken } nəfər yer aldı, sonuncunun balı { $last }; bu müraciətin balı { $score }.
       *[other] { $taken } nəfər yer aldı, sonuncunun balı { $last }; bu müraciətin balı { $score }.
    }
selection-why-lot =
    { $taken ->
        [one] { $taken } nəfər yer aldı, sonuncunun balı bu müraciət kimi { $last }; püşk həll etdi.
       *[other] { $taken } nəfər yer aldı, sonuncunun balı bu müraciət kimi { $last }; püşk həll etdi.
    }
selection-why-none = Mərkəzin verəcək yeri yox idi.
selection-why-rank = Gözləmə siyahısında sıra: { NUMBER($rank) }.
selection-offer-until = Son vaxt: { $until }

## The page of a selection

selection-lead = Yerlər bala görə verilir: hər namizəd balının çatdığı mərkəzlərdən siyahısında ən yuxarıda olanını alır. Bərabər balları püşk həll edir; əvvəl müraciət etmək üstünlük vermir.
selection-ranked =
    { $count ->
        [one] { $count } müraciət iştirak edir.
       *[other] { $count } müraciət iştirak edir.
    }
selection-unscored =
    { $count ->
        [one] Balı olmayan { $count } müraciət sıralanmır
       *[other] Balı olmayan { $count } müraciət sıralanmır
    }
selection-interviews =
    { $count ->
        [one] Müsahibəsi qarşıda olan { $count } müraciət sıralanmır
       *[other] Müsahibəsi qarşıda olan { $count } müraciət sıralanmır
    }
selection-minors =
    { $count ->
        [one] Qəyyum razılığı gözləyən { $count } müraciət sıralanmır
       *[other] Qəyyum razılığı gözləyən { $count } müraciət sıralanmır
    }
selection-seed-label = Püşkün başlanğıc kodu
selection-seed-hint = Hər müraciətin püşkü bu kod, iki nöqtə və müraciətin nömrəsinin SHA-256 dəyərinin ilk 63 bitidir; ən kiçiyi birincidir. Bir raundun kodu neçə dəfə hesablansa da dəyişmir, ona görə hər kəs yoxlaya bilər.
selection-round = Raund { NUMBER($round) }
selection-what-if-title = Necə olardı
selection-what-if-text = Mərkəzin neçə nəfər götürdüyünü dəyişin və nəticəyə baxın. Siz qaralama saxlamayınca heç nə yazılmır və heç kimə xəbər verilmir.
selection-quota-of = Yerlər: { $center }
selection-result-title = Nəticə
selection-column-takes = Götürür
selection-column-before = Əvvəl götürürdü
selection-column-has = Verilib və ya saxlanılır
selection-column-offers = Təkliflər
selection-column-first = Birinci seçim
selection-column-second = İkinci seçim
selection-column-third = Üçüncü seçim
selection-column-cut = Keçid balı
selection-column-waiting = Gözləyir
selection-column-difference = İndiki ilə fərq
selection-all = Bütün mərkəzlər
selection-none = Yer yoxdur
selection-show-button = Nəticəni göstər (heç nə saxlanılmır)
selection-run-button = Bu saylarla qaralama saxla
selection-run-hint = Qaralama qalır və dəyişdirilə bilər; dərc etməyincə heç kimə xəbər verilmir.
selection-case-link = Bu mərkəzdə seçimin nəticəsi
selection-rank-note = Gözləmə siyahısında sıra: { NUMBER($rank) }
selection-outcome-link = Seçimin nəticəsi
selection-better =
    { $count ->
        [one] { $count } nəfər yer və ya siyahısında daha yuxarıda olan mərkəzi alır.
       *[other] { $count } nəfər yer və ya siyahısında daha yuxarıda olan mərkəzi alır.
    }
selection-worse =
    { $count ->
        [one] { $count } nəfər siyahısında daha aşağıda olan mərkəzi alır və ya yersiz qalır.
       *[other] { $count } nəfər siyahısında daha aşağıda olan mərkəzi alır və ya yersiz qalır.
    }
selection-same = Bunlar qüvvədə olan saylardır.
selection-draft-title = Seçimin qaralaması
selection-draft-centers = Qaralamadakı saylar, mərkəzlər üzrə
selection-draft-made = Hesablayan: { $name }, { $when }.
selection-will-offer =
    { $count ->
        [one] { $count } nəfərə yer təklif olunur.
       *[other] { $count } nəfərə yer təklif olunur.
    }
selection-will-wait =
    { $count ->
        [one] { $count } nəfər gözləmə siyahısına keçir.
       *[other] { $count } nəfər gözləmə siyahısına keçir.
    }
selection-draft-stale = Müraciətlər və ya yerlər o vaxtdan dəyişib. Dərc etməzdən əvvəl yenidən hesablayın.
selection-rolls-label = Boşalan yerləri təklif et, son gün
selection-rolls-hint = Təklifdən imtina edildikdə və ya vaxtı bitdikdə, növbəti şəxs onu avtomatik alır.
selection-publish-button = Seçimi dərc et
selection-publish-hint = Yerlər dərhal saxlanılır; insanlara { NUMBER($minutes) } dəqiqədən sonra xəbər verilir. O vaxtadək geri qaytara bilərsiniz.
selection-told-run = Seçim qaralama kimi saxlanıldı. Hələ heç kimə xəbər verilmir.
selection-told-undone =
    { $count ->
        [one] Geri qaytarıldı: { $count } müraciət əvvəlki kimidir və heç kimə xəbər verilmir.
       *[other] Geri qaytarıldı: { $count } müraciət əvvəlki kimidir və heç kimə xəbər verilmir.
    }
selection-undo-title = Seçim dərc olundu. İnsanlara saat { $time } radələrində xəbər verilir.
selection-undo-button = Seçimi geri qaytar
selection-published-title = Dərc olunmuş seçim
selection-published-on = Dərc olunub: { $when }. Boşalan yerlər { $date } tarixinədək təklif olunur.
selection-nobody-title = Seçiləsi müraciət yoxdur
selection-nobody-text = Müraciətlər bal aldıqdan sonra iştirak edir. Əvvəlcə növbədə oxuyun.

## A center’s page

selection-center-given = Yer təklif olunub
selection-center-waiting = Gözləyənlər, bu sıra ilə
selection-center-offers = Təkliflərin vəziyyəti
selection-center-none-title = Hələ seçim dərc olunmayıb
selection-center-none-text = Rəhbərlik dərc etdikdə, mərkəzinizdə kimə yer təklif olunduğunu burada görəcəksiniz.
selection-center-nobody = Heç kim
selection-wish-note = Mərkəz seçimi № { NUMBER($wish) }, bal { $score }
selection-listed = İlk { NUMBER($count) } nəfər göstərilir.
