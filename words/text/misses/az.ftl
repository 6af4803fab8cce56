## Buraxılmış növbələr: nə sayılır, nəyə səbəb olur və necə düzəlir
misses-title = Buraxılmış növbələr
misses-lead = Sayılan hər şey bu səhifədədir, başqa heç nə sayılmır.
misses-since = Dövrün birinci günündən sayılır: { $day }.
misses-none-title = Buraxılmış növbə yoxdur
misses-none-text = Gələ bilməyən bunu növbənin səhifəsində bildirir. Onda növbə buraxılmış sayılmır.
misses-count = İndi sayılır
misses-waiting = Cavab gözləyir
misses-rule-none = Bu proqramda buraxılmış növbələr heç nəyə səbəb olmur.
misses-left =
    { $count ->
        [one] Daha { NUMBER($count) } növbə buraxsanız, özünüz növbə götürə bilməyəcəksiniz.
       *[other] Daha { NUMBER($count) } növbə buraxsanız, özünüz növbə götürə bilməyəcəksiniz.
    }
misses-paused-title = Hələlik özünüz növbə götürə bilməzsiniz
misses-paused-kept =
    { $need ->
        [one] Koordinatorlar sizi yenə növbəyə yaza bilər. Gəldiyiniz növbələrin sayı { NUMBER($need) } olanda fasilə özü bitir. İndiyədək: { NUMBER($kept) }.
       *[other] Koordinatorlar sizi yenə növbəyə yaza bilər. Gəldiyiniz növbələrin sayı { NUMBER($need) } olanda fasilə özü bitir. İndiyədək: { NUMBER($kept) }.
    }
misses-paused-word = Koordinatorlar sizi yenə növbəyə yaza bilər. Fasilənin nə vaxt bitəcəyinə koordinator qərar verir; mərkəzinizə yazın.
misses-paused-since = { $day } tarixindən
misses-paused-staff = Hələlik özü növbə götürmür
misses-paused-staff-text = Koordinatorlar bu şəxsi yenə növbəyə yaza bilər.
misses-shifts = Bu dövrün növbələri
misses-shift = Növbə
misses-counts = Necə sayılır
misses-state-counted = Sayılır
misses-state-asked = Cavab verilənədək sayılmır
misses-state-excused = Üzrlüdür, sayılmır
misses-state-settled = Artıq sayılmır
misses-ask = Səbəbini yaz
misses-ask-says = Səbəbini yaz: { $day }
misses-until = son gün: { $day }
misses-answer = Cavab: { $text }
misses-past = Əvvəlki fasilələr
misses-by-kept = Növbələrə gəlməklə bitdi
misses-by-decided = Koordinator bitirdi
misses-by-count = Daha az növbə sayıldığı üçün bitdi
misses-link =
    { $count ->
        [one] Sayılan buraxılmış növbə: { NUMBER($count) }
       *[other] Sayılan buraxılmış növbə: { NUMBER($count) }
    }
misses-plea-title = Bu növbəyə gəlməmisiniz
misses-plea-text = Səbəbini və ya orada olduğunuzu bildirin. Bunun üçün son gün: { $day }.
misses-plea-was-there = Mən orada idim
misses-plea-note = Nə baş verdi
misses-plea-note-hint = Orada idinizsə və ya səbəb başqadırsa, vacibdir.
misses-plea-picture = Bunu göstərən şəkil
misses-plea-picture-hint = Onu yalnız qərar verənlər görür və hər baxış qeyd olunur.
misses-plea-send = Göndər
misses-plea-waits = Müraciətiniz cavab gözləyir. O vaxtadək növbə buraxılmış sayılmır.
misses-plea-withdraw = Geri götür
misses-plea-told = Göndərildi. Cavab verilənədək növbə buraxılmış sayılmır.
misses-plea-withdrawn = Geri götürüldü
misses-plea-answered = Cavab verildi
misses-asks-title = Üzrlü sayılmağı xahiş edir
misses-asks-was-there = Bildirir: mən orada idim. Belədirsə, vaxtları aşağıda yazın.
misses-asks-picture = Şəkil
misses-asks-answer = Cavab
misses-asks-answer-hint = Rədd üçün vacibdir. Şəxs onu oxuyur.
misses-asks-yes = Üzrlü say
misses-asks-no = Üzrlü sayma
misses-desk-excuses = Qərar gözləyən üzrlər
misses-desk-paused = Hələlik özü növbə götürməyənlər
misses-desk-paused-note =
    { $count ->
        [one] { NUMBER($count) } buraxılmış növbə · { $day } tarixindən
       *[other] { NUMBER($count) } buraxılmış növbə · { $day } tarixindən
    }
misses-lift-title = Fasiləni bitir
misses-lift-text = Onda indiyədək buraxılan növbələr daha sayılmır. Şəxs səbəbi oxuyur.
misses-lift-do = Fasiləni bitir
misses-lift-told = Fasilə bitdi
misses-rule-title = Buraxılmış növbələr
misses-rule-text = Yalnız üzrsüz buraxılanlar, hər dövrdə ayrıca sayılır. Hər kəs öz sayını görür.
misses-rule-warn-at = Neçə buraxılmış növbədən sonra hər biri üçün xəbərdarlıq edilir (0: heç vaxt)
misses-rule-limit = Neçə buraxılmış növbədən sonra özü növbə götürə bilmir (0: heç vaxt)
misses-rule-back-after = Neçə növbəyə gəldikdən sonra bu bitir (0: yalnız koordinator bitirir)
misses-rule-excuse-days = Buraxılmış növbə neçə gün ərzində üzrlü sayıla bilər
misses-kind = Buraxılmış növbə
misses-counted-subject = Növbəyə gəlmədiniz: { $day }
misses-counted-text = Növbənizə gəlmədiniz ({ $center }, { $day }). Bu dövrdə sayılan buraxılmış növbələr: { NUMBER($count) }. Səbəbi varsa və ya orada idinizsə, bildirin.
misses-counted-button = Səbəbini yaz
misses-letter-paused-subject = Hələlik özünüz növbə götürə bilməzsiniz
misses-letter-paused-kept = Bu dövrdə sayılan buraxılmış növbələr: { NUMBER($count) }. Koordinatorlar sizi yenə növbəyə yaza bilər. Özünüz yenidən növbə götürmək üçün gəlməli olduğunuz növbələr: { NUMBER($need) }.
misses-letter-paused-word = Bu dövrdə sayılan buraxılmış növbələr: { NUMBER($count) }. Koordinatorlar sizi yenə növbəyə yaza bilər; nə vaxt yenidən özünüz götürəcəyinizə onlar qərar verir.
misses-letter-paused-button = Nə sayıldığına bax
misses-letter-resumed-subject = Yenə özünüz növbə götürə bilərsiniz
misses-letter-resumed-kept = Növbələrinizə gəldiniz. Təşəkkür edirik.
misses-letter-resumed-decided = Koordinator fasiləni bitirdi. Səbəbi buraxılmış növbələrinizin səhifəsindədir.
misses-letter-resumed-count = İndi daha az buraxılmış növbə sayılır.
misses-letter-resumed-button = Növbələr
misses-letter-asked-subject = Üzrlü sayılmağı xahiş edir: { $name }
misses-letter-asked-text = { $name } növbəyə gəlməyib ({ $center }, { $day }) və səbəbini yazır. Zəhmət olmasa cavab verin.
misses-letter-asked-button = Cavab ver
misses-letter-answered-subject = Yazdığınıza cavab verildi: { $day }
misses-letter-answered-yes = Növbəniz ({ $center }, { $day }) buraxılmış sayılmır.
misses-letter-answered-no = Növbəniz ({ $center }, { $day }) buraxılmış sayılır. Səbəbi buraxılmış növbələrinizin səhifəsindədir.
misses-letter-answered-button = Nə sayıldığına bax
