// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : CommandLineCall
{
    QJsonArray calendar(const QString &from, const QString &until)
    {
        return (*this)({u"calendar"_s, u"--from"_s, from, u"--until"_s, until}).array();
    }
};

} // namespace

class tst_CalendarCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachOccurrenceIsAnEntryOfItsSeries()
    {
        Desk desk;
        const QString id = desk.create("activity",
            R"({"kind":"meeting","subject":"Review","at":"2026-10-23T15:00:00Z","duration_seconds":1800,)"
            R"("zone":"America/New_York","recurrence":"FREQ=WEEKLY"})");
        const QJsonArray entries = desk.calendar(u"2026-10-26"_s, u"2026-11-08"_s);
        QCOMPARE(entries.size(), 2);
        const QJsonObject first = entries[0].toObject();
        QCOMPARE(first[u"entity"].toString(), u"activity"_s);
        QCOMPARE(first[u"id"].toString(), id);
        QCOMPARE(first[u"recurrence_of"].toString(), id);
        QCOMPARE(first[u"title"].toString(), u"Review"_s);
        QCOMPARE(first[u"start"].toString(), u"2026-10-30T11:00:00-04:00"_s);
        QCOMPARE(first[u"end"].toString(), u"2026-10-30T11:30:00-04:00"_s);
        QCOMPARE(first[u"zone"].toString(), u"America/New_York"_s);
        QCOMPARE(entries[1][u"start"].toString(), u"2026-11-06T11:00:00-05:00"_s); // after summer time
    }

    void wholeDaysAreDatesWithTheLastOneIncluded()
    {
        Desk desk;
        desk.create("task", R"({"title":"Call","due_date":"2026-11-24"})");
        desk.create("activity",
            R"({"kind":"meeting","subject":"Fair","at":"2026-11-25T00:00:00Z","duration_seconds":172800,"all_day":true})");
        const QJsonArray entries = desk.calendar(u"2026-11-24"_s, u"2026-11-25"_s);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries[0][u"entity"].toString(), u"task"_s);
        QCOMPARE(entries[0][u"start"].toString(), u"2026-11-24"_s);
        QVERIFY(entries[0][u"recurrence_of"].isNull());
        QCOMPARE(entries[1][u"all_day"].toBool(), true);
        QCOMPARE(entries[1][u"start"].toString(), u"2026-11-25"_s);
        QCOMPARE(entries[1][u"end"].toString(), u"2026-11-26"_s);
    }

    void withoutDatesItIsTheNextSevenDays()
    {
        Desk desk;
        const QDate today = desk.clock.today();
        for (const int days : {-1, 0, 6, 7}) {
            const QJsonObject task{{u"title"_s, u"Call"_s}, {u"due_date"_s, today.addDays(days).toString(Qt::ISODate)}};
            desk.create("task", QJsonDocument(task).toJson(QJsonDocument::Compact));
        }
        QCOMPARE(desk({u"calendar"_s}).array().size(), 2);
    }

    void datesThatAreNoneAreRefused()
    {
        Desk desk;
        for (const QStringList &words : {QStringList{u"--from"_s, u"tomorrow"_s},
                 QStringList{u"--from"_s, u"2026-11-24"_s, u"--until"_s, u"2026-11-20"_s}}) {
            const Answer refused = desk(QStringList{u"calendar"_s} + words);
            QCOMPARE(refused.code, 2);
            QCOMPARE(refused.error()[u"where"].toString(), words.last());
        }
    }

    void aZoneOrRuleThatIsNoneIsRefused()
    {
        Desk desk;
        for (const auto &[field, text] :
            {std::pair{u"zone"_s, u"Mars/Olympus"_s}, std::pair{u"recurrence"_s, u"daily"_s}}) {
            const QJsonObject fields{{u"kind"_s, u"meeting"_s}, {field, text}};
            const QJsonObject line{{u"op"_s, u"create"_s}, {u"entity"_s, u"activity"_s}, {u"fields"_s, fields}};
            const Answer refused = desk.apply(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
            QCOMPARE(refused.code, 1);
        }
    }
};

SATCHEL_TEST(tst_CalendarCommand)
#include "tst_CalendarCommand.moc"
