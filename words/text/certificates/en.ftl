## On paper

certificate-title = Certificate of volunteer service
certificate-sentence = gave { $hours } of voluntary service from { $from } to { $until }. Place of service: { $center }.
certificate-service-label = Service
certificate-period-label = Period
certificate-issued-label = Issued
certificate-check = Scan the code to see that this certificate is genuine.
certificate-director = Direction of the programme

## Is it genuine?

certificate-verify-title = Is this certificate genuine?
certificate-verify-lead = Scan the QR code on the certificate, or type the code that stands beside it. You need no account.
certificate-verify-about = Check whether a certificate of volunteer service is genuine.
certificate-code-label = Code of the certificate
certificate-code-hint = Eight groups of four letters and digits. Capitals, spaces and hyphens don't matter.
certificate-code-wrong = This is no code of a certificate. It has 32 letters and digits: look at it once more.
certificate-check-button = Check
certificate-record-title = Check a signed record
certificate-record-label = Signed record
certificate-record-hint = The text of the file that ends in .jwt.
certificate-genuine-title = Genuine certificate
certificate-genuine-text = We issued it, nobody changed it, and it is valid.
certificate-altered-title = Altered certificate
certificate-altered-text = It bears our name, but somebody changed it after it was signed. Don't rely on it.
certificate-revoked-title = Revoked certificate
certificate-revoked-text = We issued it and took it back. It is no longer valid.
certificate-unknown-title = Unknown certificate
certificate-unknown-text = There is no certificate with this code here. Look at the code once more, or ask whoever showed it to you.
certificate-unknown-record-text = This is no record that we signed, or we know nothing of it any more.
certificate-compare = Compare this with the certificate in front of you. Where they differ, it was changed.
certificate-facts-title = What it says
certificate-holder-label = Name
certificate-issuer-label = Issued by
certificate-revoked-label = Revoked
certificate-get-pdf = Certificate as PDF
certificate-get-record = Signed record
certificate-check-another = Check another one

## Mine

certificate-progress-label = Hours to your certificate
certificate-progress-figures = { $served } of { $needed }
certificate-progress-done = You have earned it. It is being signed, and you get a message.
certificate-progress-left = { $time } to go. Every shift that you serve counts by itself.
certificate-mine-empty-title = No certificate yet
certificate-mine-empty-text = You get one once you have served enough hours. Take a shift to get nearer.
certificate-mine-line = { $hours } at { $center }, issued on { $date }
certificate-see-page = Its public page
certificate-standing-genuine = valid
certificate-standing-revoked = revoked
certificate-standing-altered = altered
certificate-reason = Reason: { $reason }

## All of a programme

certificate-told-issued = The certificate is issued, and its holder gets a message.
certificate-due-title = Earned and not proposed
certificate-due-text = What is earned is proposed by itself. Here stand those whose certificate was revoked or whose proposal was declined.
certificate-due-line = { $hours } served
certificate-search-label = Name or e-mail
certificate-list-title = Issued
certificate-list-empty-title = No certificates
certificate-list-empty-text = They are issued once they were earned and somebody has approved them.

## Other kinds, on paper

certificate-title-placement = Certificate of completed service
certificate-title-course = Certificate of training
certificate-title-appreciation = Certificate of appreciation
certificate-sentence-placement = completed a term of voluntary service from { $from } to { $until }. Place of service: { $center }.
certificate-sentence-course = completed the course “{ $course }” on { $day }.
certificate-sentence-appreciation = with our thanks: { $note }
certificate-valid-until-label = Valid until

## Where it stands

certificate-superseded-title = Replaced certificate
certificate-superseded-text = We issued it, and a newer version with a corrected name has taken its place. Ask its holder for the newer one.
certificate-suspended-title = Suspended certificate
certificate-suspended-text = We issued it, and it is being looked into. Don’t rely on it for now.
certificate-expired-title = Expired certificate
certificate-expired-text = We issued it, and the time for which it was valid is over.
certificate-superseded-label = Replaced
certificate-suspended-label = Suspended
certificate-what-label = Certificate
certificate-for-label = What for
certificate-version-label = Version
certificate-ledger-label = Ledger of hours
certificate-ledger-value =
    { $count ->
        [one] { $number } entry, { $digest }
       *[other] { $number } entries, { $digest }
    }
certificate-photo-alt = The holder
certificate-standing-superseded = replaced
certificate-standing-suspended = suspended
certificate-standing-expired = expired

## Sharing mine

certificate-share-label = Link to share
certificate-linkedin = Add to LinkedIn
certificate-photo-title = Picture on the public page
certificate-photo-text = Whoever opens the page of this certificate sees the picture. You decide, and can take it away again at any time.
certificate-photo-show = Show picture { $number }
certificate-photo-hide = Take the picture away
certificate-told-photo = Saved. The public page shows what you chose.

## To be approved

certificate-waiting-title = To be approved
certificate-waiting-text = They were earned. Whoever signs looks at them and approves them; nobody approves their own, nor what they proposed themselves.
certificate-waiting-none = Nothing waits for a signature.
certificate-waiting-more =
    { $count ->
        [one] One more waits. Narrow the list down to see it.
       *[other] { $number } more wait. Narrow the list down to see them.
    }
certificate-filter-kind = Kind
certificate-filter-all-kinds = All kinds
certificate-filter-all-centers = All centers
certificate-filter-until = Served until
certificate-filter-show = Show
certificate-approve = Approve
certificate-approve-says = Approve: { $name }
certificate-approve-all =
    { $count ->
        [one] Approve the one in this list
       *[other] Approve all { $number } of this list
    }
certificate-approve-all-text = They are issued one after the other, and each holder gets a message.
certificate-proposal-title = Proposed certificate
certificate-proposed-label = Proposed
certificate-proposed-by-itself = by itself, { $date }
certificate-proposed-by-somebody = by a colleague, { $date }
certificate-fault-label = In the way
certificate-fault-broken = It could not be issued. Try it again later.
certificate-own-word = Somebody else decides about this one.
certificate-decline = Decline
certificate-decline-title = Decline this proposal
certificate-decline-text = It is not proposed again by itself; somebody can do so by hand.
certificate-decline-reason = Reason, for the staff
certificate-propose = Propose
certificate-propose-says = Propose: { $name }
certificate-propose-title = Propose a certificate
certificate-propose-text = Somebody else approves it. What has to be earned is only proposed once it is.
certificate-propose-note = What we give thanks for
certificate-propose-note-hint = Only for a certificate of appreciation. It stands on the sheet, so write it in the holder’s language.
certificate-told-proposed = The certificate is proposed. Somebody else approves it.
certificate-told-declined = The proposal is declined.
certificate-batch-title = Many certificates at once
certificate-batch-label = Issued
certificate-batch-figures = { $issued } of { $total }
certificate-batch-running = They are issued one after the other. You can leave this page; it goes on.
certificate-batch-over = Everything that could be issued is issued.
certificate-batch-stuck = Could not be issued

## After it was issued

certificate-asked-title = Waits for a second person
certificate-asked-line = { $what }. { $reason } ({ $name })
certificate-moves-title = Change this certificate
certificate-moves-text = Nothing happens before somebody else has agreed. The reason is read by the holder.
certificate-move-label = What shall be done
certificate-move-revoke = Revoke it for ever
certificate-move-suspend = Suspend it for now
certificate-move-lift = End the suspension
certificate-move-correct = Issue it anew with the name of today
certificate-move-reason = Reason
certificate-move-ask = Ask for it
certificate-agree = Agree
certificate-refuse = Don’t do it
certificate-take-back = Take it back
certificate-told-asked = Somebody else decides about it now.
certificate-told-decided = That is decided.
certificate-told-corrected = This is the newer version. The old one says that it was replaced.
certificate-name-differs = The name of today is another one: { $name }
certificate-history-title = What was done with it
certificate-history-line = { $reason } ({ $asker }, { $other }, { $date })
certificate-grounds-hold = The ledger of hours says the same.
certificate-grounds-broken = The ledger of hours says something else. Have it looked into.
certificate-newer = The newer version

## Kinds

certificate-kinds = Kinds of certificates
certificate-kinds-lead = What a programme gives certificates for, and what has to be done for each.
certificate-kind-new = New kind
certificate-kind-edit = Change this kind
certificate-kind-told = The kind is saved. It holds for certificates from now on.
certificate-kind-code = Short code
certificate-kind-code-hint = Letters, digits and hyphens. It stands in the signed record and stays.
certificate-kind-basis = What earns it
certificate-basis-hours = Served hours
certificate-basis-placement = A completed placement
certificate-basis-course = A course that was passed
certificate-basis-appreciation = Appreciation, by hand
certificate-kind-titles = Title
certificate-kind-titles-hint = Where it is empty, the product’s own title stands there.
certificate-kind-sentences = Sentence under the name
certificate-kind-sentences-hint = It may name { $fields }.
certificate-kind-rules = Rules
certificate-kind-hours = Hours that are needed
certificate-kind-hours-hint = Where it is empty, as the rules of the programme say.
certificate-kind-days = Least days of the placement
certificate-kind-from = Counts from
certificate-kind-until = Counts until
certificate-kind-course = Course
certificate-kind-no-course = No course
certificate-kind-months = Valid for so many months
certificate-kind-months-hint = Where it is empty, for ever.
certificate-kind-centers = Only hours at these centers count
certificate-kind-centers-hint = Where none is ticked, every center counts.
certificate-kind-positions = Only hours in these positions count
certificate-kind-coordinator = The center’s coordinator signs, too
certificate-kind-active = Is given at present
certificate-kind-inactive = not given at present

## A file or a picture

certificate-file-title = Check a file or a picture
certificate-file-label = PDF, signed record, or a photo of the QR code
certificate-file-hint = On a phone you can take the picture right away. The file is looked at and not kept.
certificate-unknown-file-text = This file carries no record that we signed. If a code stands on it, type that code.
certificate-differs-title = What differs
certificate-differs-missing = It doesn’t say: { $said }
certificate-differs-added = It says beyond that: { $says }
certificate-differs-bytes = Its words are the same, but the file itself is not the one that we handed out: it was saved anew or drawn over. Rely on what stands below, not on the file.
certificate-differs-unreadable = Its words can’t be read. Rely on what stands below, not on the file.
certificate-signed-title = What we signed

## Designs

certificate-designs = Designs
certificate-designs-lead = The drawing under the words, language by language. The words themselves are set by the house, so that every name fits and no letter is missing.
certificate-design-house = The house’s own
certificate-design-own = Your own, since { $date }
certificate-design-sent = Sent on { $date }, not in use yet
certificate-design-see = See a specimen
certificate-design-use = Print with it
certificate-design-end = Back to the house’s own
certificate-design-drop = Drop it
certificate-design-send = Send a design
certificate-design-start = The house’s own design as SVG, to start from
certificate-design-file = SVG file
certificate-design-file-hint = It has the size of the sheet (A4 across) and may name { $fields }.
certificate-design-language = Language
certificate-design-preview = A specimen with a name
certificate-design-name = Name
certificate-design-told-sent = The design is here. Look at a specimen, then print with it.
certificate-design-told-used = Certificates are printed with it from now on. Those from before stay as they were.
certificate-design-told-ended = The design is no longer used. What was printed with it stays.
certificate-design-wrong-large = The file is too large; 256 kB are the most.
certificate-design-wrong-broken = This is no SVG that can be read: { $why }
certificate-design-wrong-field = Nobody knows the field { $name }.
certificate-design-wrong-lacks = The field { $name } has to stand in it.
certificate-design-wrong-element = It may not have the element { $name }.
certificate-design-wrong-runs = It may not have the attribute { $name }.
certificate-design-wrong-outside = It may not refer to anything outside: { $what }
certificate-design-wrong-nested = What is drawn again may not hold anything that is drawn again: { $id }
certificate-design-wrong-deep = Its groups lie too deep within each other.
certificate-design-wrong-size = Its viewBox has to be that of the sheet.

## Signatures

certificate-signatures = Signatures
certificate-signatures-lead = They stand on certificates above the names of those who sign. What was printed before stays as it was.
certificate-signature-send = Send a signature
certificate-signature-whose = Whose
certificate-signature-file = Picture or drawing
certificate-signature-file-hint = Dark ink on white paper, as PNG, JPEG or WebP: the paper is cut away. Or an SVG, up to 48 kB.
certificate-signature-signers = Those who sign
certificate-signature-since = printed since { $date }
certificate-signature-away = Print it no more
certificate-signature-of = Signature of { $name }
certificate-signature-told-sent = The signature is here. Certificates are printed with it from now on.
certificate-signature-told-ended = Certificates are printed without this signature from now on.
certificate-signature-wrong-faint = No signature can be made out. Write it with a dark pen on white paper.
certificate-signature-wrong-large = The drawing is too large; 48 kB are the most.
