proposal-title = Proposals
proposal-lead = The program looks for who could stand where, within the rules. Nobody is told anything, and nothing changes until you accept it.
proposal-terms = What to look for
proposal-moving = What may change in the draft
proposal-moving-hint = Whoever has confirmed, took the place alone, stands on it regularly, learns there or is held fast stays in any case.
proposal-moving-nothing = Nothing: only free places are filled
proposal-moving-little = Little: only where that fills a place
proposal-moving-better = Some: where the roster becomes clearly better
proposal-moving-anew = Anything: begin anew
proposal-evenly = Share shifts evenly
proposal-evenly-term = Over the term: whoever is behind their target comes first
proposal-evenly-week = Over this week
proposal-evenly-no = It does not matter
proposal-wishes = Parts of the week that people like
proposal-wishes-no = Do not count
proposal-wishes-usual = Count as usual
proposal-wishes-much = Count much
proposal-centers = Other centers in the same run
proposal-centers-hint = Drafts of the same week that you may change.
proposal-away = { $center }, { $time } away
proposal-lending = Neighbouring centers may lend each other people
proposal-lending-hint = Each such place is an exception with its reason, seen on the board.
proposal-seed = Number of the draw
proposal-seed-hint = The same number gives the same proposal. Another one may give another proposal that is as good.
proposal-start = Look for a proposal
proposal-earlier = Proposals of this week
proposal-by = { $name }, { $moment }
proposal-state-working = Being worked on
proposal-state-done = Ready
proposal-state-stopped = Stopped with the best so far
proposal-state-failed = Could not be made
proposal-one = Proposal
proposal-working-lead = You can leave this page: the work goes on, and other coordinators of these weeks see it too.
proposal-progress = Places that can be filled so far
proposal-given = { NUMBER($given) } of { NUMBER($places) }
proposal-best = Best so far: { $points } points; fewer is better.
proposal-bound = No proposal within the rules has fewer than { $points } points.
proposal-gap = At most { $points } points could still be saved.
proposal-proven = Nothing better exists within the rules.
proposal-since = Seconds worked on: { NUMBER($seconds) }.
proposal-waiting = It waits for its turn.
proposal-begun = What stands in the draft is being read.
proposal-look = Look again
proposal-stop = Stop and keep the best so far
proposal-stopping = It stops in a moment.
proposal-failed-text = Something went wrong on our side. Nothing was changed. Begin another one.
proposal-again = Another proposal
proposal-compared = Compared with the draft
proposal-now = Draft now
proposal-then = With the proposal
proposal-what = What counts
proposal-filled = Places filled
proposal-breaches = Against the rules
proposal-without-lead = Days on which a lead is missing
proposal-doubts = Worth a second thought
proposal-spread = Shifts above or below what each should have
proposal-spread-of = { $least } to { $most }, { $away } on average
proposal-wishes-met = Places at times that people like
proposal-wishes-against = Places at times that they would rather not have
proposal-days = Day by day
proposal-places = Places
proposal-fixed =
    { $places ->
        [one] { $places } place stays whatever comes.
       *[other] { $places } places stay whatever comes.
    }
proposal-changes = What would change
proposal-come = Comes
proposal-go = Goes
proposal-moved-from = instead of { $shift }
proposal-moved-to = to { $shift }
proposal-lent = on loan from { $center }
proposal-unfit = No longer fits: { $why }
proposal-pick-says = { $name }: { $shift }
proposal-accept-all = Accept all
proposal-accept-these = Accept what is ticked
proposal-accept-shift = Accept this shift
proposal-accept-shift-says = Accept this shift: { $shift }
proposal-accept-day = Accept this day
proposal-accept-day-says = Accept this day: { $day }
proposal-accept-center = Accept this center
proposal-accept-center-says = Accept this center: { $center }
proposal-discard = Throw away
proposal-discard-title = Throw this proposal away?
proposal-discard-text = The draft stays as it is.
proposal-nothing-title = There is nothing to change
proposal-nothing-text = Whatever was proposed is on the board already, or nobody may take what is free. What stays open is below, each with what would fill it.
proposal-told-put =
    { $people ->
        [one] { $people } place was filled.
       *[other] { $people } places were filled.
    }
proposal-told-left =
    { $people ->
        [one] { $people } place was left.
       *[other] { $people } places were left.
    }
proposal-told-skipped =
    { $people ->
        [one] { $people } no longer fits and was left out; below you see why.
       *[other] { $people } no longer fit and were left out; below you see why.
    }
proposal-told-undo = It can be undone on the board. Nobody is told before you publish.
proposal-told-discarded = Thrown away. The draft is as it was.
proposal-gaps = What stays open
proposal-why = Why?
proposal-why-says = Why? { $what }
proposal-given-title = Who would be on it
proposal-given-none = Nobody would be on it.
proposal-new = by the proposal
proposal-there = there already
proposal-others-title = Why not the others
proposal-not-dearer = Could be there; the whole is better without.
proposal-not-others = Could be there, but these have the places: { $names }
proposal-not-full = Could be there, but every place is held.
proposal-person-shares = Shifts before: { NUMBER($had) }. With the proposal: { NUMBER($then) }. By the end of the week it should be { NUMBER($should) }.
proposal-person-on = Shifts by the proposal
proposal-person-none = No shift in this week.
proposal-person-off = Why not on the other shifts
proposal-fill = What would fill it
proposal-fill-none = Nothing alone: whoever could come is kept away by several things at once.
proposal-fill-able = Could come as things stand
proposal-fill-hours = More hours allowed
proposal-fill-rest = Less rest between two shifts
proposal-fill-row = One more day in a row
proposal-fill-course = The course of the position
proposal-fill-speaker = One more who speaks { $language } ({ $level })
proposal-fill-experienced = Somebody experienced beside
proposal-fill-elsewhere = Coming off another shift at that time
proposal-fill-way = A shorter way from the other center
proposal-fill-times = A change in their own times
proposal-fill-placed = A placement at this center
proposal-fill-age = Age or date of birth
proposal-fill-guardian = Consent of a parent or guardian
proposal-fill-people =
    { $people ->
        [one] { $people } person: { $names }
       *[other] { $people } people: { $names }
    }
proposal-fast = Hold fast
proposal-fast-says = Hold fast: { $name }
proposal-loose = Let go
proposal-loose-says = Let go: { $name }
proposal-fast-mark = held fast
proposal-told-fast = Held fast: no proposal moves it.
proposal-told-loose = Let go: a proposal may move it.
proposal-on-loan = On loan from a neighbouring center, by a proposal
event-proposal-started = Proposal begun
event-proposal-stopped = Proposal stopped
event-proposal-accepted = Proposal accepted
event-proposal-discarded = Proposal thrown away
event-place-fastened = Place held fast or let go
board-deed-proposal = A proposal was accepted
