## Columns of a list

import-column-given-name = نام
import-column-surname = خاندانی نام
import-column-fathers-name = والد کا نام
import-column-birth-date = تاریخ پیدائش
import-column-email = ای میل
import-column-phone = فون
import-column-center = مرکز
import-column-languages = زبانیں
import-names-given-name = پہلا نام, ذاتی نام
import-names-surname = آخری نام, کنیت
import-names-fathers-name = ولدیت, باپ کا نام
import-names-birth-date = پیدائش کی تاریخ, یوم پیدائش
import-names-email = ای میل پتہ, برقی پتہ
import-names-phone = فون نمبر, موبائل, موبائل نمبر
import-names-center = مرکز کا کوڈ, سہولت مرکز
import-names-languages = زبان, زبان دانی

## The page

import-title = درخواستیں درآمد کریں
import-lead = فہرست سے درخواستیں لیں: UTF-8 میں CSV، یا Excel (.xlsx)۔ کچھ لکھے جانے سے پہلے آپ دیکھ لیتے ہیں کہ کیا ہو گا۔
import-link = فہرست سے درخواستیں درآمد کریں
import-export-csv = CSV ڈاؤن لوڈ کریں
import-export-xlsx = Excel ڈاؤن لوڈ کریں
import-export-title = درخواستیں ساتھ لے جائیں
import-export-text = اس بھرتی کی درخواستیں ایک فائل میں، انہی کالموں کے ساتھ جو درآمد پڑھتی ہے۔ کس نے لی، یہ آڈٹ ریکارڈ میں رہتا ہے۔
import-file = فہرست
import-file-hint = زیادہ سے زیادہ 5 MB، 25,000 قطاریں اور 100 کالم۔ پہلی قطار کالموں کے نام بتاتی ہے: { $columns }۔
import-file-dates = تاریخیں 1999-12-31 یا 31.12.1999 کی طرح، مراکز اپنے کوڈ سے، زبانیں az:C2 en:B1 کی طرح۔
import-upload = فہرست پڑھیں
import-mapping-title = کون سا کالم کیا ہے؟
import-mapping-lead = { $file }: جو ملا اسے جانچیں اور جہاں غلط ہو بدل دیں۔
import-mapping-none = فہرست میں نہیں
import-mapping-show = دکھائیں کہ کیا ہو گا
import-mapping-change = کالم بدلیں
import-tell = جو بھی شامل ہوں سب کو لکھیں
import-tell-hint = ”آپ کی درخواست ہمیں مل گئی“، داخل ہونے کے لنک کے ساتھ۔ ورنہ کسی کو نہیں بتایا جاتا۔
import-preview-title = کیا ہو گا
import-preview-lead = { $file }: ابھی کچھ نہیں لکھا گیا۔
import-rows = قطاریں
import-new = نئی درخواستیں
import-accepted = شامل ہوئیں
import-unchanged = پہلے سے موجود
import-rejected = شامل نہیں ہوئیں
import-told-yes = جو بھی شامل ہوں سب کو لکھا جائے گا۔
import-told-no = کسی کو نہیں لکھا جائے گا۔
import-run =
    { $count ->
        [one] { $count } درخواست درآمد کریں
       *[other] { $count } درخواستیں درآمد کریں
    }
import-nothing-new = شامل کرنے کو کچھ نیا نہیں۔
import-first-rows = پہلی قطاریں، جیسی وہ ہوں گی
import-bad-rows = جو قطاریں شامل نہیں ہوتیں
import-row-hint = سطریں عنوان کے بعد 1 سے گنی جاتی ہیں۔
import-codes = اس بھرتی کے مراکز: { $codes }۔
import-known-rows = جن کی درخواست پہلے سے ہے ان کی سطریں: { $rows }
import-row = قطار
import-left-columns = یہ کالم شامل نہیں کیے جاتے: { $names }
import-why = وجہ
import-repeated = یہ پتہ پہلے ہی قطار { $row } میں ہے۔
import-more-rows =
    { $count ->
        [one] اور { $count } مزید۔
       *[other] اور { $count } مزید۔
    }
import-running-title = فہرست شامل ہو رہی ہے
import-running-lead = آپ یہ صفحہ چھوڑ سکتے ہیں۔ جو شامل ہو گیا وہ رہے گا۔
import-running-look = دوبارہ دیکھیں
import-running-label = شامل ہونے والی قطاریں
import-running-go-on = جاری رکھیں
import-running-stale = کام بیچ میں رک گیا۔ جو شامل ہوا وہ رہے گا، اور کچھ دو بار شامل نہیں ہوتا۔
import-done-title = فہرست شامل ہو گئی
import-done-again = ایک اور فہرست درآمد کریں
import-bad-rows-download = یہ قطاریں CSV میں اتاریں
import-move-note = فہرست کے ساتھ آئی

## Why a file can't be read

import-unreadable-empty = اس فائل میں کوئی قطار نہیں۔ پہلی قطار کالموں کے نام بتاتی ہے، باقی اس کے بعد آتی ہیں۔
import-unreadable-too-large = یہ فائل بہت بڑی ہے۔ زیادہ سے زیادہ 5 MB بھیجیں، یا اسے بانٹ دیں۔
import-unreadable-kind = یہ فہرست نہیں۔ CSV بھیجیں، یا Excel بطور .xlsx۔
import-unreadable-encoding = یہ متن UTF-8 میں نہیں، حروف کھو جاتے۔ اسے ”CSV UTF-8“ یا .xlsx میں محفوظ کریں۔
import-unreadable-locked = یہ فائل پاس ورڈ سے بند ہے یا پرانی قسم کی ہے۔ اسے پاس ورڈ کے بغیر .xlsx میں محفوظ کریں۔
import-unreadable-broken = یہ فائل خراب یا ادھوری ہے۔ اسے دوبارہ محفوظ کر کے بھیجیں۔
import-unreadable-swollen = اس فائل میں فہرست کی ضرورت سے زیادہ کچھ ہے۔ قطاریں نئی فائل میں نقل کر کے وہ بھیجیں۔
import-unreadable-carries = اس فائل میں فہرست کے علاوہ بھی کچھ ہے۔ قطاریں نئی فائل میں نقل کر کے وہ بھیجیں۔
import-unreadable-rows = اس فائل میں 25,000 سے زیادہ قطاریں ہیں۔ اسے بانٹ دیں۔
import-unreadable-columns = اس فائل میں 100 سے زیادہ کالم ہیں۔ صرف ضروری کالم رکھیں۔
import-unreadable-cell = اس فائل میں 2,000 سے زیادہ حروف کا خانہ ہے۔ اسے مختصر کریں۔
