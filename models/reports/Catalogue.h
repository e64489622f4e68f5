// SPDX-License-Identifier: GPL-3.0-or-later
// Which reports there are: one line each. The window's list, the command line and the tests are derived from it.
#pragma once

#include "reports/ReportQuery.h"

#include <span>

namespace satchel::reports {

struct Definition
{
    QString name; // stable: the command line's, saved reports'
    QString title;
    QString summary; // what it answers, in one sentence
    QString drawing; // of resources/icons
    std::vector<Parameter> (*parameters)(const Schema &schema);
    Result<Report> (*compute)(const ReportQuery &query);
};

/// In the order of the list; titles in the language that is installed.
std::vector<Definition> catalogue();
std::optional<Definition> findReport(const QString &name);

/// Asks and answers. Cancelled when the store's connection is interrupted meanwhile. For a worker thread.
Result<Report> compute(const Definition &definition, const ReportQuery &query);

} // namespace satchel::reports
