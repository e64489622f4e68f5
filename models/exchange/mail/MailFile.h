// SPDX-License-Identifier: GPL-3.0-or-later
// An e-mail as a value, whatever file it came from. Its texts are clean: no control bytes, a limited length. The
// content of an attachment stays in the file until it is copied.
#pragma once

#include "domain/Instant.h"

#include <functional>
#include <optional>
#include <QHash>
#include <QIODevice>
#include <QStringList>
#include <vector>

namespace satchel::exchange {

struct MailAddress
{
    QString name;
    QString email;
    bool operator==(const MailAddress &) const = default;

    /// "Anna Berg <anna@example.com>", or the part that is known.
    QString toText() const;
};

struct MailAttachment
{
    QString name; // never empty, without folders
    QString mediaType;
    QString contentId; // by which the HTML names a picture; empty: it does not
    /// Writes the content and returns its size. Works as long as the file is there.
    std::function<Result<qint64>(QIODevice &target)> copyTo;
};

struct MailFile
{
    QString messageId; // without angle brackets, as the other ids
    QString inReplyTo;
    QStringList references; // the oldest first
    MailAddress from;
    std::vector<MailAddress> to;
    std::vector<MailAddress> cc;
    std::vector<MailAddress> bcc; // only a draft or a copy of the sender's names them
    std::optional<Instant> date; // as the sender's computer says
    std::optional<Instant> received; // as a server says; else by the first line "Received"
    QString subject;
    QString text; // of a message with HTML only: what it says
    QString html;
    std::vector<MailAttachment> attachments;
    /// The headers that say how the message came about (MailOrigin.h), by their names in lower case.
    QHash<QString, QString> originHeaders;
    QStringList remarks; // what could not be read, as sentences

    /// The message id; of a message without one a name that the same message always gets.
    QString identity() const;
    /// When it was written, as everybody who has the message says it: by its date, but no later than it was received;
    /// nothing where it says neither.
    std::optional<Instant> writtenAt() const;
};

namespace mail_limit {
constexpr qint64 largestMessage = 256LL * 1024 * 1024; // bytes of a message with everything in it
constexpr qint64 largestHeader = 1024 * 1024; // bytes
constexpr qsizetype longestText = 1'000'000; // letters
constexpr qsizetype longestLine = 1000; // letters of a subject, a name, a message id
constexpr qsizetype mostAddresses = 1000;
constexpr qsizetype mostReferences = 200;
constexpr qsizetype mostParts = 1000;
} // namespace mail_limit

/// One line without control bytes, not longer than mail_limit::longestLine.
QString mailLine(const QString &text);
/// Lines without control bytes; `isCut` is set when the text was longer than mail_limit::longestText.
QString mailText(QString text, bool &isCut);
/// A file name that leads nowhere else and fits every file system; of an empty one a name for its type.
QString mailFileName(const QString &name, const QString &mediaType);
/// "<a@b>" as "a@b".
QString mailId(const QString &text);
/// Fills in the text of a message that has HTML only, and says what was cut.
void completeText(MailFile &mail);

} // namespace satchel::exchange
