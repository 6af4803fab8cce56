## رضاکار کا ریکارڈ

book-title = رضاکار کا ریکارڈ
book-lead = اس پروگرام میں آپ کا سارا کام۔ آپ اسے چھاپ سکتے ہیں اور دستخط شدہ ڈیٹا کے طور پر دے سکتے ہیں جسے کوئی بھی جانچ سکتا ہے۔
book-of = { $name } کا ریکارڈ
book-total = رضاکارانہ خدمت: { $hours }، { $from } تا { $until }۔
book-says = کل رضاکارانہ خدمت: { $hours }، بتاریخ { $date }۔
book-hours = رضاکارانہ خدمت کے گھنٹے
book-term = تعیناتی
book-term-says = تعیناتی: { $center }، { $from } تا { $until }: { $state }۔
book-terms = تعیناتیاں اور گھنٹے
book-other = تعیناتی کے علاوہ
book-positions = ذمہ داریاں
book-courses = تربیت
book-certificates = سرٹیفکیٹ
book-days =
    { $days ->
        [one] { $days } دن
       *[other] { $days } دن
    }
book-as-of = بتاریخ
book-proof = ثبوت
book-proof-text = جو ان باتوں کو جانچنا چاہے وہ رضاکار سے دستخط شدہ ریکارڈ لے کر اسے «کیا یہ سرٹیفکیٹ اصلی ہے؟» والے صفحے پر کھولے۔
book-empty-title = آپ کا ریکارڈ ابھی خالی ہے
book-empty-text = آپ کی تعیناتی، گھنٹے اور تربیت ہوتے ہی خود یہاں آ جائیں گے۔
book-print-title = کاغذ پر
book-print-in = پی ڈی ایف: { $language }
book-signed-title = دستخط شدہ ڈیٹا
book-signed-text = ہر اندراج اپنی جگہ ایک سند ہے، اور پورا ریکارڈ ایک ایسی سند ہے جس میں یہ سب ہیں۔ یہ ایک سال تک کارآمد ہیں؛ ضرورت ہو تو دوبارہ حاصل کریں۔
book-signed-whole = پورا ریکارڈ، دستخط شدہ
book-signed-entry = دستخط شدہ اندراج
book-signed-entry-says = دستخط شدہ اندراج: { $title }
book-held-title = ریکارڈ میں کیا ہے
