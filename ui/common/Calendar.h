// SPDX-License-Identifier: GPL-3.0-or-later
// A month to choose a day of, as it looks everywhere; today is marked.
#pragma once

#include <QDate>

class QCalendarWidget;

namespace satchel::ui {

QCalendarWidget *makeCalendar(QDate chosen, QDate today);

} // namespace satchel::ui
