// SPDX-License-Identifier: GPL-3.0-or-later
// How likely deals are to be won, learned from a store's own history.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "insight/WinPredictions.h"
#include "insight/WinReasons.h"
#include "store/privacy/Erasure.h"
#include "store/Statements.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

using namespace satchel;
using namespace satchel::insight;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60 * 1000;

bool goOn()
{
    return false;
}

/// Deals of which those with calls of the customer are mostly won. All edits of a day are one commit.
struct Desk
{
    TestStore store;
    Random random{5};
    RecordId first;
    RecordId second;
    std::vector<RecordId> closed;

    Desk()
    {
        const auto stages = store->select({EntityKind::Stage, {}, Filter(), {field::position, false}, {}, -1, false});
        first = stages->id(0);
        second = stages->id(2);
    }

    Edit newDeal(const QString &title, std::vector<FieldValue> values = {})
    {
        values.push_back({field::title, title});
        values.push_back({field::stage, first});
        return Edit::create(EntityKind::Deal, {}, std::move(values));
    }
    static Edit incoming(RecordId deal)
    {
        return Edit::create(EntityKind::Activity, {},
            {{field::kind, u"call"_s}, {field::direction, u"incoming"_s}, {field::deal, deal}});
    }
    static Edit closing(RecordId deal, bool isWon)
    {
        return Edit::update(EntityKind::Deal, deal, {{field::status, QString(isWon ? choice::won : choice::lost)}});
    }
    Receipt commit(std::vector<Edit> edits)
    {
        if (edits.empty())
            return {};
        const auto receipt = store->commit({u"Work"_s, Origin::user(), std::move(edits), {}});
        if (!receipt)
            qFatal("%s", qUtf8Printable(toText(receipt.error())));
        return *receipt;
    }
    RecordId deal(const QString &title, std::vector<FieldValue> values = {})
    {
        return commit({newDeal(title, std::move(values))}).ids.front();
    }
    void nextDay(qint64 days = 1) { store.clock.advance(days * day); }

    /// Two deals a day, each closed after ten to thirty days. `always`: all have this outcome.
    void live(int days, std::optional<bool> always = {})
    {
        std::multimap<int, RecordId> calls;
        std::multimap<int, std::pair<RecordId, bool>> ends;
        for (int today = 0; today < days + 32; ++today, nextDay()) {
            std::vector<Edit> edits;
            for (auto [call, end] = calls.equal_range(today); call != end; ++call)
                edits.push_back(incoming(call->second));
            for (auto [one, end] = ends.equal_range(today); one != end; ++one) {
                edits.push_back(closing(one->second.first, one->second.second));
                closed.push_back(one->second.first);
            }
            const bool isBeginning = today < days;
            if (isBeginning)
                edits.insert(edits.end(), {newDeal(u"Deal"_s), newDeal(u"Deal"_s)});
            const Receipt receipt = commit(std::move(edits));
            for (size_t i = receipt.ids.size() - (isBeginning ? 2 : 0); i < receipt.ids.size(); ++i) {
                const bool isHot = random() % 2 == 0;
                const bool isWon = always.value_or(random() % 100 < (isHot ? 90 : 15));
                const int end = today + 10 + static_cast<int>(random() % 20);
                for (int at = today + 1; isHot && at < end; at += 3)
                    calls.emplace(at, receipt.ids[i]);
                ends.emplace(end, std::pair(receipt.ids[i], isWon));
            }
        }
    }

    WinPrediction predict(RecordId deal)
    {
        const auto refreshed = refreshWinPredictions(*store, goOn);
        const auto prediction = refreshed ? predictWin(*store, deal) : Result<WinPrediction>(fail(refreshed.error()));
        if (!prediction)
            qFatal("%s", qUtf8Printable(toText(prediction.error())));
        return *prediction;
    }
    std::optional<store::KeptPrediction> kept(RecordId deal)
    {
        return *store::LearnedModels(*store).predictionOf(EntityKind::Deal, deal);
    }
    WinExamples examples()
    {
        Random moments(1);
        const auto context = readDealContext(*store, Companies::All, store::ClosingEntries::Read);
        return *readWinExamples(*store, *context, moments, goOn);
    }
};

/// All rows of examples as text.
QStringList rowsOf(const WinExamples &examples)
{
    QStringList rows;
    for (size_t row = 0; row < examples.data.size(); ++row) {
        QStringList values{QString::number(examples.data.outcomes[row]), QString::number(examples.data.known[row])};
        for (size_t feature = 0; feature < dealFeatureCount; ++feature)
            values.append(dealFeatures()[feature].kind == Feature::Kind::Category
                    ? examples.data.table.category(feature, row)
                    : QString::number(examples.data.table.number(feature, row)));
        rows.append(values.join(u' '));
    }
    return rows;
}

} // namespace

class tst_WinPredictions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutClosedDealsThereIsTooLittleData()
    {
        Desk desk;
        const RecordId deal = desk.deal(u"Fleet"_s);
        const WinPrediction prediction = desk.predict(deal);
        QVERIFY(!prediction.model);
        QCOMPARE(prediction.reasons,
            QStringList{u"Too little data: 0 of at least 50 deals that were open here before they closed"_s});
        QCOMPARE(prediction.probability, 0.1); // of the first stage
    }

    void dealsThatAllEndedTheSameWayAreTooLittleData()
    {
        Desk desk;
        desk.live(40, true);
        const WinPrediction prediction = desk.predict(desk.deal(u"Fleet"_s));
        QVERIFY(!prediction.model);
        QVERIFY2(prediction.reasons.first().contains(u"80 deals were won and 0 lost"_s),
            qPrintable(prediction.reasons.first()));
    }

    void whatHappenedBeforeTellsDealsApart()
    {
        Desk desk;
        desk.live(100);
        const RecordId silent = desk.deal(u"Silent"_s);
        const RecordId hot = desk.deal(u"Hot"_s);
        for (int i = 0; i < 4; ++i) {
            desk.nextDay(3);
            desk.commit({Desk::incoming(hot)});
        }
        const WinPrediction unlikely = desk.predict(silent);
        const WinPrediction likely = desk.predict(hot);
        QVERIFY(likely.model);
        QCOMPARE(likely.model->deals(), 200);
        QVERIFY(likely.model->model->quality.auc > 0.75);
        QVERIFY(likely.model->model->quality.isBetterThanBase());
        QVERIFY2(likely.probability > unlikely.probability + 0.4,
            qPrintable(u"%1 %2"_s.arg(likely.probability).arg(unlikely.probability)));
        QVERIFY2(likely.reasons.contains(u"4 message(s) or call(s) from the customer in 30 days"_s),
            qPrintable(likely.reasons.join(u'\n')));
        QVERIFY(unlikely.reasons.contains(u"Nothing from the customer in 30 days"_s));
        QVERIFY(likely.reasons.size() <= 3);
    }

    void dealsThatCameClosedTeachNothing()
    {
        Desk desk;
        std::vector<Edit> edits;
        for (int i = 0; i < 60; ++i)
            edits.push_back(desk.newDeal(u"Old"_s, {{field::status, QString(i % 2 ? choice::won : choice::lost)}}));
        desk.commit(std::move(edits));
        QCOMPARE(desk.examples().data.size(), size_t(0));
        QVERIFY(!desk.predict(desk.deal(u"New"_s)).model);
    }

    void excludedDealsAreNotLearnedFrom()
    {
        Desk desk;
        desk.live(40);
        const RecordId open = desk.deal(u"Open"_s);
        QVERIFY(desk.predict(open).model);
        std::vector<Edit> edits;
        for (size_t i = 0; i < 40; ++i)
            edits.push_back(Edit::update(EntityKind::Deal, desk.closed[i], {{u"excluded_from_learning"_s, true}}));
        desk.commit(std::move(edits));
        const WinPrediction after = desk.predict(open);
        QVERIFY(!after.model);
        QCOMPARE(after.reasons,
            QStringList{u"Too little data: 40 of at least 50 deals that were open here before they closed"_s});
        QVERIFY(!desk.kept(open)); // nothing that was learned from them is left
    }

    void dealsInTheTrashAreNotLearnedFrom()
    {
        Desk desk;
        desk.live(10);
        desk.commit({Edit::remove(EntityKind::Deal, desk.closed.front())});
        const WinExamples examples = desk.examples();
        QCOMPARE(examples.won + examples.lost, 19);
    }

    void whatIsEnteredAfterTheEndChangesNoExample()
    {
        Desk desk;
        const RecordId company = desk.store.create(EntityKind::Company, {{field::name, u"Acme"_s}});
        const RecordId deal = desk.deal(u"Fleet"_s, {{field::company, company}});
        desk.live(5);
        desk.commit({Desk::closing(deal, true)});
        const QStringList before = rowsOf(desk.examples());
        QVERIFY(before.size() > 100);
        desk.nextDay(5);
        const Instant earlier{desk.store.clock.now().ms - 20 * day};
        desk.commit({Edit::update(EntityKind::Company, company, {{field::industry, u"IT"_s}, {field::employees, 500}}),
            Edit::update(EntityKind::Deal, deal,
                {{field::lost_reason, u"none"_s}, {field::source, u"fair"_s},
                    {field::competitors, QStringList{u"Other"_s}}, {field::next_action, u"Thank"_s}}),
            Edit::create(
                EntityKind::Activity, {}, {{field::kind, u"call"_s}, {field::deal, deal}, {field::at, earlier}})});
        QCOMPARE(rowsOf(desk.examples()), before);
    }

    void whatHappensBetweenAClosingAndItsEntryIsNotLearnedFrom()
    {
        Desk desk;
        desk.live(20);
        const RecordId deal = desk.deal(u"Fleet"_s);
        desk.nextDay(20);
        const QDate closedOn = desk.store.clock.today();
        for (int i = 0; i < 15; ++i) { // thanks, the order, its delivery
            desk.nextDay();
            desk.commit({Desk::incoming(deal)});
        }
        desk.commit({Edit::update(
            EntityKind::Deal, deal, {{field::status, QString(choice::won)}, {field::closed_on, closedOn}})});
        const WinExamples examples = desk.examples();
        qsizetype found = 0;
        for (size_t row = 0; row < examples.data.size(); ++row) {
            if (examples.data.known[row] != desk.store.clock.now().ms)
                continue; // of another deal
            ++found;
            QCOMPARE(examples.data.table.number(static_cast<size_t>(DealFeature::IncomingMonth), row), 0.0);
            QVERIFY(examples.data.table.number(static_cast<size_t>(DealFeature::Age), row) < logOf(20));
        }
        QVERIFY(found > 10);
    }

    void whoIsExcludedWhileItIsLearnedIsNotInTheModel()
    {
        Desk desk;
        desk.live(40);
        bool isExcluded = false;
        Random random(1);
        const auto model = trainWinModel(*desk.store, random, [&] {
            if (!std::exchange(isExcluded, true))
                desk.commit(
                    {Edit::update(EntityKind::Deal, desk.closed.back(), {{field::excluded_from_learning, true}})});
            return false;
        });
        QVERIFY_RESULT(model);
        QCOMPARE(model->deals(), 79);
        QVERIFY(!*isTrainingDue(*desk.store));
    }

    void trainingThatIsDisturbedEachTimeKeepsNothing()
    {
        Desk desk;
        desk.live(40);
        bool value = false;
        Random random(1);
        const auto model = trainWinModel(*desk.store, random, [&] {
            value = !value;
            desk.commit({Edit::update(EntityKind::Deal, desk.closed.back(), {{field::excluded_from_learning, value}})});
            return false;
        });
        QVERIFY(!model);
        QCOMPARE(model.error().kind, Error::Kind::Conflict);
        QVERIFY(!*keptWinModel(*desk.store));
    }

    void whatIsErasedMeanwhileIsNotKept()
    {
        Desk desk;
        desk.live(40);
        const RecordId deal = desk.deal(u"One"_s);
        desk.predict(deal);
        store::LearnedModels models(*desk.store);
        const auto content = models.find(u"win"_s);
        const auto prediction = desk.kept(deal);
        const auto mark = store::learningMark(*desk.store);
        QVERIFY_RESULT(content);
        QVERIFY_RESULT(mark);
        QVERIFY_RESULT(store::forgetLearned(desk.store->database()));
        const auto saved = models.save(u"win"_s, **content, *mark);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Conflict);
        const auto written = models.write(EntityKind::Deal, {*prediction}, *mark);
        QVERIFY(!written);
        QCOMPARE(written.error().kind, Error::Kind::Conflict);
        QVERIFY(!*models.find(u"win"_s));
        QVERIFY(!desk.kept(deal));
    }

    void anotherExcludedDealIsNoticedWhereTheirNumberIsTheSame()
    {
        Desk desk;
        desk.live(40);
        const auto exclude = [](RecordId deal, bool isExcluded) {
            return Edit::update(EntityKind::Deal, deal, {{field::excluded_from_learning, isExcluded}});
        };
        desk.commit({exclude(desk.closed[0], true)});
        desk.predict(desk.closed[0]);
        QVERIFY(!*isTrainingDue(*desk.store));
        desk.commit({exclude(desk.closed[0], false), exclude(desk.closed[1], true)});
        QVERIFY(*isTrainingDue(*desk.store));
    }

    void tooLittleDataIsNotLearnedFromAgainAndAgain()
    {
        Desk desk;
        desk.live(40, true); // 80 deals that were won
        desk.predict(desk.closed.front());
        QVERIFY(!*isTrainingDue(*desk.store));
        const auto ids = desk.commit({desk.newDeal(u"A"_s), desk.newDeal(u"B"_s)}).ids;
        desk.commit({Desk::closing(ids[0], false), Desk::closing(ids[1], false)});
        QVERIFY(!*isTrainingDue(*desk.store)); // ten lost ones are needed
        desk.commit({Edit::update(EntityKind::Deal, desk.closed[0], {{field::excluded_from_learning, true}})});
        QVERIFY(!*isTrainingDue(*desk.store));
        desk.nextDay(7);
        QVERIFY(*isTrainingDue(*desk.store));
    }

    void openDealsHaveTheirPercentAsAField()
    {
        Desk desk;
        desk.live(40);
        const RecordId open = desk.deal(u"Open"_s);
        const qint64 before = *store::lastDerivedChange(*desk.store, store::predictionChanges);
        const WinPrediction prediction = desk.predict(open);
        const auto percentOf = [&] { return desk.store->get(EntityKind::Deal, open)->value(field::win_probability); };
        const auto percent = static_cast<qint64>(std::llround(100 * prediction.probability));
        QCOMPARE(percentOf(), Value(Decimal::fromMillionths(percent * 1'000'000)));
        const auto news = store::derivedChangesSince(*desk.store, store::predictionChanges, before, 100);
        QVERIFY_RESULT(news);
        QCOMPARE(news->changes.size(), size_t(1));
        QCOMPARE(news->changes[0].record, open);
        QCOMPARE(news->changes[0].field, QString(field::win_probability));
        const auto last = lastWinPrediction(*desk.store, *desk.store->get(EntityKind::Deal, open));
        QVERIFY_RESULT(last);
        QVERIFY(*last);
        QCOMPARE((*last)->reasons, prediction.reasons);
        desk.commit({Desk::closing(open, true)});
        desk.predict(open);
        QVERIFY(isEmpty(percentOf()));
    }

    void aLargeChangeNamesEachEntity()
    {
        Desk desk;
        for (const auto &[entity, record] :
            {std::pair{EntityKind::Deal, 1}, {EntityKind::Deal, 2}, {EntityKind::Deal, 3}, {EntityKind::Lead, 1}})
            QVERIFY_RESULT(store::run(desk.store->database(),
                "INSERT INTO prediction_change (entity, record) VALUES (?, ?)", entity, qint64(record)));
        const auto news = store::derivedChangesSince(*desk.store, store::predictionChanges, 0, 1);
        QVERIFY_RESULT(news);
        QVERIFY(news->isLarge);
        QVERIFY(news->changes.empty());
        QVERIFY(std::ranges::find(news->entities, EntityKind::Deal) != news->entities.end());
        QVERIFY(std::ranges::find(news->entities, EntityKind::Lead) != news->entities.end());
    }

    void aDealThatAppearsHasNoPredictionYet()
    {
        Desk desk;
        desk.live(40);
        desk.predict(desk.closed.front());
        const RecordId open = desk.deal(u"Open"_s);
        const auto last = lastWinPrediction(*desk.store, *desk.store->get(EntityKind::Deal, open));
        QVERIFY_RESULT(last);
        QVERIFY(!*last);
    }

    void aDealThatWasOpenedAgainIsNoExample()
    {
        Desk desk;
        desk.live(5);
        const WinExamples before = desk.examples();
        desk.commit({Edit::update(EntityKind::Deal, desk.closed.front(), {{field::status, QString(choice::open)}})});
        const WinExamples after = desk.examples();
        QCOMPARE(after.won + after.lost, before.won + before.lost - 1);
    }

    void openDealsHaveAPredictionAndOthersHaveNone()
    {
        Desk desk;
        desk.live(40);
        const RecordId open = desk.deal(u"Open"_s);
        const WinPrediction prediction = desk.predict(open);
        QVERIFY(desk.kept(open));
        QVERIFY(std::abs(desk.kept(open)->probability - prediction.probability) < 1e-6);
        QVERIFY(!desk.kept(desk.closed.front()));
        desk.commit({Desk::closing(open, true)});
        QCOMPARE(desk.predict(open).probability, 1.0);
        QCOMPARE(desk.predict(open).reasons, QStringList{u"The deal is won"_s});
        QVERIFY(!desk.kept(open));
    }

    void aChangeMovesThePredictionOfItsDeal()
    {
        Desk desk;
        desk.live(40);
        const RecordId one = desk.deal(u"One"_s);
        const RecordId other = desk.deal(u"Other"_s);
        desk.predict(one);
        const double before = desk.kept(one)->probability;
        const double otherBefore = desk.kept(other)->probability;
        desk.commit({Desk::incoming(one)});
        const WinPrediction now = desk.predict(one);
        QVERIFY(desk.kept(one)->probability > before + 0.02);
        QVERIFY(std::abs(desk.kept(one)->probability - now.probability) < 1e-6);
        QCOMPARE(desk.kept(other)->probability, otherBefore);
    }

    void predictionsGrowOlderWithTheDays()
    {
        Desk desk;
        desk.live(40);
        const RecordId deal = desk.deal(u"One"_s);
        desk.commit({Desk::incoming(deal)});
        desk.predict(deal);
        const double before = desk.kept(deal)->probability;
        desk.nextDay(5);
        desk.predict(deal);
        QVERIFY(desk.kept(deal)->probability != before);
    }

    void learningIsNoChange()
    {
        Desk desk;
        desk.live(40);
        const qint64 before = *desk.store->log().lastSequence();
        desk.predict(desk.closed.front());
        QCOMPARE(*desk.store->log().lastSequence(), before);
    }

    void theModelIsLearnedAgainAfterAWeekOrEnoughClosings()
    {
        Desk desk;
        desk.live(40);
        QVERIFY(*isTrainingDue(*desk.store));
        desk.predict(desk.closed.front());
        QVERIFY(!*isTrainingDue(*desk.store));
        desk.nextDay(6);
        QVERIFY(!*isTrainingDue(*desk.store));
        desk.nextDay();
        QVERIFY(*isTrainingDue(*desk.store));
        desk.predict(desk.closed.front());
        std::vector<Edit> edits;
        for (int i = 0; i < 20; ++i)
            edits.push_back(desk.newDeal(u"New"_s));
        const auto ids = desk.commit(std::move(edits)).ids;
        QVERIFY(!*isTrainingDue(*desk.store));
        edits.clear();
        for (const RecordId id : ids)
            edits.push_back(Desk::closing(id, false));
        desk.commit(std::move(edits));
        QVERIFY(*isTrainingDue(*desk.store));
    }

    void theSameHistoryGivesTheSameModel()
    {
        Desk desk;
        desk.live(40);
        Random one(1);
        Random other(1);
        const auto first = trainWinModel(*desk.store, one, goOn);
        const auto second = trainWinModel(*desk.store, other, goOn);
        QVERIFY_RESULT(first);
        QVERIFY_RESULT(second);
        QCOMPARE(first->model->toJson(), second->model->toJson());
        const auto kept = keptWinModel(*desk.store);
        QVERIFY_RESULT(kept);
        QCOMPARE((*kept)->model->toJson(), first->model->toJson());
    }

    void aNewModelMakesAllPredictionsAgain()
    {
        Desk desk;
        desk.live(40);
        const RecordId deal = desk.deal(u"One"_s);
        desk.predict(deal);
        QVERIFY_RESULT(desk.store->database().execute("UPDATE prediction SET probability = 7"));
        desk.predict(deal);
        QCOMPARE(desk.kept(deal)->probability, 7e-6); // nothing changed
        Random random(1);
        QVERIFY_RESULT(trainWinModel(*desk.store, random, goOn));
        desk.predict(deal);
        QVERIFY(desk.kept(deal)->probability > 1e-3);
    }

    void aStoppedTrainingLeavesTheModelOfBefore()
    {
        Desk desk;
        desk.live(40);
        desk.predict(desk.closed.front());
        const Instant trained = (*keptWinModel(*desk.store))->trainedAt;
        desk.nextDay(8);
        const auto stopped = refreshWinPredictions(*desk.store, [] { return true; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE((*keptWinModel(*desk.store))->trainedAt, trained);
        desk.predict(desk.closed.front()); // the next time goes on
        QVERIFY((*keptWinModel(*desk.store))->trainedAt > trained);
    }

    void aDamagedModelIsLearnedAgain()
    {
        Desk desk;
        desk.live(40);
        const RecordId deal = desk.deal(u"One"_s);
        desk.predict(deal);
        for (const char *content : {"", "{", R"({"version":2,"model":{"weights":[1]}})", R"({"version":99})"}) {
            QVERIFY_RESULT(
                desk.store->database().execute(QByteArray("UPDATE learned_model SET content = '") + content + "'"));
            QVERIFY(desk.predict(deal).model);
        }
    }

    void whatIsForgottenIsLearnedAgainFromWhatIsLeft()
    {
        Desk desk;
        desk.live(40);
        const RecordId deal = desk.deal(u"One"_s);
        desk.predict(deal);
        QVERIFY_RESULT(store::forgetLearned(desk.store->database()));
        QVERIFY(!desk.kept(deal));
        QVERIFY(desk.predict(deal).model);
        QVERIFY(desk.kept(deal));
    }

    void erasingAPersonDeletesWhatWasLearned()
    {
        Desk desk;
        desk.live(40);
        const RecordId person = desk.store.create(EntityKind::Contact, {{field::last_name, u"Geheimrat"_s}});
        const RecordId deal = desk.deal(u"One"_s, {{field::source, u"Geheimrat"_s}, {field::contact, person}});
        desk.predict(deal);
        const store::PersonId erased{EntityKind::Contact, person};
        QVERIFY_RESULT(store::erase(*desk.store, std::span(&erased, 1), {Origin::user(), u"Erase 1 person"_s, false}));
        QVERIFY(!*keptWinModel(*desk.store));
        QVERIFY(!desk.kept(deal));
        QVERIFY(desk.predict(deal).model);
    }

    void aStoreThatIsReadOnlyIsLeftAlone()
    {
        Desk desk;
        desk.live(40);
        const RecordId deal = desk.deal(u"One"_s);
        store::StoreOptions options;
        options.access = store::StoreOptions::Access::ReadOnly;
        const auto reader = desk.store.again(9, options);
        QVERIFY_RESULT(refreshWinPredictions(*reader, goOn));
        const auto prediction = predictWin(*reader, deal);
        QVERIFY_RESULT(prediction);
        QVERIFY(!prediction->model);
    }

    void aDealThatDoesNotExistIsNotFound()
    {
        Desk desk;
        const auto prediction = predictWin(*desk.store, desk.store->newId());
        QVERIFY(!prediction);
        QCOMPARE(prediction.error().kind, Error::Kind::NotFound);
    }

    void reasonsAreSentences()
    {
        const RecordId stage = RecordId::fromString(u"01900000-0000-7000-8000-000000000001"_s);
        const StagePlaces places{{stage, {u"Offer"_s, 0.5, true}}};
        const auto say = [&](DealFeature feature, double number, bool isFor = false, const QString &text = {}) {
            return sayReason({feature, number, text, isFor}, places);
        };
        QCOMPARE(say(DealFeature::Silence, logOf(34)), u"No activity for 34 day(s)"_s);
        QCOMPARE(say(DealFeature::Silence, missing), u"No activity yet"_s);
        QCOMPARE(say(DealFeature::Stage, missing, true, stage.toString()), u"Deals in “Offer” are often won"_s);
        QCOMPARE(say(DealFeature::Stage, missing, false, u"gone"_s), u"Has no stage"_s);
        QCOMPARE(say(DealFeature::IsNextActionOverdue, 1), u"The next action is overdue"_s);
        QCOMPARE(say(DealFeature::HasNextAction, 0), u"No next action is planned"_s);
        QCOMPARE(say(DealFeature::OwnerRate, 0.634, true), u"The owner won 63 % of earlier deals"_s);
        QCOMPARE(say(DealFeature::DaysToClose, -3), u"The expected close passed 3 day(s) ago"_s);
        for (size_t feature = 0; feature < dealFeatureCount; ++feature) {
            for (const bool isFor : {true, false}) {
                for (const double number : {missing, 0.0, logOf(3)})
                    QVERIFY(!say(static_cast<DealFeature>(feature), number, isFor, u"text"_s).isEmpty());
            }
        }
    }

    void reasonsSurviveBeingWrittenAndRead()
    {
        const std::vector<WinReason> reasons{
            {DealFeature::Silence, logOf(34), {}, false}, {DealFeature::Source, missing, u"“Fair”"_s, true}};
        const auto read = winReasonsFrom(toJson(reasons));
        QCOMPARE(read.size(), size_t(2));
        QCOMPARE(read[0].feature, DealFeature::Silence);
        QCOMPARE(read[0].number, logOf(34));
        QCOMPARE(read[1].text, u"“Fair”"_s);
        QVERIFY(read[1].isFor);
        QVERIFY(winReasonsFrom("[{\"field\":\"unknown\"},7,").empty());
    }
};

SATCHEL_TEST(tst_WinPredictions)
#include "tst_WinPredictions.moc"
