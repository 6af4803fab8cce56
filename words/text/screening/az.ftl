## The queue

screening-all-centers = Bütün mərkəzlər
screening-filter = Süzgəc
screening-filter-on = Süzgəc işləyir
screening-search = Ad, e-poçt və ya telefon
screening-intake = Qəbul
screening-any = Fərqi yoxdur
screening-score = Bal
screening-days = Ən azı neçə gündür gözləyir
screening-reading = Oxunma
screening-asked-label = Namizədə sual
screening-asked-yes = Cavab gözləyir
screening-answered-mark = Cavab verib
screening-asked-no = Açıq sual yoxdur
screening-filter-show = Göstər
screening-filter-clear = Süzgəci təmizlə
screening-tag = Etiket
screening-on = Təqdim olunduğu gün
screening-why = İmtina səbəbi
screening-erased = Məlumatları silinib
screening-erased-text = Bu şəxs məlumatlarını sildirib. Qalanlar onun haqqında heç nə demir.
screening-none-text = Bu süzgəcə uyğun müraciət yoxdur. Onu dəyişin və ya təmizləyin.
screening-band-unscored = Balsız
screening-band-low = 50-dən aşağı
screening-band-middle = 50–74
screening-band-high = 75 və yuxarı
screening-reading-nobody = Hələ heç kim oxumayıb
screening-reading-missing = Mən oxumalıyam
screening-reading-mine = Mən oxumuşam
screening-reading-begun = Mən başlamışam
screening-score-of = Bal: { $score }
screening-sheets =
    { $count ->
        [one] { $count } vərəq təhvil verilib
       *[other] { $count } vərəq təhvil verilib
    }
screening-number = Müraciət { $number }
screening-names-hidden = Hər iki oxucu vərəqini verənə qədər adlar gizlidir.
screening-choose = Seç: { $name }
screening-bulk-some = Seçilənlər barədə qərar
screening-bulk-all = Bütün siyahı barədə qərar

## The case

screening-next = Növbəti
screening-previous = Əvvəlki
screening-told-last = Yadda saxlandı. Namizədə e-poçtla bildirilir. Bu siyahıda sonuncu idi.
screening-told-decided = { $name }: { $stage }
screening-told-now = Namizədə e-poçtla bildirilir.
screening-tell-now = İndi bildir
screening-told-told = Namizədə e-poçtla bildirilir. Qərarı artıq geri qaytarmaq olmur.
screening-told-next-one = Aşağıda növbəti müraciətdir: { $name }
screening-told-restored = Geri qaytarıldı. Müraciət əvvəlki yerindədir, heç kimə bildirilməyib.
screening-about = { $what }: { $name }
screening-decline-reason = Səbəb
screening-decline-hint = Namizəd səbəbin altındakı cümləni oxuyur.
screening-ask-title = Əlavə məlumat istə
screening-ask-label = Nə çatışmır?
screening-ask-hint = Namizəd bunu yazdığınız kimi oxuyur və müraciətinin səhifəsində cavab verir.
screening-ask-button = Namizəddən soruş
screening-told-asked = Soruşuldu. Müraciət cavabla birlikdə növbəyə qayıdacaq.
screening-notes-title = Qeydlər
screening-note-label = Həmkarlar üçün qeyd
screening-note-add = Qeydi əlavə et
screening-told-noted = Qeyd saxlanıldı.
screening-conflict-title = Maraqlar toqquşması
screening-conflict-text = Namizədə yaxınsınızsa, bildirin. Sonra nə bal verə, nə də qərar çıxara bilərsiniz; həmkarlar bunu burada görür. Bunu geri götürmək olmur.
screening-conflict-why = Hansı yaxınlığınız var?
screening-conflict-button = Bildir
screening-conflict-mine = Maraqlar toqquşması barədə bildirmisiniz. Balı və qərarı həmkarlar verir.
screening-told-conflict = Saxlanıldı. Burada balı və qərarı həmkarlar verir.

## Score sheets

screening-sheet-title = Bal vərəqi
screening-weight = Çəki: { NUMBER($weight) }
screening-remark = Qeyd
screening-sheet-save = Sonraya saxla
screening-sheet-hand-in = Təhvil ver
screening-sheet-mine = Təhvil vermisiniz: { $score }.
screening-sheet-blind = { NUMBER($readers) } oxucudan { NUMBER($count) } nəfəri təhvil verib. Hər ikisi verməyincə heç kim başqasının vərəqini görmür.
screening-sheet-open = Balları indi aç
screening-sheet-open-text = Bundan sonra bu mərhələ üçün heç kim vərəq verə bilməz.
screening-sheet-score-of = { $name }: { $score }
screening-sheet-nobody = Heç kim vərəq verməyib.
screening-told-sheet-saved = Vərəq saxlanıldı. Onu yalnız siz görürsünüz.
screening-told-sheet-in = Vərəq təhvil verildi.
screening-told-opened = Ballar açıqdır.

## What happened

screening-trace-note = Qeyd
screening-trace-asked = Əlavə məlumat istənildi
screening-trace-answered = Namizədin cavabı
screening-trace-conflict = Maraqlar toqquşması bildirildi
screening-trace-sheet = Bal vərəqi verildi
screening-trace-opened = Ballar vaxtından əvvəl açıldı
screening-trace-tagged = Etiket qoyuldu
screening-trace-bulk = başqaları ilə birlikdə
screening-trace-undone = { $date } tarixində geri qaytarılıb

## Deciding about many

screening-bulk-title = Çoxu barədə qərar
screening-bulk-chosen =
    { $count ->
        [one] { $count } müraciət seçilib.
       *[other] { $count } müraciət seçilib.
    }
screening-bulk-none = Heç nə seçilməyib. Geri qayıdıb müraciətləri seçin.
screening-bulk-decision = Qərar
screening-bulk-reason = Rədd edirsinizsə, səbəb
screening-bulk-preview = Nə olacağını göstər
screening-bulk-will =
    { $count ->
        [one] { $count } müraciət bu mərhələyə keçir: “{ $stage }”.
       *[other] { $count } müraciət bu mərhələyə keçir: “{ $stage }”.
    }
screening-bulk-left-out =
    { $count ->
        [one] { $count } müraciət olduğu kimi qalır: bu addım mümkün deyil və ya qərar sizin deyil.
       *[other] { $count } müraciət olduğu kimi qalır: bu addım mümkün deyil və ya qərar sizin deyil.
    }
screening-bulk-more =
    { $count ->
        [one] və daha { $count }
       *[other] və daha { $count }
    }
screening-bulk-undo-hint = { NUMBER($minutes) } dəqiqə ərzində geri qaytara bilərsiniz. O vaxta qədər heç kimə bildirilmir.
screening-bulk-confirm = Qərar ver
screening-bulk-changed = Siyahı bu arada dəyişib. Qərar verməzdən əvvəl yenidən baxın.
screening-bulk-done =
    { $count ->
        [one] { $count } müraciət barədə qərar verildi: { $stage }.
       *[other] { $count } müraciət barədə qərar verildi: { $stage }.
    }
screening-bulk-until = { $time } vaxtına qədər geri qaytara bilərsiniz. O vaxta qədər heç kimə bildirilmir.
screening-bulk-undo = Geri qaytar
screening-bulk-undone =
    { $count ->
        [one] Geri qaytarıldı: { $count } müraciət əvvəlki yerindədir.
       *[other] Geri qaytarıldı: { $count } müraciət əvvəlki yerindədir.
    }
screening-bulk-kept =
    { $count ->
        [one] { $count } müraciət sonradan irəliləyib və yerində qalır.
       *[other] { $count } müraciət sonradan irəliləyib və yerində qalır.
    }

## Setting a sheet up

screening-form-title = Bal vərəqləri
screening-form-lead = Oxucuların hər mərhələdə nəyə baxdığı. İlk vərəq verilənə qədər dəyişmək olar.
screening-form-criterion = Meyar { NUMBER($number) }
screening-form-title-in = Nəyə baxılır, { $language }
screening-form-low-in = Ən aşağı bal, { $language }
screening-form-middle-in = Orta bal, { $language }
screening-form-high-in = Ən yüksək bal, { $language }
screening-form-weight = Çəki
screening-form-weight-hint = 1–{ NUMBER($max) }; böyük olan daha çox sayılır.
screening-form-names-hidden = Adları gizlət: ballar açılana qədər oxucular nömrə görür
screening-form-empty-hint = Meyarı çıxarmaq üçün boş saxlayın.
screening-form-save = Vərəqi saxla
screening-form-told = Vərəq saxlanıldı.
screening-form-locked = Artıq vərəq verilib; meyarlar olduğu kimi qalır.

## Keys

screening-keys-title = Düymələr
screening-keys-on = Bu səhifələrdə düymələrdən istifadə et
screening-key-next = növbəti müraciət
screening-key-previous = əvvəlki müraciət
screening-key-accept = söhbətə dəvət et
screening-key-decline = rədd et
screening-key-ask = əlavə məlumat istə
screening-key-note = qeyd yaz
screening-close = Bağla

## For the applicant

screening-asked-title = Sizdən əlavə bir şey lazımdır
screening-asked-next = Mərkəzin sizə sualı var: aşağıda cavab verin. O vaxta qədər müraciətiniz gözləyir.
screening-said-title = Suallarımız və cavablarınız
screening-answer-label = Cavabınız
screening-answer-picture = Sənədin şəkli
screening-answer-button = Cavabı göndər
screening-told-answered = Təşəkkür edirik. Müraciətiniz yenidən mərkəzdədir.

## Why it is declined: for staff

screening-decline-places = Namizəd yerdən çoxdur
screening-decline-conditions = Qəbulun şərtlərinə uyğun deyil
screening-decline-times = Vaxtlar uyğun gəlmir
screening-decline-language = Dil səviyyəsi
screening-decline-incomplete = Məlumat çatışmır
screening-decline-unreachable = Əlaqə saxlamaq olmadı
screening-decline-fit = Başqaları daha uyğundur
screening-decline-twice = İki dəfə müraciət edib

## Why it is declined: for the applicant

screening-because-places = Yaxşı müraciətlər yerlərdən çox idi və bu dəfə sizə yer təklif edə bilmirik.
screening-because-conditions = Bu qəbulun yaş və ya təhsil kimi şərtləri hazırda sizə uyğun gəlmir. Başqa qəbul uyğun ola bilər.
screening-because-times = Mərkəzə kömək sizin vaxtınıza uyğun gəlməyən saatlarda lazımdır. Cədvəliniz dəyişəndə yenidən cəhd edin.
screening-because-language = Masalardakı iş üçün dil bu gün sizin bildiyinizdən yüksək səviyyədə lazımdır. Öyrəndikdən sonra yenidən müraciət edin.
screening-because-incomplete = İstədiyimiz məlumat vaxtında çatmadı, ona görə davam edə bilmədik.
screening-because-unreachable = Sizinlə əlaqə saxlamağa çalışdıq, alınmadı və bu müraciəti bağlamalı olduq. Növbəti qəbul sizin üçün açıqdır.
screening-because-fit = Bu dəfə mərkəzin işinə başqaları daha uyğun gəldi. Bu, sizin dəyərinizi azaltmır; başqa iş sizə yaxşı uyğun ola bilər.
screening-because-twice = Sizin başqa müraciətiniz də var, onunla davam edirik.
screening-letter-asked = Namizədə sual
screening-letter-answered = Namizədin cavabı
screening-letter-declined = Müraciətə imtina
