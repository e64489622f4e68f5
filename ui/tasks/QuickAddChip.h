// SPDX-License-Identifier: GPL-3.0-or-later
// One thing that a typed line means: icon or priority mark, text, a chevron when there is a choice.
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>

namespace satchel::ui {

class QuickAddChip : public QAbstractButton
{
    Q_OBJECT

public:
    QuickAddChip(Icon icon, const QString &text, int priority, bool hasChoice, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Icon m_icon;
    int m_priority;
    bool m_hasChoice;
};

} // namespace satchel::ui
