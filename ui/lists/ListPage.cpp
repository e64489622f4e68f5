// SPDX-License-Identifier: GPL-3.0-or-later
// The page's parts and how they hang together; ListCommands.cpp has what a person does in it.
#include "ui/lists/ListPage.h"
#include "domain/LocaleText.h"

#include "ui/common/Button.h"
#include "ui/common/FilterChip.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/RecordPanel.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toast.h"
#include "ui/common/Toolbar.h"
#include "ui/lists/BulkActions.h"
#include "ui/lists/BulkBar.h"
#include "ui/lists/ColumnWidths.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/FilterNode.h"
#include "ui/lists/FilterPanel.h"
#include "ui/lists/FilterText.h"
#include "ui/lists/ListExport.h"
#include "ui/lists/ListFooter.h"
#include "ui/lists/ListFormat.h"
#include "ui/lists/ListSearchField.h"
#include "ui/lists/RecordTableView.h"
#include "ui/lists/SelectionFigures.h"
#include "ui/lists/TableHeader.h"
#include "ui/lists/ViewBar.h"

#include <QFileInfo>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <utility>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestFilter = 520; // of its words; the tooltip has all

} // namespace

ListPage::ListPage(const PageContext &context, EntityKind entity, QWidget *parent)
    : Page(parent), m_context(context), m_entity(entity),
      m_model(new items::RecordTableModel(context.workspace, entity, this))
{
    m_model->setFormat(listFormat(context));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    makeCommands();
    makeHeader();
    makeToolbar();
    makeSearch();
    makeContent();
    column->addWidget(m_header);
    column->addWidget(m_toolbar);
    column->addWidget(m_searchField->parentWidget());
    m_side = new QWidget;
    auto *side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(0);
    m_filterPlace = new FilterPanel(*m_filter, *side, m_side);
    m_filterPlace->hide();
    side->addWidget(m_content, 1);
    side->addWidget(m_footer);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_side, 1);
    column->addLayout(row, 1);
    setFocusProxy(m_table);
    bindTo(m_table, m_debrief ? m_ofCurrent + m_ofDeals + QList{m_debrief} : m_ofCurrent);
    connect(m_model, &items::RecordTableModel::countChanged, this, &ListPage::updateCounts);
    connect(m_model, &items::RecordTableModel::selectionChanged, this, &ListPage::updateSelection);
    connect(m_figures, &items::ListFiguresReader::changed, this, &ListPage::showFigures);
    connect(m_model, &items::RecordTableModel::queryFailed, &context.workspace, &items::Workspace::failed);
    connect(m_model, &items::RecordTableModel::editFailed, &context.workspace, &items::Workspace::failed);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (!m_createdBy.isNull() && batch.touches(m_entity) && isImportGone())
            showCreatedBy({}, {});
    });
    connect(&context.preferences, &Preferences::densityChanged, this, &ListPage::updateToolbar);
}

QString ListPage::title() const
{
    return m_model->definition().pluralLabel;
}

Icon ListPage::icon() const
{
    return iconOf(m_entity);
}

void ListPage::makeHeader()
{
    m_header = new PageHeader(title());
    if (m_overview) {
        auto *segments = new SegmentedControl(tr("View"));
        segments->addSegment(tr("List"), Icon::Timeline);
        segments->addSegment(tr("Table"), Icon::Table);
        segments->setCurrentIndex(1);
        segments->setToolTip(nameWithKey(m_overview->text(), m_overview->shortcut()));
        connect(segments, &QTabBar::currentChanged, this, [this, segments](int index) {
            if (index == 1)
                return;
            segments->setCurrentIndex(1);
            m_overview->trigger();
        });
        m_header->addEnd(segments, m_overview);
    }
    auto *import = new Button(Icon::Import, m_import->text());
    auto *exporting = new Button(Icon::Export, m_export->text());
    auto *create = new Button(
        m_entity == EntityKind::Activity ? Icon::Log : Icon::Add, m_new->text(), Button::Variant::Primary);
    for (const auto &[button, action] :
        {std::pair(import, m_import), std::pair(exporting, m_export), std::pair(create, m_new)}) {
        m_header->addEnd(button, action == m_new ? nullptr : action);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->isEnabled() ? nameWithKey(action->text(), action->shortcut()) : action->toolTip());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, button, [button = button, action = action] {
            button->setEnabled(action->isEnabled());
            button->setToolTip(
                action->isEnabled() ? nameWithKey(action->text(), action->shortcut()) : action->toolTip());
        });
    }
    m_create = create;
    create->setVisible(!m_context.workspace.store().isReadOnly());
    import->setVisible(!m_context.workspace.store().isReadOnly());
}

void ListPage::makeToolbar()
{
    m_toolbar = new Toolbar;
    m_views = new ViewBar(m_context, m_entity, *m_toolbar, this);
    const auto add = [this](Icon icon, const QString &text, void (ListPage::*run)()) {
        auto *button = new Button(icon, text, Button::Variant::Ghost);
        button->setSmall(true);
        auto *folded = new QAction(themedIcon(icon), text, button);
        connect(folded, &QAction::triggered, button, &QPushButton::click);
        connect(button, &QPushButton::clicked, this, run);
        m_toolbar->addEnd(button, folded);
        return button;
    };
    m_filterButton = add(Icon::Filter, tr("Filter"), &ListPage::toggleFilter);
    m_filterButton->setCheckable(true);
    m_sortButton = add(Icon::Sort, tr("Sort"), &ListPage::showSortMenu);
    m_columnsButton = add(Icon::Columns, tr("Columns"), &ListPage::showColumns);
    m_densityButton = new Button(Icon::Group, {}, Button::Variant::Ghost);
    m_densityButton->setSmall(true);
    m_densityButton->setToolTip(tr("Row height"));
    auto *density = new QAction(tr("Compact or comfortable rows"), m_densityButton);
    connect(density, &QAction::triggered, m_densityButton, &QPushButton::click);
    m_toolbar->addEnd(m_densityButton, density);
    connect(m_densityButton, &QPushButton::clicked, this, [this] {
        const bool isCompact = m_context.preferences.density() == Preferences::Density::Compact;
        m_context.preferences.setDensity(isCompact ? Preferences::Density::Comfortable : Preferences::Density::Compact);
    });
    connect(m_views, &ViewBar::queryChosen, this, [this](const items::TableQuery &query) {
        showQuery(query);
        m_table->scrollToTop();
    });
}

/// "Number, company, deal, quote line": what a search looks at, the columns that are seen first.
static QString searchedLabels(const Schema &schema, const Entity &entity)
{
    constexpr qsizetype most = 5;
    const items::TableColumns columns = items::TableColumns::resolve(schema, entity.kind, {u"@title"_s});
    QStringList labels{columns.columns.front().label};
    for (const QString &name : entity.columns) {
        const Field *field = entity.find(name);
        if (field && field->flags.testFlag(FieldFlag::Search) && !labels.contains(field->label))
            labels.append(inSentence(field->label));
    }
    for (const QString &name : entity.foundBy) {
        const Field *reference = entity.find(name);
        labels.append(inSentence(reference ? reference->label : schema.find(name)->label));
    }
    return labels.first(qMin(most, labels.size())).join(u", "_s);
}

void ListPage::makeSearch()
{
    const Theme &theme = Theme::of(this);
    auto *place = new QWidget;
    auto *row = new QHBoxLayout(place);
    row->setContentsMargins(theme.space.four, 0, theme.space.four, theme.px(10));
    const Entity &entity = m_model->definition();
    m_searchField = new ListSearchField(
        searchedLabels(m_model->schema(), entity), items::searchExample(entity), QKeySequence(Qt::Key_Slash));
    row->addWidget(m_searchField);
    m_imported = new FilterChip(tr("Imported from"), {}, true);
    m_imported->hide();
    row->addWidget(m_imported);
    m_filterWords = new FilterChip(tr("Filter"), {}, true);
    m_filterWords->setMaximumWidth(theme.px(widestFilter));
    m_filterWords->hide();
    row->addWidget(m_filterWords);
    connect(m_filterWords, &FilterChip::removed, this, &ListPage::clearFilter);
    connect(m_filterWords, &QAbstractButton::clicked, this, &ListPage::toggleFilter);
    connect(m_imported, &FilterChip::removed, this, [this] {
        showCreatedBy({}, {});
        focusContent(Qt::OtherFocusReason);
    });
    connect(m_searchField, &SearchField::searched, this, &ListPage::search);
    connect(m_searchField, &ListSearchField::left, this, &ListPage::leaveSearch);
    m_figures = new items::ListFiguresReader(m_context.workspace, m_entity, this);
    m_footer = new ListFooter(m_context, m_entity);
}

void ListPage::makeContent()
{
    m_filter = new FilterBuilder(m_context, m_entity);
    connect(m_filter, &FilterBuilder::filterChanged, this, [this](const Filter &filter) {
        items::TableQuery query = m_views->query();
        query.filter = filter;
        changeQuery(query);
        m_views->keepDraft();
    });
    connect(m_filter, &FilterBuilder::edited, this, &ListPage::keepFilter);
    connect(m_filter, &FilterBuilder::closeRequested, this, &ListPage::toggleFilter);
    m_content = new QWidget;
    m_stack = new QStackedLayout(m_content);
    m_table = new RecordTableView(m_context, *m_model);
    m_widths = new ColumnWidths(m_context, *m_table, *m_model);
    m_stack->addWidget(m_table);
    makeEmptyStates();
    m_bar = new BulkBar(m_content);
    m_bulk = new BulkActions(m_context, *m_model, *m_bar, this);
    m_bulk->setCurrentRow([this] {
        const QModelIndex current = m_table->currentIndex();
        if (!current.isValid())
            return BulkActions::Row();
        return BulkActions::Row{m_model->keyAt(current.row()), m_table->viewport(), m_table->visualRect(current)};
    });
    connect(m_bulk, &BulkActions::exportRequested, this, &ListPage::exportShown);
    connect(m_bulk, &BulkActions::refused, this, [this](qint64 records) {
        m_toast->say(tr("%Ln record(s) stayed as they were: a validation rule or your role does not allow it.", nullptr,
                         static_cast<int>(records)),
            {}, {}, Icon::Warning);
    });
    connect(m_bulk, &BulkActions::distributionRequested, this, &ListPage::giveOutLeads);
    connect(m_bulk, &BulkActions::enrolmentRequested, this, &ListPage::enrol);
    connect(m_bulk, &BulkActions::ruleRequested, this, &ListPage::runRule);
    m_toast = new Toast(m_content);
    m_exporter = new ListExport(m_context, *m_model, this);
    connect(m_exporter, &ListExport::failed, &m_context.workspace, &items::Workspace::failed);
    connect(m_exporter, &ListExport::progressed, this,
        [this](qint64 done) { Q_EMIT workChanged(tr("Exporting %1").arg(m_context.formats().count(done))); });
    connect(m_exporter, &ListExport::failed, this, [this] { Q_EMIT workChanged({}); });
    connect(m_exporter, &ListExport::finished, this, [this](qint64 records, const QString &path) {
        Q_EMIT workChanged({});
        m_toast->say(tr("Exported %1 to %2").arg(m_context.formats().count(records), QFileInfo(path).fileName()));
    });
    connect(m_bar, &BulkBar::selectAllRequested, m_model, &items::RecordTableModel::selectAll);
    connect(m_bar, &BulkBar::closeRequested, this, [this] {
        m_model->clearSelection();
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(
        m_bar, &BulkBar::shownChanged, this, [this] { m_table->setEndRoom(m_bar->isVisible() ? m_bar->room() : 0); });
    connectTable();
}

void ListPage::makeEmptyStates()
{
    const Entity &entity = m_model->definition();
    m_nothingYet = new EmptyState(
        icon(), tr("No %1 yet").arg(inSentence(entity.pluralLabel)), tr("Import a file or add the first one."));
    if (!m_context.workspace.store().isReadOnly()) {
        connect(m_nothingYet->addButton(Icon::Add, m_new->text(), m_new->shortcut()), &QPushButton::clicked, m_new,
            &QAction::trigger);
        connect(m_nothingYet->addButton(Icon::Import, tr("Import a file"), m_import->shortcut()), &QPushButton::clicked,
            m_import, &QAction::trigger);
    }
    m_nothingFound = new EmptyState(Icon::Search, {}, {});
    m_clearSearch = m_nothingFound->addButton(Icon::Close, tr("Clear search"));
    m_clearFilter = m_nothingFound->addButton(Icon::Filter, tr("Clear filter"));
    m_createSearched = m_nothingFound->addButton(Icon::Add, m_new->text());
    for (Button *button : {m_clearSearch, m_clearFilter, m_createSearched})
        button->setVariant(Button::Variant::Secondary);
    connect(m_clearSearch, &QPushButton::clicked, this, &ListPage::clearSearch);
    connect(m_clearFilter, &QPushButton::clicked, this, &ListPage::clearFilter);
    connect(m_createSearched, &QPushButton::clicked, this, &ListPage::createSearched);
    for (EmptyState *nothing : {m_nothingYet, m_nothingFound}) {
        nothing->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // the table needs less than it
        m_stack->addWidget(nothing);
    }
}

void ListPage::connectTable()
{
    TableHeader *header = m_table->header();
    connect(header, &TableHeader::checkToggled, this, [this] {
        if (m_model->selection().isEmpty())
            m_model->selectAll();
        else
            m_model->clearSelection();
    });
    connect(header, &TableHeader::sortRequested, this, [this](int column) {
        const QString field = items::sortFieldOf(m_model->definition(), m_model->column(column));
        const store::Sort sort = m_views->query().sort;
        setSort(field, sort.field == field && !sort.isDescending);
    });
    connect(header, &TableHeader::menuRequested, this, &ListPage::showHeaderMenu);
    connect(header, &QHeaderView::sectionMoved, this,
        [this] { QMetaObject::invokeMethod(this, &ListPage::noteOrder, Qt::QueuedConnection); });
    connect(m_table, &RecordTableView::openRequested, this, &ListPage::openRecord);
    connect(m_table, &RecordTableView::editRecordRequested, this, &ListPage::editRecord);
    connect(m_table, &RecordTableView::deleteRequested, this, &ListPage::deleteSelected);
    connect(m_table, &RecordTableView::rowMenuRequested, this, &ListPage::showRowMenu);
    connect(m_table, &RecordTableView::leftUpwards, this, &ListPage::focusSearch);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ListPage::updateDealCommands);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ListPage::updateDealCommands);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ListPage::updateDealCommands);
    connect(m_table, &RecordTableView::typedNameChanged, this, &ListPage::statusTextChanged);
}

void ListPage::activate()
{
    if (!m_isShown) {
        m_isShown = true;
        m_model->setScope(m_views->scope());
        m_views->load();
        showQuery(m_views->query());
        updateToolbar();
    }
    if (!m_createdBy.isNull() && isImportGone())
        showCreatedBy({}, {});
    focusContent(Qt::OtherFocusReason);
}

/// The import was undone.
bool ListPage::isImportGone() const
{
    const auto left = m_context.workspace.store().count(
        {m_entity, {}, Filter::createdBy(m_createdBy), {}, {}, -1, false});
    return left && *left == 0;
}

/// The table, or the first thing to do where there is none.
void ListPage::focusContent(Qt::FocusReason reason)
{
    if (m_stack->currentWidget() == m_table) {
        m_table->setFocus(reason);
        return;
    }
    const auto buttons = m_stack->currentWidget()->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisibleTo(m_stack->currentWidget())) {
            button->setFocus(reason);
            return;
        }
    }
}

void ListPage::open(const Target &target)
{
    activate();
    const Target now = current();
    if (!target.changeSet.isNull() && target.changeSet != now.changeSet) {
        clearSearch();
        if (target.filter.isEmpty() && target.view.isNull()) {
            m_views->chooseEverything();
            clearFilter();
        }
        showCreatedBy(target.changeSet, target.file);
    }
    if (target.view == now.view && target.filter == now.filter) // coming back: order and scroll position stay
        return openIn(target);
    if (!target.view.isNull() || !target.filter.isEmpty())
        clearSearch(); // what is asked for is all of it
    if (!target.view.isNull())
        m_views->choose(target.view);
    if (!target.filter.isEmpty() && target.view.isNull()) {
        const auto filter = parseFilter(m_model->schema(), m_entity, target.filter);
        if (!filter) {
            Q_EMIT m_context.workspace.failed(filter.error());
            return;
        }
        if (!m_views->chooseBuiltIn(*filter)) {
            m_views->chooseEverything();
            items::TableQuery query = m_views->query();
            query.filter = *filter;
            changeQuery(query);
        }
    }
    openIn(target);
}

/// What a target asks for in the list as it is shown.
void ListPage::openIn(const Target &target)
{
    if (target.action == Target::Action::Create)
        target.name.isEmpty() ? createRecord() : createNamed(target.name);
    if (!target.record.isNull()) {
        m_table->setCurrentRecord(target.record);
        panel().edit(target.record);
        arrangePanel();
    }
}

Target ListPage::current() const
{
    Target target;
    target.page = presentationOf(m_entity).page;
    target.entity = m_entity;
    target.view = m_views->currentView();
    target.filter = m_views->query().filter.toText();
    target.changeSet = m_createdBy;
    target.file = m_importedFile;
    if (m_panel && m_panel->isVisibleTo(this) && !m_table->currentRecord().isNull())
        target.record = m_table->currentRecord(); // it is being edited
    return target;
}

void ListPage::showQuery(const items::TableQuery &query)
{
    items::TableQuery narrow = query;
    narrow.filter = narrowed(query.filter);
    m_model->setQuery(narrow);
    m_filter->setFilter(query.filter);
    if (!std::exchange(m_isFilterRestored, true))
        restoreFilter();
    m_widths->apply();
    updateToolbar();
    updateCounts();
}

/// Rows that are unfinished, which no filter says; finished ones are the view's.
void ListPage::keepFilter()
{
    const QJsonObject built = m_filter->draft();
    const bool isFinished = built == FilterNode::fromFilter(m_filter->filter()).toJson();
    m_context.workspace.drafts().keep(placeOfFilter(), m_views->currentView(), isFinished ? QJsonObject() : built);
}

void ListPage::restoreFilter()
{
    const QJsonObject built = m_context.workspace.drafts().of(placeOfFilter());
    if (built.isEmpty())
        return;
    const auto node = FilterNode::fromJson(m_model->schema(), m_entity, built);
    if (node.toFilter() == m_filter->filter())
        m_filter->setDraft(built);
}

QString ListPage::placeOfFilter() const
{
    return u"filter/"_s + m_model->definition().name;
}

/// With what is searched for, and the import whose records alone are shown.
Filter ListPage::narrowed(const Filter &filter) const
{
    std::vector<Filter> all;
    if (!filter.isEverything())
        all.push_back(filter);
    if (!m_createdBy.isNull())
        all.push_back(Filter::createdBy(m_createdBy));
    if (!m_search.isEmpty())
        all.push_back(m_search.filter());
    return all.size() < 2 ? (all.empty() ? filter : all.front()) : Filter::all(std::move(all));
}

void ListPage::showCreatedBy(const RecordId &changeSet, const QString &file)
{
    m_createdBy = changeSet;
    m_importedFile = file;
    m_imported->setValue(file);
    m_imported->setVisible(!changeSet.isNull());
    showQuery(m_views->query());
    m_table->scrollToTop();
}

void ListPage::search(const QString &text)
{
    if (text == m_searched)
        return;
    m_searched = text;
    m_search = items::readSearch(m_model->schema(), m_entity, text);
    showQuery(m_views->query());
    m_table->scrollToTop();
}

void ListPage::clearSearch()
{
    if (m_searched.isEmpty() && m_searchField->text().isEmpty())
        return;
    m_searchField->clear();
    search({});
    if (!m_searchField->hasFocus())
        focusContent(Qt::OtherFocusReason);
}

/// Into what was found; what was typed and is not yet searched for is searched for first.
void ListPage::leaveSearch()
{
    search(m_searchField->text());
    focusContent(Qt::TabFocusReason);
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentRow(0);
}

/// The figures are read by a worker: of what is shown, of what is selected, and why a search found nothing.
void ListPage::readFigures()
{
    items::ListFiguresReader::Request request{m_model->query().filter};
    request.selected = m_model->selectedKeys();
    if (m_model->isComplete() && m_model->rowCount() == 0)
        request.unanswered = m_search;
    request.counted = m_views->counted();
    if (!m_model->definition().totals.by.isEmpty() || !request.unanswered.isEmpty())
        m_figures->read(std::move(request));
}

void ListPage::showFigures()
{
    if (!m_model->definition().totals.by.isEmpty())
        m_footer->setFigures(m_figures->figures());
    m_views->setCounts(m_figures->figures().counts);
    explainNothingFound();
    Q_EMIT statusTextChanged();
}

/// The person changed it here: the view remembers that it differs.
void ListPage::changeQuery(const items::TableQuery &query)
{
    if (query == m_views->query())
        return;
    const bool isOtherOrder = query.sort != m_views->query().sort || query.filter != m_views->query().filter;
    m_views->setQuery(query);
    showQuery(query);
    if (isOtherOrder)
        m_table->scrollToTop();
}

void ListPage::updateCounts()
{
    const Formats formats = m_context.formats();
    QString detail;
    if (m_model->isComplete()) {
        const qint64 shown = m_model->rowCount();
        const qint64 total = m_model->totalCount();
        detail = m_model->query().filter == m_model->scope() || total < 0
            ? formats.count(shown)
            : tr("%1 of %2").arg(formats.count(shown), formats.count(total));
    }
    m_header->setDetail(detail);
    const bool hasRows = m_model->rowCount() > 0;
    m_export->setEnabled(hasRows);
    m_export->setToolTip(hasRows ? m_export->text() : tr("Nothing is here to export"));
    readFigures();
    updateEmptyState();
    updateSelection();
    Q_EMIT statusTextChanged();
}

void ListPage::updateEmptyState()
{
    if (!m_model->isComplete() || m_model->rowCount() > 0)
        m_stack->setCurrentWidget(m_table);
    else
        m_stack->setCurrentWidget(m_model->query().filter == m_model->scope()
                    || (m_search.isEmpty() && m_views->isBuiltIn() && m_model->totalCount() == 0)
                ? m_nothingYet
                : m_nothingFound);
    explainNothingFound();
    // One primary button: the empty state has its own.
    m_create->setVisible(m_stack->currentWidget() != m_nothingYet && !m_context.workspace.store().isReadOnly());
    m_bar->raise();
}

/// What does not fit: the words that no record has, or the filter of the view.
void ListPage::explainNothingFound()
{
    const Entity &entity = m_model->definition();
    const QString plural = inSentence(entity.pluralLabel);
    const bool isFiltered = m_views->query().filter != m_model->scope();
    const bool isSearched = !m_search.isEmpty();
    m_clearSearch->setVisible(isSearched);
    m_clearFilter->setVisible(isFiltered);
    if (!m_createdBy.isNull() && !isSearched && !isFiltered) {
        m_nothingFound->setText(tr("No %1 here").arg(plural),
            tr("The records imported from %1 are not here any more.").arg(isolated(m_importedFile)));
        return;
    }
    const QString &problem = m_figures->figures().problem;
    m_createSearched->setVisible(canCreateSearched() && problem.isEmpty());
    m_createSearched->setText(tr("%1 “%2”", "New contact, its name").arg(m_new->text(), isolated(m_search.words)));
    if (!isSearched) {
        m_nothingFound->setText(
            m_views->isBuiltIn() ? tr("No %1 here").arg(plural) : tr("No records match this filter"),
            m_views->isBuiltIn() ? tr("None of them belongs to “%1” now.").arg(isolated(m_views->currentName()))
                                 : tr("Change a condition, or show all %1.").arg(plural));
        return;
    }
    QStringList quoted;
    for (const QString &part : m_figures->figures().missing)
        quoted.append(u'“' + isolated(part) + u'”');
    const QString missing = QLocale().createSeparatedList(quoted);
    const QString why = !quoted.isEmpty()
        ? (problem.isEmpty() ? tr("Nothing has %1.", "what was searched for").arg(missing)
                             : tr("Nothing has %1: %2.", "what was searched for, why").arg(missing, problem))
        : isFiltered
        ? tr("Each of these is there, but not together, or not in “%1”.").arg(isolated(m_views->currentName()))
        : tr("Each of these is there, but not together.");
    m_nothingFound->setText(tr("No %1 found for “%2”").arg(plural, isolated(m_searchField->text().simplified())), why);
}

void ListPage::updateSelection()
{
    readFigures();
    const qint64 selected = m_model->selection().size();
    const Formats formats = m_context.formats();
    const bool isAll = selected > 0 && selected == m_model->rowCount();
    m_table->header()->setCheckState(selected == 0 ? Qt::Unchecked : isAll ? Qt::Checked : Qt::PartiallyChecked);
    const bool canSelectAll = m_model->isComplete() && !isAll;
    m_bar->setCounts(tr("%1 selected").arg(formats.count(selected)),
        canSelectAll ? tr("Select all %1").arg(formats.count(m_model->rowCount())) : QString());
    m_bar->setVisible(selected > 0 || m_bulk->isRunning());
    updateDealCommands();
    Q_EMIT statusTextChanged();
}

void ListPage::updateToolbar()
{
    // A view that everybody has says by its name what it shows.
    const int conditions = m_views->isBuiltIn() ? 0
                                                : FilterNode::fromFilter(m_views->query().filter).conditionCount()
            - FilterNode::fromFilter(m_model->scope()).conditionCount() * (m_views->currentView().isNull() ? 1 : 0);
    m_filterButton->setText(conditions > 0 ? tr("Filter %1").arg(m_context.formats().count(conditions)) : tr("Filter"));
    m_filterButton->setChecked(m_filterPlace->isVisibleTo(this) || conditions > 0);
    const bool isBuilding = m_filterPlace->isVisibleTo(this); // there the conditions are seen
    const QString words = conditions > 0 && !isBuilding ? readableFilter(m_context, m_entity, m_views->query().filter)
                                                        : QString();
    m_filterWords->setVisible(!words.isEmpty());
    m_filterWords->setValue(words);
    m_filterWords->setToolTip(words);
    const bool isCompact = m_context.preferences.density() == Preferences::Density::Compact;
    m_densityButton->setText(isCompact ? tr("Compact") : tr("Comfortable"));
    const int sorted = m_model->sortColumn();
    m_table->header()->setSortIndicatorShown(sorted >= 0);
    m_table->header()->setSortIndicator(
        sorted, m_model->query().sort.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_toolbar->updateGeometry();
}

/// A section was dragged: the query's order follows, and the head shows it as its own.
void ListPage::noteOrder()
{
    const TableHeader *header = m_table->header();
    items::TableQuery query = m_views->query();
    QStringList columns;
    for (int visual = 0; visual < header->count(); ++visual)
        columns.append(m_model->column(header->logicalIndex(visual)).path);
    {
        const QSignalBlocker blocker(m_table->header());
        for (int logical = 0; logical < header->count(); ++logical)
            m_table->header()->moveSection(header->visualIndex(logical), logical);
    }
    query.columns = columns;
    changeQuery(query);
}

QString ListPage::statusText() const
{
    if (const auto typed = m_table->typedName())
        return tr("Go to the name %1…").arg(isolated(*typed));
    const QString selected = selectionFigures(m_context, *m_model);
    return selected.isEmpty() ? m_footer->note() : selected;
}

QList<QWidget *> ListPage::regions()
{
    QList<QWidget *> all = {m_header, m_toolbar, m_searchField, m_filter, m_table};
    if (m_panel)
        all.append(m_panel);
    return all;
}

void ListPage::setWidthClass(WidthClass width)
{
    m_width = width;
    m_views->setFolded(width == WidthClass::Narrow);
    arrangePanel();
}

} // namespace satchel::ui

#include "moc_ListPage.cpp"
