// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/ApplyTemplateDialog.h"

#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/TableLook.h"
#include "ui/common/WorkTime.h"

#include <QComboBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { TaskColumn, DueColumn, AssigneeColumn, WaitsColumn };
constexpr int previewHeight = 220;

std::vector<items::TaskTemplate> applicable(store::Store &store, EntityKind entity, RecordId record)
{
    auto patterns = items::readTaskTemplates(store);
    std::erase_if(patterns, [&](const items::TaskTemplate &pattern) {
        return pattern.steps.empty() || (!record.isNull() && pattern.entity != entity);
    });
    return patterns;
}

} // namespace

ApplyTemplateDialog::ApplyTemplateDialog(
    const PageContext &context, EntityKind entity, RecordId record, QWidget *parent)
    : Dialog(tr("Apply a task template"), Width::Large, parent), m_context(context), m_given(record),
      m_templates(applicable(context.workspace.store(), entity, record)), m_template(new QComboBox),
      m_recordPlace(new QWidget), m_hint(new Label({}, &Theme::Fonts::small, TextColor::Amber)),
      m_preview(new QTableWidget)
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (!record.isNull())
        setAbout(context.workspace.store().title(entity, record));
    for (const items::TaskTemplate &pattern : m_templates)
        m_template->addItem(themedIcon(iconOf(pattern.entity)), pattern.name);
    addLine(tr("Template"), m_template);
    auto *place = new QVBoxLayout(m_recordPlace);
    place->setContentsMargins(0, 0, 0, 0);
    addLine(tr("Record"), m_recordPlace, &m_recordLabel);
    m_recordPlace->setVisible(record.isNull());
    m_recordLabel->setVisible(record.isNull());
    Field day;
    day.label = tr("Steps count from");
    day.type = FieldType::Date;
    m_anchor = FieldEditor::create(day, fieldContextOf(context.workspace));
    addLine(day.label, m_anchor, &m_anchorLabel);
    m_hint->setWordWrap(true);
    content()->addWidget(m_hint);
    m_preview->setColumnCount(4);
    m_preview->setHorizontalHeaderLabels({tr("Task"), tr("Due"), tr("Assigned to"), tr("Waits for")});
    m_preview->setAccessibleName(tr("Tasks that will be added"));
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableStyle(*m_preview);
    m_preview->setMinimumHeight(Theme::of(this).px(previewHeight));
    content()->addWidget(m_preview, 1);
    addCancel();
    m_apply = addButton(tr("Add tasks"), Button::Variant::Primary);
    connect(m_template, &QComboBox::currentIndexChanged, this, &ApplyTemplateDialog::follow);
    connect(m_anchor, &FieldEditor::edited, this, &ApplyTemplateDialog::preview);
    connect(m_anchor, &FieldEditor::committed, this, &ApplyTemplateDialog::preview);
    connect(this, &QDialog::accepted, this, [this] {
        m_context.workspace.commit(
            items::applyTemplate(m_context.workspace.store(), *chosen(), this->record(), anchor(), workdays()));
    });
    follow();
    auto *drafts = keepDraftOf(*this, context);
    drafts->addControl(u"template"_s, m_template);
    drafts->addControl(u"anchor"_s, m_anchor);
    drafts->begin(dialogPlace(u"apply template"_s, record), record);
    m_template->setFocus();
}

void ApplyTemplateDialog::addLine(const QString &label, QWidget *control, Label **name)
{
    auto *line = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    line->setBuddy(control);
    control->setAccessibleName(label);
    content()->addWidget(line);
    content()->addWidget(control);
    if (name)
        *name = line;
}

const items::TaskTemplate *ApplyTemplateDialog::chosen() const
{
    const int row = m_template->currentIndex();
    return row < 0 ? nullptr : &m_templates[static_cast<size_t>(row)];
}

RecordId ApplyTemplateDialog::record() const
{
    if (!m_given.isNull())
        return m_given;
    const auto value = m_record ? m_record->value() : Result<Value>(Value());
    return value ? valueOr<RecordId>(*value) : RecordId();
}

QDate ApplyTemplateDialog::anchor() const
{
    const auto value = m_anchor->value();
    return value ? valueOr<QDate>(*value) : QDate();
}

items::IsWorkday ApplyTemplateDialog::workdays() const
{
    return [hours = workingHoursOf(m_context.preferences)](QDate day) { return hours.isWorkday(day); };
}

void ApplyTemplateDialog::follow()
{
    showRecordEditor();
    readAnchor();
}

/// The record is one of the entity that the template is for.
void ApplyTemplateDialog::showRecordEditor()
{
    const items::TaskTemplate *pattern = chosen();
    if (!pattern || !m_given.isNull() || (m_record && m_recordEntity == pattern->entity))
        return;
    delete m_record;
    m_recordEntity = pattern->entity;
    Field field;
    field.label = m_context.workspace.schema().entity(pattern->entity).label;
    field.type = FieldType::Reference;
    field.target = pattern->entity;
    m_record = FieldEditor::create(field, fieldContextOf(m_context.workspace));
    m_record->setAccessibleName(field.label);
    m_recordLabel->setText(field.label);
    m_recordLabel->setBuddy(m_record);
    m_recordPlace->layout()->addWidget(m_record);
    connect(m_record, &FieldEditor::edited, this, &ApplyTemplateDialog::readAnchor);
    connect(m_record, &FieldEditor::committed, this, &ApplyTemplateDialog::readAnchor);
}

void ApplyTemplateDialog::readAnchor()
{
    const items::TaskTemplate *pattern = chosen();
    if (!pattern)
        return;
    const bool isKnown = !record().isNull() || pattern->anchor.isEmpty();
    const QDate day = isKnown ? items::anchorDay(m_context.workspace.store(), *pattern, record()) : QDate();
    m_anchor->setValue(day.isValid() ? Value(day) : Value());
    preview();
}

void ApplyTemplateDialog::preview()
{
    const items::TaskTemplate *pattern = chosen();
    if (!pattern)
        return;
    const Entity &entity = m_context.workspace.schema().entity(pattern->entity);
    const Field *field = entity.find(pattern->anchor);
    const bool isRecordMissing = record().isNull();
    QString hint;
    if (isRecordMissing)
        hint = tr("Choose the record that the tasks are for.");
    else if (!anchor().isValid() && field)
        hint = tr("The record has no date in “%1”. Enter the day that the steps count from.").arg(field->label);
    else if (!anchor().isValid())
        hint = tr("Enter the day that the steps count from.");
    m_anchorLabel->setText(field ? tr("Steps count from: %1").arg(field->label) : tr("Steps count from"));
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    const auto planned = items::planSteps(m_context.workspace.store(), *pattern, record(), anchor(), workdays());
    const Formats formats = m_context.formats();
    m_preview->setRowCount(static_cast<int>(pattern->steps.size()));
    for (int row = 0; row < m_preview->rowCount(); ++row) {
        const auto at = static_cast<size_t>(row);
        const items::PlannedStep *step = at < planned.size() ? &planned[at] : nullptr;
        const auto set = [&](Column column, const QString &text) {
            m_preview->setItem(row, column, new QTableWidgetItem(text));
        };
        set(TaskColumn, pattern->steps[at].title);
        set(DueColumn,
            step ? formats.weekdayAndDay(step->due, step->due.year() != m_context.today().year()) : QString());
        set(AssigneeColumn, !step ? QString() : step->assignee.isNull() ? tr("Nobody") : step->assigneeName);
        set(WaitsColumn,
            step && step->waitsFor >= 0 ? pattern->steps[static_cast<size_t>(step->waitsFor)].title : QString());
    }
    const int count = static_cast<int>(planned.size());
    m_apply->setEnabled(!isRecordMissing && count > 0);
    m_apply->setText(count < 2 ? tr("Add tasks") : tr("Add %Ln tasks", nullptr, count));
}

void openApplyTemplate(const PageContext &context, EntityKind entity, RecordId record, QWidget *parent)
{
    if (!applicable(context.workspace.store(), entity, record).empty()) {
        (new ApplyTemplateDialog(context, entity, record, parent))->open();
        return;
    }
    auto *dialog = new Dialog(ApplyTemplateDialog::tr("No task template yet"), Dialog::Width::Small, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(ApplyTemplateDialog::tr("Create templates with their steps in Settings, under Task templates."));
    dialog->addButton(ApplyTemplateDialog::tr("Close"), Button::Variant::Primary);
    dialog->open();
}

} // namespace satchel::ui

#include "moc_ApplyTemplateDialog.cpp"
