## Checking in and out

attendance-scan-title = Check in at your center
attendance-scan-lead = Point your phone’s camera at the code on the screen of the desk and open the link.
attendance-scan-label = Address or code from the desk
attendance-scan-hint = Only if your camera can’t read the code: type or paste what stands under it.
attendance-eyebrow = You are at the desk
attendance-check-in = Check in
attendance-check-out = Check out
attendance-shift-label = Shift
attendance-position-label = Position
attendance-late-text = Your shift has started. Check in now; it is recorded as late.
attendance-in-title = You are checked in
attendance-in-since = since { $time }
attendance-out-title = You have checked out
attendance-check-out-text = Hours count until the planned end at most. If you forget to check out, we do it for you at the end of the shift.
attendance-on-time = On time
attendance-late = Late
attendance-left-at = Left at { $time }
attendance-counted = { $hours } counted
attendance-go-home = To my home page

## The desk

attendance-desk-say = Point your phone’s camera here
attendance-desk-link = Open the check-in of this code
attendance-desk-arrivals = Just arrived
attendance-desk-nobody = Nobody has arrived in the last hours.

## Who is here now

attendance-now-title = Now at { $center }
attendance-now-choose = Choose a center
attendance-now-empty-title = No shift is on
attendance-now-empty-text = People appear here as soon as the check-in of their shift opens.
attendance-now-desk = Show the desk’s code
attendance-now-here = Here
attendance-now-late = Late
attendance-now-expected = Still expected
attendance-now-in = Check in
attendance-now-out = Check out
attendance-now-in-says = Check in { $name }
attendance-now-out-says = Check out { $name }
attendance-confirm-title = Forgotten check-outs
attendance-confirm-text = These stays were closed at the planned end. Confirm whoever stayed until then.
attendance-confirm-says = Confirm the stay of { $name }
attendance-told-in = Checked in.
attendance-told-out = Checked out.
attendance-told-confirmed = Confirmed.
attendance-presence-expected = Expected
attendance-presence-late = Not here yet
attendance-presence-here = Here since { $time }
attendance-presence-left = Left at { $time }
attendance-presence-absent = Did not come

## How it was proven

attendance-proof-center-code = Code of the desk
attendance-proof-kiosk = Tablet at the center
attendance-proof-lead = Shift lead
attendance-proof-coordinator = Coordinator
attendance-proof-self = Own word
attendance-proof-automatic = Closed at the planned end

## Hours

attendance-hours-lead = Your hours add up by themselves from your check-ins.
attendance-hours-total = In all
attendance-hours-empty-title = No hours yet
attendance-hours-empty-text = They appear here after your first shift.
attendance-hours-by-month = By month
attendance-hours-by-center = By center
attendance-hours-entries = Every entry
attendance-hours-month = Month
attendance-hours-hours = Hours
attendance-hours-from-until = Came and left
attendance-hours-to-confirm = Closed at the planned end; to be confirmed by a lead
attendance-hours-correction = Correction: { $note }
attendance-hours-correct = Correct
attendance-hours-correct-lead = The entry stays as it is; your correction is added beside it with its reason, and the person sees both.
attendance-hours-minutes = Minutes that count
attendance-hours-corrected = The hours are corrected.

## One person's attendance

attendance-presence-on-break = On a break since { $time }
attendance-presence-closed = Check-out missing
attendance-presence-excused = Excused
attendance-tag-trainee = Learning
attendance-tag-walk-in = Came without a place
attendance-break-begin = Take a break
attendance-break-begin-says = Break for { $name }
attendance-break-end = Back from the break
attendance-break-since = On a break since { $time }
attendance-break-text = Check out or come back; time on a break does not count.
attendance-breaks = Breaks
attendance-one-eyebrow = Attendance
attendance-one-planned = Planned
attendance-one-came = Came
attendance-one-left = Left
attendance-one-status = Status
attendance-one-proof = { $time } ({ $proof })
attendance-departure-early = earlier than planned
attendance-departure-late = later than planned
attendance-undo = Take the last step back
attendance-undo-text = Possible until { $time }.
attendance-excuse-title = Excuse the absence
attendance-excuse-text = Whoever is excused does not count as missing, and the place is free for others.
attendance-excuse-do = Excuse
attendance-excuse-reason = Why
attendance-record-title = Was there all the same
attendance-record-text = Write down when the person came and left. The reason stays with it.
attendance-record-do = Write down
attendance-times-title = Other times by agreement
attendance-times-text = The person comes later or leaves earlier. The shift lasts { $time }.
attendance-times-from = From
attendance-times-until = Until
attendance-times-do = Set the times
attendance-came-at = Came at
attendance-left-at-label = Left at
attendance-confirm-left-hint = Leave it as it is, or enter when the person really left.
attendance-told-break = The break has begun.
attendance-told-back = Back from the break.
attendance-told-undone = Taken back.
attendance-told-excused = Excused.
attendance-told-recorded = Written down.
attendance-told-times = The times are set.

## Whoever comes without a place

attendance-walk-in-title = Let somebody in without a place
attendance-walk-in-lead = Choose the shift and find the person by name. They get a place and are checked in.
attendance-walk-in-button = Somebody without a place
attendance-walk-in-search = Name
attendance-walk-in-find = Find
attendance-walk-in-do = Let in
attendance-walk-in-do-says = Let in { $name }
attendance-walk-in-never = Can’t be let in
attendance-walk-in-free =
    { $count ->
        [one] { $count } place free
       *[other] { $count } places free
    }
attendance-walk-in-none-title = Nobody found
attendance-walk-in-none-text = Only people placed at this center who are not on the shift can be found. Check the spelling.
attendance-walk-in-no-shift-title = No shift is open now
attendance-walk-in-no-shift-text = People can be let in from the opening of the check-in until the end of a shift.
attendance-told-walk-in = Let in and checked in.

## Rules of a programme

attendance-rule-title = Attendance and hours
attendance-rule-undo = Minutes in which a check-in, a check-out or an excuse can be taken back
attendance-rule-close = Minutes after the planned end in which one still checks out; then the program closes the stay
attendance-rule-breaks = Breaks count
attendance-rule-round = Hours are rounded to steps of so many minutes
attendance-rule-night-from = Night begins at (hour)
attendance-rule-night-until = Night ends at (hour)
attendance-rule-night = What a minute of the night counts, in percent
attendance-rule-holiday = What a minute on a public holiday counts, in percent
attendance-rule-cap = Most hours that count on one day (0 for no limit)
attendance-rule-alone = A correction of more minutes than this needs a second person
attendance-rule-dispute-days = Days in which a dispute about hours is answered

## Hours that are disputed, corrected, confirmed

attendance-hours-by-position = By position
attendance-hours-by-term = By placement
attendance-hours-term = { $center }, { $from } – { $until }
attendance-hours-term-label = Placement
attendance-hours-counted-again = Counted again after a change of the times
attendance-hours-weighted = Present { $present }, counted { $counted }
attendance-dispute-link = This is wrong
attendance-dispute-link-says = This is wrong: { $day }
attendance-dispute-title = This entry is wrong
attendance-dispute-lead = Say what is wrong. Your center answers within { $days } days, with a reason.
attendance-dispute-note = What is wrong?
attendance-dispute-send = Send
attendance-dispute-told = Sent. The answer comes by { $day }.
attendance-dispute-open = Disputed; answer by { $day }
attendance-dispute-corrected = Disputed and corrected: { $answer }
attendance-dispute-declined = Disputed; it stays: { $answer }
attendance-dispute-withdrawn = Dispute taken back
attendance-dispute-withdraw = Take the dispute back
attendance-dispute-withdrawn-told = The dispute is taken back.
attendance-desk-title = Questions about hours
attendance-desk-lead = Disputes of volunteers and corrections that wait for a second person.
attendance-desk-disputes = Disputes
attendance-desk-corrections = Corrections that wait for a second person
attendance-desk-none-title = Nothing is open
attendance-desk-none-text = Disputes and large corrections appear here until somebody has answered them.
attendance-desk-due = Answer by { $day }
attendance-desk-overdue = Overdue since { $day }
attendance-desk-change = { $from } → { $to }
attendance-desk-asked-by = Asked for by { $name }
attendance-desk-agree = Agree
attendance-desk-agree-says = Agree to the correction for { $name }
attendance-desk-decline = Decline
attendance-desk-decline-says = Decline the correction for { $name }
attendance-desk-told-answered = Answered.
attendance-desk-told-agreed = The correction stands in the ledger.
attendance-desk-told-declined = The correction is declined.
attendance-desk-told-waiting = The change is large, so a second person has to agree first.
attendance-answer-title = Answer the dispute
attendance-answer-lead = Enter other minutes, or leave them and say why the entry stays. The volunteer reads your answer.
attendance-answer-says = What { $name } says
attendance-answer-text = Your answer
attendance-answer-send = Answer
attendance-hours-told-waiting = The correction is large: it counts once a second person has agreed.
attendance-months-title = Hours by month: { $center }
attendance-months-lead = Once nothing of a month is open, the coordinator confirms that its hours are right.
attendance-months-link = Confirm months
attendance-months-people = People
attendance-months-lines = Entries
attendance-months-open = Still open
attendance-months-state = State
attendance-months-runs = Not over yet
attendance-months-confirmed = Confirmed by { $name } on { $day }
attendance-months-changed = Changed since it was confirmed
attendance-months-confirm = Confirm
attendance-months-confirm-says = Confirm { $month }
attendance-months-told = The month is confirmed.

## The close of a day

attendance-day-title = Close the day
attendance-day-link = Days to close
attendance-day-links = Not closed yet
attendance-day-lead = Decide what is still open. Then close the day; it stays in the list until then.
attendance-day-runs = Shifts of this day still run. It can be closed after the last one.
attendance-day-open = Still checked in
attendance-day-open-text = The program closes these stays an hour after the planned end; or check the people out now.
attendance-day-confirm = Check-out missing
attendance-day-confirm-text = Confirm the planned end, or enter when they really left.
attendance-day-absent = Did not come
attendance-day-absent-text = Open somebody to excuse them or to write down that they were there.
attendance-day-walk-ins = Came without a place
attendance-day-nothing = Nothing is open.
attendance-day-note = Anything worth noting?
attendance-day-do = Close the day
attendance-day-told = The day is closed.
attendance-day-closed = Closed by { $name } at { $time }
attendance-day-people = With a place
attendance-day-previous = Day before
attendance-day-next = Day after
