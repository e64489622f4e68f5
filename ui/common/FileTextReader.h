// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the texts of attached files into the search index while the window is open, one after the other on a worker
// thread, and removes the contents that nobody needs any more, once. Lives on the UI thread.
#pragma once

#include "items/StoreWorker.h"

#include <QTimer>

namespace satchel::ui {

class FileTextReader : public QObject
{
    Q_OBJECT

public:
    explicit FileTextReader(items::Workspace &workspace, QObject *parent = nullptr);

    /// Begins now instead of when the window has been quiet for a moment.
    void readNow();

Q_SIGNALS:
    void finished(); // nothing is left to read

private:
    void readNext();

    items::Workspace &m_workspace;
    QTimer m_quiet;
    bool m_isReading = false;
    bool m_isTidied = false;
    items::StoreWorker m_worker; // last: its thread ends first
};

} // namespace satchel::ui
