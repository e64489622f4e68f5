// SPDX-License-Identifier: GPL-3.0-or-later
// Checks the chain of the change log, and writes the log to a file. Both read all of it, so both are a worker's.
#pragma once

#include "items/StoreWorker.h"
#include "ui/common/FileExport.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class Button;
class Label;

class AuditExport final : public FileExport
{
    Q_OBJECT

public:
    AuditExport(items::Workspace &workspace, QObject *parent) : FileExport(workspace, parent) {}
    /// CSV or JSON, by the name's ending.
    void start(const QString &path);
};

class AuditLogControl : public QWidget
{
    Q_OBJECT

public:
    explicit AuditLogControl(const PageContext &context, QWidget *parent = nullptr);

    void check();
    void exportTo(const QString &path) { m_export->start(path); }

private:
    void chooseFile();
    void say(const QString &sentence, bool isGood);

    PageContext m_context;
    Button *m_check;
    Button *m_exportButton;
    Label *m_outcome;
    AuditExport *m_export;
    bool m_isChecking = false;
    items::StoreWorker m_worker;
};

} // namespace satchel::ui
