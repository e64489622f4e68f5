<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>DocumentLexicon</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>SelectionFigures</name>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>average %1 %2</source>
        <translation>Durchschnitt %1 %2</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>satchel::Reason</name>
    <message>
        <source>the file does not exist</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>the image is %1 in size; at most %2 can be printed</source>
        <translation>das Bild ist %1 groß; gedruckt werden können höchstens %2</translation>
    </message>
    <message>
        <source>the image is too large</source>
        <translation>das Bild ist zu groß</translation>
    </message>
    <message>
        <source>the image has %1 × %2 pixels, which is too many to print</source>
        <translation>das Bild hat %1 × %2 Pixel, zu viele zum Drucken</translation>
    </message>
    <message>
        <source>the PDF cannot be written</source>
        <translation>die PDF-Datei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>the quote &quot;%1&quot; is in the trash</source>
        <translation>das Angebot „%1“ liegt im Papierkorb</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot; here</source>
        <translation>ein Feld „%1“ gibt es hier nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of %2</source>
        <translation>„%1“ ist nicht zulässig; möglich: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a colour; write it like #2352C4</source>
        <translation>„%1“ ist keine Farbe; eine Farbe wird so geschrieben: #2352C4</translation>
    </message>
    <message>
        <source>write a pair as label | value</source>
        <translation>ein Paar wird so geschrieben: Bezeichnung | Wert</translation>
    </message>
    <message>
        <source>there is no field {%1}</source>
        <translation>es gibt kein Feld {%1}</translation>
    </message>
    <message>
        <source>a position is four numbers in millimetres: from the start, from the top, width, height</source>
        <translation>eine Position besteht aus vier Zahlen in Millimetern: Abstand vom Zeilenanfang, Abstand von oben, Breite, Höhe</translation>
    </message>
    <message>
        <source>there is no word &quot;%1&quot;</source>
        <translation>das Wort „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>there is no section [%1]; there are %2</source>
        <translation>den Abschnitt [%1] gibt es nicht; vorhanden: %2</translation>
    </message>
    <message>
        <source>a box needs a position: at = start top width height</source>
        <translation>ein Kasten braucht eine Position: at = Anfang Oben Breite Höhe</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;; there are %2</source>
        <translation>die Vorlage „%1“ gibt es nicht; vorhanden: %2</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <comment>file</comment>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>write a section [like this]</source>
        <translation>ein Abschnitt wird [so] geschrieben</translation>
    </message>
    <message>
        <source>write a field as name = value</source>
        <translation>ein Feld wird so geschrieben: Name = Wert</translation>
    </message>
    <message>
        <source>this field comes before the first section</source>
        <translation>dieses Feld steht vor dem ersten Abschnitt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is out of range</source>
        <translation>„%1“ liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>division by zero</source>
        <translation>Division durch null</translation>
    </message>
    <message>
        <source>the result is out of range</source>
        <translation>das Ergebnis liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>%1 is not a reference</source>
        <translation>%1 ist kein Verweis</translation>
    </message>
    <message>
        <source>%1 has no field &quot;%2&quot;</source>
        <translation>%1 hat kein Feld „%2“</translation>
    </message>
    <message>
        <source>this text has no closing quote</source>
        <translation>bei diesem Text fehlt das schließende Anführungszeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not expected here</source>
        <translation>„%1“ wurde hier nicht erwartet</translation>
    </message>
    <message>
        <source>the filter is nested too deep</source>
        <translation>der Filter ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a closing parenthesis is missing</source>
        <translation>eine schließende Klammer fehlt</translation>
    </message>
    <message>
        <source>after &quot;is&quot; comes &quot;empty&quot; or &quot;not empty&quot;</source>
        <translation>nach „is“ folgt „empty“ oder „not empty“</translation>
    </message>
    <message>
        <source>an operator is missing (= != &lt; &lt;= &gt; &gt;= contains, starts, in, is empty)</source>
        <translation>ein Operator fehlt (= != &lt; &lt;= &gt; &gt;= contains, starts, in, is empty)</translation>
    </message>
    <message>
        <source>a value is missing</source>
        <translation>ein Wert fehlt</translation>
    </message>
    <message>
        <source>a field name is missing</source>
        <translation>ein Feldname fehlt</translation>
    </message>
    <message>
        <source>after &quot;in&quot; comes a list in parentheses</source>
        <translation>nach „in“ folgt eine Liste in Klammern</translation>
    </message>
    <message>
        <source>%1 is not a date</source>
        <translation>%1 ist kein Datum</translation>
    </message>
    <message>
        <source>%1 does not refer to a user</source>
        <translation>%1 bezieht sich nicht auf einen Benutzer</translation>
    </message>
    <message>
        <source>%1 is not a yes-or-no field</source>
        <translation>%1 ist kein Ja/Nein-Feld</translation>
    </message>
    <message>
        <source>%1 is compared with true or false</source>
        <translation>%1 wird mit true oder false verglichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ISO 8601 time</source>
        <translation>„%1“ ist keine Zeitangabe nach ISO 8601</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no offset from UTC, so the point in time is unclear</source>
        <translation>„%1“ hat keine UTC-Abweichung und bezeichnet daher keinen Zeitpunkt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like 2026-11-20</source>
        <translation>„%1“ ist kein Datum wie 2026-11-20</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an ISO 4217 currency</source>
        <translation>„%1“ ist keine Währung nach ISO 4217</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be added</source>
        <translation>%1 und %2 können nicht addiert werden</translation>
    </message>
    <message>
        <source>the sum is out of range</source>
        <translation>die Summe liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>a rate must be greater than 0</source>
        <translation>ein Kurs muss größer als 0 sein</translation>
    </message>
    <message>
        <source>the amount is too large to be stored exactly</source>
        <translation>der Betrag ist zu groß, um exakt gespeichert zu werden</translation>
    </message>
    <message>
        <source>a discount is at most 100 %</source>
        <translation>ein Rabatt beträgt höchstens 100&#xa0;%</translation>
    </message>
    <message>
        <source>a tax rate is between 0 and 100 %</source>
        <translation>ein Steuersatz liegt zwischen 0 und 100&#xa0;%</translation>
    </message>
    <message>
        <source>this tax category has no tax, so its rate is 0</source>
        <translation>diese Steuerkategorie sieht keine Steuer vor, der Steuersatz ist daher 0</translation>
    </message>
    <message>
        <source>the shares do not add up to the whole</source>
        <translation>die Anteile ergeben nicht das Ganze</translation>
    </message>
    <message>
        <source>the quote is in %1, this price is in %2</source>
        <translation>das Angebot lautet auf %1, dieser Preis auf %2</translation>
    </message>
    <message>
        <source>%1 was sent and can&apos;t be changed; create a new version instead</source>
        <translation>%1 wurde gesendet und kann nicht geändert werden; erstellen Sie stattdessen eine neue Version</translation>
    </message>
    <message>
        <source>quote %1, version %2 already exists</source>
        <translation>ein Angebot %1, Version %2, gibt es bereits</translation>
    </message>
    <message>
        <source>the product &quot;%1&quot; is in the trash</source>
        <translation>das Produkt „%1“ liegt im Papierkorb</translation>
    </message>
    <message>
        <source>a quote can&apos;t change from %1 to %2</source>
        <translation>ein Angebot kann nicht von „%1“ zu „%2“ wechseln</translation>
    </message>
    <message>
        <source>the value is not of type %1</source>
        <translation>der Wert ist nicht vom Typ %1</translation>
    </message>
    <message>
        <source>the text contains a NUL character</source>
        <translation>der Text enthält ein NUL-Zeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an e-mail address</source>
        <translation>„%1“ ist keine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices</source>
        <translation>„%1“ ist keiner der Auswahlwerte</translation>
    </message>
    <message>
        <source>the text contains a control character</source>
        <translation>der Text enthält ein Steuerzeichen</translation>
    </message>
    <message>
        <source>expected %1, got %2</source>
        <translation>%1 erwartet, %2 erhalten</translation>
    </message>
    <message>
        <source>money is written {&quot;amount&quot;:&quot;1234.50&quot;,&quot;currency&quot;:&quot;EUR&quot;}</source>
        <translation>Geldbeträge werden so geschrieben: {&quot;amount&quot;:&quot;1234.50&quot;,&quot;currency&quot;:&quot;EUR&quot;}</translation>
    </message>
    <message>
        <source>expected texts in the array</source>
        <translation>im Array werden Texte erwartet</translation>
    </message>
    <message>
        <source>expected a whole number</source>
        <translation>eine ganze Zahl wird erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time like 15:00</source>
        <translation>„%1“ ist keine Uhrzeit wie 15:00</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a record id</source>
        <translation>„%1“ ist keine Datensatz-ID</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a field type</source>
        <translation>„%1“ ist kein Feldtyp</translation>
    </message>
    <message>
        <source>the file has no column &quot;%1&quot;</source>
        <translation>die Datei hat keine Spalte „%1“</translation>
    </message>
    <message>
        <source>a %1 has no field &quot;%2&quot;</source>
        <translation>„%1“ hat kein Feld „%2“</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices of %2</source>
        <translation>„%1“ ist keiner der Auswahlwerte von %2</translation>
    </message>
    <message>
        <source>not in the mapping</source>
        <translation>nicht in der Zuordnung</translation>
    </message>
    <message>
        <source>the decimal separator is &quot;.&quot; or &quot;,&quot;</source>
        <translation>das Dezimaltrennzeichen ist „.“ oder „,“</translation>
    </message>
    <message>
        <source>the mapping cannot be opened: %1</source>
        <translation>die Zuordnung kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>the mapping is not a JSON object: %1</source>
        <translation>die Zuordnung ist kein JSON-Objekt: %1</translation>
    </message>
    <message>
        <source>line %1 above the table is ignored</source>
        <translation>Zeile %1 über der Tabelle wird ignoriert</translation>
    </message>
    <message>
        <source>lines %1 to %2 above the table are ignored</source>
        <translation>Zeilen %1 bis %2 über der Tabelle werden ignoriert</translation>
    </message>
    <message>
        <source>unknown encoding: %1</source>
        <translation>unbekannte Kodierung: %1</translation>
    </message>
    <message>
        <source>the file contains no rows</source>
        <translation>die Datei enthält keine Zeilen</translation>
    </message>
    <message>
        <source>a quotation mark is not closed in this row</source>
        <translation>in dieser Zeile wird ein Anführungszeichen geöffnet und nicht geschlossen</translation>
    </message>
    <message>
        <source>text follows a closing quotation mark, so it is unclear where the cell ends</source>
        <translation>nach einem schließenden Anführungszeichen folgt Text, das Ende der Zelle ist daher unklar</translation>
    </message>
    <message>
        <source>the row has %1 cells, the table has %2 columns</source>
        <translation>die Zeile hat %1 Zellen, die Tabelle hat %2 Spalten</translation>
    </message>
    <message>
        <source>the row belongs to another table, which starts in line %1</source>
        <translation>die Zeile gehört zu einer anderen Tabelle, die in Zeile %1 beginnt</translation>
    </message>
    <message>
        <source>a single cell after a gap looks like a title or a remark, not like a record</source>
        <translation>eine einzelne Zelle nach einer Lücke sieht nach einer Überschrift oder Anmerkung aus, nicht nach einem Datensatz</translation>
    </message>
    <message>
        <source>the cells seem to be shifted by one column</source>
        <translation>die Zellen scheinen um eine Spalte verschoben zu sein</translation>
    </message>
    <message>
        <source>the row contains a NUL byte</source>
        <translation>die Zeile enthält ein NUL-Byte</translation>
    </message>
    <message>
        <source>the row contains bytes that are not UTF-8</source>
        <translation>die Zeile enthält Bytes, die kein UTF-8 sind</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>das ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>the file cannot be opened: %1</source>
        <translation>die Datei kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>this is not a text file: its first bytes are binary data</source>
        <translation>das ist keine Textdatei: Die ersten Bytes sind Binärdaten</translation>
    </message>
    <message>
        <source>reading stopped: %1</source>
        <translation>das Lesen wurde abgebrochen: %1</translation>
    </message>
    <message>
        <source>the export was stopped</source>
        <translation>der Export wurde abgebrochen</translation>
    </message>
    <message>
        <source>the import was stopped; nothing was imported</source>
        <translation>der Import wurde abgebrochen; es wurde nichts importiert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of skip, update and create</source>
        <translation>„%1“ ist weder skip noch update oder create</translation>
    </message>
    <message>
        <source>no column of the file is matched with a field of a %1</source>
        <translation>keine Spalte der Datei wurde einem Feld von „%1“ zugeordnet</translation>
    </message>
    <message>
        <source>no column is matched with &quot;%1&quot;, which every %2 needs</source>
        <translation>keine Spalte wurde dem Pflichtfeld „%1“ (%2) zugeordnet</translation>
    </message>
    <message>
        <source>a %1 needs a name, an e-mail address or a phone number</source>
        <translation>„%1“ braucht einen Namen, eine E-Mail-Adresse oder eine Telefonnummer</translation>
    </message>
    <message>
        <source>there is no %1 &quot;%2&quot;</source>
        <translation>%1 „%2“ gibt es nicht</translation>
    </message>
    <message>
        <source>known header</source>
        <translation>Spaltenname bekannt</translation>
    </message>
    <message>
        <source>words match</source>
        <translation>Wörter stimmen überein</translation>
    </message>
    <message>
        <source>values match</source>
        <translation>Werte stimmen überein</translation>
    </message>
    <message>
        <source>long text</source>
        <translation>langer Text</translation>
    </message>
    <message>
        <source>no values</source>
        <translation>keine Werte</translation>
    </message>
    <message>
        <source>values do not fit</source>
        <translation>Werte passen nicht</translation>
    </message>
    <message>
        <source>%1 % of the values fit</source>
        <translation>%1&#xa0;% der Werte passen</translation>
    </message>
    <message>
        <source>unclear whether the day or the month comes first</source>
        <translation>unklar, ob Tag oder Monat zuerst</translation>
    </message>
    <message>
        <source>day first, by %1 values</source>
        <translation>Tag zuerst, laut %1 Werten</translation>
    </message>
    <message>
        <source>leading zeros kept</source>
        <translation>führende Nullen behalten</translation>
    </message>
    <message>
        <source>no such field in Satchel</source>
        <translation>kein solches Feld in Satchel</translation>
    </message>
    <message>
        <source>unknown format</source>
        <translation>unbekanntes Format</translation>
    </message>
    <message>
        <source>files of type %1 cannot be exported</source>
        <translation>Dateien vom Typ %1 können nicht exportiert werden</translation>
    </message>
    <message>
        <source>binary workbooks (XLSB) are not read: save the file as XLSX</source>
        <translation>binäre Arbeitsmappen (XLSB) werden nicht gelesen: die Datei als XLSX speichern</translation>
    </message>
    <message>
        <source>this is a zip file, but not a spreadsheet</source>
        <translation>das ist eine ZIP-Datei, aber keine Tabellendatei</translation>
    </message>
    <message>
        <source>this looks like a total or a remark below the table, not like a record</source>
        <translation>das sieht nach einer Summe oder Anmerkung unter der Tabelle aus, nicht nach einem Datensatz</translation>
    </message>
    <message>
        <source>the sheet &quot;%1&quot; is empty</source>
        <translation>das Blatt „%1“ ist leer</translation>
    </message>
    <message>
        <source>the file is cut off: its table of contents is missing</source>
        <translation>die Datei ist abgeschnitten: Das Inhaltsverzeichnis fehlt</translation>
    </message>
    <message>
        <source>the file would unpack to %1 MB, which is too large</source>
        <translation>die Datei wäre entpackt %1 MB groß, das ist zu viel</translation>
    </message>
    <message>
        <source>a list of objects is expected here</source>
        <translation>hier wird eine Liste von Objekten erwartet</translation>
    </message>
    <message>
        <source>the file ends inside this object</source>
        <translation>die Datei endet mitten in diesem Objekt</translation>
    </message>
    <message>
        <source>not JSON at line %1: %2</source>
        <translation>kein JSON in Zeile %1: %2</translation>
    </message>
    <message>
        <source>this element is not an object</source>
        <translation>dieses Element ist kein Objekt</translation>
    </message>
    <message>
        <source>the file contains no objects</source>
        <translation>die Datei enthält keine Objekte</translation>
    </message>
    <message>
        <source>no element is a complete object</source>
        <translation>keines der Elemente ist ein vollständiges Objekt</translation>
    </message>
    <message>
        <source>the XML is broken: %1</source>
        <translation>das XML ist fehlerhaft: %1</translation>
    </message>
    <message>
        <source>the document declares entities, which are not allowed</source>
        <translation>das Dokument deklariert Entitäten, das ist nicht zulässig</translation>
    </message>
    <message>
        <source>elements are nested more than %1 deep</source>
        <translation>Elemente sind mehr als %1 Ebenen tief verschachtelt</translation>
    </message>
    <message>
        <source>no element of the document looks like a record</source>
        <translation>kein Element des Dokuments sieht nach einem Datensatz aus</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be a thousand or a fraction: choose the decimal separator of the file</source>
        <translation>„%1“ kann Tausender oder Nachkommastellen enthalten: bitte das Dezimaltrennzeichen der Datei angeben</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number with &quot;%2&quot; as its decimal separator</source>
        <translation>„%1“ ist keine Zahl mit „%2“ als Dezimaltrennzeichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no currency</source>
        <translation>„%1“ hat keine Währung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date with a time</source>
        <translation>„%1“ ist kein Datum mit Uhrzeit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be two dates: choose whether the day or the month comes first</source>
        <translation>„%1“ kann für zwei Daten stehen: bitte angeben, ob Tag oder Monat zuerst kommt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time of day</source>
        <translation>„%1“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither yes nor no</source>
        <translation>„%1“ ist weder ja noch nein</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a whole number</source>
        <translation>„%1“ ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>a reference cannot be read from a cell</source>
        <translation>ein Verweis kann nicht aus einer Zelle gelesen werden</translation>
    </message>
    <message>
        <source>the card has no END:VCARD</source>
        <translation>der Karte fehlt END:VCARD</translation>
    </message>
    <message>
        <source>the file contains no vCards</source>
        <translation>die Datei enthält keine vCards</translation>
    </message>
    <message>
        <source>there is no space left on the disk</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>the file cannot be written: %1</source>
        <translation>die Datei kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>only contacts can be exported as vCards</source>
        <translation>nur Kontakte können als vCards exportiert werden</translation>
    </message>
    <message>
        <source>the workbook cannot be created</source>
        <translation>die Arbeitsmappe kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>the sheet cannot be created</source>
        <translation>das Blatt kann nicht erstellt werden</translation>
    </message>
    <message>
        <source>stopped by the user</source>
        <translation>vom Benutzer abgebrochen</translation>
    </message>
    <message>
        <source>this lead is already converted</source>
        <translation>dieser Lead ist bereits umgewandelt</translation>
    </message>
    <message>
        <source>there is no quote</source>
        <translation>es gibt kein Angebot</translation>
    </message>
    <message>
        <source>the amounts must be above 0 and ascend</source>
        <translation>die Beträge müssen größer als 0 sein und aufsteigen</translation>
    </message>
    <message>
        <source>1 to 30 amounts are needed, as in 1000,5000,10000</source>
        <translation>1 bis 30 Beträge werden benötigt, z.&#xa0;B. 1000,5000,10000</translation>
    </message>
    <message>
        <source>this report has no such option; it has %1</source>
        <translation>diese Option hat der Bericht nicht; möglich: %1</translation>
    </message>
    <message>
        <source>a number from 0 to 100 is needed</source>
        <translation>eine Zahl von 0 bis 100 wird benötigt</translation>
    </message>
    <message>
        <source>a period is one of %1 or FROM..TO, as in 2026-01-01..2026-06-30</source>
        <translation>ein Zeitraum ist einer der Werte %1 oder FROM..TO, z.&#xa0;B. 2026-01-01..2026-06-30</translation>
    </message>
    <message>
        <source>the period ends before it begins</source>
        <translation>der Zeitraum endet, bevor er beginnt</translation>
    </message>
    <message>
        <source>this store is open read-only</source>
        <translation>diese Datenbank ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>another import is writing to this store</source>
        <translation>ein anderer Import schreibt gerade in diese Datenbank</translation>
    </message>
    <message>
        <source>an unknown kind of edit</source>
        <translation>unbekannte Art der Bearbeitung</translation>
    </message>
    <message>
        <source>this field is set by Satchel itself</source>
        <translation>dieses Feld wird von Satchel selbst gesetzt</translation>
    </message>
    <message>
        <source>there is no %1 %2</source>
        <translation>%1 %2 gibt es nicht</translation>
    </message>
    <message>
        <source>the %1 %2 already exists</source>
        <translation>%1 %2 gibt es bereits</translation>
    </message>
    <message>
        <source>a %1 needs a value here</source>
        <translation>%1: Hier ist ein Wert erforderlich</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot; is in the trash</source>
        <translation>%1 „%2“ liegt im Papierkorb</translation>
    </message>
    <message>
        <source>it has changed in the meantime</source>
        <translation>inzwischen geändert</translation>
    </message>
    <message>
        <source>no memory</source>
        <translation>kein Speicher verfügbar</translation>
    </message>
    <message>
        <source>a statement is used twice at the same time: </source>
        <translation>eine Anweisung wird zweimal gleichzeitig verwendet: </translation>
    </message>
    <message>
        <source>a field needs a name</source>
        <translation>ein Feld braucht einen Namen</translation>
    </message>
    <message>
        <source>a choice field needs at least one choice</source>
        <translation>ein Auswahlfeld braucht mindestens einen Auswahlwert</translation>
    </message>
    <message>
        <source>a removed field with this name has a different type; choose another name</source>
        <translation>ein entferntes Feld dieses Namens hat einen anderen Typ; bitte einen anderen Namen wählen</translation>
    </message>
    <message>
        <source>there is no such custom field</source>
        <translation>dieses eigene Feld gibt es nicht</translation>
    </message>
    <message>
        <source>the amounts are too large to be added up</source>
        <translation>die Beträge sind zu groß, um addiert zu werden</translation>
    </message>
    <message>
        <source>the migration cannot be read</source>
        <translation>die Migration kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this store was written by a newer Satchel (schema %1, this program knows %2)</source>
        <translation>diese Datenbank wurde von einem neueren Satchel geschrieben (Schema %1, dieses Programm kennt %2)</translation>
    </message>
    <message>
        <source>a column needs a name</source>
        <translation>eine Spalte braucht einen Namen</translation>
    </message>
    <message>
        <source>an unknown kind of filter</source>
        <translation>unbekannte Art von Filter</translation>
    </message>
    <message>
        <source>there is no such quote</source>
        <translation>dieses Angebot gibt es nicht</translation>
    </message>
    <message>
        <source>there is no quote &quot;%1&quot;</source>
        <translation>ein Angebot „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the quote is already %1</source>
        <translation>das Angebot hat bereits den Status „%1“</translation>
    </message>
    <message>
        <source>this file is not a Satchel store</source>
        <translation>diese Datei ist keine Satchel-Datenbank</translation>
    </message>
    <message>
        <source>this store was written by a newer Satchel</source>
        <translation>diese Datenbank wurde von einem neueren Satchel geschrieben</translation>
    </message>
    <message>
        <source>the list is no longer needed</source>
        <translation>die Liste wird nicht mehr benötigt</translation>
    </message>
    <message>
        <source>the file&apos;s content is not in this store</source>
        <translation>der Inhalt der Datei ist nicht in dieser Datenbank</translation>
    </message>
    <message>
        <source>the field was not added</source>
        <translation>das Feld wurde nicht hinzugefügt</translation>
    </message>
    <message>
        <source>there is no conflict with this number</source>
        <translation>einen Konflikt mit dieser Nummer gibt es nicht</translation>
    </message>
    <message>
        <source>there is no connection with this name</source>
        <translation>eine Verbindung dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>the connection no longer exists</source>
        <translation>die Verbindung existiert nicht mehr</translation>
    </message>
    <message>
        <source>a connection needs a name</source>
        <translation>eine Verbindung braucht einen Namen</translation>
    </message>
    <message>
        <source>a connection with this name already exists</source>
        <translation>eine Verbindung dieses Namens gibt es bereits</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of its values</source>
        <translation>„%1“ ist keiner der zulässigen Werte</translation>
    </message>
    <message>
        <source>a field is named by a text</source>
        <translation>ein Feld wird durch einen Text benannt</translation>
    </message>
    <message>
        <source>there is no pair with this number</source>
        <translation>ein Paar mit dieser Nummer gibt es nicht</translation>
    </message>
    <message>
        <source>these two are linked already</source>
        <translation>diese beiden sind bereits verknüpft</translation>
    </message>
    <message>
        <source>the sync was only partly rolled back</source>
        <translation>die Synchronisierung wurde nur teilweise zurückgenommen</translation>
    </message>
    <message>
        <source>there is no change set %1</source>
        <translation>einen Änderungssatz %1 gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was already undone</source>
        <translation>„%1“ wurde bereits rückgängig gemacht</translation>
    </message>
    <message>
        <source>the account does not say which one it is</source>
        <translation>das Konto gibt nicht an, um welches es sich handelt</translation>
    </message>
    <message>
        <source>the manifest does not say how to ask for the account</source>
        <translation>das Manifest gibt nicht an, wie das Konto abgefragt wird</translation>
    </message>
    <message>
        <source>the row has no usable id or version</source>
        <translation>die Zeile hat keine brauchbare ID oder Version</translation>
    </message>
    <message>
        <source>the response has no rows</source>
        <translation>die Antwort enthält keine Zeilen</translation>
    </message>
    <message>
        <source>a deleted row has no usable id</source>
        <translation>eine gelöschte Zeile hat keine brauchbare ID</translation>
    </message>
    <message>
        <source>a stage has no id or no process</source>
        <translation>eine Phase hat keine ID oder keinen Prozess</translation>
    </message>
    <message>
        <source>the table has no columns</source>
        <translation>die Tabelle hat keine Spalten</translation>
    </message>
    <message>
        <source>it cannot refer to %1</source>
        <translation>ein Verweis auf %1 ist nicht möglich</translation>
    </message>
    <message>
        <source>the organisation has no currency %1</source>
        <translation>die Organisation hat keine Währung %1</translation>
    </message>
    <message>
        <source>an owner has no id</source>
        <translation>ein Zuständiger hat keine ID</translation>
    </message>
    <message>
        <source>endless paging: the owners never end</source>
        <translation>endloses Blättern: Die Liste der Zuständigen nimmt kein Ende</translation>
    </message>
    <message>
        <source>the response has no results</source>
        <translation>die Antwort enthält keine Ergebnisse</translation>
    </message>
    <message>
        <source>a pipeline has no id</source>
        <translation>eine Pipeline hat keine ID</translation>
    </message>
    <message>
        <source>a stage has no id</source>
        <translation>eine Phase hat keine ID</translation>
    </message>
    <message>
        <source>endless paging: the page after &quot;%1&quot; is &quot;%2&quot;</source>
        <translation>endloses Blättern: Auf die Seite „%1“ folgt „%2“</translation>
    </message>
    <message>
        <source>endless paging: no record after %1 in the next page</source>
        <translation>endloses Blättern: kein Datensatz nach %1 auf der nächsten Seite</translation>
    </message>
    <message>
        <source>endless paging: the archive never ends</source>
        <translation>endloses Blättern: Das Archiv nimmt kein Ende</translation>
    </message>
    <message>
        <source>a past value of %1 has no time</source>
        <translation>ein früherer Wert von %1 hat keinen Zeitpunkt</translation>
    </message>
    <message>
        <source>a link has no id</source>
        <translation>eine Verknüpfung hat keine ID</translation>
    </message>
    <message>
        <source>endless paging: the links of a record never end</source>
        <translation>endloses Blättern: Die Verknüpfungen eines Datensatzes nehmen kein Ende</translation>
    </message>
    <message>
        <source>a link has no record it starts from</source>
        <translation>eine Verknüpfung hat keinen Ausgangsdatensatz</translation>
    </message>
    <message>
        <source>the row has no usable id</source>
        <translation>die Zeile hat keine brauchbare ID</translation>
    </message>
    <message>
        <source>the record %1 has no properties</source>
        <translation>der Datensatz %1 hat keine Eigenschaften</translation>
    </message>
    <message>
        <source>the record %1 does not say when it was changed</source>
        <translation>der Datensatz %1 gibt nicht an, wann er geändert wurde</translation>
    </message>
    <message>
        <source>the response is missing %1 of %2 records</source>
        <translation>in der Antwort fehlen %1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>%1 are managed in HubSpot and read-only here</source>
        <translation>in HubSpot gepflegt und hier nur gelesen: %1</translation>
    </message>
    <message>
        <source>the response redirects to another host: %1</source>
        <translation>die Antwort verweist auf einen anderen Host: %1</translation>
    </message>
    <message>
        <source>the response is not valid JSON: %1 at byte %2</source>
        <translation>die Antwort ist kein gültiges JSON: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>there is no connector &quot;%1&quot;</source>
        <translation>einen Connector „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>part of the response is invalid</source>
        <translation>ein Teil der Antwort ist ungültig</translation>
    </message>
    <message>
        <source>the end of the response is missing</source>
        <translation>das Ende der Antwort fehlt</translation>
    </message>
    <message>
        <source>part of the response is cut off</source>
        <translation>ein Teil der Antwort ist abgeschnitten</translation>
    </message>
    <message>
        <source>endless paging: nothing after %1 in the next page</source>
        <translation>endloses Blättern: nichts nach %1 auf der nächsten Seite</translation>
    </message>
    <message>
        <source>the response contains only some of %1 records</source>
        <translation>die Antwort enthält nur einen Teil von %1 Datensätzen</translation>
    </message>
    <message>
        <source>%1 are managed in Salesforce and read-only here</source>
        <translation>in Salesforce gepflegt und hier nur gelesen: %1</translation>
    </message>
    <message>
        <source>the response has no records</source>
        <translation>die Antwort enthält keine Datensätze</translation>
    </message>
    <message>
        <source>the response has neither a next page nor a position for the next sync</source>
        <translation>die Antwort enthält weder eine nächste Seite noch eine Position für die nächste Synchronisierung</translation>
    </message>
    <message>
        <source>endless paging: the list returns to %1</source>
        <translation>endloses Blättern: Die Auflistung kommt erneut bei %1 an</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the choices in Satchel</source>
        <translation>„%1“ ist in Satchel keiner der Auswahlwerte</translation>
    </message>
    <message>
        <source>&quot;%1&quot; contains the character that separates entries in the other system</source>
        <translation>„%1“ enthält das Zeichen, das im anderen System Einträge trennt</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a keyword of a mapping</source>
        <translation>„%1“ ist kein Schlüsselwort einer Zuordnung</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a different number of Satchel fields</source>
        <translation>„%1“ erfordert eine andere Anzahl von Feldern in Satchel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs a different number of remote fields</source>
        <translation>„%1“ erfordert eine andere Anzahl von Feldern im anderen System</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not fit a field of type %2</source>
        <translation>„%1“ passt nicht zu einem Feld vom Typ %2</translation>
    </message>
    <message>
        <source>the remote value is not a text</source>
        <translation>der Wert im anderen System ist kein Text</translation>
    </message>
    <message>
        <source>the remote value is neither a text nor a number</source>
        <translation>der Wert im anderen System ist weder ein Text noch eine Zahl</translation>
    </message>
    <message>
        <source>the sync was stopped</source>
        <translation>die Synchronisierung wurde gestoppt</translation>
    </message>
    <message>
        <source>%1 records look the same here and in %2, %3 are only there and %4 only here. Nothing was linked or sent</source>
        <translation>%1 Datensätze sind hier und in %2 vermutlich gleich, %3 gibt es nur dort und %4 nur hier. Es wurde nichts verknüpft oder gesendet</translation>
    </message>
    <message>
        <source>the remote value is not a link to a record</source>
        <translation>der Wert im anderen System ist kein Verweis auf einen Datensatz</translation>
    </message>
    <message>
        <source>the response lacks &quot;%1&quot;</source>
        <translation>in der Antwort fehlt „%1“</translation>
    </message>
    <message>
        <source>%1 has more digits than the other system accepts</source>
        <translation>%1 hat mehr Stellen, als das andere System annimmt</translation>
    </message>
    <message>
        <source>the remote value is not a number</source>
        <translation>der Wert im anderen System ist keine Zahl</translation>
    </message>
    <message>
        <source>the amount has no currency, and the currency of the account is unknown</source>
        <translation>der Betrag nennt keine Währung, und die des Kontos ist nicht bekannt</translation>
    </message>
    <message>
        <source>the other system stores this amount in the currency of the account, but it is in %1</source>
        <translation>das andere System speichert diesen Betrag in der Währung des Kontos, er lautet aber auf %1</translation>
    </message>
    <message>
        <source>the remote value is neither true nor false</source>
        <translation>der Wert im anderen System ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>%1 reports that the record does not exist</source>
        <translation>laut %1 existiert der Datensatz nicht</translation>
    </message>
    <message>
        <source>%1 of %2 %3 are missing from %4. Nothing was deleted here</source>
        <translation>%1 von %2 %3 sind in %4 nicht mehr vorhanden. Hier wurde nichts gelöscht</translation>
    </message>
    <message>
        <source>%1 needs a value here</source>
        <translation>%1 benötigt hier einen Wert</translation>
    </message>
    <message>
        <source>the response has %1 results for %2 changes</source>
        <translation>die Antwort enthält %1 Ergebnisse für %2 Änderungen</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>Anfragelimit erreicht</translation>
    </message>
    <message>
        <source>cancelled while waiting for the rate limit</source>
        <translation>abgebrochen beim Warten auf das Anfragelimit</translation>
    </message>
    <message>
        <source>will be read again with the next sync</source>
        <translation>wird mit der nächsten Synchronisierung erneut gelesen</translation>
    </message>
    <message>
        <source>an earlier change is still unanswered; Satchel checks it with the next sync</source>
        <translation>eine frühere Änderung ist noch unbeantwortet; Satchel prüft sie mit der nächsten Synchronisierung</translation>
    </message>
    <message>
        <source>it is a duplicate of &quot;%1&quot;: merge or delete one of them in the other system</source>
        <translation>er ist ein Duplikat von „%1“: Führen Sie die beiden im anderen System zusammen oder löschen Sie einen davon</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a point in time</source>
        <translation>„%1“ ist kein Zeitpunkt</translation>
    </message>
    <message>
        <source>expected a point in time</source>
        <translation>ein Zeitpunkt wird erwartet</translation>
    </message>
    <message>
        <source>one side deleted the record: choose mine or theirs</source>
        <translation>eine Seite hat den Datensatz gelöscht: bitte „Mein Wert“ oder „Anderer Wert“ wählen</translation>
    </message>
    <message>
        <source>cancelled while waiting to retry</source>
        <translation>abgebrochen beim Warten auf einen neuen Versuch</translation>
    </message>
    <message>
        <source>this is account %1, but the records here belong to account %2</source>
        <translation>dies ist Konto %1, die Datensätze hier gehören aber zu Konto %2</translation>
    </message>
    <message>
        <source>the time is outside the supported range</source>
        <translation>die Zeit liegt außerhalb des unterstützten Bereichs</translation>
    </message>
    <message>
        <source>it ends before it starts</source>
        <translation>das Ende liegt vor dem Beginn</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; is expected</source>
        <translation>„%1“ oder „%2“ wird erwartet</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a time zone</source>
        <translation>„%1“ ist keine Zeitzone</translation>
    </message>
    <message>
        <source>this connection has no open question</source>
        <translation>bei dieser Verbindung ist keine Rückfrage offen</translation>
    </message>
    <message>
        <source>the address must start with https:// and include a host name</source>
        <translation>die Adresse muss mit https:// beginnen und einen Host enthalten</translation>
    </message>
    <message>
        <source>a connection needs a token or a client id</source>
        <translation>eine Verbindung braucht ein Token oder eine Client-ID</translation>
    </message>
    <message>
        <source>%1 has no tokens: sign in instead</source>
        <translation>%1 verwendet keine Tokens: bitte stattdessen anmelden</translation>
    </message>
    <message>
        <source>%1 accepts only a token</source>
        <translation>%1 akzeptiert nur ein Token</translation>
    </message>
    <message>
        <source>this connection works with a sign-in, not with a token</source>
        <translation>diese Verbindung verwendet eine Anmeldung, kein Token</translation>
    </message>
    <message>
        <source>another Satchel is syncing this connection</source>
        <translation>ein anderes Satchel synchronisiert diese Verbindung gerade</translation>
    </message>
    <message>
        <source>the lock file cannot be written</source>
        <translation>die Sperrdatei kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>this connection works with a token, not with a sign-in</source>
        <translation>diese Verbindung verwendet ein Token, keine Anmeldung</translation>
    </message>
    <message>
        <source>there is no connector with this name; available: %1</source>
        <translation>einen Connector dieses Namens gibt es nicht; vorhanden: %1</translation>
    </message>
    <message>
        <source>the other system returned an address that does not belong to it</source>
        <translation>das andere System hat eine Adresse genannt, die nicht zu ihm gehört</translation>
    </message>
    <message>
        <source>the sign-in server returned an unsafe address</source>
        <translation>der Anmeldeserver nannte eine unsichere Adresse</translation>
    </message>
    <message>
        <source>only https addresses are used</source>
        <translation>nur https-Adressen werden verwendet</translation>
    </message>
    <message>
        <source>the address redirects in a loop</source>
        <translation>die Adresse leitet im Kreis weiter</translation>
    </message>
    <message>
        <source>the sign-in timed out</source>
        <translation>die Zeit für die Anmeldung ist abgelaufen</translation>
    </message>
    <message>
        <source>cancelled while waiting for the keychain</source>
        <translation>abgebrochen beim Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>the keychain does not answer</source>
        <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>there is no such entry</source>
        <translation>diesen Eintrag gibt es nicht</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>nicht ausgeführt</translation>
    </message>
    <message>
        <source>the keychain&apos;s entry is damaged</source>
        <translation>der Eintrag im Schlüsselbund ist beschädigt</translation>
    </message>
    <message>
        <source>a part of the keychain&apos;s entry is missing</source>
        <translation>ein Teil des Eintrags im Schlüsselbund fehlt</translation>
    </message>
    <message>
        <source>the sign-in server returned no token</source>
        <translation>der Anmeldeserver hat kein Token zurückgegeben</translation>
    </message>
    <message>
        <source>another process is renewing the sign-in</source>
        <translation>ein anderer Prozess erneuert gerade die Anmeldung</translation>
    </message>
    <message>
        <source>cancelled while another process renews the sign-in</source>
        <translation>abgebrochen, während ein anderer Prozess die Anmeldung erneuert</translation>
    </message>
    <message>
        <source>the registry cannot be written</source>
        <translation>in die Registrierung kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>you can only change this in the system&apos;s settings</source>
        <translation>das lässt sich nur in den Systemeinstellungen ändern</translation>
    </message>
    <message>
        <source>the e-mail program could not be started</source>
        <translation>das E-Mail-Programm konnte nicht gestartet werden</translation>
    </message>
    <message>
        <source>this system has no e-mail program that can be started (xdg-email)</source>
        <translation>dieses System hat kein E-Mail-Programm, das gestartet werden kann (xdg-email)</translation>
    </message>
    <message>
        <source>the picture %1 is not in the store; insert it from a file</source>
        <translation>das Bild %1 ist nicht in der Datenbank gespeichert; bitte aus einer Datei einfügen</translation>
    </message>
    <message>
        <source>a picture is no longer in the store</source>
        <translation>ein Bild ist nicht mehr in der Datenbank vorhanden</translation>
    </message>
    <message>
        <source>only the first %1 pictures are printed</source>
        <translation>nur die ersten %1 Bilder werden gedruckt</translation>
    </message>
    <message>
        <source>the quote is in the trash</source>
        <translation>das Angebot liegt im Papierkorb</translation>
    </message>
    <message>
        <source>Block %1</source>
        <translation>Block %1</translation>
    </message>
    <message>
        <source>Block %1, %2</source>
        <comment>number, heading</comment>
        <translation>Block %1, %2</translation>
    </message>
    <message>
        <source>the proposal &quot;%1&quot; is in the trash</source>
        <translation>die Angebotsmappe „%1“ liegt im Papierkorb</translation>
    </message>
    <message>
        <source>no value for {%1}</source>
        <translation>für {%1} gibt es keinen Wert</translation>
    </message>
    <message>
        <source>No quote is chosen for this proposal, so no prices are printed here.</source>
        <translation>Für diese Angebotsmappe ist kein Angebot gewählt, daher werden hier keine Preise gedruckt.</translation>
    </message>
    <message>
        <source>before the first block there are only title, look and language</source>
        <translation>vor dem ersten Block stehen nur title, look und language</translation>
    </message>
    <message>
        <source>there is no block of the kind &quot;%1&quot;; there are %2</source>
        <translation>einen Block der Art „%1“ gibt es nicht; vorhanden: %2</translation>
    </message>
    <message>
        <source>a template needs a title</source>
        <translation>eine Vorlage braucht einen Titel</translation>
    </message>
    <message>
        <source>a template needs at least one block, which starts with # and its kind</source>
        <translation>eine Vorlage braucht mindestens einen Block, der mit # und seiner Art beginnt</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has more than %Ln digits after the point</source>
        <translation>
            <numerusform>„%1“ hat mehr als %Ln Nachkommastelle</numerusform>
            <numerusform>„%1“ hat mehr als %Ln Nachkommastellen</numerusform>
        </translation>
    </message>
    <message>
        <source>this %1</source>
        <translation>dieses Dokument (%1)</translation>
    </message>
    <message>
        <source>a proposal can&apos;t change from %1 to %2</source>
        <translation>eine Angebotsmappe kann nicht von „%1“ zu „%2“ wechseln</translation>
    </message>
    <message>
        <source>a template can&apos;t be sent; create a proposal from it</source>
        <translation>eine Vorlage kann nicht gesendet werden; erstellen Sie daraus eine Angebotsmappe</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values unknown</source>
        <translation>
            <numerusform>%1 von %Ln Wert unbekannt</numerusform>
            <numerusform>%1 von %Ln Werten unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln values translated</source>
        <translation>
            <numerusform>%Ln Wert übersetzt</numerusform>
            <numerusform>%Ln Werte übersetzt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the file contains more than %Ln parts</source>
        <translation>
            <numerusform>die Datei enthält mehr als %Ln Teil</numerusform>
            <numerusform>die Datei enthält mehr als %Ln Teile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a sheet can contain at most %Ln rows: export as CSV</source>
        <translation>
            <numerusform>ein Blatt fasst höchstens %Ln Zeile: als CSV exportieren</numerusform>
            <numerusform>ein Blatt fasst höchstens %Ln Zeilen: als CSV exportieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the text is longer than the %Ln characters a cell holds: export as CSV or JSON</source>
        <translation>
            <numerusform>der Text ist länger als das eine Zeichen, das eine Zelle fasst: als CSV oder JSON exportieren</numerusform>
            <numerusform>der Text ist länger als die %Ln Zeichen, die eine Zelle fasst: als CSV oder JSON exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>the proposal is already %1</source>
        <translation>die Angebotsmappe hat bereits den Status „%1“</translation>
    </message>
    <message>
        <source>there is no picture</source>
        <translation>es gibt kein Bild</translation>
    </message>
    <message>
        <source>a table cell can contain only text</source>
        <translation>eine Tabellenzelle kann nur Text enthalten</translation>
    </message>
    <message>
        <source>%1 treats it as a duplicate of &quot;%2&quot;: merge the two here, or change the value they share</source>
        <translation>%1 hält ihn für ein Duplikat von „%2“: Führen Sie die beiden hier zusammen oder ändern Sie den gemeinsamen Wert</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not exist in the other system</source>
        <translation>„%1“ gibt es im anderen System nicht</translation>
    </message>
    <message>
        <source>%1 does not let you create %2</source>
        <translation>%1 erlaubt Ihnen nicht, %2 anzulegen</translation>
    </message>
    <message>
        <source>%1 does not let you change %2</source>
        <translation>%1 erlaubt Ihnen nicht, %2 zu ändern</translation>
    </message>
    <message>
        <source>%1 does not let you delete %2</source>
        <translation>%1 erlaubt Ihnen nicht, %2 zu löschen</translation>
    </message>
    <message>
        <source>the record it refers to has not been received yet</source>
        <translation>der Datensatz, auf den er verweist, wurde noch nicht empfangen</translation>
    </message>
    <message>
        <source>it returned status %1 after an attempt without a response</source>
        <translation>Antwort mit Status %1 nach einem Versuch ohne Antwort</translation>
    </message>
    <message>
        <source>this image cannot be printed: the drawing is damaged, or refers to other files</source>
        <translation>dieses Bild lässt sich nicht drucken: Die Zeichnung ist beschädigt oder verweist auf andere Dateien</translation>
    </message>
    <message>
        <source>this image cannot be used: choose PNG, JPEG, GIF, WebP or BMP</source>
        <translation>dieses Bild kann nicht verwendet werden: Möglich sind PNG, JPEG, GIF, WebP und BMP</translation>
    </message>
    <message>
        <source>elements of %1 are nested more than %2 deep</source>
        <translation>Elemente von %1 sind mehr als %2 Ebenen tief verschachtelt</translation>
    </message>
    <message numerus="yes">
        <source>the records have more than %Ln different names of fields</source>
        <translation>
            <numerusform>die Datensätze haben mehr als %Ln verschiedenen Feldnamen</numerusform>
            <numerusform>die Datensätze haben mehr als %Ln verschiedene Feldnamen</numerusform>
        </translation>
    </message>
    <message>
        <source>there is no field with this name</source>
        <translation>es gibt kein Feld dieses Namens</translation>
    </message>
    <message>
        <source>the file with unsaved changes is damaged</source>
        <translation>die Datei mit nicht gespeicherten Änderungen ist beschädigt</translation>
    </message>
    <message>
        <source>the file with unsaved changes cannot be read</source>
        <translation>die Datei mit nicht gespeicherten Änderungen kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>%1 (%2). If that computer no longer exists, delete the file</source>
        <translation>%1 (%2). Wenn es diesen Computer nicht mehr gibt, löschen Sie die Datei</translation>
    </message>
    <message>
        <source>process %1 on %2</source>
        <translation>Prozess %1 auf %2</translation>
    </message>
    <message>
        <source>the response has no position for the next sync</source>
        <translation>die Antwort enthält keine Position für die nächste Synchronisierung</translation>
    </message>
    <message>
        <source>it returned status %1 when asked where to sign in</source>
        <translation>auf die Frage nach der Anmeldeadresse kam eine Antwort mit Status %1</translation>
    </message>
    <message>
        <source>this address has no sign-in page: is it the address of your organisation?</source>
        <translation>zu dieser Adresse gibt es keine Anmeldeseite: Ist es die Adresse Ihrer Organisation?</translation>
    </message>
    <message>
        <source>this address uses an unknown sign-in server: %1</source>
        <translation>diese Adresse verwendet einen unbekannten Anmeldeserver: %1</translation>
    </message>
    <message>
        <source>this address does not say which directory to sign in at</source>
        <translation>diese Adresse gibt nicht an, in welchem Verzeichnis die Anmeldung stattfindet</translation>
    </message>
    <message>
        <source>this computer has no address %1</source>
        <translation>dieser Computer hat keine Adresse %1</translation>
    </message>
    <message>
        <source>another program uses port %1 of %2</source>
        <translation>ein anderes Programm verwendet Port %1 von %2</translation>
    </message>
    <message>
        <source>cannot listen at %1: %2</source>
        <translation>an %1 können keine Verbindungen angenommen werden: %2</translation>
    </message>
    <message>
        <source>this is a link, in a folder that everybody may write to</source>
        <translation>dies ist ein Link in einem Ordner, in den alle schreiben dürfen</translation>
    </message>
    <message>
        <source>SQLite %1 can damage a store that several programs write; 3.51.3 or newer is needed</source>
        <translation>SQLite %1 kann eine Datenbank beschädigen, in die mehrere Programme schreiben; nötig ist 3.51.3 oder neuer</translation>
    </message>
    <message>
        <source>SQLite %1 was built without %2</source>
        <translation>SQLite %1 wurde ohne %2 gebaut</translation>
    </message>
    <message>
        <source>SQLite %1 was built for one thread only</source>
        <translation>SQLite %1 wurde nur für einen Thread gebaut</translation>
    </message>
    <message>
        <source>the copy differs from the store</source>
        <translation>die Kopie stimmt nicht mit der Datenbank überein</translation>
    </message>
    <message>
        <source>the file cannot be read</source>
        <translation>die Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>this file is not a database</source>
        <translation>diese Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>a whole number from 0 to %1 is needed</source>
        <translation>nötig ist eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>a choice is true or false</source>
        <translation>eine Auswahl ist true oder false</translation>
    </message>
    <message>
        <source>a dry run writes nothing</source>
        <translation>ein Probelauf schreibt nichts</translation>
    </message>
    <message>
        <source>%1 did not accept this value and left the field empty</source>
        <translation>%1 hat diesen Wert nicht übernommen und das Feld leer gelassen</translation>
    </message>
    <message>
        <source>%1 did not accept this value and kept &quot;%2&quot;</source>
        <translation>%1 hat diesen Wert nicht übernommen und „%2“ behalten</translation>
    </message>
    <message>
        <source>answer this question with yes or no</source>
        <translation>diese Frage wird mit yes oder no beantwortet</translation>
    </message>
    <message>
        <source>changes received from another system can&apos;t be undone here</source>
        <translation>von einem anderen System empfangene Änderungen können hier nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>a file with that name already exists</source>
        <translation>eine Datei dieses Namens gibt es bereits</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a part of a recurrence rule (RFC 5545)</source>
        <translation>„%1“ ist kein Teil einer Wiederholungsregel (RFC 5545)</translation>
    </message>
    <message>
        <source>a recurrence rule has %1 only once</source>
        <translation>eine Wiederholungsregel enthält %1 nur einmal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a valid value of %2 in a recurrence rule</source>
        <translation>„%1“ ist kein gültiger Wert für %2 in einer Wiederholungsregel</translation>
    </message>
    <message>
        <source>a recurrence rule needs FREQ</source>
        <translation>eine Wiederholungsregel braucht FREQ</translation>
    </message>
    <message>
        <source>%1 cannot be used with %2 in a recurrence rule</source>
        <translation>%1 kann in einer Wiederholungsregel nicht zusammen mit %2 verwendet werden</translation>
    </message>
    <message>
        <source>BYDAY with a number</source>
        <translation>BYDAY mit einer Zahl</translation>
    </message>
    <message>
        <source>BYSETPOS needs another BY part in a recurrence rule</source>
        <translation>BYSETPOS braucht in einer Wiederholungsregel einen weiteren BY-Teil</translation>
    </message>
    <message>
        <source>UNTIL must be a date, as the start is</source>
        <translation>UNTIL muss wie der Beginn ein Datum sein</translation>
    </message>
    <message>
        <source>UNTIL must be a date and time in UTC, because the start has a time</source>
        <translation>UNTIL muss Datum und Uhrzeit in UTC sein, weil der Beginn eine Uhrzeit hat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a line of RDATE or EXDATE (RFC 5545)</source>
        <translation>„%1“ ist keine Zeile mit RDATE oder EXDATE (RFC 5545)</translation>
    </message>
    <message>
        <source>there is no time zone &quot;%1&quot;</source>
        <translation>die Zeitzone „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the start&apos;s form in %2</source>
        <translation>„%1“ in %2 hat nicht die Form des Beginns</translation>
    </message>
    <message>
        <source>the number %1 is shown as a date, but no day has it</source>
        <translation>die Zahl %1 wird als Datum angezeigt, aber kein Tag hat sie</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date</source>
        <translation>„%1“ ist kein Datum</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>this is an old Excel file (XLS): save it as XLSX</source>
        <translation>das ist eine alte Excel-Datei (XLS): als XLSX speichern</translation>
    </message>
    <message>
        <source>the file is protected by a password: save it without one</source>
        <translation>die Datei ist mit einem Passwort geschützt: ohne Passwort speichern</translation>
    </message>
    <message>
        <source>this is an old Office document, but not a spreadsheet</source>
        <translation>das ist ein altes Office-Dokument, aber keine Tabellendatei</translation>
    </message>
    <message>
        <source>this is an XML Spreadsheet 2003: save it as XLSX</source>
        <translation>das ist eine XML-Kalkulationstabelle 2003: als XLSX speichern</translation>
    </message>
    <message>
        <source>this is a web page with the name of a spreadsheet: open it in a spreadsheet program and save it as XLSX</source>
        <translation>das ist eine Webseite mit dem Namen einer Tabellendatei: in einem Tabellenprogramm öffnen und als XLSX speichern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time</source>
        <translation>„%1“ ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither true nor false</source>
        <translation>„%1“ ist weder wahr noch falsch</translation>
    </message>
    <message>
        <source>the cell contains the error %1</source>
        <translation>die Zelle enthält den Fehler %1</translation>
    </message>
    <message>
        <source>the formula has no result in the file: open it in a spreadsheet program and save it</source>
        <translation>die Formel hat in der Datei kein Ergebnis: in einem Tabellenprogramm öffnen und speichern</translation>
    </message>
    <message>
        <source>the sheet is larger than %L1 rows and %L2 columns</source>
        <translation>das Blatt ist größer als %L1 Zeilen und %L2 Spalten</translation>
    </message>
    <message>
        <source>this is a document, but not a spreadsheet</source>
        <translation>das ist ein Dokument, aber keine Tabellendatei</translation>
    </message>
    <message>
        <source>the file has no sheet named &quot;%1&quot;, it has %2</source>
        <translation>die Datei hat kein Blatt namens „%1“, sie hat %2</translation>
    </message>
    <message>
        <source>all visible sheets of the file are empty</source>
        <translation>alle sichtbaren Blätter der Datei sind leer</translation>
    </message>
    <message>
        <source>the cell %1 is to the right of the table</source>
        <translation>die Zelle %1 liegt rechts neben der Tabelle</translation>
    </message>
    <message>
        <source>the temporary file cannot be used: %1</source>
        <translation>die temporäre Datei kann nicht verwendet werden: %1</translation>
    </message>
    <message>
        <source>its part %1 cannot be unpacked: %2</source>
        <translation>ihr Teil %1 kann nicht entpackt werden: %2</translation>
    </message>
    <message>
        <source>the text number %1 is not in the file</source>
        <translation>der Text Nummer %1 ist nicht in der Datei</translation>
    </message>
    <message>
        <source>the file contains two values for this cell: &quot;%1&quot; and &quot;%2&quot;</source>
        <translation>die Datei enthält zwei Werte für diese Zelle: „%1“ und „%2“</translation>
    </message>
    <message>
        <source>it declares entities</source>
        <translation>sie deklariert Entitäten</translation>
    </message>
    <message>
        <source>the spreadsheet cannot be read: %1, line %2: %3</source>
        <translation>die Tabellendatei kann nicht gelesen werden: %1, Zeile %2: %3</translation>
    </message>
    <message>
        <source>this is not a spreadsheet despite its name: if it is text, name it .csv</source>
        <translation>das ist trotz des Namens keine Tabellendatei: wenn es Text ist, als .csv benennen</translation>
    </message>
    <message>
        <source>the file is damaged: %1</source>
        <translation>die Datei ist beschädigt: %1</translation>
    </message>
    <message>
        <source>the file is damaged: its part %1 is missing</source>
        <translation>die Datei ist beschädigt: Ihr Teil %1 fehlt</translation>
    </message>
    <message>
        <source>it is larger than its table of contents states</source>
        <translation>er enthält mehr, als das Inhaltsverzeichnis angibt</translation>
    </message>
    <message>
        <source>it ends too early</source>
        <translation>er endet zu früh</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates: day_first, month_first, year_first or auto</source>
        <translation>„%1“ ist keine Reihenfolge für Daten: day_first, month_first, year_first oder auto</translation>
    </message>
    <message>
        <source>the header has no separator between &quot;%1&quot; and &quot;%2&quot;; they are read as two columns</source>
        <translation>in der Kopfzeile fehlt das Trennzeichen zwischen „%1“ und „%2“; sie werden als zwei Spalten gelesen</translation>
    </message>
    <message>
        <source>the header has one name fewer than the rows have cells: the first column has no name</source>
        <translation>die Kopfzeile hat einen Namen weniger als die Zeilen Zellen: Die erste Spalte hat keinen</translation>
    </message>
    <message>
        <source>the header has %1 names, every row %2 cells: the last columns are empty</source>
        <translation>die Kopfzeile hat %1 Namen, jede Zeile %2 Zellen: Die letzten Spalten sind leer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither reject nor empty</source>
        <translation>„%1“ ist weder reject noch empty</translation>
    </message>
    <message>
        <source>there are several addresses in &quot;%1&quot;</source>
        <translation>in „%1“ stehen mehrere Adressen</translation>
    </message>
    <message>
        <source>some dates have the day first, some the month</source>
        <translation>bei manchen Daten steht der Tag vorn, bei manchen der Monat</translation>
    </message>
    <message>
        <source>&quot;%1&quot; comes from another column</source>
        <translation>„%1“ kommt aus einer anderen Spalte</translation>
    </message>
    <message>
        <source>looks like &quot;%1&quot;, but too few of its values are</source>
        <translation>sieht aus wie „%1“, aber zu wenige Werte passen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date in the order of the others</source>
        <translation>„%1“ ist kein Datum in der Reihenfolge der anderen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a longer number that a spreadsheet program has shortened</source>
        <translation>„%1“ ist eine längere Nummer, die ein Tabellenprogramm gekürzt hat</translation>
    </message>
    <message>
        <source>write-ahead log</source>
        <translation>Write-Ahead-Log</translation>
    </message>
    <message>
        <source>not checked: the store is open for reading only</source>
        <translation>nicht geprüft: Die Datenbank ist schreibgeschützt geöffnet</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in Verwendung</translation>
    </message>
    <message>
        <source>this disk does not support it; with a rollback journal, readers and writers wait for each other</source>
        <translation>dieser Datenträger unterstützt es nicht; mit einem Rollback-Journal warten Lese- und Schreibzugriffe aufeinander</translation>
    </message>
    <message>
        <source>store integrity</source>
        <translation>Integrität der Datenbank</translation>
    </message>
    <message>
        <source>the file has no errors</source>
        <translation>die Datei ist fehlerfrei</translation>
    </message>
    <message>
        <source>%1: the log has a gap at %2</source>
        <translation>%1: Das Protokoll hat bei %2 eine Lücke</translation>
    </message>
    <message>
        <source>%1 has no entry for its creation</source>
        <translation>für %1 fehlt der Eintrag der Anlage</translation>
    </message>
    <message>
        <source>%1: %2 differs from the log</source>
        <translation>%1: %2 weicht vom Protokoll ab</translation>
    </message>
    <message>
        <source>change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>%1 entries of %2 have no record</source>
        <translation>%1 Einträge von %2 haben keinen Datensatz</translation>
    </message>
    <message>
        <source>%1 records match their %2 log entries</source>
        <translation>%1 Datensätze stimmen mit ihren %2 Protokolleinträgen überein</translation>
    </message>
    <message>
        <source>differences: %1; %2</source>
        <translation>Abweichungen: %1; %2</translation>
    </message>
    <message>
        <source>search index</source>
        <translation>Suchindex</translation>
    </message>
    <message>
        <source>records checked: %1</source>
        <translation>geprüfte Datensätze: %1</translation>
    </message>
    <message>
        <source>wrongly indexed: %1 of %2 checked records</source>
        <translation>falsch indiziert: %1 von %2 geprüften Datensätzen</translation>
    </message>
    <message>
        <source>%1 free, the store takes %2</source>
        <translation>%1 frei, die Datenbank belegt %2</translation>
    </message>
    <message>
        <source>disk space</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>a list of choices has no order</source>
        <translation>eine Liste von Auswahlwerten hat keine Reihenfolge</translation>
    </message>
    <message>
        <source>a number can be compared with = != &lt; &lt;= &gt; &gt;=</source>
        <translation>eine Zahl lässt sich mit = != &lt; &lt;= &gt; &gt;= vergleichen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date like 2026-11-20 or today+7d</source>
        <translation>„%1“ ist kein Datum wie 2026-11-20 oder today+7d</translation>
    </message>
    <message>
        <source>a date can be compared with = != &lt; &lt;= &gt; &gt;=</source>
        <translation>ein Datum lässt sich mit = != &lt; &lt;= &gt; &gt;= vergleichen</translation>
    </message>
    <message>
        <source>a reference can be compared with = or !=</source>
        <translation>ein Verweis lässt sich mit = oder != vergleichen</translation>
    </message>
    <message>
        <source>%1 has no %2</source>
        <translation>%1 hat kein Objekt %2</translation>
    </message>
    <message>
        <source>%1 does not show %2</source>
        <translation>%1 zeigt %2 nicht</translation>
    </message>
    <message>
        <source>it returned status %1</source>
        <translation>Antwort mit Status %1</translation>
    </message>
    <message>
        <source>%1 does not show %2 of %3</source>
        <translation>%1 zeigt %2 von %3 nicht</translation>
    </message>
    <message>
        <source>%1 does not let %2 of %3 be edited</source>
        <translation>%1 erlaubt nicht, %2 von %3 zu ändern</translation>
    </message>
    <message>
        <source>%1 lets %2 only be read</source>
        <translation>in %1 kann %2 nur gelesen werden</translation>
    </message>
    <message>
        <source>this organisation of %1 has no %2</source>
        <translation>diese Organisation in %1 hat kein Objekt %2</translation>
    </message>
    <message>
        <source>%1 keeps new records as %2; %3 is only read</source>
        <translation>%1 speichert neue Datensätze als %2; %3 wird nur gelesen</translation>
    </message>
    <message>
        <source>it was rejected without a reason</source>
        <translation>ohne Angabe eines Grundes abgelehnt</translation>
    </message>
    <message>
        <source>sign in as account %1</source>
        <translation>melden Sie sich mit dem Konto %1 an</translation>
    </message>
    <message>
        <source>the connection was refused</source>
        <translation>die Verbindung wurde abgelehnt</translation>
    </message>
    <message>
        <source>the server was not found</source>
        <translation>der Server wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the proxy refused the connection</source>
        <translation>der Proxy hat die Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>the proxy was not found</source>
        <translation>der Proxy wurde nicht gefunden</translation>
    </message>
    <message>
        <source>the proxy does not answer</source>
        <translation>der Proxy antwortet nicht</translation>
    </message>
    <message>
        <source>the proxy asks for a password</source>
        <translation>der Proxy verlangt ein Passwort</translation>
    </message>
    <message>
        <source>there was no response in time</source>
        <translation>es kam nicht rechtzeitig eine Antwort</translation>
    </message>
    <message>
        <source>the connection was closed</source>
        <translation>die Verbindung wurde geschlossen</translation>
    </message>
    <message>
        <source>the connection failed (%1)</source>
        <translation>die Verbindung ist fehlgeschlagen (%1)</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>the connection timed out</source>
        <translation>Zeitüberschreitung beim Verbinden</translation>
    </message>
    <message>
        <source>the response did not arrive completely in time</source>
        <translation>die Antwort kam nicht rechtzeitig vollständig an</translation>
    </message>
    <message>
        <source>the answer is larger than %1 MB</source>
        <translation>die Antwort ist größer als %1 MB</translation>
    </message>
    <message>
        <source>the response is damaged</source>
        <translation>die Antwort ist beschädigt</translation>
    </message>
    <message>
        <source>the secure connection could not be established</source>
        <translation>die sichere Verbindung konnte nicht hergestellt werden</translation>
    </message>
    <message>
        <source>the response is incomplete</source>
        <translation>die Antwort ist unvollständig</translation>
    </message>
    <message>
        <source>the response came from a different sign-in server</source>
        <translation>die Antwort kam von einem anderen Anmeldeserver</translation>
    </message>
    <message>
        <source>the response contains no code</source>
        <translation>die Antwort enthält keinen Code</translation>
    </message>
    <message>
        <source>access to the keychain was denied</source>
        <translation>der Zugriff auf den Schlüsselbund wurde verweigert</translation>
    </message>
    <message>
        <source>the keychain is locked</source>
        <translation>der Schlüsselbund ist gesperrt</translation>
    </message>
    <message>
        <source>there is no keychain</source>
        <translation>es gibt keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>the keychain cannot be reached</source>
        <translation>der Schlüsselbund ist nicht erreichbar</translation>
    </message>
    <message>
        <source>the sign-in server returned status %1</source>
        <translation>der Anmeldeserver antwortete mit Status %1</translation>
    </message>
    <message>
        <source>nobody is signed in</source>
        <translation>niemand ist angemeldet</translation>
    </message>
    <message>
        <source>the client secret is missing</source>
        <translation>das Client-Secret fehlt</translation>
    </message>
    <message>
        <source>there is no token</source>
        <translation>es gibt kein Token</translation>
    </message>
    <message>
        <source>the token was rejected</source>
        <translation>das Token wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 writes &quot;%2&quot; differently than another system does</source>
        <translation>%1 schreibt „%2“ anders als ein anderes System</translation>
    </message>
    <message>
        <source>there is no tax rate of %1 %</source>
        <translation>einen Steuersatz von %1&#xa0;% gibt es nicht</translation>
    </message>
    <message>
        <source>a text in it is longer than Satchel reads</source>
        <translation>ein Text darin ist länger, als Satchel liest</translation>
    </message>
    <message>
        <source>the deal has no next action</source>
        <translation>der Deal hat keine nächste Aktion</translation>
    </message>
    <message>
        <source>a quote without a customer can&apos;t be sent; choose a company or contact</source>
        <translation>ein Angebot ohne Kunde kann nicht gesendet werden; wählen Sie eine Firma oder einen Kontakt</translation>
    </message>
    <message>
        <source>this is a folder; name a file in it</source>
        <translation>das ist ein Ordner; nennen Sie eine Datei darin</translation>
    </message>
    <message>
        <source>this is the store itself; choose another file</source>
        <translation>das ist die Datenbank selbst; wählen Sie eine andere Datei</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a telephone number</source>
        <translation>„%1“ ist keine Telefonnummer</translation>
    </message>
    <message>
        <source>the series has no occurrence at this time</source>
        <translation>die Serie hat zu dieser Zeit keinen Termin</translation>
    </message>
    <message>
        <source>the rule of the series does not name this day; move only this one, or change the rule</source>
        <translation>die Regel der Serie nennt diesen Tag nicht; verschieben Sie nur diesen Termin oder ändern Sie die Regel</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of csv, xlsx, vcard, ics and json</source>
        <translation>„%1“ ist keines von csv, xlsx, vcard, ics und json</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date or a time</source>
        <translation>„%1“ ist weder Datum noch Uhrzeit</translation>
    </message>
    <message>
        <source>the event has no start</source>
        <translation>der Termin hat keinen Beginn</translation>
    </message>
    <message>
        <source>the event has no END:%1</source>
        <translation>dem Termin fehlt END:%1</translation>
    </message>
    <message>
        <source>the file contains no events</source>
        <translation>die Datei enthält keine Termine</translation>
    </message>
    <message>
        <source>only activities can be exported as a calendar</source>
        <translation>nur Aktivitäten können als Kalender exportiert werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number of records</source>
        <translation>„%1“ ist keine Anzahl von Datensätzen</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not belong to a %2</source>
        <translation>„%1“ gehört nicht zu %2</translation>
    </message>
    <message>
        <source>there is no score of &quot;%1&quot;</source>
        <translation>„%1“ hat keine Punktzahl</translation>
    </message>
    <message>
        <source>a filter that finds every record gives no score</source>
        <translation>ein Filter, der alle Datensätze findet, ergibt keine Punktzahl</translation>
    </message>
    <message>
        <source>a rule can&apos;t build on a score</source>
        <translation>eine Regel kann nicht auf einer Punktzahl aufbauen</translation>
    </message>
    <message>
        <source>points are between -%1 and %1</source>
        <translation>Punkte liegen zwischen -%1 und %1</translation>
    </message>
    <message>
        <source>this is not a PDF file, or it is damaged</source>
        <translation>das ist keine PDF-Datei, oder sie ist beschädigt</translation>
    </message>
    <message>
        <source>the file is protected by a password</source>
        <translation>die Datei ist durch ein Passwort geschützt</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters and was cut</source>
        <translation>der Text ist länger als %1 Zeichen und wurde gekürzt</translation>
    </message>
    <message>
        <source>%1 files</source>
        <comment>of e-mails</comment>
        <translation>%1 Dateien</translation>
    </message>
    <message>
        <source>File e-mails from %1</source>
        <comment>file</comment>
        <translation>E-Mails aus %1 ablegen</translation>
    </message>
    <message>
        <source>the message has %1, and at most %2 can be filed</source>
        <translation>die Nachricht ist %1 groß; abgelegt werden höchstens %2</translation>
    </message>
    <message>
        <source>the head of the message is larger than %1</source>
        <translation>der Kopf der Nachricht ist größer als %1</translation>
    </message>
    <message>
        <source>the message has more than %1 parts</source>
        <translation>die Nachricht hat mehr als %1 Teile</translation>
    </message>
    <message>
        <source>there is no such file or folder</source>
        <translation>diese Datei oder diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>there are no e-mails (.eml, .msg, mbox) in this folder</source>
        <translation>in diesem Ordner sind keine E-Mails (.eml, .msg, mbox)</translation>
    </message>
    <message>
        <source>%1, message %2</source>
        <translation>%1, Nachricht %2</translation>
    </message>
    <message>
        <source>the file could not be read</source>
        <translation>die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>a temporary file could not be created</source>
        <translation>eine temporäre Datei konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>this is not an e-mail</source>
        <translation>das ist keine E-Mail</translation>
    </message>
    <message>
        <source>the file ends before the message does</source>
        <translation>die Datei endet vor der Nachricht</translation>
    </message>
    <message>
        <source>its text is in Rich Text Format and was not read</source>
        <translation>der Text ist im Rich-Text-Format und wurde nicht gelesen</translation>
    </message>
    <message>
        <source>the attachment &quot;%1&quot; is a link or is damaged</source>
        <translation>der Anhang „%1“ ist eine Verknüpfung oder beschädigt</translation>
    </message>
    <message>
        <source>the file is cut off or is not an e-mail</source>
        <translation>die Datei ist unvollständig oder keine E-Mail</translation>
    </message>
    <message>
        <source>a %1 has no score</source>
        <translation>%1 hat keine Punktzahl</translation>
    </message>
    <message>
        <source>Manual score</source>
        <translation>Manuelle Punktzahl</translation>
    </message>
    <message>
        <source>This score was given, not computed.</source>
        <translation>Diese Punktzahl wurde eingegeben, nicht berechnet.</translation>
    </message>
    <message>
        <source>tier B ends after tier A, and both within 1 to 100 per cent</source>
        <translation>Klasse B endet nach Klasse A, beide zwischen 1 und 100 Prozent</translation>
    </message>
    <message>
        <source>this meeting is in the trash</source>
        <translation>dieses Meeting ist im Papierkorb</translation>
    </message>
    <message>
        <source>the file has more than %1, the most that can be attached</source>
        <translation>die Datei ist größer als %1; mehr kann nicht angehängt werden</translation>
    </message>
    <message>
        <source>the file was changed while it was read</source>
        <translation>die Datei wurde beim Lesen geändert</translation>
    </message>
    <message>
        <source>the file&apos;s content is damaged</source>
        <translation>der Inhalt der Datei ist beschädigt</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>every file has its content</source>
        <translation>jede Datei hat ihren Inhalt</translation>
    </message>
    <message>
        <source>files without their content: %1; %2. Restore it from a backup, or attach the files again</source>
        <translation>Dateien ohne Inhalt: %1; %2. Stellen Sie ihn aus einem Backup wieder her, oder hängen Sie die Dateien erneut an</translation>
    </message>
    <message>
        <source>the formula results in something else than the type of the field</source>
        <translation>die Formel ergibt etwas anderes als den Typ des Feldes</translation>
    </message>
    <message>
        <source>the fields are calculated in a circle: %1</source>
        <translation>die Felder werden im Kreis berechnet: %1</translation>
    </message>
    <message>
        <source>the field %1, which it reads, has no usable formula</source>
        <translation>das Feld %1, das sie liest, hat keine brauchbare Formel</translation>
    </message>
    <message>
        <source>a field cannot hold what this formula results in</source>
        <translation>ein Feld kann nicht enthalten, was diese Formel ergibt</translation>
    </message>
    <message>
        <source>the task starts on %1, after it is due on %2</source>
        <translation>die Aufgabe beginnt am %1, nach ihrer Fälligkeit am %2</translation>
    </message>
    <message>
        <source>after &quot;breaks&quot; comes &quot;rule&quot; or the name of one in quotes</source>
        <translation>nach &quot;breaks&quot; steht &quot;rule&quot; oder der Name einer Regel in Anführungszeichen</translation>
    </message>
    <message>
        <source>%1 is not available to formulas</source>
        <translation>%1 steht Formeln nicht zur Verfügung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>an amount</source>
        <translation>ein Betrag</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>a date</source>
        <translation>ein Datum</translation>
    </message>
    <message>
        <source>a point in time</source>
        <translation>ein Zeitpunkt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a reference</source>
        <translation>ein Verweis</translation>
    </message>
    <message>
        <source>a period</source>
        <translation>ein Zeitraum</translation>
    </message>
    <message>
        <source>a calculated field reads only fields of its own record</source>
        <translation>ein berechnetes Feld liest nur Felder seines eigenen Datensatzes</translation>
    </message>
    <message>
        <source>a formula follows one reference at most</source>
        <translation>eine Formel folgt höchstens einem Verweis</translation>
    </message>
    <message>
        <source>this cannot be computed with %1</source>
        <translation>das lässt sich mit %1 nicht berechnen</translation>
    </message>
    <message>
        <source>%1 and %2 do not fit together</source>
        <translation>%1 und %2 passen nicht zusammen</translation>
    </message>
    <message>
        <source>texts are joined with %1</source>
        <translation>Texte verbindet man mit %1</translation>
    </message>
    <message>
        <source>a condition is expected here, and this is %1</source>
        <translation>hier wird eine Bedingung erwartet, und das ist %1</translation>
    </message>
    <message>
        <source>%1 has no order</source>
        <translation>%1 hat keine Reihenfolge</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an amount like &quot;5000 EUR&quot;</source>
        <translation>„%1“ ist kein Betrag wie &quot;5000 EUR&quot;</translation>
    </message>
    <message>
        <source>the digits are a whole number from 0 to %1</source>
        <translation>die Stellen sind eine ganze Zahl von 0 bis %1</translation>
    </message>
    <message>
        <source>a currency is written as &quot;EUR&quot;</source>
        <translation>eine Währung schreibt man als &quot;EUR&quot;</translation>
    </message>
    <message>
        <source>the number is too large</source>
        <translation>die Zahl ist zu groß</translation>
    </message>
    <message>
        <source>%1 and %2 are different currencies</source>
        <translation>%1 und %2 sind verschiedene Währungen</translation>
    </message>
    <message>
        <source>a number is divided by 0</source>
        <translation>eine Zahl wird durch 0 geteilt</translation>
    </message>
    <message>
        <source>the date is out of range</source>
        <translation>das Datum liegt außerhalb des Bereichs</translation>
    </message>
    <message>
        <source>the text is too long</source>
        <translation>der Text ist zu lang</translation>
    </message>
    <message>
        <source>there is no day %1</source>
        <translation>den Tag %1 gibt es nicht</translation>
    </message>
    <message>
        <source>the formula is empty</source>
        <translation>die Formel ist leer</translation>
    </message>
    <message>
        <source>the formula is nested too deep</source>
        <translation>die Formel ist zu tief verschachtelt</translation>
    </message>
    <message>
        <source>a formula is the same for everybody, so it has no &quot;me&quot;</source>
        <translation>eine Formel ist für alle gleich und kennt daher kein &quot;me&quot;</translation>
    </message>
    <message>
        <source>there is no function &quot;%1&quot;</source>
        <translation>es gibt keine Funktion „%1“</translation>
    </message>
    <message>
        <source>it is written %1</source>
        <translation>man schreibt %1</translation>
    </message>
    <message>
        <source>the formula is longer than %1 characters</source>
        <translation>die Formel ist länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>this task already waits for the other one</source>
        <translation>diese Aufgabe wartet schon auf die andere</translation>
    </message>
    <message>
        <source>the task would wait for itself: %1</source>
        <translation>die Aufgabe würde auf sich selbst warten: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date of a %2</source>
        <translation>„%1“ ist kein Datum von %2</translation>
    </message>
    <message>
        <source>a step is at most %1 days before or after the date it counts from</source>
        <translation>ein Schritt liegt höchstens %1 Tage vor oder nach dem Datum, ab dem er zählt</translation>
    </message>
    <message>
        <source>the step is for a certain person, who is not named</source>
        <translation>der Schritt ist für eine bestimmte Person, die nicht genannt ist</translation>
    </message>
    <message>
        <source>a rule is a condition, such as %1</source>
        <translation>eine Regel ist eine Bedingung wie %1</translation>
    </message>
    <message>
        <source>a %1 has no stages</source>
        <translation>ein %1 hat keine Phasen</translation>
    </message>
    <message>
        <source>there is no stage &quot;%1&quot;</source>
        <translation>es gibt keine Phase „%1“</translation>
    </message>
    <message>
        <source>there are no records of &quot;%1&quot;</source>
        <translation>es gibt keine Datensätze von „%1“</translation>
    </message>
    <message>
        <source>This breaks the rule &quot;%1&quot;.</source>
        <translation>Das verstößt gegen die Regel „%1“.</translation>
    </message>
    <message>
        <source>this field is calculated, so it cannot be set</source>
        <translation>dieses Feld wird berechnet und lässt sich daher nicht setzen</translation>
    </message>
    <message>
        <source>a field whose values people give cannot become a calculated one, nor the reverse</source>
        <translation>ein Feld, dessen Werte Menschen eingeben, kann kein berechnetes werden, auch nicht umgekehrt</translation>
    </message>
    <message>
        <source>this formula results in %1, but the field holds %2; add a new field for it</source>
        <translation>diese Formel ergibt %1, das Feld enthält aber %2; fügen Sie dafür ein neues Feld hinzu</translation>
    </message>
    <message>
        <source>this is not a list of fields</source>
        <translation>das ist keine Liste von Feldern</translation>
    </message>
    <message>
        <source>a section has no key</source>
        <translation>ein Abschnitt hat keinen Schlüssel</translation>
    </message>
    <message>
        <source>the form layout is too long</source>
        <translation>das Formularlayout ist zu lang</translation>
    </message>
    <message>
        <source>this is not a form layout</source>
        <translation>das ist kein Formularlayout</translation>
    </message>
    <message>
        <source>this form layout was written by a newer Satchel</source>
        <translation>dieses Formularlayout stammt von einem neueren Satchel</translation>
    </message>
    <message>
        <source>a form has at most %1 sections</source>
        <translation>ein Formular hat höchstens %1 Abschnitte</translation>
    </message>
    <message>
        <source>a condition is true or false, such as %1</source>
        <translation>eine Bedingung ist wahr oder falsch, etwa %1</translation>
    </message>
    <message>
        <source>two sections have the key &quot;%1&quot;</source>
        <translation>zwei Abschnitte haben den Schlüssel „%1“</translation>
    </message>
    <message>
        <source>the name of a section has at most %1 characters</source>
        <translation>der Name eines Abschnitts hat höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>the changes are not in the order of their stamps</source>
        <translation>Die Änderungen stehen nicht in der Reihenfolge ihrer Zeitstempel</translation>
    </message>
    <message>
        <source>the response has no list at &quot;%1&quot;</source>
        <translation>Die Antwort hat keine Liste an der Stelle „%1“</translation>
    </message>
    <message>
        <source>the list changed while it was read, or it is paged in another way than described</source>
        <translation>Die Liste hat sich beim Lesen geändert, oder sie wird anders geblättert als beschrieben</translation>
    </message>
    <message>
        <source>the same page came twice</source>
        <translation>Dieselbe Seite kam zweimal</translation>
    </message>
    <message>
        <source>the pages of the list are not of one size</source>
        <translation>Die Seiten der Liste sind nicht gleich groß</translation>
    </message>
    <message>
        <source>the list ended after %1 of %2 records</source>
        <translation>Die Liste endete nach %1 von %2 Datensätzen</translation>
    </message>
    <message>
        <source>the response has another record than the one asked for</source>
        <translation>Die Antwort enthält einen anderen Datensatz als den angefragten</translation>
    </message>
    <message>
        <source>the answer does not say which record was created</source>
        <translation>Die Antwort nennt den angelegten Datensatz nicht</translation>
    </message>
    <message>
        <source>comes with the connection</source>
        <translation>gehört zur Verbindung</translation>
    </message>
    <message>
        <source>same name on both sides</source>
        <translation>gleicher Name auf beiden Seiten</translation>
    </message>
    <message>
        <source>the remote has no such field any more</source>
        <translation>dieses Feld gibt es dort nicht mehr</translation>
    </message>
    <message>
        <source>its values do not fit any more</source>
        <translation>seine Werte passen nicht mehr</translation>
    </message>
    <message>
        <source>chosen by you</source>
        <translation>von Ihnen gewählt</translation>
    </message>
    <message>
        <source>it is synced together with other fields and cannot be paired alone</source>
        <translation>es wird zusammen mit anderen Feldern synchronisiert und kann nicht allein zugeordnet werden</translation>
    </message>
    <message>
        <source>the remote has no such field</source>
        <translation>dieses Feld gibt es dort nicht</translation>
    </message>
    <message>
        <source>the values of &quot;%1&quot; do not fit there</source>
        <translation>die Werte von „%1“ passen dort nicht</translation>
    </message>
    <message>
        <source>the field is in no pair</source>
        <translation>das Feld ist nicht zugeordnet</translation>
    </message>
    <message>
        <source>the remote lets this field only be read</source>
        <translation>dieses Feld kann dort nur gelesen werden</translation>
    </message>
    <message>
        <source>this field is only sent</source>
        <translation>dieses Feld wird nur gesendet</translation>
    </message>
    <message>
        <source>a value is a pair: ours, theirs</source>
        <translation>ein Wert ist ein Paar: unserer, deren</translation>
    </message>
    <message>
        <source>it contradicts %1</source>
        <translation>es widerspricht %1</translation>
    </message>
    <message>
        <source>fields that belong together cannot be paired anew</source>
        <translation>Felder, die zusammengehören, können nicht neu zugeordnet werden</translation>
    </message>
    <message>
        <source>the remote has no field %1</source>
        <translation>das Feld %1 gibt es dort nicht</translation>
    </message>
    <message>
        <source>the remote has no object %1</source>
        <translation>die Art %1 gibt es dort nicht</translation>
    </message>
    <message>
        <source>the remote does not allow this direction</source>
        <translation>diese Richtung ist dort nicht möglich</translation>
    </message>
    <message>
        <source>a list of objects is missing</source>
        <translation>eine Liste von Objekten fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln values are known here</source>
        <translation>
            <numerusform>%1 von %Ln Wert ist hier bekannt</numerusform>
            <numerusform>%1 von %Ln Werten sind hier bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; has values of another kind</source>
        <translation>„%1“ hat Werte anderer Art</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is paired with another field</source>
        <translation>„%1“ ist einem anderen Feld zugeordnet</translation>
    </message>
    <message>
        <source>a route is a filter</source>
        <translation>eine Zuteilung ist ein Filter</translation>
    </message>
    <message>
        <source>a route cannot ask for related records</source>
        <translation>eine Zuteilung kann nicht nach verknüpften Datensätzen fragen</translation>
    </message>
    <message>
        <source>the remote value is not a time of day</source>
        <translation>der Wert im anderen System ist keine Uhrzeit</translation>
    </message>
    <message>
        <source>the remote value is not a length of time</source>
        <translation>der Wert im anderen System ist keine Dauer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the field %2 it was paired with is gone</source>
        <translation>„%1“ wird nicht synchronisiert: Das zugeordnete Feld %2 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the values of the field %2 do not fit any more</source>
        <translation>„%1“ wird nicht synchronisiert: Die Werte des Feldes %2 passen nicht mehr</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not synced: the field %2 is paired with &quot;%3&quot; already</source>
        <translation>„%1“ wird nicht synchronisiert: Das Feld %2 ist schon „%3“ zugeordnet</translation>
    </message>
    <message>
        <source>a known name of this field</source>
        <translation>ein bekannter Name dieses Felds</translation>
    </message>
    <message>
        <source>a whole number from 1 to %1 is needed</source>
        <translation>eine ganze Zahl von 1 bis %1 ist nötig</translation>
    </message>
    <message>
        <source>nothing here means &quot;%1&quot;</source>
        <translation>„%1“ hat hier keine Entsprechung</translation>
    </message>
    <message>
        <source>the values of a field are a list of pairs</source>
        <translation>die Werte eines Felds sind eine Liste von Paaren</translation>
    </message>
    <message>
        <source>The move of this connection has ended, because the other one was removed. It only receives until you cancel the move.</source>
        <translation>Der Umzug dieser Verbindung ist beendet, weil die andere entfernt wurde. Sie empfängt nur, bis Sie den Umzug abbrechen.</translation>
    </message>
    <message>
        <source>Moved to %1; it only receives</source>
        <translation>Nach %1 umgezogen; empfängt nur</translation>
    </message>
    <message>
        <source>Being moved to %1; it only receives</source>
        <translation>Zieht nach %1 um; empfängt nur</translation>
    </message>
    <message>
        <source>the remote has no place %1 to choose</source>
        <translation>Die Gegenseite hat keinen Ort %1 zur Auswahl</translation>
    </message>
    <message numerus="yes">
        <source>the same value in %1 of %Ln record(s)</source>
        <translation>
            <numerusform>derselbe Wert in %1 von %Ln Datensatz</numerusform>
            <numerusform>derselbe Wert in %1 von %Ln Datensätzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the name fits, but %1 of %Ln record(s) hold another value</source>
        <translation>
            <numerusform>der Name passt, aber %1 von %Ln Datensatz hat einen anderen Wert</numerusform>
            <numerusform>der Name passt, aber %1 von %Ln Datensätzen haben einen anderen Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 lets no new ones be made</source>
        <translation>in %1 können keine neuen angelegt werden</translation>
    </message>
    <message>
        <source>not sent to %1</source>
        <translation>wird nicht an %1 gesendet</translation>
    </message>
    <message>
        <source>the route of %1 leaves them out</source>
        <translation>die Weiterleitung von %1 schließt sie aus</translation>
    </message>
    <message>
        <source>%1 has no place for &quot;%2&quot;</source>
        <translation>%1 hat keinen Platz für „%2“</translation>
    </message>
    <message>
        <source>%1 has no place for them</source>
        <translation>%1 hat keinen Platz dafür</translation>
    </message>
    <message>
        <source>only received from %1</source>
        <translation>wird von %1 nur empfangen</translation>
    </message>
    <message>
        <source>not synced with %1; &quot;%2&quot; may be the same</source>
        <translation>wird nicht mit %1 synchronisiert; „%2“ könnte dasselbe sein</translation>
    </message>
    <message>
        <source>not synced with %1</source>
        <translation>wird nicht mit %1 synchronisiert</translation>
    </message>
    <message>
        <source>longer than the %1 characters that %2 takes</source>
        <translation>länger als die %1 Zeichen, die in %2 passen</translation>
    </message>
    <message>
        <source>%1 has no counterpart for: %2</source>
        <translation>%1 hat keine Entsprechung für: %2</translation>
    </message>
    <message>
        <source>%1 has no counterpart</source>
        <translation>%1 hat keine Entsprechung</translation>
    </message>
    <message>
        <source>refers to a record that %1 does not get</source>
        <translation>verweist auf einen Datensatz, den %1 nicht bekommt</translation>
    </message>
    <message>
        <source>the report was stopped</source>
        <translation>der Bericht wurde angehalten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>a connection is named by a text</source>
        <translation>eine Verbindung wird mit einem Text benannt</translation>
    </message>
    <message>
        <source>%1 is being moved to another system itself; finish or cancel that first</source>
        <translation>%1 zieht selbst gerade in ein anderes System um; schließen Sie das zuerst ab oder brechen Sie es ab</translation>
    </message>
    <message>
        <source>a connection cannot be moved to itself</source>
        <translation>eine Verbindung kann nicht zu sich selbst umziehen</translation>
    </message>
    <message>
        <source>this move was not started</source>
        <translation>dieser Umzug wurde nicht begonnen</translation>
    </message>
    <message>
        <source>%1 are not synced: %2 shows nothing named &quot;%3&quot;. Choose it in the mapping</source>
        <translation>%1 werden nicht synchronisiert: %2 zeigt nichts namens „%3“. Wählen Sie es in der Zuordnung</translation>
    </message>
    <message>
        <source>%1 of %2 are not synced: %3 has no column of such a name. Pair them in the mapping</source>
        <translation>%1 von %2 werden nicht synchronisiert: %3 hat keine Spalte mit einem solchen Namen. Ordnen Sie sie in der Zuordnung zu</translation>
    </message>
    <message>
        <source>%1 shows too many fields of %2 for one request: %3 are not synced</source>
        <translation>%1 zeigt zu viele Felder von %2 für eine Anfrage: %3 werden nicht abgeglichen</translation>
    </message>
    <message>
        <source>refers to a record that %1 refused</source>
        <translation>verweist auf einen Datensatz, den %1 abgelehnt hat</translation>
    </message>
    <message>
        <source>this is not a key file</source>
        <translation>das ist keine Schlüsseldatei</translation>
    </message>
    <message>
        <source>opening this file would take too much memory or time</source>
        <translation>diese Datei zu öffnen, würde zu viel Speicher oder Zeit brauchen</translation>
    </message>
    <message>
        <source>there is not enough memory to protect the key with a passphrase</source>
        <translation>der Speicher reicht nicht, um den Schlüssel mit einem Passwort zu schützen</translation>
    </message>
    <message>
        <source>a newer Satchel wrote this file</source>
        <translation>ein neueres Satchel hat diese Datei geschrieben</translation>
    </message>
    <message>
        <source>there is not enough memory to open this file</source>
        <translation>der Speicher reicht nicht, um diese Datei zu öffnen</translation>
    </message>
    <message>
        <source>the passphrase is not right</source>
        <translation>das Passwort stimmt nicht</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not occur in a recovery key</source>
        <translation>„%1“ kommt in einem Wiederherstellungsschlüssel nicht vor</translation>
    </message>
    <message>
        <source>a recovery key has %1 letters and digits; these are %2</source>
        <translation>ein Wiederherstellungsschlüssel hat %1 Buchstaben und Ziffern; hier sind es %2</translation>
    </message>
    <message>
        <source>there is a mistake in this line</source>
        <translation>in dieser Zeile ist ein Fehler</translation>
    </message>
    <message>
        <source>this SQLite has no cipher</source>
        <translation>dieses SQLite kann nicht verschlüsseln</translation>
    </message>
    <message>
        <source>there is no such file</source>
        <translation>diese Datei gibt es nicht</translation>
    </message>
    <message>
        <source>this Satchel was built without encryption</source>
        <translation>dieses Satchel wurde ohne Verschlüsselung gebaut</translation>
    </message>
    <message>
        <source>the copy cannot be put in its place</source>
        <translation>die Kopie kann nicht an ihren Platz gebracht werden</translation>
    </message>
    <message>
        <source>the folder cannot be written to</source>
        <translation>in den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>this store is encrypted, and its key is not at hand</source>
        <translation>diese Datenbank ist verschlüsselt, und ihr Schlüssel ist nicht zur Hand</translation>
    </message>
    <message>
        <source>this key does not open the store, or its first page is damaged</source>
        <translation>dieser Schlüssel öffnet die Datenbank nicht, oder deren erste Seite ist beschädigt</translation>
    </message>
    <message>
        <source>the name has to end in .csv or .json</source>
        <translation>der Name muss auf .csv oder .json enden</translation>
    </message>
    <message>
        <source>audit chain</source>
        <translation>Prüfkette</translation>
    </message>
    <message>
        <source>the change log was altered outside Satchel, at entry %1 or soon after it</source>
        <translation>das Änderungsprotokoll wurde außerhalb von Satchel verändert, bei Eintrag %1 oder kurz danach</translation>
    </message>
    <message>
        <source>%1 log entries are as they were written</source>
        <translation>%1 Einträge des Protokolls sind unverändert</translation>
    </message>
    <message>
        <source>there is no backup in this file</source>
        <translation>in dieser Datei ist keine Sicherung</translation>
    </message>
    <message>
        <source>this backup is damaged</source>
        <translation>diese Sicherung ist beschädigt</translation>
    </message>
    <message>
        <source>another program is changing the list of backups</source>
        <translation>ein anderes Programm ändert gerade die Liste der Sicherungen</translation>
    </message>
    <message>
        <source>the folder was not there</source>
        <translation>der Ordner war nicht da</translation>
    </message>
    <message>
        <source>a record differs from the store: %1</source>
        <translation>ein Datensatz stimmt nicht mit der Datenbank überein: %1</translation>
    </message>
    <message>
        <source>another program is using the store</source>
        <translation>ein anderes Programm benutzt die Datenbank</translation>
    </message>
    <message>
        <source>this store was restored from a backup, and %1 records differ from %2. Nothing was sent</source>
        <translation>diese Datenbank wurde aus einer Sicherung wiederhergestellt, und %1 Datensätze weichen von %2 ab. Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Verweise</translation>
    </message>
    <message>
        <source>every record that another one refers to exists</source>
        <translation>jeder Datensatz, auf den ein anderer verweist, ist vorhanden</translation>
    </message>
    <message>
        <source>references to missing records: %1; %2</source>
        <translation>Verweise auf fehlende Datensätze: %1; %2</translation>
    </message>
    <message>
        <source>the check was stopped</source>
        <translation>die Prüfung wurde abgebrochen</translation>
    </message>
    <message>
        <source>no key at hand opens this store</source>
        <translation>kein vorhandener Schlüssel öffnet diese Datenbank</translation>
    </message>
    <message>
        <source>no page of a store is left in this file</source>
        <translation>in dieser Datei ist keine Seite einer Datenbank mehr vorhanden</translation>
    </message>
    <message>
        <source>their lists of attendees were written again</source>
        <translation>Teilnehmerlisten neu geschrieben</translation>
    </message>
    <message>
        <source>their totals were computed again</source>
        <translation>Summen neu berechnet</translation>
    </message>
    <message>
        <source>the time of their last activity was found again</source>
        <translation>Zeit der letzten Aktivität neu ermittelt</translation>
    </message>
    <message>
        <source>their calculated fields were computed again</source>
        <translation>Berechnete Felder neu berechnet</translation>
    </message>
    <message>
        <source>the search index was built again</source>
        <translation>Suchindex neu aufgebaut</translation>
    </message>
    <message>
        <source>what made these changes, and when: the changes themselves are kept</source>
        <translation>wer diese Änderungen gemacht hat und wann; die Änderungen selbst sind erhalten</translation>
    </message>
    <message>
        <source>written again from the change log</source>
        <translation>aus dem Änderungsprotokoll wiederhergestellt</translation>
    </message>
    <message>
        <source>in part: what the change log still had of them is in the trash</source>
        <translation>teilweise; was das Änderungsprotokoll noch von ihnen hatte, liegt im Papierkorb</translation>
    </message>
    <message>
        <source>the change log did not have all of their values and states them again</source>
        <translation>im Änderungsprotokoll fehlten Werte; es enthält sie jetzt wieder</translation>
    </message>
    <message>
        <source>moved to the trash: the record that %1 names does not exist</source>
        <translation>in den Papierkorb verschoben; der Datensatz in %1 ist nicht vorhanden</translation>
    </message>
    <message>
        <source>%1 is empty now: the record it named does not exist</source>
        <translation>%1 ist jetzt leer; der Datensatz darin ist nicht vorhanden</translation>
    </message>
    <message>
        <source>what was kept of connections that do not exist</source>
        <translation>Angaben zu Verbindungen, die es nicht gibt</translation>
    </message>
    <message>
        <source>what connections kept of missing records; they read everything again and ask before they send</source>
        <translation>Angaben der Verbindungen zu fehlenden Datensätzen; sie lesen alles neu und fragen, bevor sie senden</translation>
    </message>
    <message>
        <source>the damaged file cannot be kept under another name</source>
        <translation>die beschädigte Datei kann nicht unter einem anderen Namen aufbewahrt werden</translation>
    </message>
    <message>
        <source>neither their rows nor their creation in the change log can be read</source>
        <translation>weder sie selbst noch ihre Anlage im Änderungsprotokoll sind lesbar</translation>
    </message>
    <message>
        <source>pages with rows of which nothing tells to what table they belong</source>
        <translation>Seiten mit Zeilen, deren Tabelle nicht mehr feststellbar ist</translation>
    </message>
    <message>
        <source>damaged pages of the write-ahead log: what was on them is as it was before</source>
        <translation>beschädigte Seiten des Write-Ahead-Logs; was darauf stand, ist auf dem Stand davor</translation>
    </message>
    <message>
        <source>entries that cannot be read</source>
        <translation>nicht lesbare Einträge</translation>
    </message>
    <message>
        <source>files without their content</source>
        <translation>Dateien ohne ihren Inhalt</translation>
    </message>
    <message>
        <source>log entries in a new audit chain; the damaged file has the old one</source>
        <translation>Protokolleinträge in einer neuen Prüfkette; die beschädigte Datei hat die alte</translation>
    </message>
    <message>
        <source>this record was not erased</source>
        <translation>Dieser Datensatz wurde nicht gelöscht</translation>
    </message>
    <message>
        <source>this is a file, and a folder is needed</source>
        <translation>Das ist eine Datei, gebraucht wird ein Ordner</translation>
    </message>
    <message>
        <source>the folder has files already; choose a new one</source>
        <translation>Der Ordner enthält schon Dateien; wählen Sie einen neuen</translation>
    </message>
    <message>
        <source>there is no such folder</source>
        <translation>Diesen Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>this %1 was erased, so there is nothing to restore</source>
        <translation>Dieser Datensatz (%1) wurde endgültig gelöscht, es gibt nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>the list of erased records cannot be read</source>
        <translation>Die Liste der gelöschten Datensätze kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>edits wait to be saved; open the store in Satchel first</source>
        <translation>Es warten noch Änderungen auf das Speichern; öffnen Sie den Datenbestand zuerst in Satchel</translation>
    </message>
    <message>
        <source>a %1 is not a person</source>
        <translation>%1 ist keine Person</translation>
    </message>
    <message>
        <source>the other system refuses to delete it</source>
        <translation>Das andere System lehnt das Löschen ab</translation>
    </message>
    <message>
        <source>erasing a person cannot be undone</source>
        <translation>Das Löschen einer Person kann nicht rückgängig gemacht werden</translation>
    </message>
    <message>
        <source>this consent was withdrawn; an import does not give it again. Record the consent with its proof</source>
        <translation>diese Einwilligung wurde widerrufen; ein Import erteilt sie nicht wieder. Erfassen Sie die Einwilligung mit ihrem Nachweis</translation>
    </message>
    <message>
        <source>a statement of consent is kept as proof; record a newer one instead</source>
        <translation>eine Erklärung zur Einwilligung bleibt als Nachweis; erfassen Sie stattdessen eine neuere</translation>
    </message>
    <message>
        <source>this is in the future</source>
        <translation>das liegt in der Zukunft</translation>
    </message>
    <message>
        <source>a rule needs a name</source>
        <translation>eine Regel braucht einen Namen</translation>
    </message>
    <message>
        <source>retention rules do not cover these records</source>
        <translation>für diese Datensätze gibt es keine Löschregeln</translation>
    </message>
    <message>
        <source>a period is 1 to %1 months</source>
        <translation>ein Zeitraum umfasst 1 bis %1 Monate</translation>
    </message>
    <message>
        <source>this cannot be done to these records</source>
        <translation>das geht mit diesen Datensätzen nicht</translation>
    </message>
    <message>
        <source>Merged with %1, where this consent was %2 (the other: %3)</source>
        <translation>Zusammengeführt mit %1; dort war diese Einwilligung: %2 (hier: %3)</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;; it is the name of a contact&apos;s field, such as consent</source>
        <translation>es gibt keinen Zweck „%1“; gemeint ist der Name eines Kontaktfelds, etwa consent</translation>
    </message>
    <message>
        <source>files are hidden as personal data is</source>
        <translation>Dateien sind wie die personenbezogenen Daten ausgeblendet</translation>
    </message>
    <message>
        <source>a purpose needs a name</source>
        <translation>ein Zweck braucht einen Namen</translation>
    </message>
    <message>
        <source>there is a purpose of this name already</source>
        <translation>einen Zweck mit diesem Namen gibt es schon</translation>
    </message>
    <message>
        <source>there is no purpose &quot;%1&quot;; there are: %2</source>
        <translation>es gibt keinen Zweck „%1“; es gibt: %2</translation>
    </message>
    <message>
        <source>there is no such purpose</source>
        <translation>diesen Zweck gibt es nicht</translation>
    </message>
    <message>
        <source>this purpose is a field of every store and stays</source>
        <translation>diesen Zweck hat jede Ablage; er bleibt</translation>
    </message>
    <message>
        <source>there is an open deal</source>
        <translation>es gibt einen offenen Deal</translation>
    </message>
    <message>
        <source>there is a won deal</source>
        <translation>es gibt einen gewonnenen Deal</translation>
    </message>
    <message>
        <source>a quote or proposal was sent</source>
        <translation>ein Angebot oder Vorschlag wurde gesendet</translation>
    </message>
    <message>
        <source>there are two rules of this name</source>
        <translation>zwei Regeln haben diesen Namen</translation>
    </message>
    <message>
        <source>nobody has looked at the records that this rule reaches since it was last changed</source>
        <translation>seit der letzten Änderung hat niemand die Datensätze angesehen, die diese Regel betrifft</translation>
    </message>
    <message>
        <source>personal data is hidden; show it again to edit</source>
        <translation>personenbezogene Daten sind ausgeblendet; blenden Sie sie zum Bearbeiten wieder ein</translation>
    </message>
    <message>
        <source>your role does not allow creating a %1</source>
        <translation>Ihre Rolle erlaubt es nicht, Einträge dieser Art anzulegen (%1)</translation>
    </message>
    <message>
        <source>your role does not allow changing this %1</source>
        <translation>Ihre Rolle erlaubt es nicht, diesen Eintrag zu ändern (%1)</translation>
    </message>
    <message>
        <source>your role does not allow deleting this %1</source>
        <translation>Ihre Rolle erlaubt es nicht, diesen Eintrag zu löschen (%1)</translation>
    </message>
    <message>
        <source>your role does not allow changing this field of a %1</source>
        <translation>Ihre Rolle erlaubt es nicht, dieses Feld zu ändern (%1)</translation>
    </message>
    <message>
        <source>the keychain&apos;s entry for the keys of stores cannot be read</source>
        <translation>der Eintrag des Schlüsselbunds für die Schlüssel der Datenbanken ist nicht lesbar</translation>
    </message>
    <message>
        <source>Keep what was edited here</source>
        <translation>Hier Bearbeitetes behalten</translation>
    </message>
    <message>
        <source>this is no address of a PostgreSQL server</source>
        <translation>das ist keine Adresse eines PostgreSQL-Servers</translation>
    </message>
    <message>
        <source>the keychain has no password for the hub</source>
        <translation>der Schlüsselbund hat kein Passwort für den Hub</translation>
    </message>
    <message>
        <source>this store belongs to no hub</source>
        <translation>diese Datenbank gehört zu keinem Hub</translation>
    </message>
    <message>
        <source>the hub does not know this person</source>
        <translation>der Hub kennt diese Person nicht</translation>
    </message>
    <message>
        <source>the hub answered with a row of other columns</source>
        <translation>der Hub hat mit einer Zeile anderer Spalten geantwortet</translation>
    </message>
    <message>
        <source>a newer Satchel made this hub: update Satchel</source>
        <translation>ein neueres Satchel hat diesen Hub angelegt: aktualisieren Sie Satchel</translation>
    </message>
    <message>
        <source>A copy</source>
        <translation>Eine Kopie</translation>
    </message>
    <message>
        <source>this store belongs to a hub already</source>
        <translation>diese Datenbank gehört schon zu einem Hub</translation>
    </message>
    <message>
        <source>this database has a hub already; join it</source>
        <translation>diese Datenbank auf dem Server hat schon einen Hub; treten Sie ihm bei</translation>
    </message>
    <message>
        <source>Joined the hub</source>
        <translation>Dem Hub beigetreten</translation>
    </message>
    <message>
        <source>the hub has a value here that is none of its type</source>
        <translation>der Hub hat hier einen Wert, der nicht zum Typ des Feldes passt</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>the server did not answer in time</source>
        <translation>der Server hat nicht rechtzeitig geantwortet</translation>
    </message>
    <message>
        <source>Read from the hub</source>
        <translation>Vom Hub gelesen</translation>
    </message>
    <message>
        <source>no number of the team is left on this computer: connect to the hub, then try again</source>
        <translation>auf diesem Computer ist keine Nummer des Teams mehr übrig: verbinden Sie sich mit dem Hub und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>%1: an administrator has to bring the hub up to date with &quot;satchel hub upgrade&quot;</source>
        <translation>%1: jemand mit den Rechten dazu muss den Hub mit „satchel hub upgrade“ auf den neuen Stand bringen</translation>
    </message>
    <message>
        <source>the hub has another content than this file&apos;s</source>
        <translation>der Hub hat einen anderen Inhalt als den dieser Datei</translation>
    </message>
    <message>
        <source>Taken along to the team</source>
        <translation>Zum Team mitgenommen</translation>
    </message>
    <message>
        <source>Erased by the team</source>
        <translation>Vom Team gelöscht</translation>
    </message>
    <message>
        <source>%1 runs this connection for the team</source>
        <translation>%1 führt diese Verbindung für das Team aus</translation>
    </message>
    <message>
        <source>the hub has to say first which desk runs this connection</source>
        <translation>der Server des Teams muss erst sagen, welcher Computer diese Verbindung ausführt</translation>
    </message>
    <message>
        <source>your role does not allow erasing a person: it does not see and change every record</source>
        <translation>Ihre Rolle erlaubt nicht, eine Person zu löschen: sie sieht und ändert nicht alle Datensätze</translation>
    </message>
    <message>
        <source>this Satchel is newer than the hub: an administrator has to bring it up to date with &quot;satchel hub upgrade&quot;</source>
        <translation>dieses Satchel ist neuer als der Server des Teams: ein Administrator muss ihn mit &quot;satchel hub upgrade&quot; auf den neuen Stand bringen</translation>
    </message>
    <message>
        <source>a %1 needs the record that it is about</source>
        <translation>%1 braucht den Datensatz, um den es geht</translation>
    </message>
    <message>
        <source>nobody was chosen to take over</source>
        <translation>es wurde niemand gewählt, der übernimmt</translation>
    </message>
    <message>
        <source>the records are this person&apos;s already</source>
        <translation>die Datensätze gehören dieser Person schon</translation>
    </message>
    <message>
        <source>nobody was chosen to get leads</source>
        <translation>es wurde niemand gewählt, der Leads bekommt</translation>
    </message>
    <message>
        <source>the history at the hub is not the one that this computer has read: it was changed at the server</source>
        <translation>der Verlauf auf dem Hub ist nicht der, den dieser Computer gelesen hat: Er wurde auf dem Server geändert</translation>
    </message>
    <message>
        <source>the history at the hub was changed at the server</source>
        <translation>der Verlauf auf dem Hub wurde auf dem Server geändert</translation>
    </message>
    <message>
        <source>the folder of the store cannot be made</source>
        <translation>der Ordner der Datenbank kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>another program joins a team with this store</source>
        <translation>ein anderes Programm tritt gerade mit dieser Datenbank einem Team bei</translation>
    </message>
    <message>
        <source>the team&apos;s server does not let this desk in any more: %1. Nothing is lost: what was not sent stays on this computer. Ask an administrator of the team for access</source>
        <translation>der Server des Teams lässt diesen Computer nicht mehr zu: %1. Nichts geht verloren: Was nicht gesendet wurde, bleibt auf diesem Computer. Bitten Sie einen Administrator des Teams um Zugang</translation>
    </message>
</context>
<context>
    <name>satchel::Schema</name>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Steuerkategorie</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Zero rated</source>
        <translation>Nullsatz</translation>
    </message>
    <message>
        <source>Exempt</source>
        <translation>Steuerbefreit</translation>
    </message>
    <message>
        <source>Reverse charge</source>
        <translation>Reverse Charge</translation>
    </message>
    <message>
        <source>Intra-community supply</source>
        <translation>Innergemeinschaftliche Lieferung</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>Not subject to tax</source>
        <translation>Nicht steuerbar</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>With tax</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Salutation</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Funktion</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>More e-mails</source>
        <translation>Weitere E-Mails</translation>
    </message>
    <message>
        <source>More phones</source>
        <translation>Weitere Telefonnummern</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Social profiles</source>
        <translation>Social-Media-Profile</translation>
    </message>
    <message>
        <source>Lifecycle stage</source>
        <translation>Lifecycle-Phase</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Qualified</source>
        <translation>Qualifiziert</translation>
    </message>
    <message>
        <source>Opportunity</source>
        <translation>Verkaufschance</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Former customer</source>
        <translation>Ehemaliger Kunde</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Requested</source>
        <translation>Angefragt</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Erteilt</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>External ID</source>
        <translation>Externe ID</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Last activity</source>
        <translation>Letzte Aktivität</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation>Firmierung</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Domain</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Branche</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Beschäftigte</translation>
    </message>
    <message>
        <source>Annual revenue</source>
        <translation>Jahresumsatz</translation>
    </message>
    <message>
        <source>Prospect</source>
        <translation>Interessent</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Parent company</source>
        <translation>Mutterunternehmen</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Contacted</source>
        <translation>Kontaktiert</translation>
    </message>
    <message>
        <source>Unqualified</source>
        <translation>Nicht qualifiziert</translation>
    </message>
    <message>
        <source>Converted</source>
        <translation>Umgewandelt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Converted to contact</source>
        <translation>Umgewandelt in Kontakt</translation>
    </message>
    <message>
        <source>Converted to deal</source>
        <translation>Umgewandelt in Deal</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Stale after (days)</source>
        <translation>Veraltet nach (Tagen)</translation>
    </message>
    <message>
        <source>Snoozed stage</source>
        <translation>Phase für zurückgestellte Deals</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Voraussichtlicher Abschluss</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Abandoned</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Lost reason</source>
        <translation>Verlustgrund</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächste Aktion</translation>
    </message>
    <message>
        <source>Next action date</source>
        <translation>Datum der nächsten Aktion</translation>
    </message>
    <message>
        <source>Next action time</source>
        <translation>Uhrzeit der nächsten Aktion</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>In stage since</source>
        <translation>In Phase seit</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
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
        <translation>Angebot gesendet</translation>
    </message>
    <message>
        <source>Quote accepted</source>
        <translation>Angebot angenommen</translation>
    </message>
    <message>
        <source>Quote rejected</source>
        <translation>Angebot abgelehnt</translation>
    </message>
    <message>
        <source>Proposal sent</source>
        <translation>Angebotsmappe gesendet</translation>
    </message>
    <message>
        <source>Contract sent</source>
        <translation>Vertrag gesendet</translation>
    </message>
    <message>
        <source>Demo scheduled</source>
        <translation>Demo geplant</translation>
    </message>
    <message>
        <source>Demo completed</source>
        <translation>Demo durchgeführt</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Website visit</source>
        <translation>Website-Besuch</translation>
    </message>
    <message>
        <source>Social interaction</source>
        <translation>Social-Media-Interaktion</translation>
    </message>
    <message>
        <source>Support ticket</source>
        <translation>Support-Ticket</translation>
    </message>
    <message>
        <source>Purchase</source>
        <translation>Kauf</translation>
    </message>
    <message>
        <source>Payment received</source>
        <translation>Zahlungseingang</translation>
    </message>
    <message>
        <source>Stage change</source>
        <translation>Phasenwechsel</translation>
    </message>
    <message>
        <source>Field change</source>
        <translation>Feldänderung</translation>
    </message>
    <message>
        <source>File shared</source>
        <translation>Datei geteilt</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Ort oder Link</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Due date</source>
        <translation>Fällig am</translation>
    </message>
    <message>
        <source>Due time</source>
        <translation>Fällig um</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Zugewiesen von</translation>
    </message>
    <message>
        <source>Completed at</source>
        <translation>Erledigt am</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>Artikelnummer</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Tax rate</source>
        <translation>Steuersatz</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Price lists</source>
        <translation>Preislisten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Tax rates</source>
        <translation>Steuersätze</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>Grund für Steuerfreiheit</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Units for one of the main currency</source>
        <translation>Kurs je Einheit der Hauptwährung</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>Kurs vom</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ausgestellt am</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Payment terms</source>
        <translation>Zahlungsbedingungen</translation>
    </message>
    <message>
        <source>Delivery terms</source>
        <translation>Lieferbedingungen</translation>
    </message>
    <message>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Vorherige Version</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Sent at</source>
        <translation>Gesendet am</translation>
    </message>
    <message>
        <source>Viewed at</source>
        <translation>Angesehen am</translation>
    </message>
    <message>
        <source>Accepted at</source>
        <translation>Angenommen am</translation>
    </message>
    <message>
        <source>Rejected at</source>
        <translation>Abgelehnt am</translation>
    </message>
    <message>
        <source>Expired at</source>
        <translation>Abgelaufen am</translation>
    </message>
    <message>
        <source>Quote line</source>
        <translation>Angebotsposition</translation>
    </message>
    <message>
        <source>Quote lines</source>
        <translation>Angebotspositionen</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Teams</source>
        <translation>Teams</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Mitglieder</translation>
    </message>
    <message>
        <source>Contact of a deal</source>
        <translation>Deal-Kontakt</translation>
    </message>
    <message>
        <source>Contacts of deals</source>
        <translation>Deal-Kontakte</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>Größe in Byte</translation>
    </message>
    <message>
        <source>SHA-256 of the content</source>
        <translation>SHA-256 des Inhalts</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortierung</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Exchange rate</source>
        <translation>Wechselkurs</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Custom field</source>
        <translation>Eigenes Feld</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Field of</source>
        <translation>Feld von</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Kurzname</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Refers to</source>
        <translation>Verweist auf</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt am</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Zuletzt geändert</translation>
    </message>
    <message>
        <source>Moved to trash</source>
        <translation>Im Papierkorb seit</translation>
    </message>
    <message>
        <source>New Lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>Meeting Scheduled</source>
        <translation>Meeting vereinbart</translation>
    </message>
    <message>
        <source>Proposal Sent</source>
        <translation>Angebot gesendet</translation>
    </message>
    <message>
        <source>Negotiation</source>
        <translation>Verhandlung</translation>
    </message>
    <message>
        <source>Closed Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Closed Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Nurturing</source>
        <translation>Nurturing</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Language of the document</source>
        <translation>Dokumentsprache</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>English (Britain)</source>
        <translation>Englisch (Großbritannien)</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>German (Austria)</source>
        <translation>Deutsch (Österreich)</translation>
    </message>
    <message>
        <source>German (Switzerland)</source>
        <translation>Deutsch (Schweiz)</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Proposal accepted</source>
        <translation>Angebotsmappe angenommen</translation>
    </message>
    <message>
        <source>Proposal rejected</source>
        <translation>Angebotsmappe abgelehnt</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebotsmappe</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Angebotsmappen</translation>
    </message>
    <message>
        <source>Is a template</source>
        <translation>Ist eine Vorlage</translation>
    </message>
    <message>
        <source>Proposal block</source>
        <translation>Block der Angebotsmappe</translation>
    </message>
    <message>
        <source>Proposal blocks</source>
        <translation>Blöcke der Angebotsmappen</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>Deckblatt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Ausgangslage</translation>
    </message>
    <message>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <source>Pricing</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>Case studies</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Zweiter Vorname</translation>
    </message>
    <message>
        <source>Suffix</source>
        <translation>Namenszusatz</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>More companies</source>
        <translation>Weitere Unternehmen</translation>
    </message>
    <message>
        <source>More addresses</source>
        <translation>Weitere Adressen</translation>
    </message>
    <message>
        <source>Card properties</source>
        <translation>Angaben der Visitenkarte</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neues Unternehmen</translation>
    </message>
    <message>
        <source>New lead</source>
        <translation>Neuer Lead</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neuer Deal</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>New product</source>
        <translation>Neues Produkt</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Neue Angebotsmappe</translation>
    </message>
    <message>
        <source>Expired quotes</source>
        <translation>Abgelaufene Angebote</translation>
    </message>
    <message>
        <source>Changes from %1</source>
        <translation>Änderungen von %1</translation>
    </message>
    <message>
        <source>Resolved %1 of %2</source>
        <translation>Konflikt gelöst: %1 von %2</translation>
    </message>
    <message>
        <source>Undone, because it was not sent to %1</source>
        <translation>Rückgängig gemacht, da nicht an %1 gesendet</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Closing this month</source>
        <translation>Abschluss diesen Monat</translation>
    </message>
    <message>
        <source>Open, weighted</source>
        <translation>Offen, gewichtet</translation>
    </message>
    <message>
        <source>Open and recent</source>
        <translation>Offen und neu</translation>
    </message>
    <message>
        <source>Waiting for an answer</source>
        <translation>Warten auf Antwort</translation>
    </message>
    <message>
        <source>Ending this week</source>
        <translation>Enden diese Woche</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>Vergangen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Resolved the conflict about %1</source>
        <translation>Konflikt zu %1 gelöst</translation>
    </message>
    <message>
        <source>Reopened %1 of %2</source>
        <translation>%1 von %2 wieder geöffnet</translation>
    </message>
    <message>
        <source>Reopened the conflicts of %1</source>
        <translation>Konflikte von %1 wieder geöffnet</translation>
    </message>
    <message>
        <source>Distinct pair</source>
        <translation>Verschiedenes Paar</translation>
    </message>
    <message>
        <source>Distinct pairs</source>
        <translation>Verschiedene Paare</translation>
    </message>
    <message>
        <source>Entity of the first</source>
        <translation>Art des ersten</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Erster</translation>
    </message>
    <message>
        <source>Entity of the second</source>
        <translation>Art des zweiten</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweiter</translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln conflicts</source>
        <translation>
            <numerusform>%Ln Konflikt gelöst</numerusform>
            <numerusform>%Ln Konflikte gelöst</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Resolved %Ln fields of %1</source>
        <translation>
            <numerusform>%Ln Feld von %1 gelöst</numerusform>
            <numerusform>%Ln Felder von %1 gelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Added dates</source>
        <translation>Zusätzliche Termine</translation>
    </message>
    <message>
        <source>Excluded dates</source>
        <translation>Ausgenommene Termine</translation>
    </message>
    <message>
        <source>Taken out of the series</source>
        <translation>Aus der Serie gelöst</translation>
    </message>
    <message>
        <source>Time in the series</source>
        <translation>Zeit in der Serie</translation>
    </message>
    <message>
        <source>Calendar ID</source>
        <translation>Kalender-ID</translation>
    </message>
    <message>
        <source>Manual score</source>
        <translation>Manuelle Punktzahl</translation>
    </message>
    <message>
        <source>Deciding factors</source>
        <translation>Entscheidende Gründe</translation>
    </message>
    <message>
        <source>Relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>References and trust</source>
        <translation>Referenzen und Vertrauen</translation>
    </message>
    <message>
        <source>Service and support</source>
        <translation>Service und Support</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Decision maker</source>
        <translation>Entscheidungsträger</translation>
    </message>
    <message>
        <source>Recency</source>
        <translation>Aktualität</translation>
    </message>
    <message>
        <source>Frequency</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>Monetary value</source>
        <translation>Umsatzwert</translation>
    </message>
    <message>
        <source>Tier</source>
        <translation>Kundenklasse</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Champions</source>
        <translation>Beste Kunden</translation>
    </message>
    <message>
        <source>Loyal customers</source>
        <translation>Treue Kunden</translation>
    </message>
    <message>
        <source>Promising</source>
        <translation>Vielversprechend</translation>
    </message>
    <message>
        <source>New customers</source>
        <translation>Neue Kunden</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Dormant</source>
        <translation>Inaktiv</translation>
    </message>
    <message>
        <source>Lost to</source>
        <translation>Verloren an</translation>
    </message>
    <message>
        <source>Lessons learned</source>
        <translation>Erkenntnisse</translation>
    </message>
    <message>
        <source>Contact again on</source>
        <translation>Wieder kontaktieren am</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Copy to</source>
        <translation>Kopie an</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Nachrichten-ID</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message>
        <source>Cut short</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No-show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Verschoben</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>Version of the invitation</source>
        <translation>Version der Einladung</translation>
    </message>
    <message>
        <source>Version that was sent</source>
        <translation>Gesendete Version</translation>
    </message>
    <message>
        <source>Score rule</source>
        <translation>Punkteregel</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Punkteregeln</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punktzahlen</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Attendee</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Noch keine Antwort</translation>
    </message>
    <message>
        <source>Tentative</source>
        <translation>Mit Vorbehalt</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Anwesend</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Agenda point</source>
        <translation>Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Started at</source>
        <translation>Begonnen um</translation>
    </message>
    <message>
        <source>Ended at</source>
        <translation>Beendet um</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>In an open deal</source>
        <translation>In einem offenen Deal</translation>
    </message>
    <message>
        <source>There is an open deal with this contact.</source>
        <translation>Mit diesem Kontakt gibt es einen offenen Deal.</translation>
    </message>
    <message>
        <source>The job title is one that decides.</source>
        <translation>Die Position entscheidet mit.</translation>
    </message>
    <message>
        <source>Talked in the last 30 days</source>
        <translation>Gespräch in den letzten 30 Tagen</translation>
    </message>
    <message>
        <source>There was a call, meeting or e-mail in the last 30 days.</source>
        <translation>In den letzten 30 Tagen gab es einen Anruf, ein Treffen oder eine E-Mail.</translation>
    </message>
    <message>
        <source>Answered a call</source>
        <translation>Anruf angenommen</translation>
    </message>
    <message>
        <source>A call was answered in the last 90 days.</source>
        <translation>In den letzten 90 Tagen wurde ein Anruf angenommen.</translation>
    </message>
    <message>
        <source>This contact is a customer.</source>
        <translation>Dieser Kontakt ist Kunde.</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>An e-mail address and a phone number are known.</source>
        <translation>E-Mail-Adresse und Telefonnummer sind bekannt.</translation>
    </message>
    <message>
        <source>Poor mood</source>
        <translation>Schlechte Stimmung</translation>
    </message>
    <message>
        <source>The mood was poor in the last 30 days.</source>
        <translation>Die Stimmung war in den letzten 30 Tagen schlecht.</translation>
    </message>
    <message>
        <source>Silent for 90 days</source>
        <translation>Seit 90 Tagen kein Kontakt</translation>
    </message>
    <message>
        <source>Nothing has happened for 90 days.</source>
        <translation>Seit 90 Tagen ist nichts passiert.</translation>
    </message>
    <message>
        <source>This contact does not want to be contacted.</source>
        <translation>Dieser Kontakt möchte nicht kontaktiert werden.</translation>
    </message>
    <message>
        <source>Talked in the last 14 days</source>
        <translation>Gespräch in den letzten 14 Tagen</translation>
    </message>
    <message>
        <source>There was a call, meeting or e-mail in the last 14 days.</source>
        <translation>In den letzten 14 Tagen gab es einen Anruf, ein Treffen oder eine E-Mail.</translation>
    </message>
    <message>
        <source>Business e-mail</source>
        <translation>Geschäftliche E-Mail</translation>
    </message>
    <message>
        <source>The e-mail address is not one of a free provider.</source>
        <translation>Die E-Mail-Adresse stammt nicht von einem kostenlosen Anbieter.</translation>
    </message>
    <message>
        <source>Company known</source>
        <translation>Unternehmen bekannt</translation>
    </message>
    <message>
        <source>The company is known.</source>
        <translation>Das Unternehmen ist bekannt.</translation>
    </message>
    <message>
        <source>Value known</source>
        <translation>Wert bekannt</translation>
    </message>
    <message>
        <source>The lead has an estimated value.</source>
        <translation>Der Lead hat einen geschätzten Wert.</translation>
    </message>
    <message>
        <source>Phone known</source>
        <translation>Telefon bekannt</translation>
    </message>
    <message>
        <source>A phone number is known.</source>
        <translation>Eine Telefonnummer ist bekannt.</translation>
    </message>
    <message>
        <source>Team e-mail</source>
        <translation>Team-E-Mail</translation>
    </message>
    <message>
        <source>The e-mail address is that of a team, not of a person.</source>
        <translation>Die E-Mail-Adresse gehört einem Team, nicht einer Person.</translation>
    </message>
    <message>
        <source>Untouched for 21 days</source>
        <translation>Seit 21 Tagen unbearbeitet</translation>
    </message>
    <message>
        <source>Nobody has worked on this lead for 21 days.</source>
        <translation>Seit 21 Tagen hat niemand diesen Lead bearbeitet.</translation>
    </message>
    <message>
        <source>This lead is unqualified.</source>
        <translation>Dieser Lead ist nicht qualifiziert.</translation>
    </message>
    <message>
        <source>Next action planned</source>
        <translation>Nächste Aktion geplant</translation>
    </message>
    <message>
        <source>The next action has a day.</source>
        <translation>Die nächste Aktion hat einen Termin.</translation>
    </message>
    <message>
        <source>Quote with the customer</source>
        <translation>Angebot beim Kunden</translation>
    </message>
    <message>
        <source>A quote was sent, viewed or accepted.</source>
        <translation>Ein Angebot wurde gesendet, angesehen oder angenommen.</translation>
    </message>
    <message>
        <source>Decision maker involved</source>
        <translation>Entscheidungsträger beteiligt</translation>
    </message>
    <message>
        <source>The contact&apos;s job title is one that decides.</source>
        <translation>Die Position des Kontakts entscheidet mit.</translation>
    </message>
    <message>
        <source>Closes within 30 days</source>
        <translation>Abschluss in 30 Tagen</translation>
    </message>
    <message>
        <source>The expected close is within 30 days.</source>
        <translation>Der erwartete Abschluss liegt in den nächsten 30 Tagen.</translation>
    </message>
    <message>
        <source>The priority is hot.</source>
        <translation>Die Priorität ist heiß.</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>Nächste Aktion überfällig</translation>
    </message>
    <message>
        <source>The day of the next action has passed.</source>
        <translation>Der Termin der nächsten Aktion ist vorbei.</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Keine nächste Aktion</translation>
    </message>
    <message>
        <source>Nobody has planned what comes next.</source>
        <translation>Niemand hat den nächsten Schritt geplant.</translation>
    </message>
    <message>
        <source>Expected close has passed</source>
        <translation>Erwarteter Abschluss überschritten</translation>
    </message>
    <message>
        <source>The deal should have closed already.</source>
        <translation>Der Deal hätte schon abgeschlossen sein sollen.</translation>
    </message>
    <message>
        <source>Silent for 21 days</source>
        <translation>Seit 21 Tagen kein Kontakt</translation>
    </message>
    <message>
        <source>Nothing has happened for 21 days.</source>
        <translation>Seit 21 Tagen ist nichts passiert.</translation>
    </message>
    <message>
        <source>Start date</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Validation rule</source>
        <translation>Prüfregel</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Prüfregeln</translation>
    </message>
    <message>
        <source>Rule of</source>
        <translation>Regel für</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>Ab Phase</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Dependency</source>
        <translation>Abhängigkeit</translation>
    </message>
    <message>
        <source>Dependencies</source>
        <translation>Abhängigkeiten</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Task template</source>
        <translation>Aufgabenvorlage</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Aufgabenvorlagen</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Schritte zählen ab</translation>
    </message>
    <message>
        <source>Step of a task template</source>
        <translation>Schritt einer Aufgabenvorlage</translation>
    </message>
    <message>
        <source>Steps of task templates</source>
        <translation>Schritte von Aufgabenvorlagen</translation>
    </message>
    <message>
        <source>Days after (before: negative)</source>
        <translation>Tage danach (davor: negativ)</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Alle Tage</translation>
    </message>
    <message>
        <source>Working days only</source>
        <translation>Nur Arbeitstage</translation>
    </message>
    <message>
        <source>Owner of the record</source>
        <translation>Verantwortliche Person des Datensatzes</translation>
    </message>
    <message>
        <source>Who applies the template</source>
        <translation>Wer die Vorlage anwendet</translation>
    </message>
    <message>
        <source>A certain person</source>
        <translation>Eine bestimmte Person</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Waits for the step before</source>
        <translation>Wartet auf den Schritt davor</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Taken from %1 after a backup was restored</source>
        <translation>Nach dem Wiederherstellen einer Sicherung aus %1 übernommen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>There are no backups.</source>
        <translation>Es gibt keine Sicherungen.</translation>
    </message>
    <message>
        <source>Restoring a backup erases the person again.</source>
        <translation>Beim Wiederherstellen einer Sicherung wird die Person erneut gelöscht.</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>The store has no connections.</source>
        <translation>Der Datenbestand hat keine Verbindungen.</translation>
    </message>
    <message>
        <source>Not all is done: after the next sync, run the erasure again for a new certificate.</source>
        <translation>Noch ist nicht alles erledigt: Führen Sie das Löschen nach der nächsten Synchronisierung noch einmal aus, um eine neue Bescheinigung zu erhalten.</translation>
    </message>
    <message>
        <source>the deletion waits for the next sync</source>
        <translation>Das Löschen wartet auf die nächste Synchronisierung</translation>
    </message>
    <message>
        <source>stays there, and is not downloaded again</source>
        <translation>bleibt dort und wird nicht wieder heruntergeladen</translation>
    </message>
    <message>
        <source>stays there: Satchel does not send to it. Delete it there by hand</source>
        <translation>bleibt dort: Satchel sendet nichts dorthin. Löschen Sie es dort von Hand</translation>
    </message>
    <message>
        <source>may be there: a change was on its way. Look for it there by hand</source>
        <translation>kann dort sein: Eine Änderung war unterwegs. Sehen Sie dort von Hand nach</translation>
    </message>
    <message>
        <source>refused to delete it. Delete it there by hand</source>
        <translation>hat das Löschen abgelehnt. Löschen Sie es dort von Hand</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>never had it</source>
        <translation>hatte es nie</translation>
    </message>
    <message>
        <source>Certificate of erasure</source>
        <translation>Bescheinigung über die Löschung</translation>
    </message>
    <message>
        <source>A person was erased from this store, as article 17 of the General Data Protection Regulation asks. This paper has no personal data: the person is named by the id of the record.</source>
        <translation>Eine Person wurde aus diesem Datenbestand gelöscht, wie es Artikel 17 der Datenschutz-Grundverordnung verlangt. Dieses Papier enthält keine personenbezogenen Daten: Die Person ist mit der Nummer des Datensatzes benannt.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Change set</source>
        <translation>Änderungssatz</translation>
    </message>
    <message>
        <source>Certificate of</source>
        <translation>Bescheinigung vom</translation>
    </message>
    <message>
        <source>In this store</source>
        <translation>In diesem Datenbestand</translation>
    </message>
    <message>
        <source>Erased whole</source>
        <translation>Ganz gelöscht</translation>
    </message>
    <message>
        <source>Texts erased, figures kept</source>
        <translation>Texte gelöscht, Zahlen behalten</translation>
    </message>
    <message>
        <source>Name and addresses removed</source>
        <translation>Name und Adressen entfernt</translation>
    </message>
    <message>
        <source>Kept as they were</source>
        <translation>Unverändert behalten</translation>
    </message>
    <message>
        <source>Values of log entries</source>
        <translation>Werte von Protokolleinträgen</translation>
    </message>
    <message>
        <source>Contents of files</source>
        <translation>Inhalte von Dateien</translation>
    </message>
    <message>
        <source>Other texts</source>
        <translation>Andere Texte</translation>
    </message>
    <message>
        <source>Sent quotes and proposals are kept, as commercial and tax law may ask for them (article 17 paragraph 3 letter b), and files of others that name the person.</source>
        <translation>Gesendete Angebote und Vorschläge bleiben, weil Handels- und Steuerrecht sie verlangen können (Artikel 17 Absatz 3 Buchstabe b), ebenso Dateien anderer, die die Person nennen.</translation>
    </message>
    <message>
        <source>Another person here has the same name. Texts of others that have no more than the name were left as they are.</source>
        <translation>Eine andere Person hier heißt genauso. Texte anderer, in denen nur der Name steht, blieben unverändert.</translation>
    </message>
    <message>
        <source>Old pages of the file, its log and the search index were written anew.</source>
        <translation>Alte Seiten der Datei, ihr Protokoll und der Suchindex wurden neu geschrieben.</translation>
    </message>
    <message>
        <source>Old pages of the file may still have values: they are written anew at the next start.</source>
        <translation>Alte Seiten der Datei können noch Werte enthalten: Sie werden beim nächsten Start neu geschrieben.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Head before</source>
        <translation>Kopf vorher</translation>
    </message>
    <message>
        <source>Head after</source>
        <translation>Kopf nachher</translation>
    </message>
    <message>
        <source>The hash chain over the log holds across the erasure: values went, their commitments stay. &quot;satchel audit verify --head&quot; with either head checks it.</source>
        <translation>Die Hashkette über das Protokoll hält über die Löschung hinweg: Die Werte sind fort, ihre Commitments bleiben. &quot;satchel audit verify --head&quot; prüft es mit jedem der beiden Köpfe.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>in the trash</source>
        <translation>im Papierkorb</translation>
    </message>
    <message>
        <source>Named in other texts</source>
        <translation>In anderen Texten genannt</translation>
    </message>
    <message>
        <source>Sent to other systems</source>
        <translation>An andere Systeme gesendet</translation>
    </message>
    <message>
        <source>What this store has about you, as articles 15 and 20 of the General Data Protection Regulation ask. The file person.json has the same, complete and for machines. As of %1.</source>
        <translation>Was dieser Datenbestand über Sie enthält, wie es die Artikel 15 und 20 der Datenschutz-Grundverordnung verlangen. Die Datei person.json enthält dasselbe vollständig und maschinenlesbar. Stand: %1.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Objected</source>
        <translation>Widersprochen</translation>
    </message>
    <message>
        <source>Statement of consent</source>
        <translation>Erklärung zur Einwilligung</translation>
    </message>
    <message>
        <source>Statements of consent</source>
        <translation>Erklärungen zur Einwilligung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführung</translation>
    </message>
    <message>
        <source>Wording shown</source>
        <translation>Gezeigter Wortlaut</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Leads never converted</source>
        <translation>Nie umgewandelte Leads</translation>
    </message>
    <message>
        <source>Contacts without consent</source>
        <translation>Kontakte ohne Einwilligung</translation>
    </message>
    <message>
        <source>Recordings and mail bodies</source>
        <translation>Aufzeichnungen und E-Mail-Texte</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Verlorene Deals</translation>
    </message>
    <message>
        <source>Marketing</source>
        <translation>Marketing</translation>
    </message>
    <message>
        <source>%1 backups are removed as new ones are made, the last one by %2.</source>
        <translation>%1 Sicherungen werden entfernt, während neue entstehen, die letzte spätestens am %2.</translation>
    </message>
    <message>
        <source>%1 backups that were made by hand stay until somebody removes them.</source>
        <translation>%1 von Hand gemachte Sicherungen bleiben, bis jemand sie entfernt.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasst von</translation>
    </message>
    <message>
        <source>In reply to</source>
        <translation>Antwort auf</translation>
    </message>
    <message>
        <source>Followed record</source>
        <translation>Beobachteter Datensatz</translation>
    </message>
    <message>
        <source>Followed records</source>
        <translation>Beobachtete Datensätze</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>Nicht zugewiesen</translation>
    </message>
</context>
<context>
    <name>satchel::app::Desktop</name>
    <message>
        <source>An interrupted import was undone. None of its rows were kept.</source>
        <translation>Ein unterbrochener Import wurde rückgängig gemacht. Keine seiner Zeilen wurde übernommen.</translation>
    </message>
    <message>
        <source>Open a copy of the backup</source>
        <translation>Kopie der Sicherung öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>It is open read-only.</source>
        <translation>Sie ist schreibgeschützt geöffnet.</translation>
    </message>
    <message>
        <source>Open read-only</source>
        <translation>Schreibgeschützt öffnen</translation>
    </message>
    <message>
        <source>This disk can&apos;t keep a write-ahead log. Your data is safe, but the window may wait while Satchel imports or syncs.</source>
        <translation>Dieser Datenträger kann kein Write-Ahead-Log führen. Ihre Daten sind sicher, aber das Fenster wartet möglicherweise, während Satchel importiert oder synchronisiert.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>This happens as soon as your changes are saved</source>
        <translation>Das geschieht, sobald Ihre Änderungen gespeichert sind</translation>
    </message>
    <message>
        <source>This happens as soon as this has finished: %1</source>
        <translation>Das geschieht, sobald dies fertig ist: %1</translation>
    </message>
    <message>
        <source>Writing the store anew…</source>
        <translation>Die Datenbank wird neu geschrieben …</translation>
    </message>
    <message>
        <source>The window opens again by itself. If the computer stops meanwhile, nothing is lost.</source>
        <translation>Das Fenster öffnet sich von selbst wieder. Wenn der Computer inzwischen ausfällt, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln backups beside the store stayed as they were.</source>
        <translation>
            <numerusform>%Ln Sicherung neben der Datenbank ist geblieben, wie sie war.</numerusform>
            <numerusform>%Ln Sicherungen neben der Datenbank sind geblieben, wie sie waren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The store is encrypted.</source>
        <translation>Die Datenbank ist verschlüsselt.</translation>
    </message>
    <message>
        <source>The store is not encrypted any more.</source>
        <translation>Die Datenbank ist nicht mehr verschlüsselt.</translation>
    </message>
    <message>
        <source>This computer has no keychain, so your data is not encrypted. A passphrase can protect it: Settings, Trust and privacy.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, deshalb sind Ihre Daten nicht verschlüsselt. Ein Passwort kann sie schützen: Einstellungen, Vertrauen und Datenschutz.</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>Die Sicherung wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup is restored. The store that was here is in the list of backups: %1</source>
        <comment>file name</comment>
        <translation>Die Sicherung ist wiederhergestellt. Die bisherige Datenbank ist in der Liste der Sicherungen: %1</translation>
    </message>
    <message>
        <source>Restore the backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Repair…</source>
        <translation>Reparieren …</translation>
    </message>
    <message>
        <source>The store is repaired. The damaged file: %1</source>
        <translation>Die Datenbank ist repariert. Die beschädigte Datei: %1</translation>
    </message>
    <message>
        <source>Satchel was not closed properly, and a check found damaged parts in %1. Repairing saves what can be read and says what cannot (satchel doctor --repair does the same).</source>
        <translation>Satchel wurde nicht ordentlich beendet, und eine Prüfung fand beschädigte Teile in %1. Die Reparatur rettet, was lesbar ist, und nennt, was es nicht ist (ebenso satchel doctor --repair).</translation>
    </message>
    <message>
        <source>There is a backup from %1.</source>
        <translation>Es gibt eine Sicherung vom %1.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Unlocked with the recovery key. Set a new passphrase here if you forgot the old one.</source>
        <translation>Mit dem Wiederherstellungsschlüssel entsperrt. Legen Sie hier ein neues Passwort fest, wenn Sie das alte vergessen haben.</translation>
    </message>
    <message>
        <source>The app lock is off until you set a passphrase for it.</source>
        <translation>Die App-Sperre ist aus, bis Sie ein Passwort für sie festlegen.</translation>
    </message>
    <message numerus="yes">
        <source>Rules of what is forgotten reached %Ln record(s).</source>
        <translation>
            <numerusform>Löschregeln haben %Ln Datensatz erfasst.</numerusform>
            <numerusform>Löschregeln haben %Ln Datensätze erfasst.</numerusform>
        </translation>
    </message>
    <message>
        <source>A rule of what is forgotten did not run.</source>
        <translation>Eine Löschregel ist nicht gelaufen.</translation>
    </message>
    <message>
        <source>Personal data is hidden. Nothing can be edited until you show it again.</source>
        <translation>Personenbezogene Daten sind ausgeblendet. Bis Sie sie wieder einblenden, kann nichts bearbeitet werden.</translation>
    </message>
    <message>
        <source>Personal data is shown again.</source>
        <translation>Personenbezogene Daten werden wieder angezeigt.</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <source>The team is made. Give its people access here.</source>
        <translation>Das Team ist angelegt. Geben Sie hier den Personen des Teams Zugang.</translation>
    </message>
    <message>
        <source>Joining the team…</source>
        <translation>Beitritt zum Team…</translation>
    </message>
    <message>
        <source>Leaving the team…</source>
        <translation>Das Team wird verlassen…</translation>
    </message>
    <message>
        <source>This computer belongs to the team now.</source>
        <translation>Dieser Computer gehört jetzt zum Team.</translation>
    </message>
    <message>
        <source>This computer belongs to the team now. The store that was here is in the list of backups: %1</source>
        <comment>file name</comment>
        <translation>Dieser Computer gehört jetzt zum Team. Die bisherige Datenbank ist in der Liste der Sicherungen: %1</translation>
    </message>
    <message>
        <source>This computer left the team. Its records stay here.</source>
        <translation>Dieser Computer hat das Team verlassen. Die Datensätze bleiben hier.</translation>
    </message>
    <message>
        <source>This computer left the team. The server could not be told: an administrator can remove the computer from the list.</source>
        <translation>Dieser Computer hat das Team verlassen. Dem Server konnte das nicht mitgeteilt werden: Ein Administrator kann den Computer aus der Liste entfernen.</translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopDiagnostics</name>
    <message>
        <source>Satchel ended unexpectedly</source>
        <translation>Satchel wurde unerwartet beendet</translation>
    </message>
    <message>
        <source>Every saved change is in your store. A report of where the program stopped is on this computer; it has nothing of your data, and it is not sent.</source>
        <translation>Jede gespeicherte Änderung ist in Ihrer Datenbank. Ein Bericht darüber, wo das Programm stehen blieb, liegt auf diesem Computer; er enthält nichts von Ihren Daten und wird nicht gesendet.</translation>
    </message>
    <message>
        <source>Show report</source>
        <translation>Bericht anzeigen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
</context>
<context>
    <name>satchel::app::DesktopLock</name>
    <message>
        <source>The passphrase of the app lock is missing from the keychain. Use the recovery key.</source>
        <translation>Das Passwort der App-Sperre fehlt im Schlüsselbund. Verwenden Sie den Wiederherstellungsschlüssel.</translation>
    </message>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %Ln second(s).</source>
        <translation>
            <numerusform>Sie können es in %Ln Sekunde erneut versuchen.</numerusform>
            <numerusform>Sie können es in %Ln Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::app::ProblemText</name>
    <message>
        <source>This store is damaged</source>
        <translation>Diese Datenbank ist beschädigt</translation>
    </message>
    <message>
        <source>Parts of %1 cannot be read. Satchel did not change the file.</source>
        <translation>Teile von %1 sind nicht lesbar. Satchel hat die Datei nicht verändert.</translation>
    </message>
    <message>
        <source>A newer Satchel wrote this store</source>
        <translation>Diese Datenbank stammt von einer neueren Satchel-Version</translation>
    </message>
    <message>
        <source>Update Satchel to open %1. Nothing was changed.</source>
        <translation>Aktualisieren Sie Satchel, um %1 zu öffnen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Another program is using the store</source>
        <translation>Ein anderes Programm verwendet die Datenbank</translation>
    </message>
    <message>
        <source>%1 is locked at the moment.</source>
        <translation>%1 ist derzeit gesperrt.</translation>
    </message>
    <message>
        <source>The store cannot be written to</source>
        <translation>In die Datenbank kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1 or its folder is read-only.</source>
        <translation>%1 oder der Ordner ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is not enough space for %1. Free some space, then try again.</source>
        <translation>Für die Arbeit mit %1 fehlt Speicherplatz. Geben Sie Platz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This file is not a Satchel store</source>
        <translation>Diese Datei ist keine Satchel-Datenbank</translation>
    </message>
    <message>
        <source>Satchel did not change %1.</source>
        <translation>Satchel hat %1 nicht verändert.</translation>
    </message>
    <message>
        <source>The store cannot be opened</source>
        <translation>Die Datenbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>file, reason</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>There is a backup from %1. You can open a copy of it.</source>
        <translation>Es gibt eine Sicherung vom %1. Sie können eine Kopie davon öffnen.</translation>
    </message>
    <message>
        <source>This store is on a network drive</source>
        <translation>Diese Datenbank liegt auf einem Netzlaufwerk</translation>
    </message>
    <message>
        <source>If two computers open %1 at the same time, it can be damaged. Keep the store on a disk of this computer (network file system: %2).</source>
        <translation>Wenn zwei Computer %1 gleichzeitig öffnen, kann die Datei beschädigt werden. Bewahren Sie die Datenbank auf einem Datenträger dieses Computers auf (Netzwerkdateisystem: %2).</translation>
    </message>
    <message>
        <source>There is a backup from %1. You can restore it, which keeps the damaged store beside it, or open a copy of it.</source>
        <translation>Es gibt eine Sicherung vom %1. Sie können sie wiederherstellen, wobei die beschädigte Datenbank daneben erhalten bleibt, oder eine Kopie davon öffnen.</translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Replace the damaged store</source>
        <translation>Beschädigte Datenbank ersetzen</translation>
    </message>
    <message>
        <source>What was repaired and what is lost</source>
        <translation>Was repariert wurde und was verloren ist</translation>
    </message>
    <message>
        <source>Reading what is left of %1…</source>
        <translation>Lese, was von %1 übrig ist …</translation>
    </message>
    <message>
        <source>Satchel writes a new store beside the damaged file and changes nothing yet.</source>
        <translation>Satchel schreibt eine neue Datenbank neben die beschädigte Datei und ändert noch nichts.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are saved.</source>
        <translation>
            <numerusform>%Ln Datensatz ist gerettet.</numerusform>
            <numerusform>%Ln Datensätze sind gerettet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not everything in this store can be saved</source>
        <translation>Nicht alles in dieser Datenbank ist zu retten</translation>
    </message>
    <message>
        <source>Everything in this store can be saved</source>
        <translation>Alles in dieser Datenbank ist zu retten</translation>
    </message>
    <message>
        <source>The damaged file is kept under another name. If something is missing, look in your latest backup.</source>
        <translation>Die beschädigte Datei bleibt unter einem anderen Namen erhalten. Fehlt etwas, sehen Sie in der letzten Sicherung nach.</translation>
    </message>
    <message>
        <source>This store cannot be repaired</source>
        <translation>Diese Datenbank lässt sich nicht reparieren</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>satchel::app::RepairText</name>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Who changed something, and when</source>
        <translation>Wer etwas geändert hat und wann</translation>
    </message>
    <message>
        <source>Newest changes</source>
        <translation>Neueste Änderungen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Other (%1)</source>
        <translation>Sonstiges (%1)</translation>
    </message>
    <message>
        <source>some</source>
        <comment>of a number nobody knows</comment>
        <translation>einige</translation>
    </message>
    <message>
        <source>%1 %2, %3: %4</source>
        <comment>heading, kind of record, how many, what about them</comment>
        <translation>%1 %2, %3: %4</translation>
    </message>
    <message>
        <source>Lost:</source>
        <translation>Verloren:</translation>
    </message>
    <message>
        <source>Saved:</source>
        <translation>Gerettet:</translation>
    </message>
</context>
<context>
    <name>satchel::app::StoreUnlocking</name>
    <message>
        <source>That is not the passphrase.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>There is a mistake in line %1.</source>
        <translation>In Zeile %1 ist ein Fehler.</translation>
    </message>
    <message>
        <source>This recovery key belongs to another store.</source>
        <translation>Dieser Wiederherstellungsschlüssel gehört zu einer anderen Datenbank.</translation>
    </message>
    <message>
        <source>The key is not in the keychain of this computer.</source>
        <translation>Der Schlüssel ist nicht im Schlüsselbund dieses Computers.</translation>
    </message>
</context>
<context>
    <name>satchel::duplicates</name>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
    <message>
        <source>same e-mail, which several use</source>
        <translation>gleiche E-Mail, die mehrere nutzen</translation>
    </message>
    <message>
        <source>same name before the @</source>
        <translation>gleicher Name vor dem @</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiche Telefonnummer</translation>
    </message>
    <message>
        <source>same phone, which several use</source>
        <translation>gleiche Telefonnummer, die mehrere nutzen</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>Vor- und Nachname vertauscht</translation>
    </message>
    <message>
        <source>short form of the name</source>
        <translation>Kurzform des Namens</translation>
    </message>
    <message>
        <source>initials of the name</source>
        <translation>Initialen des Namens</translation>
    </message>
    <message>
        <source>part of the name</source>
        <translation>Teil des Namens</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>name in two scripts</source>
        <translation>Name in zwei Schriften</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>gleicher Vorname</translation>
    </message>
    <message>
        <source>same last name</source>
        <translation>gleicher Nachname</translation>
    </message>
    <message>
        <source>same company</source>
        <translation>gleiches Unternehmen</translation>
    </message>
    <message>
        <source>same domain</source>
        <translation>gleiche Domain</translation>
    </message>
    <message>
        <source>same address</source>
        <translation>gleiche Anschrift</translation>
    </message>
    <message>
        <source>same postal code</source>
        <translation>gleiche Postleitzahl</translation>
    </message>
    <message>
        <source>same birthday</source>
        <translation>gleicher Geburtstag</translation>
    </message>
    <message>
        <source>similar birthday</source>
        <translation>ähnlicher Geburtstag</translation>
    </message>
    <message>
        <source>name differs</source>
        <translation>Name weicht ab</translation>
    </message>
    <message>
        <source>e-mail differs</source>
        <translation>E-Mail weicht ab</translation>
    </message>
    <message>
        <source>phone differs</source>
        <translation>Telefonnummer weicht ab</translation>
    </message>
    <message>
        <source>company differs</source>
        <translation>Unternehmen weicht ab</translation>
    </message>
    <message>
        <source>domain differs</source>
        <translation>Domain weicht ab</translation>
    </message>
    <message>
        <source>address differs</source>
        <translation>Anschrift weicht ab</translation>
    </message>
    <message>
        <source>birthday differs</source>
        <translation>Geburtstag weicht ab</translation>
    </message>
    <message>
        <source>suffix differs</source>
        <translation>Namenszusatz weicht ab</translation>
    </message>
</context>
<context>
    <name>satchel::exchange::Importer</name>
    <message>
        <source>Import %1 from %2</source>
        <comment>kind of records, file</comment>
        <translation>%1 aus %2 importieren</translation>
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
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Test restore</source>
        <translation>Probe-Wiederherstellung</translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictFieldsModel</name>
    <message>
        <source>Whole record</source>
        <translation>Gesamter Datensatz</translation>
    </message>
    <message>
        <source>Edited here</source>
        <translation>Hier bearbeitet</translation>
    </message>
    <message>
        <source>Edited there</source>
        <translation>Dort bearbeitet</translation>
    </message>
    <message>
        <source>Deleted here</source>
        <translation>Hier gelöscht</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>As last synced</source>
        <translation>Wie zuletzt synchronisiert</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1, choose one</source>
        <translation>%1, bitte wählen</translation>
    </message>
    <message>
        <source>%1, mine chosen</source>
        <translation>%1, mein Wert gewählt</translation>
    </message>
    <message>
        <source>%1, theirs chosen</source>
        <translation>%1, anderer Wert gewählt</translation>
    </message>
    <message>
        <source>%1, the value before chosen</source>
        <translation>%1, vorheriger Wert gewählt</translation>
    </message>
    <message>
        <source>%1, another value chosen</source>
        <translation>%1, neuer Wert gewählt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>column, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Mein Wert</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Anderer Wert</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>satchel::items::ConflictsModel</name>
    <message numerus="yes">
        <source>%1, %2, %Ln field(s)</source>
        <comment>record, connection</comment>
        <translation>
            <numerusform>%1, %2, %Ln Feld</numerusform>
            <numerusform>%1, %2, %Ln Felder</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::ConnectionsModel</name>
    <message>
        <source>Team hub (PostgreSQL)</source>
        <translation>Team-Hub (PostgreSQL)</translation>
    </message>
    <message>
        <source>%1 runs this connection for the team.</source>
        <comment>computer and person</comment>
        <translation>%1 führt diese Verbindung für das Team aus.</translation>
    </message>
</context>
<context>
    <name>satchel::items::MatchesModel</name>
    <message>
        <source>Deleted record</source>
        <translation>Gelöschter Datensatz</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>field, value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Satchel created one from the other</source>
        <translation>Satchel hat den einen aus dem anderen angelegt</translation>
    </message>
    <message>
        <source>different records</source>
        <translation>verschiedene Datensätze</translation>
    </message>
    <message>
        <source>linked</source>
        <translation>verknüpft</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>derselbe Datensatz</translation>
    </message>
    <message>
        <source>%1 here, %2 there: %3. %4</source>
        <comment>title, title, same or not, evidence</comment>
        <translation>Hier %1, dort %2: %3. %4</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>The same in both</source>
        <translation>In beiden gleich</translation>
    </message>
</context>
<context>
    <name>satchel::items::MeetingEdits</name>
    <message>
        <source>the meeting</source>
        <translation>das Meeting</translation>
    </message>
    <message>
        <source>Closed %1 as a no-show</source>
        <translation>%1 abgeschlossen: nicht erschienen</translation>
    </message>
    <message>
        <source>Closed %1 as moved</source>
        <translation>%1 abgeschlossen: verschoben</translation>
    </message>
    <message>
        <source>Closed %1</source>
        <translation>%1 abgeschlossen</translation>
    </message>
    <message>
        <source>Reopened %1</source>
        <translation>%1 wieder geöffnet</translation>
    </message>
</context>
<context>
    <name>satchel::items::MergeFieldsModel</name>
    <message>
        <source>both kept, the older one first</source>
        <translation>beide bleiben, das ältere zuerst</translation>
    </message>
    <message>
        <source>same in both</source>
        <translation>in beiden gleich</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>nicht gewählt</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älterer</translation>
    </message>
    <message>
        <source>Newer</source>
        <translation>Neuerer</translation>
    </message>
    <message>
        <source>After merging</source>
        <translation>Nach dem Zusammenführen</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>satchel::items::NextAction</name>
    <message>
        <source>Completed the next action</source>
        <translation>Nächste Aktion erledigt</translation>
    </message>
</context>
<context>
    <name>satchel::items::ParkedModel</name>
    <message>
        <source>%1. %2: %3</source>
        <comment>record, connection, reason</comment>
        <translation>%1. %2: %3</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>kind of record, connection</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>%1 is not a user of %2</source>
        <comment>person, connection</comment>
        <translation>%1 ist kein Benutzer von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. %2, %3</source>
        <comment>reason, connection, records</comment>
        <translation>%1. %2, %3</translation>
    </message>
    <message>
        <source>%1, expanded</source>
        <translation>%1, ausgeklappt</translation>
    </message>
    <message>
        <source>%1, collapsed</source>
        <translation>%1, eingeklappt</translation>
    </message>
</context>
<context>
    <name>satchel::items::ProposalModel</name>
    <message>
        <source>Renamed “%1”</source>
        <translation>„%1“ umbenannt</translation>
    </message>
    <message>
        <source>Changed the kind of “%1”</source>
        <translation>Art von „%1“ geändert</translation>
    </message>
    <message>
        <source>Added “%1” to the proposal</source>
        <translation>„%1“ zur Angebotsmappe hinzugefügt</translation>
    </message>
    <message>
        <source>Moved “%1”</source>
        <translation>„%1“ verschoben</translation>
    </message>
    <message>
        <source>Duplicated “%1”</source>
        <translation>„%1“ dupliziert</translation>
    </message>
    <message>
        <source>Removed “%1”</source>
        <translation>„%1“ entfernt</translation>
    </message>
    <message>
        <source>Changed “%1” of the proposal</source>
        <translation>„%1“ in der Angebotsmappe geändert</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>heading of a block, its kind</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Edited the text of “%1”</source>
        <translation>Text von „%1“ bearbeitet</translation>
    </message>
</context>
<context>
    <name>satchel::items::QuoteLinesModel</name>
    <message>
        <source>Changed a line of the quote</source>
        <translation>Angebotsposition geändert</translation>
    </message>
    <message>
        <source>Added “%1” to the quote</source>
        <translation>„%1“ zum Angebot hinzugefügt</translation>
    </message>
    <message>
        <source>Added a group to the quote</source>
        <translation>Gruppe zum Angebot hinzugefügt</translation>
    </message>
    <message>
        <source>Added a line to the quote</source>
        <translation>Position zum Angebot hinzugefügt</translation>
    </message>
    <message>
        <source>Moved a line of the quote</source>
        <translation>Angebotsposition verschoben</translation>
    </message>
    <message>
        <source>Duplicated a line of the quote</source>
        <translation>Angebotsposition dupliziert</translation>
    </message>
    <message numerus="yes">
        <source>Removed %Ln line(s) from the quote</source>
        <translation>
            <numerusform>%Ln Position aus dem Angebot entfernt</numerusform>
            <numerusform>%Ln Positionen aus dem Angebot entfernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed “%1” of the quote</source>
        <translation>„%1“ im Angebot geändert</translation>
    </message>
    <message>
        <source>Changed the quote&apos;s currency to %1</source>
        <translation>Währung des Angebots auf %1 geändert</translation>
    </message>
    <message>
        <source>Search the catalogue, or type a free line</source>
        <translation>Katalog durchsuchen oder freie Position eingeben</translation>
    </message>
    <message>
        <source>(%1)</source>
        <comment>an amount that does not count</comment>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Pos.</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Disc.</source>
        <comment>discount, a column</comment>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Brutto</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::RecordTableModel</name>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>satchel::items::RefusalText</name>
    <message>
        <source>Your role does not let you change this record (%1).</source>
        <translation>Ihre Rolle erlaubt es nicht, diesen Datensatz (%1) zu ändern.</translation>
    </message>
    <message>
        <source>Your role does not let you delete this record (%1).</source>
        <translation>Ihre Rolle erlaubt es nicht, diesen Datensatz (%1) zu löschen.</translation>
    </message>
    <message>
        <source>Your role does not let you restore this record (%1).</source>
        <translation>Ihre Rolle erlaubt es nicht, diesen Datensatz (%1) wiederherzustellen.</translation>
    </message>
    <message>
        <source>Your role does not let you create records of this kind (%1).</source>
        <translation>Ihre Rolle erlaubt es nicht, Datensätze dieser Art (%1) anzulegen.</translation>
    </message>
    <message>
        <source>Your role does not let you change the field %2 (%1).</source>
        <translation>Ihre Rolle erlaubt es nicht, das Feld %2 (%1) zu ändern.</translation>
    </message>
    <message>
        <source>The team has erased this record (%1). Nothing can bring it back.</source>
        <translation>Das Team hat diesen Datensatz (%1) endgültig gelöscht. Er lässt sich nicht zurückholen.</translation>
    </message>
    <message>
        <source>The team has this record (%1) already.</source>
        <translation>Das Team hat diesen Datensatz (%1) schon.</translation>
    </message>
    <message>
        <source>The team has a field %2 of another type (%1).</source>
        <translation>Das Team hat ein Feld %2 mit einem anderen Typ (%1).</translation>
    </message>
</context>
<context>
    <name>satchel::items::RequestLogModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
</context>
<context>
    <name>satchel::items::RoundsModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>satchel::items::StageRequirementsModel</name>
    <message>
        <source>“%1” is no longer required</source>
        <translation>„%1“ ist nicht mehr Pflicht</translation>
    </message>
    <message>
        <source>Required “%1” from “%2”</source>
        <comment>field, stage</comment>
        <translation>„%1“ ab „%2“ zur Pflicht gemacht</translation>
    </message>
    <message>
        <source>%1 is required (%2)</source>
        <comment>field, pipeline</comment>
        <translation>%1 ist Pflicht (%2)</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 ist Pflicht</translation>
    </message>
    <message>
        <source>“%1” is required from this stage on.</source>
        <translation>„%1“ ist ab dieser Phase Pflicht.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, stage</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: required</source>
        <translation>%1: Pflicht</translation>
    </message>
    <message>
        <source>%1: not required</source>
        <translation>%1: nicht Pflicht</translation>
    </message>
    <message>
        <source>Several rules require “%1”: %2. The one that begins first counts.</source>
        <comment>field, rules</comment>
        <translation>Mehrere Regeln verlangen „%1“: %2. Die, die zuerst beginnt, gilt.</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>nicht Pflicht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln lack it</source>
        <translation>
            <numerusform>%Ln ohne Wert</numerusform>
            <numerusform>%Ln ohne Wert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>field, note</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::StageTableModel</name>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Changed %1 of “%2”</source>
        <translation>%1 von „%2“ geändert</translation>
    </message>
    <message>
        <source>Added the stage “%1”</source>
        <translation>Phase „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Moved the stage “%1”</source>
        <translation>Phase „%1“ verschoben</translation>
    </message>
    <message>
        <source>Removed the stage “%1”</source>
        <translation>Phase „%1“ entfernt</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 T.</translation>
    </message>
</context>
<context>
    <name>satchel::items::SyncStatusNotifier</name>
    <message>
        <source>%1, %2</source>
        <comment>system, connection</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::TableColumn</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskBoardModel</name>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskDependencyEdits</name>
    <message>
        <source>Changed what a task waits for</source>
        <translation>Geändert, worauf eine Aufgabe wartet</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskEdits</name>
    <message>
        <source>Reopened 1 task</source>
        <translation>1 Aufgabe wieder geöffnet</translation>
    </message>
    <message numerus="yes">
        <source>Reopened %Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe wieder geöffnet</numerusform>
            <numerusform>%Ln Aufgaben wieder geöffnet</numerusform>
        </translation>
    </message>
    <message>
        <source>Started 1 task</source>
        <translation>1 Aufgabe begonnen</translation>
    </message>
    <message numerus="yes">
        <source>Started %Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe begonnen</numerusform>
            <numerusform>%Ln Aufgaben begonnen</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 Aufgabe erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Completed %Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe erledigt</numerusform>
            <numerusform>%Ln Aufgaben erledigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled 1 task</source>
        <translation>1 Aufgabe abgebrochen</translation>
    </message>
    <message numerus="yes">
        <source>Cancelled %Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe abgebrochen</numerusform>
            <numerusform>%Ln Aufgaben abgebrochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved 1 task to the trash</source>
        <translation>1 Aufgabe in den Papierkorb verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to the trash</source>
        <translation>
            <numerusform>%Ln Aufgabe in den Papierkorb verschoben</numerusform>
            <numerusform>%Ln Aufgaben in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message>
        <source>Completed 1 task and planned the next one</source>
        <translation>1 Aufgabe erledigt und die nächste geplant</translation>
    </message>
    <message>
        <source>Copied 1 task</source>
        <translation>1 Aufgabe kopiert</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Added 1 task</source>
        <translation>1 Aufgabe hinzugefügt</translation>
    </message>
    <message>
        <source>%1. Ready to start: %2</source>
        <comment>what was done; a task</comment>
        <translation>%1. Kann beginnen: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1. Ready to start: %2 and %Ln more</source>
        <comment>what was done; a task</comment>
        <translation>
            <numerusform>%1. Können beginnen: %2 und %Ln weitere</numerusform>
            <numerusform>%1. Können beginnen: %2 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>group, number of its tasks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>Done today</source>
        <translation>Heute erledigt</translation>
    </message>
    <message>
        <source>Done earlier</source>
        <translation>Früher erledigt</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Mittlere Priorität</translation>
    </message>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Kein Deal</translation>
    </message>
    <message>
        <source>Customer without a name</source>
        <translation>Kunde ohne Namen</translation>
    </message>
    <message>
        <source>Deal without a title</source>
        <translation>Deal ohne Titel</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message numerus="yes">
        <source>Waits for %1 and %Ln more</source>
        <translation>
            <numerusform>Wartet auf %1 und %Ln weitere</numerusform>
            <numerusform>Wartet auf %1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>starts %1</source>
        <comment>day</comment>
        <translation>beginnt %1</translation>
    </message>
    <message>
        <source>Person without a name</source>
        <translation>Person ohne Namen</translation>
    </message>
    <message>
        <source>Assigned to nobody</source>
        <translation>Niemandem zugewiesen</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskListsModel</name>
    <message>
        <source>%1, %2</source>
        <comment>list, number of its tasks</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Upcoming</source>
        <translation>Demnächst</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Assigned to me</source>
        <translation>Mir zugewiesen</translation>
    </message>
    <message>
        <source>Assigned by me</source>
        <translation>Von mir zugewiesen</translation>
    </message>
    <message>
        <source>By customer</source>
        <translation>Nach Kunde</translation>
    </message>
    <message>
        <source>By deal</source>
        <translation>Nach Deal</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Grouped</source>
        <translation>Gruppiert</translation>
    </message>
    <message>
        <source>My lists</source>
        <translation>Meine Listen</translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskShift</name>
    <message>
        <source>Shifted the dates of 1 task</source>
        <translation>Termine von 1 Aufgabe verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Shifted the dates of %Ln tasks</source>
        <translation>
            <numerusform>Termine von %Ln Aufgabe verschoben</numerusform>
            <numerusform>Termine von %Ln Aufgaben verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::TaskTemplates</name>
    <message>
        <source>Added 1 task of “%1”</source>
        <translation>1 Aufgabe aus „%1“ hinzugefügt</translation>
    </message>
    <message numerus="yes">
        <source>Added %Ln tasks of “%1”</source>
        <translation>
            <numerusform>%Ln Aufgabe aus „%1“ hinzugefügt</numerusform>
            <numerusform>%Ln Aufgaben aus „%1“ hinzugefügt</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted the task template “%1”</source>
        <translation>Aufgabenvorlage „%1“ gelöscht</translation>
    </message>
    <message>
        <source>Moved a step of “%1”</source>
        <translation>Schritt von „%1“ verschoben</translation>
    </message>
</context>
<context>
    <name>satchel::items::TrashModel</name>
    <message>
        <source>Restored “%1”</source>
        <translation>„%1“ wiederhergestellt</translation>
    </message>
    <message numerus="yes">
        <source>Restored %Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz wiederhergestellt</numerusform>
            <numerusform>%Ln Datensätze wiederhergestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Untitled %1</source>
        <comment>quote, activity</comment>
        <translation>%1 ohne Titel</translation>
    </message>
    <message>
        <source>%1 with %2</source>
        <comment>phone call, a name</comment>
        <translation>%1 mit %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>activity, phone call</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::items::WeeklyReview</name>
    <message>
        <source>Waits for %1</source>
        <translation>Wartet auf %1</translation>
    </message>
    <message>
        <source>Can start: all it waited for is done</source>
        <translation>Kann beginnen: alles, worauf sie wartete, ist erledigt</translation>
    </message>
    <message>
        <source>Moved 1 task to another day</source>
        <translation>1 Aufgabe auf einen anderen Tag verschoben</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks to another day</source>
        <translation>
            <numerusform>%Ln Aufgabe auf einen anderen Tag verschoben</numerusform>
            <numerusform>%Ln Aufgaben auf einen anderen Tag verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::items::Workspace</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
</context>
<context>
    <name>satchel::reports</name>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Open deals, and how much of them to expect</source>
        <translation>Offene Deals und was davon zu erwarten ist</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Expected wins in the coming periods, compared with quota and trend</source>
        <translation>Erwartete Abschlüsse der kommenden Zeiträume, verglichen mit Zielvorgabe und Trend</translation>
    </message>
    <message>
        <source>Forecast accuracy</source>
        <translation>Prognosegenauigkeit</translation>
    </message>
    <message>
        <source>The forecast on the first day of each period, compared with the result</source>
        <translation>Prognose vom ersten Tag jedes Zeitraums, verglichen mit dem Ergebnis</translation>
    </message>
    <message>
        <source>Won and lost</source>
        <translation>Gewonnen und verloren</translation>
    </message>
    <message>
        <source>Closed deals, and why deals were lost</source>
        <translation>Abgeschlossene Deals und warum Deals verloren gingen</translation>
    </message>
    <message>
        <source>Conversion</source>
        <translation>Konversion</translation>
    </message>
    <message>
        <source>How many deals advance from each stage</source>
        <translation>Wie viele Deals aus jeder Phase weiterkommen</translation>
    </message>
    <message>
        <source>Time in stage</source>
        <translation>Zeit in der Phase</translation>
    </message>
    <message>
        <source>How long deals stay in each stage, and sales velocity</source>
        <translation>Wie lange Deals in jeder Phase bleiben, und das Vertriebstempo</translation>
    </message>
    <message>
        <source>Activity per person</source>
        <translation>Aktivität pro Person</translation>
    </message>
    <message>
        <source>Calls, e-mails and meetings of each person</source>
        <translation>Anrufe, E-Mails und Meetings jeder Person</translation>
    </message>
    <message>
        <source>Ageing and overdue</source>
        <translation>Alter und Überfälliges</translation>
    </message>
    <message>
        <source>How old the open deals are, and what is overdue</source>
        <translation>Wie alt die offenen Deals sind und was überfällig ist</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>Where deals are won, by source, product or person</source>
        <translation>Wo Deals gewonnen werden, nach Quelle, Produkt oder Person</translation>
    </message>
    <message>
        <source>Deal size</source>
        <translation>Dealgröße</translation>
    </message>
    <message>
        <source>How many small and how many large deals there are</source>
        <translation>Wie viele kleine und wie viele große Deals es gibt</translation>
    </message>
    <message>
        <source>Leads by month</source>
        <translation>Leads nach Monat</translation>
    </message>
    <message>
        <source>How the leads of each month turned out</source>
        <translation>Was aus den Leads jedes Monats geworden ist</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Commit threshold</source>
        <translation>Commit-Schwelle</translation>
    </message>
    <message>
        <source>Deals due</source>
        <translation>Fällige Deals</translation>
    </message>
    <message>
        <source>Worst</source>
        <translation>Pessimistisch</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Optimistisch</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Error %</source>
        <translation>Fehler %</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>on the first day of each period</source>
        <translation>am ersten Tag jedes Zeitraums</translation>
    </message>
    <message>
        <source>Mean error</source>
        <translation>Mittlerer Fehler</translation>
    </message>
    <message>
        <source>per period, relative to won</source>
        <translation>je Zeitraum, bezogen auf den gewonnenen Wert</translation>
    </message>
    <message>
        <source>Deals as the change log records them on the first day of each period. Error %: expected minus won, as a percentage of won.</source>
        <translation>Deals laut Änderungsprotokoll am ersten Tag jedes Zeitraums. Fehler %: erwartet minus gewonnen, in Prozent von gewonnen.</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Activity by %1</source>
        <translation>Aktivität nach %1</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Meetings and demos</source>
        <translation>Meetings und Demos</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Minutes logged</source>
        <translation>Erfasste Minuten</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>since creation</source>
        <translation>seit Anlage</translation>
    </message>
    <message>
        <source>in the stage</source>
        <translation>in der Phase</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>Deals</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Closing date passed</source>
        <translation>Abschlussdatum überschritten</translation>
    </message>
    <message>
        <source>Next action overdue</source>
        <translation>Nächste Aktion überfällig</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Keine nächste Aktion</translation>
    </message>
    <message>
        <source>All open deals</source>
        <translation>Alle offenen Deals</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Deals</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Won deals</source>
        <translation>Gewonnene Deals</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Verlorene Deals</translation>
    </message>
    <message>
        <source>All deals</source>
        <translation>Alle Deals</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größenklassen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Unter %1</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>No rate</source>
        <translation>Kein Kurs</translation>
    </message>
    <message>
        <source>No value</source>
        <translation>Kein Wert</translation>
    </message>
    <message>
        <source>Size in %1</source>
        <translation>Größe in %1</translation>
    </message>
    <message>
        <source>Share of deals</source>
        <translation>Anteil an Deals</translation>
    </message>
    <message>
        <source>Share of value</source>
        <translation>Anteil am Wert</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>of deals with a value</source>
        <translation>der Deals mit Wert</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>Worst case</source>
        <translation>Pessimistischer Fall</translation>
    </message>
    <message>
        <source>Best case</source>
        <translation>Optimistischer Fall</translation>
    </message>
    <message>
        <source>Won so far</source>
        <translation>Bisher gewonnen</translation>
    </message>
    <message>
        <source>deals: %1</source>
        <translation>Deals: %1</translation>
    </message>
    <message>
        <source>Quota reached</source>
        <translation>Zielerreichung</translation>
    </message>
    <message>
        <source>No quota is set</source>
        <translation>Keine Zielvorgabe festgelegt</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Abdeckung</translation>
    </message>
    <message>
        <source>open value ÷ remaining quota</source>
        <translation>offener Wert ÷ Restbetrag bis zur Zielvorgabe</translation>
    </message>
    <message>
        <source>Forecast by %1</source>
        <translation>Prognose nach %1</translation>
    </message>
    <message>
        <source>month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>quarter</source>
        <translation>Quartal</translation>
    </message>
    <message>
        <source>year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Voraussichtlicher Abschluss</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Zielvorgabe</translation>
    </message>
    <message>
        <source>Worst: won and the weighted value of deals from %1 %. Expected: won and all weighted values. Best: won and all open values.</source>
        <translation>Pessimistisch: Gewonnenes und der gewichtete Wert der Deals ab %1&#xa0;%. Erwartet: Gewonnenes und alle gewichteten Werte. Optimistisch: Gewonnenes und alle offenen Werte.</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Created in</source>
        <translation>Angelegt im</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>All months</source>
        <translation>Alle Monate</translation>
    </message>
    <message>
        <source>Success: leads qualified or converted so far, and within the given days of creation for months that are old enough.</source>
        <translation>Erfolg: bisher qualifizierte oder umgewandelte Leads; in der angegebenen Zahl von Tagen nach dem Anlegen, sofern der Monat weit genug zurückliegt.</translation>
    </message>
    <message>
        <source>Open value</source>
        <translation>Offener Wert</translation>
    </message>
    <message>
        <source>Average deal</source>
        <translation>Ø Deal</translation>
    </message>
    <message>
        <source>Sales cycle</source>
        <translation>Verkaufszyklus</translation>
    </message>
    <message>
        <source>from creation to close</source>
        <translation>von der Anlage bis zum Abschluss</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Pipeline by %1</source>
        <translation>Pipeline nach %1</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>The first</source>
        <translation>Die erste</translation>
    </message>
    <message>
        <source>Conversion, %1</source>
        <translation>Konversion, %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Weitergerückt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Moved back or snoozed</source>
        <translation>Zurückgesetzt oder zurückgestellt</translation>
    </message>
    <message>
        <source>Currently in stage</source>
        <translation>Derzeit in der Phase</translation>
    </message>
    <message>
        <source>Advance</source>
        <translation>Rücken weiter</translation>
    </message>
    <message>
        <source>Won in the end</source>
        <translation>Am Ende gewonnen</translation>
    </message>
    <message>
        <source>Advance: share of the deals that left the stage. Won in the end: share of the deals that were ever in the stage and closed in the period.</source>
        <translation>Rücken weiter: Anteil der Deals, die die Phase verlassen haben. Am Ende gewonnen: Anteil der Deals, die je in der Phase waren und im Zeitraum abgeschlossen wurden.</translation>
    </message>
    <message>
        <source>Time in stage, %1</source>
        <translation>Zeit in der Phase, %1</translation>
    </message>
    <message>
        <source>Deals that left</source>
        <translation>Deals, die sie verlassen haben</translation>
    </message>
    <message>
        <source>Days on average</source>
        <translation>Ø Tage</translation>
    </message>
    <message>
        <source>Days, median</source>
        <translation>Tage, Median</translation>
    </message>
    <message>
        <source>All stages</source>
        <translation>Alle Phasen</translation>
    </message>
    <message>
        <source>Velocity a day</source>
        <translation>Vertriebstempo pro Tag</translation>
    </message>
    <message>
        <source>open × win rate × size ÷ cycle</source>
        <translation>offen × Abschlussquote × Größe ÷ Zyklus</translation>
    </message>
    <message>
        <source>Average won deal</source>
        <translation>Ø gewonnener Deal</translation>
    </message>
    <message>
        <source>Stays under a minute are excluded as corrected mistakes.</source>
        <translation>Aufenthalte unter einer Minute gelten als korrigierte Versehen und zählen nicht.</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Entschieden</translation>
    </message>
    <message>
        <source>Won value</source>
        <translation>Gewonnener Wert</translation>
    </message>
    <message>
        <source>Average won</source>
        <translation>Ø gewonnen</translation>
    </message>
    <message>
        <source>Days to win</source>
        <translation>Tage bis zum Gewinn</translation>
    </message>
    <message>
        <source>Win rate by %1</source>
        <translation>Abschlussquote nach %1</translation>
    </message>
    <message>
        <source>All decided deals</source>
        <translation>Alle entschiedenen Deals</translation>
    </message>
    <message>
        <source>Win rate by product</source>
        <translation>Abschlussquote nach Produkt</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>A deal counts for each product in its quotes, with its whole value, so there is no total.</source>
        <translation>Ein Deal zählt für jedes Produkt in seinen Angeboten mit seinem vollen Wert, daher gibt es keine Gesamtsumme.</translation>
    </message>
    <message>
        <source>Why deals were lost</source>
        <translation>Warum Deals verloren gingen</translation>
    </message>
    <message>
        <source>Lost value</source>
        <translation>Verlorener Wert</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Kein Grund angegeben</translation>
    </message>
    <message>
        <source>All lost deals</source>
        <translation>Alle verlorenen Deals</translation>
    </message>
    <message>
        <source>Won and lost by %1</source>
        <translation>Gewonnen und verloren nach %1</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne Angabe</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <comment>quarter, year</comment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Dieser Monat</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Letzter Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
    <message>
        <source>This quarter</source>
        <translation>Dieses Quartal</translation>
    </message>
    <message>
        <source>Last quarter</source>
        <translation>Letztes Quartal</translation>
    </message>
    <message>
        <source>Next quarter</source>
        <translation>Nächstes Quartal</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>Last 12 months</source>
        <translation>Letzte 12 Monate</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Gesamter Zeitraum</translation>
    </message>
    <message>
        <source>Amounts are in %1.</source>
        <translation>Beträge in %1.</translation>
    </message>
    <message>
        <source>Amounts are in %1; other currencies are converted at the rates of %2.</source>
        <translation>Beträge in %1; andere Währungen sind zu den Kursen vom %2 umgerechnet.</translation>
    </message>
    <message>
        <source>Amounts are in %1; other currencies are converted.</source>
        <translation>Beträge in %1; andere Währungen sind umgerechnet.</translation>
    </message>
    <message>
        <source>Excluded (no exchange rate): %1.</source>
        <translation>Nicht enthalten (kein Wechselkurs): %1.</translation>
    </message>
    <message>
        <source>%1, all in %2</source>
        <translation>%1, alles in %2</translation>
    </message>
    <message>
        <source>Trend: the same months one year earlier.</source>
        <translation>Trend: dieselben Monate des Vorjahres.</translation>
    </message>
    <message>
        <source>Trend: the same months one year earlier, plus %1 % annual growth.</source>
        <translation>Trend: dieselben Monate des Vorjahres, zuzüglich %1&#xa0;% jährlichem Wachstum.</translation>
    </message>
    <message>
        <source>The filter uses the deals as they are today.</source>
        <translation>Der Filter bezieht sich auf die Deals, wie sie heute sind.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln days</source>
        <translation>
            <numerusform>Bis %Ln Tag</numerusform>
            <numerusform>Bis %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Over %Ln days</source>
        <translation>
            <numerusform>Über %Ln Tag</numerusform>
            <numerusform>Über %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 to %Ln days</source>
        <translation>
            <numerusform>%1 bis %Ln Tag</numerusform>
            <numerusform>%1 bis %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Median</translation>
    </message>
    <message>
        <source>half of them are smaller</source>
        <translation>die Hälfte davon ist kleiner</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % vs. a month ago</source>
        <translation>%1&#xa0;% zum Vormonat</translation>
    </message>
    <message>
        <source>as many as a month ago</source>
        <translation>so viele wie vor einem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more than a month ago</source>
        <translation>
            <numerusform>%Ln mehr als vor einem Monat</numerusform>
            <numerusform>%Ln mehr als vor einem Monat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fewer than a month ago</source>
        <translation>
            <numerusform>%Ln weniger als vor einem Monat</numerusform>
            <numerusform>%Ln weniger als vor einem Monat</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1 days</source>
        <translation>Median %1 Tage</translation>
    </message>
    <message>
        <source>median %1</source>
        <translation>Median %1</translation>
    </message>
    <message>
        <source>Funnel</source>
        <translation>Trichter</translation>
    </message>
    <message>
        <source>How far the closed deals came, and where most of them end</source>
        <translation>Wie weit die abgeschlossenen Deals kamen und wo die meisten enden</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vertriebstempo</translation>
    </message>
    <message>
        <source>What the pipeline brings a day, month by month</source>
        <translation>Was die Pipeline pro Tag bringt, Monat für Monat</translation>
    </message>
    <message>
        <source>Weakest step: %1 of %2 end in %3, %4 of them for %5.</source>
        <translation>Schwächster Schritt: %1 von %2 enden in %3, %4 davon wegen %5.</translation>
    </message>
    <message>
        <source>Weakest step: %1 of %2 end in %3.</source>
        <translation>Schwächster Schritt: %1 von %2 enden in %3.</translation>
    </message>
    <message>
        <source>From lead to won, %1</source>
        <translation>Vom Lead zum Gewinn, %1</translation>
    </message>
    <message>
        <source>Of all</source>
        <translation>Von allen</translation>
    </message>
    <message>
        <source>Ended here</source>
        <translation>Hier geendet</translation>
    </message>
    <message>
        <source>as fast as a year before</source>
        <translation>so schnell wie im Vorjahr</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days faster than a year before</source>
        <translation>
            <numerusform>%Ln Tag schneller als im Vorjahr</numerusform>
            <numerusform>%Ln Tage schneller als im Vorjahr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days slower than a year before</source>
        <translation>
            <numerusform>%Ln Tag langsamer als im Vorjahr</numerusform>
            <numerusform>%Ln Tage langsamer als im Vorjahr</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 in 12 months</source>
        <translation>%1 von %2 in 12 Monaten</translation>
    </message>
    <message>
        <source>Days in stage</source>
        <translation>Tage in Phase</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln days</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>One deal waits in %1, for %2.</source>
        <translation>Ein Deal wartet in %1, seit %2.</translation>
    </message>
    <message>
        <source>%1 deals wait in %2, one of them for %3.</source>
        <translation>%1 Deals warten in %2, einer davon seit %3.</translation>
    </message>
    <message>
        <source>A year before</source>
        <translation>Ein Jahr zuvor</translation>
    </message>
    <message>
        <source>Last 6 months</source>
        <translation>Letzte 6 Monate</translation>
    </message>
    <message>
        <source>Velocity: open deals at the end of the month × win rate × average won deal ÷ sales cycle, each of the 12 months up to it. A row opens the deals closed in its month.</source>
        <translation>Vertriebstempo: offene Deals am Monatsende × Abschlussquote × durchschnittlicher gewonnener Deal ÷ Verkaufszyklus, jeweils der 12 Monate bis dahin. Eine Zeile öffnet die in ihrem Monat abgeschlossenen Deals.</translation>
    </message>
    <message>
        <source>All pipelines</source>
        <translation>Alle Pipelines</translation>
    </message>
    <message>
        <source>Of the deals that closed in the period: how many came to each stage or further. Conversion: share of those that came to the next stage or further.</source>
        <translation>Von den Deals, die im Zeitraum abgeschlossen wurden: wie viele jede Phase oder weiter erreicht haben. Konversion: Anteil, der die nächste Phase oder weiter erreicht hat.</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln months</source>
        <translation>
            <numerusform>Letzter Monat</numerusform>
            <numerusform>Letzte %Ln Monate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::sync::LoopbackListener</name>
    <message>
        <source>Page not found</source>
        <translation>Seite nicht gefunden</translation>
    </message>
    <message>
        <source>This address is only used while you sign in.</source>
        <translation>Diese Adresse wird nur während der Anmeldung verwendet.</translation>
    </message>
    <message>
        <source>Sign-in doesn&apos;t match</source>
        <translation>Anmeldung stimmt nicht überein</translation>
    </message>
    <message>
        <source>This response doesn&apos;t belong to the current sign-in. Start again in Satchel.</source>
        <translation>Diese Antwort gehört nicht zur laufenden Anmeldung. Beginnen Sie in Satchel noch einmal.</translation>
    </message>
    <message>
        <source>Sign-in failed</source>
        <translation>Anmeldung fehlgeschlagen</translation>
    </message>
    <message>
        <source>Satchel shows the reason. You can close this window.</source>
        <translation>Den Grund sehen Sie in Satchel. Sie können dieses Fenster schließen.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>You can close this window and go back to Satchel.</source>
        <translation>Sie können dieses Fenster schließen und zu Satchel zurückkehren.</translation>
    </message>
</context>
<context>
    <name>satchel::sync::Manifest</name>
    <message>
        <source>1. Easiest, for one person or a small team: in HubSpot open Development, Keys, Service keys, and press Create service key. You need to be a super admin or have the permission Developer tools access. It works with every subscription, including the free one.</source>
        <translation>1. Am einfachsten für eine Person oder ein kleines Team: Öffnen Sie in HubSpot Development, Keys, Service keys und klicken Sie auf Create service key. Sie müssen Super-Admin sein oder die Berechtigung Developer tools access haben. Das geht mit jedem Abonnement, auch mit dem kostenlosen.</translation>
    </message>
    <message>
        <source>2. Add these scopes: crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read.</source>
        <translation>2. Fügen Sie diese Scopes hinzu: crm.objects.contacts.read, crm.objects.contacts.write, crm.objects.companies.read, crm.objects.companies.write, crm.objects.deals.read, crm.objects.deals.write, crm.objects.owners.read, crm.schemas.contacts.read, crm.schemas.companies.read, crm.schemas.deals.read.</translation>
    </message>
    <message>
        <source>3. Add these as well if HubSpot offers them: crm.objects.products.read, crm.objects.products.write, crm.objects.leads.read, crm.objects.leads.write, sales-email-read. Leads need Sales Hub Professional or Enterprise. Satchel skips what is missing and says so on the connection.</source>
        <translation>3. Fügen Sie auch diese hinzu, wenn HubSpot sie anbietet: crm.objects.products.read, crm.objects.products.write, crm.objects.leads.read, crm.objects.leads.write, sales-email-read. Leads erfordern Sales Hub Professional oder Enterprise. Was fehlt, lässt Satchel aus und zeigt es bei der Verbindung an.</translation>
    </message>
    <message>
        <source>4. Press Create, open the key, press Show, and paste it into Satchel as the token. That is all.</source>
        <translation>4. Klicken Sie auf Create, öffnen Sie den Schlüssel, klicken Sie auf Show und fügen Sie ihn in Satchel als Token ein. Das ist alles.</translation>
    </message>
    <message>
        <source>5. Or let everyone sign in with their own rights. This needs an app, which you create with HubSpot&apos;s command-line tool: install Node.js, then run npm install -g @hubspot/cli, hs account auth and hs project create (base contents App, distribution private, auth oauth).</source>
        <translation>5. Oder alle melden sich mit ihren eigenen Rechten an. Dafür ist eine App nötig, die Sie mit dem Befehlszeilenprogramm von HubSpot anlegen: Installieren Sie Node.js und führen Sie dann npm install -g @hubspot/cli, hs account auth und hs project create aus (Basis App, Distribution private, Auth oauth).</translation>
    </message>
    <message>
        <source>6. In src/app/app-hsmeta.json set redirectUrls to the redirect address shown here, requiredScopes to oauth and the scopes of step 2, and optionalScopes to those of step 3, exactly: HubSpot refuses the sign-in when the lists differ. Then run hs project upload.</source>
        <translation>6. Setzen Sie in src/app/app-hsmeta.json redirectUrls auf die hier gezeigte Weiterleitungsadresse, requiredScopes auf oauth und die Scopes aus Schritt 2 und optionalScopes auf die aus Schritt 3, und zwar genau so: HubSpot lehnt die Anmeldung ab, wenn die Listen abweichen. Führen Sie dann hs project upload aus.</translation>
    </message>
    <message>
        <source>7. In HubSpot open Development, Projects, your project, your app. Add your account to the allowlist under Distribution, and copy the client id and the client secret under Auth. The first person who signs in must be a super admin or have the permission HubSpot Marketplace access.</source>
        <translation>7. Öffnen Sie in HubSpot Development, Projects, Ihr Projekt, Ihre App. Fügen Sie unter Distribution Ihr Konto zur Allowlist hinzu und kopieren Sie unter Auth die Client-ID und das Client-Secret. Wer sich zuerst anmeldet, muss Super-Admin sein oder die Berechtigung HubSpot Marketplace access haben.</translation>
    </message>
    <message>
        <source>8. So that nothing is ever created twice, add a text property with the internal name satchel_id that requires unique values to each object you send.</source>
        <translation>8. Damit nichts doppelt angelegt wird, fügen Sie jedem Objekt, das Sie senden, eine Texteigenschaft mit dem internen Namen satchel_id hinzu, die eindeutige Werte verlangt.</translation>
    </message>
    <message>
        <source>Service key or private app token</source>
        <translation>Service-Key oder Token einer privaten App</translation>
    </message>
    <message>
        <source>they need the scope crm.objects.owners.read</source>
        <translation>dafür ist der Scope crm.objects.owners.read nötig</translation>
    </message>
    <message>
        <source>they need Sales Hub Professional and the scope crm.objects.leads.read</source>
        <translation>dafür sind Sales Hub Professional und der Scope crm.objects.leads.read nötig</translation>
    </message>
    <message>
        <source>HubSpot accepts a lead only for an existing contact: create it in HubSpot, or work with contacts and their lifecycle stage</source>
        <translation>HubSpot akzeptiert einen Lead nur zu einem vorhandenen Kontakt: Legen Sie ihn in HubSpot an oder arbeiten Sie mit Kontakten und ihrer Lifecycle-Phase</translation>
    </message>
    <message>
        <source>HubSpot lets no other program change who is unsubscribed from all email: do it on the contact in HubSpot</source>
        <translation>HubSpot lässt kein anderes Programm ändern, wer alle E-Mails abbestellt hat: Tun Sie es am Kontakt in HubSpot</translation>
    </message>
    <message>
        <source>Pipedrive keeps this person unsubscribed: only the person or somebody in Pipedrive can change it</source>
        <translation>Pipedrive führt diese Person weiter als abgemeldet: Nur sie selbst oder jemand in Pipedrive kann das ändern</translation>
    </message>
    <message>
        <source>they need the scope crm.objects.products.read</source>
        <translation>dafür ist der Scope crm.objects.products.read nötig</translation>
    </message>
    <message>
        <source>1. API access: Enterprise, Unlimited, Performance and Developer Edition have it; Professional Edition needs it as an add-on. Everyone who uses Satchel needs the permission API Enabled.</source>
        <translation>1. API-Zugang: Enterprise, Unlimited, Performance und Developer Edition haben ihn; die Professional Edition braucht ihn als Zusatz. Alle, die Satchel verwenden, brauchen die Berechtigung API Enabled.</translation>
    </message>
    <message>
        <source>2. In Setup, search for External Client App Manager and choose New External Client App (connected apps can no longer be created; an existing one with the same settings works). Name: Satchel. Distribution State: Local.</source>
        <translation>2. Suchen Sie in Setup nach External Client App Manager und wählen Sie New External Client App (Connected Apps lassen sich nicht mehr anlegen; eine vorhandene mit denselben Einstellungen funktioniert). Name: Satchel. Distribution State: Local.</translation>
    </message>
    <message>
        <source>3. Under API (Enable OAuth Settings), tick Enable OAuth and enter the callback URL below. Add the scopes Manage user data via APIs (api) and Perform requests at any time (refresh_token, offline_access).</source>
        <translation>3. Aktivieren Sie unter API (Enable OAuth Settings) die Option Enable OAuth und geben Sie die Callback-URL unten ein. Fügen Sie die Scopes Manage user data via APIs (api) und Perform requests at any time (refresh_token, offline_access) hinzu.</translation>
    </message>
    <message>
        <source>4. Under Security, tick Require Proof Key for Code Exchange (PKCE). Clear Require secret for Web Server Flow and Require secret for Refresh Token Flow. Refresh token rotation may be on. Choose Create; it can take ten minutes until the app works.</source>
        <translation>4. Aktivieren Sie unter Security die Option Require Proof Key for Code Exchange (PKCE). Deaktivieren Sie Require secret for Web Server Flow und Require secret for Refresh Token Flow. Die Rotation der Refresh-Tokens darf an sein. Wählen Sie Create; es kann zehn Minuten dauern, bis die App funktioniert.</translation>
    </message>
    <message>
        <source>5. On the tab Policies: Permitted Users: All users can self-authorize, or pre-authorize a permission set. Refresh Token Policy: valid until revoked, or expiring after a time without use. IP Relaxation: Relax IP restrictions for people who travel.</source>
        <translation>5. Auf dem Tab Policies: Permitted Users: All users can self-authorize, oder autorisieren Sie vorab einen Berechtigungssatz. Refresh Token Policy: gültig bis zum Widerruf, oder Ablauf nach einer Zeit ohne Nutzung. IP Relaxation: Relax IP restrictions für Personen, die reisen.</translation>
    </message>
    <message>
        <source>6. On the tab Settings, OAuth Settings, choose Consumer Key and Secret. The consumer key is the client ID. The secret is not needed.</source>
        <translation>6. Wählen Sie auf dem Tab Settings unter OAuth Settings die Schaltfläche Consumer Key and Secret. Der Consumer Key ist die Client-ID. Das Secret wird nicht benötigt.</translation>
    </message>
    <message>
        <source>7. Give people read, create, edit and delete access to the objects they work with: accounts, contacts, leads, opportunities, products, tasks, events, notes. What they may not see or change is not synced.</source>
        <translation>7. Geben Sie den Personen Lese-, Erstellungs-, Bearbeitungs- und Löschzugriff auf die Objekte, mit denen sie arbeiten: Accounts, Kontakte, Leads, Opportunities, Produkte, Aufgaben, Termine, Notizen. Was sie nicht sehen oder ändern dürfen, wird nicht synchronisiert.</translation>
    </message>
    <message>
        <source>8. To make sure that nothing is ever created twice, add a text field named Satchel_Id (length 36, External ID, Unique) to each object you send, and let people see and edit it.</source>
        <translation>8. Damit nichts doppelt angelegt wird, fügen Sie jedem Objekt, das Sie senden, ein Textfeld namens Satchel_Id hinzu (Länge 36, External ID, Unique) und lassen Sie es die Personen sehen und bearbeiten.</translation>
    </message>
    <message>
        <source>9. Sandbox: give https://test.salesforce.com as the address. My Domain: https://NAME.my.salesforce.com.</source>
        <translation>9. Sandbox: Geben Sie https://test.salesforce.com als Adresse an. My Domain: https://NAME.my.salesforce.com.</translation>
    </message>
    <message>
        <source>10. Assignment rules do not run for what Satchel sends. A record that a duplicate rule warns of is not created until someone decides, unless the connection&apos;s settings allow it.</source>
        <translation>10. Zuordnungsregeln werden für das, was Satchel sendet, nicht ausgeführt. Ein Datensatz, vor dem eine Duplikatregel warnt, wird erst angelegt, wenn jemand entscheidet, außer die Einstellungen der Verbindung erlauben es.</translation>
    </message>
    <message>
        <source>Session id or access token</source>
        <translation>Sitzungs-ID oder Zugriffstoken</translation>
    </message>
    <message>
        <source>Salesforce treats this as a duplicate of an existing record: “%1” Open the existing record, or allow possible duplicates in the settings of this connection and try again</source>
        <translation>Salesforce hält dies für ein Duplikat eines vorhandenen Datensatzes: „%1“ Öffnen Sie den vorhandenen Datensatz oder erlauben Sie mögliche Duplikate in den Einstellungen dieser Verbindung und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>Leads are converted in Salesforce: convert it there, and it will be converted here</source>
        <translation>Leads werden in Salesforce umgewandelt: Wandeln Sie ihn dort um, dann wird er auch hier umgewandelt</translation>
    </message>
    <message>
        <source>1. Once per organization: In the Microsoft Entra admin center open App registrations and choose New registration. Keep Single tenant.</source>
        <translation>1. Einmal je Organisation: Öffnen Sie im Microsoft Entra Admin Center App registrations und wählen Sie New registration. Belassen Sie Single tenant.</translation>
    </message>
    <message>
        <source>2. Under Authentication, add a redirect URI for Mobile and desktop applications: the one below. Not Web, not Single-page application.</source>
        <translation>2. Fügen Sie unter Authentication einen Umleitungs-URI für Mobile and desktop applications hinzu: den unten gezeigten. Nicht Web, nicht Single-page application.</translation>
    </message>
    <message>
        <source>3. Under API permissions, add Dynamics CRM, Delegated permissions, user_impersonation. Then choose Grant admin consent.</source>
        <translation>3. Fügen Sie unter API permissions Dynamics CRM, Delegated permissions, user_impersonation hinzu. Wählen Sie dann Grant admin consent.</translation>
    </message>
    <message>
        <source>4. The client ID is the Application (client) ID on Overview. There is no secret.</source>
        <translation>4. Die Client-ID ist die Application (client) ID auf der Seite Overview. Ein Secret gibt es nicht.</translation>
    </message>
    <message>
        <source>5. The address is the Environment URL in the Power Platform admin center: https://NAME.crm4.dynamics.com.</source>
        <translation>5. Die Adresse ist die Environment URL im Power Platform Admin Center: https://NAME.crm4.dynamics.com.</translation>
    </message>
    <message>
        <source>6. Everyone needs a Dynamics 365 Sales license and a security role such as Salesperson in that environment. What the role does not allow is not synced.</source>
        <translation>6. Alle brauchen eine Lizenz für Dynamics 365 Sales und in dieser Umgebung eine Sicherheitsrolle wie Salesperson. Was die Rolle nicht erlaubt, wird nicht synchronisiert.</translation>
    </message>
    <message>
        <source>7. Deletions arrive at once where Track changes is on for a table and the role can read all of its rows; elsewhere once a day.</source>
        <translation>7. Löschungen kommen sofort an, wo für eine Tabelle Track changes eingeschaltet ist und die Rolle alle ihre Zeilen lesen darf; sonst einmal täglich.</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Dynamics 365 accepts a product only with its unit group: create it there, and it will be synced here</source>
        <translation>Dynamics 365 akzeptiert ein Produkt nur mit seiner Einheitengruppe: Legen Sie es dort an, dann wird es hierher synchronisiert</translation>
    </message>
    <message>
        <source>1. In EspoCRM open Administration, Roles and create a role that may read, create, edit and delete what you work with: Accounts, Contacts, Leads, Opportunities, Tasks, Calls, Meetings. Set its level to all; what the role does not show is not synced.</source>
        <translation>1. Öffnen Sie in EspoCRM Administration, Rollen und legen Sie eine Rolle an, die lesen, anlegen, bearbeiten und löschen darf, womit Sie arbeiten: Accounts, Contacts, Leads, Opportunities, Tasks, Calls, Meetings. Setzen Sie die Stufe auf alle; was die Rolle nicht zeigt, wird nicht synchronisiert.</translation>
    </message>
    <message>
        <source>2. Open Administration, API Users, create a user with that role and the authentication method API Key, and copy the key. It is the token.</source>
        <translation>2. Öffnen Sie Administration, API-Benutzer, legen Sie einen Benutzer mit dieser Rolle und der Authentifizierungsmethode API Key an und kopieren Sie den Schlüssel. Er ist das Token.</translation>
    </message>
    <message>
        <source>3. In Administration, Entity Manager, switch on Optimistic Concurrency Control for Contact and Lead: two people who edit the same field at the same time are then asked, and nobody&apos;s edit is lost.</source>
        <translation>3. Schalten Sie in Administration, Entity Manager für Contact und Lead „Optimistic Concurrency Control“ ein: Bearbeiten zwei Personen dasselbe Feld zur selben Zeit, werden sie gefragt, und keine Änderung geht verloren.</translation>
    </message>
    <message>
        <source>4. So that nothing is ever created twice, add a field of the type Varchar named satchelId (EspoCRM calls it cSatchelId) to each entity that you send.</source>
        <translation>4. Damit nie etwas doppelt angelegt wird, fügen Sie jeder Entität, die Sie senden, ein Feld vom Typ Varchar mit dem Namen satchelId hinzu (EspoCRM nennt es cSatchelId).</translation>
    </message>
    <message>
        <source>5. The address is the one in your browser, without what follows the #: https://crm.example.com or https://example.com/crm.</source>
        <translation>5. Die Adresse ist die in Ihrem Browser, ohne das, was auf das # folgt: https://crm.example.com oder https://example.com/crm.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>EspoCRM has a record of this name or e-mail address. Open it there, or allow possible duplicates in the settings of this connection and try again</source>
        <translation>EspoCRM hat einen Datensatz mit diesem Namen oder dieser E-Mail-Adresse. Öffnen Sie ihn dort, oder erlauben Sie mögliche Dubletten in den Einstellungen dieser Verbindung und versuchen Sie es erneut</translation>
    </message>
    <message>
        <source>1. In Pipedrive open your account menu, Company settings, Personal preferences, API. If there is no API entry, ask an administrator to enable API access for you in the permission sets.</source>
        <translation>1. Öffnen Sie in Pipedrive Ihr Kontomenü, Unternehmenseinstellungen, Persönliche Einstellungen, API. Fehlt der Eintrag API, bitten Sie einen Administrator, Ihnen den API-Zugriff in den Berechtigungen zu erlauben.</translation>
    </message>
    <message>
        <source>2. Copy your personal API token. Satchel sees and changes what you may see and change in Pipedrive.</source>
        <translation>2. Kopieren Sie Ihr persönliches API-Token. Satchel sieht und ändert, was Sie in Pipedrive sehen und ändern dürfen.</translation>
    </message>
    <message>
        <source>3. The address is the one in your browser, such as https://your-company.pipedrive.com.</source>
        <translation>3. Die Adresse ist die in Ihrem Browser, zum Beispiel https://your-company.pipedrive.com.</translation>
    </message>
    <message>
        <source>4. Or let everyone sign in with their own rights: in Pipedrive&apos;s Developer Hub create a private app with the callback URL below and the scopes deals:full, contacts:full, leads:full, activities:full, products:full and users:read. Copy its client ID and client secret.</source>
        <translation>4. Oder lassen Sie alle sich mit ihren eigenen Rechten anmelden: Legen Sie im Developer Hub von Pipedrive eine private App an, mit der Callback-URL unten und den Scopes deals:full, contacts:full, leads:full, activities:full, products:full und users:read. Kopieren Sie deren Client-ID und Client-Secret.</translation>
    </message>
    <message>
        <source>Personal API token</source>
        <translation>Persönliches API-Token</translation>
    </message>
    <message>
        <source>1. In Freshsales click your picture, then Settings, API Settings, and copy your API key. Satchel sees and changes what you may see and change in Freshsales.</source>
        <translation>1. Klicken Sie in Freshsales auf Ihr Bild, dann auf Einstellungen, API-Einstellungen, und kopieren Sie Ihren API-Schlüssel. Satchel sieht und ändert, was Sie in Freshsales sehen und ändern dürfen.</translation>
    </message>
    <message>
        <source>2. The address is shown there as the bundle alias, such as https://your-company.myfreshworks.com. The address in your browser works too.</source>
        <translation>2. Die Adresse steht dort als Bundle-Alias, zum Beispiel https://your-company.myfreshworks.com. Die Adresse in Ihrem Browser funktioniert auch.</translation>
    </message>
    <message>
        <source>3. All programs of your company share its requests per hour: 1,000, 2,000 or 5,000 depending on the plan. Satchel keeps within 1,000.</source>
        <translation>3. Alle Programme Ihres Unternehmens teilen sich dessen Anfragen pro Stunde: je nach Tarif 1.000, 2.000 oder 5.000. Satchel bleibt unter 1.000.</translation>
    </message>
    <message>
        <source>1. In Copper open Settings, Integrations, API Keys and choose Generate API Key. If there is no such entry, ask an account administrator to allow it.</source>
        <translation>1. Öffnen Sie in Copper Settings, Integrations, API Keys und wählen Sie Generate API Key. Fehlt der Eintrag, bitten Sie einen Administrator des Kontos, ihn zu erlauben.</translation>
    </message>
    <message>
        <source>2. Enter your e-mail address in Copper, a colon and the key, such as ann@example.com:0123456789abcdef. Satchel sees and changes what you may see and change in Copper.</source>
        <translation>2. Geben Sie Ihre E-Mail-Adresse in Copper, einen Doppelpunkt und den Schlüssel ein, zum Beispiel ann@example.com:0123456789abcdef. Satchel sieht und ändert, was Sie in Copper sehen und ändern dürfen.</translation>
    </message>
    <message>
        <source>E-mail address and API key, with a colon between them</source>
        <translation>E-Mail-Adresse und API-Schlüssel mit einem Doppelpunkt dazwischen</translation>
    </message>
    <message>
        <source>1. Odoo Online needs the Custom plan: the other plans have no external API. An Odoo server of your own has it.</source>
        <translation>1. Odoo Online braucht den Tarif Custom: Die anderen Tarife haben keine externe API. Ein eigener Odoo-Server hat sie.</translation>
    </message>
    <message>
        <source>2. Choose a user who may see and edit what you work with in CRM, Contacts and Sales. What that user does not see is not synced.</source>
        <translation>2. Wählen Sie einen Benutzer, der in CRM, Kontakte und Verkauf sehen und bearbeiten darf, womit Sie arbeiten. Was dieser Benutzer nicht sieht, wird nicht synchronisiert.</translation>
    </message>
    <message>
        <source>3. As that user open Preferences, Account Security, New API Key, and copy the key. Odoo may let it expire after some months: enter a new one then.</source>
        <translation>3. Öffnen Sie als dieser Benutzer Einstellungen, Kontosicherheit, Neuer API-Schlüssel, und kopieren Sie den Schlüssel. Odoo lässt ihn vielleicht nach einigen Monaten ablaufen: Geben Sie dann einen neuen ein.</translation>
    </message>
    <message>
        <source>4. So that nothing is ever created twice, add a field of the type char named x_satchel_id to the models that you send: in developer mode, Settings, Technical, Database Structure, Models: res.partner, crm.lead, product.template, calendar.event.</source>
        <translation>4. Damit nie etwas doppelt angelegt wird, fügen Sie den Modellen, in die Sie senden, ein Feld vom Typ char mit dem Namen x_satchel_id hinzu: im Entwicklermodus unter Einstellungen, Technisch, Datenbankstruktur, Modelle: res.partner, crm.lead, product.template, calendar.event.</translation>
    </message>
    <message>
        <source>5. The token is database, user and key with colons between them: acme:ann@acme.example:0f3c... At Odoo Online the database is usually the first part of the address.</source>
        <translation>5. Das Token besteht aus Datenbank, Benutzer und Schlüssel mit Doppelpunkten dazwischen: acme:ann@acme.example:0f3c... Bei Odoo Online ist die Datenbank meist der erste Teil der Adresse.</translation>
    </message>
    <message>
        <source>6. The address is the one in your browser up to the host: https://acme.odoo.com.</source>
        <translation>6. Die Adresse ist die in Ihrem Browser bis zum Host: https://acme.odoo.com.</translation>
    </message>
    <message>
        <source>Database, user and API key, with colons between them</source>
        <translation>Datenbank, Benutzer und API-Schlüssel, mit Doppelpunkten dazwischen</translation>
    </message>
    <message>
        <source>1. In monday.com press your picture, then Developers, My access tokens, Show, and copy the token. Satchel sees and changes what you may see and change.</source>
        <translation>1. Klicken Sie in monday.com auf Ihr Bild, dann Developers, My access tokens, Show, und kopieren Sie das Token. Satchel sieht und ändert, was Sie sehen und ändern dürfen.</translation>
    </message>
    <message>
        <source>3. So that nothing is ever created twice, add a text column named External ID to each of these boards.</source>
        <translation>3. Damit nichts je doppelt angelegt wird, fügen Sie jedem dieser Boards eine Textspalte namens External ID hinzu.</translation>
    </message>
    <message>
        <source>4. Or let everyone sign in: in the Developer Center create an app, add the scopes me:read, account:read, boards:read, boards:write, updates:read, updates:write, users:read and workspaces:read and the redirect address shown here under OAuth, and have an administrator install the app. Copy its client id and client secret.</source>
        <translation>4. Oder lassen Sie alle sich anmelden: Erstellen Sie im Developer Center eine App, fügen Sie unter OAuth die Scopes me:read, account:read, boards:read, boards:write, updates:read, updates:write, users:read und workspaces:read und die hier gezeigte Weiterleitungsadresse hinzu, und lassen Sie die App von einem Administrator installieren. Kopieren Sie ihre Client-ID und ihr Client-Secret.</translation>
    </message>
    <message>
        <source>monday.com takes at most 255 characters as a name</source>
        <translation>monday.com nimmt höchstens 255 Zeichen als Namen</translation>
    </message>
    <message>
        <source>1. Open the API console of your data centre, such as https://api-console.zoho.com or https://api-console.zoho.eu, and choose Add Client, Server-based Applications.</source>
        <translation>1. Öffnen Sie die API-Konsole Ihres Rechenzentrums, etwa https://api-console.zoho.com oder https://api-console.zoho.eu, und wählen Sie Add Client, Server-based Applications.</translation>
    </message>
    <message>
        <source>2. Client Name: Satchel. Homepage URL: the address of your company. Authorized Redirect URIs: the callback URL below. Choose Create and copy the client ID and the client secret.</source>
        <translation>2. Client Name: Satchel. Homepage URL: die Adresse Ihres Unternehmens. Authorized Redirect URIs: die Callback-URL unten. Wählen Sie Create und kopieren Sie Client-ID und Client-Secret.</translation>
    </message>
    <message>
        <source>3. If people sign in at several data centres, open the client&apos;s Settings, turn those on and tick Use the same OAuth credentials for all data centers.</source>
        <translation>3. Melden sich Personen bei mehreren Rechenzentren an, öffnen Sie die Settings des Clients, schalten Sie diese ein und setzen Sie den Haken bei Use the same OAuth credentials for all data centers.</translation>
    </message>
    <message>
        <source>4. The address is the one in your browser, such as https://crm.zoho.eu: it says where people sign in.</source>
        <translation>4. Die Adresse ist die in Ihrem Browser, etwa https://crm.zoho.eu: Sie bestimmt, wo man sich anmeldet.</translation>
    </message>
    <message>
        <source>5. Everyone signs in with their own rights. Their profile needs the permission Zoho CRM API Access (Setup, Security Control, Profiles).</source>
        <translation>5. Alle melden sich mit ihren eigenen Rechten an. Ihr Profil braucht die Berechtigung Zoho CRM API Access (Setup, Security Control, Profiles).</translation>
    </message>
    <message>
        <source>6. Workflow rules run for what Satchel sends, unless the connection&apos;s settings say otherwise.</source>
        <translation>6. Für das, was Satchel sendet, laufen Workflow-Regeln, sofern die Einstellungen der Verbindung nichts anderes sagen.</translation>
    </message>
    <message>
        <source>Leads are converted in Zoho CRM: convert it there, and it will be converted here</source>
        <translation>Leads werden in Zoho CRM umgewandelt: Wandeln Sie ihn dort um, dann wird er auch hier umgewandelt</translation>
    </message>
    <message>
        <source>2. Satchel looks for boards named Accounts, Contacts, Leads, Deals and Tasks, first in monday CRM, and for columns by their names. Where yours have other names, choose them: satchel connection map.</source>
        <translation>2. Satchel sucht Boards mit den Namen Accounts, Contacts, Leads, Deals und Tasks, zuerst in monday CRM, und Spalten nach ihren Namen. Wo Ihre anders heißen, wählen Sie sie: satchel connection map.</translation>
    </message>
</context>
<context>
    <name>satchel::ui</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>last week</source>
        <translation>letzte Woche</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>last month</source>
        <translation>letzter Monat</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>dieser Monat</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächster Monat</translation>
    </message>
    <message>
        <source>last quarter</source>
        <translation>letztes Quartal</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>last year</source>
        <translation>letztes Jahr</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>next year</source>
        <translation>nächstes Jahr</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Keine nächste Aktion</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>%1 in stage</source>
        <translation>%1 in der Phase</translation>
    </message>
    <message>
        <source>(too long)</source>
        <translation>(zu lange)</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Zuständig: %1</translation>
    </message>
    <message>
        <source>%1 in stage, stale</source>
        <translation>%1 in der Phase, veraltet</translation>
    </message>
    <message>
        <source>Expected close: %1</source>
        <translation>Voraussichtlicher Abschluss: %1</translation>
    </message>
    <message>
        <source>Products: %1</source>
        <translation>Produkte: %1</translation>
    </message>
    <message>
        <source>%1, weighted %2</source>
        <translation>%1, gewichtet %2</translation>
    </message>
    <message>
        <source>Converted with the rates of %1</source>
        <translation>Umgerechnet zu den Kursen vom %1</translation>
    </message>
    <message>
        <source>Excluded (no exchange rate): %1</source>
        <translation>Nicht enthalten (kein Wechselkurs): %1</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln days</source>
        <translation>
            <numerusform>in %Ln Tag</numerusform>
            <numerusform>in %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days ago</source>
        <translation>
            <numerusform>vor %Ln Tag</numerusform>
            <numerusform>vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln products</source>
        <translation>
            <numerusform>%Ln Produkt</numerusform>
            <numerusform>%Ln Produkte</numerusform>
        </translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Create a quote</source>
        <translation>Angebot erstellen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AccessDialog</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Sales lead</source>
        <translation>Vertriebsleitung</translation>
    </message>
    <message>
        <source>Sales</source>
        <translation>Vertrieb</translation>
    </message>
    <message>
        <source>Give a person access</source>
        <translation>Einer Person Zugang geben</translation>
    </message>
    <message>
        <source>The person joins with this name and password, and can change the password at the server.</source>
        <translation>Die Person tritt mit diesem Namen und Passwort bei und kann das Passwort am Server ändern.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Name to sign in with</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>Give access</source>
        <translation>Zugang geben</translation>
    </message>
    <message>
        <source>Everybody has access. Add the person under People first.</source>
        <translation>Alle haben Zugang. Fügen Sie die Person erst unter Personen hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>The password needs at least %Ln characters.</source>
        <translation>
            <numerusform>Das Passwort braucht mindestens %Ln Zeichen.</numerusform>
            <numerusform>Das Passwort braucht mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivitiesPage</name>
    <message>
        <source>Open the customer</source>
        <translation>Kunden öffnen</translation>
    </message>
    <message>
        <source>Search in the activities</source>
        <translation>In den Aktivitäten suchen</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle anzeigen</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Enter opens · Ctrl+Enter goes to the customer</source>
        <translation>Eingabe öffnet · Strg+Eingabe geht zum Kunden</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit %1, with %2</source>
        <translation>%1 bearbeiten, mit %2</translation>
    </message>
    <message>
        <source>Log activity with %1</source>
        <translation>Aktivität mit %1 erfassen</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>Planned the next step</source>
        <translation>Nächsten Schritt geplant</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Deal öffnen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 werden exportiert</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>%1 nach %2 exportiert</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Aktivität erfassen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Erneut anrufen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ausfuhr</translation>
    </message>
    <message>
        <source>Reading panel</source>
        <translation>Lesebereich</translation>
    </message>
    <message>
        <source>Previous activity</source>
        <translation>Vorige Aktivität</translation>
    </message>
    <message>
        <source>Next activity</source>
        <translation>Nächste Aktivität</translation>
    </message>
    <message>
        <source>Close the reading panel</source>
        <translation>Lesebereich schließen</translation>
    </message>
    <message>
        <source>View of the activities</source>
        <translation>Ansicht der Aktivitäten</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts passiert</translation>
    </message>
    <message>
        <source>Log a call, a meeting or a note, and it appears here.</source>
        <translation>Erfassen Sie einen Anruf, ein Treffen oder eine Notiz; sie erscheinen hier.</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>Show activities of everyone and of any time, or clear the search.</source>
        <translation>Zeigen Sie die Aktivitäten aller Personen und Zeiten, oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>↑ ↓ read on · Ctrl+Enter goes to the customer · Shift+E replies</source>
        <translation>↑ ↓ weiterlesen · Strg+Eingabe zum Kunden · Umschalt+E antwortet</translation>
    </message>
    <message>
        <source>↑ ↓ read on · Esc goes back to the list</source>
        <translation>↑ ↓ weiterlesen · Esc zurück zur Liste</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Meeting öffnen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityDraft</name>
    <message>
        <source>Write to %1</source>
        <translation>%1 schreiben</translation>
    </message>
    <message>
        <source>Meet %1</source>
        <translation>%1 treffen</translation>
    </message>
    <message>
        <source>Follow up with %1</source>
        <translation>Bei %1 nachfassen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Edited 1 activity</source>
        <translation>1 Aktivität bearbeitet</translation>
    </message>
    <message>
        <source>Logged a call and planned the next step</source>
        <translation>Anruf erfasst und nächsten Schritt geplant</translation>
    </message>
    <message>
        <source>Logged a call</source>
        <translation>Anruf erfasst</translation>
    </message>
    <message>
        <source>Wrote a note and planned the next step</source>
        <translation>Notiz geschrieben und nächsten Schritt geplant</translation>
    </message>
    <message>
        <source>Wrote a note</source>
        <translation>Notiz geschrieben</translation>
    </message>
    <message>
        <source>Logged a meeting and planned the next step</source>
        <translation>Meeting erfasst und nächsten Schritt geplant</translation>
    </message>
    <message>
        <source>Logged a meeting</source>
        <translation>Meeting erfasst</translation>
    </message>
    <message>
        <source>Logged an e-mail and planned the next step</source>
        <translation>E-Mail erfasst und nächsten Schritt geplant</translation>
    </message>
    <message>
        <source>Logged an e-mail</source>
        <translation>E-Mail erfasst</translation>
    </message>
    <message>
        <source>Logged an activity and planned the next step</source>
        <translation>Aktivität erfasst und nächsten Schritt geplant</translation>
    </message>
    <message>
        <source>Logged an activity</source>
        <translation>Aktivität erfasst</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityFilterBar</name>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Search titles and texts</source>
        <translation>Titel und Texte durchsuchen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Tasks done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Received since %1</source>
        <comment>a day, a time</comment>
        <translation>Eingegangen seit %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityForm</name>
    <message>
        <source>Log an activity</source>
        <translation>Aktivität erfassen</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Outgoing</source>
        <translation>Ausgehend</translation>
    </message>
    <message>
        <source>Incoming</source>
        <translation>Eingehend</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Nicht erreicht</translation>
    </message>
    <message>
        <source>Voicemail</source>
        <translation>Mailbox</translation>
    </message>
    <message>
        <source>Busy</source>
        <translation>Besetzt</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Stattgefunden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>No show</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Place or link</source>
        <translation>Ort oder Link</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Mood</source>
        <translation>Stimmung</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Neutral</source>
        <translation>Neutral</translation>
    </message>
    <message>
        <source>Poor</source>
        <translation>Schlecht</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Themen</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Log only</source>
        <translation>Nur erfassen</translation>
    </message>
    <message>
        <source>Log and plan</source>
        <translation>Erfassen und planen</translation>
    </message>
    <message>
        <source>Edit: %1</source>
        <translation>Bearbeiten: %1</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Meeting erfassen</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>E-Mail erfassen</translation>
    </message>
    <message>
        <source>Log: %1</source>
        <translation>Erfassen: %1</translation>
    </message>
    <message>
        <source>Choose another kind of activity</source>
        <translation>Andere Aktivitätsart wählen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Enter the duration in minutes, such as 11 or 11:04.</source>
        <translation>Die Dauer wird in Minuten angegeben, z.&#xa0;B. 11 oder 11:04.</translation>
    </message>
    <message>
        <source>Enter a text for the note.</source>
        <translation>Geben Sie einen Text für die Notiz ein.</translation>
    </message>
    <message>
        <source>Activity, task and stage in one step, also for undo.</source>
        <translation>Aktivität, Aufgabe und Phase in einem Schritt, auch beim Rückgängigmachen.</translation>
    </message>
    <message>
        <source>@ mentions a person or a record</source>
        <translation>@ erwähnt eine Person oder einen Datensatz</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>of a website</comment>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Post</source>
        <comment>in a social network</comment>
        <translation>Beitrag</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Ticket</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ActivityPanel</name>
    <message>
        <source>Reading panel</source>
        <translation>Lesebereich</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Attendees</source>
        <translation>Teilnehmer</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Logged by</source>
        <translation>Erfasst von</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Before that</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Stimmung: %1</translation>
    </message>
    <message>
        <source>Next step from this</source>
        <translation>Nächster Schritt daraus</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>stage, probability</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Before that with %1</source>
        <translation>Davor mit %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AgendaDelegate</name>
    <message>
        <source>Overdue tasks</source>
        <translation>Überfällige Aufgaben</translation>
    </message>
    <message>
        <source>Tasks for today</source>
        <translation>Aufgaben für heute</translation>
    </message>
    <message>
        <source>Deals to act on</source>
        <translation>Deals mit fälliger Aktion</translation>
    </message>
    <message>
        <source>Deals without a next action</source>
        <translation>Deals ohne nächste Aktion</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Keine nächste Aktion</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AgendaList</name>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Nothing is planned in these four weeks.</source>
        <translation>In diesen vier Wochen ist nichts geplant.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppLockSettings</name>
    <message>
        <source>App lock</source>
        <translation>App-Sperre</translation>
    </message>
    <message>
        <source>Hides your data while you are away from your desk. Satchel keeps syncing. The lock does not stop somebody who can run programs in your account or read this computer&apos;s memory.</source>
        <translation>Verbirgt Ihre Daten, während Sie nicht am Platz sind. Satchel synchronisiert weiter. Die Sperre hält niemanden auf, der in Ihrem Konto Programme starten oder den Speicher dieses Computers lesen kann.</translation>
    </message>
    <message>
        <source>Encrypt the store first: a store that is not encrypted can be read without Satchel.</source>
        <translation>Verschlüsseln Sie zuerst die Datenbank: Eine unverschlüsselte lässt sich auch ohne Satchel lesen.</translation>
    </message>
    <message>
        <source>Lock Satchel when I am away</source>
        <translation>Satchel sperren, wenn ich weg bin</translation>
    </message>
    <message>
        <source>password, PIN, auto-lock, screen lock</source>
        <comment>words by which people look for the app lock</comment>
        <translation>Kennwort, PIN, automatische Sperre, Bildschirmsperre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the passphrase of the lock</source>
        <translation>Passwort der Sperre ändern</translation>
    </message>
    <message>
        <source>Unlock with</source>
        <translation>Entsperren mit</translation>
    </message>
    <message>
        <source>If you forget it, the recovery key unlocks Satchel.</source>
        <translation>Wenn Sie es vergessen, entsperrt der Wiederherstellungsschlüssel Satchel.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) without input</source>
        <translation>
            <numerusform>%Ln Minute ohne Eingabe</numerusform>
            <numerusform>%Ln Minuten ohne Eingabe</numerusform>
        </translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>on sleep or screen lock</source>
        <translation>bei Ruhezustand oder Bildschirmsperre</translation>
    </message>
    <message>
        <source>And also</source>
        <translation>Und außerdem</translation>
    </message>
    <message>
        <source>This computer does not tell Satchel when it sleeps.</source>
        <translation>Dieser Computer meldet Satchel nicht, wann er schläft.</translation>
    </message>
    <message>
        <source>when the window is closed</source>
        <translation>wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Satchel then asks for the passphrase at every start.</source>
        <translation>Satchel fragt dann bei jedem Start nach dem Passwort.</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Passphrase of the lock</source>
        <translation>Passwort der Sperre</translation>
    </message>
    <message>
        <source>Satchel asks for it when it is locked. If you forget it, only the recovery key unlocks Satchel: write that down first.</source>
        <translation>Satchel fragt danach, wenn es gesperrt ist. Wenn Sie es vergessen, entsperrt nur der Wiederherstellungsschlüssel Satchel: Schreiben Sie ihn zuerst auf.</translation>
    </message>
    <message>
        <source>The passphrase was not set.</source>
        <translation>Das Passwort wurde nicht festgelegt.</translation>
    </message>
    <message>
        <source>The passphrase of the store</source>
        <translation>Dem Passwort der Datenbank</translation>
    </message>
    <message>
        <source>Its own passphrase</source>
        <translation>Eigenem Passwort</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht festgelegt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AppearanceSettingsPage</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Systemstandard</translation>
    </message>
    <message>
        <source>The window reloads in this language. Your own text is not translated.</source>
        <translation>Das Fenster wird in dieser Sprache neu geladen. Ihre eigenen Texte werden nicht übersetzt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>System follows the light or dark setting of your desktop.</source>
        <translation>„System“ übernimmt die helle oder dunkle Einstellung Ihres Desktops.</translation>
    </message>
    <message>
        <source>Choose a colour…</source>
        <translation>Farbe wählen…</translation>
    </message>
    <message>
        <source>Satchel’s blue</source>
        <translation>Satchel-Blau</translation>
    </message>
    <message>
        <source>Accent colour</source>
        <translation>Akzentfarbe</translation>
    </message>
    <message>
        <source>Satchel adjusts its lightness to keep text readable. Status colours don&apos;t change.</source>
        <translation>Satchel passt die Helligkeit an, damit Text lesbar bleibt. Statusfarben ändern sich nicht.</translation>
    </message>
    <message>
        <source>Table rows</source>
        <translation>Tabellenzeilen</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Accessibility</source>
        <translation>Barrierefreiheit</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>In addition to the system&apos;s text size.</source>
        <translation>Zusätzlich zur Textgröße des Systems.</translation>
    </message>
    <message>
        <source>Reduce motion</source>
        <translation>Bewegung reduzieren</translation>
    </message>
    <message>
        <source>Turns off animations.</source>
        <translation>Schaltet Animationen aus.</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Uses the system&apos;s colours. Icons and text show what colours otherwise would.</source>
        <translation>Verwendet die Farben des Systems. Symbole und Text zeigen, was sonst Farben zeigen.</translation>
    </message>
    <message>
        <source>Single-key shortcuts</source>
        <translation>Tastenkürzel mit nur einer Taste</translation>
    </message>
    <message>
        <source>C, D and T create a contact, deal or task; G and a letter open a page. Turn them off if they interfere with dictation.</source>
        <translation>C, D und T legen Kontakt, Deal oder Aufgabe an; G und ein Buchstabe öffnen eine Seite. Schalten Sie sie aus, wenn sie beim Diktieren stören.</translation>
    </message>
    <message>
        <source>locale, translation</source>
        <comment>words by which people look for the language</comment>
        <translation>Übersetzung, Deutsch, Englisch, Sprachen</translation>
    </message>
    <message>
        <source>dark mode, light mode, night, colours</source>
        <comment>words by which people look for the theme</comment>
        <translation>Dunkelmodus, dunkel, hell, Nachtmodus, Farben, Theme</translation>
    </message>
    <message>
        <source>highlight colour</source>
        <comment>words by which people look for the accent colour</comment>
        <translation>Farbe, Hervorhebung</translation>
    </message>
    <message>
        <source>row height, density, spacing</source>
        <comment>words by which people look for the height of rows</comment>
        <translation>Zeilenhöhe, Dichte, Abstand, kompakt</translation>
    </message>
    <message>
        <source>font, font size, zoom, larger</source>
        <comment>words by which people look for the text size</comment>
        <translation>Schrift, Schriftgröße, Schriftart, Zoom, größer, Vergrößerung</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Work begins</source>
        <translation>Arbeitsbeginn</translation>
    </message>
    <message>
        <source>Work ends</source>
        <translation>Arbeitsende</translation>
    </message>
    <message>
        <source>office hours, business hours</source>
        <comment>words by which people look for the working hours</comment>
        <translation>Bürozeiten, Geschäftszeiten</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeit</translation>
    </message>
    <message>
        <source>The calendar shades the rest, and free times are offered within these hours only.</source>
        <translation>Der Kalender schattiert die übrige Zeit; freie Zeiten werden nur innerhalb dieser Stunden vorgeschlagen.</translation>
    </message>
    <message>
        <source>Working days</source>
        <translation>Arbeitstage</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ApplyTemplateDialog</name>
    <message>
        <source>Apply a task template</source>
        <translation>Aufgabenvorlage anwenden</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Schritte zählen ab</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Tasks that will be added</source>
        <translation>Aufgaben, die hinzugefügt werden</translation>
    </message>
    <message>
        <source>Add tasks</source>
        <translation>Aufgaben hinzufügen</translation>
    </message>
    <message>
        <source>Choose the record that the tasks are for.</source>
        <translation>Wählen Sie den Datensatz, für den die Aufgaben sind.</translation>
    </message>
    <message>
        <source>The record has no date in “%1”. Enter the day that the steps count from.</source>
        <translation>Der Datensatz hat kein Datum in „%1“. Geben Sie den Tag ein, ab dem die Schritte zählen.</translation>
    </message>
    <message>
        <source>Enter the day that the steps count from.</source>
        <translation>Geben Sie den Tag ein, ab dem die Schritte zählen.</translation>
    </message>
    <message>
        <source>Steps count from: %1</source>
        <translation>Schritte zählen ab: %1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>Add %Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe hinzufügen</numerusform>
            <numerusform>%Ln Aufgaben hinzufügen</numerusform>
        </translation>
    </message>
    <message>
        <source>No task template yet</source>
        <translation>Noch keine Aufgabenvorlage</translation>
    </message>
    <message>
        <source>Create templates with their steps in Settings, under Task templates.</source>
        <translation>Legen Sie Vorlagen mit ihren Schritten in den Einstellungen unter Aufgabenvorlagen an.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AssignDialog</name>
    <message>
        <source>How they are spread</source>
        <translation>Wie verteilt wird</translation>
    </message>
    <message>
        <source>By what people have in hand</source>
        <translation>Nach Auslastung</translation>
    </message>
    <message>
        <source>In turn</source>
        <translation>Reihum</translation>
    </message>
    <message>
        <source>Choose who gets them.</source>
        <translation>Wählen Sie, wer sie bekommt.</translation>
    </message>
    <message>
        <source>Together: %1.</source>
        <translation>Zusammen: %1.</translation>
    </message>
    <message>
        <source>%1 written</source>
        <translation>%1 geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed: they got another owner meanwhile.</source>
        <translation>
            <numerusform>%Ln Datensatz blieb: Inzwischen ist jemand anderes zuständig.</numerusform>
            <numerusform>%Ln Datensätze blieben: Inzwischen ist jemand anderes zuständig.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: a rule or your role does not allow it.</source>
        <translation>
            <numerusform>%Ln Datensatz ist geblieben, wie er war: Eine Regel oder Ihre Rolle erlaubt es nicht.</numerusform>
            <numerusform>%Ln Datensätze sind geblieben, wie sie waren: Eine Regel oder Ihre Rolle erlaubt es nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentContent</name>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Attachment: %1</source>
        <translation>Anhang: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AttachmentPreview</name>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>only the beginning is shown</source>
        <translation>nur der Anfang wird angezeigt</translation>
    </message>
    <message>
        <source>There is no preview of this kind of file. Open it with a program.</source>
        <translation>Für diese Art von Datei gibt es keine Vorschau. Öffnen Sie sie mit einem Programm.</translation>
    </message>
    <message>
        <source>It can&apos;t be shown: %1.</source>
        <translation>Sie kann nicht angezeigt werden: %1.</translation>
    </message>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau von %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>This file is empty: it has 0 bytes.</source>
        <translation>Diese Datei ist leer: Sie hat 0 Bytes.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::AuditLogControl</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Check whether the change log was altered outside Satchel</source>
        <translation>Prüfen, ob das Änderungsprotokoll außerhalb von Satchel verändert wurde</translation>
    </message>
    <message>
        <source>Export the change log</source>
        <translation>Änderungsprotokoll exportieren</translation>
    </message>
    <message>
        <source>Exported %1 entries so far…</source>
        <translation>Bisher %1 Einträge exportiert …</translation>
    </message>
    <message>
        <source>Exported %1 entries to %2.</source>
        <translation>%1 Einträge nach %2 exportiert.</translation>
    </message>
    <message>
        <source>The change log was not exported.</source>
        <translation>Das Änderungsprotokoll wurde nicht exportiert.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfen …</translation>
    </message>
    <message>
        <source>The change log could not be read.</source>
        <translation>Das Änderungsprotokoll konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The change log was altered outside Satchel, at entry %1 or soon after it. Restore a backup, or export the log and ask your administrator.</source>
        <translation>Das Änderungsprotokoll wurde außerhalb von Satchel verändert, bei Eintrag %1 oder kurz danach. Stellen Sie eine Sicherung wieder her, oder exportieren Sie das Protokoll und fragen Sie Ihre Administration.</translation>
    </message>
    <message>
        <source>All %1 entries are as they were written. Keep this number to check it again later: %2</source>
        <translation>Alle %1 Einträge sind unverändert. Bewahren Sie diese Nummer auf, um später erneut zu prüfen: %2</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON, to be checked by another program (*.json)</source>
        <translation>JSON, zum Prüfen mit einem anderen Programm (*.json)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSettingsPage</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>There are no backups here yet.</source>
        <translation>Hier gibt es noch keine Sicherungen.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Backups (%1)</source>
        <translation>Sicherungen (%1)</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Wird kopiert und geprüft …</translation>
    </message>
    <message>
        <source>Backed up and checked: %1 records, %2, in %3.</source>
        <comment>count, size, file</comment>
        <translation>Gesichert und geprüft: %1 Datensätze, %2, in %3.</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung erstellt.</translation>
    </message>
    <message>
        <source>The schedule was not saved.</source>
        <translation>Der Zeitplan wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A copy of all your data in one file, made while you work. Satchel opens each copy and counts its records before it says that the backup is good. A copy of an encrypted store has the same key.</source>
        <translation>Eine Kopie aller Daten in einer Datei, während Sie arbeiten. Satchel öffnet jede Kopie und zählt ihre Datensätze, bevor es die Sicherung für gut erklärt. Die Kopie einer verschlüsselten Datenbank hat denselben Schlüssel.</translation>
    </message>
    <message>
        <source>Back up automatically</source>
        <translation>Automatisch sichern</translation>
    </message>
    <message>
        <source>Back up to a file…</source>
        <translation>In eine Datei sichern …</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Wöchentlich</translation>
    </message>
    <message>
        <source>Day of the week</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Time of the backup</source>
        <translation>Uhrzeit der Sicherung</translation>
    </message>
    <message>
        <source>And before imports</source>
        <translation>Auch vor Importen</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Keep one of each of the last</source>
        <translation>Je eine behalten der letzten</translation>
    </message>
    <message>
        <source>Days to keep</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Weeks to keep</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months to keep</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
    <message>
        <source>Space for all</source>
        <translation>Platz für alle</translation>
    </message>
    <message>
        <source>The oldest go first, the newest never. Backups that you made yourself always stay.</source>
        <translation>Die ältesten gehen zuerst, die neueste nie. Sicherungen, die Sie selbst erstellt haben, bleiben immer.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Another disk is best. If it is not there at the time, Satchel says so and tries again.</source>
        <translation>Am besten auf einem anderen Laufwerk. Wenn es gerade nicht da ist, sagt Satchel das und versucht es erneut.</translation>
    </message>
    <message>
        <source>Test the newest</source>
        <translation>Neueste prüfen</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>A backup is restored to a temporary folder, and every record is compared with the store.</source>
        <translation>Eine Sicherung wird in einen temporären Ordner wiederhergestellt, und jeder Datensatz wird mit der Datenbank verglichen.</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Folder for backups</source>
        <translation>Ordner für Sicherungen</translation>
    </message>
    <message>
        <source>Restored to a temporary folder and compared: %1 records, all alike.</source>
        <translation>In einen temporären Ordner wiederhergestellt und verglichen: %1 Datensätze, alle gleich.</translation>
    </message>
    <message>
        <source>The test did not succeed. Make another backup.</source>
        <translation>Die Prüfung ist fehlgeschlagen. Erstellen Sie eine neue Sicherung.</translation>
    </message>
    <message>
        <source>Restoring to a temporary folder and comparing…</source>
        <translation>Wird in einen temporären Ordner wiederhergestellt und verglichen …</translation>
    </message>
    <message>
        <source>Beside the store</source>
        <translation>Neben der Datenbank</translation>
    </message>
    <message>
        <source>%1 (%2 free)</source>
        <comment>folder, size</comment>
        <translation>%1 (%2 frei)</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <comment>folder</comment>
        <translation>%1 (zurzeit nicht da)</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>Restoring this backup would</source>
        <translation>Das Wiederherstellen dieser Sicherung würde</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupSummary</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copies of the whole store, opened and checked after writing. Each has the same key as the store.</source>
        <translation>Kopien der ganzen Datenbank, nach dem Schreiben geöffnet und geprüft. Jede hat denselben Schlüssel wie die Datenbank.</translation>
    </message>
    <message>
        <source>Schedule and all backups</source>
        <translation>Zeitplan und alle Sicherungen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Copying and checking…</source>
        <translation>Wird kopiert und geprüft …</translation>
    </message>
    <message>
        <source>There is no backup yet</source>
        <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, size, how it was checked</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>restored and compared, all alike</source>
        <translation>wiederhergestellt und verglichen, alles gleich</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No backup was made.</source>
        <translation>Es wurde keine Sicherung erstellt.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BackupText</name>
    <message numerus="yes">
        <source>tried %Ln time(s)</source>
        <translation>
            <numerusform>%Ln Versuch</numerusform>
            <numerusform>%Ln Versuche</numerusform>
        </translation>
    </message>
    <message>
        <source>Missed: %1, %2</source>
        <comment>reason, tried 4 times</comment>
        <translation>Ausgefallen: %1, %2</translation>
    </message>
    <message>
        <source>Restored and compared</source>
        <translation>Wiederhergestellt und verglichen</translation>
    </message>
    <message>
        <source>Before an import, no errors</source>
        <translation>Vor einem Import, keine Fehler</translation>
    </message>
    <message>
        <source>Before an upgrade</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Replaced by a restored backup</source>
        <translation>Durch eine Sicherung ersetzt</translation>
    </message>
    <message>
        <source>Opened, no errors</source>
        <translation>Geöffnet, keine Fehler</translation>
    </message>
    <message>
        <source>Found beside the store</source>
        <translation>Neben der Datenbank gefunden</translation>
    </message>
    <message>
        <source>No automatic backups</source>
        <translation>Keine automatischen Sicherungen</translation>
    </message>
    <message>
        <source>Next backup: %1</source>
        <comment>time</comment>
        <translation>Nächste Sicherung: %1</translation>
    </message>
    <message>
        <source>Nothing: no changes were made since</source>
        <translation>Nichts: seitdem wurde nichts geändert</translation>
    </message>
    <message>
        <source>Everything: this is a backup of another store</source>
        <translation>Alles: dies ist die Sicherung einer anderen Datenbank</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) made since</source>
        <translation>
            <numerusform>%Ln Änderung seitdem</numerusform>
            <numerusform>%Ln Änderungen seitdem</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody: this store has no connections</source>
        <translation>Niemandem: diese Datenbank hat keine Verbindungen</translation>
    </message>
    <message>
        <source>%1: nothing until you agree</source>
        <comment>names of connections</comment>
        <translation>%1: nichts, bis Sie zustimmen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Tell</source>
        <translation>Mitteilen</translation>
    </message>
    <message numerus="yes">
        <source>The store as it is, in a file beside it for %Ln day(s)</source>
        <translation>
            <numerusform>Die Datenbank, wie sie ist, %Ln Tag lang in einer Datei daneben</numerusform>
            <numerusform>Die Datenbank, wie sie ist, %Ln Tage lang in einer Datei daneben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::BlockEditor</name>
    <message>
        <source>Text of the block</source>
        <translation>Text des Blocks</translation>
    </message>
    <message>
        <source>No blocks yet</source>
        <translation>Noch keine Blöcke</translation>
    </message>
    <message>
        <source>A proposal is made of blocks: a cover, what you propose, a price, a place to sign.</source>
        <translation>Eine Angebotsmappe besteht aus Blöcken: Deckblatt, Ihr Vorschlag, Preis, Unterschriftsfeld.</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Write here. Fields in braces are filled in on paper: {customer.name}</source>
        <translation>Hier schreiben. Ein Feld in geschweiften Klammern wird im Dokument ausgefüllt: {customer.name}</translation>
    </message>
    <message>
        <source>Someone else changed this text in the meantime. Your text is kept here and replaces theirs if you continue. Theirs stays in the history.</source>
        <translation>Jemand anderes hat diesen Text inzwischen geändert. Ihr Text bleibt hier erhalten und ersetzt den anderen, wenn Sie fortfahren. Der andere bleibt im Verlauf.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BlockList</name>
    <message>
        <source>Blocks of the proposal</source>
        <translation>Blöcke der Angebotsmappe</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardConditions</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>this week</source>
        <translation>diese Woche</translation>
    </message>
    <message>
        <source>this month</source>
        <translation>diesen Monat</translation>
    </message>
    <message>
        <source>this quarter</source>
        <translation>dieses Quartal</translation>
    </message>
    <message>
        <source>this year</source>
        <translation>dieses Jahr</translation>
    </message>
    <message>
        <source>next month</source>
        <translation>nächsten Monat</translation>
    </message>
    <message>
        <source>next quarter</source>
        <translation>nächstes Quartal</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>first and last day</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <source>before %1</source>
        <comment>a day</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a day</comment>
        <translation>ab %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardToolbar</name>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Card fields</source>
        <translation>Kartenfelder</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>Als Ansicht speichern</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Order of the cards: %1</source>
        <translation>Reihenfolge der Karten: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>filter: field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Team %1</source>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>By a day…</source>
        <translation>Bis zu einem Tag…</translation>
    </message>
    <message>
        <source>Any tag</source>
        <translation>Alle Schlagwörter</translation>
    </message>
    <message>
        <source>Closes</source>
        <translation>Abschluss</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Text…</source>
        <translation>Text…</translation>
    </message>
    <message>
        <source>Edit as text…</source>
        <translation>Als Text bearbeiten…</translation>
    </message>
    <message>
        <source>Remove %1: %2</source>
        <comment>filter: field, value</comment>
        <translation>%1: %2 entfernen</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Title or company contains</source>
        <translation>Titel oder Unternehmen enthält</translation>
    </message>
    <message>
        <source>Expected to close by</source>
        <translation>Voraussichtlicher Abschluss bis</translation>
    </message>
    <message>
        <source>Filter, for example value &gt; 5000 and company.industry = &quot;retail&quot;</source>
        <translation>Filter, z.&#xa0;B. value &gt; 5000 and company.industry = &quot;retail&quot;</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>place in the filter, what is wrong</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Compact: title and value</source>
        <translation>Kompakt: Titel und Wert</translation>
    </message>
    <message>
        <source>Normal: customer and next action</source>
        <translation>Normal: Kunde und nächste Aktion</translation>
    </message>
    <message>
        <source>Detailed: with tags and products</source>
        <translation>Ausführlich: mit Schlagwörtern und Produkten</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>Ansicht %1 gelöscht</translation>
    </message>
    <message>
        <source>As numbers</source>
        <translation>Als Zahlen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>Prognose anzeigen</translation>
    </message>
    <message>
        <source>Group by owner</source>
        <translation>Nach Verantwortlichen gruppieren</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardView</name>
    <message>
        <source>Pipeline board</source>
        <translation>Pipeline-Board</translation>
    </message>
    <message>
        <source>%1, %2 deals, %3</source>
        <translation>%1, %2 Deals, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>%1 weighted</source>
        <translation>%1 gewichtet</translation>
    </message>
    <message>
        <source>%1 % advance</source>
        <translation>%1 % rücken weiter</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a number of days, short</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>Slowest, %1</source>
        <translation>Langsamste, %1</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Schnitt</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Won this quarter</source>
        <translation>Dieses Quartal gewonnen</translation>
    </message>
    <message>
        <source>asks for the close date</source>
        <translation>fragt nach dem Abschlussdatum</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Lost this quarter</source>
        <translation>Dieses Quartal verloren</translation>
    </message>
    <message>
        <source>asks for a reason</source>
        <translation>fragt nach dem Grund</translation>
    </message>
    <message>
        <source>asks how long to snooze</source>
        <translation>fragt, bis wann zurückgestellt wird</translation>
    </message>
    <message>
        <source>Move to %1, %2</source>
        <translation>Nach %1 verschieben, %2</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>Neuer Deal in %1</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Ohne Verantwortliche</translation>
    </message>
    <message numerus="yes">
        <source>In the last 12 months %1 of %Ln deals advanced to a later stage</source>
        <translation>
            <numerusform>In den letzten 12 Monaten kam %1 von %Ln Deal weiter</numerusform>
            <numerusform>In den letzten 12 Monaten kamen %1 von %Ln Deals weiter</numerusform>
        </translation>
    </message>
    <message>
        <source>Folded: %1, %2 deals, %3</source>
        <translation>Eingeklappt: %1, %2 Deals, %3</translation>
    </message>
    <message>
        <source>Remove the owner</source>
        <translation>Zuständige Person entfernen</translation>
    </message>
    <message>
        <source>Assign to %1</source>
        <translation>%1 zuweisen</translation>
    </message>
    <message>
        <source>Show the deals of %1</source>
        <translation>Deals von %1 anzeigen</translation>
    </message>
    <message>
        <source>Hide the deals of %1</source>
        <translation>Deals von %1 ausblenden</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BoardViews</name>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Closing this quarter</source>
        <translation>Abschluss dieses Quartal</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>Ansicht %1 gespeichert</translation>
    </message>
    <message>
        <source>Next action first</source>
        <translation>Nächste Aktion zuerst</translation>
    </message>
    <message>
        <source>Largest value first</source>
        <translation>Größter Wert zuerst</translation>
    </message>
    <message>
        <source>Longest in stage first</source>
        <translation>Am längsten in der Phase zuerst</translation>
    </message>
    <message>
        <source>Title A to Z</source>
        <translation>Titel A bis Z</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BulkActions</name>
    <message>
        <source>Set field</source>
        <translation>Feld setzen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>Zuweisen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Select two to merge</source>
        <translation>Zwei zum Zusammenführen auswählen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 edited</source>
        <translation>%1 bearbeitet</translation>
    </message>
    <message>
        <source>Set %1 of %2</source>
        <translation>%1 gesetzt für %2</translation>
    </message>
    <message>
        <source>Untagged %1</source>
        <translation>Schlagwörter entfernt: %1</translation>
    </message>
    <message>
        <source>Tagged %1</source>
        <translation>Schlagwörter hinzugefügt: %1</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <translation>%1 zugewiesen an %2</translation>
    </message>
    <message>
        <source>Planned a task for %1</source>
        <translation>Aufgabe geplant für %1</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Merged %1 into %2</source>
        <translation>%1 zusammengeführt mit %2</translation>
    </message>
    <message>
        <source>Set a field of %1</source>
        <translation>Feld setzen für %1</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Tags of %1</source>
        <translation>Schlagwörter für %1</translation>
    </message>
    <message>
        <source>Remove tags</source>
        <translation>Schlagwörter entfernen</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter hinzufügen</translation>
    </message>
    <message>
        <source>%1 (me)</source>
        <translation>%1 (ich)</translation>
    </message>
    <message>
        <source>A task for each of %1</source>
        <translation>Je eine Aufgabe für %1</translation>
    </message>
    <message>
        <source>Plan tasks</source>
        <translation>Aufgaben planen</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Verteilen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::BulkBar</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Actions for the selection</source>
        <translation>Aktionen für die Auswahl</translation>
    </message>
    <message>
        <source>Clear the selection</source>
        <translation>Auswahl aufheben</translation>
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
        <translation>%1 (berechnet)</translation>
    </message>
    <message>
        <source>%1 (calculated): %2</source>
        <comment>field, value</comment>
        <translation>%1 (berechnet): %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Calendar</name>
    <message>
        <source>Days of the month</source>
        <translation>Tage des Monats</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarPage</name>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>What do you want to change?</source>
        <translation>Was möchten Sie ändern?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <translation>%1 auf %2 verschoben</translation>
    </message>
    <message>
        <source>What do you want to move?</source>
        <translation>Was möchten Sie verschieben?</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Removed the next action %1</source>
        <translation>Nächste Aktion %1 entfernt</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>What do you want to delete?</source>
        <translation>Was möchten Sie löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Deal öffnen</translation>
    </message>
    <message>
        <source>Time zone, such as America/New_York; empty for none</source>
        <translation>Zeitzone, z. B. America/New_York; leer für keine</translation>
    </message>
    <message>
        <source>There is no time zone of this name.</source>
        <translation>Eine Zeitzone dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Neues Meeting</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Day view</source>
        <translation>Tagesansicht</translation>
    </message>
    <message>
        <source>Week view</source>
        <translation>Wochenansicht</translation>
    </message>
    <message>
        <source>Month view</source>
        <translation>Monatsansicht</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Second time zone…</source>
        <translation>Zweite Zeitzone …</translation>
    </message>
    <message>
        <source>View of the calendar</source>
        <translation>Ansicht des Kalenders</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>%1, week %2</source>
        <translation>%1, KW %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln meetings and calls</source>
        <translation>
            <numerusform>%Ln Meeting oder Anruf</numerusform>
            <numerusform>%Ln Meetings und Anrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Planned %1 for %2</source>
        <translation>%1 für %2 geplant</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Meeting öffnen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarSide</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Angezeigt</translation>
    </message>
    <message>
        <source>My meetings</source>
        <translation>Meine Meetings</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Meine Anrufe</translation>
    </message>
    <message>
        <source>My tasks</source>
        <translation>Meine Aufgaben</translation>
    </message>
    <message>
        <source>My next actions</source>
        <translation>Meine nächsten Aktionen</translation>
    </message>
    <message>
        <source>To plan (%1)</source>
        <translation>Zu planen (%1)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CalendarView</name>
    <message>
        <source>overlaps %1</source>
        <translation>überschneidet sich mit %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>satchel::ui::CallClock</name>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>The clock is running</source>
        <translation>Die Uhr läuft</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>min</source>
        <comment>minutes, in an empty field</comment>
        <translation>Min.</translation>
    </message>
    <message>
        <source>Duration: minutes, or minutes and seconds as 11:04</source>
        <translation>Dauer: Minuten oder Minuten und Sekunden wie 11:04</translation>
    </message>
    <message>
        <source>Start or stop the clock of the call</source>
        <translation>Uhr des Anrufs starten oder anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CardEditor</name>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareDelegate</name>
    <message>
        <source>Next step…</source>
        <translation>Nächster Schritt …</translation>
    </message>
    <message>
        <source>of %1</source>
        <comment>a deal&apos;s value</comment>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CarePage</name>
    <message>
        <source>Set the next action</source>
        <translation>Nächste Aktion festlegen</translation>
    </message>
    <message>
        <source>Plan a call for tomorrow</source>
        <translation>Anruf für morgen planen</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Open the deal</source>
        <translation>Deal öffnen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message>
        <source>Stalled</source>
        <translation>Stockend</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>No deal needs care</source>
        <translation>Kein Deal braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Open deals appear here when nothing is planned, when they stay too long in a stage, or when they are at risk.</source>
        <translation>Offene Deals erscheinen hier, wenn nichts geplant ist, wenn sie zu lange in einer Phase bleiben oder wenn sie gefährdet sind.</translation>
    </message>
    <message>
        <source>Deals that need care</source>
        <translation>Deals, die Aufmerksamkeit brauchen</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <comment>weighted value of deals</comment>
        <translation>%1 stehen auf dem Spiel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deal(s) need care</source>
        <translation>
            <numerusform>%Ln Deal braucht Aufmerksamkeit</numerusform>
            <numerusform>%Ln Deals brauchen Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Call the customer</source>
        <translation>Kunden anrufen</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>%1 anrufen</translation>
    </message>
    <message>
        <source>Planned a call for tomorrow</source>
        <translation>Anruf für morgen geplant</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CareText</name>
    <message>
        <source>No next step</source>
        <translation>Kein nächster Schritt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) in this stage</source>
        <translation>
            <numerusform>%Ln Tag in dieser Phase</numerusform>
            <numerusform>%Ln Tage in dieser Phase</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Next action %Ln day(s) overdue</source>
        <translation>
            <numerusform>Nächste Aktion %Ln Tag überfällig</numerusform>
            <numerusform>Nächste Aktion %Ln Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expected close %Ln day(s) ago</source>
        <translation>
            <numerusform>Erwarteter Abschluss vor %Ln Tag</numerusform>
            <numerusform>Erwarteter Abschluss vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>Seit %Ln Tag kein Gespräch</numerusform>
            <numerusform>Seit %Ln Tagen kein Gespräch</numerusform>
        </translation>
    </message>
    <message>
        <source>Poor mood</source>
        <translation>Schlechte Stimmung</translation>
    </message>
    <message>
        <source>%1 at stake</source>
        <translation>%1 stehen auf dem Spiel</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CatalogueEditor</name>
    <message>
        <source>Search the catalogue, or type a free line</source>
        <translation>Katalog durchsuchen oder freie Position eingeben</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ChartView</name>
    <message>
        <source>Chart: %1</source>
        <translation>Diagramm: %1</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CheckStep</name>
    <message>
        <source>Checking file</source>
        <translation>Datei wird geprüft</translation>
    </message>
    <message>
        <source>Satchel checks every row. Nothing is imported yet.</source>
        <translation>Satchel prüft jede Zeile. Es wird noch nichts importiert.</translation>
    </message>
    <message>
        <source>Also created, because rows refer to them: %1, such as companies.</source>
        <translation>Wird ebenfalls angelegt, weil Zeilen darauf verweisen: %1, etwa Unternehmen.</translation>
    </message>
    <message>
        <source>The rows below will be rejected and saved to a separate file with the reason.</source>
        <translation>Die Zeilen unten werden abgewiesen und mit dem Grund in einer eigenen Datei gespeichert.</translation>
    </message>
    <message>
        <source>Every row can be imported.</source>
        <translation>Jede Zeile kann importiert werden.</translation>
    </message>
    <message>
        <source>If a cell does not fit its field</source>
        <translation>Wenn eine Zelle nicht zu ihrem Feld passt</translation>
    </message>
    <message>
        <source>Leave the field empty</source>
        <translation>Feld leer lassen</translation>
    </message>
    <message>
        <source>Reject the row</source>
        <translation>Zeile abweisen</translation>
    </message>
    <message>
        <source>1 cell below does not fit. Its field will be left empty.</source>
        <translation>1 Zelle unten passt nicht. Ihr Feld bleibt leer.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells below do not fit. Their fields will be left empty.</source>
        <translation>
            <numerusform>%Ln Zelle unten passt nicht. Ihr Feld bleibt leer.</numerusform>
            <numerusform>%Ln Zellen unten passen nicht. Ihre Felder bleiben leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rows that are rejected, skipped or incomplete</source>
        <translation>Abgelehnte, übersprungene oder unvollständige Zeilen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CloseGuard</name>
    <message numerus="yes">
        <source>Saving %Ln change(s)…</source>
        <translation>
            <numerusform>%Ln Änderung wird gespeichert…</numerusform>
            <numerusform>%Ln Änderungen werden gespeichert…</numerusform>
        </translation>
    </message>
    <message>
        <source>Another program is using the store. Satchel closes as soon as your changes are saved. If you close it now, they are kept on this computer and saved at the next start.</source>
        <translation>Ein anderes Programm verwendet die Datenbank. Satchel wird geschlossen, sobald Ihre Änderungen gespeichert sind. Wenn Sie es jetzt schließen, bleiben sie auf diesem Computer und werden beim nächsten Start gespeichert.</translation>
    </message>
    <message>
        <source>Close now</source>
        <translation>Jetzt schließen</translation>
    </message>
    <message>
        <source>Satchel is still working</source>
        <translation>Satchel arbeitet noch</translation>
    </message>
    <message>
        <source>Satchel closes as soon as this has finished. If you stop it now, its changes are discarded.</source>
        <translation>Satchel wird geschlossen, sobald dies abgeschlossen ist. Wenn Sie es jetzt abbrechen, werden die Änderungen daraus verworfen.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <source>Keep open</source>
        <translation>Geöffnet lassen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Drag, or Alt+Up and Alt+Down, to order</source>
        <translation>Zum Ordnen ziehen oder Alt+Pfeil auf und Alt+Pfeil ab drücken</translation>
    </message>
    <message>
        <source>Reset to default</source>
        <translation>Auf Standard zurücksetzen</translation>
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
        <translation>Alles finden und ausführen</translation>
    </message>
    <message>
        <source>Find a record or run a command</source>
        <translation>Datensatz finden oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>Keine Ergebnisse. Versuchen Sie es mit einem kürzeren Suchbegriff.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>open or run</source>
        <translation>öffnen oder ausführen</translation>
    </message>
    <message>
        <source>commands only</source>
        <translation>nur Befehle</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommentDelegate</name>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 · edited</source>
        <comment>a time</comment>
        <translation>%1 · bearbeitet</translation>
    </message>
    <message>
        <source>Unknown person</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>Reply by %1</source>
        <translation>Antwort von %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CommentsPanel</name>
    <message>
        <source>No comments yet</source>
        <translation>Noch keine Kommentare</translation>
    </message>
    <message>
        <source>What you write here is for your team. Customers never see it.</source>
        <translation>Was Sie hier schreiben, ist für Ihr Team. Kunden sehen es nie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Comments on %1</source>
        <translation>Kommentare zu %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Write a comment. @ mentions a person.</source>
        <translation>Kommentar schreiben. @ erwähnt eine Person.</translation>
    </message>
    <message>
        <source>You are editing your comment</source>
        <translation>Sie bearbeiten Ihren Kommentar</translation>
    </message>
    <message>
        <source>Your reply</source>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Your reply to %1</source>
        <comment>a person</comment>
        <translation>Ihre Antwort an %1</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Deleted 1 comment</source>
        <translation>1 Kommentar gelöscht</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>a record</comment>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>Edited 1 comment</source>
        <translation>1 Kommentar bearbeitet</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComposerLine</name>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Log an e-mail</source>
        <translation>E-Mail erfassen</translation>
    </message>
    <message>
        <source>Log a meeting</source>
        <translation>Meeting erfassen</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>Datei anhängen</translation>
    </message>
    <message>
        <source>Write a note, or log what happened</source>
        <translation>Notiz schreiben oder Aktivität erfassen</translation>
    </message>
    <message>
        <source>Draft: %1</source>
        <translation>Entwurf: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ComputerSettingsPage</name>
    <message>
        <source>Start</source>
        <translation>Autostart</translation>
    </message>
    <message>
        <source>Start Satchel when I sign in</source>
        <translation>Satchel bei der Anmeldung starten</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>When you click a phone number or e-mail address anywhere on this computer, Satchel finds the customer.</source>
        <translation>Satchel findet den Kunden zu einer Telefonnummer oder E-Mail-Adresse, die irgendwo auf diesem Computer angeklickt wird.</translation>
    </message>
    <message>
        <source>Install Satchel, or choose it in the system settings.</source>
        <translation>Installieren Sie Satchel oder wählen Sie es in den Systemeinstellungen aus.</translation>
    </message>
    <message>
        <source>Open phone numbers in Satchel</source>
        <translation>Telefonnummern in Satchel öffnen</translation>
    </message>
    <message>
        <source>Open e-mail addresses in Satchel</source>
        <translation>E-Mail-Adressen in Satchel öffnen</translation>
    </message>
    <message>
        <source>About Satchel</source>
        <translation>Über Satchel</translation>
    </message>
    <message>
        <source>Satchel collects no data about you or how you use it. It is free software under the GNU General Public License, version 3 or later.</source>
        <translation>Satchel sammelt keine Daten über Sie oder Ihre Nutzung. Es ist freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What&apos;s new</source>
        <translation>Neuerungen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictDetails</name>
    <message>
        <source>Previous record</source>
        <translation>Vorheriger Datensatz</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Neuen Wert eingeben</translation>
    </message>
    <message>
        <source>Fields that both sides changed</source>
        <translation>Auf beiden Seiten geänderte Felder</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Mine for all</source>
        <translation>Überall mein Wert</translation>
    </message>
    <message>
        <source>Theirs for all</source>
        <translation>Überall anderer Wert</translation>
    </message>
    <message>
        <source>Newest for all</source>
        <translation>Überall neuester Wert</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>ein gelöschter Datensatz</translation>
    </message>
    <message>
        <source>Deleted record</source>
        <translation>Gelöschter Datensatz</translation>
    </message>
    <message>
        <source>Changed in %1 and in %2, detected %3</source>
        <comment>connection, connection, time</comment>
        <translation>In %1 und in %2 geändert, erkannt %3</translation>
    </message>
    <message>
        <source>Changed here and in %1, detected %2</source>
        <translation>Hier und in %1 geändert, erkannt %2</translation>
    </message>
    <message>
        <source>Resolve</source>
        <translation>Lösen</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld lösen</numerusform>
            <numerusform>%Ln Felder lösen</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a value for a field first</source>
        <translation>Wählen Sie zuerst einen Wert für ein Feld</translation>
    </message>
    <message>
        <source>Another value for %1</source>
        <translation>Neuer Wert für %1</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Diesen Wert verwenden</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>as both had it on %1</source>
        <comment>day</comment>
        <translation>auf beiden Seiten am %1</translation>
    </message>
    <message>
        <source>as last synced</source>
        <translation>wie zuletzt synchronisiert</translation>
    </message>
    <message>
        <source>Last equal with %1: %2.</source>
        <comment>connection, time</comment>
        <translation>Zuletzt gleich mit %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln other field(s) merged automatically.</source>
        <translation>
            <numerusform>%Ln weiteres Feld automatisch zusammengeführt.</numerusform>
            <numerusform>%Ln weitere Felder automatisch zusammengeführt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Choose again between these values</source>
        <translation>Erneut zwischen diesen Werten wählen</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>fields without a choice</comment>
        <translation>noch %1 von %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictGridDelegate</name>
    <message>
        <source>mine was kept</source>
        <translation>mein Wert gilt</translation>
    </message>
    <message>
        <source>theirs was kept</source>
        <translation>anderer Wert gilt</translation>
    </message>
    <message>
        <source>choose one</source>
        <translation>bitte wählen</translation>
    </message>
    <message>
        <source>mine chosen</source>
        <translation>mein Wert gewählt</translation>
    </message>
    <message>
        <source>theirs chosen</source>
        <translation>anderer Wert gewählt</translation>
    </message>
    <message>
        <source>before chosen</source>
        <translation>vorheriger Wert gewählt</translation>
    </message>
    <message>
        <source>typed: %1</source>
        <translation>eingegeben: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
    <message>
        <source>changed here %1</source>
        <translation>hier geändert %1</translation>
    </message>
    <message>
        <source>from %1, %2</source>
        <comment>connection, time</comment>
        <translation>aus %1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictListDelegate</name>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>kind of record, connection</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictSections</name>
    <message>
        <source>What both sides keep</source>
        <translation>Was beide Seiten behalten</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more field(s) are the same on both sides.</source>
        <translation>
            <numerusform>%Ln weiteres Feld ist auf beiden Seiten gleich.</numerusform>
            <numerusform>%Ln weitere Felder sind auf beiden Seiten gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>received from %1, %2</source>
        <comment>connection, time</comment>
        <translation>empfangen von %1, %2</translation>
    </message>
    <message>
        <source>yours, queued for %1</source>
        <comment>connection</comment>
        <translation>Ihr Wert, wartet auf %1</translation>
    </message>
    <message>
        <source>same on both sides</source>
        <translation>auf beiden Seiten gleich</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict. Rule for conflicts: %2</source>
        <comment>connection, rule</comment>
        <translation>Die Synchronisierung mit %1 hat den Konflikt gefunden. Regel für Konflikte: %2</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <comment>who, field</comment>
        <translation>%1: %2 geändert</translation>
    </message>
    <message>
        <source>%1 changed %2 from %3 to %4</source>
        <comment>who, field, values</comment>
        <translation>%1 hat %2 von %3 in %4 geändert</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict.</source>
        <comment>connection</comment>
        <translation>Die Synchronisierung mit %1 hat den Konflikt gefunden.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>who, connection</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>The sync with %1 found the conflict. The order of the connections decided.</source>
        <comment>connection</comment>
        <translation>Die Synchronisierung mit %1 hat den Konflikt gefunden. Die Reihenfolge der Verbindungen hat entschieden.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConflictsPage</name>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Resolve all with</source>
        <translation>Alle lösen mit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Mine, for the selected records</source>
        <translation>Mein Wert, für die ausgewählten Datensätze</translation>
    </message>
    <message>
        <source>Theirs, for the selected records</source>
        <translation>Anderer Wert, für die ausgewählten Datensätze</translation>
    </message>
    <message>
        <source>Newest, for the selected records</source>
        <translation>Neuester Wert, für die ausgewählten Datensätze</translation>
    </message>
    <message>
        <source>Choose mine</source>
        <translation>Meinen Wert wählen</translation>
    </message>
    <message>
        <source>Choose theirs</source>
        <translation>Anderen Wert wählen</translation>
    </message>
    <message>
        <source>Choose the previous value</source>
        <translation>Vorherigen Wert wählen</translation>
    </message>
    <message>
        <source>Enter another value</source>
        <translation>Neuen Wert eingeben</translation>
    </message>
    <message>
        <source>Resolve the chosen fields</source>
        <translation>Gewählte Felder lösen</translation>
    </message>
    <message>
        <source>Resolve the selected records with mine</source>
        <translation>Ausgewählte Datensätze mit meinem Wert lösen</translation>
    </message>
    <message>
        <source>Resolve the selected records with theirs</source>
        <translation>Ausgewählte Datensätze mit dem anderen Wert lösen</translation>
    </message>
    <message>
        <source>Resolve the selected records with the newest</source>
        <translation>Ausgewählte Datensätze mit dem neuesten Wert lösen</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>Previous record</source>
        <translation>Vorheriger Datensatz</translation>
    </message>
    <message>
        <source>Open or resolved</source>
        <translation>Offen oder gelöst</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Resolved</source>
        <translation>Gelöst</translation>
    </message>
    <message>
        <source>Records with conflicts</source>
        <translation>Datensätze mit Konflikten</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>records, fields</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s)</source>
        <translation>
            <numerusform>%Ln Feld</numerusform>
            <numerusform>%Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Offen %1</translation>
    </message>
    <message>
        <source>Resolved %1</source>
        <translation>Gelöst %1</translation>
    </message>
    <message>
        <source>No conflicts with this connection</source>
        <translation>Keine Konflikte bei dieser Verbindung</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>Keine Konflikte</translation>
    </message>
    <message>
        <source>When you and the other system change the same field, both values are kept here, along with the previous one.</source>
        <translation>Wenn Sie und das andere System dasselbe Feld ändern, bleiben hier beide Werte erhalten, zusammen mit dem vorherigen.</translation>
    </message>
    <message>
        <source>Only the newest are shown. Resolve these to see the rest.</source>
        <translation>Nur die neuesten werden angezeigt. Lösen Sie diese, um die übrigen zu sehen.</translation>
    </message>
    <message>
        <source>Resolved conflicts stay in the history. No overwritten value is lost.</source>
        <translation>Gelöste Konflikte bleiben im Verlauf. Kein überschriebener Wert geht verloren.</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Meine Werte behalten</translation>
    </message>
    <message>
        <source>Use theirs</source>
        <translation>Andere Werte übernehmen</translation>
    </message>
    <message>
        <source>Use the newest</source>
        <translation>Neueste Werte übernehmen</translation>
    </message>
    <message>
        <source>For every open field of the selected records, your value is kept and sent.</source>
        <translation>Für jedes offene Feld der ausgewählten Datensätze bleibt Ihr Wert bestehen und wird gesendet.</translation>
    </message>
    <message>
        <source>For every open field of the selected records, the other system&apos;s value is used.</source>
        <translation>Für jedes offene Feld der ausgewählten Datensätze wird der Wert des anderen Systems übernommen.</translation>
    </message>
    <message>
        <source>For every open field of the selected records, the latest value is used on both sides.</source>
        <translation>Für jedes offene Feld der ausgewählten Datensätze gilt auf beiden Seiten der zuletzt geänderte Wert.</translation>
    </message>
    <message numerus="yes">
        <source>Resolve %Ln record(s) at once?</source>
        <translation>
            <numerusform>%Ln Datensatz auf einmal lösen?</numerusform>
            <numerusform>%Ln Datensätze auf einmal lösen?</numerusform>
        </translation>
    </message>
    <message>
        <source>These can wait. Until you choose, Satchel shows your value and the other system keeps its own; both are stored.</source>
        <translation>Das kann warten. Bis Sie wählen, zeigt Satchel Ihren Wert und das andere System behält seinen; beide sind gespeichert.</translation>
    </message>
    <message>
        <source>Reopen the resolved record</source>
        <translation>Gelösten Datensatz wieder öffnen</translation>
    </message>
    <message>
        <source>No resolved conflicts</source>
        <translation>Keine gelösten Konflikte</translation>
    </message>
    <message>
        <source>All conflicts are resolved</source>
        <translation>Alle Konflikte sind gelöst</translation>
    </message>
    <message>
        <source>A conflict that you or a rule resolves is listed here, with every value.</source>
        <translation>Konflikte, die Sie oder eine Regel lösen, stehen hier mit allen Werten.</translation>
    </message>
    <message>
        <source>Under Resolved you see every value and can reopen a conflict.</source>
        <translation>Unter „Gelöst“ sehen Sie alle Werte und können einen Konflikt wieder öffnen.</translation>
    </message>
    <message>
        <source>1 Mine · 2 Theirs · 3 Before · E Edit · %1 resolves</source>
        <comment>key</comment>
        <translation>1 Meiner · 2 Anderer · 3 Vorher · E Bearbeiten · %1 löst</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectWizard</name>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Your records stay on this computer. A connection syncs them with another system, both ways.</source>
        <translation>Ihre Datensätze bleiben auf diesem Computer. Eine Verbindung synchronisiert sie in beide Richtungen mit einem anderen System.</translation>
    </message>
    <message>
        <source>System to connect</source>
        <translation>Zu verbindendes System</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It appears in the history of each field that comes from there, and can&apos;t be changed later.</source>
        <translation>Er erscheint im Verlauf jedes Felds, das von dort kommt, und lässt sich später nicht ändern.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Don&apos;t change it unless your administrator tells you to.</source>
        <translation>Lassen Sie sie unverändert, sofern Ihre Administration nichts anderes vorgibt.</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Finish signing in in your browser</source>
        <translation>Schließen Sie die Anmeldung im Browser ab</translation>
    </message>
    <message>
        <source>Sign in at %1 and allow Satchel to read and write.</source>
        <translation>Melden Sie sich bei %1 an und erlauben Sie Satchel das Lesen und Schreiben.</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>step, vendor</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Enter a name. It shows where a value came from.</source>
        <translation>Geben Sie einen Namen ein. Er zeigt, woher ein Wert stammt.</translation>
    </message>
    <message>
        <source>A connection named “%1” already exists. Choose another name.</source>
        <translation>Eine Verbindung namens „%1“ gibt es bereits. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The address must start with https:// and include a host name.</source>
        <translation>Die Adresse muss mit https:// beginnen und einen Host enthalten.</translation>
    </message>
    <message>
        <source>Testing connection to %1</source>
        <translation>Verbindung zu %1 wird getestet</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Das dauert einen Moment.</translation>
    </message>
    <message>
        <source>Opening the browser</source>
        <translation>Browser wird geöffnet</translation>
    </message>
    <message>
        <source>Couldn&apos;t connect</source>
        <translation>Verbindung fehlgeschlagen</translation>
    </message>
    <message>
        <source>No connection was created. Go back to edit your details, or try again.</source>
        <translation>Es wurde keine Verbindung angelegt. Gehen Sie zurück, um Ihre Angaben zu ändern, oder versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The connection is kept. Try again now, or sign in later from its card.</source>
        <translation>Die Verbindung bleibt erhalten. Versuchen Sie es jetzt erneut oder melden Sie sich später über ihre Karte an.</translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Mit %1 verbunden</translation>
    </message>
    <message>
        <source>Connected as %1</source>
        <translation>Verbunden als %1</translation>
    </message>
    <message>
        <source>The initial sync has started. You can keep working; the card shows the progress.</source>
        <translation>Die erste Synchronisierung hat begonnen. Sie können weiterarbeiten; die Karte zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionCard</name>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Open the browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>New token…</source>
        <translation>Neues Token…</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Konflikte prüfen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Review pairs…</source>
        <translation>Paare prüfen…</translation>
    </message>
    <message>
        <source>Link and continue</source>
        <translation>Verknüpfen und fortfahren</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More actions for %1</source>
        <translation>Weitere Aktionen für %1</translation>
    </message>
    <message>
        <source>Finish signing in in your browser.</source>
        <translation>Schließen Sie die Anmeldung im Browser ab.</translation>
    </message>
    <message>
        <source>Satchel continues as soon as you are done.</source>
        <translation>Satchel macht weiter, sobald Sie fertig sind.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgelaufen.</translation>
    </message>
    <message>
        <source>Initial sync · %1 received · you can already work with these</source>
        <translation>Erste Synchronisierung · %1 empfangen · Sie können damit schon arbeiten</translation>
    </message>
    <message>
        <source>Current sync · %1 received</source>
        <translation>Laufende Synchronisierung · %1 empfangen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>sentences about what the account lets be done</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · last synced %2</source>
        <comment>rhythm, time</comment>
        <translation>%1 · zuletzt synchronisiert %2</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>button, connection</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This build can&apos;t sync.</source>
        <translation>Diese Programmversion kann nicht synchronisieren.</translation>
    </message>
    <message>
        <source>Answer…</source>
        <translation>Antworten…</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Felder und Werte</translation>
    </message>
    <message>
        <source>Move to another CRM…</source>
        <translation>In ein anderes CRM umziehen…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionSettingsDialog</name>
    <message>
        <source>Connection settings</source>
        <translation>Verbindungseinstellungen</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Häufigkeit</translation>
    </message>
    <message>
        <source>When both sides changed a field</source>
        <translation>Wenn beide Seiten ein Feld geändert haben</translation>
    </message>
    <message>
        <source>Whatever the rule, the overwritten value is kept under Conflicts.</source>
        <translation>Der überschriebene Wert bleibt in jedem Fall unter „Konflikte“ erhalten.</translation>
    </message>
    <message>
        <source>Save settings</source>
        <translation>Einstellungen speichern</translation>
    </message>
    <message>
        <source>Ask before more records than this are deleted or overwritten at once in %1</source>
        <translation>Nachfragen, bevor in %1 mehr Datensätze als diese Zahl auf einmal gelöscht oder überschrieben werden</translation>
    </message>
    <message>
        <source>What is synced, in which direction and with which values</source>
        <translation>Was synchronisiert wird, in welcher Richtung und mit welchen Werten</translation>
    </message>
    <message>
        <source>Fields and values…</source>
        <translation>Felder und Werte …</translation>
    </message>
    <message>
        <source>Saves these settings and opens the page</source>
        <translation>Speichert diese Einstellungen und öffnet die Seite</translation>
    </message>
    <message>
        <source>Records that are sent to %1</source>
        <translation>Datensätze, die an %1 gesendet werden</translation>
    </message>
    <message>
        <source>All, or a filter: industry = &quot;retail&quot;</source>
        <translation>Alle, oder ein Filter: industry = &quot;retail&quot;</translation>
    </message>
    <message>
        <source>Every record. What is in the other system already stays in sync, whatever is chosen.</source>
        <translation>Jeder Datensatz. Was im anderen System schon ist, bleibt synchron, was auch gewählt wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records. A record that lacks these fields goes where its company or deal goes.</source>
        <translation>
            <numerusform>%Ln Datensatz. Wem diese Felder fehlen, der geht dorthin, wohin seine Firma oder sein Deal geht.</numerusform>
            <numerusform>%Ln Datensätze. Wem diese Felder fehlen, der geht dorthin, wohin seine Firma oder sein Deal geht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConnectionsPage</name>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Add connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Sync all</source>
        <translation>Alle synchronisieren</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Sync all connections now</source>
        <translation>Alle Verbindungen jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Retry all records that need attention</source>
        <translation>Alle Datensätze mit Handlungsbedarf erneut versuchen</translation>
    </message>
    <message>
        <source>Show the error log</source>
        <translation>Fehlerprotokoll anzeigen</translation>
    </message>
    <message>
        <source>Review conflicts</source>
        <translation>Konflikte prüfen</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>Satchel works fully without a network. A connection syncs your records with another system, both ways. If both sides change the same field, no value is lost.</source>
        <translation>Satchel funktioniert vollständig ohne Netzwerk. Eine Verbindung synchronisiert Ihre Datensätze in beide Richtungen mit einem anderen System. Ändern beide Seiten dasselbe Feld, geht kein Wert verloren.</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>Diese Programmversion kann nicht synchronisieren</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>Sie enthält keine Synchronisierung. Ihre Datensätze bleiben auf diesem Computer; verbinden können Sie sie mit einer vollständigen Version.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln mit Handlungsbedarf</numerusform>
            <numerusform>%Ln mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) will not be sent.</source>
        <translation>
            <numerusform>%Ln wartende Änderung wird nicht gesendet.</numerusform>
            <numerusform>%Ln wartende Änderungen werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove this connection?</source>
        <translation>Diese Verbindung entfernen?</translation>
    </message>
    <message>
        <source>%1. Its sign-in, links and conflicts will be deleted. Your records stay both here and in %2.</source>
        <translation>%1. Anmeldung, Verknüpfungen und Konflikte werden gelöscht. Ihre Datensätze bleiben hier und in %2 erhalten.</translation>
    </message>
    <message>
        <source>Remove connection</source>
        <translation>Verbindung entfernen</translation>
    </message>
    <message>
        <source>1 2 3 choose · Enter answers · Esc decides later</source>
        <translation>1 2 3 wählt · Enter antwortet · Esc entscheidet später</translation>
    </message>
    <message>
        <source>1 2 choose · Enter answers · Esc decides later</source>
        <translation>1 2 wählt · Enter antwortet · Esc entscheidet später</translation>
    </message>
    <message>
        <source>Show the sync activity</source>
        <translation>Synchronisierungsaktivität anzeigen</translation>
    </message>
    <message>
        <source>Fields and values of a connection</source>
        <translation>Felder und Werte einer Verbindung</translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>In ein anderes CRM umziehen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Use this password</source>
        <translation>Dieses Passwort verwenden</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConsentCard</name>
    <message>
        <source>%1, %2</source>
        <comment>how, day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a wording</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Record consent: %1</source>
        <comment>a purpose</comment>
        <translation>Einwilligung erfassen: %1</translation>
    </message>
    <message>
        <source>Record objection: %1</source>
        <comment>a purpose</comment>
        <translation>Widerspruch erfassen: %1</translation>
    </message>
    <message>
        <source>Withdraw consent: %1</source>
        <comment>a purpose</comment>
        <translation>Einwilligung widerrufen: %1</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>Einwilligung erfassen</translation>
    </message>
    <message>
        <source>Record objection</source>
        <translation>Widerspruch erfassen</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Recorded consent of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>Einwilligung von %1 erfasst: %2</translation>
    </message>
    <message>
        <source>Recorded objection of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>Widerspruch von %1 erfasst: %2</translation>
    </message>
    <message>
        <source>Withdrew consent of %1: %2</source>
        <comment>person, purpose</comment>
        <translation>Einwilligung von %1 widerrufen: %2</translation>
    </message>
    <message>
        <source>Nothing was said about this yet</source>
        <translation>Dazu wurde noch nichts gesagt</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Einwilligung: %1</translation>
    </message>
    <message>
        <source>Statements about %1</source>
        <translation>Erklärungen zu %1</translation>
    </message>
    <message>
        <source>Record consent…</source>
        <translation>Einwilligung erfassen …</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Widerrufen …</translation>
    </message>
    <message>
        <source>Objection…</source>
        <translation>Widerspruch …</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConsentSettings</name>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
    <message>
        <source>What people are asked for. Each purpose is a field of contacts; on a contact&apos;s page you record who gave or withdrew consent, when and how.</source>
        <translation>Wonach Personen gefragt werden. Jeder Zweck ist ein Feld der Kontakte; auf der Seite eines Kontakts erfassen Sie, wer wann und wie eingewilligt oder widerrufen hat.</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Purposes of consent</source>
        <translation>Zwecke der Einwilligung</translation>
    </message>
    <message>
        <source>GDPR, opt-in, opt-out, newsletter</source>
        <comment>words by which people look for consent</comment>
        <translation>DSGVO, Opt-in, Opt-out, Newsletter</translation>
    </message>
    <message>
        <source>New purpose</source>
        <translation>Neuer Zweck</translation>
    </message>
    <message>
        <source>Change purpose</source>
        <translation>Zweck ändern</translation>
    </message>
    <message>
        <source>Remove purpose</source>
        <translation>Zweck entfernen</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Mit Einwilligung</translation>
    </message>
    <message>
        <source>Until somebody objects</source>
        <translation>Bis jemand widerspricht</translation>
    </message>
    <message>
        <source>Removed the purpose “%1”</source>
        <translation>Zweck „%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ContactHoldText</name>
    <message>
        <source>Call anyway?</source>
        <translation>Trotzdem anrufen?</translation>
    </message>
    <message>
        <source>Write anyway?</source>
        <translation>Trotzdem schreiben?</translation>
    </message>
    <message>
        <source>Go on only with what the person asked for or a contract needs, such as an order or an invoice.</source>
        <translation>Fahren Sie nur fort mit dem, worum die Person gebeten hat oder was ein Vertrag verlangt, etwa einer Bestellung oder Rechnung.</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>%1 does not want to be contacted</source>
        <translation>%1 möchte nicht kontaktiert werden</translation>
    </message>
    <message>
        <source>%1 objected to “%2”</source>
        <comment>a person, a purpose</comment>
        <translation>%1 hat „%2“ widersprochen</translation>
    </message>
    <message>
        <source>%1 withdrew consent to “%2”</source>
        <comment>a person, a purpose</comment>
        <translation>%1 hat die Einwilligung zu „%2“ widerrufen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ConvertLeadDialog</name>
    <message>
        <source>Convert this lead?</source>
        <translation>Diesen Lead umwandeln?</translation>
    </message>
    <message>
        <source>Create a deal</source>
        <translation>Deal anlegen</translation>
    </message>
    <message>
        <source>A new contact will be created.</source>
        <translation>Ein neuer Kontakt wird angelegt.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>%1 (existing)</source>
        <translation>%1 (vorhanden)</translation>
    </message>
    <message>
        <source>New company %1</source>
        <translation>Neues Unternehmen %1</translation>
    </message>
    <message>
        <source>New company %1.</source>
        <translation>Neues Unternehmen %1.</translation>
    </message>
    <message>
        <source>Title of the deal</source>
        <translation>Titel des Deals</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>Lead umwandeln</translation>
    </message>
    <message>
        <source>Converted the lead %1</source>
        <translation>Lead %1 umgewandelt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, tasks and files move along.</source>
        <translation>
            <numerusform>%Ln Aktivität, Aufgabe oder Datei zieht mit um.</numerusform>
            <numerusform>%Ln Aktivitäten, Aufgaben und Dateien ziehen mit um.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>%1 (existing, same: %2)</source>
        <comment>a name, a field</comment>
        <translation>%1 (vorhanden, gleich: %2)</translation>
    </message>
    <message>
        <source>New contact %1</source>
        <translation>Neuer Kontakt %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1 (existing, same name and company)</source>
        <translation>%1 (vorhanden, gleicher Name und gleiches Unternehmen)</translation>
    </message>
    <message>
        <source>%1 (existing, only the name is the same)</source>
        <translation>%1 (vorhanden, nur der Name ist gleich)</translation>
    </message>
    <message>
        <source>%1 (existing: %2)</source>
        <comment>a name, evidence</comment>
        <translation>%1 (vorhanden: %2)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerBody</name>
    <message>
        <source>Timeline</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Related</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>Page sections</source>
        <translation>Bereiche der Seite</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerHeader</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>Do not contact</source>
        <translation>Nicht kontaktieren</translation>
    </message>
    <message>
        <source>%1 at</source>
        <comment>job title, before the company&apos;s name</comment>
        <translation>%1 bei</translation>
    </message>
    <message>
        <source>Part of</source>
        <translation>Teil von</translation>
    </message>
    <message>
        <source>%1 · part of</source>
        <translation>%1 · Teil von</translation>
    </message>
    <message>
        <source>Company: %1</source>
        <translation>Unternehmen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln employees</source>
        <translation>
            <numerusform>%Ln Beschäftigte</numerusform>
            <numerusform>%Ln Beschäftigte</numerusform>
        </translation>
    </message>
    <message>
        <source>came in %1</source>
        <comment>a day</comment>
        <translation>eingegangen %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerPage</name>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Aktivität erfassen</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Datei anhängen…</translation>
    </message>
    <message>
        <source>Edit the facts</source>
        <translation>Stammdaten bearbeiten</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>In der Chronik suchen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Previous record of the list</source>
        <translation>Vorheriger Datensatz der Liste</translation>
    </message>
    <message>
        <source>Next record of the list</source>
        <translation>Nächster Datensatz der Liste</translation>
    </message>
    <message>
        <source>there is no e-mail program</source>
        <translation>es gibt kein E-Mail-Programm</translation>
    </message>
    <message>
        <source>E-mail to %1</source>
        <translation>E-Mail an %1</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neuer Deal</translation>
    </message>
    <message>
        <source>Added 1 deal</source>
        <translation>1 Deal hinzugefügt</translation>
    </message>
    <message>
        <source>Person of this deal</source>
        <translation>Person zu diesem Deal</translation>
    </message>
    <message>
        <source>Added 1 person</source>
        <translation>1 Person hinzugefügt</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Added 1 contact</source>
        <translation>1 Kontakt hinzugefügt</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Deleted 1 contact</source>
        <translation>1 Kontakt gelöscht</translation>
    </message>
    <message>
        <source>Deleted 1 company</source>
        <translation>1 Unternehmen gelöscht</translation>
    </message>
    <message>
        <source>Deleted 1 deal</source>
        <translation>1 Deal gelöscht</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>No customer is open</source>
        <translation>Kein Kunde geöffnet</translation>
    </message>
    <message>
        <source>Choose one from a list, or find one with Ctrl+K.</source>
        <translation>Wählen Sie einen aus einer Liste oder suchen Sie mit Strg+K.</translation>
    </message>
    <message>
        <source>This record no longer exists</source>
        <translation>Dieser Datensatz ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>“%1” is in the trash</source>
        <translation>„%1“ liegt im Papierkorb</translation>
    </message>
    <message>
        <source>Everything related to it is kept and will be restored with it.</source>
        <translation>Alles, was dazugehört, bleibt erhalten und wird mit wiederhergestellt.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restored 1 record</source>
        <translation>1 Datensatz wiederhergestellt</translation>
    </message>
    <message>
        <source>Go to contacts</source>
        <translation>Zu den Kontakten</translation>
    </message>
    <message>
        <source>Draft kept</source>
        <translation>Entwurf gespeichert</translation>
    </message>
    <message>
        <source>%1 %2 of %3 in %4 · Alt ← →</source>
        <comment>contact 4 of 312 in a list</comment>
        <translation>%1 %2 von %3 in %4 · Alt ← →</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebotsmappe</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Als gewonnen markieren</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Als verloren markieren</translation>
    </message>
    <message>
        <source>Mark the next action as done</source>
        <translation>Nächste Aktion als erledigt markieren</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Deleted 1 lead</source>
        <translation>1 Lead gelöscht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Apply a task template…</source>
        <translation>Aufgabenvorlage anwenden …</translation>
    </message>
    <message>
        <source>This record breaks a rule.</source>
        <translation>Dieser Datensatz verstößt gegen eine Regel.</translation>
    </message>
    <message>
        <source>Hand out everything…</source>
        <translation>Auskunft erteilen…</translation>
    </message>
    <message>
        <source>Forget for good…</source>
        <translation>Endgültig vergessen…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Beobachten oder nicht mehr beobachten</translation>
    </message>
</context>
<context>
    <name>satchel::ui::CustomerPicker</name>
    <message>
        <source>Contact, company, lead or deal</source>
        <translation>Kontakt, Unternehmen, Lead oder Deal</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>Keine Ergebnisse. Versuchen Sie es mit einem kürzeren Suchbegriff.</translation>
    </message>
    <message>
        <source>Whose activity is it?</source>
        <translation>Wessen Aktivität ist es?</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Contact or lead</source>
        <translation>Kontakt oder Lead</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Dashboard</name>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Nächste Meetings</translation>
    </message>
    <message>
        <source>No meeting in the coming week</source>
        <translation>Kein Meeting in der kommenden Woche</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, with whom</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DashboardCard</name>
    <message>
        <source>Move or remove</source>
        <translation>Verschieben oder entfernen</translation>
    </message>
    <message>
        <source>Alt+arrow moves it, Delete removes it</source>
        <translation>Alt+Pfeil verschiebt es, Entf entfernt es</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move or remove %1</source>
        <comment>a part of the start page</comment>
        <translation>%1 verschieben oder entfernen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DataSettingsPage</name>
    <message>
        <source>Check the store</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>All your data is in this one file on this computer. Only data that your connections sync leaves it.</source>
        <translation>Alle Ihre Daten liegen in dieser einen Datei auf diesem Computer. Nur was Ihre Verbindungen synchronisieren, verlässt ihn.</translation>
    </message>
    <message>
        <source>All your data is in this one file on this computer. Nothing is sent anywhere.</source>
        <translation>Alle Ihre Daten liegen in dieser einen Datei auf diesem Computer. Nichts davon wird gesendet.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner anzeigen</translation>
    </message>
    <message>
        <source>Reading every record and its history…</source>
        <translation>Alle Datensätze und ihr Verlauf werden gelesen…</translation>
    </message>
    <message>
        <source>No problems found: %1, %2</source>
        <translation>Keine Probleme gefunden: %1, %2</translation>
    </message>
    <message>
        <source>Problems found: %1, %2</source>
        <translation>Probleme gefunden: %1, %2</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Changed the main currency to %1</source>
        <translation>Hauptwährung auf %1 geändert</translation>
    </message>
    <message>
        <source>Main currency</source>
        <translation>Hauptwährung</translation>
    </message>
    <message>
        <source>Totals in several currencies are shown in the main currency, marked with ≈.</source>
        <translation>Summen aus mehreren Währungen werden in der Hauptwährung angezeigt und mit ≈ gekennzeichnet.</translation>
    </message>
    <message>
        <source>Exchange rates</source>
        <translation>Wechselkurse</translation>
    </message>
    <message>
        <source>How many units of a currency equal one unit of the main currency. Currencies without a rate are excluded from totals.</source>
        <translation>Wie viele Einheiten einer Währung einer Einheit der Hauptwährung entsprechen. Währungen ohne Kurs sind in Summen nicht enthalten.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Neuer Kurs</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>New exchange rate</source>
        <translation>Neuer Wechselkurs</translation>
    </message>
    <message>
        <source>Change an exchange rate</source>
        <translation>Wechselkurs ändern</translation>
    </message>
    <message>
        <source>Save rate</source>
        <translation>Kurs speichern</translation>
    </message>
    <message>
        <source>Set the exchange rate of %1</source>
        <translation>Wechselkurs für %1 festgelegt</translation>
    </message>
    <message>
        <source>Removed an exchange rate</source>
        <translation>Wechselkurs entfernt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealClosing</name>
    <message>
        <source>at most %1 deals can be closed at once</source>
        <translation>Höchstens %1 Deals lassen sich auf einmal abschließen</translation>
    </message>
    <message>
        <source>the deals belong to several pipelines; close those of one pipeline at a time</source>
        <translation>Die Deals gehören zu mehreren Pipelines; schließen Sie jeweils die einer Pipeline ab</translation>
    </message>
    <message>
        <source>the pipeline has no stage that closes deals like this</source>
        <translation>Die Pipeline hat keine Phase, die Deals so abschließt</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Als gewonnen markieren</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Als verloren markieren</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealForm</name>
    <message>
        <source>New deal</source>
        <translation>Neuer Deal</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (Pflichtfeld)</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add deal</source>
        <translation>Deal hinzufügen</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealMoves</name>
    <message>
        <source>1 deal</source>
        <translation>1 Deal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals</source>
        <translation>
            <numerusform>%Ln Deal</numerusform>
            <numerusform>%Ln Deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>deals, stage</comment>
        <translation>%1 nach %2 verschoben</translation>
    </message>
    <message>
        <source>Marked %1 as won</source>
        <translation>%1 als gewonnen markiert</translation>
    </message>
    <message>
        <source>Marked %1 as lost</source>
        <translation>%1 als verloren markiert</translation>
    </message>
    <message>
        <source>Assigned %1 to %2</source>
        <comment>deals, person</comment>
        <translation>%1 zugewiesen an %2</translation>
    </message>
    <message>
        <source>Moved %1 to the trash</source>
        <translation>%1 in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>Removed the owner of %1</source>
        <comment>deals</comment>
        <translation>Zuständige Person entfernt: %1</translation>
    </message>
    <message>
        <source>Moved %1 to %2 and removed the owner</source>
        <comment>deals, stage</comment>
        <translation>%1 nach %2 verschoben und zuständige Person entfernt</translation>
    </message>
    <message>
        <source>Moved %1 to %2 and assigned to %3</source>
        <comment>deals, stage, person</comment>
        <translation>%1 nach %2 verschoben und %3 zugewiesen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DealStrip</name>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Gewichtet</translation>
    </message>
    <message>
        <source>Expected close</source>
        <translation>Voraussichtlicher Abschluss</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Plan the next action</source>
        <translation>Nächste Aktion planen</translation>
    </message>
    <message>
        <source>Mark the next action as done</source>
        <translation>Nächste Aktion als erledigt markieren</translation>
    </message>
    <message>
        <source>Weighted, %1</source>
        <comment>a probability</comment>
        <translation>Gewichtet, %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>days</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>days</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>a field</comment>
        <translation>%1 geändert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Debrief</name>
    <message>
        <source>Contact %1 again</source>
        <translation>%1 wieder kontaktieren</translation>
    </message>
    <message>
        <source>What won this deal?</source>
        <translation>Warum wurde dieser Deal gewonnen?</translation>
    </message>
    <message>
        <source>What lost this deal?</source>
        <translation>Warum ging dieser Deal verloren?</translation>
    </message>
    <message>
        <source>Save debrief</source>
        <translation>Nachbesprechung speichern</translation>
    </message>
    <message>
        <source>Saved the debrief of %1</source>
        <translation>Nachbesprechung von %1 gespeichert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DependenciesPopover</name>
    <message>
        <source>This task waits for</source>
        <translation>Diese Aufgabe wartet auf</translation>
    </message>
    <message>
        <source>Tasks that wait for this one</source>
        <translation>Aufgaben, die auf diese warten</translation>
    </message>
    <message>
        <source>One more task</source>
        <translation>Weitere Aufgabe</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DesktopAnnouncer</name>
    <message>
        <source>Snooze 10 min</source>
        <translation>In 10 Min. erneut</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new notice(s)</source>
        <translation>
            <numerusform>%Ln neuer Hinweis</numerusform>
            <numerusform>%Ln neue Hinweise</numerusform>
        </translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Ihr Tag</translation>
    </message>
    <message>
        <source>Unlock Satchel to read them.</source>
        <translation>Entsperren Sie Satchel, um sie zu lesen.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DiagnosticsDialog</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Nothing is sent. Read this text, then copy or save it and give it to whoever helps you. It has versions, counts, states and times; names, records, accounts and addresses are left out.</source>
        <translation>Es wird nichts gesendet. Lesen Sie diesen Text, kopieren oder speichern Sie ihn und geben Sie ihn der Person, die Ihnen hilft. Er enthält Versionen, Anzahlen, Zustände und Zeiten; Namen, Datensätze, Konten und Adressen sind ausgelassen.</translation>
    </message>
    <message>
        <source>Checking the store and counting its records…</source>
        <translation>Die Datenbank wird geprüft, die Datensätze werden gezählt…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Text (*.md *.txt)</source>
        <translation>Text (*.md *.txt)</translation>
    </message>
    <message>
        <source>Nothing was saved: %1</source>
        <translation>Nichts wurde gespeichert: %1</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Dialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DigestBar</name>
    <message>
        <source>Read it all</source>
        <translation>Alles lesen</translation>
    </message>
    <message>
        <source>While you were away since %1, %2</source>
        <comment>a day, a time</comment>
        <translation>Während Ihrer Abwesenheit seit %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln quotes opened</source>
        <translation>
            <numerusform>%Ln Angebot geöffnet</numerusform>
            <numerusform>%Ln Angebote geöffnet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln accepted</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%Ln angenommen</numerusform>
            <numerusform>%Ln angenommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rejected</source>
        <comment>quotes</comment>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln leads came in</source>
        <translation>
            <numerusform>%Ln Lead eingegangen</numerusform>
            <numerusform>%Ln Leads eingegangen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deals moved</source>
        <translation>
            <numerusform>%Ln Deal verschoben</numerusform>
            <numerusform>%Ln Deals verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities by others</source>
        <translation>
            <numerusform>%Ln Aktivität von anderen</numerusform>
            <numerusform>%Ln Aktivitäten von anderen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::DockList</name>
    <message>
        <source>No snoozed deals.</source>
        <translation>Keine zurückgestellten Deals.</translation>
    </message>
    <message>
        <source>No deals closed this way this quarter.</source>
        <translation>In diesem Quartal wurde kein Deal so abgeschlossen.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentHeader</name>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Compare with version %1</source>
        <translation>Mit Version %1 vergleichen</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentMenu</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentOutput</name>
    <message>
        <source>the printer is not available</source>
        <translation>der Drucker ist nicht verfügbar</translation>
    </message>
    <message>
        <source>the printer stopped at page %1</source>
        <translation>der Drucker hat bei Seite %1 angehalten</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Add one in the settings of the system, or save the document as PDF.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Fügen Sie in den Systemeinstellungen einen hinzu oder speichern Sie das Dokument als PDF.</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>%1 gedruckt</translation>
    </message>
    <message>
        <source>the folder cannot be created</source>
        <translation>der Ordner kann nicht angelegt werden</translation>
    </message>
    <message>
        <source>No e-mail program could be started. Save the document as PDF and attach it yourself.</source>
        <translation>Es konnte kein E-Mail-Programm gestartet werden. Speichern Sie das Dokument als PDF und hängen Sie es selbst an.</translation>
    </message>
    <message>
        <source>Opened an e-mail with %1 in your e-mail program</source>
        <translation>E-Mail mit %1 in Ihrem E-Mail-Programm geöffnet</translation>
    </message>
    <message>
        <source>Opened an e-mail. Drag %1 into it to attach it.</source>
        <translation>E-Mail geöffnet. Ziehen Sie %1 zum Anhängen hinein.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentPage</name>
    <message>
        <source>Advance status</source>
        <translation>Status weiterschalten</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Compare with the previous version</source>
        <translation>Mit der vorherigen Version vergleichen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>Move the draft to the trash</source>
        <translation>Entwurf in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Not sent, and nothing was marked. %1</source>
        <translation>Nicht gesendet, und nichts wurde markiert. %1</translation>
    </message>
    <message>
        <source>The letter is open in your mail program, but the document is not marked as sent. %1</source>
        <translation>Das Schreiben ist in Ihrem E-Mail-Programm geöffnet, aber das Dokument ist nicht als gesendet markiert. %1</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Follow or stop following</source>
        <translation>Beobachten oder nicht mehr beobachten</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentSteps</name>
    <message>
        <source>State: %1</source>
        <translation>Status: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DocumentText</name>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Viewed</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Finalize and send</source>
        <translation>Fertigstellen und senden</translation>
    </message>
    <message>
        <source>Mark as viewed</source>
        <translation>Als angesehen markieren</translation>
    </message>
    <message>
        <source>Mark as accepted</source>
        <translation>Als angenommen markieren</translation>
    </message>
    <message>
        <source>Mark as rejected</source>
        <translation>Als abgelehnt markieren</translation>
    </message>
    <message>
        <source>Mark as expired</source>
        <translation>Als abgelaufen markieren</translation>
    </message>
    <message>
        <source>Sent %1</source>
        <translation>%1 gesendet</translation>
    </message>
    <message>
        <source>Marked %1 as %2</source>
        <comment>number of a quote, its new state</comment>
        <translation>%1 als „%2“ markiert</translation>
    </message>
    <message>
        <source>Draft, edited %1</source>
        <comment>a moment</comment>
        <translation>Entwurf, bearbeitet %1</translation>
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
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DraftKeeper</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Your draft was restored.</source>
        <translation>Ihr Entwurf wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>What you save replaces the new value of: %1</source>
        <comment>fields</comment>
        <translation>Beim Speichern ersetzen Sie den neuen Wert von: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DrillPanel</name>
    <message>
        <source>Open as a list</source>
        <translation>Als Liste öffnen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Records of %1</source>
        <translation>Datensätze von %1</translation>
    </message>
    <message>
        <source>Enter opens a record, Esc closes the list.</source>
        <translation>Enter öffnet einen Datensatz, Esc schließt die Liste.</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Die ersten %1 von %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuePopover</name>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicateStep</name>
    <message>
        <source>Skip the row</source>
        <translation>Zeile überspringen</translation>
    </message>
    <message>
        <source>Update the existing record</source>
        <translation>Vorhandenen Datensatz aktualisieren</translation>
    </message>
    <message>
        <source>Create anyway</source>
        <translation>Trotzdem anlegen</translation>
    </message>
    <message>
        <source>If a record already exists</source>
        <translation>Wenn ein Datensatz schon vorhanden ist</translation>
    </message>
    <message>
        <source>Counting duplicates…</source>
        <translation>Duplikate werden gezählt…</translation>
    </message>
    <message>
        <source>No row of this file matches an existing record.</source>
        <translation>Keine Zeile dieser Datei entspricht einem vorhandenen Datensatz.</translation>
    </message>
    <message>
        <source>1 row of this file matches an existing record.</source>
        <translation>1 Zeile dieser Datei entspricht einem vorhandenen Datensatz.</translation>
    </message>
    <message>
        <source>Contacts match by external ID or e-mail address, otherwise by name and company. Empty cells never overwrite a value.</source>
        <translation>Kontakte werden anhand der externen ID oder E-Mail-Adresse abgeglichen, sonst anhand von Name und Unternehmen. Leere Zellen überschreiben nie einen Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows of this file match existing records.</source>
        <translation>
            <numerusform>%Ln Zeile dieser Datei entspricht einem vorhandenen Datensatz.</numerusform>
            <numerusform>%Ln Zeilen dieser Datei entsprechen vorhandenen Datensätzen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Records match by one of these, tried in this order: %1. Empty cells never overwrite a value.</source>
        <translation>Datensätze werden anhand eines dieser Merkmale abgeglichen, in dieser Reihenfolge: %1. Leere Zellen überschreiben nie einen Wert.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::DuplicatesPage</name>
    <message>
        <source>Merged %1 into %2</source>
        <translation>%1 zusammengeführt mit %2</translation>
    </message>
    <message>
        <source>%1 and %2 are possibly the same</source>
        <translation>%1 und %2 sind möglicherweise identisch</translation>
    </message>
    <message>
        <source>%1 and %2 are not the same</source>
        <translation>%1 und %2 sind nicht identisch</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)?</source>
        <translation>
            <numerusform>%Ln sicheres Paar zusammenführen?</numerusform>
            <numerusform>%Ln sichere Paare zusammenführen?</numerusform>
        </translation>
    </message>
    <message>
        <source>In each pair the older record keeps its values and takes what only the newer one has. The newer records go to the trash. One undo takes everything back.</source>
        <translation>In jedem Paar behält der ältere Datensatz seine Werte und übernimmt, was nur der neuere hat. Die neueren Datensätze kommen in den Papierkorb. Einmal Rückgängig stellt alles wieder her.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer records in connected systems too. Before it deletes many, it asks.</source>
        <translation>Die nächste Synchronisierung löscht die neueren Datensätze auch in verbundenen Systemen. Vor vielen Löschungen fragt sie nach.</translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar zusammenführen</numerusform>
            <numerusform>%Ln Paare zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged %Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar zusammengeführt</numerusform>
            <numerusform>%Ln Paare zusammengeführt</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep the older value</source>
        <translation>Älteren Wert behalten</translation>
    </message>
    <message>
        <source>Keep the newer value</source>
        <translation>Neueren Wert behalten</translation>
    </message>
    <message>
        <source>Keep both values</source>
        <translation>Beide Werte behalten</translation>
    </message>
    <message>
        <source>Keep the older everywhere</source>
        <translation>Überall den älteren Wert behalten</translation>
    </message>
    <message>
        <source>Keep the newer everywhere</source>
        <translation>Überall den neueren Wert behalten</translation>
    </message>
    <message>
        <source>Merge the two</source>
        <translation>Beide zusammenführen</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht identisch</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Next pair</source>
        <translation>Nächstes Paar</translation>
    </message>
    <message>
        <source>Previous pair</source>
        <translation>Vorheriges Paar</translation>
    </message>
    <message>
        <source>Search again</source>
        <translation>Erneut suchen</translation>
    </message>
    <message>
        <source>Merge the certain pairs</source>
        <translation>Sichere Paare zusammenführen</translation>
    </message>
    <message>
        <source>No pairs here</source>
        <translation>Keine Paare</translation>
    </message>
    <message>
        <source>Nothing of this kind looks alike.</source>
        <translation>Hier gleicht sich nichts.</translation>
    </message>
    <message>
        <source>Looking for duplicates…</source>
        <translation>Duplikate werden gesucht …</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Pairs that are probably the same</source>
        <translation>Paare, die vermutlich identisch sind</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>1 Older · 2 Newer · 3 Both · X Not the same · %1 merges</source>
        <comment>key</comment>
        <translation>1 Älterer · 2 Neuerer · 3 Beide · X Nicht identisch · %1 führt zusammen</translation>
    </message>
    <message>
        <source>looking…</source>
        <translation>wird gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merge %Ln certain pair(s)</source>
        <translation>
            <numerusform>%Ln sicheres Paar zusammenführen</numerusform>
            <numerusform>%Ln sichere Paare zusammenführen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s) not the same</source>
        <translation>
            <numerusform>%Ln Paar nicht identisch</numerusform>
            <numerusform>%Ln Paare nicht identisch</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide the pairs that are not the same</source>
        <translation>Nicht identische Paare ausblenden</translation>
    </message>
    <message>
        <source>Show the pairs that are not the same</source>
        <translation>Nicht identische Paare anzeigen</translation>
    </message>
    <message>
        <source>The search was stopped</source>
        <translation>Die Suche wurde angehalten</translation>
    </message>
    <message>
        <source>Search again to see what is probably the same.</source>
        <translation>Suchen Sie erneut, um mögliche Duplikate zu sehen.</translation>
    </message>
    <message>
        <source>No duplicates</source>
        <translation>Keine Duplikate</translation>
    </message>
    <message>
        <source>Contacts, companies and leads that are probably the same are listed here, with the reasons.</source>
        <translation>Hier stehen Kontakte, Unternehmen und Leads, die vermutlich identisch sind, mit den Gründen.</translation>
    </message>
    <message>
        <source>Possibly the same</source>
        <translation>Möglicherweise identisch</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
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
        <translation>leer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntityTable</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Zuletzt synchronisiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EntryText</name>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächste Aktion</translation>
    </message>
    <message>
        <source>repeats</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EraseDialog</name>
    <message>
        <source>Forget this person?</source>
        <translation>Diese Person vergessen?</translation>
    </message>
    <message>
        <source>Looking for everything about this person…</source>
        <translation>Alles zu dieser Person wird gesucht…</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Neither undo nor the trash, a sync or a restored backup brings the person back. Satchel writes a certificate without personal data.</source>
        <translation>Weder Rückgängig noch Papierkorb, Synchronisierung oder eine wiederhergestellte Sicherung bringen die Person zurück. Satchel schreibt eine Bescheinigung ohne personenbezogene Daten.</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Texts erased, figures kept</source>
        <translation>Texte gelöscht, Zahlen behalten</translation>
    </message>
    <message>
        <source>Name and addresses removed</source>
        <translation>Name und Adressen entfernt</translation>
    </message>
    <message>
        <source>Log and files</source>
        <translation>Protokoll und Dateien</translation>
    </message>
    <message>
        <source>%1 log entries, %2 files</source>
        <translation>%1 Protokolleinträge, %2 Dateien</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>%1: sent documents that the law may ask for, and files of others that name the person</source>
        <translation>%1: gesendete Dokumente, die das Gesetz verlangen kann, und Dateien anderer, die die Person nennen</translation>
    </message>
    <message>
        <source>Same name</source>
        <translation>Gleicher Name</translation>
    </message>
    <message>
        <source>Another person here has this name. Other texts with only the name stay as they are.</source>
        <translation>Eine andere Person hier heißt genauso. Andere Texte, in denen nur der Name steht, bleiben unverändert.</translation>
    </message>
    <message>
        <source>Also delete at %1 with the next sync</source>
        <translation>Mit der nächsten Synchronisierung auch löschen bei %1</translation>
    </message>
    <message>
        <source>Changes are still being saved. Try again in a moment.</source>
        <translation>Änderungen werden noch gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Erasing…</source>
        <translation>Wird gelöscht…</translation>
    </message>
    <message>
        <source>Erase a person</source>
        <translation>Person löschen</translation>
    </message>
    <message>
        <source>Not everything was done. Try again.</source>
        <translation>Es wurde nicht alles erledigt. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The person was erased.</source>
        <translation>Die Person wurde gelöscht.</translation>
    </message>
    <message>
        <source>The person was erased. Old pages of the file are cleaned at the next start.</source>
        <translation>Die Person wurde gelöscht. Alte Seiten der Datei werden beim nächsten Start bereinigt.</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Bescheinigung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the certificate</source>
        <translation>Bescheinigung öffnen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ErrorText</name>
    <message>
        <source>The amount is too large to be stored exactly. Nothing was changed.</source>
        <translation>Der Betrag ist zu groß, um exakt gespeichert zu werden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Every price of a quote is in the quote&apos;s currency. Nothing was changed.</source>
        <translation>Alle Preise eines Angebots sind in dessen Währung angegeben. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>A discount is at most 100 %.</source>
        <translation>Ein Rabatt beträgt höchstens 100&#xa0;%.</translation>
    </message>
    <message>
        <source>A tax rate is between 0 and 100 %, and 0 where the tax category has no tax.</source>
        <translation>Ein Steuersatz liegt zwischen 0 und 100&#xa0;%; er ist 0, wenn die Steuerkategorie keine Steuer vorsieht.</translation>
    </message>
    <message>
        <source>ISO 4217 lists no such currency.</source>
        <translation>Diese Währung ist in ISO 4217 nicht aufgeführt.</translation>
    </message>
    <message>
        <source>This status change isn&apos;t allowed. The quote keeps its status.</source>
        <translation>Diese Statusänderung ist nicht zulässig. Das Angebot behält seinen Status.</translation>
    </message>
    <message>
        <source>Another quote already has this number.</source>
        <translation>Ein anderes Angebot hat diese Nummer.</translation>
    </message>
    <message>
        <source>This product is in the trash. Restore it, or type a free line.</source>
        <translation>Dieses Produkt liegt im Papierkorb. Stellen Sie es wieder her oder geben Sie eine freie Position ein.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Das ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>This is not one of the choices.</source>
        <translation>Das ist keiner der Auswahlwerte.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>Das ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>This is not a number.</source>
        <translation>Das ist keine Zahl.</translation>
    </message>
    <message>
        <source>This is not an amount.</source>
        <translation>Das ist kein Betrag.</translation>
    </message>
    <message>
        <source>This is not a date.</source>
        <translation>Das ist kein Datum.</translation>
    </message>
    <message>
        <source>This is not a time.</source>
        <translation>Das ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>This is not a date with a time.</source>
        <translation>Das ist kein Datum mit Uhrzeit.</translation>
    </message>
    <message>
        <source>The linked record doesn&apos;t exist.</source>
        <translation>Der verknüpfte Datensatz existiert nicht.</translation>
    </message>
    <message>
        <source>Satchel sets this automatically.</source>
        <translation>Satchel legt das selbst fest.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Dieses Feld ist ein Pflichtfeld.</translation>
    </message>
    <message>
        <source>It contains characters that cannot be stored.</source>
        <translation>Enthält Zeichen, die nicht gespeichert werden können.</translation>
    </message>
    <message>
        <source>This tax rate does not exist. Choose one from Settings, or add it there.</source>
        <translation>Diesen Steuersatz gibt es nicht. Wählen Sie einen aus den Einstellungen oder fügen Sie ihn dort hinzu.</translation>
    </message>
    <message>
        <source>This record no longer exists. It may be in the trash.</source>
        <translation>Dieser Datensatz ist nicht mehr vorhanden. Vielleicht liegt er im Papierkorb.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, why it was refused</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A person needs a name, an e-mail address or a phone number.</source>
        <translation>Eine Person braucht einen Namen, eine E-Mail-Adresse oder eine Telefonnummer.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved: %1.</source>
        <comment>technical reason</comment>
        <translation>Das kann nicht gespeichert werden: %1.</translation>
    </message>
    <message>
        <source>Someone else changed this at the same time. The newer value is shown; nothing was overwritten.</source>
        <translation>Jemand anderes hat das gleichzeitig geändert. Der neuere Wert wird angezeigt; nichts wurde überschrieben.</translation>
    </message>
    <message>
        <source>Another program is using the store. The change was not saved. Try again in a moment.</source>
        <translation>Ein anderes Programm verwendet die Datenbank. Die Änderung wurde nicht gespeichert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The store cannot be written to. Check that its file is not read-only.</source>
        <translation>In die Datenbank kann nicht geschrieben werden. Prüfen Sie, ob die Datei schreibgeschützt ist.</translation>
    </message>
    <message>
        <source>A sent quote can&apos;t be changed. Create a new version instead.</source>
        <translation>Ein gesendetes Angebot kann nicht geändert werden. Erstellen Sie stattdessen eine neue Version.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was saved. Free some space, then try again.</source>
        <translation>Der Datenträger ist voll. Es wurde nichts gespeichert. Geben Sie Speicherplatz frei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This part of the store is damaged. Restore a backup, or run the check in Settings.</source>
        <translation>Die Datenbank ist an dieser Stelle beschädigt. Stellen Sie eine Sicherung wieder her oder starten Sie die Prüfung in den Einstellungen.</translation>
    </message>
    <message>
        <source>A newer Satchel wrote this. Update Satchel to open it.</source>
        <translation>Das stammt von einer neueren Satchel-Version. Aktualisieren Sie Satchel, um es zu öffnen.</translation>
    </message>
    <message>
        <source>The operating system reported an error: %1.</source>
        <translation>Das Betriebssystem meldet einen Fehler: %1.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server. Nothing is lost; Satchel will retry automatically.</source>
        <translation>Der Server ist nicht erreichbar. Nichts ist verloren; Satchel versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>The response was incomplete. Nothing is lost; Satchel will retry automatically.</source>
        <translation>Die Antwort war unvollständig. Nichts ist verloren; Satchel versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>The sign-in was rejected. Nothing is lost. Sign in again.</source>
        <translation>Die Anmeldung wurde abgelehnt. Nichts ist verloren. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>The other system rejected it: %1.</source>
        <translation>Das andere System hat es abgelehnt: %1.</translation>
    </message>
    <message>
        <source>The system&apos;s keychain isn&apos;t available. Unlock it and try again.</source>
        <translation>Der Schlüsselbund des Systems ist derzeit nicht verfügbar. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing was changed.</source>
        <translation>Abgebrochen. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Rate limit reached. Nothing is lost; sync continues automatically later.</source>
        <translation>Anfragelimit erreicht. Nichts ist verloren; die Synchronisierung wird später automatisch fortgesetzt.</translation>
    </message>
    <message>
        <source>Internal error in Satchel: %1.</source>
        <translation>Interner Fehler in Satchel: %1.</translation>
    </message>
    <message>
        <source>This status change isn&apos;t allowed. The proposal keeps its status.</source>
        <translation>Diese Statusänderung ist nicht zulässig. Die Angebotsmappe behält ihren Status.</translation>
    </message>
    <message>
        <source>A sent proposal can&apos;t be changed. Create a new version instead.</source>
        <translation>Eine gesendete Angebotsmappe kann nicht geändert werden. Erstellen Sie stattdessen eine neue Version.</translation>
    </message>
    <message>
        <source>A quote without a customer can&apos;t be sent. Choose a company or a contact first.</source>
        <translation>Ein Angebot ohne Kunde kann nicht gesendet werden. Wählen Sie zuerst eine Firma oder einen Kontakt.</translation>
    </message>
    <message>
        <source>This waits for your answer: %1.</source>
        <translation>Das wartet auf Ihre Antwort: %1.</translation>
    </message>
    <message>
        <source>This store is encrypted, and Satchel doesn&apos;t have its key.</source>
        <translation>Diese Datenbank ist verschlüsselt, und Satchel hat ihren Schlüssel nicht.</translation>
    </message>
    <message>
        <source>Nothing was changed: %1.</source>
        <translation>Nichts wurde geändert: %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventCard</name>
    <message>
        <source>Join</source>
        <translation>Beitreten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open task</source>
        <translation>Aufgabe öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Meeting öffnen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::EventForm</name>
    <message>
        <source>New entry</source>
        <translation>Neuer Eintrag</translation>
    </message>
    <message>
        <source>Edit entry</source>
        <translation>Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Enter a day.</source>
        <translation>Geben Sie einen Tag ein.</translation>
    </message>
    <message>
        <source>Enter a time.</source>
        <translation>Geben Sie eine Uhrzeit ein.</translation>
    </message>
    <message>
        <source>Enter a title.</source>
        <translation>Geben Sie einen Titel ein.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>Überschneidet sich mit %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Frei: %1</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Wie üblich</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ohne Angabe</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactRow</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ctrl+Enter opens %1, Enter edits</source>
        <translation>Strg+Enter öffnet %1, Enter bearbeitet</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsDelegate</name>
    <message>
        <source>calculated</source>
        <comment>of a field</comment>
        <translation>berechnet</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsModel</name>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Stored on this computer only</source>
        <translation>Nur auf diesem Computer gespeichert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Risk</source>
        <comment>of losing a customer</comment>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>High</source>
        <comment>risk</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>risk</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>risk</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Last conversation today</source>
        <translation>Letztes Gespräch heute</translation>
    </message>
    <message numerus="yes">
        <source>Last conversation %Ln day(s) ago</source>
        <translation>
            <numerusform>Letztes Gespräch vor %Ln Tag</numerusform>
            <numerusform>Letztes Gespräch vor %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No conversation for %Ln day(s)</source>
        <translation>
            <numerusform>Seit %Ln Tag kein Gespräch</numerusform>
            <numerusform>Seit %Ln Tagen kein Gespräch</numerusform>
        </translation>
    </message>
    <message>
        <source>No conversation yet</source>
        <translation>Noch kein Gespräch</translation>
    </message>
    <message numerus="yes">
        <source>Next action of %1 is %Ln day(s) overdue</source>
        <translation>
            <numerusform>Nächste Aktion von %1 ist %Ln Tag überfällig</numerusform>
            <numerusform>Nächste Aktion von %1 ist %Ln Tage überfällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has been in its stage for %Ln day(s)</source>
        <translation>
            <numerusform>%1 ist seit %Ln Tag in seiner Phase</numerusform>
            <numerusform>%1 ist seit %Ln Tagen in seiner Phase</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all fields</source>
        <translation>Alle Felder anzeigen</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>Nicht im Formular</translation>
    </message>
    <message>
        <source>%1 (calculated): %2</source>
        <comment>field, value</comment>
        <translation>%1 (berechnet): %2</translation>
    </message>
    <message>
        <source>Consent</source>
        <translation>Einwilligung</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Stammdaten</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>History of this field</source>
        <translation>Verlauf dieses Felds</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Erklären</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedList</name>
    <message>
        <source>Feed</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <source>Reading the feed</source>
        <translation>Neuigkeiten werden gelesen</translation>
    </message>
    <message>
        <source>Nothing to report yet</source>
        <translation>Noch nichts zu berichten</translation>
    </message>
    <message>
        <source>Follow a customer, deal or quote on its page. What happens to it appears here.</source>
        <translation>Beobachten Sie einen Kunden, einen Deal oder ein Angebot auf der jeweiligen Seite. Was dort geschieht, erscheint hier.</translation>
    </message>
    <message>
        <source>The feed could not be read</source>
        <translation>Die Neuigkeiten konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>Your records are unchanged. It is read again after the next change.</source>
        <translation>Ihre Daten sind unverändert. Nach der nächsten Änderung wird erneut gelesen.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FeedText</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>%1 was created</source>
        <comment>a record</comment>
        <translation>%1 wurde angelegt</translation>
    </message>
    <message>
        <source>%1 was changed</source>
        <comment>a record</comment>
        <translation>%1 wurde geändert</translation>
    </message>
    <message>
        <source>%1 was moved to the trash</source>
        <comment>a record</comment>
        <translation>%1 wurde in den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>%1 was restored</source>
        <comment>a record</comment>
        <translation>%1 wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>Comment on %1</source>
        <comment>a record</comment>
        <translation>Kommentar zu %1</translation>
    </message>
    <message>
        <source>Activity with %1</source>
        <comment>a record</comment>
        <translation>Aktivität mit %1</translation>
    </message>
    <message>
        <source>New task for %1</source>
        <comment>a record</comment>
        <translation>Neue Aufgabe zu %1</translation>
    </message>
    <message>
        <source>Task for %1 completed</source>
        <comment>a record</comment>
        <translation>Aufgabe zu %1 erledigt</translation>
    </message>
    <message>
        <source>%1 emptied</source>
        <comment>a field</comment>
        <translation>%1 geleert</translation>
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
            <numerusform>und %Ln weiteres</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldDialog</name>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Langer Text</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Ganze Zahl</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>Amount of money</source>
        <translation>Geldbetrag</translation>
    </message>
    <message>
        <source>Price of a unit</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Ja oder nein</translation>
    </message>
    <message>
        <source>Single choice</source>
        <translation>Einfachauswahl</translation>
    </message>
    <message>
        <source>Multiple choice</source>
        <translation>Mehrfachauswahl</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Textliste</translation>
    </message>
    <message>
        <source>Another record</source>
        <translation>Verweis auf Datensatz</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Change a field</source>
        <translation>Feld ändern</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>The type can&apos;t be changed, because existing values would not fit.</source>
        <translation>Der Typ kann nicht geändert werden, weil vorhandene Werte nicht passen würden.</translation>
    </message>
    <message>
        <source>one per line</source>
        <translation>einer pro Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Auswahlwerte</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>Welche Datensätze</translation>
    </message>
    <message>
        <source>Save field</source>
        <translation>Feld speichern</translation>
    </message>
    <message>
        <source>Add field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Calculated</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>Feld %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>Feld %1 geändert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldEditor</name>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist ein Pflichtfeld.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldHistory</name>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <comment>value, origin, time</comment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>This field has never had a value</source>
        <translation>Dieses Feld hatte noch nie einen Wert</translation>
    </message>
    <message>
        <source>History of %1</source>
        <translation>Verlauf: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsDelegate</name>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Suggest the rest</source>
        <translation>Rest vorschlagen</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>value here, system</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Field for %1</source>
        <translation>Feld für %1</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message>
        <source>New field “%1”</source>
        <translation>Neues Feld „%1“</translation>
    </message>
    <message>
        <source>What “%1” is here</source>
        <translation>Was „%1“ hier ist</translation>
    </message>
    <message>
        <source>No match</source>
        <translation>Keine Entsprechung</translation>
    </message>
    <message>
        <source>Add “%1” here</source>
        <translation>„%1“ hier hinzufügen</translation>
    </message>
    <message>
        <source>Leads over other connections</source>
        <translation>Führt vor anderen Verbindungen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsModel</name>
    <message>
        <source>Choose a value</source>
        <translation>Wert wählen</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message>
        <source>%1 of %2 values match</source>
        <translation>%1 von %2 Werten passen</translation>
    </message>
    <message>
        <source>records with it need attention until then</source>
        <translation>Datensätze damit erfordern bis dahin Aufmerksamkeit</translation>
    </message>
    <message>
        <source>sent as this</source>
        <translation>wird so gesendet</translation>
    </message>
    <message>
        <source>no record has it</source>
        <translation>kein Datensatz hat ihn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) need attention until then</source>
        <translation>
            <numerusform>%Ln Datensatz erfordert bis dahin Aufmerksamkeit</numerusform>
            <numerusform>%Ln Datensätze erfordern bis dahin Aufmerksamkeit</numerusform>
        </translation>
    </message>
    <message>
        <source>is only received</source>
        <translation>wird nur empfangen</translation>
    </message>
    <message>
        <source>stays as it is there unless changed here</source>
        <translation>bleibt dort, außer Sie ändern ihn hier</translation>
    </message>
    <message>
        <source>the same; several values there share it</source>
        <translation>derselbe; mehrere Werte dort teilen ihn</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>derselbe</translation>
    </message>
    <message>
        <source>A value that no record has may stay without a match</source>
        <translation>Ein Wert, den kein Datensatz hat, braucht keine Entsprechung</translation>
    </message>
    <message>
        <source>Value in %1</source>
        <translation>Wert in %1</translation>
    </message>
    <message>
        <source>Value here</source>
        <translation>Wert hier</translation>
    </message>
    <message>
        <source>On the way back</source>
        <translation>Auf dem Rückweg</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Vorschlag</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation>Bitte prüfen</translation>
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
        <translation>In %1</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>In Satchel</source>
        <translation>In Satchel</translation>
    </message>
    <message>
        <source>Match and why</source>
        <translation>Übereinstimmung und Grund</translation>
    </message>
    <message>
        <source>leads over other connections</source>
        <translation>führt vor anderen Verbindungen</translation>
    </message>
    <message>
        <source>place %1 among the connections</source>
        <translation>Platz %1 unter den Verbindungen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldPairsView</name>
    <message>
        <source>Fields there and here</source>
        <translation>Felder dort und hier</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldRights</name>
    <message>
        <source>As the record</source>
        <translation>Wie der Datensatz</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Nur lesen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
    <message>
        <source>Restrict a field…</source>
        <translation>Feld einschränken…</translation>
    </message>
    <message>
        <source>Change access</source>
        <translation>Zugriff ändern</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugriff</translation>
    </message>
    <message>
        <source>Fields with less access</source>
        <translation>Felder mit weniger Zugriff</translation>
    </message>
    <message>
        <source>Restrict a field</source>
        <translation>Feld einschränken</translation>
    </message>
    <message>
        <source>For the role %1</source>
        <translation>Für die Rolle %1</translation>
    </message>
    <message>
        <source>The values of a hidden field leave the computers of the role, also from the history and the search.</source>
        <translation>Die Werte eines ausgeblendeten Feldes verschwinden von den Computern der Rolle, auch aus dem Verlauf und der Suche.</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FieldsSettingsPage</name>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>They appear in tables, forms, filters, imports and exports like built-in fields.</source>
        <translation>Eigene Felder erscheinen in Tabellen, Formularen, Filtern, Importen und Exporten wie die fest vorhandenen Felder.</translation>
    </message>
    <message>
        <source>Fields of</source>
        <translation>Felder für</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (Pflichtfeld)</translation>
    </message>
    <message>
        <source>Removed the field %1</source>
        <translation>Feld %1 entfernt</translation>
    </message>
    <message>
        <source>The field was not saved.</source>
        <translation>Das Feld wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Not calculated: %1 (%2)</source>
        <comment>reason, formula</comment>
        <translation>Nicht berechnet: %1 (%2)</translation>
    </message>
    <message>
        <source>Choices or formula</source>
        <translation>Auswahl oder Formel</translation>
    </message>
    <message>
        <source>Calculated: %1</source>
        <translation>Berechnet: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FigureRow</name>
    <message>
        <source>%1 days</source>
        <translation>%1 Tage</translation>
    </message>
    <message>
        <source>Key figures</source>
        <translation>Kennzahlen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FiguresView</name>
    <message>
        <source>Win rate</source>
        <translation>Abschlussquote</translation>
    </message>
    <message>
        <source>Velocity</source>
        <translation>Vertriebstempo</translation>
    </message>
    <message>
        <source>From lead to won</source>
        <translation>Vom Lead zum Gewinn</translation>
    </message>
    <message>
        <source>Days in a stage</source>
        <translation>Tage in einer Phase</translation>
    </message>
    <message>
        <source>average of 12 months, the line is the year before</source>
        <translation>Mittel über 12 Monate, der Strich ist das Vorjahr</translation>
    </message>
    <message>
        <source>by month of closing, in %</source>
        <translation>nach Abschlussmonat, in %</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>pro Tag</translation>
    </message>
    <message>
        <source>Forecast and quota</source>
        <translation>Prognose und Zielvorgabe</translation>
    </message>
    <message>
        <source>Calculating…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Pipeline figures</source>
        <translation>Pipeline-Kennzahlen</translation>
    </message>
    <message>
        <source>Show the %1</source>
        <translation>%1 anzeigen</translation>
    </message>
    <message>
        <source>No deal was closed in the last 12 months. Mark deals as won or lost to fill this chart.</source>
        <translation>In den letzten 12 Monaten wurde kein Deal abgeschlossen. Markieren Sie Deals als gewonnen oder verloren, um dieses Diagramm zu füllen.</translation>
    </message>
    <message>
        <source>%1 deals closed in 12 months</source>
        <translation>%1 Deals in 12 Monaten abgeschlossen</translation>
    </message>
    <message>
        <source>No deal left a stage in the last 12 months. Move deals from stage to stage to fill this chart.</source>
        <translation>In den letzten 12 Monaten hat kein Deal eine Phase verlassen. Verschieben Sie Deals von Phase zu Phase, um dieses Diagramm zu füllen.</translation>
    </message>
    <message>
        <source>%1 over 12 months, %2 of %3</source>
        <translation>%1 über 12 Monate, %2 von %3</translation>
    </message>
    <message>
        <source>Velocity needs won deals that took a day or more. It fills with the first deals you win.</source>
        <translation>Das Vertriebstempo braucht gewonnene Deals, die mindestens einen Tag dauerten. Es füllt sich mit den ersten gewonnenen Deals.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals are overdue, later or without a date.</source>
        <translation>
            <numerusform>%Ln offener Deal ist überfällig, später oder ohne Datum.</numerusform>
            <numerusform>%Ln offene Deals sind überfällig, später oder ohne Datum.</numerusform>
        </translation>
    </message>
    <message>
        <source>Won and weighted, against the quota of each quarter.</source>
        <translation>Gewonnen und gewichtet, gegenüber der Zielvorgabe jedes Quartals.</translation>
    </message>
    <message>
        <source>Won and weighted. No quota is set.</source>
        <translation>Gewonnen und gewichtet. Es ist keine Zielvorgabe festgelegt.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Zielvorgaben</translation>
    </message>
    <message>
        <source>Set quotas</source>
        <translation>Zielvorgaben festlegen</translation>
    </message>
    <message>
        <source>%1 open × %2 won × %3 per won deal ÷ %4 days = %5</source>
        <comment>velocity</comment>
        <translation>%1 offen × %2 gewonnen × %3 je gewonnenem Deal ÷ %4 Tage = %5</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileActions</name>
    <message>
        <source>Open “%1”?</source>
        <translation>„%1“ öffnen?</translation>
    </message>
    <message>
        <source>This file is or contains a program. It can change everything on this computer. Open it only if you trust the sender.</source>
        <translation>Diese Datei ist oder enthält ein Programm. Es kann alles auf diesem Computer ändern. Öffnen Sie sie nur, wenn Sie dem Absender vertrauen.</translation>
    </message>
    <message>
        <source>Open anyway</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>no program on this computer opens this kind of file</source>
        <translation>kein Programm auf diesem Computer öffnet diese Art von Datei</translation>
    </message>
    <message>
        <source>Save file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>The content of “%1” is missing</source>
        <translation>Der Inhalt von „%1“ fehlt</translation>
    </message>
    <message>
        <source>This store no longer has it, or it is damaged. Choose the file if you still have it, or restore the store from a backup.</source>
        <translation>Diese Datenbank hat ihn nicht mehr, oder er ist beschädigt. Wählen Sie die Datei, wenn Sie sie noch haben, oder stellen Sie die Datenbank aus einem Backup wieder her.</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the file again</source>
        <translation>Datei erneut wählen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileExport</name>
    <message>
        <source>Export to %1</source>
        <translation>Export nach %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileFacts</name>
    <message>
        <source>Previous row</source>
        <translation>Vorherige Zeile</translation>
    </message>
    <message>
        <source>Next row</source>
        <translation>Nächste Zeile</translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>So wird die Datei gelesen</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodierung</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Comma, 1.985,00</source>
        <translation>Komma, 1.985,00</translation>
    </message>
    <message>
        <source>Point, 1,985.00</source>
        <translation>Punkt, 1,985.00</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datumsangaben</translation>
    </message>
    <message>
        <source>Month first, 12/31/2025</source>
        <translation>Monat zuerst, 12/31/2025</translation>
    </message>
    <message>
        <source>Day first, 31.12.2025</source>
        <translation>Tag zuerst, 31.12.2025</translation>
    </message>
    <message>
        <source>Row %1 as a %2</source>
        <translation>Zeile %1 als %2</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileSharing</name>
    <message>
        <source>this is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>the file has %1, and at most %2 can be attached</source>
        <translation>die Datei ist %1 groß, angehängt werden können höchstens %2</translation>
    </message>
    <message numerus="yes">
        <source>Attached %Ln files</source>
        <translation>
            <numerusform>%Ln Datei angehängt</numerusform>
            <numerusform>%Ln Dateien angehängt</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>a temporary folder could not be created</source>
        <translation>ein temporärer Ordner konnte nicht angelegt werden</translation>
    </message>
    <message>
        <source>Replaced 1 file</source>
        <translation>1 Datei ersetzt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FileStep</name>
    <message>
        <source>Earlier imports</source>
        <translation>Frühere Importe</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Import as</source>
        <translation>Importieren als</translation>
    </message>
    <message>
        <source>Kind of record to import</source>
        <translation>Art der importierten Datensätze</translation>
    </message>
    <message>
        <source>Drop a file here</source>
        <translation>Datei hier ablegen</translation>
    </message>
    <message>
        <source>CSV, Excel, OpenDocument, vCard, JSON or XML. Satchel detects encoding, separators, dates and numbers. Nothing is imported before the last step.</source>
        <translation>CSV, Excel, OpenDocument, vCard, JSON oder XML. Satchel erkennt Kodierung, Trennzeichen, Datums- und Zahlenformate. Vor dem letzten Schritt wird nichts importiert.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>1 new record goes to the trash.</source>
        <translation>1 neuer Datensatz kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>1 record is restored to its values from before the import.</source>
        <translation>1 Datensatz erhält seine Werte von vor dem Import zurück.</translation>
    </message>
    <message>
        <source>None of them has changed since.</source>
        <translation>Keiner davon wurde seither geändert.</translation>
    </message>
    <message>
        <source>1 of them has changed since: %1.</source>
        <translation>1 davon wurde seither geändert: %1.</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Das kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Undo the import of %1?</source>
        <translation>Import von %1 rückgängig machen?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new records go to the trash.</source>
        <translation>
            <numerusform>%Ln neuer Datensatz kommt in den Papierkorb.</numerusform>
            <numerusform>%Ln neue Datensätze kommen in den Papierkorb.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln records are restored to their values from before the import.</source>
        <translation>
            <numerusform>%Ln Datensatz erhält seine Werte von vor dem Import zurück.</numerusform>
            <numerusform>%Ln Datensätze erhalten ihre Werte von vor dem Import zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have changed since, including %1.</source>
        <translation>
            <numerusform>%Ln davon wurde seither geändert: %1.</numerusform>
            <numerusform>%Ln davon wurden seither geändert, darunter %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Values that changed since are kept, and so are new records that a connection has changed. All other new records go to the trash.</source>
        <translation>Seither geänderte Werte bleiben, ebenso neue Datensätze, die eine Verbindung seither geändert hat; die übrigen neuen Datensätze kommen in den Papierkorb.</translation>
    </message>
    <message>
        <source>Sheet of the workbook</source>
        <translation>Blatt der Arbeitsmappe</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Tables and cards (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;All files (*)</source>
        <translation>Tabellen und Kontaktkarten (*.csv *.tsv *.txt *.xlsx *.xlsm *.ods *.fods *.vcf *.ics *.json *.jsonl *.xml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterBuilder</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Edit as text</source>
        <translation>Als Text bearbeiten</translation>
    </message>
    <message>
        <source>Filter as text</source>
        <translation>Filter als Text</translation>
    </message>
    <message>
        <source>Back to rows</source>
        <translation>Zurück zu den Bedingungen</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>and</source>
        <translation>und</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>How many of these must be true</source>
        <translation>Wie viele davon zutreffen müssen</translation>
    </message>
    <message>
        <source>Add a condition to this group</source>
        <translation>Bedingung zu dieser Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Remove this group</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
    <message>
        <source>Column %1: %2.</source>
        <translation>Spalte %1: %2.</translation>
    </message>
    <message>
        <source>All of these are true</source>
        <translation>Alle treffen zu</translation>
    </message>
    <message>
        <source>At least one of these is true</source>
        <translation>Mindestens eine trifft zu</translation>
    </message>
    <message>
        <source>None of these is true</source>
        <translation>Keine trifft zu</translation>
    </message>
    <message>
        <source>Not all of these are true</source>
        <translation>Nicht alle treffen zu</translation>
    </message>
    <message>
        <source>Related records</source>
        <translation>Verknüpfte Datensätze</translation>
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
        <translation>Entf entfernt diese Bedingung</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterConditionRow</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Wert von %1</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Values of %1</source>
        <translation>Werte von %1</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message numerus="yes">
        <source>the last %Ln days</source>
        <translation>
            <numerusform>der letzte Tag</numerusform>
            <numerusform>die letzten %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Breaks a validation rule</source>
        <translation>Verstößt gegen eine Prüfregel</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterOperators</name>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is not empty</source>
        <translation>ist nicht leer</translation>
    </message>
    <message>
        <source>is at least</source>
        <translation>ist mindestens</translation>
    </message>
    <message>
        <source>is at most</source>
        <translation>ist höchstens</translation>
    </message>
    <message>
        <source>is more than</source>
        <translation>ist mehr als</translation>
    </message>
    <message>
        <source>is less than</source>
        <translation>ist weniger als</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is within</source>
        <translation>im Zeitraum</translation>
    </message>
    <message>
        <source>is on</source>
        <translation>ist am</translation>
    </message>
    <message>
        <source>is not on</source>
        <translation>ist nicht am</translation>
    </message>
    <message>
        <source>is before</source>
        <translation>ist vor</translation>
    </message>
    <message>
        <source>is after</source>
        <translation>ist nach</translation>
    </message>
    <message>
        <source>is on or before</source>
        <translation>ist am oder vor</translation>
    </message>
    <message>
        <source>is on or after</source>
        <translation>ist am oder nach</translation>
    </message>
    <message>
        <source>is any of</source>
        <translation>ist eines von</translation>
    </message>
    <message>
        <source>contains any of</source>
        <translation>enthält eines von</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is me</source>
        <translation>bin ich</translation>
    </message>
    <message>
        <source>is not me</source>
        <translation>bin nicht ich</translation>
    </message>
    <message>
        <source>starts with</source>
        <translation>beginnt mit</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterPeriod</name>
    <message>
        <source>the last %1 days</source>
        <translation>die letzten %1 Tage</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FilterRelatedRow</name>
    <message>
        <source>at least </source>
        <comment>before a number of related records</comment>
        <translation>mindestens </translation>
    </message>
    <message>
        <source>How many related records</source>
        <translation>Anzahl verknüpfter Datensätze</translation>
    </message>
    <message>
        <source>Kind of related record</source>
        <translation>Art des verknüpften Datensatzes</translation>
    </message>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>has</source>
        <comment>related records</comment>
        <translation>hat</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>With: %1</source>
        <translation>Mit: %1</translation>
    </message>
    <message>
        <source>Conditions on the related records</source>
        <translation>Bedingungen für die verknüpften Datensätze</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FirstRun</name>
    <message>
        <source>Import your customers</source>
        <translation>Importieren Sie Ihre Kunden</translation>
    </message>
    <message>
        <source>Your data stays on this computer. You can undo an import at any time.</source>
        <translation>Ihre Daten bleiben auf diesem Computer. Einen Import können Sie jederzeit rückgängig machen.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei wählen</translation>
    </message>
    <message>
        <source>Open the sample</source>
        <translation>Beispiel öffnen</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei importieren</translation>
    </message>
    <message>
        <source>CSV, Excel, vCard or JSON, from any CRM or address book.</source>
        <translation>CSV, Excel, vCard oder JSON, aus jedem CRM oder Adressbuch.</translation>
    </message>
    <message>
        <source>Explore the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
    <message>
        <source>A sample company with customers and deals, separate from your own data.</source>
        <translation>Ein Beispielunternehmen mit Kunden und Deals, getrennt von Ihren eigenen Daten.</translation>
    </message>
    <message>
        <source>Connect a CRM</source>
        <translation>CRM verbinden</translation>
    </message>
    <message>
        <source>You can also drop a file anywhere in this window</source>
        <translation>Sie können auch überall in diesem Fenster eine Datei ablegen</translation>
    </message>
    <message>
        <source>find or do anything</source>
        <translation>alles finden und ausführen</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>neuer Kontakt</translation>
    </message>
    <message>
        <source>new deal</source>
        <translation>neuer Deal</translation>
    </message>
    <message>
        <source>all shortcuts</source>
        <translation>alle Tastenkürzel</translation>
    </message>
    <message>
        <source>Add a connection</source>
        <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
        <source>Sync with HubSpot, Salesforce or Dynamics 365, both ways.</source>
        <translation>Mit HubSpot, Salesforce oder Dynamics 365 in beide Richtungen synchronisieren.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ForecastRow</name>
    <message>
        <source>of %1</source>
        <comment>expected of a quota</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a figure, figure</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Prognose</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormCanvas</name>
    <message>
        <source>Sections and fields</source>
        <translation>Abschnitte und Felder</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>Nicht im Formular</translation>
    </message>
    <message>
        <source>Beginning of the form</source>
        <translation>Anfang des Formulars</translation>
    </message>
    <message>
        <source>%1 becomes section %2 of %3</source>
        <translation>%1 wird Abschnitt %2 von %3</translation>
    </message>
    <message>
        <source>%1 goes off the form</source>
        <translation>%1 kommt aus dem Formular heraus</translation>
    </message>
    <message>
        <source>%1 goes to %2, place %3</source>
        <translation>%1 kommt nach %2, Stelle %3</translation>
    </message>
    <message>
        <source>folded at first</source>
        <translation>zuerst eingeklappt</translation>
    </message>
    <message>
        <source>open at first</source>
        <translation>zuerst offen</translation>
    </message>
    <message>
        <source>if %1</source>
        <comment>a condition</comment>
        <translation>wenn %1</translation>
    </message>
    <message>
        <source>No fields</source>
        <translation>Keine Felder</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Drop “%1” here</source>
        <translation>„%1“ hier ablegen</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Bisheriger Platz</translation>
    </message>
    <message>
        <source>Drop a field here</source>
        <translation>Hier ein Feld ablegen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormSectionDialog</name>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Change the section</source>
        <translation>Abschnitt ändern</translation>
    </message>
    <message>
        <source>Folded at first</source>
        <translation>Anfangs eingeklappt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Show it only if (empty: always)</source>
        <translation>Nur anzeigen, wenn (leer: immer)</translation>
    </message>
    <message>
        <source>Required fields are always shown.</source>
        <translation>Pflichtfelder werden immer angezeigt.</translation>
    </message>
    <message>
        <source>Add section</source>
        <translation>Abschnitt hinzufügen</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Abschnitt ändern</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormSections</name>
    <message>
        <source>Contact details</source>
        <translation>Kontaktdaten</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Name details</source>
        <translation>Weitere Namensteile</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notizen und Schlagwörter</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Abschnitt</translation>
    </message>
    <message>
        <source>Not on the form</source>
        <translation>Nicht im Formular</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Formats</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Overdue %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 d</source>
        <comment>a number of days, short</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>%1 M</source>
        <comment>millions, short</comment>
        <translation>%1 Mio.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>%1 k</source>
        <comment>thousands, short</comment>
        <translation>%1 Tsd.</translation>
    </message>
    <message>
        <source>today</source>
        <comment>in a sentence</comment>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <comment>in a sentence</comment>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>in a sentence</comment>
        <translation>gestern</translation>
    </message>
</context>
<context>
    <name>satchel::ui::FormsSettingsPage</name>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>The sections of a form, the order of their fields, and the fields that are not on it. Changes apply to everyone who works with this store.</source>
        <translation>Die Abschnitte eines Formulars, die Reihenfolge ihrer Felder und die Felder, die nicht darauf stehen. Änderungen gelten für alle, die mit diesem Datenbestand arbeiten.</translation>
    </message>
    <message>
        <source>Form of</source>
        <translation>Formular von</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Neuer Abschnitt</translation>
    </message>
    <message>
        <source>Change section</source>
        <translation>Abschnitt ändern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Take off the form</source>
        <translation>Vom Formular nehmen</translation>
    </message>
    <message>
        <source>Remove section</source>
        <translation>Abschnitt entfernen</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Use the default layout</source>
        <translation>Standardlayout verwenden</translation>
    </message>
    <message>
        <source>Save layout</source>
        <translation>Layout speichern</translation>
    </message>
    <message>
        <source>The saved layout cannot be read, so the default one is used.</source>
        <translation>Das gespeicherte Layout ist nicht lesbar, daher gilt das Standardlayout.</translation>
    </message>
    <message>
        <source>Put on the form</source>
        <translation>Ins Formular aufnehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln Änderung</numerusform>
            <numerusform>%Ln Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>The layout was not saved.</source>
        <translation>Das Layout wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Changed the form of %1</source>
        <translation>Formular von %1 geändert</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>New field</source>
        <translation>Neues Feld</translation>
    </message>
    <message>
        <source>The field was not saved.</source>
        <translation>Das Feld wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>lifts a field or a section</source>
        <translation>hebt ein Feld oder einen Abschnitt an</translation>
    </message>
    <message>
        <source>carry it</source>
        <translation>tragen es</translation>
    </message>
    <message>
        <source>drops it</source>
        <translation>legt es ab</translation>
    </message>
    <message>
        <source>puts it back</source>
        <translation>legt es zurück</translation>
    </message>
    <message>
        <source>required</source>
        <translation>Pflicht</translation>
    </message>
    <message>
        <source>calculated</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>required from %1</source>
        <comment>a stage</comment>
        <translation>Pflicht ab %1</translation>
    </message>
    <message>
        <source>Change the field</source>
        <translation>Feld ändern</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
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
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Results on real records</source>
        <translation>Ergebnisse an echten Datensätzen</translation>
    </message>
    <message>
        <source>Reads well: %1, or nothing</source>
        <comment>a type such as Number</comment>
        <translation>Passt: %1 oder nichts</translation>
    </message>
    <message>
        <source>a rule is a condition that holds or not</source>
        <translation>eine Regel ist eine Bedingung, die gilt oder nicht</translation>
    </message>
    <message>
        <source>Reads well: a condition</source>
        <translation>Passt: eine Bedingung</translation>
    </message>
    <message>
        <source>Character %1: %2</source>
        <comment>place in a formula, reason</comment>
        <translation>Zeichen %1: %2</translation>
    </message>
    <message>
        <source>Reads no field.</source>
        <translation>Liest kein Feld.</translation>
    </message>
    <message>
        <source>Reads %1.</source>
        <translation>Liest %1.</translation>
    </message>
    <message>
        <source>Computed again each day.</source>
        <translation>Wird jeden Tag neu berechnet.</translation>
    </message>
    <message>
        <source>no value (%1)</source>
        <translation>kein Wert (%1)</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>gilt</translation>
    </message>
    <message>
        <source>breaks the rule</source>
        <translation>verstößt gegen die Regel</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a record, what a formula gives</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>this is not a condition that holds or not</source>
        <translation>das ist keine Bedingung, die erfüllt ist oder nicht</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>angezeigt</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>nicht angezeigt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::HandOutDialog</name>
    <message>
        <source>Hand out everything about this person</source>
        <translation>Alles zu dieser Person herausgeben</translation>
    </message>
    <message>
        <source>A new folder with a PDF to read, a JSON file for machines and the attached files: the record, activities, tasks, deals, quotes, history and what was synced. Of other people it has nothing.</source>
        <translation>Ein neuer Ordner mit einem PDF zum Lesen, einer JSON-Datei für Programme und den angehängten Dateien: Datensatz, Aktivitäten, Aufgaben, Deals, Angebote, Verlauf und was synchronisiert wurde. Über andere Personen enthält er nichts.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Hand out to which folder?</source>
        <translation>In welchen Ordner?</translation>
    </message>
    <message>
        <source>%1 files are in %2.</source>
        <comment>number, folder</comment>
        <translation>%1 Dateien sind in %2.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
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
        <translation>Die Arbeit von %1 übergeben</translation>
    </message>
    <message>
        <source>Open records change hands, and what belongs to one customer stays together. What was won, lost, done or sent stays with %1.</source>
        <translation>Offene Datensätze gehen an andere, und was zu einem Kunden gehört, bleibt zusammen. Was gewonnen, verloren, erledigt oder gesendet wurde, bleibt bei %1.</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>%1 has no open records of these kinds.</source>
        <translation>%1 hat keine offenen Datensätze dieser Arten.</translation>
    </message>
    <message numerus="yes">
        <source>Handed over %Ln record(s) of %1</source>
        <translation>
            <numerusform>%Ln Datensatz von %1 übergeben</numerusform>
            <numerusform>%Ln Datensätze von %1 übergeben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::HelpWindow</name>
    <message>
        <source>Search in the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>No results.</source>
        <translation>Keine Ergebnisse.</translation>
    </message>
    <message>
        <source>Page of the help</source>
        <translation>Hilfeseite</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Hilfeseiten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 – Help</source>
        <comment>title of a page</comment>
        <translation>%1 – Hilfe</translation>
    </message>
    <message>
        <source>These pages are in English.</source>
        <translation>Diese Seiten sind auf Englisch.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportHistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportPage</name>
    <message>
        <source>Exit import</source>
        <translation>Import verlassen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Use a saved mapping</source>
        <translation>Gespeicherte Zuordnung verwenden</translation>
    </message>
    <message>
        <source>Save this mapping</source>
        <translation>Diese Zuordnung speichern</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>%1 wird importiert</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Nothing is imported before the last step</source>
        <translation>Vor dem letzten Schritt wird nichts importiert</translation>
    </message>
    <message>
        <source>%1 of %2 columns matched</source>
        <translation>%1 von %2 Spalten zugeordnet</translation>
    </message>
    <message>
        <source>1 column to review</source>
        <translation>1 Spalte zu prüfen</translation>
    </message>
    <message>
        <source>1 unknown value</source>
        <translation>1 unbekannter Wert</translation>
    </message>
    <message>
        <source>Continue to values</source>
        <translation>Weiter zu den Werten</translation>
    </message>
    <message>
        <source>Continue to duplicates</source>
        <translation>Weiter zu den Duplikaten</translation>
    </message>
    <message>
        <source>Continue to check</source>
        <translation>Weiter zur Prüfung</translation>
    </message>
    <message>
        <source>Import 1 row</source>
        <translation>1 Zeile importieren</translation>
    </message>
    <message>
        <source>Continue to columns</source>
        <translation>Weiter zu den Spalten</translation>
    </message>
    <message>
        <source>No saved mappings yet</source>
        <translation>Noch keine Zuordnung gespeichert</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message numerus="yes">
        <source>%Ln columns to review</source>
        <translation>
            <numerusform>%Ln Spalte zu prüfen</numerusform>
            <numerusform>%Ln Spalten zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown values</source>
        <translation>
            <numerusform>%Ln unbekannter Wert</numerusform>
            <numerusform>%Ln unbekannte Werte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln rows</source>
        <translation>
            <numerusform>%Ln Zeile importieren</numerusform>
            <numerusform>%Ln Zeilen importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>How the file is read</source>
        <translation>So wird die Datei gelesen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ImportSession</name>
    <message>
        <source>ID in Satchel</source>
        <translation>ID in Satchel</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>%1, currency</source>
        <translation>%1, Währung</translation>
    </message>
    <message>
        <source>used by another column</source>
        <translation>von anderer Spalte verwendet</translation>
    </message>
    <message>
        <source>not imported</source>
        <translation>nicht importiert</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>gewählt</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>New %1 · updated %2 · skipped %3 · rejected %4</source>
        <translation>Neu %1 · aktualisiert %2 · übersprungen %3 · abgewiesen %4</translation>
    </message>
    <message>
        <source>%1 · fields left empty %2</source>
        <translation>%1 · Felder leer %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Invitation</name>
    <message>
        <source>The invitation could not be written to %1.</source>
        <translation>Die Einladung konnte nicht nach %1 geschrieben werden.</translation>
    </message>
    <message>
        <source>Add people before you invite them.</source>
        <translation>Füge zuerst Personen hinzu.</translation>
    </message>
    <message>
        <source>None of the people has an e-mail address.</source>
        <translation>Keine der Personen hat eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>An invitation says who invites. Make one of the people with an e-mail address the host.</source>
        <translation>Eine Einladung nennt, wer einlädt. Mache eine der Personen mit E-Mail-Adresse zum Gastgeber.</translation>
    </message>
    <message>
        <source>Cancelled: %1</source>
        <comment>a meeting</comment>
        <translation>Abgesagt: %1</translation>
    </message>
    <message>
        <source>Updated invitation: %1</source>
        <translation>Aktualisierte Einladung: %1</translation>
    </message>
    <message>
        <source>Invitation: %1</source>
        <translation>Einladung: %1</translation>
    </message>
    <message>
        <source>No e-mail program could be started. Export the meeting as a file and attach it yourself.</source>
        <translation>Es konnte kein E-Mail-Programm gestartet werden. Exportiere das Meeting als Datei und hänge sie selbst an.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::IssueModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Row rejected</source>
        <translation>Zeile abgewiesen</translation>
    </message>
    <message>
        <source>Field left empty</source>
        <translation>Feld bleibt leer</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Row skipped</source>
        <translation>Zeile übersprungen</translation>
    </message>
    <message>
        <source>Record updated</source>
        <translation>Datensatz aktualisiert</translation>
    </message>
    <message>
        <source>Record created anyway</source>
        <translation>Datensatz trotzdem angelegt</translation>
    </message>
    <message>
        <source>Matches an earlier row of the file</source>
        <translation>Entspricht einer früheren Zeile der Datei</translation>
    </message>
    <message>
        <source>Matches %1</source>
        <comment>a record&apos;s name</comment>
        <translation>Entspricht %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::JoinPlanDialog</name>
    <message>
        <source>Join %1?</source>
        <comment>a team</comment>
        <translation>%1 beitreten?</translation>
    </message>
    <message>
        <source>You are there: %1</source>
        <comment>role</comment>
        <translation>Ihre Rolle dort: %1</translation>
    </message>
    <message>
        <source>The window closes and opens again with the team&apos;s records. The store as it is now is kept beside it. If the computer stops meanwhile, nothing is lost.</source>
        <translation>Das Fenster schließt sich und öffnet sich wieder mit den Datensätzen des Teams. Die Datenbank, wie sie jetzt ist, wird daneben aufbewahrt. Wenn der Computer inzwischen ausfällt, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Dem Team beitreten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of record, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Of the team</source>
        <translation>Vom Team</translation>
    </message>
    <message>
        <source>%1 records come to this computer</source>
        <comment>a number</comment>
        <translation>Datensätze, die auf diesen Computer kommen: %1</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of your records are the team&apos;s already. Each becomes one: the team&apos;s values stay, what they lack is filled from yours.</source>
        <translation>
            <numerusform>%Ln Ihrer Datensätze ist schon beim Team. Aus beiden wird einer: Die Werte des Teams bleiben, und was dort fehlt, wird aus Ihren ergänzt.</numerusform>
            <numerusform>%Ln Ihrer Datensätze sind schon beim Team. Aus beiden wird jeweils einer: Die Werte des Teams bleiben, und was dort fehlt, wird aus Ihren ergänzt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Maybe in both</source>
        <translation>Vielleicht in beiden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be the same. Both stay, among the duplicates.</source>
        <translation>
            <numerusform>%Ln Datensatz ist vielleicht derselbe. Beide bleiben, unter den Duplikaten.</numerusform>
            <numerusform>%Ln Datensätze sind vielleicht dieselben. Beide bleiben jeweils, unter den Duplikaten.</numerusform>
        </translation>
    </message>
    <message>
        <source>New to the team</source>
        <translation>Neu für das Team</translation>
    </message>
    <message>
        <source>Left behind</source>
        <translation>Bleiben zurück</translation>
    </message>
    <message>
        <source>Your role does not let you bring these.</source>
        <translation>Ihre Rolle erlaubt es nicht, diese mitzubringen.</translation>
    </message>
    <message>
        <source>Fields left behind</source>
        <translation>Felder, die zurückbleiben</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>%1 stay behind. Connect them again if this computer is to run them.</source>
        <comment>names</comment>
        <translation>Zurück bleiben: %1. Verbinden Sie diese erneut, wenn dieser Computer sie ausführen soll.</translation>
    </message>
    <message>
        <source>Of this store</source>
        <translation>Aus dieser Datenbank</translation>
    </message>
    <message>
        <source>Nothing was entered here yet, so nothing is taken along.</source>
        <translation>Hier wurde noch nichts eingegeben, also wird nichts mitgenommen.</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihr Datensatz</translation>
    </message>
    <message>
        <source>The team&apos;s</source>
        <translation>Im Team</translation>
    </message>
    <message>
        <source>Is the same</source>
        <translation>Derselbe</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Records that the team has</source>
        <translation>Datensätze, die das Team hat</translation>
    </message>
    <message>
        <source>Maybe</source>
        <translation>Vielleicht</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>certainly the same</comment>
        <translation>Ja</translation>
    </message>
</context>
<context>
    <name>satchel::ui::KeyboardSettingsPage</name>
    <message>
        <source>Find a command or key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>No results. Try a shorter search.</source>
        <translation>Keine Ergebnisse. Versuchen Sie es mit einem kürzeren Suchbegriff.</translation>
    </message>
    <message>
        <source>Choose a command to change its keys. Satchel says at once when another command has them. Your keys are kept on this computer.</source>
        <translation>Wählen Sie einen Befehl, um seine Tasten zu ändern. Satchel sagt sofort, wenn ein anderer Befehl sie hat. Ihre Tasten bleiben auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadComparisonDialog</name>
    <message>
        <source>Is this the same person?</source>
        <translation>Ist das dieselbe Person?</translation>
    </message>
    <message>
        <source>Converting fills empty fields of %1 and overwrites nothing.</source>
        <translation>Umwandeln füllt leere Felder von %1 und überschreibt nichts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Convert…</source>
        <translation>Umwandeln…</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Lead</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Converting</source>
        <translation>Umwandeln</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Wird ergänzt</translation>
    </message>
    <message>
        <source>Added as another e-mail</source>
        <translation>Als weitere E-Mail ergänzt</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Contact’s value stays</source>
        <translation>Wert des Kontakts bleibt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadDistribution</name>
    <message>
        <source>Give out leads</source>
        <translation>Leads verteilen</translation>
    </message>
    <message>
        <source>Open leads that nobody has, the oldest first. A lead of a company goes to the company&apos;s owner where that person is chosen here.</source>
        <translation>Offene Leads, die niemand hat, die ältesten zuerst. Ein Lead einer Firma geht an die für sie zuständige Person, wenn sie hier gewählt ist.</translation>
    </message>
    <message>
        <source>Give out</source>
        <translation>Verteilen</translation>
    </message>
    <message>
        <source>Every open lead has an owner.</source>
        <translation>Für jeden offenen Lead ist jemand zuständig.</translation>
    </message>
    <message>
        <source>Each of the selected leads has an owner or is closed.</source>
        <translation>Für jeden der gewählten Leads ist jemand zuständig, oder er ist geschlossen.</translation>
    </message>
    <message numerus="yes">
        <source>Gave out %Ln lead(s)</source>
        <translation>
            <numerusform>%Ln Lead verteilt</numerusform>
            <numerusform>%Ln Leads verteilt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadHead</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Plan the next action</source>
        <translation>Nächste Aktion planen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Complete the next task</source>
        <translation>Nächste Aufgabe erledigen</translation>
    </message>
    <message>
        <source>This lead is converted</source>
        <translation>Dieser Lead ist umgewandelt</translation>
    </message>
    <message>
        <source>Looks like %1</source>
        <translation>Sieht aus wie %1</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <comment>a field</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht dieselbe Person</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>This contact is someone else and is not proposed for this lead again</source>
        <translation>Dieser Kontakt ist jemand anderes und wird für diesen Lead nicht mehr vorgeschlagen</translation>
    </message>
    <message>
        <source>Same in both: %1. Converting proposes this contact.</source>
        <translation>In beiden gleich: %1. Beim Umwandeln wird dieser Kontakt vorgeschlagen.</translation>
    </message>
    <message>
        <source>Same name and company. Converting proposes this contact.</source>
        <translation>Gleicher Name und gleiches Unternehmen. Beim Umwandeln wird dieser Kontakt vorgeschlagen.</translation>
    </message>
    <message>
        <source>Only the name is the same. Converting proposes a new contact.</source>
        <translation>Nur der Name ist gleich. Beim Umwandeln wird ein neuer Kontakt vorgeschlagen.</translation>
    </message>
    <message>
        <source>Marked as not the same: %1</source>
        <translation>Als andere Person markiert: %1</translation>
    </message>
    <message>
        <source>%1. Converting proposes this contact.</source>
        <comment>evidence</comment>
        <translation>%1. Beim Umwandeln wird dieser Kontakt vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1. Converting proposes a new contact.</source>
        <comment>evidence</comment>
        <translation>%1. Beim Umwandeln wird ein neuer Kontakt vorgeschlagen.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LeadSide</name>
    <message>
        <source>Convert makes</source>
        <translation>Umwandeln ergibt</translation>
    </message>
    <message>
        <source>Choose and convert…</source>
        <translation>Auswählen und umwandeln…</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Existing contact</source>
        <translation>Vorhandener Kontakt</translation>
    </message>
    <message>
        <source>Existing company</source>
        <translation>Vorhandenes Unternehmen</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>Neues Unternehmen</translation>
    </message>
    <message>
        <source>New deal</source>
        <translation>Neuer Deal</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <comment>a stage</comment>
        <translation>Neuer Deal in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln activities, tasks and files</source>
        <translation>
            <numerusform>%Ln Aktivität, Aufgabe oder Datei</numerusform>
            <numerusform>%Ln Aktivitäten, Aufgaben und Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>Move along</source>
        <translation>Ziehen mit um</translation>
    </message>
    <message>
        <source>Existing contact, adds %1</source>
        <comment>names of fields</comment>
        <translation>Vorhandener Kontakt, ergänzt %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LetterheadSettingsPage</name>
    <message>
        <source>English, as in Britain</source>
        <translation>Englisch (Großbritannien)</translation>
    </message>
    <message>
        <source>German, as in Austria</source>
        <translation>Deutsch (Österreich)</translation>
    </message>
    <message>
        <source>German, as in Switzerland</source>
        <translation>Deutsch (Schweiz)</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>The sender shown on quotes. Everyone who works with this store uses the same one.</source>
        <translation>Der Absender auf Angeboten. Alle, die mit dieser Datenbank arbeiten, verwenden denselben.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Thermolog Ltd</source>
        <translation>Thermolog GmbH</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Website</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>VAT GB123456789</source>
        <translation>USt-IdNr. DE123456789</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Handelsregister</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bankverbindung</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
    <message>
        <source>How quotes look on paper. A template is a file that can be copied and edited: %1</source>
        <translation>Wie Angebote auf Papier aussehen. Eine Vorlage ist eine Datei, die kopiert und bearbeitet werden kann: %1</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Template default</source>
        <translation>Standard der Vorlage</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Choose an image…</source>
        <translation>Bild wählen…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Ohne Logo</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>PNG, JPEG or SVG, at most 8 MB.</source>
        <translation>PNG, JPEG oder SVG, höchstens 8 MB.</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.svg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.svg)</translation>
    </message>
    <message>
        <source>This image can&apos;t be used as the logo: %1.</source>
        <translation>Dieses Bild kann nicht als Logo verwendet werden: %1.</translation>
    </message>
    <message>
        <source>No logo: your name is shown instead.</source>
        <translation>Kein Logo: Stattdessen erscheint Ihr Name.</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>Briefkopf geändert</translation>
    </message>
    <message>
        <source>US Letter</source>
        <comment>paper</comment>
        <translation>US Letter</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LineEditor</name>
    <message>
        <source>tomorrow, +3, 12 Mar</source>
        <translation>morgen, +3, 12. März</translation>
    </message>
    <message>
        <source>Choose a day</source>
        <translation>Tag wählen</translation>
    </message>
    <message>
        <source>words, separated by commas</source>
        <translation>Wörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Write minutes, such as 11 or 11:30.</source>
        <translation>Schreiben Sie Minuten, etwa 11 oder 11:30.</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListExport</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel-Arbeitsmappe (*.xlsx)</translation>
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
            <numerusform>Exportieren Sie höchstens %Ln ausgewählten Datensatz oder alle</numerusform>
            <numerusform>Exportieren Sie höchstens %Ln ausgewählte Datensätze oder alle</numerusform>
        </translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Everybody shown</source>
        <translation>Alle angezeigten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s). Also who withdrew consent: not for mailings.</source>
        <translation>
            <numerusform>%Ln Kontakt. Auch wer widerrufen hat: nicht für Mailings.</numerusform>
            <numerusform>%Ln Kontakte. Auch wer widerrufen hat: nicht für Mailings.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only who consents to “%1”</source>
        <translation>Nur wer in „%1“ eingewilligt hat</translation>
    </message>
    <message>
        <source>Without who refused “%1”</source>
        <translation>Ohne wer „%1“ abgelehnt hat</translation>
    </message>
    <message>
        <source>%1; %2 left out</source>
        <comment>number of contacts, number left out</comment>
        <translation>%1; %2 ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln Kontakt</numerusform>
            <numerusform>%Ln Kontakte</numerusform>
        </translation>
    </message>
    <message>
        <source>Which contacts do you want to export?</source>
        <translation>Welche Kontakte möchten Sie exportieren?</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListFooter</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Rates of %1</source>
        <comment>a day</comment>
        <translation>Kurse vom %1</translation>
    </message>
    <message>
        <source>%1 has no rate and is not in the sum</source>
        <translation>%1 hat keinen Kurs und ist nicht in der Summe</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListPage</name>
    <message>
        <source>New %1</source>
        <translation>%1 anlegen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Edit in the panel</source>
        <translation>Im Seitenbereich bearbeiten</translation>
    </message>
    <message>
        <source>Filter the list</source>
        <translation>Liste filtern</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Sort the list</source>
        <translation>Liste sortieren</translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Spalten wählen</translation>
    </message>
    <message>
        <source>Convert lead</source>
        <translation>Lead umwandeln</translation>
    </message>
    <message>
        <source>Date created</source>
        <translation>Erstellungsdatum</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Absteigend sortieren</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte ausblenden</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Spalten wählen…</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>Sortieren</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Compact or comfortable rows</source>
        <translation>Kompakte oder großzügige Zeilen</translation>
    </message>
    <message>
        <source>No %1 yet</source>
        <translation>Noch keine %1</translation>
    </message>
    <message>
        <source>Import a file or add the first one.</source>
        <translation>Importieren Sie eine Datei oder fügen Sie den ersten Eintrag hinzu.</translation>
    </message>
    <message>
        <source>No records match this filter</source>
        <translation>Keine Datensätze entsprechen diesem Filter</translation>
    </message>
    <message>
        <source>Change a condition, or show all %1.</source>
        <translation>Ändern Sie eine Bedingung oder zeigen Sie alle %1 an.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export läuft: %1</translation>
    </message>
    <message>
        <source>Exported %1 to %2</source>
        <translation>%1 nach %2 exportiert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 ausgewählt</translation>
    </message>
    <message>
        <source>Select all %1</source>
        <translation>Alle %1 auswählen</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>Go to the name %1…</source>
        <translation>Zum Namen %1…</translation>
    </message>
    <message>
        <source>Search the list</source>
        <translation>Liste durchsuchen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Clear search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>New contact, its name</comment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>No %1 here</source>
        <translation>Keine %1 hier</translation>
    </message>
    <message>
        <source>None of them belongs to “%1” now.</source>
        <translation>Zurzeit gehört nichts zu „%1“.</translation>
    </message>
    <message>
        <source>Nothing has %1.</source>
        <comment>what was searched for</comment>
        <translation>Nichts enthält %1.</translation>
    </message>
    <message>
        <source>Each of these is there, but not together, or not in “%1”.</source>
        <translation>Jedes davon kommt vor, aber nicht zusammen oder nicht in „%1“.</translation>
    </message>
    <message>
        <source>Each of these is there, but not together.</source>
        <translation>Jedes davon kommt vor, aber nicht zusammen.</translation>
    </message>
    <message>
        <source>No %1 found for “%2”</source>
        <translation>Keine %1 zu „%2“ gefunden</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>Als Liste zeigen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Imported from</source>
        <translation>Importiert aus</translation>
    </message>
    <message>
        <source>The records imported from %1 are not here any more.</source>
        <translation>Die aus %1 importierten Datensätze sind nicht mehr hier.</translation>
    </message>
    <message>
        <source>Log activity</source>
        <translation>Aktivität erfassen</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Duplikate suchen</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Give out leads</source>
        <translation>Leads verteilen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) stayed as they were: a rule or your role does not allow it.</source>
        <translation>
            <numerusform>%Ln Datensatz ist geblieben, wie er war: Eine Regel oder Ihre Rolle erlaubt es nicht.</numerusform>
            <numerusform>%Ln Datensätze sind geblieben, wie sie waren: Eine Regel oder Ihre Rolle erlaubt es nicht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ListSearchField</name>
    <message>
        <source>also %1</source>
        <translation>auch %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LockScreen</name>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt erneut versuchen.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the store. Satchel keeps syncing in the background.</source>
        <translation>Geben Sie das Passwort der Datenbank ein. Satchel synchronisiert im Hintergrund weiter.</translation>
    </message>
    <message>
        <source>Enter the passphrase of the app lock. Satchel keeps syncing in the background.</source>
        <translation>Geben Sie das Passwort der App-Sperre ein. Satchel synchronisiert im Hintergrund weiter.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LongTextEditor</name>
    <message>
        <source>one per line, “work: …” gives it a label</source>
        <translation>einer pro Zeile, „work: …“ gibt ihm eine Bezeichnung</translation>
    </message>
</context>
<context>
    <name>satchel::ui::LostReasonsSettingsPage</name>
    <message>
        <source>Lost reasons</source>
        <translation>Verlustgründe</translation>
    </message>
    <message>
        <source>Satchel offers these when you mark a deal as lost. You can always enter another one.</source>
        <translation>Satchel schlägt diese vor, wenn Sie einen Deal als verloren markieren. Sie können jederzeit einen anderen eingeben.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Lost deals</source>
        <translation>Verlorene Deals</translation>
    </message>
    <message>
        <source>New reason</source>
        <translation>Neuer Grund</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add reason</source>
        <translation>Grund hinzufügen</translation>
    </message>
    <message>
        <source>Added the lost reason “%1”</source>
        <translation>Verlustgrund „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Rename the reason</source>
        <translation>Grund umbenennen</translation>
    </message>
    <message>
        <source>Renamed the lost reason “%1” to “%2”</source>
        <translation>Verlustgrund „%1“ in „%2“ umbenannt</translation>
    </message>
    <message numerus="yes">
        <source>Rename it on %Ln deal(s) too?</source>
        <translation>
            <numerusform>Auch bei %Ln Deal umbenennen?</numerusform>
            <numerusform>Auch bei %Ln Deals umbenennen?</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” becomes “%2”. Reports count both names separately if the deals keep the old one.</source>
        <translation>„%1“ wird zu „%2“. Berichte zählen beide Namen getrennt, wenn die Deals den alten behalten.</translation>
    </message>
    <message>
        <source>Only in the list</source>
        <translation>Nur in der Liste</translation>
    </message>
    <message numerus="yes">
        <source>Rename %Ln deal(s)</source>
        <translation>
            <numerusform>Bei %Ln Deal umbenennen</numerusform>
            <numerusform>Bei %Ln Deals umbenennen</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed the lost reason “%1”</source>
        <translation>Verlustgrund „%1“ entfernt</translation>
    </message>
    <message>
        <source>Moved the lost reason “%1”</source>
        <translation>Verlustgrund „%1“ verschoben</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MailFilingTask</name>
    <message>
        <source>Filing e-mails</source>
        <translation>E-Mails werden abgelegt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) could not be filed: %1</source>
        <translation>
            <numerusform>%Ln E-Mail konnte nicht abgelegt werden: %1</numerusform>
            <numerusform>%Ln E-Mails konnten nicht abgelegt werden: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln e-mail(s) already filed</source>
        <translation>
            <numerusform>%Ln E-Mail war schon abgelegt</numerusform>
            <numerusform>%Ln E-Mails waren schon abgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s)</source>
        <translation>
            <numerusform>%Ln E-Mail abgelegt</numerusform>
            <numerusform>%Ln E-Mails abgelegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filed %Ln e-mail(s), %1 already filed</source>
        <translation>
            <numerusform>%Ln E-Mail abgelegt, %1 schon vorhanden</numerusform>
            <numerusform>%Ln E-Mails abgelegt, %1 schon vorhanden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MainWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source> (%Ln newer value(s) kept)</source>
        <translation>
            <numerusform> (%Ln neuerer Wert behalten)</numerusform>
            <numerusform> (%Ln neuere Werte behalten)</numerusform>
        </translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Wiederholt: %1</translation>
    </message>
    <message>
        <source>%1 – Satchel</source>
        <translation>%1 – Satchel</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Datei für den Import wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session were saved</source>
        <translation>
            <numerusform>%Ln Änderung der letzten Sitzung wurde gespeichert</numerusform>
            <numerusform>%Ln Änderungen der letzten Sitzung wurden gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes from the last session could not be read</source>
        <translation>Änderungen der letzten Sitzung konnten nicht gelesen werden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) from the last session could not be saved</source>
        <translation>
            <numerusform>%Ln Änderung der letzten Sitzung konnte nicht gespeichert werden</numerusform>
            <numerusform>%Ln Änderungen der letzten Sitzung konnten nicht gespeichert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>The records were changed or removed in the meantime.</source>
        <translation>Die Datensätze wurden inzwischen geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The file is kept as %1.</source>
        <translation>Die Datei bleibt als %1 erhalten.</translation>
    </message>
    <message>
        <source>The records were changed or removed in the meantime. What you entered is kept in %1.</source>
        <translation>Die Datensätze wurden inzwischen geändert oder entfernt. Ihre Eingaben bleiben in %1 erhalten.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Tables and address books (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)</source>
        <translation>Tabellen und Adressbücher (*.csv *.tsv *.txt *.xlsx *.ods *.vcf *.ics *.json *.xml)</translation>
    </message>
    <message>
        <source>The desktop shows no notices until %1</source>
        <translation>Der Desktop zeigt keine Hinweise bis %1</translation>
    </message>
    <message>
        <source>E-mails (*.eml *.msg *.mbox)</source>
        <translation>E-Mails (*.eml *.msg *.mbox)</translation>
    </message>
    <message>
        <source>Choose a record for “%1” first</source>
        <translation>Wählen Sie zuerst einen Datensatz für „%1“</translation>
    </message>
    <message>
        <source>Sample data is not locked</source>
        <translation>Beispieldaten werden nicht gesperrt</translation>
    </message>
    <message>
        <source>Switch on the app lock first</source>
        <translation>Schalten Sie zuerst die App-Sperre ein</translation>
    </message>
    <message>
        <source>Satchel has a question before it can close. Unlock it first.</source>
        <translation>Satchel hat vor dem Schließen eine Frage. Entsperren Sie es zuerst.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingModel</name>
    <message>
        <source>Not imported</source>
        <translation>Nicht importiert</translation>
    </message>
    <message>
        <source>Not matched</source>
        <translation>Nicht zugeordnet</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Column in the file</source>
        <translation>Spalte in der Datei</translation>
    </message>
    <message>
        <source>First values</source>
        <translation>Erste Werte</translation>
    </message>
    <message>
        <source>Field in Satchel</source>
        <translation>Feld in Satchel</translation>
    </message>
    <message>
        <source>Match</source>
        <translation>Übereinstimmung</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPage</name>
    <message>
        <source>Fields and values</source>
        <translation>Felder und Werte</translation>
    </message>
    <message>
        <source>Mappings</source>
        <translation>Zuordnungen</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>Zurück zu den Verbindungen</translation>
    </message>
    <message>
        <source>Next field that needs a look</source>
        <translation>Nächstes zu prüfendes Feld</translation>
    </message>
    <message>
        <source>Previous field that needs a look</source>
        <translation>Vorheriges zu prüfendes Feld</translation>
    </message>
    <message>
        <source>Accept all sure proposals</source>
        <translation>Alle sicheren Vorschläge annehmen</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Feld suchen</translation>
    </message>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Save the mapping</source>
        <translation>Zuordnung speichern</translation>
    </message>
    <message>
        <source>Read the fields again</source>
        <translation>Felder neu lesen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Mapping</source>
        <translation>Zuordnung</translation>
    </message>
    <message>
        <source>This can&apos;t be paired.</source>
        <translation>Das lässt sich nicht zuordnen.</translation>
    </message>
    <message>
        <source>The mapping was not saved.</source>
        <translation>Die Zuordnung wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>Fields to show</source>
        <translation>Angezeigte Felder</translation>
    </message>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Synced</source>
        <translation>Synchronisiert</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message>
        <source>Need a look</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Sync them</source>
        <translation>Synchronisieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is sent or written before you save</source>
        <translation>Vor dem Speichern wird nichts gesendet oder geschrieben</translation>
    </message>
    <message>
        <source>See what this would change</source>
        <translation>Zeigt, was sich ändern würde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>system, connection</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Reading the fields of %1</source>
        <translation>Felder von %1 werden gelesen</translation>
    </message>
    <message>
        <source>the other system</source>
        <translation>dem anderen System</translation>
    </message>
    <message>
        <source>Satchel asks for its fields and their values. This reads no records.</source>
        <translation>Satchel fragt nach den Feldern und ihren Werten. Datensätze werden dabei nicht gelesen.</translation>
    </message>
    <message>
        <source>The fields of %1 could not be read</source>
        <translation>Die Felder von %1 konnten nicht gelesen werden</translation>
    </message>
    <message>
        <source>No such connection</source>
        <translation>Verbindung nicht vorhanden</translation>
    </message>
    <message>
        <source>It was removed, or there is none yet. Add a connection under Connections, then choose its fields here.</source>
        <translation>Sie wurde entfernt, oder es gibt noch keine. Fügen Sie unter Verbindungen eine hinzu und wählen Sie hier ihre Felder.</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>Diese Version kann nicht synchronisieren</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>Sie wurde ohne Synchronisierung erstellt. Ihre Datensätze bleiben auf diesem Computer. Installieren Sie eine vollständige Version, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>mapping %1, saved %2</source>
        <comment>number, time</comment>
        <translation>Zuordnung %1, gespeichert %2</translation>
    </message>
    <message>
        <source>as it comes with %1</source>
        <translation>wie mit %1 geliefert</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1 offers no records that could be synced.</source>
        <translation>%1 bietet keine Datensätze an, die sich synchronisieren lassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) a look</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Direction of %1</source>
        <translation>Richtung von %1</translation>
    </message>
    <message>
        <source>%1 are not synced.</source>
        <comment>kind of records</comment>
        <translation>%1 werden nicht synchronisiert.</translation>
    </message>
    <message>
        <source>What is chosen below is kept.</source>
        <translation>Die Auswahl unten bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 offers no fields for these records.</source>
        <translation>%1 bietet für diese Datensätze keine Felder an.</translation>
    </message>
    <message>
        <source>No field is like this. Show all fields to see the others.</source>
        <translation>Kein Feld entspricht dieser Auswahl. Zeigen Sie alle Felder, um die anderen zu sehen.</translation>
    </message>
    <message>
        <source>No field has this name, there or here. Try a shorter search.</source>
        <translation>Kein Feld heißt so, weder dort noch hier. Suchen Sie kürzer.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln</source>
        <translation>
            <numerusform>Speichern und %Ln ändern</numerusform>
            <numerusform>Speichern und %Ln ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Save and change %Ln or more</source>
        <translation>
            <numerusform>Speichern und mindestens %Ln ändern</numerusform>
            <numerusform>Speichern und mindestens %Ln ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Dry run of %1</source>
        <translation>Probelauf von %1</translation>
    </message>
    <message>
        <source>The value was not added.</source>
        <translation>Der Wert wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The field was not added.</source>
        <translation>Das Feld wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>The dry run did not finish.</source>
        <translation>Der Probelauf wurde nicht beendet.</translation>
    </message>
    <message>
        <source>Mapping %1, %2</source>
        <comment>number, time</comment>
        <translation>Zuordnung %1, %2</translation>
    </message>
    <message>
        <source>As it comes with %1</source>
        <translation>Wie mit %1 geliefert</translation>
    </message>
    <message>
        <source>Space opens the values · ← → direction · %1 next to look at</source>
        <comment>key</comment>
        <translation>Leertaste öffnet die Werte · ← → Richtung · %1 nächstes zu prüfen</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Satchel reads the columns of “%1” when you save.</source>
        <translation>Satchel liest die Spalten von „%1“, wenn Sie speichern.</translation>
    </message>
    <message>
        <source>Satchel did not recognize the list in %1 that holds these records. Choose it above.</source>
        <translation>Satchel hat die Liste in %1 mit diesen Datensätzen nicht erkannt. Wählen Sie sie oben.</translation>
    </message>
    <message>
        <source>The list was not chosen.</source>
        <translation>Die Liste wurde nicht gewählt.</translation>
    </message>
    <message>
        <source>List in %1 that holds %2</source>
        <comment>system, kind of records</comment>
        <translation>Liste in %1 für: %2</translation>
    </message>
    <message>
        <source>Choose a list…</source>
        <translation>Liste wählen …</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingPreview</name>
    <message>
        <source>Previous record</source>
        <translation>Vorheriger Datensatz</translation>
    </message>
    <message>
        <source>Next record</source>
        <translation>Nächster Datensatz</translation>
    </message>
    <message>
        <source>On a real record</source>
        <translation>An einem echten Datensatz</translation>
    </message>
    <message>
        <source>What this would change</source>
        <translation>Was sich ändern würde</translation>
    </message>
    <message>
        <source>Reading records of %1 to see what would change. Leave the page to stop.</source>
        <translation>Datensätze von %1 werden gelesen. Verlassen Sie die Seite, um abzubrechen.</translation>
    </message>
    <message>
        <source>The mapping was changed since. A new dry run shows what it would do now.</source>
        <translation>Die Zuordnung wurde seitdem geändert. Ein neuer Probelauf zeigt die jetzige Wirkung.</translation>
    </message>
    <message>
        <source>A dry run reads records from %1 and shows here what this mapping would change. It writes nothing, on neither side.</source>
        <translation>Ein Probelauf liest Datensätze aus %1 und zeigt hier, was diese Zuordnung ändern würde. Er schreibt auf keiner Seite etwas.</translation>
    </message>
    <message>
        <source>Green is what would be written here.</source>
        <translation>Grün ist, was hier geschrieben würde.</translation>
    </message>
    <message>
        <source>Nothing would be sent to %1.</source>
        <translation>An %1 würde nichts gesendet.</translation>
    </message>
    <message>
        <source>Would be sent to %1: %2.</source>
        <comment>system, fields</comment>
        <translation>An %1 würde gesendet: %2.</translation>
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
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>of %1 read</source>
        <translation>von %1 gelesenen</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>field</comment>
        <translation>Erfordert Aufmerksamkeit: %1</translation>
    </message>
    <message>
        <source>New records</source>
        <translation>Neue Datensätze</translation>
    </message>
    <message>
        <source>There are more records than were read, so these are the least.</source>
        <translation>Es gibt mehr Datensätze als gelesen wurden; dies sind Mindestzahlen.</translation>
    </message>
    <message>
        <source>Saving applies it with the next sync. What a sync changed here can be rolled back under Connections.</source>
        <translation>Nach dem Speichern gilt sie ab der nächsten Synchronisierung. Was diese hier ändert, lässt sich unter Verbindungen zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingSession</name>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, stage</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Added the field %1</source>
        <translation>Feld %1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the field %1</source>
        <translation>Feld %1 geändert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MappingTable</name>
    <message>
        <source>Field for %1</source>
        <translation>Feld für %1</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Nicht importieren</translation>
    </message>
    <message>
        <source>Choose a field</source>
        <translation>Feld wählen</translation>
    </message>
    <message>
        <source>Columns of the file and their fields</source>
        <translation>Spalten der Datei und ihre Felder</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchText</name>
    <message>
        <source>Sure %1 %</source>
        <translation>Sicher %1&#xa0;%</translation>
    </message>
    <message>
        <source>Likely %1 %</source>
        <translation>Wahrscheinlich %1&#xa0;%</translation>
    </message>
    <message>
        <source>Check %1 %</source>
        <translation>Prüfen %1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MatchesDialog</name>
    <message>
        <source>Records that look the same</source>
        <translation>Vermutlich gleiche Datensätze</translation>
    </message>
    <message>
        <source>Here and in %1; the weakest evidence first</source>
        <translation>Hier und in %1; die unsichersten zuerst</translation>
    </message>
    <message>
        <source>Records that look the same; unticked pairs are kept separate</source>
        <translation>Datensätze, die gleich aussehen; Paare ohne Häkchen bleiben getrennt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Link and continue</source>
        <translation>Verknüpfen und fortfahren</translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln pair(s); there are more</source>
        <translation>
            <numerusform>Das erste Paar; es gibt weitere</numerusform>
            <numerusform>Die ersten %Ln Paare; es gibt weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln Paar</numerusform>
            <numerusform>%Ln Paare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept separate</source>
        <translation>
            <numerusform>%Ln bleibt getrennt</numerusform>
            <numerusform>%Ln bleiben getrennt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingHeader</name>
    <message>
        <source>More actions</source>
        <translation>Weitere Aktionen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingNotesEditor</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Write what is said. A line such as “todo Mara: send the price by Thursday” becomes a task when you close the meeting.</source>
        <translation>Schreibe mit. Eine Zeile wie „Aufgabe Mara: Preis schicken bis Donnerstag“ wird beim Abschließen zur Aufgabe.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingPage</name>
    <message>
        <source>What do you want to change?</source>
        <translation>Was möchten Sie ändern?</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Took %1 out of its series</source>
        <translation>%1 aus der Serie gelöst</translation>
    </message>
    <message>
        <source>Changed the notes</source>
        <translation>Notizen geändert</translation>
    </message>
    <message>
        <source>Someone else changed the notes in the meantime. Your text is kept here and replaces theirs if you continue. Theirs stays in the history.</source>
        <translation>Jemand anderes hat die Notizen inzwischen geändert. Ihr Text bleibt hier und ersetzt den anderen, wenn Sie weiterschreiben. Der andere bleibt im Verlauf.</translation>
    </message>
    <message numerus="yes">
        <source>Sent an update to %Ln people</source>
        <translation>
            <numerusform>Aktualisierung an %Ln Person gesendet</numerusform>
            <numerusform>Aktualisierung an %Ln Personen gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invited %Ln people</source>
        <translation>
            <numerusform>%Ln Person eingeladen</numerusform>
            <numerusform>%Ln Personen eingeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>Opened an e-mail with %1 in your e-mail program</source>
        <translation>E-Mail mit %1 in Ihrem E-Mail-Programm geöffnet</translation>
    </message>
    <message>
        <source>Opened an e-mail. Drag %1 into it to attach it.</source>
        <translation>E-Mail geöffnet. Ziehen Sie %1 zum Anhängen hinein.</translation>
    </message>
    <message>
        <source>Cancelled %1</source>
        <translation>%1 abgesagt</translation>
    </message>
    <message>
        <source>Export as .ics</source>
        <translation>Als .ics exportieren</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Die Datei konnte nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gespeichert</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Added an agenda point</source>
        <translation>Tagesordnungspunkt hinzugefügt</translation>
    </message>
    <message>
        <source>Finished %1</source>
        <translation>%1 beendet</translation>
    </message>
    <message>
        <source>Started %1</source>
        <translation>%1 begonnen</translation>
    </message>
    <message>
        <source>Removed an agenda point</source>
        <translation>Tagesordnungspunkt entfernt</translation>
    </message>
    <message>
        <source>Moved an agenda point</source>
        <translation>Tagesordnungspunkt verschoben</translation>
    </message>
    <message>
        <source>Agenda point with its minutes</source>
        <translation>Tagesordnungspunkt mit Minuten</translation>
    </message>
    <message>
        <source>Enter what the point is about.</source>
        <translation>Gib ein, worum es geht.</translation>
    </message>
    <message>
        <source>Changed an agenda point</source>
        <translation>Tagesordnungspunkt geändert</translation>
    </message>
    <message>
        <source>Removed %1</source>
        <translation>%1 entfernt</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Contact…</source>
        <translation>Kontakt …</translation>
    </message>
    <message>
        <source>Colleague…</source>
        <translation>Kollege …</translation>
    </message>
    <message>
        <source>Name and address…</source>
        <translation>Name und Adresse …</translation>
    </message>
    <message>
        <source>Name, address or both: Ana Silva &lt;ana@example.com&gt;</source>
        <translation>Name, Adresse oder beides: Ana Silva &lt;ana@example.com&gt;</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Gib einen Namen ein.</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Same stage</source>
        <translation>Gleiche Phase</translation>
    </message>
    <message>
        <source>No rating</source>
        <translation>Keine Bewertung</translation>
    </message>
    <message>
        <source>1 Poor</source>
        <translation>1 Schlecht</translation>
    </message>
    <message>
        <source>2 Fair</source>
        <translation>2 Mäßig</translation>
    </message>
    <message>
        <source>3 Good</source>
        <translation>3 Gut</translation>
    </message>
    <message>
        <source>4 Very good</source>
        <translation>4 Sehr gut</translation>
    </message>
    <message>
        <source>5 Excellent</source>
        <translation>5 Ausgezeichnet</translation>
    </message>
    <message>
        <source>Open company</source>
        <translation>Unternehmen öffnen</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Deal öffnen</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>What do you want to delete?</source>
        <translation>Was möchten Sie löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Close meeting</source>
        <translation>Meeting abschließen</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Decision:</source>
        <comment>before a decision in notes; keep a word that is read as one</comment>
        <translation>Entscheidung:</translation>
    </message>
    <message>
        <source>Action item</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>todo:</source>
        <comment>before an action item in notes; keep a word that is read as one</comment>
        <translation>Aufgabe:</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Teilnehmen</translation>
    </message>
    <message>
        <source>Next agenda point</source>
        <translation>Nächster Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben …</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen …</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Export as .ics…</source>
        <translation>Als .ics exportieren …</translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation>Meeting absagen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Delete the meeting</source>
        <translation>Meeting löschen</translation>
    </message>
    <message>
        <source>Part of the meeting</source>
        <translation>Teil des Meetings</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Preparation</source>
        <translation>Vorbereitung</translation>
    </message>
    <message>
        <source>This meeting no longer exists</source>
        <translation>Dieses Meeting gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It may be in the trash, in Settings.</source>
        <translation>Vielleicht liegt es im Papierkorb in den Einstellungen.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Your note for this meeting</source>
        <translation>Ihre Notiz zu diesem Meeting</translation>
    </message>
    <message>
        <source>Changed the preparation</source>
        <translation>Vorbereitung geändert</translation>
    </message>
    <message>
        <source>Recent activity</source>
        <translation>Letzte Aktivitäten</translation>
    </message>
    <message>
        <source>Open deals</source>
        <translation>Offene Deals</translation>
    </message>
    <message>
        <source>Open quotes</source>
        <translation>Offene Angebote</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Open tasks</source>
        <translation>Offene Aufgaben</translation>
    </message>
    <message>
        <source>Attendees still have the old time or place.</source>
        <translation>Die Teilnehmer haben noch die alte Zeit oder den alten Ort.</translation>
    </message>
    <message>
        <source>Send update</source>
        <translation>Aktualisierung senden</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>New agenda point</source>
        <translation>Neuer Tagesordnungspunkt</translation>
    </message>
    <message>
        <source>Add a point, such as “Prices 15 min”</source>
        <translation>Punkt hinzufügen, etwa „Preise 15 min“</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Action items</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation>Ergebnis: %1</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 Aufgabe erledigt</translation>
    </message>
    <message>
        <source>%1 decision · %2 action item · %3 close meeting</source>
        <translation>%1 Entscheidung · %2 Aufgabe · %3 Meeting abschließen</translation>
    </message>
    <message>
        <source>become tasks when you close the meeting</source>
        <translation>werden beim Abschließen zu Aufgaben</translation>
    </message>
    <message>
        <source>Rating %1 of 5</source>
        <translation>Bewertung %1 von 5</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Bewerten</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Zu %1</translation>
    </message>
    <message>
        <source>This meeting has not begun. Close it all the same?</source>
        <translation>Dieses Meeting hat noch nicht begonnen. Trotzdem abschließen?</translation>
    </message>
    <message>
        <source>The notes are kept, but their action items could not change the tasks: %1</source>
        <translation>Die Notizen sind gespeichert, aber die Aufgaben konnten nicht daran angepasst werden: %1</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MeetingText</name>
    <message>
        <source>Meeting without a title</source>
        <translation>Meeting ohne Titel</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message numerus="yes">
        <source>Running, %Ln min left</source>
        <translation>
            <numerusform>Läuft, noch %Ln min</numerusform>
            <numerusform>Läuft, noch %Ln min</numerusform>
        </translation>
    </message>
    <message>
        <source>To close</source>
        <translation>Abzuschließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closed: %1</source>
        <comment>outcome</comment>
        <translation>Abgeschlossen: %1</translation>
    </message>
    <message>
        <source>online</source>
        <translation>online</translation>
    </message>
    <message>
        <source>Repeats, next %1</source>
        <translation>Wiederholt sich, nächstes %1</translation>
    </message>
    <message>
        <source>Last of its series</source>
        <translation>Letztes der Serie</translation>
    </message>
    <message>
        <source>Changed occurrence of a series</source>
        <translation>Geändertes Meeting einer Serie</translation>
    </message>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Gastgeber</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>here</source>
        <translation>da</translation>
    </message>
    <message>
        <source>absent</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>zugesagt</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>tentative</source>
        <translation>mit Vorbehalt</translation>
    </message>
    <message>
        <source>here?</source>
        <translation>da?</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>took %1</source>
        <comment>minutes</comment>
        <translation>dauerte %1</translation>
    </message>
    <message>
        <source>%1, done, took %2</source>
        <translation>%1, erledigt, dauerte %2</translation>
    </message>
    <message>
        <source>%1, running, %2</source>
        <translation>%1, läuft, %2</translation>
    </message>
    <message>
        <source>%1, to come</source>
        <comment>an agenda point</comment>
        <translation>%1, kommt noch</translation>
    </message>
    <message numerus="yes">
        <source>%Ln points</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min gone</source>
        <translation>
            <numerusform>%Ln min vorbei</numerusform>
            <numerusform>%Ln min vorbei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min ahead</source>
        <translation>
            <numerusform>%1, %Ln min vor dem Plan</numerusform>
            <numerusform>%1, %Ln min vor dem Plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln min behind</source>
        <translation>
            <numerusform>%1, %Ln min im Rückstand</numerusform>
            <numerusform>%1, %Ln min im Rückstand</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not found</source>
        <comment>a person&apos;s name</comment>
        <translation>%1, nicht gefunden</translation>
    </message>
    <message>
        <source>Task exists</source>
        <translation>Aufgabe vorhanden</translation>
    </message>
    <message>
        <source>For them</source>
        <translation>Für sie</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Becomes a task: %1</source>
        <translation>Wird zur Aufgabe: %1</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Keine nächste Aktion</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Quote without a number</source>
        <translation>Angebot ohne Nummer</translation>
    </message>
    <message>
        <source>Mine %1, theirs %2</source>
        <translation>Meins %1, ihres %2</translation>
    </message>
    <message>
        <source>Overlaps %1</source>
        <translation>Überschneidet sich mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln min</source>
        <comment>minutes</comment>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MentionEdit</name>
    <message>
        <source>People and records to mention</source>
        <translation>Personen und Datensätze zum Erwähnen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MergeDialog</name>
    <message>
        <source>Merge into one %1?</source>
        <translation>%1: Datensätze zusammenführen?</translation>
    </message>
    <message>
        <source>%1 is kept. %2 goes to the trash, and everything related to it moves to %1.</source>
        <translation>%1 bleibt. %2 kommt in den Papierkorb, und alles, was dazugehört, geht an %1.</translation>
    </message>
    <message>
        <source>No differing fields.</source>
        <translation>Keine abweichenden Felder.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MergeGridDelegate</name>
    <message>
        <source>same in both</source>
        <translation>in beiden gleich</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MonthGrid</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
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
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the waiting task along?</source>
        <translation>Die wartende Aufgabe mitverschieben?</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln waiting tasks along?</source>
        <translation>
            <numerusform>%Ln wartende Aufgabe mitverschieben?</numerusform>
            <numerusform>%Ln wartende Aufgaben mitverschieben?</numerusform>
        </translation>
    </message>
    <message>
        <source>It would be due before what it waits for.</source>
        <translation>Sie wäre vor dem fällig, worauf sie wartet.</translation>
    </message>
    <message>
        <source>They would be due before what they wait for.</source>
        <translation>Sie wären vor dem fällig, worauf sie warten.</translation>
    </message>
    <message>
        <source>Move it along</source>
        <translation>Mitverschieben</translation>
    </message>
    <message>
        <source>Leave it where it is</source>
        <translation>An ihrem Datum lassen</translation>
    </message>
    <message>
        <source>Move them along</source>
        <translation>Mitverschieben</translation>
    </message>
    <message>
        <source>Leave them where they are</source>
        <translation>An ihrem Datum lassen</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>%1, and moved the waiting task along</source>
        <comment>what was changed</comment>
        <translation>%1, wartende Aufgabe mitverschoben</translation>
    </message>
    <message numerus="yes">
        <source>%1, and moved %Ln waiting tasks along</source>
        <comment>what was changed</comment>
        <translation>
            <numerusform>%1, %Ln wartende Aufgabe mitverschoben</numerusform>
            <numerusform>%1, %Ln wartende Aufgaben mitverschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveDialogs</name>
    <message>
        <source>Mark as won</source>
        <translation>Als gewonnen markieren</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>Abgeschlossen am</translation>
    </message>
    <message>
        <source>Why was it lost?</source>
        <translation>Warum wurde der Deal verloren?</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Anderer Grund</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kurze Beschreibung</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Als verloren markieren</translation>
    </message>
    <message>
        <source>Choose or enter a reason. Reports show why deals are lost.</source>
        <translation>Wählen Sie einen Grund oder geben Sie einen ein. Berichte zeigen, warum Deals verloren gehen.</translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>In a month</source>
        <translation>In einem Monat</translation>
    </message>
    <message>
        <source>In three months</source>
        <translation>In drei Monaten</translation>
    </message>
    <message>
        <source>In six months</source>
        <translation>In sechs Monaten</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächste Aktion</translation>
    </message>
    <message>
        <source>Get in touch again</source>
        <translation>Wieder Kontakt aufnehmen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>A competitor</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>No budget</source>
        <translation>Kein Budget</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Keine Entscheidung</translation>
    </message>
    <message>
        <source>Timing</source>
        <translation>Zeitpunkt</translation>
    </message>
    <message>
        <source>A missing feature</source>
        <translation>Fehlende Funktion</translation>
    </message>
    <message>
        <source>Write a debrief next</source>
        <translation>Danach eine Nachbesprechung schreiben</translation>
    </message>
    <message>
        <source>This stage needs more</source>
        <translation>Diese Phase verlangt mehr</translation>
    </message>
    <message>
        <source>Save and move</source>
        <translation>Speichern und verschieben</translation>
    </message>
    <message numerus="yes">
        <source>%1: missing in %2 of %Ln deals</source>
        <comment>field, how many lack it, of several</comment>
        <translation>
            <numerusform>%1: fehlt bei %2 von %Ln Deal</numerusform>
            <numerusform>%1: fehlt bei %2 von %Ln Deals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::MoveExport</name>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>connections; part of a file name</comment>
        <translation>%1 nach %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::MovePage</name>
    <message>
        <source>Start or finish the move</source>
        <translation>Umzug beginnen oder abschließen</translation>
    </message>
    <message>
        <source>Cancel the move</source>
        <translation>Umzug abbrechen</translation>
    </message>
    <message>
        <source>Export the report of the move</source>
        <translation>Bericht des Umzugs exportieren</translation>
    </message>
    <message>
        <source>Compare both systems again</source>
        <translation>Beide Systeme erneut vergleichen</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>Zurück zu den Verbindungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln row(s) to %1</source>
        <translation>
            <numerusform>%Ln Zeile nach %1 exportiert</numerusform>
            <numerusform>%Ln Zeilen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>No record is linked with this connection yet.</source>
        <translation>Noch ist kein Datensatz mit dieser Verbindung verknüpft.</translation>
    </message>
    <message>
        <source>What stays behind</source>
        <translation>Was zurückbleibt</translation>
    </message>
    <message>
        <source>Every record and every field arrives.</source>
        <translation>Jeder Datensatz und jedes Feld kommt an.</translation>
    </message>
    <message>
        <source>Leave</source>
        <comment>a CRM</comment>
        <translation>Verlassen</translation>
    </message>
    <message>
        <source>Move everything to</source>
        <translation>Alles umziehen nach</translation>
    </message>
    <message>
        <source>Export the report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Go to connections</source>
        <translation>Zu den Verbindungen</translation>
    </message>
    <message>
        <source>This build can&apos;t sync</source>
        <translation>Diese Version kann nicht synchronisieren</translation>
    </message>
    <message>
        <source>It was built without sync. Your records stay on this computer. Install a full build to connect them.</source>
        <translation>Sie wurde ohne Synchronisierung erstellt. Ihre Datensätze bleiben auf diesem Computer. Installieren Sie eine vollständige Version, um sie zu verbinden.</translation>
    </message>
    <message>
        <source>A move needs two connections</source>
        <translation>Ein Umzug braucht zwei Verbindungen</translation>
    </message>
    <message>
        <source>Add the CRM that you move to under Connections. Satchel then compares both and says what the new one can&apos;t hold.</source>
        <translation>Fügen Sie das CRM, in das Sie umziehen, unter Verbindungen hinzu. Satchel vergleicht dann beide und sagt, was das neue nicht aufnehmen kann.</translation>
    </message>
    <message>
        <source>%1 could not be compared</source>
        <translation>%1 konnte nicht verglichen werden</translation>
    </message>
    <message>
        <source>Comparing with %1</source>
        <translation>Vergleich mit %1</translation>
    </message>
    <message>
        <source>Satchel reads the fields of both and counts what can&apos;t be moved. This changes no records.</source>
        <translation>Satchel liest die Felder beider Systeme und zählt, was nicht umziehen kann. Dabei wird kein Datensatz geändert.</translation>
    </message>
    <message>
        <source>Choose a connection</source>
        <translation>Verbindung wählen</translation>
    </message>
    <message>
        <source>Cancel the move to choose another one</source>
        <translation>Brechen Sie den Umzug ab, um eine andere zu wählen</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Ready to finish</source>
        <translation>Bereit zum Abschluss</translation>
    </message>
    <message>
        <source>Move is running</source>
        <translation>Umzug läuft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>records</comment>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartet</numerusform>
            <numerusform>%Ln warten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to send</source>
        <translation>
            <numerusform>%Ln zu senden</numerusform>
            <numerusform>%Ln zu senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln abgelehnt</numerusform>
            <numerusform>%Ln abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln ausgelassen</numerusform>
            <numerusform>%Ln ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>All are there</source>
        <translation>Alle sind dort</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more only in Satchel</source>
        <translation>
            <numerusform>%Ln weiterer nur in Satchel</numerusform>
            <numerusform>%Ln weitere nur in Satchel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only in Satchel</source>
        <translation>
            <numerusform>%Ln nur in Satchel</numerusform>
            <numerusform>%Ln nur in Satchel</numerusform>
        </translation>
    </message>
    <message>
        <source>Send all</source>
        <translation>Alle senden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Felder und Werte</translation>
    </message>
    <message>
        <source>%1 was removed: the move has ended.</source>
        <translation>%1 wurde entfernt: Der Umzug ist beendet.</translation>
    </message>
    <message>
        <source>%1 only receives until you cancel the move.</source>
        <translation>%1 empfängt nur, bis Sie den Umzug abbrechen.</translation>
    </message>
    <message>
        <source>Moved to %1.</source>
        <translation>Nach %1 umgezogen.</translation>
    </message>
    <message>
        <source>%1 is paused and keeps what it had. You can remove the connection, or cancel the move to sync both ways again.</source>
        <translation>%1 ist angehalten und behält, was es hatte. Sie können die Verbindung entfernen oder den Umzug abbrechen, um wieder in beide Richtungen zu synchronisieren.</translation>
    </message>
    <message>
        <source>Nothing is changed in %1 while the move is running.</source>
        <translation>In %1 wird nichts geändert, solange der Umzug läuft.</translation>
    </message>
    <message>
        <source>What colleagues change there still comes here and goes on to %1.</source>
        <translation>Was Kollegen dort ändern, kommt weiterhin hierher und geht nach %1 weiter.</translation>
    </message>
    <message>
        <source>%1 needs your answer first.</source>
        <translation>%1 braucht zuerst Ihre Antwort.</translation>
    </message>
    <message>
        <source>For example which records are the same. The move waits for it.</source>
        <translation>Zum Beispiel, welche Datensätze dieselben sind. Der Umzug wartet darauf.</translation>
    </message>
    <message>
        <source>%1 is paused.</source>
        <translation>%1 ist angehalten.</translation>
    </message>
    <message>
        <source>Nothing is sent to it.</source>
        <translation>Es wird nichts dorthin gesendet.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>What changes there does not arrive.</source>
        <translation>Was sich dort ändert, kommt nicht an.</translation>
    </message>
    <message>
        <source>Sign in to %1 again.</source>
        <translation>Melden Sie sich erneut bei %1 an.</translation>
    </message>
    <message>
        <source>What is here is moved; what has changed there since does not arrive.</source>
        <translation>Was hier ist, zieht um; was sich dort seitdem geändert hat, kommt nicht an.</translation>
    </message>
    <message>
        <source>%1 has not synced yet.</source>
        <translation>%1 wurde noch nicht synchronisiert.</translation>
    </message>
    <message>
        <source>Satchel reads it before it sends anything.</source>
        <translation>Satchel liest es, bevor etwas gesendet wird.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>%1 has to be read once more.</source>
        <translation>%1 muss noch einmal gelesen werden.</translation>
    </message>
    <message>
        <source>Something may have changed there.</source>
        <translation>Dort kann sich etwas geändert haben.</translation>
    </message>
    <message>
        <source>Finish the move…</source>
        <translation>Umzug abschließen…</translation>
    </message>
    <message>
        <source>Start the move</source>
        <translation>Umzug beginnen</translation>
    </message>
    <message>
        <source>Nothing is sent before you start. You can cancel at any time.</source>
        <translation>Vor dem Beginn wird nichts gesendet. Sie können jederzeit abbrechen.</translation>
    </message>
    <message>
        <source>Nothing waits. You can finish.</source>
        <translation>Nichts wartet. Sie können abschließen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) wait</source>
        <translation>
            <numerusform>%Ln Datensatz wartet</numerusform>
            <numerusform>%Ln Datensätze warten</numerusform>
        </translation>
    </message>
    <message>
        <source>Started the move to %1</source>
        <translation>Umzug nach %1 begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of %1 are not in %2.</source>
        <translation>
            <numerusform>%Ln Datensatz von %1 ist nicht in %2.</numerusform>
            <numerusform>%Ln Datensätze von %1 sind nicht in %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) still wait to be sent.</source>
        <translation>
            <numerusform>%Ln Datensatz wartet noch auf das Senden.</numerusform>
            <numerusform>%Ln Datensätze warten noch auf das Senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>What has changed in %1 since its last sync may not be here.</source>
        <translation>Was sich in %1 seit der letzten Synchronisierung geändert hat, ist vielleicht nicht hier.</translation>
    </message>
    <message>
        <source>%1 is paused. The records stay here and there, and the report can still be exported.</source>
        <translation>%1 wird angehalten. Die Datensätze bleiben hier und dort, und der Bericht kann weiterhin exportiert werden.</translation>
    </message>
    <message>
        <source>Finish the move to %1?</source>
        <translation>Umzug nach %1 abschließen?</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Umzug abschließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) that changed here meanwhile wait to be sent to %1.</source>
        <translation>
            <numerusform>%Ln Datensatz, der sich hier inzwischen geändert hat, wird dann an %1 gesendet.</numerusform>
            <numerusform>%Ln Datensätze, die sich hier inzwischen geändert haben, werden dann an %1 gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has changed here meanwhile.</source>
        <translation>Hier hat sich inzwischen nichts geändert.</translation>
    </message>
    <message>
        <source>Cancel the move?</source>
        <translation>Umzug abbrechen?</translation>
    </message>
    <message>
        <source>%1 is synced both ways again.</source>
        <translation>%1 wird wieder in beide Richtungen synchronisiert.</translation>
    </message>
    <message>
        <source>What was already moved stays. Satchel asks before it overwrites many records.</source>
        <translation>Was schon umgezogen ist, bleibt. Satchel fragt, bevor viele Datensätze überschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) to move</source>
        <translation>
            <numerusform>%Ln Datensatz zieht noch um</numerusform>
            <numerusform>%Ln Datensätze ziehen noch um</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>In ein anderes CRM umziehen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Navigation</name>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation>%1, %2 überfällig</translation>
    </message>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
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
        <translation>Neue Angebotsmappe</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgangspunkt</translation>
    </message>
    <message>
        <source>Change this template</source>
        <translation>Diese Vorlage ändern</translation>
    </message>
    <message>
        <source>Create proposal</source>
        <translation>Angebotsmappe anlegen</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>choose a template</source>
        <translation>wählen Sie eine Vorlage</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextActionForm</name>
    <message>
        <source>Next action</source>
        <translation>Nächste Aktion</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Planned the next action</source>
        <translation>Nächste Aktion geplant</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextActionLine</name>
    <message>
        <source>No next action</source>
        <translation>Keine nächste Aktion</translation>
    </message>
    <message>
        <source>Next action: %1</source>
        <translation>Nächste Aktion: %1</translation>
    </message>
    <message>
        <source>Next action</source>
        <translation>Nächste Aktion</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NextStepRow</name>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Nachfassen</translation>
    </message>
    <message>
        <source>Day of the next step</source>
        <translation>Tag des nächsten Schritts</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>time</source>
        <comment>in an empty field</comment>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Next step: %1</source>
        <translation>Nächster Schritt: %1</translation>
    </message>
    <message>
        <source>Choose a day.</source>
        <translation>Wählen Sie einen Tag.</translation>
    </message>
    <message>
        <source>No deal</source>
        <translation>Kein Deal</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>In %Ln Woche</numerusform>
            <numerusform>In %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage now: %1</source>
        <translation>Phase jetzt: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticeText</name>
    <message>
        <source>By others</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Deals at risk</source>
        <translation>Gefährdete Deals</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>%1 was accepted</source>
        <comment>a quote</comment>
        <translation>%1 wurde angenommen</translation>
    </message>
    <message>
        <source>%1 was rejected</source>
        <comment>a quote</comment>
        <translation>%1 wurde abgelehnt</translation>
    </message>
    <message>
        <source>%1 was viewed</source>
        <comment>a quote</comment>
        <translation>%1 wurde angesehen</translation>
    </message>
    <message>
        <source>New lead: %1</source>
        <translation>Neuer Lead: %1</translation>
    </message>
    <message>
        <source>%1 is in %2 now</source>
        <comment>a deal, a stage</comment>
        <translation>%1 ist jetzt in %2</translation>
    </message>
    <message>
        <source>%1 has been in %2 for %3</source>
        <comment>a deal, a stage, days</comment>
        <translation>%1 ist seit %3 in %2</translation>
    </message>
    <message>
        <source>%1 was changed on both sides</source>
        <translation>%1 wurde auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>by %1</source>
        <comment>a connection</comment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <comment>a time</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Tasks and meetings</source>
        <translation>Aufgaben und Meetings</translation>
    </message>
    <message>
        <source>%1 has begun</source>
        <comment>a meeting</comment>
        <translation>%1 hat begonnen</translation>
    </message>
    <message numerus="yes">
        <source>%1 in %Ln minute(s)</source>
        <comment>a meeting</comment>
        <translation>
            <numerusform>%1 in %Ln Minute</numerusform>
            <numerusform>%1 in %Ln Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <comment>notices</comment>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln meeting(s)</source>
        <translation>
            <numerusform>%Ln Meeting</numerusform>
            <numerusform>%Ln Meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the first at %2: %3</source>
        <comment>meetings, time, name</comment>
        <translation>%1, das erste um %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln task(s) due</source>
        <translation>
            <numerusform>%Ln Aufgabe fällig</numerusform>
            <numerusform>%Ln Aufgaben fällig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overdue</source>
        <comment>tasks</comment>
        <translation>
            <numerusform>%Ln überfällig</numerusform>
            <numerusform>%Ln überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>New comment on %1</source>
        <comment>a record</comment>
        <translation>Neuer Kommentar zu %1</translation>
    </message>
    <message>
        <source>%1 commented on %2</source>
        <comment>a person, a record</comment>
        <translation>%1 hat %2 kommentiert</translation>
    </message>
    <message>
        <source>You were mentioned in %1</source>
        <comment>a record</comment>
        <translation>Sie wurden in %1 erwähnt</translation>
    </message>
    <message>
        <source>%1 mentioned you in %2</source>
        <comment>a person, a record</comment>
        <translation>%1 hat Sie in %2 erwähnt</translation>
    </message>
    <message>
        <source>The team refused: %1</source>
        <comment>label of a change</comment>
        <translation>Das Team hat abgelehnt: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesPanel</name>
    <message>
        <source>In one hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>This afternoon</source>
        <translation>Heute Nachmittag</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Snooze</source>
        <translation>Später erinnern</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Mark all as seen</source>
        <translation>Alle als gesehen markieren</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Snoozed</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message>
        <source>Show now</source>
        <translation>Jetzt anzeigen</translation>
    </message>
    <message>
        <source>Put a task off to tomorrow</source>
        <translation>1 Aufgabe auf morgen verschoben</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>whose value, the value</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Plan the next step</source>
        <translation>Nächsten Schritt planen</translation>
    </message>
    <message>
        <source>Mark the deal as won</source>
        <translation>Deal als gewonnen markieren</translation>
    </message>
    <message numerus="yes">
        <source>All %Ln fields</source>
        <translation>
            <numerusform>Das Feld</numerusform>
            <numerusform>Alle %Ln Felder</numerusform>
        </translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Deren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>By others</source>
        <translation>Von anderen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>Gefährdet</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>open</source>
        <translation>öffnen</translation>
    </message>
    <message>
        <source>act</source>
        <translation>handeln</translation>
    </message>
    <message>
        <source>snooze</source>
        <translation>zurückstellen</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more below</source>
        <comment>notices</comment>
        <translation>
            <numerusform>%Ln weitere darunter</numerusform>
            <numerusform>%Ln weitere darunter</numerusform>
        </translation>
    </message>
    <message>
        <source>Snooze until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Pick a time…</source>
        <translation>Zeit wählen…</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Wählen Sie einen künftigen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Snoozed until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Join</source>
        <comment>a meeting</comment>
        <translation>Teilnehmen</translation>
    </message>
    <message>
        <source>In 10 minutes</source>
        <translation>In 10 Minuten</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Mentions and comments, what others change, tasks that are late, deals that nobody moves and what stops sync appear here.</source>
        <translation>Hier erscheinen Erwähnungen und Kommentare, was andere ändern, überfällige Aufgaben, Deals ohne Bewegung und was die Synchronisierung aufhält.</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>Für mich</translation>
    </message>
    <message>
        <source>Feed</source>
        <comment>what happened to followed records</comment>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>satchel::ui::NoticesSettingsPage</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>No reminder</source>
        <translation>Keine Erinnerung</translation>
    </message>
    <message>
        <source>When they begin</source>
        <translation>Bei Beginn</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s) before</source>
        <translation>
            <numerusform>%Ln Minute vorher</numerusform>
            <numerusform>%Ln Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>alarm, alert</source>
        <comment>words by which people look for reminders</comment>
        <translation>Alarm, Wecker</translation>
    </message>
    <message>
        <source>Meetings and calls</source>
        <translation>Meetings und Anrufe</translation>
    </message>
    <message>
        <source>For those without reminders of their own.</source>
        <translation>Für alle ohne eigene Erinnerungen.</translation>
    </message>
    <message>
        <source>On the desktop</source>
        <translation>Auf dem Desktop</translation>
    </message>
    <message>
        <source>Satchel shows notices outside its window while it runs.</source>
        <translation>Solange Satchel läuft, zeigt es Hinweise auch außerhalb seines Fensters.</translation>
    </message>
    <message>
        <source>Show notices on the desktop</source>
        <translation>Hinweise auf dem Desktop zeigen</translation>
    </message>
    <message>
        <source>Reminders of tasks and meetings</source>
        <translation>Erinnerungen an Aufgaben und Meetings</translation>
    </message>
    <message>
        <source>Answers to quotes, new leads, moved deals</source>
        <translation>Antworten auf Angebote, neue Leads, verschobene Deals</translation>
    </message>
    <message>
        <source>Deals at risk</source>
        <translation>Gefährdete Deals</translation>
    </message>
    <message>
        <source>Connections that need your answer</source>
        <translation>Verbindungen, die Ihre Antwort brauchen</translation>
    </message>
    <message>
        <source>Do not disturb</source>
        <translation>Nicht stören</translation>
    </message>
    <message>
        <source>What comes meanwhile waits behind the bell and is shown afterwards.</source>
        <translation>Was inzwischen kommt, wartet hinter der Glocke und erscheint danach.</translation>
    </message>
    <message>
        <source>Quiet from</source>
        <translation>Ruhe ab</translation>
    </message>
    <message>
        <source>Quiet until</source>
        <translation>Ruhe bis</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>mute, silence, quiet hours</source>
        <comment>words by which people look for do not disturb</comment>
        <translation>stumm, Ruhezeiten, lautlos</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Quiet on %1</source>
        <comment>a weekday</comment>
        <translation>Ruhe am %1</translation>
    </message>
    <message>
        <source>Whole days</source>
        <translation>Ganze Tage</translation>
    </message>
    <message>
        <source>Morning digest</source>
        <translation>Morgenübersicht</translation>
    </message>
    <message>
        <source>Time of the digest</source>
        <translation>Uhrzeit der Übersicht</translation>
    </message>
    <message>
        <source>Every morning at</source>
        <translation>Jeden Morgen um</translation>
    </message>
    <message>
        <source>Your day</source>
        <translation>Ihr Tag</translation>
    </message>
    <message>
        <source>Meetings, tasks due and overdue. Not on quiet days.</source>
        <translation>Meetings, fällige und überfällige Aufgaben. Nicht an Ruhetagen.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDetails</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>the command line</source>
        <translation>die Befehlszeile</translation>
    </message>
    <message>
        <source>an undo</source>
        <translation>ein Rückgängigmachen</translation>
    </message>
    <message>
        <source>the import of %1</source>
        <comment>file</comment>
        <translation>der Import von %1</translation>
    </message>
    <message>
        <source>the rule “%1”</source>
        <translation>die Regel „%1“</translation>
    </message>
    <message>
        <source>the sync with %1</source>
        <comment>connection</comment>
        <translation>die Synchronisierung mit %1</translation>
    </message>
    <message>
        <source>Done by: %1.</source>
        <comment>who deleted or edited the records</comment>
        <translation>Ausgeführt von: %1.</translation>
    </message>
    <message>
        <source>open deal</source>
        <translation>offener Deal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s)</source>
        <translation>
            <numerusform>%Ln offener Deal</numerusform>
            <numerusform>%Ln offene Deals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more record(s) with it</source>
        <comment>which the other system deletes along</comment>
        <translation>
            <numerusform>mit %Ln weiteren Datensatz</numerusform>
            <numerusform>mit %Ln weiteren Datensätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>last activity %1</source>
        <comment>month and year</comment>
        <translation>letzte Aktivität %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them have open deals in %1.</source>
        <translation>
            <numerusform>%Ln davon hat offene Deals in %1.</numerusform>
            <numerusform>%Ln davon haben offene Deals in %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are open deals.</source>
        <translation>
            <numerusform>%Ln davon ist ein offener Deal.</numerusform>
            <numerusform>%Ln davon sind offene Deals.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their contact.</source>
        <translation>
            <numerusform>%Ln offener Deal dort verliert seinen Kontakt.</numerusform>
            <numerusform>%Ln offene Deals dort verlieren ihren Kontakt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deal(s) there lose their company.</source>
        <translation>
            <numerusform>%Ln offener Deal dort verliert sein Unternehmen.</numerusform>
            <numerusform>%Ln offene Deals dort verlieren ihr Unternehmen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the %2 are also waiting there</source>
        <comment>records</comment>
        <translation>%1 der %2 warten auch dort</translation>
    </message>
    <message numerus="yes">
        <source>%1 would delete %Ln more record(s) with them</source>
        <translation>
            <numerusform>%1 würde mit ihnen %Ln weiteren Datensatz löschen</numerusform>
            <numerusform>%1 würde mit ihnen %Ln weitere Datensätze löschen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Give the same answer for %1</source>
        <comment>connection</comment>
        <translation>Für %1 ebenso antworten</translation>
    </message>
    <message>
        <source>None of this has been sent.</source>
        <translation>Davon wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Other changes to %1 continue to sync. You can answer later under Connections.</source>
        <translation>Andere Änderungen an %1 werden weiter synchronisiert. Sie können später unter „Verbindungen“ antworten.</translation>
    </message>
    <message>
        <source>Export the %1</source>
        <comment>count</comment>
        <translation>Die %1 exportieren</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln record(s) to %1.</source>
        <translation>
            <numerusform>%Ln Datensatz nach %1 exportiert.</numerusform>
            <numerusform>%Ln Datensätze nach %1 exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Press “%1” again to delete them. “Show all %2” lists them first.</source>
        <translation>„%1“ noch einmal drücken, um sie zu löschen. „Alle %2 anzeigen“ listet sie vorher auf.</translation>
    </message>
    <message>
        <source>Press “%1” again to delete them.</source>
        <translation>„%1“ noch einmal drücken, um sie zu löschen.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingExport</name>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
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
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>None of this has been sent.</source>
        <translation>Davon wurde noch nichts gesendet.</translation>
    </message>
    <message>
        <source>Records with the most to lose come first.</source>
        <translation>Datensätze, bei denen am meisten verloren geht, stehen zuerst.</translation>
    </message>
    <message>
        <source>All records waiting for your answer</source>
        <translation>Alle Datensätze, die auf Ihre Antwort warten</translation>
    </message>
    <message>
        <source>Back to the question</source>
        <translation>Zurück zur Frage</translation>
    </message>
</context>
<context>
    <name>satchel::ui::OutgoingSummary</name>
    <message>
        <source>Some of the records</source>
        <translation>Einige der Datensätze</translation>
    </message>
    <message>
        <source>Show all %1</source>
        <comment>count</comment>
        <translation>Alle %1 anzeigen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PageTable</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebotsmappe</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplikate</translation>
    </message>
    <message>
        <source>Needs care</source>
        <translation>Braucht Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>Synchronisierungsaktivität</translation>
    </message>
    <message>
        <source>Fields and values</source>
        <translation>Felder und Werte</translation>
    </message>
    <message>
        <source>Move to another CRM</source>
        <translation>In ein anderes CRM umziehen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairListDelegate</name>
    <message>
        <source>Certain, same e-mail or phone</source>
        <translation>Sicher, gleiche E-Mail oder Telefonnummer</translation>
    </message>
    <message>
        <source>Likely, look before you merge</source>
        <translation>Wahrscheinlich, vor dem Zusammenführen prüfen</translation>
    </message>
    <message>
        <source>Perhaps</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Nicht identisch</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PairView</name>
    <message>
        <source>List of pairs</source>
        <translation>Liste der Paare</translation>
    </message>
    <message>
        <source>Fields of both records</source>
        <translation>Felder beider Datensätze</translation>
    </message>
    <message>
        <source>Keep the older everywhere</source>
        <translation>Überall den älteren Wert behalten</translation>
    </message>
    <message>
        <source>Keep the newer everywhere</source>
        <translation>Überall den neueren Wert behalten</translation>
    </message>
    <message>
        <source>What moves along</source>
        <translation>Was mitgeht</translation>
    </message>
    <message>
        <source>One step to undo. The newer record goes to the trash.</source>
        <translation>In einem Schritt rückgängig. Der neuere Datensatz kommt in den Papierkorb.</translation>
    </message>
    <message>
        <source>a deleted record</source>
        <translation>ein gelöschter Datensatz</translation>
    </message>
    <message>
        <source>Merge into one %1</source>
        <translation>Zu einem Datensatz zusammenführen (%1)</translation>
    </message>
    <message>
        <source>Are these two the same person?</source>
        <translation>Sind das dieselbe Person?</translation>
    </message>
    <message>
        <source>Are these two the same company?</source>
        <translation>Sind das dasselbe Unternehmen?</translation>
    </message>
    <message>
        <source>%1, created %2</source>
        <comment>kind of record, day</comment>
        <translation>%1, erstellt am %2</translation>
    </message>
    <message>
        <source>to %1, nothing is lost</source>
        <translation>zu %1, nichts geht verloren</translation>
    </message>
    <message>
        <source>1 record in %1</source>
        <translation>1 Datensatz in %1</translation>
    </message>
    <message>
        <source>%1 is only read from: nothing changes there.</source>
        <translation>Aus %1 wird nur gelesen: dort ändert sich nichts.</translation>
    </message>
    <message>
        <source>The next sync sends the merged values to %1.</source>
        <translation>Die nächste Synchronisierung sendet die zusammengeführten Werte an %1.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer record in %1 and sends the merged values of %2 there.</source>
        <translation>Die nächste Synchronisierung löscht den neueren Datensatz in %1 und sendet die zusammengeführten Werte von %2 dorthin.</translation>
    </message>
    <message>
        <source>The next sync deletes the newer record in %1 and creates %2 there.</source>
        <translation>Die nächste Synchronisierung löscht den neueren Datensatz in %1 und legt %2 dort an.</translation>
    </message>
    <message numerus="yes">
        <source>Plus %Ln field(s) that only one has</source>
        <translation>
            <numerusform>Dazu %Ln Feld, das nur einer hat</numerusform>
            <numerusform>Dazu %Ln Felder, die nur einer hat</numerusform>
        </translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide the fields that only one has</source>
        <translation>Felder ausblenden, die nur einer hat</translation>
    </message>
    <message>
        <source>Show the fields that only one has</source>
        <translation>Felder anzeigen, die nur einer hat</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PaletteModel</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Search for “%1”</source>
        <translation>Nach „%1“ suchen</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <comment>New contact, its name</comment>
        <translation>%1 „%2“</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParameterBar</name>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>Both days included, as in 2026-01-01..2026-03-31</source>
        <translation>Beide Tage eingeschlossen, z.&#xa0;B. 2026-01-01..2026-03-31</translation>
    </message>
    <message>
        <source>Size thresholds, for example 1000, 5000, 20000</source>
        <translation>Größenschwellen, z.&#xa0;B. 1000, 5000, 20000</translation>
    </message>
    <message>
        <source>For example value &gt; 5000 and tags = &quot;Tender&quot;; leave empty for all</source>
        <translation>Z.&#xa0;B. value &gt; 5000 and tags = &quot;Tender&quot;; leer für alle</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedDelegate</name>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, field</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, reason</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Match values…</source>
        <translation>Werte zuordnen…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>where, records</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry all</source>
        <translation>Alle wiederholen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ParkedPanel</name>
    <message>
        <source>Retry all</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing needs attention. All records could be synced.</source>
        <translation>Kein Handlungsbedarf. Alle Datensätze konnten synchronisiert werden.</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Records that need attention</source>
        <translation>Datensätze mit Handlungsbedarf</translation>
    </message>
    <message numerus="yes">
        <source>the first %Ln; there are more</source>
        <translation>
            <numerusform>der erste; es gibt weitere</numerusform>
            <numerusform>die ersten %Ln; es gibt weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) could not be synced as is</source>
        <translation>
            <numerusform>%Ln Datensatz konnte so nicht synchronisiert werden</numerusform>
            <numerusform>%Ln Datensätze konnten so nicht synchronisiert werden</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Passphrase once more</source>
        <translation>Passwort noch einmal</translation>
    </message>
    <message>
        <source>Set passphrase</source>
        <translation>Passwort festlegen</translation>
    </message>
    <message numerus="yes">
        <source>It needs at least %Ln characters.</source>
        <translation>
            <numerusform>Es braucht mindestens %Ln Zeichen.</numerusform>
            <numerusform>Es braucht mindestens %Ln Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden sind nicht gleich.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PastedLines</name>
    <message>
        <source>quantity</source>
        <translation>Menge</translation>
    </message>
    <message>
        <source>unit price</source>
        <translation>Einzelpreis</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <comment>number, column, reason</comment>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message>
        <source>The clipboard contains no rows.</source>
        <translation>Die Zwischenablage enthält keine Zeilen.</translation>
    </message>
    <message numerus="yes">
        <source>You can paste at most %Ln rows at once.</source>
        <translation>
            <numerusform>Sie können höchstens %Ln Zeile auf einmal einfügen.</numerusform>
            <numerusform>Sie können höchstens %Ln Zeilen auf einmal einfügen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::PeopleSettingsPage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Everyone who can own records or do tasks, and how many of each they have. Connections add the people of the other system; people stay in the list as long as records belong to them.</source>
        <translation>Alle, denen Datensätze gehören oder die Aufgaben erledigen können, und wie viele. Verbindungen fügen die Personen des anderen Systems hinzu; Personen bleiben in der Liste, solange ihnen Datensätze gehören.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>This is me</source>
        <translation>Das bin ich</translation>
    </message>
    <message>
        <source>Your own records, tasks and changes are shown under this name on this computer.</source>
        <translation>Ihre eigenen Datensätze, Aufgaben und Änderungen erscheinen auf diesem Computer unter diesem Namen.</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>Change a person</source>
        <translation>Person ändern</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Save person</source>
        <translation>Person speichern</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Gives the open work of this person to others.</source>
        <translation>Gibt die offene Arbeit dieser Person an andere.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PersonRequests</name>
    <message>
        <source>Choose a person…</source>
        <translation>Person wählen…</translation>
    </message>
    <message>
        <source>Requests of a person</source>
        <translation>Anfragen einer Person</translation>
    </message>
    <message>
        <source>Whoever asks what is stored about them gets it as files; whoever asks to be forgotten is erased for good, with a certificate.</source>
        <translation>Wer fragt, was über ihn gespeichert ist, bekommt es als Dateien; wer vergessen werden will, wird endgültig gelöscht, mit Bescheinigung.</translation>
    </message>
    <message>
        <source>Hand out</source>
        <translation>Auskunft</translation>
    </message>
    <message>
        <source>Everything about a person</source>
        <translation>Alles zu einer Person</translation>
    </message>
    <message>
        <source>Hand out everything about whom?</source>
        <translation>Alles zu wem herausgeben?</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Here and at connections</source>
        <translation>Hier und bei Verbindungen</translation>
    </message>
    <message>
        <source>Forget whom?</source>
        <translation>Wen vergessen?</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PictureDrawing</name>
    <message>
        <source>Picture not available</source>
        <translation>Bild nicht verfügbar</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PipelinePage</name>
    <message>
        <source>New deal</source>
        <translation>Neuer Deal</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Deal öffnen</translation>
    </message>
    <message>
        <source>Edit deal</source>
        <translation>Deal bearbeiten</translation>
    </message>
    <message>
        <source>Move to stage</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Assign deal</source>
        <translation>Deal zuweisen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Find on the board</source>
        <translation>Auf dem Board suchen</translation>
    </message>
    <message>
        <source>Quick add to this stage</source>
        <translation>Schnelleingabe in dieser Phase</translation>
    </message>
    <message>
        <source>Collapse or expand the stage</source>
        <translation>Phase ein- oder ausklappen</translation>
    </message>
    <message>
        <source>Save the board as a view</source>
        <translation>Board als Ansicht speichern</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>Quick add</source>
        <translation>Schnelleingabe</translation>
    </message>
    <message>
        <source>New deal here…</source>
        <translation>Neuer Deal hier…</translation>
    </message>
    <message>
        <source>Expand the stage</source>
        <translation>Phase ausklappen</translation>
    </message>
    <message>
        <source>Collapse the stage</source>
        <translation>Phase einklappen</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Pipeline view</source>
        <translation>Pipeline-Ansicht</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>No deals yet</source>
        <translation>Noch keine Deals</translation>
    </message>
    <message>
        <source>Create deals here, from a customer or from a lead, and move them from stage to stage.</source>
        <translation>Legen Sie Deals hier, bei einem Kunden oder aus einem Lead an und bewegen Sie sie von Phase zu Phase.</translation>
    </message>
    <message>
        <source>No open deals match this filter</source>
        <translation>Kein offener Deal entspricht diesem Filter</translation>
    </message>
    <message>
        <source>Remove a condition, or clear the filter to see the whole pipeline.</source>
        <translation>Entfernen Sie eine Bedingung oder löschen Sie den Filter, um wieder die ganze Pipeline zu sehen.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Pipeline: %1</source>
        <translation>Pipeline: %1</translation>
    </message>
    <message>
        <source>Edit pipelines and stages…</source>
        <translation>Pipelines und Phasen bearbeiten…</translation>
    </message>
    <message>
        <source>%1 open</source>
        <translation>%1 offen</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>gewichtet</translation>
    </message>
    <message>
        <source>Arrow keys move the card · Enter drops · Esc cancels</source>
        <translation>Pfeiltasten bewegen die Karte · Enter legt ab · Esc bricht ab</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>1 open deal</source>
        <translation>1 offener Deal</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open deals</source>
        <translation>
            <numerusform>%Ln offener Deal</numerusform>
            <numerusform>%Ln offene Deals</numerusform>
        </translation>
    </message>
    <message>
        <source>Print the figures</source>
        <translation>Kennzahlen drucken</translation>
    </message>
    <message>
        <source>Select a bar and press Enter to see its deals</source>
        <translation>Balken auswählen und Enter drücken, um die Deals zu sehen</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Anruf erfassen</translation>
    </message>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Notiz schreiben</translation>
    </message>
    <message>
        <source>Create a quote</source>
        <translation>Angebot erstellen</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>Prognose anzeigen</translation>
    </message>
    <message>
        <source>Collapse or expand the owner&apos;s deals</source>
        <translation>Deals der Person ein- oder ausblenden</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PipelinesSettingsPage</name>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Rename the pipeline</source>
        <translation>Pipeline umbenennen</translation>
    </message>
    <message>
        <source>Renamed “%1” to “%2”</source>
        <translation>„%1“ in „%2“ umbenannt</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Phasen</translation>
    </message>
    <message>
        <source>The board shows stages in this order. Won, lost and snoozed stages appear in the dock below it.</source>
        <translation>Das Board zeigt die Phasen in dieser Reihenfolge. Phasen für gewonnene, verlorene und zurückgestellte Deals stehen im Dock darunter.</translation>
    </message>
    <message>
        <source>New stage</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Add stage</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Add pipeline</source>
        <translation>Pipeline hinzufügen</translation>
    </message>
    <message>
        <source>Added the pipeline “%1”</source>
        <translation>Pipeline „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be removed</source>
        <translation>„%1“ kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>This is the only pipeline. The board needs at least one.</source>
        <translation>Es ist die einzige Pipeline, und das Board braucht eine.</translation>
    </message>
    <message>
        <source>It contains deals. Move them to another pipeline first.</source>
        <translation>Sie enthält Deals. Verschieben Sie diese zuerst in eine andere Pipeline.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Removed the pipeline “%1”</source>
        <translation>Pipeline „%1“ entfernt</translation>
    </message>
    <message>
        <source>The stage can&apos;t be removed</source>
        <translation>Die Phase kann nicht entfernt werden</translation>
    </message>
    <message>
        <source>It contains deals. Move them to another stage first.</source>
        <translation>Sie enthält Deals. Verschieben Sie diese zuerst in eine andere Phase.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PlannedRow</name>
    <message>
        <source>Completes</source>
        <translation>Erledigt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PresenceMark</name>
    <message>
        <source>%1 is editing this</source>
        <translation>%1 bearbeitet dies gerade</translation>
    </message>
    <message>
        <source>%1 has this open</source>
        <translation>%1 hat dies geöffnet</translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PreviewDialog</name>
    <message>
        <source>Preview of %1</source>
        <translation>Vorschau: %1</translation>
    </message>
    <message>
        <source>Not shown by this template: %1</source>
        <translation>In dieser Vorlage nicht enthalten: %1</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>An Breite anpassen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Send by mail</source>
        <translation>Per E-Mail senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProgressCard</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalComparison</name>
    <message>
        <source>added</source>
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>moved from here</source>
        <translation>von hier verschoben</translation>
    </message>
    <message>
        <source>no changes in text</source>
        <translation>Text unverändert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalPage</name>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>Copy to a new proposal</source>
        <translation>In neue Angebotsmappe kopieren</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Pages and details</source>
        <translation>Seiten und Details</translation>
    </message>
    <message>
        <source>Add a block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Move the block up</source>
        <translation>Block nach oben</translation>
    </message>
    <message>
        <source>Move the block down</source>
        <translation>Block nach unten</translation>
    </message>
    <message>
        <source>Duplicate the block</source>
        <translation>Block duplizieren</translation>
    </message>
    <message>
        <source>Remove the block</source>
        <translation>Block entfernen</translation>
    </message>
    <message>
        <source>Rename the block</source>
        <translation>Block umbenennen</translation>
    </message>
    <message>
        <source>New proposal</source>
        <translation>Neue Angebotsmappe</translation>
    </message>
    <message>
        <source>New version of %1</source>
        <translation>Neue Version von %1</translation>
    </message>
    <message>
        <source>Copied %1 to a new proposal</source>
        <translation>%1 in neue Angebotsmappe kopiert</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>Saved the template “%1”</source>
        <translation>Vorlage „%1“ gespeichert</translation>
    </message>
    <message>
        <source>No proposal is open</source>
        <translation>Keine Angebotsmappe geöffnet</translation>
    </message>
    <message>
        <source>Choose one from the list. A deleted proposal is in the trash, in Settings.</source>
        <translation>Wählen Sie eine aus der Liste. Gelöschte Angebotsmappen finden Sie im Papierkorb in den Einstellungen.</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Angebotsmappe</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blöcke</translation>
    </message>
    <message>
        <source>Add block</source>
        <translation>Block hinzufügen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>A sent proposal can&apos;t be changed.</source>
        <translation>Eine gesendete Angebotsmappe kann nicht geändert werden.</translation>
    </message>
    <message>
        <source>Add a block before you send the proposal.</source>
        <translation>Fügen Sie einen Block hinzu, bevor Sie die Angebotsmappe senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln block(s)</source>
        <translation>
            <numerusform>%Ln Block</numerusform>
            <numerusform>%Ln Blöcke</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSending</name>
    <message>
        <source>Send proposal %1</source>
        <translation>Angebotsmappe %1 senden</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalSide</name>
    <message>
        <source>Preview or details</source>
        <translation>Vorschau oder Details</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a proposal</comment>
        <translation>v%1</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ProposalText</name>
    <message>
        <source>New proposal</source>
        <translation>Neue Angebotsmappe</translation>
    </message>
    <message>
        <source>The first page. The heading is its title; customer, date and sender are filled in automatically.</source>
        <translation>Die erste Seite. Die Überschrift ist ihr Titel; Kunde, Datum und Absender werden automatisch eingetragen.</translation>
    </message>
    <message>
        <source>The lines and totals of the quote are printed after this text.</source>
        <translation>Nach diesem Text werden die Positionen und Summen des Angebots gedruckt.</translation>
    </message>
    <message>
        <source>Each smaller heading starts a case, printed as a card. Its picture appears on the card.</source>
        <translation>Mit jeder Zwischenüberschrift beginnt eine Referenz, die als Karte gedruckt wird. Ein Bild darin wird zum Bild der Karte.</translation>
    </message>
    <message>
        <source>Each smaller heading is a person: a picture, the role as first line, more below it.</source>
        <translation>Jede Zwischenüberschrift ist eine Person: ein Bild, die Rolle als erste Zeile, darunter mehr.</translation>
    </message>
    <message>
        <source>Each smaller heading is a step: “March: installation”, and more below it.</source>
        <translation>Jede Zwischenüberschrift ist ein Schritt: „März: Installation“, darunter mehr.</translation>
    </message>
    <message>
        <source>The signature fields for both sides are printed after this text.</source>
        <translation>Nach diesem Text folgen die Unterschriftsfelder für beide Seiten.</translation>
    </message>
    <message>
        <source>Customer&apos;s name</source>
        <translation>Name des Kunden</translation>
    </message>
    <message>
        <source>Contact&apos;s name</source>
        <translation>Name des Kontakts</translation>
    </message>
    <message>
        <source>Contact&apos;s first name</source>
        <translation>Vorname des Kontakts</translation>
    </message>
    <message>
        <source>Contact&apos;s last name</source>
        <translation>Nachname des Kontakts</translation>
    </message>
    <message>
        <source>Name of the deal</source>
        <translation>Name des Deals</translation>
    </message>
    <message>
        <source>Value of the deal</source>
        <translation>Wert des Deals</translation>
    </message>
    <message>
        <source>Title of the proposal</source>
        <translation>Titel der Angebotsmappe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your e-mail</source>
        <translation>Ihre E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Number of the quote</source>
        <translation>Angebotsnummer</translation>
    </message>
    <message>
        <source>Net of the quote</source>
        <translation>Nettobetrag des Angebots</translation>
    </message>
    <message>
        <source>Total of the quote</source>
        <translation>Gesamtbetrag des Angebots</translation>
    </message>
    <message>
        <source>Sender&apos;s name</source>
        <translation>Name des Absenders</translation>
    </message>
    <message>
        <source>Sender&apos;s phone</source>
        <translation>Telefonnummer des Absenders</translation>
    </message>
</context>
<context>
    <name>satchel::ui::PurposeDialog</name>
    <message>
        <source>New purpose</source>
        <translation>Neuer Zweck</translation>
    </message>
    <message>
        <source>Change the purpose</source>
        <translation>Zweck ändern</translation>
    </message>
    <message>
        <source>Newsletter</source>
        <translation>Newsletter</translation>
    </message>
    <message>
        <source>With consent</source>
        <translation>Mit Einwilligung</translation>
    </message>
    <message>
        <source>Until somebody objects</source>
        <translation>Bis jemand widerspricht</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Writing an e-mail</source>
        <translation>Schreiben einer E-Mail</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Wording that people agree to</source>
        <translation>Wortlaut, dem Personen zustimmen</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>After a withdrawal, warn before</source>
        <translation>Nach einem Widerruf warnen vor</translation>
    </message>
    <message>
        <source>Save purpose</source>
        <translation>Zweck speichern</translation>
    </message>
    <message>
        <source>Added the purpose “%1”</source>
        <translation>Zweck „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed the purpose “%1”</source>
        <translation>Zweck „%1“ geändert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickAddBar</name>
    <message>
        <source>add</source>
        <translation>fügt hinzu</translation>
    </message>
    <message>
        <source>No customer</source>
        <translation>Kein Kunde</translation>
    </message>
    <message>
        <source>No one named “%1”</source>
        <translation>Niemand heißt „%1“</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>person, company</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickAddLine</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>One line: what, who, when, priority with !, tags with #, assignee with @</source>
        <translation>In einer Zeile: was, wer, wann, Priorität mit !, Schlagwörter mit #, Zuweisung mit @</translation>
    </message>
    <message>
        <source>Add a task: call Ana tomorrow 15:00 !high</source>
        <translation>Aufgabe hinzufügen: Ana morgen 15:00 anrufen !high</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuickDealLine</name>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Enter adds it, Esc closes</source>
        <translation>Enter fügt hinzu, Esc schließt</translation>
    </message>
    <message>
        <source>Title 5000 EUR @company</source>
        <translation>Titel 5000 EUR @Unternehmen</translation>
    </message>
    <message>
        <source>New deal in %1</source>
        <translation>Neuer Deal in %1</translation>
    </message>
    <message>
        <source>new company: %1</source>
        <translation>neues Unternehmen: %1</translation>
    </message>
    <message>
        <source>Enter a title for the deal.</source>
        <translation>Geben Sie einen Titel für den Deal ein.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotaDialog</name>
    <message>
        <source>Set quotas</source>
        <translation>Zielvorgaben festlegen</translation>
    </message>
    <message>
        <source>The whole team</source>
        <translation>Das ganze Team</translation>
    </message>
    <message>
        <source>Sales targets in %1, all pipelines together. Leave a line empty for no quota.</source>
        <translation>Zielvorgaben in %1, alle Pipelines zusammen. Lassen Sie eine Zeile leer, wenn es keine Zielvorgabe gibt.</translation>
    </message>
    <message>
        <source>Quota of %1</source>
        <translation>Zielvorgabe für %1</translation>
    </message>
    <message>
        <source>A quota is 0 or more.</source>
        <translation>Eine Zielvorgabe ist 0 oder mehr.</translation>
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
        <translation>hinzugefügt</translation>
    </message>
    <message>
        <source>previously</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a field, a line of the quote</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteHead</name>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteLineDelegate</name>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Alternative</source>
        <translation>Alternative</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteLinesView</name>
    <message>
        <source>Lines of the quote</source>
        <translation>Angebotspositionen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotePage</name>
    <message>
        <source>Copy to a new quote</source>
        <translation>In neues Angebot kopieren</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Text line</source>
        <translation>Textposition</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Zeilen einfügen</translation>
    </message>
    <message>
        <source>Copy the lines</source>
        <translation>Positionen kopieren</translation>
    </message>
    <message>
        <source>Move the line up</source>
        <translation>Position nach oben</translation>
    </message>
    <message>
        <source>Move the line down</source>
        <translation>Position nach unten</translation>
    </message>
    <message>
        <source>Duplicate the line</source>
        <translation>Position duplizieren</translation>
    </message>
    <message>
        <source>Remove the line</source>
        <translation>Position entfernen</translation>
    </message>
    <message>
        <source>Totals and document</source>
        <translation>Summen und Dokument</translation>
    </message>
    <message>
        <source>Version %1 of %2</source>
        <translation>Version %1 von %2</translation>
    </message>
    <message>
        <source>Copied %1 to a new quote</source>
        <translation>%1 in neues Angebot kopiert</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>No row was pasted.</source>
        <translation>Es wurde keine Zeile eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>Pasted %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile eingefügt</numerusform>
            <numerusform>%Ln Zeilen eingefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln line(s)</source>
        <translation>
            <numerusform>%Ln Position kopiert</numerusform>
            <numerusform>%Ln Positionen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Tax category</source>
        <translation>Steuerkategorie</translation>
    </message>
    <message>
        <source>This quote no longer exists</source>
        <translation>Dieses Angebot ist nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>It may be in the trash, in Settings.</source>
        <translation>Vielleicht liegt es im Papierkorb in den Einstellungen.</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Angebot</translation>
    </message>
    <message>
        <source>next cell</source>
        <translation>nächste Zelle</translation>
    </message>
    <message>
        <source>move line</source>
        <translation>Position verschieben</translation>
    </message>
    <message>
        <source>duplicate</source>
        <translation>duplizieren</translation>
    </message>
    <message>
        <source>Text before the lines</source>
        <translation>Text vor den Positionen</translation>
    </message>
    <message>
        <source>Text after the lines</source>
        <translation>Text nach den Positionen</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>Add a line before you send the quote.</source>
        <translation>Fügen Sie eine Position hinzu, bevor Sie das Angebot senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln Position</numerusform>
            <numerusform>%Ln Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln not counted in the total</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%1 · %Ln nicht im Gesamtbetrag</numerusform>
            <numerusform>%1 · %Ln nicht im Gesamtbetrag</numerusform>
        </translation>
    </message>
    <message>
        <source>Fewer columns</source>
        <translation>Weniger Spalten</translation>
    </message>
    <message>
        <source>More columns</source>
        <translation>Mehr Spalten</translation>
    </message>
    <message>
        <source>Unit and tax</source>
        <translation>Einheit und Steuer</translation>
    </message>
    <message>
        <source>New version</source>
        <translation>Neue Version</translation>
    </message>
    <message>
        <source>What the customer has stays as it is. Change it in a new version.</source>
        <translation>Was der Kunde hat, bleibt, wie es ist. Ändern Sie es in einer neuen Version.</translation>
    </message>
    <message>
        <source>Comment on the line</source>
        <translation>Position kommentieren</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSending</name>
    <message>
        <source>No line yet. Add one before you send the quote.</source>
        <translation>Noch keine Position. Fügen Sie eine hinzu, bevor Sie das Angebot senden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a price</source>
        <translation>
            <numerusform>%Ln Position ohne Preis</numerusform>
            <numerusform>%Ln Positionen ohne Preis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) without a tax rate</source>
        <translation>
            <numerusform>%Ln Position ohne Steuersatz</numerusform>
            <numerusform>%Ln Positionen ohne Steuersatz</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s), with price and tax</source>
        <translation>
            <numerusform>%Ln Position mit Preis und Steuer</numerusform>
            <numerusform>%Ln Positionen mit Preis und Steuer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not counted</source>
        <comment>lines</comment>
        <translation>
            <numerusform>%Ln nicht gezählt</numerusform>
            <numerusform>%Ln nicht gezählt</numerusform>
        </translation>
    </message>
    <message>
        <source>The same total as version %1</source>
        <translation>Dieselbe Summe wie Version %1</translation>
    </message>
    <message>
        <source>%1 below version %2</source>
        <comment>an amount</comment>
        <translation>%1 unter Version %2</translation>
    </message>
    <message>
        <source>%1 above version %2</source>
        <comment>an amount</comment>
        <translation>%1 über Version %2</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Send quote %1</source>
        <translation>Angebot %1 senden</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteSide</name>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Zahlung</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Lieferung</translation>
    </message>
    <message>
        <source>Reason for no tax</source>
        <translation>Grund für Steuerfreiheit</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>Preisliste</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>Rate as of</source>
        <translation>Kurs vom</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>Totals and document</source>
        <translation>Summen und Dokument</translation>
    </message>
    <message>
        <source>v%1</source>
        <comment>version of a quote</comment>
        <translation>v%1</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteText</name>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuoteTotals</name>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Tax %1 on %2</source>
        <comment>rate, net amount</comment>
        <translation>Steuer %1 auf %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>why there is no tax, net amount</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Sum of lines</source>
        <translation>Summe der Positionen</translation>
    </message>
    <message>
        <source>Discount</source>
        <translation>Rabatt</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Netto</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Each line is rounded to the cent, then added. Included tax is calculated once per rate and rounded half up.</source>
        <translation>Jede Position wird auf den Cent gerundet, dann addiert; die enthaltene Steuer wird je Steuersatz einmal berechnet und kaufmännisch gerundet.</translation>
    </message>
    <message>
        <source>Each line is rounded to the cent, then added. Tax is calculated once per rate and rounded half up.</source>
        <translation>Jede Position wird auf den Cent gerundet, dann addiert; die Steuer wird je Steuersatz einmal berechnet und kaufmännisch gerundet.</translation>
    </message>
    <message>
        <source>Optional lines, if the customer accepts them</source>
        <translation>Optionale Positionen, falls der Kunde sie nimmt</translation>
    </message>
    <message>
        <source>Net %1 · Tax %2 · Total %3</source>
        <translation>Netto %1 · Steuer %2 · Gesamt %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::QuotesSettingsPage</name>
    <message>
        <source>Quote numbering</source>
        <translation>Angebotsnummern</translation>
    </message>
    <message>
        <source>A quote gets its number when it is sent. No number is used twice.</source>
        <translation>Ein Angebot erhält seine Nummer beim Senden. Keine Nummer wird zweimal vergeben.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>%1 year, %2 its last two digits, %3 month, %4 day, %5 the counter, %6 at least five digits. The counter restarts when the rest of the number changes.</source>
        <translation>%1 Jahr, %2 dessen letzte zwei Ziffern, %3 Monat, %4 Tag, %5 der Zähler, %6 mindestens fünfstellig. Der Zähler beginnt neu, wenn sich der Rest der Nummer ändert.</translation>
    </message>
    <message>
        <source>Next number</source>
        <translation>Nächste Nummer</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <source>The products, prices and tax rates you can use in quotes.</source>
        <translation>Die Produkte, Preise und Steuersätze, die Sie in Angeboten verwenden können.</translation>
    </message>
    <message>
        <source>A pattern needs its counter, %1, exactly once, and no other sign after a per cent sign than these.</source>
        <translation>Ein Muster braucht seinen Zähler, %1, genau einmal und nach einem Prozentzeichen nur die genannten Zeichen.</translation>
    </message>
    <message>
        <source>Changed how quotes are numbered</source>
        <translation>Nummerierung der Angebote geändert</translation>
    </message>
    <message>
        <source>VAT, sales tax</source>
        <comment>words by which people look for the tax rates</comment>
        <translation>MwSt, USt, Mehrwertsteuer, Umsatzsteuer, VAT</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Reading</name>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>next week</source>
        <translation>nächste Woche</translation>
    </message>
    <message>
        <source>A year has 12 months.</source>
        <translation>Ein Jahr hat 12 Monate.</translation>
    </message>
    <message>
        <source>“%1” is not a date.</source>
        <translation>„%1“ ist kein Datum.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day.</source>
        <translation>„%1“ ist keine Uhrzeit.</translation>
    </message>
    <message>
        <source>“%1” is too large.</source>
        <translation>„%1“ ist zu groß.</translation>
    </message>
    <message>
        <source>“%1” is not a number.</source>
        <translation>„%1“ ist keine Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a whole number.</source>
        <translation>„%1“ ist keine ganze Zahl.</translation>
    </message>
    <message>
        <source>“%1” is not a currency.</source>
        <translation>„%1“ ist keine Währung.</translation>
    </message>
    <message>
        <source>An amount needs a currency.</source>
        <translation>Ein Betrag braucht eine Währung.</translation>
    </message>
    <message>
        <source>“%1” is not an amount.</source>
        <translation>„%1“ ist kein Betrag.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln days.</source>
        <translation>
            <numerusform>%1 hat %Ln Tag.</numerusform>
            <numerusform>%1 hat %Ln Tage.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A number has at most %Ln digits after the point.</source>
        <translation>
            <numerusform>Eine Zahl hat höchstens %Ln Nachkommastelle.</numerusform>
            <numerusform>Eine Zahl hat höchstens %Ln Nachkommastellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %Ln decimals.</source>
        <translation>
            <numerusform>%1 hat %Ln Nachkommastelle.</numerusform>
            <numerusform>%1 hat %Ln Nachkommastellen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReadingLine</name>
    <message>
        <source>%1, %2</source>
        <comment>value, more</comment>
        <translation>%1, %2</translation>
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
        <translation>Person</translation>
    </message>
    <message>
        <source>Open leads and deals</source>
        <translation>Offene Leads und Deals</translation>
    </message>
    <message>
        <source>Gets</source>
        <translation>Bekommt</translation>
    </message>
    <message>
        <source>People who get records</source>
        <translation>Personen, die Datensätze bekommen</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>name of a person</comment>
        <translation>%1 (Sie)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordCellDelegate</name>
    <message>
        <source>No name</source>
        <translation>Kein Name</translation>
    </message>
    <message>
        <source>answered %1</source>
        <comment>a day</comment>
        <translation>beantwortet %1</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>2 d</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>2 d</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Keine nächste Aktion</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordForm</name>
    <message>
        <source>Your draft was restored.</source>
        <translation>Ihr Entwurf wurde wiederhergestellt.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 (required)</source>
        <translation>%1 (Pflichtfeld)</translation>
    </message>
    <message>
        <source>has the same %1.</source>
        <translation>hat denselben Wert in „%1“.</translation>
    </message>
    <message>
        <source>has the same name.</source>
        <translation>hat denselben Namen.</translation>
    </message>
    <message>
        <source>1 %1</source>
        <translation>1 %1</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more possible duplicate(s).</source>
        <translation>
            <numerusform>%Ln weiteres mögliches Duplikat.</numerusform>
            <numerusform>%Ln weitere mögliche Duplikate.</numerusform>
        </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. Use it</source>
        <translation>Inzwischen geändert: %1. Übernehmen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, button</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>This was changed while you edited it.</source>
        <translation>Das wurde geändert, während Sie es bearbeiteten.</translation>
    </message>
    <message>
        <source>What you save replaces the new value of: %1</source>
        <comment>fields</comment>
        <translation>Beim Speichern ersetzen Sie den neuen Wert von: %1</translation>
    </message>
    <message>
        <source>This record breaks a rule.</source>
        <translation>Dieser Datensatz verstößt gegen eine Regel.</translation>
    </message>
    <message>
        <source>may be the same: %1.</source>
        <comment>evidence</comment>
        <translation>ist vielleicht dasselbe: %1.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecordPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New %1</source>
        <translation>Neu: %1</translation>
    </message>
    <message>
        <source>Create %1</source>
        <translation>%1 anlegen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RecoveryKeyDialog</name>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Write these four lines down. Whoever has them and the file can read the store.</source>
        <translation>Schreiben Sie diese vier Zeilen auf. Wer sie und die Datei hat, kann die Datenbank lesen.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Copied. It leaves the clipboard after %Ln second(s), and when Satchel is locked or closed.</source>
        <translation>
            <numerusform>Kopiert. Er verlässt die Zwischenablage nach %Ln Sekunde und wenn Satchel gesperrt oder geschlossen wird.</numerusform>
            <numerusform>Kopiert. Er verlässt die Zwischenablage nach %Ln Sekunden und wenn Satchel gesperrt oder geschlossen wird.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReferenceEditor</name>
    <message>
        <source>No record named “%1”. Choose one from the list.</source>
        <translation>Kein Datensatz namens „%1“. Wählen Sie einen aus der Liste.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RefusedChanges</name>
    <message>
        <source>Show record</source>
        <translation>Datensatz anzeigen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>Abgelehnte Änderungen</translation>
    </message>
    <message>
        <source>Makes the change once more, for example after your role was changed</source>
        <translation>Führt die Änderung noch einmal aus, zum Beispiel nachdem Ihre Rolle geändert wurde</translation>
    </message>
    <message>
        <source>Takes it from this list. It stays in the history.</source>
        <translation>Nimmt sie aus dieser Liste. Im Verlauf bleibt sie.</translation>
    </message>
    <message>
        <source>%1 (in the trash)</source>
        <comment>a record</comment>
        <translation>%1 (im Papierkorb)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedDelegate</name>
    <message>
        <source>Open deals</source>
        <translation>Offene Deals</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Next meetings</source>
        <translation>Nächste Meetings</translation>
    </message>
    <message>
        <source>Quotes</source>
        <translation>Angebote</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all %1</source>
        <translation>Alle %1 anzeigen</translation>
    </message>
    <message>
        <source>No next action</source>
        <translation>Keine nächste Aktion</translation>
    </message>
    <message>
        <source>New quote</source>
        <translation>Neues Angebot</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>Proposals</source>
        <translation>Angebotsmappen</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Competitors</source>
        <translation>Wettbewerber</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>a quote&apos;s number</comment>
        <translation>%1, Version %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1 is required.</source>
        <translation>%1 ist ein Pflichtfeld.</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>Added 1 task</source>
        <translation>1 Aufgabe hinzugefügt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RelatedPanel</name>
    <message>
        <source>Related</source>
        <translation>Verknüpft</translation>
    </message>
    <message>
        <source>People at %1</source>
        <translation>Personen bei %1</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Removed 1 file</source>
        <translation>1 Datei entfernt</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Datei entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Open with a program</source>
        <translation>Mit einem Programm öffnen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReleaseNotes</name>
    <message>
        <source>What&apos;s new in Satchel</source>
        <translation>Neuerungen in Satchel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RemindersPopover</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Remind</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>At a custom time</source>
        <translation>Zu einem eigenen Zeitpunkt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RepeatsPopover</name>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Number of times</source>
        <translation>Anzahl der Wiederholungen</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>years</source>
        <translation>Jahre</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Day of the month</source>
        <translation>Tag des Monats</translation>
    </message>
    <message>
        <source>on day %1</source>
        <translation>am %1. Tag</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>after a number of times</source>
        <translation>nach Anzahl</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Nicht mehr wiederholen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Festlegen</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>A recurrence rule as calendars write it (RFC 5545)</source>
        <translation>Eine Wiederholungsregel, wie Kalender sie schreiben (RFC 5545)</translation>
    </message>
    <message>
        <source>Choose from a form</source>
        <translation>Im Formular wählen</translation>
    </message>
    <message>
        <source>Write a rule</source>
        <translation>Regel schreiben</translation>
    </message>
    <message>
        <source>This is not a valid rule: %1</source>
        <translation>Das ist keine gültige Regel: %1</translation>
    </message>
    <message>
        <source>There is no such day.</source>
        <translation>Einen solchen Tag gibt es nicht.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>days</comment>
        <translation>Nächste: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportList</name>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportModel</name>
    <message>
        <source>%1, slowest</source>
        <comment>days</comment>
        <translation>%1, am langsamsten</translation>
    </message>
    <message>
        <source>%1, weakest</source>
        <comment>percent</comment>
        <translation>%1, am schwächsten</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportTable</name>
    <message>
        <source>Table of the report</source>
        <translation>Tabelle des Berichts</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ReportsPage</name>
    <message>
        <source>Show the records of the row</source>
        <translation>Datensätze der Zeile anzeigen</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Bericht drucken</translation>
    </message>
    <message>
        <source>Export the report as CSV</source>
        <translation>Bericht als CSV exportieren</translation>
    </message>
    <message>
        <source>Export the report as an Excel workbook</source>
        <translation>Bericht als Excel-Arbeitsmappe exportieren</translation>
    </message>
    <message>
        <source>Export the report as PDF</source>
        <translation>Bericht als PDF exportieren</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Refresh report</source>
        <translation>Bericht aktualisieren</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel-Arbeitsmappe</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>Saved the report %1</source>
        <translation>Bericht %1 gespeichert</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renamed the report %1</source>
        <translation>Bericht %1 umbenannt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Deleted the report %1</source>
        <translation>Bericht %1 gelöscht</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Calculating report</source>
        <translation>Bericht wird berechnet</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>as of today %1</source>
        <translation>Stand heute, %1</translation>
    </message>
    <message>
        <source>Select a bar or a row and press Enter to see its records.</source>
        <translation>Wählen Sie einen Balken oder eine Zeile und drücken Sie Enter, um die Datensätze anzuzeigen.</translation>
    </message>
    <message>
        <source>No data</source>
        <translation>Keine Daten</translation>
    </message>
    <message>
        <source>The report could not be calculated</source>
        <translation>Der Bericht konnte nicht berechnet werden</translation>
    </message>
    <message>
        <source>%1: Enter shows the records</source>
        <translation>%1: Enter zeigt die Datensätze</translation>
    </message>
    <message>
        <source>Stop calculating</source>
        <translation>Berechnung des Berichts abbrechen</translation>
    </message>
    <message>
        <source>The report was stopped</source>
        <translation>Die Berechnung des Berichts wurde abgebrochen</translation>
    </message>
    <message>
        <source>Press F5 to calculate it again.</source>
        <translation>F5 berechnet den Bericht neu.</translation>
    </message>
    <message>
        <source>Set quotas</source>
        <translation>Zielvorgaben festlegen</translation>
    </message>
    <message>
        <source>All time, everyone</source>
        <translation>Gesamter Zeitraum, alle</translation>
    </message>
    <message>
        <source>No record matches the parameters above. Choose a longer period, another pipeline or everyone.</source>
        <translation>Kein Datensatz entspricht den Parametern oben. Wählen Sie einen längeren Zeitraum, eine andere Pipeline oder alle.</translation>
    </message>
    <message>
        <source>There are no leads yet. Import them or create the first one.</source>
        <translation>Es gibt noch keine Leads. Importieren Sie welche oder legen Sie den ersten an.</translation>
    </message>
    <message>
        <source>There are no deals yet. Create the first one in the pipeline.</source>
        <translation>Es gibt noch keine Deals. Legen Sie den ersten in der Pipeline an.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestLogExport</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Attempt</source>
        <translation>Versuch</translation>
    </message>
    <message>
        <source>Took (ms)</source>
        <translation>Dauer (ms)</translation>
    </message>
    <message>
        <source>Waited (ms)</source>
        <translation>Gewartet (ms)</translation>
    </message>
    <message>
        <source>Size (bytes)</source>
        <translation>Größe (Bytes)</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Anfrageprotokoll exportieren</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Sync requests</source>
        <translation>Anfragen der Synchronisierung</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestLogPanel</name>
    <message>
        <source>No requests yet</source>
        <translation>Noch keine Anfragen</translation>
    </message>
    <message>
        <source>Each request to another system is listed here in words for 30 days: what it was for, how it went, how long it took. No contents and no secrets are kept.</source>
        <translation>Jede Anfrage an ein anderes System steht hier 30 Tage lang in Worten: wofür sie war, wie sie ausging, wie lange sie dauerte. Inhalte und Geheimnisse werden nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>No requests match</source>
        <translation>Keine passenden Anfragen</translation>
    </message>
    <message>
        <source>The filter finds none.</source>
        <translation>Der Filter findet keine.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Requests, newest first</source>
        <translation>Anfragen, neueste zuerst</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation>Alle Anfragen</translation>
    </message>
    <message>
        <source>Failed requests</source>
        <translation>Fehlgeschlagene Anfragen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Letzte Stunde</translation>
    </message>
    <message>
        <source>All connections</source>
        <translation>Alle Verbindungen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RequestText</name>
    <message>
        <source>records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Checked the account</source>
        <translation>Konto geprüft</translation>
    </message>
    <message>
        <source>Read the account&apos;s settings</source>
        <translation>Einstellungen des Kontos gelesen</translation>
    </message>
    <message>
        <source>Read the fields</source>
        <translation>Felder gelesen</translation>
    </message>
    <message>
        <source>Read the fields of %1</source>
        <comment>kind of records</comment>
        <translation>Felder von %1 gelesen</translation>
    </message>
    <message>
        <source>Listed %1</source>
        <comment>kind of records</comment>
        <translation>%1 aufgelistet</translation>
    </message>
    <message>
        <source>Listed changes of several kinds</source>
        <translation>Änderungen mehrerer Arten aufgelistet</translation>
    </message>
    <message>
        <source>Read %1</source>
        <comment>kind of records</comment>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>Read deleted %1</source>
        <comment>kind of records</comment>
        <translation>Gelöschte %1 gelesen</translation>
    </message>
    <message>
        <source>Created %1</source>
        <comment>kind of records</comment>
        <translation>%1 angelegt</translation>
    </message>
    <message>
        <source>Updated %1</source>
        <comment>kind of records</comment>
        <translation>%1 aktualisiert</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <comment>kind of records</comment>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Searched %1</source>
        <comment>kind of records</comment>
        <translation>%1 durchsucht</translation>
    </message>
    <message>
        <source>Read earlier values of %1</source>
        <comment>kind of records</comment>
        <translation>Frühere Werte von %1 gelesen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach the server</source>
        <translation>Server nicht erreichbar</translation>
    </message>
    <message>
        <source>The response was incomplete</source>
        <translation>Antwort unvollständig</translation>
    </message>
    <message>
        <source>Rate limit reached</source>
        <translation>Anfragelimit erreicht</translation>
    </message>
    <message>
        <source>Sign-in rejected</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Keine Berechtigung</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Changed there meanwhile</source>
        <translation>Dort inzwischen geändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Server error</source>
        <translation>Serverfehler</translation>
    </message>
    <message>
        <source>Unexpected response</source>
        <translation>Unerwartete Antwort</translation>
    </message>
    <message>
        <source>Keychain locked or missing</source>
        <translation>Schlüsselbund gesperrt oder nicht vorhanden</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Check the network. Satchel will retry automatically.</source>
        <translation>Prüfen Sie das Netzwerk. Satchel versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel checks whether %1 carried it out, and retries if not.</source>
        <translation>Nichts zu tun: Satchel prüft, ob %1 es ausgeführt hat, und versucht es sonst erneut.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel waits and continues automatically. If it happens often, sync less often.</source>
        <translation>Nichts zu tun: Satchel wartet und macht automatisch weiter. Kommt es oft vor, synchronisieren Sie seltener.</translation>
    </message>
    <message>
        <source>Sign in again, or enter a new token, on the Connections page.</source>
        <translation>Melden Sie sich auf der Seite Verbindungen erneut an oder geben Sie dort ein neues Token ein.</translation>
    </message>
    <message>
        <source>Ask the administrator of %1 for this right.</source>
        <translation>Bitten Sie die Administration von %1 um dieses Recht.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel checks whether it was deleted in %1.</source>
        <translation>Nichts zu tun: Satchel prüft, ob es in %1 gelöscht wurde.</translation>
    </message>
    <message>
        <source>Nothing to do: Satchel reads the record again and merges both changes.</source>
        <translation>Nichts zu tun: Satchel liest den Datensatz erneut und führt beide Änderungen zusammen.</translation>
    </message>
    <message>
        <source>The Connections page lists the records under Needs attention, each with its reason.</source>
        <translation>Die Seite Verbindungen führt die Datensätze unter „Braucht Aufmerksamkeit“ auf, jeden mit seinem Grund.</translation>
    </message>
    <message>
        <source>Satchel will retry automatically. If it lasts, look at the status page of %1.</source>
        <translation>Satchel versucht es automatisch erneut. Hält es an, sehen Sie auf der Statusseite von %1 nach.</translation>
    </message>
    <message>
        <source>Check the address of the connection, and whether a proxy answers in place of %1.</source>
        <translation>Prüfen Sie die Adresse der Verbindung und ob ein Proxy anstelle von %1 antwortet.</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer.</source>
        <translation>Entsperren Sie den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Nothing to do.</source>
        <translation>Nichts zu tun.</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <comment>reason</comment>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reason, number of a status</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <comment>number</comment>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>waited %1</source>
        <comment>duration</comment>
        <translation>%1 gewartet</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RestoreDialog</name>
    <message>
        <source>Restore this backup?</source>
        <translation>Diese Sicherung wiederherstellen?</translation>
    </message>
    <message>
        <source>Opening and checking the backup…</source>
        <translation>Die Sicherung wird geöffnet und geprüft …</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>Diese Sicherung kann nicht wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The window closes and opens again with the restored store. If the computer stops meanwhile, nothing is lost. To undo this, restore today&apos;s store from the list.</source>
        <translation>Das Fenster schließt sich und öffnet sich mit der wiederhergestellten Datenbank. Wenn der Computer inzwischen ausfällt, geht nichts verloren. Zum Rückgängigmachen stellen Sie die heutige Datenbank aus der Liste wieder her.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Changes since the backup</source>
        <translation>Änderungen seit der Sicherung</translation>
    </message>
    <message>
        <source>List the changes</source>
        <translation>Änderungen auflisten</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionPreview</name>
    <message>
        <source>Looking at the records…</source>
        <translation>Datensätze werden durchgesehen …</translation>
    </message>
    <message>
        <source>Records that the rule reaches</source>
        <translation>Datensätze, die die Regel betrifft</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 · since %2</source>
        <comment>record, day</comment>
        <translation>%1 · seit %2</translation>
    </message>
    <message>
        <source>%1 · kept: %2</source>
        <comment>record, reason</comment>
        <translation>%1 · bleibt: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <translation>
            <numerusform>jetzt %Ln Datensatz</numerusform>
            <numerusform>jetzt %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kept</source>
        <translation>
            <numerusform>%Ln bleibt</numerusform>
            <numerusform>%Ln bleiben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionRuleDialog</name>
    <message numerus="yes">
        <source>%Ln year(s)</source>
        <translation>
            <numerusform>%Ln Jahr</numerusform>
            <numerusform>%Ln Jahren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln month(s)</source>
        <translation>
            <numerusform>%Ln Monat</numerusform>
            <numerusform>%Ln Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change the rule</source>
        <translation>Regel ändern</translation>
    </message>
    <message>
        <source>All, or a filter such as tags = &quot;event&quot;</source>
        <translation>Alle, oder ein Filter wie tags = &quot;event&quot;</translation>
    </message>
    <message>
        <source>Silent for</source>
        <translation>Still seit</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Only those where</source>
        <translation>Nur solche mit</translation>
    </message>
    <message>
        <source>Counted from</source>
        <translation>Gerechnet</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Make anonymous</source>
        <translation>Anonymisieren</translation>
    </message>
    <message>
        <source>Delete text and files</source>
        <translation>Text und Dateien löschen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RetentionSettings</name>
    <message>
        <source>move to the trash</source>
        <translation>in den Papierkorb</translation>
    </message>
    <message>
        <source>make anonymous</source>
        <translation>anonymisieren</translation>
    </message>
    <message>
        <source>delete text and files</source>
        <translation>Text und Dateien löschen</translation>
    </message>
    <message>
        <source>%1, silent for %2: %3</source>
        <comment>records, period, what happens</comment>
        <translation>%1, still seit %2: %3</translation>
    </message>
    <message>
        <source>%1, after %2: %3</source>
        <comment>records, period, what happens</comment>
        <translation>%1, nach %2: %3</translation>
    </message>
    <message>
        <source>Privacy: what is forgotten, and when</source>
        <translation>Datenschutz: was wann vergessen wird</translation>
    </message>
    <message>
        <source>Rules run on the first day of each month, once you have looked at the records they reach. Records with an open or won deal or a quote that was sent are kept.</source>
        <translation>Regeln laufen am ersten Tag jedes Monats, sobald Sie die betroffenen Datensätze angesehen haben. Datensätze mit einem offenen oder gewonnenen Deal oder einem gesendeten Angebot bleiben.</translation>
    </message>
    <message>
        <source>GDPR, retention, delete old records</source>
        <comment>words by which people look for these rules</comment>
        <translation>DSGVO, Aufbewahrung, alte Datensätze löschen</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show the records of %1</source>
        <translation>Datensätze von %1 anzeigen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change the rule %1</source>
        <translation>Regel %1 ändern</translation>
    </message>
    <message>
        <source>cannot be counted</source>
        <translation>nicht zählbar</translation>
    </message>
    <message>
        <source>%1 now</source>
        <translation>jetzt %1</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>next %1</source>
        <comment>a day</comment>
        <translation>nächster Lauf %1</translation>
    </message>
    <message>
        <source>waits until you have looked at the records</source>
        <translation>wartet, bis Sie die Datensätze angesehen haben</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>number of records, when</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>On %1: %Ln record(s)</source>
        <translation>
            <numerusform>Am %1: %Ln Datensatz</numerusform>
            <numerusform>Am %1: %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed the rule “%1”</source>
        <translation>Regel „%1“ geändert</translation>
    </message>
    <message>
        <source>Removed the rule “%1”</source>
        <translation>Regel „%1“ entfernt</translation>
    </message>
    <message>
        <source>Switched on the rule “%1”</source>
        <translation>Regel „%1“ eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off the rule “%1”</source>
        <translation>Regel „%1“ ausgeschaltet</translation>
    </message>
    <message>
        <source>Period of %1</source>
        <comment>name of a rule</comment>
        <translation>Frist von %1</translation>
    </message>
    <message>
        <source>What %1 does</source>
        <comment>name of a rule</comment>
        <translation>Was %1 tut</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RichText</name>
    <message>
        <source>The picture wasn&apos;t inserted: %1.</source>
        <translation>Das Bild wurde nicht eingefügt: %1.</translation>
    </message>
    <message>
        <source>“%1” wasn&apos;t inserted: %2.</source>
        <comment>a file, the reason</comment>
        <translation>„%1“ wurde nicht eingefügt: %2.</translation>
    </message>
    <message>
        <source>The text is too long to paste. The limit is %L1 characters.</source>
        <translation>Der Text ist zu lang zum Einfügen: höchstens %L1 Zeichen sind möglich.</translation>
    </message>
    <message>
        <source>There is no field with this name. The text will be printed unchanged.</source>
        <translation>Ein Feld dieses Namens gibt es nicht. Der Text wird unverändert gedruckt.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RichTextEditor</name>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>Smaller heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Item one level deeper</source>
        <translation>Listenpunkt eine Ebene tiefer</translation>
    </message>
    <message>
        <source>Item one level up</source>
        <translation>Listenpunkt eine Ebene höher</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Picture…</source>
        <translation>Bild…</translation>
    </message>
    <message>
        <source>Insert a field</source>
        <translation>Feld einfügen</translation>
    </message>
    <message>
        <source>More formatting</source>
        <translation>Weitere Formatierungen</translation>
    </message>
    <message>
        <source>Choose a picture</source>
        <translation>Bild wählen</translation>
    </message>
    <message>
        <source>Link address</source>
        <translation>Linkadresse</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>https://… or an e-mail address</source>
        <translation>https://… oder eine E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Insert link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Link ändern</translation>
    </message>
    <message>
        <source>Remove the link</source>
        <translation>Link entfernen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Insert a table</source>
        <translation>Tabelle einfügen</translation>
    </message>
    <message>
        <source>Insert row below</source>
        <translation>Zeile darunter einfügen</translation>
    </message>
    <message>
        <source>Insert column after</source>
        <translation>Spalte danach einfügen</translation>
    </message>
    <message>
        <source>Align the column at its end</source>
        <translation>Spalte am Ende ausrichten</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Zeile entfernen</translation>
    </message>
    <message>
        <source>Remove the column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Remove the table</source>
        <translation>Tabelle entfernen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</source>
        <translation>Bilder (*.png *.jpg *.jpeg *.gif *.webp *.bmp)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RightsTable</name>
    <message>
        <source>All</source>
        <comment>records</comment>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Team</source>
        <comment>records of</comment>
        <translation>Team</translation>
    </message>
    <message>
        <source>Own</source>
        <comment>records</comment>
        <translation>Eigene</translation>
    </message>
    <message>
        <source>None</source>
        <comment>records</comment>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Kind of record</source>
        <translation>Art des Datensatzes</translation>
    </message>
    <message>
        <source>See</source>
        <comment>right</comment>
        <translation>Sehen</translation>
    </message>
    <message>
        <source>Create</source>
        <comment>right</comment>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Edit</source>
        <comment>right</comment>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete</source>
        <comment>right</comment>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Rights of the role</source>
        <translation>Rechte der Rolle</translation>
    </message>
    <message>
        <source>Yes</source>
        <comment>may create</comment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>kind of record, right, scope</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>No</source>
        <comment>may not create</comment>
        <translation>Nein</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundDialog</name>
    <message>
        <source>Failed sync</source>
        <translation>Fehlgeschlagene Synchronisierung</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>interrupted, or still running</source>
        <translation>unterbrochen, oder läuft noch</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Konflikte</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Handlungsbedarf</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1, %2 transferred</source>
        <comment>count, size</comment>
        <translation>%1, %2 übertragen</translation>
    </message>
    <message>
        <source>Roll back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>It did not finish.</source>
        <translation>Sie wurde nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>Details: %1</source>
        <translation>Details: %1</translation>
    </message>
    <message>
        <source>interrupted or running</source>
        <translation>unterbrochen, oder läuft noch</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RoundsPanel</name>
    <message>
        <source>Roll back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Error log</source>
        <translation>Fehlerprotokoll</translation>
    </message>
    <message>
        <source>Sync history</source>
        <translation>Synchronisierungsverlauf</translation>
    </message>
    <message>
        <source>Sync history, newest first</source>
        <translation>Synchronisierungsverlauf, neueste zuerst</translation>
    </message>
    <message>
        <source>Rolled back the sync.</source>
        <translation>Synchronisierung zurückgenommen.</translation>
    </message>
    <message>
        <source>The next sync sends this to the other system.</source>
        <translation>Die nächste Synchronisierung überträgt dies an das andere System.</translation>
    </message>
    <message>
        <source>Only partly rolled back</source>
        <translation>Nur teilweise zurückgenommen</translation>
    </message>
    <message>
        <source>All syncs</source>
        <translation>Alle Synchronisierungen</translation>
    </message>
    <message>
        <source>No sync has failed.</source>
        <translation>Keine Synchronisierung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>No sync has run yet.</source>
        <translation>Noch keine Synchronisierung.</translation>
    </message>
    <message>
        <source>Roll back this sync?</source>
        <translation>Diese Synchronisierung zurücknehmen?</translation>
    </message>
    <message>
        <source>%1, failed</source>
        <comment>connection, of a round</comment>
        <translation>%1, fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln value(s) or record(s) that changed since then will be kept.</source>
        <translation>
            <numerusform>%Ln Wert oder Datensatz, der sich seither geändert hat, bleibt erhalten.</numerusform>
            <numerusform>%Ln Werte oder Datensätze, die sich seither geändert haben, bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Here: %1.</source>
        <comment>list of effects</comment>
        <translation>Hier: %1.</translation>
    </message>
    <message>
        <source>In %1, with the next sync: %2.</source>
        <comment>connection, list of effects</comment>
        <translation>In %1, mit der nächsten Synchronisierung: %2.</translation>
    </message>
    <message>
        <source>Nothing will be sent to another system.</source>
        <translation>An andere Systeme wird nichts gesendet.</translation>
    </message>
    <message>
        <source>What you have changed since then will be kept.</source>
        <translation>Ihre späteren Änderungen bleiben erhalten.</translation>
    </message>
    <message>
        <source>%1 to the trash</source>
        <comment>number of records</comment>
        <translation>%1 in den Papierkorb</translation>
    </message>
    <message>
        <source>%1 back to earlier values</source>
        <comment>number of records</comment>
        <translation>%1 auf frühere Werte zurückgesetzt</translation>
    </message>
    <message>
        <source>%1 restored from the trash</source>
        <comment>number of records</comment>
        <translation>%1 aus dem Papierkorb wiederhergestellt</translation>
    </message>
    <message>
        <source>%1 deleted</source>
        <comment>number of records</comment>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>number of records</comment>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>%1 created again</source>
        <comment>number of records</comment>
        <translation>%1 erneut angelegt</translation>
    </message>
    <message>
        <source>nothing left to roll back</source>
        <translation>es ist nichts mehr zurückzunehmen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Figures, problems and every request</source>
        <translation>Kennzahlen, Probleme und jede Anfrage</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RowChart</name>
    <message>
        <source>%1 d</source>
        <comment>days</comment>
        <translation>%1 T.</translation>
    </message>
    <message>
        <source>Slowest, %1</source>
        <translation>Am langsamsten, %1</translation>
    </message>
    <message>
        <source>as before</source>
        <translation>wie zuvor</translation>
    </message>
    <message>
        <source>%1 faster</source>
        <translation>%1 schneller</translation>
    </message>
    <message>
        <source>%1 slower</source>
        <translation>%1 langsamer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RulesSettingsPage</name>
    <message>
        <source>Validation rules</source>
        <translation>Prüfregeln</translation>
    </message>
    <message>
        <source>A rule says what must be true of a record. Satchel refuses changes that break it, in forms, tables, the command line and imports, and shows the rule&apos;s message. Records that a connection brings in are kept and listed here. A new rule changes no existing record.</source>
        <translation>Eine Regel sagt, was für einen Datensatz gelten muss. Satchel lehnt Änderungen ab, die gegen sie verstoßen – in Formularen, Tabellen, auf der Kommandozeile und beim Import – und zeigt die Meldung der Regel. Datensätze, die eine Verbindung bringt, bleiben und werden hier gezählt. Eine neue Regel ändert keinen vorhandenen Datensatz.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Regeln für</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Must hold</source>
        <translation>Muss gelten</translation>
    </message>
    <message>
        <source>Records that break it</source>
        <translation>Verstöße</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Show records</source>
        <translation>Datensätze zeigen</translation>
    </message>
    <message>
        <source>%1 is required from %2</source>
        <comment>field, stage</comment>
        <translation>%1 ist Pflicht ab %2</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>Aus: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This rule is off and refuses nothing.</source>
        <translation>Diese Regel ist aus und lehnt nichts ab.</translation>
    </message>
    <message>
        <source>%1 (%2). Change its condition.</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2). Ändern Sie ihre Bedingung.</translation>
    </message>
    <message>
        <source>Resumed the validation rule “%1”</source>
        <translation>Prüfregel „%1“ fortgesetzt</translation>
    </message>
    <message>
        <source>Paused the validation rule “%1”</source>
        <translation>Prüfregel „%1“ pausiert</translation>
    </message>
    <message>
        <source>Removed the validation rule “%1”</source>
        <translation>Prüfregel „%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::RunStep</name>
    <message>
        <source>Importing</source>
        <translation>Import läuft</translation>
    </message>
    <message>
        <source>Undo import</source>
        <translation>Import rückgängig machen</translation>
    </message>
    <message>
        <source>Open rejected rows</source>
        <translation>Abgewiesene Zeilen öffnen</translation>
    </message>
    <message>
        <source>Import another file</source>
        <translation>Weitere Datei importieren</translation>
    </message>
    <message>
        <source>Stopped. Nothing was imported.</source>
        <translation>Abgebrochen. Es wurde nichts importiert.</translation>
    </message>
    <message>
        <source>The import did not finish. Nothing was imported: %1</source>
        <translation>Der Import wurde nicht abgeschlossen. Es wurde nichts importiert: %1</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Der Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Show the %1 %2</source>
        <comment>213 contacts</comment>
        <translation>%1 %2 anzeigen</translation>
    </message>
    <message>
        <source>Rejected rows, and cells that do not fit</source>
        <translation>Abgewiesene Zeilen und Zellen, die nicht passen</translation>
    </message>
    <message>
        <source>Nothing new was imported</source>
        <translation>Nichts Neues importiert</translation>
    </message>
    <message>
        <source>Imported %1 %2</source>
        <comment>213 contacts</comment>
        <translation>%1 %2 importiert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) read</source>
        <translation>
            <numerusform>%Ln Zeile gelesen</numerusform>
            <numerusform>%Ln Zeilen gelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Also created, because rows refer to them: %1, such as companies.</source>
        <translation>Wird ebenfalls angelegt, weil Zeilen darauf verweisen: %1, etwa Unternehmen.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Aktualisiert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Fields left empty</source>
        <translation>Leer gelassene Felder</translation>
    </message>
    <message>
        <source>Skipped: already exists</source>
        <translation>Übersprungen: bereits vorhanden</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreCard</name>
    <message>
        <source>Set by %1, not by rules</source>
        <comment>a connection</comment>
        <translation>Von %1 festgelegt, nicht von Regeln</translation>
    </message>
    <message>
        <source>Imported from %1, not from rules</source>
        <translation>Aus %1 importiert, nicht aus Regeln</translation>
    </message>
    <message>
        <source>Set by hand, not by rules</source>
        <translation>Von Hand festgelegt, nicht von Regeln</translation>
    </message>
    <message>
        <source>Hot</source>
        <translation>Heiß</translation>
    </message>
    <message>
        <source>Warm</source>
        <translation>Warm</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Kalt</translation>
    </message>
    <message>
        <source>Score %1, %2</source>
        <translation>Punktzahl %1, %2</translation>
    </message>
    <message>
        <source>Hot from %1, warm from %2</source>
        <translation>Heiß ab %1, warm ab %2</translation>
    </message>
    <message>
        <source>No score rule applies.</source>
        <translation>Keine Punkteregel trifft zu.</translation>
    </message>
    <message>
        <source>Show history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Use the rules instead</source>
        <translation>Stattdessen Regeln verwenden</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Punkteregeln</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Verlauf ausblenden</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>The points have not changed.</source>
        <translation>Die Punkte haben sich nicht geändert.</translation>
    </message>
    <message>
        <source>Scored by the rules again</source>
        <translation>Wieder durch die Regeln bewertet</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScorePopover</name>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoreRuleDialog</name>
    <message>
        <source>New score rule</source>
        <translation>Neue Punkteregel</translation>
    </message>
    <message>
        <source>Change the score rule</source>
        <translation>Punkteregel ändern</translation>
    </message>
    <message>
        <source>A sentence that explains the points</source>
        <translation>Ein Satz, der die Punkte erklärt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Who gets them</source>
        <translation>Wer sie bekommt</translation>
    </message>
    <message>
        <source>The conditions of this rule can&apos;t be read: %1. Set them again.</source>
        <translation>Die Bedingungen dieser Regel sind nicht lesbar: %1. Legen Sie sie neu fest.</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>Add at least one condition.</source>
        <translation>Fügen Sie mindestens eine Bedingung hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) now</source>
        <comment>found by a score rule</comment>
        <translation>
            <numerusform>Derzeit %Ln Datensatz</numerusform>
            <numerusform>Derzeit %Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>count, names</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved the score rule “%1”</source>
        <translation>Punkteregel „%1“ gespeichert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ScoresSettingsPage</name>
    <message>
        <source>Off: %1</source>
        <translation>Aus: %1</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punktzahlen</translation>
    </message>
    <message>
        <source>Each rule gives points to the records that its conditions find. The score is their sum, and every point says why. A score that somebody entered by hand counts instead.</source>
        <translation>Jede Regel gibt den Datensätzen Punkte, die ihre Bedingungen finden. Die Punktzahl ist deren Summe, und jeder Punkt hat einen Grund. Eine von Hand eingegebene Punktzahl gilt stattdessen.</translation>
    </message>
    <message>
        <source>Rules for</source>
        <translation>Regeln für</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Score rules</source>
        <translation>Punkteregeln</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add suggested rules</source>
        <translation>Vorgeschlagene Regeln hinzufügen</translation>
    </message>
    <message>
        <source>Highest scores: %1</source>
        <translation>Höchste Punktzahlen: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This rule gives no points.</source>
        <translation>Diese Regel gibt keine Punkte.</translation>
    </message>
    <message>
        <source>%1 (%2). Change its conditions.</source>
        <comment>what is wrong, where</comment>
        <translation>%1 (%2). Ändern Sie die Bedingungen.</translation>
    </message>
    <message>
        <source>Resumed the score rule “%1”</source>
        <translation>Punkteregel „%1“ fortgesetzt</translation>
    </message>
    <message>
        <source>Paused the score rule “%1”</source>
        <translation>Punkteregel „%1“ angehalten</translation>
    </message>
    <message>
        <source>Moved the score rule “%1”</source>
        <translation>Punkteregel „%1“ verschoben</translation>
    </message>
    <message>
        <source>Removed the score rule “%1”</source>
        <translation>Punkteregel „%1“ entfernt</translation>
    </message>
    <message>
        <source>Added the suggested score rules</source>
        <translation>Vorgeschlagene Punkteregeln hinzugefügt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SegmentsSettingsPage</name>
    <message>
        <source>Tiers</source>
        <translation>Kundenklassen</translation>
    </message>
    <message>
        <source>Customers with won deals, in the order of what they bought for. Everybody after A and B is in tier C.</source>
        <translation>Kunden mit gewonnenen Deals, nach der Höhe ihrer Käufe. Alle nach A und B sind in Klasse C.</translation>
    </message>
    <message>
        <source>Tier A: the first</source>
        <translation>Klasse A: die ersten</translation>
    </message>
    <message>
        <source>Tier B: up to</source>
        <translation>Klasse B: bis</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Recency, frequency and monetary value compare customers with each other, from 1 to 5. Filter lists, boards, reports and exports by segment or tier.</source>
        <translation>Aktualität, Häufigkeit und Umsatzwert vergleichen Kunden miteinander, von 1 bis 5. Filtern Sie Listen, Boards, Berichte und Exporte nach Segment oder Klasse.</translation>
    </message>
    <message>
        <source>Segments of</source>
        <translation>Segmente von</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Kunden</translation>
    </message>
    <message>
        <source>Who is in it</source>
        <translation>Wer dazugehört</translation>
    </message>
    <message>
        <source>Segments and tiers</source>
        <translation>Segmente und Klassen</translation>
    </message>
    <message>
        <source>Bought recently and often</source>
        <translation>Kauften kürzlich und oft</translation>
    </message>
    <message>
        <source>Buy often, not long ago</source>
        <translation>Kaufen oft, zuletzt vor nicht langer Zeit</translation>
    </message>
    <message>
        <source>Bought some time ago, once or twice</source>
        <translation>Kauften vor einiger Zeit ein- oder zweimal</translation>
    </message>
    <message>
        <source>Bought recently, for the first or second time</source>
        <translation>Kauften kürzlich zum ersten oder zweiten Mal</translation>
    </message>
    <message>
        <source>Bought often, but not for long</source>
        <translation>Kauften oft, aber lange nicht mehr</translation>
    </message>
    <message>
        <source>Bought long ago and seldom</source>
        <translation>Kauften vor langer Zeit und selten</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>Changed the limits of the tiers</source>
        <translation>Grenzen der Klassen geändert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendChecksView</name>
    <message>
        <source>Not sent: %1</source>
        <comment>a check that failed</comment>
        <translation>Wird nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>a check</comment>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SendSheet</name>
    <message>
        <source>Preview</source>
        <translation>Vorschau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>To</source>
        <comment>of a letter</comment>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>You, from your mail program</source>
        <translation>Sie, aus Ihrem E-Mail-Programm</translation>
    </message>
    <message>
        <source>Satchel has no mail account of its own: it opens the letter there, and you send it.</source>
        <translation>Satchel hat kein eigenes E-Mail-Konto: Es öffnet das Schreiben dort, und Sie senden es ab.</translation>
    </message>
    <message>
        <source>From</source>
        <comment>of a letter</comment>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Before it goes</source>
        <translation>Bevor es hinausgeht</translation>
    </message>
    <message>
        <source>Copy to %1</source>
        <translation>Kopie an %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln page(s)</source>
        <translation>
            <numerusform>%Ln Seite</numerusform>
            <numerusform>%Ln Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>pages, size of a file</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Attached</source>
        <translation>Anlage</translation>
    </message>
    <message>
        <source>Remind me if there is no answer</source>
        <translation>Erinnern, wenn keine Antwort kommt</translation>
    </message>
    <message>
        <source>When to remind me</source>
        <translation>Wann erinnern</translation>
    </message>
    <message>
        <source>In 1 week</source>
        <translation>In 1 Woche</translation>
    </message>
    <message>
        <source>Note it with the customer</source>
        <translation>Beim Kunden vermerken</translation>
    </message>
    <message>
        <source>Note it on the deal</source>
        <translation>Beim Deal vermerken</translation>
    </message>
    <message>
        <source>The letter is in the timeline as an e-mail.</source>
        <translation>Das Schreiben steht als E-Mail in der Zeitleiste.</translation>
    </message>
    <message>
        <source>the deal stays in %1</source>
        <translation>der Deal bleibt in %1</translation>
    </message>
    <message>
        <source>Mark as sent only</source>
        <translation>Nur als gesendet markieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Send</source>
        <comment>a letter</comment>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Goes out through your mail program</source>
        <translation>Geht über Ihr E-Mail-Programm hinaus</translation>
    </message>
    <message>
        <source>Something under “Before it goes” stops it.</source>
        <translation>Etwas unter „Bevor es hinausgeht“ verhindert es.</translation>
    </message>
    <message>
        <source>Say whom the letter goes to.</source>
        <translation>Geben Sie an, an wen das Schreiben geht.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Satchel sends no e-mail; use it when you sent the document another way.</source>
        <translation>Satchel sendet keine E-Mail; wählen Sie dies, wenn Sie das Dokument anders verschickt haben.</translation>
    </message>
    <message>
        <source>without an e-mail from Satchel</source>
        <translation>ohne E-Mail von Satchel</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>In %Ln Woche</numerusform>
            <numerusform>In %Ln Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sending</name>
    <message>
        <source>For %1</source>
        <comment>a customer</comment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>No customer. Choose a company or a contact first.</source>
        <translation>Kein Kunde. Wählen Sie zuerst eine Firma oder einen Kontakt.</translation>
    </message>
    <message>
        <source>No last day: it stays open until somebody closes it.</source>
        <translation>Kein letzter Tag: Es bleibt offen, bis jemand es schließt.</translation>
    </message>
    <message>
        <source>Valid until %1, which is past. Choose a later day.</source>
        <translation>Gültig bis %1, das ist vorbei. Wählen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
    <message>
        <source>Follow up on %1</source>
        <comment>a quote</comment>
        <translation>Bei %1 nachfassen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SeriesScopeDialog</name>
    <message>
        <source>This one</source>
        <translation>Nur dieser Termin</translation>
    </message>
    <message>
        <source>This one and all that follow</source>
        <translation>Dieser und alle folgenden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SettingsPage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Quotes and prices</source>
        <translation>Angebote und Preise</translation>
    </message>
    <message>
        <source>Custom fields</source>
        <translation>Eigene Felder</translation>
    </message>
    <message>
        <source>Data and currencies</source>
        <translation>Daten und Währungen</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings sections</source>
        <translation>Bereiche der Einstellungen</translation>
    </message>
    <message>
        <source>Letterhead and documents</source>
        <translation>Briefkopf und Dokumente</translation>
    </message>
    <message>
        <source>Lost reasons</source>
        <translation>Verlustgründe</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
    <message>
        <source>Settings found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>No settings found</source>
        <translation>Keine Einstellungen gefunden</translation>
    </message>
    <message>
        <source>Notices and reminders</source>
        <translation>Hinweise und Erinnerungen</translation>
    </message>
    <message>
        <source>Scores</source>
        <translation>Punktzahlen</translation>
    </message>
    <message>
        <source>Segments</source>
        <translation>Segmente</translation>
    </message>
    <message>
        <source>Task templates</source>
        <translation>Aufgabenvorlagen</translation>
    </message>
    <message>
        <source>Validation rules</source>
        <translation>Prüfregeln</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>Formulare</translation>
    </message>
    <message>
        <source>Trust and privacy</source>
        <translation>Vertrauen und Datenschutz</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Team and roles</source>
        <translation>Team und Rollen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShiftDatesDialog</name>
    <message>
        <source>Shift dates</source>
        <translation>Termine verschieben</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Richtung</translation>
    </message>
    <message>
        <source>Count working days only</source>
        <translation>Nur Arbeitstage zählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe</numerusform>
            <numerusform>%Ln Aufgaben</numerusform>
        </translation>
    </message>
    <message>
        <source>Number of days</source>
        <translation>Anzahl der Tage</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Move the task that waits for them too</source>
        <translation>Die Aufgabe, die darauf wartet, mitverschieben</translation>
    </message>
    <message numerus="yes">
        <source>Move the %Ln tasks that wait for them too</source>
        <translation>
            <numerusform>Die %Ln Aufgabe, die darauf wartet, mitverschieben</numerusform>
            <numerusform>Die %Ln Aufgaben, die darauf warten, mitverschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>None of these tasks is open and has a date.</source>
        <translation>Keine dieser Aufgaben ist offen und hat ein Datum.</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>%1: %2 becomes %3.</source>
        <comment>number of tasks: dates, dates</comment>
        <translation>%1: aus %2 wird %3.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShortcutLine</name>
    <message>
        <source>Change the keys</source>
        <translation>Tastenkürzel ändern</translation>
    </message>
    <message>
        <source>%1, no keys</source>
        <translation>%1, kein Tastenkürzel</translation>
    </message>
    <message>
        <source>New keys for “%1”</source>
        <translation>Neues Tastenkürzel für „%1“</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neues Tastenkürzel</translation>
    </message>
    <message>
        <source>Use the default</source>
        <translation>Standard verwenden</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Kein Tastenkürzel</translation>
    </message>
    <message>
        <source>Save keys</source>
        <translation>Tastenkürzel speichern</translation>
    </message>
    <message>
        <source>“%1” already uses these keys.</source>
        <translation>„%1“ hat dieses Tastenkürzel bereits.</translation>
    </message>
    <message>
        <source>Use it here instead</source>
        <translation>Stattdessen hier verwenden</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ShortcutSheet</name>
    <message>
        <source>Find a command or key</source>
        <translation>Befehl oder Taste suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Sidebar</name>
    <message>
        <source>Collapse sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Search or run</source>
        <translation>Suchen oder ausführen</translation>
    </message>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>More places</source>
        <translation>Weitere Bereiche</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message numerus="yes">
        <source>Notices: %Ln new</source>
        <translation>
            <numerusform>Hinweise: %Ln neu</numerusform>
            <numerusform>Hinweise: %Ln neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::SignInStep</name>
    <message>
        <source>How to sign in</source>
        <translation>So melden Sie sich an</translation>
    </message>
    <message>
        <source>Redirect address to register</source>
        <translation>Zu registrierende Weiterleitungsadresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client-Secret</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Secrets are stored only in the keychain of this computer.</source>
        <translation>Geheime Angaben werden nur im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Im Browser anmelden</translation>
    </message>
    <message>
        <source>Enter the token. Create it in %1 as described above.</source>
        <translation>Geben Sie das Token ein. Erstellen Sie es wie oben beschrieben in %1.</translation>
    </message>
    <message>
        <source>Enter the client ID of the app that you registered in %1.</source>
        <translation>Geben Sie die Client-ID der App ein, die Sie in %1 registriert haben.</translation>
    </message>
    <message>
        <source>Enter the client secret. %1 requires it together with the client ID.</source>
        <translation>Geben Sie das Client-Secret ein. %1 verlangt es zusätzlich zur Client-ID.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageArrow</name>
    <message numerus="yes">
        <source>%1: passed after %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: abgeschlossen nach %Ln Tag</numerusform>
            <numerusform>%1: abgeschlossen nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: skipped</source>
        <comment>stage</comment>
        <translation>%1: übersprungen</translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days, longer than usual</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: seit %Ln Tag, länger als üblich</numerusform>
            <numerusform>%1: seit %Ln Tagen, länger als üblich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: for %Ln days</source>
        <comment>stage</comment>
        <translation>
            <numerusform>%1: seit %Ln Tag</numerusform>
            <numerusform>%1: seit %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageDelegate</name>
    <message>
        <source>Coral</source>
        <translation>Koralle</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bernstein</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmelblau</translation>
    </message>
    <message>
        <source>Cobalt</source>
        <translation>Kobalt</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Slate</source>
        <translation>Schiefer</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StagePath</name>
    <message>
        <source>Won</source>
        <translation>Gewonnen</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Verloren</translation>
    </message>
    <message>
        <source>Stages of the deal</source>
        <translation>Phasen des Deals</translation>
    </message>
    <message>
        <source>Mark as won</source>
        <translation>Als gewonnen markieren</translation>
    </message>
    <message>
        <source>Mark as lost</source>
        <translation>Als verloren markieren</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsGrid</name>
    <message>
        <source>Required by stage</source>
        <translation>Pflicht nach Phase</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StageRequirementsTable</name>
    <message>
        <source>Require a field…</source>
        <translation>Feld zur Pflicht machen…</translation>
    </message>
    <message>
        <source>Required by stage</source>
        <translation>Pflicht nach Phase</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>This pipeline has no stages.</source>
        <translation>Diese Pipeline hat keine Phasen.</translation>
    </message>
    <message>
        <source>No field is required from a stage on.</source>
        <translation>Kein Feld ist ab einer Phase Pflicht.</translation>
    </message>
    <message>
        <source>%1 that lack one keep their stage; moving on asks for it.</source>
        <comment>Deals</comment>
        <translation>%1 ohne einen dieser Werte behalten ihre Phase; beim Weiterziehen wird danach gefragt.</translation>
    </message>
    <message>
        <source>%1 that lack one keep their stage; changing it needs the value.</source>
        <comment>Contacts</comment>
        <translation>%1 ohne einen dieser Werte behalten ihre Phase; um sie zu ändern, ist der Wert nötig.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) not shown: paused, off, or for lost, snoozed or former records. See Validation rules.</source>
        <translation>
            <numerusform>%Ln Regel nicht gezeigt: pausiert, aus oder für verlorene, zurückgestellte oder ehemalige Datensätze. Siehe Prüfregeln.</numerusform>
            <numerusform>%Ln Regeln nicht gezeigt: pausiert, aus oder für verlorene, zurückgestellte oder ehemalige Datensätze. Siehe Prüfregeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>No other fields</source>
        <translation>Keine weiteren Felder</translation>
    </message>
    <message numerus="yes">
        <source>Show the %Ln</source>
        <translation>
            <numerusform>Den einen zeigen</numerusform>
            <numerusform>Alle %Ln zeigen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::StatusBar</name>
    <message>
        <source>Waiting for another program to finish writing</source>
        <translation>Wartet, bis ein anderes Programm fertig geschrieben hat</translation>
    </message>
    <message>
        <source>Stored on this computer only · no connections yet</source>
        <translation>Nur auf diesem Computer gespeichert · noch keine Verbindungen</translation>
    </message>
    <message>
        <source>Personal data hidden · nothing can be edited</source>
        <translation>Personenbezogene Daten ausgeblendet · nichts kann bearbeitet werden</translation>
    </message>
</context>
<context>
    <name>satchel::ui::StepBar</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityPage</name>
    <message>
        <source>Show the overview</source>
        <translation>Überblick anzeigen</translation>
    </message>
    <message>
        <source>Show the request log</source>
        <translation>Anfrageprotokoll anzeigen</translation>
    </message>
    <message>
        <source>Show failed requests</source>
        <translation>Fehlgeschlagene Anfragen anzeigen</translation>
    </message>
    <message>
        <source>Export the request log</source>
        <translation>Anfrageprotokoll exportieren</translation>
    </message>
    <message>
        <source>Acknowledge all changed fields</source>
        <translation>Alle geänderten Felder zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Back to connections</source>
        <translation>Zurück zu den Verbindungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>No connections yet</source>
        <translation>Noch keine Verbindungen</translation>
    </message>
    <message>
        <source>Once a connection syncs, its figures, requests and problems are shown here.</source>
        <translation>Sobald eine Verbindung synchronisiert, stehen hier ihre Kennzahlen, Anfragen und Probleme.</translation>
    </message>
    <message>
        <source>Go to connections</source>
        <translation>Zu den Verbindungen</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln request(s) to %1</source>
        <translation>
            <numerusform>%Ln Anfrage nach %1 exportiert</numerusform>
            <numerusform>%Ln Anfragen nach %1 exportiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Nothing has failed in the last 30 days.</source>
        <translation>In den letzten 30 Tagen ist nichts fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Requests used</source>
        <translation>Verbrauchte Anfragen</translation>
    </message>
    <message>
        <source>No connection yet.</source>
        <translation>Noch keine Verbindung.</translation>
    </message>
    <message>
        <source>Tokens and sign-ins</source>
        <translation>Tokens und Anmeldungen</translation>
    </message>
    <message>
        <source>Changed fields</source>
        <translation>Geänderte Felder</translation>
    </message>
    <message>
        <source>No field of the other systems has changed. Satchel compares them once a day.</source>
        <translation>Kein Feld der anderen Systeme hat sich geändert. Satchel vergleicht sie einmal am Tag.</translation>
    </message>
    <message>
        <source>Remind me to replace tokens</source>
        <translation>An das Ersetzen von Tokens erinnern</translation>
    </message>
    <message>
        <source>Acknowledge all</source>
        <translation>Alle zur Kenntnis nehmen</translation>
    </message>
    <message>
        <source>Remind as advised</source>
        <translation>Nach Empfehlung erinnern</translation>
    </message>
    <message>
        <source>Remind after 90 days</source>
        <translation>Nach 90 Tagen erinnern</translation>
    </message>
    <message>
        <source>Remind after 180 days</source>
        <translation>Nach 180 Tagen erinnern</translation>
    </message>
    <message>
        <source>Never remind</source>
        <translation>Nie erinnern</translation>
    </message>
    <message numerus="yes">
        <source>the newest %Ln request(s)</source>
        <translation>
            <numerusform>die neueste Anfrage</numerusform>
            <numerusform>die neuesten %Ln Anfragen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln request(s)</source>
        <translation>
            <numerusform>%Ln Anfrage</numerusform>
            <numerusform>%Ln Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Sync activity</source>
        <translation>Synchronisierungsaktivität</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncActivityRows</name>
    <message>
        <source>%1 and %2 more</source>
        <comment>list, count</comment>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>Synced today</source>
        <translation>Heute synchronisiert</translation>
    </message>
    <message>
        <source>records, both ways</source>
        <translation>Datensätze, in beide Richtungen</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Heute fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>von %Ln Synchronisierung</numerusform>
            <numerusform>von %Ln Synchronisierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>need attention</source>
        <translation>brauchen Aufmerksamkeit</translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>Average sync time</source>
        <translation>Durchschnittliche Dauer</translation>
    </message>
    <message>
        <source>95 % within %1</source>
        <comment>duration</comment>
        <translation>95 % innerhalb von %1</translation>
    </message>
    <message>
        <source>Requests today</source>
        <translation>Anfragen heute</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>%1 each, 95 % within %2</source>
        <comment>durations</comment>
        <translation>je %1, 95 % in %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s), last %1</source>
        <comment>time of the last</comment>
        <translation>
            <numerusform>%Ln Mal, zuletzt %1</numerusform>
            <numerusform>%Ln Mal, zuletzt %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of records, field</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln Datensatz</numerusform>
            <numerusform>%Ln Datensätze</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct it here or in %1, then retry.</source>
        <translation>Korrigieren Sie es hier oder in %1 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>system, what went wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 requests, resets %3</source>
        <comment>used, allowed, time</comment>
        <translation>%1 von %2 Anfragen, neu ab %3</translation>
    </message>
    <message>
        <source>%1 of %2 requests in 24 hours</source>
        <translation>%1 von %2 Anfragen in 24 Stunden</translation>
    </message>
    <message>
        <source>%1 by Satchel</source>
        <comment>requests</comment>
        <translation>%1 durch Satchel</translation>
    </message>
    <message>
        <source>no daily limit, or nothing requested today</source>
        <translation>kein Tageslimit, oder heute noch keine Anfrage</translation>
    </message>
    <message>
        <source>no requests yet</source>
        <translation>noch keine Anfragen</translation>
    </message>
    <message>
        <source>at most %1 in %2</source>
        <comment>requests, duration</comment>
        <translation>höchstens %1 in %2</translation>
    </message>
    <message>
        <source>paused until %1</source>
        <comment>time</comment>
        <translation>pausiert bis %1</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Signed in since %1</source>
        <comment>time</comment>
        <translation>Angemeldet seit %1</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>renewed automatically</source>
        <translation>wird automatisch erneuert</translation>
    </message>
    <message>
        <source>Token in use since %1</source>
        <comment>time</comment>
        <translation>Token in Gebrauch seit %1</translation>
    </message>
    <message>
        <source>Token of unknown age</source>
        <translation>Token unbekannten Alters</translation>
    </message>
    <message numerus="yes">
        <source>reminder after %Ln day(s)</source>
        <translation>
            <numerusform>Erinnerung nach %Ln Tag</numerusform>
            <numerusform>Erinnerung nach %Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>no reminder</source>
        <translation>keine Erinnerung</translation>
    </message>
    <message>
        <source>%1 no longer exists</source>
        <comment>field</comment>
        <translation>%1 gibt es nicht mehr</translation>
    </message>
    <message>
        <source>%1 is new</source>
        <comment>field</comment>
        <translation>%1 ist neu</translation>
    </message>
    <message>
        <source>%1 changed from %2 to %3</source>
        <comment>field, types</comment>
        <translation>%1: Typ geändert von %2 zu %3</translation>
    </message>
    <message>
        <source>%1 has other options</source>
        <comment>field</comment>
        <translation>%1 hat andere Auswahlwerte</translation>
    </message>
    <message>
        <source>%1 can no longer be edited</source>
        <comment>field</comment>
        <translation>%1 kann nicht mehr bearbeitet werden</translation>
    </message>
    <message>
        <source>%1 is now required</source>
        <comment>field</comment>
        <translation>%1 ist jetzt ein Pflichtfeld</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>connection, kind of records</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>new: %1</source>
        <comment>options</comment>
        <translation>neu: %1</translation>
    </message>
    <message>
        <source>gone: %1</source>
        <comment>options</comment>
        <translation>entfallen: %1</translation>
    </message>
    <message>
        <source>its values stay here and are no longer sent</source>
        <translation>die Werte bleiben hier und werden nicht mehr gesendet</translation>
    </message>
    <message>
        <source>synced, check the mapping</source>
        <translation>wird synchronisiert, prüfen Sie die Zuordnung</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Zur Kenntnis nehmen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncFigures</name>
    <message>
        <source>Synced today</source>
        <translation>Heute synchronisiert</translation>
    </message>
    <message>
        <source>records, both ways</source>
        <translation>Datensätze, in beide Richtungen</translation>
    </message>
    <message>
        <source>Failed today</source>
        <translation>Heute fehlgeschlagen</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln sync(s)</source>
        <translation>
            <numerusform>von %Ln Synchronisierung</numerusform>
            <numerusform>von %Ln Synchronisierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Success rate</source>
        <translation>Erfolgsquote</translation>
    </message>
    <message>
        <source>last 30 days</source>
        <translation>letzte 30 Tage</translation>
    </message>
    <message>
        <source>Average sync time</source>
        <translation>Durchschnittliche Dauer</translation>
    </message>
    <message>
        <source>longest today %1</source>
        <translation>längste heute %1</translation>
    </message>
    <message>
        <source>none today</source>
        <translation>heute keine</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>oldest since %1</source>
        <translation>älteste seit %1</translation>
    </message>
    <message>
        <source>nothing to send</source>
        <translation>nichts zu senden</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncLine</name>
    <message>
        <source>Sync: %1</source>
        <translation>Synchronisierung: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::SyncText</name>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Initial sync</source>
        <translation>Erste Synchronisierung</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Wird synchronisiert</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conflict(s)</source>
        <translation>
            <numerusform>%Ln Konflikt</numerusform>
            <numerusform>%Ln Konflikte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln need(s) attention</source>
        <translation>
            <numerusform>%Ln mit Handlungsbedarf</numerusform>
            <numerusform>%Ln mit Handlungsbedarf</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting</source>
        <translation>
            <numerusform>%Ln wartend</numerusform>
            <numerusform>%Ln wartend</numerusform>
        </translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <comment>both sides are equal since</comment>
        <translation>Aktuell, Stand %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
    <message>
        <source>Needs attention: could not be synced as is</source>
        <translation>Handlungsbedarf: konnte so nicht synchronisiert werden</translation>
    </message>
    <message>
        <source>Needs review: changed on both sides</source>
        <translation>Zu prüfen: auf beiden Seiten geändert</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nichts ist verloren.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here.</source>
        <translation>
            <numerusform>Nichts ist verloren: %Ln Änderung wartet hier.</numerusform>
            <numerusform>Nichts ist verloren: %Ln Änderungen warten hier.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign in to begin.</source>
        <translation>Melden Sie sich an, um zu beginnen.</translation>
    </message>
    <message>
        <source>In your browser, allow Satchel to read and write in %1.</source>
        <translation>Erlauben Sie Satchel im Browser, in %1 zu lesen und zu schreiben.</translation>
    </message>
    <message>
        <source>%1 no longer accepts our sign-in.</source>
        <translation>%1 akzeptiert die Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked or missing.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt oder fehlt.</translation>
    </message>
    <message>
        <source>Your sign-in is stored only there. Unlock the keychain and Satchel will retry automatically.</source>
        <translation>Ihre Anmeldung ist nur dort gespeichert. Entsperren Sie den Schlüsselbund; Satchel versucht es dann automatisch erneut.</translation>
    </message>
    <message>
        <source>Couldn&apos;t reach %1.</source>
        <translation>%1 war nicht erreichbar.</translation>
    </message>
    <message>
        <source>Satchel will retry automatically.</source>
        <translation>Satchel versucht es automatisch erneut.</translation>
    </message>
    <message>
        <source>%2 of %3 records are missing from %1 (%4).</source>
        <translation>%2 von %3 Datensätzen sind in %1 nicht mehr vorhanden (%4).</translation>
    </message>
    <message>
        <source>Satchel has deleted nothing. Were they deleted there on purpose?</source>
        <translation>Satchel hat nichts gelöscht. Wurden sie dort absichtlich gelöscht?</translation>
    </message>
    <message>
        <source>Signed in to a different account: %1.</source>
        <translation>Mit einem anderen Konto angemeldet: %1.</translation>
    </message>
    <message>
        <source>This connection belongs to %1. Nothing was sent or received.</source>
        <translation>Diese Verbindung gehört zu %1. Nichts wurde gesendet oder empfangen.</translation>
    </message>
    <message>
        <source>Sync has stopped.</source>
        <translation>Die Synchronisierung wurde gestoppt.</translation>
    </message>
    <message>
        <source>%1 are only in the other system and would be added here; %2 are only here and would be sent there. Nothing has been linked, received or sent yet.</source>
        <translation>%1 gibt es nur im anderen System; sie würden hier hinzugefügt. %2 gibt es nur hier; sie würden dorthin gesendet. Bisher wurde nichts verknüpft, empfangen oder gesendet.</translation>
    </message>
    <message>
        <source>%1 of %2 requests today</source>
        <translation>%1 von %2 Anfragen heute</translation>
    </message>
    <message>
        <source>Delete here too</source>
        <translation>Auch hier löschen</translation>
    </message>
    <message>
        <source>Keep here, create there again</source>
        <translation>Hier behalten, dort neu anlegen</translation>
    </message>
    <message>
        <source>Use this account</source>
        <translation>Dieses Konto verwenden</translation>
    </message>
    <message>
        <source>Keep the previous account</source>
        <translation>Bisheriges Konto behalten</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Keep Satchel&apos;s data</source>
        <translation>Daten aus Satchel behalten</translation>
    </message>
    <message>
        <source>Real time</source>
        <translation>Echtzeit</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Stündlich</translation>
    </message>
    <message>
        <source>Once a day</source>
        <translation>Einmal täglich</translation>
    </message>
    <message>
        <source>Manually</source>
        <translation>Manuell</translation>
    </message>
    <message>
        <source>Both ways</source>
        <translation>Beide Richtungen</translation>
    </message>
    <message>
        <source>Receive only</source>
        <translation>Nur empfangen</translation>
    </message>
    <message>
        <source>Send only</source>
        <translation>Nur senden</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Ausgeschlossen</translation>
    </message>
    <message>
        <source>Newest wins</source>
        <translation>Neueste Änderung gewinnt</translation>
    </message>
    <message>
        <source>Satchel wins</source>
        <translation>Satchel gewinnt</translation>
    </message>
    <message>
        <source>The other system wins</source>
        <translation>Das andere System gewinnt</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 Sek.</translation>
    </message>
    <message>
        <source>%1: waiting for the sign-in</source>
        <translation>%1: wartet auf die Anmeldung</translation>
    </message>
    <message>
        <source>%1: sign in again</source>
        <translation>%1: erneut anmelden</translation>
    </message>
    <message>
        <source>%1: not signed in</source>
        <translation>%1: nicht angemeldet</translation>
    </message>
    <message>
        <source>%1: keychain locked</source>
        <translation>%1: Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>%1: stopped</source>
        <translation>%1: gestoppt</translation>
    </message>
    <message>
        <source>%1: needs your answer</source>
        <translation>%1: benötigt Ihre Antwort</translation>
    </message>
    <message>
        <source>Initial sync with %1, %2 received</source>
        <translation>Erste Synchronisierung mit %1, %2 empfangen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>syncing</source>
        <translation>wird synchronisiert</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>up to date as of %1</source>
        <translation>aktuell, Stand %1</translation>
    </message>
    <message>
        <source>never synced</source>
        <translation>nie synchronisiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>connection, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>In %1, up to date as of %2</source>
        <translation>In %1, aktuell, Stand %2</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Waiting: %1 is paused</source>
        <translation>Wartet: %1 ist pausiert</translation>
    </message>
    <message>
        <source>Waiting to be sent to %1</source>
        <translation>Wartet auf das Senden an %1</translation>
    </message>
    <message>
        <source>Waiting: can&apos;t reach %1</source>
        <translation>Wartet: %1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Waiting: %1 needs your answer</source>
        <translation>Wartet: %1 benötigt Ihre Antwort</translation>
    </message>
    <message>
        <source>Needs attention in %1: %2</source>
        <comment>connection, reason</comment>
        <translation>Handlungsbedarf in %1: %2</translation>
    </message>
    <message>
        <source>Needs review: changed here and in %1</source>
        <translation>Zu prüfen: hier und in %1 geändert</translation>
    </message>
    <message numerus="yes">
        <source>%Ln records look the same here and in %1.</source>
        <translation>
            <numerusform>%Ln Datensatz ist hier und in %1 vermutlich gleich.</numerusform>
            <numerusform>%Ln Datensätze sind hier und in %1 vermutlich gleich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>%1: rate limit reached.</source>
        <translation>%1: Anfragelimit erreicht.</translation>
    </message>
    <message>
        <source>%1 rejected the request: %2.</source>
        <comment>system, its own words</comment>
        <translation>%1 hat die Anfrage abgelehnt: %2.</translation>
    </message>
    <message>
        <source>%1 returned an unexpected response: %2.</source>
        <comment>system, what is wrong with it</comment>
        <translation>%1 hat unerwartet geantwortet: %2.</translation>
    </message>
    <message>
        <source>last sync not finished</source>
        <translation>letzte Synchronisierung nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Needs your answer</source>
        <translation>Benötigt Ihre Antwort</translation>
    </message>
    <message>
        <source>None of this has been sent. Other changes continue to sync.</source>
        <translation>Davon wurde noch nichts gesendet. Andere Änderungen werden weiter synchronisiert.</translation>
    </message>
    <message>
        <source>%1 requests today · your organisation has %2 of %3 left</source>
        <translation>%1 Anfragen heute · Ihrer Organisation bleiben %2 von %3</translation>
    </message>
    <message>
        <source>%1. Satchel checks for changes less often until there are more.</source>
        <translation>%1. Satchel prüft seltener auf Änderungen, bis wieder mehr verfügbar sind.</translation>
    </message>
    <message>
        <source>Create a record even if %1 warns of a duplicate</source>
        <translation>Datensatz auch anlegen, wenn %1 vor einem Duplikat warnt</translation>
    </message>
    <message>
        <source>When this is off, a new record that looks like one in %1 is not sent and is listed under Needs attention. Rules that block duplicates always apply.</source>
        <translation>Wenn dies aus ist, wird ein neuer Datensatz, der einem in %1 gleicht, nicht gesendet und unter „Handlungsbedarf“ aufgeführt. Regeln, die Duplikate verhindern, gelten immer.</translation>
    </message>
    <message>
        <source>%1 records</source>
        <comment>count</comment>
        <translation>%1 Datensätze</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>count, kind of records</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 deletes %Ln more record(s) with them.</source>
        <translation>
            <numerusform>%1 löscht mit ihnen %Ln weiteren Datensatz.</numerusform>
            <numerusform>%1 löscht mit ihnen %Ln weitere Datensätze.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete %1 in %2 too?</source>
        <comment>213 contacts, system</comment>
        <translation>%1 auch in %2 löschen?</translation>
    </message>
    <message>
        <source>They were deleted here (%1).</source>
        <comment>time</comment>
        <translation>Sie wurden hier gelöscht (%1).</translation>
    </message>
    <message>
        <source>Delete in the other system too</source>
        <translation>Auch im anderen System löschen</translation>
    </message>
    <message>
        <source>%1 moves them to its recycle bin.</source>
        <translation>%1 verschiebt sie in seinen Papierkorb.</translation>
    </message>
    <message>
        <source>Delete %1 in %2</source>
        <comment>count, system</comment>
        <translation>%1 in %2 löschen</translation>
    </message>
    <message>
        <source>Keep in the other system</source>
        <translation>Im anderen System behalten</translation>
    </message>
    <message>
        <source>They stay unchanged in %1. Satchel removes the links and does not download them again.</source>
        <translation>Sie bleiben in %1, wie sie sind. Satchel löst die Verknüpfungen und lädt sie nicht erneut herunter.</translation>
    </message>
    <message>
        <source>Keep %1 in %2</source>
        <comment>count, system</comment>
        <translation>%1 in %2 behalten</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Löschung rückgängig machen</translation>
    </message>
    <message>
        <source>They are restored here. Nothing is sent.</source>
        <translation>Sie werden hier wiederhergestellt. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Overwrite values of %1 in %2?</source>
        <comment>213 contacts, system</comment>
        <translation>Werte von %1 in %2 überschreiben?</translation>
    </message>
    <message>
        <source>They were edited here together (%1).</source>
        <comment>time</comment>
        <translation>Sie wurden hier gemeinsam bearbeitet (%1).</translation>
    </message>
    <message>
        <source>Send the new values</source>
        <translation>Neue Werte senden</translation>
    </message>
    <message>
        <source>They replace the current values in %1.</source>
        <translation>Sie ersetzen die derzeitigen Werte in %1.</translation>
    </message>
    <message>
        <source>Overwrite in %1</source>
        <translation>In %1 überschreiben</translation>
    </message>
    <message>
        <source>Keep the values there</source>
        <translation>Dortige Werte behalten</translation>
    </message>
    <message>
        <source>Both sides keep their values. A field is sent again when you edit it.</source>
        <translation>Beide Seiten behalten ihre Werte. Ein Feld wird wieder gesendet, wenn Sie es bearbeiten.</translation>
    </message>
    <message>
        <source>Keep the values in %1</source>
        <translation>Werte in %1 behalten</translation>
    </message>
    <message>
        <source>Undo the edits here</source>
        <translation>Änderungen hier rückgängig machen</translation>
    </message>
    <message>
        <source>The fields return to the values in %1. Nothing is sent.</source>
        <translation>Die Felder erhalten wieder die Werte aus %1. Nichts wird gesendet.</translation>
    </message>
    <message>
        <source>Undo the edits</source>
        <translation>Änderungen rückgängig machen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln deletion(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln Löschung wartet auf Ihre Antwort</numerusform>
            <numerusform>%Ln Löschungen warten auf Ihre Antwort</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln overwrite(s) wait for your answer</source>
        <translation>
            <numerusform>%Ln Überschreibung wartet auf Ihre Antwort</numerusform>
            <numerusform>%Ln Überschreibungen warten auf Ihre Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring %1 back</source>
        <comment>count</comment>
        <translation>%1 wiederherstellen</translation>
    </message>
    <message>
        <source>Access was revoked in %1.</source>
        <translation>Der Zugriff wurde in %1 widerrufen.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired.</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen.</translation>
    </message>
    <message>
        <source>The sign-in to %1 has expired or was revoked.</source>
        <translation>Die Anmeldung bei %1 ist abgelaufen oder wurde widerrufen.</translation>
    </message>
    <message>
        <source>%1 rejected the client ID or its secret.</source>
        <translation>%1 hat die Client-ID oder ihr Geheimnis abgelehnt.</translation>
    </message>
    <message>
        <source>%1 needs you to sign in again: %2.</source>
        <comment>system, reason</comment>
        <translation>%1 verlangt eine neue Anmeldung: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait for your answer.</source>
        <translation>
            <numerusform>%Ln Änderung wartet auf Ihre Antwort.</numerusform>
            <numerusform>%Ln Änderungen warten auf Ihre Antwort.</numerusform>
        </translation>
    </message>
    <message>
        <source>Up to date as of %1</source>
        <translation>Aktuell, Stand %1</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Waiting: sync is paused</source>
        <translation>Wartet: Synchronisierung ist angehalten</translation>
    </message>
    <message>
        <source>Waiting: can&apos;t be reached</source>
        <translation>Wartet: nicht erreichbar</translation>
    </message>
    <message>
        <source>Waiting: needs your answer</source>
        <translation>Wartet: braucht Ihre Antwort</translation>
    </message>
    <message>
        <source>Needs attention: %1</source>
        <comment>reason</comment>
        <translation>Braucht Aufmerksamkeit: %1</translation>
    </message>
    <message>
        <source>Nothing was synced since %1.</source>
        <comment>time</comment>
        <translation>Seit %1 wurde nichts synchronisiert.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing is lost: %Ln change(s) wait here and are sent after you sign in.</source>
        <translation>
            <numerusform>Nichts geht verloren: %Ln Änderung wartet hier und wird nach der Anmeldung gesendet.</numerusform>
            <numerusform>Nichts geht verloren: %Ln Änderungen warten hier und werden nach der Anmeldung gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>last synced %1</source>
        <comment>time</comment>
        <translation>zuletzt synchronisiert %1</translation>
    </message>
    <message>
        <source>Waiting: sign in to %1 again</source>
        <translation>Wartet: bei %1 erneut anmelden</translation>
    </message>
    <message>
        <source>Waiting: unlock the keychain</source>
        <translation>Wartet: Schlüsselbund entsperren</translation>
    </message>
    <message>
        <source>Waiting: sign in again</source>
        <translation>Wartet: erneut anmelden</translation>
    </message>
    <message>
        <source>This waits for your answer: %1.</source>
        <translation>Das wartet auf Ihre Antwort: %1.</translation>
    </message>
    <message>
        <source>Run no workflow rules in %1 for what Satchel sends</source>
        <translation>In %1 keine Workflow-Regeln für das ausführen, was Satchel sendet</translation>
    </message>
    <message>
        <source>When this is off, a record that Satchel creates, changes or deletes starts the same rules as one that a person edits in %1.</source>
        <translation>Ist dies ausgeschaltet, löst ein Datensatz, den Satchel anlegt, ändert oder löscht, dieselben Regeln aus wie einer, den jemand in %1 bearbeitet.</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <comment>milliseconds</comment>
        <translation>%1 ms</translation>
    </message>
    <message numerus="yes">
        <source>%Ln with other values</source>
        <translation>
            <numerusform>%Ln mit anderen Werten</numerusform>
            <numerusform>%Ln mit anderen Werten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln only here</source>
        <translation>
            <numerusform>%Ln nur hier</numerusform>
            <numerusform>%Ln nur hier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted here</source>
        <translation>
            <numerusform>%Ln hier gelöscht</numerusform>
            <numerusform>%Ln hier gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) of the restored backup differ from %1.</source>
        <translation>
            <numerusform>%Ln Datensatz der wiederhergestellten Sicherung weicht von %1 ab.</numerusform>
            <numerusform>%Ln Datensätze der wiederhergestellten Sicherung weichen von %1 ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>The backup is from %1: %2. Nothing was sent. Send what the backup has, or take the values from %3?</source>
        <comment>time, numbers, system</comment>
        <translation>Die Sicherung ist von %1: %2. Es wurde nichts gesendet. Senden, was die Sicherung enthält, oder die Werte aus %3 übernehmen?</translation>
    </message>
    <message>
        <source>Send from the backup</source>
        <translation>Aus der Sicherung senden</translation>
    </message>
    <message>
        <source>Take the values there</source>
        <translation>Werte von dort übernehmen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TableHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskBoardView</name>
    <message>
        <source>Tasks by status</source>
        <translation>Aufgaben nach Status</translation>
    </message>
    <message>
        <source>Stays here</source>
        <translation>Bleibt hier</translation>
    </message>
    <message>
        <source>Move here</source>
        <translation>Hierher verschieben</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskDetails</name>
    <message>
        <source>Details of the task</source>
        <translation>Details der Aufgabe</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Ausstehend</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Copy this task</source>
        <translation>Diese Aufgabe kopieren</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Add a description</source>
        <translation>Beschreibung hinzufügen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Kunde</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Unternehmen</translation>
    </message>
    <message>
        <source>Deal</source>
        <translation>Deal</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Zugewiesen von</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>When this is done, plan the next one</source>
        <translation>Danach die nächste planen</translation>
    </message>
    <message>
        <source>Completes this task and plans the same again</source>
        <translation>Erledigt diese Aufgabe und plant dieselbe noch einmal</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anrufen</translation>
    </message>
    <message>
        <source>Cancel task</source>
        <translation>Aufgabe abbrechen</translation>
    </message>
    <message>
        <source>Completed %1</source>
        <comment>when</comment>
        <translation>Erledigt %1</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Changed a task: %1</source>
        <comment>field</comment>
        <translation>Aufgabe geändert: %1</translation>
    </message>
    <message>
        <source>Changed when a task is due</source>
        <translation>Fälligkeit einer Aufgabe geändert</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>Datum wählen</translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days</source>
        <translation>
            <numerusform>In %Ln Tag</numerusform>
            <numerusform>In %Ln Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln weeks</source>
        <translation>
            <numerusform>In %Ln Woche</numerusform>
            <numerusform>In %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Starts</source>
        <translation>Beginnt</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Holds up</source>
        <translation>Hält auf</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a task that is done or cancelled</comment>
        <translation>%1 (abgeschlossen)</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskFilterPopover</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Save as list</source>
        <translation>Als Liste speichern</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskLane</name>
    <message>
        <source>%1, %2</source>
        <comment>status, number of its tasks</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskListView</name>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskListsColumn</name>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Lists of tasks</source>
        <translation>Aufgabenlisten</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplateDialog</name>
    <message>
        <source>New task template</source>
        <translation>Neue Aufgabenvorlage</translation>
    </message>
    <message>
        <source>Change the task template</source>
        <translation>Aufgabenvorlage ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Schritte zählen ab</translation>
    </message>
    <message>
        <source>Save template</source>
        <translation>Vorlage speichern</translation>
    </message>
    <message>
        <source>The day it is applied</source>
        <translation>Tag der Anwendung</translation>
    </message>
    <message>
        <source>Enter a name.</source>
        <translation>Geben Sie einen Namen ein.</translation>
    </message>
    <message>
        <source>Saved the task template “%1”</source>
        <translation>Aufgabenvorlage „%1“ gespeichert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTemplatesSettingsPage</name>
    <message>
        <source>Task templates</source>
        <translation>Aufgabenvorlagen</translation>
    </message>
    <message>
        <source>Several tasks that you add together, such as the steps of an onboarding. Apply one on the page of a customer or deal, or on the tasks page.</source>
        <translation>Mehrere Aufgaben, die Sie zusammen hinzufügen, etwa die Schritte einer Einführung. Wenden Sie eine Vorlage auf der Seite eines Kunden oder Deals oder auf der Aufgabenseite an.</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Applies to</source>
        <translation>Gilt für</translation>
    </message>
    <message>
        <source>Steps count from</source>
        <translation>Schritte zählen ab</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>New template</source>
        <translation>Neue Vorlage</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Assigned to</source>
        <translation>Zugewiesen an</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Neuer Schritt</translation>
    </message>
    <message>
        <source>Change step</source>
        <translation>Schritt ändern</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>For the step before</source>
        <translation>Auf den Schritt davor</translation>
    </message>
    <message>
        <source>The day it is applied</source>
        <translation>Tag der Anwendung</translation>
    </message>
    <message>
        <source>On the day</source>
        <translation>Am selben Tag</translation>
    </message>
    <message>
        <source>1 working day before</source>
        <translation>1 Arbeitstag davor</translation>
    </message>
    <message>
        <source>1 working day after</source>
        <translation>1 Arbeitstag danach</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 Tag davor</translation>
    </message>
    <message>
        <source>1 day after</source>
        <translation>1 Tag danach</translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days before</source>
        <translation>
            <numerusform>%Ln Arbeitstag davor</numerusform>
            <numerusform>%Ln Arbeitstage davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln working days after</source>
        <translation>
            <numerusform>%Ln Arbeitstag danach</numerusform>
            <numerusform>%Ln Arbeitstage danach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln Tag davor</numerusform>
            <numerusform>%Ln Tage davor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days after</source>
        <translation>
            <numerusform>%Ln Tag danach</numerusform>
            <numerusform>%Ln Tage danach</numerusform>
        </translation>
    </message>
    <message>
        <source>Added a step to “%1”</source>
        <translation>Schritt zu „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>Changed a step of “%1”</source>
        <translation>Schritt von „%1“ geändert</translation>
    </message>
    <message>
        <source>Save step</source>
        <translation>Schritt speichern</translation>
    </message>
    <message>
        <source>Removed a step of “%1”</source>
        <translation>Schritt von „%1“ entfernt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskText</name>
    <message>
        <source>any time</source>
        <translation>jederzeit</translation>
    </message>
    <message>
        <source>%1, %2 ago</source>
        <comment>day, number of days</comment>
        <translation>%1, vor %2</translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>%1 and more</source>
        <comment>count</comment>
        <translation>%1 und mehr</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>letzten %1</translation>
    </message>
    <message>
        <source>first %1</source>
        <translation>ersten %1</translation>
    </message>
    <message>
        <source>second %1</source>
        <translation>zweiten %1</translation>
    </message>
    <message>
        <source>third %1</source>
        <translation>dritten %1</translation>
    </message>
    <message>
        <source>fourth %1</source>
        <translation>vierten %1</translation>
    </message>
    <message>
        <source>%1 on the %2</source>
        <comment>every month, first Monday</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>Every weekday</source>
        <translation>Jeden Arbeitstag</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every 2 weeks, Mon and Thu</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Does not repeat</source>
        <translation>Keine Wiederholung</translation>
    </message>
    <message>
        <source>Repeats by a custom rule</source>
        <translation>Wiederholung nach eigener Regel</translation>
    </message>
    <message>
        <source>When it is due</source>
        <translation>Bei Fälligkeit</translation>
    </message>
    <message>
        <source>1 week before</source>
        <translation>1 Woche vorher</translation>
    </message>
    <message>
        <source>1 day before</source>
        <translation>1 Tag vorher</translation>
    </message>
    <message>
        <source>1 hour before</source>
        <translation>1 Stunde vorher</translation>
    </message>
    <message>
        <source>1 minute before</source>
        <translation>1 Minute vorher</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Dringend</translation>
    </message>
    <message>
        <source>No priority</source>
        <translation>Keine Priorität</translation>
    </message>
    <message>
        <source>Group by due date</source>
        <translation>Nach Fälligkeit gruppieren</translation>
    </message>
    <message>
        <source>Group by customer</source>
        <translation>Nach Kunde gruppieren</translation>
    </message>
    <message>
        <source>Group by deal</source>
        <translation>Nach Deal gruppieren</translation>
    </message>
    <message>
        <source>Group by priority</source>
        <translation>Nach Priorität gruppieren</translation>
    </message>
    <message>
        <source>Group by day done</source>
        <translation>Nach Erledigungstag gruppieren</translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln days</source>
        <translation>
            <numerusform>Jeden Tag</numerusform>
            <numerusform>Alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln weeks</source>
        <translation>
            <numerusform>Jede Woche</numerusform>
            <numerusform>Alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln months</source>
        <translation>
            <numerusform>Jeden Monat</numerusform>
            <numerusform>Alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %Ln years</source>
        <translation>
            <numerusform>Jedes Jahr</numerusform>
            <numerusform>Alle %Ln Jahre</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <translation>
            <numerusform>%1, %Ln-mal</numerusform>
            <numerusform>%1, %Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln weeks before</source>
        <translation>
            <numerusform>%Ln Woche vorher</numerusform>
            <numerusform>%Ln Wochen vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln days before</source>
        <translation>
            <numerusform>%Ln Tag vorher</numerusform>
            <numerusform>%Ln Tage vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln hours before</source>
        <translation>
            <numerusform>%Ln Stunde vorher</numerusform>
            <numerusform>%Ln Stunden vorher</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes before</source>
        <translation>
            <numerusform>%Ln Minute vorher</numerusform>
            <numerusform>%Ln Minuten vorher</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a valid rule: %1</source>
        <translation>Keine gültige Regel: %1</translation>
    </message>
    <message>
        <source>Group by person</source>
        <translation>Nach Person gruppieren</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTimeline</name>
    <message>
        <source>Scale of the timeline</source>
        <translation>Maßstab der Zeitleiste</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TaskTimelineView</name>
    <message>
        <source>Timeline of tasks</source>
        <translation>Zeitleiste der Aufgaben</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TasksPage</name>
    <message>
        <source>How tasks are shown</source>
        <translation>Darstellung der Aufgaben</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Board</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Gruppieren nach</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>New task</source>
        <translation>Neue Aufgabe</translation>
    </message>
    <message>
        <source>No tasks match the filter</source>
        <translation>Keine Aufgabe entspricht dem Filter</translation>
    </message>
    <message>
        <source>Its conditions hide the other tasks of this list.</source>
        <translation>Andere Aufgaben dieser Liste sind durch ihre Bedingungen ausgeblendet.</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Edit task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Change when the task is due</source>
        <translation>Fälligkeit der Aufgabe ändern</translation>
    </message>
    <message>
        <source>Call the task&apos;s customer</source>
        <translation>Kunden der Aufgabe anrufen</translation>
    </message>
    <message>
        <source>Move task to the trash</source>
        <translation>Aufgabe in den Papierkorb verschieben</translation>
    </message>
    <message>
        <source>Filter tasks</source>
        <translation>Aufgaben filtern</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 open · %2 due today · %3 overdue</source>
        <translation>%1 offen · %2 heute fällig · %3 überfällig</translation>
    </message>
    <message>
        <source>List: %1</source>
        <translation>Liste: %1</translation>
    </message>
    <message>
        <source>Nothing is overdue</source>
        <translation>Nichts ist überfällig</translation>
    </message>
    <message>
        <source>Open tasks appear here once their due date has passed.</source>
        <translation>Offene Aufgaben erscheinen hier, sobald ihr Fälligkeitsdatum verstrichen ist.</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Heute nichts mehr</translation>
    </message>
    <message>
        <source>Tasks appear here on their due date.</source>
        <translation>Aufgaben erscheinen hier an ihrem Fälligkeitsdatum.</translation>
    </message>
    <message>
        <source>No tasks here</source>
        <translation>Keine Aufgaben hier</translation>
    </message>
    <message>
        <source>Add one in the line above: who, what and when.</source>
        <translation>Fügen Sie oben eine hinzu: wer, was und wann.</translation>
    </message>
    <message>
        <source>Filter (%1)</source>
        <translation>Filter (%1)</translation>
    </message>
    <message>
        <source>Name of the new list</source>
        <translation>Name der neuen Liste</translation>
    </message>
    <message>
        <source>Save list</source>
        <translation>Liste speichern</translation>
    </message>
    <message>
        <source>Saved list %1</source>
        <translation>Liste %1 gespeichert</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Rename list</source>
        <translation>Liste umbenennen</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Name der Liste</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Renamed a list</source>
        <translation>Liste umbenannt</translation>
    </message>
    <message>
        <source>Delete list</source>
        <translation>Liste löschen</translation>
    </message>
    <message>
        <source>Deleted list %1</source>
        <translation>Liste %1 gelöscht</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Shift dates…</source>
        <translation>Termine verschieben …</translation>
    </message>
    <message>
        <source>Apply a task template…</source>
        <translation>Aufgabenvorlage anwenden …</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Show tasks as a list</source>
        <translation>Aufgaben als Liste zeigen</translation>
    </message>
    <message>
        <source>Show tasks as a board</source>
        <translation>Aufgaben als Board zeigen</translation>
    </message>
    <message>
        <source>Show tasks on a timeline</source>
        <translation>Aufgaben auf der Zeitleiste zeigen</translation>
    </message>
    <message>
        <source>Show tasks in the calendar</source>
        <translation>Aufgaben im Kalender zeigen</translation>
    </message>
    <message>
        <source>Moved %1 to %2</source>
        <comment>task, day</comment>
        <translation>%1 verschoben auf %2</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln tasks</source>
        <translation>
            <numerusform>%Ln Aufgabe verschoben</numerusform>
            <numerusform>%Ln Aufgaben verschoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamButtons</name>
    <message>
        <source>Follow</source>
        <translation>Beobachten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln comment(s)</source>
        <translation>
            <numerusform>%Ln Kommentar</numerusform>
            <numerusform>%Ln Kommentare</numerusform>
        </translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Following</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>Stop hearing what happens to %1</source>
        <translation>Nicht mehr erfahren, was mit %1 geschieht</translation>
    </message>
    <message>
        <source>Hear what happens to %1</source>
        <translation>Erfahren, was mit %1 geschieht</translation>
    </message>
    <message>
        <source>Stopped following 1 record</source>
        <translation>1 Datensatz wird nicht mehr beobachtet</translation>
    </message>
    <message>
        <source>Followed 1 record</source>
        <translation>1 Datensatz wird beobachtet</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamServerForm</name>
    <message>
        <source>Check the server</source>
        <translation>Server prüfen</translation>
    </message>
    <message>
        <source>Make the team</source>
        <translation>Team anlegen</translation>
    </message>
    <message>
        <source>Join the team</source>
        <translation>Dem Team beitreten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>db.example.com, or an address as PostgreSQL has it</source>
        <translation>db.example.com oder eine Adresse, wie PostgreSQL sie schreibt</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Sign in as</source>
        <translation>Anmelden als</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Name of the team</source>
        <translation>Name des Teams</translation>
    </message>
    <message>
        <source>This database has a team already: %1. Join it instead, or make the new team in an empty database.</source>
        <translation>Diese Datenbank auf dem Server hat schon ein Team: %1. Treten Sie ihm bei, oder legen Sie das neue Team in einer leeren Datenbank an.</translation>
    </message>
    <message>
        <source>This database has no team yet. Somebody makes it first, on the computer whose records the team begins with.</source>
        <translation>Diese Datenbank auf dem Server hat noch kein Team. Jemand muss es zuerst anlegen, auf dem Computer, mit dessen Datensätzen das Team beginnt.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamServerText</name>
    <message>
        <source>The server says: %1</source>
        <comment>technical reason</comment>
        <translation>Der Server meldet: %1</translation>
    </message>
    <message>
        <source>this computer</source>
        <translation>dieser Computer</translation>
    </message>
    <message>
        <source>The address is incomplete. It needs a server, a database and a name to sign in with.</source>
        <translation>Die Adresse ist unvollständig. Sie braucht einen Server, eine Datenbank und einen Anmeldenamen.</translation>
    </message>
    <message>
        <source>There is no server called %1. Check the spelling and the network.</source>
        <translation>Es gibt keinen Server namens %1. Prüfen Sie die Schreibweise und das Netzwerk.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check the port, the network, and that a firewall lets it through.</source>
        <translation>%1 antwortet nicht. Prüfen Sie den Port, das Netzwerk und ob eine Firewall die Verbindung durchlässt.</translation>
    </message>
    <message>
        <source>%1 does not encrypt connections, so nothing was sent. TLS has to be switched on at the server.</source>
        <translation>%1 verschlüsselt Verbindungen nicht, daher wurde nichts gesendet. TLS muss am Server eingeschaltet werden.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted or is for another name, so nothing was sent. For an authority of your own, add sslrootcert=FILE to the address.</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig oder gilt für einen anderen Namen, daher wurde nichts gesendet. Für eine eigene Zertifizierungsstelle fügen Sie der Adresse sslrootcert=DATEI hinzu.</translation>
    </message>
    <message>
        <source>%1 does not accept this name and password.</source>
        <translation>%1 akzeptiert diesen Namen und dieses Passwort nicht.</translation>
    </message>
    <message>
        <source>There is no such database.</source>
        <translation>Diese Datenbank gibt es nicht.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 is too old. A team needs version 15 or newer.</source>
        <translation>PostgreSQL %1 ist zu alt. Ein Team braucht Version 15 oder neuer.</translation>
    </message>
    <message>
        <source>This name may not create roles, which each person of the team needs. The server&apos;s administrator can allow it: ALTER ROLE … CREATEROLE.</source>
        <translation>Dieser Name darf keine Rollen anlegen, die aber jede Person des Teams braucht. Der Administrator des Servers kann es erlauben: ALTER ROLE … CREATEROLE.</translation>
    </message>
    <message>
        <source>This name may not create tables in the database. Sign in as the owner of the database.</source>
        <translation>Dieser Name darf in der Datenbank keine Tabellen anlegen. Melden Sie sich als Eigentümer der Datenbank an.</translation>
    </message>
    <message>
        <source>Another version of Satchel made this team&apos;s tables. Update Satchel, or have an administrator run &quot;satchel hub upgrade&quot;.</source>
        <translation>Eine andere Version von Satchel hat die Tabellen dieses Teams angelegt. Aktualisieren Sie Satchel, oder lassen Sie einen Administrator „satchel hub upgrade“ ausführen.</translation>
    </message>
    <message>
        <source>The team does not know this name. An administrator gives it access under Team and roles.</source>
        <translation>Das Team kennt diesen Namen nicht. Ein Administrator gibt ihm unter „Team und Rollen“ Zugang.</translation>
    </message>
    <message>
        <source>%1 could not be used.</source>
        <comment>a server</comment>
        <translation>%1 konnte nicht verwendet werden.</translation>
    </message>
    <message>
        <source>PostgreSQL %1 on this computer</source>
        <translation>PostgreSQL %1 auf diesem Computer</translation>
    </message>
    <message>
        <source>PostgreSQL %1 at %2</source>
        <translation>PostgreSQL %1 auf %2</translation>
    </message>
    <message>
        <source>The connection is encrypted, and the certificate is trusted</source>
        <translation>Die Verbindung ist verschlüsselt, und das Zertifikat ist vertrauenswürdig</translation>
    </message>
    <message>
        <source>The connection does not leave this computer</source>
        <translation>Die Verbindung verlässt diesen Computer nicht</translation>
    </message>
    <message>
        <source>Team %1, where you are: %2</source>
        <comment>name of a team, role</comment>
        <translation>Team %1, Ihre Rolle dort: %2</translation>
    </message>
    <message>
        <source>It may create tables and roles, and has no team yet</source>
        <translation>Tabellen und Rollen dürfen angelegt werden, und es gibt noch kein Team</translation>
    </message>
    <message>
        <source>Checking the server…</source>
        <translation>Der Server wird geprüft…</translation>
    </message>
    <message>
        <source>Sending records: %1</source>
        <translation>Datensätze werden gesendet: %1</translation>
    </message>
    <message>
        <source>Reading the team&apos;s records: %1</source>
        <translation>Datensätze des Teams werden gelesen: %1</translation>
    </message>
    <message>
        <source>Comparing your records with the team&apos;s…</source>
        <translation>Ihre Datensätze werden mit denen des Teams verglichen…</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamSettingsPage</name>
    <message>
        <source>Give access…</source>
        <translation>Zugang geben…</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Entziehen…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Asking the team&apos;s server…</source>
        <translation>Der Server des Teams wird gefragt…</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>People with access</source>
        <translation>Personen mit Zugang</translation>
    </message>
    <message>
        <source>Each signs in at the team&apos;s server with a name and password of their own.</source>
        <translation>Alle melden sich am Server des Teams mit eigenem Namen und Passwort an.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Signs in as</source>
        <translation>Meldet sich an als</translation>
    </message>
    <message>
        <source>Computers</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Each computer has the records that its person may see.</source>
        <translation>Jeder Computer hat die Datensätze, die seine Person sehen darf.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Not read yet</source>
        <translation>Noch nicht gelesen</translation>
    </message>
    <message>
        <source>Remove this computer?</source>
        <translation>Diesen Computer entfernen?</translation>
    </message>
    <message>
        <source>%1 of %2 reads and sends nothing any more until it joins again. What is on it stays there.</source>
        <translation>%1 von %2 liest und sendet nichts mehr, bis er wieder beitritt. Was darauf ist, bleibt dort.</translation>
    </message>
    <message>
        <source>Remove computer</source>
        <translation>Computer entfernen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>What a role may do, checked by the server. Team: own records and those of people in the same team. Records without an owner are everybody&apos;s.</source>
        <translation>Was eine Rolle darf, vom Server geprüft. Team: eigene Datensätze und die von Personen im selben Team. Datensätze ohne Besitzer gehören allen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln computers have read everything.</source>
        <translation>
            <numerusform>%1 von %Ln Computer hat alles gelesen.</numerusform>
            <numerusform>%1 von %Ln Computern haben alles gelesen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>Revoke this access?</source>
        <translation>Diesen Zugang entziehen?</translation>
    </message>
    <message>
        <source>%1 reads and sends nothing any more from now on. What they have not sent yet stays on their computer, and what they wrote stays with the team.</source>
        <translation>%1 liest und sendet ab jetzt nichts mehr. Was noch nicht gesendet ist, bleibt auf dem Computer der Person, und was sie geschrieben hat, bleibt beim Team.</translation>
    </message>
    <message>
        <source>Revoke access</source>
        <translation>Zugang entziehen</translation>
    </message>
    <message>
        <source>Leave the team…</source>
        <translation>Team verlassen…</translation>
    </message>
    <message>
        <source>Team %1</source>
        <comment>name</comment>
        <translation>Team %1</translation>
    </message>
    <message>
        <source>This computer signs in as %1.</source>
        <translation>Dieser Computer meldet sich als %1 an.</translation>
    </message>
    <message>
        <source>Refused changes</source>
        <translation>Abgelehnte Änderungen</translation>
    </message>
    <message>
        <source>The team&apos;s server did not take these changes of this computer. The records are as the team has them.</source>
        <translation>Der Server des Teams hat diese Änderungen dieses Computers nicht angenommen. Die Datensätze sind so, wie das Team sie hat.</translation>
    </message>
    <message>
        <source>Who has access, and what roles may do, is for administrators of the team.</source>
        <translation>Wer Zugang hat und was Rollen dürfen, ist Sache der Administratoren des Teams.</translation>
    </message>
    <message>
        <source>All records that are on this computer now stay in this store, with their history. What others change from now on does not come here any more, and what you change does not reach them. The window closes and opens again.</source>
        <translation>Alle Datensätze, die jetzt auf diesem Computer sind, bleiben mit ihrem Verlauf in dieser Datenbank. Was andere ab jetzt ändern, kommt hier nicht mehr an, und was Sie ändern, erreicht die anderen nicht. Das Fenster schließt sich und öffnet sich wieder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln changes were not sent yet. They stay here, and the team does not get them.</source>
        <translation>
            <numerusform>%Ln Änderung wurde noch nicht gesendet. Sie bleibt hier, und das Team bekommt sie nicht.</numerusform>
            <numerusform>%Ln Änderungen wurden noch nicht gesendet. Sie bleiben hier, und das Team bekommt sie nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave the team?</source>
        <translation>Das Team verlassen?</translation>
    </message>
    <message>
        <source>Leave the team</source>
        <translation>Team verlassen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TeamSetupPage</name>
    <message>
        <source>Make a team</source>
        <translation>Ein Team anlegen</translation>
    </message>
    <message>
        <source>A team shares its records through a PostgreSQL server of its own, version 15 or newer. It begins with the records of this store. Sign in as the owner of an empty database who may create roles.</source>
        <translation>Ein Team teilt seine Datensätze über einen eigenen PostgreSQL-Server, Version 15 oder neuer. Es beginnt mit den Datensätzen dieser Datenbank. Melden Sie sich als Eigentümer einer leeren Datenbank auf dem Server an, mit dem Recht, Rollen anzulegen.</translation>
    </message>
    <message>
        <source>Join a team</source>
        <translation>Einem Team beitreten</translation>
    </message>
    <message>
        <source>An administrator of the team gives you the address, a name and a password. If this store has records, you see first what becomes of them.</source>
        <translation>Ein Administrator des Teams gibt Ihnen die Adresse, einen Namen und ein Passwort. Wenn diese Datenbank Datensätze hat, sehen Sie zuerst, was aus ihnen wird.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TemplateChoices</name>
    <message>
        <source>Letter</source>
        <comment>template</comment>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Classic</source>
        <translation>Klassisch</translation>
    </message>
    <message>
        <source>%1, as in the settings</source>
        <translation>%1, wie in den Einstellungen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGrid</name>
    <message>
        <source>Days with their hours</source>
        <translation>Tage mit ihren Stunden</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimeGridHead</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>%Ln weiterer</numerusform>
            <numerusform>%Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineFilterBar</name>
    <message>
        <source>Anyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Filter by period and kind</source>
        <translation>Nach Zeitraum und Art filtern</translation>
    </message>
    <message>
        <source>Search in the timeline</source>
        <translation>In der Chronik suchen</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Anrufe</translation>
    </message>
    <message>
        <source>E-mails</source>
        <translation>E-Mails</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>Arten</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiträume</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Only one kind</source>
        <translation>Nur eine Art</translation>
    </message>
    <message>
        <source>Clear filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Whose activities</source>
        <translation>Wessen Aktivitäten</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln days</source>
        <translation>
            <numerusform>Letzter Tag</numerusform>
            <numerusform>Letzte %Ln Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineText</name>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>Last week</source>
        <translation>Letzte Woche</translation>
    </message>
    <message>
        <source>Call, incoming</source>
        <translation>Anruf, eingehend</translation>
    </message>
    <message>
        <source>Call, outgoing</source>
        <translation>Anruf, ausgehend</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>with %1</source>
        <translation>mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people</source>
        <translation>
            <numerusform>%Ln Person</numerusform>
            <numerusform>%Ln Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>No due date</source>
        <translation>Ohne Fälligkeit</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import von %1</translation>
    </message>
    <message>
        <source>Satchel</source>
        <translation>Satchel</translation>
    </message>
    <message>
        <source>Rule “%1”</source>
        <translation>Regel „%1“</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two changed fields</comment>
        <translation>%1 und %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 and %Ln more</source>
        <comment>changed fields</comment>
        <translation>
            <numerusform>%1, %2 und %Ln weiteres</numerusform>
            <numerusform>%1, %2 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 added this record</source>
        <translation>%1: Datensatz hinzugefügt</translation>
    </message>
    <message>
        <source>%1 added the deal %2</source>
        <translation>%1: Deal %2 hinzugefügt</translation>
    </message>
    <message>
        <source>%1 moved this record to the trash</source>
        <translation>%1: Datensatz in den Papierkorb verschoben</translation>
    </message>
    <message>
        <source>%1 restored this record</source>
        <translation>%1: Datensatz wiederhergestellt</translation>
    </message>
    <message>
        <source>this deal</source>
        <translation>diesen Deal</translation>
    </message>
    <message>
        <source>%1 moved %2 to %3</source>
        <translation>%1: %2 nach %3 verschoben</translation>
    </message>
    <message>
        <source>%1 moved %2 from %3 to %4</source>
        <translation>%1: %2 von %3 nach %4 verschoben</translation>
    </message>
    <message>
        <source> of %1</source>
        <comment>of a deal</comment>
        <translation> von %1</translation>
    </message>
    <message>
        <source>%1 changed %2</source>
        <translation>%1: %2 geändert</translation>
    </message>
    <message>
        <source>%1 set %2 to “%3”</source>
        <translation>%1: %2 auf „%3“ gesetzt</translation>
    </message>
    <message>
        <source>%1 cleared %2, it was “%3”</source>
        <translation>%1: %2 geleert, vorher „%3“</translation>
    </message>
    <message>
        <source>%1 changed %2 from “%3” to “%4”</source>
        <translation>%1: %2 von „%3“ auf „%4“ geändert</translation>
    </message>
    <message>
        <source>Mood: %1</source>
        <translation>Stimmung: %1</translation>
    </message>
    <message>
        <source>Topics: %1</source>
        <translation>Themen: %1</translation>
    </message>
    <message>
        <source>Place: %1</source>
        <translation>Ort: %1</translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Deal: %1</source>
        <translation>Deal: %1</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s), last from %1</source>
        <translation>
            <numerusform>%Ln Nachricht, zuletzt von %1</numerusform>
            <numerusform>%Ln Nachrichten, zuletzt von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Received</source>
        <comment>an e-mail</comment>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Sent</source>
        <comment>an e-mail</comment>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>who sent an e-mail</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Sent by %1</source>
        <comment>an e-mail</comment>
        <translation>Gesendet von %1</translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>who gets an e-mail</comment>
        <translation>an %1</translation>
    </message>
    <message>
        <source>Mentioned here</source>
        <translation>Hier erwähnt</translation>
    </message>
    <message>
        <source>Mentioned in an activity with %1</source>
        <translation>Erwähnt in einer Aktivität mit %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Copy to: %1</source>
        <translation>Kopie an: %1</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Chronik</translation>
    </message>
    <message>
        <source>Unpinned 1 item</source>
        <translation>1 Eintrag nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>Pinned 1 item</source>
        <translation>1 Eintrag angeheftet</translation>
    </message>
    <message>
        <source>Completed 1 task</source>
        <translation>1 Aufgabe erledigt</translation>
    </message>
    <message>
        <source>Deleted 1 task</source>
        <translation>1 Aufgabe gelöscht</translation>
    </message>
    <message>
        <source>Deleted 1 activity</source>
        <translation>1 Aktivität gelöscht</translation>
    </message>
    <message>
        <source>Complete task</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Close text</source>
        <translation>Text einklappen</translation>
    </message>
    <message>
        <source>Open text</source>
        <translation>Text ausklappen</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Nicht mehr anheften</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Open deal</source>
        <translation>Deal öffnen</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Open “%1”</source>
        <translation>„%1“ öffnen</translation>
    </message>
    <message>
        <source>Copy text</source>
        <translation>Text kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts entspricht dem Filter</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch keine Einträge</translation>
    </message>
    <message>
        <source>Choose “Everything”, or clear the search.</source>
        <translation>Wählen Sie „Alles“ oder leeren Sie die Suche.</translation>
    </message>
    <message>
        <source>Write a note, or log a call, and it appears here.</source>
        <translation>Schreiben Sie eine Notiz oder erfassen Sie einen Anruf; der Eintrag erscheint dann hier.</translation>
    </message>
    <message>
        <source>Open lead</source>
        <translation>Lead öffnen</translation>
    </message>
    <message>
        <source>Open meeting</source>
        <translation>Meeting öffnen</translation>
    </message>
    <message>
        <source>Go to “%1”</source>
        <translation>Zu „%1“ gehen</translation>
    </message>
    <message>
        <source>Preview file</source>
        <translation>Vorschau der Datei</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ToPlanList</name>
    <message>
        <source>Tasks to plan</source>
        <translation>Zu planende Aufgaben</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Widgets</source>
        <translation>Widgets</translation>
    </message>
    <message>
        <source>To do today</source>
        <translation>Heute zu erledigen</translation>
    </message>
    <message>
        <source>Complete the task</source>
        <translation>Aufgabe erledigen</translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation>Nichts ist fällig</translation>
    </message>
    <message>
        <source>Tasks for today and deals whose next action is due appear here.</source>
        <translation>Hier erscheinen Aufgaben für heute und Deals, deren nächste Aktion fällig ist.</translation>
    </message>
    <message>
        <source>Choose the widgets of the start page</source>
        <translation>Widgets der Startseite auswählen</translation>
    </message>
    <message>
        <source>Show the day&apos;s work</source>
        <translation>Tagesplan anzeigen</translation>
    </message>
    <message>
        <source>Show the widgets</source>
        <translation>Widgets anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln to do</source>
        <translation>
            <numerusform>%Ln zu erledigen</numerusform>
            <numerusform>%Ln zu erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>The day&apos;s work and widgets</source>
        <translation>Tagesplan und Widgets</translation>
    </message>
    <message>
        <source>The day&apos;s work only</source>
        <translation>Nur Tagesplan</translation>
    </message>
    <message>
        <source>Widgets only</source>
        <translation>Nur Widgets</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenDialog</name>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>It is stored only in the keychain of this computer.</source>
        <translation>Es wird nur im Schlüsselbund dieses Computers gespeichert.</translation>
    </message>
    <message>
        <source>Use this token</source>
        <translation>Dieses Token verwenden</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenField</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add to %1</source>
        <translation>Zu %1 hinzufügen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TokenReminder</name>
    <message numerus="yes">
        <source>The token is at least %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>Das Token ist mindestens %Ln Tag alt. Ersetzen Sie es durch ein neues.</numerusform>
            <numerusform>Das Token ist mindestens %Ln Tage alt. Ersetzen Sie es durch ein neues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The token is %Ln day(s) old. Replace it with a new one.</source>
        <translation>
            <numerusform>Das Token ist %Ln Tag alt. Ersetzen Sie es durch ein neues.</numerusform>
            <numerusform>Das Token ist %Ln Tage alt. Ersetzen Sie es durch ein neues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>satchel::ui::Toolbar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>satchel::ui::Tour</name>
    <message>
        <source>%1 cannot be created.</source>
        <translation>%1 kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>%1 kann nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrashSettingsPage</name>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Deleted records stay here with their history. You can restore them at any time.</source>
        <translation>Gelöschte Datensätze bleiben hier mit ihrem Verlauf. Sie können sie jederzeit wiederherstellen.</translation>
    </message>
    <message>
        <source>Deleted records</source>
        <translation>Gelöschte Datensätze</translation>
    </message>
    <message>
        <source>The trash is empty.</source>
        <translation>Der Papierkorb ist leer.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
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
        <translation>%1: %2 wird zu %3</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>field, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, sent to %2</source>
        <comment>change, system</comment>
        <translation>%1, an %2 gesendet</translation>
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
        <translation>%1: %2 hier, %3 in %4</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
</context>
<context>
    <name>satchel::ui::TrustSettingsPage</name>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>An encrypted store, its backups and its attached files can only be read with the key. Exports and documents that you save as PDF are not encrypted.</source>
        <translation>Eine verschlüsselte Datenbank, ihre Sicherungen und ihre angehängten Dateien sind nur mit dem Schlüssel lesbar. Exporte und Dokumente, die Sie als PDF speichern, sind nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file name, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>Whoever has the file or the disk can read it.</source>
        <translation>Wer die Datei oder die Festplatte hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>In the keychain of this computer</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>The store opens when you are signed in to this computer.</source>
        <translation>Die Datenbank öffnet sich, wenn Sie an diesem Computer angemeldet sind.</translation>
    </message>
    <message>
        <source>Opened by a passphrase</source>
        <translation>Ein Passwort öffnet ihn</translation>
    </message>
    <message>
        <source>Satchel asks for it at every start.</source>
        <translation>Satchel fragt bei jedem Start danach.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen …</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Four lines to keep on paper, away from this computer. Without them nobody can open the store when the keychain or the passphrase is lost.</source>
        <translation>Vier Zeilen zum Aufbewahren auf Papier, nicht beim Computer. Ohne sie kann niemand die Datenbank öffnen, wenn Schlüsselbund oder Passwort verloren sind.</translation>
    </message>
    <message>
        <source>Who keeps the key?</source>
        <translation>Wer bewahrt den Schlüssel auf?</translation>
    </message>
    <message>
        <source>The keychain of this computer</source>
        <translation>Der Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>A passphrase</source>
        <translation>Ein Passwort</translation>
    </message>
    <message>
        <source>Nobody: do not encrypt</source>
        <translation>Niemand: nicht verschlüsseln</translation>
    </message>
    <message>
        <source>Nothing to type. Best for a computer that only you use.</source>
        <translation>Nichts einzugeben. Am besten für einen Computer, den nur Sie benutzen.</translation>
    </message>
    <message>
        <source>Typed at every start. Also protects from those who can use your account.</source>
        <translation>Bei jedem Start einzugeben. Schützt auch vor denen, die Ihr Konto benutzen können.</translation>
    </message>
    <message>
        <source>The window closes while the store and the backups beside it are written anew, then it opens again. If the computer stops meanwhile, nothing is lost.</source>
        <translation>Das Fenster schließt sich, während die Datenbank und die Sicherungen daneben neu geschrieben werden, und öffnet sich dann wieder. Wenn der Computer inzwischen ausfällt, geht nichts verloren.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Several words that nobody can guess are best. If you forget them, only the recovery key opens the store.</source>
        <translation>Am besten sind mehrere Wörter, die niemand erraten kann. Wenn Sie sie vergessen, öffnet nur der Wiederherstellungsschlüssel die Datenbank.</translation>
    </message>
    <message>
        <source>Change log</source>
        <translation>Änderungsprotokoll</translation>
    </message>
    <message>
        <source>Every change is kept with who made it, when and from where. Check whether it was altered outside Satchel, or export it for an audit.</source>
        <translation>Jede Änderung wird aufbewahrt: wer sie wann und von wo gemacht hat. Prüfen Sie, ob das Protokoll außerhalb von Satchel verändert wurde, oder exportieren Sie es für eine Prüfung.</translation>
    </message>
</context>
<context>
    <name>satchel::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Wiederherstellungsschlüssel</translation>
    </message>
    <message>
        <source>Four lines</source>
        <translation>Vier Zeilen</translation>
    </message>
    <message>
        <source>Waiting for the keychain</source>
        <translation>Warten auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>%1 opens when the keychain of this computer is unlocked.</source>
        <translation>%1 öffnet sich, wenn der Schlüsselbund dieses Computers entsperrt ist.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Use the recovery key</source>
        <translation>Wiederherstellungsschlüssel verwenden</translation>
    </message>
    <message>
        <source>This store opens with a passphrase.</source>
        <translation>Diese Datenbank öffnet sich mit einem Passwort.</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <source>Type the four lines of the recovery key that you keep on paper.</source>
        <translation>Geben Sie die vier Zeilen des Wiederherstellungsschlüssels ein, den Sie auf Papier haben.</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt …</translation>
    </message>
    <message>
        <source>Satchel is locked</source>
        <translation>Satchel ist gesperrt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValidationRuleDialog</name>
    <message>
        <source>New validation rule</source>
        <translation>Neue Prüfregel</translation>
    </message>
    <message>
        <source>Change the validation rule</source>
        <translation>Prüfregel ändern</translation>
    </message>
    <message>
        <source>A condition must hold</source>
        <translation>Eine Bedingung muss gelten</translation>
    </message>
    <message>
        <source>A field is required from a stage on</source>
        <translation>Ein Feld ist ab einer Phase Pflicht</translation>
    </message>
    <message>
        <source>A sentence that says what to do</source>
        <translation>Ein Satz, der sagt, was zu tun ist</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation>Art der Regel</translation>
    </message>
    <message>
        <source>Condition that must hold</source>
        <translation>Bedingung, die gelten muss</translation>
    </message>
    <message>
        <source>Required field</source>
        <translation>Pflichtfeld</translation>
    </message>
    <message>
        <source>From stage</source>
        <translation>Ab Phase</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation>Regel speichern</translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <comment>a pipeline, its stage</comment>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>Saved the validation rule “%1”</source>
        <translation>Prüfregel „%1“ gespeichert</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValueModel</name>
    <message>
        <source>Leave the field empty</source>
        <translation>Feld leer lassen</translation>
    </message>
    <message>
        <source>Value in the file</source>
        <translation>Wert in der Datei</translation>
    </message>
    <message>
        <source>Field in Satchel</source>
        <translation>Feld in Satchel</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Wird zu</translation>
    </message>
    <message>
        <source>Choose what it means</source>
        <translation>Bedeutung wählen</translation>
    </message>
    <message>
        <source>%1 and the other dates of the column</source>
        <translation>%1 und die anderen Daten der Spalte</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ValuesStep</name>
    <message>
        <source>What “%1” becomes</source>
        <translation>Was aus „%1“ wird</translation>
    </message>
    <message>
        <source>What these values mean</source>
        <translation>Was diese Werte bedeuten</translation>
    </message>
    <message>
        <source>Values of the file and what they become</source>
        <translation>Werte der Datei und was aus ihnen wird</translation>
    </message>
    <message>
        <source>The file uses different names than Satchel, or values that can mean two things. Recognized values are filled in.</source>
        <translation>Die Datei verwendet andere Bezeichnungen als Satchel oder mehrdeutige Werte. Erkannte Werte sind eingetragen.</translation>
    </message>
    <message>
        <source>1 value below needs your choice, otherwise it does not fit its field.</source>
        <translation>Für 1 Wert unten fehlt Ihre Auswahl; sonst passt er nicht in sein Feld.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln values below need your choice, otherwise they do not fit their fields.</source>
        <translation>
            <numerusform>Für %Ln Wert unten fehlt Ihre Auswahl; sonst passt er nicht in sein Feld.</numerusform>
            <numerusform>Für %Ln Werte unten fehlt Ihre Auswahl; sonst passen sie nicht in ihre Felder.</numerusform>
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
        <translation>Änderungen in Version %1</translation>
    </message>
    <message>
        <source>The versions are identical.</source>
        <translation>Die Versionen sind identisch.</translation>
    </message>
    <message>
        <source>Version %1 compared with version %2</source>
        <translation>Version %1 im Vergleich zu Version %2</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewBar</name>
    <message>
        <source>New view</source>
        <translation>Neue Ansicht</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>All %1</source>
        <comment>the first tab of a list: All contacts</comment>
        <translation>Alle %1</translation>
    </message>
    <message>
        <source>Save as a new view</source>
        <translation>Als neue Ansicht speichern</translation>
    </message>
    <message>
        <source>Saved the view %1</source>
        <translation>Ansicht %1 gespeichert</translation>
    </message>
    <message>
        <source>Moved the view %1</source>
        <translation>Ansicht %1 verschoben</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>Ansicht umbenennen</translation>
    </message>
    <message>
        <source>Renamed the view %1</source>
        <translation>Ansicht %1 umbenannt</translation>
    </message>
    <message>
        <source>Move one place forward</source>
        <translation>Einen Platz nach vorn</translation>
    </message>
    <message>
        <source>Move one place back</source>
        <translation>Einen Platz nach hinten</translation>
    </message>
    <message>
        <source>Delete view</source>
        <translation>Ansicht löschen</translation>
    </message>
    <message>
        <source>Deleted the view %1</source>
        <translation>Ansicht %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewName</name>
    <message>
        <source>Name of the view</source>
        <translation>Name der Ansicht</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Ansicht speichern</translation>
    </message>
</context>
<context>
    <name>satchel::ui::ViewTabs</name>
    <message>
        <source>edited</source>
        <translation>bearbeitet</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Weitere Ansichten</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WeeklyReviewDialog</name>
    <message>
        <source>Overdue tasks</source>
        <translation>Überfällige Aufgaben</translation>
    </message>
    <message>
        <source>Tasks without a date</source>
        <translation>Aufgaben ohne Datum</translation>
    </message>
    <message>
        <source>Tasks that can start, and blocked tasks</source>
        <translation>Aufgaben, die beginnen können oder aufgehalten werden</translation>
    </message>
    <message>
        <source>Deals without a next step</source>
        <translation>Deals ohne nächsten Schritt</translation>
    </message>
    <message>
        <source>Meetings of the last week without notes</source>
        <translation>Meetings der letzten Woche ohne Notizen</translation>
    </message>
    <message>
        <source>Next week</source>
        <translation>Nächste Woche</translation>
    </message>
    <message>
        <source>Weekly review</source>
        <translation>Wochenrückblick</translation>
    </message>
    <message>
        <source>Last review: %1</source>
        <comment>day</comment>
        <translation>Letzter Rückblick: %1</translation>
    </message>
    <message>
        <source>This is the first review.</source>
        <translation>Dies ist der erste Rückblick.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Erledigen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Drop</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <comment>number, number, part of the review</comment>
        <translation>%1 von %2: %3</translation>
    </message>
    <message>
        <source>%1 of %2 settled</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>%1 · Nothing here</source>
        <comment>progress</comment>
        <translation>%1 · Hier ist nichts</translation>
    </message>
    <message>
        <source>%1 · The first %2 are shown</source>
        <comment>progress</comment>
        <translation>%1 · Die ersten %2 werden gezeigt</translation>
    </message>
    <message>
        <source>Finish review</source>
        <translation>Rückblick abschließen</translation>
    </message>
</context>
<context>
    <name>satchel::ui::WindowCommands</name>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Datei importieren…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Find or run anything</source>
        <translation>Alles finden und ausführen</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vorwärts</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Vorheriger Fensterbereich</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Design: hell</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Design: dunkel</translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Design: wie im System</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Do not disturb for one hour</source>
        <translation>Eine Stunde nicht stören</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Show personal data</source>
        <translation>Personenbezogene Daten einblenden</translation>
    </message>
    <message>
        <source>Hide personal data</source>
        <translation>Personenbezogene Daten ausblenden</translation>
    </message>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
</TS>
