// SPDX-License-Identifier: GPL-3.0-or-later
// The saved views of a list as tabs, with what can be done to them: save, save as, revert, rename, move, delete. The
// first tab shows everything; its columns and order are this computer's. Changes not saved stay with their tab until
// the window closes. Owns the list's query; the page shows it.
#pragma once

#include "items/SavedViews.h"
#include "ui/common/PageContext.h"

class QMenu;

namespace satchel::ui {

class Button;
class IconButton;
class Toolbar;
class ViewTabs;

class ViewBar : public QObject
{
    Q_OBJECT

public:
    /// What the first tab shows before anybody changes it.
    items::TableQuery everything() const;
    /// Puts its tabs and buttons at the start of the toolbar, which owns them.
    ViewBar(const PageContext &context, EntityKind entity, Toolbar &toolbar, QObject *parent);

    void load();
    const items::TableQuery &query() const { return m_views[m_current].shown; }
    /// The person changed what the current view shows.
    void setQuery(const items::TableQuery &query);
    /// Goes to a view by its id; false when there is none.
    bool choose(const RecordId &view);
    void chooseEverything();
    /// Null for the first tab.
    RecordId currentView() const { return m_views[m_current].saved.id; }
    QString currentName() const { return m_views[m_current].saved.name; }
    bool isEdited() const { return isEdited(m_current); }
    void setFolded(bool isFolded);

    void save();
    void revert();
    void saveAs(const QString &name);

Q_SIGNALS:
    void queryChosen(const satchel::items::TableQuery &query);

private:
    struct View
    {
        items::SavedView saved;
        items::TableQuery shown;
    };
    bool isEdited(size_t index) const { return m_views[index].shown != m_views[index].saved.query; }
    void setCurrent(int index);
    void showTabs();
    void askName(const QString &heading, const QString &initial, std::function<void(const QString &)> named);
    void showMenu(int index, const QPoint &globalPosition);
    void move(size_t index, int step);

    PageContext m_context;
    EntityKind m_entity;
    std::vector<View> m_views;
    size_t m_current = 0;
    ViewTabs *m_tabs;
    IconButton *m_add;
    Button *m_save;
    Button *m_saveAs;
    Button *m_revert;
};

} // namespace satchel::ui
