## Letters

interview-letter-booked = Собеседование назначено
interview-letter-moved = Собеседование перенесено
interview-letter-cancelled = Собеседование отменено
interview-letter-called-off = Собеседование отменено центром
interview-letter-reminder = Напоминание о собеседовании
interview-letter-missed = Неявка на собеседование
interview-letter-offered = Предложено время собеседования
interview-letter-offer-lapsed = Предложенное время истекло
interview-letter-button = Ваше собеседование
interview-invited-subject = Приглашаем вас на собеседование
interview-invited-text = Мы хотим познакомиться с вами. Выберите удобное время; потом его можно изменить самостоятельно.
interview-invited-button = Выбрать время
interview-booked-subject = Ваше собеседование: { $day }
interview-booked-text = Ваше собеседование назначено: { $day }, { $time }, { $place }. Приложенный файл внесёт его в календарь. Если вы не можете прийти, заранее перенесите или отмените его на странице.
interview-moved-subject = Ваше собеседование перенесено: { $day }
interview-moved-text = Теперь ваше собеседование: { $day }, { $time }, { $place }. Приложенный файл изменит его в календаре.
interview-cancelled-subject = Ваше собеседование отменено
interview-cancelled-text = Вы отменили собеседование: { $day }, { $time }. Пока есть свободное время, можно выбрать другое.
interview-called-off-subject = Ваше собеседование не состоится: { $day }
interview-called-off-text = Приносим извинения: ваше собеседование не состоится: { $day }, { $time }, { $center }. Пожалуйста, выберите другое время. Если всё занято, запишитесь в лист ожидания.
interview-reminder-subject = Завтра ваше собеседование: { $time }
interview-reminder-text = Ждём вас: { $day }, { $time }, { $place }. Возьмите удостоверение личности.
interview-missed-subject = Вы не пришли на собеседование
interview-missed-again = Вы не пришли на собеседование: { $day }. Такое бывает. Вы можете ещё раз выбрать время.
interview-missed-text = Вы не пришли на собеседование: { $day }. Самостоятельно выбрать время больше нельзя. Если вы всё ещё хотите участвовать, напишите в центр.
interview-offered-subject = Время для собеседования: { $day }
interview-offered-text = Освободилось время: { $day }, { $time }. Мы держим его для вас, срок ответа: { $until }. Примите его одним нажатием; потом оно перейдёт следующему.
interview-offered-button = Принять это время
interview-offer-lapsed-subject = Время, которое мы держали для вас
interview-offer-lapsed-text = Мы не получили ответа, поэтому время перешло следующему. Вы можете посмотреть свободное время или снова записаться в лист ожидания.
interview-offer-lapsed-button = Посмотреть время
interview-calendar-title = Собеседование: { $center }

## States

interview-state-booked = ожидается
interview-state-cancelled = отменено
interview-state-called-off = отменено центром
interview-state-attended = на месте
interview-state-no-show = не явился
interview-recommend-yes = Да
interview-recommend-no = Нет
interview-recommend-unsure = Не уверен(а)

## Rules

interview-rule-cutoff = Кандидаты сами выбирают, переносят и отменяют не позднее чем за столько часов
interview-rule-hold = Свободное время держится для следующего из листа ожидания столько часов
interview-rule-retries = Не явившийся может записаться ещё столько раз

## The page on which applicants choose

interview-choose-title = Выберите время собеседования
interview-see-button = Ваше собеседование
interview-track-booked = Ждём вас: { $day }, { $time }. Время пока можно изменить самостоятельно.
interview-track-settled = Ждём вас: { $day }, { $time }.
interview-choose-lead = { $center } хочет с вами познакомиться.
interview-cutoff-hint = Перенести или отменить его можно самостоятельно не позднее чем за { $time } до начала.
interview-yours-title = Ваше собеседование
interview-where-label = Где
interview-join-link = Подключиться к онлайн-встрече
interview-calendar-button = Добавить в календарь
interview-move-title = Выбрать другое время
interview-move-none = Сейчас другого свободного времени нет. Ваше остаётся за вами.
interview-move-button = Взять взамен
interview-move-says = Взять взамен: { $day }, { $time }
interview-book-button = Записаться
interview-book-says = Записаться: { $day }, { $time }
interview-cancel-button = Отменить собеседование
interview-cancel-text = Ваше время достанется другому. Пока есть свободное, можно выбрать другое.
interview-too-late-text = Осталось мало времени, здесь уже ничего не изменить. Если не можете прийти, позвоните в центр.
interview-places-left =
    { $places ->
        [one] осталось { $places } место
        [few] осталось { $places } места
        [many] осталось { $places } мест
       *[other] осталось { $places } места
    }
interview-full-title = Всё время занято
interview-full-text = Запишитесь в лист ожидания. Когда время освободится, мы придержим его для вас и напишем.
interview-wait-button = Записаться в лист ожидания
interview-waiting-title = Вы в листе ожидания
interview-waiting-text =
    { $people ->
        [0] Вы следующий. Мы напишем, когда время освободится.
        [one] Перед вами { $people } человек. Мы напишем, когда время освободится.
        [few] Перед вами { $people } человека. Мы напишем, когда время освободится.
        [many] Перед вами { $people } человек. Мы напишем, когда время освободится.
       *[other] Перед вами { $people } человека. Мы напишем, когда время освободится.
    }
interview-leave-button = Выйти из листа ожидания
interview-held-title = Для вас держат время
interview-held-text = Срок ответа: { $until }. Потом это время перейдёт следующему.
interview-take-button = Принять это время
interview-decline-button = Это время не подходит
interview-no-show-again = Вы не пришли на собеседование. Вы можете ещё раз выбрать время.
interview-no-show-out = Самостоятельно выбрать время больше нельзя
interview-no-show-out-text = Вы не пришли на собеседование. Если всё ещё хотите участвовать, напишите в центр.
interview-attended-text = Спасибо, что пришли. Теперь центр примет решение и напишет вам.
interview-called-off-title = Центр отменил ваше собеседование. Приносим извинения. Выберите другое время.
interview-nothing-title = Сейчас нечего выбирать
interview-nothing-text = Ваша заявка не на этапе собеседования. На её странице видно, где она сейчас.
interview-told-booked = Собеседование назначено. Мы вам написали.
interview-told-moved = Собеседование перенесено. Мы вам написали.
interview-told-cancelled = Собеседование отменено.
interview-told-waiting = Вы в листе ожидания.
interview-told-left = Вы больше не ждёте.

## Pages of staff

interview-open-title = Открыть время собеседований
interview-open-button = Открыть время
interview-today-button = Лист на день
interview-day-title = Собеседования дня
interview-none-title = На этой неделе собеседований нет
interview-none-text = Откройте время, и приглашённые кандидаты выберут его сами.
interview-none-today = В этот день собеседований нет
interview-field-from = Первое начинается в
interview-field-starts = Начало
interview-field-minutes = Минут каждое
interview-field-pause = Минут между ними
interview-field-count = Сколько подряд
interview-field-place = Кабинет
interview-field-place-hint = Оставьте пустым, если собеседования только онлайн.
interview-field-link = Адрес онлайн-встречи
interview-field-places = Кандидатов в каждом
interview-field-places-hint = 1 для личной беседы, больше для группы.
interview-field-panel = Комиссия
interview-waiting-count =
    { $people ->
        [one] { $people } кандидат ждёт времени.
        [few] { $people } кандидата ждут времени.
        [many] { $people } кандидатов ждут времени.
       *[other] { $people } кандидата ждут времени.
    }
interview-held-count =
    { $people ->
        [one] { $people } место держится до ответа.
        [few] { $people } места держатся до ответа.
        [many] { $people } мест держатся до ответа.
       *[other] { $people } места держатся до ответа.
    }
interview-change-title = Изменить это время
interview-change-text = Записавшиеся сохраняют место и узнают о новом времени или кабинете.
interview-call-off-title = Отменить это время
interview-call-off-text =
    { $people ->
        [0] Никто не записан.
        [one] { $people } кандидат узнает об этом и сможет выбрать другое время.
        [few] { $people } кандидата узнают об этом и смогут выбрать другое время.
        [many] { $people } кандидатов узнают об этом и смогут выбрать другое время.
       *[other] { $people } кандидата узнают об этом и смогут выбрать другое время.
    }
interview-call-off-button = Отменить
interview-called-off-tag = отменено
interview-told-opened =
    { $count ->
        [one] Открыто { $count } время. Приглашённые кандидаты уже могут его выбрать.
        [few] Открыто { $count } времени. Приглашённые кандидаты уже могут выбирать.
        [many] Открыто { $count } времён. Приглашённые кандидаты уже могут выбирать.
       *[other] Открыто { $count } времени. Приглашённые кандидаты уже могут выбирать.
    }
interview-told-changed = Время изменено.
interview-told-called-off = Время отменено. Записавшиеся извещены.
interview-told-marked = Отмечено.
interview-told-opinion = Ваше мнение сохранено.
interview-guests-title = Кандидаты
interview-booked-of = Занято: { NUMBER($taken) } из { NUMBER($places) }
interview-guests-empty = Это время пока никто не выбрал.
interview-arrived-button = Пришёл
interview-arrived-says = Пришёл: { $name }
interview-no-show-button = Не пришёл
interview-no-show-says = Не пришёл: { $name }
interview-unmark-button = Отменить отметку
interview-unmark-says = Отменить отметку: { $name }
interview-opinion-title = Ваша рекомендация: { $name }
interview-recommend-label = Взять кандидата?
interview-opinion-button = Сохранить мнение
interview-opinions-hidden =
    { $count ->
        [one] { $count } коллега высказал мнение. Вы прочтёте его, когда сохраните своё.
        [few] { $count } коллеги высказали мнение. Вы прочтёте его, когда сохраните своё.
        [many] { $count } коллег высказали мнение. Вы прочтёте его, когда сохраните своё.
       *[other] { $count } коллеги высказали мнение. Вы прочтёте его, когда сохраните своё.
    }
interview-decide-button = Принять решение
interview-decide-says = Принять решение: { $name }
interview-no-center-title = Нет вашего центра
interview-no-center-text = Собеседования видят те, кто ведёт центр.
interview-online = онлайн
