// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ImportedFields.h"

#include "domain/FieldNames.h"
#include "store/Statements.h"
#include "store/Store.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 mostFields = 500; // more columns than a file has

/// Whether it made custom fields and nothing else.
bool areFields(const std::vector<Change> &changes)
{
    return !changes.empty() && std::ranges::all_of(changes, [](const Change &change) {
        return change.entity == EntityKind::FieldDefinition;
    });
}

Result<bool> hasValues(Store &store, const Record &definition)
{
    const Entity *entity = store.schema().find(definition.text(field::entity));
    const QString name = definition.text(field::name);
    if (!entity || !entity->find(name))
        return false;
    const qint64 count = TRY(
        store.count({entity->kind, {}, Filter::condition(name, Filter::Op::IsNotEmpty), {}, {}, -1, false}));
    return count > 0;
}

} // namespace

Result<ChangeSetId> fieldsOfImport(Store &store, const ChangeSetInfo &import)
{
    if (import.origin.kind != Origin::Kind::Import)
        return ChangeSetId();
    if (areFields(TRY(store.log().ofChangeSetBackwards(import.id, std::numeric_limits<qint64>::max(), mostFields))))
        return ChangeSetId(); // it is such a set itself
    const ChangeSetId before = TRY(readId(store.database(),
        "SELECT b.id FROM changeset b JOIN changeset i ON i.id = ?1 WHERE b.origin = i.origin AND b.number < i.number "
        "AND b.undoes IS NULL ORDER BY b.number DESC LIMIT 1",
        import.id));
    if (before.isNull())
        return ChangeSetId();
    const auto made = TRY(store.log().ofChangeSetBackwards(before, std::numeric_limits<qint64>::max(), mostFields));
    return areFields(made) ? before : ChangeSetId();
}

Result<void> removeUnusedFields(Store &store, ChangeSetId fields)
{
    if (TRY(store.log().isUndone(fields)))
        return {};
    for (const Change &change :
        TRY(store.log().ofChangeSetBackwards(fields, std::numeric_limits<qint64>::max(), mostFields))) {
        const auto definition = store.get(EntityKind::FieldDefinition, change.record);
        if (definition && TRY(hasValues(store, *definition)))
            return {};
    }
    TRY(store.undo(fields));
    return {};
}

Result<void> restoreFields(Store &store, ChangeSetId fields)
{
    if (!TRY(store.log().isUndone(fields)))
        return {};
    const ChangeSetId undone = TRY(readId(
        store.database(), "SELECT u.id FROM changeset u WHERE u.undoes = ?1 ORDER BY u.number DESC LIMIT 1", fields));
    TRY(store.undo(undone));
    return {};
}

} // namespace satchel::store
