// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/RelatedForm.h"

#include "domain/FieldNames.h"
#include "items/TaskEdits.h"
#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/Scrolling.h"

#include <algorithm>
#include <QHBoxLayout>
#include <QPointer>
#include <QStyle>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

RelatedForm::RelatedForm(const PageContext &context, Request request, QWidget *parent)
    : Popover(parent), m_context(context), m_request(std::move(request)), m_drafts(new DraftKeeper(context, this))
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(m_request.heading);
    content()->addWidget(new Label(m_request.heading, &Theme::Fonts::semibold));
    content()->addWidget(m_drafts->banner());
    auto *rows = new QWidget;
    auto *column = new QVBoxLayout(rows);
    setSpaces(*column, theme, 0, 6);
    auto *scroll = new ScrolledColumn(rows);
    scroll->setMinimumWidth(theme.px(300));
    content()->addWidget(scroll, 1);
    const int least = theme.px(300) - style()->pixelMetric(QStyle::PM_ScrollBarExtent); // beside one
    const FieldContext fields = fieldContextOf(context.workspace);
    const Entity &entity = context.workspace.schema().entity(m_request.entity);
    for (const QString &name : std::as_const(m_request.fields)) {
        const Field *field = entity.find(name);
        auto *label = new Label(field->label, &Theme::Fonts::small, TextColor::Tertiary);
        auto *editor = FieldEditor::create(*field, fields, FieldEditor::Layout::Form);
        editor->setMinimumWidth(least);
        label->setBuddy(editor);
        column->addWidget(label);
        column->addWidget(editor);
        m_editors.append(editor);
        m_drafts->addEditor(editor);
        connect(editor, &FieldEditor::cancelled, this, &QWidget::close);
    }
    auto *buttons = new QHBoxLayout;
    setSpaces(*buttons, theme, 0, 8);
    auto *cancel = new Button(tr("Cancel"));
    auto *create = new Button(tr("Add"), Button::Variant::Primary);
    create->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(create);
    content()->addSpacing(theme.px(4));
    content()->addLayout(buttons);
    if (m_request.entity == EntityKind::Task) {
        connect(m_editors.first(), &FieldEditor::edited, this, &RelatedForm::followTitle);
        // A draft has its day and time in their fields.
        connect(m_drafts, &DraftKeeper::restored, this, [this] { m_read = readTitle(); });
    }
    connect(cancel, &QPushButton::clicked, this, &RelatedForm::cancel);
    connect(create, &QPushButton::clicked, this, &RelatedForm::add);
    m_drafts->begin(draftPlace(), belongsTo(), DraftKeeper::Subject::New);
    m_editors.first()->setFocus(Qt::PopupFocusReason);
}

/// One draft for each entity and each record that a new one would belong to.
QString RelatedForm::draftPlace() const
{
    QStringList parts = {u"related"_s, m_context.workspace.schema().entity(m_request.entity).name};
    for (const FieldValue &value : m_request.given) {
        if (const auto id = valueOr<RecordId>(value.value); !id.isNull())
            parts.append(id.toString());
    }
    return parts.join(u'/');
}

/// The last of the records that a new one would belong to: of a contact and its company the contact.
RecordId RelatedForm::belongsTo() const
{
    RecordId record;
    for (const FieldValue &value : m_request.given) {
        if (const auto id = valueOr<RecordId>(value.value); !id.isNull())
            record = id;
    }
    return record;
}

FieldEditor *RelatedForm::editorOf(QStringView field) const
{
    const auto found = std::ranges::find_if(
        m_editors, [field](const FieldEditor *editor) { return editor->field().name == field; });
    return found == m_editors.end() ? nullptr : *found;
}

QuickAdd RelatedForm::readTitle() const
{
    QuickAddOptions options = quickAddOptions(locale());
    options.isDueOnly = true;
    const auto typed = m_editors.first()->value();
    return parseQuickAdd(typed ? textOf(*typed) : QString(), m_context.workspace.clock(), options);
}

/// "Send samples friday 10:00": the fields show what was understood, and stay the person's.
void RelatedForm::followTitle()
{
    const QuickAdd read = readTitle();
    const QuickAdd before = std::exchange(m_read, read);
    FieldEditor *day = editorOf(field::due_date);
    FieldEditor *time = editorOf(field::due_time);
    if (day && read.dueDate != before.dueDate)
        day->setValue(read.dueDate.isValid() ? Value(read.dueDate) : Value());
    if (time && read.dueTime != before.dueTime)
        time->setValue(read.dueTime.isValid() ? Value(read.dueTime) : Value());
    FieldEditor *priority = editorOf(field::priority);
    if (priority && read.priority != before.priority)
        priority->setValue(read.priority.isEmpty() ? Value() : Value(read.priority));
}

void RelatedForm::cancel()
{
    m_drafts->forget();
    close();
}

void RelatedForm::add()
{
    if (m_isSaving)
        return;
    std::vector<FieldValue> values = m_request.given;
    bool isComplete = true;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const auto value = editor->checkedValue();
        if (!value) {
            isComplete = false;
        } else if (!isEmpty(*value)) {
            using Kind = QuickAdd::Span::Kind;
            const bool isRead = editor == m_editors.first() && (m_read.find(Kind::Due) || m_read.find(Kind::Priority));
            const QString title = isRead ? textWithout(textOf(*value), m_read, {Kind::Due, Kind::Priority}) : QString();
            values.push_back({editor->field().name, title.isEmpty() ? *value : Value(title)});
        } else if (editor == m_editors.first()) {
            editor->setError(tr("%1 is required.").arg(editor->field().label));
            isComplete = false;
        }
    }
    if (!isComplete)
        return;
    const auto hasField = [&values](const QString &name) {
        return std::ranges::any_of(values, [&name](const FieldValue &value) { return value.field == name; });
    };
    const auto time = editorOf(field::due_time) ? editorOf(field::due_time)->value() : Result<Value>(Value());
    const bool isReadTime = time && *time == Value(m_read.dueTime);
    if (const QString hours = items::hoursText(m_read.dueTime, m_read.minutes);
        isReadTime && !hours.isEmpty() && !hasField(field::description))
        values.push_back({field::description, hours});
    m_isSaving = true;
    m_context.workspace.commit(m_request.label, {Edit::create(m_request.entity, {}, std::move(values))},
        [self = QPointer(this), stored = m_drafts->forgetter(), &workspace = m_context.workspace](
            const Result<Receipt> &receipt) {
            if (receipt)
                stored();
            if (self)
                self->finish(receipt);
            else if (!receipt)
                Q_EMIT workspace.failed(receipt.error());
        });
    if (m_isSaving && m_context.workspace.isSaving()) // it waits for others; the draft stays until it is stored
        close();
}

/// What was refused stays open, with the reason at its field.
void RelatedForm::finish(const Result<Receipt> &receipt)
{
    m_isSaving = false;
    if (receipt)
        close();
    else if (!showAtField(m_editors, receipt.error(), m_context.workspace.schema()))
        Q_EMIT m_context.workspace.failed(receipt.error());
}

std::vector<FieldValue> belongingsOf(const Record &record, EntityKind entity, const items::Workspace &workspace)
{
    std::vector<FieldValue> values;
    const Entity &definition = workspace.schema().entity(entity);
    const EntityKind of = record.entity->kind;
    const auto add = [&](const QString &field, RecordId id) {
        if (!id.isNull() && definition.find(field))
            values.push_back({field, id});
    };
    add(field::company, of == EntityKind::Company ? record.id : valueOr<RecordId>(record.value(field::company)));
    add(field::contact, of == EntityKind::Contact ? record.id : valueOr<RecordId>(record.value(field::contact)));
    add(field::deal, of == EntityKind::Deal ? record.id : valueOr<RecordId>(record.value(field::deal)));
    add(field::lead, of == EntityKind::Lead ? record.id : valueOr<RecordId>(record.value(field::lead)));
    if (isCustomEntity(of))
        add(record.entity->name, record.id);
    add(entity == EntityKind::Task ? field::assignee : field::owner, workspace.me());
    return values;
}

static void openTaskForm(const PageContext &context, std::vector<FieldValue> given, QWidget *anchor, const QRect &part)
{
    auto *form = new RelatedForm(context,
        {EntityKind::Task, {field::title, field::due_date, field::due_time, field::priority}, std::move(given),
            RelatedForm::tr("New task"), RelatedForm::tr("Added 1 task")},
        anchor);
    form->openAt(anchor, part);
}

void openTaskForm(const PageContext &context, QWidget *anchor, const QRect &part)
{
    const RecordId me = context.workspace.me();
    openTaskForm(context, me.isNull() ? std::vector<FieldValue>() : std::vector<FieldValue>{{field::assignee, me}},
        anchor, part);
}

void openTaskForm(const PageContext &context, const Record &record, QWidget *anchor, const QRect &part)
{
    openTaskForm(context, belongingsOf(record, EntityKind::Task, context.workspace), anchor, part);
}

} // namespace satchel::ui

#include "moc_RelatedForm.cpp"
