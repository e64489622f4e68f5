// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/Scores.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "insight/Rebuild.h"
#include "store/ScoreUpdate.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::insight {

namespace {

constexpr qint64 mostChanges = 2000; // beyond this many, all records are computed again
constexpr qint64 smallLog = 20'000; // changes; the records of such a store are computed at once
constexpr size_t mostRecords = 500;
constexpr qint64 historyDays = 400;
const QString sequenceFact = u"scores_sequence"_s; // of the change log, up to where the scores are
const QString dayFact = u"scores_day"_s; // on which they were computed

/// What a change asks to be computed.
struct Work
{
    bool isEverything = false;
    std::vector<RecordId> rules;
    std::vector<RecordId> records; // of the entity at hand
    bool isAllRecords = false; // of it
};

void addOnce(std::vector<RecordId> &ids, RecordId id)
{
    if (!id.isNull() && std::ranges::find(ids, id) == ids.end())
        ids.push_back(id);
}

/// The records that a reference of theirs ties to a changed record.
Result<void> addReferring(store::Store &store, EntityKind entity, const Field &reference, RecordId changed, Work &work)
{
    const auto rows = TRY(store.select(
        {entity, {}, Filter::refersTo(reference.name, changed), {}, {}, static_cast<qint64>(mostRecords) + 1, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        addOnce(work.records, rows.id(row));
    return {};
}

/// To whom a changed record belongs now, and belonged before.
Result<void> addOwners(store::Store &store, const Field &reference, const Change &change, Work &work)
{
    if (change.kind == Edit::Kind::Update && change.field == reference.name)
        addOnce(work.records, valueOr<RecordId>(change.before));
    const auto record = store.get(change.entity, change.record);
    if (record)
        addOnce(work.records, valueOr<RecordId>(record->value(reference.name)));
    return {};
}

class Planner
{
public:
    Planner(store::Store &store, EntityKind entity, const std::vector<ScoreRule> &rules)
        : m_store(store), m_entity(entity)
    {
        for (const ScoreRule &rule : rules) {
            FilterReads reads = readsOf(store.schema(), entity, rule.filter);
            const auto append = [](auto &to, const auto &from) { to.insert(to.end(), from.begin(), from.end()); };
            append(m_reads.references, reads.references);
            append(m_reads.related, reads.related);
            append(m_reads.others, reads.others);
        }
        const auto keepOnce = [](auto &list) {
            std::ranges::sort(list);
            list.erase(std::unique(list.begin(), list.end()), list.end());
        };
        keepOnce(m_reads.references);
        keepOnce(m_reads.related);
        keepOnce(m_reads.others);
    }

    Result<void> follow(const std::vector<Change> &changes, Work &work)
    {
        for (const Change &change : changes) {
            if (change.entity == m_entity)
                addOnce(work.records, change.record);
            work.isAllRecords = work.isAllRecords
                || std::ranges::find(m_reads.others, change.entity) != m_reads.others.end();
            for (const auto &[reference, target] : m_reads.references) {
                if (change.entity == target)
                    TRY(addReferring(m_store, m_entity, *reference, change.record, work));
            }
            for (const auto &[reference, related] : m_reads.related) {
                if (change.entity == related)
                    TRY(addOwners(m_store, *reference, change, work));
            }
            work.isAllRecords = work.isAllRecords || work.records.size() > mostRecords;
            if (work.isAllRecords)
                break;
        }
        return {};
    }

private:
    store::Store &m_store;
    EntityKind m_entity;
    FilterReads m_reads;
};

/// What the changes of rules and fields, and a new day, ask for.
Work rulesToCompute(const std::vector<Change> &changes, const std::vector<ScoreRule> &rules, bool isNewDay)
{
    Work work;
    for (const Change &change : changes) {
        work.isEverything = work.isEverything || change.entity == EntityKind::FieldDefinition;
        if (change.entity == EntityKind::ScoreRule)
            addOnce(work.rules, change.record);
    }
    for (const ScoreRule &rule : rules) {
        if (isNewDay && dependsOnDay(rule.filter))
            addOnce(work.rules, rule.id);
    }
    return work;
}

struct Standing
{
    qint64 sequence = -1;
    QDate day;
};

Result<Standing> readStanding(store::Store &store)
{
    const QString sequence = TRY(store.meta(sequenceFact));
    const QString day = TRY(store.meta(dayFact));
    return Standing{sequence.isEmpty() ? -1 : sequence.toLongLong(), QDate::fromString(day, Qt::ISODate)};
}

} // namespace

bool KeptRule::isPaused() const
{
    return valueOr<bool>(record.value(field::paused));
}

Result<std::vector<KeptRule>> readScoreRules(store::Store &store)
{
    const auto rows = TRY(store.select({EntityKind::ScoreRule, {}, {}, {field::position, false}, {}, -1, false}));
    std::vector<KeptRule> rules;
    for (qsizetype row = 0; row < rows.size(); ++row) {
        Record record = TRY(store.get(EntityKind::ScoreRule, rows.id(row)));
        auto rule = scoreRuleOf(store.schema(), record);
        rules.push_back({std::move(record), std::move(rule)});
    }
    return rules;
}

Result<void> refreshScores(store::Store &store, Effort effort)
{
    if (store.isReadOnly())
        return {};
    const qint64 last = TRY(store.log().lastSequence());
    const QDate today = store.clock().today();
    const Standing known = TRY(readStanding(store));
    const bool isNewDay = known.day != today;
    if (known.sequence == last && !isNewDay)
        return {};
    const bool isFirst = known.sequence < 0 || known.sequence > last;
    const auto changes = isFirst ? std::vector<Change>() : TRY(store.log().since(known.sequence, mostChanges + 1));
    const auto kept = TRY(readScoreRules(store));
    const bool isMuch = isFirst || static_cast<qint64>(changes.size()) > mostChanges;
    for (const EntityKind entity : scoredEntities()) {
        std::vector<ScoreRule> rules;
        for (const KeptRule &rule : kept) {
            if (rule.counts() && rule.rule->entity == entity)
                rules.push_back(*rule.rule);
        }
        Work work = rulesToCompute(changes, rules, isNewDay);
        work.isEverything = work.isEverything || isMuch;
        if (!work.isEverything)
            TRY(Planner(store, entity, rules).follow(changes, work));
        work.isEverything = work.isEverything || work.isAllRecords;
        if (effort == Effort::Quick && last > smallLog && (work.isEverything || !work.rules.empty()))
            return {};
        if (work.isEverything || !work.rules.empty())
            TRY(store::updateScores(store, {entity, rules, work.rules, {}, work.isEverything}));
        if (!work.isEverything && !work.records.empty())
            TRY(store::updateScores(store, {entity, rules, {}, work.records, false}));
    }
    if (isNewDay) {
        TRY(store::ScorePoints(store).forgetBefore(
            Instant::startOf(today.addDays(-historyDays), store.clock().zone())));
        TRY(store.setMeta(dayFact, today.toString(Qt::ISODate)));
    }
    return store.setMeta(sequenceFact, QString::number(last));
}

Result<qint64> rebuildScores(store::Store &store)
{
    TRY(refreshScores(store));
    const auto kept = TRY(readScoreRules(store));
    qint64 changed = 0;
    for (const EntityKind entity : scoredEntities()) {
        std::vector<ScoreRule> rules;
        for (const KeptRule &rule : kept) {
            if (rule.counts() && rule.rule->entity == entity)
                rules.push_back(*rule.rule);
        }
        changed += TRY(store::updateScores(store, {entity, rules, {}, {}, true}));
    }
    return changed;
}

Result<ScoreExplanation> explainScore(store::Store &store, const Record &record)
{
    if (record.entity->indexOf(field::score) < 0)
        return fail(
            Error::Kind::Invalid, Reason::tr("a %1 has no score").arg(record.entity->name), record.entity->name);
    ScoreExplanation explanation;
    const Value &manual = record.value(field::manual_score);
    explanation.isManual = !isEmpty(manual);
    if (explanation.isManual) {
        explanation.score = valueOr<qint64>(manual);
        auto given = TRY(store.log().lastOfField(record.entity->kind, record.id, field::manual_score));
        const auto older = TRY(store.log().lastOfField(record.entity->kind, record.id, field::score));
        if (older && (!given || older->change.sequence > given->change.sequence))
            given = older; // from before there were rules
        explanation.givenBy = given ? given->set.origin : Origin();
        explanation.reasons.push_back({{}, Reason::tr("Manual score"),
            Reason::tr("This score was given, not computed."), explanation.score, given ? given->set.at : Instant()});
        return explanation;
    }
    explanation.reasons = TRY(store::ScorePoints(store).of(record.entity->kind, record.id));
    for (const store::ScorePoint &point : explanation.reasons)
        explanation.score += point.points;
    return explanation;
}

Result<RulePreview> previewRule(store::Store &store, EntityKind entity, const Filter &filter, qint64 names)
{
    RulePreview preview;
    preview.count = TRY(store.count({entity, {}, filter, {}, {}, -1, false}));
    const auto rows = TRY(store.select({entity, {u"@title"_s}, filter, {{}, true}, {}, names, false}));
    for (qsizetype row = 0; row < rows.size(); ++row)
        preview.names.append(rows.text(row, 0));
    return preview;
}

} // namespace satchel::insight
