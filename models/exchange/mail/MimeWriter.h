// SPDX-License-Identifier: GPL-3.0-or-later
// A message as it is sent (RFC 5322, MIME): lines end in CRLF and are short enough for every server, and all bytes are
// ASCII, so no server on the way has a reason to change them. The same message gives the same bytes each time. GMime
// writes the parts, behind this one source file; MailHeader writes the head.
#pragma once

#include "exchange/mail/MailFile.h"

#include <QTimeZone>

namespace satchel::exchange {

struct OutgoingFile
{
    QString name; // what the recipient sees: the file name without its folders
    QString mediaType; // "application/pdf"; with parameters where they matter
    /// Opens the content for reading.
    std::function<Result<std::unique_ptr<QIODevice>>()> open;
};

/// How a recipient of a bulk message gets no more of them (RFC 2369, RFC 8058).
struct ListUnsubscribe
{
    QString url; // https, which the recipient's mail program calls; empty: none
    QString mailto; // an address that takes any message as the wish; empty: none
    bool isOneClick = false; // the URL takes a POST without a question
    QString subject = {}; // of the message to that address, which says what it answers; empty: any

    bool isEmpty() const { return url.isEmpty() && mailto.isEmpty(); }
};

/// A scheduling message (iTIP) beside the text, where programs look for it (RFC 6047, section 2.4).
struct SchedulingPart
{
    QString method; // "REQUEST"; the same as the METHOD of the file; empty: none
    QByteArray file; // iCalendar
};

struct OutgoingMail
{
    enum class Automation {
        None, // a person wrote this to this recipient
        Generated, // a program sends it by itself (RFC 3834)
        Replied, // a program answers a message by itself
    };

    QString messageId; // without angle brackets, as the other ids
    QString inReplyTo;
    QStringList references; // the oldest first
    MailAddress from;
    std::vector<MailAddress> replyTo;
    std::vector<MailAddress> to;
    std::vector<MailAddress> cc;
    std::vector<MailAddress> bcc; // get the message by the envelope; only a draft names them
    Instant date;
    QTimeZone zone = QTimeZone::utc(); // of the sender, in which the date is written
    QString subject;
    QString text;
    QString html; // the same as hypertext; empty: the message is plain
    std::vector<OutgoingFile> attachments;
    ListUnsubscribe listUnsubscribe;
    Automation automation = Automation::None;
    bool isDraft = false; // goes to nobody yet, and may have no recipient
    SchedulingPart scheduling = {};
};

/// The bytes for the server. Invalid, with the header or the address in `where`: a value with a control character, an
/// address that is none, no recipient, no message id. Io: an attachment could not be read. Nothing is cut silently.
Result<QByteArray> writeMime(const OutgoingMail &mail);

/// The recipients of the SMTP envelope, in ASCII and without duplicates.
Result<QStringList> recipientsOf(const OutgoingMail &mail);

/// An id for a new message, of 16 or more random bytes and the sender's domain. It says nothing about this computer.
QString newMessageId(const QByteArray &random, const QString &domain);

} // namespace satchel::exchange
