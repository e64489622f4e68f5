// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ValidationRuleDialog.h"

#include "domain/FieldNames.h"
#include "domain/ValidationRule.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/settings/FormulaEditor.h"

#include <map>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

ValidationRuleDialog::ValidationRuleDialog(
    const PageContext &context, EntityKind entity, const Record &rule, qint64 position, QWidget *parent)
    : Dialog(rule.id.isNull() ? tr("New validation rule") : tr("Change the validation rule"), Width::Large, parent),
      m_context(context), m_entity(entity), m_rule(rule), m_position(position), m_name(new QLineEdit),
      m_kind(new QComboBox), m_condition(new FormulaEditor(context, FormulaEditor::Purpose::Rule)),
      m_field(new QComboBox), m_stage(new QComboBox), m_message(new QLineEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    const Entity &definition = context.workspace.schema().entity(entity);
    setAbout(definition.pluralLabel);
    m_name->setText(rule.text(field::name));
    m_kind->addItem(tr("A condition must hold"), static_cast<int>(Kind::Condition));
    if (stageField(definition))
        m_kind->addItem(tr("A field is required from a stage on"), static_cast<int>(Kind::RequiredFromStage));
    if (!rule.text(field::required_field).isEmpty())
        m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(Kind::RequiredFromStage)));
    fillFields();
    fillStages();
    m_message->setText(rule.text(field::message));
    m_message->setPlaceholderText(tr("A sentence that says what to do"));
    addLabeled(tr("Name"), m_name);
    addLabeled(tr("Kind of rule"), m_kind);
    addLabeled(tr("Condition that must hold"), m_condition);
    addLabeled(tr("Required field"), m_field);
    addLabeled(tr("From stage"), m_stage);
    addLabeled(tr("Message"), m_message);
    m_condition->setEntity(entity);
    m_condition->setFormula(rule.text(field::condition));
    addCancel();
    m_accept = addButton(tr("Save rule"), Button::Variant::Primary);
    m_accept->disconnect(this); // it closes only when the store has the rule
    connect(m_accept, &QPushButton::clicked, this, &ValidationRuleDialog::save);
    connect(m_name, &QLineEdit::textChanged, this, &ValidationRuleDialog::follow);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ValidationRuleDialog::follow);
    connect(m_condition, &FormulaEditor::formulaChanged, this, &ValidationRuleDialog::follow);
    follow();
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"kind"_s, m_kind);
    drafts->addControl(u"condition"_s, m_condition->edit());
    drafts->addControl(u"field"_s, m_field);
    drafts->addControl(u"stage"_s, m_stage);
    drafts->addControl(u"message"_s, m_message);
    drafts->begin(dialogPlace(u"validation rule of "_s + definition.name, rule.id), rule.id);
    m_name->setFocus();
}

void ValidationRuleDialog::addLabeled(const QString &label, QWidget *control)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    name->setBuddy(control);
    control->setAccessibleName(label);
    m_labels.insert(control, name);
    content()->addWidget(name);
    content()->addWidget(control);
}

void ValidationRuleDialog::fillFields()
{
    for (const Field &field : m_context.workspace.schema().entity(m_entity).fields) {
        if (!field.isSystem() && !field.isHidden() && field.type != FieldType::Boolean && formulaTypeOf(field))
            m_field->addItem(field.label, field.name);
    }
    m_field->setCurrentIndex(qMax(0, m_field->findData(m_rule.text(field::required_field))));
}

void ValidationRuleDialog::fillStages()
{
    const Field *stage = stageField(m_context.workspace.schema().entity(m_entity));
    if (!stage)
        return;
    if (stage->type == FieldType::Choice) {
        for (const Choice &choice : stage->choices)
            m_stage->addItem(choice.label, choice.key);
    } else {
        const auto stages = m_context.workspace.store().select(
            {stage->target, {field::name, u"pipeline.name"_s}, {}, {field::position, false}, {}, -1, false});
        std::map<QString, std::vector<qsizetype>> rows; // by pipeline
        for (qsizetype row = 0; stages && row < stages->size(); ++row)
            rows[stages->text(row, 1)].push_back(row);
        for (const auto &[pipeline, own] : rows) {
            for (const qsizetype row : own) {
                const QString name = stages->text(row, 0);
                m_stage->addItem(rows.size() > 1 ? tr("%1 › %2", "a pipeline, its stage").arg(pipeline, name) : name,
                    stages->id(row).toString());
            }
        }
    }
    m_stage->setCurrentIndex(qMax(0, m_stage->findData(m_rule.text(field::from_stage))));
}

ValidationRuleDialog::Kind ValidationRuleDialog::kind() const
{
    return static_cast<Kind>(m_kind->currentData().toInt());
}

void ValidationRuleDialog::follow()
{
    const auto show = [this](QWidget *control, bool isShown) {
        control->setVisible(isShown);
        m_labels.value(control)->setVisible(isShown);
    };
    const bool isCondition = kind() == Kind::Condition;
    show(m_condition, isCondition);
    show(m_field, !isCondition);
    show(m_stage, !isCondition);
    m_accept->setEnabled(!m_name->text().trimmed().isEmpty() && (!isCondition || m_condition->isUsable()));
}

void ValidationRuleDialog::save()
{
    const auto orNone = [](const QString &text) { return text.isEmpty() ? Value() : Value(text); };
    const bool isCondition = kind() == Kind::Condition;
    std::vector<FieldValue> values = {{field::name, m_name->text().trimmed()},
        {field::condition, isCondition ? orNone(m_condition->formula()) : Value()},
        {field::required_field, isCondition ? Value() : orNone(m_field->currentData().toString())},
        {field::from_stage, isCondition ? Value() : orNone(m_stage->currentData().toString())},
        {field::message, orNone(m_message->text().trimmed())}};
    if (m_rule.id.isNull()) {
        values.push_back({field::entity, m_context.workspace.schema().entity(m_entity).name});
        values.push_back({field::position, m_position});
    }
    const Edit edit = m_rule.id.isNull() ? Edit::create(EntityKind::ValidationRule, {}, std::move(values))
                                         : Edit::update(EntityKind::ValidationRule, m_rule.id, std::move(values));
    m_context.workspace.commit(tr("Saved the validation rule “%1”").arg(m_name->text().trimmed()), {edit},
        [dialog = QPointer<ValidationRuleDialog>(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
}

} // namespace satchel::ui

#include "moc_ValidationRuleDialog.cpp"
