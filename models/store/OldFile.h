// SPDX-License-Identifier: GPL-3.0-or-later
// A replaced file that can still be overwritten. On Unix an open handle is enough, whatever became of the name. Windows
// cannot replace an open file, so a hard link is kept there.
#pragma once

#include <QFile>

namespace satchel::store {

class OldFile
{
public:
    explicit OldFile(const QString &path);
    ~OldFile();
    Q_DISABLE_COPY(OldFile)

    /// Whether a file can be replaced while it is open.
    static bool isReplacedWhileOpen();

    /// Overwrites the first `bytes` with zeros and syncs. Does nothing if there was no file, or no hard link could be
    /// made (FAT on Windows).
    void overwrite(qint64 bytes);
    qint64 size() const { return m_file.size(); }

private:
    bool writeZeros(qint64 bytes);

    QFile m_file;
};

} // namespace satchel::store
