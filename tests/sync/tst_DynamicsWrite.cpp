// SPDX-License-Identifier: GPL-3.0-or-later
// What goes to Dynamics 365, against its fake.
#include "sync/connectors/Multipart.h"
#include "tests/fakes/RemoteUser.h"
#include "tests/support/FakeDynamics.h"
#include "tests/support/FindOne.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Writes.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::DynamicsOptions;
using satchel::fakes::Fault;
using satchel::fakes::RemoteUser;
using Kind = WriteOutcome::Kind;
using test::create;
using test::isNeverLinked;
using test::key;

namespace {

RemoteWrite update(const WriteOutcome &seen, const QJsonObject &fields, const QJsonObject &previous = {})
{
    return {Edit::Kind::Update, {}, {}, seen.remoteId, seen.version, fields, previous};
}

} // namespace

class tst_DynamicsWrite : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { start({}); }

    void aCreateHasOurIdAndCanBeRepeated()
    {
        const RemoteWrite one = create(1, {{u"name"_s, u"Monte"_s}, {u"telephone1"_s, u"1"_s}});
        m_crm->faults.failNth(5, Fault::LostReply); // after the columns, the rights and the currencies
        QCOMPARE(write(u"accounts"_s, {one})[0].kind, Kind::Unknown);
        const auto found = test::findOne(
            m_crm->remote, m_crm->object(u"accounts"_s), one, m_crm->clock.now(), isNeverLinked);
        QCOMPARE(found->state, InDoubtResult::State::Found);
        QCOMPARE(found->record.id, key(1).toString());
        const WriteOutcome again = write(u"accounts"_s, {one})[0];
        QCOMPARE(again.kind, Kind::Exists);
        QCOMPARE(again.remoteId, key(1).toString());
        QCOMPARE(m_user->records(u"accounts"_s).size(), size_t(1));
    }

    void aLostCreateThatWasDeletedAgainIsFound()
    {
        const ObjectMap &accounts = m_crm->object(u"accounts"_s);
        QJsonObject cursor;
        for (bool isLast = false; !isLast;) {
            const auto page = m_crm->remote.pull(accounts, cursor);
            cursor = page->cursor;
            isLast = page->isLast;
        }
        const RemoteWrite lost = create(1, {{u"name"_s, u"Monte"_s}});
        write(u"accounts"_s, {lost});
        m_user->archive(u"accounts"_s, key(1).toString());
        m_crm->remote.setReadPosition(accounts, cursor);
        const auto found = test::findOne(m_crm->remote, accounts, lost, m_crm->clock.now(), isNeverLinked);
        QCOMPARE(found->state, InDoubtResult::State::Found);
        QVERIFY(found->record.isDeleted);
        const RemoteWrite never = create(2, {{u"name"_s, u"Never"_s}});
        QCOMPARE(test::findOne(m_crm->remote, accounts, never, m_crm->clock.now(), isNeverLinked)->state,
            InDoubtResult::State::Absent);
    }

    void nothingNewerIsWrittenOver()
    {
        const WriteOutcome made = write(u"accounts"_s, {create(1, {{u"name"_s, u"A"_s}})})[0];
        QCOMPARE(made.kind, Kind::Done);
        const WriteOutcome first = write(u"accounts"_s, {update(made, {{u"telephone1"_s, u"1"_s}})})[0];
        QCOMPARE(first.kind, Kind::Done);
        QVERIFY(first.version != made.version);
        m_user->edit(u"accounts"_s, made.remoteId, {{u"fax"_s, u"9"_s}});
        QCOMPARE(write(u"accounts"_s, {update(first, {{u"telephone1"_s, u"2"_s}})})[0].kind, Kind::Stale);
        const RemoteWrite removal{Edit::Kind::Delete, {}, {}, made.remoteId, first.version, {}, {}};
        QCOMPARE(write(u"accounts"_s, {removal})[0].kind, Kind::Stale);
        const auto read = m_crm->remote.read(m_crm->object(u"accounts"_s), {made.remoteId});
        RemoteWrite again = removal;
        again.version = read->front().version;
        QCOMPARE(write(u"accounts"_s, {again})[0].kind, Kind::Done);
        QCOMPARE(write(u"accounts"_s, {again})[0].kind, Kind::Gone);
        QCOMPARE(write(u"accounts"_s, {update(first, {{u"telephone1"_s, u"2"_s}})})[0].kind,
            Kind::Gone); // and is not restored
    }

    void aPartOfABatchFailsAloneWithTheVendorsMessage()
    {
        const auto outcomes = write(u"accounts"_s,
            {create(1, {{u"name"_s, u"A"_s}}), create(2, {{u"telephone1"_s, u"1"_s}}),
                create(3, {{u"name"_s, QString(200, u'x')}}), create(4, {{u"name"_s, u"D"_s}})});
        QCOMPARE(outcomes[0].kind, Kind::Done);
        QCOMPARE(outcomes[1].kind, Kind::Refused);
        QVERIFY(outcomes[1].reason.contains(u"'name' is missing"));
        QCOMPARE(outcomes[2].kind, Kind::Refused);
        QVERIFY(outcomes[2].reason.contains(u"maximum allowed length"));
        QCOMPARE(outcomes[3].kind, Kind::Done);
    }

    void whatNoPartSpeaksOfIsUnknown()
    {
        write(u"accounts"_s, {create(900, {{u"name"_s, u"A"_s}})}); // the columns are known from now on
        std::vector<RemoteWrite> writes;
        for (int number = 0; number < 30; ++number)
            writes.push_back(create(number, {{u"name"_s, u"A"_s}}));
        m_crm->faults.failNth(1, Fault::SilentBatch);
        const auto outcomes = write(u"accounts"_s, writes);
        QVERIFY(std::ranges::count(outcomes, Kind::Unknown, &WriteOutcome::kind) > 0);
        for (const WriteOutcome &outcome : outcomes)
            QVERIFY(outcome.kind == Kind::Done || outcome.kind == Kind::Unknown);
        for (RemoteWrite &one : writes) {
            one.key = key(int(1000 + (&one - writes.data())));
        }
        m_crm->faults.failNth(1, Fault::PartialBatch);
        const auto partial = write(u"accounts"_s, writes);
        for (size_t i = 0; i < partial.size(); ++i) {
            QVERIFY(partial[i].kind == Kind::Done || partial[i].kind == Kind::Later);
            QCOMPARE(partial[i].wait, partial[i].kind == Kind::Later ? std::optional<qint64>(5'000) : std::nullopt);
            QCOMPARE(
                partial[i].kind == Kind::Done, m_user->record(u"accounts"_s, writes[i].key.toString()).has_value());
        }
    }

    void aLostAnswerIsUnknown()
    {
        const WriteOutcome made = write(u"accounts"_s, {create(1, {{u"name"_s, u"A"_s}})})[0];
        for (const Fault fault : {Fault::LostReply, Fault::Hang, Fault::CutBody, Fault::HtmlPage,
                 Fault::SavedServerError, Fault::DeepNesting}) {
            const auto seen = m_crm->remote.read(m_crm->object(u"accounts"_s), {made.remoteId});
            m_crm->faults.failNth(1, fault);
            const auto outcome = write(u"accounts"_s,
                {update(
                    {Kind::Done, made.remoteId, seen->front().version, {}, {}, {}}, {{u"telephone1"_s, u"1"_s}})})[0];
            QVERIFY2(outcome.kind == Kind::Unknown, qPrintable(fakes::faultName(fault)));
        }
    }

    void lookupsAreBoundMovedAndEmptied()
    {
        const auto firms = write(
            u"accounts"_s, {create(1, {{u"name"_s, u"One"_s}}), create(2, {{u"name"_s, u"Two"_s}})});
        const QString one = u"accounts:"_s + firms[0].remoteId;
        const WriteOutcome person = write(
            u"contacts"_s, {create(3, {{u"lastname"_s, u"R"_s}, {u"_parentcustomerid_value"_s, one}})})[0];
        QCOMPARE(person.kind, Kind::Done);
        QCOMPARE(m_user->record(u"contacts"_s, person.remoteId)->values.value(u"parentcustomerid"), one);
        const WriteOutcome moved = write(
            u"contacts"_s, {update(person, {{u"_parentcustomerid_value"_s, u"accounts:"_s + firms[1].remoteId}})})[0];
        QCOMPARE(moved.kind, Kind::Done);
        const WriteOutcome emptied = write(
            u"contacts"_s, {update(moved, {{u"_parentcustomerid_value"_s, QJsonValue()}})})[0];
        QCOMPARE(emptied.kind, Kind::Done);
        QVERIFY(!m_user->record(u"contacts"_s, person.remoteId)->values.has(u"parentcustomerid"));
        const WriteOutcome task = write(u"tasks"_s,
            {create(
                4, {{u"subject"_s, u"T"_s}, {u"_regardingobjectid_value"_s, u"contacts:"_s + person.remoteId}})})[0];
        QCOMPARE(task.kind, Kind::Done);
        const WriteOutcome missing = write(
            u"contacts"_s, {update(emptied, {{u"_parentcustomerid_value"_s, u"accounts:"_s + key(77).toString()}})})[0];
        QCOMPARE(missing.kind, Kind::Refused); // the person is there
        QCOMPARE(missing.missingObject, u"accounts"_s);
        QCOMPARE(missing.missingId, key(77).toString());
    }

    void activitiesMayBeAboutALead()
    {
        const WriteOutcome lead = write(
            u"leads"_s, {create(1, {{u"subject"_s, u"L"_s}, {u"lastname"_s, u"Pohl"_s}})})[0];
        QCOMPARE(lead.kind, Kind::Done);
        const QString about = u"leads:"_s + lead.remoteId;
        int number = 2;
        for (const QString &object : {u"tasks"_s, u"phonecalls"_s, u"emails"_s, u"appointments"_s}) {
            const WriteOutcome made = write(
                object, {create(number++, {{u"subject"_s, u"S"_s}, {u"_regardingobjectid_value"_s, about}})})[0];
            QVERIFY2(made.kind == Kind::Done, qPrintable(object + u": "_s + made.reason));
            QCOMPARE(m_user->record(object, made.remoteId)->values.value(u"regardingobjectid"), about);
        }
        const WriteOutcome note = write(
            u"annotations"_s, {create(number, {{u"notetext"_s, u"N"_s}, {u"_objectid_value"_s, about}})})[0];
        QVERIFY2(note.kind == Kind::Done, qPrintable(note.reason));
        QCOMPARE(m_user->record(u"annotations"_s, note.remoteId)->values.value(u"objectid"), about);
    }

    void amountsGoOutWithTheirCurrency()
    {
        const auto outcomes = write(u"accounts"_s,
            {create(1, {{u"name"_s, u"A"_s}, {u"revenue"_s, 500}, {u"isocurrencycode"_s, u"JPY"_s}}),
                create(2, {{u"name"_s, u"B"_s}, {u"revenue"_s, 1}, {u"isocurrencycode"_s, u"XAU"_s}})});
        QCOMPARE(outcomes[0].kind, Kind::Done);
        QCOMPARE(m_crm->remote.read(m_crm->object(u"accounts"_s), {outcomes[0].remoteId})
                     ->front()
                     .fields.value(u"isocurrencycode")
                     .toString(),
            u"JPY"_s);
        QCOMPARE(outcomes[1].kind, Kind::Refused);
        QVERIFY(outcomes[1].reason.contains(u"XAU"));
    }

    void aDealIsWonReopenedAndLost()
    {
        const QString process = m_user->records(u"workflows"_s)[0].id;
        const QString stage = u"0/%1/%2"_s.arg(process, m_user->records(u"processstages"_s)[1].id);
        const auto stageOf = [&](const QString &id) {
            return m_crm->remote.read(m_crm->object(u"opportunities"_s), {id})
                ->front()
                .fields.value(u"stage")
                .toString();
        };
        const WriteOutcome made = write(
            u"opportunities"_s, {create(1, {{u"name"_s, u"D"_s}, {u"processid"_s, process}, {u"stage"_s, stage}})})[0];
        QCOMPARE(made.kind, Kind::Done);
        QCOMPARE(stageOf(made.remoteId), stage);
        const QString won = u"1/%1/"_s.arg(process);
        const WriteOutcome closed = write(u"opportunities"_s,
            {update(made, {{u"stage"_s, won}, {u"description"_s, u"signed"_s}}, {{u"stage"_s, stage}})})[0];
        QCOMPARE(closed.kind, Kind::Done);
        QCOMPARE(stageOf(made.remoteId), won);
        QCOMPARE(m_user->record(u"opportunities"_s, made.remoteId)->values.value(u"description"), u"signed"_s);
        QCOMPARE(
            closed.version, m_crm->remote.read(m_crm->object(u"opportunities"_s), {made.remoteId})->front().version);
        const WriteOutcome locked = write(u"opportunities"_s, {update(closed, {{u"description"_s, u"later"_s}})})[0];
        QCOMPARE(locked.kind, Kind::Refused);
        const WriteOutcome open = write(
            u"opportunities"_s, {update(closed, {{u"stage"_s, stage}}, {{u"stage"_s, won}})})[0];
        QCOMPARE(open.kind, Kind::Done);
        QCOMPARE(stageOf(made.remoteId), stage);
        const QString lost = u"2/%1/"_s.arg(process);
        QCOMPARE(
            write(u"opportunities"_s, {update(open, {{u"stage"_s, lost}}, {{u"stage"_s, stage}})})[0].kind, Kind::Done);
        QCOMPARE(stageOf(made.remoteId), lost);
        const WriteOutcome born = write(
            u"opportunities"_s, {create(2, {{u"name"_s, u"W"_s}, {u"processid"_s, process}, {u"stage"_s, won}})})[0];
        QCOMPARE(born.kind, Kind::Done);
        QCOMPARE(stageOf(born.remoteId), won);
    }

    void aDealMovesWithinItsProcess()
    {
        const QString process = m_user->records(u"workflows"_s)[1].id; // one that was made here
        const QString stages[] = {m_user->records(u"processstages"_s)[4].id, m_user->records(u"processstages"_s)[5].id};
        const auto at = [&](int stage) { return u"0/%1/%2"_s.arg(process, stages[stage]); };
        const auto instance = [&] { return m_user->records(u"new_renewalses"_s).front(); };
        const auto standing = [&] { return instance().values.value(u"activestageid").section(u':', 1); };
        const auto stageOf = [&](const QString &id) {
            return m_crm->remote.read(m_crm->object(u"opportunities"_s), {id})
                ->front()
                .fields.value(u"stage")
                .toString();
        };
        const WriteOutcome made = write(
            u"opportunities"_s, {create(1, {{u"name"_s, u"D"_s}, {u"processid"_s, process}, {u"stage"_s, at(1)}})})[0];
        QCOMPARE(made.kind, Kind::Done);
        QCOMPARE(standing(), stages[1]); // and not where the process begins
        QCOMPARE(stageOf(made.remoteId), at(1));

        // A colleague moves it back where deals are moved; the deal's own columns know nothing of it
        m_user->edit(u"new_renewalses"_s, instance().id, {{u"activestageid"_s, u"processstages:"_s + stages[0]}});
        m_user->edit(u"opportunities"_s, made.remoteId, {{u"stepname"_s, u"1-Qualify"_s}});
        QCOMPARE(stageOf(made.remoteId), at(0));

        const auto seen = m_crm->remote.read(m_crm->object(u"opportunities"_s), {made.remoteId});
        const WriteOutcome moved = write(u"opportunities"_s,
            {update({Kind::Done, made.remoteId, seen->front().version, {}, {}, {}}, {{u"stage"_s, at(1)}},
                {{u"stage"_s, at(0)}})})[0];
        QVERIFY2(moved.kind == Kind::Done, qPrintable(moved.reason));
        QCOMPARE(standing(), stages[1]);
        const auto after = m_crm->remote.read(m_crm->object(u"opportunities"_s), {made.remoteId});
        QCOMPARE(after->front().fields.value(u"stage").toString(), at(1));
        QCOMPARE(after->front().version, moved.version);

        // What somebody changed meanwhile is not moved
        m_user->edit(u"opportunities"_s, made.remoteId, {{u"description"_s, u"theirs"_s}});
        QCOMPARE(write(u"opportunities"_s, {update(moved, {{u"stage"_s, at(0)}}, {{u"stage"_s, at(1)}})})[0].kind,
            Kind::Stale);
        QCOMPARE(standing(), stages[1]);
    }

    void theBarOfAProcessFollowsTheDeal()
    {
        const QString process = m_user->records(u"workflows"_s)[0].id;
        QStringList stages;
        for (size_t i = 0; i < 4; ++i)
            stages.append(m_user->records(u"processstages"_s)[i].id);
        const auto at = [&](int stage) { return u"0/%1/%2"_s.arg(process, stages[stage]); };
        const auto instance = [&] { return m_user->records(u"opportunitysalesprocesses"_s).front(); };
        const auto path = [&] { return instance().values.value(u"traversedpath"); };
        WriteOutcome deal = write(
            u"opportunities"_s, {create(1, {{u"name"_s, u"D"_s}, {u"processid"_s, process}, {u"stage"_s, at(0)}})})[0];
        QCOMPARE(path(), stages[0]);
        int from = 0;
        const auto move = [&](int to) {
            deal = write(u"opportunities"_s, {update(deal, {{u"stage"_s, at(to)}}, {{u"stage"_s, at(from)}})})[0];
            from = to;
            return deal.kind == Kind::Done
                && instance().values.value(u"activestageid") == u"processstages:"_s + stages[to];
        };
        QVERIFY(move(1));
        QCOMPARE(path(), stages.mid(0, 2).join(u','));
        QVERIFY(move(3)); // over one
        QCOMPARE(path(), stages.join(u','));
        QVERIFY(move(1)); // and back
        QCOMPARE(path(), stages.mid(0, 2).join(u','));
    }

    void whatHasHappenedIsNotLeftOpen_data()
    {
        QTest::addColumn<QString>("object");
        QTest::addColumn<QJsonValue>("outgoing");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("state");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a call that was made")
            << u"phonecalls"_s << QJsonValue(true) << u"2026-11-20T08:00:00Z"_s << u"1"_s << u"2"_s;
        QTest::newRow("a call that came in")
            << u"phonecalls"_s << QJsonValue(false) << u"2026-11-20T08:00:00Z"_s << u"1"_s << u"4"_s;
        QTest::newRow("a call without a direction")
            << u"phonecalls"_s << QJsonValue() << u"2026-11-20T08:00:00Z"_s << u"1"_s << u"2"_s;
        QTest::newRow("a call that is planned")
            << u"phonecalls"_s << QJsonValue(true) << u"2026-11-21T08:00:00Z"_s << u"0"_s << u"1"_s;
        QTest::newRow("a mail that was sent") << u"emails"_s << QJsonValue(true) << QString() << u"1"_s << u"3"_s;
        QTest::newRow("a mail that was received") << u"emails"_s << QJsonValue(false) << QString() << u"1"_s << u"4"_s;
        QTest::newRow("a meeting") << u"appointments"_s << QJsonValue() << u"2026-11-20T08:00:00Z"_s << u"0"_s
                                   << u"1"_s;
    }
    void whatHasHappenedIsNotLeftOpen()
    {
        QFETCH(QString, object);
        QFETCH(QJsonValue, outgoing);
        QFETCH(QString, at);
        QJsonObject fields{{u"subject"_s, u"About the offer"_s}};
        if (!outgoing.isNull())
            fields.insert(u"directioncode"_s, outgoing);
        if (!at.isEmpty())
            fields.insert(u"scheduledstart"_s, at);
        const WriteOutcome made = write(object, {create(1, fields)})[0];
        QVERIFY2(made.kind == Kind::Done, qPrintable(made.reason));
        const auto row = m_user->record(object, made.remoteId);
        QTEST(row->values.value(u"statecode"), "state");
        QTEST(row->values.value(u"statuscode"), "reason");
        QCOMPARE(m_crm->remote.read(m_crm->object(object), {made.remoteId})->front().version, made.version);
        QCOMPARE(write(object, {update(made, {{u"subject"_s, u"About the order"_s}})})[0].kind, Kind::Done);
        QTEST(m_user->record(object, made.remoteId)->values.value(u"statecode"), "state");
    }

    void aStaleDealIsNotClosed()
    {
        const QString process = m_user->records(u"workflows"_s)[0].id;
        const WriteOutcome made = write(u"opportunities"_s, {create(1, {{u"name"_s, u"D"_s}})})[0];
        m_user->edit(u"opportunities"_s, made.remoteId, {{u"description"_s, u"theirs"_s}});
        QCOMPARE(write(u"opportunities"_s,
                     {update(made, {{u"stage"_s, u"1/%1/"_s.arg(process)}}, {{u"stage"_s, u"0/x/y"_s}})})[0]
                     .kind,
            Kind::Stale);
        QCOMPARE(m_user->record(u"opportunities"_s, made.remoteId)->values.value(u"statecode"), u"0"_s);
    }

    void aNewTaskThatIsDoneIsMadeOpenAndThenCompleted()
    {
        const WriteOutcome task = write(u"tasks"_s, {create(1, {{u"subject"_s, u"T"_s}, {u"statecode"_s, 1}})})[0];
        QCOMPARE(task.kind, Kind::Done);
        const auto read = m_crm->remote.read(m_crm->object(u"tasks"_s), {task.remoteId});
        QCOMPARE(read->front().fields.value(u"statecode").toInt(), 1);
        QCOMPARE(read->front().version, task.version);
    }

    void aNoteIsDatedWhenItIsMade()
    {
        const WriteOutcome note = write(u"annotations"_s,
            {create(1, {{u"notetext"_s, u"x"_s}, {u"createdon"_s, u"2025-06-01T08:00:00.000Z"_s}})})[0];
        QCOMPARE(note.kind, Kind::Done);
        QCOMPARE(m_crm->remote.read(m_crm->object(u"annotations"_s), {note.remoteId})
                     ->front()
                     .fields.value(u"createdon")
                     .toString(),
            u"2025-06-01T08:00:00Z"_s);
    }

    void whatTheUserMayNotIsNotSent()
    {
        DynamicsOptions options;
        options.readOnly = {u"leads"_s};
        options.secured = {u"accounts.revenue"_s};
        options.mayBackdate = false;
        start(options);
        const QString lead = m_user->create(u"leads"_s, {{u"lastname"_s, u"R"_s}});
        write(u"accounts"_s, {create(1, {{u"name"_s, u"A"_s}, {u"revenue"_s, 5}})}); // the rights are known from now on
        QCOMPARE(m_user->record(u"accounts"_s, key(1).toString())->values.value(u"name"), u"A"_s);
        const auto note = write(u"annotations"_s,
            {create(2, {{u"notetext"_s, u"x"_s}, {u"createdon"_s, u"2025-06-01T08:00:00.000Z"_s}})})[0];
        QVERIFY2(note.kind == Kind::Done, qPrintable(note.reason));
        const auto seen = m_crm->remote.read(m_crm->object(u"leads"_s), {lead});
        const int before = m_crm->transport.requests;
        for (const RemoteWrite &one : {create(3, {{u"lastname"_s, u"S"_s}}),
                 update({Kind::Done, lead, seen->front().version, {}, {}, {}}, {{u"lastname"_s, u"S"_s}}),
                 RemoteWrite{Edit::Kind::Delete, {}, {}, lead, seen->front().version, {}, {}}}) {
            const auto refused = write(u"leads"_s, {one})[0];
            QCOMPARE(refused.kind, Kind::Refused);
            QVERIFY2(refused.reason.startsWith(u"Dynamics 365 does not let you"), qPrintable(refused.reason));
        }
        QCOMPARE(m_crm->transport.requests, before);
    }

    void whatMayNotBeWrittenIsRefusedForItsRecordAlone()
    {
        DynamicsOptions options;
        options.secured = {u"accounts.revenue"_s};
        options.readOnly = {u"leads"_s};
        options.tellsRights = false;
        start(options);
        const auto outcomes = write(
            u"accounts"_s, {create(1, {{u"name"_s, u"A"_s}, {u"revenue"_s, 5}}), create(2, {{u"name"_s, u"B"_s}})});
        QCOMPARE(outcomes[0].kind, Kind::Refused);
        QVERIFY(outcomes[0].reason.contains(u"field-level"));
        QCOMPARE(outcomes[0].field, u"revenue"_s);
        QCOMPARE(outcomes[1].kind, Kind::Done);
        QVERIFY(write(u"leads"_s, {create(3, {{u"lastname"_s, u"R"_s}})})[0].reason.contains(u"privilege"));
        QVERIFY(write(u"products"_s, {create(4, {{u"name"_s, u"P"_s}})})[0].reason.contains(u"unit group"));
    }

    void answersAreKnownByTheirOrder()
    {
        test::ScriptedTransport dialogue;
        DynamicsRemote remote(dialogue, m_crm->clock, m_crm->manifest, QUrl(u"https://acme.crm4.dynamics.com"_s));
        tellTable(dialogue,
            R"({"Attributes":[{"LogicalName":"name","AttributeType":"String","IsValidForRead":true,"IsValidForCreate":true,"IsValidForUpdate":true},
            {"LogicalName":"modifiedon","AttributeType":"DateTime","IsValidForRead":true}]})");
        // As Microsoft's own example shows an answer: nothing but its place says what it is for
        const QByteArray part
            = "--b\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 ";
        const QByteArray done = R"({"@odata.etag":"v%2","accountid":"%1","modifiedon":"2026-11-20T12:00:00Z"})";
        const auto made = [&](int number) {
            return part + "201 Created\r\n\r\n"
                + QByteArray(done)
                      .replace("%1", key(number).toString().toUtf8())
                      .replace("%2", QByteArray::number(number))
                + "\r\n";
        };
        const QByteArray refused = part + "400 Bad Request\r\n\r\n"
            + R"({"error":{"code":"0x80040203","message":"No"}})" + "\r\n";
        const QByteArray isThere = part + "412 Precondition Failed\r\n\r\n"
            + R"({"error":{"code":"","message":"A record with matching key values already exists."}})" + "\r\n";
        const std::vector<RemoteWrite> writes = {create(1, {{u"name"_s, u"A"_s}}), create(2, {{u"name"_s, u"B"_s}}),
            create(3, {{u"name"_s, u"C"_s}}), create(4, {{u"name"_s, u"D"_s}})};
        const ObjectMap accounts = *m_crm->manifest.object(u"accounts"_s);

        dialogue.expects("POST /api/data/v9.2/$batch")
            .answersAs(200, "multipart/mixed; boundary=b", made(1) + refused + isThere + made(4) + "--b--\r\n");
        const auto all = remote.write(accounts, writes);
        QVERIFY2(all && dialogue.isOver(), all ? "" : qPrintable(toText(all.error())));
        QCOMPARE((*all)[0].kind, Kind::Done);
        QCOMPARE((*all)[0].version, u"v1"_s);
        QCOMPARE((*all)[1].kind, Kind::Refused);
        QCOMPARE((*all)[2].kind, Kind::Exists);
        QCOMPARE((*all)[2].remoteId, key(3).toString());
        QCOMPARE((*all)[3].kind, Kind::Done);

        // A part is missing: what shows its row is known by that, the rest is nobody's
        dialogue.expects("POST /api/data/v9.2/$batch")
            .answersAs(200, "multipart/mixed; boundary=b", made(1) + refused + made(4) + "--b--\r\n");
        const auto some = remote.write(accounts, writes);
        QVERIFY(some && dialogue.isOver());
        QCOMPARE((*some)[0].kind, Kind::Done);
        QCOMPARE((*some)[1].kind, Kind::Unknown);
        QCOMPARE((*some)[2].kind, Kind::Unknown);
        QCOMPARE((*some)[3].kind, Kind::Done);
        QCOMPARE((*some)[3].version, u"v4"_s);

        // An answer that shows another row than the one it answers is not believed
        dialogue.expects("POST /api/data/v9.2/$batch")
            .answersAs(200, "multipart/mixed; boundary=b", made(2) + made(1) + made(3) + made(4) + "--b--\r\n");
        const auto mixed = remote.write(accounts, writes);
        QCOMPARE((*mixed)[0].kind, Kind::Unknown);
        QCOMPARE((*mixed)[1].kind, Kind::Unknown);
        QCOMPARE((*mixed)[2].kind, Kind::Done);
    }

    void manyPartsAreWrittenAndReadBack()
    {
        const std::vector<RequestPart> parts = {
            {"PATCH", u"/a"_s, {{"If-Match", "*"}}, {{u"x"_s, u"--satchel_batch\r\n"_s}}, "7", {}},
            {"DELETE", u"/b"_s, {}, {}, "8", {}}};
        const QByteArray text = writeMultipart(parts);
        QVERIFY(text.startsWith("--satchel_batch\r\nContent-Type: application/http\r\n"));
        QCOMPARE(text.count("--satchel_batch\r\n"), 2);
        QVERIFY(text.endsWith("--satchel_batch--\r\n"));
        const QByteArray answer = "--r\r\nContent-Type: application/http\r\nContent-ID: 7\r\n\r\nHTTP/1.1 204 No "
                                  "Content\r\nETag: W/\"3\"\r\n\r\n\r\n--r--\r\n";
        const auto read = readMultipart("multipart/mixed; boundary=\"r\"", answer);
        QVERIFY(read && read->size() == 1);
        QCOMPARE(read->at(0)[u"status"].toInt(), 204);
        QCOMPARE(read->at(0)[u"version"].toString(), u"W/\"3\""_s);
        QVERIFY(!readMultipart("multipart/mixed; boundary=r", answer.chopped(7)));
        QVERIFY(!readMultipart("multipart/mixed", answer));
        QVERIFY(!readMultipart("multipart/mixed; boundary=r", "--r\r\nrubbish\r\n--r--"));
    }

private:
    /// What is asked before the first batch of a dialogue.
    static void tellTable(test::ScriptedTransport &dialogue, const QByteArray &definition)
    {
        dialogue
            .expects("GET "
                     "/api/data/v9.2/"
                     "EntityDefinitions(LogicalName='account')?$select=LogicalName,Privileges,ChangeTrackingEnabled&$"
                     "expand=Attributes")
            .answers(200, definition);
        dialogue.expects("GET /api/data/v9.2/WhoAmI").answers(200, R"({"UserId":"u"})");
        dialogue.expects("GET /api/data/v9.2/systemusers(u)/Microsoft.Dynamics.CRM.RetrieveUserPrivileges()")
            .answers(403, R"({"error":{"code":"0x80040220","message":"no"}})");
        dialogue.expects("GET /api/data/v9.2/transactioncurrencies?$select=isocurrencycode")
            .answers(200, R"({"value":[{"transactioncurrencyid":"c","isocurrencycode":"EUR"}]})");
    }
    void start(const DynamicsOptions &options)
    {
        m_crm = std::make_unique<test::FakeDynamics>(options);
        m_user = std::make_unique<RemoteUser>(m_crm->fake, m_crm->clock);
    }
    std::vector<WriteOutcome> write(const QString &object, const std::vector<RemoteWrite> &writes)
    {
        const auto outcomes = m_crm->remote.write(m_crm->object(object), writes);
        if (!outcomes)
            qWarning("%s", qUtf8Printable(toText(outcomes.error())));
        return outcomes.value_or(std::vector<WriteOutcome>(writes.size()));
    }

    std::unique_ptr<test::FakeDynamics> m_crm;
    std::unique_ptr<RemoteUser> m_user;
};

SATCHEL_TEST(tst_DynamicsWrite)
#include "tst_DynamicsWrite.moc"
