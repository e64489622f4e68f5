// SPDX-License-Identifier: GPL-3.0-or-later
// One part of a zip file as a stream. It ends with an error where the part holds more than the table of contents says,
// or a text without end: a reader of XML keeps the text between two "<" in memory.
#pragma once

#include <QIODevice>

struct zip_file;

namespace satchel::exchange {

class ZipStream final : public QIODevice
{
public:
    /// Takes `file` over. `size`: how many bytes the table of contents promises.
    ZipStream(zip_file *file, qint64 size);
    ~ZipStream() override;

    bool isSequential() const override { return true; }
    /// Bytes unpacked so far.
    qint64 bytesRead() const { return m_read; }
    bool hasFailed() const { return m_hasFailed; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 refuse(const QString &reason);
    bool isTextTooLong(const char *data, qint64 size);

    zip_file *m_file;
    qint64 m_size;
    qint64 m_read = 0;
    qint64 m_sinceTag = 0; // bytes behind the last "<"
    bool m_hasFailed = false;
};

} // namespace satchel::exchange
