// SPDX-License-Identifier: GPL-3.0-or-later
// One window per store and person. Who starts Satchel on a store that has its window already hands over what they
// wanted and ends; the window comes to the front. A lock decides who is first, a local socket carries the words; both
// are named by the store's path and lie in the person's own run-time folder. Neither keeps the command line from
// working.
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
        First, // ours is the window of this store
        Told, // there is one, and it took the words
        Alone, // there is one that does not answer: the store bears two
    };
    /// Waits up to `milliseconds` for a window that is just coming up. With Told there is nothing left to do.
    Role claim(const QStringList &words, int milliseconds = 3'000);

Q_SIGNALS:
    /// Somebody started Satchel on this store again. `activation` is the desktop's leave to come to the front
    /// (Wayland); may be empty.
    void asked(const QStringList &words, const QString &activation);

private:
    void listen();
    bool isOfAnotherName() const;
    bool tell(const QStringList &words, const QDeadlineTimer &deadline) const;
    void hear();

    QString m_name; // of the socket
    std::optional<QLockFile> m_lock;
    QLocalServer *m_server = nullptr;
};

} // namespace satchel::platform
