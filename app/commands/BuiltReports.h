// SPDX-License-Identifier: GPL-3.0-or-later
// What `report` does with definitions in files: saves them, schedules reports, and makes those that are due.
#pragma once

#include "reports/Catalogue.h"

namespace satchel::app {

class CommandRun;

/// The built report of --define, as one of the catalogue.
Result<reports::Definition> definitionFromFile(const Schema &schema, const QString &path);

/// --define FILE --save NAME: the report of that name gets this definition, or a new one is made.
int saveDefinition(CommandRun &run);
/// --schedule FILE --save NAME: the same of a schedule. Without a zone it gets that of this computer.
int saveSchedule(CommandRun &run);
/// --schedules: every schedule of the store, with its next time and what became of its newest run.
int listSchedules(CommandRun &run);
/// --unschedule NAME|ID: removes one of them.
int removeSchedule(CommandRun &run);
/// --scheduled: makes every scheduled report that is due at this desk.
int makeScheduled(CommandRun &run);

} // namespace satchel::app
