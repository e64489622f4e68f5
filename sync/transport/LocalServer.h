// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP/1.1 server on 127.0.0.1 for programs of this computer, by GNU libmicrohttpd (docs/decisions/0032). One thread
// of its own answers one request at a time; connections, headers, bodies and idle time are bounded.
#pragma once

#include "sync/engine/Http.h"

#include <functional>
#include <memory>
#include <optional>

namespace satchel::sync {

struct LocalServerLimits
{
    unsigned connections = 64;
    unsigned idleSeconds = 15; // without a byte, also of a request that does not end
    size_t headBytes = 32 * 1024; // of a request's first line and headers
    qsizetype bodyBytes = 1024 * 1024;
};

class LocalServer
{
public:
    /// Both are called on the server's thread. `admit` sees a request before its body is read, without it, and may
    /// answer at once: who has no right to be here sends no body.
    struct Handlers
    {
        std::function<std::optional<HttpResponse>(const HttpRequest &)> admit;
        std::function<HttpResponse(const HttpRequest &)> answer;
        std::function<HttpResponse(qsizetype most)> refuseBody; // a longer body than is read
    };

    /// On a free port with 0. Busy when another program has the port; Io when the system has no socket.
    static Result<std::unique_ptr<LocalServer>> listen(
        quint16 port, Handlers handlers, const LocalServerLimits &limits = {});
    /// Ends when the request that is being answered is.
    ~LocalServer();
    LocalServer(const LocalServer &) = delete;
    LocalServer &operator=(const LocalServer &) = delete;

    quint16 port() const;

private:
    struct Daemon;
    explicit LocalServer(std::unique_ptr<Daemon> daemon);

    std::unique_ptr<Daemon> m_daemon;
};

} // namespace satchel::sync
