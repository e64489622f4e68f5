// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleTrial.h"

#include "domain/FieldNames.h"
#include "domain/FilterMatch.h"
#include "rules/RuleEvents.h"
#include "rules/RuleIndex.h"
#include "rules/RuleRecords.h"
#include "rules/TimedTriggers.h"
#include "store/ExchangeRates.h"

#include <algorithm>
#include <QSet>

using namespace Qt::StringLiterals;

namespace satchel::rules {

namespace {

class Trial
{
public:
    Trial(store::Store &store, const AutomationRule &rule, Instant from, Instant until)
        : m_store(store), m_rule(rule), m_from(from), m_until(until)
    {
    }

    Result<RuleTrial> run(const std::atomic<bool> *isCancelled)
    {
        TRY(isTimed(m_rule.trigger) ? readClock() : readLog(isCancelled));
        std::ranges::sort(m_trial.runs, std::greater(), &TrialRun::at);
        return std::move(m_trial);
    }

private:
    Result<void> readClock()
    {
        const bool isScheduled = m_rule.trigger.kind == RuleTrigger::Kind::Schedule;
        for (Instant at = m_from; at < m_until;) { // of a schedule each moment counts
            const Instant next = isScheduled ? std::min(m_until, nextLook(m_rule.trigger, at, m_store.clock().zone()))
                                             : m_until;
            for (const DueRecord &due : TRY(dueRecords(m_store, m_rule, at, next))) {
                if (const auto record = m_store.get(m_rule.entity, due.record))
                    note(*record, due.at);
            }
            at = next;
        }
        m_trial.uncertain = static_cast<int>(m_trial.runs.size()); // dates and values are those of today
        return {};
    }

    Result<void> readLog(const std::atomic<bool> *isCancelled)
    {
        const qint64 before = TRY(sequenceBefore(m_from));
        RuleEventReader reader(m_store, before);
        for (auto events = TRY(reader.next()); !events.empty(); events = TRY(reader.next())) {
            for (const RuleEvent &event : events) {
                if (event.at > m_until || (isCancelled && *isCancelled))
                    return {};
                if (event.at >= m_from && event.entity == m_rule.entity)
                    TRY(look(event));
            }
        }
        return {};
    }

    /// The last sequence before a moment: change sets follow each other in time.
    Result<qint64> sequenceBefore(Instant moment)
    {
        qint64 low = 0;
        qint64 high = TRY(m_store.log().lastSequence());
        while (low < high) {
            const qint64 middle = low + (high - low) / 2;
            const auto next = TRY(m_store.log().since(middle, 1));
            const auto set = next.empty() ? std::nullopt : TRY(m_store.log().find(next.front().changeSet));
            if (set && set->at < moment)
                low = next.front().sequence;
            else
                high = middle;
        }
        return low;
    }

    Result<void> look(const RuleEvent &event)
    {
        const auto now = m_store.get(event.entity, event.record);
        if (!now)
            return now.error().kind == Error::Kind::NotFound ? Result<void>() : fail(now.error());
        const qint64 last = event.changes.empty() ? event.sequence : event.changes.back().sequence;
        const Record record = TRY(recordAsOf(m_store, *now, last));
        const Clock &clock = m_store.clock();
        const FilterMatchContext context{event.at.dateIn(clock.zone()), clock.zone(), m_store.me(), event.at,
            recordFinder(m_store), false, {}, [this] { return store::readExchangeRates(m_store); }};
        if (!isTriggered(m_store.schema(), m_rule, event, record, context))
            return {};
        FilterMatch match = matchFilter(m_store.schema(), m_rule.filter, record, context);
        if (match == FilterMatch::Unknown) {
            ++m_trial.uncertain;
            store::Query query{m_rule.entity, {}, m_rule.filter, {}, {}, 1, false};
            query.ids = {record.id};
            match = TRY(m_store.count(query)) > 0 ? FilterMatch::Yes : FilterMatch::No;
        }
        if (match == FilterMatch::Yes)
            note(record, event.at);
        return {};
    }

    void note(const Record &record, Instant at)
    {
        if (m_rule.isOncePerRecord && m_seen.contains(record.id))
            return;
        m_seen.insert(record.id);
        if (leavesAsItIs(record))
            ++m_trial.unchanged;
        else
            m_trial.runs.push_back({record.id, m_store.title(m_rule.entity, record.id), at});
    }

    /// Whether the steps say of the record what it says already. Steps that do more than set a field always do
    /// something.
    bool leavesAsItIs(const Record &record) const
    {
        const auto isThere = [&record](const RuleStep &step) {
            if (const auto *set = std::get_if<SetFieldStep>(&step.action))
                return set->formula.isEmpty() && record.value(set->field) == set->value;
            const auto *move = std::get_if<MoveStageStep>(&step.action);
            const RecordId stage = move ? RecordId::fromString(move->stage) : RecordId();
            return !stage.isNull() && valueOr<RecordId>(record.value(field::stage)) == stage;
        };
        return !m_rule.steps.empty() && std::ranges::all_of(m_rule.steps, isThere);
    }

    store::Store &m_store;
    const AutomationRule &m_rule;
    Instant m_from;
    Instant m_until;
    QSet<RecordId> m_seen;
    RuleTrial m_trial;
};

} // namespace

Result<Record> recordAsOf(store::Store &store, const Record &now, qint64 sequence)
{
    Record record = now;
    const auto later = TRY(store.log().ofRecord(now.entity->kind, now.id, -1)); // newest first
    for (const store::HistoryEntry &entry : later) {
        if (entry.change.sequence <= sequence)
            break;
        if (entry.change.kind == Edit::Kind::Update && record.entity->find(entry.change.field)) // it may be removed
            record.set(entry.change.field, entry.change.before);
        else if (entry.change.kind == Edit::Kind::Delete)
            record.set(field::deleted_at, {});
    }
    return record;
}

Result<RuleTrial> tryRule(
    store::Store &store, const AutomationRule &rule, Instant from, Instant until, const std::atomic<bool> *isCancelled)
{
    return Trial(store, rule, from, until).run(isCancelled);
}

} // namespace satchel::rules
