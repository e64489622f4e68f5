// SPDX-License-Identifier: GPL-3.0-or-later
// The groups of one field of a report: each with its name, its colour, its place in the field's own order and the
// filter that finds its records. Texts that differ only in case are one group.
#pragma once

#include "reports/builder/PeriodShift.h"
#include "reports/ReportQuery.h"

namespace satchel::reports {

struct AxisGroup
{
    Value key; // empty: the records without a value
    QString label;
    QString hue;
    Filter filter;
    qint64 rank = 0;
};

/// "Week of 16 November 2026", "Q4 2026", "FY 2026" of a year that does not begin in January.
QString periodName(QDate firstDay, store::DateUnit unit, int fiscalStart);

class PivotAxis
{
public:
    /// `group` was checked (checkDefinition).
    static Result<PivotAxis> make(
        const ReportQuery &query, const ReportDefinition &definition, const ReportGroup &group);

    const store::PivotKey &key() const { return m_key; }
    /// By which the records of the earlier period are grouped, so that `placeOfEarlier` can move them.
    store::PivotKey earlierKey() const;
    const QString &label() const { return m_label; }
    bool isOverTime() const { return m_key.unit != store::DateUnit::None; }
    bool isOfStages() const { return m_field->target == EntityKind::Stage; }

    /// The group of a key of readPivot, made when it is new.
    size_t placeOf(const Value &key);
    /// The same of a key of the earlier period.
    size_t placeOfEarlier(const Value &key, const PeriodShift &shift);
    const AxisGroup &at(size_t place) const { return m_groups[place]; }
    /// The filter of what a group is compared with.
    Filter earlierFilter(size_t place, const PeriodShift &shift) const;
    size_t size() const { return m_groups.size(); }
    /// Periods between the first and the last one become groups as well, where they are no more than `most`.
    void fillGaps(qint64 most);
    /// By rank, then by name; without a value last.
    bool isBefore(size_t a, size_t b) const;

private:
    PivotAxis(const ReportQuery &query, const Field &field, QString path)
        : m_query(&query), m_field(&field), m_path(std::move(path))
    {
    }
    void addStepBounds(const std::vector<Decimal> &bounds);
    AxisGroup describe(const Value &key) const;
    AxisGroup describePeriod(qint64 number) const;
    AxisGroup describeStep(qint64 step) const;
    Filter stepFilter(qint64 step) const;
    Filter moneyFilter(const Decimal *lower, const Decimal *upper) const;
    QString identity(const Value &key) const;
    Period periodOf(qint64 number) const;

    const ReportQuery *m_query;
    const Field *m_field;
    QString m_path;
    QString m_label;
    store::PivotKey m_key;
    bool m_isShifted = false; // by the date of the report's period
    std::vector<Decimal> m_bounds;
    std::vector<AxisGroup> m_groups;
    QHash<QString, size_t> m_places;
};

} // namespace satchel::reports
