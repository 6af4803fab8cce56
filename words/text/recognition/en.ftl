## Recognition

recognition-title = Recognition
recognition-lead = Awards come by themselves; a center can also nominate somebody, and somebody else decides.
recognition-told-nominated = The nomination waits for a second person.
recognition-told-answered = That is decided.
recognition-told-decided = That is decided.
recognition-told-saved = Saved.
recognition-nominations = Nominations
recognition-nominations-none = Nobody is nominated.
recognition-nominate = Nominate somebody
recognition-person = Volunteer
recognition-choose = Choose somebody
recognition-why = Reason
recognition-why-hint = The volunteer reads it once the nomination is agreed to.
recognition-agree = Agree
recognition-decline = Decline
recognition-waiting = waits
recognition-agreed = agreed
recognition-declined = declined
recognition-kinds = Awards
recognition-given = given at present
recognition-not-given = not given at present
recognition-needed = How much
recognition-state = State
recognition-save = Save
award-hours = { $hours } of service
award-months =
    { $count ->
        [one] A month of service
       *[other] { $count } months of service
    }
award-languages =
    { $count ->
        [one] One language
       *[other] { $count } languages
    }
award-mentor =
    { $count ->
        [one] Guided a newcomer on a shift
       *[other] Guided newcomers on { $count } shifts
    }
award-nomination = Volunteer of the center
award-title = Awards
thanks-title = Thanks from visitors
thanks-write-title = Thank a volunteer
thanks-text = What would you like to say?
thanks-text-hint = The center’s staff reads it before the volunteer does. Please write nothing private.
thanks-to = Whom do you mean?
thanks-to-hint = The name, or what they helped you with. You needn’t know it.
thanks-send = Send
thanks-written = Thank you. The center’s staff will pass it on.
thanks-waiting = Thanks that wait
thanks-none = Nothing new from visitors.
thanks-addressed = to: { $name }
thanks-show = Pass it on
thanks-hide = Put it away
thanks-code = Code for visitors
thanks-code-text = Print it or show it at the exit. It leads to a form without an account; nothing is shown before you have looked at it.
table-title = Table of hours
table-text = Off unless you switch it on: then the volunteers of this center see who has served most within thirty days.
table-lead = Served within the last thirty days at this center.
table-show = Show the table
table-hide = Show it no more
