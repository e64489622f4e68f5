// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a record table: sorts by click, orders by drag, sizes by its edges. The first section holds the box that
// selects all and stays in place while the rest scrolls sideways.
#pragma once

#include <QHeaderView>

namespace satchel::ui {

class TableHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit TableHeader(QWidget *parent = nullptr);

    void setCheckState(Qt::CheckState state);
    Qt::CheckState checkState() const { return m_checkState; }

Q_SIGNALS:
    void checkToggled();
    void sortRequested(int section);
    void menuRequested(int section, const QPoint &globalPosition);

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    QSize sectionSizeFromContents(int section) const override;

private:
    QRect frozenRect() const;
    bool isOverBox(const QPoint &position) const;

    Qt::CheckState m_checkState = Qt::Unchecked;
    int m_pressedSection = -1;
    QPoint m_pressedAt;
};

} // namespace satchel::ui
