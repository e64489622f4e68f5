// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that put another store in a store's place, killed: a restore, and both kinds of repair.
#include "store/Backup.h"
#include "store/repair/FileCheck.h"
#include "tests/torture/Torture.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace satchel::torture {

namespace {

constexpr int backedUp = 200; // contacts
constexpr int since = 60; // that are in the log of the store only
constexpr qint64 pageSize = 4096;

void overwritePage(const QString &path, qint64 page)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite) || !file.seek((page - 1) * pageSize)
        || file.write(QByteArray(pageSize, 'x')) != pageSize)
        qFatal("%s cannot be damaged", qUtf8Printable(path));
}

qint64 number(store::Store &store, const std::string &sql)
{
    return store.database().integer(sql).value_or(-1);
}

} // namespace

/// With its log, as a killed program leaves it.
void Torture::copyStore(const QString &from, const QString &to) const
{
    for (const QString &companion : {u""_s, u"-wal"_s}) {
        QFile::remove(at(to) + companion);
        if (QFile::exists(at(from) + companion) && !QFile::copy(at(from) + companion, at(to) + companion))
            qFatal("%s cannot be copied", qUtf8Printable(from));
    }
}

/// "unclean" is a store with edits in its log, "plain.copy" and "sealed.copy" are earlier backups of it.
void Torture::makeBackups()
{
    const auto store = makeStore(at(u"origin"_s), backedUp);
    if (!store::makeBackup(*store, at(u"plain.copy"_s)) || !addContacts(*store, since))
        qFatal("no backup");
    copyStore(u"origin"_s, u"unclean"_s);
    copyStore(u"plain.copy"_s, u"sealed"_s);
    const QByteArray words = "correct horse battery staple\n";
    if (!runWhole(Scenario::Restore, at(u"sealed"_s), {u"store"_s, u"passphrase"_s}, words).isFinished
        || !runWhole(Scenario::Restore, at(u"sealed"_s), {u"backup"_s, at(u"sealed.copy"_s)}, words).isFinished)
        qFatal("no backup with a passphrase");
}

/// The store that was replaced is there, or the backup is; the same once more makes it the backup.
QStringList Torture::killRestore()
{
    constexpr int all = backedUp + since;
    QStringList broken;
    if (!QFile::exists(at(u"sealed.copy"_s)))
        makeBackups();
    const bool isSealed = m_random() % 2 == 0;
    const QString place = at(u"place.satchel"_s);
    const QStringList words{u"restore"_s, at(isSealed ? u"sealed.copy"_s : u"plain.copy"_s)};
    const QByteArray in = isSealed ? "correct horse battery staple\n" : "";
    removeFiles(u"place*"_s);
    copyStore(u"unclean"_s, u"place.satchel"_s);
    const Ended ended = run(Scenario::Restore, place, words, in);
    if (m_random() % 4 != 0) { // else nobody looks before the next try
        const qint64 left = countSound(place, broken);
        if (left != backedUp && (left != all || !ended.out.isEmpty()))
            broken.append(u"%1 of %2 or %3 contacts are there"_s.arg(left).arg(backedUp).arg(all));
        const QStringList kept = QDir(m_folder).entryList({u"place.satchel.replaced-*.backup"_s}, QDir::Files);
        if (left == backedUp && (kept.isEmpty() || countSound(at(kept.first()), broken) != all))
            broken.append(u"the replaced store was not kept"_s);
    }
    if (!runWhole(Scenario::Restore, place, words, in).isFinished)
        broken.append(u"a restore after a killed one fails"_s);
    if (const qint64 left = countSound(place, broken); left != backedUp)
        broken.append(u"the next restore leaves %1 contacts"_s.arg(left));
    if (!QDir(m_folder).entryList({u"place*.part"_s}, QDir::Files | QDir::Hidden).isEmpty())
        broken.append(u"something is left of a killed restore"_s);
    return broken;
}

/// A store that opens without every third contact, or one that does not open and has edits in its log.
void Torture::makeDamaged(const QString &name, Scenario scenario)
{
    const auto store = makeStore(at(u"whole-"_s + name), backedUp);
    if (scenario == Scenario::Repair) {
        if (!store->database().execute("DELETE FROM contact WHERE rowid % 3 = 0"))
            qFatal("no contact can be removed");
        copyStore(u"whole-"_s + name, name);
        return;
    }
    const qint64 contacts = number(*store, "SELECT rootpage FROM sqlite_schema WHERE name = 'contact'");
    std::ignore = number(*store, "PRAGMA wal_checkpoint(TRUNCATE)");
    if (!addContacts(*store, since))
        qFatal("no contact can be added");
    copyStore(u"whole-"_s + name, name);
    for (const qint64 page : {qint64(1), contacts})
        overwritePage(at(name), page);
}

/// Whatever was left, the next repair makes a whole store of it: nothing that was in the file or its log is lost.
QStringList Torture::killRepair(Scenario scenario)
{
    const int all = scenario == Scenario::Repair ? backedUp : backedUp + since;
    const QString damaged = u"damaged-"_s + nameOf(scenario);
    const QString place = at(u"mended.satchel"_s);
    const QStringList words{u"doctor"_s, u"--repair"_s};
    QStringList broken;
    if (!QFile::exists(at(damaged)))
        makeDamaged(damaged, scenario);
    removeFiles(u"mended*"_s);
    copyStore(damaged, u"mended.satchel"_s);
    const Ended ended = run(scenario, place, words);
    if (ended.isFinished) {
        if (const qint64 left = countSound(place, broken); left != all)
            broken.append(u"%1 of %2 contacts are left of a repair"_s.arg(left).arg(all));
    }
    if (!runWhole(scenario, place, words).isFinished)
        broken.append(u"a repair after a killed one fails"_s);
    if (const qint64 left = countSound(place, broken); left != all)
        broken.append(u"the next repair leaves %1 of %2 contacts"_s.arg(left).arg(all));
    return broken;
}

} // namespace satchel::torture
