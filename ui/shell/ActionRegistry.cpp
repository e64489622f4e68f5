// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionRegistry.h"

#include "ui/common/Preferences.h"

namespace satchel::ui {

namespace {

bool overlap(const QKeySequence &one, const QKeySequence &other)
{
    return !one.isEmpty() && !other.isEmpty()
        && (one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch);
}

} // namespace

bool isSingleKey(const QKeySequence &shortcut)
{
    if (shortcut.isEmpty())
        return false;
    for (int i = 0; i < shortcut.count(); ++i) {
        const QKeyCombination key = shortcut[static_cast<uint>(i)];
        const bool isPrintable = key.key() < Qt::Key_Escape;
        if (!isPrintable || (key.keyboardModifiers() & ~Qt::ShiftModifier))
            return false;
    }
    return true;
}

ActionRegistry::ActionRegistry(Preferences &preferences, QObject *parent) : QObject(parent), m_preferences(preferences)
{
    connect(&preferences, &Preferences::shortcutsChanged, this, &ActionRegistry::apply);
}

void ActionRegistry::keepDefault(QAction *action)
{
    if (!m_defaults.contains(action->objectName()))
        m_defaults.insert(action->objectName(), action->shortcut());
}

void ActionRegistry::add(const QString &group, QAction *action)
{
    keepDefault(action);
    const auto found = std::ranges::find(m_window, group, &Group::title);
    if (found == m_window.end())
        m_window.append({group, {action}});
    else
        found->actions.append(action);
    action->setShortcut(wanted(action));
}

void ActionRegistry::setPageCommands(const QString &title, const QList<QAction *> &actions)
{
    m_pageTitle = title;
    m_page.clear();
    for (QAction *action : actions) {
        if (action->isSeparator())
            continue;
        keepDefault(action);
        m_page.append(action);
    }
    apply();
}

QList<ActionRegistry::Group> ActionRegistry::groups() const
{
    Group page{m_pageTitle, {}};
    for (const QPointer<QAction> &action : m_page) {
        if (action)
            page.actions.append(action);
    }
    return page.actions.isEmpty() ? m_window : QList<Group>{page} + m_window;
}

QAction *ActionRegistry::find(const QString &name) const
{
    for (const Group &group : groups()) {
        for (QAction *action : group.actions) {
            if (action->objectName() == name)
                return action;
        }
    }
    return nullptr;
}

QKeySequence ActionRegistry::defaultShortcut(const QAction *action) const
{
    return m_defaults.value(action->objectName());
}

QKeySequence ActionRegistry::wanted(const QAction *action) const
{
    const auto own = m_preferences.shortcut(action->objectName());
    const QKeySequence shortcut = own ? QKeySequence(*own, QKeySequence::PortableText) : defaultShortcut(action);
    return isSingleKey(shortcut) && !m_preferences.areSingleKeysOn() ? QKeySequence() : shortcut;
}

QAction *ActionRegistry::clashing(const QAction *action, const QKeySequence &shortcut) const
{
    for (const Group &group : groups()) {
        for (QAction *other : group.actions) {
            if (other != action && other->objectName() != action->objectName() && overlap(wanted(other), shortcut))
                return other;
        }
    }
    return nullptr;
}

bool ActionRegistry::setShortcut(QAction *action, const std::optional<QKeySequence> &shortcut)
{
    if (shortcut && clashing(action, *shortcut))
        return false;
    m_preferences.setShortcut(
        action->objectName(), shortcut ? std::optional(shortcut->toString(QKeySequence::PortableText)) : std::nullopt);
    return true;
}

void ActionRegistry::apply()
{
    QList<QKeySequence> taken;
    for (const QPointer<QAction> &action : std::as_const(m_page)) {
        if (!action)
            continue;
        action->setShortcut(wanted(action));
        taken.append(action->shortcut());
    }
    for (const Group &group : std::as_const(m_window)) {
        for (QAction *action : group.actions) {
            const QKeySequence shortcut = wanted(action);
            action->setShortcut(taken.contains(shortcut) ? QKeySequence() : shortcut);
        }
    }
    Q_EMIT changed();
}

} // namespace satchel::ui
