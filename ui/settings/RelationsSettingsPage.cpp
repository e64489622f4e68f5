// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RelationsSettingsPage.h"

#include "store/EntityDefinitions.h"
#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/EmptyText.h"
#include "ui/common/Notice.h"
#include "ui/common/TableLook.h"
#include "ui/settings/RelationDialog.h"

#include <QPointer>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

enum RelationsTableColumn { RelationSourceColumn, RelationTargetColumn, RelationRolesColumn, RelationsColumnCount };

/// "Project: Members", as the page of a project has it.
QString endText(const Schema &schema, const Entity &relation, const QString &own, const QString &other)
{
    const Field *from = relation.find(own);
    const Field *to = relation.find(other);
    if (!from || !to || from->type != FieldType::Reference)
        return relation.label;
    return RelationsSettingsPage::tr("%1: %2", "a record type and what it calls its related records")
        .arg(schema.entity(from->target).label, to->label);
}

QString rolesText(const Schema &schema, const Entity &relation)
{
    QStringList labels;
    if (const Field *roles = rolesField(schema, relation.kind)) {
        for (const Choice &role : roles->choices)
            labels.append(role.label);
    }
    return labels.join(u", "_s);
}

} // namespace

RelationsSettingsPage::RelationsSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget),
      m_error(new Banner(&Theme::red, Icon::Warning, {}))
{
    addSection(tr("Relations"),
        tr("Link any number of records with each other, such as the members of a project or the subsidiaries of a "
           "company. The links are on the pages of both records, each with its roles."));
    m_error->hide();
    addWide(m_error);
    m_table->setColumnCount(RelationsColumnCount);
    m_table->setHorizontalHeaderLabels({tr("First record type"), tr("Second record type"), tr("Roles")});
    applyTableStyle(*m_table);
    setEmptyText(*m_table, tr("No relations yet."));
    m_table->setAccessibleName(tr("Relations"));
    addList(m_table);
    auto *add = new Button(Icon::Add, tr("New relation"));
    auto *change = new Button(Icon::Edit, tr("Change"), Button::Variant::Ghost);
    auto *removeButton = new Button(Icon::Trash, tr("Remove"), Button::Variant::Ghost);
    auto *restoreButton = new Button(Icon::Undo, tr("Restore"), Button::Variant::Ghost);
    addWide(rowOf({add, change, removeButton, restoreButton}));
    finish();
    connect(&context.workspace, &items::Workspace::registryChanged, this, &RelationsSettingsPage::read);
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    const auto editChosen = [this] {
        if (!chosenName().isEmpty() && !isChosenRemoved())
            edit(chosenName());
    };
    connect(change, &QPushButton::clicked, this, editChosen);
    connect(m_table, &QTableWidget::activated, this, editChosen);
    connect(removeButton, &QPushButton::clicked, this, &RelationsSettingsPage::remove);
    connect(restoreButton, &QPushButton::clicked, this, &RelationsSettingsPage::restore);
    const auto follow = [this, change, removeButton, restoreButton] {
        const bool isChosen = !chosenName().isEmpty();
        change->setEnabled(isChosen && !isChosenRemoved());
        removeButton->setEnabled(isChosen);
        removeButton->setVisible(!isChosenRemoved());
        restoreButton->setVisible(isChosenRemoved());
    };
    connect(m_table, &QTableWidget::itemSelectionChanged, this, follow);
    read();
    follow();
}

void RelationsSettingsPage::read()
{
    const QString before = chosenName();
    const Schema &schema = m_context.workspace.schema();
    m_table->setRowCount(0);
    for (const bool isRemoved : {false, true}) {
        for (const auto &relation : schema.entities()) {
            if (!relation->isRelation || relation->isRemoved != isRemoved)
                continue;
            const int row = m_table->rowCount();
            m_table->insertRow(row);
            const QString here = endText(schema, *relation, relation_field::source, relation_field::target);
            auto *first = new QTableWidgetItem(isRemoved ? tr("%1 (removed)").arg(here) : here);
            first->setData(Qt::UserRole, relation->name);
            m_table->setItem(row, RelationSourceColumn, first);
            m_table->setItem(row, RelationTargetColumn,
                new QTableWidgetItem(endText(schema, *relation, relation_field::target, relation_field::source)));
            m_table->setItem(row, RelationRolesColumn, new QTableWidgetItem(rolesText(schema, *relation)));
            if (relation->name == before)
                m_table->selectRow(row);
        }
    }
}

QString RelationsSettingsPage::chosenName() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), RelationSourceColumn);
    return item && item->isSelected() ? item->data(Qt::UserRole).toString() : QString();
}

bool RelationsSettingsPage::isChosenRemoved() const
{
    const Entity *relation = m_context.workspace.schema().findWithRemoved(chosenName());
    return relation && relation->isRemoved;
}

void RelationsSettingsPage::edit(const QString &name)
{
    store::EntityDefinitions definitions(m_context.workspace.store());
    const auto existing = name.isEmpty() ? Result<RelationDefinition>(RelationDefinition{})
                                         : definitions.findRelation(name);
    if (!existing)
        return report(fail(existing.error()));
    auto *dialog = new RelationDialog(m_context, name.isEmpty() ? nullptr : &*existing, this);
    const auto forget = dialog->drafts()->forgetterOfCaller();
    connect(dialog, &QDialog::accepted, this, [this, dialog, forget, isNew = name.isEmpty()] {
        store::EntityDefinitions now(m_context.workspace.store());
        RelationDefinition wanted = dialog->result();
        auto edits = isNew ? now.addRelation(wanted) : now.changeRelation(wanted);
        save(isNew ? tr("Added the relation %1").arg(wanted.targetsLabel)
                   : tr("Changed the relation %1").arg(wanted.targetsLabel),
            std::move(edits), forget);
    });
    dialog->open();
}

void RelationsSettingsPage::remove()
{
    const Entity *relation = m_context.workspace.schema().find(chosenName());
    if (!relation)
        return;
    store::EntityDefinitions definitions(m_context.workspace.store());
    const auto count = definitions.recordCount(relation->name);
    save(tr("Removed the relation %1; %Ln link(s) kept", nullptr, static_cast<int>(count.value_or(0)))
             .arg(relation->label),
        definitions.remove(relation->name));
}

void RelationsSettingsPage::restore()
{
    const Entity *relation = m_context.workspace.schema().findWithRemoved(chosenName());
    if (relation && relation->isRemoved)
        save(tr("Restored the relation %1").arg(relation->label),
            store::EntityDefinitions(m_context.workspace.store()).restore(relation->name));
}

/// One step of undo like any other.
void RelationsSettingsPage::save(
    const QString &label, Result<std::vector<Edit>> edits, const std::function<void()> &stored)
{
    if (!edits)
        return report(fail(edits.error()));
    m_context.workspace.commit(
        label, std::move(*edits), [page = QPointer<RelationsSettingsPage>(this), stored](const Result<Receipt> &done) {
            if (done && stored)
                stored();
            if (page)
                page->report(done ? Result<void>() : Result<void>(fail(done.error())));
        });
}

void RelationsSettingsPage::report(const Result<void> &done)
{
    m_error->setVisible(!done);
    if (!done)
        m_error->setText(tr("The relation was not saved."), sentenceFor(done.error()));
    read();
}

} // namespace satchel::ui

#include "moc_RelationsSettingsPage.cpp"
