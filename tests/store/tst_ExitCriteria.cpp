// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ExitCriteria.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/DryRun.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <algorithm>

using namespace satchel;
using namespace satchel::store;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

Value euros(qint64 cents)
{
    return Money{cents, *Currency::fromCode(u"EUR")};
}

/// A deal in the first stage, whose playbook wants a value before the deal leaves it.
struct GuidedSales
{
    TestStore store;
    std::vector<RecordId> stages;
    RecordId pipeline;
    RecordId won;
    RecordId lost;
    RecordId deal;
    RecordId playbook;

    GuidedSales()
    {
        const auto rows = store->select(
            {EntityKind::Stage, {field::pipeline}, {}, {field::position, false}, {}, -1, false});
        for (qsizetype row = 0; row < rows->size(); ++row)
            stages.push_back(rows->id(row));
        pipeline = rows->reference(0, 0);
        won = stageOfKind(choice::won);
        lost = stageOfKind(choice::lost);
        deal = newDeal(u"Loggers"_s, stages[0]);
        playbook = store.create(EntityKind::Playbook, {{field::name, u"First talk"_s}, {field::stage, stages[0]}});
        criterion(playbook, u"A value is known"_s, u"value is not empty"_s);
    }
    RecordId stageOfKind(const QString &kind)
    {
        return store->select({EntityKind::Stage, {}, Filter::equals(field::kind, kind), {}, {}, 1, false})->id(0);
    }
    RecordId newDeal(const QString &title, RecordId stage)
    {
        return store.create(EntityKind::Deal, {{field::title, title}, {field::stage, stage}});
    }
    RecordId criterion(RecordId of, const QString &title, const QString &condition)
    {
        return store.create(EntityKind::PlaybookItem,
            {{field::playbook, of}, {field::kind, QString(choice::criterion)}, {field::title, title},
                {field::condition, condition}});
    }
    /// For every deal.
    RecordId criterionOfAll(const QString &title, const QString &condition)
    {
        const RecordId all = store.create(EntityKind::Playbook, {{field::name, u"Always"_s}});
        return criterion(all, title, condition);
    }
    Edit move(RecordId to, std::vector<FieldValue> more = {}) const
    {
        more.push_back({field::stage, to});
        return Edit::update(EntityKind::Deal, deal, std::move(more));
    }
    /// Before it is committed.
    QStringList unmetBefore(const Edit &edit) { return titlesOf(*unmetCriteria(*store, std::vector{edit})); }
    /// Of what a commit did; the log has the same.
    QStringList unmetAfter(const std::vector<Edit> &edits)
    {
        const auto done = store->commit({u"Edit"_s, Origin::user(), edits, {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        const auto unmet = unmetCriteria(*store, done->changes);
        if (*unmet != *unmetCriteria(*store, done->changeSet))
            qFatal("the log has other moves than the receipt");
        return titlesOf(*unmet);
    }
    static QStringList titlesOf(const std::vector<UnmetCriterion> &unmet)
    {
        QStringList titles;
        for (const UnmetCriterion &one : unmet)
            titles.append(one.title);
        return titles;
    }
};

const QStringList valueIsUnknown{u"A value is known"_s};

} // namespace

class tst_ExitCriteria : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoMovesOnHearsWhatIsUnmet()
    {
        GuidedSales sales;
        QCOMPARE(sales.unmetBefore(sales.move(sales.stages[1])), valueIsUnknown);
        QCOMPARE(sales.unmetAfter({sales.move(sales.stages[1])}), valueIsUnknown);
        QCOMPARE(sales.unmetBefore(sales.move(sales.stages[0])), QStringList()); // back
        QCOMPARE(sales.unmetBefore(sales.move(sales.stages[2])), QStringList()); // of another stage
        QCOMPARE(sales.unmetAfter({sales.move(sales.stages[0], {{field::value, euros(1)}})}), QStringList());
        QCOMPARE(sales.unmetBefore(sales.move(sales.stages[1])), QStringList());
    }

    void whatTheEditItselfGivesIsNotUnmet()
    {
        GuidedSales sales;
        const Edit edit = sales.move(sales.stages[1], {{field::value, euros(1)}});
        QCOMPARE(sales.unmetBefore(edit), QStringList());
        QCOMPARE(sales.unmetAfter({edit}), QStringList());
    }

    void whatTheEditItselfTakesAwayIsUnmet()
    {
        GuidedSales sales;
        QVERIFY_RESULT(sales.store.update(EntityKind::Deal, sales.deal, {{field::value, euros(1)}}));
        QCOMPARE(sales.unmetBefore(sales.move(sales.stages[1])), QStringList());
        const Edit edit = sales.move(sales.stages[1], {{field::value, Value()}});
        QCOMPARE(sales.unmetBefore(edit), valueIsUnknown);
        QCOMPARE(sales.unmetAfter({edit}), valueIsUnknown);
    }

    void whatTheNewStageGivesIsUnmet()
    {
        GuidedSales sales;
        sales.criterion(sales.playbook, u"Certain"_s, u"probability = 100 and has activity (kind = \"call\")"_s);
        sales.store.create(EntityKind::Activity, {{field::kind, u"call"_s}, {field::deal, sales.deal}});
        const QStringList both = valueIsUnknown + QStringList{u"Certain"_s};
        QCOMPARE(sales.unmetBefore(sales.move(sales.won)), both);
        QCOMPARE(sales.unmetAfter({sales.move(sales.won)}), both);
    }

    void aDryRunSaysWhatTheCommitLeavesUnmet()
    {
        GuidedSales sales;
        sales.criterion(sales.playbook, u"A call"_s, u"has activity (kind = \"call\")"_s);
        DryRun dryRun(*sales.store, Origin::user());
        const Edit edit = sales.move(sales.stages[1]);
        QVERIFY_RESULT(dryRun.check(edit, DryRun::Keep::Yes));
        QVERIFY_RESULT(
            dryRun.check(Edit::update(EntityKind::Deal, sales.deal, {{field::title, u"Probes"_s}}), DryRun::Keep::Yes));
        const auto unmet = unmetCriteria(*sales.store, dryRun);
        QVERIFY_RESULT(unmet);
        QCOMPARE(GuidedSales::titlesOf(*unmet), (valueIsUnknown + QStringList{u"A call"_s}));
        const auto byDeal = unmetByDeal(*sales.store, *unmet, 1, &dryRun.planned());
        QCOMPARE(byDeal.size(), size_t(1));
        QCOMPARE(byDeal.front().title, u"Probes"_s);
        QCOMPARE(sales.unmetAfter({edit}), GuidedSales::titlesOf(*unmet));
    }

    /// A deal that is won is open no more, but it was when it left its stage.
    void whatFollowsFromTheNewStageDoesNotCount()
    {
        GuidedSales sales;
        sales.criterion(sales.playbook, u"Still open"_s, u"status = \"open\""_s);
        sales.criterion(sales.playbook, u"In the first stage"_s,
            u"stage = \"%1\" and value is empty"_s.arg(sales.store->title(EntityKind::Stage, sales.stages[0])));
        QCOMPARE(sales.unmetAfter({sales.move(sales.won)}), valueIsUnknown);
    }

    void whoMarksADealAsWonMovesItOn()
    {
        GuidedSales sales;
        const Edit winning = Edit::update(EntityKind::Deal, sales.deal, {{field::status, QString(choice::won)}});
        QVERIFY(mayMoveDeal(winning));
        const auto moves = stageMoves(*sales.store, std::vector{winning});
        QVERIFY_RESULT(moves);
        QCOMPARE(moves->size(), size_t(1));
        QCOMPARE(moves->front().to, sales.won);
        QCOMPARE(sales.unmetBefore(winning), valueIsUnknown);
        QCOMPARE(sales.unmetAfter({winning}), valueIsUnknown);
    }

    void whoAcceptsAQuoteWinsItsDeal()
    {
        GuidedSales sales;
        const RecordId company = sales.store.create(EntityKind::Company, {{field::name, u"X AG"_s}});
        const RecordId quote = sales.store.create(
            EntityKind::Quote, {{field::deal, sales.deal}, {field::company, company}});
        QVERIFY_RESULT(sales.store.update(EntityKind::Quote, quote, {{field::status, QString(choice::sent)}}));
        const Edit accepted = Edit::update(EntityKind::Quote, quote, {{field::status, QString(choice::accepted)}});
        QVERIFY(mayMoveDeal(accepted));
        QVERIFY(!mayMoveDeal(Edit::update(EntityKind::Quote, quote, {{field::status, QString(choice::rejected)}})));
        const auto ofDeals = dealEdits(*sales.store, std::vector{accepted});
        QVERIFY_RESULT(ofDeals);
        QCOMPARE(ofDeals->size(), size_t(1));
        QCOMPARE(ofDeals->front().id, sales.deal);
        DryRun dryRun(*sales.store, Origin::user());
        QVERIFY_RESULT(dryRun.check(accepted, DryRun::Keep::No));
        QCOMPARE(GuidedSales::titlesOf(*unmetCriteria(*sales.store, dryRun)), valueIsUnknown);
        QCOMPARE(sales.unmetBefore(accepted), valueIsUnknown);
        QCOMPARE(sales.unmetAfter({accepted}), valueIsUnknown);
        QCOMPARE(sales.unmetBefore(accepted), QStringList()); // the deal is won
        QVERIFY(dealEdits(*sales.store, std::vector{accepted})->empty());
    }

    void aDocumentWithoutAnOpenDealWinsNone()
    {
        GuidedSales sales;
        const RecordId alone = sales.store.create(EntityKind::Proposal, {{field::title, u"Offer"_s}});
        const RecordId ofDeal = sales.store.create(
            EntityKind::Proposal, {{field::title, u"Offer"_s}, {field::deal, sales.deal}});
        const auto accept = [](RecordId id) {
            return Edit::update(EntityKind::Proposal, id, {{field::status, QString(choice::accepted)}});
        };
        QVERIFY(dealEdits(*sales.store, std::vector{accept(alone)})->empty());
        QVERIFY(dealEdits(*sales.store, std::vector{accept(sales.store->newId())})->empty());
        QCOMPARE(sales.unmetBefore(accept(ofDeal)), valueIsUnknown);
        QVERIFY_RESULT(sales.store->commit({u"Lose"_s, Origin::user(),
            {Edit::update(EntityKind::Deal, sales.deal, {{field::stage, sales.lost}})}, {}}));
        QCOMPARE(sales.unmetBefore(accept(ofDeal)), QStringList());
    }

    void whoLosesADealOrTakesItElsewhereIsNotWarned()
    {
        GuidedSales sales;
        QCOMPARE(sales.unmetBefore(sales.move(sales.lost)), QStringList());
        const RecordId other = sales.store.create(EntityKind::Pipeline, {{field::name, u"Renewals"_s}});
        const RecordId elsewhere = sales.store.create(EntityKind::Stage,
            {{field::name, u"Due"_s}, {field::pipeline, other}, {field::position, qint64(99)},
                {field::kind, QString(choice::open)}});
        QCOMPARE(sales.unmetBefore(sales.move(elsewhere)), QStringList());
        QCOMPARE(sales.unmetAfter({sales.move(elsewhere)}), QStringList());
    }

    void anEditThatMovesNoDealLeavesNothing()
    {
        GuidedSales sales;
        const Edit titled = Edit::update(EntityKind::Deal, sales.deal, {{field::title, u"Probes"_s}});
        QVERIFY(!mayMoveDeal(titled));
        QVERIFY(!mayMoveDeal(Edit::create(EntityKind::Deal, {}, {{field::stage, sales.stages[1]}})));
        QVERIFY(!mayMoveDeal(Edit::update(EntityKind::Contact, sales.deal, {{field::stage, sales.stages[1]}})));
        QCOMPARE(sales.unmetAfter({titled}), QStringList());
        QVERIFY(unmetCriteria(*sales.store, std::vector<Edit>())->empty());
        QVERIFY(unmetCriteria(*sales.store, std::vector<Change>())->empty());
    }

    void ofTwoMovesInOneCommitTheFirstAndTheLastStageCount()
    {
        GuidedSales sales;
        sales.criterion(
            sales.store.create(EntityKind::Playbook, {{field::name, u"Second"_s}, {field::stage, sales.stages[1]}}),
            u"A contact"_s, u"contact is not empty"_s);
        QCOMPARE(sales.unmetAfter({sales.move(sales.stages[1]), sales.move(sales.stages[0])}), QStringList());
        QCOMPARE(sales.unmetAfter({sales.move(sales.stages[1]), sales.move(sales.stages[2])}), valueIsUnknown);
    }

    void aDealThatIsGoneLeavesNothing()
    {
        GuidedSales sales;
        const auto moved = sales.store->commit({u"Move"_s, Origin::user(), {sales.move(sales.stages[1])}, {}});
        QVERIFY_RESULT(moved);
        QVERIFY_RESULT(
            sales.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Deal, sales.deal)}, {}}));
        QVERIFY(unmetCriteria(*sales.store, moved->changes)->empty());
    }

    void aCriterionAboutRelatedRecordsAsksTheStore()
    {
        GuidedSales sales;
        sales.criterion(sales.playbook, u"A call"_s, u"has activity (kind = \"call\")"_s);
        QCOMPARE(sales.unmetBefore(sales.move(sales.stages[1])), (valueIsUnknown + QStringList{u"A call"_s}));
        sales.store.create(EntityKind::Activity, {{field::kind, u"call"_s}, {field::deal, sales.deal}});
        QCOMPARE(sales.unmetAfter({sales.move(sales.stages[1])}), valueIsUnknown);
    }

    void aCriterionWhoseFieldWasRemovedWarnsNobody()
    {
        GuidedSales sales;
        const auto field = sales.store->addCustomField(
            EntityKind::Deal, {{}, u"Wards"_s, FieldType::Integer, FieldFlag::Custom, {}, {}});
        QVERIFY_RESULT(field);
        sales.criterion(sales.playbook, u"Many wards"_s, field->name + u" > 3"_s);
        QCOMPARE(sales.unmetBefore(sales.move(sales.stages[1])), (valueIsUnknown + QStringList{u"Many wards"_s}));
        const auto definitions = sales.store->select({EntityKind::FieldDefinition, {}, {}, {}, {}, -1, false});
        QVERIFY_RESULT(sales.store->commit(
            {u"Remove"_s, Origin::user(), {Edit::remove(EntityKind::FieldDefinition, definitions->id(0))}, {}}));
        QVERIFY_RESULT(sales.store->refreshRegistry());
        QCOMPARE(sales.unmetBefore(sales.move(sales.stages[1])), valueIsUnknown);
    }

    void whatThePipelineAsksForIsAskedWhenADealIsWon()
    {
        GuidedSales sales;
        const RecordId ofPipeline = sales.store.create(
            EntityKind::Playbook, {{field::name, u"Sales"_s}, {field::pipeline, sales.pipeline}});
        sales.criterion(ofPipeline, u"A contact"_s, u"contact is not empty"_s);
        QCOMPARE(sales.unmetBefore(sales.move(sales.stages[1])), valueIsUnknown);
        QCOMPARE(sales.unmetBefore(sales.move(sales.won)), (valueIsUnknown + QStringList{u"A contact"_s}));
    }

    /// A criterion of every deal is one, from whatever stages the deals are won, and wherever that stage is listed.
    void dealsOfSeveralStagesLeaveOneCriterionUnmet()
    {
        GuidedSales sales;
        sales.criterionOfAll(u"A contact"_s, u"contact is not empty"_s);
        const RecordId other = sales.newDeal(u"Other"_s, sales.stages[1]);
        QVERIFY_RESULT(sales.store.update(EntityKind::Stage, sales.won, {{field::position, qint64(0)}}));
        std::vector<Edit> edits;
        for (const RecordId &id : {sales.deal, other})
            edits.push_back(Edit::update(EntityKind::Deal, id, {{field::stage, sales.won}}));
        const auto unmet = unmetCriteria(*sales.store, edits);
        QVERIFY_RESULT(unmet);
        const auto found = std::ranges::find(*unmet, u"A contact"_s, &UnmetCriterion::title);
        QVERIFY(found != unmet->end());
        QCOMPARE(found->deals, (std::vector{sales.deal, other}));
        QCOMPARE(std::ranges::count(*unmet, u"A contact"_s, &UnmetCriterion::title), 1);
        QCOMPARE(dealsWithUnmet(*unmet).size(), size_t(2));
        const auto byDeal = unmetByDeal(*sales.store, *unmet);
        QCOMPARE(byDeal.size(), size_t(2));
        const auto loggers = std::ranges::find(byDeal, u"Loggers"_s, &DealWithUnmetCriteria::title);
        QVERIFY(loggers != byDeal.end());
        QCOMPARE(loggers->criteria.size(), 2);
        QCOMPARE(unmetByDeal(*sales.store, *unmet, 1).size(), size_t(1));
        // Criteria that are read once say the same of one deal after the other.
        auto criteria = ExitCriteria::read(*sales.store);
        QVERIFY_RESULT(criteria);
        std::vector<UnmetCriterion> added;
        for (const Edit &edit : edits) {
            const auto moves = stageMoves(*sales.store, std::span(&edit, 1));
            QVERIFY_RESULT(moves);
            QVERIFY_RESULT(criteria->addUnmet(*sales.store, *moves, added));
        }
        QCOMPARE(added.size(), unmet->size());
    }

    void moreDealsThanAQueryTakesAreLookedAt()
    {
        GuidedSales sales;
        constexpr size_t many = 900;
        std::vector<Edit> created;
        for (size_t i = 0; i < many; ++i)
            created.push_back(
                Edit::create(EntityKind::Deal, {}, {{field::title, u"Deal"_s}, {field::stage, sales.stages[0]}}));
        const auto receipt = sales.store->commit({u"Many"_s, Origin::user(), created, {}});
        QVERIFY_RESULT(receipt);
        std::vector<Edit> edits;
        for (const RecordId &id : receipt->ids)
            edits.push_back(Edit::update(EntityKind::Deal, id, {{field::stage, sales.stages[1]}}));
        const auto unmet = unmetCriteria(*sales.store, edits);
        QVERIFY_RESULT(unmet);
        QCOMPARE(unmet->size(), size_t(1));
        QCOMPARE(unmet->front().deals.size(), many);
    }

    void withoutCriteriaThereIsNothingToAsk()
    {
        TestStore store;
        QVERIFY(!*hasExitCriteria(*store));
        QVERIFY(ExitCriteria::read(*store)->isEmpty());
        GuidedSales sales;
        QVERIFY(*hasExitCriteria(*sales.store));
    }
};

SATCHEL_TEST(tst_ExitCriteria)
#include "tst_ExitCriteria.moc"
