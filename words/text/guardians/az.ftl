## Valideynin və ya qəyyumun razılığı

guardian-title = Valideyn və ya qəyyum razılıq verməlidir
guardian-why = { NUMBER($age) } yaşınız tamam olmadığı üçün qanun valideynin və ya qəyyumun razılığını tələb edir. Biz onlara yazırıq; razılıq verilənədək müraciətiniz gözləyir.
guardian-next = Əvvəlcə valideyn və ya qəyyum razılıq verməlidir. Aşağıda ondan soruşun.
guardian-next-written = Valideyninizə və ya qəyyumunuza yazmışıq. Razılıq verən kimi müraciətiniz davam edəcək.
guardian-name = Valideynin və ya qəyyumun adı
guardian-email = Onun e-poçt ünvanı
guardian-relation = O mənim
guardian-relation-mother = anamdır
guardian-relation-father = atamdır
guardian-relation-guardian = qanuni qəyyumumdur
guardian-ask-button = Məktubu göndər
guardian-ask-again = Başqasından soruş və ya yenidən göndər
guardian-waiting = { $date } tarixində { $name } adlı şəxsə { $email } ünvanına yazdıq. Məktubdakı keçid { NUMBER($days) } gün işləyir.
guardian-refused-text = { $name } razılıq vermədi. Bu barədə danışın; yenidən və ya başqasından soruşa bilərsiniz.
guardian-agreed-text = { $name } { $date } tarixində razılıq verib.
guardian-told-asked = Məktub yoldadır.
guardian-fact = Valideyn və ya qəyyum
guardian-consent-needed = Hələ soruşulmayıb
guardian-consent-asked = Soruşulub, hələ cavab yoxdur
guardian-consent-agreed = Razıdır
guardian-consent-refused = Razı deyil

## Qəyyumun səhifəsi

guardian-page-title = { $applicant } könüllü olmaq istəyir
guardian-page-lead = { $applicant } { $programme } proqramına müraciət edib və sizi { $relation ->
    [mother] anası
    [father] atası
   *[other] qəyyumu
  } kimi göstərib. { NUMBER($age) } yaşa qədər bunun üçün sizin razılığınız lazımdır.
guardian-page-what = Könüllülər nə edir
guardian-page-what-text = Onlar xidmət mərkəzində ziyarətçiləri qarşılayır, yol göstərir və elektron xidmətlərdə kömək edirlər: bir neçə saatlıq növbələrdə və həmişə məsul şəxsin yanında. İş ödənişsizdir və istənilən vaxt dayandırıla bilər.
guardian-page-limits = Proqramın qaydası: gündə ən çoxu { $day }, həftədə ən çoxu { $week }. Qəbulda daha az nəzərdə tutula bilər.
guardian-page-data = Məlumatlarla nə baş verir
guardian-page-data-text = Müraciətdə yazılanları və sonra xidmət saatlarını yalnız bu proqram üçün saxlayırıq. Razılığınızı geri götürə bilərsiniz; onda müraciət dayanır.
guardian-page-call = Qəbul
guardian-page-service = Xidmət müddəti
guardian-accept-label = Mən { $applicant } üçün valideyn və ya qəyyumam, onun bu proqramda könüllü olmasına və məlumatlarının bunun üçün istifadəsinə razıyam.
guardian-signed-label = İmza kimi adınız
guardian-agree-button = Razıyam
guardian-refuse-more = Razı deyiləm
guardian-refuse-text = Onda müraciət gözləyir və { $applicant } razılıq vermədiyinizi öyrənir.
guardian-refuse-button = Razı deyiləm
guardian-withdraw-more = Razılığı geri götür
guardian-withdraw-text = Onda müraciət dayanır, mərkəzə təyin olunubsa, yeni növbə götürmək olmur; { $applicant } bundan xəbər tutur.
guardian-withdraw-button = Razılığı geri götür
guardian-done-agreed-title = Təşəkkür edirik. Razılıq verdiniz.
guardian-done-agreed-text = İmza: { $signed }. { $applicant } xəbərdar edildi. Sizə məktub göndərdik: ondakı keçidlə razılığı xidmətin sonuna qədər geri götürə bilərsiniz.
guardian-done-refused-title = Razılıq vermədiniz
guardian-done-refused-text = { $applicant } xəbərdar edildi. Fikrinizi dəyişsəniz, burada yenə razılıq verə bilərsiniz.
guardian-over = Müraciət başa çatıb, sizdən artıq heç nə tələb olunmur.

## Məktublar

guardian-asked-subject = { $applicant } könüllü olmaq üçün razılığınızı istəyir
guardian-asked-text = { $applicant } könüllü olmaq üçün müraciət edib və sizi valideyn və ya qəyyum kimi göstərib. Xahiş edirik, nədən söhbət getdiyini oxuyun və cavab verin. Keçid { NUMBER($days) } gün işləyir.
guardian-asked-button = Oxu və cavab ver
guardian-kept-subject = { $applicant } üçün verdiyiniz razılıq
guardian-kept-text = { $applicant } üçün könüllü xidmətə razılıq verdiniz: { $call }. İmza: { $signed }. Bu məktubu saxlayın: razılığı xidmətin sonuna qədər istənilən vaxt buradakı keçidlə geri götürə bilərsiniz. Razılıq verən siz deyilsinizsə, elə indi geri götürün.
guardian-kept-button = Razılığa bax
guardian-answered-agreed-subject = Valideyniniz və ya qəyyumunuz razılıq verdi
guardian-answered-agreed-text = Müraciətiniz indi davam edir. Növbəti addımda sizə yazacağıq.
guardian-answered-refused-subject = Valideyniniz və ya qəyyumunuz razılıq vermədi
guardian-answered-refused-text = Müraciətiniz gözləyir. Bu barədə danışın; səhifəsində yenidən və ya başqasından soruşa bilərsiniz.
guardian-answered-button = Müraciətiniz
guardian-letter-asked = Qəyyumdan soruşulub
guardian-letter-agreed = Qəyyuma razılığın təsdiqi
guardian-letter-answered = Qəyyumun cavabı
