proposal-title = Предложения
proposal-lead = Программа ищет, кто где мог бы работать по правилам. Никто ничего не получает, и ничего не меняется, пока вы не примете.
proposal-terms = Что искать
proposal-moving = Что может измениться в черновике
proposal-moving-hint = Кто подтвердил, сам взял место, стоит на смене постоянно, учится на ней или закреплён, остаётся в любом случае.
proposal-moving-nothing = Ничего: только заполнить свободные места
proposal-moving-little = Немного: только если это заполняет место
proposal-moving-better = Кое-что: если график станет заметно лучше
proposal-moving-anew = Что угодно: начать заново
proposal-evenly = Делить смены поровну
proposal-evenly-term = За весь период: сначала те, кто отстаёт от своей цели
proposal-evenly-week = В пределах этой недели
proposal-evenly-no = Неважно
proposal-wishes = Время, которое людям нравится
proposal-wishes-no = Не учитывать
proposal-wishes-usual = Учитывать как обычно
proposal-wishes-much = Учитывать сильно
proposal-centers = Другие центры в том же поиске
proposal-centers-hint = Черновики той же недели, которые вы можете менять.
proposal-away = { $center }, дорога { $time }
proposal-lending = Соседние центры могут делиться людьми
proposal-lending-hint = Каждое такое место — исключение с причиной, оно видно на доске.
proposal-seed = Номер жребия
proposal-seed-hint = Тот же номер даёт то же предложение. Другой может дать другое, столь же хорошее.
proposal-start = Искать предложение
proposal-earlier = Предложения этой недели
proposal-by = { $name }, { $moment }
proposal-state-working = В работе
proposal-state-done = Готово
proposal-state-stopped = Остановлено, лучшее сохранено
proposal-state-failed = Не получилось
proposal-one = Предложение
proposal-working-lead = Можно уйти с этой страницы: работа продолжается, и другие координаторы этих недель её тоже видят.
proposal-progress = Места, которые уже можно заполнить
proposal-given = { NUMBER($given) } из { NUMBER($places) }
proposal-best = Лучшее пока, в баллах: { $points }; меньше — лучше.
proposal-bound = По правилам не бывает предложения, где баллов меньше чем { $points }.
proposal-gap = Ещё можно выиграть самое большее, в баллах: { $points }.
proposal-proven = Лучшего по правилам не существует.
proposal-since = Время работы, секунд: { NUMBER($seconds) }.
proposal-waiting = Ждёт своей очереди.
proposal-begun = Читается, что стоит в черновике.
proposal-look = Посмотреть ещё раз
proposal-stop = Остановить и оставить лучшее
proposal-stopping = Сейчас остановится.
proposal-failed-text = У нас что-то пошло не так. Ничего не изменилось. Начните другое.
proposal-again = Другое предложение
proposal-compared = По сравнению с черновиком
proposal-now = Черновик сейчас
proposal-then = С предложением
proposal-what = Показатель
proposal-filled = Заполнено мест
proposal-breaches = Против правил
proposal-without-lead = Дни, когда не хватает старшего
proposal-doubts = Стоит подумать ещё раз
proposal-spread = Смен больше или меньше, чем должно быть у каждого
proposal-spread-of = от { $least } до { $most }, в среднем { $away }
proposal-wishes-met = Места в удобное людям время
proposal-wishes-against = Места в нежелательное время
proposal-days = По дням
proposal-places = Места
proposal-fixed =
    { $places ->
        [one] { $places } место остаётся в любом случае.
        [few] { $places } места остаются в любом случае.
        [many] { $places } мест остаются в любом случае.
       *[other] { $places } места остаются в любом случае.
    }
proposal-changes = Что изменится
proposal-come = Придёт
proposal-go = Уйдёт
proposal-moved-from = вместо { $shift }
proposal-moved-to = на { $shift }
proposal-lent = из соседнего центра: { $center }
proposal-unfit = Больше не подходит: { $why }
proposal-pick-says = { $name }: { $shift }
proposal-accept-all = Принять всё
proposal-accept-these = Принять отмеченное
proposal-accept-shift = Принять эту смену
proposal-accept-shift-says = Принять эту смену: { $shift }
proposal-accept-day = Принять этот день
proposal-accept-day-says = Принять этот день: { $day }
proposal-accept-center = Принять этот центр
proposal-accept-center-says = Принять этот центр: { $center }
proposal-discard = Выбросить
proposal-discard-title = Выбросить это предложение?
proposal-discard-text = Черновик останется как есть.
proposal-nothing-title = Менять нечего
proposal-nothing-text = Предложенное уже стоит на доске, или свободное никто не может занять. Ниже — что остаётся открытым и что это заполнило бы.
proposal-told-put =
    { $people ->
        [one] Заполнено { $people } место.
        [few] Заполнено { $people } места.
        [many] Заполнено { $people } мест.
       *[other] Заполнено { $people } места.
    }
proposal-told-left =
    { $people ->
        [one] Освобождено { $people } место.
        [few] Освобождено { $people } места.
        [many] Освобождено { $people } мест.
       *[other] Освобождено { $people } места.
    }
proposal-told-skipped =
    { $people ->
        [one] { $people } место больше не подходит и пропущено; ниже видно почему.
        [few] { $people } места больше не подходят и пропущены; ниже видно почему.
        [many] { $people } мест больше не подходят и пропущены; ниже видно почему.
       *[other] { $people } места больше не подходят и пропущены; ниже видно почему.
    }
proposal-told-undo = Это можно отменить на доске. До публикации никто не получит сообщений.
proposal-told-discarded = Выброшено. Черновик остался прежним.
proposal-gaps = Что остаётся открытым
proposal-why = Почему?
proposal-why-says = Почему? { $what }
proposal-given-title = Кто был бы на смене
proposal-given-none = На смене никого не было бы.
proposal-new = по предложению
proposal-there = уже там
proposal-others-title = Почему не другие
proposal-not-dearer = Может там быть; в целом лучше без этого.
proposal-not-others = Может там быть, но места заняты: { $names }
proposal-not-full = Может там быть, но все места заняты.
proposal-person-shares = Смен раньше: { NUMBER($had) }. С предложением: { NUMBER($then) }. К концу недели должно быть: { NUMBER($should) }.
proposal-person-on = Смены по предложению
proposal-person-none = На этой неделе смен нет.
proposal-person-off = Почему не на других сменах
proposal-fill = Что заполнило бы её
proposal-fill-none = Ничего в отдельности: каждому мешает сразу несколько причин.
proposal-fill-able = Может прийти уже сейчас
proposal-fill-hours = Разрешить больше часов
proposal-fill-rest = Меньше отдыха между сменами
proposal-fill-row = Ещё один день подряд
proposal-fill-course = Курс для этой позиции
proposal-fill-speaker = Ещё один, кто говорит: { $language } ({ $level })
proposal-fill-experienced = Опытный человек рядом
proposal-fill-elsewhere = Снять с другой смены в это время
proposal-fill-way = Более короткая дорога из другого центра
proposal-fill-times = Изменение их собственного времени
proposal-fill-placed = Место в этом центре
proposal-fill-age = Возраст или дата рождения
proposal-fill-guardian = Согласие родителя или опекуна
proposal-fill-people =
    { $people ->
        [one] { $people } человек: { $names }
        [few] { $people } человека: { $names }
        [many] { $people } человек: { $names }
       *[other] { $people } человека: { $names }
    }
proposal-fast = Закрепить
proposal-fast-says = Закрепить: { $name }
proposal-loose = Отпустить
proposal-loose-says = Отпустить: { $name }
proposal-fast-mark = закреплено
proposal-told-fast = Закреплено: ни одно предложение это не изменит.
proposal-told-loose = Отпущено: предложение может это изменить.
proposal-on-loan = Из соседнего центра, по предложению
event-proposal-started = Поиск предложения начат
event-proposal-stopped = Поиск предложения остановлен
event-proposal-accepted = Предложение принято
event-proposal-discarded = Предложение выброшено
event-place-fastened = Место закреплено или отпущено
board-deed-proposal = Принято предложение
