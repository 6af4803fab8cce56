## Columns of a list

import-column-given-name = Имя
import-column-surname = Фамилия
import-column-fathers-name = Отчество
import-column-birth-date = Дата рождения
import-column-email = Эл. почта
import-column-phone = Телефон
import-column-center = Центр
import-column-languages = Языки
import-names-given-name = Имя заявителя, Личное имя
import-names-surname = Фамилия заявителя
import-names-fathers-name = Имя отца
import-names-birth-date = Родился, День рождения, Дата рожд
import-names-email = Электронная почта, Почта, Адрес электронной почты
import-names-phone = Номер телефона, Мобильный, Тел
import-names-center = Код центра, Центр обслуживания
import-names-languages = Язык, Знание языков

## The page

import-title = Импорт заявок
import-lead = Примите заявки из списка: CSV в UTF-8 или Excel (.xlsx). Вы увидите, что произойдёт, прежде чем что-либо будет записано.
import-link = Импорт заявок из списка
import-export-csv = Скачать CSV
import-export-xlsx = Скачать для Excel
import-export-title = Выгрузить заявки
import-export-text = Заявки этого набора одним файлом, с теми же столбцами, что читает импорт. Кто его выгрузил, остаётся в журнале.
import-file = Список
import-file-hint = Не больше 5 МБ, 25 000 строк и 100 столбцов. Первая строка называет столбцы: { $columns }.
import-file-dates = Даты вида 1999-12-31 или 31.12.1999, центры по коду, языки вида az:C2 en:B1.
import-upload = Прочитать список
import-mapping-title = Где какой столбец?
import-mapping-lead = { $file }: проверьте, что нашлось, и исправьте, где неверно.
import-mapping-none = Нет в списке
import-mapping-show = Показать, что произойдёт
import-mapping-change = Изменить столбцы
import-tell = Написать всем, кто принят из списка
import-tell-hint = «Ваша заявка у нас» со ссылкой для входа. Иначе никто не получит письма.
import-preview-title = Что произойдёт
import-preview-lead = { $file }: пока ничего не записано.
import-rows = Строки
import-new = Новые заявки
import-accepted = Принято
import-unchanged = Уже есть
import-rejected = Не принято
import-told-yes = Каждому принятому уйдёт письмо.
import-told-no = Писем никому не будет.
import-run =
    { $count ->
        [one] Импортировать { $count } заявку
        [few] Импортировать { $count } заявки
        [many] Импортировать { $count } заявок
       *[other] Импортировать { $count } заявки
    }
import-nothing-new = Нового для приёма нет.
import-first-rows = Первые строки, какими они будут
import-bad-rows = Строки, которые не принимаются
import-row-hint = Строки считаются с 1 после заголовка.
import-codes = Центры этого набора: { $codes }.
import-known-rows = Строки тех, кто уже подал заявку: { $rows }
import-row = Строка
import-left-columns = Эти столбцы не берутся: { $names }
import-why = Почему
import-repeated = Этот адрес уже стоит в строке { $row }.
import-more-rows =
    { $count ->
        [one] И ещё { $count } строка.
        [few] И ещё { $count } строки.
        [many] И ещё { $count } строк.
       *[other] И ещё { $count } строки.
    }
import-running-title = Список принимается
import-running-lead = Страницу можно закрыть. Принятое не пропадёт.
import-running-look = Посмотреть снова
import-running-label = Принято строк
import-running-go-on = Продолжить
import-running-stale = Приём прервался. Принятое не пропало, и ничего не придёт дважды.
import-done-title = Список принят
import-done-again = Импортировать другой список
import-bad-rows-download = Скачать эти строки в CSV
import-move-note = Пришла со списком

## Why a file can't be read

import-unreadable-empty = В этом файле нет строк. Первая строка называет столбцы, остальные идут за ней.
import-unreadable-too-large = Файл слишком большой. Пришлите не больше 5 МБ или разделите его.
import-unreadable-kind = Это не список. Пришлите CSV или Excel в виде .xlsx.
import-unreadable-encoding = Текст не в UTF-8, и буквы пропали бы. Сохраните его как «CSV UTF-8» или как .xlsx.
import-unreadable-locked = Файл закрыт паролем или старого вида. Сохраните его как .xlsx без пароля.
import-unreadable-broken = Файл повреждён или обрезан. Сохраните его заново и пришлите ещё раз.
import-unreadable-swollen = В файле больше, чем нужно списку. Скопируйте строки в новый файл и пришлите его.
import-unreadable-carries = В файле есть что-то кроме списка. Скопируйте строки в новый файл и пришлите его.
import-unreadable-rows = В файле больше 25 000 строк. Разделите его.
import-unreadable-columns = В файле больше 100 столбцов. Оставьте только нужные.
import-unreadable-cell = В файле есть ячейка длиннее 2000 знаков. Сократите её.
