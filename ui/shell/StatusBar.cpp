// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusBar.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/Toast.h"

#include <QMouseEvent>

namespace satchel::ui {

using namespace Qt::StringLiterals;

StatusBar::StatusBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
    setObjectName(Toast::placeName);
    change();
}

void StatusBar::change()
{
    setAccessibleName(m_page.isEmpty() ? startText() : startText() + u". "_s + m_page);
    update();
}

void StatusBar::setPageText(const QString &text)
{
    m_page = text;
    change();
}

void StatusBar::setWork(const QString &text)
{
    m_work = text;
    change();
}

void StatusBar::setSaving(bool isSaving)
{
    m_isSaving = isSaving;
    change();
}

void StatusBar::setSync(std::vector<StatusPart> parts, bool isRunning)
{
    m_sync = std::move(parts);
    m_isSyncing = isRunning;
    setToolTip(m_sync.empty() ? QString() : startText());
    change();
}

std::vector<StatusPart> StatusBar::startParts() const
{
    if (m_isPersonalDataHidden)
        return {{tr("Personal data hidden · nothing can be edited")}};
    if (!m_work.isEmpty())
        return {{m_work}};
    if (m_isSaving)
        return {{tr("Waiting for another program to finish writing")}};
    if (!m_sync.empty())
        return m_sync;
    return {{tr("Stored on this computer only · no connections yet")}};
}

void StatusBar::setPersonalDataHidden(bool isHidden)
{
    m_isPersonalDataHidden = isHidden;
    change();
}

QString StatusBar::startText() const
{
    QStringList texts;
    for (const StatusPart &part : startParts())
        texts.append(part.text);
    return texts.join(u" · "_s);
}

QSize StatusBar::sizeHint() const
{
    const Theme &theme = Theme::of(this);
    return {theme.px(400), qMax(theme.size.statusBar, QFontMetrics(theme.font.small).height() + theme.px(8))};
}

void StatusBar::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.fillRect(rect(), theme.surface.window);
    painter.fillRect(QRect(0, 0, width(), 1), theme.border.normal);
    const QRect line = rect().adjusted(theme.px(14), 1, -theme.px(14), 0);
    const int side = theme.px(13);
    const std::vector<StatusPart> parts = startParts();
    const bool isSync = m_work.isEmpty() && !m_isSaving && !m_sync.empty() && !m_isPersonalDataHidden;
    const bool isMarked = parts.front().isMarked;
    const Icon icon = !m_work.isEmpty() ? Icon::Sync
        : m_isSaving                    ? Icon::Clock
        : !isSync                       ? Icon::Lock
        : isMarked                      ? Icon::Warning
        : m_isSyncing                   ? Icon::Sync
                                        : Icon::Connection;
    drawIcon(painter, placed(painter, line, QRect(line.x(), line.y(), side, line.height())), icon, side,
        isMarked ? theme.red.text : theme.text.secondary);
    const QFontMetrics metrics(theme.font.small);
    const int page = metrics.horizontalAdvance(m_page) + theme.px(4);
    const int end = line.right() - page - theme.px(8);
    int x = line.x() + side + theme.px(7);
    const auto write = [&](const QString &text, const QFont &font, const QColor &color) {
        const int room = qMin(QFontMetrics(font).horizontalAdvance(text) + 1, end - x);
        if (room > 0)
            drawText(painter, placed(painter, line, QRect(x, line.y(), room, line.height())), text, font, color);
        x += room;
    };
    for (size_t i = 0; i < parts.size(); ++i) {
        if (i > 0)
            write(u" · "_s, theme.font.small, theme.text.tertiary);
        write(parts[i].text, parts[i].isMarked ? theme.font.smallStrong : theme.font.small,
            parts[i].isMarked ? theme.red.text : theme.text.secondary);
    }
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect().adjusted(0, 1, 0, 0), 0, theme, -1);
    drawText(painter, placed(painter, line, QRect(line.right() + 1 - page, line.y(), page, line.height())), m_page,
        theme.font.small, theme.text.secondary, Qt::AlignRight);
}

void StatusBar::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT syncActivated();
}

void StatusBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        Q_EMIT syncActivated();
    else
        QWidget::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_StatusBar.cpp"
