// SPDX-License-Identifier: GPL-3.0-or-later
// The list of one entity: header with the count, views, search, filter, order, columns, the table, what it comes to,
// and what can be done to the selected records. One class for every entity; all it knows of contacts or deals comes
// from the schema.
#pragma once

#include "items/ListFigures.h"
#include "items/RecordTableModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

class QMenu;
class QStackedLayout;

namespace satchel::ui {

class BulkActions;
class BulkBar;
class Button;
class ColumnWidths;
class EmptyState;
class FilterBuilder;
class FilterChip;
class FilterPanel;
class ListExport;
class ListFooter;
class ListSearchField;
class PageHeader;
class RecordPanel;
class RecordTableView;
class Toast;
class Toolbar;
class ViewBar;

class ListPage : public Page
{
    Q_OBJECT

public:
    ListPage(const PageContext &context, EntityKind entity, QWidget *parent = nullptr);

    QString title() const override;
    Icon icon() const override;
    void activate() override;
    void open(const Target &target) override;
    Target current() const override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    items::RecordTableModel &model() { return *m_model; }
    RecordTableView &table() { return *m_table; }
    FilterBuilder &filterBuilder() { return *m_filter; }
    /// Opens the filter builder, or closes it.
    void toggleFilter();
    /// "Imported from customers.csv", while only the records of an import are shown.
    FilterChip &importedChip() { return *m_imported; }
    /// What the filter of the list says, until it is cleared.
    FilterChip &filterChip() { return *m_filterWords; }
    ListSearchField &searchField() { return *m_searchField; }
    ListFooter &footer() { return *m_footer; }
    void focusSearch();
    ViewBar &views() { return *m_views; }
    BulkActions &bulk() { return *m_bulk; }
    /// The panel for a new record or an edit; made when it is first needed.
    RecordPanel &panel();
    /// Converts the selected lead, or the current one.
    void giveOutLeads();
    void enrol();
    void runRule();
    std::vector<RecordId> chosenRecords() const;
    QString aboutRecords(const std::vector<RecordId> &records) const;
    void convertLead();

private:
    void makeHeader();
    void makeToolbar();
    void makeContent();
    void makeCommands();
    void makeDealCommands();
    std::vector<RecordId> chosenDeals() const;
    std::optional<Record> chosenDeal() const;
    void updateDealCommands();
    void openIn(const Target &target);
    void showQuery(const items::TableQuery &query);
    void changeQuery(const items::TableQuery &query);
    void search(const QString &text);
    void clearSearch();
    bool isImportGone() const;
    void showCreatedBy(const RecordId &changeSet, const QString &file);
    void keepFilter();
    void restoreFilter();
    QString placeOfFilter() const;
    Filter narrowed(const Filter &filter) const;
    void leaveSearch();
    void focusContent(Qt::FocusReason reason);
    void readFigures();
    void showFigures();
    void updateCounts();
    void updateEmptyState();
    void explainNothingFound();
    void makeSearch();
    void makeEmptyStates();
    void connectTable();
    void updateSelection();
    void updateToolbar();
    void noteOrder();
    void clearFilter();
    void showSortMenu();
    void showColumns();
    void showHeaderMenu(int column, const QPoint &globalPosition);
    void addBulkActions(QMenu &menu);
    void showRowMenu(const QPoint &globalPosition);
    void setSort(const QString &field, bool isDescending);
    void createRecord();
    void createQuote();
    void createSearched();
    void createNamed(const QString &name);
    bool canCreateSearched() const;
    void goTo(Target::Action action);
    void editRecord();
    void openRecord(const RecordId &id);
    void closePanel();
    void arrangePanel();
    void deleteSelected();
    void importFile();
    void pasteTable();
    void print();
    void exportShown();

    PageContext m_context;
    EntityKind m_entity;
    items::RecordTableModel *m_model;
    PageHeader *m_header = nullptr;
    Toolbar *m_toolbar = nullptr;
    ViewBar *m_views = nullptr;
    Button *m_create = nullptr;
    Button *m_filterButton = nullptr;
    Button *m_sortButton = nullptr;
    Button *m_columnsButton = nullptr;
    Button *m_densityButton = nullptr;
    ListSearchField *m_searchField = nullptr;
    QString m_searched; // as it was typed
    items::ListSearch m_search;
    RecordId m_createdBy; // only what this import created; null: everything
    QString m_importedFile;
    FilterChip *m_imported = nullptr;
    FilterChip *m_filterWords = nullptr; // "Filter: Country is Germany", while the list has a filter of its own
    items::ListFiguresReader *m_figures = nullptr;
    ListFooter *m_footer = nullptr;
    FilterBuilder *m_filter = nullptr;
    FilterPanel *m_filterPlace = nullptr;
    QWidget *m_content = nullptr;
    QStackedLayout *m_stack = nullptr;
    RecordTableView *m_table = nullptr;
    ColumnWidths *m_widths = nullptr;
    EmptyState *m_nothingYet = nullptr;
    EmptyState *m_nothingFound = nullptr;
    Button *m_clearSearch = nullptr;
    Button *m_createSearched = nullptr;
    Button *m_clearFilter = nullptr;
    BulkBar *m_bar = nullptr;
    BulkActions *m_bulk = nullptr;
    ListExport *m_exporter = nullptr;
    RecordPanel *m_panel = nullptr;
    QWidget *m_side = nullptr; // filter and table, beside the panel
    Toast *m_toast = nullptr;
    WidthClass m_width = WidthClass::Normal;
    QAction *m_new = nullptr;
    QAction *m_export = nullptr;
    QAction *m_import = nullptr;
    QList<QAction *> m_ofCurrent; // commands about the current record of the table
    QAction *m_quote = nullptr; // of lists of those whom a quote can be for
    QList<QAction *> m_ofDeals; // of a list of deals: about the selected ones, or the current one
    QAction *m_debrief = nullptr; // of a list of deals
    QAction *m_overview = nullptr; // the page that shows the records otherwise, of an entity that has one
    QAction *m_open = nullptr;
    QAction *m_copy = nullptr;
    QAction *m_contactActions[3] = {}; // call, e-mail, log: of records that have a page of their own
    bool m_isShown = false;
    bool m_isFilterRestored = false; // what was being built in a window before
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
