// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/PendingSets.h"

#include "domain/FieldNames.h"
#include "store/EntityDefinitions.h"
#include "store/hub/UnsentSql.h"
#include "store/SetEntries.h"
#include "store/Statements.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const auto unsentSets = std::string("SELECT s.number, s.id, s.label, s.origin, s.at, s.undoes FROM changeset s"
                                    " WHERE s.is_open = 0 AND ")
    + setIsUnsent + " ORDER BY s.number LIMIT ?";
const auto unsentChanges = std::string("FROM change c JOIN changeset s ON s.number = c.changeset WHERE ") + setIsUnsent
    + " AND NOT " + changeIsOverwritten;

bool isOfHub(const Field *field)
{
    return field && !field->isDerived() && !field->isCalculated();
}

} // namespace

Result<std::vector<PendingSet>> PendingSets::next(qint64 limit, qint64 mostEdits, const QSet<qint64> &without)
{
    auto sets = TRY(readAll(
        m_store.database(), unsentSets,
        [](const Statement &row) {
            return PendingSet{row.integer(0),
                {recordIdAt(row, 1), row.text(2), Origin::fromText(row.text(3)), Instant{row.integer(4)},
                    recordIdAt(row, 5)},
                {}};
        },
        limit + without.size()));
    std::erase_if(sets, [&](const PendingSet &set) { return without.contains(set.number); });
    qint64 edits = 0;
    for (size_t i = 0; i < sets.size(); ++i) {
        sets[i].erases = TRY(personsErasedBy(m_store, sets[i].info.id));
        if (sets[i].erases.empty())
            sets[i].edits = TRY(editsOf(sets[i].number));
        else
            sets[i].left = TRY(leftBy(sets[i]));
        edits += std::ssize(sets[i].edits) + std::ssize(sets[i].left);
        if (edits >= mostEdits) {
            sets.resize(i + 1);
            break;
        }
    }
    return sets;
}

void PendingSets::makeWhole(PendingSet &set, EntityKind entity, RecordId record)
{
    std::erase_if(set.edits, [&](const Edit &edit) { return edit.id == record; });
    const auto here = m_store.get(entity, record);
    if (!here)
        return;
    Edit whole = Edit::create(entity, record, {});
    for (const Field &field : here->entity->fields) {
        if (isOfHub(&field) && !field.isSystem() && !isEmpty(here->value(field.name)))
            whole.values.push_back({field.name, here->value(field.name)});
    }
    set.edits.insert(set.edits.begin(), std::move(whole));
    if (here->isDeleted())
        set.edits.push_back(Edit::remove(entity, record));
}

Result<std::vector<ChangeSetId>> PendingSets::ids()
{
    return readAll(m_store.database(),
        std::string("SELECT s.id FROM changeset s WHERE s.is_open = 0 AND ") + setIsUnsent,
        [](const Statement &row) { return recordIdAt(row, 0); });
}

Result<std::vector<Change>> PendingSets::changesOf(qint64 number)
{
    const auto id = TRY(readId(m_store.database(), "SELECT id FROM changeset WHERE number = ?", number));
    auto changes = TRY(
        m_store.log().ofChangeSetBackwards(id, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()));
    std::ranges::reverse(changes);
    return changes;
}

/// Behind the entries of an erasure, whose values are gone, stands what is left of each record.
Result<std::vector<ErasedState>> PendingSets::leftBy(const PendingSet &set)
{
    QSet<RecordId> erased;
    for (const ErasedPerson &person : set.erases) {
        for (const PersonId &record : person.records)
            erased.insert(record.id);
    }
    QHash<RecordId, QStringList> changed;
    std::vector<ErasedState> left;
    for (const Change &change : TRY(changesOf(set.number))) {
        if (change.kind == Edit::Kind::Update)
            changed[change.record].append(change.field);
        if (change.kind != Edit::Kind::Create)
            continue;
        const Entity &entity = m_store.schema().entity(change.entity);
        if (isCustomEntity(entity.kind) && TRY(EntityDefinitions::isRefused(m_store.database(), entity.name)))
            continue; // the hub never had it, and would refuse to erase the person
        ErasedState state{change.entity, change.record, erased.contains(change.record), {}, {}};
        std::ranges::copy_if(change.created, std::back_inserter(state.values), [&](const FieldValue &value) {
            return isOfHub(entity.find(value.field)) && value.field != field::deleted_at;
        });
        left.push_back(std::move(state));
    }
    for (ErasedState &state : left)
        state.changed = changed.value(state.record);
    return left;
}

Result<std::vector<Edit>> PendingSets::editsOf(qint64 number)
{
    std::vector<Edit> edits;
    QHash<RecordId, size_t> last; // the edit of each record that a later value of the set belongs to
    const auto replaced = TRY(readAll(
        m_store.database(),
        std::string("SELECT c.sequence FROM ") + entriesOfSets + " WHERE s.number = ? AND " + changeIsOverwritten,
        [](const Statement &row) { return row.integer(0); }, number));
    const QSet<qint64> isReplaced(replaced.begin(), replaced.end());
    const auto erased = TRY(readAll(
        m_store.database(),
        std::string("SELECT DISTINCT c.record FROM ") + entriesOfSets
            + " JOIN erased_record e ON e.id = c.record WHERE s.number = ?",
        [](const Statement &row) { return recordIdAt(row, 0); }, number));
    const QSet<RecordId> isErased(erased.begin(), erased.end());
    for (const Change &change : TRY(changesOf(number))) {
        if (change.isErased || isErased.contains(change.record))
            continue; // the erasure says what is left
        const Entity &entity = m_store.schema().entity(change.entity);
        if (change.kind == Edit::Kind::Create) {
            Edit edit = Edit::create(change.entity, change.record, {});
            const QStringList taken = TRY(takenSince(change));
            const auto here = taken.isEmpty() ? std::nullopt : std::optional(m_store.get(change.entity, change.record));
            for (const FieldValue &value : change.created) {
                if (!isOfHub(entity.find(value.field)) || value.field == field::deleted_at)
                    continue;
                const bool isTaken = here && *here && taken.contains(value.field);
                edit.values.push_back(isTaken ? FieldValue{value.field, (*here)->value(value.field)} : value);
            }
            last.insert(change.record, edits.size());
            edits.push_back(std::move(edit));
            continue;
        }
        if (isReplaced.contains(change.sequence))
            continue;
        if (change.kind != Edit::Kind::Update || change.field == field::deleted_at) {
            edits.push_back(isEmpty(change.after) ? Edit::restore(change.entity, change.record)
                                                  : Edit::remove(change.entity, change.record));
            last.remove(change.record);
            continue;
        }
        if (!isOfHub(entity.find(change.field)))
            continue;
        if (!last.contains(change.record)) {
            last.insert(change.record, edits.size());
            edits.push_back(Edit::update(change.entity, change.record, {}));
        }
        std::vector<FieldValue> &values = edits[last.value(change.record)].values;
        const auto known = std::ranges::find(values, change.field, &FieldValue::field);
        if (known == values.end())
            values.push_back({change.field, change.after});
        else
            known->value = change.after;
    }
    return edits;
}

/// The fields of a record that was made here which have a later value of the hub: another desk has made it, too.
Result<QStringList> PendingSets::takenSince(const Change &create)
{
    const auto fields = TRY(readAll(
        m_store.database(),
        "SELECT DISTINCT o.field FROM change o JOIN changeset os ON os.number = o.changeset WHERE o.record = ?"
        " AND o.entity = ? AND o.sequence > ? AND os.origin LIKE 'hub:%'",
        [](const Statement &row) { return row.text(0); }, create.record, create.entity, create.sequence));
    return QStringList(fields.begin(), fields.end());
}

/// What a record was made with here and is not sent.
Result<std::optional<PendingSets::Pending>> PendingSets::ofCreation(
    EntityKind entity, RecordId record, const QString &field)
{
    static const std::string sql = "SELECT c.sequence, s.at " + unsentChanges
        + " AND c.record = ?1 AND c.entity = ?2 AND c.kind = 0 ORDER BY c.sequence DESC LIMIT 1";
    const auto found = TRY(readAll(
        m_store.database(), sql,
        [](const Statement &row) { return std::pair(row.integer(0), Instant{row.integer(1)}); }, record, entity));
    if (found.empty())
        return std::nullopt;
    const auto create = TRY(m_store.log().since(found.front().first - 1, 1)).front();
    const bool isGiven = std::ranges::find(create.created, field, &FieldValue::field) != create.created.end();
    if (!isGiven || TRY(takenSince(create)).contains(field))
        return std::nullopt;
    return Pending{Value(), found.front().second};
}

Result<std::optional<PendingSets::Pending>> PendingSets::of(EntityKind entity, RecordId record, const QString &field)
{
    static const std::string sql = "SELECT c.sequence, s.at " + unsentChanges
        + " AND c.record = ?1 AND c.entity = ?2 AND c.field = ?3 ORDER BY c.sequence";
    const QString name = field.isEmpty() ? QString(field::deleted_at) : field;
    const auto rows = TRY(readAll(
        m_store.database(), sql,
        [](const Statement &row) { return std::pair(row.integer(0), Instant{row.integer(1)}); }, record, entity, name));
    if (rows.empty())
        return field.isEmpty() ? Result<std::optional<Pending>>(std::nullopt) : ofCreation(entity, record, field);
    const auto first = TRY(m_store.log().since(rows.front().first - 1, 1));
    return Pending{first.front().before, rows.back().second};
}

Result<bool> PendingSets::hasAny(RecordId record)
{
    static const std::string sql = "SELECT EXISTS (SELECT 1 " + unsentChanges + " AND c.record = ?1)";
    return readInteger(m_store.database(), sql, record).map([](qint64 found) { return found != 0; });
}

} // namespace satchel::store
