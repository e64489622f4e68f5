// SPDX-License-Identifier: GPL-3.0-or-later
// Points in time that a person means by "later": in an hour, tomorrow, on Monday, or one that is chosen in a calendar.
// Snoozing and sending later offer the same ones.
#pragma once

#include "store/mail/OutgoingMails.h"
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

/// When whom a message is to is next at work; none when that is now, or not known.
std::vector<LaterMoment> recipientsMoments(const PageContext &context, const store::MailContent &content);

/// Opens the menu below the anchor; the last entry opens a calendar. `first` come before the usual moments. `chosen`
/// gets the instant.
QMenu *openLaterMenu(const PageContext &context, QWidget *anchor, std::function<void(Instant)> chosen,
    const std::vector<LaterMoment> &first = {});

} // namespace satchel::ui
