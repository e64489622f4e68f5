// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/ConnectionSettings.h"
#include "tests/support/TestProgram.h"

#include <QJsonDocument>
#include <QTest>

using namespace satchel;
using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class tst_ConnectionSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingSetMeansTheDefaults()
    {
        const auto settings = ConnectionSettings::fromJson({});
        QVERIFY(settings);
        QCOMPARE(settings->policy, ConflictPolicy::Newest);
        QCOMPARE(settings->frequency, SyncFrequency::RealTime);
        QVERIFY(settings->object(u"contacts"_s) == ObjectSettings{});
        QVERIFY(settings->object(u"contacts"_s).canPull() && settings->object(u"contacts"_s).canPush());
    }

    void readsWhatTheHeaderDescribes()
    {
        const auto settings = ConnectionSettings::fromJson(
            json(R"({"client_id": "app-1", "policy": "ask", "frequency": "hourly",
            "objects": {"contacts": {"direction": "pull", "exclude": ["notes"], "directions": {"score": "pull"},
                                     "fields": {"x_tier": "customer_tier"},
                                     "precedence": {"phone": 2},
                                     "values": {"lifecycle": [["customer", "evangelist"]]}}}})"));
        QVERIFY(settings);
        QCOMPARE(settings->clientId, u"app-1"_s);
        QCOMPARE(settings->policy, ConflictPolicy::Ask);
        QCOMPARE(settings->frequency, SyncFrequency::Hourly);
        const ObjectSettings contacts = settings->object(u"contacts"_s);
        QVERIFY(contacts.canPull());
        QVERIFY(!contacts.canPush());
        QCOMPARE(contacts.directionOf(u"notes"_s), SyncDirection::None);
        QCOMPARE(contacts.directionOf(u"score"_s), SyncDirection::Pull);
        QCOMPARE(contacts.directionOf(u"email"_s), SyncDirection::Both);
        QCOMPARE(contacts.fields.at(u"x_tier"_s), u"customer_tier"_s);
        QCOMPARE(*theirsOf(contacts.valuesOf(u"lifecycle"_s), u"customer"_s), u"evangelist"_s);
        QCOMPARE(contacts.precedence.at(u"phone"_s), 2);
    }

    void readsTheValuesOfEarlierVersions()
    {
        const auto settings = ConnectionSettings::fromJson(
            json(R"({"objects": {"contacts": {"values": {"lifecycle": {"customer": "evangelist"}}}}})"));
        QVERIFY(settings);
        QCOMPARE(*theirsOf(settings->object(u"contacts"_s).valuesOf(u"lifecycle"_s), u"customer"_s), u"evangelist"_s);
    }

    void whatAPersonSaidAboutAValueComesBeforeTheVendor()
    {
        const ValuePairs vendors = {{u"open"_s, u"hot"_s}, {u"lost"_s, u"cold"_s}};
        const ValuePairs pairs = combined({{u"open"_s, u"warm"_s}, {u"open"_s, u"cold"_s}}, vendors);
        QCOMPARE(*theirsOf(pairs, u"open"_s), u"warm"_s);
        for (const QString &theirs : {u"hot"_s, u"warm"_s, u"cold"_s})
            QCOMPARE(*oursOf(pairs, theirs), u"open"_s);
        QVERIFY(!theirsOf(pairs, u"lost"_s)); // its only value there means something else now
    }

    void aPlaceAmongConnectionsIsAWholeNumberFromOne()
    {
        for (const char *wrong : {"0", "-1", "1.5", "100", "\"first\""})
            QVERIFY(!ConnectionSettings::fromJson(json(
                QByteArray(R"({"objects": {"contacts": {"precedence": {"phone": )").append(wrong).append("}}}}"))));
    }

    void aLimitIsAWholeNumber()
    {
        QCOMPARE(ConnectionSettings::fromJson({})->askAbove, 20);
        QCOMPARE(ConnectionSettings::fromJson({})->askShare, 20);
        QCOMPARE(ConnectionSettings::fromJson(json(R"({"ask_above": 0, "ask_share": 100})"))->askAbove, 0);
        for (const char *wrong :
            {R"({"ask_above": "many"})", R"({"ask_above": -1})", R"({"ask_above": 1.5})", R"({"ask_share": 101})"})
            QVERIFY(!ConnectionSettings::fromJson(json(wrong)));
    }

    void whatIsWrittenReadsBackTheSame()
    {
        ConnectionSettings settings;
        settings.clientId = u"app-1"_s;
        settings.policy = ConflictPolicy::Theirs;
        settings.frequency = SyncFrequency::Manual;
        settings.askAbove = 5;
        settings.askShare = 0;
        settings.objects[u"deals"_s] = {SyncDirection::Push, {{u"notes"_s, SyncDirection::None}},
            {{u"x_tier"_s, u"tier"_s}}, {{u"stage"_s, {{u"id"_s, u"closedwon"_s}}}}, {{u"title"_s, 1}}};
        settings.objects[u"tasks"_s].direction = SyncDirection::None;
        const auto again = ConnectionSettings::fromJson(settings.toJson());
        QVERIFY(again);
        QVERIFY(*again == settings);
    }

    void keepsTheKeysOfANewerVersion()
    {
        const auto settings = ConnectionSettings::fromJson(json(R"({"policy": "mine", "quiet_hours": [22, 6]})"));
        QVERIFY(settings);
        QCOMPARE(settings->toJson().value("quiet_hours"_L1), json(R"({"a": [22, 6]})").value("a"_L1));
    }

    void anObjectAtItsDefaultsIsNotWritten()
    {
        ConnectionSettings settings;
        settings.objects[u"contacts"_s] = {};
        QVERIFY(!settings.toJson().contains("objects"_L1));
    }

    void refusesWhatItWouldHaveToGuess_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("policy") << QByteArray(R"({"policy": "oldest"})") << u"policy"_s;
        QTest::newRow("frequency") << QByteArray(R"({"frequency": 5})") << u"frequency"_s;
        QTest::newRow("direction") << QByteArray(R"({"objects": {"deals": {"direction": "up"}}})")
                                   << u"objects.deals.direction"_s;
        QTest::newRow("excluded") << QByteArray(R"({"objects": {"deals": {"exclude": [1]}}})")
                                  << u"objects.deals.exclude"_s;
        QTest::newRow("direction of a field")
            << QByteArray(R"({"objects": {"deals": {"directions": {"notes": "up"}}}})")
            << u"objects.deals.directions.notes"_s;
        QTest::newRow("pair") << QByteArray(R"({"objects": {"deals": {"fields": {"notes": 5}}}})")
                              << u"objects.deals.fields.notes"_s;
        QTest::newRow("value") << QByteArray(R"({"objects": {"deals": {"values": {"stage": {"a": 1}}}}})")
                               << u"objects.deals.values.stage.a"_s;
        QTest::newRow("map") << QByteArray(R"({"objects": {"deals": {"values": {"stage": "a"}}}})")
                             << u"objects.deals.values.stage"_s;
    }
    void refusesWhatItWouldHaveToGuess()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, where);
        const auto settings = ConnectionSettings::fromJson(QJsonDocument::fromJson(text).object());
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, Error::Kind::Invalid);
        QCOMPARE(settings.error().where, where);
    }
};

SATCHEL_TEST(tst_ConnectionSettings)
#include "tst_ConnectionSettings.moc"
