<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>DocumentLexicon</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
</context>
<context>
    <name>SelectionFigures</name>
    <message>
        <source>%1 selected</source>
        <translation>選択中: %1</translation>
    </message>
    <message>
        <source>average %1 %2</source>
        <translation>平均 %1 %2</translation>
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
        <translation>ファイルがありません</translation>
    </message>
    <message>
        <source>the image is %1 in size; at most %2 can be printed</source>
        <translation>画像のサイズが%1です。印刷できるのは%2までです</translation>
    </message>
    <message>
        <source>the image is too large</source>
        <translation>画像が大きすぎます</translation>
    </message>
    <message>
        <source>the image has %1 × %2 pixels, which is too many to print</source>
        <translation>画像は%1×%2ピクセルで、大きすぎて印刷できません</translation>
    </message>
    <message>
        <source>the PDF cannot be written</source>
        <translation>PDFを書き出せません</translation>
    </message>
    <message>
        <source>the quote &quot;%1&quot; is in the trash</source>
        <translation>見積「%1」はゴミ箱にあります</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; here</source>
        <translation>ここに項目「%1」はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1は%2～%3の範囲にありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>「%1」は%2のいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour; write it like #2352C4</source>
        <translation>「%1」は色ではありません。#2352C4のように記述します</translation>
    </message>
    <message>
        <source>write a pair as label | value</source>
        <translation>ペアは「ラベル | 値」の形式で記述します</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>項目{%1}はありません</translation>
    </message>
    <message>
        <source>a position is four numbers in millimetres: from the start, from the top, width, height</source>
        <translation>位置はミリメートル単位の4つの数値（行頭側から、上から、幅、高さ）で指定します</translation>
    </message>
    <message>
        <source>there is no word &quot;%1&quot;</source>
        <translation>語句「%1」はありません</translation>
    </message>
    <message>
        <source>there is no section [%1]; there are %2</source>
        <translation>セクション[%1]はありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>a box needs a position: at = start top width height</source>
        <translation>ボックスには位置が必要です: at = start top width height</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;; there are %2</source>
        <translation>テンプレート「%1」はありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1、%2行目</translation>
    </message>
    <message>
        <source>write a section [like this]</source>
        <translation>セクションは[名前]の形式で記述します</translation>
    </message>
    <message>
        <source>write a field as name = value</source>
        <translation>項目は「名前 = 値」の形式で記述します</translation>
    </message>
    <message>
        <source>this field comes before the first section</source>
        <translation>この項目は最初のセクションより前にあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range</source>
        <translation>「%1」は範囲外です</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>ゼロ除算です</translation>
    </message>
    <message>
        <source>the result is out of range</source>
        <translation>結果が範囲外です</translation>
    </message>
    <message>
        <source>%1 is not a reference</source>
        <translation>%1は参照項目ではありません</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;</source>
        <translation>%1に項目「%2」はありません</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>文字列の引用符が閉じられていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected here</source>
        <translation>ここに「%1」は使えません</translation>
    </message>
    <message>
        <source>the filter is nested too deep</source>
        <translation>フィルターの入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>閉じかっこがありません</translation>
    </message>
    <message>
        <source>after &quot;is&quot; comes &quot;empty&quot; or &quot;not empty&quot;</source>
        <translation>「is」の後には「empty」または「not empty」が必要です</translation>
    </message>
    <message>
        <source>an operator is missing (= != &lt; &lt;= &gt; &gt;= contains, starts, in, is empty)</source>
        <translation>演算子がありません（= != &lt; &lt;= &gt; &gt;= contains, starts, in, is empty）</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>値がありません</translation>
    </message>
    <message>
        <source>a field name is missing</source>
        <translation>項目名がありません</translation>
    </message>
    <message>
        <source>after &quot;in&quot; comes a list in parentheses</source>
        <translation>「in」の後にはかっこで囲んだリストが必要です</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1は日付ではありません</translation>
    </message>
    <message>
        <source>%1 does not refer to a user</source>
        <translation>%1はユーザーを参照していません</translation>
    </message>
    <message>
        <source>%1 is not a yes-or-no field</source>
        <translation>%1は「はい／いいえ」の項目ではありません</translation>
    </message>
    <message>
        <source>%1 is compared with true or false</source>
        <translation>%1はtrueまたはfalseと比較します</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ISO 8601 time</source>
        <translation>「%1」はISO 8601形式の時刻ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no offset from UTC, so the point in time is unclear</source>
        <translation>「%1」にUTCとの時差がないため、時点を特定できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like 2026-11-20</source>
        <translation>「%1」は2026-11-20のような日付ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ISO 4217 currency</source>
        <translation>「%1」はISO 4217の通貨ではありません</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>%1と%2は加算できません</translation>
    </message>
    <message>
        <source>the sum is out of range</source>
        <translation>合計が範囲外です</translation>
    </message>
    <message>
        <source>a rate must be greater than 0</source>
        <translation>レートは0より大きい値にしてください</translation>
    </message>
    <message>
        <source>the amount is too large to be stored exactly</source>
        <translation>金額が大きすぎて正確に保持できません</translation>
    </message>
    <message>
        <source>a discount is at most 100 %</source>
        <translation>値引きの上限は100%です</translation>
    </message>
    <message>
        <source>a tax rate is between 0 and 100 %</source>
        <translation>税率は0～100%です</translation>
    </message>
    <message>
        <source>this tax category has no tax, so its rate is 0</source>
        <translation>この税区分は課税されないため、税率は0になります</translation>
    </message>
    <message>
        <source>the shares do not add up to the whole</source>
        <translation>内訳の合計が全体と一致しません</translation>
    </message>
    <message>
        <source>the quote is in %1, this price is in %2</source>
        <translation>見積の通貨は%1ですが、この価格の通貨は%2です</translation>
    </message>
    <message>
        <source>%1 was sent and can&apos;t be changed; create a new version instead</source>
        <translation>%1は送付済みのため変更できません。新しいバージョンを作成してください</translation>
    </message>
    <message>
        <source>quote %1, version %2 already exists</source>
        <translation>見積%1のバージョン%2は既にあります</translation>
    </message>
    <message>
        <source>the product &quot;%1&quot; is in the trash</source>
        <translation>商品「%1」はゴミ箱にあります</translation>
    </message>
    <message>
        <source>a quote can&apos;t change from %1 to %2</source>
        <translation>見積の状態を%1から%2に変更することはできません</translation>
    </message>
    <message>
        <source>the value is not of type %1</source>
        <translation>値の型が%1ではありません</translation>
    </message>
    <message>
        <source>the text contains a NUL character</source>
        <translation>テキストにNUL文字が含まれています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address</source>
        <translation>「%1」はメールアドレスではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices</source>
        <translation>「%1」は選択肢にありません</translation>
    </message>
    <message>
        <source>the text contains a control character</source>
        <translation>テキストに制御文字が含まれています</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>%1が必要ですが、%2が指定されています</translation>
    </message>
    <message>
        <source>money is written {&quot;amount&quot;:&quot;1234.50&quot;,&quot;currency&quot;:&quot;EUR&quot;}</source>
        <translation>金額は{&quot;amount&quot;:&quot;1234.50&quot;,&quot;currency&quot;:&quot;EUR&quot;}の形式で記述します</translation>
    </message>
    <message>
        <source>expected texts in the array</source>
        <translation>配列にはテキストが必要です</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>整数が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time like 15:00</source>
        <translation>「%1」は15:00のような時刻ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a record id</source>
        <translation>「%1」はレコードIDではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field type</source>
        <translation>「%1」は項目の型ではありません</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>ファイルに列「%1」がありません</translation>
    </message>
    <message>
        <source>a %1 has no field &quot;%2&quot;</source>
        <translation>%1に項目「%2」はありません</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices of %2</source>
        <translation>「%1」は%2の選択肢にありません</translation>
    </message>
    <message>
        <source>not in the mapping</source>
        <translation>マッピングにありません</translation>
    </message>
    <message>
        <source>the decimal separator is &quot;.&quot; or &quot;,&quot;</source>
        <translation>小数点の記号は「.」または「,」です</translation>
    </message>
    <message>
        <source>the mapping cannot be opened: %1</source>
        <translation>マッピングを開けません: %1</translation>
    </message>
    <message>
        <source>the mapping is not a JSON object: %1</source>
        <translation>マッピングがJSONオブジェクトではありません: %1</translation>
    </message>
    <message>
        <source>line %1 above the table is ignored</source>
        <translation>表の上の%1行目は無視されます</translation>
    </message>
    <message>
        <source>lines %1 to %2 above the table are ignored</source>
        <translation>表の上の%1～%2行目は無視されます</translation>
    </message>
    <message>
        <source>unknown encoding: %1</source>
        <translation>不明な文字コードです: %1</translation>
    </message>
    <message>
        <source>the file contains no rows</source>
        <translation>ファイルに行がありません</translation>
    </message>
    <message>
        <source>a quotation mark is not closed in this row</source>
        <translation>この行では引用符が閉じられていません</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark, so it is unclear where the cell ends</source>
        <translation>閉じ引用符の後に文字が続くため、セルの終わりを特定できません</translation>
    </message>
    <message>
        <source>the row has %1 cells, the table has %2 columns</source>
        <translation>行には%1個のセルがありますが、表は%2列です</translation>
    </message>
    <message>
        <source>the row belongs to another table, which starts in line %1</source>
        <translation>この行は%1行目から始まる別の表のものです</translation>
    </message>
    <message>
        <source>a single cell after a gap looks like a title or a remark, not like a record</source>
        <translation>空きの後にある単独のセルは、レコードではなく見出しや注記のようです</translation>
    </message>
    <message>
        <source>the cells seem to be shifted by one column</source>
        <translation>セルが本来の列から1列ずれているようです</translation>
    </message>
    <message>
        <source>the row contains a NUL byte</source>
        <translation>行にNULバイトが含まれています</translation>
    </message>
    <message>
        <source>the row contains bytes that are not UTF-8</source>
        <translation>行にUTF-8ではないバイトが含まれています</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>ファイルを開けません: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>ファイルが空です</translation>
    </message>
    <message>
        <source>this is not a text file: its first bytes are binary data</source>
        <translation>テキストファイルではありません（先頭がバイナリデータです）</translation>
    </message>
    <message>
        <source>reading stopped: %1</source>
        <translation>読み込みが中断されました: %1</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>エクスポートが中止されました</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was imported</source>
        <translation>インポートは中止されました。何もインポートされていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of skip, update and create</source>
        <translation>「%1」はskip、update、createのいずれでもありません</translation>
    </message>
    <message>
        <source>no column of the file is matched with a field of a %1</source>
        <translation>%1の項目に対応付けられた列がファイルにありません</translation>
    </message>
    <message>
        <source>no column is matched with &quot;%1&quot;, which every %2 needs</source>
        <translation>%2に必須の「%1」に対応付けられた列がありません</translation>
    </message>
    <message>
        <source>a %1 needs a name, an e-mail address or a phone number</source>
        <translation>%1には名前、メールアドレス、電話番号のいずれかが必要です</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>%1「%2」はありません</translation>
    </message>
    <message>
        <source>known header</source>
        <translation>見出しが既知</translation>
    </message>
    <message>
        <source>words match</source>
        <translation>見出しの語が一致</translation>
    </message>
    <message>
        <source>values match</source>
        <translation>値が一致</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>長いテキスト</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>values do not fit</source>
        <translation>値が合わない</translation>
    </message>
    <message>
        <source>%1 % of the values fit</source>
        <translation>値の%1%が適合</translation>
    </message>
    <message>
        <source>unclear whether the day or the month comes first</source>
        <translation>日と月のどちらが先か不確定</translation>
    </message>
    <message>
        <source>day first, by %1 values</source>
        <translation>%1個の値により日が先</translation>
    </message>
    <message>
        <source>leading zeros kept</source>
        <translation>先頭のゼロを保持</translation>
    </message>
    <message>
        <source>no such field in Satchel</source>
        <translation>Satchelに該当する項目がありません</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>不明な形式です</translation>
    </message>
    <message>
        <source>files of type %1 cannot be exported</source>
        <translation>%1形式のファイルはエクスポートできません</translation>
    </message>
    <message>
        <source>binary workbooks (XLSB) are not read: save the file as XLSX</source>
        <translation>バイナリブック（XLSB）は読み込めません。XLSX形式で保存してください</translation>
    </message>
    <message>
        <source>this is a zip file, but not a spreadsheet</source>
        <translation>ZIPファイルですが、スプレッドシートではありません</translation>
    </message>
    <message>
        <source>this looks like a total or a remark below the table, not like a record</source>
        <translation>レコードではなく、表の下の合計や注記のようです</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is empty</source>
        <translation>シート「%1」は空です</translation>
    </message>
    <message>
        <source>the file is cut off: its table of contents is missing</source>
        <translation>ファイルが途中で切れています（目次がありません）</translation>
    </message>
    <message>
        <source>the file would unpack to %1 MB, which is too large</source>
        <translation>ファイルを展開すると%1 MBになり、大きすぎます</translation>
    </message>
    <message>
        <source>a list of objects is expected here</source>
        <translation>ここにはオブジェクトのリストが必要です</translation>
    </message>
    <message>
        <source>the file ends inside this object</source>
        <translation>オブジェクトの途中でファイルが終わっています</translation>
    </message>
    <message>
        <source>not JSON at line %1: %2</source>
        <translation>%1行目がJSONとして正しくありません: %2</translation>
    </message>
    <message>
        <source>this element is not an object</source>
        <translation>この要素はオブジェクトではありません</translation>
    </message>
    <message>
        <source>the file contains no objects</source>
        <translation>ファイルにオブジェクトがありません</translation>
    </message>
    <message>
        <source>no element is a complete object</source>
        <translation>完全なオブジェクトの要素がありません</translation>
    </message>
    <message>
        <source>the XML is broken: %1</source>
        <translation>XMLが壊れています: %1</translation>
    </message>
    <message>
        <source>the document declares entities, which are not allowed</source>
        <translation>文書でエンティティが宣言されているため、受け付けられません</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>要素の階層が%1を超えています</translation>
    </message>
    <message>
        <source>no element of the document looks like a record</source>
        <translation>レコードと見なせる要素が文書にありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be a thousand or a fraction: choose the decimal separator of the file</source>
        <translation>「%1」は桁区切りとも小数とも読めます。ファイルの小数点の記号を指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number with &quot;%2&quot; as its decimal separator</source>
        <translation>「%1」は小数点を「%2」とする数値ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no currency</source>
        <translation>「%1」に通貨がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>「%1」は日付ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date with a time</source>
        <translation>「%1」は日時ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be two dates: choose whether the day or the month comes first</source>
        <translation>「%1」は2通りの日付に読めます。日と月のどちらが先かを指定してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day</source>
        <translation>「%1」は時刻ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>「%1」は「はい」でも「いいえ」でもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>「%1」は整数ではありません</translation>
    </message>
    <message>
        <source>a reference cannot be read from a cell</source>
        <translation>参照はセルから読み取れません</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>カードにEND:VCARDがありません</translation>
    </message>
    <message>
        <source>the file contains no vCards</source>
        <translation>ファイルにvCardがありません</translation>
    </message>
    <message>
        <source>there is no space left on the disk</source>
        <translation>ディスクの空き容量がありません</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>ファイルに書き込めません: %1</translation>
    </message>
    <message>
        <source>only contacts can be exported as vCards</source>
        <translation>vCardとしてエクスポートできるのはコンタクトのみです</translation>
    </message>
    <message>
        <source>the workbook cannot be created</source>
        <translation>ブックを作成できません</translation>
    </message>
    <message>
        <source>the sheet cannot be created</source>
        <translation>シートを作成できません</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>ユーザーが中止しました</translation>
    </message>
    <message>
        <source>this lead is already converted</source>
        <translation>このリードは変換済みです</translation>
    </message>
    <message>
        <source>there is no quote</source>
        <translation>見積がありません</translation>
    </message>
    <message>
        <source>the amounts must be above 0 and ascend</source>
        <translation>金額は0より大きく、昇順で指定してください</translation>
    </message>
    <message>
        <source>1 to 30 amounts are needed, as in 1000,5000,10000</source>
        <translation>1000,5000,10000のように、1～30個の金額が必要です</translation>
    </message>
    <message>
        <source>this report has no such option; it has %1</source>
        <translation>このレポートにそのオプションはありません。使えるのは%1です</translation>
    </message>
    <message>
        <source>a number from 0 to 100 is needed</source>
        <translation>0～100の数値が必要です</translation>
    </message>
    <message>
        <source>a period is one of %1 or FROM..TO, as in 2026-01-01..2026-06-30</source>
        <translation>期間は%1のいずれか、または2026-01-01..2026-06-30のようにFROM..TOで指定します</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>期間の終了が開始より前です</translation>
    </message>
    <message>
        <source>this store is open read-only</source>
        <translation>このデータファイルは読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>another import is writing to this store</source>
        <translation>別のインポートがこのデータファイルに書き込んでいます</translation>
    </message>
    <message>
        <source>an unknown kind of edit</source>
        <translation>不明な種類の編集です</translation>
    </message>
    <message>
        <source>this field is set by Satchel itself</source>
        <translation>この項目はSatchelが自動で設定します</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>%1 %2はありません</translation>
    </message>
    <message>
        <source>the %1 %2 already exists</source>
        <translation>%1 %2は既にあります</translation>
    </message>
    <message>
        <source>a %1 needs a value here</source>
        <translation>%1にはここに値が必要です</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is in the trash</source>
        <translation>%1「%2」はゴミ箱にあります</translation>
    </message>
    <message>
        <source>it has changed in the meantime</source>
        <translation>その間に変更されました</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>メモリが不足しています</translation>
    </message>
    <message>
        <source>a statement is used twice at the same time: </source>
        <translation>ステートメントが同時に2回使用されています: </translation>
    </message>
    <message>
        <source>a field needs a name</source>
        <translation>項目には名前が必要です</translation>
    </message>
    <message>
        <source>a choice field needs at least one choice</source>
        <translation>選択項目には選択肢が1つ以上必要です</translation>
    </message>
    <message>
        <source>a removed field with this name has a different type; choose another name</source>
        <translation>同じ名前の削除済み項目の型が異なります。別の名前を付けてください</translation>
    </message>
    <message>
        <source>there is no such custom field</source>
        <translation>そのカスタム項目はありません</translation>
    </message>
    <message>
        <source>the amounts are too large to be added up</source>
        <translation>金額が大きすぎて合計できません</translation>
    </message>
    <message>
        <source>the migration cannot be read</source>
        <translation>マイグレーションを読み込めません</translation>
    </message>
    <message>
        <source>this store was written by a newer Satchel (schema %1, this program knows %2)</source>
        <translation>このデータファイルは、より新しいSatchelで作成されています（スキーマ%1、このプログラムの対応は%2まで）</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>列には名前が必要です</translation>
    </message>
    <message>
        <source>an unknown kind of filter</source>
        <translation>不明な種類のフィルターです</translation>
    </message>
    <message>
        <source>there is no such quote</source>
        <translation>その見積はありません</translation>
    </message>
    <message>
        <source>there is no quote &quot;%1&quot;</source>
        <translation>見積「%1」はありません</translation>
    </message>
    <message>
        <source>the quote is already %1</source>
        <translation>見積は既に%1です</translation>
    </message>
    <message>
        <source>this file is not a Satchel store</source>
        <translation>このファイルはSatchelのデータファイルではありません</translation>
    </message>
    <message>
        <source>this store was written by a newer Satchel</source>
        <translation>このデータファイルは、より新しいSatchelで作成されています</translation>
    </message>
    <message>
        <source>the list is no longer needed</source>
        <translation>この一覧は不要になりました</translation>
    </message>
    <message>
        <source>the file&apos;s content is not in this store</source>
        <translation>ファイルの内容がこのデータファイルにありません</translation>
    </message>
    <message>
        <source>the field was not added</source>
        <translation>項目は追加されませんでした</translation>
    </message>
    <message>
        <source>there is no conflict with this number</source>
        <translation>この番号の競合はありません</translation>
    </message>
    <message>
        <source>there is no connection with this name</source>
        <translation>この名前の接続はありません</translation>
    </message>
    <message>
        <source>the connection no longer exists</source>
        <translation>接続はもう存在しません</translation>
    </message>
    <message>
        <source>a connection needs a name</source>
        <translation>接続には名前が必要です</translation>
    </message>
    <message>
        <source>a connection with this name already exists</source>
        <translation>この名前の接続は既にあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of its values</source>
        <translation>「%1」は使用できる値ではありません</translation>
    </message>
    <message>
        <source>a field is named by a text</source>
        <translation>項目名はテキストで指定します</translation>
    </message>
    <message>
        <source>there is no pair with this number</source>
        <translation>この番号の組はありません</translation>
    </message>
    <message>
        <source>these two are linked already</source>
        <translation>この2つは既にリンクされています</translation>
    </message>
    <message>
        <source>the sync was only partly rolled back</source>
        <translation>この同期は一部のみロールバックされています</translation>
    </message>
    <message>
        <source>there is no change set %1</source>
        <translation>変更セット%1はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was already undone</source>
        <translation>「%1」は既に元に戻されています</translation>
    </message>
    <message>
        <source>the account does not say which one it is</source>
        <translation>アカウントを特定する情報がありません</translation>
    </message>
    <message>
        <source>the manifest does not say how to ask for the account</source>
        <translation>アカウントの照会方法がマニフェストにありません</translation>
    </message>
    <message>
        <source>the row has no usable id or version</source>
        <translation>行に使用できるIDまたはバージョンがありません</translation>
    </message>
    <message>
        <source>the response has no rows</source>
        <translation>応答に行がありません</translation>
    </message>
    <message>
        <source>a deleted row has no usable id</source>
        <translation>削除された行に使用できるIDがありません</translation>
    </message>
    <message>
        <source>a stage has no id or no process</source>
        <translation>ステージにIDまたはプロセスがありません</translation>
    </message>
    <message>
        <source>the table has no columns</source>
        <translation>テーブルに列がありません</translation>
    </message>
    <message>
        <source>it cannot refer to %1</source>
        <translation>%1を参照することはできません</translation>
    </message>
    <message>
        <source>the organisation has no currency %1</source>
        <translation>組織に通貨%1がありません</translation>
    </message>
    <message>
        <source>an owner has no id</source>
        <translation>担当者にIDがありません</translation>
    </message>
    <message>
        <source>endless paging: the owners never end</source>
        <translation>ページ送りが終わりません: 担当者の一覧に終わりがありません</translation>
    </message>
    <message>
        <source>the response has no results</source>
        <translation>応答に結果がありません</translation>
    </message>
    <message>
        <source>a pipeline has no id</source>
        <translation>パイプラインにIDがありません</translation>
    </message>
    <message>
        <source>a stage has no id</source>
        <translation>ステージにIDがありません</translation>
    </message>
    <message>
        <source>endless paging: the page after &quot;%1&quot; is &quot;%2&quot;</source>
        <translation>ページ送りが終わりません: 「%1」の次のページが「%2」です</translation>
    </message>
    <message>
        <source>endless paging: no record after %1 in the next page</source>
        <translation>ページ送りが終わりません: 次のページに%1より後のレコードがありません</translation>
    </message>
    <message>
        <source>endless paging: the archive never ends</source>
        <translation>ページ送りが終わりません: アーカイブに終わりがありません</translation>
    </message>
    <message>
        <source>a past value of %1 has no time</source>
        <translation>%1の過去の値に日時がありません</translation>
    </message>
    <message>
        <source>a link has no id</source>
        <translation>リンクにIDがありません</translation>
    </message>
    <message>
        <source>endless paging: the links of a record never end</source>
        <translation>ページ送りが終わりません: レコードのリンクに終わりがありません</translation>
    </message>
    <message>
        <source>a link has no record it starts from</source>
        <translation>リンク元のレコードがありません</translation>
    </message>
    <message>
        <source>the row has no usable id</source>
        <translation>行に使用できるIDがありません</translation>
    </message>
    <message>
        <source>the record %1 has no properties</source>
        <translation>レコード%1にプロパティがありません</translation>
    </message>
    <message>
        <source>the record %1 does not say when it was changed</source>
        <translation>レコード%1の変更日時が示されていません</translation>
    </message>
    <message>
        <source>the response is missing %1 of %2 records</source>
        <translation>応答に%2件中%1件のレコードが含まれていません</translation>
    </message>
    <message>
        <source>%1 are managed in HubSpot and read-only here</source>
        <translation>%1はHubSpotで管理され、Satchelでは読み取りのみです</translation>
    </message>
    <message>
        <source>the response redirects to another host: %1</source>
        <translation>応答が別のホストを指しています: %1</translation>
    </message>
    <message>
        <source>the response is not valid JSON: %1 at byte %2</source>
        <translation>応答が有効なJSONではありません: %1（%2バイト目）</translation>
    </message>
    <message>
        <source>there is no connector &quot;%1&quot;</source>
        <translation>コネクタ「%1」はありません</translation>
    </message>
    <message>
        <source>part of the response is invalid</source>
        <translation>応答の一部が無効です</translation>
    </message>
    <message>
        <source>the end of the response is missing</source>
        <translation>応答の終わりがありません</translation>
    </message>
    <message>
        <source>part of the response is cut off</source>
        <translation>応答の一部が途中で切れています</translation>
    </message>
    <message>
        <source>endless paging: nothing after %1 in the next page</source>
        <translation>ページ送りが終わりません: 次のページに%1より後のものがありません</translation>
    </message>
    <message>
        <source>the response contains only some of %1 records</source>
        <translation>応答には%1件のレコードの一部しか含まれていません</translation>
    </message>
    <message>
        <source>%1 are managed in Salesforce and read-only here</source>
        <translation>%1はSalesforceで管理され、Satchelでは読み取りのみです</translation>
    </message>
    <message>
        <source>the response has no records</source>
        <translation>応答にレコードがありません</translation>
    </message>
    <message>
        <source>the response has neither a next page nor a position for the next sync</source>
        <translation>応答に次のページも次回同期の開始位置もありません</translation>
    </message>
    <message>
        <source>endless paging: the list returns to %1</source>
        <translation>ページ送りが終わりません: 一覧が再び%1に戻っています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices in Satchel</source>
        <translation>「%1」はSatchelにない選択肢です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains the character that separates entries in the other system</source>
        <translation>「%1」に、接続先で項目の区切りに使われる文字が含まれています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a keyword of a mapping</source>
        <translation>「%1」はマッピングのキーワードではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a different number of Satchel fields</source>
        <translation>「%1」に必要なSatchel側の項目数が異なります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a different number of remote fields</source>
        <translation>「%1」に必要な接続先の項目数が異なります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit a field of type %2</source>
        <translation>「%1」は型が%2の項目には使えません</translation>
    </message>
    <message>
        <source>the remote value is not a text</source>
        <translation>接続先の値がテキストではありません</translation>
    </message>
    <message>
        <source>the remote value is neither a text nor a number</source>
        <translation>接続先の値がテキストでも数値でもありません</translation>
    </message>
    <message>
        <source>the sync was stopped</source>
        <translation>同期が中止されました</translation>
    </message>
    <message>
        <source>%1 records look the same here and in %2, %3 are only there and %4 only here. Nothing was linked or sent</source>
        <translation>Satchelと%2で%1件のレコードが同じものと思われます。接続先のみに%3件、Satchelのみに%4件あります。リンクも送信も行われていません</translation>
    </message>
    <message>
        <source>the remote value is not a link to a record</source>
        <translation>接続先の値がレコードへのリンクではありません</translation>
    </message>
    <message>
        <source>the response lacks &quot;%1&quot;</source>
        <translation>接続先の応答に「%1」がありません</translation>
    </message>
    <message>
        <source>%1 has more digits than the other system accepts</source>
        <translation>%1は接続先で扱える桁数を超えています</translation>
    </message>
    <message>
        <source>the remote value is not a number</source>
        <translation>接続先の値が数値ではありません</translation>
    </message>
    <message>
        <source>the amount has no currency, and the currency of the account is unknown</source>
        <translation>金額に通貨がなく、アカウントの通貨も不明です</translation>
    </message>
    <message>
        <source>the other system stores this amount in the currency of the account, but it is in %1</source>
        <translation>接続先ではこの金額をアカウントの通貨で保持しますが、金額の通貨は%1です</translation>
    </message>
    <message>
        <source>the remote value is neither true nor false</source>
        <translation>接続先の値がtrueでもfalseでもありません</translation>
    </message>
    <message>
        <source>%1 reports that the record does not exist</source>
        <translation>%1から、レコードが存在しないとの応答がありました</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are missing from %4. Nothing was deleted here</source>
        <translation>%4で、%3の%2件中%1件がなくなっています。Satchelでは何も削除されていません</translation>
    </message>
    <message>
        <source>%1 needs a value here</source>
        <translation>%1にはここに値が必要です</translation>
    </message>
    <message>
        <source>the response has %1 results for %2 changes</source>
        <translation>応答の結果は%1件、変更は%2件で、一致しません</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>リクエスト数の上限に達しました</translation>
    </message>
    <message>
        <source>cancelled while waiting for the rate limit</source>
        <translation>リクエスト数の制限を待機中にキャンセルされました</translation>
    </message>
    <message>
        <source>will be read again with the next sync</source>
        <translation>次回の同期で再度読み込まれます</translation>
    </message>
    <message>
        <source>an earlier change is still unanswered; Satchel checks it with the next sync</source>
        <translation>以前の変更への応答がまだありません。次回の同期で確認されます</translation>
    </message>
    <message>
        <source>it is a duplicate of &quot;%1&quot;: merge or delete one of them in the other system</source>
        <translation>「%1」の重複です。接続先でマージするか、どちらかを削除してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a point in time</source>
        <translation>「%1」は日時ではありません</translation>
    </message>
    <message>
        <source>expected a point in time</source>
        <translation>日時が必要です</translation>
    </message>
    <message>
        <source>one side deleted the record: choose mine or theirs</source>
        <translation>一方でレコードが削除されています。自分の値か相手の値を選択してください</translation>
    </message>
    <message>
        <source>cancelled while waiting to retry</source>
        <translation>再試行を待機中にキャンセルされました</translation>
    </message>
    <message>
        <source>this is account %1, but the records here belong to account %2</source>
        <translation>これはアカウント%1ですが、Satchelのレコードはアカウント%2のものです</translation>
    </message>
    <message>
        <source>the time is outside the supported range</source>
        <translation>日時が対応範囲外です</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>終了が開始より前です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; is expected</source>
        <translation>「%1」または「%2」が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>「%1」はタイムゾーンではありません</translation>
    </message>
    <message>
        <source>this connection has no open question</source>
        <translation>この接続に確認待ちの事項はありません</translation>
    </message>
    <message>
        <source>the address must start with https:// and include a host name</source>
        <translation>アドレスはhttps://で始まり、ホスト名を含む必要があります</translation>
    </message>
    <message>
        <source>a connection needs a token or a client id</source>
        <translation>接続にはトークンまたはクライアントIDが必要です</translation>
    </message>
    <message>
        <source>%1 has no tokens: sign in instead</source>
        <translation>%1ではトークンを使えません。サインインしてください</translation>
    </message>
    <message>
        <source>%1 accepts only a token</source>
        <translation>%1で使えるのはトークンのみです</translation>
    </message>
    <message>
        <source>this connection works with a sign-in, not with a token</source>
        <translation>この接続では、トークンではなくサインインを使用します</translation>
    </message>
    <message>
        <source>another Satchel is syncing this connection</source>
        <translation>別のSatchelがこの接続を同期しています</translation>
    </message>
    <message>
        <source>the lock file cannot be written</source>
        <translation>ロックファイルに書き込めません</translation>
    </message>
    <message>
        <source>this connection works with a token, not with a sign-in</source>
        <translation>この接続では、サインインではなくトークンを使用します</translation>
    </message>
    <message>
        <source>there is no connector with this name; available: %1</source>
        <translation>この名前のコネクタはありません。使えるのは%1です</translation>
    </message>
    <message>
        <source>the other system returned an address that does not belong to it</source>
        <translation>接続先が、自身のものではないアドレスを指定しました</translation>
    </message>
    <message>
        <source>the sign-in server returned an unsafe address</source>
        <translation>サインインサーバーが、安全ではないアドレスを指定しました</translation>
    </message>
    <message>
        <source>only https addresses are used</source>
        <translation>使用できるのはhttpsのアドレスのみです</translation>
    </message>
    <message>
        <source>the address redirects in a loop</source>
        <translation>アドレスのリダイレクトが循環しています</translation>
    </message>
    <message>
        <source>the sign-in timed out</source>
        <translation>サインインがタイムアウトしました</translation>
    </message>
    <message>
        <source>cancelled while waiting for the keychain</source>
        <translation>キーチェーンを待機中にキャンセルされました</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>キーチェーンが応答しません</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>その登録はありません</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>実行されていません</translation>
    </message>
    <message>
        <source>the keychain&apos;s entry is damaged</source>
        <translation>キーチェーンの登録内容が破損しています</translation>
    </message>
    <message>
        <source>a part of the keychain&apos;s entry is missing</source>
        <translation>キーチェーンの登録内容の一部がありません</translation>
    </message>
    <message>
        <source>the sign-in server returned no token</source>
        <translation>サインインサーバーの応答にトークンがありません</translation>
    </message>
    <message>
        <source>another process is renewing the sign-in</source>
        <translation>別のプロセスがサインインを更新しています</translation>
    </message>
    <message>
        <source>cancelled while another process renews the sign-in</source>
        <translation>別のプロセスによるサインインの更新中にキャンセルされました</translation>
    </message>
    <message>
        <source>the registry cannot be written</source>
        <translation>レジストリに書き込めません</translation>
    </message>
    <message>
        <source>you can only change this in the system&apos;s settings</source>
        <translation>これはシステムの設定でのみ変更できます</translation>
    </message>
    <message>
        <source>the e-mail program could not be started</source>
        <translation>メールソフトを起動できませんでした</translation>
    </message>
    <message>
        <source>this system has no e-mail program that can be started (xdg-email)</source>
        <translation>このシステムには起動できるメールソフトがありません（xdg-email）</translation>
    </message>
    <message>
        <source>the picture %1 is not in the store; insert it from a file</source>
        <translation>画像%1はデータファイルに保存されていません。ファイルから挿入してください</translation>
    </message>
    <message>
        <source>a picture is no longer in the store</source>
        <translation>画像がデータファイルに残っていません</translation>
    </message>
    <message>
        <source>only the first %1 pictures are printed</source>
        <translation>印刷されるのは最初の%1枚の画像だけです</translation>
    </message>
    <message>
        <source>the quote is in the trash</source>
        <translation>見積はゴミ箱にあります</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>ブロック%1</translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <comment>number, heading</comment>
        <translation>ブロック%1「%2」</translation>
    </message>
    <message>
        <source>the proposal &quot;%1&quot; is in the trash</source>
        <translation>提案書「%1」はゴミ箱にあります</translation>
    </message>
    <message>
        <source>no value for {%1}</source>
        <translation>{%1}に入る値がありません</translation>
    </message>
    <message>
        <source>No quote is chosen for this proposal, so no prices are printed here.</source>
        <translation>この提案書には見積が選択されていないため、価格は印刷されません。</translation>
    </message>
    <message>
        <source>before the first block there are only title, look and language</source>
        <translation>最初のブロックより前に書けるのはtitle、look、languageだけです</translation>
    </message>
    <message>
        <source>there is no block of the kind &quot;%1&quot;; there are %2</source>
        <translation>種類が「%1」のブロックはありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>a template needs a title</source>
        <translation>テンプレートには件名が必要です</translation>
    </message>
    <message>
        <source>a template needs at least one block, which starts with # and its kind</source>
        <translation>テンプレートには、#と種類で始まるブロックが1つ以上必要です</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has more than %Ln digits after the point</source>
        <translation>
            <numerusform>「%1」の小数点以下が%Ln桁を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>this %1</source>
        <translation>この%1</translation>
    </message>
    <message>
        <source>a proposal can&apos;t change from %1 to %2</source>
        <translation>提案書の状態を%1から%2に変更することはできません</translation>
    </message>
    <message>
        <source>a template can&apos;t be sent; create a proposal from it</source>
        <translation>テンプレートは送付できません。テンプレートから提案書を作成してください</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values unknown</source>
        <translation>
            <numerusform>%Ln個中%1個の値が不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values translated</source>
        <translation>
            <numerusform>%Ln個の値を変換</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file contains more than %Ln parts</source>
        <translation>
            <numerusform>ファイルの構成要素が%Ln個を超えています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sheet can contain at most %Ln rows: export as CSV</source>
        <translation>
            <numerusform>1シートの上限は%Ln行です。CSVでエクスポートしてください</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text is longer than the %Ln characters a cell holds: export as CSV or JSON</source>
        <translation>
            <numerusform>テキストがセルの上限%Ln文字を超えています。CSVまたはJSONでエクスポートしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>the proposal is already %1</source>
        <translation>提案書は既に%1です</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>a table cell can contain only text</source>
        <translation>表のセルにはテキストだけを入れられます</translation>
    </message>
    <message>
        <source>%1 treats it as a duplicate of &quot;%2&quot;: merge the two here, or change the value they share</source>
        <translation>%1は「%2」の重複とみなしています。ここで両方をマージするか、共通の値を変更してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist in the other system</source>
        <translation>「%1」は接続先に存在しません</translation>
    </message>
    <message>
        <source>%1 does not let you create %2</source>
        <translation>%1では%2を作成する権限がありません</translation>
    </message>
    <message>
        <source>%1 does not let you change %2</source>
        <translation>%1では%2を変更する権限がありません</translation>
    </message>
    <message>
        <source>%1 does not let you delete %2</source>
        <translation>%1では%2を削除する権限がありません</translation>
    </message>
    <message>
        <source>the record it refers to has not been received yet</source>
        <translation>参照先のレコードがまだ受信されていません</translation>
    </message>
    <message>
        <source>it returned status %1 after an attempt without a response</source>
        <translation>応答のなかった試行の後にステータス%1が返されました</translation>
    </message>
    <message>
        <source>this image cannot be printed: the drawing is damaged, or refers to other files</source>
        <translation>この画像は印刷できません。図が壊れているか、ほかのファイルを参照しています</translation>
    </message>
    <message>
        <source>this image cannot be used: choose PNG, JPEG, GIF, WebP or BMP</source>
        <translation>この画像は使用できません。使用できる形式はPNG、JPEG、GIF、WebP、BMPです</translation>
    </message>
    <message>
        <source>elements of %1 are nested more than %2 deep</source>
        <translation>%1の要素の入れ子が%2段を超えています</translation>
    </message>
    <message numerus="yes">
        <source>the records have more than %Ln different names of fields</source>
        <translation>
            <numerusform>レコードの異なる項目名が%Ln種類を超えています</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no field with this name</source>
        <translation>この名前の項目はありません</translation>
    </message>
    <message>
        <source>the file with unsaved changes is damaged</source>
        <translation>未保存の変更のファイルが壊れています</translation>
    </message>
    <message>
        <source>the file with unsaved changes cannot be read</source>
        <translation>未保存の変更のファイルを読み取れません</translation>
    </message>
    <message>
        <source>%1 (%2). If that computer no longer exists, delete the file</source>
        <translation>%1（%2）。そのコンピューターがもう存在しない場合は、このファイルを削除してください</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>%2上のプロセス%1</translation>
    </message>
    <message>
        <source>the response has no position for the next sync</source>
        <translation>応答に次回同期の開始位置がありません</translation>
    </message>
    <message>
        <source>it returned status %1 when asked where to sign in</source>
        <translation>サインイン先を問い合わせたところ、ステータス%1が返されました</translation>
    </message>
    <message>
        <source>this address has no sign-in page: is it the address of your organisation?</source>
        <translation>このアドレスにはサインインページがありません。組織のアドレスで間違いありませんか？</translation>
    </message>
    <message>
        <source>this address uses an unknown sign-in server: %1</source>
        <translation>このアドレスは不明なサインインサーバーを使用しています: %1</translation>
    </message>
    <message>
        <source>this address does not say which directory to sign in at</source>
        <translation>このアドレスからサインイン先のディレクトリがわかりません</translation>
    </message>
    <message>
        <source>this computer has no address %1</source>
        <translation>このコンピューターにはアドレス%1がありません</translation>
    </message>
    <message>
        <source>another program uses port %1 of %2</source>
        <translation>別のプログラムが%2のポート%1を使用しています</translation>
    </message>
    <message>
        <source>cannot listen at %1: %2</source>
        <translation>%1で待ち受けできません: %2</translation>
    </message>
    <message>
        <source>this is a link, in a folder that everybody may write to</source>
        <translation>誰でも書き込めるフォルダー内のリンクです</translation>
    </message>
    <message>
        <source>SQLite %1 can damage a store that several programs write; 3.51.3 or newer is needed</source>
        <translation>SQLite %1は、複数のプログラムが書き込むデータファイルを壊すおそれがあります。3.51.3以降が必要です</translation>
    </message>
    <message>
        <source>SQLite %1 was built without %2</source>
        <translation>SQLite %1は%2なしでビルドされています</translation>
    </message>
    <message>
        <source>SQLite %1 was built for one thread only</source>
        <translation>SQLite %1は単一スレッド用にビルドされています</translation>
    </message>
    <message>
        <source>the copy differs from the store</source>
        <translation>コピーがデータファイルと一致しません</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>ファイルを読み取れません</translation>
    </message>
    <message>
        <source>this file is not a database</source>
        <translation>このファイルはデータベースではありません</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>これはファイルではありません</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is needed</source>
        <translation>0から%1までの整数を入力してください</translation>
    </message>
    <message>
        <source>a choice is true or false</source>
        <translation>選択肢の値はtrueまたはfalseです</translation>
    </message>
    <message>
        <source>a dry run writes nothing</source>
        <translation>テスト実行では何も書き込みません</translation>
    </message>
    <message>
        <source>%1 did not accept this value and left the field empty</source>
        <translation>%1はこの値を受け付けず、項目は空のままです</translation>
    </message>
    <message>
        <source>%1 did not accept this value and kept &quot;%2&quot;</source>
        <translation>%1はこの値を受け付けず、「%2」のままにしました</translation>
    </message>
    <message>
        <source>answer this question with yes or no</source>
        <translation>この質問にはyesまたはnoで答えます</translation>
    </message>
    <message>
        <source>changes received from another system can&apos;t be undone here</source>
        <translation>ほかのシステムから受信した変更は、ここでは元に戻せません</translation>
    </message>
    <message>
        <source>a file with that name already exists</source>
        <translation>この名前のファイルは既にあります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a recurrence rule (RFC 5545)</source>
        <translation>「%1」は繰り返しルール（RFC 5545）の要素ではありません</translation>
    </message>
    <message>
        <source>a recurrence rule has %1 only once</source>
        <translation>繰り返しルールに%1は一度しか指定できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value of %2 in a recurrence rule</source>
        <translation>「%1」は繰り返しルールの%2として有効な値ではありません</translation>
    </message>
    <message>
        <source>a recurrence rule needs FREQ</source>
        <translation>繰り返しルールにはFREQが必要です</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 in a recurrence rule</source>
        <translation>繰り返しルールで%1と%2を同時に使うことはできません</translation>
    </message>
    <message>
        <source>BYDAY with a number</source>
        <translation>数字付きのBYDAY</translation>
    </message>
    <message>
        <source>BYSETPOS needs another BY part in a recurrence rule</source>
        <translation>繰り返しルールのBYSETPOSには別のBY要素が必要です</translation>
    </message>
    <message>
        <source>UNTIL must be a date, as the start is</source>
        <translation>開始が日付なので、UNTILも日付でなければなりません</translation>
    </message>
    <message>
        <source>UNTIL must be a date and time in UTC, because the start has a time</source>
        <translation>開始に時刻があるので、UNTILはUTCの日時でなければなりません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a line of RDATE or EXDATE (RFC 5545)</source>
        <translation>「%1」はRDATEまたはEXDATE（RFC 5545）の行ではありません</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>タイムゾーン「%1」は存在しません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the start&apos;s form in %2</source>
        <translation>%2の「%1」は開始と同じ形式ではありません</translation>
    </message>
    <message>
        <source>the number %1 is shown as a date, but no day has it</source>
        <translation>数値%1は日付として表示されますが、対応する日がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>「%1」は日付ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>「%1」は数値ではありません</translation>
    </message>
    <message>
        <source>this is an old Excel file (XLS): save it as XLSX</source>
        <translation>古いExcelファイル（XLS）です。XLSXとして保存してください</translation>
    </message>
    <message>
        <source>the file is protected by a password: save it without one</source>
        <translation>ファイルはパスワードで保護されています。パスワードなしで保存してください</translation>
    </message>
    <message>
        <source>this is an old Office document, but not a spreadsheet</source>
        <translation>古いOffice文書ですが、スプレッドシートではありません</translation>
    </message>
    <message>
        <source>this is an XML Spreadsheet 2003: save it as XLSX</source>
        <translation>XMLスプレッドシート2003です。XLSXとして保存してください</translation>
    </message>
    <message>
        <source>this is a web page with the name of a spreadsheet: open it in a spreadsheet program and save it as XLSX</source>
        <translation>スプレッドシートの名前が付いたウェブページです。表計算ソフトで開き、XLSXとして保存してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>「%1」は時刻ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>「%1」は真でも偽でもありません</translation>
    </message>
    <message>
        <source>the cell contains the error %1</source>
        <translation>セルにエラー%1があります</translation>
    </message>
    <message>
        <source>the formula has no result in the file: open it in a spreadsheet program and save it</source>
        <translation>数式の結果がファイルにありません。表計算ソフトで開いて保存してください</translation>
    </message>
    <message>
        <source>the sheet is larger than %L1 rows and %L2 columns</source>
        <translation>シートが%L1行 × %L2列を超えています</translation>
    </message>
    <message>
        <source>this is a document, but not a spreadsheet</source>
        <translation>文書ですが、スプレッドシートではありません</translation>
    </message>
    <message>
        <source>the file has no sheet named &quot;%1&quot;, it has %2</source>
        <translation>ファイルに「%1」という名前のシートはありません。あるのは%2です</translation>
    </message>
    <message>
        <source>all visible sheets of the file are empty</source>
        <translation>ファイルの表示シートはすべて空です</translation>
    </message>
    <message>
        <source>the cell %1 is to the right of the table</source>
        <translation>セル%1は表の右側にあります</translation>
    </message>
    <message>
        <source>the temporary file cannot be used: %1</source>
        <translation>一時ファイルを使用できません: %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked: %2</source>
        <translation>パート%1を展開できません: %2</translation>
    </message>
    <message>
        <source>the text number %1 is not in the file</source>
        <translation>テキスト番号%1がファイルにありません</translation>
    </message>
    <message>
        <source>the file contains two values for this cell: &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>このセルに2つの値があります: 「%1」と「%2」</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>エンティティが宣言されています</translation>
    </message>
    <message>
        <source>the spreadsheet cannot be read: %1, line %2: %3</source>
        <translation>スプレッドシートを読み取れません: %1、%2行目: %3</translation>
    </message>
    <message>
        <source>this is not a spreadsheet despite its name: if it is text, name it .csv</source>
        <translation>名前だけがスプレッドシートです。テキストの場合は.csvという名前にしてください</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>ファイルが破損しています: %1</translation>
    </message>
    <message>
        <source>the file is damaged: its part %1 is missing</source>
        <translation>ファイルが破損しています: パート%1がありません</translation>
    </message>
    <message>
        <source>it is larger than its table of contents states</source>
        <translation>目次の記載より多くの内容があります</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>途中で終わっています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates: day_first, month_first, year_first or auto</source>
        <translation>「%1」は日付の順序ではありません: day_first、month_first、year_first、auto</translation>
    </message>
    <message>
        <source>the header has no separator between &quot;%1&quot; and &quot;%2&quot;; they are read as two columns</source>
        <translation>見出し行の「%1」と「%2」の間に区切りがないため、2つの列として読み取ります</translation>
    </message>
    <message>
        <source>the header has one name fewer than the rows have cells: the first column has no name</source>
        <translation>見出しの名前が行のセルより1つ少ないため、最初の列は名前なしとします</translation>
    </message>
    <message>
        <source>the header has %1 names, every row %2 cells: the last columns are empty</source>
        <translation>見出しの名前は%1個、各行のセルは%2個のため、最後の列は空になります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither reject nor empty</source>
        <translation>「%1」はrejectでもemptyでもありません</translation>
    </message>
    <message>
        <source>there are several addresses in &quot;%1&quot;</source>
        <translation>「%1」に複数のアドレスがあります</translation>
    </message>
    <message>
        <source>some dates have the day first, some the month</source>
        <translation>日が先の日付と月が先の日付が混在しています</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another column</source>
        <translation>「%1」は別の列から取り込まれます</translation>
    </message>
    <message>
        <source>looks like &quot;%1&quot;, but too few of its values are</source>
        <translation>「%1」のようですが、当てはまる値が少なすぎます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date in the order of the others</source>
        <translation>「%1」は他の日付の順序に合いません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a longer number that a spreadsheet program has shortened</source>
        <translation>「%1」は、表計算ソフトで短縮された長い番号です</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>先行書き込みログ（WAL）</translation>
    </message>
    <message>
        <source>not checked: the store is open for reading only</source>
        <translation>未確認: データファイルは読み取り専用で開かれています</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>使用中</translation>
    </message>
    <message>
        <source>this disk does not support it; with a rollback journal, readers and writers wait for each other</source>
        <translation>このディスクでは使用できません。ロールバックジャーナルを使うため、読み取りと書き込みは互いに待ち合わせます</translation>
    </message>
    <message>
        <source>store integrity</source>
        <translation>データファイルの整合性</translation>
    </message>
    <message>
        <source>the file has no errors</source>
        <translation>ファイルにエラーはありません</translation>
    </message>
    <message>
        <source>%1: the log has a gap at %2</source>
        <translation>%1: ログの%2に欠落があります</translation>
    </message>
    <message>
        <source>%1 has no entry for its creation</source>
        <translation>%1の作成の記録がありません</translation>
    </message>
    <message>
        <source>%1: %2 differs from the log</source>
        <translation>%1: %2がログと一致しません</translation>
    </message>
    <message>
        <source>change log</source>
        <translation>変更ログ</translation>
    </message>
    <message>
        <source>%1 entries of %2 have no record</source>
        <translation>%2の記録%1件に対応するレコードがありません</translation>
    </message>
    <message>
        <source>%1 records match their %2 log entries</source>
        <translation>レコード%1件がログの記録%2件と一致しています</translation>
    </message>
    <message>
        <source>differences: %1; %2</source>
        <translation>相違: %1件。%2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>検索インデックス</translation>
    </message>
    <message>
        <source>records checked: %1</source>
        <translation>確認したレコード: %1件</translation>
    </message>
    <message>
        <source>wrongly indexed: %1 of %2 checked records</source>
        <translation>インデックスの誤り: 確認した%2件中%1件</translation>
    </message>
    <message>
        <source>%1 free, the store takes %2</source>
        <translation>空き容量%1、データファイルの使用量%2</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>ディスクの空き容量</translation>
    </message>
    <message>
        <source>a list of choices has no order</source>
        <translation>選択肢のリストに順序はありません</translation>
    </message>
    <message>
        <source>a number can be compared with = != &lt; &lt;= &gt; &gt;=</source>
        <translation>数値の比較には = != &lt; &lt;= &gt; &gt;= を使えます</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like 2026-11-20 or today+7d</source>
        <translation>「%1」は2026-11-20やtoday+7dのような日付ではありません</translation>
    </message>
    <message>
        <source>a date can be compared with = != &lt; &lt;= &gt; &gt;=</source>
        <translation>日付の比較には = != &lt; &lt;= &gt; &gt;= を使えます</translation>
    </message>
    <message>
        <source>a reference can be compared with = or !=</source>
        <translation>参照の比較には = または != を使えます</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1に%2がありません</translation>
    </message>
    <message>
        <source>%1 does not show %2</source>
        <translation>%1では%2を参照できません</translation>
    </message>
    <message>
        <source>it returned status %1</source>
        <translation>ステータス%1が返されました</translation>
    </message>
    <message>
        <source>%1 does not show %2 of %3</source>
        <translation>%1では%3の%2を参照できません</translation>
    </message>
    <message>
        <source>%1 does not let %2 of %3 be edited</source>
        <translation>%1では%3の%2を変更できません</translation>
    </message>
    <message>
        <source>%1 lets %2 only be read</source>
        <translation>%1では%2は読み取り専用です</translation>
    </message>
    <message>
        <source>this organisation of %1 has no %2</source>
        <translation>この%1組織に%2がありません</translation>
    </message>
    <message>
        <source>%1 keeps new records as %2; %3 is only read</source>
        <translation>%1は新しいレコードを%2として保存します。%3は読み取りのみです</translation>
    </message>
    <message>
        <source>it was rejected without a reason</source>
        <translation>理由なしで拒否されました</translation>
    </message>
    <message>
        <source>sign in as account %1</source>
        <translation>アカウント%1でサインインしてください</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>接続が拒否されました</translation>
    </message>
    <message>
        <source>the server was not found</source>
        <translation>サーバーが見つかりません</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>プロキシが接続を拒否しました</translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation>プロキシが見つかりません</translation>
    </message>
    <message>
        <source>the proxy does not answer</source>
        <translation>プロキシが応答しません</translation>
    </message>
    <message>
        <source>the proxy asks for a password</source>
        <translation>プロキシがパスワードを求めています</translation>
    </message>
    <message>
        <source>there was no response in time</source>
        <translation>時間内に応答がありませんでした</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>接続が閉じられました</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>接続に失敗しました（%1）</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>接続がタイムアウトしました</translation>
    </message>
    <message>
        <source>the response did not arrive completely in time</source>
        <translation>応答が時間内にすべて届きませんでした</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>応答が%1 MBを超えています</translation>
    </message>
    <message>
        <source>the response is damaged</source>
        <translation>応答が破損しています</translation>
    </message>
    <message>
        <source>the secure connection could not be established</source>
        <translation>安全な接続を確立できませんでした</translation>
    </message>
    <message>
        <source>the response is incomplete</source>
        <translation>応答が不完全です</translation>
    </message>
    <message>
        <source>the response came from a different sign-in server</source>
        <translation>別のサインインサーバーからの応答です</translation>
    </message>
    <message>
        <source>the response contains no code</source>
        <translation>応答にコードがありません</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>キーチェーンへのアクセスが拒否されました</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>キーチェーンがロックされています</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>キーチェーンがありません</translation>
    </message>
    <message>
        <source>the keychain cannot be reached</source>
        <translation>キーチェーンにアクセスできません</translation>
    </message>
    <message>
        <source>the sign-in server returned status %1</source>
        <translation>サインインサーバーがステータス%1を返しました</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>サインインしていません</translation>
    </message>
    <message>
        <source>the client secret is missing</source>
        <translation>クライアントシークレットがありません</translation>
    </message>
    <message>
        <source>there is no token</source>
        <translation>トークンがありません</translation>
    </message>
    <message>
        <source>the token was rejected</source>
        <translation>トークンが拒否されました</translation>
    </message>
    <message>
        <source>%1 writes &quot;%2&quot; differently than another system does</source>
        <translation>%1は「%2」を別のシステムとは違う形で書き込みます</translation>
    </message>
    <message>
        <source>there is no tax rate of %1 %</source>
        <translation>%1%の税率はありません</translation>
    </message>
    <message>
        <source>a text in it is longer than Satchel reads</source>
        <translation>中の文字列が Satchel の読み取れる長さを超えています</translation>
    </message>
    <message>
        <source>the deal has no next action</source>
        <translation>この商談には次のアクションがありません</translation>
    </message>
    <message>
        <source>a quote without a customer can&apos;t be sent; choose a company or contact</source>
        <translation>顧客のない見積は送信できません。会社か連絡先を選んでください</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>これはフォルダーです。ファイル名を指定してください</translation>
    </message>
    <message>
        <source>this is the store itself; choose another file</source>
        <translation>これはデータファイル自体です。別のファイルを選択してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number</source>
        <translation>「%1」は電話番号ではありません</translation>
    </message>
    <message>
        <source>the series has no occurrence at this time</source>
        <translation>このシリーズにはその時刻の予定がありません</translation>
    </message>
    <message>
        <source>the rule of the series does not name this day; move only this one, or change the rule</source>
        <translation>シリーズの規則はこの日を含みません。この予定だけを移動するか、規則を変更してください</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of csv, xlsx, vcard, ics and json</source>
        <translation>「%1」はcsv、xlsx、vcard、ics、jsonのいずれでもありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date or a time</source>
        <translation>「%1」は日付でも時刻でもありません</translation>
    </message>
    <message>
        <source>the event has no start</source>
        <translation>予定に開始がありません</translation>
    </message>
    <message>
        <source>the event has no END:%1</source>
        <translation>予定にEND:%1がありません</translation>
    </message>
    <message>
        <source>the file contains no events</source>
        <translation>ファイルに予定がありません</translation>
    </message>
    <message>
        <source>only activities can be exported as a calendar</source>
        <translation>カレンダーとして書き出せるのは活動だけです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of records</source>
        <translation>「%1」はレコード数ではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to a %2</source>
        <translation>「%1」は %2 に属していません</translation>
    </message>
    <message>
        <source>there is no score of &quot;%1&quot;</source>
        <translation>「%1」にはスコアがありません</translation>
    </message>
    <message>
        <source>a filter that finds every record gives no score</source>
        <translation>すべてのレコードに一致するフィルターではスコアになりません</translation>
    </message>
    <message>
        <source>a rule can&apos;t build on a score</source>
        <translation>ルールはスコアを条件にできません</translation>
    </message>
    <message>
        <source>points are between -%1 and %1</source>
        <translation>点数は -%1 から %1 までです</translation>
    </message>
    <message>
        <source>this is not a PDF file, or it is damaged</source>
        <translation>PDFファイルではないか、破損しています</translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation>ファイルはパスワードで保護されています</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters and was cut</source>
        <translation>本文が%1文字を超えるため、途中で切りました</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>of e-mails</comment>
        <translation>%1個のファイル</translation>
    </message>
    <message>
        <source>File e-mails from %1</source>
        <comment>file</comment>
        <translation>%1のメールを登録</translation>
    </message>
    <message>
        <source>the message has %1, and at most %2 can be filed</source>
        <translation>メッセージは%1あります。登録できるのは%2までです</translation>
    </message>
    <message>
        <source>the head of the message is larger than %1</source>
        <translation>メッセージのヘッダーが%1を超えています</translation>
    </message>
    <message>
        <source>the message has more than %1 parts</source>
        <translation>メッセージのパートが%1を超えています</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>そのファイルまたはフォルダーはありません</translation>
    </message>
    <message>
        <source>there are no e-mails (.eml, .msg, mbox) in this folder</source>
        <translation>このフォルダーにはメール（.eml、.msg、mbox）がありません</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1、%2通目</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>ファイルを読み取れませんでした</translation>
    </message>
    <message>
        <source>a temporary file could not be created</source>
        <translation>一時ファイルを作成できませんでした</translation>
    </message>
    <message>
        <source>this is not an e-mail</source>
        <translation>メールではありません</translation>
    </message>
    <message>
        <source>the file ends before the message does</source>
        <translation>ファイルがメッセージの途中で終わっています</translation>
    </message>
    <message>
        <source>its text is in Rich Text Format and was not read</source>
        <translation>本文はリッチテキスト形式のため読み取りませんでした</translation>
    </message>
    <message>
        <source>the attachment &quot;%1&quot; is a link or is damaged</source>
        <translation>添付ファイル「%1」はリンクか、破損しています</translation>
    </message>
    <message>
        <source>the file is cut off or is not an e-mail</source>
        <translation>ファイルが途中で切れているか、メールではありません</translation>
    </message>
    <message>
        <source>a %1 has no score</source>
        <translation>%1 にはスコアがありません</translation>
    </message>
    <message>
        <source>Manual score</source>
        <translation>手動スコア</translation>
    </message>
    <message>
        <source>This score was given, not computed.</source>
        <translation>このスコアは計算ではなく入力されたものです。</translation>
    </message>
    <message>
        <source>tier B ends after tier A, and both within 1 to 100 per cent</source>
        <translation>ランクBはランクAより後で、どちらも1〜100％です</translation>
    </message>
    <message>
        <source>this meeting is in the trash</source>
        <translation>このミーティングはゴミ箱にあります</translation>
    </message>
    <message>
        <source>the file has more than %1, the most that can be attached</source>
        <translation>ファイルが添付の上限%1を超えています</translation>
    </message>
    <message>
        <source>the file was changed while it was read</source>
        <translation>読み取り中にファイルが変更されました</translation>
    </message>
    <message>
        <source>the file&apos;s content is damaged</source>
        <translation>ファイルの内容が破損しています</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>添付ファイル</translation>
    </message>
    <message>
        <source>every file has its content</source>
        <translation>すべてのファイルに内容があります</translation>
    </message>
    <message>
        <source>files without their content: %1; %2. Restore it from a backup, or attach the files again</source>
        <translation>内容のないファイル: %1、%2。バックアップから復元するか、もう一度添付してください</translation>
    </message>
    <message>
        <source>the formula results in something else than the type of the field</source>
        <translation>数式の結果が項目の型と異なります</translation>
    </message>
    <message>
        <source>the fields are calculated in a circle: %1</source>
        <translation>項目の計算が循環しています: %1</translation>
    </message>
    <message>
        <source>the field %1, which it reads, has no usable formula</source>
        <translation>参照先の項目 %1 に使える数式がありません</translation>
    </message>
    <message>
        <source>a field cannot hold what this formula results in</source>
        <translation>この数式の結果は項目に保存できません</translation>
    </message>
    <message>
        <source>the task starts on %1, after it is due on %2</source>
        <translation>タスクの開始日 %1 が期限 %2 より後です</translation>
    </message>
    <message>
        <source>after &quot;breaks&quot; comes &quot;rule&quot; or the name of one in quotes</source>
        <translation>&quot;breaks&quot; の後には &quot;rule&quot; か、引用符で囲んだ規則名が来ます</translation>
    </message>
    <message>
        <source>%1 is not available to formulas</source>
        <translation>%1 は数式で使えません</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>はい/いいえ</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>a point in time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>a calculated field reads only fields of its own record</source>
        <translation>計算項目は自分のレコードの項目だけを読みます</translation>
    </message>
    <message>
        <source>a formula follows one reference at most</source>
        <translation>数式がたどれる参照は 1 つまでです</translation>
    </message>
    <message>
        <source>this cannot be computed with %1</source>
        <translation>%1 では計算できません</translation>
    </message>
    <message>
        <source>%1 and %2 do not fit together</source>
        <translation>%1 と %2 は組み合わせられません</translation>
    </message>
    <message>
        <source>texts are joined with %1</source>
        <translation>テキストは %1 でつなぎます</translation>
    </message>
    <message>
        <source>a condition is expected here, and this is %1</source>
        <translation>ここには条件が必要ですが、これは%1です</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1 には順序がありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount like &quot;5000 EUR&quot;</source>
        <translation>「%1」は &quot;5000 EUR&quot; のような金額ではありません</translation>
    </message>
    <message>
        <source>the digits are a whole number from 0 to %1</source>
        <translation>桁数は 0 から %1 までの整数です</translation>
    </message>
    <message>
        <source>a currency is written as &quot;EUR&quot;</source>
        <translation>通貨は &quot;EUR&quot; のように書きます</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>数値が大きすぎます</translation>
    </message>
    <message>
        <source>%1 and %2 are different currencies</source>
        <translation>%1 と %2 は通貨が異なります</translation>
    </message>
    <message>
        <source>a number is divided by 0</source>
        <translation>0 で割っています</translation>
    </message>
    <message>
        <source>the date is out of range</source>
        <translation>日付が範囲外です</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>テキストが長すぎます</translation>
    </message>
    <message>
        <source>there is no day %1</source>
        <translation>%1 という日はありません</translation>
    </message>
    <message>
        <source>the formula is empty</source>
        <translation>数式が空です</translation>
    </message>
    <message>
        <source>the formula is nested too deep</source>
        <translation>数式の入れ子が深すぎます</translation>
    </message>
    <message>
        <source>a formula is the same for everybody, so it has no &quot;me&quot;</source>
        <translation>数式は全員に共通なので &quot;me&quot; は使えません</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>関数「%1」はありません</translation>
    </message>
    <message>
        <source>it is written %1</source>
        <translation>%1 と書きます</translation>
    </message>
    <message>
        <source>the formula is longer than %1 characters</source>
        <translation>数式が %1 文字を超えています</translation>
    </message>
    <message>
        <source>this task already waits for the other one</source>
        <translation>このタスクはすでにもう一方を待っています</translation>
    </message>
    <message>
        <source>the task would wait for itself: %1</source>
        <translation>タスクが自分自身を待つことになります: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of a %2</source>
        <translation>「%1」は %2 の日付ではありません</translation>
    </message>
    <message>
        <source>a step is at most %1 days before or after the date it counts from</source>
        <translation>手順は起点の日付から最大 %1 日までです</translation>
    </message>
    <message>
        <source>the step is for a certain person, who is not named</source>
        <translation>手順の担当者が指定されていません</translation>
    </message>
    <message>
        <source>a rule is a condition, such as %1</source>
        <translation>規則は %1 のような条件です</translation>
    </message>
    <message>
        <source>a %1 has no stages</source>
        <translation>%1 にはステージがありません</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>ステージ「%1」はありません</translation>
    </message>
    <message>
        <source>there are no records of &quot;%1&quot;</source>
        <translation>「%1」のレコードはありません</translation>
    </message>
    <message>
        <source>This breaks the rule &quot;%1&quot;.</source>
        <translation>これは規則「%1」に反します。</translation>
    </message>
    <message>
        <source>this field is calculated, so it cannot be set</source>
        <translation>この項目は計算されるため、設定できません</translation>
    </message>
    <message>
        <source>a field whose values people give cannot become a calculated one, nor the reverse</source>
        <translation>入力項目を計算項目に、またはその逆に変えることはできません</translation>
    </message>
    <message>
        <source>this formula results in %1, but the field holds %2; add a new field for it</source>
        <translation>この数式の結果は %1 ですが、項目の型は %2 です。新しい項目を追加してください</translation>
    </message>
    <message>
        <source>this is not a list of fields</source>
        <translation>項目のリストではありません</translation>
    </message>
    <message>
        <source>a section has no key</source>
        <translation>キーのないセクションがあります</translation>
    </message>
    <message>
        <source>the form layout is too long</source>
        <translation>フォームのレイアウトが長すぎます</translation>
    </message>
    <message>
        <source>this is not a form layout</source>
        <translation>フォームのレイアウトではありません</translation>
    </message>
    <message>
        <source>this form layout was written by a newer Satchel</source>
        <translation>このフォームのレイアウトは新しいバージョンの Satchel で作成されました</translation>
    </message>
    <message>
        <source>a form has at most %1 sections</source>
        <translation>フォームのセクションは最大 %1 個です</translation>
    </message>
    <message>
        <source>a condition is true or false, such as %1</source>
        <translation>条件は真か偽になる式です（例：%1）</translation>
    </message>
    <message>
        <source>two sections have the key &quot;%1&quot;</source>
        <translation>2 つのセクションが同じキー「%1」を使っています</translation>
    </message>
    <message>
        <source>the name of a section has at most %1 characters</source>
        <translation>セクション名は最大 %1 文字です</translation>
    </message>
    <message>
        <source>the changes are not in the order of their stamps</source>
        <translation>変更がタイムスタンプの順に並んでいません</translation>
    </message>
    <message>
        <source>the response has no list at &quot;%1&quot;</source>
        <translation>応答の「%1」にリストがありません</translation>
    </message>
    <message>
        <source>the list changed while it was read, or it is paged in another way than described</source>
        <translation>読み取り中にリストが変わったか、ページ分割が記述と異なります</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>同じページが二度返されました</translation>
    </message>
    <message>
        <source>the pages of the list are not of one size</source>
        <translation>リストのページの大きさが一定ではありません</translation>
    </message>
    <message>
        <source>the list ended after %1 of %2 records</source>
        <translation>リストは %2 件中 %1 件で終わりました</translation>
    </message>
    <message>
        <source>the response has another record than the one asked for</source>
        <translation>応答に含まれるレコードが要求したものと異なります</translation>
    </message>
    <message>
        <source>the answer does not say which record was created</source>
        <translation>応答に作成されたレコードが示されていません</translation>
    </message>
    <message>
        <source>comes with the connection</source>
        <translation>接続に付属</translation>
    </message>
    <message>
        <source>same name on both sides</source>
        <translation>両側で同じ名前</translation>
    </message>
    <message>
        <source>the remote has no such field any more</source>
        <translation>先方にこのフィールドはもうありません</translation>
    </message>
    <message>
        <source>its values do not fit any more</source>
        <translation>値が合わなくなりました</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>あなたが選択</translation>
    </message>
    <message>
        <source>it is synced together with other fields and cannot be paired alone</source>
        <translation>ほかのフィールドと一緒に同期されるため、単独では対応付けられません</translation>
    </message>
    <message>
        <source>the remote has no such field</source>
        <translation>先方にこのフィールドはありません</translation>
    </message>
    <message>
        <source>the values of &quot;%1&quot; do not fit there</source>
        <translation>「%1」の値は先方に合いません</translation>
    </message>
    <message>
        <source>the field is in no pair</source>
        <translation>このフィールドは対応付けられていません</translation>
    </message>
    <message>
        <source>the remote lets this field only be read</source>
        <translation>このフィールドは先方では読み取り専用です</translation>
    </message>
    <message>
        <source>this field is only sent</source>
        <translation>このフィールドは送信のみです</translation>
    </message>
    <message>
        <source>a value is a pair: ours, theirs</source>
        <translation>値は組です: こちら、先方</translation>
    </message>
    <message>
        <source>it contradicts %1</source>
        <translation>%1 と矛盾しています</translation>
    </message>
    <message>
        <source>fields that belong together cannot be paired anew</source>
        <translation>組になっているフィールドは対応付けを変更できません</translation>
    </message>
    <message>
        <source>the remote has no field %1</source>
        <translation>先方にフィールド %1 はありません</translation>
    </message>
    <message>
        <source>the remote has no object %1</source>
        <translation>先方にオブジェクト %1 はありません</translation>
    </message>
    <message>
        <source>the remote does not allow this direction</source>
        <translation>先方ではこの方向は使えません</translation>
    </message>
    <message>
        <source>a list of objects is missing</source>
        <translation>オブジェクトの一覧がありません</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values are known here</source>
        <translation>
            <numerusform>%Ln 個の値のうち %1 個がこちらにもあります</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has values of another kind</source>
        <translation>「%1」の値は種類が異なります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paired with another field</source>
        <translation>「%1」は別のフィールドと対応しています</translation>
    </message>
    <message>
        <source>a route is a filter</source>
        <translation>振り分け条件はフィルターです</translation>
    </message>
    <message>
        <source>a route cannot ask for related records</source>
        <translation>振り分け条件では関連レコードを参照できません</translation>
    </message>
    <message>
        <source>the remote value is not a time of day</source>
        <translation>リモートの値は時刻ではありません</translation>
    </message>
    <message>
        <source>the remote value is not a length of time</source>
        <translation>リモートの値は時間の長さではありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the field %2 it was paired with is gone</source>
        <translation>「%1」は同期されません: 対応するフィールド %2 がなくなりました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the values of the field %2 do not fit any more</source>
        <translation>「%1」は同期されません: フィールド %2 の値が合わなくなりました</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the field %2 is paired with &quot;%3&quot; already</source>
        <translation>「%1」は同期されません: フィールド %2 はすでに「%3」と対応しています</translation>
    </message>
    <message>
        <source>a known name of this field</source>
        <translation>このフィールドの既知の名称</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is needed</source>
        <translation>1 から %1 までの整数が必要です</translation>
    </message>
    <message>
        <source>nothing here means &quot;%1&quot;</source>
        <translation>「%1」を意味するものがここにありません</translation>
    </message>
    <message>
        <source>the values of a field are a list of pairs</source>
        <translation>フィールドの値は対の一覧です</translation>
    </message>
    <message>
        <source>The move of this connection has ended, because the other one was removed. It only receives until you cancel the move.</source>
        <translation>もう一方の接続が削除されたため、この移行は終了しました。移行をキャンセルするまで受信のみ行います。</translation>
    </message>
    <message>
        <source>Moved to %1; it only receives</source>
        <translation>%1 へ移行済み（受信のみ）</translation>
    </message>
    <message>
        <source>Being moved to %1; it only receives</source>
        <translation>%1 へ移行中（受信のみ）</translation>
    </message>
    <message>
        <source>the remote has no place %1 to choose</source>
        <translation>リモートには選択できる場所%1がありません</translation>
    </message>
    <message numerus="yes">
        <source>the same value in %1 of %Ln record(s)</source>
        <translation>
            <numerusform>%Ln 件中 %1 件で同じ値</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name fits, but %1 of %Ln record(s) hold another value</source>
        <translation>
            <numerusform>名前は合いますが、%Ln 件中 %1 件で値が異なります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets no new ones be made</source>
        <translation>%1 では新規作成できません</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>%1 に送信されません</translation>
    </message>
    <message>
        <source>the route of %1 leaves them out</source>
        <translation>%1 のルートにより除外されます</translation>
    </message>
    <message>
        <source>%1 has no place for &quot;%2&quot;</source>
        <translation>%1 には「%2」に当たるものがありません</translation>
    </message>
    <message>
        <source>%1 has no place for them</source>
        <translation>%1 にはこれに当たるものがありません</translation>
    </message>
    <message>
        <source>only received from %1</source>
        <translation>%1 からの受信のみ</translation>
    </message>
    <message>
        <source>not synced with %1; &quot;%2&quot; may be the same</source>
        <translation>%1 と同期されていません。「%2」が同じ項目かもしれません</translation>
    </message>
    <message>
        <source>not synced with %1</source>
        <translation>%1 と同期されていません</translation>
    </message>
    <message>
        <source>longer than the %1 characters that %2 takes</source>
        <translation>%2 で使える %1 文字を超えています</translation>
    </message>
    <message>
        <source>%1 has no counterpart for: %2</source>
        <translation>%1 に対応するものがありません: %2</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>%1 に対応するものがありません</translation>
    </message>
    <message>
        <source>refers to a record that %1 does not get</source>
        <translation>%1 に送られないレコードを参照しています</translation>
    </message>
    <message>
        <source>the report was stopped</source>
        <translation>レポートは中止されました</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>a connection is named by a text</source>
        <translation>接続はテキストで指定します</translation>
    </message>
    <message>
        <source>%1 is being moved to another system itself; finish or cancel that first</source>
        <translation>%1 自体が別のシステムへ移行中です。先に完了するかキャンセルしてください</translation>
    </message>
    <message>
        <source>a connection cannot be moved to itself</source>
        <translation>接続をそれ自体へ移行することはできません</translation>
    </message>
    <message>
        <source>this move was not started</source>
        <translation>この移行は開始されていません</translation>
    </message>
    <message>
        <source>%1 are not synced: %2 shows nothing named &quot;%3&quot;. Choose it in the mapping</source>
        <translation>%1は同期されません: %2に「%3」という名前のものがありません。マッピングで選んでください</translation>
    </message>
    <message>
        <source>%1 of %2 are not synced: %3 has no column of such a name. Pair them in the mapping</source>
        <translation>%2の%1は同期されません: %3にそのような名前の列がありません。マッピングで対応付けてください</translation>
    </message>
    <message>
        <source>%1 shows too many fields of %2 for one request: %3 are not synced</source>
        <translation>%1の%2はフィールドが多すぎて1回のリクエストに収まりません。%3は同期されません</translation>
    </message>
    <message>
        <source>refers to a record that %1 refused</source>
        <translation>%1 が拒否したレコードを参照しています</translation>
    </message>
    <message>
        <source>this is not a key file</source>
        <translation>これは鍵ファイルではありません</translation>
    </message>
    <message>
        <source>opening this file would take too much memory or time</source>
        <translation>このファイルを開くには、メモリか時間がかかりすぎます</translation>
    </message>
    <message>
        <source>there is not enough memory to protect the key with a passphrase</source>
        <translation>パスフレーズで鍵を保護するにはメモリが足りません</translation>
    </message>
    <message>
        <source>a newer Satchel wrote this file</source>
        <translation>このファイルは新しいバージョンの Satchel が書いたものです</translation>
    </message>
    <message>
        <source>there is not enough memory to open this file</source>
        <translation>このファイルを開くにはメモリが足りません</translation>
    </message>
    <message>
        <source>the passphrase is not right</source>
        <translation>パスフレーズが正しくありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not occur in a recovery key</source>
        <translation>「%1」は回復キーに使われない文字です</translation>
    </message>
    <message>
        <source>a recovery key has %1 letters and digits; these are %2</source>
        <translation>回復キーは英数字 %1 文字ですが、ここには %2 文字あります</translation>
    </message>
    <message>
        <source>there is a mistake in this line</source>
        <translation>この行に誤りがあります</translation>
    </message>
    <message>
        <source>this SQLite has no cipher</source>
        <translation>この SQLite には暗号がありません</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>そのようなファイルはありません</translation>
    </message>
    <message>
        <source>this Satchel was built without encryption</source>
        <translation>この Satchel は暗号化なしでビルドされています</translation>
    </message>
    <message>
        <source>the copy cannot be put in its place</source>
        <translation>コピーを所定の場所に置けません</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>this store is encrypted, and its key is not at hand</source>
        <translation>このデータファイルは暗号化されていて、鍵が手元にありません</translation>
    </message>
    <message>
        <source>this key does not open the store, or its first page is damaged</source>
        <translation>この鍵ではデータファイルを開けないか、先頭のページが壊れています</translation>
    </message>
    <message>
        <source>the name has to end in .csv or .json</source>
        <translation>名前は .csv または .json で終わる必要があります</translation>
    </message>
    <message>
        <source>audit chain</source>
        <translation>監査チェーン</translation>
    </message>
    <message>
        <source>the change log was altered outside Satchel, at entry %1 or soon after it</source>
        <translation>変更履歴が Satchel の外で改変されました（エントリ %1 またはその直後）</translation>
    </message>
    <message>
        <source>%1 log entries are as they were written</source>
        <translation>履歴の %1 件のエントリは記録されたままです</translation>
    </message>
    <message>
        <source>there is no backup in this file</source>
        <translation>このファイルにバックアップはありません</translation>
    </message>
    <message>
        <source>this backup is damaged</source>
        <translation>このバックアップは破損しています</translation>
    </message>
    <message>
        <source>another program is changing the list of backups</source>
        <translation>別のプログラムがバックアップの一覧を変更しています</translation>
    </message>
    <message>
        <source>the folder was not there</source>
        <translation>フォルダーがありませんでした</translation>
    </message>
    <message>
        <source>a record differs from the store: %1</source>
        <translation>レコードがデータファイルと一致しません: %1</translation>
    </message>
    <message>
        <source>another program is using the store</source>
        <translation>別のプログラムがデータファイルを使用しています</translation>
    </message>
    <message>
        <source>this store was restored from a backup, and %1 records differ from %2. Nothing was sent</source>
        <translation>このデータファイルはバックアップから復元されたもので、%1件のレコードが%2と異なります。何も送信されていません</translation>
    </message>
    <message>
        <source>references</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>every record that another one refers to exists</source>
        <translation>ほかのレコードが参照するレコードはすべて存在します</translation>
    </message>
    <message>
        <source>references to missing records: %1; %2</source>
        <translation>存在しないレコードへの参照: %1、%2</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>チェックは中止されました</translation>
    </message>
    <message>
        <source>no key at hand opens this store</source>
        <translation>手元のどのキーでもこのデータファイルを開けません</translation>
    </message>
    <message>
        <source>no page of a store is left in this file</source>
        <translation>このファイルにはデータファイルのページが残っていません</translation>
    </message>
    <message>
        <source>their lists of attendees were written again</source>
        <translation>参加者の一覧を書き直しました</translation>
    </message>
    <message>
        <source>their totals were computed again</source>
        <translation>合計を計算し直しました</translation>
    </message>
    <message>
        <source>the time of their last activity was found again</source>
        <translation>最後の活動の日時を求め直しました</translation>
    </message>
    <message>
        <source>their calculated fields were computed again</source>
        <translation>計算フィールドを計算し直しました</translation>
    </message>
    <message>
        <source>the search index was built again</source>
        <translation>検索インデックスを作り直しました</translation>
    </message>
    <message>
        <source>what made these changes, and when: the changes themselves are kept</source>
        <translation>これらの変更を行った人と日時。変更自体は残っています</translation>
    </message>
    <message>
        <source>written again from the change log</source>
        <translation>変更ログから書き直しました</translation>
    </message>
    <message>
        <source>in part: what the change log still had of them is in the trash</source>
        <translation>一部。変更ログに残っていた内容はゴミ箱にあります</translation>
    </message>
    <message>
        <source>the change log did not have all of their values and states them again</source>
        <translation>変更ログに欠けていた値を記録し直しました</translation>
    </message>
    <message>
        <source>moved to the trash: the record that %1 names does not exist</source>
        <translation>ゴミ箱に移しました。%1 のレコードが存在しません</translation>
    </message>
    <message>
        <source>%1 is empty now: the record it named does not exist</source>
        <translation>%1 を空にしました。指定されていたレコードが存在しません</translation>
    </message>
    <message>
        <source>what was kept of connections that do not exist</source>
        <translation>存在しない接続の情報</translation>
    </message>
    <message>
        <source>what connections kept of missing records; they read everything again and ask before they send</source>
        <translation>存在しないレコードについての接続の情報。接続はすべてを読み直し、送信する前に確認します</translation>
    </message>
    <message>
        <source>neither their rows nor their creation in the change log can be read</source>
        <translation>行も、変更ログの作成の記録も読み取れません</translation>
    </message>
    <message>
        <source>pages with rows of which nothing tells to what table they belong</source>
        <translation>どの表に属するか分からないページ</translation>
    </message>
    <message>
        <source>damaged pages of the write-ahead log: what was on them is as it was before</source>
        <translation>先行書き込みログの破損したページ。その内容は以前の状態です</translation>
    </message>
    <message>
        <source>entries that cannot be read</source>
        <translation>読み取れない項目</translation>
    </message>
    <message>
        <source>files without their content</source>
        <translation>内容のないファイル</translation>
    </message>
    <message>
        <source>log entries in a new audit chain; the damaged file has the old one</source>
        <translation>新しい監査チェーンの履歴エントリ。元のチェーンは破損したファイルに残っています</translation>
    </message>
    <message>
        <source>this record was not erased</source>
        <translation>このレコードは消去されていません</translation>
    </message>
    <message>
        <source>this is a file, and a folder is needed</source>
        <translation>これはファイルです。フォルダーが必要です</translation>
    </message>
    <message>
        <source>the folder has files already; choose a new one</source>
        <translation>フォルダーにはすでにファイルがあります。新しいフォルダーを選んでください</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>そのフォルダーはありません</translation>
    </message>
    <message>
        <source>this %1 was erased, so there is nothing to restore</source>
        <translation>この%1は消去されたため、復元できるものがありません</translation>
    </message>
    <message>
        <source>the list of erased records cannot be read</source>
        <translation>消去したレコードの一覧を読めません</translation>
    </message>
    <message>
        <source>edits wait to be saved; open the store in Satchel first</source>
        <translation>保存待ちの編集があります。先に Satchel でストアを開いてください</translation>
    </message>
    <message>
        <source>a %1 is not a person</source>
        <translation>%1は人ではありません</translation>
    </message>
    <message>
        <source>the other system refuses to delete it</source>
        <translation>相手のシステムが削除を拒否しています</translation>
    </message>
    <message>
        <source>erasing a person cannot be undone</source>
        <translation>人の消去は元に戻せません</translation>
    </message>
    <message>
        <source>this consent was withdrawn; an import does not give it again. Record the consent with its proof</source>
        <translation>この同意は撤回されています。インポートで再び同意にすることはできません。証拠とともに同意を記録してください</translation>
    </message>
    <message>
        <source>a statement of consent is kept as proof; record a newer one instead</source>
        <translation>同意の記録は証拠として残ります。代わりに新しい記録を追加してください</translation>
    </message>
    <message>
        <source>this is in the future</source>
        <translation>これは未来の日時です</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>ルールには名前が必要です</translation>
    </message>
    <message>
        <source>retention rules do not cover these records</source>
        <translation>保存ルールはこれらのレコードを対象としません</translation>
    </message>
    <message>
        <source>a period is 1 to %1 months</source>
        <translation>期間は 1 ～ %1 か月です</translation>
    </message>
    <message>
        <source>this cannot be done to these records</source>
        <translation>これらのレコードには実行できません</translation>
    </message>
    <message>
        <source>Merged with %1, where this consent was %2 (the other: %3)</source>
        <translation>%1 と統合（そちらの同意: %2、こちら: %3）</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;; it is the name of a contact&apos;s field, such as consent</source>
        <translation>目的「%1」はありません。consent など、連絡先の項目名を指定してください</translation>
    </message>
    <message>
        <source>files are hidden as personal data is</source>
        <translation>個人データと同様にファイルも非表示です</translation>
    </message>
    <message>
        <source>a purpose needs a name</source>
        <translation>目的には名前が必要です</translation>
    </message>
    <message>
        <source>there is a purpose of this name already</source>
        <translation>この名前の目的は既にあります</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;; there are: %2</source>
        <translation>目的「%1」はありません。あるのは: %2</translation>
    </message>
    <message>
        <source>there is no such purpose</source>
        <translation>その目的はありません</translation>
    </message>
    <message>
        <source>this purpose is a field of every store and stays</source>
        <translation>この目的はすべてのストアにあり、削除できません</translation>
    </message>
    <message>
        <source>there is an open deal</source>
        <translation>進行中の商談があります</translation>
    </message>
    <message>
        <source>there is a won deal</source>
        <translation>受注した商談があります</translation>
    </message>
    <message>
        <source>a quote or proposal was sent</source>
        <translation>見積書または提案書が送信されています</translation>
    </message>
    <message>
        <source>there are two rules of this name</source>
        <translation>この名前のルールが 2 つあります</translation>
    </message>
    <message>
        <source>nobody has looked at the records that this rule reaches since it was last changed</source>
        <translation>最後の変更以降、このルールの対象レコードがまだ確認されていません</translation>
    </message>
    <message>
        <source>personal data is hidden; show it again to edit</source>
        <translation>個人データは非表示です。編集するには再び表示してください</translation>
    </message>
    <message>
        <source>your role does not allow creating a %1</source>
        <translation>あなたの役割では%1を作成できません</translation>
    </message>
    <message>
        <source>your role does not allow changing this %1</source>
        <translation>あなたの役割ではこの%1を変更できません</translation>
    </message>
    <message>
        <source>your role does not allow deleting this %1</source>
        <translation>あなたの役割ではこの%1を削除できません</translation>
    </message>
    <message>
        <source>your role does not allow changing this field of a %1</source>
        <translation>あなたの役割では%1のこの項目を変更できません</translation>
    </message>
    <message>
        <source>the keychain&apos;s entry for the keys of stores cannot be read</source>
        <translation>データファイルの鍵のキーチェーン項目を読み取れません</translation>
    </message>
    <message>
        <source>Keep what was edited here</source>
        <translation>ここで編集した内容を保持</translation>
    </message>
    <message>
        <source>this is no address of a PostgreSQL server</source>
        <translation>PostgreSQLサーバーのアドレスではありません</translation>
    </message>
    <message>
        <source>the keychain has no password for the hub</source>
        <translation>キーチェーンにハブのパスワードがありません</translation>
    </message>
    <message>
        <source>this store belongs to no hub</source>
        <translation>このデータファイルはどのハブにも属していません</translation>
    </message>
    <message>
        <source>the hub does not know this person</source>
        <translation>ハブはこのユーザーを認識していません</translation>
    </message>
    <message>
        <source>the hub answered with a row of other columns</source>
        <translation>ハブが異なる列の行を返しました</translation>
    </message>
    <message>
        <source>a newer Satchel made this hub: update Satchel</source>
        <translation>このハブはより新しいSatchelで作成されました。Satchelを更新してください</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>this store belongs to a hub already</source>
        <translation>このデータファイルはすでにハブに属しています</translation>
    </message>
    <message>
        <source>this database has a hub already; join it</source>
        <translation>このデータベースにはすでにハブがあります。参加してください</translation>
    </message>
    <message>
        <source>Joined the hub</source>
        <translation>ハブに参加</translation>
    </message>
    <message>
        <source>the hub has a value here that is none of its type</source>
        <translation>ハブのこの値は項目の型に合いません</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止しました</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>サーバーが時間内に応答しませんでした</translation>
    </message>
    <message>
        <source>Read from the hub</source>
        <translation>ハブから読み込み</translation>
    </message>
    <message>
        <source>no number of the team is left on this computer: connect to the hub, then try again</source>
        <translation>このコンピューターにはチームの番号が残っていません。ハブに接続してからもう一度お試しください</translation>
    </message>
    <message>
        <source>%1: an administrator has to bring the hub up to date with &quot;satchel hub upgrade&quot;</source>
        <translation>%1: 管理者が「satchel hub upgrade」でハブを更新する必要があります</translation>
    </message>
    <message>
        <source>the hub has another content than this file&apos;s</source>
        <translation>ハブの内容がこのファイルのものと異なります</translation>
    </message>
    <message>
        <source>Taken along to the team</source>
        <translation>チームに引き継ぎ</translation>
    </message>
    <message>
        <source>Erased by the team</source>
        <translation>チームによる消去</translation>
    </message>
    <message>
        <source>%1 runs this connection for the team</source>
        <translation>%1 がチームのためにこの接続を実行しています</translation>
    </message>
    <message>
        <source>the hub has to say first which desk runs this connection</source>
        <translation>どのコンピューターがこの接続を実行するか、先にチームのサーバーが決める必要があります</translation>
    </message>
    <message>
        <source>your role does not allow erasing a person: it does not see and change every record</source>
        <translation>あなたの役割では人物を消去できません。すべてのレコードの閲覧と変更が必要です</translation>
    </message>
    <message>
        <source>this Satchel is newer than the hub: an administrator has to bring it up to date with &quot;satchel hub upgrade&quot;</source>
        <translation>この Satchel はチームのサーバーより新しいものです。管理者が &quot;satchel hub upgrade&quot; で更新する必要があります</translation>
    </message>
    <message>
        <source>a %1 needs the record that it is about</source>
        <translation>%1 には対象のレコードが必要です</translation>
    </message>
    <message>
        <source>nobody was chosen to take over</source>
        <translation>引き継ぐ人が選ばれていません</translation>
    </message>
    <message>
        <source>the records are this person&apos;s already</source>
        <translation>レコードはすでにこの人のものです</translation>
    </message>
    <message>
        <source>nobody was chosen to get leads</source>
        <translation>リードを受け取る人が選ばれていません</translation>
    </message>
    <message>
        <source>the history at the hub is not the one that this computer has read: it was changed at the server</source>
        <translation>ハブの履歴が、このコンピューターが読み取ったものと異なります。サーバー上で変更されました</translation>
    </message>
    <message>
        <source>the history at the hub was changed at the server</source>
        <translation>ハブの履歴がサーバー上で変更されました</translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation>データファイルのフォルダーを作成できません</translation>
    </message>
    <message>
        <source>another program joins a team with this store</source>
        <translation>別のプログラムがこのデータファイルでチームに参加しようとしています</translation>
    </message>
    <message>
        <source>the team&apos;s server does not let this desk in any more: %1. Nothing is lost: what was not sent stays on this computer. Ask an administrator of the team for access</source>
        <translation>チームのサーバーがこのコンピューターの接続を許可しなくなりました: %1。データは失われていません。未送信のものはこのコンピューターに残ります。チームの管理者にアクセス権を依頼してください</translation>
    </message>
    <message>
        <source>no user is called &quot;%1&quot;</source>
        <translation>「%1」という名前のユーザーはいません</translation>
    </message>
    <message>
        <source>a territory asks for what is typed into the customer&apos;s own fields</source>
        <translation>テリトリーの条件に使えるのは、顧客自身の項目に入力された内容だけです</translation>
    </message>
    <message>
        <source>your role does not allow exporting %1</source>
        <translation>あなたの役割では%1をエクスポートできません</translation>
    </message>
    <message>
        <source>their lists of members were written again</source>
        <translation>メンバーの一覧を書き直しました</translation>
    </message>
    <message>
        <source>a new approval request is not decided yet</source>
        <translation>新しい承認依頼はまだ決定されていません</translation>
    </message>
    <message>
        <source>an approval is requested by whoever needs it</source>
        <translation>承認は必要とする本人が依頼します</translation>
    </message>
    <message>
        <source>what an approval is requested for can&apos;t be changed; delete the request and make another one</source>
        <translation>承認依頼の対象は変更できません。依頼を削除して作り直してください</translation>
    </message>
    <message>
        <source>the note of an approval request can be changed by its requester, until it is decided</source>
        <translation>承認依頼のメモは、決定されるまで依頼者だけが変更できます</translation>
    </message>
    <message>
        <source>nobody can decide their own approval request</source>
        <translation>自分の承認依頼は誰も決定できません</translation>
    </message>
    <message>
        <source>your role does not allow deciding approval requests</source>
        <translation>あなたの役割では承認依頼を決定できません</translation>
    </message>
    <message>
        <source>a decision names the person who makes it</source>
        <translation>決定には決定した人が記録されます</translation>
    </message>
    <message>
        <source>the discount of %1 % is above your limit of %2 % and has not been approved</source>
        <translation>値引き%1 %はあなたの上限%2 %を超えており、承認されていません</translation>
    </message>
    <message>
        <source>this connection has not been approved yet</source>
        <translation>この接続はまだ承認されていません</translation>
    </message>
    <message>
        <source>Request approval of a connection</source>
        <translation>接続の承認を依頼</translation>
    </message>
    <message>
        <source>the system does not say how much is free, the store takes %1</source>
        <translation>空き容量はシステムから取得できません。データファイルの使用量%1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>the text becomes longer than %1 characters</source>
        <translation>テキストが%1文字を超えます</translation>
    </message>
    <message>
        <source>no %1 belongs to this message</source>
        <translation>このメッセージに対応する%1がありません</translation>
    </message>
    <message>
        <source>the field is empty</source>
        <translation>項目が空です</translation>
    </message>
    <message>
        <source>this condition has no {{/if}}</source>
        <translation>この条件に{{/if}}がありません</translation>
    </message>
    <message>
        <source>this {{ has no }}</source>
        <translation>この{{に対応する}}がありません</translation>
    </message>
    <message>
        <source>only #if, else and /if are known here</source>
        <translation>ここで使えるのは#if、else、/ifだけです</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not among contact, company, lead, deal, quote, proposal and user</source>
        <translation>「%1」はcontact、company、lead、deal、quote、proposal、userのいずれでもありません</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot; that a mail can show</source>
        <translation>%1に、メールに表示できる項目「%2」はありません</translation>
    </message>
    <message>
        <source>more than %1 conditions are within each other</source>
        <translation>条件の入れ子が%1を超えています</translation>
    </message>
    <message>
        <source>a condition must be true or false</source>
        <translation>条件の結果はtrueまたはfalseでなければなりません</translation>
    </message>
    <message>
        <source>this belongs to no condition</source>
        <translation>対応する条件がありません</translation>
    </message>
    <message>
        <source>a template has %1 characters at most</source>
        <translation>テンプレートは%1文字までです</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>%1に%2さんは書きました:</translation>
    </message>
    <message>
        <source>the hours in which e-mails are sent end before they begin</source>
        <translation>メールの送信時間帯の終了が開始より前です</translation>
    </message>
    <message>
        <source>fewer than 0 e-mails a day cannot be sent</source>
        <translation>1日のメール数を0未満にはできません</translation>
    </message>
    <message>
        <source>a step comes 0 to %1 days after the step before it</source>
        <translation>ステップは前のステップの0～%1日後に設定します</translation>
    </message>
    <message>
        <source>this must not have a line break or a control character</source>
        <translation>改行や制御文字は使えません</translation>
    </message>
    <message>
        <source>letters with accents or of other scripts cannot be sent before the @</source>
        <translation>@の前には、アクセント付き文字やラテン文字以外の文字は使えません</translation>
    </message>
    <message>
        <source>this is not an e-mail address</source>
        <translation>メールアドレスではありません</translation>
    </message>
    <message>
        <source>this is not the id of a message</source>
        <translation>メッセージIDではありません</translation>
    </message>
    <message>
        <source>an attachment can have %1 at most</source>
        <translation>添付ファイルは%1までです</translation>
    </message>
    <message>
        <source>this is not an address that begins with https:</source>
        <translation>https:で始まるアドレスではありません</translation>
    </message>
    <message>
        <source>unsubscribing by one click needs an address of the web</source>
        <translation>ワンクリックでの配信停止にはWebアドレスが必要です</translation>
    </message>
    <message>
        <source>the message has no recipient</source>
        <translation>メッセージに宛先がありません</translation>
    </message>
    <message>
        <source>Continue sequences at this desk</source>
        <translation>このコンピューターでシーケンスを続行</translation>
    </message>
    <message>
        <source>was deleted</source>
        <comment>of a record</comment>
        <translation>削除されています</translation>
    </message>
    <message>
        <source>has no contact</source>
        <translation>コンタクトがありません</translation>
    </message>
    <message>
        <source>has no e-mail address</source>
        <translation>メールアドレスがありません</translation>
    </message>
    <message>
        <source>has an e-mail address that does not exist</source>
        <translation>メールアドレスが存在しません</translation>
    </message>
    <message>
        <source>must not be contacted</source>
        <translation>連絡不可です</translation>
    </message>
    <message>
        <source>does not want such e-mails</source>
        <translation>このようなメールを希望していません</translation>
    </message>
    <message>
        <source>has not agreed to such e-mails</source>
        <translation>このようなメールに同意していません</translation>
    </message>
    <message>
        <source>is in this sequence already</source>
        <translation>既にこのシーケンスに登録されています</translation>
    </message>
    <message>
        <source>went through this sequence before</source>
        <translation>以前このシーケンスに登録されていました</translation>
    </message>
    <message>
        <source>is in another sequence</source>
        <translation>別のシーケンスに登録されています</translation>
    </message>
    <message>
        <source>has the same address as another person here</source>
        <translation>ここにいる別の人とアドレスが同じです</translation>
    </message>
    <message>
        <source>Enrolled %1 in “%2”</source>
        <translation>%1を「%2」に登録しました</translation>
    </message>
    <message numerus="yes">
        <source>Enrolled %Ln people in “%1”</source>
        <translation>
            <numerusform>%Ln人を「%1」に登録しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Take out of a sequence</source>
        <translation>シーケンスから外す</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a day like 12-25, 2026-04-03 or DE 10-03</source>
        <translation>「%1」は12-25、2026-04-03、DE 10-03のような日付ではありません</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>Note that %1 unsubscribed</source>
        <translation>%1の配信停止を記録</translation>
    </message>
    <message>
        <source>sequences</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>E-mail “%1” from %2</source>
        <translation>%2からのメール「%1」</translation>
    </message>
    <message>
        <source>the sequence was deleted</source>
        <translation>シーケンスが削除されました</translation>
    </message>
    <message>
        <source>the sequence has no step</source>
        <translation>シーケンスにステップがありません</translation>
    </message>
    <message>
        <source>the e-mail of step %1 has no text</source>
        <translation>ステップ%1のメールに本文がありません</translation>
    </message>
    <message>
        <source>the first e-mail has no subject</source>
        <translation>最初のメールに件名がありません</translation>
    </message>
    <message>
        <source>the task of step %1 has no title</source>
        <translation>ステップ%1のタスクに件名がありません</translation>
    </message>
    <message>
        <source>Complete the record: sequence “%1” has stopped</source>
        <translation>レコードを補完: シーケンス「%1」が停止しました</translation>
    </message>
    <message>
        <source>Check the e-mail that was not sent: sequence “%1” has stopped</source>
        <translation>送信されなかったメールを確認: シーケンス「%1」が停止しました</translation>
    </message>
    <message>
        <source>Note an e-mail of a sequence as sent</source>
        <translation>シーケンスのメールを送信済みとして記録</translation>
    </message>
    <message>
        <source>the person has no e-mail address</source>
        <translation>この人にはメールアドレスがありません</translation>
    </message>
    <message>
        <source>no mail account here has the address %1</source>
        <translation>アドレス%1のメールアカウントがここにはありません</translation>
    </message>
    <message>
        <source>these fields of the text are empty: %1</source>
        <translation>本文の次の項目が空です: %1</translation>
    </message>
    <message>
        <source>Sequence “%1”: step %2 for %3</source>
        <translation>シーケンス「%1」: %3のステップ%2</translation>
    </message>
    <message>
        <source>Sequence “%1”: stopped for %2</source>
        <translation>シーケンス「%1」: %2への送信を停止</translation>
    </message>
    <message>
        <source>Sequence “%1”: finished for %2</source>
        <translation>シーケンス「%1」: %2の全ステップが完了</translation>
    </message>
    <message>
        <source>Sequence “%1”: next step for %2</source>
        <translation>シーケンス「%1」: %2の次のステップ</translation>
    </message>
    <message>
        <source>the store was restored from a backup; the message may have been sent since</source>
        <translation>データファイルはバックアップから復元されたもので、メッセージはその後に送信された可能性があります</translation>
    </message>
    <message>
        <source>the conversation has no messages</source>
        <translation>スレッドにメッセージがありません</translation>
    </message>
    <message>
        <source>a mail account needs a name</source>
        <translation>メールアカウントには名前が必要です</translation>
    </message>
    <message>
        <source>a mail account needs its servers</source>
        <translation>メールアカウントにはサーバーの指定が必要です</translation>
    </message>
    <message>
        <source>there is no mail account with this name</source>
        <translation>この名前のメールアカウントはありません</translation>
    </message>
    <message>
        <source>the mail account no longer exists</source>
        <translation>メールアカウントはもう存在しません</translation>
    </message>
    <message>
        <source>a mail account with this name already exists</source>
        <translation>この名前のメールアカウントは既にあります</translation>
    </message>
    <message>
        <source>the message is already being sent</source>
        <translation>メッセージは既に送信中です</translation>
    </message>
    <message>
        <source>the message no longer exists</source>
        <translation>メッセージはもう存在しません</translation>
    </message>
    <message>
        <source>you said that it was not sent</source>
        <translation>送信されていないと指定されました</translation>
    </message>
    <message>
        <source>it is known by now what became of the message</source>
        <translation>このメールの送信結果は既に判明しています</translation>
    </message>
    <message>
        <source>Satchel ended while it was being sent</source>
        <translation>送信中にSatchelが終了しました</translation>
    </message>
    <message>
        <source>a calendar is not there any more</source>
        <translation>カレンダーがなくなっています</translation>
    </message>
    <message>
        <source>the server has forgotten the last sync</source>
        <translation>前回の同期の情報がサーバーに残っていません</translation>
    </message>
    <message>
        <source>the server keeps this account at another address: connect to %1</source>
        <translation>サーバーはこのアカウントを別のアドレスに置いています。%1に接続してください</translation>
    </message>
    <message>
        <source>the response is no WebDAV multistatus</source>
        <translation>応答がWebDAVのmultistatusではありません</translation>
    </message>
    <message>
        <source>the address does not belong to a calendar server</source>
        <translation>このアドレスはカレンダーサーバーのものではありません</translation>
    </message>
    <message>
        <source>the response is not valid XML</source>
        <translation>応答が有効なXMLではありません</translation>
    </message>
    <message>
        <source>the entry is no series</source>
        <translation>このエントリはシリーズではありません</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期する</translation>
    </message>
    <message>
        <source>Don&apos;t sync</source>
        <translation>同期しない</translation>
    </message>
    <message>
        <source>Only when I am busy</source>
        <translation>予定の有無のみ</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>予定あり</translation>
    </message>
    <message>
        <source>%1 are not synced: the account has no collection for them</source>
        <translation>アカウントに対応するコレクションがないため、%1は同期されません</translation>
    </message>
    <message>
        <source>of this calendar Satchel reads only when you are busy</source>
        <translation>このカレンダーからSatchelが読み取るのは予定の有無だけです</translation>
    </message>
    <message>
        <source>you may not change this calendar</source>
        <translation>このカレンダーを変更する権限がありません</translation>
    </message>
    <message>
        <source>the event is private: change it in your calendar</source>
        <translation>この予定は非公開です。カレンダーで変更してください</translation>
    </message>
    <message>
        <source>another entry of the calendar has the same ID</source>
        <translation>カレンダーの別のエントリが同じIDを使用しています</translation>
    </message>
    <message>
        <source>the server says that the entry exists, and does not have it</source>
        <translation>サーバーはエントリが存在すると応答しましたが、実際にはありません</translation>
    </message>
    <message>
        <source>another entry has the same address</source>
        <translation>別のエントリが同じアドレスを使用しています</translation>
    </message>
    <message>
        <source>there is no calendar that new entries could go to</source>
        <translation>新しいエントリの登録先となるカレンダーがありません</translation>
    </message>
    <message>
        <source>the series is not in the calendar any more</source>
        <translation>シリーズはもうカレンダーにありません</translation>
    </message>
    <message>
        <source>others are changing the same series</source>
        <translation>ほかの人が同じシリーズを変更しています</translation>
    </message>
    <message>
        <source>others are changing the same entry</source>
        <translation>ほかの人が同じエントリを変更しています</translation>
    </message>
    <message>
        <source>the event is not in the calendar any more</source>
        <translation>予定はもうカレンダーにありません</translation>
    </message>
    <message>
        <source>an event needs a start</source>
        <translation>予定には開始が必要です</translation>
    </message>
    <message>
        <source>the occurrence does not say when it was in its series</source>
        <translation>この回に、シリーズでの元の日時がありません</translation>
    </message>
    <message>
        <source>the entry is not valid iCalendar or vCard</source>
        <translation>エントリが有効なiCalendarまたはvCardではありません</translation>
    </message>
    <message>
        <source>the record it refers to has not been sent yet</source>
        <translation>参照先のレコードがまだ送信されていません</translation>
    </message>
    <message>
        <source>entered by you</source>
        <translation>手動で入力</translation>
    </message>
    <message>
        <source>known settings of your provider</source>
        <translation>プロバイダーの既知の設定</translation>
    </message>
    <message>
        <source>known settings of the provider of your domain</source>
        <translation>ドメインのプロバイダーの既知の設定</translation>
    </message>
    <message>
        <source>published by your domain</source>
        <translation>ドメインが公開している設定</translation>
    </message>
    <message>
        <source>usual name</source>
        <translation>一般的な名前</translation>
    </message>
    <message>
        <source>the server does not speak IMAP as it should</source>
        <translation>サーバーがIMAPの仕様どおりに応答しません</translation>
    </message>
    <message>
        <source>the server sent something before the connection was secure</source>
        <translation>安全な接続になる前に、サーバーから何かが送信されました</translation>
    </message>
    <message>
        <source>the connection is not secure</source>
        <translation>接続が安全ではありません</translation>
    </message>
    <message>
        <source>the server does not accept passwords</source>
        <translation>このサーバーではパスワードを使えません</translation>
    </message>
    <message>
        <source>the message is no longer there</source>
        <translation>メッセージはもうありません</translation>
    </message>
    <message>
        <source>the server cannot remove a single message</source>
        <translation>サーバーでは、メッセージを1件だけ削除することができません</translation>
    </message>
    <message>
        <source>%1 does not accept passwords: sign in in the browser</source>
        <translation>%1ではパスワードを使えません。ブラウザーでサインインしてください</translation>
    </message>
    <message>
        <source>%1 has no such sign-in</source>
        <translation>%1ではこのサインイン方法を使えません</translation>
    </message>
    <message>
        <source>no server is known for this address: enter it</source>
        <translation>このアドレスのサーバーは不明です。サーバーを入力してください</translation>
    </message>
    <message>
        <source>this domain has no IMAP server</source>
        <translation>このドメインにはIMAPサーバーがありません</translation>
    </message>
    <message>
        <source>without a password nobody can sign in</source>
        <translation>パスワードがなければサインインできません</translation>
    </message>
    <message>
        <source>the server has no folder for archived messages</source>
        <translation>サーバーにアーカイブ用のフォルダーがありません</translation>
    </message>
    <message>
        <source>Fetch e-mails from %1</source>
        <comment>account</comment>
        <translation>%1のメールを取得</translation>
    </message>
    <message>
        <source>This provider accepts an app password only. Create one in your account&apos;s security settings.</source>
        <translation>このプロバイダーではアプリパスワードのみ使えます。アカウントのセキュリティ設定で作成してください。</translation>
    </message>
    <message>
        <source>If you use two-factor authentication, create an app password and enter it here.</source>
        <translation>2要素認証を使用している場合は、アプリパスワードを作成してここに入力してください。</translation>
    </message>
    <message>
        <source>This provider has a separate password for mail programs.</source>
        <translation>このプロバイダーには、メールソフト用の別のパスワードがあります。</translation>
    </message>
    <message>
        <source>The user name is not your address. Your provider shows it in the mail settings.</source>
        <translation>ユーザー名はメールアドレスとは異なります。プロバイダーのメール設定で確認できます。</translation>
    </message>
    <message>
        <source>Turn on IMAP in the settings of your mailbox first.</source>
        <translation>まず、メールボックスの設定でIMAPを有効にしてください。</translation>
    </message>
    <message>
        <source>Your administrator may have to turn on authenticated SMTP for your mailbox.</source>
        <translation>メールボックスの認証済みSMTPを、管理者が有効にする必要がある場合があります。</translation>
    </message>
    <message>
        <source>Mail programs are included in paid plans only.</source>
        <translation>メールソフトは有料プランでのみ使えます。</translation>
    </message>
    <message>
        <source>another window or command is fetching e-mails</source>
        <translation>別のウィンドウまたはコマンドがメールを取得しています</translation>
    </message>
    <message>
        <source>there is no password for %1 and %2: enter it again</source>
        <translation>%1と%2のパスワードがありません。もう一度入力してください</translation>
    </message>
    <message>
        <source>the server does not accept the password</source>
        <translation>サーバーがこのパスワードを受け付けません</translation>
    </message>
    <message>
        <source>this cannot be a password</source>
        <translation>パスワードとして使えません</translation>
    </message>
    <message>
        <source>the sign-in server grants access for an hour only</source>
        <translation>サインインサーバーが許可するアクセスは1時間のみです</translation>
    </message>
    <message>
        <source>this account has a password</source>
        <translation>このアカウントではパスワードを使用しています</translation>
    </message>
    <message>
        <source>what it was sent with was undone</source>
        <translation>このメールとともに行った変更が元に戻されました</translation>
    </message>
    <message>
        <source>Send e-mail “%1”</source>
        <comment>subject</comment>
        <translation>メール「%1」を送信</translation>
    </message>
    <message>
        <source>signing in needs the client id of your organization&apos;s app</source>
        <translation>サインインには、組織のアプリのクライアントIDが必要です</translation>
    </message>
    <message>
        <source>this is not the name of a directory</source>
        <translation>ディレクトリ名ではありません</translation>
    </message>
    <message>
        <source>this server does not belong to the provider that you sign in to</source>
        <translation>このサーバーは、サインイン先のプロバイダーのものではありません</translation>
    </message>
    <message>
        <source>the secure connection could not be established: %1</source>
        <translation>安全な接続を確立できませんでした: %1</translation>
    </message>
    <message>
        <source>the message is empty</source>
        <translation>メッセージが空です</translation>
    </message>
    <message>
        <source>no server was found: enter it</source>
        <translation>サーバーが見つかりませんでした。サーバーを入力してください</translation>
    </message>
    <message>
        <source>the servers know you by a user name: enter it</source>
        <translation>サーバーへのサインインにはユーザー名が使われます。ユーザー名を入力してください</translation>
    </message>
    <message>
        <source>a server is written as HOST, HOST:PORT or HOST:PORT,starttls</source>
        <translation>サーバーはHOST、HOST:PORT、HOST:PORT,starttlsのいずれかの形式で記述します</translation>
    </message>
    <message>
        <source>DNS names a server outside of your domain: enter it if you trust it</source>
        <translation>DNSがドメイン外のサーバーを示しています。信頼できる場合は入力してください</translation>
    </message>
    <message>
        <source>the message is larger than the server takes</source>
        <translation>メッセージがサーバーの上限サイズを超えています</translation>
    </message>
</context>
<context>
    <name>satchel::Schema</name>
    <message>
        <source>Street</source>
        <translation>町名・番地</translation>
    </message>
    <message>
        <source>City</source>
        <translation>市区町村</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>都道府県</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>郵便番号</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>標準税率</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>ゼロ税率</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>非課税</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>リバースチャージ</translation>
    </message>
    <message>
        <source>Intra-community supply</source>
        <translation>EU域内供給</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Not subject to tax</source>
        <translation>不課税</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>コンタクト</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>コンタクト</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>敬称</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>役職</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>携帯電話番号</translation>
    </message>
    <message>
        <source>More e-mails</source>
        <translation>その他のメール</translation>
    </message>
    <message>
        <source>More phones</source>
        <translation>その他の電話番号</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webサイト</translation>
    </message>
    <message>
        <source>Social profiles</source>
        <translation>SNSアカウント</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>ライフサイクルステージ</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>購読者</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>見込みあり</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>商談中</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>元顧客</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>獲得経路</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>依頼中</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>同意済み</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>連絡不可</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>誕生日</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>外部ID</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>写真</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>最終活動</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>正式名称</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>ドメイン</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>業種</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>従業員数</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>年間売上高</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>見込み客</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>パートナー</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>親会社</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>連絡済み</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>見込みなし</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>変換済み</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Converted to contact</source>
        <translation>変換先コンタクト</translation>
    </message>
    <message>
        <source>Converted to deal</source>
        <translation>変換先商談</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失注</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Stale after (days)</source>
        <translation>停滞とみなす日数</translation>
    </message>
    <message>
        <source>Snoozed stage</source>
        <translation>先送りステージ</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>クローズ予定</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>クローズ日</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>失注理由</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>ホット</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>ウォーム</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>コールド</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>次のアクション</translation>
    </message>
    <message>
        <source>Next action date</source>
        <translation>次のアクションの日付</translation>
    </message>
    <message>
        <source>Next action time</source>
        <translation>次のアクションの時刻</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>キャンペーン</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競合他社</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>現ステージの開始日時</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>WhatsApp</source>
        <translation>WhatsApp</translation>
    </message>
    <message>
        <source>Quote sent</source>
        <translation>見積送付</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>見積承諾</translation>
    </message>
    <message>
        <source>Quote rejected</source>
        <translation>見積却下</translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation>提案書送付</translation>
    </message>
    <message>
        <source>Contract sent</source>
        <translation>契約書送付</translation>
    </message>
    <message>
        <source>Demo scheduled</source>
        <translation>デモ日程確定</translation>
    </message>
    <message>
        <source>Demo completed</source>
        <translation>デモ実施</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Website visit</source>
        <translation>Webサイト訪問</translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation>SNSでのやり取り</translation>
    </message>
    <message>
        <source>Support ticket</source>
        <translation>サポートチケット</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>購入</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>ステージ変更</translation>
    </message>
    <message>
        <source>Field change</source>
        <translation>項目変更</translation>
    </message>
    <message>
        <source>File shared</source>
        <translation>ファイル共有</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>発着信</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>留守番電話</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>感触</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>場所またはリンク</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>説明</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>期限時刻</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>税率</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>非課税の理由</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>番号</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送付済み</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>閲覧済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Units for one of the main currency</source>
        <translation>基準通貨1単位あたりの額</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>レート基準日</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>発行日</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>支払条件</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>納品条件</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>前書き</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>前のバージョン</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>送付日時</translation>
    </message>
    <message>
        <source>Viewed at</source>
        <translation>閲覧日時</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>承諾日時</translation>
    </message>
    <message>
        <source>Rejected at</source>
        <translation>却下日時</translation>
    </message>
    <message>
        <source>Expired at</source>
        <translation>期限切れ日時</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>見積明細</translation>
    </message>
    <message>
        <source>Quote lines</source>
        <translation>見積明細</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>代替案</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Contact of a deal</source>
        <translation>商談のコンタクト</translation>
    </message>
    <message>
        <source>Contacts of deals</source>
        <translation>商談のコンタクト</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>サイズ（バイト）</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>内容のSHA-256</translation>
    </message>
    <message>
        <source>View</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>カスタム項目</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>カスタム項目</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>短縮名</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>参照先</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日時</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>最終更新日時</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>ゴミ箱への移動日時</translation>
    </message>
    <message>
        <source>New Lead</source>
        <translation>新規リード</translation>
    </message>
    <message>
        <source>Meeting Scheduled</source>
        <translation>ミーティング日程確定</translation>
    </message>
    <message>
        <source>Proposal Sent</source>
        <translation>提案書送付済み</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>交渉</translation>
    </message>
    <message>
        <source>Closed Won</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Closed Lost</source>
        <translation>失注</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>ナーチャリング</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>営業</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>文書の言語</translation>
    </message>
    <message>
        <source>English</source>
        <translation>英語</translation>
    </message>
    <message>
        <source>English (Britain)</source>
        <translation>英語（イギリス）</translation>
    </message>
    <message>
        <source>German</source>
        <translation>ドイツ語</translation>
    </message>
    <message>
        <source>German (Austria)</source>
        <translation>ドイツ語（オーストリア）</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>ドイツ語（スイス）</translation>
    </message>
    <message>
        <source>French</source>
        <translation>フランス語</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>スペイン語</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>日本語</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>アラビア語</translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation>提案書承諾</translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation>提案書却下</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案書</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案書</translation>
    </message>
    <message>
        <source>Is a template</source>
        <translation>テンプレートとして使用</translation>
    </message>
    <message>
        <source>Proposal block</source>
        <translation>提案書ブロック</translation>
    </message>
    <message>
        <source>Proposal blocks</source>
        <translation>提案書ブロック</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>表紙</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>課題</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>解決策</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>事例</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>取引条件</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>ミドルネーム</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>接尾辞</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>More companies</source>
        <translation>その他の会社</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>その他の住所</translation>
    </message>
    <message>
        <source>Card properties</source>
        <translation>カードの項目</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新規コンタクト</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新規会社</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>新規リード</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新規商談</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新規タスク</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>新規商品</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新規見積</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>新規提案書</translation>
    </message>
    <message>
        <source>Expired quotes</source>
        <translation>期限切れの見積</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>%1からの変更</translation>
    </message>
    <message>
        <source>Resolved %1 of %2</source>
        <translation>%2の「%1」の競合を解決</translation>
    </message>
    <message>
        <source>Undone, because it was not sent to %1</source>
        <translation>%1に送信しなかったため元に戻しました</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>今月完了予定</translation>
    </message>
    <message>
        <source>Open, weighted</source>
        <translation>進行中（加重）</translation>
    </message>
    <message>
        <source>Open and recent</source>
        <translation>進行中と最近</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>回答待ち</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>今週期限</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>実施済み</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Resolved the conflict about %1</source>
        <translation>%1 の競合を解決</translation>
    </message>
    <message>
        <source>Reopened %1 of %2</source>
        <translation>%2 の%1を再オープン</translation>
    </message>
    <message>
        <source>Reopened the conflicts of %1</source>
        <translation>%1 の競合を再オープン</translation>
    </message>
    <message>
        <source>Distinct pair</source>
        <translation>別の組</translation>
    </message>
    <message>
        <source>Distinct pairs</source>
        <translation>別の組</translation>
    </message>
    <message>
        <source>Entity of the first</source>
        <translation>1件目の種類</translation>
    </message>
    <message>
        <source>First</source>
        <translation>1件目</translation>
    </message>
    <message>
        <source>Entity of the second</source>
        <translation>2件目の種類</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2件目</translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln conflicts</source>
        <translation>
            <numerusform>%Ln 件の競合を解決</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln fields of %1</source>
        <translation>
            <numerusform>%1 の %Ln 項目を解決</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Added dates</source>
        <translation>追加された日</translation>
    </message>
    <message>
        <source>Excluded dates</source>
        <translation>除外された日</translation>
    </message>
    <message>
        <source>Taken out of the series</source>
        <translation>シリーズから外された予定</translation>
    </message>
    <message>
        <source>Time in the series</source>
        <translation>シリーズでの時刻</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>カレンダーID</translation>
    </message>
    <message>
        <source>Manual score</source>
        <translation>手動スコア</translation>
    </message>
    <message>
        <source>Deciding factors</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>関係</translation>
    </message>
    <message>
        <source>References and trust</source>
        <translation>実績と信頼</translation>
    </message>
    <message>
        <source>Service and support</source>
        <translation>サービスとサポート</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>予算</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>意思決定者</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>最新購買</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Monetary value</source>
        <translation>購買金額</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>最優良顧客</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>優良顧客</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>有望</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>新規顧客</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>休眠</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>失注先</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>学んだこと</translation>
    </message>
    <message>
        <source>Contact again on</source>
        <translation>再連絡日</translation>
    </message>
    <message>
        <source>From</source>
        <translation>差出人</translation>
    </message>
    <message>
        <source>To</source>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>CC</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>メッセージID</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>途中で終了</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>Version of the invitation</source>
        <translation>招待のバージョン</translation>
    </message>
    <message>
        <source>Version that was sent</source>
        <translation>送信したバージョン</translation>
    </message>
    <message>
        <source>Score rule</source>
        <translation>スコアルール</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>スコアルール</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>返答</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>未返答</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>仮承諾</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>出欠</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation>議題</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>予定リスト</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>開始日時</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>終了日時</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>ファイルの本文</translation>
    </message>
    <message>
        <source>In an open deal</source>
        <translation>進行中の商談あり</translation>
    </message>
    <message>
        <source>There is an open deal with this contact.</source>
        <translation>この連絡先との進行中の商談があります。</translation>
    </message>
    <message>
        <source>The job title is one that decides.</source>
        <translation>決裁権のある役職です。</translation>
    </message>
    <message>
        <source>Talked in the last 30 days</source>
        <translation>直近30日に会話あり</translation>
    </message>
    <message>
        <source>There was a call, meeting or e-mail in the last 30 days.</source>
        <translation>直近30日に電話、会議、またはメールがありました。</translation>
    </message>
    <message>
        <source>Answered a call</source>
        <translation>電話に応答</translation>
    </message>
    <message>
        <source>A call was answered in the last 90 days.</source>
        <translation>直近90日に電話への応答がありました。</translation>
    </message>
    <message>
        <source>This contact is a customer.</source>
        <translation>この連絡先は顧客です。</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>連絡可能</translation>
    </message>
    <message>
        <source>An e-mail address and a phone number are known.</source>
        <translation>メールアドレスと電話番号が登録されています。</translation>
    </message>
    <message>
        <source>Poor mood</source>
        <translation>印象が悪い</translation>
    </message>
    <message>
        <source>The mood was poor in the last 30 days.</source>
        <translation>直近30日の印象が良くありません。</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>90日間連絡なし</translation>
    </message>
    <message>
        <source>Nothing has happened for 90 days.</source>
        <translation>90日間何もありません。</translation>
    </message>
    <message>
        <source>This contact does not want to be contacted.</source>
        <translation>この連絡先は連絡を希望していません。</translation>
    </message>
    <message>
        <source>Talked in the last 14 days</source>
        <translation>直近14日に会話あり</translation>
    </message>
    <message>
        <source>There was a call, meeting or e-mail in the last 14 days.</source>
        <translation>直近14日に電話、会議、またはメールがありました。</translation>
    </message>
    <message>
        <source>Business e-mail</source>
        <translation>会社のメール</translation>
    </message>
    <message>
        <source>The e-mail address is not one of a free provider.</source>
        <translation>フリーメールではないアドレスです。</translation>
    </message>
    <message>
        <source>Company known</source>
        <translation>会社名あり</translation>
    </message>
    <message>
        <source>The company is known.</source>
        <translation>会社名が登録されています。</translation>
    </message>
    <message>
        <source>Value known</source>
        <translation>金額あり</translation>
    </message>
    <message>
        <source>The lead has an estimated value.</source>
        <translation>見込み金額が登録されています。</translation>
    </message>
    <message>
        <source>Phone known</source>
        <translation>電話番号あり</translation>
    </message>
    <message>
        <source>A phone number is known.</source>
        <translation>電話番号が登録されています。</translation>
    </message>
    <message>
        <source>Team e-mail</source>
        <translation>共有メール</translation>
    </message>
    <message>
        <source>The e-mail address is that of a team, not of a person.</source>
        <translation>個人ではなく共有のメールアドレスです。</translation>
    </message>
    <message>
        <source>Untouched for 21 days</source>
        <translation>21日間対応なし</translation>
    </message>
    <message>
        <source>Nobody has worked on this lead for 21 days.</source>
        <translation>21日間このリードに誰も対応していません。</translation>
    </message>
    <message>
        <source>This lead is unqualified.</source>
        <translation>このリードは対象外です。</translation>
    </message>
    <message>
        <source>Next action planned</source>
        <translation>次のアクション予定あり</translation>
    </message>
    <message>
        <source>The next action has a day.</source>
        <translation>次のアクションの日付が決まっています。</translation>
    </message>
    <message>
        <source>Quote with the customer</source>
        <translation>見積提出済み</translation>
    </message>
    <message>
        <source>A quote was sent, viewed or accepted.</source>
        <translation>見積が送付、閲覧、または承認されました。</translation>
    </message>
    <message>
        <source>Decision maker involved</source>
        <translation>意思決定者が関与</translation>
    </message>
    <message>
        <source>The contact&apos;s job title is one that decides.</source>
        <translation>連絡先は決裁権のある役職です。</translation>
    </message>
    <message>
        <source>Closes within 30 days</source>
        <translation>30日以内に完了予定</translation>
    </message>
    <message>
        <source>The expected close is within 30 days.</source>
        <translation>完了予定日が30日以内です。</translation>
    </message>
    <message>
        <source>The priority is hot.</source>
        <translation>優先度は「ホット」です。</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>次のアクションが期限切れ</translation>
    </message>
    <message>
        <source>The day of the next action has passed.</source>
        <translation>次のアクションの日付が過ぎています。</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>次のアクションなし</translation>
    </message>
    <message>
        <source>Nobody has planned what comes next.</source>
        <translation>次の予定が決まっていません。</translation>
    </message>
    <message>
        <source>Expected close has passed</source>
        <translation>完了予定日を超過</translation>
    </message>
    <message>
        <source>The deal should have closed already.</source>
        <translation>商談は完了しているはずの時期です。</translation>
    </message>
    <message>
        <source>Silent for 21 days</source>
        <translation>21日間連絡なし</translation>
    </message>
    <message>
        <source>Nothing has happened for 21 days.</source>
        <translation>21日間何もありません。</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>入力規則</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>入力規則</translation>
    </message>
    <message>
        <source>Rule of</source>
        <translation>規則の対象</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>必須項目</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>開始ステージ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>依存関係</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機対象</translation>
    </message>
    <message>
        <source>Task template</source>
        <translation>タスクテンプレート</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>タスクテンプレート</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用先</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>手順の起点</translation>
    </message>
    <message>
        <source>Step of a task template</source>
        <translation>タスクテンプレートの手順</translation>
    </message>
    <message>
        <source>Steps of task templates</source>
        <translation>タスクテンプレートの手順</translation>
    </message>
    <message>
        <source>Days after (before: negative)</source>
        <translation>後の日数（前は負の数）</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>数え方</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>すべての日</translation>
    </message>
    <message>
        <source>Working days only</source>
        <translation>営業日のみ</translation>
    </message>
    <message>
        <source>Owner of the record</source>
        <translation>レコードの担当者</translation>
    </message>
    <message>
        <source>Who applies the template</source>
        <translation>テンプレートを適用する人</translation>
    </message>
    <message>
        <source>A certain person</source>
        <translation>特定の人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Waits for the step before</source>
        <translation>前の手順を待つ</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Taken from %1 after a backup was restored</source>
        <translation>バックアップの復元後に%1から取得</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>バックアップはありません。</translation>
    </message>
    <message>
        <source>Restoring a backup erases the person again.</source>
        <translation>バックアップを復元すると、その人は再び消去されます。</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>The store has no connections.</source>
        <translation>ストアに接続はありません。</translation>
    </message>
    <message>
        <source>Not all is done: after the next sync, run the erasure again for a new certificate.</source>
        <translation>まだ完了していません。次の同期の後にもう一度消去を実行すると、新しい証明書が作られます。</translation>
    </message>
    <message>
        <source>the deletion waits for the next sync</source>
        <translation>削除は次の同期を待っています</translation>
    </message>
    <message>
        <source>stays there, and is not downloaded again</source>
        <translation>そこに残り、再びダウンロードされません</translation>
    </message>
    <message>
        <source>stays there: Satchel does not send to it. Delete it there by hand</source>
        <translation>そこに残ります。Satchel は送信しません。そこで手動で削除してください</translation>
    </message>
    <message>
        <source>may be there: a change was on its way. Look for it there by hand</source>
        <translation>そこにあるかもしれません。変更の送信中でした。手動で確認してください</translation>
    </message>
    <message>
        <source>refused to delete it. Delete it there by hand</source>
        <translation>削除を拒否しました。そこで手動で削除してください</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>never had it</source>
        <translation>存在したことがありません</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>消去証明書</translation>
    </message>
    <message>
        <source>A person was erased from this store, as article 17 of the General Data Protection Regulation asks. This paper has no personal data: the person is named by the id of the record.</source>
        <translation>一般データ保護規則第 17 条に従い、このストアから人が消去されました。この書類に個人データは含まれず、その人はレコードの ID で示されます。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>By</source>
        <translation>実行者</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>変更セット</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>証明書の日時</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>このストアで</translation>
    </message>
    <message>
        <source>Erased whole</source>
        <translation>すべて消去</translation>
    </message>
    <message>
        <source>Texts erased, figures kept</source>
        <translation>文章を消去、数値は保持</translation>
    </message>
    <message>
        <source>Name and addresses removed</source>
        <translation>名前と連絡先を除去</translation>
    </message>
    <message>
        <source>Kept as they were</source>
        <translation>そのまま保持</translation>
    </message>
    <message>
        <source>Values of log entries</source>
        <translation>ログ項目の値</translation>
    </message>
    <message>
        <source>Contents of files</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>その他の文章</translation>
    </message>
    <message>
        <source>Sent quotes and proposals are kept, as commercial and tax law may ask for them (article 17 paragraph 3 letter b), and files of others that name the person.</source>
        <translation>送付済みの見積書と提案書は、商法や税法で求められることがあるため保持されます（第 17 条第 3 項 b）。その人の名前を含む他者のファイルも同様です。</translation>
    </message>
    <message>
        <source>Another person here has the same name. Texts of others that have no more than the name were left as they are.</source>
        <translation>同じ名前の人がほかにもいます。名前だけを含む他者の文章はそのまま残しました。</translation>
    </message>
    <message>
        <source>Old pages of the file, its log and the search index were written anew.</source>
        <translation>ファイルの古いページ、ログ、検索インデックスを書き直しました。</translation>
    </message>
    <message>
        <source>Old pages of the file may still have values: they are written anew at the next start.</source>
        <translation>ファイルの古いページに値が残っている可能性があります。次回の起動時に書き直します。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>Head before</source>
        <translation>消去前のヘッド</translation>
    </message>
    <message>
        <source>Head after</source>
        <translation>消去後のヘッド</translation>
    </message>
    <message>
        <source>The hash chain over the log holds across the erasure: values went, their commitments stay. &quot;satchel audit verify --head&quot; with either head checks it.</source>
        <translation>ログのハッシュ連鎖は消去後も成り立ちます。値は消え、コミットメントは残ります。どちらのヘッドでも &quot;satchel audit verify --head&quot; で確認できます。</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>ゴミ箱内</translation>
    </message>
    <message>
        <source>Named in other texts</source>
        <translation>ほかの文章での言及</translation>
    </message>
    <message>
        <source>Sent to other systems</source>
        <translation>ほかのシステムへの送信</translation>
    </message>
    <message>
        <source>What this store has about you, as articles 15 and 20 of the General Data Protection Regulation ask. The file person.json has the same, complete and for machines. As of %1.</source>
        <translation>一般データ保護規則第 15 条および第 20 条に従い、このストアにあるあなたに関する情報です。person.json には同じ内容が機械可読の形で完全に入っています。%1 時点。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1 / %2 ページ</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>異議あり</translation>
    </message>
    <message>
        <source>Statement of consent</source>
        <translation>同意の記録</translation>
    </message>
    <message>
        <source>Statements of consent</source>
        <translation>同意の記録</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方法</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>対面</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>書面</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>統合</translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation>提示した文面</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>証拠</translation>
    </message>
    <message>
        <source>Leads never converted</source>
        <translation>一度も転換していないリード</translation>
    </message>
    <message>
        <source>Contacts without consent</source>
        <translation>同意のない連絡先</translation>
    </message>
    <message>
        <source>Recordings and mail bodies</source>
        <translation>録音とメール本文</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>失注した商談</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>マーケティング</translation>
    </message>
    <message>
        <source>%1 backups are removed as new ones are made, the last one by %2.</source>
        <translation>%1件のバックアップは新しいものが作成されるにつれて削除され、最後のものは%2までに削除されます。</translation>
    </message>
    <message>
        <source>%1 backups that were made by hand stay until somebody removes them.</source>
        <translation>手動で作成された%1件のバックアップは、誰かが削除するまで残ります。</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>作成者</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>返信先</translation>
    </message>
    <message>
        <source>Followed record</source>
        <translation>フォロー中のレコード</translation>
    </message>
    <message>
        <source>Followed records</source>
        <translation>フォロー中のレコード</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未割り当て</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>テリトリー</translation>
    </message>
    <message>
        <source>Has a territory</source>
        <translation>テリトリーあり</translation>
    </message>
    <message>
        <source>Customers of the territory</source>
        <translation>テリトリーの顧客</translation>
    </message>
    <message>
        <source>Team member</source>
        <translation>チームメンバー</translation>
    </message>
    <message>
        <source>Team members</source>
        <translation>チームメンバー</translation>
    </message>
    <message>
        <source>Approval request</source>
        <translation>承認依頼</translation>
    </message>
    <message>
        <source>Approval requests</source>
        <translation>承認依頼</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Requested by</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>承認済み</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>決定者</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決定日時</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>E-mail that bounced</source>
        <translation>不達のメールアドレス</translation>
    </message>
    <message>
        <source>Weekdays</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>火曜日</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>水曜日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>木曜日</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>金曜日</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>土曜日</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>日曜日</translation>
    </message>
    <message>
        <source>Automatic reply</source>
        <translation>自動返信</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>配信状況</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>配信済み</translation>
    </message>
    <message>
        <source>Delayed</source>
        <translation>遅延</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>不達</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了日時</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ日時</translation>
    </message>
    <message>
        <source>Snoozed until</source>
        <translation>スヌーズの期限</translation>
    </message>
    <message>
        <source>E-mail template</source>
        <translation>メールテンプレート</translation>
    </message>
    <message>
        <source>E-mail templates</source>
        <translation>メールテンプレート</translation>
    </message>
    <message>
        <source>Key of its translations</source>
        <translation>翻訳のキー</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Written to</source>
        <translation>宛先の種類</translation>
    </message>
    <message>
        <source>Sequence</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>Sequences</source>
        <translation>シーケンス</translation>
    </message>
    <message>
        <source>E-mails per day and account</source>
        <translation>1日・1アカウントあたりのメール数</translation>
    </message>
    <message>
        <source>Sends from</source>
        <translation>送信（から）</translation>
    </message>
    <message>
        <source>Sends until</source>
        <translation>送信（まで）</translation>
    </message>
    <message>
        <source>Of the recipient</source>
        <translation>受信者のタイムゾーン</translation>
    </message>
    <message>
        <source>Of the sender</source>
        <translation>送信者のタイムゾーン</translation>
    </message>
    <message>
        <source>Skips holidays</source>
        <translation>祝日を除く</translation>
    </message>
    <message>
        <source>Also stops on</source>
        <translation>次の場合にも停止</translation>
    </message>
    <message>
        <source>A meeting</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>A new stage of the deal</source>
        <translation>商談のステージ変更</translation>
    </message>
    <message>
        <source>Step of a sequence</source>
        <translation>シーケンスのステップ</translation>
    </message>
    <message>
        <source>Steps of sequences</source>
        <translation>シーケンスのステップ</translation>
    </message>
    <message>
        <source>Wait</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Days after the step before</source>
        <translation>前のステップからの日数</translation>
    </message>
    <message>
        <source>When it is done</source>
        <translation>完了後</translation>
    </message>
    <message>
        <source>Without waiting for it</source>
        <translation>完了を待たない</translation>
    </message>
    <message>
        <source>Subject of variant B</source>
        <translation>バリエーションBの件名</translation>
    </message>
    <message>
        <source>Text of variant B</source>
        <translation>バリエーションBの本文</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>シーケンスへの登録</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>シーケンスへの登録</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stopped because of</source>
        <translation>停止の理由</translation>
    </message>
    <message>
        <source>An answer</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>A bounce</source>
        <translation>メールの不達</translation>
    </message>
    <message>
        <source>An opt-out</source>
        <translation>配信停止</translation>
    </message>
    <message>
        <source>An empty field</source>
        <translation>空の項目</translation>
    </message>
    <message>
        <source>An e-mail that was not sent</source>
        <translation>送信されなかったメール</translation>
    </message>
    <message>
        <source>A deleted record</source>
        <translation>削除されたレコード</translation>
    </message>
    <message>
        <source>A person&apos;s decision</source>
        <translation>担当者の判断</translation>
    </message>
    <message>
        <source>Next step at</source>
        <translation>次のステップの日時</translation>
    </message>
    <message>
        <source>Step of an enrolment</source>
        <translation>シーケンス登録のステップ</translation>
    </message>
    <message>
        <source>Steps of enrolments</source>
        <translation>シーケンス登録のステップ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>ステップ</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Mail account</source>
        <translation>メールアカウント</translation>
    </message>
</context>
<context>
    <name>satchel::app::Desktop</name>
    <message>
        <source>An interrupted import was undone. None of its rows were kept.</source>
        <translation>中断されたインポートを取り消しました。その行は保存されていません。</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>バックアップのコピーを開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>It is open read-only.</source>
        <translation>読み取り専用で開いています。</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>読み取り専用で開く</translation>
    </message>
    <message>
        <source>This disk can&apos;t keep a write-ahead log. Your data is safe, but the window may wait while Satchel imports or syncs.</source>
        <translation>このディスクでは先行書き込みログを使用できません。データは安全ですが、Satchelのインポート中や同期中にウィンドウが待たされることがあります。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>This happens as soon as your changes are saved</source>
        <translation>変更が保存されしだい行います</translation>
    </message>
    <message>
        <source>This happens as soon as this has finished: %1</source>
        <translation>次の処理が終わりしだい行います: %1</translation>
    </message>
    <message>
        <source>Writing the store anew…</source>
        <translation>データファイルを書き直しています…</translation>
    </message>
    <message>
        <source>The window opens again by itself. If the computer stops meanwhile, nothing is lost.</source>
        <translation>ウィンドウは自動的に開き直します。途中でコンピューターが止まっても何も失われません。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups beside the store stayed as they were.</source>
        <translation>
            <numerusform>データファイルの横にあるバックアップ %Ln 件はそのままです。</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is encrypted.</source>
        <translation>データファイルは暗号化されています。</translation>
    </message>
    <message>
        <source>The store is not encrypted any more.</source>
        <translation>データファイルの暗号化は解除されました。</translation>
    </message>
    <message>
        <source>This computer has no keychain, so your data is not encrypted. A passphrase can protect it: Settings, Trust and privacy.</source>
        <translation>このコンピューターにはキーチェーンがないため、データは暗号化されていません。「設定」の「信頼とプライバシー」でパスフレーズを設定すると保護できます。</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>バックアップを復元しています…</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>バックアップを復元しました。</translation>
    </message>
    <message>
        <source>The backup is restored. The store that was here is in the list of backups: %1</source>
        <comment>file name</comment>
        <translation>バックアップを復元しました。以前のデータファイルはバックアップの一覧にあります: %1</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>修復…</translation>
    </message>
    <message>
        <source>The store is repaired. The damaged file: %1</source>
        <translation>データファイルを修復しました。破損したファイル: %1</translation>
    </message>
    <message>
        <source>Satchel was not closed properly, and a check found damaged parts in %1. Repairing saves what can be read and says what cannot (satchel doctor --repair does the same).</source>
        <translation>Satchel が正しく終了しなかったため確認したところ、%1 に破損した部分が見つかりました。修復すると、読み取れるものを保存し、読み取れないものを示します (satchel doctor --repair も同じです)。</translation>
    </message>
    <message>
        <source>There is a backup from %1.</source>
        <translation>%1 のバックアップがあります。</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>Unlocked with the recovery key. Set a new passphrase here if you forgot the old one.</source>
        <translation>回復キーでロックを解除しました。以前のパスフレーズを忘れた場合は、ここで新しく設定してください。</translation>
    </message>
    <message>
        <source>The app lock is off until you set a passphrase for it.</source>
        <translation>パスフレーズを設定するまでアプリロックはオフです。</translation>
    </message>
    <message numerus="yes">
        <source>Rules of what is forgotten reached %Ln record(s).</source>
        <translation>
            <numerusform>消去ルールの対象: %Ln 件のレコード。</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of what is forgotten did not run.</source>
        <translation>消去ルールを実行できませんでした。</translation>
    </message>
    <message>
        <source>Personal data is hidden. Nothing can be edited until you show it again.</source>
        <translation>個人データは非表示です。再び表示するまで編集できません。</translation>
    </message>
    <message>
        <source>Personal data is shown again.</source>
        <translation>個人データを再び表示しました。</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>The team is made. Give its people access here.</source>
        <translation>チームを作成しました。ここでメンバーにアクセス権を与えてください。</translation>
    </message>
    <message>
        <source>Joining the team…</source>
        <translation>チームに参加しています…</translation>
    </message>
    <message>
        <source>Leaving the team…</source>
        <translation>チームから離れています…</translation>
    </message>
    <message>
        <source>This computer belongs to the team now.</source>
        <translation>このコンピューターはチームに参加しました。</translation>
    </message>
    <message>
        <source>This computer belongs to the team now. The store that was here is in the list of backups: %1</source>
        <comment>file name</comment>
        <translation>このコンピューターはチームに参加しました。以前のデータファイルはバックアップの一覧にあります: %1</translation>
    </message>
    <message>
        <source>This computer left the team. Its records stay here.</source>
        <translation>このコンピューターはチームから離れました。レコードはここに残ります。</translation>
    </message>
    <message>
        <source>This computer left the team. The server could not be told: an administrator can remove the computer from the list.</source>
        <translation>このコンピューターはチームから離れました。サーバーに通知できなかったため、管理者がこのコンピューターを一覧から削除できます。</translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopDiagnostics</name>
    <message>
        <source>Satchel ended unexpectedly</source>
        <translation>Satchelが予期せず終了しました</translation>
    </message>
    <message>
        <source>Every saved change is in your store. A report of where the program stopped is on this computer; it has nothing of your data, and it is not sent.</source>
        <translation>保存された変更はすべてデータファイルにあります。プログラムが停止した箇所の報告がこのコンピューターにあります。お客様のデータは含まれず、送信もされません。</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>報告を表示</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopLock</name>
    <message>
        <source>The passphrase of the app lock is missing from the keychain. Use the recovery key.</source>
        <translation>アプリロックのパスフレーズがキーチェーンにありません。回復キーを使ってください。</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>%Ln秒後にもう一度試せます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::app::ProblemText</name>
    <message>
        <source>This store is damaged</source>
        <translation>データファイルが破損しています</translation>
    </message>
    <message>
        <source>Parts of %1 cannot be read. Satchel did not change the file.</source>
        <translation>%1の一部を読み取れません。Satchelはファイルを変更していません。</translation>
    </message>
    <message>
        <source>A newer Satchel wrote this store</source>
        <translation>新しいバージョンのSatchelで作成されたデータファイルです</translation>
    </message>
    <message>
        <source>Update Satchel to open %1. Nothing was changed.</source>
        <translation>%1を開くにはSatchelを更新してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Another program is using the store</source>
        <translation>別のプログラムがデータファイルを使用しています</translation>
    </message>
    <message>
        <source>%1 is locked at the moment.</source>
        <translation>%1は現在ロックされています。</translation>
    </message>
    <message>
        <source>The store cannot be written to</source>
        <translation>データファイルに書き込めません</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only.</source>
        <translation>%1またはそのフォルダーが読み取り専用です。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>ディスクがいっぱいです</translation>
    </message>
    <message>
        <source>There is not enough space for %1. Free some space, then try again.</source>
        <translation>%1の処理に必要な空き容量がありません。空き容量を増やしてから再試行してください。</translation>
    </message>
    <message>
        <source>This file is not a Satchel store</source>
        <translation>Satchelのデータファイルではありません</translation>
    </message>
    <message>
        <source>Satchel did not change %1.</source>
        <translation>Satchelは%1を変更していません。</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>データファイルを開けません</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>There is a backup from %1. You can open a copy of it.</source>
        <translation>%1のバックアップがあります。そのコピーを開くことができます。</translation>
    </message>
    <message>
        <source>This store is on a network drive</source>
        <translation>このデータファイルはネットワークドライブ上にあります</translation>
    </message>
    <message>
        <source>If two computers open %1 at the same time, it can be damaged. Keep the store on a disk of this computer (network file system: %2).</source>
        <translation>2台のコンピューターが同時に%1を開くと、ファイルが壊れることがあります。データファイルはこのコンピューターのディスクに置いてください（ネットワークファイルシステム: %2）。</translation>
    </message>
    <message>
        <source>There is a backup from %1. You can restore it, which keeps the damaged store beside it, or open a copy of it.</source>
        <translation>%1のバックアップがあります。復元するか（破損したデータファイルは隣に残ります）、そのコピーを開くことができます。</translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Replace the damaged store</source>
        <translation>破損したデータファイルを置き換える</translation>
    </message>
    <message>
        <source>What was repaired and what is lost</source>
        <translation>修復されたものと失われたもの</translation>
    </message>
    <message>
        <source>Reading what is left of %1…</source>
        <translation>%1 の残りを読み取っています…</translation>
    </message>
    <message>
        <source>Satchel writes a new store beside the damaged file and changes nothing yet.</source>
        <translation>Satchel は破損したファイルの隣に新しいデータファイルを書き込みます。まだ何も変更しません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are saved.</source>
        <translation>
            <numerusform>%Ln 件のレコードが保存されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in this store can be saved</source>
        <translation>このデータファイルの一部は保存できません</translation>
    </message>
    <message>
        <source>Everything in this store can be saved</source>
        <translation>このデータファイルのすべてを保存できます</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. If something is missing, look in your latest backup.</source>
        <translation>破損したファイルは別の名前で残ります。足りないものがあれば、最新のバックアップを確認してください。</translation>
    </message>
    <message>
        <source>This store cannot be repaired</source>
        <translation>このデータファイルは修復できません</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairText</name>
    <message>
        <source>Change log</source>
        <translation>変更ログ</translation>
    </message>
    <message>
        <source>Who changed something, and when</source>
        <translation>変更した人と日時</translation>
    </message>
    <message>
        <source>Newest changes</source>
        <translation>最新の変更</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>その他 (%1)</translation>
    </message>
    <message>
        <source>some</source>
        <comment>of a number nobody knows</comment>
        <translation>いくつか</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>heading, kind of record, how many, what about them</comment>
        <translation>%1 %2、%3: %4</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>失われたもの:</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>保存されたもの:</translation>
    </message>
</context>
<context>
    <name>satchel::app::StoreUnlocking</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>パスフレーズが違います。</translation>
    </message>
    <message>
        <source>There is a mistake in line %1.</source>
        <translation>%1 行目に誤りがあります。</translation>
    </message>
    <message>
        <source>This recovery key belongs to another store.</source>
        <translation>この回復キーは別のデータファイルのものです。</translation>
    </message>
    <message>
        <source>The key is not in the keychain of this computer.</source>
        <translation>鍵がこのコンピューターのキーチェーンにありません。</translation>
    </message>
</context>
<context>
    <name>satchel::duplicates</name>
    <message>
        <source>same e-mail</source>
        <translation>同じメール</translation>
    </message>
    <message>
        <source>same e-mail, which several use</source>
        <translation>同じメール（複数人が使用）</translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation>@の前が同じ</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>同じ電話番号</translation>
    </message>
    <message>
        <source>same phone, which several use</source>
        <translation>同じ電話番号（複数人が使用）</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>姓と名が逆</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>名前の短縮形</translation>
    </message>
    <message>
        <source>initials of the name</source>
        <translation>名前の頭文字</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>名前の一部</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>似た名前</translation>
    </message>
    <message>
        <source>name in two scripts</source>
        <translation>2種類の文字の名前</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>名が同じ</translation>
    </message>
    <message>
        <source>same last name</source>
        <translation>姓が同じ</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>同じ会社</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>同じドメイン</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>同じ住所</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>同じ郵便番号</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>同じ誕生日</translation>
    </message>
    <message>
        <source>similar birthday</source>
        <translation>似た誕生日</translation>
    </message>
    <message>
        <source>name differs</source>
        <translation>名前が異なる</translation>
    </message>
    <message>
        <source>e-mail differs</source>
        <translation>メールが異なる</translation>
    </message>
    <message>
        <source>phone differs</source>
        <translation>電話番号が異なる</translation>
    </message>
    <message>
        <source>company differs</source>
        <translation>会社が異なる</translation>
    </message>
    <message>
        <source>domain differs</source>
        <translation>ドメインが異なる</translation>
    </message>
    <message>
        <source>address differs</source>
        <translation>住所が異なる</translation>
    </message>
    <message>
        <source>birthday differs</source>
        <translation>誕生日が異なる</translation>
    </message>
    <message>
        <source>suffix differs</source>
        <translation>接尾辞が異なる</translation>
    </message>
</context>
<context>
    <name>satchel::exchange::Importer</name>
    <message>
        <source>Import %1 from %2</source>
        <comment>kind of records, file</comment>
        <translation>%2から%1をインポート</translation>
    </message>
</context>
<context>
    <name>satchel::items::ActionItems</name>
    <message>
        <source>%1: %2</source>
        <comment>a person, what they do</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>satchel::items::BackupKeeper</name>
    <message>
        <source>Backup</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>復元テスト</translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictFieldsModel</name>
    <message>
        <source>Whole record</source>
        <translation>レコード全体</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Satchelで編集</translation>
    </message>
    <message>
        <source>Edited there</source>
        <translation>接続先で編集</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Satchelで削除</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>接続先で削除</translation>
    </message>
    <message>
        <source>As last synced</source>
        <translation>最後に同期した状態</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1, choose one</source>
        <translation>%1、未選択</translation>
    </message>
    <message>
        <source>%1, mine chosen</source>
        <translation>%1、自分の値を選択済み</translation>
    </message>
    <message>
        <source>%1, theirs chosen</source>
        <translation>%1、相手の値を選択済み</translation>
    </message>
    <message>
        <source>%1, the value before chosen</source>
        <translation>%1、元の値を選択済み</translation>
    </message>
    <message>
        <source>%1, another value chosen</source>
        <translation>%1、別の値を選択済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手の値</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>元の値</translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictsModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln field(s)</source>
        <comment>record, connection</comment>
        <translation>
            <numerusform>%1、%2、%Ln項目</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::ConnectionsModel</name>
    <message>
        <source>Team hub (PostgreSQL)</source>
        <translation>チームハブ（PostgreSQL）</translation>
    </message>
    <message>
        <source>%1 runs this connection for the team.</source>
        <comment>computer and person</comment>
        <translation>%1 がチームのためにこの接続を実行しています。</translation>
    </message>
</context>
<context>
    <name>satchel::items::InboxModel</name>
    <message>
        <source>Marked 1 conversation as done</source>
        <translation>スレッドを1件完了</translation>
    </message>
    <message>
        <source>Reopened 1 conversation</source>
        <translation>スレッドを1件再開</translation>
    </message>
    <message>
        <source>Snoozed 1 conversation</source>
        <translation>スレッドを1件スヌーズ</translation>
    </message>
    <message>
        <source>Stopped snoozing 1 conversation</source>
        <translation>スレッド1件のスヌーズを解除</translation>
    </message>
    <message>
        <source>Assigned 1 conversation</source>
        <translation>スレッドを1件割り当て</translation>
    </message>
    <message>
        <source>Archived 1 conversation</source>
        <translation>スレッドを1件アーカイブ</translation>
    </message>
</context>
<context>
    <name>satchel::items::MatchesModel</name>
    <message>
        <source>Deleted record</source>
        <translation>削除されたレコード</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Satchel created one from the other</source>
        <translation>Satchelが一方から他方を作成</translation>
    </message>
    <message>
        <source>different records</source>
        <translation>別のレコード</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>リンク済み</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>%1 here, %2 there: %3. %4</source>
        <comment>title, title, same or not, evidence</comment>
        <translation>Satchel: %1、接続先: %2、%3。%4</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Satchel</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>双方で同じ値</translation>
    </message>
</context>
<context>
    <name>satchel::items::MeetingEdits</name>
    <message>
        <source>the meeting</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>Closed %1 as a no-show</source>
        <translation>%1を欠席として完了しました</translation>
    </message>
    <message>
        <source>Closed %1 as moved</source>
        <translation>%1を延期として完了しました</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1を完了しました</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>%1を再開しました</translation>
    </message>
</context>
<context>
    <name>satchel::items::MergeFieldsModel</name>
    <message>
        <source>both kept, the older one first</source>
        <translation>両方を残し、古い方を先に</translation>
    </message>
    <message>
        <source>same in both</source>
        <translation>両方同じ</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>選択済み</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>古い方</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>新しい方</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>マージ後</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
</context>
<context>
    <name>satchel::items::NextAction</name>
    <message>
        <source>Completed the next action</source>
        <translation>次のアクションを完了</translation>
    </message>
</context>
<context>
    <name>satchel::items::ParkedModel</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>record, connection, reason</comment>
        <translation>%1。%2: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind of record, connection</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>%1 is not a user of %2</source>
        <comment>person, connection</comment>
        <translation>%1 は %2 のユーザーではありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>reason, connection, records</comment>
        <translation>%1。%2、%3</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1、展開済み</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1、折りたたみ</translation>
    </message>
</context>
<context>
    <name>satchel::items::ProposalModel</name>
    <message>
        <source>Renamed “%1”</source>
        <translation>「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Changed the kind of “%1”</source>
        <translation>「%1」の種類を変更</translation>
    </message>
    <message>
        <source>Added “%1” to the proposal</source>
        <translation>提案書に「%1」を追加</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>「%1」を移動</translation>
    </message>
    <message>
        <source>Duplicated “%1”</source>
        <translation>「%1」を複製</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>「%1」を削除</translation>
    </message>
    <message>
        <source>Changed “%1” of the proposal</source>
        <translation>提案書の「%1」を変更</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>heading of a block, its kind</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Edited the text of “%1”</source>
        <translation>「%1」の本文を編集</translation>
    </message>
</context>
<context>
    <name>satchel::items::QuoteLinesModel</name>
    <message>
        <source>Changed a line of the quote</source>
        <translation>見積の明細を変更</translation>
    </message>
    <message>
        <source>Added “%1” to the quote</source>
        <translation>見積に「%1」を追加</translation>
    </message>
    <message>
        <source>Added a group to the quote</source>
        <translation>見積にグループを追加</translation>
    </message>
    <message>
        <source>Added a line to the quote</source>
        <translation>見積に明細を追加</translation>
    </message>
    <message>
        <source>Moved a line of the quote</source>
        <translation>見積の明細を移動</translation>
    </message>
    <message>
        <source>Duplicated a line of the quote</source>
        <translation>見積の明細を複製</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln line(s) from the quote</source>
        <translation>
            <numerusform>見積の明細を%Ln行削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed “%1” of the quote</source>
        <translation>見積の「%1」を変更</translation>
    </message>
    <message>
        <source>Changed the quote&apos;s currency to %1</source>
        <translation>見積の通貨を%1に変更</translation>
    </message>
    <message>
        <source>Search the catalogue, or type a free line</source>
        <translation>カタログを検索、または自由に入力</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>an amount that does not count</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>品目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Disc.</source>
        <comment>discount, a column</comment>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>税込</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>税抜</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>コメント %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::RecordTableModel</name>
    <message>
        <source>New quote</source>
        <translation>新規見積</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1を変更</translation>
    </message>
</context>
<context>
    <name>satchel::items::RefusalText</name>
    <message>
        <source>Your role does not let you change this record (%1).</source>
        <translation>あなたの役割ではこのレコード（%1）を変更できません。</translation>
    </message>
    <message>
        <source>Your role does not let you delete this record (%1).</source>
        <translation>あなたの役割ではこのレコード（%1）を削除できません。</translation>
    </message>
    <message>
        <source>Your role does not let you restore this record (%1).</source>
        <translation>あなたの役割ではこのレコード（%1）を復元できません。</translation>
    </message>
    <message>
        <source>Your role does not let you create records of this kind (%1).</source>
        <translation>あなたの役割ではこの種類のレコード（%1）を作成できません。</translation>
    </message>
    <message>
        <source>Your role does not let you change the field %2 (%1).</source>
        <translation>あなたの役割では項目「%2」（%1）を変更できません。</translation>
    </message>
    <message>
        <source>The team has erased this record (%1). Nothing can bring it back.</source>
        <translation>このレコード（%1）はチームによって消去されました。元に戻す方法はありません。</translation>
    </message>
    <message>
        <source>The team has this record (%1) already.</source>
        <translation>このレコード（%1）はすでにチームにあります。</translation>
    </message>
    <message>
        <source>The team has a field %2 of another type (%1).</source>
        <translation>チームの項目「%2」（%1）は型が異なります。</translation>
    </message>
    <message>
        <source>The discount of %1 % is above your limit of %2 %, and nobody has approved it.</source>
        <translation>値引き%1 %はあなたの上限%2 %を超えており、誰も承認していません。</translation>
    </message>
    <message>
        <source>You can request an approval for yourself only.</source>
        <translation>承認は自分のためにだけ依頼できます。</translation>
    </message>
    <message>
        <source>A new approval request can&apos;t be decided already.</source>
        <translation>新しい承認依頼を決定済みにすることはできません。</translation>
    </message>
    <message>
        <source>What an approval is requested for can&apos;t be changed. Withdraw the request and make another one.</source>
        <translation>承認依頼の対象は変更できません。依頼を取り下げて作り直してください。</translation>
    </message>
    <message>
        <source>The note of an approval request can be changed by its requester, until it is decided.</source>
        <translation>承認依頼のメモは、決定されるまで依頼者だけが変更できます。</translation>
    </message>
    <message>
        <source>Nobody can decide their own approval request.</source>
        <translation>自分の承認依頼は誰も決定できません。</translation>
    </message>
    <message>
        <source>Your role does not let you decide approval requests.</source>
        <translation>あなたの役割では承認依頼を決定できません。</translation>
    </message>
    <message>
        <source>Somebody else has decided this approval request.</source>
        <translation>この承認依頼は別の人が決定しました。</translation>
    </message>
</context>
<context>
    <name>satchel::items::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
</context>
<context>
    <name>satchel::items::RoundsModel</name>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
</context>
<context>
    <name>satchel::items::StageRequirementsModel</name>
    <message>
        <source>“%1” is no longer required</source>
        <translation>「%1」は必須ではなくなりました</translation>
    </message>
    <message>
        <source>Required “%1” from “%2”</source>
        <comment>field, stage</comment>
        <translation>「%1」を「%2」以降で必須にしました</translation>
    </message>
    <message>
        <source>%1 is required (%2)</source>
        <comment>field, pipeline</comment>
        <translation>%1 は必須 (%2)</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 は必須</translation>
    </message>
    <message>
        <source>“%1” is required from this stage on.</source>
        <translation>このステージ以降では「%1」が必須です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, stage</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1: 必須</translation>
    </message>
    <message>
        <source>%1: not required</source>
        <translation>%1: 必須ではない</translation>
    </message>
    <message>
        <source>Several rules require “%1”: %2. The one that begins first counts.</source>
        <comment>field, rules</comment>
        <translation>複数の規則が「%1」を必須にしています: %2。最初に始まる規則が適用されます。</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>必須ではない</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lack it</source>
        <translation>
            <numerusform>値なし%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, note</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>satchel::items::StageTableModel</name>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Changed %1 of “%2”</source>
        <translation>「%2」の%1を変更</translation>
    </message>
    <message>
        <source>Added the stage “%1”</source>
        <translation>ステージ「%1」を追加</translation>
    </message>
    <message>
        <source>Moved the stage “%1”</source>
        <translation>ステージ「%1」を移動</translation>
    </message>
    <message>
        <source>Removed the stage “%1”</source>
        <translation>ステージ「%1」を削除</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1日</translation>
    </message>
</context>
<context>
    <name>satchel::items::SyncStatusNotifier</name>
    <message>
        <source>%1, %2</source>
        <comment>system, connection</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>satchel::items::TableColumn</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskBoardModel</name>
    <message>
        <source>Pending</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskDependencyEdits</name>
    <message>
        <source>Changed what a task waits for</source>
        <translation>タスクの待機対象を変更しました</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskEdits</name>
    <message>
        <source>Reopened 1 task</source>
        <translation>タスクを1件再開</translation>
    </message>
    <message numerus="yes">
        <source>Reopened %Ln tasks</source>
        <translation>
            <numerusform>タスクを%Ln件再開</numerusform>
        </translation>
    </message>
    <message>
        <source>Started 1 task</source>
        <translation>タスクを1件開始</translation>
    </message>
    <message numerus="yes">
        <source>Started %Ln tasks</source>
        <translation>
            <numerusform>タスクを%Ln件開始</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>タスクを1件完了</translation>
    </message>
    <message numerus="yes">
        <source>Completed %Ln tasks</source>
        <translation>
            <numerusform>タスクを%Ln件完了</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled 1 task</source>
        <translation>タスクを1件中止</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln tasks</source>
        <translation>
            <numerusform>タスクを%Ln件中止</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 task to the trash</source>
        <translation>タスクを1件ゴミ箱に移動</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to the trash</source>
        <translation>
            <numerusform>タスクを%Ln件ゴミ箱に移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed 1 task and planned the next one</source>
        <translation>タスクを1件完了し、次のタスクを予定</translation>
    </message>
    <message>
        <source>Copied 1 task</source>
        <translation>タスクを1件コピー</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>訪問</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Added 1 task</source>
        <translation>タスクを1件追加</translation>
    </message>
    <message>
        <source>%1. Ready to start: %2</source>
        <comment>what was done; a task</comment>
        <translation>%1。開始できます: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Ready to start: %2 and %Ln more</source>
        <comment>what was done; a task</comment>
        <translation>
            <numerusform>%1。開始できます: %2 ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>group, number of its tasks</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>今日完了</translation>
    </message>
    <message>
        <source>Done earlier</source>
        <translation>以前に完了</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>優先度: 高</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>優先度: 中</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>優先度: 低</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>優先度なし</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>顧客なし</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>商談なし</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>名前のない顧客</translation>
    </message>
    <message>
        <source>Deal without a title</source>
        <translation>件名のない商談</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 件を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>starts %1</source>
        <comment>day</comment>
        <translation>開始: %1</translation>
    </message>
    <message>
        <source>Person without a name</source>
        <translation>名前のない担当者</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>担当者なし</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskListsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>list, number of its tasks</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>未完了すべて</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>今後</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>優先度: 高</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Assigned by me</source>
        <translation>自分が依頼</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>顧客別</translation>
    </message>
    <message>
        <source>By deal</source>
        <translation>商談別</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>グループ別</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>マイリスト</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskShift</name>
    <message>
        <source>Shifted the dates of 1 task</source>
        <translation>1 件のタスクの日付をずらしました</translation>
    </message>
    <message numerus="yes">
        <source>Shifted the dates of %Ln tasks</source>
        <translation>
            <numerusform>%Ln 件のタスクの日付をずらしました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskTemplates</name>
    <message>
        <source>Added 1 task of “%1”</source>
        <translation>「%1」のタスク 1 件を追加しました</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln tasks of “%1”</source>
        <translation>
            <numerusform>「%1」のタスク %Ln 件を追加しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the task template “%1”</source>
        <translation>タスクテンプレート「%1」を削除しました</translation>
    </message>
    <message>
        <source>Moved a step of “%1”</source>
        <translation>「%1」の手順を移動しました</translation>
    </message>
</context>
<context>
    <name>satchel::items::TrashModel</name>
    <message>
        <source>Restored “%1”</source>
        <translation>「%1」を復元</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln record(s)</source>
        <translation>
            <numerusform>レコードを%Ln件復元</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>quote, activity</comment>
        <translation>無題の%1</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>phone call, a name</comment>
        <translation>%2との%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, phone call</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>satchel::items::WeeklyReview</name>
    <message>
        <source>Waits for %1</source>
        <translation>%1 を待っています</translation>
    </message>
    <message>
        <source>Can start: all it waited for is done</source>
        <translation>開始できます: 待っていたものはすべて完了</translation>
    </message>
    <message>
        <source>Moved 1 task to another day</source>
        <translation>1 件のタスクを別の日に移動しました</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to another day</source>
        <translation>
            <numerusform>%Ln 件のタスクを別の日に移動しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
</context>
<context>
    <name>satchel::reports</name>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Open deals, and how much of them to expect</source>
        <translation>進行中の商談と、そこから見込める金額</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>売上予測</translation>
    </message>
    <message>
        <source>Expected wins in the coming periods, compared with quota and trend</source>
        <translation>今後の期間の受注見込みと、目標・トレンドとの比較</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>予測精度</translation>
    </message>
    <message>
        <source>The forecast on the first day of each period, compared with the result</source>
        <translation>各期間の初日時点の予測と、実際の結果</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>受注と失注</translation>
    </message>
    <message>
        <source>Closed deals, and why deals were lost</source>
        <translation>決着した商談と、失注の理由</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>コンバージョン</translation>
    </message>
    <message>
        <source>How many deals advance from each stage</source>
        <translation>各ステージから先へ進む商談の数</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>ステージ滞留期間</translation>
    </message>
    <message>
        <source>How long deals stay in each stage, and sales velocity</source>
        <translation>各ステージでの商談の滞留期間と、パイプラインが売上を生む速さ</translation>
    </message>
    <message>
        <source>Activity per person</source>
        <translation>担当者別の活動</translation>
    </message>
    <message>
        <source>Calls, e-mails and meetings of each person</source>
        <translation>担当者ごとの電話、メール、ミーティング</translation>
    </message>
    <message>
        <source>Ageing and overdue</source>
        <translation>経過日数と期限切れ</translation>
    </message>
    <message>
        <source>How old the open deals are, and what is overdue</source>
        <translation>進行中の商談の経過日数と、期限を過ぎたもの</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>受注率</translation>
    </message>
    <message>
        <source>Where deals are won, by source, product or person</source>
        <translation>獲得経路、商品、担当者ごとの受注状況</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>商談規模</translation>
    </message>
    <message>
        <source>How many small and how many large deals there are</source>
        <translation>小規模から大規模まで、規模ごとの商談数</translation>
    </message>
    <message>
        <source>Leads by month</source>
        <translation>月別リード</translation>
    </message>
    <message>
        <source>How the leads of each month turned out</source>
        <translation>月ごとのリードのその後</translation>
    </message>
    <message>
        <source>By</source>
        <translation>集計単位</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Commit threshold</source>
        <translation>コミットのしきい値</translation>
    </message>
    <message>
        <source>Deals due</source>
        <translation>期日を迎えた商談</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>最低</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>見込み</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>誤差 %</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>on the first day of each period</source>
        <translation>各期間の初日時点</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>平均誤差</translation>
    </message>
    <message>
        <source>per period, relative to won</source>
        <translation>期間ごと、受注に対する割合</translation>
    </message>
    <message>
        <source>Deals as the change log records them on the first day of each period. Error %: expected minus won, as a percentage of won.</source>
        <translation>各期間の初日時点の商談（変更ログによる）。誤差 %: 見込みから受注を引いた額の、受注に対する割合。</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>感触</translation>
    </message>
    <message>
        <source>In</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Activity by %1</source>
        <translation>%1別の活動</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Meetings and demos</source>
        <translation>ミーティングとデモ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Minutes logged</source>
        <translation>記録時間（分）</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>経過日数</translation>
    </message>
    <message>
        <source>since creation</source>
        <translation>作成から</translation>
    </message>
    <message>
        <source>in the stage</source>
        <translation>現在のステージ</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加重金額</translation>
    </message>
    <message>
        <source>Closing date passed</source>
        <translation>クローズ予定日超過</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>次のアクションが期限切れ</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>次のアクションなし</translation>
    </message>
    <message>
        <source>All open deals</source>
        <translation>進行中の商談すべて</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>進行中の商談</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>受注した商談</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>失注した商談</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>すべての商談</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>金額区分</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ日</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>%1未満</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>為替レートなし</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>金額なし</translation>
    </message>
    <message>
        <source>Size in %1</source>
        <translation>規模（%1）</translation>
    </message>
    <message>
        <source>Share of deals</source>
        <translation>件数の割合</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>金額の割合</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>of deals with a value</source>
        <translation>金額のある商談</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>最低の場合</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>最高の場合</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>現在までの受注</translation>
    </message>
    <message>
        <source>deals: %1</source>
        <translation>商談: %1件</translation>
    </message>
    <message>
        <source>Quota reached</source>
        <translation>目標達成率</translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>目標が設定されていません</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>カバレッジ</translation>
    </message>
    <message>
        <source>open value ÷ remaining quota</source>
        <translation>進行中の金額 ÷ 目標までの不足額</translation>
    </message>
    <message>
        <source>Forecast by %1</source>
        <translation>%1別の売上予測</translation>
    </message>
    <message>
        <source>month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>四半期</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>クローズ予定</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>トレンド</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Worst: won and the weighted value of deals from %1 %. Expected: won and all weighted values. Best: won and all open values.</source>
        <translation>最低: 受注と、確度%1%以上の商談の加重金額。見込み: 受注と、すべての加重金額。最高: 受注と、進行中のすべての金額。</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月数</translation>
    </message>
    <message>
        <source>Created in</source>
        <translation>作成月</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>すべての月</translation>
    </message>
    <message>
        <source>Success: leads qualified or converted so far, and within the given days of creation for months that are old enough.</source>
        <translation>成功率: これまでに見込みありまたは変換済みになったリード。十分に経過した月は、作成から所定の日数以内の成功率も示します。</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>進行中の金額</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>平均商談額</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>営業サイクル</translation>
    </message>
    <message>
        <source>from creation to close</source>
        <translation>作成からクローズまで</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>クローズ予定</translation>
    </message>
    <message>
        <source>Pipeline by %1</source>
        <translation>%1別のパイプライン</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>確度</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>最初のパイプライン</translation>
    </message>
    <message>
        <source>Conversion, %1</source>
        <translation>コンバージョン、%1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>入った商談</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>次に進んだ商談</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失注</translation>
    </message>
    <message>
        <source>Moved back or snoozed</source>
        <translation>後退または先送り</translation>
    </message>
    <message>
        <source>Currently in stage</source>
        <translation>現在このステージ</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>次に進む率</translation>
    </message>
    <message>
        <source>Won in the end</source>
        <translation>最終受注率</translation>
    </message>
    <message>
        <source>Advance: share of the deals that left the stage. Won in the end: share of the deals that were ever in the stage and closed in the period.</source>
        <translation>次に進む率: ステージを出た商談に占める割合。最終受注率: そのステージを通り、期間内に決着した商談に占める割合。</translation>
    </message>
    <message>
        <source>Time in stage, %1</source>
        <translation>ステージ滞留期間、%1</translation>
    </message>
    <message>
        <source>Deals that left</source>
        <translation>ステージを出た商談</translation>
    </message>
    <message>
        <source>Days on average</source>
        <translation>平均日数</translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation>日数の中央値</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>すべてのステージ</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>商談速度（1日あたり）</translation>
    </message>
    <message>
        <source>open × win rate × size ÷ cycle</source>
        <translation>進行中 × 受注率 × 規模 ÷ サイクル</translation>
    </message>
    <message>
        <source>Average won deal</source>
        <translation>平均受注額</translation>
    </message>
    <message>
        <source>Stays under a minute are excluded as corrected mistakes.</source>
        <translation>1分未満の滞留は誤操作の修正とみなし、除外します。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>決着</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>受注額</translation>
    </message>
    <message>
        <source>Average won</source>
        <translation>平均受注額</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>受注までの日数</translation>
    </message>
    <message>
        <source>Win rate by %1</source>
        <translation>%1別の受注率</translation>
    </message>
    <message>
        <source>All decided deals</source>
        <translation>決着した商談すべて</translation>
    </message>
    <message>
        <source>Win rate by product</source>
        <translation>商品別の受注率</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>A deal counts for each product in its quotes, with its whole value, so there is no total.</source>
        <translation>商談は見積に含まれる商品ごとに全額で集計されるため、合計はありません。</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>失注の理由</translation>
    </message>
    <message>
        <source>Lost value</source>
        <translation>失注額</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>理由なし</translation>
    </message>
    <message>
        <source>All lost deals</source>
        <translation>失注した商談すべて</translation>
    </message>
    <message>
        <source>Won and lost by %1</source>
        <translation>%1別の受注と失注</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>%2年第%1四半期</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>来月</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>来四半期</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>来年</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>過去12か月間</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation>金額の単位は%1です。</translation>
    </message>
    <message>
        <source>Amounts are in %1; other currencies are converted at the rates of %2.</source>
        <translation>金額の単位は%1です。他の通貨は%2のレートで換算しています。</translation>
    </message>
    <message>
        <source>Amounts are in %1; other currencies are converted.</source>
        <translation>金額の単位は%1です。他の通貨は換算しています。</translation>
    </message>
    <message>
        <source>Excluded (no exchange rate): %1.</source>
        <translation>合計に含まず（為替レートなし）: %1。</translation>
    </message>
    <message>
        <source>%1, all in %2</source>
        <translation>%1（すべて%2換算）</translation>
    </message>
    <message>
        <source>Trend: the same months one year earlier.</source>
        <translation>トレンド: 前年同月の実績。</translation>
    </message>
    <message>
        <source>Trend: the same months one year earlier, plus %1 % annual growth.</source>
        <translation>トレンド: 前年同月の実績に、前年比%1%の成長を加えたもの。</translation>
    </message>
    <message>
        <source>The filter uses the deals as they are today.</source>
        <translation>フィルターは、現在の商談の内容に適用されます。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln days</source>
        <translation>
            <numerusform>%Ln日以内</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln days</source>
        <translation>
            <numerusform>%Ln日超</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln days</source>
        <translation>
            <numerusform>%1～%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Median</source>
        <translation>中央値</translation>
    </message>
    <message>
        <source>half of them are smaller</source>
        <translation>半数はこれ未満</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>作成日</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln日以内</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % vs. a month ago</source>
        <translation>1か月前比%1%</translation>
    </message>
    <message>
        <source>as many as a month ago</source>
        <translation>1か月前と同数</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a month ago</source>
        <translation>
            <numerusform>1か月前より%Ln件増</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a month ago</source>
        <translation>
            <numerusform>1か月前より%Ln件減</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1 days</source>
        <translation>中央値%1日</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>中央値%1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>ファネル</translation>
    </message>
    <message>
        <source>How far the closed deals came, and where most of them end</source>
        <translation>完了した商談がどこまで進み、どこで終わるか</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>商談速度</translation>
    </message>
    <message>
        <source>What the pipeline brings a day, month by month</source>
        <translation>パイプラインが1日に生む金額（月別）</translation>
    </message>
    <message>
        <source>Weakest step: %1 of %2 end in %3, %4 of them for %5.</source>
        <translation>最も弱い段階：%2件中%1件が%3で終了、うち%4件は%5が理由です。</translation>
    </message>
    <message>
        <source>Weakest step: %1 of %2 end in %3.</source>
        <translation>最も弱い段階：%2件中%1件が%3で終了します。</translation>
    </message>
    <message>
        <source>From lead to won, %1</source>
        <translation>リードから受注まで、%1</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>全体比</translation>
    </message>
    <message>
        <source>Ended here</source>
        <translation>ここで終了</translation>
    </message>
    <message>
        <source>as fast as a year before</source>
        <translation>前年と同じ速さ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days faster than a year before</source>
        <translation>
            <numerusform>前年より%Ln日速い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days slower than a year before</source>
        <translation>
            <numerusform>前年より%Ln日遅い</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in 12 months</source>
        <translation>12か月で%2件中%1件</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>滞在日数</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1か月で</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>One deal waits in %1, for %2.</source>
        <translation>%1に1件の商談が%2滞留しています。</translation>
    </message>
    <message>
        <source>%1 deals wait in %2, one of them for %3.</source>
        <translation>%2に%1件の商談が滞留し、最長は%3です。</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>1年前</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>過去6か月</translation>
    </message>
    <message>
        <source>Velocity: open deals at the end of the month × win rate × average won deal ÷ sales cycle, each of the 12 months up to it. A row opens the deals closed in its month.</source>
        <translation>商談速度：月末の進行中の商談 × 受注率 × 平均受注額 ÷ 営業サイクル（各月までの12か月）。行を開くとその月に完了した商談を表示します。</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>すべてのパイプライン</translation>
    </message>
    <message>
        <source>Of the deals that closed in the period: how many came to each stage or further. Conversion: share of those that came to the next stage or further.</source>
        <translation>期間内に終了した商談のうち、各ステージ以降に達した件数。転換率: 次のステージ以降に達した割合。</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>過去%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln months</source>
        <translation>
            <numerusform>過去%Lnか月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::sync::LoopbackListener</name>
    <message>
        <source>Page not found</source>
        <translation>ページが見つかりません</translation>
    </message>
    <message>
        <source>This address is only used while you sign in.</source>
        <translation>このアドレスはサインイン中にのみ使用されます。</translation>
    </message>
    <message>
        <source>Sign-in doesn&apos;t match</source>
        <translation>サインインが一致しません</translation>
    </message>
    <message>
        <source>This response doesn&apos;t belong to the current sign-in. Start again in Satchel.</source>
        <translation>この応答は進行中のサインインのものではありません。Satchelからやり直してください。</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>Satchel shows the reason. You can close this window.</source>
        <translation>理由はSatchelに表示されます。このウィンドウは閉じてかまいません。</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインインしました</translation>
    </message>
    <message>
        <source>You can close this window and go back to Satchel.</source>
        <translation>このウィンドウを閉じて、Satchelに戻ってください。</translation>
    </message>
</context>
<context>
    <name>satchel::sync::Manifest</name>
    <message>
        <source>1. Easiest, for one person or a small team: in HubSpot open Development, Keys, Service keys, and press Create service key. You need to be a super admin or have the permission Developer tools access. It works with every subscription, including the free one.</source>
        <translation>1. 1人または小規模なチームで最も簡単な方法: HubSpotでDevelopment、Keys、Service keysの順に開き、Create service keyを押します。スーパー管理者であるか、Developer tools accessの権限が必要です。無料プランを含むすべてのプランで使えます。</translation>
    </message>
    <message>
        <source>2. Add these scopes: crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read.</source>
        <translation>2. 次のスコープを追加します: crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read</translation>
    </message>
    <message>
        <source>3. Add these as well if HubSpot offers them: crm.objects.products.read, crm.objects.products.write, crm.objects.leads.read, crm.objects.leads.write, sales-email-read. Leads need Sales Hub Professional or Enterprise. Satchel skips what is missing and says so on the connection.</source>
        <translation>3. HubSpotに表示される場合は、次も追加します: crm.objects.products.read, crm.objects.products.write, crm.objects.leads.read, crm.objects.leads.write, sales-email-read。リードにはSales Hub ProfessionalまたはEnterpriseが必要です。不足しているものは対象外となり、接続に表示されます。</translation>
    </message>
    <message>
        <source>4. Press Create, open the key, press Show, and paste it into Satchel as the token. That is all.</source>
        <translation>4. Createを押してキーを開き、Showを押して表示されたキーを、トークンとしてSatchelに貼り付けます。これで完了です。</translation>
    </message>
    <message>
        <source>5. Or let everyone sign in with their own rights. This needs an app, which you create with HubSpot&apos;s command-line tool: install Node.js, then run npm install -g @hubspot/cli, hs account auth and hs project create (base contents App, distribution private, auth oauth).</source>
        <translation>5. または、各自が自分の権限でサインインできるようにします。これにはアプリが必要で、HubSpotのコマンドラインツールで作成します。Node.jsをインストールし、npm install -g @hubspot/cli、hs account auth、hs project createを実行します（基本内容はApp、distributionはprivate、authはoauth）。</translation>
    </message>
    <message>
        <source>6. In src/app/app-hsmeta.json set redirectUrls to the redirect address shown here, requiredScopes to oauth and the scopes of step 2, and optionalScopes to those of step 3, exactly: HubSpot refuses the sign-in when the lists differ. Then run hs project upload.</source>
        <translation>6. src/app/app-hsmeta.jsonで、redirectUrlsにここに表示されているリダイレクトアドレスを、requiredScopesにoauthと手順2のスコープを、optionalScopesに手順3のスコープを、そのまま設定します。リストが異なると、HubSpotはサインインを拒否します。その後、hs project uploadを実行します。</translation>
    </message>
    <message>
        <source>7. In HubSpot open Development, Projects, your project, your app. Add your account to the allowlist under Distribution, and copy the client id and the client secret under Auth. The first person who signs in must be a super admin or have the permission HubSpot Marketplace access.</source>
        <translation>7. HubSpotでDevelopment、Projects、プロジェクト、アプリの順に開きます。Distributionで許可リストにアカウントを追加し、AuthでクライアントIDとクライアントシークレットをコピーします。最初にサインインする人は、スーパー管理者であるか、HubSpot Marketplace accessの権限が必要です。</translation>
    </message>
    <message>
        <source>8. So that nothing is ever created twice, add a text property with the internal name satchel_id that requires unique values to each object you send.</source>
        <translation>8. 同じものが二重に作成されないように、送信する各オブジェクトに、一意の値を必須とする内部名satchel_idのテキストプロパティを追加します。</translation>
    </message>
    <message>
        <source>Service key or private app token</source>
        <translation>サービスキーまたは非公開アプリのトークン</translation>
    </message>
    <message>
        <source>they need the scope crm.objects.owners.read</source>
        <translation>スコープcrm.objects.owners.readが必要です</translation>
    </message>
    <message>
        <source>they need Sales Hub Professional and the scope crm.objects.leads.read</source>
        <translation>Sales Hub Professionalとスコープcrm.objects.leads.readが必要です</translation>
    </message>
    <message>
        <source>HubSpot accepts a lead only for an existing contact: create it in HubSpot, or work with contacts and their lifecycle stage</source>
        <translation>HubSpotのリードには既存のコンタクトが必要です。HubSpotで作成するか、コンタクトとそのライフサイクルステージを使ってください</translation>
    </message>
    <message>
        <source>HubSpot lets no other program change who is unsubscribed from all email: do it on the contact in HubSpot</source>
        <translation>HubSpotでは、すべてのメールの配信停止を他のプログラムから変更できません。HubSpotのコンタクトで変更してください</translation>
    </message>
    <message>
        <source>Pipedrive keeps this person unsubscribed: only the person or somebody in Pipedrive can change it</source>
        <translation>Pipedriveではこの人は配信停止のままです。変更できるのは本人かPipedriveの利用者だけです</translation>
    </message>
    <message>
        <source>they need the scope crm.objects.products.read</source>
        <translation>スコープcrm.objects.products.readが必要です</translation>
    </message>
    <message>
        <source>1. API access: Enterprise, Unlimited, Performance and Developer Edition have it; Professional Edition needs it as an add-on. Everyone who uses Satchel needs the permission API Enabled.</source>
        <translation>1. APIアクセス: Enterprise、Unlimited、Performance、Developer Editionに含まれます。Professional Editionではアドオンが必要です。Satchelを使う人全員にAPI Enabledの権限が必要です。</translation>
    </message>
    <message>
        <source>2. In Setup, search for External Client App Manager and choose New External Client App (connected apps can no longer be created; an existing one with the same settings works). Name: Satchel. Distribution State: Local.</source>
        <translation>2. SetupでExternal Client App Managerを検索し、New External Client Appを選びます（connected appは新しく作成できません。同じ設定の既存のものは使えます）。名前: Satchel。Distribution State: Local。</translation>
    </message>
    <message>
        <source>3. Under API (Enable OAuth Settings), tick Enable OAuth and enter the callback URL below. Add the scopes Manage user data via APIs (api) and Perform requests at any time (refresh_token, offline_access).</source>
        <translation>3. API (Enable OAuth Settings)でEnable OAuthを選択し、下のコールバックURLを入力します。スコープManage user data via APIs (api)とPerform requests at any time (refresh_token, offline_access)を追加します。</translation>
    </message>
    <message>
        <source>4. Under Security, tick Require Proof Key for Code Exchange (PKCE). Clear Require secret for Web Server Flow and Require secret for Refresh Token Flow. Refresh token rotation may be on. Choose Create; it can take ten minutes until the app works.</source>
        <translation>4. SecurityでRequire Proof Key for Code Exchange (PKCE)を選択します。Require secret for Web Server FlowとRequire secret for Refresh Token Flowの選択を解除します。リフレッシュトークンのローテーションは有効でもかまいません。Createを選びます。アプリが使えるようになるまで10分ほどかかることがあります。</translation>
    </message>
    <message>
        <source>5. On the tab Policies: Permitted Users: All users can self-authorize, or pre-authorize a permission set. Refresh Token Policy: valid until revoked, or expiring after a time without use. IP Relaxation: Relax IP restrictions for people who travel.</source>
        <translation>5. Policiesタブ: Permitted UsersはAll users can self-authorizeとするか、権限セットを事前に承認します。Refresh Token Policyは取り消すまで有効、または一定期間使わないと失効。IP Relaxationは、外出の多い人のためにRelax IP restrictionsとします。</translation>
    </message>
    <message>
        <source>6. On the tab Settings, OAuth Settings, choose Consumer Key and Secret. The consumer key is the client ID. The secret is not needed.</source>
        <translation>6. SettingsタブのOAuth Settingsで、Consumer Key and Secretを選びます。consumer keyがクライアントIDです。シークレットは不要です。</translation>
    </message>
    <message>
        <source>7. Give people read, create, edit and delete access to the objects they work with: accounts, contacts, leads, opportunities, products, tasks, events, notes. What they may not see or change is not synced.</source>
        <translation>7. 使うオブジェクト（取引先、取引先責任者、リード、商談、商品、ToDo、行動、メモ）への参照、作成、編集、削除の権限をユーザーに付与します。参照または変更できないものは同期されません。</translation>
    </message>
    <message>
        <source>8. To make sure that nothing is ever created twice, add a text field named Satchel_Id (length 36, External ID, Unique) to each object you send, and let people see and edit it.</source>
        <translation>8. 同じものが二重に作成されないように、送信する各オブジェクトにテキスト項目Satchel_Id（長さ36、External ID、Unique）を追加し、ユーザーが参照・編集できるようにします。</translation>
    </message>
    <message>
        <source>9. Sandbox: give https://test.salesforce.com as the address. My Domain: https://NAME.my.salesforce.com.</source>
        <translation>9. Sandbox: アドレスに https://test.salesforce.com を指定します。My Domain: https://NAME.my.salesforce.com</translation>
    </message>
    <message>
        <source>10. Assignment rules do not run for what Satchel sends. A record that a duplicate rule warns of is not created until someone decides, unless the connection&apos;s settings allow it.</source>
        <translation>10. Satchelが送信するものには割り当てルールは適用されません。重複ルールで警告されたレコードは、接続の設定で許可しない限り、判断されるまで作成されません。</translation>
    </message>
    <message>
        <source>Session id or access token</source>
        <translation>セッションIDまたはアクセストークン</translation>
    </message>
    <message>
        <source>Salesforce treats this as a duplicate of an existing record: “%1” Open the existing record, or allow possible duplicates in the settings of this connection and try again</source>
        <translation>Salesforceはこれを既存のレコードの重複と判断しました: 「%1」既存のレコードを開くか、この接続の設定で重複の可能性を許可してからもう一度お試しください</translation>
    </message>
    <message>
        <source>Leads are converted in Salesforce: convert it there, and it will be converted here</source>
        <translation>リードの変換はSalesforceで行います。Salesforceで変換すると、ここでも変換されます</translation>
    </message>
    <message>
        <source>1. Once per organization: In the Microsoft Entra admin center open App registrations and choose New registration. Keep Single tenant.</source>
        <translation>1. 組織ごとに1回: Microsoft Entra管理センターでApp registrationsを開き、New registrationを選びます。Single tenantのままにします。</translation>
    </message>
    <message>
        <source>2. Under Authentication, add a redirect URI for Mobile and desktop applications: the one below. Not Web, not Single-page application.</source>
        <translation>2. Authenticationで、Mobile and desktop applicationsのリダイレクトURIとして下のアドレスを追加します。WebやSingle-page applicationは選ばないでください。</translation>
    </message>
    <message>
        <source>3. Under API permissions, add Dynamics CRM, Delegated permissions, user_impersonation. Then choose Grant admin consent.</source>
        <translation>3. API permissionsで、Dynamics CRM、Delegated permissions、user_impersonationを追加します。次にGrant admin consentを選びます。</translation>
    </message>
    <message>
        <source>4. The client ID is the Application (client) ID on Overview. There is no secret.</source>
        <translation>4. クライアントIDは、OverviewにあるApplication (client) IDです。シークレットはありません。</translation>
    </message>
    <message>
        <source>5. The address is the Environment URL in the Power Platform admin center: https://NAME.crm4.dynamics.com.</source>
        <translation>5. アドレスは、Power Platform管理センターのEnvironment URLです: https://NAME.crm4.dynamics.com</translation>
    </message>
    <message>
        <source>6. Everyone needs a Dynamics 365 Sales license and a security role such as Salesperson in that environment. What the role does not allow is not synced.</source>
        <translation>6. 全員に、Dynamics 365 Salesのライセンスと、その環境でのSalespersonなどのセキュリティロールが必要です。ロールで許可されていないものは同期されません。</translation>
    </message>
    <message>
        <source>7. Deletions arrive at once where Track changes is on for a table and the role can read all of its rows; elsewhere once a day.</source>
        <translation>7. テーブルでTrack changesが有効で、ロールがそのすべての行を読み取れる場合、削除はすぐに反映されます。それ以外は1日1回です。</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>Dynamics 365 accepts a product only with its unit group: create it there, and it will be synced here</source>
        <translation>Dynamics 365の商品には単位グループが必要です。Dynamics 365で作成すると、ここに同期されます</translation>
    </message>
    <message>
        <source>1. In EspoCRM open Administration, Roles and create a role that may read, create, edit and delete what you work with: Accounts, Contacts, Leads, Opportunities, Tasks, Calls, Meetings. Set its level to all; what the role does not show is not synced.</source>
        <translation>1. EspoCRM で Administration の Roles を開き、使用する Accounts、Contacts、Leads、Opportunities、Tasks、Calls、Meetings の読み取り・作成・編集・削除ができるロールを作成します。レベルは all にします。ロールに表示されないものは同期されません。</translation>
    </message>
    <message>
        <source>2. Open Administration, API Users, create a user with that role and the authentication method API Key, and copy the key. It is the token.</source>
        <translation>2. Administration の API Users を開き、このロールと認証方法 API Key を持つユーザーを作成して、キーをコピーします。これがトークンです。</translation>
    </message>
    <message>
        <source>3. In Administration, Entity Manager, switch on Optimistic Concurrency Control for Contact and Lead: two people who edit the same field at the same time are then asked, and nobody&apos;s edit is lost.</source>
        <translation>3. Administration の Entity Manager で Contact と Lead の Optimistic Concurrency Control を有効にします。2 人が同じ項目を同時に編集した場合は確認され、どの編集も失われません。</translation>
    </message>
    <message>
        <source>4. So that nothing is ever created twice, add a field of the type Varchar named satchelId (EspoCRM calls it cSatchelId) to each entity that you send.</source>
        <translation>4. 二重に作成されないように、送信する各エンティティに satchelId という名前の Varchar 型の項目を追加します（EspoCRM では cSatchelId になります）。</translation>
    </message>
    <message>
        <source>5. The address is the one in your browser, without what follows the #: https://crm.example.com or https://example.com/crm.</source>
        <translation>5. アドレスはブラウザーに表示されるもので、# 以降を除きます: https://crm.example.com または https://example.com/crm。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API キー</translation>
    </message>
    <message>
        <source>EspoCRM has a record of this name or e-mail address. Open it there, or allow possible duplicates in the settings of this connection and try again</source>
        <translation>EspoCRM には、この名前またはメールアドレスのレコードがあります。EspoCRM で開くか、この接続の設定で重複の可能性を許可してから再試行してください</translation>
    </message>
    <message>
        <source>1. In Pipedrive open your account menu, Company settings, Personal preferences, API. If there is no API entry, ask an administrator to enable API access for you in the permission sets.</source>
        <translation>1. Pipedrive でアカウントメニューから「会社設定」「個人設定」「API」を開きます。API の項目がない場合は、権限セットで API アクセスを許可するよう管理者に依頼してください。</translation>
    </message>
    <message>
        <source>2. Copy your personal API token. Satchel sees and changes what you may see and change in Pipedrive.</source>
        <translation>2. 個人用 API トークンをコピーします。Satchel は、Pipedrive であなたが閲覧・変更できるものを閲覧・変更します。</translation>
    </message>
    <message>
        <source>3. The address is the one in your browser, such as https://your-company.pipedrive.com.</source>
        <translation>3. アドレスはブラウザーに表示されるものです。例: https://your-company.pipedrive.com</translation>
    </message>
    <message>
        <source>4. Or let everyone sign in with their own rights: in Pipedrive&apos;s Developer Hub create a private app with the callback URL below and the scopes deals:full, contacts:full, leads:full, activities:full, products:full and users:read. Copy its client ID and client secret.</source>
        <translation>4. または各自の権限でサインインできるようにします。Pipedrive の Developer Hub で、下のコールバック URL と、スコープ deals:full、contacts:full、leads:full、activities:full、products:full、users:read を指定してプライベートアプリを作成し、クライアント ID とクライアントシークレットをコピーします。</translation>
    </message>
    <message>
        <source>Personal API token</source>
        <translation>個人用 API トークン</translation>
    </message>
    <message>
        <source>1. In Freshsales click your picture, then Settings, API Settings, and copy your API key. Satchel sees and changes what you may see and change in Freshsales.</source>
        <translation>1. Freshsales で自分の画像をクリックし、「設定」「API 設定」から API キーをコピーします。Satchel は、Freshsales であなたが閲覧・変更できるものを閲覧・変更します。</translation>
    </message>
    <message>
        <source>2. The address is shown there as the bundle alias, such as https://your-company.myfreshworks.com. The address in your browser works too.</source>
        <translation>2. アドレスは同じ場所に bundle alias として表示されます。例: https://your-company.myfreshworks.com。ブラウザーのアドレスも使えます。</translation>
    </message>
    <message>
        <source>3. All programs of your company share its requests per hour: 1,000, 2,000 or 5,000 depending on the plan. Satchel keeps within 1,000.</source>
        <translation>3. 会社のすべてのプログラムが 1 時間あたりのリクエスト数を共有します (プランにより 1,000、2,000、5,000)。Satchel は 1,000 以内に収めます。</translation>
    </message>
    <message>
        <source>1. In Copper open Settings, Integrations, API Keys and choose Generate API Key. If there is no such entry, ask an account administrator to allow it.</source>
        <translation>1. Copper で Settings、Integrations、API Keys を開き、Generate API Key を選びます。項目がない場合は、アカウント管理者に許可を依頼してください。</translation>
    </message>
    <message>
        <source>2. Enter your e-mail address in Copper, a colon and the key, such as ann@example.com:0123456789abcdef. Satchel sees and changes what you may see and change in Copper.</source>
        <translation>2. Copper でのメールアドレス、コロン、キーを続けて入力します。例: ann@example.com:0123456789abcdef。Satchel は、Copper であなたが閲覧・変更できるものを閲覧・変更します。</translation>
    </message>
    <message>
        <source>E-mail address and API key, with a colon between them</source>
        <translation>メールアドレスと API キー (コロンで区切る)</translation>
    </message>
    <message>
        <source>1. Odoo Online needs the Custom plan: the other plans have no external API. An Odoo server of your own has it.</source>
        <translation>1. Odoo Online では Custom プランが必要です。ほかのプランには外部 API がありません。自社の Odoo サーバーにはあります。</translation>
    </message>
    <message>
        <source>2. Choose a user who may see and edit what you work with in CRM, Contacts and Sales. What that user does not see is not synced.</source>
        <translation>2. CRM、連絡先、販売で、使用するものを表示・編集できるユーザーを選びます。このユーザーに表示されないものは同期されません。</translation>
    </message>
    <message>
        <source>3. As that user open Preferences, Account Security, New API Key, and copy the key. Odoo may let it expire after some months: enter a new one then.</source>
        <translation>3. そのユーザーで、設定、アカウントのセキュリティ、新しい API キーを開き、キーをコピーします。キーは数か月で期限切れになることがあります。その場合は新しいキーを入力してください。</translation>
    </message>
    <message>
        <source>4. So that nothing is ever created twice, add a field of the type char named x_satchel_id to the models that you send: in developer mode, Settings, Technical, Database Structure, Models: res.partner, crm.lead, product.template, calendar.event.</source>
        <translation>4. 同じものが二度作成されないように、送信するモデルに x_satchel_id という名前の char 型フィールドを追加します。開発者モードで、設定、技術、データベース構造、モデルを開きます：res.partner、crm.lead、product.template、calendar.event。</translation>
    </message>
    <message>
        <source>5. The token is database, user and key with colons between them: acme:ann@acme.example:0f3c... At Odoo Online the database is usually the first part of the address.</source>
        <translation>5. トークンは、データベース、ユーザー、キーをコロンで区切ったものです：acme:ann@acme.example:0f3c... Odoo Online では、データベースは通常アドレスの最初の部分です。</translation>
    </message>
    <message>
        <source>6. The address is the one in your browser up to the host: https://acme.odoo.com.</source>
        <translation>6. アドレスは、ブラウザーに表示されるもののホスト名までです：https://acme.odoo.com。</translation>
    </message>
    <message>
        <source>Database, user and API key, with colons between them</source>
        <translation>データベース、ユーザー、API キー（コロンで区切る）</translation>
    </message>
    <message>
        <source>1. In monday.com press your picture, then Developers, My access tokens, Show, and copy the token. Satchel sees and changes what you may see and change.</source>
        <translation>1. monday.com で自分の画像、Developers、My access tokens、Show の順に押し、トークンをコピーします。Satchel が見て変更できるのは、あなたが見て変更できるものだけです。</translation>
    </message>
    <message>
        <source>3. So that nothing is ever created twice, add a text column named External ID to each of these boards.</source>
        <translation>3. 何も二重に作成されないように、これらの各ボードに External ID という名前のテキスト列を追加します。</translation>
    </message>
    <message>
        <source>4. Or let everyone sign in: in the Developer Center create an app, add the scopes me:read, account:read, boards:read, boards:write, updates:read, updates:write, users:read and workspaces:read and the redirect address shown here under OAuth, and have an administrator install the app. Copy its client id and client secret.</source>
        <translation>4. または全員にサインインしてもらいます。Developer Center でアプリを作成し、OAuth にスコープ me:read、account:read、boards:read、boards:write、updates:read、updates:write、users:read、workspaces:read と、ここに表示されるリダイレクト先を追加し、管理者にアプリをインストールしてもらいます。client ID と client secret をコピーします。</translation>
    </message>
    <message>
        <source>monday.com takes at most 255 characters as a name</source>
        <translation>monday.com の名前は 255 文字までです</translation>
    </message>
    <message>
        <source>1. Open the API console of your data centre, such as https://api-console.zoho.com or https://api-console.zoho.eu, and choose Add Client, Server-based Applications.</source>
        <translation>1. ご利用のデータセンターのAPIコンソール（https://api-console.zoho.com や https://api-console.zoho.eu など）を開き、Add Client、Server-based Applicationsを選びます。</translation>
    </message>
    <message>
        <source>2. Client Name: Satchel. Homepage URL: the address of your company. Authorized Redirect URIs: the callback URL below. Choose Create and copy the client ID and the client secret.</source>
        <translation>2. Client Name: Satchel。Homepage URL: 会社のアドレス。Authorized Redirect URIs: 下のコールバックURL。Createを選び、クライアントIDとクライアントシークレットをコピーします。</translation>
    </message>
    <message>
        <source>3. If people sign in at several data centres, open the client&apos;s Settings, turn those on and tick Use the same OAuth credentials for all data centers.</source>
        <translation>3. 複数のデータセンターでサインインする人がいる場合は、クライアントのSettingsでそれらを有効にし、Use the same OAuth credentials for all data centersにチェックを入れます。</translation>
    </message>
    <message>
        <source>4. The address is the one in your browser, such as https://crm.zoho.eu: it says where people sign in.</source>
        <translation>4. アドレスはブラウザーに表示されているもの（https://crm.zoho.eu など）です。これでサインイン先が決まります。</translation>
    </message>
    <message>
        <source>5. Everyone signs in with their own rights. Their profile needs the permission Zoho CRM API Access (Setup, Security Control, Profiles).</source>
        <translation>5. 全員が自分の権限でサインインします。プロファイルにはZoho CRM API Accessの権限が必要です（Setup、Security Control、Profiles）。</translation>
    </message>
    <message>
        <source>6. Workflow rules run for what Satchel sends, unless the connection&apos;s settings say otherwise.</source>
        <translation>6. 接続の設定で別の指定をしないかぎり、Satchelが送信した内容に対してワークフロールールが実行されます。</translation>
    </message>
    <message>
        <source>Leads are converted in Zoho CRM: convert it there, and it will be converted here</source>
        <translation>リードの変換はZoho CRMで行います。Zoho CRMで変換すると、ここでも変換されます</translation>
    </message>
    <message>
        <source>2. Satchel looks for boards named Accounts, Contacts, Leads, Deals and Tasks, first in monday CRM, and for columns by their names. Where yours have other names, choose them: satchel connection map.</source>
        <translation>2. Satchel は Accounts、Contacts、Leads、Deals、Tasks という名前のボードをまず monday CRM で、列を名前で探します。名前が異なる場合は選んでください: satchel connection map。</translation>
    </message>
    <message>
        <source>1. Find the address of your calendar server. Nextcloud: https://your-server/remote.php/dav. iCloud: https://caldav.icloud.com. Fastmail: https://caldav.fastmail.com. Otherwise ask whoever runs it; the name of the server is often enough.</source>
        <translation>1. カレンダーサーバーのアドレスを確認します。Nextcloudは「https://your-server/remote.php/dav」、iCloudは「https://caldav.icloud.com」、Fastmailは「https://caldav.fastmail.com」です。それ以外は運用者に問い合わせてください。多くの場合、サーバー名だけで十分です。</translation>
    </message>
    <message>
        <source>2. Create an app password for Satchel in the security settings of your account. Many servers refuse the usual password of accounts with two-factor authentication.</source>
        <translation>2. アカウントのセキュリティ設定で、Satchel用のアプリパスワードを作成します。2要素認証を使用するアカウントでは、多くのサーバーが通常のパスワードを拒否します。</translation>
    </message>
    <message>
        <source>3. Enter your user name, a colon and the app password, such as ann@example.com:abcd-efgh-ijkl-mnop.</source>
        <translation>3. ユーザー名、コロン、アプリパスワードを続けて入力します。例: ann@example.com:abcd-efgh-ijkl-mnop。</translation>
    </message>
    <message>
        <source>User name and app password, with a colon between them</source>
        <translation>ユーザー名とアプリパスワード（コロンで区切る）</translation>
    </message>
    <message>
        <source>The calendar server has no space left for this account</source>
        <translation>カレンダーサーバーに、このアカウントの空き容量がありません</translation>
    </message>
</context>
<context>
    <name>satchel::ui</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>先月</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>来月</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>前四半期</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>来四半期</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>来年</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>次のアクションなし</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>ホット</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>ウォーム</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>コールド</translation>
    </message>
    <message>
        <source>%1 in stage</source>
        <translation>滞留%1</translation>
    </message>
    <message>
        <source>(too long)</source>
        <translation>（長すぎます）</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>担当者: %1</translation>
    </message>
    <message>
        <source>%1 in stage, stale</source>
        <translation>ステージに%1、停滞中</translation>
    </message>
    <message>
        <source>Expected close: %1</source>
        <translation>クローズ予定: %1</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>商品: %1</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>%1、加重%2</translation>
    </message>
    <message>
        <source>Converted with the rates of %1</source>
        <translation>%1のレートで換算</translation>
    </message>
    <message>
        <source>Excluded (no exchange rate): %1</source>
        <translation>合計に含まず（為替レートなし）: %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>商品%Ln点</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>電話を記録</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Create a quote</source>
        <translation>見積書を作成</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AboutDialog</name>
    <message>
        <source>Libraries</source>
        <translation>ライブラリ</translation>
    </message>
    <message>
        <source>Licence of Satchel</source>
        <translation>Satchelのライセンス</translation>
    </message>
    <message>
        <source>About Satchel</source>
        <translation>Satchelについて</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>Satchel is free software under the GNU General Public License, version 3 or later. You may use, change and share it. It comes without warranty.</source>
        <translation>SatchelはGNU General Public Licenseバージョン3以降に基づく自由ソフトウェアです。使用、変更、再配布ができます。保証はありません。</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AccessDialog</name>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Sales lead</source>
        <translation>営業責任者</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>営業</translation>
    </message>
    <message>
        <source>Give a person access</source>
        <translation>アクセス権を与える</translation>
    </message>
    <message>
        <source>The person joins with this name and password, and can change the password at the server.</source>
        <translation>この名前とパスワードで参加します。パスワードはサーバーで変更できます。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>最初のパスワード</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>アクセス権を与える</translation>
    </message>
    <message>
        <source>Everybody has access. Add the person under People first.</source>
        <translation>全員にアクセス権があります。先に「人物」で追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %Ln characters.</source>
        <translation>
            <numerusform>パスワードは %Ln 文字以上必要です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivitiesPage</name>
    <message>
        <source>Open the customer</source>
        <translation>顧客を開く</translation>
    </message>
    <message>
        <source>Search in the activities</source>
        <translation>活動を検索</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter goes to the customer</source>
        <translation>Enterで開く · Ctrl+Enterで顧客へ</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 を編集</translation>
    </message>
    <message>
        <source>Edit %1, with %2</source>
        <translation>%1 を編集（%2）</translation>
    </message>
    <message>
        <source>Log activity with %1</source>
        <translation>%1 との活動を記録</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>Planned the next step</source>
        <translation>次のステップを計画しました</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>タスクを完了</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>コンタクトを開く</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>リードを開く</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>会社を開く</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>商談を開く</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 件をエクスポート中</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>%1 件を %2 にエクスポートしました</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>活動を記録</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>もう一度電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>輸出</translation>
    </message>
    <message>
        <source>Reading panel</source>
        <translation>閲覧ウィンドウ</translation>
    </message>
    <message>
        <source>Previous activity</source>
        <translation>前の活動</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>次の活動</translation>
    </message>
    <message>
        <source>Close the reading panel</source>
        <translation>閲覧ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>View of the activities</source>
        <translation>活動の表示</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Log a call, a meeting or a note, and it appears here.</source>
        <translation>通話、会議、メモを記録するとここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>フィルターに一致するものがありません</translation>
    </message>
    <message>
        <source>Show activities of everyone and of any time, or clear the search.</source>
        <translation>全員・全期間の活動を表示するか、検索をクリアしてください。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>↑ ↓ read on · Ctrl+Enter goes to the customer · Shift+E replies</source>
        <translation>↑ ↓ 読み進む · Ctrl+Enter 顧客へ · Shift+E 返信</translation>
    </message>
    <message>
        <source>↑ ↓ read on · Esc goes back to the list</source>
        <translation>↑ ↓ 読み進む · Esc リストに戻る</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>ミーティングを開く</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityDraft</name>
    <message>
        <source>Write to %1</source>
        <translation>%1にメール</translation>
    </message>
    <message>
        <source>Meet %1</source>
        <translation>%1とミーティング</translation>
    </message>
    <message>
        <source>Follow up with %1</source>
        <translation>%1にフォローアップ</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1に電話</translation>
    </message>
    <message>
        <source>Edited 1 activity</source>
        <translation>活動を1件編集</translation>
    </message>
    <message>
        <source>Logged a call and planned the next step</source>
        <translation>電話を記録し、次のステップを予定</translation>
    </message>
    <message>
        <source>Logged a call</source>
        <translation>電話を記録</translation>
    </message>
    <message>
        <source>Wrote a note and planned the next step</source>
        <translation>メモを作成し、次のステップを予定</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>メモを作成</translation>
    </message>
    <message>
        <source>Logged a meeting and planned the next step</source>
        <translation>ミーティングを記録し、次のステップを予定</translation>
    </message>
    <message>
        <source>Logged a meeting</source>
        <translation>ミーティングを記録</translation>
    </message>
    <message>
        <source>Logged an e-mail and planned the next step</source>
        <translation>メールを記録し、次のステップを予定</translation>
    </message>
    <message>
        <source>Logged an e-mail</source>
        <translation>メールを記録</translation>
    </message>
    <message>
        <source>Logged an activity and planned the next step</source>
        <translation>活動を記録し、次のステップを予定</translation>
    </message>
    <message>
        <source>Logged an activity</source>
        <translation>活動を記録</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityFilterBar</name>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>件名と本文を検索</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>完了したタスク</translation>
    </message>
    <message>
        <source>Received since %1</source>
        <comment>a day, a time</comment>
        <translation>%1以降に受信</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityForm</name>
    <message>
        <source>Log an activity</source>
        <translation>活動を記録</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>電話を記録</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>発着信</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>発信</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>着信</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>応答あり</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>留守番電話</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>話し中</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>相手の欠席</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>場所またはリンク</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>参加者</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>感触</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>話題</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>With</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Log only</source>
        <translation>記録のみ</translation>
    </message>
    <message>
        <source>Log and plan</source>
        <translation>記録して予定</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>編集: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>ミーティングを記録</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>メールを記録</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>記録: %1</translation>
    </message>
    <message>
        <source>Choose another kind of activity</source>
        <translation>活動の種類を変更</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Enter the duration in minutes, such as 11 or 11:04.</source>
        <translation>時間は分単位で入力してください（例: 11、11:04）。</translation>
    </message>
    <message>
        <source>Enter a text for the note.</source>
        <translation>メモの内容を入力してください。</translation>
    </message>
    <message>
        <source>Activity, task and stage in one step, also for undo.</source>
        <translation>活動・タスク・ステージを一度に保存し、一度に元に戻せます。</translation>
    </message>
    <message>
        <source>@ mentions a person or a record</source>
        <translation>@で人やレコードにメンション</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a website</comment>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>in a social network</comment>
        <translation>投稿</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>チケット</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityPanel</name>
    <message>
        <source>Reading panel</source>
        <translation>閲覧ウィンドウ</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>次のステップ</translation>
    </message>
    <message>
        <source>With</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>出席者</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>記録者</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>それ以前</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>雰囲気: %1</translation>
    </message>
    <message>
        <source>Next step from this</source>
        <translation>ここからの次のステップ</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, probability</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Before that with %1</source>
        <translation>%1 とのこれまで</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AgendaDelegate</name>
    <message>
        <source>Overdue tasks</source>
        <translation>期限切れのタスク</translation>
    </message>
    <message>
        <source>Tasks for today</source>
        <translation>今日のタスク</translation>
    </message>
    <message>
        <source>Deals to act on</source>
        <translation>対応が必要な商談</translation>
    </message>
    <message>
        <source>Deals without a next action</source>
        <translation>次のアクションがない商談</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>次のアクションなし</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>予定リスト</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>今日、%1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Nothing is planned in these four weeks.</source>
        <translation>この4週間に予定はありません。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppLockSettings</name>
    <message>
        <source>App lock</source>
        <translation>アプリロック</translation>
    </message>
    <message>
        <source>Hides your data while you are away from your desk. Satchel keeps syncing. The lock does not stop somebody who can run programs in your account or read this computer&apos;s memory.</source>
        <translation>席を離れている間、データを隠します。同期は続きます。このアカウントでプログラムを実行できる人や、このコンピューターのメモリーを読める人は防げません。</translation>
    </message>
    <message>
        <source>Encrypt the store first: a store that is not encrypted can be read without Satchel.</source>
        <translation>先にデータファイルを暗号化してください。暗号化されていないものは Satchel がなくても読めます。</translation>
    </message>
    <message>
        <source>Lock Satchel when I am away</source>
        <translation>離席中は Satchel をロックする</translation>
    </message>
    <message>
        <source>password, PIN, auto-lock, screen lock</source>
        <comment>words by which people look for the app lock</comment>
        <translation>パスワード、PIN、自動ロック、画面ロック</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the passphrase of the lock</source>
        <translation>ロックのパスフレーズを変更</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>解除方法</translation>
    </message>
    <message>
        <source>If you forget it, the recovery key unlocks Satchel.</source>
        <translation>忘れた場合は、回復キーでロックを解除できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln分間操作なし</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>ロックするまで</translation>
    </message>
    <message>
        <source>on sleep or screen lock</source>
        <translation>スリープまたは画面ロックのとき</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>そのほか</translation>
    </message>
    <message>
        <source>This computer does not tell Satchel when it sleeps.</source>
        <translation>このコンピューターはスリープを Satchel に知らせません。</translation>
    </message>
    <message>
        <source>when the window is closed</source>
        <translation>ウィンドウを閉じたとき</translation>
    </message>
    <message>
        <source>Satchel then asks for the passphrase at every start.</source>
        <translation>起動のたびにパスフレーズを尋ねます。</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <translation>ロックのパスフレーズ</translation>
    </message>
    <message>
        <source>Satchel asks for it when it is locked. If you forget it, only the recovery key unlocks Satchel: write that down first.</source>
        <translation>ロック中に尋ねます。忘れた場合は回復キーでしか解除できません。先に回復キーを書き留めてください。</translation>
    </message>
    <message>
        <source>The passphrase was not set.</source>
        <translation>パスフレーズは設定されませんでした。</translation>
    </message>
    <message>
        <source>The passphrase of the store</source>
        <translation>データファイルのパスフレーズ</translation>
    </message>
    <message>
        <source>Its own passphrase</source>
        <translation>専用のパスフレーズ</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>未設定</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppearanceSettingsPage</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>The window reloads in this language. Your own text is not translated.</source>
        <translation>ウィンドウがこの言語で再読み込みされます。入力した内容は翻訳されません。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>System</source>
        <translation>システム</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation>「システム」にすると、デスクトップのライト／ダークの切り替えに従います。</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>色を選択…</translation>
    </message>
    <message>
        <source>Satchel’s blue</source>
        <translation>Satchelブルー</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>アクセントカラー</translation>
    </message>
    <message>
        <source>Satchel adjusts its lightness to keep text readable. Status colours don&apos;t change.</source>
        <translation>文字が読みやすいように明るさが調整されます。状態を示す色は変わりません。</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>表の行</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>アクセシビリティ</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字サイズ</translation>
    </message>
    <message>
        <source>In addition to the system&apos;s text size.</source>
        <translation>システムの文字サイズに加えて適用されます。</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>動きを減らす</translation>
    </message>
    <message>
        <source>Turns off animations.</source>
        <translation>アニメーションをオフにします。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Uses the system&apos;s colours. Icons and text show what colours otherwise would.</source>
        <translation>システムの配色を使用します。色で示していた内容は、アイコンと文字で示します。</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>1キーのショートカット</translation>
    </message>
    <message>
        <source>C, D and T create a contact, deal or task; G and a letter open a page. Turn them off if they interfere with dictation.</source>
        <translation>C、D、Tでコンタクト、商談、タスクを作成し、Gに続けて1文字でページを移動します。音声入力の妨げになる場合はオフにしてください。</translation>
    </message>
    <message>
        <source>locale, translation</source>
        <comment>words by which people look for the language</comment>
        <translation>翻訳, 言語設定, 日本語, 英語</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, colours</source>
        <comment>words by which people look for the theme</comment>
        <translation>ダークモード, ライトモード, 夜間, 配色</translation>
    </message>
    <message>
        <source>highlight colour</source>
        <comment>words by which people look for the accent colour</comment>
        <translation>強調色, ハイライト</translation>
    </message>
    <message>
        <source>row height, density, spacing</source>
        <comment>words by which people look for the height of rows</comment>
        <translation>行の高さ, 密度, 間隔</translation>
    </message>
    <message>
        <source>font, font size, zoom, larger</source>
        <comment>words by which people look for the text size</comment>
        <translation>フォント, 文字サイズ, ズーム, 拡大</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>始業</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>終業</translation>
    </message>
    <message>
        <source>office hours, business hours</source>
        <comment>words by which people look for the working hours</comment>
        <translation>営業時間、勤務時間</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>勤務時間</translation>
    </message>
    <message>
        <source>The calendar shades the rest, and free times are offered within these hours only.</source>
        <translation>それ以外の時間はカレンダーで網掛けされ、空き時間はこの時間内でのみ提案されます。</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>勤務日</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ApplyTemplateDialog</name>
    <message>
        <source>Apply a task template</source>
        <translation>タスクテンプレートを適用</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>手順の起点</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機対象</translation>
    </message>
    <message>
        <source>Tasks that will be added</source>
        <translation>追加されるタスク</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Choose the record that the tasks are for.</source>
        <translation>タスクの対象となるレコードを選んでください。</translation>
    </message>
    <message>
        <source>The record has no date in “%1”. Enter the day that the steps count from.</source>
        <translation>レコードの「%1」に日付がありません。手順の起点となる日を入力してください。</translation>
    </message>
    <message>
        <source>Enter the day that the steps count from.</source>
        <translation>手順の起点となる日を入力してください。</translation>
    </message>
    <message>
        <source>Steps count from: %1</source>
        <translation>手順の起点: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln tasks</source>
        <translation>
            <numerusform>タスク %Ln 件を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>No task template yet</source>
        <translation>タスクテンプレートがありません</translation>
    </message>
    <message>
        <source>Create templates with their steps in Settings, under Task templates.</source>
        <translation>設定の「タスクテンプレート」でテンプレートと手順を作成してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ApprovalActs</name>
    <message>
        <source>Approved: %1</source>
        <comment>what was requested</comment>
        <translation>承認しました：%1</translation>
    </message>
    <message>
        <source>Rejected: %1</source>
        <comment>what was requested</comment>
        <translation>却下しました：%1</translation>
    </message>
    <message>
        <source>Connect %1</source>
        <comment>to another system</comment>
        <translation>%1を接続</translation>
    </message>
    <message>
        <source>%1 discount for %2</source>
        <comment>percent, a quote or customer</comment>
        <translation>%2への値引き%1</translation>
    </message>
    <message>
        <source>Reject the request</source>
        <translation>依頼を却下</translation>
    </message>
    <message>
        <source>Answer to %1</source>
        <comment>a person</comment>
        <translation>%1への回答</translation>
    </message>
    <message>
        <source>Why, or what would be fine</source>
        <translation>理由、または承認できる条件</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Withdrew the request: %1</source>
        <translation>依頼を取り下げました：%1</translation>
    </message>
    <message>
        <source>This discount needs approval</source>
        <translation>この値引きには承認が必要です</translation>
    </message>
    <message>
        <source>Discount of this quote</source>
        <translation>この見積の値引き</translation>
    </message>
    <message>
        <source>Your limit</source>
        <translation>あなたの上限</translation>
    </message>
    <message>
        <source>The largest discount of a line and that of the document count together. You can send the quote once somebody has approved it.</source>
        <translation>最も大きい明細の値引きと見積全体の値引きを合わせて判定します。承認されると見積を送付できます。</translation>
    </message>
    <message>
        <source>Note for the approver</source>
        <translation>承認者へのメモ</translation>
    </message>
    <message>
        <source>Why this customer gets the discount</source>
        <translation>この顧客に値引きする理由</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>承認を依頼</translation>
    </message>
    <message>
        <source>Requested approval of %1</source>
        <comment>a discount</comment>
        <translation>承認を依頼しました：%1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ApprovalRequests</name>
    <message>
        <source>Waiting for your approval</source>
        <translation>あなたの承認待ち</translation>
    </message>
    <message>
        <source>Somebody needs it before a quote is sent or another system is connected.</source>
        <translation>見積の送付や他のシステムの接続の前に必要です。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a person, a time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, what is requested</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Show quote</source>
        <translation>見積を表示</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>却下…</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AssignDialog</name>
    <message>
        <source>How they are spread</source>
        <translation>分配の方法</translation>
    </message>
    <message>
        <source>By what people have in hand</source>
        <translation>担当件数に応じて</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>順番に</translation>
    </message>
    <message>
        <source>Choose who gets them.</source>
        <translation>受け取る人を選んでください。</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>合計: %1。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentContent</name>
    <message>
        <source>From: %1</source>
        <translation>差出人: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>件名: %1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>添付ファイル: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentPreview</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>先頭部分のみ表示</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open it with a program.</source>
        <translation>この種類のファイルはプレビューできません。プログラムで開いてください。</translation>
    </message>
    <message>
        <source>It can&apos;t be shown: %1.</source>
        <translation>表示できません: %1。</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>%1のプレビュー</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>%1ページ</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>このファイルは空です（0 バイト）。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AuditLogControl</name>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Check whether the change log was altered outside Satchel</source>
        <translation>変更履歴が Satchel の外で改変されていないか確認します</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>変更履歴をエクスポート</translation>
    </message>
    <message>
        <source>Exported %1 entries so far…</source>
        <translation>これまでに %1 件のエントリをエクスポートしました…</translation>
    </message>
    <message>
        <source>Exported %1 entries to %2.</source>
        <translation>%1 件のエントリを %2 にエクスポートしました。</translation>
    </message>
    <message>
        <source>The change log was not exported.</source>
        <translation>変更履歴はエクスポートされませんでした。</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>The change log could not be read.</source>
        <translation>変更履歴を読み取れませんでした。</translation>
    </message>
    <message>
        <source>The change log was altered outside Satchel, at entry %1 or soon after it. Restore a backup, or export the log and ask your administrator.</source>
        <translation>変更履歴が Satchel の外で改変されました（エントリ %1 またはその直後）。バックアップを復元するか、履歴をエクスポートして管理者に確認してください。</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written. Keep this number to check it again later: %2</source>
        <translation>%1 件のエントリはすべて記録されたままです。後でもう一度確認するには、この番号を控えてください: %2</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON, to be checked by another program (*.json)</source>
        <translation>JSON、ほかのプログラムで確認するため (*.json)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSettingsPage</name>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>There are no backups here yet.</source>
        <translation>ここにはまだバックアップがありません。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>バックアップ (%1)</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>コピーして確認中…</translation>
    </message>
    <message>
        <source>Backed up and checked: %1 records, %2, in %3.</source>
        <comment>count, size, file</comment>
        <translation>バックアップと確認が完了しました: %1 件、%2、%3</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>バックアップは作成されませんでした。</translation>
    </message>
    <message>
        <source>The schedule was not saved.</source>
        <translation>スケジュールを保存できませんでした。</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>A copy of all your data in one file, made while you work. Satchel opens each copy and counts its records before it says that the backup is good. A copy of an encrypted store has the same key.</source>
        <translation>作業中に作成される、すべてのデータを1つのファイルにまとめたコピーです。Satchelは各コピーを開いてレコード数を数えてから、バックアップが正常であると表示します。暗号化されたデータファイルのコピーは同じ鍵を使います。</translation>
    </message>
    <message>
        <source>Back up automatically</source>
        <translation>自動的にバックアップ</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>ファイルにバックアップ…</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>1時間</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>1日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>1週間</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Time of the backup</source>
        <translation>バックアップの時刻</translation>
    </message>
    <message>
        <source>And before imports</source>
        <translation>インポートの前にも</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Keep one of each of the last</source>
        <translation>保持する期間</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>保持する日数</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Weeks to keep</source>
        <translation>保持する週数</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Months to keep</source>
        <translation>保持する月数</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Space for all</source>
        <translation>合計サイズ</translation>
    </message>
    <message>
        <source>The oldest go first, the newest never. Backups that you made yourself always stay.</source>
        <translation>古いものから削除され、最新のものは削除されません。自分で作成したバックアップは常に残ります。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Another disk is best. If it is not there at the time, Satchel says so and tries again.</source>
        <translation>別のディスクが最適です。そのとき使えない場合は、Satchelがその旨を表示して再試行します。</translation>
    </message>
    <message>
        <source>Test the newest</source>
        <translation>最新のものをテスト</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>前回のテスト</translation>
    </message>
    <message>
        <source>A backup is restored to a temporary folder, and every record is compared with the store.</source>
        <translation>バックアップを一時フォルダーに復元し、すべてのレコードをデータファイルと比較します。</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>バックアップのフォルダー</translation>
    </message>
    <message>
        <source>Restored to a temporary folder and compared: %1 records, all alike.</source>
        <translation>一時フォルダーに復元して比較しました: %1件のレコードがすべて一致。</translation>
    </message>
    <message>
        <source>The test did not succeed. Make another backup.</source>
        <translation>テストに失敗しました。別のバックアップを作成してください。</translation>
    </message>
    <message>
        <source>Restoring to a temporary folder and comparing…</source>
        <translation>一時フォルダーに復元して比較中…</translation>
    </message>
    <message>
        <source>Beside the store</source>
        <translation>データファイルの隣</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <comment>folder, size</comment>
        <translation>%1（空き%2）</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>folder</comment>
        <translation>%1（現在利用できません）</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>すべて一致</translation>
    </message>
    <message>
        <source>Restoring this backup would</source>
        <translation>このバックアップを復元すると</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSummary</name>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Copies of the whole store, opened and checked after writing. Each has the same key as the store.</source>
        <translation>データファイル全体のコピーです。書き込み後に開いて確認されます。それぞれデータファイルと同じ鍵を使います。</translation>
    </message>
    <message>
        <source>Schedule and all backups</source>
        <translation>スケジュールとすべてのバックアップ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>前回のテスト</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>コピーと確認中…</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>バックアップはまだありません</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, size, how it was checked</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>restored and compared, all alike</source>
        <translation>復元して比較、すべて一致</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>バックアップは作成されませんでした。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupText</name>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln回試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed: %1, %2</source>
        <comment>reason, tried 4 times</comment>
        <translation>未実行: %1、%2</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>復元して比較済み</translation>
    </message>
    <message>
        <source>Before an import, no errors</source>
        <translation>インポート前、エラーなし</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>アップグレード前</translation>
    </message>
    <message>
        <source>Replaced by a restored backup</source>
        <translation>復元により置き換え</translation>
    </message>
    <message>
        <source>Opened, no errors</source>
        <translation>開いて確認、エラーなし</translation>
    </message>
    <message>
        <source>Found beside the store</source>
        <translation>データファイルの隣で検出</translation>
    </message>
    <message>
        <source>No automatic backups</source>
        <translation>自動バックアップなし</translation>
    </message>
    <message>
        <source>Next backup: %1</source>
        <comment>time</comment>
        <translation>次回のバックアップ: %1</translation>
    </message>
    <message>
        <source>Nothing: no changes were made since</source>
        <translation>なし: それ以降の変更はありません</translation>
    </message>
    <message>
        <source>Everything: this is a backup of another store</source>
        <translation>すべて: これは別のデータファイルのバックアップです</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since</source>
        <translation>
            <numerusform>それ以降の変更%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: this store has no connections</source>
        <translation>なし: このデータファイルには接続がありません</translation>
    </message>
    <message>
        <source>%1: nothing until you agree</source>
        <comment>names of connections</comment>
        <translation>%1: 同意するまで何も送信しません</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す内容</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>残す内容</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>送信する内容</translation>
    </message>
    <message numerus="yes">
        <source>The store as it is, in a file beside it for %Ln day(s)</source>
        <translation>
            <numerusform>現在のデータファイルを、横のファイルに%Ln日間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BlockEditor</name>
    <message>
        <source>Text of the block</source>
        <translation>ブロックの本文</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>ブロックはまだありません</translation>
    </message>
    <message>
        <source>A proposal is made of blocks: a cover, what you propose, a price, a place to sign.</source>
        <translation>提案書は、表紙、提案内容、価格、署名欄などのブロックで構成されます。</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>ブロックを追加</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Write here. Fields in braces are filled in on paper: {customer.name}</source>
        <translation>ここに入力します。波かっこで囲んだ項目には、印刷時に値が入ります: {customer.name}</translation>
    </message>
    <message>
        <source>Someone else changed this text in the meantime. Your text is kept here and replaces theirs if you continue. Theirs stays in the history.</source>
        <translation>編集中に、別のユーザーがこのテキストを変更しました。自分のテキストはここに残っており、編集を続けると相手のテキストと置き換わります。相手のテキストは履歴で確認できます。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BlockList</name>
    <message>
        <source>Blocks of the proposal</source>
        <translation>提案書のブロック</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardConditions</name>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>今四半期</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>来月</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>来四半期</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>クローズ予定</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>日付なし</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>%1より前</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>%1以降</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardToolbar</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>カードの項目</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>進行中すべて</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>ビューとして保存</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Order of the cards: %1</source>
        <translation>カードの並び順: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1をフィルター</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>チーム「%1」</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>期間指定なし</translation>
    </message>
    <message>
        <source>By a day…</source>
        <translation>日付を指定…</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>すべてのタグ</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>クローズ予定</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>テキスト…</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>テキストとして編集…</translation>
    </message>
    <message>
        <source>Remove %1: %2</source>
        <comment>filter: field, value</comment>
        <translation>条件「%1: %2」を外す</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Title or company contains</source>
        <translation>件名または会社に含まれる文字</translation>
    </message>
    <message>
        <source>Expected to close by</source>
        <translation>クローズ予定日（この日まで）</translation>
    </message>
    <message>
        <source>Filter, for example value &gt; 5000 and company.industry = &quot;retail&quot;</source>
        <translation>フィルター（例: value &gt; 5000 and company.industry = &quot;retail&quot;）</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place in the filter, what is wrong</comment>
        <translation>%1: %2。</translation>
    </message>
    <message>
        <source>Compact: title and value</source>
        <translation>コンパクト: 件名と金額</translation>
    </message>
    <message>
        <source>Normal: customer and next action</source>
        <translation>標準: 顧客と次のアクション</translation>
    </message>
    <message>
        <source>Detailed: with tags and products</source>
        <translation>詳細: タグと商品も表示</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>ビュー「%1」を削除</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>数値で表示</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>新しいビューとして保存</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>予測を表示</translation>
    </message>
    <message>
        <source>Group by owner</source>
        <translation>担当者でグループ化</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardView</name>
    <message>
        <source>Pipeline board</source>
        <translation>パイプラインボード</translation>
    </message>
    <message>
        <source>%1, %2 deals, %3</source>
        <translation>%1、商談%2件、%3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1に移動</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>加重%1</translation>
    </message>
    <message>
        <source>%1 % advance</source>
        <translation>%1%が次に進む</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a number of days, short</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Slowest, %1</source>
        <translation>滞留が最長（%1）</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>平均%1</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>今四半期の受注</translation>
    </message>
    <message>
        <source>asks for the close date</source>
        <translation>クローズ日を入力</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失注</translation>
    </message>
    <message>
        <source>Lost this quarter</source>
        <translation>今四半期の失注</translation>
    </message>
    <message>
        <source>asks for a reason</source>
        <translation>理由を入力</translation>
    </message>
    <message>
        <source>asks how long to snooze</source>
        <translation>先送りの期限を指定します</translation>
    </message>
    <message>
        <source>Move to %1, %2</source>
        <translation>%1に移動、%2</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>%1に新規商談</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>担当者なし</translation>
    </message>
    <message numerus="yes">
        <source>In the last 12 months %1 of %Ln deals advanced to a later stage</source>
        <translation>
            <numerusform>過去12か月に商談%Ln件のうち%1件が次のステージへ進みました</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded: %1, %2 deals, %3</source>
        <translation>折りたたみ: %1、商談 %2 件、%3</translation>
    </message>
    <message>
        <source>Remove the owner</source>
        <translation>担当者を外す</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>%1 に割り当て</translation>
    </message>
    <message>
        <source>Show the deals of %1</source>
        <translation>%1 の商談を表示</translation>
    </message>
    <message>
        <source>Hide the deals of %1</source>
        <translation>%1 の商談を非表示</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardViews</name>
    <message>
        <source>All open</source>
        <translation>進行中すべて</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の商談</translation>
    </message>
    <message>
        <source>Closing this quarter</source>
        <translation>今四半期にクローズ予定</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>ビュー「%1」を保存</translation>
    </message>
    <message>
        <source>Next action first</source>
        <translation>次のアクションが近い順</translation>
    </message>
    <message>
        <source>Largest value first</source>
        <translation>金額が大きい順</translation>
    </message>
    <message>
        <source>Longest in stage first</source>
        <translation>ステージでの滞留が長い順</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>件名順</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BulkActions</name>
    <message>
        <source>Set field</source>
        <translation>項目を設定</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>マージ</translation>
    </message>
    <message>
        <source>Select two to merge</source>
        <translation>マージする2件を選択してください</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%2の%1を設定</translation>
    </message>
    <message>
        <source>Untagged %1</source>
        <translation>%1からタグを削除</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>%1にタグを追加</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>%1を%2に割り当て</translation>
    </message>
    <message>
        <source>Planned a task for %1</source>
        <translation>%1にタスクを予定</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>%1を%2にマージ</translation>
    </message>
    <message>
        <source>Set a field of %1</source>
        <translation>%1の項目を設定</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>%1のタグ</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>タグを削除</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>A task for each of %1</source>
        <translation>%1のそれぞれにタスクを作成</translation>
    </message>
    <message>
        <source>Plan tasks</source>
        <translation>タスクを予定</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>分配</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Actions for the selection</source>
        <translation>選択したレコードの操作</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>選択を解除</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Button</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name of a command, its key</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalculatedField</name>
    <message>
        <source>%1 (calculated)</source>
        <comment>field</comment>
        <translation>%1（計算）</translation>
    </message>
    <message>
        <source>%1 (calculated): %2</source>
        <comment>field, value</comment>
        <translation>%1（計算）：%2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Calendar</name>
    <message>
        <source>Days of the month</source>
        <translation>月の日</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>前の月</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>次の月</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarPage</name>
    <message>
        <source>Added %1</source>
        <translation>%1を追加しました</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1を変更しました</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation>どれを変更しますか？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1を%2に移動しました</translation>
    </message>
    <message>
        <source>What do you want to move?</source>
        <translation>どれを移動しますか？</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Removed the next action %1</source>
        <translation>次のアクション%1を削除しました</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>What do you want to delete?</source>
        <translation>どれを削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>コンタクトを開く</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>会社を開く</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>商談を開く</translation>
    </message>
    <message>
        <source>Time zone, such as America/New_York; empty for none</source>
        <translation>タイムゾーン（例：America/New_York）。空欄なら表示しません</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>この名前のタイムゾーンはありません。</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>新しいミーティング</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>日表示</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>週表示</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>月表示</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>予定リスト</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>2つ目のタイムゾーン…</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>カレンダーの表示</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1 第%2週</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings and calls</source>
        <translation>
            <numerusform>ミーティングと電話 %Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Planned %1 for %2</source>
        <translation>%1を%2に計画しました</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>ミーティングを開く</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarSide</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>自分のミーティング</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>自分の電話</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>自分のタスク</translation>
    </message>
    <message>
        <source>My next actions</source>
        <translation>自分の次のアクション</translation>
    </message>
    <message>
        <source>To plan (%1)</source>
        <translation>未計画（%1）</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarView</name>
    <message>
        <source>overlaps %1</source>
        <translation>%1と重複</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CallClock</name>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>The clock is running</source>
        <translation>計測中です</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>通話時間</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, in an empty field</comment>
        <translation>分</translation>
    </message>
    <message>
        <source>Duration: minutes, or minutes and seconds as 11:04</source>
        <translation>通話時間: 分、または11:04のような分と秒</translation>
    </message>
    <message>
        <source>Start or stop the clock of the call</source>
        <translation>通話時間の計測を開始／停止</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CardEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>%1を編集</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareDelegate</name>
    <message>
        <source>Next step…</source>
        <translation>次のステップ…</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a deal&apos;s value</comment>
        <translation>%1 のうち</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CarePage</name>
    <message>
        <source>Set the next action</source>
        <translation>次のアクションを設定</translation>
    </message>
    <message>
        <source>Plan a call for tomorrow</source>
        <translation>明日の電話を予定</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>電話を記録</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>商談を開く</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>次のステップなし</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>停滞</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>No deal needs care</source>
        <translation>対応が必要な商談はありません</translation>
    </message>
    <message>
        <source>Open deals appear here when nothing is planned, when they stay too long in a stage, or when they are at risk.</source>
        <translation>予定がない商談、同じステージに長くとどまる商談、リスクのある商談がここに表示されます。</translation>
    </message>
    <message>
        <source>Deals that need care</source>
        <translation>対応が必要な商談</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <comment>weighted value of deals</comment>
        <translation>対象額 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) need care</source>
        <translation>
            <numerusform>対応が必要な商談 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>顧客に電話</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1に電話</translation>
    </message>
    <message>
        <source>Planned a call for tomorrow</source>
        <translation>明日の電話を予定しました</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>要対応</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareText</name>
    <message>
        <source>No next step</source>
        <translation>次のステップなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>このステージに %Ln 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next action %Ln day(s) overdue</source>
        <translation>
            <numerusform>次のアクションが %Ln 日超過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected close %Ln day(s) ago</source>
        <translation>
            <numerusform>完了予定日から %Ln 日経過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日間やり取りがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>Poor mood</source>
        <translation>印象が悪い</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>対象額 %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CatalogueEditor</name>
    <message>
        <source>Search the catalogue, or type a free line</source>
        <translation>カタログを検索、または自由に入力</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ChartView</name>
    <message>
        <source>Chart: %1</source>
        <translation>グラフ: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CheckStep</name>
    <message>
        <source>Checking file</source>
        <translation>ファイルを確認しています</translation>
    </message>
    <message>
        <source>Satchel checks every row. Nothing is imported yet.</source>
        <translation>Satchelがすべての行を確認します。まだ何もインポートされません。</translation>
    </message>
    <message>
        <source>Also created, because rows refer to them: %1, such as companies.</source>
        <translation>行から参照されているため、次も作成されます: %1（会社など）。</translation>
    </message>
    <message>
        <source>The rows below will be rejected and saved to a separate file with the reason.</source>
        <translation>以下の行は拒否され、理由とともに別ファイルに保存されます。</translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>すべての行をインポートできます。</translation>
    </message>
    <message>
        <source>If a cell does not fit its field</source>
        <translation>セルが項目に合わない場合</translation>
    </message>
    <message>
        <source>Leave the field empty</source>
        <translation>項目を空のままにする</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>行を拒否</translation>
    </message>
    <message>
        <source>1 cell below does not fit. Its field will be left empty.</source>
        <translation>以下の1個のセルが合いません。その項目は空になります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells below do not fit. Their fields will be left empty.</source>
        <translation>
            <numerusform>以下の%Ln個のセルが合いません。それらの項目は空になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are rejected, skipped or incomplete</source>
        <translation>却下・スキップ・不完全な行</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CloseGuard</name>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln件の変更を保存しています…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the store. Satchel closes as soon as your changes are saved. If you close it now, they are kept on this computer and saved at the next start.</source>
        <translation>別のプログラムがデータファイルを使用しています。変更が保存されるとSatchelは終了します。今すぐ閉じた場合、変更はこのコンピューターに保持され、次回の起動時に保存されます。</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>今すぐ閉じる</translation>
    </message>
    <message>
        <source>Satchel is still working</source>
        <translation>Satchelはまだ処理中です</translation>
    </message>
    <message>
        <source>Satchel closes as soon as this has finished. If you stop it now, its changes are discarded.</source>
        <translation>完了し次第Satchelを閉じます。今すぐ中止すると、この処理の結果は何も残りません。</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>中止して閉じる</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>開いたままにする</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to order</source>
        <translation>ドラッグまたはAlt+↑／Alt+↓で並べ替え</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>既定に戻す</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComboAccessible</name>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommandPalette</name>
    <message>
        <source>Find or run anything</source>
        <translation>検索・コマンド</translation>
    </message>
    <message>
        <source>Find a record or run a command</source>
        <translation>レコードの検索やコマンドの実行</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>結果がありません。検索語を短くしてみてください。</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open or run</source>
        <translation>開く／実行</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>コマンドのみ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommentDelegate</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>a time</comment>
        <translation>%1 · 編集済み</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>不明な人</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>%1 さんの返信</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommentsPanel</name>
    <message>
        <source>No comments yet</source>
        <translation>コメントはまだありません</translation>
    </message>
    <message>
        <source>What you write here is for your team. Customers never see it.</source>
        <translation>ここに書いた内容はチーム内だけのものです。お客様には表示されません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Comments on %1</source>
        <translation>%1 へのコメント</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Write a comment. @ mentions a person.</source>
        <translation>コメントを入力。@ で人をメンションします。</translation>
    </message>
    <message>
        <source>You are editing your comment</source>
        <translation>コメントを編集しています</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>あなたの返信</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <comment>a person</comment>
        <translation>%1 さんへの返信</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Deleted 1 comment</source>
        <translation>コメントを 1 件削除しました</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>a record</comment>
        <translation>%1 へのコメント</translation>
    </message>
    <message>
        <source>Edited 1 comment</source>
        <translation>コメントを 1 件編集しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComposerLine</name>
    <message>
        <source>Log a call</source>
        <translation>電話を記録</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>メールを記録</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>ミーティングを記録</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Write a note, or log what happened</source>
        <translation>メモや出来事を入力</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>下書き: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComputerSettingsPage</name>
    <message>
        <source>Start</source>
        <translation>起動</translation>
    </message>
    <message>
        <source>Start Satchel when I sign in</source>
        <translation>サインイン時にSatchelを起動</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>リンク</translation>
    </message>
    <message>
        <source>When you click a phone number or e-mail address anywhere on this computer, Satchel finds the customer.</source>
        <translation>このコンピューター上でクリックされた電話番号やメールアドレスから、該当する顧客をSatchelで表示します。</translation>
    </message>
    <message>
        <source>Install Satchel, or choose it in the system settings.</source>
        <translation>Satchelをインストールするか、システムの設定で選択してください。</translation>
    </message>
    <message>
        <source>Open phone numbers in Satchel</source>
        <translation>電話番号をSatchelで開く</translation>
    </message>
    <message>
        <source>Open e-mail addresses in Satchel</source>
        <translation>メールアドレスをSatchelで開く</translation>
    </message>
    <message>
        <source>About Satchel</source>
        <translation>Satchelについて</translation>
    </message>
    <message>
        <source>Satchel collects no data about you or how you use it. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Satchelは、利用者や利用状況に関するデータを収集しません。GNU General Public Licenseバージョン3以降で提供されるフリーソフトウェアです。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>更新内容</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>ライセンス</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictDetails</name>
    <message>
        <source>Previous record</source>
        <translation>前のレコード</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>次のレコード</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>別の値を入力</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>双方で変更された項目</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Mine for all</source>
        <translation>すべて自分の値</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>すべて相手の値</translation>
    </message>
    <message>
        <source>Newest for all</source>
        <translation>すべて新しい方</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>削除されたレコード</translation>
    </message>
    <message>
        <source>Deleted record</source>
        <translation>削除されたレコード</translation>
    </message>
    <message>
        <source>Changed in %1 and in %2, detected %3</source>
        <comment>connection, connection, time</comment>
        <translation>%1と%2の双方で変更（検出: %3）</translation>
    </message>
    <message>
        <source>Changed here and in %1, detected %2</source>
        <translation>Satchelと%1の双方で変更（検出: %2）</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>解決</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln field(s)</source>
        <translation>
            <numerusform>%Ln項目を解決</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for a field first</source>
        <translation>先に項目の値を選択してください</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>%1の別の値</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>この値を使用</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>as both had it on %1</source>
        <comment>day</comment>
        <translation>%1 時点で双方同じ</translation>
    </message>
    <message>
        <source>as last synced</source>
        <translation>前回の同期時</translation>
    </message>
    <message>
        <source>Last equal with %1: %2.</source>
        <comment>connection, time</comment>
        <translation>%1 と最後に一致: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other field(s) merged automatically.</source>
        <translation>
            <numerusform>ほかの %Ln 項目は自動的に統合されました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再オープン</translation>
    </message>
    <message>
        <source>Choose again between these values</source>
        <translation>これらの値から選び直す</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>fields without a choice</comment>
        <translation>残り%1／%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictGridDelegate</name>
    <message>
        <source>mine was kept</source>
        <translation>自分の値を保持</translation>
    </message>
    <message>
        <source>theirs was kept</source>
        <translation>相手の値を保持</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>選択してください</translation>
    </message>
    <message>
        <source>mine chosen</source>
        <translation>自分の値を選択</translation>
    </message>
    <message>
        <source>theirs chosen</source>
        <translation>相手の値を選択</translation>
    </message>
    <message>
        <source>before chosen</source>
        <translation>元の値を選択</translation>
    </message>
    <message>
        <source>typed: %1</source>
        <translation>入力値: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>元の値: %1</translation>
    </message>
    <message>
        <source>changed here %1</source>
        <translation>Satchelで変更 %1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <comment>connection, time</comment>
        <translation>%1から、%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictListDelegate</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln項目</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, connection</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictSections</name>
    <message>
        <source>What both sides keep</source>
        <translation>双方で保持される値</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) are the same on both sides.</source>
        <translation>
            <numerusform>ほかの %Ln 項目は双方同じです。</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>received from %1, %2</source>
        <comment>connection, time</comment>
        <translation>%1 から受信、%2</translation>
    </message>
    <message>
        <source>yours, queued for %1</source>
        <comment>connection</comment>
        <translation>自分の値、%1 へ送信待ち</translation>
    </message>
    <message>
        <source>same on both sides</source>
        <translation>双方同じ</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>%1のインポート</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict. Rule for conflicts: %2</source>
        <comment>connection, rule</comment>
        <translation>%1 との同期で競合が見つかりました。競合時のルール: %2</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <comment>who, field</comment>
        <translation>%1が%2を変更</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <comment>who, field, values</comment>
        <translation>%1 が %2 を %3 から %4 に変更</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict.</source>
        <comment>connection</comment>
        <translation>%1 との同期で競合が見つかりました。</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who, connection</comment>
        <translation>%2 の %1</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict. The order of the connections decided.</source>
        <comment>connection</comment>
        <translation>%1 との同期で競合が見つかりました。接続の順序により決まりました。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Resolve all with</source>
        <translation>すべて次で解決</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Mine, for the selected records</source>
        <translation>選択したレコードに自分の値を採用</translation>
    </message>
    <message>
        <source>Theirs, for the selected records</source>
        <translation>選択したレコードに相手の値を採用</translation>
    </message>
    <message>
        <source>Newest, for the selected records</source>
        <translation>選択したレコードに新しい方を採用</translation>
    </message>
    <message>
        <source>Choose mine</source>
        <translation>自分の値を選択</translation>
    </message>
    <message>
        <source>Choose theirs</source>
        <translation>相手の値を選択</translation>
    </message>
    <message>
        <source>Choose the previous value</source>
        <translation>元の値を選択</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>別の値を入力</translation>
    </message>
    <message>
        <source>Resolve the chosen fields</source>
        <translation>選択した項目を解決</translation>
    </message>
    <message>
        <source>Resolve the selected records with mine</source>
        <translation>選択したレコードを自分の値で解決</translation>
    </message>
    <message>
        <source>Resolve the selected records with theirs</source>
        <translation>選択したレコードを相手の値で解決</translation>
    </message>
    <message>
        <source>Resolve the selected records with the newest</source>
        <translation>選択したレコードを新しい方の値で解決</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>次のレコード</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>前のレコード</translation>
    </message>
    <message>
        <source>Open or resolved</source>
        <translation>未解決／解決済み</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未解決</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>解決済み</translation>
    </message>
    <message>
        <source>Records with conflicts</source>
        <translation>競合のあるレコード</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>records, fields</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln件のレコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>未解決 %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>解決済み %1</translation>
    </message>
    <message>
        <source>No conflicts with this connection</source>
        <translation>この接続に競合はありません</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>競合はありません</translation>
    </message>
    <message>
        <source>When you and the other system change the same field, both values are kept here, along with the previous one.</source>
        <translation>同じ項目がSatchelと接続先の双方で変更されると、両方の値と元の値がここに保管されます。</translation>
    </message>
    <message>
        <source>Only the newest are shown. Resolve these to see the rest.</source>
        <translation>新しいものだけを表示しています。解決すると残りが表示されます。</translation>
    </message>
    <message>
        <source>Resolved conflicts stay in the history. No overwritten value is lost.</source>
        <translation>解決済みの競合は履歴として残ります。上書きされた値も失われません。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>自分の値を残す</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>相手の値を採用</translation>
    </message>
    <message>
        <source>Use the newest</source>
        <translation>新しい方を採用</translation>
    </message>
    <message>
        <source>For every open field of the selected records, your value is kept and sent.</source>
        <translation>選択したレコードの未解決の項目すべてについて、自分の値を残して送信します。</translation>
    </message>
    <message>
        <source>For every open field of the selected records, the other system&apos;s value is used.</source>
        <translation>選択したレコードの未解決の項目すべてについて、接続先の値を採用します。</translation>
    </message>
    <message>
        <source>For every open field of the selected records, the latest value is used on both sides.</source>
        <translation>選択したレコードの未解決の項目すべてについて、最後に変更された値を双方に反映します。</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln record(s) at once?</source>
        <translation>
            <numerusform>%Ln件のレコードをまとめて解決しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>These can wait. Until you choose, Satchel shows your value and the other system keeps its own; both are stored.</source>
        <translation>急ぐ必要はありません。選択するまで Satchel には自分の値が表示され、もう一方のシステムは元の値を保持します。どちらも保存されています。</translation>
    </message>
    <message>
        <source>Reopen the resolved record</source>
        <translation>解決済みのレコードを再オープン</translation>
    </message>
    <message>
        <source>No resolved conflicts</source>
        <translation>解決済みの競合はありません</translation>
    </message>
    <message>
        <source>All conflicts are resolved</source>
        <translation>すべての競合が解決されました</translation>
    </message>
    <message>
        <source>A conflict that you or a rule resolves is listed here, with every value.</source>
        <translation>あなたまたはルールが解決した競合は、すべての値とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Under Resolved you see every value and can reopen a conflict.</source>
        <translation>「解決済み」ですべての値を確認し、競合を再オープンできます。</translation>
    </message>
    <message>
        <source>1 Mine · 2 Theirs · 3 Before · E Edit · %1 resolves</source>
        <comment>key</comment>
        <translation>1 自分 · 2 相手 · 3 以前 · E 編集 · %1 で解決</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectWizard</name>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Your records stay on this computer. A connection syncs them with another system, both ways.</source>
        <translation>レコードはこのコンピューターに残ります。接続すると、別のシステムと双方向に同期されます。</translation>
    </message>
    <message>
        <source>System to connect</source>
        <translation>接続するシステム</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>It appears in the history of each field that comes from there, and can&apos;t be changed later.</source>
        <translation>接続先から取り込んだ項目の履歴に表示されます。後から変更することはできません。</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Don&apos;t change it unless your administrator tells you to.</source>
        <translation>管理者から指示がない限り、変更しないでください。</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>ブラウザーでサインインを完了してください</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow Satchel to read and write.</source>
        <translation>%1にサインインし、Satchelに読み取りと書き込みを許可してください。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1／%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>step, vendor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Enter a name. It shows where a value came from.</source>
        <translation>名前を入力してください。値の取得元を示します。</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists. Choose another name.</source>
        <translation>「%1」という接続は既にあります。別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The address must start with https:// and include a host name.</source>
        <translation>アドレスはhttps://で始まり、ホスト名を含む必要があります。</translation>
    </message>
    <message>
        <source>Testing connection to %1</source>
        <translation>%1への接続をテストしています</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>少々お待ちください。</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>ブラウザーを開いています</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect</source>
        <translation>接続できませんでした</translation>
    </message>
    <message>
        <source>No connection was created. Go back to edit your details, or try again.</source>
        <translation>接続は作成されませんでした。戻って入力内容を修正するか、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The connection is kept. Try again now, or sign in later from its card.</source>
        <translation>接続は保存されています。今すぐ再試行するか、後で接続のカードからサインインしてください。</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1に接続しました</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>%1として接続しました</translation>
    </message>
    <message>
        <source>The initial sync has started. You can keep working; the card shows the progress.</source>
        <translation>初回同期を開始しました。その間も作業できます。進み具合はカードに表示されます。</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Your role needs an approval for this connection, and it has been requested. Nothing is synced until somebody in the team approves it; then the sync starts automatically.</source>
        <translation>あなたの役割ではこの接続に承認が必要で、依頼済みです。チームの誰かが承認するまで同期されません。承認されると自動で同期が始まります。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionCard</name>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>新しいトークン…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>競合を確認</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Review pairs…</source>
        <translation>組み合わせを確認…</translation>
    </message>
    <message>
        <source>Link and continue</source>
        <translation>リンクして続行</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>%1のその他の操作</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>ブラウザーでサインインを完了してください。</translation>
    </message>
    <message>
        <source>Satchel continues as soon as you are done.</source>
        <translation>完了すると、Satchelが自動的に続行します。</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>問題が発生しました。</translation>
    </message>
    <message>
        <source>Initial sync · %1 received · you can already work with these</source>
        <translation>初回同期 · 受信 %1 · 届いた分は既に使用できます</translation>
    </message>
    <message>
        <source>Current sync · %1 received</source>
        <translation>今回の同期 · 受信 %1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>sentences about what the account lets be done</comment>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last synced %2</source>
        <comment>rhythm, time</comment>
        <translation>%1 · 最終同期 %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This build can&apos;t sync.</source>
        <translation>このビルドでは同期できません。</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>回答…</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>フィールドと値</translation>
    </message>
    <message>
        <source>Move to another CRM…</source>
        <translation>別の CRM へ移行…</translation>
    </message>
    <message>
        <source>Request approval</source>
        <translation>承認を依頼</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionSettingsDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>接続の設定</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>同期の頻度</translation>
    </message>
    <message>
        <source>When both sides changed a field</source>
        <translation>双方が同じ項目を変更した場合</translation>
    </message>
    <message>
        <source>Whatever the rule, the overwritten value is kept under Conflicts.</source>
        <translation>どのルールでも、上書きされた値は「競合」に残ります。</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>設定を保存</translation>
    </message>
    <message>
        <source>Ask before more records than this are deleted or overwritten at once in %1</source>
        <translation>%1でこの件数を超えるレコードが一度に削除または上書きされる前に確認する</translation>
    </message>
    <message>
        <source>What is synced, in which direction and with which values</source>
        <translation>何を、どの方向に、どの値で同期するか</translation>
    </message>
    <message>
        <source>Fields and values…</source>
        <translation>フィールドと値…</translation>
    </message>
    <message>
        <source>Saves these settings and opens the page</source>
        <translation>この設定を保存してページを開きます</translation>
    </message>
    <message>
        <source>Records that are sent to %1</source>
        <translation>%1 に送るレコード</translation>
    </message>
    <message>
        <source>All, or a filter: industry = &quot;retail&quot;</source>
        <translation>すべて、またはフィルター: industry = &quot;retail&quot;</translation>
    </message>
    <message>
        <source>Every record. What is in the other system already stays in sync, whatever is chosen.</source>
        <translation>すべてのレコード。すでに相手のシステムにあるものは、何を選んでも同期されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records. A record that lacks these fields goes where its company or deal goes.</source>
        <translation>
            <numerusform>%Ln 件のレコード。これらのフィールドがないレコードは、会社または商談と同じ先に送られます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>すべて同期</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Sync all connections now</source>
        <translation>すべての接続を今すぐ同期</translation>
    </message>
    <message>
        <source>Retry all records that need attention</source>
        <translation>対応が必要なレコードをすべて再試行</translation>
    </message>
    <message>
        <source>Show the error log</source>
        <translation>エラーログを表示</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>競合を確認</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>Satchel works fully without a network. A connection syncs your records with another system, both ways. If both sides change the same field, no value is lost.</source>
        <translation>Satchelはネットワークなしでもすべての機能を使えます。接続すると、レコードが別のシステムと双方向に同期されます。双方で同じ項目を変更しても、値は失われません。</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>このビルドでは同期できません</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>同期機能なしで作成されたビルドです。レコードはこのコンピューターに保存されたままです。接続するには完全版のビルドをご利用ください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>要対応%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>競合%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) will not be sent.</source>
        <translation>
            <numerusform>送信待ちの変更%Ln件は送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this connection?</source>
        <translation>この接続を削除しますか？</translation>
    </message>
    <message>
        <source>%1. Its sign-in, links and conflicts will be deleted. Your records stay both here and in %2.</source>
        <translation>%1。サインイン、リンク、競合の情報は削除されます。Satchelのレコードも%2のレコードも、そのまま残ります。</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>接続を削除</translation>
    </message>
    <message>
        <source>1 2 3 choose · Enter answers · Esc decides later</source>
        <translation>1 2 3で選択 · Enterで回答 · Escで後で決める</translation>
    </message>
    <message>
        <source>1 2 choose · Enter answers · Esc decides later</source>
        <translation>1 2で選択 · Enterで回答 · Escで後で決める</translation>
    </message>
    <message>
        <source>Show the sync activity</source>
        <translation>同期アクティビティを表示</translation>
    </message>
    <message>
        <source>Fields and values of a connection</source>
        <translation>接続のフィールドと値</translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>別の CRM へ移行</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>このパスワードを使用</translation>
    </message>
    <message>
        <source>Requested approval of %1</source>
        <comment>a connection</comment>
        <translation>承認を依頼しました：%1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConsentCard</name>
    <message>
        <source>%1, %2</source>
        <comment>how, day</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>%1 まで有効</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a wording</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Record consent: %1</source>
        <comment>a purpose</comment>
        <translation>同意を記録: %1</translation>
    </message>
    <message>
        <source>Record objection: %1</source>
        <comment>a purpose</comment>
        <translation>異議を記録: %1</translation>
    </message>
    <message>
        <source>Withdraw consent: %1</source>
        <comment>a purpose</comment>
        <translation>同意を撤回: %1</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>同意を記録</translation>
    </message>
    <message>
        <source>Record objection</source>
        <translation>異議を記録</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Recorded consent of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>%1 の同意を記録: %2</translation>
    </message>
    <message>
        <source>Recorded objection of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>%1 の異議を記録: %2</translation>
    </message>
    <message>
        <source>Withdrew consent of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>%1 の同意を撤回: %2</translation>
    </message>
    <message>
        <source>Nothing was said about this yet</source>
        <translation>まだ何も記録されていません</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>同意: %1</translation>
    </message>
    <message>
        <source>Statements about %1</source>
        <translation>%1 に関する記録</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>同意を記録…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Objection…</source>
        <translation>異議…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConsentSettings</name>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>What people are asked for. Each purpose is a field of contacts; on a contact&apos;s page you record who gave or withdrew consent, when and how.</source>
        <translation>同意を求める目的です。各目的は連絡先の項目になり、連絡先のページで誰がいつどのように同意または撤回したかを記録します。</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>目的</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Purposes of consent</source>
        <translation>同意の目的</translation>
    </message>
    <message>
        <source>GDPR, opt-in, opt-out, newsletter</source>
        <comment>words by which people look for consent</comment>
        <translation>GDPR、オプトイン、オプトアウト、ニュースレター</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>新しい目的</translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation>目的を変更</translation>
    </message>
    <message>
        <source>Remove purpose</source>
        <translation>目的を削除</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>同意がある場合</translation>
    </message>
    <message>
        <source>Until somebody objects</source>
        <translation>異議があるまで</translation>
    </message>
    <message>
        <source>Removed the purpose “%1”</source>
        <translation>目的「%1」を削除</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ContactHoldText</name>
    <message>
        <source>Call anyway?</source>
        <translation>それでも電話しますか？</translation>
    </message>
    <message>
        <source>Write anyway?</source>
        <translation>それでもメールを書きますか？</translation>
    </message>
    <message>
        <source>Go on only with what the person asked for or a contract needs, such as an order or an invoice.</source>
        <translation>本人の依頼や、注文・請求など契約に必要な場合にのみ続けてください。</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話する</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書く</translation>
    </message>
    <message>
        <source>%1 does not want to be contacted</source>
        <translation>%1 は連絡を希望していません</translation>
    </message>
    <message>
        <source>%1 objected to “%2”</source>
        <comment>a person, a purpose</comment>
        <translation>%1 は「%2」に異議を述べました</translation>
    </message>
    <message>
        <source>%1 withdrew consent to “%2”</source>
        <comment>a person, a purpose</comment>
        <translation>%1 は「%2」への同意を撤回しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConvertLeadDialog</name>
    <message>
        <source>Convert this lead?</source>
        <translation>このリードを変換しますか？</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>商談を作成</translation>
    </message>
    <message>
        <source>A new contact will be created.</source>
        <translation>新しいコンタクトが作成されます。</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>%1 (existing)</source>
        <translation>%1（既存）</translation>
    </message>
    <message>
        <source>New company %1</source>
        <translation>新規会社 %1</translation>
    </message>
    <message>
        <source>New company %1.</source>
        <translation>新規会社 %1。</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>商談の件名</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>リードを変換</translation>
    </message>
    <message>
        <source>Converted the lead %1</source>
        <translation>リード %1 を変換しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, tasks and files move along.</source>
        <translation>
            <numerusform>活動・タスク・ファイル %Ln 件も移ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>コンタクト</translation>
    </message>
    <message>
        <source>%1 (existing, same: %2)</source>
        <comment>a name, a field</comment>
        <translation>%1（既存、一致: %2）</translation>
    </message>
    <message>
        <source>New contact %1</source>
        <translation>新しい連絡先 %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>%1 (existing, same name and company)</source>
        <translation>%1（既存、名前と会社が同じ）</translation>
    </message>
    <message>
        <source>%1 (existing, only the name is the same)</source>
        <translation>%1（既存、名前だけが同じ）</translation>
    </message>
    <message>
        <source>%1 (existing: %2)</source>
        <comment>a name, evidence</comment>
        <translation>%1（既存: %2）</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerBody</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>Page sections</source>
        <translation>ページの各部</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerColumn</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新規タスク</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>電話を記録</translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>リードを作成</translation>
    </message>
    <message>
        <source>Last talk</source>
        <translation>前回の会話</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>Earlier conversation</source>
        <translation>以前のスレッド</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>call, 11 min</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Earlier conversations: %1</source>
        <translation>以前のスレッド: %1</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新規商談</translation>
    </message>
    <message>
        <source>Added 1 deal</source>
        <translation>商談を1件追加</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerHeader</name>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>連絡不可</translation>
    </message>
    <message>
        <source>%1 at</source>
        <comment>job title, before the company&apos;s name</comment>
        <translation>%1 ·</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>親会社:</translation>
    </message>
    <message>
        <source>%1 · part of</source>
        <translation>%1 · 親会社:</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>会社: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employees</source>
        <translation>
            <numerusform>従業員%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>came in %1</source>
        <comment>a day</comment>
        <translation>受付: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerPage</name>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>活動を記録</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>ファイルを添付…</translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation>基本情報を編集</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>タイムラインを検索</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>一覧の前のレコード</translation>
    </message>
    <message>
        <source>Next record of the list</source>
        <translation>一覧の次のレコード</translation>
    </message>
    <message>
        <source>there is no e-mail program</source>
        <translation>メールソフトがありません</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>%1へのメール</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新規商談</translation>
    </message>
    <message>
        <source>Added 1 deal</source>
        <translation>商談を1件追加</translation>
    </message>
    <message>
        <source>Person of this deal</source>
        <translation>この商談の関係者</translation>
    </message>
    <message>
        <source>Added 1 person</source>
        <translation>関係者を1人追加</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新規コンタクト</translation>
    </message>
    <message>
        <source>Added 1 contact</source>
        <translation>コンタクトを1件追加</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Deleted 1 contact</source>
        <translation>コンタクトを1件削除</translation>
    </message>
    <message>
        <source>Deleted 1 company</source>
        <translation>会社を1件削除</translation>
    </message>
    <message>
        <source>Deleted 1 deal</source>
        <translation>商談を1件削除</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>顧客が開かれていません</translation>
    </message>
    <message>
        <source>Choose one from a list, or find one with Ctrl+K.</source>
        <translation>一覧から選択するか、Ctrl+Kで検索してください。</translation>
    </message>
    <message>
        <source>This record no longer exists</source>
        <translation>このレコードは存在しません</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>「%1」はゴミ箱にあります</translation>
    </message>
    <message>
        <source>Everything related to it is kept and will be restored with it.</source>
        <translation>関連する情報はすべて保管されており、復元すると元に戻ります。</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>メールを書く</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Restored 1 record</source>
        <translation>レコードを1件復元</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>コンタクトへ移動</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>下書きを保存しました</translation>
    </message>
    <message>
        <source>%1 %2 of %3 in %4 · Alt ← →</source>
        <comment>contact 4 of 312 in a list</comment>
        <translation>%1 %2／%3（%4） · Alt ← →</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案書</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>ステージに移動</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>受注にする</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>失注にする</translation>
    </message>
    <message>
        <source>Mark the next action as done</source>
        <translation>次のアクションを完了にする</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Deleted 1 lead</source>
        <translation>リードを1件削除しました</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Apply a task template…</source>
        <translation>タスクテンプレートを適用…</translation>
    </message>
    <message>
        <source>This record breaks a rule.</source>
        <translation>このレコードは規則に反しています。</translation>
    </message>
    <message>
        <source>Hand out everything…</source>
        <translation>すべてを開示…</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>完全に消去…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>フォローする／フォローをやめる</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerPicker</name>
    <message>
        <source>Contact, company, lead or deal</source>
        <translation>連絡先、会社、リード、商談</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>結果がありません。検索語を短くしてみてください。</translation>
    </message>
    <message>
        <source>Whose activity is it?</source>
        <translation>誰の活動ですか？</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Contact or lead</source>
        <translation>連絡先またはリード</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>今後のミーティング</translation>
    </message>
    <message>
        <source>No meeting in the coming week</source>
        <translation>今後1週間のミーティングはありません</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, with whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ミーティング</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DashboardCard</name>
    <message>
        <source>Move or remove</source>
        <translation>移動または削除</translation>
    </message>
    <message>
        <source>Alt+arrow moves it, Delete removes it</source>
        <translation>Alt+矢印キーで移動、Deleteキーで削除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Move or remove %1</source>
        <comment>a part of the start page</comment>
        <translation>%1を移動または削除</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DataSettingsPage</name>
    <message>
        <source>Check the store</source>
        <translation>データファイルを検査</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>All your data is in this one file on this computer. Only data that your connections sync leaves it.</source>
        <translation>すべてのデータは、このコンピューター上の1つのファイルに保存されます。外部に出るのは、接続で同期するデータだけです。</translation>
    </message>
    <message>
        <source>All your data is in this one file on this computer. Nothing is sent anywhere.</source>
        <translation>すべてのデータは、このコンピューター上の1つのファイルに保存されます。外部には一切送信されません。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>Reading every record and its history…</source>
        <translation>すべてのレコードと履歴を読み込んでいます…</translation>
    </message>
    <message>
        <source>No problems found: %1, %2</source>
        <translation>問題は見つかりませんでした: %1、%2</translation>
    </message>
    <message>
        <source>Problems found: %1, %2</source>
        <translation>問題が見つかりました: %1、%2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Changed the main currency to %1</source>
        <translation>基準通貨を%1に変更</translation>
    </message>
    <message>
        <source>Main currency</source>
        <translation>基準通貨</translation>
    </message>
    <message>
        <source>Totals in several currencies are shown in the main currency, marked with ≈.</source>
        <translation>複数の通貨の合計は基準通貨に換算し、≈を付けて表示します。</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>為替レート</translation>
    </message>
    <message>
        <source>How many units of a currency equal one unit of the main currency. Currencies without a rate are excluded from totals.</source>
        <translation>基準通貨1単位あたりの各通貨の額です。レートのない通貨は換算合計に含まれません。</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新規レート</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>新規為替レート</translation>
    </message>
    <message>
        <source>Change an exchange rate</source>
        <translation>為替レートを変更</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>レートを保存</translation>
    </message>
    <message>
        <source>Set the exchange rate of %1</source>
        <translation>%1の為替レートを設定</translation>
    </message>
    <message>
        <source>Removed an exchange rate</source>
        <translation>為替レートを削除</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealClosing</name>
    <message>
        <source>at most %1 deals can be closed at once</source>
        <translation>一度に完了できる商談は%1件までです</translation>
    </message>
    <message>
        <source>the deals belong to several pipelines; close those of one pipeline at a time</source>
        <translation>商談が複数のパイプラインにあります。パイプラインごとに完了してください</translation>
    </message>
    <message>
        <source>the pipeline has no stage that closes deals like this</source>
        <translation>このパイプラインには商談をこのように完了するステージがありません</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>受注にする</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>失注にする</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealForm</name>
    <message>
        <source>New deal</source>
        <translation>新規商談</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>商談を追加</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1を追加</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealMoves</name>
    <message>
        <source>1 deal</source>
        <translation>商談1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>商談%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>deals, stage</comment>
        <translation>%1を%2に移動</translation>
    </message>
    <message>
        <source>Marked %1 as won</source>
        <translation>%1を受注に変更</translation>
    </message>
    <message>
        <source>Marked %1 as lost</source>
        <translation>%1を失注に変更</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <comment>deals, person</comment>
        <translation>%1を%2に割り当て</translation>
    </message>
    <message>
        <source>Moved %1 to the trash</source>
        <translation>%1をゴミ箱に移動</translation>
    </message>
    <message>
        <source>Removed the owner of %1</source>
        <comment>deals</comment>
        <translation>%1 の担当者を外しました</translation>
    </message>
    <message>
        <source>Moved %1 to %2 and removed the owner</source>
        <comment>deals, stage</comment>
        <translation>%1 を %2 に移動し、担当者を外しました</translation>
    </message>
    <message>
        <source>Moved %1 to %2 and assigned to %3</source>
        <comment>deals, stage, person</comment>
        <translation>%1 を %2 に移動し、%3 に割り当てました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealStrip</name>
    <message>
        <source>Value</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>クローズ予定</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Plan the next action</source>
        <translation>次のアクションを計画</translation>
    </message>
    <message>
        <source>Mark the next action as done</source>
        <translation>次のアクションを完了にする</translation>
    </message>
    <message>
        <source>Weighted, %1</source>
        <comment>a probability</comment>
        <translation>加重、%1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>days</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>days</comment>
        <translation>あと%1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>a field</comment>
        <translation>%1を変更</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Debrief</name>
    <message>
        <source>Contact %1 again</source>
        <translation>%1 に再連絡</translation>
    </message>
    <message>
        <source>What won this deal?</source>
        <translation>この商談の受注理由は？</translation>
    </message>
    <message>
        <source>What lost this deal?</source>
        <translation>この商談の失注理由は？</translation>
    </message>
    <message>
        <source>Save debrief</source>
        <translation>振り返りを保存</translation>
    </message>
    <message>
        <source>Saved the debrief of %1</source>
        <translation>%1 の振り返りを保存しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DependenciesPopover</name>
    <message>
        <source>This task waits for</source>
        <translation>このタスクが待つもの</translation>
    </message>
    <message>
        <source>Tasks that wait for this one</source>
        <translation>このタスクを待つタスク</translation>
    </message>
    <message>
        <source>One more task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DesktopAnnouncer</name>
    <message>
        <source>Snooze 10 min</source>
        <translation>10分後に再通知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notice(s)</source>
        <translation>
            <numerusform>新しい通知%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>今日の予定</translation>
    </message>
    <message>
        <source>Unlock Satchel to read them.</source>
        <translation>読むには Satchel のロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>診断</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, then copy or save it and give it to whoever helps you. It has versions, counts, states and times; names, records, accounts and addresses are left out.</source>
        <translation>何も送信されません。この文章を読んでから、コピーまたは保存して、サポートする人に渡してください。バージョン、件数、状態、時刻が含まれ、名前、レコード、アカウント、アドレスは省かれています。</translation>
    </message>
    <message>
        <source>Checking the store and counting its records…</source>
        <translation>データファイルを検査し、レコードを数えています…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>診断を保存</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>テキスト (*.md *.txt)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>何も保存されませんでした: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>%1 に保存しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DigestBar</name>
    <message>
        <source>Read it all</source>
        <translation>すべて読む</translation>
    </message>
    <message>
        <source>While you were away since %1, %2</source>
        <comment>a day, a time</comment>
        <translation>%1 %2 から不在の間</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes opened</source>
        <translation>
            <numerusform>見積 %Ln 件が開封</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%Ln 件承諾</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%Ln 件却下</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads came in</source>
        <translation>
            <numerusform>リード %Ln 件が追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals moved</source>
        <translation>
            <numerusform>商談 %Ln 件が移動</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities by others</source>
        <translation>
            <numerusform>他の人の活動 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DockList</name>
    <message>
        <source>No snoozed deals.</source>
        <translation>先送りの商談はありません。</translation>
    </message>
    <message>
        <source>No deals closed this way this quarter.</source>
        <translation>今四半期にこの結果でクローズした商談はありません。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン%1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>バージョン%1と比較</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentMenu</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentOutput</name>
    <message>
        <source>the printer is not available</source>
        <translation>プリンターを使用できません</translation>
    </message>
    <message>
        <source>the printer stopped at page %1</source>
        <translation>プリンターが%1ページ目で停止しました</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDFとして保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1を保存しました</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the settings of the system, or save the document as PDF.</source>
        <translation>このコンピューターにはプリンターが設定されていません。システムの設定でプリンターを追加するか、文書をPDFとして保存してください。</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>%1を印刷しました</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>No e-mail program could be started. Save the document as PDF and attach it yourself.</source>
        <translation>メールソフトを起動できませんでした。文書をPDFとして保存し、メールに添付してください。</translation>
    </message>
    <message>
        <source>Opened an e-mail with %1 in your e-mail program</source>
        <translation>%1を添付したメールをメールソフトで開きました</translation>
    </message>
    <message>
        <source>Opened an e-mail. Drag %1 into it to attach it.</source>
        <translation>メールを開きました。%1をドラッグして添付してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentPage</name>
    <message>
        <source>Advance status</source>
        <translation>次の状態へ進める</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Compare with the previous version</source>
        <translation>前のバージョンと比較</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>メールで送信</translation>
    </message>
    <message>
        <source>Move the draft to the trash</source>
        <translation>下書きをゴミ箱に移動</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Not sent, and nothing was marked. %1</source>
        <translation>送信されず、何も変更されていません。%1</translation>
    </message>
    <message>
        <source>The letter is open in your mail program, but the document is not marked as sent. %1</source>
        <translation>文面はメールソフトで開いていますが、文書は送信済みになっていません。%1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>フォローする／フォローをやめる</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentSteps</name>
    <message>
        <source>State: %1</source>
        <translation>状態: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentText</name>
    <message>
        <source>Sent</source>
        <translation>送付済み</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>閲覧済み</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Finalize and send</source>
        <translation>確定して送付</translation>
    </message>
    <message>
        <source>Mark as viewed</source>
        <translation>閲覧済みにする</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>承諾にする</translation>
    </message>
    <message>
        <source>Mark as rejected</source>
        <translation>却下にする</translation>
    </message>
    <message>
        <source>Mark as expired</source>
        <translation>期限切れにする</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>%1を送付</translation>
    </message>
    <message>
        <source>Marked %1 as %2</source>
        <comment>number of a quote, its new state</comment>
        <translation>%1を「%2」に変更</translation>
    </message>
    <message>
        <source>Draft, edited %1</source>
        <comment>a moment</comment>
        <translation>下書き（編集: %1）</translation>
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
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DraftKeeper</name>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Your draft was restored.</source>
        <translation>下書きを復元しました。</translation>
    </message>
    <message>
        <source>What you save replaces the new value of: %1</source>
        <comment>fields</comment>
        <translation>保存すると次の新しい値が置き換わります：%1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DrillPanel</name>
    <message>
        <source>Open as a list</source>
        <translation>一覧として開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>%1のレコード</translation>
    </message>
    <message>
        <source>Enter opens a record, Esc closes the list.</source>
        <translation>Enterでレコードを開き、Escで一覧を閉じます。</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>%2件中最初の%1件</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuePopover</name>
    <message>
        <source>Choose a day</source>
        <translation>日付を選択</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>期限なし</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicateStep</name>
    <message>
        <source>Skip the row</source>
        <translation>行をスキップ</translation>
    </message>
    <message>
        <source>Update the existing record</source>
        <translation>既存のレコードを更新</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>それでも作成</translation>
    </message>
    <message>
        <source>If a record already exists</source>
        <translation>レコードが既にある場合</translation>
    </message>
    <message>
        <source>Counting duplicates…</source>
        <translation>重複を数えています…</translation>
    </message>
    <message>
        <source>No row of this file matches an existing record.</source>
        <translation>既存のレコードと一致する行はありません。</translation>
    </message>
    <message>
        <source>1 row of this file matches an existing record.</source>
        <translation>1行が既存のレコードと一致します。</translation>
    </message>
    <message>
        <source>Contacts match by external ID or e-mail address, otherwise by name and company. Empty cells never overwrite a value.</source>
        <translation>コンタクトは外部IDまたはメールアドレス、なければ名前と会社で照合します。空のセルで値が上書きされることはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of this file match existing records.</source>
        <translation>
            <numerusform>%Ln行が既存のレコードと一致します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Records match by one of these, tried in this order: %1. Empty cells never overwrite a value.</source>
        <translation>レコードは、次の順に試して照合します: %1。空のセルで値が上書きされることはありません。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicatesPage</name>
    <message>
        <source>Merged %1 into %2</source>
        <translation>%1を%2にマージ</translation>
    </message>
    <message>
        <source>%1 and %2 are possibly the same</source>
        <translation>%1と%2は重複の可能性があります</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1と%2は重複ではありません</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)?</source>
        <translation>
            <numerusform>確実な%Ln組をマージしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>In each pair the older record keeps its values and takes what only the newer one has. The newer records go to the trash. One undo takes everything back.</source>
        <translation>各ペアで古い方の値を残し、新しい方だけにある値を引き継ぎます。新しい方はゴミ箱に移動します。1回の操作で元に戻せます。</translation>
    </message>
    <message>
        <source>The next sync deletes the newer records in connected systems too. Before it deletes many, it asks.</source>
        <translation>次の同期で、接続先の新しい方も削除します。多数を削除する前には確認します。</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>%Ln組をマージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln pair(s)</source>
        <translation>
            <numerusform>%Ln組をマージしました</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the older value</source>
        <translation>古い方の値を残す</translation>
    </message>
    <message>
        <source>Keep the newer value</source>
        <translation>新しい方の値を残す</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <translation>両方の値を残す</translation>
    </message>
    <message>
        <source>Keep the older everywhere</source>
        <translation>すべて古い方を残す</translation>
    </message>
    <message>
        <source>Keep the newer everywhere</source>
        <translation>すべて新しい方を残す</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>2件をマージ</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>重複ではない</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>次のペア</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>前のペア</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Merge the certain pairs</source>
        <translation>確実なペアをマージ</translation>
    </message>
    <message>
        <source>No pairs here</source>
        <translation>ペアはありません</translation>
    </message>
    <message>
        <source>Nothing of this kind looks alike.</source>
        <translation>この種類に似たものはありません。</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>重複を検索しています…</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>Pairs that are probably the same</source>
        <translation>同一の可能性があるペア</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>1 Older · 2 Newer · 3 Both · X Not the same · %1 merges</source>
        <comment>key</comment>
        <translation>1 古い方 · 2 新しい方 · 3 両方 · X 重複ではない · %1 マージ</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>検索中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)</source>
        <translation>
            <numerusform>確実な%Ln組をマージ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) not the same</source>
        <translation>
            <numerusform>重複ではない: %Ln組</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Hide the pairs that are not the same</source>
        <translation>重複ではないペアを隠す</translation>
    </message>
    <message>
        <source>Show the pairs that are not the same</source>
        <translation>重複ではないペアを表示</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>検索を中止しました</translation>
    </message>
    <message>
        <source>Search again to see what is probably the same.</source>
        <translation>再検索すると、重複の可能性があるものが表示されます。</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>重複はありません</translation>
    </message>
    <message>
        <source>Contacts, companies and leads that are probably the same are listed here, with the reasons.</source>
        <translation>同一の可能性がある連絡先、会社、リードが理由とともに表示されます。</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>重複の可能性あり</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
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
        <translation>空</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntityTable</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未同期</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntryText</name>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>次のアクション</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>結果：%1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EraseDialog</name>
    <message>
        <source>Forget this person?</source>
        <translation>この人を消去しますか？</translation>
    </message>
    <message>
        <source>Looking for everything about this person…</source>
        <translation>この人に関するすべてを検索中…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>完全に消去</translation>
    </message>
    <message>
        <source>Neither undo nor the trash, a sync or a restored backup brings the person back. Satchel writes a certificate without personal data.</source>
        <translation>元に戻す操作、ゴミ箱、同期、バックアップの復元のいずれでも、この人は戻りません。Satchel は個人データを含まない証明書を作成します。</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Texts erased, figures kept</source>
        <translation>文章を消去、数値は保持</translation>
    </message>
    <message>
        <source>Name and addresses removed</source>
        <translation>名前と連絡先を除去</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>ログとファイル</translation>
    </message>
    <message>
        <source>%1 log entries, %2 files</source>
        <translation>ログ項目 %1 件、ファイル %2 個</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>残るもの</translation>
    </message>
    <message>
        <source>%1: sent documents that the law may ask for, and files of others that name the person</source>
        <translation>%1：法律で求められることのある送付済み文書と、その人の名前を含む他者のファイル</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>同じ名前</translation>
    </message>
    <message>
        <source>Another person here has this name. Other texts with only the name stay as they are.</source>
        <translation>同じ名前の人がほかにもいます。名前だけを含むほかの文章はそのまま残ります。</translation>
    </message>
    <message>
        <source>Also delete at %1 with the next sync</source>
        <translation>次の同期で %1 からも削除する</translation>
    </message>
    <message>
        <source>Changes are still being saved. Try again in a moment.</source>
        <translation>変更を保存中です。少し待ってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>消去中…</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>人を消去</translation>
    </message>
    <message>
        <source>Not everything was done. Try again.</source>
        <translation>すべては完了しませんでした。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>この人を消去しました。</translation>
    </message>
    <message>
        <source>The person was erased. Old pages of the file are cleaned at the next start.</source>
        <translation>この人を消去しました。ファイルの古いページは次回の起動時に消去されます。</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>証明書を開く</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ErrorText</name>
    <message>
        <source>The amount is too large to be stored exactly. Nothing was changed.</source>
        <translation>金額が大きすぎて正確に保存できません。何も変更されていません。</translation>
    </message>
    <message>
        <source>Every price of a quote is in the quote&apos;s currency. Nothing was changed.</source>
        <translation>見積の価格はすべて見積の通貨で入力してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>A discount is at most 100 %.</source>
        <translation>値引きの上限は100%です。</translation>
    </message>
    <message>
        <source>A tax rate is between 0 and 100 %, and 0 where the tax category has no tax.</source>
        <translation>税率は0～100%です。課税されない税区分では0になります。</translation>
    </message>
    <message>
        <source>ISO 4217 lists no such currency.</source>
        <translation>ISO 4217にない通貨です。</translation>
    </message>
    <message>
        <source>This status change isn&apos;t allowed. The quote keeps its status.</source>
        <translation>この状態への変更はできません。見積の状態は変わりません。</translation>
    </message>
    <message>
        <source>Another quote already has this number.</source>
        <translation>この番号は別の見積で使用されています。</translation>
    </message>
    <message>
        <source>This product is in the trash. Restore it, or type a free line.</source>
        <translation>この商品はゴミ箱にあります。復元するか、自由入力の明細にしてください。</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>メールアドレスではありません。</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>選択肢にありません。</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>整数ではありません。</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>数値ではありません。</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>金額ではありません。</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>日付ではありません。</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>時刻ではありません。</translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation>日時ではありません。</translation>
    </message>
    <message>
        <source>The linked record doesn&apos;t exist.</source>
        <translation>リンク先のレコードが存在しません。</translation>
    </message>
    <message>
        <source>Satchel sets this automatically.</source>
        <translation>この値はSatchelが自動で設定します。</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>この項目は必須です。</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>保存できない文字が含まれています。</translation>
    </message>
    <message>
        <source>This tax rate does not exist. Choose one from Settings, or add it there.</source>
        <translation>この税率はありません。設定に登録済みの税率を選択するか、設定で追加してください。</translation>
    </message>
    <message>
        <source>This record no longer exists. It may be in the trash.</source>
        <translation>このレコードはもうありません。ゴミ箱にある可能性があります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A person needs a name, an e-mail address or a phone number.</source>
        <translation>名前、メールアドレス、電話番号のいずれかを入力してください。</translation>
    </message>
    <message>
        <source>This can&apos;t be saved: %1.</source>
        <comment>technical reason</comment>
        <translation>保存できません: %1。</translation>
    </message>
    <message>
        <source>Someone else changed this at the same time. The newer value is shown; nothing was overwritten.</source>
        <translation>同時に別の変更が行われました。新しい値を表示しています。上書きはしていません。</translation>
    </message>
    <message>
        <source>Another program is using the store. The change was not saved. Try again in a moment.</source>
        <translation>別のプログラムがデータファイルを使用中です。変更は保存されませんでした。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>The store cannot be written to. Check that its file is not read-only.</source>
        <translation>データファイルに書き込めません。ファイルが読み取り専用になっていないか確認してください。</translation>
    </message>
    <message>
        <source>A sent quote can&apos;t be changed. Create a new version instead.</source>
        <translation>送付済みの見積は変更できません。新しいバージョンを作成してください。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space, then try again.</source>
        <translation>ディスクの空き容量がありません。何も保存されませんでした。空き容量を増やしてから再試行してください。</translation>
    </message>
    <message>
        <source>This part of the store is damaged. Restore a backup, or run the check in Settings.</source>
        <translation>データファイルのこの箇所が破損しています。バックアップを復元するか、設定で検査を実行してください。</translation>
    </message>
    <message>
        <source>A newer Satchel wrote this. Update Satchel to open it.</source>
        <translation>新しいバージョンのSatchelで作成されています。開くにはSatchelを更新してください。</translation>
    </message>
    <message>
        <source>The operating system reported an error: %1.</source>
        <translation>オペレーティングシステムでエラーが発生しました: %1。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server. Nothing is lost; Satchel will retry automatically.</source>
        <translation>サーバーに接続できませんでした。データは失われていません。Satchelが自動的に再試行します。</translation>
    </message>
    <message>
        <source>The response was incomplete. Nothing is lost; Satchel will retry automatically.</source>
        <translation>応答が不完全でした。データは失われていません。Satchelが自動的に再試行します。</translation>
    </message>
    <message>
        <source>The sign-in was rejected. Nothing is lost. Sign in again.</source>
        <translation>サインインが拒否されました。データは失われていません。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The other system rejected it: %1.</source>
        <translation>接続先が拒否しました: %1。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain isn&apos;t available. Unlock it and try again.</source>
        <translation>システムのキーチェーンを使用できません。ロックを解除して再試行してください。</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>キャンセルしました。何も変更されていません。</translation>
    </message>
    <message>
        <source>Rate limit reached. Nothing is lost; sync continues automatically later.</source>
        <translation>リクエスト数の上限に達しました。データは失われていません。同期は後で自動的に再開します。</translation>
    </message>
    <message>
        <source>Internal error in Satchel: %1.</source>
        <translation>Satchelで内部エラーが発生しました: %1。</translation>
    </message>
    <message>
        <source>This status change isn&apos;t allowed. The proposal keeps its status.</source>
        <translation>この状態への変更はできません。提案書の状態は変わりません。</translation>
    </message>
    <message>
        <source>A sent proposal can&apos;t be changed. Create a new version instead.</source>
        <translation>送付済みの提案書は変更できません。新しいバージョンを作成してください。</translation>
    </message>
    <message>
        <source>A quote without a customer can&apos;t be sent. Choose a company or a contact first.</source>
        <translation>顧客のない見積は送信できません。先に会社か連絡先を選んでください。</translation>
    </message>
    <message>
        <source>This waits for your answer: %1.</source>
        <translation>お客様の回答を待っています: %1。</translation>
    </message>
    <message>
        <source>This store is encrypted, and Satchel doesn&apos;t have its key.</source>
        <translation>このデータファイルは暗号化されていて、Satchel には鍵がありません。</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>何も変更されませんでした: %1。</translation>
    </message>
    <message>
        <source>Nothing was exported: %1.</source>
        <translation>何もエクスポートされませんでした: %1。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventCard</name>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>タスクを開く</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>ミーティングを開く</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventForm</name>
    <message>
        <source>New entry</source>
        <translation>新しい予定</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>予定を編集</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>日を入力してください。</translation>
    </message>
    <message>
        <source>Enter a time.</source>
        <translation>時刻を入力してください。</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>タイトルを入力してください。</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>%1と重複</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>空き：%1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>通常どおり</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactRow</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens %1, Enter edits</source>
        <translation>Ctrl+Enterで%1を開く、Enterで編集</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsDelegate</name>
    <message>
        <source>calculated</source>
        <comment>of a field</comment>
        <translation>計算</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsModel</name>
    <message>
        <source>Contact details</source>
        <translation>連絡先情報</translation>
    </message>
    <message>
        <source>About</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>カスタム項目</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Stored on this computer only</source>
        <translation>このコンピューターにのみ保存</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>of losing a customer</comment>
        <translation>リスク</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>高</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>中</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>低</translation>
    </message>
    <message>
        <source>Last conversation today</source>
        <translation>最後のやり取りは今日</translation>
    </message>
    <message numerus="yes">
        <source>Last conversation %Ln day(s) ago</source>
        <translation>
            <numerusform>最後のやり取りは%Ln日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日間やり取りがありません</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>まだやり取りがありません</translation>
    </message>
    <message numerus="yes">
        <source>Next action of %1 is %Ln day(s) overdue</source>
        <translation>
            <numerusform>%1の次のアクションが%Ln日遅れています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been in its stage for %Ln day(s)</source>
        <translation>
            <numerusform>%1は%Ln日間同じステージにあります</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>すべての項目を表示</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>フォーム外</translation>
    </message>
    <message>
        <source>%1 (calculated): %2</source>
        <comment>field, value</comment>
        <translation>%1（計算）：%2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>同意</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>基本情報</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>メールを書く</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話をかける</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>この項目の履歴</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>内訳を表示</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedList</name>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation>フィードを読み込んでいます</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>まだ何もありません</translation>
    </message>
    <message>
        <source>Follow a customer, deal or quote on its page. What happens to it appears here.</source>
        <translation>顧客、商談、見積のページでフォローすると、その動きがここに表示されます。</translation>
    </message>
    <message>
        <source>The feed could not be read</source>
        <translation>フィードを読み込めませんでした</translation>
    </message>
    <message>
        <source>Your records are unchanged. It is read again after the next change.</source>
        <translation>データは変更されていません。次の変更の後に再度読み込みます。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedText</name>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>%1 のインポート</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a record</comment>
        <translation>%1 が作成されました</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a record</comment>
        <translation>%1 が変更されました</translation>
    </message>
    <message>
        <source>%1 was moved to the trash</source>
        <comment>a record</comment>
        <translation>%1 がゴミ箱に移動されました</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a record</comment>
        <translation>%1 が復元されました</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>a record</comment>
        <translation>%1 へのコメント</translation>
    </message>
    <message>
        <source>Activity with %1</source>
        <comment>a record</comment>
        <translation>%1 との活動</translation>
    </message>
    <message>
        <source>New task for %1</source>
        <comment>a record</comment>
        <translation>%1 の新しいタスク</translation>
    </message>
    <message>
        <source>Task for %1 completed</source>
        <comment>a record</comment>
        <translation>%1 のタスクが完了</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <comment>a field</comment>
        <translation>%1 を空にしました</translation>
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
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldDialog</name>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>長いテキスト</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webアドレス</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>整数</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>パーセント</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>はい／いいえ</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>単一選択</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>複数選択</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>テキストのリスト</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>別のレコード</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>項目を変更</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新規項目</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>The type can&apos;t be changed, because existing values would not fit.</source>
        <translation>既存の値が適合しなくなるため、型は変更できません。</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>1行に1つ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>選択肢</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>対象レコード</translation>
    </message>
    <message>
        <source>Save field</source>
        <translation>項目を保存</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>項目を追加</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>項目「%1」を追加</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>項目「%1」を変更</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldEditor</name>
    <message>
        <source>%1 is required.</source>
        <translation>%1は必須です。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldHistory</name>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>value, origin, time</comment>
        <translation>%1 · %2、%3</translation>
    </message>
    <message>
        <source>This field has never had a value</source>
        <translation>この項目に値が入力されたことはありません</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>%1の履歴</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsDelegate</name>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>採用</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新しいフィールド</translation>
    </message>
    <message>
        <source>Suggest the rest</source>
        <translation>残りを提案</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value here, system</comment>
        <translation>%2 での %1</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>%1 のフィールド</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>同期しない</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>新しいフィールド「%1」</translation>
    </message>
    <message>
        <source>What “%1” is here</source>
        <translation>「%1」に対応するこちらの値</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>対応なし</translation>
    </message>
    <message>
        <source>Add “%1” here</source>
        <translation>「%1」をここに追加</translation>
    </message>
    <message>
        <source>Leads over other connections</source>
        <translation>ほかの接続より優先する</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsModel</name>
    <message>
        <source>Choose a value</source>
        <translation>値を選択</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>同期しない</translation>
    </message>
    <message>
        <source>%1 of %2 values match</source>
        <translation>%2 件中 %1 件の値が一致</translation>
    </message>
    <message>
        <source>records with it need attention until then</source>
        <translation>対応が決まるまで該当レコードは要確認</translation>
    </message>
    <message>
        <source>sent as this</source>
        <translation>この値で送信</translation>
    </message>
    <message>
        <source>no record has it</source>
        <translation>該当レコードなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need attention until then</source>
        <translation>
            <numerusform>それまで %Ln 件が要確認</numerusform>
        </translation>
    </message>
    <message>
        <source>is only received</source>
        <translation>受信のみ</translation>
    </message>
    <message>
        <source>stays as it is there unless changed here</source>
        <translation>こちらで変更しない限りそのまま</translation>
    </message>
    <message>
        <source>the same; several values there share it</source>
        <translation>同じ（先方の複数の値が共有）</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>A value that no record has may stay without a match</source>
        <translation>使われていない値は対応なしのままで構いません</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>%1 の値</translation>
    </message>
    <message>
        <source>Value here</source>
        <translation>こちらの値</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>送り返すとき</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>提案</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>フィールドを選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>要確認</translation>
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
        <translation>%1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>In Satchel</source>
        <translation>Satchel</translation>
    </message>
    <message>
        <source>Match and why</source>
        <translation>一致度と理由</translation>
    </message>
    <message>
        <source>leads over other connections</source>
        <translation>ほかの接続より優先</translation>
    </message>
    <message>
        <source>place %1 among the connections</source>
        <translation>接続の中で %1 番目</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsView</name>
    <message>
        <source>Fields there and here</source>
        <translation>先方とこちらのフィールド</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldRights</name>
    <message>
        <source>As the record</source>
        <translation>レコードと同じ</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>読み取り専用</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Restrict a field…</source>
        <translation>項目を制限…</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>アクセス権を変更</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>アクセス権</translation>
    </message>
    <message>
        <source>Fields with less access</source>
        <translation>アクセスが制限された項目</translation>
    </message>
    <message>
        <source>Restrict a field</source>
        <translation>項目を制限</translation>
    </message>
    <message>
        <source>For the role %1</source>
        <translation>役割「%1」に適用</translation>
    </message>
    <message>
        <source>The values of a hidden field leave the computers of the role, also from the history and the search.</source>
        <translation>非表示にした項目の値は、この役割の人のコンピューターから削除されます。履歴と検索からもなくなります。</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>制限</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldsSettingsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>カスタム項目</translation>
    </message>
    <message>
        <source>They appear in tables, forms, filters, imports and exports like built-in fields.</source>
        <translation>標準の項目と同じように、表、フォーム、フィルター、インポート、エクスポートで使用できます。</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>型</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新規項目</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>Removed the field %1</source>
        <translation>項目「%1」を削除</translation>
    </message>
    <message>
        <source>The field was not saved.</source>
        <translation>項目は保存されませんでした。</translation>
    </message>
    <message>
        <source>Not calculated: %1 (%2)</source>
        <comment>reason, formula</comment>
        <translation>計算できません: %1 (%2)</translation>
    </message>
    <message>
        <source>Choices or formula</source>
        <translation>選択肢または数式</translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation>計算: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FigureRow</name>
    <message>
        <source>%1 days</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>主要指標</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FiguresView</name>
    <message>
        <source>Win rate</source>
        <translation>受注率</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>商談速度</translation>
    </message>
    <message>
        <source>From lead to won</source>
        <translation>リードから受注まで</translation>
    </message>
    <message>
        <source>Days in a stage</source>
        <translation>ステージの滞在日数</translation>
    </message>
    <message>
        <source>average of 12 months, the line is the year before</source>
        <translation>12か月平均、線は前年</translation>
    </message>
    <message>
        <source>by month of closing, in %</source>
        <translation>完了月別、%</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>1日あたり</translation>
    </message>
    <message>
        <source>Forecast and quota</source>
        <translation>予測と目標</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>計算中…</translation>
    </message>
    <message>
        <source>Pipeline figures</source>
        <translation>パイプラインの指標</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>%1件を表示</translation>
    </message>
    <message>
        <source>No deal was closed in the last 12 months. Mark deals as won or lost to fill this chart.</source>
        <translation>過去12か月に完了した商談はありません。商談を受注または失注にするとグラフが表示されます。</translation>
    </message>
    <message>
        <source>%1 deals closed in 12 months</source>
        <translation>12か月で%1件の商談が完了</translation>
    </message>
    <message>
        <source>No deal left a stage in the last 12 months. Move deals from stage to stage to fill this chart.</source>
        <translation>過去12か月にステージを出た商談はありません。商談を次のステージへ動かすとグラフが表示されます。</translation>
    </message>
    <message>
        <source>%1 over 12 months, %2 of %3</source>
        <translation>12か月で%1（%3件中%2件）</translation>
    </message>
    <message>
        <source>Velocity needs won deals that took a day or more. It fills with the first deals you win.</source>
        <translation>商談速度には1日以上かかった受注が必要です。最初の受注から表示されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals are overdue, later or without a date.</source>
        <translation>
            <numerusform>進行中の商談%Ln件は期限超過、それ以降、または日付なしです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Won and weighted, against the quota of each quarter.</source>
        <translation>受注と加重額を各四半期の目標と比較。</translation>
    </message>
    <message>
        <source>Won and weighted. No quota is set.</source>
        <translation>受注と加重額。目標は未設定です。</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Set quotas</source>
        <translation>目標を設定</translation>
    </message>
    <message>
        <source>%1 open × %2 won × %3 per won deal ÷ %4 days = %5</source>
        <comment>velocity</comment>
        <translation>進行中%1件 × 成約率%2 × 成約1件あたり%3 ÷ %4日 = %5</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileActions</name>
    <message>
        <source>Open “%1”?</source>
        <translation>「%1」を開きますか？</translation>
    </message>
    <message>
        <source>This file is or contains a program. It can change everything on this computer. Open it only if you trust the sender.</source>
        <translation>このファイルはプログラムか、プログラムを含みます。このコンピューターのすべてを変更できます。送信者を信頼できる場合だけ開いてください。</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>no program on this computer opens this kind of file</source>
        <translation>この種類のファイルを開くプログラムがありません</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>The content of “%1” is missing</source>
        <translation>「%1」の内容がありません</translation>
    </message>
    <message>
        <source>This store no longer has it, or it is damaged. Choose the file if you still have it, or restore the store from a backup.</source>
        <translation>データファイルに内容がないか、破損しています。ファイルがまだあれば選び、なければバックアップから復元してください。</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>ファイルをもう一度選択</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileCard</name>
    <message>
        <source>%1, %2</source>
        <comment>file, its size</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileExport</name>
    <message>
        <source>Export to %1</source>
        <translation>%1へエクスポート</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileFacts</name>
    <message>
        <source>Previous row</source>
        <translation>前の行</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>次の行</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>ファイルの読み込み方</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>%1行目</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>縦棒</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>スペース</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>小数点</translation>
    </message>
    <message>
        <source>Comma, 1.985,00</source>
        <translation>カンマ（1.985,00）</translation>
    </message>
    <message>
        <source>Point, 1,985.00</source>
        <translation>ピリオド（1,985.00）</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Month first, 12/31/2025</source>
        <translation>月が先（12/31/2025）</translation>
    </message>
    <message>
        <source>Day first, 31.12.2025</source>
        <translation>日が先（31.12.2025）</translation>
    </message>
    <message>
        <source>Row %1 as a %2</source>
        <translation>%1行目を%2として表示</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileSharing</name>
    <message>
        <source>this is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>the file has %1, and at most %2 can be attached</source>
        <translation>ファイルサイズは%1です。添付できるのは%2までです</translation>
    </message>
    <message numerus="yes">
        <source>Attached %Ln files</source>
        <translation>
            <numerusform>ファイルを%Ln個添付</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>a temporary folder could not be created</source>
        <translation>一時フォルダーを作成できませんでした</translation>
    </message>
    <message>
        <source>Replaced 1 file</source>
        <translation>1個のファイルを置き換えました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileStep</name>
    <message>
        <source>Earlier imports</source>
        <translation>過去のインポート</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>インポートを取り消す</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>インポートする種類</translation>
    </message>
    <message>
        <source>Kind of record to import</source>
        <translation>インポートするレコードの種類</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, vCard, JSON or XML. Satchel detects encoding, separators, dates and numbers. Nothing is imported before the last step.</source>
        <translation>CSV、Excel、OpenDocument、vCard、JSON、XMLに対応。文字コード、区切り文字、日付や数値の形式は自動で判別します。最後のステップまで何もインポートされません。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1を読み込めません。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>1 new record goes to the trash.</source>
        <translation>新規レコード1件をゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>1 record is restored to its values from before the import.</source>
        <translation>レコード1件をインポート前の値に戻します。</translation>
    </message>
    <message>
        <source>None of them has changed since.</source>
        <translation>その後に変更されたものはありません。</translation>
    </message>
    <message>
        <source>1 of them has changed since: %1.</source>
        <translation>うち1件はその後に変更されています: %1。</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>この操作は元に戻せます。</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>%1のインポートを取り消しますか？</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records go to the trash.</source>
        <translation>
            <numerusform>新規レコード%Ln件をゴミ箱に移動します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are restored to their values from before the import.</source>
        <translation>
            <numerusform>レコード%Ln件をインポート前の値に戻します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have changed since, including %1.</source>
        <translation>
            <numerusform>うち%Ln件はその後に変更されています（%1など）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that changed since are kept, and so are new records that a connection has changed. All other new records go to the trash.</source>
        <translation>その後変更された値と、接続によって変更された新しいレコードは残ります。それ以外の新しいレコードはゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>ブックのシート</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;All files (*)</source>
        <translation>表とカード (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterBuilder</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>テキストとして編集</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>テキスト形式のフィルター</translation>
    </message>
    <message>
        <source>Back to rows</source>
        <translation>行形式に戻る</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>and</source>
        <translation>かつ</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>How many of these must be true</source>
        <translation>条件の組み合わせ方</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>このグループに条件を追加</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>このグループを削除</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>%1文字目: %2。</translation>
    </message>
    <message>
        <source>All of these are true</source>
        <translation>すべて満たす</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>いずれかを満たす</translation>
    </message>
    <message>
        <source>None of these is true</source>
        <translation>どれも満たさない</translation>
    </message>
    <message>
        <source>Not all of these are true</source>
        <translation>いずれかを満たさない</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>関連レコード</translation>
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
        <translation>Deleteキーでこの条件を外す</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterConditionRow</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>比較方法</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>項目を選択</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>%1の値</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>%1以降</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln days</source>
        <translation>
            <numerusform>過去%Ln日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks a validation rule</source>
        <translation>入力規則に反する</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterOperators</name>
    <message>
        <source>is empty</source>
        <translation>空である</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>空でない</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>以上</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>以下</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>より大きい</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>より小さい</translation>
    </message>
    <message>
        <source>is</source>
        <translation>等しい</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>等しくない</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>期間内</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>次の日付</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>次の日付以外</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>より前</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>より後</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>以前</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>以降</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>いずれかに等しい</translation>
    </message>
    <message>
        <source>contains any of</source>
        <translation>いずれかを含む</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>含む</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>含まない</translation>
    </message>
    <message>
        <source>is me</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>is not me</source>
        <translation>自分以外</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>で始まる</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterPeriod</name>
    <message>
        <source>the last %1 days</source>
        <translation>過去%1日間</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterRelatedRow</name>
    <message>
        <source>at least </source>
        <comment>before a number of related records</comment>
        <translation>少なくとも </translation>
    </message>
    <message>
        <source>How many related records</source>
        <translation>関連レコード数</translation>
    </message>
    <message>
        <source>Kind of related record</source>
        <translation>関連レコードの種類</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>この条件を削除</translation>
    </message>
    <message>
        <source>has</source>
        <comment>related records</comment>
        <translation>あり</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>条件: %1</translation>
    </message>
    <message>
        <source>Conditions on the related records</source>
        <translation>関連レコードの条件</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterText</name>
    <message>
        <source>%1 and %2</source>
        <comment>two conditions</comment>
        <translation>%1、かつ%2</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two conditions</comment>
        <translation>%1、または%2</translation>
    </message>
    <message>
        <source>not (%1)</source>
        <comment>a condition</comment>
        <translation>（%1）ではない</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, comparison</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>field, comparison, value</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between values</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>me</source>
        <comment>the person at the desk</comment>
        <translation>自分</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FirstRun</name>
    <message>
        <source>Import your customers</source>
        <translation>顧客をインポートしましょう</translation>
    </message>
    <message>
        <source>Your data stays on this computer. You can undo an import at any time.</source>
        <translation>データはこのコンピューターに保存されます。インポートはいつでも取り消せます。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>サンプルを開く</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>ファイルをインポート</translation>
    </message>
    <message>
        <source>CSV, Excel, vCard or JSON, from any CRM or address book.</source>
        <translation>CSV、Excel、vCard、JSON。どのCRMやアドレス帳からでも取り込めます。</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>サンプルを見る</translation>
    </message>
    <message>
        <source>A sample company with customers and deals, separate from your own data.</source>
        <translation>顧客と商談の入ったサンプル会社です。お客様のデータとは別に保存されます。</translation>
    </message>
    <message>
        <source>Connect a CRM</source>
        <translation>CRMに接続</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere in this window</source>
        <translation>ファイルをこのウィンドウにドロップすることもできます</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>検索・操作</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>新規コンタクト</translation>
    </message>
    <message>
        <source>new deal</source>
        <translation>新規商談</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>すべてのショートカット</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>接続を追加</translation>
    </message>
    <message>
        <source>Sync with HubSpot, Salesforce or Dynamics 365, both ways.</source>
        <translation>HubSpot、Salesforce、Dynamics 365と双方向に同期します。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ForecastRow</name>
    <message>
        <source>of %1</source>
        <comment>expected of a quota</comment>
        <translation>目標%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>予測</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormCanvas</name>
    <message>
        <source>Sections and fields</source>
        <translation>セクションと項目</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>フォーム外</translation>
    </message>
    <message>
        <source>Beginning of the form</source>
        <translation>フォームの先頭</translation>
    </message>
    <message>
        <source>%1 becomes section %2 of %3</source>
        <translation>%1はセクション%3件中の%2番目になります</translation>
    </message>
    <message>
        <source>%1 goes off the form</source>
        <translation>%1はフォームから外れます</translation>
    </message>
    <message>
        <source>%1 goes to %2, place %3</source>
        <translation>%1は%2の%3番目に移ります</translation>
    </message>
    <message>
        <source>folded at first</source>
        <translation>最初は折りたたみ</translation>
    </message>
    <message>
        <source>open at first</source>
        <translation>最初は展開</translation>
    </message>
    <message>
        <source>if %1</source>
        <comment>a condition</comment>
        <translation>条件：%1</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>項目なし</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新しいセクション</translation>
    </message>
    <message>
        <source>Drop “%1” here</source>
        <translation>「%1」をここにドロップ</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>元の位置</translation>
    </message>
    <message>
        <source>Drop a field here</source>
        <translation>ここに項目をドロップ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormSectionDialog</name>
    <message>
        <source>New section</source>
        <translation>新しいセクション</translation>
    </message>
    <message>
        <source>Change the section</source>
        <translation>セクションを変更</translation>
    </message>
    <message>
        <source>Folded at first</source>
        <translation>最初は折りたたむ</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Show it only if (empty: always)</source>
        <translation>表示する条件（空欄なら常に表示）</translation>
    </message>
    <message>
        <source>Required fields are always shown.</source>
        <translation>必須項目は常に表示されます。</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>セクションを追加</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>セクションを変更</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormSections</name>
    <message>
        <source>Contact details</source>
        <translation>連絡先情報</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Name details</source>
        <translation>氏名の詳細</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>メモとタグ</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>カスタム項目</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>セクション</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>フォーム外</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Formats</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>期限切れ %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a number of days, short</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions, short</comment>
        <translation>%1M</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>No</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands, short</comment>
        <translation>%1K</translation>
    </message>
    <message>
        <source>today</source>
        <comment>in a sentence</comment>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>in a sentence</comment>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in a sentence</comment>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormsSettingsPage</name>
    <message>
        <source>Forms</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>The sections of a form, the order of their fields, and the fields that are not on it. Changes apply to everyone who works with this store.</source>
        <translation>フォームのセクション、項目の順序、フォームに表示しない項目です。変更はこのストアを使う全員に適用されます。</translation>
    </message>
    <message>
        <source>Form of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>新しいセクション</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>セクションを変更</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Take off the form</source>
        <translation>フォームから外す</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>セクションを削除</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>Use the default layout</source>
        <translation>既定のレイアウトを使う</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>レイアウトを保存</translation>
    </message>
    <message>
        <source>The saved layout cannot be read, so the default one is used.</source>
        <translation>保存されたレイアウトを読み取れないため、既定のレイアウトを使います。</translation>
    </message>
    <message>
        <source>Put on the form</source>
        <translation>フォームに入れる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>変更%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout was not saved.</source>
        <translation>レイアウトは保存されませんでした。</translation>
    </message>
    <message>
        <source>Changed the form of %1</source>
        <translation>%1のフォームを変更しました</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>項目を検索</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>新規項目</translation>
    </message>
    <message>
        <source>The field was not saved.</source>
        <translation>項目は保存されませんでした。</translation>
    </message>
    <message>
        <source>lifts a field or a section</source>
        <translation>項目またはセクションを持ち上げる</translation>
    </message>
    <message>
        <source>carry it</source>
        <translation>運ぶ</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>置く</translation>
    </message>
    <message>
        <source>puts it back</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必須</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>required from %1</source>
        <comment>a stage</comment>
        <translation>%1から必須</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>項目を変更</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
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
        <translation>条件</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>数式</translation>
    </message>
    <message>
        <source>Results on real records</source>
        <translation>実際のレコードでの結果</translation>
    </message>
    <message>
        <source>Reads well: %1, or nothing</source>
        <comment>a type such as Number</comment>
        <translation>問題ありません: %1、または値なし</translation>
    </message>
    <message>
        <source>a rule is a condition that holds or not</source>
        <translation>規則は成り立つかどうかの条件です</translation>
    </message>
    <message>
        <source>Reads well: a condition</source>
        <translation>問題ありません: 条件</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>place in a formula, reason</comment>
        <translation>%1 文字目: %2</translation>
    </message>
    <message>
        <source>Reads no field.</source>
        <translation>どの項目も読みません。</translation>
    </message>
    <message>
        <source>Reads %1.</source>
        <translation>%1 を読みます。</translation>
    </message>
    <message>
        <source>Computed again each day.</source>
        <translation>毎日計算し直します。</translation>
    </message>
    <message>
        <source>no value (%1)</source>
        <translation>値なし (%1)</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>成り立つ</translation>
    </message>
    <message>
        <source>breaks the rule</source>
        <translation>規則に反する</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>値なし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what a formula gives</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this is not a condition that holds or not</source>
        <translation>成り立つか成り立たないかを判定できる条件ではありません</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>satchel::ui::HandOutDialog</name>
    <message>
        <source>Hand out everything about this person</source>
        <translation>この人に関するすべてを開示</translation>
    </message>
    <message>
        <source>A new folder with a PDF to read, a JSON file for machines and the attached files: the record, activities, tasks, deals, quotes, history and what was synced. Of other people it has nothing.</source>
        <translation>読むための PDF、機械用の JSON、添付ファイルが入った新しいフォルダー：レコード、活動、タスク、商談、見積書、履歴、同期した内容。ほかの人の情報は含まれません。</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>フォルダーを選択…</translation>
    </message>
    <message>
        <source>Hand out to which folder?</source>
        <translation>どのフォルダーに保存しますか？</translation>
    </message>
    <message>
        <source>%1 files are in %2.</source>
        <comment>number, folder</comment>
        <translation>%1 個のファイルが %2 にあります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>フォルダーを開く</translation>
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
        <translation>%1 の仕事を引き継ぐ</translation>
    </message>
    <message>
        <source>Open records change hands, and what belongs to one customer stays together. What was won, lost, done or sent stays with %1.</source>
        <translation>未完了のレコードの担当が変わり、一つの顧客に属するものはまとめて移ります。成約、失注、完了、送信済みのものは %1 に残ります。</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>%1 has no open records of these kinds.</source>
        <translation>%1 にはこれらの種類の未完了レコードがありません。</translation>
    </message>
    <message numerus="yes">
        <source>Handed over %Ln record(s) of %1</source>
        <translation>
            <numerusform>%1 の %Ln 件を引き継ぎました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::HelpWindow</name>
    <message>
        <source>Search in the help</source>
        <translation>ヘルプを検索</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>結果がありません。</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>ヘルプのページ</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>ヘルプのページ一覧</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>%1 – ヘルプ</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>このページは英語です。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportHistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportPage</name>
    <message>
        <source>Exit import</source>
        <translation>インポートを閉じる</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Use a saved mapping</source>
        <translation>保存したマッピングを使用</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>このマッピングを保存</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>テスト実行</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1をインポート中</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1をインポート</translation>
    </message>
    <message>
        <source>Nothing is imported before the last step</source>
        <translation>最後のステップまで何もインポートされません</translation>
    </message>
    <message>
        <source>%1 of %2 columns matched</source>
        <translation>%2列中%1列を対応付け済み</translation>
    </message>
    <message>
        <source>1 column to review</source>
        <translation>要確認の列が1つあります</translation>
    </message>
    <message>
        <source>1 unknown value</source>
        <translation>不明な値が1個あります</translation>
    </message>
    <message>
        <source>Continue to values</source>
        <translation>値へ進む</translation>
    </message>
    <message>
        <source>Continue to duplicates</source>
        <translation>重複へ進む</translation>
    </message>
    <message>
        <source>Continue to check</source>
        <translation>確認へ進む</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>1行をインポート</translation>
    </message>
    <message>
        <source>Continue to columns</source>
        <translation>列へ進む</translation>
    </message>
    <message>
        <source>No saved mappings yet</source>
        <translation>保存済みのマッピングはありません</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>マッピングを保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns to review</source>
        <translation>
            <numerusform>要確認の列が%Ln個あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown values</source>
        <translation>
            <numerusform>不明な値が%Ln個あります</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>%Ln行をインポート</numerusform>
        </translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>ファイルの読み取り方</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportSession</name>
    <message>
        <source>ID in Satchel</source>
        <translation>Satchel内のID</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>氏名</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1の通貨</translation>
    </message>
    <message>
        <source>used by another column</source>
        <translation>別の列で使用中</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>手動で選択</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1をインポート</translation>
    </message>
    <message>
        <source>New %1 · updated %2 · skipped %3 · rejected %4</source>
        <translation>新規%1 · 更新%2 · スキップ%3 · 拒否%4</translation>
    </message>
    <message>
        <source>%1 · fields left empty %2</source>
        <translation>%1 · 空の項目 %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::InboxList</name>
    <message>
        <source>Conversations</source>
        <translation>スレッド</translation>
    </message>
</context>
<context>
    <name>satchel::ui::InboxPage</name>
    <message>
        <source>Me, %1</source>
        <translation>自分（%1）</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>コンタクトを開く</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>リードを開く</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>会社を開く</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>商談を開く</translation>
    </message>
    <message>
        <source>Longest waiting first</source>
        <translation>待ち時間の長い順</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message numerus="yes">
        <source>%Ln not sent</source>
        <comment>messages</comment>
        <translation>
            <numerusform>未送信%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outbox</source>
        <comment>messages</comment>
        <translation>
            <numerusform>送信トレイに%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not sent: the message is a draft again</source>
        <translation>送信を中止: メールは下書きに戻りました</translation>
    </message>
    <message>
        <source>Sending e-mail</source>
        <translation>メールを送信しています</translation>
    </message>
    <message>
        <source>E-mail goes out %1</source>
        <translation>メールの送信予定: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>新規メール</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Send e-mail</source>
        <translation>メールを送信</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>割り当て</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>未読にする</translation>
    </message>
    <message>
        <source>Next conversation</source>
        <translation>次のスレッド</translation>
    </message>
    <message>
        <source>Previous conversation</source>
        <translation>前のスレッド</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>スレッドを検索</translation>
    </message>
    <message>
        <source>New senders</source>
        <translation>新しい差出人</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>一覧に戻る</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の担当</translation>
    </message>
    <message>
        <source>Unanswered</source>
        <translation>未返信</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>No conversations</source>
        <translation>スレッドはありません</translation>
    </message>
    <message>
        <source>E-mails with your contacts and leads appear here once a mail account is connected.</source>
        <translation>メールアカウントを接続すると、コンタクトやリードとのメールがここに表示されます。</translation>
    </message>
    <message>
        <source>Add mail account</source>
        <translation>メールアカウントを追加</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sender(s)</source>
        <translation>
            <numerusform>新しい差出人%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation has these words</source>
        <translation>その語句を含むスレッドはありません</translation>
    </message>
    <message>
        <source>Search for a person, a subject or fewer words.</source>
        <translation>人や件名、またはより少ない語句で検索してください。</translation>
    </message>
    <message>
        <source>Nothing here</source>
        <translation>該当なし</translation>
    </message>
    <message>
        <source>Other views have conversations.</source>
        <translation>ほかのビューにはスレッドがあります。</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Stop snoozing</source>
        <translation>スヌーズを解除</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>既読にする</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends · Esc keeps the draft</source>
        <translation>Ctrl+Enterで送信 · Escで下書きを残す</translation>
    </message>
    <message>
        <source>R reply · E done · H snooze · J K next, previous</source>
        <translation>R 返信 · E 完了 · H スヌーズ · J K 次、前</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::InboxText</name>
    <message>
        <source>%1 min</source>
        <comment>a wait</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <comment>a wait: hours, minutes</comment>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a wait</comment>
        <translation>%1時間</translation>
    </message>
    <message>
        <source>%1, chase</source>
        <comment>a wait</comment>
        <translation>%1、要催促</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1まで</translation>
    </message>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>snoozed until %1</source>
        <translation>%1までスヌーズ中</translation>
    </message>
    <message>
        <source>snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>waiting for them for %1</source>
        <translation>返信待ちで%1経過</translation>
    </message>
    <message>
        <source>waits %1</source>
        <comment>somebody waits for an answer</comment>
        <translation>未返信で%1経過</translation>
    </message>
    <message>
        <source>You: %1</source>
        <comment>before what we wrote</comment>
        <translation>自分: %1</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>件名なし</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>with files</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>To answer</source>
        <translation>要返信</translation>
    </message>
    <message>
        <source>Waiting for them</source>
        <translation>返信待ち</translation>
    </message>
    <message>
        <source>you</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>%1 · new version of %2</source>
        <comment>size, older version</comment>
        <translation>%1 · %2の新しいバージョン</translation>
    </message>
    <message>
        <source>%1 · already with the customer</source>
        <comment>size of a file</comment>
        <translation>%1 · 顧客に登録済み</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <translation>送信予定: %1</translation>
    </message>
    <message>
        <source>Waits to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Waits to be sent: %1</source>
        <translation>送信待ち: %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>送信中</translation>
    </message>
    <message>
        <source>It is not certain that this message was sent: %1</source>
        <translation>このメッセージが送信されたかどうか不明です: %1</translation>
    </message>
    <message>
        <source>Couldn&apos;t be sent: %1</source>
        <translation>送信できませんでした: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Invitation</name>
    <message>
        <source>The invitation could not be written to %1.</source>
        <translation>招待を%1に書き込めませんでした。</translation>
    </message>
    <message>
        <source>Add people before you invite them.</source>
        <translation>先に参加者を追加してください。</translation>
    </message>
    <message>
        <source>None of the people has an e-mail address.</source>
        <translation>メールアドレスのある参加者がいません。</translation>
    </message>
    <message>
        <source>An invitation says who invites. Make one of the people with an e-mail address the host.</source>
        <translation>招待には主催者が必要です。メールアドレスのある参加者を主催者にしてください。</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>a meeting</comment>
        <translation>中止：%1</translation>
    </message>
    <message>
        <source>Updated invitation: %1</source>
        <translation>更新された招待：%1</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>招待：%1</translation>
    </message>
    <message>
        <source>No e-mail program could be started. Export the meeting as a file and attach it yourself.</source>
        <translation>メールソフトを起動できませんでした。ミーティングをファイルに書き出して添付してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::IssueModel</name>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row rejected</source>
        <translation>行を拒否</translation>
    </message>
    <message>
        <source>Field left empty</source>
        <translation>項目は空のまま</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Row skipped</source>
        <translation>行をスキップ</translation>
    </message>
    <message>
        <source>Record updated</source>
        <translation>レコードを更新</translation>
    </message>
    <message>
        <source>Record created anyway</source>
        <translation>レコードをそのまま作成</translation>
    </message>
    <message>
        <source>Matches an earlier row of the file</source>
        <translation>ファイル内の前の行と一致</translation>
    </message>
    <message>
        <source>Matches %1</source>
        <comment>a record&apos;s name</comment>
        <translation>%1と一致</translation>
    </message>
</context>
<context>
    <name>satchel::ui::JoinPlanDialog</name>
    <message>
        <source>Join %1?</source>
        <comment>a team</comment>
        <translation>「%1」に参加しますか?</translation>
    </message>
    <message>
        <source>You are there: %1</source>
        <comment>role</comment>
        <translation>チームでのあなたの役割: %1</translation>
    </message>
    <message>
        <source>The window closes and opens again with the team&apos;s records. The store as it is now is kept beside it. If the computer stops meanwhile, nothing is lost.</source>
        <translation>ウィンドウが閉じ、チームのレコードで再び開きます。現在のデータファイルは横に保存されます。途中でコンピューターが停止しても、何も失われません。</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>チームに参加</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Of the team</source>
        <translation>チームから</translation>
    </message>
    <message>
        <source>%1 records come to this computer</source>
        <comment>a number</comment>
        <translation>%1件のレコードをこのコンピューターに取り込み</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>両方にあるもの</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your records are the team&apos;s already. Each becomes one: the team&apos;s values stay, what they lack is filled from yours.</source>
        <translation>
            <numerusform>あなたのレコードのうち%Ln件はすでにチームにあります。それぞれ1件にまとめられます。チームの値が残り、不足している値はあなたのレコードから補われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe in both</source>
        <translation>両方にある可能性</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be the same. Both stay, among the duplicates.</source>
        <translation>
            <numerusform>%Ln件は同じものである可能性があります。両方とも残り、「重複」に表示されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>New to the team</source>
        <translation>チームに新しく追加</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>引き継がないもの</translation>
    </message>
    <message>
        <source>Your role does not let you bring these.</source>
        <translation>あなたの役割ではこれらを引き継げません。</translation>
    </message>
    <message>
        <source>Fields left behind</source>
        <translation>引き継がない項目</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>%1 stay behind. Connect them again if this computer is to run them.</source>
        <comment>names</comment>
        <translation>引き継がない接続: %1。このコンピューターで実行する場合は、もう一度接続してください。</translation>
    </message>
    <message>
        <source>Of this store</source>
        <translation>このデータファイルから</translation>
    </message>
    <message>
        <source>Nothing was entered here yet, so nothing is taken along.</source>
        <translation>ここにはまだ何も入力されていないため、引き継ぐものはありません。</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分のレコード</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>チームのレコード</translation>
    </message>
    <message>
        <source>Is the same</source>
        <translation>同じレコード</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Records that the team has</source>
        <translation>チームにあるレコード</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>certainly the same</comment>
        <translation>はい</translation>
    </message>
</context>
<context>
    <name>satchel::ui::KeyboardSettingsPage</name>
    <message>
        <source>Find a command or key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>すべてのキーをリセット</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>結果がありません。検索語を短くしてみてください。</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Satchel says at once when another command has them. Your keys are kept on this computer.</source>
        <translation>コマンドを選んでキーを変更します。ほかのコマンドが使っている場合はすぐに表示されます。キーはこのコンピューターに保存されます。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LaterMenu</name>
    <message>
        <source>In 1 hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>今日の午後</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>On Monday</source>
        <translation>月曜日</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>tomorrow, a time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Choose a time…</source>
        <translation>日時を選択…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadComparisonDialog</name>
    <message>
        <source>Is this the same person?</source>
        <translation>同じ人ですか？</translation>
    </message>
    <message>
        <source>Converting fills empty fields of %1 and overwrites nothing.</source>
        <translation>変換すると %1 の空のフィールドだけが入力され、上書きはされません。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>連絡先を開く</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>変換…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>コンタクト</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>変換</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Added as another e-mail</source>
        <translation>別のメールとして追加</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Contact’s value stays</source>
        <translation>連絡先の値を保持</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadDistribution</name>
    <message>
        <source>Give out leads</source>
        <translation>リードを分配</translation>
    </message>
    <message>
        <source>Open leads that nobody has, the oldest first. A lead of a company goes to the company&apos;s owner where that person is chosen here.</source>
        <translation>担当者のいない未完了のリードを古い順に分配します。会社のリードは、その会社の担当者がここで選ばれていればその人に渡ります。</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Every open lead has an owner.</source>
        <translation>未完了のリードにはすべて担当者がいます。</translation>
    </message>
    <message>
        <source>Each of the selected leads has an owner or is closed.</source>
        <translation>選択したリードにはすべて担当者がいるか、完了しています。</translation>
    </message>
    <message numerus="yes">
        <source>Gave out %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln 件のリードを分配しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadHead</name>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Plan the next action</source>
        <translation>次のアクションを計画</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Complete the next task</source>
        <translation>次のタスクを完了</translation>
    </message>
    <message>
        <source>This lead is converted</source>
        <translation>このリードは変換済みです</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>%1 のようです</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>a field</comment>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>別の人</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>This contact is someone else and is not proposed for this lead again</source>
        <translation>この連絡先は別の人です。今後このリードの候補に表示しません</translation>
    </message>
    <message>
        <source>Same in both: %1. Converting proposes this contact.</source>
        <translation>両方で同じ: %1。変換時にこの連絡先を提案します。</translation>
    </message>
    <message>
        <source>Same name and company. Converting proposes this contact.</source>
        <translation>名前と会社が同じです。変換時にこの連絡先を提案します。</translation>
    </message>
    <message>
        <source>Only the name is the same. Converting proposes a new contact.</source>
        <translation>名前だけが同じです。変換時に新しい連絡先を提案します。</translation>
    </message>
    <message>
        <source>Marked as not the same: %1</source>
        <translation>別の人として記録しました: %1</translation>
    </message>
    <message>
        <source>%1. Converting proposes this contact.</source>
        <comment>evidence</comment>
        <translation>%1。変換時にこの連絡先が提案されます。</translation>
    </message>
    <message>
        <source>%1. Converting proposes a new contact.</source>
        <comment>evidence</comment>
        <translation>%1。変換時に新しい連絡先が提案されます。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadSide</name>
    <message>
        <source>Convert makes</source>
        <translation>変換すると</translation>
    </message>
    <message>
        <source>Choose and convert…</source>
        <translation>選択して変換…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>新規コンタクト</translation>
    </message>
    <message>
        <source>Existing contact</source>
        <translation>既存の連絡先</translation>
    </message>
    <message>
        <source>Existing company</source>
        <translation>既存の会社</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>新規会社</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>新規商談</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <comment>a stage</comment>
        <translation>%1に新規商談</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, tasks and files</source>
        <translation>
            <numerusform>活動・タスク・ファイル %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>一緒に移ります</translation>
    </message>
    <message>
        <source>Existing contact, adds %1</source>
        <comment>names of fields</comment>
        <translation>既存の連絡先、%1 を追加</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LetterheadSettingsPage</name>
    <message>
        <source>English, as in Britain</source>
        <translation>英語（イギリス）</translation>
    </message>
    <message>
        <source>German, as in Austria</source>
        <translation>ドイツ語（オーストリア）</translation>
    </message>
    <message>
        <source>German, as in Switzerland</source>
        <translation>ドイツ語（スイス）</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>レターヘッド</translation>
    </message>
    <message>
        <source>The sender shown on quotes. Everyone who works with this store uses the same one.</source>
        <translation>見積に表示される差出人です。このデータファイルを使う全員に共通です。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Thermolog Ltd</source>
        <translation>株式会社サーモログ</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>住所</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話番号</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Webサイト</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>税務登録番号</translation>
    </message>
    <message>
        <source>VAT GB123456789</source>
        <translation>登録番号 T1234567890123</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>登記情報</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>振込先</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>How quotes look on paper. A template is a file that can be copied and edited: %1</source>
        <translation>見積の印刷時の体裁です。テンプレートは、コピーして編集できるファイルです: %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>用紙</translation>
    </message>
    <message>
        <source>Template default</source>
        <translation>テンプレートの既定</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>ロゴなし</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>ロゴ</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most 8 MB.</source>
        <translation>PNG、JPEG、SVG（最大8 MB）。</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>ロゴを選択</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This image can&apos;t be used as the logo: %1.</source>
        <translation>この画像はロゴとして使用できません: %1。</translation>
    </message>
    <message>
        <source>No logo: your name is shown instead.</source>
        <translation>ロゴなし: 代わりに名前が表示されます。</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>レターヘッドを変更</translation>
    </message>
    <message>
        <source>US Letter</source>
        <comment>paper</comment>
        <translation>USレター</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Licences</name>
    <message>
        <source>Window, drawing, printing and network</source>
        <translation>ウィンドウ、描画、印刷、ネットワーク</translation>
    </message>
    <message>
        <source>The store of your records</source>
        <translation>レコードのデータファイル</translation>
    </message>
    <message>
        <source>Encryption of the store</source>
        <translation>データファイルの暗号化</translation>
    </message>
    <message>
        <source>Keys from passphrases, random numbers</source>
        <translation>パスフレーズからの鍵の生成、乱数</translation>
    </message>
    <message>
        <source>The keychain of the system</source>
        <translation>システムのキーチェーン</translation>
    </message>
    <message>
        <source>Encrypted connections</source>
        <translation>暗号化された接続</translation>
    </message>
    <message>
        <source>Compressed files and responses</source>
        <translation>圧縮されたファイルと応答</translation>
    </message>
    <message>
        <source>The server of a team</source>
        <translation>チームのサーバー</translation>
    </message>
    <message>
        <source>Names in other scripts, to find duplicates</source>
        <translation>重複を見つけるための、ほかの文字で書かれた名前の変換</translation>
    </message>
    <message>
        <source>Phone numbers of all countries</source>
        <translation>各国の電話番号</translation>
    </message>
    <message>
        <source>Reading spreadsheets</source>
        <translation>表計算ファイルの読み取り</translation>
    </message>
    <message>
        <source>Writing Excel workbooks</source>
        <translation>Excelブックの書き込み</translation>
    </message>
    <message>
        <source>Reading e-mails</source>
        <translation>メールの読み取り</translation>
    </message>
    <message>
        <source>Reading Outlook messages</source>
        <translation>Outlookメッセージの読み取り</translation>
    </message>
    <message>
        <source>Showing and searching PDF files</source>
        <translation>PDFファイルの表示と検索</translation>
    </message>
    <message>
        <source>Finishing PDF files of quotes and proposals</source>
        <translation>見積と提案書のPDFファイルの仕上げ</translation>
    </message>
    <message>
        <source>Error handling within the program</source>
        <translation>プログラム内のエラー処理</translation>
    </message>
    <message>
        <source>What the X11 desktop can display</source>
        <translation>X11デスクトップの表示機能</translation>
    </message>
    <message>
        <source>Public domain</source>
        <translation>パブリックドメイン</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>two licences, one of which may be chosen</comment>
        <translation>%1または%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LineEditor</name>
    <message>
        <source>tomorrow, +3, 12 Mar</source>
        <translation>明日、+3、2026-03-12</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>日付を選択</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>カンマ区切りの語句</translation>
    </message>
    <message>
        <source>Write minutes, such as 11 or 11:30.</source>
        <translation>分を入力してください（例: 11 または 11:30）。</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListExport</name>
    <message>
        <source>Export %1</source>
        <translation>%1をエクスポート</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック (*.xlsx)</translation>
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
            <numerusform>選択したレコードのエクスポートは%Ln件までです。それを超える場合は全件をエクスポートしてください</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>表示中の全員</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s). Also who withdrew consent: not for mailings.</source>
        <translation>
            <numerusform>連絡先 %Ln 件。同意を撤回した人も含みます。一斉送信には使えません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who consents to “%1”</source>
        <translation>「%1」に同意している人のみ</translation>
    </message>
    <message>
        <source>Without who refused “%1”</source>
        <translation>「%1」を拒否した人を除く</translation>
    </message>
    <message>
        <source>%1; %2 left out</source>
        <comment>number of contacts, number left out</comment>
        <translation>%1、除外 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>連絡先 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Which contacts do you want to export?</source>
        <translation>どの連絡先をエクスポートしますか？</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListFooter</name>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Rates of %1</source>
        <comment>a day</comment>
        <translation>%1のレート</translation>
    </message>
    <message>
        <source>%1 has no rate and is not in the sum</source>
        <translation>%1はレートがないため合計に含まれません</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>選択中</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListPage</name>
    <message>
        <source>New %1</source>
        <translation>新規%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Edit in the panel</source>
        <translation>パネルで編集</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>一覧をフィルター</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>一覧を並べ替え</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>列を選択</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>リードを変換</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>昇順</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>降順</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>昇順で並べ替え</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>降順で並べ替え</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>この列を非表示</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>列を選択…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>並べ替え</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>行の高さ</translation>
    </message>
    <message>
        <source>Compact or comfortable rows</source>
        <translation>行をコンパクト／ゆったりで表示</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>%1はまだありません</translation>
    </message>
    <message>
        <source>Import a file or add the first one.</source>
        <translation>ファイルをインポートするか、最初の1件を追加してください。</translation>
    </message>
    <message>
        <source>No records match this filter</source>
        <translation>このフィルターに一致するレコードはありません</translation>
    </message>
    <message>
        <source>Change a condition, or show all %1.</source>
        <translation>条件を変更するか、%1をすべて表示してください。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1をエクスポート中</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>%1を%2にエクスポートしました</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>選択中: %1</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>すべて選択（%1）</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>%1をフィルター</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Go to the name %1…</source>
        <translation>名前へ移動: %1…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>リストを検索</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話する</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>メールを書く</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>通話を記録</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>検索をクリア</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>New contact, its name</comment>
        <translation>%1「%2」</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>ここに%1はありません</translation>
    </message>
    <message>
        <source>None of them belongs to “%1” now.</source>
        <translation>現在「%1」に該当するものはありません。</translation>
    </message>
    <message>
        <source>Nothing has %1.</source>
        <comment>what was searched for</comment>
        <translation>%1を含むものはありません。</translation>
    </message>
    <message>
        <source>Each of these is there, but not together, or not in “%1”.</source>
        <translation>それぞれは存在しますが、同時に、または「%1」にはありません。</translation>
    </message>
    <message>
        <source>Each of these is there, but not together.</source>
        <translation>それぞれは存在しますが、同時にはありません。</translation>
    </message>
    <message>
        <source>No %1 found for “%2”</source>
        <translation>「%2」に一致する%1はありません</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>リストで表示</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>インポート元</translation>
    </message>
    <message>
        <source>The records imported from %1 are not here any more.</source>
        <translation>%1 からインポートしたレコードはもうありません。</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>活動を記録</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>重複を検索</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Give out leads</source>
        <translation>リードを分配</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: a rule or your role does not allow it.</source>
        <translation>
            <numerusform>%Ln件のレコードはそのままです。規則またはあなたの役割により変更できません。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListSearchField</name>
    <message>
        <source>also %1</source>
        <translation>%1 も可</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LockScreen</name>
    <message>
        <source>You can try again now.</source>
        <translation>もう一度試せます。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store. Satchel keeps syncing in the background.</source>
        <translation>データファイルのパスフレーズを入力してください。同期はバックグラウンドで続きます。</translation>
    </message>
    <message>
        <source>Enter the passphrase of the app lock. Satchel keeps syncing in the background.</source>
        <translation>アプリロックのパスフレーズを入力してください。同期はバックグラウンドで続きます。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LongTextEditor</name>
    <message>
        <source>one per line, “work: …” gives it a label</source>
        <translation>1行に1つ。「work: …」のように書くとラベルが付きます</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LostReasonsSettingsPage</name>
    <message>
        <source>Lost reasons</source>
        <translation>失注理由</translation>
    </message>
    <message>
        <source>Satchel offers these when you mark a deal as lost. You can always enter another one.</source>
        <translation>商談を失注にするときに表示される候補です。ほかの理由も入力できます。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>失注した商談</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>新しい理由</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>理由を追加</translation>
    </message>
    <message>
        <source>Added the lost reason “%1”</source>
        <translation>失注理由「%1」を追加しました</translation>
    </message>
    <message>
        <source>Rename the reason</source>
        <translation>理由の名前を変更</translation>
    </message>
    <message>
        <source>Renamed the lost reason “%1” to “%2”</source>
        <translation>失注理由「%1」を「%2」に変更しました</translation>
    </message>
    <message numerus="yes">
        <source>Rename it on %Ln deal(s) too?</source>
        <translation>
            <numerusform>%Ln 件の商談でも変更しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” becomes “%2”. Reports count both names separately if the deals keep the old one.</source>
        <translation>「%1」を「%2」に変更します。商談に古い名前が残ると、レポートでは別々に集計されます。</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>リストのみ</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln deal(s)</source>
        <translation>
            <numerusform>%Ln 件の商談で変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the lost reason “%1”</source>
        <translation>失注理由「%1」を削除しました</translation>
    </message>
    <message>
        <source>Moved the lost reason “%1”</source>
        <translation>失注理由「%1」を移動しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailAccountCard</name>
    <message>
        <source>Fetch now</source>
        <translation>今すぐ受信</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>新しいパスワード…</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>もう一度サインイン</translation>
    </message>
    <message>
        <source>Open outbox</source>
        <translation>送信トレイを開く</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Fetch messages since</source>
        <translation>メールの取得開始日</translation>
    </message>
    <message>
        <source>Never stored</source>
        <translation>保存しない相手</translation>
    </message>
    <message>
        <source>“%1” is neither an address nor a domain.</source>
        <translation>「%1」はアドレスでもドメインでもありません。</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <source>Those you write to see it beside the address.</source>
        <translation>メールの宛先の相手には、アドレスの横に表示されます。</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Under new messages and answers, above quoted text.</source>
        <translation>新規メールと返信の下、引用文の上に入ります。</translation>
    </message>
    <message>
        <source>An earlier day fetches older messages too.</source>
        <translation>より前の日付にすると、古いメールも取得されます。</translation>
    </message>
    <message>
        <source>Addresses and domains, such as anna@example.com or bank.example. Messages that are stored already stay.</source>
        <translation>anna@example.comやbank.exampleのようなアドレスとドメインです。保存済みのメールはそのまま残ります。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Fetch</source>
        <translation>取得</translation>
    </message>
    <message>
        <source>Store everything</source>
        <translation>すべて保存</translation>
    </message>
    <message>
        <source>The folders of the mailbox appear here after the first fetch.</source>
        <translation>メールボックスのフォルダーは、最初の受信後にここに表示されます。</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Everything in a folder that you tick there is stored, whoever wrote it. In the others only messages with your customers, leads and known companies are.</source>
        <translation>そこでチェックを入れたフォルダーのメールは、差出人に関係なくすべて保存されます。ほかのフォルダーでは、顧客、リード、登録済みの会社とのメールだけが保存されます。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>mail account, state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Sample data is connected to no mail server.</source>
        <translation>サンプルデータはメールサーバーに接続されません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fetch %1</source>
        <translation>%1を取得</translation>
    </message>
    <message>
        <source>Store everything in %1</source>
        <translation>%1のすべてを保存</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailAccountDialog</name>
    <message>
        <source>Fetch messages since</source>
        <translation>メールの取得開始日</translation>
    </message>
    <message>
        <source>Add mail account</source>
        <translation>メールアカウントを追加</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <source>Those you write to see it beside the address.</source>
        <translation>メールの宛先の相手には、アドレスの横に表示されます。</translation>
    </message>
    <message>
        <source>Only messages with your customers, leads and known companies are stored.</source>
        <translation>顧客、リード、登録済みの会社とのメールだけが保存されます。</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>受信メール（IMAP）</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>送信メール（SMTP）</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>As the servers know you; most often the address.</source>
        <translation>サーバーでの名前です。通常はメールアドレスです。</translation>
    </message>
    <message>
        <source>I know these servers: they may get my password</source>
        <translation>これらのサーバーを確認しました。パスワードの送信を許可します</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>ブラウザーでサインインを完了してください</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow Satchel to read and send your e-mails.</source>
        <translation>%1にサインインし、Satchelによるメールの読み取りと送信を許可してください。</translation>
    </message>
    <message>
        <source>The first fetch is done: %1.</source>
        <comment>messages stored</comment>
        <translation>最初の受信が完了しました: %1。</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1／%2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>step, address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looking for servers…</source>
        <translation>サーバーを検索しています…</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Enter the whole e-mail address, such as anna@example.com.</source>
        <translation>anna@example.comのように、メールアドレス全体を入力してください。</translation>
    </message>
    <message>
        <source>The account %1 is already there.</source>
        <translation>アカウント%1は既にあります。</translation>
    </message>
    <message>
        <source>Enter since which day messages are fetched.</source>
        <translation>メールの取得を開始する日付を入力してください。</translation>
    </message>
    <message>
        <source>Enter both servers. Your provider or administrator names them.</source>
        <translation>両方のサーバーを入力してください。サーバー名はプロバイダーか管理者に確認できます。</translation>
    </message>
    <message>
        <source>Confirm that you know the servers, or enter others.</source>
        <translation>サーバーを確認したことにチェックを入れるか、別のサーバーを入力してください。</translation>
    </message>
    <message>
        <source>Check the servers. They are tried once you signed in; if they don&apos;t answer, other usual names are.</source>
        <translation>サーバーを確認してください。サインイン後に接続を試し、応答がない場合はほかの一般的な名前を試します。</translation>
    </message>
    <message>
        <source>The servers of %1 are known.</source>
        <translation>%1のサーバー設定は登録済みです。</translation>
    </message>
    <message>
        <source>This can&apos;t be added: %1.</source>
        <translation>追加できません: %1。</translation>
    </message>
    <message>
        <source>No servers were found for this address. Enter those that your provider names.</source>
        <translation>このアドレスのサーバーが見つかりません。プロバイダーが指定するサーバーを入力してください。</translation>
    </message>
    <message>
        <source>Testing both servers</source>
        <translation>両方のサーバーをテストしています</translation>
    </message>
    <message>
        <source>Satchel signs in at %1 and %2. This takes a moment.</source>
        <translation>%1と%2にサインインしています。しばらくお待ちください。</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>ブラウザーを開いています</translation>
    </message>
    <message>
        <source>Sign in there and allow Satchel to read and send your e-mails.</source>
        <translation>ブラウザーでサインインし、Satchelによるメールの読み取りと送信を許可してください。</translation>
    </message>
    <message>
        <source>The account was not added</source>
        <translation>アカウントは追加されませんでした</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>%1 was added</source>
        <translation>%1を追加しました</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>These servers are outside of your address&apos;s domain, and anybody could have named them to Satchel. Compare them with what your provider says.</source>
        <translation>これらのサーバーはアドレスのドメインの外にあり、誰でもSatchelに伝えられた可能性があります。プロバイダーの案内と照らし合わせてください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailAccountText</name>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>受信中</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Not fetched yet</source>
        <translation>未受信</translation>
    </message>
    <message>
        <source>Nothing is fetched or sent until you resume it.</source>
        <translation>再開するまで送受信は行われません。</translation>
    </message>
    <message>
        <source>Last fetched %1. Nothing is fetched or sent until you resume it.</source>
        <translation>最終受信: %1。再開するまで送受信は行われません。</translation>
    </message>
    <message>
        <source>The first fetch starts shortly.</source>
        <translation>まもなく最初の受信が始まります。</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>%1時点で最新</translation>
    </message>
    <message>
        <source>Nothing was fetched yet.</source>
        <translation>まだ何も受信していません。</translation>
    </message>
    <message>
        <source>Last fetched %1.</source>
        <translation>最終受信: %1。</translation>
    </message>
    <message>
        <source>The server no longer accepts the sign-in.</source>
        <translation>サーバーがサインインを受け付けなくなりました。</translation>
    </message>
    <message>
        <source>The password probably changed. Nothing is lost: messages to send wait here. Enter the new password.</source>
        <translation>パスワードが変更された可能性があります。データは失われていません。送信するメールはここで待機します。新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Nothing is lost: messages to send wait here. Sign in again in your browser.</source>
        <translation>データは失われていません。送信するメールはここで待機します。ブラウザーでもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>The system&apos;s keychain isn&apos;t available.</source>
        <translation>システムのキーチェーンを使用できません。</translation>
    </message>
    <message>
        <source>Unlock it; Satchel then continues automatically.</source>
        <translation>ロックを解除すると、Satchelが自動的に続行します。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server.</source>
        <translation>サーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>Satchel will retry automatically. Messages to send wait here.</source>
        <translation>Satchelが自動的に再試行します。送信するメールはここで待機します。</translation>
    </message>
    <message>
        <source>Messages could not be fetched.</source>
        <translation>メールを受信できませんでした。</translation>
    </message>
    <message>
        <source>Satchel will retry automatically.</source>
        <translation>Satchelが自動的に再試行します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) to send</source>
        <translation>
            <numerusform>送信待ち%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent: see the outbox of the inbox</source>
        <translation>
            <numerusform>未送信%Ln件: 受信トレイの「送信トレイ」を確認してください</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing in and looking for new messages</source>
        <translation>サインインして新着メールを確認しています</translation>
    </message>
    <message>
        <source>Reading %1</source>
        <translation>%1を読み込み中</translation>
    </message>
    <message>
        <source>Reading %1: %2 of %3</source>
        <comment>folder, messages, messages</comment>
        <translation>%1を読み込み中: %3件中%2件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) stored</source>
        <translation>
            <numerusform>%Ln件のメールを保存</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>messages stored, new senders</comment>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new sender(s)</source>
        <translation>
            <numerusform>新しい送信者%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>The server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>理由: %1。</translation>
    </message>
    <message>
        <source>%1 rejected the sign-in.</source>
        <translation>%1がサインインを拒否しました。</translation>
    </message>
    <message>
        <source>Check the user name and the password. Some providers accept an app password only.</source>
        <translation>ユーザー名とパスワードを確認してください。アプリパスワードしか使えないプロバイダーもあります。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>%1に接続できませんでした。</translation>
    </message>
    <message>
        <source>Check the name of the server, the port and your internet connection.</source>
        <translation>サーバー名、ポート、インターネット接続を確認してください。</translation>
    </message>
    <message>
        <source>%1 didn&apos;t answer.</source>
        <translation>%1が応答しませんでした。</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption.</source>
        <translation>ポートと暗号化の種類を確認してください。</translation>
    </message>
    <message>
        <source>No server was found.</source>
        <translation>サーバーが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Enter the servers that your provider names.</source>
        <translation>プロバイダーが指定するサーバーを入力してください。</translation>
    </message>
    <message>
        <source>This server needs your agreement.</source>
        <translation>このサーバーを使うには、あなたの同意が必要です。</translation>
    </message>
    <message>
        <source>%1 takes no more sign-ins for now.</source>
        <translation>%1は現在、これ以上のサインインを受け付けていません。</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>数分後にもう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 rejected it.</source>
        <translation>%1が拒否しました。</translation>
    </message>
    <message>
        <source>This can&apos;t be added as it is.</source>
        <translation>このままでは追加できません。</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>サインインはキャンセルされました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Google</source>
        <translation>Google</translation>
    </message>
    <message>
        <source>Microsoft</source>
        <translation>Microsoft</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>%1:%2, %3</source>
        <comment>host, port, encryption</comment>
        <translation>%1:%2、%3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailComposer</name>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>メールを書く</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>From</source>
        <comment>of a letter</comment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>本文</translation>
    </message>
    <message>
        <source>To</source>
        <comment>of a letter</comment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Add people in copy</source>
        <translation>Ccの宛先を追加</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>ファイルを添付</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>下書きを破棄</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>後で送信</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a letter</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Reply to %1</source>
        <translation>%1に返信</translation>
    </message>
    <message>
        <source>Draft saved %1</source>
        <translation>下書きの保存: %1</translation>
    </message>
    <message>
        <source>Add a mail account to answer</source>
        <translation>返信するにはメールアカウントを追加してください</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>account, address</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, address</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>宛先を1件以上追加してください。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address. Correct or remove it.</source>
        <translation>「%1」はメールアドレスではありません。修正するか削除してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailFilingTask</name>
    <message>
        <source>Filing e-mails</source>
        <translation>メールを登録しています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) could not be filed: %1</source>
        <translation>
            <numerusform>%Ln 件のメールを登録できませんでした: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) already filed</source>
        <translation>
            <numerusform>%Ln 件のメールは登録済みです</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln 件のメールを登録しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s), %1 already filed</source>
        <translation>
            <numerusform>%Ln 件のメールを登録しました。%1件は登録済みです</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailServerField</name>
    <message>
        <source>%1: server</source>
        <translation>%1: サーバー</translation>
    </message>
    <message>
        <source>%1: port</source>
        <translation>%1: ポート</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>STARTTLS</source>
        <translation>STARTTLS</translation>
    </message>
    <message>
        <source>%1: encryption</source>
        <translation>%1: 暗号化</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailSettingsPage</name>
    <message>
        <source>Add mail account</source>
        <translation>メールアカウントを追加</translation>
    </message>
    <message>
        <source>There is no mail account yet.</source>
        <translation>メールアカウントはまだありません。</translation>
    </message>
    <message>
        <source>Mail accounts</source>
        <translation>メールアカウント</translation>
    </message>
    <message>
        <source>Only messages with your customers, leads and known companies are stored, answers to them, and folders you choose. Nothing is deleted at the server, and nothing is marked as read unless you read it.</source>
        <translation>保存されるのは、顧客、リード、登録済みの会社とのメール、それらへの返信、選択したフォルダーだけです。サーバーからは何も削除されず、読むまで既読にもなりません。</translation>
    </message>
    <message>
        <source>Sample data is connected to no mail server.</source>
        <translation>サンプルデータはメールサーバーに接続されません。</translation>
    </message>
    <message>
        <source>email, inbox, IMAP, SMTP, Gmail, Outlook</source>
        <comment>words by which people look for mail</comment>
        <translation>メール、電子メール、受信トレイ、IMAP、SMTP、Gmail、Outlook</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新しいパスワード</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>このパスワードを使用</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in the outbox will not be sent.</source>
        <translation>
            <numerusform>送信トレイの%Ln件のメールは送信されません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this mail account?</source>
        <translation>このメールアカウントを削除しますか？</translation>
    </message>
    <message>
        <source>%1. Its sign-in, drafts and folders here will be deleted. Messages on timelines stay, and nothing is deleted at the server.</source>
        <translation>%1。Satchelにあるサインイン情報、下書き、フォルダーが削除されます。タイムラインのメールは残り、サーバーからは何も削除されません。</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>アカウントを削除</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailSignInStep</name>
    <message>
        <source>How to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Open the provider&apos;s help</source>
        <translation>プロバイダーのヘルプを開く</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Of the app that your organization registered at the provider, for desktop programs.</source>
        <translation>組織がプロバイダーにデスクトッププログラム用として登録したアプリのIDです。</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Directory (tenant)</source>
        <translation>ディレクトリ（テナント）</translation>
    </message>
    <message>
        <source>Leave it empty unless your administrator gave you one.</source>
        <translation>管理者から指定がない限り、空のままにしてください。</translation>
    </message>
    <message>
        <source>Secrets are stored only in the keychain of this computer.</source>
        <translation>シークレットはこのコンピューターのキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Enter the password of the mailbox.</source>
        <translation>メールボックスのパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client secret. Google requires it together with the client ID.</source>
        <translation>クライアントシークレットを入力してください。GoogleではクライアントIDと一緒に必要です。</translation>
    </message>
    <message>
        <source>Enter the client ID of the app that your organization registered at %1.</source>
        <translation>組織が%1で登録したアプリのクライアントIDを入力してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln newer value(s) kept)</source>
        <translation>
            <numerusform>（より新しい値%Ln件は保持）</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>元に戻しました: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>やり直しました: %1</translation>
    </message>
    <message>
        <source>%1 – Satchel</source>
        <translation>%1 – Satchel</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>インポートするファイルを選択</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session were saved</source>
        <translation>
            <numerusform>前回のセッションの変更%Ln件を保存しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from the last session could not be read</source>
        <translation>前回のセッションの変更を読み取れませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session could not be saved</source>
        <translation>
            <numerusform>前回のセッションの変更%Ln件を保存できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>The records were changed or removed in the meantime.</source>
        <translation>その間にレコードが変更または削除されました。</translation>
    </message>
    <message>
        <source>The file is kept as %1.</source>
        <translation>ファイルは%1として保管されています。</translation>
    </message>
    <message>
        <source>The records were changed or removed in the meantime. What you entered is kept in %1.</source>
        <translation>その間にレコードが変更または削除されました。入力した内容は%1に保管されています。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)</source>
        <translation>表とアドレス帳 (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)</translation>
    </message>
    <message>
        <source>The desktop shows no notices until %1</source>
        <translation>%1までデスクトップ通知を表示しません</translation>
    </message>
    <message>
        <source>E-mails (*.eml *.msg *.mbox)</source>
        <translation>メール (*.eml *.msg *.mbox)</translation>
    </message>
    <message>
        <source>Choose a record for “%1” first</source>
        <translation>「%1」の対象となるレコードを先に選んでください</translation>
    </message>
    <message>
        <source>Sample data is not locked</source>
        <translation>サンプルデータはロックされません</translation>
    </message>
    <message>
        <source>Switch on the app lock first</source>
        <translation>先にアプリロックをオンにしてください</translation>
    </message>
    <message>
        <source>Satchel has a question before it can close. Unlock it first.</source>
        <translation>閉じる前に確認があります。先にロックを解除してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingModel</name>
    <message>
        <source>Not imported</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>対応付けなし</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>（空）</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>ファイルの列</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>最初の値</translation>
    </message>
    <message>
        <source>Field in Satchel</source>
        <translation>Satchelの項目</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>対応付け</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPage</name>
    <message>
        <source>Fields and values</source>
        <translation>フィールドと値</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>接続に戻る</translation>
    </message>
    <message>
        <source>Next field that needs a look</source>
        <translation>次の要確認フィールド</translation>
    </message>
    <message>
        <source>Previous field that needs a look</source>
        <translation>前の要確認フィールド</translation>
    </message>
    <message>
        <source>Accept all sure proposals</source>
        <translation>確実な提案をすべて採用</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>フィールドを検索</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>マッピングを保存</translation>
    </message>
    <message>
        <source>Read the fields again</source>
        <translation>フィールドを読み直す</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>マッピング</translation>
    </message>
    <message>
        <source>This can&apos;t be paired.</source>
        <translation>対応付けできません。</translation>
    </message>
    <message>
        <source>The mapping was not saved.</source>
        <translation>マッピングは保存されませんでした。</translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation>表示するフィールド</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>すべてのフィールド</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>同期しない</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>要確認</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Sync them</source>
        <translation>同期する</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Nothing is sent or written before you save</source>
        <translation>保存するまで送信も書き込みも行われません</translation>
    </message>
    <message>
        <source>See what this would change</source>
        <translation>変更内容を確認</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>system, connection</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Reading the fields of %1</source>
        <translation>%1 のフィールドを読み取り中</translation>
    </message>
    <message>
        <source>the other system</source>
        <translation>相手システム</translation>
    </message>
    <message>
        <source>Satchel asks for its fields and their values. This reads no records.</source>
        <translation>フィールドとその値だけを問い合わせます。レコードは読み取りません。</translation>
    </message>
    <message>
        <source>The fields of %1 could not be read</source>
        <translation>%1 のフィールドを読み取れませんでした</translation>
    </message>
    <message>
        <source>No such connection</source>
        <translation>接続がありません</translation>
    </message>
    <message>
        <source>It was removed, or there is none yet. Add a connection under Connections, then choose its fields here.</source>
        <translation>削除されたか、まだありません。「接続」で追加してから、ここでフィールドを選択してください。</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>このビルドは同期できません</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>同期なしでビルドされています。レコードはこのコンピューターに残ります。接続するには完全版をインストールしてください。</translation>
    </message>
    <message>
        <source>mapping %1, saved %2</source>
        <comment>number, time</comment>
        <translation>マッピング %1、保存 %2</translation>
    </message>
    <message>
        <source>as it comes with %1</source>
        <translation>%1 の既定</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1 offers no records that could be synced.</source>
        <translation>%1 には同期できるレコードがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>要確認 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction of %1</source>
        <translation>%1 の方向</translation>
    </message>
    <message>
        <source>%1 are not synced.</source>
        <comment>kind of records</comment>
        <translation>%1 は同期されていません。</translation>
    </message>
    <message>
        <source>What is chosen below is kept.</source>
        <translation>下の設定は保持されます。</translation>
    </message>
    <message>
        <source>%1 offers no fields for these records.</source>
        <translation>%1 にはこのレコードのフィールドがありません。</translation>
    </message>
    <message>
        <source>No field is like this. Show all fields to see the others.</source>
        <translation>該当するフィールドはありません。すべて表示してください。</translation>
    </message>
    <message>
        <source>No field has this name, there or here. Try a shorter search.</source>
        <translation>先方にもこちらにも該当する名前がありません。短い語で検索してください。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln</source>
        <translation>
            <numerusform>保存して %Ln 件を変更</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln or more</source>
        <translation>
            <numerusform>保存して %Ln 件以上を変更</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <translation>%1 の試行</translation>
    </message>
    <message>
        <source>The value was not added.</source>
        <translation>値は追加されませんでした。</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>フィールドは追加されませんでした。</translation>
    </message>
    <message>
        <source>The dry run did not finish.</source>
        <translation>試行は完了しませんでした。</translation>
    </message>
    <message>
        <source>Mapping %1, %2</source>
        <comment>number, time</comment>
        <translation>マッピング %1、%2</translation>
    </message>
    <message>
        <source>As it comes with %1</source>
        <translation>%1 の既定</translation>
    </message>
    <message>
        <source>Space opens the values · ← → direction · %1 next to look at</source>
        <comment>key</comment>
        <translation>Space で値を開く · ← → 方向 · %1 次の要確認</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Satchel reads the columns of “%1” when you save.</source>
        <translation>保存すると、Satchel は「%1」の列を読み取ります。</translation>
    </message>
    <message>
        <source>Satchel did not recognize the list in %1 that holds these records. Choose it above.</source>
        <translation>これらのレコードが入っている %1 のリストを認識できませんでした。上で選んでください。</translation>
    </message>
    <message>
        <source>The list was not chosen.</source>
        <translation>リストは選択されませんでした。</translation>
    </message>
    <message>
        <source>List in %1 that holds %2</source>
        <comment>system, kind of records</comment>
        <translation>%1 のリスト（%2）</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>リストを選択…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPreview</name>
    <message>
        <source>Previous record</source>
        <translation>前のレコード</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>次のレコード</translation>
    </message>
    <message>
        <source>On a real record</source>
        <translation>実際のレコードで</translation>
    </message>
    <message>
        <source>What this would change</source>
        <translation>変更される内容</translation>
    </message>
    <message>
        <source>Reading records of %1 to see what would change. Leave the page to stop.</source>
        <translation>%1 のレコードを読み取っています。ページを離れると中止します。</translation>
    </message>
    <message>
        <source>The mapping was changed since. A new dry run shows what it would do now.</source>
        <translation>その後マッピングが変更されました。もう一度試行すると現在の結果が分かります。</translation>
    </message>
    <message>
        <source>A dry run reads records from %1 and shows here what this mapping would change. It writes nothing, on neither side.</source>
        <translation>試行では %1 のレコードを読み取り、このマッピングで変わる内容をここに表示します。どちらにも書き込みません。</translation>
    </message>
    <message>
        <source>Green is what would be written here.</source>
        <translation>緑はこちらに書き込まれる値です。</translation>
    </message>
    <message>
        <source>Nothing would be sent to %1.</source>
        <translation>%1 には何も送信されません。</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <comment>system, fields</comment>
        <translation>%1 に送信: %2。</translation>
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
            <numerusform>%Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>読み取った %1 件中</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>field</comment>
        <translation>要確認: %1</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>新規レコード</translation>
    </message>
    <message>
        <source>There are more records than were read, so these are the least.</source>
        <translation>読み取った以上のレコードがあるため、最小の件数です。</translation>
    </message>
    <message>
        <source>Saving applies it with the next sync. What a sync changed here can be rolled back under Connections.</source>
        <translation>保存すると次回の同期で適用されます。こちらの変更は「接続」で元に戻せます。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingSession</name>
    <message>
        <source>E-mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会議</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>フィールド %1 を追加しました</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>フィールド %1 を変更しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingTable</name>
    <message>
        <source>Field for %1</source>
        <translation>%1に対応する項目</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>インポートしない</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>項目を選択</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>ファイルの列と対応する項目</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchText</name>
    <message>
        <source>Sure %1 %</source>
        <translation>確実 %1%</translation>
    </message>
    <message>
        <source>Likely %1 %</source>
        <translation>可能性大 %1%</translation>
    </message>
    <message>
        <source>Check %1 %</source>
        <translation>要確認 %1%</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchesDialog</name>
    <message>
        <source>Records that look the same</source>
        <translation>同じと思われるレコード</translation>
    </message>
    <message>
        <source>Here and in %1; the weakest evidence first</source>
        <translation>Satchelと%1の組み合わせ（根拠の弱い順）</translation>
    </message>
    <message>
        <source>Records that look the same; unticked pairs are kept separate</source>
        <translation>同じものと思われるレコード（チェックのない組み合わせは別々のまま）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Link and continue</source>
        <translation>リンクして続行</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln pair(s); there are more</source>
        <translation>
            <numerusform>最初の%Ln組（ほかにもあります）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln組</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept separate</source>
        <translation>
            <numerusform>%Ln組は別々のまま</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingHeader</name>
    <message>
        <source>More actions</source>
        <translation>その他の操作</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingNotesEditor</name>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Write what is said. A line such as “todo Mara: send the price by Thursday” becomes a task when you close the meeting.</source>
        <translation>話の内容を書きます。「やること Mara：価格を送る」のような行は、ミーティングの完了時にタスクになります。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingPage</name>
    <message>
        <source>What do you want to change?</source>
        <translation>どれを変更しますか？</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Took %1 out of its series</source>
        <translation>%1をシリーズから切り離しました</translation>
    </message>
    <message>
        <source>Changed the notes</source>
        <translation>メモを変更しました</translation>
    </message>
    <message>
        <source>Someone else changed the notes in the meantime. Your text is kept here and replaces theirs if you continue. Theirs stays in the history.</source>
        <translation>その間に別の人がメモを変更しました。あなたの文章はここに残り、続けると相手の文章を置き換えます。相手の文章は履歴に残ります。</translation>
    </message>
    <message numerus="yes">
        <source>Sent an update to %Ln people</source>
        <translation>
            <numerusform>%Ln人に更新を送信しました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people</source>
        <translation>
            <numerusform>%Ln人を招待しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened an e-mail with %1 in your e-mail program</source>
        <translation>%1を添付したメールをメールソフトで開きました</translation>
    </message>
    <message>
        <source>Opened an e-mail. Drag %1 into it to attach it.</source>
        <translation>メールを開きました。%1をドラッグして添付してください。</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1を中止しました</translation>
    </message>
    <message>
        <source>Export as .ics</source>
        <translation>.icsとして書き出す</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>ファイルを書き込めませんでした：%1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1を保存しました</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Added an agenda point</source>
        <translation>議題を追加しました</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>%1を終えました</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>%1を始めました</translation>
    </message>
    <message>
        <source>Removed an agenda point</source>
        <translation>議題を削除しました</translation>
    </message>
    <message>
        <source>Moved an agenda point</source>
        <translation>議題を移動しました</translation>
    </message>
    <message>
        <source>Agenda point with its minutes</source>
        <translation>議題と時間（分）</translation>
    </message>
    <message>
        <source>Enter what the point is about.</source>
        <translation>議題を入力してください。</translation>
    </message>
    <message>
        <source>Changed an agenda point</source>
        <translation>議題を変更しました</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1を削除しました</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>コンタクトを開く</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>連絡先…</translation>
    </message>
    <message>
        <source>Colleague…</source>
        <translation>同僚…</translation>
    </message>
    <message>
        <source>Name and address…</source>
        <translation>名前とアドレス…</translation>
    </message>
    <message>
        <source>Name, address or both: Ana Silva &lt;ana@example.com&gt;</source>
        <translation>名前、アドレス、または両方：Ana Silva &lt;ana@example.com&gt;</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>参加者を追加しました</translation>
    </message>
    <message>
        <source>Same stage</source>
        <translation>ステージ変更なし</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>評価なし</translation>
    </message>
    <message>
        <source>1 Poor</source>
        <translation>1 悪い</translation>
    </message>
    <message>
        <source>2 Fair</source>
        <translation>2 やや悪い</translation>
    </message>
    <message>
        <source>3 Good</source>
        <translation>3 良い</translation>
    </message>
    <message>
        <source>4 Very good</source>
        <translation>4 とても良い</translation>
    </message>
    <message>
        <source>5 Excellent</source>
        <translation>5 最高</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>会社を開く</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>商談を開く</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>What do you want to delete?</source>
        <translation>どれを削除しますか？</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>ミーティングを完了</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Decision:</source>
        <comment>before a decision in notes; keep a word that is read as one</comment>
        <translation>決定：</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>todo:</source>
        <comment>before an action item in notes; keep a word that is read as one</comment>
        <translation>やること：</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>参加</translation>
    </message>
    <message>
        <source>Next agenda point</source>
        <translation>次の議題</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>移動…</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>招待…</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Export as .ics…</source>
        <translation>.icsとして書き出す…</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>ミーティングを中止</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再オープン</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>ミーティングを削除</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>ミーティングの表示</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>準備</translation>
    </message>
    <message>
        <source>This meeting no longer exists</source>
        <translation>このミーティングはもう存在しません</translation>
    </message>
    <message>
        <source>It may be in the trash, in Settings.</source>
        <translation>設定の「ゴミ箱」にある可能性があります。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Your note for this meeting</source>
        <translation>このミーティングのメモ</translation>
    </message>
    <message>
        <source>Changed the preparation</source>
        <translation>準備メモを変更しました</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>最近のやり取り</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>進行中の商談</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>進行中の見積もり</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>未完了のタスク</translation>
    </message>
    <message>
        <source>Attendees still have the old time or place.</source>
        <translation>参加者には以前の日時または場所のままです。</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>更新を送信</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>予定リスト</translation>
    </message>
    <message>
        <source>New agenda point</source>
        <translation>新しい議題</translation>
    </message>
    <message>
        <source>Add a point, such as “Prices 15 min”</source>
        <translation>議題を追加（例：「価格 15分」）</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>アクション</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>結果：%1</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>タスクを1件完了</translation>
    </message>
    <message>
        <source>%1 decision · %2 action item · %3 close meeting</source>
        <translation>%1 決定 · %2 アクション · %3 ミーティングを完了</translation>
    </message>
    <message>
        <source>become tasks when you close the meeting</source>
        <translation>ミーティングの完了時にタスクになります</translation>
    </message>
    <message>
        <source>Rating %1 of 5</source>
        <translation>評価 %1/5</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>評価する</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>%1へ</translation>
    </message>
    <message>
        <source>This meeting has not begun. Close it all the same?</source>
        <translation>このミーティングはまだ始まっていません。それでも完了しますか？</translation>
    </message>
    <message>
        <source>The notes are kept, but their action items could not change the tasks: %1</source>
        <translation>メモは保存されましたが、タスクを変更できませんでした：%1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingText</name>
    <message>
        <source>Meeting without a title</source>
        <translation>無題のミーティング</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>進行中</translation>
    </message>
    <message numerus="yes">
        <source>Running, %Ln min left</source>
        <translation>
            <numerusform>進行中、残り%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>To close</source>
        <translation>完了待ち</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>クローズ日</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>outcome</comment>
        <translation>完了：%1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>オンライン</translation>
    </message>
    <message>
        <source>Repeats, next %1</source>
        <translation>繰り返し、次回は%1</translation>
    </message>
    <message>
        <source>Last of its series</source>
        <translation>シリーズの最終回</translation>
    </message>
    <message>
        <source>Changed occurrence of a series</source>
        <translation>シリーズから変更された回</translation>
    </message>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>host</source>
        <translation>主催者</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>here</source>
        <translation>出席</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>欠席</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>承諾</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>辞退</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>仮承諾</translation>
    </message>
    <message>
        <source>here?</source>
        <translation>出席？</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>未返答</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>minutes</comment>
        <translation>%1分</translation>
    </message>
    <message>
        <source>%1, done, took %2</source>
        <translation>%1、完了、%2</translation>
    </message>
    <message>
        <source>%1, running, %2</source>
        <translation>%1、進行中、%2</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>an agenda point</comment>
        <translation>%1、これから</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>議題%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min gone</source>
        <translation>
            <numerusform>%Ln分経過</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min ahead</source>
        <translation>
            <numerusform>%1、予定より%Ln分早い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min behind</source>
        <translation>
            <numerusform>%1、予定より%Ln分遅れ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not found</source>
        <comment>a person&apos;s name</comment>
        <translation>%1、見つかりません</translation>
    </message>
    <message>
        <source>Task exists</source>
        <translation>タスクあり</translation>
    </message>
    <message>
        <source>For them</source>
        <translation>相手の担当</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新しいタスク</translation>
    </message>
    <message>
        <source>Becomes a task: %1</source>
        <translation>タスクになります：%1</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>次のアクションなし</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quote without a number</source>
        <translation>番号なしの見積もり</translation>
    </message>
    <message>
        <source>Mine %1, theirs %2</source>
        <translation>こちら %1、相手 %2</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>%1と重複</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MentionEdit</name>
    <message>
        <source>People and records to mention</source>
        <translation>メンションできる人とレコード</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MergeDialog</name>
    <message>
        <source>Merge into one %1?</source>
        <translation>1件の%1にマージしますか？</translation>
    </message>
    <message>
        <source>%1 is kept. %2 goes to the trash, and everything related to it moves to %1.</source>
        <translation>%1を残し、%2はゴミ箱に移動します。関連するものはすべて%1に移ります。</translation>
    </message>
    <message>
        <source>No differing fields.</source>
        <translation>異なる項目はありません。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>マージ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MergeGridDelegate</name>
    <message>
        <source>same in both</source>
        <translation>両方同じ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MessageLine</name>
    <message>
        <source>with files</source>
        <translation>添付ファイルあり</translation>
    </message>
    <message>
        <source>Open message</source>
        <translation>メッセージを開く</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MessageView</name>
    <message>
        <source>Fold message</source>
        <translation>メッセージを折りたたむ</translation>
    </message>
    <message>
        <source>Message from %1</source>
        <translation>%1からのメッセージ</translation>
    </message>
    <message>
        <source>to %1</source>
        <translation>%1宛て</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>全文を表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quoted line(s)</source>
        <translation>
            <numerusform>引用%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 from %2, %3</source>
        <comment>11 quoted lines, a person, a time</comment>
        <translation>%1（%2、%3）</translation>
    </message>
    <message>
        <source>Show quoted text</source>
        <translation>引用文を表示</translation>
    </message>
    <message>
        <source>Hide quoted text</source>
        <translation>引用文を隠す</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveAlongDialog</name>
    <message>
        <source>%1: %2 → %3</source>
        <comment>task: earlier day → later day</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the waiting task along?</source>
        <translation>待機中のタスクも移動しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln waiting tasks along?</source>
        <translation>
            <numerusform>待機中のタスク %Ln 件も移動しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be due before what it waits for.</source>
        <translation>待っているタスクより先に期限が来てしまいます。</translation>
    </message>
    <message>
        <source>They would be due before what they wait for.</source>
        <translation>待っているタスクより先に期限が来てしまいます。</translation>
    </message>
    <message>
        <source>Move it along</source>
        <translation>一緒に移動する</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>一緒に移動する</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>そのままにする</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>%1, and moved the waiting task along</source>
        <comment>what was changed</comment>
        <translation>%1、待機中のタスクも移動</translation>
    </message>
    <message numerus="yes">
        <source>%1, and moved %Ln waiting tasks along</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%1、待機中のタスク %Ln 件も移動</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveDialogs</name>
    <message>
        <source>Mark as won</source>
        <translation>受注にする</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>クローズ日</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>失注の理由は？</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>その他の理由</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>簡単な説明</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>失注にする</translation>
    </message>
    <message>
        <source>Choose or enter a reason. Reports show why deals are lost.</source>
        <translation>理由を選択または入力してください。レポートで失注の理由を確認できます。</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>先送りの期限</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>1か月後</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>3か月後</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation>6か月後</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>日付を選択</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>次のアクション</translation>
    </message>
    <message>
        <source>Get in touch again</source>
        <translation>改めて連絡する</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>先送り</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>価格</translation>
    </message>
    <message>
        <source>A competitor</source>
        <translation>競合他社</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>予算なし</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>決定に至らず</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>A missing feature</source>
        <translation>機能不足</translation>
    </message>
    <message>
        <source>Write a debrief next</source>
        <translation>続けて振り返りを書く</translation>
    </message>
    <message>
        <source>This stage needs more</source>
        <translation>このステージには入力が必要です</translation>
    </message>
    <message>
        <source>Save and move</source>
        <translation>保存して移動</translation>
    </message>
    <message numerus="yes">
        <source>%1: missing in %2 of %Ln deals</source>
        <comment>field, how many lack it, of several</comment>
        <translation>
            <numerusform>%1：商談%Ln件のうち%2件で未入力</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveExport</name>
    <message>
        <source>Export the report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>connections; part of a file name</comment>
        <translation>%1 から %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MovePage</name>
    <message>
        <source>Start or finish the move</source>
        <translation>移行を開始または完了</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>移行をキャンセル</translation>
    </message>
    <message>
        <source>Export the report of the move</source>
        <translation>移行レポートを書き出す</translation>
    </message>
    <message>
        <source>Compare both systems again</source>
        <translation>両方のシステムを再比較</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>接続に戻る</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln 行を %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>No record is linked with this connection yet.</source>
        <translation>この接続にリンクされたレコードはまだありません。</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>移行されないもの</translation>
    </message>
    <message>
        <source>Every record and every field arrives.</source>
        <translation>すべてのレコードとフィールドが移行されます。</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a CRM</comment>
        <translation>移行元</translation>
    </message>
    <message>
        <source>Move everything to</source>
        <translation>移行先</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>レポートを書き出す</translation>
    </message>
    <message>
        <source>Go to connections</source>
        <translation>接続へ移動</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>このビルドは同期できません</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>同期なしでビルドされています。レコードはこのコンピューターに残ります。接続するには完全版をインストールしてください。</translation>
    </message>
    <message>
        <source>A move needs two connections</source>
        <translation>移行には 2 つの接続が必要です</translation>
    </message>
    <message>
        <source>Add the CRM that you move to under Connections. Satchel then compares both and says what the new one can&apos;t hold.</source>
        <translation>移行先の CRM を「接続」に追加してください。Satchel が両方を比較し、移行先に入らないものを示します。</translation>
    </message>
    <message>
        <source>%1 could not be compared</source>
        <translation>%1 を比較できませんでした</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>%1 と比較中</translation>
    </message>
    <message>
        <source>Satchel reads the fields of both and counts what can&apos;t be moved. This changes no records.</source>
        <translation>両方のフィールドを読み取り、移行できないものを数えます。レコードは変更されません。</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>接続を選択</translation>
    </message>
    <message>
        <source>Cancel the move to choose another one</source>
        <translation>別の接続を選ぶには移行をキャンセルしてください</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>完了できます</translation>
    </message>
    <message>
        <source>Move is running</source>
        <translation>移行中</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln 件待機中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>送信予定 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln 件拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln 件除外</numerusform>
        </translation>
    </message>
    <message>
        <source>All are there</source>
        <translation>すべて移行済み</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more only in Satchel</source>
        <translation>
            <numerusform>ほかに Satchel のみ %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in Satchel</source>
        <translation>
            <numerusform>Satchel のみ %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>すべて送信</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>フィールドと値</translation>
    </message>
    <message>
        <source>%1 was removed: the move has ended.</source>
        <translation>%1 が削除されたため、移行は終了しました。</translation>
    </message>
    <message>
        <source>%1 only receives until you cancel the move.</source>
        <translation>移行をキャンセルするまで %1 は受信のみ行います。</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>%1 へ移行しました。</translation>
    </message>
    <message>
        <source>%1 is paused and keeps what it had. You can remove the connection, or cancel the move to sync both ways again.</source>
        <translation>%1 は一時停止され、内容はそのまま残ります。接続を削除するか、移行をキャンセルして再び双方向に同期できます。</translation>
    </message>
    <message>
        <source>Nothing is changed in %1 while the move is running.</source>
        <translation>移行中、%1 は変更されません。</translation>
    </message>
    <message>
        <source>What colleagues change there still comes here and goes on to %1.</source>
        <translation>同僚がそこで行った変更は引き続き届き、%1 へ送られます。</translation>
    </message>
    <message>
        <source>%1 needs your answer first.</source>
        <translation>先に %1 への回答が必要です。</translation>
    </message>
    <message>
        <source>For example which records are the same. The move waits for it.</source>
        <translation>たとえば、どのレコードが同じかです。移行は回答を待ちます。</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 は一時停止中です。</translation>
    </message>
    <message>
        <source>Nothing is sent to it.</source>
        <translation>何も送信されません。</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>What changes there does not arrive.</source>
        <translation>そこでの変更は届きません。</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>%1 に再度サインインしてください。</translation>
    </message>
    <message>
        <source>What is here is moved; what has changed there since does not arrive.</source>
        <translation>ここにあるものは移行されますが、その後そこで変更されたものは届きません。</translation>
    </message>
    <message>
        <source>%1 has not synced yet.</source>
        <translation>%1 はまだ同期されていません。</translation>
    </message>
    <message>
        <source>Satchel reads it before it sends anything.</source>
        <translation>何かを送信する前に読み取ります。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>%1 has to be read once more.</source>
        <translation>%1 をもう一度読み取る必要があります。</translation>
    </message>
    <message>
        <source>Something may have changed there.</source>
        <translation>変更があった可能性があります。</translation>
    </message>
    <message>
        <source>Finish the move…</source>
        <translation>移行を完了…</translation>
    </message>
    <message>
        <source>Start the move</source>
        <translation>移行を開始</translation>
    </message>
    <message>
        <source>Nothing is sent before you start. You can cancel at any time.</source>
        <translation>開始するまで何も送信されません。いつでもキャンセルできます。</translation>
    </message>
    <message>
        <source>Nothing waits. You can finish.</source>
        <translation>待機中のものはありません。完了できます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait</source>
        <translation>
            <numerusform>%Ln 件が待機中</numerusform>
        </translation>
    </message>
    <message>
        <source>Started the move to %1</source>
        <translation>%1 への移行を開始しました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 are not in %2.</source>
        <translation>
            <numerusform>%1 の %Ln 件が %2 にありません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln 件がまだ送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed in %1 since its last sync may not be here.</source>
        <translation>%1 で前回の同期以降に変更されたものは、ここにないかもしれません。</translation>
    </message>
    <message>
        <source>%1 is paused. The records stay here and there, and the report can still be exported.</source>
        <translation>%1 は一時停止されます。レコードは両方に残り、レポートは引き続き書き出せます。</translation>
    </message>
    <message>
        <source>Finish the move to %1?</source>
        <translation>%1 への移行を完了しますか?</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>移行を完了</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that changed here meanwhile wait to be sent to %1.</source>
        <translation>
            <numerusform>その間にここで変更された %Ln 件が %1 への送信を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed here meanwhile.</source>
        <translation>その間にここで変更されたものはありません。</translation>
    </message>
    <message>
        <source>Cancel the move?</source>
        <translation>移行をキャンセルしますか?</translation>
    </message>
    <message>
        <source>%1 is synced both ways again.</source>
        <translation>%1 は再び双方向に同期されます。</translation>
    </message>
    <message>
        <source>What was already moved stays. Satchel asks before it overwrites many records.</source>
        <translation>移行済みのものは残ります。多くのレコードを上書きする前に確認します。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to move</source>
        <translation>
            <numerusform>移行対象 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>別の CRM へ移行</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Navigation</name>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation>%1、期限切れ%2件</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>保存済みビュー</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NewProposalDialog</name>
    <message>
        <source>New proposal</source>
        <translation>新規提案書</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>作成元</translation>
    </message>
    <message>
        <source>Change this template</source>
        <translation>このテンプレートを編集</translation>
    </message>
    <message>
        <source>Create proposal</source>
        <translation>提案書を作成</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>白紙</translation>
    </message>
    <message>
        <source>choose a template</source>
        <translation>テンプレートを選択してください</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NewSenders</name>
    <message>
        <source>New senders</source>
        <translation>新しい差出人</translation>
    </message>
    <message>
        <source>They wrote to you and are neither contacts nor leads. Their messages are fetched once they are.</source>
        <translation>メールを受け取りましたが、コンタクトにもリードにも登録されていない人です。登録すると、メッセージが取得されます。</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Create lead</source>
        <translation>リードを作成</translation>
    </message>
    <message>
        <source>Create lead from %1</source>
        <translation>%1からリードを作成</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Dismiss %1</source>
        <translation>%1を一覧から外す</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextActionForm</name>
    <message>
        <source>Next action</source>
        <translation>次のアクション</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Planned the next action</source>
        <translation>次のアクションを計画しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextActionLine</name>
    <message>
        <source>No next action</source>
        <translation>次のアクションなし</translation>
    </message>
    <message>
        <source>Next action: %1</source>
        <translation>次のアクション：%1</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>次のアクション</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextStepRow</name>
    <message>
        <source>Next</source>
        <translation>次</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>フォローアップ</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>次のステップの日付</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>time</source>
        <comment>in an empty field</comment>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>次のステップ: %1</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>日付を選択してください。</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>商談なし</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>%Ln週間後</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage now: %1</source>
        <translation>現在のステージ: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticeText</name>
    <message>
        <source>By others</source>
        <translation>他の人の変更</translation>
    </message>
    <message>
        <source>Deals at risk</source>
        <translation>リスクのある商談</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>%1 was accepted</source>
        <comment>a quote</comment>
        <translation>%1 が承認されました</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <comment>a quote</comment>
        <translation>%1 が却下されました</translation>
    </message>
    <message>
        <source>%1 was viewed</source>
        <comment>a quote</comment>
        <translation>%1 が閲覧されました</translation>
    </message>
    <message>
        <source>New lead: %1</source>
        <translation>新しいリード: %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <comment>a deal, a stage</comment>
        <translation>%1 は現在 %2 です</translation>
    </message>
    <message>
        <source>%1 has been in %2 for %3</source>
        <comment>a deal, a stage, days</comment>
        <translation>%1 は %2 に %3 とどまっています</translation>
    </message>
    <message>
        <source>%1 was changed on both sides</source>
        <translation>%1 が両側で変更されました</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a connection</comment>
        <translation>%1 による</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a time</comment>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Tasks and meetings</source>
        <translation>タスクとミーティング</translation>
    </message>
    <message>
        <source>%1 has begun</source>
        <comment>a meeting</comment>
        <translation>%1が始まりました</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln minute(s)</source>
        <comment>a meeting</comment>
        <translation>
            <numerusform>%Ln分後に%1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>ミーティング%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first at %2: %3</source>
        <comment>meetings, time, name</comment>
        <translation>%1、最初は%2：%3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>期限のタスク%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>期限切れ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>For me</source>
        <translation>自分宛て</translation>
    </message>
    <message>
        <source>New comment on %1</source>
        <comment>a record</comment>
        <translation>%1 への新しいコメント</translation>
    </message>
    <message>
        <source>%1 commented on %2</source>
        <comment>a person, a record</comment>
        <translation>%1 さんが %2 にコメントしました</translation>
    </message>
    <message>
        <source>You were mentioned in %1</source>
        <comment>a record</comment>
        <translation>%1 であなたがメンションされました</translation>
    </message>
    <message>
        <source>%1 mentioned you in %2</source>
        <comment>a person, a record</comment>
        <translation>%1 さんが %2 であなたをメンションしました</translation>
    </message>
    <message>
        <source>The team refused: %1</source>
        <comment>label of a change</comment>
        <translation>チームが拒否: %1</translation>
    </message>
    <message>
        <source>%1 discount for %2</source>
        <comment>percent, a quote or customer</comment>
        <translation>%2への値引き%1</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <comment>another system</comment>
        <translation>%1の接続</translation>
    </message>
    <message>
        <source>%1 requests approval: %2</source>
        <comment>a person, what</comment>
        <translation>%1が承認を依頼：%2</translation>
    </message>
    <message>
        <source>%1 approved: %2</source>
        <comment>a person, what</comment>
        <translation>%1が承認：%2</translation>
    </message>
    <message>
        <source>%1 rejected: %2</source>
        <comment>a person, what</comment>
        <translation>%1が却下：%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesPanel</name>
    <message>
        <source>In one hour</source>
        <translation>1時間後</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>今日の午後</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>新着はありません</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>確認済みにする</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>すべて確認済みにする</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>スヌーズ中</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>notices</comment>
        <translation>
            <numerusform>新着 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>今すぐ表示</translation>
    </message>
    <message>
        <source>Put a task off to tomorrow</source>
        <translation>タスク1件を明日に延期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose value, the value</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>次のステップを計画</translation>
    </message>
    <message>
        <source>Mark the deal as won</source>
        <translation>商談を受注にする</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln fields</source>
        <translation>
            <numerusform>%Ln 項目すべて</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>自分の値</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手の値</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>他の人</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>リスクあり</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>act</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>スヌーズ</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>既読</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below</source>
        <comment>notices</comment>
        <translation>
            <numerusform>下にあと %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>次の時刻までスヌーズ</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>日時を選択…</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>これからの日時を選んでください。</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>%1 までスヌーズしました</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a meeting</comment>
        <translation>参加</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>10分後</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>返信</translation>
    </message>
    <message>
        <source>Mentions and comments, what others change, tasks that are late, deals that nobody moves and what stops sync appear here.</source>
        <translation>メンションとコメント、他の人の変更、期限切れのタスク、動いていない商談、同期を止めているものがここに表示されます。</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>自分宛て</translation>
    </message>
    <message>
        <source>Feed</source>
        <comment>what happened to followed records</comment>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>却下…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesSettingsPage</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>リマインダーなし</translation>
    </message>
    <message>
        <source>When they begin</source>
        <translation>開始時</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message>
        <source>alarm, alert</source>
        <comment>words by which people look for reminders</comment>
        <translation>アラーム、警告</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>ミーティングと電話</translation>
    </message>
    <message>
        <source>For those without reminders of their own.</source>
        <translation>個別のリマインダーがないものに適用します。</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>デスクトップ</translation>
    </message>
    <message>
        <source>Satchel shows notices outside its window while it runs.</source>
        <translation>起動中はウィンドウの外にも通知を表示します。</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>デスクトップに通知を表示</translation>
    </message>
    <message>
        <source>Reminders of tasks and meetings</source>
        <translation>タスクとミーティングのリマインダー</translation>
    </message>
    <message>
        <source>Answers to quotes, new leads, moved deals</source>
        <translation>見積への回答、新しいリード、商談の移動</translation>
    </message>
    <message>
        <source>Deals at risk</source>
        <translation>リスクのある商談</translation>
    </message>
    <message>
        <source>Connections that need your answer</source>
        <translation>回答が必要な接続</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>おやすみモード</translation>
    </message>
    <message>
        <source>What comes meanwhile waits behind the bell and is shown afterwards.</source>
        <translation>その間の通知はベルに保管され、後で表示されます。</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>通知停止の開始</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>通知停止の終了</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>mute, silence, quiet hours</source>
        <comment>words by which people look for do not disturb</comment>
        <translation>ミュート、消音、静かな時間</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <comment>a weekday</comment>
        <translation>%1は通知しない</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>終日</translation>
    </message>
    <message>
        <source>Morning digest</source>
        <translation>朝のまとめ</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>まとめの時刻</translation>
    </message>
    <message>
        <source>Every morning at</source>
        <translation>毎朝</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>今日の予定</translation>
    </message>
    <message>
        <source>Meetings, tasks due and overdue. Not on quiet days.</source>
        <translation>ミーティング、期限のタスク、期限切れ。通知しない日は除きます。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutboxPanel</name>
    <message>
        <source>Outbox</source>
        <translation>送信トレイ</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>宛先なし</translation>
    </message>
    <message>
        <source>Ask the recipient, or look into the folder of sent messages. Sent again, it may arrive twice.</source>
        <translation>受信者に確認するか、送信済みフォルダーを確認してください。再送信すると、2通届くことがあります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>recipient, button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>送信された</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>再送信</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>送信をキャンセル</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDetails</name>
    <message>
        <source>you</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>an undo</source>
        <translation>元に戻す操作</translation>
    </message>
    <message>
        <source>the import of %1</source>
        <comment>file</comment>
        <translation>%1のインポート</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>the sync with %1</source>
        <comment>connection</comment>
        <translation>%1との同期</translation>
    </message>
    <message>
        <source>Done by: %1.</source>
        <comment>who deleted or edited the records</comment>
        <translation>実行: %1</translation>
    </message>
    <message>
        <source>open deal</source>
        <translation>進行中の商談</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>進行中の商談%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) with it</source>
        <comment>which the other system deletes along</comment>
        <translation>
            <numerusform>ほか%Ln件のレコードとともに</numerusform>
        </translation>
    </message>
    <message>
        <source>last activity %1</source>
        <comment>month and year</comment>
        <translation>最終活動 %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have open deals in %1.</source>
        <translation>
            <numerusform>そのうち%Ln件は%1に進行中の商談があります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are open deals.</source>
        <translation>
            <numerusform>そのうち%Ln件は進行中の商談です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their contact.</source>
        <translation>
            <numerusform>接続先の進行中の商談%Ln件のコンタクトがなくなります。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their company.</source>
        <translation>
            <numerusform>接続先の進行中の商談%Ln件の会社がなくなります。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 are also waiting there</source>
        <comment>records</comment>
        <translation>%2件中%1件は接続先でも送信待ち</translation>
    </message>
    <message numerus="yes">
        <source>%1 would delete %Ln more record(s) with them</source>
        <translation>
            <numerusform>%1はこれらと一緒にほか%Ln件のレコードを削除します</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDialog</name>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Give the same answer for %1</source>
        <comment>connection</comment>
        <translation>%1にも同じ回答をする</translation>
    </message>
    <message>
        <source>None of this has been sent.</source>
        <translation>これらはまだ送信されていません。</translation>
    </message>
    <message>
        <source>Other changes to %1 continue to sync. You can answer later under Connections.</source>
        <translation>%1へのほかの変更は引き続き同期されます。「接続」で後から回答できます。</translation>
    </message>
    <message>
        <source>Export the %1</source>
        <comment>count</comment>
        <translation>%1件をエクスポート</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln record(s) to %1.</source>
        <translation>
            <numerusform>%Ln件のレコードを%1にエクスポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “%1” again to delete them. “Show all %2” lists them first.</source>
        <translation>削除するには「%1」をもう一度押してください。「%2件すべてを表示」で先に一覧を確認できます。</translation>
    </message>
    <message>
        <source>Press “%1” again to delete them.</source>
        <translation>削除するには「%1」をもう一度押してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingExport</name>
    <message>
        <source>Export %1</source>
        <translation>%1をエクスポート</translation>
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
        <translation>%2: %1</translation>
    </message>
    <message>
        <source>None of this has been sent.</source>
        <translation>これらはまだ送信されていません。</translation>
    </message>
    <message>
        <source>Records with the most to lose come first.</source>
        <translation>失われるものが多いレコードから順に並びます。</translation>
    </message>
    <message>
        <source>All records waiting for your answer</source>
        <translation>回答を待っているすべてのレコード</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>質問に戻る</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingSummary</name>
    <message>
        <source>Some of the records</source>
        <translation>レコードの一部</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>count</comment>
        <translation>%1件すべてを表示</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PageTable</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案書</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>活動</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>重複</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>同期アクティビティ</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>フィールドと値</translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>別の CRM へ移行</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>受信トレイ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairListDelegate</name>
    <message>
        <source>Certain, same e-mail or phone</source>
        <translation>確実、メールまたは電話が同じ</translation>
    </message>
    <message>
        <source>Likely, look before you merge</source>
        <translation>可能性が高い、マージ前に確認</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>可能性あり</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>後で決める</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>重複ではない</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairView</name>
    <message>
        <source>List of pairs</source>
        <translation>ペアの一覧</translation>
    </message>
    <message>
        <source>Fields of both records</source>
        <translation>両方のレコードの項目</translation>
    </message>
    <message>
        <source>Keep the older everywhere</source>
        <translation>すべて古い方を残す</translation>
    </message>
    <message>
        <source>Keep the newer everywhere</source>
        <translation>すべて新しい方を残す</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>一緒に移るもの</translation>
    </message>
    <message>
        <source>One step to undo. The newer record goes to the trash.</source>
        <translation>1回で元に戻せます。新しい方はゴミ箱に移動します。</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>削除されたレコード</translation>
    </message>
    <message>
        <source>Merge into one %1</source>
        <translation>1件の%1にマージ</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>この2件は同じ人ですか？</translation>
    </message>
    <message>
        <source>Are these two the same company?</source>
        <translation>この2件は同じ会社ですか？</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>kind of record, day</comment>
        <translation>%1、%2作成</translation>
    </message>
    <message>
        <source>to %1, nothing is lost</source>
        <translation>%1へ、何も失われません</translation>
    </message>
    <message>
        <source>1 record in %1</source>
        <translation>%1に1件</translation>
    </message>
    <message>
        <source>%1 is only read from: nothing changes there.</source>
        <translation>%1は読み取り専用のため、変更されません。</translation>
    </message>
    <message>
        <source>The next sync sends the merged values to %1.</source>
        <translation>次の同期でマージ後の値を%1に送信します。</translation>
    </message>
    <message>
        <source>The next sync deletes the newer record in %1 and sends the merged values of %2 there.</source>
        <translation>次の同期で%1の新しい方を削除し、%2のマージ後の値を送信します。</translation>
    </message>
    <message>
        <source>The next sync deletes the newer record in %1 and creates %2 there.</source>
        <translation>次の同期で%1の新しい方を削除し、%2を作成します。</translation>
    </message>
    <message numerus="yes">
        <source>Plus %Ln field(s) that only one has</source>
        <translation>
            <numerusform>ほかに片方だけの%Ln項目</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>非表示</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide the fields that only one has</source>
        <translation>片方だけにある項目を隠す</translation>
    </message>
    <message>
        <source>Show the fields that only one has</source>
        <translation>片方だけにある項目を表示</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>（名前なし）</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>「%1」を検索</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>New contact, its name</comment>
        <translation>%1「%2」</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParameterBar</name>
    <message>
        <source>From … to …</source>
        <translation>期間を指定…</translation>
    </message>
    <message>
        <source>Both days included, as in 2026-01-01..2026-03-31</source>
        <translation>両日を含みます（例: 2026-01-01..2026-03-31）</translation>
    </message>
    <message>
        <source>Size thresholds, for example 1000, 5000, 20000</source>
        <translation>規模の区切り（例: 1000, 5000, 20000）</translation>
    </message>
    <message>
        <source>For example value &gt; 5000 and tags = &quot;Tender&quot;; leave empty for all</source>
        <translation>例: value &gt; 5000 and tags = &quot;Tender&quot;（空欄の場合はすべて）</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedDelegate</name>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, field</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Match values…</source>
        <translation>値を対応付け…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where, records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>すべて再試行</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedPanel</name>
    <message>
        <source>Retry all</source>
        <translation>すべて再試行</translation>
    </message>
    <message>
        <source>Nothing needs attention. All records could be synced.</source>
        <translation>対応が必要なものはありません。すべてのレコードを同期できました。</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Records that need attention</source>
        <translation>対応が必要なレコード</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln; there are more</source>
        <translation>
            <numerusform>最初の%Ln件（ほかにもあります）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be synced as is</source>
        <translation>
            <numerusform>%Ln件のレコードは、このままでは同期できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>パスフレーズ (もう一度)</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>パスフレーズを設定</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %Ln characters.</source>
        <translation>
            <numerusform>%Ln 文字以上必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>2 つが一致しません。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PastedLines</name>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>単価</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>税</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>number, column, reason</comment>
        <translation>%1行目、%2: %3</translation>
    </message>
    <message>
        <source>The clipboard contains no rows.</source>
        <translation>クリップボードに行がありません。</translation>
    </message>
    <message numerus="yes">
        <source>You can paste at most %Ln rows at once.</source>
        <translation>
            <numerusform>一度に貼り付けられるのは%Ln行までです。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PeopleSettingsPage</name>
    <message>
        <source>People</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Everyone who can own records or do tasks, and how many of each they have. Connections add the people of the other system; people stay in the list as long as records belong to them.</source>
        <translation>レコードの所有者やタスクの担当者になれる人と、その件数です。接続により、ほかのシステムの人が追加されます。レコードを所有している間は一覧に残ります。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新しいメンバー</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>これは自分です</translation>
    </message>
    <message>
        <source>Your own records, tasks and changes are shown under this name on this computer.</source>
        <translation>このコンピューターでは、自分のレコード、タスク、変更がこの名前で表示されます。</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1（自分）</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>メンバーを変更</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>メンバーを追加</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>メンバーを保存</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>引き継ぐ</translation>
    </message>
    <message>
        <source>Gives the open work of this person to others.</source>
        <translation>この人の未完了の仕事をほかの人に渡します。</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>People who work together. A team can have a territory: customers are in the first one whose condition fits.</source>
        <translation>一緒に働く人のグループです。チームはテリトリーを持てます。顧客は、条件に合う最初のテリトリーに入ります。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PersonReachDialog</name>
    <message>
        <source>What %1 sees</source>
        <translation>%1さんに見えるもの</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>数えています…</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Sees</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Deletes</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Of the records on this computer, by role, teams and sharing. Fields that are hidden from the role are not counted.</source>
        <translation>このコンピューターのレコードのうち、ロール、チーム、共有によるものです。ロールに対して非表示の項目は数えません。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PersonRequests</name>
    <message>
        <source>Choose a person…</source>
        <translation>人を選択…</translation>
    </message>
    <message>
        <source>Requests of a person</source>
        <translation>本人からの請求</translation>
    </message>
    <message>
        <source>Whoever asks what is stored about them gets it as files; whoever asks to be forgotten is erased for good, with a certificate.</source>
        <translation>保存内容を尋ねた人にはファイルで渡し、消去を求めた人は完全に消去して証明書を作成します。</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>開示</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>ある人に関するすべて</translation>
    </message>
    <message>
        <source>Hand out everything about whom?</source>
        <translation>誰についてすべてを開示しますか？</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Here and at connections</source>
        <translation>ここと接続先</translation>
    </message>
    <message>
        <source>Forget whom?</source>
        <translation>誰を消去しますか？</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PictureDrawing</name>
    <message>
        <source>Picture not available</source>
        <translation>画像がありません</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PipelinePage</name>
    <message>
        <source>New deal</source>
        <translation>新規商談</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>商談を開く</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>商談を編集</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>ステージに移動</translation>
    </message>
    <message>
        <source>Assign deal</source>
        <translation>商談を割り当て</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>ボード内を検索</translation>
    </message>
    <message>
        <source>Quick add to this stage</source>
        <translation>このステージにクイック追加</translation>
    </message>
    <message>
        <source>Collapse or expand the stage</source>
        <translation>ステージを折りたたむ／展開する</translation>
    </message>
    <message>
        <source>Save the board as a view</source>
        <translation>ボードをビューとして保存</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1を変更</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>クイック追加</translation>
    </message>
    <message>
        <source>New deal here…</source>
        <translation>ここに新規商談…</translation>
    </message>
    <message>
        <source>Expand the stage</source>
        <translation>ステージを展開する</translation>
    </message>
    <message>
        <source>Collapse the stage</source>
        <translation>ステージを折りたたむ</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Pipeline view</source>
        <translation>パイプラインの表示</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>商談はまだありません</translation>
    </message>
    <message>
        <source>Create deals here, from a customer or from a lead, and move them from stage to stage.</source>
        <translation>ここで、または顧客やリードから商談を作成し、ステージを進めます。</translation>
    </message>
    <message>
        <source>No open deals match this filter</source>
        <translation>このフィルターに一致する進行中の商談はありません</translation>
    </message>
    <message>
        <source>Remove a condition, or clear the filter to see the whole pipeline.</source>
        <translation>条件を外すか、フィルターをクリアするとパイプライン全体が表示されます。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>パイプライン: %1</translation>
    </message>
    <message>
        <source>Edit pipelines and stages…</source>
        <translation>パイプラインとステージを編集…</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>進行中 %1</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>加重</translation>
    </message>
    <message>
        <source>Arrow keys move the card · Enter drops · Esc cancels</source>
        <translation>矢印キーで移動 · Enterで配置 · Escでキャンセル</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 open deal</source>
        <translation>進行中の商談1件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>進行中の商談%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the figures</source>
        <translation>指標を印刷</translation>
    </message>
    <message>
        <source>Select a bar and press Enter to see its deals</source>
        <translation>棒を選んでEnterを押すと商談を表示します</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>電話を記録</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>メモを書く</translation>
    </message>
    <message>
        <source>Create a quote</source>
        <translation>見積書を作成</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>予測を表示</translation>
    </message>
    <message>
        <source>Collapse or expand the owner&apos;s deals</source>
        <translation>担当者の商談を折りたたむ／展開</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PipelinesSettingsPage</name>
    <message>
        <source>Pipelines</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新規パイプライン</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>パイプラインの名前を変更</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>「%1」の名前を「%2」に変更</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>ステージ</translation>
    </message>
    <message>
        <source>The board shows stages in this order. Won, lost and snoozed stages appear in the dock below it.</source>
        <translation>この順序がボードでの並び順になります。受注、失注、先送りのステージはボード下部のドックに表示されます。</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>新規ステージ</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>ステージを追加</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>パイプラインを追加</translation>
    </message>
    <message>
        <source>Added the pipeline “%1”</source>
        <translation>パイプライン「%1」を追加</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失注</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be removed</source>
        <translation>「%1」は削除できません</translation>
    </message>
    <message>
        <source>This is the only pipeline. The board needs at least one.</source>
        <translation>唯一のパイプラインです。ボードにはパイプラインが少なくとも1つ必要です。</translation>
    </message>
    <message>
        <source>It contains deals. Move them to another pipeline first.</source>
        <translation>商談が含まれています。先に別のパイプラインへ移動してください。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Removed the pipeline “%1”</source>
        <translation>パイプライン「%1」を削除</translation>
    </message>
    <message>
        <source>The stage can&apos;t be removed</source>
        <translation>ステージは削除できません</translation>
    </message>
    <message>
        <source>It contains deals. Move them to another stage first.</source>
        <translation>商談が含まれています。先に別のステージへ移動してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PlanDialog</name>
    <message>
        <source>%1 written</source>
        <translation>%1件を書き込みました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: a rule or your role does not allow it.</source>
        <translation>
            <numerusform>%Ln件のレコードはそのままです: ルールまたはあなたの役割が許可していません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: somebody changed them meanwhile.</source>
        <translation>
            <numerusform>%Ln件のレコードはそのままです: その間にほかの人が変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PlannedRow</name>
    <message>
        <source>Completes</source>
        <translation>完了にする予定</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PresenceMark</name>
    <message>
        <source>%1 is editing this</source>
        <translation>%1 が編集中です</translation>
    </message>
    <message>
        <source>%1 has this open</source>
        <translation>%1 が開いています</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>誰か</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>%1のプレビュー</translation>
    </message>
    <message>
        <source>Not shown by this template: %1</source>
        <translation>このテンプレートでは表示されません: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>幅に合わせる</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>印刷…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>PDFとして保存…</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>メールで送信</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalComparison</name>
    <message>
        <source>added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>moved from here</source>
        <translation>ここから移動</translation>
    </message>
    <message>
        <source>no changes in text</source>
        <translation>テキストの変更なし</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalPage</name>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>Copy to a new proposal</source>
        <translation>新規提案書にコピー</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>テンプレートとして保存…</translation>
    </message>
    <message>
        <source>Pages and details</source>
        <translation>ページと詳細</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>ブロックを追加</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>ブロックを上へ移動</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>ブロックを下へ移動</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <translation>ブロックを複製</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>ブロックを削除</translation>
    </message>
    <message>
        <source>Rename the block</source>
        <translation>ブロックの名前を変更</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>新規提案書</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>%1の新しいバージョン</translation>
    </message>
    <message>
        <source>Copied %1 to a new proposal</source>
        <translation>%1を新規提案書にコピー</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>テンプレートとして保存</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>Saved the template “%1”</source>
        <translation>テンプレート「%1」を保存</translation>
    </message>
    <message>
        <source>No proposal is open</source>
        <translation>開いている提案書はありません</translation>
    </message>
    <message>
        <source>Choose one from the list. A deleted proposal is in the trash, in Settings.</source>
        <translation>一覧から選択してください。削除した提案書は、設定の中のゴミ箱にあります。</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>提案書</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>ブロック</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>ブロックを追加</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>A sent proposal can&apos;t be changed.</source>
        <translation>送付済みの提案書は変更できません。</translation>
    </message>
    <message>
        <source>Add a block before you send the proposal.</source>
        <translation>提案書を送付する前に、ブロックを追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>ブロック%Ln個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSending</name>
    <message>
        <source>Send proposal %1</source>
        <translation>提案書 %1 を送信</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSide</name>
    <message>
        <source>Preview or details</source>
        <translation>プレビューまたは詳細</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>%1／%2ページ</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>コンタクト</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a proposal</comment>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>ほか%Ln件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalText</name>
    <message>
        <source>New proposal</source>
        <translation>新規提案書</translation>
    </message>
    <message>
        <source>The first page. The heading is its title; customer, date and sender are filled in automatically.</source>
        <translation>最初のページです。見出しがタイトルになり、顧客、日付、差出人は自動で入ります。</translation>
    </message>
    <message>
        <source>The lines and totals of the quote are printed after this text.</source>
        <translation>この文章の後に、見積の明細と合計が印刷されます。</translation>
    </message>
    <message>
        <source>Each smaller heading starts a case, printed as a card. Its picture appears on the card.</source>
        <translation>小見出しごとに1つの事例になり、カードとして印刷されます。その中の画像はカードの画像になります。</translation>
    </message>
    <message>
        <source>Each smaller heading is a person: a picture, the role as first line, more below it.</source>
        <translation>小見出しごとに1人のメンバーになります。画像に続けて、1行目に役割、その下に詳細を書きます。</translation>
    </message>
    <message>
        <source>Each smaller heading is a step: “March: installation”, and more below it.</source>
        <translation>小見出しごとに1つの工程になります。「3月: 導入」のように書き、その下に詳細を書きます。</translation>
    </message>
    <message>
        <source>The signature fields for both sides are printed after this text.</source>
        <translation>この文章の後に、双方の署名欄が入ります。</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>顧客の名前</translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation>コンタクトの名前</translation>
    </message>
    <message>
        <source>Contact&apos;s first name</source>
        <translation>コンタクトの名</translation>
    </message>
    <message>
        <source>Contact&apos;s last name</source>
        <translation>コンタクトの姓</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>商談の件名</translation>
    </message>
    <message>
        <source>Value of the deal</source>
        <translation>商談の金額</translation>
    </message>
    <message>
        <source>Title of the proposal</source>
        <translation>提案書の件名</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>自分の名前</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>自分のメール</translation>
    </message>
    <message>
        <source>Number of the quote</source>
        <translation>見積番号</translation>
    </message>
    <message>
        <source>Net of the quote</source>
        <translation>見積の税抜金額</translation>
    </message>
    <message>
        <source>Total of the quote</source>
        <translation>見積の合計</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>差出人の名前</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>差出人の電話番号</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PurposeDialog</name>
    <message>
        <source>New purpose</source>
        <translation>新しい目的</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>目的を変更</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>ニュースレター</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>同意がある場合</translation>
    </message>
    <message>
        <source>Until somebody objects</source>
        <translation>異議があるまで</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Writing an e-mail</source>
        <translation>メールの作成</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Wording that people agree to</source>
        <translation>同意してもらう文面</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>許可</translation>
    </message>
    <message>
        <source>After a withdrawal, warn before</source>
        <translation>撤回後に警告する操作</translation>
    </message>
    <message>
        <source>Save purpose</source>
        <translation>目的を保存</translation>
    </message>
    <message>
        <source>Added the purpose “%1”</source>
        <translation>目的「%1」を追加</translation>
    </message>
    <message>
        <source>Changed the purpose “%1”</source>
        <translation>目的「%1」を変更</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickAddBar</name>
    <message>
        <source>add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>顧客なし</translation>
    </message>
    <message>
        <source>No one named “%1”</source>
        <translation>「%1」という名前は見つかりません</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>顧客: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickAddLine</name>
    <message>
        <source>Add a task</source>
        <translation>タスクを追加</translation>
    </message>
    <message>
        <source>One line: what, who, when, priority with !, tags with #, assignee with @</source>
        <translation>1行で入力: 内容、相手、日時、!で優先度、#でタグ、@で担当者</translation>
    </message>
    <message>
        <source>Add a task: call Ana tomorrow 15:00 !high</source>
        <translation>タスクを追加: call Ana tomorrow 15:00 !high</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickDealLine</name>
    <message>
        <source>Added %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Enter adds it, Esc closes</source>
        <translation>Enterで追加、Escで閉じる</translation>
    </message>
    <message>
        <source>Title 5000 EUR @company</source>
        <translation>件名 5000 EUR @会社名</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>%1に新規商談</translation>
    </message>
    <message>
        <source>new company: %1</source>
        <translation>新規会社: %1</translation>
    </message>
    <message>
        <source>Enter a title for the deal.</source>
        <translation>商談の件名を入力してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotaDialog</name>
    <message>
        <source>Set quotas</source>
        <translation>目標を設定</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>チーム全体</translation>
    </message>
    <message>
        <source>Sales targets in %1, all pipelines together. Leave a line empty for no quota.</source>
        <translation>%1での売上目標（全パイプライン合計）。目標がない行は空のままにします。</translation>
    </message>
    <message>
        <source>Quota of %1</source>
        <translation>%1の目標</translation>
    </message>
    <message>
        <source>A quota is 0 or more.</source>
        <translation>目標は0以上です。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteApproval</name>
    <message>
        <source>A discount of %1 needs approval.</source>
        <translation>値引き%1には承認が必要です。</translation>
    </message>
    <message>
        <source>Your limit is %1.</source>
        <translation>あなたの上限は%1です。</translation>
    </message>
    <message>
        <source>Request approval…</source>
        <translation>承認を依頼…</translation>
    </message>
    <message>
        <source>Waiting for approval of %1.</source>
        <translation>%1の承認待ちです。</translation>
    </message>
    <message>
        <source>Requested %1. You can send the quote once it is approved.</source>
        <comment>a time</comment>
        <translation>依頼：%1。承認されると見積を送付できます。</translation>
    </message>
    <message>
        <source>Withdraw request</source>
        <translation>依頼を取り下げ</translation>
    </message>
    <message>
        <source>%1 rejected %2.</source>
        <comment>a person, a discount</comment>
        <translation>%1が%2を却下しました。</translation>
    </message>
    <message>
        <source>Request again…</source>
        <translation>もう一度依頼…</translation>
    </message>
    <message>
        <source>%1 approved %2.</source>
        <comment>a person, a discount</comment>
        <translation>%1が%2を承認しました。</translation>
    </message>
    <message>
        <source>The quote can be sent.</source>
        <translation>見積を送付できます。</translation>
    </message>
    <message>
        <source>Send…</source>
        <translation>送付…</translation>
    </message>
    <message>
        <source>This discount waits for approval</source>
        <translation>この値引きは承認待ちです</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
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
        <translation>追加</translation>
    </message>
    <message>
        <source>previously</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field, a line of the quote</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteHead</name>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>コンタクト</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>通貨</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>価格</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteLineDelegate</name>
    <message>
        <source>Optional</source>
        <translation>オプション</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>代替案</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteLinesView</name>
    <message>
        <source>Lines of the quote</source>
        <translation>見積の明細</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotePage</name>
    <message>
        <source>Copy to a new quote</source>
        <translation>新規見積にコピー</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>Text line</source>
        <translation>テキスト行</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>行を貼り付け</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>明細をコピー</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>明細を上へ移動</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>明細を下へ移動</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>明細を複製</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>明細を削除</translation>
    </message>
    <message>
        <source>Totals and document</source>
        <translation>合計と文書</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>バージョン%1／%2</translation>
    </message>
    <message>
        <source>Copied %1 to a new quote</source>
        <translation>%1を新規見積にコピー</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>テキスト</translation>
    </message>
    <message>
        <source>No row was pasted.</source>
        <translation>貼り付けられた行はありません。</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln row(s)</source>
        <translation>
            <numerusform>%Ln行を貼り付け</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>明細を%Ln行コピー</numerusform>
        </translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>税区分</translation>
    </message>
    <message>
        <source>This quote no longer exists</source>
        <translation>この見積はもうありません</translation>
    </message>
    <message>
        <source>It may be in the trash, in Settings.</source>
        <translation>設定の「ゴミ箱」にある可能性があります。</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>次のセル</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>明細を移動</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Text before the lines</source>
        <translation>明細の前の文章</translation>
    </message>
    <message>
        <source>Text after the lines</source>
        <translation>明細の後の文章</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新規見積</translation>
    </message>
    <message>
        <source>Add a line before you send the quote.</source>
        <translation>見積を送付する前に、明細を追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>明細%Ln行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln not counted in the total</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%1 · %Ln行は合計対象外</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer columns</source>
        <translation>列を減らす</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>列を増やす</translation>
    </message>
    <message>
        <source>Unit and tax</source>
        <translation>単位と税</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>新しいバージョン</translation>
    </message>
    <message>
        <source>What the customer has stays as it is. Change it in a new version.</source>
        <translation>顧客に渡した内容は変更されません。新しいバージョンで変更してください。</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>明細にコメント</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSending</name>
    <message>
        <source>No line yet. Add one before you send the quote.</source>
        <translation>明細がありません。送信前に追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a price</source>
        <translation>
            <numerusform>価格のない明細 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a tax rate</source>
        <translation>
            <numerusform>税率のない明細 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), with price and tax</source>
        <translation>
            <numerusform>価格と税のある明細 %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln 件は合計外</numerusform>
        </translation>
    </message>
    <message>
        <source>The same total as version %1</source>
        <translation>バージョン %1 と同じ合計</translation>
    </message>
    <message>
        <source>%1 below version %2</source>
        <comment>an amount</comment>
        <translation>バージョン %2 より %1 少ない</translation>
    </message>
    <message>
        <source>%1 above version %2</source>
        <comment>an amount</comment>
        <translation>バージョン %2 より %1 多い</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>バージョン %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>Send quote %1</source>
        <translation>見積 %1 を送信</translation>
    </message>
    <message>
        <source>A discount of %1 needs approval first.</source>
        <translation>値引き%1には先に承認が必要です。</translation>
    </message>
    <message>
        <source>%1 approved the discount of %2</source>
        <comment>a person, percent</comment>
        <translation>%1が値引き%2を承認</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSide</name>
    <message>
        <source>Document</source>
        <translation>文書</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>支払条件</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>納品</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>非課税の理由</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>価格表</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>レート</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>レート基準日</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>署名</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Totals and document</source>
        <translation>合計と文書</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a quote</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteText</name>
    <message>
        <source>New quote</source>
        <translation>新規見積</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteTotals</name>
    <message>
        <source>Totals</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Tax %1 on %2</source>
        <comment>rate, net amount</comment>
        <translation>税%1（対象額%2）</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>why there is no tax, net amount</comment>
        <translation>%1（対象額%2）</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>明細合計</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>値引き</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>税抜</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Each line is rounded to the cent, then added. Included tax is calculated once per rate and rounded half up.</source>
        <translation>明細ごとに最小単位で丸めてから合計します。内税は税率ごとに一度計算し、四捨五入します。</translation>
    </message>
    <message>
        <source>Each line is rounded to the cent, then added. Tax is calculated once per rate and rounded half up.</source>
        <translation>明細ごとに最小単位で丸めてから合計します。税は税率ごとに一度計算し、四捨五入します。</translation>
    </message>
    <message>
        <source>Optional lines, if the customer accepts them</source>
        <translation>オプションの明細（お客様が採用した場合）</translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation>税抜%1 · 税%2 · 合計%3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotesSettingsPage</name>
    <message>
        <source>Quote numbering</source>
        <translation>見積番号</translation>
    </message>
    <message>
        <source>A quote gets its number when it is sent. No number is used twice.</source>
        <translation>見積番号は送付時に付けられます。同じ番号が使われることはありません。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>%1 year, %2 its last two digits, %3 month, %4 day, %5 the counter, %6 at least five digits. The counter restarts when the rest of the number changes.</source>
        <translation>%1 年、%2 年の下2桁、%3 月、%4 日、%5 連番、%6 連番（5桁以上）。連番以外の部分が変わると、連番は最初から始まります。</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>次の番号</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>カタログ</translation>
    </message>
    <message>
        <source>The products, prices and tax rates you can use in quotes.</source>
        <translation>見積で使用できる商品、価格、税率です。</translation>
    </message>
    <message>
        <source>A pattern needs its counter, %1, exactly once, and no other sign after a per cent sign than these.</source>
        <translation>形式には連番%1を1回だけ含めてください。パーセント記号の後には、上記以外の文字を使えません。</translation>
    </message>
    <message>
        <source>Changed how quotes are numbered</source>
        <translation>見積番号の付け方を変更</translation>
    </message>
    <message>
        <source>VAT, sales tax</source>
        <comment>words by which people look for the tax rates</comment>
        <translation>消費税, VAT</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Reading</name>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>A year has 12 months.</source>
        <translation>1年は12か月です。</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>「%1」は日付ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>「%1」は時刻ではありません。</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>「%1」は大きすぎます。</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>「%1」は数値ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>「%1」は整数ではありません。</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>「%1」は通貨ではありません。</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>金額には通貨が必要です。</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>「%1」は金額ではありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln days.</source>
        <translation>
            <numerusform>%1は%Ln日までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number has at most %Ln digits after the point.</source>
        <translation>
            <numerusform>小数点以下は%Ln桁までです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln decimals.</source>
        <translation>
            <numerusform>%1の小数部は%Ln桁です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReadingLine</name>
    <message>
        <source>%1, %2</source>
        <comment>value, more</comment>
        <translation>%1、%2</translation>
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
        <translation>人</translation>
    </message>
    <message>
        <source>Open leads and deals</source>
        <translation>未完了のリードと商談</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>People who get records</source>
        <translation>レコードを受け取る人</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (あなた)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordCellDelegate</name>
    <message>
        <source>No name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>a day</comment>
        <translation>%1に回答</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>2 d</comment>
        <translation>%1前</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>2 d</comment>
        <translation>あと%1</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>次のアクションなし</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordForm</name>
    <message>
        <source>Your draft was restored.</source>
        <translation>下書きを復元しました。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>破棄</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1（必須）</translation>
    </message>
    <message>
        <source>has the same %1.</source>
        <translation>と%1が同じです。</translation>
    </message>
    <message>
        <source>has the same name.</source>
        <translation>と名前が同じです。</translation>
    </message>
    <message>
        <source>1 %1</source>
        <translation>%1 1件</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1を変更</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more possible duplicate(s).</source>
        <translation>
            <numerusform>ほかに重複の可能性が%Ln件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Use it</source>
        <translation>編集中に変更：%1。使用する</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, button</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>This was changed while you edited it.</source>
        <translation>編集中に変更されました。</translation>
    </message>
    <message>
        <source>What you save replaces the new value of: %1</source>
        <comment>fields</comment>
        <translation>保存すると次の新しい値が置き換わります：%1</translation>
    </message>
    <message>
        <source>This record breaks a rule.</source>
        <translation>このレコードは規則に反しています。</translation>
    </message>
    <message>
        <source>may be the same: %1.</source>
        <comment>evidence</comment>
        <translation>同じ可能性があります: %1。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>新規%1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1を作成</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Write these four lines down. Whoever has them and the file can read the store.</source>
        <translation>この 4 行を書き留めてください。これとファイルを手にした人はデータファイルを読めます。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %Ln second(s), and when Satchel is locked or closed.</source>
        <translation>
            <numerusform>コピーしました。%Ln秒後、または Satchel をロックするか閉じるとクリップボードから消えます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReferenceEditor</name>
    <message>
        <source>No record named “%1”. Choose one from the list.</source>
        <translation>「%1」という名前のレコードはありません。一覧から選択してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RefusedChanges</name>
    <message>
        <source>Show record</source>
        <translation>レコードを表示</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>一覧から外す</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>拒否された変更</translation>
    </message>
    <message>
        <source>Makes the change once more, for example after your role was changed</source>
        <translation>変更をもう一度実行（役割が変更された後など）</translation>
    </message>
    <message>
        <source>Takes it from this list. It stays in the history.</source>
        <translation>この一覧から外します。履歴には残ります。</translation>
    </message>
    <message>
        <source>%1 (in the trash)</source>
        <comment>a record</comment>
        <translation>%1（ゴミ箱内）</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedDelegate</name>
    <message>
        <source>Open deals</source>
        <translation>進行中の商談</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>今後のミーティング</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>見積</translation>
    </message>
    <message>
        <source>People</source>
        <translation>関係者</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>ファイル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>すべて表示（%1）</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>次のアクションなし</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>新規見積</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>提案書</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>商品</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>競合他社</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a quote&apos;s number</comment>
        <translation>%1、バージョン%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1は必須です。</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新規タスク</translation>
    </message>
    <message>
        <source>Added 1 task</source>
        <translation>タスクを1件追加</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>関連</translation>
    </message>
    <message>
        <source>People at %1</source>
        <translation>%1の関係者</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>タスクを1件完了</translation>
    </message>
    <message>
        <source>Removed 1 file</source>
        <translation>ファイルを1個削除</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>タスクを完了</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Open with a program</source>
        <translation>プログラムで開く</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>名前を付けて保存…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReleaseNotes</name>
    <message>
        <source>What&apos;s new in Satchel</source>
        <translation>Satchelの更新内容</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RemindersPopover</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>At a custom time</source>
        <translation>日時を指定</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RepeatsPopover</name>
    <message>
        <source>Every</source>
        <translation>間隔</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>回数</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>days</source>
        <translation>日ごと</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>週間ごと</translation>
    </message>
    <message>
        <source>months</source>
        <translation>か月ごと</translation>
    </message>
    <message>
        <source>years</source>
        <translation>年ごと</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>単位</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>毎月の日付</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>日付を指定</translation>
    </message>
    <message>
        <source>after a number of times</source>
        <translation>回数を指定</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最終日</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>繰り返しをやめる</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>A recurrence rule as calendars write it (RFC 5545)</source>
        <translation>カレンダーで使われる繰り返しルール（RFC 5545）</translation>
    </message>
    <message>
        <source>Choose from a form</source>
        <translation>フォームで選ぶ</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>ルールを書く</translation>
    </message>
    <message>
        <source>This is not a valid rule: %1</source>
        <translation>有効なルールではありません：%1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>該当する日はありません。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>days</comment>
        <translation>次回：%1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>保存済み</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportModel</name>
    <message>
        <source>%1, slowest</source>
        <comment>days</comment>
        <translation>%1（最長）</translation>
    </message>
    <message>
        <source>%1, weakest</source>
        <comment>percent</comment>
        <translation>%1（最低）</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportTable</name>
    <message>
        <source>Table of the report</source>
        <translation>レポートの表</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportsPage</name>
    <message>
        <source>Show the records of the row</source>
        <translation>行のレコードを表示</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>レポートを印刷</translation>
    </message>
    <message>
        <source>Export the report as CSV</source>
        <translation>レポートをCSVでエクスポート</translation>
    </message>
    <message>
        <source>Export the report as an Excel workbook</source>
        <translation>レポートをExcelブックでエクスポート</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>レポートをPDFでエクスポート</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Refresh report</source>
        <translation>レポートを更新</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1をエクスポート</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1ファイル (*.%2)</translation>
    </message>
    <message>
        <source>Saved the report %1</source>
        <translation>レポート「%1」を保存</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートを保存</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Renamed the report %1</source>
        <translation>レポートの名前を「%1」に変更</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Deleted the report %1</source>
        <translation>レポート「%1」を削除</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Calculating report</source>
        <translation>レポートを計算しています</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>as of today %1</source>
        <translation>本日%1現在</translation>
    </message>
    <message>
        <source>Select a bar or a row and press Enter to see its records.</source>
        <translation>棒または行を選択してEnterキーを押すと、そのレコードが表示されます。</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>データがありません</translation>
    </message>
    <message>
        <source>The report could not be calculated</source>
        <translation>レポートを計算できませんでした</translation>
    </message>
    <message>
        <source>%1: Enter shows the records</source>
        <translation>%1: Enterキーでレコードを表示</translation>
    </message>
    <message>
        <source>Stop calculating</source>
        <translation>レポートの計算を中止</translation>
    </message>
    <message>
        <source>The report was stopped</source>
        <translation>レポートの計算を中止しました</translation>
    </message>
    <message>
        <source>Press F5 to calculate it again.</source>
        <translation>F5キーで再計算します。</translation>
    </message>
    <message>
        <source>Set quotas</source>
        <translation>目標を設定</translation>
    </message>
    <message>
        <source>All time, everyone</source>
        <translation>全期間、全員</translation>
    </message>
    <message>
        <source>No record matches the parameters above. Choose a longer period, another pipeline or everyone.</source>
        <translation>上の条件に合うレコードはありません。期間を長くするか、別のパイプラインまたは全員を選んでください。</translation>
    </message>
    <message>
        <source>There are no leads yet. Import them or create the first one.</source>
        <translation>まだリードがありません。インポートするか、最初のリードを作成してください。</translation>
    </message>
    <message>
        <source>There are no deals yet. Create the first one in the pipeline.</source>
        <translation>まだ商談がありません。パイプラインで最初の商談を作成してください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestLogExport</name>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>ステータス</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>試行</translation>
    </message>
    <message>
        <source>Took (ms)</source>
        <translation>所要時間 (ms)</translation>
    </message>
    <message>
        <source>Waited (ms)</source>
        <translation>待機 (ms)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>サイズ (バイト)</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>リクエストログを書き出す</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Sync requests</source>
        <translation>同期リクエスト</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestLogPanel</name>
    <message>
        <source>No requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>Each request to another system is listed here in words for 30 days: what it was for, how it went, how long it took. No contents and no secrets are kept.</source>
        <translation>他のシステムへの各リクエストが、目的、結果、所要時間とともに 30 日間ここに表示されます。内容や機密情報は保存されません。</translation>
    </message>
    <message>
        <source>No requests match</source>
        <translation>該当するリクエストがありません</translation>
    </message>
    <message>
        <source>The filter finds none.</source>
        <translation>フィルターに一致するものがありません。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>リクエスト（新しい順）</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>すべてのリクエスト</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>失敗したリクエスト</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>過去 7 日間</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>過去 24 時間</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>過去 1 時間</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>すべての接続</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestText</name>
    <message>
        <source>records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Checked the account</source>
        <translation>アカウントを確認</translation>
    </message>
    <message>
        <source>Read the account&apos;s settings</source>
        <translation>アカウントの設定を読み取り</translation>
    </message>
    <message>
        <source>Read the fields</source>
        <translation>項目を読み取り</translation>
    </message>
    <message>
        <source>Read the fields of %1</source>
        <comment>kind of records</comment>
        <translation>%1の項目を読み取り</translation>
    </message>
    <message>
        <source>Listed %1</source>
        <comment>kind of records</comment>
        <translation>%1を一覧</translation>
    </message>
    <message>
        <source>Listed changes of several kinds</source>
        <translation>複数の種類の変更を一覧</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>kind of records</comment>
        <translation>%1を読み取り</translation>
    </message>
    <message>
        <source>Read deleted %1</source>
        <comment>kind of records</comment>
        <translation>削除された%1を読み取り</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>kind of records</comment>
        <translation>%1を作成</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>kind of records</comment>
        <translation>%1を更新</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <comment>kind of records</comment>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Searched %1</source>
        <comment>kind of records</comment>
        <translation>%1を検索</translation>
    </message>
    <message>
        <source>Read earlier values of %1</source>
        <comment>kind of records</comment>
        <translation>%1の以前の値を読み取り</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server</source>
        <translation>サーバーに接続できません</translation>
    </message>
    <message>
        <source>The response was incomplete</source>
        <translation>応答が不完全</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>リクエスト数の上限に達しました</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <translation>サインインが拒否されました</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>権限がありません</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>Changed there meanwhile</source>
        <translation>その間に相手側で変更</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>サーバーエラー</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>予期しない応答</translation>
    </message>
    <message>
        <source>Keychain locked or missing</source>
        <translation>キーチェーンがロックされているか存在しません</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Check the network. Satchel will retry automatically.</source>
        <translation>ネットワークを確認してください。Satchel は自動的に再試行します。</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel checks whether %1 carried it out, and retries if not.</source>
        <translation>対応は不要です。Satchel は %1 が実行したかを確認し、そうでなければ再試行します。</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel waits and continues automatically. If it happens often, sync less often.</source>
        <translation>対応は不要です。Satchel は待機して自動的に続行します。頻繁に起きる場合は同期の間隔を長くしてください。</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new token, on the Connections page.</source>
        <translation>接続ページでサインインし直すか、新しいトークンを入力してください。</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for this right.</source>
        <translation>%1 の管理者にこの権限を依頼してください。</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel checks whether it was deleted in %1.</source>
        <translation>対応は不要です。Satchel は %1 で削除されたかを確認します。</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel reads the record again and merges both changes.</source>
        <translation>対応は不要です。Satchel はレコードを読み直し、両方の変更を統合します。</translation>
    </message>
    <message>
        <source>The Connections page lists the records under Needs attention, each with its reason.</source>
        <translation>接続ページの「要対応」に、各レコードが理由とともに表示されます。</translation>
    </message>
    <message>
        <source>Satchel will retry automatically. If it lasts, look at the status page of %1.</source>
        <translation>Satchel は自動的に再試行します。続く場合は %1 のステータスページを確認してください。</translation>
    </message>
    <message>
        <source>Check the address of the connection, and whether a proxy answers in place of %1.</source>
        <translation>接続のアドレスと、プロキシが %1 の代わりに応答していないかを確認してください。</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer.</source>
        <translation>このコンピューターのキーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>対応は不要です。</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>reason</comment>
        <translation>未送信: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, number of a status</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <comment>number</comment>
        <translation>%1 回目</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>duration</comment>
        <translation>待機 %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RestoreDialog</name>
    <message>
        <source>Restore this backup?</source>
        <translation>このバックアップを復元しますか？</translation>
    </message>
    <message>
        <source>Opening and checking the backup…</source>
        <translation>バックアップを開いて確認中…</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>このバックアップは復元できません。</translation>
    </message>
    <message>
        <source>The window closes and opens again with the restored store. If the computer stops meanwhile, nothing is lost. To undo this, restore today&apos;s store from the list.</source>
        <translation>ウィンドウが閉じ、復元したデータファイルで開き直します。途中でコンピューターが止まっても何も失われません。元に戻すには、一覧から現在のデータファイルを復元してください。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Changes since the backup</source>
        <translation>バックアップ以降の変更</translation>
    </message>
    <message>
        <source>List the changes</source>
        <translation>変更を一覧表示</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionPreview</name>
    <message>
        <source>Looking at the records…</source>
        <translation>レコードを確認中…</translation>
    </message>
    <message>
        <source>Records that the rule reaches</source>
        <translation>ルールの対象レコード</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>record, day</comment>
        <translation>%1 · %2 から</translation>
    </message>
    <message>
        <source>%1 · kept: %2</source>
        <comment>record, reason</comment>
        <translation>%1 · 保持: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <translation>
            <numerusform>現在 %Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln 件は保持</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionRuleDialog</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln 年</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln か月</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>ルールを変更</translation>
    </message>
    <message>
        <source>All, or a filter such as tags = &quot;event&quot;</source>
        <translation>すべて、または tags = &quot;event&quot; などの条件</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>動きのない期間</translation>
    </message>
    <message>
        <source>After</source>
        <translation>経過後</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Only those where</source>
        <translation>条件</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>起算</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>その後</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>匿名化</translation>
    </message>
    <message>
        <source>Delete text and files</source>
        <translation>本文とファイルを削除</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionSettings</name>
    <message>
        <source>move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>make anonymous</source>
        <translation>匿名化</translation>
    </message>
    <message>
        <source>delete text and files</source>
        <translation>本文とファイルを削除</translation>
    </message>
    <message>
        <source>%1, silent for %2: %3</source>
        <comment>records, period, what happens</comment>
        <translation>%1、%2動きなし: %3</translation>
    </message>
    <message>
        <source>%1, after %2: %3</source>
        <comment>records, period, what happens</comment>
        <translation>%1、%2後: %3</translation>
    </message>
    <message>
        <source>Privacy: what is forgotten, and when</source>
        <translation>プライバシー: 何をいつ消去するか</translation>
    </message>
    <message>
        <source>Rules run on the first day of each month, once you have looked at the records they reach. Records with an open or won deal or a quote that was sent are kept.</source>
        <translation>ルールは、対象レコードを一度確認した後、毎月 1 日に実行されます。進行中または受注した商談や送信済みの見積書があるレコードは保持されます。</translation>
    </message>
    <message>
        <source>GDPR, retention, delete old records</source>
        <comment>words by which people look for these rules</comment>
        <translation>GDPR、保存期間、古いレコードの削除</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Show the records of %1</source>
        <translation>%1 のレコードを表示</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>ルール %1 を変更</translation>
    </message>
    <message>
        <source>cannot be counted</source>
        <translation>集計できません</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>現在 %1 件</translation>
    </message>
    <message>
        <source>off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a day</comment>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>waits until you have looked at the records</source>
        <translation>レコードの確認待ち</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of records, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>On %1: %Ln record(s)</source>
        <translation>
            <numerusform>%1: %Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the rule “%1”</source>
        <translation>ルール「%1」を変更</translation>
    </message>
    <message>
        <source>Removed the rule “%1”</source>
        <translation>ルール「%1」を削除</translation>
    </message>
    <message>
        <source>Switched on the rule “%1”</source>
        <translation>ルール「%1」をオンにしました</translation>
    </message>
    <message>
        <source>Switched off the rule “%1”</source>
        <translation>ルール「%1」をオフにしました</translation>
    </message>
    <message>
        <source>Period of %1</source>
        <comment>name of a rule</comment>
        <translation>%1の期間</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <comment>name of a rule</comment>
        <translation>%1の動作</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RichText</name>
    <message>
        <source>The picture wasn&apos;t inserted: %1.</source>
        <translation>画像を挿入できませんでした: %1。</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t inserted: %2.</source>
        <comment>a file, the reason</comment>
        <translation>「%1」を挿入できませんでした: %2。</translation>
    </message>
    <message>
        <source>The text is too long to paste. The limit is %L1 characters.</source>
        <translation>テキストが長すぎて貼り付けられません。貼り付けられるのは%L1文字までです。</translation>
    </message>
    <message>
        <source>There is no field with this name. The text will be printed unchanged.</source>
        <translation>この名前の項目はありません。テキストはこのまま印刷されます。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RichTextEditor</name>
    <message>
        <source>Bold</source>
        <translation>太字</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>斜体</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>見出し</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>小見出し</translation>
    </message>
    <message>
        <source>List</source>
        <translation>箇条書き</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>番号付きリスト</translation>
    </message>
    <message>
        <source>Item one level deeper</source>
        <translation>項目のレベルを下げる</translation>
    </message>
    <message>
        <source>Item one level up</source>
        <translation>項目のレベルを上げる</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>リンク…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>画像…</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>項目を挿入</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>その他の書式</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>画像を選択</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>リンク先</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>https://… or an e-mail address</source>
        <translation>https://…またはメールアドレス</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>リンクを挿入</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>リンクを変更</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>リンクを削除</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>表を挿入</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>下に行を挿入</translation>
    </message>
    <message>
        <source>Insert column after</source>
        <translation>右に列を挿入</translation>
    </message>
    <message>
        <source>Align the column at its end</source>
        <translation>列を行末揃えにする</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>行を削除</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>列を削除</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>表を削除</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>画像 (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RightsTable</name>
    <message>
        <source>All</source>
        <comment>records</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>records of</comment>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>records</comment>
        <translation>自分</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>See</source>
        <comment>right</comment>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>right</comment>
        <translation>作成</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>right</comment>
        <translation>編集</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>right</comment>
        <translation>削除</translation>
    </message>
    <message>
        <source>Rights of the role</source>
        <translation>役割の権限</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may create</comment>
        <translation>可</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of record, right, scope</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not create</comment>
        <translation>不可</translation>
    </message>
    <message>
        <source>Export</source>
        <comment>right</comment>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Kept by Satchel itself: whoever sees records can also copy them.</source>
        <translation>Satchel自体が守る権限です。レコードを見られる人は、コピーもできます。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoleEditor</name>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Copy this role</source>
        <translation>この役割をコピー</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Connecting another CRM needs approval</source>
        <translation>ほかのCRMへの接続には承認が必要</translation>
    </message>
    <message>
        <source>May approve requests</source>
        <translation>依頼を承認できる</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>承認</translation>
    </message>
    <message>
        <source>Discounts above (%) need approval</source>
        <translation>承認が必要になる値引き率 (%)</translation>
    </message>
    <message>
        <source>never</source>
        <comment>discounts need approval</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Empty: every discount is allowed.</source>
        <translation>空欄の場合、すべての値引きが許可されます。</translation>
    </message>
    <message>
        <source>Copy the role %1</source>
        <translation>役割「%1」をコピー</translation>
    </message>
    <message>
        <source>The role of administrators cannot be copied.</source>
        <translation>管理者の役割はコピーできません。</translation>
    </message>
    <message>
        <source>Rename or remove the role %1</source>
        <translation>役割「%1」の名前を変更または削除</translation>
    </message>
    <message>
        <source>Every team has this role: it keeps its name and stays.</source>
        <translation>どのチームにもある役割のため、名前の変更も削除もできません。</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <comment>a role</comment>
        <translation>%1のコピー</translation>
    </message>
    <message>
        <source>Name of the new role</source>
        <translation>新しい役割の名前</translation>
    </message>
    <message>
        <source>Create role</source>
        <translation>役割を作成</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message numerus="yes">
        <source>Remove: %Ln people have this role</source>
        <translation>
            <numerusform>削除: %Ln人がこの役割です</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename the role</source>
        <translation>役割の名前を変更</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Remove this role?</source>
        <translation>この役割を削除しますか?</translation>
    </message>
    <message>
        <source>%1: its rights are lost, and what was shared with this role is no longer shared.</source>
        <translation>%1: 権限は失われ、この役割への共有は終了します。</translation>
    </message>
    <message>
        <source>Remove role</source>
        <translation>役割を削除</translation>
    </message>
    <message>
        <source>Enter a percentage between 0 and 100, or nothing.</source>
        <translation>0から100までのパーセントを入力するか、空欄にしてください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundDialog</name>
    <message>
        <source>Failed sync</source>
        <translation>失敗した同期</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>interrupted, or still running</source>
        <translation>中断、または実行中</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>競合</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1, %2 transferred</source>
        <comment>count, size</comment>
        <translation>%1、転送量 %2</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>ロールバック…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, time</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>It did not finish.</source>
        <translation>完了しませんでした。</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>interrupted or running</source>
        <translation>中断または実行中</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundsPanel</name>
    <message>
        <source>Roll back</source>
        <translation>ロールバック</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>エラーログ</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>同期履歴</translation>
    </message>
    <message>
        <source>Sync history, newest first</source>
        <translation>同期履歴（新しい順）</translation>
    </message>
    <message>
        <source>Rolled back the sync.</source>
        <translation>同期をロールバックしました。</translation>
    </message>
    <message>
        <source>The next sync sends this to the other system.</source>
        <translation>次回の同期で接続先に送信されます。</translation>
    </message>
    <message>
        <source>Only partly rolled back</source>
        <translation>一部のみロールバックしました</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>すべての同期</translation>
    </message>
    <message>
        <source>No sync has failed.</source>
        <translation>失敗した同期はありません。</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>同期はまだ実行されていません。</translation>
    </message>
    <message>
        <source>Roll back this sync?</source>
        <translation>この同期をロールバックしますか？</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>connection, of a round</comment>
        <translation>%1、失敗</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) or record(s) that changed since then will be kept.</source>
        <translation>
            <numerusform>その後変更された値またはレコード%Ln件は保持されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <comment>list of effects</comment>
        <translation>Satchel: %1。</translation>
    </message>
    <message>
        <source>In %1, with the next sync: %2.</source>
        <comment>connection, list of effects</comment>
        <translation>%1側（次回の同期時）: %2。</translation>
    </message>
    <message>
        <source>Nothing will be sent to another system.</source>
        <translation>ほかのシステムには何も送信されません。</translation>
    </message>
    <message>
        <source>What you have changed since then will be kept.</source>
        <translation>その後に行った変更は保持されます。</translation>
    </message>
    <message>
        <source>%1 to the trash</source>
        <comment>number of records</comment>
        <translation>%1件をゴミ箱へ移動</translation>
    </message>
    <message>
        <source>%1 back to earlier values</source>
        <comment>number of records</comment>
        <translation>%1件を以前の値に戻す</translation>
    </message>
    <message>
        <source>%1 restored from the trash</source>
        <comment>number of records</comment>
        <translation>ゴミ箱から復元: %1</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>number of records</comment>
        <translation>%1件を削除</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of records</comment>
        <translation>%1件を変更</translation>
    </message>
    <message>
        <source>%1 created again</source>
        <comment>number of records</comment>
        <translation>%1件を再作成</translation>
    </message>
    <message>
        <source>nothing left to roll back</source>
        <translation>ロールバックするものは残っていません</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>アクティビティ</translation>
    </message>
    <message>
        <source>Figures, problems and every request</source>
        <translation>数値、問題、すべてのリクエスト</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RowChart</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1日</translation>
    </message>
    <message>
        <source>Slowest, %1</source>
        <translation>最長 %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>変わらず</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1速い</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1遅い</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RulesSettingsPage</name>
    <message>
        <source>Validation rules</source>
        <translation>入力規則</translation>
    </message>
    <message>
        <source>A rule says what must be true of a record. Satchel refuses changes that break it, in forms, tables, the command line and imports, and shows the rule&apos;s message. Records that a connection brings in are kept and listed here. A new rule changes no existing record.</source>
        <translation>規則はレコードが満たすべきことを定めます。フォーム、表、コマンドライン、インポートで規則に反する変更は拒否され、規則のメッセージが表示されます。接続から届いたレコードは保持され、ここに件数が出ます。新しい規則が既存のレコードを変えることはありません。</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>規則の対象</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>満たすべき条件</translation>
    </message>
    <message>
        <source>Records that break it</source>
        <translation>違反レコード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しい規則</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>レコードを表示</translation>
    </message>
    <message>
        <source>%1 is required from %2</source>
        <comment>field, stage</comment>
        <translation>%2 以降は %1 が必須</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>無効: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>On</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>This rule is off and refuses nothing.</source>
        <translation>この規則は無効で、何も拒否しません。</translation>
    </message>
    <message>
        <source>%1 (%2). Change its condition.</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2)。条件を変更してください。</translation>
    </message>
    <message>
        <source>Resumed the validation rule “%1”</source>
        <translation>入力規則「%1」を再開しました</translation>
    </message>
    <message>
        <source>Paused the validation rule “%1”</source>
        <translation>入力規則「%1」を一時停止しました</translation>
    </message>
    <message>
        <source>Removed the validation rule “%1”</source>
        <translation>入力規則「%1」を削除しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RunStep</name>
    <message>
        <source>Importing</source>
        <translation>インポート中</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>インポートを取り消す</translation>
    </message>
    <message>
        <source>Open rejected rows</source>
        <translation>拒否された行を開く</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>別のファイルをインポート</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>中止しました。何もインポートされていません。</translation>
    </message>
    <message>
        <source>The import did not finish. Nothing was imported: %1</source>
        <translation>インポートは完了しませんでした。何もインポートされていません: %1</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>インポートを取り消しました。</translation>
    </message>
    <message>
        <source>Show the %1 %2</source>
        <comment>213 contacts</comment>
        <translation>%1 件の%2を表示</translation>
    </message>
    <message>
        <source>Rejected rows, and cells that do not fit</source>
        <translation>拒否される行と項目に合わないセル</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>新しくインポートされたものはありません</translation>
    </message>
    <message>
        <source>Imported %1 %2</source>
        <comment>213 contacts</comment>
        <translation>%1 件の%2をインポートしました</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln 行を読み取り</numerusform>
        </translation>
    </message>
    <message>
        <source>Also created, because rows refer to them: %1, such as companies.</source>
        <translation>行から参照されているため、次も作成されます: %1（会社など）。</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Fields left empty</source>
        <translation>空のままのフィールド</translation>
    </message>
    <message>
        <source>Skipped: already exists</source>
        <translation>スキップ: 既存</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreCard</name>
    <message>
        <source>Set by %1, not by rules</source>
        <comment>a connection</comment>
        <translation>ルールではなく %1 が設定</translation>
    </message>
    <message>
        <source>Imported from %1, not from rules</source>
        <translation>ルールではなく %1 からインポート</translation>
    </message>
    <message>
        <source>Set by hand, not by rules</source>
        <translation>ルールではなく手動で設定</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>ホット</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>ウォーム</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>コールド</translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <translation>スコア %1、%2</translation>
    </message>
    <message>
        <source>Hot from %1, warm from %2</source>
        <translation>%1 以上でホット、%2 以上でウォーム</translation>
    </message>
    <message>
        <source>No score rule applies.</source>
        <translation>該当するスコアルールはありません。</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>履歴を表示</translation>
    </message>
    <message>
        <source>Use the rules instead</source>
        <translation>ルールを使う</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>スコアルール</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>履歴を隠す</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>The points have not changed.</source>
        <translation>点数の変更はありません。</translation>
    </message>
    <message>
        <source>Scored by the rules again</source>
        <translation>再びルールで採点します</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScorePopover</name>
    <message>
        <source>Score</source>
        <translation>スコア</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreRuleDialog</name>
    <message>
        <source>New score rule</source>
        <translation>新しいスコアルール</translation>
    </message>
    <message>
        <source>Change the score rule</source>
        <translation>スコアルールを変更</translation>
    </message>
    <message>
        <source>A sentence that explains the points</source>
        <translation>点数を説明する一文</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>The conditions of this rule can&apos;t be read: %1. Set them again.</source>
        <translation>このルールの条件を読み取れません: %1。設定し直してください。</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>Add at least one condition.</source>
        <translation>条件を1つ以上追加してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <comment>found by a score rule</comment>
        <translation>
            <numerusform>現在 %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count, names</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Saved the score rule “%1”</source>
        <translation>スコアルール「%1」を保存しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoresSettingsPage</name>
    <message>
        <source>Off: %1</source>
        <translation>オフ: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Each rule gives points to the records that its conditions find. The score is their sum, and every point says why. A score that somebody entered by hand counts instead.</source>
        <translation>各ルールは条件に一致するレコードに点数を与えます。スコアはその合計で、各点数には理由があります。手動で入力したスコアがあればそれが優先されます。</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>点数</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>スコアルール</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>新しいルール</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Add suggested rules</source>
        <translation>推奨ルールを追加</translation>
    </message>
    <message>
        <source>Highest scores: %1</source>
        <translation>スコア上位: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>This rule gives no points.</source>
        <translation>このルールは点数を与えていません。</translation>
    </message>
    <message>
        <source>%1 (%2). Change its conditions.</source>
        <comment>what is wrong, where</comment>
        <translation>%1（%2）。条件を変更してください。</translation>
    </message>
    <message>
        <source>Resumed the score rule “%1”</source>
        <translation>スコアルール「%1」を再開しました</translation>
    </message>
    <message>
        <source>Paused the score rule “%1”</source>
        <translation>スコアルール「%1」を一時停止しました</translation>
    </message>
    <message>
        <source>Moved the score rule “%1”</source>
        <translation>スコアルール「%1」を移動しました</translation>
    </message>
    <message>
        <source>Removed the score rule “%1”</source>
        <translation>スコアルール「%1」を削除しました</translation>
    </message>
    <message>
        <source>Added the suggested score rules</source>
        <translation>推奨スコアルールを追加しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SegmentsSettingsPage</name>
    <message>
        <source>Tiers</source>
        <translation>ランク</translation>
    </message>
    <message>
        <source>Customers with won deals, in the order of what they bought for. Everybody after A and B is in tier C.</source>
        <translation>受注のある顧客を購買金額順に並べます。AとB以外はランクCです。</translation>
    </message>
    <message>
        <source>Tier A: the first</source>
        <translation>ランクA: 上位</translation>
    </message>
    <message>
        <source>Tier B: up to</source>
        <translation>ランクB: 上位</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Recency, frequency and monetary value compare customers with each other, from 1 to 5. Filter lists, boards, reports and exports by segment or tier.</source>
        <translation>最新購買・頻度・購買金額で顧客同士を1〜5で比較します。リスト、ボード、レポート、エクスポートをセグメントやランクで絞り込めます。</translation>
    </message>
    <message>
        <source>Segments of</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>該当する顧客</translation>
    </message>
    <message>
        <source>Segments and tiers</source>
        <translation>セグメントとランク</translation>
    </message>
    <message>
        <source>Bought recently and often</source>
        <translation>最近かつ頻繁に購入</translation>
    </message>
    <message>
        <source>Buy often, not long ago</source>
        <translation>頻繁に購入、比較的最近</translation>
    </message>
    <message>
        <source>Bought some time ago, once or twice</source>
        <translation>しばらく前に1〜2回購入</translation>
    </message>
    <message>
        <source>Bought recently, for the first or second time</source>
        <translation>最近1〜2回目の購入</translation>
    </message>
    <message>
        <source>Bought often, but not for long</source>
        <translation>以前は頻繁、最近は購入なし</translation>
    </message>
    <message>
        <source>Bought long ago and seldom</source>
        <translation>以前にまれに購入</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>ランク %1</translation>
    </message>
    <message>
        <source>Changed the limits of the tiers</source>
        <translation>ランクの境界を変更しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendChecksView</name>
    <message>
        <source>Not sent: %1</source>
        <comment>a check that failed</comment>
        <translation>送信不可: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>a check</comment>
        <translation>注意: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendSheet</name>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>To</source>
        <comment>of a letter</comment>
        <translation>宛先</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>You, from your mail program</source>
        <translation>あなた(メールソフトから)</translation>
    </message>
    <message>
        <source>From</source>
        <comment>of a letter</comment>
        <translation>差出人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>文面</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>送る前に</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>%1 に Cc で送る</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln ページ</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pages, size of a file</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>添付</translation>
    </message>
    <message>
        <source>Remind me if there is no answer</source>
        <translation>返事がなければ通知する</translation>
    </message>
    <message>
        <source>When to remind me</source>
        <translation>通知する時期</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>1週間後</translation>
    </message>
    <message>
        <source>Note it with the customer</source>
        <translation>顧客に記録する</translation>
    </message>
    <message>
        <source>Note it on the deal</source>
        <translation>商談に記録する</translation>
    </message>
    <message>
        <source>The letter is in the timeline as an e-mail.</source>
        <translation>文面はメールとしてタイムラインに残ります。</translation>
    </message>
    <message>
        <source>the deal stays in %1</source>
        <translation>商談は「%1」のまま</translation>
    </message>
    <message>
        <source>Mark as sent only</source>
        <translation>送信済みにするだけ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a letter</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>Goes out through your mail program</source>
        <translation>メールソフトから送信されます</translation>
    </message>
    <message>
        <source>Something under “Before it goes” stops it.</source>
        <translation>「送る前に」の項目が送信を止めています。</translation>
    </message>
    <message>
        <source>Say whom the letter goes to.</source>
        <translation>宛先を入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>「%1」はメールアドレスではありません。</translation>
    </message>
    <message>
        <source>Satchel sends no e-mail; use it when you sent the document another way.</source>
        <translation>Satchelはメールを送信しません。別の方法で送った場合に使います。</translation>
    </message>
    <message>
        <source>without an e-mail from Satchel</source>
        <translation>Satchelからのメールなし</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>%Ln週間後</numerusform>
        </translation>
    </message>
    <message>
        <source>Satchel has no mail account: it opens the letter there, and you send it.</source>
        <translation>Satchelにメールアカウントがないため、文面をメールソフトで開きます。送信はそこで行ってください。</translation>
    </message>
    <message>
        <source>Goes out in ten seconds, unless you undo it</source>
        <translation>元に戻さなければ10秒後に送信されます</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sending</name>
    <message>
        <source>For %1</source>
        <comment>a customer</comment>
        <translation>%1 宛て</translation>
    </message>
    <message>
        <source>No customer. Choose a company or a contact first.</source>
        <translation>顧客がありません。先に会社か連絡先を選んでください。</translation>
    </message>
    <message>
        <source>No last day: it stays open until somebody closes it.</source>
        <translation>有効期限がありません。閉じるまで有効のままです。</translation>
    </message>
    <message>
        <source>Valid until %1, which is past. Choose a later day.</source>
        <translation>有効期限 %1 は過ぎています。後の日付を選んでください。</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>Follow up on %1</source>
        <comment>a quote</comment>
        <translation>%1 のフォローアップ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SeriesScopeDialog</name>
    <message>
        <source>This one</source>
        <translation>この予定のみ</translation>
    </message>
    <message>
        <source>This one and all that follow</source>
        <translation>この予定とそれ以降すべて</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Quotes and prices</source>
        <translation>見積と価格</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>カスタム項目</translation>
    </message>
    <message>
        <source>Data and currencies</source>
        <translation>データと通貨</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Settings sections</source>
        <translation>設定の分類</translation>
    </message>
    <message>
        <source>Letterhead and documents</source>
        <translation>レターヘッドと文書</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>失注理由</translation>
    </message>
    <message>
        <source>People</source>
        <translation>担当</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>キーボード</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>設定を検索</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>見つかった設定</translation>
    </message>
    <message>
        <source>No settings found</source>
        <translation>設定が見つかりません</translation>
    </message>
    <message>
        <source>Notices and reminders</source>
        <translation>通知とリマインダー</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>スコア</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>セグメント</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>タスクテンプレート</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>入力規則</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>フォーム</translation>
    </message>
    <message>
        <source>Trust and privacy</source>
        <translation>信頼とプライバシー</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Team and roles</source>
        <translation>チームと役割</translation>
    </message>
    <message>
        <source>Mail</source>
        <translation>メール</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SharingRules</name>
    <message>
        <source>a deleted team</source>
        <translation>削除されたチーム</translation>
    </message>
    <message>
        <source>What team %1 has is changed by the role %2</source>
        <translation>チーム%1のものを、役割%2が変更できる</translation>
    </message>
    <message>
        <source>What team %1 has is seen by the role %2</source>
        <translation>チーム%1のものを、役割%2が閲覧できる</translation>
    </message>
    <message>
        <source>What team %1 has is changed by team %2</source>
        <translation>チーム%1のものを、チーム%2が変更できる</translation>
    </message>
    <message>
        <source>What team %1 has is seen by team %2</source>
        <translation>チーム%1のものを、チーム%2が閲覧できる</translation>
    </message>
    <message>
        <source>%3 of team %1 are changed by the role %2</source>
        <translation>チーム%1の%3を、役割%2が変更できる</translation>
    </message>
    <message>
        <source>%3 of team %1 are seen by the role %2</source>
        <translation>チーム%1の%3を、役割%2が閲覧できる</translation>
    </message>
    <message>
        <source>%3 of team %1 are changed by team %2</source>
        <translation>チーム%1の%3を、チーム%2が変更できる</translation>
    </message>
    <message>
        <source>%3 of team %1 are seen by team %2</source>
        <translation>チーム%1の%3を、チーム%2が閲覧できる</translation>
    </message>
    <message>
        <source>Nothing is shared beyond the teams.</source>
        <translation>チームの外への共有はありません。</translation>
    </message>
    <message>
        <source>Add a sharing rule…</source>
        <translation>共有ルールを追加…</translation>
    </message>
    <message>
        <source>Edit the rule…</source>
        <translation>ルールを編集…</translation>
    </message>
    <message>
        <source>Remove the rule</source>
        <translation>ルールを削除</translation>
    </message>
    <message>
        <source>Sharing rule</source>
        <translation>共有ルール</translation>
    </message>
    <message>
        <source>Sharing rules</source>
        <translation>共有ルール</translation>
    </message>
    <message>
        <source>New sharing rule</source>
        <translation>新しい共有ルール</translation>
    </message>
    <message>
        <source>Edit the sharing rule</source>
        <translation>共有ルールを編集</translation>
    </message>
    <message>
        <source>What this team has</source>
        <translation>このチームのもの</translation>
    </message>
    <message>
        <source>For</source>
        <translation>共有先</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>レコードの種類</translation>
    </message>
    <message>
        <source>They may</source>
        <comment>those whom it is shared with</comment>
        <translation>許可する操作</translation>
    </message>
    <message>
        <source>What a team has is what its people own and what is in its territory.</source>
        <translation>チームのものとは、メンバーが担当するものと、テリトリー内のものです。</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>チーム%1</translation>
    </message>
    <message>
        <source>Role %1</source>
        <translation>役割%1</translation>
    </message>
    <message>
        <source>All kinds of record</source>
        <translation>すべての種類のレコード</translation>
    </message>
    <message>
        <source>See</source>
        <translation>閲覧</translation>
    </message>
    <message>
        <source>See and change</source>
        <translation>閲覧と変更</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>ルールを追加</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>ルールを保存</translation>
    </message>
    <message>
        <source>There are no teams yet. Create one first.</source>
        <translation>チームはまだありません。先に作成してください。</translation>
    </message>
    <message>
        <source>Choose two different teams, or a role.</source>
        <translation>異なる2つのチーム、または役割を選んでください。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShiftDatesDialog</name>
    <message>
        <source>Shift dates</source>
        <translation>日付をずらす</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Count working days only</source>
        <translation>営業日のみ数える</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln 件のタスク</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日数</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後ろへ</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Move the task that waits for them too</source>
        <translation>待っているタスクもずらす</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln tasks that wait for them too</source>
        <translation>
            <numerusform>待っているタスク %Ln 件もずらす</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these tasks is open and has a date.</source>
        <translation>未完了で日付のあるタスクがありません。</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 件のタスク</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <comment>number of tasks: dates, dates</comment>
        <translation>%1: %2 が %3 になります。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShortcutLine</name>
    <message>
        <source>Change the keys</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>%1, no keys</source>
        <translation>%1、キーなし</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>「%1」の新しいキー</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>既定に戻す</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>“%1” already uses these keys.</source>
        <translation>このキーは「%1」に割り当て済みです。</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>代わりにここで使う</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShortcutSheet</name>
    <message>
        <source>Find a command or key</source>
        <translation>コマンドまたはキーを検索</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sidebar</name>
    <message>
        <source>Collapse sidebar</source>
        <translation>サイドバーを折りたたむ</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>ページ一覧</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>検索・コマンド</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドの実行</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>その他のページ</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message numerus="yes">
        <source>Notices: %Ln new</source>
        <translation>
            <numerusform>お知らせ: 新着 %Ln 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SignInStep</name>
    <message>
        <source>How to sign in</source>
        <translation>サインイン方法</translation>
    </message>
    <message>
        <source>Redirect address to register</source>
        <translation>登録するリダイレクトアドレス</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>クライアントID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>クライアントシークレット</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>Secrets are stored only in the keychain of this computer.</source>
        <translation>シークレットはこのコンピューターのキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>ブラウザーでサインイン</translation>
    </message>
    <message>
        <source>Enter the token. Create it in %1 as described above.</source>
        <translation>トークンを入力してください。上の手順に従って%1で作成します。</translation>
    </message>
    <message>
        <source>Enter the client ID of the app that you registered in %1.</source>
        <translation>%1で登録したアプリのクライアントIDを入力してください。</translation>
    </message>
    <message>
        <source>Enter the client secret. %1 requires it together with the client ID.</source>
        <translation>クライアントシークレットを入力してください。%1ではクライアントIDとあわせて必要です。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageArrow</name>
    <message numerus="yes">
        <source>%1: passed after %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1：%Ln日で通過</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <comment>stage</comment>
        <translation>%1：スキップ</translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days, longer than usual</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1：%Ln日経過、通常より長い</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1：%Ln日経過</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>%1に移動</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageDelegate</name>
    <message>
        <source>Coral</source>
        <translation>コーラル</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>アンバー</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>オリーブ</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>グリーン</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>ティール</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>スカイ</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>コバルト</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>バイオレット</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>プラム</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>スレート</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StagePath</name>
    <message>
        <source>Won</source>
        <translation>受注</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>失注</translation>
    </message>
    <message>
        <source>Stages of the deal</source>
        <translation>商談のステージ</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>受注にする</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>失注にする</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsGrid</name>
    <message>
        <source>Required by stage</source>
        <translation>ステージごとの必須項目</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsTable</name>
    <message>
        <source>Require a field…</source>
        <translation>項目を必須にする…</translation>
    </message>
    <message>
        <source>Required by stage</source>
        <translation>ステージごとの必須項目</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>This pipeline has no stages.</source>
        <translation>このパイプラインにはステージがありません。</translation>
    </message>
    <message>
        <source>No field is required from a stage on.</source>
        <translation>ステージ以降で必須の項目はありません。</translation>
    </message>
    <message>
        <source>%1 that lack one keep their stage; moving on asks for it.</source>
        <comment>Deals</comment>
        <translation>値のない%1は今のステージのままです。次へ進めるときに入力を求めます。</translation>
    </message>
    <message>
        <source>%1 that lack one keep their stage; changing it needs the value.</source>
        <comment>Contacts</comment>
        <translation>値のない%1は今のステージのままです。ステージを変えるには値が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) not shown: paused, off, or for lost, snoozed or former records. See Validation rules.</source>
        <translation>
            <numerusform>表示していない規則: %Ln件 (一時停止中、無効、または失注・先送り・過去のレコード用)。「入力規則」をご覧ください。</numerusform>
        </translation>
    </message>
    <message>
        <source>No other fields</source>
        <translation>ほかに項目はありません</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln</source>
        <translation>
            <numerusform>%Ln件を表示</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::StatusBar</name>
    <message>
        <source>Waiting for another program to finish writing</source>
        <translation>別のプログラムの書き込み完了を待っています</translation>
    </message>
    <message>
        <source>Stored on this computer only · no connections yet</source>
        <translation>このコンピューターにのみ保存 · 接続なし</translation>
    </message>
    <message>
        <source>Personal data hidden · nothing can be edited</source>
        <translation>個人データは非表示 · 編集できません</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ%1／%2: %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityPage</name>
    <message>
        <source>Show the overview</source>
        <translation>概要を表示</translation>
    </message>
    <message>
        <source>Show the request log</source>
        <translation>リクエストログを表示</translation>
    </message>
    <message>
        <source>Show failed requests</source>
        <translation>失敗したリクエストを表示</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>リクエストログを書き出す</translation>
    </message>
    <message>
        <source>Acknowledge all changed fields</source>
        <translation>変更された項目をすべて確認済みにする</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>接続に戻る</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV を書き出す</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>接続</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>接続はまだありません</translation>
    </message>
    <message>
        <source>Once a connection syncs, its figures, requests and problems are shown here.</source>
        <translation>接続が同期されると、数値、リクエスト、問題がここに表示されます。</translation>
    </message>
    <message>
        <source>Go to connections</source>
        <translation>接続へ移動</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln request(s) to %1</source>
        <translation>
            <numerusform>%Ln 件のリクエストを %1 に書き出しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Nothing has failed in the last 30 days.</source>
        <translation>過去 30 日間に失敗はありません。</translation>
    </message>
    <message>
        <source>Requests used</source>
        <translation>使用したリクエスト</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>接続はまだありません。</translation>
    </message>
    <message>
        <source>Tokens and sign-ins</source>
        <translation>トークンとサインイン</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>変更された項目</translation>
    </message>
    <message>
        <source>No field of the other systems has changed. Satchel compares them once a day.</source>
        <translation>他のシステムの項目に変更はありません。Satchel は 1 日に 1 回比較します。</translation>
    </message>
    <message>
        <source>Remind me to replace tokens</source>
        <translation>トークンの交換を通知</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>すべて確認済みにする</translation>
    </message>
    <message>
        <source>Remind as advised</source>
        <translation>推奨どおり通知</translation>
    </message>
    <message>
        <source>Remind after 90 days</source>
        <translation>90 日後に通知</translation>
    </message>
    <message>
        <source>Remind after 180 days</source>
        <translation>180 日後に通知</translation>
    </message>
    <message>
        <source>Never remind</source>
        <translation>通知しない</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln request(s)</source>
        <translation>
            <numerusform>最新の %Ln 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln 件のリクエスト</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>同期アクティビティ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityRows</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>list, count</comment>
        <translation>%1 ほか %2 件</translation>
    </message>
    <message>
        <source>Synced today</source>
        <translation>今日の同期</translation>
    </message>
    <message>
        <source>records, both ways</source>
        <translation>件（双方向）</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>今日の失敗</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>%Ln 回の同期中</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>保留中</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>要対応</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>過去 30 日間</translation>
    </message>
    <message>
        <source>Average sync time</source>
        <translation>平均同期時間</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <comment>duration</comment>
        <translation>95 % が %1 以内</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>今日のリクエスト</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>まだなし</translation>
    </message>
    <message>
        <source>%1 each, 95 % within %2</source>
        <comment>durations</comment>
        <translation>平均 %1、95 % が %2 以内</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last %1</source>
        <comment>time of the last</comment>
        <translation>
            <numerusform>%Ln 回、最後は %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln 件のレコード</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it here or in %1, then retry.</source>
        <translation>ここまたは %1 で修正してから再試行してください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>system, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 requests, resets %3</source>
        <comment>used, allowed, time</comment>
        <translation>%2 件中 %1 件、リセット: %3</translation>
    </message>
    <message>
        <source>%1 of %2 requests in 24 hours</source>
        <translation>24 時間で %2 件中 %1 件</translation>
    </message>
    <message>
        <source>%1 by Satchel</source>
        <comment>requests</comment>
        <translation>うち Satchel %1 件</translation>
    </message>
    <message>
        <source>no daily limit, or nothing requested today</source>
        <translation>1 日の上限なし、または今日のリクエストなし</translation>
    </message>
    <message>
        <source>no requests yet</source>
        <translation>リクエストはまだありません</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>requests, duration</comment>
        <translation>%2 あたり最大 %1 件</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <comment>time</comment>
        <translation>%1 まで一時停止</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <comment>time</comment>
        <translation>%1 からサインイン</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>自動的に更新</translation>
    </message>
    <message>
        <source>Token in use since %1</source>
        <comment>time</comment>
        <translation>%1 からトークンを使用</translation>
    </message>
    <message>
        <source>Token of unknown age</source>
        <translation>使用開始日が不明なトークン</translation>
    </message>
    <message numerus="yes">
        <source>reminder after %Ln day(s)</source>
        <translation>
            <numerusform>%Ln 日後に通知</numerusform>
        </translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>通知なし</translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <comment>field</comment>
        <translation>%1 はなくなりました</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <comment>field</comment>
        <translation>%1 が追加されました</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <comment>field, types</comment>
        <translation>%1 の型が %2 から %3 に変わりました</translation>
    </message>
    <message>
        <source>%1 has other options</source>
        <comment>field</comment>
        <translation>%1 の選択肢が変わりました</translation>
    </message>
    <message>
        <source>%1 can no longer be edited</source>
        <comment>field</comment>
        <translation>%1 は編集できなくなりました</translation>
    </message>
    <message>
        <source>%1 is now required</source>
        <comment>field</comment>
        <translation>%1 が必須になりました</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, kind of records</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>options</comment>
        <translation>追加: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <comment>options</comment>
        <translation>削除: %1</translation>
    </message>
    <message>
        <source>its values stay here and are no longer sent</source>
        <translation>値はここに残り、送信されなくなります</translation>
    </message>
    <message>
        <source>synced, check the mapping</source>
        <translation>同期対象です。対応付けを確認してください</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>確認済みにする</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncFigures</name>
    <message>
        <source>Synced today</source>
        <translation>今日の同期</translation>
    </message>
    <message>
        <source>records, both ways</source>
        <translation>レコード（双方向）</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>今日の失敗</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>同期%Ln回中</numerusform>
        </translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>成功率</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>過去30日間</translation>
    </message>
    <message>
        <source>Average sync time</source>
        <translation>平均同期時間</translation>
    </message>
    <message>
        <source>longest today %1</source>
        <translation>今日の最長 %1</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>今日はなし</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>oldest since %1</source>
        <translation>最も古いもの %1</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>送信するものはありません</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncLine</name>
    <message>
        <source>Sync: %1</source>
        <translation>同期: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncText</name>
    <message>
        <source>Signing in</source>
        <translation>サインイン中</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインインが必要</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未サインイン</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Initial sync</source>
        <translation>初回同期</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>競合%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>要対応%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>送信待ち%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <comment>both sides are equal since</comment>
        <translation>最新 %1 時点</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
    <message>
        <source>Needs attention: could not be synced as is</source>
        <translation>要対応: このままでは同期できません</translation>
    </message>
    <message>
        <source>Needs review: changed on both sides</source>
        <translation>要確認: 双方で変更されています</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>データは失われていません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here.</source>
        <translation>
            <numerusform>データは失われていません。変更%Ln件が送信待ちです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to begin.</source>
        <translation>開始するにはサインインしてください。</translation>
    </message>
    <message>
        <source>In your browser, allow Satchel to read and write in %1.</source>
        <translation>ブラウザーで、Satchelによる%1の読み取りと書き込みを許可してください。</translation>
    </message>
    <message>
        <source>%1 no longer accepts our sign-in.</source>
        <translation>%1へのサインインが無効になりました。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or missing.</source>
        <translation>このコンピューターのキーチェーンがロックされているか、存在しません。</translation>
    </message>
    <message>
        <source>Your sign-in is stored only there. Unlock the keychain and Satchel will retry automatically.</source>
        <translation>サインイン情報はキーチェーンにのみ保存されています。ロックを解除すると自動的に再試行されます。</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>%1に接続できませんでした。</translation>
    </message>
    <message>
        <source>Satchel will retry automatically.</source>
        <translation>Satchelが自動的に再試行します。</translation>
    </message>
    <message>
        <source>%2 of %3 records are missing from %1 (%4).</source>
        <translation>%1で、%3件中%2件のレコードが見つかりません（%4）。</translation>
    </message>
    <message>
        <source>Satchel has deleted nothing. Were they deleted there on purpose?</source>
        <translation>Satchelでは何も削除されていません。接続先で意図的に削除されたものですか？</translation>
    </message>
    <message>
        <source>Signed in to a different account: %1.</source>
        <translation>別のアカウントにサインインしています: %1。</translation>
    </message>
    <message>
        <source>This connection belongs to %1. Nothing was sent or received.</source>
        <translation>この接続は%1のものです。送受信は行われていません。</translation>
    </message>
    <message>
        <source>Sync has stopped.</source>
        <translation>同期が停止しました。</translation>
    </message>
    <message>
        <source>%1 are only in the other system and would be added here; %2 are only here and would be sent there. Nothing has been linked, received or sent yet.</source>
        <translation>%1件は接続先だけにあり、Satchelに追加されます。%2件はSatchelだけにあり、接続先へ送信されます。リンクと送受信はまだ行われていません。</translation>
    </message>
    <message>
        <source>%1 of %2 requests today</source>
        <translation>今日のリクエスト: %1／%2</translation>
    </message>
    <message>
        <source>Delete here too</source>
        <translation>Satchelでも削除</translation>
    </message>
    <message>
        <source>Keep here, create there again</source>
        <translation>ここに残し、接続先に作り直す</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>このアカウントを使用</translation>
    </message>
    <message>
        <source>Keep the previous account</source>
        <translation>以前のアカウントを使い続ける</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>Keep Satchel&apos;s data</source>
        <translation>Satchelのデータを残す</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>リアルタイム</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1時間ごと</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>1日1回</translation>
    </message>
    <message>
        <source>Manually</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>双方向</translation>
    </message>
    <message>
        <source>Receive only</source>
        <translation>受信のみ</translation>
    </message>
    <message>
        <source>Send only</source>
        <translation>送信のみ</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Newest wins</source>
        <translation>最新の変更を優先</translation>
    </message>
    <message>
        <source>Satchel wins</source>
        <translation>Satchelを優先</translation>
    </message>
    <message>
        <source>The other system wins</source>
        <translation>接続先を優先</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>確認する</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1秒</translation>
    </message>
    <message>
        <source>%1: waiting for the sign-in</source>
        <translation>%1: サインイン待ち</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: 再サインインが必要</translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation>%1: 未サインイン</translation>
    </message>
    <message>
        <source>%1: keychain locked</source>
        <translation>%1: キーチェーンがロック中</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: 停止</translation>
    </message>
    <message>
        <source>%1: needs your answer</source>
        <translation>%1: 回答が必要です</translation>
    </message>
    <message>
        <source>Initial sync with %1, %2 received</source>
        <translation>%1との初回同期、受信 %2</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>同期中</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>up to date as of %1</source>
        <translation>最新 %1 時点</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>未同期</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In %1, up to date as of %2</source>
        <translation>%1と同期済み（%2 時点）</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>%1に登録済み</translation>
    </message>
    <message>
        <source>Waiting: %1 is paused</source>
        <translation>送信待ち: %1は一時停止中です</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>%1への送信待ち</translation>
    </message>
    <message>
        <source>Waiting: can&apos;t reach %1</source>
        <translation>送信待ち: %1に接続できません</translation>
    </message>
    <message>
        <source>Waiting: %1 needs your answer</source>
        <translation>送信待ち: %1への回答が必要です</translation>
    </message>
    <message>
        <source>Needs attention in %1: %2</source>
        <comment>connection, reason</comment>
        <translation>%1で要対応: %2</translation>
    </message>
    <message>
        <source>Needs review: changed here and in %1</source>
        <translation>要確認: Satchelと%1の双方で変更されています</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records look the same here and in %1.</source>
        <translation>
            <numerusform>Satchelと%1で、%Ln件のレコードが同じものと思われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>%1: rate limit reached.</source>
        <translation>%1: リクエスト数の上限に達しました。</translation>
    </message>
    <message>
        <source>%1 rejected the request: %2.</source>
        <comment>system, its own words</comment>
        <translation>%1がリクエストを拒否しました: %2。</translation>
    </message>
    <message>
        <source>%1 returned an unexpected response: %2.</source>
        <comment>system, what is wrong with it</comment>
        <translation>%1から予期しない応答がありました: %2。</translation>
    </message>
    <message>
        <source>last sync not finished</source>
        <translation>前回の同期は未完了</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>回答が必要です</translation>
    </message>
    <message>
        <source>None of this has been sent. Other changes continue to sync.</source>
        <translation>これらはまだ送信されていません。ほかの変更は引き続き同期されます。</translation>
    </message>
    <message>
        <source>%1 requests today · your organisation has %2 of %3 left</source>
        <translation>今日のリクエスト%1件 · 組織の残り%3件中%2件</translation>
    </message>
    <message>
        <source>%1. Satchel checks for changes less often until there are more.</source>
        <translation>%1。余裕ができるまでSatchelは変更の確認を減らします。</translation>
    </message>
    <message>
        <source>Create a record even if %1 warns of a duplicate</source>
        <translation>%1が重複を警告してもレコードを作成する</translation>
    </message>
    <message>
        <source>When this is off, a new record that looks like one in %1 is not sent and is listed under Needs attention. Rules that block duplicates always apply.</source>
        <translation>オフの場合、%1にあるものと似た新しいレコードは送信されず、「要対応」に表示されます。重複を禁止するルールは常に適用されます。</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>count</comment>
        <translation>%1件のレコード</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind of records</comment>
        <translation>%2 %1件</translation>
    </message>
    <message numerus="yes">
        <source>%1 deletes %Ln more record(s) with them.</source>
        <translation>
            <numerusform>%1はこれらと一緒にほか%Ln件のレコードを削除します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 in %2 too?</source>
        <comment>213 contacts, system</comment>
        <translation>%2でも%1を削除しますか？</translation>
    </message>
    <message>
        <source>They were deleted here (%1).</source>
        <comment>time</comment>
        <translation>Satchelで削除されました（%1）。</translation>
    </message>
    <message>
        <source>Delete in the other system too</source>
        <translation>接続先でも削除</translation>
    </message>
    <message>
        <source>%1 moves them to its recycle bin.</source>
        <translation>%1のゴミ箱に移動されます。</translation>
    </message>
    <message>
        <source>Delete %1 in %2</source>
        <comment>count, system</comment>
        <translation>%2の%1件を削除</translation>
    </message>
    <message>
        <source>Keep in the other system</source>
        <translation>接続先に残す</translation>
    </message>
    <message>
        <source>They stay unchanged in %1. Satchel removes the links and does not download them again.</source>
        <translation>%1ではそのまま残ります。Satchelはリンクを解除し、再度ダウンロードしません。</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <comment>count, system</comment>
        <translation>%2に%1件を残す</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>They are restored here. Nothing is sent.</source>
        <translation>Satchelで復元されます。何も送信されません。</translation>
    </message>
    <message>
        <source>Overwrite values of %1 in %2?</source>
        <comment>213 contacts, system</comment>
        <translation>%2の%1の値を上書きしますか？</translation>
    </message>
    <message>
        <source>They were edited here together (%1).</source>
        <comment>time</comment>
        <translation>Satchelでまとめて編集されました（%1）。</translation>
    </message>
    <message>
        <source>Send the new values</source>
        <translation>新しい値を送信</translation>
    </message>
    <message>
        <source>They replace the current values in %1.</source>
        <translation>%1の現在の値が置き換えられます。</translation>
    </message>
    <message>
        <source>Overwrite in %1</source>
        <translation>%1で上書き</translation>
    </message>
    <message>
        <source>Keep the values there</source>
        <translation>接続先の値を残す</translation>
    </message>
    <message>
        <source>Both sides keep their values. A field is sent again when you edit it.</source>
        <translation>どちらの値もそのまま残ります。項目は編集すると再び送信されます。</translation>
    </message>
    <message>
        <source>Keep the values in %1</source>
        <translation>%1の値を残す</translation>
    </message>
    <message>
        <source>Undo the edits here</source>
        <translation>Satchelでの編集を元に戻す</translation>
    </message>
    <message>
        <source>The fields return to the values in %1. Nothing is sent.</source>
        <translation>項目は%1の値に戻ります。何も送信されません。</translation>
    </message>
    <message>
        <source>Undo the edits</source>
        <translation>編集を元に戻す</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln件の削除が回答を待っています</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwrite(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln件の上書きが回答を待っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <comment>count</comment>
        <translation>%1件を復元</translation>
    </message>
    <message>
        <source>Access was revoked in %1.</source>
        <translation>%1 でアクセスが取り消されました。</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired.</source>
        <translation>%1 へのサインインの有効期限が切れました。</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired or was revoked.</source>
        <translation>%1 へのサインインの有効期限が切れたか、取り消されました。</translation>
    </message>
    <message>
        <source>%1 rejected the client ID or its secret.</source>
        <translation>%1 がクライアント ID またはシークレットを拒否しました。</translation>
    </message>
    <message>
        <source>%1 needs you to sign in again: %2.</source>
        <comment>system, reason</comment>
        <translation>%1 に再度サインインしてください: %2。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln 件の変更が回答を待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>最新 %1 時点</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Waiting: sync is paused</source>
        <translation>待機中：同期は一時停止中</translation>
    </message>
    <message>
        <source>Waiting: can&apos;t be reached</source>
        <translation>待機中：接続できません</translation>
    </message>
    <message>
        <source>Waiting: needs your answer</source>
        <translation>待機中：回答が必要です</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>reason</comment>
        <translation>要確認：%1</translation>
    </message>
    <message>
        <source>Nothing was synced since %1.</source>
        <comment>time</comment>
        <translation>%1 以降、同期されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here and are sent after you sign in.</source>
        <translation>
            <numerusform>何も失われていません。%Ln 件の変更がここで待機し、サインイン後に送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <comment>time</comment>
        <translation>最終同期 %1</translation>
    </message>
    <message>
        <source>Waiting: sign in to %1 again</source>
        <translation>待機中: %1 に再度サインインしてください</translation>
    </message>
    <message>
        <source>Waiting: unlock the keychain</source>
        <translation>待機中: キーチェーンのロックを解除してください</translation>
    </message>
    <message>
        <source>Waiting: sign in again</source>
        <translation>待機中: 再度サインインしてください</translation>
    </message>
    <message>
        <source>This waits for your answer: %1.</source>
        <translation>お客様の回答を待っています: %1。</translation>
    </message>
    <message>
        <source>Run no workflow rules in %1 for what Satchel sends</source>
        <translation>Satchelが送信した内容に対して%1のワークフロールールを実行しない</translation>
    </message>
    <message>
        <source>When this is off, a record that Satchel creates, changes or deletes starts the same rules as one that a person edits in %1.</source>
        <translation>オフの場合、Satchelが作成、変更、削除したレコードは、%1で人が編集したときと同じルールを実行します。</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ミリ秒</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other values</source>
        <translation>
            <numerusform>値が異なる%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only here</source>
        <translation>
            <numerusform>ここだけの%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>ここで削除された%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the restored backup differ from %1.</source>
        <translation>
            <numerusform>復元したバックアップの%Ln件のレコードが%1と異なります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is from %1: %2. Nothing was sent. Send what the backup has, or take the values from %3?</source>
        <comment>time, numbers, system</comment>
        <translation>バックアップの日時: %1（%2）。何も送信されていません。バックアップの内容を送信しますか、それとも%3の値を使いますか？</translation>
    </message>
    <message>
        <source>Send from the backup</source>
        <translation>バックアップから送信</translation>
    </message>
    <message>
        <source>Take the values there</source>
        <translation>相手側の値を使う</translation>
    </message>
    <message>
        <source>Not approved</source>
        <translation>未承認</translation>
    </message>
    <message>
        <source>Your role needs an approval to connect %1.</source>
        <translation>あなたの役割で%1を接続するには承認が必要です。</translation>
    </message>
    <message>
        <source>Connecting %1 was rejected.</source>
        <translation>%1の接続は却下されました。</translation>
    </message>
    <message>
        <source>Waiting for approval.</source>
        <translation>承認待ちです。</translation>
    </message>
    <message>
        <source>The sync starts as soon as somebody in the team has approved it.</source>
        <translation>チームの誰かが承認すると同期が始まります。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskBoardView</name>
    <message>
        <source>Tasks by status</source>
        <translation>状況別のタスク</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>この列のまま</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>ここに移動</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskDetails</name>
    <message>
        <source>Details of the task</source>
        <translation>タスクの詳細</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未着手</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>Copy this task</source>
        <translation>このタスクをコピー</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>ゴミ箱に移動</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>詳細を閉じる</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>件名</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>説明を追加</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>優先度</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>会社</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>依頼者</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>繰り返し</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>When this is done, plan the next one</source>
        <translation>完了後に次のタスクを予定</translation>
    </message>
    <message>
        <source>Completes this task and plans the same again</source>
        <translation>このタスクを完了し、同じタスクを再度予定します</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>タスクを中止</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>when</comment>
        <translation>完了: %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Changed a task: %1</source>
        <comment>field</comment>
        <translation>タスクの%1を変更</translation>
    </message>
    <message>
        <source>Changed when a task is due</source>
        <translation>タスクの期限を変更</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>日付を選択</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>%Ln日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>%Ln週間後</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>待機対象</translation>
    </message>
    <message>
        <source>Holds up</source>
        <translation>待たせているタスク</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a task that is done or cancelled</comment>
        <translation>%1（完了）</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskFilterPopover</name>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>リストとして保存</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskLane</name>
    <message>
        <source>%1, %2</source>
        <comment>status, number of its tasks</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskListView</name>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskListsColumn</name>
    <message>
        <source>New list</source>
        <translation>新規リスト</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>タスクリスト</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplateDialog</name>
    <message>
        <source>New task template</source>
        <translation>新しいタスクテンプレート</translation>
    </message>
    <message>
        <source>Change the task template</source>
        <translation>タスクテンプレートを変更</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用先</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>手順の起点</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>テンプレートを保存</translation>
    </message>
    <message>
        <source>The day it is applied</source>
        <translation>適用した日</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>名前を入力してください。</translation>
    </message>
    <message>
        <source>Saved the task template “%1”</source>
        <translation>タスクテンプレート「%1」を保存しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplatesSettingsPage</name>
    <message>
        <source>Task templates</source>
        <translation>タスクテンプレート</translation>
    </message>
    <message>
        <source>Several tasks that you add together, such as the steps of an onboarding. Apply one on the page of a customer or deal, or on the tasks page.</source>
        <translation>導入の手順など、まとめて追加するタスクです。顧客や商談のページ、またはタスクのページで適用します。</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>テンプレート</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>適用先</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>手順の起点</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>新しいテンプレート</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時期</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>担当者</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>新しい手順</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>手順を変更</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>手順を削除</translation>
    </message>
    <message>
        <source>For the step before</source>
        <translation>前の手順</translation>
    </message>
    <message>
        <source>The day it is applied</source>
        <translation>適用した日</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>当日</translation>
    </message>
    <message>
        <source>1 working day before</source>
        <translation>1 営業日前</translation>
    </message>
    <message>
        <source>1 working day after</source>
        <translation>1 営業日後</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 日前</translation>
    </message>
    <message>
        <source>1 day after</source>
        <translation>1 日後</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days before</source>
        <translation>
            <numerusform>%Ln 営業日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days after</source>
        <translation>
            <numerusform>%Ln 営業日後</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln 日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after</source>
        <translation>
            <numerusform>%Ln 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a step to “%1”</source>
        <translation>「%1」に手順を追加しました</translation>
    </message>
    <message>
        <source>Changed a step of “%1”</source>
        <translation>「%1」の手順を変更しました</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>手順を保存</translation>
    </message>
    <message>
        <source>Removed a step of “%1”</source>
        <translation>「%1」の手順を削除しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskText</name>
    <message>
        <source>any time</source>
        <translation>時刻指定なし</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>day, number of days</comment>
        <translation>%1（%2前）</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>count</comment>
        <translation>%1以上</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>毎週</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>毎月</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>毎年</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最終%1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>第1%1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>第2%1</translation>
    </message>
    <message>
        <source>third %1</source>
        <translation>第3%1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <translation>第4%1</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <comment>every month, first Monday</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>平日毎日</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every 2 weeks, Mon and Thu</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1、%2まで</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>繰り返さない</translation>
    </message>
    <message>
        <source>Repeats by a custom rule</source>
        <translation>カスタムルールで繰り返し</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>期限の時刻に</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1週間前</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1日前</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1時間前</translation>
    </message>
    <message>
        <source>1 minute before</source>
        <translation>1分前</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>中</translation>
    </message>
    <message>
        <source>High</source>
        <translation>高</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>優先度なし</translation>
    </message>
    <message>
        <source>Group by due date</source>
        <translation>期限でグループ化</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>顧客でグループ化</translation>
    </message>
    <message>
        <source>Group by deal</source>
        <translation>商談でグループ化</translation>
    </message>
    <message>
        <source>Group by priority</source>
        <translation>優先度でグループ化</translation>
    </message>
    <message>
        <source>Group by day done</source>
        <translation>完了日でグループ化</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>%Ln日ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>%Ln週間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>%Lnか月ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln years</source>
        <translation>
            <numerusform>%Ln年ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <translation>
            <numerusform>%1、%Ln回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks before</source>
        <translation>
            <numerusform>%Ln週間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>%Ln時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln分前</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a valid rule: %1</source>
        <translation>無効なルール: %1</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>担当者でグループ化</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTimeline</name>
    <message>
        <source>Scale of the timeline</source>
        <translation>タイムラインの目盛り</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>前へ</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTimelineView</name>
    <message>
        <source>Timeline of tasks</source>
        <translation>タスクのタイムライン</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TasksPage</name>
    <message>
        <source>How tasks are shown</source>
        <translation>タスクの表示方法</translation>
    </message>
    <message>
        <source>List</source>
        <translation>リスト</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>グループ化</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>新規タスク</translation>
    </message>
    <message>
        <source>No tasks match the filter</source>
        <translation>フィルターに一致するタスクはありません</translation>
    </message>
    <message>
        <source>Its conditions hide the other tasks of this list.</source>
        <translation>このリストの他のタスクは条件により非表示になっています。</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>タスク</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>タスクを完了</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>タスクを編集</translation>
    </message>
    <message>
        <source>Change when the task is due</source>
        <translation>タスクの期限を変更</translation>
    </message>
    <message>
        <source>Call the task&apos;s customer</source>
        <translation>タスクの顧客に電話</translation>
    </message>
    <message>
        <source>Move task to the trash</source>
        <translation>タスクをゴミ箱に移動</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>タスクをフィルター</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状況</translation>
    </message>
    <message>
        <source>%1 open · %2 due today · %3 overdue</source>
        <translation>未完了%1 · 今日が期限%2 · 期限切れ%3</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>リスト: %1</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>期限切れのタスクはありません</translation>
    </message>
    <message>
        <source>Open tasks appear here once their due date has passed.</source>
        <translation>期限を過ぎても未完了のタスクがここに表示されます。</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>今日のタスクはもうありません</translation>
    </message>
    <message>
        <source>Tasks appear here on their due date.</source>
        <translation>期限日になったタスクがここに表示されます。</translation>
    </message>
    <message>
        <source>No tasks here</source>
        <translation>タスクはありません</translation>
    </message>
    <message>
        <source>Add one in the line above: who, what and when.</source>
        <translation>上の行に、相手、内容、日時を入力してください。</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>フィルター（%1）</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>新規リストの名前</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>リストを保存</translation>
    </message>
    <message>
        <source>Saved list %1</source>
        <translation>リスト「%1」を保存</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>新規リスト</translation>
    </message>
    <message>
        <source>Rename list</source>
        <translation>リストの名前を変更</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>リストの名前</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Renamed a list</source>
        <translation>リストの名前を変更</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>リストを削除</translation>
    </message>
    <message>
        <source>Deleted list %1</source>
        <translation>リスト「%1」を削除</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>日付をずらす…</translation>
    </message>
    <message>
        <source>Apply a task template…</source>
        <translation>タスクテンプレートを適用…</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>週次レビュー</translation>
    </message>
    <message>
        <source>Show tasks as a list</source>
        <translation>タスクを一覧で表示</translation>
    </message>
    <message>
        <source>Show tasks as a board</source>
        <translation>タスクをボードで表示</translation>
    </message>
    <message>
        <source>Show tasks on a timeline</source>
        <translation>タスクをタイムラインで表示</translation>
    </message>
    <message>
        <source>Show tasks in the calendar</source>
        <translation>タスクをカレンダーで表示</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>task, day</comment>
        <translation>%1 を %2 に移動しました</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks</source>
        <translation>
            <numerusform>タスク %Ln 件を移動しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamButtons</name>
    <message>
        <source>Follow</source>
        <translation>フォロー</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>コメント %Ln 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>コメント</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>フォロー中</translation>
    </message>
    <message>
        <source>Stop hearing what happens to %1</source>
        <translation>%1 の動きの通知をやめる</translation>
    </message>
    <message>
        <source>Hear what happens to %1</source>
        <translation>%1 の動きを知る</translation>
    </message>
    <message>
        <source>Stopped following 1 record</source>
        <translation>レコード 1 件のフォローをやめました</translation>
    </message>
    <message>
        <source>Followed 1 record</source>
        <translation>レコードを 1 件フォローしました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamDialog</name>
    <message>
        <source>New team</source>
        <translation>新しいチーム</translation>
    </message>
    <message>
        <source>Edit the team</source>
        <translation>チームを編集</translation>
    </message>
    <message>
        <source>Has a territory</source>
        <translation>テリトリーあり</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Create team</source>
        <translation>チームを作成</translation>
    </message>
    <message>
        <source>Save team</source>
        <translation>チームを保存</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>人を検索</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (自分)</translation>
    </message>
    <message>
        <source>Customers of the territory</source>
        <translation>テリトリーの顧客</translation>
    </message>
    <message>
        <source>The condition of this territory can&apos;t be read: %1. Set it again.</source>
        <translation>このテリトリーの条件を読み取れません: %1。設定し直してください。</translation>
    </message>
    <message>
        <source>A territory depends on the customer&apos;s own fields only, not on related records, calculated fields or today&apos;s date.</source>
        <translation>テリトリーの条件に使えるのは顧客自身の項目だけです。関連レコード、計算項目、今日の日付は使えません。</translation>
    </message>
    <message>
        <source>Without a condition this territory takes the customers that no other one takes.</source>
        <translation>条件がない場合、ほかのどのテリトリーにも入らない顧客が入ります。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Fits now: %1.</source>
        <comment>kinds of record with numbers</comment>
        <translation>現在の該当: %1。</translation>
    </message>
    <message>
        <source>Without these fields, so never in it: %1.</source>
        <translation>これらの項目がないため対象外: %1。</translation>
    </message>
    <message>
        <source>Created the team %1</source>
        <translation>チーム%1を作成</translation>
    </message>
    <message>
        <source>Changed the team %1</source>
        <translation>チーム%1を変更</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamList</name>
    <message>
        <source>There are no teams yet. People of a team share their records, and a team can have a territory.</source>
        <translation>チームはまだありません。チームのメンバーはレコードを共有し、チームはテリトリーを持てます。</translation>
    </message>
    <message>
        <source>New team…</source>
        <translation>新しいチーム…</translation>
    </message>
    <message>
        <source>Edit team…</source>
        <translation>チームを編集…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上へ移動</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下へ移動</translation>
    </message>
    <message>
        <source>Delete team…</source>
        <translation>チームを削除…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>テリトリー</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>顧客</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>メンバー</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Takes nobody: %1</source>
        <comment>a territory whose condition cannot be read</comment>
        <translation>該当なし: %1</translation>
    </message>
    <message>
        <source>No territory</source>
        <translation>テリトリーなし</translation>
    </message>
    <message>
        <source>Everyone else</source>
        <translation>その他すべて</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Moved the territory %1</source>
        <translation>テリトリー%1を移動</translation>
    </message>
    <message>
        <source>The people of %1 stay, and so do their records. They no longer see each other&apos;s records where their role shows them those of their teams.</source>
        <translation>%1のメンバーとそのレコードは残ります。役割が「チーム」のレコードを見せる範囲では、お互いのレコードが見えなくなります。</translation>
    </message>
    <message>
        <source>Its customers stay in this territory until they are placed in another one.</source>
        <translation>顧客は、別のテリトリーに移るまでこのテリトリーに残ります。</translation>
    </message>
    <message>
        <source>Delete this team?</source>
        <translation>このチームを削除しますか?</translation>
    </message>
    <message>
        <source>Delete team</source>
        <translation>チームを削除</translation>
    </message>
    <message>
        <source>Deleted the team %1</source>
        <translation>チーム%1を削除</translation>
    </message>
    <message>
        <source>Reassign customers…</source>
        <translation>顧客を再割り当て…</translation>
    </message>
    <message>
        <source>Show which customers fit another territory than theirs, and move them</source>
        <translation>別のテリトリーに当てはまる顧客を表示して移動します</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamServerForm</name>
    <message>
        <source>Check the server</source>
        <translation>サーバーを確認</translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation>チームを作成</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>チームに参加</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>サーバー</translation>
    </message>
    <message>
        <source>db.example.com, or an address as PostgreSQL has it</source>
        <translation>db.example.com、またはPostgreSQL形式のアドレス</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>データベース</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>チームの名前</translation>
    </message>
    <message>
        <source>This database has a team already: %1. Join it instead, or make the new team in an empty database.</source>
        <translation>このデータベースにはすでにチーム「%1」があります。そのチームに参加するか、空のデータベースに新しいチームを作成してください。</translation>
    </message>
    <message>
        <source>This database has no team yet. Somebody makes it first, on the computer whose records the team begins with.</source>
        <translation>このデータベースにはまだチームがありません。まず、チームの最初のレコードがあるコンピューターで、誰かがチームを作成する必要があります。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamServerText</name>
    <message>
        <source>The server says: %1</source>
        <comment>technical reason</comment>
        <translation>サーバーからのメッセージ: %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>The address is incomplete. It needs a server, a database and a name to sign in with.</source>
        <translation>アドレスが不完全です。サーバー、データベース、サインイン名が必要です。</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling and the network.</source>
        <translation>「%1」というサーバーはありません。つづりとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the port, the network, and that a firewall lets it through.</source>
        <translation>%1が応答しません。ポートとネットワーク、ファイアウォールが接続を許可しているかを確認してください。</translation>
    </message>
    <message>
        <source>%1 does not encrypt connections, so nothing was sent. TLS has to be switched on at the server.</source>
        <translation>%1は接続を暗号化しないため、何も送信しませんでした。サーバーでTLSを有効にする必要があります。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted or is for another name, so nothing was sent. For an authority of your own, add sslrootcert=FILE to the address.</source>
        <translation>%1の証明書が信頼されていないか、別の名前のものであるため、何も送信しませんでした。独自の認証局を使う場合は、アドレスにsslrootcert=FILEを追加してください。</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1はこの名前とパスワードを受け付けません。</translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation>このデータベースは存在しません。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is too old. A team needs version 15 or newer.</source>
        <translation>PostgreSQL %1は古すぎます。チームにはバージョン15以降が必要です。</translation>
    </message>
    <message>
        <source>This name may not create roles, which each person of the team needs. The server&apos;s administrator can allow it: ALTER ROLE … CREATEROLE.</source>
        <translation>この名前ではロールを作成できません。チームの各メンバーにロールが必要です。サーバーの管理者が次のコマンドで許可できます: ALTER ROLE … CREATEROLE。</translation>
    </message>
    <message>
        <source>This name may not create tables in the database. Sign in as the owner of the database.</source>
        <translation>この名前ではデータベースにテーブルを作成できません。データベースの所有者としてサインインしてください。</translation>
    </message>
    <message>
        <source>Another version of Satchel made this team&apos;s tables. Update Satchel, or have an administrator run &quot;satchel hub upgrade&quot;.</source>
        <translation>このチームのテーブルは別のバージョンのSatchelで作成されました。Satchelを更新するか、管理者に「satchel hub upgrade」の実行を依頼してください。</translation>
    </message>
    <message>
        <source>The team does not know this name. An administrator gives it access under Team and roles.</source>
        <translation>チームはこの名前を認識していません。管理者が「チームと役割」でアクセス権を与えます。</translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <comment>a server</comment>
        <translation>%1を使用できませんでした。</translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer</source>
        <translation>このコンピューターのPostgreSQL %1</translation>
    </message>
    <message>
        <source>PostgreSQL %1 at %2</source>
        <translation>%2のPostgreSQL %1</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is trusted</source>
        <translation>接続は暗号化され、証明書は信頼されています</translation>
    </message>
    <message>
        <source>The connection does not leave this computer</source>
        <translation>接続はこのコンピューターの外に出ません</translation>
    </message>
    <message>
        <source>Team %1, where you are: %2</source>
        <comment>name of a team, role</comment>
        <translation>チーム「%1」、あなたの役割: %2</translation>
    </message>
    <message>
        <source>It may create tables and roles, and has no team yet</source>
        <translation>テーブルとロールを作成でき、チームはまだありません</translation>
    </message>
    <message>
        <source>Checking the server…</source>
        <translation>サーバーを確認しています…</translation>
    </message>
    <message>
        <source>Sending records: %1</source>
        <translation>レコードを送信中: %1</translation>
    </message>
    <message>
        <source>Reading the team&apos;s records: %1</source>
        <translation>チームのレコードを読み取り中: %1</translation>
    </message>
    <message>
        <source>Comparing your records with the team&apos;s…</source>
        <translation>自分のレコードとチームのレコードを比較しています…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamSettingsPage</name>
    <message>
        <source>Give access…</source>
        <translation>アクセス権を与える…</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>役割を変更</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>取り消す…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>役割</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>チームのサーバーに問い合わせています…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>チーム</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>アクセス権のある人</translation>
    </message>
    <message>
        <source>Each signs in at the team&apos;s server with a name and password of their own.</source>
        <translation>各自の名前とパスワードでチームのサーバーにサインインします。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>サインイン名</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>コンピューター</translation>
    </message>
    <message>
        <source>Each computer has the records that its person may see.</source>
        <translation>各コンピューターには、その人が閲覧できるレコードがあります。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人物</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最終接続</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Remove this computer?</source>
        <translation>このコンピューターを削除しますか?</translation>
    </message>
    <message>
        <source>%1 of %2 reads and sends nothing any more until it joins again. What is on it stays there.</source>
        <translation>%2 の %1 は、再び参加するまで読み取りも送信も行いません。中にあるものはそのまま残ります。</translation>
    </message>
    <message>
        <source>Remove computer</source>
        <translation>コンピューターを削除</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>役割</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln computers have read everything.</source>
        <translation>
            <numerusform>%Ln 台中 %1 台がすべて読み込み済みです。</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>取り消し済み</translation>
    </message>
    <message>
        <source>Revoke this access?</source>
        <translation>このアクセス権を取り消しますか?</translation>
    </message>
    <message>
        <source>%1 reads and sends nothing any more from now on. What they have not sent yet stays on their computer, and what they wrote stays with the team.</source>
        <translation>%1 は今後、読み取りも送信も行いません。まだ送信していないものはそのコンピューターに残り、書いたものはチームに残ります。</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>アクセス権を取り消す</translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation>チームから離れる…</translation>
    </message>
    <message>
        <source>Team %1</source>
        <comment>name</comment>
        <translation>チーム「%1」</translation>
    </message>
    <message>
        <source>This computer signs in as %1.</source>
        <translation>このコンピューターは「%1」としてサインインします。</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>拒否された変更</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take these changes of this computer. The records are as the team has them.</source>
        <translation>チームのサーバーは、このコンピューターの次の変更を受け付けませんでした。レコードはチームにある内容になっています。</translation>
    </message>
    <message>
        <source>Who has access, and what roles may do, is for administrators of the team.</source>
        <translation>アクセス権と、役割でできることは、チームの管理者だけが扱えます。</translation>
    </message>
    <message>
        <source>All records that are on this computer now stay in this store, with their history. What others change from now on does not come here any more, and what you change does not reach them. The window closes and opens again.</source>
        <translation>現在このコンピューターにあるすべてのレコードは、履歴とともにこのデータファイルに残ります。今後はほかの人の変更がここに届かず、あなたの変更もほかの人に届きません。ウィンドウが閉じ、再び開きます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not sent yet. They stay here, and the team does not get them.</source>
        <translation>
            <numerusform>%Ln件の変更がまだ送信されていません。変更はここに残り、チームには届きません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>チームから離れますか?</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>チームから離れる</translation>
    </message>
    <message>
        <source>What a role may do, checked by the server. Team: own records, those of people in the same team, and those in the team&apos;s territory. Records without an owner are everybody&apos;s.</source>
        <translation>役割ができることです。サーバーが確認します。チーム: 自分のレコード、同じチームの人のレコード、チームのテリトリー内のレコード。担当者のいないレコードは全員のものです。</translation>
    </message>
    <message>
        <source>Teams and territories</source>
        <translation>チームとテリトリー</translation>
    </message>
    <message>
        <source>A customer is in the first territory whose condition fits. The team of a territory sees and works its customers where its roles say Team.</source>
        <translation>顧客は、条件に合う最初のテリトリーに入ります。役割の権限が「チーム」なら、テリトリーのチームはその顧客を閲覧して担当できます。</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>共有</translation>
    </message>
    <message>
        <source>What others see or change beyond their own teams, whatever their role says of Team or Own.</source>
        <translation>役割の権限が「チーム」や「自分」でも、自分のチームの外で閲覧または変更できるものです。</translation>
    </message>
    <message>
        <source>The team&apos;s server refused it: %1.</source>
        <translation>チームのサーバーが拒否しました: %1。</translation>
    </message>
    <message>
        <source>What they see…</source>
        <translation>見えるもの…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamSetupPage</name>
    <message>
        <source>Make a team</source>
        <translation>チームを作成</translation>
    </message>
    <message>
        <source>A team shares its records through a PostgreSQL server of its own, version 15 or newer. It begins with the records of this store. Sign in as the owner of an empty database who may create roles.</source>
        <translation>チームは、専用のPostgreSQLサーバー（バージョン15以降）を通じてレコードを共有します。最初はこのデータファイルのレコードから始まります。ロールを作成でき、空のデータベースの所有者である名前でサインインしてください。</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>チームに参加</translation>
    </message>
    <message>
        <source>An administrator of the team gives you the address, a name and a password. If this store has records, you see first what becomes of them.</source>
        <translation>アドレス、名前、パスワードはチームの管理者から受け取ります。このデータファイルにレコードがある場合は、それらがどう扱われるかを先に確認できます。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TemplateChoices</name>
    <message>
        <source>Letter</source>
        <comment>template</comment>
        <translation>レター</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>クラシック</translation>
    </message>
    <message>
        <source>%1, as in the settings</source>
        <translation>%1（設定のとおり）</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TerritoryDialog</name>
    <message>
        <source>Reassign customers</source>
        <translation>顧客を割り当て直す</translation>
    </message>
    <message>
        <source>Owners of customers that move</source>
        <translation>移動する顧客の担当者</translation>
    </message>
    <message>
        <source>Each company, lead, and contact without a company goes to the first territory that fits. A territory that somebody chose by hand is replaced too.</source>
        <translation>会社、リード、会社のないコンタクトは、条件に合う最初のテリトリーに入ります。手動で選んだテリトリーも置き換えられます。</translation>
    </message>
    <message>
        <source>Territory</source>
        <translation>テリトリー</translation>
    </message>
    <message>
        <source>Customers now</source>
        <translation>現在の顧客</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Come in</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Territories</source>
        <translation>テリトリー</translation>
    </message>
    <message>
        <source>Owners stay</source>
        <translation>担当者はそのまま</translation>
    </message>
    <message>
        <source>By what people have in hand</source>
        <translation>手持ちの件数に応じて</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>順番に</translation>
    </message>
    <message>
        <source>Owners outside the territory&apos;s team give way, with what they have open there:</source>
        <translation>テリトリーのチームに属さない担当者は、未完了のものとともに交代します:</translation>
    </message>
    <message>
        <source>Reassign</source>
        <translation>割り当て直す</translation>
    </message>
    <message>
        <source>No territory</source>
        <translation>テリトリーなし</translation>
    </message>
    <message>
        <source>Every customer is where the conditions say.</source>
        <translation>すべての顧客が条件どおりのテリトリーにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln customer(s) change territory.</source>
        <translation>
            <numerusform>%Ln件の顧客のテリトリーが変わります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other owners for %1.</source>
        <comment>4 companies, 2 deals</comment>
        <translation>%1の担当者が変わります。</translation>
    </message>
    <message numerus="yes">
        <source>Reassigned %Ln customer(s)</source>
        <translation>
            <numerusform>%Ln件の顧客を割り当て直しました</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ThreadView</name>
    <message>
        <source>Conversation</source>
        <translation>スレッド</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>New e-mail</source>
        <translation>新規メール</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 in copy</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>assigned to %1</source>
        <translation>担当: %1</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>以前のメッセージ%Ln件を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>送信を取り消す</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>商談</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGrid</name>
    <message>
        <source>Days with their hours</source>
        <translation>時間割表示の日</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>終日</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGridHead</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>他%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>終日</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineFilterBar</name>
    <message>
        <source>Anyone</source>
        <translation>全員</translation>
    </message>
    <message>
        <source>Filter by period and kind</source>
        <translation>期間と種類でフィルター</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>タイムラインを検索</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>ミーティング</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>期間指定なし</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>Only one kind</source>
        <translation>1種類のみ</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Whose activities</source>
        <translation>誰の活動か</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>過去%Ln日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineText</name>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>先週</translation>
    </message>
    <message>
        <source>Call, incoming</source>
        <translation>電話（着信）</translation>
    </message>
    <message>
        <source>Call, outgoing</source>
        <translation>電話（発信）</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>相手: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln人</numerusform>
        </translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>You</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す操作</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>%1のインポート</translation>
    </message>
    <message>
        <source>Satchel</source>
        <translation>Satchel</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>ルール「%1」</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two changed fields</comment>
        <translation>%1と%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln more</source>
        <comment>changed fields</comment>
        <translation>
            <numerusform>%1、%2、ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added this record</source>
        <translation>%1がこのレコードを追加</translation>
    </message>
    <message>
        <source>%1 added the deal %2</source>
        <translation>%1が商談「%2」を追加</translation>
    </message>
    <message>
        <source>%1 moved this record to the trash</source>
        <translation>%1がこのレコードをゴミ箱に移動</translation>
    </message>
    <message>
        <source>%1 restored this record</source>
        <translation>%1がこのレコードを復元</translation>
    </message>
    <message>
        <source>this deal</source>
        <translation>この商談</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <translation>%1が%2を%3に移動</translation>
    </message>
    <message>
        <source>%1 moved %2 from %3 to %4</source>
        <translation>%1が%2を%3から%4に移動</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>of a deal</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1が%2を変更</translation>
    </message>
    <message>
        <source>%1 set %2 to “%3”</source>
        <translation>%1が%2を「%3」に設定</translation>
    </message>
    <message>
        <source>%1 cleared %2, it was “%3”</source>
        <translation>%1が%2をクリア（元の値: 「%3」）</translation>
    </message>
    <message>
        <source>%1 changed %2 from “%3” to “%4”</source>
        <translation>%1が%2を「%3」から「%4」に変更</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>感触: %1</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>話題: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>場所: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>相手: %1</translation>
    </message>
    <message>
        <source>Deal: %1</source>
        <translation>商談: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>タスク</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 ほか %Ln 名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>メッセージ%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), last from %1</source>
        <translation>
            <numerusform>%Ln件のメッセージ、最新は%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an e-mail</comment>
        <translation>受信</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an e-mail</comment>
        <translation>送信</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>who sent an e-mail</comment>
        <translation>%1から</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <comment>an e-mail</comment>
        <translation>%1が送信</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>who gets an e-mail</comment>
        <translation>%1宛て</translation>
    </message>
    <message>
        <source>Mentioned here</source>
        <translation>メンション</translation>
    </message>
    <message>
        <source>Mentioned in an activity with %1</source>
        <translation>%1との活動でメンション</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>差出人: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>宛先: %1</translation>
    </message>
    <message>
        <source>Copy to: %1</source>
        <translation>CC: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Unpinned 1 item</source>
        <translation>1件のピン留めを解除</translation>
    </message>
    <message>
        <source>Pinned 1 item</source>
        <translation>1件をピン留め</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>タスクを1件完了</translation>
    </message>
    <message>
        <source>Deleted 1 task</source>
        <translation>タスクを1件削除</translation>
    </message>
    <message>
        <source>Deleted 1 activity</source>
        <translation>活動を1件削除</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>タスクを完了</translation>
    </message>
    <message>
        <source>Close text</source>
        <translation>本文を閉じる</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>本文を開く</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>ピン留めを解除</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>ピン留め</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>商談を開く</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>コンタクトを開く</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>「%1」を開く</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>フィルターに一致するものはありません</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>まだ何も記録されていません</translation>
    </message>
    <message>
        <source>Choose “Everything”, or clear the search.</source>
        <translation>「すべて」を選択するか、検索をクリアしてください。</translation>
    </message>
    <message>
        <source>Write a note, or log a call, and it appears here.</source>
        <translation>メモを書いたり電話を記録したりすると、ここに表示されます。</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>リードを開く</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>ミーティングを開く</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>「%1」へ移動</translation>
    </message>
    <message>
        <source>Preview file</source>
        <translation>ファイルをプレビュー</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ToPlanList</name>
    <message>
        <source>Tasks to plan</source>
        <translation>予定する作業</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>ウィジェット</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>今日の予定</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>タスクを完了</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>期限の来たものはありません</translation>
    </message>
    <message>
        <source>Tasks for today and deals whose next action is due appear here.</source>
        <translation>今日のタスクと、次のアクションの期限が来た商談がここに表示されます。</translation>
    </message>
    <message>
        <source>Choose the widgets of the start page</source>
        <translation>開始ページのウィジェットを選択</translation>
    </message>
    <message>
        <source>Show the day&apos;s work</source>
        <translation>今日の作業を表示</translation>
    </message>
    <message>
        <source>Show the widgets</source>
        <translation>ウィジェットを表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>やること%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s work and widgets</source>
        <translation>今日の作業とウィジェット</translation>
    </message>
    <message>
        <source>The day&apos;s work only</source>
        <translation>今日の作業のみ</translation>
    </message>
    <message>
        <source>Widgets only</source>
        <translation>ウィジェットのみ</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>新しいトークン</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>It is stored only in the keychain of this computer.</source>
        <translation>このコンピューターのキーチェーンにのみ保存されます。</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>このトークンを使用</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenField</name>
    <message>
        <source>Remove %1</source>
        <translation>%1を削除</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>%1に追加</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenReminder</name>
    <message numerus="yes">
        <source>The token is at least %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>トークンは少なくとも %Ln 日経過しています。新しいものに置き換えてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>トークンは %Ln 日経過しています。新しいものに置き換えてください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toolbar</name>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Tour</name>
    <message>
        <source>%1 cannot be created.</source>
        <translation>%1を作成できません。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1に書き込めません。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrashSettingsPage</name>
    <message>
        <source>Trash</source>
        <translation>ゴミ箱</translation>
    </message>
    <message>
        <source>Deleted records stay here with their history. You can restore them at any time.</source>
        <translation>削除されたレコードは履歴とともにここに残ります。いつでも復元できます。</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>削除されたレコード</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>ゴミ箱は空です。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
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
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, sent to %2</source>
        <comment>change, system</comment>
        <translation>%1、%2 に送信</translation>
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
        <translation>%1: こちら %2、%4 %3</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>こちら</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>フィールド</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrustSettingsPage</name>
    <message>
        <source>Encryption</source>
        <translation>暗号化</translation>
    </message>
    <message>
        <source>An encrypted store, its backups and its attached files can only be read with the key. Exports and documents that you save as PDF are not encrypted.</source>
        <translation>暗号化されたデータファイルとそのバックアップ、添付ファイルは、鍵がなければ読めません。エクスポートと、PDF として保存した文書は暗号化されません。</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>データファイル</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Whoever has the file or the disk can read it.</source>
        <translation>ファイルかディスクを手にした人は誰でも読めます。</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>The store opens when you are signed in to this computer.</source>
        <translation>このコンピューターにサインインしていれば開きます。</translation>
    </message>
    <message>
        <source>Opened by a passphrase</source>
        <translation>パスフレーズで開きます</translation>
    </message>
    <message>
        <source>Satchel asks for it at every start.</source>
        <translation>Satchel は起動のたびに尋ねます。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>鍵</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Four lines to keep on paper, away from this computer. Without them nobody can open the store when the keychain or the passphrase is lost.</source>
        <translation>紙に書き、コンピューターとは別の場所に保管する 4 行です。キーチェーンやパスフレーズを失ったとき、これがなければ誰もデータファイルを開けません。</translation>
    </message>
    <message>
        <source>Who keeps the key?</source>
        <translation>鍵をどこに保管しますか?</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>このコンピューターのキーチェーン</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Nobody: do not encrypt</source>
        <translation>保管しない (暗号化しない)</translation>
    </message>
    <message>
        <source>Nothing to type. Best for a computer that only you use.</source>
        <translation>入力は不要です。自分だけが使うコンピューターに最適です。</translation>
    </message>
    <message>
        <source>Typed at every start. Also protects from those who can use your account.</source>
        <translation>起動のたびに入力します。あなたのアカウントを使える人からも守ります。</translation>
    </message>
    <message>
        <source>The window closes while the store and the backups beside it are written anew, then it opens again. If the computer stops meanwhile, nothing is lost.</source>
        <translation>データファイルとその横のバックアップを書き直すあいだウィンドウは閉じ、終わると開きます。途中でコンピューターが止まっても何も失われません。</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>新しいパスフレーズ</translation>
    </message>
    <message>
        <source>Several words that nobody can guess are best. If you forget them, only the recovery key opens the store.</source>
        <translation>誰にも推測できない複数の単語が最適です。忘れた場合は、回復キーでしか開けません。</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>変更履歴</translation>
    </message>
    <message>
        <source>Every change is kept with who made it, when and from where. Check whether it was altered outside Satchel, or export it for an audit.</source>
        <translation>すべての変更は、誰がいつどこから行ったかとともに残ります。Satchel の外で改変されていないか確認したり、監査用にエクスポートしたりできます。</translation>
    </message>
</context>
<context>
    <name>satchel::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>ロック解除</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Four lines</source>
        <translation>4 行</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>キーチェーンを待っています</translation>
    </message>
    <message>
        <source>%1 opens when the keychain of this computer is unlocked.</source>
        <translation>このコンピューターのキーチェーンのロックが解除されると %1 が開きます。</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 のロック解除</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>回復キーを使う</translation>
    </message>
    <message>
        <source>This store opens with a passphrase.</source>
        <translation>このデータファイルはパスフレーズで開きます。</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>パスフレーズを使う</translation>
    </message>
    <message>
        <source>Type the four lines of the recovery key that you keep on paper.</source>
        <translation>紙に控えてある回復キーの 4 行を入力してください。</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロックを解除しています…</translation>
    </message>
    <message>
        <source>Satchel is locked</source>
        <translation>Satchel はロックされています</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValidationRuleDialog</name>
    <message>
        <source>New validation rule</source>
        <translation>新しい入力規則</translation>
    </message>
    <message>
        <source>Change the validation rule</source>
        <translation>入力規則を変更</translation>
    </message>
    <message>
        <source>A condition must hold</source>
        <translation>条件を満たすこと</translation>
    </message>
    <message>
        <source>A field is required from a stage on</source>
        <translation>あるステージ以降で項目が必須</translation>
    </message>
    <message>
        <source>A sentence that says what to do</source>
        <translation>何をすべきかを伝える文</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>規則の種類</translation>
    </message>
    <message>
        <source>Condition that must hold</source>
        <translation>満たすべき条件</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>必須項目</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>開始ステージ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>規則を保存</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a pipeline, its stage</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Saved the validation rule “%1”</source>
        <translation>入力規則「%1」を保存しました</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValueModel</name>
    <message>
        <source>Leave the field empty</source>
        <translation>項目を空のままにする</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>ファイルの値</translation>
    </message>
    <message>
        <source>Field in Satchel</source>
        <translation>Satchelの項目</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>変換後</translation>
    </message>
    <message>
        <source>Choose what it means</source>
        <translation>意味を選択</translation>
    </message>
    <message>
        <source>%1 and the other dates of the column</source>
        <translation>%1とこの列の他の日付</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValuesStep</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>「%1」の変換後の値</translation>
    </message>
    <message>
        <source>What these values mean</source>
        <translation>値の対応付け</translation>
    </message>
    <message>
        <source>Values of the file and what they become</source>
        <translation>ファイルの値と変換後の値</translation>
    </message>
    <message>
        <source>The file uses different names than Satchel, or values that can mean two things. Recognized values are filled in.</source>
        <translation>ファイルの値はSatchelと名称が異なるか、二通りに解釈できます。認識できた値は入力済みです。</translation>
    </message>
    <message>
        <source>1 value below needs your choice, otherwise it does not fit its field.</source>
        <translation>以下の1個の値は選択が必要です。選択しないと項目に合いません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values below need your choice, otherwise they do not fit their fields.</source>
        <translation>
            <numerusform>以下の%Ln個の値は選択が必要です。選択しないと項目に合いません。</numerusform>
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
        <translation>バージョン%1での変更点</translation>
    </message>
    <message>
        <source>The versions are identical.</source>
        <translation>両バージョンは同一です。</translation>
    </message>
    <message>
        <source>Version %1 compared with version %2</source>
        <translation>バージョン%1とバージョン%2の比較</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>相違点</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewBar</name>
    <message>
        <source>New view</source>
        <translation>新規ビュー</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>名前を付けて保存</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>変更を破棄</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>the first tab of a list: All contacts</comment>
        <translation>すべての%1</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>新規ビューとして保存</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>ビュー「%1」を保存</translation>
    </message>
    <message>
        <source>Moved the view %1</source>
        <translation>ビュー「%1」を移動</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>名前を変更…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>ビューの名前を変更</translation>
    </message>
    <message>
        <source>Renamed the view %1</source>
        <translation>ビュー「%1」の名前を変更</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <translation>1つ前へ移動</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <translation>1つ後ろへ移動</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>ビューを削除</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>ビュー「%1」を削除</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>ビューを保存</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewTabs</name>
    <message>
        <source>edited</source>
        <translation>変更あり</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>その他のビュー</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WeeklyReviewDialog</name>
    <message>
        <source>Overdue tasks</source>
        <translation>期限切れのタスク</translation>
    </message>
    <message>
        <source>Tasks without a date</source>
        <translation>日付のないタスク</translation>
    </message>
    <message>
        <source>Tasks that can start, and blocked tasks</source>
        <translation>開始できるタスク・止まっているタスク</translation>
    </message>
    <message>
        <source>Deals without a next step</source>
        <translation>次のステップがない商談</translation>
    </message>
    <message>
        <source>Meetings of the last week without notes</source>
        <translation>メモのない先週のミーティング</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>来週</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>週次レビュー</translation>
    </message>
    <message>
        <source>Last review: %1</source>
        <comment>day</comment>
        <translation>前回のレビュー: %1</translation>
    </message>
    <message>
        <source>This is the first review.</source>
        <translation>これが最初のレビューです。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>About</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明日</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>やめる</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, number, part of the review</comment>
        <translation>%1／%2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%2 件中 %1 件を処理済み</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み込み中…</translation>
    </message>
    <message>
        <source>%1 · Nothing here</source>
        <comment>progress</comment>
        <translation>%1 · 該当なし</translation>
    </message>
    <message>
        <source>%1 · The first %2 are shown</source>
        <comment>progress</comment>
        <translation>%1 · 最初の %2 件を表示</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>レビューを終了</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WindowCommands</name>
    <message>
        <source>New</source>
        <translation>新規</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>やり直し</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>元に戻す: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>やり直し: %1</translation>
    </message>
    <message>
        <source>Find or run anything</source>
        <translation>検索・コマンド</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の領域</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の領域</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ: ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ: ダーク</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>テーマ: システムに合わせる</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>1時間通知しない</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>個人データを表示</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>個人データを隠す</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>診断…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>About Satchel</source>
        <translation>Satchelについて</translation>
    </message>
</context>
</TS>
