## The list of an applicant

onboarding-title = آپ کی پہلی شفٹ سے پہلے
onboarding-lead = یہ کام کسی بھی ترتیب سے کریں۔ آپ رک کر بعد میں جاری رکھ سکتے ہیں۔
onboarding-of = { NUMBER($total) } میں سے { NUMBER($done) } مکمل
onboarding-progress = آپ کی فہرست
onboarding-done = مکمل
onboarding-open = باقی
onboarding-not-required = اختیاری
onboarding-do-agreement = پڑھیں اور دستخط کریں
onboarding-do-training = کورس پاس کریں
onboarding-do-contact = بتائیں کسے فون کریں
onboarding-do-choice = ایک چنیں
onboarding-do-document = مرکز میں دکھائیں
onboarding-all-done = سب مکمل ہے۔ اب مرکز آپ کو جگہ دے گا اور آپ کو لکھے گا۔
onboarding-told-given = محفوظ ہو گیا۔
onboarding-told-signed = دستخط ہو گئے۔ آپ اپنی نقل کبھی بھی دیکھ سکتے ہیں۔

## One item

onboarding-text-label = متن
onboarding-agree = میں نے متن پڑھ لیا ہے اور اس سے متفق ہوں
onboarding-sign-name = آپ کا پورا نام
onboarding-sign-hint = ویسے لکھیں جیسے درخواست میں ہے۔ یہی آپ کے دستخط ہیں۔
onboarding-sign-button = دستخط کریں
onboarding-signed-by = دستخط: { $name }، { $date }
onboarding-copy = آپ کی نقل، PDF
onboarding-contact-name = اس شخص کا نام
onboarding-contact-relation = آپ سے رشتہ
onboarding-contact-relation-hint = والدہ، بھائی، دوست…
onboarding-contact-why = یہ صرف آپ کے مرکز کا عملہ دیکھتا ہے، اور شفٹ میں کچھ ہو جائے تو فون کرتا ہے۔
onboarding-choice-label = آپ کا انتخاب
onboarding-training-open = آپ نے یہ کورس ابھی پاس نہیں کیا، یا اب وہ شمار نہیں ہوتا۔
onboarding-training-done = آپ یہ کورس پاس کر چکے ہیں۔
onboarding-training-link = کلاس ڈھونڈیں
onboarding-document-open = اسے مرکز ساتھ لائیں۔ عملہ دیکھ کر یہاں نشان لگاتا ہے؛ نقل نہیں بنائی جاتی۔
onboarding-document-done = عملہ دیکھ چکا ہے۔
onboarding-to-list = فہرست پر واپس

## For staff

onboarding-staff-title = تیاری
onboarding-ready = تیار: ہر ضروری کام مکمل ہے۔
onboarding-missing =
    { $count ->
        [one] { $count } ضروری کام ابھی باقی ہے۔
       *[other] { $count } ضروری کام ابھی باقی ہیں۔
    }
onboarding-seen-button = میں نے دیکھ لیا
onboarding-seen-says = میں نے دیکھ لیا: { $title }
onboarding-unseen-button = دراصل نہیں دیکھا
onboarding-unseen-says = دراصل نہیں دیکھا: { $title }
onboarding-told-seen = فہرست بدل دی گئی۔
onboarding-reason-label = فہرست نامکمل ہے تو تعیناتی کیوں؟
onboarding-reason-hint = یہ فیصلے کے ساتھ رکھا جاتا ہے، اور درخواست گزار کی فہرست کھلی رہتی ہے۔
onboarding-place-from = پہلا دن
onboarding-place-until = آخری دن
onboarding-contact-of = { $name } ({ $relation })، { $phone }

## Setting the list up

onboarding-admin-title = تیاری
onboarding-admin-lead = منتخب درخواست گزار پہلی شفٹ سے پہلے کیا کرتے ہیں۔ تبدیلی ان کے لیے ہے جو آج کے بعد منتخب ہوں؛ جو شروع کر چکے وہ پرانی فہرست مکمل کرتے ہیں۔
onboarding-admin-note = معاہدہ، تربیت اور کاغذات
onboarding-admin-version = یہ نسخہ { NUMBER($version) } ہے۔
onboarding-admin-none = ابھی کوئی فہرست نہیں۔ منتخب افراد کوآرڈینیٹر کے منتظر ہیں۔
onboarding-admin-item = کام { NUMBER($number) }
onboarding-admin-kind = قسم
onboarding-admin-title-in = عنوان، { $language }
onboarding-admin-text-in = متن یا وضاحت، { $language }
onboarding-admin-required = تعیناتی سے پہلے ضروری
onboarding-admin-course = کورس
onboarding-admin-no-course = کوئی کورس نہیں
onboarding-admin-choices = انتخابات
onboarding-admin-choices-hint = ہر سطر میں ایک۔ صرف ”کئی میں سے ایک“ کے لیے۔
onboarding-admin-place = فہرست میں جگہ
onboarding-admin-empty-hint = فہرست سے ہٹانے کے لیے خالی چھوڑیں۔
onboarding-admin-told = فہرست نئے نسخے کے طور پر محفوظ ہو گئی۔
onboarding-kind-agreement = دستخط کے لیے معاہدہ
onboarding-kind-training = پاس کرنے کا کورس
onboarding-kind-contact = ہنگامی رابطہ
onboarding-kind-choice = کئی میں سے ایک، جیسے سائز
onboarding-kind-document = دکھانے کا کاغذ
onboarding-rule-place = فہرست مکمل ہونے پر خود بخود تعیناتی

## On paper

onboarding-paper-signed-by = دستخط
onboarding-paper-signed-at = دستخط کی تاریخ
onboarding-paper-edition = متن کا نسخہ
