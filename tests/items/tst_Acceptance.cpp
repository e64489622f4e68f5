// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chooses from when a quote is accepted, and what becomes of it.
#include "items/Acceptance.h"

#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

using Kind = AcceptanceEffect::Kind;

namespace {

const Currency euro = *Currency::fromCode(u"EUR");

struct Sale
{
    TestStore store;
    RecordId me = store.create(EntityKind::User, {{u"name"_s, u"Mara"_s}});
    RecordId colleague = store.create(EntityKind::User, {{u"name"_s, u"Jonas"_s}});
    RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Aalto"_s}});
    RecordId deal = store.create(
        EntityKind::Deal, {{u"title"_s, u"Freezers"_s}, {u"company"_s, company}, {u"value"_s, Money{500, euro}}});
    RecordId first = quote(1);
    RecordId second = quote(2);
    RecordId call = task(u"Ask about the offer"_s, {});

    Sale() { QVERIFY_RESULT(store->setMe(me)); }

    RecordId quote(qint64 version)
    {
        const RecordId quote = store.create(EntityKind::Quote,
            {{u"number"_s, u"Q-1"_s}, {u"version"_s, version}, {u"status"_s, u"draft"_s}, {u"deal"_s, deal},
                {u"currency"_s, u"EUR"_s}});
        store.create(EntityKind::QuoteLine,
            {{u"quote"_s, quote}, {u"name"_s, u"Line"_s}, {u"quantity"_s, Decimal::fromInteger(1)},
                {u"unit_price"_s, UnitPrice{Decimal::fromInteger(250), euro}}});
        if (!store.update(EntityKind::Quote, quote, {{u"status"_s, u"sent"_s}}))
            qFatal("the quote was not sent");
        return quote;
    }
    RecordId task(const QString &title, std::vector<FieldValue> more)
    {
        more.insert(more.end(), {{u"title"_s, title}, {u"deal"_s, deal}});
        return store.create(EntityKind::Task, std::move(more));
    }
    ChangeSet acceptance() const
    {
        return {
            u"Accept"_s, Origin::user(), {Edit::update(EntityKind::Quote, second, {{u"status"_s, u"accepted"_s}})}, {}};
    }
    std::vector<AcceptanceEffect> effects()
    {
        auto effects = acceptanceEffects(*store, acceptance());
        if (!effects)
            qFatal("%s", qUtf8Printable(toText(effects.error())));
        return std::move(*effects);
    }
    Result<Receipt> commit(const std::vector<AcceptanceEffect> &effects)
    {
        return store->commit(withEffects(acceptance(), effects, store.clock.today()));
    }
    QString text(EntityKind entity, RecordId id, const QString &field)
    {
        return textOf(store.value(entity, id, field));
    }
};

AcceptanceEffect &of(std::vector<AcceptanceEffect> &effects, Kind kind)
{
    const auto found = std::ranges::find(effects, kind, &AcceptanceEffect::kind);
    if (found == effects.end())
        qFatal("there is no such effect");
    return *found;
}

} // namespace

class tst_Acceptance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyAreTheDealItsTasksAndTheOtherVersions()
    {
        Sale sale;
        auto effects = sale.effects();
        QCOMPARE(effects.size(), size_t(4));
        QCOMPARE(effects[0].kind, Kind::DealValue);
        QVERIFY(effects[0].before == Value(Money{500, euro}));
        QVERIFY(effects[0].after == Value(Money{25000, euro}));
        QCOMPARE(effects[1].kind, Kind::DealStage);
        QCOMPARE(sale.store->title(EntityKind::Stage, valueOr<RecordId>(effects[1].after)), u"Closed Won"_s);
        QCOMPARE(effects[1].closedOn, sale.store.clock.today());
        QCOMPARE(effects[2].kind, Kind::FollowUp);
        QCOMPARE(effects[2].record, sale.call);
        QCOMPARE(effects[3].kind, Kind::OtherVersion);
        QCOMPARE(effects[3].record, sale.first);
        QVERIFY(effects[3].after == Value(u"superseded"_s));
    }

    void allThatIsTickedHappensAndOneUndoTakesItBack()
    {
        Sale sale;
        const auto done = sale.commit(sale.effects());
        QVERIFY_RESULT(done);
        QCOMPARE(sale.text(EntityKind::Deal, sale.deal, u"status"_s), u"won"_s);
        QCOMPARE(sale.text(EntityKind::Task, sale.call, u"status"_s), u"completed"_s);
        QCOMPARE(sale.text(EntityKind::Quote, sale.first, u"status"_s), u"superseded"_s);
        QVERIFY_RESULT(sale.store->undo(done->changeSet));
        QCOMPARE(sale.text(EntityKind::Deal, sale.deal, u"status"_s), u"open"_s);
        QCOMPARE(sale.text(EntityKind::Task, sale.call, u"status"_s), u"pending"_s);
        QCOMPARE(sale.text(EntityKind::Quote, sale.first, u"status"_s), u"sent"_s);
        QCOMPARE(sale.text(EntityKind::Quote, sale.second, u"status"_s), u"sent"_s);
    }

    void whatIsUntickedStaysAsItIs()
    {
        for (const Kind kind : {Kind::DealValue, Kind::DealStage, Kind::FollowUp, Kind::OtherVersion}) {
            Sale sale;
            auto effects = sale.effects();
            of(effects, kind).isOn = false;
            QVERIFY_RESULT(sale.commit(effects));
            QCOMPARE(sale.text(EntityKind::Quote, sale.second, u"status"_s), u"accepted"_s);
            QCOMPARE(sale.store.value(EntityKind::Deal, sale.deal, u"value"_s),
                Value(Money{kind == Kind::DealValue ? 500 : 25000, euro}));
            QCOMPARE(
                sale.text(EntityKind::Deal, sale.deal, u"status"_s), kind == Kind::DealStage ? u"open"_s : u"won"_s);
            QCOMPARE(sale.text(EntityKind::Task, sale.call, u"status"_s),
                kind == Kind::FollowUp ? u"pending"_s : u"completed"_s);
            QCOMPARE(sale.text(EntityKind::Quote, sale.first, u"status"_s),
                kind == Kind::OtherVersion ? u"sent"_s : u"superseded"_s);
        }
    }

    void aDealCanHaveBeenWonOnAnotherDay()
    {
        Sale sale;
        auto effects = sale.effects();
        const QDate day = sale.store.clock.today().addDays(-3);
        of(effects, Kind::DealStage).closedOn = day;
        QVERIFY_RESULT(sale.commit(effects));
        QCOMPARE(sale.store.value(EntityKind::Deal, sale.deal, u"closed_on"_s), Value(day));
        QCOMPARE(sale.text(EntityKind::Deal, sale.deal, u"status"_s), u"won"_s);
    }

    void tasksOfOthersAndOnesThatRepeatAreLeftOpenUnlessTicked()
    {
        Sale sale;
        const RecordId theirs = sale.task(u"Deliver"_s, {{u"assignee"_s, sale.colleague}});
        const RecordId weekly = sale.task(
            u"Report"_s, {{u"due_date"_s, QDate(2026, 12, 1)}, {u"recurrence"_s, u"FREQ=WEEKLY"_s}});
        const RecordId done = sale.task(u"Done before"_s, {{u"status"_s, u"completed"_s}});
        for (const AcceptanceEffect &effect : sale.effects()) {
            if (effect.kind == Kind::FollowUp)
                QCOMPARE(effect.isOn, effect.record != theirs && effect.record != weekly);
            QVERIFY(effect.record != done);
        }
    }

    /// A call that was planned before anything was offered is about something else.
    void whatWasPlannedBeforeTheOfferStaysOpenUnlessTicked()
    {
        Sale sale;
        const RecordId before = sale.store.create(EntityKind::Task, {{u"title"_s, u"Ask about parking"_s}});
        sale.store.clock.advance(60'000);
        const RecordId later = sale.store.create(
            EntityKind::Deal, {{u"title"_s, u"Later"_s}, {u"company"_s, sale.company}});
        QVERIFY_RESULT(sale.store.update(EntityKind::Task, before, {{u"deal"_s, later}}));
        sale.deal = later;
        sale.second = sale.quote(3);
        const RecordId after = sale.task(u"Ask about the offer"_s, {});
        for (const AcceptanceEffect &effect : sale.effects()) {
            if (effect.kind == Kind::FollowUp)
                QCOMPARE(effect.isOn, effect.record == after);
        }
        QVERIFY(before != after);
    }

    void ofADealThatIsClosedAlreadyNoTaskIsClosed()
    {
        Sale sale;
        QVERIFY(sale.store.update(EntityKind::Deal, sale.deal, {{u"status"_s, u"won"_s}}));
        const auto effects = sale.effects();
        QCOMPARE(effects.size(), size_t(1));
        QCOMPARE(effects.front().kind, Kind::OtherVersion);
    }

    void otherEditsHaveNone()
    {
        Sale sale;
        const auto effects = acceptanceEffects(*sale.store,
            {u"Reject"_s, Origin::user(),
                {Edit::update(EntityKind::Quote, sale.second, {{u"status"_s, u"rejected"_s}})}, {}});
        QVERIFY_RESULT(effects);
        QVERIFY(effects->empty());
    }

    void whatTheStoreWouldRefuseIsRefusedBefore()
    {
        Sale sale;
        QVERIFY(sale.store.update(EntityKind::Quote, sale.second, {{u"status"_s, u"rejected"_s}}));
        const auto effects = acceptanceEffects(*sale.store, sale.acceptance());
        QVERIFY(!effects);
        QCOMPARE(effects.error().kind, Error::Kind::Conflict);
    }

    void aDealThatStaysIsNotAmongTheMoves()
    {
        Sale sale;
        auto effects = sale.effects();
        QCOMPARE(
            movingEdits(*sale.store, withEffects(sale.acceptance(), effects, {})).front().entity, EntityKind::Quote);
        of(effects, Kind::DealStage).isOn = false;
        for (const Edit &edit : movingEdits(*sale.store, withEffects(sale.acceptance(), effects, {})))
            QVERIFY(edit.entity != EntityKind::Quote);
    }
};

SATCHEL_TEST(tst_Acceptance)
#include "tst_Acceptance.moc"
