<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>DocumentLexicon</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>SelectionFigures</name>
    <message>
        <source>%1 selected</source>
        <translation>تم تحديد %1</translation>
    </message>
    <message>
        <source>average %1 %2</source>
        <translation>المتوسط %1 %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>satchel::LocaleText</name>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>satchel::Reason</name>
    <message>
        <source>the file does not exist</source>
        <translation>الملف غير موجود</translation>
    </message>
    <message>
        <source>the image is %1 in size; at most %2 can be printed</source>
        <translation>حجم الصورة %1، وأقصى حجم قابل للطباعة %2</translation>
    </message>
    <message>
        <source>the image is too large</source>
        <translation>الصورة كبيرة جدًا</translation>
    </message>
    <message>
        <source>the image has %1 × %2 pixels, which is too many to print</source>
        <translation>أبعاد الصورة %1 × %2 بكسل، وهي أكبر مما يمكن طباعته</translation>
    </message>
    <message>
        <source>the PDF cannot be written</source>
        <translation>تعذّرت كتابة ملف PDF</translation>
    </message>
    <message>
        <source>the quote &quot;%1&quot; is in the trash</source>
        <translation>عرض السعر «%1» في سلة المهملات</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; here</source>
        <translation>لا يوجد هنا حقل باسم «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>القيمة «%1» ليست رقمًا</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>القيمة %1 ليست بين %2 و%3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>القيمة «%1» ليست من القيم التالية: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour; write it like #2352C4</source>
        <translation>القيمة «%1» ليست لونًا؛ يُكتب اللون هكذا: ‎#2352C4‎</translation>
    </message>
    <message>
        <source>write a pair as label | value</source>
        <translation>يُكتب الزوج هكذا: التسمية | القيمة</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>لا يوجد حقل {%1}</translation>
    </message>
    <message>
        <source>a position is four numbers in millimetres: from the start, from the top, width, height</source>
        <translation>الموضع أربعة أرقام بالمليمتر: البعد من البداية، والبعد من الأعلى، والعرض، والارتفاع</translation>
    </message>
    <message>
        <source>there is no word &quot;%1&quot;</source>
        <translation>لا توجد كلمة «%1»</translation>
    </message>
    <message>
        <source>there is no section [%1]; there are %2</source>
        <translation>لا يوجد قسم ‎[%1]‎؛ الأقسام المتاحة: %2</translation>
    </message>
    <message>
        <source>a box needs a position: at = start top width height</source>
        <translation>لا بد للإطار من موضع: ‎at = start top width height‎</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;; there are %2</source>
        <translation>لا يوجد قالب باسم «%1»؛ القوالب المتاحة: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>‏%1، السطر %2</translation>
    </message>
    <message>
        <source>write a section [like this]</source>
        <translation>يُكتب القسم [هكذا]</translation>
    </message>
    <message>
        <source>write a field as name = value</source>
        <translation>يُكتب الحقل هكذا: الاسم = القيمة</translation>
    </message>
    <message>
        <source>this field comes before the first section</source>
        <translation>يقع هذا الحقل قبل القسم الأول</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range</source>
        <translation>القيمة «%1» خارج النطاق</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>قسمة على صفر</translation>
    </message>
    <message>
        <source>the result is out of range</source>
        <translation>الناتج خارج النطاق</translation>
    </message>
    <message>
        <source>%1 is not a reference</source>
        <translation>الحقل %1 ليس مرجعًا</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;</source>
        <translation>لا يوجد في %1 حقل باسم «%2»</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>علامة الاقتباس غير مغلقة في هذا النص</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected here</source>
        <translation>لم يكن «%1» متوقعًا هنا</translation>
    </message>
    <message>
        <source>the filter is nested too deep</source>
        <translation>مستويات التداخل في عامل التصفية كثيرة جدًا</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>قوس الإغلاق مفقود</translation>
    </message>
    <message>
        <source>after &quot;is&quot; comes &quot;empty&quot; or &quot;not empty&quot;</source>
        <translation>بعد «is» تأتي «empty» أو «not empty»</translation>
    </message>
    <message>
        <source>an operator is missing (= != &lt; &lt;= &gt; &gt;= contains, starts, in, is empty)</source>
        <translation>عامل المقارنة مفقود (‎= != &lt; &lt;= &gt; &gt;= contains, starts, in, is empty‎)</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>القيمة مفقودة</translation>
    </message>
    <message>
        <source>a field name is missing</source>
        <translation>اسم الحقل مفقود</translation>
    </message>
    <message>
        <source>after &quot;in&quot; comes a list in parentheses</source>
        <translation>بعد «in» تأتي قائمة بين قوسين</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>القيمة %1 ليست تاريخًا</translation>
    </message>
    <message>
        <source>%1 does not refer to a user</source>
        <translation>الحقل %1 لا يشير إلى مستخدم</translation>
    </message>
    <message>
        <source>%1 is not a yes-or-no field</source>
        <translation>الحقل %1 ليس من نوع نعم أو لا</translation>
    </message>
    <message>
        <source>%1 is compared with true or false</source>
        <translation>يُقارَن الحقل %1 بالقيمة true أو false</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ISO 8601 time</source>
        <translation>القيمة «%1» ليست وقتًا بتنسيق ISO 8601</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no offset from UTC, so the point in time is unclear</source>
        <translation>الوقت «%1» لا يذكر الفارق عن UTC، فلا يحدد لحظة بعينها</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like 2026-11-20</source>
        <translation>القيمة «%1» ليست تاريخًا مثل ‎2026-11-20‎</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ISO 4217 currency</source>
        <translation>القيمة «%1» ليست عملة وفق ISO 4217</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>لا يمكن جمع %1 و%2</translation>
    </message>
    <message>
        <source>the sum is out of range</source>
        <translation>المجموع خارج النطاق</translation>
    </message>
    <message>
        <source>a rate must be greater than 0</source>
        <translation>يجب أن يكون سعر الصرف أكبر من 0</translation>
    </message>
    <message>
        <source>the amount is too large to be stored exactly</source>
        <translation>المبلغ أكبر من أن يُحفظ بدقة</translation>
    </message>
    <message>
        <source>a discount is at most 100 %</source>
        <translation>لا يتجاوز الخصم 100%</translation>
    </message>
    <message>
        <source>a tax rate is between 0 and 100 %</source>
        <translation>تتراوح نسبة الضريبة بين 0 و100%</translation>
    </message>
    <message>
        <source>this tax category has no tax, so its rate is 0</source>
        <translation>لا ضريبة في فئة الضريبة هذه، فنسبتها 0</translation>
    </message>
    <message>
        <source>the shares do not add up to the whole</source>
        <translation>مجموع الحصص لا يساوي الكل</translation>
    </message>
    <message>
        <source>the quote is in %1, this price is in %2</source>
        <translation>عملة عرض السعر %1، وعملة هذا السعر %2</translation>
    </message>
    <message>
        <source>%1 was sent and can&apos;t be changed; create a new version instead</source>
        <translation>أُرسل %1 ولا يمكن تعديله؛ أنشئ إصدارًا جديدًا بدلًا من ذلك</translation>
    </message>
    <message>
        <source>quote %1, version %2 already exists</source>
        <translation>يوجد عرض سعر %1 بالإصدار %2 بالفعل</translation>
    </message>
    <message>
        <source>the product &quot;%1&quot; is in the trash</source>
        <translation>المنتج «%1» في سلة المهملات</translation>
    </message>
    <message>
        <source>a quote can&apos;t change from %1 to %2</source>
        <translation>لا يمكن نقل عرض السعر من %1 إلى %2</translation>
    </message>
    <message>
        <source>the value is not of type %1</source>
        <translation>القيمة ليست من النوع %1</translation>
    </message>
    <message>
        <source>the text contains a NUL character</source>
        <translation>يحتوي النص على رمز NUL</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address</source>
        <translation>القيمة «%1» ليست عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices</source>
        <translation>القيمة «%1» ليست من الخيارات المتاحة</translation>
    </message>
    <message>
        <source>the text contains a control character</source>
        <translation>يحتوي النص على رمز تحكم</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>كان المتوقع %1 وورد %2</translation>
    </message>
    <message>
        <source>money is written {&quot;amount&quot;:&quot;1234.50&quot;,&quot;currency&quot;:&quot;EUR&quot;}</source>
        <translation>يُكتب المبلغ هكذا: ‎{&quot;amount&quot;:&quot;1234.50&quot;,&quot;currency&quot;:&quot;EUR&quot;}‎</translation>
    </message>
    <message>
        <source>expected texts in the array</source>
        <translation>المصفوفة يجب أن تحتوي على نصوص</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>كان المتوقع عددًا صحيحًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time like 15:00</source>
        <translation>القيمة «%1» ليست وقتًا مثل 15:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a record id</source>
        <translation>القيمة «%1» ليست معرّف سجل</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field type</source>
        <translation>القيمة «%1» ليست نوع حقل</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>لا يوجد في الملف عمود باسم «%1»</translation>
    </message>
    <message>
        <source>a %1 has no field &quot;%2&quot;</source>
        <translation>لا يوجد في النوع %1 حقل باسم «%2»</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>اختيار يدوي</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices of %2</source>
        <translation>القيمة «%1» ليست من خيارات %2</translation>
    </message>
    <message>
        <source>not in the mapping</source>
        <translation>غير موجود في المطابقة</translation>
    </message>
    <message>
        <source>the decimal separator is &quot;.&quot; or &quot;,&quot;</source>
        <translation>الفاصل العشري هو «.» أو «,»</translation>
    </message>
    <message>
        <source>the mapping cannot be opened: %1</source>
        <translation>تعذّر فتح المطابقة: %1</translation>
    </message>
    <message>
        <source>the mapping is not a JSON object: %1</source>
        <translation>المطابقة ليست كائن JSON: %1</translation>
    </message>
    <message>
        <source>line %1 above the table is ignored</source>
        <translation>يُتجاهل السطر %1 أعلى الجدول</translation>
    </message>
    <message>
        <source>lines %1 to %2 above the table are ignored</source>
        <translation>تُتجاهل الأسطر من %1 إلى %2 أعلى الجدول</translation>
    </message>
    <message>
        <source>unknown encoding: %1</source>
        <translation>ترميز غير معروف: %1</translation>
    </message>
    <message>
        <source>the file contains no rows</source>
        <translation>لا يحتوي الملف على أي صفوف</translation>
    </message>
    <message>
        <source>a quotation mark is not closed in this row</source>
        <translation>علامة اقتباس مفتوحة دون إغلاق في هذا الصف</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark, so it is unclear where the cell ends</source>
        <translation>يوجد نص بعد علامة الإغلاق، فلا يمكن الجزم بنهاية الخلية</translation>
    </message>
    <message>
        <source>the row has %1 cells, the table has %2 columns</source>
        <translation>عدد خلايا الصف %1 وعدد أعمدة الجدول %2</translation>
    </message>
    <message>
        <source>the row belongs to another table, which starts in line %1</source>
        <translation>ينتمي الصف إلى جدول آخر يبدأ في السطر %1</translation>
    </message>
    <message>
        <source>a single cell after a gap looks like a title or a remark, not like a record</source>
        <translation>خلية وحيدة بعد فراغ تبدو عنوانًا أو ملاحظة لا سجلًا</translation>
    </message>
    <message>
        <source>the cells seem to be shifted by one column</source>
        <translation>تبدو الخلايا مُزاحة عمودًا واحدًا عن أماكنها</translation>
    </message>
    <message>
        <source>the row contains a NUL byte</source>
        <translation>يحتوي الصف على بايت NUL</translation>
    </message>
    <message>
        <source>the row contains bytes that are not UTF-8</source>
        <translation>يحتوي الصف على بايتات ليست بترميز UTF-8</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>هذا مجلد وليس ملفًا</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>تعذّر فتح الملف: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>this is not a text file: its first bytes are binary data</source>
        <translation>هذا ليس ملفًا نصيًا: بايتاته الأولى بيانات ثنائية</translation>
    </message>
    <message>
        <source>reading stopped: %1</source>
        <translation>توقفت القراءة: %1</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>تم إيقاف التصدير</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was imported</source>
        <translation>أُوقف الاستيراد؛ لم يُستورد شيء</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of skip, update and create</source>
        <translation>القيمة «%1» ليست skip أو update أو create</translation>
    </message>
    <message>
        <source>no column of the file is matched with a field of a %1</source>
        <translation>لم يُطابَق أي عمود من الملف مع حقل من حقول %1</translation>
    </message>
    <message>
        <source>no column is matched with &quot;%1&quot;, which every %2 needs</source>
        <translation>لم يُطابَق أي عمود مع «%1»، وهو حقل إلزامي في كل %2</translation>
    </message>
    <message>
        <source>a %1 needs a name, an e-mail address or a phone number</source>
        <translation>لا بد من اسم أو عنوان بريد إلكتروني أو رقم هاتف لكل %1</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>لم يُعثر على %1 باسم «%2»</translation>
    </message>
    <message>
        <source>known header</source>
        <translation>عنوان العمود معروف</translation>
    </message>
    <message>
        <source>words match</source>
        <translation>الكلمات متطابقة</translation>
    </message>
    <message>
        <source>values match</source>
        <translation>القيم متطابقة</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>نص طويل</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>بلا قيم</translation>
    </message>
    <message>
        <source>values do not fit</source>
        <translation>القيم غير مناسبة</translation>
    </message>
    <message>
        <source>%1 % of the values fit</source>
        <translation>القيم المناسبة: %1%</translation>
    </message>
    <message>
        <source>unclear whether the day or the month comes first</source>
        <translation>لا يمكن الجزم أيهما أولًا: اليوم أم الشهر</translation>
    </message>
    <message>
        <source>day first, by %1 values</source>
        <translation>اليوم أولًا، بدليل %1 من القيم</translation>
    </message>
    <message>
        <source>leading zeros kept</source>
        <translation>أُبقيت الأصفار البادئة</translation>
    </message>
    <message>
        <source>no such field in Satchel</source>
        <translation>لا يوجد حقل كهذا في Satchel</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>تنسيق غير معروف</translation>
    </message>
    <message>
        <source>files of type %1 cannot be exported</source>
        <translation>لا يمكن تصدير ملفات من النوع %1</translation>
    </message>
    <message>
        <source>binary workbooks (XLSB) are not read: save the file as XLSX</source>
        <translation>مصنفات Excel الثنائية (XLSB) غير مدعومة: احفظ الملف بتنسيق XLSX</translation>
    </message>
    <message>
        <source>this is a zip file, but not a spreadsheet</source>
        <translation>هذا ملف zip لكنه ليس جدول بيانات</translation>
    </message>
    <message>
        <source>this looks like a total or a remark below the table, not like a record</source>
        <translation>يبدو هذا إجماليًا أو ملاحظة أسفل الجدول لا سجلًا</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is empty</source>
        <translation>الورقة «%1» فارغة</translation>
    </message>
    <message>
        <source>the file is cut off: its table of contents is missing</source>
        <translation>الملف مقتطع: فهرس محتوياته مفقود</translation>
    </message>
    <message>
        <source>the file would unpack to %1 MB, which is too large</source>
        <translation>حجم الملف بعد فك الضغط %1 ميغابايت، وهو كبير جدًا</translation>
    </message>
    <message>
        <source>a list of objects is expected here</source>
        <translation>المتوقع هنا قائمة كائنات</translation>
    </message>
    <message>
        <source>the file ends inside this object</source>
        <translation>ينتهي الملف داخل هذا الكائن</translation>
    </message>
    <message>
        <source>not JSON at line %1: %2</source>
        <translation>ليس JSON في السطر %1: %2</translation>
    </message>
    <message>
        <source>this element is not an object</source>
        <translation>هذا العنصر ليس كائنًا</translation>
    </message>
    <message>
        <source>the file contains no objects</source>
        <translation>لا يحتوي الملف على أي كائنات</translation>
    </message>
    <message>
        <source>no element is a complete object</source>
        <translation>لا يوجد بين العناصر كائن مكتمل</translation>
    </message>
    <message>
        <source>the XML is broken: %1</source>
        <translation>ملف XML غير سليم: %1</translation>
    </message>
    <message>
        <source>the document declares entities, which are not allowed</source>
        <translation>يعرّف المستند كيانات (entities)، وهذا مرفوض</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>تتداخل العناصر إلى عمق يتجاوز %1</translation>
    </message>
    <message>
        <source>no element of the document looks like a record</source>
        <translation>لا يوجد في المستند عنصر يشبه السجل</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be a thousand or a fraction: choose the decimal separator of the file</source>
        <translation>قد يعني «%1» آلافًا أو كسرًا: حدّد الفاصل العشري المستخدم في الملف</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number with &quot;%2&quot; as its decimal separator</source>
        <translation>القيمة «%1» ليست رقمًا عندما يكون الفاصل العشري «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no currency</source>
        <translation>لا توجد عملة في «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>القيمة «%1» ليست تاريخًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date with a time</source>
        <translation>القيمة «%1» ليست تاريخًا ووقتًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be two dates: choose whether the day or the month comes first</source>
        <translation>قد تعني «%1» تاريخين: حدّد أيهما يأتي أولًا، اليوم أم الشهر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day</source>
        <translation>القيمة «%1» ليست وقتًا من اليوم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>القيمة «%1» ليست نعم ولا لا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>القيمة «%1» ليست عددًا صحيحًا</translation>
    </message>
    <message>
        <source>a reference cannot be read from a cell</source>
        <translation>لا يمكن قراءة مرجع من خلية</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>البطاقة لا تنتهي بـ END:VCARD</translation>
    </message>
    <message>
        <source>the file contains no vCards</source>
        <translation>لا يحتوي الملف على بطاقات vCard</translation>
    </message>
    <message>
        <source>there is no space left on the disk</source>
        <translation>لا توجد مساحة كافية على القرص</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>تعذّرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>only contacts can be exported as vCards</source>
        <translation>لا يمكن تصدير سوى جهات الاتصال بصيغة vCard</translation>
    </message>
    <message>
        <source>the workbook cannot be created</source>
        <translation>تعذّر إنشاء المصنف</translation>
    </message>
    <message>
        <source>the sheet cannot be created</source>
        <translation>تعذّر إنشاء الورقة</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>أوقفه المستخدم</translation>
    </message>
    <message>
        <source>this lead is already converted</source>
        <translation>هذا العميل المحتمل محوَّل بالفعل</translation>
    </message>
    <message>
        <source>there is no quote</source>
        <translation>لا يوجد عرض سعر</translation>
    </message>
    <message>
        <source>the amounts must be above 0 and ascend</source>
        <translation>يجب أن تكون المبالغ أكبر من 0 ومرتبة تصاعديًا</translation>
    </message>
    <message>
        <source>1 to 30 amounts are needed, as in 1000,5000,10000</source>
        <translation>يلزم من مبلغ واحد إلى 30 مبلغًا، مثل ‎1000,5000,10000‎</translation>
    </message>
    <message>
        <source>this report has no such option; it has %1</source>
        <translation>لا يوجد هذا الخيار في هذا التقرير؛ خياراته: %1</translation>
    </message>
    <message>
        <source>a number from 0 to 100 is needed</source>
        <translation>يلزم رقم من 0 إلى 100</translation>
    </message>
    <message>
        <source>a period is one of %1 or FROM..TO, as in 2026-01-01..2026-06-30</source>
        <translation>الفترة إحدى القيم التالية: %1، أو بصيغة ‎FROM..TO‎، مثل ‎2026-01-01..2026-06-30‎</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>تنتهي الفترة قبل أن تبدأ</translation>
    </message>
    <message>
        <source>this store is open read-only</source>
        <translation>مخزن البيانات هذا مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>another import is writing to this store</source>
        <translation>يكتب استيراد آخر في مخزن البيانات هذا</translation>
    </message>
    <message>
        <source>an unknown kind of edit</source>
        <translation>نوع تعديل غير معروف</translation>
    </message>
    <message>
        <source>this field is set by Satchel itself</source>
        <translation>يضبط Satchel هذا الحقل بنفسه</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>لا يوجد %1 بالمعرّف %2</translation>
    </message>
    <message>
        <source>the %1 %2 already exists</source>
        <translation>يوجد %1 بالمعرّف %2 بالفعل</translation>
    </message>
    <message>
        <source>a %1 needs a value here</source>
        <translation>لا بد من قيمة هنا في كل %1</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is in the trash</source>
        <translation>‏%1 «%2»: في سلة المهملات</translation>
    </message>
    <message>
        <source>it has changed in the meantime</source>
        <translation>جرى تعديله في هذه الأثناء</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>لا توجد ذاكرة كافية</translation>
    </message>
    <message>
        <source>a statement is used twice at the same time: </source>
        <translation>تُستخدم عبارة SQL مرتين في الوقت نفسه: </translation>
    </message>
    <message>
        <source>a field needs a name</source>
        <translation>لا بد للحقل من اسم</translation>
    </message>
    <message>
        <source>a choice field needs at least one choice</source>
        <translation>لا بد لحقل الاختيار من خيار واحد على الأقل</translation>
    </message>
    <message>
        <source>a removed field with this name has a different type; choose another name</source>
        <translation>يوجد حقل محذوف بهذا الاسم من نوع آخر؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>there is no such custom field</source>
        <translation>لا يوجد حقل مخصص كهذا</translation>
    </message>
    <message>
        <source>the amounts are too large to be added up</source>
        <translation>المبالغ أكبر من أن تُجمع</translation>
    </message>
    <message>
        <source>the migration cannot be read</source>
        <translation>تعذّرت قراءة ملف الترحيل</translation>
    </message>
    <message>
        <source>this store was written by a newer Satchel (schema %1, this program knows %2)</source>
        <translation>كُتب مخزن البيانات هذا بإصدار أحدث من Satchel (المخطط %1، ويعرف هذا البرنامج %2)</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>لا بد للعمود من اسم</translation>
    </message>
    <message>
        <source>an unknown kind of filter</source>
        <translation>نوع عامل تصفية غير معروف</translation>
    </message>
    <message>
        <source>there is no such quote</source>
        <translation>لا يوجد عرض سعر كهذا</translation>
    </message>
    <message>
        <source>there is no quote &quot;%1&quot;</source>
        <translation>لا يوجد عرض سعر باسم «%1»</translation>
    </message>
    <message>
        <source>the quote is already %1</source>
        <translation>حالة عرض السعر هي %1 بالفعل</translation>
    </message>
    <message>
        <source>this file is not a Satchel store</source>
        <translation>هذا الملف ليس مخزن بيانات Satchel</translation>
    </message>
    <message>
        <source>this store was written by a newer Satchel</source>
        <translation>كُتب مخزن البيانات هذا بإصدار أحدث من Satchel</translation>
    </message>
    <message>
        <source>the list is no longer needed</source>
        <translation>لم تعد القائمة مطلوبة</translation>
    </message>
    <message>
        <source>the file&apos;s content is not in this store</source>
        <translation>محتوى الملف غير موجود في مخزن البيانات هذا</translation>
    </message>
    <message>
        <source>the field was not added</source>
        <translation>لم يُضف الحقل</translation>
    </message>
    <message>
        <source>there is no conflict with this number</source>
        <translation>لا يوجد تعارض بهذا الرقم</translation>
    </message>
    <message>
        <source>there is no connection with this name</source>
        <translation>لا يوجد اتصال بهذا الاسم</translation>
    </message>
    <message>
        <source>the connection no longer exists</source>
        <translation>لم يعد الاتصال موجودًا</translation>
    </message>
    <message>
        <source>a connection needs a name</source>
        <translation>لا بد للاتصال من اسم</translation>
    </message>
    <message>
        <source>a connection with this name already exists</source>
        <translation>يوجد اتصال بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of its values</source>
        <translation>القيمة «%1» ليست من القيم المتاحة له</translation>
    </message>
    <message>
        <source>a field is named by a text</source>
        <translation>اسم الحقل يجب أن يكون نصًا</translation>
    </message>
    <message>
        <source>there is no pair with this number</source>
        <translation>لا يوجد زوج بهذا الرقم</translation>
    </message>
    <message>
        <source>these two are linked already</source>
        <translation>هذان السجلان مرتبطان بالفعل</translation>
    </message>
    <message>
        <source>the sync was only partly rolled back</source>
        <translation>تم التراجع عن المزامنة جزئيًا فقط</translation>
    </message>
    <message>
        <source>there is no change set %1</source>
        <translation>لا توجد مجموعة تعديلات %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was already undone</source>
        <translation>سبق التراجع عن «%1»</translation>
    </message>
    <message>
        <source>the account does not say which one it is</source>
        <translation>لا يبيّن الحساب هويته</translation>
    </message>
    <message>
        <source>the manifest does not say how to ask for the account</source>
        <translation>لا يبيّن ملف البيان كيفية الاستعلام عن الحساب</translation>
    </message>
    <message>
        <source>the row has no usable id or version</source>
        <translation>لا يوجد في الصف معرّف أو إصدار صالح</translation>
    </message>
    <message>
        <source>the response has no rows</source>
        <translation>لا توجد صفوف في الاستجابة</translation>
    </message>
    <message>
        <source>a deleted row has no usable id</source>
        <translation>لا يوجد معرّف صالح لصف محذوف</translation>
    </message>
    <message>
        <source>a stage has no id or no process</source>
        <translation>توجد مرحلة بلا معرّف أو بلا عملية</translation>
    </message>
    <message>
        <source>the table has no columns</source>
        <translation>لا توجد أعمدة في الجدول</translation>
    </message>
    <message>
        <source>it cannot refer to %1</source>
        <translation>لا يمكن أن يشير إلى %1</translation>
    </message>
    <message>
        <source>the organisation has no currency %1</source>
        <translation>لا توجد لدى المؤسسة العملة %1</translation>
    </message>
    <message>
        <source>an owner has no id</source>
        <translation>يوجد مالك بلا معرّف</translation>
    </message>
    <message>
        <source>endless paging: the owners never end</source>
        <translation>تصفّح لا نهائي للصفحات: قائمة المالكين لا تنتهي</translation>
    </message>
    <message>
        <source>the response has no results</source>
        <translation>لا توجد نتائج في الاستجابة</translation>
    </message>
    <message>
        <source>a pipeline has no id</source>
        <translation>يوجد مسار مبيعات بلا معرّف</translation>
    </message>
    <message>
        <source>a stage has no id</source>
        <translation>توجد مرحلة بلا معرّف</translation>
    </message>
    <message>
        <source>endless paging: the page after &quot;%1&quot; is &quot;%2&quot;</source>
        <translation>تصفّح لا نهائي للصفحات: الصفحة التالية للصفحة «%1» هي «%2»</translation>
    </message>
    <message>
        <source>endless paging: no record after %1 in the next page</source>
        <translation>تصفّح لا نهائي للصفحات: لا يوجد سجل بعد %1 في الصفحة التالية</translation>
    </message>
    <message>
        <source>endless paging: the archive never ends</source>
        <translation>تصفّح لا نهائي للصفحات: الأرشيف لا ينتهي</translation>
    </message>
    <message>
        <source>a past value of %1 has no time</source>
        <translation>لا يوجد وقت لقيمة سابقة للحقل %1</translation>
    </message>
    <message>
        <source>a link has no id</source>
        <translation>يوجد ربط بلا معرّف</translation>
    </message>
    <message>
        <source>endless paging: the links of a record never end</source>
        <translation>تصفّح لا نهائي للصفحات: روابط أحد السجلات لا تنتهي</translation>
    </message>
    <message>
        <source>a link has no record it starts from</source>
        <translation>يوجد ربط بلا سجل يبدأ منه</translation>
    </message>
    <message>
        <source>the row has no usable id</source>
        <translation>لا يوجد في الصف معرّف صالح</translation>
    </message>
    <message>
        <source>the record %1 has no properties</source>
        <translation>لا توجد خصائص للسجل %1</translation>
    </message>
    <message>
        <source>the record %1 does not say when it was changed</source>
        <translation>لا يبيّن السجل %1 وقت تعديله</translation>
    </message>
    <message>
        <source>the response is missing %1 of %2 records</source>
        <translation>تنقص الاستجابة %1 من أصل %2 سجلات</translation>
    </message>
    <message>
        <source>%1 are managed in HubSpot and read-only here</source>
        <translation>تُدار %1 في HubSpot، وتُقرأ هنا فقط</translation>
    </message>
    <message>
        <source>the response redirects to another host: %1</source>
        <translation>تحيل الاستجابة إلى مضيف آخر: %1</translation>
    </message>
    <message>
        <source>the response is not valid JSON: %1 at byte %2</source>
        <translation>الاستجابة ليست JSON صالحًا: %1 عند البايت %2</translation>
    </message>
    <message>
        <source>there is no connector &quot;%1&quot;</source>
        <translation>لا يوجد موصل باسم «%1»</translation>
    </message>
    <message>
        <source>part of the response is invalid</source>
        <translation>جزء من الاستجابة غير صالح</translation>
    </message>
    <message>
        <source>the end of the response is missing</source>
        <translation>نهاية الاستجابة مفقودة</translation>
    </message>
    <message>
        <source>part of the response is cut off</source>
        <translation>جزء من الاستجابة مقتطع</translation>
    </message>
    <message>
        <source>endless paging: nothing after %1 in the next page</source>
        <translation>تصفّح لا نهائي للصفحات: لا شيء بعد %1 في الصفحة التالية</translation>
    </message>
    <message>
        <source>the response contains only some of %1 records</source>
        <translation>تحتوي الاستجابة على جزء فقط من السجلات، وعددها %1</translation>
    </message>
    <message>
        <source>%1 are managed in Salesforce and read-only here</source>
        <translation>تُدار %1 في Salesforce، وتُقرأ هنا فقط</translation>
    </message>
    <message>
        <source>the response has no records</source>
        <translation>لا توجد سجلات في الاستجابة</translation>
    </message>
    <message>
        <source>the response has neither a next page nor a position for the next sync</source>
        <translation>لا تتضمن الاستجابة صفحة تالية ولا موضعًا للمزامنة التالية</translation>
    </message>
    <message>
        <source>endless paging: the list returns to %1</source>
        <translation>تصفّح لا نهائي للصفحات: تعود القائمة إلى %1 مجددًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices in Satchel</source>
        <translation>القيمة «%1» ليست من الخيارات في Satchel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains the character that separates entries in the other system</source>
        <translation>تحتوي القيمة «%1» على الرمز الذي يفصل بين القيم في النظام الآخر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a keyword of a mapping</source>
        <translation>الكلمة «%1» ليست من الكلمات المفتاحية للمطابقة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a different number of Satchel fields</source>
        <translation>يتطلب «%1» عددًا مختلفًا من حقول Satchel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a different number of remote fields</source>
        <translation>يتطلب «%1» عددًا مختلفًا من حقول النظام الآخر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit a field of type %2</source>
        <translation>لا يناسب «%1» حقلًا من النوع %2</translation>
    </message>
    <message>
        <source>the remote value is not a text</source>
        <translation>قيمة النظام الآخر ليست نصًا</translation>
    </message>
    <message>
        <source>the remote value is neither a text nor a number</source>
        <translation>قيمة النظام الآخر ليست نصًا ولا رقمًا</translation>
    </message>
    <message>
        <source>the sync was stopped</source>
        <translation>أُوقفت المزامنة</translation>
    </message>
    <message>
        <source>%1 records look the same here and in %2, %3 are only there and %4 only here. Nothing was linked or sent</source>
        <translation>السجلات التي تبدو متطابقة: %1 هنا وفي %2؛ والموجود هناك فقط: %3؛ وهنا فقط: %4. لم يُربط أو يُرسل شيء</translation>
    </message>
    <message>
        <source>the remote value is not a link to a record</source>
        <translation>قيمة النظام الآخر ليست رابطًا إلى سجل</translation>
    </message>
    <message>
        <source>the response lacks &quot;%1&quot;</source>
        <translation>ينقص «%1» في الاستجابة</translation>
    </message>
    <message>
        <source>%1 has more digits than the other system accepts</source>
        <translation>عدد خانات %1 أكبر مما يقبله النظام الآخر</translation>
    </message>
    <message>
        <source>the remote value is not a number</source>
        <translation>قيمة النظام الآخر ليست رقمًا</translation>
    </message>
    <message>
        <source>the amount has no currency, and the currency of the account is unknown</source>
        <translation>لا يذكر المبلغ عملة، وعملة الحساب غير معروفة</translation>
    </message>
    <message>
        <source>the other system stores this amount in the currency of the account, but it is in %1</source>
        <translation>يحفظ النظام الآخر هذا المبلغ بعملة الحساب، لكن عملة المبلغ هي %1</translation>
    </message>
    <message>
        <source>the remote value is neither true nor false</source>
        <translation>قيمة النظام الآخر ليست true ولا false</translation>
    </message>
    <message>
        <source>%1 reports that the record does not exist</source>
        <translation>أفاد %1 بأن السجل غير موجود</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are missing from %4. Nothing was deleted here</source>
        <translation>اختفى %1 من أصل %2 من %3 في %4. لم يُحذف شيء هنا</translation>
    </message>
    <message>
        <source>%1 needs a value here</source>
        <translation>لا بد من قيمة هنا لدى %1</translation>
    </message>
    <message>
        <source>the response has %1 results for %2 changes</source>
        <translation>تتضمن الاستجابة %1 من النتائج مقابل %2 من التغييرات</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>تم بلوغ حد الطلبات</translation>
    </message>
    <message>
        <source>cancelled while waiting for the rate limit</source>
        <translation>أُلغي أثناء انتظار حد الطلبات</translation>
    </message>
    <message>
        <source>will be read again with the next sync</source>
        <translation>سيُقرأ مجددًا في المزامنة التالية</translation>
    </message>
    <message>
        <source>an earlier change is still unanswered; Satchel checks it with the next sync</source>
        <translation>لا يزال تغيير سابق بلا رد؛ سيتحقق منه Satchel في المزامنة التالية</translation>
    </message>
    <message>
        <source>it is a duplicate of &quot;%1&quot;: merge or delete one of them in the other system</source>
        <translation>هو تكرار لـ«%1»: ادمجهما أو احذف أحدهما في النظام الآخر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a point in time</source>
        <translation>القيمة «%1» ليست تاريخًا ووقتًا</translation>
    </message>
    <message>
        <source>expected a point in time</source>
        <translation>كان المتوقع تاريخًا ووقتًا</translation>
    </message>
    <message>
        <source>one side deleted the record: choose mine or theirs</source>
        <translation>حذف أحد الطرفين السجل: اختر قيمتي أو قيمتهم</translation>
    </message>
    <message>
        <source>cancelled while waiting to retry</source>
        <translation>أُلغي أثناء انتظار محاولة أخرى</translation>
    </message>
    <message>
        <source>this is account %1, but the records here belong to account %2</source>
        <translation>هذا هو الحساب %1، لكن السجلات هنا تخص الحساب %2</translation>
    </message>
    <message>
        <source>the time is outside the supported range</source>
        <translation>الوقت خارج النطاق المدعوم</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>ينتهي قبل أن يبدأ</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; is expected</source>
        <translation>كان المتوقع «%1» أو «%2»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>القيمة «%1» ليست منطقة زمنية</translation>
    </message>
    <message>
        <source>this connection has no open question</source>
        <translation>لا ينتظر هذا الاتصال ردًا على أي سؤال</translation>
    </message>
    <message>
        <source>the address must start with https:// and include a host name</source>
        <translation>يجب أن يبدأ العنوان بـ ‎https://‎ وأن يذكر اسم مضيف</translation>
    </message>
    <message>
        <source>a connection needs a token or a client id</source>
        <translation>لا بد للاتصال من رمز وصول أو معرّف عميل</translation>
    </message>
    <message>
        <source>%1 has no tokens: sign in instead</source>
        <translation>لا يستخدم %1 رموز وصول: سجّل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>%1 accepts only a token</source>
        <translation>لا يقبل %1 إلا رمز وصول</translation>
    </message>
    <message>
        <source>this connection works with a sign-in, not with a token</source>
        <translation>يعمل هذا الاتصال بتسجيل الدخول لا برمز وصول</translation>
    </message>
    <message>
        <source>another Satchel is syncing this connection</source>
        <translation>تجري مزامنة هذا الاتصال في نسخة أخرى من Satchel</translation>
    </message>
    <message>
        <source>the lock file cannot be written</source>
        <translation>تعذّرت كتابة ملف القفل</translation>
    </message>
    <message>
        <source>this connection works with a token, not with a sign-in</source>
        <translation>يعمل هذا الاتصال برمز وصول لا بتسجيل الدخول</translation>
    </message>
    <message>
        <source>there is no connector with this name; available: %1</source>
        <translation>لا يوجد موصل بهذا الاسم؛ الموصلات المتاحة: %1</translation>
    </message>
    <message>
        <source>the other system returned an address that does not belong to it</source>
        <translation>ذكر النظام الآخر عنوانًا ليس من عناوينه</translation>
    </message>
    <message>
        <source>the sign-in server returned an unsafe address</source>
        <translation>ذكر خادم تسجيل الدخول عنوانًا غير آمن</translation>
    </message>
    <message>
        <source>only https addresses are used</source>
        <translation>لا تُستخدم إلا عناوين https</translation>
    </message>
    <message>
        <source>the address redirects in a loop</source>
        <translation>يعيد العنوان التوجيه في حلقة مفرغة</translation>
    </message>
    <message>
        <source>the sign-in timed out</source>
        <translation>انتهت مهلة تسجيل الدخول</translation>
    </message>
    <message>
        <source>cancelled while waiting for the keychain</source>
        <translation>أُلغي أثناء انتظار سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>لا تستجيب سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>لا يوجد إدخال كهذا</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>لم يُشغَّل</translation>
    </message>
    <message>
        <source>the keychain&apos;s entry is damaged</source>
        <translation>الإدخال في سلسلة المفاتيح تالف</translation>
    </message>
    <message>
        <source>a part of the keychain&apos;s entry is missing</source>
        <translation>جزء من الإدخال في سلسلة المفاتيح مفقود</translation>
    </message>
    <message>
        <source>the sign-in server returned no token</source>
        <translation>لا يوجد رمز وصول في استجابة خادم تسجيل الدخول</translation>
    </message>
    <message>
        <source>another process is renewing the sign-in</source>
        <translation>تُجدّد عملية أخرى تسجيل الدخول</translation>
    </message>
    <message>
        <source>cancelled while another process renews the sign-in</source>
        <translation>أُلغي أثناء تجديد عملية أخرى لتسجيل الدخول</translation>
    </message>
    <message>
        <source>the registry cannot be written</source>
        <translation>تعذّرت الكتابة في سجل النظام (Registry)</translation>
    </message>
    <message>
        <source>you can only change this in the system&apos;s settings</source>
        <translation>لا يمكن تغيير هذا إلا من إعدادات النظام</translation>
    </message>
    <message>
        <source>the e-mail program could not be started</source>
        <translation>تعذّر تشغيل برنامج البريد</translation>
    </message>
    <message>
        <source>this system has no e-mail program that can be started (xdg-email)</source>
        <translation>لا يوجد على هذا النظام برنامج بريد يمكن تشغيله (xdg-email)</translation>
    </message>
    <message>
        <source>the picture %1 is not in the store; insert it from a file</source>
        <translation>الصورة ‎%1‎ غير محفوظة في مخزن البيانات؛ أدرجها من ملف</translation>
    </message>
    <message>
        <source>a picture is no longer in the store</source>
        <translation>إحدى الصور لم تعد موجودة في مخزن البيانات</translation>
    </message>
    <message>
        <source>only the first %1 pictures are printed</source>
        <translation>لا يُطبع سوى أول %1 صورة</translation>
    </message>
    <message>
        <source>the quote is in the trash</source>
        <translation>عرض السعر في سلة المهملات</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>القسم %1</translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <comment>number, heading</comment>
        <translation>القسم %1، %2</translation>
    </message>
    <message>
        <source>the proposal &quot;%1&quot; is in the trash</source>
        <translation>العرض المقترح «%1» في سلة المهملات</translation>
    </message>
    <message>
        <source>no value for {%1}</source>
        <translation>لا توجد قيمة للحقل ‎{%1}‎</translation>
    </message>
    <message>
        <source>No quote is chosen for this proposal, so no prices are printed here.</source>
        <translation>لم يُختر عرض سعر لهذا العرض المقترح، لذا لا تُطبع أي أسعار هنا.</translation>
    </message>
    <message>
        <source>before the first block there are only title, look and language</source>
        <translation>لا يأتي قبل القسم الأول سوى title وlook وlanguage</translation>
    </message>
    <message>
        <source>there is no block of the kind &quot;%1&quot;; there are %2</source>
        <translation>لا يوجد قسم من النوع «%1»؛ الأنواع المتاحة: %2</translation>
    </message>
    <message>
        <source>a template needs a title</source>
        <translation>لا بد للقالب من عنوان</translation>
    </message>
    <message>
        <source>a template needs at least one block, which starts with # and its kind</source>
        <translation>لا بد للقالب من قسم واحد على الأقل، يبدأ بعلامة ‎#‎ يليها نوعه</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has more than %Ln digits after the point</source>
        <translation>
            <numerusform>في القيمة «%1» منازل عشرية</numerusform>
            <numerusform>في القيمة «%1» أكثر من منزلة عشرية واحدة</numerusform>
            <numerusform>في القيمة «%1» أكثر من منزلتين عشريتين</numerusform>
            <numerusform>في القيمة «%1» أكثر من %Ln منازل عشرية</numerusform>
            <numerusform>في القيمة «%1» أكثر من %Ln منزلة عشرية</numerusform>
            <numerusform>في القيمة «%1» أكثر من %Ln منزلة عشرية</numerusform>
        </translation>
    </message>
    <message>
        <source>this %1</source>
        <translation>هذا المستند (%1)</translation>
    </message>
    <message>
        <source>a proposal can&apos;t change from %1 to %2</source>
        <translation>لا يمكن نقل العرض المقترح من %1 إلى %2</translation>
    </message>
    <message>
        <source>a template can&apos;t be sent; create a proposal from it</source>
        <translation>لا يمكن إرسال قالب؛ أنشئ عرضًا مقترحًا منه</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values unknown</source>
        <translation>
            <numerusform>قيم غير معروفة: %1 من %Ln</numerusform>
            <numerusform>قيم غير معروفة: %1 من قيمة واحدة</numerusform>
            <numerusform>قيم غير معروفة: %1 من قيمتين</numerusform>
            <numerusform>قيم غير معروفة: %1 من %Ln</numerusform>
            <numerusform>قيم غير معروفة: %1 من %Ln</numerusform>
            <numerusform>قيم غير معروفة: %1 من %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values translated</source>
        <translation>
            <numerusform>لا قيم محوَّلة</numerusform>
            <numerusform>قيمة واحدة محوَّلة</numerusform>
            <numerusform>قيمتان محوَّلتان</numerusform>
            <numerusform>‏%Ln قيم محوَّلة</numerusform>
            <numerusform>‏%Ln قيمة محوَّلة</numerusform>
            <numerusform>‏%Ln قيمة محوَّلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file contains more than %Ln parts</source>
        <translation>
            <numerusform>يحتوي الملف على أجزاء</numerusform>
            <numerusform>يحتوي الملف على أكثر من جزء واحد</numerusform>
            <numerusform>يحتوي الملف على أكثر من جزأين</numerusform>
            <numerusform>يحتوي الملف على أكثر من %Ln أجزاء</numerusform>
            <numerusform>يحتوي الملف على أكثر من %Ln جزءًا</numerusform>
            <numerusform>يحتوي الملف على أكثر من %Ln جزء</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sheet can contain at most %Ln rows: export as CSV</source>
        <translation>
            <numerusform>لا تتسع الورقة لأي صف: صدّر بتنسيق CSV</numerusform>
            <numerusform>أقصى سعة للورقة صف واحد: صدّر بتنسيق CSV</numerusform>
            <numerusform>أقصى سعة للورقة صفان: صدّر بتنسيق CSV</numerusform>
            <numerusform>أقصى سعة للورقة %Ln صفوف: صدّر بتنسيق CSV</numerusform>
            <numerusform>أقصى سعة للورقة %Ln صفًا: صدّر بتنسيق CSV</numerusform>
            <numerusform>أقصى سعة للورقة %Ln صف: صدّر بتنسيق CSV</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text is longer than the %Ln characters a cell holds: export as CSV or JSON</source>
        <translation>
            <numerusform>النص أطول من سعة الخلية (%Ln حرف): صدّر بتنسيق CSV أو JSON</numerusform>
            <numerusform>النص أطول من سعة الخلية (حرف واحد): صدّر بتنسيق CSV أو JSON</numerusform>
            <numerusform>النص أطول من سعة الخلية (حرفان): صدّر بتنسيق CSV أو JSON</numerusform>
            <numerusform>النص أطول من سعة الخلية (%Ln أحرف): صدّر بتنسيق CSV أو JSON</numerusform>
            <numerusform>النص أطول من سعة الخلية (%Ln حرفًا): صدّر بتنسيق CSV أو JSON</numerusform>
            <numerusform>النص أطول من سعة الخلية (%Ln حرف): صدّر بتنسيق CSV أو JSON</numerusform>
        </translation>
    </message>
    <message>
        <source>the proposal is already %1</source>
        <translation>حالة العرض المقترح هي %1 بالفعل</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <translation>لا توجد صورة</translation>
    </message>
    <message>
        <source>a table cell can contain only text</source>
        <translation>لا يمكن أن تحتوي خلية الجدول إلا على نص</translation>
    </message>
    <message>
        <source>%1 treats it as a duplicate of &quot;%2&quot;: merge the two here, or change the value they share</source>
        <translation>يعدّه %1 تكرارًا لـ«%2»: ادمج الاثنين هنا أو غيّر القيمة المشتركة بينهما</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist in the other system</source>
        <translation>«%1» غير موجود في النظام الآخر</translation>
    </message>
    <message>
        <source>%1 does not let you create %2</source>
        <translation>لا يسمح لك %1 بإنشاء %2</translation>
    </message>
    <message>
        <source>%1 does not let you change %2</source>
        <translation>لا يسمح لك %1 بتغيير %2</translation>
    </message>
    <message>
        <source>%1 does not let you delete %2</source>
        <translation>لا يسمح لك %1 بحذف %2</translation>
    </message>
    <message>
        <source>the record it refers to has not been received yet</source>
        <translation>لم يُستلم بعد السجل الذي يشير إليه</translation>
    </message>
    <message>
        <source>it returned status %1 after an attempt without a response</source>
        <translation>أعاد الرمز %1 بعد محاولة بلا استجابة</translation>
    </message>
    <message>
        <source>this image cannot be printed: the drawing is damaged, or refers to other files</source>
        <translation>لا يمكن طباعة هذه الصورة: الرسم تالف أو يشير إلى ملفات أخرى</translation>
    </message>
    <message>
        <source>this image cannot be used: choose PNG, JPEG, GIF, WebP or BMP</source>
        <translation>لا يمكن استخدام هذه الصورة: الصيغ المقبولة هي PNG وJPEG وGIF وWebP وBMP</translation>
    </message>
    <message>
        <source>elements of %1 are nested more than %2 deep</source>
        <translation>عناصر %1 متداخلة لأكثر من %2 مستوى</translation>
    </message>
    <message numerus="yes">
        <source>the records have more than %Ln different names of fields</source>
        <translation>
            <numerusform>لا أسماء حقول في السجلات</numerusform>
            <numerusform>تحتوي السجلات على أكثر من اسم حقل واحد</numerusform>
            <numerusform>تحتوي السجلات على أكثر من اسمي حقل مختلفين</numerusform>
            <numerusform>تحتوي السجلات على أكثر من %Ln أسماء حقول مختلفة</numerusform>
            <numerusform>تحتوي السجلات على أكثر من %Ln اسم حقل مختلفًا</numerusform>
            <numerusform>تحتوي السجلات على أكثر من %Ln اسم حقل مختلف</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no field with this name</source>
        <translation>لا يوجد حقل بهذا الاسم</translation>
    </message>
    <message>
        <source>the file with unsaved changes is damaged</source>
        <translation>ملف التغييرات غير المحفوظة تالف</translation>
    </message>
    <message>
        <source>the file with unsaved changes cannot be read</source>
        <translation>لا يمكن قراءة ملف التغييرات غير المحفوظة</translation>
    </message>
    <message>
        <source>%1 (%2). If that computer no longer exists, delete the file</source>
        <translation>‏%1 (%2). إذا لم يعد ذلك الكمبيوتر موجودًا، فاحذف الملف</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>العملية %1 على %2</translation>
    </message>
    <message>
        <source>the response has no position for the next sync</source>
        <translation>لا تتضمن الاستجابة موضعًا للمزامنة التالية</translation>
    </message>
    <message>
        <source>it returned status %1 when asked where to sign in</source>
        <translation>أعاد الرمز %1 عند السؤال عن عنوان تسجيل الدخول</translation>
    </message>
    <message>
        <source>this address has no sign-in page: is it the address of your organisation?</source>
        <translation>لا توجد لهذا العنوان صفحة تسجيل دخول: هل هو عنوان مؤسستك؟</translation>
    </message>
    <message>
        <source>this address uses an unknown sign-in server: %1</source>
        <translation>يستخدم هذا العنوان خادم تسجيل دخول غير معروف: %1</translation>
    </message>
    <message>
        <source>this address does not say which directory to sign in at</source>
        <translation>لا يوضح هذا العنوان الدليل المطلوب لتسجيل الدخول</translation>
    </message>
    <message>
        <source>this computer has no address %1</source>
        <translation>لا يملك هذا الكمبيوتر العنوان %1</translation>
    </message>
    <message>
        <source>another program uses port %1 of %2</source>
        <translation>يستخدم برنامج آخر المنفذ %1 على %2</translation>
    </message>
    <message>
        <source>cannot listen at %1: %2</source>
        <translation>يتعذر الاستماع على %1: %2</translation>
    </message>
    <message>
        <source>this is a link, in a folder that everybody may write to</source>
        <translation>هذا رابط داخل مجلد يستطيع الجميع الكتابة فيه</translation>
    </message>
    <message>
        <source>SQLite %1 can damage a store that several programs write; 3.51.3 or newer is needed</source>
        <translation>قد يُتلف SQLite %1 مخزن بيانات تكتب فيه عدة برامج؛ يلزم 3.51.3 أو أحدث</translation>
    </message>
    <message>
        <source>SQLite %1 was built without %2</source>
        <translation>بُني SQLite %1 من دون %2</translation>
    </message>
    <message>
        <source>SQLite %1 was built for one thread only</source>
        <translation>بُني SQLite %1 لخيط واحد فقط</translation>
    </message>
    <message>
        <source>the copy differs from the store</source>
        <translation>النسخة لا تطابق مخزن البيانات</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>لا يمكن قراءة الملف</translation>
    </message>
    <message>
        <source>this file is not a database</source>
        <translation>هذا الملف ليس قاعدة بيانات</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is needed</source>
        <translation>المطلوب عدد صحيح من 0 إلى %1</translation>
    </message>
    <message>
        <source>a choice is true or false</source>
        <translation>الخيار إما true أو false</translation>
    </message>
    <message>
        <source>a dry run writes nothing</source>
        <translation>التشغيل التجريبي لا يكتب شيئًا</translation>
    </message>
    <message>
        <source>%1 did not accept this value and left the field empty</source>
        <translation>لم يقبل %1 هذه القيمة وترك الحقل فارغًا</translation>
    </message>
    <message>
        <source>%1 did not accept this value and kept &quot;%2&quot;</source>
        <translation>لم يقبل %1 هذه القيمة واحتفظ بـ «%2»</translation>
    </message>
    <message>
        <source>answer this question with yes or no</source>
        <translation>يُجاب عن هذا السؤال بـ yes أو no</translation>
    </message>
    <message>
        <source>changes received from another system can&apos;t be undone here</source>
        <translation>لا يمكن التراجع هنا عن التغييرات المستلمة من نظام آخر</translation>
    </message>
    <message>
        <source>a file with that name already exists</source>
        <translation>يوجد ملف بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a recurrence rule (RFC 5545)</source>
        <translation>«%1» ليس جزءًا من قاعدة تكرار (RFC 5545)</translation>
    </message>
    <message>
        <source>a recurrence rule has %1 only once</source>
        <translation>تحتوي قاعدة التكرار على %1 مرة واحدة فقط</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value of %2 in a recurrence rule</source>
        <translation>«%1» ليست قيمة صالحة لـ %2 في قاعدة تكرار</translation>
    </message>
    <message>
        <source>a recurrence rule needs FREQ</source>
        <translation>تحتاج قاعدة التكرار إلى FREQ</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 in a recurrence rule</source>
        <translation>لا يمكن استخدام %1 مع %2 في قاعدة تكرار</translation>
    </message>
    <message>
        <source>BYDAY with a number</source>
        <translation>BYDAY مع رقم</translation>
    </message>
    <message>
        <source>BYSETPOS needs another BY part in a recurrence rule</source>
        <translation>يحتاج BYSETPOS إلى جزء BY آخر في قاعدة التكرار</translation>
    </message>
    <message>
        <source>UNTIL must be a date, as the start is</source>
        <translation>يجب أن يكون UNTIL تاريخًا مثل البداية</translation>
    </message>
    <message>
        <source>UNTIL must be a date and time in UTC, because the start has a time</source>
        <translation>يجب أن يكون UNTIL تاريخًا ووقتًا بالتوقيت العالمي UTC لأن للبداية وقتًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a line of RDATE or EXDATE (RFC 5545)</source>
        <translation>«%1» ليس سطر RDATE أو EXDATE (RFC 5545)</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>لا توجد منطقة زمنية «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the start&apos;s form in %2</source>
        <translation>«%1» في %2 ليس بصيغة البداية</translation>
    </message>
    <message>
        <source>the number %1 is shown as a date, but no day has it</source>
        <translation>يُعرض الرقم %1 كتاريخ، لكن لا يوجد يوم يقابله</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>«%1» ليس تاريخًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>«%1» ليس رقمًا</translation>
    </message>
    <message>
        <source>this is an old Excel file (XLS): save it as XLSX</source>
        <translation>هذا ملف Excel قديم (XLS): احفظه بصيغة XLSX</translation>
    </message>
    <message>
        <source>the file is protected by a password: save it without one</source>
        <translation>الملف محمي بكلمة مرور: احفظه دون كلمة مرور</translation>
    </message>
    <message>
        <source>this is an old Office document, but not a spreadsheet</source>
        <translation>هذا مستند Office قديم وليس جدول بيانات</translation>
    </message>
    <message>
        <source>this is an XML Spreadsheet 2003: save it as XLSX</source>
        <translation>هذا جدول بيانات XML 2003: احفظه بصيغة XLSX</translation>
    </message>
    <message>
        <source>this is a web page with the name of a spreadsheet: open it in a spreadsheet program and save it as XLSX</source>
        <translation>هذه صفحة ويب تحمل اسم جدول بيانات: افتحها في برنامج جداول واحفظها بصيغة XLSX</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>«%1» ليس وقتًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>«%1» ليس صوابًا ولا خطأ</translation>
    </message>
    <message>
        <source>the cell contains the error %1</source>
        <translation>تحتوي الخلية على الخطأ %1</translation>
    </message>
    <message>
        <source>the formula has no result in the file: open it in a spreadsheet program and save it</source>
        <translation>لا توجد نتيجة للصيغة في الملف: افتحه في برنامج جداول واحفظه</translation>
    </message>
    <message>
        <source>the sheet is larger than %L1 rows and %L2 columns</source>
        <translation>الورقة أكبر من %L1 صفًا و%L2 عمودًا</translation>
    </message>
    <message>
        <source>this is a document, but not a spreadsheet</source>
        <translation>هذا مستند وليس جدول بيانات</translation>
    </message>
    <message>
        <source>the file has no sheet named &quot;%1&quot;, it has %2</source>
        <translation>لا توجد في الملف ورقة باسم «%1»، بل فيه %2</translation>
    </message>
    <message>
        <source>all visible sheets of the file are empty</source>
        <translation>كل الأوراق الظاهرة في الملف فارغة</translation>
    </message>
    <message>
        <source>the cell %1 is to the right of the table</source>
        <translation>تقع الخلية %1 إلى يمين الجدول</translation>
    </message>
    <message>
        <source>the temporary file cannot be used: %1</source>
        <translation>لا يمكن استخدام الملف المؤقت: %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked: %2</source>
        <translation>تعذّر فك ضغط الجزء %1: %2</translation>
    </message>
    <message>
        <source>the text number %1 is not in the file</source>
        <translation>النص رقم %1 غير موجود في الملف</translation>
    </message>
    <message>
        <source>the file contains two values for this cell: &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>يحتوي الملف على قيمتين لهذه الخلية: «%1» و«%2»</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>يعرّف كيانات</translation>
    </message>
    <message>
        <source>the spreadsheet cannot be read: %1, line %2: %3</source>
        <translation>تعذّرت قراءة جدول البيانات: %1، السطر %2: %3</translation>
    </message>
    <message>
        <source>this is not a spreadsheet despite its name: if it is text, name it .csv</source>
        <translation>هذا ليس جدول بيانات وإن حمل اسمه: إن كان نصًا فسمّه ‎.csv</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>الملف تالف: %1</translation>
    </message>
    <message>
        <source>the file is damaged: its part %1 is missing</source>
        <translation>الملف تالف: الجزء %1 مفقود</translation>
    </message>
    <message>
        <source>it is larger than its table of contents states</source>
        <translation>يحتوي على أكثر مما يذكره الفهرس</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>ينتهي قبل الأوان</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates: day_first, month_first, year_first or auto</source>
        <translation>«%1» ليس ترتيبًا للتواريخ: day_first أو month_first أو year_first أو auto</translation>
    </message>
    <message>
        <source>the header has no separator between &quot;%1&quot; and &quot;%2&quot;; they are read as two columns</source>
        <translation>لا فاصل في سطر العناوين بين «%1» و«%2»؛ يُقرآن عمودين</translation>
    </message>
    <message>
        <source>the header has one name fewer than the rows have cells: the first column has no name</source>
        <translation>في سطر العناوين اسم أقل من خلايا الصفوف: العمود الأول بلا اسم</translation>
    </message>
    <message>
        <source>the header has %1 names, every row %2 cells: the last columns are empty</source>
        <translation>في سطر العناوين %1 من الأسماء وفي كل صف %2 من الخلايا: الأعمدة الأخيرة فارغة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither reject nor empty</source>
        <translation>«%1» ليس reject ولا empty</translation>
    </message>
    <message>
        <source>there are several addresses in &quot;%1&quot;</source>
        <translation>في «%1» عدة عناوين</translation>
    </message>
    <message>
        <source>some dates have the day first, some the month</source>
        <translation>بعض التواريخ يبدأ باليوم وبعضها بالشهر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another column</source>
        <translation>«%1» يأتي من عمود آخر</translation>
    </message>
    <message>
        <source>looks like &quot;%1&quot;, but too few of its values are</source>
        <translation>يبدو أنه «%1»، لكن القليل من قيمه كذلك</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date in the order of the others</source>
        <translation>«%1» ليس تاريخًا بترتيب التواريخ الأخرى</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a longer number that a spreadsheet program has shortened</source>
        <translation>‏«%1» رقم أطول اختصره برنامج جداول بيانات</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>سجل الكتابة المسبقة (WAL)</translation>
    </message>
    <message>
        <source>not checked: the store is open for reading only</source>
        <translation>لم يُفحص: مخزن البيانات مفتوح للقراءة فقط</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>قيد الاستخدام</translation>
    </message>
    <message>
        <source>this disk does not support it; with a rollback journal, readers and writers wait for each other</source>
        <translation>هذا القرص لا يدعمه؛ ومع سجل التراجع تنتظر عمليات القراءة والكتابة بعضها بعضًا</translation>
    </message>
    <message>
        <source>store integrity</source>
        <translation>سلامة مخزن البيانات</translation>
    </message>
    <message>
        <source>the file has no errors</source>
        <translation>الملف خالٍ من الأخطاء</translation>
    </message>
    <message>
        <source>%1: the log has a gap at %2</source>
        <translation>‏%1: توجد فجوة في السجل عند %2</translation>
    </message>
    <message>
        <source>%1 has no entry for its creation</source>
        <translation>لا يوجد قيد لإنشاء %1</translation>
    </message>
    <message>
        <source>%1: %2 differs from the log</source>
        <translation>‏%1: يختلف %2 عن السجل</translation>
    </message>
    <message>
        <source>change log</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>%1 entries of %2 have no record</source>
        <translation>عدد قيود %2 التي لا سجل لها: %1</translation>
    </message>
    <message>
        <source>%1 records match their %2 log entries</source>
        <translation>تطابق السجلات (%1) قيودها في سجل التغييرات (%2)</translation>
    </message>
    <message>
        <source>differences: %1; %2</source>
        <translation>الاختلافات: %1؛ %2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>فهرس البحث</translation>
    </message>
    <message>
        <source>records checked: %1</source>
        <translation>السجلات التي فُحصت: %1</translation>
    </message>
    <message>
        <source>wrongly indexed: %1 of %2 checked records</source>
        <translation>مفهرسة خطأً: %1 من أصل %2 من السجلات المفحوصة</translation>
    </message>
    <message>
        <source>%1 free, the store takes %2</source>
        <translation>المساحة الخالية %1، ويشغل مخزن البيانات %2</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>مساحة القرص</translation>
    </message>
    <message>
        <source>a list of choices has no order</source>
        <translation>قائمة الخيارات ليس لها ترتيب</translation>
    </message>
    <message>
        <source>a number can be compared with = != &lt; &lt;= &gt; &gt;=</source>
        <translation>يمكن مقارنة الرقم باستخدام ‎= != &lt; &lt;= &gt; &gt;=‎</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like 2026-11-20 or today+7d</source>
        <translation>«%1» ليس تاريخًا مثل ‎2026-11-20‎ أو ‎today+7d‎</translation>
    </message>
    <message>
        <source>a date can be compared with = != &lt; &lt;= &gt; &gt;=</source>
        <translation>يمكن مقارنة التاريخ باستخدام ‎= != &lt; &lt;= &gt; &gt;=‎</translation>
    </message>
    <message>
        <source>a reference can be compared with = or !=</source>
        <translation>يمكن مقارنة المرجع باستخدام ‎=‎ أو ‎!=‎</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>لا يوجد %2 في %1</translation>
    </message>
    <message>
        <source>%1 does not show %2</source>
        <translation>لا يعرض %1 الكائن %2</translation>
    </message>
    <message>
        <source>it returned status %1</source>
        <translation>أعاد الرمز %1</translation>
    </message>
    <message>
        <source>%1 does not show %2 of %3</source>
        <translation>لا يعرض %1 الحقل %2 من %3</translation>
    </message>
    <message>
        <source>%1 does not let %2 of %3 be edited</source>
        <translation>لا يسمح %1 بتعديل %2 من %3</translation>
    </message>
    <message>
        <source>%1 lets %2 only be read</source>
        <translation>في %1 الكائن %2 للقراءة فقط</translation>
    </message>
    <message>
        <source>this organisation of %1 has no %2</source>
        <translation>لا يوجد %2 في هذه المؤسسة لدى %1</translation>
    </message>
    <message>
        <source>%1 keeps new records as %2; %3 is only read</source>
        <translation>يحفظ %1 السجلات الجديدة على أنها %2؛ أما %3 فيُقرأ فقط</translation>
    </message>
    <message>
        <source>it was rejected without a reason</source>
        <translation>رُفض دون ذكر السبب</translation>
    </message>
    <message>
        <source>sign in as account %1</source>
        <translation>سجّل الدخول بالحساب %1</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>رُفض الاتصال</translation>
    </message>
    <message>
        <source>the server was not found</source>
        <translation>تعذّر العثور على الخادم</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>رفض الخادم الوكيل الاتصال</translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation>تعذّر العثور على الخادم الوكيل</translation>
    </message>
    <message>
        <source>the proxy does not answer</source>
        <translation>لا يستجيب الخادم الوكيل</translation>
    </message>
    <message>
        <source>the proxy asks for a password</source>
        <translation>يطلب الخادم الوكيل كلمة مرور</translation>
    </message>
    <message>
        <source>there was no response in time</source>
        <translation>لم تصل استجابة في الوقت المحدد</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>أُغلق الاتصال</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>فشل الاتصال (%1)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>انتهت مهلة الاتصال</translation>
    </message>
    <message>
        <source>the response did not arrive completely in time</source>
        <translation>لم تصل الاستجابة كاملة في الوقت المحدد</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>حجم الاستجابة أكبر من %1 ميغابايت</translation>
    </message>
    <message>
        <source>the response is damaged</source>
        <translation>الاستجابة تالفة</translation>
    </message>
    <message>
        <source>the secure connection could not be established</source>
        <translation>تعذّر إنشاء الاتصال الآمن</translation>
    </message>
    <message>
        <source>the response is incomplete</source>
        <translation>الاستجابة غير مكتملة</translation>
    </message>
    <message>
        <source>the response came from a different sign-in server</source>
        <translation>وردت الاستجابة من خادم تسجيل دخول آخر</translation>
    </message>
    <message>
        <source>the response contains no code</source>
        <translation>لا تتضمن الاستجابة رمزًا</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>رُفض الوصول إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>لا توجد سلسلة مفاتيح</translation>
    </message>
    <message>
        <source>the keychain cannot be reached</source>
        <translation>تعذّر الوصول إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>the sign-in server returned status %1</source>
        <translation>أعاد خادم تسجيل الدخول الرمز %1</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>لم يسجّل أحد الدخول</translation>
    </message>
    <message>
        <source>the client secret is missing</source>
        <translation>سر العميل مفقود</translation>
    </message>
    <message>
        <source>there is no token</source>
        <translation>لا يوجد رمز وصول</translation>
    </message>
    <message>
        <source>the token was rejected</source>
        <translation>رُفض رمز الوصول</translation>
    </message>
    <message>
        <source>%1 writes &quot;%2&quot; differently than another system does</source>
        <translation>يكتب %1 القيمة «%2» بطريقة مختلفة عن نظام آخر</translation>
    </message>
    <message>
        <source>there is no tax rate of %1 %</source>
        <translation>لا توجد نسبة ضريبة قدرها %1%</translation>
    </message>
    <message>
        <source>a text in it is longer than Satchel reads</source>
        <translation>نص فيه أطول مما يقرؤه Satchel</translation>
    </message>
    <message>
        <source>the deal has no next action</source>
        <translation>لا يوجد إجراء تالٍ لهذه الصفقة</translation>
    </message>
    <message>
        <source>a quote without a customer can&apos;t be sent; choose a company or contact</source>
        <translation>لا يمكن إرسال عرض سعر بلا عميل؛ اختر شركة أو جهة اتصال</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>هذا مجلد؛ حدد ملفًا داخله</translation>
    </message>
    <message>
        <source>this is the store itself; choose another file</source>
        <translation>هذا هو مخزن البيانات نفسه؛ اختر ملفًا آخر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number</source>
        <translation>«%1» ليس رقم هاتف</translation>
    </message>
    <message>
        <source>the series has no occurrence at this time</source>
        <translation>لا يوجد حدث في السلسلة في هذا الوقت</translation>
    </message>
    <message>
        <source>the rule of the series does not name this day; move only this one, or change the rule</source>
        <translation>لا تشمل قاعدة السلسلة هذا اليوم؛ انقل هذا الحدث وحده أو غيّر القاعدة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of csv, xlsx, vcard, ics and json</source>
        <translation>«%1» ليس أحد csv وxlsx وvcard وics وjson</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date or a time</source>
        <translation>«%1» ليس تاريخًا ولا وقتًا</translation>
    </message>
    <message>
        <source>the event has no start</source>
        <translation>لا بداية للحدث</translation>
    </message>
    <message>
        <source>the event has no END:%1</source>
        <translation>ينقص الحدث END:%1</translation>
    </message>
    <message>
        <source>the file contains no events</source>
        <translation>لا يحتوي الملف على أحداث</translation>
    </message>
    <message>
        <source>only activities can be exported as a calendar</source>
        <translation>لا يمكن تصدير سوى الأنشطة كتقويم</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of records</source>
        <translation>«%1» ليس عددًا من السجلات</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to a %2</source>
        <translation>«%1» لا يتبع %2</translation>
    </message>
    <message>
        <source>there is no score of &quot;%1&quot;</source>
        <translation>لا توجد نقاط لـ«%1»</translation>
    </message>
    <message>
        <source>a filter that finds every record gives no score</source>
        <translation>المرشّح الذي يجد كل السجلات لا يعطي نقاطًا</translation>
    </message>
    <message>
        <source>a rule can&apos;t build on a score</source>
        <translation>لا يمكن أن تعتمد القاعدة على النقاط</translation>
    </message>
    <message>
        <source>points are between -%1 and %1</source>
        <translation>تتراوح النقاط بين -%1 و%1</translation>
    </message>
    <message>
        <source>this is not a PDF file, or it is damaged</source>
        <translation>ليس ملف PDF أو أنه تالف</translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation>الملف محمي بكلمة مرور</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters and was cut</source>
        <translation>النص أطول من %1 حرف وقد اقتُطع</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>of e-mails</comment>
        <translation>%1 من الملفات</translation>
    </message>
    <message>
        <source>File e-mails from %1</source>
        <comment>file</comment>
        <translation>حفظ رسائل من %1</translation>
    </message>
    <message>
        <source>the message has %1, and at most %2 can be filed</source>
        <translation>حجم الرسالة %1، والحد الأقصى للحفظ %2</translation>
    </message>
    <message>
        <source>the head of the message is larger than %1</source>
        <translation>ترويسة الرسالة أكبر من %1</translation>
    </message>
    <message>
        <source>the message has more than %1 parts</source>
        <translation>تحتوي الرسالة على أكثر من %1 جزء</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>لا يوجد ملف أو مجلد بهذا الاسم</translation>
    </message>
    <message>
        <source>there are no e-mails (.eml, .msg, mbox) in this folder</source>
        <translation>لا توجد رسائل (‎.eml و‎.msg وmbox) في هذا المجلد</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1، الرسالة %2</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>تعذرت قراءة الملف</translation>
    </message>
    <message>
        <source>a temporary file could not be created</source>
        <translation>تعذر إنشاء ملف مؤقت</translation>
    </message>
    <message>
        <source>this is not an e-mail</source>
        <translation>ليست هذه رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>the file ends before the message does</source>
        <translation>ينتهي الملف قبل نهاية الرسالة</translation>
    </message>
    <message>
        <source>its text is in Rich Text Format and was not read</source>
        <translation>النص بتنسيق RTF ولم يُقرأ</translation>
    </message>
    <message>
        <source>the attachment &quot;%1&quot; is a link or is damaged</source>
        <translation>المرفق «%1» رابط أو تالف</translation>
    </message>
    <message>
        <source>the file is cut off or is not an e-mail</source>
        <translation>الملف مبتور أو ليس رسالة بريد إلكتروني</translation>
    </message>
    <message>
        <source>a %1 has no score</source>
        <translation>لا توجد نقاط لـ%1</translation>
    </message>
    <message>
        <source>Manual score</source>
        <translation>النقاط اليدوية</translation>
    </message>
    <message>
        <source>This score was given, not computed.</source>
        <translation>أُدخلت هذه النقاط ولم تُحتسب.</translation>
    </message>
    <message>
        <source>tier B ends after tier A, and both within 1 to 100 per cent</source>
        <translation>تنتهي الفئة B بعد الفئة A، وكلتاهما بين 1 و100 بالمئة</translation>
    </message>
    <message>
        <source>this meeting is in the trash</source>
        <translation>هذا الاجتماع في سلة المهملات</translation>
    </message>
    <message>
        <source>the file has more than %1, the most that can be attached</source>
        <translation>حجم الملف أكبر من %1، وهو الحد الأقصى للإرفاق</translation>
    </message>
    <message>
        <source>the file was changed while it was read</source>
        <translation>تغيّر الملف أثناء قراءته</translation>
    </message>
    <message>
        <source>the file&apos;s content is damaged</source>
        <translation>محتوى الملف تالف</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>every file has its content</source>
        <translation>لكل ملف محتواه</translation>
    </message>
    <message>
        <source>files without their content: %1; %2. Restore it from a backup, or attach the files again</source>
        <translation>ملفات بلا محتوى: %1؛ %2. استعدها من نسخة احتياطية أو أرفقها مجددًا</translation>
    </message>
    <message>
        <source>the formula results in something else than the type of the field</source>
        <translation>ناتج الصيغة يختلف عن نوع الحقل</translation>
    </message>
    <message>
        <source>the fields are calculated in a circle: %1</source>
        <translation>تُحسب الحقول في حلقة: %1</translation>
    </message>
    <message>
        <source>the field %1, which it reads, has no usable formula</source>
        <translation>الحقل %1 الذي تقرؤه ليست له صيغة صالحة</translation>
    </message>
    <message>
        <source>a field cannot hold what this formula results in</source>
        <translation>لا يمكن لحقل أن يحفظ ناتج هذه الصيغة</translation>
    </message>
    <message>
        <source>the task starts on %1, after it is due on %2</source>
        <translation>تبدأ المهمة في %1، بعد استحقاقها في %2</translation>
    </message>
    <message>
        <source>after &quot;breaks&quot; comes &quot;rule&quot; or the name of one in quotes</source>
        <translation>بعد &quot;breaks&quot; تأتي &quot;rule&quot; أو اسم قاعدة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>%1 is not available to formulas</source>
        <translation>%1 غير متاح للصيغ</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>مبلغ</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>a point in time</source>
        <translation>لحظة زمنية</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>مرجع</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>فترة</translation>
    </message>
    <message>
        <source>a calculated field reads only fields of its own record</source>
        <translation>الحقل المحسوب يقرأ حقول سجله فقط</translation>
    </message>
    <message>
        <source>a formula follows one reference at most</source>
        <translation>تتبع الصيغة مرجعًا واحدًا على الأكثر</translation>
    </message>
    <message>
        <source>this cannot be computed with %1</source>
        <translation>لا يمكن حساب هذا باستخدام %1</translation>
    </message>
    <message>
        <source>%1 and %2 do not fit together</source>
        <translation>%1 و%2 غير متوافقين</translation>
    </message>
    <message>
        <source>texts are joined with %1</source>
        <translation>تُدمج النصوص بـ %1</translation>
    </message>
    <message>
        <source>a condition is expected here, and this is %1</source>
        <translation>يُتوقع هنا شرط، وهذا %1</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1 بلا ترتيب</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount like &quot;5000 EUR&quot;</source>
        <translation>&quot;%1&quot; ليس مبلغًا مثل &quot;5000 EUR&quot;</translation>
    </message>
    <message>
        <source>the digits are a whole number from 0 to %1</source>
        <translation>عدد المنازل عدد صحيح من 0 إلى %1</translation>
    </message>
    <message>
        <source>a currency is written as &quot;EUR&quot;</source>
        <translation>تُكتب العملة هكذا: &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>الرقم كبير جدًا</translation>
    </message>
    <message>
        <source>%1 and %2 are different currencies</source>
        <translation>%1 و%2 عملتان مختلفتان</translation>
    </message>
    <message>
        <source>a number is divided by 0</source>
        <translation>قسمة رقم على 0</translation>
    </message>
    <message>
        <source>the date is out of range</source>
        <translation>التاريخ خارج النطاق</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>النص طويل جدًا</translation>
    </message>
    <message>
        <source>there is no day %1</source>
        <translation>لا يوجد يوم %1</translation>
    </message>
    <message>
        <source>the formula is empty</source>
        <translation>الصيغة فارغة</translation>
    </message>
    <message>
        <source>the formula is nested too deep</source>
        <translation>الصيغة متداخلة أكثر من اللازم</translation>
    </message>
    <message>
        <source>a formula is the same for everybody, so it has no &quot;me&quot;</source>
        <translation>الصيغة واحدة للجميع، لذلك لا تعرف &quot;me&quot;</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>لا توجد دالة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>it is written %1</source>
        <translation>تُكتب %1</translation>
    </message>
    <message>
        <source>the formula is longer than %1 characters</source>
        <translation>الصيغة أطول من %1 حرفًا</translation>
    </message>
    <message>
        <source>this task already waits for the other one</source>
        <translation>هذه المهمة تنتظر الأخرى بالفعل</translation>
    </message>
    <message>
        <source>the task would wait for itself: %1</source>
        <translation>ستنتظر المهمة نفسها: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of a %2</source>
        <translation>«%1» ليس تاريخًا في %2</translation>
    </message>
    <message>
        <source>a step is at most %1 days before or after the date it counts from</source>
        <translation>تبعد الخطوة %1 يومًا على الأكثر عن التاريخ الذي تُحسب منه</translation>
    </message>
    <message>
        <source>the step is for a certain person, who is not named</source>
        <translation>الخطوة لشخص معيّن لم يُذكر</translation>
    </message>
    <message>
        <source>a rule is a condition, such as %1</source>
        <translation>القاعدة شرط، مثل %1</translation>
    </message>
    <message>
        <source>a %1 has no stages</source>
        <translation>ليس لـ %1 مراحل</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>لا توجد مرحلة &quot;%1&quot;</translation>
    </message>
    <message>
        <source>there are no records of &quot;%1&quot;</source>
        <translation>لا توجد سجلات من &quot;%1&quot;</translation>
    </message>
    <message>
        <source>This breaks the rule &quot;%1&quot;.</source>
        <translation>هذا يخالف القاعدة &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>this field is calculated, so it cannot be set</source>
        <translation>هذا الحقل محسوب، لذا لا يمكن تعيينه</translation>
    </message>
    <message>
        <source>a field whose values people give cannot become a calculated one, nor the reverse</source>
        <translation>لا يمكن تحويل حقل يملؤه الأشخاص إلى حقل محسوب ولا العكس</translation>
    </message>
    <message>
        <source>this formula results in %1, but the field holds %2; add a new field for it</source>
        <translation>ناتج هذه الصيغة %1، لكن الحقل يحتوي على %2؛ أضف حقلًا جديدًا لها</translation>
    </message>
    <message>
        <source>this is not a list of fields</source>
        <translation>هذه ليست قائمة حقول</translation>
    </message>
    <message>
        <source>a section has no key</source>
        <translation>أحد الأقسام بلا مفتاح</translation>
    </message>
    <message>
        <source>the form layout is too long</source>
        <translation>تخطيط النموذج طويل جدًا</translation>
    </message>
    <message>
        <source>this is not a form layout</source>
        <translation>هذا ليس تخطيط نموذج</translation>
    </message>
    <message>
        <source>this form layout was written by a newer Satchel</source>
        <translation>كُتب تخطيط النموذج هذا بإصدار أحدث من Satchel</translation>
    </message>
    <message>
        <source>a form has at most %1 sections</source>
        <translation>للنموذج %1 قسمًا على الأكثر</translation>
    </message>
    <message>
        <source>a condition is true or false, such as %1</source>
        <translation>الشرط إما صحيح أو خاطئ، مثل %1</translation>
    </message>
    <message>
        <source>two sections have the key &quot;%1&quot;</source>
        <translation>قسمان لهما المفتاح «%1»</translation>
    </message>
    <message>
        <source>the name of a section has at most %1 characters</source>
        <translation>لا يتجاوز اسم القسم %1 حرفًا</translation>
    </message>
    <message>
        <source>the changes are not in the order of their stamps</source>
        <translation>التغييرات ليست مرتبة حسب طوابعها الزمنية</translation>
    </message>
    <message>
        <source>the response has no list at &quot;%1&quot;</source>
        <translation>لا توجد قائمة في الاستجابة عند &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the list changed while it was read, or it is paged in another way than described</source>
        <translation>تغيّرت القائمة أثناء قراءتها، أو أن تقسيم صفحاتها يختلف عن الوصف</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>وصلت الصفحة نفسها مرتين</translation>
    </message>
    <message>
        <source>the pages of the list are not of one size</source>
        <translation>صفحات القائمة ليست بحجم واحد</translation>
    </message>
    <message>
        <source>the list ended after %1 of %2 records</source>
        <translation>انتهت القائمة بعد %1 من %2 سجل</translation>
    </message>
    <message>
        <source>the response has another record than the one asked for</source>
        <translation>تحتوي الاستجابة على سجل غير السجل المطلوب</translation>
    </message>
    <message>
        <source>the answer does not say which record was created</source>
        <translation>لا تذكر الاستجابة أي سجل تم إنشاؤه</translation>
    </message>
    <message>
        <source>comes with the connection</source>
        <translation>يأتي مع الاتصال</translation>
    </message>
    <message>
        <source>same name on both sides</source>
        <translation>الاسم نفسه في الجانبين</translation>
    </message>
    <message>
        <source>the remote has no such field any more</source>
        <translation>لم يعد هذا الحقل موجودًا هناك</translation>
    </message>
    <message>
        <source>its values do not fit any more</source>
        <translation>قيمه لم تعد مناسبة</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>من اختيارك</translation>
    </message>
    <message>
        <source>it is synced together with other fields and cannot be paired alone</source>
        <translation>تتم مزامنته مع حقول أخرى ولا يمكن إقرانه وحده</translation>
    </message>
    <message>
        <source>the remote has no such field</source>
        <translation>لا يوجد هذا الحقل هناك</translation>
    </message>
    <message>
        <source>the values of &quot;%1&quot; do not fit there</source>
        <translation>قيم &quot;%1&quot; غير مناسبة هناك</translation>
    </message>
    <message>
        <source>the field is in no pair</source>
        <translation>الحقل غير مقترن</translation>
    </message>
    <message>
        <source>the remote lets this field only be read</source>
        <translation>هذا الحقل للقراءة فقط هناك</translation>
    </message>
    <message>
        <source>this field is only sent</source>
        <translation>هذا الحقل يُرسل فقط</translation>
    </message>
    <message>
        <source>a value is a pair: ours, theirs</source>
        <translation>القيمة زوج: قيمتنا وقيمتهم</translation>
    </message>
    <message>
        <source>it contradicts %1</source>
        <translation>يتعارض مع %1</translation>
    </message>
    <message>
        <source>fields that belong together cannot be paired anew</source>
        <translation>لا يمكن إعادة إقران الحقول المترابطة</translation>
    </message>
    <message>
        <source>the remote has no field %1</source>
        <translation>لا يوجد حقل %1 هناك</translation>
    </message>
    <message>
        <source>the remote has no object %1</source>
        <translation>لا يوجد كائن %1 هناك</translation>
    </message>
    <message>
        <source>the remote does not allow this direction</source>
        <translation>هذا الاتجاه غير ممكن هناك</translation>
    </message>
    <message>
        <source>a list of objects is missing</source>
        <translation>قائمة الكائنات مفقودة</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values are known here</source>
        <translation>
            <numerusform>%1 من %Ln قيمة معروفة هنا</numerusform>
            <numerusform>%1 من قيمة واحدة معروفة هنا</numerusform>
            <numerusform>%1 من قيمتين معروفة هنا</numerusform>
            <numerusform>%1 من %Ln قيم معروفة هنا</numerusform>
            <numerusform>%1 من %Ln قيمة معروفة هنا</numerusform>
            <numerusform>%1 من %Ln قيمة معروفة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has values of another kind</source>
        <translation>&quot;%1&quot; يحمل قيمًا من نوع آخر</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paired with another field</source>
        <translation>&quot;%1&quot; مقترن بحقل آخر</translation>
    </message>
    <message>
        <source>a route is a filter</source>
        <translation>قاعدة التوجيه هي مرشِّح</translation>
    </message>
    <message>
        <source>a route cannot ask for related records</source>
        <translation>لا يمكن لقاعدة التوجيه أن تسأل عن سجلات مرتبطة</translation>
    </message>
    <message>
        <source>the remote value is not a time of day</source>
        <translation>القيمة في النظام الآخر ليست وقتًا</translation>
    </message>
    <message>
        <source>the remote value is not a length of time</source>
        <translation>القيمة في النظام الآخر ليست مدة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the field %2 it was paired with is gone</source>
        <translation>لا تتم مزامنة &quot;%1&quot;: الحقل المقابل %2 لم يعد موجودًا</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the values of the field %2 do not fit any more</source>
        <translation>لا تتم مزامنة &quot;%1&quot;: قيم الحقل %2 لم تعد مناسبة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the field %2 is paired with &quot;%3&quot; already</source>
        <translation>لا تتم مزامنة &quot;%1&quot;: الحقل %2 مقترن بالفعل بـ &quot;%3&quot;</translation>
    </message>
    <message>
        <source>a known name of this field</source>
        <translation>اسم معروف لهذا الحقل</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is needed</source>
        <translation>يلزم عدد صحيح من 1 إلى %1</translation>
    </message>
    <message>
        <source>nothing here means &quot;%1&quot;</source>
        <translation>لا شيء هنا يعني &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the values of a field are a list of pairs</source>
        <translation>قيم الحقل قائمة من الأزواج</translation>
    </message>
    <message>
        <source>The move of this connection has ended, because the other one was removed. It only receives until you cancel the move.</source>
        <translation>انتهى نقل هذا الاتصال لأن الآخر أُزيل. يستقبل فقط إلى أن تلغي النقل.</translation>
    </message>
    <message>
        <source>Moved to %1; it only receives</source>
        <translation>نُقل إلى %1؛ يستقبل فقط</translation>
    </message>
    <message>
        <source>Being moved to %1; it only receives</source>
        <translation>يجري نقله إلى %1؛ يستقبل فقط</translation>
    </message>
    <message>
        <source>the remote has no place %1 to choose</source>
        <translation>لا يوجد في النظام البعيد موضع %1 للاختيار</translation>
    </message>
    <message numerus="yes">
        <source>the same value in %1 of %Ln record(s)</source>
        <translation>
            <numerusform>القيمة نفسها في %1 من %Ln سجل</numerusform>
            <numerusform>القيمة نفسها في %1 من سجل واحد (%Ln)</numerusform>
            <numerusform>القيمة نفسها في %1 من سجلين (%Ln)</numerusform>
            <numerusform>القيمة نفسها في %1 من %Ln سجلات</numerusform>
            <numerusform>القيمة نفسها في %1 من %Ln سجلًا</numerusform>
            <numerusform>القيمة نفسها في %1 من %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name fits, but %1 of %Ln record(s) hold another value</source>
        <translation>
            <numerusform>الاسم مناسب، لكن %1 من %Ln سجل بقيمة أخرى</numerusform>
            <numerusform>الاسم مناسب، لكن %1 من سجل واحد (%Ln) بقيمة أخرى</numerusform>
            <numerusform>الاسم مناسب، لكن %1 من سجلين (%Ln) بقيمة أخرى</numerusform>
            <numerusform>الاسم مناسب، لكن %1 من %Ln سجلات بقيمة أخرى</numerusform>
            <numerusform>الاسم مناسب، لكن %1 من %Ln سجلًا بقيمة أخرى</numerusform>
            <numerusform>الاسم مناسب، لكن %1 من %Ln سجل بقيمة أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets no new ones be made</source>
        <translation>لا يسمح %1 بإنشاء سجلات جديدة</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>لا يُرسل إلى %1</translation>
    </message>
    <message>
        <source>the route of %1 leaves them out</source>
        <translation>مسار %1 يستبعدها</translation>
    </message>
    <message>
        <source>%1 has no place for &quot;%2&quot;</source>
        <translation>ليس في %1 مكان لـ «%2»</translation>
    </message>
    <message>
        <source>%1 has no place for them</source>
        <translation>ليس في %1 مكان لها</translation>
    </message>
    <message>
        <source>only received from %1</source>
        <translation>يُستقبل فقط من %1</translation>
    </message>
    <message>
        <source>not synced with %1; &quot;%2&quot; may be the same</source>
        <translation>لا يُزامَن مع %1؛ قد يكون «%2» هو نفسه</translation>
    </message>
    <message>
        <source>not synced with %1</source>
        <translation>لا يُزامَن مع %1</translation>
    </message>
    <message>
        <source>longer than the %1 characters that %2 takes</source>
        <translation>أطول من %1 حرفًا التي يقبلها %2</translation>
    </message>
    <message>
        <source>%1 has no counterpart for: %2</source>
        <translation>ليس في %1 مقابل لـ: %2</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>ليس في %1 مقابل</translation>
    </message>
    <message>
        <source>refers to a record that %1 does not get</source>
        <translation>يشير إلى سجل لا يصل إلى %1</translation>
    </message>
    <message>
        <source>the report was stopped</source>
        <translation>أُوقف التقرير</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>المعرّف</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>a connection is named by a text</source>
        <translation>يُسمّى الاتصال بنص</translation>
    </message>
    <message>
        <source>%1 is being moved to another system itself; finish or cancel that first</source>
        <translation>يجري نقل %1 نفسه إلى نظام آخر؛ أنهِ ذلك أو ألغِه أولًا</translation>
    </message>
    <message>
        <source>a connection cannot be moved to itself</source>
        <translation>لا يمكن نقل الاتصال إلى نفسه</translation>
    </message>
    <message>
        <source>this move was not started</source>
        <translation>لم يبدأ هذا النقل</translation>
    </message>
    <message>
        <source>%1 are not synced: %2 shows nothing named &quot;%3&quot;. Choose it in the mapping</source>
        <translation>لا تتم مزامنة %1: لا يعرض %2 شيئًا باسم «%3». اختره في الربط</translation>
    </message>
    <message>
        <source>%1 of %2 are not synced: %3 has no column of such a name. Pair them in the mapping</source>
        <translation>لا تتم مزامنة %1 من %2: لا يوجد في %3 عمود بهذا الاسم. اربطها في الربط</translation>
    </message>
    <message>
        <source>%1 shows too many fields of %2 for one request: %3 are not synced</source>
        <translation>يعرض %1 حقولًا كثيرة جدًا من %2 لطلب واحد: لا تتم مزامنة %3</translation>
    </message>
    <message>
        <source>refers to a record that %1 refused</source>
        <translation>يشير إلى سجل رفضه %1</translation>
    </message>
    <message>
        <source>this is not a key file</source>
        <translation>هذا ليس ملف مفتاح</translation>
    </message>
    <message>
        <source>opening this file would take too much memory or time</source>
        <translation>سيتطلب فتح هذا الملف ذاكرة أو وقتا أكثر من اللازم</translation>
    </message>
    <message>
        <source>there is not enough memory to protect the key with a passphrase</source>
        <translation>لا توجد ذاكرة كافية لحماية المفتاح بعبارة مرور</translation>
    </message>
    <message>
        <source>a newer Satchel wrote this file</source>
        <translation>كتب هذا الملف إصدار أحدث من Satchel</translation>
    </message>
    <message>
        <source>there is not enough memory to open this file</source>
        <translation>لا توجد ذاكرة كافية لفتح هذا الملف</translation>
    </message>
    <message>
        <source>the passphrase is not right</source>
        <translation>عبارة المرور غير صحيحة</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not occur in a recovery key</source>
        <translation>لا يرد «%1» في مفتاح استرداد</translation>
    </message>
    <message>
        <source>a recovery key has %1 letters and digits; these are %2</source>
        <translation>يتكون مفتاح الاسترداد من %1 حرفا ورقما؛ وهنا %2</translation>
    </message>
    <message>
        <source>there is a mistake in this line</source>
        <translation>يوجد خطأ في هذا السطر</translation>
    </message>
    <message>
        <source>this SQLite has no cipher</source>
        <translation>لا يدعم SQLite هذا التشفير</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>لا يوجد ملف كهذا</translation>
    </message>
    <message>
        <source>this Satchel was built without encryption</source>
        <translation>بُني إصدار Satchel هذا بلا تشفير</translation>
    </message>
    <message>
        <source>the copy cannot be put in its place</source>
        <translation>لا يمكن وضع النسخة في مكانها</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>لا يمكن الكتابة في المجلد</translation>
    </message>
    <message>
        <source>this store is encrypted, and its key is not at hand</source>
        <translation>مخزن البيانات هذا مشفر، ومفتاحه غير متاح</translation>
    </message>
    <message>
        <source>this key does not open the store, or its first page is damaged</source>
        <translation>لا يفتح هذا المفتاح مخزن البيانات، أو أن صفحته الأولى تالفة</translation>
    </message>
    <message>
        <source>the name has to end in .csv or .json</source>
        <translation>يجب أن ينتهي الاسم بـ ‎.csv أو ‎.json</translation>
    </message>
    <message>
        <source>audit chain</source>
        <translation>سلسلة التدقيق</translation>
    </message>
    <message>
        <source>the change log was altered outside Satchel, at entry %1 or soon after it</source>
        <translation>جرى تعديل سجل التغييرات خارج Satchel، عند الإدخال %1 أو بعده بقليل</translation>
    </message>
    <message>
        <source>%1 log entries are as they were written</source>
        <translation>%1 من إدخالات السجل لم تتغير</translation>
    </message>
    <message>
        <source>there is no backup in this file</source>
        <translation>لا توجد نسخة احتياطية في هذا الملف</translation>
    </message>
    <message>
        <source>this backup is damaged</source>
        <translation>هذه النسخة الاحتياطية تالفة</translation>
    </message>
    <message>
        <source>another program is changing the list of backups</source>
        <translation>برنامج آخر يغير قائمة النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>the folder was not there</source>
        <translation>لم يكن المجلد موجودًا</translation>
    </message>
    <message>
        <source>a record differs from the store: %1</source>
        <translation>سجل لا يطابق مخزن البيانات: %1</translation>
    </message>
    <message>
        <source>another program is using the store</source>
        <translation>برنامج آخر يستخدم مخزن البيانات</translation>
    </message>
    <message>
        <source>this store was restored from a backup, and %1 records differ from %2. Nothing was sent</source>
        <translation>استُعيد مخزن البيانات هذا من نسخة احتياطية، ويختلف %1 من السجلات عن %2. لم يُرسل شيء</translation>
    </message>
    <message>
        <source>references</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <source>every record that another one refers to exists</source>
        <translation>كل سجل يشير إليه سجل آخر موجود</translation>
    </message>
    <message>
        <source>references to missing records: %1; %2</source>
        <translation>مراجع إلى سجلات مفقودة: %1؛ %2</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>أُوقف الفحص</translation>
    </message>
    <message>
        <source>no key at hand opens this store</source>
        <translation>لا يفتح مخزن البيانات هذا أي مفتاح متاح</translation>
    </message>
    <message>
        <source>no page of a store is left in this file</source>
        <translation>لم تبق في هذا الملف أي صفحة من مخزن بيانات</translation>
    </message>
    <message>
        <source>their lists of attendees were written again</source>
        <translation>أُعيدت كتابة قوائم الحضور فيها</translation>
    </message>
    <message>
        <source>their totals were computed again</source>
        <translation>أُعيد حساب مجاميعها</translation>
    </message>
    <message>
        <source>the time of their last activity was found again</source>
        <translation>أُعيد تحديد وقت آخر نشاط لها</translation>
    </message>
    <message>
        <source>their calculated fields were computed again</source>
        <translation>أُعيد حساب حقولها المحسوبة</translation>
    </message>
    <message>
        <source>the search index was built again</source>
        <translation>أُعيد بناء فهرس البحث</translation>
    </message>
    <message>
        <source>what made these changes, and when: the changes themselves are kept</source>
        <translation>من أجرى هذه التغييرات ومتى؛ أما التغييرات نفسها فمحفوظة</translation>
    </message>
    <message>
        <source>written again from the change log</source>
        <translation>أُعيدت كتابتها من سجل التغييرات</translation>
    </message>
    <message>
        <source>in part: what the change log still had of them is in the trash</source>
        <translation>جزئيًا؛ ما بقي منها في سجل التغييرات موجود في سلة المهملات</translation>
    </message>
    <message>
        <source>the change log did not have all of their values and states them again</source>
        <translation>لم تكن كل قيمها في سجل التغييرات، وقد سُجّلت فيه من جديد</translation>
    </message>
    <message>
        <source>moved to the trash: the record that %1 names does not exist</source>
        <translation>نُقلت إلى سلة المهملات؛ السجل المذكور في %1 غير موجود</translation>
    </message>
    <message>
        <source>%1 is empty now: the record it named does not exist</source>
        <translation>أصبح %1 فارغًا؛ السجل الذي كان يذكره غير موجود</translation>
    </message>
    <message>
        <source>what was kept of connections that do not exist</source>
        <translation>بيانات اتصالات غير موجودة</translation>
    </message>
    <message>
        <source>what connections kept of missing records; they read everything again and ask before they send</source>
        <translation>ما حفظته الاتصالات عن سجلات مفقودة؛ ستقرأ كل شيء من جديد وتسأل قبل الإرسال</translation>
    </message>
    <message>
        <source>the damaged file cannot be kept under another name</source>
        <translation>لا يمكن حفظ الملف التالف باسم آخر</translation>
    </message>
    <message>
        <source>neither their rows nor their creation in the change log can be read</source>
        <translation>لا يمكن قراءة صفوفها ولا إنشائها في سجل التغييرات</translation>
    </message>
    <message>
        <source>pages with rows of which nothing tells to what table they belong</source>
        <translation>صفحات فيها صفوف لا يُعرف إلى أي جدول تنتمي</translation>
    </message>
    <message>
        <source>damaged pages of the write-ahead log: what was on them is as it was before</source>
        <translation>صفحات تالفة من سجل الكتابة المسبقة؛ بقي ما فيها كما كان من قبل</translation>
    </message>
    <message>
        <source>entries that cannot be read</source>
        <translation>مدخلات لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>files without their content</source>
        <translation>ملفات بلا محتواها</translation>
    </message>
    <message>
        <source>log entries in a new audit chain; the damaged file has the old one</source>
        <translation>إدخالات السجل في سلسلة تدقيق جديدة؛ السلسلة القديمة في الملف التالف</translation>
    </message>
    <message>
        <source>this record was not erased</source>
        <translation>لم يُمحَ هذا السجل</translation>
    </message>
    <message>
        <source>this is a file, and a folder is needed</source>
        <translation>هذا ملف، والمطلوب مجلد</translation>
    </message>
    <message>
        <source>the folder has files already; choose a new one</source>
        <translation>في المجلد ملفات بالفعل؛ اختر مجلدًا جديدًا</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>لا يوجد مجلد كهذا</translation>
    </message>
    <message>
        <source>this %1 was erased, so there is nothing to restore</source>
        <translation>مُحي هذا العنصر (%1)، فلا شيء يُستعاد</translation>
    </message>
    <message>
        <source>the list of erased records cannot be read</source>
        <translation>تتعذّر قراءة قائمة السجلات الممحوّة</translation>
    </message>
    <message>
        <source>edits wait to be saved; open the store in Satchel first</source>
        <translation>توجد تعديلات تنتظر الحفظ؛ افتح المخزن في Satchel أولًا</translation>
    </message>
    <message>
        <source>a %1 is not a person</source>
        <translation>%1 ليس شخصًا</translation>
    </message>
    <message>
        <source>the other system refuses to delete it</source>
        <translation>النظام الآخر يرفض حذفه</translation>
    </message>
    <message>
        <source>erasing a person cannot be undone</source>
        <translation>لا يمكن التراجع عن محو شخص</translation>
    </message>
    <message>
        <source>this consent was withdrawn; an import does not give it again. Record the consent with its proof</source>
        <translation>سُحبت هذه الموافقة؛ ولا يمنحها الاستيراد من جديد. سجّل الموافقة مع إثباتها</translation>
    </message>
    <message>
        <source>a statement of consent is kept as proof; record a newer one instead</source>
        <translation>يُحتفظ بإقرار الموافقة إثباتًا؛ سجّل إقرارًا أحدث بدلًا من ذلك</translation>
    </message>
    <message>
        <source>this is in the future</source>
        <translation>هذا في المستقبل</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>تحتاج القاعدة إلى اسم</translation>
    </message>
    <message>
        <source>retention rules do not cover these records</source>
        <translation>لا تشمل قواعد الاحتفاظ هذه السجلات</translation>
    </message>
    <message>
        <source>a period is 1 to %1 months</source>
        <translation>المدة من 1 إلى %1 شهرًا</translation>
    </message>
    <message>
        <source>this cannot be done to these records</source>
        <translation>لا يمكن فعل ذلك بهذه السجلات</translation>
    </message>
    <message>
        <source>Merged with %1, where this consent was %2 (the other: %3)</source>
        <translation>دُمج مع %1 حيث كانت هذه الموافقة: %2 (والأخرى: %3)</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;; it is the name of a contact&apos;s field, such as consent</source>
        <translation>لا يوجد غرض «%1»؛ وهو اسم حقل من حقول جهة الاتصال مثل consent</translation>
    </message>
    <message>
        <source>files are hidden as personal data is</source>
        <translation>الملفات مخفية مثل البيانات الشخصية</translation>
    </message>
    <message>
        <source>a purpose needs a name</source>
        <translation>يحتاج الغرض إلى اسم</translation>
    </message>
    <message>
        <source>there is a purpose of this name already</source>
        <translation>يوجد غرض بهذا الاسم بالفعل</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;; there are: %2</source>
        <translation>لا يوجد غرض «%1»؛ الموجود: %2</translation>
    </message>
    <message>
        <source>there is no such purpose</source>
        <translation>لا يوجد هذا الغرض</translation>
    </message>
    <message>
        <source>this purpose is a field of every store and stays</source>
        <translation>هذا الغرض موجود في كل مخزن ويبقى</translation>
    </message>
    <message>
        <source>there is an open deal</source>
        <translation>توجد صفقة مفتوحة</translation>
    </message>
    <message>
        <source>there is a won deal</source>
        <translation>توجد صفقة رابحة</translation>
    </message>
    <message>
        <source>a quote or proposal was sent</source>
        <translation>أُرسل عرض سعر أو مقترح</translation>
    </message>
    <message>
        <source>there are two rules of this name</source>
        <translation>توجد قاعدتان بهذا الاسم</translation>
    </message>
    <message>
        <source>nobody has looked at the records that this rule reaches since it was last changed</source>
        <translation>لم يطّلع أحد على السجلات التي تشملها هذه القاعدة منذ آخر تغيير لها</translation>
    </message>
    <message>
        <source>personal data is hidden; show it again to edit</source>
        <translation>البيانات الشخصية مخفية؛ أظهرها من جديد للتحرير</translation>
    </message>
    <message>
        <source>your role does not allow creating a %1</source>
        <translation>لا يسمح دورك بإنشاء: %1</translation>
    </message>
    <message>
        <source>your role does not allow changing this %1</source>
        <translation>لا يسمح دورك بتغيير: %1</translation>
    </message>
    <message>
        <source>your role does not allow deleting this %1</source>
        <translation>لا يسمح دورك بحذف: %1</translation>
    </message>
    <message>
        <source>your role does not allow changing this field of a %1</source>
        <translation>لا يسمح دورك بتغيير هذا الحقل من: %1</translation>
    </message>
    <message>
        <source>the keychain&apos;s entry for the keys of stores cannot be read</source>
        <translation>تعذرت قراءة مدخل سلسلة المفاتيح الخاص بمفاتيح المخازن</translation>
    </message>
    <message>
        <source>Keep what was edited here</source>
        <translation>الاحتفاظ بما عُدّل هنا</translation>
    </message>
    <message>
        <source>this is no address of a PostgreSQL server</source>
        <translation>هذا ليس عنوان خادم PostgreSQL</translation>
    </message>
    <message>
        <source>the keychain has no password for the hub</source>
        <translation>لا تحتوي سلسلة المفاتيح على كلمة مرور للمركز</translation>
    </message>
    <message>
        <source>this store belongs to no hub</source>
        <translation>لا ينتمي هذا المخزن إلى أي مركز</translation>
    </message>
    <message>
        <source>the hub does not know this person</source>
        <translation>لا يعرف المركز هذا الشخص</translation>
    </message>
    <message>
        <source>the hub answered with a row of other columns</source>
        <translation>أجاب المركز بصف من أعمدة أخرى</translation>
    </message>
    <message>
        <source>a newer Satchel made this hub: update Satchel</source>
        <translation>أنشأ إصدار أحدث من Satchel هذا المركز: حدّث Satchel</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>this store belongs to a hub already</source>
        <translation>ينتمي هذا المخزن إلى مركز بالفعل</translation>
    </message>
    <message>
        <source>this database has a hub already; join it</source>
        <translation>تحتوي قاعدة البيانات هذه على مركز بالفعل؛ انضم إليه</translation>
    </message>
    <message>
        <source>Joined the hub</source>
        <translation>الانضمام إلى المركز</translation>
    </message>
    <message>
        <source>the hub has a value here that is none of its type</source>
        <translation>لدى المركز هنا قيمة لا تناسب نوع الحقل</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>توقف</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>لم يستجب الخادم في الوقت المناسب</translation>
    </message>
    <message>
        <source>Read from the hub</source>
        <translation>قُرئ من المركز</translation>
    </message>
    <message>
        <source>no number of the team is left on this computer: connect to the hub, then try again</source>
        <translation>لم يبق أي رقم للفريق على هذا الحاسوب: اتصل بالمركز ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>%1: an administrator has to bring the hub up to date with &quot;satchel hub upgrade&quot;</source>
        <translation>%1: يجب أن يحدّث مسؤول المركز بالأمر &quot;satchel hub upgrade&quot;</translation>
    </message>
    <message>
        <source>the hub has another content than this file&apos;s</source>
        <translation>لدى المركز محتوى غير محتوى هذا الملف</translation>
    </message>
    <message>
        <source>Taken along to the team</source>
        <translation>أُخذ إلى الفريق</translation>
    </message>
    <message>
        <source>Erased by the team</source>
        <translation>محاه الفريق</translation>
    </message>
    <message>
        <source>%1 runs this connection for the team</source>
        <translation>يشغّل %1 هذا الاتصال للفريق</translation>
    </message>
    <message>
        <source>the hub has to say first which desk runs this connection</source>
        <translation>على خادم الفريق أن يحدد أولًا أي جهاز يشغّل هذا الاتصال</translation>
    </message>
    <message>
        <source>your role does not allow erasing a person: it does not see and change every record</source>
        <translation>لا يسمح دورك بمحو شخص: فهو لا يرى كل السجلات ولا يغيّرها</translation>
    </message>
    <message>
        <source>this Satchel is newer than the hub: an administrator has to bring it up to date with &quot;satchel hub upgrade&quot;</source>
        <translation>هذا الإصدار من Satchel أحدث من خادم الفريق: على مسؤول تحديثه بالأمر &quot;satchel hub upgrade&quot;</translation>
    </message>
    <message>
        <source>a %1 needs the record that it is about</source>
        <translation>يحتاج %1 إلى السجل الذي يتعلق به</translation>
    </message>
    <message>
        <source>nobody was chosen to take over</source>
        <translation>لم يُختر أحد ليتولى الأمر</translation>
    </message>
    <message>
        <source>the records are this person&apos;s already</source>
        <translation>السجلات تخص هذا الشخص بالفعل</translation>
    </message>
    <message>
        <source>nobody was chosen to get leads</source>
        <translation>لم يُختر أحد ليتلقى العملاء المحتملين</translation>
    </message>
    <message>
        <source>the history at the hub is not the one that this computer has read: it was changed at the server</source>
        <translation>سجل التغييرات في المركز ليس الذي قرأه هذا الحاسوب: لقد غُيّر على الخادم</translation>
    </message>
    <message>
        <source>the history at the hub was changed at the server</source>
        <translation>غُيّر سجل التغييرات في المركز على الخادم</translation>
    </message>
</context>
<context>
    <name>satchel::Schema</name>
    <message>
        <source>Street</source>
        <translation>الشارع</translation>
    </message>
    <message>
        <source>City</source>
        <translation>المدينة</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>المنطقة</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>الرمز البريدي</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>البلد</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>فئة الضريبة</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>النسبة الأساسية</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>نسبة الصفر</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>معفاة</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>الاحتساب العكسي</translation>
    </message>
    <message>
        <source>Intra-community supply</source>
        <translation>توريد داخل الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Not subject to tax</source>
        <translation>غير خاضعة للضريبة</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>غير شاملة الضريبة</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>شاملة الضريبة</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>جهات الاتصال</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>لقب المخاطبة</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>الاسم الأول</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>اسم العائلة</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>المسمى الوظيفي</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>الهاتف المحمول</translation>
    </message>
    <message>
        <source>More e-mails</source>
        <translation>عناوين بريد أخرى</translation>
    </message>
    <message>
        <source>More phones</source>
        <translation>أرقام هاتف أخرى</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Social profiles</source>
        <translation>حسابات التواصل الاجتماعي</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>مرحلة دورة الحياة</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>مشترك</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>مؤهَّل</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>فرصة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>عميل</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>عميل سابق</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروفة</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>تم طلبها</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>ممنوحة</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>مسحوبة</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>تاريخ الميلاد</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>المعرّف الخارجي</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>الصورة</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>آخر نشاط</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>الشركات</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>الاسم القانوني</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>النطاق</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>القطاع</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>عدد الموظفين</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>الإيرادات السنوية</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>عميل مرتقب</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>شريك</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>الشركة الأم</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>تم التواصل</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>غير مؤهَّل</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>تم التحويل</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Converted to contact</source>
        <translation>جهة الاتصال بعد التحويل</translation>
    </message>
    <message>
        <source>Converted to deal</source>
        <translation>الصفقة بعد التحويل</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسار المبيعات</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>مسارات المبيعات</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>رابحة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>خاسرة</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Stale after (days)</source>
        <translation>راكدة بعد (أيام)</translation>
    </message>
    <message>
        <source>Snoozed stage</source>
        <translation>مرحلة مؤجلة</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>صفقة</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>الإغلاق المتوقع</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>متروكة</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>سبب الخسارة</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>ساخن</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>دافئ</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>بارد</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>الإجراء التالي</translation>
    </message>
    <message>
        <source>Next action date</source>
        <translation>تاريخ الإجراء التالي</translation>
    </message>
    <message>
        <source>Next action time</source>
        <translation>وقت الإجراء التالي</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>الحملة</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>المنافسون</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>في المرحلة منذ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>نشاط</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>مكالمة هاتفية</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>رسالة نصية</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>واتساب</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>إرسال عرض سعر</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>قبول عرض سعر</translation>
    </message>
    <message>
        <source>Quote rejected</source>
        <translation>رفض عرض سعر</translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation>إرسال عرض مقترح</translation>
    </message>
    <message>
        <source>Contract sent</source>
        <translation>إرسال عقد</translation>
    </message>
    <message>
        <source>Demo scheduled</source>
        <translation>جدولة عرض توضيحي</translation>
    </message>
    <message>
        <source>Demo completed</source>
        <translation>إتمام عرض توضيحي</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Website visit</source>
        <translation>زيارة الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation>تفاعل على مواقع التواصل</translation>
    </message>
    <message>
        <source>Support ticket</source>
        <translation>تذكرة دعم</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>عملية شراء</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>استلام دفعة</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>تغيير المرحلة</translation>
    </message>
    <message>
        <source>Field change</source>
        <translation>تغيير حقل</translation>
    </message>
    <message>
        <source>File shared</source>
        <translation>مشاركة ملف</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>At</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>المكان أو الرابط</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>مثبّت</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>الوصف</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>وقت الاستحقاق</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مُسنَدة إلى</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>مُسنَدة من</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>وقت الإكمال</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>منتج</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>رمز المنتج (SKU)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>نسبة الضريبة</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>نشط</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>قائمة أسعار</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>قوائم الأسعار</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>سعر</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>نسب الضريبة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>النسبة</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>سبب عدم احتساب الضريبة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>تم الاطلاع عليه</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Units for one of the main currency</source>
        <translation>عدد الوحدات لكل وحدة من العملة الرئيسية</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>سعر الصرف بتاريخ</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>تاريخ الإصدار</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>شروط الدفع</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>شروط التسليم</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>وقت الإرسال</translation>
    </message>
    <message>
        <source>Viewed at</source>
        <translation>وقت الاطلاع</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>وقت القبول</translation>
    </message>
    <message>
        <source>Rejected at</source>
        <translation>وقت الرفض</translation>
    </message>
    <message>
        <source>Expired at</source>
        <translation>وقت انتهاء الصلاحية</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>بند عرض سعر</translation>
    </message>
    <message>
        <source>Quote lines</source>
        <translation>بنود عروض الأسعار</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>بديل</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>User</source>
        <translation>مستخدم</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>المستخدمون</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>فريق</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>الأعضاء</translation>
    </message>
    <message>
        <source>Contact of a deal</source>
        <translation>جهة اتصال لصفقة</translation>
    </message>
    <message>
        <source>Contacts of deals</source>
        <translation>جهات اتصال الصفقات</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>الحجم (بالبايت)</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>بصمة SHA-256 للمحتوى</translation>
    </message>
    <message>
        <source>View</source>
        <translation>طريقة عرض</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>الفرز</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>سعر صرف</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>أسعار الصرف</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>حقل مخصص</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>الاسم المختصر</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>يشير إلى</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>إعداد</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>آخر تعديل</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>النقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>New Lead</source>
        <translation>عميل محتمل جديد</translation>
    </message>
    <message>
        <source>Meeting Scheduled</source>
        <translation>تم تحديد اجتماع</translation>
    </message>
    <message>
        <source>Proposal Sent</source>
        <translation>تم إرسال المقترح</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>قيد التفاوض</translation>
    </message>
    <message>
        <source>Closed Won</source>
        <translation>مغلقة رابحة</translation>
    </message>
    <message>
        <source>Closed Lost</source>
        <translation>مغلقة خاسرة</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>قيد الرعاية</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>لغة المستند</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>English (Britain)</source>
        <translation>الإنجليزية (بريطانيا)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>German (Austria)</source>
        <translation>الألمانية (النمسا)</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>الألمانية (سويسرا)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation>قبول عرض مقترح</translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation>رفض عرض مقترح</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>عرض مقترح</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>العروض المقترحة</translation>
    </message>
    <message>
        <source>Is a template</source>
        <translation>قالب</translation>
    </message>
    <message>
        <source>Proposal block</source>
        <translation>قسم عرض مقترح</translation>
    </message>
    <message>
        <source>Proposal blocks</source>
        <translation>أقسام العروض المقترحة</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>الغلاف</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>الملخص</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>المشكلة</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>الحل</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>الأسعار</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>دراسات الحالة</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>الجدول الزمني</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>الشروط</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>الاسم الأوسط</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>اللاحقة</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>اسم الشهرة</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>القسم</translation>
    </message>
    <message>
        <source>More companies</source>
        <translation>شركات أخرى</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>عناوين أخرى</translation>
    </message>
    <message>
        <source>Card properties</source>
        <translation>بيانات البطاقة</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>شركة جديدة</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>عميل محتمل جديد</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>صفقة جديدة</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>منتج جديد</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>عرض سعر جديد</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>عرض مقترح جديد</translation>
    </message>
    <message>
        <source>Expired quotes</source>
        <translation>عروض أسعار منتهية الصلاحية</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>تغييرات من %1</translation>
    </message>
    <message>
        <source>Resolved %1 of %2</source>
        <translation>حُلّ تعارض %1 في %2</translation>
    </message>
    <message>
        <source>Undone, because it was not sent to %1</source>
        <translation>تم التراجع لأنه لم يُرسل إلى %1</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>الخاصة بي</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>تُغلق هذا الشهر</translation>
    </message>
    <message>
        <source>Open, weighted</source>
        <translation>المفتوحة، مرجّحة</translation>
    </message>
    <message>
        <source>Open and recent</source>
        <translation>المفتوحة والحديثة</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>بانتظار الرد</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>تنتهي هذا الأسبوع</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>ما حدث</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Resolved the conflict about %1</source>
        <translation>حُل التعارض بشأن %1</translation>
    </message>
    <message>
        <source>Reopened %1 of %2</source>
        <translation>أُعيد فتح %1 في %2</translation>
    </message>
    <message>
        <source>Reopened the conflicts of %1</source>
        <translation>أُعيد فتح تعارضات %1</translation>
    </message>
    <message>
        <source>Distinct pair</source>
        <translation>زوج مختلف</translation>
    </message>
    <message>
        <source>Distinct pairs</source>
        <translation>أزواج مختلفة</translation>
    </message>
    <message>
        <source>Entity of the first</source>
        <translation>نوع الأول</translation>
    </message>
    <message>
        <source>First</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Entity of the second</source>
        <translation>نوع الثاني</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>الثاني</translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln conflicts</source>
        <translation>
            <numerusform>لم يُحل أي تعارض</numerusform>
            <numerusform>حُل تعارض واحد</numerusform>
            <numerusform>حُل تعارضان</numerusform>
            <numerusform>حُلت %Ln تعارضات</numerusform>
            <numerusform>حُل %Ln تعارضًا</numerusform>
            <numerusform>حُل %Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln fields of %1</source>
        <translation>
            <numerusform>لم يُحل أي حقل في %1</numerusform>
            <numerusform>حُل حقل واحد في %1</numerusform>
            <numerusform>حُل حقلان في %1</numerusform>
            <numerusform>حُلت %Ln حقول في %1</numerusform>
            <numerusform>حُل %Ln حقلًا في %1</numerusform>
            <numerusform>حُل %Ln حقل في %1</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>المنطقة الزمنية</translation>
    </message>
    <message>
        <source>Added dates</source>
        <translation>تواريخ مضافة</translation>
    </message>
    <message>
        <source>Excluded dates</source>
        <translation>تواريخ مستثناة</translation>
    </message>
    <message>
        <source>Taken out of the series</source>
        <translation>منفصل عن السلسلة</translation>
    </message>
    <message>
        <source>Time in the series</source>
        <translation>الوقت في السلسلة</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>معرّف التقويم</translation>
    </message>
    <message>
        <source>Manual score</source>
        <translation>النقاط اليدوية</translation>
    </message>
    <message>
        <source>Deciding factors</source>
        <translation>العوامل الحاسمة</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>العلاقة</translation>
    </message>
    <message>
        <source>References and trust</source>
        <translation>المراجع والثقة</translation>
    </message>
    <message>
        <source>Service and support</source>
        <translation>الخدمة والدعم</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>الميزانية</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>صاحب القرار</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>حداثة الشراء</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Monetary value</source>
        <translation>القيمة المالية</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>أفضل العملاء</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>عملاء أوفياء</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>واعدون</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>عملاء جدد</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرّضة للخطر</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>خاملون</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>خسرت لصالح</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>الدروس المستفادة</translation>
    </message>
    <message>
        <source>Contact again on</source>
        <translation>معاودة التواصل في</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>نسخة إلى</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>معرّف الرسالة</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>قُطع مبكرًا</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>لم يحضر</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>مؤجل</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>Version of the invitation</source>
        <translation>إصدار الدعوة</translation>
    </message>
    <message>
        <source>Version that was sent</source>
        <translation>الإصدار المرسل</translation>
    </message>
    <message>
        <source>Score rule</source>
        <translation>قاعدة النقاط</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>قواعد النقاط</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>مشارك</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>الرد</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا رد بعد</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>الحضور</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>حضر</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation>بند جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>الدقائق</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>بدأ في</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>انتهى في</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>نص الملف</translation>
    </message>
    <message>
        <source>In an open deal</source>
        <translation>ضمن صفقة مفتوحة</translation>
    </message>
    <message>
        <source>There is an open deal with this contact.</source>
        <translation>توجد صفقة مفتوحة مع جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>The job title is one that decides.</source>
        <translation>المسمى الوظيفي لصاحب قرار.</translation>
    </message>
    <message>
        <source>Talked in the last 30 days</source>
        <translation>محادثة خلال آخر 30 يومًا</translation>
    </message>
    <message>
        <source>There was a call, meeting or e-mail in the last 30 days.</source>
        <translation>جرت مكالمة أو اجتماع أو رسالة خلال آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Answered a call</source>
        <translation>ردّ على مكالمة</translation>
    </message>
    <message>
        <source>A call was answered in the last 90 days.</source>
        <translation>تم الرد على مكالمة خلال آخر 90 يومًا.</translation>
    </message>
    <message>
        <source>This contact is a customer.</source>
        <translation>جهة الاتصال هذه عميل.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>يمكن الوصول إليه</translation>
    </message>
    <message>
        <source>An e-mail address and a phone number are known.</source>
        <translation>البريد الإلكتروني ورقم الهاتف معروفان.</translation>
    </message>
    <message>
        <source>Poor mood</source>
        <translation>مزاج سيئ</translation>
    </message>
    <message>
        <source>The mood was poor in the last 30 days.</source>
        <translation>كان المزاج سيئًا خلال آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>صمت منذ 90 يومًا</translation>
    </message>
    <message>
        <source>Nothing has happened for 90 days.</source>
        <translation>لم يحدث شيء منذ 90 يومًا.</translation>
    </message>
    <message>
        <source>This contact does not want to be contacted.</source>
        <translation>لا ترغب جهة الاتصال هذه في التواصل معها.</translation>
    </message>
    <message>
        <source>Talked in the last 14 days</source>
        <translation>محادثة خلال آخر 14 يومًا</translation>
    </message>
    <message>
        <source>There was a call, meeting or e-mail in the last 14 days.</source>
        <translation>جرت مكالمة أو اجتماع أو رسالة خلال آخر 14 يومًا.</translation>
    </message>
    <message>
        <source>Business e-mail</source>
        <translation>بريد عمل</translation>
    </message>
    <message>
        <source>The e-mail address is not one of a free provider.</source>
        <translation>البريد الإلكتروني ليس من مزوّد مجاني.</translation>
    </message>
    <message>
        <source>Company known</source>
        <translation>الشركة معروفة</translation>
    </message>
    <message>
        <source>The company is known.</source>
        <translation>الشركة معروفة.</translation>
    </message>
    <message>
        <source>Value known</source>
        <translation>القيمة معروفة</translation>
    </message>
    <message>
        <source>The lead has an estimated value.</source>
        <translation>للعميل المحتمل قيمة تقديرية.</translation>
    </message>
    <message>
        <source>Phone known</source>
        <translation>الهاتف معروف</translation>
    </message>
    <message>
        <source>A phone number is known.</source>
        <translation>رقم الهاتف معروف.</translation>
    </message>
    <message>
        <source>Team e-mail</source>
        <translation>بريد فريق</translation>
    </message>
    <message>
        <source>The e-mail address is that of a team, not of a person.</source>
        <translation>البريد الإلكتروني لفريق وليس لشخص.</translation>
    </message>
    <message>
        <source>Untouched for 21 days</source>
        <translation>دون متابعة منذ 21 يومًا</translation>
    </message>
    <message>
        <source>Nobody has worked on this lead for 21 days.</source>
        <translation>لم يعمل أحد على هذا العميل المحتمل منذ 21 يومًا.</translation>
    </message>
    <message>
        <source>This lead is unqualified.</source>
        <translation>هذا العميل المحتمل غير مؤهل.</translation>
    </message>
    <message>
        <source>Next action planned</source>
        <translation>الإجراء التالي مخطط</translation>
    </message>
    <message>
        <source>The next action has a day.</source>
        <translation>للإجراء التالي موعد.</translation>
    </message>
    <message>
        <source>Quote with the customer</source>
        <translation>عرض السعر لدى العميل</translation>
    </message>
    <message>
        <source>A quote was sent, viewed or accepted.</source>
        <translation>أُرسل عرض سعر أو شوهد أو قُبل.</translation>
    </message>
    <message>
        <source>Decision maker involved</source>
        <translation>صاحب القرار مشارك</translation>
    </message>
    <message>
        <source>The contact&apos;s job title is one that decides.</source>
        <translation>المسمى الوظيفي لجهة الاتصال لصاحب قرار.</translation>
    </message>
    <message>
        <source>Closes within 30 days</source>
        <translation>يُغلق خلال 30 يومًا</translation>
    </message>
    <message>
        <source>The expected close is within 30 days.</source>
        <translation>الإغلاق المتوقع خلال 30 يومًا.</translation>
    </message>
    <message>
        <source>The priority is hot.</source>
        <translation>الأولوية ساخنة.</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>الإجراء التالي متأخر</translation>
    </message>
    <message>
        <source>The day of the next action has passed.</source>
        <translation>مضى موعد الإجراء التالي.</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>بلا إجراء تالٍ</translation>
    </message>
    <message>
        <source>Nobody has planned what comes next.</source>
        <translation>لم يخطط أحد للخطوة التالية.</translation>
    </message>
    <message>
        <source>Expected close has passed</source>
        <translation>مضى الإغلاق المتوقع</translation>
    </message>
    <message>
        <source>The deal should have closed already.</source>
        <translation>كان يجب إغلاق الصفقة.</translation>
    </message>
    <message>
        <source>Silent for 21 days</source>
        <translation>صمت منذ 21 يومًا</translation>
    </message>
    <message>
        <source>Nothing has happened for 21 days.</source>
        <translation>لم يحدث شيء منذ 21 يومًا.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>تاريخ البدء</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>قاعدة تحقق</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>قواعد التحقق</translation>
    </message>
    <message>
        <source>Rule of</source>
        <translation>قاعدة لـ</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>حقل إلزامي</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>بدءًا من المرحلة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>تبعية</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>التبعيات</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>في انتظار</translation>
    </message>
    <message>
        <source>Task template</source>
        <translation>قالب مهام</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>قوالب المهام</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>ينطبق على</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>تُحسب الخطوات من</translation>
    </message>
    <message>
        <source>Step of a task template</source>
        <translation>خطوة في قالب مهام</translation>
    </message>
    <message>
        <source>Steps of task templates</source>
        <translation>خطوات قوالب المهام</translation>
    </message>
    <message>
        <source>Days after (before: negative)</source>
        <translation>الأيام بعده (قبله: سالب)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>كل الأيام</translation>
    </message>
    <message>
        <source>Working days only</source>
        <translation>أيام العمل فقط</translation>
    </message>
    <message>
        <source>Owner of the record</source>
        <translation>مالك السجل</translation>
    </message>
    <message>
        <source>Who applies the template</source>
        <translation>من يطبّق القالب</translation>
    </message>
    <message>
        <source>A certain person</source>
        <translation>شخص معيّن</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Waits for the step before</source>
        <translation>تنتظر الخطوة السابقة</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Taken from %1 after a backup was restored</source>
        <translation>أُخذ من %1 بعد استعادة نسخة احتياطية</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>لا توجد نسخ احتياطية.</translation>
    </message>
    <message>
        <source>Restoring a backup erases the person again.</source>
        <translation>استعادة نسخة احتياطية تمحو الشخص من جديد.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>The store has no connections.</source>
        <translation>لا اتصالات للمخزن.</translation>
    </message>
    <message>
        <source>Not all is done: after the next sync, run the erasure again for a new certificate.</source>
        <translation>لم يكتمل كل شيء: بعد المزامنة التالية أعد المحو للحصول على شهادة جديدة.</translation>
    </message>
    <message>
        <source>the deletion waits for the next sync</source>
        <translation>الحذف ينتظر المزامنة التالية</translation>
    </message>
    <message>
        <source>stays there, and is not downloaded again</source>
        <translation>يبقى هناك ولا يُنزَّل من جديد</translation>
    </message>
    <message>
        <source>stays there: Satchel does not send to it. Delete it there by hand</source>
        <translation>يبقى هناك: لا يرسل Satchel إليه. احذفه هناك يدويًا</translation>
    </message>
    <message>
        <source>may be there: a change was on its way. Look for it there by hand</source>
        <translation>قد يكون هناك: كان تغيير في طريقه. ابحث عنه هناك يدويًا</translation>
    </message>
    <message>
        <source>refused to delete it. Delete it there by hand</source>
        <translation>رفض حذفه. احذفه هناك يدويًا</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>حُذف</translation>
    </message>
    <message>
        <source>never had it</source>
        <translation>لم يكن لديه قط</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>شهادة محو</translation>
    </message>
    <message>
        <source>A person was erased from this store, as article 17 of the General Data Protection Regulation asks. This paper has no personal data: the person is named by the id of the record.</source>
        <translation>مُحي شخص من هذا المخزن كما تقضي المادة 17 من اللائحة العامة لحماية البيانات. لا تحوي هذه الورقة بيانات شخصية: يُشار إلى الشخص بمعرّف السجل.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>By</source>
        <translation>بواسطة</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>مجموعة التغييرات</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>تاريخ الشهادة</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>في هذا المخزن</translation>
    </message>
    <message>
        <source>Erased whole</source>
        <translation>مُحي كليًا</translation>
    </message>
    <message>
        <source>Texts erased, figures kept</source>
        <translation>مُحيت النصوص وبقيت الأرقام</translation>
    </message>
    <message>
        <source>Name and addresses removed</source>
        <translation>أُزيل الاسم والعناوين</translation>
    </message>
    <message>
        <source>Kept as they were</source>
        <translation>بقي كما كان</translation>
    </message>
    <message>
        <source>Values of log entries</source>
        <translation>قيم قيود السجل</translation>
    </message>
    <message>
        <source>Contents of files</source>
        <translation>محتويات الملفات</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>نصوص أخرى</translation>
    </message>
    <message>
        <source>Sent quotes and proposals are kept, as commercial and tax law may ask for them (article 17 paragraph 3 letter b), and files of others that name the person.</source>
        <translation>تُحفظ العروض والمقترحات المرسلة لأن قانون التجارة والضرائب قد يتطلبها (المادة 17 الفقرة 3 ب)، وكذلك ملفات الآخرين التي تذكر الشخص.</translation>
    </message>
    <message>
        <source>Another person here has the same name. Texts of others that have no more than the name were left as they are.</source>
        <translation>لشخص آخر هنا الاسم نفسه. بقيت نصوص الآخرين التي لا تحوي سوى الاسم كما هي.</translation>
    </message>
    <message>
        <source>Old pages of the file, its log and the search index were written anew.</source>
        <translation>أُعيدت كتابة الصفحات القديمة من الملف وسجله وفهرس البحث.</translation>
    </message>
    <message>
        <source>Old pages of the file may still have values: they are written anew at the next start.</source>
        <translation>قد تبقى قيم في الصفحات القديمة من الملف: تُعاد كتابتها عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>Head before</source>
        <translation>الرأس قبل</translation>
    </message>
    <message>
        <source>Head after</source>
        <translation>الرأس بعد</translation>
    </message>
    <message>
        <source>The hash chain over the log holds across the erasure: values went, their commitments stay. &quot;satchel audit verify --head&quot; with either head checks it.</source>
        <translation>تبقى سلسلة التجزئة على السجل سليمة عبر المحو: ذهبت القيم وبقيت التزاماتها. يتحقق منها الأمر &quot;satchel audit verify --head&quot; بأي من الرأسين.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>في المهملات</translation>
    </message>
    <message>
        <source>Named in other texts</source>
        <translation>مذكور في نصوص أخرى</translation>
    </message>
    <message>
        <source>Sent to other systems</source>
        <translation>أُرسل إلى أنظمة أخرى</translation>
    </message>
    <message>
        <source>What this store has about you, as articles 15 and 20 of the General Data Protection Regulation ask. The file person.json has the same, complete and for machines. As of %1.</source>
        <translation>ما يحويه هذا المخزن عنك كما تقضي المادتان 15 و20 من اللائحة العامة لحماية البيانات. يحوي الملف person.json الشيء نفسه كاملًا وللآلات. حتى %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>اعتراض</translation>
    </message>
    <message>
        <source>Statement of consent</source>
        <translation>إقرار موافقة</translation>
    </message>
    <message>
        <source>Statements of consent</source>
        <translation>إقرارات الموافقة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>شخصيًا</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>على الورق</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation>النص المعروض</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>الإثبات</translation>
    </message>
    <message>
        <source>Leads never converted</source>
        <translation>عملاء محتملون لم يُحوَّلوا قط</translation>
    </message>
    <message>
        <source>Contacts without consent</source>
        <translation>جهات اتصال بلا موافقة</translation>
    </message>
    <message>
        <source>Recordings and mail bodies</source>
        <translation>التسجيلات ونصوص الرسائل</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>صفقات خاسرة</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>التسويق</translation>
    </message>
    <message>
        <source>%1 backups are removed as new ones are made, the last one by %2.</source>
        <translation>تُزال %1 من النسخ الاحتياطية مع إنشاء نسخ جديدة، وآخرها في موعد أقصاه %2.</translation>
    </message>
    <message>
        <source>%1 backups that were made by hand stay until somebody removes them.</source>
        <translation>تبقى %1 من النسخ الاحتياطية اليدوية حتى يزيلها أحد.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>ردًا على</translation>
    </message>
    <message>
        <source>Followed record</source>
        <translation>سجل متابَع</translation>
    </message>
    <message>
        <source>Followed records</source>
        <translation>السجلات المتابَعة</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>غير مسندة</translation>
    </message>
</context>
<context>
    <name>satchel::app::Desktop</name>
    <message>
        <source>An interrupted import was undone. None of its rows were kept.</source>
        <translation>تم التراجع عن استيراد انقطع. لم يُحفظ أي من صفوفه.</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>فتح نسخة من النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>It is open read-only.</source>
        <translation>فُتح للقراءة فقط.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>فتح للقراءة فقط</translation>
    </message>
    <message>
        <source>This disk can&apos;t keep a write-ahead log. Your data is safe, but the window may wait while Satchel imports or syncs.</source>
        <translation>لا يدعم هذا القرص سجل الكتابة المسبقة. بياناتك في أمان، لكن النافذة قد تنتظر أثناء استيراد Satchel أو مزامنته.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>This happens as soon as your changes are saved</source>
        <translation>سيحدث ذلك فور حفظ تغييراتك</translation>
    </message>
    <message>
        <source>This happens as soon as this has finished: %1</source>
        <translation>سيحدث ذلك فور انتهاء: %1</translation>
    </message>
    <message>
        <source>Writing the store anew…</source>
        <translation>جار إعادة كتابة مخزن البيانات…</translation>
    </message>
    <message>
        <source>The window opens again by itself. If the computer stops meanwhile, nothing is lost.</source>
        <translation>ستفتح النافذة من جديد تلقائيا. وإذا توقف الحاسوب في الأثناء فلن يضيع شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups beside the store stayed as they were.</source>
        <translation>
            <numerusform>بقيت %Ln نسخة احتياطية بجوار مخزن البيانات على حالها.</numerusform>
            <numerusform>بقيت نسخة احتياطية واحدة (%Ln) بجوار مخزن البيانات على حالها.</numerusform>
            <numerusform>بقيت نسختان احتياطيتان (%Ln) بجوار مخزن البيانات على حالهما.</numerusform>
            <numerusform>بقيت %Ln نسخ احتياطية بجوار مخزن البيانات على حالها.</numerusform>
            <numerusform>بقيت %Ln نسخة احتياطية بجوار مخزن البيانات على حالها.</numerusform>
            <numerusform>بقيت %Ln نسخة احتياطية بجوار مخزن البيانات على حالها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is encrypted.</source>
        <translation>مخزن البيانات مشفر.</translation>
    </message>
    <message>
        <source>The store is not encrypted any more.</source>
        <translation>لم يعد مخزن البيانات مشفرا.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so your data is not encrypted. A passphrase can protect it: Settings, Trust and privacy.</source>
        <translation>ليس في هذا الحاسوب حافظة مفاتيح، لذا فبياناتك غير مشفرة. يمكن لعبارة مرور أن تحميها: الإعدادات، الثقة والخصوصية.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>جارٍ استعادة النسخة الاحتياطية…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>تمت استعادة النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The backup is restored. The store that was here is in the list of backups: %1</source>
        <comment>file name</comment>
        <translation>تمت استعادة النسخة الاحتياطية. مخزن البيانات السابق في قائمة النسخ الاحتياطية: %1</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>استعادة النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>إصلاح…</translation>
    </message>
    <message>
        <source>The store is repaired. The damaged file: %1</source>
        <translation>أُصلح مخزن البيانات. الملف التالف: %1</translation>
    </message>
    <message>
        <source>Satchel was not closed properly, and a check found damaged parts in %1. Repairing saves what can be read and says what cannot (satchel doctor --repair does the same).</source>
        <translation>لم يُغلق Satchel كما ينبغي، ووجد فحصٌ أجزاء تالفة في %1. يحفظ الإصلاح ما يمكن قراءته ويذكر ما لا يمكن (وكذلك satchel doctor --repair).</translation>
    </message>
    <message>
        <source>There is a backup from %1.</source>
        <translation>توجد نسخة احتياطية بتاريخ %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Unlocked with the recovery key. Set a new passphrase here if you forgot the old one.</source>
        <translation>تم فتح القفل بمفتاح الاسترداد. عيّن هنا عبارة مرور جديدة إذا نسيت القديمة.</translation>
    </message>
    <message>
        <source>The app lock is off until you set a passphrase for it.</source>
        <translation>قفل التطبيق معطّل إلى أن تعيّن له عبارة مرور.</translation>
    </message>
    <message numerus="yes">
        <source>Rules of what is forgotten reached %Ln record(s).</source>
        <translation>
            <numerusform>لم تشمل قواعد الحذف أي سجل.</numerusform>
            <numerusform>شملت قواعد الحذف سجلًا واحدًا.</numerusform>
            <numerusform>شملت قواعد الحذف سجلين.</numerusform>
            <numerusform>شملت قواعد الحذف %Ln سجلات.</numerusform>
            <numerusform>شملت قواعد الحذف %Ln سجلًا.</numerusform>
            <numerusform>شملت قواعد الحذف %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of what is forgotten did not run.</source>
        <translation>لم تُنفَّذ إحدى قواعد الحذف.</translation>
    </message>
    <message>
        <source>Personal data is hidden. Nothing can be edited until you show it again.</source>
        <translation>البيانات الشخصية مخفية. لا يمكن تحرير شيء حتى تُظهرها من جديد.</translation>
    </message>
    <message>
        <source>Personal data is shown again.</source>
        <translation>تظهر البيانات الشخصية من جديد.</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopDiagnostics</name>
    <message>
        <source>Satchel ended unexpectedly</source>
        <translation>توقّف Satchel على نحو غير متوقع</translation>
    </message>
    <message>
        <source>Every saved change is in your store. A report of where the program stopped is on this computer; it has nothing of your data, and it is not sent.</source>
        <translation>كل تغيير محفوظ موجود في مخزن بياناتك. على هذا الحاسوب تقرير بالموضع الذي توقّف فيه البرنامج؛ لا يحتوي شيئًا من بياناتك ولا يُرسَل.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>إظهار التقرير</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopLock</name>
    <message>
        <source>The passphrase of the app lock is missing from the keychain. Use the recovery key.</source>
        <translation>عبارة مرور قفل التطبيق غير موجودة في حافظة المفاتيح. استخدم مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>هذه ليست عبارة المرور.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>يمكنك المحاولة مرة أخرى الآن.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد ثانية واحدة.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد ثانيتين.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %Ln ثوانٍ.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %Ln ثانية.</numerusform>
            <numerusform>يمكنك المحاولة مرة أخرى بعد %Ln ثانية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::app::ProblemText</name>
    <message>
        <source>This store is damaged</source>
        <translation>مخزن البيانات تالف</translation>
    </message>
    <message>
        <source>Parts of %1 cannot be read. Satchel did not change the file.</source>
        <translation>يتعذّر قراءة أجزاء من %1. لم يغيّر Satchel الملف.</translation>
    </message>
    <message>
        <source>A newer Satchel wrote this store</source>
        <translation>كُتب مخزن البيانات بإصدار أحدث من Satchel</translation>
    </message>
    <message>
        <source>Update Satchel to open %1. Nothing was changed.</source>
        <translation>حدّث Satchel لفتح %1. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Another program is using the store</source>
        <translation>يستخدم برنامج آخر مخزن البيانات</translation>
    </message>
    <message>
        <source>%1 is locked at the moment.</source>
        <translation>الملف %1 مقفل حاليًا.</translation>
    </message>
    <message>
        <source>The store cannot be written to</source>
        <translation>تعذّرت الكتابة في مخزن البيانات</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only.</source>
        <translation>الملف %1 أو مجلده للقراءة فقط.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>القرص ممتلئ</translation>
    </message>
    <message>
        <source>There is not enough space for %1. Free some space, then try again.</source>
        <translation>لا توجد مساحة كافية لاستخدام %1. أخلِ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This file is not a Satchel store</source>
        <translation>هذا الملف ليس مخزن بيانات Satchel</translation>
    </message>
    <message>
        <source>Satchel did not change %1.</source>
        <translation>لم يغيّر Satchel ‏%1.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>تعذّر فتح مخزن البيانات</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>‏%1: %2.</translation>
    </message>
    <message>
        <source>There is a backup from %1. You can open a copy of it.</source>
        <translation>توجد نسخة احتياطية من %1. يمكنك فتح نسخة منها.</translation>
    </message>
    <message>
        <source>This store is on a network drive</source>
        <translation>مخزن البيانات هذا على محرك أقراص شبكي</translation>
    </message>
    <message>
        <source>If two computers open %1 at the same time, it can be damaged. Keep the store on a disk of this computer (network file system: %2).</source>
        <translation>إذا فتح كمبيوتران %1 في الوقت نفسه فقد يتلف الملف. احتفظ بمخزن البيانات على قرص في هذا الكمبيوتر (نظام ملفات شبكي: %2).</translation>
    </message>
    <message>
        <source>There is a backup from %1. You can restore it, which keeps the damaged store beside it, or open a copy of it.</source>
        <translation>توجد نسخة احتياطية من %1. يمكنك استعادتها، ويبقى مخزن البيانات التالف بجانبها، أو فتح نسخة منها.</translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairPage</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Replace the damaged store</source>
        <translation>استبدال مخزن البيانات التالف</translation>
    </message>
    <message>
        <source>What was repaired and what is lost</source>
        <translation>ما أُصلح وما فُقد</translation>
    </message>
    <message>
        <source>Reading what is left of %1…</source>
        <translation>تجري قراءة ما بقي من %1…</translation>
    </message>
    <message>
        <source>Satchel writes a new store beside the damaged file and changes nothing yet.</source>
        <translation>يكتب Satchel مخزن بيانات جديدًا بجانب الملف التالف ولا يغيّر شيئًا بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are saved.</source>
        <translation>
            <numerusform>لم يُحفظ أي سجل.</numerusform>
            <numerusform>حُفظ سجل واحد.</numerusform>
            <numerusform>حُفظ سجلان.</numerusform>
            <numerusform>حُفظت %Ln سجلات.</numerusform>
            <numerusform>حُفظ %Ln سجلًا.</numerusform>
            <numerusform>حُفظ %Ln سجل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in this store can be saved</source>
        <translation>لا يمكن حفظ كل ما في مخزن البيانات هذا</translation>
    </message>
    <message>
        <source>Everything in this store can be saved</source>
        <translation>يمكن حفظ كل ما في مخزن البيانات هذا</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. If something is missing, look in your latest backup.</source>
        <translation>يُحفظ الملف التالف باسم آخر. إذا نقص شيء فابحث في أحدث نسخة احتياطية.</translation>
    </message>
    <message>
        <source>This store cannot be repaired</source>
        <translation>لا يمكن إصلاح مخزن البيانات هذا</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairText</name>
    <message>
        <source>Change log</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Who changed something, and when</source>
        <translation>من غيّر شيئًا ومتى</translation>
    </message>
    <message>
        <source>Newest changes</source>
        <translation>أحدث التغييرات</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>غير ذلك (%1)</translation>
    </message>
    <message>
        <source>some</source>
        <comment>of a number nobody knows</comment>
        <translation>بعضها</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>heading, kind of record, how many, what about them</comment>
        <translation>%1 %2، %3: %4</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>مفقود:</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>محفوظ:</translation>
    </message>
</context>
<context>
    <name>satchel::app::StoreUnlocking</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>هذه ليست عبارة المرور.</translation>
    </message>
    <message>
        <source>There is a mistake in line %1.</source>
        <translation>يوجد خطأ في السطر %1.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another store.</source>
        <translation>مفتاح الاسترداد هذا يخص مخزن بيانات آخر.</translation>
    </message>
    <message>
        <source>The key is not in the keychain of this computer.</source>
        <translation>المفتاح غير موجود في حافظة مفاتيح هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>satchel::duplicates</name>
    <message>
        <source>same e-mail</source>
        <translation>البريد نفسه</translation>
    </message>
    <message>
        <source>same e-mail, which several use</source>
        <translation>البريد نفسه ويستخدمه عدة أشخاص</translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation>الاسم نفسه قبل @</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>الهاتف نفسه</translation>
    </message>
    <message>
        <source>same phone, which several use</source>
        <translation>الهاتف نفسه ويستخدمه عدة أشخاص</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>الاسم الأول والأخير معكوسان</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>صيغة مختصرة للاسم</translation>
    </message>
    <message>
        <source>initials of the name</source>
        <translation>الأحرف الأولى للاسم</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>جزء من الاسم</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>اسم مشابه</translation>
    </message>
    <message>
        <source>name in two scripts</source>
        <translation>الاسم بكتابتين</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>الاسم الأول نفسه</translation>
    </message>
    <message>
        <source>same last name</source>
        <translation>اسم العائلة نفسه</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>الشركة نفسها</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>النطاق نفسه</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>العنوان نفسه</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>الرمز البريدي نفسه</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>تاريخ الميلاد نفسه</translation>
    </message>
    <message>
        <source>similar birthday</source>
        <translation>تاريخ ميلاد مشابه</translation>
    </message>
    <message>
        <source>name differs</source>
        <translation>الاسم مختلف</translation>
    </message>
    <message>
        <source>e-mail differs</source>
        <translation>البريد مختلف</translation>
    </message>
    <message>
        <source>phone differs</source>
        <translation>الهاتف مختلف</translation>
    </message>
    <message>
        <source>company differs</source>
        <translation>الشركة مختلفة</translation>
    </message>
    <message>
        <source>domain differs</source>
        <translation>النطاق مختلف</translation>
    </message>
    <message>
        <source>address differs</source>
        <translation>العنوان مختلف</translation>
    </message>
    <message>
        <source>birthday differs</source>
        <translation>تاريخ الميلاد مختلف</translation>
    </message>
    <message>
        <source>suffix differs</source>
        <translation>لاحقة الاسم مختلفة</translation>
    </message>
</context>
<context>
    <name>satchel::exchange::Importer</name>
    <message>
        <source>Import %1 from %2</source>
        <comment>kind of records, file</comment>
        <translation>استيراد %1 من %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::ActionItems</name>
    <message>
        <source>%1: %2</source>
        <comment>a person, what they do</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::BackupKeeper</name>
    <message>
        <source>Backup</source>
        <translation>نسخة احتياطية</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>استعادة تجريبية</translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictFieldsModel</name>
    <message>
        <source>Whole record</source>
        <translation>السجل بأكمله</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>عُدّل هنا</translation>
    </message>
    <message>
        <source>Edited there</source>
        <translation>عُدّل هناك</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>حُذف هنا</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>حُذف هناك</translation>
    </message>
    <message>
        <source>As last synced</source>
        <translation>كما في آخر مزامنة</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1, choose one</source>
        <translation>‏%1، اختر قيمة</translation>
    </message>
    <message>
        <source>%1, mine chosen</source>
        <translation>‏%1، المختارة: قيمتي</translation>
    </message>
    <message>
        <source>%1, theirs chosen</source>
        <translation>‏%1، المختارة: قيمتهم</translation>
    </message>
    <message>
        <source>%1, the value before chosen</source>
        <translation>‏%1، المختارة: القيمة السابقة</translation>
    </message>
    <message>
        <source>%1, another value chosen</source>
        <translation>‏%1، المختارة: قيمة أخرى</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>قيمتي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>قيمتهم</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>السابقة</translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictsModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln field(s)</source>
        <comment>record, connection</comment>
        <translation>
            <numerusform>‏%1، %2، بلا حقول</numerusform>
            <numerusform>‏%1، %2، حقل واحد</numerusform>
            <numerusform>‏%1، %2، حقلان</numerusform>
            <numerusform>‏%1، %2، %Ln حقول</numerusform>
            <numerusform>‏%1، %2، %Ln حقلًا</numerusform>
            <numerusform>‏%1، %2، %Ln حقل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::ConnectionsModel</name>
    <message>
        <source>Team hub (PostgreSQL)</source>
        <translation>مركز الفريق (PostgreSQL)</translation>
    </message>
    <message>
        <source>%1 runs this connection for the team.</source>
        <comment>computer and person</comment>
        <translation>يشغّل %1 هذا الاتصال للفريق.</translation>
    </message>
</context>
<context>
    <name>satchel::items::MatchesModel</name>
    <message>
        <source>Deleted record</source>
        <translation>سجل محذوف</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Satchel created one from the other</source>
        <translation>أنشأ Satchel أحدهما من الآخر</translation>
    </message>
    <message>
        <source>different records</source>
        <translation>سجلان مختلفان</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>مرتبطان</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>السجل نفسه</translation>
    </message>
    <message>
        <source>%1 here, %2 there: %3. %4</source>
        <comment>title, title, same or not, evidence</comment>
        <translation>هنا %1، وهناك %2: %3. %4</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>متطابق في الطرفين</translation>
    </message>
</context>
<context>
    <name>satchel::items::MeetingEdits</name>
    <message>
        <source>the meeting</source>
        <translation>الاجتماع</translation>
    </message>
    <message>
        <source>Closed %1 as a no-show</source>
        <translation>أُغلق %1: لم يحضر أحد</translation>
    </message>
    <message>
        <source>Closed %1 as moved</source>
        <translation>أُغلق %1: مؤجل</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>أُغلق %1</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>أُعيد فتح %1</translation>
    </message>
</context>
<context>
    <name>satchel::items::MergeFieldsModel</name>
    <message>
        <source>both kept, the older one first</source>
        <translation>يبقى كلاهما، الأقدم أولًا</translation>
    </message>
    <message>
        <source>same in both</source>
        <translation>متطابق في كليهما</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>محدد</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>بعد الدمج</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
</context>
<context>
    <name>satchel::items::NextAction</name>
    <message>
        <source>Completed the next action</source>
        <translation>أُنجز الإجراء التالي</translation>
    </message>
</context>
<context>
    <name>satchel::items::ParkedModel</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>record, connection, reason</comment>
        <translation>‏%1. %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind of record, connection</comment>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>%1 is not a user of %2</source>
        <comment>person, connection</comment>
        <translation>%1 ليس مستخدمًا في %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>reason, connection, records</comment>
        <translation>%1. %2، %3</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1، موسّع</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1، مطوي</translation>
    </message>
</context>
<context>
    <name>satchel::items::ProposalModel</name>
    <message>
        <source>Renamed “%1”</source>
        <translation>تمت إعادة تسمية «%1»</translation>
    </message>
    <message>
        <source>Changed the kind of “%1”</source>
        <translation>تم تغيير نوع «%1»</translation>
    </message>
    <message>
        <source>Added “%1” to the proposal</source>
        <translation>تمت إضافة «%1» إلى العرض المقترح</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>تم نقل «%1»</translation>
    </message>
    <message>
        <source>Duplicated “%1”</source>
        <translation>تم تكرار «%1»</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>تمت إزالة «%1»</translation>
    </message>
    <message>
        <source>Changed “%1” of the proposal</source>
        <translation>تم تعديل «%1» في العرض المقترح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>heading of a block, its kind</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Edited the text of “%1”</source>
        <translation>حُرّر نص «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::items::QuoteLinesModel</name>
    <message>
        <source>Changed a line of the quote</source>
        <translation>تم تعديل بند في عرض السعر</translation>
    </message>
    <message>
        <source>Added “%1” to the quote</source>
        <translation>تمت إضافة «%1» إلى عرض السعر</translation>
    </message>
    <message>
        <source>Added a group to the quote</source>
        <translation>تمت إضافة مجموعة إلى عرض السعر</translation>
    </message>
    <message>
        <source>Added a line to the quote</source>
        <translation>تمت إضافة بند إلى عرض السعر</translation>
    </message>
    <message>
        <source>Moved a line of the quote</source>
        <translation>تم نقل بند في عرض السعر</translation>
    </message>
    <message>
        <source>Duplicated a line of the quote</source>
        <translation>تم تكرار بند في عرض السعر</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln line(s) from the quote</source>
        <translation>
            <numerusform>لم يُزَل أي بند من عرض السعر</numerusform>
            <numerusform>تمت إزالة بند واحد من عرض السعر</numerusform>
            <numerusform>تمت إزالة بندين من عرض السعر</numerusform>
            <numerusform>تمت إزالة %Ln بنود من عرض السعر</numerusform>
            <numerusform>تمت إزالة %Ln بندًا من عرض السعر</numerusform>
            <numerusform>تمت إزالة %Ln بند من عرض السعر</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed “%1” of the quote</source>
        <translation>تم تعديل «%1» في عرض السعر</translation>
    </message>
    <message>
        <source>Changed the quote&apos;s currency to %1</source>
        <translation>تم تغيير عملة عرض السعر إلى %1</translation>
    </message>
    <message>
        <source>Search the catalogue, or type a free line</source>
        <translation>ابحث في الكتالوج أو اكتب بندًا حرًا</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>an amount that does not count</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>م</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>الصنف</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>Disc.</source>
        <comment>discount, a column</comment>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>شامل الضريبة</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::RecordTableModel</name>
    <message>
        <source>New quote</source>
        <translation>عرض سعر جديد</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تم تعديل %1</translation>
    </message>
</context>
<context>
    <name>satchel::items::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
</context>
<context>
    <name>satchel::items::RoundsModel</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المُستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
</context>
<context>
    <name>satchel::items::StageRequirementsModel</name>
    <message>
        <source>“%1” is no longer required</source>
        <translation>لم يعد «%1» إلزاميًا</translation>
    </message>
    <message>
        <source>Required “%1” from “%2”</source>
        <comment>field, stage</comment>
        <translation>أصبح «%1» إلزاميًا بدءًا من «%2»</translation>
    </message>
    <message>
        <source>%1 is required (%2)</source>
        <comment>field, pipeline</comment>
        <translation>%1 إلزامي (%2)</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 إلزامي</translation>
    </message>
    <message>
        <source>“%1” is required from this stage on.</source>
        <translation>«%1» إلزامي بدءًا من هذه المرحلة.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, stage</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1: إلزامي</translation>
    </message>
    <message>
        <source>%1: not required</source>
        <translation>%1: غير إلزامي</translation>
    </message>
    <message>
        <source>Several rules require “%1”: %2. The one that begins first counts.</source>
        <comment>field, rules</comment>
        <translation>عدة قواعد تتطلب «%1»: %2. تسري القاعدة التي تبدأ أولًا.</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>غير إلزامي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lack it</source>
        <translation>
            <numerusform>لا سجلات بلا قيمة</numerusform>
            <numerusform>سجل واحد بلا قيمة</numerusform>
            <numerusform>سجلان بلا قيمة</numerusform>
            <numerusform>%Ln سجلات بلا قيمة</numerusform>
            <numerusform>%Ln سجلًا بلا قيمة</numerusform>
            <numerusform>%Ln سجل بلا قيمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, note</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::StageTableModel</name>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>تمت إعادة تسمية «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Changed %1 of “%2”</source>
        <translation>تم تعديل %1 في «%2»</translation>
    </message>
    <message>
        <source>Added the stage “%1”</source>
        <translation>تمت إضافة المرحلة «%1»</translation>
    </message>
    <message>
        <source>Moved the stage “%1”</source>
        <translation>تم نقل المرحلة «%1»</translation>
    </message>
    <message>
        <source>Removed the stage “%1”</source>
        <translation>تمت إزالة المرحلة «%1»</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>‏%1 يوم</translation>
    </message>
</context>
<context>
    <name>satchel::items::SyncStatusNotifier</name>
    <message>
        <source>%1, %2</source>
        <comment>system, connection</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::TableColumn</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskBoardModel</name>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskDependencyEdits</name>
    <message>
        <source>Changed what a task waits for</source>
        <translation>تم تغيير ما تنتظره مهمة</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskEdits</name>
    <message>
        <source>Reopened 1 task</source>
        <translation>تمت إعادة فتح مهمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Reopened %Ln tasks</source>
        <translation>
            <numerusform>لم يُعَد فتح أي مهمة</numerusform>
            <numerusform>تمت إعادة فتح مهمة واحدة</numerusform>
            <numerusform>تمت إعادة فتح مهمتين</numerusform>
            <numerusform>تمت إعادة فتح %Ln مهام</numerusform>
            <numerusform>تمت إعادة فتح %Ln مهمة</numerusform>
            <numerusform>تمت إعادة فتح %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Started 1 task</source>
        <translation>تم بدء مهمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Started %Ln tasks</source>
        <translation>
            <numerusform>لم تبدأ أي مهمة</numerusform>
            <numerusform>تم بدء مهمة واحدة</numerusform>
            <numerusform>تم بدء مهمتين</numerusform>
            <numerusform>تم بدء %Ln مهام</numerusform>
            <numerusform>تم بدء %Ln مهمة</numerusform>
            <numerusform>تم بدء %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>تم إكمال مهمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Completed %Ln tasks</source>
        <translation>
            <numerusform>لم تكتمل أي مهمة</numerusform>
            <numerusform>تم إكمال مهمة واحدة</numerusform>
            <numerusform>تم إكمال مهمتين</numerusform>
            <numerusform>تم إكمال %Ln مهام</numerusform>
            <numerusform>تم إكمال %Ln مهمة</numerusform>
            <numerusform>تم إكمال %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled 1 task</source>
        <translation>تم إلغاء مهمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln tasks</source>
        <translation>
            <numerusform>لم تُلغَ أي مهمة</numerusform>
            <numerusform>تم إلغاء مهمة واحدة</numerusform>
            <numerusform>تم إلغاء مهمتين</numerusform>
            <numerusform>تم إلغاء %Ln مهام</numerusform>
            <numerusform>تم إلغاء %Ln مهمة</numerusform>
            <numerusform>تم إلغاء %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 task to the trash</source>
        <translation>تم نقل مهمة واحدة إلى سلة المهملات</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to the trash</source>
        <translation>
            <numerusform>لم تُنقل أي مهمة إلى سلة المهملات</numerusform>
            <numerusform>تم نقل مهمة واحدة إلى سلة المهملات</numerusform>
            <numerusform>تم نقل مهمتين إلى سلة المهملات</numerusform>
            <numerusform>تم نقل %Ln مهام إلى سلة المهملات</numerusform>
            <numerusform>تم نقل %Ln مهمة إلى سلة المهملات</numerusform>
            <numerusform>تم نقل %Ln مهمة إلى سلة المهملات</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed 1 task and planned the next one</source>
        <translation>تم إكمال مهمة واحدة والتخطيط للتالية</translation>
    </message>
    <message>
        <source>Copied 1 task</source>
        <translation>تم نسخ مهمة واحدة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>عرض توضيحي</translation>
    </message>
    <message>
        <source>Added 1 task</source>
        <translation>تمت إضافة مهمة واحدة</translation>
    </message>
    <message>
        <source>%1. Ready to start: %2</source>
        <comment>what was done; a task</comment>
        <translation>%1. جاهزة للبدء: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Ready to start: %2 and %Ln more</source>
        <comment>what was done; a task</comment>
        <translation>
            <numerusform>%1. جاهزة للبدء: %2 و%Ln أخرى</numerusform>
            <numerusform>%1. جاهزة للبدء: %2 و%Ln أخرى</numerusform>
            <numerusform>%1. جاهزة للبدء: %2 و%Ln أخرى</numerusform>
            <numerusform>%1. جاهزة للبدء: %2 و%Ln أخرى</numerusform>
            <numerusform>%1. جاهزة للبدء: %2 و%Ln أخرى</numerusform>
            <numerusform>%1. جاهزة للبدء: %2 و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>group, number of its tasks</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا تاريخ استحقاق</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>اكتملت اليوم</translation>
    </message>
    <message>
        <source>Done earlier</source>
        <translation>اكتملت سابقًا</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>أولوية متوسطة</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>أولوية منخفضة</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>بلا أولوية</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>بلا عميل</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>بلا صفقة</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>عميل بلا اسم</translation>
    </message>
    <message>
        <source>Deal without a title</source>
        <translation>صفقة بلا عنوان</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1 and %Ln more</source>
        <translation>
            <numerusform>في انتظار %1 و%Ln أخرى</numerusform>
            <numerusform>في انتظار %1 و%Ln أخرى</numerusform>
            <numerusform>في انتظار %1 و%Ln أخرى</numerusform>
            <numerusform>في انتظار %1 و%Ln أخرى</numerusform>
            <numerusform>في انتظار %1 و%Ln أخرى</numerusform>
            <numerusform>في انتظار %1 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>starts %1</source>
        <comment>day</comment>
        <translation>تبدأ في %1</translation>
    </message>
    <message>
        <source>Person without a name</source>
        <translation>شخص بلا اسم</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>غير مسندة لأحد</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskListsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>list, number of its tasks</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>القادمة</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>أولوية عالية</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا تاريخ استحقاق</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>مُسنَدة إليّ</translation>
    </message>
    <message>
        <source>Assigned by me</source>
        <translation>مُسنَدة مني</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>حسب العميل</translation>
    </message>
    <message>
        <source>By deal</source>
        <translation>حسب الصفقة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>قوائمي</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskShift</name>
    <message>
        <source>Shifted the dates of 1 task</source>
        <translation>تمت إزاحة تواريخ مهمة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>Shifted the dates of %Ln tasks</source>
        <translation>
            <numerusform>تمت إزاحة تواريخ %Ln مهمة</numerusform>
            <numerusform>تمت إزاحة تواريخ مهمة واحدة</numerusform>
            <numerusform>تمت إزاحة تواريخ مهمتين</numerusform>
            <numerusform>تمت إزاحة تواريخ %Ln مهام</numerusform>
            <numerusform>تمت إزاحة تواريخ %Ln مهمة</numerusform>
            <numerusform>تمت إزاحة تواريخ %Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskTemplates</name>
    <message>
        <source>Added 1 task of “%1”</source>
        <translation>تمت إضافة مهمة واحدة من «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln tasks of “%1”</source>
        <translation>
            <numerusform>تمت إضافة %Ln مهمة من «%1»</numerusform>
            <numerusform>تمت إضافة مهمة واحدة من «%1»</numerusform>
            <numerusform>تمت إضافة مهمتين من «%1»</numerusform>
            <numerusform>تمت إضافة %Ln مهام من «%1»</numerusform>
            <numerusform>تمت إضافة %Ln مهمة من «%1»</numerusform>
            <numerusform>تمت إضافة %Ln مهمة من «%1»</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the task template “%1”</source>
        <translation>تم حذف قالب المهام «%1»</translation>
    </message>
    <message>
        <source>Moved a step of “%1”</source>
        <translation>تم نقل خطوة من «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::items::TrashModel</name>
    <message>
        <source>Restored “%1”</source>
        <translation>تمت استعادة «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln record(s)</source>
        <translation>
            <numerusform>لم يُستعَد أي سجل</numerusform>
            <numerusform>تمت استعادة سجل واحد</numerusform>
            <numerusform>تمت استعادة سجلين</numerusform>
            <numerusform>تمت استعادة %Ln سجلات</numerusform>
            <numerusform>تمت استعادة %Ln سجلًا</numerusform>
            <numerusform>تمت استعادة %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>quote, activity</comment>
        <translation>%1 بلا عنوان</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>phone call, a name</comment>
        <translation>%1 مع %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, phone call</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::WeeklyReview</name>
    <message>
        <source>Waits for %1</source>
        <translation>في انتظار %1</translation>
    </message>
    <message>
        <source>Can start: all it waited for is done</source>
        <translation>يمكن البدء: اكتمل كل ما كانت تنتظره</translation>
    </message>
    <message>
        <source>Moved 1 task to another day</source>
        <translation>تم نقل مهمة واحدة إلى يوم آخر</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to another day</source>
        <translation>
            <numerusform>تم نقل %Ln مهمة إلى يوم آخر</numerusform>
            <numerusform>تم نقل مهمة واحدة إلى يوم آخر</numerusform>
            <numerusform>تم نقل مهمتين إلى يوم آخر</numerusform>
            <numerusform>تم نقل %Ln مهام إلى يوم آخر</numerusform>
            <numerusform>تم نقل %Ln مهمة إلى يوم آخر</numerusform>
            <numerusform>تم نقل %Ln مهمة إلى يوم آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
</context>
<context>
    <name>satchel::reports</name>
    <message>
        <source>Pipeline</source>
        <translation>مسار المبيعات</translation>
    </message>
    <message>
        <source>Open deals, and how much of them to expect</source>
        <translation>الصفقات المفتوحة وما يُتوقع منها</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>توقعات المبيعات</translation>
    </message>
    <message>
        <source>Expected wins in the coming periods, compared with quota and trend</source>
        <translation>الصفقات المتوقع ربحها في الفترات القادمة، مقارنةً بالهدف والاتجاه</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>دقة التوقعات</translation>
    </message>
    <message>
        <source>The forecast on the first day of each period, compared with the result</source>
        <translation>التوقعات في اليوم الأول من كل فترة، مقارنةً بالنتيجة</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>الرابحة والخاسرة</translation>
    </message>
    <message>
        <source>Closed deals, and why deals were lost</source>
        <translation>الصفقات المغلقة، وأسباب خسارة الصفقات</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>How many deals advance from each stage</source>
        <translation>عدد الصفقات التي تتقدم من كل مرحلة</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>المدة في المرحلة</translation>
    </message>
    <message>
        <source>How long deals stay in each stage, and sales velocity</source>
        <translation>مدة بقاء الصفقات في كل مرحلة، وسرعة تحقيق المبيعات</translation>
    </message>
    <message>
        <source>Activity per person</source>
        <translation>النشاط لكل شخص</translation>
    </message>
    <message>
        <source>Calls, e-mails and meetings of each person</source>
        <translation>مكالمات كل شخص ورسائله واجتماعاته</translation>
    </message>
    <message>
        <source>Ageing and overdue</source>
        <translation>أعمار الصفقات والمتأخرة</translation>
    </message>
    <message>
        <source>How old the open deals are, and what is overdue</source>
        <translation>أعمار الصفقات المفتوحة، والمتأخر منها</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>نسبة الفوز</translation>
    </message>
    <message>
        <source>Where deals are won, by source, product or person</source>
        <translation>أين تُربح الصفقات، حسب المصدر أو المنتج أو الشخص</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>حجم الصفقات</translation>
    </message>
    <message>
        <source>How many small and how many large deals there are</source>
        <translation>عدد الصفقات الصغيرة والكبيرة</translation>
    </message>
    <message>
        <source>Leads by month</source>
        <translation>العملاء المحتملون حسب الشهر</translation>
    </message>
    <message>
        <source>How the leads of each month turned out</source>
        <translation>ما آل إليه العملاء المحتملون في كل شهر</translation>
    </message>
    <message>
        <source>By</source>
        <translation>حسب</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>الربع</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Commit threshold</source>
        <translation>حد الالتزام</translation>
    </message>
    <message>
        <source>Deals due</source>
        <translation>صفقات مستحقة</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>الأدنى</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>المتوقع</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>الأعلى</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>الرابحة</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>الفرق</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>الخطأ %</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>كل الفترات</translation>
    </message>
    <message>
        <source>on the first day of each period</source>
        <translation>في اليوم الأول من كل فترة</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>متوسط الخطأ</translation>
    </message>
    <message>
        <source>per period, relative to won</source>
        <translation>لكل فترة، نسبةً إلى ما رُبح</translation>
    </message>
    <message>
        <source>Deals as the change log records them on the first day of each period. Error %: expected minus won, as a percentage of won.</source>
        <translation>الصفقات كما يسجلها سجل التغييرات في أول يوم من كل فترة. الخطأ %: المتوقع ناقص الرابح، كنسبة من الرابح.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>In</source>
        <translation>خلال</translation>
    </message>
    <message>
        <source>Activity by %1</source>
        <translation>النشاط حسب %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>رسائل البريد</translation>
    </message>
    <message>
        <source>Meetings and demos</source>
        <translation>الاجتماعات والعروض التوضيحية</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>أخرى</translation>
    </message>
    <message>
        <source>Minutes logged</source>
        <translation>الدقائق المسجّلة</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>العمر</translation>
    </message>
    <message>
        <source>since creation</source>
        <translation>منذ الإنشاء</translation>
    </message>
    <message>
        <source>in the stage</source>
        <translation>في المرحلة</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>الصفقات</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>القيمة المرجّحة</translation>
    </message>
    <message>
        <source>Closing date passed</source>
        <translation>تاريخ الإغلاق فات</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>الإجراء التالي متأخر</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>بلا إجراء تالٍ</translation>
    </message>
    <message>
        <source>All open deals</source>
        <translation>كل الصفقات المفتوحة</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>الصفقات المفتوحة</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>من</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>الصفقات الرابحة</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>الصفقات الخاسرة</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>كل الصفقات</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>الأحجام</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>أقل من %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>‏%1 أو أكثر</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>من %1 إلى %2</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>بلا سعر صرف</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>Size in %1</source>
        <translation>الحجم بعملة %1</translation>
    </message>
    <message>
        <source>Share of deals</source>
        <translation>الحصة من الصفقات</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>الحصة من القيمة</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>المتوسط</translation>
    </message>
    <message>
        <source>of deals with a value</source>
        <translation>للصفقات ذات القيمة</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>متأخرة</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>أسوأ الحالات</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>أفضل الحالات</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>الرابحة حتى الآن</translation>
    </message>
    <message>
        <source>deals: %1</source>
        <translation>الصفقات: %1</translation>
    </message>
    <message>
        <source>Quota reached</source>
        <translation>المحقق من الهدف</translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>لم يُحدَّد هدف</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>التغطية</translation>
    </message>
    <message>
        <source>open value ÷ remaining quota</source>
        <translation>القيمة المفتوحة ÷ المتبقي من الهدف</translation>
    </message>
    <message>
        <source>Forecast by %1</source>
        <translation>توقعات المبيعات حسب %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>الربع</translation>
    </message>
    <message>
        <source>year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>الإغلاق المتوقع</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>المفتوحة</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>الهدف</translation>
    </message>
    <message>
        <source>Worst: won and the weighted value of deals from %1 %. Expected: won and all weighted values. Best: won and all open values.</source>
        <translation>الأدنى: الرابحة والقيمة المرجّحة للصفقات باحتمال %1% فأكثر. المتوقع: الرابحة وكل القيم المرجّحة. الأعلى: الرابحة وكل القيم المفتوحة.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>الأشهر</translation>
    </message>
    <message>
        <source>Created in</source>
        <translation>شهر الإنشاء</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>العملاء المحتملون</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نسبة النجاح</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>كل الأشهر</translation>
    </message>
    <message>
        <source>Success: leads qualified or converted so far, and within the given days of creation for months that are old enough.</source>
        <translation>نسبة النجاح: العملاء المحتملون المؤهلون أو المحوَّلون حتى الآن، وخلال عدد الأيام المحدد من الإنشاء للأشهر القديمة بما يكفي.</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>القيمة المفتوحة</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>متوسط الصفقة</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>دورة المبيعات</translation>
    </message>
    <message>
        <source>from creation to close</source>
        <translation>من الإنشاء إلى الإغلاق</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Pipeline by %1</source>
        <translation>مسار المبيعات حسب %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>الاحتمال</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>الأول</translation>
    </message>
    <message>
        <source>Conversion, %1</source>
        <translation>التحويل، %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>دخلت</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>تقدّمت</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>الخاسرة</translation>
    </message>
    <message>
        <source>Moved back or snoozed</source>
        <translation>أُعيدت أو أُجّلت</translation>
    </message>
    <message>
        <source>Currently in stage</source>
        <translation>في المرحلة حاليًا</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>تتقدّم</translation>
    </message>
    <message>
        <source>Won in the end</source>
        <translation>نسبة الفوز النهائي</translation>
    </message>
    <message>
        <source>Advance: share of the deals that left the stage. Won in the end: share of the deals that were ever in the stage and closed in the period.</source>
        <translation>تتقدّم: نسبة من الصفقات التي غادرت المرحلة. نسبة الفوز النهائي: نسبة من الصفقات التي مرّت بالمرحلة وأُغلقت في الفترة.</translation>
    </message>
    <message>
        <source>Time in stage, %1</source>
        <translation>المدة في المرحلة، %1</translation>
    </message>
    <message>
        <source>Deals that left</source>
        <translation>صفقات غادرت</translation>
    </message>
    <message>
        <source>Days on average</source>
        <translation>متوسط الأيام</translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation>وسيط الأيام</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>كل المراحل</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>سرعة المبيعات يوميًا</translation>
    </message>
    <message>
        <source>open × win rate × size ÷ cycle</source>
        <translation>المفتوحة × نسبة الفوز × الحجم ÷ الدورة</translation>
    </message>
    <message>
        <source>Average won deal</source>
        <translation>متوسط الصفقة الرابحة</translation>
    </message>
    <message>
        <source>Stays under a minute are excluded as corrected mistakes.</source>
        <translation>تُستبعد الإقامات الأقل من دقيقة باعتبارها أخطاء صُحّحت.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>المحسومة</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>القيمة الرابحة</translation>
    </message>
    <message>
        <source>Average won</source>
        <translation>متوسط القيمة الرابحة</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>الأيام حتى الفوز</translation>
    </message>
    <message>
        <source>Win rate by %1</source>
        <translation>نسبة الفوز حسب %1</translation>
    </message>
    <message>
        <source>All decided deals</source>
        <translation>كل الصفقات المحسومة</translation>
    </message>
    <message>
        <source>Win rate by product</source>
        <translation>نسبة الفوز حسب المنتج</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>المنتج</translation>
    </message>
    <message>
        <source>A deal counts for each product in its quotes, with its whole value, so there is no total.</source>
        <translation>تُحتسب الصفقة بكامل قيمتها لكل منتج في عروض أسعارها، لذا لا يوجد إجمالي.</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>أسباب خسارة الصفقات</translation>
    </message>
    <message>
        <source>Lost value</source>
        <translation>القيمة الخاسرة</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>بلا سبب مذكور</translation>
    </message>
    <message>
        <source>All lost deals</source>
        <translation>كل الصفقات الخاسرة</translation>
    </message>
    <message>
        <source>Won and lost by %1</source>
        <translation>الرابحة والخاسرة حسب %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>الربع %1 من %2</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر القادم</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>الربع الماضي</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>الربع القادم</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>السنة القادمة</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>آخر 12 شهرًا</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>كل الأوقات</translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation>المبالغ بعملة %1.</translation>
    </message>
    <message>
        <source>Amounts are in %1; other currencies are converted at the rates of %2.</source>
        <translation>المبالغ بعملة %1؛ وتُحوَّل العملات الأخرى بأسعار الصرف بتاريخ %2.</translation>
    </message>
    <message>
        <source>Amounts are in %1; other currencies are converted.</source>
        <translation>المبالغ بعملة %1؛ وتُحوَّل العملات الأخرى إليها.</translation>
    </message>
    <message>
        <source>Excluded (no exchange rate): %1.</source>
        <translation>مستبعد (لا سعر صرف): %1.</translation>
    </message>
    <message>
        <source>%1, all in %2</source>
        <translation>‏%1، الكل بعملة %2</translation>
    </message>
    <message>
        <source>Trend: the same months one year earlier.</source>
        <translation>الاتجاه: الأشهر نفسها قبل سنة.</translation>
    </message>
    <message>
        <source>Trend: the same months one year earlier, plus %1 % annual growth.</source>
        <translation>الاتجاه: الأشهر نفسها قبل سنة، مع نمو سنوي قدره %1%.</translation>
    </message>
    <message>
        <source>The filter uses the deals as they are today.</source>
        <translation>يُطبَّق عامل التصفية على الصفقات بحالتها اليوم.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln days</source>
        <translation>
            <numerusform>حتى %Ln يوم</numerusform>
            <numerusform>حتى يوم واحد</numerusform>
            <numerusform>حتى يومين</numerusform>
            <numerusform>حتى %Ln أيام</numerusform>
            <numerusform>حتى %Ln يومًا</numerusform>
            <numerusform>حتى %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln days</source>
        <translation>
            <numerusform>أكثر من %Ln يوم</numerusform>
            <numerusform>أكثر من يوم واحد</numerusform>
            <numerusform>أكثر من يومين</numerusform>
            <numerusform>أكثر من %Ln أيام</numerusform>
            <numerusform>أكثر من %Ln يومًا</numerusform>
            <numerusform>أكثر من %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln days</source>
        <translation>
            <numerusform>من %1 إلى %Ln يوم</numerusform>
            <numerusform>من %1 إلى يوم واحد</numerusform>
            <numerusform>من %1 إلى يومين</numerusform>
            <numerusform>من %1 إلى %Ln أيام</numerusform>
            <numerusform>من %1 إلى %Ln يومًا</numerusform>
            <numerusform>من %1 إلى %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Median</source>
        <translation>الوسيط</translation>
    </message>
    <message>
        <source>half of them are smaller</source>
        <translation>نصفها أقل من ذلك</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>خلال %Ln يوم</numerusform>
            <numerusform>خلال يوم واحد</numerusform>
            <numerusform>خلال يومين</numerusform>
            <numerusform>خلال %Ln أيام</numerusform>
            <numerusform>خلال %Ln يومًا</numerusform>
            <numerusform>خلال %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % vs. a month ago</source>
        <translation>‏‎%1%‎ عمّا قبل شهر</translation>
    </message>
    <message>
        <source>as many as a month ago</source>
        <translation>العدد نفسه قبل شهر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a month ago</source>
        <translation>
            <numerusform>بلا زيادة عمّا قبل شهر</numerusform>
            <numerusform>بزيادة واحدة عمّا قبل شهر</numerusform>
            <numerusform>بزيادة اثنتين عمّا قبل شهر</numerusform>
            <numerusform>بزيادة %Ln عمّا قبل شهر</numerusform>
            <numerusform>بزيادة %Ln عمّا قبل شهر</numerusform>
            <numerusform>بزيادة %Ln عمّا قبل شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a month ago</source>
        <translation>
            <numerusform>بلا نقص عمّا قبل شهر</numerusform>
            <numerusform>بنقص واحدة عمّا قبل شهر</numerusform>
            <numerusform>بنقص اثنتين عمّا قبل شهر</numerusform>
            <numerusform>بنقص %Ln عمّا قبل شهر</numerusform>
            <numerusform>بنقص %Ln عمّا قبل شهر</numerusform>
            <numerusform>بنقص %Ln عمّا قبل شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1 days</source>
        <translation>الوسيط %1 يوم</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>الوسيط %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>قمع المبيعات</translation>
    </message>
    <message>
        <source>How far the closed deals came, and where most of them end</source>
        <translation>إلى أين وصلت الصفقات المغلقة وأين تنتهي غالبًا</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>سرعة المبيعات</translation>
    </message>
    <message>
        <source>What the pipeline brings a day, month by month</source>
        <translation>ما يدرّه المسار يوميًا، شهرًا بشهر</translation>
    </message>
    <message>
        <source>Weakest step: %1 of %2 end in %3, %4 of them for %5.</source>
        <translation>أضعف خطوة: %1 من %2 تنتهي في %3، منها %4 بسبب %5.</translation>
    </message>
    <message>
        <source>Weakest step: %1 of %2 end in %3.</source>
        <translation>أضعف خطوة: %1 من %2 تنتهي في %3.</translation>
    </message>
    <message>
        <source>From lead to won, %1</source>
        <translation>من العميل المحتمل إلى الفوز، %1</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>من الكل</translation>
    </message>
    <message>
        <source>Ended here</source>
        <translation>انتهت هنا</translation>
    </message>
    <message>
        <source>as fast as a year before</source>
        <translation>بسرعة العام السابق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days faster than a year before</source>
        <translation>
            <numerusform>بلا تغيير عن العام السابق</numerusform>
            <numerusform>أسرع بيوم من العام السابق</numerusform>
            <numerusform>أسرع بيومين من العام السابق</numerusform>
            <numerusform>أسرع بـ %Ln أيام من العام السابق</numerusform>
            <numerusform>أسرع بـ %Ln يومًا من العام السابق</numerusform>
            <numerusform>أسرع بـ %Ln يوم من العام السابق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days slower than a year before</source>
        <translation>
            <numerusform>بلا تغيير عن العام السابق</numerusform>
            <numerusform>أبطأ بيوم من العام السابق</numerusform>
            <numerusform>أبطأ بيومين من العام السابق</numerusform>
            <numerusform>أبطأ بـ %Ln أيام من العام السابق</numerusform>
            <numerusform>أبطأ بـ %Ln يومًا من العام السابق</numerusform>
            <numerusform>أبطأ بـ %Ln يوم من العام السابق</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in 12 months</source>
        <translation>%1 من %2 في 12 شهرًا</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>أيام في المرحلة</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>خلال شهر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>أقل من يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومين</numerusform>
            <numerusform>%Ln أيام</numerusform>
            <numerusform>%Ln يومًا</numerusform>
            <numerusform>%Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>One deal waits in %1, for %2.</source>
        <translation>تنتظر صفقة واحدة في %1 منذ %2.</translation>
    </message>
    <message>
        <source>%1 deals wait in %2, one of them for %3.</source>
        <translation>تنتظر %1 صفقة في %2، إحداها منذ %3.</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>قبل عام</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>آخر 6 أشهر</translation>
    </message>
    <message>
        <source>Velocity: open deals at the end of the month × win rate × average won deal ÷ sales cycle, each of the 12 months up to it. A row opens the deals closed in its month.</source>
        <translation>السرعة: الصفقات المفتوحة نهاية الشهر × نسبة الفوز × متوسط الصفقة الرابحة ÷ دورة البيع، للأشهر الـ 12 حتى ذلك الشهر. يفتح السطر صفقات شهره المغلقة.</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>كل مسارات المبيعات</translation>
    </message>
    <message>
        <source>Of the deals that closed in the period: how many came to each stage or further. Conversion: share of those that came to the next stage or further.</source>
        <translation>من الصفقات التي أُغلقت في الفترة: كم منها وصل إلى كل مرحلة أو أبعد. معدل التحويل: نسبة ما وصل إلى المرحلة التالية أو أبعد.</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln months</source>
        <translation>
            <numerusform>آخر %Ln شهر</numerusform>
            <numerusform>آخر شهر</numerusform>
            <numerusform>آخر شهرين</numerusform>
            <numerusform>آخر %Ln أشهر</numerusform>
            <numerusform>آخر %Ln شهرًا</numerusform>
            <numerusform>آخر %Ln شهر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::sync::LoopbackListener</name>
    <message>
        <source>Page not found</source>
        <translation>الصفحة غير موجودة</translation>
    </message>
    <message>
        <source>This address is only used while you sign in.</source>
        <translation>يُستخدم هذا العنوان أثناء تسجيل الدخول فقط.</translation>
    </message>
    <message>
        <source>Sign-in doesn&apos;t match</source>
        <translation>تسجيل الدخول غير مطابق</translation>
    </message>
    <message>
        <source>This response doesn&apos;t belong to the current sign-in. Start again in Satchel.</source>
        <translation>لا تخص هذه الاستجابة عملية تسجيل الدخول الجارية. ابدأ من جديد في Satchel.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>فشل تسجيل الدخول</translation>
    </message>
    <message>
        <source>Satchel shows the reason. You can close this window.</source>
        <translation>يعرض Satchel السبب. يمكنك إغلاق هذه النافذة.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>You can close this window and go back to Satchel.</source>
        <translation>يمكنك إغلاق هذه النافذة والعودة إلى Satchel.</translation>
    </message>
</context>
<context>
    <name>satchel::sync::Manifest</name>
    <message>
        <source>1. Easiest, for one person or a small team: in HubSpot open Development, Keys, Service keys, and press Create service key. You need to be a super admin or have the permission Developer tools access. It works with every subscription, including the free one.</source>
        <translation>1. الأسهل لشخص واحد أو لفريق صغير: افتح في HubSpot ‎Development‎ ثم ‎Keys‎ ثم ‎Service keys‎، واضغط ‎Create service key‎. يجب أن تكون مسؤولًا أعلى (super admin) أو أن تملك الإذن ‎Developer tools access‎. تصلح هذه الطريقة مع كل اشتراك، حتى المجاني.</translation>
    </message>
    <message>
        <source>2. Add these scopes: crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read.</source>
        <translation>2. أضف نطاقات الوصول (scopes) هذه: ‎crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read.</translation>
    </message>
    <message>
        <source>3. Add these as well if HubSpot offers them: crm.objects.products.read, crm.objects.products.write, crm.objects.leads.read, crm.objects.leads.write, sales-email-read. Leads need Sales Hub Professional or Enterprise. Satchel skips what is missing and says so on the connection.</source>
        <translation>3. أضف هذه أيضًا إن أتاحها HubSpot:‏ ‎crm.objects.products.read, crm.objects.products.write, crm.objects.leads.read, crm.objects.leads.write, sales-email-read‎. يتطلب العملاء المحتملون Sales Hub Professional أو Enterprise. يتخطى Satchel ما ينقص ويذكر ذلك على الاتصال.</translation>
    </message>
    <message>
        <source>4. Press Create, open the key, press Show, and paste it into Satchel as the token. That is all.</source>
        <translation>4. اضغط ‎Create‎ وافتح المفتاح واضغط ‎Show‎، ثم الصقه في Satchel كرمز وصول. هذا كل شيء.</translation>
    </message>
    <message>
        <source>5. Or let everyone sign in with their own rights. This needs an app, which you create with HubSpot&apos;s command-line tool: install Node.js, then run npm install -g @hubspot/cli, hs account auth and hs project create (base contents App, distribution private, auth oauth).</source>
        <translation>5. أو دع كل شخص يسجّل الدخول بصلاحياته. يتطلب ذلك تطبيقًا تنشئه بأداة سطر الأوامر من HubSpot: ثبّت Node.js ثم نفّذ ‎npm install -g @hubspot/cli‎ و‎hs account auth‎ و‎hs project create‎ (المحتوى الأساسي App، التوزيع private، المصادقة oauth).</translation>
    </message>
    <message>
        <source>6. In src/app/app-hsmeta.json set redirectUrls to the redirect address shown here, requiredScopes to oauth and the scopes of step 2, and optionalScopes to those of step 3, exactly: HubSpot refuses the sign-in when the lists differ. Then run hs project upload.</source>
        <translation>6. في ‎src/app/app-hsmeta.json‎ اضبط redirectUrls على عنوان إعادة التوجيه المعروض هنا، وrequiredScopes على oauth ونطاقات الخطوة 2، وoptionalScopes على نطاقات الخطوة 3، بلا زيادة أو نقصان: يرفض HubSpot تسجيل الدخول إذا اختلفت القائمتان. ثم نفّذ ‎hs project upload‎.</translation>
    </message>
    <message>
        <source>7. In HubSpot open Development, Projects, your project, your app. Add your account to the allowlist under Distribution, and copy the client id and the client secret under Auth. The first person who signs in must be a super admin or have the permission HubSpot Marketplace access.</source>
        <translation>7. افتح في HubSpot ‎Development‎ ثم ‎Projects‎ ثم مشروعك ثم تطبيقك. أضف حسابك إلى قائمة السماح ضمن ‎Distribution‎، وانسخ معرّف العميل وسر العميل من ‎Auth‎. يجب أن يكون أول من يسجّل الدخول مسؤولًا أعلى (super admin) أو أن يملك الإذن ‎HubSpot Marketplace access‎.</translation>
    </message>
    <message>
        <source>8. So that nothing is ever created twice, add a text property with the internal name satchel_id that requires unique values to each object you send.</source>
        <translation>8. كي لا يُنشأ شيء مرتين، أضف إلى كل كائن ترسله خاصية نصية اسمها الداخلي ‎satchel_id‎ وتتطلب قيمًا فريدة.</translation>
    </message>
    <message>
        <source>Service key or private app token</source>
        <translation>مفتاح خدمة أو رمز وصول لتطبيق خاص</translation>
    </message>
    <message>
        <source>they need the scope crm.objects.owners.read</source>
        <translation>يلزم نطاق الوصول ‎crm.objects.owners.read</translation>
    </message>
    <message>
        <source>they need Sales Hub Professional and the scope crm.objects.leads.read</source>
        <translation>يلزم Sales Hub Professional ونطاق الوصول ‎crm.objects.leads.read</translation>
    </message>
    <message>
        <source>HubSpot accepts a lead only for an existing contact: create it in HubSpot, or work with contacts and their lifecycle stage</source>
        <translation>لا يقبل HubSpot عميلًا محتملًا إلا لجهة اتصال موجودة: أنشئه في HubSpot، أو اعمل بجهات الاتصال ومرحلة دورة حياتها</translation>
    </message>
    <message>
        <source>they need the scope crm.objects.products.read</source>
        <translation>يلزم نطاق الوصول ‎crm.objects.products.read</translation>
    </message>
    <message>
        <source>1. API access: Enterprise, Unlimited, Performance and Developer Edition have it; Professional Edition needs it as an add-on. Everyone who uses Satchel needs the permission API Enabled.</source>
        <translation>1. الوصول إلى API:‏ تتضمنه إصدارات Enterprise وUnlimited وPerformance وDeveloper؛ ويحتاج إليه Professional كإضافة. ويحتاج كل من يستخدم Satchel إلى الإذن ‎API Enabled‎.</translation>
    </message>
    <message>
        <source>2. In Setup, search for External Client App Manager and choose New External Client App (connected apps can no longer be created; an existing one with the same settings works). Name: Satchel. Distribution State: Local.</source>
        <translation>2. ابحث في ‎Setup‎ عن ‎External Client App Manager‎ واختر ‎New External Client App‎ (لم يعد إنشاء connected apps ممكنًا؛ ويصلح تطبيق موجود بالإعدادات نفسها). الاسم: Satchel. ‎Distribution State: Local‎.</translation>
    </message>
    <message>
        <source>3. Under API (Enable OAuth Settings), tick Enable OAuth and enter the callback URL below. Add the scopes Manage user data via APIs (api) and Perform requests at any time (refresh_token, offline_access).</source>
        <translation>3. ضمن ‎API (Enable OAuth Settings)‎ حدّد ‎Enable OAuth‎ وأدخل عنوان URL لرد الاتصال المعروض أدناه. أضف نطاقي الوصول ‎Manage user data via APIs (api)‎ و‎Perform requests at any time (refresh_token, offline_access)‎.</translation>
    </message>
    <message>
        <source>4. Under Security, tick Require Proof Key for Code Exchange (PKCE). Clear Require secret for Web Server Flow and Require secret for Refresh Token Flow. Refresh token rotation may be on. Choose Create; it can take ten minutes until the app works.</source>
        <translation>4. ضمن ‎Security‎ حدّد ‎Require Proof Key for Code Exchange (PKCE)‎. وألغِ تحديد ‎Require secret for Web Server Flow‎ و‎Require secret for Refresh Token Flow‎. يمكن أن يظل تدوير رموز التحديث مفعّلًا. اختر ‎Create‎؛ وقد تمر عشر دقائق قبل أن يعمل التطبيق.</translation>
    </message>
    <message>
        <source>5. On the tab Policies: Permitted Users: All users can self-authorize, or pre-authorize a permission set. Refresh Token Policy: valid until revoked, or expiring after a time without use. IP Relaxation: Relax IP restrictions for people who travel.</source>
        <translation>5. في علامة التبويب ‎Policies‎:‏ ‎Permitted Users: All users can self-authorize‎، أو امنح الإذن مسبقًا لمجموعة أذونات. ‎Refresh Token Policy‎:‏ صالح حتى الإلغاء، أو ينتهي بعد مدة بلا استخدام. ‎IP Relaxation‎:‏ ‎Relax IP restrictions‎ لمن يسافرون.</translation>
    </message>
    <message>
        <source>6. On the tab Settings, OAuth Settings, choose Consumer Key and Secret. The consumer key is the client ID. The secret is not needed.</source>
        <translation>6. في علامة التبويب ‎Settings‎ ثم ‎OAuth Settings‎ اختر ‎Consumer Key and Secret‎. الـ consumer key هو معرّف العميل. ولا حاجة إلى السر.</translation>
    </message>
    <message>
        <source>7. Give people read, create, edit and delete access to the objects they work with: accounts, contacts, leads, opportunities, products, tasks, events, notes. What they may not see or change is not synced.</source>
        <translation>7. امنح الأشخاص صلاحية القراءة والإنشاء والتعديل والحذف للكائنات التي يعملون بها: الحسابات وجهات الاتصال والعملاء المحتملون والفرص والمنتجات والمهام والأحداث والملاحظات. ما لا يحق لهم رؤيته أو تعديله لا تجري مزامنته.</translation>
    </message>
    <message>
        <source>8. To make sure that nothing is ever created twice, add a text field named Satchel_Id (length 36, External ID, Unique) to each object you send, and let people see and edit it.</source>
        <translation>8. كي لا يُنشأ شيء مرتين، أضف إلى كل كائن ترسله حقلًا نصيًا باسم ‎Satchel_Id‎ (الطول 36، ‎External ID‎، ‎Unique‎)، واسمح للأشخاص برؤيته وتعديله.</translation>
    </message>
    <message>
        <source>9. Sandbox: give https://test.salesforce.com as the address. My Domain: https://NAME.my.salesforce.com.</source>
        <translation>9. ‎Sandbox‎:‏ اكتب ‎https://test.salesforce.com‎ عنوانًا. ‎My Domain‎:‏ ‎https://NAME.my.salesforce.com.</translation>
    </message>
    <message>
        <source>10. Assignment rules do not run for what Satchel sends. A record that a duplicate rule warns of is not created until someone decides, unless the connection&apos;s settings allow it.</source>
        <translation>10. لا تُطبَّق قواعد الإسناد على ما يرسله Satchel. السجل الذي تحذّر منه قاعدة تكرار لا يُنشأ حتى يقرر أحد ذلك، إلا إذا سمحت به إعدادات الاتصال.</translation>
    </message>
    <message>
        <source>Session id or access token</source>
        <translation>معرّف الجلسة أو رمز الوصول</translation>
    </message>
    <message>
        <source>Salesforce treats this as a duplicate of an existing record: “%1” Open the existing record, or allow possible duplicates in the settings of this connection and try again</source>
        <translation>يعدّ Salesforce هذا تكرارًا لسجل موجود: «%1» افتح السجل الموجود، أو اسمح بالتكرارات المحتملة في إعدادات هذا الاتصال ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>Leads are converted in Salesforce: convert it there, and it will be converted here</source>
        <translation>يُحوَّل العملاء المحتملون في Salesforce: حوّله هناك فيُحوَّل هنا أيضًا</translation>
    </message>
    <message>
        <source>1. Once per organization: In the Microsoft Entra admin center open App registrations and choose New registration. Keep Single tenant.</source>
        <translation>1. مرة واحدة لكل مؤسسة: افتح في مركز إدارة Microsoft Entra‏ ‎App registrations‎ واختر ‎New registration‎. أبقِ ‎Single tenant‎.</translation>
    </message>
    <message>
        <source>2. Under Authentication, add a redirect URI for Mobile and desktop applications: the one below. Not Web, not Single-page application.</source>
        <translation>2. ضمن ‎Authentication‎ أضف عنوان URI لإعادة التوجيه إلى ‎Mobile and desktop applications‎: العنوان المعروض أدناه. لا تختر ‎Web‎ ولا ‎Single-page application‎.</translation>
    </message>
    <message>
        <source>3. Under API permissions, add Dynamics CRM, Delegated permissions, user_impersonation. Then choose Grant admin consent.</source>
        <translation>3. ضمن ‎API permissions‎ أضف ‎Dynamics CRM‎ ثم ‎Delegated permissions‎ ثم ‎user_impersonation‎. ثم اختر ‎Grant admin consent‎.</translation>
    </message>
    <message>
        <source>4. The client ID is the Application (client) ID on Overview. There is no secret.</source>
        <translation>4. معرّف العميل هو ‎Application (client) ID‎ في صفحة ‎Overview‎. ولا يوجد سر.</translation>
    </message>
    <message>
        <source>5. The address is the Environment URL in the Power Platform admin center: https://NAME.crm4.dynamics.com.</source>
        <translation>5. العنوان هو ‎Environment URL‎ في مركز إدارة Power Platform:‏ ‎https://NAME.crm4.dynamics.com‎.</translation>
    </message>
    <message>
        <source>6. Everyone needs a Dynamics 365 Sales license and a security role such as Salesperson in that environment. What the role does not allow is not synced.</source>
        <translation>6. يحتاج كل شخص إلى ترخيص Dynamics 365 Sales وإلى دور أمان مثل ‎Salesperson‎ في تلك البيئة. ما لا يسمح به الدور لا تجري مزامنته.</translation>
    </message>
    <message>
        <source>7. Deletions arrive at once where Track changes is on for a table and the role can read all of its rows; elsewhere once a day.</source>
        <translation>7. تصل عمليات الحذف فورًا حيث يكون ‎Track changes‎ مفعّلًا للجدول ويستطيع الدور قراءة كل صفوفه؛ وفي غير ذلك مرة في اليوم.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Dynamics 365 accepts a product only with its unit group: create it there, and it will be synced here</source>
        <translation>لا يقبل Dynamics 365 منتجًا إلا مع مجموعة وحداته: أنشئه هناك فتجري مزامنته هنا</translation>
    </message>
    <message>
        <source>1. In EspoCRM open Administration, Roles and create a role that may read, create, edit and delete what you work with: Accounts, Contacts, Leads, Opportunities, Tasks, Calls, Meetings. Set its level to all; what the role does not show is not synced.</source>
        <translation>1. في EspoCRM افتح Administration ثم Roles وأنشئ دورًا يمكنه قراءة ما تعمل به وإنشاؤه وتعديله وحذفه: Accounts وContacts وLeads وOpportunities وTasks وCalls وMeetings. اضبط مستواه على all؛ ما لا يعرضه الدور لا تتم مزامنته.</translation>
    </message>
    <message>
        <source>2. Open Administration, API Users, create a user with that role and the authentication method API Key, and copy the key. It is the token.</source>
        <translation>2. افتح Administration ثم API Users وأنشئ مستخدمًا بهذا الدور وبطريقة المصادقة API Key ثم انسخ المفتاح. إنه الرمز المميز.</translation>
    </message>
    <message>
        <source>3. In Administration, Entity Manager, switch on Optimistic Concurrency Control for Contact and Lead: two people who edit the same field at the same time are then asked, and nobody&apos;s edit is lost.</source>
        <translation>3. في Administration ثم Entity Manager فعّل Optimistic Concurrency Control لـ Contact وLead: عندما يعدّل شخصان الحقل نفسه في الوقت نفسه يُطرح السؤال ولا يضيع تعديل أحد.</translation>
    </message>
    <message>
        <source>4. So that nothing is ever created twice, add a field of the type Varchar named satchelId (EspoCRM calls it cSatchelId) to each entity that you send.</source>
        <translation>4. حتى لا يُنشأ أي شيء مرتين، أضف حقلًا من النوع Varchar باسم satchelId (يسميه EspoCRM‏ cSatchelId) إلى كل كيان ترسله.</translation>
    </message>
    <message>
        <source>5. The address is the one in your browser, without what follows the #: https://crm.example.com or https://example.com/crm.</source>
        <translation>5. العنوان هو الموجود في متصفحك دون ما يلي العلامة #: https://crm.example.com أو https://example.com/crm.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>EspoCRM has a record of this name or e-mail address. Open it there, or allow possible duplicates in the settings of this connection and try again</source>
        <translation>لدى EspoCRM سجل بهذا الاسم أو بعنوان البريد الإلكتروني هذا. افتحه هناك، أو اسمح بالتكرارات المحتملة في إعدادات هذا الاتصال ثم حاول مرة أخرى</translation>
    </message>
    <message>
        <source>1. In Pipedrive open your account menu, Company settings, Personal preferences, API. If there is no API entry, ask an administrator to enable API access for you in the permission sets.</source>
        <translation>1. في Pipedrive افتح قائمة حسابك، ثم إعدادات الشركة، ثم التفضيلات الشخصية، ثم API. إذا لم يظهر API فاطلب من مسؤول أن يسمح لك بالوصول إلى API في مجموعات الأذونات.</translation>
    </message>
    <message>
        <source>2. Copy your personal API token. Satchel sees and changes what you may see and change in Pipedrive.</source>
        <translation>2. انسخ رمز API الشخصي الخاص بك. يرى Satchel ويغيّر ما يحق لك أن تراه وتغيّره في Pipedrive.</translation>
    </message>
    <message>
        <source>3. The address is the one in your browser, such as https://your-company.pipedrive.com.</source>
        <translation>3. العنوان هو العنوان الظاهر في متصفحك، مثل https://your-company.pipedrive.com.</translation>
    </message>
    <message>
        <source>4. Or let everyone sign in with their own rights: in Pipedrive&apos;s Developer Hub create a private app with the callback URL below and the scopes deals:full, contacts:full, leads:full, activities:full, products:full and users:read. Copy its client ID and client secret.</source>
        <translation>4. أو دع كل شخص يسجّل الدخول بحقوقه: في Developer Hub لدى Pipedrive أنشئ تطبيقًا خاصًا بعنوان رد النداء أدناه وبالصلاحيات deals:full وcontacts:full وleads:full وactivities:full وproducts:full وusers:read، ثم انسخ معرّف العميل وسر العميل.</translation>
    </message>
    <message>
        <source>Personal API token</source>
        <translation>رمز API الشخصي</translation>
    </message>
    <message>
        <source>1. In Freshsales click your picture, then Settings, API Settings, and copy your API key. Satchel sees and changes what you may see and change in Freshsales.</source>
        <translation>1. في Freshsales انقر صورتك، ثم الإعدادات، ثم إعدادات API، وانسخ مفتاح API. يرى Satchel ويغيّر ما يحق لك أن تراه وتغيّره في Freshsales.</translation>
    </message>
    <message>
        <source>2. The address is shown there as the bundle alias, such as https://your-company.myfreshworks.com. The address in your browser works too.</source>
        <translation>2. يظهر العنوان هناك باسم bundle alias، مثل https://your-company.myfreshworks.com. ويصلح أيضًا العنوان الظاهر في متصفحك.</translation>
    </message>
    <message>
        <source>3. All programs of your company share its requests per hour: 1,000, 2,000 or 5,000 depending on the plan. Satchel keeps within 1,000.</source>
        <translation>3. تتقاسم كل برامج شركتك عدد طلباتها في الساعة: 1000 أو 2000 أو 5000 بحسب الخطة. يبقى Satchel دون 1000.</translation>
    </message>
    <message>
        <source>1. In Copper open Settings, Integrations, API Keys and choose Generate API Key. If there is no such entry, ask an account administrator to allow it.</source>
        <translation>1. في Copper افتح Settings ثم Integrations ثم API Keys واختر Generate API Key. إذا لم يظهر ذلك فاطلب من مسؤول الحساب أن يسمح به.</translation>
    </message>
    <message>
        <source>2. Enter your e-mail address in Copper, a colon and the key, such as ann@example.com:0123456789abcdef. Satchel sees and changes what you may see and change in Copper.</source>
        <translation>2. أدخل عنوان بريدك في Copper ثم نقطتين ثم المفتاح، مثل ann@example.com:0123456789abcdef. يرى Satchel ويغيّر ما يحق لك أن تراه وتغيّره في Copper.</translation>
    </message>
    <message>
        <source>E-mail address and API key, with a colon between them</source>
        <translation>عنوان البريد ومفتاح API وبينهما نقطتان</translation>
    </message>
    <message>
        <source>1. Odoo Online needs the Custom plan: the other plans have no external API. An Odoo server of your own has it.</source>
        <translation>1. يتطلب Odoo Online خطة Custom: لا تملك الخطط الأخرى واجهة برمجية خارجية. أما خادم Odoo الخاص بك فيملكها.</translation>
    </message>
    <message>
        <source>2. Choose a user who may see and edit what you work with in CRM, Contacts and Sales. What that user does not see is not synced.</source>
        <translation>2. اختر مستخدمًا يمكنه رؤية ما تعمل به وتعديله في CRM وContacts وSales. ما لا يراه هذا المستخدم لا تتم مزامنته.</translation>
    </message>
    <message>
        <source>3. As that user open Preferences, Account Security, New API Key, and copy the key. Odoo may let it expire after some months: enter a new one then.</source>
        <translation>3. بصفتك هذا المستخدم افتح Preferences ثم Account Security ثم New API Key وانسخ المفتاح. قد تنتهي صلاحيته في Odoo بعد بضعة أشهر: أدخل عندئذٍ مفتاحًا جديدًا.</translation>
    </message>
    <message>
        <source>4. So that nothing is ever created twice, add a field of the type char named x_satchel_id to the models that you send: in developer mode, Settings, Technical, Database Structure, Models: res.partner, crm.lead, product.template, calendar.event.</source>
        <translation>4. كي لا يُنشأ شيء مرتين أضف حقلًا من نوع char باسم x_satchel_id إلى النماذج التي ترسلها: في وضع المطور ضمن Settings ثم Technical ثم Database Structure ثم Models: ‏res.partner وcrm.lead وproduct.template وcalendar.event.</translation>
    </message>
    <message>
        <source>5. The token is database, user and key with colons between them: acme:ann@acme.example:0f3c... At Odoo Online the database is usually the first part of the address.</source>
        <translation>5. الرمز المميز هو قاعدة البيانات والمستخدم والمفتاح تفصل بينها نقطتان رأسيتان: acme:ann@acme.example:0f3c... في Odoo Online تكون قاعدة البيانات عادةً الجزء الأول من العنوان.</translation>
    </message>
    <message>
        <source>6. The address is the one in your browser up to the host: https://acme.odoo.com.</source>
        <translation>6. العنوان هو الموجود في متصفحك حتى اسم المضيف: https://acme.odoo.com.</translation>
    </message>
    <message>
        <source>Database, user and API key, with colons between them</source>
        <translation>قاعدة البيانات والمستخدم ومفتاح API تفصل بينها نقطتان رأسيتان</translation>
    </message>
    <message>
        <source>1. In monday.com press your picture, then Developers, My access tokens, Show, and copy the token. Satchel sees and changes what you may see and change.</source>
        <translation>1. في monday.com اضغط على صورتك ثم Developers ثم My access tokens ثم Show وانسخ الرمز. يرى Satchel ويغيّر ما يمكنك رؤيته وتغييره.</translation>
    </message>
    <message>
        <source>3. So that nothing is ever created twice, add a text column named External ID to each of these boards.</source>
        <translation>3. لكي لا يُنشأ أي شيء مرتين، أضف إلى كل لوحة من هذه اللوحات عمودًا نصيًا باسم External ID.</translation>
    </message>
    <message>
        <source>4. Or let everyone sign in: in the Developer Center create an app, add the scopes me:read, account:read, boards:read, boards:write, updates:read, updates:write, users:read and workspaces:read and the redirect address shown here under OAuth, and have an administrator install the app. Copy its client id and client secret.</source>
        <translation>4. أو دع الجميع يسجّلون الدخول: أنشئ تطبيقًا في Developer Center، وأضف ضمن OAuth النطاقات me:read وaccount:read وboards:read وboards:write وupdates:read وupdates:write وusers:read وworkspaces:read وعنوان إعادة التوجيه المعروض هنا، واطلب من مسؤول تثبيت التطبيق. انسخ client ID وclient secret الخاصين به.</translation>
    </message>
    <message>
        <source>monday.com takes at most 255 characters as a name</source>
        <translation>يقبل monday.com اسمًا من 255 حرفًا على الأكثر</translation>
    </message>
    <message>
        <source>1. Open the API console of your data centre, such as https://api-console.zoho.com or https://api-console.zoho.eu, and choose Add Client, Server-based Applications.</source>
        <translation>1. افتح وحدة تحكم API لمركز بياناتك، مثل https://api-console.zoho.com أو https://api-console.zoho.eu، واختر Add Client ثم Server-based Applications.</translation>
    </message>
    <message>
        <source>2. Client Name: Satchel. Homepage URL: the address of your company. Authorized Redirect URIs: the callback URL below. Choose Create and copy the client ID and the client secret.</source>
        <translation>2. Client Name: Satchel. Homepage URL: عنوان شركتك. Authorized Redirect URIs: عنوان رد الاتصال أدناه. اختر Create وانسخ معرّف العميل وسرّه.</translation>
    </message>
    <message>
        <source>3. If people sign in at several data centres, open the client&apos;s Settings, turn those on and tick Use the same OAuth credentials for all data centers.</source>
        <translation>3. إذا كان الأشخاص يسجّلون الدخول في عدة مراكز بيانات، فافتح Settings الخاصة بالعميل وشغّلها وحدّد Use the same OAuth credentials for all data centers.</translation>
    </message>
    <message>
        <source>4. The address is the one in your browser, such as https://crm.zoho.eu: it says where people sign in.</source>
        <translation>4. العنوان هو الموجود في متصفحك، مثل https://crm.zoho.eu: فهو يحدد مكان تسجيل الدخول.</translation>
    </message>
    <message>
        <source>5. Everyone signs in with their own rights. Their profile needs the permission Zoho CRM API Access (Setup, Security Control, Profiles).</source>
        <translation>5. يسجّل كل شخص الدخول بصلاحياته. ويحتاج ملفه إلى الإذن Zoho CRM API Access ‏(Setup، Security Control، Profiles).</translation>
    </message>
    <message>
        <source>6. Workflow rules run for what Satchel sends, unless the connection&apos;s settings say otherwise.</source>
        <translation>6. تعمل قواعد سير العمل لما يرسله Satchel ما لم تنص إعدادات الاتصال على غير ذلك.</translation>
    </message>
    <message>
        <source>Leads are converted in Zoho CRM: convert it there, and it will be converted here</source>
        <translation>يُحوَّل العملاء المحتملون في Zoho CRM: حوّله هناك فيُحوَّل هنا أيضًا</translation>
    </message>
    <message>
        <source>2. Satchel looks for boards named Accounts, Contacts, Leads, Deals and Tasks, first in monday CRM, and for columns by their names. Where yours have other names, choose them: satchel connection map.</source>
        <translation>2. يبحث Satchel عن لوحات باسم Accounts وContacts وLeads وDeals وTasks، في monday CRM أولًا، وعن الأعمدة بأسمائها. إذا كانت أسماؤك مختلفة فاخترها: satchel connection map.</translation>
    </message>
</context>
<context>
    <name>satchel::ui</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>الشهر الماضي</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>الشهر القادم</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>الربع الماضي</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>الربع القادم</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>السنة القادمة</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>بلا إجراء تالٍ</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>ساخن</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>دافئ</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>بارد</translation>
    </message>
    <message>
        <source>%1 in stage</source>
        <translation>‏%1 في المرحلة</translation>
    </message>
    <message>
        <source>(too long)</source>
        <translation>(أطول من اللازم)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>المالك: %1</translation>
    </message>
    <message>
        <source>%1 in stage, stale</source>
        <translation>‏%1 في المرحلة، راكدة</translation>
    </message>
    <message>
        <source>Expected close: %1</source>
        <translation>الإغلاق المتوقع: %1</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>المنتجات: %1</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>‏%1، المرجّحة %2</translation>
    </message>
    <message>
        <source>Converted with the rates of %1</source>
        <translation>حُوّلت بأسعار صرف %1</translation>
    </message>
    <message>
        <source>Excluded (no exchange rate): %1</source>
        <translation>مستبعد (لا سعر صرف): %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>لا منتجات</numerusform>
            <numerusform>منتج واحد</numerusform>
            <numerusform>منتجان</numerusform>
            <numerusform>‏%Ln منتجات</numerusform>
            <numerusform>‏%Ln منتجًا</numerusform>
            <numerusform>‏%Ln منتج</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Create a quote</source>
        <translation>إنشاء عرض سعر</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AccessDialog</name>
    <message>
        <source>Administrator</source>
        <translation>مسؤول</translation>
    </message>
    <message>
        <source>Sales lead</source>
        <translation>قائد المبيعات</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>المبيعات</translation>
    </message>
    <message>
        <source>Give a person access</source>
        <translation>منح شخص حق الوصول</translation>
    </message>
    <message>
        <source>The person joins with this name and password, and can change the password at the server.</source>
        <translation>ينضم الشخص بهذا الاسم وكلمة المرور، ويمكنه تغيير كلمة المرور على الخادم.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>اسم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>كلمة المرور الأولى</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>منح الوصول</translation>
    </message>
    <message>
        <source>Everybody has access. Add the person under People first.</source>
        <translation>لدى الجميع حق الوصول. أضف الشخص أولًا ضمن الأشخاص.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %Ln characters.</source>
        <translation>
            <numerusform>يجب ألا تقل كلمة المرور عن %Ln حرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن حرف واحد.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن حرفين.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %Ln أحرف.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %Ln حرفًا.</numerusform>
            <numerusform>يجب ألا تقل كلمة المرور عن %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivitiesPage</name>
    <message>
        <source>Open the customer</source>
        <translation>فتح العميل</translation>
    </message>
    <message>
        <source>Search in the activities</source>
        <translation>البحث في الأنشطة</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>عرض كجدول</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter goes to the customer</source>
        <translation>‏Enter يفتح · Ctrl+Enter ينتقل إلى العميل</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Edit %1, with %2</source>
        <translation>تعديل %1، مع %2</translation>
    </message>
    <message>
        <source>Log activity with %1</source>
        <translation>تسجيل نشاط مع %1</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>Planned the next step</source>
        <translation>تم تخطيط الخطوة التالية</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>إكمال المهمة</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>فتح العميل المحتمل</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>فتح الشركة</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>فتح الصفقة</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>جارٍ تصدير %1</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>تم تصدير %1 إلى %2</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>تسجيل نشاط</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>معاودة الاتصال</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Reading panel</source>
        <translation>جزء القراءة</translation>
    </message>
    <message>
        <source>Previous activity</source>
        <translation>النشاط السابق</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>النشاط التالي</translation>
    </message>
    <message>
        <source>Close the reading panel</source>
        <translation>إغلاق جزء القراءة</translation>
    </message>
    <message>
        <source>View of the activities</source>
        <translation>طريقة عرض الأنشطة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لم يحدث شيء بعد</translation>
    </message>
    <message>
        <source>Log a call, a meeting or a note, and it appears here.</source>
        <translation>سجّل مكالمة أو اجتماعًا أو ملاحظة لتظهر هنا.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق عامل التصفية</translation>
    </message>
    <message>
        <source>Show activities of everyone and of any time, or clear the search.</source>
        <translation>اعرض أنشطة الجميع في أي وقت، أو امسح البحث.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>↑ ↓ read on · Ctrl+Enter goes to the customer · Shift+E replies</source>
        <translation>↑ ↓ متابعة القراءة · Ctrl+Enter إلى العميل · Shift+E للرد</translation>
    </message>
    <message>
        <source>↑ ↓ read on · Esc goes back to the list</source>
        <translation>↑ ↓ متابعة القراءة · Esc للعودة إلى القائمة</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>فتح الاجتماع</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityDraft</name>
    <message>
        <source>Write to %1</source>
        <translation>مراسلة %1</translation>
    </message>
    <message>
        <source>Meet %1</source>
        <translation>لقاء مع %1</translation>
    </message>
    <message>
        <source>Follow up with %1</source>
        <translation>متابعة مع %1</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Edited 1 activity</source>
        <translation>تم تعديل نشاط واحد</translation>
    </message>
    <message>
        <source>Logged a call and planned the next step</source>
        <translation>تم تسجيل مكالمة والتخطيط للخطوة التالية</translation>
    </message>
    <message>
        <source>Logged a call</source>
        <translation>تم تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Wrote a note and planned the next step</source>
        <translation>تمت كتابة ملاحظة والتخطيط للخطوة التالية</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>تمت كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Logged a meeting and planned the next step</source>
        <translation>تم تسجيل اجتماع والتخطيط للخطوة التالية</translation>
    </message>
    <message>
        <source>Logged a meeting</source>
        <translation>تم تسجيل اجتماع</translation>
    </message>
    <message>
        <source>Logged an e-mail and planned the next step</source>
        <translation>تم تسجيل رسالة بريد والتخطيط للخطوة التالية</translation>
    </message>
    <message>
        <source>Logged an e-mail</source>
        <translation>تم تسجيل رسالة بريد</translation>
    </message>
    <message>
        <source>Logged an activity and planned the next step</source>
        <translation>تم تسجيل نشاط والتخطيط للخطوة التالية</translation>
    </message>
    <message>
        <source>Logged an activity</source>
        <translation>تم تسجيل نشاط</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityFilterBar</name>
    <message>
        <source>Owner</source>
        <translation>المسؤول</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>البحث في العناوين والنصوص</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>رسائل البريد</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>مهام منجزة</translation>
    </message>
    <message>
        <source>Received since %1</source>
        <comment>a day, a time</comment>
        <translation>الواردة منذ %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityForm</name>
    <message>
        <source>Log an activity</source>
        <translation>تسجيل نشاط</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>صادرة</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>تم الرد</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>بريد صوتي</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>مشغول</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>عُقد</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>لم يحضر العميل</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>المكان أو الرابط</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>الانطباع</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيد</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>محايد</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>سيئ</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>المواضيع</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Log only</source>
        <translation>تسجيل فقط</translation>
    </message>
    <message>
        <source>Log and plan</source>
        <translation>تسجيل وتخطيط</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>تعديل: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>تسجيل اجتماع</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>تسجيل رسالة بريد</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>تسجيل: %1</translation>
    </message>
    <message>
        <source>Choose another kind of activity</source>
        <translation>اختيار نوع آخر من الأنشطة</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>حفظ الملاحظة</translation>
    </message>
    <message>
        <source>Enter the duration in minutes, such as 11 or 11:04.</source>
        <translation>تُكتب المدة بالدقائق، مثل 11 أو 11:04.</translation>
    </message>
    <message>
        <source>Enter a text for the note.</source>
        <translation>أدخل نص الملاحظة.</translation>
    </message>
    <message>
        <source>Activity, task and stage in one step, also for undo.</source>
        <translation>النشاط والمهمة والمرحلة في خطوة واحدة، وكذلك عند التراجع.</translation>
    </message>
    <message>
        <source>@ mentions a person or a record</source>
        <translation>‎@ للإشارة إلى شخص أو سجل</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>المبلغ</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a website</comment>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>in a social network</comment>
        <translation>المنشور</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>التذكرة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityPanel</name>
    <message>
        <source>Reading panel</source>
        <translation>جزء القراءة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>الخطوة التالية</translation>
    </message>
    <message>
        <source>With</source>
        <translation>مع</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>الحاضرون</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>شركة</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>صفقة</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>سجّله</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>قبل ذلك</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>المزاج: %1</translation>
    </message>
    <message>
        <source>Next step from this</source>
        <translation>الخطوة التالية من هذا</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, probability</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Before that with %1</source>
        <translation>قبل ذلك مع %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AgendaDelegate</name>
    <message>
        <source>Overdue tasks</source>
        <translation>مهام متأخرة</translation>
    </message>
    <message>
        <source>Tasks for today</source>
        <translation>مهام اليوم</translation>
    </message>
    <message>
        <source>Deals to act on</source>
        <translation>صفقات تتطلب إجراءً</translation>
    </message>
    <message>
        <source>Deals without a next action</source>
        <translation>صفقات بلا إجراء تالٍ</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>‎%1+</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>بلا إجراء تالٍ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Nothing is planned in these four weeks.</source>
        <translation>لا شيء مخطط في هذه الأسابيع الأربعة.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppLockSettings</name>
    <message>
        <source>App lock</source>
        <translation>قفل التطبيق</translation>
    </message>
    <message>
        <source>Hides your data while you are away from your desk. Satchel keeps syncing. The lock does not stop somebody who can run programs in your account or read this computer&apos;s memory.</source>
        <translation>يخفي بياناتك أثناء ابتعادك عن مكتبك. يواصل Satchel المزامنة. لا يمنع القفل من يستطيع تشغيل برامج في حسابك أو قراءة ذاكرة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Encrypt the store first: a store that is not encrypted can be read without Satchel.</source>
        <translation>شفّر مخزن البيانات أولًا: فالمخزن غير المشفّر يمكن قراءته دون Satchel.</translation>
    </message>
    <message>
        <source>Lock Satchel when I am away</source>
        <translation>قفل Satchel عندما أكون بعيدًا</translation>
    </message>
    <message>
        <source>password, PIN, auto-lock, screen lock</source>
        <comment>words by which people look for the app lock</comment>
        <translation>كلمة مرور، رمز، قفل تلقائي، قفل الشاشة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the passphrase of the lock</source>
        <translation>تغيير عبارة مرور القفل</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>فتح القفل بـ</translation>
    </message>
    <message>
        <source>If you forget it, the recovery key unlocks Satchel.</source>
        <translation>إذا نسيتها فإن مفتاح الاسترداد يفتح قفل Satchel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>فورًا</numerusform>
            <numerusform>دقيقة واحدة دون نشاط</numerusform>
            <numerusform>دقيقتان دون نشاط</numerusform>
            <numerusform>%Ln دقائق دون نشاط</numerusform>
            <numerusform>%Ln دقيقة دون نشاط</numerusform>
            <numerusform>%Ln دقيقة دون نشاط</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>القفل بعد</translation>
    </message>
    <message>
        <source>on sleep or screen lock</source>
        <translation>عند السكون أو قفل الشاشة</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>وكذلك</translation>
    </message>
    <message>
        <source>This computer does not tell Satchel when it sleeps.</source>
        <translation>لا يُعلِم هذا الحاسوب Satchel بسكونه.</translation>
    </message>
    <message>
        <source>when the window is closed</source>
        <translation>عند إغلاق النافذة</translation>
    </message>
    <message>
        <source>Satchel then asks for the passphrase at every start.</source>
        <translation>يطلب Satchel حينها عبارة المرور عند كل بدء تشغيل.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <translation>عبارة مرور القفل</translation>
    </message>
    <message>
        <source>Satchel asks for it when it is locked. If you forget it, only the recovery key unlocks Satchel: write that down first.</source>
        <translation>يطلبها Satchel عندما يكون مقفلًا. إذا نسيتها فلن يفتحه سوى مفتاح الاسترداد: دوّنه أولًا.</translation>
    </message>
    <message>
        <source>The passphrase was not set.</source>
        <translation>لم تُعيَّن عبارة المرور.</translation>
    </message>
    <message>
        <source>The passphrase of the store</source>
        <translation>عبارة مرور مخزن البيانات</translation>
    </message>
    <message>
        <source>Its own passphrase</source>
        <translation>عبارة مرور خاصة به</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>غير معيّنة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppearanceSettingsPage</name>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>الإعداد الافتراضي للنظام</translation>
    </message>
    <message>
        <source>The window reloads in this language. Your own text is not translated.</source>
        <translation>يُعاد تحميل النافذة بهذه اللغة. لا تُترجم نصوصك.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>الشكل</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation>يتبع خيار «النظام» الوضع الفاتح أو الداكن لسطح المكتب كلما تغيّر.</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>اختيار لون…</translation>
    </message>
    <message>
        <source>Satchel’s blue</source>
        <translation>أزرق Satchel</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>Satchel adjusts its lightness to keep text readable. Status colours don&apos;t change.</source>
        <translation>يضبط Satchel درجة سطوعه ليبقى النص مقروءًا. لا تتغير ألوان الحالات.</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>صفوف الجداول</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوطة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>إمكانية الوصول</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>In addition to the system&apos;s text size.</source>
        <translation>إضافةً إلى حجم النص في النظام.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>تقليل الحركة</translation>
    </message>
    <message>
        <source>Turns off animations.</source>
        <translation>يوقف الحركات.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Uses the system&apos;s colours. Icons and text show what colours otherwise would.</source>
        <translation>يستخدم ألوان النظام. تُظهر الأيقونات والنصوص ما كانت الألوان ستُظهره.</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>اختصارات بمفتاح واحد</translation>
    </message>
    <message>
        <source>C, D and T create a contact, deal or task; G and a letter open a page. Turn them off if they interfere with dictation.</source>
        <translation>المفاتيح C وD وT تنشئ جهة اتصال أو صفقة أو مهمة؛ وG مع حرف آخر يفتح صفحة. أوقفها إن كانت تعيق الإملاء الصوتي.</translation>
    </message>
    <message>
        <source>locale, translation</source>
        <comment>words by which people look for the language</comment>
        <translation>ترجمة، لغات، العربية، الإنجليزية</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, colours</source>
        <comment>words by which people look for the theme</comment>
        <translation>الوضع الداكن، الوضع الفاتح، ليلي، ألوان</translation>
    </message>
    <message>
        <source>highlight colour</source>
        <comment>words by which people look for the accent colour</comment>
        <translation>لون التمييز</translation>
    </message>
    <message>
        <source>row height, density, spacing</source>
        <comment>words by which people look for the height of rows</comment>
        <translation>ارتفاع الصف، الكثافة، التباعد</translation>
    </message>
    <message>
        <source>font, font size, zoom, larger</source>
        <comment>words by which people look for the text size</comment>
        <translation>خط، حجم الخط، تكبير، أكبر</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>بداية العمل</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>نهاية العمل</translation>
    </message>
    <message>
        <source>office hours, business hours</source>
        <comment>words by which people look for the working hours</comment>
        <translation>ساعات الدوام، ساعات المكتب</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>ساعات العمل</translation>
    </message>
    <message>
        <source>The calendar shades the rest, and free times are offered within these hours only.</source>
        <translation>يظلل التقويم بقية الوقت، ولا تُقترح الأوقات الشاغرة إلا ضمن هذه الساعات.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>أيام العمل</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ApplyTemplateDialog</name>
    <message>
        <source>Apply a task template</source>
        <translation>تطبيق قالب مهام</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>السجل</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>تُحسب الخطوات من</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسندة إلى</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>في انتظار</translation>
    </message>
    <message>
        <source>Tasks that will be added</source>
        <translation>المهام التي ستُضاف</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>إضافة المهام</translation>
    </message>
    <message>
        <source>Choose the record that the tasks are for.</source>
        <translation>اختر السجل الذي تخصه المهام.</translation>
    </message>
    <message>
        <source>The record has no date in “%1”. Enter the day that the steps count from.</source>
        <translation>لا يوجد تاريخ في «%1» لهذا السجل. أدخل اليوم الذي تُحسب منه الخطوات.</translation>
    </message>
    <message>
        <source>Enter the day that the steps count from.</source>
        <translation>أدخل اليوم الذي تُحسب منه الخطوات.</translation>
    </message>
    <message>
        <source>Steps count from: %1</source>
        <translation>تُحسب الخطوات من: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>لا أحد</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln tasks</source>
        <translation>
            <numerusform>إضافة %Ln مهمة</numerusform>
            <numerusform>إضافة مهمة واحدة</numerusform>
            <numerusform>إضافة مهمتين</numerusform>
            <numerusform>إضافة %Ln مهام</numerusform>
            <numerusform>إضافة %Ln مهمة</numerusform>
            <numerusform>إضافة %Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>No task template yet</source>
        <translation>لا يوجد قالب مهام بعد</translation>
    </message>
    <message>
        <source>Create templates with their steps in Settings, under Task templates.</source>
        <translation>أنشئ القوالب وخطواتها في الإعدادات، ضمن قوالب المهام.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AssignDialog</name>
    <message>
        <source>How they are spread</source>
        <translation>كيفية التوزيع</translation>
    </message>
    <message>
        <source>By what people have in hand</source>
        <translation>حسب حجم العمل</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>بالتناوب</translation>
    </message>
    <message>
        <source>Choose who gets them.</source>
        <translation>اختر من يتلقاها.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>المجموع: %1.</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>كُتب %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed: your role may not change them.</source>
        <translation>
            <numerusform>لم يبقَ أي سجل</numerusform>
            <numerusform>بقي سجل واحد: لا يسمح دورك بتغييره.</numerusform>
            <numerusform>بقي سجلان: لا يسمح دورك بتغييرهما.</numerusform>
            <numerusform>بقيت %Ln سجلات: لا يسمح دورك بتغييرها.</numerusform>
            <numerusform>بقي %Ln سجلًا: لا يسمح دورك بتغييرها.</numerusform>
            <numerusform>بقي %Ln سجل: لا يسمح دورك بتغييرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed: they got another owner meanwhile.</source>
        <translation>
            <numerusform>لم يبقَ أي سجل</numerusform>
            <numerusform>بقي سجل واحد: صار له مالك آخر في هذه الأثناء.</numerusform>
            <numerusform>بقي سجلان: صار لهما مالك آخر في هذه الأثناء.</numerusform>
            <numerusform>بقيت %Ln سجلات: صار لها مالك آخر في هذه الأثناء.</numerusform>
            <numerusform>بقي %Ln سجلًا: صار لها مالك آخر في هذه الأثناء.</numerusform>
            <numerusform>بقي %Ln سجل: صار لها مالك آخر في هذه الأثناء.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentContent</name>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>الموضوع: %1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>مرفق: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentPreview</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>تُعرض البداية فقط</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open it with a program.</source>
        <translation>لا معاينة لهذا النوع من الملفات. افتحه ببرنامج.</translation>
    </message>
    <message>
        <source>It can&apos;t be shown: %1.</source>
        <translation>لا يمكن عرضه: %1.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>معاينة %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>الصفحة %1</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>هذا الملف فارغ: حجمه 0 بايت.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AuditLogControl</name>
    <message>
        <source>Check</source>
        <translation>فحص</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Check whether the change log was altered outside Satchel</source>
        <translation>التحقق مما إذا كان سجل التغييرات قد عُدّل خارج Satchel</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>تصدير سجل التغييرات</translation>
    </message>
    <message>
        <source>Exported %1 entries so far…</source>
        <translation>صُدِّر %1 من الإدخالات حتى الآن…</translation>
    </message>
    <message>
        <source>Exported %1 entries to %2.</source>
        <translation>صُدِّر %1 من الإدخالات إلى %2.</translation>
    </message>
    <message>
        <source>The change log was not exported.</source>
        <translation>لم يُصدَّر سجل التغييرات.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>The change log could not be read.</source>
        <translation>تعذرت قراءة سجل التغييرات.</translation>
    </message>
    <message>
        <source>The change log was altered outside Satchel, at entry %1 or soon after it. Restore a backup, or export the log and ask your administrator.</source>
        <translation>جرى تعديل سجل التغييرات خارج Satchel، عند الإدخال %1 أو بعده بقليل. استعد نسخة احتياطية، أو صدّر السجل واسأل المسؤول لديك.</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written. Keep this number to check it again later: %2</source>
        <translation>كل الإدخالات (%1) لم تتغير. احتفظ بهذا الرقم للتحقق منه لاحقًا: %2</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON, to be checked by another program (*.json)</source>
        <translation>JSON، للتحقق منه ببرنامج آخر (*.json)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSettingsPage</name>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>There are no backups here yet.</source>
        <translation>لا توجد نسخ احتياطية هنا بعد.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>نسخ احتياطية (%1)</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>جارٍ النسخ والتحقق…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1 records, %2, in %3.</source>
        <comment>count, size, file</comment>
        <translation>اكتمل النسخ والتحقق: %1 سجل، %2، في %3.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>لم تُنشأ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>The schedule was not saved.</source>
        <translation>لم يُحفظ الجدول.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>A copy of all your data in one file, made while you work. Satchel opens each copy and counts its records before it says that the backup is good. A copy of an encrypted store has the same key.</source>
        <translation>نسخة من كل بياناتك في ملف واحد تُنشأ أثناء عملك. يفتح Satchel كل نسخة ويعد سجلاتها قبل أن يقول إنها سليمة. نسخة المخزن المشفر لها المفتاح نفسه.</translation>
    </message>
    <message>
        <source>Back up automatically</source>
        <translation>نسخ احتياطي تلقائي</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>نسخ احتياطي إلى ملف…</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>ساعة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>يوم الأسبوع</translation>
    </message>
    <message>
        <source>Time of the backup</source>
        <translation>وقت النسخ الاحتياطي</translation>
    </message>
    <message>
        <source>And before imports</source>
        <translation>وقبل الاستيراد أيضًا</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>Keep one of each of the last</source>
        <translation>الاحتفاظ بواحدة من آخر</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>الأيام المحتفظ بها</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>Weeks to keep</source>
        <translation>الأسابيع المحتفظ بها</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>Months to keep</source>
        <translation>الأشهر المحتفظ بها</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Space for all</source>
        <translation>المساحة للجميع</translation>
    </message>
    <message>
        <source>The oldest go first, the newest never. Backups that you made yourself always stay.</source>
        <translation>تُحذف الأقدم أولًا ولا تُحذف الأحدث أبدًا. النسخ التي أنشأتها بنفسك تبقى دائمًا.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>اختيار…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Another disk is best. If it is not there at the time, Satchel says so and tries again.</source>
        <translation>الأفضل قرص آخر. إن لم يكن موجودًا حينها يذكر Satchel ذلك ويعيد المحاولة.</translation>
    </message>
    <message>
        <source>Test the newest</source>
        <translation>اختبار الأحدث</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>آخر اختبار</translation>
    </message>
    <message>
        <source>A backup is restored to a temporary folder, and every record is compared with the store.</source>
        <translation>تُستعاد نسخة احتياطية إلى مجلد مؤقت ويُقارن كل سجل بمخزن البيانات.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>مجلد النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Restored to a temporary folder and compared: %1 records, all alike.</source>
        <translation>استُعيدت إلى مجلد مؤقت وقورنت: %1 من السجلات، كلها متطابقة.</translation>
    </message>
    <message>
        <source>The test did not succeed. Make another backup.</source>
        <translation>لم ينجح الاختبار. أنشئ نسخة احتياطية أخرى.</translation>
    </message>
    <message>
        <source>Restoring to a temporary folder and comparing…</source>
        <translation>جارٍ الاستعادة إلى مجلد مؤقت والمقارنة…</translation>
    </message>
    <message>
        <source>Beside the store</source>
        <translation>بجانب مخزن البيانات</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <comment>folder, size</comment>
        <translation>%1 (المتاح %2)</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>folder</comment>
        <translation>%1 (غير موجود الآن)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>كلها متطابقة</translation>
    </message>
    <message>
        <source>Restoring this backup would</source>
        <translation>استعادة هذه النسخة الاحتياطية تعني</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSummary</name>
    <message>
        <source>Back up now</source>
        <translation>انسخ احتياطيًا الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Copies of the whole store, opened and checked after writing. Each has the same key as the store.</source>
        <translation>نسخ من المخزن كله، تُفتح وتُفحص بعد كتابتها. لكل منها مفتاح المخزن نفسه.</translation>
    </message>
    <message>
        <source>Schedule and all backups</source>
        <translation>الجدول وكل النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>آخر اختبار</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّلة</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>جارٍ النسخ والفحص…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>لا توجد نسخة احتياطية بعد</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, size, how it was checked</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>restored and compared, all alike</source>
        <translation>استُعيدت وقورنت، وكل شيء متطابق</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>لم تُنشأ أي نسخة احتياطية.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupText</name>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>لا محاولات</numerusform>
            <numerusform>محاولة واحدة</numerusform>
            <numerusform>محاولتان</numerusform>
            <numerusform>%Ln محاولات</numerusform>
            <numerusform>%Ln محاولة</numerusform>
            <numerusform>%Ln محاولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed: %1, %2</source>
        <comment>reason, tried 4 times</comment>
        <translation>فاتت: %1، %2</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>استُعيدت وقورنت</translation>
    </message>
    <message>
        <source>Before an import, no errors</source>
        <translation>قبل استيراد، بلا أخطاء</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>قبل ترقية</translation>
    </message>
    <message>
        <source>Replaced by a restored backup</source>
        <translation>حلت محلها نسخة مستعادة</translation>
    </message>
    <message>
        <source>Opened, no errors</source>
        <translation>فُتحت، بلا أخطاء</translation>
    </message>
    <message>
        <source>Found beside the store</source>
        <translation>وُجدت بجانب مخزن البيانات</translation>
    </message>
    <message>
        <source>No automatic backups</source>
        <translation>لا نسخ احتياطي تلقائي</translation>
    </message>
    <message>
        <source>Next backup: %1</source>
        <comment>time</comment>
        <translation>النسخة الاحتياطية التالية: %1</translation>
    </message>
    <message>
        <source>Nothing: no changes were made since</source>
        <translation>لا شيء: لم تُجر تعديلات منذ ذلك الحين</translation>
    </message>
    <message>
        <source>Everything: this is a backup of another store</source>
        <translation>كل شيء: هذه نسخة احتياطية من مخزن آخر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since</source>
        <translation>
            <numerusform>لا تعديلات منذ ذلك الحين</numerusform>
            <numerusform>تعديل واحد منذ ذلك الحين</numerusform>
            <numerusform>تعديلان منذ ذلك الحين</numerusform>
            <numerusform>%Ln تعديلات منذ ذلك الحين</numerusform>
            <numerusform>%Ln تعديلًا منذ ذلك الحين</numerusform>
            <numerusform>%Ln تعديل منذ ذلك الحين</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: this store has no connections</source>
        <translation>لا أحد: ليس لهذا المخزن اتصالات</translation>
    </message>
    <message>
        <source>%1: nothing until you agree</source>
        <comment>names of connections</comment>
        <translation>%1: لا شيء حتى توافق</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>التراجع عن</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>الإبقاء على</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>الإبلاغ</translation>
    </message>
    <message numerus="yes">
        <source>The store as it is, in a file beside it for %Ln day(s)</source>
        <translation>
            <numerusform>المخزن كما هو، في ملف بجانبه</numerusform>
            <numerusform>المخزن كما هو، في ملف بجانبه لمدة يوم واحد</numerusform>
            <numerusform>المخزن كما هو، في ملف بجانبه لمدة يومين</numerusform>
            <numerusform>المخزن كما هو، في ملف بجانبه لمدة %Ln أيام</numerusform>
            <numerusform>المخزن كما هو، في ملف بجانبه لمدة %Ln يومًا</numerusform>
            <numerusform>المخزن كما هو، في ملف بجانبه لمدة %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BlockEditor</name>
    <message>
        <source>Text of the block</source>
        <translation>نص القسم</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>لا توجد أقسام بعد</translation>
    </message>
    <message>
        <source>A proposal is made of blocks: a cover, what you propose, a price, a place to sign.</source>
        <translation>يتكوّن العرض المقترح من أقسام: غلاف، وما تقترحه، والسعر، ومكان للتوقيع.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Write here. Fields in braces are filled in on paper: {customer.name}</source>
        <translation>اكتب هنا. يُملأ الحقل المكتوب بين قوسين معقوفين عند الطباعة: ‎{customer.name}‎</translation>
    </message>
    <message>
        <source>Someone else changed this text in the meantime. Your text is kept here and replaces theirs if you continue. Theirs stays in the history.</source>
        <translation>عدّل شخص آخر هذا النص في هذه الأثناء. يبقى نصّك هنا ويحل محل نصّه إذا تابعت. ويبقى نصّه في المحفوظات.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BlockList</name>
    <message>
        <source>Blocks of the proposal</source>
        <translation>أقسام العرض المقترح</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardConditions</name>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>هذا الربع</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>الشهر القادم</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>الربع القادم</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>عامل التصفية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصًا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardToolbar</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>حقول البطاقة</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>حفظ كطريقة عرض</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <source>Order of the cards: %1</source>
        <translation>ترتيب البطاقات: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>تصفية %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>المالك</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>الفريق %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>By a day…</source>
        <translation>حتى يوم…</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>أي وسم</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>الإغلاق</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>النص…</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>تعديل كنص…</translation>
    </message>
    <message>
        <source>Remove %1: %2</source>
        <comment>filter: field, value</comment>
        <translation>إزالة %1: %2</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Title or company contains</source>
        <translation>العنوان أو الشركة يحتوي</translation>
    </message>
    <message>
        <source>Expected to close by</source>
        <translation>الإغلاق المتوقع حتى</translation>
    </message>
    <message>
        <source>Filter, for example value &gt; 5000 and company.industry = &quot;retail&quot;</source>
        <translation>تصفية، مثل: ‎value &gt; 5000 and company.industry = &quot;retail&quot;‎</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place in the filter, what is wrong</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Compact: title and value</source>
        <translation>مضغوطة: العنوان والقيمة</translation>
    </message>
    <message>
        <source>Normal: customer and next action</source>
        <translation>عادية: العميل والإجراء التالي</translation>
    </message>
    <message>
        <source>Detailed: with tags and products</source>
        <translation>مفصّلة: مع الوسوم والمنتجات</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>حذف طريقة العرض</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>تم حذف طريقة العرض %1</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>بالأرقام</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>حفظ كعرض جديد</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقعات</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>إظهار التوقعات</translation>
    </message>
    <message>
        <source>Group by owner</source>
        <translation>تجميع حسب المسؤول</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardView</name>
    <message>
        <source>Pipeline board</source>
        <translation>لوحة مسار المبيعات</translation>
    </message>
    <message>
        <source>%1, %2 deals, %3</source>
        <translation>‏%1، الصفقات: %2، %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>المرجّحة %1</translation>
    </message>
    <message>
        <source>%1 % advance</source>
        <translation>‏%1% تتقدّم</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a number of days, short</comment>
        <translation>‏%1 يوم</translation>
    </message>
    <message>
        <source>Slowest, %1</source>
        <translation>الأبطأ، %1</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>المتوسط %1</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>رابحة</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>رابحة هذا الربع</translation>
    </message>
    <message>
        <source>asks for the close date</source>
        <translation>يُطلب تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>خاسرة</translation>
    </message>
    <message>
        <source>Lost this quarter</source>
        <translation>خاسرة هذا الربع</translation>
    </message>
    <message>
        <source>asks for a reason</source>
        <translation>يُطلب السبب</translation>
    </message>
    <message>
        <source>asks how long to snooze</source>
        <translation>يسأل عن مدة التأجيل</translation>
    </message>
    <message>
        <source>Move to %1, %2</source>
        <translation>نقل إلى %1، %2</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>صفقة جديدة في %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>بلا مسؤول</translation>
    </message>
    <message numerus="yes">
        <source>In the last 12 months %1 of %Ln deals advanced to a later stage</source>
        <translation>
            <numerusform>تقدّم %1 من %Ln صفقة خلال آخر 12 شهرًا</numerusform>
            <numerusform>تقدّمت %1 من صفقة واحدة خلال آخر 12 شهرًا</numerusform>
            <numerusform>تقدّمت %1 من صفقتين خلال آخر 12 شهرًا</numerusform>
            <numerusform>تقدّمت %1 من %Ln صفقات خلال آخر 12 شهرًا</numerusform>
            <numerusform>تقدّمت %1 من %Ln صفقة خلال آخر 12 شهرًا</numerusform>
            <numerusform>تقدّمت %1 من %Ln صفقة خلال آخر 12 شهرًا</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded: %1, %2 deals, %3</source>
        <translation>مطوي: %1، %2 صفقات، %3</translation>
    </message>
    <message>
        <source>Remove the owner</source>
        <translation>إزالة المسؤول</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>إسناد إلى %1</translation>
    </message>
    <message>
        <source>Show the deals of %1</source>
        <translation>إظهار صفقات %1</translation>
    </message>
    <message>
        <source>Hide the deals of %1</source>
        <translation>إخفاء صفقات %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardViews</name>
    <message>
        <source>All open</source>
        <translation>كل المفتوحة</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>صفقاتي</translation>
    </message>
    <message>
        <source>Closing this quarter</source>
        <translation>تُغلق هذا الربع</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>تم حفظ طريقة العرض %1</translation>
    </message>
    <message>
        <source>Next action first</source>
        <translation>الإجراء التالي أولًا</translation>
    </message>
    <message>
        <source>Largest value first</source>
        <translation>الأعلى قيمة أولًا</translation>
    </message>
    <message>
        <source>Longest in stage first</source>
        <translation>الأطول بقاءً في المرحلة أولًا</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>العنوان من أ إلى ي</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BulkActions</name>
    <message>
        <source>Set field</source>
        <translation>تعيين حقل</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>إسناد</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Select two to merge</source>
        <translation>حدّد سجلين للدمج</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>تم تعديل %1</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>تم تعيين %1 في %2</translation>
    </message>
    <message>
        <source>Untagged %1</source>
        <translation>تمت إزالة الوسوم من %1</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>تم وسم %1</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>تم إسناد %1 إلى %2</translation>
    </message>
    <message>
        <source>Planned a task for %1</source>
        <translation>تم التخطيط لمهمة تخص %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>تم حذف %1</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>تم دمج %1 في %2</translation>
    </message>
    <message>
        <source>Set a field of %1</source>
        <translation>تعيين حقل في %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>وسوم %1</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>إزالة الوسوم</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>‏%1 (أنا)</translation>
    </message>
    <message>
        <source>A task for each of %1</source>
        <translation>مهمة لكل من %1</translation>
    </message>
    <message>
        <source>Plan tasks</source>
        <translation>تخطيط المهام</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>توزيع</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Actions for the selection</source>
        <translation>إجراءات على التحديد</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>إلغاء التحديد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Button</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a command, its key</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalculatedField</name>
    <message>
        <source>%1 (calculated)</source>
        <comment>field</comment>
        <translation>‏%1 (محسوب)</translation>
    </message>
    <message>
        <source>%1 (calculated): %2</source>
        <comment>field, value</comment>
        <translation>‏%1 (محسوب): %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Calendar</name>
    <message>
        <source>Days of the month</source>
        <translation>أيام الشهر</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>السنة</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>الشهر السابق</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>الشهر التالي</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarPage</name>
    <message>
        <source>Added %1</source>
        <translation>تمت إضافة %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تم تغيير %1</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation>ماذا تريد أن تغيّر؟</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>تم نقل %1 إلى %2</translation>
    </message>
    <message>
        <source>What do you want to move?</source>
        <translation>ماذا تريد أن تنقل؟</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>Removed the next action %1</source>
        <translation>تمت إزالة الإجراء التالي %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>تم حذف %1</translation>
    </message>
    <message>
        <source>What do you want to delete?</source>
        <translation>ماذا تريد أن تحذف؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>فتح الشركة</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>فتح الصفقة</translation>
    </message>
    <message>
        <source>Time zone, such as America/New_York; empty for none</source>
        <translation>المنطقة الزمنية، مثل America/New_York؛ فارغ لعدم العرض</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>لا توجد منطقة زمنية بهذا الاسم.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>اجتماع جديد</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>عرض اليوم</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>عرض الأسبوع</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>عرض الشهر</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>منطقة زمنية ثانية…</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>عرض التقويم</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1، الأسبوع %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings and calls</source>
        <translation>
            <numerusform>لا اجتماعات ولا مكالمات</numerusform>
            <numerusform>اجتماع أو مكالمة واحدة</numerusform>
            <numerusform>اجتماعان أو مكالمتان</numerusform>
            <numerusform>%Ln اجتماعات ومكالمات</numerusform>
            <numerusform>%Ln اجتماعًا ومكالمة</numerusform>
            <numerusform>%Ln اجتماع ومكالمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Planned %1 for %2</source>
        <translation>تم تخطيط %1 في %2</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>فتح الاجتماع</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarSide</name>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>المعروض</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>اجتماعاتي</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>مكالماتي</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>مهامي</translation>
    </message>
    <message>
        <source>My next actions</source>
        <translation>إجراءاتي التالية</translation>
    </message>
    <message>
        <source>To plan (%1)</source>
        <translation>للتخطيط (%1)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarView</name>
    <message>
        <source>overlaps %1</source>
        <translation>يتعارض مع %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
</context>
<context>
    <name>satchel::ui::CallClock</name>
    <message>
        <source>Start</source>
        <translation>بدء</translation>
    </message>
    <message>
        <source>The clock is running</source>
        <translation>المؤقّت يعمل</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, in an empty field</comment>
        <translation>دقيقة</translation>
    </message>
    <message>
        <source>Duration: minutes, or minutes and seconds as 11:04</source>
        <translation>المدة: بالدقائق، أو بالدقائق والثواني مثل 11:04</translation>
    </message>
    <message>
        <source>Start or stop the clock of the call</source>
        <translation>بدء مؤقّت المكالمة أو إيقافه</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CardEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareDelegate</name>
    <message>
        <source>Next step…</source>
        <translation>الخطوة التالية…</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a deal&apos;s value</comment>
        <translation>من %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CarePage</name>
    <message>
        <source>Set the next action</source>
        <translation>تحديد الإجراء التالي</translation>
    </message>
    <message>
        <source>Plan a call for tomorrow</source>
        <translation>تخطيط مكالمة للغد</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>فتح الصفقة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>بلا خطوة تالية</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرّضة للخطر</translation>
    </message>
    <message>
        <source>No deal needs care</source>
        <translation>لا توجد صفقات تحتاج إلى عناية</translation>
    </message>
    <message>
        <source>Open deals appear here when nothing is planned, when they stay too long in a stage, or when they are at risk.</source>
        <translation>تظهر الصفقات المفتوحة هنا عندما لا يكون هناك شيء مخطط، أو تبقى طويلًا في مرحلة، أو تكون معرضة للخطر.</translation>
    </message>
    <message>
        <source>Deals that need care</source>
        <translation>صفقات تحتاج إلى عناية</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <comment>weighted value of deals</comment>
        <translation>%1 على المحك</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) need care</source>
        <translation>
            <numerusform>لا توجد صفقات تحتاج إلى عناية</numerusform>
            <numerusform>صفقة واحدة تحتاج إلى عناية</numerusform>
            <numerusform>صفقتان تحتاجان إلى عناية</numerusform>
            <numerusform>%Ln صفقات تحتاج إلى عناية</numerusform>
            <numerusform>%Ln صفقة تحتاج إلى عناية</numerusform>
            <numerusform>%Ln صفقة تحتاج إلى عناية</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>الاتصال بالعميل</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Planned a call for tomorrow</source>
        <translation>خُطّطت مكالمة للغد</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>تحتاج إلى عناية</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareText</name>
    <message>
        <source>No next step</source>
        <translation>بلا خطوة تالية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>أقل من يوم في هذه المرحلة</numerusform>
            <numerusform>يوم واحد في هذه المرحلة</numerusform>
            <numerusform>يومان في هذه المرحلة</numerusform>
            <numerusform>%Ln أيام في هذه المرحلة</numerusform>
            <numerusform>%Ln يومًا في هذه المرحلة</numerusform>
            <numerusform>%Ln يوم في هذه المرحلة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next action %Ln day(s) overdue</source>
        <translation>
            <numerusform>الإجراء التالي متأخر</numerusform>
            <numerusform>الإجراء التالي متأخر يومًا</numerusform>
            <numerusform>الإجراء التالي متأخر يومين</numerusform>
            <numerusform>الإجراء التالي متأخر %Ln أيام</numerusform>
            <numerusform>الإجراء التالي متأخر %Ln يومًا</numerusform>
            <numerusform>الإجراء التالي متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected close %Ln day(s) ago</source>
        <translation>
            <numerusform>الإغلاق المتوقع مضى</numerusform>
            <numerusform>الإغلاق المتوقع منذ يوم</numerusform>
            <numerusform>الإغلاق المتوقع منذ يومين</numerusform>
            <numerusform>الإغلاق المتوقع منذ %Ln أيام</numerusform>
            <numerusform>الإغلاق المتوقع منذ %Ln يومًا</numerusform>
            <numerusform>الإغلاق المتوقع منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>لا محادثة منذ %Ln يوم</numerusform>
            <numerusform>لا محادثة منذ يوم واحد</numerusform>
            <numerusform>لا محادثة منذ يومين</numerusform>
            <numerusform>لا محادثة منذ %Ln أيام</numerusform>
            <numerusform>لا محادثة منذ %Ln يومًا</numerusform>
            <numerusform>لا محادثة منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Poor mood</source>
        <translation>مزاج سيئ</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>%1 على المحك</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CatalogueEditor</name>
    <message>
        <source>Search the catalogue, or type a free line</source>
        <translation>ابحث في الكتالوج أو اكتب بندًا حرًا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ChartView</name>
    <message>
        <source>Chart: %1</source>
        <translation>مخطط: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>مخطط</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CheckStep</name>
    <message>
        <source>Checking file</source>
        <translation>جارٍ فحص الملف</translation>
    </message>
    <message>
        <source>Satchel checks every row. Nothing is imported yet.</source>
        <translation>يفحص Satchel كل صف. لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>Also created, because rows refer to them: %1, such as companies.</source>
        <translation>يُنشأ أيضًا لأن صفوفًا تشير إليه: %1، مثل الشركات.</translation>
    </message>
    <message>
        <source>The rows below will be rejected and saved to a separate file with the reason.</source>
        <translation>ستُرفض الصفوف أدناه وتُحفظ في ملف مستقل مع السبب.</translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>يمكن استيراد كل الصفوف.</translation>
    </message>
    <message>
        <source>If a cell does not fit its field</source>
        <translation>إذا كانت الخلية لا تناسب حقلها</translation>
    </message>
    <message>
        <source>Leave the field empty</source>
        <translation>ترك الحقل فارغًا</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>رفض الصف</translation>
    </message>
    <message>
        <source>1 cell below does not fit. Its field will be left empty.</source>
        <translation>خلية واحدة أدناه لا تناسب حقلها. سيُترك الحقل فارغًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells below do not fit. Their fields will be left empty.</source>
        <translation>
            <numerusform>لا خلايا غير مناسبة أدناه.</numerusform>
            <numerusform>خلية واحدة أدناه لا تناسب حقلها. سيُترك الحقل فارغًا.</numerusform>
            <numerusform>خليتان أدناه لا تناسبان حقليهما. سيُترك الحقلان فارغين.</numerusform>
            <numerusform>‏%Ln خلايا أدناه لا تناسب حقولها. ستُترك الحقول فارغة.</numerusform>
            <numerusform>‏%Ln خلية أدناه لا تناسب حقولها. ستُترك الحقول فارغة.</numerusform>
            <numerusform>‏%Ln خلية أدناه لا تناسب حقولها. ستُترك الحقول فارغة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are rejected, skipped or incomplete</source>
        <translation>الصفوف المرفوضة أو المتخطاة أو غير المكتملة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CloseGuard</name>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>جارٍ حفظ %Ln تغيير…</numerusform>
            <numerusform>جارٍ حفظ تغيير واحد…</numerusform>
            <numerusform>جارٍ حفظ تغييرين…</numerusform>
            <numerusform>جارٍ حفظ %Ln تغييرات…</numerusform>
            <numerusform>جارٍ حفظ %Ln تغييرًا…</numerusform>
            <numerusform>جارٍ حفظ %Ln تغيير…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the store. Satchel closes as soon as your changes are saved. If you close it now, they are kept on this computer and saved at the next start.</source>
        <translation>يستخدم برنامج آخر مخزن البيانات. سيُغلق Satchel فور حفظ تغييراتك. إذا أغلقته الآن فستبقى على هذا الكمبيوتر وتُحفظ عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>إغلاق الآن</translation>
    </message>
    <message>
        <source>Satchel is still working</source>
        <translation>لا يزال Satchel يعمل</translation>
    </message>
    <message>
        <source>Satchel closes as soon as this has finished. If you stop it now, its changes are discarded.</source>
        <translation>سيُغلق Satchel فور الانتهاء. إذا أوقفته الآن فستُهمل التغييرات.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>الإبقاء مفتوحًا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to order</source>
        <translation>اسحب للترتيب، أو استخدم Alt+↑ وAlt+↓</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>إعادة الضبط الافتراضي</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComboAccessible</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommandPalette</name>
    <message>
        <source>Find or run anything</source>
        <translation>ابحث عن أي شيء أو نفّذ أي أمر</translation>
    </message>
    <message>
        <source>Find a record or run a command</source>
        <translation>البحث عن سجل أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>النتائج</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>لا نتائج. جرّب بحثًا أقصر.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open or run</source>
        <translation>فتح أو تنفيذ</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>الأوامر فقط</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommentDelegate</name>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>a time</comment>
        <translation>%1 · معدَّل</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>شخص غير معروف</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>رد من %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommentsPanel</name>
    <message>
        <source>No comments yet</source>
        <translation>لا توجد تعليقات بعد</translation>
    </message>
    <message>
        <source>What you write here is for your team. Customers never see it.</source>
        <translation>ما تكتبه هنا لفريقك فقط، ولا يراه العملاء أبدًا.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Comments on %1</source>
        <translation>التعليقات على %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Write a comment. @ mentions a person.</source>
        <translation>اكتب تعليقًا. استخدم @ للإشارة إلى شخص.</translation>
    </message>
    <message>
        <source>You are editing your comment</source>
        <translation>أنت تحرر تعليقك</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>ردك</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <comment>a person</comment>
        <translation>ردك على %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Deleted 1 comment</source>
        <translation>حُذف تعليق واحد</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>a record</comment>
        <translation>تعليق على %1</translation>
    </message>
    <message>
        <source>Edited 1 comment</source>
        <translation>عُدّل تعليق واحد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComposerLine</name>
    <message>
        <source>Log a call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>تسجيل رسالة بريد</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>تسجيل اجتماع</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>إرفاق ملف</translation>
    </message>
    <message>
        <source>Write a note, or log what happened</source>
        <translation>اكتب ملاحظة أو سجّل ما حدث</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>مسودة: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComputerSettingsPage</name>
    <message>
        <source>Start</source>
        <translation>بدء التشغيل</translation>
    </message>
    <message>
        <source>Start Satchel when I sign in</source>
        <translation>بدء Satchel عند تسجيل الدخول</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>When you click a phone number or e-mail address anywhere on this computer, Satchel finds the customer.</source>
        <translation>يعثر Satchel على العميل عند النقر على رقم هاتف أو عنوان بريد إلكتروني في أي مكان على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Install Satchel, or choose it in the system settings.</source>
        <translation>ثبّت Satchel، أو اختره في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Open phone numbers in Satchel</source>
        <translation>فتح أرقام الهاتف في Satchel</translation>
    </message>
    <message>
        <source>Open e-mail addresses in Satchel</source>
        <translation>فتح عناوين البريد في Satchel</translation>
    </message>
    <message>
        <source>About Satchel</source>
        <translation>حول Satchel</translation>
    </message>
    <message>
        <source>Satchel collects no data about you or how you use it. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>لا يجمع Satchel أي بيانات عنك أو عن استخدامك له. وهو برنامج حر بموجب رخصة GNU العمومية العامة، الإصدار 3 أو أحدث.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>ما الجديد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictDetails</name>
    <message>
        <source>Previous record</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>السجل التالي</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>كتابة قيمة أخرى</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>الحقول التي غيّرها الطرفان</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Mine for all</source>
        <translation>قيمتي للكل</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>قيمتهم للكل</translation>
    </message>
    <message>
        <source>Newest for all</source>
        <translation>الأحدث للكل</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>سجل محذوف</translation>
    </message>
    <message>
        <source>Deleted record</source>
        <translation>سجل محذوف</translation>
    </message>
    <message>
        <source>Changed in %1 and in %2, detected %3</source>
        <comment>connection, connection, time</comment>
        <translation>تغيّر في %1 وفي %2، واكتُشف %3</translation>
    </message>
    <message>
        <source>Changed here and in %1, detected %2</source>
        <translation>تغيّر هنا وفي %1، واكتُشف %2</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>تسوية</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln field(s)</source>
        <translation>
            <numerusform>لا حقول للتسوية</numerusform>
            <numerusform>تسوية حقل واحد</numerusform>
            <numerusform>تسوية حقلين</numerusform>
            <numerusform>تسوية %Ln حقول</numerusform>
            <numerusform>تسوية %Ln حقلًا</numerusform>
            <numerusform>تسوية %Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for a field first</source>
        <translation>اختر قيمة لأحد الحقول أولًا</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>قيمة أخرى للحقل %1</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>استخدام هذه القيمة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>as both had it on %1</source>
        <comment>day</comment>
        <translation>كما كانت لدى الطرفين في %1</translation>
    </message>
    <message>
        <source>as last synced</source>
        <translation>كما في آخر مزامنة</translation>
    </message>
    <message>
        <source>Last equal with %1: %2.</source>
        <comment>connection, time</comment>
        <translation>آخر تطابق مع %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other field(s) merged automatically.</source>
        <translation>
            <numerusform>لم يُدمج أي حقل آخر تلقائيًا.</numerusform>
            <numerusform>دُمج حقل آخر تلقائيًا.</numerusform>
            <numerusform>دُمج حقلان آخران تلقائيًا.</numerusform>
            <numerusform>دُمجت %Ln حقول أخرى تلقائيًا.</numerusform>
            <numerusform>دُمج %Ln حقلًا آخر تلقائيًا.</numerusform>
            <numerusform>دُمج %Ln حقل آخر تلقائيًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Choose again between these values</source>
        <translation>الاختيار مجددًا بين هذه القيم</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>fields without a choice</comment>
        <translation>المتبقي %1 من %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictGridDelegate</name>
    <message>
        <source>mine was kept</source>
        <translation>أُبقيت قيمتي</translation>
    </message>
    <message>
        <source>theirs was kept</source>
        <translation>أُبقيت قيمتهم</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>اختر قيمة</translation>
    </message>
    <message>
        <source>mine chosen</source>
        <translation>المختارة: قيمتي</translation>
    </message>
    <message>
        <source>theirs chosen</source>
        <translation>المختارة: قيمتهم</translation>
    </message>
    <message>
        <source>before chosen</source>
        <translation>المختارة: السابقة</translation>
    </message>
    <message>
        <source>typed: %1</source>
        <translation>مكتوبة: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>السابقة: %1</translation>
    </message>
    <message>
        <source>changed here %1</source>
        <translation>عُدّلت هنا %1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <comment>connection, time</comment>
        <translation>من %1، %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictListDelegate</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>‏%Ln حقول</numerusform>
            <numerusform>‏%Ln حقلًا</numerusform>
            <numerusform>‏%Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, connection</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictSections</name>
    <message>
        <source>What both sides keep</source>
        <translation>ما يحتفظ به الطرفان</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) are the same on both sides.</source>
        <translation>
            <numerusform>لا حقول أخرى متطابقة لدى الطرفين.</numerusform>
            <numerusform>حقل آخر متطابق لدى الطرفين.</numerusform>
            <numerusform>حقلان آخران متطابقان لدى الطرفين.</numerusform>
            <numerusform>‏%Ln حقول أخرى متطابقة لدى الطرفين.</numerusform>
            <numerusform>‏%Ln حقلًا آخر متطابقًا لدى الطرفين.</numerusform>
            <numerusform>‏%Ln حقل آخر متطابق لدى الطرفين.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>received from %1, %2</source>
        <comment>connection, time</comment>
        <translation>ورد من %1، %2</translation>
    </message>
    <message>
        <source>yours, queued for %1</source>
        <comment>connection</comment>
        <translation>قيمتك، في انتظار الإرسال إلى %1</translation>
    </message>
    <message>
        <source>same on both sides</source>
        <translation>متطابق لدى الطرفين</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>القاعدة «%1»</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict. Rule for conflicts: %2</source>
        <comment>connection, rule</comment>
        <translation>اكتشفت المزامنة مع %1 التعارض. قاعدة التعارضات: %2</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <comment>who, field</comment>
        <translation>‏%1: تعديل %2</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <comment>who, field, values</comment>
        <translation>غيّر %1 الحقل %2 من %3 إلى %4</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict.</source>
        <comment>connection</comment>
        <translation>عثرت المزامنة مع %1 على التعارض.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who, connection</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict. The order of the connections decided.</source>
        <comment>connection</comment>
        <translation>وجدت المزامنة مع %1 التعارض. وحسمه ترتيب الاتصالات.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Resolve all with</source>
        <translation>تسوية الكل باستخدام</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Mine, for the selected records</source>
        <translation>قيمتي، للسجلات المحددة</translation>
    </message>
    <message>
        <source>Theirs, for the selected records</source>
        <translation>قيمتهم، للسجلات المحددة</translation>
    </message>
    <message>
        <source>Newest, for the selected records</source>
        <translation>الأحدث، للسجلات المحددة</translation>
    </message>
    <message>
        <source>Choose mine</source>
        <translation>اختيار قيمتي</translation>
    </message>
    <message>
        <source>Choose theirs</source>
        <translation>اختيار قيمتهم</translation>
    </message>
    <message>
        <source>Choose the previous value</source>
        <translation>اختيار القيمة السابقة</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>كتابة قيمة أخرى</translation>
    </message>
    <message>
        <source>Resolve the chosen fields</source>
        <translation>تسوية الحقول المختارة</translation>
    </message>
    <message>
        <source>Resolve the selected records with mine</source>
        <translation>تسوية السجلات المحددة بقيمتي</translation>
    </message>
    <message>
        <source>Resolve the selected records with theirs</source>
        <translation>تسوية السجلات المحددة بقيمتهم</translation>
    </message>
    <message>
        <source>Resolve the selected records with the newest</source>
        <translation>تسوية السجلات المحددة بالقيمة الأحدث</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>السجل التالي</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>Open or resolved</source>
        <translation>المفتوحة أو التي تمت تسويتها</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>مفتوحة</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>تمت تسويتها</translation>
    </message>
    <message>
        <source>Records with conflicts</source>
        <translation>السجلات ذات التعارضات</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>records, fields</comment>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>‏%Ln سجلات</numerusform>
            <numerusform>‏%Ln سجلًا</numerusform>
            <numerusform>‏%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>لا حقول</numerusform>
            <numerusform>حقل واحد</numerusform>
            <numerusform>حقلان</numerusform>
            <numerusform>‏%Ln حقول</numerusform>
            <numerusform>‏%Ln حقلًا</numerusform>
            <numerusform>‏%Ln حقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>مفتوحة %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>تمت تسويتها %1</translation>
    </message>
    <message>
        <source>No conflicts with this connection</source>
        <translation>لا تعارضات مع هذا الاتصال</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>لا توجد تعارضات</translation>
    </message>
    <message>
        <source>When you and the other system change the same field, both values are kept here, along with the previous one.</source>
        <translation>إذا غيّرت أنت والنظام الآخر الحقل نفسه، تُحفظ القيمتان هنا مع القيمة السابقة.</translation>
    </message>
    <message>
        <source>Only the newest are shown. Resolve these to see the rest.</source>
        <translation>تُعرض الأحدث فقط. تظهر البقية بعد تسوية هذه.</translation>
    </message>
    <message>
        <source>Resolved conflicts stay in the history. No overwritten value is lost.</source>
        <translation>تبقى التعارضات التي تمت تسويتها في المحفوظات. لا تضيع أي قيمة مستبدلة.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>إبقاء قيمتي</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>أخذ قيمتهم</translation>
    </message>
    <message>
        <source>Use the newest</source>
        <translation>أخذ الأحدث</translation>
    </message>
    <message>
        <source>For every open field of the selected records, your value is kept and sent.</source>
        <translation>تبقى قيمتك وتُرسل لكل حقل مفتوح في السجلات المحددة.</translation>
    </message>
    <message>
        <source>For every open field of the selected records, the other system&apos;s value is used.</source>
        <translation>تؤخذ قيمة النظام الآخر لكل حقل مفتوح في السجلات المحددة.</translation>
    </message>
    <message>
        <source>For every open field of the selected records, the latest value is used on both sides.</source>
        <translation>تبقى لدى الطرفين آخر قيمة عُدّلت لكل حقل مفتوح في السجلات المحددة.</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln record(s) at once?</source>
        <translation>
            <numerusform>هل تريد تسوية %Ln سجل دفعة واحدة؟</numerusform>
            <numerusform>هل تريد تسوية سجل واحد؟</numerusform>
            <numerusform>هل تريد تسوية سجلين دفعة واحدة؟</numerusform>
            <numerusform>هل تريد تسوية %Ln سجلات دفعة واحدة؟</numerusform>
            <numerusform>هل تريد تسوية %Ln سجلًا دفعة واحدة؟</numerusform>
            <numerusform>هل تريد تسوية %Ln سجل دفعة واحدة؟</numerusform>
        </translation>
    </message>
    <message>
        <source>These can wait. Until you choose, Satchel shows your value and the other system keeps its own; both are stored.</source>
        <translation>يمكن لهذه أن تنتظر. إلى أن تختار، يعرض Satchel قيمتك ويحتفظ النظام الآخر بقيمته؛ كلتاهما محفوظتان.</translation>
    </message>
    <message>
        <source>Reopen the resolved record</source>
        <translation>إعادة فتح السجل المحلول</translation>
    </message>
    <message>
        <source>No resolved conflicts</source>
        <translation>لا توجد تعارضات محلولة</translation>
    </message>
    <message>
        <source>All conflicts are resolved</source>
        <translation>حُلت جميع التعارضات</translation>
    </message>
    <message>
        <source>A conflict that you or a rule resolves is listed here, with every value.</source>
        <translation>تظهر هنا التعارضات التي تحلها أنت أو قاعدة، مع جميع القيم.</translation>
    </message>
    <message>
        <source>Under Resolved you see every value and can reopen a conflict.</source>
        <translation>ضمن «المحلولة» ترى جميع القيم ويمكنك إعادة فتح تعارض.</translation>
    </message>
    <message>
        <source>1 Mine · 2 Theirs · 3 Before · E Edit · %1 resolves</source>
        <comment>key</comment>
        <translation>1 قيمتي · 2 قيمتهم · 3 السابقة · E تحرير · %1 للحل</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectWizard</name>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Your records stay on this computer. A connection syncs them with another system, both ways.</source>
        <translation>تبقى سجلاتك على هذا الكمبيوتر. يزامنها الاتصال مع نظام آخر في الاتجاهين.</translation>
    </message>
    <message>
        <source>System to connect</source>
        <translation>النظام المراد الاتصال به</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>It appears in the history of each field that comes from there, and can&apos;t be changed later.</source>
        <translation>يظهر في محفوظات كل حقل يأتي من هناك، ولا يمكن تغييره لاحقًا.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Don&apos;t change it unless your administrator tells you to.</source>
        <translation>اتركه كما هو ما لم يطلب منك المسؤول غير ذلك.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح من جديد</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>أكمل تسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow Satchel to read and write.</source>
        <translation>سجّل الدخول إلى %1 واسمح لبرنامج Satchel بالقراءة والكتابة.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>الخطوة %1 من %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>step, vendor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Enter a name. It shows where a value came from.</source>
        <translation>أدخل اسمًا. فهو يبيّن مصدر القيمة.</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists. Choose another name.</source>
        <translation>يوجد اتصال باسم «%1» بالفعل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The address must start with https:// and include a host name.</source>
        <translation>يجب أن يبدأ العنوان بـ ‎https://‎ وأن يحدد اسم مضيف.</translation>
    </message>
    <message>
        <source>Testing connection to %1</source>
        <translation>جارٍ اختبار الاتصال بـ %1</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>يستغرق هذا لحظات.</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>جارٍ فتح المتصفح</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect</source>
        <translation>تعذّر الاتصال</translation>
    </message>
    <message>
        <source>No connection was created. Go back to edit your details, or try again.</source>
        <translation>لم يُنشأ أي اتصال. ارجع لتعديل بياناتك أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection is kept. Try again now, or sign in later from its card.</source>
        <translation>الاتصال محفوظ. أعد المحاولة الآن، أو سجّل الدخول لاحقًا من بطاقته.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>تم الاتصال بـ %1</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>متصل باسم %1</translation>
    </message>
    <message>
        <source>The initial sync has started. You can keep working; the card shows the progress.</source>
        <translation>بدأت المزامنة الأولى. يمكنك متابعة عملك، وتعرض البطاقة مدى تقدّمها.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionCard</name>
    <message>
        <source>Sync now</source>
        <translation>مزامنة الآن</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>فتح المتصفح من جديد</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>رمز وصول جديد…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>الإعدادات…</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>مراجعة التعارضات</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Review pairs…</source>
        <translation>مراجعة الأزواج…</translation>
    </message>
    <message>
        <source>Link and continue</source>
        <translation>ربط ومتابعة</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>المزيد من الإجراءات لـ %1</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>أكمل تسجيل الدخول في المتصفح.</translation>
    </message>
    <message>
        <source>Satchel continues as soon as you are done.</source>
        <translation>سيتابع Satchel فور انتهائك.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>حدث خطأ ما.</translation>
    </message>
    <message>
        <source>Initial sync · %1 received · you can already work with these</source>
        <translation>المزامنة الأولى · تم استلام %1 · يمكنك العمل بما وصل حتى الآن</translation>
    </message>
    <message>
        <source>Current sync · %1 received</source>
        <translation>المزامنة الحالية · تم استلام %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>sentences about what the account lets be done</comment>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last synced %2</source>
        <comment>rhythm, time</comment>
        <translation>‏%1 · آخر مزامنة %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>تسجيل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This build can&apos;t sync.</source>
        <translation>هذه النسخة من البرنامج لا تدعم المزامنة.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>إجابة…</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>الحقول والقيم</translation>
    </message>
    <message>
        <source>Move to another CRM…</source>
        <translation>الانتقال إلى CRM آخر…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionSettingsDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>إعدادات الاتصال</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>وتيرة المزامنة</translation>
    </message>
    <message>
        <source>When both sides changed a field</source>
        <translation>عندما يغيّر الطرفان حقلًا</translation>
    </message>
    <message>
        <source>Whatever the rule, the overwritten value is kept under Conflicts.</source>
        <translation>أيًا كانت القاعدة، تُحفظ القيمة المستبدلة ضمن «التعارضات».</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>حفظ الإعدادات</translation>
    </message>
    <message>
        <source>Ask before more records than this are deleted or overwritten at once in %1</source>
        <translation>السؤال قبل حذف أو استبدال سجلات أكثر من هذا العدد دفعة واحدة في %1</translation>
    </message>
    <message>
        <source>What is synced, in which direction and with which values</source>
        <translation>ما يُزامَن، وفي أي اتجاه، وبأي قيم</translation>
    </message>
    <message>
        <source>Fields and values…</source>
        <translation>الحقول والقيم…</translation>
    </message>
    <message>
        <source>Saves these settings and opens the page</source>
        <translation>يحفظ هذه الإعدادات ويفتح الصفحة</translation>
    </message>
    <message>
        <source>Records that are sent to %1</source>
        <translation>السجلات التي تُرسل إلى %1</translation>
    </message>
    <message>
        <source>All, or a filter: industry = &quot;retail&quot;</source>
        <translation>الكل، أو مرشِّح: industry = &quot;retail&quot;</translation>
    </message>
    <message>
        <source>Every record. What is in the other system already stays in sync, whatever is chosen.</source>
        <translation>كل السجلات. ما هو موجود في النظام الآخر يبقى متزامنًا مهما كان الاختيار.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records. A record that lacks these fields goes where its company or deal goes.</source>
        <translation>
            <numerusform>%Ln سجل. السجل الذي لا يملك هذه الحقول يتبع شركته أو صفقته.</numerusform>
            <numerusform>سجل واحد. السجل الذي لا يملك هذه الحقول يتبع شركته أو صفقته.</numerusform>
            <numerusform>سجلان. السجل الذي لا يملك هذه الحقول يتبع شركته أو صفقته.</numerusform>
            <numerusform>%Ln سجلات. السجل الذي لا يملك هذه الحقول يتبع شركته أو صفقته.</numerusform>
            <numerusform>%Ln سجلًا. السجل الذي لا يملك هذه الحقول يتبع شركته أو صفقته.</numerusform>
            <numerusform>%Ln سجل. السجل الذي لا يملك هذه الحقول يتبع شركته أو صفقته.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>مزامنة الكل</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Sync all connections now</source>
        <translation>مزامنة كل الاتصالات الآن</translation>
    </message>
    <message>
        <source>Retry all records that need attention</source>
        <translation>إعادة محاولة كل السجلات التي تتطلب الانتباه</translation>
    </message>
    <message>
        <source>Show the error log</source>
        <translation>إظهار سجل الأخطاء</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>مراجعة التعارضات</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>لا توجد اتصالات بعد</translation>
    </message>
    <message>
        <source>Satchel works fully without a network. A connection syncs your records with another system, both ways. If both sides change the same field, no value is lost.</source>
        <translation>يعمل Satchel بالكامل دون شبكة. يزامن الاتصال سجلاتك مع نظام آخر في الاتجاهين. وإذا غيّر الطرفان الحقل نفسه فلن تضيع أي قيمة.</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>هذه النسخة من البرنامج لا تدعم المزامنة</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>أُعدّت هذه النسخة بلا مزامنة. تبقى سجلاتك على هذا الكمبيوتر. ثبّت نسخة كاملة للاتصال بأنظمة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>لا شيء يتطلب الانتباه</numerusform>
            <numerusform>سجل واحد يتطلب الانتباه</numerusform>
            <numerusform>سجلان يتطلبان الانتباه</numerusform>
            <numerusform>‏%Ln سجلات تتطلب الانتباه</numerusform>
            <numerusform>‏%Ln سجلًا يتطلب الانتباه</numerusform>
            <numerusform>‏%Ln سجل يتطلب الانتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>‏%Ln تعارضات</numerusform>
            <numerusform>‏%Ln تعارضًا</numerusform>
            <numerusform>‏%Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) will not be sent.</source>
        <translation>
            <numerusform>لا توجد تغييرات بانتظار الإرسال.</numerusform>
            <numerusform>هناك تغيير واحد في الانتظار لن يُرسل.</numerusform>
            <numerusform>هناك تغييران في الانتظار لن يُرسلا.</numerusform>
            <numerusform>هناك %Ln تغييرات في الانتظار لن تُرسل.</numerusform>
            <numerusform>هناك %Ln تغييرًا في الانتظار لن تُرسل.</numerusform>
            <numerusform>هناك %Ln تغيير في الانتظار لن تُرسل.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this connection?</source>
        <translation>هل تريد إزالة هذا الاتصال؟</translation>
    </message>
    <message>
        <source>%1. Its sign-in, links and conflicts will be deleted. Your records stay both here and in %2.</source>
        <translation>‏%1. يُمحى تسجيل الدخول والروابط والتعارضات. تبقى سجلاتك هنا، وتبقى السجلات الموجودة في %2 هناك.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>إزالة الاتصال</translation>
    </message>
    <message>
        <source>1 2 3 choose · Enter answers · Esc decides later</source>
        <translation>1 2 3 للاختيار · Enter للإجابة · Esc للتأجيل</translation>
    </message>
    <message>
        <source>1 2 choose · Enter answers · Esc decides later</source>
        <translation>1 2 للاختيار · Enter للإجابة · Esc للتأجيل</translation>
    </message>
    <message>
        <source>Show the sync activity</source>
        <translation>عرض نشاط المزامنة</translation>
    </message>
    <message>
        <source>Fields and values of a connection</source>
        <translation>حقول اتصال وقيمه</translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>الانتقال إلى CRM آخر</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConsentCard</name>
    <message>
        <source>%1, %2</source>
        <comment>how, day</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a wording</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Record consent: %1</source>
        <comment>a purpose</comment>
        <translation>تسجيل الموافقة: %1</translation>
    </message>
    <message>
        <source>Record objection: %1</source>
        <comment>a purpose</comment>
        <translation>تسجيل الاعتراض: %1</translation>
    </message>
    <message>
        <source>Withdraw consent: %1</source>
        <comment>a purpose</comment>
        <translation>سحب الموافقة: %1</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>تسجيل الموافقة</translation>
    </message>
    <message>
        <source>Record objection</source>
        <translation>تسجيل الاعتراض</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>سحب</translation>
    </message>
    <message>
        <source>Recorded consent of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>سُجلت موافقة %1: %2</translation>
    </message>
    <message>
        <source>Recorded objection of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>سُجل اعتراض %1: %2</translation>
    </message>
    <message>
        <source>Withdrew consent of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>سُحبت موافقة %1: %2</translation>
    </message>
    <message>
        <source>Nothing was said about this yet</source>
        <translation>لم يُقل شيء عن هذا بعد</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>الموافقة: %1</translation>
    </message>
    <message>
        <source>Statements about %1</source>
        <translation>إقرارات عن %1</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>تسجيل الموافقة…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>سحب…</translation>
    </message>
    <message>
        <source>Objection…</source>
        <translation>اعتراض…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConsentSettings</name>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
    <message>
        <source>What people are asked for. Each purpose is a field of contacts; on a contact&apos;s page you record who gave or withdrew consent, when and how.</source>
        <translation>ما يُطلب من الأشخاص الموافقة عليه. كل غرض حقل في جهات الاتصال؛ وفي صفحة جهة الاتصال تسجّل من منح الموافقة أو سحبها ومتى وكيف.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>الغرض</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Purposes of consent</source>
        <translation>أغراض الموافقة</translation>
    </message>
    <message>
        <source>GDPR, opt-in, opt-out, newsletter</source>
        <comment>words by which people look for consent</comment>
        <translation>حماية البيانات، اشتراك، إلغاء الاشتراك، نشرة</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>غرض جديد</translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation>تغيير الغرض</translation>
    </message>
    <message>
        <source>Remove purpose</source>
        <translation>إزالة الغرض</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>بموافقة</translation>
    </message>
    <message>
        <source>Until somebody objects</source>
        <translation>إلى أن يعترض أحد</translation>
    </message>
    <message>
        <source>Removed the purpose “%1”</source>
        <translation>أُزيل الغرض «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ContactHoldText</name>
    <message>
        <source>Call anyway?</source>
        <translation>الاتصال رغم ذلك؟</translation>
    </message>
    <message>
        <source>Write anyway?</source>
        <translation>الكتابة رغم ذلك؟</translation>
    </message>
    <message>
        <source>Go on only with what the person asked for or a contract needs, such as an order or an invoice.</source>
        <translation>تابع فقط فيما طلبه الشخص أو يقتضيه عقد، مثل طلبية أو فاتورة.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>كتابة</translation>
    </message>
    <message>
        <source>%1 does not want to be contacted</source>
        <translation>لا يرغب %1 في التواصل معه</translation>
    </message>
    <message>
        <source>%1 objected to “%2”</source>
        <comment>a person, a purpose</comment>
        <translation>اعترض %1 على «%2»</translation>
    </message>
    <message>
        <source>%1 withdrew consent to “%2”</source>
        <comment>a person, a purpose</comment>
        <translation>سحب %1 موافقته على «%2»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConvertLeadDialog</name>
    <message>
        <source>Convert this lead?</source>
        <translation>هل تريد تحويل هذا العميل المحتمل؟</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>إنشاء صفقة</translation>
    </message>
    <message>
        <source>A new contact will be created.</source>
        <translation>ستُنشأ جهة اتصال جديدة.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>%1 (existing)</source>
        <translation>‏%1 (موجودة)</translation>
    </message>
    <message>
        <source>New company %1</source>
        <translation>شركة جديدة %1</translation>
    </message>
    <message>
        <source>New company %1.</source>
        <translation>شركة جديدة %1.</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>عنوان الصفقة</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>تحويل العميل المحتمل</translation>
    </message>
    <message>
        <source>Converted the lead %1</source>
        <translation>تم تحويل العميل المحتمل %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, tasks and files move along.</source>
        <translation>
            <numerusform>لا تنتقل أنشطة أو مهام أو ملفات.</numerusform>
            <numerusform>ينتقل معه عنصر واحد من الأنشطة والمهام والملفات.</numerusform>
            <numerusform>ينتقل معه عنصران من الأنشطة والمهام والملفات.</numerusform>
            <numerusform>تنتقل معه %Ln عناصر من الأنشطة والمهام والملفات.</numerusform>
            <numerusform>ينتقل معه %Ln عنصرًا من الأنشطة والمهام والملفات.</numerusform>
            <numerusform>ينتقل معه %Ln عنصر من الأنشطة والمهام والملفات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>%1 (existing, same: %2)</source>
        <comment>a name, a field</comment>
        <translation>%1 (موجود، المتطابق: %2)</translation>
    </message>
    <message>
        <source>New contact %1</source>
        <translation>جهة اتصال جديدة %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>%1 (existing, same name and company)</source>
        <translation>%1 (موجود، الاسم والشركة متطابقان)</translation>
    </message>
    <message>
        <source>%1 (existing, only the name is the same)</source>
        <translation>%1 (موجود، الاسم وحده متطابق)</translation>
    </message>
    <message>
        <source>%1 (existing: %2)</source>
        <comment>a name, evidence</comment>
        <translation>%1 (موجود: %2)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerBody</name>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>Page sections</source>
        <translation>أقسام الصفحة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerHeader</name>
    <message>
        <source>More actions</source>
        <translation>المزيد من الإجراءات</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>عدم التواصل</translation>
    </message>
    <message>
        <source>%1 at</source>
        <comment>job title, before the company&apos;s name</comment>
        <translation>‏%1 في</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>جزء من</translation>
    </message>
    <message>
        <source>%1 · part of</source>
        <translation>‏%1 · جزء من</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>الشركة: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employees</source>
        <translation>
            <numerusform>بلا موظفين</numerusform>
            <numerusform>موظف واحد</numerusform>
            <numerusform>موظفان</numerusform>
            <numerusform>‏%Ln موظفين</numerusform>
            <numerusform>‏%Ln موظفًا</numerusform>
            <numerusform>‏%Ln موظف</numerusform>
        </translation>
    </message>
    <message>
        <source>came in %1</source>
        <comment>a day</comment>
        <translation>ورد %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerPage</name>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>تسجيل نشاط</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>صفقة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض سعر</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>إرفاق ملف…</translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation>تعديل المعلومات</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>البحث في المخطط الزمني</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>السجل السابق في القائمة</translation>
    </message>
    <message>
        <source>Next record of the list</source>
        <translation>السجل التالي في القائمة</translation>
    </message>
    <message>
        <source>there is no e-mail program</source>
        <translation>لا يوجد برنامج للبريد الإلكتروني</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>رسالة بريد إلى %1</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>صفقة جديدة</translation>
    </message>
    <message>
        <source>Added 1 deal</source>
        <translation>تمت إضافة صفقة واحدة</translation>
    </message>
    <message>
        <source>Person of this deal</source>
        <translation>شخص في هذه الصفقة</translation>
    </message>
    <message>
        <source>Added 1 person</source>
        <translation>تمت إضافة شخص واحد</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Added 1 contact</source>
        <translation>تمت إضافة جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Deleted 1 contact</source>
        <translation>تم حذف جهة اتصال واحدة</translation>
    </message>
    <message>
        <source>Deleted 1 company</source>
        <translation>تم حذف شركة واحدة</translation>
    </message>
    <message>
        <source>Deleted 1 deal</source>
        <translation>تم حذف صفقة واحدة</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>لا يوجد عميل مفتوح</translation>
    </message>
    <message>
        <source>Choose one from a list, or find one with Ctrl+K.</source>
        <translation>اختر عميلًا من قائمة، أو ابحث عنه بالضغط على Ctrl+K.</translation>
    </message>
    <message>
        <source>This record no longer exists</source>
        <translation>لم يعد هذا السجل موجودًا</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>السجل «%1» في سلة المهملات</translation>
    </message>
    <message>
        <source>Everything related to it is kept and will be restored with it.</source>
        <translation>كل ما يتعلق به محفوظ ويُستعاد معه.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Restored 1 record</source>
        <translation>تمت استعادة سجل واحد</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>الانتقال إلى جهات الاتصال</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>حُفظت المسودة</translation>
    </message>
    <message>
        <source>%1 %2 of %3 in %4 · Alt ← →</source>
        <comment>contact 4 of 312 in a list</comment>
        <translation>‏%1 %2 من %3 في %4 · ‎Alt ← →‎</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>عرض مقترح</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>نقل إلى مرحلة</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>تعيين كرابحة</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>تعيين كخاسرة</translation>
    </message>
    <message>
        <source>Mark the next action as done</source>
        <translation>وضع علامة تم على الإجراء التالي</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>تحويل</translation>
    </message>
    <message>
        <source>Deleted 1 lead</source>
        <translation>تم حذف عميل محتمل واحد</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Apply a task template…</source>
        <translation>تطبيق قالب مهام…</translation>
    </message>
    <message>
        <source>This record breaks a rule.</source>
        <translation>هذا السجل يخالف قاعدة.</translation>
    </message>
    <message>
        <source>Hand out everything…</source>
        <translation>تسليم كل شيء…</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>نسيان نهائي…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>متابعة أو إيقاف المتابعة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerPicker</name>
    <message>
        <source>Contact, company, lead or deal</source>
        <translation>جهة اتصال أو شركة أو عميل محتمل أو صفقة</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>لا نتائج. جرّب بحثًا أقصر.</translation>
    </message>
    <message>
        <source>Whose activity is it?</source>
        <translation>لمن هذا النشاط؟</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Contact or lead</source>
        <translation>جهة اتصال أو عميل محتمل</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>الاجتماعات القادمة</translation>
    </message>
    <message>
        <source>No meeting in the coming week</source>
        <translation>لا اجتماعات خلال الأسبوع القادم</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, with whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DashboardCard</name>
    <message>
        <source>Move or remove</source>
        <translation>نقل أو إزالة</translation>
    </message>
    <message>
        <source>Alt+arrow moves it, Delete removes it</source>
        <translation>‏Alt مع سهم للنقل، وDelete للإزالة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Move or remove %1</source>
        <comment>a part of the start page</comment>
        <translation>نقل أو إزالة %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DataSettingsPage</name>
    <message>
        <source>Check the store</source>
        <translation>فحص مخزن البيانات</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>مخزن البيانات</translation>
    </message>
    <message>
        <source>All your data is in this one file on this computer. Only data that your connections sync leaves it.</source>
        <translation>كل بياناتك في هذا الملف الوحيد على هذا الكمبيوتر، ولا يغادره إلا ما تزامنه اتصالاتك.</translation>
    </message>
    <message>
        <source>All your data is in this one file on this computer. Nothing is sent anywhere.</source>
        <translation>كل بياناتك في هذا الملف الوحيد على هذا الكمبيوتر، ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>إظهار المجلد</translation>
    </message>
    <message>
        <source>Reading every record and its history…</source>
        <translation>جارٍ قراءة كل السجلات ومحفوظاتها…</translation>
    </message>
    <message>
        <source>No problems found: %1, %2</source>
        <translation>لم يُعثر على مشكلات: %1، %2</translation>
    </message>
    <message>
        <source>Problems found: %1, %2</source>
        <translation>عُثر على مشكلات: %1، %2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>العملات</translation>
    </message>
    <message>
        <source>Changed the main currency to %1</source>
        <translation>تم تغيير العملة الرئيسية إلى %1</translation>
    </message>
    <message>
        <source>Main currency</source>
        <translation>العملة الرئيسية</translation>
    </message>
    <message>
        <source>Totals in several currencies are shown in the main currency, marked with ≈.</source>
        <translation>تُعرض إجماليات العملات المتعددة بالعملة الرئيسية، مميّزةً بالعلامة ≈.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>أسعار الصرف</translation>
    </message>
    <message>
        <source>How many units of a currency equal one unit of the main currency. Currencies without a rate are excluded from totals.</source>
        <translation>كم وحدة من العملة تساوي وحدة واحدة من العملة الرئيسية. العملة التي لا سعر صرف لها تُستبعد من المجاميع المحوَّلة.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>سعر صرف جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>سعر صرف جديد</translation>
    </message>
    <message>
        <source>Change an exchange rate</source>
        <translation>تعديل سعر صرف</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>حفظ سعر الصرف</translation>
    </message>
    <message>
        <source>Set the exchange rate of %1</source>
        <translation>تم تعيين سعر صرف %1</translation>
    </message>
    <message>
        <source>Removed an exchange rate</source>
        <translation>تمت إزالة سعر صرف</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealClosing</name>
    <message>
        <source>at most %1 deals can be closed at once</source>
        <translation>يمكن إغلاق %1 صفقة على الأكثر دفعة واحدة</translation>
    </message>
    <message>
        <source>the deals belong to several pipelines; close those of one pipeline at a time</source>
        <translation>تنتمي الصفقات إلى عدة مسارات مبيعات؛ أغلق صفقات مسار واحد في كل مرة</translation>
    </message>
    <message>
        <source>the pipeline has no stage that closes deals like this</source>
        <translation>لا توجد في مسار المبيعات مرحلة تغلق الصفقات بهذه الطريقة</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>تعيين كرابحة</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>تعيين كخاسرة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealForm</name>
    <message>
        <source>New deal</source>
        <translation>صفقة جديدة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>‏%1 (مطلوب)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>إضافة صفقة</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>تمت إضافة %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealMoves</name>
    <message>
        <source>1 deal</source>
        <translation>صفقة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>‏%Ln صفقة</numerusform>
            <numerusform>صفقة واحدة</numerusform>
            <numerusform>صفقتين</numerusform>
            <numerusform>‏%Ln صفقات</numerusform>
            <numerusform>‏%Ln صفقة</numerusform>
            <numerusform>‏%Ln صفقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>deals, stage</comment>
        <translation>تم نقل %1 إلى %2</translation>
    </message>
    <message>
        <source>Marked %1 as won</source>
        <translation>تم تعيين حالة %1 إلى «رابحة»</translation>
    </message>
    <message>
        <source>Marked %1 as lost</source>
        <translation>تم تعيين حالة %1 إلى «خاسرة»</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <comment>deals, person</comment>
        <translation>تم إسناد %1 إلى %2</translation>
    </message>
    <message>
        <source>Moved %1 to the trash</source>
        <translation>تم نقل %1 إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Removed the owner of %1</source>
        <comment>deals</comment>
        <translation>أُزيل مسؤول %1</translation>
    </message>
    <message>
        <source>Moved %1 to %2 and removed the owner</source>
        <comment>deals, stage</comment>
        <translation>نُقل %1 إلى %2 وأُزيل المسؤول</translation>
    </message>
    <message>
        <source>Moved %1 to %2 and assigned to %3</source>
        <comment>deals, stage, person</comment>
        <translation>نُقل %1 إلى %2 وأُسند إلى %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealStrip</name>
    <message>
        <source>Value</source>
        <translation>القيمة</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>مرجّح</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>الإغلاق المتوقع</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Plan the next action</source>
        <translation>تخطيط الإجراء التالي</translation>
    </message>
    <message>
        <source>Mark the next action as done</source>
        <translation>وضع علامة تم على الإجراء التالي</translation>
    </message>
    <message>
        <source>Weighted, %1</source>
        <comment>a probability</comment>
        <translation>مرجّح، %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>days</comment>
        <translation>قبل %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>days</comment>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>a field</comment>
        <translation>عُدّل %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Debrief</name>
    <message>
        <source>Contact %1 again</source>
        <translation>معاودة التواصل مع %1</translation>
    </message>
    <message>
        <source>What won this deal?</source>
        <translation>لماذا رُبحت هذه الصفقة؟</translation>
    </message>
    <message>
        <source>What lost this deal?</source>
        <translation>لماذا خُسرت هذه الصفقة؟</translation>
    </message>
    <message>
        <source>Save debrief</source>
        <translation>حفظ المراجعة</translation>
    </message>
    <message>
        <source>Saved the debrief of %1</source>
        <translation>حُفظت مراجعة %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DependenciesPopover</name>
    <message>
        <source>This task waits for</source>
        <translation>هذه المهمة تنتظر</translation>
    </message>
    <message>
        <source>Tasks that wait for this one</source>
        <translation>المهام التي تنتظر هذه</translation>
    </message>
    <message>
        <source>One more task</source>
        <translation>مهمة أخرى</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DesktopAnnouncer</name>
    <message>
        <source>Snooze 10 min</source>
        <translation>تأجيل 10 دقائق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notice(s)</source>
        <translation>
            <numerusform>لا إشعارات جديدة</numerusform>
            <numerusform>إشعار جديد واحد</numerusform>
            <numerusform>إشعاران جديدان</numerusform>
            <numerusform>%Ln إشعارات جديدة</numerusform>
            <numerusform>%Ln إشعارًا جديدًا</numerusform>
            <numerusform>%Ln إشعار جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>يومك</translation>
    </message>
    <message>
        <source>Unlock Satchel to read them.</source>
        <translation>افتح قفل Satchel لقراءتها.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>التشخيص</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, then copy or save it and give it to whoever helps you. It has versions, counts, states and times; names, records, accounts and addresses are left out.</source>
        <translation>لا يُرسَل شيء. اقرأ هذا النص ثم انسخه أو احفظه وأعطه لمن يساعدك. فيه الإصدارات والأعداد والحالات والأوقات؛ أما الأسماء والسجلات والحسابات والعناوين فمحذوفة.</translation>
    </message>
    <message>
        <source>Checking the store and counting its records…</source>
        <translation>يجري فحص مخزن البيانات وعدّ سجلاته…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>حفظ التشخيص</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>نص (*.md *.txt)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>لم يُحفَظ شيء: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>حُفظ في %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DigestBar</name>
    <message>
        <source>Read it all</source>
        <translation>قراءة الكل</translation>
    </message>
    <message>
        <source>While you were away since %1, %2</source>
        <comment>a day, a time</comment>
        <translation>أثناء غيابك منذ %1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes opened</source>
        <translation>
            <numerusform>لم يُفتح أي عرض سعر</numerusform>
            <numerusform>فُتح عرض سعر واحد</numerusform>
            <numerusform>فُتح عرضا سعر</numerusform>
            <numerusform>فُتحت %Ln عروض أسعار</numerusform>
            <numerusform>فُتح %Ln عرض سعر</numerusform>
            <numerusform>فُتح %Ln عرض سعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>لا مقبول</numerusform>
            <numerusform>واحد مقبول</numerusform>
            <numerusform>اثنان مقبولان</numerusform>
            <numerusform>%Ln مقبولة</numerusform>
            <numerusform>%Ln مقبولًا</numerusform>
            <numerusform>%Ln مقبول</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>لا مرفوض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضًا</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads came in</source>
        <translation>
            <numerusform>لا عملاء محتملين جدد</numerusform>
            <numerusform>عميل محتمل جديد</numerusform>
            <numerusform>عميلان محتملان جديدان</numerusform>
            <numerusform>%Ln عملاء محتملين جدد</numerusform>
            <numerusform>%Ln عميلًا محتملًا جديدًا</numerusform>
            <numerusform>%Ln عميل محتمل جديد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals moved</source>
        <translation>
            <numerusform>لم تُنقل صفقات</numerusform>
            <numerusform>نُقلت صفقة واحدة</numerusform>
            <numerusform>نُقلت صفقتان</numerusform>
            <numerusform>نُقلت %Ln صفقات</numerusform>
            <numerusform>نُقلت %Ln صفقة</numerusform>
            <numerusform>نُقلت %Ln صفقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities by others</source>
        <translation>
            <numerusform>لا أنشطة من الآخرين</numerusform>
            <numerusform>نشاط واحد من الآخرين</numerusform>
            <numerusform>نشاطان من الآخرين</numerusform>
            <numerusform>%Ln أنشطة من الآخرين</numerusform>
            <numerusform>%Ln نشاطًا من الآخرين</numerusform>
            <numerusform>%Ln نشاط من الآخرين</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DockList</name>
    <message>
        <source>No snoozed deals.</source>
        <translation>لا توجد صفقات مؤجلة.</translation>
    </message>
    <message>
        <source>No deals closed this way this quarter.</source>
        <translation>لم تُغلق أي صفقة على هذا النحو في هذا الربع.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>العودة إلى القائمة</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>المقارنة بالإصدار %1</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentMenu</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بتنسيق PDF…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentOutput</name>
    <message>
        <source>the printer is not available</source>
        <translation>الطابعة غير متاحة</translation>
    </message>
    <message>
        <source>the printer stopped at page %1</source>
        <translation>توقفت الطابعة عند الصفحة %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ بتنسيق PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>تم حفظ %1</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the settings of the system, or save the document as PDF.</source>
        <translation>لا توجد طابعة مُعدّة على هذا الكمبيوتر. أضف طابعة من إعدادات النظام، أو احفظ المستند بتنسيق PDF.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>تمت طباعة %1</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>تعذّر إنشاء المجلد</translation>
    </message>
    <message>
        <source>No e-mail program could be started. Save the document as PDF and attach it yourself.</source>
        <translation>تعذّر تشغيل أي برنامج بريد. احفظ المستند بتنسيق PDF وأرفقه بنفسك.</translation>
    </message>
    <message>
        <source>Opened an e-mail with %1 in your e-mail program</source>
        <translation>تم فتح رسالة مرفق بها %1 في برنامج البريد</translation>
    </message>
    <message>
        <source>Opened an e-mail. Drag %1 into it to attach it.</source>
        <translation>تم فتح رسالة. اسحب %1 إليها لإرفاقه.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentPage</name>
    <message>
        <source>Advance status</source>
        <translation>الانتقال إلى الحالة التالية</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Compare with the previous version</source>
        <translation>المقارنة بالإصدار السابق</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بتنسيق PDF…</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>إرسال بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Move the draft to the trash</source>
        <translation>نقل المسودة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>المزيد من الإجراءات</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>تم حذف %1</translation>
    </message>
    <message>
        <source>Not sent, and nothing was marked. %1</source>
        <translation>لم يُرسل ولم تُوضع أي علامة. %1</translation>
    </message>
    <message>
        <source>The letter is open in your mail program, but the document is not marked as sent. %1</source>
        <translation>الرسالة مفتوحة في برنامج البريد لديك، لكن المستند لم يوضع عليه «مُرسل». %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>متابعة أو إيقاف المتابعة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentSteps</name>
    <message>
        <source>State: %1</source>
        <translation>الحالة: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentText</name>
    <message>
        <source>Sent</source>
        <translation>مُرسَل</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>تم الاطلاع عليه</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>مقبول</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>منتهي الصلاحية</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>مسودة</translation>
    </message>
    <message>
        <source>Finalize and send</source>
        <translation>اعتماد وإرسال</translation>
    </message>
    <message>
        <source>Mark as viewed</source>
        <translation>تعيين كمُطَّلع عليه</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>تعيين كمقبول</translation>
    </message>
    <message>
        <source>Mark as rejected</source>
        <translation>تعيين كمرفوض</translation>
    </message>
    <message>
        <source>Mark as expired</source>
        <translation>تعيين كمنتهي الصلاحية</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>تم إرسال %1</translation>
    </message>
    <message>
        <source>Marked %1 as %2</source>
        <comment>number of a quote, its new state</comment>
        <translation>تم تعيين حالة %1 إلى «%2»</translation>
    </message>
    <message>
        <source>Draft, edited %1</source>
        <comment>a moment</comment>
        <translation>مسودة، عُدّلت %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state, day</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentView</name>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DraftKeeper</name>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Your draft was restored.</source>
        <translation>استُعيدت مسودتك.</translation>
    </message>
    <message>
        <source>What you save replaces the new value of: %1</source>
        <comment>fields</comment>
        <translation>سيستبدل الحفظ القيمة الجديدة لـ: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DrillPanel</name>
    <message>
        <source>Open as a list</source>
        <translation>فتح كقائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>سجلات %1</translation>
    </message>
    <message>
        <source>Enter opens a record, Esc closes the list.</source>
        <translation>Enter يفتح السجل وEsc يغلق القائمة.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>أول %1 من %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuePopover</name>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا تاريخ استحقاق</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicateStep</name>
    <message>
        <source>Skip the row</source>
        <translation>تخطي الصف</translation>
    </message>
    <message>
        <source>Update the existing record</source>
        <translation>تحديث السجل الموجود</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>إنشاء على أي حال</translation>
    </message>
    <message>
        <source>If a record already exists</source>
        <translation>إذا كان السجل موجودًا بالفعل</translation>
    </message>
    <message>
        <source>Counting duplicates…</source>
        <translation>جارٍ عدّ التكرارات…</translation>
    </message>
    <message>
        <source>No row of this file matches an existing record.</source>
        <translation>لا صف في هذا الملف يطابق سجلًا موجودًا.</translation>
    </message>
    <message>
        <source>1 row of this file matches an existing record.</source>
        <translation>صف واحد من هذا الملف يطابق سجلًا موجودًا.</translation>
    </message>
    <message>
        <source>Contacts match by external ID or e-mail address, otherwise by name and company. Empty cells never overwrite a value.</source>
        <translation>تُطابَق جهات الاتصال بالمعرّف الخارجي أو البريد الإلكتروني، وإلا فبالاسم والشركة. لا تحل الخلية الفارغة محل قيمة أبدًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of this file match existing records.</source>
        <translation>
            <numerusform>لا صف في هذا الملف يطابق سجلًا موجودًا.</numerusform>
            <numerusform>صف واحد من هذا الملف يطابق سجلًا موجودًا.</numerusform>
            <numerusform>صفان من هذا الملف يطابقان سجلين موجودين.</numerusform>
            <numerusform>‏%Ln صفوف من هذا الملف تطابق سجلات موجودة.</numerusform>
            <numerusform>‏%Ln صفًا من هذا الملف تطابق سجلات موجودة.</numerusform>
            <numerusform>‏%Ln صف من هذا الملف تطابق سجلات موجودة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records match by one of these, tried in this order: %1. Empty cells never overwrite a value.</source>
        <translation>تُطابَق السجلات بإحدى هذه القيم بهذا الترتيب: %1. لا تحل الخلية الفارغة محل قيمة أبدًا.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicatesPage</name>
    <message>
        <source>Merged %1 into %2</source>
        <translation>تم دمج %1 في %2</translation>
    </message>
    <message>
        <source>%1 and %2 are possibly the same</source>
        <translation>%1 و%2 قد يكونان متطابقين</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 و%2 ليسا متطابقين</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)?</source>
        <translation>
            <numerusform>لا أزواج مؤكدة للدمج</numerusform>
            <numerusform>هل تريد دمج زوج مؤكد واحد؟</numerusform>
            <numerusform>هل تريد دمج زوجين مؤكدين؟</numerusform>
            <numerusform>هل تريد دمج %Ln أزواج مؤكدة؟</numerusform>
            <numerusform>هل تريد دمج %Ln زوجًا مؤكدًا؟</numerusform>
            <numerusform>هل تريد دمج %Ln زوج مؤكد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>In each pair the older record keeps its values and takes what only the newer one has. The newer records go to the trash. One undo takes everything back.</source>
        <translation>في كل زوج يحتفظ السجل الأقدم بقيمه ويأخذ ما لا يوجد إلا في الأحدث. تُنقل السجلات الأحدث إلى سلة المهملات. تراجع واحد يعيد كل شيء.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer records in connected systems too. Before it deletes many, it asks.</source>
        <translation>تحذف المزامنة التالية السجلات الأحدث في الأنظمة المتصلة أيضًا، وتسأل قبل حذف عدد كبير.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>لا أزواج للدمج</numerusform>
            <numerusform>دمج زوج واحد</numerusform>
            <numerusform>دمج زوجين</numerusform>
            <numerusform>دمج %Ln أزواج</numerusform>
            <numerusform>دمج %Ln زوجًا</numerusform>
            <numerusform>دمج %Ln زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln pair(s)</source>
        <translation>
            <numerusform>لم يُدمج أي زوج</numerusform>
            <numerusform>تم دمج زوج واحد</numerusform>
            <numerusform>تم دمج زوجين</numerusform>
            <numerusform>تم دمج %Ln أزواج</numerusform>
            <numerusform>تم دمج %Ln زوجًا</numerusform>
            <numerusform>تم دمج %Ln زوج</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the older value</source>
        <translation>الاحتفاظ بالقيمة الأقدم</translation>
    </message>
    <message>
        <source>Keep the newer value</source>
        <translation>الاحتفاظ بالقيمة الأحدث</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <translation>الاحتفاظ بالقيمتين</translation>
    </message>
    <message>
        <source>Keep the older everywhere</source>
        <translation>الاحتفاظ بالأقدم في كل الحقول</translation>
    </message>
    <message>
        <source>Keep the newer everywhere</source>
        <translation>الاحتفاظ بالأحدث في كل الحقول</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>دمج الاثنين</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا متطابقين</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>اتخاذ القرار لاحقًا</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>الزوج التالي</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>الزوج السابق</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>البحث مجددًا</translation>
    </message>
    <message>
        <source>Merge the certain pairs</source>
        <translation>دمج الأزواج المؤكدة</translation>
    </message>
    <message>
        <source>No pairs here</source>
        <translation>لا توجد أزواج هنا</translation>
    </message>
    <message>
        <source>Nothing of this kind looks alike.</source>
        <translation>لا يوجد ما يتشابه من هذا النوع.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>جارٍ البحث عن التكرارات…</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>Pairs that are probably the same</source>
        <translation>أزواج يُرجَّح أنها متطابقة</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>1 Older · 2 Newer · 3 Both · X Not the same · %1 merges</source>
        <comment>key</comment>
        <translation>1 الأقدم · 2 الأحدث · 3 كلاهما · X ليسا متطابقين · %1 للدمج</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>%Ln أزواج</numerusform>
            <numerusform>%Ln زوجًا</numerusform>
            <numerusform>%Ln زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)</source>
        <translation>
            <numerusform>لا أزواج مؤكدة للدمج</numerusform>
            <numerusform>دمج زوج مؤكد واحد</numerusform>
            <numerusform>دمج زوجين مؤكدين</numerusform>
            <numerusform>دمج %Ln أزواج مؤكدة</numerusform>
            <numerusform>دمج %Ln زوجًا مؤكدًا</numerusform>
            <numerusform>دمج %Ln زوج مؤكد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) not the same</source>
        <translation>
            <numerusform>لا أزواج غير متطابقة</numerusform>
            <numerusform>زوج واحد غير متطابق</numerusform>
            <numerusform>زوجان غير متطابقين</numerusform>
            <numerusform>%Ln أزواج غير متطابقة</numerusform>
            <numerusform>%Ln زوجًا غير متطابق</numerusform>
            <numerusform>%Ln زوج غير متطابق</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Hide the pairs that are not the same</source>
        <translation>إخفاء الأزواج غير المتطابقة</translation>
    </message>
    <message>
        <source>Show the pairs that are not the same</source>
        <translation>إظهار الأزواج غير المتطابقة</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>أُوقف البحث</translation>
    </message>
    <message>
        <source>Search again to see what is probably the same.</source>
        <translation>ابحث مجددًا لرؤية ما يُرجَّح تكراره.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>لا توجد تكرارات</translation>
    </message>
    <message>
        <source>Contacts, companies and leads that are probably the same are listed here, with the reasons.</source>
        <translation>تظهر هنا جهات الاتصال والشركات والعملاء المحتملون الذين يُرجَّح تكرارهم، مع الأسباب.</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>قد يكونان متطابقين</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>التكرارات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EditableText</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntityTable</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المُستلَم</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>آخر مزامنة</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>في الانتظار</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>never</source>
        <translation>أبدًا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntryText</name>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>الإجراء التالي</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>يتكرر</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>, </source>
        <translation>، </translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EraseDialog</name>
    <message>
        <source>Forget this person?</source>
        <translation>أتريد نسيان هذا الشخص؟</translation>
    </message>
    <message>
        <source>Looking for everything about this person…</source>
        <translation>جارٍ البحث عن كل ما يخص هذا الشخص…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Neither undo nor the trash, a sync or a restored backup brings the person back. Satchel writes a certificate without personal data.</source>
        <translation>لا التراجع ولا المهملات ولا المزامنة ولا استعادة نسخة احتياطية تعيد الشخص. يكتب Satchel شهادة بلا بيانات شخصية.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>مُحي</translation>
    </message>
    <message>
        <source>Texts erased, figures kept</source>
        <translation>مُحيت النصوص وبقيت الأرقام</translation>
    </message>
    <message>
        <source>Name and addresses removed</source>
        <translation>أُزيل الاسم والعناوين</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>السجل والملفات</translation>
    </message>
    <message>
        <source>%1 log entries, %2 files</source>
        <translation>%1 من قيود السجل، %2 من الملفات</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>يبقى</translation>
    </message>
    <message>
        <source>%1: sent documents that the law may ask for, and files of others that name the person</source>
        <translation>%1: مستندات مرسلة قد يتطلبها القانون، وملفات الآخرين التي تذكر الشخص</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>الاسم نفسه</translation>
    </message>
    <message>
        <source>Another person here has this name. Other texts with only the name stay as they are.</source>
        <translation>لشخص آخر هنا هذا الاسم. تبقى النصوص الأخرى التي لا تحوي سوى الاسم كما هي.</translation>
    </message>
    <message>
        <source>Also delete at %1 with the next sync</source>
        <translation>احذف أيضًا من %1 مع المزامنة التالية</translation>
    </message>
    <message>
        <source>Changes are still being saved. Try again in a moment.</source>
        <translation>ما زالت التغييرات تُحفظ. أعد المحاولة بعد لحظة.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>جارٍ المحو…</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>محو شخص</translation>
    </message>
    <message>
        <source>Not everything was done. Try again.</source>
        <translation>لم يكتمل كل شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>مُحي الشخص.</translation>
    </message>
    <message>
        <source>The person was erased. Old pages of the file are cleaned at the next start.</source>
        <translation>مُحي الشخص. تُنظَّف الصفحات القديمة من الملف عند التشغيل التالي.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>الشهادة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>فتح الشهادة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ErrorText</name>
    <message>
        <source>The amount is too large to be stored exactly. Nothing was changed.</source>
        <translation>المبلغ أكبر من أن يُحفظ بدقة. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Every price of a quote is in the quote&apos;s currency. Nothing was changed.</source>
        <translation>كل أسعار عرض السعر تكون بعملته. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>A discount is at most 100 %.</source>
        <translation>لا يتجاوز الخصم 100%.</translation>
    </message>
    <message>
        <source>A tax rate is between 0 and 100 %, and 0 where the tax category has no tax.</source>
        <translation>تتراوح نسبة الضريبة بين 0 و100%، وتكون 0 إذا لم تكن في فئة الضريبة ضريبة.</translation>
    </message>
    <message>
        <source>ISO 4217 lists no such currency.</source>
        <translation>لا توجد عملة كهذه في ISO 4217.</translation>
    </message>
    <message>
        <source>This status change isn&apos;t allowed. The quote keeps its status.</source>
        <translation>تغيير الحالة هذا غير مسموح. يحتفظ عرض السعر بحالته.</translation>
    </message>
    <message>
        <source>Another quote already has this number.</source>
        <translation>يوجد عرض سعر آخر بهذا الرقم.</translation>
    </message>
    <message>
        <source>This product is in the trash. Restore it, or type a free line.</source>
        <translation>هذا المنتج في سلة المهملات. استعده أو اكتب بندًا حرًا.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>هذا ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>هذا ليس من الخيارات المتاحة.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>هذا ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>هذا ليس رقمًا.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>هذا ليس مبلغًا.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>هذا ليس تاريخًا.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>هذا ليس وقتًا.</translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation>هذا ليس تاريخًا ووقتًا.</translation>
    </message>
    <message>
        <source>The linked record doesn&apos;t exist.</source>
        <translation>السجل المرتبط غير موجود.</translation>
    </message>
    <message>
        <source>Satchel sets this automatically.</source>
        <translation>يعيّن Satchel هذه القيمة تلقائيًا.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>يحتوي على رموز لا يمكن تخزينها.</translation>
    </message>
    <message>
        <source>This tax rate does not exist. Choose one from Settings, or add it there.</source>
        <translation>نسبة الضريبة هذه غير موجودة. اختر نسبة محفوظة في الإعدادات أو أضفها هناك.</translation>
    </message>
    <message>
        <source>This record no longer exists. It may be in the trash.</source>
        <translation>لم يعد هذا السجل موجودًا. قد يكون في سلة المهملات.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A person needs a name, an e-mail address or a phone number.</source>
        <translation>لا بد للشخص من اسم أو عنوان بريد إلكتروني أو رقم هاتف.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved: %1.</source>
        <comment>technical reason</comment>
        <translation>لا يمكن الحفظ: %1.</translation>
    </message>
    <message>
        <source>Someone else changed this at the same time. The newer value is shown; nothing was overwritten.</source>
        <translation>غيّر شخص آخر هذا في الوقت نفسه. تُعرض القيمة الأحدث ولم يُستبدل شيء.</translation>
    </message>
    <message>
        <source>Another program is using the store. The change was not saved. Try again in a moment.</source>
        <translation>يستخدم برنامج آخر مخزن البيانات. لم يُحفظ التغيير. أعد المحاولة بعد لحظات.</translation>
    </message>
    <message>
        <source>The store cannot be written to. Check that its file is not read-only.</source>
        <translation>تعذّرت الكتابة في مخزن البيانات. تأكد من أن ملفه ليس للقراءة فقط.</translation>
    </message>
    <message>
        <source>A sent quote can&apos;t be changed. Create a new version instead.</source>
        <translation>لا يمكن تعديل عرض سعر أُرسل. أنشئ إصدارًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space, then try again.</source>
        <translation>القرص ممتلئ. لم يُحفظ شيء. حرّر بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This part of the store is damaged. Restore a backup, or run the check in Settings.</source>
        <translation>مخزن البيانات تالف في هذا الموضع. استعد نسخة احتياطية، أو شغّل الفحص من الإعدادات.</translation>
    </message>
    <message>
        <source>A newer Satchel wrote this. Update Satchel to open it.</source>
        <translation>كُتب هذا بإصدار أحدث من Satchel. حدّث Satchel لفتحه.</translation>
    </message>
    <message>
        <source>The operating system reported an error: %1.</source>
        <translation>أبلغ نظام التشغيل عن خطأ: %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server. Nothing is lost; Satchel will retry automatically.</source>
        <translation>تعذّر الوصول إلى الخادم. لم يضِع شيء؛ سيعيد Satchel المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The response was incomplete. Nothing is lost; Satchel will retry automatically.</source>
        <translation>كانت الاستجابة غير مكتملة. لم يضِع شيء؛ سيعيد Satchel المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The sign-in was rejected. Nothing is lost. Sign in again.</source>
        <translation>رُفض تسجيل الدخول. لم يضِع شيء. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>The other system rejected it: %1.</source>
        <translation>رفضه النظام الآخر: %1.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain isn&apos;t available. Unlock it and try again.</source>
        <translation>سلسلة مفاتيح النظام غير متاحة. افتح قفلها وأعد المحاولة.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>تم الإلغاء. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Rate limit reached. Nothing is lost; sync continues automatically later.</source>
        <translation>تم بلوغ حد الطلبات. لم يضِع شيء؛ ستُستأنف المزامنة تلقائيًا لاحقًا.</translation>
    </message>
    <message>
        <source>Internal error in Satchel: %1.</source>
        <translation>خطأ داخلي في Satchel: ‏%1.</translation>
    </message>
    <message>
        <source>This status change isn&apos;t allowed. The proposal keeps its status.</source>
        <translation>تغيير الحالة هذا غير مسموح. يحتفظ العرض المقترح بحالته.</translation>
    </message>
    <message>
        <source>A sent proposal can&apos;t be changed. Create a new version instead.</source>
        <translation>لا يمكن تعديل عرض مقترح أُرسل. أنشئ إصدارًا جديدًا بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>A quote without a customer can&apos;t be sent. Choose a company or a contact first.</source>
        <translation>لا يمكن إرسال عرض سعر بلا عميل. اختر شركة أو جهة اتصال أولًا.</translation>
    </message>
    <message>
        <source>This waits for your answer: %1.</source>
        <translation>هذا ينتظر إجابتك: %1.</translation>
    </message>
    <message>
        <source>This store is encrypted, and Satchel doesn&apos;t have its key.</source>
        <translation>مخزن البيانات هذا مشفر، وليس لدى Satchel مفتاحه.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>لم يتغير شيء: %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventCard</name>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>فتح المهمة</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>فتح الاجتماع</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventForm</name>
    <message>
        <source>New entry</source>
        <translation>إدخال جديد</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>تعديل الإدخال</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>ينتهي</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>يتكرر</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>أبدًا</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>أدخل يومًا.</translation>
    </message>
    <message>
        <source>Enter a time.</source>
        <translation>أدخل وقتًا.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>أدخل عنوانًا.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>يتعارض مع %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>شاغر: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactRow</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens %1, Enter edits</source>
        <translation>‏Ctrl+Enter لفتح %1، وEnter للتعديل</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsDelegate</name>
    <message>
        <source>calculated</source>
        <comment>of a field</comment>
        <translation>محسوب</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsModel</name>
    <message>
        <source>Contact details</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>About</source>
        <translation>نبذة</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Stored on this computer only</source>
        <translation>محفوظ على هذا الكمبيوتر فقط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تم تعديل %1</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>of losing a customer</comment>
        <translation>المخاطرة</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>مرتفعة</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Last conversation today</source>
        <translation>آخر محادثة اليوم</translation>
    </message>
    <message numerus="yes">
        <source>Last conversation %Ln day(s) ago</source>
        <translation>
            <numerusform>آخر محادثة قبل %Ln يوم</numerusform>
            <numerusform>آخر محادثة قبل يوم واحد</numerusform>
            <numerusform>آخر محادثة قبل يومين</numerusform>
            <numerusform>آخر محادثة قبل %Ln أيام</numerusform>
            <numerusform>آخر محادثة قبل %Ln يومًا</numerusform>
            <numerusform>آخر محادثة قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>لا محادثة منذ %Ln يوم</numerusform>
            <numerusform>لا محادثة منذ يوم واحد</numerusform>
            <numerusform>لا محادثة منذ يومين</numerusform>
            <numerusform>لا محادثة منذ %Ln أيام</numerusform>
            <numerusform>لا محادثة منذ %Ln يومًا</numerusform>
            <numerusform>لا محادثة منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>لا محادثة بعد</translation>
    </message>
    <message numerus="yes">
        <source>Next action of %1 is %Ln day(s) overdue</source>
        <translation>
            <numerusform>الإجراء التالي لـ %1 متأخر %Ln يوم</numerusform>
            <numerusform>الإجراء التالي لـ %1 متأخر يومًا واحدًا</numerusform>
            <numerusform>الإجراء التالي لـ %1 متأخر يومين</numerusform>
            <numerusform>الإجراء التالي لـ %1 متأخر %Ln أيام</numerusform>
            <numerusform>الإجراء التالي لـ %1 متأخر %Ln يومًا</numerusform>
            <numerusform>الإجراء التالي لـ %1 متأخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been in its stage for %Ln day(s)</source>
        <translation>
            <numerusform>%1 في مرحلتها منذ %Ln يوم</numerusform>
            <numerusform>%1 في مرحلتها منذ يوم واحد</numerusform>
            <numerusform>%1 في مرحلتها منذ يومين</numerusform>
            <numerusform>%1 في مرحلتها منذ %Ln أيام</numerusform>
            <numerusform>%1 في مرحلتها منذ %Ln يومًا</numerusform>
            <numerusform>%1 في مرحلتها منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>عرض كل الحقول</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>خارج النموذج</translation>
    </message>
    <message>
        <source>%1 (calculated): %2</source>
        <comment>field, value</comment>
        <translation>‏%1 (محسوب): %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>الموافقة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>المعلومات</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>كتابة رسالة بريد</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>إجراء مكالمة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>محفوظات هذا الحقل</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>شرح</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedList</name>
    <message>
        <source>Feed</source>
        <translation>المستجدات</translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation>جارٍ قراءة المستجدات</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>لا مستجدات بعد</translation>
    </message>
    <message>
        <source>Follow a customer, deal or quote on its page. What happens to it appears here.</source>
        <translation>تابع عميلًا أو صفقة أو عرض سعر من صفحته، ليظهر هنا ما يحدث له.</translation>
    </message>
    <message>
        <source>The feed could not be read</source>
        <translation>تعذرت قراءة المستجدات</translation>
    </message>
    <message>
        <source>Your records are unchanged. It is read again after the next change.</source>
        <translation>لم تتغير سجلاتك. تُعاد القراءة بعد التغيير التالي.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedText</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>القاعدة «%1»</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a record</comment>
        <translation>أُنشئ %1</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a record</comment>
        <translation>عُدّل %1</translation>
    </message>
    <message>
        <source>%1 was moved to the trash</source>
        <comment>a record</comment>
        <translation>نُقل %1 إلى سلة المهملات</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a record</comment>
        <translation>استُعيد %1</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>a record</comment>
        <translation>تعليق على %1</translation>
    </message>
    <message>
        <source>Activity with %1</source>
        <comment>a record</comment>
        <translation>نشاط مع %1</translation>
    </message>
    <message>
        <source>New task for %1</source>
        <comment>a record</comment>
        <translation>مهمة جديدة لـ %1</translation>
    </message>
    <message>
        <source>Task for %1 completed</source>
        <comment>a record</comment>
        <translation>اكتملت مهمة لـ %1</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <comment>a field</comment>
        <translation>أُفرغ %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>fields</comment>
        <translation>
            <numerusform>ولا شيء غيرها</numerusform>
            <numerusform>وحقل آخر</numerusform>
            <numerusform>وحقلان آخران</numerusform>
            <numerusform>و%Ln حقول أخرى</numerusform>
            <numerusform>و%Ln حقلًا آخر</numerusform>
            <numerusform>و%Ln حقل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldDialog</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>نص طويل</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>هاتف</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>عنوان ويب</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>رقم</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>نسبة مئوية</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>مبلغ مالي</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>سعر وحدة</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>تاريخ</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>وقت</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>تاريخ ووقت</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>اختيار واحد</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>اختيار متعدد</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>وسوم</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>سجل آخر</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>تعديل حقل</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>حقل جديد</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>مطلوب</translation>
    </message>
    <message>
        <source>The type can&apos;t be changed, because existing values would not fit.</source>
        <translation>لا يمكن تغيير النوع لأن القيم الموجودة لن تناسبه.</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>خيار في كل سطر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>الخيارات</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>أي السجلات</translation>
    </message>
    <message>
        <source>Save field</source>
        <translation>حفظ الحقل</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>إضافة حقل</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>تمت إضافة الحقل %1</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>تم تعديل الحقل %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldEditor</name>
    <message>
        <source>%1 is required.</source>
        <translation>الحقل %1 مطلوب.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldHistory</name>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>value, origin, time</comment>
        <translation>‏%1 · %2، %3</translation>
    </message>
    <message>
        <source>This field has never had a value</source>
        <translation>لم يحتوِ هذا الحقل على قيمة قط</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>محفوظات الحقل %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsDelegate</name>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>قبول</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>حقل جديد</translation>
    </message>
    <message>
        <source>Suggest the rest</source>
        <translation>اقتراح الباقي</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value here, system</comment>
        <translation>%1 في %2</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>حقل لـ %1</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>غير مُزامَن</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>حقل جديد «%1»</translation>
    </message>
    <message>
        <source>What “%1” is here</source>
        <translation>ما يقابل «%1» هنا</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>بلا مقابل</translation>
    </message>
    <message>
        <source>Add “%1” here</source>
        <translation>إضافة «%1» هنا</translation>
    </message>
    <message>
        <source>Leads over other connections</source>
        <translation>يتقدّم على الاتصالات الأخرى</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsModel</name>
    <message>
        <source>Choose a value</source>
        <translation>اختر قيمة</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>غير مُزامَن</translation>
    </message>
    <message>
        <source>%1 of %2 values match</source>
        <translation>%1 من %2 قيم متطابقة</translation>
    </message>
    <message>
        <source>records with it need attention until then</source>
        <translation>السجلات التي تحملها تحتاج إلى انتباهك حتى ذلك الحين</translation>
    </message>
    <message>
        <source>sent as this</source>
        <translation>تُرسل هكذا</translation>
    </message>
    <message>
        <source>no record has it</source>
        <translation>لا سجل يحملها</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need attention until then</source>
        <translation>
            <numerusform>لا سجل يحتاج إلى انتباهك</numerusform>
            <numerusform>سجل واحد يحتاج إلى انتباهك حتى ذلك الحين</numerusform>
            <numerusform>سجلان يحتاجان إلى انتباهك حتى ذلك الحين</numerusform>
            <numerusform>%Ln سجلات تحتاج إلى انتباهك حتى ذلك الحين</numerusform>
            <numerusform>%Ln سجلًا يحتاج إلى انتباهك حتى ذلك الحين</numerusform>
            <numerusform>%Ln سجل يحتاج إلى انتباهك حتى ذلك الحين</numerusform>
        </translation>
    </message>
    <message>
        <source>is only received</source>
        <translation>تُستلم فقط</translation>
    </message>
    <message>
        <source>stays as it is there unless changed here</source>
        <translation>تبقى هناك كما هي ما لم تتغيّر هنا</translation>
    </message>
    <message>
        <source>the same; several values there share it</source>
        <translation>نفسها؛ تشترك فيها عدة قيم هناك</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>نفسها</translation>
    </message>
    <message>
        <source>A value that no record has may stay without a match</source>
        <translation>القيمة التي لا يحملها أي سجل لا تحتاج إلى مقابل</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>القيمة في %1</translation>
    </message>
    <message>
        <source>Value here</source>
        <translation>القيمة هنا</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>عند الإرسال</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>مقترح</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>اختر حقلًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <comment>label, name</comment>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>In Satchel</source>
        <translation>في Satchel</translation>
    </message>
    <message>
        <source>Match and why</source>
        <translation>المطابقة وسببها</translation>
    </message>
    <message>
        <source>leads over other connections</source>
        <translation>يتقدّم على الاتصالات الأخرى</translation>
    </message>
    <message>
        <source>place %1 among the connections</source>
        <translation>المرتبة %1 بين الاتصالات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsView</name>
    <message>
        <source>Fields there and here</source>
        <translation>الحقول هناك وهنا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldsSettingsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>They appear in tables, forms, filters, imports and exports like built-in fields.</source>
        <translation>تظهر في الجداول والنماذج وعوامل التصفية وعمليات الاستيراد والتصدير مثل الحقول الأساسية.</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>حقول</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>حقل جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>‏%1 (مطلوب)</translation>
    </message>
    <message>
        <source>Removed the field %1</source>
        <translation>تمت إزالة الحقل %1</translation>
    </message>
    <message>
        <source>The field was not saved.</source>
        <translation>لم يُحفظ الحقل.</translation>
    </message>
    <message>
        <source>Not calculated: %1 (%2)</source>
        <comment>reason, formula</comment>
        <translation>غير محسوب: %1 (%2)</translation>
    </message>
    <message>
        <source>Choices or formula</source>
        <translation>الخيارات أو الصيغة</translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation>محسوب: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FigureRow</name>
    <message>
        <source>%1 days</source>
        <translation>‏%1 يوم</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>المؤشرات الرئيسية</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FiguresView</name>
    <message>
        <source>Win rate</source>
        <translation>نسبة الفوز</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>سرعة المبيعات</translation>
    </message>
    <message>
        <source>From lead to won</source>
        <translation>من العميل المحتمل إلى الفوز</translation>
    </message>
    <message>
        <source>Days in a stage</source>
        <translation>الأيام في المرحلة</translation>
    </message>
    <message>
        <source>average of 12 months, the line is the year before</source>
        <translation>متوسط 12 شهرًا، والخط هو العام السابق</translation>
    </message>
    <message>
        <source>by month of closing, in %</source>
        <translation>حسب شهر الإغلاق، بالمئة</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>في اليوم</translation>
    </message>
    <message>
        <source>Forecast and quota</source>
        <translation>التوقع والهدف</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>جارٍ الحساب…</translation>
    </message>
    <message>
        <source>Pipeline figures</source>
        <translation>أرقام المسار</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>عرض الـ %1</translation>
    </message>
    <message>
        <source>No deal was closed in the last 12 months. Mark deals as won or lost to fill this chart.</source>
        <translation>لم تُغلق أي صفقة في آخر 12 شهرًا. ضع علامة رابحة أو خاسرة على الصفقات لملء هذا المخطط.</translation>
    </message>
    <message>
        <source>%1 deals closed in 12 months</source>
        <translation>%1 صفقة أُغلقت في 12 شهرًا</translation>
    </message>
    <message>
        <source>No deal left a stage in the last 12 months. Move deals from stage to stage to fill this chart.</source>
        <translation>لم تغادر أي صفقة مرحلة في آخر 12 شهرًا. انقل الصفقات من مرحلة إلى أخرى لملء هذا المخطط.</translation>
    </message>
    <message>
        <source>%1 over 12 months, %2 of %3</source>
        <translation>%1 خلال 12 شهرًا، %2 من %3</translation>
    </message>
    <message>
        <source>Velocity needs won deals that took a day or more. It fills with the first deals you win.</source>
        <translation>تحتاج السرعة إلى صفقات رابحة استغرقت يومًا أو أكثر. تمتلئ مع أول صفقاتك الرابحة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals are overdue, later or without a date.</source>
        <translation>
            <numerusform>لا صفقات مفتوحة متأخرة أو لاحقة أو بلا تاريخ.</numerusform>
            <numerusform>صفقة مفتوحة واحدة متأخرة أو لاحقة أو بلا تاريخ.</numerusform>
            <numerusform>صفقتان مفتوحتان متأخرتان أو لاحقتان أو بلا تاريخ.</numerusform>
            <numerusform>%Ln صفقات مفتوحة متأخرة أو لاحقة أو بلا تاريخ.</numerusform>
            <numerusform>%Ln صفقة مفتوحة متأخرة أو لاحقة أو بلا تاريخ.</numerusform>
            <numerusform>%Ln صفقة مفتوحة متأخرة أو لاحقة أو بلا تاريخ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won and weighted, against the quota of each quarter.</source>
        <translation>الرابح والموزون مقابل هدف كل ربع.</translation>
    </message>
    <message>
        <source>Won and weighted. No quota is set.</source>
        <translation>الرابح والموزون. لم يُحدد هدف.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>الأهداف</translation>
    </message>
    <message>
        <source>Set quotas</source>
        <translation>تحديد الأهداف</translation>
    </message>
    <message>
        <source>%1 open × %2 won × %3 per won deal ÷ %4 days = %5</source>
        <comment>velocity</comment>
        <translation>%1 مفتوحة × %2 مكسوبة × %3 لكل صفقة مكسوبة ÷ %4 يوم = %5</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileActions</name>
    <message>
        <source>Open “%1”?</source>
        <translation>هل تريد فتح «%1»؟</translation>
    </message>
    <message>
        <source>This file is or contains a program. It can change everything on this computer. Open it only if you trust the sender.</source>
        <translation>هذا الملف برنامج أو يحتوي على برنامج يمكنه تغيير كل شيء على هذا الحاسوب. لا تفتحه إلا إذا كنت تثق بالمرسل.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>فتح على أي حال</translation>
    </message>
    <message>
        <source>no program on this computer opens this kind of file</source>
        <translation>لا يوجد على هذا الحاسوب برنامج يفتح هذا النوع من الملفات</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>حفظ الملف</translation>
    </message>
    <message>
        <source>The content of “%1” is missing</source>
        <translation>محتوى «%1» مفقود</translation>
    </message>
    <message>
        <source>This store no longer has it, or it is damaged. Choose the file if you still have it, or restore the store from a backup.</source>
        <translation>لم يعد المحتوى في مخزن البيانات أو أنه تالف. اختر الملف إن كان لديك، أو استعد مخزن البيانات من نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>اختيار الملف مجددًا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileExport</name>
    <message>
        <source>Export to %1</source>
        <translation>تصدير إلى %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileFacts</name>
    <message>
        <source>Previous row</source>
        <translation>الصف السابق</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>الصف التالي</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>طريقة قراءة الملف</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>الصفوف</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>نحو %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>صف العناوين</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا يوجد</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>الترميز</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>الورقة</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>فاصلة</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>فاصلة منقوطة</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>علامة جدولة</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>خط عمودي</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>مسافة</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>الفاصل</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>الكسور العشرية</translation>
    </message>
    <message>
        <source>Comma, 1.985,00</source>
        <translation>فاصلة، ‎1.985,00</translation>
    </message>
    <message>
        <source>Point, 1,985.00</source>
        <translation>نقطة، ‎1,985.00</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>التواريخ</translation>
    </message>
    <message>
        <source>Month first, 12/31/2025</source>
        <translation>الشهر أولًا، ‎12/31/2025</translation>
    </message>
    <message>
        <source>Day first, 31.12.2025</source>
        <translation>اليوم أولًا، ‎31.12.2025</translation>
    </message>
    <message>
        <source>Row %1 as a %2</source>
        <translation>الصف %1 بصفة %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileSharing</name>
    <message>
        <source>this is not a file</source>
        <translation>هذا ليس ملفًا</translation>
    </message>
    <message>
        <source>the file has %1, and at most %2 can be attached</source>
        <translation>حجم الملف %1، والحد الأقصى للمرفقات %2</translation>
    </message>
    <message numerus="yes">
        <source>Attached %Ln files</source>
        <translation>
            <numerusform>لم يُرفق أي ملف</numerusform>
            <numerusform>تم إرفاق ملف واحد</numerusform>
            <numerusform>تم إرفاق ملفين</numerusform>
            <numerusform>تم إرفاق %Ln ملفات</numerusform>
            <numerusform>تم إرفاق %Ln ملفًا</numerusform>
            <numerusform>تم إرفاق %Ln ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ملف</translation>
    </message>
    <message>
        <source>a temporary folder could not be created</source>
        <translation>تعذّر إنشاء مجلد مؤقت</translation>
    </message>
    <message>
        <source>Replaced 1 file</source>
        <translation>استُبدل ملف واحد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileStep</name>
    <message>
        <source>Earlier imports</source>
        <translation>عمليات الاستيراد السابقة</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>استيراد كـ</translation>
    </message>
    <message>
        <source>Kind of record to import</source>
        <translation>نوع السجلات المستوردة</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>أفلت ملفًا هنا</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, vCard, JSON or XML. Satchel detects encoding, separators, dates and numbers. Nothing is imported before the last step.</source>
        <translation>‏CSV أو Excel أو OpenDocument أو vCard أو JSON أو XML. يكتشف Satchel الترميز والفواصل والتواريخ والأرقام. لا يُستورد شيء قبل الخطوة الأخيرة.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>تعذّرت قراءة %1.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>1 new record goes to the trash.</source>
        <translation>يُنقل سجل جديد واحد إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>1 record is restored to its values from before the import.</source>
        <translation>يستعيد سجل واحد قيمه السابقة للاستيراد.</translation>
    </message>
    <message>
        <source>None of them has changed since.</source>
        <translation>لم يُعدَّل أي منها منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>1 of them has changed since: %1.</source>
        <translation>عُدّل واحد منها منذ ذلك الحين: %1.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>يمكن التراجع عن هذا.</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>هل تريد التراجع عن استيراد %1؟</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records go to the trash.</source>
        <translation>
            <numerusform>لا تُنقل سجلات جديدة إلى سلة المهملات.</numerusform>
            <numerusform>يُنقل سجل جديد واحد إلى سلة المهملات.</numerusform>
            <numerusform>يُنقل سجلان جديدان إلى سلة المهملات.</numerusform>
            <numerusform>تُنقل %Ln سجلات جديدة إلى سلة المهملات.</numerusform>
            <numerusform>يُنقل %Ln سجلًا جديدًا إلى سلة المهملات.</numerusform>
            <numerusform>يُنقل %Ln سجل جديد إلى سلة المهملات.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are restored to their values from before the import.</source>
        <translation>
            <numerusform>لا يستعيد أي سجل قيمه السابقة للاستيراد.</numerusform>
            <numerusform>يستعيد سجل واحد قيمه السابقة للاستيراد.</numerusform>
            <numerusform>يستعيد سجلان قيمهما السابقة للاستيراد.</numerusform>
            <numerusform>تستعيد %Ln سجلات قيمها السابقة للاستيراد.</numerusform>
            <numerusform>يستعيد %Ln سجلًا قيمه السابقة للاستيراد.</numerusform>
            <numerusform>يستعيد %Ln سجل قيمه السابقة للاستيراد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have changed since, including %1.</source>
        <translation>
            <numerusform>عُدّل %Ln منها منذ ذلك الحين، ومن بينها %1.</numerusform>
            <numerusform>عُدّل واحد منها منذ ذلك الحين: %1.</numerusform>
            <numerusform>عُدّل اثنان منها منذ ذلك الحين، ومن بينهما %1.</numerusform>
            <numerusform>عُدّل %Ln منها منذ ذلك الحين، ومن بينها %1.</numerusform>
            <numerusform>عُدّل %Ln منها منذ ذلك الحين، ومن بينها %1.</numerusform>
            <numerusform>عُدّل %Ln منها منذ ذلك الحين، ومن بينها %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that changed since are kept, and so are new records that a connection has changed. All other new records go to the trash.</source>
        <translation>تبقى القيم التي تغيرت منذ ذلك الحين والسجلات الجديدة التي غيّرها اتصال؛ أما السجلات الجديدة الأخرى فتنتقل إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ورقة المصنف</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;All files (*)</source>
        <translation>جداول وبطاقات ‎(*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;كل الملفات (*)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterBuilder</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>شرط</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>تعديل كنص</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>التصفية كنص</translation>
    </message>
    <message>
        <source>Back to rows</source>
        <translation>العودة إلى الصفوف</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>and</source>
        <translation>و</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>حيث</translation>
    </message>
    <message>
        <source>How many of these must be true</source>
        <translation>كم من هذه الشروط يجب أن يتحقق</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>إضافة شرط إلى هذه المجموعة</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>إزالة هذه المجموعة</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>الموضع %1: %2.</translation>
    </message>
    <message>
        <source>All of these are true</source>
        <translation>كل هذه الشروط صحيحة</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>واحد على الأقل من هذه الشروط صحيح</translation>
    </message>
    <message>
        <source>None of these is true</source>
        <translation>لا شيء من هذه الشروط صحيح</translation>
    </message>
    <message>
        <source>Not all of these are true</source>
        <translation>ليست كل هذه الشروط صحيحة</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>السجلات المرتبطة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterChip</name>
    <message>
        <source>%1: %2</source>
        <comment>filter: field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Press Delete to remove this condition</source>
        <translation>مفتاح Delete يزيل هذا الشرط</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterConditionRow</name>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>المقارنة</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>اختيار حقل</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>قيمة %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>قيم %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>منذ %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln days</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks a validation rule</source>
        <translation>يخالف قاعدة تحقق</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterOperators</name>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>غير فارغ</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>على الأقل</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>على الأكثر</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>أكبر من</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>أصغر من</translation>
    </message>
    <message>
        <source>is</source>
        <translation>يساوي</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>لا يساوي</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>ضمن</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>بتاريخ</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>ليس بتاريخ</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>بتاريخ أو قبله</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>بتاريخ أو بعده</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>أيّ من</translation>
    </message>
    <message>
        <source>contains any of</source>
        <translation>يحتوي أيًا من</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>يحتوي</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>لا يحتوي</translation>
    </message>
    <message>
        <source>is me</source>
        <translation>أنا</translation>
    </message>
    <message>
        <source>is not me</source>
        <translation>ليس أنا</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>يبدأ بـ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterPeriod</name>
    <message>
        <source>the last %1 days</source>
        <translation>آخر %1 يوم</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterRelatedRow</name>
    <message>
        <source>at least </source>
        <comment>before a number of related records</comment>
        <translation>على الأقل </translation>
    </message>
    <message>
        <source>How many related records</source>
        <translation>عدد السجلات المرتبطة</translation>
    </message>
    <message>
        <source>Kind of related record</source>
        <translation>نوع السجل المرتبط</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>إزالة هذا الشرط</translation>
    </message>
    <message>
        <source>has</source>
        <comment>related records</comment>
        <translation>لديه</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>مع: %1</translation>
    </message>
    <message>
        <source>Conditions on the related records</source>
        <translation>شروط السجلات المرتبطة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FirstRun</name>
    <message>
        <source>Import your customers</source>
        <translation>استورد عملاءك</translation>
    </message>
    <message>
        <source>Your data stays on this computer. You can undo an import at any time.</source>
        <translation>تبقى بياناتك على هذا الكمبيوتر. يمكنك التراجع عن الاستيراد في أي وقت.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>فتح البيانات النموذجية</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>استيراد ملف</translation>
    </message>
    <message>
        <source>CSV, Excel, vCard or JSON, from any CRM or address book.</source>
        <translation>‏CSV أو Excel أو vCard أو JSON، من أي نظام CRM أو دفتر عناوين.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>استكشف النموذج</translation>
    </message>
    <message>
        <source>A sample company with customers and deals, separate from your own data.</source>
        <translation>شركة نموذجية بعملاء وصفقات، منفصلة عن بياناتك.</translation>
    </message>
    <message>
        <source>Connect a CRM</source>
        <translation>الاتصال بنظام CRM</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere in this window</source>
        <translation>يمكنك أيضًا إفلات ملف في أي مكان من هذه النافذة</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>البحث عن أي شيء أو تنفيذه</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>new deal</source>
        <translation>صفقة جديدة</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>كل الاختصارات</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>إضافة اتصال</translation>
    </message>
    <message>
        <source>Sync with HubSpot, Salesforce or Dynamics 365, both ways.</source>
        <translation>مزامنة مع HubSpot أو Salesforce أو Dynamics 365 في الاتجاهين.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ForecastRow</name>
    <message>
        <source>of %1</source>
        <comment>expected of a quota</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>التوقعات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormCanvas</name>
    <message>
        <source>Sections and fields</source>
        <translation>الأقسام والحقول</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>خارج النموذج</translation>
    </message>
    <message>
        <source>Beginning of the form</source>
        <translation>بداية النموذج</translation>
    </message>
    <message>
        <source>%1 becomes section %2 of %3</source>
        <translation>‏%1 يصبح القسم %2 من %3</translation>
    </message>
    <message>
        <source>%1 goes off the form</source>
        <translation>‏%1 يخرج من النموذج</translation>
    </message>
    <message>
        <source>%1 goes to %2, place %3</source>
        <translation>‏%1 ينتقل إلى %2، الموضع %3</translation>
    </message>
    <message>
        <source>folded at first</source>
        <translation>مطوي في البداية</translation>
    </message>
    <message>
        <source>open at first</source>
        <translation>مفتوح في البداية</translation>
    </message>
    <message>
        <source>if %1</source>
        <comment>a condition</comment>
        <translation>إذا %1</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>لا حقول</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>Drop “%1” here</source>
        <translation>أفلت «%1» هنا</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <source>Drop a field here</source>
        <translation>أفلت حقلًا هنا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormSectionDialog</name>
    <message>
        <source>New section</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>Change the section</source>
        <translation>تغيير القسم</translation>
    </message>
    <message>
        <source>Folded at first</source>
        <translation>مطوي في البداية</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Show it only if (empty: always)</source>
        <translation>العرض فقط إذا (فارغ: دائمًا)</translation>
    </message>
    <message>
        <source>Required fields are always shown.</source>
        <translation>تُعرض الحقول الإلزامية دائمًا.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>إضافة القسم</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>تغيير القسم</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormSections</name>
    <message>
        <source>Contact details</source>
        <translation>بيانات الاتصال</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Name details</source>
        <translation>تفاصيل الاسم</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>الملاحظات والوسوم</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>قسم</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>خارج النموذج</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Formats</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>متأخر منذ %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>‏%1 د</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>‏%1 س</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a number of days, short</comment>
        <translation>‏%1 يوم</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions, short</comment>
        <translation>‏%1 مليون</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands, short</comment>
        <translation>‏%1 ألف</translation>
    </message>
    <message>
        <source>today</source>
        <comment>in a sentence</comment>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>in a sentence</comment>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in a sentence</comment>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormsSettingsPage</name>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>The sections of a form, the order of their fields, and the fields that are not on it. Changes apply to everyone who works with this store.</source>
        <translation>أقسام النموذج وترتيب حقولها والحقول غير الموجودة فيه. تسري التغييرات على كل من يعمل بهذا المخزن.</translation>
    </message>
    <message>
        <source>Form of</source>
        <translation>نموذج</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>قسم جديد</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>تغيير القسم</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Take off the form</source>
        <translation>إزالة من النموذج</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>حذف القسم</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>Use the default layout</source>
        <translation>استخدام التخطيط الافتراضي</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>حفظ التخطيط</translation>
    </message>
    <message>
        <source>The saved layout cannot be read, so the default one is used.</source>
        <translation>تتعذر قراءة التخطيط المحفوظ، لذلك يُستخدم التخطيط الافتراضي.</translation>
    </message>
    <message>
        <source>Put on the form</source>
        <translation>إضافة إلى النموذج</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>لا تغييرات</numerusform>
            <numerusform>تغيير واحد</numerusform>
            <numerusform>تغييران</numerusform>
            <numerusform>%Ln تغييرات</numerusform>
            <numerusform>%Ln تغييرًا</numerusform>
            <numerusform>%Ln تغيير</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout was not saved.</source>
        <translation>لم يُحفظ التخطيط.</translation>
    </message>
    <message>
        <source>Changed the form of %1</source>
        <translation>تم تغيير نموذج %1</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>بحث عن حقل</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>حقل جديد</translation>
    </message>
    <message>
        <source>The field was not saved.</source>
        <translation>لم يُحفظ الحقل.</translation>
    </message>
    <message>
        <source>lifts a field or a section</source>
        <translation>يرفع حقلًا أو قسمًا</translation>
    </message>
    <message>
        <source>carry it</source>
        <translation>تنقله</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>يُفلته</translation>
    </message>
    <message>
        <source>puts it back</source>
        <translation>يعيده</translation>
    </message>
    <message>
        <source>required</source>
        <translation>إلزامي</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>محسوب</translation>
    </message>
    <message>
        <source>required from %1</source>
        <comment>a stage</comment>
        <translation>إلزامي بدءًا من %1</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>تغيير الحقل</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>التخطيط</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormulaEdit</name>
    <message>
        <source>%1 › %2</source>
        <comment>a reference, a field of its record</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>the name of a field or function, what it is</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormulaEditor</name>
    <message>
        <source>Condition</source>
        <translation>الشرط</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Results on real records</source>
        <translation>النتائج على سجلات حقيقية</translation>
    </message>
    <message>
        <source>Reads well: %1, or nothing</source>
        <comment>a type such as Number</comment>
        <translation>صالحة: %1 أو لا شيء</translation>
    </message>
    <message>
        <source>a rule is a condition that holds or not</source>
        <translation>القاعدة شرط يتحقق أو لا يتحقق</translation>
    </message>
    <message>
        <source>Reads well: a condition</source>
        <translation>صالحة: شرط</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>place in a formula, reason</comment>
        <translation>الحرف %1: %2</translation>
    </message>
    <message>
        <source>Reads no field.</source>
        <translation>لا تقرأ أي حقل.</translation>
    </message>
    <message>
        <source>Reads %1.</source>
        <translation>تقرأ %1.</translation>
    </message>
    <message>
        <source>Computed again each day.</source>
        <translation>تُحسب من جديد كل يوم.</translation>
    </message>
    <message>
        <source>no value (%1)</source>
        <translation>بلا قيمة (%1)</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>متحقق</translation>
    </message>
    <message>
        <source>breaks the rule</source>
        <translation>يخالف القاعدة</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>بلا قيمة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what a formula gives</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this is not a condition that holds or not</source>
        <translation>ليس هذا شرطًا يتحقق أو لا يتحقق</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>معروض</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>غير معروض</translation>
    </message>
</context>
<context>
    <name>satchel::ui::HandOutDialog</name>
    <message>
        <source>Hand out everything about this person</source>
        <translation>تسليم كل ما يخص هذا الشخص</translation>
    </message>
    <message>
        <source>A new folder with a PDF to read, a JSON file for machines and the attached files: the record, activities, tasks, deals, quotes, history and what was synced. Of other people it has nothing.</source>
        <translation>مجلد جديد فيه ملف PDF للقراءة وملف JSON للآلات والملفات المرفقة: السجل والأنشطة والمهام والصفقات والعروض والتاريخ وما تمت مزامنته. لا شيء فيه عن أشخاص آخرين.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Hand out to which folder?</source>
        <translation>التسليم إلى أي مجلد؟</translation>
    </message>
    <message>
        <source>%1 files are in %2.</source>
        <comment>number, folder</comment>
        <translation>%1 من الملفات في %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::HandOverDialog</name>
    <message>
        <source>%1 (%2)</source>
        <comment>kind of record, how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Hand over the work of %1</source>
        <translation>تسليم عمل %1</translation>
    </message>
    <message>
        <source>Open records change hands, and what belongs to one customer stays together. What was won, lost, done or sent stays with %1.</source>
        <translation>تنتقل السجلات المفتوحة، ويبقى ما يخص العميل الواحد معًا. ما رُبح أو خُسر أو أُنجز أو أُرسل يبقى لدى %1.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>%1 has no open records of these kinds.</source>
        <translation>ليس لدى %1 سجلات مفتوحة من هذه الأنواع.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over %Ln record(s) of %1</source>
        <translation>
            <numerusform>لم يُسلَّم أي سجل من %1</numerusform>
            <numerusform>سُلّم سجل واحد من %1</numerusform>
            <numerusform>سُلّم سجلان من %1</numerusform>
            <numerusform>سُلّمت %Ln سجلات من %1</numerusform>
            <numerusform>سُلّم %Ln سجلًا من %1</numerusform>
            <numerusform>سُلّم %Ln سجل من %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::HelpWindow</name>
    <message>
        <source>Search in the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>لا نتائج.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>صفحة المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>‏%1 – المساعدة</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>هذه الصفحات باللغة الإنجليزية.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportHistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>تم التراجع عنه</translation>
    </message>
    <message>
        <source>When</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدَّثة</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>متخطّاة</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوضة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportPage</name>
    <message>
        <source>Exit import</source>
        <translation>مغادرة الاستيراد</translation>
    </message>
    <message>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>القيم</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>الفحص</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Use a saved mapping</source>
        <translation>استخدام مطابقة محفوظة</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>حفظ هذه المطابقة</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>جارٍ استيراد %1</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Nothing is imported before the last step</source>
        <translation>لا يُستورد شيء قبل الخطوة الأخيرة</translation>
    </message>
    <message>
        <source>%1 of %2 columns matched</source>
        <translation>تمت مطابقة %1 من %2 من الأعمدة</translation>
    </message>
    <message>
        <source>1 column to review</source>
        <translation>عمود واحد يحتاج إلى مراجعة</translation>
    </message>
    <message>
        <source>1 unknown value</source>
        <translation>قيمة واحدة غير معروفة</translation>
    </message>
    <message>
        <source>Continue to values</source>
        <translation>المتابعة إلى القيم</translation>
    </message>
    <message>
        <source>Continue to duplicates</source>
        <translation>المتابعة إلى التكرارات</translation>
    </message>
    <message>
        <source>Continue to check</source>
        <translation>المتابعة إلى الفحص</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>استيراد صف واحد</translation>
    </message>
    <message>
        <source>Continue to columns</source>
        <translation>المتابعة إلى الأعمدة</translation>
    </message>
    <message>
        <source>No saved mappings yet</source>
        <translation>لا توجد مطابقة محفوظة بعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>حفظ المطابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns to review</source>
        <translation>
            <numerusform>لا أعمدة تحتاج إلى مراجعة</numerusform>
            <numerusform>عمود واحد يحتاج إلى مراجعة</numerusform>
            <numerusform>عمودان يحتاجان إلى مراجعة</numerusform>
            <numerusform>‏%Ln أعمدة تحتاج إلى مراجعة</numerusform>
            <numerusform>‏%Ln عمودًا يحتاج إلى مراجعة</numerusform>
            <numerusform>‏%Ln عمود يحتاج إلى مراجعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown values</source>
        <translation>
            <numerusform>لا قيم غير معروفة</numerusform>
            <numerusform>قيمة واحدة غير معروفة</numerusform>
            <numerusform>قيمتان غير معروفتين</numerusform>
            <numerusform>‏%Ln قيم غير معروفة</numerusform>
            <numerusform>‏%Ln قيمة غير معروفة</numerusform>
            <numerusform>‏%Ln قيمة غير معروفة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>لا صفوف للاستيراد</numerusform>
            <numerusform>استيراد صف واحد</numerusform>
            <numerusform>استيراد صفين</numerusform>
            <numerusform>استيراد %Ln صفوف</numerusform>
            <numerusform>استيراد %Ln صفًا</numerusform>
            <numerusform>استيراد %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>كيف يُقرأ الملف</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportSession</name>
    <message>
        <source>ID in Satchel</source>
        <translation>المعرّف في Satchel</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>الاسم الكامل</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>‏%1، العملة</translation>
    </message>
    <message>
        <source>used by another column</source>
        <translation>مستخدم لعمود آخر</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>اختيار يدوي</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>New %1 · updated %2 · skipped %3 · rejected %4</source>
        <translation>جديدة %1 · محدَّثة %2 · متخطّاة %3 · مرفوضة %4</translation>
    </message>
    <message>
        <source>%1 · fields left empty %2</source>
        <translation>‏%1 · حقول فارغة %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Invitation</name>
    <message>
        <source>The invitation could not be written to %1.</source>
        <translation>تعذرت كتابة الدعوة في %1.</translation>
    </message>
    <message>
        <source>Add people before you invite them.</source>
        <translation>أضف أشخاصًا قبل دعوتهم.</translation>
    </message>
    <message>
        <source>None of the people has an e-mail address.</source>
        <translation>لا يملك أي من الأشخاص عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>An invitation says who invites. Make one of the people with an e-mail address the host.</source>
        <translation>تذكر الدعوة من يدعو. اجعل أحد الأشخاص الذين لهم بريد إلكتروني مضيفًا.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>a meeting</comment>
        <translation>أُلغي: %1</translation>
    </message>
    <message>
        <source>Updated invitation: %1</source>
        <translation>دعوة محدثة: %1</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>دعوة: %1</translation>
    </message>
    <message>
        <source>No e-mail program could be started. Export the meeting as a file and attach it yourself.</source>
        <translation>تعذر تشغيل برنامج بريد. صدّر الاجتماع إلى ملف وأرفقه بنفسك.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::IssueModel</name>
    <message>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Row rejected</source>
        <translation>الصف مرفوض</translation>
    </message>
    <message>
        <source>Field left empty</source>
        <translation>الحقل فارغ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Row skipped</source>
        <translation>تُخطي الصف</translation>
    </message>
    <message>
        <source>Record updated</source>
        <translation>حُدّث السجل</translation>
    </message>
    <message>
        <source>Record created anyway</source>
        <translation>أُنشئ السجل رغم ذلك</translation>
    </message>
    <message>
        <source>Matches an earlier row of the file</source>
        <translation>يطابق صفًا سابقًا في الملف</translation>
    </message>
    <message>
        <source>Matches %1</source>
        <comment>a record&apos;s name</comment>
        <translation>يطابق %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::KeyboardSettingsPage</name>
    <message>
        <source>Find a command or key</source>
        <translation>البحث عن أمر أو اختصار</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>إعادة تعيين كل المفاتيح</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>لا نتائج. جرّب بحثًا أقصر.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Satchel says at once when another command has them. Your keys are kept on this computer.</source>
        <translation>اختر أمرًا لتغيير مفاتيحه. يخبرك Satchel فورًا إذا كان أمر آخر يستخدمها. تُحفظ مفاتيحك على هذا الحاسوب.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadComparisonDialog</name>
    <message>
        <source>Is this the same person?</source>
        <translation>هل هذا هو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Converting fills empty fields of %1 and overwrites nothing.</source>
        <translation>يملأ التحويل الحقول الفارغة في %1 ولا يستبدل شيئًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>تحويل…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>عميل محتمل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة اتصال</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>التحويل</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>يُضاف</translation>
    </message>
    <message>
        <source>Added as another e-mail</source>
        <translation>يُضاف كبريد آخر</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>متطابق</translation>
    </message>
    <message>
        <source>Contact’s value stays</source>
        <translation>تبقى قيمة جهة الاتصال</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadDistribution</name>
    <message>
        <source>Give out leads</source>
        <translation>توزيع العملاء المحتملين</translation>
    </message>
    <message>
        <source>Open leads that nobody has, the oldest first. A lead of a company goes to the company&apos;s owner where that person is chosen here.</source>
        <translation>عملاء محتملون مفتوحون لا يملكهم أحد، الأقدم أولًا. يذهب عميل شركة ما إلى مالك الشركة إن كان مختارًا هنا.</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>توزيع</translation>
    </message>
    <message>
        <source>Every open lead has an owner.</source>
        <translation>لكل عميل محتمل مفتوح مالك.</translation>
    </message>
    <message>
        <source>Each of the selected leads has an owner or is closed.</source>
        <translation>لكل من العملاء المحتملين المحددين مالك أو أنه مغلق.</translation>
    </message>
    <message numerus="yes">
        <source>Gave out %Ln lead(s)</source>
        <translation>
            <numerusform>لم يُوزَّع أي عميل محتمل</numerusform>
            <numerusform>وُزّع عميل محتمل واحد</numerusform>
            <numerusform>وُزّع عميلان محتملان</numerusform>
            <numerusform>وُزّع %Ln عملاء محتملين</numerusform>
            <numerusform>وُزّع %Ln عميلًا محتملًا</numerusform>
            <numerusform>وُزّع %Ln عميل محتمل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadHead</name>
    <message>
        <source>Done</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Plan the next action</source>
        <translation>تخطيط الإجراء التالي</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Complete the next task</source>
        <translation>إكمال المهمة التالية</translation>
    </message>
    <message>
        <source>This lead is converted</source>
        <translation>تم تحويل هذا العميل المحتمل</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>يشبه %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>a field</comment>
        <translation>تم تعديل %1</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليس الشخص نفسه</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>This contact is someone else and is not proposed for this lead again</source>
        <translation>جهة الاتصال هذه لشخص آخر ولن تُقترح لهذا العميل المحتمل مرة أخرى</translation>
    </message>
    <message>
        <source>Same in both: %1. Converting proposes this contact.</source>
        <translation>متطابق في الاثنين: %1. يقترح التحويل جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>Same name and company. Converting proposes this contact.</source>
        <translation>الاسم والشركة متطابقان. يقترح التحويل جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>Only the name is the same. Converting proposes a new contact.</source>
        <translation>الاسم وحده متطابق. يقترح التحويل جهة اتصال جديدة.</translation>
    </message>
    <message>
        <source>Marked as not the same: %1</source>
        <translation>تم وضع علامة «شخص آخر»: %1</translation>
    </message>
    <message>
        <source>%1. Converting proposes this contact.</source>
        <comment>evidence</comment>
        <translation>%1. يقترح التحويل جهة الاتصال هذه.</translation>
    </message>
    <message>
        <source>%1. Converting proposes a new contact.</source>
        <comment>evidence</comment>
        <translation>%1. يقترح التحويل جهة اتصال جديدة.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadSide</name>
    <message>
        <source>Convert makes</source>
        <translation>ينتج عن التحويل</translation>
    </message>
    <message>
        <source>Choose and convert…</source>
        <translation>الاختيار والتحويل…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>جهة اتصال جديدة</translation>
    </message>
    <message>
        <source>Existing contact</source>
        <translation>جهة اتصال موجودة</translation>
    </message>
    <message>
        <source>Existing company</source>
        <translation>شركة موجودة</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>شركة جديدة</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>صفقة جديدة</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <comment>a stage</comment>
        <translation>صفقة جديدة في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, tasks and files</source>
        <translation>
            <numerusform>لا أنشطة أو مهام أو ملفات</numerusform>
            <numerusform>نشاط أو مهمة أو ملف واحد</numerusform>
            <numerusform>عنصران من الأنشطة والمهام والملفات</numerusform>
            <numerusform>%Ln عناصر من الأنشطة والمهام والملفات</numerusform>
            <numerusform>%Ln عنصرًا من الأنشطة والمهام والملفات</numerusform>
            <numerusform>%Ln عنصر من الأنشطة والمهام والملفات</numerusform>
        </translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>تنتقل معه</translation>
    </message>
    <message>
        <source>Existing contact, adds %1</source>
        <comment>names of fields</comment>
        <translation>جهة اتصال موجودة، يضيف %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LetterheadSettingsPage</name>
    <message>
        <source>English, as in Britain</source>
        <translation>الإنجليزية (بريطانيا)</translation>
    </message>
    <message>
        <source>German, as in Austria</source>
        <translation>الألمانية (النمسا)</translation>
    </message>
    <message>
        <source>German, as in Switzerland</source>
        <translation>الألمانية (سويسرا)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>الترويسة</translation>
    </message>
    <message>
        <source>The sender shown on quotes. Everyone who works with this store uses the same one.</source>
        <translation>المُرسِل الظاهر في عروض الأسعار، وهو نفسه لكل من يعمل على مخزن البيانات هذا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Thermolog Ltd</source>
        <translation>شركة ثيرمولوغ المحدودة</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>الموقع الإلكتروني</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>الرقم الضريبي</translation>
    </message>
    <message>
        <source>VAT GB123456789</source>
        <translation>الرقم الضريبي 300123456700003</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>السجل التجاري</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>البيانات المصرفية</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>المستندات</translation>
    </message>
    <message>
        <source>How quotes look on paper. A template is a file that can be copied and edited: %1</source>
        <translation>شكل عروض الأسعار على الورق. القالب ملف يمكن نسخه وتعديله: ‎%1‎</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>الورق</translation>
    </message>
    <message>
        <source>Template default</source>
        <translation>الافتراضي في القالب</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>اختيار صورة…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>بلا شعار</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>الشعار</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most 8 MB.</source>
        <translation>‏PNG أو JPEG أو SVG، بحجم أقصاه 8 ميغابايت.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>اختيار شعار</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>الصور (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This image can&apos;t be used as the logo: %1.</source>
        <translation>لا يمكن استخدام هذه الصورة شعارًا: %1.</translation>
    </message>
    <message>
        <source>No logo: your name is shown instead.</source>
        <translation>بلا شعار: يظهر اسمك بدلًا منه.</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>تم تعديل الترويسة</translation>
    </message>
    <message>
        <source>US Letter</source>
        <comment>paper</comment>
        <translation>US Letter (رسالة أمريكية)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LineEditor</name>
    <message>
        <source>tomorrow, +3, 12 Mar</source>
        <translation>غدا، ‎+3‎، 12 مارس</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>اختيار يوم</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>كلمات مفصولة بفواصل</translation>
    </message>
    <message>
        <source>Write minutes, such as 11 or 11:30.</source>
        <translation>اكتب الدقائق، مثل 11 أو 11:30.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>دقائق</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListExport</name>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>مصنف Excel ‎(*.xlsx)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>Export at most %Ln selected records, or all</source>
        <translation>
            <numerusform>يمكن تصدير %Ln سجل محدد على الأكثر، أو تصدير الكل</numerusform>
            <numerusform>يمكن تصدير سجل محدد واحد على الأكثر، أو تصدير الكل</numerusform>
            <numerusform>يمكن تصدير سجلين محددين على الأكثر، أو تصدير الكل</numerusform>
            <numerusform>يمكن تصدير %Ln سجلات محددة على الأكثر، أو تصدير الكل</numerusform>
            <numerusform>يمكن تصدير %Ln سجلًا محددًا على الأكثر، أو تصدير الكل</numerusform>
            <numerusform>يمكن تصدير %Ln سجل محدد على الأكثر، أو تصدير الكل</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>كل المعروضين</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s). Also who withdrew consent: not for mailings.</source>
        <translation>
            <numerusform>لا جهات اتصال. ومنهم من سحب موافقته: ليس للرسائل الجماعية.</numerusform>
            <numerusform>جهة اتصال واحدة. ومنهم من سحب موافقته: ليس للرسائل الجماعية.</numerusform>
            <numerusform>جهتا اتصال. ومنهم من سحب موافقته: ليس للرسائل الجماعية.</numerusform>
            <numerusform>%Ln جهات اتصال. ومنهم من سحب موافقته: ليس للرسائل الجماعية.</numerusform>
            <numerusform>%Ln جهة اتصال. ومنهم من سحب موافقته: ليس للرسائل الجماعية.</numerusform>
            <numerusform>%Ln جهة اتصال. ومنهم من سحب موافقته: ليس للرسائل الجماعية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who consents to “%1”</source>
        <translation>فقط من يوافق على «%1»</translation>
    </message>
    <message>
        <source>Without who refused “%1”</source>
        <translation>من دون من رفض «%1»</translation>
    </message>
    <message>
        <source>%1; %2 left out</source>
        <comment>number of contacts, number left out</comment>
        <translation>%1؛ استُبعد %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>لا جهات اتصال</numerusform>
            <numerusform>جهة اتصال واحدة</numerusform>
            <numerusform>جهتا اتصال</numerusform>
            <numerusform>%Ln جهات اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
            <numerusform>%Ln جهة اتصال</numerusform>
        </translation>
    </message>
    <message>
        <source>Which contacts do you want to export?</source>
        <translation>أي جهات اتصال تريد تصديرها؟</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListFooter</name>
    <message>
        <source>Totals</source>
        <translation>المجاميع</translation>
    </message>
    <message>
        <source>Rates of %1</source>
        <comment>a day</comment>
        <translation>أسعار الصرف بتاريخ %1</translation>
    </message>
    <message>
        <source>%1 has no rate and is not in the sum</source>
        <translation>لا يوجد سعر صرف لـ %1 ولا تدخل في المجموع</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>المحدد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListPage</name>
    <message>
        <source>New %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Edit in the panel</source>
        <translation>تعديل في اللوحة الجانبية</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>تصفية القائمة</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>فرز القائمة</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>اختيار الأعمدة</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>تحويل العميل المحتمل</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>تاريخ الإنشاء</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>تصاعدي</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>تنازلي</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>فرز تصاعدي</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>فرز تنازلي</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>إخفاء هذا العمود</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>اختيار الأعمدة…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>فرز</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>ارتفاع الصفوف</translation>
    </message>
    <message>
        <source>Compact or comfortable rows</source>
        <translation>صفوف مضغوطة أو مريحة</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>لا شيء بعد في %1</translation>
    </message>
    <message>
        <source>Import a file or add the first one.</source>
        <translation>استورد ملفًا أو أضف السجل الأول.</translation>
    </message>
    <message>
        <source>No records match this filter</source>
        <translation>لا توجد سجلات تطابق هذه التصفية</translation>
    </message>
    <message>
        <source>Change a condition, or show all %1.</source>
        <translation>غيّر أحد الشروط أو اعرض الكل (%1).</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>جارٍ تصدير %1</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>تم تصدير %1 إلى %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>‏%1 من %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>تم تحديد %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>تحديد الكل (%1)</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>تصفية %1</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>مضغوطة</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>مريحة</translation>
    </message>
    <message>
        <source>Go to the name %1…</source>
        <translation>الانتقال إلى الاسم %1…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>البحث في القائمة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>كتابة بريد إلكتروني</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>New contact, its name</comment>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>لا توجد %1 هنا</translation>
    </message>
    <message>
        <source>None of them belongs to “%1” now.</source>
        <translation>لا شيء ينتمي إلى «%1» الآن.</translation>
    </message>
    <message>
        <source>Nothing has %1.</source>
        <comment>what was searched for</comment>
        <translation>لا شيء يحتوي على %1.</translation>
    </message>
    <message>
        <source>Each of these is there, but not together, or not in “%1”.</source>
        <translation>كل منها موجود، لكن ليس معًا أو ليس ضمن «%1».</translation>
    </message>
    <message>
        <source>Each of these is there, but not together.</source>
        <translation>كل منها موجود، لكن ليس معًا.</translation>
    </message>
    <message>
        <source>No %1 found for “%2”</source>
        <translation>لم يُعثر على %1 لـ «%2»</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>عرض كقائمة</translation>
    </message>
    <message>
        <source>View</source>
        <translation>العرض</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>مستورد من</translation>
    </message>
    <message>
        <source>The records imported from %1 are not here any more.</source>
        <translation>السجلات المستوردة من %1 لم تعد هنا.</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>تسجيل نشاط</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>البحث عن التكرارات</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>مراجعة</translation>
    </message>
    <message>
        <source>Give out leads</source>
        <translation>توزيع العملاء المحتملين</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListSearchField</name>
    <message>
        <source>also %1</source>
        <translation>وأيضًا %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LockScreen</name>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك المحاولة مرة أخرى الآن.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store. Satchel keeps syncing in the background.</source>
        <translation>أدخل عبارة مرور مخزن البيانات. يواصل Satchel المزامنة في الخلفية.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the app lock. Satchel keeps syncing in the background.</source>
        <translation>أدخل عبارة مرور قفل التطبيق. يواصل Satchel المزامنة في الخلفية.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LongTextEditor</name>
    <message>
        <source>one per line, “work: …” gives it a label</source>
        <translation>عنصر في كل سطر؛ كتابة «‎work: …‎» تمنحه تسمية</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LostReasonsSettingsPage</name>
    <message>
        <source>Lost reasons</source>
        <translation>أسباب الخسارة</translation>
    </message>
    <message>
        <source>Satchel offers these when you mark a deal as lost. You can always enter another one.</source>
        <translation>يعرضها Satchel عند وضع علامة خسارة على صفقة. يمكنك دائمًا إدخال سبب آخر.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>الصفقات الخاسرة</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>سبب جديد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>إضافة السبب</translation>
    </message>
    <message>
        <source>Added the lost reason “%1”</source>
        <translation>أُضيف سبب الخسارة «%1»</translation>
    </message>
    <message>
        <source>Rename the reason</source>
        <translation>إعادة تسمية السبب</translation>
    </message>
    <message>
        <source>Renamed the lost reason “%1” to “%2”</source>
        <translation>أُعيدت تسمية سبب الخسارة «%1» إلى «%2»</translation>
    </message>
    <message numerus="yes">
        <source>Rename it on %Ln deal(s) too?</source>
        <translation>
            <numerusform>لا صفقات لإعادة التسمية فيها.</numerusform>
            <numerusform>إعادة التسمية في صفقة واحدة أيضًا؟</numerusform>
            <numerusform>إعادة التسمية في صفقتين أيضًا؟</numerusform>
            <numerusform>إعادة التسمية في %Ln صفقات أيضًا؟</numerusform>
            <numerusform>إعادة التسمية في %Ln صفقة أيضًا؟</numerusform>
            <numerusform>إعادة التسمية في %Ln صفقة أيضًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” becomes “%2”. Reports count both names separately if the deals keep the old one.</source>
        <translation>يصبح «%1» «%2». تحسب التقارير الاسمين منفصلين إذا احتفظت الصفقات بالاسم القديم.</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>في القائمة فقط</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln deal(s)</source>
        <translation>
            <numerusform>إعادة التسمية</numerusform>
            <numerusform>إعادة التسمية في صفقة واحدة</numerusform>
            <numerusform>إعادة التسمية في صفقتين</numerusform>
            <numerusform>إعادة التسمية في %Ln صفقات</numerusform>
            <numerusform>إعادة التسمية في %Ln صفقة</numerusform>
            <numerusform>إعادة التسمية في %Ln صفقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the lost reason “%1”</source>
        <translation>أُزيل سبب الخسارة «%1»</translation>
    </message>
    <message>
        <source>Moved the lost reason “%1”</source>
        <translation>نُقل سبب الخسارة «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailFilingTask</name>
    <message>
        <source>Filing e-mails</source>
        <translation>جارٍ حفظ الرسائل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) could not be filed: %1</source>
        <translation>
            <numerusform>تم حفظ كل الرسائل: %1</numerusform>
            <numerusform>تعذر حفظ رسالة واحدة: %1</numerusform>
            <numerusform>تعذر حفظ رسالتين: %1</numerusform>
            <numerusform>تعذر حفظ %Ln رسائل: %1</numerusform>
            <numerusform>تعذر حفظ %Ln رسالة: %1</numerusform>
            <numerusform>تعذر حفظ %Ln رسالة: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) already filed</source>
        <translation>
            <numerusform>لا رسائل محفوظة من قبل</numerusform>
            <numerusform>رسالة واحدة محفوظة من قبل</numerusform>
            <numerusform>رسالتان محفوظتان من قبل</numerusform>
            <numerusform>%Ln رسائل محفوظة من قبل</numerusform>
            <numerusform>%Ln رسالة محفوظة من قبل</numerusform>
            <numerusform>%Ln رسالة محفوظة من قبل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s)</source>
        <translation>
            <numerusform>لم تُحفظ رسائل</numerusform>
            <numerusform>حُفظت رسالة واحدة</numerusform>
            <numerusform>حُفظت رسالتان</numerusform>
            <numerusform>حُفظت %Ln رسائل</numerusform>
            <numerusform>حُفظت %Ln رسالة</numerusform>
            <numerusform>حُفظت %Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s), %1 already filed</source>
        <translation>
            <numerusform>لم تُحفظ رسائل، و%1 محفوظة من قبل</numerusform>
            <numerusform>حُفظت رسالة واحدة، و%1 محفوظة من قبل</numerusform>
            <numerusform>حُفظت رسالتان، و%1 محفوظة من قبل</numerusform>
            <numerusform>حُفظت %Ln رسائل، و%1 محفوظة من قبل</numerusform>
            <numerusform>حُفظت %Ln رسالة، و%1 محفوظة من قبل</numerusform>
            <numerusform>حُفظت %Ln رسالة، و%1 محفوظة من قبل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln newer value(s) kept)</source>
        <translation>
            <numerusform> (بلا قيم أحدث)</numerusform>
            <numerusform> (أُبقيت قيمة أحدث واحدة)</numerusform>
            <numerusform> (أُبقيت قيمتان أحدث)</numerusform>
            <numerusform> (أُبقيت %Ln قيم أحدث)</numerusform>
            <numerusform> (أُبقيت %Ln قيمة أحدث)</numerusform>
            <numerusform> (أُبقيت %Ln قيمة أحدث)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>تم التراجع: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>تمت الإعادة: %1</translation>
    </message>
    <message>
        <source>%1 – Satchel</source>
        <translation>%1 – Satchel</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>اختر ملفًا لاستيراده</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session were saved</source>
        <translation>
            <numerusform>حُفظ %Ln تغيير من الجلسة السابقة</numerusform>
            <numerusform>حُفظ تغيير واحد من الجلسة السابقة</numerusform>
            <numerusform>حُفظ تغييران من الجلسة السابقة</numerusform>
            <numerusform>حُفظت %Ln تغييرات من الجلسة السابقة</numerusform>
            <numerusform>حُفظ %Ln تغييرًا من الجلسة السابقة</numerusform>
            <numerusform>حُفظ %Ln تغيير من الجلسة السابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from the last session could not be read</source>
        <translation>تعذّرت قراءة تغييرات الجلسة السابقة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session could not be saved</source>
        <translation>
            <numerusform>تعذّر حفظ %Ln تغيير من الجلسة السابقة</numerusform>
            <numerusform>تعذّر حفظ تغيير واحد من الجلسة السابقة</numerusform>
            <numerusform>تعذّر حفظ تغييرين من الجلسة السابقة</numerusform>
            <numerusform>تعذّر حفظ %Ln تغييرات من الجلسة السابقة</numerusform>
            <numerusform>تعذّر حفظ %Ln تغييرًا من الجلسة السابقة</numerusform>
            <numerusform>تعذّر حفظ %Ln تغيير من الجلسة السابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>The records were changed or removed in the meantime.</source>
        <translation>غُيّرت السجلات أو أُزيلت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>The file is kept as %1.</source>
        <translation>الملف محفوظ باسم %1.</translation>
    </message>
    <message>
        <source>The records were changed or removed in the meantime. What you entered is kept in %1.</source>
        <translation>غُيّرت السجلات أو أُزيلت في هذه الأثناء. ما أدخلته محفوظ في %1.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)</source>
        <translation>جداول ودفاتر عناوين ‎(*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)</translation>
    </message>
    <message>
        <source>The desktop shows no notices until %1</source>
        <translation>لن يعرض سطح المكتب إشعارات حتى %1</translation>
    </message>
    <message>
        <source>E-mails (*.eml *.msg *.mbox)</source>
        <translation>رسائل (*.eml *.msg *.mbox)</translation>
    </message>
    <message>
        <source>Choose a record for “%1” first</source>
        <translation>اختر أولاً سجلاً لـ «%1»</translation>
    </message>
    <message>
        <source>Sample data is not locked</source>
        <translation>البيانات النموذجية لا تُقفل</translation>
    </message>
    <message>
        <source>Switch on the app lock first</source>
        <translation>شغّل قفل التطبيق أولًا</translation>
    </message>
    <message>
        <source>Satchel has a question before it can close. Unlock it first.</source>
        <translation>لدى Satchel سؤال قبل أن يُغلق. افتح قفله أولًا.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingModel</name>
    <message>
        <source>Not imported</source>
        <translation>لا يُستورد</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>غير مطابق</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(فارغ)</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>العمود في الملف</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>القيم الأولى</translation>
    </message>
    <message>
        <source>Field in Satchel</source>
        <translation>الحقل في Satchel</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>التطابق</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPage</name>
    <message>
        <source>Fields and values</source>
        <translation>الحقول والقيم</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>عمليات الربط</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>العودة إلى الاتصالات</translation>
    </message>
    <message>
        <source>Next field that needs a look</source>
        <translation>الحقل التالي الذي يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Previous field that needs a look</source>
        <translation>الحقل السابق الذي يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Accept all sure proposals</source>
        <translation>قبول كل الاقتراحات المؤكدة</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>البحث عن حقل</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>تشغيل تجريبي</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>حفظ الربط</translation>
    </message>
    <message>
        <source>Read the fields again</source>
        <translation>قراءة الحقول من جديد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>الربط</translation>
    </message>
    <message>
        <source>This can&apos;t be paired.</source>
        <translation>لا يمكن ربط هذا.</translation>
    </message>
    <message>
        <source>The mapping was not saved.</source>
        <translation>لم يُحفظ الربط.</translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation>الحقول المعروضة</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>كل الحقول</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>المُزامَنة</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>غير مُزامَن</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>تحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Sync them</source>
        <translation>مزامنتها</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Nothing is sent or written before you save</source>
        <translation>لا يُرسل شيء ولا يُكتب قبل الحفظ</translation>
    </message>
    <message>
        <source>See what this would change</source>
        <translation>عرض ما سيتغيّر</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>system, connection</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Reading the fields of %1</source>
        <translation>جارٍ قراءة حقول %1</translation>
    </message>
    <message>
        <source>the other system</source>
        <translation>النظام الآخر</translation>
    </message>
    <message>
        <source>Satchel asks for its fields and their values. This reads no records.</source>
        <translation>يطلب Satchel الحقول وقيمها، ولا يقرأ أي سجل.</translation>
    </message>
    <message>
        <source>The fields of %1 could not be read</source>
        <translation>تعذّرت قراءة حقول %1</translation>
    </message>
    <message>
        <source>No such connection</source>
        <translation>لا يوجد هذا الاتصال</translation>
    </message>
    <message>
        <source>It was removed, or there is none yet. Add a connection under Connections, then choose its fields here.</source>
        <translation>أُزيل أو لا يوجد بعد. أضف اتصالًا من صفحة الاتصالات ثم اختر حقوله هنا.</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>لا يمكن لهذا الإصدار المزامنة</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>بُني دون مزامنة. تبقى سجلاتك على هذا الحاسوب. ثبّت إصدارًا كاملًا لربطها.</translation>
    </message>
    <message>
        <source>mapping %1, saved %2</source>
        <comment>number, time</comment>
        <translation>الربط %1، حُفظ %2</translation>
    </message>
    <message>
        <source>as it comes with %1</source>
        <translation>كما يأتي مع %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>%1 offers no records that could be synced.</source>
        <translation>لا يوفّر %1 سجلات يمكن مزامنتها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>لا شيء للمراجعة</numerusform>
            <numerusform>حقل واحد يحتاج إلى نظرة</numerusform>
            <numerusform>حقلان يحتاجان إلى نظرة</numerusform>
            <numerusform>%Ln حقول تحتاج إلى نظرة</numerusform>
            <numerusform>%Ln حقلًا يحتاج إلى نظرة</numerusform>
            <numerusform>%Ln حقل يحتاج إلى نظرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction of %1</source>
        <translation>اتجاه %1</translation>
    </message>
    <message>
        <source>%1 are not synced.</source>
        <comment>kind of records</comment>
        <translation>%1: لا تتم مزامنتها.</translation>
    </message>
    <message>
        <source>What is chosen below is kept.</source>
        <translation>يبقى ما اختير أدناه محفوظًا.</translation>
    </message>
    <message>
        <source>%1 offers no fields for these records.</source>
        <translation>لا يوفّر %1 حقولًا لهذه السجلات.</translation>
    </message>
    <message>
        <source>No field is like this. Show all fields to see the others.</source>
        <translation>لا حقل بهذه الحالة. اعرض كل الحقول لرؤية البقية.</translation>
    </message>
    <message>
        <source>No field has this name, there or here. Try a shorter search.</source>
        <translation>لا حقل بهذا الاسم هناك أو هنا. جرّب بحثًا أقصر.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln</source>
        <translation>
            <numerusform>حفظ</numerusform>
            <numerusform>حفظ وتغيير سجل واحد</numerusform>
            <numerusform>حفظ وتغيير سجلين</numerusform>
            <numerusform>حفظ وتغيير %Ln سجلات</numerusform>
            <numerusform>حفظ وتغيير %Ln سجلًا</numerusform>
            <numerusform>حفظ وتغيير %Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln or more</source>
        <translation>
            <numerusform>حفظ</numerusform>
            <numerusform>حفظ وتغيير سجل واحد أو أكثر</numerusform>
            <numerusform>حفظ وتغيير سجلين أو أكثر</numerusform>
            <numerusform>حفظ وتغيير %Ln سجلات أو أكثر</numerusform>
            <numerusform>حفظ وتغيير %Ln سجلًا أو أكثر</numerusform>
            <numerusform>حفظ وتغيير %Ln سجل أو أكثر</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <translation>تشغيل تجريبي لـ %1</translation>
    </message>
    <message>
        <source>The value was not added.</source>
        <translation>لم تُضف القيمة.</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>لم يُضف الحقل.</translation>
    </message>
    <message>
        <source>The dry run did not finish.</source>
        <translation>لم يكتمل التشغيل التجريبي.</translation>
    </message>
    <message>
        <source>Mapping %1, %2</source>
        <comment>number, time</comment>
        <translation>الربط %1، %2</translation>
    </message>
    <message>
        <source>As it comes with %1</source>
        <translation>كما يأتي مع %1</translation>
    </message>
    <message>
        <source>Space opens the values · ← → direction · %1 next to look at</source>
        <comment>key</comment>
        <translation>المسافة تفتح القيم · ← → الاتجاه · %1 التالي للمراجعة</translation>
    </message>
    <message>
        <source>List</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Satchel reads the columns of “%1” when you save.</source>
        <translation>يقرأ Satchel أعمدة «%1» عند الحفظ.</translation>
    </message>
    <message>
        <source>Satchel did not recognize the list in %1 that holds these records. Choose it above.</source>
        <translation>لم يتعرف Satchel على القائمة في %1 التي تحوي هذه السجلات. اخترها أعلاه.</translation>
    </message>
    <message>
        <source>The list was not chosen.</source>
        <translation>لم تُختر القائمة.</translation>
    </message>
    <message>
        <source>List in %1 that holds %2</source>
        <comment>system, kind of records</comment>
        <translation>القائمة في %1 التي تحوي: %2</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>اختر قائمة…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPreview</name>
    <message>
        <source>Previous record</source>
        <translation>السجل السابق</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>السجل التالي</translation>
    </message>
    <message>
        <source>On a real record</source>
        <translation>على سجل حقيقي</translation>
    </message>
    <message>
        <source>What this would change</source>
        <translation>ما الذي سيتغيّر</translation>
    </message>
    <message>
        <source>Reading records of %1 to see what would change. Leave the page to stop.</source>
        <translation>جارٍ قراءة سجلات %1 لمعرفة ما سيتغيّر. غادر الصفحة للإيقاف.</translation>
    </message>
    <message>
        <source>The mapping was changed since. A new dry run shows what it would do now.</source>
        <translation>تغيّر الربط منذ ذلك الحين. يعرض تشغيل تجريبي جديد أثره الآن.</translation>
    </message>
    <message>
        <source>A dry run reads records from %1 and shows here what this mapping would change. It writes nothing, on neither side.</source>
        <translation>يقرأ التشغيل التجريبي سجلات من %1 ويعرض هنا ما سيغيّره هذا الربط. لا يكتب شيئًا في أي من الجانبين.</translation>
    </message>
    <message>
        <source>Green is what would be written here.</source>
        <translation>الأخضر هو ما سيُكتب هنا.</translation>
    </message>
    <message>
        <source>Nothing would be sent to %1.</source>
        <translation>لن يُرسل شيء إلى %1.</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <comment>system, fields</comment>
        <translation>سيُرسل إلى %1: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <comment>would change</comment>
        <translation>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>من %1 مقروءة</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>field</comment>
        <translation>يحتاج إلى انتباه: %1</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>سجلات جديدة</translation>
    </message>
    <message>
        <source>There are more records than were read, so these are the least.</source>
        <translation>هناك سجلات أكثر مما قُرئ، فهذه أعداد دنيا.</translation>
    </message>
    <message>
        <source>Saving applies it with the next sync. What a sync changed here can be rolled back under Connections.</source>
        <translation>يُطبَّق بعد الحفظ مع المزامنة التالية، ويمكن التراجع عمّا غيّرته هنا من صفحة الاتصالات.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingSession</name>
    <message>
        <source>E-mails</source>
        <translation>رسائل البريد</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>أُضيف الحقل %1</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>عُدّل الحقل %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingTable</name>
    <message>
        <source>Field for %1</source>
        <translation>الحقل المقابل للعمود %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>عدم الاستيراد</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>اختيار حقل</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>أعمدة الملف وحقولها</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchText</name>
    <message>
        <source>Sure %1 %</source>
        <translation>مؤكد %1%</translation>
    </message>
    <message>
        <source>Likely %1 %</source>
        <translation>مرجّح %1%</translation>
    </message>
    <message>
        <source>Check %1 %</source>
        <translation>تحقّق %1%</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchesDialog</name>
    <message>
        <source>Records that look the same</source>
        <translation>السجلات التي تبدو متطابقة</translation>
    </message>
    <message>
        <source>Here and in %1; the weakest evidence first</source>
        <translation>هنا وفي %1؛ الأضعف دليلًا أولًا</translation>
    </message>
    <message>
        <source>Records that look the same; unticked pairs are kept separate</source>
        <translation>سجلات تبدو متطابقة؛ تبقى الأزواج غير المحددة منفصلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Link and continue</source>
        <translation>ربط ومتابعة</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln pair(s); there are more</source>
        <translation>
            <numerusform>لا أزواج بعد</numerusform>
            <numerusform>الزوج الأول، ويليه المزيد</numerusform>
            <numerusform>أول زوجين، ويليهما المزيد</numerusform>
            <numerusform>أول %Ln أزواج، ويليها المزيد</numerusform>
            <numerusform>أول %Ln زوجًا، ويليها المزيد</numerusform>
            <numerusform>أول %Ln زوج، ويليها المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>لا أزواج</numerusform>
            <numerusform>زوج واحد</numerusform>
            <numerusform>زوجان</numerusform>
            <numerusform>‏%Ln أزواج</numerusform>
            <numerusform>‏%Ln زوجًا</numerusform>
            <numerusform>‏%Ln زوج</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept separate</source>
        <translation>
            <numerusform>لا أزواج تبقى منفصلة</numerusform>
            <numerusform>زوج واحد يبقى منفصلًا</numerusform>
            <numerusform>زوجان يبقيان منفصلين</numerusform>
            <numerusform>‏%Ln أزواج تبقى منفصلة</numerusform>
            <numerusform>‏%Ln زوجًا تبقى منفصلة</numerusform>
            <numerusform>‏%Ln زوج تبقى منفصلة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingHeader</name>
    <message>
        <source>More actions</source>
        <translation>المزيد من الإجراءات</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingNotesEditor</name>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Write what is said. A line such as “todo Mara: send the price by Thursday” becomes a task when you close the meeting.</source>
        <translation>دوّن ما يقال. سطر مثل «مهمة Mara: إرسال السعر» يصبح مهمة عند إغلاق الاجتماع.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingPage</name>
    <message>
        <source>What do you want to change?</source>
        <translation>ماذا تريد أن تغيّر؟</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Took %1 out of its series</source>
        <translation>فُصل %1 عن سلسلته</translation>
    </message>
    <message>
        <source>Changed the notes</source>
        <translation>عُدلت الملاحظات</translation>
    </message>
    <message>
        <source>Someone else changed the notes in the meantime. Your text is kept here and replaces theirs if you continue. Theirs stays in the history.</source>
        <translation>غيّر شخص آخر الملاحظات في هذه الأثناء. نصك محفوظ هنا ويحل محل نصه إذا تابعت، ويبقى نصه في السجل.</translation>
    </message>
    <message numerus="yes">
        <source>Sent an update to %Ln people</source>
        <translation>
            <numerusform>أُرسل التحديث إلى %Ln شخص</numerusform>
            <numerusform>أُرسل التحديث إلى شخص واحد</numerusform>
            <numerusform>أُرسل التحديث إلى شخصين</numerusform>
            <numerusform>أُرسل التحديث إلى %Ln أشخاص</numerusform>
            <numerusform>أُرسل التحديث إلى %Ln شخصًا</numerusform>
            <numerusform>أُرسل التحديث إلى %Ln شخص</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people</source>
        <translation>
            <numerusform>دُعي %Ln شخص</numerusform>
            <numerusform>دُعي شخص واحد</numerusform>
            <numerusform>دُعي شخصان</numerusform>
            <numerusform>دُعي %Ln أشخاص</numerusform>
            <numerusform>دُعي %Ln شخصًا</numerusform>
            <numerusform>دُعي %Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened an e-mail with %1 in your e-mail program</source>
        <translation>تم فتح رسالة مرفق بها %1 في برنامج البريد</translation>
    </message>
    <message>
        <source>Opened an e-mail. Drag %1 into it to attach it.</source>
        <translation>تم فتح رسالة. اسحب %1 إليها لإرفاقه.</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>أُلغي %1</translation>
    </message>
    <message>
        <source>Export as .ics</source>
        <translation>تصدير كملف .ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>تقويم (*.ics)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>تعذرت كتابة الملف: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>تم حفظ %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تم تعديل %1</translation>
    </message>
    <message>
        <source>Added an agenda point</source>
        <translation>أُضيف بند إلى جدول الأعمال</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>انتهى %1</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>بدأ %1</translation>
    </message>
    <message>
        <source>Removed an agenda point</source>
        <translation>أُزيل بند من جدول الأعمال</translation>
    </message>
    <message>
        <source>Moved an agenda point</source>
        <translation>نُقل بند في جدول الأعمال</translation>
    </message>
    <message>
        <source>Agenda point with its minutes</source>
        <translation>البند ودقائقه</translation>
    </message>
    <message>
        <source>Enter what the point is about.</source>
        <translation>أدخل موضوع البند.</translation>
    </message>
    <message>
        <source>Changed an agenda point</source>
        <translation>عُدل بند في جدول الأعمال</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>أُزيل %1</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>جهة اتصال…</translation>
    </message>
    <message>
        <source>Colleague…</source>
        <translation>زميل…</translation>
    </message>
    <message>
        <source>Name and address…</source>
        <translation>الاسم والعنوان…</translation>
    </message>
    <message>
        <source>Name, address or both: Ana Silva &lt;ana@example.com&gt;</source>
        <translation>الاسم أو العنوان أو كلاهما: Ana Silva &lt;ana@example.com&gt;</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>أُضيف شخص</translation>
    </message>
    <message>
        <source>Same stage</source>
        <translation>المرحلة نفسها</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>بلا تقييم</translation>
    </message>
    <message>
        <source>1 Poor</source>
        <translation>1 ضعيف</translation>
    </message>
    <message>
        <source>2 Fair</source>
        <translation>2 مقبول</translation>
    </message>
    <message>
        <source>3 Good</source>
        <translation>3 جيد</translation>
    </message>
    <message>
        <source>4 Very good</source>
        <translation>4 جيد جدًا</translation>
    </message>
    <message>
        <source>5 Excellent</source>
        <translation>5 ممتاز</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>فتح الشركة</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>فتح الصفقة</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>تم حذف %1</translation>
    </message>
    <message>
        <source>What do you want to delete?</source>
        <translation>ماذا تريد أن تحذف؟</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>إغلاق الاجتماع</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>قرار</translation>
    </message>
    <message>
        <source>Decision:</source>
        <comment>before a decision in notes; keep a word that is read as one</comment>
        <translation>قرار:</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>todo:</source>
        <comment>before an action item in notes; keep a word that is read as one</comment>
        <translation>مهمة:</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>Next agenda point</source>
        <translation>البند التالي</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>دعوة…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>Export as .ics…</source>
        <translation>تصدير كملف .ics…</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>إلغاء الاجتماع</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة الفتح</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>حذف الاجتماع</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>جزء من الاجتماع</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>التحضير</translation>
    </message>
    <message>
        <source>This meeting no longer exists</source>
        <translation>لم يعد هذا الاجتماع موجودًا</translation>
    </message>
    <message>
        <source>It may be in the trash, in Settings.</source>
        <translation>قد يكون في سلة المهملات، وتجدها في الإعدادات.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>Your note for this meeting</source>
        <translation>ملاحظتك لهذا الاجتماع</translation>
    </message>
    <message>
        <source>Changed the preparation</source>
        <translation>عُدل التحضير</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>أحدث الأنشطة</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>الصفقات المفتوحة</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>عروض أسعار مفتوحة</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>مهام مفتوحة</translation>
    </message>
    <message>
        <source>Attendees still have the old time or place.</source>
        <translation>لا يزال لدى المشاركين الوقت أو المكان القديم.</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>إرسال تحديث</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>جدول الأعمال</translation>
    </message>
    <message>
        <source>New agenda point</source>
        <translation>بند جديد</translation>
    </message>
    <message>
        <source>Add a point, such as “Prices 15 min”</source>
        <translation>أضف بندًا، مثل «الأسعار 15 دقيقة»</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>الإجراءات</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>النتيجة: %1</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>تم إكمال مهمة واحدة</translation>
    </message>
    <message>
        <source>%1 decision · %2 action item · %3 close meeting</source>
        <translation>%1 قرار · %2 إجراء · %3 إغلاق الاجتماع</translation>
    </message>
    <message>
        <source>become tasks when you close the meeting</source>
        <translation>تصبح مهامًا عند إغلاق الاجتماع</translation>
    </message>
    <message>
        <source>Rating %1 of 5</source>
        <translation>التقييم %1 من 5</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>تقييم</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>This meeting has not begun. Close it all the same?</source>
        <translation>لم يبدأ هذا الاجتماع بعد. هل تريد إغلاقه رغم ذلك؟</translation>
    </message>
    <message>
        <source>The notes are kept, but their action items could not change the tasks: %1</source>
        <translation>حُفظت الملاحظات، لكن تعذّر تغيير مهامها: %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingText</name>
    <message>
        <source>Meeting without a title</source>
        <translation>اجتماع بلا عنوان</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>جارٍ</translation>
    </message>
    <message numerus="yes">
        <source>Running, %Ln min left</source>
        <translation>
            <numerusform>جارٍ، بقيت %Ln دقيقة</numerusform>
            <numerusform>جارٍ، بقيت دقيقة</numerusform>
            <numerusform>جارٍ، بقيت دقيقتان</numerusform>
            <numerusform>جارٍ، بقيت %Ln دقائق</numerusform>
            <numerusform>جارٍ، بقيت %Ln دقيقة</numerusform>
            <numerusform>جارٍ، بقيت %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>To close</source>
        <translation>بانتظار الإغلاق</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>outcome</comment>
        <translation>مغلق: %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>عبر الإنترنت</translation>
    </message>
    <message>
        <source>Repeats, next %1</source>
        <translation>يتكرر، التالي %1</translation>
    </message>
    <message>
        <source>Last of its series</source>
        <translation>الأخير في سلسلته</translation>
    </message>
    <message>
        <source>Changed occurrence of a series</source>
        <translation>موعد معدل من سلسلة</translation>
    </message>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>host</source>
        <translation>المضيف</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>here</source>
        <translation>حاضر</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>غائب</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>وافق</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>اعتذر</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>مبدئي</translation>
    </message>
    <message>
        <source>here?</source>
        <translation>حاضر؟</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>لا رد</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>minutes</comment>
        <translation>استغرق %1</translation>
    </message>
    <message>
        <source>%1, done, took %2</source>
        <translation>%1، انتهى، استغرق %2</translation>
    </message>
    <message>
        <source>%1, running, %2</source>
        <translation>%1، جارٍ، %2</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>an agenda point</comment>
        <translation>%1، لاحقًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln بند</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>%Ln بنود</numerusform>
            <numerusform>%Ln بندًا</numerusform>
            <numerusform>%Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min gone</source>
        <translation>
            <numerusform>مضت %Ln د</numerusform>
            <numerusform>مضت %Ln د</numerusform>
            <numerusform>مضت %Ln د</numerusform>
            <numerusform>مضت %Ln د</numerusform>
            <numerusform>مضت %Ln د</numerusform>
            <numerusform>مضت %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min ahead</source>
        <translation>
            <numerusform>%1، متقدم %Ln د</numerusform>
            <numerusform>%1، متقدم %Ln د</numerusform>
            <numerusform>%1، متقدم %Ln د</numerusform>
            <numerusform>%1، متقدم %Ln د</numerusform>
            <numerusform>%1، متقدم %Ln د</numerusform>
            <numerusform>%1، متقدم %Ln د</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min behind</source>
        <translation>
            <numerusform>%1، متأخر %Ln د</numerusform>
            <numerusform>%1، متأخر %Ln د</numerusform>
            <numerusform>%1، متأخر %Ln د</numerusform>
            <numerusform>%1، متأخر %Ln د</numerusform>
            <numerusform>%1، متأخر %Ln د</numerusform>
            <numerusform>%1، متأخر %Ln د</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not found</source>
        <comment>a person&apos;s name</comment>
        <translation>%1، غير موجود</translation>
    </message>
    <message>
        <source>Task exists</source>
        <translation>المهمة موجودة</translation>
    </message>
    <message>
        <source>For them</source>
        <translation>لهم</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>Becomes a task: %1</source>
        <translation>يصبح مهمة: %1</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>بلا إجراء تالٍ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quote without a number</source>
        <translation>عرض سعر بلا رقم</translation>
    </message>
    <message>
        <source>Mine %1, theirs %2</source>
        <translation>لدي %1، لديهم %2</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>يتعارض مع %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
            <numerusform>%Ln د</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MentionEdit</name>
    <message>
        <source>People and records to mention</source>
        <translation>أشخاص وسجلات للإشارة إليهم</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MergeDialog</name>
    <message>
        <source>Merge into one %1?</source>
        <translation>هل تريد الدمج في %1 واحد؟</translation>
    </message>
    <message>
        <source>%1 is kept. %2 goes to the trash, and everything related to it moves to %1.</source>
        <translation>يبقى %1، ويُنقل %2 إلى سلة المهملات، وينتقل كل ما يخصه إلى %1.</translation>
    </message>
    <message>
        <source>No differing fields.</source>
        <translation>لا توجد حقول مختلفة.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MergeGridDelegate</name>
    <message>
        <source>same in both</source>
        <translation>متطابق في كليهما</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveAlongDialog</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>task: earlier day → later day</comment>
        <translation>%1: %2 ← %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the waiting task along?</source>
        <translation>هل تريد نقل المهمة المنتظرة أيضًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln waiting tasks along?</source>
        <translation>
            <numerusform>هل تريد نقل %Ln مهمة منتظرة أيضًا؟</numerusform>
            <numerusform>هل تريد نقل مهمة منتظرة واحدة أيضًا؟</numerusform>
            <numerusform>هل تريد نقل مهمتين منتظرتين أيضًا؟</numerusform>
            <numerusform>هل تريد نقل %Ln مهام منتظرة أيضًا؟</numerusform>
            <numerusform>هل تريد نقل %Ln مهمة منتظرة أيضًا؟</numerusform>
            <numerusform>هل تريد نقل %Ln مهمة منتظرة أيضًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be due before what it waits for.</source>
        <translation>ستكون مستحقة قبل ما تنتظره.</translation>
    </message>
    <message>
        <source>They would be due before what they wait for.</source>
        <translation>ستكون مستحقة قبل ما تنتظره.</translation>
    </message>
    <message>
        <source>Move it along</source>
        <translation>نقلها أيضًا</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>تركها في مكانها</translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>نقلها أيضًا</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>تركها في مكانها</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <source>%1, and moved the waiting task along</source>
        <comment>what was changed</comment>
        <translation>%1، مع نقل المهمة المنتظرة</translation>
    </message>
    <message numerus="yes">
        <source>%1, and moved %Ln waiting tasks along</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%1، مع نقل %Ln مهمة منتظرة</numerusform>
            <numerusform>%1، مع نقل %Ln مهمة منتظرة</numerusform>
            <numerusform>%1، مع نقل %Ln مهمة منتظرة</numerusform>
            <numerusform>%1، مع نقل %Ln مهمة منتظرة</numerusform>
            <numerusform>%1، مع نقل %Ln مهمة منتظرة</numerusform>
            <numerusform>%1، مع نقل %Ln مهمة منتظرة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveDialogs</name>
    <message>
        <source>Mark as won</source>
        <translation>تعيين كرابحة</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>تاريخ الإغلاق</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>ما سبب الخسارة؟</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>سبب آخر</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>وصف موجز</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>تعيين كخاسرة</translation>
    </message>
    <message>
        <source>Choose or enter a reason. Reports show why deals are lost.</source>
        <translation>اختر سببًا أو اكتبه. تُظهر التقارير أسباب خسارة الصفقات.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>بعد شهر</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>بعد ثلاثة أشهر</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation>بعد ستة أشهر</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>الإجراء التالي</translation>
    </message>
    <message>
        <source>Get in touch again</source>
        <translation>معاودة التواصل</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>A competitor</source>
        <translation>منافس</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>لا ميزانية</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>لم يُتخذ قرار</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>التوقيت</translation>
    </message>
    <message>
        <source>A missing feature</source>
        <translation>ميزة غير متوفرة</translation>
    </message>
    <message>
        <source>Write a debrief next</source>
        <translation>كتابة مراجعة بعد ذلك</translation>
    </message>
    <message>
        <source>This stage needs more</source>
        <translation>تتطلب هذه المرحلة المزيد</translation>
    </message>
    <message>
        <source>Save and move</source>
        <translation>حفظ ونقل</translation>
    </message>
    <message numerus="yes">
        <source>%1: missing in %2 of %Ln deals</source>
        <comment>field, how many lack it, of several</comment>
        <translation>
            <numerusform>‏%1: ينقص في %2 من %Ln صفقة</numerusform>
            <numerusform>‏%1: ينقص في %2 من صفقة واحدة</numerusform>
            <numerusform>‏%1: ينقص في %2 من صفقتين</numerusform>
            <numerusform>‏%1: ينقص في %2 من %Ln صفقات</numerusform>
            <numerusform>‏%1: ينقص في %2 من %Ln صفقة</numerusform>
            <numerusform>‏%1: ينقص في %2 من %Ln صفقة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveExport</name>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>connections; part of a file name</comment>
        <translation>%1 إلى %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MovePage</name>
    <message>
        <source>Start or finish the move</source>
        <translation>بدء النقل أو إنهاؤه</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>إلغاء النقل</translation>
    </message>
    <message>
        <source>Export the report of the move</source>
        <translation>تصدير تقرير النقل</translation>
    </message>
    <message>
        <source>Compare both systems again</source>
        <translation>مقارنة النظامين من جديد</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>العودة إلى الاتصالات</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>لم يُصدَّر شيء إلى %1</numerusform>
            <numerusform>صُدّر صف واحد إلى %1</numerusform>
            <numerusform>صُدّر صفان إلى %1</numerusform>
            <numerusform>صُدّرت %Ln صفوف إلى %1</numerusform>
            <numerusform>صُدّر %Ln صفًا إلى %1</numerusform>
            <numerusform>صُدّر %Ln صف إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>No record is linked with this connection yet.</source>
        <translation>لا يوجد سجل مرتبط بهذا الاتصال بعد.</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>ما يبقى</translation>
    </message>
    <message>
        <source>Every record and every field arrives.</source>
        <translation>تصل كل السجلات وكل الحقول.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a CRM</comment>
        <translation>مغادرة</translation>
    </message>
    <message>
        <source>Move everything to</source>
        <translation>نقل كل شيء إلى</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Go to connections</source>
        <translation>الذهاب إلى الاتصالات</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>هذه النسخة لا يمكنها المزامنة</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>بُنيت من دون مزامنة. تبقى سجلاتك على هذا الحاسوب. ثبّت نسخة كاملة لربطها.</translation>
    </message>
    <message>
        <source>A move needs two connections</source>
        <translation>يحتاج النقل إلى اتصالين</translation>
    </message>
    <message>
        <source>Add the CRM that you move to under Connections. Satchel then compares both and says what the new one can&apos;t hold.</source>
        <translation>أضف نظام CRM الذي تنتقل إليه ضمن الاتصالات. عندها يقارن Satchel بينهما ويبيّن ما لا يتسع له الجديد.</translation>
    </message>
    <message>
        <source>%1 could not be compared</source>
        <translation>تعذّرت مقارنة %1</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>جارٍ المقارنة مع %1</translation>
    </message>
    <message>
        <source>Satchel reads the fields of both and counts what can&apos;t be moved. This changes no records.</source>
        <translation>يقرأ Satchel حقول النظامين ويعدّ ما لا يمكن نقله. لا يغيّر هذا أي سجل.</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>اختر اتصالًا</translation>
    </message>
    <message>
        <source>Cancel the move to choose another one</source>
        <translation>ألغِ النقل لاختيار اتصال آخر</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>انتهى</translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>جاهز للإنهاء</translation>
    </message>
    <message>
        <source>Move is running</source>
        <translation>النقل جارٍ</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء ينتظر</numerusform>
            <numerusform>واحد ينتظر</numerusform>
            <numerusform>اثنان ينتظران</numerusform>
            <numerusform>%Ln تنتظر</numerusform>
            <numerusform>%Ln ينتظر</numerusform>
            <numerusform>%Ln ينتظر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>لا شيء للإرسال</numerusform>
            <numerusform>واحد للإرسال</numerusform>
            <numerusform>اثنان للإرسال</numerusform>
            <numerusform>%Ln للإرسال</numerusform>
            <numerusform>%Ln للإرسال</numerusform>
            <numerusform>%Ln للإرسال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>لا رفض</numerusform>
            <numerusform>واحد مرفوض</numerusform>
            <numerusform>اثنان مرفوضان</numerusform>
            <numerusform>%Ln مرفوضة</numerusform>
            <numerusform>%Ln مرفوضًا</numerusform>
            <numerusform>%Ln مرفوض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>لا استبعاد</numerusform>
            <numerusform>واحد مستبعد</numerusform>
            <numerusform>اثنان مستبعدان</numerusform>
            <numerusform>%Ln مستبعدة</numerusform>
            <numerusform>%Ln مستبعدًا</numerusform>
            <numerusform>%Ln مستبعد</numerusform>
        </translation>
    </message>
    <message>
        <source>All are there</source>
        <translation>كلها هناك</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more only in Satchel</source>
        <translation>
            <numerusform>لا شيء آخر في Satchel فقط</numerusform>
            <numerusform>واحد آخر في Satchel فقط</numerusform>
            <numerusform>اثنان آخران في Satchel فقط</numerusform>
            <numerusform>%Ln أخرى في Satchel فقط</numerusform>
            <numerusform>%Ln آخر في Satchel فقط</numerusform>
            <numerusform>%Ln آخر في Satchel فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in Satchel</source>
        <translation>
            <numerusform>لا شيء في Satchel فقط</numerusform>
            <numerusform>واحد في Satchel فقط</numerusform>
            <numerusform>اثنان في Satchel فقط</numerusform>
            <numerusform>%Ln في Satchel فقط</numerusform>
            <numerusform>%Ln في Satchel فقط</numerusform>
            <numerusform>%Ln في Satchel فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>إرسال الكل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>الحقول والقيم</translation>
    </message>
    <message>
        <source>%1 was removed: the move has ended.</source>
        <translation>أُزيل %1: انتهى النقل.</translation>
    </message>
    <message>
        <source>%1 only receives until you cancel the move.</source>
        <translation>يستقبل %1 فقط إلى أن تلغي النقل.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>نُقل إلى %1.</translation>
    </message>
    <message>
        <source>%1 is paused and keeps what it had. You can remove the connection, or cancel the move to sync both ways again.</source>
        <translation>%1 متوقف مؤقتًا ويحتفظ بما فيه. يمكنك إزالة الاتصال، أو إلغاء النقل للمزامنة في الاتجاهين من جديد.</translation>
    </message>
    <message>
        <source>Nothing is changed in %1 while the move is running.</source>
        <translation>لا يتغير شيء في %1 أثناء النقل.</translation>
    </message>
    <message>
        <source>What colleagues change there still comes here and goes on to %1.</source>
        <translation>ما يغيّره الزملاء هناك يصل إلى هنا وينتقل إلى %1.</translation>
    </message>
    <message>
        <source>%1 needs your answer first.</source>
        <translation>يحتاج %1 إلى إجابتك أولًا.</translation>
    </message>
    <message>
        <source>For example which records are the same. The move waits for it.</source>
        <translation>مثلًا أي السجلات هي نفسها. ينتظر النقل ذلك.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 متوقف مؤقتًا.</translation>
    </message>
    <message>
        <source>Nothing is sent to it.</source>
        <translation>لا يُرسل إليه شيء.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>What changes there does not arrive.</source>
        <translation>ما يتغير هناك لا يصل.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>سجّل الدخول إلى %1 من جديد.</translation>
    </message>
    <message>
        <source>What is here is moved; what has changed there since does not arrive.</source>
        <translation>يُنقل ما هو هنا؛ وما تغيّر هناك منذ ذلك الحين لا يصل.</translation>
    </message>
    <message>
        <source>%1 has not synced yet.</source>
        <translation>لم تتم مزامنة %1 بعد.</translation>
    </message>
    <message>
        <source>Satchel reads it before it sends anything.</source>
        <translation>يقرؤه Satchel قبل أن يرسل أي شيء.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>المزامنة الآن</translation>
    </message>
    <message>
        <source>%1 has to be read once more.</source>
        <translation>يجب قراءة %1 مرة أخرى.</translation>
    </message>
    <message>
        <source>Something may have changed there.</source>
        <translation>قد يكون شيء ما تغيّر هناك.</translation>
    </message>
    <message>
        <source>Finish the move…</source>
        <translation>إنهاء النقل…</translation>
    </message>
    <message>
        <source>Start the move</source>
        <translation>بدء النقل</translation>
    </message>
    <message>
        <source>Nothing is sent before you start. You can cancel at any time.</source>
        <translation>لا يُرسل شيء قبل البدء. يمكنك الإلغاء في أي وقت.</translation>
    </message>
    <message>
        <source>Nothing waits. You can finish.</source>
        <translation>لا شيء ينتظر. يمكنك الإنهاء.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait</source>
        <translation>
            <numerusform>لا سجل ينتظر</numerusform>
            <numerusform>سجل واحد ينتظر</numerusform>
            <numerusform>سجلان ينتظران</numerusform>
            <numerusform>%Ln سجلات تنتظر</numerusform>
            <numerusform>%Ln سجلًا ينتظر</numerusform>
            <numerusform>%Ln سجل ينتظر</numerusform>
        </translation>
    </message>
    <message>
        <source>Started the move to %1</source>
        <translation>بدأ النقل إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 are not in %2.</source>
        <translation>
            <numerusform>كل سجلات %1 موجودة في %2.</numerusform>
            <numerusform>سجل واحد من %1 ليس في %2.</numerusform>
            <numerusform>سجلان من %1 ليسا في %2.</numerusform>
            <numerusform>%Ln سجلات من %1 ليست في %2.</numerusform>
            <numerusform>%Ln سجلًا من %1 ليس في %2.</numerusform>
            <numerusform>%Ln سجل من %1 ليس في %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) still wait to be sent.</source>
        <translation>
            <numerusform>لا سجل ينتظر الإرسال.</numerusform>
            <numerusform>سجل واحد ينتظر الإرسال.</numerusform>
            <numerusform>سجلان ينتظران الإرسال.</numerusform>
            <numerusform>%Ln سجلات تنتظر الإرسال.</numerusform>
            <numerusform>%Ln سجلًا ينتظر الإرسال.</numerusform>
            <numerusform>%Ln سجل ينتظر الإرسال.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed in %1 since its last sync may not be here.</source>
        <translation>قد لا يكون هنا ما تغيّر في %1 منذ آخر مزامنة.</translation>
    </message>
    <message>
        <source>%1 is paused. The records stay here and there, and the report can still be exported.</source>
        <translation>يتوقف %1 مؤقتًا. تبقى السجلات هنا وهناك، ويمكن تصدير التقرير لاحقًا.</translation>
    </message>
    <message>
        <source>Finish the move to %1?</source>
        <translation>إنهاء النقل إلى %1؟</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>إنهاء النقل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that changed here meanwhile wait to be sent to %1.</source>
        <translation>
            <numerusform>لا سجل ينتظر الإرسال إلى %1.</numerusform>
            <numerusform>سجل واحد تغيّر هنا ينتظر الإرسال إلى %1.</numerusform>
            <numerusform>سجلان تغيّرا هنا ينتظران الإرسال إلى %1.</numerusform>
            <numerusform>%Ln سجلات تغيّرت هنا تنتظر الإرسال إلى %1.</numerusform>
            <numerusform>%Ln سجلًا تغيّر هنا ينتظر الإرسال إلى %1.</numerusform>
            <numerusform>%Ln سجل تغيّر هنا ينتظر الإرسال إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed here meanwhile.</source>
        <translation>لم يتغير شيء هنا في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Cancel the move?</source>
        <translation>إلغاء النقل؟</translation>
    </message>
    <message>
        <source>%1 is synced both ways again.</source>
        <translation>تعود مزامنة %1 في الاتجاهين.</translation>
    </message>
    <message>
        <source>What was already moved stays. Satchel asks before it overwrites many records.</source>
        <translation>يبقى ما نُقل. يسأل Satchel قبل أن يستبدل سجلات كثيرة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to move</source>
        <translation>
            <numerusform>لا سجلات للنقل</numerusform>
            <numerusform>سجل واحد للنقل</numerusform>
            <numerusform>سجلان للنقل</numerusform>
            <numerusform>%Ln سجلات للنقل</numerusform>
            <numerusform>%Ln سجلًا للنقل</numerusform>
            <numerusform>%Ln سجل للنقل</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>الانتقال إلى CRM آخر</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Navigation</name>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation>‏%1، المتأخرة: %2</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>طرق العرض المحفوظة</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>‎%1+</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NewProposalDialog</name>
    <message>
        <source>New proposal</source>
        <translation>عرض مقترح جديد</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>القوالب</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>البدء من</translation>
    </message>
    <message>
        <source>Change this template</source>
        <translation>تعديل هذا القالب</translation>
    </message>
    <message>
        <source>Create proposal</source>
        <translation>إنشاء العرض المقترح</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>choose a template</source>
        <translation>اختر قالبًا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextActionForm</name>
    <message>
        <source>Next action</source>
        <translation>الإجراء التالي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>تخطيط</translation>
    </message>
    <message>
        <source>Planned the next action</source>
        <translation>خُطّط الإجراء التالي</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextActionLine</name>
    <message>
        <source>No next action</source>
        <translation>بلا إجراء تالٍ</translation>
    </message>
    <message>
        <source>Next action: %1</source>
        <translation>الإجراء التالي: %1</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>الإجراء التالي</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextStepRow</name>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>الصفقة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>بريد إلكتروني</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>يوم الخطوة التالية</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>time</source>
        <comment>in an empty field</comment>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>المرحلة</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>الخطوة التالية: %1</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>اختر يومًا.</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>بلا صفقة</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>بعد %Ln أسبوع</numerusform>
            <numerusform>بعد أسبوع</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %Ln أسابيع</numerusform>
            <numerusform>بعد %Ln أسبوعًا</numerusform>
            <numerusform>بعد %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage now: %1</source>
        <translation>المرحلة الحالية: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticeText</name>
    <message>
        <source>By others</source>
        <translation>من الآخرين</translation>
    </message>
    <message>
        <source>Deals at risk</source>
        <translation>صفقات معرّضة للخطر</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>%1 was accepted</source>
        <comment>a quote</comment>
        <translation>تم قبول %1</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <comment>a quote</comment>
        <translation>تم رفض %1</translation>
    </message>
    <message>
        <source>%1 was viewed</source>
        <comment>a quote</comment>
        <translation>تمت مشاهدة %1</translation>
    </message>
    <message>
        <source>New lead: %1</source>
        <translation>عميل محتمل جديد: %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <comment>a deal, a stage</comment>
        <translation>أصبح %1 الآن في %2</translation>
    </message>
    <message>
        <source>%1 has been in %2 for %3</source>
        <comment>a deal, a stage, days</comment>
        <translation>‏%1 في %2 منذ %3</translation>
    </message>
    <message>
        <source>%1 was changed on both sides</source>
        <translation>تم تغيير %1 على الجانبين</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a connection</comment>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a time</comment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>Tasks and meetings</source>
        <translation>المهام والاجتماعات</translation>
    </message>
    <message>
        <source>%1 has begun</source>
        <comment>a meeting</comment>
        <translation>بدأ %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln minute(s)</source>
        <comment>a meeting</comment>
        <translation>
            <numerusform>%1 الآن</numerusform>
            <numerusform>%1 بعد دقيقة واحدة</numerusform>
            <numerusform>%1 بعد دقيقتين</numerusform>
            <numerusform>%1 بعد %Ln دقائق</numerusform>
            <numerusform>%1 بعد %Ln دقيقة</numerusform>
            <numerusform>%1 بعد %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر</numerusform>
            <numerusform>واثنان آخران</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>لا اجتماعات</numerusform>
            <numerusform>اجتماع واحد</numerusform>
            <numerusform>اجتماعان</numerusform>
            <numerusform>%Ln اجتماعات</numerusform>
            <numerusform>%Ln اجتماعًا</numerusform>
            <numerusform>%Ln اجتماع</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first at %2: %3</source>
        <comment>meetings, time, name</comment>
        <translation>%1، أولها في %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>لا مهام مستحقة</numerusform>
            <numerusform>مهمة واحدة مستحقة</numerusform>
            <numerusform>مهمتان مستحقتان</numerusform>
            <numerusform>%Ln مهام مستحقة</numerusform>
            <numerusform>%Ln مهمة مستحقة</numerusform>
            <numerusform>%Ln مهمة مستحقة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>لا متأخرة</numerusform>
            <numerusform>واحدة متأخرة</numerusform>
            <numerusform>اثنتان متأخرتان</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
            <numerusform>%Ln متأخرة</numerusform>
        </translation>
    </message>
    <message>
        <source>For me</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>New comment on %1</source>
        <comment>a record</comment>
        <translation>تعليق جديد على %1</translation>
    </message>
    <message>
        <source>%1 commented on %2</source>
        <comment>a person, a record</comment>
        <translation>علّق %1 على %2</translation>
    </message>
    <message>
        <source>You were mentioned in %1</source>
        <comment>a record</comment>
        <translation>أُشير إليك في %1</translation>
    </message>
    <message>
        <source>%1 mentioned you in %2</source>
        <comment>a person, a record</comment>
        <translation>أشار إليك %1 في %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesPanel</name>
    <message>
        <source>In one hour</source>
        <translation>بعد ساعة</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>بعد ظهر اليوم</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>لا جديد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>تعليم الكل كمقروء</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>المؤجَّلة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>notices</comment>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>%Ln جديد</numerusform>
            <numerusform>%Ln جديدان</numerusform>
            <numerusform>%Ln جديدة</numerusform>
            <numerusform>%Ln جديدًا</numerusform>
            <numerusform>%Ln جديد</numerusform>
        </translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>إظهار الآن</translation>
    </message>
    <message>
        <source>Put a task off to tomorrow</source>
        <translation>تم تأجيل مهمة إلى الغد</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose value, the value</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>تخطيط الخطوة التالية</translation>
    </message>
    <message>
        <source>Mark the deal as won</source>
        <translation>وضع علامة فوز على الصفقة</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln fields</source>
        <translation>
            <numerusform>كل الحقول</numerusform>
            <numerusform>الحقل</numerusform>
            <numerusform>كلا الحقلين</numerusform>
            <numerusform>كل الحقول %Ln</numerusform>
            <numerusform>كل الحقول %Ln</numerusform>
            <numerusform>كل الحقول %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>قيمتي</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>قيمتهم</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>من الآخرين</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>معرّضة للخطر</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>المزامنة</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>اختيار</translation>
    </message>
    <message>
        <source>open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>act</source>
        <translation>تنفيذ</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>تأجيل</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>تمت رؤيته</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below</source>
        <comment>notices</comment>
        <translation>
            <numerusform>لا شيء أدناه</numerusform>
            <numerusform>واحد آخر أدناه</numerusform>
            <numerusform>اثنان آخران أدناه</numerusform>
            <numerusform>%Ln أخرى أدناه</numerusform>
            <numerusform>%Ln أخرى أدناه</numerusform>
            <numerusform>%Ln أخرى أدناه</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>تأجيل حتى</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>اختيار وقت…</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>اختر وقتًا قادمًا.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>أُجِّل حتى %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a meeting</comment>
        <translation>انضمام</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>بعد 10 دقائق</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>رد</translation>
    </message>
    <message>
        <source>Mentions and comments, what others change, tasks that are late, deals that nobody moves and what stops sync appear here.</source>
        <translation>تظهر هنا الإشارات والتعليقات، وما يغيّره الآخرون، والمهام المتأخرة، والصفقات التي لا يحركها أحد، وما يوقف المزامنة.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>لي</translation>
    </message>
    <message>
        <source>Feed</source>
        <comment>what happened to followed records</comment>
        <translation>المستجدات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesSettingsPage</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>بلا تذكير</translation>
    </message>
    <message>
        <source>When they begin</source>
        <translation>عند البدء</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>عند البدء</numerusform>
            <numerusform>قبل دقيقة واحدة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>alarm, alert</source>
        <comment>words by which people look for reminders</comment>
        <translation>منبه، تنبيه</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>الاجتماعات والمكالمات</translation>
    </message>
    <message>
        <source>For those without reminders of their own.</source>
        <translation>لما ليس له تذكيرات خاصة به.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>على سطح المكتب</translation>
    </message>
    <message>
        <source>Satchel shows notices outside its window while it runs.</source>
        <translation>يعرض Satchel الإشعارات خارج نافذته أثناء عمله.</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>عرض الإشعارات على سطح المكتب</translation>
    </message>
    <message>
        <source>Reminders of tasks and meetings</source>
        <translation>تذكيرات المهام والاجتماعات</translation>
    </message>
    <message>
        <source>Answers to quotes, new leads, moved deals</source>
        <translation>الردود على عروض الأسعار والعملاء المحتملون الجدد والصفقات المنقولة</translation>
    </message>
    <message>
        <source>Deals at risk</source>
        <translation>صفقات معرضة للخطر</translation>
    </message>
    <message>
        <source>Connections that need your answer</source>
        <translation>اتصالات تنتظر ردك</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>عدم الإزعاج</translation>
    </message>
    <message>
        <source>What comes meanwhile waits behind the bell and is shown afterwards.</source>
        <translation>ما يصل في هذه الأثناء ينتظر خلف الجرس ويظهر بعدها.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>الهدوء من</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>الهدوء حتى</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>mute, silence, quiet hours</source>
        <comment>words by which people look for do not disturb</comment>
        <translation>كتم، صمت، ساعات الهدوء</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>الساعات</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <comment>a weekday</comment>
        <translation>الهدوء يوم %1</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>أيام كاملة</translation>
    </message>
    <message>
        <source>Morning digest</source>
        <translation>ملخص الصباح</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>وقت الملخص</translation>
    </message>
    <message>
        <source>Every morning at</source>
        <translation>كل صباح في</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>يومك</translation>
    </message>
    <message>
        <source>Meetings, tasks due and overdue. Not on quiet days.</source>
        <translation>الاجتماعات والمهام المستحقة والمتأخرة. ليس في أيام الهدوء.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDetails</name>
    <message>
        <source>you</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>an undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>the import of %1</source>
        <comment>file</comment>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>القاعدة «%1»</translation>
    </message>
    <message>
        <source>the sync with %1</source>
        <comment>connection</comment>
        <translation>المزامنة مع %1</translation>
    </message>
    <message>
        <source>Done by: %1.</source>
        <comment>who deleted or edited the records</comment>
        <translation>بواسطة: %1.</translation>
    </message>
    <message>
        <source>open deal</source>
        <translation>صفقة مفتوحة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>‏%Ln صفقة مفتوحة</numerusform>
            <numerusform>صفقة مفتوحة واحدة</numerusform>
            <numerusform>صفقتان مفتوحتان</numerusform>
            <numerusform>‏%Ln صفقات مفتوحة</numerusform>
            <numerusform>‏%Ln صفقة مفتوحة</numerusform>
            <numerusform>‏%Ln صفقة مفتوحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) with it</source>
        <comment>which the other system deletes along</comment>
        <translation>
            <numerusform>ومعه %Ln سجل آخر</numerusform>
            <numerusform>ومعه سجل آخر</numerusform>
            <numerusform>ومعه سجلان آخران</numerusform>
            <numerusform>ومعه %Ln سجلات أخرى</numerusform>
            <numerusform>ومعه %Ln سجلًا آخر</numerusform>
            <numerusform>ومعه %Ln سجل آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>last activity %1</source>
        <comment>month and year</comment>
        <translation>آخر نشاط %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have open deals in %1.</source>
        <translation>
            <numerusform>ليس لأي منها صفقات مفتوحة في %1.</numerusform>
            <numerusform>لأحدها صفقات مفتوحة في %1.</numerusform>
            <numerusform>لاثنين منها صفقات مفتوحة في %1.</numerusform>
            <numerusform>لـ %Ln منها صفقات مفتوحة في %1.</numerusform>
            <numerusform>لـ %Ln منها صفقات مفتوحة في %1.</numerusform>
            <numerusform>لـ %Ln منها صفقات مفتوحة في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are open deals.</source>
        <translation>
            <numerusform>ليس بينها صفقات مفتوحة.</numerusform>
            <numerusform>أحدها صفقة مفتوحة.</numerusform>
            <numerusform>اثنان منها صفقتان مفتوحتان.</numerusform>
            <numerusform>‏%Ln منها صفقات مفتوحة.</numerusform>
            <numerusform>‏%Ln منها صفقات مفتوحة.</numerusform>
            <numerusform>‏%Ln منها صفقات مفتوحة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their contact.</source>
        <translation>
            <numerusform>لا تفقد أي صفقة مفتوحة هناك جهة اتصالها.</numerusform>
            <numerusform>تفقد صفقة مفتوحة واحدة هناك جهة اتصالها.</numerusform>
            <numerusform>تفقد صفقتان مفتوحتان هناك جهتي اتصالهما.</numerusform>
            <numerusform>تفقد %Ln صفقات مفتوحة هناك جهات اتصالها.</numerusform>
            <numerusform>تفقد %Ln صفقة مفتوحة هناك جهات اتصالها.</numerusform>
            <numerusform>تفقد %Ln صفقة مفتوحة هناك جهات اتصالها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their company.</source>
        <translation>
            <numerusform>لا تفقد أي صفقة مفتوحة هناك شركتها.</numerusform>
            <numerusform>تفقد صفقة مفتوحة واحدة هناك شركتها.</numerusform>
            <numerusform>تفقد صفقتان مفتوحتان هناك شركتيهما.</numerusform>
            <numerusform>تفقد %Ln صفقات مفتوحة هناك شركاتها.</numerusform>
            <numerusform>تفقد %Ln صفقة مفتوحة هناك شركاتها.</numerusform>
            <numerusform>تفقد %Ln صفقة مفتوحة هناك شركاتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 are also waiting there</source>
        <comment>records</comment>
        <translation>‏%1 من أصل %2 تنتظر هناك أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>%1 would delete %Ln more record(s) with them</source>
        <translation>
            <numerusform>سيحذف %1 معها %Ln سجل آخر</numerusform>
            <numerusform>سيحذف %1 معها سجلًا آخر</numerusform>
            <numerusform>سيحذف %1 معها سجلين آخرين</numerusform>
            <numerusform>سيحذف %1 معها %Ln سجلات أخرى</numerusform>
            <numerusform>سيحذف %1 معها %Ln سجلًا آخر</numerusform>
            <numerusform>سيحذف %1 معها %Ln سجل آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDialog</name>
    <message>
        <source>Decide later</source>
        <translation>اتخاذ القرار لاحقًا</translation>
    </message>
    <message>
        <source>Give the same answer for %1</source>
        <comment>connection</comment>
        <translation>الإجابة نفسها عن %1</translation>
    </message>
    <message>
        <source>None of this has been sent.</source>
        <translation>لم يُرسل أي من هذا.</translation>
    </message>
    <message>
        <source>Other changes to %1 continue to sync. You can answer later under Connections.</source>
        <translation>تستمر مزامنة التغييرات الأخرى إلى %1. يمكنك الإجابة لاحقًا ضمن «الاتصالات».</translation>
    </message>
    <message>
        <source>Export the %1</source>
        <comment>count</comment>
        <translation>تصدير الـ %1</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln record(s) to %1.</source>
        <translation>
            <numerusform>لم يُصدّر أي سجل إلى %1.</numerusform>
            <numerusform>صُدّر سجل واحد إلى %1.</numerusform>
            <numerusform>صُدّر سجلان إلى %1.</numerusform>
            <numerusform>صُدّرت %Ln سجلات إلى %1.</numerusform>
            <numerusform>صُدّر %Ln سجلًا إلى %1.</numerusform>
            <numerusform>صُدّر %Ln سجل إلى %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “%1” again to delete them. “Show all %2” lists them first.</source>
        <translation>اضغط «%1» مرة أخرى لحذفها. يعرضها «عرض الكل (%2)» أولًا.</translation>
    </message>
    <message>
        <source>Press “%1” again to delete them.</source>
        <translation>اضغط «%1» مرة أخرى لحذفها.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingExport</name>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingListDialog</name>
    <message>
        <source>%1 in %2</source>
        <comment>213 of 4,210, connection</comment>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>None of this has been sent.</source>
        <translation>لم يُرسل أي من هذا.</translation>
    </message>
    <message>
        <source>Records with the most to lose come first.</source>
        <translation>تظهر أولًا السجلات ذات الخسارة الأكبر.</translation>
    </message>
    <message>
        <source>All records waiting for your answer</source>
        <translation>كل السجلات التي تنتظر الإجابة</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>العودة إلى السؤال</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingSummary</name>
    <message>
        <source>Some of the records</source>
        <translation>بعض السجلات</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>count</comment>
        <translation>عرض الكل (%1)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PageTable</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسار المبيعات</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض السعر</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>الاستيراد</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>العرض المقترح</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>الأنشطة</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>التكرارات</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>تحتاج إلى عناية</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>نشاط المزامنة</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>الحقول والقيم</translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>الانتقال إلى CRM آخر</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairListDelegate</name>
    <message>
        <source>Certain, same e-mail or phone</source>
        <translation>مؤكد، البريد أو الهاتف نفسه</translation>
    </message>
    <message>
        <source>Likely, look before you merge</source>
        <translation>مرجّح، تحقق قبل الدمج</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>محتمل</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>اتخاذ القرار لاحقًا</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>ليسا متطابقين</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairView</name>
    <message>
        <source>List of pairs</source>
        <translation>قائمة الأزواج</translation>
    </message>
    <message>
        <source>Fields of both records</source>
        <translation>حقول السجلين</translation>
    </message>
    <message>
        <source>Keep the older everywhere</source>
        <translation>الاحتفاظ بالأقدم في كل الحقول</translation>
    </message>
    <message>
        <source>Keep the newer everywhere</source>
        <translation>الاحتفاظ بالأحدث في كل الحقول</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>ما ينتقل معه</translation>
    </message>
    <message>
        <source>One step to undo. The newer record goes to the trash.</source>
        <translation>يُتراجع عنه بخطوة واحدة. يُنقل السجل الأحدث إلى سلة المهملات.</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>سجل محذوف</translation>
    </message>
    <message>
        <source>Merge into one %1</source>
        <translation>الدمج في %1 واحد</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>هل هذان الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Are these two the same company?</source>
        <translation>هل هاتان الشركة نفسها؟</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>kind of record, day</comment>
        <translation>%1، أُنشئ في %2</translation>
    </message>
    <message>
        <source>to %1, nothing is lost</source>
        <translation>إلى %1، ولا يضيع شيء</translation>
    </message>
    <message>
        <source>1 record in %1</source>
        <translation>سجل واحد في %1</translation>
    </message>
    <message>
        <source>%1 is only read from: nothing changes there.</source>
        <translation>يُقرأ من %1 فقط: لا يتغير شيء هناك.</translation>
    </message>
    <message>
        <source>The next sync sends the merged values to %1.</source>
        <translation>ترسل المزامنة التالية القيم المدمجة إلى %1.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer record in %1 and sends the merged values of %2 there.</source>
        <translation>تحذف المزامنة التالية السجل الأحدث في %1 وترسل إليه القيم المدمجة لـ %2.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer record in %1 and creates %2 there.</source>
        <translation>تحذف المزامنة التالية السجل الأحدث في %1 وتنشئ %2 فيه.</translation>
    </message>
    <message numerus="yes">
        <source>Plus %Ln field(s) that only one has</source>
        <translation>
            <numerusform>لا حقول لدى أحدهما فقط</numerusform>
            <numerusform>وحقل واحد لدى أحدهما فقط</numerusform>
            <numerusform>وحقلان لدى أحدهما فقط</numerusform>
            <numerusform>و%Ln حقول لدى أحدهما فقط</numerusform>
            <numerusform>و%Ln حقلًا لدى أحدهما فقط</numerusform>
            <numerusform>و%Ln حقل لدى أحدهما فقط</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>إخفاء</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <source>Hide the fields that only one has</source>
        <translation>إخفاء الحقول الموجودة لدى أحدهما فقط</translation>
    </message>
    <message>
        <source>Show the fields that only one has</source>
        <translation>إظهار الحقول الموجودة لدى أحدهما فقط</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>البحث عن «%1»</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>New contact, its name</comment>
        <translation>%1 «%2»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParameterBar</name>
    <message>
        <source>From … to …</source>
        <translation>من … إلى …</translation>
    </message>
    <message>
        <source>Both days included, as in 2026-01-01..2026-03-31</source>
        <translation>يشمل اليومين، مثل ‎2026-01-01..2026-03-31‎</translation>
    </message>
    <message>
        <source>Size thresholds, for example 1000, 5000, 20000</source>
        <translation>حدود الحجم، مثلًا 1000, 5000, 20000</translation>
    </message>
    <message>
        <source>For example value &gt; 5000 and tags = &quot;Tender&quot;; leave empty for all</source>
        <translation>مثل ‎value &gt; 5000 and tags = &quot;Tender&quot;‎؛ اتركه فارغًا للكل</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedDelegate</name>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, field</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, reason</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>Match values…</source>
        <translation>مطابقة القيم…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where, records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedPanel</name>
    <message>
        <source>Retry all</source>
        <translation>إعادة محاولة الكل</translation>
    </message>
    <message>
        <source>Nothing needs attention. All records could be synced.</source>
        <translation>لا شيء يتطلب الانتباه. أمكنت مزامنة كل السجلات.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>Records that need attention</source>
        <translation>السجلات التي تتطلب الانتباه</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln; there are more</source>
        <translation>
            <numerusform>لا سجلات</numerusform>
            <numerusform>السجل الأول، ويليه المزيد</numerusform>
            <numerusform>أول سجلين، ويليهما المزيد</numerusform>
            <numerusform>أول %Ln سجلات، ويليها المزيد</numerusform>
            <numerusform>أول %Ln سجلًا، ويليها المزيد</numerusform>
            <numerusform>أول %Ln سجل، ويليها المزيد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be synced as is</source>
        <translation>
            <numerusform>لا سجلات تعذّرت مزامنتها</numerusform>
            <numerusform>سجل واحد تعذّرت مزامنته كما هو</numerusform>
            <numerusform>سجلان تعذّرت مزامنتهما كما هما</numerusform>
            <numerusform>‏%Ln سجلات تعذّرت مزامنتها كما هي</numerusform>
            <numerusform>‏%Ln سجلًا تعذّرت مزامنتها كما هي</numerusform>
            <numerusform>‏%Ln سجل تعذّرت مزامنتها كما هي</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>إعادة المحاولة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>عبارة المرور مرة أخرى</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>تعيين عبارة المرور</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %Ln characters.</source>
        <translation>
            <numerusform>تلزم %Ln أحرف على الأقل.</numerusform>
            <numerusform>يلزم حرف واحد (%Ln) على الأقل.</numerusform>
            <numerusform>يلزم حرفان (%Ln) على الأقل.</numerusform>
            <numerusform>تلزم %Ln أحرف على الأقل.</numerusform>
            <numerusform>يلزم %Ln حرفا على الأقل.</numerusform>
            <numerusform>يلزم %Ln حرف على الأقل.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>العبارتان غير متطابقتين.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PastedLines</name>
    <message>
        <source>quantity</source>
        <translation>الكمية</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>سعر الوحدة</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>الضريبة</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>number, column, reason</comment>
        <translation>الصف %1، %2: %3</translation>
    </message>
    <message>
        <source>The clipboard contains no rows.</source>
        <translation>لا توجد صفوف في الحافظة.</translation>
    </message>
    <message numerus="yes">
        <source>You can paste at most %Ln rows at once.</source>
        <translation>
            <numerusform>لا يمكنك لصق أي صف.</numerusform>
            <numerusform>يمكنك لصق صف واحد على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكنك لصق صفين على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكنك لصق %Ln صفوف على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكنك لصق %Ln صفًا على الأكثر دفعة واحدة.</numerusform>
            <numerusform>يمكنك لصق %Ln صف على الأكثر دفعة واحدة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PeopleSettingsPage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Everyone who can own records or do tasks, and how many of each they have. Connections add the people of the other system; people stay in the list as long as records belong to them.</source>
        <translation>كل من يمكنه امتلاك سجلات أو تنفيذ مهام، وعددها. تضيف الاتصالات أشخاص النظام الآخر؛ ويبقى الأشخاص في القائمة ما دامت لهم سجلات.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>هذا أنا</translation>
    </message>
    <message>
        <source>Your own records, tasks and changes are shown under this name on this computer.</source>
        <translation>تظهر سجلاتك ومهامك وتغييراتك بهذا الاسم على هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (أنت)</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>تعديل شخص</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>إضافة الشخص</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>حفظ الشخص</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>تمت إضافة %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تم تعديل %1</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Gives the open work of this person to others.</source>
        <translation>يعطي العمل المفتوح لهذا الشخص لآخرين.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PersonRequests</name>
    <message>
        <source>Choose a person…</source>
        <translation>اختيار شخص…</translation>
    </message>
    <message>
        <source>Requests of a person</source>
        <translation>طلبات شخص</translation>
    </message>
    <message>
        <source>Whoever asks what is stored about them gets it as files; whoever asks to be forgotten is erased for good, with a certificate.</source>
        <translation>من يسأل عمّا خُزّن عنه يتسلّمه ملفات؛ ومن يطلب نسيانه يُمحى نهائيًا مع شهادة.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>تسليم</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>كل ما يخص شخصًا</translation>
    </message>
    <message>
        <source>Hand out everything about whom?</source>
        <translation>تسليم كل ما يخص من؟</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Here and at connections</source>
        <translation>هنا وعند الاتصالات</translation>
    </message>
    <message>
        <source>Forget whom?</source>
        <translation>نسيان من؟</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PictureDrawing</name>
    <message>
        <source>Picture not available</source>
        <translation>الصورة غير متوفرة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PipelinePage</name>
    <message>
        <source>New deal</source>
        <translation>صفقة جديدة</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>فتح الصفقة</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>تعديل الصفقة</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>نقل إلى مرحلة</translation>
    </message>
    <message>
        <source>Assign deal</source>
        <translation>إسناد الصفقة</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>البحث في اللوحة</translation>
    </message>
    <message>
        <source>Quick add to this stage</source>
        <translation>إضافة سريعة إلى هذه المرحلة</translation>
    </message>
    <message>
        <source>Collapse or expand the stage</source>
        <translation>طي المرحلة أو فتحها</translation>
    </message>
    <message>
        <source>Save the board as a view</source>
        <translation>حفظ اللوحة كطريقة عرض</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تم تعديل %1</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>إضافة سريعة</translation>
    </message>
    <message>
        <source>New deal here…</source>
        <translation>صفقة جديدة هنا…</translation>
    </message>
    <message>
        <source>Expand the stage</source>
        <translation>فتح المرحلة</translation>
    </message>
    <message>
        <source>Collapse the stage</source>
        <translation>طي المرحلة</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسار المبيعات</translation>
    </message>
    <message>
        <source>Pipeline view</source>
        <translation>عرض مسار المبيعات</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>مؤشرات</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>لا توجد صفقات بعد</translation>
    </message>
    <message>
        <source>Create deals here, from a customer or from a lead, and move them from stage to stage.</source>
        <translation>أنشئ الصفقات هنا أو من عميل أو من عميل محتمل، وانقلها من مرحلة إلى أخرى.</translation>
    </message>
    <message>
        <source>No open deals match this filter</source>
        <translation>لا توجد صفقة مفتوحة تطابق هذه التصفية</translation>
    </message>
    <message>
        <source>Remove a condition, or clear the filter to see the whole pipeline.</source>
        <translation>أزل أحد الشروط أو امسح التصفية لرؤية مسار المبيعات كاملًا من جديد.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>مسار المبيعات: %1</translation>
    </message>
    <message>
        <source>Edit pipelines and stages…</source>
        <translation>تعديل المسارات والمراحل…</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>المفتوحة: %1</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>مرجّحة</translation>
    </message>
    <message>
        <source>Arrow keys move the card · Enter drops · Esc cancels</source>
        <translation>الأسهم لنقل البطاقة · Enter للإفلات · Esc للإلغاء</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 open deal</source>
        <translation>صفقة مفتوحة واحدة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>لا صفقات مفتوحة</numerusform>
            <numerusform>صفقة مفتوحة واحدة</numerusform>
            <numerusform>صفقتان مفتوحتان</numerusform>
            <numerusform>‏%Ln صفقات مفتوحة</numerusform>
            <numerusform>‏%Ln صفقة مفتوحة</numerusform>
            <numerusform>‏%Ln صفقة مفتوحة</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the figures</source>
        <translation>طباعة الأرقام</translation>
    </message>
    <message>
        <source>Select a bar and press Enter to see its deals</source>
        <translation>اختر شريطًا واضغط Enter لعرض صفقاته</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>تسجيل مكالمة</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Create a quote</source>
        <translation>إنشاء عرض سعر</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>إظهار التوقعات</translation>
    </message>
    <message>
        <source>Collapse or expand the owner&apos;s deals</source>
        <translation>طي صفقات المسؤول أو توسيعها</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PipelinesSettingsPage</name>
    <message>
        <source>Pipelines</source>
        <translation>مسارات المبيعات</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>مسار مبيعات جديد</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>إعادة تسمية مسار المبيعات</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>تمت إعادة تسمية «%1» إلى «%2»</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسار المبيعات</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>المراحل</translation>
    </message>
    <message>
        <source>The board shows stages in this order. Won, lost and snoozed stages appear in the dock below it.</source>
        <translation>تعرض اللوحة المراحل بهذا الترتيب. وتظهر مراحل الصفقات الرابحة والخاسرة والمؤجلة في الشريط أسفلها.</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>مرحلة جديدة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>إضافة مرحلة</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>إضافة مسار مبيعات</translation>
    </message>
    <message>
        <source>Added the pipeline “%1”</source>
        <translation>تمت إضافة مسار المبيعات «%1»</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>رابحة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>خاسرة</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be removed</source>
        <translation>لا يمكن إزالة «%1»</translation>
    </message>
    <message>
        <source>This is the only pipeline. The board needs at least one.</source>
        <translation>إنه مسار المبيعات الوحيد، ولا بد للوحة من مسار واحد على الأقل.</translation>
    </message>
    <message>
        <source>It contains deals. Move them to another pipeline first.</source>
        <translation>فيه صفقات. انقلها إلى مسار مبيعات آخر أولًا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Removed the pipeline “%1”</source>
        <translation>تمت إزالة مسار المبيعات «%1»</translation>
    </message>
    <message>
        <source>The stage can&apos;t be removed</source>
        <translation>لا يمكن إزالة المرحلة</translation>
    </message>
    <message>
        <source>It contains deals. Move them to another stage first.</source>
        <translation>فيها صفقات. انقلها إلى مرحلة أخرى أولًا.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PlannedRow</name>
    <message>
        <source>Completes</source>
        <translation>يُنجز</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PresenceMark</name>
    <message>
        <source>%1 is editing this</source>
        <translation>%1 يحرّر هذا الآن</translation>
    </message>
    <message>
        <source>%1 has this open</source>
        <translation>%1 فتح هذا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>معاينة %1</translation>
    </message>
    <message>
        <source>Not shown by this template: %1</source>
        <translation>لا يعرضه هذا القالب: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>ملاءمة العرض</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ بتنسيق PDF…</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>إرسال بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalComparison</name>
    <message>
        <source>added</source>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>نُقل</translation>
    </message>
    <message>
        <source>moved from here</source>
        <translation>نُقل من هنا</translation>
    </message>
    <message>
        <source>no changes in text</source>
        <translation>لا تغيير في النص</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalPage</name>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>Copy to a new proposal</source>
        <translation>نسخ إلى عرض مقترح جديد</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>حفظ كقالب…</translation>
    </message>
    <message>
        <source>Pages and details</source>
        <translation>الصفحات والتفاصيل</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>نقل القسم لأعلى</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>نقل القسم لأسفل</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <translation>تكرار القسم</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>إزالة القسم</translation>
    </message>
    <message>
        <source>Rename the block</source>
        <translation>إعادة تسمية القسم</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>عرض مقترح جديد</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>إصدار جديد من %1</translation>
    </message>
    <message>
        <source>Copied %1 to a new proposal</source>
        <translation>تم نسخ %1 إلى عرض مقترح جديد</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>حفظ كقالب</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>Saved the template “%1”</source>
        <translation>تم حفظ القالب «%1»</translation>
    </message>
    <message>
        <source>No proposal is open</source>
        <translation>لا يوجد عرض مقترح مفتوح</translation>
    </message>
    <message>
        <source>Choose one from the list. A deleted proposal is in the trash, in Settings.</source>
        <translation>اختر عرضًا مقترحًا من القائمة. تجد العروض المقترحة المحذوفة في سلة المهملات ضمن الإعدادات.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>العرض المقترح</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>إضافة قسم</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>الصفقة</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض السعر</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>A sent proposal can&apos;t be changed.</source>
        <translation>لا يمكن تعديل عرض مقترح أُرسل.</translation>
    </message>
    <message>
        <source>Add a block before you send the proposal.</source>
        <translation>أضف قسمًا قبل إرسال العرض المقترح.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>لا أقسام</numerusform>
            <numerusform>قسم واحد</numerusform>
            <numerusform>قسمان</numerusform>
            <numerusform>‏%Ln أقسام</numerusform>
            <numerusform>‏%Ln قسمًا</numerusform>
            <numerusform>‏%Ln قسم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSending</name>
    <message>
        <source>Send proposal %1</source>
        <translation>إرسال العرض المقترح %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSide</name>
    <message>
        <source>Preview or details</source>
        <translation>المعاينة أو التفاصيل</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a proposal</comment>
        <translation>إصدار %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ولا شيء غير ذلك</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
            <numerusform>و%Ln أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalText</name>
    <message>
        <source>New proposal</source>
        <translation>عرض مقترح جديد</translation>
    </message>
    <message>
        <source>The first page. The heading is its title; customer, date and sender are filled in automatically.</source>
        <translation>الصفحة الأولى. عنوان القسم هو عنوانها، ويظهر فيها العميل والتاريخ والمُرسِل تلقائيًا.</translation>
    </message>
    <message>
        <source>The lines and totals of the quote are printed after this text.</source>
        <translation>تُطبع بعد هذا النص بنود عرض السعر وإجمالياته.</translation>
    </message>
    <message>
        <source>Each smaller heading starts a case, printed as a card. Its picture appears on the card.</source>
        <translation>يبدأ كل عنوان فرعي حالة تُطبع على شكل بطاقة. والصورة الواردة فيها تصبح صورة البطاقة.</translation>
    </message>
    <message>
        <source>Each smaller heading is a person: a picture, the role as first line, more below it.</source>
        <translation>كل عنوان فرعي شخص: صورة، والدور في السطر الأول، والمزيد تحته.</translation>
    </message>
    <message>
        <source>Each smaller heading is a step: “March: installation”, and more below it.</source>
        <translation>كل عنوان فرعي خطوة: «مارس: التركيب»، والمزيد تحته.</translation>
    </message>
    <message>
        <source>The signature fields for both sides are printed after this text.</source>
        <translation>يأتي بعد هذا النص مكان التوقيع لكلا الطرفين.</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>اسم العميل</translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation>اسم جهة الاتصال</translation>
    </message>
    <message>
        <source>Contact&apos;s first name</source>
        <translation>الاسم الأول لجهة الاتصال</translation>
    </message>
    <message>
        <source>Contact&apos;s last name</source>
        <translation>اسم العائلة لجهة الاتصال</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>اسم الصفقة</translation>
    </message>
    <message>
        <source>Value of the deal</source>
        <translation>قيمة الصفقة</translation>
    </message>
    <message>
        <source>Title of the proposal</source>
        <translation>عنوان العرض المقترح</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Number of the quote</source>
        <translation>رقم عرض السعر</translation>
    </message>
    <message>
        <source>Net of the quote</source>
        <translation>صافي عرض السعر</translation>
    </message>
    <message>
        <source>Total of the quote</source>
        <translation>إجمالي عرض السعر</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>اسم المُرسِل</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>هاتف المُرسِل</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PurposeDialog</name>
    <message>
        <source>New purpose</source>
        <translation>غرض جديد</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>تغيير الغرض</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>النشرة الإخبارية</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>بموافقة</translation>
    </message>
    <message>
        <source>Until somebody objects</source>
        <translation>إلى أن يعترض أحد</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Writing an e-mail</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Wording that people agree to</source>
        <translation>النص الذي يوافق عليه الأشخاص</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>مسموح</translation>
    </message>
    <message>
        <source>After a withdrawal, warn before</source>
        <translation>بعد السحب، التنبيه قبل</translation>
    </message>
    <message>
        <source>Save purpose</source>
        <translation>حفظ الغرض</translation>
    </message>
    <message>
        <source>Added the purpose “%1”</source>
        <translation>أُضيف الغرض «%1»</translation>
    </message>
    <message>
        <source>Changed the purpose “%1”</source>
        <translation>غُيّر الغرض «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickAddBar</name>
    <message>
        <source>add</source>
        <translation>للإضافة</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>بلا عميل</translation>
    </message>
    <message>
        <source>No one named “%1”</source>
        <translation>لا يوجد أحد باسم «%1»</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>لـ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickAddLine</name>
    <message>
        <source>Add a task</source>
        <translation>إضافة مهمة</translation>
    </message>
    <message>
        <source>One line: what, who, when, priority with !, tags with #, assignee with @</source>
        <translation>في سطر واحد: ماذا، ومَن، ومتى، والأولوية بعلامة !، والوسوم بعلامة #، والمكلَّف بعلامة @</translation>
    </message>
    <message>
        <source>Add a task: call Ana tomorrow 15:00 !high</source>
        <translation>أضف مهمة: مكالمة مع ليلى غدا 15:00 !!</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickDealLine</name>
    <message>
        <source>Added %1</source>
        <translation>تمت إضافة %1</translation>
    </message>
    <message>
        <source>Enter adds it, Esc closes</source>
        <translation>‏Enter للإضافة، Esc للإغلاق</translation>
    </message>
    <message>
        <source>Title 5000 EUR @company</source>
        <translation>العنوان 5000 EUR @الشركة</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>صفقة جديدة في %1</translation>
    </message>
    <message>
        <source>new company: %1</source>
        <translation>شركة جديدة: %1</translation>
    </message>
    <message>
        <source>Enter a title for the deal.</source>
        <translation>أدخل عنوانًا للصفقة.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotaDialog</name>
    <message>
        <source>Set quotas</source>
        <translation>تحديد الأهداف</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>الفريق كله</translation>
    </message>
    <message>
        <source>Sales targets in %1, all pipelines together. Leave a line empty for no quota.</source>
        <translation>أهداف المبيعات بعملة %1 لكل مسارات المبيعات معًا. اترك السطر فارغًا إن لم يكن هناك هدف.</translation>
    </message>
    <message>
        <source>Quota of %1</source>
        <translation>هدف %1</translation>
    </message>
    <message>
        <source>A quota is 0 or more.</source>
        <translation>الهدف صفر أو أكثر.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteComparison</name>
    <message>
        <source>–</source>
        <comment>nothing was there</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>added</source>
        <translation>مُضاف</translation>
    </message>
    <message>
        <source>previously</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field, a line of the quote</comment>
        <translation>‏%1 في %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteHead</name>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>جهة الاتصال</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>الصفقة</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>صالح حتى</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>العملة</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>الأسعار</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteLineDelegate</name>
    <message>
        <source>Optional</source>
        <translation>اختياري</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>بديل</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteLinesView</name>
    <message>
        <source>Lines of the quote</source>
        <translation>بنود عرض السعر</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotePage</name>
    <message>
        <source>Copy to a new quote</source>
        <translation>نسخ إلى عرض سعر جديد</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>Text line</source>
        <translation>بند نصي</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>لصق صفوف</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>نسخ البنود</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>نقل البند لأعلى</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>نقل البند لأسفل</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>تكرار البند</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>إزالة البند</translation>
    </message>
    <message>
        <source>Totals and document</source>
        <translation>الإجماليات والمستند</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>الإصدار %1 من %2</translation>
    </message>
    <message>
        <source>Copied %1 to a new quote</source>
        <translation>تم نسخ %1 إلى عرض سعر جديد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>No row was pasted.</source>
        <translation>لم يُلصق أي صف.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln row(s)</source>
        <translation>
            <numerusform>لم يُلصق أي صف</numerusform>
            <numerusform>تم لصق صف واحد</numerusform>
            <numerusform>تم لصق صفين</numerusform>
            <numerusform>تم لصق %Ln صفوف</numerusform>
            <numerusform>تم لصق %Ln صفًا</numerusform>
            <numerusform>تم لصق %Ln صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>لم يُنسخ أي بند</numerusform>
            <numerusform>تم نسخ بند واحد</numerusform>
            <numerusform>تم نسخ بندين</numerusform>
            <numerusform>تم نسخ %Ln بنود</numerusform>
            <numerusform>تم نسخ %Ln بندًا</numerusform>
            <numerusform>تم نسخ %Ln بند</numerusform>
        </translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>فئة الضريبة</translation>
    </message>
    <message>
        <source>This quote no longer exists</source>
        <translation>لم يعد عرض السعر هذا موجودًا</translation>
    </message>
    <message>
        <source>It may be in the trash, in Settings.</source>
        <translation>قد يكون في سلة المهملات، وتجدها في الإعدادات.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>عرض السعر</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>الخلية التالية</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>نقل البند</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Text before the lines</source>
        <translation>النص قبل البنود</translation>
    </message>
    <message>
        <source>Text after the lines</source>
        <translation>النص بعد البنود</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>عرض سعر جديد</translation>
    </message>
    <message>
        <source>Add a line before you send the quote.</source>
        <translation>أضف بندًا قبل إرسال عرض السعر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد</numerusform>
            <numerusform>بندان</numerusform>
            <numerusform>‏%Ln بنود</numerusform>
            <numerusform>‏%Ln بندًا</numerusform>
            <numerusform>‏%Ln بند</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln not counted in the total</source>
        <comment>lines</comment>
        <translation>
            <numerusform>‏%1 · كلها محسوبة في الإجمالي</numerusform>
            <numerusform>‏%1 · بند واحد غير محسوب في الإجمالي</numerusform>
            <numerusform>‏%1 · بندان غير محسوبين في الإجمالي</numerusform>
            <numerusform>‏%1 · %Ln بنود غير محسوبة في الإجمالي</numerusform>
            <numerusform>‏%1 · %Ln بندًا غير محسوب في الإجمالي</numerusform>
            <numerusform>‏%1 · %Ln بند غير محسوب في الإجمالي</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer columns</source>
        <translation>أعمدة أقل</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>أعمدة أكثر</translation>
    </message>
    <message>
        <source>Unit and tax</source>
        <translation>الوحدة والضريبة</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>إصدار جديد</translation>
    </message>
    <message>
        <source>What the customer has stays as it is. Change it in a new version.</source>
        <translation>ما لدى العميل يبقى كما هو. غيّره في إصدار جديد.</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>تعليق على البند</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSending</name>
    <message>
        <source>No line yet. Add one before you send the quote.</source>
        <translation>لا توجد بنود بعد. أضف بندًا قبل إرسال عرض السعر.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a price</source>
        <translation>
            <numerusform>لا بنود بلا سعر</numerusform>
            <numerusform>بند واحد بلا سعر</numerusform>
            <numerusform>بندان بلا سعر</numerusform>
            <numerusform>%Ln بنود بلا سعر</numerusform>
            <numerusform>%Ln بندًا بلا سعر</numerusform>
            <numerusform>%Ln بند بلا سعر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a tax rate</source>
        <translation>
            <numerusform>لا بنود بلا نسبة ضريبة</numerusform>
            <numerusform>بند واحد بلا نسبة ضريبة</numerusform>
            <numerusform>بندان بلا نسبة ضريبة</numerusform>
            <numerusform>%Ln بنود بلا نسبة ضريبة</numerusform>
            <numerusform>%Ln بندًا بلا نسبة ضريبة</numerusform>
            <numerusform>%Ln بند بلا نسبة ضريبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), with price and tax</source>
        <translation>
            <numerusform>لا بنود</numerusform>
            <numerusform>بند واحد بسعر وضريبة</numerusform>
            <numerusform>بندان بسعر وضريبة</numerusform>
            <numerusform>%Ln بنود بسعر وضريبة</numerusform>
            <numerusform>%Ln بندًا بسعر وضريبة</numerusform>
            <numerusform>%Ln بند بسعر وضريبة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <comment>lines</comment>
        <translation>
            <numerusform>لا شيء غير محسوب</numerusform>
            <numerusform>بند واحد غير محسوب</numerusform>
            <numerusform>بندان غير محسوبين</numerusform>
            <numerusform>%Ln بنود غير محسوبة</numerusform>
            <numerusform>%Ln بندًا غير محسوب</numerusform>
            <numerusform>%Ln بند غير محسوب</numerusform>
        </translation>
    </message>
    <message>
        <source>The same total as version %1</source>
        <translation>الإجمالي نفسه كما في الإصدار %1</translation>
    </message>
    <message>
        <source>%1 below version %2</source>
        <comment>an amount</comment>
        <translation>%1 أقل من الإصدار %2</translation>
    </message>
    <message>
        <source>%1 above version %2</source>
        <comment>an amount</comment>
        <translation>%1 أكثر من الإصدار %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>Send quote %1</source>
        <translation>إرسال عرض السعر %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSide</name>
    <message>
        <source>Document</source>
        <translation>المستند</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>الدفع</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>التسليم</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>سبب عدم احتساب الضريبة</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>قائمة الأسعار</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>سعر الصرف</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>سعر الصرف بتاريخ</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>التوقيع</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>Totals and document</source>
        <translation>الإجماليات والمستند</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a quote</comment>
        <translation>إصدار %1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteText</name>
    <message>
        <source>New quote</source>
        <translation>عرض سعر جديد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteTotals</name>
    <message>
        <source>Totals</source>
        <translation>الإجماليات</translation>
    </message>
    <message>
        <source>Tax %1 on %2</source>
        <comment>rate, net amount</comment>
        <translation>ضريبة %1 على %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>why there is no tax, net amount</comment>
        <translation>‏%1 على %2</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>مجموع البنود</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>الخصم</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>الصافي</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Each line is rounded to the cent, then added. Included tax is calculated once per rate and rounded half up.</source>
        <translation>يُقرَّب كل بند إلى السنت ثم تُجمع البنود؛ وتُحسب الضريبة المتضمَّنة مرة واحدة لكل نسبة، مع تقريب النصف إلى الأعلى.</translation>
    </message>
    <message>
        <source>Each line is rounded to the cent, then added. Tax is calculated once per rate and rounded half up.</source>
        <translation>يُقرَّب كل بند إلى السنت ثم تُجمع البنود؛ وتُحسب الضريبة مرة واحدة لكل نسبة، مع تقريب النصف إلى الأعلى.</translation>
    </message>
    <message>
        <source>Optional lines, if the customer accepts them</source>
        <translation>البنود الاختيارية، إذا طلبها العميل</translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation>الصافي %1 · الضريبة %2 · الإجمالي %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotesSettingsPage</name>
    <message>
        <source>Quote numbering</source>
        <translation>ترقيم عروض الأسعار</translation>
    </message>
    <message>
        <source>A quote gets its number when it is sent. No number is used twice.</source>
        <translation>يحصل عرض السعر على رقمه عند إرساله. لا يُعطى أي رقم مرتين.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>النمط</translation>
    </message>
    <message>
        <source>%1 year, %2 its last two digits, %3 month, %4 day, %5 the counter, %6 at least five digits. The counter restarts when the rest of the number changes.</source>
        <translation>السنة ‎%1، آخر رقمين منها ‎%2، الشهر ‎%3، اليوم ‎%4، العدّاد ‎%5، العدّاد بخمسة أرقام على الأقل ‎%6. يبدأ العدّاد من جديد عندما يتغيّر باقي الرقم.</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>الرقم التالي</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>الكتالوج</translation>
    </message>
    <message>
        <source>The products, prices and tax rates you can use in quotes.</source>
        <translation>المنتجات والأسعار ونسب الضريبة التي يمكنك استخدامها في عروض الأسعار.</translation>
    </message>
    <message>
        <source>A pattern needs its counter, %1, exactly once, and no other sign after a per cent sign than these.</source>
        <translation>لا بد للنمط من عدّاده ‎%1 مرة واحدة بالضبط، ولا تأتي بعد علامة النسبة المئوية علامة غير هذه.</translation>
    </message>
    <message>
        <source>Changed how quotes are numbered</source>
        <translation>تم تغيير ترقيم عروض الأسعار</translation>
    </message>
    <message>
        <source>VAT, sales tax</source>
        <comment>words by which people look for the tax rates</comment>
        <translation>ضريبة القيمة المضافة, VAT</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Reading</name>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>غدا</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>A year has 12 months.</source>
        <translation>السنة 12 شهرًا.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>القيمة «%1» ليست تاريخًا.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>القيمة «%1» ليست وقتًا من اليوم.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>القيمة «%1» أكبر من اللازم.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>القيمة «%1» ليست رقمًا.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>القيمة «%1» ليست عددًا صحيحًا.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>القيمة «%1» ليست عملة.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>لا بد للمبلغ من عملة.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>القيمة «%1» ليست مبلغًا.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln days.</source>
        <translation>
            <numerusform>يتكوّن شهر %1 من %Ln يوم.</numerusform>
            <numerusform>يتكوّن شهر %1 من يوم واحد.</numerusform>
            <numerusform>يتكوّن شهر %1 من يومين.</numerusform>
            <numerusform>يتكوّن شهر %1 من %Ln أيام.</numerusform>
            <numerusform>يتكوّن شهر %1 من %Ln يومًا.</numerusform>
            <numerusform>يتكوّن شهر %1 من %Ln يوم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number has at most %Ln digits after the point.</source>
        <translation>
            <numerusform>لا يقبل الرقم منازل عشرية.</numerusform>
            <numerusform>يقبل الرقم منزلة عشرية واحدة على الأكثر.</numerusform>
            <numerusform>يقبل الرقم منزلتين عشريتين على الأكثر.</numerusform>
            <numerusform>يقبل الرقم %Ln منازل عشرية على الأكثر.</numerusform>
            <numerusform>يقبل الرقم %Ln منزلة عشرية على الأكثر.</numerusform>
            <numerusform>يقبل الرقم %Ln منزلة عشرية على الأكثر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln decimals.</source>
        <translation>
            <numerusform>ليس للعملة %1 منازل عشرية.</numerusform>
            <numerusform>للعملة %1 منزلة عشرية واحدة.</numerusform>
            <numerusform>للعملة %1 منزلتان عشريتان.</numerusform>
            <numerusform>للعملة %1 ‏%Ln منازل عشرية.</numerusform>
            <numerusform>للعملة %1 ‏%Ln منزلة عشرية.</numerusform>
            <numerusform>للعملة %1 ‏%Ln منزلة عشرية.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReadingLine</name>
    <message>
        <source>%1, %2</source>
        <comment>value, more</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReceiverTable</name>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Open leads and deals</source>
        <translation>العملاء المحتملون والصفقات المفتوحة</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>يتلقى</translation>
    </message>
    <message>
        <source>People who get records</source>
        <translation>الأشخاص الذين يتلقون السجلات</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (أنت)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordCellDelegate</name>
    <message>
        <source>No name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>a day</comment>
        <translation>أُجيب %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>2 d</comment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>2 d</comment>
        <translation>خلال %1</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>لا إجراء تاليًا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordForm</name>
    <message>
        <source>Your draft was restored.</source>
        <translation>استُعيدت مسودتك.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>‏%1 (مطلوب)</translation>
    </message>
    <message>
        <source>has the same %1.</source>
        <translation>مطابق في %1.</translation>
    </message>
    <message>
        <source>has the same name.</source>
        <translation>مطابق في الاسم.</translation>
    </message>
    <message>
        <source>1 %1</source>
        <translation>1 %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>تمت إضافة %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>تم تعديل %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more possible duplicate(s).</source>
        <translation>
            <numerusform>لا سجلات أخرى مطابقة.</numerusform>
            <numerusform>قد يكون سجل آخر مطابقًا.</numerusform>
            <numerusform>قد يكون سجلان آخران مطابقين.</numerusform>
            <numerusform>قد تكون %Ln سجلات أخرى مطابقة.</numerusform>
            <numerusform>قد يكون %Ln سجلًا آخر مطابقًا.</numerusform>
            <numerusform>قد يكون %Ln سجل آخر مطابقًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Use it</source>
        <translation>تغيّر في هذه الأثناء: %1. استخدامه</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This was changed while you edited it.</source>
        <translation>تغيّر هذا أثناء تحريرك له.</translation>
    </message>
    <message>
        <source>What you save replaces the new value of: %1</source>
        <comment>fields</comment>
        <translation>سيستبدل الحفظ القيمة الجديدة لـ: %1</translation>
    </message>
    <message>
        <source>This record breaks a rule.</source>
        <translation>هذا السجل يخالف قاعدة.</translation>
    </message>
    <message>
        <source>may be the same: %1.</source>
        <comment>evidence</comment>
        <translation>قد يكون هو نفسه: %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>إضافة %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>إنشاء %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Write these four lines down. Whoever has them and the file can read the store.</source>
        <translation>اكتب هذه الأسطر الأربعة. من لديه هي والملف يستطيع قراءة مخزن البيانات.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %Ln second(s), and when Satchel is locked or closed.</source>
        <translation>
            <numerusform>تم النسخ. يُحذف من الحافظة الآن، وعند قفل Satchel أو إغلاقه.</numerusform>
            <numerusform>تم النسخ. يُحذف من الحافظة بعد ثانية واحدة، وعند قفل Satchel أو إغلاقه.</numerusform>
            <numerusform>تم النسخ. يُحذف من الحافظة بعد ثانيتين، وعند قفل Satchel أو إغلاقه.</numerusform>
            <numerusform>تم النسخ. يُحذف من الحافظة بعد %Ln ثوانٍ، وعند قفل Satchel أو إغلاقه.</numerusform>
            <numerusform>تم النسخ. يُحذف من الحافظة بعد %Ln ثانية، وعند قفل Satchel أو إغلاقه.</numerusform>
            <numerusform>تم النسخ. يُحذف من الحافظة بعد %Ln ثانية، وعند قفل Satchel أو إغلاقه.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReferenceEditor</name>
    <message>
        <source>No record named “%1”. Choose one from the list.</source>
        <translation>لا يوجد سجل باسم «%1». اختر واحدًا من القائمة.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedDelegate</name>
    <message>
        <source>Open deals</source>
        <translation>الصفقات المفتوحة</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>الاجتماعات القادمة</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>عروض الأسعار</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصًا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>عرض الكل (%1)</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>بلا إجراء تالٍ</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>عرض سعر جديد</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا تاريخ استحقاق</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>اجتماع</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>العروض المقترحة</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>المنتجات</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>المنافسون</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a quote&apos;s number</comment>
        <translation>%1، الإصدار %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedForm</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>الحقل %1 مطلوب.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>Added 1 task</source>
        <translation>تمت إضافة مهمة واحدة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>ذات صلة</translation>
    </message>
    <message>
        <source>People at %1</source>
        <translation>الأشخاص في %1</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>تم إكمال مهمة واحدة</translation>
    </message>
    <message>
        <source>Removed 1 file</source>
        <translation>تمت إزالة ملف واحد</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>إكمال المهمة</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>إزالة الملف</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Open with a program</source>
        <translation>فتح ببرنامج</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>حفظ باسم…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReleaseNotes</name>
    <message>
        <source>What&apos;s new in Satchel</source>
        <translation>ما الجديد في Satchel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RemindersPopover</name>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>تذكير</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>At a custom time</source>
        <translation>في وقت مخصص</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RepeatsPopover</name>
    <message>
        <source>Every</source>
        <translation>كل</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>عدد المرات</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>days</source>
        <translation>أيام</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>أسابيع</translation>
    </message>
    <message>
        <source>months</source>
        <translation>أشهر</translation>
    </message>
    <message>
        <source>years</source>
        <translation>سنوات</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>يوم من الشهر</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>في اليوم %1</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>الانتهاء</translation>
    </message>
    <message>
        <source>never</source>
        <translation>بلا نهاية</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>في يوم محدد</translation>
    </message>
    <message>
        <source>after a number of times</source>
        <translation>بعد عدد من المرات</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>اليوم الأخير</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>إيقاف التكرار</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>A recurrence rule as calendars write it (RFC 5545)</source>
        <translation>قاعدة تكرار كما تكتبها التقاويم (RFC 5545)</translation>
    </message>
    <message>
        <source>Choose from a form</source>
        <translation>الاختيار من نموذج</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>كتابة قاعدة</translation>
    </message>
    <message>
        <source>This is not a valid rule: %1</source>
        <translation>هذه ليست قاعدة صالحة: %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>لا يوجد يوم كهذا.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>days</comment>
        <translation>التالي: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>المحفوظة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportModel</name>
    <message>
        <source>%1, slowest</source>
        <comment>days</comment>
        <translation>%1، الأبطأ</translation>
    </message>
    <message>
        <source>%1, weakest</source>
        <comment>percent</comment>
        <translation>%1، الأضعف</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportTable</name>
    <message>
        <source>Table of the report</source>
        <translation>جدول التقرير</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportsPage</name>
    <message>
        <source>Show the records of the row</source>
        <translation>عرض سجلات الصف</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>طباعة التقرير</translation>
    </message>
    <message>
        <source>Export the report as CSV</source>
        <translation>تصدير التقرير بتنسيق CSV</translation>
    </message>
    <message>
        <source>Export the report as an Excel workbook</source>
        <translation>تصدير التقرير كمصنف Excel</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>تصدير التقرير بتنسيق PDF</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Refresh report</source>
        <translation>تحديث التقرير</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>مصنف Excel</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>تصدير %1</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>ملفات %1 (*.%2)</translation>
    </message>
    <message>
        <source>Saved the report %1</source>
        <translation>تم حفظ التقرير %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>حفظ التقرير</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Renamed the report %1</source>
        <translation>تمت إعادة تسمية التقرير %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Deleted the report %1</source>
        <translation>تم حذف التقرير %1</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Calculating report</source>
        <translation>جارٍ حساب التقرير</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>حفظ التغييرات</translation>
    </message>
    <message>
        <source>as of today %1</source>
        <translation>حتى الساعة %1 اليوم</translation>
    </message>
    <message>
        <source>Select a bar or a row and press Enter to see its records.</source>
        <translation>حدّد عمودًا أو صفًا واضغط على Enter لعرض سجلاته.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>لا بيانات</translation>
    </message>
    <message>
        <source>The report could not be calculated</source>
        <translation>تعذّر حساب التقرير</translation>
    </message>
    <message>
        <source>%1: Enter shows the records</source>
        <translation>‏%1: اضغط على Enter لعرض السجلات</translation>
    </message>
    <message>
        <source>Stop calculating</source>
        <translation>إيقاف حساب التقرير</translation>
    </message>
    <message>
        <source>The report was stopped</source>
        <translation>تم إيقاف حساب التقرير</translation>
    </message>
    <message>
        <source>Press F5 to calculate it again.</source>
        <translation>اضغط على F5 لإعادة حسابه.</translation>
    </message>
    <message>
        <source>Set quotas</source>
        <translation>تحديد الأهداف</translation>
    </message>
    <message>
        <source>All time, everyone</source>
        <translation>كل الأوقات، الجميع</translation>
    </message>
    <message>
        <source>No record matches the parameters above. Choose a longer period, another pipeline or everyone.</source>
        <translation>لا سجل يطابق المعايير أعلاه. اختر فترة أطول أو مسارًا آخر أو الجميع.</translation>
    </message>
    <message>
        <source>There are no leads yet. Import them or create the first one.</source>
        <translation>لا يوجد عملاء محتملون بعد. استوردهم أو أنشئ الأول.</translation>
    </message>
    <message>
        <source>There are no deals yet. Create the first one in the pipeline.</source>
        <translation>لا توجد صفقات بعد. أنشئ الأولى في المسار.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestLogExport</name>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>المحاولة</translation>
    </message>
    <message>
        <source>Took (ms)</source>
        <translation>المدة (ms)</translation>
    </message>
    <message>
        <source>Waited (ms)</source>
        <translation>الانتظار (ms)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>الحجم (بايت)</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>تصدير سجل الطلبات</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Sync requests</source>
        <translation>طلبات المزامنة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestLogPanel</name>
    <message>
        <source>No requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>Each request to another system is listed here in words for 30 days: what it was for, how it went, how long it took. No contents and no secrets are kept.</source>
        <translation>يُسرد هنا كل طلب إلى نظام آخر بالكلمات لمدة 30 يومًا: الغرض منه ونتيجته ومدته. لا يُحتفظ بأي محتوى أو أسرار.</translation>
    </message>
    <message>
        <source>No requests match</source>
        <translation>لا طلبات مطابقة</translation>
    </message>
    <message>
        <source>The filter finds none.</source>
        <translation>لا تجد التصفية أيًا منها.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>الطلبات، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>كل الطلبات</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>الطلبات الفاشلة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>آخر 24 ساعة</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>الساعة الأخيرة</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>كل الاتصالات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestText</name>
    <message>
        <source>records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Checked the account</source>
        <translation>تم التحقق من الحساب</translation>
    </message>
    <message>
        <source>Read the account&apos;s settings</source>
        <translation>تمت قراءة إعدادات الحساب</translation>
    </message>
    <message>
        <source>Read the fields</source>
        <translation>تمت قراءة الحقول</translation>
    </message>
    <message>
        <source>Read the fields of %1</source>
        <comment>kind of records</comment>
        <translation>تمت قراءة حقول %1</translation>
    </message>
    <message>
        <source>Listed %1</source>
        <comment>kind of records</comment>
        <translation>تم سرد %1</translation>
    </message>
    <message>
        <source>Listed changes of several kinds</source>
        <translation>تم سرد تغييرات من عدة أنواع</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>kind of records</comment>
        <translation>تمت قراءة %1</translation>
    </message>
    <message>
        <source>Read deleted %1</source>
        <comment>kind of records</comment>
        <translation>تمت قراءة المحذوف من %1</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>kind of records</comment>
        <translation>تم إنشاء %1</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>kind of records</comment>
        <translation>تم تحديث %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <comment>kind of records</comment>
        <translation>تم حذف %1</translation>
    </message>
    <message>
        <source>Searched %1</source>
        <comment>kind of records</comment>
        <translation>تم البحث في %1</translation>
    </message>
    <message>
        <source>Read earlier values of %1</source>
        <comment>kind of records</comment>
        <translation>تمت قراءة القيم السابقة لـ %1</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server</source>
        <translation>تعذّر الوصول إلى الخادم</translation>
    </message>
    <message>
        <source>The response was incomplete</source>
        <translation>كانت الاستجابة غير مكتملة</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>تم بلوغ حد الطلبات</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>الإذن مرفوض</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message>
        <source>Changed there meanwhile</source>
        <translation>تغيّر هناك في الأثناء</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>خطأ في الخادم</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>استجابة غير متوقعة</translation>
    </message>
    <message>
        <source>Keychain locked or missing</source>
        <translation>سلسلة المفاتيح مقفلة أو غير موجودة</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>أُلغي</translation>
    </message>
    <message>
        <source>Check the network. Satchel will retry automatically.</source>
        <translation>تحقق من الشبكة. سيعيد Satchel المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel checks whether %1 carried it out, and retries if not.</source>
        <translation>لا يلزم فعل شيء: يتحقق Satchel مما إذا كان %1 قد نفّذه ويعيد المحاولة إن لم يفعل.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel waits and continues automatically. If it happens often, sync less often.</source>
        <translation>لا يلزم فعل شيء: ينتظر Satchel ثم يتابع تلقائيًا. إذا تكرر ذلك فقلّل عدد مرات المزامنة.</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new token, on the Connections page.</source>
        <translation>سجّل الدخول من جديد أو أدخل رمزًا جديدًا في صفحة الاتصالات.</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for this right.</source>
        <translation>اطلب هذا الإذن من مسؤول %1.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel checks whether it was deleted in %1.</source>
        <translation>لا يلزم فعل شيء: يتحقق Satchel مما إذا كان قد حُذف في %1.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel reads the record again and merges both changes.</source>
        <translation>لا يلزم فعل شيء: يقرأ Satchel السجل من جديد ويدمج التغييرين.</translation>
    </message>
    <message>
        <source>The Connections page lists the records under Needs attention, each with its reason.</source>
        <translation>تسرد صفحة الاتصالات السجلات التي تحتاج إلى انتباه مع سبب كل منها.</translation>
    </message>
    <message>
        <source>Satchel will retry automatically. If it lasts, look at the status page of %1.</source>
        <translation>سيعيد Satchel المحاولة تلقائيًا. إذا استمر ذلك فراجع صفحة حالة %1.</translation>
    </message>
    <message>
        <source>Check the address of the connection, and whether a proxy answers in place of %1.</source>
        <translation>تحقق من عنوان الاتصال ومما إذا كان خادم وكيل يرد بدلًا من %1.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer.</source>
        <translation>افتح سلسلة مفاتيح هذا الكمبيوتر.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>لا يلزم فعل شيء.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>reason</comment>
        <translation>لم يُرسل: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, number of a status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <comment>number</comment>
        <translation>المحاولة %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>duration</comment>
        <translation>انتظر %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RestoreDialog</name>
    <message>
        <source>Restore this backup?</source>
        <translation>استعادة هذه النسخة الاحتياطية؟</translation>
    </message>
    <message>
        <source>Opening and checking the backup…</source>
        <translation>جارٍ فتح النسخة الاحتياطية والتحقق منها…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>لا يمكن استعادة هذه النسخة الاحتياطية.</translation>
    </message>
    <message>
        <source>The window closes and opens again with the restored store. If the computer stops meanwhile, nothing is lost. To undo this, restore today&apos;s store from the list.</source>
        <translation>تُغلق النافذة ثم تُفتح بالمخزن المستعاد. وإذا توقف الحاسوب في الأثناء فلن يضيع شيء. للتراجع استعد مخزن اليوم من القائمة.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>التعديل</translation>
    </message>
    <message>
        <source>Changes since the backup</source>
        <translation>التعديلات منذ النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>List the changes</source>
        <translation>عرض التعديلات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionPreview</name>
    <message>
        <source>Looking at the records…</source>
        <translation>جارٍ فحص السجلات…</translation>
    </message>
    <message>
        <source>Records that the rule reaches</source>
        <translation>السجلات التي تشملها القاعدة</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>record, day</comment>
        <translation>%1 · منذ %2</translation>
    </message>
    <message>
        <source>%1 · kept: %2</source>
        <comment>record, reason</comment>
        <translation>%1 · يبقى: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <translation>
            <numerusform>لا سجلات الآن</numerusform>
            <numerusform>سجل واحد الآن</numerusform>
            <numerusform>سجلان الآن</numerusform>
            <numerusform>%Ln سجلات الآن</numerusform>
            <numerusform>%Ln سجلًا الآن</numerusform>
            <numerusform>%Ln سجل الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>لا يبقى شيء</numerusform>
            <numerusform>يبقى سجل واحد</numerusform>
            <numerusform>يبقى سجلان</numerusform>
            <numerusform>يبقى %Ln</numerusform>
            <numerusform>يبقى %Ln</numerusform>
            <numerusform>يبقى %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionRuleDialog</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>سنة واحدة</numerusform>
            <numerusform>سنتين</numerusform>
            <numerusform>%Ln سنوات</numerusform>
            <numerusform>%Ln سنة</numerusform>
            <numerusform>%Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln شهر</numerusform>
            <numerusform>شهر واحد</numerusform>
            <numerusform>شهرين</numerusform>
            <numerusform>%Ln أشهر</numerusform>
            <numerusform>%Ln شهرًا</numerusform>
            <numerusform>%Ln شهر</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>تغيير القاعدة</translation>
    </message>
    <message>
        <source>All, or a filter such as tags = &quot;event&quot;</source>
        <translation>الكل، أو مرشّح مثل tags = &quot;event&quot;</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>بلا نشاط منذ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>Only those where</source>
        <translation>فقط التي فيها</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>يُحسب من</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>ثم</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>إزالة القاعدة</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>إخفاء الهوية</translation>
    </message>
    <message>
        <source>Delete text and files</source>
        <translation>حذف النص والملفات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionSettings</name>
    <message>
        <source>move to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>make anonymous</source>
        <translation>إخفاء الهوية</translation>
    </message>
    <message>
        <source>delete text and files</source>
        <translation>حذف النص والملفات</translation>
    </message>
    <message>
        <source>%1, silent for %2: %3</source>
        <comment>records, period, what happens</comment>
        <translation>%1، بلا نشاط منذ %2: %3</translation>
    </message>
    <message>
        <source>%1, after %2: %3</source>
        <comment>records, period, what happens</comment>
        <translation>%1، بعد %2: %3</translation>
    </message>
    <message>
        <source>Privacy: what is forgotten, and when</source>
        <translation>الخصوصية: ما يُنسى ومتى</translation>
    </message>
    <message>
        <source>Rules run on the first day of each month, once you have looked at the records they reach. Records with an open or won deal or a quote that was sent are kept.</source>
        <translation>تُنفَّذ القواعد في اليوم الأول من كل شهر بعد اطلاعك على السجلات التي تشملها. وتبقى السجلات التي لها صفقة مفتوحة أو رابحة أو عرض سعر مُرسل.</translation>
    </message>
    <message>
        <source>GDPR, retention, delete old records</source>
        <comment>words by which people look for these rules</comment>
        <translation>حماية البيانات، الاحتفاظ، حذف السجلات القديمة</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>إضافة قاعدة</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
    <message>
        <source>Show the records of %1</source>
        <translation>إظهار سجلات %1</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>تغيير القاعدة %1</translation>
    </message>
    <message>
        <source>cannot be counted</source>
        <translation>يتعذر العد</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>%1 الآن</translation>
    </message>
    <message>
        <source>off</source>
        <translation>متوقفة</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a day</comment>
        <translation>التالي %1</translation>
    </message>
    <message>
        <source>waits until you have looked at the records</source>
        <translation>تنتظر اطلاعك على السجلات</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of records, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>On %1: %Ln record(s)</source>
        <translation>
            <numerusform>في %1: لا سجلات</numerusform>
            <numerusform>في %1: سجل واحد</numerusform>
            <numerusform>في %1: سجلان</numerusform>
            <numerusform>في %1: %Ln سجلات</numerusform>
            <numerusform>في %1: %Ln سجلًا</numerusform>
            <numerusform>في %1: %Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the rule “%1”</source>
        <translation>غُيّرت القاعدة «%1»</translation>
    </message>
    <message>
        <source>Removed the rule “%1”</source>
        <translation>أُزيلت القاعدة «%1»</translation>
    </message>
    <message>
        <source>Switched on the rule “%1”</source>
        <translation>شُغّلت القاعدة «%1»</translation>
    </message>
    <message>
        <source>Switched off the rule “%1”</source>
        <translation>أُوقفت القاعدة «%1»</translation>
    </message>
    <message>
        <source>Period of %1</source>
        <comment>name of a rule</comment>
        <translation>مدة %1</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <comment>name of a rule</comment>
        <translation>ما تفعله %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RichText</name>
    <message>
        <source>The picture wasn&apos;t inserted: %1.</source>
        <translation>لم تُدرج الصورة: %1.</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t inserted: %2.</source>
        <comment>a file, the reason</comment>
        <translation>لم يُدرج الملف «%1»: %2.</translation>
    </message>
    <message>
        <source>The text is too long to paste. The limit is %L1 characters.</source>
        <translation>النص أطول من أن يُلصق: الحد الأقصى %L1 حرف.</translation>
    </message>
    <message>
        <source>There is no field with this name. The text will be printed unchanged.</source>
        <translation>لا يوجد حقل بهذا الاسم. سيُطبع النص كما هو.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RichTextEditor</name>
    <message>
        <source>Bold</source>
        <translation>غامق</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>مائل</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة نقطية</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>قائمة مرقّمة</translation>
    </message>
    <message>
        <source>Item one level deeper</source>
        <translation>نقل العنصر إلى مستوى أعمق</translation>
    </message>
    <message>
        <source>Item one level up</source>
        <translation>نقل العنصر إلى مستوى أعلى</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>رابط…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>صورة…</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>إدراج حقل</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>تنسيقات أخرى</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>اختيار صورة</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>عنوان الرابط</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>https://… or an e-mail address</source>
        <translation>‏‎https://…‎ أو عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>إدراج رابط</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>تعديل الرابط</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>إزالة الرابط</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>إدراج جدول</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>إدراج صف أسفله</translation>
    </message>
    <message>
        <source>Insert column after</source>
        <translation>إدراج عمود بعده</translation>
    </message>
    <message>
        <source>Align the column at its end</source>
        <translation>محاذاة العمود إلى نهايته</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>إزالة الصف</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>إزالة العمود</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>إزالة الجدول</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>صور (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RightsTable</name>
    <message>
        <source>All</source>
        <comment>records</comment>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>records of</comment>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>records</comment>
        <translation>الخاصة</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>نوع السجل</translation>
    </message>
    <message>
        <source>See</source>
        <comment>right</comment>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>right</comment>
        <translation>إنشاء</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>right</comment>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>right</comment>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Rights of the role</source>
        <translation>صلاحيات الدور</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may create</comment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of record, right, scope</comment>
        <translation>%1، %2: %3</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not create</comment>
        <translation>لا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundDialog</name>
    <message>
        <source>Failed sync</source>
        <translation>مزامنة فاشلة</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>مزامنة</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>المدة</translation>
    </message>
    <message>
        <source>interrupted, or still running</source>
        <translation>انقطعت أو ما زالت جارية</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>المُستلَم</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>المُرسَل</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>المحذوف</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>التعارضات</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>يتطلب الانتباه</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>%1, %2 transferred</source>
        <comment>count, size</comment>
        <translation>‏%1، وحجم المنقول %2</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>التراجع عن المزامنة…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, time</comment>
        <translation>‏%1، %2</translation>
    </message>
    <message>
        <source>It did not finish.</source>
        <translation>لم تكتمل.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>التفاصيل: %1</translation>
    </message>
    <message>
        <source>interrupted or running</source>
        <translation>انقطعت أو جارية</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundsPanel</name>
    <message>
        <source>Roll back</source>
        <translation>التراجع عن المزامنة</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>سجل الأخطاء</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>سجل المزامنة</translation>
    </message>
    <message>
        <source>Sync history, newest first</source>
        <translation>سجل المزامنة، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Rolled back the sync.</source>
        <translation>تم التراجع عن المزامنة.</translation>
    </message>
    <message>
        <source>The next sync sends this to the other system.</source>
        <translation>ترسل المزامنة التالية ذلك إلى النظام الآخر.</translation>
    </message>
    <message>
        <source>Only partly rolled back</source>
        <translation>تم التراجع جزئيًا فقط</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>كل عمليات المزامنة</translation>
    </message>
    <message>
        <source>No sync has failed.</source>
        <translation>لم تفشل أي مزامنة.</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>لم تجرِ أي مزامنة بعد.</translation>
    </message>
    <message>
        <source>Roll back this sync?</source>
        <translation>هل تريد التراجع عن هذه المزامنة؟</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>connection, of a round</comment>
        <translation>%1، فشلت</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) or record(s) that changed since then will be kept.</source>
        <translation>
            <numerusform>لا قيم أو سجلات تغيّرت منذ ذلك الحين.</numerusform>
            <numerusform>تُحفظ قيمة واحدة أو سجل واحد تغيّر منذ ذلك الحين.</numerusform>
            <numerusform>تُحفظ قيمتان أو سجلان تغيّرا منذ ذلك الحين.</numerusform>
            <numerusform>‏%Ln قيم أو سجلات تغيّرت منذ ذلك الحين تبقى محفوظة.</numerusform>
            <numerusform>‏%Ln قيمة أو سجلًا تغيّرت منذ ذلك الحين تبقى محفوظة.</numerusform>
            <numerusform>‏%Ln قيمة أو سجل تغيّرت منذ ذلك الحين تبقى محفوظة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <comment>list of effects</comment>
        <translation>هنا: %1.</translation>
    </message>
    <message>
        <source>In %1, with the next sync: %2.</source>
        <comment>connection, list of effects</comment>
        <translation>في %1، مع المزامنة التالية: %2.</translation>
    </message>
    <message>
        <source>Nothing will be sent to another system.</source>
        <translation>لن يُرسل شيء إلى نظام آخر.</translation>
    </message>
    <message>
        <source>What you have changed since then will be kept.</source>
        <translation>يُحتفظ بما غيّرته منذ ذلك الحين.</translation>
    </message>
    <message>
        <source>%1 to the trash</source>
        <comment>number of records</comment>
        <translation>‏%1 إلى سلة المهملات</translation>
    </message>
    <message>
        <source>%1 back to earlier values</source>
        <comment>number of records</comment>
        <translation>‏%1 إلى قيم سابقة</translation>
    </message>
    <message>
        <source>%1 restored from the trash</source>
        <comment>number of records</comment>
        <translation>مستعادة من سلة المهملات: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>number of records</comment>
        <translation>%1 محذوفة</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of records</comment>
        <translation>%1 معدّلة</translation>
    </message>
    <message>
        <source>%1 created again</source>
        <comment>number of records</comment>
        <translation>‏%1 أُنشئت من جديد</translation>
    </message>
    <message>
        <source>nothing left to roll back</source>
        <translation>لم يبقَ شيء للتراجع عنه</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>النشاط</translation>
    </message>
    <message>
        <source>Figures, problems and every request</source>
        <translation>الأرقام والمشكلات وكل طلب</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RowChart</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>‏%1 يوم</translation>
    </message>
    <message>
        <source>Slowest, %1</source>
        <translation>الأبطأ، %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>كما كان</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>أسرع بـ %1</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>أبطأ بـ %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RulesSettingsPage</name>
    <message>
        <source>Validation rules</source>
        <translation>قواعد التحقق</translation>
    </message>
    <message>
        <source>A rule says what must be true of a record. Satchel refuses changes that break it, in forms, tables, the command line and imports, and shows the rule&apos;s message. Records that a connection brings in are kept and listed here. A new rule changes no existing record.</source>
        <translation>تحدد القاعدة ما يجب أن يصح في السجل. يرفض Satchel التغييرات المخالفة لها في النماذج والجداول وسطر الأوامر والاستيراد، ويعرض رسالة القاعدة. أما السجلات الواردة من اتصال فتبقى وتُحصى هنا. لا تغيّر القاعدة الجديدة أي سجل موجود.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>قواعد لـ</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>يجب أن يتحقق</translation>
    </message>
    <message>
        <source>Records that break it</source>
        <translation>السجلات المخالفة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>عرض السجلات</translation>
    </message>
    <message>
        <source>%1 is required from %2</source>
        <comment>field, stage</comment>
        <translation>%1 إلزامي بدءًا من %2</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>معطلة: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>This rule is off and refuses nothing.</source>
        <translation>هذه القاعدة معطلة ولا ترفض شيئًا.</translation>
    </message>
    <message>
        <source>%1 (%2). Change its condition.</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2). غيّر شرطها.</translation>
    </message>
    <message>
        <source>Resumed the validation rule “%1”</source>
        <translation>تم استئناف قاعدة التحقق “%1”</translation>
    </message>
    <message>
        <source>Paused the validation rule “%1”</source>
        <translation>تم إيقاف قاعدة التحقق “%1” مؤقتًا</translation>
    </message>
    <message>
        <source>Removed the validation rule “%1”</source>
        <translation>تمت إزالة قاعدة التحقق “%1”</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RunStep</name>
    <message>
        <source>Importing</source>
        <translation>جارٍ الاستيراد</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Open rejected rows</source>
        <translation>فتح الصفوف المرفوضة</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>استيراد ملف آخر</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>تم الإيقاف. لم يُستورد شيء.</translation>
    </message>
    <message>
        <source>The import did not finish. Nothing was imported: %1</source>
        <translation>لم يكتمل الاستيراد. لم يُستورد شيء: %1</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>تم التراجع عن الاستيراد.</translation>
    </message>
    <message>
        <source>Show the %1 %2</source>
        <comment>213 contacts</comment>
        <translation>عرض %1 %2</translation>
    </message>
    <message>
        <source>Rejected rows, and cells that do not fit</source>
        <translation>الصفوف المرفوضة والخلايا غير المناسبة</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>لم يُستورد شيء جديد</translation>
    </message>
    <message>
        <source>Imported %1 %2</source>
        <comment>213 contacts</comment>
        <translation>تم استيراد %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>لم تُقرأ أي صفوف</numerusform>
            <numerusform>قُرئ صف واحد</numerusform>
            <numerusform>قُرئ صفان</numerusform>
            <numerusform>قُرئت %Ln صفوف</numerusform>
            <numerusform>قُرئ %Ln صفًا</numerusform>
            <numerusform>قُرئ %Ln صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Also created, because rows refer to them: %1, such as companies.</source>
        <translation>يُنشأ أيضًا لأن صفوفًا تشير إليه: %1، مثل الشركات.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>Fields left empty</source>
        <translation>حقول تُركت فارغة</translation>
    </message>
    <message>
        <source>Skipped: already exists</source>
        <translation>تم التخطي: موجود مسبقًا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreCard</name>
    <message>
        <source>Set by %1, not by rules</source>
        <comment>a connection</comment>
        <translation>حدّدها %1 لا القواعد</translation>
    </message>
    <message>
        <source>Imported from %1, not from rules</source>
        <translation>مستوردة من %1 لا من القواعد</translation>
    </message>
    <message>
        <source>Set by hand, not by rules</source>
        <translation>حُدّدت يدويًا لا بالقواعد</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>ساخن</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>دافئ</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>بارد</translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <translation>النقاط %1، %2</translation>
    </message>
    <message>
        <source>Hot from %1, warm from %2</source>
        <translation>ساخن من %1، دافئ من %2</translation>
    </message>
    <message>
        <source>No score rule applies.</source>
        <translation>لا تنطبق أي قاعدة نقاط.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>عرض السجل</translation>
    </message>
    <message>
        <source>Use the rules instead</source>
        <translation>استخدام القواعد بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>قواعد النقاط</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>إخفاء السجل</translation>
    </message>
    <message>
        <source>History</source>
        <translation>المحفوظات</translation>
    </message>
    <message>
        <source>The points have not changed.</source>
        <translation>لم تتغير النقاط.</translation>
    </message>
    <message>
        <source>Scored by the rules again</source>
        <translation>عادت النقاط إلى القواعد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScorePopover</name>
    <message>
        <source>Score</source>
        <translation>النقاط</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreRuleDialog</name>
    <message>
        <source>New score rule</source>
        <translation>قاعدة نقاط جديدة</translation>
    </message>
    <message>
        <source>Change the score rule</source>
        <translation>تغيير قاعدة النقاط</translation>
    </message>
    <message>
        <source>A sentence that explains the points</source>
        <translation>جملة تشرح النقاط</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>من يحصل عليها</translation>
    </message>
    <message>
        <source>The conditions of this rule can&apos;t be read: %1. Set them again.</source>
        <translation>تعذّرت قراءة شروط هذه القاعدة: %1. حدّدها من جديد.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>Add at least one condition.</source>
        <translation>أضف شرطًا واحدًا على الأقل.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <comment>found by a score rule</comment>
        <translation>
            <numerusform>لا سجلات الآن</numerusform>
            <numerusform>سجل واحد الآن</numerusform>
            <numerusform>سجلان الآن</numerusform>
            <numerusform>%Ln سجلات الآن</numerusform>
            <numerusform>%Ln سجلًا الآن</numerusform>
            <numerusform>%Ln سجل الآن</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved the score rule “%1”</source>
        <translation>حُفظت قاعدة النقاط «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoresSettingsPage</name>
    <message>
        <source>Off: %1</source>
        <translation>متوقفة: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّلة</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Each rule gives points to the records that its conditions find. The score is their sum, and every point says why. A score that somebody entered by hand counts instead.</source>
        <translation>تمنح كل قاعدة نقاطًا للسجلات التي تجدها شروطها. والمجموع هو النقاط، ولكل نقطة سبب. وتُعتمد النقاط المُدخلة يدويًا بدلًا منها.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>قواعد</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>السجلات</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>قواعد النقاط</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>إيقاف مؤقت</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add suggested rules</source>
        <translation>إضافة القواعد المقترحة</translation>
    </message>
    <message>
        <source>Highest scores: %1</source>
        <translation>أعلى النقاط: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>استئناف</translation>
    </message>
    <message>
        <source>This rule gives no points.</source>
        <translation>لا تمنح هذه القاعدة نقاطًا.</translation>
    </message>
    <message>
        <source>%1 (%2). Change its conditions.</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2). غيّر شروطها.</translation>
    </message>
    <message>
        <source>Resumed the score rule “%1”</source>
        <translation>استؤنفت قاعدة النقاط «%1»</translation>
    </message>
    <message>
        <source>Paused the score rule “%1”</source>
        <translation>أُوقفت قاعدة النقاط «%1» مؤقتًا</translation>
    </message>
    <message>
        <source>Moved the score rule “%1”</source>
        <translation>نُقلت قاعدة النقاط «%1»</translation>
    </message>
    <message>
        <source>Removed the score rule “%1”</source>
        <translation>أُزيلت قاعدة النقاط «%1»</translation>
    </message>
    <message>
        <source>Added the suggested score rules</source>
        <translation>أُضيفت قواعد النقاط المقترحة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SegmentsSettingsPage</name>
    <message>
        <source>Tiers</source>
        <translation>الفئات</translation>
    </message>
    <message>
        <source>Customers with won deals, in the order of what they bought for. Everybody after A and B is in tier C.</source>
        <translation>العملاء ذوو الصفقات الرابحة، مرتبين حسب قيمة مشترياتهم. وكل من بعد A وB في الفئة C.</translation>
    </message>
    <message>
        <source>Tier A: the first</source>
        <translation>الفئة A: أول</translation>
    </message>
    <message>
        <source>Tier B: up to</source>
        <translation>الفئة B: حتى</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Recency, frequency and monetary value compare customers with each other, from 1 to 5. Filter lists, boards, reports and exports by segment or tier.</source>
        <translation>تقارن حداثة الشراء والتكرار والقيمة العملاء ببعضهم من 1 إلى 5. رشّح القوائم واللوحات والتقارير وعمليات التصدير حسب الشريحة أو الفئة.</translation>
    </message>
    <message>
        <source>Segments of</source>
        <translation>شرائح</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>الشريحة</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>العملاء</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>من فيها</translation>
    </message>
    <message>
        <source>Segments and tiers</source>
        <translation>الشرائح والفئات</translation>
    </message>
    <message>
        <source>Bought recently and often</source>
        <translation>اشتروا حديثًا وكثيرًا</translation>
    </message>
    <message>
        <source>Buy often, not long ago</source>
        <translation>يشترون كثيرًا ومنذ مدة قصيرة</translation>
    </message>
    <message>
        <source>Bought some time ago, once or twice</source>
        <translation>اشتروا منذ مدة مرة أو مرتين</translation>
    </message>
    <message>
        <source>Bought recently, for the first or second time</source>
        <translation>اشتروا حديثًا للمرة الأولى أو الثانية</translation>
    </message>
    <message>
        <source>Bought often, but not for long</source>
        <translation>اشتروا كثيرًا لكن ليس مؤخرًا</translation>
    </message>
    <message>
        <source>Bought long ago and seldom</source>
        <translation>اشتروا قديمًا ونادرًا</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>الفئة %1</translation>
    </message>
    <message>
        <source>Changed the limits of the tiers</source>
        <translation>غُيّرت حدود الفئات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendChecksView</name>
    <message>
        <source>Not sent: %1</source>
        <comment>a check that failed</comment>
        <translation>لن يُرسل: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>a check</comment>
        <translation>ملاحظة: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendSheet</name>
    <message>
        <source>Preview</source>
        <translation>معاينة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>To</source>
        <comment>of a letter</comment>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>نسخة</translation>
    </message>
    <message>
        <source>You, from your mail program</source>
        <translation>أنت، من برنامج البريد لديك</translation>
    </message>
    <message>
        <source>Satchel has no mail account of its own: it opens the letter there, and you send it.</source>
        <translation>لا يملك Satchel حساب بريد خاصًا به: يفتح الرسالة هناك، وأنت ترسلها.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>of a letter</comment>
        <translation>من</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>الموضوع</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>قبل الإرسال</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>نسخة إلى %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>%Ln صفحات</numerusform>
            <numerusform>%Ln صفحة</numerusform>
            <numerusform>%Ln صفحة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pages, size of a file</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>المرفق</translation>
    </message>
    <message>
        <source>Remind me if there is no answer</source>
        <translation>ذكّرني إن لم يصل رد</translation>
    </message>
    <message>
        <source>When to remind me</source>
        <translation>موعد التذكير</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>بعد أسبوع</translation>
    </message>
    <message>
        <source>Note it with the customer</source>
        <translation>تدوينه لدى العميل</translation>
    </message>
    <message>
        <source>Note it on the deal</source>
        <translation>تدوينه في الصفقة</translation>
    </message>
    <message>
        <source>The letter is in the timeline as an e-mail.</source>
        <translation>تظهر الرسالة في الخط الزمني كبريد إلكتروني.</translation>
    </message>
    <message>
        <source>the deal stays in %1</source>
        <translation>تبقى الصفقة في %1</translation>
    </message>
    <message>
        <source>Mark as sent only</source>
        <translation>وضع علامة «مُرسل» فقط</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a letter</comment>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Goes out through your mail program</source>
        <translation>يخرج عبر برنامج البريد لديك</translation>
    </message>
    <message>
        <source>Something under “Before it goes” stops it.</source>
        <translation>شيء ما تحت «قبل الإرسال» يمنع ذلك.</translation>
    </message>
    <message>
        <source>Say whom the letter goes to.</source>
        <translation>حدّد إلى من تُرسل الرسالة.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«%1» ليس عنوان بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Satchel sends no e-mail; use it when you sent the document another way.</source>
        <translation>لا يرسل Satchel بريدًا؛ استخدمه إذا أرسلت المستند بطريقة أخرى.</translation>
    </message>
    <message>
        <source>without an e-mail from Satchel</source>
        <translation>دون بريد من Satchel</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>بعد %Ln أسبوع</numerusform>
            <numerusform>بعد أسبوع</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %Ln أسابيع</numerusform>
            <numerusform>بعد %Ln أسبوعًا</numerusform>
            <numerusform>بعد %Ln أسبوع</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sending</name>
    <message>
        <source>For %1</source>
        <comment>a customer</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>No customer. Choose a company or a contact first.</source>
        <translation>لا يوجد عميل. اختر شركة أو جهة اتصال أولًا.</translation>
    </message>
    <message>
        <source>No last day: it stays open until somebody closes it.</source>
        <translation>لا يوجد تاريخ انتهاء: يبقى مفتوحًا حتى يغلقه أحد.</translation>
    </message>
    <message>
        <source>Valid until %1, which is past. Choose a later day.</source>
        <translation>صالح حتى %1، وقد انقضى. اختر يومًا لاحقًا.</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>صالح حتى %1</translation>
    </message>
    <message>
        <source>Follow up on %1</source>
        <comment>a quote</comment>
        <translation>متابعة %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SeriesScopeDialog</name>
    <message>
        <source>This one</source>
        <translation>هذا فقط</translation>
    </message>
    <message>
        <source>This one and all that follow</source>
        <translation>هذا وكل ما يليه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>مسارات المبيعات</translation>
    </message>
    <message>
        <source>Quotes and prices</source>
        <translation>العروض والأسعار</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>الحقول المخصصة</translation>
    </message>
    <message>
        <source>Data and currencies</source>
        <translation>البيانات والعملات</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الكمبيوتر</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Settings sections</source>
        <translation>أقسام الإعدادات</translation>
    </message>
    <message>
        <source>Letterhead and documents</source>
        <translation>الترويسة والمستندات</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>أسباب الخسارة</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>البحث عن إعداد</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>الإعدادات التي عُثر عليها</translation>
    </message>
    <message>
        <source>No settings found</source>
        <translation>لم يُعثر على إعدادات</translation>
    </message>
    <message>
        <source>Notices and reminders</source>
        <translation>الإشعارات والتذكيرات</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>النقاط</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>الشرائح</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>قوالب المهام</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>قواعد التحقق</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Trust and privacy</source>
        <translation>الثقة والخصوصية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Team and roles</source>
        <translation>الفريق والأدوار</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShiftDatesDialog</name>
    <message>
        <source>Shift dates</source>
        <translation>إزاحة التواريخ</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>الاتجاه</translation>
    </message>
    <message>
        <source>Count working days only</source>
        <translation>احتساب أيام العمل فقط</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>مهمة واحدة</numerusform>
            <numerusform>مهمتان</numerusform>
            <numerusform>%Ln مهام</numerusform>
            <numerusform>%Ln مهمة</numerusform>
            <numerusform>%Ln مهمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>عدد الأيام</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أبكر</translation>
    </message>
    <message>
        <source>Move the task that waits for them too</source>
        <translation>نقل المهمة التي تنتظرها أيضًا</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln tasks that wait for them too</source>
        <translation>
            <numerusform>نقل %Ln مهمة تنتظرها أيضًا</numerusform>
            <numerusform>نقل %Ln مهمة تنتظرها أيضًا</numerusform>
            <numerusform>نقل %Ln مهمة تنتظرها أيضًا</numerusform>
            <numerusform>نقل %Ln مهمة تنتظرها أيضًا</numerusform>
            <numerusform>نقل %Ln مهمة تنتظرها أيضًا</numerusform>
            <numerusform>نقل %Ln مهمة تنتظرها أيضًا</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these tasks is open and has a date.</source>
        <translation>لا توجد بين هذه المهام مهمة مفتوحة لها تاريخ.</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>مهمة واحدة</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <comment>number of tasks: dates, dates</comment>
        <translation>%1: %2 يصبح %3.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShortcutLine</name>
    <message>
        <source>Change the keys</source>
        <translation>تغيير الاختصار</translation>
    </message>
    <message>
        <source>%1, no keys</source>
        <translation>‏%1، بلا اختصار</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>اختصار جديد للأمر «%1»</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>استخدام الافتراضي</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>حفظ الاختصار</translation>
    </message>
    <message>
        <source>“%1” already uses these keys.</source>
        <translation>هذا الاختصار مستخدم للأمر «%1».</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>استخدمها هنا بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShortcutSheet</name>
    <message>
        <source>Find a command or key</source>
        <translation>البحث عن أمر أو اختصار</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sidebar</name>
    <message>
        <source>Collapse sidebar</source>
        <translation>طي الشريط الجانبي</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>بحث أو تنفيذ</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>البحث أو تنفيذ أمر</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>المزيد من الصفحات</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message numerus="yes">
        <source>Notices: %Ln new</source>
        <translation>
            <numerusform>الإشعارات: لا جديد</numerusform>
            <numerusform>الإشعارات: %Ln جديد</numerusform>
            <numerusform>الإشعارات: %Ln جديدان</numerusform>
            <numerusform>الإشعارات: %Ln جديدة</numerusform>
            <numerusform>الإشعارات: %Ln جديدًا</numerusform>
            <numerusform>الإشعارات: %Ln جديد</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SignInStep</name>
    <message>
        <source>How to sign in</source>
        <translation>طريقة تسجيل الدخول</translation>
    </message>
    <message>
        <source>Redirect address to register</source>
        <translation>عنوان إعادة التوجيه المطلوب تسجيله</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>معرّف العميل (Client ID)</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>سر العميل (Client Secret)</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>Secrets are stored only in the keychain of this computer.</source>
        <translation>تُحفظ البيانات السرية في سلسلة مفاتيح هذا الكمبيوتر فقط.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>تسجيل الدخول في المتصفح</translation>
    </message>
    <message>
        <source>Enter the token. Create it in %1 as described above.</source>
        <translation>أدخل رمز الوصول. أنشئه في %1 كما هو موضح أعلاه.</translation>
    </message>
    <message>
        <source>Enter the client ID of the app that you registered in %1.</source>
        <translation>أدخل معرّف العميل (Client ID) للتطبيق الذي سجّلته في %1.</translation>
    </message>
    <message>
        <source>Enter the client secret. %1 requires it together with the client ID.</source>
        <translation>أدخل سر العميل (Client Secret). يطلبه %1 مع معرّف العميل.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageArrow</name>
    <message numerus="yes">
        <source>%1: passed after %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: اجتيزت بعد %Ln يوم</numerusform>
            <numerusform>%1: اجتيزت بعد يوم واحد</numerusform>
            <numerusform>%1: اجتيزت بعد يومين</numerusform>
            <numerusform>%1: اجتيزت بعد %Ln أيام</numerusform>
            <numerusform>%1: اجتيزت بعد %Ln يومًا</numerusform>
            <numerusform>%1: اجتيزت بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <comment>stage</comment>
        <translation>%1: تم تخطيها</translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days, longer than usual</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: منذ %Ln يوم، أطول من المعتاد</numerusform>
            <numerusform>%1: منذ يوم واحد، أطول من المعتاد</numerusform>
            <numerusform>%1: منذ يومين، أطول من المعتاد</numerusform>
            <numerusform>%1: منذ %Ln أيام، أطول من المعتاد</numerusform>
            <numerusform>%1: منذ %Ln يومًا، أطول من المعتاد</numerusform>
            <numerusform>%1: منذ %Ln يوم، أطول من المعتاد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: منذ %Ln يوم</numerusform>
            <numerusform>%1: منذ يوم واحد</numerusform>
            <numerusform>%1: منذ يومين</numerusform>
            <numerusform>%1: منذ %Ln أيام</numerusform>
            <numerusform>%1: منذ %Ln يومًا</numerusform>
            <numerusform>%1: منذ %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>نقل إلى %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageDelegate</name>
    <message>
        <source>Coral</source>
        <translation>مرجاني</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>زيتوني</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>أزرق مخضرّ</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>سماوي</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>كوبالتي</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>برقوقي</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>أردوازي</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StagePath</name>
    <message>
        <source>Won</source>
        <translation>رابحة</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>خاسرة</translation>
    </message>
    <message>
        <source>Stages of the deal</source>
        <translation>مراحل الصفقة</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>تعيين كرابحة</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>تعيين كخاسرة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsGrid</name>
    <message>
        <source>Required by stage</source>
        <translation>الإلزامي حسب المرحلة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsTable</name>
    <message>
        <source>Require a field…</source>
        <translation>جعل حقل إلزاميًا…</translation>
    </message>
    <message>
        <source>Required by stage</source>
        <translation>الإلزامي حسب المرحلة</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>مسار المبيعات</translation>
    </message>
    <message>
        <source>This pipeline has no stages.</source>
        <translation>لا مراحل في مسار المبيعات هذا.</translation>
    </message>
    <message>
        <source>No field is required from a stage on.</source>
        <translation>لا حقل إلزامي بدءًا من مرحلة.</translation>
    </message>
    <message>
        <source>%1 that lack one keep their stage; moving on asks for it.</source>
        <comment>Deals</comment>
        <translation>%1: ما ينقصه أحدها يبقى في مرحلته، ويُطلب عند الانتقال.</translation>
    </message>
    <message>
        <source>%1 that lack one keep their stage; changing it needs the value.</source>
        <comment>Contacts</comment>
        <translation>%1: ما ينقصه أحدها يبقى في مرحلته، وتغييرها يتطلب القيمة.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) not shown: paused, off, or for lost, snoozed or former records. See Validation rules.</source>
        <translation>
            <numerusform>كل القواعد معروضة</numerusform>
            <numerusform>قاعدة واحدة غير معروضة: متوقفة مؤقتًا أو معطلة أو للسجلات الخاسرة أو المؤجلة أو السابقة. راجع قواعد التحقق.</numerusform>
            <numerusform>قاعدتان غير معروضتين: متوقفتان مؤقتًا أو معطلتان أو للسجلات الخاسرة أو المؤجلة أو السابقة. راجع قواعد التحقق.</numerusform>
            <numerusform>%Ln قواعد غير معروضة: متوقفة مؤقتًا أو معطلة أو للسجلات الخاسرة أو المؤجلة أو السابقة. راجع قواعد التحقق.</numerusform>
            <numerusform>%Ln قاعدة غير معروضة: متوقفة مؤقتًا أو معطلة أو للسجلات الخاسرة أو المؤجلة أو السابقة. راجع قواعد التحقق.</numerusform>
            <numerusform>%Ln قاعدة غير معروضة: متوقفة مؤقتًا أو معطلة أو للسجلات الخاسرة أو المؤجلة أو السابقة. راجع قواعد التحقق.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other fields</source>
        <translation>لا حقول أخرى</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln</source>
        <translation>
            <numerusform>عرض السجلات</numerusform>
            <numerusform>عرض السجل</numerusform>
            <numerusform>عرض السجلين</numerusform>
            <numerusform>عرض %Ln سجلات</numerusform>
            <numerusform>عرض %Ln سجلًا</numerusform>
            <numerusform>عرض %Ln سجل</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::StatusBar</name>
    <message>
        <source>Waiting for another program to finish writing</source>
        <translation>في انتظار انتهاء برنامج آخر من الكتابة</translation>
    </message>
    <message>
        <source>Stored on this computer only · no connections yet</source>
        <translation>محفوظ على هذا الكمبيوتر فقط · لا توجد اتصالات بعد</translation>
    </message>
    <message>
        <source>Personal data hidden · nothing can be edited</source>
        <translation>البيانات الشخصية مخفية · لا يمكن تحرير شيء</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>الخطوة %1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityPage</name>
    <message>
        <source>Show the overview</source>
        <translation>عرض النظرة العامة</translation>
    </message>
    <message>
        <source>Show the request log</source>
        <translation>عرض سجل الطلبات</translation>
    </message>
    <message>
        <source>Show failed requests</source>
        <translation>عرض الطلبات الفاشلة</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>تصدير سجل الطلبات</translation>
    </message>
    <message>
        <source>Acknowledge all changed fields</source>
        <translation>الاطلاع على كل الحقول المتغيرة</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>العودة إلى الاتصالات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>طريقة العرض</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>نظرة عامة</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>تصدير CSV</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>الاتصالات</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>لا اتصالات بعد</translation>
    </message>
    <message>
        <source>Once a connection syncs, its figures, requests and problems are shown here.</source>
        <translation>بمجرد أن تتم مزامنة اتصال، تظهر هنا أرقامه وطلباته ومشكلاته.</translation>
    </message>
    <message>
        <source>Go to connections</source>
        <translation>الانتقال إلى الاتصالات</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln request(s) to %1</source>
        <translation>
            <numerusform>تم تصدير %Ln طلب إلى %1</numerusform>
            <numerusform>تم تصدير طلب واحد إلى %1</numerusform>
            <numerusform>تم تصدير طلبين إلى %1</numerusform>
            <numerusform>تم تصدير %Ln طلبات إلى %1</numerusform>
            <numerusform>تم تصدير %Ln طلبًا إلى %1</numerusform>
            <numerusform>تم تصدير %Ln طلب إلى %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Nothing has failed in the last 30 days.</source>
        <translation>لم يفشل شيء خلال آخر 30 يومًا.</translation>
    </message>
    <message>
        <source>Requests used</source>
        <translation>الطلبات المستخدمة</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>لا اتصال بعد.</translation>
    </message>
    <message>
        <source>Tokens and sign-ins</source>
        <translation>الرموز وعمليات تسجيل الدخول</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>الحقول المتغيرة</translation>
    </message>
    <message>
        <source>No field of the other systems has changed. Satchel compares them once a day.</source>
        <translation>لم يتغير أي حقل في الأنظمة الأخرى. يقارنها Satchel مرة في اليوم.</translation>
    </message>
    <message>
        <source>Remind me to replace tokens</source>
        <translation>تذكيري باستبدال الرموز</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>الاطلاع على الكل</translation>
    </message>
    <message>
        <source>Remind as advised</source>
        <translation>تذكير حسب التوصية</translation>
    </message>
    <message>
        <source>Remind after 90 days</source>
        <translation>تذكير بعد 90 يومًا</translation>
    </message>
    <message>
        <source>Remind after 180 days</source>
        <translation>تذكير بعد 180 يومًا</translation>
    </message>
    <message>
        <source>Never remind</source>
        <translation>بلا تذكير</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln request(s)</source>
        <translation>
            <numerusform>أحدث %Ln طلب</numerusform>
            <numerusform>أحدث طلب</numerusform>
            <numerusform>أحدث طلبين</numerusform>
            <numerusform>أحدث %Ln طلبات</numerusform>
            <numerusform>أحدث %Ln طلبًا</numerusform>
            <numerusform>أحدث %Ln طلب</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln طلب</numerusform>
            <numerusform>طلب واحد</numerusform>
            <numerusform>طلبان</numerusform>
            <numerusform>%Ln طلبات</numerusform>
            <numerusform>%Ln طلبًا</numerusform>
            <numerusform>%Ln طلب</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>نشاط المزامنة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityRows</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>list, count</comment>
        <translation>%1 و%2 أخرى</translation>
    </message>
    <message>
        <source>Synced today</source>
        <translation>تمت مزامنتها اليوم</translation>
    </message>
    <message>
        <source>records, both ways</source>
        <translation>سجلات، في الاتجاهين</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>الفاشلة اليوم</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>من %Ln عملية مزامنة</numerusform>
            <numerusform>من عملية مزامنة واحدة</numerusform>
            <numerusform>من عمليتي مزامنة</numerusform>
            <numerusform>من %Ln عمليات مزامنة</numerusform>
            <numerusform>من %Ln عملية مزامنة</numerusform>
            <numerusform>من %Ln عملية مزامنة</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>معلّقة</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>تحتاج إلى انتباه</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>نسبة النجاح</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Average sync time</source>
        <translation>متوسط مدة المزامنة</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <comment>duration</comment>
        <translation>95 % خلال %1</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>الطلبات اليوم</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>لا شيء بعد</translation>
    </message>
    <message>
        <source>%1 each, 95 % within %2</source>
        <comment>durations</comment>
        <translation>%1 لكل طلب، 95 % خلال %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last %1</source>
        <comment>time of the last</comment>
        <translation>
            <numerusform>%Ln مرة، آخرها %1</numerusform>
            <numerusform>مرة واحدة، آخرها %1</numerusform>
            <numerusform>مرتان، آخرهما %1</numerusform>
            <numerusform>%Ln مرات، آخرها %1</numerusform>
            <numerusform>%Ln مرة، آخرها %1</numerusform>
            <numerusform>%Ln مرة، آخرها %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln سجل</numerusform>
            <numerusform>سجل واحد</numerusform>
            <numerusform>سجلان</numerusform>
            <numerusform>%Ln سجلات</numerusform>
            <numerusform>%Ln سجلًا</numerusform>
            <numerusform>%Ln سجل</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it here or in %1, then retry.</source>
        <translation>صحّحه هنا أو في %1 ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>system, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 requests, resets %3</source>
        <comment>used, allowed, time</comment>
        <translation>%1 من %2 طلب، يُعاد الحساب %3</translation>
    </message>
    <message>
        <source>%1 of %2 requests in 24 hours</source>
        <translation>%1 من %2 طلب خلال 24 ساعة</translation>
    </message>
    <message>
        <source>%1 by Satchel</source>
        <comment>requests</comment>
        <translation>%1 من Satchel</translation>
    </message>
    <message>
        <source>no daily limit, or nothing requested today</source>
        <translation>لا حد يومي، أو لا طلبات اليوم</translation>
    </message>
    <message>
        <source>no requests yet</source>
        <translation>لا طلبات بعد</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>requests, duration</comment>
        <translation>بحد أقصى %1 خلال %2</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <comment>time</comment>
        <translation>متوقف مؤقتًا حتى %1</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <comment>time</comment>
        <translation>تم تسجيل الدخول منذ %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>يُجدَّد تلقائيًا</translation>
    </message>
    <message>
        <source>Token in use since %1</source>
        <comment>time</comment>
        <translation>الرمز قيد الاستخدام منذ %1</translation>
    </message>
    <message>
        <source>Token of unknown age</source>
        <translation>رمز غير معروف العمر</translation>
    </message>
    <message numerus="yes">
        <source>reminder after %Ln day(s)</source>
        <translation>
            <numerusform>تذكير بعد %Ln يوم</numerusform>
            <numerusform>تذكير بعد يوم واحد</numerusform>
            <numerusform>تذكير بعد يومين</numerusform>
            <numerusform>تذكير بعد %Ln أيام</numerusform>
            <numerusform>تذكير بعد %Ln يومًا</numerusform>
            <numerusform>تذكير بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>بلا تذكير</translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <comment>field</comment>
        <translation>لم يعد %1 موجودًا</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <comment>field</comment>
        <translation>%1 جديد</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <comment>field, types</comment>
        <translation>تغيّر %1 من %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 has other options</source>
        <comment>field</comment>
        <translation>لـ %1 خيارات أخرى</translation>
    </message>
    <message>
        <source>%1 can no longer be edited</source>
        <comment>field</comment>
        <translation>لم يعد بالإمكان تعديل %1</translation>
    </message>
    <message>
        <source>%1 is now required</source>
        <comment>field</comment>
        <translation>أصبح %1 مطلوبًا</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, kind of records</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>options</comment>
        <translation>جديد: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <comment>options</comment>
        <translation>محذوف: %1</translation>
    </message>
    <message>
        <source>its values stay here and are no longer sent</source>
        <translation>تبقى قيمه هنا ولا تُرسل بعد الآن</translation>
    </message>
    <message>
        <source>synced, check the mapping</source>
        <translation>تتم مزامنته، راجع الربط</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>تم الاطلاع</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncFigures</name>
    <message>
        <source>Synced today</source>
        <translation>المُزامَن اليوم</translation>
    </message>
    <message>
        <source>records, both ways</source>
        <translation>سجلات، في الاتجاهين</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>الفاشلة اليوم</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>من دون أي مزامنة</numerusform>
            <numerusform>من عملية مزامنة واحدة</numerusform>
            <numerusform>من عمليتي مزامنة</numerusform>
            <numerusform>من %Ln عمليات مزامنة</numerusform>
            <numerusform>من %Ln عملية مزامنة</numerusform>
            <numerusform>من %Ln عملية مزامنة</numerusform>
        </translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>نسبة النجاح</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Average sync time</source>
        <translation>متوسط مدة المزامنة</translation>
    </message>
    <message>
        <source>longest today %1</source>
        <translation>الأطول اليوم %1</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>لا شيء اليوم</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>oldest since %1</source>
        <translation>الأقدم منذ %1</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>لا شيء للإرسال</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncLine</name>
    <message>
        <source>Sync: %1</source>
        <translation>المزامنة: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncText</name>
    <message>
        <source>Signing in</source>
        <translation>جارٍ تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Initial sync</source>
        <translation>المزامنة الأولى</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>غير متصل</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>لا تعارضات</numerusform>
            <numerusform>تعارض واحد</numerusform>
            <numerusform>تعارضان</numerusform>
            <numerusform>‏%Ln تعارضات</numerusform>
            <numerusform>‏%Ln تعارضًا</numerusform>
            <numerusform>‏%Ln تعارض</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>لا شيء يتطلب الانتباه</numerusform>
            <numerusform>سجل واحد يتطلب الانتباه</numerusform>
            <numerusform>سجلان يتطلبان الانتباه</numerusform>
            <numerusform>‏%Ln سجلات تتطلب الانتباه</numerusform>
            <numerusform>‏%Ln سجلًا يتطلب الانتباه</numerusform>
            <numerusform>‏%Ln سجل يتطلب الانتباه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>لا شيء في الانتظار</numerusform>
            <numerusform>واحد في الانتظار</numerusform>
            <numerusform>اثنان في الانتظار</numerusform>
            <numerusform>‏%Ln في الانتظار</numerusform>
            <numerusform>‏%Ln في الانتظار</numerusform>
            <numerusform>‏%Ln في الانتظار</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>لم تتم المزامنة بعد</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <comment>both sides are equal since</comment>
        <translation>محدَّث حتى %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>في انتظار الإرسال</translation>
    </message>
    <message>
        <source>Needs attention: could not be synced as is</source>
        <translation>يتطلب الانتباه: تعذّرت مزامنته كما هو</translation>
    </message>
    <message>
        <source>Needs review: changed on both sides</source>
        <translation>يحتاج إلى مراجعة: تغيّر لدى الطرفين</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>لم يضِع شيء.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here.</source>
        <translation>
            <numerusform>لم يضِع شيء.</numerusform>
            <numerusform>لم يضِع شيء: تغيير واحد في الانتظار هنا.</numerusform>
            <numerusform>لم يضِع شيء: تغييران في الانتظار هنا.</numerusform>
            <numerusform>لم يضِع شيء: %Ln تغييرات في الانتظار هنا.</numerusform>
            <numerusform>لم يضِع شيء: %Ln تغييرًا في الانتظار هنا.</numerusform>
            <numerusform>لم يضِع شيء: %Ln تغيير في الانتظار هنا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to begin.</source>
        <translation>سجّل الدخول للبدء.</translation>
    </message>
    <message>
        <source>In your browser, allow Satchel to read and write in %1.</source>
        <translation>اسمح في المتصفح لبرنامج Satchel بالقراءة والكتابة في %1.</translation>
    </message>
    <message>
        <source>%1 no longer accepts our sign-in.</source>
        <translation>لم يعد %1 يقبل تسجيل الدخول.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or missing.</source>
        <translation>سلسلة مفاتيح هذا الكمبيوتر مقفلة أو مفقودة.</translation>
    </message>
    <message>
        <source>Your sign-in is stored only there. Unlock the keychain and Satchel will retry automatically.</source>
        <translation>تُحفظ بيانات الدخول فيها دون أي مكان آخر. افتح قفلها، وستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>تعذّر الوصول إلى %1.</translation>
    </message>
    <message>
        <source>Satchel will retry automatically.</source>
        <translation>سيعيد Satchel المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>%2 of %3 records are missing from %1 (%4).</source>
        <translation>سجلات مفقودة من %1: ‏%2 من أصل %3 (%4).</translation>
    </message>
    <message>
        <source>Satchel has deleted nothing. Were they deleted there on purpose?</source>
        <translation>لم يحذف Satchel شيئًا. هل حُذفت هناك عمدًا؟</translation>
    </message>
    <message>
        <source>Signed in to a different account: %1.</source>
        <translation>تم تسجيل الدخول إلى حساب آخر: %1.</translation>
    </message>
    <message>
        <source>This connection belongs to %1. Nothing was sent or received.</source>
        <translation>هذا الاتصال يخص %1. لم يُرسل شيء ولم يُستلم شيء.</translation>
    </message>
    <message>
        <source>Sync has stopped.</source>
        <translation>توقفت المزامنة.</translation>
    </message>
    <message>
        <source>%1 are only in the other system and would be added here; %2 are only here and would be sent there. Nothing has been linked, received or sent yet.</source>
        <translation>‏%1 موجودة في النظام الآخر فقط وستُضاف هنا؛ و%2 موجودة هنا فقط وستُرسل إليه. لم يُربط أو يُستلم أو يُرسل شيء بعد.</translation>
    </message>
    <message>
        <source>%1 of %2 requests today</source>
        <translation>‏%1 من %2 من طلبات اليوم</translation>
    </message>
    <message>
        <source>Delete here too</source>
        <translation>حذفها هنا أيضًا</translation>
    </message>
    <message>
        <source>Keep here, create there again</source>
        <translation>الإبقاء هنا وإعادة الإنشاء هناك</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>استخدام هذا الحساب</translation>
    </message>
    <message>
        <source>Keep the previous account</source>
        <translation>الإبقاء على الحساب السابق</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Keep Satchel&apos;s data</source>
        <translation>الإبقاء على بيانات Satchel</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>فوري</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>كل ساعة</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>مرة يوميًا</translation>
    </message>
    <message>
        <source>Manually</source>
        <translation>يدويًا</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>في الاتجاهين</translation>
    </message>
    <message>
        <source>Receive only</source>
        <translation>استلام فقط</translation>
    </message>
    <message>
        <source>Send only</source>
        <translation>إرسال فقط</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Newest wins</source>
        <translation>الأحدث يغلب</translation>
    </message>
    <message>
        <source>Satchel wins</source>
        <translation>‏Satchel يغلب</translation>
    </message>
    <message>
        <source>The other system wins</source>
        <translation>النظام الآخر يغلب</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>اسألني</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>‏%1 ث</translation>
    </message>
    <message>
        <source>%1: waiting for the sign-in</source>
        <translation>‏%1: في انتظار تسجيل الدخول</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>‏%1: سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation>‏%1: لم يُسجَّل الدخول</translation>
    </message>
    <message>
        <source>%1: keychain locked</source>
        <translation>‏%1: سلسلة المفاتيح مقفلة</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>‏%1: متوقف</translation>
    </message>
    <message>
        <source>%1: needs your answer</source>
        <translation>‏%1: بحاجة إلى إجابتك</translation>
    </message>
    <message>
        <source>Initial sync with %1, %2 received</source>
        <translation>المزامنة الأولى مع %1، تم استلام %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>تجري المزامنة</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>غير متصل</translation>
    </message>
    <message>
        <source>up to date as of %1</source>
        <translation>محدَّث حتى %1</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>لم تتم مزامنته قط</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>‏%1: %2</translation>
    </message>
    <message>
        <source>In %1, up to date as of %2</source>
        <translation>في %1، محدَّث حتى %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>في %1</translation>
    </message>
    <message>
        <source>Waiting: %1 is paused</source>
        <translation>في الانتظار: %1 متوقف مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>في انتظار الإرسال إلى %1</translation>
    </message>
    <message>
        <source>Waiting: can&apos;t reach %1</source>
        <translation>في الانتظار: تعذّر الوصول إلى %1</translation>
    </message>
    <message>
        <source>Waiting: %1 needs your answer</source>
        <translation>في الانتظار: %1 بحاجة إلى إجابتك</translation>
    </message>
    <message>
        <source>Needs attention in %1: %2</source>
        <comment>connection, reason</comment>
        <translation>يتطلب الانتباه في %1: %2</translation>
    </message>
    <message>
        <source>Needs review: changed here and in %1</source>
        <translation>يحتاج إلى مراجعة: تغيّر هنا وفي %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records look the same here and in %1.</source>
        <translation>
            <numerusform>لا سجلات تبدو متطابقة هنا وفي %1.</numerusform>
            <numerusform>سجل واحد يبدو متطابقًا هنا وفي %1.</numerusform>
            <numerusform>سجلان يبدوان متطابقين هنا وفي %1.</numerusform>
            <numerusform>‏%Ln سجلات تبدو متطابقة هنا وفي %1.</numerusform>
            <numerusform>‏%Ln سجلًا تبدو متطابقة هنا وفي %1.</numerusform>
            <numerusform>‏%Ln سجل تبدو متطابقة هنا وفي %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>لم تكتمل</translation>
    </message>
    <message>
        <source>%1: rate limit reached.</source>
        <translation>‏%1: تم بلوغ حد الطلبات.</translation>
    </message>
    <message>
        <source>%1 rejected the request: %2.</source>
        <comment>system, its own words</comment>
        <translation>رفض %1 الطلب: %2.</translation>
    </message>
    <message>
        <source>%1 returned an unexpected response: %2.</source>
        <comment>system, what is wrong with it</comment>
        <translation>أعاد %1 استجابة غير متوقعة: %2.</translation>
    </message>
    <message>
        <source>last sync not finished</source>
        <translation>لم تكتمل المزامنة الأخيرة</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>بحاجة إلى إجابتك</translation>
    </message>
    <message>
        <source>None of this has been sent. Other changes continue to sync.</source>
        <translation>لم يُرسل أي من هذا. تستمر مزامنة التغييرات الأخرى.</translation>
    </message>
    <message>
        <source>%1 requests today · your organisation has %2 of %3 left</source>
        <translation>‏%1 طلب اليوم · بقي لمؤسستك %2 من %3</translation>
    </message>
    <message>
        <source>%1. Satchel checks for changes less often until there are more.</source>
        <translation>‏%1. يتحقق Satchel من التغييرات على فترات أبعد حتى يتوفر المزيد.</translation>
    </message>
    <message>
        <source>Create a record even if %1 warns of a duplicate</source>
        <translation>إنشاء السجل حتى إن حذّر %1 من تكرار</translation>
    </message>
    <message>
        <source>When this is off, a new record that looks like one in %1 is not sent and is listed under Needs attention. Rules that block duplicates always apply.</source>
        <translation>عند إيقافه لا يُرسل السجل الجديد المشابه لسجل موجود في %1 ويظهر ضمن «يتطلب الانتباه». وتسري القواعد التي تمنع التكرار دائمًا.</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>count</comment>
        <translation>%1 سجل</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind of records</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 deletes %Ln more record(s) with them.</source>
        <translation>
            <numerusform>يحذف %1 معها %Ln سجل آخر.</numerusform>
            <numerusform>يحذف %1 معها سجلًا آخر.</numerusform>
            <numerusform>يحذف %1 معها سجلين آخرين.</numerusform>
            <numerusform>يحذف %1 معها %Ln سجلات أخرى.</numerusform>
            <numerusform>يحذف %1 معها %Ln سجلًا آخر.</numerusform>
            <numerusform>يحذف %1 معها %Ln سجل آخر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 in %2 too?</source>
        <comment>213 contacts, system</comment>
        <translation>هل تريد حذف %1 في %2 أيضًا؟</translation>
    </message>
    <message>
        <source>They were deleted here (%1).</source>
        <comment>time</comment>
        <translation>حُذفت هنا (%1).</translation>
    </message>
    <message>
        <source>Delete in the other system too</source>
        <translation>الحذف في النظام الآخر أيضًا</translation>
    </message>
    <message>
        <source>%1 moves them to its recycle bin.</source>
        <translation>ينقلها %1 إلى سلة المهملات لديه.</translation>
    </message>
    <message>
        <source>Delete %1 in %2</source>
        <comment>count, system</comment>
        <translation>حذف %1 في %2</translation>
    </message>
    <message>
        <source>Keep in the other system</source>
        <translation>الإبقاء في النظام الآخر</translation>
    </message>
    <message>
        <source>They stay unchanged in %1. Satchel removes the links and does not download them again.</source>
        <translation>تبقى في %1 كما هي. يزيل Satchel الروابط ولا ينزّلها مجددًا.</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <comment>count, system</comment>
        <translation>الإبقاء على %1 في %2</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>التراجع عن الحذف</translation>
    </message>
    <message>
        <source>They are restored here. Nothing is sent.</source>
        <translation>تُستعاد هنا. لا يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>Overwrite values of %1 in %2?</source>
        <comment>213 contacts, system</comment>
        <translation>هل تريد استبدال قيم %1 في %2؟</translation>
    </message>
    <message>
        <source>They were edited here together (%1).</source>
        <comment>time</comment>
        <translation>عُدّلت هنا معًا (%1).</translation>
    </message>
    <message>
        <source>Send the new values</source>
        <translation>إرسال القيم الجديدة</translation>
    </message>
    <message>
        <source>They replace the current values in %1.</source>
        <translation>تحل محل القيم الحالية في %1.</translation>
    </message>
    <message>
        <source>Overwrite in %1</source>
        <translation>الاستبدال في %1</translation>
    </message>
    <message>
        <source>Keep the values there</source>
        <translation>الإبقاء على القيم هناك</translation>
    </message>
    <message>
        <source>Both sides keep their values. A field is sent again when you edit it.</source>
        <translation>يحتفظ كل طرف بقيمه. يُرسل الحقل مجددًا عند تعديله.</translation>
    </message>
    <message>
        <source>Keep the values in %1</source>
        <translation>الإبقاء على القيم في %1</translation>
    </message>
    <message>
        <source>Undo the edits here</source>
        <translation>التراجع عن التعديلات هنا</translation>
    </message>
    <message>
        <source>The fields return to the values in %1. Nothing is sent.</source>
        <translation>تستعيد الحقول القيم الموجودة في %1. لا يُرسل أي شيء.</translation>
    </message>
    <message>
        <source>Undo the edits</source>
        <translation>التراجع عن التعديلات</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for your answer</source>
        <translation>
            <numerusform>‏%Ln عملية حذف بانتظار إجابتك</numerusform>
            <numerusform>عملية حذف واحدة بانتظار إجابتك</numerusform>
            <numerusform>عمليتا حذف بانتظار إجابتك</numerusform>
            <numerusform>‏%Ln عمليات حذف بانتظار إجابتك</numerusform>
            <numerusform>‏%Ln عملية حذف بانتظار إجابتك</numerusform>
            <numerusform>‏%Ln عملية حذف بانتظار إجابتك</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwrite(s) wait for your answer</source>
        <translation>
            <numerusform>‏%Ln عملية استبدال بانتظار إجابتك</numerusform>
            <numerusform>عملية استبدال واحدة بانتظار إجابتك</numerusform>
            <numerusform>عمليتا استبدال بانتظار إجابتك</numerusform>
            <numerusform>‏%Ln عمليات استبدال بانتظار إجابتك</numerusform>
            <numerusform>‏%Ln عملية استبدال بانتظار إجابتك</numerusform>
            <numerusform>‏%Ln عملية استبدال بانتظار إجابتك</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <comment>count</comment>
        <translation>استعادة %1</translation>
    </message>
    <message>
        <source>Access was revoked in %1.</source>
        <translation>أُلغي الوصول في %1.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired.</source>
        <translation>انتهت صلاحية تسجيل الدخول إلى %1.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired or was revoked.</source>
        <translation>انتهت صلاحية تسجيل الدخول إلى %1 أو أُلغي.</translation>
    </message>
    <message>
        <source>%1 rejected the client ID or its secret.</source>
        <translation>رفض %1 معرّف العميل أو سره.</translation>
    </message>
    <message>
        <source>%1 needs you to sign in again: %2.</source>
        <comment>system, reason</comment>
        <translation>يطلب %1 تسجيل الدخول مجددًا: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for your answer.</source>
        <translation>
            <numerusform>لا تغييرات في انتظار إجابتك.</numerusform>
            <numerusform>ينتظر تغيير واحد إجابتك.</numerusform>
            <numerusform>ينتظر تغييران إجابتك.</numerusform>
            <numerusform>تنتظر %Ln تغييرات إجابتك.</numerusform>
            <numerusform>ينتظر %Ln تغييرًا إجابتك.</numerusform>
            <numerusform>ينتظر %Ln تغيير إجابتك.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>محدَّث حتى %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>محدّث</translation>
    </message>
    <message>
        <source>Waiting: sync is paused</source>
        <translation>في الانتظار: المزامنة متوقفة مؤقتًا</translation>
    </message>
    <message>
        <source>Waiting: can&apos;t be reached</source>
        <translation>في الانتظار: يتعذر الوصول</translation>
    </message>
    <message>
        <source>Waiting: needs your answer</source>
        <translation>في الانتظار: يحتاج إلى إجابتك</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>reason</comment>
        <translation>يحتاج إلى انتباه: %1</translation>
    </message>
    <message>
        <source>Nothing was synced since %1.</source>
        <comment>time</comment>
        <translation>لم تتم أي مزامنة منذ %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here and are sent after you sign in.</source>
        <translation>
            <numerusform>لم يُفقد شيء: لا تغييرات في الانتظار.</numerusform>
            <numerusform>لم يُفقد شيء: ينتظر تغيير واحد هنا ويُرسل بعد تسجيل الدخول.</numerusform>
            <numerusform>لم يُفقد شيء: ينتظر تغييران هنا ويُرسلان بعد تسجيل الدخول.</numerusform>
            <numerusform>لم يُفقد شيء: تنتظر %Ln تغييرات هنا وتُرسل بعد تسجيل الدخول.</numerusform>
            <numerusform>لم يُفقد شيء: ينتظر %Ln تغييرًا هنا وتُرسل بعد تسجيل الدخول.</numerusform>
            <numerusform>لم يُفقد شيء: ينتظر %Ln تغيير هنا وتُرسل بعد تسجيل الدخول.</numerusform>
        </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <comment>time</comment>
        <translation>آخر مزامنة %1</translation>
    </message>
    <message>
        <source>Waiting: sign in to %1 again</source>
        <translation>في الانتظار: سجّل الدخول إلى %1 مجددًا</translation>
    </message>
    <message>
        <source>Waiting: unlock the keychain</source>
        <translation>في الانتظار: افتح قفل سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>Waiting: sign in again</source>
        <translation>في الانتظار: سجّل الدخول مجددًا</translation>
    </message>
    <message>
        <source>This waits for your answer: %1.</source>
        <translation>هذا ينتظر إجابتك: %1.</translation>
    </message>
    <message>
        <source>Run no workflow rules in %1 for what Satchel sends</source>
        <translation>عدم تشغيل قواعد سير العمل في %1 لما يرسله Satchel</translation>
    </message>
    <message>
        <source>When this is off, a record that Satchel creates, changes or deletes starts the same rules as one that a person edits in %1.</source>
        <translation>عند إيقاف هذا الخيار، يشغّل السجل الذي ينشئه Satchel أو يغيّره أو يحذفه القواعد نفسها التي يشغّلها سجل يحرّره شخص في %1.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 مللي ثانية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other values</source>
        <translation>
            <numerusform>لا شيء بقيم أخرى</numerusform>
            <numerusform>واحد بقيم أخرى</numerusform>
            <numerusform>اثنان بقيم أخرى</numerusform>
            <numerusform>%Ln بقيم أخرى</numerusform>
            <numerusform>%Ln بقيم أخرى</numerusform>
            <numerusform>%Ln بقيم أخرى</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only here</source>
        <translation>
            <numerusform>لا شيء هنا فقط</numerusform>
            <numerusform>واحد هنا فقط</numerusform>
            <numerusform>اثنان هنا فقط</numerusform>
            <numerusform>%Ln هنا فقط</numerusform>
            <numerusform>%Ln هنا فقط</numerusform>
            <numerusform>%Ln هنا فقط</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>لا شيء محذوف هنا</numerusform>
            <numerusform>واحد محذوف هنا</numerusform>
            <numerusform>اثنان محذوفان هنا</numerusform>
            <numerusform>%Ln محذوفة هنا</numerusform>
            <numerusform>%Ln محذوفًا هنا</numerusform>
            <numerusform>%Ln محذوف هنا</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the restored backup differ from %1.</source>
        <translation>
            <numerusform>لا سجلات من النسخة المستعادة تختلف عن %1.</numerusform>
            <numerusform>سجل واحد من النسخة المستعادة يختلف عن %1.</numerusform>
            <numerusform>سجلان من النسخة المستعادة يختلفان عن %1.</numerusform>
            <numerusform>%Ln سجلات من النسخة المستعادة تختلف عن %1.</numerusform>
            <numerusform>%Ln سجلًا من النسخة المستعادة تختلف عن %1.</numerusform>
            <numerusform>%Ln سجل من النسخة المستعادة تختلف عن %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is from %1: %2. Nothing was sent. Send what the backup has, or take the values from %3?</source>
        <comment>time, numbers, system</comment>
        <translation>النسخة الاحتياطية من %1: %2. لم يُرسل شيء. هل ترسل ما في النسخة أم تأخذ القيم من %3؟</translation>
    </message>
    <message>
        <source>Send from the backup</source>
        <translation>الإرسال من النسخة</translation>
    </message>
    <message>
        <source>Take the values there</source>
        <translation>أخذ القيم من هناك</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskBoardView</name>
    <message>
        <source>Tasks by status</source>
        <translation>المهام حسب الحالة</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>تبقى هنا</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>نقل إلى هنا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskDetails</name>
    <message>
        <source>Details of the task</source>
        <translation>تفاصيل المهمة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>قيد الانتظار</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>قيد التنفيذ</translation>
    </message>
    <message>
        <source>Copy this task</source>
        <translation>نسخ هذه المهمة</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>إغلاق التفاصيل</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>إضافة وصف</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>الاستحقاق</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>الأولوية</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>العميل</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>الشركة</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>الصفقة</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مُسنَدة إلى</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>مُسنَدة من</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>التذكيرات</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>التكرار</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>When this is done, plan the next one</source>
        <translation>عند الإكمال، خطّط للمهمة التالية</translation>
    </message>
    <message>
        <source>Completes this task and plans the same again</source>
        <translation>يكمل هذه المهمة ويخطط لمثلها من جديد</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>إعادة فتح</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>إلغاء المهمة</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>when</comment>
        <translation>اكتملت %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>ملغاة</translation>
    </message>
    <message>
        <source>Changed a task: %1</source>
        <comment>field</comment>
        <translation>تم تعديل مهمة: %1</translation>
    </message>
    <message>
        <source>Changed when a task is due</source>
        <translation>تم تغيير موعد استحقاق مهمة</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>اختيار تاريخ</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد يوم واحد</numerusform>
            <numerusform>بعد يومين</numerusform>
            <numerusform>بعد %Ln أيام</numerusform>
            <numerusform>بعد %Ln يومًا</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>بعد %Ln أسبوع</numerusform>
            <numerusform>بعد أسبوع</numerusform>
            <numerusform>بعد أسبوعين</numerusform>
            <numerusform>بعد %Ln أسابيع</numerusform>
            <numerusform>بعد %Ln أسبوعًا</numerusform>
            <numerusform>بعد %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>في انتظار</translation>
    </message>
    <message>
        <source>Holds up</source>
        <translation>تعطّل</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a task that is done or cancelled</comment>
        <translation>%1 (مغلقة)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskFilterPopover</name>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>حفظ كقائمة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskLane</name>
    <message>
        <source>%1, %2</source>
        <comment>status, number of its tasks</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskListView</name>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskListsColumn</name>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>قوائم المهام</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplateDialog</name>
    <message>
        <source>New task template</source>
        <translation>قالب مهام جديد</translation>
    </message>
    <message>
        <source>Change the task template</source>
        <translation>تغيير قالب المهام</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>ينطبق على</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>تُحسب الخطوات من</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>حفظ القالب</translation>
    </message>
    <message>
        <source>The day it is applied</source>
        <translation>يوم التطبيق</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>أدخل اسمًا.</translation>
    </message>
    <message>
        <source>Saved the task template “%1”</source>
        <translation>تم حفظ قالب المهام «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplatesSettingsPage</name>
    <message>
        <source>Task templates</source>
        <translation>قوالب المهام</translation>
    </message>
    <message>
        <source>Several tasks that you add together, such as the steps of an onboarding. Apply one on the page of a customer or deal, or on the tasks page.</source>
        <translation>عدة مهام تُضاف معًا، مثل خطوات تهيئة عميل. طبّق قالبًا في صفحة عميل أو صفقة، أو في صفحة المهام.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>القالب</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>ينطبق على</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>تُحسب الخطوات من</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>الخطوات</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>قالب جديد</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>المهمة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>مسندة إلى</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>ينتظر</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>خطوة جديدة</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>تغيير الخطوة</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>إزالة الخطوة</translation>
    </message>
    <message>
        <source>For the step before</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>The day it is applied</source>
        <translation>يوم التطبيق</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>في اليوم نفسه</translation>
    </message>
    <message>
        <source>1 working day before</source>
        <translation>قبل يوم عمل واحد</translation>
    </message>
    <message>
        <source>1 working day after</source>
        <translation>بعد يوم عمل واحد</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>قبل يوم واحد</translation>
    </message>
    <message>
        <source>1 day after</source>
        <translation>بعد يوم واحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days before</source>
        <translation>
            <numerusform>قبل %Ln يوم عمل</numerusform>
            <numerusform>قبل %Ln يوم عمل</numerusform>
            <numerusform>قبل %Ln يوم عمل</numerusform>
            <numerusform>قبل %Ln يوم عمل</numerusform>
            <numerusform>قبل %Ln يوم عمل</numerusform>
            <numerusform>قبل %Ln يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days after</source>
        <translation>
            <numerusform>بعد %Ln يوم عمل</numerusform>
            <numerusform>بعد %Ln يوم عمل</numerusform>
            <numerusform>بعد %Ln يوم عمل</numerusform>
            <numerusform>بعد %Ln يوم عمل</numerusform>
            <numerusform>بعد %Ln يوم عمل</numerusform>
            <numerusform>بعد %Ln يوم عمل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after</source>
        <translation>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
            <numerusform>بعد %Ln يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a step to “%1”</source>
        <translation>تمت إضافة خطوة إلى «%1»</translation>
    </message>
    <message>
        <source>Changed a step of “%1”</source>
        <translation>تم تغيير خطوة من «%1»</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>حفظ الخطوة</translation>
    </message>
    <message>
        <source>Removed a step of “%1”</source>
        <translation>تمت إزالة خطوة من «%1»</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskText</name>
    <message>
        <source>any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>day, number of days</comment>
        <translation>‏%1، منذ %2</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا تاريخ استحقاق</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>count</comment>
        <translation>‏%1 أو أكثر</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>كل يوم</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>كل أسبوع</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>كل شهر</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>كل سنة</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>‏%1 الأخير</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>‏%1 الأول</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>‏%1 الثاني</translation>
    </message>
    <message>
        <source>third %1</source>
        <translation>‏%1 الثالث</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <translation>‏%1 الرابع</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <comment>every month, first Monday</comment>
        <translation>‏%1، يوم %2</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>كل يوم عمل</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every 2 weeks, Mon and Thu</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>‏%1 حتى %2</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>لا تتكرر</translation>
    </message>
    <message>
        <source>Repeats by a custom rule</source>
        <translation>تتكرر وفق قاعدة مخصصة</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>عند الاستحقاق</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>قبل أسبوع</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>قبل يوم</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>قبل ساعة</translation>
    </message>
    <message>
        <source>1 minute before</source>
        <translation>قبل دقيقة</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفضة</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>High</source>
        <translation>عالية</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>عاجلة</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>بلا أولوية</translation>
    </message>
    <message>
        <source>Group by due date</source>
        <translation>تجميع حسب تاريخ الاستحقاق</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>تجميع حسب العميل</translation>
    </message>
    <message>
        <source>Group by deal</source>
        <translation>تجميع حسب الصفقة</translation>
    </message>
    <message>
        <source>Group by priority</source>
        <translation>تجميع حسب الأولوية</translation>
    </message>
    <message>
        <source>Group by day done</source>
        <translation>تجميع حسب يوم الإكمال</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>كل %Ln يوم</numerusform>
            <numerusform>كل يوم</numerusform>
            <numerusform>كل يومين</numerusform>
            <numerusform>كل %Ln أيام</numerusform>
            <numerusform>كل %Ln يومًا</numerusform>
            <numerusform>كل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>كل %Ln أسبوع</numerusform>
            <numerusform>كل أسبوع</numerusform>
            <numerusform>كل أسبوعين</numerusform>
            <numerusform>كل %Ln أسابيع</numerusform>
            <numerusform>كل %Ln أسبوعًا</numerusform>
            <numerusform>كل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>كل %Ln شهر</numerusform>
            <numerusform>كل شهر</numerusform>
            <numerusform>كل شهرين</numerusform>
            <numerusform>كل %Ln أشهر</numerusform>
            <numerusform>كل %Ln شهرًا</numerusform>
            <numerusform>كل %Ln شهر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln years</source>
        <translation>
            <numerusform>كل %Ln سنة</numerusform>
            <numerusform>كل سنة</numerusform>
            <numerusform>كل سنتين</numerusform>
            <numerusform>كل %Ln سنوات</numerusform>
            <numerusform>كل %Ln سنة</numerusform>
            <numerusform>كل %Ln سنة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <translation>
            <numerusform>‏%1، %Ln مرة</numerusform>
            <numerusform>‏%1، مرة واحدة</numerusform>
            <numerusform>‏%1، مرتين</numerusform>
            <numerusform>‏%1، %Ln مرات</numerusform>
            <numerusform>‏%1، %Ln مرة</numerusform>
            <numerusform>‏%1، %Ln مرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks before</source>
        <translation>
            <numerusform>قبل %Ln أسبوع</numerusform>
            <numerusform>قبل أسبوع</numerusform>
            <numerusform>قبل أسبوعين</numerusform>
            <numerusform>قبل %Ln أسابيع</numerusform>
            <numerusform>قبل %Ln أسبوعًا</numerusform>
            <numerusform>قبل %Ln أسبوع</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>قبل %Ln يوم</numerusform>
            <numerusform>قبل يوم</numerusform>
            <numerusform>قبل يومين</numerusform>
            <numerusform>قبل %Ln أيام</numerusform>
            <numerusform>قبل %Ln يومًا</numerusform>
            <numerusform>قبل %Ln يوم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل ساعة</numerusform>
            <numerusform>قبل ساعتين</numerusform>
            <numerusform>قبل %Ln ساعات</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
            <numerusform>قبل %Ln ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل دقيقة</numerusform>
            <numerusform>قبل دقيقتين</numerusform>
            <numerusform>قبل %Ln دقائق</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
            <numerusform>قبل %Ln دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a valid rule: %1</source>
        <translation>قاعدة غير صالحة: %1</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>تجميع حسب الشخص</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTimeline</name>
    <message>
        <source>Scale of the timeline</source>
        <translation>مقياس المخطط الزمني</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>أسبق</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحق</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>يوم</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>أسبوع</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>شهر</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTimelineView</name>
    <message>
        <source>Timeline of tasks</source>
        <translation>المخطط الزمني للمهام</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TasksPage</name>
    <message>
        <source>How tasks are shown</source>
        <translation>طريقة إظهار المهام</translation>
    </message>
    <message>
        <source>List</source>
        <translation>قائمة</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>لوحة</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>تجميع حسب</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>تصفية</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>مهمة جديدة</translation>
    </message>
    <message>
        <source>No tasks match the filter</source>
        <translation>لا توجد مهام تطابق التصفية</translation>
    </message>
    <message>
        <source>Its conditions hide the other tasks of this list.</source>
        <translation>المهام الأخرى في هذه القائمة مخفية بسبب شروطها.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>المهام</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>إكمال المهمة</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>تعديل المهمة</translation>
    </message>
    <message>
        <source>Change when the task is due</source>
        <translation>تغيير موعد استحقاق المهمة</translation>
    </message>
    <message>
        <source>Call the task&apos;s customer</source>
        <translation>الاتصال بعميل المهمة</translation>
    </message>
    <message>
        <source>Move task to the trash</source>
        <translation>نقل المهمة إلى سلة المهملات</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>تصفية المهام</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>%1 open · %2 due today · %3 overdue</source>
        <translation>المفتوحة %1 · المستحقة اليوم %2 · المتأخرة %3</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>القائمة: %1</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>لا توجد مهام متأخرة</translation>
    </message>
    <message>
        <source>Open tasks appear here once their due date has passed.</source>
        <translation>تظهر المهام المفتوحة هنا بعد مضي تاريخ استحقاقها.</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>لا شيء آخر اليوم</translation>
    </message>
    <message>
        <source>Tasks appear here on their due date.</source>
        <translation>تظهر المهام هنا في تاريخ استحقاقها.</translation>
    </message>
    <message>
        <source>No tasks here</source>
        <translation>لا توجد مهام هنا</translation>
    </message>
    <message>
        <source>Add one in the line above: who, what and when.</source>
        <translation>أضف مهمة في السطر أعلاه: مَن وماذا ومتى.</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>تصفية (%1)</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>اسم القائمة الجديدة</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>حفظ القائمة</translation>
    </message>
    <message>
        <source>Saved list %1</source>
        <translation>تم حفظ القائمة %1</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>قائمة جديدة</translation>
    </message>
    <message>
        <source>Rename list</source>
        <translation>إعادة تسمية القائمة</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>اسم القائمة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Renamed a list</source>
        <translation>تمت إعادة تسمية قائمة</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>حذف القائمة</translation>
    </message>
    <message>
        <source>Deleted list %1</source>
        <translation>تم حذف القائمة %1</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>التقويم</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>إزاحة التواريخ…</translation>
    </message>
    <message>
        <source>Apply a task template…</source>
        <translation>تطبيق قالب مهام…</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>المراجعة الأسبوعية</translation>
    </message>
    <message>
        <source>Show tasks as a list</source>
        <translation>عرض المهام كقائمة</translation>
    </message>
    <message>
        <source>Show tasks as a board</source>
        <translation>عرض المهام كلوحة</translation>
    </message>
    <message>
        <source>Show tasks on a timeline</source>
        <translation>عرض المهام على مخطط زمني</translation>
    </message>
    <message>
        <source>Show tasks in the calendar</source>
        <translation>عرض المهام في التقويم</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>task, day</comment>
        <translation>تم نقل %1 إلى %2</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks</source>
        <translation>
            <numerusform>تم نقل %Ln مهمة</numerusform>
            <numerusform>تم نقل مهمة واحدة</numerusform>
            <numerusform>تم نقل مهمتين</numerusform>
            <numerusform>تم نقل %Ln مهام</numerusform>
            <numerusform>تم نقل %Ln مهمة</numerusform>
            <numerusform>تم نقل %Ln مهمة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamButtons</name>
    <message>
        <source>Follow</source>
        <translation>متابعة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%Ln تعليقات</numerusform>
            <numerusform>%Ln تعليقًا</numerusform>
            <numerusform>%Ln تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>متابَع</translation>
    </message>
    <message>
        <source>Stop hearing what happens to %1</source>
        <translation>إيقاف معرفة ما يحدث لـ %1</translation>
    </message>
    <message>
        <source>Hear what happens to %1</source>
        <translation>معرفة ما يحدث لـ %1</translation>
    </message>
    <message>
        <source>Stopped following 1 record</source>
        <translation>أُوقفت متابعة سجل واحد</translation>
    </message>
    <message>
        <source>Followed 1 record</source>
        <translation>بدأت متابعة سجل واحد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamSettingsPage</name>
    <message>
        <source>Give access…</source>
        <translation>منح الوصول…</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>تغيير الدور</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>سحب الوصول…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>الدور</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>جارٍ سؤال خادم الفريق…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>الفريق</translation>
    </message>
    <message>
        <source>A team shares its records through a PostgreSQL server of its own. It is set up on the command line: satchel hub init makes it from this store, satchel hub join joins one.</source>
        <translation>يتشارك الفريق سجلاته عبر خادم PostgreSQL خاص به. يُعدّ من سطر الأوامر: ينشئه satchel hub init من هذا المخزن، وينضم satchel hub join إلى خادم موجود.</translation>
    </message>
    <message>
        <source>This store belongs to no team.</source>
        <translation>لا ينتمي هذا المخزن إلى أي فريق.</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>الأشخاص ذوو الوصول</translation>
    </message>
    <message>
        <source>Each signs in at the team&apos;s server with a name and password of their own.</source>
        <translation>يسجّل كل منهم الدخول إلى خادم الفريق باسم وكلمة مرور خاصين به.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>يسجّل الدخول باسم</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>أجهزة الكمبيوتر</translation>
    </message>
    <message>
        <source>Each computer has the records that its person may see.</source>
        <translation>على كل جهاز السجلات التي يحق لصاحبه رؤيتها.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>آخر ظهور</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>لم يُقرأ بعد</translation>
    </message>
    <message>
        <source>Remove this computer?</source>
        <translation>هل تريد إزالة هذا الجهاز؟</translation>
    </message>
    <message>
        <source>%1 of %2 reads and sends nothing any more until it joins again. What is on it stays there.</source>
        <translation>لن يقرأ %1 الخاص بـ %2 ولن يرسل شيئًا حتى ينضم من جديد. ما عليه يبقى عليه.</translation>
    </message>
    <message>
        <source>Remove computer</source>
        <translation>إزالة الجهاز</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>الأدوار</translation>
    </message>
    <message>
        <source>What a role may do, checked by the server. Team: own records and those of people in the same team. Records without an owner are everybody&apos;s.</source>
        <translation>ما يحق لكل دور، ويتحقق منه الخادم. الفريق: السجلات الخاصة وسجلات أعضاء الفريق نفسه. السجلات بلا مالك للجميع.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln computers have read everything.</source>
        <translation>
            <numerusform>قرأ %1 من %Ln جهاز كل شيء.</numerusform>
            <numerusform>قرأ %1 من جهاز واحد كل شيء.</numerusform>
            <numerusform>قرأ %1 من جهازين كل شيء.</numerusform>
            <numerusform>قرأ %1 من %Ln أجهزة كل شيء.</numerusform>
            <numerusform>قرأ %1 من %Ln جهازًا كل شيء.</numerusform>
            <numerusform>قرأ %1 من %Ln جهاز كل شيء.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only an administrator of the team sees and changes this.</source>
        <translation>لا يرى هذا ولا يغيّره إلا مسؤول الفريق.</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>مسحوب</translation>
    </message>
    <message>
        <source>Revoke this access?</source>
        <translation>هل تريد سحب هذا الوصول؟</translation>
    </message>
    <message>
        <source>%1 reads and sends nothing any more from now on. What they have not sent yet stays on their computer, and what they wrote stays with the team.</source>
        <translation>لن يقرأ %1 ولن يرسل شيئًا من الآن. ما لم يُرسل بعد يبقى على جهازه، وما كتبه يبقى لدى الفريق.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>سحب الوصول</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TemplateChoices</name>
    <message>
        <source>Letter</source>
        <comment>template</comment>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>استوديو</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>كلاسيكي</translation>
    </message>
    <message>
        <source>%1, as in the settings</source>
        <translation>‏%1، كما في الإعدادات</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGrid</name>
    <message>
        <source>Days with their hours</source>
        <translation>الأيام وساعاتها</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGridHead</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>لا مزيد</numerusform>
            <numerusform>واحد آخر</numerusform>
            <numerusform>اثنان آخران</numerusform>
            <numerusform>%Ln أخرى</numerusform>
            <numerusform>%Ln آخر</numerusform>
            <numerusform>%Ln آخر</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>طوال اليوم</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineFilterBar</name>
    <message>
        <source>Anyone</source>
        <translation>أي شخص</translation>
    </message>
    <message>
        <source>Filter by period and kind</source>
        <translation>تصفية حسب الفترة والنوع</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>البحث في المخطط الزمني</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>المكالمات</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>الاجتماعات</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>التغييرات</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>الأنواع</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>هذه السنة</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>السنة الماضية</translation>
    </message>
    <message>
        <source>Only one kind</source>
        <translation>نوع واحد فقط</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>مسح التصفية</translation>
    </message>
    <message>
        <source>Whose activities</source>
        <translation>أنشطة مَن</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>آخر %Ln يوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر %Ln أيام</numerusform>
            <numerusform>آخر %Ln يومًا</numerusform>
            <numerusform>آخر %Ln يوم</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineText</name>
    <message>
        <source>Planned</source>
        <translation>المخطط لها</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبّتة</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>هذا الأسبوع</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>الأسبوع الماضي</translation>
    </message>
    <message>
        <source>Call, incoming</source>
        <translation>مكالمة واردة</translation>
    </message>
    <message>
        <source>Call, outgoing</source>
        <translation>مكالمة صادرة</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>مكالمة</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>مع %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>لا أحد</numerusform>
            <numerusform>شخص واحد</numerusform>
            <numerusform>شخصان</numerusform>
            <numerusform>‏%Ln أشخاص</numerusform>
            <numerusform>‏%Ln شخصًا</numerusform>
            <numerusform>‏%Ln شخص</numerusform>
        </translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>بلا تاريخ استحقاق</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>سطر الأوامر</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>استيراد %1</translation>
    </message>
    <message>
        <source>Satchel</source>
        <translation>Satchel</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>القاعدة «%1»</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two changed fields</comment>
        <translation>‏%1 و%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln more</source>
        <comment>changed fields</comment>
        <translation>
            <numerusform>‏%1 و%2</numerusform>
            <numerusform>‏%1 و%2 وواحد آخر</numerusform>
            <numerusform>‏%1 و%2 واثنان آخران</numerusform>
            <numerusform>‏%1 و%2 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%2 و%Ln أخرى</numerusform>
            <numerusform>‏%1 و%2 و%Ln أخرى</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added this record</source>
        <translation>‏%1: إضافة هذا السجل</translation>
    </message>
    <message>
        <source>%1 added the deal %2</source>
        <translation>‏%1: إضافة الصفقة %2</translation>
    </message>
    <message>
        <source>%1 moved this record to the trash</source>
        <translation>‏%1: نقل هذا السجل إلى سلة المهملات</translation>
    </message>
    <message>
        <source>%1 restored this record</source>
        <translation>‏%1: استعادة هذا السجل</translation>
    </message>
    <message>
        <source>this deal</source>
        <translation>هذه الصفقة</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <translation>‏%1: نقل %2 إلى %3</translation>
    </message>
    <message>
        <source>%1 moved %2 from %3 to %4</source>
        <translation>‏%1: نقل %2 من %3 إلى %4</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>of a deal</comment>
        <translation> للصفقة %1</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>‏%1: تعديل %2</translation>
    </message>
    <message>
        <source>%1 set %2 to “%3”</source>
        <translation>‏%1: تعيين %2 إلى «%3»</translation>
    </message>
    <message>
        <source>%1 cleared %2, it was “%3”</source>
        <translation>‏%1: إفراغ %2 من القيمة «%3»</translation>
    </message>
    <message>
        <source>%1 changed %2 from “%3” to “%4”</source>
        <translation>‏%1: تعديل %2 من «%3» إلى «%4»</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>الانطباع: %1</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>المواضيع: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>المكان: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>Deal: %1</source>
        <translation>الصفقة: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>مهمة</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
            <numerusform>%1 و%Ln آخرون</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>رسالة واحدة</numerusform>
            <numerusform>رسالتان</numerusform>
            <numerusform>%Ln رسائل</numerusform>
            <numerusform>%Ln رسالة</numerusform>
            <numerusform>%Ln رسالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), last from %1</source>
        <translation>
            <numerusform>%Ln رسالة، آخرها من %1</numerusform>
            <numerusform>رسالة واحدة، آخرها من %1</numerusform>
            <numerusform>رسالتان، آخرهما من %1</numerusform>
            <numerusform>%Ln رسائل، آخرها من %1</numerusform>
            <numerusform>%Ln رسالة، آخرها من %1</numerusform>
            <numerusform>%Ln رسالة، آخرها من %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>منجز</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an e-mail</comment>
        <translation>واردة</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an e-mail</comment>
        <translation>مرسلة</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>who sent an e-mail</comment>
        <translation>من %1</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <comment>an e-mail</comment>
        <translation>أرسلها %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>who gets an e-mail</comment>
        <translation>إلى %1</translation>
    </message>
    <message>
        <source>Mentioned here</source>
        <translation>إشارة</translation>
    </message>
    <message>
        <source>Mentioned in an activity with %1</source>
        <translation>إشارة في نشاط مع %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>من: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>إلى: %1</translation>
    </message>
    <message>
        <source>Copy to: %1</source>
        <translation>نسخة إلى: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>المخطط الزمني</translation>
    </message>
    <message>
        <source>Unpinned 1 item</source>
        <translation>تم إلغاء تثبيت عنصر واحد</translation>
    </message>
    <message>
        <source>Pinned 1 item</source>
        <translation>تم تثبيت عنصر واحد</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>تم إكمال مهمة واحدة</translation>
    </message>
    <message>
        <source>Deleted 1 task</source>
        <translation>تم حذف مهمة واحدة</translation>
    </message>
    <message>
        <source>Deleted 1 activity</source>
        <translation>تم حذف نشاط واحد</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>إكمال المهمة</translation>
    </message>
    <message>
        <source>Close text</source>
        <translation>طي النص</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>عرض النص</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>فتح الصفقة</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>فتح جهة الاتصال</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>فتح «%1»</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>نسخ النص</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>لا شيء يطابق التصفية</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>لا شيء مسجَّل بعد</translation>
    </message>
    <message>
        <source>Choose “Everything”, or clear the search.</source>
        <translation>اختر «كل شيء» أو امسح البحث.</translation>
    </message>
    <message>
        <source>Write a note, or log a call, and it appears here.</source>
        <translation>اكتب ملاحظة أو سجّل مكالمة، وستظهر هنا.</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>فتح العميل المحتمل</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>فتح الاجتماع</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>الانتقال إلى «%1»</translation>
    </message>
    <message>
        <source>Preview file</source>
        <translation>معاينة الملف</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ToPlanList</name>
    <message>
        <source>Tasks to plan</source>
        <translation>مهام للتخطيط</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>الأدوات المصغّرة</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>المطلوب اليوم</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>إكمال المهمة</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>لا شيء مستحق</translation>
    </message>
    <message>
        <source>Tasks for today and deals whose next action is due appear here.</source>
        <translation>تظهر هنا مهام اليوم والصفقات التي حان إجراؤها التالي.</translation>
    </message>
    <message>
        <source>Choose the widgets of the start page</source>
        <translation>اختيار الأدوات المصغّرة لصفحة البداية</translation>
    </message>
    <message>
        <source>Show the day&apos;s work</source>
        <translation>عرض عمل اليوم</translation>
    </message>
    <message>
        <source>Show the widgets</source>
        <translation>عرض الأدوات المصغّرة</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>لا شيء للإنجاز</numerusform>
            <numerusform>عنصر واحد للإنجاز</numerusform>
            <numerusform>عنصران للإنجاز</numerusform>
            <numerusform>‏%Ln عناصر للإنجاز</numerusform>
            <numerusform>‏%Ln عنصرًا للإنجاز</numerusform>
            <numerusform>‏%Ln عنصر للإنجاز</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s work and widgets</source>
        <translation>عمل اليوم والأدوات المصغّرة</translation>
    </message>
    <message>
        <source>The day&apos;s work only</source>
        <translation>عمل اليوم وحده</translation>
    </message>
    <message>
        <source>Widgets only</source>
        <translation>الأدوات المصغّرة وحدها</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>رمز وصول جديد</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>It is stored only in the keychain of this computer.</source>
        <translation>يُحفظ في سلسلة مفاتيح هذا الكمبيوتر فقط.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>استخدام رمز الوصول هذا</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenField</name>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>إضافة إلى %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenReminder</name>
    <message numerus="yes">
        <source>The token is at least %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>عمر الرمز %Ln يوم على الأقل. استبدله بآخر جديد.</numerusform>
            <numerusform>عمر الرمز يوم واحد على الأقل. استبدله بآخر جديد.</numerusform>
            <numerusform>عمر الرمز يومان على الأقل. استبدله بآخر جديد.</numerusform>
            <numerusform>عمر الرمز %Ln أيام على الأقل. استبدله بآخر جديد.</numerusform>
            <numerusform>عمر الرمز %Ln يومًا على الأقل. استبدله بآخر جديد.</numerusform>
            <numerusform>عمر الرمز %Ln يوم على الأقل. استبدله بآخر جديد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>عمر الرمز %Ln يوم. استبدله بآخر جديد.</numerusform>
            <numerusform>عمر الرمز يوم واحد. استبدله بآخر جديد.</numerusform>
            <numerusform>عمر الرمز يومان. استبدله بآخر جديد.</numerusform>
            <numerusform>عمر الرمز %Ln أيام. استبدله بآخر جديد.</numerusform>
            <numerusform>عمر الرمز %Ln يومًا. استبدله بآخر جديد.</numerusform>
            <numerusform>عمر الرمز %Ln يوم. استبدله بآخر جديد.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toolbar</name>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Tour</name>
    <message>
        <source>%1 cannot be created.</source>
        <translation>تعذّر إنشاء %1.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>تعذّرت كتابة %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrashSettingsPage</name>
    <message>
        <source>Trash</source>
        <translation>سلة المهملات</translation>
    </message>
    <message>
        <source>Deleted records stay here with their history. You can restore them at any time.</source>
        <translation>تبقى السجلات المحذوفة هنا مع محفوظاتها. يمكنك استعادتها في أي وقت.</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>السجلات المحذوفة</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>سلة المهملات فارغة.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrayNotifier</name>
    <message>
        <source>Satchel</source>
        <translation>Satchel</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrialCard</name>
    <message>
        <source>%1: %2 becomes %3</source>
        <comment>field, value, value</comment>
        <translation>%1: %2 تصبح %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, sent to %2</source>
        <comment>change, system</comment>
        <translation>%1، يُرسل إلى %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrialFigures</name>
    <message>
        <source>%1: %2</source>
        <comment>why records need attention, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 here, %3 in %4</source>
        <comment>field, number, number, system</comment>
        <translation>%1: %2 هنا، %3 في %4</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>هنا</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>الحقل</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrustSettingsPage</name>
    <message>
        <source>Encryption</source>
        <translation>التشفير</translation>
    </message>
    <message>
        <source>An encrypted store, its backups and its attached files can only be read with the key. Exports and documents that you save as PDF are not encrypted.</source>
        <translation>لا يمكن قراءة مخزن البيانات المشفر ونسخه الاحتياطية وملفاته المرفقة إلا بالمفتاح. أما التصدير والمستندات التي تحفظها بصيغة PDF فغير مشفرة.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطل</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>مخزن البيانات</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Whoever has the file or the disk can read it.</source>
        <translation>يستطيع من لديه الملف أو القرص قراءته.</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>في حافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>The store opens when you are signed in to this computer.</source>
        <translation>يفتح مخزن البيانات عندما تكون مسجل الدخول إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Opened by a passphrase</source>
        <translation>تفتحه عبارة مرور</translation>
    </message>
    <message>
        <source>Satchel asks for it at every start.</source>
        <translation>يطلبها Satchel عند كل بدء تشغيل.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>إظهار…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Four lines to keep on paper, away from this computer. Without them nobody can open the store when the keychain or the passphrase is lost.</source>
        <translation>أربعة أسطر تحفظها على ورق بعيدا عن هذا الحاسوب. ومن دونها لا يستطيع أحد فتح مخزن البيانات إذا ضاعت حافظة المفاتيح أو عبارة المرور.</translation>
    </message>
    <message>
        <source>Who keeps the key?</source>
        <translation>من يحفظ المفتاح؟</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>حافظة مفاتيح هذا الحاسوب</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>عبارة مرور</translation>
    </message>
    <message>
        <source>Nobody: do not encrypt</source>
        <translation>لا أحد: بلا تشفير</translation>
    </message>
    <message>
        <source>Nothing to type. Best for a computer that only you use.</source>
        <translation>لا شيء يكتب. الأفضل لحاسوب لا يستخدمه سواك.</translation>
    </message>
    <message>
        <source>Typed at every start. Also protects from those who can use your account.</source>
        <translation>تكتب عند كل بدء تشغيل. وتحمي أيضا ممن يستطيع استخدام حسابك.</translation>
    </message>
    <message>
        <source>The window closes while the store and the backups beside it are written anew, then it opens again. If the computer stops meanwhile, nothing is lost.</source>
        <translation>تغلق النافذة أثناء إعادة كتابة مخزن البيانات والنسخ الاحتياطية بجواره ثم تفتح من جديد. وإذا توقف الحاسوب في الأثناء فلن يضيع شيء.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>عبارة مرور جديدة</translation>
    </message>
    <message>
        <source>Several words that nobody can guess are best. If you forget them, only the recovery key opens the store.</source>
        <translation>الأفضل عدة كلمات لا يستطيع أحد تخمينها. وإذا نسيتها فلن يفتح مخزن البيانات سوى مفتاح الاسترداد.</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>سجل التغييرات</translation>
    </message>
    <message>
        <source>Every change is kept with who made it, when and from where. Check whether it was altered outside Satchel, or export it for an audit.</source>
        <translation>يُحفظ كل تغيير مع من أجراه ومتى ومن أين. تحقق مما إذا كان السجل قد عُدّل خارج Satchel، أو صدّره للتدقيق.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>فتح القفل</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>Four lines</source>
        <translation>أربعة أسطر</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>في انتظار حافظة المفاتيح</translation>
    </message>
    <message>
        <source>%1 opens when the keychain of this computer is unlocked.</source>
        <translation>يفتح %1 عند فتح قفل حافظة مفاتيح هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>فتح قفل %1</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>استخدام مفتاح الاسترداد</translation>
    </message>
    <message>
        <source>This store opens with a passphrase.</source>
        <translation>يفتح مخزن البيانات هذا بعبارة مرور.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>استخدام عبارة المرور</translation>
    </message>
    <message>
        <source>Type the four lines of the recovery key that you keep on paper.</source>
        <translation>اكتب الأسطر الأربعة لمفتاح الاسترداد الذي تحتفظ به على ورق.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>جار فتح القفل…</translation>
    </message>
    <message>
        <source>Satchel is locked</source>
        <translation>Satchel مقفل</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValidationRuleDialog</name>
    <message>
        <source>New validation rule</source>
        <translation>قاعدة تحقق جديدة</translation>
    </message>
    <message>
        <source>Change the validation rule</source>
        <translation>تغيير قاعدة التحقق</translation>
    </message>
    <message>
        <source>A condition must hold</source>
        <translation>يجب أن يتحقق شرط</translation>
    </message>
    <message>
        <source>A field is required from a stage on</source>
        <translation>حقل إلزامي بدءًا من مرحلة</translation>
    </message>
    <message>
        <source>A sentence that says what to do</source>
        <translation>جملة توضح ما ينبغي فعله</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>نوع القاعدة</translation>
    </message>
    <message>
        <source>Condition that must hold</source>
        <translation>الشرط الذي يجب أن يتحقق</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>حقل إلزامي</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>بدءًا من المرحلة</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>الرسالة</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>حفظ القاعدة</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a pipeline, its stage</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Saved the validation rule “%1”</source>
        <translation>تم حفظ قاعدة التحقق “%1”</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValueModel</name>
    <message>
        <source>Leave the field empty</source>
        <translation>ترك الحقل فارغًا</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>القيمة في الملف</translation>
    </message>
    <message>
        <source>Field in Satchel</source>
        <translation>الحقل في Satchel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>تصبح</translation>
    </message>
    <message>
        <source>Choose what it means</source>
        <translation>اختر المعنى</translation>
    </message>
    <message>
        <source>%1 and the other dates of the column</source>
        <translation>‏%1 وتواريخ العمود الأخرى</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValuesStep</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>ما تصبح إليه «%1»</translation>
    </message>
    <message>
        <source>What these values mean</source>
        <translation>ما تعنيه هذه القيم</translation>
    </message>
    <message>
        <source>Values of the file and what they become</source>
        <translation>قيم الملف وما تصبح إليه</translation>
    </message>
    <message>
        <source>The file uses different names than Satchel, or values that can mean two things. Recognized values are filled in.</source>
        <translation>يستخدم الملف أسماء مختلفة عن أسماء Satchel أو قيمًا تحتمل معنيين. القيم التي تم التعرّف عليها معبأة.</translation>
    </message>
    <message>
        <source>1 value below needs your choice, otherwise it does not fit its field.</source>
        <translation>قيمة واحدة أدناه تحتاج إلى اختيارك، وإلا فلن تناسب حقلها.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values below need your choice, otherwise they do not fit their fields.</source>
        <translation>
            <numerusform>لا قيم أدناه تحتاج إلى اختيارك.</numerusform>
            <numerusform>قيمة واحدة أدناه تحتاج إلى اختيارك، وإلا فلن تناسب حقلها.</numerusform>
            <numerusform>قيمتان أدناه تحتاجان إلى اختيارك، وإلا فلن تناسبا حقليهما.</numerusform>
            <numerusform>‏%Ln قيم أدناه تحتاج إلى اختيارك، وإلا فلن تناسب حقولها.</numerusform>
            <numerusform>‏%Ln قيمة أدناه تحتاج إلى اختيارك، وإلا فلن تناسب حقولها.</numerusform>
            <numerusform>‏%Ln قيمة أدناه تحتاج إلى اختيارك، وإلا فلن تناسب حقولها.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::VersionComparison</name>
    <message>
        <source>–</source>
        <comment>nothing was there</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>What version %1 changes</source>
        <translation>ما يغيّره الإصدار %1</translation>
    </message>
    <message>
        <source>The versions are identical.</source>
        <translation>الإصداران متطابقان.</translation>
    </message>
    <message>
        <source>Version %1 compared with version %2</source>
        <translation>الإصدار %1 مقارنةً بالإصدار %2</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>What</source>
        <translation>العنصر</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewBar</name>
    <message>
        <source>New view</source>
        <translation>طريقة عرض جديدة</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ طريقة العرض</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>استرجاع</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>the first tab of a list: All contacts</comment>
        <translation>كل %1</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>حفظ كطريقة عرض جديدة</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>تم حفظ طريقة العرض %1</translation>
    </message>
    <message>
        <source>Moved the view %1</source>
        <translation>تم نقل طريقة العرض %1</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>إعادة تسمية طريقة العرض</translation>
    </message>
    <message>
        <source>Renamed the view %1</source>
        <translation>تمت إعادة تسمية طريقة العرض %1</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <translation>نقل خطوة إلى الأمام</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <translation>نقل خطوة إلى الخلف</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>حذف طريقة العرض</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>تم حذف طريقة العرض %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>اسم العرض</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>حفظ العرض</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewTabs</name>
    <message>
        <source>edited</source>
        <translation>معدّلة</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>المزيد من طرق العرض</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>طرق العرض</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WeeklyReviewDialog</name>
    <message>
        <source>Overdue tasks</source>
        <translation>المهام المتأخرة</translation>
    </message>
    <message>
        <source>Tasks without a date</source>
        <translation>مهام بلا تاريخ</translation>
    </message>
    <message>
        <source>Tasks that can start, and blocked tasks</source>
        <translation>مهام يمكن بدؤها أو معطّلة</translation>
    </message>
    <message>
        <source>Deals without a next step</source>
        <translation>صفقات بلا خطوة تالية</translation>
    </message>
    <message>
        <source>Meetings of the last week without notes</source>
        <translation>اجتماعات الأسبوع الماضي بلا ملاحظات</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>الأسبوع القادم</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>المراجعة الأسبوعية</translation>
    </message>
    <message>
        <source>Last review: %1</source>
        <comment>day</comment>
        <translation>آخر مراجعة: %1</translation>
    </message>
    <message>
        <source>This is the first review.</source>
        <translation>هذه أول مراجعة.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>About</source>
        <translation>بخصوص</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>غدًا</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>إسقاط</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, number, part of the review</comment>
        <translation>%1 من %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>تمت تسوية %1 من %2</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>%1 · Nothing here</source>
        <comment>progress</comment>
        <translation>%1 · لا شيء هنا</translation>
    </message>
    <message>
        <source>%1 · The first %2 are shown</source>
        <comment>progress</comment>
        <translation>%1 · تظهر أول %2</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>إنهاء المراجعة</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WindowCommands</name>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>استيراد ملف…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تعديل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>تراجع: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>إعادة: %1</translation>
    </message>
    <message>
        <source>Find or run anything</source>
        <translation>البحث عن أي شيء أو تنفيذه</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>للأمام</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>القسم التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>القسم السابق من النافذة</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>المساعدة</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>الإشعارات</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>السمة: فاتحة</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>السمة: داكنة</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>السمة: حسب النظام</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>عدم الإزعاج لمدة ساعة</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>القفل الآن</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>إظهار البيانات الشخصية</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>إخفاء البيانات الشخصية</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>التشخيص…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
</context>
</TS>
