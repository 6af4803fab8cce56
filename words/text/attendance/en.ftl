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
attendance-break-end = Back from the break
attendance-break-since = On a break since { $time }
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
attendance-desk-lead = Disputes of volunteers, corrections that wait for a second person, and excuses to decide.
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

## Scans that came late

attendance-doubt-old = It came more than three days after the code was shown.
attendance-doubt-delay = By the phone’s own count the code was no longer on the screen when it was scanned.
attendance-doubt-place = The phone says it was far from the center.
attendance-doubt-elsewhere = The person was checked in at another center at that time.
attendance-doubt-device = Another phone had already checked the person in.
attendance-doubt-no-shift = The person had no place at this center then.
attendance-doubt-window = It was too early, or the shift was over.
attendance-doubt-excused = The person was excused from the shift.
attendance-scans-title = Scans to look at
attendance-scans-link = Scans to look at
attendance-scans-lead = These were scanned without a network, or something about them does not fit. Say whether they count.
attendance-scans-kind-in = To come
attendance-scans-kind-out = To leave
attendance-scans-shown = Code shown { $time }
attendance-scans-received = Arrived { $time }
attendance-scans-accept = Counts
attendance-scans-accept-says = Counts: { $name }
attendance-scans-decline = Does not count
attendance-scans-decline-says = Does not count: { $name }
attendance-scans-reason = Reason
attendance-scans-none-title = Nothing to look at
attendance-scans-none-text = Scans that come late and leave a doubt appear here.
attendance-scans-told-accepted = It counts.
attendance-scans-told-declined = It does not count; the person reads your reason.
attendance-scans-shared-title = One phone, several people
attendance-scans-shared-text = Several people came by the same phone within a day. That may be right; look whether they are all here.
attendance-scans-mine-title = Scans that are being looked at
attendance-scans-mine-open = Your shift lead looks at it
attendance-scans-mine-accepted = Counts
attendance-scans-mine-declined = Does not count: { $answer }

## What a phone keeps and sends later

attendance-queue-done = Sent: you came at { $time }.
attendance-queue-review = Sent; your shift lead looks at it first. { $why }
attendance-queue-later = Not sent yet; it is tried again.
attendance-queue-title = Not sent yet
attendance-queue-text = Kept on this phone and sent as soon as there is a network.
attendance-queue-in = Scanned to check in
attendance-queue-out = Scanned to check out
attendance-queue-now = Send now
attendance-queue-others = Scans of somebody else are kept on this phone. They are sent when that person signs in here.
attendance-queue-kept-title = Kept on your phone
attendance-queue-kept-text = It will be sent as soon as there is a network. You can close the page.
attendance-offline-title = No network
attendance-offline-lead = This page needs the network. Your card and the check-in work without it.
attendance-offline-code = Code of the desk
attendance-scan-open = Scan with the camera
attendance-scan-stop = Close the camera
attendance-scan-none = The camera can’t be used. Take a photo of the code or type what stands under it.
attendance-scan-looking = Hold the code before the camera.
attendance-scan-photo = Photo of the code
attendance-scan-photo-do = Read the photo
attendance-scan-photo-none = No code of a desk can be read on this photo. Come nearer and hold the phone still.
attendance-leaving-title = Scans that are not sent yet
attendance-leaving-text = If you sign out now they stay on this phone and are sent only when you sign in here again.
attendance-leaving-anyway = Sign out all the same
attendance-place-ask = Say whether I am at the center
attendance-place-hint = Asked this once. Only “here” or “not here” is sent, never the place.

## One’s card, also without a network

attendance-card-title = Today
attendance-card-link = To my card
attendance-card-address = Address
attendance-card-qr = Your personal code
attendance-card-text = Show this code to the tablet at the center, or type your badge and your number there.
attendance-card-pin = Your number
attendance-card-new-pin = Another number
attendance-app-text = Shifts, check-in and hours of volunteers
attendance-offline-wrong = That is no code of a desk. Type what stands under the code.
attendance-desk-short = Or type this on your phone

## A tablet at the center, and the board while it is open

attendance-kiosk-title = Check-in at the tablet
attendance-kiosk-none-title = This device is not a tablet of a center
attendance-kiosk-none-text = It ends after a working day. Whoever runs the shifts signs in here and sets it up again.
attendance-kiosk-card = Show your card
attendance-kiosk-card-text = Open your card on the phone and hold its code before the camera.
attendance-kiosk-badge = Or badge and number
attendance-kiosk-badge-label = Badge
attendance-kiosk-go = Come or go
attendance-kiosk-next = Next person
attendance-kiosk-list = Tablets
attendance-kiosk-lead = At a tablet people come and go by their card, or by badge and number. Nobody is signed in on it.
attendance-kiosk-nothing = No tablet is set up.
attendance-kiosk-since = Set up { $time }
attendance-kiosk-until = Until { $time }
attendance-kiosk-open = Make this device a tablet and sign me out
attendance-kiosk-end = End
attendance-kiosk-end-says = End the tablet set up { $time }
attendance-kiosk-told-ended = The tablet has ended.
attendance-live-down = The line is down; what you see may be old.
attendance-live-wall = Wall view
attendance-live-gaps = Gaps
attendance-live-stand-in = Who could step in?
attendance-live-stand-in-says = Who could step in? { $position }, { $time }
attendance-risk-unconfirmed = Has not confirmed
attendance-risk-missed = Missed a shift lately
attendance-risk-elsewhere = Comes from another center
