// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/TemporaryFolder.h"

#include "domain/Reason.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const QString namePattern = u"satchel-files-XXXXXX"_s;
const QString outsidePrefix = u".satchel-files-"_s;
const QString lockName = u"lock"_s;
const QString contentName = u"files"_s; // a folder of its own: no file is called as the lock
const QString outsideName = u"outside"_s; // a file with the path of a folder elsewhere
constexpr qint64 youngSeconds = 60; // of one that is not locked
constexpr qint64 longestPath = 32 * 1024; // bytes

QFile::Permissions ownersAlone()
{
    return QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
}

bool writeOutside(const QDir &folder, const QString &path)
{
    QFile file(folder.filePath(outsideName));
    const QByteArray bytes = path.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

/// Only a folder that such an object made.
void removeOutside(const QDir &folder)
{
    QFile file(folder.filePath(outsideName));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QFileInfo outside(QString::fromUtf8(file.read(longestPath)));
    const QString name = outsidePrefix + folder.dirName().section(u'-', -1);
    if (outside.isAbsolute() && outside.fileName() == name && outside.isDir() && !outside.isSymLink())
        QDir(outside.filePath()).removeRecursively();
}

void removeIfLeft(const QFileInfo &found)
{
    const QDir folder(found.filePath());
    const QString lock = folder.filePath(lockName);
    const bool isYoung = found.lastModified().secsTo(QDateTime::currentDateTime()) < youngSeconds;
    if (QFileInfo(lock).size() == 0 && isYoung) // its process is about to lock it, or was killed over that
        return;
    ProcessLock taken(lock);
    if (!taken.take({}))
        return;
    removeOutside(folder);
    taken.release();
    QDir(folder).removeRecursively();
}

} // namespace

TemporaryFolder::TemporaryFolder() : m_folder(QDir::temp().filePath(namePattern))
{
    if (!m_folder.isValid())
        return;
    m_lock.emplace(m_folder.filePath(lockName));
    m_isValid = m_lock->take({}).has_value() && QDir(m_folder.path()).mkdir(contentName, ownersAlone());
}

TemporaryFolder::TemporaryFolder(const QString &parent) : TemporaryFolder()
{
    if (!m_isValid)
        return;
    m_outside = QDir(parent).absoluteFilePath(outsidePrefix + m_folder.path().section(u'-', -1));
    // Where it will be is written down before it is there.
    m_isValid = writeOutside(QDir(m_folder.path()), m_outside) && QDir().mkdir(m_outside, ownersAlone());
    if (!m_isValid)
        m_outside.clear(); // whosever it is
}

TemporaryFolder::~TemporaryFolder()
{
    if (!m_outside.isEmpty())
        QDir(m_outside).removeRecursively();
    if (m_lock)
        m_lock->release();
}

QString TemporaryFolder::path() const
{
    return m_outside.isEmpty() ? m_folder.filePath(contentName) : m_outside;
}

QString TemporaryFolder::filePath(const QString &name) const
{
    return QDir(path()).filePath(name);
}

Result<void> TemporaryFolder::moveTo(const QString &target)
{
    if (!QDir().rename(path(), target))
        return fail(Error::Kind::Io, Reason::tr("the folder cannot be written to"), target);
    m_outside.clear();
    return {};
}

void TemporaryFolder::removeLeft()
{
    const QString pattern = QString(namePattern).replace(u"XXXXXX"_s, u"*"_s);
    const QFileInfoList found = QDir::temp().entryInfoList(
        {pattern}, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    if (found.isEmpty())
        return;
    // Others may put a folder there, and say in it what is to be removed.
    const TemporaryFolder own;
    const uint owner = QFileInfo(own.path()).ownerId();
    for (const QFileInfo &folder : found) {
        if (own.isValid() && folder.ownerId() == owner)
            removeIfLeft(folder);
    }
}

} // namespace satchel::store
