// SPDX-License-Identifier: GPL-3.0-or-later
// A file takes its place whole or not at all, however small it is and wherever the disk ends.
#include "exchange/writers/SafeFile.h"
#include "tests/support/TestProgram.h"

#include <QTemporaryDir>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace satchel;
using namespace satchel::exchange;
using namespace Qt::StringLiterals;

namespace {

/// The largest file that may be written, while it lives: a disk that is full after so many bytes.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_old);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        const rlimit small{bytes, m_old.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallDisk()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY(SmallDisk)

private:
    rlimit m_old{};
    void (*m_handler)(int) = nullptr;
};

Result<void> write(const QString &path, const QByteArray &bytes)
{
    SafeFile file(path);
    auto done = file.open();
    if (done)
        done = file.write(bytes);
    return done ? file.commit() : done;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class tst_SafeFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFullDiskLeavesTheOldFile_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {5'000, 12'000, 20'000, 300'000, 2'000'000}) // less than Qt's buffer, than ours, more than both
            QTest::addRow("%d bytes", size) << size;
    }
    void aFullDiskLeavesTheOldFile()
    {
        QFETCH(int, size);
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"quote.pdf"_s);
        QVERIFY(write(path, "old"));
        Result<void> done;
        {
            const SmallDisk disk(4096);
            done = write(path, QByteArray(size, 'x'));
        }
        QVERIFY(!done);
        QCOMPARE(done.error().where, path);
        QCOMPARE(read(path), QByteArray("old"));
        QVERIFY(write(path, QByteArray(size, 'x')));
        QCOMPARE(read(path).size(), qsizetype(size));
    }
};

SATCHEL_TEST(tst_SafeFile)
#include "tst_SafeFile.moc"
