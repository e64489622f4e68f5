// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/TaskFilterPopover.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"

#include <QGridLayout>
#include <QLineEdit>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

Filter conditionOf(const Field &field, const Value &value)
{
    if (const auto *id = std::get_if<RecordId>(&value))
        return Filter::refersTo(field.name, *id);
    if (const auto *tags = std::get_if<QStringList>(&value)) {
        std::vector<Filter> each;
        for (const QString &tag : *tags)
            each.push_back(Filter::condition(field.name, Filter::Op::Contains, {Operand::fromText(tag)}));
        return Filter::all(std::move(each));
    }
    const bool isExact = field.type == FieldType::Choice;
    return Filter::condition(
        field.name, isExact ? Filter::Op::Equal : Filter::Op::Contains, {Operand::fromText(textOf(value))});
}

Value valueOf(const Field &field, const Filter &condition)
{
    if (condition.operands.empty())
        return {};
    const QString text = condition.operands.front().text;
    switch (field.type) {
    case FieldType::Reference: return RecordId::fromString(text);
    case FieldType::Tags: return QStringList{text};
    default: return text;
    }
}

} // namespace

QStringList TaskFilterPopover::fields()
{
    return {
        field::title, field::priority, field::assignee, field::contact, field::company, field::category, field::tags};
}

const Filter *TaskFilterPopover::conditionOn(const Filter &filter, QStringView field)
{
    if (filter.kind == Filter::Kind::Condition)
        return filter.path == field ? &filter : nullptr;
    if (filter.kind != Filter::Kind::And)
        return nullptr;
    for (const Filter &child : filter.children) {
        if (const Filter *found = conditionOn(child, field))
            return found;
    }
    return nullptr;
}

TaskFilterPopover::TaskFilterPopover(const PageContext &context, const Filter &filter, QWidget *parent)
    : Popover(parent), m_context(context)
{
    setAccessibleName(tr("Filter"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::of(this).px(8));
    grid->setVerticalSpacing(Theme::of(this).px(6));
    const Entity &entity = context.workspace.schema().entity(EntityKind::Task);
    const FieldContext fieldContext = fieldContextOf(context.workspace);
    for (const QString &name : fields()) {
        const Field *field = entity.find(name);
        const int row = grid->rowCount();
        auto *editor = FieldEditor::create(*field, fieldContext);
        auto *label = new Label(field->label, &Theme::Fonts::body, TextColor::Tertiary);
        label->setMinimumHeight(editor->sizeHint().height()); // beside its first line
        grid->addWidget(label, row, 0, Qt::AlignTop);
        editor->setMinimumWidth(Theme::of(this).px(220));
        m_editors.append(editor);
        grid->addWidget(editor, row, 1);
        connect(editor, &FieldEditor::committed, this, [this] { Q_EMIT filterChanged(read()); });
    }
    content()->addLayout(grid);
    auto *buttons = new QHBoxLayout;
    auto *clear = new Button(tr("Clear filter"), Button::Variant::Ghost);
    auto *save = new Button(tr("Save as list"));
    for (Button *button : {clear, save}) {
        button->setSmall(true);
        buttons->addWidget(button);
    }
    content()->addLayout(buttons);
    show(filter);
    connect(clear, &QPushButton::clicked, this, [this] {
        show({});
        Q_EMIT filterChanged({});
    });
    connect(save, &QPushButton::clicked, this, [this] {
        Q_EMIT filterChanged(read());
        close();
        Q_EMIT saveRequested();
    });
    m_editors.first()->setFocus();
}

void TaskFilterPopover::show(const Filter &filter)
{
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const Filter *condition = conditionOn(filter, editor->field().name);
        editor->setValue(condition ? valueOf(editor->field(), *condition) : Value());
    }
}

Filter TaskFilterPopover::read() const
{
    std::vector<Filter> conditions;
    for (FieldEditor *editor : m_editors) {
        const auto value = editor->value();
        if (value && !satchel::isEmpty(*value))
            conditions.push_back(conditionOf(editor->field(), *value));
    }
    return Filter::all(std::move(conditions));
}

NamePopover::NamePopover(const QString &title, const QString &verb, const QString &name, QWidget *parent)
    : Popover(parent)
{
    setAccessibleName(title);
    content()->addWidget(new Label(title, &Theme::Fonts::small, TextColor::Tertiary));
    auto *row = new QHBoxLayout;
    auto *line = new QLineEdit(name);
    line->setAccessibleName(title);
    line->setMinimumWidth(Theme::of(this).px(200));
    line->selectAll();
    auto *done = new Button(verb, Button::Variant::Primary);
    row->addWidget(line, 1);
    row->addWidget(done);
    content()->addLayout(row);
    const auto finish = [this, line] {
        if (line->text().trimmed().isEmpty())
            return;
        Q_EMIT named(line->text().trimmed());
        close();
    };
    connect(done, &QPushButton::clicked, this, finish);
    line->setFocus();
}

} // namespace satchel::ui

#include "moc_TaskFilterPopover.cpp"
