## Приход и уход

attendance-scan-title = Отметьтесь в своём центре
attendance-scan-lead = Наведите камеру телефона на код на экране стойки и откройте ссылку.
attendance-scan-label = Адрес или код со стойки
attendance-scan-hint = Только если камера не читает код: введите или вставьте то, что написано под ним.
attendance-eyebrow = Вы у стойки
attendance-check-in = Я на месте
attendance-check-out = Ухожу
attendance-shift-label = Смена
attendance-position-label = Позиция
attendance-late-text = Ваша смена уже началась. Отметьтесь сейчас – приход запишется с опозданием.
attendance-in-title = Ваш приход отмечен
attendance-in-since = с { $time }
attendance-out-title = Ваш уход отмечен
attendance-check-out-text = Часы считаются не дольше, чем до планового конца. Если забудете отметить уход, мы сделаем это за вас в конце смены.
attendance-on-time = Вовремя
attendance-late = С опозданием
attendance-left-at = Уход в { $time }
attendance-counted = Засчитано: { $hours }
attendance-go-home = На мою главную

## Стойка

attendance-desk-say = Наведите сюда камеру телефона
attendance-desk-link = Открыть отметку по этому коду
attendance-desk-arrivals = Только что пришли
attendance-desk-nobody = За последние часы никто не пришёл.

## Кто сейчас здесь

attendance-now-title = Сейчас: { $center }
attendance-now-choose = Выберите центр
attendance-now-empty-title = Сейчас смены нет
attendance-now-empty-text = Люди появятся здесь, как только откроется отметка их смены.
attendance-now-desk = Показать код стойки
attendance-now-here = На месте
attendance-now-late = Опаздывают
attendance-now-expected = Ещё ждём
attendance-now-in = Отметить приход
attendance-now-out = Отметить уход
attendance-now-in-says = { $name } – отметить приход
attendance-now-out-says = { $name } – отметить уход
attendance-confirm-title = Забытые отметки об уходе
attendance-confirm-text = Эти смены закрылись сами в плановое время. Подтвердите тех, кто был до конца.
attendance-confirm-says = { $name } – подтвердить
attendance-told-in = Приход отмечен.
attendance-told-out = Уход отмечен.
attendance-told-confirmed = Подтверждено.
attendance-presence-expected = Ждём
attendance-presence-late = Ещё нет
attendance-presence-here = На месте с { $time }
attendance-presence-left = Уход в { $time }
attendance-presence-absent = Не пришёл(а)

## Чем подтверждено

attendance-proof-center-code = Код стойки
attendance-proof-kiosk = Планшет в центре
attendance-proof-lead = Старший смены
attendance-proof-coordinator = Координатор
attendance-proof-self = Своя отметка
attendance-proof-automatic = Закрыто в плановое время

## Часы

attendance-hours-lead = Ваши часы складываются сами из отметок о приходе.
attendance-hours-total = Всего
attendance-hours-empty-title = Часов пока нет
attendance-hours-empty-text = Они появятся здесь после первой смены.
attendance-hours-by-month = По месяцам
attendance-hours-by-center = По центрам
attendance-hours-entries = Все записи
attendance-hours-month = Месяц
attendance-hours-hours = Часы
attendance-hours-from-until = Приход и уход
attendance-hours-to-confirm = Закрыто в плановое время; старший смены ещё подтвердит
attendance-hours-correction = Исправление: { $note }
attendance-hours-correct = Исправить
attendance-hours-correct-lead = Запись остаётся прежней; рядом с ней добавляется ваше исправление с причиной, и волонтёр видит обе.
attendance-hours-minutes = Засчитываемые минуты
attendance-hours-corrected = Часы исправлены.

## Посещаемость одного человека

attendance-presence-on-break = На перерыве с { $time }
attendance-presence-closed = Уход не отмечен
attendance-presence-excused = Уважительная причина
attendance-tag-trainee = Учится
attendance-tag-walk-in = Без места в смене
attendance-break-begin = Уйти на перерыв
attendance-break-end = Вернуться с перерыва
attendance-break-since = На перерыве с { $time }
attendance-breaks = Перерывы
attendance-one-eyebrow = Посещаемость
attendance-one-planned = По плану
attendance-one-came = Приход
attendance-one-left = Уход
attendance-one-status = Состояние
attendance-one-proof = { $time } ({ $proof })
attendance-departure-early = раньше плана
attendance-departure-late = позже плана
attendance-undo = Отменить последний шаг
attendance-undo-text = Можно до { $time }.
attendance-excuse-title = Признать причину уважительной
attendance-excuse-text = Отсутствие по уважительной причине не считается пропуском, а место освобождается для других.
attendance-excuse-do = Признать уважительной
attendance-excuse-reason = Причина
attendance-record-title = На самом деле был здесь
attendance-record-text = Запишите, когда человек пришёл и ушёл. Причина сохраняется вместе с записью.
attendance-record-do = Записать
attendance-times-title = Другое время по договорённости
attendance-times-text = Человек приходит позже или уходит раньше. Время смены: { $time }.
attendance-times-from = С
attendance-times-until = До
attendance-times-do = Установить время
attendance-came-at = Время прихода
attendance-left-at-label = Время ухода
attendance-confirm-left-hint = Оставьте как есть или укажите, когда человек действительно ушёл.
attendance-told-break = Перерыв начат.
attendance-told-back = Возвращение с перерыва отмечено.
attendance-told-undone = Отменено.
attendance-told-excused = Причина признана уважительной.
attendance-told-recorded = Записано.
attendance-told-times = Время установлено.

## Пришедшие без места

attendance-walk-in-title = Принять пришедшего без места
attendance-walk-in-lead = Выберите смену и найдите человека по имени. Он получит место, и его приход будет отмечен.
attendance-walk-in-button = Пришёл без места
attendance-walk-in-search = Имя
attendance-walk-in-find = Найти
attendance-walk-in-do = Принять
attendance-walk-in-do-says = Принять: { $name }
attendance-walk-in-never = Принять нельзя
attendance-walk-in-free =
    { $count ->
        [one] { $count } свободное место
        [few] { $count } свободных места
        [many] { $count } свободных мест
       *[other] { $count } свободного места
    }
attendance-walk-in-none-title = Никто не найден
attendance-walk-in-none-text = Найти можно только тех, кто направлен в этот центр и не стоит в этой смене. Проверьте написание.
attendance-walk-in-no-shift-title = Сейчас нет открытой смены
attendance-walk-in-no-shift-text = Принимать можно от открытия отметки до конца смены.
attendance-told-walk-in = Человек принят, приход отмечен.

## Rules of a programme

attendance-rule-title = Посещаемость и часы
attendance-rule-undo = Сколько минут можно отменить отметку или уважительную причину
attendance-rule-close = Сколько минут после планового конца ещё отмечают уход; затем программа закрывает сама
attendance-rule-breaks = Перерывы считаются
attendance-rule-round = Часы округляются с шагом во столько минут
attendance-rule-night-from = Ночь начинается (час)
attendance-rule-night-until = Ночь заканчивается (час)
attendance-rule-night = Вес минуты ночью, в процентах
attendance-rule-holiday = Вес минуты в праздник, в процентах
attendance-rule-cap = Сколько часов в день засчитывается самое большее (0: без ограничения)
attendance-rule-alone = Исправление больше стольких минут требует второго человека
attendance-rule-dispute-days = За сколько дней отвечают на возражение по часам

## Спорные, исправленные и подтверждённые часы

attendance-hours-by-position = По должностям
attendance-hours-by-term = По направлениям
attendance-hours-term = { $center }, { $from } – { $until }
attendance-hours-term-label = Направление
attendance-hours-counted-again = Пересчитано после изменения времени
attendance-hours-weighted = Присутствие { $present }, засчитано { $counted }
attendance-dispute-link = Здесь ошибка
attendance-dispute-link-says = Здесь ошибка: { $day }
attendance-dispute-title = В этой записи ошибка
attendance-dispute-lead = Напишите, что неверно. Центр ответит с объяснением; срок ответа в днях: { $days }.
attendance-dispute-note = Что неверно?
attendance-dispute-send = Отправить
attendance-dispute-told = Отправлено. Ответ придёт до { $day }.
attendance-dispute-open = Оспорено; ответ до { $day }
attendance-dispute-corrected = Оспорено и исправлено: { $answer }
attendance-dispute-declined = Оспорено, запись остаётся: { $answer }
attendance-dispute-withdrawn = Возражение отозвано
attendance-dispute-withdraw = Отозвать возражение
attendance-dispute-withdrawn-told = Возражение отозвано.
attendance-desk-title = Вопросы о часах
attendance-desk-lead = Возражения волонтёров, исправления, которые ждут второго человека, и причины, о которых надо решить.
attendance-desk-disputes = Возражения
attendance-desk-corrections = Исправления ждут второго человека
attendance-desk-none-title = Открытых вопросов нет
attendance-desk-none-text = Возражения и крупные исправления видны здесь, пока на них не ответят.
attendance-desk-due = Ответить до { $day }
attendance-desk-overdue = Просрочено с { $day }
attendance-desk-change = { $from } → { $to }
attendance-desk-asked-by = Кто попросил: { $name }
attendance-desk-agree = Согласиться
attendance-desk-agree-says = Согласиться с исправлением: { $name }
attendance-desk-decline = Отклонить
attendance-desk-decline-says = Отклонить исправление: { $name }
attendance-desk-told-answered = Ответ дан.
attendance-desk-told-agreed = Исправление внесено.
attendance-desk-told-declined = Исправление отклонено.
attendance-desk-told-waiting = Изменение крупное: сначала должен согласиться второй человек.
attendance-answer-title = Ответить на возражение
attendance-answer-lead = Укажите другие минуты или оставьте их и объясните, почему запись остаётся. Волонтёр прочтёт ваш ответ.
attendance-answer-says = Что пишет { $name }
attendance-answer-text = Ваш ответ
attendance-answer-send = Ответить
attendance-hours-told-waiting = Исправление крупное: оно засчитается, когда согласится второй человек.
attendance-months-title = Часы по месяцам: { $center }
attendance-months-lead = Когда за месяц не осталось вопросов, координатор подтверждает, что часы верны.
attendance-months-link = Подтвердить месяцы
attendance-months-people = Люди
attendance-months-lines = Записи
attendance-months-open = Ещё открыто
attendance-months-state = Состояние
attendance-months-runs = Ещё не закончился
attendance-months-confirmed = Подтверждено: { $name }, { $day }
attendance-months-changed = Изменено после подтверждения
attendance-months-confirm = Подтвердить
attendance-months-confirm-says = Подтвердить: { $month }
attendance-months-told = Месяц подтверждён.

## Закрытие дня

attendance-day-title = Закрыть день
attendance-day-link = Дни к закрытию
attendance-day-links = Ещё не закрыты
attendance-day-lead = Решите, что ещё открыто, и закройте день. До этого он остаётся в списке.
attendance-day-runs = Смены этого дня ещё идут. Закрыть его можно после последней.
attendance-day-open = Ещё отмечены как присутствующие
attendance-day-open-text = Программа закроет эти отметки через час после планового конца; или отметьте уход сейчас.
attendance-day-confirm = Уход не отмечен
attendance-day-confirm-text = Подтвердите плановый конец или укажите, когда человек действительно ушёл.
attendance-day-absent = Не пришли
attendance-day-absent-text = Откройте человека, чтобы признать причину уважительной или записать, что он был здесь.
attendance-day-walk-ins = Пришли без места
attendance-day-nothing = Открытых вопросов нет.
attendance-day-note = Что стоит отметить?
attendance-day-do = Закрыть день
attendance-day-told = День закрыт.
attendance-day-closed = Закрыт: { $name }, { $time }
attendance-day-people = С местом в смене
attendance-day-previous = Предыдущий день
attendance-day-next = Следующий день

## Отметки, пришедшие поздно

attendance-doubt-old = Пришло более чем через три дня после показа кода.
attendance-doubt-delay = По отсчёту самого телефона код уже не был на экране, когда его сканировали.
attendance-doubt-place = Телефон сообщает, что был далеко от центра.
attendance-doubt-elsewhere = В это время человек был отмечен в другом центре.
attendance-doubt-device = Человека уже отметил другой телефон.
attendance-doubt-no-shift = У человека тогда не было места в этом центре.
attendance-doubt-window = Было слишком рано или смена уже закончилась.
attendance-doubt-excused = Человек был освобождён от смены.
attendance-scans-title = Отметки на проверку
attendance-scans-link = Отметки на проверку
attendance-scans-lead = Они сделаны без сети, или что-то в них не сходится. Решите, засчитать ли их.
attendance-scans-kind-in = Приход
attendance-scans-kind-out = Уход
attendance-scans-shown = Код показан: { $time }
attendance-scans-received = Получено: { $time }
attendance-scans-accept = Засчитать
attendance-scans-accept-says = Засчитать: { $name }
attendance-scans-decline = Не засчитывать
attendance-scans-decline-says = Не засчитывать: { $name }
attendance-scans-reason = Причина
attendance-scans-none-title = Проверять нечего
attendance-scans-none-text = Здесь появляются отметки, которые пришли поздно и вызывают сомнение.
attendance-scans-told-accepted = Засчитано.
attendance-scans-told-declined = Не засчитано; человек прочитает причину.
attendance-scans-shared-title = Один телефон, несколько человек
attendance-scans-shared-text = За день несколько человек отметились с одного телефона. Это может быть в порядке; посмотрите, все ли они здесь.
attendance-scans-mine-title = Ваши отметки на проверке
attendance-scans-mine-open = Проверяет старший смены
attendance-scans-mine-accepted = Засчитано
attendance-scans-mine-declined = Не засчитано: { $answer }

## Что телефон хранит и отправляет позже

attendance-queue-done = Отправлено: вы пришли в { $time }.
attendance-queue-review = Отправлено; сначала посмотрит старший смены. { $why }
attendance-queue-later = Ещё не отправлено; попробуем снова.
attendance-queue-title = Ещё не отправлено
attendance-queue-text = Хранится на этом телефоне и отправится, как только появится сеть.
attendance-queue-in = Отсканировано для прихода
attendance-queue-out = Отсканировано для ухода
attendance-queue-now = Отправить сейчас
attendance-queue-others = На этом телефоне есть отметки другого человека. Они отправятся, когда он здесь войдёт.
attendance-queue-kept-title = Сохранено на телефоне
attendance-queue-kept-text = Отправится, как только появится сеть. Страницу можно закрыть.
attendance-offline-title = Нет сети
attendance-offline-lead = Этой странице нужна сеть. Ваша карточка и отметка о приходе работают и без неё.
attendance-offline-code = Код стойки
attendance-scan-open = Сканировать камерой
attendance-scan-stop = Закрыть камеру
attendance-scan-none = Камера недоступна. Сфотографируйте код или введите то, что под ним.
attendance-scan-looking = Держите код перед камерой.
attendance-scan-photo = Фото кода
attendance-scan-photo-do = Прочитать фото
attendance-scan-photo-none = На этом фото не читается код стойки. Подойдите ближе и держите телефон неподвижно.
attendance-leaving-title = Ещё не отправленные отметки
attendance-leaving-text = Если выйти сейчас, они останутся на этом телефоне и отправятся, только когда вы снова здесь войдёте.
attendance-leaving-anyway = Всё равно выйти
attendance-place-ask = Сообщить, нахожусь ли я в центре
attendance-place-hint = Спрашивается только сейчас. Отправляется лишь «здесь» или «не здесь», но не само место.

## Карточка, в том числе без сети

attendance-card-title = Сегодня
attendance-card-link = К моей карточке
attendance-card-address = Адрес
attendance-card-qr = Ваш личный код
attendance-card-text = Покажите этот код планшету в центре или введите там номер бейджа и свой номер.
attendance-card-pin = Ваш номер
attendance-card-new-pin = Другой номер
attendance-app-text = Смены, отметки о приходе и часы волонтёров
attendance-offline-wrong = Это не код стойки. Введите то, что под кодом.
attendance-desk-short = Или введите это на телефоне

## Планшет в центре и открытое табло

attendance-kiosk-title = Отметка на планшете
attendance-kiosk-none-title = Это устройство не планшет центра
attendance-kiosk-none-text = Режим заканчивается через рабочий день. Тот, кто ведёт смены, входит здесь и включает его снова.
attendance-kiosk-card = Покажите карточку
attendance-kiosk-card-text = Откройте карточку на телефоне и поднесите её код к камере.
attendance-kiosk-badge = Или бейдж и номер
attendance-kiosk-badge-label = Бейдж
attendance-kiosk-go = Прийти или уйти
attendance-kiosk-next = Следующий человек
attendance-kiosk-list = Планшеты
attendance-kiosk-lead = На планшете приходят и уходят по карточке или по бейджу и номеру. Никто в него не вошёл.
attendance-kiosk-nothing = Планшетов пока нет.
attendance-kiosk-since = Включён { $time }
attendance-kiosk-until = До { $time }
attendance-kiosk-open = Сделать это устройство планшетом и выйти
attendance-kiosk-end = Завершить
attendance-kiosk-end-says = Завершить: планшет, включённый { $time }
attendance-kiosk-told-ended = Планшет отключён.
attendance-live-down = Связь прервана; данные могли устареть.
attendance-live-wall = Вид для стены
attendance-live-gaps = Свободные места
attendance-live-stand-in = Кто может заменить?
attendance-live-stand-in-says = Кто может заменить? { $position }, { $time }
attendance-risk-unconfirmed = Не подтвердил(а)
attendance-risk-missed = Недавно пропустил(а) смену
attendance-risk-elsewhere = Едет из другого центра
