// SPDX-License-Identifier: GPL-3.0-or-later
// Points in time that a person means by "later": in an hour, tomorrow, on Monday, or one that is chosen in a calendar.
// Snoozing and sending later offer the same ones.
#pragma once

#include "ui/common/PageContext.h"

#include <functional>

class QMenu;
class QWidget;

namespace satchel::ui {

struct LaterMoment
{
    QString text;
    Instant at;
};

/// In their order; none twice, and none in the past.
std::vector<LaterMoment> laterMoments(const Clock &clock);

/// Opens the menu below the anchor; the last entry opens a calendar. `chosen` gets the instant.
QMenu *openLaterMenu(const PageContext &context, QWidget *anchor, std::function<void(Instant)> chosen);

} // namespace satchel::ui
