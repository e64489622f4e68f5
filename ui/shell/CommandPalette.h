// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: find any record or run any command by typing. Up and Down choose, Enter opens or runs, Esc goes back.
#pragma once

#include "ui/common/Overlay.h"
#include "ui/common/Page.h"
#include "ui/shell/PaletteModel.h"

class QLineEdit;
class QListView;

namespace satchel::ui {

class CommandPalette : public Overlay
{
    Q_OBJECT

public:
    CommandPalette(const PageContext &context, ActionRegistry &registry, QWidget *window);

    /// As if the person had typed it.
    void find(const QString &text);
    /// A record or command: once it is dismissed.
    bool hasChosen() const { return m_hasChosen; }

Q_SIGNALS:
    void chosen(const satchel::ui::Target &target);
    /// A command of another page that cannot be done there now.
    void refused(const QString &command);

protected:
    QRect panelRect() const override;
    void layOutPanel() override;
    QWidget *firstFocus() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int listHeight() const;
    void move(int step);
    void run(const QModelIndex &index);

    PaletteModel *m_model;
    QLineEdit *m_line;
    QListView *m_list;
    bool m_hasChosen = false;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
