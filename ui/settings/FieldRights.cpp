// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FieldRights.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"
#include "ui/settings/AccessDialog.h"
#include "ui/settings/SettingsForm.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

enum RestrictionColumn { RestrictedKind, RestrictedField, RestrictedAccess, RestrictedColumns };
constexpr int mostRestrictions = 6; // that are seen without scrolling

QString accessWord(store::FieldAccess access)
{
    switch (access) {
    case store::FieldAccess::AsRecord: return FieldRights::tr("As the record");
    case store::FieldAccess::ReadOnly: return FieldRights::tr("Read only");
    case store::FieldAccess::Hidden: break;
    }
    return FieldRights::tr("Hidden");
}

} // namespace

bool canRestrict(const Field &field, store::FieldAccess access)
{
    if (field.isSystem() || field.isDerived() || field.isCalculated())
        return false;
    return access != store::FieldAccess::Hidden || !field.isRequired();
}

FieldRights::FieldRights(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_table(new QTableWidget),
      m_add(new Button(Icon::Add, tr("Restrict a field…"), Button::Variant::Ghost)),
      m_change(new Button(Icon::Edit, tr("Change access"), Button::Variant::Ghost))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 6);
    m_table->setColumnCount(RestrictedColumns);
    m_table->setHorizontalHeaderLabels({tr("Kind of record"), tr("Field"), tr("Access")});
    m_table->setAccessibleName(tr("Fields with less access"));
    applyTableStyle(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(RestrictedField, QHeaderView::Stretch);
    column->addWidget(m_table);
    m_change->setChevron(true);
    column->addWidget(SettingsForm::rowOf({m_add, m_change}));
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &FieldRights::follow);
    connect(m_table, &QTableWidget::activated, this, &FieldRights::offer);
    connect(m_add, &QPushButton::clicked, this, &FieldRights::ask);
    connect(m_change, &QPushButton::clicked, this, &FieldRights::offer);
    follow();
}

void FieldRights::setRole(const store::TeamRole &role, bool isEditable)
{
    m_role = role;
    m_isEditable = isEditable;
    fill();
}

void FieldRights::fill()
{
    m_rows.clear();
    const Schema &schema = m_context.workspace.schema();
    for (const auto &[entity, fields] : m_role.fields) {
        for (const auto &[field, access] : fields)
            m_rows.push_back({entity, field, access});
    }
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Row &one = m_rows[static_cast<size_t>(row)];
        const Entity &entity = schema.entity(one.entity);
        const Field *field = entity.find(one.field);
        m_table->setItem(row, RestrictedKind, new QTableWidgetItem(entity.label));
        m_table->setItem(row, RestrictedField, new QTableWidgetItem(field ? field->label : one.field));
        m_table->setItem(row, RestrictedAccess, new QTableWidgetItem(accessWord(one.access)));
    }
    const int rows = std::clamp(m_table->rowCount(), 1, mostRestrictions);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    m_table->setVisible(!m_rows.empty());
    follow();
}

const FieldRights::Row *FieldRights::chosen() const
{
    const QList<QTableWidgetItem *> items = m_table->selectedItems();
    const int row = items.isEmpty() ? -1 : items.front()->row();
    return row >= 0 && row < static_cast<int>(m_rows.size()) ? &m_rows[static_cast<size_t>(row)] : nullptr;
}

void FieldRights::follow()
{
    m_add->setEnabled(m_isEditable);
    m_change->setVisible(!m_rows.empty());
    m_change->setEnabled(m_isEditable && chosen());
}

void FieldRights::offer()
{
    const Row *row = chosen();
    if (!row || !m_isEditable)
        return;
    const Field *field = m_context.workspace.schema().entity(row->entity).find(row->field);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Access access : {Access::Hidden, Access::ReadOnly, Access::AsRecord}) {
        if (field && access != Access::AsRecord && !canRestrict(*field, access))
            continue;
        QAction *action = menu->addAction(accessWord(access), this,
            [this, one = *row, access] { Q_EMIT accessChanged(one.entity, one.field, access); });
        action->setCheckable(true);
        action->setChecked(row->access == access);
    }
    menu->popup(m_change->mapToGlobal(QPoint(0, m_change->height() + 2)));
}

void FieldRights::ask()
{
    auto *dialog = new Dialog(tr("Restrict a field"), Dialog::Width::Small, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(tr("For the role %1").arg(isolated(roleLabel(m_role))));
    auto *kinds = new QComboBox;
    auto *fields = new QComboBox;
    auto *accesses = new QComboBox;
    const auto addLabelled = [dialog](const QString &name, QWidget *control) {
        auto *label = new Label(name, &Theme::Fonts::small, TextColor::Tertiary);
        label->setBuddy(control);
        control->setAccessibleName(name);
        dialog->content()->addWidget(label);
        dialog->content()->addWidget(control);
    };
    addLabelled(tr("Kind of record"), kinds);
    addLabelled(tr("Field"), fields);
    addLabelled(tr("Access"), accesses);
    auto *help = new Label(tr("The values of a hidden field leave the computers of the role, also from the history and "
                              "the search."),
        &Theme::Fonts::small, TextColor::Secondary);
    help->setWordWrap(true);
    dialog->content()->addWidget(help);
    const auto schema = m_context.workspace.store().sharedSchema(); // the store may get another one meanwhile
    for (const auto &entity : schema->entities()) {
        if (!entity->isInternal)
            kinds->addItem(entity->label, static_cast<int>(entity->kind));
    }
    const auto kindNow = [kinds] { return static_cast<EntityKind>(kinds->currentData().toInt()); };
    const auto showFields = [this, schema, fields, kindNow] {
        fields->clear();
        const auto known = m_role.fields.find(kindNow());
        for (const Field &field : schema->entity(kindNow()).fields) {
            const bool isKnown = known != m_role.fields.end() && known->second.contains(field.name);
            if (canRestrict(field, Access::ReadOnly) && !isKnown)
                fields->addItem(field.label, field.name);
        }
    };
    const auto showAccesses = [schema, fields, accesses, kindNow] {
        accesses->clear();
        const Field *field = schema->entity(kindNow()).find(fields->currentData().toString());
        for (const Access access : {Access::Hidden, Access::ReadOnly}) {
            if (field && canRestrict(*field, access))
                accesses->addItem(accessWord(access), static_cast<int>(access));
        }
    };
    connect(kinds, &QComboBox::currentIndexChanged, dialog, showFields);
    connect(fields, &QComboBox::currentIndexChanged, dialog, showAccesses);
    showFields();
    dialog->addCancel();
    dialog->addButton(tr("Restrict"), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, [this, fields, accesses, kindNow] {
        if (fields->currentIndex() >= 0)
            Q_EMIT accessChanged(
                kindNow(), fields->currentData().toString(), static_cast<Access>(accesses->currentData().toInt()));
    });
    dialog->open();
}

} // namespace satchel::ui

#include "moc_FieldRights.cpp"
