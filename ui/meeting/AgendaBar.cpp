// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/AgendaBar.h"

#include "ui/common/Painting.h"

#include <numeric>

namespace satchel::ui {

AgendaBar::AgendaBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void AgendaBar::setMeeting(const items::Meeting &meeting)
{
    m_parts.clear();
    for (const items::MeetingPoint &point : meeting.agenda) {
        if (point.minutes > 0)
            m_parts.push_back({point.minutes, point.used(meeting.now), point.isDone()});
    }
    setVisible(!m_parts.empty());
    update();
}

QSize AgendaBar::sizeHint() const
{
    return {Theme::of(this).px(200), Theme::of(this).px(6)};
}

void AgendaBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const qint64 all = std::accumulate(
        m_parts.begin(), m_parts.end(), qint64(0), [](qint64 sum, const Part &part) { return sum + part.minutes; });
    if (all == 0)
        return;
    const int gap = theme.px(2);
    const int room = width() - gap * static_cast<int>(m_parts.size() - 1);
    int x = 0;
    qint64 sum = 0;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        sum += part.minutes;
        const int end = static_cast<int>(room * sum / all) + gap * static_cast<int>(i);
        const QRect whole(x, 0, end - x, height());
        painter.fillRect(placed(painter, rect(), whole), theme.surface.pressed);
        const qint64 share = part.isDone ? part.minutes : std::min(part.used, part.minutes);
        QRect used = whole;
        used.setWidth(static_cast<int>(whole.width() * share / part.minutes));
        painter.fillRect(placed(painter, rect(), used), theme.accent.graphic);
        if (part.used > part.minutes)
            painter.fillRect(placed(painter, rect(), QRect(whole.right() - theme.px(6), 0, theme.px(7), height())),
                theme.amber.graphic);
        x = end + gap;
    }
}

} // namespace satchel::ui

#include "moc_AgendaBar.cpp"
