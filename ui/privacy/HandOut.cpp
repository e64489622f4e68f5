// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/privacy/HandOut.h"

#include "documents/privacy/PersonFiles.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QRegularExpression>
#include <QUrl>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

HandOutDialog::HandOutDialog(const PageContext &context, const store::PersonId &person, QWidget *parent)
    : Dialog(tr("Export this person’s data"), Width::Small, parent), m_context(context), m_person(person),
      m_title(context.workspace.store().title(person.entity, person.id)),
      m_sentence(new Label(tr("A new folder with a PDF to read, a JSON file for machines and the attached files: the "
                              "record, activities, tasks, deals, quotes, history and what was synced. Of other people "
                              "it has nothing."),
          &Theme::Fonts::body, TextColor::Secondary)),
      m_cancel(addCancel()), m_choose(addButton(tr("Choose a folder…"), Button::Variant::Primary)),
      m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setTile(Icon::Contact, &Theme::blue);
    setAbout(m_title);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    content()->addWidget(m_sentence);
    m_choose->disconnect(); // it stays open to say where it is
    connect(m_choose, &QPushButton::clicked, this, &HandOutDialog::chooseFolder);
}

void HandOutDialog::chooseFolder()
{
    const QString parent = QFileDialog::getExistingDirectory(this, tr("Export to which folder?"), QDir::homePath());
    if (!parent.isEmpty())
        writeInto(parent);
}

void HandOutDialog::writeInto(const QString &parentFolder)
{
    if (std::exchange(m_isRunning, true))
        return;
    static const QRegularExpression unsafe(uR"([^\w \-]+)"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QString name = QString(m_title).remove(unsafe).trimmed();
    const QString folder = QDir(parentFolder).filePath(name.isEmpty() ? m_person.id.toString() : name);
    setError({});
    m_choose->setEnabled(false);
    m_worker.post([this, person = m_person, folder](store::Store &store) {
        const auto files = documents::writePersonFiles(store, person, folder);
        QMetaObject::invokeMethod(this, [this, files, folder] { show(files, folder); });
    });
}

void HandOutDialog::show(const Result<QStringList> &files, const QString &folder)
{
    m_isRunning = false;
    m_choose->setEnabled(true);
    if (!files) {
        setError(sentenceFor(files.error()));
        Q_EMIT refused();
        return;
    }
    m_sentence->setText(
        tr("%Ln files are in %1.", "a folder", static_cast<int>(files->size())).arg(QDir::toNativeSeparators(folder)));
    m_cancel->setText(tr("Close"));
    m_choose->setText(tr("Open the folder"));
    m_choose->disconnect();
    connect(
        m_choose, &QPushButton::clicked, this, [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    Q_EMIT written(folder);
}

} // namespace satchel::ui

#include "moc_HandOut.cpp"
