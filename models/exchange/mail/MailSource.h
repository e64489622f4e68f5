// SPDX-License-Identifier: GPL-3.0-or-later
// The messages of a file (.eml, .msg, mbox) or of a folder of such files, a Maildir too, one after the other. A message
// that cannot be read is handed out with its reason, and reading goes on behind it.
#pragma once

#include "exchange/mail/MailFile.h"
#include "exchange/mail/MailScanner.h"
#include "exchange/RowSource.h"

namespace satchel::exchange {

struct MailEntry
{
    QString place; // the file, and in an mbox which of its messages
    Result<MailFile> mail;
};

class MailSource
{
public:
    /// Io: not there. Invalid: a folder without messages.
    static Result<MailSource> open(const QString &path);

    /// Nothing at the end.
    std::optional<MailEntry> next();
    Progress progress() const;

private:
    explicit MailSource(QStringList files) : m_files(std::move(files)) {}

    QStringList m_files;
    qsizetype m_at = 0;
    std::optional<MailScanner> m_mailbox; // of the file before m_at
    qint64 m_message = 0; // in it
};

/// The message of a .eml or .msg file whose bytes are in memory.
Result<MailFile> readMail(const QByteArray &bytes);

/// Whether a file has messages, by its name or its first bytes.
bool isMailFile(const QString &path);

} // namespace satchel::exchange
