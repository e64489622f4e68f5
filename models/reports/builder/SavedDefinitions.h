// SPDX-License-Identifier: GPL-3.0-or-later
// The reports that people built: View records of the place "report_definitions", undone, logged and shared like every
// other record.
#pragma once

#include "domain/ChangeSet.h"
#include "reports/builder/ReportDefinition.h"

namespace satchel::reports {

struct SavedDefinition
{
    RecordId id;
    QString name; // for people
    RecordId owner; // who built it; null: nobody who is known
    QString text; // parseBuiltReport reads it

    bool operator==(const SavedDefinition &) const = default;
};

inline const QString definitionsPlace = QStringLiteral("report_definitions");

/// In the person's order; one whose text cannot be read any more is among them.
Result<std::vector<SavedDefinition>> readDefinitions(store::Store &store);

/// The same, of one. NotFound when it was deleted.
Result<SavedDefinition> findDefinition(store::Store &store, RecordId id);

/// Whether somebody else built it: who overwrites, renames or deletes it is asked first.
bool isOfColleague(const SavedDefinition &saved, RecordId me);

/// Writes it, as a new one when it has no id yet.
Edit saveEdit(const SavedDefinition &saved, qint64 position);

} // namespace satchel::reports
