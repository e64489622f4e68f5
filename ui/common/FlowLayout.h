// SPDX-License-Identifier: GPL-3.0-or-later
// Widgets one after the other in reading direction, on as many lines as their width needs: rows of buttons that must
// survive longer languages and larger text.
#pragma once

#include <QLayout>

#include <vector>

namespace satchel::ui {

class FlowLayout : public QLayout
{
public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    enum class Fill { WantsItsWidth, TakesTheRest };
    /// The widget also takes what its line leaves over; of its own it asks for the width it wants, or for its smallest.
    void setFilling(QWidget *widget, Fill fill = Fill::WantsItsWidth)
    {
        m_filling = widget;
        m_fill = fill;
    }
    /// The widget and all after it are at the end of their lines.
    void setTrailing(QWidget *widget) { m_trailing = widget; }

    /// Each line is in the middle.
    void setCentred() { m_isCentred = true; }

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return layOut(QRect(0, 0, width, 0), false); }
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Place
    {
        QLayoutItem *item;
        QRect rect;
    };
    int layOut(const QRect &rect, bool isMoving) const;
    void spread(std::vector<Place> &line, int leftOver) const;

    QList<QLayoutItem *> m_items;
    QWidget *m_filling = nullptr;
    Fill m_fill = Fill::WantsItsWidth;
    QWidget *m_trailing = nullptr;
    bool m_isCentred = false;
};

} // namespace satchel::ui
