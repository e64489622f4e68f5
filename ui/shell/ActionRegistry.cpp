// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionRegistry.h"

#include "ui/common/Preferences.h"

#include <algorithm>
#include <QSet>
#include <utility>

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

void ActionRegistry::setBlocked(bool isBlocked, const QStringList &exceptions)
{
    m_isBlocked = isBlocked;
    m_exceptions = exceptions;
    for (const QPointer<QAction> &action : std::exchange(m_blocked, {})) {
        if (!action)
            continue;
        action->blockSignals(false);
        Q_EMIT action->changed(); // what changed meanwhile was not told
    }
    for (const Group &group : groups())
        std::ranges::for_each(group.actions, [this](QAction *action) { blockIfNeeded(action); });
    for (const auto &[title, actions] : std::as_const(m_known)) {
        for (const QPointer<QAction> &action : actions)
            blockIfNeeded(action);
    }
}

/// A disabled action would be enabled again by whoever keeps its state.
void ActionRegistry::blockIfNeeded(QAction *action)
{
    if (!m_isBlocked || !action || action->signalsBlocked() || m_exceptions.contains(action->objectName()))
        return;
    action->blockSignals(true);
    m_blocked.append(action);
}

void ActionRegistry::keepDefault(QAction *action)
{
    blockIfNeeded(action);
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

QList<ActionRegistry::Group> ActionRegistry::groupsElsewhere()
{
    QSet<std::pair<QString, QString>> known;
    for (const Group &group : groups()) {
        for (const QAction *action : group.actions)
            known.insert({action->objectName(), action->text()});
    }
    QList<Group> elsewhere;
    for (Group group : allGroups()) {
        if (group.page.isEmpty())
            continue;
        group.actions.removeIf([&known](const QAction *action) {
            return known.contains({action->objectName(), action->text()});
        });
        if (!group.actions.isEmpty())
            elsewhere.append(group);
    }
    return elsewhere;
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

QList<ActionRegistry::Group> ActionRegistry::allGroups()
{
    if (!m_pages)
        return groups();
    m_known.clear();
    QList<Group> all = m_pages();
    for (const Group &page : std::as_const(all)) {
        QList<QPointer<QAction>> actions;
        for (QAction *action : page.actions) {
            keepDefault(action);
            action->setShortcut(wanted(action));
            actions.append(action);
        }
        m_known.append({page.title, actions});
    }
    return all + m_window;
}

/// The commands that work at the same time as this one.
QList<ActionRegistry::Group> ActionRegistry::othersThan(const QAction *action) const
{
    if (m_known.isEmpty())
        return groups();
    const bool isOfWindow = std::ranges::any_of(
        m_window, [&](const Group &group) { return group.actions.contains(const_cast<QAction *>(action)); });
    QList<Group> around = m_window;
    for (const auto &[title, actions] : m_known) {
        Group page{title, {}};
        for (const QPointer<QAction> &one : actions) {
            if (one)
                page.actions.append(one);
        }
        if (isOfWindow || page.actions.contains(const_cast<QAction *>(action)))
            around.append(page);
    }
    return around;
}

void ActionRegistry::takeShortcut(QAction *action, const QKeySequence &shortcut)
{
    while (QAction *other = clashing(action, shortcut))
        setShortcut(other, QKeySequence());
    setShortcut(action, shortcut);
}

bool ActionRegistry::hasOwnShortcuts() const
{
    return std::ranges::any_of(
        m_defaults.keys(), [this](const QString &command) { return m_preferences.shortcut(command).has_value(); });
}

void ActionRegistry::resetShortcuts()
{
    for (const QString &command : m_defaults.keys()) {
        if (m_preferences.shortcut(command))
            m_preferences.setShortcut(command, std::nullopt);
    }
}

QAction *ActionRegistry::clashing(const QAction *action, const QKeySequence &shortcut) const
{
    for (const Group &group : othersThan(action)) {
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
    const bool isOwn = shortcut && *shortcut != defaultShortcut(action);
    m_preferences.setShortcut(
        action->objectName(), isOwn ? std::optional(shortcut->toString(QKeySequence::PortableText)) : std::nullopt);
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
    for (const auto &[title, actions] : std::as_const(m_known)) {
        for (const QPointer<QAction> &action : actions) {
            if (action && !m_page.contains(action))
                action->setShortcut(wanted(action));
        }
    }
    Q_EMIT changed();
}

} // namespace satchel::ui

#include "moc_ActionRegistry.cpp"
