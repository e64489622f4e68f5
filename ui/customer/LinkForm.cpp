// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/LinkForm.h"

#include "items/LinkedRecords.h"
#include "ui/common/Button.h"
#include "ui/common/DialogScroll.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

constexpr size_t fewFields = 3; // that fit beside the roles in a low window

} // namespace

LinkForm::LinkForm(const PageContext &context, const Record &record, const items::LinkedGroup &group,
    const items::LinkedRecord *existing, QWidget *parent)
    : Popover(parent), m_context(context), m_record(record.id), m_end(*group.relation),
      m_drafts(new DraftKeeper(context, this))
{
    if (existing)
        m_existing = *existing;
    const Schema &schema = context.workspace.schema();
    setAccessibleName(group.heading);
    content()->addWidget(new Label(existing ? existing->name : group.heading, &Theme::Fonts::semibold));
    content()->addWidget(m_drafts->banner());
    const FieldContext fields = fieldContextOf(context.workspace);
    const Theme &theme = Theme::of(this);
    auto *form = new QWidget;
    auto *rows = new QVBoxLayout(form);
    setSpaces(*rows, theme, 0, 6);
    if (!existing) {
        Field other = *schema.entity(m_end.relation).find(m_end.other);
        other.label = schema.entity(m_end.otherEntity).label; // one of them
        m_other = FieldEditor::create(other, fields, FieldEditor::Layout::Form);
        addEditor(*rows, m_other);
    }
    if (const Field *roles = rolesField(schema, m_end.relation)) {
        m_roles = FieldEditor::create(*roles, fields, FieldEditor::Layout::Form);
        if (existing && !existing->roles.isEmpty())
            m_roles->setValue(existing->roles);
        addEditor(*rows, m_roles);
    }
    addFields(*rows, fields);
    if (m_fields.size() > fewFields) {
        auto *scroll = new DialogScroll(form, parent->window());
        const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, scroll);
        scroll->setMinimumWidth(form->sizeHint().width() + bar);
        content()->addWidget(scroll, 1);
    } else {
        content()->addWidget(form);
    }
    auto *buttons = new QHBoxLayout;
    setSpaces(*buttons, theme, 0, 8);
    auto *cancel = new Button(tr("Cancel"));
    auto *accept = new Button(existing ? tr("Save") : tr("Link"), Button::Variant::Primary);
    accept->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    content()->addSpacing(theme.px(4));
    content()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &LinkForm::cancel);
    connect(accept, &QPushButton::clicked, this, &LinkForm::save);
    for (FieldEditor *editor : editors())
        m_drafts->addEditor(editor);
    const QString link = existing && !existing->links.empty() ? existing->links.front().toString() : u"new"_s;
    m_drafts->begin(u"link/%1/%2/%3"_s.arg(schema.entity(m_end.relation).name, record.id.toString(), link), record.id);
    if (const auto all = editors(); !all.empty())
        all.front()->setFocus(Qt::PopupFocusReason);
}

void LinkForm::addFields(QVBoxLayout &rows, const FieldContext &fields)
{
    for (const Field *field : addedLinkFields(m_context.workspace.schema(), m_end.relation)) {
        if (field->isCalculated())
            continue;
        FieldEditor *editor = FieldEditor::create(*field, fields, FieldEditor::Layout::Form);
        editor->setValue(storedValue(field->name));
        addEditor(rows, editor);
        m_fields.emplace_back(editor, editor->value().value_or(Value())); // an empty flag reads as not set
    }
}

void LinkForm::addEditor(QVBoxLayout &rows, FieldEditor *editor)
{
    editor->setMinimumWidth(Theme::of(this).px(300));
    if (editor->field().type != FieldType::Boolean) { // whose box has its name beside it
        auto *label = new Label(editor->field().label, &Theme::Fonts::small, TextColor::Tertiary);
        label->setBuddy(editor);
        rows.addWidget(label);
    }
    rows.addWidget(editor);
    connect(editor, &FieldEditor::cancelled, this, &QWidget::close);
}

/// Of several links with one record, as a merge leaves them, the first that has a value.
Value LinkForm::storedValue(const QString &field) const
{
    for (const RecordId &id : m_existing ? m_existing->links : std::vector<RecordId>()) {
        const auto link = m_context.workspace.store().get(m_end.relation, id);
        if (link && !isEmpty(link->value(field)))
            return link->value(field);
    }
    return {};
}

std::vector<FieldEditor *> LinkForm::editors() const
{
    std::vector<FieldEditor *> all;
    for (FieldEditor *editor : {m_other, m_roles}) {
        if (editor)
            all.push_back(editor);
    }
    for (const auto &[editor, initial] : m_fields)
        all.push_back(editor);
    return all;
}

/// Each editor says what is wrong with it.
bool LinkForm::isAccepted()
{
    bool isAccepted = true;
    for (FieldEditor *editor : editors())
        isAccepted = editor->checkedValue().has_value() && isAccepted;
    return isAccepted;
}

/// Of the added fields: what a colleague wrote meanwhile into the others stays.
std::vector<FieldValue> LinkForm::changedValues() const
{
    std::vector<FieldValue> values;
    for (const auto &[editor, initial] : m_fields) {
        if (editor->value().value_or(Value()) != initial)
            values.push_back({editor->field().name, editor->checkedValue().value_or(Value())});
    }
    return values;
}

Result<std::vector<Edit>> LinkForm::edits() const
{
    store::Store &store = m_context.workspace.store();
    const QStringList roles = m_roles ? valueOr<QStringList>(m_roles->checkedValue().value_or(Value())) : QStringList();
    std::vector<FieldValue> values = changedValues();
    if (!m_existing) {
        const auto other = valueOr<RecordId>(m_other->checkedValue().value_or(Value()));
        return items::linkEdits(store, m_end, m_record, other, roles, std::move(values));
    }
    if (m_roles && roles != m_existing->roles)
        values.push_back({relation_field::roles, roles.isEmpty() ? Value() : Value(roles)});
    return items::changeLinkEdits(store, m_end, *m_existing, values);
}

void LinkForm::save()
{
    if (!isAccepted())
        return;
    auto changes = edits();
    if (!changes) {
        if (const auto all = editors(); !all.empty())
            all.front()->setError(sentenceFor(changes.error()));
        return;
    }
    if (changes->empty())
        return cancel();
    m_context.workspace.commit(
        m_existing ? tr("Changed the link with %1").arg(m_existing->name) : tr("Linked 1 record"), std::move(*changes),
        m_drafts->forgetWhenStored());
    close();
}

void LinkForm::cancel()
{
    m_drafts->forget();
    close();
}

} // namespace satchel::ui

#include "moc_LinkForm.cpp"
