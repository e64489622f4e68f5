// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/BackupSettingsPage.h"

#include "ui/common/Button.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/TableLook.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QTableWidget>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;

BackupSettingsPage::BackupSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context),
      m_backUp(new Button(Icon::Copy, tr("Back up now"), Button::Variant::Primary)),
      m_outcome(new Label({}, &Theme::Fonts::body, TextColor::Secondary)), m_list(new QTableWidget),
      m_none(new Label(tr("There are no backups here yet."), &Theme::Fonts::body, TextColor::Secondary)),
      m_worker(context.workspace.workerStore())
{
    addSection(tr("Make a backup"),
        tr("A copy of all your data in one file, made while you work. Satchel opens each copy and counts its records "
           "before it says that the backup is good. Keep one on another disk."));
    addWide(rowOf({m_backUp}));
    m_outcome->setWordWrap(true);
    m_outcome->hide();
    addWide(m_outcome);
    addSection(tr("Backups beside the store"),
        tr("Copies in the folder of the store, also those made before an upgrade of Satchel."));
    m_list->setColumnCount(3);
    m_list->setHorizontalHeaderLabels({tr("Time"), tr("Size"), tr("File")});
    m_list->setAccessibleName(tr("Backups beside the store"));
    applyTableStyle(*m_list);
    m_list->setMinimumHeight(Theme::of(this).px(220));
    addWide(m_list, 1);
    addWide(m_none);
    auto *folder = new Button(Icon::File, tr("Show the folder"), Button::Variant::Ghost);
    addWide(rowOf({folder}));
    finish();
    connect(folder, &QPushButton::clicked, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_context.workspace.store().path()).absolutePath()));
    });
    connect(m_backUp, &QPushButton::clicked, this, &BackupSettingsPage::chooseFile);
    readList();
}

void BackupSettingsPage::chooseFile()
{
    if (m_isWorking)
        return;
    const Clock &clock = m_context.workspace.clock();
    const QDateTime now = QDateTime::fromMSecsSinceEpoch(clock.now().ms, clock.zone());
    const QString file = QFileDialog::getSaveFileName(this, tr("Back up now"),
        store::proposedBackup(m_context.workspace.store().path(), now), tr("Backups (%1)").arg(u"*.backup"_s));
    if (!file.isEmpty())
        backUpTo(file);
}

void BackupSettingsPage::backUpTo(const QString &file)
{
    m_isWorking = true; // a disabled button would lose the focus to the next widget
    m_outcome->setColor(TextColor::Secondary);
    m_outcome->setText(tr("Copying and checking…"));
    m_outcome->show();
    m_worker.post([this, file](store::Store &store) {
        const auto backup = store::makeBackup(store, file);
        QMetaObject::invokeMethod(this, [this, backup] { report(backup); });
    });
}

void BackupSettingsPage::report(const Result<store::Backup> &backup)
{
    const Formats formats = m_context.formats();
    m_isWorking = false;
    m_outcome->setColor(backup ? TextColor::Green : TextColor::Red);
    m_outcome->setText(backup ? tr("Backed up and checked: %1 records, %2, in %3.", "count, size, file")
                                    .arg(formats.count(backup->records), formats.fileSize(backup->bytes),
                                        QDir::toNativeSeparators(backup->file))
                              : tr("No backup was made.") + u' ' + sentenceFor(backup.error()));
    readList();
}

void BackupSettingsPage::readList()
{
    const Formats formats = m_context.formats();
    const auto backups = store::backupsBeside(m_context.workspace.store().path());
    m_list->setVisible(!backups.isEmpty());
    m_none->setVisible(backups.isEmpty());
    m_list->setRowCount(static_cast<int>(backups.size()));
    for (int row = 0; row < m_list->rowCount(); ++row) {
        const store::BackupFile &backup = backups[row];
        m_list->setItem(row, 0,
            new QTableWidgetItem(
                formats.moment(Instant{backup.at.toMSecsSinceEpoch()}, m_context.workspace.clock().now())));
        m_list->setItem(row, 1, new QTableWidgetItem(formats.fileSize(backup.bytes)));
        m_list->setItem(row, 2, new QTableWidgetItem(QFileInfo(backup.file).fileName()));
    }
}

} // namespace satchel::ui
