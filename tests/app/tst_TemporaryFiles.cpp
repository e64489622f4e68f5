// SPDX-License-Identifier: GPL-3.0-or-later
// The program killed in the middle of its work: what it had written for itself is gone after the next start, and it
// never writes an e-mail into a file of its own.
#include "exchange/files/FileText.h"
#include "store/Contents.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/SatchelProcess.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "ui/customer/AttachmentContent.h"

#include <csignal>
#include <fcntl.h>
#include <QBuffer>
#include <QDirIterator>
#include <sys/stat.h>
#include <unistd.h>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// The files below a folder that hold these bytes.
QStringList filesWith(const QString &folder, const QByteArray &bytes)
{
    QStringList found;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

class tst_TemporaryFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_place.isValid()); }

    /// Its output waits in a pipe that nobody reads.
    void anExportThatIsKilledIsGoneAfterTheNextStart()
    {
        CommandLineCall call;
        constexpr int contacts = 2000; // more than a pipe takes
        QCOMPARE(call.apply(contactLines("Wintergarten", contacts)).code, 0);
        const QByteArray pipe = QFile::encodeName(call.folder() + u"/pipe"_s);
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        const int reader = ::open(pipe.constData(), O_RDWR); // so that its opening waits for nobody
        QVERIFY(reader >= 0);
        SatchelProcess exporting(call.path(), {u"export"_s, u"contact"_s});
        exporting.process().setProcessEnvironment(environment());
        exporting.process().setStandardOutputFile(QFile::decodeName(pipe));
        exporting.start();
        QVERIFY(exporting.process().waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(!filesWith(m_place.path(), "Wintergarten1999").isEmpty(), 30'000);
        startAgain(call); // beside one that lives
        QVERIFY(!filesWith(m_place.path(), "Wintergarten").isEmpty());
        exporting.kill();
        ::close(reader);
        QVERIFY(!filesWith(m_place.path(), "Wintergarten").isEmpty());
        startAgain(call);
        QCOMPARE(filesWith(m_place.path(), "Wintergarten"), QStringList());
        QCOMPARE(filesWith(m_place.path(), {}), QStringList());
    }

    /// They are read where there is no place for a file.
    void attachedEmailsAreReadInMemory()
    {
        TestStore store;
        const QByteArray mail
            = "From: Anna <anna@berg.example>\r\nTo: max@x.example\r\nSubject: Wintergarten\r\n\r\nThe offer\r\n";
        QBuffer bytes;
        bytes.setData(mail);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const auto sha256 = store::Contents(*store).put(bytes, u"offer.eml"_s);
        QVERIFY_RESULT(sha256);
        const RecordId contact = store.create(EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}});
        const RecordId attached = store.create(EntityKind::Attachment,
            {{u"name"_s, u"offer.eml"_s}, {u"sha256"_s, *sha256}, {u"size"_s, qint64(mail.size())},
                {u"contact"_s, contact}});
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", QFile::encodeName(store.folder() + u"/nowhere"_s));
        const auto shown = ui::readAttachment(*store, attached, 300);
        const auto indexed = exchange::readNextFileText(*store);
        qputenv("TMPDIR", before);
        QVERIFY_RESULT(shown);
        QVERIFY(shown->text.contains(u"The offer"_s));
        QVERIFY_RESULT(indexed);
        QVERIFY(*indexed);
        QCOMPARE(store->search(u"Wintergarten"_s)->size(), size_t(1));
    }

private:
    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"TMPDIR"_s, m_place.path());
        environment.insert(u"HOME"_s, m_home.path());
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
        return environment;
    }
    void startAgain(const CommandLineCall &call) const
    {
        SatchelProcess listing(call.path(), {u"list"_s, u"contact"_s, u"--limit"_s, u"1"_s});
        listing.process().setProcessEnvironment(environment());
        listing.start();
        QCOMPARE(listing.finish(), 0);
    }

    QTemporaryDir m_place;
    QTemporaryDir m_home;
};

SATCHEL_TEST(tst_TemporaryFiles)
#include "tst_TemporaryFiles.moc"
