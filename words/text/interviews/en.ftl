## Letters

interview-letter-booked = Interview booked
interview-letter-moved = Interview moved
interview-letter-cancelled = Interview cancelled
interview-letter-called-off = Interview called off
interview-letter-reminder = Reminder of an interview
interview-letter-missed = Interview missed
interview-letter-offered = Time for an interview offered
interview-letter-offer-lapsed = Offered time lapsed
interview-letter-button = Your interview
interview-invited-subject = You are invited to an interview
interview-invited-text = We would like to meet you. Choose a time that suits you; you can change it later by yourself.
interview-invited-button = Choose a time
interview-booked-subject = Your interview: { $day }
interview-booked-text = Your interview is booked: { $day }, { $time }, { $place }. The attached file puts it into your calendar. If you can’t come, change or cancel it on its page in good time.
interview-moved-subject = Your interview has moved: { $day }
interview-moved-text = Your interview is now here: { $day }, { $time }, { $place }. The attached file changes it in your calendar.
interview-cancelled-subject = Your interview is cancelled
interview-cancelled-text = You have cancelled your interview: { $day }, { $time }. As long as there are free times, you can choose another one.
interview-called-off-subject = Your interview was called off: { $day }
interview-called-off-text = We are sorry: your interview can’t take place: { $day }, { $time }, { $center }. Please choose another time. If every time is taken, join the waiting list.
interview-reminder-subject = Tomorrow is your interview: { $time }
interview-reminder-text = We expect you: { $day }, { $time }, { $place }. Bring your identity card.
interview-missed-subject = We missed you at your interview
interview-missed-again = You did not come to your interview on { $day }. It happens. You may choose another time once more.
interview-missed-text = You did not come to your interview on { $day }. You can’t choose another time by yourself any more. If you still want to join, write to the center.
interview-offered-subject = A time for your interview: { $day }
interview-offered-text = A time has come free: { $day }, { $time }. We hold it for you until { $until }. Take it with one tap; after that it goes to the next person.
interview-offered-button = Take this time
interview-offer-lapsed-subject = The time that was held for you
interview-offer-lapsed-text = We did not hear from you, so the time went to the next person. You can look for free times or join the waiting list again.
interview-offer-lapsed-button = Look for a time
interview-calendar-title = Interview: { $center }

## States

interview-state-booked = expected
interview-state-cancelled = cancelled
interview-state-called-off = called off
interview-state-attended = arrived
interview-state-no-show = did not come
interview-recommend-yes = Yes
interview-recommend-no = No
interview-recommend-unsure = Unsure

## Rules

interview-rule-cutoff = Applicants choose, move and cancel until so many hours before
interview-rule-hold = A free time is held for the next on the waiting list for so many hours
interview-rule-retries = Whoever did not come may book so many more times

## The page on which applicants choose

interview-choose-title = Choose a time for your interview
interview-see-button = Your interview
interview-track-booked = We look forward to meeting you: { $day }, { $time }. You can still change it by yourself.
interview-track-settled = We look forward to meeting you: { $day }, { $time }.
interview-choose-lead = { $center } would like to meet you.
interview-cutoff-hint = You can move or cancel it by yourself until { $time } before the start.
interview-yours-title = Your interview
interview-where-label = Where
interview-join-link = Join the online meeting
interview-calendar-button = Add to the calendar
interview-move-title = Choose another time
interview-move-none = There is no other free time now. You keep yours.
interview-move-button = Take instead
interview-move-says = Take instead: { $day }, { $time }
interview-book-button = Book
interview-book-says = Book: { $day }, { $time }
interview-cancel-button = Cancel the interview
interview-cancel-text = Your time goes to somebody else. You can choose another one as long as there are free ones.
interview-too-late-text = It is too near for a change here. If you can’t come, call the center.
interview-places-left =
    { $places ->
        [one] { $places } place left
       *[other] { $places } places left
    }
interview-full-title = Every time is taken
interview-full-text = Join the waiting list. When a time comes free, we hold it for you and write to you.
interview-wait-button = Join the waiting list
interview-waiting-title = You are on the waiting list
interview-waiting-text =
    { $people ->
        [0] You are next. We write to you when a time comes free.
        [one] { $people } person is before you. We write to you when a time comes free.
       *[other] { $people } people are before you. We write to you when a time comes free.
    }
interview-leave-button = Leave the waiting list
interview-held-title = A time is held for you
interview-held-text = Answer by { $until }. After that it goes to the next person.
interview-take-button = Take this time
interview-decline-button = Not this time
interview-no-show-again = You did not come to your interview. You may choose another time once more.
interview-no-show-out = You can’t choose a time by yourself any more
interview-no-show-out-text = You did not come to your interview. If you still want to join, write to the center.
interview-attended-text = Thank you for coming. The center decides next and writes to you.
interview-called-off-title = The center has called your interview off. We are sorry. Choose another time.
interview-nothing-title = Nothing to choose now
interview-nothing-text = Your application is not at the stage of interviews. On its page you see where it stands.
interview-told-booked = Your interview is booked. We have written to you.
interview-told-moved = Your interview has moved. We have written to you.
interview-told-cancelled = Your interview is cancelled.
interview-told-waiting = You are on the waiting list.
interview-told-left = You wait no more.

## Pages of staff

interview-open-title = Open times for interviews
interview-open-button = Open times
interview-today-button = The day’s sheet
interview-day-title = Interviews of the day
interview-none-title = No interviews in this week
interview-none-text = Open times, and invited applicants choose one by themselves.
interview-none-today = No interviews on this day
interview-field-from = First one at
interview-field-starts = Starts at
interview-field-minutes = Minutes each
interview-field-pause = Minutes between them
interview-field-count = How many in a row
interview-field-place = Room
interview-field-place-hint = Leave it empty for interviews that are online only.
interview-field-link = Address of the online meeting
interview-field-places = Applicants in each
interview-field-places-hint = 1 for a talk alone, more for a group.
interview-field-panel = Panel
interview-waiting-count =
    { $people ->
        [one] { $people } applicant waits for a time.
       *[other] { $people } applicants wait for a time.
    }
interview-held-count =
    { $people ->
        [one] { $people } place is held until an answer comes.
       *[other] { $people } places are held until an answer comes.
    }
interview-change-title = Change this time
interview-change-text = Whoever is booked keeps the place and is told of another time or room.
interview-call-off-title = Call this time off
interview-call-off-text =
    { $people ->
        [0] Nobody has booked it.
        [one] { $people } applicant is told and can choose another time.
       *[other] { $people } applicants are told and can choose another time.
    }
interview-call-off-button = Call off
interview-called-off-tag = called off
interview-told-opened =
    { $count ->
        [one] { $count } time is open. Invited applicants can choose it now.
       *[other] { $count } times are open. Invited applicants can choose them now.
    }
interview-told-changed = The time is changed.
interview-told-called-off = The time is called off. Whoever was booked has been told.
interview-told-marked = Recorded.
interview-told-opinion = Your opinion is saved.
interview-guests-title = Applicants
interview-booked-of = { NUMBER($taken) } of { NUMBER($places) } booked
interview-guests-empty = Nobody has chosen this time yet.
interview-arrived-button = Arrived
interview-arrived-says = Arrived: { $name }
interview-no-show-button = Did not come
interview-no-show-says = Did not come: { $name }
interview-unmark-button = Take back
interview-unmark-says = Take back: { $name }
interview-opinion-title = Your recommendation on { $name }
interview-recommend-label = Take this applicant?
interview-opinion-button = Save the opinion
interview-opinions-hidden =
    { $count ->
        [one] { $count } colleague has given an opinion. You read it once yours is saved.
       *[other] { $count } colleagues have given an opinion. You read them once yours is saved.
    }
interview-decide-button = Decide
interview-decide-says = Decide: { $name }
interview-no-center-title = No center of yours
interview-no-center-text = Interviews stand here for those who run a center.
interview-online = online
