// SPDX-License-Identifier: GPL-3.0-or-later
// What the source files of ImapSession share: libetpan's session over our stream, and its values.
#pragma once

#include "domain/Reason.h"
#include "sync/mail/EtpanStream.h"
#include "sync/mail/ImapSession.h"

#include <libetpan/libetpan.h>

namespace satchel::mail {

template <typename T, void (*release)(T *)> struct Release
{
    void operator()(T *value) const { release(value); }
};

using ImapSet = std::unique_ptr<mailimap_set, Release<mailimap_set, mailimap_set_free>>;

template <typename T, typename Use> void each(clist *list, const Use &use)
{
    for (clistiter *at = list ? clist_begin(list) : nullptr; at; at = clist_next(at))
        use(*static_cast<T *>(clist_content(at)));
}

inline ImapSet setOf(const std::vector<quint32> &uids)
{
    ImapSet set(mailimap_set_new_empty());
    for (size_t first = 0; first < uids.size();) {
        size_t last = first;
        while (last + 1 < uids.size() && uids[last + 1] == uids[last] + 1)
            ++last;
        mailimap_set_add_interval(set.get(), uids[first], uids[last]);
        first = last + 1;
    }
    return set;
}

/// libetpan's session and what it reads and writes. Its numbers become errors here.
class ImapSession::Protocol
{
public:
    Protocol(QString name, sync::Cancellation &cancellation, MailTimeouts timeouts)
        : host(std::move(name)), stream(cancellation, timeouts), session(mailimap_new(0, nullptr))
    {
    }
    ~Protocol() { mailimap_free(session); }
    Q_DISABLE_COPY(Protocol)

    Result<void> begin()
    {
        const int greeting = mailimap_connect(session, stream.connected());
        return check(greeting == MAILIMAP_NO_ERROR_NON_AUTHENTICATED ? MAILIMAP_NO_ERROR : greeting);
    }

    Result<void> check(int code) const
    {
        if (code == MAILIMAP_NO_ERROR)
            return {};
        if (stream.error())
            return fail(*stream.error());
        const QString said = QString::fromUtf8(session->imap_response ? session->imap_response : "").trimmed();
        switch (code) {
        case MAILIMAP_ERROR_STREAM: return fail(Error::Kind::Unanswered, Reason::tr("the connection was closed"), host);
        case MAILIMAP_ERROR_PARSE:
        case MAILIMAP_ERROR_PROTOCOL:
        case MAILIMAP_ERROR_FATAL:
            return fail(Error::Kind::Invalid, Reason::tr("the server does not speak IMAP as it should"), host);
        case MAILIMAP_ERROR_LOGIN: return fail(Error::Kind::Unauthorized, said.left(longestReason), host);
        default: return fail(Error::Kind::Refused, said.left(longestReason), host);
        }
    }

    /// The session has them afterwards. Not by mailimap_capability(), which crashes where a server answers only "OK".
    Result<void> askCapabilities() const { return check(mailimap_custom_command(session, "CAPABILITY")); }

    static constexpr qsizetype longestReason = 500; // letters of what a server says

    const QString host;
    EtpanStream stream;
    mailimap *const session;
};

} // namespace satchel::mail
