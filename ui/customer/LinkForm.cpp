// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/LinkForm.h"

#include "items/LinkedRecords.h"
#include "ui/common/Button.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace satchel::ui {

LinkForm::LinkForm(const PageContext &context, const Record &record, const items::LinkedGroup &group,
    const items::LinkedRecord *existing, QWidget *parent)
    : Popover(parent), m_context(context), m_record(record.id), m_end(*group.relation),
      m_existing(existing ? existing->id : RecordId()), m_name(existing ? existing->name : QString())
{
    const Schema &schema = context.workspace.schema();
    setAccessibleName(group.heading);
    content()->addWidget(new Label(existing ? m_name : group.heading, &Theme::Fonts::semibold));
    const FieldContext fields = fieldContextOf(context.workspace);
    if (!existing) {
        Field other = *schema.entity(m_end.relation).find(m_end.other);
        other.label = schema.entity(m_end.otherEntity).label; // one of them
        m_other = FieldEditor::create(other, fields, FieldEditor::Layout::Form);
        addEditor(m_other);
    }
    if (const Field *roles = rolesField(schema, m_end.relation)) {
        m_roles = FieldEditor::create(*roles, fields, FieldEditor::Layout::Form);
        if (existing && !existing->roles.isEmpty())
            m_roles->setValue(existing->roles);
        addEditor(m_roles);
    }
    const Theme &theme = Theme::of(this);
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
    connect(cancel, &QPushButton::clicked, this, &QWidget::close);
    connect(accept, &QPushButton::clicked, this, &LinkForm::save);
    if (m_other)
        m_other->setFocus(Qt::PopupFocusReason);
    else if (m_roles)
        m_roles->setFocus(Qt::PopupFocusReason);
}

void LinkForm::addEditor(FieldEditor *editor)
{
    auto *label = new Label(editor->field().label, &Theme::Fonts::small, TextColor::Tertiary);
    editor->setMinimumWidth(Theme::of(this).px(300));
    label->setBuddy(editor);
    content()->addWidget(label);
    content()->addWidget(editor);
    connect(editor, &FieldEditor::cancelled, this, &QWidget::close);
}

Result<std::vector<Edit>> LinkForm::edits()
{
    const auto roles = m_roles ? m_roles->checkedValue() : Result<Value>(Value());
    if (!roles)
        return fail(roles.error());
    const QStringList keys = valueOr<QStringList>(*roles);
    if (!m_other)
        return items::linkEdits(m_context.workspace.store(), m_end, m_record, m_existing, keys);
    const Value other = TRY(m_other->checkedValue());
    return items::linkEdits(m_context.workspace.store(), m_end, m_record, valueOr<RecordId>(other), keys);
}

void LinkForm::save()
{
    auto changes = edits();
    if (!changes) {
        if (m_other && m_other->error().isEmpty())
            m_other->setError(sentenceFor(changes.error()));
        return;
    }
    if (!changes->empty())
        m_context.workspace.commit(
            m_other ? tr("Linked 1 record") : tr("Changed the roles of %1").arg(m_name), std::move(*changes));
    close();
}

} // namespace satchel::ui
