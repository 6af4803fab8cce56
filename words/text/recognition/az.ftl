## Recognition

recognition-title = Təltiflər
recognition-lead = Təltiflər özü verilir; mərkəz də kimisə irəli sürə bilər, qərarı isə başqası verir.
recognition-told-nominated = Namizədlik ikinci şəxsin qərarını gözləyir.
recognition-told-answered = Qərar verildi.
recognition-told-decided = Qərar verildi.
recognition-told-saved = Yadda saxlanıldı.
recognition-nominations = İrəli sürülənlər
recognition-nominations-none = Heç kim irəli sürülməyib.
recognition-nominate = Kimisə irəli sürün
recognition-person = Könüllü
recognition-choose = Könüllünü seçin
recognition-why = Səbəb
recognition-why-hint = Təsdiq olunandan sonra könüllü bunu oxuyur.
recognition-agree = Təsdiq et
recognition-decline = Rədd et
recognition-waiting = gözləyir
recognition-agreed = təsdiq edilib
recognition-declined = rədd edilib
recognition-kinds = Təltiflər
recognition-given = hazırda verilir
recognition-not-given = hazırda verilmir
recognition-needed = Nə qədər
recognition-state = Vəziyyət
recognition-save = Yadda saxla
award-hours = { $hours } xidmət
award-months =
    { $count ->
        [one] Bir ay xidmət
       *[other] { $count } ay xidmət
    }
award-languages =
    { $count ->
        [one] Bir dil
       *[other] { $count } dil
    }
award-mentor =
    { $count ->
        [one] Növbədə yeni könüllüyə yol göstərib
       *[other] { $count } növbədə yeni könüllülərə yol göstərib
    }
award-nomination = Mərkəzin könüllüsü
award-title = Təltiflər
thanks-title = Ziyarətçilərin təşəkkürü
thanks-write-title = Könüllüyə təşəkkür edin
thanks-text = Nə demək istəyirsiniz?
thanks-text-hint = Əvvəlcə mərkəzin əməkdaşları oxuyur. Zəhmət olmasa, şəxsi məlumat yazmayın.
thanks-to = Kimə?
thanks-to-hint = Adı və ya sizə nədə kömək etdiyi. Bilməsəniz də olar.
thanks-send = Göndər
thanks-written = Təşəkkür edirik. Mərkəzin əməkdaşları bunu çatdıracaq.
thanks-waiting = Gözləyən təşəkkürlər
thanks-none = Ziyarətçilərdən yeni heç nə yoxdur.
thanks-addressed = kimə: { $name }
thanks-show = Çatdır
thanks-hide = Kənara qoy
thanks-code = Ziyarətçilər üçün kod
thanks-code-text = Çap edin və ya çıxışda göstərin. Hesab tələb etməyən formaya aparır; siz baxmadan heç nə göstərilmir.
table-title = Saatlar cədvəli
table-text = Siz açmasanız, bağlıdır: açılanda bu mərkəzin könüllüləri son otuz gündə kimin daha çox xidmət etdiyini görür.
table-lead = Bu mərkəzdə son otuz gündə xidmət.
table-show = Cədvəli göstər
table-hide = Daha göstərmə
