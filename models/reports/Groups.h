// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a report grouped by a field: each value of the field with its name, its colour and the condition that
// finds its records. Stages and choices come in their order, persons by name, texts by their sum, months by
// time.
#pragma once

#include "reports/Ratios.h"
#include "reports/ReportQuery.h"

#include <functional>

namespace satchel::reports {

struct Group
{
    Value key; // empty: the records without one
    QString label;
    QString hue;
    Filter filter;
    int rank = 0; // its place in the registry's or the pipeline's order
};

/// The group of the records whose reference at `path`, a field like `field`, leads to `id`. Stages have their colour
/// and their pipeline's order.
Group referenceGroup(const ReportQuery &query, const Field &field, const QString &path, RecordId id);

/// A label within a sentence: with a small letter, but for German, whose nouns keep theirs.
QString withinSentence(const QString &label);

class Groups
{
public:
    enum class Empty { Dropped, Kept }; // stages and choices without records

    /// `by` is a field of the entity, or "month" for the month of `dateField`.
    static Result<Groups> make(const ReportQuery &query, EntityKind entity, const QString &by, const QString &dateField,
        Empty empty = Empty::Dropped);

    /// The name of the field, heading of the first column.
    const QString &label() const { return m_label; }
    store::GroupKey key() const { return m_key; }
    bool isOverTime() const { return m_key.kind == store::GroupKey::Kind::Month; }
    /// The group of a key, made when it is new. Texts that differ only in case are one group.
    size_t placeOf(const Value &key);
    const Group &at(size_t place) const { return m_groups[place]; }
    size_t size() const { return m_groups.size(); }
    /// Months without records between others become groups as well.
    void fillGaps();
    /// Places in the order of a table; `size` says how large a group of texts is.
    std::vector<size_t> order(const std::function<double(size_t)> &size) const;

private:
    Groups(const ReportQuery &query, const Field *field) : m_inquiry(&query), m_field(field) {}
    Result<void> addStages();
    void addChoices();
    void addMonths();
    Group describe(const Value &key) const;
    QString identity(const Value &key) const;

    const ReportQuery *m_inquiry;
    const Field *m_field;
    QString m_label;
    store::GroupKey m_key;
    std::vector<Group> m_groups;
    QHash<QString, size_t> m_places;
};

/// What reports about deals can be grouped by: the core fields that make sense, and custom choices, texts and
/// references.
std::vector<Choice> dealGroupings(const Schema &schema, std::initializer_list<QStringView> names);

/// The tallies of a question by the groups of its first key, one per place.
Result<std::vector<Tally>> tallies(const std::vector<store::GroupRow> &rows, Groups &groups);

} // namespace satchel::reports
