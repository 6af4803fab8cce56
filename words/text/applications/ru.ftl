## What it is

applications-landing-title = Помогайте людям в центре обслуживания вашего города
applications-landing-lead = Молодые люди встречают посетителей, подсказывают дорогу и помогают с электронными услугами. Вы учитесь, ваши часы засчитываются, и вы получаете сертификат, который может проверить каждый.
applications-landing-apply = Подать заявку
applications-landing-open = Сейчас открыто
applications-landing-none-title = Сейчас набор волонтёров не идёт
applications-landing-none-text = Загляните позже или уже сейчас создайте учётную запись: тогда заявка займёт немного времени.
applications-landing-how = Как это устроено
applications-way-apply = Подайте заявку
applications-way-apply-text = Десять минут на телефоне. Можно прерваться и продолжить позже.
applications-way-meet = Познакомимся
applications-way-meet-text = Центр прочтёт вашу заявку и пригласит на короткую беседу.
applications-way-learn = Пройдите обучение
applications-way-learn-text = Обучение подготовит вас к первой смене.
applications-way-serve = Помогайте
applications-way-serve-text = Выбирайте смены, удобные для учёбы. Часы складываются, и вы получаете сертификат.

## A call for volunteers

applications-open-until = Открыто до { $date }
applications-opens-on = Откроется { $date }
applications-closed = Закрыто
applications-who = Кто
applications-ages = Возраст { NUMBER($min) }–{ NUMBER($max) } лет на последний день приёма
applications-apply-by = Подать заявку до
applications-service = Период волонтёрства
applications-from-to = { $from } – { $until }
applications-where = Где
applications-places =
    { $places ->
        [one] { $places } место
        [few] { $places } места
        [many] { $places } мест
       *[other] { $places } места
    }
applications-centers-count =
    { $centers ->
        [one] { $centers } центр
        [few] { $centers } центра
        [many] { $centers } центров
       *[other] { $centers } центра
    }
applications-look = Подробнее и заявка
applications-apply-button = Начать заявку
applications-continue-button = Продолжить заявку
applications-see-button = Посмотреть заявку
applications-account-first = Для заявки нужна учётная запись. Это займёт минуту, и вы вернётесь сюда.
applications-account-have = Уже есть учётная запись?
applications-mine = Ваши заявки
applications-since = С { $date }

## The form, one thing a page

applications-step-of = Шаг { NUMBER($step) } из { NUMBER($steps) }
applications-step-name = Кто вы?
applications-step-contact = Как с вами связаться?
applications-step-languages = На каких языках вы говорите?
applications-step-centers = Где вы хотите помогать?
applications-step-motivation = Почему вы хотите стать волонтёром?
applications-step-consent = Ваше согласие
applications-step-check = Проверьте ответы
applications-name-hint = Как в документе, удостоверяющем личность.
applications-birth-hint = На { $date } вам должно быть от { NUMBER($min) } до { NUMBER($max) } лет.
applications-phone-hint = С кодом страны, например +994 50 123 45 67.
applications-languages-lead = Укажите, насколько хорошо вы говорите на каждом, остальные не трогайте.
applications-language-none = Не говорю
applications-level-a1 = A1 – несколько слов
applications-level-a2 = A2 – простые фразы
applications-level-b1 = B1 – повседневное общение
applications-level-b2 = B2 – общение на работе
applications-level-c1 = C1 – почти всё
applications-level-c2 = C2 – как родной
applications-level-native = Родной язык
applications-language-az = Азербайджанский
applications-language-en = Английский
applications-language-ru = Русский
applications-language-ur = Урду
applications-language-tr = Турецкий
applications-language-ar = Арабский
applications-language-pa = Пенджабский
applications-language-ps = Пушту
applications-wishes-lead = Решает центр, указанный первым. Остальные учитываются, если в нём нет мест.
applications-wish-first = Первый выбор
applications-wish-second = Второй выбор
applications-wish-third = Третий выбор
applications-wish-none = Другого центра нет
applications-motivation-label = Своими словами
applications-motivation-hint = Достаточно нескольких предложений, не больше { NUMBER($max) } знаков.
applications-consent-keep = Программа хранит ваши ответы, чтобы рассмотреть заявку и спланировать ваши смены.
applications-consent-read = Их читают сотрудники программы и выбранных вами центров. Вы видите, кто их читал.
applications-consent-withdraw = Вы можете отозвать заявку в любое время.
applications-saved-at = Сохранено: { $time }. Можно закрыть страницу и продолжить позже.
applications-check-lead = Пока ничего не отправлено. Сначала всё проверьте.
applications-submit-button = Отправить заявку
applications-languages-label = Языки
applications-motivation = Мотивация
applications-consent-given = дано
applications-answers = Ответы

## Where it stands

applications-track-title = Ваша заявка
applications-track-way = Путь вашей заявки
applications-done = пройдено
applications-next-draft = Черновик сохранён. Закончите и отправьте его, пока набор открыт.
applications-next-submitted = Дальше центр прочтёт вашу заявку. Мы напишем, когда она продвинется.
applications-next-screening = Центр читает вашу заявку. Сейчас от вас ничего не требуется.
applications-next-interview = Выберите время для короткой беседы. Потом его можно изменить самостоятельно.
applications-next-offered = Место ваше, если хотите. Примите его здесь.
applications-next-accepted = Место за вами. Центр готовит ваше начало.
applications-next-onboarding = До первой смены нужно кое-что сделать. Список на этой странице.
applications-next-placed = Добро пожаловать! Теперь можно брать смены.
applications-next-waitlisted = Сейчас все места заняты. Если место освободится, мы сообщим.
applications-next-declined = В этот раз не получилось. Спасибо за заявку, ждём вас в следующем наборе.
applications-next-withdrawn = Вы отозвали эту заявку.
applications-accept-place = Принять место
applications-withdraw = Отозвать заявку
applications-withdraw-text = Отменить это нельзя. Чтобы помогать позже, нужно будет подать заявку в другой набор.
applications-throw-away = Удалить черновик
applications-throw-away-text = Всё написанное и снимки удаляются сразу. Пока набор открыт, можно начать заново.
applications-told-thrown = Черновик удалён. Ничего из написанного здесь не осталось.
applications-your-place = Ваше место
applications-badge = Бейдж
applications-to-shifts = Найти первую смену
applications-told-submitted = Отправлено. Ваша заявка у нас.
applications-told-accepted = Вы приняли место.
applications-told-withdrawn = Заявка отозвана.

## The center's side

applications-stage-label = Этап
applications-none-title = Здесь нет заявок
applications-none-text = На этом этапе никто не ждёт. Выберите другой этап или центр.
applications-no-center-title = У вас нет центра
applications-no-center-text = Заявки появятся здесь, когда администратор назначит вам центр.
applications-handed-in = Подана { $date }
applications-age-on-closing-day = Возраст на последний день приёма
applications-history = История
applications-decide = Решение
applications-note-hint = Для коллег. Кандидат этого не видит.
applications-decide-screening = Начать рассмотрение
applications-decide-interview = Пригласить на беседу
applications-decide-offered = Предложить место
applications-decide-accepted = Принять
applications-decide-onboarding = Начать подготовку
applications-decide-waitlisted = В лист ожидания
applications-decide-declined = Отклонить
applications-place-title = Направить в центр
applications-place-text = Служба начинается сразу, без вопроса. «Предложить место» сначала спрашивает кандидата; «Принять» отмечает, что он уже согласился.
applications-place-button = Направить
applications-places-left =
    { $places ->
        [0] мест нет
        [one] осталось { $places } место
        [few] осталось { $places } места
        [many] осталось { $places } мест
       *[other] осталось { $places } места
    }
applications-open-file = Открыть личную карточку
applications-told-moved = Сохранено. Кандидату сообщат по почте.
applications-told-placed = Направление оформлено. Волонтёру сообщат по почте.

## Running calls

applications-intake-new = Объявить набор волонтёров
applications-intake-code = Код
applications-intake-code-hint = Латинские буквы, цифры и дефис; код виден в адресе.
applications-intake-title-in = Название, { $language }
applications-intake-summary-in = О чём он, { $language }
applications-intake-opens = Первый день приёма
applications-intake-closes = Последний день приёма
applications-intake-min-age = Наименьший возраст
applications-intake-max-age = Наибольший возраст
applications-intake-starts = Первый день волонтёрства
applications-intake-ends = Последний день волонтёрства
applications-intake-quotas = Места по центрам
applications-intake-quotas-text = Оставьте пустым, если центр не участвует.
applications-intake-close = Закрыть сейчас
applications-intake-reopen = Открыть до этого дня
applications-intakes-none-title = Наборов пока нет
applications-intakes-none-text = Сохраните первый как черновик; опубликуете, когда он будет готов.
applications-intake-placed = направлено
applications-told-intake-added = Набор создан.
applications-told-intake-closed = Набор закрыт.
applications-told-intake-opened = Набор открыт.
applications-intake-keep = Сохранить черновик
applications-intake-change = Изменить
applications-intake-draft = Черновик
applications-intake-draft-text = Черновик видите только вы и ваши коллеги. Подать заявку можно после публикации и наступления первого дня.
applications-intake-draft-seen = Это черновик в том виде, в каком его увидят кандидаты. Пока его больше никто не видит.
applications-intake-ahead = Ещё не открыт
applications-intake-publish = Опубликовать
applications-intake-unasked-title = Вопросы пока в черновике, их никому не задают
applications-intake-unasked-text = Кандидаты видят анкету, опубликованную последней, или анкету без ваших вопросов. Сначала опубликуйте вопросы.
applications-intake-unasked-link = К вопросам
applications-intake-publish-without = Опубликовать набор без них
applications-intake-publish-without-text = Набор откроется для всех в свой час, и кто подаст заявку до публикации вопросов, тому их не зададут.
applications-intake-preview = Посмотреть как кандидат
applications-intake-like = Новый по этому образцу
applications-told-intake-changed = Набор изменён.
applications-told-intake-published = Набор опубликован.
applications-next-test = Центр приглашает вас на тест и напишет, когда он будет.
applications-decide-test = Пригласить на тест
applications-step-about = О вас
applications-student = Вы студент или студентка?
applications-city = Где вы живёте?
applications-city-elsewhere = В другом месте
applications-step-times = Когда вы могли бы помогать?
applications-times = Время
applications-times-lead = Отметьте, когда у вас обычно есть время. Это первое представление, оно ни к чему не обязывает.
applications-morning = Утро
applications-afternoon = День
applications-evening = Вечер
applications-elsewhere = Продолжить на другом устройстве
applications-later = Заполню позже
applications-told-link = Мы отправили ссылку на вашу почту. Откройте её на другом устройстве в течение пятнадцати минут: она ведёт к этому шагу и работает один раз.
applications-save-lost = Не сохранено: нет сети. Введённое остаётся здесь, мы попробуем ещё раз.
applications-save-refused = Не сохранено. Обновите страницу, чтобы увидеть, в каком состоянии ваша заявка.
applications-meanwhile-title = Тем временем вы изменили это на другой странице или устройстве
applications-meanwhile-text = Вот что сохранено. Ниже стоит то, что вы ввели здесь: если продолжить, сохранится оно.
applications-meanwhile-take = Оставить сохранённое
applications-meanwhile-check = Вот ответы, как они сохранены сейчас. Просмотрите их ещё раз перед отправкой.
applications-unfit-title = Вы не подходите под условия этого набора
applications-unfit-text = Если всё указано верно, этот набор не для вас; может подойти другой.
applications-needs-languages = Для этого набора нужны: { $languages }.
applications-consent-label-keep = Даю согласие: программа хранит мои ответы, чтобы принять решение по заявке и спланировать мои смены.
applications-consent-label-read = Даю согласие: мои ответы читают сотрудники программы и выбранных мной центров.
applications-consent-label-again = Даю согласие: мне могут снова написать о следующем периоде.
applications-consent-title-keep = Хранение ответов
applications-consent-title-read = Чтение ответов
applications-consent-title-again = Повторное обращение
applications-unmet = Условия набора не выполнены
applications-intake-conditions = Кто может подать заявку
applications-intake-studies = Студенты
applications-studies-may = Могут и студенты, и другие
applications-studies-must = Только студенты
applications-studies-must-not = Студенты не могут
applications-intake-earlier = Опыт в программе
applications-earlier-any = Неважно, был ли человек волонтёром раньше
applications-earlier-newcomers = Только те, кто ещё не был волонтёром программы
applications-earlier-returners = Только те, кто уже был волонтёром программы
applications-intake-cities = Место жительства
applications-intake-cities-hint = Если ничего не отмечено, жить можно где угодно.
applications-intake-languages = Нужные языки
applications-intake-language-free = Не нужен
applications-intake-stages = Через что проходит заявка
applications-intake-stages-text = Сначала центр читает каждую заявку. Эти шаги видны на странице набора.
applications-intake-stage = Шаг { NUMBER($step) }
applications-intake-stage-none = Ничего
applications-intake-training = Обучение до направления в центр
applications-conditions = Условия
applications-needs-city = Те, кто живёт в городах: { $cities }.
applications-how-long = Как долго
applications-decided-title = Как принимается решение
applications-decided-screening = Мы читаем
applications-decided-screening-text = Центр читает ваши ответы. Решают люди, а не программа.
applications-decided-test = Тест
applications-decided-test-text = Вас приглашают на короткий тест и сообщают результат.
applications-decided-interview = Беседа
applications-decided-interview-text = Вы выбираете время короткой беседы, в центре или онлайн.
applications-decided-offer = Предложение
applications-decided-offer-text = Если место ваше, вы принимаете его одним касанием. Мы напишем вам при любом исходе.
applications-decided-training = Обучение
applications-decided-training-text = Перед первой сменой вас подготовит обучение.
applications-decided-placed = Первая смена
applications-decided-placed-text = Вы выбираете смены, которые сочетаются с учёбой.
applications-weeks =
    { $weeks ->
        [one] { $weeks } неделя
        [few] { $weeks } недели
        [many] { $weeks } недель
       *[other] { $weeks } недели
    }
applications-conditions-none = Других нет

## Pictures

applications-picture-of = Фото: { $question }
applications-picture-away = Убрать это фото
applications-picture-hint = Снимите или выберите фото: JPEG, PNG или WebP, не больше 12 МБ. То, что камера записала рядом, например место, удаляется.
applications-window = Приём заявок
applications-intake-change-title = Изменить набор
applications-intake-change-text = Набор опубликован: изменения видны сразу. Возраст, условия, этапы и период волонтёрства остаются прежними: люди подавали заявки на них.
applications-intake-close-more = Закрыть набор раньше срока
applications-intake-close-text = Больше никто не сможет подать заявку, а черновики нельзя будет отправить. Поданные заявки остаются. Позже набор можно открыть снова.
applications-place-held = держат для этого кандидата
applications-closed-text = Этот набор закрыт. Возможно, открыты другие.
applications-closed-link = Посмотреть открытые наборы
applications-told-link-enough = За последний час мы уже отправили вам несколько ссылок, поэтому новой не отправили. Откройте последнюю в вашей почте или попробуйте через час. Ваши ответы сохранены.
