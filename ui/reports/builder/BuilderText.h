// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of a report that is being built, as a person reads them.
#pragma once

#include "reports/builder/ReportDefinition.h"
#include "reports/schedule/ReportSchedule.h"
#include "ui/common/PageContext.h"
#include "ui/reports/builder/PartList.h"

namespace satchel::ui {

class BuilderText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::BuilderText)

public:
    explicit BuilderText(const PageContext &context) : m_context(context) {}

    static QString unit(store::DateUnit unit); // "by month"
    static QString measureKind(reports::ReportMeasure::Kind kind); // "sum"
    static QString chart(reports::ReportChart chart);
    static QString comparison(reports::Comparison comparison);

    PartEntry group(const reports::ReportDefinition &definition, const reports::ReportGroup &group) const;
    PartEntry measure(const reports::ReportDefinition &definition, size_t index) const;
    PartEntry condition(const reports::ReportDefinition &definition, const Filter &filter) const;
    /// "Joined: Company; Company, Owner"; empty where no reference is followed.
    QString joined(const reports::ReportDefinition &definition) const;
    /// "1 Jan 2026 – 30 Jun 2026", "from 1 Jan 2026"; what cannot be read as it is.
    QString period(const QString &text) const;
    /// "1000; 5000" in the person's own way of writing numbers.
    QString bounds(const std::vector<Decimal> &bounds) const;
    /// Ascending, whatever the order in which they were typed. Invalid with a sentence.
    Result<std::vector<Decimal>> readBounds(const QString &text) const;

    /// "Every Monday at 07:30 as PDF to 2 people"; of a schedule by another clock "Every Monday at 07:30
    /// (Europe/Berlin) …".
    QString schedule(const reports::ReportSchedule &schedule) const;
    /// The first run after `after` by the clock of this computer: "Monday 07:30". Of a schedule by another clock it
    /// says so: "Monday 01:30 your time".
    QString nextRun(const reports::ReportSchedule &schedule, Instant after) const;

private:
    QString conditionsOf(const reports::ReportSchedule &schedule) const;
    PartEntry shownMeasure(const reports::ReportDefinition &definition, size_t index) const;

    PageContext m_context;
};

} // namespace satchel::ui
