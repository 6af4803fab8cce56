roster-change-new = New: { $slot }
roster-change-moved = Changed: { $from } → { $to }
roster-change-gone = No longer: { $slot }
roster-change-called-off = Called off: { $slot }
notice-roster-changed-subject = Your shifts at { $center }
notice-roster-changed-text = This is what has changed for you at { $center } in the week of { $date }:
notice-roster-changed-button = See my shifts
publish-title = Publish this week
publish-again-title = Tell what has changed
publish-lead = Volunteers see the week from then on. Those for whom something changes are told, each in one message.
publish-again-lead = The week is published. Only those for whom something has changed are told, each in one message.
publish-people = What people are told
publish-people-count =
    { $people ->
        [one] { $people } person is told.
       *[other] { $people } people are told.
    }
publish-nobody = Nobody’s own shifts change.
publish-first = Everybody placed here is told that the week is out.
publish-shifts = What changes on the shifts
publish-shifts-count =
    { $shifts ->
        [one] { $shifts } shift
       *[other] { $shifts } shifts
    }
publish-breaches-title = This stands in the way
publish-breaches-text = Mend it on the board first: move the person, or make an exception with a reason.
publish-soft-title = This is still missing
publish-confirm = I have seen what is missing
publish-button = Publish
publish-again-button = Tell them
publish-nothing-title = There is nothing to tell
publish-nothing-text = Everybody knows this week as it is.
publish-places = { $slot }, { $places }
publish-look = Look over and publish
publish-untold =
    { $count ->
        [one] { $count } change not yet told
       *[other] { $count } changes not yet told
    }
publish-telling = Changes of this published week
publish-changes = Changes
publish-telling-at-once = Tell each change at once
publish-telling-together = Tell all changes together, when I say so
publish-telling-hint = What volunteers do themselves is never told to them again.
publish-history = Published and taken back before
publish-history-published =
    { $people ->
        [one] { $moment }: published, { $people } person told
       *[other] { $moment }: published, { $people } people told
    }
publish-history-withdrawn =
    { $people ->
        [one] { $moment }: taken back, { $people } person told
       *[other] { $moment }: taken back, { $people } people told
    }
roster-export-name = Name
roster-export-state = Note
roster-paper = Print or download
roster-paper-pdf = PDF for printing
roster-paper-xlsx = Spreadsheet (XLSX)
wall-title = Screen on the wall
wall-lead = A page for a screen in the center: who is on today and tomorrow, by given name and initial. It refreshes itself and needs no sign-in.
wall-secret = Whoever has the address sees the page. If somebody has it who should not, end it and make another.
wall-address = Secret address of the screen
wall-make = Make an address
wall-open = Open the screen
wall-end = End this address
wall-told-made = The address is ready
wall-told-ended = The address is ended
wall-today = Today
wall-tomorrow = Tomorrow
wall-nothing = No shifts
wall-free =
    { $places ->
        [one] { $places } place free
       *[other] { $places } places free
    }
admin-letter-roster-changed = Changes of somebody’s shifts
event-roster-exported = Roster taken out as a file
event-roster-telling = How changes are told was set
event-wall-opened = Address for the wall made
event-wall-ended = Address for the wall ended
