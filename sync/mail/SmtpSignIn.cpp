// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/SmtpSignIn.h"

#include "sync/mail/SaslResponse.h"
#include "sync/mail/SmtpExchange.h"

namespace satchel::mail {

namespace {

constexpr int lost = 0; // instead of a reply: reading or writing failed
constexpr int signedIn = 235;
constexpr int wantsMore = 334;

int resultOf(int code)
{
    constexpr int firstPermanent = 500; // RFC 5321, 4.2.1
    switch (code) {
    case signedIn: return MAILSMTP_NO_ERROR;
    case lost: return MAILSMTP_ERROR_STREAM;
    default: return code >= firstPermanent ? MAILSMTP_ERROR_AUTH_AUTHENTICATION_FAILED : MAILSMTP_ERROR_UNEXPECTED_CODE;
    }
}

int signInPlain(mailsmtp &session, const Credentials &credentials)
{
    return exchange(session, "AUTH PLAIN " + saslResponse(credentials));
}

/// Never standardised; some servers have nothing else.
int signInLogin(mailsmtp &session, const Credentials &credentials)
{
    int code = exchange(session, "AUTH LOGIN");
    if (code == wantsMore)
        code = exchange(session, credentials.user.toUtf8().toBase64());
    if (code == wantsMore)
        code = exchange(session, credentials.secret.toUtf8().toBase64());
    return code;
}

/// A token may be longer than a command (RFC 4954, 4): Google answers 555 to such a one.
int sendToken(mailsmtp &session, const QByteArray &response)
{
    constexpr qsizetype longestCommand = 510; // RFC 5321, 4.5.3.1.4, without the end of the line
    const QByteArray command = "AUTH XOAUTH2 " + response;
    if (command.size() <= longestCommand)
        return exchange(session, command);
    const int code = exchange(session, "AUTH XOAUTH2");
    return code == wantsMore ? exchange(session, response) : code;
}

int signInByToken(mailsmtp &session, const Credentials &credentials)
{
    const int code = sendToken(session, saslResponse(credentials));
    // The server says why it refuses the token, and refuses it after an empty answer.
    return code == wantsMore ? exchange(session, {}) : code;
}

} // namespace

int signInToSmtp(mailsmtp &session, const Credentials &credentials)
{
    if (credentials.kind == Credentials::Kind::AccessToken)
        return resultOf(signInByToken(session, credentials));
    if ((session.auth & MAILSMTP_AUTH_PLAIN) != 0)
        return resultOf(signInPlain(session, credentials));
    if ((session.auth & MAILSMTP_AUTH_LOGIN) != 0)
        return resultOf(signInLogin(session, credentials));
    return MAILSMTP_ERROR_AUTH_NOT_SUPPORTED;
}

} // namespace satchel::mail
