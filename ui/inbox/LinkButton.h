// SPDX-License-Identifier: GPL-3.0-or-later
// A record's name that leads to the record, in the colour of links and without a frame; elided where there is less
// room, with the whole name as its tooltip. UI thread.
#pragma once

#include "ui/common/Icons.h"

#include <QAbstractButton>

namespace satchel::ui {

class LinkButton : public QAbstractButton
{
    Q_OBJECT

public:
    /// `widest`: pixels of 100 % text that the name takes at most.
    LinkButton(Icon icon, int widest, QWidget *parent = nullptr);

    void show(const QString &name);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int markWidth() const;

    Icon m_icon;
    int m_widest;
};

} // namespace satchel::ui
