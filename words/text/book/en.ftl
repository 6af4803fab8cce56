## The volunteer record

book-title = Volunteer record
book-lead = Everything that you have done in this programme. You can print it, and hand it on as signed data that anybody can check.
book-of = Volunteer record of { $name }
book-total = { $hours } of voluntary service between { $from } and { $until }.
book-says = { $hours } of voluntary service in all, as of { $date }.
book-hours = Hours of voluntary service
book-term = Placement
book-term-says = Placement at { $center } from { $from } to { $until }: { $state }.
book-terms = Placements and hours
book-other = Outside of a placement
book-positions = Positions
book-courses = Courses
book-certificates = Certificates
book-days =
    { $days ->
        [one] on { $days } day
       *[other] on { $days } days
    }
book-as-of = As of
book-proof = Proof
book-proof-text = Whoever wants to check these words asks the volunteer for the signed record and opens it at the page “Is this certificate genuine?”.
book-empty-title = Your record is still empty
book-empty-text = Your placement, your hours and your courses stand here by themselves as soon as there are any.
book-print-title = On paper
book-print-in = PDF: { $language }
book-signed-title = As signed data
book-signed-text = Each entry is a credential of its own, and the whole record is one that holds them all. They are good for a year; fetch them anew whenever you need them.
book-signed-whole = The whole record, signed
book-signed-entry = Signed entry
book-signed-entry-says = Signed entry: { $title }
book-held-title = What the record holds
