// SPDX-License-Identifier: GPL-3.0-or-later
// Where a mail server listens, and how its connection becomes secure. There is no way without TLS.
#pragma once

#include <QString>

namespace satchel {

struct MailServer
{
    enum class Encryption {
        Implicit, // TLS from the first byte (RFC 8314)
        StartTls, // the protocol's STARTTLS command, which must work
    };

    QString host;
    quint16 port = 0;
    Encryption encryption = Encryption::Implicit;

    bool operator==(const MailServer &) const = default;
};

} // namespace satchel
