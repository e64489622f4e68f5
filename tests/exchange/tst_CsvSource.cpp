// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/RowSource.h"
#include "tests/support/TestProgram.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;

namespace {

QString problemName(RowProblem problem)
{
    switch (problem) {
    case RowProblem::None: return u"none"_s;
    case RowProblem::TooFewCells: return u"few"_s;
    case RowProblem::TooManyCells: return u"many"_s;
    case RowProblem::UnclosedQuote: return u"unclosed"_s;
    case RowProblem::StrayQuote: return u"stray"_s;
    case RowProblem::NotText: return u"binary"_s;
    case RowProblem::BadEncoding: return u"encoding"_s;
    case RowProblem::TooLong: return u"long"_s;
    case RowProblem::Footer: return u"footer"_s;
    case RowProblem::OtherTable: return u"other"_s;
    case RowProblem::Shifted: return u"shifted"_s;
    case RowProblem::BadRecord: return u"bad"_s;
    }
    return {};
}

/// The table as text: "a¦b" for the columns, "2: 1¦2" for a row from line 2, "3! few" for a rejected one.
QStringList read(RowSource &source)
{
    QStringList lines = {source.columns().join(u'¦')};
    SourceRow row;
    while (true) {
        const auto got = source.next(row);
        if (!got)
            return lines << u"error "_s + got.error().what;
        if (!*got)
            return lines;
        lines << (row.problem == RowProblem::None ? u"%1: %2"_s.arg(row.line).arg(row.cells.join(u'¦'))
                                                  : u"%1! %2"_s.arg(row.line).arg(problemName(row.problem)));
    }
}

QByteArray utf16(const QString &text, bool isLittle, bool hasBom)
{
    QStringEncoder encoder(isLittle ? QStringConverter::Utf16LE : QStringConverter::Utf16BE);
    const QByteArray bytes = encoder.encode(text);
    if (!hasBom)
        return bytes;
    return (isLittle ? QByteArray("\xFF\xFE") : QByteArray("\xFE\xFF")) + bytes;
}

/// A table of `rows` people, so that detection has something to see, with `change` done to its lines.
QByteArray people(int rows, const char *delimiter = ",", const char *terminator = "\n")
{
    QByteArrayList lines = {QByteArrayList{"Name", "Email", "City", "Since"}.join(delimiter)};
    for (int i = 1; i <= rows; ++i) {
        const QByteArray number = QByteArray::number(i);
        lines << QByteArrayList{"Person " + number, "p" + number + "@example.com", "Berlin",
            "2024-01-" + QByteArray::number(10 + i % 18)}
                     .join(delimiter);
    }
    return lines.join(terminator) + terminator;
}

} // namespace

class tst_CsvSource : public QObject
{
    Q_OBJECT

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(u"file%1.csv"_s.arg(++m_files));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write the test file");
        return path;
    }

    QTemporaryDir m_dir;
    int m_files = 0;

private Q_SLOTS:
    void readsMalformedFilesWithoutHints_data();
    void readsMalformedFilesWithoutHints();
    void keepsAllOtherRowsWhenOneIsBroken_data();
    void keepsAllOtherRowsWhenOneIsBroken();
    void fitsTheHeaderWhereTheValuesAgree_data();
    void fitsTheHeaderWhereTheValuesAgree();
    void refusesWhatIsNoTable_data();
    void refusesWhatIsNoTable();
    void detectsTheEncoding_data();
    void detectsTheEncoding();
    void believesHintsOverDetection();
    void losesOneRowOnlyWhenAQuoteStaysOpenInALargeFile();
    void readsCellsLongerThanABlock();
    void reportsProgressUpToTheEnd();
};

void tst_CsvSource::readsMalformedFilesWithoutHints_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &expected) {
        QTest::newRow(name) << bytes << expected;
    };

    // delimiters
    row("comma", "Name,Email\nAnna,a@b.de\nBen,b@c.de\n", {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s, u"3: Ben¦b@c.de"_s});
    row("semicolon", "Name;Betrag\nAnna;1,50\nBen;2,75\n", {u"Name¦Betrag"_s, u"2: Anna¦1,50"_s, u"3: Ben¦2,75"_s});
    row("tab", "Name\tEmail\nAnna\ta@b.de\nBen\tb@c.de\n", {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s, u"3: Ben¦b@c.de"_s});
    row("pipe", "Name|Email\nAnna|a@b.de\nBen|b@c.de\n", {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s, u"3: Ben¦b@c.de"_s});
    row("caret", "Name^Email\nAnna^a@b.de\nBen^b@c.de\n", {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s, u"3: Ben¦b@c.de"_s});
    row("colon", "name:age:city\nAnna:31:Berlin\nBen:44:Bonn\n",
        {u"name¦age¦city"_s, u"2: Anna¦31¦Berlin"_s, u"3: Ben¦44¦Bonn"_s});
    row("tilde", "name~age~city\nAnna~31~Berlin\nBen~44~Bonn\n",
        {u"name¦age¦city"_s, u"2: Anna¦31¦Berlin"_s, u"3: Ben¦44¦Bonn"_s});
    row("two pipes", "Name||Email||City\nAnna||a@b.de||Ulm\nBen||b@c.de||Bonn\n",
        {u"Name¦Email¦City"_s, u"2: Anna¦a@b.de¦Ulm"_s, u"3: Ben¦b@c.de¦Bonn"_s});
    row("two tabs", "Name\t\tEmail\nAnna\t\ta@b.de\nBen\t\tb@c.de\n",
        {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s, u"3: Ben¦b@c.de"_s});
    row("comma and space", "Name, Email, City\nAnna, a@b.de, Ulm\nBen, b@c.de, Bonn\n",
        {u"Name¦Email¦City"_s, u"2: Anna¦a@b.de¦Ulm"_s, u"3: Ben¦b@c.de¦Bonn"_s});
    row("comma and space before quotes",
        "Name, Email, City\nAnna, \"a@b.de\", \"Ulm, Donau\"\nBen, \"b@c.de\", \"Bonn\"\n",
        {u"Name¦Email¦City"_s, u"2: Anna¦a@b.de¦Ulm, Donau"_s, u"3: Ben¦b@c.de¦Bonn"_s});
    row("aligned spaces", "id    x     y\n1     1.5   2.5\n2     3.5   4.5\n3     5.5   6.5\n",
        {u"id¦x¦y"_s, u"2: 1¦1.5¦2.5"_s, u"3: 2¦3.5¦4.5"_s, u"4: 3¦5.5¦6.5"_s});
    row("quoted with spaces between", "\"Name\" \"Email\"\n\"Anna B\" \"a@b.de\"\n\"Ben C\" \"b@c.de\"\n",
        {u"Name¦Email"_s, u"2: Anna B¦a@b.de"_s, u"3: Ben C¦b@c.de"_s});
    row("backslash t spelt out", "Name\\tEmail\nAnna\\ta@b.de\nBen\\tb@c.de\n",
        {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s, u"3: Ben¦b@c.de"_s});
    row("unit separator",
        "Name\x1F"
        "Email\nAnna\x1F"
        "a@b.de\nBen\x1F"
        "b@c.de\n",
        {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s, u"3: Ben¦b@c.de"_s});
    row("declared by sep=", "sep=;\nName;Email\nAnna;a@b.de\n", {u"Name¦Email"_s, u"3: Anna¦a@b.de"_s});
    row("decimal commas between semicolons", "Artikel;Preis;Menge\nA;1,5;2,0\nB;3,5;4,0\nC;5,5;6,0\n",
        {u"Artikel¦Preis¦Menge"_s, u"2: A¦1,5¦2,0"_s, u"3: B¦3,5¦4,0"_s, u"4: C¦5,5¦6,0"_s});
    row("addresses with commas between semicolons", "Name;Adresse\nAnna;Weg 1, 10115 Berlin\nBen;Allee 2, 53111 Bonn\n",
        {u"Name¦Adresse"_s, u"2: Anna¦Weg 1, 10115 Berlin"_s, u"3: Ben¦Allee 2, 53111 Bonn"_s});
    row("times between commas", "Name,Start,End\nAnna,12:30,13:45\nBen,08:15,09:00\n",
        {u"Name¦Start¦End"_s, u"2: Anna¦12:30¦13:45"_s, u"3: Ben¦08:15¦09:00"_s});
    row("one column", "email\na@b.de\nb@c.de\nc@d.de\n", {u"email"_s, u"2: a@b.de"_s, u"3: b@c.de"_s, u"4: c@d.de"_s});
    row("one column of full names", "Name\nAnna Berg\nBen Cohn\nCem Demir\n",
        {u"Name"_s, u"2: Anna Berg"_s, u"3: Ben Cohn"_s, u"4: Cem Demir"_s});

    // quotes and escapes
    row("quoted delimiter", "Name,City\n\"Berg, Anna\",Ulm\nBen,Bonn\n",
        {u"Name¦City"_s, u"2: Berg, Anna¦Ulm"_s, u"3: Ben¦Bonn"_s});
    row("doubled quotes", "Name,City\n\"Anna \"\"Ann\"\" Berg\",Ulm\n",
        {u"Name¦City"_s, u"2: Anna \"Ann\" Berg¦Ulm"_s});
    row("backslash escapes", "Name,City\n\"Anna \\\"Ann\\\" Berg\",Ulm\n\"Ben \\\"B\\\" C\",Bonn\n",
        {u"Name¦City"_s, u"2: Anna \"Ann\" Berg¦Ulm"_s, u"3: Ben \"B\" C¦Bonn"_s});
    row("backslash before delimiters", "Name,City\nBerg\\, Anna,Ulm\nCohn\\, Ben,Bonn\n",
        {u"Name¦City"_s, u"2: Berg, Anna¦Ulm"_s, u"3: Cohn, Ben¦Bonn"_s});
    row("apostrophes as quotes", "'Name','City'\n'Berg, Anna','Ulm'\n'Cohn, Ben','Bonn'\n",
        {u"Name¦City"_s, u"2: Berg, Anna¦Ulm"_s, u"3: Cohn, Ben¦Bonn"_s});
    row("apostrophes as letters", "Name,City\nO'Neil,'s-Hertogenbosch\nD'Arc,Orléans\n",
        {u"Name¦City"_s, u"2: O'Neil¦'s-Hertogenbosch"_s, u"3: D'Arc¦Orléans"_s});
    row("backticks as quotes", "`Name`,`City`\n`Berg, Anna`,`Ulm`\n`Cohn, Ben`,`Bonn`\n",
        {u"Name¦City"_s, u"2: Berg, Anna¦Ulm"_s, u"3: Cohn, Ben¦Bonn"_s});
    row("quoted line breaks", "Name,Note,City\nAnna,\"one\ntwo\",Ulm\nBen,x,Bonn\n",
        {u"Name¦Note¦City"_s, u"2: Anna¦one\ntwo¦Ulm"_s, u"4: Ben¦x¦Bonn"_s});
    row("quoted CRLF inside CRLF", "Name,Note,City\r\nAnna,\"one\r\ntwo\",Ulm\r\nBen,x,Bonn\r\n",
        {u"Name¦Note¦City"_s, u"2: Anna¦one\r\ntwo¦Ulm"_s, u"4: Ben¦x¦Bonn"_s});
    row("quote inside an unquoted cell", "Item,Size,Price\nPipe,5\" wide,3.5\nRod,2\" wide,1.5\n",
        {u"Item¦Size¦Price"_s, u"2: Pipe¦5\" wide¦3.5"_s, u"3: Rod¦2\" wide¦1.5"_s});
    row("loose quotes inside a quoted cell",
        "Item,Note,Price\nA,\"the \"big\" one\",3.5\nB,\"small\",1.5\nC,\"x\",2.5\n",
        {u"Item¦Note¦Price"_s, u"2: A¦the \"big\" one¦3.5"_s, u"3: B¦small¦1.5"_s, u"4: C¦x¦2.5"_s});
    row("one quote too many at the start", "A,B,C\n\"\"x-1\",\"2\",\"3\"\n\"y\",\"2\",\"3\"\n\"z\",\"2\",\"3\"\n",
        {u"A¦B¦C"_s, u"2: \"x-1¦2¦3"_s, u"3: y¦2¦3"_s, u"4: z¦2¦3"_s});
    row("empty quoted cells", "A,B,C\n\"\",\"\",\"3\"\n\"y\",\"\",\"3\"\n", {u"A¦B¦C"_s, u"2: ¦¦3"_s, u"3: y¦¦3"_s});
    row("spaces kept inside quotes", "Name,City\n\" Anna \",Ulm\n\"Ben\",Bonn\n",
        {u"Name¦City"_s, u"2:  Anna ¦Ulm"_s, u"3: Ben¦Bonn"_s});
    row("guarded formulas", "Name,Note\nAnna,'=1+2\nBen,'@home\nCem,'+49 30 1\n",
        {u"Name¦Note"_s, u"2: Anna¦=1+2"_s, u"3: Ben¦@home"_s, u"4: Cem¦+49 30 1"_s});

    // terminators and blank lines
    row("CR only", "Name,Email\rAnna,a@b.de\rBen,b@c.de\r", {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s, u"3: Ben¦b@c.de"_s});
    row("mixed terminators", "Name,Email\r\nAnna,a@b.de\nBen,b@c.de\rCem,c@d.de",
        {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s, u"3: Ben¦b@c.de"_s, u"4: Cem¦c@d.de"_s});
    row("no terminator at the end", "Name,Email\nAnna,a@b.de", {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s});
    row("blank lines between", "Name,Email\n\nAnna,a@b.de\n\n\nBen,b@c.de\n\n",
        {u"Name¦Email"_s, u"3: Anna¦a@b.de"_s, u"6: Ben¦b@c.de"_s});
    row("rows of empty cells", "Name,Email,City\nAnna,a@b.de,Ulm\n,,\nBen,b@c.de,Bonn\n",
        {u"Name¦Email¦City"_s, u"2: Anna¦a@b.de¦Ulm"_s, u"4: Ben¦b@c.de¦Bonn"_s});
    row("DOS end of file", "Name,Email\nAnna,a@b.de\n\x1A", {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s});

    // above the table
    row("title line", "Customer list 2026\nName,Email,City\nAnna,a@b.de,Ulm\nBen,b@c.de,Bonn\n",
        {u"Name¦Email¦City"_s, u"3: Anna¦a@b.de¦Ulm"_s, u"4: Ben¦b@c.de¦Bonn"_s});
    row("title lines and a gap",
        "Report\nmade on 2026-01-01, by Anna\n\nName,Email,City\nAnna,a@b.de,Ulm\nBen,b@c.de,Bonn\n",
        {u"Name¦Email¦City"_s, u"5: Anna¦a@b.de¦Ulm"_s, u"6: Ben¦b@c.de¦Bonn"_s});
    row("title padded with delimiters", "Contacts,,,\nName,Email,City,Age\nAnna,a@b.de,Ulm,31\nBen,b@c.de,Bonn,44\n",
        {u"Name¦Email¦City¦Age"_s, u"3: Anna¦a@b.de¦Ulm¦31"_s, u"4: Ben¦b@c.de¦Bonn¦44"_s});
    row("comments", "# exported by X\n# version 2\nName,Email,City\nAnna,a@b.de,Ulm\n",
        {u"Name¦Email¦City"_s, u"4: Anna¦a@b.de¦Ulm"_s});
    row("header behind a hash", "#Name,Email,City\nAnna,a@b.de,Ulm\nBen,b@c.de,Bonn\n",
        {u"Name¦Email¦City"_s, u"2: Anna¦a@b.de¦Ulm"_s, u"3: Ben¦b@c.de¦Bonn"_s});
    row("group names above names",
        "Person,,Deal,\nName,Email,Value,Close "
        "date\nAnna,a@b.de,10,2026-01-02\nBen,b@c.de,20,2026-01-03\nCem,c@d.de,30,2026-01-04\n",
        {u"Name¦Email¦Value¦Close date"_s, u"3: Anna¦a@b.de¦10¦2026-01-02"_s, u"4: Ben¦b@c.de¦20¦2026-01-03"_s,
            u"5: Cem¦c@d.de¦30¦2026-01-04"_s});
    row("no header", "Anna,a@b.de,31\nBen,b@c.de,44\nCem,c@d.de,52\n",
        {u"Column 1¦Column 2¦Column 3"_s, u"1: Anna¦a@b.de¦31"_s, u"2: Ben¦b@c.de¦44"_s, u"3: Cem¦c@d.de¦52"_s});
    row("header over text only", "Vorname,Nachname,Ort\nAnna,Berg,Ulm\nBen,Cohn,Bonn\n",
        {u"Vorname¦Nachname¦Ort"_s, u"2: Anna¦Berg¦Ulm"_s, u"3: Ben¦Cohn¦Bonn"_s});
    row("header alone", "Name,Email,City\n", {u"Name¦Email¦City"_s});
    row("names missing and twice", "Name,,Email,Email\nAnna,x,a@b.de,c@d.de\nBen,y,b@c.de,e@f.de\n",
        {u"Name¦Column 2¦Email¦Email 2"_s, u"2: Anna¦x¦a@b.de¦c@d.de"_s, u"3: Ben¦y¦b@c.de¦e@f.de"_s});
    row("quoted line break in the header", "\"First\nname\",Email\nAnna,a@b.de\nBen,b@c.de\n",
        {u"First name¦Email"_s, u"3: Anna¦a@b.de"_s, u"4: Ben¦b@c.de"_s});
    row("header again in the middle", "Name,Email\nAnna,a@b.de\nName,Email\nBen,b@c.de\n",
        {u"Name¦Email"_s, u"2: Anna¦a@b.de"_s, u"4: Ben¦b@c.de"_s});

    // lengths
    row("one cell too few", people(4) + "Short,s@x.de\n" + "Last,l@x.de,Ulm,2024-02-02\n",
        {u"Name¦Email¦City¦Since"_s, u"2: Person 1¦p1@example.com¦Berlin¦2024-01-11"_s,
            u"3: Person 2¦p2@example.com¦Berlin¦2024-01-12"_s, u"4: Person 3¦p3@example.com¦Berlin¦2024-01-13"_s,
            u"5: Person 4¦p4@example.com¦Berlin¦2024-01-14"_s, u"6! few"_s, u"7: Last¦l@x.de¦Ulm¦2024-02-02"_s});
    row("one cell too many", "Name,City,Age\nAnna,Ulm,31\nBerg, Ben,Bonn,44\nCem,Kiel,52\n",
        {u"Name¦City¦Age"_s, u"2: Anna¦Ulm¦31"_s, u"3! many"_s, u"4: Cem¦Kiel¦52"_s});
    row("surplus empty cells", "Name,City,Age\nAnna,Ulm,31,,\nBen,Bonn,44\n",
        {u"Name¦City¦Age"_s, u"2: Anna¦Ulm¦31"_s, u"3: Ben¦Bonn¦44"_s});
    row("delimiter at the end of each row", "Name,City,Age,\nAnna,Ulm,31,\nBen,Bonn,44,\n",
        {u"Name¦City¦Age"_s, u"2: Anna¦Ulm¦31"_s, u"3: Ben¦Bonn¦44"_s});
    row("delimiter at the end of data rows only", "Name,City,Age\nAnna,Ulm,31,\nBen,Bonn,44,\n",
        {u"Name¦City¦Age"_s, u"2: Anna¦Ulm¦31"_s, u"3: Ben¦Bonn¦44"_s});
    row("every row longer than the header", "Name,City,Age\nAnna,Ulm,31,x\nBen,Bonn,44,y\n",
        {u"Name¦City¦Age"_s, u"2! many"_s, u"3! many"_s});
    row("trailing empty cells left out",
        "Name,Email,Age,Phone\nA,a@b.de,31,030 555111\nB,b@c.de,32\nC,c@d.de,33\nD,d@e.de,34,030 555112\nE,e@f.de,35\n",
        {u"Name¦Email¦Age¦Phone"_s, u"2: A¦a@b.de¦31¦030 555111"_s, u"3: B¦b@c.de¦32¦"_s, u"4: C¦c@d.de¦33¦"_s,
            u"5: D¦d@e.de¦34¦030 555112"_s, u"6: E¦e@f.de¦35¦"_s});
    row("another delimiter in one row", "Name,City,Age\nAnna,Ulm,31\nBen;Bonn;44\nCem,Kiel,52\n",
        {u"Name¦City¦Age"_s, u"2: Anna¦Ulm¦31"_s, u"3! few"_s, u"4: Cem¦Kiel¦52"_s});

    // below the table
    row("total line", "Name,City,Value\nAnna,Ulm,10\nBen,Bonn,20\nTotal,,30\n",
        {u"Name¦City¦Value"_s, u"2: Anna¦Ulm¦10"_s, u"3: Ben¦Bonn¦20"_s, u"4! footer"_s});
    row("Summe", "Name;Ort;Wert\nAnna;Ulm;10\nBen;Bonn;20\nSumme:;;30\n",
        {u"Name¦Ort¦Wert"_s, u"2: Anna¦Ulm¦10"_s, u"3: Ben¦Bonn¦20"_s, u"4! footer"_s});
    row("remark below", "Name,City,Value\nAnna,Ulm,10\nBen,Bonn,20\n\n2 records exported\n",
        {u"Name¦City¦Value"_s, u"2: Anna¦Ulm¦10"_s, u"3: Ben¦Bonn¦20"_s, u"5! footer"_s});
    row("remark padded with delimiters", "Name,City,Value\nAnna,Ulm,10\nBen,Bonn,20\nConfidential,,\n",
        {u"Name¦City¦Value"_s, u"2: Anna¦Ulm¦10"_s, u"3: Ben¦Bonn¦20"_s, u"4! footer"_s});

    // bytes
    row("NUL byte in one row", QByteArray("Name,City\nAnna,Ulm\nB\0n,Bonn\nCem,Kiel\n", 36),
        {u"Name¦City"_s, u"2: Anna¦Ulm"_s, u"3! binary"_s, u"4: Cem¦Kiel"_s});
    row("one broken character among good ones", "Name,City\nJürgen,Köln\nZo\xEB,Ulm\nÄnne,Lübeck\nÖzil,München\n",
        {u"Name¦City"_s, u"2: Jürgen¦Köln"_s, u"3! encoding"_s, u"4: Änne¦Lübeck"_s, u"5: Özil¦München"_s});
}

void tst_CsvSource::readsMalformedFilesWithoutHints()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    auto source = openRowSource(write(bytes));
    if (!source)
        QFAIL(qPrintable(toText(source.error())));
    QCOMPARE(read(**source).join(u'\n'), expected.join(u'\n'));
}

void tst_CsvSource::keepsAllOtherRowsWhenOneIsBroken_data()
{
    QTest::addColumn<QByteArray>("broken");
    QTest::newRow("unclosed quote") << QByteArray("Bad,\"b@x.de,Ulm,2024-01-01");
    QTest::newRow("unclosed quote at the start") << QByteArray("\"Bad,b@x.de,Ulm,2024-01-01");
    QTest::newRow("stray quote and a delimiter in it") << QByteArray("Bad,\"say \"hi\", you\", Ulm,2024-01-01");
    QTest::newRow("too few") << QByteArray("Bad,b@x.de");
    QTest::newRow("too many") << QByteArray("Bad,b@x.de,Ulm,2024-01-01,x,y");
    QTest::newRow("another delimiter") << QByteArray("Bad;b@x.de;Ulm;2024-01-01");
    QTest::newRow("NUL") << QByteArray("Bad,b@x.de,U\0m,2024-01-01", 25);
}

void tst_CsvSource::keepsAllOtherRowsWhenOneIsBroken()
{
    QFETCH(QByteArray, broken);
    for (const int at : {0, 1, 10, 19, 20}) {
        QByteArrayList lines = people(20).trimmed().split('\n');
        lines.insert(at + 1, broken);
        auto source = openRowSource(write(lines.join('\n') + '\n'));
        QVERIFY(source);
        QCOMPARE((*source)->columns().join(u' '), u"Name Email City Since"_s);
        SourceRow row;
        int good = 0;
        QList<qint64> bad;
        while (*(*source)->next(row)) {
            if (row.problem == RowProblem::None) {
                ++good;
                QCOMPARE(row.cells.size(), 4);
                QVERIFY(row.cells[1].endsWith(u"@example.com"_s));
            } else {
                bad << row.line;
                QVERIFY(!row.reason.isEmpty());
            }
        }
        QCOMPARE(good, 20);
        QCOMPARE(bad, QList<qint64>{at + 2});
    }
}

void tst_CsvSource::fitsTheHeaderWhereTheValuesAgree_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("six names, four cells")
        << QByteArray("First name,Last name,E-mail,Phone,City,Birthday\nAnna,Berg,a@b.de,030 "
                      "123456\nBen,Cohn,b@c.de,030 123457\nCem,Demir,c@d.de,030 123458\n")
        << QStringList{u"First name¦Last name¦E-mail¦Phone¦City¦Birthday"_s, u"2: Anna¦Berg¦a@b.de¦030 123456¦¦"_s,
               u"3: Ben¦Cohn¦b@c.de¦030 123457¦¦"_s, u"4: Cem¦Demir¦c@d.de¦030 123458¦¦"_s};
    QByteArray oneShorter = "First name,Last name,E-mail,Phone,City,Birthday\n";
    QStringList padded = {u"First name¦Last name¦E-mail¦Phone¦City¦Birthday"_s};
    for (int i = 2; i < 310; ++i) { // more than are looked at beforehand
        oneShorter += "Anna,Berg,a@b.de,030 123456\n";
        padded << u"%1: Anna¦Berg¦a@b.de¦030 123456¦¦"_s.arg(i);
    }
    QTest::newRow("six names, four cells, but for a row") << oneShorter + "Ben,b@c.de,030 1\n"
                                                          << padded + QStringList{u"310! few"_s};
    QTest::newRow("six names, four cells, of other columns")
        << QByteArray("Number,First name,Last name,E-mail,Phone,City\nAnna,Berg,a@b.de,030 123456\nBen,Cohn,b@c.de,030 "
                      "123457\nCem,Demir,c@d.de,030 123458\n")
        << QStringList{u"Number¦First name¦Last name¦E-mail¦Phone¦City"_s, u"2! few"_s, u"3! few"_s, u"4! few"_s};
    QTest::newRow("R: names of rows") << QByteArray(
        "\"Name\",\"E-mail\",\"Since\"\n\"1\",\"Anna\",\"a@b.de\",\"2024-01-10\"\n\"2\",\"Ben\",\"b@c.de\",\"2024-01-"
        "11\"\n\"3\",\"Cem\",\"c@d.de\",\"2024-01-12\"\n")
                                      << QStringList{u"Column 1¦Name¦E-mail¦Since"_s, u"2: 1¦Anna¦a@b.de¦2024-01-10"_s,
                                             u"3: 2¦Ben¦b@c.de¦2024-01-11"_s, u"4: 3¦Cem¦c@d.de¦2024-01-12"_s};
    QTest::newRow("R: rows with words for names")
        << QByteArray("\"Name\" \"E-mail\" \"Birthday\"\n\"x\" \"Anna\" \"a@b.de\" \"2024-01-10\"\n\"y\" \"Ben\" "
                      "\"b@c.de\" \"2024-01-11\"\n\"z\" \"Cem\" \"c@d.de\" \"2024-01-12\"\n")
        << QStringList{u"Column 1¦Name¦E-mail¦Birthday"_s, u"2: x¦Anna¦a@b.de¦2024-01-10"_s,
               u"3: y¦Ben¦b@c.de¦2024-01-11"_s, u"4: z¦Cem¦c@d.de¦2024-01-12"_s};
    for (const auto &[title, glued] : {std::pair("a lost separator", "Last name E-mail"),
             std::pair("a lost separator without a space", "Last nameE-mail")})
        QTest::newRow(title) << QByteArray("First name;" + QByteArray(glued)
            + ";City\nAnna;Berg;a@b.de;Ulm\nBen;Cohn;b@c.de;Bonn\nCem;Demir;c@d.de;Izmir\n")
                             << QStringList{u"First name¦Last name¦E-mail¦City"_s, u"2: Anna¦Berg¦a@b.de¦Ulm"_s,
                                    u"3: Ben¦Cohn¦b@c.de¦Bonn"_s, u"4: Cem¦Demir¦c@d.de¦Izmir"_s};
    QTest::newRow("a name too few, nobody knows which")
        << QByteArray("Name;City;Phone\nx1;y1;z1;2024-01-10\nx2;y2;z2;2024-01-11\nx3;y3;z3;2024-01-12\n")
        << QStringList{u"Name¦City¦Phone"_s, u"2! many"_s, u"3! many"_s, u"4! many"_s};
}

void tst_CsvSource::fitsTheHeaderWhereTheValuesAgree()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, lines);
    const auto source = openRowSource(write(bytes));
    QVERIFY2(source, source ? "" : qPrintable(toText(source.error())));
    QCOMPARE(read(**source), lines);
}

void tst_CsvSource::refusesWhatIsNoTable_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("reason");
    QTest::newRow("empty") << QByteArray() << u"empty"_s;
    QTest::newRow("byte order mark alone") << QByteArray("\xEF\xBB\xBF") << u"empty"_s;
    QTest::newRow("blank lines") << QByteArray("\n\n  \n") << u"no rows"_s;
    QTest::newRow("PNG") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"binary"_s;
    QTest::newRow("PDF") << QByteArray("%PDF-1.7\n%abc\n") << u"binary"_s;
    QTest::newRow("random bytes") << QByteArray("\x01\x02\x03\x04\x05\x06\x07\x08\x0E\x0F\x10\x11\x12", 13).repeated(50)
                                  << u"binary"_s;
}

void tst_CsvSource::refusesWhatIsNoTable()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, reason);
    const QString path = write(bytes);
    const auto source = openRowSource(path);
    QVERIFY(!source);
    QCOMPARE(source.error().kind, Error::Kind::Invalid);
    QCOMPARE(source.error().where, path);
    QVERIFY2(source.error().what.contains(reason), qPrintable(source.error().what));
}

void tst_CsvSource::detectsTheEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("encoding");
    const QString text = u"Name;Ort\nJürgen Weiß;Köln\nZoë Ångström;Malmö\n"_s;
    QTest::newRow("UTF-8") << text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + text.toUtf8() << u"UTF-8"_s;
    QTest::newRow("UTF-16LE with mark") << utf16(text, true, true) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE with mark") << utf16(text, false, true) << u"UTF-16BE"_s;
    QTest::newRow("UTF-16LE") << utf16(text, true, false) << u"UTF-16LE"_s;
    QTest::newRow("UTF-16BE") << utf16(text, false, false) << u"UTF-16BE"_s;
    QTest::newRow("Latin-1") << text.toLatin1() << u"Windows-1252"_s;
}

void tst_CsvSource::detectsTheEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, encoding);
    auto source = openRowSource(write(bytes));
    QVERIFY(source);
    QCOMPARE((*source)->format().encoding, encoding);
    QCOMPARE((*source)->format().delimiter, u";"_s);
    QCOMPARE(read(**source), (QStringList{u"Name¦Ort"_s, u"2: Jürgen Weiß¦Köln"_s, u"3: Zoë Ångström¦Malmö"_s}));
    auto euro = openRowSource(write("Name;Preis\nAnna;5 \x80\nBen \x96 B;6 \x80\n"));
    QVERIFY(euro);
    QCOMPARE(read(**euro), (QStringList{u"Name¦Preis"_s, u"2: Anna¦5 €"_s, u"3: Ben – B¦6 €"_s}));
}

void tst_CsvSource::believesHintsOverDetection()
{
    ReadOptions options;
    options.delimiter = ";";
    options.hasHeader = false;
    auto source = openRowSource(write("a,b;c\nd,e;f\n"), options);
    QVERIFY(source);
    QCOMPARE(read(**source), (QStringList{u"Column 1¦Column 2"_s, u"1: a,b¦c"_s, u"2: d,e¦f"_s}));
}

void tst_CsvSource::losesOneRowOnlyWhenAQuoteStaysOpenInALargeFile()
{
    QByteArrayList lines = people(50000).trimmed().split('\n');
    lines[30000].replace(",p", ",\"p");
    auto source = openRowSource(write(lines.join('\n') + '\n'));
    QVERIFY(source);
    SourceRow row;
    int good = 0;
    QList<qint64> bad;
    while (*(*source)->next(row)) {
        good += row.problem == RowProblem::None;
        if (row.problem != RowProblem::None)
            bad << row.line;
    }
    QCOMPARE(good, 49999);
    QCOMPARE(bad, QList<qint64>{30001});
}

void tst_CsvSource::readsCellsLongerThanABlock()
{
    const QByteArray text = QByteArray("word, \"\"quoted\"\"\n").repeated(90000);
    const QByteArray bytes = "Name,Note,Age\nAnna,\"" + text + "\",31\nBen,x,44\n";
    auto source = openRowSource(write(bytes));
    QVERIFY(source);
    SourceRow row;
    QVERIFY(*(*source)->next(row));
    QCOMPARE(row.problem, RowProblem::None);
    QCOMPARE(row.cells[1].size(), QByteArray(text).replace("\"\"", "\"").size());
    QVERIFY(*(*source)->next(row));
    QCOMPARE(row.line, 90003);
    QCOMPARE(row.cells, (QStringList{u"Ben"_s, u"x"_s, u"44"_s}));
}

void tst_CsvSource::reportsProgressUpToTheEnd()
{
    const QByteArray bytes = people(20000);
    auto source = openRowSource(write(bytes));
    QVERIFY(source);
    QVERIFY(qAbs((*source)->format().rows - 20000) < 2000);
    SourceRow row;
    while (*(*source)->next(row)) {}
    QCOMPARE((*source)->progress().bytesRead, bytes.size());
    QCOMPARE((*source)->progress().bytesTotal, bytes.size());
}

SATCHEL_PLAIN_TEST(tst_CsvSource)
#include "tst_CsvSource.moc"
