// SPDX-License-Identifier: GPL-3.0-or-later
// The bytes of one message in a temporary file, from which its parts are read; the file lives as long as this.
#pragma once

#include "exchange/mail/MailFile.h"

#include <memory>

class QTemporaryFile;

namespace satchel::mail {

class MessageFile
{
public:
    static Result<MessageFile> write(const QByteArray &bytes);
    MessageFile(MessageFile &&) noexcept;
    ~MessageFile();

    /// Invalid: no e-mail, cut off, or beyond exchange::mail_limit.
    Result<exchange::MailFile> read() const;

private:
    explicit MessageFile(std::unique_ptr<QTemporaryFile> file);

    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace satchel::mail
