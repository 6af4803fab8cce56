## Könüllü kitabçası

book-title = Könüllü kitabçası
book-lead = Bu proqramda gördüyünüz bütün işlər. Onu çap edə və hər kəsin yoxlaya biləcəyi imzalı məlumat kimi təqdim edə bilərsiniz.
book-of = { $name }: könüllü kitabçası
book-total = Könüllü xidmət: { $hours }, { $from } – { $until }.
book-says = Cəmi könüllü xidmət: { $hours }. Tarix: { $date }.
book-hours = Könüllü xidmət saatları
book-term = Təyinat
book-term-says = Təyinat yeri: { $center }, { $from } – { $until }: { $state }.
book-terms = Təyinatlar və saatlar
book-other = Təyinatdan kənar
book-positions = Vəzifələr
book-courses = Təlimlər
book-certificates = Sertifikatlar
book-days =
    { $days ->
        [one] { $days } gün
       *[other] { $days } gün
    }
book-as-of = Məlumatın tarixi
book-proof = Sübut
book-proof-text = Bu məlumatı yoxlamaq istəyən şəxs könüllüdən imzalı qeydi alıb “Bu sertifikat həqiqidirmi?” səhifəsində aça bilər.
book-empty-title = Kitabçanız hələ boşdur
book-empty-text = Təyinatınız, saatlarınız və təlimləriniz yaranan kimi burada özü görünəcək.
book-print-title = Kağızda
book-print-in = PDF: { $language }
book-signed-title = İmzalı məlumat
book-signed-text = Hər qeyd ayrıca təsdiqnamədir, bütün kitabça isə onların hamısını saxlayan bir təsdiqnamədir. Onlar bir il etibarlıdır; lazım olanda yenidən götürün.
book-signed-whole = Bütün kitabça, imzalı
book-signed-entry = İmzalı qeyd
book-signed-entry-says = İmzalı qeyd: { $title }
book-held-title = Kitabçada nə var
