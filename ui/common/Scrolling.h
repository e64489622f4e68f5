// SPDX-License-Identifier: GPL-3.0-or-later
// A column that scrolls where the window is too low for it, instead of pushing its parts into each other. Unlike
// QScrollArea it never asks the column for its width: parts whose own width follows that of the column, and whose
// height follows from theirs, would resize each other without end.
#pragma once

#include <QAbstractScrollArea>

namespace satchel::ui {

class ScrolledColumn : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit ScrolledColumn(QWidget *content);
    ~ScrolledColumn() override;

    /// Scrolls no further than a part of the content needs to be seen; `part` in the coordinates of `widget`.
    void reveal(const QWidget &widget, const QRect &part);

    bool eventFilter(QObject *watched, QEvent *event) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    /// Below this height it scrolls.
    virtual int neededHeight(int width) const;
    QWidget *column() const { return m_content; }

private:
    void arrange();
    void arrangeSoon();
    void showFocused(QWidget *now);

    QWidget *m_content;
    bool m_isArranged = true; // nothing has changed since
    bool m_isArranging = false;
};

/// What has just opened is read from its top: scrolls its columns there, and down only as far as the field in focus
/// needs. Lists, tables and texts keep their own place.
void showFromTop(const QWidget &opened);

} // namespace satchel::ui
