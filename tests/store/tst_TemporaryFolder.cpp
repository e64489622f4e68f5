// SPDX-License-Identifier: GPL-3.0-or-later
// What a killed program leaves in the folder for temporary files is removed by the next start, and nothing else.
#include "store/TemporaryFolder.h"

#include "tests/support/TestProgram.h"

#include <csignal>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <sys/wait.h>
#include <unistd.h>

using namespace satchel;
using namespace satchel::store;
using namespace Qt::StringLiterals;

namespace {

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test cannot write %s", qUtf8Printable(path));
}

} // namespace

class tst_TemporaryFolder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_place.emplace();
        qputenv("TMPDIR", QFile::encodeName(m_place->path()));
    }
    void cleanup() { qputenv("TMPDIR", m_before); }

    void itGoesWithTheObject()
    {
        {
            const TemporaryFolder folder;
            QVERIFY(folder.isValid());
            put(folder.filePath(u"secret"_s), "x");
            QVERIFY(!(QFileInfo(folder.path()).permissions() & (QFile::ReadGroup | QFile::ReadOther)));
            TemporaryFolder::removeLeft(); // of a living process
            QVERIFY(QFile::exists(folder.filePath(u"secret"_s)));
        }
        QCOMPARE(left(), QStringList());
    }

    void whatIsMovedIntoItsPlaceStays()
    {
        const QTemporaryDir documents(m_elsewhere.filePath(u"XXXXXX"_s));
        const QString target = documents.filePath(u"Anna"_s);
        {
            TemporaryFolder folder(documents.path());
            QVERIFY(folder.isValid());
            QVERIFY(folder.path().startsWith(documents.path()));
            put(folder.filePath(u"person.json"_s), "x");
            QVERIFY(folder.moveTo(target));
        }
        QVERIFY(QFile::exists(target + u"/person.json"_s));
        QCOMPARE(QDir(documents.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
            QStringList{u"Anna"_s});
        QCOMPARE(left(), QStringList());
    }

    void whatAKilledProcessLeftIsRemovedWhereverItIs()
    {
        const QTemporaryDir documents(m_elsewhere.filePath(u"XXXXXX"_s));
        killAfter([&documents] {
            auto *inside = new TemporaryFolder;
            put(inside->filePath(u"secret"_s), "x");
            auto *outside = new TemporaryFolder(documents.path());
            put(outside->filePath(u"secret"_s), "x");
        });
        QCOMPARE(left().filter(u"secret"_s).size(), 1);
        QCOMPARE(filesIn(documents.path()).size(), 1);
        TemporaryFolder::removeLeft();
        QCOMPARE(left(), QStringList());
        QCOMPARE(filesIn(documents.path()), QStringList());
    }

    /// Anybody may put such a folder there: what it says of other places is not believed.
    void nothingElseIsRemoved()
    {
        const QTemporaryDir documents(m_elsewhere.filePath(u"XXXXXX"_s));
        put(documents.filePath(u"mine"_s), "x");
        const QDir place(m_place->path());
        killAfter([] { new TemporaryFolder; });
        const QString forged = place.filePath(place.entryList({u"satchel-files-*"_s}, QDir::Dirs).value(0));
        put(forged + u"/outside"_s, documents.path().toUtf8());
        QVERIFY(place.mkdir(u"satchel-other"_s));
        put(place.filePath(u"satchel-other/kept"_s), "x");
        QVERIFY(QFile::link(documents.path(), place.filePath(u"satchel-files-BBBBBB"_s)));
        QVERIFY(place.mkdir(u"satchel-files-CCCCCC"_s)); // just made, and not locked yet
        put(place.filePath(u"satchel-files-CCCCCC/kept"_s), "x");
        TemporaryFolder::removeLeft();
        QVERIFY(QFile::exists(documents.filePath(u"mine"_s)));
        QVERIFY(QFile::exists(place.filePath(u"satchel-other/kept"_s)));
        QVERIFY(QFile::exists(place.filePath(u"satchel-files-CCCCCC/kept"_s)));
        QVERIFY(!QFile::exists(forged));
    }

private:
    static QStringList filesIn(const QString &path)
    {
        QStringList files;
        QDirIterator all(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (all.hasNext())
            files.append(all.next());
        return files;
    }
    QStringList left() const { return filesIn(m_place->path()); }

    /// Another process does this and is killed.
    template <typename Work> static void killAfter(Work work)
    {
        const pid_t child = ::fork();
        if (child == 0) {
            work();
            ::kill(::getpid(), SIGKILL);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFSIGNALED(status));
    }

    const QByteArray m_before = qgetenv("TMPDIR");
    const QTemporaryDir m_elsewhere;
    std::optional<QTemporaryDir> m_place;
};

SATCHEL_TEST(tst_TemporaryFolder)
#include "tst_TemporaryFolder.moc"
