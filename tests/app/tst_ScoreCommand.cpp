// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/Store.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk : CommandLineCall
{
    QString create(const QByteArray &entity, const QByteArray &fields)
    {
        const Answer made = (*this)(
            {u"apply"_s, u"-"_s}, "{\"op\":\"create\",\"entity\":\"" + entity + "\",\"fields\":" + fields + "}\n");
        return made.line(0)[u"id"].toString();
    }
};

} // namespace

class tst_ScoreCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowManyPointsAndWhy()
    {
        Desk desk;
        const QString id = desk.create("contact", R"({"last_name":"Silva","job_title":"CEO"})");
        const Answer answer = desk({u"score"_s, u"contact"_s, id});
        QCOMPARE(answer.code, 0);
        const QJsonObject reason{{u"rule"_s, u"Decision maker"_s}, {u"points"_s, 20},
            {u"reason"_s, u"The job title is one that decides."_s}};
        QCOMPARE(answer.object(), (QJsonObject{{u"score"_s, 20}, {u"reasons"_s, QJsonArray{reason}}}));
    }

    void thePointsAddUpForEveryEntityWithAScore()
    {
        Desk desk;
        const std::pair<QByteArray, QByteArray> records[] = {
            {"contact", R"({"last_name":"Silva","email":"a@b.example","phone":"1","lifecycle":"customer"})"},
            {"lead", R"({"last_name":"Ott","email":"info@b.example","phone":"1","company_name":"B"})"},
            {"deal", R"({"title":"Fleet","priority":"hot"})"}};
        for (const auto &[entity, fields] : records) {
            const QString id = desk.create(entity, fields);
            const QJsonObject answer = desk({u"score"_s, QString::fromUtf8(entity), id}).object();
            int sum = 0;
            for (const QJsonValue &reason : answer[u"reasons"].toArray())
                sum += reason[u"points"].toInt();
            QCOMPARE(answer[u"score"].toInt(), sum);
            QVERIFY(answer[u"reasons"].toArray().size() > 1);
            const QJsonObject record = desk({u"get"_s, QString::fromUtf8(entity), id}).object();
            QCOMPARE(record[u"score"].toInt(), sum);
        }
    }

    void aCompanyHasNone()
    {
        Desk desk;
        const QString id = desk.create("company", R"({"name":"Acme"})");
        const Answer refused = desk({u"score"_s, u"company"_s, id});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"where"].toString(), u"company"_s);
    }

    void aGivenScoreIsKeptAndComesBackInExports()
    {
        Desk desk;
        const QString id = desk.create("contact", R"({"last_name":"Silva","job_title":"CEO","score":55})");
        QCOMPARE(desk({u"score"_s, u"contact"_s, id}).object()[u"score"].toInt(), 55);
        QCOMPARE(desk({u"get"_s, u"contact"_s, id}).object()[u"score"].toInt(), 55);
        QCOMPARE(desk({u"list"_s, u"contact"_s, u"--where"_s, u"score = 55"_s}).array().size(), 1);
    }

    void anExportIsFilteredByTheScoresOfNow()
    {
        Desk desk;
        desk.create("contact", R"({"last_name":"Ott"})");
        auto store = store::Store::open(desk.path(), desk.clock, 1);
        const auto made = (*store)->commit({u"Add"_s, Origin::user(),
            {Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Silva"_s}, {u"job_title"_s, u"CEO"_s}})}, {}});
        QVERIFY(made);
        const Answer file = desk.plain({u"export"_s, u"contact"_s, u"--store"_s, desk.path(), u"--format"_s, u"json"_s,
            u"--where"_s, u"score = 20"_s});
        QCOMPARE(file.array().size(), 1);
    }

    void filtersAskForRelatedRecords()
    {
        Desk desk;
        const QString id = desk.create("contact", R"({"last_name":"Silva"})");
        desk.create("contact", R"({"last_name":"Ott"})");
        desk.create("activity", "{\"kind\":\"call\",\"outcome\":\"answered\",\"contact\":\"" + id.toUtf8() + "\"}");
        const auto found = [&](const QString &filter) {
            return desk({u"list"_s, u"contact"_s, u"--where"_s, filter}).array().size();
        };
        QCOMPARE(found(u"has activity"_s), 1);
        QCOMPARE(found(u"has activity (outcome = \"answered\")"_s), 1);
        QCOMPARE(found(u"has 2 activity"_s), 0);
        QCOMPARE(found(u"not has activity"_s), 1);
        const Answer refused = desk({u"list"_s, u"contact"_s, u"--where"_s, u"has product"_s});
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.error()[u"where"].toString().contains(u"column 5"_s));
    }
};

SATCHEL_TEST(tst_ScoreCommand)
#include "tst_ScoreCommand.moc"
