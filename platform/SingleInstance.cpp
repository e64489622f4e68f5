// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/SingleInstance.h"

#include "domain/LockHolder.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace satchel::platform {

using namespace Qt::StringLiterals;

namespace {

constexpr int pauseMilliseconds = 20;
constexpr qsizetype longestMessage = 64 * 1024;
const QByteArray taken("taken\n");

/// Without links and dots, also of a file whose folder is made only later.
QString canonical(const QString &path)
{
    const QFileInfo file(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    if (file.exists() || file.isRoot())
        return file.canonicalFilePath();
    return canonical(file.absolutePath()) + u'/' + file.fileName();
}

/// The same for every way to write the path of one file, and different between people.
QString nameOf(const QString &storePath)
{
    const QByteArray key = (QDir::homePath() + u'\n' + canonical(storePath)).toUtf8();
    return u"satchel-"_s
        + QString::fromLatin1(QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex().left(16));
}

/// Of this person and this computer. Qt's place for such files is the home folder on Windows, where people look.
QString folder()
{
#ifdef Q_OS_WIN
    return QDir::tempPath();
#else
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QDir::tempPath() : runtime;
#endif
}

/// Of a process that was killed before it wrote who it is. One that is about to write it does so within the time that
/// others wait.
bool isNobodys(const QLockFile &lock)
{
    qint64 process = 0;
    QString computer;
    QString program;
    return !lock.getLockInfo(&process, &computer, &program);
}

} // namespace

SingleInstance::SingleInstance(const QString &storePath, QObject *parent) : QObject(parent), m_name(nameOf(storePath))
{
    m_lock.emplace(folder() + u'/' + m_name + u".lock"_s);
    m_lock->setStaleLockTime(0); // however long it runs; a lock whose process is gone does not count
#ifndef Q_OS_WIN
    m_name = folder() + u'/' + m_name; // a pipe of Windows has no folder
#endif
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::claim(const QStringList &arguments, int milliseconds)
{
    const QDeadlineTimer deadline(milliseconds);
    while (true) {
        if (m_lock->tryLock(0)) {
            listen();
            return Role::Primary;
        }
        if (tell(arguments, deadline))
            return Role::Secondary;
        const bool isLocked = m_lock->error() == QLockFile::LockFailedError;
        // The folder is this computer's own: a lock of another name is from before it was renamed, or was copied here.
        // A living process keeps its file locked, whatever it contains.
        if (isLocked && (holderElsewhere(*m_lock) || (deadline.hasExpired() && isNobodys(*m_lock)))
            && m_lock->removeStaleLockFile())
            continue;
        if (!isLocked || deadline.hasExpired())
            return Role::Unanswered;
        QThread::msleep(pauseMilliseconds);
    }
}

void SingleInstance::listen()
{
    m_server = new QLocalServer(this);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    connect(m_server, &QLocalServer::newConnection, this, &SingleInstance::hear);
    QLocalServer::removeServer(m_name); // of one that was killed: the lock says that it is gone
    m_server->listen(m_name); // if it fails, a second process opens a second window, which the store allows
}

bool SingleInstance::tell(const QStringList &arguments, const QDeadlineTimer &deadline) const
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
        return false;
    const QJsonObject message{{u"words"_s, QJsonArray::fromStringList(arguments)},
        {u"activation"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
    socket.write(QJsonDocument(message).toJson(QJsonDocument::Compact) + '\n');
    while (socket.bytesAvailable() < taken.size()
        && socket.waitForReadyRead(static_cast<int>(deadline.remainingTime()))) {}
    return socket.readAll() == taken;
}

void SingleInstance::hear()
{
    QLocalSocket *socket = m_server->nextPendingConnection();
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QLocalSocket::readyRead, this, [this, socket] {
        if (!socket->canReadLine()) {
            if (socket->bytesAvailable() > longestMessage)
                socket->abort();
            return;
        }
        const QJsonObject message = QJsonDocument::fromJson(socket->readLine()).object();
        QStringList arguments;
        for (const QJsonValue &word : message[u"words"_s].toArray())
            arguments.append(word.toString());
        socket->write(taken);
        socket->disconnectFromServer();
        Q_EMIT asked(arguments, message[u"activation"_s].toString());
    });
}

} // namespace satchel::platform

#include "moc_SingleInstance.cpp"
