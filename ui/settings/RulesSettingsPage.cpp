// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RulesSettingsPage.h"

#include "domain/FieldNames.h"
#include "store/BrokenRules.h"
#include "store/Calculations.h"
#include "ui/common/Button.h"
#include "ui/common/EmptyText.h"
#include "ui/common/Notice.h"
#include "ui/common/TableLook.h"
#include "ui/lists/FilterText.h"
#include "ui/settings/KindBox.h"
#include "ui/settings/ValidationRuleDialog.h"

#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, DemandColumn, BrokenColumn, StateColumn };

} // namespace

bool RulesSettingsPage::KeptRule::isPaused() const
{
    return valueOr<bool>(record.value(field::paused));
}

RulesSettingsPage::RulesSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context),
      m_entity(new KindBox(context, [](const Entity &entity) { return !entity.isInternal; })),
      m_table(new QTableWidget), m_problem(new Banner(&Theme::amber, Icon::Warning, {})),
      m_worker(context.workspace.workerStore())
{
    addSection(tr("Validation rules"),
        tr("A rule says what must be true of a record. Satchel refuses changes that break it, in forms, tables, the "
           "command line and imports, and shows the rule's message. Records that a connection brings in are kept and "
           "listed here. A new rule changes no existing record."));
    addRow(tr("Rules for"), m_entity);
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Rule"), tr("Must hold"), tr("Records that break it"), tr("State")});
    m_table->setAccessibleName(tr("Validation rules"));
    applyTableStyle(*m_table);
    setEmptyText(*m_table, tr("No validation rules yet."));
    addList(m_table);
    m_problem->hide();
    addWide(m_problem);
    const bool canWrite = !context.workspace.store().isReadOnly();
    const auto button = [&](Icon icon, const QString &text, Button::Variant variant, const auto &run) {
        auto *made = new Button(icon, text, variant);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    auto *add = button(Icon::Add, tr("New rule"), Button::Variant::Secondary, [this] { edit(nullptr); });
    add->setEnabled(canWrite);
    m_change = button(Icon::Edit, tr("Change"), Button::Variant::Ghost, [this] { edit(chosen()); });
    m_pause = button(Icon::Pause, tr("Pause"), Button::Variant::Ghost, [this] { pause(); });
    m_remove = button(Icon::Trash, tr("Remove"), Button::Variant::Ghost, [this] { remove(); });
    m_show = button(Icon::Table, tr("Show records"), Button::Variant::Ghost, [this] { showRecords(); });
    addWide(rowOf({add, m_change, m_pause, m_remove, m_show}));
    finish();
    connect(m_entity, &QComboBox::currentIndexChanged, this, &RulesSettingsPage::read);
    connect(m_table, &QTableWidget::activated, this, [this] { edit(chosen()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &RulesSettingsPage::follow);
    connect(&context.workspace, &items::Workspace::registryChanged, this, &RulesSettingsPage::read);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::ValidationRule) || batch.touches(EntityKind::Stage))
            read();
        else if (batch.touches(entity()))
            count();
    });
    read();
}

EntityKind RulesSettingsPage::entity() const
{
    return m_entity->kind();
}

void RulesSettingsPage::setEntity(EntityKind entity)
{
    m_entity->choose(entity);
}

/// The condition in words, or "E-mail is required from Opportunity".
QString RulesSettingsPage::demandOf(const KeptRule &rule) const
{
    const Entity &definition = m_context.workspace.schema().entity(entity());
    const QString required = rule.record.text(field::required_field);
    if (required.isEmpty())
        return readableCondition(m_context, entity(), rule.record.text(field::condition));
    const Field *found = definition.find(required);
    const Field *stage = stageField(definition);
    const QString from = rule.record.text(field::from_stage);
    QString stageName = from;
    if (stage && stage->type == FieldType::Choice)
        stageName = stage->choiceLabel(from);
    else if (stage)
        stageName = m_context.workspace.store().title(stage->target, RecordId::fromString(from));
    return tr("%1 is required from %2", "field, stage").arg(found ? found->label : required, stageName);
}

void RulesSettingsPage::read()
{
    const int selected = m_table->currentRow();
    store::Store &store = m_context.workspace.store();
    const QString name = m_context.workspace.schema().entity(entity()).name;
    const RecordReader find = [&store](EntityKind kind, RecordId id) {
        auto record = store.get(kind, id);
        return record ? std::optional(std::move(*record)) : std::nullopt;
    };
    m_rules.clear();
    const auto rows = store.select(
        {EntityKind::ValidationRule, {}, Filter::equals(field::entity, name), {field::position, false}, {}, -1, false});
    for (qsizetype row = 0; rows && row < rows->size(); ++row) {
        if (auto record = store.get(EntityKind::ValidationRule, rows->id(row))) {
            auto rule = validationRuleOf(store.schema(), *record, find);
            m_rules.push_back({std::move(*record), std::move(rule)});
        }
    }
    m_table->setRowCount(static_cast<int>(m_rules.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const KeptRule &rule = m_rules[static_cast<size_t>(i)];
        auto *title = new QTableWidgetItem(rule.record.text(field::name));
        title->setToolTip(rule.record.text(field::message));
        const QString state = !rule.rule ? tr("Off: %1").arg(rule.rule.error().what)
            : rule.isPaused()            ? tr("Paused")
                                         : tr("On");
        m_table->setItem(i, NameColumn, title);
        auto *demand = new QTableWidgetItem(demandOf(rule));
        demand->setToolTip(demand->text()); // longer than its column
        m_table->setItem(i, DemandColumn, demand);
        m_table->setItem(i, BrokenColumn, new QTableWidgetItem);
        m_table->setItem(i, StateColumn, new QTableWidgetItem(state));
    }
    if (selected >= 0 && m_table->rowCount() > 0)
        m_table->selectRow(qMin(selected, m_table->rowCount() - 1));
    follow();
    count();
}

/// A worker looks at all records again where the rules changed.
void RulesSettingsPage::count()
{
    std::vector<RecordId> ids;
    for (const KeptRule &rule : m_rules)
        ids.push_back(rule.record.id);
    m_worker.post([this, entity = entity(), ids](store::Store &store) {
        std::ignore = store::refreshCalculations(store);
        std::vector<qint64> counts;
        for (const RecordId &id : ids)
            counts.push_back(store::countBreaking(store, id).value_or(-1));
        QMetaObject::invokeMethod(this, [this, entity, counts] {
            if (entity != this->entity() || counts.size() != m_rules.size())
                return;
            for (int row = 0; row < m_table->rowCount(); ++row) {
                const qint64 found = counts[static_cast<size_t>(row)];
                m_table->item(row, BrokenColumn)->setText(found < 0 ? QString() : m_context.formats().count(found));
            }
        });
    });
}

const RulesSettingsPage::KeptRule *RulesSettingsPage::chosen() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row >= 0 && row < static_cast<int>(m_rules.size()) ? &m_rules[static_cast<size_t>(row)] : nullptr;
}

void RulesSettingsPage::follow()
{
    const KeptRule *rule = chosen();
    const bool canWrite = rule && !m_context.workspace.store().isReadOnly();
    for (Button *button : {m_change, m_pause, m_remove})
        button->setEnabled(canWrite);
    m_show->setEnabled(rule && !presentationOf(entity()).page.isEmpty());
    m_pause->setText(rule && rule->isPaused() ? tr("Resume") : tr("Pause"));
    m_pause->setDrawnIcon(rule && rule->isPaused() ? Icon::Play : Icon::Pause);
    m_problem->setVisible(rule && !rule->rule);
    if (rule && !rule->rule)
        m_problem->setText(tr("This rule is off and refuses nothing."),
            tr("%1 (%2). Change its condition.", "what is wrong, where")
                .arg(rule->rule.error().what, rule->rule.error().where));
}

void RulesSettingsPage::edit(const KeptRule *rule)
{
    if (m_context.workspace.store().isReadOnly())
        return;
    const Record record = rule ? rule->record : Record(m_context.workspace.schema().shared(EntityKind::ValidationRule));
    const qint64 last = m_rules.empty() ? 0 : valueOr<qint64>(m_rules.back().record.value(field::position));
    (new ValidationRuleDialog(m_context, entity(), record, last + 1, this))->open();
}

void RulesSettingsPage::pause()
{
    const KeptRule *rule = chosen();
    if (!rule)
        return;
    const QString name = rule->record.text(field::name);
    m_context.workspace.commit(rule->isPaused() ? tr("Resumed the validation rule “%1”").arg(name)
                                                : tr("Paused the validation rule “%1”").arg(name),
        {Edit::update(
            EntityKind::ValidationRule, rule->record.id, {{field::paused, rule->isPaused() ? Value() : Value(true)}})});
}

void RulesSettingsPage::remove()
{
    if (const KeptRule *rule = chosen())
        m_context.workspace.commit(tr("Removed the validation rule “%1”").arg(rule->record.text(field::name)),
            {Edit::remove(EntityKind::ValidationRule, rule->record.id)});
}

void RulesSettingsPage::showRecords()
{
    if (const KeptRule *rule = chosen())
        Q_EMIT listRequested(entity(), Filter::breaks(rule->record.text(field::name)).toText());
}

} // namespace satchel::ui

#include "moc_RulesSettingsPage.cpp"
