// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ShownActions.h"

#include <QEvent>
#include <QWidget>

namespace satchel::ui {

ShownActions::ShownActions(QWidget *widget) : QActionGroup(widget), m_widget(widget)
{
    setExclusionPolicy(ExclusionPolicy::None);
    setEnabled(widget->isVisible());
    widget->installEventFilter(this);
}

void ShownActions::adoptBelow()
{
    for (QAction *action : m_widget->findChildren<QAction *>()) {
        QActionGroup *group = action->actionGroup();
        if (!group) {
            addAction(action);
        } else if (!qobject_cast<ShownActions *>(group) && group->isEnabled() && !m_followed.contains(group)) {
            m_followed.append(group);
            group->setEnabled(isEnabled());
        }
    }
}

bool ShownActions::eventFilter(QObject *watched, QEvent *event)
{
    // A spontaneous event is the window system's: a minimised window still shows what it showed.
    if (watched == m_widget && !event->spontaneous()) {
        if (event->type() == QEvent::Show)
            setShown(true);
        else if (event->type() == QEvent::Hide)
            setShown(false);
    }
    return QActionGroup::eventFilter(watched, event);
}

void ShownActions::setShown(bool isShown)
{
    setEnabled(isShown);
    for (const QPointer<QActionGroup> &group : std::as_const(m_followed)) {
        if (group)
            group->setEnabled(isShown);
    }
    if (isShown)
        m_followed.clear();
    Q_EMIT shownChanged(isShown);
}

} // namespace satchel::ui

#include "moc_ShownActions.cpp"
