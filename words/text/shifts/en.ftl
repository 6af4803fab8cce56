## The list of shifts

shift-list-lead = Open shifts. Where you can’t take one, it says why.
shift-fit-lead = Shifts that fit your times, your training and your centers. All others are one tap away.
shift-filters = Which shifts to show
shift-filter-own = At my centers
shift-filter-all = At all centers
shift-filter-mine = For me
shift-filter-free =
    { $free ->
        [one] { $free } free place
       *[other] { $free } free places
    }
shift-places-left =
    { $free ->
        [0] No place left
        [one] { $free } place left
       *[other] { $free } places left
    }
shift-take = Take
shift-take-says = Take { $position }, { $day }, { $time }
shift-yours = Your place
shift-pages = Days
shift-next-days = Next days
shift-from-today = From today
shift-none-title = No open shifts
shift-none-text = Nothing is published for this choice yet. New shifts come each week; look at all of them.
shift-none-mine-title = Nothing fits you right now
shift-none-mine-text = Say when you can come, or look at all shifts: each one says why you can’t take it and what you can do about it.
shift-unfit-title = What most often stands in the way
shift-unfit-often =
    { $count ->
        [one] ({ $count } shift)
       *[other] ({ $count } shifts)
    }

## One shift

shift-position = Position
shift-when = When
shift-places = Places
shift-places-taken = { NUMBER($taken) } of { NUMBER($places) } taken
shift-lead = Shift lead
shift-take-this = Take this shift
shift-take-anyway = Take it all the same
shift-ask = Ask
shift-ask-this = Ask for this shift
shift-told-requested = You have asked for a place
shift-told-requested-text = The coordinator decides and writes to you.
shift-told-confirmed = You have said that you will come
shift-told-confirmed-text = Thank you.
shift-told-entered = You have entered the ballot
shift-told-entered-text = We write to you how it ends.
shift-told-left = You have left the ballot
shift-told-left-text = You can enter again while there is time.
shift-requested-title = You have asked for a place
shift-requested-text = The coordinator has yet to decide.
shift-request-back = Take it back
shift-come-title = Will you come?
shift-come-text = The center counts on you. Say so with one tap.
shift-come = I will come
shift-will-come = You have said that you will come
shift-ballot-title = Ballot
shift-ballot-text = The places are drawn by lot. One can enter until { $time }. Whoever is below their target has two lots.
shift-ballot-drawn = Drawn: { $time }. The seed to check it by: { $seed }
shift-ballot-won = You have drawn a place.
shift-ballot-waiting = You were not drawn this time, but you are in line.
shift-ballot-unfit = When it was drawn, you could not take this shift any more.
shift-ballot-in = You take part.
shift-ballot-enter = Enter the ballot
shift-ballot-leave = Leave the ballot
shift-mark-prefers = A time you like
shift-mark-fits = Fits your times
shift-mark-trained = You have the course
shift-mark-home = At your center
shift-views = Views
shift-view-list = List
shift-view-week = Week
shift-view-month = Month
shift-calendar-lead = For each day: the shifts that you can take, of all that are open.
shift-calendar-before = Before
shift-calendar-next = Next
shift-day-says = { $day }: you can take { $fit } of { $all }
shift-can = (you can take it)
shift-cannot = (you can’t take it)
shift-sieve = Position, day, time
shift-weekday = Day of the week
shift-part = Part of the day
shift-any = Any
shift-look-first = Look and take
shift-think-of = Think of this first
shift-think-of-too = Besides:
shift-why-not = Why you can’t take it
shift-give-back = Give the place back
shift-give-back-until = You can give it back until { $time }. Then somebody else can take it.
shift-cannot-come = I can’t come
shift-check-in-title = How to check in
shift-check-in-text = Point the camera of your phone at the code on the screen of the desk and open the link. The code is a new one every 30 seconds.
shift-check-in-opens = Check-in opens at { $time }
shift-draft = This roster is a draft. Only staff and those who are on it see this shift.
shift-board = Open the board of the week
shift-told-claimed = The place is yours
shift-told-claimed-text = You find it under your shifts.
shift-take-is-final = It begins so soon that you can’t give it back by yourself afterwards.
shift-told-released = You have given the place back
shift-told-released-text = Thank you for saying so in time. Somebody else can take it now.

## One’s own shifts

shift-coming = Coming
shift-you-come = You will come
shift-asked-ballot = Drawn by lot: { $time }
shift-asked-for = You have asked for
shift-behind = Behind you
shift-own-none-title = You have no shifts yet
shift-own-none-text = Take one that fits your week. You can give it back in good time.
shift-find = Find a shift
shift-was-there = You were there
shift-was-absent = You were not there
shift-is-over = Over

## Home

home-hello = Hello, { $name }
home-next = Your next shift
home-running = Your shift right now
home-checked-in = You are checked in. When you leave, check out by the code on the desk’s screen.
home-my-shifts = All my shifts
home-no-shift-title = No shift ahead of you
home-no-shift-text = Take one below, or look at all that is open.
home-fit = Shifts that fit you
home-fit-all = Show all that fit
home-hours = Hours to your certificate
home-hours-of = { $served } of { $needed }
home-hours-earned = You have earned your certificate of service.
home-hours-link = How they add up
home-way-title = Your way to the first shift
home-way-text = You are not placed at a center yet. Apply to an open call, or see where your application is and what comes next.
home-way-applications = Open calls and my applications
home-way-training = Look at courses
home-starts = Your service at { $center } begins on { $date }.
home-paused = Your service at { $center } is paused. Ask your coordinator how to go on.
home-ends = Your time at { $center } ends on { $date }
home-needs-answer = Needs your answer
home-offered = A place is offered to you. Say whether you accept it.
home-asked = The center has a question for you. Answer it.
home-guardian = A parent or guardian has to agree. Say whom we ask.
home-interview = You are invited to an interview. Choose a time.
home-onboarding = A few things to do before your first shift.
home-staff = Your work
home-staff-board = Board of this week, { $center }
home-staff-now = Who is there now, { $center }
home-staff-applications = Applications
home-staff-rosters = All boards
