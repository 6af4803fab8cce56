announcement-title = Announcements
announcement-lead = Write to everybody of a center, of a week or of a stage. You see whom it reaches before it is sent.
announcement-new = New announcement
announcement-none-title = No announcements yet
announcement-none-text = Write the first one; nobody gets it before you have seen whom it reaches.
announcement-kind = Announcement
announcement-button = All notices
announcement-audience = For whom
announcement-audience-placed = Everybody who serves now
announcement-audience-on-shifts = Everybody on the shifts of a week
announcement-audience-at-stage = Applicants at a stage
announcement-audience-untrained = Volunteers without a course
announcement-center = Center
announcement-center-all = All centers
announcement-week = A day of the week
announcement-week-hint = Only for those on the shifts of a week.
announcement-position = Position
announcement-position-all = All positions
announcement-stage = Stage
announcement-stage-hint = Only for applicants.
announcement-course = Course that is missing
announcement-course-hint = Only for volunteers without a course.
announcement-none-chosen = None
announcement-subject = Subject, { $language }
announcement-text = Text, { $language }
announcement-languages-hint = Everybody reads it in their own language; where it is missing, in English, or else in the first one there is.
announcement-save = Save and see whom it reaches
announcement-change = Change
announcement-draft = Draft
announcement-sending = On its way
announcement-sent = Sent
announcement-stopped = Stopped
announcement-reaches =
    { $count ->
        [one] It reaches { $number } person
       *[other] It reaches { $number } people
    }
announcement-first = The first of them
announcement-send =
    { $count ->
        [one] Send to { $number } person
       *[other] Send to { $number } people
    }
announcement-send-text = What is sent can’t be called back; on its way it can be stopped.
announcement-stop = Stop
announcement-stop-text = Whoever has it keeps it. Nobody else gets it, and letters that wait are not mailed.
announcement-progress = { $reached } of { $meant } have it
announcement-receivers = Who got it
announcement-receiver-read = Opened
announcement-told-sent = It is on its way.
announcement-told-stopped = It is stopped.
announcement-older = More
announcement-nobody = Nobody is in this group now. Change it, or wait.
announcement-written = Written
announcement-begun = Sent off
