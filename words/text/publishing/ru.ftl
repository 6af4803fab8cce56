roster-change-new = Новая: { $slot }
roster-change-moved = Изменено: { $from } → { $to }
roster-change-gone = Больше нет: { $slot }
roster-change-called-off = Отменена: { $slot }
notice-roster-changed-subject = Ваши смены: { $center }
notice-roster-changed-text = Вот что изменилось для вас ({ $center }, неделя с { $date }):
notice-roster-changed-button = Мои смены
publish-title = Опубликовать неделю
publish-again-title = Сообщить об изменениях
publish-lead = С этого момента волонтёры видят неделю. Кого касаются изменения, тот получит одно письмо.
publish-again-lead = Неделя опубликована. Письмо получат только те, у кого что-то изменилось, — каждый по одному.
publish-people = Кому и что сообщается
publish-people-count =
    { $people ->
        [one] Письмо получит { $people } человек.
        [few] Письмо получат { $people } человека.
        [many] Письмо получат { $people } человек.
       *[other] Письмо получат { $people } человека.
    }
publish-nobody = Ни у кого собственные смены не меняются.
publish-first = Всем, кто закреплён за центром, сообщат, что неделя вышла.
publish-shifts = Что меняется в сменах
publish-shifts-count =
    { $shifts ->
        [one] { $shifts } смена
        [few] { $shifts } смены
        [many] { $shifts } смен
       *[other] { $shifts } смены
    }
publish-breaches-title = Это мешает публикации
publish-breaches-text = Сначала исправьте на доске: переставьте человека или сделайте исключение с причиной.
publish-soft-title = Этого ещё не хватает
publish-confirm = Вижу, чего не хватает
publish-button = Опубликовать
publish-again-button = Сообщить
publish-nothing-title = Сообщать нечего
publish-nothing-text = Все знают эту неделю такой, какая она есть.
publish-places = { $slot }, { $places }
publish-look = Проверить и опубликовать
publish-untold =
    { $count ->
        [one] { $count } изменение ещё не сообщено
        [few] { $count } изменения ещё не сообщены
        [many] { $count } изменений ещё не сообщены
       *[other] { $count } изменения ещё не сообщены
    }
publish-telling = Изменения опубликованной недели
publish-changes = Изменения
publish-telling-at-once = Сообщать о каждом сразу
publish-telling-together = Сообщать обо всех вместе, когда я скажу
publish-telling-hint = О том, что волонтёр сделал сам, ему не сообщают.
publish-history = Прежние публикации и отзывы
publish-history-published =
    { $people ->
        [one] { $moment }: опубликовано, сообщено { $people } человеку
        [few] { $moment }: опубликовано, сообщено { $people } людям
        [many] { $moment }: опубликовано, сообщено { $people } людям
       *[other] { $moment }: опубликовано, сообщено { $people } людям
    }
publish-history-withdrawn =
    { $people ->
        [one] { $moment }: отозвано, сообщено { $people } человеку
        [few] { $moment }: отозвано, сообщено { $people } людям
        [many] { $moment }: отозвано, сообщено { $people } людям
       *[other] { $moment }: отозвано, сообщено { $people } людям
    }
roster-export-name = Имя
roster-export-state = Примечание
roster-paper = Напечатать или скачать
roster-paper-pdf = PDF для печати
roster-paper-xlsx = Таблица (XLSX)
wall-title = Экран на стене
wall-lead = Страница для экрана в центре: кто работает сегодня и завтра, имя и первая буква фамилии. Обновляется сама, вход не нужен.
wall-secret = Страницу видит каждый, у кого есть адрес. Если он попал не к тому, прекратите его и создайте другой.
wall-address = Секретный адрес экрана
wall-make = Создать адрес
wall-open = Открыть экран
wall-end = Прекратить этот адрес
wall-told-made = Адрес готов
wall-told-ended = Адрес прекращён
wall-today = Сегодня
wall-tomorrow = Завтра
wall-nothing = Смен нет
wall-free =
    { $places ->
        [one] { $places } место свободно
        [few] { $places } места свободны
        [many] { $places } мест свободно
       *[other] { $places } места свободно
    }
admin-letter-roster-changed = Изменения в сменах
event-roster-exported = График выгружен в файл
event-roster-telling = Выбрано, как сообщать об изменениях
event-wall-opened = Создан адрес экрана на стене
event-wall-ended = Адрес экрана на стене прекращён
