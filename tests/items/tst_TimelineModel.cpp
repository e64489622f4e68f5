// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/ActivityReading.h"
#include "items/Related.h"
#include "items/TimelineModel.h"

#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;

struct Desk
{
    TestStore store; // Friday 20 November 2026, noon
    RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Klinikum"_s}});
    RecordId contact = store.create(EntityKind::Contact, {{u"last_name"_s, u"Reinhardt"_s}, {u"company"_s, company}});
    Workspace workspace{store.release(), [this]() -> Result<std::unique_ptr<store::Store>> { return store.again(); }};

    RecordId commit(EntityKind entity, std::vector<FieldValue> values)
    {
        RecordId id;
        workspace.commit(
            u"Create"_s, {Edit::create(entity, {}, std::move(values))}, [&](const Result<Receipt> &receipt) {
                if (!receipt)
                    qFatal("%s", qUtf8Printable(toText(receipt.error())));
                id = receipt->ids.front();
            });
        return id;
    }
    RecordId call(const QString &subject, qint64 hours, std::vector<FieldValue> more = {})
    {
        std::vector<FieldValue> values = {{u"kind"_s, u"call"_s}, {u"subject"_s, subject}, {u"contact"_s, contact},
            {u"at"_s, Instant{store.clock.now().ms + hours * hour}}};
        values.insert(values.end(), more.begin(), more.end());
        return commit(EntityKind::Activity, std::move(values));
    }
};

/// "[planned] visit | [week] call …": what a reader sees, from the top.
QString textOf(const TimelineModel &model)
{
    static const QStringList names = {u"planned"_s, u"pinned"_s, u"week"_s, u"last week"_s};
    QStringList parts;
    for (int i = 0; i < model.rowCount(); ++i) {
        const TimelineRow &row = model.row(i);
        if (row.isHeading)
            parts.append(u'['
                + (row.month.isValid() ? row.month.toString(u"yyyy-MM") : names[static_cast<int>(row.group)]) + u']');
        else
            parts.append(row.item.title);
    }
    return parts.join(u' ');
}

store::TimelineFilter onlyCalls()
{
    store::TimelineFilter filter;
    filter.kinds = QStringList{u"call"_s};
    return filter;
}

} // namespace

class tst_TimelineModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anOpenedConversationListsItsOlderMessagesBelowIt()
    {
        Desk desk;
        const auto mail = [&](const QString &subject, qint64 hours) {
            return desk.commit(EntityKind::Activity,
                {{u"kind"_s, u"email"_s}, {u"subject"_s, subject}, {u"contact"_s, desk.contact},
                    {u"at"_s, Instant{desk.store.clock.now().ms + hours * hour}}});
        };
        mail(u"Offer"_s, -30);
        desk.call(u"call between"_s, -20);
        mail(u"Re: Offer"_s, -10);
        const RecordId newest = mail(u"AW: Offer"_s, -1);
        TimelineModel model(desk.workspace);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        store::TimelineFilter filter;
        filter.kinds = QStringList{u"call"_s, u"email"_s};
        model.setFilter(filter);
        model.show(EntityKind::Contact, desk.contact);
        QCOMPARE(textOf(model), u"[week] AW: Offer call between"_s);
        model.setConversationOpen(newest, true);
        QCOMPARE(textOf(model), u"[week] AW: Offer Re: Offer Offer call between"_s);
        QVERIFY(!model.row(1).isOlder && model.row(2).isOlder && model.row(3).isOlder && !model.row(4).isOlder);
        mail(u"Re: AW: Offer"_s, 0); // the newest is another one now, and closed
        QCOMPARE(textOf(model), u"[week] Re: AW: Offer call between"_s);
        model.setConversationOpen(newest, false);
    }

    void readsPlannedItemsScreenByScreenBeforeThePast()
    {
        Desk desk;
        std::vector<Edit> edits;
        const auto add = [&](const QString &subject, int hours) {
            edits.push_back(Edit::create(EntityKind::Activity, {},
                {{u"kind"_s, u"call"_s}, {u"subject"_s, subject}, {u"contact"_s, desk.contact},
                    {u"at"_s, Instant{desk.store.clock.now().ms + hours * hour}}}));
        };
        for (int i = 1; i <= TimelineModel::plannedScreen + 20; ++i)
            add(QString::number(i), i);
        add(u"past"_s, -1);
        desk.workspace.commit({}, std::move(edits));
        TimelineModel model(desk.workspace);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(onlyCalls());
        model.show(EntityKind::Contact, desk.contact);
        QCOMPARE(model.rowCount(), 1 + TimelineModel::plannedScreen);
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QCOMPARE(model.rowCount(), 1 + TimelineModel::plannedScreen + 20 + 2);
        QCOMPARE(model.row(model.rowCount() - 1).item.title, u"past"_s);
        QVERIFY(!model.canFetchMore({}));
    }

    void groupsByPlannedPinnedWeekAndMonth()
    {
        Desk desk;
        TimelineModel model(desk.workspace);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setFilter(onlyCalls());
        model.show(EntityKind::Contact, desk.contact);
        QCOMPARE(textOf(model), QString());
        desk.call(u"today"_s, -1);
        desk.call(u"monday"_s, -4 * 24);
        desk.call(u"sunday"_s, -5 * 24);
        desk.call(u"early"_s, -15 * 24);
        desk.call(u"october"_s, -30 * 24);
        desk.call(u"rule"_s, -300, {{u"pinned"_s, true}});
        desk.call(u"visit"_s, 24);
        QCOMPARE(textOf(model),
            u"[planned] visit [pinned] rule [week] today monday [last week] sunday [2026-11] early [2026-10] october"_s);
    }

    void whatIsPlannedBecomesPastAsTimeGoesOn()
    {
        Desk desk;
        TimelineModel model(desk.workspace);
        model.setFilter(onlyCalls());
        desk.call(u"visit"_s, 2);
        model.show(EntityKind::Contact, desk.contact);
        QCOMPARE(textOf(model), u"[planned] visit"_s);
        QCOMPARE(*model.nextMoment(), Instant{desk.store.clock.now().ms + 2 * hour});
        desk.store.clock.advance(3 * hour);
        model.refresh();
        QCOMPARE(textOf(model), u"[week] visit"_s);
    }

    void fetchingOnShowsTheSameAsReadingAllAtOnce()
    {
        Desk desk;
        for (int i = 0; i < 200; ++i)
            desk.call(QString::number(i), -i * 7);
        TimelineModel model(desk.workspace);
        model.show(EntityKind::Contact, desk.contact);
        QVERIFY(model.rowCount() < 60);
        // The tester fetches on at each of its checks, also within a reset, so it comes after the first screen.
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        while (model.canFetchMore({}))
            model.fetchMore({});
        const QString paged = textOf(model);
        QVERIFY(model.rowCount() > 200);
        model.refresh(); // reads everything in one go and finds nothing to change
        QCOMPARE(textOf(model), paged);
    }

    void anEditRepaintsItsRowOnly()
    {
        Desk desk;
        TimelineModel model(desk.workspace);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (int i = 1; i <= 5; ++i)
            desk.call(QString::number(i), -i);
        model.setFilter(onlyCalls());
        model.show(EntityKind::Contact, desk.contact);
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const int row = 3;
        desk.workspace.commit(
            u"Edit"_s, {Edit::update(EntityKind::Activity, model.row(row).item.id, {{u"subject"_s, u"new"_s}})});
        QCOMPARE(textOf(model), u"[week] 1 2 new 4 5"_s);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), row);
        QCOMPARE(changed[0][1].toModelIndex().row(), row);
        desk.workspace.commit(u"Delete"_s, {Edit::remove(EntityKind::Activity, model.row(row).item.id)});
        QCOMPARE(textOf(model), u"[week] 1 2 4 5"_s);
        desk.workspace.undo();
        QCOMPARE(textOf(model), u"[week] 1 2 new 4 5"_s);
        QCOMPARE(reset.size(), 0);
    }

    void aDayOfEverybodySaysHowManyItHasThoughNotAllAreRead()
    {
        Desk desk;
        std::vector<Edit> edits;
        for (int i = 0; i < TimelineModel::screen + 5; ++i)
            edits.push_back(Edit::create(EntityKind::Activity, {},
                {{u"kind"_s, u"note"_s}, {u"body"_s, u"Note"_s}, {u"at"_s, Instant{desk.store.clock.now().ms - i}}}));
        edits.push_back(Edit::create(EntityKind::Activity, {},
            {{u"kind"_s, u"call"_s}, {u"at"_s, Instant{desk.store.clock.now().ms - 48 * hour}}}));
        desk.workspace.commit(u"Create"_s, std::move(edits));
        TimelineModel model(desk.workspace);
        model.showEverybody(store::TimelinePart::Past, {});
        QCOMPARE(model.row(0).count, TimelineModel::screen + 5);
        while (model.canFetchMore({}))
            model.fetchMore({});
        QCOMPARE(model.row(0).count, TimelineModel::screen + 5);
        const int last = model.rowCount() - 1;
        QCOMPARE(model.row(last - 1).count, 1);
        QCOMPARE(model.positionOf(last), TimelineModel::screen + 6);
        QCOMPARE(model.neighbour(last, -1), last - 2); // the heading is passed over
        QCOMPARE(model.neighbour(last, 1), -1);
    }

    void countsAreByKindAndFollowTheFilterButNotItsKinds()
    {
        Desk desk;
        desk.call(u"Yesterday"_s, -24);
        desk.call(u"Long ago"_s, -24 * 60);
        desk.call(u"Ahead"_s, 5);
        desk.commit(
            EntityKind::Activity, {{u"kind"_s, u"note"_s}, {u"at"_s, Instant{desk.store.clock.now().ms - hour}}});
        desk.commit(EntityKind::Task, {{u"title"_s, u"Call"_s}});
        store::TimelineFilter filter = onlyCalls();
        const auto all = store::Timeline(desk.workspace.store(), EntityKind::Activity, {}, filter).counts();
        QVERIFY(all);
        QCOMPARE(all->past.value(u"call"_s), 2);
        QCOMPARE(all->past.value(u"note"_s), 1);
        QCOMPARE(all->planned, 2);
        QCOMPARE(all->all, 4);
        filter.from = desk.store.clock.today().addDays(-6);
        const auto recent = store::Timeline(desk.workspace.store(), EntityKind::Activity, {}, filter).counts();
        QCOMPARE(recent->of({u"call"_s}), 1);
        QCOMPARE(recent->of({}), 2);
    }

    void aReadingHasTheWholeTextWhatCameOfItAndWhatCameBefore()
    {
        Desk desk;
        const QString text(3000, u'x');
        desk.call(u"First"_s, -50, {{u"company"_s, desk.company}, {u"pinned"_s, true}});
        desk.workspace.commit(u"Logged a call and planned the next step"_s,
            {Edit::create(EntityKind::Activity, {},
                 {{u"kind"_s, u"call"_s}, {u"subject"_s, u"Second"_s}, {u"body"_s, text}, {u"contact"_s, desk.contact},
                     {u"company"_s, desk.company}, {u"at"_s, Instant{desk.store.clock.now().ms - hour}}}),
                Edit::create(EntityKind::Task, {},
                    {{u"title"_s, u"Call again"_s}, {u"due_date"_s, desk.store.clock.today().addDays(2)}})});
        TimelineModel model(desk.workspace);
        model.showEverybody(store::TimelinePart::Past, {});
        QCOMPARE(model.row(1).item.title, u"Second"_s);
        const auto reading = readActivity(desk.workspace.store(), model.row(1).item);
        QVERIFY(reading);
        QCOMPARE(reading->item.body, text);
        QVERIFY(reading->followUp);
        QCOMPARE(reading->followUp->title, u"Call again"_s);
        QCOMPARE(reading->customer, u"Klinikum"_s);
        QCOMPARE(reading->before.size(), 1);
        QCOMPARE(reading->before[0].title, u"First"_s); // though it is pinned
    }

    void whatWasUndoneIsNotOnItUntilItIsRedone()
    {
        Desk desk;
        const RecordId deal = desk.commit(EntityKind::Deal, {{u"title"_s, u"Probes"_s}, {u"contact"_s, desk.contact}});
        const auto stages = desk.workspace.store().select(
            {EntityKind::Stage, {u"name"_s}, {}, {u"position"_s, false}, {}, -1, false});
        TimelineModel model(desk.workspace);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(EntityKind::Contact, desk.contact);
        const auto changes = [&] {
            QStringList kinds;
            for (int i = 0; i < model.rowCount(); ++i) {
                if (!model.row(i).isHeading)
                    kinds.append(model.row(i).item.kind);
            }
            return kinds;
        };
        const QStringList before = changes();
        desk.workspace.commit(u"Logged a call"_s,
            {Edit::create(EntityKind::Activity, {},
                 {{u"kind"_s, u"call"_s}, {u"contact"_s, desk.contact}, {u"at"_s, desk.store.clock.now()}}),
                Edit::update(EntityKind::Deal, deal, {{u"stage"_s, stages->id(1)}, {u"next_action"_s, u"Offer"_s}}),
                Edit::update(EntityKind::Contact, desk.contact, {{u"job_title"_s, u"Head"_s}})});
        const QStringList after = changes();
        QCOMPARE(after.size(), before.size() + 4); // the call, the stage, the fields of the deal, of the contact
        for (int round = 0; round < 2; ++round) {
            desk.workspace.undo();
            QCOMPARE(changes(), before);
            desk.workspace.redo();
            QCOMPARE(changes(), after);
        }
    }

    void relatedListsAreShortAndTellTheirCounts()
    {
        Desk desk;
        const QDate today(2026, 11, 20);
        desk.commit(EntityKind::Deal,
            {{u"title"_s, u"later"_s}, {u"contact"_s, desk.contact}, {u"next_action_date"_s, today.addDays(9)}});
        desk.commit(EntityKind::Deal, {{u"title"_s, u"nothing planned"_s}, {u"contact"_s, desk.contact}});
        desk.commit(EntityKind::Deal,
            {{u"title"_s, u"overdue"_s}, {u"contact"_s, desk.contact}, {u"next_action_date"_s, today.addDays(-2)}});
        desk.commit(EntityKind::Deal, {{u"title"_s, u"won"_s}, {u"contact"_s, desk.contact}, {u"status"_s, u"won"_s}});
        for (int i = 0; i < 7; ++i)
            desk.commit(EntityKind::Task,
                {{u"title"_s, QString::number(i)}, {u"contact"_s, desk.contact}, {u"due_date"_s, today.addDays(i)}});
        for (const auto *name : {u"Albrecht", u"Ott"})
            desk.commit(
                EntityKind::Contact, {{u"last_name"_s, QString::fromUtf16(name)}, {u"company"_s, desk.company}});
        desk.call(u"call is no meeting"_s, 5);
        desk.commit(EntityKind::Activity,
            {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"visit"_s}, {u"contact"_s, desk.contact},
                {u"at"_s, Instant{desk.store.clock.now().ms + hour}}});

        const auto related = readRelated(
            desk.workspace.store(), *desk.workspace.store().get(EntityKind::Contact, desk.contact));
        QVERIFY_RESULT(related);
        QCOMPARE(related->deals.count, 3);
        QCOMPARE(related->deals.items[0].title, u"overdue"_s);
        QCOMPARE(related->deals.items[1].title, u"nothing planned"_s);
        QVERIFY(!related->deals.items[0].stage.isEmpty());
        QCOMPARE(related->tasks.items.size(), 5u);
        QCOMPARE(related->tasks.count, 7);
        QCOMPARE(related->meetings.count, 1);
        QCOMPARE(related->people.count, 2);
        QCOMPARE(related->people.items[0].name, u"Albrecht"_s);
        const auto ofCompany = readRelated(
            desk.workspace.store(), *desk.workspace.store().get(EntityKind::Company, desk.company));
        QCOMPARE(ofCompany->people.count, 3);
        QCOMPARE(ofCompany->tasks.count, 7);
    }
};

SATCHEL_GUI_TEST(tst_TimelineModel)
#include "tst_TimelineModel.moc"
