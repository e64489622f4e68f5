// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/Resolution.h"

#include "domain/Label.h"
#include "domain/Reason.h"
#include "store/sync/SyncState.h"
#include "sync/engine/FieldValues.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// From now on the remote's value is the one both sides start from, so that ours, if it differs, is sent.
Result<void> acknowledge(store::Store &store, const store::Conflict &conflict)
{
    store::SyncState state(store, conflict.connection);
    auto link = TRY(state.links.of(conflict.record));
    if (!link)
        return {};
    auto base = store::decodeValues(store.schema().entity(conflict.entity), link->base);
    setValue(base, conflict.field, conflict.theirs);
    link->base = store::encodeValues(base);
    TRY(state.links.put(*link));
    return state.outbox.add(conflict.entity, conflict.record);
}

Result<void> resolveField(store::Store &store, const store::Conflict &conflict, const Value &value)
{
    const auto record = TRY(store.get(conflict.entity, conflict.record));
    if (conflict.isOpen) {
        TRY(acknowledge(store, conflict));
    }
    if (!record.isDeleted()) {
        const Field *field = record.entity->find(conflict.field);
        const QString label = Label::tr("Resolved %1 of %2")
                                  .arg(field ? field->label : conflict.field, titleOf(record));
        TRY(store.commit(
            {label, Origin::user(), {Edit::update(conflict.entity, conflict.record, {{conflict.field, value}})}, {}}));
    }
    return store::Conflicts(store).close(conflict.number, value != conflict.theirs);
}

/// What is mine may have been edited again while nobody had decided.
Value currentValue(store::Store &store, const store::Conflict &conflict)
{
    const auto record = store.get(conflict.entity, conflict.record);
    return record ? record->value(conflict.field) : conflict.mine;
}

/// Edited here and deleted there, or the other way round: the edit was kept; who wants the deletion after all deletes.
Result<void> resolveWhole(store::Store &store, const store::Conflict &conflict, Resolution resolution)
{
    const Value &chosen = resolution == Resolution::Theirs ? conflict.theirs : conflict.mine;
    if (resolution == Resolution::Before)
        return fail(Error::Kind::Invalid, Reason::tr("one side deleted the record: choose mine or theirs"),
            QString::number(conflict.number));
    if (textOf(chosen) == u"deleted") {
        TRY(store.commit({Label::tr("Deleted after a conflict"), Origin::user(),
            {Edit::remove(conflict.entity, conflict.record)}, {}}));
    }
    return store::Conflicts(store).close(conflict.number, resolution == Resolution::Mine);
}

} // namespace

Result<void> resolveConflict(store::Store &store, qint64 number, Resolution resolution)
{
    const auto conflict = TRY(store::Conflicts(store).get(number));
    if (conflict.field.isEmpty())
        return resolveWhole(store, conflict, resolution);
    switch (resolution) {
    case Resolution::Mine:
        return resolveField(store, conflict, conflict.isOpen ? currentValue(store, conflict) : conflict.mine);
    case Resolution::Theirs: return resolveField(store, conflict, conflict.theirs);
    case Resolution::Before: return resolveField(store, conflict, conflict.before);
    }
    return {};
}

Result<void> resolveConflictWith(store::Store &store, qint64 number, const Value &value)
{
    const auto conflict = TRY(store::Conflicts(store).get(number));
    return resolveField(store, conflict, value);
}

} // namespace satchel::sync
