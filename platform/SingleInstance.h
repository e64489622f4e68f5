// SPDX-License-Identifier: GPL-3.0-or-later
// One window per store and person. A second process passes its arguments to the process that has the window and ends;
// the window comes to the front. A lock file decides which process is the first, a local socket carries the arguments.
// Both are named after the store's path and are in the run-time folder of the person. The command line works with and
// without a window.
#pragma once

#include <QLockFile>
#include <QObject>
#include <QStringList>

#include <optional>

class QDeadlineTimer;
class QLocalServer;

namespace satchel::platform {

class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &storePath, QObject *parent = nullptr);
    ~SingleInstance() override;

    enum class Role {
        Primary, // this process opens the window of the store
        Secondary, // another process has the window and has received the arguments
        Unanswered, // another process has the window and does not answer: this one opens a second window
    };
    /// Waits up to `milliseconds` for a window that is just opening. A secondary process has nothing left to do.
    Role claim(const QStringList &arguments, int milliseconds = 3'000);

Q_SIGNALS:
    /// Satchel was started on this store again. `activation` is the desktop's token that lets the window come to the
    /// front (Wayland); may be empty.
    void asked(const QStringList &arguments, const QString &activation);

private:
    void listen();
    bool tell(const QStringList &arguments, const QDeadlineTimer &deadline) const;
    void hear();

    QString m_name; // of the socket
    std::optional<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace satchel::platform
