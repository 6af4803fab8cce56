## Моё

training-told-enrolled = Вы записаны. До встречи.
training-told-left = Вы отказались от места.
training-records-title = Чему вы научились
training-records-empty = Пока ничего не записано. Результаты появятся здесь после занятия.
training-missing-title = Что откроет новые позиции
training-missing-line = Для позиции «{ $position }» нужен курс: { $course }
training-missing-none = Вы прошли все курсы, которые нужны для ролей.
training-sessions-title = Ближайшие занятия
training-sessions-empty-title = Занятий не запланировано
training-sessions-empty-text = Новые появятся здесь, как только их запланируют.
training-places-left =
    { $places ->
        [0] Все места заняты
        [one] Осталось { $places } место
        [few] Осталось { $places } места
        [many] Осталось { $places } мест
       *[other] Осталось { $places } места
    }
training-enrol = Записаться
training-enrol-says = Записаться: { $course }, { $date }
training-leave = Отказаться от места
training-leave-says = Отказаться от места: { $course }, { $date }
training-enrolled = вы записаны
training-valid-until = действует до { $date }
training-valid-for-ever = действует бессрочно
training-lapsed = срок истёк { $date }
training-recorded-on = { $date }

## Результаты

training-result-label = Результат
training-result-passed = пройдено
training-result-failed = не пройдено
training-result-excused = уважительная причина
training-result-open = результата пока нет

## Для сотрудников

training-told-session = Занятие запланировано. Волонтёры уже могут записаться.
training-told-result = Результат записан.
training-courses-title = Курсы
training-courses-empty = В этой программе пока нет курсов.
training-course-days =
    { $days ->
        [one] действует { $days } день
        [few] действует { $days } дня
        [many] действует { $days } дней
       *[other] действует { $days } дня
    }
training-session-add = Запланировать занятие
training-course-label = Курс
training-room-label = Помещение
training-places-label = Мест
training-starts-label = Начало
training-ends-label = Конец
training-plan = Запланировать занятие
training-enrolled-title = Записаны
training-enrolled-empty-title = Никто не записан
training-enrolled-empty-text = Здесь появятся записавшиеся; после начала занятия внесите их результаты.
training-enrolled-count =
    { $people ->
        [0] никто не записан
        [one] записан { $people } человек
        [few] записано { $people } человека
        [many] записано { $people } человек
       *[other] записано { $people } человека
    }
training-result-says = { $result }: { $name }
training-results-wait = Результаты можно внести после начала занятия.
training-past-title = Прошедшие занятия

## Letters

training-letter-place-kind = Место на занятии
training-letter-changed-kind = Занятие изменилось
training-letter-cancelled-kind = Занятие отменено
training-letter-lapses-kind = Срок обучения истекает
training-letter-claim-kind = Ответ об обучении в другом месте
training-letter-button = Моё обучение
training-letter-place-subject = Для вас есть место: { $course }
training-letter-place-text = Освободилось место, и, так как вы ждали дольше всех, оно ваше: { $course }, { $when }, { $place }. Если не сможете прийти, откажитесь от места.
training-letter-changed-subject = Другое время или кабинет: { $course }
training-letter-changed-text = Занятие «{ $course }» теперь: { $when }, { $place }. Ваше место сохраняется.
training-letter-cancelled-subject = Отменено: { $course }
training-letter-cancelled-text = Занятие «{ $course }» ({ $when }) не состоится. Выберите, пожалуйста, другое.
training-letter-lapses-subject = Действует до { $date }: { $course }
training-letter-lapses-text = Ваш курс «{ $course }» действителен до { $date }. Обновите его вовремя, чтобы не лишиться смен.
training-letter-lapses-button = Обновить
training-letter-center-subject = Срок обучения истекает: { $center }
training-letter-center-button = Посмотреть, у кого
training-letter-claim-subject = Обучение в другом месте: { $course }
training-letter-claim-confirmed = Ваш документ рассмотрен. «{ $course }» теперь вам засчитан.
training-letter-claim-declined = Ваш документ рассмотрен. «{ $course }» не может быть засчитан: { $why }
training-letter-center-text =
    { $count ->
        [one] { $center }: в течение 60 дней истекает { $count } запись об обучении. Посмотрите, кому какой курс нужен.
        [few] { $center }: в течение 60 дней истекают { $count } записи об обучении. Посмотрите, кому какой курс нужен.
        [many] { $center }: в течение 60 дней истекают { $count } записей об обучении. Посмотрите, кому какой курс нужен.
       *[other] { $center }: в течение 60 дней истекают { $count } записи об обучении. Посмотрите, кому какой курс нужен.
    }
