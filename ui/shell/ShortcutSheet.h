// SPDX-License-Identifier: GPL-3.0-or-later
// "?": every key of the window and of the page on screen, in columns. Typing finds commands without keys
// too; choosing one changes its keys.
#pragma once

#include "ui/common/Overlay.h"
#include "ui/shell/ActionRegistry.h"

class QLineEdit;
class QScrollArea;

namespace satchel::ui {

class ShortcutSheet : public Overlay
{
    Q_OBJECT

public:
    ShortcutSheet(ActionRegistry &registry, QWidget *window);

protected:
    QRect panelRect() const override;
    void layOutPanel() override;
    QWidget *firstFocus() override;

private:
    void fill(const QString &filter);

    ActionRegistry &m_registry;
    QWidget *m_head;
    QLineEdit *m_search;
    QScrollArea *m_scroll;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
