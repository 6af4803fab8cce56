## The list of an applicant

onboarding-title = Before your first shift
onboarding-lead = Do these in any order. You can stop and go on later.
onboarding-of = { NUMBER($done) } of { NUMBER($total) } done
onboarding-progress = Your list
onboarding-done = done
onboarding-open = to do
onboarding-not-required = optional
onboarding-do-agreement = Read it and sign it
onboarding-do-training = Pass the course
onboarding-do-contact = Tell us whom to call
onboarding-do-choice = Choose one
onboarding-do-document = Show it at the center
onboarding-all-done = Everything is done. The center gives you a place now and writes to you.
onboarding-told-given = Saved.
onboarding-told-signed = Signed. You can look at your copy at any time.

## One item

onboarding-text-label = Text
onboarding-agree = I have read the text and agree to it
onboarding-sign-name = Your full name
onboarding-sign-hint = Type it as it stands in your application. This is your signature.
onboarding-sign-button = Sign
onboarding-signed-by = Signed by { $name } on { $date }
onboarding-copy = Your copy as a PDF
onboarding-contact-name = Name of the person
onboarding-contact-relation = Who they are to you
onboarding-contact-relation-hint = Mother, brother, friend …
onboarding-contact-why = Only staff of your center see this, and call when something happens to you on a shift.
onboarding-choice-label = Your choice
onboarding-training-open = You have not passed this course yet, or it no longer counts.
onboarding-training-done = You have passed this course.
onboarding-training-link = Find a session
onboarding-document-open = Bring it with you to the center. Staff look at it and tick it off here; nothing is copied.
onboarding-document-done = Staff have seen it.
onboarding-to-list = Back to the list

## For staff

onboarding-staff-title = Onboarding
onboarding-ready = Ready: everything that is required is done.
onboarding-missing =
    { $count ->
        [one] { $count } required item is still open.
       *[other] { $count } required items are still open.
    }
onboarding-seen-button = I have seen it
onboarding-seen-says = I have seen it: { $title }
onboarding-unseen-button = Not seen after all
onboarding-unseen-says = Not seen after all: { $title }
onboarding-told-seen = The list is changed.
onboarding-reason-label = Why place with an open list?
onboarding-reason-hint = It is kept with the decision, and the applicant’s list stays open.
onboarding-place-from = First day
onboarding-place-until = Last day
onboarding-contact-of = { $name } ({ $relation }), { $phone }

## Setting the list up

onboarding-admin-title = Onboarding
onboarding-admin-lead = What accepted applicants do before their first shift. A change counts for those who are accepted from now on; whoever has begun goes on with the list as it was.
onboarding-admin-note = Agreement, training and papers
onboarding-admin-version = This is version { NUMBER($version) }.
onboarding-admin-none = There is no list yet. Accepted applicants wait for the coordinator.
onboarding-admin-item = Item { NUMBER($number) }
onboarding-admin-kind = Kind
onboarding-admin-title-in = Title, { $language }
onboarding-admin-text-in = Text or explanation, { $language }
onboarding-admin-required = Required before placing
onboarding-admin-course = Course
onboarding-admin-no-course = No course
onboarding-admin-choices = Choices
onboarding-admin-choices-hint = One a line. For the kind “one of several” only.
onboarding-admin-place = Position in the list
onboarding-admin-empty-hint = Leave an item empty to take it off the list.
onboarding-admin-told = The list is saved as a new version.
onboarding-kind-agreement = Agreement to sign
onboarding-kind-training = Course to pass
onboarding-kind-contact = Emergency contact
onboarding-kind-choice = One of several, such as a size
onboarding-kind-document = Paper to show
onboarding-rule-place = Place by itself when the list is done

## On paper

onboarding-paper-signed-by = Signed by
onboarding-paper-signed-at = Signed on
onboarding-paper-edition = Edition of the text
