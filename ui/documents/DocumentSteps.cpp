// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/DocumentSteps.h"

#include "domain/ChoiceNames.h"
#include "ui/common/Painting.h"
#include "ui/documents/DocumentText.h"

namespace satchel::ui {

namespace {

constexpr int dot = 8;
constexpr int gap = 7; // between the dot and its word
constexpr int link = 20; // the line between two steps
constexpr int air = 8; // around that line

} // namespace

DocumentSteps::DocumentSteps(const QStringList &path, QWidget *parent) : QWidget(parent), m_path(path)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setState(m_state);
}

void DocumentSteps::setState(const QString &state)
{
    m_state = state.isEmpty() ? choice::draft : state;
    setAccessibleName(tr("State: %1").arg(documentStateLabel(m_state)));
    updateGeometry();
    update();
}

QStringList DocumentSteps::steps() const
{
    const bool isOtherEnd = m_state == choice::rejected || m_state == choice::expired || m_state == choice::superseded;
    return isOtherEnd ? m_path.sliced(0, m_path.size() - 1) << m_state : m_path;
}

QSize DocumentSteps::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    int width = 0;
    for (const QString &step : steps())
        width += theme.px(dot + gap) + QFontMetrics(theme.font.semibold).horizontalAdvance(documentStateLabel(step))
            + theme.px(2 + link + 2 * air);
    return {width - theme.px(link + 2 * air), QFontMetrics(theme.font.body).height() + theme.px(8)};
}

void DocumentSteps::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    int x = 0;
    for (const QString &step : steps()) {
        const bool isHere = step == m_state;
        const QString label = documentStateLabel(step);
        const int width = QFontMetrics(isHere ? theme.font.semibold : theme.font.body).horizontalAdvance(label)
            + theme.px(2);
        if (x > 0) {
            const QRect line(x - theme.px(link + air), height() / 2, theme.px(link), 1);
            painter.fillRect(placed(painter, rect(), line), theme.border.strong);
        }
        const QRect mark = placed(
            painter, rect(), QRect(x, (height() - theme.px(dot)) / 2, theme.px(dot), theme.px(dot)));
        painter.setPen(isHere ? QPen(Qt::NoPen) : QPen(theme.text.tertiary, 1.2));
        painter.setBrush(isHere
                ? QBrush(step == choice::draft ? theme.accent.graphic : (theme.*documentStateMeaning(step)).graphic)
                : QBrush(Qt::NoBrush));
        painter.drawEllipse(QRectF(mark).adjusted(0.6, 0.6, -0.6, -0.6));
        drawText(painter, placed(painter, rect(), QRect(x + theme.px(dot + gap), 0, width, height())), label,
            isHere ? theme.font.semibold : theme.font.body, isHere ? theme.text.primary : theme.text.secondary);
        x += theme.px(dot + gap) + width + theme.px(link + 2 * air);
    }
}

} // namespace satchel::ui

#include "moc_DocumentSteps.cpp"
