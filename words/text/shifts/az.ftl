## The list of shifts

shift-list-lead = Açıq növbələr. Götürə bilmədiyinizin yanında səbəbi yazılıb.
shift-fit-lead = Vaxtınıza, təliminizə və mərkəzinizə uyğun növbələr. Qalanları da bir toxunuş uzaqdadır.
shift-filters = Hansı növbələr göstərilsin
shift-filter-own = Mənim mərkəzlərimdə
shift-filter-all = Bütün mərkəzlərdə
shift-filter-mine = Mənim üçün
shift-filter-free = { $free } boş yer
shift-places-left =
    { $free ->
        [0] Boş yer yoxdur
        [one] { $free } yer qalıb
       *[other] { $free } yer qalıb
    }
shift-take = Götür
shift-take-says = Götür: { $position }, { $day }, { $time }
shift-yours = Sizin yeriniz
shift-pages = Günlər
shift-next-days = Növbəti günlər
shift-from-today = Bu gündən
shift-none-title = Açıq növbə yoxdur
shift-none-text = Bu seçim üçün hələ heç nə dərc olunmayıb. Yeni növbələr hər həftə çıxır; hamısına baxın.
shift-none-mine-title = Hazırda sizə uyğun növbə yoxdur
shift-none-mine-text = Nə vaxt gələ bildiyinizi yazın və ya bütün növbələrə baxın: hər birində niyə götürə bilmədiyiniz və nə etməli olduğunuz yazılıb.
shift-unfit-title = Ən çox nə mane olur
shift-unfit-often =
    { $count ->
        [one] ({ $count } növbə)
       *[other] ({ $count } növbə)
    }

## One shift

shift-position = Vəzifə
shift-when = Vaxt
shift-places = Yerlər
shift-places-taken = { NUMBER($places) } yerdən { NUMBER($taken) } yer tutulub
shift-lead = Növbə rəhbəri
shift-take-this = Bu növbəni götür
shift-take-anyway = Yenə də götür
shift-ask = Yer istə
shift-ask-this = Bu növbədə yer istə
shift-told-requested = Yer istədiniz
shift-told-requested-text = Koordinator qərar verəcək və sizə yazacaq.
shift-told-confirmed = Gələcəyinizi dediniz
shift-told-confirmed-text = Təşəkkür edirik.
shift-told-entered = Püşkə qoşuldunuz
shift-told-entered-text = Nəticəni e-poçtla yazacağıq.
shift-told-left = Püşkdən çıxdınız
shift-told-left-text = Vaxt bitməyibsə, yenə qoşula bilərsiniz.
shift-requested-title = Yer istəmisiniz
shift-requested-text = Koordinator hələ qərar verməyib.
shift-request-back = İstəyi geri götür
shift-come-title = Gələcəksiniz?
shift-come-text = Mərkəz sizə arxalanır. Bir toxunuşla təsdiqləyin.
shift-come = Gələcəyəm
shift-will-come = Gələcəyinizi demisiniz
shift-ballot-title = Püşk
shift-ballot-text = Yerlər püşklə bölünür. { $time } vaxtınadək qoşulmaq olar. Kim öz hədəfindən geridirsə, iki şansı olur.
shift-ballot-drawn = Püşk atılıb: { $time }. Yoxlamaq üçün ədəd: { $seed }
shift-ballot-won = Püşk sizə düşdü: yeriniz var.
shift-ballot-waiting = Bu dəfə yer düşmədi, amma növbədəsiniz.
shift-ballot-unfit = Püşk atılanda bu növbəni artıq götürə bilməzdiniz.
shift-ballot-in = Siz iştirak edirsiniz.
shift-ballot-enter = Püşkə qoşul
shift-ballot-leave = Püşkdən çıx
shift-mark-prefers = Sevdiyiniz vaxt
shift-mark-fits = Vaxtınıza uyğundur
shift-mark-trained = Təliminiz var
shift-mark-home = Öz mərkəzinizdə
shift-views = Görünüş
shift-view-list = Siyahı
shift-view-week = Həftə
shift-view-month = Ay
shift-calendar-lead = Hər gün üçün: götürə bildiyiniz növbələr və hamısı.
shift-calendar-before = Əvvəlki
shift-calendar-next = Sonrakı
shift-day-says = { $day }: { $fit } növbə götürə bilərsiniz, cəmi { $all }
shift-can = (götürə bilərsiniz)
shift-cannot = (götürə bilməzsiniz)
shift-sieve = Vəzifə, gün, vaxt
shift-weekday = Həftənin günü
shift-part = Günün hissəsi
shift-any = Fərqi yoxdur
shift-look-first = Bax və götür
shift-think-of = Əvvəlcə bunu nəzərə alın
shift-think-of-too = Bundan başqa:
shift-why-not = Niyə götürə bilmirsiniz
shift-give-back = Yeri qaytar
shift-give-back-until = { $time } vaxtına qədər qaytara bilərsiniz. Sonra yeri başqası götürə biləcək.
shift-cannot-come = Gələ bilmirəm
shift-check-in-title = Gəlişi necə qeyd etməli
shift-check-in-text = Telefonun kamerasını masadakı ekranda görünən koda tutun və keçidi açın. Kod hər 30 saniyədən bir dəyişir.
shift-check-in-opens = Gəlişin qeydi saat { $time } açılır
shift-draft = Bu cədvəl hələ layihədir. Növbəni yalnız əməkdaşlar və ona yazılanlar görür.
shift-board = Həftənin cədvəlini aç
shift-told-claimed = Yer sizindir
shift-told-claimed-text = Onu növbələrinizin arasında tapacaqsınız.
shift-take-is-final = O qədər tez başlayır ki, götürdükdən sonra özünüz geri qaytara bilməyəcəksiniz.
shift-told-released = Yeri qaytardınız
shift-told-released-text = Vaxtında dediyiniz üçün təşəkkür edirik. İndi onu başqası götürə bilər.

## One’s own shifts

shift-coming = Qarşıda
shift-you-come = Gələcəksiniz
shift-asked-ballot = Püşk atılır: { $time }
shift-asked-for = İstədikləriniz
shift-behind = Arxada qalanlar
shift-own-none-title = Hələ növbəniz yoxdur
shift-own-none-text = Həftənizə uyğun birini götürün. Vaxtında qaytarmaq olar.
shift-find = Növbə tap
shift-was-there = Siz orada idiniz
shift-was-absent = Siz gəlmədiniz
shift-is-over = Bitib

## Home

home-hello = Salam, { $name }
home-next = Növbəti növbəniz
home-running = İndiki növbəniz
home-checked-in = Gəlişiniz qeyd olunub. Gedəndə masadakı ekranın kodu ilə çıxışı qeyd edin.
home-my-shifts = Bütün növbələrim
home-no-shift-title = Qarşıda növbəniz yoxdur
home-no-shift-text = Aşağıdan birini götürün və ya bütün açıq növbələrə baxın.
home-fit = Sizə uyğun növbələr
home-fit-all = Uyğun olanların hamısı
home-hours = Sertifikata qədər saatlar
home-hours-of = Toplanıb: { $served }, lazımdır: { $needed }
home-hours-earned = Xidmət sertifikatını qazanmısınız.
home-hours-link = Saatlar necə toplanıb
home-way-title = İlk növbəyə gedən yol
home-way-text = Hələ heç bir mərkəzə təyin olunmamısınız. Açıq qəbula müraciət edin və ya müraciətinizin harada olduğuna və növbəti addıma baxın.
home-way-applications = Açıq qəbullar və müraciətlərim
home-way-training = Təlimlərə bax
home-starts = { $center } üzrə xidmətiniz { $date } tarixində başlayır.
home-paused = { $center } üzrə xidmətiniz dayandırılıb. Necə davam edəcəyinizi koordinatordan soruşun.
home-ends = { $center } üzrə vaxtınız bitir: { $date }
home-needs-answer = Cavabınızı gözləyir
home-offered = Sizə yer təklif olunub. Qəbul edib-etmədiyinizi bildirin.
home-asked = Mərkəz sizdən bir şey soruşur. Cavab verin.
home-guardian = Valideyn və ya qəyyumun razılığı lazımdır. Kimdən soruşacağımızı yazın.
home-interview = Müsahibəyə dəvət olunmusunuz. Vaxt seçin.
home-onboarding = İlk növbədən əvvəl görüləsi bir neçə iş var.
home-staff = İşiniz
home-staff-board = Bu həftənin cədvəli, { $center }
home-staff-now = İndi kim oradadır, { $center }
home-staff-applications = Müraciətlər
home-staff-rosters = Bütün cədvəllər
