// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/transport/LoopbackListener.h"

#include "domain/Reason.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

#include <memory>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype longestRequest = 16 * 1024;
constexpr int longestSilence = 10'000; // milliseconds a browser may keep a connection open without asking
constexpr int mostConnections = 20;
constexpr int mostTries = 10;

struct Page
{
    Q_DECLARE_TR_FUNCTIONS(satchel::sync::LoopbackListener)
};

/// Nothing of the request is repeated in it, and the browser may load nothing for it.
QByteArray page(const QByteArray &status, const QString &title, const QString &text)
{
    const QByteArray body
        = u"<!doctype html><html><head><meta charset=\"utf-8\"><title>%1</title></head>"
          "<body style=\"font:16px sans-serif;margin:15vh auto;max-width:30em;text-align:center\"><h1>%1</h1><p>%2</p></body></html>"_s
              .arg(title.toHtmlEscaped(), text.toHtmlEscaped())
              .toUtf8();
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors "
          "'none'\r\nConnection: close\r\n\r\n"
        + body;
}

QString headerOf(const QByteArray &request, const QByteArray &name)
{
    for (const QByteArray &line : request.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return QString::fromLatin1(line.mid(colon + 1).trimmed());
    }
    return {};
}

} // namespace

LoopbackListener::LoopbackListener(QObject *parent) : QObject(parent)
{
    m_timeout.setSingleShot(true);
    connect(&m_timeout, &QTimer::timeout, this,
        [this] { finish(fail(Error::Kind::Cancelled, Reason::tr("the sign-in timed out"))); });
}

LoopbackListener::~LoopbackListener() = default;

Result<void> LoopbackListener::open(const QHostAddress &address, quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    server->setMaxPendingConnections(mostConnections);
    if (!server->listen(address, port)) {
        const QAbstractSocket::SocketError error = server->serverError();
        if (error == QAbstractSocket::SocketAddressNotAvailableError
            || error == QAbstractSocket::UnsupportedSocketOperationError)
            return fail(Error::Kind::NotFound, Reason::tr("this computer has no address %1").arg(address.toString()));
        if (error == QAbstractSocket::AddressInUseError)
            return fail(Error::Kind::Busy,
                Reason::tr("another program uses port %1 of %2").arg(QString::number(port), address.toString()));
        return fail(
            Error::Kind::Io, Reason::tr("cannot listen at %1: %2").arg(address.toString(), server->errorString()));
    }
    server->setParent(this);
    QTcpServer *const opened = m_servers.emplace_back(server.release());
    connect(opened, &QTcpServer::newConnection, this, [this, opened] { accept(*opened); });
    return {};
}

Result<quint16> LoopbackListener::openBoth(quint16 port)
{
    qDeleteAll(m_servers);
    m_servers.clear();
    TRY(open(QHostAddress(QHostAddress::LocalHost), port));
    const quint16 chosen = m_servers.front()->serverPort();
    if (m_redirect.host != "localhost"_L1)
        return chosen;
    const auto opened = open(QHostAddress(QHostAddress::LocalHostIPv6), chosen);
    if (!opened && opened.error().kind != Error::Kind::NotFound)
        return fail(opened.error());
    return chosen;
}

Result<quint16> LoopbackListener::listen(const OAuthRedirect &redirect)
{
    m_redirect = redirect;
    auto port = openBoth(redirect.port);
    for (int tries = 1; !port && redirect.port == 0 && port.error().kind == Error::Kind::Busy && tries < mostTries;
         ++tries)
        port = openBoth(0); // the port was free in one family and in use in the other
    if (!port) {
        qDeleteAll(m_servers);
        m_servers.clear();
        return port;
    }
    m_redirect.port = *port;
    return port;
}

void LoopbackListener::await(const QString &state, const OAuthEndpoints &endpoints, int milliseconds)
{
    m_state = state;
    m_issuer = endpoints.issuer;
    m_serverParameter = endpoints.serverParameter;
    m_alwaysSendsIssuer = endpoints.alwaysSendsIssuer;
    m_timeout.start(milliseconds);
}

void LoopbackListener::accept(QTcpServer &server)
{
    while (QTcpSocket *const socket = server.nextPendingConnection()) {
        if (server.findChildren<QTcpSocket *>().size() > mostConnections) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(longestSilence, socket, [socket] { socket->abort(); });
    }
}

void LoopbackListener::read(QTcpSocket &socket)
{
    const QByteArray request = socket.peek(longestRequest);
    const qsizetype end = request.indexOf("\r\n\r\n");
    if (end < 0 && request.size() < longestRequest)
        return;
    disconnect(&socket, &QTcpSocket::readyRead, this, nullptr);
    socket.readAll();
    answer(socket, request.left(end));
    socket.disconnectFromHost();
}

void LoopbackListener::answer(QTcpSocket &socket, const QByteArray &request)
{
    const QList<QByteArray> words = request.left(request.indexOf("\r\n")).split(' ');
    const QUrl target = words.size() == 3 && words[0] == "GET" && words[1].startsWith('/')
        ? QUrl::fromEncoded("http://localhost" + words[1])
        : QUrl();
    // A page that made its own name point to this machine would come with that name.
    const bool isForUs = headerOf(request, "Host") == u"%1:%2"_s.arg(m_redirect.host).arg(m_redirect.port);
    if (!target.isValid() || target.path() != m_redirect.path || !isForUs || m_isAnswered) {
        socket.write(page(
            "404 Not Found", Page::tr("Page not found"), Page::tr("This address is only used while you sign in.")));
        return;
    }
    QUrlQuery query(target);
    query = QUrlQuery(target.query(QUrl::FullyEncoded).replace(u'+', u"%20"_s));
    const auto value = [&](const QString &name) {
        const QStringList all = query.allQueryItemValues(name, QUrl::FullyDecoded);
        return all.size() == 1 ? all.front() : QString();
    };
    if (m_state.isEmpty() || value(u"state"_s) != m_state) {
        socket.write(page("400 Bad Request", Page::tr("Sign-in doesn't match"),
            Page::tr("This response doesn't belong to the current sign-in. Start again in Satchel.")));
        return;
    }
    const auto refuse = [&](const QString &reason) {
        socket.write(page("400 Bad Request", Page::tr("Sign-in failed"),
            Page::tr("Satchel shows the reason. You can close this window.")));
        finish(fail(Error::Kind::Refused, reason));
    };
    const QString issuer = value(u"iss"_s);
    if (!m_issuer.isEmpty() && (issuer.isEmpty() ? m_alwaysSendsIssuer : issuer != m_issuer))
        return refuse(Reason::tr("the response came from a different sign-in server"));
    if (const QString error = value(u"error"_s); !error.isEmpty())
        return refuse((error + u' ' + value(u"error_description"_s)).simplified().left(200));
    const QString code = value(u"code"_s);
    if (code.isEmpty())
        return refuse(Reason::tr("the response contains no code"));
    m_server = QUrl(m_serverParameter.isEmpty() ? QString() : value(m_serverParameter), QUrl::StrictMode);
    socket.write(page("200 OK", Page::tr("Signed in"), Page::tr("You can close this window and go back to Satchel.")));
    finish(code);
}

/// One answer only: nothing listens any more when it is reported.
void LoopbackListener::finish(Result<QString> code)
{
    if (m_isAnswered)
        return;
    m_isAnswered = true;
    m_timeout.stop();
    for (QTcpServer *const server : m_servers)
        server->close();
    Q_EMIT answered(code);
}

} // namespace satchel::sync

#include "moc_LoopbackListener.cpp"
