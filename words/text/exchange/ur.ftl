## Letters
exchange-offered-subject = آپ کے لیے جگہ رکھی گئی ہے: { $day }
exchange-offered-text = جس شفٹ کا آپ انتظار کر رہے ہیں اس میں جگہ خالی ہوئی ہے: { $day }، { $time }، { $center }، { $position }۔ یہ { $until } تک آپ کے لیے رکھی گئی ہے۔ پھر اگلے شخص کو ملے گی۔
exchange-offered-button = ہاں یا نہیں
exchange-offer-lapsed-subject = جو جگہ آپ کے لیے رکھی گئی تھی
exchange-offer-lapsed-text = جگہ اب آپ کے لیے نہیں رکھی گئی: { $day }، { $time }، { $center }، { $position }۔
exchange-offer-lapsed-button = دوسری شفٹیں دیکھیں
exchange-asked-subject = کیا آپ شفٹ سنبھال سکتے ہیں؟ { $day }
exchange-asked-text = { $name } اس شفٹ پر نہیں آ سکتے: { $day }، { $time }، { $center }، { $position }۔ کیا آپ اسے سنبھال سکتے ہیں؟ براہِ کرم { $until } تک جواب دیں۔
exchange-asked-swap-text = { $name } آپ سے شفٹ بدلنا چاہتے ہیں۔ آپ کو ملے گی: { $day }، { $time }، { $center }، { $position }۔ آپ دیں گے: { $gives }۔ براہِ کرم { $until } تک جواب دیں۔
exchange-asked-button = ہاں یا نہیں
exchange-filled-subject = آپ فارغ ہیں: { $day }
exchange-filled-text = { $name } نے آپ کی شفٹ سنبھال لی ہے: { $day }، { $time }، { $center }، { $position }۔
exchange-filled-swap-text = { $name } شفٹ بدلنے پر راضی ہیں۔ اب یہ آپ کی نہیں: { $day }، { $time }، { $center }، { $position }۔ نئی شفٹ آپ کی شفٹوں میں ہے۔
exchange-filled-button = میری شفٹیں
exchange-unanswered-subject = ابھی کسی نے شفٹ نہیں لی: { $day }
exchange-unanswered-text = آپ کا ساتھی شفٹ نہیں لے سکتا، یا اس نے وقت پر جواب نہیں دیا: { $day }، { $time }، { $center }، { $position }۔ یہ اب بھی آپ کی ہے۔ کسی اور سے پوچھیں یا سب کو پیش کریں۔
exchange-unanswered-button = شفٹ کھولیں
exchange-opened-subject = { $name } نہیں آ سکتے: { $day }
exchange-opened-text = { $name } نہیں آ سکتے: { $day }، { $time }، { $center }، { $position }۔ جو متبادل ہو سکتے ہیں ان سے پوچھا جا رہا ہے۔ جوابات معاملے کے صفحے پر ہیں۔
exchange-opened-button = معاملہ کھولیں
exchange-unfilled-subject = کوئی متبادل نہ ملا: { $day }
exchange-unfilled-text = کسی نے شفٹ نہیں لی، اس لیے یہ آپ ہی کی ہے: { $day }، { $time }، { $center }، { $position }۔ اگر آپ واقعی نہیں آ سکتے تو اپنے کوآرڈینیٹر کو فون کریں۔
exchange-unfilled-button = شفٹ کھولیں

## The waiting list
exchange-wait-title = انتظار کی فہرست
exchange-wait-text = شفٹ بھر گئی ہے۔ جگہ خالی ہوئی تو ہم آپ کے لیے رکھ کر آپ کو لکھیں گے۔ فہرست { $time } پر بند ہوگی۔
exchange-wait-join = انتظار کی فہرست میں شامل ہوں
exchange-wait-leave = فہرست سے نکلیں
exchange-wait-yours = آپ انتظار کی فہرست میں ہیں
exchange-held-title = جگہ { $until } تک آپ کے لیے رکھی گئی ہے
exchange-held-accept = جگہ لے لیں
exchange-held-decline = نہیں، شکریہ
exchange-wait-since = { $time } سے انتظار میں
exchange-wait-held = جگہ { $time } تک رکھی گئی ہے

## I can’t come
exchange-cannot-text = جب تک کوئی اور اسے نہ لے، شفٹ آپ ہی کی ہے۔
exchange-cannot-late = شروع ہونے میں وقت کم ہے۔ آپ کے کوآرڈینیٹر کو فوراً بتایا جاتا ہے اور جو متبادل ہو سکتے ہیں ان سے پوچھا جاتا ہے۔ جب تک کوئی ہاں نہ کہے شفٹ آپ ہی کی ہے۔
exchange-cannot-decides = اس جگہ پر کون آئے گا، یہ کوآرڈینیٹر طے کرتا ہے۔ اسے فوراً بتایا جاتا ہے؛ جب تک کوئی اور نہ لے، شفٹ آپ کی ہے۔
exchange-reason = وجہ
exchange-reason-ill = بیمار ہوں
exchange-reason-exam = امتحان یا کلاس
exchange-reason-family = خاندان
exchange-reason-other = کچھ اور
exchange-note = نوٹ
exchange-way-hand-over = کسی ساتھی سے پوچھیں
exchange-way-hand-over-hint = اسے پیغام ملتا ہے اور وہ ایک ٹچ سے جواب دیتا ہے۔
exchange-way-market = سب کو پیش کریں
exchange-way-market-hint = جو لے سکتا ہے وہ دیکھتا ہے اور ایک ٹچ سے لے لیتا ہے۔
exchange-way-swap = کسی سے شفٹ بدلیں
exchange-way-search = کوآرڈینیٹر کو بتائیں
exchange-way-search-hint = جب انتظار ممکن نہ ہو: کوآرڈینیٹر کو فوراً بتایا جاتا ہے اور جو آ سکتے ہیں ان سے پوچھا جاتا ہے۔
exchange-to = کون سا ساتھی
exchange-swap-for = آپ کی نئی شفٹ
exchange-swap-none = ابھی ایسی کوئی شفٹ نہیں جو آپ دونوں بدل سکیں۔
exchange-swap-none-text = یہ سب قواعد کے مطابق دونوں کے لیے موزوں ہونی چاہیے۔ کسی ساتھی سے پوچھیں، یا شفٹ سب کو پیش کریں۔
exchange-nobody = ابھی کوئی ساتھی اسے نہیں لے سکتا۔
exchange-ask-button = پوچھیں
exchange-tell-button = میں نہیں آ سکتا/سکتی
exchange-come-after-all = میں آ سکتا/سکتی ہوں
exchange-sought-market = سب ساتھیوں کو پیش کی گئی ہے
exchange-sought-search = کوآرڈینیٹر کو معلوم ہے اور متبادل تلاش ہو رہا ہے
exchange-sought-asked = آپ نے { $name } سے پوچھا ہے
exchange-other-way = دوسرا طریقہ
exchange-how = کون سنبھالے
exchange-find = یا کسی کو ڈھونڈیں جو سنبھال لے

## What others ask
exchange-for-you = آپ کے جواب کے لیے
exchange-asks = { $name } نہیں آ سکتے۔ کیا آپ سنبھال سکتے ہیں؟
exchange-asks-swap = { $name } بدلے میں آپ کی یہ شفٹ چاہتے ہیں: { $gives }
exchange-yes = ہاں، میں لیتا/لیتی ہوں
exchange-no = نہیں
exchange-answer-until = براہِ کرم { $time } تک جواب دیں
exchange-waits-title = آپ ان کے انتظار میں ہیں
exchange-market-title = ساتھی جو نہیں آ سکتے
exchange-market-lead = جگہیں جو ساتھی چھوڑ رہے ہیں۔ جو آپ لے سکتے ہیں وہ پہلے ہیں۔
exchange-market-not = جو آپ نہیں لے سکتے، اور کیوں
exchange-market-filter = ساتھیوں کی طرف سے
exchange-market-none-title = کوئی متبادل نہیں چاہتا
exchange-market-none-text = جب کوئی ساتھی ایسی شفٹ پر نہ آ سکے جو آپ لے سکتے ہوں تو وہ یہاں نظر آئے گی۔
exchange-instead-of = { $name } کی جگہ
exchange-take-over = سنبھال لیں

## The page of a letter
exchange-question-offer = { $name }، کیا آپ یہ جگہ لینا چاہتے ہیں؟
exchange-question-hand-over = { $name }، کیا آپ یہ شفٹ سنبھال سکتے ہیں؟
exchange-question-swap = { $name }، کیا آپ شفٹ بدلنا چاہتے ہیں؟
exchange-question-from = کون نہیں آ سکتا
exchange-question-gives = آپ دیں گے
exchange-question-until = جواب کی مہلت
exchange-done-yes-title = شفٹ آپ کی ہوئی
exchange-done-yes-text = شکریہ! وہاں ملیں گے۔
exchange-done-no-title = آپ نے انکار کر دیا
exchange-done-no-text = جواب کا شکریہ۔ اب کچھ اور نہیں کرنا۔
exchange-done-gone-title = یہ سوال اب کھلا نہیں
exchange-done-gone-text = کسی نے پہلے جواب دے دیا یا وقت ختم ہو گیا۔ کچھ کرنے کی ضرورت نہیں۔
exchange-coming-title = { $name }، کیا آپ آئیں گے؟
exchange-coming-yes = میں آؤں گا/گی
exchange-coming-said-title = شکریہ، ہم آپ کے منتظر ہیں
exchange-coming-said-text = اگر کچھ بدل جائے تو جتنی جلدی ہو سکے یہیں بتا دیں۔
exchange-coming-gone-title = یہ شفٹ آپ کے پاس نہیں
exchange-coming-gone-text = اب اس میں آپ کی جگہ نہیں، یا یہ منسوخ ہو چکی ہے۔ کچھ کرنے کی ضرورت نہیں۔
exchange-coming-back-title = آپ نے جگہ واپس کر دی
exchange-coming-back-text = بتانے کا شکریہ۔ اب کوئی اور اسے لے سکتا ہے۔
exchange-coming-sought-title = آپ کی جگہ کسی کو تلاش کیا جا رہا ہے
exchange-coming-sought-text = کوآرڈینیٹر کو بتا دیا گیا ہے اور جو لوگ آ سکتے ہیں ان سے پوچھا جا رہا ہے۔ جب تک کوئی ہاں نہ کہے، شفٹ آپ ہی کی ہے۔
exchange-coming-release = آپ ابھی جگہ واپس کر سکتے ہیں۔ وہ فوراً کسی اور کو مل جائے گی۔
exchange-coming-release-button = جگہ واپس کریں

## The desk
exchange-cases-title = کون نہیں آ سکتا
exchange-cases-lead = وہ شفٹیں جن کے لیے متبادل تلاش ہو رہا ہے، قریب ترین پہلے۔
exchange-cases-open = کھلے
exchange-cases-over = ختم شدہ
exchange-cases-filter = کون سے معاملات دکھائے جائیں
exchange-cases-none-title = کوئی غیر حاضر نہیں
exchange-cases-none-text = جب کوئی کہے ”میں نہیں آ سکتا“ تو وہ یہاں نظر آئے گا۔
exchange-case-since = { $time } سے
exchange-case-reason = کیا کہتے ہیں
exchange-case-asked = کن سے پوچھا گیا
exchange-case-asked-nobody = ابھی کسی سے نہیں پوچھا گیا۔
exchange-case-could = کون متبادل ہو سکتا ہے
exchange-case-could-nobody = وجہ نیچے لکھی ہے۔ اس ایک شفٹ کے لیے آپ وجہ کے ساتھ استثنا کر سکتے ہیں۔
exchange-case-ask = منتخب افراد سے پوچھیں
exchange-case-choose-says = { $name } کو منتخب کریں
exchange-case-assign = لگائیں
exchange-case-excuse = معذرت قبول کریں
exchange-case-decide = کوئی اور فیصلہ
exchange-case-excuse-text = اس شخص کا آنا ضروری نہیں اور وہ شفٹ سے ہٹ جاتا ہے۔ متبادل کی تلاش تک جگہ رکھی جاتی ہے۔
exchange-case-excused = معذرت قبول
exchange-case-close = معاملہ بند کریں
exchange-case-close-note = کیا فیصلہ ہوا
exchange-case-trace = کیا ہوا
exchange-case-program = خودکار
exchange-case-to-shift = شفٹ کھولیں
exchange-case-taken = { $name } آئیں گے
exchange-state-searching = تلاش جاری
exchange-state-filled = پُر ہو گئی
exchange-state-withdrawn = واپس لیا گیا
exchange-state-unfilled = کوئی نہ ملا
exchange-state-closed = بند
exchange-ask-open = ابھی جواب نہیں دیا
exchange-ask-accepted = ہاں
exchange-ask-declined = نہیں
exchange-ask-lapsed = وقت پر جواب نہیں
exchange-ask-withdrawn = اب ضرورت نہیں
exchange-step-opened = نہیں آ سکتے
exchange-step-escalated = وقت پر کوئی نہ ملا: کوآرڈینیٹر کو بتایا گیا
exchange-step-asked = پوچھا گیا
exchange-step-declined = انکار کیا
exchange-step-lapsed = وقت پر جواب نہیں دیا
exchange-step-filled = شفٹ سنبھالی
exchange-step-assigned = کوآرڈینیٹر نے لگایا
exchange-step-excused = معذرت قبول ہوئی
exchange-step-withdrawn = واپس لیا گیا
exchange-step-unfilled = شفٹ بغیر متبادل کے شروع ہوئی
exchange-step-closed = بند کیا گیا

## What has just been done
exchange-told-joined = آپ انتظار کی فہرست میں ہیں
exchange-told-left = آپ اب انتظار کی فہرست میں نہیں
exchange-told-declined = آپ نے انکار کر دیا
exchange-told-sought = متبادل تلاش ہو رہا ہے
exchange-told-coming = اچھا ہے کہ آپ آ رہے ہیں
exchange-told-asked = ان سے پوچھ لیا گیا
exchange-told-assigned = جگہ پُر ہو گئی
exchange-told-excused = معذرت قبول ہوئی
exchange-told-closed = معاملہ بند ہو گیا

## Figures of a programme
exchange-rule-waitlist-closes = انتظار کی فہرست آغاز سے کتنا پہلے بند ہوتی ہے (گھنٹے)
exchange-rule-fewest-first = فہرست میں اس ہفتے سب سے کم کام والے پہلے آتے ہیں
exchange-rule-late = ”میں نہیں آ سکتا“ آغاز سے کتنا پہلے کوآرڈینیٹر کو جاتا ہے (گھنٹے)
exchange-rule-at-once = فوری متبادل کے لیے ایک ساتھ کتنوں سے پوچھا جائے

## Numbers
exchange-wait-before =
    { $before ->
        [0] اگلی باری آپ کی ہے۔
        [one] آپ سے پہلے { $before } شخص ہے۔
       *[other] آپ سے پہلے { $before } افراد ہیں۔
    }
exchange-wait-count =
    { $count ->
        [one] { $count } شخص انتظار میں
       *[other] { $count } افراد انتظار میں
    }
exchange-state-asked =
    { $count ->
        [one] { $count } شخص سے پوچھا گیا
       *[other] { $count } افراد سے پوچھا گیا
    }
exchange-state-no =
    { $count ->
        [one] { $count } نہیں آ سکتا
       *[other] { $count } نہیں آ سکتے
    }
