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
