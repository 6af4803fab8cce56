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
interview-offered-text = Vaxt boşaldı: { $day }, { $time }. Onu sizin üçün { $until } tarixinədək saxlayırıq. Bir toxunuşla götürün; sonra növbəti şəxsə keçəcək.
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
