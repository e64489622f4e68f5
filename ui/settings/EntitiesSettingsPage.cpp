// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/EntitiesSettingsPage.h"

#include "domain/EntityReference.h"
#include "store/EntityDefinitions.h"
#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/EmptyText.h"
#include "ui/common/Notice.h"
#include "ui/common/TableLook.h"
#include "ui/settings/EntityDialog.h"

#include <QPointer>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

enum EntitiesTableColumn {
    EntityNameColumn,
    EntityRecordsColumn,
    EntityFieldsColumn,
    EntityShortNameColumn,
    EntitiesColumnCount
};

int customFieldCount(const Entity &entity)
{
    return static_cast<int>(std::ranges::count_if(entity.fields, &Field::isCustom));
}

Result<std::vector<Edit>> withTimeline(
    store::EntityDefinitions &definitions, const CustomEntity &entity, std::vector<Edit> edits)
{
    std::ranges::move(TRY(definitions.addTimeline(entity)), std::back_inserter(edits));
    return edits;
}

} // namespace

EntitiesSettingsPage::EntitiesSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget),
      m_error(new Banner(&Theme::red, Icon::Warning, {}))
{
    addSection(tr("Custom record types"),
        tr("Records of your own kind, such as projects, contracts or installed machines. They have a list, a form, "
           "search, "
           "import and export like built-in records, and custom fields."));
    m_error->hide();
    addWide(m_error);
    m_table->setColumnCount(EntitiesColumnCount);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Records"), tr("Custom fields"), tr("Short name")});
    applyTableStyle(*m_table);
    setEmptyText(*m_table, tr("No record types of your own yet."));
    m_table->setAccessibleName(tr("Custom record types"));
    addList(m_table);
    auto *add = new Button(Icon::Add, tr("New record type"));
    auto *change = new Button(Icon::Edit, tr("Change"), Button::Variant::Ghost);
    auto *fields = new Button(Icon::Columns, tr("Fields"), Button::Variant::Ghost);
    auto *removeButton = new Button(Icon::Trash, tr("Remove"), Button::Variant::Ghost);
    auto *restoreButton = new Button(Icon::Undo, tr("Restore"), Button::Variant::Ghost);
    addWide(rowOf({add, change, fields, removeButton, restoreButton}));
    finish();
    connect(&context.workspace, &items::Workspace::registryChanged, this, &EntitiesSettingsPage::read);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        m_isStale = m_isStale || std::ranges::any_of(batch.entities, isCustomEntity); // the numbers of records
        if (m_isStale && isVisible())
            read();
    });
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(change, &QPushButton::clicked, this, [this] {
        if (chosen())
            edit(chosen()->name);
    });
    connect(m_table, &QTableWidget::activated, this, [this] {
        if (chosen())
            edit(chosen()->name);
    });
    connect(fields, &QPushButton::clicked, this, [this] {
        if (chosen())
            Q_EMIT fieldsRequested(chosen()->kind);
    });
    connect(removeButton, &QPushButton::clicked, this, &EntitiesSettingsPage::remove);
    connect(restoreButton, &QPushButton::clicked, this, &EntitiesSettingsPage::restore);
    const auto follow = [this, change, fields, removeButton, restoreButton] {
        for (Button *button : {change, fields, removeButton})
            button->setEnabled(chosen());
        const bool isRemoved = !chosen() && !chosenName().isEmpty();
        removeButton->setVisible(!isRemoved);
        restoreButton->setVisible(isRemoved);
    };
    connect(m_table, &QTableWidget::itemSelectionChanged, this, follow);
    read();
    follow();
}

/// Nobody needs the numbers before.
void EntitiesSettingsPage::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    if (m_isStale)
        read();
}

void EntitiesSettingsPage::read()
{
    m_isStale = false;
    const QString before = chosenName();
    m_table->setRowCount(0);
    for (const bool isRemoved : {false, true}) {
        for (const auto &entity : m_context.workspace.schema().entities()) {
            if (!isCustomEntity(entity->kind) || !isCustomEntityName(entity->name) || entity->isRelation
                || entity->isRemoved != isRemoved)
                continue;
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            auto *name = new QTableWidgetItem(themedIcon(iconNamed(entity->presentation.icon)),
                isRemoved ? tr("%1 (removed)").arg(entity->pluralLabel) : entity->pluralLabel);
            name->setData(Qt::UserRole, entity->name);
            m_table->setItem(row, EntityNameColumn, name);
            const auto records = m_context.workspace.store().count({entity->kind, {}, {}, {}, {}, -1, false});
            m_table->setItem(
                row, EntityRecordsColumn, new QTableWidgetItem(m_context.formats().count(records.value_or(0))));
            m_table->setItem(
                row, EntityFieldsColumn, new QTableWidgetItem(m_context.formats().count(customFieldCount(*entity))));
            m_table->setItem(row, EntityShortNameColumn, new QTableWidgetItem(entity->name));
            if (entity->name == before)
                m_table->selectRow(row);
        }
    }
}

QString EntitiesSettingsPage::chosenName() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), EntityNameColumn);
    return item && item->isSelected() ? item->data(Qt::UserRole).toString() : QString();
}

const Entity *EntitiesSettingsPage::chosen() const
{
    return m_context.workspace.schema().find(chosenName());
}

void EntitiesSettingsPage::edit(const QString &name)
{
    store::EntityDefinitions definitions(m_context.workspace.store());
    const auto existing = name.isEmpty() ? Result<CustomEntity>(CustomEntity{}) : definitions.find(name);
    if (!existing)
        return report(fail(existing.error()));
    const Entity *entity = m_context.workspace.schema().find(name); // none of a new one
    const bool isOnTimeline = entity && hasTimeline(m_context.workspace.schema(), entity->kind);
    auto *dialog = new EntityDialog(m_context, name.isEmpty() ? nullptr : &*existing, isOnTimeline, this);
    const auto forget = dialog->drafts()->forgetterOfCaller();
    connect(dialog, &QDialog::accepted, this, [this, dialog, forget, isNew = name.isEmpty()] {
        store::EntityDefinitions now(m_context.workspace.store());
        CustomEntity wanted = dialog->result();
        auto edits = isNew ? now.add(wanted) : now.change(wanted);
        if (edits && dialog->wantsTimeline())
            edits = withTimeline(now, wanted, std::move(*edits));
        save(isNew ? tr("Added the record type %1").arg(wanted.label)
                   : tr("Changed the record type %1").arg(wanted.label),
            std::move(edits), forget);
    });
    dialog->open();
}

void EntitiesSettingsPage::remove()
{
    const Entity *entity = chosen();
    if (!entity)
        return;
    store::EntityDefinitions definitions(m_context.workspace.store());
    const auto count = definitions.recordCount(entity->name);
    save(tr("Removed the record type %1; %Ln record(s) kept", nullptr, static_cast<int>(count.value_or(0)))
             .arg(entity->label),
        definitions.remove(entity->name));
}

void EntitiesSettingsPage::restore()
{
    const Entity *entity = m_context.workspace.schema().findWithRemoved(chosenName());
    if (!entity || !entity->isRemoved)
        return;
    save(tr("Restored the record type %1").arg(entity->label),
        store::EntityDefinitions(m_context.workspace.store()).restore(entity->name));
}

/// One step of undo like any other.
void EntitiesSettingsPage::save(
    const QString &label, Result<std::vector<Edit>> edits, const std::function<void()> &stored)
{
    if (!edits)
        return report(fail(edits.error()));
    m_context.workspace.commit(
        label, std::move(*edits), [part = QPointer<EntitiesSettingsPage>(this), stored](const Result<Receipt> &done) {
            if (done && stored)
                stored();
            if (part)
                part->report(done ? Result<void>() : Result<void>(fail(done.error())));
        });
}

void EntitiesSettingsPage::report(const Result<void> &done)
{
    m_error->setVisible(!done);
    if (!done)
        m_error->setText(tr("The record type was not saved."), sentenceFor(done.error()));
    read();
}

} // namespace satchel::ui

#include "moc_EntitiesSettingsPage.cpp"
