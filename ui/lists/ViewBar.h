// SPDX-License-Identifier: GPL-3.0-or-later
// The views of a list as tabs: those the entity declares, the one of everything, then the saved ones with what can be
// done to them: save, save as, revert, rename, move, delete. Columns and order of the first ones are this computer's.
// Changes not saved stay with their tab until the window closes; a filter that a person built until it is saved or
// reverted. Owns the list's query; the page shows it.
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
    /// What the tab of everything shows before anybody changes it.
    items::TableQuery everything() const;
    /// What the list is about, whatever the view (Entity::initialFilter).
    Filter scope() const;
    /// Puts its tabs and buttons at the start of the toolbar, which owns them.
    ViewBar(const PageContext &context, EntityKind entity, Toolbar &toolbar, QObject *parent);

    void load();
    const items::TableQuery &query() const { return m_views[m_current].shown; }
    /// The person changed what the current view shows.
    void setQuery(const items::TableQuery &query);
    /// The person built what the current view shows: it comes back with the next window.
    void keepDraft();
    /// Goes to a view by its id; false when there is none.
    bool choose(const RecordId &view);
    void chooseEverything();
    /// Goes to the view that everybody has with this filter; false when none has it.
    bool chooseBuiltIn(const Filter &filter);
    /// Null for those that everybody has.
    RecordId currentView() const { return m_views[m_current].saved.id; }
    QString currentName() const { return m_views[m_current].saved.name; }
    bool isEdited() const { return isEdited(m_current); }
    /// The tab of everything, as a person left it.
    bool isEverything() const { return m_current == m_everything; }
    /// A view that everybody has, with its own filter: the tab says what it shows.
    bool isBuiltIn() const
    {
        return m_current < firstSaved() && query().filter == m_views[m_current].saved.query.filter;
    }
    void setFolded(bool isFolded);
    /// The filters of the views whose number is shown, and those numbers.
    std::vector<Filter> counted() const;
    void setCounts(const std::vector<qint64> &counts);

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
        bool isDraftRead = false; // what was built in a window before
    };
    bool isEdited(size_t index) const { return m_views[index].shown != m_views[index].saved.query; }
    void setCurrent(int index);
    size_t firstSaved() const { return m_everything + 1; }
    size_t firstShown() const;
    QString sortKey(size_t index) const;
    QString placeOfDraft(size_t index) const;
    void readDraft();
    items::TableQuery builtIn(size_t index) const;
    void showTabs();
    void askName(const QString &heading, const QString &initial, const std::function<void(const QString &)> &named);
    void showMenu(int index, const QPoint &globalPosition);
    void move(size_t index, int step);

    PageContext m_context;
    EntityKind m_entity;
    std::vector<View> m_views;
    size_t m_current = 0; // index of m_views
    size_t m_everything = 0; // behind the views that the entity declares
    ViewTabs *m_tabs;
    IconButton *m_add;
    Button *m_save;
    Button *m_saveAs;
    Button *m_revert;
};

} // namespace satchel::ui
