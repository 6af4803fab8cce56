## Letters
exchange-offered-subject = A place is held for you: { $day }
exchange-offered-text = A place has come free on a shift that you wait for: { $day }, { $time }, { $center }, { $position }. It is held for you until { $until }. Then it goes to the next one.
exchange-offered-button = Yes or no
exchange-offer-lapsed-subject = The place that was held for you
exchange-offer-lapsed-text = The place is not held for you any more: { $day }, { $time }, { $center }, { $position }.
exchange-offer-lapsed-button = See other shifts
exchange-asked-subject = Can you take over a shift? { $day }
exchange-asked-text = { $name } can’t come to this shift: { $day }, { $time }, { $center }, { $position }. Can you take it over? Please answer until { $until }.
exchange-asked-swap-text = { $name } would like to change shifts with you. You would get: { $day }, { $time }, { $center }, { $position }. You would give: { $gives }. Please answer until { $until }.
exchange-asked-button = Yes or no
exchange-filled-subject = You are free: { $day }
exchange-filled-text = { $name } has taken your shift: { $day }, { $time }, { $center }, { $position }.
exchange-filled-swap-text = { $name } has agreed to change shifts. It is not yours any more: { $day }, { $time }, { $center }, { $position }. Your new shift is among your shifts.
exchange-filled-button = My shifts
exchange-unanswered-subject = Nobody has taken over yet: { $day }
exchange-unanswered-text = Your colleague can’t take the shift, or has not answered in time: { $day }, { $time }, { $center }, { $position }. It is still yours. Ask somebody else, or offer it to all.
exchange-unanswered-button = Open the shift
exchange-opened-subject = { $name } can’t come: { $day }
exchange-opened-text = { $name } can’t come: { $day }, { $time }, { $center }, { $position }. Those who could step in are being asked. The case shows who has answered.
exchange-opened-button = Open the case
exchange-unfilled-subject = Nobody was found: { $day }
exchange-unfilled-text = Nobody has taken over, so the shift is yours: { $day }, { $time }, { $center }, { $position }. If you really can’t come, call your coordinator.
exchange-unfilled-button = Open the shift

## The waiting list
exchange-wait-title = Waiting list
exchange-wait-text = The shift is full. If a place comes free, we hold it for you and write to you. The list closes at { $time }.
exchange-wait-join = Join the waiting list
exchange-wait-leave = Leave the waiting list
exchange-wait-yours = You are on the waiting list
exchange-held-title = A place is held for you until { $until }
exchange-held-accept = Take the place
exchange-held-decline = No, thank you
exchange-wait-since = Waits since { $time }
exchange-wait-held = A place is held until { $time }

## I can’t come
exchange-cannot-text = Until somebody else has taken it over, the shift stays yours.
exchange-cannot-late = It is near to the start. Your coordinator is told at once, and those who could step in are asked. Until somebody says yes, the shift stays yours.
exchange-cannot-decides = Who takes this place is for the coordinator to decide. They are told at once; until somebody else has it, the shift stays yours.
exchange-reason = Why
exchange-reason-ill = I am ill
exchange-reason-exam = Exam or lecture
exchange-reason-family = Family
exchange-reason-other = Something else
exchange-note = Note
exchange-way-hand-over = Ask a colleague
exchange-way-hand-over-hint = They get a message and answer with one tap.
exchange-way-market = Offer it to all
exchange-way-market-hint = Whoever can take it sees it and takes it with one tap.
exchange-way-swap = Change shifts with somebody
exchange-way-search = Tell the coordinator
exchange-way-search-hint = When it can’t wait: the coordinator is told at once, and those who could step in are asked.
exchange-to = Which colleague
exchange-swap-for = Your new shift
exchange-swap-none = There is no shift that you could both change now.
exchange-swap-none-text = It has to suit both of you by all the rules. Ask a colleague, or offer the shift to all.
exchange-nobody = No colleague can take it over now.
exchange-ask-button = Ask
exchange-tell-button = I can’t come
exchange-come-after-all = I can come after all
exchange-sought-market = Offered to all colleagues
exchange-sought-search = The coordinator knows, and a stand-in is being sought
exchange-sought-asked = You have asked { $name }
exchange-other-way = Another way
exchange-how = Who should take over
exchange-find = Or find somebody who takes over

## What others ask
exchange-for-you = For you to answer
exchange-asks = { $name } can’t come. Can you take over?
exchange-asks-swap = { $name } would like this shift of yours in return: { $gives }
exchange-yes = Yes, I take it
exchange-no = No
exchange-answer-until = Please answer until { $time }
exchange-waits-title = You wait for
exchange-market-title = Colleagues who can’t come
exchange-market-lead = Places that colleagues give away. What you can take over stands first.
exchange-market-not = What you can’t take over, and why
exchange-market-filter = From colleagues
exchange-market-none-title = Nobody seeks somebody to step in
exchange-market-none-text = When a colleague can’t come to a shift that you could take, it stands here.
exchange-instead-of = Instead of { $name }
exchange-take-over = Take it over

## The page of a letter
exchange-question-offer = { $name }, would you like this place?
exchange-question-hand-over = { $name }, can you take over this shift?
exchange-question-swap = { $name }, would you like to change shifts?
exchange-question-from = Who can’t come
exchange-question-gives = You give
exchange-question-until = Answer until
exchange-done-yes-title = The shift is yours
exchange-done-yes-text = Thank you! We will see you there.
exchange-done-no-title = You have said no
exchange-done-no-text = Thank you for the answer. Nothing more is to do.
exchange-done-gone-title = This question is not open any more
exchange-done-gone-text = Somebody was quicker, or its time is over. Nothing is to do.
exchange-coming-title = { $name }, will you come?
exchange-coming-yes = I will come
exchange-coming-said-title = Thank you, you will come
exchange-coming-said-text = We are glad. If something comes up, say so here as early as you can.
exchange-coming-gone-title = You don’t have this shift
exchange-coming-gone-text = You have no place on it any more, or it was called off. Nothing is to do.
exchange-coming-back-title = You have given the place back
exchange-coming-back-text = Thank you for saying so. Somebody else can take it now.
exchange-coming-sought-title = Somebody is sought for you
exchange-coming-sought-text = The coordinator is told, and those who could step in are asked. Until somebody takes over, the shift stays yours.
exchange-coming-release = You can still give the place back. Somebody else gets it at once.
exchange-coming-release-button = Give the place back

## The desk
exchange-cases-title = Who can’t come
exchange-cases-lead = Shifts for which somebody is sought, the nearest first.
exchange-cases-open = Open
exchange-cases-over = Over
exchange-cases-filter = Which cases to show
exchange-cases-none-title = Nobody is missing
exchange-cases-none-text = When somebody says “I can’t come”, it stands here.
exchange-case-since = Since { $time }
exchange-case-reason = What they say
exchange-case-asked = Who was asked
exchange-case-asked-nobody = Nobody was asked yet.
exchange-case-could = Who could step in
exchange-case-could-nobody = Below you see why. For this one shift you can make an exception with a reason.
exchange-case-ask = Ask the chosen
exchange-case-choose-says = Choose { $name }
exchange-case-assign = Put in
exchange-case-excuse = Excuse
exchange-case-decide = Decide otherwise
exchange-case-excuse-text = The person need not come and is off the shift. The place is held while somebody is sought.
exchange-case-excused = Excused
exchange-case-close = Close the case
exchange-case-close-note = What was decided
exchange-case-trace = What has happened
exchange-case-program = by itself
exchange-case-to-shift = Open the shift
exchange-case-taken = { $name } comes
exchange-state-searching = Searching
exchange-state-filled = Filled
exchange-state-withdrawn = Taken back
exchange-state-unfilled = Nobody was found
exchange-state-closed = Closed
exchange-ask-open = Has not answered yet
exchange-ask-accepted = Yes
exchange-ask-declined = No
exchange-ask-lapsed = No answer in time
exchange-ask-withdrawn = Not needed any more
exchange-step-opened = Can’t come
exchange-step-escalated = Nobody in time: the coordinator was told
exchange-step-asked = Asked
exchange-step-declined = Said no
exchange-step-lapsed = Did not answer in time
exchange-step-filled = Took over
exchange-step-assigned = Put in by the coordinator
exchange-step-excused = Excused
exchange-step-withdrawn = Taken back
exchange-step-unfilled = The shift began without anybody
exchange-step-closed = Closed

## What has just been done
exchange-told-joined = You are on the waiting list
exchange-told-left = You are not on the waiting list any more
exchange-told-declined = You have said no
exchange-told-sought = Somebody is being sought
exchange-told-coming = Good that you come
exchange-told-asked = They were asked
exchange-told-assigned = The place is filled
exchange-told-excused = Excused
exchange-told-closed = The case is closed

## Figures of a programme
exchange-rule-waitlist-closes = A waiting list closes so long before the start (hours)
exchange-rule-fewest-first = On a waiting list, those with least work that week come first
exchange-rule-late = “I can’t come” goes to the coordinator from so long before the start on (hours)
exchange-rule-at-once = People asked at once to step in late

## Numbers
exchange-wait-before =
    { $before ->
        [0] You are the next one.
        [one] { $before } person stands before you.
       *[other] { $before } people stand before you.
    }
exchange-wait-count =
    { $count ->
        [one] { $count } person waits
       *[other] { $count } people wait
    }
exchange-state-asked =
    { $count ->
        [one] { $count } person asked
       *[other] { $count } people asked
    }
exchange-state-no =
    { $count ->
        [one] { $count } can’t
       *[other] { $count } can’t
    }
