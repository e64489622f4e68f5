// SPDX-License-Identifier: GPL-3.0-or-later
// The person's own mail program, with a letter begun in it. Linux: xdg-email
// (https://portland.freedesktop.org/doc/xdg-email.html); macOS: Mail by AppleScript; Windows takes addresses only
// (mailto:), so there the file is shown in its folder, to be dragged in.
#pragma once

#include "domain/Result.h"

#include <QStringList>

namespace satchel::platform {

struct MailDraft
{
    QStringList to;
    QStringList cc;
    QString subject;
    QString body;
    QString attachment; // path of a file that stays until the letter is sent
};

enum class MailBegun {
    WithAttachment,
    WithoutAttachment, // the file is shown in its folder instead
};

/// Starts it and returns at once. NotFound when this system has no program for letters.
Result<MailBegun> beginMail(const MailDraft &draft);

} // namespace satchel::platform
