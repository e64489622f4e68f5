// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from Dynamics 365, against its fake: everything once, then the changes of a delta link, or stamps where
// there is none.
#include "tests/fakes/RemoteUser.h"
#include "tests/support/FakeDynamics.h"
#include "tests/support/TestProgram.h"

#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::DynamicsOptions;
using satchel::fakes::Fault;
using satchel::fakes::RemoteUser;
using satchel::fakes::Values;

namespace {

/// What a round reads: until the page that says it is the last.
struct Reading
{
    std::map<QString, RemoteRecord> live;
    QSet<QString> deleted;
    QStringList ids; // as often as they came
    int requests = 0;
    bool hadFullSync = false;
    bool endedFullSync = false;
    std::optional<Error> error;
};

} // namespace

class tst_DynamicsPull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start({}); }

    void theInitialSyncReadsEveryRecordOnce()
    {
        people(2500);
        const Reading first = read(u"contacts"_s);
        QVERIFY2(!first.error, first.error ? qPrintable(toText(*first.error)) : "");
        QCOMPARE(first.live.size(), size_t(2500));
        QCOMPARE(first.ids.size(), 2500);
        QVERIFY(first.hadFullSync && first.endedFullSync);
        QVERIFY(first.live.begin()->second.version.startsWith(u"W/\""));
    }

    void laterRoundsBringOnlyWhatChangedAndTakeOneRequest()
    {
        const QStringList ids = people(50);
        read(u"contacts"_s);
        m_user->edit(u"contacts"_s, ids[7], {{u"address1_city"_s, u"Porto"_s}});
        m_user->archive(u"contacts"_s, ids[8]);
        const Reading next = read(u"contacts"_s);
        QCOMPARE(next.requests, 1);
        QCOMPARE(next.ids.size(), 2);
        QCOMPARE(next.live.at(ids[7]).fields.value(u"address1_city").toString(), u"Porto"_s);
        QVERIFY(next.deleted.contains(ids[8]) && !next.hadFullSync);
        QVERIFY(read(u"contacts"_s).ids.isEmpty());
    }

    void anExpiredDeltaLinkBeginsAFullSync()
    {
        people(5);
        read(u"contacts"_s);
        m_crm->faults.failNth(1, Fault::CursorExpiry);
        const Reading next = read(u"contacts"_s);
        QVERIFY(!next.error);
        QVERIFY(next.hadFullSync && next.endedFullSync);
        QCOMPARE(next.live.size(), size_t(5));
    }

    void anExpiredDeltaLinkIsKnownByItsCodeWhateverTheStatus_data() { trackingStatuses(); }
    void anExpiredDeltaLinkIsKnownByItsCodeWhateverTheStatus()
    {
        QFETCH(int, status);
        DynamicsOptions options;
        options.trackingStatus = status;
        start(options);
        people(5);
        read(u"contacts"_s);
        m_crm->faults.failNth(1, Fault::CursorExpiry);
        const Reading next = read(u"contacts"_s);
        QVERIFY2(!next.error, next.error ? qPrintable(toText(*next.error)) : "");
        QVERIFY(next.hadFullSync && next.endedFullSync);
    }

    void aRefusalOfTrackingIsKnownByItsCodeWhateverTheStatus_data() { trackingStatuses(); }
    void aRefusalOfTrackingIsKnownByItsCodeWhateverTheStatus()
    {
        QFETCH(int, status);
        DynamicsOptions options;
        options.untracked = {u"contacts"_s};
        options.tellsTracking = false;
        options.trackingStatus = status;
        start(options);
        people(5);
        const Reading first = read(u"contacts"_s);
        QVERIFY2(!first.error, first.error ? qPrintable(toText(*first.error)) : "");
        QCOMPARE(first.live.size(), size_t(5));
    }

    void aTableThatSaysItIsNotTrackedIsNotAskedForItsChanges()
    {
        DynamicsOptions options;
        options.untracked = {u"contacts"_s};
        start(options);
        people(5);
        int tracking = 0;
        m_crm->faults.setBefore([&](const fakes::HttpRequest &request, int) {
            tracking += std::ranges::any_of(request.headers,
                            [](const HttpHeader &header) { return header.value.contains("track-changes"); })
                ? 1
                : 0;
        });
        QCOMPARE(read(u"contacts"_s).live.size(), size_t(5));
        m_crm->clock.advance(25 * 3'600'000);
        QVERIFY(read(u"contacts"_s).endedFullSync);
        QCOMPARE(tracking, 0);
        read(u"accounts"_s);
        QVERIFY(tracking > 0);
    }

    void aListingWithoutADeltaLinkIsOfATableThatIsNotTracked()
    {
        DynamicsOptions options;
        options.unlinked = {u"contacts"_s};
        start(options);
        const QStringList ids = people(2500); // the link is missed after the second page
        const Reading first = read(u"contacts"_s);
        QVERIFY2(!first.error, first.error ? qPrintable(toText(*first.error)) : "");
        QVERIFY(first.endedFullSync);
        QCOMPARE(first.live.size(), size_t(2500));
        m_crm->clock.advance(600'000);
        read(u"contacts"_s);
        m_user->edit(u"contacts"_s, ids[7], {{u"address1_city"_s, u"Porto"_s}});
        const Reading next = read(u"contacts"_s);
        QVERIFY(!next.hadFullSync);
        QCOMPARE(next.ids, QStringList{ids[7]});
    }

    void aPagingLinkThatWasForgottenBeginsAgain()
    {
        people(2500);
        m_crm->faults.failNth(5, Fault::CursorExpiry); // after the columns, the rights and the first page
        const Reading first = read(u"contacts"_s);
        QVERIFY(!first.error);
        QCOMPARE(first.live.size(), size_t(2500));
    }

    void theWholeIsReadAgainDaily()
    {
        people(3);
        read(u"contacts"_s);
        m_crm->clock.advance(25 * 3'600'000);
        const Reading next = read(u"contacts"_s);
        QVERIFY(next.endedFullSync);
        QCOMPARE(next.live.size(), size_t(3));
    }

    void withoutChangeTrackingStampsTellWhatIsNew()
    {
        DynamicsOptions options;
        options.untracked = {u"contacts"_s};
        options.unlisted = {u"accounts"_s};
        start(options);
        const QStringList ids = people(30);
        m_user->create(u"accounts"_s, {{u"name"_s, u"A"_s}});
        QCOMPARE(read(u"accounts"_s).live.size(), size_t(1));
        QCOMPARE(read(u"contacts"_s).live.size(), size_t(30));
        m_crm->clock.advance(600'000);
        read(u"contacts"_s);
        m_user->edit(u"contacts"_s, ids[7], {{u"address1_city"_s, u"Porto"_s}});
        const Reading next = read(u"contacts"_s);
        QVERIFY(!next.hadFullSync);
        QCOMPARE(next.ids, QStringList{ids[7]});
        m_user->archive(u"contacts"_s, ids[8]);
        m_crm->clock.advance(25 * 3'600'000);
        const Reading pass = read(u"contacts"_s);
        QVERIFY(pass.endedFullSync);
        QCOMPARE(pass.live.size(), size_t(29));
    }

    void whatARoundAsksGoesOutTogether_data()
    {
        QTest::addColumn<int>("fault"); // of the one request; below 0: none
        QTest::newRow("all is well") << -1;
        QTest::newRow("parts are refused") << int(Fault::PartialBatch);
        QTest::newRow("parts are missing") << int(Fault::SilentBatch);
        QTest::newRow("no answer that makes sense") << int(Fault::HtmlPage);
        QTest::newRow("it is refused") << int(Fault::ServerError);
    }
    void whatARoundAsksGoesOutTogether()
    {
        QFETCH(int, fault);
        DynamicsOptions options;
        options.untracked = {u"leads"_s};
        start(options);
        const QStringList ids = people(5);
        const QString lead = m_user->create(u"leads"_s, {{u"lastname"_s, u"R"_s}});
        const auto readAll = [&] {
            std::map<QString, QStringList> found;
            for (const ObjectMap &object : m_crm->manifest.objects) {
                const Reading reading = read(object.object);
                found[object.object] = reading.error ? QStringList{toText(*reading.error)} : reading.ids;
            }
            return found;
        };
        readAll();
        m_crm->clock.advance(20 * 60'000);
        readAll();
        m_crm->clock.advance(60'000);
        m_user->edit(u"contacts"_s, ids[2], {{u"address1_city"_s, u"Porto"_s}});
        m_user->edit(u"leads"_s, lead, {{u"companyname"_s, u"Acme"_s}});
        m_crm->clock.advance(60'000);
        std::vector<PullPoint> points;
        for (const ObjectMap &object : m_crm->manifest.objects)
            points.push_back({object, m_cursors[object.object]});
        if (fault >= 0)
            m_crm->faults.failNth(1, Fault(fault));
        const int before = m_crm->transport.requests;
        const auto ahead = m_crm->remote.readAhead(points, true);
        QVERIFY2(ahead, ahead ? "" : qPrintable(toText(ahead.error())));
        QVERIFY(m_crm->remote.account());
        const auto found = readAll();
        QCOMPARE(found.at(u"contacts"_s), QStringList{ids[2]});
        QCOMPARE(found.at(u"leads"_s), QStringList{lead});
        QVERIFY(found.at(u"accounts"_s).isEmpty() && !found.at(u"processstages"_s).isEmpty());
        QCOMPARE(m_crm->transport.requests - before == 1, fault < 0);
        if (fault < 0)
            QCOMPARE(ahead->size(), qsizetype(m_crm->manifest.objects.size()));
        const int after = m_crm->transport.requests;
        readAll(); // an answer is used once
        QVERIFY(m_crm->transport.requests - after >= int(m_crm->manifest.objects.size()));
    }

    void whatNobodyAskedForIsForgotten()
    {
        people(2);
        read(u"contacts"_s);
        read(u"accounts"_s);
        const std::vector<PullPoint> points{{m_crm->object(u"contacts"_s), m_cursors[u"contacts"_s]},
            {m_crm->object(u"accounts"_s), m_cursors[u"accounts"_s]}};
        QCOMPARE(m_crm->remote.readAhead(points, true)->size(), 2);
        const QString person = m_user->create(u"contacts"_s, {{u"lastname"_s, u"Late"_s}});
        QVERIFY(m_crm->remote.readAhead({}, false)->isEmpty());
        QCOMPARE(read(u"contacts"_s).ids, QStringList{person});
    }

    void aFullSyncIsNotReadAhead()
    {
        people(2);
        const std::vector<PullPoint> points{{m_crm->object(u"contacts"_s), {}}, {m_crm->object(u"workflows"_s), {}}};
        QCOMPARE(*m_crm->remote.readAhead(points, true), QStringList{u"workflows"_s});
    }

    void lookupsNameTheKindOfWhatTheyPointAt()
    {
        const QString firm = m_user->create(u"accounts"_s, {{u"name"_s, u"A"_s}});
        const QString boss = m_user->create(
            u"contacts"_s, {{u"lastname"_s, u"Boss"_s}, {u"parentcustomerid"_s, u"accounts:"_s + firm}});
        const QString clerk = m_user->create(
            u"contacts"_s, {{u"lastname"_s, u"Clerk"_s}, {u"parentcustomerid"_s, u"contacts:"_s + boss}});
        const QString task = m_user->create(
            u"tasks"_s, {{u"subject"_s, u"T"_s}, {u"regardingobjectid"_s, u"contacts:"_s + clerk}});
        Reading contacts = read(u"contacts"_s);
        QCOMPARE(contacts.live.at(boss).fields.value(u"_parentcustomerid_value").toString(), u"accounts:"_s + firm);
        QCOMPARE(contacts.live.at(clerk).fields.value(u"_parentcustomerid_value").toString(), u"contacts:"_s + boss);
        QCOMPARE(read(u"tasks"_s).live.at(task).fields.value(u"_regardingobjectid_value").toString(),
            u"contacts:"_s + clerk);
    }

    void amountsComeWithTheCodeOfTheirCurrencyAndChoicesWithTheirLabel()
    {
        const QString yen = m_user->records(u"transactioncurrencies"_s)[2].id;
        const QString id = m_user->create(u"accounts"_s,
            {{u"name"_s, u"A"_s}, {u"revenue"_s, u"500.0000"_s},
                {u"transactioncurrencyid"_s, u"transactioncurrencies:"_s + yen}, {u"industrycode"_s, u"12"_s}});
        const RemoteRecord record = read(u"accounts"_s).live.at(id);
        QCOMPARE(record.fields.value(u"revenue").toDouble(), 500.0);
        QCOMPARE(record.fields.value(u"isocurrencycode").toString(), u"JPY"_s);
        QCOMPARE(
            record.fields.value(u"industrycode@OData.Community.Display.V1.FormattedValue").toString(), u"Financial"_s);
    }

    void processesAndStagesAreRead()
    {
        const Reading processes = read(u"workflows"_s);
        QCOMPARE(processes.live.size(), size_t(3)); // those of opportunities, and one that begins with a lead
        QVERIFY(std::ranges::any_of(processes.live,
            [](const auto &process) { return process.second.fields.value(u"name") == "Lead to Opportunity"_L1; }));
        const Reading stages = read(u"processstages"_s);
        QCOMPARE(stages.live.size(), size_t(4 + 2 + 2 + 3 * 2)); // and won and lost for each
        const QString open = m_user->create(u"opportunities"_s, {{u"name"_s, u"D"_s}});
        const QString won = m_user->create(u"opportunities"_s, {{u"name"_s, u"W"_s}, {u"statecode"_s, u"1"_s}});
        Reading deals = read(u"opportunities"_s);
        QVERIFY(stages.live.contains(deals.live.at(open).fields.value(u"stage").toString()));
        QVERIFY(stages.live.contains(deals.live.at(won).fields.value(u"stage").toString()));
        QCOMPARE(stages.live.at(deals.live.at(won).fields.value(u"stage").toString()).fields.value(u"kind").toString(),
            u"won"_s);
        for (const auto &[id, stage] : stages.live)
            QVERIFY(processes.live.contains(stage.fields.value(u"process").toString()));
    }

    void manyDealsStandWhereTheirProcessSays()
    {
        const QString process = m_user->records(u"workflows"_s)[1].id;
        const QString stage = m_user->records(u"processstages"_s)[5].id;
        QStringList deals;
        for (int i = 0; i < 60; ++i) { // more than are asked for by name
            deals.append(m_user->create(u"opportunities"_s, {{u"name"_s, u"D"_s}}));
            m_user->create(u"new_renewalses"_s,
                {{u"bpf_opportunityid"_s, u"opportunities:"_s + deals.back()},
                    {u"processid"_s, u"workflows:"_s + process}, {u"activestageid"_s, u"processstages:"_s + stage}});
        }
        const QString other = m_user->create(u"opportunities"_s, {{u"name"_s, u"In no process that is known"_s}});
        const Reading all = read(u"opportunities"_s);
        QVERIFY2(!all.error, all.error ? qPrintable(toText(*all.error)) : "");
        for (const QString &deal : deals) {
            QCOMPARE(all.live.at(deal).fields.value(u"stage").toString(), u"0/%1/%2"_s.arg(process, stage));
            QCOMPARE(all.live.at(deal).fields.value(u"processid").toString(), process);
        }
        QVERIFY(all.live.at(other).fields.value(u"stage").toString().startsWith(u"0/")); // as its own columns say
        m_crm->clock.advance(60'000); // the moment in which they were put there is over
        read(u"opportunities"_s);
        m_user->edit(u"opportunities"_s, deals[3], {{u"description"_s, u"x"_s}});
        const Reading next = read(u"opportunities"_s);
        QCOMPARE(next.live.at(deals[3]).fields.value(u"stage").toString(), u"0/%1/%2"_s.arg(process, stage));
        QCOMPARE(next.requests, 7); // its row in each of three processes, and what moved in each
        QCOMPARE(read(u"opportunities"_s).requests, 4);
    }

    void aMoveThatLeavesTheDealItselfAsItWasIsSeen_data()
    {
        QTest::addColumn<QStringList>("untracked");
        QTest::newRow("by change tracking") << QStringList();
        QTest::newRow("by stamps") << QStringList{u"opportunities"_s};
    }
    void aMoveThatLeavesTheDealItselfAsItWasIsSeen()
    {
        QFETCH(QStringList, untracked);
        DynamicsOptions options;
        options.untracked = untracked;
        start(options);
        const QString process = m_user->records(u"workflows"_s)[0].id;
        const auto stages = m_user->records(u"processstages"_s);
        QStringList deals;
        QStringList instances;
        for (int i = 0; i < 3; ++i) {
            deals.append(m_user->create(u"opportunities"_s, {{u"name"_s, u"D%1"_s.arg(i)}}));
            instances.append(m_user->create(u"opportunitysalesprocesses"_s,
                {{u"opportunityid"_s, u"opportunities:"_s + deals.back()}, {u"processid"_s, u"workflows:"_s + process},
                    {u"activestageid"_s, u"processstages:"_s + stages[0].id}}));
        }
        const auto stageOf = [&](const Reading &reading, const QString &deal) {
            return reading.live.at(deal).fields.value(u"stage").toString();
        };
        QCOMPARE(stageOf(read(u"opportunities"_s), deals[1]), u"0/%1/%2"_s.arg(process, stages[0].id));
        m_crm->clock.advance(20 * 60'000);
        read(u"opportunities"_s);
        QVERIFY(read(u"opportunities"_s).ids.isEmpty());
        m_user->edit(
            u"opportunitysalesprocesses"_s, instances[1], {{u"activestageid"_s, u"processstages:"_s + stages[2].id}});
        const Instant moved = m_crm->clock.now();
        m_crm->clock.advance(60'000);
        const Reading next = read(u"opportunities"_s);
        QVERIFY2(!next.error, next.error ? qPrintable(toText(*next.error)) : "");
        QCOMPARE(next.ids, QStringList{deals[1]});
        QCOMPARE(stageOf(next, deals[1]), u"0/%1/%2"_s.arg(process, stages[2].id));
        QVERIFY(next.live.at(deals[1]).modified.ms >= moved.ms - 1'000); // it is as new as the move
        m_crm->clock.advance(60'000);
        QVERIFY(read(u"opportunities"_s).ids.isEmpty()); // once
        m_crm->clock.advance(25 * 3'600'000);
        QVERIFY(read(u"opportunities"_s).endedFullSync);
        m_user->edit(
            u"opportunitysalesprocesses"_s, instances[0], {{u"activestageid"_s, u"processstages:"_s + stages[3].id}});
        m_crm->clock.advance(60'000);
        QCOMPARE(read(u"opportunities"_s).ids, QStringList{deals[0]});
    }

    void aMoveWhileEverythingIsReadIsSeen()
    {
        const QString process = m_user->records(u"workflows"_s)[0].id;
        const auto stages = m_user->records(u"processstages"_s);
        std::vector<Values> many;
        for (int i = 0; i < 2500; ++i)
            many.push_back({{u"name"_s, u"D%1"_s.arg(i)}});
        const QStringList deals = m_user->importRecords(u"opportunities"_s, many);
        const QString instance = m_user->create(u"opportunitysalesprocesses"_s,
            {{u"opportunityid"_s, u"opportunities:"_s + deals[0]}, {u"processid"_s, u"workflows:"_s + process},
                {u"activestageid"_s, u"processstages:"_s + stages[0].id}});
        bool isMoved = false;
        m_crm->faults.setBefore([&](const fakes::HttpRequest &request, int) {
            if (isMoved || !request.url.query().contains(u"skiptoken"_s))
                return;
            isMoved = true; // the page that shows the deal has been read
            m_crm->clock.advance(30 * 60'000);
            m_user->edit(
                u"opportunitysalesprocesses"_s, instance, {{u"activestageid"_s, u"processstages:"_s + stages[2].id}});
        });
        const Reading first = read(u"opportunities"_s);
        QVERIFY(isMoved);
        QCOMPARE(first.live.at(deals[0]).fields.value(u"stage").toString(), u"0/%1/%2"_s.arg(process, stages[2].id));
    }

    void aTableWithoutRightsIsRefusedAndRemoved()
    {
        DynamicsOptions options;
        options.forbidden = {u"leads"_s};
        start(options);
        const Reading leads = read(u"leads"_s);
        QVERIFY(leads.error && leads.error->kind == Error::Kind::Refused);
        QVERIFY(leads.error->what.contains(u"privilege"));
        ObjectMap object = m_crm->object(u"leads"_s);
        const auto told = m_crm->remote.applyCapabilities(object);
        QCOMPARE(*told, QStringList{u"Dynamics 365 does not show leads"_s});
        QVERIFY(!object.isPulled() && !object.isPushed());
    }

    void aTableThatMayOnlyBeReadIsOnlyRead()
    {
        DynamicsOptions options;
        options.readOnly = {u"leads"_s};
        start(options);
        ObjectMap leads = m_crm->object(u"leads"_s);
        const auto told = m_crm->remote.applyCapabilities(leads);
        QVERIFY2(told && told->contains(u"Dynamics 365 lets leads only be read"_s), qPrintable(told->join(u'\n')));
        QCOMPARE(leads.direction, Direction::Pull);
        ObjectMap accounts = m_crm->object(u"accounts"_s);
        QVERIFY(m_crm->remote.applyCapabilities(accounts)->isEmpty());
        QCOMPARE(accounts.direction, Direction::Both);
    }

    void guardedColumnsAreLeftOutOrOnlyRead()
    {
        DynamicsOptions options;
        options.secured = {u"accounts.revenue"_s};
        options.shownOnly = {u"accounts.telephone1"_s};
        start(options);
        m_user->create(u"accounts"_s, {{u"name"_s, u"A"_s}, {u"revenue"_s, u"5"_s}, {u"telephone1"_s, u"1"_s}});
        ObjectMap accounts = m_crm->object(u"accounts"_s);
        const QString told = m_crm->remote.applyCapabilities(accounts)->join(u'\n');
        QVERIFY2(told.contains(u"does not show revenue of accounts"_s)
                && told.contains(u"does not let telephone1 of accounts be edited"_s),
            qPrintable(told));
        QCOMPARE(accounts.mapOf(u"annual_revenue"_s)->direction, Direction::None);
        QCOMPARE(accounts.mapOf(u"phone"_s)->direction, Direction::Pull);
        const auto page = m_crm->remote.pull(accounts, {});
        QVERIFY(page && page->records.size() == 1);
        QVERIFY(!page->records[0].fields.contains(u"revenue"_s)); // not asked for, so not read as empty
        QCOMPARE(page->records[0].fields.value(u"telephone1").toString(), u"1"_s);
    }

    void whatStandsBesideALookupIsNoColumn()
    {
        fakes::Property partner;
        partner.name = u"new_partner"_s;
        partner.label = u"Partner"_s;
        partner.type = fakes::Property::Type::Reference;
        partner.targets = {u"accounts"_s};
        partner.isCustom = true;
        m_user->addProperty(u"contacts"_s, partner);
        const auto fields = m_crm->remote.schema(m_crm->object(u"contacts"_s));
        QVERIFY(fields && std::ranges::find(*fields, u"new_partnername"_s, &RemoteField::name) == fields->end());
    }

    void aTableThatIsNotThereHasNoColumns()
    {
        ObjectMap leads = m_crm->object(u"leads"_s);
        leads.wire[u"table"_s] = u"nowhere"_s;
        const auto fields = m_crm->remote.schema(leads);
        QVERIFY(fields && fields->empty());
        QCOMPARE(*m_crm->remote.applyCapabilities(leads), QStringList{u"Dynamics 365 has no leads"_s});
    }

    void whatTheAccountLacksIsRemovedFromTheMap()
    {
        m_user->removeProperty(u"accounts"_s, u"numberofemployees"_s);
        ObjectMap accounts = m_crm->object(u"accounts"_s);
        const auto told = m_crm->remote.applyCapabilities(accounts);
        QVERIFY(told && told->join(u' ').contains(u"numberofemployees"));
        QVERIFY(accounts.mapOf(u"employees"_s)->direction == Direction::None);
        ObjectMap notes = m_crm->object(u"annotations"_s);
        QVERIFY(m_crm->remote.applyCapabilities(notes));
        QVERIFY(notes.mapOf(u"at"_s)->isOnce); // a note is dated when it is made
    }

    void theAccountTellsItsIdZoneAndCurrency()
    {
        QVERIFY(!m_crm->remote.account()->isEmpty());
        const auto words = m_crm->remote.accountDefaults();
        QVERIFY2(words, words ? "" : qPrintable(toText(words.error())));
        QCOMPARE(words->value(u"currency").toString(), u"EUR"_s);
        QCOMPARE(words->value(u"zone").toString(), u"Europe/Berlin"_s);
    }

    void customColumnsAreDescribedWithTheirChoices()
    {
        fakes::Property tier;
        tier.name = u"new_tier"_s;
        tier.label = u"Tier"_s;
        tier.type = fakes::Property::Type::Enumeration;
        tier.choices = {{u"100000000"_s, u"Gold"_s}, {u"100000001"_s, u"Silver"_s}};
        tier.isCustom = true;
        m_user->addProperty(u"accounts"_s, tier);
        const auto fields = m_crm->remote.schema(m_crm->object(u"accounts"_s));
        QVERIFY(fields);
        const auto found = std::ranges::find(*fields, u"new_tier"_s, &RemoteField::name);
        QVERIFY(found != fields->end() && found->isCustom && !found->isReadOnly);
        QCOMPARE(found->options.size(), size_t(2));
        QCOMPARE(found->options[1].label, u"Silver"_s);
    }

    void hostileAnswersAreErrorsAndNeverLoop_data()
    {
        QTest::addColumn<int>("fault");
        for (const Fault fault :
            {Fault::CutBody, Fault::HtmlPage, Fault::HtmlError, Fault::DeepNesting, Fault::MissingIds,
                Fault::EndlessPaging, Fault::Unauthorized, Fault::RedirectToHttp, Fault::ServerError})
            QTest::newRow(qPrintable(fakes::faultName(fault))) << int(fault);
    }
    void hostileAnswersAreErrorsAndNeverLoop()
    {
        QFETCH(int, fault);
        people(20);
        read(u"accounts"_s);
        if (Fault(fault) == Fault::EndlessPaging)
            m_crm->fake.conditions().faults.set(size_t(Fault::EndlessPaging));
        else
            m_crm->faults.failNth(2, Fault(fault)); // after the columns
        const Reading reading = read(u"contacts"_s);
        QVERIFY(reading.error);
        m_crm->fake.conditions().faults.reset();
        m_cursors.clear();
        QCOMPARE(read(u"contacts"_s).live.size(), size_t(20));
    }

    void aLinkToAnotherHostIsNotFollowed()
    {
        people(3);
        read(u"contacts"_s);
        QJsonObject cursor{{u"listing"_s, false},
            {u"token"_s, u"https://elsewhere.example/api/data/v9.2/contacts?$deltatoken=1"_s},
            {u"listed_at"_s, m_crm->clock.now().ms}};
        const int before = m_crm->transport.requests;
        const auto page = m_crm->remote.pull(m_crm->object(u"contacts"_s), cursor);
        QVERIFY(!page && page.error().kind == Error::Kind::Invalid);
        QCOMPARE(m_crm->transport.requests, before);
    }

private:
    static void trackingStatuses()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 500, 503})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }

    void start(const DynamicsOptions &options)
    {
        m_crm = std::make_unique<test::FakeDynamics>(options);
        m_user = std::make_unique<RemoteUser>(m_crm->fake, m_crm->clock);
        m_cursors.clear();
    }

    Reading read(const QString &object)
    {
        Reading reading;
        const int before = m_crm->transport.requests;
        for (bool isLast = false; !isLast;) {
            auto page = m_crm->remote.pull(m_crm->object(object), m_cursors[object]);
            reading.requests = m_crm->transport.requests - before;
            if (!page) {
                reading.error = page.error();
                return reading;
            }
            m_cursors[object] = page->cursor;
            isLast = page->isLast;
            reading.hadFullSync = reading.hadFullSync || page->beginsFullSync;
            reading.endedFullSync = reading.endedFullSync || page->endsFullSync;
            for (RemoteRecord &record : page->records) {
                reading.ids.append(record.id);
                if (record.isDeleted)
                    reading.deleted.insert(record.id);
                else
                    reading.live[record.id] = std::move(record);
            }
        }
        return reading;
    }

    QStringList people(int count)
    {
        std::vector<Values> all;
        for (int i = 0; i < count; ++i)
            all.push_back({{u"emailaddress1"_s, u"p%1@example.com"_s.arg(i)}, {u"lastname"_s, u"Name %1"_s.arg(i)}});
        return m_user->importRecords(u"contacts"_s, all);
    }

    std::unique_ptr<test::FakeDynamics> m_crm;
    std::unique_ptr<RemoteUser> m_user;
    QHash<QString, QJsonObject> m_cursors;
};

SATCHEL_TEST(tst_DynamicsPull)
#include "tst_DynamicsPull.moc"
