## Letters

selection-letter-offered = Предложено место
selection-letter-lapsed = Предложение места истекло
selection-offered-subject = Место для вас: { $center }
selection-offered-text = Хорошая новость: для вас держат место ({ $center }). Срок ответа: { $until }. Примите его или откажитесь одним нажатием; потом оно перейдёт следующему.
selection-offered-button = Ответить
selection-lapsed-subject = Место, которое мы держали для вас
selection-lapsed-text = Мы не получили ответа вовремя, поэтому место перешло следующему, а заявка закрыта. Ждём вас в следующем наборе.
selection-lapsed-button = Ваша заявка

## Rules and states

selection-title = Отбор
selection-rule-hours = Сколько часов держится предложенное место
selection-offer-open = Ждёт ответа
selection-offer-accepted = Принято
selection-offer-taken = Направлен в центр
selection-offer-declined = Отказ кандидата
selection-offer-lapsed = Истекло
selection-offer-withdrawn = Отозвано
selection-offer-raised = Освободилось более желанное место
selection-offer-undone = Отменено вместе с отбором

## The applicant’s page

selection-held-title = Для вас держат место: { $center }
selection-held-until = Срок ответа: { $until }. Потом место перейдёт следующему.
selection-decline-button = Отказаться от места
selection-decline-sure = Тогда место получит кто-то другой, и вернуть его нельзя.
selection-decline-waits = Если откажетесь, вы продолжите ждать: { $centers }.
selection-decline-ends = Если откажетесь, заявка завершится.
selection-accept-ends = Если примете, вы больше не ждёте: { $centers }.
selection-rank = Вы под номером { NUMBER($rank) } в очереди: { $center }.
selection-rolls-until = Освободившиеся места предлагаются в этом порядке до { $date }.
selection-waiting-title = Лист ожидания
selection-told-declined = Вы отказались от места.

## The case

selection-case-ranked = В отборе { $date } с { $score } балла.
selection-why-given = Место по желанию № { NUMBER($wish) }.
selection-why-spared = Не понадобилось: исполнилось более важное желание.
selection-why-points =
    { $taken ->
        [one] Место получил { $taken } человек, { $last } балла; у этой заявки { $score }.
        [few] Место получили { $taken } человека, у последнего { $last } балла; у этой заявки { $score }.
        [many] Место получили { $taken } человек, у последнего { $last } балла; у этой заявки { $score }.
       *[other] Место получили { $taken } человека, у последнего { $last } балла; у этой заявки { $score }.
    }
selection-why-lot =
    { $taken ->
        [one] Место получил { $taken } человек с теми же { $last } балла; решил жребий.
        [few] Место получили { $taken } человека, у последнего те же { $last } балла; решил жребий.
        [many] Место получили { $taken } человек, у последнего те же { $last } балла; решил жребий.
       *[other] Место получили { $taken } человека, у последнего те же { $last } балла; решил жребий.
    }
selection-why-none = У центра не было свободных мест.
selection-why-rank = Номер { NUMBER($rank) } в листе ожидания.
selection-offer-until = Срок ответа: { $until }

## The page of a selection

selection-lead = Места распределяются по баллам: каждый получает самый высокий приоритет, на который хватает баллов. При равенстве решает жребий; кто подал раньше, не важно.
selection-ranked =
    { $count ->
        [one] Участвует { $count } заявка.
        [few] Участвуют { $count } заявки.
        [many] Участвуют { $count } заявок.
       *[other] Участвуют { $count } заявки.
    }
selection-unscored =
    { $count ->
        [one] Без балла и вне отбора { $count } заявка
        [few] Без балла и вне отбора { $count } заявки
        [many] Без балла и вне отбора { $count } заявок
       *[other] Без балла и вне отбора { $count } заявки
    }
selection-interviews =
    { $count ->
        [one] Ждёт собеседования и вне отбора { $count } заявка
        [few] Ждут собеседования и вне отбора { $count } заявки
        [many] Ждут собеседования и вне отбора { $count } заявок
       *[other] Ждут собеседования и вне отбора { $count } заявки
    }
selection-minors =
    { $count ->
        [one] Ждёт согласия опекуна и вне отбора { $count } заявка
        [few] Ждут согласия опекуна и вне отбора { $count } заявки
        [many] Ждут согласия опекуна и вне отбора { $count } заявок
       *[other] Ждут согласия опекуна и вне отбора { $count } заявки
    }
selection-seed-label = Код, по которому тянут жребий
selection-seed-hint = Жребий заявки — первые 63 бита SHA-256 от этого кода, двоеточия и номера заявки; меньший идёт первым. Код раунда не меняется, сколько бы раз его ни считали, поэтому проверить может каждый.
selection-round = Раунд { NUMBER($round) }
selection-what-if-title = Что, если
selection-what-if-text = Измените, сколько людей берёт центр, и посмотрите, что получится. Пока вы не сохраните черновик и не опубликуете его, ничего не записывается и никому не сообщают.
selection-quota-of = Места: { $center }
selection-result-title = Что получается
selection-column-takes = Берёт
selection-column-before = Принимал раньше
selection-column-has = Занято
selection-column-offers = Предложения
selection-column-first = Первый выбор
selection-column-second = Второй выбор
selection-column-third = Третий выбор
selection-column-cut = Проходной балл
selection-column-waiting = Ждут
selection-column-difference = Разница с текущим
selection-all = Все центры
selection-none = Без места
selection-show-button = Показать результат (ничего не сохраняется)
selection-run-button = Сохранить эти числа как черновик
selection-run-hint = Черновик сохраняется, его можно менять; пока вы его не опубликуете, никому не сообщают.
selection-case-link = Итоги отбора в этом центре
selection-rank-note = Номер { NUMBER($rank) } в листе ожидания
selection-outcome-link = Итоги отбора
selection-better =
    { $count ->
        [one] { $count } человек получает место или центр выше в своём списке.
        [few] { $count } человека получают место или центр выше в своём списке.
        [many] { $count } человек получают место или центр выше в своём списке.
       *[other] { $count } человека получают место или центр выше в своём списке.
    }
selection-worse =
    { $count ->
        [one] { $count } человек получает центр ниже в своём списке или остаётся без места.
        [few] { $count } человека получают центр ниже в своём списке или остаются без места.
        [many] { $count } человек получают центр ниже в своём списке или остаются без места.
       *[other] { $count } человека получают центр ниже в своём списке или остаются без места.
    }
selection-same = Это действующие числа.
selection-draft-title = Черновик отбора
selection-draft-centers = Числа черновика по центрам
selection-draft-made = Рассчитано: { $name }, { $when }.
selection-will-offer =
    { $count ->
        [one] Место предлагается { $count } человеку.
        [few] Место предлагается { $count } людям.
        [many] Место предлагается { $count } людям.
       *[other] Место предлагается { $count } людям.
    }
selection-will-wait =
    { $count ->
        [one] { $count } человек переходит в лист ожидания.
        [few] { $count } человека переходят в лист ожидания.
        [many] { $count } человек переходят в лист ожидания.
       *[other] { $count } человека переходят в лист ожидания.
    }
selection-draft-stale = С тех пор изменились заявки или места. Рассчитайте заново перед публикацией.
selection-rolls-label = Предлагать освободившиеся места до
selection-rolls-hint = Если от предложения отказались или оно истекло, его сам получает следующий.
selection-publish-button = Опубликовать отбор
selection-publish-hint = Места резервируются сразу, а людям сообщат через { NUMBER($minutes) } минут. До тех пор можно отменить.
selection-told-run = Отбор сохранён как черновик. Пока никому не сообщают.
selection-told-undone =
    { $count ->
        [one] Отменено: { $count } заявка стоит как прежде, никому не сообщат.
        [few] Отменено: { $count } заявки стоят как прежде, никому не сообщат.
        [many] Отменено: { $count } заявок стоят как прежде, никому не сообщат.
       *[other] Отменено: { $count } заявки стоят как прежде, никому не сообщат.
    }
selection-undo-title = Отбор опубликован. Людям сообщат в { $time }.
selection-undo-button = Отменить отбор
selection-published-title = Опубликованный отбор
selection-published-on = Опубликован { $when }. Освободившиеся места предлагаются до { $date }.
selection-nobody-title = Выбирать не из кого
selection-nobody-text = Заявки участвуют, когда у них есть балл. Сначала прочитайте их в очереди.

## A center’s page

selection-center-given = Предложено место
selection-center-waiting = Ждут, в этом порядке
selection-center-offers = Предложения по состоянию
selection-center-none-title = Отбор ещё не опубликован
selection-center-none-text = Когда руководство его опубликует, здесь будет видно, кому предложено место в вашем центре.
selection-center-nobody = Никого
selection-wish-note = Выбор № { NUMBER($wish) }, балл { $score }
selection-listed = Показаны первые { NUMBER($count) }.
