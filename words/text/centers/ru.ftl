center-lead = Где помогают волонтёры.
center-none-title = Центров пока нет
center-none-text = Первый центр добавляет администратор.
center-hours = Часы работы
center-hours-unknown = Не указаны
center-open-today = Сегодня открыт: { $hours }
center-closed-today = Сегодня закрыт
center-closed = Закрыт
center-closed-days = Нерабочие дни
center-kind-label = Тип
center-city = Город
center-code = Код
center-zone = Часовой пояс
center-institutions = Ведомства
center-services = Услуги
center-services-count =
    { $services ->
        [one] { $services } услуга
        [few] { $services } услуги
        [many] { $services } услуг
       *[other] { $services } услуг
    }
center-board = График на неделю
center-edit = Изменить центр
center-apply = Стать волонтёром здесь
center-shut-hours = Вне часов работы.
center-shut-day = В этот день закрыто.
center-shut-named = Закрыто: { $name }
center-shut-holiday = Праздничный день: { $name }
center-shut-not-on = Мероприятие в этот день не проходит.
center-lists-label = Дни, потребности и места
center-special-days = Дни с другими часами
center-seasons = Сезоны
center-needs = Сколько нужно людей
center-stops = Где стоит
center-neighbours = Соседние центры
center-holidays = Праздничные дни
center-event-days = Дни мероприятия
center-closed-hint = На эти дни смены не создаются. Смены с людьми остаются, пока вы их не отмените.
center-special-hint = Открыто несмотря на праздник или в другие часы. Без часов действуют обычные.
center-seasons-hint = Даты со своими часами работы. Дни без часов — закрыто.
center-needs-hint = Сколько людей нужно на каждую позицию. Шаблоны без своего числа запрашивают столько.
center-stops-hint = Место на каждый день. Его показывают смены этого дня.
center-neighbours-hint = Эти центры и этот могут одалживать друг другу людей.
center-list-add = Добавить
center-list-change = Изменить
center-list-remove = Удалить
center-list-none = Пока ничего нет.
center-first-day = Первый день
center-last-day = Последний день
center-closed-why = Причина
center-usual-hours = обычные часы
center-all-hours = в любое время
center-stop-place = Место
center-latitude = Широта
center-longitude = Долгота
center-neighbour = Центр
center-way-minutes = Минут в пути
center-minutes-away =
    { $minutes ->
        [one] { $minutes } минута в пути
        [few] { $minutes } минуты в пути
        [many] { $minutes } минут в пути
       *[other] { $minutes } минуты в пути
    }
