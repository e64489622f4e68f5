// SPDX-License-Identifier: GPL-3.0-or-later
// What of a timeline is shown: kinds as tabs, then person, period and further kinds in menus, and a search.
#pragma once

#include "store/Timeline.h"
#include "ui/common/PageContext.h"
#include "ui/customer/TimelinePeriod.h"

#include <QWidget>

class QMenu;

namespace satchel::ui {

class Button;
class IconButton;
class SearchField;
class ViewTabs;

class TimelineFilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineFilterBar(const PageContext &context, QWidget *parent = nullptr);

    const store::TimelineFilter &filter() const { return m_filter; }
    void clear();
    void startSearch();

Q_SIGNALS:
    void filterChanged(const satchel::store::TimelineFilter &filter);
    /// Enter or Down in the search.
    void resultsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void chooseTab(int tab);
    void fillPersonMenu();
    void fillMoreMenu();
    void setPerson(RecordId id, const QString &name);
    void setPeriod(TimelinePeriod period);
    void setKind(const QString &kind);
    void endSearch();
    void tell();
    void fitPerson();

    PageContext m_context;
    store::TimelineFilter m_filter;
    TimelinePeriod m_period = TimelinePeriod::Any;
    QString m_personName;
    ViewTabs *m_tabs;
    Button *m_person;
    QMenu *m_personMenu;
    IconButton *m_more;
    QMenu *m_moreMenu;
    IconButton *m_searchButton;
    SearchField *m_search;
};

} // namespace satchel::ui
