// SPDX-License-Identifier: GPL-3.0-or-later
// Our stream under libetpan's protocols. libetpan knows only that reading or writing failed; the reason is kept here.
#pragma once

#include "sync/mail/MailStream.h"

#include <libetpan/mailstream.h>
#include <optional>

namespace satchel::mail {

class EtpanStream
{
public:
    EtpanStream(sync::Cancellation &cancellation, MailTimeouts timeouts) : m_stream(cancellation, timeouts) {}
    Q_DISABLE_COPY(EtpanStream)

    MailStream &bytes() { return m_stream; }
    /// What libetpan's session is connected with. The session frees it, and lives no longer than this.
    mailstream *connected();
    /// Whether more was read than libetpan has understood so far.
    bool hasUnread() const { return m_connected && m_connected->read_buffer_len > 0; }
    /// Why the first call failed that did.
    const std::optional<Error> &error() const { return m_error; }

private:
    static mailstream_low_driver &driver();
    ssize_t keep(const Error &error);

    MailStream m_stream;
    mailstream *m_connected = nullptr;
    std::optional<Error> m_error;
};

} // namespace satchel::mail
