announcement-title = اعلانات
announcement-lead = کسی مرکز، ہفتے یا مرحلے کے سب لوگوں کو لکھیں۔ بھیجنے سے پہلے آپ دیکھتے ہیں کہ یہ کس تک پہنچے گا۔
announcement-new = نیا اعلان
announcement-none-title = ابھی کوئی اعلان نہیں
announcement-none-text = پہلا اعلان لکھیں؛ جب تک آپ نہ دیکھ لیں کہ یہ کس تک پہنچے گا، کسی کو نہیں جاتا۔
announcement-kind = اعلان
announcement-button = سب اطلاعات
announcement-audience = کن کے لیے
announcement-audience-placed = سب جو اس وقت خدمت کر رہے ہیں
announcement-audience-on-shifts = سب جو ایک ہفتے کی شفٹوں پر ہیں
announcement-audience-at-stage = کسی مرحلے کے درخواست گزار
announcement-audience-untrained = کورس کے بغیر رضاکار
announcement-center = مرکز
announcement-center-all = سب مراکز
announcement-week = ہفتے کا کوئی دن
announcement-week-hint = صرف ان کے لیے جو ایک ہفتے کی شفٹوں پر ہیں۔
announcement-position = ذمہ داری
announcement-position-all = سب ذمہ داریاں
announcement-stage = مرحلہ
announcement-stage-hint = صرف درخواست گزاروں کے لیے۔
announcement-course = جو کورس نہیں کیا
announcement-course-hint = صرف کورس کے بغیر رضاکاروں کے لیے۔
announcement-none-chosen = کوئی نہیں
announcement-subject = موضوع، { $language }
announcement-text = متن، { $language }
announcement-languages-hint = ہر کوئی اپنی زبان میں پڑھتا ہے؛ وہ نہ ہو تو انگریزی میں، ورنہ جو پہلی زبان موجود ہو۔
announcement-save = محفوظ کریں اور دیکھیں کس تک پہنچے گا
announcement-change = بدلیں
announcement-draft = مسودہ
announcement-sending = بھیجا جا رہا ہے
announcement-sent = بھیج دیا گیا
announcement-stopped = روک دیا گیا
announcement-reaches =
    { $count ->
        [one] یہ { $number } شخص تک پہنچے گا
       *[other] یہ { $number } لوگوں تک پہنچے گا
    }
announcement-first = ان میں سے پہلے
announcement-send =
    { $count ->
        [one] { $number } شخص کو بھیجیں
       *[other] { $number } لوگوں کو بھیجیں
    }
announcement-send-text = بھیجا ہوا واپس نہیں آتا؛ راستے میں اسے روکا جا سکتا ہے۔
announcement-stop = روکیں
announcement-stop-text = جس کے پاس ہے اس کے پاس رہے گا۔ کسی اور کو نہیں جائے گا، اور انتظار کرتے خط نہیں بھیجے جائیں گے۔
announcement-progress = { $meant } میں سے { $reached } کو مل چکا
announcement-receivers = کس کو ملا
announcement-receiver-read = کھولا گیا
announcement-told-sent = اعلان بھیجا جا رہا ہے۔
announcement-told-stopped = اعلان روک دیا گیا۔
announcement-older = مزید
announcement-nobody = اس گروپ میں ابھی کوئی نہیں۔ اسے بدلیں یا انتظار کریں۔
announcement-written = لکھا گیا
announcement-begun = بھیجنا شروع ہوا
