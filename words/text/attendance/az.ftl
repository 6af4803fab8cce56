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
attendance-break-end = Fasilədən qayıtdım
attendance-break-since = Fasilə başlayıb: { $time }
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
attendance-desk-lead = Könüllülərin etirazları, ikinci şəxsi gözləyən düzəlişlər və qərar gözləyən üzrlər.
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

## Gec çatan kodlar

attendance-doubt-old = Kod göstərildikdən üç gündən çox sonra gəlib.
attendance-doubt-delay = Telefonun öz hesabına görə, oxunanda kod artıq ekranda deyildi.
attendance-doubt-place = Telefon mərkəzdən uzaqda olduğunu bildirir.
attendance-doubt-elsewhere = Həmin vaxt şəxs başqa mərkəzdə qeyd olunmuşdu.
attendance-doubt-device = Şəxsi artıq başqa telefon qeyd etmişdi.
attendance-doubt-no-shift = Həmin vaxt şəxsin bu mərkəzdə yeri yox idi.
attendance-doubt-window = Çox tez idi, ya da növbə bitmişdi.
attendance-doubt-excused = Şəxs növbədən üzrlü sayılmışdı.
attendance-scans-title = Yoxlanılacaq kodlar
attendance-scans-link = Yoxlanılacaq kodlar
attendance-scans-lead = Bunlar şəbəkəsiz oxunub və ya nəsə uyğun gəlmir. Sayılıb-sayılmadığını bildirin.
attendance-scans-kind-in = Gəliş
attendance-scans-kind-out = Gediş
attendance-scans-shown = Kod göstərilib: { $time }
attendance-scans-received = Çatıb: { $time }
attendance-scans-accept = Sayılır
attendance-scans-accept-says = Sayılır: { $name }
attendance-scans-decline = Sayılmır
attendance-scans-decline-says = Sayılmır: { $name }
attendance-scans-reason = Səbəb
attendance-scans-none-title = Yoxlanılacaq heç nə yoxdur
attendance-scans-none-text = Gec çatan və şübhə doğuran kodlar burada görünür.
attendance-scans-told-accepted = Sayıldı.
attendance-scans-told-declined = Sayılmadı; şəxs səbəbi oxuyacaq.
attendance-scans-shared-title = Bir telefon, bir neçə nəfər
attendance-scans-shared-text = Bir gün ərzində bir neçə nəfər eyni telefonla gəlib. Bu düzgün də ola bilər; hamısının burada olduğuna baxın.
attendance-scans-mine-title = Yoxlanılan kodlarınız
attendance-scans-mine-open = Növbə rəhbəri yoxlayır
attendance-scans-mine-accepted = Sayılır
attendance-scans-mine-declined = Sayılmır: { $answer }

## Telefonun saxladığı və sonra göndərdiyi

attendance-queue-done = Göndərildi: gəliş vaxtınız { $time }.
attendance-queue-review = Göndərildi; əvvəlcə növbə rəhbəri baxacaq. { $why }
attendance-queue-later = Hələ göndərilməyib; yenidən cəhd ediləcək.
attendance-queue-title = Hələ göndərilməyib
attendance-queue-text = Bu telefonda saxlanılıb və şəbəkə olan kimi göndəriləcək.
attendance-queue-in = Gəliş üçün oxunub
attendance-queue-out = Gediş üçün oxunub
attendance-queue-now = İndi göndər
attendance-queue-others = Bu telefonda başqasının oxutduğu kodlar saxlanılır. Həmin şəxs burada daxil olanda göndəriləcək.
attendance-queue-kept-title = Telefonunuzda saxlanıldı
attendance-queue-kept-text = Şəbəkə olan kimi göndəriləcək. Səhifəni bağlaya bilərsiniz.
attendance-offline-title = Şəbəkə yoxdur
attendance-offline-lead = Bu səhifə üçün şəbəkə lazımdır. Kartınız və gəliş qeydi şəbəkəsiz də işləyir.
attendance-offline-code = Masanın kodu
attendance-scan-open = Kamera ilə oxut
attendance-scan-stop = Kameranı bağla
attendance-scan-none = Kameradan istifadə etmək olmur. Kodun şəklini çəkin və ya altında yazılanı daxil edin.
attendance-scan-looking = Kodu kameranın qarşısında saxlayın.
attendance-scan-photo = Kodun şəkli
attendance-scan-photo-do = Şəkli oxu
attendance-scan-photo-none = Bu şəkildə masanın kodu oxunmur. Yaxınlaşın və telefonu tərpətməyin.
attendance-leaving-title = Hələ göndərilməmiş kodlar
attendance-leaving-text = İndi çıxsanız, onlar bu telefonda qalacaq və yalnız yenidən buradan daxil olanda göndəriləcək.
attendance-leaving-anyway = Yenə də çıx
attendance-place-ask = Mərkəzdə olub-olmadığımı bildir
attendance-place-hint = Yalnız bu dəfə soruşulur. Yalnız “buradadır” və ya “burada deyil” göndərilir, yer isə heç vaxt.

## Kart, şəbəkəsiz də

attendance-card-title = Bu gün
attendance-card-link = Kartıma keç
attendance-card-address = Ünvan
attendance-card-qr = Şəxsi kodunuz
attendance-card-text = Bu kodu mərkəzdəki planşetə göstərin və ya orada vəsiqənizi və nömrənizi yazın.
attendance-card-pin = Nömrəniz
attendance-card-new-pin = Başqa nömrə
attendance-app-text = Könüllülərin növbələri, gəliş qeydi və saatları
attendance-offline-wrong = Bu, masanın kodu deyil. Kodun altında yazılanı daxil edin.
attendance-desk-short = Və ya bunu telefonda yazın

## Mərkəzdəki planşet və açıq lövhə

attendance-kiosk-title = Planşetdə gəliş qeydi
attendance-kiosk-none-title = Bu cihaz mərkəzin planşeti deyil
attendance-kiosk-none-text = Bir iş günündən sonra bitir. Növbələri idarə edən şəxs burada daxil olub onu yenidən qurur.
attendance-kiosk-card = Kartınızı göstərin
attendance-kiosk-card-text = Telefonda kartınızı açın və kodunu kameranın qarşısında saxlayın.
attendance-kiosk-badge = Və ya vəsiqə və nömrə
attendance-kiosk-badge-label = Vəsiqə
attendance-kiosk-go = Gəliş və ya gediş
attendance-kiosk-next = Növbəti şəxs
attendance-kiosk-list = Planşetlər
attendance-kiosk-lead = Planşetdə şəxslər kartla və ya vəsiqə və nömrə ilə gəlib-gedirlər. Orada heç kim daxil olmuş sayılmır.
attendance-kiosk-nothing = Heç bir planşet qurulmayıb.
attendance-kiosk-since = Qurulub: { $time }
attendance-kiosk-until = { $time } vaxtınadək
attendance-kiosk-open = Bu cihazı planşet et və məni çıxar
attendance-kiosk-end = Bitir
attendance-kiosk-end-says = Bitir: { $time } qurulan planşet
attendance-kiosk-told-ended = Planşet dayandırıldı.
attendance-live-down = Əlaqə kəsilib; gördükləriniz köhnə ola bilər.
attendance-live-wall = Divar görünüşü
attendance-live-gaps = Boş yerlər
attendance-live-stand-in = Kim əvəz edə bilər?
attendance-live-stand-in-says = Kim əvəz edə bilər? { $position }, { $time }
attendance-risk-unconfirmed = Təsdiqləməyib
attendance-risk-missed = Bu yaxınlarda növbəyə gəlməyib
attendance-risk-elsewhere = Başqa mərkəzdən gəlir
