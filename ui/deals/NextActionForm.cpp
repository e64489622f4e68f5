// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/NextActionForm.h"

#include "domain/FieldNames.h"
#include "domain/Overdue.h"
#include "ui/common/Button.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

NextActionForm::NextActionForm(const PageContext &context, const Record &deal, QWidget *parent)
    : Popover(parent), m_context(context), m_deal(deal), m_drafts(new DraftKeeper(context, this))
{
    const Theme &theme = Theme::of(this);
    setAccessibleName(tr("Next action"));
    content()->addWidget(m_drafts->banner());
    const FieldContext fields = fieldContextOf(context.workspace);
    for (const FieldName name : {field::next_action, field::next_action_date, field::next_action_time}) {
        const Field *planned = deal.entity->find(name);
        auto *label = new Label(planned->label, &Theme::Fonts::small, TextColor::Tertiary);
        auto *editor = FieldEditor::create(*planned, fields);
        editor->setMinimumWidth(theme.px(300));
        const auto day = valueOr<QDate>(deal.value(field::next_action_date));
        const bool isOver = isOverdue(day, context.today());
        if (planned->name == field::next_action_date && isOver)
            editor->setValue(context.today()); // nobody plans for a day that is over
        else if (planned->name != field::next_action_time || !isOver)
            editor->setValue(deal.value(name));
        label->setBuddy(editor);
        content()->addWidget(label);
        content()->addWidget(editor);
        m_editors.append(editor);
        m_drafts->addEditor(editor);
        connect(editor, &FieldEditor::cancelled, this, &QWidget::close);
    }
    auto *buttons = new QHBoxLayout;
    setSpaces(*buttons, theme, 0, 8);
    auto *cancel = new Button(tr("Cancel"));
    auto *plan = new Button(tr("Plan"), Button::Variant::Primary);
    plan->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(plan);
    content()->addSpacing(theme.px(4));
    content()->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &NextActionForm::cancel);
    connect(plan, &QPushButton::clicked, this, &NextActionForm::save);
    m_drafts->begin(u"next-action/"_s + deal.id.toString(), deal.id);
    m_editors.first()->setFocus(Qt::PopupFocusReason);
    if (auto *action = m_editors.first()->findChild<QLineEdit *>())
        action->selectAll(); // what is typed replaces what was planned before
}

void NextActionForm::cancel()
{
    m_drafts->forget();
    close();
}

void NextActionForm::save()
{
    std::vector<FieldValue> values;
    std::vector<FieldValue> before;
    for (FieldEditor *editor : std::as_const(m_editors)) {
        const auto value = editor->checkedValue();
        if (!value)
            return;
        const QString name = editor->field().name;
        if (*value == m_deal.value(name))
            continue;
        values.push_back({name, *value});
        before.push_back({name, m_deal.value(name)});
    }
    if (values.empty())
        return cancel();
    m_context.workspace.commit(tr("Planned the next action"),
        {Edit::update(EntityKind::Deal, m_deal.id, std::move(values), std::move(before))},
        m_drafts->forgetWhenStored());
    close();
}

} // namespace satchel::ui

#include "moc_NextActionForm.cpp"
