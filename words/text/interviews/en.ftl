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
