// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with an attached file: look at it, open it with the system's program, save it, drag it elsewhere.
// A program is opened only after a question; a file whose content vanished can be given it again. UI thread.
#pragma once

#include "items/StoreWorker.h"
#include "ui/customer/FileSharing.h"

#include <QPointer>

namespace satchel::ui {

class AttachmentPreview;

class FileActions : public QObject
{
    Q_OBJECT

public:
    FileActions(const PageContext &context, QWidget *page);

    FileSharing &sharing() { return m_sharing; }
    void preview(const RecordId &attachment);
    void open(const RecordId &attachment);
    void saveAs(const RecordId &attachment);
    /// Starts a drag of the file; returns when it is dropped.
    void drag(const RecordId &attachment);

private:
    void openCopy(const RecordId &attachment);
    void report(const RecordId &attachment, const Error &error);
    void askForContent(const RecordId &attachment, const QString &name);

    PageContext m_context;
    QWidget *m_page;
    FileSharing m_sharing;
    items::StoreWorker m_worker;
};

} // namespace satchel::ui
