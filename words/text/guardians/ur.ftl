## والدین یا سرپرست کی رضامندی

guardian-title = والدین یا سرپرست کی رضامندی ضروری ہے
guardian-why = آپ کی عمر { NUMBER($age) } سال سے کم ہے، اس لیے قانون والدین یا سرپرست کی رضامندی مانگتا ہے۔ ہم انہیں لکھتے ہیں؛ جب تک وہ رضامند نہ ہوں، آپ کی درخواست رکی رہتی ہے۔
guardian-next = پہلے والدین یا سرپرست کی رضامندی ضروری ہے۔ نیچے ان سے پوچھیں۔
guardian-next-written = ہم نے آپ کے والدین یا سرپرست کو لکھ دیا ہے۔ ان کی رضامندی ملتے ہی آپ کی درخواست آگے بڑھے گی۔
guardian-name = والدین یا سرپرست کا نام
guardian-email = ان کا ای میل پتہ
guardian-relation = وہ میرے
guardian-relation-mother = والدہ ہیں
guardian-relation-father = والد ہیں
guardian-relation-guardian = قانونی سرپرست ہیں
guardian-ask-button = خط بھیجیں
guardian-ask-again = کسی اور سے پوچھیں یا دوبارہ بھیجیں
guardian-waiting = ہم نے { $date } کو { $name } کو { $email } پر لکھا ہے۔ خط کا لنک { NUMBER($days) } دن تک کام کرتا ہے۔
guardian-refused-text = { $name } نے رضامندی نہیں دی۔ اس بارے میں بات کریں؛ آپ دوبارہ یا کسی اور سے پوچھ سکتے ہیں۔
guardian-agreed-text = { $name } نے { $date } کو رضامندی دی۔
guardian-told-asked = خط روانہ ہو گیا ہے۔
guardian-fact = والدین یا سرپرست
guardian-consent-needed = ابھی نہیں پوچھا گیا
guardian-consent-asked = پوچھا گیا، ابھی جواب نہیں آیا
guardian-consent-agreed = رضامند ہیں
guardian-consent-refused = رضامند نہیں ہوئے

## سرپرست کا صفحہ

guardian-page-title = { $applicant } رضاکار بننا چاہتے ہیں
guardian-page-lead = { $applicant } نے { $programme } میں درخواست دی ہے اور آپ کو { $relation ->
    [mother] والدہ
    [father] والد
   *[other] سرپرست
  } کے طور پر درج کیا ہے۔ { NUMBER($age) } سال سے کم عمر میں اس کے لیے آپ کی رضامندی ضروری ہے۔
guardian-page-what = رضاکار کیا کرتے ہیں
guardian-page-what-text = وہ سروس سینٹر میں آنے والوں کا استقبال کرتے ہیں، راستہ بتاتے ہیں اور آن لائن خدمات میں مدد کرتے ہیں؛ چند گھنٹوں کی شفٹوں میں اور ہمیشہ کسی ذمہ دار کے ساتھ۔ کام بلا معاوضہ ہے اور کسی بھی وقت چھوڑا جا سکتا ہے۔
guardian-page-limits = پروگرام کا قاعدہ: دن میں زیادہ سے زیادہ { $day } اور ہفتے میں { $week }۔ بھرتی میں اس سے کم بھی ہو سکتا ہے۔
guardian-page-data = معلومات کا کیا ہوتا ہے
guardian-page-data-text = درخواست میں جو لکھا گیا اور بعد میں خدمت کے گھنٹے ہم صرف اسی پروگرام کے لیے رکھتے ہیں۔ آپ اپنی رضامندی واپس لے سکتے ہیں؛ پھر درخواست رک جاتی ہے۔
guardian-page-call = بھرتی
guardian-page-service = خدمت کی مدت
guardian-accept-label = میں { $applicant } کے والدین یا سرپرست میں سے ہوں اور رضامند ہوں کہ وہ اس پروگرام میں رضاکار بنیں اور ان کی معلومات اس کے لیے استعمال ہوں۔
guardian-signed-label = دستخط کے طور پر آپ کا نام
guardian-agree-button = میں رضامند ہوں
guardian-refuse-more = میں رضامند نہیں
guardian-refuse-text = پھر درخواست رکی رہے گی اور { $applicant } کو بتایا جائے گا کہ آپ رضامند نہیں ہوئے۔
guardian-refuse-button = میں رضامند نہیں
guardian-withdraw-more = رضامندی واپس لیں
guardian-withdraw-text = پھر درخواست رک جائے گی، یا تعیناتی کے بعد نئی شفٹیں نہیں لی جا سکیں گی؛ { $applicant } کو بتایا جائے گا۔
guardian-withdraw-button = رضامندی واپس لیں
guardian-done-agreed-title = شکریہ۔ آپ نے رضامندی دے دی۔
guardian-done-agreed-text = دستخط: { $signed }۔ { $applicant } کو بتا دیا گیا ہے۔ ہم نے آپ کو خط بھیجا ہے: اس کے لنک سے آپ خدمت ختم ہونے تک رضامندی واپس لے سکتے ہیں۔
guardian-done-refused-title = آپ رضامند نہیں ہوئے
guardian-done-refused-text = { $applicant } کو بتا دیا گیا ہے۔ اگر آپ کا ارادہ بدلے تو یہاں اب بھی رضامندی دے سکتے ہیں۔
guardian-over = درخواست ختم ہو چکی ہے، اب آپ سے کچھ درکار نہیں۔

## خطوط

guardian-asked-subject = { $applicant } رضاکار بننے کے لیے آپ کی رضامندی چاہتے ہیں
guardian-asked-text = { $applicant } نے رضاکار بننے کی درخواست دی ہے اور آپ کو والدین یا سرپرست کے طور پر درج کیا ہے۔ براہ کرم پڑھیں کہ یہ کیا ہے اور جواب دیں۔ لنک { NUMBER($days) } دن تک کام کرتا ہے۔
guardian-asked-button = پڑھیں اور جواب دیں
guardian-kept-subject = { $applicant } کے لیے آپ کی رضامندی
guardian-kept-text = آپ نے { $applicant } کے رضاکار بننے پر رضامندی دی ہے: { $call }۔ دستخط: { $signed }۔ یہ خط سنبھال کر رکھیں: خدمت ختم ہونے تک آپ اس کے لنک سے کسی بھی وقت رضامندی واپس لے سکتے ہیں۔ اگر رضامندی آپ نے نہیں دی تو اسے ابھی واپس لے لیں۔
guardian-kept-button = رضامندی دیکھیں
guardian-answered-agreed-subject = آپ کے والدین یا سرپرست نے رضامندی دے دی
guardian-answered-agreed-text = آپ کی درخواست اب آگے بڑھ رہی ہے۔ اگلے مرحلے پر ہم آپ کو لکھیں گے۔
guardian-answered-refused-subject = آپ کے والدین یا سرپرست رضامند نہیں ہوئے
guardian-answered-refused-text = آپ کی درخواست رکی ہوئی ہے۔ اس بارے میں بات کریں؛ اس کے صفحے پر آپ دوبارہ یا کسی اور سے پوچھ سکتے ہیں۔
guardian-answered-button = آپ کی درخواست
guardian-letter-asked = سرپرست سے سوال
guardian-letter-agreed = سرپرست کو تصدیق
guardian-letter-answered = سرپرست کا جواب
