// SPDX-License-Identifier: GPL-3.0-or-later
// The records behind a bar or row, as a list beside the chart: how many and what they come to, then one line each.
// Arrows go through them, Enter opens one, Esc closes the panel. Where a filter can say which they are, they can also
// be opened as a list.
#pragma once

#include "reports/Report.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QPointer>

class QListView;
class QStandardItemModel;

namespace satchel::ui {

class Button;
class Label;

class DrillPanel : public QWidget
{
    Q_OBJECT

public:
    explicit DrillPanel(const PageContext &context, QWidget *parent = nullptr);

    /// `from` gets the focus back when the panel is closed.
    void open(const QString &title, const reports::DrillDown &drillDown, QWidget *from);
    /// Reads again what it shows.
    void refresh();
    void close();
    QListView *list() const { return m_list; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void closed();
    void navigateTo(const satchel::ui::Target &target);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void read();

    PageContext m_context;
    reports::DrillDown m_drillDown;
    QPointer<QWidget> m_from;
    Label *m_title;
    Label *m_sum;
    QListView *m_list;
    QStandardItemModel *m_records;
    Label *m_more;
    Button *m_asList;
};

} // namespace satchel::ui
