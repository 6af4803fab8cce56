## Letters

interview-letter-booked = انٹرویو طے ہوا
interview-letter-moved = انٹرویو کا وقت بدلا
interview-letter-cancelled = انٹرویو منسوخ
interview-letter-called-off = مرکز نے انٹرویو منسوخ کیا
interview-letter-reminder = انٹرویو کی یاد دہانی
interview-letter-missed = انٹرویو میں غیر حاضری
interview-letter-offered = انٹرویو کے وقت کی پیشکش
interview-letter-offer-lapsed = پیش کردہ وقت گزر گیا
interview-letter-button = آپ کا انٹرویو
interview-invited-subject = آپ کو انٹرویو کے لیے بلایا گیا ہے
interview-invited-text = ہم آپ سے ملنا چاہتے ہیں۔ اپنی سہولت کا وقت چنیں؛ بعد میں آپ اسے خود بدل سکتے ہیں۔
interview-invited-button = وقت چنیں
interview-booked-subject = آپ کا انٹرویو: { $day }
interview-booked-text = آپ کا انٹرویو طے ہو گیا ہے: { $day }، { $time }، { $place }۔ منسلک فائل اسے آپ کے کیلنڈر میں ڈال دے گی۔ اگر آپ نہیں آ سکتے تو بروقت اس کے صفحے پر وقت بدلیں یا منسوخ کریں۔
interview-moved-subject = آپ کے انٹرویو میں تبدیلی: { $day }
interview-moved-text = آپ کا انٹرویو اب یہ ہے: { $day }، { $time }، { $place }۔ منسلک فائل اسے آپ کے کیلنڈر میں بدل دے گی۔
interview-cancelled-subject = آپ کا انٹرویو منسوخ ہو گیا
interview-cancelled-text = آپ نے اپنا انٹرویو منسوخ کر دیا: { $day }، { $time }۔ جب تک خالی وقت موجود ہیں آپ دوسرا چن سکتے ہیں۔
interview-called-off-subject = آپ کا انٹرویو نہیں ہو گا: { $day }
interview-called-off-text = معذرت: آپ کا انٹرویو نہیں ہو سکے گا: { $day }، { $time }، { $center }۔ براہِ کرم دوسرا وقت چنیں۔ اگر سب وقت بھر چکے ہوں تو انتظار کی فہرست میں نام لکھوائیں۔
interview-reminder-subject = کل آپ کا انٹرویو ہے: { $time }
interview-reminder-text = ہم آپ کے منتظر ہیں: { $day }، { $time }، { $place }۔ اپنا شناختی کارڈ ساتھ لائیں۔
interview-missed-subject = آپ انٹرویو میں نہیں آئے
interview-missed-again = آپ { $day } کو اپنے انٹرویو میں نہیں آئے۔ ایسا ہو جاتا ہے۔ آپ ایک بار پھر وقت چن سکتے ہیں۔
interview-missed-text = آپ { $day } کو اپنے انٹرویو میں نہیں آئے۔ اب آپ خود دوسرا وقت نہیں چن سکتے۔ اگر آپ اب بھی شامل ہونا چاہتے ہیں تو مرکز کو لکھیں۔
interview-offered-subject = آپ کے انٹرویو کے لیے وقت: { $day }
interview-offered-text = ایک وقت خالی ہوا ہے: { $day }، { $time }۔ ہم اسے { $until } تک آپ کے لیے روکے ہوئے ہیں۔ ایک بٹن دبا کر لے لیں؛ اس کے بعد یہ اگلے شخص کو ملے گا۔
interview-offered-button = یہ وقت لیں
interview-offer-lapsed-subject = آپ کے لیے روکا گیا وقت
interview-offer-lapsed-text = ہمیں آپ کا جواب نہیں ملا، اس لیے وقت اگلے شخص کو دے دیا گیا۔ آپ خالی وقت دیکھ سکتے ہیں یا دوبارہ انتظار کی فہرست میں نام لکھوا سکتے ہیں۔
interview-offer-lapsed-button = وقت دیکھیں
interview-calendar-title = انٹرویو: { $center }

## States

interview-state-booked = متوقع
interview-state-cancelled = منسوخ
interview-state-called-off = مرکز نے منسوخ کیا
interview-state-attended = آ گئے
interview-state-no-show = نہیں آئے
interview-recommend-yes = ہاں
interview-recommend-no = نہیں
interview-recommend-unsure = یقین نہیں

## Rules

interview-rule-cutoff = امیدوار اتنے گھنٹے پہلے تک خود وقت چنتے، بدلتے اور منسوخ کرتے ہیں
interview-rule-hold = خالی وقت انتظار کی فہرست کے اگلے شخص کے لیے اتنے گھنٹے روکا جاتا ہے
interview-rule-retries = جو نہ آئے وہ مزید اتنی بار وقت لے سکتا ہے
