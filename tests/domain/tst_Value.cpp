// SPDX-License-Identifier: GPL-3.0-or-later
// Values through JSON, ids in their order, texts folded, and repetitions.
#include "domain/Recurrence.h"
#include "domain/Schema.h"
#include "domain/TextFolding.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

namespace {

QString randomText(Random &random)
{
    static const QString alphabet
        = u"aAbBzZ éÉèßæøåłİıÅ\u0041\u030A\u00e5 1290-_.,;\u0640مجموعة青葉薬品가각ﬁ\U0001F600\U0001D400\u0301"_s;
    const auto letters = alphabet.toUcs4();
    QString text;
    const int size = int(random() % 8);
    for (int i = 0; i < size; ++i) {
        const char32_t letter = static_cast<char32_t>(
            letters.at(static_cast<qsizetype>(random() % quint64(letters.size()))));
        text += QString::fromUcs4(&letter, 1);
    }
    return text;
}

int sign(int value)
{
    return value < 0 ? -1 : value > 0 ? 1 : 0;
}

} // namespace

class tst_Value : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comesBackFromJsonAsItWas_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("json"); // as the command line writes it
        const auto row = [](const char *name, FieldType type, const QString &json) {
            QTest::newRow(name) << int(type) << json;
        };
        row("text", FieldType::Text, u"\"a\\nb\\\"c\\u0001é😀\""_s);
        row("integer", FieldType::Integer, u"-5"_s);
        row("decimal", FieldType::Decimal, u"\"0.125\""_s);
        row("percent", FieldType::Percent, u"\"19\""_s);
        row("money", FieldType::Money, u"{\"amount\":\"1234.50\",\"currency\":\"EUR\"}"_s);
        row("yen", FieldType::Money, u"{\"amount\":\"11200000\",\"currency\":\"JPY\"}"_s);
        row("unit price", FieldType::UnitPrice, u"{\"amount\":\"0.125\",\"currency\":\"EUR\"}"_s);
        row("date", FieldType::Date, u"\"2026-11-20\""_s);
        row("instant", FieldType::Instant, u"\"2026-11-20T06:18:13.000Z\""_s);
        row("boolean", FieldType::Boolean, u"true"_s);
        row("tags", FieldType::Tags, u"[\"a\",\"b c\"]"_s);
        row("reference", FieldType::Reference, u"\"0193447a-1c2b-7def-8123-456789abcdef\""_s);
        row("nothing", FieldType::Text, u"null"_s);
    }
    void comesBackFromJsonAsItWas()
    {
        QFETCH(int, type);
        QFETCH(QString, json);
        const auto parsed = QJsonDocument::fromJson("[" + json.toUtf8() + "]").array().first();
        const auto value = valueFromJson(static_cast<FieldType>(type), parsed);
        QVERIFY2(value, value ? "" : qPrintable(toText(value.error())));
        QCOMPARE(toJson(*value), parsed);
        QByteArray written;
        appendJson(written, *value); // what the log stores is the same JSON
        QCOMPARE(QJsonDocument::fromJson("[" + written + "]").array().first(), parsed);
        QVERIFY(*valueFromJson(static_cast<FieldType>(type), toJson(*value)) == *value);
    }

    void refusesJsonOfAnotherKind_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("json");
        QTest::newRow("text for a number") << int(FieldType::Integer) << u"\"5 apples\""_s;
        QTest::newRow("a fraction for an integer") << int(FieldType::Integer) << u"1.5"_s;
        QTest::newRow("too many digits") << int(FieldType::Money) << u"{\"amount\":\"1.005\",\"currency\":\"EUR\"}"_s;
        QTest::newRow("no currency") << int(FieldType::Money) << u"{\"amount\":\"1\"}"_s;
        QTest::newRow("31 February") << int(FieldType::Date) << u"\"2026-02-31\""_s;
        QTest::newRow("an instant without an offset") << int(FieldType::Instant) << u"\"2026-11-20T06:18:13\""_s;
        QTest::newRow("a word for a boolean") << int(FieldType::Boolean) << u"\"maybe\""_s;
        QTest::newRow("no id") << int(FieldType::Reference) << u"\"Ana\""_s;
    }
    void refusesJsonOfAnotherKind()
    {
        QFETCH(int, type);
        QFETCH(QString, json);
        const auto value = valueFromJson(
            static_cast<FieldType>(type), QJsonDocument::fromJson("[" + json.toUtf8() + "]").array().first());
        QVERIFY(!value);
        QCOMPARE(value.error().kind, Error::Kind::Invalid);
    }

    void namesEachTypeOnce()
    {
        QSet<QString> names;
        for (int type = 0; type <= int(FieldType::Image); ++type) {
            const QString name = typeName(static_cast<FieldType>(type));
            QVERIFY(!names.contains(name));
            names.insert(name);
            QCOMPARE(int(*typeFromName(name)), type);
        }
    }

    void idsSortByTheTimeTheyWereMade()
    {
        Random random(3);
        RecordId before;
        for (qint64 ms = 1'700'000'000'000; ms < 1'700'000'000'200; ++ms) {
            const RecordId id = RecordId::create(Instant{ms}, random);
            QVERIFY(before < id);
            QCOMPARE(RecordId::fromString(id.toString()), id);
            QCOMPARE(RecordId::fromString(id.toString().toUpper()), id);
            QCOMPARE(id.toString().at(14), u'7');
            before = id;
        }
        for (const auto *text : {u"", u"0193447a-1c2b-7def-8123-456789abcde", u"0193447a-1c2b-7def-8123-456789abcdeg"})
            QVERIFY(RecordId::fromString(QString::fromUtf16(text)).isNull());
    }

    void foldsWhatPeopleTypeAlike()
    {
        for (const auto &[a, b] : {std::pair(u"Élodie", u"ELODIE"), {u"Straße", u"strasse"}, {u"Søren", u"soren"},
                 {u"Łódź", u"lodz"}, {u"Å", u"A\u030A"}, {u"Ｆｕｌｌ", u"full"}})
            QCOMPARE(fold(QString::fromUtf16(a)), fold(QString::fromUtf16(b)));
        QCOMPARE(fold(fold(u"Ærøskøbing")), fold(u"Ærøskøbing"));
        QCOMPARE(phoneDigits(u"+49 (30) 555-12"), u"493055512"_s);
    }

    void collationIsAStrictWeakOrder()
    {
        const quint64 seed = QRandomGenerator::system()->generate64();
        qInfo("seed %llu", static_cast<unsigned long long>(seed));
        Random random(seed);
        const auto compare = [](const QByteArray &a, const QByteArray &b) {
            return sign(compareFolded({a.constData(), size_t(a.size())}, {b.constData(), size_t(b.size())}));
        };
        for (int i = 0; i < 20'000; ++i) {
            const QByteArray a = randomText(random).toUtf8();
            const QByteArray b = randomText(random).toUtf8();
            const QByteArray c = randomText(random).toUtf8();
            QCOMPARE(compare(a, a), 0);
            QCOMPARE(compare(a, b), -compare(b, a));
            if (compare(a, b) <= 0 && compare(b, c) <= 0)
                QVERIFY2(compare(a, c) <= 0, qPrintable(QString::fromUtf8(a + " | " + b + " | " + c)));
            const bool isAlike = fold(QString::fromUtf8(a)) == fold(QString::fromUtf8(b));
            QCOMPARE(compare(a, b) == 0, isAlike);
        }
    }

    void repeatsByRule_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QDate>("start");
        QTest::addColumn<QDate>("after");
        QTest::addColumn<QDate>("next");
        const QDate friday(2026, 11, 20);
        QTest::newRow("daily") << u"FREQ=DAILY"_s << friday << friday << friday.addDays(1);
        QTest::newRow("every two weeks") << u"FREQ=WEEKLY;INTERVAL=2"_s << friday << friday << friday.addDays(14);
        QTest::newRow("two weeks later it is missed")
            << u"FREQ=WEEKLY;INTERVAL=2"_s << friday << friday.addDays(15) << friday.addDays(28);
        QTest::newRow("weekdays") << u"FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"_s << friday << friday << QDate(2026, 11, 23);
        QTest::newRow("the last Friday") << u"FREQ=MONTHLY;BYDAY=-1FR"_s << QDate(2026, 11, 27) << QDate(2026, 11, 27)
                                         << QDate(2026, 12, 25);
        QTest::newRow("the 31st skips short months")
            << u"FREQ=MONTHLY"_s << QDate(2027, 1, 31) << QDate(2027, 1, 31) << QDate(2027, 3, 31);
        QTest::newRow("29 February") << u"FREQ=YEARLY"_s << QDate(2028, 2, 29) << QDate(2028, 2, 29)
                                     << QDate(2032, 2, 29);
        QTest::newRow("ended by count") << u"FREQ=DAILY;COUNT=2"_s << friday << friday.addDays(1) << QDate();
        QTest::newRow("ended by day") << u"FREQ=DAILY;UNTIL=20261121"_s << friday << friday.addDays(1) << QDate();
        QTest::newRow("no rule") << u"whenever"_s << friday << friday << QDate();
    }
    void repeatsByRule()
    {
        QFETCH(QString, rule);
        QFETCH(QDate, start);
        QFETCH(QDate, after);
        QTEST(nextOccurrence(rule, start, after).value_or(QDate()), "next");
    }
};

SATCHEL_PLAIN_TEST(tst_Value)
#include "tst_Value.moc"
