// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Filter.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace satchel;
using namespace Qt::StringLiterals;

class tst_Filter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsAFilterThroughItsText_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto *text : {u"", u"title = \"a\"", u"value > 5000", u"status in (\"open\", \"won\")",
                 u"title contains \"say \\\"hi\\\"\"", u"company.industry = \"retail\"", u"owner = me",
                 u"expected_close <= today+30d", u"expected_close = this_month", u"expected_close < today-7d",
                 u"lost_reason is empty", u"not (title = \"a\" or title = \"b\")",
                 u"status = \"open\" and (value > 5000 or owner = me)", u"title starts \"A\" and tags contains \"x\"",
                 u"breaks rule", u"not breaks \"Value \\\"agreed\\\"\" and value > 1", u"has activity",
                 u"not has task (status = \"pending\")",
                 u"has 2 activity (kind = \"call\" and (at >= today-30d or contact.lifecycle = \"customer\")) and "
                 u"owner = me"})
            QTest::newRow(qPrintable(QString::fromUtf16(text))) << QString::fromUtf16(text);
    }
    void keepsAFilterThroughItsText()
    {
        QFETCH(QString, text);
        const auto read = parseFilter(*m_schema, EntityKind::Deal, text);
        QVERIFY2(read, read ? "" : qPrintable(toText(read.error())));
        const auto again = parseFilter(*m_schema, EntityKind::Deal, read->toText());
        QVERIFY(again);
        QCOMPARE(again->toText(), read->toText());
        QVERIFY(*again == *read);
    }

    void bindsAndTighterThanOr()
    {
        const auto read = parseFilter(*m_schema, EntityKind::Deal, u"title = \"a\" or title = \"b\" and value > 1"_s);
        QVERIFY(read);
        QCOMPARE(read->kind, Filter::Kind::Or);
        QCOMPARE(read->children.size(), size_t(2));
        QCOMPARE(read->children[1].kind, Filter::Kind::And);
    }

    void saysWhichColumnIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("column");
        QTest::newRow("no operator") << u"title"_s << 6;
        QTest::newRow("no value") << u"title ="_s << 8;
        QTest::newRow("unknown field") << u"title = \"a\" and nonsense = 1"_s << 17;
        QTest::newRow("open string") << u"title = \"a"_s << 9;
        QTest::newRow("open parenthesis") << u"(title = \"a\""_s << 13;
        QTest::newRow("a word too many") << u"title = \"a\" title"_s << 13;
        QTest::newRow("no reference") << u"title.name = \"a\""_s << 1;
        QTest::newRow("no choice") << u"status = \"sleeping\""_s << 10;
        QTest::newRow("not a number") << u"value > \"many\""_s << 9;
        QTest::newRow("not related") << u"value > 1 and has product"_s << 19;
        QTest::newRow("no number of records") << u"has 0 activity"_s << 5;
        QTest::newRow("unknown field of related records") << u"has activity (nonsense = 1)"_s << 15;
        QTest::newRow("open parenthesis of related records") << u"has activity (kind = \"call\""_s << 28;
        QTest::newRow("not a date") << u"expected_close > \"soon\""_s << 18;
    }
    void saysWhichColumnIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(int, column);
        const auto read = parseFilter(*m_schema, EntityKind::Deal, text);
        QVERIFY(!read);
        QVERIFY(!read.error().what.isEmpty());
        QCOMPARE(read.error().where, u"column %1"_s.arg(column));
    }

    void refusesAnyBrokenFilterWithoutHarm()
    {
        const QString whole
            = u"status = \"open\" and (value > 5000 or not owner = me) and expected_close <= today+30d"_s;
        for (qsizetype size = 0; size < whole.size(); ++size) {
            const auto read = parseFilter(*m_schema, EntityKind::Deal, QStringView(whole).left(size));
            if (!read)
                QVERIFY2(read.error().where.startsWith(u"column "), qPrintable(read.error().where));
        }
        const QString deep = QString(2000, u'(') + u"value > 1"_s + QString(2000, u')');
        const auto read = parseFilter(*m_schema, EntityKind::Deal, deep);
        QVERIFY(!read || !read->isEverything());
    }

    void periodsAreWholeOnes_data()
    {
        QTest::addColumn<int>("anchor");
        QTest::addColumn<int>("periods");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("end");
        using A = RelativeDate::Anchor;
        QTest::newRow("this week") << int(A::Week) << 0 << QDate(2026, 11, 16) << QDate(2026, 11, 23);
        QTest::newRow("last month") << int(A::Month) << -1 << QDate(2026, 10, 1) << QDate(2026, 11, 1);
        QTest::newRow("next quarter") << int(A::Quarter) << 1 << QDate(2027, 1, 1) << QDate(2027, 4, 1);
        QTest::newRow("this year") << int(A::Year) << 0 << QDate(2026, 1, 1) << QDate(2027, 1, 1);
    }
    void periodsAreWholeOnes()
    {
        QFETCH(int, anchor);
        QFETCH(int, periods);
        const RelativeDate period{static_cast<RelativeDate::Anchor>(anchor), periods, 0};
        const auto [first, end] = period.range(QDate(2026, 11, 20));
        QTEST(first, "first");
        QTEST(end, "end");
    }

private:
    std::shared_ptr<const Schema> m_schema = Schema::withCustomFields({});
};

SATCHEL_PLAIN_TEST(tst_Filter)
#include "tst_Filter.moc"
