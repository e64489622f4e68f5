// SPDX-License-Identifier: GPL-3.0-or-later
// What a deal comes to and what happens next with it: value, weighted value and expected close as figures, each edited
// by a click; the next action with its edge, Done, and a new day.
#pragma once

#include "ui/common/PageContext.h"

#include <QWidget>

class QBoxLayout;

namespace satchel::ui {

class Button;
class FigureButton;
class IconButton;
class NextActionLine;

class DealStrip : public QWidget
{
    Q_OBJECT

public:
    explicit DealStrip(const PageContext &context, QWidget *parent = nullptr);

    void setDeal(const Record &deal);
    /// In a low window: one row, with the value and the next action.
    void setLow(bool isLow);
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void completeNextAction();
    void planNextAction();
    void editExpectedClose();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void edit(const QString &name, QWidget *anchor);
    bool isClosed() const;
    void fold();

    PageContext m_context;
    Record m_deal;
    FigureButton *m_value;
    FigureButton *m_weighted;
    FigureButton *m_close;
    NextActionLine *m_next;
    Button *m_done;
    IconButton *m_plan;
    QBoxLayout *m_row;
    bool m_isLow = false;
};

} // namespace satchel::ui
