// SPDX-License-Identifier: GPL-3.0-or-later
// How likely leads are to be converted, learned from a store's own history.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "insight/LeadModel.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <cmath>

using namespace satchel;
using namespace satchel::insight;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 60 * 60 * 1000;

bool neverStops()
{
    return false;
}

/// Leads of which those from the fair who call are mostly converted.
struct Queue
{
    TestStore store;
    std::vector<RecordId> over;

    std::vector<RecordId> commit(std::vector<Edit> edits)
    {
        const auto receipt = store->commit({u"Work"_s, Origin::user(), std::move(edits), {}});
        if (!receipt)
            qFatal("%s", qUtf8Printable(toText(receipt.error())));
        return receipt->ids;
    }
    RecordId lead(const QString &source)
    {
        return commit({Edit::create(EntityKind::Lead, {}, {{field::last_name, u"Ott"_s}, {field::source, source}})})
            .front();
    }
    void end(RecordId lead, bool isConverted)
    {
        commit({Edit::update(EntityKind::Lead, lead,
            {{field::status, QString(isConverted ? choice::converted : choice::unqualified)}})});
        over.push_back(lead);
    }
    void call(RecordId lead)
    {
        commit({Edit::create(EntityKind::Activity, {},
            {{field::kind, u"call"_s}, {field::direction, u"incoming"_s}, {field::lead, lead}})});
    }
    /// One after the other, ten days each.
    void live(int count)
    {
        std::vector<std::pair<RecordId, int>> open; // and its number
        for (int today = 0; today < count + 10; ++today, store.clock.advance(day)) {
            if (today < count)
                open.emplace_back(lead(today % 2 == 0 ? u"Fair"_s : u"List"_s), today);
            for (const auto &[id, number] : open) {
                if (number % 2 == 0 && (today - number) % 3 == 1 && today - number < 10)
                    call(id);
            }
            if (today >= 10 && today - 10 < count) {
                const int number = today - 10;
                end(open[static_cast<size_t>(number)].first, (number % 2 == 0) != (number % 10 > 7));
            }
        }
    }
    std::optional<LeadPrediction> predict(RecordId lead)
    {
        if (!refreshLeadPredictions(*store, neverStops))
            qFatal("the predictions could not be made");
        return *lastLeadPrediction(*store, *store->get(EntityKind::Lead, lead));
    }
};

} // namespace

class tst_LeadModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutLeadsThereIsTooLittleData()
    {
        Queue queue;
        const auto prediction = queue.predict(queue.lead(u"Fair"_s));
        QVERIFY(prediction);
        QVERIFY(!prediction->model);
        QCOMPARE(prediction->reasons,
            QStringList{u"Too little data: 0 of at least 50 leads that were converted or marked as unqualified"_s});
        QVERIFY(!*isLeadTrainingDue(*queue.store));
    }

    void whatHappenedBeforeTellsLeadsApart()
    {
        Queue queue;
        queue.live(80);
        const RecordId likely = queue.lead(u"Fair"_s);
        const RecordId unlikely = queue.lead(u"List"_s);
        queue.store.clock.advance(4 * day);
        queue.call(likely);
        const auto high = queue.predict(likely);
        const auto low = queue.predict(unlikely);
        QVERIFY(high && low);
        QVERIFY(high->model);
        QCOMPARE(high->model->leads(), 80);
        QVERIFY(high->model->model->quality.isBetterThanBase());
        QVERIFY2(high->probability > low->probability + 0.3,
            qPrintable(u"%1 %2"_s.arg(high->probability).arg(low->probability)));
        QVERIFY(!high->reasons.isEmpty() && high->reasons.size() <= 3);
        QCOMPARE(high->reasons.size(), std::ssize(high->speaksFor));
        const auto percent = queue.store->get(EntityKind::Lead, likely)->value(field::conversion_probability);
        QCOMPARE(percent, Value(Decimal::fromInteger(static_cast<int>(std::lround(100 * high->probability)))));
    }

    void aLeadThatIsOverHasNone()
    {
        Queue queue;
        queue.live(60);
        const RecordId lead = queue.lead(u"Fair"_s);
        QVERIFY(queue.predict(lead));
        queue.end(lead, true);
        QVERIFY(!queue.predict(lead));
        QVERIFY(isEmpty(queue.store->get(EntityKind::Lead, lead)->value(field::conversion_probability)));
    }

    void aCallMovesThePredictionOfItsLead()
    {
        Queue queue;
        queue.live(60);
        const RecordId lead = queue.lead(u"List"_s);
        queue.store.clock.advance(5 * day);
        const double before = queue.predict(lead)->probability;
        queue.call(lead);
        QVERIFY(queue.predict(lead)->probability > before);
    }

    void excludedLeadsAreNotLearnedFrom()
    {
        Queue queue;
        queue.live(60);
        const RecordId lead = queue.lead(u"Fair"_s);
        QVERIFY(queue.predict(lead)->model);
        std::vector<Edit> edits;
        for (size_t i = 0; i < 20; ++i)
            edits.push_back(Edit::update(EntityKind::Lead, queue.over[i], {{field::excluded_from_learning, true}}));
        queue.commit(std::move(edits));
        const auto after = queue.predict(lead);
        QVERIFY(!after->model);
        QCOMPARE(after->reasons,
            QStringList{u"Too little data: 40 of at least 50 leads that were converted or marked as unqualified"_s});
        QVERIFY(isEmpty(queue.store->get(EntityKind::Lead, lead)->value(field::conversion_probability)));
    }

    void whoIsExcludedMeanwhileIsNotInTheModel()
    {
        Queue queue;
        queue.live(60);
        bool isExcluded = false;
        Random random(1);
        const auto model = trainLeadModel(*queue.store, random, [&] {
            if (!std::exchange(isExcluded, true))
                queue.commit(
                    {Edit::update(EntityKind::Lead, queue.over.back(), {{field::excluded_from_learning, true}})});
            return false;
        });
        QVERIFY_RESULT(model);
        QCOMPARE(model->leads(), 59);
    }

    void whatIsForgottenIsGone()
    {
        Queue queue;
        queue.live(60);
        const RecordId lead = queue.lead(u"Fair"_s);
        queue.predict(lead);
        QVERIFY_RESULT(store::forgetLearned(queue.store->database()));
        QVERIFY(isEmpty(queue.store->get(EntityKind::Lead, lead)->value(field::conversion_probability)));
        QVERIFY(!*keptLeadModel(*queue.store));
        QVERIFY(queue.predict(lead)->model);
    }

    void whatComesAfterTheEndChangesNoExample()
    {
        Queue queue;
        queue.live(20);
        Random one(1);
        const auto before = readLeadExamples(*queue.store, one, neverStops);
        QVERIFY_RESULT(before);
        QVERIFY(before->data.size() > 20);
        // Activities keep the lead when it is converted. This one is entered late.
        queue.commit({Edit::create(EntityKind::Activity, {},
            {{field::kind, u"call"_s}, {field::lead, queue.over.front()},
                {field::at, Instant{queue.store.clock.now().ms - 25 * day}}})});
        queue.store.clock.advance(300 * day);
        queue.commit({Edit::update(EntityKind::Lead, queue.over.front(), {{field::notes, u"Cleaned up"_s}})});
        Random other(1);
        const auto after = readLeadExamples(*queue.store, other, neverStops);
        QVERIFY_RESULT(after);
        QCOMPARE(after->data.size(), before->data.size());
        const auto silence = static_cast<size_t>(LeadFeature::Silence);
        for (size_t row = 0; row < after->data.size(); ++row) {
            const double was = before->data.table.number(silence, row);
            const double is = after->data.table.number(silence, row);
            QVERIFY(was == is || (std::isnan(was) && std::isnan(is)));
        }
    }

    /// A lead that was unqualified turned out to be converted: that became known later than the lead's end.
    void anOutcomeIsKnownWhenItWasEntered()
    {
        store::LeadLife life;
        const auto status = [&](qint64 at, const QString &text) {
            life.events.push_back({Instant{at}, store::LeadEvent::Kind::Status, text});
        };
        status(1'000, u"new"_s);
        status(2'000, choice::unqualified);
        QCOMPARE(endOf(life)->known, Instant{2'000});
        status(3'000, choice::converted);
        const auto end = endOf(life);
        QVERIFY(end);
        QVERIFY(end->isConverted);
        QCOMPARE(end->at, Instant{2'000});
        QCOMPARE(end->known, Instant{3'000});
    }

    void reasonsAreSentences()
    {
        const auto say = [](LeadFeature feature, double number, bool isFor = false, const QString &text = {}) {
            return sayReason(LeadReason{feature, number, text, isFor}, {{u"1"_s, u"Ana"_s}});
        };
        QCOMPARE(
            say(LeadFeature::Source, missing, true, u"Fair"_s), u"Leads with the source “Fair” are often converted"_s);
        QCOMPARE(say(LeadFeature::Owner, missing, false, u"1"_s), u"Leads with the owner Ana are seldom converted"_s);
        QCOMPARE(say(LeadFeature::Silence, missing), u"No activity yet"_s);
        for (size_t feature = 0; feature < leadFeatureCount; ++feature) {
            for (const double number : {missing, 0.0, 1.0})
                QVERIFY(!say(static_cast<LeadFeature>(feature), number, true, u"text"_s).isEmpty());
        }
        const auto read = leadReasonsFrom(toJson(std::vector<LeadReason>{{LeadFeature::Age, 1.5, {}, true}}));
        QCOMPARE(read.size(), size_t(1));
        QCOMPARE(read[0].number, 1.5);
        QVERIFY(leadReasonsFrom("[{\"field\":\"unknown\"},7,").empty());
    }
};

SATCHEL_TEST(tst_LeadModel)
#include "tst_LeadModel.moc"
