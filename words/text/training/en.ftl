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
