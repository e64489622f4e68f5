// SPDX-License-Identifier: GPL-3.0-or-later
// The notices, as a panel at the bell: new ones, all, those that come again later. Arrows choose, Enter opens where the
// matter is settled, 1 and 2 act on a task, H snoozes, E is seen.
#pragma once

#include "items/NoticesModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QListView;

namespace satchel::ui {

class Button;
class EmptyState;
class Label;
class ViewTabs;

class NoticesPanel : public Popover
{
    Q_OBJECT

public:
    /// The model outlives the panel. The panel is as large as fits into the parent's window.
    NoticesPanel(const PageContext &context, items::NoticesModel &model, QWidget *parent);

Q_SIGNALS:
    void chosen(const satchel::ui::Target &target);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    void showCounts();
    void showCurrent();
    bool pressed(int key);
    int currentRow() const;
    void openCurrent();
    void complete();
    void putOff();
    void snooze();
    void markSeen();
    void keepRow(int row);

    PageContext m_context;
    items::NoticesModel &m_model;
    Label *m_count;
    ViewTabs *m_tabs;
    QListView *m_list;
    EmptyState *m_empty;
    Button *m_open;
    Button *m_complete;
    Button *m_putOff;
    Button *m_snooze;
    Button *m_seen;
    Button *m_allSeen;
    int m_row = 0; // that was chosen before the rows were read again
};

} // namespace satchel::ui
