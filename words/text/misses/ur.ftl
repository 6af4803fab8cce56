## چھوٹی ہوئی شفٹیں: کیا شمار ہوتا ہے، اس سے کیا ہوتا ہے، اور واپسی کیسے ہو
misses-title = چھوٹی ہوئی شفٹیں
misses-lead = جو کچھ شمار ہوتا ہے وہ سب اسی صفحے پر ہے، اس کے سوا کچھ شمار نہیں ہوتا۔
misses-since = مدت کے پہلے دن سے شمار: { $day }۔
misses-none-title = کوئی شفٹ نہیں چھوٹی
misses-none-text = جو نہ آ سکے وہ شفٹ کے صفحے پر بتا دے۔ پھر وہ چھوٹی ہوئی شمار نہیں ہوتی۔
misses-count = ابھی شمار
misses-waiting = جواب کی منتظر
misses-rule-none = اس پروگرام میں چھوٹی ہوئی شفٹوں سے کچھ نہیں ہوتا۔
misses-left =
    { $count ->
        [one] { NUMBER($count) } اور شفٹ چھوٹی تو آپ کچھ عرصہ خود شفٹ نہیں لے سکیں گے۔
       *[other] { NUMBER($count) } اور شفٹیں چھوٹیں تو آپ کچھ عرصہ خود شفٹ نہیں لے سکیں گے۔
    }
misses-paused-title = آپ فی الحال خود شفٹ نہیں لے سکتے
misses-paused-kept =
    { $need ->
        [one] کوآرڈینیٹر اب بھی آپ کو شفٹ پر رکھ سکتے ہیں۔ { NUMBER($need) } شفٹ پر آنے کے بعد یہ وقفہ خود ختم ہو جائے گا۔ اب تک: { NUMBER($kept) }۔
       *[other] کوآرڈینیٹر اب بھی آپ کو شفٹ پر رکھ سکتے ہیں۔ { NUMBER($need) } شفٹوں پر آنے کے بعد یہ وقفہ خود ختم ہو جائے گا۔ اب تک: { NUMBER($kept) }۔
    }
misses-paused-word = کوآرڈینیٹر اب بھی آپ کو شفٹ پر رکھ سکتے ہیں۔ یہ وقفہ کب ختم ہو، اس کا فیصلہ کوآرڈینیٹر کرتے ہیں؛ اپنے مرکز کو لکھیں۔
misses-paused-since = { $day } سے
misses-paused-staff = فی الحال خود شفٹ نہیں لیتے
misses-paused-staff-text = کوآرڈینیٹر اب بھی اس فرد کو شفٹ پر رکھ سکتے ہیں۔
misses-shifts = اس مدت کی شفٹیں
misses-shift = شفٹ
misses-counts = کیسے شمار ہوتی ہے
misses-state-counted = شمار ہوتی ہے
misses-state-asked = جواب ملنے تک شمار نہیں ہوتی
misses-state-excused = عذر مانا گیا، شمار نہیں ہوتی
misses-state-settled = اب شمار نہیں ہوتی
misses-ask = وجہ بتائیں
misses-ask-says = وجہ بتائیں: { $day }
misses-until = آخری دن { $day }
misses-answer = جواب: { $text }
misses-past = پچھلے وقفے
misses-by-kept = شفٹوں پر آنے سے ختم ہوا
misses-by-decided = کوآرڈینیٹر نے ختم کیا
misses-by-count = کم شفٹیں شمار ہونے سے ختم ہوا
misses-link =
    { $count ->
        [one] شمار ہونے والی چھوٹی ہوئی شفٹ: { NUMBER($count) }
       *[other] شمار ہونے والی چھوٹی ہوئی شفٹیں: { NUMBER($count) }
    }
misses-plea-title = آپ اس شفٹ پر نہیں آئے
misses-plea-text = وجہ بتائیں، یا یہ کہ آپ وہاں تھے۔ اس کا آخری دن: { $day }۔
misses-plea-was-there = میں وہاں موجود تھا/تھی
misses-plea-note = کیا ہوا
misses-plea-note-hint = اگر آپ وہاں تھے یا وجہ کوئی اور ہے تو لکھنا ضروری ہے۔
misses-plea-picture = اسے دکھانے والی تصویر
misses-plea-picture-hint = اسے صرف فیصلہ کرنے والے دیکھتے ہیں، اور ہر بار دیکھنا درج ہوتا ہے۔
misses-plea-send = بھیجیں
misses-plea-waits = آپ کا پیغام جواب کا منتظر ہے۔ تب تک یہ شفٹ چھوٹی ہوئی شمار نہیں ہوتی۔
misses-plea-withdraw = واپس لیں
misses-plea-told = بھیج دیا گیا۔ جواب ملنے تک یہ شفٹ چھوٹی ہوئی شمار نہیں ہوتی۔
misses-plea-withdrawn = واپس لے لیا گیا
misses-plea-answered = جواب دے دیا گیا
misses-asks-title = عذر ماننے کی درخواست
misses-asks-was-there = ان کا کہنا ہے: میں وہاں تھا/تھی۔ اگر ایسا ہے تو نیچے اوقات درج کریں۔
misses-asks-picture = تصویر
misses-asks-answer = جواب
misses-asks-answer-hint = انکار کے لیے ضروری ہے۔ یہ فرد اسے پڑھتا ہے۔
misses-asks-yes = عذر مانیں
misses-asks-no = عذر نہ مانیں
misses-desk-excuses = فیصلہ طلب عذر
misses-desk-paused = فی الحال خود شفٹ نہیں لیتے
misses-desk-paused-note =
    { $count ->
        [one] { NUMBER($count) } چھوٹی ہوئی شفٹ · { $day } سے
       *[other] { NUMBER($count) } چھوٹی ہوئی شفٹیں · { $day } سے
    }
misses-lift-title = وقفہ ختم کریں
misses-lift-text = پھر اب تک کی چھوٹی ہوئی شفٹیں شمار نہیں ہوں گی۔ یہ فرد وجہ پڑھتا ہے۔
misses-lift-do = وقفہ ختم کریں
misses-lift-told = وقفہ ختم ہو گیا
misses-rule-title = چھوٹی ہوئی شفٹیں
misses-rule-text = صرف بغیر عذر چھوٹی ہوئی شفٹیں شمار ہوتی ہیں، ہر مدت میں الگ۔ ہر کوئی اپنا شمار دیکھتا ہے۔
misses-rule-warn-at = کتنی چھوٹی ہوئی شفٹوں سے ہر ایک پر خبردار کیا جائے (0: کبھی نہیں)
misses-rule-limit = کتنی چھوٹی ہوئی شفٹوں کے بعد خود شفٹ نہیں لی جا سکتی (0: کبھی نہیں)
misses-rule-back-after = کتنی شفٹوں پر آنے سے یہ ختم ہو (0: صرف کوآرڈینیٹر ختم کرے)
misses-rule-excuse-days = چھوٹی ہوئی شفٹ کا عذر کتنے دن تک دیا جا سکتا ہے
misses-kind = چھوٹی ہوئی شفٹ
misses-counted-subject = آپ شفٹ پر نہیں آئے: { $day }
misses-counted-text = آپ { $center } کی شفٹ پر نہیں آئے ({ $day })۔ اس مدت میں شمار ہونے والی چھوٹی ہوئی شفٹیں: { NUMBER($count) }۔ اگر کوئی وجہ تھی یا آپ وہاں تھے تو بتائیں۔
misses-counted-button = وجہ بتائیں
misses-letter-paused-subject = آپ فی الحال خود شفٹ نہیں لے سکتے
misses-letter-paused-kept = اس مدت میں شمار ہونے والی چھوٹی ہوئی شفٹیں: { NUMBER($count) }۔ کوآرڈینیٹر اب بھی آپ کو شفٹ پر رکھ سکتے ہیں۔ دوبارہ خود شفٹ لینے کے لیے جتنی شفٹوں پر آنا ہے: { NUMBER($need) }۔
misses-letter-paused-word = اس مدت میں شمار ہونے والی چھوٹی ہوئی شفٹیں: { NUMBER($count) }۔ کوآرڈینیٹر اب بھی آپ کو شفٹ پر رکھ سکتے ہیں، اور وہی فیصلہ کرتے ہیں کہ آپ کب دوبارہ خود شفٹ لے سکیں گے۔
misses-letter-paused-button = دیکھیں کیا شمار ہوتا ہے
misses-letter-resumed-subject = آپ دوبارہ خود شفٹ لے سکتے ہیں
misses-letter-resumed-kept = آپ اپنی شفٹوں پر آئے۔ شکریہ۔
misses-letter-resumed-decided = کوآرڈینیٹر نے وقفہ ختم کر دیا۔ وجہ آپ کی چھوٹی ہوئی شفٹوں کے صفحے پر ہے۔
misses-letter-resumed-count = اب کم چھوٹی ہوئی شفٹیں شمار ہوتی ہیں۔
misses-letter-resumed-button = شفٹیں
misses-letter-asked-subject = عذر ماننے کی درخواست: { $name }
misses-letter-asked-text = { $name } { $center } کی شفٹ پر نہیں آئے ({ $day }) اور وجہ بتاتے ہیں۔ براہ کرم جواب دیں۔
misses-letter-asked-button = جواب دیں
misses-letter-answered-subject = آپ کے پیغام کا جواب آ گیا: { $day }
misses-letter-answered-yes = { $center } میں آپ کی شفٹ ({ $day }) چھوٹی ہوئی شمار نہیں ہوتی۔
misses-letter-answered-no = { $center } میں آپ کی شفٹ ({ $day }) چھوٹی ہوئی شمار ہوتی ہے۔ وجہ آپ کی چھوٹی ہوئی شفٹوں کے صفحے پر ہے۔
misses-letter-answered-button = دیکھیں کیا شمار ہوتا ہے
