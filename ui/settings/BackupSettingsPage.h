// SPDX-License-Identifier: GPL-3.0-or-later
// Backups: the schedule, how long they stay and where, the list of them with how each was checked, and what restoring
// the chosen one would do.
#pragma once

#include "items/BackupKeeper.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QCheckBox;
class QComboBox;
class QTableWidget;
class QTimeEdit;
class QVBoxLayout;

namespace satchel::ui {

class Button;
class Label;

class BackupSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    /// Without a BackupKeeper, as in a sample or a picture, nothing is restored.
    explicit BackupSettingsPage(const PageContext &context, QWidget *parent = nullptr);
    ~BackupSettingsPage() override;

    void backUpTo(const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSchedule();
    void addRetention();
    void addPlace();
    void addTest();
    void addList();
    void change(const std::function<void(store::BackupSchedule &)> &edit);
    void chooseFile();
    void chooseFolder();
    void report(const Result<store::CatalogEntry> &backup);
    void reportComparison(const Result<qint64> &alike);
    void say(const QString &text, TextColor color);
    void refresh();
    void readList();
    void showChosen();
    void askToRestore(int row);
    const store::CatalogEntry *entryAt(int row) const;

    PageContext m_context;
    std::unique_ptr<items::BackupKeeper> m_own; // where the window has none
    items::BackupKeeper &m_keeper;
    Button *m_backUp = nullptr;
    Label *m_outcome = nullptr;
    Label *m_next = nullptr;
    QComboBox *m_weekday = nullptr;
    QTimeEdit *m_time = nullptr;
    Label *m_folder = nullptr;
    Label *m_lastTest = nullptr;
    QTableWidget *m_list = nullptr;
    Label *m_none = nullptr;
    QVBoxLayout *m_chosen = nullptr;
    QString m_shownFile; // whose consequences are shown or being read
    std::vector<store::CatalogEntry> m_entries;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
