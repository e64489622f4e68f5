// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/NextActionLine.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

NextActionLine::NextActionLine(const PageContext &context, QWidget *parent) : StripButton(parent), m_context(context)
{
    setText(tr("Next action"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void NextActionLine::setAction(const QString &text, QDate day, QTime time)
{
    m_action = text;
    m_day = day;
    m_time = time;
    m_when = day.isValid() ? m_context.formats().due(day, time, m_context.today()) : QString();
    m_isPlanned = !text.isEmpty() || day.isValid();
    const QString words = m_isPlanned ? QStringList{m_when, m_action}.join(u' ').trimmed() : tr("No next action");
    setText(words);
    setAccessibleName(tr("Next action: %1").arg(words));
    setToolTip(words);
    update();
}

QSize NextActionLine::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    const int height = QFontMetrics(theme.font.small).height() + QFontMetrics(theme.font.body).height();
    return {theme.px(260), qMax(theme.px(60), height + theme.px(20))};
}

QSize NextActionLine::minimumSizeHint() const
{
    return {Theme::of(this).px(150), sizeHint().height()};
}

void NextActionLine::paintContent(QPainter &painter, const Theme &theme)
{
    const NextActionState state = nextActionState(m_day, m_context.today());
    const int edge = theme.px(10);
    drawNextActionEdge(painter,
        placed(painter, rect(), QRect(edge, theme.px(10), theme.px(3), height() - theme.px(20))), state, theme);
    const int small = QFontMetrics(theme.font.small).height();
    const int body = QFontMetrics(theme.font.body).height();
    const int top = (height() - small - body - theme.px(4)) / 2;
    const QRect inside = rect().adjusted(edge + theme.px(14), 0, -theme.px(8), 0);
    drawText(painter, placed(painter, rect(), QRect(inside.x(), top, inside.width(), small)), tr("Next action"),
        theme.font.small, theme.text.tertiary);
    const QRect line(inside.x(), top + small + theme.px(4), inside.width(), body);
    const auto place = [&](int x, int width) {
        return placed(painter, rect(), QRect(line.x() + x, line.y(), width, line.height()));
    };
    drawNextActionGlyph(painter, place(0, theme.px(12)), state, theme);
    int x = theme.px(18);
    const QColor color = state == NextActionState::OnTrack ? theme.text.primary : meaningOf(state, theme).text;
    if (!m_when.isEmpty())
        x += drawText(painter, place(x, line.width() - x), m_when, theme.font.strong, color) + theme.px(8);
    if (x < line.width())
        drawText(painter, place(x, line.width() - x), m_isPlanned ? m_action : text(),
            m_isPlanned ? theme.font.body : theme.font.strong, m_isPlanned ? theme.text.primary : color);
}

} // namespace satchel::ui

#include "moc_NextActionLine.cpp"
