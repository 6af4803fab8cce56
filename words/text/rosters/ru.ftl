roster-title = Графики смен
roster-lead = Недели ваших центров: кто когда работает и где ещё нужны люди.
roster-week = Неделя { NUMBER($number) }
roster-span = { $first } – { $last }
roster-state-draft = Черновик
roster-state-published = Опубликован
roster-state-none = Не начат
roster-published-at = Опубликован { $moment }
roster-draft-text = Эту неделю видят только сотрудники. Волонтёры увидят её после публикации.
roster-filled = Занято мест: { NUMBER($filled) } из { NUMBER($places) }
roster-days-without-lead =
    { $days ->
        [one] { $days } день не хватает старшего
        [few] { $days } дня не хватает старшего
        [many] { $days } дней не хватает старшего
       *[other] { $days } дня не хватает старшего
    }
roster-breaches =
    { $count ->
        [one] { $count } место против правил
        [few] { $count } места против правил
        [many] { $count } мест против правил
       *[other] { $count } места против правил
    }
roster-needs =
    { $places ->
        [one] нужен ещё { $places }
        [few] нужно ещё { $places }
        [many] нужно ещё { $places }
       *[other] нужно ещё { $places }
    }
roster-full = Все места заняты
roster-full-held = Все места заняты или придержаны для кого-то
roster-no-lead = нужен старший
roster-cancelled = Отменена
roster-exception = исключение
roster-exception-because = Исключение: { $reason }
roster-confirmed = подтвердил(а)
roster-attended = был(а)
roster-no-show = не пришёл(-ла)
roster-take-off = Снять со смены: { $name }
roster-take-off-short = Снять
roster-fill = Заполнить по шаблонам
roster-propose = Предложить людей
roster-add-shift = Добавить смену
roster-withdraw = Отозвать
roster-withdraw-title = Отозвать эту неделю?
roster-withdraw-text = Волонтёры не увидят предстоящих смен, пока вы снова их не опубликуете. Все сохраняют свои места и получат сообщение.
roster-empty-title = На этой неделе ещё нет смен
roster-empty-text = Заполните неделю по шаблонам или добавьте отдельную смену.
roster-board-label = Доска недели: позиции по дням
roster-position = Позиция
roster-why-not-placed = В этот день не числится в этом центре.
roster-why-paused = В этот день волонтёрство приостановлено.
roster-why-age-unknown = Не указана дата рождения.
roster-why-too-young = В этот день должно быть { NUMBER($min) }.
roster-why-guardian = Нет согласия родителя или опекуна.
roster-why-training = Нет курса для этой позиции, или в этот день он недействителен.
roster-why-language = Не владеет языком на нужном уровне: { $language }, { $level }.
roster-why-covered = Оставшиеся места нужны для владеющих языком: { $language }, { $level }.
roster-why-overlap = В это время на другой смене.
roster-why-rest = Между сменами меньше { $time } отдыха.
roster-why-day = Больше { $time } за день.
roster-why-week = Больше { $time } за неделю.
roster-why-month = Больше { $time } за месяц.
roster-why-row = Рабочих дней подряд больше { NUMBER($max) }.
roster-why-travel = Дорога из другого центра занимает около { $time }.
roster-why-lecture = В это время занятие.
roster-why-exams = Идёт сессия.
roster-why-blocked = Отметил(а), что в этот день не может.
roster-why-own-limit = Хочет не больше смен в неделю: { NUMBER($max) }.
roster-why-first = Первая смена, рядом нет ни опытного, ни старшего.
roster-why-experienced = Оставшиеся места нужны для опытных.
roster-told-published = Опубликовано. Все, кого это касается, получат сообщение.
roster-told-withdrawn = Отозвано. Это снова черновик; все места сохранены.
roster-told-filled =
    { $shifts ->
        [one] Добавлена { $shifts } смена.
        [few] Добавлены { $shifts } смены.
        [many] Добавлено { $shifts } смен.
       *[other] Добавлено { $shifts } смены.
    }
roster-told-added = Смена добавлена.
roster-told-accepted =
    { $people ->
        [one] Заполнено { $people } место.
        [few] Заполнено { $people } места.
        [many] Заполнено { $people } мест.
       *[other] Заполнено { $people } места.
    }
roster-told-assigned = Назначено на смену.
roster-told-declined = В просьбе отказано, человеку написали почему.
roster-told-unassigned = Снято со смены.
roster-told-cancelled = Смена отменена. Те, кто был на ней, получат сообщение.
roster-told-template = Шаблон сохранён.
roster-told-ended = Шаблон завершён. Созданные им смены остаются.
roster-fill-lead = Вот что добавится. То, что уже есть, не изменится.
roster-fill-live = Эта неделя опубликована: волонтёры сразу увидят новые смены.
roster-fill-kept =
    { $shifts ->
        [one] { $shifts } смена уже есть.
        [few] { $shifts } смены уже есть.
        [many] { $shifts } смен уже есть.
       *[other] { $shifts } смены уже есть.
    }
roster-fill-nothing-title = Добавлять нечего
roster-fill-nothing-text = Все шаблоны уже создали смены этой недели, или ни один не подходит. Посмотрите шаблоны или добавьте отдельную смену.
roster-fill-button =
    { $shifts ->
        [one] Добавить { $shifts } смену
        [few] Добавить { $shifts } смены
        [many] Добавить { $shifts } смен
       *[other] Добавить { $shifts } смены
    }
roster-templates = Шаблоны
roster-templates-lead = Недельный образец, по которому заполняются недели. Сначала видно, что изменится; занятые смены остаются как есть.
roster-templates-empty-title = Шаблонов ещё нет
roster-templates-empty-text = Добавьте первый ниже: позиция, дни и часы.
roster-template-add = Добавить шаблон
roster-weekday = День
roster-every-open-day = Каждый день, когда центр открыт в это время
roster-starts-at = Начало
roster-ends-at = Конец
roster-places = Сколько нужно людей
roster-valid-from = Действует с
roster-valid-until = Действует по
roster-valid-hint = Оставьте пустым, если без срока.
roster-template-end = Завершить
roster-template-end-says = Завершить: { $template }
roster-valid-since = с { $date }
roster-valid-to = по { $date }
roster-people-needed =
    { $people ->
        [one] { $people } человек
        [few] { $people } человека
        [many] { $people } человек
       *[other] { $people } человека
    }
roster-on-it = На этой смене
roster-nobody-on-it = Пока никого.
roster-could = Кто может взять
roster-could-nobody-title = Сейчас никто не может взять её
roster-could-nobody-text = Ниже видно почему. Для одной смены можно сделать исключение, указав причину.
roster-cannot =
    { $people ->
        [one] { $people } человек не может
        [few] { $people } человека не могут
        [many] { $people } человек не могут
       *[other] { $people } человека не могут
    }
roster-search = Поиск по имени
roster-hours-this-week = { $hours } на той неделе
roster-hours-of-target = за период { $done } из { $target }
roster-last-served = последняя смена { $date }
roster-away = { $time } в пути
roster-trained-until = курс действует до { $date }
roster-for-prefers = Удобное время
roster-for-fits = Время подходит
roster-for-target = До цели не хватает { $time }
roster-for-knows =
    { $shifts ->
        [one] { $shifts } смена здесь
        [few] { $shifts } смены здесь
        [many] { $shifts } смен здесь
       *[other] { $shifts } смены здесь
    }
roster-for-speaks = Говорит: { $language }, { $level }
roster-for-experienced = Есть опыт
roster-rather-not = Лучше не в это время
roster-first-shift = Первая смена
roster-unconfirmed = Ещё не подтвердил(а) приход
roster-requests = Кто просит место
roster-request-yes = Одобрить
roster-request-yes-says = Одобрить: { $name }
roster-request-no = Отказать
roster-request-no-title = Отказать: { $name }
roster-request-reason = Причина, её прочтёт волонтёр
roster-request-since = с { $date }
roster-ballot-set = Разыграть места
roster-ballot-text = Для популярной смены: люди записываются до срока, затем свободные места разыгрываются.
roster-ballot-closes = Записаться можно до
roster-ballot-button = Назначить розыгрыш
roster-ballot-end = Отменить розыгрыш
roster-ballot-won = Досталось место
roster-ballot-waiting = В очереди
roster-ballot-unfit = Не мог(ла) взять
roster-ballot-lots =
    { $lots ->
        [one] { $lots } жребий
        [few] { $lots } жребия
        [many] { $lots } жребиев
       *[other] { $lots } жребия
    }
roster-which = Кого показать
roster-which-all = Все
roster-which-sure = Без сомнений
roster-which-target = Ниже цели
roster-which-experienced = Уже служили
roster-which-near = Из соседних центров
roster-on-loan = На время из соседнего центра
roster-near-nobody-title = Рядом никто не может
roster-near-nobody-text = Никто из соседних центров не может взять эту смену, или соседние центры не указаны.
roster-gap-hard = Мешает публикации
roster-gaps =
    { $count ->
        [one] { $count } замечание к неделе
        [few] { $count } замечания к неделе
        [many] { $count } замечаний к неделе
       *[other] { $count } замечания к неделе
    }
roster-gap-no-lead = У этой смены нет старшего.
roster-gap-speaker =
    { $people ->
        [one] Не хватает { $people } человека с языком: { $language } ({ $level }).
        [few] Не хватает { $people } человек с языком: { $language } ({ $level }).
        [many] Не хватает { $people } человек с языком: { $language } ({ $level }).
       *[other] Не хватает { $people } человека с языком: { $language } ({ $level }).
    }
roster-gap-experienced =
    { $people ->
        [one] Не хватает { $people } опытного человека.
        [few] Не хватает { $people } опытных человек.
        [many] Не хватает { $people } опытных человек.
       *[other] Не хватает { $people } опытного человека.
    }
roster-assign = Назначить
roster-assign-says = Назначить на смену: { $name }
roster-make-exception = Сделать исключение
roster-make-exception-says = Сделать исключение: { $name }
roster-exception-title = Исключение: { $name }
roster-exception-text = Действует только для этой смены, сохраняется с вашим именем и видно на доске. Квалификации оно не даёт.
roster-exception-reason = Почему
roster-exception-button = Назначить в порядке исключения
roster-change-shift = Изменить смену
roster-call-off = Отменить смену
roster-call-off-title = Отменить эту смену?
roster-call-off-text = Все на ней теряют места и получат сообщение. В течение суток это можно отменить на доске; тогда всё будет как прежде.
roster-board-of = Доска недели
roster-keys = Клавиши
roster-keys-arrows = Стрелки переходят между ячейками.
roster-keys-enter = Enter открывает смену ячейки.
roster-keys-help = ? показывает эти клавиши.
roster-assign-learn = Стажёром
roster-assign-learn-says = Поставить стажёром: { $name }
