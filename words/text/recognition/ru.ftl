## Recognition

recognition-title = Признание
recognition-lead = Награды приходят сами; центр может и сам кого-то выдвинуть, а решает другой человек.
recognition-told-nominated = Выдвижение ждёт решения второго человека.
recognition-told-answered = Решение принято.
recognition-told-decided = Решение принято.
recognition-told-saved = Сохранено.
recognition-nominations = Выдвинутые
recognition-nominations-none = Никто не выдвинут.
recognition-nominate = Выдвинуть волонтёра
recognition-person = Волонтёр
recognition-choose = Выберите волонтёра
recognition-why = Причина
recognition-why-hint = Волонтёр прочитает её, когда выдвижение одобрят.
recognition-agree = Одобрить
recognition-decline = Отклонить
recognition-waiting = ждёт
recognition-agreed = одобрено
recognition-declined = отклонено
recognition-kinds = Награды
recognition-given = сейчас вручается
recognition-not-given = сейчас не вручается
recognition-needed = Сколько
recognition-state = Состояние
recognition-save = Сохранить
award-hours = { $hours } службы
award-months =
    { $count ->
        [one] { $count } месяц службы
        [few] { $count } месяца службы
        [many] { $count } месяцев службы
       *[other] { $count } месяца службы
    }
award-languages =
    { $count ->
        [one] { $count } язык
        [few] { $count } языка
        [many] { $count } языков
       *[other] { $count } языка
    }
award-mentor =
    { $count ->
        [one] Помогал новичкам на { $count } смене
        [few] Помогал новичкам на { $count } сменах
        [many] Помогал новичкам на { $count } сменах
       *[other] Помогал новичкам на { $count } сменах
    }
award-nomination = Волонтёр центра
award-title = Награды
thanks-title = Благодарности посетителей
thanks-write-title = Поблагодарите волонтёра
thanks-text = Что вы хотите сказать?
thanks-text-hint = Сначала это прочитают сотрудники центра. Пожалуйста, не пишите ничего личного.
thanks-to = Кого вы имеете в виду?
thanks-to-hint = Имя или в чём вам помогли. Знать имя не обязательно.
thanks-send = Отправить
thanks-written = Спасибо. Сотрудники центра передадут это.
thanks-waiting = Благодарности ждут
thanks-none = От посетителей ничего нового.
thanks-addressed = кому: { $name }
thanks-show = Передать
thanks-hide = Убрать
thanks-code = Код для посетителей
thanks-code-text = Напечатайте его или покажите у выхода. Он ведёт к форме без входа; ничего не видно, пока вы не посмотрели.
table-title = Таблица часов
table-text = Выключена, пока вы её не включите: тогда волонтёры центра видят, кто больше всех отслужил за тридцать дней.
table-lead = Служба за последние тридцать дней в этом центре.
table-show = Показать таблицу
table-hide = Больше не показывать
