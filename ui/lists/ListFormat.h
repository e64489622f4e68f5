// SPDX-License-Identifier: GPL-3.0-or-later
// How the cells of a list are written. A column has one form of a day, so that its rows can be compared: the day of the
// month, with the year where that is another. Words such as "Tomorrow" say how urgent a deadline is, and nothing else.
#pragma once

#include "items/RecordTableModel.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

/// "12 Mar", of another year "12 Mar 2025".
QString listDay(const Formats &formats, QDate day, QDate today);
/// "Overdue 4 d", "Today", "Tomorrow", else the day.
QString listDeadline(const Formats &formats, QDate day, QDate today);

/// An instant's hour is written today only: "Today 15:00".
items::RecordTableModel::Format listFormat(const PageContext &context);

} // namespace satchel::ui
