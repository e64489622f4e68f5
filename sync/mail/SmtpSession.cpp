// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/SmtpSession.h"

#include "domain/Reason.h"
#include "sync/mail/EtpanStream.h"
#include "sync/mail/SmtpGreeting.h"
#include "sync/mail/SmtpSignIn.h"

#include <algorithm>
#include <libetpan/libetpan.h>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace satchel::mail {

namespace {

constexpr qsizetype longestReason = 500; // letters of what a server says

/// "anna@bücher.example" as servers without SMTPUTF8 take it. Nothing for what is no address, or could be read as more
/// than one command.
std::optional<QByteArray> forServer(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString name = address.left(at);
    const bool isPlain = std::ranges::all_of(
        name, [](QChar letter) { return letter > u' ' && letter < u'\x7f' && !u"<>\"\\"_s.contains(letter); });
    const QByteArray domain = QUrl::toAce(address.mid(at + 1));
    if (at <= 0 || !isPlain || domain.isEmpty())
        return {};
    return name.toLatin1() + '@' + domain;
}

} // namespace

/// libetpan's session and what it reads and writes. Its numbers become errors here.
class SmtpSession::Protocol
{
public:
    Protocol(QString name, sync::Cancellation &cancellation, MailTimeouts timeouts)
        : host(std::move(name)), timeouts(timeouts), stream(cancellation, timeouts), session(mailsmtp_new(0, nullptr))
    {
    }
    ~Protocol() { mailsmtp_free(session); }
    Q_DISABLE_COPY(Protocol)

    Result<void> check(int code, const QString &where = {}) const
    {
        if (code == MAILSMTP_NO_ERROR)
            return {};
        if (stream.error())
            return fail(*stream.error());
        const QString said
            = QString::fromUtf8(session->response ? session->response : "").trimmed().left(longestReason);
        return fail(kindOf(code), said, where.isEmpty() ? host : where);
    }

    const QString host;
    const MailTimeouts timeouts;
    EtpanStream stream;
    mailsmtp *const session;

private:
    Error::Kind kindOf(int code) const
    {
        switch (code) {
        case MAILSMTP_ERROR_STREAM: return Error::Kind::Unanswered;
        case MAILSMTP_ERROR_AUTH_AUTHENTICATION_FAILED:
            return isSwitchedOff() ? Error::Kind::Refused : Error::Kind::Unauthorized;
        default: break;
        }
        constexpr int firstTemporary = 400; // RFC 5321, 4.2.1
        constexpr int firstPermanent = 500;
        const bool isTemporary = session->response_code >= firstTemporary && session->response_code < firstPermanent;
        return isTemporary ? Error::Kind::RateLimited : Error::Kind::Refused;
    }
    /// Microsoft's answer where the administrator has switched submission off: signing in again would not help.
    bool isSwitchedOff() const
    {
        return QByteArrayView(session->response ? session->response : "")
            .contains("SmtpClientAuthentication is disabled");
    }
};

SmtpSession::SmtpSession(std::unique_ptr<Protocol> protocol) : m_protocol(std::move(protocol))
{
}

SmtpSession::~SmtpSession() = default;

Result<std::unique_ptr<SmtpSession>> SmtpSession::open(
    const MailServer &server, const Credentials &credentials, sync::Cancellation &cancellation, MailTimeouts timeouts)
{
    auto protocol = std::make_unique<Protocol>(server.host, cancellation, timeouts);
    TRY(protocol->stream.bytes().open(server));
    protocol->stream.bytes().setTransferTimeout(timeouts.submission);
    TRY(protocol->check(mailsmtp_connect(protocol->session, protocol->stream.connected())));
    TRY(protocol->check(greetSmtp(*protocol->session)));
    if (server.encryption == MailServer::Encryption::StartTls) {
        const int answer = mailesmtp_starttls(protocol->session);
        if (protocol->stream.hasUnread())
            return fail(Error::Kind::Invalid, Reason::tr("the server sent something before the connection was secure"),
                server.host);
        TRY(protocol->check(answer));
        TRY(protocol->stream.bytes().encrypt());
        TRY(protocol->check(greetSmtp(*protocol->session))); // what was said before does not count (RFC 3207, 4.2)
    }
    std::unique_ptr<SmtpSession> session(new SmtpSession(std::move(protocol)));
    TRY(session->signIn(credentials));
    return session;
}

Result<void> SmtpSession::signIn(const Credentials &credentials)
{
    if (!m_protocol->stream.bytes().isEncrypted())
        return fail(Error::Kind::Invalid, Reason::tr("the connection is not secure"), m_protocol->host);
    const int code = signInToSmtp(*m_protocol->session, credentials);
    if (code == MAILSMTP_ERROR_AUTH_NOT_SUPPORTED)
        return fail(Error::Kind::Unauthorized, Reason::tr("the server does not accept passwords"), m_protocol->host);
    return m_protocol->check(code);
}

Result<void> SmtpSession::send(const Envelope &envelope, const QByteArray &message)
{
    mailsmtp *const session = m_protocol->session;
    if (session->smtp_max_msg_size > 0 && static_cast<size_t>(message.size()) > session->smtp_max_msg_size)
        return fail(Error::Kind::Refused, Reason::tr("the message is larger than the server takes"), m_protocol->host);
    auto asked = address(envelope, message.size());
    if (asked)
        asked = m_protocol->check(mailsmtp_data(session));
    if (!asked) {
        auto failed = asked.error();
        if (failed.kind == Error::Kind::Unanswered) // nothing of the message is there yet
            failed.kind = Error::Kind::Offline;
        else
            mailsmtp_reset(session); // for the next message
        return fail(std::move(failed));
    }
    // libetpan ends the last line itself: one that is ended already would get an empty line after it.
    const qsizetype size = message.size() - (message.endsWith("\r\n") ? 2 : 0);
    MailStream &bytes = m_protocol->stream.bytes();
    bytes.setTransferTimeout(m_protocol->timeouts.afterMessage);
    const auto sent = m_protocol->check(mailsmtp_data_message(session, message.constData(), static_cast<size_t>(size)));
    bytes.setTransferTimeout(m_protocol->timeouts.submission);
    if (sent || sent.error().kind != Error::Kind::Cancelled)
        return sent;
    Error unknown = sent.error(); // whoever cancelled it does not know how much was on its way
    unknown.kind = Error::Kind::Unanswered;
    return fail(std::move(unknown));
}

Result<void> SmtpSession::address(const Envelope &envelope, qsizetype size)
{
    mailsmtp *const session = m_protocol->session;
    const auto sender = forServer(envelope.sender);
    if (!sender)
        return fail(Error::Kind::Invalid, Reason::tr("this is not an e-mail address"), envelope.sender);
    const int begun = (session->esmtp & MAILSMTP_ESMTP_SIZE) != 0
        ? mailesmtp_mail_size(session, sender->constData(), 0, nullptr, static_cast<size_t>(size))
        : mailsmtp_mail(session, sender->constData());
    TRY(m_protocol->check(begun, envelope.sender));
    for (const QString &recipient : envelope.recipients) {
        const auto known = forServer(recipient);
        if (!known)
            return fail(Error::Kind::Invalid, Reason::tr("this is not an e-mail address"), recipient);
        TRY(m_protocol->check(mailsmtp_rcpt(session, known->constData()), recipient));
    }
    return {};
}

} // namespace satchel::mail
