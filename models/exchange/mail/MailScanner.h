// SPDX-License-Identifier: GPL-3.0-or-later
// Where the messages of a file begin and end: one in an .eml, many in an mbox (RFC 4155). Also finds what would make a
// parser build millions of parts before it could be stopped, so no message is parsed before it was looked through here.
#pragma once

#include "domain/Result.h"

#include <memory>
#include <optional>
#include <QByteArray>
#include <QIODevice>

namespace satchel::exchange {

struct MailRange
{
    qint64 begin = 0;
    qint64 end = 0;
    bool isQuoted = false; // lines that begin with "From " have a ">" before it
    QString problem; // why it is not to be parsed; empty: it may be
};

class MailScanner
{
public:
    static Result<MailScanner> open(const QString &path);
    /// Of one message as a server gives it: what looks like the next one of an mbox is its text.
    static MailScanner ofMessage(const QByteArray &bytes);

    /// Nothing at the end.
    std::optional<MailRange> next();
    bool isMailbox() const { return m_isMailbox; }
    qint64 position() const { return m_file->pos(); }
    qint64 size() const { return m_file->size(); }

private:
    explicit MailScanner(std::unique_ptr<QIODevice> file) : m_file(std::move(file)) {}

    std::unique_ptr<QIODevice> m_file;
    bool m_isMailbox = false;
    qint64 m_begin = 0;
};

} // namespace satchel::exchange
