// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StatusBar.h"

#include "ui/common/Icons.h"
#include "ui/common/Painting.h"

namespace satchel::ui {

using namespace Qt::StringLiterals;

StatusBar::StatusBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
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

QString StatusBar::startText() const
{
    if (!m_work.isEmpty())
        return m_work;
    if (m_isSaving)
        return tr("Waiting for another program to finish writing");
    return tr("Stored on this computer only · no connections yet");
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
    const Icon icon = !m_work.isEmpty() ? Icon::Sync : m_isSaving ? Icon::Clock : Icon::Lock;
    drawIcon(painter, placed(painter, line, QRect(line.x(), line.y(), side, line.height())), icon, side,
        theme.text.secondary);
    const int page = QFontMetrics(theme.font.small).horizontalAdvance(m_page) + theme.px(4);
    const int start = line.x() + side + theme.px(7);
    drawText(painter, placed(painter, line, QRect(start, line.y(), line.right() - start - page, line.height())),
        startText(), theme.font.small, theme.text.secondary);
    drawText(painter, placed(painter, line, QRect(line.right() + 1 - page, line.y(), page, line.height())), m_page,
        theme.font.small, theme.text.secondary, Qt::AlignRight);
}

} // namespace satchel::ui
