## Mənim

training-told-enrolled = Yazıldınız. Görüşənədək.
training-told-left = Yerinizi qaytardınız.
training-records-title = Öyrəndikləriniz
training-records-empty = Hələ heç nə yazılmayıb. Nəticələr məşğələdən sonra burada görünür.
training-missing-title = Yeni vəzifələr üçün nə lazımdır
training-missing-line = { $position } üçün bu təlim lazımdır: { $course }
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
training-recorded-on = { $date }

## Nəticələr

training-result-label = Nəticə
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
training-letter-lapses-button = Yeniləmək
training-letter-center-subject = Təlimlərin vaxtı bitir: { $center }
training-letter-center-button = Kimlər olduğuna baxmaq
training-letter-claim-subject = Başqa yerdə keçilmiş təlim: { $course }
training-letter-claim-confirmed = Sənədinizə baxıldı. “{ $course }” artıq sizin üçün sayılır.
training-letter-claim-declined = Sənədinizə baxıldı. “{ $course }” sayıla bilmədi: { $why }
training-letter-center-text =
    { $count ->
        [one] { $center } üzrə { $count } təlimin vaxtı 60 gün ərzində bitir. Kimin hansı təlimi keçməli olduğuna baxın.
       *[other] { $center } üzrə { $count } təlimin vaxtı 60 gün ərzində bitir. Kimin hansı təlimi keçməli olduğuna baxın.
    }
