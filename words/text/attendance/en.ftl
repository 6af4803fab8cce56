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
