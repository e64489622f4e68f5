// SPDX-License-Identifier: GPL-3.0-or-later
// A recurrence rule as a person sets it in a form: every two weeks on Monday and Thursday, until the end of May. Rules
// from elsewhere can say more (RFC 5545); those are kept as they are and only shown as "custom".
#pragma once

#include <optional>
#include <QDate>
#include <QString>
#include <vector>

namespace satchel {

struct RepeatRule
{
    enum class Unit : quint8 { Day, Week, Month, Year };

    Unit unit = Unit::Week;
    int every = 1;
    std::vector<int> weekdays; // 1 is Monday; of a week, or one of a month together with ordinal
    int ordinal = 0; // 1–4 or -1 for the last: that weekday of the month; 0: not by weekday
    QDate until; // the last possible day; invalid: no end
    int count = 0; // how often in all; 0: no end

    bool operator==(const RepeatRule &) const = default;

    /// "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH"
    QString toText() const;
    /// None when the text is no rule, or one with parts that this form has no place for.
    static std::optional<RepeatRule> fromText(const QString &rule);
};

} // namespace satchel
