// SPDX-License-Identifier: GPL-3.0-or-later
// Free times of this person for a message: a menu asks for how long, then they come as text, with the recipient's clock
// beside one's own where it shows another time; or one of them goes out as an invitation.
#pragma once

#include "calendar/FreeTimes.h"
#include "ui/common/PageContext.h"

#include <functional>

class QMenu;
class QWidget;

namespace satchel::ui {

/// "Tue 24 Nov: 09:00–11:30, 14:00–17:00 (08:00–10:30, 13:00–16:00 London)", a line per day, in the language of the
/// window; empty without free times. `theirs`: the recipient's zone; nothing: not known.
QString freeTimesText(std::span<const calendar::FreeTime> free, const Formats &formats, QDate today,
    const std::optional<QTimeZone> &theirs);

/// Opens the menu below the anchor; `insert` gets the text, or an empty one when there is no free time; `invite` is the
/// last entry.
QMenu *openFreeTimesMenu(const PageContext &context, QWidget *anchor, const std::optional<QTimeZone> &theirs,
    std::function<void(const QString &)> insert, std::function<void()> invite);

} // namespace satchel::ui
