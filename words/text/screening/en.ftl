## The queue

screening-all-centers = All centers
screening-filter = Filter
screening-filter-on = Filter is on
screening-search = Name, e-mail or telephone
screening-intake = Call
screening-any = Any
screening-score = Score
screening-days = Waiting for at least so many days
screening-reading = Reading
screening-asked-label = Question to the applicant
screening-asked-yes = Waits for an answer
screening-answered-mark = Has answered
screening-asked-no = No open question
screening-filter-show = Show
screening-filter-clear = Clear the filter
screening-tag = Tag
screening-on = Handed in on
screening-why = Declined because
screening-erased = Data deleted
screening-erased-text = This person had their data deleted. What stays says nothing about them.
screening-none-text = No application fits this filter. Change it or clear it.
screening-band-unscored = Without a score
screening-band-low = Below 50
screening-band-middle = 50 to 74
screening-band-high = 75 and more
screening-reading-nobody = Read by nobody yet
screening-reading-missing = Needs my reading
screening-reading-mine = Read by me
screening-reading-begun = Begun by me
screening-score-of = Score { $score }
screening-sheets =
    { $count ->
        [one] { $count } sheet handed in
       *[other] { $count } sheets handed in
    }
screening-number = Application { $number }
screening-names-hidden = Names are hidden until both readers have handed in.
screening-choose = Choose { $name }
screening-bulk-some = Decide about the chosen
screening-bulk-all = Decide about all of this list

## The case

screening-next = Next
screening-previous = Previous
screening-told-last = Saved. The applicant is told by e-mail. That was the last one of this list.
screening-told-decided = { $name }: { $stage }
screening-told-now = The applicant is told by e-mail.
screening-tell-now = Tell them now
screening-told-told = The applicant is told by e-mail. The decision can’t be undone any more.
screening-told-next-one = Below is the next application: { $name }
screening-told-restored = Undone. The application stands as before, and nobody was told.
screening-about = { $what }: { $name }
screening-decline-reason = Reason
screening-decline-hint = The applicant reads the sentence under the reason.
screening-ask-title = Ask for more
screening-ask-label = What is missing?
screening-ask-hint = The applicant reads this as you write it, and answers on the page of the application.
screening-ask-button = Ask the applicant
screening-told-asked = Asked. The application comes back to the queue with the answer.
screening-notes-title = Notes
screening-note-label = Note for colleagues
screening-note-add = Add the note
screening-told-noted = The note is kept.
screening-conflict-title = Conflict of interest
screening-conflict-text = If you are close to the applicant, say so. You can then neither score nor decide, and colleagues see it here. You can’t take it back.
screening-conflict-why = How are you connected?
screening-conflict-button = Declare it
screening-conflict-mine = You have declared a conflict of interest. Colleagues score and decide.
screening-told-conflict = Kept. Colleagues score and decide here.

## Score sheets

screening-sheet-title = Score sheet
screening-weight = Weight { NUMBER($weight) }
screening-remark = Remark
screening-sheet-save = Save for later
screening-sheet-hand-in = Hand in
screening-sheet-mine = You have handed in: { $score }.
screening-sheet-blind = { NUMBER($count) } of { NUMBER($readers) } readers have handed in. Nobody sees another’s sheet before both have.
screening-sheet-open = Open the scores now
screening-sheet-open-text = Afterwards nobody can hand in a sheet for this stage.
screening-sheet-score-of = { $name }: { $score }
screening-sheet-nobody = Nobody has handed in a sheet.
screening-told-sheet-saved = The sheet is saved. Only you see it.
screening-told-sheet-in = The sheet is handed in.
screening-told-opened = The scores are open.

## What happened

screening-trace-note = Note
screening-trace-asked = Asked for more
screening-trace-answered = The applicant’s answer
screening-trace-conflict = Conflict of interest declared
screening-trace-sheet = Score sheet handed in
screening-trace-opened = Scores opened early
screening-trace-tagged = Tag put on
screening-trace-bulk = together with others
screening-trace-undone = undone on { $date }

## Deciding about many

screening-bulk-title = Decide about many
screening-bulk-chosen =
    { $count ->
        [one] { $count } application is chosen.
       *[other] { $count } applications are chosen.
    }
screening-bulk-none = Nothing is chosen. Go back and choose applications.
screening-bulk-decision = Decision
screening-bulk-reason = Reason, if you decline
screening-bulk-preview = Show what will happen
screening-bulk-will =
    { $count ->
        [one] { $count } application moves to “{ $stage }”.
       *[other] { $count } applications move to “{ $stage }”.
    }
screening-bulk-left-out =
    { $count ->
        [one] { $count } application stays as it is: it can’t take this step, or you may not decide about it.
       *[other] { $count } applications stay as they are: they can’t take this step, or you may not decide about them.
    }
screening-bulk-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
screening-bulk-undo-hint = You can undo it for { NUMBER($minutes) } minutes. Nobody is told before.
screening-bulk-confirm = Decide so
screening-bulk-changed = The list has changed meanwhile. Look at it again before you decide.
screening-bulk-done =
    { $count ->
        [one] Decided about { $count } application: { $stage }.
       *[other] Decided about { $count } applications: { $stage }.
    }
screening-bulk-until = You can undo it until { $time }. Nobody is told before.
screening-bulk-undo = Undo
screening-bulk-undone =
    { $count ->
        [one] Undone: { $count } application stands as before.
       *[other] Undone: { $count } applications stand as before.
    }
screening-bulk-kept =
    { $count ->
        [one] { $count } has gone on since and stays where it is.
       *[other] { $count } have gone on since and stay where they are.
    }

## Setting a sheet up

screening-form-title = Score sheets
screening-form-lead = What readers look for at each stage. A sheet can be changed until the first one is handed in.
screening-form-criterion = Criterion { NUMBER($number) }
screening-form-title-in = What is looked for, { $language }
screening-form-low-in = Lowest mark, { $language }
screening-form-middle-in = Middle mark, { $language }
screening-form-high-in = Best mark, { $language }
screening-form-weight = Weight
screening-form-weight-hint = 1 to { NUMBER($max) }; a greater one counts more.
screening-form-names-hidden = Hide names: readers see a number until the scores are open
screening-form-empty-hint = Leave a criterion empty to leave it out.
screening-form-save = Save the sheet
screening-form-told = The sheet is saved.
screening-form-locked = A sheet was handed in already; the criteria stay as they are.

## Keys

screening-keys-title = Keys
screening-keys-on = Use keys on these pages
screening-key-next = next application
screening-key-previous = previous application
screening-key-accept = invite to a talk
screening-key-decline = decline
screening-key-ask = ask for more
screening-key-note = write a note
screening-close = Close

## For the applicant

screening-asked-title = We need something more from you
screening-asked-next = The center has a question for you: answer it below. Until then your application waits.
screening-said-title = What we asked and what you answered
screening-answer-label = Your answer
screening-answer-picture = Picture of a document
screening-answer-button = Send the answer
screening-told-answered = Thank you. Your application is back with the center.

## Why it is declined: for staff

screening-decline-places = More applicants than places
screening-decline-conditions = Conditions of the call not met
screening-decline-times = Times don’t fit
screening-decline-language = Language level
screening-decline-incomplete = Something is missing
screening-decline-unreachable = Could not be reached
screening-decline-fit = Others fit better
screening-decline-twice = Applied twice

## Why it is declined: for the applicant

screening-because-places = There were more good applications than places, and this time we can’t offer you one.
screening-because-conditions = This call has conditions, such as age or studies, that don’t fit you just now. Another call may.
screening-because-times = The center needs help at times that don’t go with yours. When your timetable changes, please try again.
screening-because-language = The work at the counters needs a language at a higher level than yours today. You are welcome to try again when you have learned more.
screening-because-incomplete = Something that we asked for did not reach us in time, so we could not go on.
screening-because-unreachable = We tried to reach you and could not, so we had to close this application. The next call is open to you.
screening-because-fit = This time others fit the work of this center better. It says nothing about your worth, and other work may suit you well.
screening-because-twice = We have another application of yours, and go on with that one.
screening-letter-asked = Question to an applicant
screening-letter-answered = Answer of an applicant
screening-letter-declined = Application declined
