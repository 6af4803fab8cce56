## Brand

-brand = Könüllü
brand = { -brand }
page-title = { $page } – { -brand }

## Buttons and links

save = Yadda saxla
save-draft = Qaralama kimi saxla
cancel = Geri qayıt
back = Geri
next = İrəli
go-on = Davam et
yes = Bəli
no = Xeyr
close = Bağla
search = Axtar
filter = Süzgəc
clear = Təmizlə
edit = Düzəliş et
change = Dəyiş
add = Əlavə et
remove = Çıxar
undo = Geri qaytar
send = Göndər
confirm = Təsdiq et
accept = Qəbul et
decline = İmtina et
publish = Dərc et
download = Yüklə
upload = Fayl seç
copy = Kopyala
copied = Kopyalandı
choose = Seç
details = Ətraflı
show-all = Hamısını göstər

## Signing in

sign-in = Daxil ol
sign-out = Çıxış
sign-up = Qeydiyyatdan keç
email = E-poçt
phone = Telefon
password = Şifrə

## Frame of the page

skip-to-content = Əsas məzmuna keç
menu = Menyu
main-navigation = Əsas menyu
language-label = Dil
center-label = Mərkəz
programme-label = Proqram
next-page = Növbəti səhifə
page-of = Səhifə { NUMBER($page) }/{ NUMBER($pages) }
results-found =
    { $results ->
        [0] Heç nə tapılmadı
        [one] { $results } nəticə
       *[other] { $results } nəticə
    }
search-again = Axtarışı qısaldın və ya süzgəcləri təmizləyin.

## Days and spans of time

now = İndi
today = bu gün
tomorrow = sabah
yesterday = dünən
this-week = Bu həftə
next-week = Növbəti həftə
previous-week = Əvvəlki həftə
date-label = Tarix
time-range = { $from }–{ $to }
time-label = Vaxt
span-hours = { $hours } saat
span-minutes = { $minutes } dəq
span-hours-and-minutes = { $hours } saat { $minutes } dəq
hours-count = { $hours } saat
in-days =
    { $days ->
        [0] bu gün
        [1] sabah
        [one] { $days } gün sonra
       *[other] { $days } gün sonra
    }
minutes-ago =
    { $minutes ->
        [0] indicə
        [one] { $minutes } dəqiqə əvvəl
       *[other] { $minutes } dəqiqə əvvəl
    }
date-and-time = { $date }, { $time }

## Joining

list-comma = {", "}
list-with-last = { $most } və { $last }
share-in-percent = { NUMBER($share) }%
count-of = { NUMBER($part) } / { NUMBER($total) }

## When something goes wrong

error-summary-title = Düzəliş lazımdır
not-found-title = Səhifə tapılmadı
not-found-text = Ünvan səhv yazılıb və ya səhifə artıq yoxdur. Ünvanı yoxlayın və ya ana səhifədən başlayın.
not-allowed-title = Bu səhifə sizin üçün açıq deyil
not-allowed-text = Rolunuz buna icazə vermir. İcazəniz olmalıdırsa, rolunuzu verən şəxsə yazın.
broken-title = Bizdə nasazlıq oldu
broken-text = Sorğunuz yerinə yetirilmədi, əvvəl saxladıqlarınız yerindədir. Bir az sonra yenidən cəhd edin. Təkrarlansa, bizə bu nömrəni yazın: { $request }.
too-many-requests-title = Bir az gözləyin
too-many-requests-text = Qısa müddətdə çox cəhd oldu. { $seconds } saniyədən sonra yenidən cəhd edin.
busy-title = Növbə uzundur
busy-text = Eyni anda çox adam müraciət edir. Bir dəqiqə sonra yenidən cəhd edin.
sign-in-first-title = Əvvəlcə daxil olun
sign-in-first-text = Bu səhifə hesabınızla açılır. Daxil olandan sonra buraya qayıdacaqsınız.
saved = Yadda saxlanıldı.
sent = Göndərildi.
undone = Geri qaytarıldı.
home-page-link = Ana səhifəyə keç

## Fields and choices

optional = məcburi deyil
required = məcburidir
all = Hamısı
none = Heç biri
any = İstənilən
other = Digər
not-given = göstərilməyib
choose-one = Seçin
name-label = Ad
given-name = Ad
surname = Soyad
fathers-name = Ata adı
birth-date = Doğum tarixi
address-label = Ünvan
note-label = Qeyd
reason-label = Səbəb
status-label = Vəziyyət

## Roles

role-volunteer = Könüllü
role-lead = Növbə rəhbəri
role-coordinator = Koordinator
role-trainer = Təlimçi
role-manager = Proqram meneceri
role-administrator = Administrator
role-auditor = Auditor

## Kinds of centers

center-kind-service-center = Xidmət mərkəzi
center-kind-dost-center = DOST mərkəzi
center-kind-mobile-unit = Səyyar xidmət
center-kind-event = Tədbir

## Pages

nav-home = Ana səhifə
nav-apply = Müraciət et
nav-my-application = Müraciətim
nav-account = Hesab
nav-me = Mən
nav-shifts = Növbələr
nav-my-shifts = Növbələrim
nav-hours = Saatlar
nav-my-hours = Saatlarım
nav-my-training = Təlimlərim
nav-my-certificates = Sertifikatlarım
nav-check-in = Növbəyə gəldim
nav-desk = Giriş ekranı
nav-now = İndi
nav-centers = Mərkəzlər
nav-rosters = Növbə cədvəli
nav-applications = Müraciətlər
nav-interviews = Müsahibələr
nav-intakes = Qəbullar
nav-people = Şəxslər
nav-training = Təlimlər
nav-certificates = Sertifikatlar
nav-verify = Sertifikatı yoxla
nav-admin = İdarəetmə
nav-admin-centers = Mərkəzlər
nav-admin-roles = Rollar
nav-admin-delivery = Çatdırılma
nav-admin-audit = Qeydiyyat jurnalı

## Faults of fields

fault-required = Bu sahəni doldurun.
fault-too-long = Ən çox { $max } simvol yazın.
fault-email = E-poçtu ad@misal.az şəklində yazın.
fault-phone = Telefonu ölkə kodu ilə yazın, məsələn, +994 50 123 45 67.
fault-date = Tarixi gün, ay, il kimi yazın, məsələn, 31.12.1999.
fault-no-such-day = Təqvimdə belə gün yoxdur.
fault-time = Vaxtı 09:30 kimi yazın.
fault-number-range = { NUMBER($min) } ilə { NUMBER($max) } arasında ədəd yazın.
fault-choice = Siyahıdan birini seçin.
fault-agree = Davam etmək üçün razılığınızı işarələyin.
fault-password-short = Şifrə ən azı { $min } simvoldan ibarət olsun.
fault-password-common = Bu şifrə çox işlədilir və asan tapılır. Başqasını seçin.
fault-too-young = Buraya { $min } yaşından müraciət etmək olar.
fault-too-old = Buraya { $max } yaşadək müraciət etmək olar.
fault-date-future = Bu tarix hələ gəlməyib.
fault-date-past = Bu tarix artıq keçib.
fault-end-before-start = Son başlanğıcdan sonra olmalıdır.
fault-taken = Bu artıq istifadə olunur.
fault-twice = Eyni seçim iki dəfə verilib. Birini dəyişin.
fault-own-name = Öz adınızı müraciətinizdəki kimi yazın.
fault-closed = Mərkəz həmin vaxt bağlıdır. İş saatları içində vaxt seçin.
fault-code = 2–24 işarə yazın: latın hərfləri, rəqəmlər və defis.
fault-zone = Saat qurşağını Asia/Baku kimi yazın.
fault-file-kind = Şəkli JPEG, PNG və ya WebP formatında göndərin.
fault-file-large = Bu şəkil çox böyükdür. Ən çoxu 12 MB və 40 meqapiksel olan şəkil göndərin.
fault-file-broken = Bu şəkli açmaq olmur. Yenidən çəkin və ya başqasını seçin.
fault-national-id = Bu, ölkənin şəxsi nömrəsi deyil. Şəxsiyyət vəsiqəsindəki kimi yazın.
fault-law = Ölkənin qanunu daha ciddi qayda tələb edir.
fault-own-email = Öz ünvanınızı yox, valideyninizin və ya qəyyumunuzun ünvanını yazın.
fault-link = Ünvanı tam yazın, məsələn https://example.com/meeting.
fault-busy = Bu vaxt başqa yerdədir. Başqasını və ya başqa vaxtı seçin.
fault-ages-crossed = Ən böyük yaş ən kiçik yaşdan az ola bilməz.
fault-no-places = Ən azı bir mərkəzə yer verin.
fault-nowhere = Otağı və ya onlayn görüşün ünvanını yazın.
fault-name-letters = Burada ən azı bir hərf olmalıdır.
fault-name-control = Burada sətir keçidi və ya görünməyən işarə var. Silib yenidən yazın.
fault-students-only = Bu qəbula yalnız tələbələr müraciət edə bilər.
fault-no-students = Bu qəbula tələbələr müraciət edə bilməz.
fault-language-level = Bu qəbul üçün ən azı { $level } səviyyəsi lazımdır.
fault-residence = Bu qəbul yalnız adı çəkilən şəhərlərdə yaşayanlar üçündür.
fault-newcomers-only = Bu qəbul proqramda hələ xidmət etməyənlər üçündür.
fault-returners-only = Bu qəbul proqramda əvvəllər xidmət edənlər üçündür.
fault-too-many = Ən çoxu { NUMBER($max) } ola bilər.
fault-condition = Başqa cavabdan asılı olan sual həmin sualdan sonra gəlməlidir və o cavab qalmalıdır.
fault-untranslated = Bu dildə mətn çatmır: { $language }.
