## Согласие родителя или опекуна

guardian-title = Нужно согласие родителя или опекуна
guardian-why = Вам ещё нет { NUMBER($age) } лет, поэтому закон требует согласия родителя или опекуна. Мы им напишем; пока согласия нет, заявка ждёт.
guardian-next = Сначала нужно согласие родителя или опекуна. Попросите о нём ниже.
guardian-next-written = Мы написали вашему родителю или опекуну. Заявка пойдёт дальше, как только он согласится.
guardian-name = Имя родителя или опекуна
guardian-email = Адрес электронной почты
guardian-relation = Это
guardian-relation-mother = моя мать
guardian-relation-father = мой отец
guardian-relation-guardian = мой законный опекун
guardian-ask-button = Отправить письмо
guardian-ask-again = Попросить кого-то другого или отправить ещё раз
guardian-waiting = { $date } мы написали на имя { $name } по адресу { $email }. Ссылка в письме действует { NUMBER($days) } дн.
guardian-refused-text = Согласие не дано: { $name }. Поговорите об этом; можно попросить ещё раз или обратиться к другому.
guardian-agreed-text = Согласие дано { $date }: { $name }.
guardian-told-asked = Письмо отправлено.
guardian-fact = Родитель или опекун
guardian-consent-needed = Ещё не спрашивали
guardian-consent-asked = Спросили, ответа пока нет
guardian-consent-agreed = Согласие дано
guardian-consent-refused = Согласие не дано

## Страница опекуна

guardian-page-title = { $applicant }: заявка на волонтёрство
guardian-page-lead = { $applicant } участвует в наборе программы «{ $programme }» и указывает вас: { $relation ->
    [mother] мать
    [father] отец
   *[other] опекун
  }. До { NUMBER($age) } лет для этого нужно ваше согласие.
guardian-page-what = Что делают волонтёры
guardian-page-what-text = Они встречают посетителей в центре услуг, показывают дорогу и помогают с электронными услугами: сменами по несколько часов и всегда рядом с ответственным. Работа не оплачивается, прекратить её можно в любой момент.
guardian-page-limits = Правила программы: не больше { $day } в день и { $week } в неделю. Набор может предусматривать меньше.
guardian-page-data = Что происходит с данными
guardian-page-data-text = Мы храним то, что написано в заявке, а позже и часы волонтёрства, только для этой программы. Согласие можно отозвать; тогда заявка останавливается.
guardian-page-call = Набор
guardian-page-service = Период волонтёрства
guardian-accept-label = Я родитель или опекун ({ $applicant }) и даю согласие на участие в этой программе и на использование данных для неё.
guardian-signed-label = Ваше имя как подпись
guardian-agree-button = Даю согласие
guardian-refuse-more = Не даю согласия
guardian-refuse-text = Тогда заявка ждёт, а { $applicant } узнаёт, что согласия нет.
guardian-refuse-button = Не даю согласия
guardian-withdraw-more = Отозвать согласие
guardian-withdraw-text = Тогда заявка останавливается, а после размещения нельзя брать новые смены; { $applicant } узнаёт об этом.
guardian-withdraw-button = Отозвать согласие
guardian-done-agreed-title = Спасибо. Согласие дано.
guardian-done-agreed-text = Подпись: { $signed }. { $applicant } знает об этом. Мы отправили вам письмо: по ссылке в нём согласие можно отозвать до конца службы.
guardian-done-refused-title = Согласие не дано
guardian-done-refused-text = { $applicant } знает об этом. Если передумаете, дать согласие можно и позже, здесь же.
guardian-over = Заявка завершена, от вас больше ничего не нужно.

## Письма

guardian-asked-subject = { $applicant } просит вашего согласия на волонтёрство
guardian-asked-text = { $applicant } хочет стать волонтёром и указывает вас как родителя или опекуна. Пожалуйста, прочитайте, о чём речь, и ответьте. Ссылка действует { NUMBER($days) } дн.
guardian-asked-button = Прочитать и ответить
guardian-kept-subject = Ваше согласие: { $applicant }
guardian-kept-text = Вы дали согласие на волонтёрство: { $applicant }, { $call }. Подпись: { $signed }. Сохраните это письмо: по ссылке из него согласие можно отозвать в любое время до конца службы. Если согласие дали не вы, отзовите его прямо сейчас.
guardian-kept-button = Посмотреть согласие
guardian-answered-agreed-subject = Родитель или опекун дал согласие
guardian-answered-agreed-text = Теперь ваша заявка идёт дальше. Мы напишем вам на следующем шаге.
guardian-answered-refused-subject = Родитель или опекун не дал согласия
guardian-answered-refused-text = Ваша заявка ждёт. Поговорите об этом; на её странице можно попросить ещё раз или обратиться к другому.
guardian-answered-button = Ваша заявка
guardian-letter-asked = Вопрос опекуну
guardian-letter-agreed = Подтверждение опекуну
guardian-letter-answered = Ответ опекуна
