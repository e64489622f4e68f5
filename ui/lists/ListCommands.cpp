// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in a list: commands with their keys, menus, sorting, opening, deleting.
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "domain/PersonName.h"
#include "exchange/ExportRight.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/common/Button.h"
#include "ui/common/Painting.h"
#include "ui/common/PastedText.h"
#include "ui/common/RecordPanel.h"
#include "ui/common/Theme.h"
#include "ui/common/Toast.h"
#include "ui/common/WindowBounds.h"
#include "ui/deals/DealClosing.h"
#include "ui/deals/Debrief.h"
#include "ui/documents/AcceptDialog.h"
#include "ui/documents/DocumentMenu.h"
#include "ui/documents/PrintedPage.h"
#include "ui/leads/ConvertLead.h"
#include "ui/lists/BulkActions.h"
#include "ui/lists/ColumnChooser.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/FilterPanel.h"
#include "ui/lists/ListExport.h"
#include "ui/lists/ListPage.h"
#include "ui/lists/ListSearchField.h"
#include "ui/lists/RecordTableView.h"
#include "ui/lists/ViewBar.h"
#include "ui/rules/RunRuleDialog.h"
#include "ui/sequences/EnrolDialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPrinted = 1000; // rows

} // namespace

void ListPage::makeCommands()
{
    const Entity &entity = m_model->definition();
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    const auto command = [this, &entity](const QString &name, const QString &text, Icon icon, const QKeySequence &key,
                             void (ListPage::*run)()) {
        return addCommand(entity.name + u'.' + name, text, icon, key, run);
    };
    const bool isLogged = m_entity == EntityKind::Activity; // as its other page calls it
    m_new = command(u"new"_s, isLogged ? tr("Log activity") : tr("New %1").arg(inSentence(entity.label)),
        isLogged ? Icon::Log : Icon::Add, QKeySequence(QKeySequence::New), &ListPage::createRecord);
    m_import = command(u"import"_s, tr("Import"), Icon::Import, {}, &ListPage::importFile);
    command(u"print"_s, tr("Print…"), Icon::Print, QKeySequence(QKeySequence::Print), &ListPage::print);
    auto *paste = command(u"paste"_s, tr("Import a copied table"), Icon::Import, QKeySequence(QKeySequence::Paste),
        &ListPage::pasteTable);
    paste->setEnabled(canWrite);
    m_export = command(u"export"_s, tr("Export"), Icon::Export, {}, &ListPage::exportShown);
    m_ofCurrent += command(
        u"edit"_s, tr("Edit in the panel"), Icon::Edit, QKeySequence(Qt::Key_E), &ListPage::editRecord);
    command(
        u"filter"_s, tr("Filter the list"), Icon::Filter, QKeySequence(QKeySequence::Find), &ListPage::toggleFilter);
    command(u"clearFilter"_s, tr("Clear the filter"), Icon::Close, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F),
        &ListPage::clearFilter);
    command(u"search"_s, tr("Search the list"), Icon::Search, QKeySequence(Qt::Key_Slash), &ListPage::focusSearch);
    command(u"sort"_s, tr("Sort the list"), Icon::Sort, {}, &ListPage::showSortMenu);
    command(u"columns"_s, tr("Choose columns"), Icon::Columns, {}, &ListPage::showColumns);
    if (!entity.presentation.overviewPage.isEmpty())
        m_overview = addCommand(entity.name + u".overview"_s, tr("Show as a list"), Icon::Timeline, Qt::Key_V,
            [this, page = entity.presentation.overviewPage] { Q_EMIT navigateTo({.page = page}); });
    if (entity.isMergeable)
        addCommand(entity.name + u".duplicates"_s, tr("Find duplicates"), Icon::Merge, {},
            [this] { Q_EMIT navigateTo({.page = page::duplicates, .entity = m_entity}); });
    if (m_entity == EntityKind::Contact || m_entity == EntityKind::Company || m_entity == EntityKind::Deal) {
        m_quote = command(
            u"quote"_s, tr("Create a quote"), Icon::Quote, QKeySequence(Qt::Key_Q), &ListPage::createQuote);
        m_ofCurrent += m_quote;
    }
    if (m_entity == EntityKind::Lead)
        m_ofCurrent += command(u"convert"_s, tr("Convert lead"), Icon::Deal,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), &ListPage::convertLead);
    if (m_entity == EntityKind::Lead && canWrite)
        command(u"giveOut"_s, tr("Give out leads"), Icon::Meeting, {}, &ListPage::giveOutLeads);
    for (QAction *action : std::as_const(m_ofCurrent))
        action->setEnabled(canWrite);
    if (m_entity == EntityKind::Deal && canWrite)
        makeDealCommands();
    // The table itself knows these keys; the menu of a row only says them.
    const auto ofTable = [this](const QString &text, Icon icon, const QKeySequence &key, auto run) {
        auto *action = new QAction(themedIcon(icon), text, this);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, run);
        return action;
    };
    m_open = ofTable(
        tr("Open"), this->icon(), QKeySequence(Qt::Key_Return), [this] { openRecord(m_table->currentRecord()); });
    m_copy = ofTable(tr("Copy"), Icon::Copy, QKeySequence(QKeySequence::Copy), [this] { m_table->copy(); });
    const bool isCustomer = !entity.presentation.recordPage.isEmpty() && !entity.presentation.isWrittenOnRecordPage
        && !isCustomEntity(m_entity);
    if (isCustomer && canWrite) {
        m_contactActions[0] = ofTable(tr("Call"), Icon::Call, {}, [this] { goTo(Target::Action::Call); });
        m_contactActions[1] = ofTable(
            tr("Write an e-mail"), Icon::Email, {}, [this] { goTo(Target::Action::WriteEmail); });
        m_contactActions[2] = ofTable(tr("Log a call"), Icon::Log, {}, [this] { goTo(Target::Action::LogCall); });
    }
    for (QAction *action : {m_new, m_import, m_export})
        action->setEnabled(canWrite || (action != m_new && action != m_import));
}

/// What a deal's own page has as well, for the selected deals or the current one.
void ListPage::makeDealCommands()
{
    const QString name = m_model->definition().name + u'.';
    for (const ClosingCommand &closing : closingCommands())
        m_ofDeals += addCommand(name + closing.name, closing.text, closing.icon, {},
            [this, kind = closing.kind] { closeDeals(m_context, this, chosenDeals(), kind); });
    m_debrief = addCommand(name + u"debrief"_s, tr("Debrief"), Icon::Goal, {}, [this] {
        if (const auto deal = chosenDeal())
            openDebrief(m_context, *deal, this);
    });
    for (QAction *action : m_ofDeals + QList{m_debrief})
        action->setEnabled(false); // until there is a deal
}

/// The selected ones, else all that nobody has.
void ListPage::giveOutLeads()
{
    std::vector<RecordId> leads;
    const auto rows = m_context.workspace.store().rowsAt(EntityKind::Lead, {}, m_model->selectedKeys());
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        leads.push_back(rows->id(row));
    openLeadDistribution(m_context, leads, this);
}

/// The selected ones, else the current one.
std::vector<RecordId> ListPage::chosenRecords() const
{
    std::vector<RecordId> records;
    const auto rows = m_context.workspace.store().rowsAt(m_entity, {}, m_model->selectedKeys());
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        records.push_back(rows->id(row));
    if (records.empty() && !m_table->currentRecord().isNull())
        records.push_back(m_table->currentRecord());
    return records;
}

QString ListPage::aboutRecords(const std::vector<RecordId> &records) const
{
    const auto count = static_cast<qint64>(records.size());
    return count == 1 ? m_context.workspace.store().title(m_entity, records.front())
                      : m_context.formats().count(count) + u' ' + inSentence(m_model->definition().pluralLabel);
}

void ListPage::enrol()
{
    const std::vector<RecordId> records = chosenRecords();
    if (records.empty())
        return;
    std::vector<sequences::EnrolmentTarget> people;
    for (const RecordId &record : records)
        people.push_back({m_entity, record});
    (new EnrolDialog(m_context, {{}, std::move(people), aboutRecords(records)}, this))->open();
}

void ListPage::runRule()
{
    const std::vector<RecordId> records = chosenRecords();
    if (!records.empty())
        (new RunRuleDialog(m_context, m_entity, records, aboutRecords(records), this))->open();
}

/// One more than can be closed at once is enough to be refused.
std::vector<RecordId> ListPage::chosenDeals() const
{
    std::vector<qint64> keys = m_model->selectedKeys();
    if (keys.empty())
        return m_table->currentRecord().isNull() ? std::vector<RecordId>() : std::vector{m_table->currentRecord()};
    keys.resize(qMin(keys.size(), mostDealsClosed + 1));
    std::vector<RecordId> deals;
    const auto rows = m_context.workspace.store().rowsAt(EntityKind::Deal, {}, keys);
    for (qsizetype row = 0; rows && row < rows->size(); ++row)
        deals.push_back(rows->id(row));
    return deals;
}

/// None where several are chosen.
std::optional<Record> ListPage::chosenDeal() const
{
    if (m_model->selection().size() > 1)
        return {};
    const std::vector<RecordId> deals = chosenDeals();
    if (deals.empty())
        return {};
    auto deal = m_context.workspace.store().get(EntityKind::Deal, deals.front());
    return deal ? std::optional(std::move(*deal)) : std::nullopt;
}

void ListPage::updateDealCommands()
{
    if (!m_debrief || !m_table)
        return;
    const bool hasDeals = !m_model->selection().isEmpty() || !m_table->currentRecord().isNull();
    for (QAction *action : std::as_const(m_ofDeals))
        action->setEnabled(hasDeals);
    const auto deal = chosenDeal();
    m_debrief->setEnabled(deal && canDebrief(*deal));
}

void ListPage::toggleFilter()
{
    m_filterPlace->setVisible(!m_filterPlace->isVisibleTo(this));
    updateToolbar();
    if (m_filterPlace->isVisibleTo(this))
        m_filter->start();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void ListPage::focusSearch()
{
    m_searchField->setFocus(Qt::ShortcutFocusReason);
    m_searchField->selectAll();
}

/// The record's own page does it: it knows whom a deal's call goes to, and what is logged.
void ListPage::goTo(Target::Action action)
{
    Target target = Target::to(m_entity, m_table->currentRecord());
    target.action = action;
    Q_EMIT navigateTo(target);
}

void ListPage::clearFilter()
{
    items::TableQuery query = m_views->query();
    query.filter = m_model->scope();
    changeQuery(query);
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListPage::setSort(const QString &field, bool isDescending)
{
    items::TableQuery query = m_views->query();
    query.sort = {field, isDescending};
    changeQuery(query);
}

void ListPage::showSortMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const store::Sort sort = m_views->query().sort;
    const auto add = [&](const QString &text, bool isChecked, const QString &field, bool isDescending) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(isChecked);
        connect(action, &QAction::triggered, this, [this, field, isDescending] { setSort(field, isDescending); });
    };
    for (int i = 0; i < m_model->columnCount(); ++i) {
        const QString field = items::sortFieldOf(m_model->definition(), m_model->column(i));
        if (!field.isEmpty())
            add(m_model->column(i).label, field == sort.field, field, sort.isDescending);
    }
    add(tr("Date created"), sort.field.isEmpty(), {}, sort.isDescending);
    menu->addSeparator();
    add(tr("Ascending"), !sort.isDescending, sort.field, false);
    add(tr("Descending"), sort.isDescending, sort.field, true);
    menu->popup(m_sortButton->mapToGlobal(QPoint(0, m_sortButton->height())));
}

void ListPage::showColumns()
{
    auto *chooser = new ColumnChooser(m_model->schema(), m_entity, m_views->query().columns, window());
    connect(chooser, &ColumnChooser::columnsChanged, this, [this](const QStringList &columns) {
        items::TableQuery query = m_views->query();
        query.columns = columns;
        changeQuery(query);
    });
    connect(chooser, &ColumnChooser::resetRequested, this, [this] {
        items::TableQuery query = m_views->query();
        query.columns = items::defaultColumns(m_model->definition());
        changeQuery(query);
    });
    chooser->openAt(m_columnsButton);
}

void ListPage::showHeaderMenu(int column, const QPoint &globalPosition)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString field = items::sortFieldOf(m_model->definition(), m_model->column(column));
    if (!field.isEmpty()) {
        connect(
            menu->addAction(tr("Sort ascending")), &QAction::triggered, this, [this, field] { setSort(field, false); });
        connect(
            menu->addAction(tr("Sort descending")), &QAction::triggered, this, [this, field] { setSort(field, true); });
        menu->addSeparator();
    }
    if (column > 0) {
        const QString path = m_model->column(column).path;
        connect(menu->addAction(tr("Hide this column")), &QAction::triggered, this, [this, path] {
            items::TableQuery query = m_views->query();
            query.columns.removeAll(path);
            changeQuery(query);
        });
    }
    connect(menu->addAction(tr("Choose columns…")), &QAction::triggered, this, &ListPage::showColumns);
    menu->popup(globalPosition);
}

/// What is done every day, the others below "More", and what takes away at the end.
void ListPage::addBulkActions(QMenu &menu)
{
    const QList<QAction *> all = m_bulk->actions();
    if (all.contains(m_bulk->taskAction()))
        menu.addAction(m_bulk->taskAction());
    auto *more = new QMenu(tr("More"), &menu);
    more->setIcon(themedIcon(Icon::More));
    if (m_quote && m_model->selection().size() <= 1)
        more->addAction(m_quote);
    for (QAction *action : all) {
        if (action != m_bulk->taskAction() && action != m_bulk->removeAction())
            more->addAction(action);
    }
    menu.addMenu(more);
    menu.addAction(m_copy);
    if (!m_bulk->removeAction())
        return;
    menu.addSeparator();
    menu.addAction(m_bulk->removeAction());
}

/// The page's commands about one record, then those of the bulk bar, for the selection or the row.
void ListPage::showRowMenu(const QPoint &globalPosition)
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid() || m_table->currentRecord().isNull())
        return;
    if (!m_model->isSelected(current.row()))
        m_model->clearSelection(); // the menu is about the row it was opened on
    const bool isOne = m_model->selection().size() <= 1;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isOne) {
        menu->addAction(m_open);
        menu->setDefaultAction(m_open);
        for (QAction *action : std::as_const(m_ofCurrent)) {
            if (action != m_quote)
                menu->addAction(action);
        }
        if (m_debrief && m_debrief->isEnabled())
            menu->addAction(m_debrief);
        menu->addSeparator();
        for (QAction *action : m_contactActions) {
            if (action)
                menu->addAction(action);
        }
        menu->addSeparator();
        if (const auto record = m_context.workspace.store().get(m_entity, m_table->currentRecord());
            record && isDocument(m_entity))
            addDocumentActions(*menu, m_context, *record, [this](const Target &target) { Q_EMIT navigateTo(target); });
    }
    menu->addActions(m_ofDeals);
    addBulkActions(*menu);
    const QRect row = m_table->visualRect(current);
    const QRect line(
        m_table->viewport()->mapToGlobal(QPoint(0, row.y())), QSize(m_table->viewport()->width(), row.height()));
    keepBeside(*menu, line);
    menu->popup(QPoint(globalPosition.x(), line.bottom() + 1));
}

void ListPage::openRecord(const RecordId &id)
{
    if (id.isNull())
        return;
    Target target = Target::to(m_entity, id);
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        RecordSequence sequence;
        sequence.name = m_views->currentView().isNull() ? title() : m_views->currentName();
        sequence.position = row;
        sequence.count = m_model->rowCount();
        sequence.at = [keys = m_model->keys(), entity = m_entity, &store = m_context.workspace.store()](qint64 at) {
            const auto found = store.rowsAt(entity, {}, std::span(&(*keys)[static_cast<size_t>(at)], 1));
            return RecordPlace{entity, found && !found->isEmpty() ? found->id(0) : RecordId()};
        };
        target.sequence = std::make_shared<const RecordSequence>(std::move(sequence));
    }
    Q_EMIT navigateTo(target);
}

void ListPage::deleteSelected()
{
    if (!m_context.workspace.store().isReadOnly())
        m_bulk->remove();
}

RecordPanel &ListPage::panel()
{
    if (m_panel)
        return *m_panel;
    m_panel = new RecordPanel(m_context, m_entity, this);
    m_panel->setAskBeforeEdit([context = m_context](QWidget *parent, const ChangeSet &changes, Decided decided) {
        askForBelongings(
            context, parent, changes, [context, parent, decided = std::move(decided)](const ChangeSet &whole) {
                promptForEffects(context, parent, whole, decided);
            });
    });
    static_cast<QHBoxLayout *>(layout()->itemAt(layout()->count() - 1)->layout())->addWidget(m_panel);
    m_panel->hide();
    connect(m_panel, &RecordPanel::closed, this, &ListPage::closePanel);
    // In a wide window it is beside the list and shows the current record.
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, m_panel, [this] {
        if (m_width == WidthClass::Wide)
            m_panel->follow(m_table->currentRecord());
    });
    connect(m_panel, &RecordPanel::saved, this, [this](const RecordId &id, bool wasNew) {
        if (wasNew || m_width != WidthClass::Wide)
            closePanel();
        else
            m_table->setFocus(Qt::OtherFocusReason);
        if (wasNew)
            clearSearch(); // which need not find what was just made
        m_table->setCurrentRecord(wasNew ? id : RecordId());
    });
    connect(m_panel, &RecordPanel::openRequested, this,
        [this](EntityKind entity, const RecordId &id) { Q_EMIT navigateTo(Target::to(entity, id)); });
    return *m_panel;
}

/// Beside the table where there is space for both, else over it.
void ListPage::arrangePanel()
{
    const bool isOpen = m_panel && m_panel->isVisibleTo(this);
    const bool isOver = isOpen && (m_width == WidthClass::Narrow || width() < Theme::of(this).px(820));
    m_side->setVisible(!isOver);
    if (!m_panel)
        return;
    m_panel->setMinimumWidth(isOver ? 0 : m_panel->sizeHint().width());
    m_panel->setMaximumWidth(isOver ? QWIDGETSIZE_MAX : m_panel->sizeHint().width());
}

void ListPage::closePanel()
{
    m_panel->hide();
    arrangePanel();
    m_table->setFocus(Qt::OtherFocusReason);
}

void ListPage::createRecord()
{
    if (presentationOf(m_entity).isWrittenOnRecordPage) {
        Q_EMIT navigateTo({.page = Target::to(m_entity, {}).page, .action = Target::Action::Create});
        return;
    }
    panel().create();
    arrangePanel();
}

/// For the selected record or the current one; for nobody yet where there are several.
void ListPage::createQuote()
{
    const std::vector<RecordId> records = chosenRecords();
    Target target = records.size() == 1 ? Target::to(m_entity, records.front()) : Target();
    target.page = page::quote;
    target.action = Target::Action::Create;
    Q_EMIT navigateTo(target);
}

/// Whether what was searched for can be the name of a new record that is written here.
bool ListPage::canCreateSearched() const
{
    return !m_search.words.isEmpty() && !m_context.workspace.store().isReadOnly()
        && !presentationOf(m_entity).isWrittenOnRecordPage;
}

void ListPage::createSearched()
{
    const QString name = m_search.words;
    clearSearch();
    createNamed(name);
}

void ListPage::createNamed(const QString &name)
{
    const Entity &entity = m_model->definition();
    std::vector<FieldValue> initial;
    if (isPerson(entity)) {
        const PersonName person = PersonName::fromText(name);
        initial = {{field::first_name, person.first}, {field::last_name, person.last}};
    } else if (const Field *title = entity.titleField()) {
        initial = {{title->name, name}};
    }
    panel().create(initial);
    arrangePanel();
}

void ListPage::editRecord()
{
    const RecordId id = m_table->currentRecord();
    if (id.isNull())
        return;
    if (presentationOf(m_entity).isWrittenOnRecordPage)
        return openRecord(id);
    panel().edit(id);
    arrangePanel();
}

void ListPage::convertLead()
{
    const RecordId id = m_table->currentRecord();
    if (m_entity == EntityKind::Lead && !id.isNull())
        ui::convertLead(m_context, id, this);
}

void ListPage::importFile()
{
    Q_EMIT navigateTo({.page = page::import_, .entity = m_entity});
}

/// Rows copied from a spreadsheet take the way of a file: columns, duplicates, check.
void ListPage::pasteTable()
{
    if (copiedTable(QGuiApplication::clipboard()->mimeData()).isEmpty())
        m_toast->say(tr("The clipboard contains no table."));
    else
        Q_EMIT navigateTo({.page = page::import_, .entity = m_entity, .part = clipboardPart});
}

/// The rows of the list as they are on the screen; a role that may not export prints none either.
void ListPage::print()
{
    store::Store &store = m_context.workspace.store();
    if (const auto allowed = exchange::checkExportRight(store, m_entity); !allowed) {
        Q_EMIT m_context.workspace.failed(allowed.error());
        return;
    }
    store::Query query = m_model->storeQuery();
    query.limit = mostPrinted;
    const auto rows = store.select(query);
    if (!rows) {
        Q_EMIT m_context.workspace.failed(rows.error());
        return;
    }
    documents::Table table;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const items::TableColumn &shown = m_model->column(column);
        table.columns.push_back(
            shown.isAtEnd() ? printedShortColumn(shown.label, documents::Align::End) : printedColumn(shown.label));
    }
    for (qsizetype row = 0; row < rows->size(); ++row) {
        documents::Row line;
        for (int column = 0; column < m_model->columnCount(); ++column)
            line.cells.push_back({withoutIsolates(m_model->textOf({&*rows, row}, column)).simplified()});
        table.rows.push_back(std::move(line));
    }
    const auto all = static_cast<qint64>(m_model->rowCount());
    const QString about = all > rows->size()
        ? tr("The first %1 of %2").arg(m_context.formats().count(rows->size()), m_context.formats().count(all))
        : m_context.formats().count(rows->size()) + u' ' + inSentence(m_model->definition().pluralLabel);
    const QString view = m_views->currentView().isNull() ? QString() : m_views->currentName();
    previewPage(m_context, {view.isEmpty() ? title() : view, about, {{QString(), std::move(table)}}}, this);
}

void ListPage::exportShown()
{
    m_exporter->ask(window(), m_views->currentView().isNull() ? title() : m_views->currentName());
}

} // namespace satchel::ui
