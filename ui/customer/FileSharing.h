// SPDX-License-Identifier: GPL-3.0-or-later
// Files of a customer: put into the store as content on a worker thread, then a record and an item of the timeline in
// one change set; handed out as a copy in a folder that goes with the program. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "store/Contents.h"
#include "store/TemporaryFolder.h"
#include "ui/common/PageContext.h"
#include "ui/customer/ActivityDraft.h"

#include <memory>

namespace satchel::ui {

class FileSharing : public QObject
{
    Q_OBJECT

public:
    explicit FileSharing(const PageContext &context, QObject *parent = nullptr);

    /// All files or none. A file that is too large is refused at once; one that cannot be read is announced by the
    /// workspace.
    Result<void> attach(const QStringList &paths, const CustomerRef &customer);
    /// Gives a file whose content vanished its content again, from this file.
    void restore(RecordId attachment, const QString &path);
    /// Writes a copy and returns its path.
    Result<QString> copyOf(RecordId attachment);
    /// Replaces the file at the path when the copy is whole.
    Result<void> copyTo(RecordId attachment, const QString &path);

    /// Whether the system would run it: it is opened only by who insists.
    static bool isProgram(const QString &name);

private:
    struct Stored
    {
        QString name;
        QString sha256;
        QString mediaType;
        qint64 size = 0;
    };
    using Done = std::function<void(const Result<std::vector<Stored>> &)>;

    void store(const QStringList &paths, Done done);
    void share(const std::vector<Stored> &files, const CustomerRef &customer);

    PageContext m_context;
    items::StoreWorker m_worker;
    std::unique_ptr<store::TemporaryFolder> m_folder;
};

} // namespace satchel::ui
