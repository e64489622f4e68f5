// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/QuoteRules.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

const auto schema = Schema::withCustomFields({});
const QStringList states = {
    u"draft"_s, u"sent"_s, u"viewed"_s, u"accepted"_s, u"rejected"_s, u"expired"_s, u"superseded"_s};

NewId counting()
{
    return [next = quint8(0)]() mutable {
        std::array<quint8, 16> bytes{};
        bytes[15] = ++next;
        return RecordId::fromBytes(bytes.data(), 16);
    };
}

Record line(const QString &name, int quantity, const QString &kind = u"normal"_s)
{
    Record record(schema->shared(EntityKind::QuoteLine));
    record.set(u"name", name);
    record.set(u"kind", kind);
    record.set(u"quantity", Decimal::fromInteger(quantity));
    return record;
}

/// "+A", "-A" and "A: quantity 1 > 2" for each line that differs.
QStringList told(const QuoteDifference &difference)
{
    QStringList lines;
    for (const LineDifference &line : difference.lines) {
        QString text = (line.kind == LineDifference::Kind::Added            ? u"+"_s
                               : line.kind == LineDifference::Kind::Removed ? u"-"_s
                                                                            : QString())
            + line.name;
        for (const FieldDifference &field : line.fields)
            text += u": %1 %2 > %3"_s.arg(field.field, toJson(field.before).toString(), toJson(field.after).toString());
        lines.append(text);
    }
    return lines;
}

} // namespace

class tst_QuoteRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesFollowTheTable_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QStringList>("to");
        QTest::newRow("draft") << u"draft"_s << QStringList{u"sent"_s};
        QTest::newRow("sent") << u"sent"_s
                              << QStringList{u"viewed"_s, u"accepted"_s, u"rejected"_s, u"expired"_s, u"superseded"_s};
        QTest::newRow("viewed") << u"viewed"_s
                                << QStringList{u"accepted"_s, u"rejected"_s, u"expired"_s, u"superseded"_s};
        QTest::newRow("accepted") << u"accepted"_s << QStringList{};
        QTest::newRow("rejected") << u"rejected"_s << QStringList{};
        QTest::newRow("expired") << u"expired"_s << QStringList{};
        QTest::newRow("superseded") << u"superseded"_s << QStringList{};
    }
    void statesFollowTheTable()
    {
        QFETCH(QString, from);
        QFETCH(QStringList, to);
        QCOMPARE(nextQuoteStates(from), to);
        for (const QString &state : states)
            QCOMPARE(canQuoteMove(from, state), to.contains(state));
    }

    void numbersFollowTheirPattern_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("cycle");
        QTest::newRow("by default") << defaultNumberPattern << u"Q-2026-00418"_s << u"Q-2026-%5n"_s;
        QTest::newRow("by month") << u"AN%y%m-%3n"_s << u"AN2603-418"_s << u"AN2603-%3n"_s;
        QTest::newRow("by day") << u"%d.%m.%Y/%n"_s << u"09.03.2026/418"_s << u"09.03.2026/%n"_s;
        QTest::newRow("too narrow") << u"%2n"_s << u"418"_s << u"%2n"_s;
        QTest::newRow("a per cent sign") << u"5%%-%n"_s << u"5%-418"_s << u"5%-%n"_s;
    }
    void numbersFollowTheirPattern()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, number);
        QFETCH(QString, cycle);
        QVERIFY(checkNumberPattern(pattern));
        QCOMPARE(quoteNumber(pattern, QDate(2026, 3, 9), 418), number);
        QCOMPARE(numberCycle(pattern, QDate(2026, 3, 9)), cycle);
    }

    void refusesPatternsThatGiveNoNumber_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern : {"", "Q-%Y", "%n-%n", "Q-%q-%n", "%n%", "%5Y-%n", "%0n", "%12n"})
            QTest::newRow(*pattern ? pattern : "empty") << QString::fromLatin1(pattern);
        QTest::newRow("long") << QString(40, u'Q') + u"%n"_s;
    }
    void refusesPatternsThatGiveNoNumber()
    {
        QFETCH(QString, pattern);
        const auto checked = checkNumberPattern(pattern);
        QVERIFY(!checked);
        QCOMPARE(checked.error().kind, Error::Kind::Invalid);
    }

    void aVersionKeepsNumberAndLines()
    {
        Record quote(schema->shared(EntityKind::Quote), counting()());
        quote.set(u"number", u"Q-1"_s);
        quote.set(u"version", qint64(1));
        quote.set(u"status", u"sent"_s);
        quote.set(u"issued_on", QDate(2026, 3, 1));
        quote.set(u"valid_until", QDate(2026, 3, 31));
        quote.set(u"sent_at", Instant{1});
        const auto find = [](const Edit &edit, const QString &field) -> Value {
            for (const FieldValue &value : edit.values) {
                if (value.field == field)
                    return value.value;
            }
            return {};
        };
        const DocumentCopy next = nextVersion(quote, {line(u"A"_s, 1), line(u"B"_s, 2)}, 2, counting());
        QCOMPARE(next.edits.size(), size_t(3));
        QCOMPARE(find(next.edits[0], u"number"_s), Value(u"Q-1"_s));
        QCOMPARE(find(next.edits[0], u"version"_s), Value(qint64(2)));
        QCOMPARE(find(next.edits[0], u"previous"_s), Value(quote.id));
        QCOMPARE(find(next.edits[0], u"valid_until"_s), Value(QDate(2026, 3, 31)));
        for (const auto *gone : {u"status", u"issued_on", u"sent_at"})
            QVERIFY(isEmpty(find(next.edits[0], QString::fromUtf16(gone))));
        QCOMPARE(find(next.edits[2], u"name"_s), Value(u"B"_s));
        QCOMPARE(find(next.edits[2], u"quote"_s), Value(next.id));

        const DocumentCopy copy = copyOfQuote(quote, {}, QDate(2026, 11, 20), counting());
        QVERIFY(isEmpty(find(copy.edits[0], u"number"_s)));
        QCOMPARE(find(copy.edits[0], u"valid_until"_s), Value(QDate(2026, 12, 20)));
    }

    void tellsWhatDiffersBetweenVersions()
    {
        const Record quote(schema->shared(EntityKind::Quote));
        Record later = quote;
        later.set(u"payment_terms", u"14 days"_s);
        later.set(u"version", qint64(2));
        const QuoteDifference difference = differenceOf(quote, {line(u"A"_s, 1), line(u"B"_s, 1), line(u"C"_s, 1)},
            later, {line(u"C"_s, 1), line(u"A"_s, 2), line(u"D"_s, 1)});
        QCOMPARE(told(difference), (QStringList{u"A: quantity 1 > 2"_s, u"+D"_s, u"-B"_s}));
        QCOMPARE(difference.fields, (std::vector<FieldDifference>{{u"payment_terms"_s, {}, u"14 days"_s}}));
        QVERIFY(told(differenceOf(quote, {line(u"A"_s, 1), line(u"A"_s, 1)}, quote, {line(u"A"_s, 1), line(u"A"_s, 1)}))
                    .isEmpty());
    }
};

SATCHEL_PLAIN_TEST(tst_QuoteRules)
#include "tst_QuoteRules.moc"
