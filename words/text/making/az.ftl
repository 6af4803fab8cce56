making-clipped = nəzərdə tutulan: { $span }
making-clipped-tag = Qısaldılıb
making-was = əvvəl: { $before }
making-left-people = üzərində kimsə var və ya olub
making-left-edited = əl ilə dəyişdirilib
making-left-gone = artıq tələb olunmur
making-left-now = indi tələb olunur: { $now }
making-more =
    { $count ->
        [one] daha { $count }
       *[other] daha { $count }
    }
making-added = Əlavə olunur ({ NUMBER($count) })
making-changed = Dəyişir: onlara heç kim toxunmayıb ({ NUMBER($count) })
making-removed = Silinir: onlara heç kim toxunmayıb ({ NUMBER($count) })
making-left = Olduğu kimi qalır ({ NUMBER($count) })
making-skipped = Yaradılmır ({ NUMBER($count) })
making-stands = Növbəyə yazılanlar ({ NUMBER($count) })
making-cannot = Növbəyə yazıla bilməyənlər ({ NUMBER($count) })
making-skip-begun = Artıq başlayıb.
making-skip-clocks = Saatlar bu vaxtın üzərindən irəli çəkilir.
making-weeks-label = Neçə həftə
making-weeks =
    { $weeks ->
        [one] { $weeks } həftə
       *[other] { $weeks } həftə
    }
making-show = Göstər
making-do = Bunu et
making-templates = Şablonlardan doldurulub
making-edit = Şablon dəyişdirilib
making-copy = Köçürülüb
making-at = { $date }, { $time }
making-undone = Geri qaytarılıb
making-undo = Geri qaytar
making-undo-says = Geri qaytar: { $what }
making-lately = Son yaradılanlar
making-undo-hint = Geri qaytarma yalnız əlavə olunanları silir; üzərində kimsə varsa və ya sonra dəyişdirilibsə, o qalır.
making-told-undone = Geri qaytarıldı.
making-told-undone-but =
    { $shifts ->
        [one] Geri qaytarıldı. { $shifts } növbə qalır: üzərində kimsə var və ya sonra dəyişdirilib.
       *[other] Geri qaytarıldı. { $shifts } növbə qalır: üzərində kimsə var və ya sonra dəyişdirilib.
    }
making-told-edited = Şablon və heç kimin toxunmadığı növbələr dəyişdirildi.
making-told-copied =
    { $shifts ->
        [one] { $shifts } növbə köçürüldü.
       *[other] { $shifts } növbə köçürüldü.
    }
template-trainees-count =
    { $trainees ->
        [one] { $trainees } öyrənən
       *[other] { $trainees } öyrənən
    }
template-speakers = { $language } × { NUMBER($speakers) }
template-every =
    { $weeks ->
        [one] hər { $weeks } həftədən bir
       *[other] hər { $weeks } həftədən bir
    }
template-standing-are = Daimi: { $people }
template-rhythm = Təkrarlanma, müddət və qeyd
template-every-label = Neçə həftədən bir
template-every-hint = 1 – hər həftə, 2 – iki həftədən bir.
template-anchor = Tətbiq olunduğu həftədən bir tarix
template-anchor-hint = Həftələr bu tarixdən sayılır.
template-note = Qeyd
template-note-hint = Növbədə olanlar oxuyur.
template-line = Vəzifə { $number }
template-remove-line = Vəzifəni sil ({ $number })
template-places-hint = Boş: mərkəzə lazım olan qədər.
template-trainees = Öyrənənlər üçün yer
template-languages = İstənilən dillər
template-languages-hint = Dil kodları və danışanların sayı, məsələn ru:2 en. Səviyyə də yazıla bilər: ar:B2:1.
template-told-standing = Saxlanıldı. Bundan sonra yaradılan növbələrə aiddir.
template-need-center = mərkəzin ümumi ehtiyacından
template-need-template = şablondan
template-need-shift = bu növbə üçün təyin edilib
making-copy-title = Növbələri köçür
making-copy-lead = Mövcud olan qalır. Əvvəlcə nəyin əlavə olunacağını görürsünüz.
making-copy-what = Nə
making-copy-week = Həftə
making-copy-day = Gün
making-copy-from = Hansı həftədən və ya gündən
making-copy-to = Hansı həftəyə və ya günə
making-copy-people = Üzərindəki adamlarla birlikdə
making-copy-do = Köçür
making-copy-nothing = Köçürüləcək bir şey yoxdur və ya hamısı artıq var.
making-copy-onto-itself = Başqa həftə və ya gün seçin.
template-change = Şablonu dəyişdir
template-preview = Nəyin dəyişəcəyini gör
template-preview-title = Dəyişiklik nə edəcək
template-preview-lead = Heç kimin toxunmadığı növbələr də dəyişir. Adamların yerləri qalır; həmin növbələri lövhədə dəyişsəniz, onlara bildirilir.
template-preview-nothing = Gələcək növbələrdən heç biri dəyişmir.
template-preview-do = Dəyişdir
template-standing = Bu növbədə daimi
template-nobody-stands = Daimi heç kim yoxdur.
template-stand-add = Daimi adam təyin et
template-stand-hint = Qaydalar icazə verərsə, bundan sonra yaradılan növbələrə yazılır.
template-person = Şəxs
template-paused = fasilə: { $from } – { $until }
template-paused-from = Fasilənin ilk günü
template-paused-until = Fasilənin son günü
template-standing-lead = Bu şəxsin nə qədər tez-tez gəldiyi və fasilə. Tutduğu yerlər qalır.
template-learns = öyrənir
making-told-skipped =
    { $shifts ->
        [one] { $shifts } növbə yaradılmadı: həmin vaxt mərkəz bağlıdır və ya növbə artıq başlayıb.
       *[other] { $shifts } növbə yaradılmadı: həmin vaxt mərkəz bağlıdır və ya növbə artıq başlayıb.
    }
making-told-refused =
    { $people ->
        [one] { $people } nəfəri növbəyə qoymaq mümkün olmadı, yeri açıqdır.
       *[other] { $people } nəfəri növbəyə qoymaq mümkün olmadı, yerləri açıqdır.
    }
