// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to a meeting: its link in the web, and its page.
#pragma once

#include "calendar/CalendarEntry.h"
#include "ui/common/Page.h"
#include "ui/common/Preferences.h"

#include <QUrl>

namespace satchel::ui {

/// The first address of the web in a text that others may have written; empty when there is none.
QUrl meetingLink(const QString &place);

/// A target's part: the people who were invited are written to.
inline constexpr QStringView letterPart = u"letter";
/// The page of a meeting, or of one occurrence of a series.
Target meetingTarget(const RecordId &activity, std::optional<OccurrenceKey> occurrence = {});
/// Whether an activity of this kind has that page.
bool hasMeetingPage(const QString &kind);

} // namespace satchel::ui
