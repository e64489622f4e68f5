// SPDX-License-Identifier: GPL-3.0-or-later
// What narrows a board, one condition per chip: owner, close, tag, text, or anything the filter language can say.
#pragma once

#include "ui/common/PageContext.h"

#include "domain/Filter.h"

namespace satchel::ui {

enum class ConditionKind { Owner, Closes, Tag, Text, Other };

ConditionKind kindOf(const Filter &condition);

/// The parts joined by "and" at the top of a filter; the two ends of a period are one part.
std::vector<Filter> conditionsOf(const Filter &filter);
Filter filterOf(const std::vector<Filter> &conditions);

Filter ownerIs(const RecordId &owner);
Filter ownerIsMe();
Filter ownedByTeam(items::Workspace &workspace, const RecordId &team);
Filter closesIn(const RelativeDate &period);
Filter closesBy(const QDate &day);
/// What a filter says of the day of the close: a period, before a day, from a day on, none.
std::optional<Filter> closesPartOf(const Filter &filter);
Filter hasTag(const QString &tag);
/// In the title, the company's name or the contact's, whose first and last name may both be said.
Filter containsText(const QString &text);
QString textOfCondition(const Filter &condition);

struct ConditionText
{
    QString field;
    QString value;
};
ConditionText conditionText(const PageContext &context, const Filter &condition);

/// "this quarter"
QString periodText(const RelativeDate &period);

} // namespace satchel::ui
