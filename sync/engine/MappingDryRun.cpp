// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/MappingDryRun.h"

#include "domain/Reason.h"
#include "sync/engine/FieldValues.h"
#include "sync/engine/PullGather.h"

#include <algorithm>

namespace satchel::sync {

namespace {

constexpr std::size_t mostExamples = 100;

/// What a plan says about one linked record.
struct Outcome
{
    std::vector<FieldValue> edits; // here
    QSet<QString> sent;
    QSet<QString> parked;

    bool isChange() const { return !edits.empty() || !sent.isEmpty() || !parked.isEmpty(); }
};

class DryRun
{
public:
    DryRun(RoundContext &context, const ObjectMap &object, const QStringList &forgotten, store::MappingTrial &trial)
        : m_context(context), m_object(object), m_gather(context, object), m_trial(trial)
    {
        m_gather.compareAgain(forgotten);
    }

    Result<void> run(qint64 most)
    {
        QJsonObject cursor;
        for (qint64 read = 0;;) {
            const auto page = TRY(m_context.remote.pull(m_object, cursor));
            for (const RemoteRecord &theirs : page.records) {
                TRY(see(theirs));
            }
            m_gather.forget();
            read += std::ssize(page.records);
            if (m_context.isCancelled && m_context.isCancelled())
                return fail(Error::Kind::Cancelled, Reason::tr("the sync was stopped"));
            if (page.endsFullSync || page.isLast)
                return {};
            if (read >= most) {
                m_trial.isComplete = false;
                return {};
            }
            cursor = page.cursor;
        }
    }

private:
    Result<void> see(const RemoteRecord &theirs)
    {
        if (theirs.isDeleted)
            return {};
        ++m_trial.read;
        countValues(theirs);
        const PullFacts facts = TRY(m_gather.facts(theirs, Trust::Certain, false));
        if (identify(facts) == Identity::New)
            ++m_trial.created;
        if (identify(facts) != Identity::Linked || !facts.counterpart || facts.counterpart->isDeleted)
            return {};
        const Record ours = TRY(m_context.store.get(m_object.entity, facts.counterpart->link.record));
        const std::vector<FieldValue> mine = m_gather.mapper().valuesOf(ours);
        const Outcome outcome = outcomeOf(planPull(facts, m_gather.rules()), mine);
        count(outcome);
        keep(facts, mine, outcome);
        return {};
    }

    /// Of choices: which values there are.
    void countValues(const RemoteRecord &theirs)
    {
        for (const FieldMap &map : m_object.fields) {
            if (map.remotes.size() != 1 || !map.as.startsWith(QLatin1StringView("choice")))
                continue;
            const QString value = theirs.fields.value(map.remotes.front()).toVariant().toString();
            if (!value.isEmpty())
                ++m_trial.values[m_object.object][map.remotes.front()][value];
        }
    }

    Outcome outcomeOf(const PullPlan &plan, const std::vector<FieldValue> &mine) const
    {
        Outcome outcome;
        for (const Action &step : plan.actions) {
            if (const auto *update = std::get_if<action::Update>(&step)) {
                outcome.edits = update->values;
            } else if (const auto *agree = std::get_if<action::Agree>(&step)) {
                std::vector<FieldValue> after = mine;
                std::vector<FieldValue> base = agree->base;
                for (const FieldValue &edit : outcome.edits) {
                    setValue(after, edit.field, edit.value);
                    setValue(base, edit.field, edit.value);
                }
                outcome.sent = differencesOf(after, base, m_gather.rules().sent, {}).fields;
            } else if (const auto *parked = std::get_if<action::ParkFields>(&step)) {
                for (const MappingProblem &problem : parked->problems)
                    outcome.parked.insert(problem.field);
            }
        }
        for (const MappingProblem &problem : m_gather.mapper().toRemote(mine, outcome.sent).problems) {
            outcome.sent.remove(problem.field);
            outcome.parked.insert(problem.field);
        }
        return outcome;
    }

    store::TriedField &figure(const QString &field)
    {
        const auto known = std::ranges::find_if(m_trial.fields,
            [&](const store::TriedField &one) { return one.object == m_object.object && one.field == field; });
        if (known != m_trial.fields.end())
            return *known;
        m_trial.fields.push_back({m_object.object, field});
        return m_trial.fields.back();
    }

    void count(const Outcome &outcome)
    {
        m_trial.changed += outcome.isChange() ? 1 : 0;
        for (const FieldValue &edit : outcome.edits)
            ++figure(edit.field).here;
        for (const QString &field : outcome.sent)
            ++figure(field).there;
        for (const QString &field : outcome.parked)
            ++figure(field).parked;
    }

    /// As an example; a changed record takes the place of one that is not.
    void keep(const PullFacts &facts, const std::vector<FieldValue> &mine, const Outcome &outcome)
    {
        std::vector<store::TriedRecord> &examples = m_trial.examples;
        const bool isFull = examples.size() >= mostExamples;
        if (isFull && (!outcome.isChange() || examples.back().isChanged))
            return;
        if (isFull)
            examples.pop_back();
        store::TriedRecord example{
            m_object.object, m_object.entity, facts.counterpart->link.record, {}, outcome.isChange()};
        for (const FieldValue &value : mine) {
            const auto edit = std::ranges::find(outcome.edits, value.field, &FieldValue::field);
            example.values.push_back({value.field, value.value, edit == outcome.edits.end() ? value.value : edit->value,
                outcome.sent.contains(value.field)});
        }
        const auto place = std::ranges::find_if(
            examples, [&](const store::TriedRecord &one) { return example.isChanged && !one.isChanged; });
        examples.insert(place, std::move(example));
    }

    RoundContext &m_context;
    const ObjectMap &m_object;
    PullGather m_gather;
    store::MappingTrial &m_trial;
};

} // namespace

Result<void> tryObject(RoundContext &context, const ObjectMap &object, const QStringList &forgotten, qint64 most,
    store::MappingTrial &trial)
{
    return DryRun(context, object, forgotten, trial).run(most);
}

} // namespace satchel::sync
