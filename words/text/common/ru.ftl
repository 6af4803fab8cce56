## Brand

-brand = Könüllü
brand = { -brand }
page-title = { $page } – { -brand }

## Buttons and links

save = Сохранить
save-draft = Сохранить черновик
cancel = Назад
back = Назад
next = Далее
go-on = Продолжить
yes = Да
no = Нет
close = Закрыть
search = Найти
filter = Фильтр
clear = Очистить
edit = Редактировать
change = Изменить
add = Добавить
remove = Убрать
undo = Вернуть как было
send = Отправить
confirm = Подтвердить
accept = Принять
decline = Отказаться
publish = Опубликовать
download = Скачать
upload = Выбрать файл
copy = Скопировать
copied = Скопировано
choose = Выбрать
details = Подробнее
show-all = Показать все

## Signing in

sign-in = Войти
sign-out = Выйти
sign-up = Зарегистрироваться
email = Электронная почта
phone = Телефон
password = Пароль

## Frame of the page

skip-to-content = Перейти к содержанию
menu = Меню
main-navigation = Главное меню
language-label = Язык
center-label = Центр
programme-label = Программа
next-page = Следующая страница
page-of = Страница { NUMBER($page) } из { NUMBER($pages) }
results-found =
    { $results ->
        [0] Ничего не найдено
        [one] { $results } результат
        [few] { $results } результата
        [many] { $results } результатов
       *[other] { $results } результата
    }
search-again = Сократите запрос или очистите фильтры.

## Days and spans of time

now = Сейчас
today = сегодня
tomorrow = завтра
yesterday = вчера
this-week = Эта неделя
next-week = Следующая неделя
previous-week = Предыдущая неделя
date-label = Дата
time-range = { $from }–{ $to }
time-label = Время
span-hours = { $hours }{ "\u00A0" }ч
span-minutes = { $minutes }{ "\u00A0" }мин
span-hours-and-minutes = { $hours }{ "\u00A0" }ч { $minutes }{ "\u00A0" }мин
hours-count =
    { $hours ->
        [one] { $hours } час
        [few] { $hours } часа
        [many] { $hours } часов
       *[other] { $hours } часа
    }
in-days =
    { $days ->
        [0] сегодня
        [1] завтра
        [one] через { $days } день
        [few] через { $days } дня
        [many] через { $days } дней
       *[other] через { $days } дня
    }
minutes-ago =
    { $minutes ->
        [0] только что
        [one] { $minutes } минуту назад
        [few] { $minutes } минуты назад
        [many] { $minutes } минут назад
       *[other] { $minutes } минуты назад
    }
date-and-time = { $date }, { $time }

## Joining

list-comma = {", "}
list-with-last = { $most } и { $last }
share-in-percent = { NUMBER($share) }{ "\u00A0" }%
count-of = { NUMBER($part) } из { NUMBER($total) }

## When something goes wrong

error-summary-title = Нужно кое-что исправить
not-found-title = Страница не найдена
not-found-text = Возможно, в адресе опечатка или страницы больше нет. Проверьте адрес или начните с главной страницы.
not-allowed-title = У вас нет доступа к этой странице
not-allowed-text = Ваша роль этого не позволяет. Если доступ вам нужен, напишите тому, кто дал вам роль.
broken-title = У нас произошёл сбой
broken-text = Запрос не выполнен, но всё сохранённое ранее на месте. Попробуйте ещё раз чуть позже. Если сбой повторится, сообщите нам номер: { $request }.
too-many-requests-title = Подождите немного
too-many-requests-text =
    { $seconds ->
        [one] Слишком много попыток подряд. Повторите через { $seconds } секунду.
        [few] Слишком много попыток подряд. Повторите через { $seconds } секунды.
        [many] Слишком много попыток подряд. Повторите через { $seconds } секунд.
       *[other] Слишком много попыток подряд. Повторите через { $seconds } секунды.
    }
busy-title = Сейчас много запросов
busy-text = Одновременно обратилось много людей. Попробуйте ещё раз через минуту.
sign-in-first-title = Сначала войдите
sign-in-first-text = Эта страница открывается после входа. Затем вы вернётесь сюда.
saved = Сохранено.
sent = Отправлено.
undone = Изменение отменено.
home-page-link = На главную страницу

## Fields and choices

optional = необязательно
required = обязательно
all = Все
none = Нет
any = Любой
other = Другое
not-given = не указано
choose-one = Выберите
name-label = Имя
given-name = Имя
surname = Фамилия
fathers-name = Имя отца
birth-date = Дата рождения
address-label = Адрес
note-label = Примечание
reason-label = Причина
status-label = Состояние

## Roles

role-volunteer = Волонтёр
role-lead = Старший смены
role-coordinator = Координатор
role-trainer = Преподаватель
role-manager = Руководитель программы
role-administrator = Администратор
role-auditor = Аудитор

## Kinds of centers

center-kind-service-center = Центр обслуживания
center-kind-dost-center = Центр DOST
center-kind-mobile-unit = Мобильный пункт
center-kind-event = Мероприятие

## Pages

nav-home = Главная
nav-apply = Подать заявку
nav-my-application = Моя заявка
nav-account = Аккаунт
nav-me = Кабинет
nav-shifts = Смены
nav-my-shifts = Мои смены
nav-hours = Часы
nav-my-hours = Мои часы
nav-my-training = Моё обучение
nav-my-certificates = Мои сертификаты
nav-check-in = Отметиться
nav-desk = Экран у входа
nav-now = Сейчас
nav-centers = Центры
nav-rosters = Графики смен
nav-applications = Заявки
nav-interviews = Собеседования
nav-intakes = Наборы
nav-people = Люди
nav-training = Обучение
nav-certificates = Сертификаты
nav-verify = Проверить сертификат
nav-admin = Управление
nav-admin-centers = Центры
nav-admin-roles = Роли
nav-admin-delivery = Доставка писем
nav-admin-audit = Журнал действий

## Faults of fields

fault-required = Заполните это поле.
fault-too-long =
    { $max ->
        [one] Не больше { $max } знака.
        [few] Не больше { $max } знаков.
        [many] Не больше { $max } знаков.
       *[other] Не больше { $max } знака.
    }
fault-email = Введите адрес почты в виде imya@primer.ru.
fault-phone = Введите телефон с кодом страны, например +994 50 123 45 67.
fault-date = Введите дату: день, месяц, год, например 31.12.1999.
fault-no-such-day = Такого дня в календаре нет.
fault-time = Введите время, например 09:30.
fault-number-range = Введите число от { NUMBER($min) } до { NUMBER($max) }.
fault-choice = Выберите из списка.
fault-agree = Чтобы продолжить, поставьте отметку о согласии.
fault-password-short =
    { $min ->
        [one] В пароле должно быть не меньше { $min } знака.
        [few] В пароле должно быть не меньше { $min } знаков.
        [many] В пароле должно быть не меньше { $min } знаков.
       *[other] В пароле должно быть не меньше { $min } знака.
    }
fault-password-common = Этот пароль часто используют, его легко подобрать. Придумайте другой.
fault-too-young =
    { $min ->
        [one] Участвовать можно с { $min } года.
        [few] Участвовать можно с { $min } лет.
        [many] Участвовать можно с { $min } лет.
       *[other] Участвовать можно с { $min } года.
    }
fault-too-old =
    { $max ->
        [one] Участвовать можно до { $max } года включительно.
        [few] Участвовать можно до { $max } лет включительно.
        [many] Участвовать можно до { $max } лет включительно.
       *[other] Участвовать можно до { $max } года включительно.
    }
fault-date-future = Эта дата ещё не наступила.
fault-date-past = Эта дата уже прошла.
fault-end-before-start = Окончание должно быть позже начала.
fault-taken = Уже занято.
fault-twice = Один и тот же вариант выбран дважды. Измените один из них.
fault-own-name = Напишите своё имя так, как оно стоит в заявке.
fault-closed = В это время центр закрыт. Выберите время в часы его работы.
fault-code = Введите от 2 до 24 знаков: латинские буквы, цифры и дефис.
fault-zone = Введите часовой пояс в виде Asia/Baku.
fault-file-kind = Отправьте фото в формате JPEG, PNG или WebP.
fault-file-large = Это фото слишком большое. Отправьте фото не больше 12 МБ и 40 мегапикселей.
fault-file-broken = Это фото не удаётся прочитать. Снимите ещё раз или выберите другое.
fault-national-id = Это не личный номер этой страны. Введите его как в удостоверении личности.
fault-law = Закон страны требует более строгого правила.
fault-own-email = Укажите адрес родителя или опекуна, а не свой.
fault-link = Напишите адрес полностью, например https://example.com/meeting.
fault-busy = В это время занят в другом месте. Выберите другого человека или другое время.
fault-ages-crossed = Наибольший возраст не может быть меньше наименьшего.
fault-no-places = Дайте места хотя бы одному центру.
fault-nowhere = Укажите комнату или адрес онлайн-встречи.
fault-name-letters = Нужна хотя бы одна буква.
fault-name-control = Здесь перенос строки или невидимый знак. Сотрите и введите заново.
fault-students-only = В этом наборе могут участвовать только студенты.
fault-no-students = Студенты не могут участвовать в этом наборе.
fault-language-level = Для этого набора нужен уровень не ниже { $level }.
fault-residence = Этот набор — для тех, кто живёт в названных городах.
fault-newcomers-only = Этот набор — для тех, кто ещё не был волонтёром программы.
fault-returners-only = Этот набор — для тех, кто уже был волонтёром программы.
fault-too-many = Не больше { NUMBER($max) }.
fault-condition = Вопрос, который зависит от ответа, идёт после вопроса об этом ответе, и сам ответ должен остаться.
fault-untranslated = Не хватает текста на языке: { $language }.
