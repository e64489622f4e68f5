// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inbox/MessageLine.h"

#include "ui/common/Glyphs.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QKeyEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

MessageLine::MessageLine(const items::ThreadMessage &message, const QString &time, QWidget *parent)
    : QAbstractButton(parent), m_name(message.sender.shown()),
      m_snippet((message.body.text.isEmpty() ? message.body.quoted : message.body.text).left(400).simplified()),
      m_time(time), m_person(message.person), m_hasFiles(!message.files.empty()), m_isUnread(message.isUnread)
{
    QStringList spoken{m_name, m_snippet, m_time};
    if (m_hasFiles)
        spoken.insert(1, tr("with files"));
    setAccessibleName(spoken.join(u", "_s));
    setAccessibleDescription(tr("Open message"));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize MessageLine::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(300), qMax(theme.px(36), QFontMetrics(theme.font.body).height() + theme.px(14))};
}

void MessageLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void MessageLine::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    if (underMouse())
        painter.fillRect(rect(), theme.surface.hover);
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.border.subtle);
    const int face = theme.size.avatarSmall;
    drawAvatar(painter, placed(painter, rect(), QRect(theme.px(2), (height() - face) / 2, face, face)), m_name,
        m_person, theme);
    QRect line = rect().adjusted(face + theme.px(12), 0, -theme.px(2), 0);
    const int end = numberWidth(m_time, theme.font.small);
    drawNumber(painter, placed(painter, rect(), QRect(line.right() + 1 - end, line.y(), end, line.height())), m_time,
        theme.font.small, theme.text.secondary);
    line.adjust(0, 0, -end - theme.px(10), 0);
    if (m_hasFiles) {
        const int clip = theme.px(13);
        drawIcon(painter, placed(painter, rect(), QRect(line.right() + 1 - clip, line.y(), clip, line.height())),
            Icon::Attach, clip, theme.text.tertiary);
        line.adjust(0, 0, -clip - theme.px(8), 0);
    }
    const int name = drawText(painter, placed(painter, rect(), line.adjusted(0, 0, -line.width() / 3, 0)), m_name,
        m_isUnread ? theme.font.semibold : theme.font.strong, theme.text.primary);
    drawText(painter, placed(painter, rect(), line.adjusted(name + theme.px(10), 0, 0, 0)), m_snippet, theme.font.body,
        theme.text.secondary);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.chip, theme, -2);
}

} // namespace satchel::ui

#include "moc_MessageLine.cpp"
