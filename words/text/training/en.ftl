## Mine

training-told-enrolled = You are enrolled. See you there.
training-told-left = You have given your place back.
training-records-title = What you have learned
training-records-empty = Nothing is recorded yet. Results appear here after a session.
training-missing-title = What opens more positions
training-missing-line = { $position } needs this course: { $course }
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
training-recorded-on = { $date }

## Results

training-result-label = Result
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
