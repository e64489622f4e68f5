// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/DayBars.h"

#include "ui/common/Painting.h"
#include "ui/common/Theme.h"

#include <QPainter>

#include <algorithm>

namespace satchel::ui {

namespace {

constexpr int barHeight = 56; // at 100 % text

} // namespace

DayBars::DayBars(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DayBars::setDays(QDate first, std::vector<int> edited, std::vector<int> saved)
{
    m_first = first;
    m_edited = std::move(edited);
    m_saved = std::move(saved);
    m_saved.resize(m_edited.size(), 0);
    update();
}

QSize DayBars::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(300), theme.px(barHeight)};
}

void DayBars::paintEvent(QPaintEvent *)
{
    if (m_edited.empty())
        return;
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    int most = 1;
    for (size_t i = 0; i < m_edited.size(); ++i)
        most = std::max({most, m_edited[i], m_saved[i]});
    const qreal step = qreal(width()) / qreal(m_edited.size());
    const int room = height() - 2;
    for (size_t i = 0; i < m_edited.size(); ++i) {
        const int left = qRound(step * qreal(i));
        const int wide = qMax(2, qRound(step) - 2);
        const auto bar = [&](int from, int to) {
            const int top = room - room * to / most;
            return placed(painter, rect(), QRect(left, top, wide, room - room * from / most - top));
        };
        if (m_first.addDays(static_cast<qint64>(i)).dayOfWeek() > 5)
            painter.fillRect(placed(painter, rect(), QRect(left, 0, wide, room)), theme.surface.sunken);
        painter.fillRect(bar(0, m_edited[i]), theme.accent.graphic);
        if (m_saved[i] > m_edited[i]) {
            painter.setPen(QPen(theme.accent.graphic, 1, Qt::DashLine));
            painter.drawRect(bar(m_edited[i], m_saved[i]).adjusted(0, 0, -1, -1));
        }
    }
    painter.fillRect(QRect(0, room, width(), 1), theme.border.normal);
}

} // namespace satchel::ui

#include "moc_DayBars.cpp"
