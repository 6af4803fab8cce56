## The queue

screening-all-centers = Все центры
screening-filter = Фильтр
screening-filter-on = Фильтр включён
screening-search = Имя, почта или телефон
screening-intake = Набор
screening-any = Все
screening-score = Балл
screening-days = Ждёт не меньше стольких дней
screening-reading = Чтение
screening-asked-label = Вопрос кандидату
screening-asked-yes = Ждёт ответа
screening-answered-mark = Есть ответ
screening-asked-no = Открытых вопросов нет
screening-filter-show = Показать
screening-filter-clear = Сбросить фильтр
screening-tag = Метка
screening-on = День подачи
screening-why = Причина отказа
screening-erased = Данные удалены
screening-erased-text = Этот человек удалил свои данные. Оставшееся ничего о нём не говорит.
screening-none-text = Под этот фильтр ничего не подходит. Измените или сбросьте его.
screening-band-unscored = Без балла
screening-band-low = Ниже 50
screening-band-middle = От 50 до 74
screening-band-high = 75 и выше
screening-reading-nobody = Никто ещё не прочитал
screening-reading-missing = Ждёт моего прочтения
screening-reading-mine = Прочитано мной
screening-reading-begun = Начато мной
screening-score-of = Балл: { $score }
screening-sheets =
    { $count ->
        [one] Сдан { $count } лист
        [few] Сдано { $count } листа
        [many] Сдано { $count } листов
       *[other] Сдано { $count } листа
    }
screening-number = Заявка { $number }
screening-names-hidden = Имена скрыты, пока оба читателя не сдадут листы.
screening-choose = Выбрать: { $name }
screening-bulk-some = Решить о выбранных
screening-bulk-all = Решить обо всём списке

## The case

screening-next = Следующая
screening-previous = Предыдущая
screening-told-last = Сохранено. Кандидату сообщим по почте. Это была последняя заявка в списке.
screening-told-decided = { $name }: { $stage }
screening-told-now = Кандидату сообщим по почте.
screening-tell-now = Сообщить сейчас
screening-told-told = Кандидату сообщаем по почте. Отменить решение уже нельзя.
screening-told-next-one = Ниже следующая заявка: { $name }
screening-told-restored = Отменено. Заявка стоит как прежде, никому не сообщали.
screening-about = { $what }: { $name }
screening-decline-reason = Причина
screening-decline-hint = Кандидат прочтёт фразу под причиной.
screening-ask-title = Запросить сведения
screening-ask-label = Чего не хватает?
screening-ask-hint = Кандидат прочтёт это так, как вы напишете, и ответит на странице заявки.
screening-ask-button = Спросить кандидата
screening-told-asked = Вопрос отправлен. Заявка вернётся в очередь с ответом.
screening-notes-title = Заметки
screening-note-label = Заметка для коллег
screening-note-add = Добавить заметку
screening-told-noted = Заметка сохранена.
screening-conflict-title = Конфликт интересов
screening-conflict-text = Если вы близки с кандидатом, сообщите об этом. Тогда вы не сможете ни оценивать, ни решать, и коллеги увидят это здесь. Отменить это нельзя.
screening-conflict-why = Как вы связаны?
screening-conflict-button = Сообщить
screening-conflict-mine = Вы сообщили о конфликте интересов. Оценивают и решают коллеги.
screening-told-conflict = Сохранено. Здесь оценивают и решают коллеги.

## Score sheets

screening-sheet-title = Оценочный лист
screening-weight = Вес: { NUMBER($weight) }
screening-remark = Замечание
screening-sheet-save = Сохранить на потом
screening-sheet-hand-in = Сдать
screening-sheet-mine = Вы сдали лист: { $score }.
screening-sheet-blind = Сдали { NUMBER($count) } из { NUMBER($readers) }. Пока не сдадут оба, чужих листов никто не видит.
screening-sheet-open = Открыть баллы сейчас
screening-sheet-open-text = После этого по этому этапу никто не сможет сдать лист.
screening-sheet-score-of = { $name }: { $score }
screening-sheet-nobody = Никто не сдал листа.
screening-told-sheet-saved = Лист сохранён. Его видите только вы.
screening-told-sheet-in = Лист сдан.
screening-told-opened = Баллы открыты.

## What happened

screening-trace-note = Заметка
screening-trace-asked = Запрошены сведения
screening-trace-answered = Ответ кандидата
screening-trace-conflict = Сообщено о конфликте интересов
screening-trace-sheet = Сдан оценочный лист
screening-trace-opened = Баллы открыты досрочно
screening-trace-tagged = Поставлена метка
screening-trace-bulk = вместе с другими
screening-trace-undone = отменено { $date }

## Deciding about many

screening-bulk-title = Решение о многих
screening-bulk-chosen =
    { $count ->
        [one] Выбрана { $count } заявка.
        [few] Выбраны { $count } заявки.
        [many] Выбрано { $count } заявок.
       *[other] Выбрано { $count } заявки.
    }
screening-bulk-none = Ничего не выбрано. Вернитесь и выберите заявки.
screening-bulk-decision = Решение
screening-bulk-reason = Причина, если отклоняете
screening-bulk-preview = Показать, что будет
screening-bulk-will =
    { $count ->
        [one] { $count } заявка перейдёт на этап «{ $stage }».
        [few] { $count } заявки перейдут на этап «{ $stage }».
        [many] { $count } заявок перейдут на этап «{ $stage }».
       *[other] { $count } заявки перейдут на этап «{ $stage }».
    }
screening-bulk-left-out =
    { $count ->
        [one] { $count } заявка останется как есть: этот шаг невозможен или решать не вам.
        [few] { $count } заявки останутся как есть: этот шаг невозможен или решать не вам.
        [many] { $count } заявок останутся как есть: этот шаг невозможен или решать не вам.
       *[other] { $count } заявки останутся как есть: этот шаг невозможен или решать не вам.
    }
screening-bulk-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
screening-bulk-undo-hint = Отменить можно в течение { NUMBER($minutes) } минут. До этого никому не сообщаем.
screening-bulk-confirm = Принять решение
screening-bulk-changed = Список тем временем изменился. Посмотрите его ещё раз.
screening-bulk-done =
    { $count ->
        [one] Решено о { $count } заявке: { $stage }.
        [few] Решено о { $count } заявках: { $stage }.
        [many] Решено о { $count } заявках: { $stage }.
       *[other] Решено о { $count } заявки: { $stage }.
    }
screening-bulk-until = Отменить можно до { $time }. До этого никому не сообщаем.
screening-bulk-undo = Отменить
screening-bulk-undone =
    { $count ->
        [one] Отменено: { $count } заявка снова как прежде.
        [few] Отменено: { $count } заявки снова как прежде.
        [many] Отменено: { $count } заявок снова как прежде.
       *[other] Отменено: { $count } заявки снова как прежде.
    }
screening-bulk-kept =
    { $count ->
        [one] { $count } заявка с тех пор продвинулась и остаётся где есть.
        [few] { $count } заявки с тех пор продвинулись и остаются где есть.
        [many] { $count } заявок с тех пор продвинулись и остаются где есть.
       *[other] { $count } заявки с тех пор продвинулись и остаются где есть.
    }

## Setting a sheet up

screening-form-title = Оценочные листы
screening-form-lead = На что смотрят читатели на каждом этапе. Лист можно менять, пока не сдан первый.
screening-form-criterion = Критерий { NUMBER($number) }
screening-form-title-in = На что смотрим, { $language }
screening-form-low-in = Низший балл, { $language }
screening-form-middle-in = Средний балл, { $language }
screening-form-high-in = Высший балл, { $language }
screening-form-weight = Вес
screening-form-weight-hint = От 1 до { NUMBER($max) }; больший важнее.
screening-form-names-hidden = Скрыть имена: до открытия баллов читатели видят номер
screening-form-empty-hint = Чтобы убрать критерий, оставьте его пустым.
screening-form-save = Сохранить лист
screening-form-told = Лист сохранён.
screening-form-locked = Лист уже сдан; критерии остаются прежними.

## Keys

screening-keys-title = Клавиши
screening-keys-on = Клавиши на этих страницах
screening-key-next = следующая заявка
screening-key-previous = предыдущая заявка
screening-key-accept = пригласить на беседу
screening-key-decline = отклонить
screening-key-ask = запросить сведения
screening-key-note = написать заметку
screening-close = Закрыть

## For the applicant

screening-asked-title = Нам нужно от вас ещё кое-что
screening-asked-next = У центра есть к вам вопрос: ответьте на него ниже. До этого заявка ждёт.
screening-said-title = Наши вопросы и ваши ответы
screening-answer-label = Ваш ответ
screening-answer-picture = Снимок документа
screening-answer-button = Отправить ответ
screening-told-answered = Спасибо. Ваша заявка снова в центре.

## Why it is declined: for staff

screening-decline-places = Кандидатов больше, чем мест
screening-decline-conditions = Не соответствует условиям набора
screening-decline-times = Не подходит время
screening-decline-language = Уровень языка
screening-decline-incomplete = Не хватает сведений
screening-decline-unreachable = Не удалось связаться
screening-decline-fit = Другие подходят больше
screening-decline-twice = Подано дважды

## Why it is declined: for the applicant

screening-because-places = Хороших заявок оказалось больше, чем мест, и в этот раз мы не можем предложить вам место.
screening-because-conditions = У этого набора есть условия, например возраст или учёба, которым вы сейчас не соответствуете. Другой набор может подойти.
screening-because-times = Центру нужна помощь в часы, которые вам не подходят. Когда ваше расписание изменится, попробуйте ещё раз.
screening-because-language = Для работы у стоек нужен более высокий уровень языка, чем у вас сейчас. Подучив его, приходите снова.
screening-because-incomplete = То, о чём мы просили, не пришло вовремя, и мы не смогли продолжить.
screening-because-unreachable = Мы пытались связаться с вами, но не смогли, и закрыли эту заявку. Ждём вас в следующем наборе.
screening-because-fit = В этот раз другие больше подошли для работы этого центра. Это не оценка вас как человека: другое дело может подойти вам отлично.
screening-because-twice = У нас есть другая ваша заявка, и мы продолжаем с ней.
screening-letter-asked = Вопрос кандидату
screening-letter-answered = Ответ кандидата
screening-letter-declined = Отказ по заявке
