// SPDX-License-Identifier: GPL-3.0-or-later
// The toolbar over the board: saved views, one chip per condition, then order and card fields. It holds which filter
// and order the board has now, and whether they differ from the view they came from.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/Toolbar.h"
#include "ui/pipeline/BoardConditions.h"
#include "ui/pipeline/BoardLayout.h"
#include "ui/pipeline/BoardViews.h"

class QMenu;

namespace satchel::ui {

class Button;
class FilterChip;
class ViewTabs;

class BoardToolbar : public Toolbar
{
    Q_OBJECT

public:
    explicit BoardToolbar(const PageContext &context, QWidget *parent = nullptr);

    const Filter &filter() const { return m_filter; }
    items::BoardOrder order() const { return m_order; }
    void setFilter(const Filter &filter);
    /// Puts a condition about the close in the place of the one there is; the same again takes it away.
    void toggleCloses(const Filter &condition);
    void clearFilter() { setFilter({}); }
    /// False when there is no such view.
    bool showView(RecordId view);
    RecordId view() const { return current().id; }
    void setDensity(CardDensity density);
    void setGrouped(bool isByOwner);
    bool isGrouped() const { return m_isGrouped; }
    void setForecastShown(bool isShown);
    bool isForecastShown() const;
    /// The figures have no cards: instead of their order and fields, there are the numbers and the printer.
    void setFigures(bool isFigures);
    void setWidthClass(WidthClass width);
    void readViews();
    void askForText();
    /// False when the deals are not searched for a text.
    bool clearText();
    void askForViewName();

Q_SIGNALS:
    void filterChanged();
    void orderChanged();
    void groupingChosen(bool isByOwner);
    void forecastToggled(bool isShown);
    void densityChosen(satchel::ui::CardDensity density);
    void numbersToggled(bool isNumbers);
    void printRequested();

private:
    const BoardSavedView &current() const { return m_views[static_cast<size_t>(m_current)]; }
    void choose(int view);
    void noteEdited();
    void rebuildChips();
    FilterChip *addChip(const ConditionText &words, bool isRemovable, std::function<void(QWidget *)> edit);
    void replace(ConditionKind kind, const std::optional<Filter> &condition);
    std::optional<Filter> find(ConditionKind kind) const;
    void setOrder(items::BoardOrder order);

    void fillOwnerMenu(QMenu &menu);
    void fillClosesMenu(QMenu &menu, QWidget *anchor);
    void fillTagMenu(QMenu &menu);
    void showFilterMenu();
    void showOrderMenu();
    void showDensityMenu();
    void showViewMenu(int view, const QPoint &globalPosition);
    void editCondition(ConditionKind kind, QWidget *anchor);
    void askForDay(QWidget *anchor);
    void buildFilter();
    void commit(ChangeSet changes);

    PageContext m_context;
    ViewTabs *m_tabs;
    Button *m_filterButton;
    Button *m_orderButton;
    Button *m_densityButton;
    Button *m_forecastButton;
    Button *m_numbersButton;
    Button *m_printButton;
    QList<QWidget *> m_chips;
    std::vector<BoardSavedView> m_views;
    int m_current = 0;
    Filter m_filter;
    items::BoardOrder m_order = items::BoardOrder::NextAction;
    CardDensity m_density = CardDensity::Normal;
    bool m_isGrouped = false;
    bool m_isNarrow = false;
};

} // namespace satchel::ui
