## Brand

-brand = Könüllü
brand = { -brand }
page-title = { $page } – { -brand }

## Buttons and links

save = محفوظ کریں
save-draft = مسودہ محفوظ کریں
cancel = واپس جائیں
back = واپس
next = آگے
go-on = جاری رکھیں
yes = جی ہاں
no = نہیں
close = بند کریں
search = تلاش کریں
filter = فلٹر
clear = صاف کریں
edit = ترمیم کریں
change = تبدیل کریں
add = شامل کریں
remove = ہٹائیں
undo = واپس لیں
send = بھیجیں
confirm = تصدیق کریں
accept = قبول کریں
decline = انکار کریں
publish = شائع کریں
download = ڈاؤن لوڈ کریں
upload = فائل منتخب کریں
copy = کاپی کریں
copied = کاپی ہو گیا
choose = منتخب کریں
details = تفصیل
show-all = سب دکھائیں

## Signing in

sign-in = سائن اِن کریں
sign-out = سائن آؤٹ کریں
sign-up = اکاؤنٹ بنائیں
email = ای میل
phone = فون
password = پاس ورڈ

## Frame of the page

skip-to-content = اصل مواد پر جائیں
menu = مینو
main-navigation = مرکزی مینو
language-label = زبان
center-label = مرکز
programme-label = پروگرام
next-page = اگلا صفحہ
page-of = صفحہ { NUMBER($page) } از { NUMBER($pages) }
results-found =
    { $results ->
        [0] کچھ نہیں ملا
        [one] { $results } نتیجہ
       *[other] { $results } نتائج
    }
search-again = تلاش کے الفاظ کم کریں یا فلٹر صاف کریں۔

## Days and spans of time

now = ابھی
today = آج
tomorrow = آئندہ کل
yesterday = گزشتہ کل
this-week = یہ ہفتہ
next-week = اگلا ہفتہ
previous-week = پچھلا ہفتہ
date-label = تاریخ
time-range = { $from } تا { $to }
time-label = وقت
span-hours =
    { $hours ->
        [one] { $hours } گھنٹہ
       *[other] { $hours } گھنٹے
    }
span-minutes = { NUMBER($minutes) } منٹ
span-hours-and-minutes =
    { $hours ->
        [one] { $hours } گھنٹہ
       *[other] { $hours } گھنٹے
    } { NUMBER($minutes) } منٹ
hours-count =
    { $hours ->
        [one] { $hours } گھنٹہ
       *[other] { $hours } گھنٹے
    }
in-days =
    { $days ->
        [0] آج
        [1] کل
        [one] { $days } دن بعد
       *[other] { $days } دن بعد
    }
minutes-ago =
    { $minutes ->
        [0] ابھی ابھی
        [one] { $minutes } منٹ پہلے
       *[other] { $minutes } منٹ پہلے
    }
date-and-time = { $date }، { $time }

## Joining

list-comma = {"، "}
list-with-last = { $most } اور { $last }
share-in-percent = { NUMBER($share) }%
count-of = { NUMBER($total) } میں سے { NUMBER($part) }

## When something goes wrong

error-summary-title = کچھ درست کرنا باقی ہے
not-found-title = صفحہ نہیں ملا
not-found-text = شاید پتا غلط لکھا گیا ہے یا صفحہ اب موجود نہیں۔ پتا دیکھ لیں یا مرکزی صفحے سے شروع کریں۔
not-allowed-title = آپ یہ صفحہ نہیں کھول سکتے
not-allowed-text = آپ کا کردار اس کی اجازت نہیں دیتا۔ اگر آپ کو اجازت ہونی چاہیے تو اپنے مرکز کے کوآرڈینیٹر کو لکھیں۔
broken-title = ہماری طرف سے خرابی ہوئی ہے
broken-text = آپ کی درخواست پوری نہیں ہو سکی، مگر پہلے سے محفوظ کیا ہوا سب موجود ہے۔ تھوڑی دیر بعد دوبارہ کوشش کریں۔ پھر بھی ایسا ہو تو ہمیں یہ نمبر بھیجیں: { $request }۔
too-many-requests-title = ذرا انتظار کریں
too-many-requests-text = کم وقت میں بہت زیادہ کوششیں ہوئیں۔ { $seconds } سیکنڈ بعد دوبارہ کوشش کریں۔
busy-title = اس وقت بہت رش ہے
busy-text = ایک ساتھ بہت سے لوگ آئے ہوئے ہیں۔ ایک منٹ بعد دوبارہ کوشش کریں۔
sign-in-first-title = پہلے سائن اِن کریں
sign-in-first-text = یہ صفحہ آپ کے اکاؤنٹ سے کھلتا ہے۔ سائن اِن کے بعد آپ یہیں واپس آئیں گے۔
saved = محفوظ ہو گیا۔
sent = بھیج دیا گیا۔
undone = واپس لے لیا گیا۔
home-page-link = مرکزی صفحے پر جائیں

## Fields and choices

optional = اختیاری
required = لازمی
all = سب
none = کوئی نہیں
any = کوئی بھی
other = دیگر
not-given = درج نہیں
choose-one = منتخب کریں
name-label = نام
given-name = نام
surname = خاندانی نام
fathers-name = والد کا نام
birth-date = تاریخِ پیدائش
address-label = پتا
note-label = نوٹ
reason-label = وجہ
status-label = حالت

## Roles

role-volunteer = رضاکار
role-lead = شفٹ لیڈ
role-coordinator = کوآرڈینیٹر
role-trainer = تربیت کار
role-manager = پروگرام مینیجر
role-administrator = منتظم
role-auditor = آڈیٹر

## Kinds of centers

center-kind-service-center = خدمت مرکز
center-kind-dost-center = DOST مرکز
center-kind-mobile-unit = موبائل یونٹ
center-kind-event = تقریب

## Pages

nav-home = سرورق
nav-apply = درخواست دیں
nav-my-application = میری درخواست
nav-account = اکاؤنٹ
nav-me = میں
nav-shifts = شفٹیں
nav-my-shifts = میری شفٹیں
nav-hours = گھنٹے
nav-my-hours = میرے گھنٹے
nav-my-training = میری تربیت
nav-my-certificates = میرے سرٹیفکیٹ
nav-check-in = حاضری لگائیں
nav-desk = حاضری ڈیسک
nav-now = ابھی
nav-centers = مراکز
nav-rosters = روسٹر
nav-applications = درخواستیں
nav-interviews = انٹرویو
nav-intakes = بھرتیاں
nav-people = افراد
nav-training = تربیت
nav-certificates = سرٹیفکیٹ
nav-verify = سرٹیفکیٹ کی تصدیق
nav-admin = انتظامیہ
nav-admin-centers = مراکز
nav-admin-roles = کردار
nav-admin-delivery = ترسیل
nav-admin-audit = آڈٹ ریکارڈ

## Faults of fields

fault-required = یہ خانہ پُر کریں۔
fault-too-long = زیادہ سے زیادہ { $max } حروف لکھیں۔
fault-email = ای میل اس طرح لکھیں: name@example.com
fault-phone = فون نمبر ملک کے کوڈ کے ساتھ لکھیں، جیسے { "\u200E" }+92 300 1234567
fault-date = تاریخ دن، مہینہ، سال کی ترتیب سے لکھیں، جیسے 31.12.1999
fault-no-such-day = کیلنڈر میں ایسا کوئی دن نہیں۔
fault-time = وقت اس طرح لکھیں: 09:30
fault-number-range = { NUMBER($min) } سے { NUMBER($max) } تک کا عدد لکھیں۔
fault-choice = فہرست میں سے ایک منتخب کریں۔
fault-agree = آگے بڑھنے کے لیے رضامندی کا نشان لگائیں۔
fault-password-short = پاس ورڈ میں کم از کم { $min } حروف رکھیں۔
fault-password-common = یہ پاس ورڈ بہت عام ہے اور آسانی سے بوجھا جا سکتا ہے۔ کوئی اور چنیں۔
fault-too-young = یہاں { $min } سال کی عمر سے درخواست دی جا سکتی ہے۔
fault-too-old = یہاں { $max } سال کی عمر تک درخواست دی جا سکتی ہے۔
fault-date-future = یہ تاریخ ابھی نہیں آئی۔
fault-date-past = یہ تاریخ گزر چکی ہے۔
fault-end-before-start = اختتام آغاز کے بعد ہونا چاہیے۔
fault-taken = یہ پہلے سے استعمال میں ہے۔
fault-twice = ایک ہی انتخاب دو بار دیا گیا ہے۔ ایک کو بدل دیں۔
fault-own-name = اپنا نام ویسے لکھیں جیسے درخواست میں ہے۔
fault-closed = اس وقت مرکز بند ہوتا ہے۔ اوقاتِ کار کے اندر کا وقت چنیں۔
fault-code = 2 سے 24 تک لاطینی حروف، ہندسے اور ہائفن لکھیں۔
fault-zone = ٹائم زون Asia/Karachi کی طرح لکھیں۔
fault-file-kind = تصویر JPEG، PNG یا WebP شکل میں بھیجیں۔
fault-file-large = یہ تصویر بہت بڑی ہے۔ زیادہ سے زیادہ 12 MB اور 40 میگا پکسل کی تصویر بھیجیں۔
fault-file-broken = یہ تصویر پڑھی نہیں جا سکی۔ دوبارہ کھینچیں یا کوئی اور چنیں۔
fault-national-id = یہ اس ملک کا شناختی نمبر نہیں ہے۔ شناختی دستاویز کے مطابق لکھیں۔
fault-law = ملک کا قانون اس سے سخت قاعدہ چاہتا ہے۔
fault-own-email = اپنا نہیں، اپنے والدین یا سرپرست کا پتہ لکھیں۔
fault-link = پتہ پورا لکھیں، جیسے https://example.com/meeting۔
fault-busy = اس وقت کہیں اور ہیں۔ کسی اور کو یا کوئی اور وقت چنیں۔
fault-ages-crossed = زیادہ سے زیادہ عمر کم سے کم عمر سے کم نہیں ہو سکتی۔
fault-no-places = کم از کم ایک مرکز کو جگہ دیں۔
fault-nowhere = کمرہ یا آن لائن ملاقات کا پتہ لکھیں۔
fault-name-letters = کم از کم ایک حرف لکھیں۔
fault-name-control = اس میں نئی سطر یا چھپا ہوا نشان ہے۔ مٹا کر دوبارہ لکھیں۔
fault-students-only = اس بھرتی میں صرف طلبہ درخواست دے سکتے ہیں۔
fault-no-students = اس بھرتی میں طلبہ درخواست نہیں دے سکتے۔
fault-language-level = اس بھرتی کے لیے کم از کم { $level } درجہ چاہیے۔
fault-residence = یہ بھرتی ان لوگوں کے لیے ہے جو بتائے گئے شہروں میں رہتے ہیں۔
fault-newcomers-only = یہ بھرتی ان کے لیے ہے جنہوں نے ابھی پروگرام میں خدمت نہیں کی۔
fault-returners-only = یہ بھرتی ان کے لیے ہے جو پہلے پروگرام میں خدمت کر چکے ہیں۔
fault-too-many = زیادہ سے زیادہ { NUMBER($max) } ہو سکتے ہیں۔
fault-condition = جو سوال کسی جواب پر منحصر ہو وہ اس سوال کے بعد آئے، اور وہ جواب باقی رہے۔
fault-untranslated = اس زبان میں متن نہیں ہے: { $language }۔
