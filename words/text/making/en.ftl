making-clipped = asked for { $span }
making-clipped-tag = Shortened
making-was = was { $before }
making-left-people = somebody is or was on it
making-left-edited = changed by hand
making-left-gone = no longer asked for
making-left-now = now asked for: { $now }
making-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
making-added = Added ({ NUMBER($count) })
making-changed = Changed: nobody has touched them ({ NUMBER($count) })
making-removed = Removed: nobody has touched them ({ NUMBER($count) })
making-left = Left as they are ({ NUMBER($count) })
making-skipped = Not made ({ NUMBER($count) })
making-stands = People put on ({ NUMBER($count) })
making-cannot = People who can’t be put on ({ NUMBER($count) })
making-skip-begun = It has begun already.
making-skip-clocks = The clocks are put forward over this time.
making-weeks-label = How many weeks
making-weeks =
    { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
making-show = Show
making-do = Do this
making-templates = Filled from templates
making-edit = A template was changed
making-copy = Copied
making-at = { $date }, { $time }
making-undone = Undone
making-undo = Undo
making-undo-says = Undo: { $what }
making-lately = Made lately
making-undo-hint = Undoing removes exactly what was added, unless somebody is on it or it was changed since.
making-told-undone = It was undone.
making-told-undone-but =
    { $shifts ->
        [one] It was undone. { $shifts } shift stays, because somebody is on it or it was changed since.
       *[other] It was undone. { $shifts } shifts stay, because somebody is on them or they were changed since.
    }
making-told-edited = The template was changed, and with it what nobody had touched.
making-told-copied =
    { $shifts ->
        [one] { $shifts } shift was copied.
       *[other] { $shifts } shifts were copied.
    }
template-trainees-count =
    { $trainees ->
        [one] { $trainees } trainee
       *[other] { $trainees } trainees
    }
template-speakers = { $language } × { NUMBER($speakers) }
template-every =
    { $weeks ->
        [one] every { $weeks } week
       *[other] every { $weeks } weeks
    }
template-standing-are = Always there: { $people }
template-rhythm = Rhythm, validity and note
template-every-label = Every how many weeks
template-every-hint = 1 is every week, 2 every second one.
template-anchor = A date in a week in which it applies
template-anchor-hint = From it the weeks are counted.
template-note = Note
template-note-hint = Whoever is on the shift reads it.
template-line = Position { $number }
template-remove-line = Remove position { $number }
template-places-hint = Empty: as many as the center needs.
template-trainees = Trainee places
template-languages = Languages wanted
template-languages-hint = Codes with a number of speakers, such as ru:2 en. A level can be named too: ar:B2:1.
template-told-standing = Saved. It counts for shifts that are made from now on.
template-need-center = from the center’s default
template-need-template = from the template
template-need-shift = set for this shift
making-copy-title = Copy shifts
making-copy-lead = What is there stays. You see first what would be added.
making-copy-what = What
making-copy-week = A week
making-copy-day = A day
making-copy-from = From the week or day of
making-copy-to = To the week or day of
making-copy-people = With the people on them
making-copy-do = Copy
making-copy-nothing = There is nothing to copy, or all of it is there already.
making-copy-onto-itself = Choose another week or day.
template-change = Change this template
template-preview = See what changes
template-preview-title = What the change would do
template-preview-lead = Shifts that nobody has touched change along. What people hold stays; change those shifts on the board, and they are told.
template-preview-nothing = No shift that is to come changes.
template-preview-do = Change it
template-standing = Always on this shift
template-nobody-stands = Nobody is always on it.
template-stand-add = Put somebody on it for good
template-stand-hint = They are put on the shifts that are made from then on, if the rules let them.
template-person = Person
template-paused = paused { $from } to { $until }
template-paused-from = Pause from
template-paused-until = Pause until
template-standing-lead = How often this person comes, and a pause. Places that they hold stay theirs.
template-learns = learns
making-told-skipped =
    { $shifts ->
        [one] { $shifts } shift was not made: the center is closed then, or it has begun.
       *[other] { $shifts } shifts were not made: the center is closed then, or they have begun.
    }
making-told-refused =
    { $people ->
        [one] { $people } person could not be put on; their place is open.
       *[other] { $people } people could not be put on; their places are open.
    }
