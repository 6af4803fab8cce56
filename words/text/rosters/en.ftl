roster-title = Rosters
roster-lead = The weeks of your centers: who works when, and what is still open.
roster-week = Week { NUMBER($number) }
roster-span = { $first } to { $last }
roster-state-draft = Draft
roster-state-published = Published
roster-state-none = Not begun
roster-published-at = Published { $moment }
roster-draft-text = Only staff see this week. Volunteers see it once you publish it.
roster-filled = { NUMBER($filled) } of { NUMBER($places) } places filled
roster-days-without-lead =
    { $days ->
        [one] a lead is missing on { $days } day
       *[other] a lead is missing on { $days } days
    }
roster-breaches =
    { $count ->
        [one] { $count } place against the rules
       *[other] { $count } places against the rules
    }
roster-needs =
    { $places ->
        [one] needs { $places } more
       *[other] needs { $places } more
    }
roster-full = All places filled
roster-full-held = All places filled or held for somebody
roster-no-lead = lead missing
roster-cancelled = Called off
roster-exception = exception
roster-exception-because = Exception: { $reason }
roster-confirmed = confirmed
roster-attended = came
roster-no-show = did not come
roster-take-off = Take off: { $name }
roster-take-off-short = Take off
roster-fill = Fill from templates
roster-propose = Propose people
roster-add-shift = Add a shift
roster-withdraw = Take back
roster-withdraw-title = Take this week back?
roster-withdraw-text = Volunteers see its coming shifts no more until you publish it again. Everybody keeps the places that they hold, and is told.
roster-empty-title = No shifts in this week yet
roster-empty-text = Fill the week from the templates, or add a single shift.
roster-board-label = Board of the week: positions by days
roster-position = Position
roster-why-not-placed = Not placed at this center on that date.
roster-why-paused = The placement is paused on that date.
roster-why-age-unknown = The date of birth is missing.
roster-why-too-young = Has to be { NUMBER($min) } on that date.
roster-why-guardian = A parent or guardian has not agreed.
roster-why-training = A course for this position is missing or not valid on that date.
roster-why-language = Does not speak { $language } at { $level }.
roster-why-covered = The places that are left are needed for speakers of { $language } at { $level }.
roster-why-overlap = Is on another shift at that time.
roster-why-rest = Less than { $time } of rest between this and another shift.
roster-why-day = More than { $time } in one day.
roster-why-week = More than { $time } in one week.
roster-why-month = More than { $time } in one month.
roster-why-row = More than { NUMBER($max) } days in a row.
roster-why-travel = The way from the other center takes about { $time }.
roster-why-lecture = Has a lecture at that time.
roster-why-exams = Is in an exam period.
roster-why-blocked = Said not to be able to come on that day.
roster-why-own-limit = Wants { NUMBER($max) } shifts a week at most.
roster-why-first = It is their first shift, with nobody experienced and no lead beside.
roster-why-experienced = The places that are left are needed for experienced people.
roster-told-published = Published. Everybody concerned is being told.
roster-told-withdrawn = Taken back. It is a draft again; everybody kept their places.
roster-told-filled =
    { $shifts ->
        [one] { $shifts } shift was added.
       *[other] { $shifts } shifts were added.
    }
roster-told-added = The shift was added.
roster-told-accepted =
    { $people ->
        [one] { $people } place was filled.
       *[other] { $people } places were filled.
    }
roster-told-assigned = Put on the shift.
roster-told-declined = The request was declined, and the person was told why.
roster-told-unassigned = Taken off the shift.
roster-told-cancelled = The shift was called off. Whoever was on it is being told.
roster-told-template = The template was saved.
roster-told-ended = The template ends. Shifts that it has made stay.
roster-fill-lead = This is what filling the week adds. What is there stays as it is.
roster-fill-live = This week is published: volunteers see the new shifts at once.
roster-fill-kept =
    { $shifts ->
        [one] { $shifts } shift is there already.
       *[other] { $shifts } shifts are there already.
    }
roster-fill-nothing-title = There is nothing to add
roster-fill-nothing-text = Every template has made its shifts of this week, or none applies. Look at the templates, or add a single shift.
roster-fill-button =
    { $shifts ->
        [one] Add { $shifts } shift
       *[other] Add { $shifts } shifts
    }
roster-templates = Templates
roster-templates-lead = The weekly pattern from which weeks are filled. A change shows first what it does; what people hold stays.
roster-templates-empty-title = No templates yet
roster-templates-empty-text = Add the first one below: a position, its days and its hours.
roster-template-add = Add a template
roster-weekday = Day
roster-every-open-day = Every day on which the center is open then
roster-starts-at = Starts at
roster-ends-at = Ends at
roster-places = People needed
roster-valid-from = Valid from
roster-valid-until = Valid until
roster-valid-hint = Leave it empty if it goes on.
roster-template-end = End
roster-template-end-says = End { $template }
roster-valid-since = from { $date }
roster-valid-to = to { $date }
roster-people-needed =
    { $people ->
        [one] { $people } person
       *[other] { $people } people
    }
roster-on-it = On this shift
roster-nobody-on-it = Nobody is on it yet.
roster-could = Who could take it
roster-could-nobody-title = Nobody can take it as things stand
roster-could-nobody-text = Below you see why. For one shift you can make an exception with a reason.
roster-cannot =
    { $people ->
        [one] { $people } person who can’t
       *[other] { $people } people who can’t
    }
roster-search = Search by name
roster-hours-this-week = { $hours } that week
roster-hours-of-target = { $done } of { $target } wanted
roster-last-served = last served { $date }
roster-away = { $time } away
roster-trained-until = trained until { $date }
roster-for-prefers = Likes this time
roster-for-fits = It fits their times
roster-for-target = { $time } below target
roster-for-knows =
    { $shifts ->
        [one] { $shifts } shift here before
       *[other] { $shifts } shifts here before
    }
roster-for-speaks = Speaks { $language }, { $level }
roster-for-experienced = Experienced
roster-rather-not = Would rather not
roster-first-shift = First shift
roster-unconfirmed = Has not said yet whether they come
roster-requests = Who asks for a place
roster-request-yes = Approve
roster-request-yes-says = Approve: { $name }
roster-request-no = Decline
roster-request-no-title = Decline { $name }
roster-request-reason = The reason, which the volunteer reads
roster-request-since = since { $date }
roster-ballot-set = Draw the places by lot
roster-ballot-text = For a popular shift: people enter until a moment, then the free places are drawn.
roster-ballot-closes = One can enter until
roster-ballot-button = Set the ballot
roster-ballot-end = End the ballot
roster-ballot-won = Drawn
roster-ballot-waiting = In line
roster-ballot-unfit = Could not take it
roster-ballot-lots =
    { $lots ->
        [one] { $lots } lot
       *[other] { $lots } lots
    }
roster-which = Which people
roster-which-all = Everybody
roster-which-sure = Without doubts
roster-which-target = Below target
roster-which-experienced = Have served before
roster-which-near = From neighbours
roster-on-loan = On loan from a neighbouring center
roster-near-nobody-title = No one near could come
roster-near-nobody-text = Nobody of a neighbouring center could take this shift, or no center is named as a neighbour.
roster-gap-hard = Stops the publication
roster-gaps =
    { $count ->
        [one] { $count } thing is missing
       *[other] { $count } things are missing
    }
roster-gap-no-lead = Nobody leads this shift.
roster-gap-speaker =
    { $people ->
        [one] { $people } speaker of { $language } ({ $level }) is missing.
       *[other] { $people } speakers of { $language } ({ $level }) are missing.
    }
roster-gap-experienced =
    { $people ->
        [one] { $people } experienced person is missing.
       *[other] { $people } experienced people are missing.
    }
roster-assign = Put on
roster-assign-says = Put on: { $name }
roster-make-exception = Make an exception
roster-make-exception-says = Make an exception for { $name }
roster-exception-title = An exception for { $name }
roster-exception-text = It holds for this one shift, is kept with your name and is seen on the board. It gives nobody a qualification.
roster-exception-reason = Why
roster-exception-button = Put on by exception
roster-change-shift = Change this shift
roster-call-off = Call off
roster-call-off-title = Call this shift off?
roster-call-off-text = Everybody on it loses the place and is told. For a day you can undo it on the board; then all is as it was.
roster-board-of = Board of the week
roster-keys = Keys
roster-keys-arrows = Arrow keys go from cell to cell.
roster-keys-enter = Enter opens the shift of a cell.
roster-keys-help = ? shows these keys.
roster-assign-learn = To learn
roster-assign-learn-says = Put on to learn: { $name }
