// SPDX-License-Identifier: GPL-3.0-or-later
// What comes from HubSpot, against its fake: everything once, then only what changed, deletions, and no endless
// reading.
#include "tests/fakes/RemoteUser.h"
#include "tests/support/FakeHubSpot.h"
#include "tests/support/TestProgram.h"

#include <QJsonArray>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
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
    int pages = 0;
    int requests = 0;
    bool hadFullSync = false;
    bool endedFullSync = false;
    std::optional<Error> error;
};

} // namespace

class tst_HubSpotPull : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_crm = std::make_unique<test::FakeHubSpot>();
        m_user = std::make_unique<RemoteUser>(m_crm->fake, m_crm->clock);
        m_cursors.clear();
    }
    void theInitialSyncReadsEveryRecordOnce();
    void laterRoundsBringOnlyWhatChanged();
    void aRoundWithNothingToDoTakesTwoRequests();
    void manyRecordsWithOneStampAreReadOnceMore();
    void moreThanTenThousandChangesAreRead();
    void whatTheIndexShowsLateIsFound();
    void deletedRecordsAreReported();
    void aLargeArchiveIsReadPageByPage();
    void theWholeIsReadAgainDaily();
    void aClockSetBackStartsAFullSync();
    void aCutDownloadGoesOn();
    void moreFieldsThanAnAddressCarriesAreReadByBatch();
    void mergedRecordsNameTheWinner();
    void linksComeWithTheRecords();
    void oneRecordIsReadWithItsLinksByOneRequest();
    void ownersPipelinesAndStagesAreRead();
    void hostileAnswersAreErrorsAndNeverLoops_data();
    void hostileAnswersAreErrorsAndNeverLoops();

private:
    Reading read(const QString &object, int mostPages = 100'000)
    {
        Reading reading;
        const int before = m_crm->transport.requests;
        for (bool isLast = false; !isLast && reading.pages < mostPages;) {
            auto page = m_crm->remote.pull(m_crm->object(object), m_cursors[object]);
            reading.requests = m_crm->transport.requests - before;
            if (!page) {
                reading.error = page.error();
                return reading;
            }
            ++reading.pages;
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

    QStringList people(int count, const QString &prefix = u"p"_s)
    {
        std::vector<Values> all;
        for (int i = 0; i < count; ++i)
            all.push_back(
                {{u"email"_s, u"%1%2@example.com"_s.arg(prefix).arg(i)}, {u"lastname"_s, u"Name %1"_s.arg(i)}});
        return m_user->importRecords(u"contacts"_s, all);
    }

    std::unique_ptr<test::FakeHubSpot> m_crm;
    std::unique_ptr<RemoteUser> m_user;
    QHash<QString, QJsonObject> m_cursors;
};

void tst_HubSpotPull::theInitialSyncReadsEveryRecordOnce()
{
    people(1234);
    m_crm->clock.advance(3'600'000);
    const Reading first = read(u"contacts"_s);
    QVERIFY2(!first.error, first.error ? qPrintable(toText(*first.error)) : "");
    QCOMPARE(first.live.size(), size_t(1234));
    QCOMPARE(first.ids.size(), 1234);
    QVERIFY(first.hadFullSync && first.endedFullSync);
    QCOMPARE(first.requests, 13);
    QCOMPARE(first.live.begin()->second.fields.value(u"lastname").toString().left(4), u"Name"_s);
}

void tst_HubSpotPull::laterRoundsBringOnlyWhatChanged()
{
    const QStringList ids = people(500);
    m_crm->clock.advance(3'600'000);
    read(u"contacts"_s);
    m_crm->clock.advance(60'000);
    m_user->edit(u"contacts"_s, ids[7], {{u"city"_s, u"Porto"_s}});
    const QString made = m_user->create(u"contacts"_s, {{u"email"_s, u"new@example.com"_s}});
    m_crm->clock.advance(10'000);
    Reading next = read(u"contacts"_s);
    QCOMPARE(next.ids.size(), 2);
    QVERIFY(next.live.contains(ids[7]) && next.live.contains(made));
    QCOMPARE(next.live[ids[7]].fields.value(u"city").toString(), u"Porto"_s);
    QVERIFY(!next.hadFullSync);
    QVERIFY(read(u"contacts"_s).ids.isEmpty());
}

void tst_HubSpotPull::aRoundWithNothingToDoTakesTwoRequests()
{
    people(300);
    for (const auto &object : {u"contacts"_s, u"companies"_s, u"deals"_s, u"tasks"_s, u"notes"_s})
        read(object);
    for (int i = 0; i < 20; ++i) {
        m_crm->clock.advance(30'000);
        for (const auto &object : {u"contacts"_s, u"companies"_s, u"deals"_s, u"tasks"_s, u"notes"_s}) {
            const int requests = read(object).requests;
            const bool settles = object == "contacts"_L1 && requests > 2; // the large window is read once more
            QVERIFY2(requests <= 2 || (settles && i < 11), qPrintable(u"%1: %2"_s.arg(object).arg(requests)));
        }
    }
    for (int i = 0; i < 3; ++i) {
        m_crm->clock.advance(60'000);
        QCOMPARE(read(u"owners"_s).requests, 1);
        QCOMPARE(read(u"pipelines"_s).requests + read(u"stages"_s).requests, 1); // they are in one answer
    }
}

void tst_HubSpotPull::manyRecordsWithOneStampAreReadOnceMore()
{
    people(10);
    m_crm->clock.advance(3'600'000);
    read(u"contacts"_s);
    people(5'000, u"q"_s);
    m_crm->clock.advance(5'000);
    QCOMPARE(read(u"contacts"_s).live.size(), size_t(5'000));
    int again = 0;
    for (int i = 0; i < 30; ++i) {
        m_crm->clock.advance(60'000);
        const Reading reading = read(u"contacts"_s);
        again += int(reading.ids.size());
        QVERIFY(i < 10 || reading.requests <= 2);
    }
    QVERIFY2(again <= 5'000, qPrintable(QString::number(again)));
}

void tst_HubSpotPull::moreThanTenThousandChangesAreRead()
{
    m_crm->fake.options().searchLag = 0;
    const QStringList ids = people(10'300);
    m_crm->clock.advance(3'600'000);
    read(u"contacts"_s);
    for (const QString &id : ids)
        m_user->edit(u"contacts"_s, id, {{u"city"_s, u"Faro"_s}});
    m_crm->clock.advance(60'000);
    QCOMPARE(read(u"contacts"_s).live.size(), size_t(10'300));
}

void tst_HubSpotPull::whatTheIndexShowsLateIsFound()
{
    m_crm->fake.conditions().searchLag = 120'000;
    const QStringList ids = people(50);
    m_crm->clock.advance(3'600'000);
    read(u"contacts"_s);
    QSet<QString> found;
    for (int i = 0; i < 50; ++i) {
        m_user->edit(u"contacts"_s, ids[i], {{u"city"_s, u"Faro"_s}});
        m_crm->clock.advance(2'000);
        for (const QString &id : read(u"contacts"_s).ids)
            found.insert(id);
    }
    m_crm->clock.advance(130'000);
    for (const QString &id : read(u"contacts"_s).ids)
        found.insert(id);
    QCOMPARE(found.size(), 50);
}

void tst_HubSpotPull::deletedRecordsAreReported()
{
    const QStringList ids = people(50);
    m_crm->clock.advance(3'600'000);
    read(u"contacts"_s);
    m_user->archive(u"contacts"_s, ids[3]);
    m_crm->clock.advance(10'000);
    QCOMPARE(read(u"contacts"_s).deleted, QSet<QString>{ids[3]});
    QVERIFY(m_crm->remote.read(m_crm->object(u"contacts"_s), {ids[3], ids[4]})->size() == 1);
}

void tst_HubSpotPull::aLargeArchiveIsReadPageByPage()
{
    const QStringList ids = people(1000);
    m_crm->clock.advance(3'600'000);
    read(u"contacts"_s);
    for (int i = 0; i < 450; ++i)
        m_user->archive(u"contacts"_s, ids[i * 2]);
    QSet<QString> told;
    for (int i = 0; i < 5; ++i) {
        m_crm->clock.advance(400'000);
        const Reading reading = read(u"contacts"_s);
        QVERIFY(reading.requests <= 2);
        told += reading.deleted;
    }
    QCOMPARE(told.size(), 450);
}

void tst_HubSpotPull::theWholeIsReadAgainDaily()
{
    const QStringList ids = people(250);
    m_crm->clock.advance(3'600'000);
    read(u"contacts"_s);
    m_user->purge(u"contacts"_s, ids[5]);
    m_user->editSilently(u"contacts"_s, ids[6], {{u"hubspotscore"_s, u"7"_s}});
    m_crm->clock.advance(3'600'000);
    QVERIFY(!read(u"contacts"_s).hadFullSync);
    m_crm->clock.advance(24 * 3'600'000);
    const Reading full = read(u"contacts"_s);
    QVERIFY(full.hadFullSync && full.endedFullSync);
    QCOMPARE(full.live.size(), size_t(249));
    m_crm->clock.advance(3'600'000);
    QVERIFY(!read(u"contacts"_s).hadFullSync);
}

void tst_HubSpotPull::aClockSetBackStartsAFullSync()
{
    people(20);
    m_crm->clock.advance(3'600'000);
    read(u"contacts"_s);
    m_crm->fake.conditions().clockSkew = -600'000;
    QVERIFY(read(u"contacts"_s).endedFullSync);
    m_crm->clock.advance(30'000);
    QVERIFY(!read(u"contacts"_s).hadFullSync);
}

void tst_HubSpotPull::aCutDownloadGoesOn()
{
    people(1000);
    m_crm->clock.advance(3'600'000);
    QCOMPARE(read(u"contacts"_s, 4).ids.size(), 400);
    m_crm->faults.failNth(1, Fault::CutBody);
    QVERIFY(read(u"contacts"_s).error);
    const Reading rest = read(u"contacts"_s);
    QCOMPARE(rest.ids.size(), 600);
    QVERIFY(!rest.hadFullSync && rest.endedFullSync);
}

void tst_HubSpotPull::moreFieldsThanAnAddressCarriesAreReadByBatch()
{
    people(150);
    m_crm->clock.advance(3'600'000);
    ObjectMap wide = m_crm->object(u"contacts"_s);
    for (int i = 0; i < 400; ++i)
        wide.fields.push_back(
            {{u"notes"_s}, {u"a_property_with_a_long_name_%1"_s.arg(i)}, u"text"_s, {}, {}, Direction::Both, false});
    const auto first = m_crm->remote.pull(wide, {});
    QVERIFY2(first, first ? "" : qPrintable(toText(first.error())));
    QCOMPARE(first->records.size(), size_t(100));
    QVERIFY(first->records[0].fields.value(u"lastname").isString()
        && first->records[0].fields.value(u"@companies").isArray());
    QCOMPARE(m_crm->remote.pull(wide, first->cursor)->records.size(), size_t(50));
}

void tst_HubSpotPull::mergedRecordsNameTheWinner()
{
    const QStringList ids = people(5);
    m_crm->clock.advance(3'600'000);
    read(u"contacts"_s);
    const QByteArray merge
        = QStringLiteral(R"({"primaryObjectId":"%1","objectIdToMerge":"%2"})").arg(ids[0], ids[1]).toUtf8();
    const auto merged = m_crm->transport.send(
        {"POST", QUrl(u"https://api.hubapi.com/crm/objects/2026-03/contacts/merge"_s),
            {{"Content-Type", "application/json"}}, merge});
    QCOMPARE(merged->status, 200);
    m_crm->clock.advance(10'000);
    const auto page = m_crm->remote.pull(m_crm->object(u"contacts"_s), m_cursors[u"contacts"_s]);
    QVERIFY(page);
    const auto loser = std::ranges::find(page->records, ids[1], &RemoteRecord::id);
    QVERIFY(loser != page->records.end());
    QVERIFY(loser->isDeleted);
    QCOMPARE(loser->mergedInto, ids[0]);
}

void tst_HubSpotPull::linksComeWithTheRecords()
{
    const QStringList ids = people(3);
    const QString one = m_user->create(u"companies"_s, {{u"name"_s, u"One"_s}});
    const QString two = m_user->create(u"companies"_s, {{u"name"_s, u"Two"_s}});
    m_user->associate(u"contacts"_s, ids[0], u"companies"_s, two);
    m_user->associate(u"contacts"_s, ids[1], u"companies"_s, two);
    m_user->associate(u"contacts"_s, ids[1], u"companies"_s, one);
    m_crm->clock.advance(3'600'000);
    Reading first = read(u"contacts"_s);
    QCOMPARE(first.live[ids[0]].fields.value(u"@companies"), QJsonValue(QJsonArray{two}));
    QCOMPARE(first.live[ids[1]].fields.value(u"@companies"), QJsonValue(QJsonArray{one, two}));
    QCOMPARE(first.live[ids[2]].fields.value(u"@companies"), QJsonValue(QJsonArray()));
    m_user->edit(u"contacts"_s, ids[0], {{u"city"_s, u"Faro"_s}});
    m_crm->clock.advance(10'000);
    QCOMPARE(read(u"contacts"_s).live[ids[0]].fields.value(u"@companies"), QJsonValue(QJsonArray{two}));
}

void tst_HubSpotPull::oneRecordIsReadWithItsLinksByOneRequest()
{
    const QStringList ids = people(3);
    const QString company = m_user->create(u"companies"_s, {{u"name"_s, u"One"_s}});
    m_user->associate(u"contacts"_s, ids[0], u"companies"_s, company);
    const ObjectMap contacts = m_crm->object(u"contacts"_s);
    const int before = m_crm->transport.requests;
    const auto alone = m_crm->remote.read(contacts, {ids[0]});
    QCOMPARE(m_crm->transport.requests - before, 1);
    QCOMPARE(alone->size(), size_t(1));
    const auto several = m_crm->remote.read(contacts, {ids[0], ids[2]});
    const auto among = std::ranges::find(*several, ids[0], &RemoteRecord::id); // they come in any order
    QVERIFY(among != several->end());
    QCOMPARE(alone->front().fields, among->fields);
    QCOMPARE(alone->front().fields.value(u"@companies"), QJsonValue(QJsonArray{company}));
    QCOMPARE(std::pair(alone->front().version, alone->front().key), std::pair(among->version, among->key));
    // What is not plainly there is asked for once more, as several are.
    QVERIFY(m_user->merge(u"contacts"_s, ids[0], ids[1]));
    m_user->archive(u"contacts"_s, ids[2]);
    QVERIFY(m_crm->remote.read(contacts, {ids[1]})->empty());
    QVERIFY(m_crm->remote.read(contacts, {ids[2]})->empty());
}

void tst_HubSpotPull::ownersPipelinesAndStagesAreRead()
{
    QCOMPARE(read(u"owners"_s).live.size(), size_t(2));
    const Reading pipelines = read(u"pipelines"_s);
    QCOMPARE(pipelines.live.size(), size_t(2));
    const Reading stages = read(u"stages"_s);
    QCOMPARE(stages.live.at(u"closedwon"_s).fields.value(u"outcome").toString(), u"won"_s);
    QCOMPARE(stages.live.at(u"closedlost"_s).fields.value(u"outcome").toString(), u"lost"_s);
    QCOMPARE(stages.live.at(u"contractsent"_s).fields.value(u"pipelineId").toString(), u"default"_s);
    QCOMPARE(m_crm->remote.account().value_or(QString()), u"62515"_s);
    QCOMPARE(m_crm->remote.accountDefaults().value_or(QJsonObject()).value(u"currency").toString(), u"EUR"_s);
}

void tst_HubSpotPull::hostileAnswersAreErrorsAndNeverLoops_data()
{
    QTest::addColumn<int>("fault");
    for (const Fault fault :
        {Fault::LostRequest, Fault::LostReply, Fault::Hang, Fault::CutBody, Fault::HtmlError, Fault::HtmlPage,
            Fault::Unauthorized, Fault::Forbidden, Fault::RateLimit, Fault::ServerError, Fault::Locked,
            Fault::Migrating, Fault::CursorExpiry, Fault::DuplicateRows, Fault::ReorderedRows, Fault::MovingRows,
            Fault::EndlessPaging, Fault::DeepNesting, Fault::WrongTypes, Fault::MissingIds, Fault::UnknownChoice})
        QTest::newRow(qPrintable(fakes::faultName(fault))) << int(fault);
}

void tst_HubSpotPull::hostileAnswersAreErrorsAndNeverLoops()
{
    QFETCH(int, fault);
    const QStringList ids = people(450);
    m_crm->clock.advance(3'600'000);
    QSet<QString> met;
    int errors = 0;
    const auto take = [&](const Reading &reading) {
        met += QSet<QString>(reading.ids.begin(), reading.ids.end());
        errors += reading.error ? 1 : 0;
    };
    // Each request of a download and of a search fails in its turn, and the next round goes on
    for (int n = 1; n <= 6; ++n) {
        m_crm->faults.failNth(n, Fault(fault));
        take(read(u"contacts"_s, 50));
        m_crm->faults.calm();
        take(read(u"contacts"_s, 50));
        for (const QString &id : ids)
            m_user->edit(u"contacts"_s, id, {{u"city"_s, u"Faro %1"_s.arg(n)}});
        m_crm->clock.advance(400'000);
    }
    take(read(u"contacts"_s, 50));
    QCOMPARE(met.size(), ids.size());
    const Reading quiet = read(u"contacts"_s, 50);
    QVERIFY2(!quiet.error, quiet.error ? qPrintable(toText(*quiet.error)) : "");
}

SATCHEL_TEST(tst_HubSpotPull)
#include "tst_HubSpotPull.moc"
