// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does in a list: commands with their keys, menus, sorting, opening, deleting.
#include "ui/common/Button.h"
#include "ui/lists/BulkActions.h"
#include "ui/lists/ColumnChooser.h"
#include "ui/lists/FilterBuilder.h"
#include "ui/lists/ListPage.h"
#include "ui/lists/RecordTable.h"
#include "ui/lists/ViewBar.h"

#include <QMenu>

namespace satchel::ui {

using namespace Qt::StringLiterals;

QAction *ListPage::command(const QString &name, const QString &text, Icon icon, const QKeySequence &key, void (ListPage::*run)())
{
    auto *action = new QAction(themedIcon(icon), text, this);
    action->setObjectName(m_model->definition().name + u'.' + name);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
    return action;
}

void ListPage::makeCommands()
{
    const Entity &entity = m_model->definition();
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    m_new = command(u"new"_s, tr("New %1").arg(entity.label.toLower()), Icon::Add, QKeySequence(QKeySequence::New), &ListPage::createRecord);
    m_import = command(u"import"_s, tr("Import"), Icon::Import, {}, &ListPage::importFile);
    m_export = command(u"export"_s, tr("Export"), Icon::Export, {}, &ListPage::exportShown);
    command(u"filter"_s, tr("Filter the list"), Icon::Filter, QKeySequence(QKeySequence::Find), &ListPage::toggleFilter);
    command(u"clearFilter"_s, tr("Clear the filter"), Icon::Close, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), &ListPage::clearFilter);
    command(u"sort"_s, tr("Sort the list"), Icon::Sort, {}, &ListPage::showSortMenu);
    command(u"columns"_s, tr("Choose columns"), Icon::Columns, {}, &ListPage::showColumns);
    for (QAction *action : actions())
        action->setEnabled(canWrite || (action != m_new && action != m_import));
    m_export->setEnabled(false);
    m_export->setToolTip(tr("Lists cannot be exported yet; the command line can: satchel export"));
}

void ListPage::toggleFilter()
{
    m_filter->setVisible(!m_filter->isVisibleTo(this));
    updateToolbar();
    if (m_filter->isVisibleTo(this))
        m_filter->start();
    else
        m_table->setFocus(Qt::OtherFocusReason);
}

void ListPage::clearFilter()
{
    items::TableQuery query = m_views->query();
    query.filter = {};
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
    add(tr("Order of creation"), sort.field.isEmpty(), {}, sort.isDescending);
    menu->addSeparator();
    add(tr("First to last"), !sort.isDescending, sort.field, false);
    add(tr("Last to first"), sort.isDescending, sort.field, true);
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
        connect(menu->addAction(tr("Sort first to last")), &QAction::triggered, this, [this, field] { setSort(field, false); });
        connect(menu->addAction(tr("Sort last to first")), &QAction::triggered, this, [this, field] { setSort(field, true); });
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

void ListPage::showRowMenu(const QPoint &globalPosition)
{
    const RecordId id = m_table->currentRecord();
    if (id.isNull())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    const auto add = [&](Icon icon, const QString &text, const QKeySequence &key, bool isEnabled, auto run) {
        QAction *action = menu->addAction(themedIcon(icon), text);
        action->setShortcut(key);
        action->setEnabled(isEnabled);
        connect(action, &QAction::triggered, this, run);
    };
    add(icon(), tr("Open"), QKeySequence(Qt::CTRL | Qt::Key_Return), true, [this, id] { openRecord(id); });
    add(Icon::Edit, tr("Edit"), QKeySequence(Qt::Key_F2), canWrite, [this] { editRecord(); });
    add(Icon::Copy, tr("Copy"), QKeySequence(QKeySequence::Copy), true, [this] { m_table->copy(); });
    menu->addSeparator();
    add(Icon::Trash, tr("Move to trash"), QKeySequence(Qt::Key_Delete), canWrite, [this] { deleteSelected(); });
    menu->popup(globalPosition);
}

void ListPage::openRecord(const RecordId &id)
{
    if (!id.isNull())
        Q_EMIT navigateTo(Target::to(m_entity, id));
}

void ListPage::deleteSelected()
{
    if (m_context.workspace.store().isReadOnly())
        return;
    if (!m_model->selection().isEmpty()) {
        m_bulk->remove();
        return;
    }
    const RecordId id = m_table->currentRecord();
    if (!id.isNull())
        m_context.workspace.commit(tr("Delete %1").arg(m_context.workspace.store().title(m_entity, id)), {Edit::remove(m_entity, id)});
}

void ListPage::createRecord() { }

void ListPage::editRecord() { }

void ListPage::importFile()
{
    Target target;
    target.page = u"import"_s;
    target.entity = m_entity;
    Q_EMIT navigateTo(target);
}

void ListPage::exportShown() { }

} // namespace satchel::ui
