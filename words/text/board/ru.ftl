board-by-positions = По позициям
board-by-people = По людям
board-views = Показать неделю
board-tools = Действия с неделей
board-people-label = Доска недели: люди по дням
board-person = Человек
board-undo = Отменить
board-undo-says = Отменить: { $deed }
board-recent = Последние действия
board-deed-put-on = Человека поставили на смену
board-deed-taken-off = Человека сняли со смены
board-deed-person-moved = Человека переставили на другую смену
board-deed-shift-moved = Смену перенесли
board-deed-shift-added = Смену добавили
board-deed-places-changed = Изменили число людей
board-deed-details-changed = Изменено, что ещё нужно смене
board-details = Стажёры, языки и примечание
board-deed-called-off = Смену отменили
board-was-undone = отменено
board-told-undone = Отменено. Всё снова как было.
board-told-moved = Перенесено.
board-move-shift = Перенести смену
board-move-shift-lead = Кто на ней, тот на ней и остаётся.
board-move = Переставить
board-move-says = Переставить на другую смену: { $name }
board-move-person = Переставить: { $name }
board-move-to = На какую смену
board-move-changed = Эту смену тем временем кто-то изменил
board-move-changed-text = Сейчас она такая: { $slot }. Введённое сохранилось; отправьте ещё раз, если это всё ещё нужно.
board-places-changed-text = Сейчас на смену нужно людей: { $places }. Введённое сохранилось; отправьте ещё раз, если это всё ещё нужно.
board-move-nowhere = На этой неделе нет другой смены: { $name }
board-move-nowhere-text = Ниже сказано почему. Место всё же можно дать на странице смены — как исключение.
board-move-barred = Куда нельзя перевести ({ NUMBER($count) })
board-hours = { $hours } на этой неделе
board-last = Последние смены: { $dates }
board-training = Обучение: { $courses }
board-training-until = { $course } (по { $date })
board-languages = Языки: { $languages }
board-file = Открыть карточку
event-roster-undone = Действие на доске отменено
board-keys-add = A ищет, кого поставить на смену этой ячейки; Enter берёт первого.
board-keys-move = M берёт человека, ещё раз M — смену; перейдите к другой ячейке и нажмите Enter. Escape возвращает на место.
board-keys-delete = Delete снимает человека со смены.
board-keys-undo = Ctrl+Z отменяет ваше последнее действие.
board-keys-drag = Мышью: перетащите человека на другую смену или край смены на другой день.
board-take-off = Снять со смены: { $name }?
board-in-hand = В руке
board-done = Готово.
board-undone = Отменено.
board-lost = Не дошло. Попробуйте ещё раз.
board-changed-by = Только что изменил(а)
board-term = { $hours } за этот срок
board-term-of = { $done } из { $target } за этот срок
board-prefers = Охотнее выходит: { $times }
board-dislikes = Лучше не ставить: { $times }
board-most =
    { $shifts ->
        [one] Не больше { $shifts } смены в неделю
        [few] Не больше { $shifts } смен в неделю
        [many] Не больше { $shifts } смен в неделю
       *[other] Не больше { $shifts } смены в неделю
    }
board-away = На этой неделе не может или сдаёт экзамены: { $days }
board-card-says = { $name }: часы, обучение, пожелания
board-keys-card = I показывает, что известно о человеке: часы, обучение, языки, пожелания.
