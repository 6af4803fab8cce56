## A page that says why not

problem-title = This did not work
problem-nothing-lost = Nothing that you typed or saved was lost.
problem-back = Go back
problem-request = If it happens again, tell us this number: { $request }

refused-not-eligible = You can't take this shift.
refused-full = This shift is full. Somebody was quicker.
refused-ballot-closed = There is no ballot to enter or to leave here any more.
refused-doubtful = You can take this shift, but there is something to think of first. Read it and confirm.
refused-not-on-shift = You have no place on this shift.
refused-release-too-late = It is too near to the start to give the place back by yourself. Call your coordinator.
refused-places-free = There are free places. Take one.
refused-waitlist-closed = The waiting list is closed: the shift begins soon.
refused-hand-over-late = It is too near to the start to find somebody by yourself. Say on the page of the shift that you can’t come: the coordinator is told at once.
refused-hand-over-gone = Somebody was quicker, or nobody is sought any more.
refused-colleague-cannot = Your colleague can’t take this shift. Ask somebody else.
refused-week-not-out = People know of their places on this shift, and the week of the new date is not published yet. Publish that week first, or take the people off the shift.
refused-coordinator-decides = The coordinator decides who takes this place. Say that you can’t come, and the coordinator finds somebody; or ask for the place yourself.
refused-too-early = Check-in opens at { $time }.
refused-shift-over = This shift is over.
refused-no-shift-here = You have no shift at this center now.
refused-already-in = You are checked in already.
refused-not-in = You are not checked in.
refused-taken-back = This check-in was taken back. Scan the code of the desk once more.
refused-scan-declined = Your shift lead has looked at this scan and it does not count. The reason stands on the check-in page.
refused-shift-runs = The shift still runs. Check the person in on the list instead.
refused-second-person = Somebody else has to decide about this; whoever asked for it or has the hours can’t.
refused-already-waiting = This was asked for already and waits for an answer.
refused-day-open =
    { $count ->
        [one] One thing of this day is still open. Decide about it first.
       *[other] { $count } things of this day are still open. Decide about them first.
    }
refused-month-runs = The month has not ended yet; its hours can be confirmed from the first day of the next one.
refused-code-expired = This code has expired. Scan the one that the desk shows now.
refused-code-forged = This is not a code of our desks.
refused-link-spent = This link was used already or has expired. Ask for a new one.
refused-sign-in-wrong = E-mail or password is wrong, or the e-mail address is not confirmed yet.
refused-too-many =
    { $seconds ->
        [one] Too many tries. Wait { $seconds } second and try again.
       *[other] Too many tries. Wait { $seconds } seconds and try again.
    }
refused-email-unconfirmed = Confirm your e-mail address first: open the link in the message that we sent you.
refused-intake-closed = This call for volunteers takes no applications now.
refused-other-programme = This call belongs to another programme than your account. To apply there, sign out and sign up with another e-mail address.
refused-stage-moved = The application has moved on meanwhile. Look at where it stands now.
refused-quota-full = Every place of this center in this intake is given.
refused-already-placed = This person is placed at that center already.
refused-interview-taken = Somebody was quicker: this time is taken. Choose another one.
refused-interview-too-late = It is too near to the interview to do this here. Call the center.
refused-interview-booked = There is an interview for this application already.
refused-interview-missed = You did not come too often to choose another time by yourself. Write to the center.
refused-interview-times-free = There are free times. Choose one of them.
refused-interview-offer-gone = This time is not held for you any more.
refused-offer-gone = This place is not held for you any more.
refused-nobody-ranked = Nobody with a score waits for a decision.
refused-interview-called-off = This interview was called off.
refused-interview-ahead = It is too early: the interview is still to come.
refused-changed = Somebody changed this while you were working. Look at the new state and try again.
refused-leaving-applies = An application of yours is under way. Withdraw it first, then your data can be deleted.
refused-leaving-works = You hold a role here. Ask an administrator to end it first.
refused-leaving-served = You have taken shifts, so an administrator decides. Ask for it on the page of your data.
refused-placement-over = This placement has ended, or its last day is set.
refused-checklist-open =
    { $count ->
        [one] { $count } required item is still open. To place now all the same, give a reason.
       *[other] { $count } required items are still open. To place now all the same, give a reason.
    }
refused-already-published = This roster is published already.
refused-roster-empty = There are no shifts in this week yet. Fill it from the templates first.
refused-roster-breaches =
    { $count ->
        [one] { $count } person holds a place against the rules. Mend it on the board before you publish.
       *[other] { $count } people hold places against the rules. Mend it on the board before you publish.
    }
refused-people-on-it = People hold places on it. Take them off first.
refused-somebody-in = Somebody has checked in already. Check them out first.
refused-not-earned = The certificate is not earned yet: { $missing } are missing.
refused-already-issued = This certificate was issued already.
refused-already-revoked = This certificate was revoked already.
refused-unprintable = The certificate can't be printed: there are no letters for { $characters }. Correct the name first, then issue it again.
refused-too-long-to-print = The certificate can't be printed: the name is too long for the sheet. Shorten it first, then issue it again.
refused-session-begun = This session has begun.
refused-session-ahead = This session has not begun yet. Record results once it has.
refused-session-full = This session is full.
refused-already-enrolled = You are enrolled already.
refused-last-administrator = The last administrator can't lose the role.
refused-nonce-reused = This message was sent before with other content.
refused-nobody-to-tell = There is nobody whom this would reach. Nothing was sent.
refused-conflict-of-interest = You are close to this applicant, so colleagues score and decide.
refused-scores-open = The scores of this stage are open, so no sheet can be handed in any more.
refused-form-in-use = A sheet was handed in already, so the criteria stay as they are.
refused-merge-staff = This record holds roles of staff. End the roles first.
refused-account-closed = This account is closed or was merged into another one, so nothing was changed.
refused-merge-clash = Both records have something that there can be only one of, such as an application to the same call. End one of the two first.
refused-guardian-missing = A parent or guardian has yet to agree, so this can’t go on.
refused-already-asked = The applicant was asked already and has not answered yet.
refused-automation-circle = These rules would set each other off in a circle: { $rules }. Change one of them, or switch one off.
refused-undo-over = It can’t be undone any more: people are being told.

## Why not this shift

reason-not-published = The roster is not published yet.
reason-cancelled = The shift was called off.
reason-started = The shift has begun.
reason-full = Every place is taken.
reason-already-on = You are on it already.
reason-requested = You have asked for a place already; the coordinator will answer.
reason-ballot = The places are drawn by lot. One can enter until { $time }.
reason-not-open-yet = It opens for you on { $time }.
reason-claim-cap = You have taken as many places of that week as one may for now ({ NUMBER($max) }). From { $time } on you may take more.
reason-sign-up-paused = You have missed shifts, and can’t take shifts yourself for now. Coordinators can still put you on shifts.
reason-not-placed = You are not placed at this center on that date.
reason-placement-paused = Your placement at this center is paused on that date.
reason-age-unknown = Your date of birth is missing.
reason-too-young = You have to be { NUMBER($min) } on that date.
reason-guardian = Your parent or guardian has not agreed yet.
reason-training = A course for this position is missing or not valid on that date.
reason-language = Everybody here speaks { $language }, at { $level } at least.
reason-covered = The places that are left are for people who speak { $language }, at { $level } at least.
reason-overlap = It overlaps another shift of yours.
reason-rest = There is less than { $time } of rest between this and another shift of yours.
reason-day-hours = It would be more than { $time } in one day.
reason-week-hours = It would be more than { $time } in one week.
reason-month-hours = It would be more than { $time } in one month.
reason-days-in-row = It would be more than { NUMBER($max) } days in a row.
reason-travel = The way from your shift at another center takes about { $time }, and there is less time between them.
reason-lecture = You have a lecture at that time.
reason-exams = That day is in your exam period.
reason-blocked = You said that you can’t come on that day.
reason-own-limit = You want { NUMBER($max) } shifts a week at most, and have them.
reason-first-shift = It would be your first shift, and nobody experienced and no lead is beside you yet.
reason-experienced = The places that are left are for experienced volunteers.

## What mends it

fix-placement = Your applications
fix-account = Your account
fix-training = Find a course
fix-shift = Look at that shift
fix-my-shifts = Your shifts
fix-missed = See what counts and what ends it
fix-availability = Your times
fix-languages = Your languages
fix-guardian = Your application
refused-card-wrong = Card, badge or number don’t fit. Look at your card in the app, or ask your shift lead.
refused-certificate-stands = That can’t be done as the certificate stands now.
refused-nothing-to-correct = The name on the certificate is the name in the record. Correct it there first.
refused-nothing-earned = What this certificate asks for was not done yet.
refused-course-closed = This course is not offered now.
refused-course-before = Another course comes first. Its page says which.
refused-course-held = You have passed this course, and it is valid for long yet.
refused-modules-before = Do the parts before it first.
refused-tries-used = You have no tries left. Ask your coordinator for another one.
