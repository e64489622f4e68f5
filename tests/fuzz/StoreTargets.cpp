// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups/BackupCatalog.h"
#include "store/encryption/PassphraseHash.h"
#include "store/repair/PageFormat.h"
#include "store/StoreFile.h"
#include "sync/transport/SplitKeychain.h"
#include "tests/fuzz/Targets.h"
#include "tests/support/MemoryKeychain.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::fuzz {

namespace {

constexpr int pageSize = 4096;

/// What is read must be written and read as the same: a list that loses entries would let backups lie about for ever.
QString runBackupList(const QString &storePath, const QByteArray &input)
{
    QFile file(store::catalogFileOf(storePath));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(input) != input.size())
        qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
    file.close();
    const Instant now = *Instant::fromIso(u"2026-11-24T09:00:00Z");
    std::ignore = store::readCatalog(storePath, now).nextDue(now, QTimeZone::utc());
    if (!store::changeCatalog(storePath, now, [](store::BackupCatalog &) {}))
        return u"the list cannot be written"_s;
    const auto once = store::readCatalog(storePath, now);
    std::ignore = store::changeCatalog(storePath, now, [](store::BackupCatalog &) {});
    const auto twice = store::readCatalog(storePath, now);
    return once.entries == twice.entries && once.schedule == twice.schedule ? QString()
                                                                            : u"the list does not come back"_s;
}

/// A page of a damaged store: whatever is in it, no cell reaches beyond it.
QString runPage(const QByteArray &input)
{
    const QByteArray page = input.leftJustified(pageSize, '\0', true);
    const store::PageLayout layout{pageSize, 0};
    std::ignore = store::parseDatabaseHeader(page.first(store::databaseHeaderSize));
    for (const quint32 number : {1U, 2U}) {
        const auto parsed = store::parseBtreePage(page, number, layout, 100);
        if (!parsed)
            continue;
        for (const store::Cell &cell : parsed->cells)
            std::ignore = store::parseRecord(cell.local);
    }
    return {};
}

QByteArray tablePage()
{
    QByteArray page(pageSize, '\0'); // https://sqlite.org/fileformat2.html#b_tree_pages
    const QByteArray cell = QByteArray::fromHex("07010400170901") + "ab";
    const int at = pageSize - int(cell.size());
    page[0] = 13;
    page[4] = 1;
    page[5] = char(at >> 8);
    page[6] = char(at & 0xFF);
    page[8] = char(at >> 8);
    page[9] = char(at & 0xFF);
    page.replace(at, cell.size(), cell);
    return page;
}

/// Whose a file is must be found out of any file.
QString runStoreFile(const QString &path, const QByteArray &input)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(input) != input.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
    file.close();
    std::ignore = store::examineStoreFile(path);
    std::ignore = store::isEncryptedStore(path);
    return file.size() == input.size() ? QString() : u"a file was changed by looking at it"_s;
}

/// An entry of the keychain, whoever wrote it: as the keys of stores, as the hash of a passphrase, and as a secret in
/// several pieces. Comparing with a hash that asks for gigabytes or hours would hang.
QString runKeychainEntry(const QByteArray &input)
{
    const QString entry = QString::fromUtf8(input);
    const auto keys = store::keysFromText(entry);
    if (keys && store::keysFromText(store::keysToText(*keys)) != keys)
        return u"the keys do not come back"_s;
    std::ignore = store::matchesHash(entry, u"a passphrase"_s);
    test::MemoryKeychain inner;
    inner.set(u"key"_s, entry);
    sync::SplitKeychain whole(inner);
    const auto read = whole.read(u"key"_s);
    if (!whole.write(u"key"_s, u"new"_s) || whole.read(u"key"_s) != u"new"_s)
        return u"a damaged entry cannot be replaced"_s;
    return read && *read && !entry.startsWith("satchel-parts:"_L1) && **read != entry ? u"a secret was changed"_s
                                                                                      : QString();
}

} // namespace

std::vector<Target> storeTargets(const QString &folder)
{
    const QString list = QDir(folder).filePath(u"listed.satchel"_s);
    const QString looked = QDir(folder).filePath(u"looked.satchel"_s);
    const QByteArray header = QByteArray("SQLite format 3\0", 16)
        + QByteArray::fromHex(
            "100001010040202000000001000000020000000000000000000000040000000400000000000000010000000100")
        + QByteArray::fromHex("000000000000000000000000000000000053415443");
    return {
        {u"backup list"_s,
            {R"({"schedule":{"on":true,"every":"day","at":"12:30","weekday":1,"before_imports":true,"days":7,"weeks":4,"months":12,"most_bytes":0,"folder":""},"since":1763640000000,"backups":[{"at":1763726400000,"cause":"schedule","file":"/a.backup","bytes":5,"records":2,"check":"opened"},{"at":1763726400000,"cause":"schedule","tries":2,"problem":"away"}]})",
                "{}"},
            {"\"every\":\"hour\"", "\"every\":\"week\"", "\"at\":\"25:99\"", "-1", "1e308", "null", "[", "]", "{", "}",
                "9223372036854775807"},
            [list](const QByteArray &input) { return runBackupList(list, input); }},
        {u"page"_s, {tablePage(), header.leftJustified(pageSize, '\0')},
            {QByteArray("\x0d\x00", 2), QByteArray("\x05\x00", 2), QByteArray("\x0a\x00", 2),
                "\xff\xff\xff\xff\xff\xff\xff\xff\xff", "\x81\x80\x00"},
            runPage},
        {u"keychain entry"_s,
            {"1f2e3d4c5b6a79880f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978 "
             "00112233445566778899aabbccddeeffffeeddccbbaa99887766554433221100",
                "$argon2id$v=19$m=8,t=1,p=1$aMpdm/XiYjr8QcmcmH7kvA$2dLRP9dzdWyTsWGPp19YGRFp7y4hyoQsLsPmBK6tUgc",
                "satchel-parts:2:3000:" + QByteArray(64, 'a'), "a refresh token"},
            {"$", "m=4294967295", "t=4294967295", "p=255", "satchel-parts:", ":", "10001", "-1", " ", "\xc3\xa4"},
            runKeychainEntry},
        {u"store file"_s, {header.leftJustified(pageSize, '\0') + tablePage(), header, ""},
            {"SQLite format 3", "SATC", QByteArray("\x00\x01", 2), "\x02\x02"},
            [looked](const QByteArray &input) { return runStoreFile(looked, input); }},
    };
}

} // namespace satchel::fuzz
