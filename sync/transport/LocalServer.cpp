// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/LocalServer.h"

#include "domain/Reason.h"

#include <microhttpd.h>

#include <cerrno>

#if __has_include(<netinet/in.h>) // elsewhere microhttpd.h has the addresses of sockets too
#include <netinet/in.h>
#endif

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// A request while it arrives; libmicrohttpd hands it through its callbacks.
struct Arriving
{
    QByteArray target; // path and query, as they were sent
    HttpRequest request;
    bool isAdmitted = false;
    qsizetype received = 0; // of the body
};

MHD_Result takeHeader(void *closure, MHD_ValueKind, const char *name, const char *value)
{
    static_cast<HttpRequest *>(closure)->headers.push_back({QByteArray(name), QByteArray(value)});
    return MHD_YES;
}

MHD_Result queue(MHD_Connection *connection, const HttpResponse &answer)
{
    MHD_Response *response = MHD_create_response_from_buffer(
        static_cast<size_t>(answer.body.size()), const_cast<char *>(answer.body.constData()), MHD_RESPMEM_MUST_COPY);
    if (!response)
        return MHD_NO;
    for (const HttpHeader &header : answer.headers)
        MHD_add_response_header(response, header.name.constData(), header.value.constData());
    const MHD_Result queued = MHD_queue_response(connection, static_cast<unsigned>(answer.status), response);
    MHD_destroy_response(response);
    return queued;
}

sockaddr_in loopback(quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

} // namespace

struct LocalServer::Daemon
{
    Handlers handlers;
    LocalServerLimits limits;
    MHD_Daemon *handle = nullptr;

    ~Daemon()
    {
        if (handle)
            MHD_stop_daemon(handle);
    }

    static void *begin(void *, const char *target, MHD_Connection *)
    {
        auto *arriving = new Arriving;
        arriving->target = target;
        return arriving;
    }

    static void end(void *, MHD_Connection *, void **context, MHD_RequestTerminationCode)
    {
        delete static_cast<Arriving *>(*context);
        *context = nullptr;
    }

    /// Called when the head is there, then for each piece of the body, then once more when all is there.
    static MHD_Result proceed(void *closure, MHD_Connection *connection, const char *, const char *method, const char *,
        const char *data, size_t *size, void **context)
    {
        auto *daemon = static_cast<Daemon *>(closure);
        auto *arriving = static_cast<Arriving *>(*context);
        if (!arriving)
            return MHD_NO;
        if (!arriving->isAdmitted)
            return daemon->admit(connection, method, *arriving);
        const qsizetype most = daemon->limits.bodyBytes;
        if (*size == 0)
            return queue(connection,
                arriving->received > most ? daemon->handlers.refuseBody(most)
                                          : daemon->handlers.answer(arriving->request));
        arriving->received += static_cast<qsizetype>(*size);
        if (arriving->received > 2 * most) // one that does not end either; the connection is closed
            return MHD_NO;
        if (arriving->received <= most)
            arriving->request.body.append(data, static_cast<qsizetype>(*size));
        *size = 0;
        return MHD_YES;
    }

    MHD_Result admit(MHD_Connection *connection, const char *method, Arriving &arriving) const
    {
        HttpRequest &request = arriving.request;
        request.method = method;
        request.url = QUrl::fromEncoded(arriving.target, QUrl::StrictMode);
        MHD_get_connection_values(connection, MHD_HEADER_KIND, &takeHeader, &request);
        arriving.isAdmitted = true;
        const HttpResponse asked{0, request.headers, {}};
        if (asked.header("Content-Length").toLongLong() > limits.bodyBytes)
            return queue(connection, handlers.refuseBody(limits.bodyBytes));
        const auto refusal = handlers.admit(request);
        return refusal ? queue(connection, *refusal) : MHD_YES;
    }
};

LocalServer::LocalServer(std::unique_ptr<Daemon> daemon) : m_daemon(std::move(daemon))
{
}

LocalServer::~LocalServer() = default;

Result<std::unique_ptr<LocalServer>> LocalServer::listen(
    quint16 port, Handlers handlers, const LocalServerLimits &limits)
{
    auto daemon = std::make_unique<Daemon>();
    daemon->handlers = std::move(handlers);
    daemon->limits = limits;
    sockaddr_in address = loopback(port);
    errno = 0;
    daemon->handle = MHD_start_daemon(MHD_USE_AUTO_INTERNAL_THREAD, port, nullptr, nullptr, &Daemon::proceed,
        daemon.get(), MHD_OPTION_SOCK_ADDR, reinterpret_cast<sockaddr *>(&address), MHD_OPTION_CONNECTION_LIMIT,
        limits.connections, MHD_OPTION_CONNECTION_TIMEOUT, limits.idleSeconds, MHD_OPTION_CONNECTION_MEMORY_LIMIT,
        limits.headBytes, MHD_OPTION_STRICT_FOR_CLIENT, 1, MHD_OPTION_URI_LOG_CALLBACK, &Daemon::begin, nullptr,
        MHD_OPTION_NOTIFY_COMPLETED, &Daemon::end, nullptr, MHD_OPTION_END);
    if (!daemon->handle) {
        const bool isTaken = errno == EADDRINUSE || port != 0;
        return fail(isTaken ? Error::Kind::Busy : Error::Kind::Io,
            isTaken ? Reason::tr("another program uses port %1").arg(port)
                    : Reason::tr("this computer gives no port to listen on"),
            u"127.0.0.1:%1"_s.arg(port));
    }
    return std::unique_ptr<LocalServer>(new LocalServer(std::move(daemon)));
}

quint16 LocalServer::port() const
{
    const MHD_DaemonInfo *info = MHD_get_daemon_info(m_daemon->handle, MHD_DAEMON_INFO_BIND_PORT);
    return info ? info->port : quint16(0);
}

} // namespace satchel::sync
