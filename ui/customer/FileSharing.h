// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a customer: put into the store as content, a record and an item of the timeline in one change set; opened as
// a copy in a folder that goes with the program. UI thread.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/customer/ActivityDraft.h"

#include <QTemporaryDir>

#include <memory>

namespace satchel::ui {

class FileSharing : public QObject
{
    Q_OBJECT

public:
    static constexpr qint64 largest = 25LL * 1024 * 1024;

    explicit FileSharing(const PageContext &context, QObject *parent = nullptr);

    /// All files or none; a file that is too large or cannot be read is named.
    Result<void> attach(const QStringList &paths, const CustomerRef &customer);
    /// Writes a copy and returns its path.
    Result<QString> copyOf(RecordId attachment);
    /// Opens a copy with the program of the system.
    Result<void> open(RecordId attachment);

private:
    PageContext m_context;
    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace satchel::ui
