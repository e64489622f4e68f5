// SPDX-License-Identifier: GPL-3.0-or-later
// A filter as a person builds it: a group of conditions and groups. Unlike a Filter it may be unfinished (a condition
// without a value, a group of one) and keeps that while the rest already applies. A value without Qt objects.
#pragma once

#include "domain/Filter.h"

#include <QJsonObject>

namespace satchel::ui {

struct FilterNode
{
    enum class Mode : quint8 { All, Any, None, NotAll }; // of a group

    bool isGroup = false;
    Mode mode = Mode::All;
    std::vector<FilterNode> children; // of a group
    Filter condition; // of a condition; without a path or operands while it is unfinished
    QString typed = {}; // as the value of the condition while it cannot be read

    bool operator==(const FilterNode &) const = default;

    /// With what is unfinished, for a draft.
    QJsonObject toJson() const;
    /// Without conditions on fields that are no longer there.
    static FilterNode fromJson(const Schema &schema, EntityKind entity, const QJsonObject &json);

    static FilterNode group(Mode mode, std::vector<FilterNode> children = {});
    static FilterNode of(Filter condition);
    /// The group that says the same as a filter. The outermost one always means "all of".
    static FilterNode fromFilter(const Filter &filter);
    /// What is finished of it.
    Filter toFilter() const;
    bool isFinished() const;
    /// Finished conditions, at any depth: the figure on the filter button.
    int conditionCount() const;
};

} // namespace satchel::ui
