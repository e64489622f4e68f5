// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Attendee.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/BulkWriter.h"
#include "store/Doctor.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    TestStore store;

    RecordId meeting(const QStringList &attendees = {})
    {
        std::vector<FieldValue> values = {{field::kind, choice::meeting}, {field::subject, u"Redline call"_s}};
        if (!attendees.isEmpty())
            values.push_back({field::attendees, attendees});
        return store.create(EntityKind::Activity, std::move(values));
    }
    std::vector<Record> of(const RecordId &meeting)
    {
        std::vector<Record> records;
        const auto rows = store->select(
            {EntityKind::Attendee, {}, Filter::refersTo(field::activity, meeting), {}, {}, -1, false});
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            records.push_back(*store->get(EntityKind::Attendee, rows->id(row)));
        return records;
    }
    QStringList texts(const RecordId &meeting)
    {
        return valueOr<QStringList>(store.value(EntityKind::Activity, meeting, field::attendees));
    }
};

} // namespace

class tst_Attendees : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTextIsReadAndWrittenTheSame_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("email");
        QTest::addColumn<QString>("response");
        QTest::newRow("both") << u"Ana Silva <ana@example.com>"_s << u"Ana Silva"_s << u"ana@example.com"_s
                              << QString();
        QTest::newRow("address") << u"ana@example.com"_s << QString() << u"ana@example.com"_s << QString();
        QTest::newRow("name") << u"佐々木 遥"_s << u"佐々木 遥"_s << QString() << QString();
        QTest::newRow("keys") << u"Ana <a@b.de> (optional, accepted)"_s << u"Ana"_s << u"a@b.de"_s << u"accepted"_s;
        QTest::newRow("brackets in the name") << u"Ana (Lisbon)"_s << u"Ana (Lisbon)"_s << QString() << QString();
    }
    void aTextIsReadAndWrittenTheSame()
    {
        QFETCH(QString, text);
        const Attendee attendee = Attendee::fromText(text);
        QTEST(attendee.name, "name");
        QTEST(attendee.email, "email");
        QTEST(attendee.response, "response");
        QCOMPARE(attendee.toText(), text);
    }

    void peopleNamedInAnActivityBecomeRecords()
    {
        Desk desk;
        const auto ana = desk.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}, {u"email"_s, u"Ana@example.com"_s}});
        const auto mara = desk.store.create(
            EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}, {u"email"_s, u"mara@example.com"_s}});
        const auto meeting = desk.meeting(
            {u"ana@example.com"_s, u"Mara <mara@example.com> (host)"_s, u"Ben"_s, u"ben"_s});
        const auto people = desk.of(meeting);
        QCOMPARE(people.size(), size_t(3));
        QCOMPARE(people[0].value(field::contact), Value(ana));
        QCOMPARE(people[0].text(field::name), u"Silva"_s);
        QCOMPARE(people[1].value(field::user), Value(mara));
        QCOMPARE(people[1].text(field::role), QString(choice::host));
        QCOMPARE(people[2].text(field::name), u"Ben"_s);
        QCOMPARE(desk.texts(meeting),
            (QStringList{u"Silva <ana@example.com>"_s, u"Mara <mara@example.com> (host)"_s, u"Ben"_s}));
    }

    void theListFollowsTheRecords()
    {
        Desk desk;
        const auto meeting = desk.meeting({u"Ana"_s, u"Ben"_s});
        const auto people = desk.of(meeting);
        QVERIFY_RESULT(desk.store.update(EntityKind::Attendee, people[0].id, {{field::attended, choice::attended}}));
        QVERIFY_RESULT(desk.store->commit({u"Removed"_s, {}, {Edit::remove(EntityKind::Attendee, people[1].id)}, {}}));
        QCOMPARE(desk.texts(meeting), QStringList{u"Ana (attended)"_s});
    }

    void anotherListKeepsWhoIsThereAndWhatIsKnownOfThem()
    {
        Desk desk;
        const auto meeting = desk.meeting({u"Ana <ana@example.com> (accepted)"_s, u"Ben"_s});
        const auto before = desk.of(meeting);
        QVERIFY_RESULT(desk.store.update(EntityKind::Activity, meeting,
            {{field::attendees, QStringList{u"Cleo"_s, u"Ana Silva <ana@example.com>"_s}}}));
        const auto after = desk.of(meeting);
        QCOMPARE(after.size(), size_t(2));
        QCOMPARE(after[0].id, before[0].id);
        QCOMPARE(after[0].text(field::name), u"Ana Silva"_s);
        QCOMPARE(after[0].text(field::response), QString(choice::accepted));
        QCOMPARE(after[1].text(field::name), u"Cleo"_s);
    }

    void oneUndoTakesTheMeetingAndItsPeopleBack()
    {
        Desk desk;
        const auto receipt = desk.store->commit({u"New"_s, Origin::user(),
            {Edit::create(
                EntityKind::Activity, {}, {{field::kind, choice::meeting}, {field::attendees, QStringList{u"Ana"_s}}})},
            {}});
        QVERIFY_RESULT(receipt);
        const auto undone = desk.store->undo(receipt->changeSet);
        QVERIFY_RESULT(undone);
        QVERIFY(desk.of(receipt->ids.front()).empty());
        QVERIFY_RESULT(desk.store->undo(undone->receipt.changeSet));
        QCOMPARE(desk.texts(receipt->ids.front()), QStringList{u"Ana"_s});
        QCOMPARE(desk.of(receipt->ids.front()).size(), size_t(1));
    }

    void undoOfAnAnswerBringsTheOldOneBack()
    {
        Desk desk;
        const auto meeting = desk.meeting({u"Ana"_s});
        const auto receipt = desk.store.update(
            EntityKind::Attendee, desk.of(meeting)[0].id, {{field::response, choice::declined}});
        QCOMPARE(desk.texts(meeting), QStringList{u"Ana (declined)"_s});
        QVERIFY_RESULT(desk.store->undo(receipt->changeSet));
        QCOMPARE(desk.texts(meeting), QStringList{u"Ana"_s});
    }

    void twoDesksNoteWhoCame()
    {
        Desk desk;
        const auto meeting = desk.meeting({u"Ana"_s, u"Ben"_s});
        const auto other = desk.store.again();
        const auto people = desk.of(meeting);
        QVERIFY_RESULT(desk.store.update(EntityKind::Attendee, people[0].id, {{field::attended, choice::attended}}));
        QVERIFY_RESULT(other->commit({u"Edit"_s, {},
            {Edit::update(EntityKind::Attendee, people[1].id, {{field::attended, choice::absent}})}, {}}));
        QCOMPARE(desk.texts(meeting), (QStringList{u"Ana (attended)"_s, u"Ben (absent)"_s}));
    }

    void aDeletedContactStaysAnAttendeeByName()
    {
        Desk desk;
        const auto ana = desk.store.create(EntityKind::Contact, {{u"last_name"_s, u"Silva"_s}});
        const auto meeting = desk.meeting();
        desk.store.create(EntityKind::Attendee, {{field::activity, meeting}, {field::contact, ana}});
        QVERIFY_RESULT(desk.store->commit({u"Deleted"_s, {}, {Edit::remove(EntityKind::Contact, ana)}, {}}));
        QCOMPARE(desk.texts(meeting), QStringList{u"Silva"_s});
    }

    void aStoreOfTextsGetsRecordsWhenItIsOpened()
    {
        Desk desk;
        const auto meeting = desk.meeting();
        QVERIFY_RESULT(desk.store->database().execute(
            "UPDATE activity SET attendees = char(31) || 'Ana <ana@example.com>' || char(31) || 'Ben' || char(31)"));
        QVERIFY_RESULT(desk.store->setMeta(u"attendee_records"_s, QString()));
        desk.store.reopen();
        QCOMPARE(desk.of(meeting).size(), size_t(2));
        QCOMPARE(desk.texts(meeting), (QStringList{u"Ana <ana@example.com>"_s, u"Ben"_s}));
        for (const store::Finding &finding : store::Doctor(*desk.store).examine())
            QVERIFY2(finding.isSound, qUtf8Printable(finding.check));
    }

    void aChangedTimeAfterTheInvitationIsANewVersion()
    {
        Desk desk;
        const auto meeting = desk.meeting({u"Ana <ana@example.com>"_s});
        const auto sequence = [&] {
            return valueOr<qint64>(desk.store.value(EntityKind::Activity, meeting, field::sequence));
        };
        QVERIFY_RESULT(desk.store.update(EntityKind::Activity, meeting, {{field::location, u"Basel"_s}}));
        QCOMPARE(sequence(), 0);
        QVERIFY_RESULT(desk.store.update(EntityKind::Activity, meeting, {{field::sent_sequence, qint64(0)}}));
        QVERIFY_RESULT(desk.store.update(EntityKind::Activity, meeting, {{field::body, u"notes"_s}}));
        QCOMPARE(sequence(), 0);
        QVERIFY_RESULT(desk.store.update(EntityKind::Activity, meeting, {{field::location, u"Bern"_s}}));
        QVERIFY_RESULT(desk.store.update(EntityKind::Activity, meeting, {{field::duration_seconds, qint64(60)}}));
        QCOMPARE(sequence(), 1);
    }

    void twoHundredPeopleAreNotTooMany()
    {
        Desk desk;
        QStringList people;
        for (int i = 0; i < 200; ++i)
            people.append(u"Person %1 <p%1@example.com>"_s.arg(i));
        const auto meeting = desk.meeting(people);
        QCOMPARE(desk.texts(meeting), people);
    }
};

SATCHEL_TEST(tst_Attendees)
#include "tst_Attendees.moc"
