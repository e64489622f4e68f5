// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ChoiceNames.h"
#include "items/MeetingEdits.h"
#include "items/RecordMerge.h"
#include "store/Database.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    TestStore store;
    RecordId me = store.create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
    RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Helvion"_s}});
    RecordId reto = store.create(EntityKind::Contact,
        {{u"first_name"_s, u"Reto"_s}, {u"last_name"_s, u"Amstutz"_s}, {u"job_title"_s, u"VP Quality"_s},
            {u"company"_s, company}, {u"email"_s, u"reto@example.com"_s}});
    RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Validation suite"_s}, {u"company"_s, company}});

    Desk() { std::ignore = store->setMe(me); }

    /// Runs since `ago` minutes for an hour.
    RecordId meeting(int ago = 38, std::vector<FieldValue> more = {})
    {
        more.insert(more.end(),
            {{field::kind, choice::meeting}, {field::subject, u"Redline call"_s},
                {field::at, Instant{store.clock.now().ms - ago * 60'000LL}}, {field::duration_seconds, qint64(3600)},
                {field::deal, deal}, {field::contact, reto}, {field::owner, me}});
        return store.create(EntityKind::Activity, std::move(more));
    }
    RecordId point(const RecordId &meeting, const QString &title, qint64 minutes)
    {
        return store.create(
            EntityKind::AgendaItem, {{field::activity, meeting}, {field::title, title}, {field::minutes, minutes}});
    }
    items::Meeting read(const RecordId &id, std::optional<OccurrenceKey> occurrence = {})
    {
        auto meeting = readMeeting(*store, id, occurrence);
        if (!meeting)
            qFatal("%s", qUtf8Printable(toText(meeting.error())));
        return *meeting;
    }
    MeetingNotes notes(const QString &text) { return readNotes(text, store.clock); }
    qint64 tasks() { return *store->count({EntityKind::Task, {}, {}, {}, {}, -1, false}); }
};

} // namespace

class tst_Meeting : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theStateFollowsTheClockUntilItIsClosed()
    {
        Desk desk;
        QCOMPARE(desk.read(desk.meeting(-5)).state, items::Meeting::State::Planned);
        const items::Meeting running = desk.read(desk.meeting(38));
        QCOMPARE(running.state, items::Meeting::State::Running);
        QCOMPARE(running.minutesLeft(), 22);
        QCOMPARE(desk.read(desk.meeting(61)).state, items::Meeting::State::ToClose);
        QCOMPARE(desk.read(desk.meeting(61, {{field::outcome, choice::held}})).state, items::Meeting::State::Closed);
    }

    void peopleAreShownAsTheyAreCalledNow()
    {
        Desk desk;
        const auto id = desk.meeting(
            38, {{field::attendees, QStringList{u"R. A. <reto@example.com> (accepted)"_s, u"Jonas"_s}}});
        desk.store.create(
            EntityKind::Attendee, {{field::activity, id}, {field::user, desk.me}, {field::role, choice::host}});
        const items::Meeting meeting = desk.read(id);
        QCOMPARE(meeting.people.size(), size_t(3));
        QVERIFY(meeting.people[0].isMe); // the host
        QCOMPARE(meeting.people[1].name, u"Reto Amstutz"_s);
        QCOMPARE(meeting.people[1].detail, u"VP Quality"_s);
        QCOMPARE(meeting.people[2].name, u"Jonas"_s);
        QVERIFY_RESULT(desk.store->commit({u"Deleted"_s, {}, {Edit::remove(EntityKind::Contact, desk.reto)}, {}}));
        QCOMPARE(desk.read(id).people[1].name, u"R. A."_s);
        QVERIFY(desk.read(id).people[1].person.isNull());
    }

    void preparationIsWhatIsKnownOfTheCustomer()
    {
        Desk desk;
        const auto id = desk.meeting(-60);
        for (int i = 1; i <= 4; ++i)
            desk.store.create(EntityKind::Activity,
                {{field::kind, choice::call}, {field::subject, u"Call %1"_s.arg(i)}, {field::contact, desk.reto},
                    {field::at, Instant{desk.store.clock.now().ms - i * 86'400'000LL}}});
        desk.store.create(EntityKind::Task, {{field::title, u"Order rooms"_s}, {field::company, desk.company}});
        desk.store.create(EntityKind::Deal, {{field::title, u"Loggers"_s}, {field::contact, desk.reto}});
        desk.store.create(EntityKind::Quote, {{field::deal, desk.deal}});
        const items::Meeting meeting = desk.read(id);
        QCOMPARE(meeting.talks.count, 4);
        QCOMPARE(meeting.talks.items.size(), size_t(3));
        QCOMPARE(meeting.talks.items[0].title, u"Call 1"_s);
        QCOMPARE(meeting.deals.count, 2);
        QCOMPARE(meeting.deals.items[0].id, desk.deal);
        QCOMPARE(meeting.quotes.count, 1);
        QCOMPARE(meeting.tasks.items[0].title, u"Order rooms"_s);
    }

    void anotherMeetingOfMineAtThatTimeOverlaps()
    {
        Desk desk;
        const auto id = desk.meeting(30);
        desk.meeting(0);
        const auto other = desk.store.create(EntityKind::User, {{u"name"_s, u"Jonas"_s}});
        desk.meeting(0, {{field::owner, other}});
        const items::Meeting meeting = desk.read(id);
        // The values of meeting() come last, so the third one is mine, too.
        QVERIFY(!meeting.overlaps.empty());
        QCOMPARE(meeting.overlaps[0].from, desk.store.clock.now());
        QCOMPARE(meeting.overlaps[0].until.ms - meeting.overlaps[0].from.ms, 30 * 60'000);
    }

    void actionItemsAreReadInSixLanguages_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("title");
        QTest::addColumn<QDate>("day");
        const QDate none;
        QTest::newRow("en") << u"- todo Mara: price for Osaka by Thursday"_s << u"Mara"_s << u"Price for Osaka"_s
                            << QDate(2026, 11, 26);
        QTest::newRow("de") << u"Aufgabe Reto: Ansprechpartner nennen bis morgen"_s << u"Reto"_s
                            << u"Ansprechpartner nennen"_s << QDate(2026, 11, 21);
        QTest::newRow("fr") << u"* à faire : envoyer le contrat"_s << QString() << u"Envoyer le contrat"_s << none;
        QTest::newRow("es") << u"Tarea Ana: enviar la oferta"_s << u"Ana"_s << u"Enviar la oferta"_s << none;
        QTest::newRow("ja") << u"やること 佐々木：見積もりを送る"_s << u"佐々木"_s << u"見積もりを送る"_s << none;
        QTest::newRow("ar") << u"مهمة سارة: إرسال العقد"_s << u"سارة"_s << u"إرسال العقد"_s << none;
        QTest::newRow("mine") << u"TODO: send minutes"_s << QString() << u"Send minutes"_s << none;
        QTest::newRow("without a colon") << u"todo send minutes"_s << QString() << u"Send minutes"_s << none;
        QTest::newRow("a link") << u"todo read https://example.com/a"_s << QString() << u"Read https://example.com/a"_s
                                << none;
        QTest::newRow("escaped by Markdown") << u"1. \\[ \\] no item"_s << QString() << QString() << none;
        QTest::newRow("a word that only begins so") << u"todos are many"_s << QString() << QString() << none;
        QTest::newRow("nothing to do") << u"todo Mara:"_s << QString() << QString() << none;
    }
    void actionItemsAreReadInSixLanguages()
    {
        QFETCH(QString, line);
        Desk desk;
        const auto item = readActionItem(line, desk.store.clock).value_or(ActionItem());
        QTEST(item.title, "title");
        QTEST(item.name, "name");
        QTEST(item.day, "day");
    }

    void decisionsAreLinesOfTheNotes()
    {
        Desk desk;
        const auto notes = desk.notes(
            u"Clause 12\n\n- **Decision:** 14 days\n- Entscheidung: zwei Tage\n- todo: write"_s);
        QCOMPARE(notes.decisions, (QStringList{u"14 days"_s, u"zwei Tage"_s}));
        QCOMPARE(notes.actionItems.size(), size_t(1));
        QCOMPARE(notes.actionItems[0].line, 4);
    }

    void closingIsOneChangeSetAndOneUndo()
    {
        Desk desk;
        const auto id = desk.meeting(38, {{field::attendees, QStringList{u"reto@example.com"_s}}});
        const auto first = desk.point(id, u"Open points"_s, 10);
        QVERIFY_RESULT(desk.store.update(EntityKind::AgendaItem, first, {{field::started_at, desk.store.clock.now()}}));
        const items::Meeting meeting = desk.read(id);
        const auto notes = desk.notes(
            u"- todo: send redline tomorrow\n- todo Reto: name the contact\n- todo Nobody: x"_s);
        MeetingClosing closing{
            choice::held, 4, meeting.stages[1].id, *assignItems(*desk.store, meeting, notes.actionItems)};
        QCOMPARE(closing.items[0].person, desk.me);
        QCOMPARE(closing.items[1].entity, EntityKind::Contact);
        QVERIFY(closing.items[2].person.isNull());
        const RecordId before = desk.read(id).stage;
        const auto changes = planClose(meeting, closing);
        QVERIFY_RESULT(changes);
        const auto receipt = desk.store->commit(*changes);
        QVERIFY_RESULT(receipt);
        const items::Meeting closed = desk.read(id);
        QCOMPARE(closed.state, items::Meeting::State::Closed);
        QCOMPARE(closed.activity.value(field::rating), Value(qint64(4)));
        QCOMPARE(closed.stage, meeting.stages[1].id);
        QVERIFY(closed.agenda[0].isDone());
        QCOMPARE(desk.tasks(), 3);
        const auto theirs = desk.store->select({EntityKind::Task, {field::title, field::assignee, field::deal},
            Filter::equals(field::contact, desk.reto.toString()), {field::title, false}, {}, -1, false});
        QCOMPARE(theirs->text(0, 0), u"Nobody: X"_s);
        QCOMPARE(theirs->text(1, 0), u"Reto Amstutz: Name the contact"_s);
        QCOMPARE(theirs->reference(1, 1), desk.me);
        QCOMPARE(theirs->reference(1, 2), desk.deal);
        QVERIFY_RESULT(desk.store->undo(receipt->changeSet));
        const items::Meeting again = desk.read(id);
        QCOMPARE(again.state, items::Meeting::State::Running);
        QCOMPARE(again.stage, before);
        QVERIFY(again.agenda[0].isRunning());
        QCOMPARE(desk.tasks(), 0);
    }

    void anItemThatIsATaskAlreadyIsNotMadeAgain()
    {
        Desk desk;
        const auto id = desk.meeting();
        desk.store.create(EntityKind::Task, {{field::title, u"Send redline"_s}, {field::deal, desk.deal}});
        const items::Meeting meeting = desk.read(id);
        const auto items = *assignItems(*desk.store, meeting, desk.notes(u"todo: send redline"_s).actionItems);
        QVERIFY(items[0].isTask);
        QVERIFY_RESULT(desk.store->commit(*planClose(meeting, {choice::held, 0, {}, items})));
        QCOMPARE(desk.tasks(), 1);
    }

    void anEditedItemChangesTheTaskThatTheClosingMade()
    {
        Desk desk;
        const auto id = desk.meeting(38, {{field::attendees, QStringList{u"reto@example.com"_s}}});
        const auto before = desk.notes(u"- todo: send redline tomorrow\n- todo Reto: name the contact"_s).actionItems;
        const items::Meeting open = desk.read(id);
        QVERIFY(readItemTasks(*desk.store, open, before)->empty());
        QVERIFY_RESULT(
            desk.store->commit(*planClose(open, {choice::held, 0, {}, *assignItems(*desk.store, open, before)})));
        const items::Meeting meeting = desk.read(id);
        const auto known = readItemTasks(*desk.store, meeting, before);
        QVERIFY_RESULT(known);
        QCOMPARE(known->size(), size_t(2));
        QVERIFY_RESULT(desk.store.update(EntityKind::Task, known->at(0).task, {{field::priority, choice::high}}));
        const auto after
            = desk.notes(u"Clause 12\n\n- todo Reto: name the contact\n- todo Reto: send the redline to Osaka"_s)
                  .actionItems;
        const auto followed = followItems(*known, after);
        const auto edits = editsOfTasks(*desk.store, meeting, *known, followed);
        QVERIFY_RESULT(edits);
        QCOMPARE(edits->size(), size_t(1));
        const auto receipt = desk.store->commit({u"Edit"_s, {}, *edits, {}});
        QVERIFY_RESULT(receipt);
        const Record task = *desk.store->get(EntityKind::Task, known->at(0).task);
        QCOMPARE(task.text(field::title), u"Reto Amstutz: Send the redline to Osaka"_s);
        QCOMPARE(task.value(field::contact), Value(desk.reto));
        QCOMPARE(task.value(field::due_date), Value());
        QCOMPARE(task.text(field::priority), QString(choice::high)); // the item said nothing of it
        const auto items = *assignItems(*desk.store, meeting, after, followed);
        QVERIFY(items[0].isTask && items[1].isTask);
        QVERIFY_RESULT(desk.store->commit(planReopen(meeting)));
        QVERIFY_RESULT(desk.store->commit(*planClose(desk.read(id), {choice::held, 0, {}, items})));
        QCOMPARE(desk.tasks(), 2);
        QCOMPARE(readItemTasks(*desk.store, desk.read(id), after)->size(), size_t(2));
    }

    void aTaskOfTheSameTitleFromElsewhereIsNotFollowed()
    {
        Desk desk;
        const auto id = desk.meeting();
        desk.store.create(EntityKind::Task, {{field::title, u"Send redline"_s}, {field::deal, desk.deal}});
        const auto items = desk.notes(u"todo: send redline"_s).actionItems;
        const items::Meeting meeting = desk.read(id);
        QVERIFY_RESULT(
            desk.store->commit(*planClose(meeting, {choice::held, 0, {}, *assignItems(*desk.store, meeting, items)})));
        QVERIFY(readItemTasks(*desk.store, desk.read(id), items)->empty());
    }

    void itemsAreFoundAgainAfterAnEdit_data()
    {
        QTest::addColumn<QString>("notes");
        QTest::addColumn<QStringList>("titles"); // of the tasks of "Alpha beta" and "Gamma delta"
        const QStringList before{u"Alpha beta"_s, u"Gamma delta"_s};
        QTest::newRow("unchanged") << u"todo: alpha beta\ntodo: gamma delta"_s << before;
        QTest::newRow("other order") << u"todo: gamma delta\ntodo: alpha beta"_s << before;
        QTest::newRow("a line above") << u"Hello\ntodo: alpha beta\ntodo: gamma delta"_s << before;
        QTest::newRow("one edited, a new one above") << u"todo: new\ntodo: alpha beta\ntodo: gamma and delta"_s
                                                     << QStringList{u"Alpha beta"_s, u"Gamma and delta"_s};
        QTest::newRow("written anew in its line")
            << u"todo: something else\ntodo: gamma delta"_s << QStringList{u"Something else"_s, u"Gamma delta"_s};
        QTest::newRow("taken out") << u"todo: gamma delta"_s << before;
        QTest::newRow("all taken out") << QString() << before;
    }
    void itemsAreFoundAgainAfterAnEdit()
    {
        QFETCH(QString, notes);
        Desk desk;
        std::vector<ItemTask> known;
        for (const ActionItem &item : desk.notes(u"todo: alpha beta\ntodo: gamma delta"_s).actionItems)
            known.push_back({item, desk.store->newId()});
        QStringList titles;
        for (const ItemTask &one : followItems(known, desk.notes(notes).actionItems))
            titles.append(one.item.title);
        QTEST(titles, "titles");
    }

    void closingOneOfASeriesLeavesTheOthersOpen()
    {
        Desk desk;
        const auto id = desk.meeting(
            38, {{field::recurrence, u"FREQ=WEEKLY;COUNT=3"_s}, {field::attendees, QStringList{u"Ana"_s}}});
        desk.point(id, u"Open points"_s, 10);
        const items::Meeting meeting = desk.read(id);
        QVERIFY(meeting.next.has_value());
        const auto changes = planClose(meeting, {choice::held, 0, {}, {}});
        QVERIFY_RESULT(changes);
        const auto receipt = desk.store->commit(*changes);
        QVERIFY_RESULT(receipt);
        const items::Meeting own = desk.read(ownRecordOf(*changes));
        QCOMPARE(own.state, items::Meeting::State::Closed);
        QCOMPARE(own.agenda.size(), size_t(1));
        QCOMPARE(own.people.size(), size_t(1));
        const items::Meeting series = desk.read(id);
        QCOMPARE(series.state, items::Meeting::State::Planned);
        QCOMPARE(series.entry.time.start.ms - own.entry.time.start.ms, 7 * 86'400'000LL);
        QVERIFY_RESULT(desk.store->undo(receipt->changeSet));
        QCOMPARE(desk.read(id).state, items::Meeting::State::Running);
    }

    void movesAreToldByTheChangeLog()
    {
        Desk desk;
        const auto id = desk.meeting(-60);
        const Instant first = desk.read(id).entry.time.start;
        const auto later = [&](int hours) { return Instant{first.ms + hours * 3'600'000LL}; };
        const auto move = [&](Instant at, Origin origin = Origin::user()) {
            const auto receipt = desk.store->commit(
                {u"Move"_s, origin, {Edit::update(EntityKind::Activity, id, {{field::at, at}})}, {}});
            return receipt ? receipt->changeSet : ChangeSetId();
        };
        QVERIFY(desk.read(id).reschedules.empty());
        move(later(1));
        move(later(30), Origin::connection(u"Google"_s)); // as another calendar moved it
        using Moves = std::vector<Reschedule>;
        const Moves two = {{first, later(1)}, {later(1), later(30)}};
        QCOMPARE(desk.read(id).reschedules, two);
        const ChangeSetId third = move(later(50));
        QCOMPARE(desk.read(id).reschedules.size(), size_t(3));
        const auto undone = desk.store->undo(third);
        QVERIFY_RESULT(undone);
        QCOMPARE(desk.read(id).reschedules, two); // it never counted
        QVERIFY_RESULT(desk.store->undo(undone->receipt.changeSet)); // done again
        QCOMPARE(desk.read(id).reschedules.size(), size_t(3));
        QCOMPARE(desk.read(id).reschedules.back(), (Reschedule{later(30), later(50)}));
    }

    void oneOfASeriesMovesFromItsTimeInTheSeries()
    {
        Desk desk;
        const auto id = desk.meeting(-60, {{field::recurrence, u"FREQ=WEEKLY;COUNT=3"_s}});
        const items::Meeting meeting = desk.read(id);
        const Instant planned = meeting.entry.time.start;
        const Instant at{planned.ms + 7'200'000};
        const auto changes = planReschedule(meeting, at, 3600, desk.store->newId());
        QVERIFY_RESULT(changes);
        QVERIFY_RESULT(desk.store->commit(*changes));
        const items::Meeting own = desk.read(ownRecordOf(*changes));
        QCOMPARE(own.entry.time.start, at);
        QCOMPARE(own.reschedules, (std::vector<Reschedule>{{planned, at}}));
        QVERIFY(desk.read(id).reschedules.empty());
    }

    void reschedulingAnOpenMeetingMovesIt()
    {
        Desk desk;
        const auto id = desk.meeting(-60, {{field::sent_sequence, qint64(0)}});
        const items::Meeting meeting = desk.read(id);
        const Instant at{meeting.entry.time.start.ms + 86'400'000};
        const auto changes = planReschedule(meeting, at, 1800, desk.store->newId());
        QVERIFY_RESULT(changes);
        QVERIFY_RESULT(desk.store->commit(*changes));
        const items::Meeting moved = desk.read(id);
        QCOMPARE(moved.entry.time.start, at);
        QCOMPARE(moved.entry.time.seconds, qint64(1800));
        QVERIFY(moved.needsUpdate()); // people know the earlier time
        QVERIFY(ownRecordOf(*changes).isNull());
    }

    void reschedulingANoShowMakesAnotherMeetingAndKeepsTheNoShow()
    {
        Desk desk;
        const auto id = desk.meeting(90,
            {{field::attendees, QStringList{u"R. A. <reto@example.com> (optional, accepted)"_s, u"Jonas"_s}},
                {field::location, u"Room 4"_s}, {field::outcome, choice::no_show}, {field::body, u"Nobody came"_s}});
        desk.store.create(EntityKind::Attendee, {{field::activity, id}, {field::user, desk.me}});
        desk.point(id, u"Prices"_s, 15);
        const items::Meeting missed = desk.read(id);
        QVERIFY(missed.isNoShow());
        const Instant at{desk.store.clock.now().ms + 86'400'000};
        const auto changes = planReschedule(missed, at, 3600, desk.store->newId());
        QVERIFY_RESULT(changes);
        const auto receipt = desk.store->commit(*changes);
        QVERIFY_RESULT(receipt);
        const items::Meeting again = desk.read(ownRecordOf(*changes));
        QCOMPARE(again.state, items::Meeting::State::Planned);
        QCOMPARE(again.entry.time.start, at);
        QCOMPARE(again.entry.place, u"Room 4"_s);
        QCOMPARE(again.activity.text(field::body), QString()); // what was noted is of the other one
        QVERIFY(!again.isInvited());
        QCOMPARE(again.agenda.size(), size_t(1));
        QCOMPARE(again.agenda.front().minutes, qint64(15));
        QCOMPARE(again.people.size(), size_t(3));
        for (const MeetingPerson &person : again.people)
            QCOMPARE(person.response, QString(choice::none));
        QCOMPARE(again.people.back().person, desk.reto); // optional
        QVERIFY(desk.read(id).isNoShow());
        QVERIFY_RESULT(desk.store->undo(receipt->changeSet));
        QVERIFY(!readMeeting(*desk.store, again.activity.id).has_value());
    }

    void theNextPointEndsTheOneThatRuns()
    {
        Desk desk;
        const auto id = desk.meeting();
        const auto first = desk.point(id, u"One"_s, 10);
        const auto second = desk.point(id, u"Two"_s, 20);
        const auto start = [&](const RecordId &point) {
            QVERIFY_RESULT(desk.store->commit({u"Start"_s, {}, editsToStart(desk.read(id), point), {}}));
        };
        start(first);
        desk.store.clock.set(Instant{desk.store.clock.now().ms + 8 * 60'000});
        start(second);
        items::Meeting meeting = desk.read(id);
        QVERIFY(meeting.agenda[0].isDone());
        QCOMPARE(meeting.agenda[0].used(meeting.now), 8);
        QVERIFY(meeting.agenda[1].isRunning());
        QCOMPARE(meeting.plannedMinutes(), 30);
        desk.store.clock.set(Instant{desk.store.clock.now().ms + 5 * 60'000});
        start(first); // goes on with its eight minutes
        meeting = desk.read(id);
        QCOMPARE(meeting.agenda[0].used(meeting.now), 8);
        QVERIFY(meeting.agenda[0].isRunning());
        QCOMPARE(meeting.agenda[1].used(meeting.now), 5);
    }

    void aPointIsTypedWithItsMinutes_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<qint64>("minutes");
        QTest::newRow("Prices 15 min") << u"Prices"_s << qint64(15);
        QTest::newRow("Preise (20 Minuten)") << u"Preise"_s << qint64(20);
        QTest::newRow("見積もり 10分") << u"見積もり"_s << qint64(10);
        QTest::newRow("Clause 12") << u"Clause 12"_s << qint64(0);
        QTest::newRow("15 min") << u"15 min"_s << qint64(0);
    }
    void aPointIsTypedWithItsMinutes()
    {
        const auto values = pointFromText(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!values.empty());
        QTEST(textOf(values[0].value), "title");
        QTEST(values.size() > 1 ? std::get<qint64>(values[1].value) : 0, "minutes");
    }

    void mergedContactsAttendOnce()
    {
        Desk desk;
        const auto twin = desk.store.create(EntityKind::Contact, {{u"last_name"_s, u"Amstutz"_s}});
        const auto both = desk.meeting();
        const auto one = desk.meeting();
        for (const auto &[meeting, contact] : {std::pair(both, desk.reto), {both, twin}, {one, twin}})
            desk.store.create(EntityKind::Attendee, {{field::activity, meeting}, {field::contact, contact}});
        const auto merge = RecordMerge::propose(*desk.store, EntityKind::Contact, desk.reto, twin);
        QVERIFY_RESULT(merge);
        QVERIFY_RESULT(desk.store->commit({u"Merged"_s, {}, *merge->edits(*desk.store), {}}));
        QCOMPARE(desk.read(both).people.size(), size_t(1));
        QCOMPARE(desk.read(one).people.size(), size_t(1));
        QCOMPARE(desk.read(one).people[0].person, desk.reto);
    }

    void aMeetingInTheTrashIsNotRead()
    {
        Desk desk;
        const auto id = desk.meeting();
        QVERIFY_RESULT(desk.store->commit({u"Deleted"_s, {}, {Edit::remove(EntityKind::Activity, id)}, {}}));
        QVERIFY(!readMeeting(*desk.store, id));
    }

    void anUnknownZoneAndABadRuleAreNoReasonToShowNothing()
    {
        Desk desk;
        const auto id = desk.meeting();
        QVERIFY_RESULT(desk.store->database().execute("UPDATE activity SET zone = 'Mars/Olympus'"));
        QCOMPARE(desk.read(id).state, items::Meeting::State::Running);
        const auto day = desk.meeting(0, {{field::all_day, true}});
        QVERIFY(desk.read(day).overlaps.empty());
    }
};

SATCHEL_TEST(tst_Meeting)
#include "tst_Meeting.moc"
