## آمد اور روانگی

attendance-scan-title = اپنے مرکز میں حاضری لگائیں
attendance-scan-lead = فون کا کیمرا ڈیسک کی اسکرین پر موجود کوڈ کی طرف کریں اور لنک کھولیں۔
attendance-scan-label = ڈیسک کا پتہ یا کوڈ
attendance-scan-hint = صرف اگر کیمرا کوڈ نہ پڑھ سکے: اس کے نیچے لکھا ہوا پتہ لکھیں یا یہاں چسپاں کریں۔
attendance-eyebrow = آپ ڈیسک پر ہیں
attendance-check-in = حاضری لگائیں
attendance-check-out = روانگی لگائیں
attendance-shift-label = شفٹ
attendance-position-label = ذمہ داری
attendance-late-text = آپ کی شفٹ شروع ہو چکی ہے۔ ابھی حاضری لگائیں؛ یہ تاخیر کے ساتھ درج ہوگی۔
attendance-in-title = آپ کی حاضری لگ چکی ہے
attendance-in-since = { $time } سے
attendance-out-title = آپ کی روانگی درج ہو چکی ہے
attendance-check-out-text = گھنٹے زیادہ سے زیادہ مقررہ اختتام تک گنے جاتے ہیں۔ اگر آپ روانگی لگانا بھول جائیں تو شفٹ کے اختتام پر ہم خود لگا دیتے ہیں۔
attendance-on-time = وقت پر
attendance-late = تاخیر سے
attendance-left-at = { $time } پر روانہ
attendance-counted = { $hours } شمار ہوئے
attendance-go-home = میرے سرورق پر جائیں

## ڈیسک

attendance-desk-say = فون کا کیمرا یہاں کریں
attendance-desk-link = اس کوڈ کی حاضری کھولیں
attendance-desk-arrivals = ابھی پہنچے
attendance-desk-nobody = پچھلے چند گھنٹوں میں کوئی نہیں آیا۔

## ابھی کون یہاں ہے

attendance-now-title = ابھی: { $center }
attendance-now-choose = مرکز چنیں
attendance-now-empty-title = اس وقت کوئی شفٹ نہیں
attendance-now-empty-text = شفٹ کی حاضری کھلتے ہی لوگ یہاں نظر آئیں گے۔
attendance-now-desk = ڈیسک کا کوڈ دکھائیں
attendance-now-here = موجود
attendance-now-late = تاخیر
attendance-now-expected = ابھی انتظار ہے
attendance-now-in = حاضری لگائیں
attendance-now-out = روانگی لگائیں
attendance-now-in-says = { $name } کی حاضری لگائیں
attendance-now-out-says = { $name } کی روانگی لگائیں
attendance-confirm-title = بھولی ہوئی روانگیاں
attendance-confirm-text = یہ حاضریاں مقررہ اختتام پر خود بند ہوئیں۔ جو آخر تک رہے ان کی تصدیق کریں۔
attendance-confirm-says = { $name } کی تصدیق کریں
attendance-told-in = حاضری لگ گئی۔
attendance-told-out = روانگی لگ گئی۔
attendance-told-confirmed = تصدیق ہو گئی۔
attendance-presence-expected = انتظار ہے
attendance-presence-late = ابھی نہیں آئے
attendance-presence-here = { $time } سے موجود
attendance-presence-left = { $time } پر روانہ
attendance-presence-absent = نہیں آئے

## کیسے ثابت ہوا

attendance-proof-center-code = ڈیسک کا کوڈ
attendance-proof-kiosk = مرکز کا ٹیبلٹ
attendance-proof-lead = شفٹ لیڈ
attendance-proof-coordinator = کوآرڈینیٹر
attendance-proof-self = اپنا اندراج
attendance-proof-automatic = مقررہ اختتام پر بند

## گھنٹے

attendance-hours-lead = آپ کے گھنٹے آپ کی حاضریوں سے خود جمع ہوتے ہیں۔
attendance-hours-total = کل
attendance-hours-empty-title = ابھی کوئی گھنٹہ نہیں
attendance-hours-empty-text = آپ کی پہلی شفٹ کے بعد یہاں نظر آئیں گے۔
attendance-hours-by-month = مہینوں کے حساب سے
attendance-hours-by-center = مراکز کے حساب سے
attendance-hours-entries = تمام اندراجات
attendance-hours-month = مہینہ
attendance-hours-hours = گھنٹے
attendance-hours-from-until = آمد اور روانگی
attendance-hours-to-confirm = مقررہ اختتام پر بند ہوا؛ شفٹ لیڈ کی تصدیق باقی ہے
attendance-hours-correction = درستی: { $note }
attendance-hours-correct = درست کریں
attendance-hours-correct-lead = اندراج جوں کا توں رہتا ہے؛ آپ کی درستی وجہ کے ساتھ اس کے برابر شامل ہوتی ہے اور رضاکار دونوں دیکھتا ہے۔
attendance-hours-minutes = شمار ہونے والے منٹ
attendance-hours-corrected = گھنٹے درست کر دیے گئے۔
