## Letters
exchange-offered-subject = Sizin üçün yer saxlanılır: { $day }
exchange-offered-text = Gözlədiyiniz növbədə yer boşaldı: { $day }, { $time }, { $center }, { $position }. Yer { $until } vaxtına qədər sizin üçün saxlanılır. Sonra növbəti şəxsə keçəcək.
exchange-offered-button = Hə və ya yox
exchange-offer-lapsed-subject = Sizin üçün saxlanan yer
exchange-offer-lapsed-text = Yer artıq sizin üçün saxlanmır: { $day }, { $time }, { $center }, { $position }.
exchange-offer-lapsed-button = Başqa növbələrə bax
exchange-asked-subject = Növbəni götürə bilərsinizmi? { $day }
exchange-asked-text = { $name } bu növbəyə gələ bilmir: { $day }, { $time }, { $center }, { $position }. Onu götürə bilərsinizmi? Xahiş edirik, { $until } vaxtına qədər cavab verin.
exchange-asked-swap-text = { $name } sizinlə növbə dəyişmək istəyir. Sizin olacaq: { $day }, { $time }, { $center }, { $position }. Verəcəyiniz: { $gives }. Xahiş edirik, { $until } vaxtına qədər cavab verin.
exchange-asked-button = Hə və ya yox
exchange-filled-subject = Azadsınız: { $day }
exchange-filled-text = { $name } növbənizi götürdü: { $day }, { $time }, { $center }, { $position }.
exchange-filled-swap-text = { $name } növbə dəyişməyə razılaşdı. Artıq sizin deyil: { $day }, { $time }, { $center }, { $position }. Yeni növbəniz növbələrinizin arasındadır.
exchange-filled-button = Növbələrim
exchange-unanswered-subject = Hələ heç kim götürməyib: { $day }
exchange-unanswered-text = Həmkarınız növbəni götürə bilmir və ya vaxtında cavab vermədi: { $day }, { $time }, { $center }, { $position }. Növbə hələ sizindir. Başqasından xahiş edin və ya onu hamıya təklif edin.
exchange-unanswered-button = Növbəni aç
exchange-opened-subject = { $name } gələ bilmir: { $day }
exchange-opened-text = { $name } gələ bilmir: { $day }, { $time }, { $center }, { $position }. Əvəz edə bilənlərdən soruşulur. Kimin cavab verdiyi işin səhifəsindədir.
exchange-opened-button = İşi aç
exchange-unfilled-subject = Əvəz edən tapılmadı: { $day }
exchange-unfilled-text = Heç kim götürmədi, ona görə növbə sizindir: { $day }, { $time }, { $center }, { $position }. Həqiqətən gələ bilmirsinizsə, koordinatorunuza zəng edin.
exchange-unfilled-button = Növbəni aç

## The waiting list
exchange-wait-title = Gözləmə siyahısı
exchange-wait-text = Növbə doludur. Yer boşalsa, sizin üçün saxlayıb yazacağıq. Siyahı { $time } vaxtında bağlanır.
exchange-wait-join = Gözləmə siyahısına yazıl
exchange-wait-leave = Siyahıdan çıx
exchange-wait-yours = Gözləmə siyahısındasınız
exchange-held-title = Yer { $until } vaxtına qədər sizin üçün saxlanılır
exchange-held-accept = Yeri götür
exchange-held-decline = Yox, sağ olun
exchange-wait-since = { $time } vaxtından gözləyir
exchange-wait-held = Yer { $time } vaxtına qədər saxlanılır

## I can’t come
exchange-cannot-text = Başqası götürənə qədər növbə sizindir.
exchange-cannot-late = Növbənin başlanmasına az qalıb. Koordinatorunuza dərhal xəbər verilir, əvəz edə bilənlərdən soruşulur. Kimsə razılaşana qədər növbə sizindir.
exchange-cannot-decides = Bu yeri kimin götürəcəyinə koordinator qərar verir. Ona dərhal xəbər verilir; başqası götürənə qədər növbə sizindir.
exchange-reason = Səbəb
exchange-reason-ill = Xəstəyəm
exchange-reason-exam = İmtahan və ya dərs
exchange-reason-family = Ailə
exchange-reason-other = Başqa səbəb
exchange-note = Qeyd
exchange-way-hand-over = Həmkardan xahiş et
exchange-way-hand-over-hint = Ona mesaj gedir, bir toxunuşla cavab verir.
exchange-way-market = Hamıya təklif et
exchange-way-market-hint = Götürə bilənlər görür və bir toxunuşla götürür.
exchange-way-swap = Kiminləsə növbə dəyiş
exchange-way-search = Koordinatora xəbər ver
exchange-way-search-hint = Gözləmək olmayanda: koordinatora dərhal xəbər verilir, əvəz edə bilənlərdən soruşulur.
exchange-to = Hansı həmkar
exchange-swap-for = Yeni növbəniz
exchange-swap-none = İkinizin də dəyişə biləcəyi növbə hazırda yoxdur.
exchange-swap-none-text = Bütün qaydalara görə ikinizə də uyğun olmalıdır. Həmkardan xahiş edin və ya növbəni hamıya təklif edin.
exchange-nobody = Hazırda heç bir həmkar onu götürə bilmir.
exchange-ask-button = Xahiş et
exchange-tell-button = Gələ bilmirəm
exchange-come-after-all = Yenə də gəlirəm
exchange-sought-market = Bütün həmkarlara təklif olunub
exchange-sought-search = Koordinator xəbərdardır, əvəz edən axtarılır
exchange-sought-asked = Siz bu şəxsdən xahiş etdiniz: { $name }
exchange-other-way = Başqa yol
exchange-how = Kim götürsün
exchange-find = Və ya əvəz edən tap

## What others ask
exchange-for-you = Cavabınız gözlənilir
exchange-asks = { $name } gələ bilmir. Əvəz edə bilərsinizmi?
exchange-asks-swap = { $name } əvəzində bu növbənizi istəyir: { $gives }
exchange-yes = Hə, götürürəm
exchange-no = Yox
exchange-answer-until = Xahiş edirik, { $time } vaxtına qədər cavab verin
exchange-waits-title = Gözlədikləriniz
exchange-market-title = Gələ bilməyən həmkarlar
exchange-market-lead = Həmkarların verdiyi yerlər. Götürə bildikləriniz birincidir.
exchange-market-not = Götürə bilmədikləriniz və səbəbi
exchange-market-filter = Həmkarlardan
exchange-market-none-title = Heç kim əvəz edən axtarmır
exchange-market-none-text = Həmkar götürə biləcəyiniz növbəyə gələ bilməyəndə, o, burada görünəcək.
exchange-instead-of = { $name } əvəzinə
exchange-take-over = Götür

## The page of a letter
exchange-question-offer = { $name }, bu yeri istəyirsinizmi?
exchange-question-hand-over = { $name }, bu növbəni götürə bilərsinizmi?
exchange-question-swap = { $name }, növbə dəyişmək istəyirsinizmi?
exchange-question-from = Kim gələ bilmir
exchange-question-gives = Verəcəyiniz
exchange-question-until = Cavab müddəti
exchange-done-yes-title = Növbə sizindir
exchange-done-yes-text = Təşəkkür edirik! Görüşənədək.
exchange-done-no-title = Siz imtina etdiniz
exchange-done-no-text = Cavab üçün təşəkkür edirik. Başqa heç nə lazım deyil.
exchange-done-gone-title = Bu sual artıq bağlanıb
exchange-done-gone-text = Kimsə daha tez cavab verdi və ya vaxt bitdi. Heç nə etmək lazım deyil.
exchange-coming-title = { $name }, gələcəksiniz?
exchange-coming-yes = Gələcəyəm
exchange-coming-said-title = Təşəkkür edirik, sizi gözləyirik
exchange-coming-said-text = Bir şey dəyişsə, mümkün qədər tez burada bildirin.
exchange-coming-gone-title = Bu növbədə yeriniz yoxdur
exchange-coming-gone-text = Artıq bu növbədə yeriniz yoxdur və ya növbə ləğv edilib. Heç nə etmək lazım deyil.
exchange-coming-back-title = Yeri geri verdiniz
exchange-coming-back-text = Bildirdiyiniz üçün təşəkkür edirik. İndi onu başqası götürə bilər.
exchange-coming-sought-title = Sizin yerinizə adam axtarılır
exchange-coming-sought-text = Koordinatora xəbər verilib, əvəz edə biləcək şəxslərdən soruşulur. Kimsə razılaşana qədər növbə sizdə qalır.
exchange-coming-release = Yeri hələ geri verə bilərsiniz. O, dərhal başqasına keçəcək.
exchange-coming-release-button = Yeri geri vermək

## The desk
exchange-cases-title = Kim gələ bilmir
exchange-cases-lead = Əvəz edən axtarılan növbələr, ən yaxını birinci.
exchange-cases-open = Açıq
exchange-cases-over = Bitmiş
exchange-cases-filter = Hansı işlər göstərilsin
exchange-cases-none-title = Gəlməyən yoxdur
exchange-cases-none-text = Kimsə “gələ bilmirəm” deyəndə burada görünəcək.
exchange-case-since = { $time } vaxtından
exchange-case-reason = Nə deyir
exchange-case-asked = Kimdən soruşulub
exchange-case-asked-nobody = Hələ heç kimdən soruşulmayıb.
exchange-case-could = Kim əvəz edə bilər
exchange-case-could-nobody = Səbəbi aşağıda yazılıb. Yalnız bu növbə üçün səbəb yazıb istisna edə bilərsiniz.
exchange-case-ask = Seçilənlərdən soruş
exchange-case-choose-says = Seç: { $name }
exchange-case-assign = Yaz
exchange-case-excuse = Üzrlü say
exchange-case-decide = Başqa qərar
exchange-case-excuse-text = Bu şəxs gəlməyə borclu deyil və növbədən çıxır. Əvəz edən axtarılarkən yer saxlanılır.
exchange-case-excused = Üzrlü sayılıb
exchange-case-close = İşi bağla
exchange-case-close-note = Nə qərara alınıb
exchange-case-trace = Nə olub
exchange-case-program = özü
exchange-case-to-shift = Növbəni aç
exchange-case-taken = Gələcək: { $name }
exchange-state-searching = Axtarılır
exchange-state-filled = Tapıldı
exchange-state-withdrawn = Geri götürülüb
exchange-state-unfilled = Tapılmadı
exchange-state-closed = Bağlanıb
exchange-ask-open = Hələ cavab verməyib
exchange-ask-accepted = Hə
exchange-ask-declined = Yox
exchange-ask-lapsed = Vaxtında cavab yoxdur
exchange-ask-withdrawn = Artıq lazım deyil
exchange-step-opened = Gələ bilmədiyini dedi
exchange-step-escalated = Vaxtında tapılmadı: koordinatora xəbər verildi
exchange-step-asked = Soruşuldu
exchange-step-declined = Yox dedi
exchange-step-lapsed = Vaxtında cavab vermədi
exchange-step-filled = Götürdü
exchange-step-assigned = Koordinator yazdı
exchange-step-excused = Üzrlü sayıldı
exchange-step-withdrawn = Geri götürüldü
exchange-step-unfilled = Növbə əvəz edənsiz başladı
exchange-step-closed = Bağlandı

## What has just been done
exchange-told-joined = Gözləmə siyahısındasınız
exchange-told-left = Artıq gözləmə siyahısında deyilsiniz
exchange-told-declined = Siz imtina etdiniz
exchange-told-sought = Əvəz edən axtarılır
exchange-told-coming = Gəlməyiniz yaxşıdır
exchange-told-asked = Soruşuldu
exchange-told-assigned = Yer doldu
exchange-told-excused = Üzrlü sayıldı
exchange-told-closed = İş bağlandı

## Figures of a programme
exchange-rule-waitlist-closes = Gözləmə siyahısı başlanğıcdan nə qədər əvvəl bağlanır (saat)
exchange-rule-fewest-first = Gözləmə siyahısında həmin həftə ən az işi olanlar birincidir
exchange-rule-late = “Gələ bilmirəm” başlanğıcdan nə qədər əvvəldən koordinatora gedir (saat)
exchange-rule-at-once = Gec əvəzləmədə eyni vaxtda soruşulanlar

## Numbers
exchange-wait-before =
    { $before ->
        [0] Növbə sizindir.
        [one] Sizdən əvvəl { $before } nəfər var.
       *[other] Sizdən əvvəl { $before } nəfər var.
    }
exchange-wait-count =
    { $count ->
        [one] { $count } nəfər gözləyir
       *[other] { $count } nəfər gözləyir
    }
exchange-state-asked =
    { $count ->
        [one] { $count } nəfərdən soruşulub
       *[other] { $count } nəfərdən soruşulub
    }
exchange-state-no =
    { $count ->
        [one] { $count } nəfər bilmir
       *[other] { $count } nəfər bilmir
    }
