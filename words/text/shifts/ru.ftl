## The list of shifts

shift-list-lead = Открытые смены. Если смену нельзя взять, рядом написано почему.
shift-fit-lead = Смены, которые подходят вам по времени, обучению и центру. Остальные — в одно касание.
shift-filters = Какие смены показать
shift-filter-own = В моих центрах
shift-filter-all = Во всех центрах
shift-filter-mine = Для меня
shift-filter-free =
    { $free ->
        [one] { $free } свободное место
        [few] { $free } свободных места
        [many] { $free } свободных мест
       *[other] { $free } свободных места
    }
shift-places-left =
    { $free ->
        [0] Мест нет
        [one] Осталось { $free } место
        [few] Осталось { $free } места
        [many] Осталось { $free } мест
       *[other] Осталось { $free } места
    }
shift-take = Взять
shift-take-says = Взять: { $position }, { $day }, { $time }
shift-yours = Ваше место
shift-pages = Дни
shift-next-days = Следующие дни
shift-from-today = С сегодняшнего дня
shift-none-title = Открытых смен нет
shift-none-text = По этому выбору пока ничего не опубликовано. Новые смены выходят каждую неделю; посмотрите все.
shift-none-mine-title = Сейчас вам ничего не подходит
shift-none-mine-text = Укажите, когда вы можете прийти, или посмотрите все смены: у каждой написано, почему её нельзя взять и что с этим сделать.
shift-unfit-title = Что мешает чаще всего
shift-unfit-often =
    { $count ->
        [one] ({ $count } смена)
        [few] ({ $count } смены)
        [many] ({ $count } смен)
       *[other] ({ $count } смены)
    }

## One shift

shift-position = Позиция
shift-when = Когда
shift-places = Места
shift-places-taken = Занято { NUMBER($taken) } из { NUMBER($places) }
shift-lead = Старший смены
shift-take-this = Взять эту смену
shift-take-anyway = Всё равно взять
shift-ask = Попросить
shift-ask-this = Попросить место на этой смене
shift-told-requested = Вы попросили место
shift-told-requested-text = Координатор решит и напишет вам.
shift-told-confirmed = Вы подтвердили, что придёте
shift-told-confirmed-text = Спасибо.
shift-told-entered = Вы участвуете в розыгрыше
shift-told-entered-text = Мы напишем вам о результате.
shift-told-left = Вы вышли из розыгрыша
shift-told-left-text = Пока есть время, можно вернуться.
shift-requested-title = Вы попросили место
shift-requested-text = Координатор ещё не решил.
shift-request-back = Отозвать просьбу
shift-come-title = Вы придёте?
shift-come-text = Центр рассчитывает на вас. Подтвердите одним нажатием.
shift-come = Я приду
shift-will-come = Вы подтвердили, что придёте
shift-ballot-title = Розыгрыш
shift-ballot-text = Места разыгрываются. Участвовать можно до: { $time }. У тех, кто ниже своей цели, два жребия.
shift-ballot-drawn = Розыгрыш проведён: { $time }. Число для проверки: { $seed }
shift-ballot-won = Вам досталось место.
shift-ballot-waiting = В этот раз места не досталось, но вы в очереди.
shift-ballot-unfit = К моменту розыгрыша вы уже не могли взять эту смену.
shift-ballot-in = Вы участвуете.
shift-ballot-enter = Участвовать
shift-ballot-leave = Выйти из розыгрыша
shift-mark-prefers = Удобное вам время
shift-mark-fits = Подходит по времени
shift-mark-trained = Курс у вас есть
shift-mark-home = В вашем центре
shift-views = Вид
shift-view-list = Список
shift-view-week = Неделя
shift-view-month = Месяц
shift-calendar-lead = На каждый день: сколько смен вы можете взять из всех.
shift-calendar-before = Раньше
shift-calendar-next = Дальше
shift-day-says = { $day }: можно взять { $fit } из { $all }
shift-can = (можно взять)
shift-cannot = (взять нельзя)
shift-sieve = Позиция, день, время
shift-weekday = День недели
shift-part = Часть дня
shift-any = Любая
shift-look-first = Посмотреть и взять
shift-think-of = Сначала учтите
shift-think-of-too = Кроме того:
shift-why-not = Почему её нельзя взять
shift-give-back = Отказаться от места
shift-give-back-until = Отказаться можно до { $time }. После этого место сможет взять кто-то другой.
shift-cannot-come = Не смогу прийти
shift-check-in-title = Как отметиться
shift-check-in-text = Наведите камеру телефона на код на экране стойки и откройте ссылку. Код меняется каждые 30 секунд.
shift-check-in-opens = Отметиться можно с { $time }
shift-draft = Это черновик графика. Смену видят только сотрудники и те, кто в ней записан.
shift-board = Открыть график недели
shift-told-claimed = Место за вами
shift-told-claimed-text = Она теперь среди ваших смен.
shift-take-is-final = До начала так мало времени, что потом вы не сможете отказаться сами.
shift-told-released = Вы отказались от места
shift-told-released-text = Спасибо, что предупредили вовремя. Теперь место может взять кто-то другой.

## One’s own shifts

shift-coming = Впереди
shift-you-come = Вы придёте
shift-asked-ballot = Жеребьёвка: { $time }
shift-asked-for = Вы попросили
shift-behind = Позади
shift-own-none-title = У вас пока нет смен
shift-own-none-text = Возьмите смену, которая подходит к вашей неделе. От неё можно вовремя отказаться.
shift-find = Найти смену
shift-was-there = Вы были на смене
shift-was-absent = Вы не пришли
shift-is-over = Завершена

## Home

home-hello = Здравствуйте, { $name }
home-next = Ваша следующая смена
home-running = Ваша смена идёт сейчас
home-checked-in = Вы отметились. Уходя, отметьтесь ещё раз по коду на экране стойки.
home-my-shifts = Все мои смены
home-no-shift-title = Впереди смен нет
home-no-shift-text = Возьмите одну из списка ниже или посмотрите все открытые.
home-fit = Подходящие вам смены
home-fit-all = Показать все подходящие
home-hours = Часы до сертификата
home-hours-of = { $served } из { $needed }
home-hours-earned = Вы заслужили сертификат волонтёра.
home-hours-link = Как они сложились
home-way-title = Путь к первой смене
home-way-text = Вы пока не распределены в центр. Подайте заявку на открытый набор или посмотрите, где ваша заявка и что дальше.
home-way-applications = Открытые наборы и мои заявки
home-way-training = Посмотреть курсы
home-starts = Ваше волонтёрство в центре «{ $center }» начинается { $date }.
home-paused = Ваше волонтёрство в центре «{ $center }» приостановлено. Спросите координатора, как продолжить.
home-ends = Ваше время в центре «{ $center }» заканчивается { $date }
home-needs-answer = Ждёт вашего ответа
home-offered = Вам предложено место. Скажите, принимаете ли вы его.
home-asked = У центра есть к вам вопрос. Ответьте на него.
home-guardian = Нужно согласие родителя или опекуна. Укажите, кого спросить.
home-interview = Вас приглашают на собеседование. Выберите время.
home-onboarding = До первой смены нужно сделать несколько дел.
home-staff = Ваша работа
home-staff-board = График этой недели, { $center }
home-staff-now = Кто сейчас на месте, { $center }
home-staff-applications = Заявки
home-staff-rosters = Все графики
