// SPDX-License-Identifier: GPL-3.0-or-later
// Every key of the window and of all pages, by page. Typing finds a command or a key; choosing one changes its keys on
// this computer.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

#include <QTimer>

class QVBoxLayout;

namespace satchel::ui {

class ActionRegistry;
class Button;
class SearchField;

class KeyboardSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit KeyboardSettingsPage(const PageContext &context, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void fill();
    void refillLater();
    void resetAll();

    PageContext m_context;
    ActionRegistry *m_registry = nullptr; // of the window; none before the section is in one
    SearchField *m_search;
    Button *m_reset;
    QWidget *m_list;
    QVBoxLayout *m_rows;
    QTimer m_refill; // another text size makes the pages anew, and their commands with them
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
