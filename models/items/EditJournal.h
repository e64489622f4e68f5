// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that the store has not committed yet, as a file beside the store ("mine.store.unsaved"), so that it
// outlives the program. Readable by its owner only, always replaced as a whole, and gone when nothing waits. A change
// set in it has its id, by which the store knows one that it took before the program was killed (ChangeSet::id).
//
//   {"version": 1, "changes": [{"id": …, "label": …, "origin": …, "undoes": …,
//       "edits": [{"kind": "update", "entity": "deal", "id": …, "values": {field: value}, "expected": {…}}]}]}
#pragma once

#include "domain/ChangeSet.h"
#include "domain/Schema.h"

#include <span>

namespace satchel::items {

class EditJournal
{
public:
    explicit EditJournal(const QString &storePath) : m_path(storePath + QStringLiteral(".unsaved")) {}

    const QString &path() const { return m_path; }
    /// Durable when this returns. Without change sets the file is removed. Full or Io when it cannot be written.
    Result<void> write(const Schema &schema, std::span<const ChangeSet> changes) const;
    /// In their order; empty when there is no file. Corrupt when it cannot be understood as a whole.
    Result<std::vector<ChangeSet>> read(const Schema &schema) const;
    /// Keeps the file under another name, for a person to look at; returns that name.
    QString setAside() const;
    /// The same for change sets that the store refused. Empty when they could not be written.
    QString setAside(const Schema &schema, std::span<const ChangeSet> refused) const;

private:
    QString freeName() const;

    QString m_path;
};

} // namespace satchel::items
