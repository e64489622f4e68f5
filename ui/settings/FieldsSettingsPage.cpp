// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FieldsSettingsPage.h"

#include "domain/Formula.h"
#include "domain/Relation.h"
#include "store/FieldDefinitions.h"
#include "ui/common/EmptyText.h"
#include "ui/common/Notice.h"
#include "ui/common/TableLook.h"
#include "ui/settings/FieldDialog.h"
#include "ui/settings/KindBox.h"

#include <QPointer>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// With the reason where it cannot be used.
QString formulaText(const Entity &entity, const Field &field)
{
    const Error *problem = entity.calculations ? entity.calculations->problemOf(entity.indexOf(field.name)) : nullptr;
    return problem
        ? FieldsSettingsPage::tr("Not calculated: %1 (%2)", "reason, formula").arg(problem->what, field.formula)
        : field.formula;
}

} // namespace

FieldsSettingsPage::FieldsSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context),
      m_entity(new KindBox(context, &Entity::isExposed)), // links have fields, too
      m_table(new QTableWidget), m_error(new Banner(&Theme::red, Icon::Warning, {}))
{
    addSection(
        tr("Custom fields"), tr("They appear in tables, forms, filters, imports and exports like built-in fields."));
    addRow(tr("Fields of"), m_entity);
    m_error->hide();
    addWide(m_error);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Type"), tr("Choices or formula")});
    applyTableStyle(*m_table);
    m_table->setAccessibleName(tr("Custom fields"));
    setEmptyText(*m_table, tr("No custom fields yet. A new one appears in forms, lists, filters and imports."));
    addList(m_table);
    auto *add = new Button(Icon::Add, tr("New field"));
    auto *change = new Button(Icon::Edit, tr("Change"), Button::Variant::Ghost);
    auto *removeButton = new Button(Icon::Trash, tr("Remove"), Button::Variant::Ghost);
    addWide(rowOf({add, change, removeButton}));
    finish();
    connect(m_entity, &QComboBox::currentIndexChanged, this, &FieldsSettingsPage::read);
    connect(&context.workspace, &items::Workspace::registryChanged, this, [this] {
        m_entity->fill(); // custom record types come and go
        read();
    });
    connect(add, &QPushButton::clicked, this, [this] { edit(nullptr); });
    connect(change, &QPushButton::clicked, this, [this] {
        if (const Field *field = chosen())
            edit(field);
    });
    connect(m_table, &QTableWidget::activated, this, [this] { edit(chosen()); });
    connect(removeButton, &QPushButton::clicked, this, &FieldsSettingsPage::remove);
    const auto follow = [this, change, removeButton] {
        change->setEnabled(chosen());
        removeButton->setEnabled(chosen());
    };
    connect(m_table, &QTableWidget::itemSelectionChanged, this, follow);
    read();
    follow();
}

void FieldsSettingsPage::choose(EntityKind entity)
{
    m_entity->choose(entity);
}

EntityKind FieldsSettingsPage::entity() const
{
    return m_entity->kind();
}

void FieldsSettingsPage::read()
{
    m_table->setRowCount(0);
    const Entity &chosenEntity = m_context.workspace.schema().entity(entity());
    for (const Field &field : chosenEntity.fields) {
        if (!field.isCustom() || isRelationField(chosenEntity, field)) // these the page of relations changes
            continue;
        const int row = m_table->rowCount();
        m_table->insertRow(row);
        auto *name = new QTableWidgetItem(field.isRequired() ? tr("%1 (required)").arg(field.label) : field.label);
        name->setData(Qt::UserRole, field.name);
        m_table->setItem(row, 0, name);
        m_table->setItem(row, 1,
            new QTableWidgetItem(
                field.isCalculated() ? tr("Calculated: %1").arg(typeLabel(field.type)) : typeLabel(field.type)));
        QStringList choices;
        for (const Choice &choice : field.choices)
            choices += choice.label;
        if (field.type == FieldType::Reference)
            choices += m_context.workspace.schema().entity(field.target).label;
        if (field.isCalculated())
            choices = {formulaText(m_context.workspace.schema().entity(entity()), field)};
        m_table->setItem(row, 2, new QTableWidgetItem(choices.join(u", ")));
    }
}

const Field *FieldsSettingsPage::chosen() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), 0);
    return item && item->isSelected()
        ? m_context.workspace.schema().entity(entity()).find(item->data(Qt::UserRole).toString())
        : nullptr;
}

void FieldsSettingsPage::edit(const Field *field)
{
    editField(m_context, entity(), field, this, [this](const Result<void> &done) { report(done); });
}

void FieldsSettingsPage::remove()
{
    const Field *field = chosen();
    if (!field)
        return;
    save(tr("Removed the field %1").arg(field->label),
        store::FieldDefinitions(m_context.workspace.store()).remove(entity(), field->name));
}

/// One step of undo like any other. Values of a removed field stay in the store and come back with it.
void FieldsSettingsPage::save(const QString &label, Result<std::vector<Edit>> edits)
{
    if (!edits)
        return report(fail(edits.error()));
    m_context.workspace.commit(
        label, std::move(*edits), [part = QPointer<FieldsSettingsPage>(this)](const Result<Receipt> &done) {
            if (part)
                part->report(done ? Result<void>() : Result<void>(fail(done.error())));
        });
}

void FieldsSettingsPage::report(const Result<void> &done)
{
    m_error->setVisible(!done);
    if (!done)
        m_error->setText(tr("The field was not saved."), sentenceFor(done.error()));
    read();
}

} // namespace satchel::ui

#include "moc_FieldsSettingsPage.cpp"
