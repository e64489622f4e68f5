// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/TrialFigures.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

#include <QLocale>

namespace satchel::ui {

using namespace Qt::StringLiterals;

void TrialFigures::setLines(const std::vector<Line> &lines, const QString &system)
{
    m_lines = lines;
    m_system = system;
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    QStringList sentences;
    for (const Line &line : lines) {
        const QString here = QLocale().toString(line.here);
        sentences.append(line.isParked ? tr("%1: %2", "why records need attention, how many").arg(line.label, here)
                                       : tr("%1: %2 here, %3 in %4", "field, number, number, system")
                                             .arg(line.label, here, QLocale().toString(line.there), system));
    }
    setAccessibleName(sentences.join(u". "_s));
    updateGeometry();
    update();
}

int TrialFigures::lineHeight() const
{
    const Theme &theme = Theme::of(this);
    return QFontMetrics(theme.font.body).height() + theme.px(11);
}

int TrialFigures::columnWidth(bool isHere) const
{
    const Theme &theme = Theme::of(this);
    const QString head = isHere ? tr("Here") : m_system;
    int width = qMin(QFontMetrics(theme.font.small).horizontalAdvance(head) + theme.px(2), theme.px(96));
    for (const Line &line : m_lines) {
        const QString number = QLocale().toString(isHere ? line.here : line.there);
        width = qMax(width, numberWidth(number, theme.font.semibold));
    }
    return width + theme.px(16);
}

QSize TrialFigures::sizeHint() const
{
    return {Theme::of(this).px(280), lineHeight() * (static_cast<int>(m_lines.size()) + 1)};
}

void TrialFigures::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const int height = lineHeight();
    const int there = columnWidth(false);
    const int here = columnWidth(true);
    const int label = width() - there - here;
    int y = 0;
    const auto cell = [&](int x, int cellWidth) { return placed(painter, rect(), QRect(x, y, cellWidth, height - 1)); };
    const auto line = [&] { painter.fillRect(QRect(0, y + height - 1, width(), 1), theme.border.subtle); };
    drawText(painter, cell(0, label), tr("Field"), theme.font.small, theme.text.tertiary);
    drawText(painter, cell(label, here), tr("Here"), theme.font.small, theme.text.tertiary, Qt::AlignRight);
    drawText(painter, cell(label + here, there), m_system, theme.font.small, theme.text.tertiary, Qt::AlignRight);
    line();
    for (const Line &one : m_lines) {
        y += height;
        const QFont &font = one.isSum ? theme.font.semibold : theme.font.body;
        const QColor color = one.isParked ? theme.amber.text : theme.text.primary;
        const int icon = one.isParked ? theme.px(20) : 0;
        if (one.isParked)
            drawIcon(painter, cell(0, theme.px(14)), Icon::Pause, theme.px(12), color);
        drawText(painter, cell(icon, label - icon), one.label, font, color);
        const auto number = [&](int x, int cellWidth, qint64 count) {
            drawNumber(
                painter, cell(x, cellWidth), QLocale().toString(count), font, count == 0 ? theme.text.tertiary : color);
        };
        number(label, here, one.here);
        if (!one.isParked)
            number(label + here, there, one.there);
        if (&one != &m_lines.back())
            line();
    }
}

} // namespace satchel::ui

#include "moc_TrialFigures.cpp"
