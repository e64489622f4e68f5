// SPDX-License-Identifier: GPL-3.0-or-later
// The card "Backups" of the trust page: whether and when the store is backed up, how the newest backup was checked, and
// the way to all of them.
#pragma once

#include "items/BackupKeeper.h"
#include "ui/common/PageContext.h"

namespace satchel::ui {

class Button;
class Label;
class SettingsForm;
class StateChip;

class BackupSummary : public QObject
{
    Q_OBJECT

public:
    /// Adds its rows to the form, whose child it is.
    BackupSummary(SettingsForm &form, const PageContext &context);
    ~BackupSummary() override;

Q_SIGNALS:
    void allRequested();

private:
    void refresh();
    void report(const Result<store::CatalogEntry> &backup);

    PageContext m_context;
    std::unique_ptr<items::BackupKeeper> m_own; // where the window has none
    items::BackupKeeper &m_keeper;
    StateChip *m_state;
    Label *m_next;
    Label *m_newest;
    Label *m_test;
    Button *m_backUp;
};

} // namespace satchel::ui
