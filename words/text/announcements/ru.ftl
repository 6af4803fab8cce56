announcement-title = Объявления
announcement-lead = Напишите всем в центре, на неделе или на этапе. До отправки вы видите, кто его получит.
announcement-new = Новое объявление
announcement-none-title = Объявлений ещё нет
announcement-none-text = Напишите первое; никто его не получит, пока вы не увидите, кому оно уйдёт.
announcement-kind = Объявление
announcement-button = Все уведомления
announcement-audience = Для кого
announcement-audience-placed = Все, кто сейчас служит
announcement-audience-on-shifts = Все, у кого смены на неделе
announcement-audience-at-stage = Кандидаты на этапе
announcement-audience-untrained = Волонтёры без курса
announcement-center = Центр
announcement-center-all = Все центры
announcement-week = День недели
announcement-week-hint = Только для тех, у кого смены на неделе.
announcement-position = Позиция
announcement-position-all = Все позиции
announcement-stage = Этап
announcement-stage-hint = Только для кандидатов.
announcement-course = Непройденный курс
announcement-course-hint = Только для волонтёров без курса.
announcement-none-chosen = Не выбрано
announcement-subject = Тема, { $language }
announcement-text = Текст, { $language }
announcement-languages-hint = Каждый читает на своём языке; если его нет, по-английски, а нет и его — на первом, какой есть.
announcement-save = Сохранить и посмотреть, кто получит
announcement-change = Изменить
announcement-draft = Черновик
announcement-sending = Отправляется
announcement-sent = Отправлено
announcement-stopped = Остановлено
announcement-reaches =
    { $count ->
        [one] Получит { $number } человек
        [few] Получат { $number } человека
        [many] Получат { $number } человек
       *[other] Получат { $number } человека
    }
announcement-first = Первые из них
announcement-send =
    { $count ->
        [one] Отправить { $number } человеку
        [few] Отправить { $number } людям
        [many] Отправить { $number } людям
       *[other] Отправить { $number } людям
    }
announcement-send-text = Отправленное не вернуть; пока оно в пути, его можно остановить.
announcement-stop = Остановить
announcement-stop-text = У кого оно есть, у того остаётся. Больше никто его не получит, и ждущие письма не уйдут.
announcement-progress = Получили { $reached } из { $meant }
announcement-receivers = Кто получил
announcement-receiver-read = Открыто
announcement-told-sent = Объявление отправляется.
announcement-told-stopped = Объявление остановлено.
announcement-older = Ещё
announcement-nobody = Сейчас в этой группе никого нет. Измените её или подождите.
announcement-written = Написано
announcement-begun = Отправка начата
