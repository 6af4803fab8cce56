## Книжка волонтёра

book-title = Книжка волонтёра
book-lead = Всё, что вы сделали в этой программе. Её можно напечатать и передать как подписанные данные, которые может проверить каждый.
book-of = Книжка волонтёра: { $name }
book-total = Волонтёрская служба: { $hours }, { $from } – { $until }.
book-says = Всего волонтёрской службы: { $hours }, по состоянию на { $date }.
book-hours = Часы волонтёрской службы
book-term = Направление
book-term-says = Направление: { $center }, { $from } – { $until }: { $state }.
book-terms = Направления и часы
book-other = Вне направлений
book-positions = Позиции
book-courses = Обучение
book-certificates = Сертификаты
book-days =
    { $days ->
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
book-as-of = По состоянию на
book-proof = Подтверждение
book-proof-text = Чтобы проверить эти сведения, попросите у волонтёра подписанную запись и откройте её на странице «Подлинный ли это сертификат?».
book-empty-title = Ваша книжка пока пуста
book-empty-text = Направление, часы и обучение появятся здесь сами, как только они будут.
book-print-title = На бумаге
book-print-in = PDF: { $language }
book-signed-title = Подписанные данные
book-signed-text = Каждая запись — отдельное удостоверение, а вся книжка — одно, которое содержит их все. Они действительны год; при необходимости скачайте их заново.
book-signed-whole = Вся книжка, подписанная
book-signed-entry = Подписанная запись
book-signed-entry-says = Подписанная запись: { $title }
book-held-title = Что в книжке
