// SPDX-License-Identifier: GPL-3.0-or-later
// Asks before a backup takes the place of the store: what that takes back, keeps and tells, with the changes one by
// one. The backup is opened and checked meanwhile; one that cannot be restored says why instead.
#pragma once

#include "items/BackupKeeper.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class Label;

class RestoreDialog : public Dialog
{
    Q_OBJECT

public:
    RestoreDialog(const PageContext &context, items::BackupKeeper &keeper, const QString &file, const QString &time,
        QWidget *parent);

private:
    void showPreview(const Result<items::RestorePreview> &preview);
    void addChanges(const items::RestorePreview &preview);

    PageContext m_context;
    Label *m_waiting;
    Button *m_restore = nullptr;
    Teardown m_teardown{*this};
};

/// The lines of what restoring does, as the dialog and the page of the backups show them.
QWidget *makeConsequences(const PageContext &context, const items::RestorePreview &preview);

} // namespace satchel::ui
