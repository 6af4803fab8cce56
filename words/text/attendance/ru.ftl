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
