// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/StepTrail.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/Theme.h"

#include <QLocale>

namespace satchel::ui {

namespace {

constexpr int stepDisc = 20;
constexpr int stepTextGap = 7;
constexpr int stepGap = 10; // before and behind the line between two steps
constexpr int stepLine = 16;

} // namespace

StepTrail::StepTrail(const QStringList &names, QWidget *parent) : QWidget(parent), m_names(names)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepTrail::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(tr("Step %1 of %2: %3", "number, count, name")
                          .arg(QLocale().toString(step + 1), QLocale().toString(m_names.size()), m_names.value(step)));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

int StepTrail::widthOf(Named named) const
{
    const Theme &theme = Theme::of(this);
    int width = 0;
    for (int i = 0; i < m_names.size(); ++i) {
        width += theme.px(stepDisc) + (i > 0 ? theme.px(2 * stepGap + stepLine) : 0);
        if (isNamed(i, named))
            width += theme.px(stepTextGap) + QFontMetrics(theme.font.semibold).horizontalAdvance(m_names.at(i));
    }
    return width;
}

QSize StepTrail::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {widthOf(Named::All), qMax(theme.px(stepDisc), QFontMetrics(theme.font.semibold).height()) + theme.px(4)};
}

QSize StepTrail::minimumSizeHint() const
{
    return {widthOf(Named::None), sizeHint().height()};
}

void StepTrail::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    const Named named = widthOf(Named::All) <= width() ? Named::All
        : widthOf(Named::Current) <= width()           ? Named::Current
                                                       : Named::None;
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    int x = width() - widthOf(named); // at the end of the row
    const int middle = height() / 2;
    const int side = theme.px(stepDisc);
    for (int i = 0; i < m_names.size(); ++i) {
        if (i > 0) {
            const QRect line(x + theme.px(stepGap), middle, theme.px(stepLine), 1);
            painter.fillRect(placed(painter, rect(), line), theme.border.strong);
            x += theme.px(2 * stepGap + stepLine);
        }
        const bool isDone = i < m_current;
        const bool isCurrent = i == m_current;
        const QRect disc = placed(painter, rect(), QRect(x, middle - side / 2, side, side));
        painter.setPen(isDone || isCurrent ? QPen(Qt::NoPen) : QPen(theme.border.strong));
        painter.setBrush(isDone ? theme.green.tint : isCurrent ? theme.accent.fill : theme.surface.page);
        painter.drawEllipse(QRectF(disc).adjusted(0.5, 0.5, -0.5, -0.5));
        if (isDone) {
            const int icon = theme.px(12);
            painter.drawPixmap(disc.center().x() - icon / 2, disc.center().y() - icon / 2,
                iconPixmap(Icon::Check, icon, theme.green.graphic, devicePixelRatioF()));
        } else {
            painter.setFont(theme.font.smallStrong);
            painter.setPen(isCurrent ? theme.accent.onFill : theme.text.secondary);
            painter.drawText(disc, Qt::AlignCenter, QLocale().toString(i + 1));
        }
        x += side;
        if (!isNamed(i, named))
            continue;
        const QFont &font = isCurrent ? theme.font.semibold : theme.font.body;
        const int room = QFontMetrics(theme.font.semibold).horizontalAdvance(m_names.at(i));
        drawText(painter, placed(painter, rect(), QRect(x + theme.px(stepTextGap), 0, room, height())), m_names.at(i),
            font, isCurrent ? theme.text.primary : theme.text.secondary);
        x += theme.px(stepTextGap) + room;
    }
}

} // namespace satchel::ui

#include "moc_StepTrail.cpp"
