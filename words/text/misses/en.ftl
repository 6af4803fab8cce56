## Missed shifts: what counts, what follows, and the way back
misses-title = Missed shifts
misses-lead = Everything that counts is on this page, and nothing else counts.
misses-since = Counted since { $day }, the first day of the term.
misses-none-title = No missed shift
misses-none-text = Whoever can’t come says so on the shift’s page. Then it is not missed.
misses-count = Count now
misses-waiting = Wait for an answer
misses-rule-none = Missed shifts have no consequences in this programme.
misses-left =
    { $count ->
        [one] One more missed shift, and taking shifts yourself is paused.
       *[other] { NUMBER($count) } more missed shifts, and taking shifts yourself is paused.
    }
misses-paused-title = You can’t take shifts yourself for now
misses-paused-kept =
    { $need ->
        [one] Coordinators can still put you on shifts. This ends by itself once you have kept { NUMBER($need) } shift. Kept so far: { NUMBER($kept) }.
       *[other] Coordinators can still put you on shifts. This ends by itself once you have kept { NUMBER($need) } shifts. Kept so far: { NUMBER($kept) }.
    }
misses-paused-word = Coordinators can still put you on shifts. A coordinator decides when this ends; write to your center.
misses-paused-since = Since { $day }
misses-paused-staff = Takes no shifts alone for now
misses-paused-staff-text = Coordinators can still put this person on shifts.
misses-shifts = Shifts of this term
misses-shift = Shift
misses-counts = How it counts
misses-state-counted = Counts
misses-state-asked = Does not count while nobody has answered
misses-state-excused = Excused, does not count
misses-state-settled = Does not count any more
misses-ask = Say why
misses-ask-says = Say why: { $day }
misses-until = until { $day }
misses-answer = Answer: { $text }
misses-past = Earlier pauses
misses-by-kept = Ended by kept shifts
misses-by-decided = Ended by a coordinator
misses-by-count = Ended because fewer shifts count
misses-link =
    { $count ->
        [one] { NUMBER($count) } missed shift counts
       *[other] { NUMBER($count) } missed shifts count
    }
misses-plea-title = You did not come to this shift
misses-plea-text = Say why, or that you were there. You can do so until { $day }.
misses-plea-was-there = I was there
misses-plea-note = What happened
misses-plea-note-hint = Needed if you were there, or if the reason is another one.
misses-plea-picture = Picture that shows it
misses-plea-picture-hint = Only those who decide see it, and each look is noted.
misses-plea-send = Send
misses-plea-waits = Your message waits for an answer. Until then the shift does not count as missed.
misses-plea-withdraw = Take it back
misses-plea-told = Sent. Until somebody answers, the shift does not count as missed.
misses-plea-withdrawn = Taken back
misses-plea-answered = Answered
misses-asks-title = Asks to be excused
misses-asks-was-there = Says: I was there. If so, write the times down below.
misses-asks-picture = Picture
misses-asks-answer = Answer
misses-asks-answer-hint = Needed for a no. The person reads it.
misses-asks-yes = Excuse
misses-asks-no = Don’t excuse
misses-desk-excuses = Excuses to decide
misses-desk-paused = Take no shifts alone for now
misses-desk-paused-note =
    { $count ->
        [one] { NUMBER($count) } missed shift · since { $day }
       *[other] { NUMBER($count) } missed shifts · since { $day }
    }
misses-lift-title = End the pause
misses-lift-text = Then the shifts missed so far count no more. The person reads the reason.
misses-lift-do = End the pause
misses-lift-told = The pause is over
misses-rule-title = Missed shifts
misses-rule-text = Only what was missed without an excuse counts, term by term. Everybody sees their own count.
misses-rule-warn-at = Missed shifts from which each one warns (0: never)
misses-rule-limit = Missed shifts after which one takes no shifts alone (0: never)
misses-rule-back-after = Kept shifts that end this (0: only a coordinator ends it)
misses-rule-excuse-days = Days in which a missed shift can be excused
misses-kind = Missed shift
misses-counted-subject = You were missed: { $day }
misses-counted-text = You did not come to your shift at { $center } on { $day }. Missed shifts that count in this term: { NUMBER($count) }. If there was a reason, or if you were there, say so.
misses-counted-button = Say why
misses-letter-paused-subject = You can’t take shifts yourself for now
misses-letter-paused-kept = Missed shifts that count in this term: { NUMBER($count) }. Coordinators can still put you on shifts. Kept shifts after which you can take shifts yourself again: { NUMBER($need) }.
misses-letter-paused-word = Missed shifts that count in this term: { NUMBER($count) }. Coordinators can still put you on shifts, and one of them decides when you can take shifts yourself again.
misses-letter-paused-button = See what counts
misses-letter-resumed-subject = You can take shifts yourself again
misses-letter-resumed-kept = You have kept your shifts. Thank you.
misses-letter-resumed-decided = A coordinator has ended the pause. The reason stands on the page of your missed shifts.
misses-letter-resumed-count = Fewer missed shifts count now.
misses-letter-resumed-button = Shifts
misses-letter-asked-subject = Asks to be excused: { $name }
misses-letter-asked-text = { $name } did not come to the shift at { $center } on { $day }, and says why. Please answer.
misses-letter-asked-button = Answer
misses-letter-answered-subject = Your message about { $day } was answered
misses-letter-answered-yes = Your shift at { $center } on { $day } does not count as missed.
misses-letter-answered-no = Your shift at { $center } on { $day } counts as missed. The reason stands on the page of your missed shifts.
misses-letter-answered-button = See what counts
