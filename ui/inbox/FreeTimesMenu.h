// SPDX-License-Identifier: GPL-3.0-or-later
// Free times of this person as text for a message: a menu asks for how long, then come the next working days, with the
// recipient's clock beside one's own where it shows another time.
#pragma once

#include "calendar/FreeTimes.h"
#include "store/mail/OutgoingMails.h"
#include "ui/common/PageContext.h"

#include <functional>

class QMenu;
class QWidget;

namespace satchel::ui {

/// "Tue 24 Nov: 09:00–11:30, 14:00–17:00 (08:00–10:30, 13:00–16:00 London)", a line per day, in the language of the
/// window; empty without free times. `theirs`: the recipient's zone; nothing: not known.
QString freeTimesText(std::span<const calendar::FreeTime> free, const Formats &formats, QDate today,
    const std::optional<QTimeZone> &theirs);

/// The free times of this person from now on, by the working hours of the settings and the calendar of the store.
Result<std::vector<calendar::FreeTime>> readFreeTimes(const PageContext &context, qint64 seconds);

/// Where the contact or lead of a message probably is; nothing: not known.
std::optional<QTimeZone> zoneOfRecipient(store::Store &store, const store::MailContent &content);

/// Opens the menu below the anchor; `insert` gets the text, or an empty one when there is no free time.
QMenu *openFreeTimesMenu(const PageContext &context, QWidget *anchor, const std::optional<QTimeZone> &theirs,
    std::function<void(const QString &)> insert);

} // namespace satchel::ui
