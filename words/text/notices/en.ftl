notice-greeting = Dear { $name },
notice-closing = Your { $programme } team
notice-why = You get this message because you have an account with { $programme }.
notice-why-named = You get this message because { $name } named you as parent or guardian in an application to { $programme }.
notice-button-fallback = If the button does not work, copy this address into your browser:
notice-confirm-email-subject = Confirm your e-mail address
notice-confirm-email-text = Open the link and tap "Confirm". It is good for two days. If you did not sign up, do nothing.
notice-confirm-email-button = Confirm the address
notice-sign-in-link-subject = Your sign-in link
notice-sign-in-link-text = Open the link and tap "Sign in". It works once and for 15 minutes. If you did not ask for it, do nothing.
notice-sign-in-link-button = Sign in
notice-already-signed-up-subject = You have an account already
notice-already-signed-up-text = Somebody has just tried to sign up with your address. If it was you: sign in with your password, or ask for a sign-in link. If not, do nothing.
notice-already-signed-up-button = Sign in
notice-password-changed-subject = Your password was changed
notice-password-changed-text = Your password was changed and your other devices were signed out. If it was not you, sign in by a link at once and choose a new password.
notice-password-changed-button = Your account
notice-application-received-subject = We have your application
notice-application-received-text = Your application has arrived. We read every one and write to you at each step. On its page you see where it stands.
notice-application-received-button = Your application
notice-application-imported-text = An office of the programme has handed your application in for you. Open the link and tap "Sign in" to see where it stands. The link works once and for two days; later, ask for a new one on the sign-in page with this address. If you did not apply, write to us.
notice-application-moved-subject = News about your application
notice-application-moved-text = Your application has moved on. It now stands at: { $stage }.
notice-application-moved-button = Your application
notice-application-placed-subject = Welcome! You have a place
notice-application-placed-text = You are placed at { $center }. Choose your first shift, and we will see you there.
notice-application-placed-button = Choose a shift
notice-application-declined-subject = Your application
notice-application-declined-text = Thank you for applying. There were more good applications than places, and we can't offer you one this time. You are welcome to apply to the next call.
notice-application-declined-button = Your application
notice-roster-published-subject = New shifts at { $center }
notice-roster-published-text = The shifts of { $center } for the week of { $date } are out. Choose yours.
notice-roster-published-button = See the shifts
notice-roster-withdrawn-subject = The shifts at { $center } are being changed
notice-roster-withdrawn-text = The shifts of { $center } for the week of { $date } are being changed. You keep the places that you hold and those that you wait for; we write again when the week is out.
notice-roster-withdrawn-button = See my shifts
notice-shift-assigned-subject = You have a shift: { $day }
notice-shift-assigned-text = Your coordinator has put you on this shift: { $day }, { $time }, { $center }, { $position }.
notice-shift-assigned-button = See the shift
notice-shift-confirm-subject = Will you come? { $day }
notice-shift-confirm-text = Your shift is near: { $day }, { $time }, { $center }, { $position }. Say with one tap that you will come. If you can’t, say so there too, so that somebody else gets the place.
notice-shift-confirm-button = I will come
notice-shift-reminder-subject = Your shift: { $day }, { $time }
notice-shift-reminder-text = You have a shift: { $day }, { $time }, { $center }, { $position }. If you can’t come, say so there, so that somebody else gets the place.
notice-shift-reminder-button = Look at it
notice-request-declined-subject = Not this time: { $day }
notice-request-declined-text = You don’t get the place that you asked for ({ $day }, { $time }, { $center }). The reason: { $why }
notice-request-declined-button = Look at it
notice-wish-called-off-subject = Called off: { $day }
notice-wish-called-off-text = The shift that you asked or waited for was called off: { $position }, { $day }, { $time }, { $center }. There is nothing that you have to do.
notice-wish-moved-subject = At another time now: { $position }
notice-wish-moved-text = The shift that you asked for is at another time now: { $position }, { $day }, { $time }, { $center }. What you asked for is over; ask again if the new time suits you.
notice-wish-back-subject = The shift takes place after all: { $day }
notice-wish-back-text = The shift that you asked or waited for takes place as before: { $position }, { $day }, { $time }, { $center }. What you asked for stands again, in the same turn. There is nothing that you have to do.
notice-ballot-won-subject = You have drawn a place: { $day }
notice-ballot-won-text = You have a place on this shift: { $day }, { $time }, { $center }, { $position }.
notice-ballot-lost-subject = Not drawn this time: { $day }
notice-ballot-lost-text = The places of this shift were drawn: { $day }, { $time }, { $center }, { $position }. You got none, but you are in line: if one comes free, it goes by the order of the draw.
notice-shift-unassigned-subject = Your shift has changed: { $day }
notice-shift-unassigned-text = You are no longer on this shift: { $day }, { $time }, { $center }, { $position }.
notice-shift-unassigned-button = See other shifts
notice-certificate-issued-subject = Your certificate is ready
notice-certificate-issued-text = Congratulations! Your certificate has been issued. Everybody you show it to can check it on its page.
notice-certificate-issued-button = See the certificate
notice-certificate-revoked-subject = Your certificate was revoked
notice-certificate-revoked-text = Your certificate was revoked. Its page says so from now on. If you think that this is wrong, write to your center.
notice-certificate-revoked-button = See the certificate
notice-application-declined-because = Thank you for applying. { $because } You are welcome to apply to the next call.
notice-application-asked-subject = Your application: we have a question
notice-application-asked-text = The center has read your application and asks you for something more. Open its page and answer there; then we go on.
notice-application-asked-button = Answer
notice-application-answered-subject = An applicant has answered you
notice-application-answered-text = What you have asked for is answered, and the application is back in the queue. Open it to read the answer.
notice-application-answered-button = Open the application
notice-hours-disputed-subject = Hours disputed: { $name }
notice-hours-disputed-text = { $name } says that the hours of { $day } are wrong: “{ $note }” Please answer by { $due }.
notice-hours-disputed-button = Answer
notice-dispute-answered-subject = Your hours of { $day }: the answer
notice-dispute-answered-text = Your center has answered about your hours of { $day }: “{ $answer }” The entry now counts { $hours }.
notice-dispute-answered-button = See your hours
notice-days-open-subject = Attendance to close: { $center }
notice-days-open-text =
    { $count ->
        [one] One day at { $center } is not closed yet ({ $day }). Decide what is open, and close it: what nobody has confirmed does not count for certificates.
       *[other] { $count } days at { $center } are not closed yet, the oldest is { $day }. Decide what is open, and close them: what nobody has confirmed does not count for certificates.
    }
notice-days-open-button = Close the day

## Within the platform, and how one is written to
notices-title = Notices
notices-lead = All that we have told you. What is new stands out.
notices-none-title = Nothing yet
notices-none-text = When something happens that concerns you, you find it here.
notices-new = New
notices-read-all = Mark all as read
notices-older = Older
notices-newest = Newest
notices-gone = What this was about is no longer there.
notices-choose = Choose what we write to you about
notices-choices-title = How we write to you
notices-choices-lead = Everything also stands under Notices, whatever you choose here. What has a deadline always comes at once.
notices-saved = Your choice is kept.
notices-all-read = All marked as read.
notices-daily-at = Time of the daily letter
notices-daily-hint = By the clock of your programme, such as 18:00.
notices-quiet-from = No mail from
notices-quiet-until = No mail until
notices-quiet-hint = For the hours of the night, such as 22:00 to 07:00. What has a deadline comes all the same.
notices-at-once = At once
notices-daily = Once a day
notices-never = No mail
notices-account-always = Letters about your account, such as a new password, always come.
notices-topic-account = Account
notices-topic-application = Application and interview
notices-topic-placement = Placement
notices-topic-roster = Rosters of your center
notices-topic-shift = Your shifts
notices-topic-exchange = Waiting lists, swaps and stand-ins
notices-topic-hours = Hours and attendance
notices-topic-training = Training
notices-topic-certificate = Certificates
notices-topic-announcement = Announcements
notices-unsubscribe-title = No more letters about this?
notices-unsubscribe-text = We will no longer write to you about: { $topic }. You still find it under Notices when you sign in, and can change it there at any time.
notices-unsubscribe-button = No more letters
notices-unsubscribe-done = Done. We no longer write to you about: { $topic }.
notices-daily-subject =
    { $count ->
        [one] { $number } thing is new
       *[other] { $number } things are new
    }
notices-unread =
    { $count ->
        [one] { $number } unread notice
       *[other] { $number } unread notices
    }

## Kinds of letters, in lists
notice-kind-shift-confirm = Will you come?
notice-kind-shift-reminder = Shift is near
notice-kind-request-declined = Request declined
notice-kind-shift-wish-ended = Asked-for shift called off or moved
notice-kind-shift-wish-back = Asked-for shift takes place after all
notice-kind-ballot-drawn = Draw of a shift
notice-kind-hours-disputed = Hours disputed
notice-kind-dispute-answered = Dispute answered
notice-kind-days-open = Days to close
notice-kind-shift-offered = Place on a shift held
notice-kind-shift-offer-lapsed = Held place went on
notice-kind-hand-over-asked = Asked to step in
notice-kind-hand-over-filled = Stand-in found
notice-kind-hand-over-unanswered = No answer to a request to step in
notice-kind-hand-over-opened = Somebody can’t come
notice-kind-hand-over-unfilled = Nobody was found
notice-certificate-suspended-subject = Your certificate is suspended
notice-certificate-suspended-text = Your certificate is being looked into. Until that is over, its page says that it is suspended. If you think that this is wrong, write to your center.
notice-certificate-restored-subject = Your certificate is valid again
notice-certificate-restored-text = The suspension of your certificate is over. Its page says that it is genuine and valid.
notice-certificates-wait-subject = Certificates wait for your signature
notice-certificates-wait-text =
    { $count ->
        [one] A certificate was earned and waits to be approved.
       *[other] { $count } certificates were earned and wait to be approved.
    }
notice-certificates-wait-button = See what waits
notices-push-title = On your devices
notices-push-lead = News appears on the screen of a phone or computer as soon as there is any, also while this site is closed.
notices-push-about = Show on my devices
notices-push-here = Show news on this device
notices-push-denied = Your browser does not let us show news. Allow it in the browser's settings for this site and try again.
notices-push-failed = This did not work. Nothing was changed; try again in a moment.
notices-push-added = News is now shown on this device.
notices-push-removed = This device no longer shows news.
notices-push-none = No device shows news yet. Open this page on the device that is to show them.
notices-push-devices = Devices that show news
notices-push-since = since { $date }
notices-push-remove = Remove
notices-push-this = This device
notices-sms-title = By SMS
notices-sms-lead = A text comes only for what can't wait: an answer with a deadline, a shift that is near.
notices-sms-about = Send me a text about
notices-sms-no-phone = We have no telephone number of you.
notices-sms-add-phone = Add your number
notices-mail-title = By mail
notices-way-mail = Mail
notices-way-push = Device
notices-way-sms = SMS
notices-topic-day = What waits at your centers, once a day
notice-kind-day-ahead = What waits at the centers
notice-day-ahead-subject = What waits today: { $day }
notice-day-ahead-text = Good morning. This waits for you today:
notice-day-ahead-cases =
    { $count ->
        [one] { $number } person can’t come, and nobody steps in yet
       *[other] { $number } people can’t come, and nobody steps in yet
    }
notice-day-ahead-gaps =
    { $count ->
        [one] { $number } free place on shifts of the next three days
       *[other] { $number } free places on shifts of the next three days
    }
notice-day-ahead-doubts =
    { $count ->
        [one] { $number } stay to confirm
       *[other] { $number } stays to confirm
    }
notice-day-ahead-disputes =
    { $count ->
        [one] { $number } dispute about hours to answer
       *[other] { $number } disputes about hours to answer
    }
notice-day-ahead-lapses =
    { $count ->
        [one] { $number } training that lapses within 30 days
       *[other] { $number } trainings that lapse within 30 days
    }
notice-day-ahead-button = See what waits
