## На бумаге

certificate-title = Сертификат волонтёра
certificate-sentence = за { $hours } волонтёрской работы в период с { $from } по { $until }. Место: { $center }.
certificate-service-label = Отработано
certificate-period-label = Период
certificate-issued-label = Выдан
certificate-check = Отсканируйте код, чтобы убедиться в подлинности сертификата.
certificate-director = Руководство программы

## Подлинный ли он?

certificate-verify-title = Подлинный ли этот сертификат?
certificate-verify-lead = Отсканируйте QR-код на сертификате или введите код рядом с ним. Учётная запись не нужна.
certificate-verify-about = Проверьте подлинность сертификата волонтёра.
certificate-code-label = Код сертификата
certificate-code-hint = Восемь групп по четыре буквы и цифры. Заглавные буквы, пробелы и дефисы не важны.
certificate-code-wrong = Это не код сертификата. В нём 32 буквы и цифры: посмотрите ещё раз.
certificate-check-button = Проверить
certificate-record-title = Проверить подписанную запись
certificate-record-label = Подписанная запись
certificate-record-hint = Текст файла с окончанием .jwt.
certificate-genuine-title = Подлинный сертификат
certificate-genuine-text = Мы его выдали, никто его не изменил, он действителен.
certificate-altered-title = Изменённый сертификат
certificate-altered-text = На нём наше имя, но после подписания его изменили. Не полагайтесь на него.
certificate-revoked-title = Отозванный сертификат
certificate-revoked-text = Мы его выдали и отозвали. Он больше не действителен.
certificate-unknown-title = Неизвестный сертификат
certificate-unknown-text = Сертификата с таким кодом здесь нет. Проверьте код ещё раз или спросите того, кто его показал.
certificate-unknown-record-text = Эту запись подписали не мы, или мы больше ничего о ней не знаем.
certificate-compare = Сравните это с сертификатом перед вами. Если есть отличия, его изменили.
certificate-facts-title = Что в нём сказано
certificate-holder-label = Имя
certificate-issuer-label = Кем выдан
certificate-revoked-label = Отозван
certificate-get-pdf = Сертификат в PDF
certificate-get-record = Подписанная запись
certificate-check-another = Проверить другой

## Мои

certificate-progress-label = Часы до сертификата
certificate-progress-figures = { $served } из { $needed }
certificate-progress-done = Вы его заслужили. Он на подписи, вам придёт сообщение.
certificate-progress-left = Осталось { $time }. Каждая отработанная смена засчитывается сама.
certificate-mine-empty-title = Сертификата пока нет
certificate-mine-empty-text = Вы получите его, когда наберётся достаточно часов. Возьмите смену, чтобы приблизиться к нему.
certificate-mine-line = { $hours }, { $center }, выдан { $date }
certificate-see-page = Открытая страница
certificate-standing-genuine = действителен
certificate-standing-revoked = отозван
certificate-standing-altered = изменён
certificate-reason = Причина: { $reason }

## Все сертификаты программы

certificate-told-issued = Сертификат выдан, владельцу отправлено сообщение.
certificate-due-title = Заслужены и не предложены
certificate-due-text = Заслуженное предлагается само. Здесь те, чей сертификат отозван или чьё предложение отклонено.
certificate-due-line = Отработано: { $hours }
certificate-search-label = Имя или эл. почта
certificate-list-title = Выданные
certificate-list-empty-title = Сертификатов нет
certificate-list-empty-text = Они выдаются, когда заслужены и одобрены.

## Другие виды, на бумаге

certificate-title-placement = Сертификат о завершении службы
certificate-title-course = Сертификат об обучении
certificate-title-appreciation = Благодарность
certificate-sentence-placement = за срок волонтёрской службы с { $from } по { $until }, пройденный полностью. Место: { $center }.
certificate-sentence-course = за успешное прохождение курса «{ $course }», { $day }.
certificate-sentence-appreciation = с благодарностью: { $note }
certificate-valid-until-label = Действителен до

## В каком он состоянии

certificate-superseded-title = Заменённый сертификат
certificate-superseded-text = Мы его выдали, но его заменила новая версия с исправленным именем. Попросите у владельца новую.
certificate-suspended-title = Приостановленный сертификат
certificate-suspended-text = Мы его выдали, сейчас он проверяется. Пока не полагайтесь на него.
certificate-expired-title = Сертификат с истёкшим сроком
certificate-expired-text = Мы его выдали, но срок его действия истёк.
certificate-superseded-label = Заменён
certificate-suspended-label = Приостановлен
certificate-what-label = Сертификат
certificate-for-label = За что
certificate-version-label = Версия
certificate-ledger-label = Журнал часов
certificate-ledger-value =
    { $count ->
        [one] { $number } запись, { $digest }
        [few] { $number } записи, { $digest }
        [many] { $number } записей, { $digest }
       *[other] { $number } записи, { $digest }
    }
certificate-photo-alt = Владелец
certificate-standing-superseded = заменён
certificate-standing-suspended = приостановлен
certificate-standing-expired = срок истёк

## Поделиться своим

certificate-share-label = Ссылка, чтобы поделиться
certificate-linkedin = Добавить в LinkedIn
certificate-photo-title = Фото на открытой странице
certificate-photo-text = Фото увидит каждый, кто откроет страницу этого сертификата. Решаете вы и можете убрать его в любой момент.
certificate-photo-show = Показать фото { $number }
certificate-photo-hide = Убрать фото
certificate-told-photo = Сохранено. На открытой странице видно то, что вы выбрали.

## Ждут одобрения

certificate-waiting-title = Ждут одобрения
certificate-waiting-text = Они заслужены. Тот, кто подписывает, смотрит и одобряет; никто не одобряет свой сертификат и то, что предложил сам.
certificate-waiting-none = Ничто не ждёт подписи.
certificate-waiting-more =
    { $count ->
        [one] Ждёт ещё { $number }. Сузьте список, чтобы увидеть его.
        [few] Ждут ещё { $number }. Сузьте список, чтобы увидеть их.
        [many] Ждут ещё { $number }. Сузьте список, чтобы увидеть их.
       *[other] Ждут ещё { $number }. Сузьте список, чтобы увидеть их.
    }
certificate-filter-kind = Вид
certificate-filter-all-kinds = Все виды
certificate-filter-all-centers = Все центры
certificate-filter-until = Отработано до
certificate-filter-show = Показать
certificate-approve = Одобрить
certificate-approve-says = Одобрить: { $name }
certificate-approve-all =
    { $count ->
        [one] Одобрить { $number } из этого списка
        [few] Одобрить все { $number } из этого списка
        [many] Одобрить все { $number } из этого списка
       *[other] Одобрить все { $number } из этого списка
    }
certificate-approve-all-text = Они выдаются один за другим, каждый владелец получит сообщение.
certificate-proposal-title = Предложенный сертификат
certificate-proposed-label = Предложен
certificate-proposed-by-itself = автоматически, { $date }
certificate-proposed-by-somebody = коллегой, { $date }
certificate-fault-label = Что мешает
certificate-fault-broken = Не удалось выдать. Попробуйте позже.
certificate-own-word = Об этом решает кто-то другой.
certificate-decline = Отклонить
certificate-decline-title = Отклонить это предложение
certificate-decline-text = Автоматически он больше не предлагается; это можно сделать вручную.
certificate-decline-reason = Причина (для сотрудников)
certificate-propose = Предложить
certificate-propose-says = Предложить: { $name }
certificate-propose-title = Предложить сертификат
certificate-propose-text = Одобряет его кто-то другой. То, что нужно заслужить, предлагается только после этого.
certificate-propose-note = За что благодарим
certificate-propose-note-hint = Только для благодарности. Это печатается на листе, поэтому пишите на языке владельца.
certificate-told-proposed = Сертификат предложен. Его одобрит кто-то другой.
certificate-told-declined = Предложение отклонено.
certificate-batch-title = Много сертификатов сразу
certificate-batch-label = Выдано
certificate-batch-figures = { $issued } из { $total }
certificate-batch-running = Они выдаются один за другим. Можно уйти с этой страницы, работа продолжится.
certificate-batch-over = Всё, что можно было выдать, выдано.
certificate-batch-stuck = Не удалось выдать

## После выдачи

certificate-asked-title = Ждёт второго человека
certificate-asked-line = { $what }. { $reason } ({ $name })
certificate-moves-title = Изменить этот сертификат
certificate-moves-text = Ничего не произойдёт, пока не согласится кто-то другой. Причину прочтёт владелец.
certificate-move-label = Что сделать
certificate-move-revoke = Отозвать навсегда
certificate-move-suspend = Приостановить на время
certificate-move-lift = Снять приостановку
certificate-move-correct = Выдать заново с нынешним именем
certificate-move-reason = Причина
certificate-move-ask = Запросить
certificate-agree = Согласиться
certificate-refuse = Не делать
certificate-take-back = Забрать назад
certificate-told-asked = Теперь об этом решит кто-то другой.
certificate-told-decided = Решено.
certificate-told-corrected = Это новая версия. На старой сказано, что она заменена.
certificate-name-differs = Сейчас имя другое: { $name }
certificate-history-title = Что с ним делали
certificate-history-line = { $reason } ({ $asker }, { $other }, { $date })
certificate-grounds-hold = Журнал часов говорит то же самое.
certificate-grounds-broken = Журнал часов говорит другое. Попросите разобраться.
certificate-newer = Новая версия

## Виды

certificate-kinds = Виды сертификатов
certificate-kinds-lead = За что программа даёт сертификаты и что для каждого нужно.
certificate-kind-new = Новый вид
certificate-kind-edit = Изменить этот вид
certificate-kind-told = Вид сохранён. Он действует для сертификатов с этого момента.
certificate-kind-code = Короткий код
certificate-kind-code-hint = Буквы, цифры и дефисы. Он стоит в подписанной записи и не меняется.
certificate-kind-basis = За что даётся
certificate-basis-hours = Отработанные часы
certificate-basis-placement = Завершённое направление
certificate-basis-course = Пройденный курс
certificate-basis-appreciation = Благодарность, вручную
certificate-kind-titles = Название
certificate-kind-titles-hint = Если пусто, стоит собственное название продукта.
certificate-kind-sentences = Предложение под именем
certificate-kind-sentences-hint = Можно использовать { $fields }.
certificate-kind-rules = Правила
certificate-kind-hours = Сколько нужно часов
certificate-kind-hours-hint = Если пусто, как сказано в правилах программы.
certificate-kind-days = Направление не короче, дней
certificate-kind-from = Считается с
certificate-kind-until = Считается до
certificate-kind-course = Курс
certificate-kind-no-course = Без курса
certificate-kind-months = Сколько месяцев действует
certificate-kind-months-hint = Если пусто, бессрочно.
certificate-kind-centers = Считаются часы только в этих центрах
certificate-kind-centers-hint = Если ничего не отмечено, считаются все центры.
certificate-kind-positions = Считаются часы только на этих позициях
certificate-kind-coordinator = Подписывает и координатор центра
certificate-kind-active = Сейчас выдаётся
certificate-kind-inactive = сейчас не выдаётся

## Файл или снимок

certificate-file-title = Проверить файл или снимок
certificate-file-label = PDF, подписанная запись или фото QR-кода
certificate-file-hint = На телефоне снимок можно сделать сразу. Файл просматривается и не сохраняется.
certificate-unknown-file-text = В этом файле нет записи, которую мы подписали. Если на нём есть код, введите его.
certificate-differs-title = Что отличается
certificate-differs-missing = В нём нет: { $said }
certificate-differs-added = В нём лишнее: { $says }
certificate-differs-bytes = Слова те же, но это не тот файл, который мы выдали: его пересохранили или что-то нарисовали поверх. Полагайтесь на то, что ниже, а не на файл.
certificate-differs-unreadable = Его слова не удаётся прочесть. Полагайтесь на то, что ниже, а не на файл.
certificate-signed-title = Что мы подписали

## Оформление

certificate-designs = Оформление
certificate-designs-lead = Рисунок под словами, отдельно для каждого языка. Сами слова ставит система, чтобы любое имя поместилось и ни одна буква не пропала.
certificate-design-house = Собственное оформление системы
certificate-design-own = Ваше, с { $date }
certificate-design-sent = Прислано { $date }, ещё не используется
certificate-design-see = Посмотреть образец
certificate-design-use = Печатать с ним
certificate-design-end = Вернуться к собственному
certificate-design-drop = Убрать
certificate-design-send = Прислать оформление
certificate-design-start = Собственное оформление системы в SVG, чтобы начать с него
certificate-design-file = Файл SVG
certificate-design-file-hint = Он размером с лист (A4, альбомный) и может использовать { $fields }.
certificate-design-language = Язык
certificate-design-preview = Образец с именем
certificate-design-name = Имя
certificate-design-told-sent = Оформление получено. Посмотрите образец, затем печатайте с ним.
certificate-design-told-used = Теперь сертификаты печатаются с ним. Прежние остаются как были.
certificate-design-told-ended = Оформление больше не используется. Напечатанное с ним остаётся.
certificate-design-wrong-large = Файл слишком большой, не больше 256 КБ.
certificate-design-wrong-broken = Это не читаемый SVG: { $why }
certificate-design-wrong-field = Поле { $name } неизвестно.
certificate-design-wrong-lacks = В нём должно быть поле { $name }.
certificate-design-wrong-element = Элемента { $name } быть не должно.
certificate-design-wrong-runs = Атрибута { $name } быть не должно.
certificate-design-wrong-outside = Он не может ссылаться наружу: { $what }
certificate-design-wrong-nested = То, что рисуется повторно, не может содержать другое повторяемое: { $id }
certificate-design-wrong-deep = Группы вложены друг в друга слишком глубоко.
certificate-design-wrong-size = Его viewBox должен совпадать с листом.

## Signatures

certificate-signatures = Подписи
certificate-signatures-lead = Они стоят на сертификатах над именами подписывающих. Напечатанное раньше не меняется.
certificate-signature-send = Отправить подпись
certificate-signature-whose = Чья
certificate-signature-file = Снимок или рисунок
certificate-signature-file-hint = Тёмные чернила на белой бумаге, PNG, JPEG или WebP: бумага будет убрана. Или SVG до 48 КБ.
certificate-signature-signers = Кто подписывает
certificate-signature-since = печатается с { $date }
certificate-signature-away = Больше не печатать
certificate-signature-of = Подпись: { $name }
certificate-signature-told-sent = Подпись получена. Теперь сертификаты печатаются с ней.
certificate-signature-told-ended = Теперь сертификаты печатаются без этой подписи.
certificate-signature-wrong-faint = Подпись не видна. Напишите её тёмной ручкой на белой бумаге.
certificate-signature-wrong-large = Файл слишком большой: не больше 48 КБ.
