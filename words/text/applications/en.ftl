## What it is

applications-landing-title = Help people at your city's service center
applications-landing-lead = Young people welcome visitors, show them the way and help with online services. You learn, your hours count, and you earn a certificate that anyone can check.
applications-landing-apply = Apply now
applications-landing-open = Open now
applications-landing-none-title = No call for volunteers is open now
applications-landing-none-text = Come back soon, or create your account already: then applying is quick.
applications-landing-how = How it works
applications-way-apply = Apply
applications-way-apply-text = Ten minutes on your phone. You can stop and go on later.
applications-way-meet = Meet us
applications-way-meet-text = The center reads your application and invites you to a short talk.
applications-way-learn = Learn
applications-way-learn-text = A training prepares you for your first shift.
applications-way-serve = Serve
applications-way-serve-text = Take shifts that fit your studies. Your hours add up to a certificate.

## A call for volunteers

applications-open-until = Open until { $date }
applications-opens-on = Opens on { $date }
applications-closed = Closed
applications-who = Who
applications-ages = Age { NUMBER($min) } to { NUMBER($max) } on the last day to apply
applications-apply-by = Apply by
applications-service = Time of service
applications-from-to = { $from } to { $until }
applications-where = Where
applications-places =
    { $places ->
        [one] { $places } place
       *[other] { $places } places
    }
applications-centers-count =
    { $centers ->
        [one] { $centers } center
       *[other] { $centers } centers
    }
applications-look = Look and apply
applications-apply-button = Begin your application
applications-continue-button = Go on with your application
applications-see-button = See your application
applications-account-first = You need an account to apply. It takes a minute, and you come back here.
applications-account-have = You have one already?
applications-mine = Your applications
applications-since = Since { $date }

## The form, one thing a page

applications-step-of = Step { NUMBER($step) } of { NUMBER($steps) }
applications-step-name = Who are you?
applications-step-contact = How can we reach you?
applications-step-languages = Which languages do you speak?
applications-step-centers = Where would you like to serve?
applications-step-motivation = Why do you want to volunteer?
applications-step-consent = Your consent
applications-step-check = Check your answers
applications-name-hint = As in your identity document.
applications-birth-hint = On { $date } you have to be { NUMBER($min) } to { NUMBER($max) } years old.
applications-phone-hint = With the country code, like +994 50 123 45 67.
applications-languages-lead = Choose how well you speak each one, and leave the others as they are.
applications-language-none = I don't speak it
applications-level-a1 = A1 – a few words
applications-level-a2 = A2 – simple sentences
applications-level-b1 = B1 – everyday talk
applications-level-b2 = B2 – talk at work
applications-level-c1 = C1 – nearly everything
applications-level-c2 = C2 – like a native speaker
applications-level-native = Native
applications-language-az = Azerbaijani
applications-language-en = English
applications-language-ru = Russian
applications-language-ur = Urdu
applications-language-tr = Turkish
applications-language-ar = Arabic
applications-language-pa = Punjabi
applications-language-ps = Pashto
applications-wishes-lead = The center of your first wish decides. Others count when it is full.
applications-wish-first = First wish
applications-wish-second = Second wish
applications-wish-third = Third wish
applications-wish-none = No other center
applications-motivation-label = In your own words
applications-motivation-hint = A few sentences are enough, at most { NUMBER($max) } characters.
applications-consent-keep = The programme keeps your answers to decide on your application and to plan your service.
applications-consent-read = Staff of the programme and of the centers that you wish for read them. You can see who did.
applications-consent-withdraw = You can withdraw your application at any time.
applications-saved-at = Saved: { $time }. You can close this page and go on later.
applications-check-lead = Nothing is handed in yet. Look it over first.
applications-submit-button = Hand in
applications-languages-label = Languages
applications-motivation = Motivation
applications-consent-given = given
applications-answers = Answers

## Where it stands

applications-track-title = Your application
applications-track-way = The way of your application
applications-done = done
applications-next-draft = Your draft is kept. Finish it and hand it in before the call closes.
applications-next-submitted = The center reads your application next. We write to you when it moves on.
applications-next-screening = The center is reading your application. You need not do anything now.
applications-next-interview = Choose a time for a short talk with you. You can change it later by yourself.
applications-next-offered = A place is yours if you want it. Accept it here.
applications-next-accepted = Your place is settled. The center arranges your start.
applications-next-onboarding = Some things come before your first shift. Your list is on this page.
applications-next-placed = Welcome! You can take shifts now.
applications-next-waitlisted = Every place is taken just now. If one comes free, you hear from us.
applications-next-declined = It did not work out this time. Thank you for applying; the next call is open to you.
applications-next-withdrawn = You have withdrawn this application.
applications-accept-place = Accept the place
applications-withdraw = Withdraw the application
applications-withdraw-text = You can't take this back. To serve later, you would apply to another call.
applications-throw-away = Delete the draft
applications-throw-away-text = What you wrote and the pictures go at once. As long as the call is open, you can begin anew.
applications-told-thrown = The draft is deleted. Nothing that you wrote is kept here.
applications-your-place = Your place
applications-badge = Badge
applications-to-shifts = Find your first shift
applications-told-submitted = Handed in. We have your application.
applications-told-accepted = You have accepted the place.
applications-told-withdrawn = The application is withdrawn.

## The center's side

applications-stage-label = Stage
applications-none-title = No applications here
applications-none-text = Nothing waits at this stage. Choose another stage or another center.
applications-no-center-title = You run no center
applications-no-center-text = Applications show here once an administrator gives you a center.
applications-handed-in = Handed in on { $date }
applications-age-on-closing-day = Age on the last day to apply
applications-history = History
applications-decide = Decide
applications-note-hint = For colleagues. The applicant doesn't see it.
applications-decide-screening = Start reading
applications-decide-interview = Invite to a talk
applications-decide-offered = Offer a place
applications-decide-accepted = Accept
applications-decide-onboarding = Start onboarding
applications-decide-waitlisted = Put on the waitlist
applications-decide-declined = Decline
applications-place-title = Place at a center
applications-place-text = The service begins at once, without asking. “Offer a place” asks the applicant first; “Accept” notes that they have said yes already.
applications-place-button = Place
applications-places-left =
    { $places ->
        [0] no place left
        [one] { $places } place left
       *[other] { $places } places left
    }
applications-open-file = Open the person's file
applications-told-moved = Saved. The applicant is told by e-mail.
applications-told-placed = Placed. The volunteer is told by e-mail.

## Running calls

applications-intake-new = Open a call for volunteers
applications-intake-code = Code
applications-intake-code-hint = Letters, digits and hyphens; it stands in the address.
applications-intake-title-in = Title, { $language }
applications-intake-summary-in = What it is about, { $language }
applications-intake-opens = First day to apply
applications-intake-closes = Last day to apply
applications-intake-min-age = Youngest age
applications-intake-max-age = Oldest age
applications-intake-starts = First day of service
applications-intake-ends = Last day of service
applications-intake-quotas = Places per center
applications-intake-quotas-text = Leave a center empty if it takes no part.
applications-intake-close = Close now
applications-intake-reopen = Open until that day
applications-intakes-none-title = No call yet
applications-intakes-none-text = Keep the first one as a draft; you publish it when it is ready.
applications-intake-placed = placed
applications-told-intake-added = The call is set up.
applications-told-intake-closed = The call is closed.
applications-told-intake-opened = The call is open.
applications-intake-keep = Keep as a draft
applications-intake-change = Change
applications-intake-draft = Draft
applications-intake-draft-text = Only you and your colleagues see a draft. People can apply once it is published and its first day has come.
applications-intake-draft-seen = This is a draft, as applicants will see it. Nobody else sees it yet.
applications-intake-ahead = Not open yet
applications-intake-publish = Publish
applications-intake-unasked-title = The questions are a draft that nobody is asked
applications-intake-unasked-text = Applicants get the form as it was published last, or without questions of your own. Publish the questions first.
applications-intake-unasked-link = To the questions
applications-intake-publish-without = Publish the call without them
applications-intake-publish-without-text = The call opens to everybody at its hour, and whoever hands in before the questions are published is never asked them.
applications-intake-preview = See it as applicants do
applications-intake-like = A new one like this
applications-told-intake-changed = The call is changed.
applications-told-intake-published = The call is published.
applications-next-test = The center invites you to a test and writes to you when it is.
applications-decide-test = Invite to a test
applications-step-about = About you
applications-student = Are you a student?
applications-city = Where do you live?
applications-city-elsewhere = Somewhere else
applications-step-times = When could you serve?
applications-times = Times
applications-times-lead = Tick when you usually have time. It is a first idea and binds you to nothing.
applications-morning = Morning
applications-afternoon = Afternoon
applications-evening = Evening
applications-elsewhere = Use another device
applications-later = Fill this in later
applications-told-link = We have sent a link to your mailbox. Open it on the other device within a quarter of an hour; it leads to this step and works once.
applications-save-lost = Not saved: there is no network. What you typed stays here, and it is tried again.
applications-save-refused = Not saved. Reload the page to see how your application stands.
applications-meanwhile-title = You have changed this on another page or device meanwhile
applications-meanwhile-text = This is what is saved. Below stands what you typed here: going on keeps that instead.
applications-meanwhile-take = Keep what is saved
applications-meanwhile-check = These are the answers as they are saved now. Please look once more before you submit.
applications-unfit-title = This call has conditions that you don’t meet
applications-unfit-text = If everything is typed right, this call is not for you; another one may be.
applications-needs-languages = This call needs: { $languages }.
applications-consent-label-keep = I agree that the programme keeps my answers to decide on my application and to plan my service.
applications-consent-label-read = I agree that staff of the programme and of the centers that I wish for read my answers.
applications-consent-label-again = I agree to be asked again for a later term.
applications-consent-title-keep = Keeping your answers
applications-consent-title-read = Reading your answers
applications-consent-title-again = Asking you again
applications-unmet = The conditions of the call are not met
applications-intake-conditions = Who may apply
applications-intake-studies = Students
applications-studies-may = Students and others may apply
applications-studies-must = Only students may apply
applications-studies-must-not = Students may not apply
applications-intake-earlier = Earlier service
applications-earlier-any = Whether or not they have served before
applications-earlier-newcomers = Only people who have not served in the programme yet
applications-earlier-returners = Only people who have served in the programme before
applications-intake-cities = Place of residence
applications-intake-cities-hint = With none ticked, people may live anywhere.
applications-intake-languages = Languages that are needed
applications-intake-language-free = Not needed
applications-intake-stages = What an application goes through
applications-intake-stages-text = The center reads every application first. People see these steps on the page of the call.
applications-intake-stage = Step { NUMBER($step) }
applications-intake-stage-none = Nothing
applications-intake-training = Training before the placement
applications-conditions = Conditions
applications-needs-city = People who live in: { $cities }.
applications-how-long = How long
applications-decided-title = How it is decided
applications-decided-screening = We read it
applications-decided-screening-text = The center reads your answers. People decide, no program does.
applications-decided-test = Test
applications-decided-test-text = You are invited to a short test and told how it went.
applications-decided-interview = Talk
applications-decided-interview-text = You choose a time for a short talk, at the center or online.
applications-decided-offer = Offer
applications-decided-offer-text = If a place is yours, you accept it with one tap. Whatever the outcome, you hear from us.
applications-decided-training = Training
applications-decided-training-text = A training prepares you before your first shift.
applications-decided-placed = First shift
applications-decided-placed-text = You choose shifts that fit your studies.
applications-weeks =
    { $weeks ->
        [one] { $weeks } week
       *[other] { $weeks } weeks
    }
applications-conditions-none = No others

## Pictures

applications-picture-of = Picture: { $question }
applications-picture-away = Take this picture away
applications-picture-hint = Take a photo or choose one: JPEG, PNG or WebP, at most 12 MB. What the camera wrote beside it, such as the place, is removed.
applications-window = Open to apply
applications-intake-change-title = Change the call
applications-intake-change-text = This call is published: what you change shows at once. Ages, conditions, stages and days of service stay as they are, because people have applied to them.
applications-intake-close-more = Close the call early
applications-intake-close-text = Nobody can apply any more, and drafts can’t be handed in. Applications that were handed in stay. You can open the call again later.
applications-place-held = held for this applicant
applications-closed-text = This call is closed. Other calls may be open.
applications-closed-link = See what is open
applications-told-link-enough = We have sent you several links within the last hour, so no new one was sent. Open the newest one in your mailbox, or try again in an hour. Your answers are kept.
