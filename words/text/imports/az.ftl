## Columns of a list

import-column-given-name = Ad
import-column-surname = Soyad
import-column-fathers-name = Ata adı
import-column-birth-date = Doğum tarixi
import-column-email = E-poçt
import-column-phone = Telefon
import-column-center = Mərkəz
import-column-languages = Dillər
import-names-given-name = Adı, Şəxs adı
import-names-surname = Soyadı, Familiya
import-names-fathers-name = Atasının adı, Ata adi
import-names-birth-date = Doğulduğu tarix, Doğum günü, Təvəllüd
import-names-email = Elektron poçt, E-poçt ünvanı, Email
import-names-phone = Telefon nömrəsi, Mobil, Əlaqə nömrəsi
import-names-center = Mərkəzin kodu, Xidmət mərkəzi
import-names-languages = Dil, Dil bilikləri

## The page

import-title = Müraciətlərin idxalı
import-lead = Müraciətləri siyahıdan qəbul edin: UTF-8 kodlaşdırmasında CSV və ya Excel (.xlsx). Heç nə yazılmadan əvvəl nə baş verəcəyini görürsünüz.
import-link = Müraciətləri siyahıdan idxal et
import-export-csv = Yüklə: CSV
import-export-xlsx = Yüklə: Excel
import-export-title = Müraciətlərin siyahısını götür
import-export-text = Bu qəbula göndərilmiş müraciətlər, idxalın oxuduğu sütunlarla. Siyahını kimin götürdüyü audit jurnalında qalır.
import-file = Siyahı
import-file-hint = Ən çoxu 5 MB, 25 000 sətir və 100 sütun. Birinci sətir sütunların adlarıdır: { $columns }.
import-file-dates = Tarixlər 1999-12-31 və ya 31.12.1999 kimi, mərkəzlər kodu ilə, dillər az:C2 en:B1 kimi yazılır.
import-upload = Siyahını oxu
import-mapping-title = Hansı sütun nədir?
import-mapping-lead = { $file }: tapılanları yoxlayın, səhv olanı dəyişin.
import-mapping-none = Siyahıda yoxdur
import-mapping-show = Nə olacağını göstər
import-mapping-change = Sütunları dəyiş
import-tell = Qəbul olunanların hamısına yaz
import-tell-hint = “Müraciətiniz bizdədir” məktubu, daxil olmaq üçün keçidlə. Əks halda heç kimə yazılmır.
import-preview-title = Nə baş verəcək
import-preview-lead = { $file }: hələ heç nə yazılmayıb.
import-rows = Sətirlər
import-new = Yeni müraciətlər
import-accepted = Qəbul olundu
import-unchanged = Artıq var
import-rejected = Qəbul olunmadı
import-told-yes = Qəbul olunanların hamısına yazılır.
import-told-no = Heç kimə yazılmır.
import-run =
    { $count ->
        [one] { $count } müraciəti idxal et
       *[other] { $count } müraciəti idxal et
    }
import-nothing-new = Qəbul etməyə yeni heç nə yoxdur.
import-first-rows = İlk sətirlər necə olacaq
import-bad-rows = Qəbul olunmayan sətirlər
import-row-hint = Sətirlər başlıqdan sonra 1-dən sayılır.
import-codes = Bu qəbulun mərkəzləri: { $codes }.
import-known-rows = Artıq müraciəti olan sətirlər: { $rows }
import-row = Sətir
import-left-columns = Bu sütunlar götürülmür: { $names }
import-why = Səbəb
import-repeated = Bu ünvan artıq { $row } nömrəli sətirdə var.
import-more-rows =
    { $count ->
        [one] Daha { $count } sətir.
       *[other] Daha { $count } sətir.
    }
import-running-title = Siyahı qəbul olunur
import-running-lead = Bu səhifədən çıxa bilərsiniz. Qəbul olunan itmir.
import-running-look = Yenidən bax
import-running-label = Qəbul olunan sətirlər
import-running-go-on = Davam et
import-running-stale = İdxal yarımçıq qalıb. Qəbul olunan itmir və heç nə iki dəfə yazılmır.
import-done-title = Siyahı qəbul olundu
import-done-again = Başqa siyahı idxal et
import-bad-rows-download = Bu sətirləri CSV kimi endir
import-move-note = Siyahı ilə gəlib

## Why a file can't be read

import-unreadable-empty = Bu faylda sətir yoxdur. Birinci sətir sütunların adlarıdır, qalanları ondan sonra gəlir.
import-unreadable-too-large = Bu fayl çox böyükdür. Ən çoxu 5 MB göndərin və ya onu bölün.
import-unreadable-kind = Bu, siyahı deyil. CSV və ya Excel (.xlsx) göndərin.
import-unreadable-encoding = Bu mətn UTF-8 deyil, hərflər itərdi. Onu “CSV UTF-8” və ya .xlsx kimi yadda saxlayın.
import-unreadable-locked = Bu fayl parolla bağlıdır və ya köhnə növdəndir. Onu parolsuz .xlsx kimi yadda saxlayın.
import-unreadable-broken = Bu fayl zədələnib və ya yarımçıqdır. Onu yenidən yadda saxlayıb göndərin.
import-unreadable-swollen = Bu faylda siyahıya lazım olandan çox şey var. Sətirləri yeni fayla köçürüb onu göndərin.
import-unreadable-carries = Bu faylda siyahıdan başqa da nə isə var. Sətirləri yeni fayla köçürüb onu göndərin.
import-unreadable-rows = Bu faylda 25 000-dən çox sətir var. Onu bölün.
import-unreadable-columns = Bu faylda 100-dən çox sütun var. Yalnız lazım olanları saxlayın.
import-unreadable-cell = Bu faylda 2 000 işarədən uzun xana var. Onu qısaldın.
