// SPDX-License-Identifier: GPL-3.0-or-later
// What follows a record when it is merged: "8 activities | 1 task | 0 deals", each with its drawing, side by side or in
// as many rows as the width needs. A screen reader hears them as one line.
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

namespace satchel::ui {

class MovedStrip : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        Icon icon = Icon::None;
        QString text;
        bool isEmpty = false; // nothing of this kind: in grey
    };

    explicit MovedStrip(QWidget *parent = nullptr);

    void setItems(const QList<Item> &items);
    const QList<Item> &items() const { return m_items; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int columnsIn(int width) const;
    int rowHeight() const;

    QList<Item> m_items;
};

} // namespace satchel::ui
