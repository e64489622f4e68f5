// SPDX-License-Identifier: GPL-3.0-or-later
// Which activities are listed: kinds as tabs with their numbers, then owner and period as chips, further kinds in a
// menu. The search field belongs to it; the page puts it into its header.
#pragma once

#include "store/Timeline.h"
#include "ui/common/PageContext.h"
#include "ui/common/Toolbar.h"
#include "ui/customer/TimelinePeriod.h"

class QMenu;

namespace satchel::ui {

class FilterChip;
class IconButton;
class ListSearchField;
class ViewTabs;

class ActivityFilterBar : public Toolbar
{
    Q_OBJECT

public:
    explicit ActivityFilterBar(const PageContext &context, QWidget *parent = nullptr);

    /// What the chosen tab is of.
    store::TimelinePart part() const;
    const store::TimelineFilter &filter() const { return m_filter; }
    /// More than a tab is chosen.
    bool isNarrowed() const;
    void setCounts(const store::TimelineCounts &counts);
    /// How many the chosen tab and the filter find.
    qint64 countIn(const store::TimelineCounts &counts) const;
    ListSearchField *search() const { return m_search; }
    ViewTabs *tabs() const { return m_tabs; }
    void clear();
    /// What others created after a sequence of the log, that is since a moment.
    void showReceived(qint64 sequence, Instant since);
    void setFolded(bool isFolded);

Q_SIGNALS:
    void filterChanged();
    /// Enter, Down or Esc in the search.
    void resultsRequested();

private:
    void chooseTab(int tab);
    void openPersonMenu();
    void openPeriodMenu();
    void openKindMenu();
    void setPerson(RecordId id, const QString &name);
    void setPeriod(TimelinePeriod period);
    void setKind(const QString &kind);
    void showChips();
    void change();

    PageContext m_context;
    store::TimelineFilter m_filter;
    TimelinePeriod m_period = TimelinePeriod::Any;
    Instant m_receivedSince; // while only what others created since is shown
    QString m_personName;
    ViewTabs *m_tabs;
    FilterChip *m_person;
    FilterChip *m_when;
    FilterChip *m_kind;
    IconButton *m_otherKinds = nullptr;
    ListSearchField *m_search;
};

} // namespace satchel::ui
