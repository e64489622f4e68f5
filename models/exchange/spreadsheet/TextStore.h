// SPDX-License-Identifier: GPL-3.0-or-later
// Many texts, named by the order they came in, such as the shared strings of a workbook. The first 32 MB stay in
// memory; what is more goes to a temporary file that only its owner can read and that is gone with the store.
#pragma once

#include "domain/Result.h"

#include <memory>
#include <QByteArray>
#include <QTemporaryFile>

#include <vector>

namespace satchel::exchange {

class TextStore
{
public:
    /// `memoryLimit`: bytes that are kept in memory.
    explicit TextStore(qsizetype memoryLimit = 32 * 1024 * 1024);

    /// Io or Full when the temporary file cannot be written.
    Result<void> add(QStringView text);
    qint64 size() const { return m_size; }
    /// The text with a number below size(). Io when the temporary file cannot be read.
    Result<QString> at(qint64 number) const;

private:
    Result<void> spill();
    Result<QByteArray> readBlock(qint64 block) const;

    qsizetype m_memoryLimit;
    QByteArray m_recent; // texts behind those in the file, as UTF-8
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_fileSize = 0;
    std::vector<qint64> m_blocks; // where every sixteenth text begins
    qint64 m_size = 0;
};

} // namespace satchel::exchange
