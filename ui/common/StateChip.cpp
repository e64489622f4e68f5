// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StateChip.h"

#include "ui/common/Glyphs.h"
#include "ui/common/ShowPart.h"

#include <QPainter>

namespace satchel::ui {

StateChip::StateChip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    hide();
}

void StateChip::setState(const QString &text, MeaningRole meaning, Icon icon)
{
    m_text = text;
    m_meaning = meaning;
    m_icon = icon;
    showPart(*this, !text.isEmpty());
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateChip::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {stateChipWidth(m_text, m_icon, theme),
        qMax(theme.size.chip, QFontMetrics(theme.font.smallStrong).height() + theme.px(4))};
}

QSize StateChip::minimumSizeHint() const
{
    return sizeHint(); // a name beside it is cut before it
}

void StateChip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawStateChip(painter, rect(), m_text, theme.*m_meaning, theme, m_icon);
}

} // namespace satchel::ui

#include "moc_StateChip.cpp"
