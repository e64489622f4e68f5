// SPDX-License-Identifier: GPL-3.0-or-later
// Reports saved with their parameters: View records of the place "reports", undone and logged like every other record.
#pragma once

#include "reports/ReportQuery.h"

namespace satchel::reports {

struct SavedReport
{
    RecordId id;
    QString name;
    QString report; // a definition's name
    Options options;
};

inline const QString savedPlace = QStringLiteral("reports");

/// In the person's order; those of a report that no longer exists are omitted.
Result<std::vector<SavedReport>> readSaved(store::Store &store);

/// One of them; nothing for an id that is none of a saved report.
Result<std::optional<SavedReport>> findSaved(store::Store &store, RecordId id);

/// Writes it, as a new one when it has no id yet.
Edit saveEdit(const SavedReport &saved, qint64 position);

} // namespace satchel::reports
