// SPDX-License-Identifier: GPL-3.0-or-later
// Shows the diagnostics of a store over a window, gathered on a thread of its own, and says once that the program ended
// unexpectedly. UI thread.
#pragma once

#include "store/encryption/StoreKey.h"
#include "ui/common/Preferences.h"

#include <atomic>
#include <QFuture>
#include <QObject>

class QWidget;

namespace satchel {
class Clock;
}

namespace satchel::app {

class DesktopDiagnostics : public QObject
{
    Q_OBJECT

public:
    /// Both outlive it.
    DesktopDiagnostics(ui::Preferences &preferences, const Clock &clock) : m_preferences(preferences), m_clock(clock) {}
    ~DesktopDiagnostics() override { stop(); }

    /// Where reports of crashes are; without it there are none.
    void setCrashFolder(const QString &folder) { m_crashFolder = folder; }

    void show(QWidget *window, const QString &storePath, const std::optional<store::StoreKey> &key);
    /// Where there is a report that nobody was told of.
    void sayCrashed(QWidget *window);
    /// What reads the store ends; the dialog says so, if it is still there.
    void stop();

Q_SIGNALS:
    void requested(); // from what says that it ended unexpectedly

private:
    ui::Preferences &m_preferences;
    const Clock &m_clock;
    QString m_crashFolder;
    std::atomic<bool> m_isCancelled = false;
    QFuture<QString> m_gathering;
};

} // namespace satchel::app
