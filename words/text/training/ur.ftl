## میری

training-told-enrolled = آپ کا اندراج ہو گیا۔ وہاں ملاقات ہو گی۔
training-told-left = آپ نے اپنی جگہ واپس کر دی۔
training-records-title = آپ نے کیا سیکھا
training-records-empty = ابھی کچھ درج نہیں۔ نتائج نشست کے بعد یہاں نظر آئیں گے۔
training-missing-title = مزید ذمہ داریوں کے لیے کیا چاہیے
training-missing-line = { $position } کے لیے یہ کورس ضروری ہے: { $course }
training-missing-none = ذمہ داریوں کے لیے درکار تمام کورس آپ کر چکے ہیں۔
training-sessions-title = آئندہ نشستیں
training-sessions-empty-title = کوئی نشست طے نہیں
training-sessions-empty-text = نئی نشستیں طے ہوتے ہی یہاں نظر آئیں گی۔
training-places-left =
    { $places ->
        [0] تمام جگہیں بھر گئیں
        [one] { $places } جگہ باقی
       *[other] { $places } جگہیں باقی
    }
training-enrol = اندراج کریں
training-enrol-says = اندراج کریں: { $course }، { $date }
training-leave = جگہ واپس کریں
training-leave-says = جگہ واپس کریں: { $course }، { $date }
training-enrolled = اندراج شدہ
training-valid-until = { $date } تک کارآمد
training-valid-for-ever = ہمیشہ کے لیے کارآمد
training-lapsed = { $date } کو میعاد ختم ہوئی
training-recorded-on = { $date }

## نتائج

training-result-label = نتیجہ
training-result-passed = کامیاب
training-result-failed = ناکام
training-result-excused = بامعذرت غیر حاضر
training-result-open = ابھی نتیجہ نہیں

## عملے کے لیے

training-told-session = نشست طے ہو گئی۔ رضاکار اب اندراج کر سکتے ہیں۔
training-told-result = نتیجہ درج ہو گیا۔
training-courses-title = کورس
training-courses-empty = اس پروگرام میں ابھی کوئی کورس نہیں۔
training-course-days =
    { $days ->
        [one] { $days } دن کارآمد
       *[other] { $days } دن کارآمد
    }
training-session-add = نشست طے کریں
training-course-label = کورس
training-room-label = کمرہ
training-places-label = جگہیں
training-starts-label = آغاز
training-ends-label = اختتام
training-plan = نشست طے کریں
training-enrolled-title = اندراج شدہ
training-enrolled-empty-title = کسی نے اندراج نہیں کیا
training-enrolled-empty-text = اندراج کرنے والے یہاں نظر آئیں گے، اور آغاز کے بعد آپ ان کے نتائج درج کریں گے۔
training-enrolled-count =
    { $people ->
        [0] کوئی اندراج نہیں
        [one] { $people } فرد کا اندراج
       *[other] { $people } افراد کا اندراج
    }
training-result-says = { $result }: { $name }
training-results-wait = نتائج نشست شروع ہونے کے بعد درج کیے جا سکتے ہیں۔
training-past-title = گزشتہ نشستیں

## Letters

training-letter-place-kind = نشست میں جگہ
training-letter-changed-kind = نشست تبدیل ہوئی
training-letter-cancelled-kind = نشست منسوخ ہوئی
training-letter-lapses-kind = تربیت کی میعاد ختم ہونے کو ہے
training-letter-claim-kind = کہیں اور کی تربیت کا جواب
training-letter-button = میری تربیت
training-letter-place-subject = آپ کو جگہ مل گئی: { $course }
training-letter-place-text = ایک جگہ خالی ہوئی، اور چونکہ آپ سب سے زیادہ دیر سے منتظر تھے، یہ آپ کی ہے: { $course }، { $when }، { $place }۔ اگر نہ آ سکیں تو جگہ واپس کر دیں۔
training-letter-changed-subject = وقت یا کمرہ بدل گیا: { $course }
training-letter-changed-text = ”{ $course }“ کی نشست اب یوں ہے: { $when }، { $place }۔ آپ کی جگہ برقرار ہے۔
training-letter-cancelled-subject = منسوخ: { $course }
training-letter-cancelled-text = ”{ $course }“ کی نشست ({ $when }) نہیں ہوگی۔ براہِ کرم دوسری منتخب کریں۔
training-letter-lapses-subject = { $date } تک مؤثر: { $course }
training-letter-lapses-text = ”{ $course }“ کی تربیت { $date } تک مؤثر ہے۔ بروقت تجدید کریں تاکہ کوئی شفٹ ہاتھ سے نہ جائے۔
training-letter-lapses-button = تجدید کریں
training-letter-center-subject = تربیت کی میعاد ختم ہونے کو ہے: { $center }
training-letter-center-button = دیکھیں کس کی
training-letter-claim-subject = کہیں اور کی تربیت: { $course }
training-letter-claim-confirmed = آپ کی دستاویز دیکھ لی گئی۔ ”{ $course }“ اب آپ کے لیے شمار ہوگا۔
training-letter-claim-declined = آپ کی دستاویز دیکھ لی گئی۔ ”{ $course }“ شمار نہیں ہو سکتا: { $why }
training-letter-center-text =
    { $count ->
        [one] { $center } میں { $count } تربیت کی میعاد 60 دن میں ختم ہوگی۔ دیکھیں کس کو کون سا کورس چاہیے۔
       *[other] { $center } میں { $count } تربیتوں کی میعاد 60 دن میں ختم ہوگی۔ دیکھیں کس کو کون سا کورس چاہیے۔
    }
