## Letters

selection-letter-offered = Place offered
selection-letter-lapsed = Offered place lapsed
selection-offered-subject = A place for you: { $center }
selection-offered-text = Good news: a place at { $center } is held for you until { $until }. Accept it or decline it with one tap; after that it goes to the next person.
selection-offered-button = Answer
selection-lapsed-subject = The place that was held for you
selection-lapsed-text = We did not hear from you in time, so the place went to the next person and your application is closed. The next call is open to you.
selection-lapsed-button = Your application

## Rules and states

selection-title = Selection
selection-rule-hours = Hours for which an offered place is held
selection-offer-open = Waits for an answer
selection-offer-accepted = Accepted
selection-offer-taken = Placed
selection-offer-declined = Declined by the applicant
selection-offer-lapsed = Lapsed
selection-offer-withdrawn = Withdrawn
selection-offer-raised = A higher wish came free instead
selection-offer-undone = Taken back with the selection

## The applicant’s page

selection-held-title = A place at { $center } is held for you
selection-held-until = Answer by { $until }. After that it goes to the next person.
selection-decline-button = Decline the place
selection-decline-sure = Somebody else gets the place then, and it can’t be taken back.
selection-decline-waits = If you decline, you go on waiting for { $centers }.
selection-decline-ends = If you decline, your application ends.
selection-accept-ends = If you accept, you no longer wait for { $centers }.
selection-rank = You are number { NUMBER($rank) } for { $center }.
selection-rolls-until = Places that come free are offered in this order until { $date }.
selection-waiting-title = The waitlist
selection-told-declined = You have declined the place.

## The case

selection-case-ranked = Ranked with { $score } points on { $date }.
selection-why-given = A place, as wish { NUMBER($wish) }.
selection-why-spared = Not needed: a higher wish came true.
selection-why-points =
    { $taken ->
        [one] { $taken } person got a place, with { $last } points; this application has { $score }.
       *[other] { $taken } people got a place, the last of them with { $last } points; this application has { $score }.
    }
selection-why-lot =
    { $taken ->
        [one] { $taken } person got a place, with { $last } points like this application; the lot decided.
       *[other] { $taken } people got a place, the last of them with { $last } points like this application; the lot decided.
    }
selection-why-none = The center had no place to give.
selection-why-rank = Number { NUMBER($rank) } on the waitlist.
selection-offer-until = Answer by { $until }

## The page of a selection

selection-lead = Places go by score, and each applicant gets the highest wish on their list that the score allows. Equal scores are decided by lot; who applied earlier has no advantage.
selection-ranked =
    { $count ->
        [one] { $count } application takes part.
       *[other] { $count } applications take part.
    }
selection-unscored =
    { $count ->
        [one] { $count } application without a score is not ranked
       *[other] { $count } applications without a score are not ranked
    }
selection-interviews =
    { $count ->
        [one] { $count } application with an interview ahead is not ranked
       *[other] { $count } applications with an interview ahead are not ranked
    }
selection-minors =
    { $count ->
        [one] { $count } application waits for the consent of a guardian and is not ranked
       *[other] { $count } applications wait for the consent of a guardian and are not ranked
    }
selection-seed-label = Code that the lots are drawn from
selection-seed-hint = The lot of an application is the first 63 bits of the SHA-256 of this code, a colon and the application; the lowest comes first. The code of a round stays the same however often it is calculated, so anybody can check it.
selection-round = Round { NUMBER($round) }
selection-what-if-title = What if
selection-what-if-text = Change how many people a center takes and look at what would come out. Nothing is written and nobody is told until you keep a draft and publish it.
selection-quota-of = Places at { $center }
selection-result-title = What comes out
selection-column-takes = Takes
selection-column-before = Took before
selection-column-has = Given or held
selection-column-offers = Offers
selection-column-first = First wish
selection-column-second = Second wish
selection-column-third = Third wish
selection-column-cut = Cut-off score
selection-column-waiting = Waiting
selection-column-difference = Offers against now
selection-all = All centers
selection-none = No place
selection-show-button = Show what comes out (nothing is kept)
selection-run-button = Keep these numbers as a draft
selection-run-hint = The draft is kept and can be changed; nobody is told until you publish it.
selection-case-link = What the selection gave at this center
selection-rank-note = Number { NUMBER($rank) } on the waitlist
selection-outcome-link = Outcome of the selection
selection-better =
    { $count ->
        [one] { $count } person gets a place, or a center higher on their list.
       *[other] { $count } people get a place, or a center higher on their list.
    }
selection-worse =
    { $count ->
        [one] { $count } person gets a center lower on their list, or no place.
       *[other] { $count } people get a center lower on their list, or no place.
    }
selection-same = These are the numbers that stand.
selection-draft-title = Draft of the selection
selection-draft-centers = The draft’s numbers, by center
selection-draft-made = Run by { $name } on { $when }.
selection-will-offer =
    { $count ->
        [one] { $count } person is offered a place.
       *[other] { $count } people are offered a place.
    }
selection-will-wait =
    { $count ->
        [one] { $count } person goes on the waitlist.
       *[other] { $count } people go on the waitlist.
    }
selection-draft-stale = Applications or places have changed since. Run it again before you publish.
selection-rolls-label = Offer places that come free until
selection-rolls-hint = When an offer is declined or lapses, the next one on the waitlist gets it by itself.
selection-publish-button = Publish the selection
selection-publish-hint = Offers are held at once; people are told after { NUMBER($minutes) } minutes. Until then you can undo it.
selection-told-run = The selection is kept as a draft. Nobody is told yet.
selection-told-undone =
    { $count ->
        [one] Undone: { $count } application stands as before, and nobody is told.
       *[other] Undone: { $count } applications stand as before, and nobody is told.
    }
selection-undo-title = The selection is published. People are told at { $time }.
selection-undo-button = Undo the selection
selection-published-title = Published selection
selection-published-on = Published on { $when }. Places that come free are offered until { $date }.
selection-nobody-title = Nobody to choose from
selection-nobody-text = Applications take part once they have a score. Read them in the queue first.

## A center’s page

selection-center-given = Offered a place
selection-center-waiting = Waiting, in this order
selection-center-offers = Offers by their state
selection-center-none-title = No selection is published yet
selection-center-none-text = When the management publishes it, you see here who is offered a place at your center.
selection-center-nobody = Nobody
selection-wish-note = Wish { NUMBER($wish) }, score { $score }
selection-listed = The first { NUMBER($count) } are listed.
