// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/StepBar.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <QMouseEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int discSize = 20;
constexpr int lineLength = 34;
constexpr int gap = 8;

} // namespace

StepBar::StepBar(const QStringList &names, QWidget *parent) : QWidget(parent), m_names(names)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepBar::setCurrent(int step)
{
    m_current = step;
    describe();
}

void StepBar::setSkipped(int step, bool isSkipped)
{
    if (isSkipped)
        m_skipped.insert(step);
    else
        m_skipped.remove(step);
    describe();
}

void StepBar::setCompact(bool isCompact)
{
    m_isCompact = isCompact;
    describe();
}

/// The place of a step among those that are shown, from 1.
int StepBar::numberOf(int step) const
{
    int number = 1;
    for (int i = 0; i < step; ++i)
        number += !isSkipped(i);
    return number;
}

void StepBar::describe()
{
    setAccessibleName(tr("Step %1 of %2: %3")
                          .arg(numberOf(m_current))
                          .arg(QLocale().toString(m_names.size() - m_skipped.size()))
                          .arg(m_names[m_current]));
    updateGeometry();
    update();
}

int StepBar::lineWidth() const
{
    return Theme::of(this).px(m_isCompact ? lineLength / 3 : lineLength);
}

QRect StepBar::stepRect(int step) const
{
    const Theme &theme = Theme::of(this);
    int x = 0;
    for (int i = 0; i <= step; ++i) {
        if (isSkipped(i))
            continue;
        const int name = theme.px(gap) + QFontMetrics(theme.font.strong).horizontalAdvance(m_names[i]) + 2;
        const int width = theme.px(discSize) + (isNamed(i) ? name : 0);
        if (i == step)
            return {x, 0, width, height()};
        x += width + lineWidth() + theme.px(2 * gap);
    }
    return {};
}

QSize StepBar::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {stepRect(int(m_names.size()) - 1).right() + 1, theme.size.toolbar};
}

void StepBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    const Theme &theme = Theme::of(this);
    for (int i = 0; i < m_names.size(); ++i) {
        if (isSkipped(i))
            continue;
        const QRect step = stepRect(i);
        const int size = theme.px(discSize);
        const QRect disc = placed(painter, rect(), QRect(step.x(), step.center().y() - size / 2, size, size));
        const bool isCurrent = i == m_current;
        const bool isDone = i < m_current || (m_isFinal && isCurrent);
        const QColor line = isDone ? theme.green.graphic : isCurrent ? theme.accent.fill : theme.border.control;
        drawRounded(
            painter, disc, size / 2.0, isCurrent && !isDone ? theme.accent.fill : QColor(Qt::transparent), line);
        if (isDone) {
            drawIcon(painter, disc, Icon::Check, theme.px(12), theme.green.graphic);
        } else {
            painter.setFont(theme.font.smallStrong);
            painter.setPen(isCurrent ? theme.accent.onFill : theme.text.secondary);
            painter.drawText(disc, Qt::AlignCenter, locale().toString(numberOf(i)));
        }
        const int start = step.x() + size + theme.px(gap);
        if (isNamed(i))
            drawText(painter, placed(painter, rect(), QRect(start, 0, step.right() - start + 1, height())), m_names[i],
                isCurrent ? theme.font.strong : theme.font.body, isCurrent ? theme.text.primary : theme.text.secondary);
        if (i + 1 < m_names.size()) {
            const QRect bar(step.right() + theme.px(gap), height() / 2, lineWidth(), 1);
            painter.fillRect(placed(painter, rect(), bar), theme.border.strong);
        }
    }
}

void StepBar::mousePressEvent(QMouseEvent *event)
{
    const int x = isRightToLeft() ? width() - 1 - event->pos().x() : event->pos().x();
    for (int i = 0; i < m_current && !m_isFinal; ++i) {
        if (!isSkipped(i) && stepRect(i).contains(x, height() / 2))
            Q_EMIT stepChosen(i);
    }
}

} // namespace satchel::ui

#include "moc_StepBar.cpp"
