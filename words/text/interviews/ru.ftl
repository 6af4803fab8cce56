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
interview-offered-text = Освободилось время: { $day }, { $time }. Мы держим его для вас до { $until }. Примите его одним нажатием; потом оно перейдёт следующему.
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
