// SPDX-License-Identifier: GPL-3.0-or-later
// A state as a small widget: tint and text of a meaning, with an icon. Its text is also its accessible name.
#pragma once

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QWidget>

namespace satchel::ui {

class StateChip : public QWidget
{
    Q_OBJECT

public:
    using MeaningRole = Theme::Meaning Theme::*;

    explicit StateChip(QWidget *parent = nullptr);

    /// An empty text hides it.
    void setState(const QString &text, MeaningRole meaning, Icon icon = Icon::None);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    MeaningRole m_meaning = &Theme::grey;
    Icon m_icon = Icon::None;
};

} // namespace satchel::ui
