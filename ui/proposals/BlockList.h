// SPDX-License-Identifier: GPL-3.0-or-later
// The blocks of a proposal in their order. A block is dragged to another place; Alt and an arrow do the same. Enter
// goes to its text.
#pragma once

#include "items/ProposalModel.h"

#include <QListView>

namespace satchel::ui {

class BlockList : public QListView
{
    Q_OBJECT

public:
    explicit BlockList(items::ProposalModel &model, QWidget *parent = nullptr);

    /// The place a dragged block would be dropped, before that row; below 0 none is dragged.
    int gap() const { return m_gap; }
    void setCurrentRow(int row);

Q_SIGNALS:
    void currentRowChanged(int row);
    void writeRequested();
    void menuRequested(const QPoint &globalPosition);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int gapAt(int y) const;
    void setGap(int gap);

    items::ProposalModel &m_model;
    int m_pressed = -1;
    QPoint m_pressedAt;
    int m_gap = -1;
};

} // namespace satchel::ui
