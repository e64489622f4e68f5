// SPDX-License-Identifier: GPL-3.0-or-later
// The operators a person can choose for a field, named to fit its type, and what kind of value each one takes.
#pragma once

#include "domain/Filter.h"

#include <QCoreApplication>

namespace satchel::ui {

struct FilterOperator
{
    enum class Takes : quint8 {
        Nothing,
        Text, // one word or phrase; a record's name for a reference
        Number,
        Choice, // one of the field's choices
        Several, // choices, tags or texts
        Day, // a date, or a day relative to today
        Period, // this month, the last 30 days
        YesNo,
    };

    QString label;
    Filter::Op op;
    Takes takes;
    bool isMe = false; // compares with the person at the desk
};

class FilterOperators
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::FilterOperators)

public:
    static std::vector<FilterOperator> of(const Field &field);
    /// The same, and if a condition written as text uses another one, that one too.
    static std::vector<FilterOperator> with(const Field &field, const Filter &condition);
    /// Which of them a condition uses; -1 when it uses none of them.
    static int indexOf(const std::vector<FilterOperator> &operators, const Filter &condition);
    /// A condition that came to another operator: what fits of its operands stays.
    static Filter changed(const Field &field, const Filter &condition, const FilterOperator &to);
};

/// A period as a choice: its text and its meaning, `op` with one relative day.
struct FilterPeriod
{
    QString label;
    Filter::Op op;
    RelativeDate day;

    static std::vector<FilterPeriod> all();
};

/// "today", "in 7 days", "30 days ago", "this month"
QString relativeDateText(const RelativeDate &day);

} // namespace satchel::ui
