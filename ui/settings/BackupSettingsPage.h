// SPDX-License-Identifier: GPL-3.0-or-later
// A checked copy of the store into a file that a person chooses, and the copies beside the store.
#pragma once

#include "items/StoreWorker.h"
#include "store/Backup.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class Button;
class Label;

class BackupSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit BackupSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    void backUpTo(const QString &file);

private:
    void chooseFile();
    void report(const Result<store::Backup> &backup);
    void readList();

    PageContext m_context;
    Button *m_backUp;
    Label *m_outcome;
    QTableWidget *m_list;
    Label *m_none;
    bool m_isWorking = false;
    items::StoreWorker m_worker;
};

} // namespace satchel::ui
