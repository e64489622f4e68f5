// SPDX-License-Identifier: GPL-3.0-or-later
// The capture forms of the team: written, paused, and opened for visitors.
#pragma once

#include "items/CaptureForms.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class Button;

class CaptureFormsSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit CaptureFormsSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QTableWidget *forms() const { return m_table; }
    void showRecord(const RecordId &id) override;

private:
    Button *addAction(Icon icon, const QString &text, bool isQuiet, void (CaptureFormsSettingsPage::*run)());
    void read();
    void follow();
    const items::StoredForm *chosen() const;
    QString stateOf(const items::StoredForm &form) const;
    void newForm();
    void changeForm();
    void pauseForm();
    void removeForm();
    void fillIn();

    PageContext m_context;
    std::vector<items::StoredForm> m_forms;
    QTableWidget *m_table;
    Button *m_change = nullptr;
    Button *m_fillIn = nullptr;
    Button *m_pause = nullptr;
    Button *m_remove = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
