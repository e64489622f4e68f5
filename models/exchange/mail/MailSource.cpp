// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mail/MailSource.h"

#include "domain/Reason.h"
#include "exchange/mail/MimeReader.h"
#include "exchange/mail/MsgReader.h"

#include <QDirIterator>
#include <QFileInfo>

namespace satchel::exchange {

using namespace Qt::StringLiterals;

namespace {

/// Files of a Maildir have no suffix; they are in folders with these names.
bool isInMaildir(const QFileInfo &file)
{
    const QString folder = file.dir().dirName();
    return folder == "cur"_L1 || folder == "new"_L1;
}

bool startsMailbox(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(5) == "From ";
}

} // namespace

bool isMailFile(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == "eml"_L1 || suffix == "msg"_L1 || suffix == "mbox"_L1 || suffix == "mbx"_L1
        || (suffix.isEmpty() && startsMailbox(path));
}

Result<MailFile> readMail(const QByteArray &bytes)
{
    return isMsgFile(bytes) ? readMsg(bytes) : readMime(bytes);
}

Result<MailSource> MailSource::open(const QString &path)
{
    const QFileInfo given(path);
    if (!given.exists())
        return fail(Error::Kind::Io, Reason::tr("there is no such file or folder"), path);
    if (!given.isDir())
        return MailSource({path});
    QStringList files;
    QDirIterator all(path, QDir::Files | QDir::NoSymLinks | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString file = all.next();
        if (isMailFile(file) || isInMaildir(all.fileInfo()))
            files.append(file);
    }
    if (files.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("there are no e-mails (.eml, .msg, mbox) in this folder"), path);
    files.sort();
    return MailSource(std::move(files));
}

std::optional<MailEntry> MailSource::next()
{
    if (m_mailbox) {
        if (const auto range = m_mailbox->next()) {
            const QString path = m_files[m_at - 1];
            ++m_message;
            const QString place = m_mailbox->isMailbox() ? Reason::tr("%1, message %2").arg(path).arg(m_message) : path;
            return MailEntry{place, readMime(path, *range)};
        }
        m_mailbox.reset();
    }
    if (m_at >= m_files.size())
        return {};
    const QString path = m_files[m_at++];
    m_message = 0;
    if (isMsgFile(path))
        return MailEntry{path, readMsg(path)};
    auto scanner = MailScanner::open(path);
    if (!scanner)
        return MailEntry{path, fail(scanner.error())};
    if (scanner->size() == 0)
        return MailEntry{path, fail(Error::Kind::Invalid, Reason::tr("the file is empty"), path)};
    m_mailbox.emplace(std::move(*scanner));
    return next();
}

Progress MailSource::progress() const
{
    if (m_files.size() == 1 && m_mailbox)
        return {m_mailbox->position(), m_mailbox->size()};
    return {m_at, m_files.size()};
}

} // namespace satchel::exchange
