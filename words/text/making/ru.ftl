making-clipped = запрошено { $span }
making-clipped-tag = Сокращено
making-was = было: { $before }
making-left-people = на ней кто-то есть или был
making-left-edited = изменена вручную
making-left-gone = больше не требуется
making-left-now = теперь требуется: { $now }
making-more =
    { $count ->
        [one] ещё { $count }
        [few] ещё { $count }
        [many] ещё { $count }
       *[other] ещё { $count }
    }
making-added = Добавляются ({ NUMBER($count) })
making-changed = Меняются: их никто не трогал ({ NUMBER($count) })
making-removed = Удаляются: их никто не трогал ({ NUMBER($count) })
making-left = Остаются как есть ({ NUMBER($count) })
making-skipped = Не создаются ({ NUMBER($count) })
making-stands = Назначаются люди ({ NUMBER($count) })
making-cannot = Не могут быть назначены ({ NUMBER($count) })
making-skip-begun = Она уже началась.
making-skip-clocks = В это время часы переводят вперёд.
making-weeks-label = Сколько недель
making-weeks =
    { $weeks ->
        [one] { $weeks } неделя
        [few] { $weeks } недели
        [many] { $weeks } недель
       *[other] { $weeks } недели
    }
making-show = Показать
making-do = Выполнить
making-templates = Заполнено по шаблонам
making-edit = Шаблон изменён
making-copy = Скопировано
making-at = { $date }, { $time }
making-undone = Отменено
making-undo = Отменить
making-undo-says = Отменить: { $what }
making-lately = Создано недавно
making-undo-hint = Отмена удаляет ровно то, что было добавлено, кроме смен с людьми и изменённых позже.
making-told-undone = Отменено.
making-told-undone-but =
    { $shifts ->
        [one] Отменено. { $shifts } смена остаётся: на ней есть люди или её изменили.
        [few] Отменено. { $shifts } смены остаются: на них есть люди или их изменили.
        [many] Отменено. { $shifts } смен остаются: на них есть люди или их изменили.
       *[other] Отменено. { $shifts } смены остаются: на них есть люди или их изменили.
    }
making-told-edited = Шаблон изменён, а с ним и нетронутые смены.
making-told-copied =
    { $shifts ->
        [one] Скопирована { $shifts } смена.
        [few] Скопировано { $shifts } смены.
        [many] Скопировано { $shifts } смен.
       *[other] Скопировано { $shifts } смены.
    }
template-trainees-count =
    { $trainees ->
        [one] { $trainees } стажёр
        [few] { $trainees } стажёра
        [many] { $trainees } стажёров
       *[other] { $trainees } стажёра
    }
template-speakers = { $language } × { NUMBER($speakers) }
template-every =
    { $weeks ->
        [one] раз в { $weeks } неделю
        [few] раз в { $weeks } недели
        [many] раз в { $weeks } недель
       *[other] раз в { $weeks } недели
    }
template-standing-are = Постоянно: { $people }
template-rhythm = Повторение, срок и примечание
template-every-label = Раз в сколько недель
template-every-hint = 1 — каждую неделю, 2 — через неделю.
template-anchor = Дата из недели, когда он действует
template-anchor-hint = От неё считаются недели.
template-note = Примечание
template-note-hint = Его читают те, кто на смене.
template-line = Позиция { $number }
template-remove-line = Убрать позицию { $number }
template-places-hint = Пусто: сколько нужно центру.
template-trainees = Места для стажёров
template-languages = Желательные языки
template-languages-hint = Коды языков с числом говорящих, например ru:2 en. Можно указать уровень: ar:B2:1.
template-told-standing = Сохранено. Действует для смен, создаваемых с этого момента.
template-need-center = по умолчанию центра
template-need-template = из шаблона
template-need-shift = задано для этой смены
making-copy-title = Копировать смены
making-copy-lead = Что есть, остаётся. Сначала вы видите, что добавится.
making-copy-what = Что
making-copy-week = Неделю
making-copy-day = День
making-copy-from = Из недели или дня
making-copy-to = В неделю или день
making-copy-people = Вместе с людьми на них
making-copy-do = Копировать
making-copy-nothing = Копировать нечего, или всё уже есть.
making-copy-onto-itself = Выберите другую неделю или день.
template-change = Изменить шаблон
template-preview = Посмотреть изменения
template-preview-title = Что сделает изменение
template-preview-lead = Нетронутые смены изменятся. Места людей остаются: меняйте такие смены на доске, и людям сообщат.
template-preview-nothing = Ни одна предстоящая смена не изменится.
template-preview-do = Изменить
template-standing = Постоянно на этой смене
template-nobody-stands = Постоянно никого нет.
template-stand-add = Назначить постоянно
template-stand-hint = Их назначают на смены, создаваемые с этого дня, если позволяют правила.
template-person = Человек
template-paused = пауза: { $from } — { $until }
template-paused-from = Пауза с
template-paused-until = Пауза по
template-standing-lead = Как часто приходит этот человек и пауза. Занятые места остаются за ним.
template-learns = учится
making-told-skipped =
    { $shifts ->
        [one] Не создана { $shifts } смена: центр тогда закрыт или она уже началась.
        [few] Не созданы { $shifts } смены: центр тогда закрыт или они уже начались.
        [many] Не создано { $shifts } смен: центр тогда закрыт или они уже начались.
       *[other] Не создано { $shifts } смены: центр тогда закрыт или они уже начались.
    }
making-told-refused =
    { $people ->
        [one] { $people } человека поставить не удалось, место свободно.
        [few] { $people } человек поставить не удалось, места свободны.
        [many] { $people } человек поставить не удалось, места свободны.
       *[other] { $people } человека поставить не удалось, места свободны.
    }
