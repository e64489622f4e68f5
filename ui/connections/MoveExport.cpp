// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/MoveExport.h"

#include "moving/MoveReportFile.h"

#include <QFileDialog>

namespace satchel::ui {

using namespace Qt::StringLiterals;

void MoveExport::ask(QWidget *window, const moving::MoveSide &from, const moving::MoveSide &to)
{
    auto *dialog = new QFileDialog(window, tr("Export the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("CSV (*.csv)")});
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(
        tr("%1 to %2", "connections; part of a file name").arg(from.connection.name, to.connection.name) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, from, to](const QString &path) { start(path, from, to); });
    dialog->open();
}

void MoveExport::start(const QString &path, const moving::MoveSide &from, const moving::MoveSide &to)
{
    if (isRunning())
        return;
    run(path, [path, from, to](store::Store &store, const Progress &progress) -> Result<qint64> {
        const auto report = TRY(moving::reportMove(store, from, to));
        return moving::writeMoveReport(store, from, to, report, path, progress);
    });
}

} // namespace satchel::ui

#include "moc_MoveExport.cpp"
