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
certificate-progress-done = You have earned it. It is issued by itself within minutes, and you get a message.
certificate-progress-left = { $time } to go. Every shift that you serve counts by itself.
certificate-mine-empty-title = No certificate yet
certificate-mine-empty-text = It is issued by itself once you have served enough hours. Take a shift to get nearer.
certificate-mine-line = { $hours } at { $center }, issued on { $date }
certificate-see-page = Its public page
certificate-standing-genuine = valid
certificate-standing-revoked = revoked
certificate-standing-altered = altered
certificate-reason = Reason: { $reason }

## All of a programme

certificate-told-issued = The certificate is issued, and its holder gets a message.
certificate-told-revoked = The certificate is revoked. Its page says so from now on, and its holder gets a message.
certificate-due-title = Earned and not issued
certificate-due-text = Certificates are issued by themselves. Here stand those whose name can't be printed, and those whose certificate was revoked.
certificate-due-line = { $hours } served
certificate-issue = Issue
certificate-issue-says = Issue: { $name }
certificate-search-label = Name or e-mail
certificate-list-title = Issued
certificate-list-empty-title = No certificates
certificate-list-empty-text = They are issued by themselves once volunteers have served enough hours.
certificate-revoke = Revoke
certificate-revoke-title = Revoke this certificate
certificate-revoke-text = Its public page will say that it is revoked. This can't be undone; a new one can be issued.
certificate-revoke-reason = Reason, which the holder reads
