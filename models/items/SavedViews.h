// SPDX-License-Identifier: GPL-3.0-or-later
// The saved lists of an entity: a name with filter, order and columns, kept as View records, so that they are undone,
// backed up and logged like everything else.
#pragma once

#include "items/RecordTableModel.h"

namespace satchel::items {

struct SavedView
{
    RecordId id;
    QString name;
    TableQuery query;
    qint64 position = 0;
};

/// In the person's order. A filter that can no longer be read (its field was removed) shows everything.
std::vector<SavedView> readViews(store::Store &store, EntityKind entity);

/// What a View record holds for this view.
std::vector<FieldValue> valuesOf(const Entity &entity, const SavedView &view);

/// "score:desc", as the command line writes it.
QString toText(const store::Sort &sort);
store::Sort sortFromText(const QString &text);

} // namespace satchel::items
