announcement-title = Elanlar
announcement-lead = Mərkəzin, həftənin və ya mərhələnin bütün iştirakçılarına yazın. Göndərməzdən əvvəl kimə çatacağını görürsünüz.
announcement-new = Yeni elan
announcement-none-title = Hələ elan yoxdur
announcement-none-text = İlk elanı yazın; kimə çatacağını görənə qədər heç kimə göndərilmir.
announcement-kind = Elan
announcement-button = Bütün bildirişlər
announcement-audience = Kimlər üçün
announcement-audience-placed = Hazırda xidmət edən hər kəs
announcement-audience-on-shifts = Bir həftənin növbələrində olan hər kəs
announcement-audience-at-stage = Bir mərhələdəki namizədlər
announcement-audience-untrained = Bir təlimi keçməmiş könüllülər
announcement-center = Mərkəz
announcement-center-all = Bütün mərkəzlər
announcement-week = Həftənin bir günü
announcement-week-hint = Yalnız bir həftənin növbələrində olanlar üçün.
announcement-position = Vəzifə
announcement-position-all = Bütün vəzifələr
announcement-stage = Mərhələ
announcement-stage-hint = Yalnız namizədlər üçün.
announcement-course = Keçilməmiş təlim
announcement-course-hint = Yalnız təlimi keçməmiş könüllülər üçün.
announcement-none-chosen = Seçilməyib
announcement-subject = Mövzu, { $language }
announcement-text = Mətn, { $language }
announcement-languages-hint = Hər kəs öz dilində oxuyur; o dildə mətn yoxdursa, ingiliscə, o da yoxdursa, olan ilk dildə.
announcement-save = Saxlayın və kimə çatacağını görün
announcement-change = Dəyişdirmək
announcement-draft = Qaralama
announcement-sending = Göndərilir
announcement-sent = Göndərilib
announcement-stopped = Dayandırılıb
announcement-reaches =
    { $count ->
        [one] { $number } nəfərə çatacaq
       *[other] { $number } nəfərə çatacaq
    }
announcement-first = Onlardan ilk sıradakılar
announcement-send =
    { $count ->
        [one] { $number } nəfərə göndərmək
       *[other] { $number } nəfərə göndərmək
    }
announcement-send-text = Göndərilən geri qaytarılmır; yolda ikən dayandırmaq olar.
announcement-stop = Dayandırmaq
announcement-stop-text = Alanda qalır. Başqa heç kim almır, gözləyən məktublar göndərilmir.
announcement-progress = { $meant } nəfərdən { $reached } nəfər alıb
announcement-receivers = Kim alıb
announcement-receiver-read = Açılıb
announcement-told-sent = Elan göndərilir.
announcement-told-stopped = Elan dayandırıldı.
announcement-older = Daha çox
announcement-nobody = Bu qrupda hazırda heç kim yoxdur. Qrupu dəyişin və ya gözləyin.
announcement-written = Yazılıb
announcement-begun = Göndərilməyə başlayıb
