// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the program with its default shortcut, the person's own, and a check that no two clash. A command's
// name is its QAction's object name ("window.undo", "pipeline.newDeal"). Commands of the page on screen take precedence
// over the window's own with the same key. Single-letter keys can be switched off as a whole.
#pragma once

#include <QAction>
#include <QHash>
#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace satchel::ui {

class Preferences;

class ActionRegistry : public QObject
{
    Q_OBJECT

public:
    struct Group
    {
        QString title;
        QList<QAction *> actions;
        QString page = {}; // the key of a page that can be shown without a record; empty for others and the window
    };

    explicit ActionRegistry(Preferences &preferences, QObject *parent = nullptr);

    /// The shortcut the action has now is its default. Commands live as long as the registry.
    void add(const QString &group, QAction *action);
    /// Replaces the commands of the page on screen.
    void setPageCommands(const QString &title, const QList<QAction *> &actions);

    /// How to get the commands of every page; they are made when somebody wants to see all of them.
    void setPages(std::function<QList<Group>()> pages) { m_pages = std::move(pages); }
    /// Those of every page, then the window's.
    QList<Group> allGroups();
    /// The page's commands first, then the window's, in order.
    QList<Group> groups() const;
    /// Commands of the other pages that can be shown without a record, except those that groups() has by the same name
    /// and text.
    QList<Group> groupsElsewhere();
    QAction *find(const QString &name) const;
    QKeySequence defaultShortcut(const QAction *action) const;
    /// Another command that has this key where this one works, or null: on the same page or in the window, of a
    /// command of the window on any page that is known.
    QAction *clashing(const QAction *action, const QKeySequence &shortcut) const;
    /// Refused (false) when it clashes. An empty optional gives the default back.
    bool setShortcut(QAction *action, const std::optional<QKeySequence> &shortcut);
    /// Gives the command the keys and leaves those that had them without.
    void takeShortcut(QAction *action, const QKeySequence &shortcut);
    /// Whether a person changed the keys of any command that is known by now.
    bool hasOwnShortcuts() const;
    /// Gives every command its default keys.
    void resetShortcuts();
    /// While it is on, triggering a command does nothing, also one that is added meanwhile; those of these names work.
    void setBlocked(bool isBlocked, const QStringList &exceptions = {});

Q_SIGNALS:
    void changed();

private:
    void apply();
    QKeySequence wanted(const QAction *action) const;
    void keepDefault(QAction *action);
    QList<Group> othersThan(const QAction *action) const;
    void blockIfNeeded(QAction *action);

    Preferences &m_preferences;
    QList<Group> m_window;
    std::function<QList<Group>()> m_pages;
    QList<std::pair<QString, QList<QPointer<QAction>>>> m_known; // of all pages, once they were asked for
    QString m_pageTitle;
    QList<QPointer<QAction>> m_page; // a page may drop its commands at any time
    QHash<QString, QKeySequence> m_defaults; // by command name
    bool m_isBlocked = false;
    QStringList m_exceptions;
    QList<QPointer<QAction>> m_blocked; // that are to be unblocked
};

/// True for a key without a modifier, or a sequence of such: what can be switched off.
bool isSingleKey(const QKeySequence &shortcut);

} // namespace satchel::ui
