admin-lead = Что требует внимания и путь ко всему остальному.
admin-attention = Требует внимания
admin-attention-none = Ничто не требует внимания.
admin-attention-dead =
    { $count ->
        [one] { $count } письмо не удалось доставить
        [few] { $count } письма не удалось доставить
        [many] { $count } писем не удалось доставить
       *[other] { $count } писем не удалось доставить
    }
admin-attention-waiting =
    { $minutes ->
        [one] Самое старое письмо ждёт { $minutes } минуту
        [few] Самое старое письмо ждёт { $minutes } минуты
        [many] Самое старое письмо ждёт { $minutes } минут
       *[other] Самое старое письмо ждёт { $minutes } минут
    }
admin-attention-standing = Регулярная работа остановилась: { $job }
admin-attention-hours = Нет часов работы: { $center }
admin-ways = Настройки и записи
admin-centers-note = Места, часы работы, время отметки
admin-positions = Позиции
admin-positions-note = Что делают в смене и что для этого нужно
admin-programme = Программа и правила
admin-programme-note = Названия, цвет, возраст, пределы часов
admin-roles-note = Кто, где и что может
admin-intakes-note = Наборы волонтёров
admin-delivery-note = Письма в пути, отправленные и неудавшиеся
admin-audit-note = Что сделано, кем и когда
admin-jobs = Регулярная работа
admin-jobs-none = Ещё не выполнялась.
admin-job-mail = Отправка писем
admin-job-audit = Скрепление журнала
admin-job-attendance = Закрытие забытых отметок об уходе
admin-job-certificates = Выдача заслуженных сертификатов
admin-job-files = Удаление ненужных фото
admin-job-imports = Удаление ожидающих списков
admin-job-choosing = Подтверждения и напоминания
admin-job-days = Незакрытые дни
admin-job-proposals = Предложения графиков
admin-job-well = успешно
admin-told-saved = Сохранено. Уже действует.
admin-told-resent = Письмо снова отправлено.
admin-center-new = Добавить центр
admin-name-in = Название ({ $language })
admin-names = Названия
admin-names-hint = Достаточно одного языка: его увидят и читающие на других.
admin-code-hint = Короткий, для адресов, например BAK1. Остаётся навсегда.
admin-zone-hint = Например, Asia/Baku. По нему идут все часы центра.
admin-place = Место
admin-hours-hint = Оставьте оба поля пустыми, если в этот день закрыто.
admin-opens = { $day }, открытие
admin-closes = { $day }, закрытие
admin-windows = Отметка о приходе
admin-early = Открывается за столько минут до начала
admin-late = Вовремя — до стольких минут после начала
admin-window-hint = Пусто — по правилу программы.
admin-position-new = Добавить позицию
admin-position-edit = Изменить позицию
admin-position-code-hint = Короткий, например queue-guide. Остаётся навсегда.
admin-min-age = Наименьший возраст
admin-position-course = Нужные действующие курсы
admin-position-leads = Руководит сменой
admin-positions-none-title = Позиций пока нет
admin-positions-none-text = Добавьте, что делают в смене: это нужно шаблонам.
admin-max-age = Наибольший возраст при подаче заявки
admin-majority-age = До этого возраста нужно согласие опекуна
admin-ages = Возраст
admin-limits = Пределы часов
admin-day-hours = Больше всего часов в день
admin-week-hours = Больше всего часов в неделю
admin-rest-hours = Наименьший отдых между сменами, часов
admin-release-hours = Место можно вернуть не позднее чем за столько часов до начала
admin-certificate-hours = Часов для сертификата
admin-default-language = Язык для тех, кто не выбрал другой
admin-hue = Цвет: оттенок от 0 до 359
admin-hue-hint = Синий 245, зелёный 155, красный 25.
admin-brand = Название и цвет
admin-programme-lead = Изменения действуют сразу и для всех.
admin-mail-waiting = Ждёт
admin-mail-sent = Отправлено
admin-mail-dead = Не удалось
admin-mail-shown = Только показано
admin-mail-to = Кому
admin-mail-kind = Письмо
admin-mail-tries = Попытки
admin-mail-written = Написано
admin-mail-error = Последняя ошибка
admin-mail-resend = Отправить снова
admin-mail-list = Исходящие письма
admin-mail-none-title = Здесь нет писем
admin-mail-none-text = Письма появятся, как только кому-то что-то сообщат.
admin-mail-older = Более старые письма
admin-mail-newest = Новейшие письма
admin-mail-text = Текст письма
admin-mail-hidden = Текст письма видит только получатель. Без почтового сервера он показан здесь.
admin-letter-confirm-email = Подтверждение адреса
admin-letter-sign-in-link = Ссылка для входа
admin-letter-already-signed-up = Аккаунт уже есть
admin-letter-password-changed = Пароль изменён
admin-letter-application-received = Заявка получена
admin-letter-application-imported = Заявка пришла со списком
admin-letter-application-moved = Новости о заявке
admin-letter-roster-published = Смены опубликованы
admin-letter-roster-withdrawn = Смены меняются
admin-letter-shift-assigned = Назначение на смену
admin-letter-shift-unassigned = Снятие со смены
admin-letter-certificate-issued = Сертификат выдан
admin-letter-certificate-revoked = Сертификат отозван
admin-audit-lead = Каждая строка скреплена в цепь: изменённое задним числом обнаруживается.
admin-audit-verify = Проверить сейчас
admin-audit-unbroken =
    { $entries ->
        [one] Проверена { $entries } строка, изменений нет
        [few] Проверены { $entries } строки, изменений нет
        [many] Проверено { $entries } строк, изменений нет
       *[other] Проверено { $entries } строк, изменений нет
    }
admin-audit-broken = Цепь разорвана на строке { NUMBER($position) }
admin-audit-broken-text = Кто-то изменил базу данных в обход программы. Сохраните её копию как есть и сравните с резервной.
admin-audit-when = Когда
admin-audit-who = Кто
admin-audit-what = Что
admin-audit-more = Подробности
admin-audit-about = О чём
admin-audit-program = программа
admin-audit-kind = Вид события
admin-audit-every = Все виды
admin-audit-older = Более старые строки
admin-audit-newest = Новейшие строки
admin-audit-none-title = Строк этого вида нет
admin-audit-none-text = Выберите другой вид или посмотрите все.
admin-roles-lead = Роль выдают и снимают на странице человека; она действует сразу.
admin-roles-find = Найти человека
admin-roles-where = Где
admin-roles-everywhere = Вся программа
admin-roles-since = С какого времени
admin-roles-until = До какого времени
admin-roles-for-ever = без срока
admin-roles-none-title = Этой роли нет ни у кого
admin-roles-none-text = Откройте страницу человека, чтобы выдать роль.
admin-roles-next = Следующие имена
admin-event-from = Первый день мероприятия
admin-event-until = Последний день мероприятия
admin-event-hint = Только для мероприятия: в другие дни закрыто.
admin-holidays = Праздничные дни
admin-holidays-note = В эти дни центры закрыты и смены не создаются, если центр не решит иначе.
admin-holidays-missing =
    { $count ->
        [one] Здесь нет { $count } постоянного праздника страны.
        [few] Здесь нет { $count } постоянных праздников страны.
        [many] Здесь нет { $count } постоянных праздников страны.
       *[other] Здесь нет { $count } постоянных праздников страны.
    }
admin-holidays-take = Добавить их
admin-holidays-none-title = Праздничных дней пока нет
admin-holidays-none-text = Добавьте первый ниже.
admin-holiday-new = Добавить праздник
admin-holiday-change = Изменить праздник
admin-holiday-yearly = Каждый год
admin-holiday-yearly-hint = Не отмечайте для переходящих праздников: их вносят на каждый год.
admin-holiday-once = только в этом году
admin-job-signing = Подписание одобренных сертификатов
admin-mail-way = Способ
admin-mail-failing = Пробуем снова
admin-mail-bounced = Люди, чьи письма возвращаются
admin-mail-by-kind = По виду и способу
admin-mail-health =
    { $days ->
        [one] Что стало с ними за { $shown } день
        [few] Что стало с ними за { $shown } дня
        [many] Что стало с ними за { $shown } дней
       *[other] Что стало с ними за { $shown } дня
    }
admin-mail-oldest =
    { $minutes ->
        [one] самое старое ждёт { $shown } минуту
        [few] самое старое ждёт { $shown } минуты
        [many] самое старое ждёт { $shown } минут
       *[other] самое старое ждёт { $shown } минуты
    }
admin-job-alarm = Тревога о почте
