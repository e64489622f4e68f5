// SPDX-License-Identifier: GPL-3.0-or-later
// What an e-mail address says about who someone is and where they work.
#pragma once

#include <QString>

namespace satchel::duplicates {

struct MailAddress
{
    QString mailbox; // folded, without "+tag"; at Gmail without dots, which it ignores
    QString domain; // folded
    bool isShared = false; // a mailbox that several people read: info, sales
    bool isOfProvider = false; // the domain is a mail provider's and says nothing about a company

    /// Empty parts for what is no address.
    static MailAddress fromText(const QString &text);
    bool isEmpty() const { return domain.isEmpty(); }
};

} // namespace satchel::duplicates
