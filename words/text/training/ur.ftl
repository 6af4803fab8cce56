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
