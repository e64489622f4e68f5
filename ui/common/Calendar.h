// SPDX-License-Identifier: GPL-3.0-or-later
// A month to choose a day of, as it looks everywhere.
#pragma once

#include <QDate>

class QCalendarWidget;

namespace satchel::ui {

QCalendarWidget *makeCalendar(QDate chosen);

} // namespace satchel::ui
