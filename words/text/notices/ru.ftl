notice-greeting = Здравствуйте, { $name }!
notice-closing = Команда программы «{ $programme }»
notice-why = Вы получили это письмо, потому что у вас есть учётная запись в программе «{ $programme }».
notice-why-named = Вы получили это письмо, потому что в заявке ({ $programme }) вас указали родителем или опекуном: { $name }.
notice-button-fallback = Если кнопка не работает, скопируйте этот адрес в браузер:
notice-confirm-email-subject = Подтвердите адрес почты
notice-confirm-email-text = Откройте ссылку и нажмите «Подтвердить». Она действует два дня. Если вы не регистрировались, ничего не делайте.
notice-confirm-email-button = Подтвердить адрес
notice-sign-in-link-subject = Ваша ссылка для входа
notice-sign-in-link-text = Откройте ссылку и нажмите «Войти». Она сработает один раз в течение 15 минут. Если вы её не просили, ничего не делайте.
notice-sign-in-link-button = Войти
notice-already-signed-up-subject = У вас уже есть учётная запись
notice-already-signed-up-text = Кто-то только что пытался зарегистрироваться с вашим адресом. Если это вы, войдите с паролем или запросите ссылку для входа. Если нет, ничего не делайте.
notice-already-signed-up-button = Войти
notice-password-changed-subject = Ваш пароль изменён
notice-password-changed-text = Ваш пароль изменён, на других устройствах выполнен выход. Если это были не вы, сразу войдите по ссылке и выберите новый пароль.
notice-password-changed-button = Ваша учётная запись
notice-application-received-subject = Ваша заявка у нас
notice-application-received-text = Ваша заявка получена. Мы читаем каждую и пишем вам на каждом шаге. На её странице видно, на каком она этапе.
notice-application-received-button = Ваша заявка
notice-application-imported-text = Отделение программы подало вашу заявку за вас. Откройте ссылку и нажмите «Войти», чтобы увидеть, где она. Ссылка действует один раз и два дня; потом запросите новую на странице входа по этому адресу. Если вы не подавали заявку, напишите нам.
notice-application-moved-subject = Новости о вашей заявке
notice-application-moved-text = Ваша заявка продвинулась. Сейчас она на этапе: { $stage }.
notice-application-moved-button = Ваша заявка
notice-application-placed-subject = Добро пожаловать! У вас есть место
notice-application-placed-text = Ваше место: { $center }. Выберите первую смену — до встречи!
notice-application-placed-button = Выбрать смену
notice-application-declined-subject = О вашей заявке
notice-application-declined-text = Спасибо за заявку. Хороших заявок оказалось больше, чем мест, и в этот раз мы не можем предложить вам место. Будем рады вашей заявке в следующий набор.
notice-application-declined-button = Ваша заявка
notice-roster-published-subject = Новые смены: { $center }
notice-roster-published-text = Опубликованы смены на неделю с { $date }: { $center }. Выберите свои.
notice-roster-published-button = Посмотреть смены
notice-roster-withdrawn-subject = Смены меняются: { $center }
notice-roster-withdrawn-text = Смены на неделю с { $date } меняются: { $center }. Ваши места и места в листе ожидания остаются за вами; мы напишем, когда неделя будет опубликована снова.
notice-roster-withdrawn-button = Посмотреть мои смены
notice-shift-assigned-subject = У вас смена: { $day }
notice-shift-assigned-text = Координатор записал вас на смену: { $day }, { $time }, { $center }, { $position }.
notice-shift-assigned-button = Посмотреть смену
notice-shift-confirm-subject = Вы придёте? { $day }
notice-shift-confirm-text = Скоро ваша смена: { $day }, { $time }, { $center }, { $position }. Подтвердите приход одним нажатием. Если не можете, сообщите там же, чтобы место досталось другому.
notice-shift-confirm-button = Я приду
notice-shift-reminder-subject = Ваша смена: { $day }, { $time }
notice-shift-reminder-text = У вас смена: { $day }, { $time }, { $center }, { $position }. Если вы не можете прийти, скажите об этом там, чтобы место досталось другому.
notice-shift-reminder-button = Посмотреть
notice-request-declined-subject = В этот раз нет: { $day }
notice-request-declined-text = Вы просили место ({ $day }, { $time }, { $center }), но получить его не удалось. Причина: { $why }
notice-request-declined-button = Посмотреть
notice-wish-called-off-subject = Смена отменена: { $day }
notice-wish-called-off-text = Смена, на которую вы просили место или ждали его, отменена: { $position }, { $day }, { $time }, { $center }. От вас ничего не требуется.
notice-wish-moved-subject = Теперь в другое время: { $position }
notice-wish-moved-text = Смена, на которую вы просили место, теперь в другое время: { $position }, { $day }, { $time }, { $center }. Прежний запрос больше не действует; если новое время вам подходит, попросите ещё раз.
notice-wish-back-subject = Смена всё-таки состоится: { $day }
notice-wish-back-text = Смена, на которую вы просили место или ждали его, состоится как прежде: { $position }, { $day }, { $time }, { $center }. Ваш запрос снова действует, и ваша очередь сохранилась. От вас ничего не требуется.
notice-ballot-won-subject = Вам досталось место: { $day }
notice-ballot-won-text = У вас есть место на этой смене: { $day }, { $time }, { $center }, { $position }.
notice-ballot-lost-subject = В этот раз места не досталось: { $day }
notice-ballot-lost-text = Места этой смены разыграны: { $day }, { $time }, { $center }, { $position }. Вам места не досталось, но вы в очереди: освободившееся место предложат по порядку розыгрыша.
notice-shift-unassigned-subject = Смена изменилась: { $day }
notice-shift-unassigned-text = Вы больше не записаны на смену: { $day }, { $time }, { $center }, { $position }.
notice-shift-unassigned-button = Посмотреть другие смены
notice-certificate-issued-subject = Ваш сертификат готов
notice-certificate-issued-text = Поздравляем! Ваш сертификат выдан. Каждый, кому вы его покажете, сможет проверить его на странице сертификата.
notice-certificate-issued-button = Посмотреть сертификат
notice-certificate-revoked-subject = Ваш сертификат отозван
notice-certificate-revoked-text = Ваш сертификат отозван. Теперь об этом сказано на его странице. Если вы считаете это ошибкой, напишите в свой центр.
notice-certificate-revoked-button = Посмотреть сертификат
notice-application-declined-because = Спасибо за заявку. { $because } Будем рады вашей заявке в следующий набор.
notice-application-asked-subject = Ваша заявка: у нас вопрос
notice-application-asked-text = Центр прочитал вашу заявку и просит кое-что добавить. Откройте её страницу и ответьте там, и мы продолжим.
notice-application-asked-button = Ответить
notice-application-answered-subject = Кандидат вам ответил
notice-application-answered-text = На ваш вопрос пришёл ответ, и заявка снова в очереди. Откройте её, чтобы прочитать ответ.
notice-application-answered-button = Открыть заявку
notice-hours-disputed-subject = Возражение по часам: { $name }
notice-hours-disputed-text = { $name } сообщает, что часы за { $day } неверны: «{ $note }» Ответьте, пожалуйста, до { $due }.
notice-hours-disputed-button = Ответить
notice-dispute-answered-subject = Ответ о ваших часах за { $day }
notice-dispute-answered-text = Центр ответил о ваших часах за { $day }: «{ $answer }» Теперь запись засчитывает { $hours }.
notice-dispute-answered-button = Посмотреть часы
notice-days-open-subject = Посещаемость не закрыта: { $center }
notice-days-open-text =
    { $count ->
        [one] { $center }: ещё не закрыт { $count } день ({ $day }). Решите открытые вопросы и закройте его: неподтверждённые часы не засчитываются для сертификата.
        [few] { $center }: ещё не закрыты { $count } дня, самый ранний { $day }. Решите открытые вопросы и закройте их: неподтверждённые часы не засчитываются для сертификата.
        [many] { $center }: ещё не закрыто { $count } дней, самый ранний { $day }. Решите открытые вопросы и закройте их: неподтверждённые часы не засчитываются для сертификата.
       *[other] { $center }: ещё не закрыто { $count } дня, самый ранний { $day }. Решите открытые вопросы и закройте их: неподтверждённые часы не засчитываются для сертификата.
    }
notice-days-open-button = Закрыть день

## Within the platform, and how one is written to
notices-title = Уведомления
notices-lead = Всё, что мы вам сообщили. Новое выделено.
notices-none-title = Пока ничего нет
notices-none-text = Когда случится что-то, что касается вас, вы увидите это здесь.
notices-new = Новое
notices-read-all = Отметить всё прочитанным
notices-older = Более ранние
notices-newest = Самые новые
notices-gone = Того, о чём это было, больше нет.
notices-choose = Выбрать, о чём вам писать
notices-choices-title = Как вам писать
notices-choices-lead = Что бы вы ни выбрали, всё есть и в разделе «Уведомления». То, на что нужно ответить к сроку, приходит сразу.
notices-saved = Ваш выбор сохранён.
notices-all-read = Всё отмечено прочитанным.
notices-daily-at = Время ежедневного письма
notices-daily-hint = По часам вашей программы, например 18:00.
notices-quiet-from = Без писем с
notices-quiet-until = Без писем до
notices-quiet-hint = Для ночных часов, например с 22:00 до 07:00. То, на что нужно ответить к сроку, всё равно приходит.
notices-at-once = Сразу
notices-daily = Раз в день
notices-never = Без писем
notices-account-always = Письма о вашем аккаунте, например о новом пароле, приходят всегда.
notices-topic-account = Аккаунт
notices-topic-application = Заявка и собеседование
notices-topic-placement = Размещение
notices-topic-roster = Графики вашего центра
notices-topic-shift = Ваши смены
notices-topic-exchange = Очереди, обмены и замены
notices-topic-hours = Часы и посещения
notices-topic-training = Обучение
notices-topic-certificate = Сертификаты
notices-topic-announcement = Объявления
notices-unsubscribe-title = Больше не писать об этом?
notices-unsubscribe-text = Мы больше не будем писать вам на тему: { $topic }. После входа вы по-прежнему найдёте это в разделе «Уведомления» и сможете изменить выбор в любое время.
notices-unsubscribe-button = Больше не писать
notices-unsubscribe-done = Готово. Мы больше не пишем вам на тему: { $topic }.
notices-daily-subject =
    { $count ->
        [one] { $number } новость за день
        [few] { $number } новости за день
        [many] { $number } новостей за день
       *[other] { $number } новости за день
    }
notices-unread =
    { $count ->
        [one] { $number } непрочитанное уведомление
        [few] { $number } непрочитанных уведомления
        [many] { $number } непрочитанных уведомлений
       *[other] { $number } непрочитанного уведомления
    }

## Kinds of letters, in lists
notice-kind-shift-confirm = Придёте ли вы?
notice-kind-shift-reminder = Смена скоро
notice-kind-request-declined = Запрос отклонён
notice-kind-shift-wish-ended = Желаемая смена отменена или перенесена
notice-kind-shift-wish-back = Желаемая смена всё-таки состоится
notice-kind-ballot-drawn = Жеребьёвка смены
notice-kind-hours-disputed = Часы оспорены
notice-kind-dispute-answered = Ответ на возражение
notice-kind-days-open = Дни, которые надо закрыть
notice-kind-shift-offered = Место на смене удержано
notice-kind-shift-offer-lapsed = Удержанное место ушло дальше
notice-kind-hand-over-asked = Просьба подменить
notice-kind-hand-over-filled = Замена найдена
notice-kind-hand-over-unanswered = Нет ответа на просьбу подменить
notice-kind-hand-over-opened = Кто-то не может прийти
notice-kind-hand-over-unfilled = Никто не нашёлся
notice-certificate-suspended-subject = Ваш сертификат приостановлен
notice-certificate-suspended-text = Ваш сертификат проверяется. Пока это не закончится, на его странице сказано, что он приостановлен. Если вы считаете это ошибкой, напишите в свой центр.
notice-certificate-restored-subject = Ваш сертификат снова действителен
notice-certificate-restored-text = Приостановка вашего сертификата снята. На его странице сказано, что он подлинный и действителен.
notice-certificates-wait-subject = Сертификаты ждут вашей подписи
notice-certificates-wait-text =
    { $count ->
        [one] Заслужен { $count } сертификат, он ждёт одобрения.
        [few] Заслужены { $count } сертификата, они ждут одобрения.
        [many] Заслужены { $count } сертификатов, они ждут одобрения.
       *[other] Заслужены { $count } сертификата, они ждут одобрения.
    }
notice-certificates-wait-button = Посмотреть, что ждёт
notices-push-title = На ваших устройствах
notices-push-lead = Новость появляется на экране телефона или компьютера сразу, даже если сайт закрыт.
notices-push-about = Показывать на моих устройствах
notices-push-here = Показывать новости на этом устройстве
notices-push-denied = Браузер не разрешает показывать уведомления. Разрешите их для этого сайта в настройках браузера и попробуйте ещё раз.
notices-push-failed = Не получилось. Ничего не изменилось, попробуйте чуть позже.
notices-push-added = Теперь новости видны на этом устройстве.
notices-push-removed = Это устройство больше не показывает новости.
notices-push-none = Пока ни одно устройство не показывает новости. Откройте эту страницу на том устройстве, где хотите их видеть.
notices-push-devices = Устройства, которые показывают новости
notices-push-since = с { $date }
notices-push-remove = Убрать
notices-push-this = Это устройство
notices-sms-title = По SMS
notices-sms-lead = SMS приходит только о том, что не может ждать: ответ к сроку, скорая смена.
notices-sms-about = Присылать SMS о темах
notices-sms-no-phone = У нас нет вашего номера телефона.
notices-sms-add-phone = Добавить номер
notices-mail-title = По почте
notices-way-mail = Почта
notices-way-push = Устройство
notices-way-sms = SMS
notices-topic-day = Что ждёт в ваших центрах, раз в день
notice-kind-day-ahead = Что ждёт в центрах
notice-day-ahead-subject = Что ждёт сегодня: { $day }
notice-day-ahead-text = Доброе утро. Сегодня вас ждёт:
notice-day-ahead-cases =
    { $count ->
        [one] { $number } человек не может прийти, и замены пока нет
        [few] { $number } человека не могут прийти, и замены пока нет
        [many] { $number } человек не могут прийти, и замены пока нет
       *[other] { $number } человека не могут прийти, и замены пока нет
    }
notice-day-ahead-gaps =
    { $count ->
        [one] { $number } свободное место на сменах ближайших трёх дней
        [few] { $number } свободных места на сменах ближайших трёх дней
        [many] { $number } свободных мест на сменах ближайших трёх дней
       *[other] { $number } свободного места на сменах ближайших трёх дней
    }
notice-day-ahead-doubts =
    { $count ->
        [one] { $number } присутствие надо подтвердить
        [few] { $number } присутствия надо подтвердить
        [many] { $number } присутствий надо подтвердить
       *[other] { $number } присутствия надо подтвердить
    }
notice-day-ahead-disputes =
    { $count ->
        [one] { $number } возражение о часах ждёт ответа
        [few] { $number } возражения о часах ждут ответа
        [many] { $number } возражений о часах ждут ответа
       *[other] { $number } возражения о часах ждут ответа
    }
notice-day-ahead-lapses =
    { $count ->
        [one] { $number } курс, срок которого истекает в ближайшие 30 дней
        [few] { $number } курса, срок которых истекает в ближайшие 30 дней
        [many] { $number } курсов, срок которых истекает в ближайшие 30 дней
       *[other] { $number } курса, срок которых истекает в ближайшие 30 дней
    }
notice-day-ahead-button = Посмотреть, что ждёт
