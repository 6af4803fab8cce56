## Consent of a parent or guardian

guardian-title = A parent or guardian has to agree
guardian-why = You are under { NUMBER($age) }, so the law asks for the consent of a parent or guardian. We write to them; until they agree, your application waits.
guardian-next = First a parent or guardian has to agree. Ask them below.
guardian-next-written = We have written to your parent or guardian. Your application goes on as soon as they agree.
guardian-name = Name of the parent or guardian
guardian-email = Their e-mail address
guardian-relation = They are my
guardian-relation-mother = mother
guardian-relation-father = father
guardian-relation-guardian = guardian by law
guardian-ask-button = Send the letter
guardian-ask-again = Ask somebody else, or send it again
guardian-waiting = We have written to { $name } at { $email } on { $date }. The link in the letter is good for { NUMBER($days) } days.
guardian-refused-text = { $name } did not agree. Talk about it; you can ask again or ask somebody else.
guardian-agreed-text = { $name } agreed on { $date }.
guardian-told-asked = The letter is on its way.
guardian-fact = Parent or guardian
guardian-consent-needed = Not asked yet
guardian-consent-asked = Asked, no answer yet
guardian-consent-agreed = Agreed
guardian-consent-refused = Did not agree

## The page of the guardian

guardian-page-title = { $applicant } would like to volunteer
guardian-page-lead = { $applicant } has applied to { $programme } and named you as { $relation ->
    [mother] mother
    [father] father
   *[other] guardian
  }. Below the age of { NUMBER($age) } this needs your consent.
guardian-page-what = What volunteers do
guardian-page-what-text = They welcome visitors at a public service center, show them the way and help with online services, in shifts of a few hours and always with somebody in charge. The work is unpaid and can be ended at any time.
guardian-page-limits = The rules of the programme: at most { $day } a day and { $week } a week. The call may ask for less.
guardian-page-data = What happens with the data
guardian-page-data-text = We keep what was written in the application and, later, the hours served, for this programme alone. You can take your consent back; then the application stops.
guardian-page-call = Call
guardian-page-service = Time of service
guardian-accept-label = I am the parent or guardian of { $applicant } and agree that { $applicant } volunteers in this programme and that the data is used for it.
guardian-signed-label = Your name, as signature
guardian-agree-button = I agree
guardian-refuse-more = I don’t agree
guardian-refuse-text = The application then waits, and { $applicant } is told that you did not agree.
guardian-refuse-button = I don’t agree
guardian-withdraw-more = Take the consent back
guardian-withdraw-text = The application then stops, or, once placed, no more shifts can be taken; { $applicant } is told.
guardian-withdraw-button = Take the consent back
guardian-done-agreed-title = Thank you. You have agreed.
guardian-done-agreed-text = Signed as { $signed }. { $applicant } has been told. We have sent you a letter: by its link you can take your consent back until the service ends.
guardian-done-refused-title = You did not agree
guardian-done-refused-text = { $applicant } has been told. If you change your mind, you can still agree here.
guardian-over = The application has ended, so nothing is needed of you any more.

## Letters

guardian-asked-subject = { $applicant } asks for your consent to volunteer
guardian-asked-text = { $applicant } has applied to volunteer and named you as parent or guardian. Please read what it is about and answer. The link is good for { NUMBER($days) } days.
guardian-asked-button = Read and answer
guardian-kept-subject = Your consent for { $applicant }
guardian-kept-text = You have agreed that { $applicant } volunteers: { $call }. Signed as { $signed }. Please keep this letter: by its link you can take your consent back at any time until the service ends. If it was not you who agreed, take it back right now.
guardian-kept-button = See the consent
guardian-answered-agreed-subject = Your parent or guardian has agreed
guardian-answered-agreed-text = Your application goes on now. We write to you at the next step.
guardian-answered-refused-subject = Your parent or guardian did not agree
guardian-answered-refused-text = Your application waits. Talk about it; on its page you can ask again or ask somebody else.
guardian-answered-button = Your application
guardian-letter-asked = Guardian asked
guardian-letter-agreed = Confirmation to the guardian
guardian-letter-answered = Guardian’s answer
