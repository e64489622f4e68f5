// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MailScanner.h"

#include "domain/Reason.h"
#include "exchange/mail/MailFile.h"

#include <QBuffer>
#include <QFile>
#include <QLocale>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBoundaries = 10'000; // lines that may begin a part
constexpr qint64 longestRead = 64 * 1024; // of a line; the rest comes as if it were another one

/// "From max@example.com Mon Nov 16 09:30:00 2026": a line of a text may begin with "From " too, but has no time.
bool isSeparator(QByteArrayView line)
{
    if (!line.startsWith("From "))
        return false;
    const qsizetype colon = line.indexOf(':');
    return colon > 0 && colon + 1 < line.size() && QChar::isDigit(uchar(line[colon - 1]))
        && QChar::isDigit(uchar(line[colon + 1]));
}

} // namespace

Result<MailScanner> MailScanner::open(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return fail(Error::Kind::Io, file->errorString(), path);
    MailScanner scanner(std::move(file));
    scanner.m_isMailbox = scanner.m_file->peek(5) == "From ";
    if (scanner.m_isMailbox)
        scanner.m_begin = scanner.m_file->readLine(longestRead).size();
    return scanner;
}

MailScanner MailScanner::ofMessage(const QByteArray &bytes)
{
    auto memory = std::make_unique<QBuffer>();
    memory->setData(bytes);
    memory->open(QIODevice::ReadOnly);
    MailScanner scanner(std::move(memory));
    const QByteArray first = scanner.m_file->peek(6);
    if (first.startsWith("From ") || first == ">From ") // left by a server that keeps mbox files
        scanner.m_begin = scanner.m_file->readLine(longestRead).size();
    return scanner;
}

std::optional<MailRange> MailScanner::next()
{
    if (m_begin >= m_file->size())
        return {};
    MailRange range{m_begin, m_file->size(), m_isMailbox, {}};
    qint64 boundaries = 0;
    qint64 header = -1; // bytes
    bool wasLineEnded = true;
    bool wasBlank = false;
    QByteArray buffer(longestRead + 1, Qt::Uninitialized); // of all lines: a large attachment has very many
    for (qint64 at = m_begin; !m_file->atEnd();) {
        const qint64 read = m_file->readLine(buffer.data(), buffer.size());
        if (read <= 0)
            break; // a disk that fails
        const QByteArrayView line(buffer.constData(), read);
        if (m_isMailbox && wasBlank && isSeparator(line)) {
            range.end = at;
            m_begin = at + line.size();
            break;
        }
        boundaries += wasLineEnded && line.startsWith("--") ? 1 : 0;
        at += line.size();
        wasBlank = wasLineEnded && (line == "\n" || line == "\r\n");
        wasLineEnded = line.endsWith('\n');
        if (wasBlank && header < 0)
            header = at - range.begin;
    }
    if (range.end == m_file->size())
        m_begin = m_file->size();
    const QLocale locale = QLocale::c();
    const qint64 bytes = range.end - range.begin;
    if (bytes > mail_limit::largestMessage)
        range.problem = Reason::tr("the message has %1, and at most %2 can be filed")
                            .arg(locale.formattedDataSize(bytes), locale.formattedDataSize(mail_limit::largestMessage));
    else if ((header < 0 ? bytes : header) > mail_limit::largestHeader)
        range.problem = Reason::tr("the head of the message is larger than %1")
                            .arg(locale.formattedDataSize(mail_limit::largestHeader));
    else if (boundaries > mostBoundaries)
        range.problem = Reason::tr("the message has more than %1 parts").arg(mail_limit::mostParts);
    return range;
}

} // namespace satchel::exchange
