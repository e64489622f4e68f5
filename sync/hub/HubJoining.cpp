// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubJoining.h"

#include "domain/Reason.h"
#include "store/encryption/KeyFile.h"

#include <QDir>
#include <QFileInfo>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace satchel::sync::hub {

namespace {

QString folderOf(const QString &storePath)
{
    return storePath + u".joining"_s;
}

/// It ends with its process, so that a folder without one is left over.
QString lockOf(const QString &storePath)
{
    return folderOf(storePath) + u".lock"_s;
}

} // namespace

HubJoining::HubJoining(const QString &storePath, const Clock &clock, const std::optional<store::StoreKey> &key,
    std::unique_ptr<store::ProcessLock> lock)
    : m_path(storePath), m_clock(clock), m_key(key), m_lock(std::move(lock))
{
}

HubJoining::~HubJoining()
{
    QDir(folderOf(m_path)).removeRecursively();
}

void HubJoining::removeLeft(const QString &storePath)
{
    QDir folder(folderOf(storePath));
    if (!folder.exists())
        return;
    store::ProcessLock lock(lockOf(storePath));
    if (lock.take({}))
        folder.removeRecursively();
}

Result<std::unique_ptr<HubJoining>> HubJoining::begin(
    const QString &storePath, const Clock &clock, const std::optional<store::StoreKey> &key, bool keepsKeyFile)
{
    const QString beside = QFileInfo(storePath).absolutePath();
    if (!QDir().mkpath(beside))
        return fail(Error::Kind::Io, Reason::tr("the folder of the store cannot be made"), beside);
    auto lock = std::make_unique<store::ProcessLock>(lockOf(storePath));
    TRY(lock->take(Reason::tr("another program joins a team with this store")));
    QDir folder(folderOf(storePath));
    folder.removeRecursively(); // of one that was killed
    if (!QDir().mkdir(folder.path()))
        return fail(Error::Kind::Io, Reason::tr("the folder of the store cannot be made"), folder.path());
    QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    std::unique_ptr<HubJoining> joining(new HubJoining(storePath, clock, key, std::move(lock)));
    if (keepsKeyFile && QFile::exists(store::keyFileOf(storePath)))
        TRY(store::copyKeyFile(storePath, joining->file()));
    return joining;
}

QString HubJoining::file() const
{
    return QDir(folderOf(m_path)).filePath(u"team.satchel"_s);
}

Result<std::unique_ptr<store::Store>> HubJoining::openTeam() const
{
    store::StoreOptions options;
    options.hasDefaults = false;
    options.connection.key = m_key;
    return store::Store::open(file(), m_clock, QRandomGenerator::system()->generate64(), options);
}

Result<store::HubMembership> HubJoining::fill(PgConnection &connection, const HubFacts &facts)
{
    const auto team = TRY(openTeam());
    return joinHub(*team, connection, facts);
}

Result<store::Restored> HubJoining::putInPlace(const std::optional<store::StoreKey> &keyOfOld) const
{
    store::RestoreOptions options;
    options.backupKey = m_key;
    options.storeKey = keyOfOld;
    options.isMoved = true;
    return store::restoreStore(file(), m_path, m_clock, options);
}

} // namespace satchel::sync::hub
