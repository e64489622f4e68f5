// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that a typed line means: icon or priority mark, text, and a chevron when there is a choice or a cross that
// says that it means something else.
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>

namespace satchel::ui {

class QuickAddChip : public QAbstractButton
{
    Q_OBJECT

public:
    enum class End : quint8 { None, Choice, Cross };

    QuickAddChip(Icon icon, const QString &text, int priority, End end, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    /// Where the chevron or the cross is clicked.
    QRect endRect() const;

Q_SIGNALS:
    void crossed();

protected:
    bool event(QEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool hitButton(const QPoint &position) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon m_icon;
    int m_priority;
    End m_end;
};

} // namespace satchel::ui
