## The list of an applicant

onboarding-title = Перед первой сменой
onboarding-lead = Порядок любой. Можно остановиться и продолжить потом.
onboarding-of = Готово { NUMBER($done) } из { NUMBER($total) }
onboarding-progress = Ваш список
onboarding-done = готово
onboarding-open = нужно сделать
onboarding-not-required = по желанию
onboarding-do-agreement = Прочитайте и подпишите
onboarding-do-training = Пройдите обучение
onboarding-do-contact = Скажите, кому звонить
onboarding-do-choice = Выберите одно
onboarding-do-document = Покажите в центре
onboarding-all-done = Всё готово. Теперь центр даст вам место и напишет.
onboarding-told-given = Сохранено.
onboarding-told-signed = Подписано. Свой экземпляр можно посмотреть в любое время.

## One item

onboarding-text-label = Текст
onboarding-agree = Текст прочитан, я согласен или согласна
onboarding-sign-name = Ваши имя и фамилия
onboarding-sign-hint = Напишите так, как в вашей заявке. Это ваша подпись.
onboarding-sign-button = Подписать
onboarding-signed-by = Подпись: { $name }, { $date }
onboarding-copy = Ваш экземпляр в PDF
onboarding-contact-name = Имя этого человека
onboarding-contact-relation = Кем он вам приходится
onboarding-contact-relation-hint = Мать, брат, друг…
onboarding-contact-why = Это видят только сотрудники вашего центра; они позвонят, если на смене с вами что-то случится.
onboarding-choice-label = Ваш выбор
onboarding-training-open = Обучение ещё не пройдено или уже не действует.
onboarding-training-done = Обучение пройдено.
onboarding-training-link = Найти занятие
onboarding-document-open = Возьмите с собой в центр. Сотрудник посмотрит и отметит здесь; копию не снимают.
onboarding-document-done = Сотрудник это видел.
onboarding-to-list = Назад к списку

## For staff

onboarding-staff-title = Подготовка
onboarding-ready = Готово: всё обязательное сделано.
onboarding-missing =
    { $count ->
        [one] Ещё открыт { $count } обязательный пункт.
        [few] Ещё открыты { $count } обязательных пункта.
        [many] Ещё открыто { $count } обязательных пунктов.
       *[other] Ещё открыто { $count } обязательного пункта.
    }
onboarding-seen-button = Видел(а)
onboarding-seen-says = Видел(а): { $title }
onboarding-unseen-button = Всё-таки не видел(а)
onboarding-unseen-says = Всё-таки не видел(а): { $title }
onboarding-told-seen = Список изменён.
onboarding-reason-label = Почему направить с открытым списком?
onboarding-reason-hint = Сохраняется вместе с решением; список кандидата остаётся открытым.
onboarding-place-from = Первый день
onboarding-place-until = Последний день
onboarding-contact-of = { $name } ({ $relation }), { $phone }

## Setting the list up

onboarding-admin-title = Подготовка
onboarding-admin-lead = Что делают принятые до первой смены. Изменения касаются тех, кого примут с этого дня; начавшие продолжают по прежнему списку.
onboarding-admin-note = Соглашение, обучение и документы
onboarding-admin-version = Это версия { NUMBER($version) }.
onboarding-admin-none = Списка ещё нет. Принятые ждут координатора.
onboarding-admin-item = Пункт { NUMBER($number) }
onboarding-admin-kind = Вид
onboarding-admin-title-in = Название, { $language }
onboarding-admin-text-in = Текст или пояснение, { $language }
onboarding-admin-required = Обязательно до направления
onboarding-admin-course = Курс
onboarding-admin-no-course = Без курса
onboarding-admin-choices = Варианты
onboarding-admin-choices-hint = По одному в строке. Только для вида «одно из нескольких».
onboarding-admin-place = Место в списке
onboarding-admin-empty-hint = Оставьте пункт пустым, чтобы убрать его из списка.
onboarding-admin-told = Список сохранён как новая версия.
onboarding-kind-agreement = Соглашение на подпись
onboarding-kind-training = Курс
onboarding-kind-contact = Контакт на крайний случай
onboarding-kind-choice = Одно из нескольких, например размер
onboarding-kind-document = Документ, который показывают
onboarding-rule-place = Направлять автоматически, когда список готов

## On paper

onboarding-paper-signed-by = Подпись
onboarding-paper-signed-at = Подписано
onboarding-paper-edition = Редакция текста
