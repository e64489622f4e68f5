// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/SmtpGreeting.h"

#include "sync/mail/SmtpExchange.h"

#include <QByteArrayList>
#include <utility>

namespace satchel::mail {

namespace {

constexpr int accepted = 250;

constexpr std::pair<const char *, int> extensions[] = {
    {"SIZE", MAILSMTP_ESMTP_SIZE}, {"STARTTLS", MAILSMTP_ESMTP_STARTTLS}, {"DSN", MAILSMTP_ESMTP_DSN}};
constexpr std::pair<const char *, int> mechanisms[] = {{"PLAIN", MAILSMTP_AUTH_PLAIN}, {"LOGIN", MAILSMTP_AUTH_LOGIN}};

void readLine(mailsmtp &session, const QByteArray &line)
{
    const QByteArrayList words = line.toUpper().replace('=', ' ').simplified().split(' '); // some say "AUTH=LOGIN"
    for (const auto &[name, flag] : extensions)
        session.esmtp |= words.first() == name ? flag : 0;
    if (words.first() == "SIZE")
        session.smtp_max_msg_size = static_cast<size_t>(words.value(1).toULongLong());
    if (words.first() != "AUTH")
        return;
    for (const auto &[name, flag] : mechanisms)
        session.auth |= words.contains(name) ? flag : 0;
}

} // namespace

int greetSmtp(mailsmtp &session)
{
    const int code = exchange(session, "EHLO [127.0.0.1]");
    if (code != accepted)
        return code == 0 ? MAILSMTP_ERROR_STREAM : MAILSMTP_ERROR_UNEXPECTED_CODE;
    session.esmtp = MAILSMTP_ESMTP;
    session.auth = MAILSMTP_AUTH_CHECKED;
    session.smtp_max_msg_size = 0;
    for (const QByteArray &line : QByteArray(session.response).split('\n').mid(1)) // the first is the server's name
        readLine(session, line);
    return MAILSMTP_NO_ERROR;
}

} // namespace satchel::mail
