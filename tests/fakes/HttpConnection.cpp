// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/HttpConnection.h"

#include "tests/fakes/Gzip.h"

#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qsizetype MostHeaderBytes = 64 * 1024;
constexpr qsizetype MostBodyBytes = 64 * 1024 * 1024;
constexpr qsizetype LeastCompressed = 1024;

QByteArray headerOf(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &header : request.headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

/// Request line and header fields, without the empty line after them; nothing when they are no HTTP.
std::optional<HttpRequest> readHead(const QByteArray &head)
{
    const QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.value(0).trimmed().split(' ');
    if (words.size() != 3 || !words[1].startsWith('/'))
        return {};
    HttpRequest request{words[0], QUrl::fromEncoded("http://127.0.0.1" + words[1]), {}, {}};
    for (qsizetype at = 1; at < lines.size(); ++at) {
        const qsizetype colon = lines[at].indexOf(':');
        if (colon > 0)
            request.headers.push_back({lines[at].left(colon), lines[at].mid(colon + 1).trimmed()});
    }
    if (const QByteArray host = headerOf(request, "Host");
        !host.isEmpty()) // links in answers lead back to where we were asked
        request.url.setAuthority(QString::fromLatin1(host));
    return request;
}

} // namespace

HttpConnection::HttpConnection(QTcpSocket *socket, FakeServer::Handler handler, FakeServer::Options options)
    : QObject(socket), m_socket(socket), m_handler(std::move(handler)), m_options(options)
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::readOn);
    connect(m_socket, &QTcpSocket::disconnected, m_socket, &QObject::deleteLater);
}

void HttpConnection::readOn()
{
    m_buffer += m_socket->readAll();
    if (m_isBusy)
        return;
    const auto request = takeRequest();
    if (!request)
        return;
    m_isBusy = true;
    m_saidContinue = false;
    // Carried out as soon as it is here: a client that dies while it waits has written all the same.
    QTimer::singleShot(m_options.latency, Qt::PreciseTimer, this,
        [this, asked = *request, delivery = m_handler(*request)] { deliver(asked, delivery); });
}

std::optional<HttpRequest> HttpConnection::takeRequest()
{
    const qsizetype end = m_buffer.indexOf("\r\n\r\n");
    if (end < 0) {
        if (m_buffer.size() > MostHeaderBytes)
            refuse("HTTP/1.1 431 Request Header Fields Too Large");
        return {};
    }
    auto request = readHead(m_buffer.left(end));
    const qsizetype length = request ? headerOf(*request, "Content-Length").toLongLong() : 0;
    if (!request || length < 0 || length > MostBodyBytes || !headerOf(*request, "Transfer-Encoding").isEmpty()) {
        refuse("HTTP/1.1 400 Bad Request");
        return {};
    }
    if (m_buffer.size() < end + 4 + length) {
        if (!m_saidContinue && headerOf(*request, "Expect").compare("100-continue", Qt::CaseInsensitive) == 0)
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        m_saidContinue = true;
        return {};
    }
    request->body = m_buffer.mid(end + 4, length);
    m_buffer.remove(0, end + 4 + length);
    return request;
}

void HttpConnection::deliver(const HttpRequest &request, const FaultInjector::Delivery &delivery)
{
    using Kind = FaultInjector::Delivery::Kind;
    if (delivery.kind == Kind::NotReached || delivery.kind == Kind::NoReply) {
        m_socket->abort();
        return;
    }
    if (delivery.kind == Kind::Hung)
        return; // silent until the client gives up
    write(request, delivery.response);
    m_isBusy = false;
    readOn();
}

void HttpConnection::write(const HttpRequest &request, const HttpResponse &response)
{
    QByteArray body = response.body;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + " Answered\r\n";
    for (const auto &header : response.headers)
        head += header.name + ": " + header.value + "\r\n";
    if (m_options.isCompressing && body.size() >= LeastCompressed
        && headerOf(request, "Accept-Encoding").contains("gzip")) {
        body = gzip(body);
        head += "Content-Encoding: gzip\r\n";
    }
    if (response.status != 204)
        head += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    const bool isLast = headerOf(request, "Connection").compare("close", Qt::CaseInsensitive) == 0;
    head += isLast ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    m_socket->write(head);
    m_socket->write(body);
    if (isLast)
        m_socket->disconnectFromHost();
}

void HttpConnection::refuse(const QByteArray &statusLine)
{
    m_buffer.clear();
    m_socket->write(statusLine + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    m_socket->disconnectFromHost();
}

} // namespace satchel::fakes

#include "moc_HttpConnection.cpp"
