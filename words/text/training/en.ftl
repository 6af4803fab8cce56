## Mine

training-told-enrolled = You are enrolled. See you there.
training-told-left = You have given your place back.
training-records-title = What you have learned
training-records-empty = Nothing is recorded yet. Results appear here after a session.
training-missing-title = What opens more positions
training-missing-for = Needed for: { $positions }
training-missing-none = You have every course that the positions ask for.
training-sessions-title = Coming sessions
training-sessions-empty-title = No sessions are planned
training-sessions-empty-text = New ones appear here as soon as they are planned.
training-places-left =
    { $places ->
        [0] Every place is taken
        [one] { $places } place left
       *[other] { $places } places left
    }
training-enrol = Enrol
training-enrol-says = Enrol: { $course }, { $date }
training-leave = Give the place back
training-leave-says = Give the place back: { $course }, { $date }
training-enrolled = enrolled
training-valid-until = valid until { $date }
training-valid-for-ever = valid without end
training-lapsed = lapsed on { $date }

## Results

training-result-passed = passed
training-result-failed = not passed
training-result-excused = excused
training-result-open = no result yet

## For staff

training-told-session = The session is planned. Volunteers can enrol now.
training-told-result = The result is recorded.
training-courses-title = Courses
training-courses-empty = This programme has no courses yet.
training-course-days =
    { $days ->
        [one] valid for { $days } day
       *[other] valid for { $days } days
    }
training-session-add = Plan a session
training-course-label = Course
training-room-label = Room
training-places-label = Places
training-starts-label = Starts at
training-ends-label = Ends at
training-plan = Plan the session
training-enrolled-title = Enrolled
training-enrolled-empty-title = Nobody has enrolled
training-enrolled-empty-text = People who enrol stand here, and after the start you record their results.
training-enrolled-count =
    { $people ->
        [0] nobody enrolled
        [one] { $people } person enrolled
       *[other] { $people } people enrolled
    }
training-result-says = { $result }: { $name }
training-results-wait = You can record results once the session has begun.
training-past-title = Past sessions

## Letters

training-letter-place-kind = Place in a session
training-letter-changed-kind = Session changed
training-letter-cancelled-kind = Session called off
training-letter-lapses-kind = Training lapses soon
training-letter-claim-kind = Learned elsewhere, answered
training-letter-button = My training
training-letter-place-subject = You have a place: { $course }
training-letter-place-text = A place became free, and as you waited longest it is yours: { $course }, { $when }, { $place }. If you can't come, please give it back.
training-letter-changed-subject = Another time or room: { $course }
training-letter-changed-text = The session of “{ $course }” is now { $when }, { $place }. You keep your place.
training-letter-cancelled-subject = Called off: { $course }
training-letter-cancelled-text = The session of “{ $course }” on { $when } does not take place. Please choose another one.
training-letter-lapses-subject = Valid until { $date }: { $course }
training-letter-lapses-text = What you learned in “{ $course }” is valid until { $date }. Renew it in time, and no shift is lost to you.
training-letter-lapses-button = Renew it
training-letter-center-subject = Training lapses soon: { $center }
training-letter-center-button = See who
training-letter-claim-subject = Learned elsewhere: { $course }
training-letter-claim-confirmed = Your document was looked at. “{ $course }” counts for you now.
training-letter-claim-declined = Your document was looked at. “{ $course }” can't be counted: { $why }
training-letter-center-text =
    { $count ->
        [one] { $count } record of somebody at { $center } lapses within 60 days. See who should take which course.
       *[other] { $count } records of people at { $center } lapse within 60 days. See who should take which course.
    }

## Learning, and keeping courses

training-told-waits = You are on the waiting list. When a place comes free, it is yours, and we tell you.
training-told-unwaits = You no longer wait for this session.
training-told-finished = Done. You have been through the whole course.
training-told-claimed = Your document has arrived. Somebody looks at it and we tell you.
training-told-answered = Answered, and the person was told.
training-told-cancelled = The session is called off, and everybody concerned was told.
training-told-confirmed = The results are confirmed.
training-online-title = Learn on the phone
training-under-way = under way
training-waits = on the waiting list
training-wait = Wait for a place
training-wait-says = Wait for a place: { $course }, { $date }
training-unwait = Wait no longer
training-unwait-says = Wait no longer: { $course }, { $date }
training-pass-mark = pass mark { NUMBER($share) }%
training-held = You have passed this course. It is valid without end.
training-held-until = You have passed this course. It is valid until { $date }.
training-lapsed-but = lapsed on { $date }, counts until { $until }
training-progress = How far you are
training-go-on = Go on
training-begin = Begin
training-renew = Take it again
training-before-title = First take
training-by-session = This course is taken at a session.
training-see-sessions = See the sessions
training-modules-title = Parts
training-done = done
training-read = Done, go on
training-slide = Slide { NUMBER($number) }
training-open-pdf = Open the slides (PDF)
training-watch = Watch the video
training-watch-hint = It opens on another site and needs a network.
training-later = Kept on this phone. It is sent when there is a network again.
training-quiz-questions = Questions
training-quiz-mark = Pass mark
training-quiz-tries = Tries left
training-quiz-time = Time
training-quiz-start = Start
training-quiz-resume = Go on with the quiz
training-quiz-again = Try again
training-quiz-online = The quiz needs a network. Your answers are checked by us.
training-quiz-before = Your tries
training-quiz-late = too late
training-quiz-due = Hand in by { $time }
training-quiz-submit = Hand in
training-quiz-passed = Passed: { NUMBER($points) } of { NUMBER($total) } right
training-quiz-failed = Not passed: { NUMBER($points) } of { NUMBER($total) } right
training-quiz-was-late = Too late: { NUMBER($points) } of { NUMBER($total) } right, but the time was up
training-points = { NUMBER($points) } of { NUMBER($total) } right
training-right = right
training-wrong = wrong
training-no-answer = no answer
training-your-answer = Your answer
training-right-answer = Right answer
training-to-course = To the course
training-question-many-hint = Choose all that are right.
training-question-order-hint = Choose what comes first, second, and so on.
training-question-place = Place { NUMBER($number) }
training-elsewhere-title = Learned elsewhere
training-elsewhere-lead = Have you learned this elsewhere? Send a picture or a PDF of the document, and somebody looks at it.
training-elsewhere = Send a document
training-elsewhere-send = Send
training-learned-on = Learned on
training-issuer = Who gave the document
training-document = The document
training-document-hint = A picture (JPEG, PNG, WebP) or a PDF, up to 12 MB.
training-open-document = Open the document
training-said-on = Sent on
training-claim-waiting = waits for an answer
training-claim-confirmed = confirmed
training-claim-declined = can't be counted
training-claim-answer = Reason
training-claim-answer-hint = Needed when it can't be counted. The person reads it.
training-claim-confirm = It counts
training-claim-decline = It does not count
training-claims-title = Learned elsewhere, to be looked at
training-by = Trainer: { $name }
training-trainer-label = Trainer's e-mail address
training-trainer-hint = Somebody who teaches at this center.
training-session-label = Session
training-session-change = Change the session
training-session-cancel = Call the session off
training-session-cancel-hint = Whoever has a place or waits for one is told.
training-confirm = Confirm the results
training-came = came
training-came-button = Came
training-not-came = Did not come
training-result-said = { $result }, to be confirmed
training-matrix-title = Who holds what
training-matrix-until = Each date is the last day on which the course is valid.
training-matrix-centers = Choose a center
training-matrix-export = Take out as a spreadsheet
training-matrix-missing = missing
training-matrix-empty-title = Nobody serves here yet
training-matrix-empty-text = Whoever is placed at this center stands here.
training-records-of = Learned
training-allow-title = More time or tries
training-allow-lead = For those who need it. It replaces what was given before.
training-allow-time = More time, in percent
training-allow-tries = More tries
training-allowed = { NUMBER($percent) }% more time, { NUMBER($tries) } more tries
course-label = Course
course-kind-orientation = general orientation
course-kind-position = for a position
course-kind-place = for a place of work
course-kind-refresher = refresher
course-module-text = Text
course-module-slides = Slides
course-module-video = Video
course-module-quiz = Quiz
course-question-single = One answer
course-question-many = Several answers
course-question-order = Put in order
course-question-short = Short answer
course-question-unsound = nothing can be right
course-edition = Edition { NUMBER($number) }, { $date }
course-changed = Changes that nobody sees yet
course-unpublished = Nothing is published
course-publish = Publish
course-told-published = Published. Whoever begins from now on learns by it.
course-edit = Change what holds for it
course-new = New course
course-empty-title = There is nothing to learn yet
course-empty-text = Add a first part. Without any, the course is taken at sessions alone.
course-add = Add: { $what }
course-online-short = passed on the phone
course-inactive = not offered
course-whole-programme = The whole programme
course-code = Code
course-code-hint = Short, such as e-services. It stays.
course-kind-label = What it is for
course-languages = Languages
course-validity = How long it counts
course-valid-days = Valid for so many days
course-valid-days-hint = Empty: without end.
course-grace-days = Still opens shifts for so many days
course-grace-days-hint = After it has lapsed.
course-refresher = Renewed by
course-refresher-hint = A shorter course that is enough to renew this one.
course-window-days = Enough for so many days after the lapse
course-window-days-hint = Later, this course is taken anew.
course-quizzes = Quizzes
course-pass-percent = Pass mark, in percent
course-attempts = Tries
course-minutes = Minutes for a try
course-minutes-hint = Empty: no limit.
course-before = What must be held before
course-equals = What counts as this course
course-online = Whoever has done every part has passed, without a session
course-active = The course is offered
course-title-in = Heading, { $language }
course-body-in = Text, { $language }
course-video = Address of the video
course-video-hint = Begins with https://
course-draw = Questions in a try
course-draw-hint = Drawn from all questions below, differently each time.
course-bank = Questions to draw from
course-preview = As learners see it
course-send = Send
course-picture = Add a slide as a picture
course-picture-hint = JPEG, PNG or WebP, up to 12 MB.
course-pdf = Or all slides as a PDF
course-pdf-hint = Up to 12 MB.
course-question-in = Question, { $language }
course-explains-in = Why the right answer is right, { $language }
course-is-right = This is right
course-accepted = Right answers
course-accepted-hint = One on each line, in every language. Case and dots make no difference.
course-order-hint = Write the options in the right order; they are shuffled when asked.
training-minutes =
    { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }
training-quiz-left =
    { $tries ->
        [0] You have no tries left.
        [one] You have { $tries } try left.
       *[other] You have { $tries } tries left.
    }
training-said =
    { $people ->
        [one] { $people } result waits to be confirmed.
       *[other] { $people } results wait to be confirmed.
    }
course-questions =
    { $questions ->
        [0] no questions
        [one] { $questions } question
       *[other] { $questions } questions
    }
