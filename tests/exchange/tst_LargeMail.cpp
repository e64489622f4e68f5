// SPDX-License-Identifier: GPL-3.0-or-later
// A message with an attachment of 30 MB: reading it allocates by its blocks and not by its lines, of which it has half
// a million, and ten times the size is ten times the work.
#include "exchange/mail/MimeReader.h"
#include "tests/support/TestProgram.h"

#include <atomic>
#include <QCryptographicHash>
#include <QElapsedTimer>

using namespace satchel;
using namespace satchel::exchange;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constinit std::atomic<qint64> allocations = 0;

constexpr qsizetype lineBytes = 57; // of the file in a line of 76 letters

} // namespace

namespace satchel::budgets {

void noteAllocation(); // of every allocation of this program (tests/budgets/Allocations.cpp)
void noteAllocation()
{
    allocations.fetch_add(1, std::memory_order_relaxed);
}

} // namespace satchel::budgets

namespace {

QByteArray contentOf(qsizetype lines)
{
    QByteArray content(lines * lineBytes, Qt::Uninitialized);
    for (qsizetype i = 0; i < content.size(); ++i)
        content[i] = static_cast<char>(i * 2654435761U >> 13);
    return content;
}

QByteArray messageWith(const QByteArray &content)
{
    QByteArray message
        = "From: anna@berg.example\r\nTo: mara@lindqvist.example\r\nSubject: Plans\r\nMessage-ID: <1@x>\r\n"
          "Date: Thu, 19 Nov 2026 09:00:00 +0100\r\nMIME-Version: 1.0\r\n"
          "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n"
          "--b\r\nContent-Type: application/zip\r\nContent-Disposition: attachment; filename=plans.zip\r\n"
          "Content-Transfer-Encoding: base64\r\n\r\n";
    for (qsizetype at = 0; at < content.size(); at += lineBytes)
        message += content.mid(at, lineBytes).toBase64() + "\r\n";
    return message + "--b--\r\n";
}

/// Keeps nothing of what is written but its hash.
class HashDevice final : public QIODevice
{
public:
    HashDevice() { open(QIODevice::WriteOnly); }
    QByteArray hash() const { return m_hash.result(); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_hash.addData(QByteArrayView(data, size));
        return size;
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

class tst_LargeMail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLargeAttachmentIsReadByItsBlocks()
    {
        constexpr qsizetype manyLines = 30 * 1024 * 1024 / lineBytes;
        const qint64 few = read(manyLines / 10);
        const qint64 many = read(manyLines);
        if (many == 0)
            return; // a sanitizer counts allocations for itself
        QVERIFY2(many < manyLines / 10, qPrintable(u"%1 allocations for %2 lines"_s.arg(many).arg(manyLines)));
        QVERIFY2(many < 11 * few, qPrintable(u"%1 allocations, and %2 for a tenth"_s.arg(many).arg(few)));
    }

private:
    /// How many allocations it takes to read a message with a file of so many lines, and the file.
    static qint64 read(qsizetype lines)
    {
        const QByteArray content = contentOf(lines);
        const QByteArray message = messageWith(content);
        const QByteArray hash = QCryptographicHash::hash(content, QCryptographicHash::Sha256);
        HashDevice device;
        QElapsedTimer timer;
        timer.start();
        const qint64 before = allocations;
        const auto mail = readMime(message);
        const auto size = mail && mail->attachments.size() == 1 ? mail->attachments.front().copyTo(device)
                                                                : fail(Error::Kind::Corrupt, u"no attachment"_s);
        const qint64 counted = allocations - before;
        const auto took = static_cast<long long>(timer.elapsed());
        if (!size || *size != content.size() || device.hash() != hash)
            qFatal("the attachment is not what it was");
        qInfo("%lld bytes: %lld allocations, %lld ms", static_cast<long long>(content.size()),
            static_cast<long long>(counted), took);
        return counted;
    }
};

SATCHEL_TEST(tst_LargeMail)
#include "tst_LargeMail.moc"
