// SPDX-License-Identifier: GPL-3.0-or-later
// Senders and recipients as e-mail activities keep them: "Anna Berg <anna@example.com>", or an address alone.
#pragma once

#include <QString>

namespace satchel::items {

struct Mailbox
{
    QString name; // empty: only the address is known
    QString address; // in lower case; empty when the text holds none

    /// The name, else the address.
    QString shown() const { return name.isEmpty() ? address : name; }
    bool operator==(const Mailbox &) const = default;
};

/// A text without an address is a name.
Mailbox mailboxFrom(const QString &text);
/// "Anna Berg <anna@example.com>", or the address alone; a name with characters that are special in a header is quoted.
QString mailboxText(const QString &name, const QString &address);

} // namespace satchel::items
