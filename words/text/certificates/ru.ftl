## На бумаге

certificate-title = Сертификат волонтёра
certificate-sentence = за { $hours } волонтёрской работы в период с { $from } по { $until }. Место: { $center }.
certificate-service-label = Отработано
certificate-period-label = Период
certificate-issued-label = Выдан
certificate-check = Отсканируйте код, чтобы убедиться в подлинности сертификата.
certificate-director = Руководство программы

## Подлинный ли он?

certificate-verify-title = Подлинный ли этот сертификат?
certificate-verify-lead = Отсканируйте QR-код на сертификате или введите код рядом с ним. Учётная запись не нужна.
certificate-verify-about = Проверьте подлинность сертификата волонтёра.
certificate-code-label = Код сертификата
certificate-code-hint = Восемь групп по четыре буквы и цифры. Заглавные буквы, пробелы и дефисы не важны.
certificate-code-wrong = Это не код сертификата. В нём 32 буквы и цифры: посмотрите ещё раз.
certificate-check-button = Проверить
certificate-record-title = Проверить подписанную запись
certificate-record-label = Подписанная запись
certificate-record-hint = Текст файла с окончанием .jwt.
certificate-genuine-title = Подлинный сертификат
certificate-genuine-text = Мы его выдали, никто его не изменил, он действителен.
certificate-altered-title = Изменённый сертификат
certificate-altered-text = На нём наше имя, но после подписания его изменили. Не полагайтесь на него.
certificate-revoked-title = Отозванный сертификат
certificate-revoked-text = Мы его выдали и отозвали. Он больше не действителен.
certificate-unknown-title = Неизвестный сертификат
certificate-unknown-text = Сертификата с таким кодом здесь нет. Проверьте код ещё раз или спросите того, кто его показал.
certificate-unknown-record-text = Эту запись подписали не мы, или мы больше ничего о ней не знаем.
certificate-compare = Сравните это с сертификатом перед вами. Если есть отличия, его изменили.
certificate-facts-title = Что в нём сказано
certificate-holder-label = Имя
certificate-issuer-label = Кем выдан
certificate-revoked-label = Отозван
certificate-get-pdf = Сертификат в PDF
certificate-get-record = Подписанная запись
certificate-check-another = Проверить другой

## Мои

certificate-progress-label = Часы до сертификата
certificate-progress-figures = { $served } из { $needed }
certificate-progress-done = Вы его заслужили. Он выдаётся сам в течение нескольких минут, и вам придёт сообщение.
certificate-progress-left = Осталось { $time }. Каждая отработанная смена засчитывается сама.
certificate-mine-empty-title = Сертификата пока нет
certificate-mine-empty-text = Он выдаётся сам, когда набрано достаточно часов. Возьмите смену, чтобы приблизиться к нему.
certificate-mine-line = { $hours }, { $center }, выдан { $date }
certificate-see-page = Открытая страница
certificate-standing-genuine = действителен
certificate-standing-revoked = отозван
certificate-standing-altered = изменён
certificate-reason = Причина: { $reason }

## Все сертификаты программы

certificate-told-issued = Сертификат выдан, владельцу отправлено сообщение.
certificate-told-revoked = Сертификат отозван. Теперь об этом сказано на его странице, владельцу отправлено сообщение.
certificate-due-title = Заслужены и не выданы
certificate-due-text = Сертификаты выдаются сами. Здесь те, чьё имя нельзя напечатать, и те, чей сертификат отозван.
certificate-due-line = Отработано: { $hours }
certificate-issue = Выдать
certificate-issue-says = Выдать: { $name }
certificate-search-label = Имя или эл. почта
certificate-list-title = Выданные
certificate-list-empty-title = Сертификатов нет
certificate-list-empty-text = Они выдаются сами, когда волонтёры набирают достаточно часов.
certificate-revoke = Отозвать
certificate-revoke-title = Отозвать этот сертификат
certificate-revoke-text = На его открытой странице будет сказано, что он отозван. Отменить это нельзя; можно выдать новый.
certificate-revoke-reason = Причина, которую прочтёт владелец
