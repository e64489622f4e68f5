// SPDX-License-Identifier: GPL-3.0-or-later
// The steps by which a person arranges a report: pure functions of a definition. Each keeps it one that can be answered
// as far as its own parts go: a report shows at least one figure, the sort follows its figure, and only rows have
// largest ones.
#pragma once

#include "reports/builder/ReportDefinition.h"

namespace satchel::reports {

enum class ReportPart : quint8 { Rows, Columns, Figures };

/// What a report of an entity begins with: how many records there are, by stage, status or another choice of theirs.
ReportDefinition newDefinition(const Schema &schema, EntityKind entity);

/// Whether people make reports about an entity.
bool canReportOn(const Entity &entity);
/// Whether records can be grouped by a field; amounts are grouped by bounds.
bool canGroupBy(const Field &field);
/// Whether a field has values of which such a figure can be made.
bool canMeasure(const Field &field, ReportMeasure::Kind kind);

/// Dates by month, amounts by bounds, everything else by its values.
ReportGroup groupFor(const Field &field, const QString &path);

size_t countOf(const ReportDefinition &definition, ReportPart part);
/// Whether one more fits.
bool canAdd(const ReportDefinition &definition, ReportPart part);

/// To rows or columns. Nothing where no more fit.
void addGroup(ReportDefinition &definition, ReportPart part, ReportGroup group);
void addMeasure(ReportDefinition &definition, ReportMeasure measure);
/// In the place of another figure. Formulas go on reading the figure at that place, whatever it is called then.
void setMeasure(ReportDefinition &definition, size_t index, ReportMeasure measure);
/// Hides a figure that is for formulas only, or shows it again. The only one that is shown stays.
void setHidden(ReportDefinition &definition, size_t index, bool isHidden);
/// Whether another figure is shown as well.
bool canHide(const ReportDefinition &definition, size_t index);
/// The last figure that is removed leaves a count, and the last one that is shown shows another. Formulas that read a
/// removed figure can no longer be used.
void removePart(ReportDefinition &definition, ReportPart part, size_t index);
/// Where a part is afterwards; it stays where it is at the end of its list. Formulas go on reading the same figures.
size_t movePart(ReportDefinition &definition, ReportPart part, size_t index, int by);
/// Of rows to columns, or the other way. False where no more fit there.
bool swapAxis(ReportDefinition &definition, ReportPart from, size_t index);

/// Which records by a date: an empty field removes the period, and with it the comparison.
void setPeriod(ReportDefinition &definition, const QString &dateField, const QString &period);
/// Whether the period has a first and a last day, so that there is one before it.
bool canCompare(const ReportDefinition &definition);

/// The references that a report follows, as paths, each once: "company", "company.owner".
QStringList joinedPaths(const Schema &schema, const ReportDefinition &definition);

/// The conditions that all have to hold, each for itself.
std::vector<Filter> conditionsOf(const Filter &filter);
Filter withoutCondition(const Filter &filter, size_t index);

} // namespace satchel::reports
