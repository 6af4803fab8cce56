people-search-label = Имя, почта или телефон
people-next = Следующие
people-first = К началу
people-placements = Направления
people-roles = Роли
people-hours-served = Отработанные часы
people-nothing-yet = Пока ничего.
people-unconfirmed = ещё не подтверждён
people-whole-programme = Вся программа
people-role-at = { $role }, { $center }
people-since = С { $date }
people-since-until = { $from } – { $until }
people-end-role = Снять роль
people-end-role-says = Снять роль «{ $role }»
people-grant-title = Назначить роль
people-grant-role = Роль
people-grant-where = Где действует
people-grant-button = Назначить
people-told-granted = Роль назначена и уже действует.
people-told-ended = Роль снята.
people-readers = Кто смотрел вашу карточку
people-readers-lead = Когда сотрудники открывают вашу карточку или заявку, это отмечается здесь.
people-readers-none-title = Пока никто не смотрел
people-readers-none-text = Делать ничего не нужно.
people-look-is-noted = Этот просмотр отмечен, и человек его увидит.
people-placement-active = Действует
people-placement-paused = Приостановлено
people-placement-completed = Завершено
people-placement-ended = Прекращено досрочно
people-result-passed = Сдано
people-result-failed = Не сдано
people-result-excused = Уважительная причина
people-valid-until = Действует до { $date }
people-valid-for-ever = Действует бессрочно

## Записи одного человека

people-national-id = Личный номер
people-national-id-hint = Как в удостоверении личности. Хранится в зашифрованном виде.
people-national-id-given = Указан и хранится в зашифрованном виде.
people-national-id-show = Открыть личный номер
people-national-id-shown = Просмотр записывается, и человек его видит.
people-rule-national-id = Спрашивать у кандидатов личный номер
people-asking-no = Не спрашивать
people-asking-optional = По желанию
people-asking-required = Обязательно
people-doubles-title = Возможно, один человек
people-doubles-lead = Записи, у которых есть общее. Посмотрите каждую пару, затем объедините или отметьте, что это разные люди.
people-doubles-none-title = Повторов не найдено
people-doubles-none-text = Новые записи сравниваются по личному номеру, имени и дате рождения, почтовому ящику и телефону.
people-doubles-link = Искать повторы
people-doubles-count =
    { $pairs ->
        [one] { $pairs } пара
        [few] { $pairs } пары
        [many] { $pairs } пар
       *[other] { $pairs } пары
    }
people-like-national-id = Один личный номер
people-like-name = Одно имя и дата рождения
people-like-mailbox = Один почтовый ящик
people-like-phone = Один телефон
people-merge-title = Это один человек?
people-merge-stays = Эта запись остаётся
people-merge-goes = Эта запись вливается в неё
people-merge-swap = Поменять местами: оставить эту
people-merge-applications = Заявки
people-merge-placements = Направления в центры
people-merge-shifts = Места в сменах
people-merge-hours = Часы
people-merge-training = Записи об обучении
people-merge-certificates = Сертификаты
people-merge-text = Всё, что есть в уходящей записи, переходит к другой. Войти с её адресом больше нельзя. Отменить это нельзя.
people-merge-button = Объединить записи
people-apart-button = Это разные люди
people-told-merged = Теперь это одна запись.
people-told-apart = Записано: это разные люди.
people-merge-what = Что известно
people-merge-compared = Сравнение
people-merge-same = Совпадает
people-merge-different = Различается
people-merge-lead = Общее: { $traits }.
people-merge-file = Карточка
people-told-title = Что этому человеку сообщали
people-told-lead = Каждое сообщение и что стало с его письмом. Содержание видит только получатель.
people-told-at = Сообщено
people-told-read = Открыто
