// SPDX-License-Identifier: GPL-3.0-or-later
// Which reports there are: one line for each that is built in, then those that people built. The window's list, the
// command line and the tests are derived from it.
#pragma once

#include "reports/ReportQuery.h"

#include <functional>

namespace satchel::reports {

/// What a report is about, in the order of the list. Own: what people built.
enum class ReportTopic : quint8 { Pipeline, Results, Accuracy, People, Customers, Own };

struct Definition
{
    QString name; // stable: the command line's, saved reports'
    QString title;
    QString summary; // what it answers, in one sentence
    QString drawing; // of resources/icons
    std::function<std::vector<Parameter>(const Schema &schema)> parameters;
    std::function<Result<Report>(const ReportQuery &query)> compute;
    ReportTopic topic = ReportTopic::Own;
};

/// In the order of the list; titles in the language that is installed.
std::vector<Definition> catalogue();
std::optional<Definition> findReport(const QString &name);

/// The same with those that people built, whose names are their ids. One whose definition does not fit the store any
/// more (a field was removed) is listed, and says so when it is asked.
Result<std::vector<Definition>> catalogueOf(store::Store &store);
/// By name, by id or by title, upper and lower case alike. NotFound with the names there are; Invalid when several have
/// the title.
Result<Definition> findReport(store::Store &store, const QString &name);

/// Asks and answers. Cancelled when the store's connection is interrupted meanwhile. For a worker thread.
Result<Report> compute(const Definition &definition, const ReportQuery &query);

} // namespace satchel::reports
