// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the request log, as it is filtered, to a CSV file on a worker's own connection to the store.
#pragma once

#include "items/SyncActivityModel.h"
#include "ui/common/FileExport.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class RequestLogExport : public FileExport
{
    Q_OBJECT

public:
    RequestLogExport(const PageContext &context, const items::SyncStatusNotifier &syncStatus, QObject *parent);

    /// Asks for a file.
    void ask(QWidget *window, const store::RequestFilter &filter);
    void start(const QString &path, const store::RequestFilter &filter);

private:
    PageContext m_context;
    const items::SyncStatusNotifier &m_syncStatus;
};

} // namespace satchel::ui
