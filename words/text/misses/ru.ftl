## Пропущенные смены: что считается, что из этого следует и как это исправить
misses-title = Пропущенные смены
misses-lead = Всё, что считается, — на этой странице, и ничего другого.
misses-since = Считается с { $day } — с первого дня срока.
misses-none-title = Пропущенных смен нет
misses-none-text = Кто не может прийти, сообщает об этом на странице смены. Тогда она не пропущена.
misses-count = Считается сейчас
misses-waiting = Ждут ответа
misses-rule-none = В этой программе пропущенные смены ни к чему не ведут.
misses-left =
    { $count ->
        [one] Ещё { NUMBER($count) } пропущенная смена — и вы временно не сможете брать смены сами.
        [few] Ещё { NUMBER($count) } пропущенные смены — и вы временно не сможете брать смены сами.
        [many] Ещё { NUMBER($count) } пропущенных смен — и вы временно не сможете брать смены сами.
       *[other] Ещё { NUMBER($count) } пропущенной смены — и вы временно не сможете брать смены сами.
    }
misses-paused-title = Пока вы не можете брать смены сами
misses-paused-kept =
    { $need ->
        [one] Координаторы по-прежнему могут ставить вас в смены. Пауза закончится сама, когда вы отработаете { NUMBER($need) } смену. Отработано: { NUMBER($kept) }.
        [few] Координаторы по-прежнему могут ставить вас в смены. Пауза закончится сама, когда вы отработаете { NUMBER($need) } смены. Отработано: { NUMBER($kept) }.
        [many] Координаторы по-прежнему могут ставить вас в смены. Пауза закончится сама, когда вы отработаете { NUMBER($need) } смен. Отработано: { NUMBER($kept) }.
       *[other] Координаторы по-прежнему могут ставить вас в смены. Пауза закончится сама, когда вы отработаете { NUMBER($need) } смены. Отработано: { NUMBER($kept) }.
    }
misses-paused-word = Координаторы по-прежнему могут ставить вас в смены. Когда пауза закончится, решает координатор; напишите в свой центр.
misses-paused-since = С { $day }
misses-paused-staff = Пока не берёт смены сам(а)
misses-paused-staff-text = Координаторы по-прежнему могут ставить этого человека в смены.
misses-shifts = Смены этого срока
misses-shift = Смена
misses-counts = Как считается
misses-state-counted = Считается
misses-state-asked = Не считается, пока нет ответа
misses-state-excused = Причина уважительная, не считается
misses-state-settled = Больше не считается
misses-ask = Сообщить причину
misses-ask-says = Сообщить причину: { $day }
misses-until = до { $day }
misses-answer = Ответ: { $text }
misses-past = Прежние паузы
misses-by-kept = Закончилась благодаря отработанным сменам
misses-by-decided = Закончена координатором
misses-by-count = Закончилась: считается меньше смен
misses-link =
    { $count ->
        [one] Считается { NUMBER($count) } пропущенная смена
        [few] Считаются { NUMBER($count) } пропущенные смены
        [many] Считается { NUMBER($count) } пропущенных смен
       *[other] Считается { NUMBER($count) } пропущенной смены
    }
misses-plea-title = Вы не пришли на эту смену
misses-plea-text = Сообщите, почему, или что вы там были. Это можно сделать до { $day }.
misses-plea-was-there = Я там был(а)
misses-plea-note = Что случилось
misses-plea-note-hint = Нужно, если вы там были или если причина другая.
misses-plea-picture = Снимок, который это показывает
misses-plea-picture-hint = Его видят только те, кто решает, и каждый просмотр записывается.
misses-plea-send = Отправить
misses-plea-waits = Ваше сообщение ждёт ответа. До тех пор смена не считается пропущенной.
misses-plea-withdraw = Забрать обратно
misses-plea-told = Отправлено. Пока нет ответа, смена не считается пропущенной.
misses-plea-withdrawn = Забрано обратно
misses-plea-answered = Ответ дан
misses-asks-title = Просит признать причину уважительной
misses-asks-was-there = Сообщает: я там был(а). Если это так, запишите время ниже.
misses-asks-picture = Снимок
misses-asks-answer = Ответ
misses-asks-answer-hint = Нужен для отказа. Человек его прочтёт.
misses-asks-yes = Признать уважительной
misses-asks-no = Не признавать
misses-desk-excuses = Причины, о которых надо решить
misses-desk-paused = Пока не берут смены сами
misses-desk-paused-note =
    { $count ->
        [one] { NUMBER($count) } пропущенная смена · с { $day }
        [few] { NUMBER($count) } пропущенные смены · с { $day }
        [many] { NUMBER($count) } пропущенных смен · с { $day }
       *[other] { NUMBER($count) } пропущенной смены · с { $day }
    }
misses-lift-title = Закончить паузу
misses-lift-text = Тогда пропущенные до сих пор смены больше не считаются. Человек прочтёт причину.
misses-lift-do = Закончить паузу
misses-lift-told = Пауза закончена
misses-rule-title = Пропущенные смены
misses-rule-text = Считается только пропущенное без уважительной причины, отдельно за каждый срок. Каждый видит свой счёт.
misses-rule-warn-at = С какой пропущенной смены предупреждать о каждой (0: никогда)
misses-rule-limit = После скольких пропущенных смен нельзя брать смены самому (0: никогда)
misses-rule-back-after = После скольких отработанных смен это заканчивается (0: решает только координатор)
misses-rule-excuse-days = Сколько дней можно сообщить причину пропуска
misses-kind = Пропущенная смена
misses-counted-subject = Вас не было на смене: { $day }
misses-counted-text = Вы не пришли на смену ({ $center }, { $day }). Пропущенных смен считается в этом сроке: { NUMBER($count) }. Если была причина или если вы там были, сообщите об этом.
misses-counted-button = Сообщить причину
misses-letter-paused-subject = Пока вы не можете брать смены сами
misses-letter-paused-kept = Пропущенных смен считается в этом сроке: { NUMBER($count) }. Координаторы по-прежнему могут ставить вас в смены. Сколько смен отработать, чтобы снова брать их самим: { NUMBER($need) }.
misses-letter-paused-word = Пропущенных смен считается в этом сроке: { NUMBER($count) }. Координаторы по-прежнему могут ставить вас в смены и решают, когда вы снова сможете брать их сами.
misses-letter-paused-button = Посмотреть, что считается
misses-letter-resumed-subject = Вы снова можете брать смены сами
misses-letter-resumed-kept = Вы отработали свои смены. Спасибо.
misses-letter-resumed-decided = Координатор закончил паузу. Причина — на странице ваших пропущенных смен.
misses-letter-resumed-count = Теперь считается меньше пропущенных смен.
misses-letter-resumed-button = Смены
misses-letter-asked-subject = Просит признать причину уважительной: { $name }
misses-letter-asked-text = { $name } не был(а) на смене ({ $center }, { $day }) и сообщает причину. Ответьте, пожалуйста.
misses-letter-asked-button = Ответить
misses-letter-answered-subject = Ответ на ваше сообщение о { $day }
misses-letter-answered-yes = Ваша смена ({ $center }, { $day }) не считается пропущенной.
misses-letter-answered-no = Ваша смена ({ $center }, { $day }) считается пропущенной. Причина — на странице ваших пропущенных смен.
misses-letter-answered-button = Посмотреть, что считается
