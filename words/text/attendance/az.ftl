## Gəliş və gediş

attendance-scan-title = Mərkəzdə gəlişinizi qeyd edin
attendance-scan-lead = Telefonun kamerasını masanın ekranındakı koda tutun və linki açın.
attendance-scan-label = Masadakı ünvan və ya kod
attendance-scan-hint = Yalnız kamera kodu oxumursa: altındakı yazını köçürün və ya bura yapışdırın.
attendance-eyebrow = Masanın qarşısındasınız
attendance-check-in = Gəldim
attendance-check-out = Gedirəm
attendance-shift-label = Növbə
attendance-position-label = Vəzifə
attendance-late-text = Növbəniz başlayıb. Gəlişinizi indi qeyd edin, gecikmə kimi yazılacaq.
attendance-in-title = Gəlişiniz qeyd olunub
attendance-in-since = saat { $time }
attendance-out-title = Gedişiniz qeyd olunub
attendance-check-out-text = Saatlar ən çoxu planlaşdırılan vaxtın sonunadək sayılır. Gedişi qeyd etməyi unutsanız, növbənin sonunda bunu sizin əvəzinizə edirik.
attendance-on-time = Vaxtında
attendance-late = Gecikmə
attendance-left-at = Getdi: { $time }
attendance-counted = Sayılan vaxt: { $hours }
attendance-go-home = Ana səhifəmə keç

## Masa

attendance-desk-say = Telefonun kamerasını bura tutun
attendance-desk-link = Bu kodun gəliş qeydiyyatını aç
attendance-desk-arrivals = İndicə gələnlər
attendance-desk-nobody = Son saatlarda gələn olmayıb.

## İndi kim buradadır

attendance-now-title = İndi: { $center }
attendance-now-choose = Mərkəzi seçin
attendance-now-empty-title = Hazırda növbə yoxdur
attendance-now-empty-text = Növbənin gəliş qeydiyyatı açılan kimi adamlar burada görünəcək.
attendance-now-desk = Masanın kodunu göstər
attendance-now-here = Buradadır
attendance-now-late = Gecikir
attendance-now-expected = Gözlənilir
attendance-now-in = Gəldi
attendance-now-out = Getdi
attendance-now-in-says = { $name } – gəlişi qeyd et
attendance-now-out-says = { $name } – gedişi qeyd et
attendance-confirm-title = Unudulmuş gedişlər
attendance-confirm-text = Bu gedişlər planlaşdırılan vaxtın sonunda özü bağlanıb. Sonadək qalanları təsdiqləyin.
attendance-confirm-says = { $name } – təsdiqlə
attendance-told-in = Gəliş qeyd olundu.
attendance-told-out = Gediş qeyd olundu.
attendance-told-confirmed = Təsdiqləndi.
attendance-presence-expected = Gözlənilir
attendance-presence-late = Hələ gəlməyib
attendance-presence-here = Buradadır, gəlib: { $time }
attendance-presence-left = Getdi: { $time }
attendance-presence-absent = Gəlmədi

## Nə ilə təsdiqlənib

attendance-proof-center-code = Masanın kodu
attendance-proof-kiosk = Mərkəzdəki planşet
attendance-proof-lead = Növbə rəhbəri
attendance-proof-coordinator = Koordinator
attendance-proof-self = Öz qeydi
attendance-proof-automatic = Planlaşdırılan sonda bağlanıb

## Saatlar

attendance-hours-lead = Saatlarınız gəliş qeydlərinizdən özü toplanır.
attendance-hours-total = Cəmi
attendance-hours-empty-title = Hələ saat yoxdur
attendance-hours-empty-text = İlk növbənizdən sonra burada görünəcək.
attendance-hours-by-month = Aylar üzrə
attendance-hours-by-center = Mərkəzlər üzrə
attendance-hours-entries = Bütün qeydlər
attendance-hours-month = Ay
attendance-hours-hours = Saat
attendance-hours-from-until = Gəliş və gediş
attendance-hours-to-confirm = Planlaşdırılan sonda bağlanıb, növbə rəhbəri təsdiqləməlidir
attendance-hours-correction = Düzəliş: { $note }
attendance-hours-correct = Düzəlt
attendance-hours-correct-lead = Qeyd olduğu kimi qalır; düzəlişiniz səbəbi ilə onun yanına əlavə olunur və könüllü hər ikisini görür.
attendance-hours-minutes = Hesaba alınan dəqiqələr
attendance-hours-corrected = Saatlar düzəldildi.

## Bir nəfərin davamiyyəti

attendance-presence-on-break = Saat { $time } fasilədədir
attendance-presence-closed = Gediş qeyd olunmayıb
attendance-presence-excused = Üzrlüdür
attendance-tag-trainee = Öyrənir
attendance-tag-walk-in = Yeri olmadan gəlib
attendance-break-begin = Fasiləyə çıx
attendance-break-begin-says = Fasiləyə çıx: { $name }
attendance-break-end = Fasilədən qayıtdım
attendance-break-since = Fasilə başlayıb: { $time }
attendance-break-text = Fasilədən qayıdın və ya gedişi qeyd edin; fasilə vaxtı sayılmır.
attendance-breaks = Fasilələr
attendance-one-eyebrow = Davamiyyət
attendance-one-planned = Planlaşdırılıb
attendance-one-came = Gəldi
attendance-one-left = Getdi
attendance-one-status = Vəziyyət
attendance-one-proof = { $time } ({ $proof })
attendance-departure-early = plandan tez
attendance-departure-late = plandan gec
attendance-undo = Son addımı geri götür
attendance-undo-text = Bu, saat { $time } olanadək mümkündür.
attendance-excuse-title = Gəlməməni üzrlü say
attendance-excuse-text = Üzrlü sayılan şəxs gəlməmiş hesab olunmur, yeri isə başqaları üçün boşalır.
attendance-excuse-do = Üzrlü say
attendance-excuse-reason = Səbəb
attendance-record-title = Əslində burada idi
attendance-record-text = Şəxsin nə vaxt gəlib-getdiyini yazın. Səbəb də saxlanılır.
attendance-record-do = Qeyd et
attendance-times-title = Razılaşdırılmış başqa vaxt
attendance-times-text = Şəxs gec gəlir və ya tez gedir. Növbənin vaxtı: { $time }.
attendance-times-from = Başlanğıc
attendance-times-until = Son
attendance-times-do = Vaxtı təyin et
attendance-came-at = Gəldiyi saat
attendance-left-at-label = Getdiyi saat
attendance-confirm-left-hint = Olduğu kimi saxlayın və ya həqiqətən getdiyi saatı yazın.
attendance-told-break = Fasilə başladı.
attendance-told-back = Fasilədən qayıdış qeyd edildi.
attendance-told-undone = Geri götürüldü.
attendance-told-excused = Üzrlü sayıldı.
attendance-told-recorded = Qeyd edildi.
attendance-told-times = Vaxt təyin edildi.

## Yeri olmadan gələnlər

attendance-walk-in-title = Yeri olmayanı növbəyə burax
attendance-walk-in-lead = Növbəni seçin və şəxsi adı ilə tapın. Ona yer verilir və gəlişi qeyd olunur.
attendance-walk-in-button = Yeri olmayan gəlib
attendance-walk-in-search = Ad
attendance-walk-in-find = Tap
attendance-walk-in-do = Burax
attendance-walk-in-do-says = Burax: { $name }
attendance-walk-in-never = Buraxmaq olmaz
attendance-walk-in-free =
    { $count ->
        [one] { $count } boş yer
       *[other] { $count } boş yer
    }
attendance-walk-in-none-title = Heç kim tapılmadı
attendance-walk-in-none-text = Yalnız bu mərkəzə təyin olunmuş və bu növbədə olmayan şəxslər tapılır. Yazılışı yoxlayın.
attendance-walk-in-no-shift-title = Hazırda açıq növbə yoxdur
attendance-walk-in-no-shift-text = Gəliş qeydiyyatı açılandan növbənin sonunadək insanları buraxmaq olar.
attendance-told-walk-in = Növbəyə buraxıldı, gəlişi qeyd edildi.

## Rules of a programme

attendance-rule-title = Davamiyyət və saatlar
attendance-rule-undo = Gəliş, gediş və ya üzrlü sayılma neçə dəqiqə ərzində geri götürülə bilər
attendance-rule-close = Planlaşdırılan sondan neçə dəqiqə sonraya qədər gedişi qeyd etmək olar; sonra proqram özü bağlayır
attendance-rule-breaks = Fasilələr sayılır
attendance-rule-round = Saatlar neçə dəqiqəlik addımla yuvarlaqlaşdırılır
attendance-rule-night-from = Gecənin başlandığı saat
attendance-rule-night-until = Gecənin bitdiyi saat
attendance-rule-night = Gecə dəqiqəsinin çəkisi, faizlə
attendance-rule-holiday = Bayram günü dəqiqəsinin çəkisi, faizlə
attendance-rule-cap = Bir gündə ən çoxu neçə saat sayılır (0: məhdudiyyət yoxdur)
attendance-rule-alone = Neçə dəqiqədən böyük düzəliş ikinci şəxsin razılığını tələb edir
attendance-rule-dispute-days = Saatlara etiraza neçə gün ərzində cavab verilir

## Etiraz edilən, düzəldilən və təsdiqlənən saatlar

attendance-hours-by-position = Vəzifələr üzrə
attendance-hours-by-term = Təyinatlar üzrə
attendance-hours-term = { $center }, { $from } – { $until }
attendance-hours-term-label = Təyinat
attendance-hours-counted-again = Vaxt dəyişdiyi üçün yenidən hesablanıb
attendance-hours-weighted = İştirak { $present }, sayılıb { $counted }
attendance-dispute-link = Bu səhvdir
attendance-dispute-link-says = Bu səhvdir: { $day }
attendance-dispute-title = Bu qeyd səhvdir
attendance-dispute-lead = Nəyin səhv olduğunu yazın. Mərkəz { $days } gün ərzində səbəbini göstərməklə cavab verir.
attendance-dispute-note = Nə səhvdir?
attendance-dispute-send = Göndər
attendance-dispute-told = Göndərildi. Cavab bu tarixədək gəlir: { $day }.
attendance-dispute-open = Etiraz edilib; cavab müddəti: { $day }
attendance-dispute-corrected = Etiraz qəbul edildi, düzəldildi: { $answer }
attendance-dispute-declined = Etiraz edilib, qeyd qalır: { $answer }
attendance-dispute-withdrawn = Etiraz geri götürülüb
attendance-dispute-withdraw = Etirazı geri götür
attendance-dispute-withdrawn-told = Etiraz geri götürüldü.
attendance-desk-title = Saatlarla bağlı suallar
attendance-desk-lead = Könüllülərin etirazları və ikinci şəxsi gözləyən düzəlişlər.
attendance-desk-disputes = Etirazlar
attendance-desk-corrections = İkinci şəxsi gözləyən düzəlişlər
attendance-desk-none-title = Açıq məsələ yoxdur
attendance-desk-none-text = Etirazlar və böyük düzəlişlər cavablandırılana qədər burada görünür.
attendance-desk-due = Cavab müddəti: { $day }
attendance-desk-overdue = Müddət bitib: { $day }
attendance-desk-change = { $from } → { $to }
attendance-desk-asked-by = İstəyən: { $name }
attendance-desk-agree = Razıyam
attendance-desk-agree-says = Razıyam: { $name } üçün düzəliş
attendance-desk-decline = Rədd et
attendance-desk-decline-says = Rədd et: { $name } üçün düzəliş
attendance-desk-told-answered = Cavab verildi.
attendance-desk-told-agreed = Düzəliş qeydə alındı.
attendance-desk-told-declined = Düzəliş rədd edildi.
attendance-desk-told-waiting = Dəyişiklik böyükdür, əvvəl ikinci şəxs razılaşmalıdır.
attendance-answer-title = Etiraza cavab
attendance-answer-lead = Başqa dəqiqə yazın və ya olduğu kimi saxlayıb səbəbini bildirin. Könüllü cavabınızı oxuyacaq.
attendance-answer-says = { $name } yazır
attendance-answer-text = Cavabınız
attendance-answer-send = Cavab ver
attendance-hours-told-waiting = Düzəliş böyükdür: ikinci şəxs razılaşandan sonra sayılacaq.
attendance-months-title = Aylar üzrə saatlar: { $center }
attendance-months-lead = Aya aid açıq məsələ qalmayanda koordinator saatların düz olduğunu təsdiqləyir.
attendance-months-link = Ayları təsdiqlə
attendance-months-people = Nəfər
attendance-months-lines = Qeydlər
attendance-months-open = Hələ açıq
attendance-months-state = Vəziyyət
attendance-months-runs = Hələ bitməyib
attendance-months-confirmed = Təsdiqləyən: { $name }, { $day }
attendance-months-changed = Təsdiqdən sonra dəyişib
attendance-months-confirm = Təsdiqlə
attendance-months-confirm-says = Təsdiqlə: { $month }
attendance-months-told = Ay təsdiqləndi.

## Günün bağlanması

attendance-day-title = Günü bağla
attendance-day-link = Bağlanmalı günlər
attendance-day-links = Hələ bağlanmayıb
attendance-day-lead = Açıq qalanlara qərar verin, sonra günü bağlayın. O vaxtadək gün siyahıda qalır.
attendance-day-runs = Bu günün növbələri hələ davam edir. Sonuncudan sonra bağlamaq olar.
attendance-day-open = Hələ buradadır
attendance-day-open-text = Proqram bu qeydləri planlaşdırılan sondan bir saat sonra bağlayır; istəsəniz, gedişi indi qeyd edin.
attendance-day-confirm = Gediş qeyd olunmayıb
attendance-day-confirm-text = Planlaşdırılan sonu təsdiqləyin və ya həqiqətən getdiyi saatı yazın.
attendance-day-absent = Gəlməyib
attendance-day-absent-text = Üzrlü saymaq və ya burada olduğunu qeyd etmək üçün şəxsi açın.
attendance-day-walk-ins = Yeri olmadan gəlib
attendance-day-nothing = Açıq məsələ yoxdur.
attendance-day-note = Qeyd etməyə dəyər nə var?
attendance-day-do = Günü bağla
attendance-day-told = Gün bağlandı.
attendance-day-closed = Bağlayan: { $name }, saat { $time }
attendance-day-people = Yeri olanlar
attendance-day-previous = Əvvəlki gün
attendance-day-next = Növbəti gün
