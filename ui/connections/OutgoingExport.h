// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the records of an outgoing question to a CSV file, deleted ones too, on a worker's own connection to the
// store. Records of several kinds make a file each, because their columns differ.
#pragma once

#include "store/sync/OutgoingRecords.h"
#include "ui/common/FileExport.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class OutgoingExport : public FileExport
{
    Q_OBJECT

public:
    OutgoingExport(const PageContext &context, qint64 connection, const store::Question &question, QObject *parent);

    /// Asks for a file; `name` is proposed, without its ending.
    void ask(QWidget *window, const QString &name);
    void start(const QString &path);

private:
    qint64 m_connection;
    store::Question m_question;
};

} // namespace satchel::ui
