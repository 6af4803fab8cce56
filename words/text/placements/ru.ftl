placement-title = Направление
placement-manage = Изменить направление
placement-at = { $center }, с { $from } по { $until }
placement-paused-days = Перерыв с { $from } по { $until }
placement-history = Что было
placement-pause = Перерыв
placement-pause-lead = В эти дни смены брать нельзя. Направление и бейдж остаются.
placement-pause-from = Первый день перерыва
placement-pause-until = Последний день перерыва
placement-resume = Продолжить сейчас
placement-keep = Отменить завершение
placement-keep-text = Тогда назначение продлится до прежнего последнего дня. Отданные смены остаются открытыми для других.
placement-transfer = Перевести в другой центр
placement-transfer-lead = Там начнётся новое направление со своим бейджем и тем же последним днём.
placement-transfer-else = Перевести в другой центр может тот, кто ведёт программу.
placement-transfer-on = Первый день там
placement-end = Завершить направление
placement-end-lead = Часы и сертификаты остаются. Волонтёру вежливо сообщат причину её фразой.
placement-end-on = Последний день
placement-end-reason = Причина
placement-note = Заметка для коллег
placement-look = Показать, что будет
placement-confirm-pause = Сделать перерыв
placement-confirm-transfer = Перевести
placement-confirm-end = Завершить направление
placement-preview = Что будет
placement-will-pause = Перерыв с { $from } по { $until }.
placement-will-transfer = С { $from } новый центр: { $center }. Бейдж тоже будет новый.
placement-will-end = Последний день: { $on }. Причина: { $reason }.
placement-releases =
    { $count ->
        [0] Ни одна смена не затронута.
        [one] Эта { $count } смена освобождается, её место открыто другим:
        [few] Эти { $count } смены освобождаются, их места открыты другим:
        [many] Эти { $count } смен освобождаются, их места открыты другим:
       *[other] Эти { $count } смены освобождаются, их места открыты другим:
    }
placement-role-ends = Роль в этом центре тоже заканчивается с последним днём: { $role }.
placement-role-goes = Роль переходит вместе с человеком, с первого дня там: { $role }.
placement-told-changed = Готово. Волонтёру сообщат по почте.
placement-step-paused = Перерыв
placement-step-resumed = Продолжено
placement-step-transferred = Перевод в другой центр
placement-step-ended = Завершено досрочно
placement-step-completed = Срок завершён
placement-reason-own-wish = По своему желанию
placement-reason-studies = Учёба или работа
placement-reason-moved-away = Переезд
placement-reason-absent = Не приходит на смены
placement-reason-agreement = Нарушено соглашение
placement-reason-no-need = Больше не требуется
placement-reason-transfer = Продолжает в другом месте
placement-because-own-wish = По вашему желанию ваше волонтёрство у нас заканчивается. Спасибо за всё, что вы сделали.
placement-because-studies = Сейчас вы нужны на учёбе или работе. Спасибо за ваше время.
placement-because-moved-away = Вы переезжаете. Спасибо за ваше время.
placement-because-absent = Нам не хватало вас на нескольких сменах, и мы отдаём место тому, кто его ждёт. Когда будет время, подавайте заявку снова.
placement-because-agreement = Не всё шло так, как договорились, поэтому мы завершаем направление. Если вы видите это иначе, напишите в центр.
placement-because-no-need = Сейчас центру нужно меньше волонтёров. Это ничего не говорит о вашей работе, за которую мы благодарим.
placement-because-transfer = Вы продолжаете в другом центре.
placement-letter-paused-subject = Перерыв в вашем направлении
placement-letter-paused-text = В направлении «{ $center }» перерыв с { $from } по { $until }. Ваши смены за это время отданы другим. Ждём вас после перерыва.
placement-letter-resumed-subject = Ваше направление продолжается
placement-letter-resumed-text = Направление «{ $center }» продолжается. Снова можно брать смены.
placement-letter-transferred-subject = Вы продолжаете в другом центре
placement-letter-transferred-text = С { $from } ваш центр: { $center }. Часы остаются с вами, новый бейдж: { $badge }.
placement-letter-ended-subject = Ваше направление завершается
placement-letter-ended-text = { $because } Последний день, { $center }: { $until }. Часы и сертификаты остаются вашими.
placement-letter-completed-subject = Спасибо за вашу помощь
placement-letter-completed-text = Срок в центре «{ $center }» закончился. Спасибо! Часы и сертификаты остаются вашими; можно подать заявку снова.
placement-letter-button = Посмотреть
placement-letter-kind = Направление изменено
placement-alumni-title = Спасибо за вашу помощь
placement-alumni-text = За это время вы отработали { $hours }. Записи, часы и сертификаты остаются вашими сколько угодно.
placement-alumni-again = Подать заявку снова
