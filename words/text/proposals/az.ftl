proposal-title = Təkliflər
proposal-lead = Proqram qaydalar çərçivəsində kimin hansı növbədə dura biləcəyini axtarır. Heç kimə xəbər getmir və siz qəbul etməyincə heç nə dəyişmir.
proposal-terms = Nə axtarılsın
proposal-moving = Qaralamada nə dəyişə bilər
proposal-moving-hint = Gələcəyini təsdiqləyən, yeri özü götürən, növbədə daimi duran, orada öyrənən və ya bərkidilən könüllü hər halda qalır.
proposal-moving-nothing = Heç nə: yalnız boş yerlər doldurulur
proposal-moving-little = Az: yalnız bir yer dolursa
proposal-moving-better = Bir qədər: cədvəl aydın yaxşılaşırsa
proposal-moving-anew = Hər şey: yenidən başlansın
proposal-evenly = Növbələr bərabər bölünsün
proposal-evenly-term = Dövr üzrə: hədəfindən geri qalan birinci gəlir
proposal-evenly-week = Bu həftə üzrə
proposal-evenly-no = Fərqi yoxdur
proposal-wishes = Könüllülərin xoşladığı vaxtlar
proposal-wishes-no = Nəzərə alınmasın
proposal-wishes-usual = Adi qaydada nəzərə alınsın
proposal-wishes-much = Çox nəzərə alınsın
proposal-centers = Eyni axtarışda digər mərkəzlər
proposal-centers-hint = Dəyişə bildiyiniz, həmin həftənin qaralamaları.
proposal-away = { $center }, yol { $time }
proposal-lending = Qonşu mərkəzlər bir-birinə könüllü verə bilər
proposal-lending-hint = Hər belə yer səbəbi göstərilən istisnadır və lövhədə görünür.
proposal-seed = Püşkün nömrəsi
proposal-seed-hint = Eyni nömrə eyni təklifi verir. Başqa nömrə eyni dərəcədə yaxşı başqa təklif verə bilər.
proposal-start = Təklif axtar
proposal-earlier = Bu həftənin təklifləri
proposal-by = { $name }, { $moment }
proposal-state-working = Üzərində işlənir
proposal-state-done = Hazırdır
proposal-state-stopped = Dayandırılıb, ən yaxşısı saxlanılıb
proposal-state-failed = Alınmadı
proposal-one = Təklif
proposal-working-lead = Bu səhifədən çıxa bilərsiniz: iş davam edir və bu həftələrin digər koordinatorları da onu görür.
proposal-progress = İndiyədək doldurula bilən yerlər
proposal-given = { NUMBER($given) } / { NUMBER($places) }
proposal-best = İndiyədək ən yaxşısı: { $points } xal; az olan daha yaxşıdır.
proposal-bound = Qaydalar çərçivəsində heç bir təklifdə { $points } xaldan az ola bilməz.
proposal-gap = Ən çoxu { $points } xal qazanmaq mümkündür.
proposal-proven = Qaydalar çərçivəsində daha yaxşısı yoxdur.
proposal-since = İş vaxtı, saniyə: { NUMBER($seconds) }.
proposal-waiting = Növbəsini gözləyir.
proposal-begun = Qaralamada nə olduğu oxunur.
proposal-look = Yenidən bax
proposal-stop = Dayandır və ən yaxşısını saxla
proposal-stopping = Bir azdan dayanacaq.
proposal-failed-text = Bizdə nəsə alınmadı. Heç nə dəyişməyib. Yenisini başladın.
proposal-again = Başqa təklif
proposal-compared = Qaralama ilə müqayisə
proposal-now = Qaralama indi
proposal-then = Təkliflə
proposal-what = Göstərici
proposal-filled = Dolu yerlər
proposal-breaches = Qaydaya zidd
proposal-without-lead = Rəhbər çatışmayan günlər
proposal-doubts = Yenidən baxmağa dəyər
proposal-spread = Olmalı olandan artıq və ya əskik növbələr
proposal-spread-of = { $least } ilə { $most } arası, orta hesabla { $away }
proposal-wishes-met = Könüllülərin xoşladığı vaxtlardakı yerlər
proposal-wishes-against = İstəmədikləri vaxtlardakı yerlər
proposal-days = Günlər üzrə
proposal-places = Yerlər
proposal-fixed =
    { $places ->
        [one] { $places } yer hər halda qalır.
       *[other] { $places } yer hər halda qalır.
    }
proposal-changes = Nə dəyişəcək
proposal-come = Gəlir
proposal-go = Çıxır
proposal-moved-from = { $shift } əvəzinə
proposal-moved-to = bura keçir: { $shift }
proposal-lent = qonşu mərkəzdən: { $center }
proposal-unfit = Artıq uyğun gəlmir: { $why }
proposal-pick-says = { $name }: { $shift }
proposal-accept-all = Hamısını qəbul et
proposal-accept-these = İşarələnənləri qəbul et
proposal-accept-shift = Bu növbəni qəbul et
proposal-accept-shift-says = Bu növbəni qəbul et: { $shift }
proposal-accept-day = Bu günü qəbul et
proposal-accept-day-says = Bu günü qəbul et: { $day }
proposal-accept-center = Bu mərkəzi qəbul et
proposal-accept-center-says = Bu mərkəzi qəbul et: { $center }
proposal-discard = At
proposal-discard-title = Bu təklif atılsın?
proposal-discard-text = Qaralama olduğu kimi qalır.
proposal-nothing-title = Dəyişiləcək heç nə yoxdur
proposal-nothing-text = Təklif olunanlar artıq lövhədədir, ya da boş yerləri heç kim götürə bilmir. Aşağıda açıq qalanlar və onları nəyin dolduracağı göstərilib.
proposal-told-put =
    { $people ->
        [one] { $people } yer dolduruldu.
       *[other] { $people } yer dolduruldu.
    }
proposal-told-left =
    { $people ->
        [one] { $people } yer boşaldıldı.
       *[other] { $people } yer boşaldıldı.
    }
proposal-told-skipped =
    { $people ->
        [one] { $people } yer artıq uyğun gəlmir və kənarda qaldı; səbəbi aşağıdadır.
       *[other] { $people } yer artıq uyğun gəlmir və kənarda qaldı; səbəbi aşağıdadır.
    }
proposal-told-undo = Lövhədə geri qaytarmaq olar. Dərc etməyincə heç kimə xəbər getmir.
proposal-told-discarded = Atıldı. Qaralama olduğu kimidir.
proposal-gaps = Nə açıq qalır
proposal-why = Niyə?
proposal-why-says = Niyə? { $what }
proposal-given-title = Növbədə kim olacaq
proposal-given-none = Növbədə heç kim olmayacaq.
proposal-new = təkliflə
proposal-there = artıq oradadır
proposal-others-title = Digərləri niyə yox
proposal-not-dearer = Ola bilərdi; ümumi cədvəl onsuz daha yaxşıdır.
proposal-not-others = Ola bilərdi, lakin yerlər bunlardadır: { $names }
proposal-not-full = Ola bilərdi, lakin bütün yerlər tutulub.
proposal-person-shares = Əvvəlki növbələr: { NUMBER($had) }. Təkliflə: { NUMBER($then) }. Həftənin sonunda olmalı: { NUMBER($should) }.
proposal-person-on = Təklif üzrə növbələr
proposal-person-none = Bu həftə növbəsi yoxdur.
proposal-person-off = Digər növbələrdə niyə yox
proposal-fill = Nə doldurardı
proposal-fill-none = Tək bir şey bəs etmir: gələ biləcək hər kəsə eyni anda bir neçə şey mane olur.
proposal-fill-able = İndi də gələ bilərdi
proposal-fill-hours = Daha çox saata icazə
proposal-fill-rest = İki növbə arasında daha az istirahət
proposal-fill-row = Ardıcıl daha bir gün
proposal-fill-course = Vəzifənin kursu
proposal-fill-speaker = { $language } dilini ({ $level }) bilən daha bir nəfər
proposal-fill-experienced = Yanında təcrübəli könüllü
proposal-fill-elsewhere = Həmin vaxt başqa növbədən çıxmaq
proposal-fill-way = Digər mərkəzdən daha qısa yol
proposal-fill-times = Öz vaxtlarında dəyişiklik
proposal-fill-placed = Bu mərkəzdə yer
proposal-fill-age = Yaş və ya doğum tarixi
proposal-fill-guardian = Valideyn və ya qəyyumun razılığı
proposal-fill-people =
    { $people ->
        [one] { $people } nəfər: { $names }
       *[other] { $people } nəfər: { $names }
    }
proposal-fast = Bərkit
proposal-fast-says = Bərkit: { $name }
proposal-loose = Burax
proposal-loose-says = Burax: { $name }
proposal-fast-mark = bərkidilib
proposal-told-fast = Bərkidildi: heç bir təklif onu dəyişmir.
proposal-told-loose = Buraxıldı: təklif onu dəyişə bilər.
proposal-on-loan = Təkliflə qonşu mərkəzdən verilib
event-proposal-started = Təklif başladıldı
event-proposal-stopped = Təklif dayandırıldı
event-proposal-accepted = Təklif qəbul edildi
event-proposal-discarded = Təklif atıldı
event-place-fastened = Yer bərkidildi və ya buraxıldı
board-deed-proposal = Təklif qəbul edildi
