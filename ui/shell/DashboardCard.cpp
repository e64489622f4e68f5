// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/DashboardCard.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

namespace satchel::ui {

DashboardCard::DashboardCard(const QString &key, const QString &title, QWidget *parent)
    : QWidget(parent), m_key(key), m_title(new Label(title, &Theme::Fonts::semibold)),
      m_more(new IconButton(Icon::More, tr("Move or remove"))), m_content(new QVBoxLayout)
{
    const Theme &theme = Theme::of(this);
    setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(14), theme.px(8), theme.px(8), theme.px(12));
    column->setSpacing(theme.px(4));
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_more);
    column->addLayout(head);
    m_content->setContentsMargins(0, 0, theme.px(6), 0);
    column->addLayout(m_content, 1);
    connect(m_more, &QToolButton::clicked, this, &DashboardCard::showMenu);
    setTitle(title);
}

void DashboardCard::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
    m_more->setAccessibleName(tr("Move or remove %1", "a part of the start page").arg(title));
    setAccessibleDescription(tr("Alt+arrow moves it, Delete removes it"));
}

QString DashboardCard::title() const
{
    return m_title->text();
}

void DashboardCard::setFixed(bool isFixed)
{
    m_isFixed = isFixed;
    m_more->setVisible(!isFixed);
    setAccessibleDescription(isFixed ? QString() : tr("Alt+arrow moves it, Delete removes it"));
}

void DashboardCard::showMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, &DashboardCard::opened);
    menu->addAction(tr("Move up"), this, [this] { Q_EMIT moved(-1); });
    menu->addAction(tr("Move down"), this, [this] { Q_EMIT moved(1); });
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, &DashboardCard::removed);
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void DashboardCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(this);
    QPainter painter(this);
    drawRounded(painter, rect(), theme.radius.card, theme.surface.page,
        m_isDragged ? theme.accent.graphic : theme.border.normal);
    if (hasFocus() && isFocusRingShown(this))
        drawFocusRing(painter, rect(), theme.radius.card, theme, -2);
}

void DashboardCard::keyPressEvent(QKeyEvent *event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (isAlt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        Q_EMIT moved(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Delete && hasFocus())
        Q_EMIT removed();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && hasFocus())
        Q_EMIT opened();
    else
        QWidget::keyPressEvent(event);
}

void DashboardCard::mousePressEvent(QMouseEvent *event)
{
    m_isDragged = !m_isFixed && event->button() == Qt::LeftButton
        && event->position().y() < m_title->geometry().bottom() + Theme::of(this).px(6);
    update();
}

/// Past the middle of a neighbour it changes places with it.
void DashboardCard::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_isDragged)
        return;
    if (event->position().y() < -height() / 4)
        Q_EMIT moved(-1);
    else if (event->position().y() > height() + height() / 4)
        Q_EMIT moved(1);
}

void DashboardCard::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragged = false;
    update();
}

void DashboardCard::mouseDoubleClickEvent(QMouseEvent *)
{
    Q_EMIT opened();
}

void DashboardCard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void DashboardCard::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace satchel::ui

#include "moc_DashboardCard.cpp"
