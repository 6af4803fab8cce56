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
