## Моё

training-told-enrolled = Вы записаны. До встречи.
training-told-left = Вы отказались от места.
training-records-title = Чему вы научились
training-records-empty = Пока ничего не записано. Результаты появятся здесь после занятия.
training-missing-title = Что откроет новые позиции
training-missing-for = Нужен для позиций: { $positions }
training-missing-none = Вы прошли все курсы, которые нужны для позиций.
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

## Результаты

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

## Learning, and keeping courses

training-told-waits = Вы в листе ожидания. Когда место освободится, оно ваше, и мы сообщим вам.
training-told-unwaits = Вы больше не ждёте это занятие.
training-told-finished = Готово. Вы прошли весь курс.
training-told-claimed = Ваш документ получен. Его рассмотрят, и мы сообщим вам.
training-told-answered = Ответ дан, человеку сообщено.
training-told-cancelled = Занятие отменено, всем, кого это касается, сообщено.
training-told-confirmed = Результаты подтверждены.
training-online-title = Учиться на телефоне
training-under-way = в процессе
training-waits = в листе ожидания
training-wait = Ждать места
training-wait-says = Ждать места: { $course }, { $date }
training-unwait = Больше не ждать
training-unwait-says = Больше не ждать: { $course }, { $date }
training-pass-mark = проходной балл { NUMBER($share) }%
training-held = Вы прошли этот курс. Он действует бессрочно.
training-held-until = Вы прошли этот курс. Он действует до { $date }.
training-lapsed-but = истёк { $date }, засчитывается до { $until }
training-progress = Насколько вы продвинулись
training-go-on = Продолжить
training-begin = Начать
training-renew = Пройти снова
training-before-title = Сначала пройдите
training-by-session = Этот курс проходят на занятии.
training-see-sessions = Посмотреть занятия
training-modules-title = Части
training-done = пройдено
training-read = Прочитано, дальше
training-slide = Слайд { NUMBER($number) }
training-open-pdf = Открыть слайды (PDF)
training-watch = Смотреть видео
training-watch-hint = Откроется на другом сайте, нужна сеть.
training-later = Сохранено на телефоне. Отправится, когда появится сеть.
training-quiz-questions = Вопросы
training-quiz-mark = Проходной балл
training-quiz-tries = Осталось попыток
training-quiz-time = Время
training-quiz-start = Начать
training-quiz-resume = Продолжить тест
training-quiz-again = Попробовать снова
training-quiz-online = Для теста нужна сеть. Ответы проверяем мы.
training-quiz-before = Ваши попытки
training-quiz-late = опоздание
training-quiz-due = Сдайте до { $time }
training-quiz-submit = Сдать
training-quiz-passed = Сдано: { NUMBER($points) } из { NUMBER($total) } верно
training-quiz-failed = Не сдано: { NUMBER($points) } из { NUMBER($total) } верно
training-quiz-was-late = Поздно: { NUMBER($points) } из { NUMBER($total) } верно, но время вышло
training-points = { NUMBER($points) } из { NUMBER($total) } верно
training-right = верно
training-wrong = неверно
training-no-answer = нет ответа
training-your-answer = Ваш ответ
training-right-answer = Верный ответ
training-to-course = К курсу
training-question-many-hint = Выберите все верные.
training-question-order-hint = Выберите, что идёт первым, вторым и так далее.
training-question-place = Место { NUMBER($number) }
training-elsewhere-title = Изучено в другом месте
training-elsewhere-lead = Вы учились этому в другом месте? Отправьте фото или PDF документа, его рассмотрят.
training-elsewhere = Отправить документ
training-elsewhere-send = Отправить
training-learned-on = Когда пройдено
training-issuer = Кем выдан документ
training-document = Документ
training-document-hint = Фото (JPEG, PNG, WebP) или PDF, до 12 МБ.
training-open-document = Открыть документ
training-said-on = Отправлено
training-claim-waiting = ждёт ответа
training-claim-confirmed = подтверждено
training-claim-declined = не засчитано
training-claim-answer = Причина
training-claim-answer-hint = Нужна, если не засчитано. Человек её прочитает.
training-claim-confirm = Засчитать
training-claim-decline = Не засчитывать
training-claims-title = Изучено в другом месте, на рассмотрении
training-by = Преподаватель: { $name }
training-trainer-label = Эл. почта преподавателя
training-trainer-hint = Тот, кто преподаёт в этом центре.
training-session-label = Занятие
training-session-change = Изменить занятие
training-session-cancel = Отменить занятие
training-session-cancel-hint = Всем, у кого есть место или кто ждёт, сообщат.
training-confirm = Подтвердить результаты
training-came = пришёл
training-came-button = Отметить приход
training-not-came = Не пришёл
training-result-said = { $result }, ждёт подтверждения
training-matrix-title = Кто что прошёл
training-matrix-until = Дата — последний день, когда курс действует.
training-matrix-centers = Выбрать центр
training-matrix-export = Выгрузить таблицей
training-matrix-missing = нет
training-matrix-empty-title = Здесь пока никто не служит
training-matrix-empty-text = Здесь появятся те, кто направлен в этот центр.
training-records-of = Пройдено
training-allow-title = Больше времени или попыток
training-allow-lead = Для тех, кому это нужно. Заменяет данное раньше.
training-allow-time = Дополнительное время, в процентах
training-allow-tries = Дополнительные попытки
training-allowed = Больше времени: { NUMBER($percent) }%, больше попыток: { NUMBER($tries) }
course-label = Курс
course-kind-orientation = общее введение
course-kind-position = для позиции
course-kind-place = для места работы
course-kind-refresher = повторный курс
course-module-text = Текст
course-module-slides = Слайды
course-module-video = Видео
course-module-quiz = Тест
course-question-single = Один ответ
course-question-many = Несколько ответов
course-question-order = Порядок
course-question-short = Короткий ответ
course-question-unsound = нет верного ответа
course-edition = Издание { NUMBER($number) }, { $date }
course-changed = Изменения, которых ещё никто не видит
course-unpublished = Ничего не опубликовано
course-publish = Опубликовать
course-told-published = Опубликовано. Кто начнёт теперь, учится по нему.
course-edit = Изменить условия
course-new = Новый курс
course-empty-title = Пока учить нечего
course-empty-text = Добавьте первую часть. Без частей курс проходят только на занятиях.
course-add = Добавить: { $what }
course-online-short = сдаётся на телефоне
course-inactive = не проводится
course-whole-programme = Вся программа
course-code = Код
course-code-hint = Короткий, например e-services. Потом не меняется.
course-kind-label = Для чего он
course-languages = Языки
course-validity = Как долго засчитывается
course-valid-days = Сколько дней действует
course-valid-days-hint = Пусто: бессрочно.
course-grace-days = Ещё сколько дней даёт доступ к сменам
course-grace-days-hint = После истечения срока.
course-refresher = Чем обновляется
course-refresher-hint = Более короткий курс, которого достаточно для обновления.
course-window-days = Достаточно столько дней после истечения
course-window-days-hint = Позже курс проходят заново.
course-quizzes = Тесты
course-pass-percent = Проходной балл, в процентах
course-attempts = Попытки
course-minutes = Минут на попытку
course-minutes-hint = Пусто: без ограничения.
course-before = Что нужно пройти до этого
course-equals = Что засчитывается как этот курс
course-online = Кто прошёл все части, сдал курс без занятия
course-active = Курс проводится
course-title-in = Заголовок, { $language }
course-body-in = Текст, { $language }
course-video = Адрес видео
course-video-hint = Начинается с https://
course-draw = Вопросов в попытке
course-draw-hint = Выбираются из всех вопросов ниже, каждый раз по-разному.
course-bank = Вопросы для выбора
course-preview = Как видят учащиеся
course-send = Отправить
course-picture = Добавить слайд картинкой
course-picture-hint = JPEG, PNG или WebP, до 12 МБ.
course-pdf = Или все слайды в PDF
course-pdf-hint = До 12 МБ.
course-question-in = Вопрос, { $language }
course-explains-in = Почему верный ответ верен, { $language }
course-is-right = Это верно
course-accepted = Верные ответы
course-accepted-hint = По одному в строке, на всех языках. Регистр и точки не важны.
course-order-hint = Запишите варианты в верном порядке; при показе они перемешаются.
training-minutes =
    { $minutes ->
        [one] { $minutes } минута
        [few] { $minutes } минуты
        [many] { $minutes } минут
       *[other] { $minutes } минуты
    }
training-quiz-left =
    { $tries ->
        [0] Попыток не осталось.
        [one] Осталась { $tries } попытка.
        [few] Осталось { $tries } попытки.
        [many] Осталось { $tries } попыток.
       *[other] Осталось { $tries } попытки.
    }
training-said =
    { $people ->
        [one] { $people } результат ждёт подтверждения.
        [few] { $people } результата ждут подтверждения.
        [many] { $people } результатов ждут подтверждения.
       *[other] { $people } результата ждут подтверждения.
    }
course-questions =
    { $questions ->
        [0] нет вопросов
        [one] { $questions } вопрос
        [few] { $questions } вопроса
        [many] { $questions } вопросов
       *[other] { $questions } вопроса
    }
