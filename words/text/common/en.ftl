## Brand

-brand = Könüllü
brand = { -brand }
page-title = { $page } – { -brand }

## Buttons and links

save = Save
save-draft = Save as a draft
cancel = Go back
back = Back
next = Next
go-on = Continue
yes = Yes
no = No
close = Close
search = Search
filter = Filter
clear = Clear
edit = Edit
change = Change
add = Add
remove = Remove
undo = Undo
send = Send
confirm = Confirm
accept = Accept
decline = Decline
publish = Publish
download = Download
upload = Choose a file
copy = Copy
copied = Copied
choose = Choose
details = Details
show-all = Show all

## Signing in

sign-in = Sign in
sign-out = Sign out
sign-up = Sign up
email = E-mail
phone = Phone
password = Password

## Frame of the page

skip-to-content = Skip to the content
menu = Menu
main-navigation = Main menu
language-label = Language
center-label = Center
programme-label = Programme
next-page = Next page
page-of = Page { NUMBER($page) } of { NUMBER($pages) }
results-found =
    { $results ->
        [0] Nothing found
        [one] { $results } result
       *[other] { $results } results
    }
search-again = Shorten the search or clear the filters.

## Days and spans of time

now = Now
today = today
tomorrow = tomorrow
yesterday = yesterday
this-week = This week
next-week = Next week
previous-week = Previous week
date-label = Date
time-range = { $from }–{ $to }
time-label = Time
span-hours = { $hours } h
span-minutes = { $minutes } min
span-hours-and-minutes = { $hours } h { $minutes } min
hours-count =
    { $hours ->
        [one] { $hours } hour
       *[other] { $hours } hours
    }
in-days =
    { $days ->
        [0] today
        [1] tomorrow
        [one] in { $days } day
       *[other] in { $days } days
    }
minutes-ago =
    { $minutes ->
        [0] just now
        [one] { $minutes } minute ago
       *[other] { $minutes } minutes ago
    }
date-and-time = { $date }, { $time }

## Joining

list-comma = {", "}
list-with-last = { $most } and { $last }
share-in-percent = { NUMBER($share) }%
count-of = { NUMBER($part) } of { NUMBER($total) }

## When something goes wrong

error-summary-title = Something needs your attention
not-found-title = Page not found
not-found-text = The address may be mistyped, or the page is no longer there. Check the address or start from the home page.
not-allowed-title = You can't open this page
not-allowed-text = Your role doesn't allow it. If it should, write to whoever gave you the role.
broken-title = Something broke on our side
broken-text = Your request was not carried out; what you saved before is safe. Try again in a moment. If it happens again, send us this number: { $request }.
too-many-requests-title = Please wait a moment
too-many-requests-text =
    { $seconds ->
        [one] There were too many tries in a short time. Try again in { $seconds } second.
       *[other] There were too many tries in a short time. Try again in { $seconds } seconds.
    }
busy-title = We are busy right now
busy-text = Many people are here at once. Try again in a minute.
sign-in-first-title = Sign in first
sign-in-first-text = This page opens with your account. You will come back here once you have signed in.
saved = Saved.
sent = Sent.
undone = Undone.
home-page-link = Go to the home page

## Fields and choices

optional = optional
required = required
all = All
none = None
any = Any
other = Other
not-given = not given
choose-one = Choose one
name-label = Name
given-name = Given name
surname = Surname
fathers-name = Father’s name
birth-date = Date of birth
address-label = Address
note-label = Note
reason-label = Reason
status-label = Status

## Roles

role-volunteer = Volunteer
role-lead = Shift lead
role-coordinator = Coordinator
role-trainer = Trainer
role-manager = Programme manager
role-administrator = Administrator
role-auditor = Auditor

## Kinds of centers

center-kind-service-center = Service center
center-kind-dost-center = DOST center
center-kind-mobile-unit = Mobile unit
center-kind-event = Event

## Pages

nav-home = Home
nav-apply = Apply
nav-my-application = My application
nav-account = Account
nav-me = Me
nav-shifts = Shifts
nav-my-shifts = My shifts
nav-hours = Hours
nav-my-hours = My hours
nav-my-training = My training
nav-my-certificates = My certificates
nav-check-in = Check in
nav-desk = Check-in desk
nav-now = Now
nav-centers = Centers
nav-rosters = Rosters
nav-applications = Applications
nav-interviews = Interviews
nav-intakes = Intakes
nav-people = People
nav-training = Training
nav-certificates = Certificates
nav-verify = Verify a certificate
nav-admin = Administration
nav-admin-centers = Centers
nav-admin-roles = Roles
nav-admin-delivery = Delivery
nav-admin-audit = Audit trail

## Faults of fields

fault-required = Fill this in.
fault-too-long =
    { $max ->
        [one] Use at most { $max } character.
       *[other] Use at most { $max } characters.
    }
fault-email = Write the e-mail address like name@example.com.
fault-phone = Write the phone number with its country code, like +994 50 123 45 67.
fault-date = Write the date as day, month, year, like 31.12.1999.
fault-no-such-day = There is no such day in the calendar.
fault-time = Write the time like 09:30.
fault-number-range = Write a number from { NUMBER($min) } to { NUMBER($max) }.
fault-choice = Choose one from the list.
fault-agree = Tick the box to go on.
fault-password-short =
    { $min ->
        [one] Make the password at least { $min } character long.
       *[other] Make the password at least { $min } characters long.
    }
fault-password-common = Many people use this password, so it is easy to guess. Choose another one.
fault-too-young =
    { $min ->
        [one] This is open from the age of { $min }.
       *[other] This is open from the age of { $min }.
    }
fault-too-old =
    { $max ->
        [one] This is open up to the age of { $max }.
       *[other] This is open up to the age of { $max }.
    }
fault-date-future = This date is still to come.
fault-date-past = This date has passed.
fault-end-before-start = The end must come after the start.
fault-taken = This is already in use.
fault-twice = The same choice is given twice. Change one of them.
fault-own-name = Type your own name as it stands in your application.
fault-closed = The center is closed then. Choose a time within its opening hours.
fault-code = Use 2 to 24 letters from A to Z, digits and hyphens.
fault-zone = Write the time zone like Asia/Baku.
fault-file-kind = Send a photo as JPEG, PNG or WebP.
fault-file-large = This photo is too large. Send one of at most 12 MB and 40 megapixels.
fault-file-broken = This photo can’t be read. Take it again, or choose another one.
fault-national-id = This is not a national number of the country. Write it as in the identity document.
fault-law = The law of the country asks for a stricter rule.
fault-own-email = Give the address of your parent or guardian, not your own.
fault-link = Write the address in full, like https://example.com/meeting.
fault-busy = Is elsewhere at that time. Choose somebody else or another time.
fault-ages-crossed = The oldest age can’t be below the youngest.
fault-no-places = Give at least one center a place.
fault-nowhere = Write a room, or the address of an online meeting.
fault-name-letters = Use at least one letter.
fault-name-control = There is a line break or a hidden sign in it. Clear it and type it again.
fault-students-only = Only students can apply to this call.
fault-no-students = Students can’t apply to this call.
fault-language-level = This call needs at least level { $level }.
fault-residence = This call is for people who live in the cities it names.
fault-newcomers-only = This call is for people who have not served in the programme yet.
fault-returners-only = This call is for people who have served in the programme before.
fault-too-many = There can be at most { NUMBER($max) }.
fault-condition = A question that depends on an answer comes after the question that asks for it, and that answer has to stay.
fault-untranslated = The text in this language is missing: { $language }.
