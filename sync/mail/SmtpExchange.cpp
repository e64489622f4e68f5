// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/SmtpExchange.h"

#include <libetpan/mailstream.h>
#include <libetpan/mailstream_helper.h>

namespace satchel::mail {

namespace {

constexpr qsizetype codeLength = 3;
constexpr size_t longestReply = 64 * 1024; // bytes; a server that sends more does not speak SMTP

int readReply(mailsmtp &session)
{
    mmap_string_assign(session.response_buffer, "");
    QByteArray line;
    do {
        line = mailstream_read_line_remove_eol(session.stream, session.line_buffer);
        mmap_string_append(session.response_buffer, line.mid(codeLength + 1).append('\n').constData());
    } while (line.size() > codeLength && line[codeLength] == '-' && session.response_buffer->len < longestReply);
    session.response = session.response_buffer->str;
    session.response_code = line.left(codeLength).toInt();
    return session.response_code;
}

} // namespace

int exchange(mailsmtp &session, const QByteArray &line)
{
    const QByteArray bytes = line + "\r\n";
    if (mailstream_write(session.stream, bytes.constData(), static_cast<size_t>(bytes.size())) < 0
        || mailstream_flush(session.stream) < 0)
        return 0;
    return readReply(session);
}

} // namespace satchel::mail
