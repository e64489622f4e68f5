// SPDX-License-Identifier: GPL-3.0-or-later
// A store that only its key opens, and how a store is encrypted and decrypted.
#include "store/Backup.h"
#include "store/Contents.h"
#include "store/Doctor.h"
#include "store/encryption/Conversion.h"
#include "store/StoreFile.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QBuffer>
#include <QDir>

#include <filesystem>
#ifdef Q_OS_LINUX
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using store::Store;
using store::StoreKey;
using Key = std::optional<StoreKey>;

constexpr auto secret = "Zwetschgenknoedel"_L1; // stands nowhere in the program

Key key(char fill = 'k')
{
    return StoreKey::fromBytes(QByteArray(int(StoreKey::size), fill));
}

store::StoreOptions with(const Key &key, store::StoreOptions::Access access = store::StoreOptions::Access::ReadWrite)
{
    return {access, {.busyMilliseconds = 100, .key = key}};
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

#ifdef Q_OS_LINUX
struct stat watchedFile;
bool isWatchedSynced = false;
#endif

/// Whether fsync was called for a file during this object's lifetime. Only Linux is watched; elsewhere it is always
/// true.
class SyncWatch
{
public:
    explicit SyncWatch([[maybe_unused]] const QString &path)
    {
#ifdef Q_OS_LINUX
        stat(QFile::encodeName(path).constData(), &watchedFile);
        isWatchedSynced = false;
#endif
    }

    bool isSynced() const
    {
#ifdef Q_OS_LINUX
        return isWatchedSynced;
#else
        return true;
#endif
    }
};

/// A folder with one store, which has a secret in each of the places where a person's words end up.
class SecretStore
{
public:
    explicit SecretStore(const Key &key) : m_clock(*Instant::fromIso(u"2026-11-24T09:00:00Z"), QTimeZone::utc())
    {
        store = std::move(*Store::open(path(), m_clock, 1, with(key)));
        const ChangeSet changes{u"Create"_s, Origin::user(),
            {Edit::create(EntityKind::Contact, {},
                {{u"last_name"_s, QString(secret)}, {u"notes"_s, QString(secret).repeated(400)}})},
            {}};
        contact = store->commit(changes)->ids.front();
        QByteArray bytes = QByteArray(secret.data(), secret.size()).repeated(1000);
        QBuffer file(&bytes);
        file.open(QIODevice::ReadOnly);
        std::ignore = store::Contents(*store).put(file, u"file.txt"_s);
    }

    QString path() const { return m_folder.filePath(u"crm.satchel"_s); }
    QString folder() const { return m_folder.path(); }
    const Clock &clock() const { return m_clock; }
    Result<std::unique_ptr<Store>> again(const store::StoreOptions &options) const
    {
        return Store::open(path(), m_clock, 2, options);
    }

    /// The files of the folder in which the secret can be read.
    QStringList filesThatTell() const
    {
        QStringList told;
        for (const QString &name : QDir(folder()).entryList(QDir::Files)) {
            if (contentOf(m_folder.filePath(name)).contains(secret.data()))
                told.append(name);
        }
        return told;
    }

    std::unique_ptr<Store> store;
    RecordId contact;

private:
    QTemporaryDir m_folder;
    ManualClock m_clock;
};

QString nameIn(Store &store, RecordId contact)
{
    const auto record = store.get(EntityKind::Contact, contact);
    return record ? valueOr<QString>(record->value(u"last_name"_s)) : QString();
}

Error::Kind kindOf(const Result<std::unique_ptr<Store>> &opened)
{
    return opened ? Error::Kind::Bug : opened.error().kind;
}

} // namespace

#ifdef Q_OS_LINUX
/// Replaces the C library's in the whole test program.
extern "C" int fsync(int file)
{
    struct stat facts;
    const bool isKnown = fstat(file, &facts) == 0;
    if (isKnown && facts.st_ino == watchedFile.st_ino && facts.st_dev == watchedFile.st_dev)
        isWatchedSynced = true;
    return static_cast<int>(syscall(SYS_fsync, file));
}
#endif

class tst_Encryption : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlainStoreCanBeReadByAnybodyWhoHasTheFile() // what the others are compared with
    {
        const SecretStore plain{{}};
        QVERIFY(!plain.filesThatTell().isEmpty());
        QCOMPARE(store::isEncryptedStore(plain.path()).value_or(true), false);
    }

    void nothingOfAnEncryptedStoreCanBeRead()
    {
        SecretStore world(key());
        QVERIFY(contentOf(world.path() + u"-wal"_s).size() > 10'000); // what was written is there
        QVERIFY_RESULT(store::makeBackup(*world.store, world.folder() + u"/copy.backup"_s));
        QCOMPARE(world.filesThatTell(), QStringList());
        world.store.reset();
        QVERIFY(contentOf(world.path()).size() > 10'000);
        QCOMPARE(world.filesThatTell(), QStringList());
    }

    void onlyItsKeyOpensAStore_data()
    {
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("while it is in use") << true;
        QTest::newRow("closed") << false;
    }
    void onlyItsKeyOpensAStore()
    {
        QFETCH(const bool, isOpen);
        SecretStore world(key());
        if (!isOpen)
            world.store.reset();
        const QByteArray before = contentOf(world.path());
        for (const auto access : {store::StoreOptions::Access::ReadWrite, store::StoreOptions::Access::ReadOnly}) {
            const auto missing = world.again(with({}, access));
            QCOMPARE(kindOf(missing), Error::Kind::KeyMissing);
            QCOMPARE(missing.error().where, world.path());
            QCOMPARE(kindOf(world.again(with(key('x'), access))), Error::Kind::KeyMissing);
            QCOMPARE(contentOf(world.path()), before);
            const auto opened = world.again(with(key(), access));
            QVERIFY_RESULT(opened);
            QCOMPARE(nameIn(**opened, world.contact), QString(secret));
        }
    }

    void aStoreIsKnownWithoutItsKey()
    {
        SecretStore world(key());
        world.store.reset();
        QCOMPARE(store::examineStoreFile(world.path()).value_or(store::StoreFile::New), store::StoreFile::Marked);
        QCOMPARE(store::isEncryptedStore(world.path()).value_or(false), true);
    }

    void aPlainStoreStaysPlainWhereThereIsAKey()
    {
        SecretStore plain{{}};
        const auto opened = plain.again(with(key()));
        QVERIFY_RESULT(opened);
        QVERIFY(!(*opened)->database().key());
        QVERIFY_RESULT(plain.again(with({})));
    }

    void severalConnectionsWorkAtOnce()
    {
        SecretStore world(key());
        const auto other = world.again(with(key()));
        QVERIFY_RESULT(other);
        QVERIFY_RESULT((*other)->commit({u"Edit"_s, Origin::user(),
            {Edit::update(EntityKind::Contact, world.contact, {{u"last_name"_s, u"Neu"_s}})}, {}}));
        QCOMPARE(nameIn(*world.store, world.contact), u"Neu"_s);
    }

    void aPageThatSomebodyChangedIsAnErrorAndNoValue()
    {
        SecretStore world(key());
        world.store.reset();
        QByteArray bytes = contentOf(world.path());
        constexpr int pageSize = 4096;
        for (int page = 1; page < bytes.size() / pageSize; ++page) // the first one says whether the key is right
            bytes[page * pageSize + 200] = char(bytes[page * pageSize + 200] ^ 1);
        QFile file(world.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        QCOMPARE(kindOf(world.again(with(key()))), Error::Kind::Corrupt);
    }

    void aBackupOpensWithTheKeyOfItsStore()
    {
        SecretStore world(key());
        const QString target = world.folder() + u"/copy.backup"_s;
        QVERIFY_RESULT(store::makeBackup(*world.store, target));
        QCOMPARE(kindOf(Store::open(target, world.clock(), 3, with({}))), Error::Kind::KeyMissing);
        const auto opened = Store::open(target, world.clock(), 3, with(key()));
        QVERIFY_RESULT(opened);
        QCOMPARE(nameIn(**opened, world.contact), QString(secret));
    }

    void aStoreIsConvertedInItsPlace_data()
    {
        QTest::addColumn<Key>("from");
        QTest::addColumn<Key>("to");
        QTest::newRow("encrypted") << Key() << key();
        QTest::newRow("decrypted") << key() << Key();
        QTest::newRow("another key") << key() << key('n');
    }
    void aStoreIsConvertedInItsPlace()
    {
        QFETCH(const Key, from);
        QFETCH(const Key, to);
        SecretStore world(from);
        const qint64 changes = world.store->log().lastSequence().value_or(-1);
        world.store.reset();
        QVERIFY_RESULT(store::convertStore(world.path(), from, to));
        QCOMPARE(QDir(world.folder()).entryList(QDir::Files), QStringList{u"crm.satchel"_s});
        QCOMPARE(world.filesThatTell().isEmpty(), to.has_value());
        QCOMPARE(store::isEncryptedStore(world.path()).value_or(!to), to.has_value());
        if (from)
            QCOMPARE(world.again(with(to ? from : Key())).has_value(), !to);
        const auto opened = world.again(with(to));
        QVERIFY_RESULT(opened);
        QCOMPARE(nameIn(**opened, world.contact), QString(secret));
        QCOMPARE((*opened)->log().lastSequence().value_or(-1), changes);
        for (const store::Finding &finding : store::Doctor(**opened).examine())
            QVERIFY2(finding.isSound, qPrintable(finding.check + u": "_s + finding.detail));
        QCOMPARE((*opened)->search(QString(secret)).value_or(std::vector<store::SearchHit>()).size(), size_t(1));
    }

    void nobodyMayHaveAStoreOpenThatIsConverted()
    {
        SecretStore world{{}};
        const auto busy = store::convertStore(world.path(), {}, key());
        QVERIFY(!busy);
        QCOMPARE(busy.error().kind, Error::Kind::Busy);
        QCOMPARE(nameIn(*world.store, world.contact), QString(secret)); // and works with it as before
        QCOMPARE(QDir(world.folder()).entryList({u"*.part"_s}), QStringList());
        QCOMPARE(store::isEncryptedStore(world.path()).value_or(true), false);
    }

    void anotherKeyDoesNotConvertAStore()
    {
        SecretStore world(key());
        world.store.reset();
        const QByteArray before = contentOf(world.path());
        const auto refused = store::convertStore(world.path(), key('x'), Key());
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::KeyMissing);
        QCOMPARE(contentOf(world.path()), before);
    }

    void whatWasBeforeIsOverwritten()
    {
        SecretStore world{{}};
        world.store.reset();
        const QString blocks = world.path() + u".blocks"_s; // another name: as who reads the disk past the files
        std::filesystem::create_hard_link(world.path().toStdString(), blocks.toStdString());
        QVERIFY(contentOf(blocks).contains(secret.data()));
        const SyncWatch watch(blocks);
        QVERIFY_RESULT(store::convertStore(world.path(), {}, key()));
        const QByteArray left = contentOf(blocks);
        QVERIFY(!left.isEmpty());
        QCOMPARE(left, QByteArray(left.size(), '\0'));
        QVERIFY(watch.isSynced()); // a file without a name is not written to the disk after it was closed
    }
};

SATCHEL_TEST(tst_Encryption)
#include "tst_Encryption.moc"
