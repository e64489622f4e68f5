// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/Store.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60 * 1000;

/// Eighty deals of four weeks, of which those with a source were won.
void live(CommandLineCall &desk)
{
    const auto store = store::Store::open(desk.path(), desk.clock, 1);
    if (!store)
        qFatal("no store");
    std::vector<RecordId> open;
    const auto commit = [&](std::vector<Edit> edits) {
        const auto receipt = (*store)->commit({u"Work"_s, Origin::user(), std::move(edits), {}});
        if (!receipt)
            qFatal("%s", qUtf8Printable(toText(receipt.error())));
        desk.clock.advance(day);
        return receipt->ids;
    };
    const auto isWon = [](int number) { return number % 2 == 0; };
    for (int number = 0; number < 80 + 10; ++number) {
        std::vector<Edit> edits;
        if (number < 80)
            edits.push_back(Edit::create(EntityKind::Deal, {},
                {{field::title, u"Deal"_s}, {field::source, isWon(number) ? u"Fair"_s : u"List"_s}}));
        if (number >= 10)
            edits.push_back(Edit::update(EntityKind::Deal, open[static_cast<size_t>(number) - 10],
                {{field::status, QString(isWon(number) ? choice::won : choice::lost)}}));
        const auto ids = commit(std::move(edits));
        if (number < 80)
            open.push_back(ids.front());
    }
}

} // namespace

class tst_PredictCommand : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysHowLikelyADealIsAndWhy()
    {
        CommandLineCall desk;
        live(desk);
        const QString id = desk.create("deal", R"({"title":"Fleet","source":"Fair"})");
        const Answer answer = desk({u"predict"_s, u"deal"_s, id});
        QCOMPARE(answer.code, 0);
        const QJsonObject object = answer.object();
        QCOMPARE(object.keys(), (QStringList{u"model"_s, u"probability"_s, u"reasons"_s}));
        QVERIFY(object[u"probability"].toDouble() > 0.7);
        QCOMPARE(object[u"reasons"].toArray().first().toString(), u"Deals with the source “Fair” are often won"_s);
        const QJsonObject model = object[u"model"].toObject();
        QCOMPARE(model.keys(), (QStringList{u"auc"_s, u"calibration_error"_s, u"records"_s, u"trained_at"_s}));
        QCOMPARE(model[u"records"].toInt(), 80);
        QVERIFY(model[u"auc"].toDouble() > 0.9);
        QVERIFY(Instant::fromIso(model[u"trained_at"].toString()));
    }

    void countsAreEnglish()
    {
        CommandLineCall desk;
        live(desk);
        const QString id = desk.create("deal", R"({"title":"Fleet","source":"Fair"})");
        desk.clock.advance(3 * day);
        const Answer answer = desk.plain({u"predict"_s, u"deal"_s, id, u"--store"_s, desk.path()});
        QCOMPARE(answer.code, 0);
        QVERIFY(answer.out.contains(" %\n"));
        QVERIFY2(!answer.out.contains("(s)"), answer.out.constData());
    }

    void withoutEnoughDataItIsTheStagesProbability()
    {
        CommandLineCall desk;
        const QString id = desk.create("deal", R"({"title":"Fleet","probability":"40"})");
        const Answer answer = desk({u"predict"_s, u"deal"_s, id});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object(),
            (QJsonObject{{u"probability"_s, 0.4},
                {u"reasons"_s,
                    QJsonArray{u"Too little data: 0 of at least 50 deals that were open here before they closed"_s}},
                {u"model"_s, QJsonValue::Null}}));
    }

    void aLeadWithoutEnoughDataSaysSo()
    {
        CommandLineCall desk;
        const QString id = desk.create("lead", R"({"last_name":"Ott"})");
        const Answer answer = desk({u"predict"_s, u"lead"_s, id});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.object(),
            (QJsonObject{{u"probability"_s, QJsonValue::Null},
                {u"reasons"_s,
                    QJsonArray{
                        u"Too little data: 0 of at least 50 leads that were converted or marked as unqualified"_s}},
                {u"model"_s, QJsonValue::Null}}));
    }

    void onlyDealsAndLeadsHaveOne()
    {
        CommandLineCall desk;
        const QString id = desk.create("company", R"({"name":"Acme"})");
        const Answer refused = desk({u"predict"_s, u"company"_s, id});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"where"].toString(), u"company"_s);
        QCOMPARE(desk({u"predict"_s, u"deal"_s, id}).code, 1); // which is no deal's
        QCOMPARE(desk({u"predict"_s, u"deal"_s}).code, 2);
    }
};

SATCHEL_TEST(tst_PredictCommand)
#include "tst_PredictCommand.moc"
