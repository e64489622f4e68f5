// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/hub/PendingSets.h"

#include "domain/FieldNames.h"
#include "store/Statements.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr auto waitingSets = "SELECT s.number, s.id, s.label, s.origin, s.at, s.undoes FROM changeset s"
                             " WHERE s.number > (SELECT done_set FROM hub) AND s.is_open = 0"
                             " AND s.origin NOT LIKE 'hub:%'"
                             " AND NOT EXISTS (SELECT 1 FROM hub_sent h WHERE h.changeset = s.number)"
                             " AND NOT EXISTS (SELECT 1 FROM hub_refused r WHERE r.changeset = s.number)"
                             " ORDER BY s.number LIMIT ?";

// Changes of this store that the hub does not have, unless a change of the hub has taken their place since: those are
// not sent any more, and must not win over anything.
constexpr auto isUnsent = "c.changeset > (SELECT done_set FROM hub) AND s.origin NOT LIKE 'hub:%'"
                          " AND NOT EXISTS (SELECT 1 FROM hub_sent h WHERE h.changeset = c.changeset)"
                          " AND NOT EXISTS (SELECT 1 FROM hub_refused r WHERE r.changeset = c.changeset)"
                          " AND NOT EXISTS (SELECT 1 FROM change h JOIN changeset hs ON hs.number = h.changeset"
                          " WHERE h.record = c.record AND h.entity = c.entity AND h.sequence > c.sequence"
                          " AND h.field = c.field AND hs.origin LIKE 'hub:%')";

bool isOfHub(const Field *field)
{
    return field && !field->isDerived() && !field->isCalculated();
}

} // namespace

Result<std::vector<PendingSet>> PendingSets::next(qint64 limit, qint64 mostEdits)
{
    auto sets = TRY(readAll(
        m_store.database(), waitingSets,
        [](const Statement &row) {
            return PendingSet{row.integer(0),
                {recordIdAt(row, 1), row.text(2), Origin::fromText(row.text(3)), Instant{row.integer(4)},
                    recordIdAt(row, 5)},
                {}};
        },
        limit));
    qint64 edits = 0;
    for (size_t i = 0; i < sets.size(); ++i) {
        sets[i].edits = TRY(editsOf(sets[i].number));
        edits += static_cast<qint64>(sets[i].edits.size());
        if (edits >= mostEdits) {
            sets.resize(i + 1);
            break;
        }
    }
    return sets;
}

Result<std::vector<Edit>> PendingSets::editsOf(qint64 number)
{
    const auto id = TRY(readId(m_store.database(), "SELECT id FROM changeset WHERE number = ?", number));
    auto changes = TRY(
        m_store.log().ofChangeSetBackwards(id, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()));
    std::ranges::reverse(changes);
    std::vector<Edit> edits;
    QHash<RecordId, size_t> last; // the edit of each record that a later value of the set belongs to
    const auto isReplaced = [&](const Change &change) {
        return readInteger(m_store.database(),
            "SELECT EXISTS (SELECT 1 FROM change c JOIN changeset s ON s.number = c.changeset WHERE c.record = ?1"
            " AND c.entity = ?2 AND c.sequence > ?3 AND c.field = ?4 AND s.origin LIKE 'hub:%')",
            change.record, change.entity, change.sequence, change.field)
            .map([](qint64 found) { return found != 0; });
    };
    for (const Change &change : changes) {
        if (change.isErased)
            continue;
        const Entity &entity = m_store.schema().entity(change.entity);
        if (change.kind == Edit::Kind::Create) {
            Edit edit = Edit::create(change.entity, change.record, {});
            for (const FieldValue &value : change.created) {
                if (isOfHub(entity.find(value.field)) && value.field != field::deleted_at)
                    edit.values.push_back(value);
            }
            last.insert(change.record, edits.size());
            edits.push_back(std::move(edit));
            continue;
        }
        if (TRY(isReplaced(change)))
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

Result<std::optional<PendingSets::Pending>> PendingSets::of(EntityKind entity, RecordId record, const QString &field)
{
    static const std::string sql
        = std::string("SELECT c.sequence, s.at FROM change c JOIN changeset s"
                      " ON s.number = c.changeset WHERE c.record = ?1 AND c.entity = ?2 AND c.field = ?3"
                      " AND ")
        + isUnsent + " ORDER BY c.sequence";
    const QString name = field.isEmpty() ? QString(field::deleted_at) : field;
    const auto rows = TRY(readAll(
        m_store.database(), sql,
        [](const Statement &row) { return std::pair(row.integer(0), Instant{row.integer(1)}); }, record, entity, name));
    if (rows.empty())
        return std::nullopt;
    const auto first = TRY(m_store.log().since(rows.front().first - 1, 1));
    return Pending{first.front().before, rows.back().second};
}

Result<bool> PendingSets::hasAny(RecordId record)
{
    static const std::string sql = std::string("SELECT EXISTS (SELECT 1 FROM change c JOIN changeset s"
                                               " ON s.number = c.changeset WHERE c.record = ?1 AND ")
        + isUnsent + ")";
    return readInteger(m_store.database(), sql, record).map([](qint64 found) { return found != 0; });
}

} // namespace satchel::store
