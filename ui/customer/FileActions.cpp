// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/FileActions.h"

#include "domain/FieldNames.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/customer/AttachmentContent.h"
#include "ui/customer/AttachmentPreview.h"

#include <QDesktopServices>
#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;

FileActions::FileActions(const PageContext &context, QWidget *page)
    : QObject(page), m_context(context), m_page(page), m_sharing(context), m_worker(context.workspace.workerStore())
{
}

void FileActions::preview(const RecordId &attachment)
{
    const int width = AttachmentPreview::pageWidth(m_page);
    m_worker.post([this, attachment, width](store::Store &store) {
        auto content = std::make_shared<Result<AttachmentContent>>(readAttachment(store, attachment, width));
        QMetaObject::invokeMethod(this, [this, attachment, content] {
            if (!*content && content->error().kind != Error::Kind::Invalid)
                return report(attachment, content->error());
            auto *shown = new AttachmentPreview(*content, m_context, m_page);
            connect(shown, &AttachmentPreview::openRequested, this, [this, attachment] { open(attachment); });
            connect(shown, &AttachmentPreview::saveRequested, this, [this, attachment] { saveAs(attachment); });
            shown->open();
        });
    });
}

void FileActions::open(const RecordId &attachment)
{
    const auto record = m_context.workspace.store().get(EntityKind::Attachment, attachment);
    const QString name = record ? record->text(field::name) : QString();
    if (!FileSharing::isProgram(name))
        return openCopy(attachment);
    auto *dialog = new Dialog(tr("Open “%1”?").arg(isolated(name)), Dialog::Width::Small, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTile(Icon::Warning, &Theme::amber);
    auto *sentence = new Label(
        tr("This file is or contains a program. It can change everything on this computer. Open it only if you trust "
           "the sender."));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    dialog->addCancel()->setFocus();
    dialog->addButton(tr("Open anyway"), Button::Variant::DestructiveFill);
    connect(dialog, &QDialog::accepted, this, [this, attachment] { openCopy(attachment); });
    dialog->open();
}

void FileActions::openCopy(const RecordId &attachment)
{
    const auto path = m_sharing.copyOf(attachment);
    if (!path)
        return report(attachment, path.error());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(*path)))
        Q_EMIT m_context.workspace.failed(
            {Error::Kind::Io, tr("no program on this computer opens this kind of file"), QFileInfo(*path).fileName()});
}

void FileActions::saveAs(const RecordId &attachment)
{
    const auto record = m_context.workspace.store().get(EntityKind::Attachment, attachment);
    if (!record)
        return report(attachment, record.error());
    auto *dialog = new QFileDialog(m_page, tr("Save file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(record->text(field::name));
    connect(dialog, &QFileDialog::fileSelected, this, [this, attachment](const QString &path) {
        if (const auto done = m_sharing.copyTo(attachment, path); !done)
            report(attachment, done.error());
    });
    dialog->open();
}

void FileActions::drag(const RecordId &attachment)
{
    const auto path = m_sharing.copyOf(attachment);
    if (!path)
        return report(attachment, path.error());
    auto *drag = new QDrag(m_page);
    auto *data = new QMimeData;
    data->setUrls({QUrl::fromLocalFile(*path)});
    drag->setMimeData(data);
    drag->exec(Qt::CopyAction);
}

void FileActions::report(const RecordId &attachment, const Error &error)
{
    const bool isGone = error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Corrupt;
    const auto record = m_context.workspace.store().get(EntityKind::Attachment, attachment);
    if (isGone && record && !record->isDeleted())
        askForContent(attachment, record->text(field::name));
    else
        Q_EMIT m_context.workspace.failed(error);
}

void FileActions::askForContent(const RecordId &attachment, const QString &name)
{
    auto *dialog = new Dialog(
        tr("The content of “%1” is missing").arg(isolated(name)), Dialog::Width::Small, m_page->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTile(Icon::Warning, &Theme::amber);
    auto *sentence = new Label(
        tr("This store no longer has it, or it is damaged. Choose the file if you still have it, or restore the store "
           "from a backup."));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    dialog->addCancel();
    dialog->addButton(tr("Choose file…"), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, [this, attachment] {
        auto *files = new QFileDialog(m_page, tr("Choose the file again"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        connect(files, &QFileDialog::fileSelected, this,
            [this, attachment](const QString &path) { m_sharing.restore(attachment, path); });
        files->open();
    });
    dialog->open();
}

} // namespace satchel::ui

#include "moc_FileActions.cpp"
