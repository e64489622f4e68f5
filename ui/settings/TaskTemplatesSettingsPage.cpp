// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TaskTemplatesSettingsPage.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/EmptyText.h"
#include "ui/common/FieldsDialog.h"
#include "ui/common/TableLook.h"
#include "ui/settings/TaskTemplateDialog.h"

#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::TaskTemplate;
using items::TemplateStep;

namespace {

enum Column { NameColumn, EntityColumn, AnchorColumn, StepsColumn };
enum StepColumn { TitleColumn, WhenColumn, AssigneeColumn, WaitsColumn };

int rowOf(const QTableWidget &table)
{
    return table.selectionModel()->hasSelection() ? table.currentRow() : -1;
}

void setText(QTableWidget &table, int row, int column, const QString &text)
{
    table.setItem(row, column, new QTableWidgetItem(text));
}

} // namespace

TaskTemplatesSettingsPage::TaskTemplatesSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget), m_stepTable(new QTableWidget)
{
    addTemplates();
    addSteps();
    finish();
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TaskTemplatesSettingsPage::readSteps);
    connect(m_table, &QTableWidget::activated, this, &TaskTemplatesSettingsPage::changeTemplate);
    connect(m_stepTable, &QTableWidget::itemSelectionChanged, this, &TaskTemplatesSettingsPage::follow);
    connect(m_stepTable, &QTableWidget::activated, this, &TaskTemplatesSettingsPage::changeStep);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::TaskTemplate) || batch.touches(EntityKind::TaskTemplateStep)
            || batch.touches(EntityKind::User))
            read();
    });
    connect(&context.workspace, &items::Workspace::registryChanged, this, &TaskTemplatesSettingsPage::read);
    read();
}

Button *TaskTemplatesSettingsPage::addAction(
    Icon icon, const QString &text, bool isQuiet, void (TaskTemplatesSettingsPage::*run)())
{
    auto *button = new Button(icon, text, isQuiet ? Button::Variant::Ghost : Button::Variant::Secondary);
    button->setEnabled(!m_context.workspace.store().isReadOnly());
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

void TaskTemplatesSettingsPage::addTemplates()
{
    addSection(tr("Task templates"),
        tr("Several tasks that you add together, such as the steps of an onboarding. Apply one on the page of a "
           "customer or deal, or on the tasks page."));
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Template"), tr("Applies to"), tr("Steps count from"), tr("Steps")});
    m_table->setAccessibleName(tr("Task templates"));
    applyTableStyle(*m_table);
    setEmptyText(*m_table, tr("No task templates yet."));
    addList(m_table);
    auto *add = addAction(Icon::Add, tr("New template"), false, &TaskTemplatesSettingsPage::newTemplate);
    m_ofTemplate = {addAction(Icon::Edit, tr("Change"), true, &TaskTemplatesSettingsPage::changeTemplate),
        addAction(Icon::Trash, tr("Remove"), true, &TaskTemplatesSettingsPage::removeTemplate)};
    addWide(rowOf(QList<QWidget *>{add, m_ofTemplate[0], m_ofTemplate[1]}));
}

void TaskTemplatesSettingsPage::addSteps()
{
    addSection(tr("Steps"));
    m_stepTable->setColumnCount(4);
    m_stepTable->setHorizontalHeaderLabels({tr("Task"), tr("When"), tr("Assigned to"), tr("Waits")});
    m_stepTable->setAccessibleName(tr("Steps"));
    applyTableStyle(*m_stepTable);
    setEmptyText(*m_stepTable, tr("No steps yet."));
    addList(m_stepTable, 2);
    m_newStep = addAction(Icon::Add, tr("New step"), false, &TaskTemplatesSettingsPage::newStep);
    m_ofStep = {addAction(Icon::Edit, tr("Change step"), true, &TaskTemplatesSettingsPage::changeStep),
        addAction(Icon::Up, tr("Move up"), true, &TaskTemplatesSettingsPage::moveUp),
        addAction(Icon::Down, tr("Move down"), true, &TaskTemplatesSettingsPage::moveDown),
        addAction(Icon::Trash, tr("Remove step"), true, &TaskTemplatesSettingsPage::removeStep)};
    QList<QWidget *> buttons{m_newStep};
    for (Button *button : std::as_const(m_ofStep))
        buttons.append(button);
    addWide(rowOf(buttons));
}

void TaskTemplatesSettingsPage::read()
{
    const int row = ui::rowOf(*m_table);
    const RecordId before = row >= 0 && chosen() ? chosen()->id : RecordId();
    m_patterns = items::readTaskTemplates(m_context.workspace.store());
    m_table->setRowCount(static_cast<int>(m_patterns.size()));
    int shown = m_patterns.empty() ? -1 : 0;
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const TaskTemplate &pattern = m_patterns[static_cast<size_t>(i)];
        setText(*m_table, i, NameColumn, pattern.name);
        setText(*m_table, i, EntityColumn, m_context.workspace.schema().entity(pattern.entity).pluralLabel);
        setText(*m_table, i, AnchorColumn, anchorName(pattern));
        setText(*m_table, i, StepsColumn, m_context.formats().count(static_cast<qint64>(pattern.steps.size())));
        if (pattern.id == before)
            shown = i;
    }
    if (shown >= 0)
        m_table->selectRow(shown);
    readSteps();
}

void TaskTemplatesSettingsPage::readSteps()
{
    const int row = ui::rowOf(*m_stepTable);
    const TaskTemplate *pattern = chosen();
    m_stepTable->setRowCount(pattern ? static_cast<int>(pattern->steps.size()) : 0);
    const Entity &entity = m_context.workspace.schema().entity(EntityKind::TaskTemplateStep);
    const QStringList keys{u"owner"_s, u"me"_s, u"person"_s};
    for (int i = 0; i < m_stepTable->rowCount(); ++i) {
        const TemplateStep &step = pattern->steps[static_cast<size_t>(i)];
        const bool isPerson = step.assignment == items::StepAssignment::Person;
        setText(*m_stepTable, i, TitleColumn, step.title);
        setText(*m_stepTable, i, WhenColumn, offsetText(step.offset));
        setText(*m_stepTable, i, AssigneeColumn,
            isPerson ? m_context.workspace.store().title(EntityKind::User, step.person)
                     : entity.find(field::assignment)->choiceLabel(keys.at(static_cast<int>(step.assignment))));
        setText(*m_stepTable, i, WaitsColumn, step.waitsForPrevious && i > 0 ? tr("For the step before") : QString());
    }
    if (row >= 0 && m_stepTable->rowCount() > 0)
        m_stepTable->selectRow(qMin(row, m_stepTable->rowCount() - 1));
    follow();
}

void TaskTemplatesSettingsPage::follow()
{
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    for (Button *button : std::as_const(m_ofTemplate))
        button->setEnabled(canWrite && chosen());
    m_newStep->setEnabled(canWrite && chosen());
    for (Button *button : std::as_const(m_ofStep))
        button->setEnabled(canWrite && chosenStep() >= 0);
}

const TaskTemplate *TaskTemplatesSettingsPage::chosen() const
{
    const int row = ui::rowOf(*m_table);
    return row >= 0 && row < static_cast<int>(m_patterns.size()) ? &m_patterns[static_cast<size_t>(row)] : nullptr;
}

int TaskTemplatesSettingsPage::chosenStep() const
{
    const int row = ui::rowOf(*m_stepTable);
    return chosen() && row < static_cast<int>(chosen()->steps.size()) ? row : -1;
}

QString TaskTemplatesSettingsPage::anchorName(const TaskTemplate &pattern) const
{
    const Field *date = m_context.workspace.schema().entity(pattern.entity).find(pattern.anchor);
    return date ? date->label : tr("The day it is applied");
}

QString TaskTemplatesSettingsPage::offsetText(const items::DateShift &offset)
{
    const int days = std::abs(offset.days);
    if (days == 0)
        return tr("On the day");
    if (days == 1 && offset.countsWorkdays)
        return offset.days < 0 ? tr("1 working day before") : tr("1 working day after");
    if (days == 1)
        return offset.days < 0 ? tr("1 day before") : tr("1 day after");
    if (offset.countsWorkdays)
        return offset.days < 0 ? tr("%Ln working days before", nullptr, days)
                               : tr("%Ln working days after", nullptr, days);
    return offset.days < 0 ? tr("%Ln days before", nullptr, days) : tr("%Ln days after", nullptr, days);
}

void TaskTemplatesSettingsPage::editTemplate(const TaskTemplate *pattern)
{
    (new TaskTemplateDialog(m_context, pattern ? *pattern : TaskTemplate(), this))->open();
}

void TaskTemplatesSettingsPage::changeTemplate()
{
    if (chosen())
        editTemplate(chosen());
}

void TaskTemplatesSettingsPage::removeTemplate()
{
    if (chosen())
        m_context.workspace.commit(items::deleteTemplate(*chosen()));
}

void TaskTemplatesSettingsPage::editStep(RecordId step)
{
    const TaskTemplate *pattern = chosen();
    if (!pattern)
        return;
    Record record(m_context.workspace.schema().shared(EntityKind::TaskTemplateStep));
    if (!step.isNull()) {
        const auto read = m_context.workspace.store().get(EntityKind::TaskTemplateStep, step);
        if (!read)
            return;
        record = *read;
    } else {
        for (const Field &field : record.entity->fields) {
            if (!field.initial.isEmpty())
                record.set(field.name, field.initialValue());
        }
    }
    const RecordId owner = pattern->id;
    const auto plan = [owner, step, name = pattern->name](std::vector<FieldValue> values) {
        if (step.isNull())
            values.push_back({field::task_template, owner});
        return ChangeSet{step.isNull() ? tr("Added a step to “%1”").arg(name) : tr("Changed a step of “%1”").arg(name),
            Origin::user(),
            {step.isNull() ? Edit::create(EntityKind::TaskTemplateStep, {}, std::move(values))
                           : Edit::update(EntityKind::TaskTemplateStep, step, std::move(values))},
            {}};
    };
    openFieldsDialog(m_context,
        {.heading = step.isNull() ? tr("New step") : tr("Change step"),
            .about = pattern->name,
            .verb = tr("Save step"),
            .record = record,
            .fields = {field::title, field::day_count, field::day_kind, field::assignment, field::assignee,
                field::waits_for_previous, field::priority, field::category, field::description},
            .plan = plan},
        this);
}

void TaskTemplatesSettingsPage::changeStep()
{
    if (chosenStep() >= 0)
        editStep(chosen()->steps[static_cast<size_t>(chosenStep())].id);
}

void TaskTemplatesSettingsPage::removeStep()
{
    if (chosenStep() >= 0)
        m_context.workspace.commit(tr("Removed a step of “%1”").arg(chosen()->name),
            {Edit::remove(EntityKind::TaskTemplateStep, chosen()->steps[static_cast<size_t>(chosenStep())].id)});
}

void TaskTemplatesSettingsPage::moveStep(int by)
{
    const int step = chosenStep();
    if (step < 0)
        return;
    ChangeSet changes = items::moveStep(*chosen(), static_cast<size_t>(step), by);
    if (changes.edits.empty())
        return;
    m_stepTable->selectRow(step + by);
    m_context.workspace.commit(std::move(changes));
}

} // namespace satchel::ui

#include "moc_TaskTemplatesSettingsPage.cpp"
