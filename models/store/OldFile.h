// SPDX-License-Identifier: GPL-3.0-or-later
// A file that another one replaces, within reach until it is overwritten. How differs from system to system: a file of
// Unix can be written to as long as somebody has it open, whatever became of its name. Windows replaces no file that is
// open, so there it keeps a second name.
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

    /// The first `bytes` of it by zeros, on the disk when this returns. Nothing where it is out of reach: there was no
    /// file, or the file system gives none a second name (FAT on Windows).
    void overwrite(qint64 bytes);
    qint64 size() const { return m_file.size(); }

private:
    bool writeZeros(qint64 bytes);

    QFile m_file;
};

} // namespace satchel::store
