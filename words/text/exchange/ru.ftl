## Letters
exchange-offered-subject = Для вас держим место: { $day }
exchange-offered-text = На смене, которую вы ждёте, освободилось место: { $day }, { $time }, { $center }, { $position }. Мы держим его для вас до { $until }. Потом оно перейдёт следующему.
exchange-offered-button = Да или нет
exchange-offer-lapsed-subject = Место, которое мы держали для вас
exchange-offer-lapsed-text = Место для вас больше не держится: { $day }, { $time }, { $center }, { $position }.
exchange-offer-lapsed-button = Посмотреть другие смены
exchange-asked-subject = Можете взять смену? { $day }
exchange-asked-text = { $name } не сможет прийти на смену: { $day }, { $time }, { $center }, { $position }. Можете взять её? Ответьте, пожалуйста, до { $until }.
exchange-asked-swap-text = { $name } хочет поменяться с вами сменами. Вы получите: { $day }, { $time }, { $center }, { $position }. Вы отдадите: { $gives }. Ответьте, пожалуйста, до { $until }.
exchange-asked-button = Да или нет
exchange-filled-subject = Вы свободны: { $day }
exchange-filled-text = { $name } выйдет вместо вас: { $day }, { $time }, { $center }, { $position }.
exchange-filled-swap-text = Обмен состоялся, с вами поменялся коллега: { $name }. Эта смена больше не ваша: { $day }, { $time }, { $center }, { $position }. Новая — среди ваших смен.
exchange-filled-button = Мои смены
exchange-unanswered-subject = Замены пока нет: { $day }
exchange-unanswered-text = Коллега не может взять смену или не ответил вовремя: { $day }, { $time }, { $center }, { $position }. Она пока ваша. Попросите другого или предложите её всем.
exchange-unanswered-button = Открыть смену
exchange-opened-subject = { $name } не сможет прийти: { $day }
exchange-opened-text = { $name } не сможет прийти: { $day }, { $time }, { $center }, { $position }. Спрашиваем тех, кто может заменить. Ответы видны в деле.
exchange-opened-button = Открыть дело
exchange-unfilled-subject = Замена не нашлась: { $day }
exchange-unfilled-text = Замены нет, поэтому смена остаётся за вами: { $day }, { $time }, { $center }, { $position }. Если вы действительно не можете прийти, позвоните координатору.
exchange-unfilled-button = Открыть смену

## The waiting list
exchange-wait-title = Лист ожидания
exchange-wait-text = Мест нет. Если место освободится, мы придержим его для вас и напишем. Лист закрывается { $time }.
exchange-wait-join = В лист ожидания
exchange-wait-leave = Выйти из листа ожидания
exchange-wait-yours = Вы в листе ожидания
exchange-held-title = Держим место для вас до { $until }
exchange-held-accept = Взять место
exchange-held-decline = Нет, спасибо
exchange-wait-since = Ждёт с { $time }
exchange-wait-held = Место держим до { $time }

## I can’t come
exchange-cannot-text = Пока смену не взял кто-то другой, она остаётся за вами.
exchange-cannot-late = До начала мало времени. Координатор узнает сразу, и мы спросим тех, кто может заменить. Пока никто не согласился, смена за вами.
exchange-cannot-decides = Кто займёт это место, решает координатор. Он узнает сразу; пока смену не взял кто-то другой, она за вами.
exchange-reason = Причина
exchange-reason-ill = Болею
exchange-reason-exam = Экзамен или занятие
exchange-reason-family = Семья
exchange-reason-other = Другое
exchange-note = Примечание
exchange-way-hand-over = Попросить коллегу
exchange-way-hand-over-hint = Ему придёт сообщение, ответ — одним касанием.
exchange-way-market = Предложить всем
exchange-way-market-hint = Её увидят все, кто может, и возьмут одним касанием.
exchange-way-swap = Поменяться сменами
exchange-way-search = Сообщить координатору
exchange-way-search-hint = Когда ждать нельзя: координатор узнает сразу, и мы спросим тех, кто может заменить.
exchange-to = Какого коллегу
exchange-swap-for = Ваша новая смена
exchange-swap-none = Сейчас нет смены, которой вы оба могли бы поменяться.
exchange-swap-none-text = Обмен должен подходить вам обоим по всем правилам. Попросите коллегу или предложите смену всем.
exchange-nobody = Сейчас ни один коллега не может её взять.
exchange-ask-button = Попросить
exchange-tell-button = Не смогу прийти
exchange-come-after-all = Всё-таки приду
exchange-sought-market = Предложена всем коллегам
exchange-sought-search = Координатор знает, ищем замену
exchange-sought-asked = Вы попросили: { $name }
exchange-other-way = Другой способ
exchange-how = Кто должен взять смену
exchange-find = Или найти замену

## What others ask
exchange-for-you = Ждём вашего ответа
exchange-asks = { $name } не сможет прийти. Можете заменить?
exchange-asks-swap = { $name } хочет взамен вашу смену: { $gives }
exchange-yes = Да, беру
exchange-no = Нет
exchange-answer-until = Ответьте, пожалуйста, до { $time }
exchange-waits-title = Вы ждёте
exchange-market-title = Коллеги, которые не смогут прийти
exchange-market-lead = Места, которые отдают коллеги. Сначала те, что вы можете взять.
exchange-market-not = Что вы взять не можете и почему
exchange-market-filter = От коллег
exchange-market-none-title = Замену никто не ищет
exchange-market-none-text = Если коллега не сможет прийти на смену, которую можете взять вы, она появится здесь.
exchange-instead-of = Вместо: { $name }
exchange-take-over = Взять

## The page of a letter
exchange-question-offer = { $name }, хотите взять это место?
exchange-question-hand-over = { $name }, можете взять эту смену?
exchange-question-swap = { $name }, хотите поменяться сменами?
exchange-question-from = Кто не сможет прийти
exchange-question-gives = Вы отдаёте
exchange-question-until = Ответить до
exchange-done-yes-title = Смена за вами
exchange-done-yes-text = Спасибо! До встречи.
exchange-done-no-title = Вы отказались
exchange-done-no-text = Спасибо за ответ. Больше ничего делать не нужно.
exchange-done-gone-title = Этот вопрос уже закрыт
exchange-done-gone-text = Кто-то ответил раньше или время вышло. Делать ничего не нужно.
exchange-coming-title = { $name }, вы придёте?
exchange-coming-yes = Я приду
exchange-coming-said-title = Спасибо, ждём вас
exchange-coming-said-text = Если что-то изменится, сообщите здесь как можно раньше.
exchange-coming-gone-title = У вас нет этой смены
exchange-coming-gone-text = У вас больше нет места на ней, или её отменили. Ничего делать не нужно.
exchange-coming-back-title = Вы вернули место
exchange-coming-back-text = Спасибо, что сообщили. Теперь его может взять другой.
exchange-coming-sought-title = Вам ищут замену
exchange-coming-sought-text = Координатор знает, тех, кто может заменить, уже спрашивают. Пока никто не согласился, смена остаётся за вами.
exchange-coming-release = Место ещё можно вернуть. Его сразу получит другой.
exchange-coming-release-button = Вернуть место

## The desk
exchange-cases-title = Кто не сможет прийти
exchange-cases-lead = Смены, для которых ищут замену, ближайшие сверху.
exchange-cases-open = Открытые
exchange-cases-over = Завершённые
exchange-cases-filter = Какие дела показать
exchange-cases-none-title = Все на месте
exchange-cases-none-text = Когда кто-то скажет «не смогу прийти», это появится здесь.
exchange-case-since = С { $time }
exchange-case-reason = Что говорит
exchange-case-asked = Кого спросили
exchange-case-asked-nobody = Пока никого не спросили.
exchange-case-could = Кто может заменить
exchange-case-could-nobody = Ниже написано почему. Для этой смены можно сделать исключение и указать причину.
exchange-case-ask = Спросить выбранных
exchange-case-choose-says = Выбрать: { $name }
exchange-case-assign = Записать
exchange-case-excuse = Освободить
exchange-case-decide = Другое решение
exchange-case-excuse-text = Человек может не приходить и снимается со смены. Место держится, пока ищут замену.
exchange-case-excused = Освобождён
exchange-case-close = Закрыть дело
exchange-case-close-note = Что решено
exchange-case-trace = Что произошло
exchange-case-program = автоматически
exchange-case-to-shift = Открыть смену
exchange-case-taken = Выйдет: { $name }
exchange-state-searching = Ищем
exchange-state-filled = Нашлась замена
exchange-state-withdrawn = Отозвано
exchange-state-unfilled = Замены нет
exchange-state-closed = Закрыто
exchange-ask-open = Пока нет ответа
exchange-ask-accepted = Да
exchange-ask-declined = Нет
exchange-ask-lapsed = Нет ответа вовремя
exchange-ask-withdrawn = Уже не нужно
exchange-step-opened = Не сможет прийти
exchange-step-escalated = Вовремя не нашлось: сообщили координатору
exchange-step-asked = Спросили
exchange-step-declined = Отказ
exchange-step-lapsed = Нет ответа вовремя
exchange-step-filled = Смена взята
exchange-step-assigned = Записал координатор
exchange-step-excused = Освобождение от смены
exchange-step-withdrawn = Отозвано
exchange-step-unfilled = Смена началась без замены
exchange-step-closed = Закрыто

## What has just been done
exchange-told-joined = Вы в листе ожидания
exchange-told-left = Вы больше не в листе ожидания
exchange-told-declined = Вы отказались
exchange-told-sought = Ищем замену
exchange-told-coming = Хорошо, что вы придёте
exchange-told-asked = Вопрос отправлен
exchange-told-assigned = Место занято
exchange-told-excused = Человек освобождён от смены
exchange-told-closed = Дело закрыто

## Figures of a programme
exchange-rule-waitlist-closes = За сколько до начала закрывается лист ожидания (часов)
exchange-rule-fewest-first = В листе ожидания первыми идут те, у кого на неделе меньше смен
exchange-rule-late = «Не смогу прийти» идёт координатору, когда до начала осталось меньше (часов)
exchange-rule-at-once = Скольких сразу просят о срочной замене

## Numbers
exchange-wait-before =
    { $before ->
        [0] Вы следующий в очереди.
        [one] Перед вами { $before } человек.
        [few] Перед вами { $before } человека.
        [many] Перед вами { $before } человек.
       *[other] Перед вами { $before } человека.
    }
exchange-wait-count =
    { $count ->
        [one] { $count } человек ждёт
        [few] { $count } человека ждут
        [many] { $count } человек ждут
       *[other] { $count } человека ждут
    }
exchange-state-asked =
    { $count ->
        [one] Спросили { $count } человека
        [few] Спросили { $count } человек
        [many] Спросили { $count } человек
       *[other] Спросили { $count } человека
    }
exchange-state-no =
    { $count ->
        [one] { $count } не может
        [few] { $count } не могут
        [many] { $count } не могут
       *[other] { $count } не могут
    }
