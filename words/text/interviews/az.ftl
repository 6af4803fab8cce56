## Letters

interview-letter-booked = Müsahibə təyin olundu
interview-letter-moved = Müsahibə dəyişdi
interview-letter-cancelled = Müsahibə ləğv edildi
interview-letter-called-off = Müsahibə təxirə salındı
interview-letter-reminder = Müsahibə xatırlatması
interview-letter-missed = Müsahibəyə gəlməyib
interview-letter-offered = Müsahibə vaxtı təklif olundu
interview-letter-offer-lapsed = Təklif olunan vaxt keçdi
interview-letter-button = Müsahibəniz
interview-invited-subject = Müsahibəyə dəvət olunursunuz
interview-invited-text = Sizinlə tanış olmaq istəyirik. Sizə uyğun vaxtı seçin; sonra onu özünüz dəyişə bilərsiniz.
interview-invited-button = Vaxt seç
interview-booked-subject = Müsahibəniz: { $day }
interview-booked-text = Müsahibəniz təyin olundu: { $day }, { $time }, { $place }. Əlavə edilmiş fayl onu təqviminizə yazır. Gələ bilmirsinizsə, vaxtında onun səhifəsində dəyişin və ya ləğv edin.
interview-moved-subject = Müsahibənizin vaxtı və ya yeri dəyişdi: { $day }
interview-moved-text = Müsahibəniz indi belədir: { $day }, { $time }, { $place }. Əlavə edilmiş fayl onu təqviminizdə dəyişir.
interview-cancelled-subject = Müsahibəniz ləğv edildi
interview-cancelled-text = Müsahibənizi ləğv etdiniz: { $day }, { $time }. Boş vaxt olduqca başqasını seçə bilərsiniz.
interview-called-off-subject = Müsahibəniz baş tutmayacaq: { $day }
interview-called-off-text = Üzr istəyirik: müsahibəniz baş tuta bilmir: { $day }, { $time }, { $center }. Xahiş edirik, başqa vaxt seçin. Bütün vaxtlar tutulubsa, gözləmə siyahısına yazılın.
interview-reminder-subject = Sabah müsahibənizdir: { $time }
interview-reminder-text = Sizi gözləyirik: { $day }, { $time }, { $place }. Şəxsiyyət vəsiqənizi gətirin.
interview-missed-subject = Müsahibədə sizi görmədik
interview-missed-again = { $day } tarixindəki müsahibənizə gəlmədiniz. Belə şeylər olur. Bir daha vaxt seçə bilərsiniz.
interview-missed-text = { $day } tarixindəki müsahibənizə gəlmədiniz. Daha özünüz vaxt seçə bilməzsiniz. Qoşulmaq istəyirsinizsə, mərkəzə yazın.
interview-offered-subject = Müsahibəniz üçün vaxt: { $day }
interview-offered-text = Vaxt boşaldı: { $day }, { $time }. Onu sizin üçün saxlayırıq, cavab üçün son vaxt: { $until }. Bir toxunuşla götürün; sonra növbəti şəxsə keçəcək.
interview-offered-button = Bu vaxtı götür
interview-offer-lapsed-subject = Sizin üçün saxlanan vaxt
interview-offer-lapsed-text = Sizdən cavab almadıq, ona görə vaxt növbəti şəxsə keçdi. Boş vaxtlara baxa və ya yenidən gözləmə siyahısına yazıla bilərsiniz.
interview-offer-lapsed-button = Vaxta bax
interview-calendar-title = Müsahibə: { $center }

## States

interview-state-booked = gözlənilir
interview-state-cancelled = ləğv edilib
interview-state-called-off = baş tutmayacaq
interview-state-attended = gəlib
interview-state-no-show = gəlməyib
interview-recommend-yes = Hə
interview-recommend-no = Yox
interview-recommend-unsure = Əmin deyiləm

## Rules

interview-rule-cutoff = Namizədlər vaxtı bu qədər saat qalana kimi özləri seçir, dəyişir və ləğv edir
interview-rule-hold = Boş vaxt gözləmə siyahısındakı növbəti şəxs üçün bu qədər saat saxlanır
interview-rule-retries = Gəlməyən şəxs daha bu qədər dəfə vaxt seçə bilər

## The page on which applicants choose

interview-choose-title = Müsahibəniz üçün vaxt seçin
interview-see-button = Müsahibəniz
interview-track-booked = Sizi gözləyirik: { $day }, { $time }. Vaxtı hələ özünüz dəyişə bilərsiniz.
interview-track-settled = Sizi gözləyirik: { $day }, { $time }.
interview-choose-lead = { $center } sizinlə görüşmək istəyir.
interview-cutoff-hint = Başlamasına { $time } qalana kimi onu özünüz dəyişə və ya ləğv edə bilərsiniz.
interview-yours-title = Müsahibəniz
interview-where-label = Harada
interview-join-link = Onlayn görüşə qoşul
interview-calendar-button = Təqvimə əlavə et
interview-move-title = Başqa vaxt seç
interview-move-none = İndi başqa boş vaxt yoxdur. Sizinki qalır.
interview-move-button = Bununla dəyiş
interview-move-says = Bununla dəyiş: { $day }, { $time }
interview-book-button = Seç
interview-book-says = Seç: { $day }, { $time }
interview-cancel-button = Müsahibəni ləğv et
interview-cancel-text = Vaxtınız başqasına keçəcək. Boş vaxt olduqca başqasını seçə bilərsiniz.
interview-too-late-text = Az vaxt qalıb, burada dəyişmək olmaz. Gələ bilmirsinizsə, mərkəzə zəng edin.
interview-places-left =
    { $places ->
        [one] { $places } yer qalıb
       *[other] { $places } yer qalıb
    }
interview-full-title = Bütün vaxtlar tutulub
interview-full-text = Gözləmə siyahısına yazılın. Vaxt boşalanda onu sizin üçün saxlayıb sizə yazacağıq.
interview-wait-button = Gözləmə siyahısına yazıl
interview-waiting-title = Gözləmə siyahısındasınız
interview-waiting-text =
    { $people ->
        [0] Növbə sizindir. Vaxt boşalanda sizə yazacağıq.
        [one] Sizdən əvvəl { $people } nəfər var. Vaxt boşalanda sizə yazacağıq.
       *[other] Sizdən əvvəl { $people } nəfər var. Vaxt boşalanda sizə yazacağıq.
    }
interview-leave-button = Gözləmə siyahısından çıx
interview-held-title = Sizin üçün vaxt saxlanılır
interview-held-text = Cavab üçün son vaxt: { $until }. Sonra növbəti şəxsə keçəcək.
interview-take-button = Bu vaxtı götür
interview-decline-button = Bu vaxt uyğun deyil
interview-no-show-again = Müsahibənizə gəlmədiniz. Bir daha vaxt seçə bilərsiniz.
interview-no-show-out = Daha özünüz vaxt seçə bilməzsiniz
interview-no-show-out-text = Müsahibənizə gəlmədiniz. Hələ də qoşulmaq istəyirsinizsə, mərkəzə yazın.
interview-attended-text = Gəldiyiniz üçün təşəkkür edirik. Mərkəz qərar verəcək və sizə yazacaq.
interview-called-off-title = Mərkəz müsahibənizi ləğv etdi. Üzr istəyirik. Başqa vaxt seçin.
interview-nothing-title = İndi seçiləcək bir şey yoxdur
interview-nothing-text = Müraciətiniz müsahibə mərhələsində deyil. Onun səhifəsində vəziyyətini görürsünüz.
interview-told-booked = Müsahibəniz təyin olundu. Sizə yazdıq.
interview-told-moved = Müsahibənizin vaxtı dəyişdi. Sizə yazdıq.
interview-told-cancelled = Müsahibəniz ləğv edildi.
interview-told-waiting = Gözləmə siyahısındasınız.
interview-told-left = Daha gözləmirsiniz.

## Pages of staff

interview-open-title = Müsahibə vaxtları aç
interview-open-button = Vaxt aç
interview-today-button = Günün vərəqi
interview-day-title = Günün müsahibələri
interview-none-title = Bu həftə müsahibə yoxdur
interview-none-text = Vaxt açın, dəvət olunan namizədlər özləri seçəcək.
interview-none-today = Bu gün müsahibə yoxdur
interview-field-from = Birincinin başlanğıcı
interview-field-starts = Başlanğıc
interview-field-minutes = Hər biri neçə dəqiqə
interview-field-pause = Aralarında neçə dəqiqə
interview-field-count = Ardıcıl neçə dənə
interview-field-place = Otaq
interview-field-place-hint = Yalnız onlayn müsahibələr üçün boş saxlayın.
interview-field-link = Onlayn görüşün ünvanı
interview-field-places = Hər birində neçə namizəd
interview-field-places-hint = Təkbətək söhbət üçün 1, qrup üçün daha çox.
interview-field-panel = Komissiya
interview-waiting-count =
    { $people ->
        [one] { $people } namizəd vaxt gözləyir.
       *[other] { $people } namizəd vaxt gözləyir.
    }
interview-held-count =
    { $people ->
        [one] { $people } yer cavab gələnədək saxlanılır.
       *[other] { $people } yer cavab gələnədək saxlanılır.
    }
interview-change-title = Bu vaxtı dəyiş
interview-change-text = Vaxt seçənlər yerini saxlayır və yeni vaxt və ya otaq barədə xəbər tutur.
interview-call-off-title = Bu vaxtı ləğv et
interview-call-off-text =
    { $people ->
        [0] Onu heç kim seçməyib.
        [one] { $people } namizədə xəbər verilir və o, başqa vaxt seçə bilər.
       *[other] { $people } namizədə xəbər verilir və onlar başqa vaxt seçə bilər.
    }
interview-call-off-button = Ləğv et
interview-called-off-tag = ləğv edilib
interview-told-opened =
    { $count ->
        [one] { $count } vaxt açıldı. Dəvət olunan namizədlər onu indi seçə bilər.
       *[other] { $count } vaxt açıldı. Dəvət olunan namizədlər onları indi seçə bilər.
    }
interview-told-changed = Vaxt dəyişdirildi.
interview-told-called-off = Vaxt ləğv edildi. Seçənlərə xəbər verildi.
interview-told-marked = Qeyd edildi.
interview-told-opinion = Rəyiniz saxlanıldı.
interview-guests-title = Namizədlər
interview-booked-of = Tutulub: { NUMBER($taken) } / { NUMBER($places) }
interview-guests-empty = Bu vaxtı hələ heç kim seçməyib.
interview-arrived-button = Gəldi
interview-arrived-says = Gəldi: { $name }
interview-no-show-button = Gəlmədi
interview-no-show-says = Gəlmədi: { $name }
interview-unmark-button = Geri götür
interview-unmark-says = Geri götür: { $name }
interview-opinion-title = { $name } barədə tövsiyəniz
interview-recommend-label = Bu namizəd götürülsün?
interview-opinion-button = Rəyi saxla
interview-opinions-hidden =
    { $count ->
        [one] { $count } həmkar rəy verib. Öz rəyinizi saxlayandan sonra oxuyacaqsınız.
       *[other] { $count } həmkar rəy verib. Öz rəyinizi saxlayandan sonra oxuyacaqsınız.
    }
interview-decide-button = Qərar ver
interview-decide-says = Qərar ver: { $name }
interview-no-center-title = Mərkəziniz yoxdur
interview-no-center-text = Mərkəzi idarə edənlər müsahibələri burada görür.
interview-online = onlayn
