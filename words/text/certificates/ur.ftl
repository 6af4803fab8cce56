## کاغذ پر

certificate-title = رضاکارانہ خدمت کا سرٹیفکیٹ
certificate-sentence = نے { $from } سے { $until } تک { $hours } رضاکارانہ خدمت انجام دی۔ مقامِ خدمت: { $center }۔
certificate-service-label = خدمت
certificate-period-label = مدت
certificate-issued-label = تاریخِ اجرا
certificate-check = تصدیق کے لیے کوڈ اسکین کریں۔
certificate-director = پروگرام کی انتظامیہ

## کیا یہ اصلی ہے؟

certificate-verify-title = کیا یہ سرٹیفکیٹ اصلی ہے؟
certificate-verify-lead = سرٹیفکیٹ پر موجود کیو آر کوڈ اسکین کریں یا اس کے ساتھ لکھا کوڈ درج کریں۔ اکاؤنٹ کی ضرورت نہیں۔
certificate-verify-about = رضاکارانہ خدمت کے سرٹیفکیٹ کی تصدیق کریں۔
certificate-code-label = سرٹیفکیٹ کا کوڈ
certificate-code-hint = چار چار حروف اور ہندسوں کے آٹھ گروپ۔ بڑے حروف، خالی جگہوں اور ڈیش سے فرق نہیں پڑتا۔
certificate-code-wrong = یہ کسی سرٹیفکیٹ کا کوڈ نہیں۔ کوڈ میں 32 حروف اور ہندسے ہوتے ہیں: دوبارہ دیکھیں۔
certificate-check-button = تصدیق کریں
certificate-record-title = دستخط شدہ ریکارڈ کی تصدیق
certificate-record-label = دستخط شدہ ریکارڈ
certificate-record-hint = اس فائل کا متن جس کے آخر میں .jwt ہے۔
certificate-genuine-title = اصلی سرٹیفکیٹ
certificate-genuine-text = یہ ہم نے جاری کیا، کسی نے اسے نہیں بدلا، اور یہ کارآمد ہے۔
certificate-altered-title = تبدیل شدہ سرٹیفکیٹ
certificate-altered-text = اس پر ہمارا نام ہے مگر دستخط کے بعد اسے بدل دیا گیا ہے۔ اس پر بھروسا نہ کریں۔
certificate-revoked-title = منسوخ شدہ سرٹیفکیٹ
certificate-revoked-text = یہ ہم نے جاری کیا اور واپس لے لیا۔ یہ اب کارآمد نہیں۔
certificate-unknown-title = نامعلوم سرٹیفکیٹ
certificate-unknown-text = یہاں اس کوڈ کا کوئی سرٹیفکیٹ نہیں۔ کوڈ دوبارہ دیکھیں یا دکھانے والے سے پوچھیں۔
certificate-unknown-record-text = یہ ریکارڈ ہمارا دستخط شدہ نہیں، یا ہمیں اب اس کا علم نہیں۔
certificate-compare = اسے اپنے سامنے موجود سرٹیفکیٹ سے ملائیں۔ جہاں فرق ہو، وہاں اسے بدلا گیا ہے۔
certificate-facts-title = اس میں کیا لکھا ہے
certificate-holder-label = نام
certificate-issuer-label = جاری کنندہ
certificate-revoked-label = منسوخی
certificate-get-pdf = سرٹیفکیٹ پی ڈی ایف میں
certificate-get-record = دستخط شدہ ریکارڈ
certificate-check-another = دوسرے کی تصدیق کریں

## میرے

certificate-progress-label = سرٹیفکیٹ تک کے گھنٹے
certificate-progress-figures = { $needed } میں سے { $served }
certificate-progress-done = آپ اس کے حق دار ہو گئے۔ یہ چند منٹ میں خود جاری ہو جاتا ہے اور آپ کو پیغام ملتا ہے۔
certificate-progress-left = ابھی { $time } باقی ہیں۔ آپ کی ہر شفٹ خود شمار ہوتی ہے۔
certificate-mine-empty-title = ابھی کوئی سرٹیفکیٹ نہیں
certificate-mine-empty-text = کافی گھنٹے خدمت کے بعد یہ خود جاری ہوتا ہے۔ قریب پہنچنے کے لیے شفٹ لیں۔
certificate-mine-line = { $hours }، { $center }، تاریخِ اجرا { $date }
certificate-see-page = اس کا عوامی صفحہ
certificate-standing-genuine = کارآمد
certificate-standing-revoked = منسوخ
certificate-standing-altered = تبدیل شدہ
certificate-reason = وجہ: { $reason }

## پروگرام کے تمام

certificate-told-issued = سرٹیفکیٹ جاری ہو گیا، حامل کو پیغام بھیجا جا رہا ہے۔
certificate-told-revoked = سرٹیفکیٹ منسوخ ہو گیا۔ اب اس کا صفحہ یہی بتاتا ہے، اور حامل کو پیغام بھیجا جا رہا ہے۔
certificate-due-title = حق دار، مگر جاری نہیں
certificate-due-text = سرٹیفکیٹ خود جاری ہوتے ہیں۔ یہاں وہ لوگ ہیں جن کا نام چھپ نہیں سکتا یا جن کا سرٹیفکیٹ منسوخ ہوا۔
certificate-due-line = خدمت: { $hours }
certificate-issue = جاری کریں
certificate-issue-says = جاری کریں: { $name }
certificate-search-label = نام یا ای میل
certificate-list-title = جاری شدہ
certificate-list-empty-title = کوئی سرٹیفکیٹ نہیں
certificate-list-empty-text = رضاکار کافی گھنٹے خدمت کر لیں تو یہ خود جاری ہوتے ہیں۔
certificate-revoke = منسوخ کریں
certificate-revoke-title = یہ سرٹیفکیٹ منسوخ کریں
certificate-revoke-text = اس کا عوامی صفحہ بتائے گا کہ یہ منسوخ ہے۔ یہ واپس نہیں ہو سکتا؛ نیا جاری ہو سکتا ہے۔
certificate-revoke-reason = وجہ، جو حامل پڑھے گا
