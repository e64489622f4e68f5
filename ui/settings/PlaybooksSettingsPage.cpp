// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PlaybooksSettingsPage.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/EmptyText.h"
#include "ui/common/TableLook.h"
#include "ui/lists/FilterText.h"
#include "ui/settings/PlaybookDialogs.h"

#include <algorithm>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::Playbook;
using items::PlaybookItem;

namespace {

enum PlaybookColumn { PlaybookName, PlaybookPlace, PlaybookItems };
enum ItemColumn { ItemTitle, ItemKind, ItemDetail };

int selectedRow(const QTableWidget &table)
{
    return table.selectionModel()->hasSelection() ? table.currentRow() : -1;
}

void setCell(QTableWidget &table, int row, int column, const QString &text)
{
    table.setItem(row, column, new QTableWidgetItem(text));
}

} // namespace

PlaybooksSettingsPage::PlaybooksSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget), m_itemTable(new QTableWidget)
{
    addPlaybooks();
    addItems();
    addCompetitors();
    finish();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &PlaybooksSettingsPage::readItems);
    connect(m_table, &QTableWidget::activated, this, &PlaybooksSettingsPage::changePlaybook);
    connect(m_itemTable, &QTableWidget::itemSelectionChanged, this, &PlaybooksSettingsPage::follow);
    connect(m_itemTable, &QTableWidget::activated, this, &PlaybooksSettingsPage::changeItem);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Playbook) || batch.touches(EntityKind::PlaybookItem)
            || batch.touches(EntityKind::Pipeline) || batch.touches(EntityKind::Stage))
            read();
    });
    connect(&context.workspace, &items::Workspace::registryChanged, this, &PlaybooksSettingsPage::read);
    read();
}

Button *PlaybooksSettingsPage::addAction(
    Icon icon, const QString &text, bool isQuiet, void (PlaybooksSettingsPage::*run)())
{
    auto *button = new Button(icon, text, isQuiet ? Button::Variant::Ghost : Button::Variant::Secondary);
    button->setEnabled(!m_context.workspace.store().isReadOnly());
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void PlaybooksSettingsPage::addPlaybooks()
{
    addSection(tr("Playbooks"),
        tr("What to do, ask and reach while a deal is in a stage. A playbook is shown on the page of each deal in its "
           "stage, and you are warned when a deal moves on without meeting the exit criteria."));
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Playbook"), tr("Shown for deals in"), tr("Items")});
    m_table->setAccessibleName(tr("Playbooks"));
    applyTableStyle(*m_table);
    setEmptyText(*m_table, tr("No playbooks yet."));
    addList(m_table);
    auto *add = addAction(Icon::Add, tr("New playbook"), false, &PlaybooksSettingsPage::newPlaybook);
    m_ofPlaybook = {addAction(Icon::Edit, tr("Change"), true, &PlaybooksSettingsPage::changePlaybook),
        addAction(Icon::Trash, tr("Remove"), true, &PlaybooksSettingsPage::removePlaybook)};
    addWide(rowOf(QList<QWidget *>{add, m_ofPlaybook[0], m_ofPlaybook[1]}));
}

void PlaybooksSettingsPage::addItems()
{
    addSection(tr("Items"));
    m_itemTable->setColumnCount(3);
    m_itemTable->setHorizontalHeaderLabels({tr("Item"), tr("Kind"), tr("Details")});
    m_itemTable->setAccessibleName(tr("Items"));
    applyTableStyle(*m_itemTable);
    setEmptyText(*m_itemTable, tr("No items yet: steps to do, questions to ask, exit criteria and materials."));
    addList(m_itemTable, 2);
    m_newItem = addAction(Icon::Add, tr("New item"), false, &PlaybooksSettingsPage::newItem);
    m_ofItem = {addAction(Icon::Edit, tr("Change item"), true, &PlaybooksSettingsPage::changeItem),
        addAction(Icon::Up, tr("Move up"), true, &PlaybooksSettingsPage::moveUp),
        addAction(Icon::Down, tr("Move down"), true, &PlaybooksSettingsPage::moveDown),
        addAction(Icon::Trash, tr("Remove item"), true, &PlaybooksSettingsPage::removeItem)};
    QList<QWidget *> buttons{m_newItem};
    for (Button *button : std::as_const(m_ofItem))
        buttons.append(button);
    addWide(rowOf(buttons));
}

void PlaybooksSettingsPage::addCompetitors()
{
    addSection(tr("Competitors"),
        tr("Battle cards: strengths and weaknesses of a competitor, and how to answer objections. A card opens from "
           "the competitors of a deal, with how often you won against this competitor."));
    auto *open = new Button(Icon::Goal, tr("Open competitors"));
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT listRequested(EntityKind::Competitor, {}); });
    addWide(rowOf({open}));
}

void PlaybooksSettingsPage::read()
{
    auto read = items::readPlaybooks(m_context.workspace.store());
    if (!read) {
        Q_EMIT m_context.workspace.failed(read.error());
        return;
    }
    const RecordId before = chosen() ? chosen()->id : RecordId();
    m_playbooks = std::move(*read);
    m_table->setRowCount(static_cast<int>(m_playbooks.size()));
    int shown = m_playbooks.empty() ? -1 : 0;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Playbook &playbook = m_playbooks[static_cast<size_t>(i)];
        setCell(*m_table, i, PlaybookName, playbook.name);
        setCell(*m_table, i, PlaybookPlace,
            placeOfPlaybook(m_context.workspace.store(), playbook.pipeline, playbook.stage));
        setCell(*m_table, i, PlaybookItems, m_context.formats().count(static_cast<qint64>(playbook.items.size())));
        if (playbook.id == before)
            shown = i;
    }
    if (shown >= 0)
        m_table->selectRow(shown);
    readItems();
}

QString PlaybooksSettingsPage::detailOf(const PlaybookItem &item) const
{
    switch (item.kind) {
    case PlaybookItemKind::Criterion: {
        const auto filter = parseFilter(m_context.workspace.schema(), EntityKind::Deal, item.condition);
        return filter ? readableFilter(m_context, EntityKind::Deal, *filter) : item.condition;
    }
    case PlaybookItemKind::Material:
        return item.url.isEmpty() ? m_context.workspace.store().title(EntityKind::Attachment, item.attachment)
                                  : item.url;
    case PlaybookItemKind::Step:
    case PlaybookItemKind::Question: break;
    }
    return item.description.simplified();
}

void PlaybooksSettingsPage::readItems()
{
    const int row = selectedRow(*m_itemTable);
    const Playbook *playbook = chosen();
    const Field *kind = m_context.workspace.schema().entity(EntityKind::PlaybookItem).find(field::kind);
    m_itemTable->setRowCount(playbook ? static_cast<int>(playbook->items.size()) : 0);
    for (int i = 0; i < m_itemTable->rowCount(); ++i) {
        const PlaybookItem &item = playbook->items[static_cast<size_t>(i)];
        setCell(*m_itemTable, i, ItemTitle, item.title);
        setCell(*m_itemTable, i, ItemKind, kind->choices[static_cast<size_t>(item.kind)].label);
        setCell(*m_itemTable, i, ItemDetail, detailOf(item));
    }
    if (row >= 0 && m_itemTable->rowCount() > 0)
        m_itemTable->selectRow(qMin(row, m_itemTable->rowCount() - 1));
    follow();
}

void PlaybooksSettingsPage::follow()
{
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    for (Button *button : std::as_const(m_ofPlaybook))
        button->setEnabled(canWrite && chosen());
    m_newItem->setEnabled(canWrite && chosen());
    for (Button *button : std::as_const(m_ofItem))
        button->setEnabled(canWrite && chosenItem() >= 0);
}

void PlaybooksSettingsPage::showRecord(const RecordId &id)
{
    const auto found = std::ranges::find(m_playbooks, id, &Playbook::id);
    if (found != m_playbooks.end())
        m_table->selectRow(static_cast<int>(found - m_playbooks.begin()));
}

const Playbook *PlaybooksSettingsPage::chosen() const
{
    const int row = selectedRow(*m_table);
    return row >= 0 && row < static_cast<int>(m_playbooks.size()) ? &m_playbooks[static_cast<size_t>(row)] : nullptr;
}

int PlaybooksSettingsPage::chosenItem() const
{
    const int row = selectedRow(*m_itemTable);
    return chosen() && row < static_cast<int>(chosen()->items.size()) ? row : -1;
}

void PlaybooksSettingsPage::newPlaybook()
{
    (new PlaybookDialog(m_context, {}, this))->open();
}

void PlaybooksSettingsPage::changePlaybook()
{
    if (chosen() && !m_context.workspace.store().isReadOnly())
        (new PlaybookDialog(m_context, *chosen(), this))->open();
}

void PlaybooksSettingsPage::removePlaybook()
{
    if (chosen())
        m_context.workspace.commit(items::deletePlaybook(*chosen()));
}

void PlaybooksSettingsPage::newItem()
{
    if (chosen())
        (new PlaybookItemDialog(m_context, *chosen(), {}, this))->open();
}

void PlaybooksSettingsPage::changeItem()
{
    if (chosenItem() >= 0 && !m_context.workspace.store().isReadOnly())
        (new PlaybookItemDialog(m_context, *chosen(), chosen()->items[static_cast<size_t>(chosenItem())], this))
            ->open();
}

void PlaybooksSettingsPage::removeItem()
{
    if (chosenItem() >= 0)
        m_context.workspace.commit(tr("Removed an item of “%1”").arg(chosen()->name),
            {Edit::remove(EntityKind::PlaybookItem, chosen()->items[static_cast<size_t>(chosenItem())].id)});
}

void PlaybooksSettingsPage::moveItem(int by)
{
    const int item = chosenItem();
    if (item < 0)
        return;
    ChangeSet changes = items::movePlaybookItem(*chosen(), static_cast<size_t>(item), by);
    if (changes.edits.empty())
        return;
    m_itemTable->selectRow(item + by);
    m_context.workspace.commit(std::move(changes));
}

} // namespace satchel::ui

#include "moc_PlaybooksSettingsPage.cpp"
