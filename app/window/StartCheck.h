// SPDX-License-Identifier: GPL-3.0-or-later
// After a crash or a power cut the file of the store is checked on a thread of its own, while the window is in use
// already (I5). A notice appears only if something is found.
#pragma once

#include "store/repair/FileCheck.h"

#include <QFutureWatcher>
#include <QObject>

namespace satchel::app {

class StartCheck : public QObject
{
    Q_OBJECT

public:
    /// Lives as long as the store is open; its end says that this run ended properly. `wasCutOff`: the run before did
    /// not.
    StartCheck(QString path, std::optional<store::StoreKey> key, bool wasCutOff, QObject *parent = nullptr);
    ~StartCheck() override;

    /// What tells before a store is opened that it was not closed: the mark of a run, or a log that SQLite removes when
    /// the last one closes the store.
    static bool isCutOff(const QString &path);

Q_SIGNALS:
    /// The file is damaged.
    void damaged(const satchel::Error &problem);
    void finished();

private:
    void finish();

    store::RunMarker m_marker;
    std::atomic<bool> m_isCancelled = false;
    bool m_isChecked;
    QFutureWatcher<Result<void>> m_check;
};

} // namespace satchel::app
