admin-lead = What needs your attention, and the way to everything else.
admin-attention = Needs attention
admin-attention-none = Nothing needs your attention.
admin-attention-dead =
    { $count ->
        [one] { $count } letter could not be delivered
       *[other] { $count } letters could not be delivered
    }
admin-attention-waiting =
    { $minutes ->
        [one] The oldest letter has waited for { $minutes } minute
       *[other] The oldest letter has waited for { $minutes } minutes
    }
admin-attention-standing = Regular work is standing still: { $job }
admin-attention-hours = No opening hours: { $center }
admin-ways = Settings and records
admin-centers-note = Places, opening hours, windows for check-in
admin-positions = Positions
admin-positions-note = What people do on a shift, and what it takes
admin-programme = Programme and rules
admin-programme-note = Names, colour, ages, limits of hours
admin-roles-note = Who may do what, and where
admin-intakes-note = Calls for volunteers
admin-delivery-note = Letters on their way, sent and failed
admin-audit-note = What was done, by whom and when
admin-jobs = Regular work
admin-jobs-none = It has not run yet.
admin-job-mail = Sending mail
admin-job-audit = Sealing the audit trail
admin-job-attendance = Closing forgotten check-outs
admin-job-certificates = Issuing earned certificates
admin-job-files = Clearing away unused pictures
admin-job-imports = Clearing away waiting lists
admin-job-choosing = Confirmations and reminders
admin-job-days = Days to close
admin-job-proposals = Roster proposals
admin-job-well = went well
admin-told-saved = Saved. It holds from now on.
admin-told-resent = The letter is on its way again.
admin-center-new = Add a center
admin-name-in = Name in { $language }
admin-names = Names
admin-names-hint = One language is enough; readers of the others see that one.
admin-code-hint = Short, for addresses, such as BAK1. It stays for ever.
admin-zone-hint = Such as Asia/Baku. All times of the center follow it.
admin-place = Place
admin-hours-hint = Leave both empty for a day on which it is closed.
admin-opens = { $day }, opens
admin-closes = { $day }, closes
admin-windows = Check-in
admin-early = Opens so many minutes before the start
admin-late = On time until so many minutes after the start
admin-window-hint = Empty: the programme’s rule.
admin-position-new = Add a position
admin-position-edit = Change the position
admin-position-code-hint = Short, such as queue-guide. It stays for ever.
admin-min-age = Youngest age
admin-position-course = Courses that must be valid
admin-position-leads = Leads the shift
admin-positions-none-title = No positions yet
admin-positions-none-text = Add what people do on a shift; templates need it.
admin-max-age = Oldest age at application
admin-majority-age = Below this age a guardian consents
admin-ages = Ages
admin-limits = Limits of hours
admin-day-hours = Most hours in a day
admin-week-hours = Most hours in a week
admin-rest-hours = Least hours of rest between shifts
admin-release-hours = A place can be given back until so many hours before the start
admin-certificate-hours = Hours that earn the certificate
admin-default-language = Language for people who have chosen none
admin-hue = Colour as a hue from 0 to 359
admin-hue-hint = Blue 245, green 155, red 25.
admin-brand = Name and colour
admin-programme-lead = Changes hold at once, for everybody.
admin-mail-waiting = Waiting
admin-mail-sent = Sent
admin-mail-dead = Failed
admin-mail-shown = Shown only
admin-mail-to = To
admin-mail-kind = Letter
admin-mail-tries = Tries
admin-mail-written = Written
admin-mail-error = Last error
admin-mail-resend = Send again
admin-mail-list = Outgoing letters
admin-mail-none-title = No letters here
admin-mail-none-text = Letters appear here as soon as somebody is told something.
admin-mail-older = Older letters
admin-mail-newest = Newest letters
admin-mail-text = The letter
admin-mail-hidden = Only its reader sees what a letter says. Where no mail server is set up, it is shown here.
admin-letter-confirm-email = Confirm the address
admin-letter-sign-in-link = Sign-in link
admin-letter-already-signed-up = Has an account already
admin-letter-password-changed = Password changed
admin-letter-application-received = Application received
admin-letter-application-imported = Application received from a list
admin-letter-application-moved = News about an application
admin-letter-roster-published = Shifts are out
admin-letter-roster-withdrawn = Shifts are being changed
admin-letter-shift-assigned = Put on a shift
admin-letter-shift-unassigned = Taken off a shift
admin-letter-certificate-issued = Certificate issued
admin-letter-certificate-revoked = Certificate revoked
admin-audit-lead = Every line is sealed into a chain: what is changed afterwards is found.
admin-audit-verify = Verify now
admin-audit-unbroken =
    { $entries ->
        [one] { $entries } line verified; none was changed
       *[other] { $entries } lines verified; none was changed
    }
admin-audit-broken = The chain is broken at line { NUMBER($position) }
admin-audit-broken-text = Somebody changed the database from behind. Keep a copy of it as it is, and compare it with a backup.
admin-audit-when = When
admin-audit-who = Who
admin-audit-what = What
admin-audit-more = More about it
admin-audit-about = About
admin-audit-program = the program
admin-audit-kind = Kind of event
admin-audit-every = Every kind
admin-audit-older = Older lines
admin-audit-newest = Newest lines
admin-audit-none-title = No lines of this kind
admin-audit-none-text = Choose another kind, or look at all of them.
admin-roles-lead = A role is given and ended on a person’s page, and works at once.
admin-roles-find = Find a person
admin-roles-where = Where
admin-roles-everywhere = Whole programme
admin-roles-since = Since
admin-roles-until = Until
admin-roles-for-ever = no end set
admin-roles-none-title = Nobody has this role
admin-roles-none-text = Open a person’s page to give it.
admin-roles-next = Further names
admin-event-from = First day of the event
admin-event-until = Last day of the event
admin-event-hint = Only for an event: on other days it is closed.
admin-holidays = Public holidays
admin-holidays-note = On these days centers are closed and no shifts are made, unless a center says otherwise.
admin-holidays-missing =
    { $count ->
        [one] { $count } fixed holiday of the country is missing here.
       *[other] { $count } fixed holidays of the country are missing here.
    }
admin-holidays-take = Take them over
admin-holidays-none-title = No public holidays yet
admin-holidays-none-text = Add the first one below.
admin-holiday-new = Add a holiday
admin-holiday-change = Change the holiday
admin-holiday-yearly = Every year
admin-holiday-yearly-hint = Leave it out for holidays that move: they are entered year by year.
admin-holiday-once = this year only
admin-job-signing = Signing approved certificates
admin-mail-way = Way
admin-mail-failing = Tried again
admin-mail-bounced = People whose letters come back
admin-mail-by-kind = By kind and way
admin-mail-health =
    { $days ->
        [one] What became of it within { $shown } day
       *[other] What became of it within { $shown } days
    }
admin-mail-oldest =
    { $minutes ->
        [one] the oldest has waited for { $shown } minute
       *[other] the oldest has waited for { $shown } minutes
    }
admin-job-alarm = Alarm for mail
