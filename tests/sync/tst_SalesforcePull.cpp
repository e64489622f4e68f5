// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from Salesforce, against its fake: everything once, then only what changed, deletions and merges
// within the same pages, and nothing missed within a second that was not over.
#include "tests/support/FakeSalesforce.h"
#include "tests/support/TestProgram.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;
using satchel::fakes::Values;

namespace {

/// What a round reads: until the page that says it is the last.
struct Reading
{
    std::map<QString, RemoteRecord> live;
    std::map<QString, RemoteRecord> deleted;
    int requests = 0;
    bool hadFullSync = false;
    std::optional<Error> error;
};

} // namespace

class tst_SalesforcePull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_org = std::make_unique<test::FakeSalesforce>();
        m_cursors.clear();
    }
    void theInitialSyncReadsEveryRecordOnce();
    void aRoundWithNothingToDoTakesOneRequest();
    void laterRoundsBringOnlyWhatChanged();
    void aSecondEditWithinTheSameSecondIsRead();
    void manyRecordsWithOneStampAreReadPageByPage();
    void whatCommitsLateIsFound();
    void deletedAndMergedRecordsComeWithTheChanges();
    void whatWasPurgedIsMissedByTheDailyPass();
    void aFormulaThatChangedSilentlyIsReadDaily();
    void aClockSetBackStartsAFullSync();
    void aConvertedLeadNamesWhatItBecame();
    void callsAndTasksStandInOneTable();
    void aTaskPointsAtOneOfSeveralKinds();
    void pipelinesAreRecordTypesAndOfferTheirOwnStages();
    void dealsInStagesThatAreNotOfferedHaveThemAllTheSame();
    void withoutRecordTypesThereIsOnePipeline();
    void aMeetingWithColleaguesIsReadOnce();
    void whatMayNotBeDoneWithAnObjectIsReported();
    void anOrganisationSaysWhatItsAmountsAreIn();
    void anOrganisationWithoutLeadsHasNone();
    void hiddenAndReadOnlyFieldsAreLeftOut();
    void hostileAnswersAreErrorsAndNeverLoops_data();
    void hostileAnswersAreErrorsAndNeverLoops();

private:
    Reading read(const QString &name)
    {
        Reading reading;
        const ObjectMap object = m_org->object(name);
        const int before = m_org->transport.requests;
        int pages = 0;
        for (bool isLast = false; !isLast && ++pages < 10'000;) {
            auto page = m_org->remote.pull(object, m_cursors[name]);
            reading.requests = m_org->transport.requests - before;
            if (!page) {
                reading.error = page.error();
                return reading;
            }
            m_cursors[name] = page->cursor;
            isLast = page->isLast;
            reading.hadFullSync = reading.hadFullSync || page->beginsFullSync;
            for (RemoteRecord &record : page->records)
                (record.isDeleted ? reading.deleted : reading.live)[record.id] = record;
        }
        return reading;
    }
    QStringList people(int count)
    {
        std::vector<Values> all;
        for (int i = 0; i < count; ++i)
            all.push_back({{u"LastName"_s, u"Name %1"_s.arg(i)}, {u"Email"_s, u"p%1@example.com"_s.arg(i)}});
        return m_org->user.importRecords(u"Contact"_s, all);
    }
    QStringList settled(int count)
    {
        const QStringList ids = people(count);
        m_org->clock.advance(3'600'000);
        read(u"Contact"_s);
        m_org->clock.advance(60'000);
        return ids;
    }

    std::unique_ptr<test::FakeSalesforce> m_org;
    QHash<QString, QJsonObject> m_cursors;
};

void tst_SalesforcePull::theInitialSyncReadsEveryRecordOnce()
{
    people(4500);
    m_org->clock.advance(3'600'000);
    const Reading first = read(u"Contact"_s);
    QVERIFY2(!first.error, first.error ? qPrintable(toText(*first.error)) : "");
    QCOMPARE(first.live.size(), size_t(4500));
    QVERIFY(first.hadFullSync);
    QCOMPARE(first.requests, 3);
    QVERIFY(first.live.begin()->second.fields.value(u"LastName").toString().startsWith("Name "_L1));
    QCOMPARE(first.live.begin()->second.version.right(9), u".000+0000"_s);
}

void tst_SalesforcePull::aRoundWithNothingToDoTakesOneRequest()
{
    settled(300);
    for (int i = 0; i < 5; ++i) {
        m_org->clock.advance(60'000);
        const Reading reading = read(u"Contact"_s);
        QCOMPARE(reading.requests, 1);
        QVERIFY(reading.live.empty());
    }
    read(u"stages"_s);
    QCOMPARE(read(u"stages"_s).requests, 0); // looked at an hour later again
}

void tst_SalesforcePull::laterRoundsBringOnlyWhatChanged()
{
    const QStringList ids = settled(500);
    m_org->user.edit(u"Contact"_s, ids[7], {{u"MailingCity"_s, u"Porto"_s}});
    const QString made = m_org->user.create(u"Contact"_s, {{u"LastName"_s, u"New"_s}});
    m_org->clock.advance(10'000);
    const Reading next = read(u"Contact"_s);
    QCOMPARE(next.live.size(), size_t(2));
    QCOMPARE(next.live.at(ids[7]).fields.value(u"MailingCity").toString(), u"Porto"_s);
    QVERIFY(next.live.contains(made) && !next.hadFullSync);
    QVERIFY(read(u"Contact"_s).live.empty());
}

void tst_SalesforcePull::aSecondEditWithinTheSameSecondIsRead()
{
    const QStringList ids = settled(3);
    m_org->clock.advance(1000 - m_org->clock.now().ms % 1000); // a second begins
    m_org->user.edit(u"Contact"_s, ids[0], {{u"Title"_s, u"First"_s}});
    const Reading early = read(u"Contact"_s);
    QVERIFY(early.live.at(ids[0]).version.isEmpty()); // nobody may overwrite it under this stamp
    m_org->user.edit(u"Contact"_s, ids[0], {{u"Title"_s, u"Second"_s}});
    m_org->clock.advance(5'000);
    const Reading late = read(u"Contact"_s);
    QCOMPARE(late.live.at(ids[0]).fields.value(u"Title").toString(), u"Second"_s);
    QVERIFY(!late.live.at(ids[0]).version.isEmpty());
}

void tst_SalesforcePull::manyRecordsWithOneStampAreReadPageByPage()
{
    settled(10);
    people(5'000);
    m_org->clock.advance(5'000);
    QCOMPARE(read(u"Contact"_s).live.size(), size_t(5'000));
    m_org->clock.advance(1'800'000);
    read(u"Contact"_s);
    m_org->clock.advance(1'800'000);
    QCOMPARE(read(u"Contact"_s).requests, 1);
}

void tst_SalesforcePull::whatCommitsLateIsFound()
{
    const QStringList ids = settled(50);
    m_org->fake.conditions().commitLag = 60'000;
    for (const QString &id : ids) {
        m_org->user.edit(u"Contact"_s, id, {{u"Title"_s, u"Late"_s}});
        m_org->clock.advance(500);
    }
    QSet<QString> seen;
    for (int round = 0; round < 8; ++round) {
        for (const auto &[id, record] : read(u"Contact"_s).live) {
            if (record.fields.value(u"Title") == "Late"_L1)
                seen.insert(id);
        }
        m_org->clock.advance(20'000);
    }
    QCOMPARE(seen.size(), 50);
}

void tst_SalesforcePull::deletedAndMergedRecordsComeWithTheChanges()
{
    const QStringList ids = settled(5);
    m_org->user.archive(u"Contact"_s, ids[1]);
    m_org->user.merge(u"Contact"_s, ids[2], ids[3]);
    m_org->clock.advance(10'000);
    const Reading next = read(u"Contact"_s);
    QCOMPARE(next.deleted.size(), size_t(2));
    QVERIFY(next.deleted.at(ids[1]).mergedInto.isEmpty());
    QCOMPARE(next.deleted.at(ids[3]).mergedInto, ids[2]);
    const auto present = m_org->remote.read(m_org->object(u"Contact"_s), ids);
    QCOMPARE(present->size(), size_t(3));
}

void tst_SalesforcePull::whatWasPurgedIsMissedByTheDailyPass()
{
    const QStringList ids = settled(5);
    m_org->user.purge(u"Contact"_s, ids[1]);
    m_org->clock.advance(86'400'000);
    const Reading pass = read(u"Contact"_s);
    QVERIFY(pass.hadFullSync);
    QCOMPARE(pass.live.size(), size_t(4));
    QVERIFY(!pass.live.contains(ids[1]) && pass.deleted.empty());
}

void tst_SalesforcePull::aFormulaThatChangedSilentlyIsReadDaily()
{
    const QString id = m_org->user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}, {u"Health__c"_s, u"10"_s}});
    ObjectMap accounts = m_org->object(u"Account"_s);
    accounts.fields.push_back({{u"x_health"_s}, {u"Health__c"_s}, u"integer"_s, {}, {}, Direction::Pull, false});
    m_org->clock.advance(60'000);
    QJsonObject cursor;
    double health = 0;
    const auto round = [&] {
        for (bool isLast = false; !isLast;) {
            const auto page = m_org->remote.pull(accounts, cursor);
            QVERIFY(page);
            cursor = page->cursor;
            isLast = page->isLast;
            for (const RemoteRecord &record : page->records)
                health = record.fields.value(u"Health__c").toDouble();
        }
    };
    round();
    m_org->clock.advance(3'600'000);
    round(); // the row has left the window, whose rows are compared by content
    QCOMPARE(health, 10.0);
    m_org->user.editSilently(u"Account"_s, id, {{u"Health__c"_s, u"90"_s}});
    m_org->clock.advance(3'600'000);
    round();
    QCOMPARE(health, 10.0); // no stamp tells of it
    m_org->clock.advance(86'400'000);
    round();
    QCOMPARE(health, 90.0);
}

void tst_SalesforcePull::aClockSetBackStartsAFullSync()
{
    settled(20);
    m_org->fake.conditions().clockSkew = -7'200'000;
    const Reading next = read(u"Contact"_s);
    QVERIFY(next.hadFullSync);
    QCOMPARE(next.live.size(), size_t(20));
}

void tst_SalesforcePull::aConvertedLeadNamesWhatItBecame()
{
    const QString id = m_org->user.create(
        u"Lead"_s, {{u"LastName"_s, u"Ito"_s}, {u"Company"_s, u"Ito KK"_s}, {u"Email"_s, u"ito@example.com"_s}});
    m_org->clock.advance(10'000);
    QCOMPARE(read(u"Lead"_s).live.at(id).fields.value(u"Status").toString(), u"Open - Not Contacted"_s);
    const QStringList made = m_org->fake.convertLead(id, m_org->clock.now());
    m_org->clock.advance(10'000);
    const Reading next = read(u"Lead"_s);
    QCOMPARE(next.live.at(id).fields.value(u"Status").toString(), u"(converted)"_s);
    QCOMPARE(next.live.at(id).fields.value(u"ConvertedContactId").toString(), made[1]);
    QCOMPARE(next.live.at(id).fields.value(u"ConvertedOpportunityId").toString(), made[2]);
    QVERIFY(read(u"Contact"_s).live.contains(made[1]) && read(u"Opportunity"_s).live.contains(made[2]));
}

void tst_SalesforcePull::callsAndTasksStandInOneTable()
{
    const QString task = m_org->user.create(u"Task"_s, {{u"Subject"_s, u"Send offer"_s}});
    const QString call = m_org->user.create(
        u"Task"_s, {{u"Subject"_s, u"Talked"_s}, {u"TaskSubtype"_s, u"Call"_s}, {u"CallDurationInSeconds"_s, u"90"_s}});
    const QString old = m_org->user.create(u"Task"_s, {{u"Subject"_s, u"Long ago"_s}, {u"IsArchived"_s, u"true"_s}});
    m_org->clock.advance(10'000);
    const Reading tasks = read(u"Task"_s);
    const Reading calls = read(u"Call"_s);
    QVERIFY(tasks.live.contains(task) && tasks.live.contains(old) && tasks.live.size() == 2);
    QVERIFY(calls.live.contains(call) && calls.live.size() == 1);
    QCOMPARE(calls.live.at(call).fields.value(u"CallDurationInSeconds").toInt(), 90);
}

void tst_SalesforcePull::aTaskPointsAtOneOfSeveralKinds()
{
    const QString account = m_org->user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}});
    const QString thing = m_org->user.create(u"Case"_s, {{u"Subject"_s, u"Broken"_s}});
    const QString first = m_org->user.create(u"Task"_s, {{u"Subject"_s, u"A"_s}, {u"WhatId"_s, account}});
    const QString second = m_org->user.create(u"Task"_s, {{u"Subject"_s, u"B"_s}, {u"WhatId"_s, thing}});
    m_org->clock.advance(10'000);
    const Reading tasks = read(u"Task"_s);
    QCOMPARE(tasks.live.at(first).fields.value(u"WhatId").toString(), u"Account:"_s + account);
    QCOMPARE(tasks.live.at(second).fields.value(u"WhatId").toString(), u':' + thing); // of a kind that is not kept here
    QVERIFY(tasks.live.at(first).fields.value(u"OwnerId").toString().startsWith("User:005"_L1));
}

void tst_SalesforcePull::pipelinesAreRecordTypesAndOfferTheirOwnStages()
{
    const Reading pipelines = read(u"pipelines"_s);
    QCOMPARE(pipelines.live.size(), size_t(2));
    const Reading stages = read(u"stages"_s);
    QMap<QString, QStringList> offered;
    for (const auto &[id, stage] : stages.live)
        offered[pipelines.live.at(stage.fields.value(u"pipeline").toString()).fields.value(u"name").toString()].append(
            stage.fields.value(u"MasterLabel").toString());
    QCOMPARE(offered.value(u"Renewal"_s).size(), 3);
    QVERIFY(offered.value(u"Renewal"_s).contains(u"Renewal Due"_s)
        && !offered.value(u"New business"_s).contains(u"Renewal Due"_s));
    const QString renewal = stages.live.begin()->second.fields.value(u"pipeline").toString();
    const QString won = renewal + u"/Closed Won"_s;
    QCOMPARE(stages.live.at(won).fields.value(u"outcome").toString(), u"won"_s);
    const QString deal = m_org->user.create(u"Opportunity"_s,
        {{u"Name"_s, u"Big"_s}, {u"StageName"_s, u"Closed Won"_s}, {u"CloseDate"_s, u"2026-12-01"_s},
            {u"RecordTypeId"_s, renewal}});
    m_org->clock.advance(10'000);
    QCOMPARE(read(u"Opportunity"_s).live.at(deal).fields.value(u"Stage").toString(), won);
}

void tst_SalesforcePull::dealsInStagesThatAreNotOfferedHaveThemAllTheSame()
{
    fakes::SalesforceOptions options;
    options.foreignTypes = {u"Renewal"_s}; // a colleague's
    m_org = std::make_unique<test::FakeSalesforce>(options);
    QCOMPARE(read(u"pipelines"_s).live.size(), size_t(1)); // nobody uses another one
    QString renewal;
    for (const auto &type : m_org->user.records(u"RecordType"_s))
        renewal = type.values.value(u"Name") == "Renewal"_L1 ? type.id : renewal;
    const auto deal = [&](const QString &name, const QString &stage, const QString &type) {
        return m_org->user.create(u"Opportunity"_s,
            {{u"Name"_s, name}, {u"StageName"_s, stage}, {u"CloseDate"_s, u"2026-12-01"_s}, {u"RecordTypeId"_s, type}});
    };
    const QString theirs = deal(u"Theirs"_s, u"Renewal Due"_s, renewal);
    const QString old = deal(
        u"From before there were types"_s, u"Value Proposition"_s, {}); // a stage that is not offered any more
    const QString older = deal(u"In a stage that was deleted"_s, u"Cold Call"_s, {});
    m_org->clock.advance(2 * 3'600'000);
    const Reading pipelines = read(u"pipelines"_s);
    QCOMPARE(pipelines.live.size(), size_t(3));
    const Reading stages = read(u"stages"_s);
    const Reading deals = read(u"Opportunity"_s);
    for (const QString &id : {theirs, old, older}) {
        const QJsonObject fields = deals.live.at(id).fields;
        QVERIFY(pipelines.live.contains(fields.value(u"RecordTypeId").toString()));
        QVERIFY2(
            stages.live.contains(fields.value(u"Stage").toString()), qPrintable(fields.value(u"Stage").toString()));
    }
    const QJsonObject deleted = stages.live.at(deals.live.at(older).fields.value(u"Stage").toString()).fields;
    QCOMPARE(deleted.value(u"MasterLabel").toString(), u"Cold Call"_s);
    QCOMPARE(deleted.value(u"outcome").toString(), u"open"_s);
    QVERIFY(!stages.live.contains(renewal + u"/Value Proposition"_s));
}

void tst_SalesforcePull::aMeetingWithColleaguesIsReadOnce()
{
    const Values meeting = {{u"Subject"_s, u"Kick-off"_s}, {u"StartDateTime"_s, u"2026-11-20T12:00:00Z"_s},
        {u"EndDateTime"_s, u"2026-11-20T13:00:00Z"_s}};
    const QString id = m_org->user.create(u"Event"_s, meeting);
    Values invited = meeting; // each colleague's calendar has a copy
    invited.set(u"IsChild"_s, u"true"_s);
    m_org->user.create(u"Event"_s, invited);
    m_org->clock.advance(10'000);
    const Reading meetings = read(u"Event"_s);
    QVERIFY(meetings.live.size() == 1 && meetings.live.contains(id));
}

void tst_SalesforcePull::whatMayNotBeDoneWithAnObjectIsReported()
{
    fakes::SalesforceOptions options;
    options.denied = {u"Lead.create"_s, u"Lead.change"_s, u"Lead.delete"_s, u"Contact.create"_s};
    m_org = std::make_unique<test::FakeSalesforce>(options);
    QCOMPARE(m_org->object(u"Lead"_s).direction, Direction::Pull);
    QVERIFY(m_org->bent.contains(u"Salesforce lets Lead only be read"_s));
    QCOMPARE(m_org->object(u"Contact"_s).direction, Direction::Both);
}

void tst_SalesforcePull::withoutRecordTypesThereIsOnePipeline()
{
    fakes::SalesforceOptions options;
    options.hasRecordTypes = false;
    m_org = std::make_unique<test::FakeSalesforce>(options);
    const Reading pipelines = read(u"pipelines"_s);
    QCOMPARE(pipelines.live.size(), size_t(1));
    QCOMPARE(read(u"stages"_s).live.size(), size_t(7));
    const QString deal = m_org->user.create(
        u"Opportunity"_s, {{u"Name"_s, u"Big"_s}, {u"StageName"_s, u"Proposal"_s}, {u"CloseDate"_s, u"2026-12-01"_s}});
    m_org->clock.advance(10'000);
    const Reading deals = read(u"Opportunity"_s);
    QVERIFY(!deals.error);
    QCOMPARE(deals.live.at(deal).fields.value(u"Stage").toString(), pipelines.live.begin()->first + u"/Proposal"_s);
    QCOMPARE(deals.live.at(deal).fields.value(u"RecordTypeId").toString(), pipelines.live.begin()->first);
}

void tst_SalesforcePull::anOrganisationSaysWhatItsAmountsAreIn()
{
    QCOMPARE(m_org->remote.accountDefaults()->value(u"currency").toString(), u"EUR"_s);
    QCOMPARE(m_org->remote.accountDefaults()->value(u"zone").toString(), u"Europe/Berlin"_s);
    QVERIFY(m_org->object(u"Account"_s).remoteFields().contains(u"CurrencyIsoCode"_s));
    QVERIFY(m_org->remote.account()->startsWith("00D"_L1));
    fakes::SalesforceOptions options;
    options.hasManyCurrencies = false;
    m_org = std::make_unique<test::FakeSalesforce>(options);
    QCOMPARE(m_org->remote.accountDefaults()->value(u"currency").toString(), u"EUR"_s);
    QVERIFY(!m_org->object(u"Account"_s).remoteFields().contains(u"CurrencyIsoCode"_s));
    m_org->user.create(u"Account"_s, {{u"Name"_s, u"Acme"_s}, {u"AnnualRevenue"_s, u"1200000.5"_s}});
    m_org->clock.advance(10'000);
    QCOMPARE(read(u"Account"_s).live.begin()->second.fields.value(u"AnnualRevenue").toDouble(), 1200000.5);
}

void tst_SalesforcePull::anOrganisationWithoutLeadsHasNone()
{
    fakes::SalesforceOptions options;
    options.absent = {u"Lead"_s};
    m_org = std::make_unique<test::FakeSalesforce>(options);
    QVERIFY(!m_org->object(u"Lead"_s).isPulled());
    QVERIFY(m_org->bent.join(u'\n').contains(u"has no Lead"_s));
    QVERIFY(m_org->object(u"Contact"_s).isPulled());
}

void tst_SalesforcePull::hiddenAndReadOnlyFieldsAreLeftOut()
{
    fakes::SalesforceOptions options;
    options.hidden = {u"Contact.Birthdate"_s};
    options.readOnly = {u"Contact.Phone"_s};
    m_org = std::make_unique<test::FakeSalesforce>(options);
    const ObjectMap contacts = m_org->object(u"Contact"_s);
    QVERIFY(!contacts.remoteFields().contains(u"Birthdate"_s));
    QCOMPARE(contacts.mapOf(u"phone"_s)->direction, Direction::Pull);
    const QString told = m_org->bent.join(u'\n');
    QVERIFY2(told.contains(u"does not show Birthdate of Contact"_s)
            && told.contains(u"does not let Phone of Contact be edited"_s),
        qPrintable(told));
    people(3);
    m_org->clock.advance(10'000);
    const Reading reading = read(u"Contact"_s);
    QVERIFY(!reading.error);
    QCOMPARE(reading.live.size(), size_t(3));
    QVERIFY(m_org->object(u"Note"_s).mapOf(u"contact"_s)->isOnce);
}

void tst_SalesforcePull::hostileAnswersAreErrorsAndNeverLoops_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<bool>("isError");
    for (const Fault fault : {Fault::CutBody, Fault::HtmlPage, Fault::HtmlError, Fault::RedirectToHttp,
             Fault::DeepNesting, Fault::MissingIds, Fault::Forbidden, Fault::RateLimit, Fault::ServerError,
             Fault::Migrating, Fault::Unauthorized})
        QTest::newRow(qPrintable(fakes::faultName(fault))) << int(fault) << true;
    for (const Fault fault : {Fault::DuplicateRows, Fault::ReorderedRows, Fault::EndlessPaging, Fault::WrongTypes})
        QTest::newRow(qPrintable(fakes::faultName(fault))) << int(fault) << false;
}

void tst_SalesforcePull::hostileAnswersAreErrorsAndNeverLoops()
{
    QFETCH(int, fault);
    QFETCH(bool, isError);
    people(50);
    m_org->object(u"Contact"_s); // described already
    m_org->clock.advance(10'000);
    m_org->faults.failNth(1, Fault(fault));
    const Reading reading = read(u"Contact"_s);
    if (isError)
        QVERIFY(reading.error);
    QVERIFY(reading.requests < 10);
    QCOMPARE(read(u"Contact"_s).error.has_value(), false);
}

SATCHEL_TEST(tst_SalesforcePull)
#include "tst_SalesforcePull.moc"
