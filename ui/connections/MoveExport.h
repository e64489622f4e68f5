// SPDX-License-Identifier: GPL-3.0-or-later
// Writes the report of a move to a CSV file, a row for each record and field, on a worker's own connection to the
// store.
#pragma once

#include "moving/MoveReport.h"
#include "ui/common/FileExport.h"

class QWidget;

namespace satchel::ui {

class MoveExport : public FileExport
{
    Q_OBJECT

public:
    MoveExport(items::Workspace &workspace, QObject *parent) : FileExport(workspace, parent) {}

    /// Asks for a file.
    void ask(QWidget *window, const moving::MoveSide &from, const moving::MoveSide &to);
    void start(const QString &path, const moving::MoveSide &from, const moving::MoveSide &to);
};

} // namespace satchel::ui
