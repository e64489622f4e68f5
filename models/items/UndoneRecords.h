// SPDX-License-Identifier: GPL-3.0-or-later
// Which records an undo or redo of this window changed, for the views that show them: after Ctrl+Z the next key acts on
// what came back, as a text's cursor goes to where something was undone.
#pragma once

#include "items/Workspace.h"

#include <algorithm>
#include <utility>

namespace satchel::items {

/// Calls `show` after each undo and redo of this window with the records of `entity` that it changed; not with none,
/// not with those of a set that is too large to be listed, and not after the undo of another process or desk. As long
/// as `view` lives.
inline void followUndo(Workspace &workspace, EntityKind entity, QObject *view,
    const std::function<void(const std::vector<RecordId> &)> &show)
{
    struct Last
    {
        ChangeSetId changeSet;
        std::vector<RecordId> records;
    };
    const auto last = std::make_shared<Last>();
    QObject::connect(&workspace, &Workspace::changed, view, [last, entity](const store::ChangeBatch &batch) {
        *last = {};
        if (batch.changes.empty())
            return;
        last->changeSet = batch.changes.back().changeSet;
        for (const Change &change : batch.changes) {
            const bool isMeant = change.changeSet == last->changeSet && change.entity == entity;
            if (isMeant && std::ranges::find(last->records, change.record) == last->records.end())
                last->records.push_back(change.record);
        }
    });
    // A small set is in the batch right before this signal; of a large one, which a worker undoes, the batch may be of
    // anything.
    const auto finish = [last, &workspace, show] {
        const Last done = std::exchange(*last, {});
        if (done.records.empty())
            return;
        const auto info = workspace.store().log().find(done.changeSet);
        if (info && *info && !(*info)->undoes.isNull())
            show(done.records);
    };
    QObject::connect(&workspace, &Workspace::undone, view, finish);
    QObject::connect(&workspace, &Workspace::redone, view, finish);
}

} // namespace satchel::items
