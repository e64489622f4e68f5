// SPDX-License-Identifier: GPL-3.0-or-later
// What commands and the local API say of deals that were moved although exit criteria of their playbooks are not met,
// as the window asks before a move. The edit is done all the same, and answers and exit codes are those of any edit.
#pragma once

#include "app/Terminal.h"
#include "store/ExitCriteria.h"

#include <QJsonArray>

namespace satchel::app {

/// Those that a commit moved so; also empty where it cannot be found out, as that holds nothing up.
std::vector<store::DealWithUnmetCriteria> movedWithUnmetCriteria(
    store::Store &store, const std::vector<Change> &changes);

/// "line 1 moves the deal "Loggers" although exit criteria are not met: A value is known"
QString unmetCriteriaText(const QString &mover, const store::DealWithUnmetCriteria &deal);
/// On stderr, as a warning.
void reportUnmetCriteria(Terminal &terminal, const QString &mover, const store::DealWithUnmetCriteria &deal);
/// [{"kind":"exit_criteria","message","id","criteria":[…]}], of a result in JSON.
QJsonArray unmetCriteriaJson(const QString &mover, const std::vector<store::DealWithUnmetCriteria> &deals);

} // namespace satchel::app
