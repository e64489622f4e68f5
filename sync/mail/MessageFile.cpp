// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/mail/MessageFile.h"

#include "domain/Reason.h"
#include "exchange/mail/MailSource.h"

#include <QDir>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace satchel::mail {

MessageFile::MessageFile(std::unique_ptr<QTemporaryFile> file) : m_file(std::move(file))
{
}

MessageFile::MessageFile(MessageFile &&) noexcept = default;
MessageFile::~MessageFile() = default;

Result<MessageFile> MessageFile::write(const QByteArray &bytes)
{
    auto file = std::make_unique<QTemporaryFile>(QDir::temp().filePath(u"satchel-XXXXXX.eml"_s));
    if (!file->open() || file->write(bytes) != bytes.size() || !file->flush())
        return fail(Error::Kind::Io, file->errorString(), file->fileName());
    return MessageFile(std::move(file));
}

Result<exchange::MailFile> MessageFile::read() const
{
    auto source = TRY(exchange::MailSource::open(m_file->fileName()));
    auto entry = source.next();
    return entry ? std::move(entry->mail) : fail(Error::Kind::Invalid, Reason::tr("the message is empty"));
}

} // namespace satchel::mail
