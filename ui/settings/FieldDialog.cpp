// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/FieldDialog.h"

#include "domain/FieldLabels.h"

#include "store/FieldDefinitions.h"
#include "store/GroupQuery.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/settings/ChoiceRows.h"
#include "ui/settings/FormulaEditor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QJsonObject>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr FieldType offered[] = {FieldType::Text, FieldType::LongText, FieldType::Integer, FieldType::Decimal,
    FieldType::Money, FieldType::UnitPrice, FieldType::Percent, FieldType::Date, FieldType::Time, FieldType::Instant,
    FieldType::Boolean, FieldType::Choice, FieldType::MultiChoice, FieldType::Tags, FieldType::List,
    FieldType::Reference, FieldType::Email, FieldType::Phone, FieldType::Url};

constexpr int calculatedType = -1; // beside the types of fields that people fill

bool hasChoices(FieldType type)
{
    return type == FieldType::Choice || type == FieldType::MultiChoice;
}

} // namespace

FieldDialog::FieldDialog(const PageContext &context, const Entity &entity, const Field *existing, QWidget *parent)
    : Dialog(existing ? tr("Change a field") : tr("New field"), Width::Large, parent), m_context(context),
      m_entity(entity.kind), m_field(existing ? *existing : Field{}),
      m_taken(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_name(new QLineEdit(m_field.label)),
      m_type(new QComboBox), m_choices(new ChoiceRows(tr("Choices"))), m_target(new QComboBox),
      m_formula(new FormulaEditor(context, FormulaEditor::Purpose::CalculatedField)),
      m_required(new QCheckBox(tr("Required"))), m_accept(nullptr), m_worker(context.workspace.workerStore())
{
    setAbout(entity.pluralLabel);
    for (const FieldType type : offered)
        m_type->addItem(typeLabel(type), static_cast<int>(type));
    m_type->addItem(tr("Calculated"), calculatedType);
    const int type = m_field.isCalculated() ? calculatedType : static_cast<int>(m_field.type);
    m_type->setCurrentIndex(qMax(0, m_type->findData(type)));
    m_type->setEnabled(!existing);
    if (existing)
        m_type->setToolTip(tr("The type can't be changed, because existing values would not fit."));
    m_choices->setChoices(m_field.choices);
    if (existing && hasChoices(m_field.type))
        countUses();
    for (const auto &target : context.workspace.schema().entities()) {
        if (!target->isInternal)
            m_target->addItem(target->label, static_cast<int>(target->kind));
    }
    m_target->setCurrentIndex(qMax(0, m_target->findData(static_cast<int>(m_field.target))));
    m_target->setEnabled(!existing);
    m_required->setChecked(m_field.isRequired());
    addLabeled(tr("Name"), m_name);
    m_taken->setWordWrap(true);
    content()->addWidget(m_taken);
    addLabeled(tr("Type"), m_type);
    addLabeled(tr("Choices"), m_choices);
    addLabeled(tr("Which records"), m_target);
    addLabeled(tr("Formula"), m_formula);
    m_formula->setEntity(entity.kind, m_field.name);
    m_formula->setFormula(m_field.formula);
    content()->addWidget(m_required);
    addCancel();
    m_accept = addButton(existing ? tr("Save field") : tr("Add field"), Button::Variant::Primary);
    connect(m_name, &QLineEdit::textChanged, this, &FieldDialog::follow);
    connect(m_choices, &ChoiceRows::changed, this, &FieldDialog::follow);
    connect(m_formula, &FormulaEditor::formulaChanged, this, &FieldDialog::follow);
    connect(m_type, &QComboBox::currentIndexChanged, this, &FieldDialog::follow);
    follow();
    m_drafts = keepDraftOf(*this, context);
    m_drafts->addControl(u"name"_s, m_name);
    m_drafts->addControl(u"type"_s, m_type);
    m_drafts->addPart(
        u"choices"_s, [this] { return QJsonValue(m_choices->draft()); },
        [this](const QJsonValue &kept) {
            if (kept.isObject()) // an earlier version kept a text
                m_choices->setDraft(kept.toObject());
        });
    connect(m_choices, &ChoiceRows::changed, m_drafts, &DraftKeeper::keepSoon);
    m_drafts->addControl(u"target"_s, m_target);
    m_drafts->addControl(u"formula"_s, m_formula->edit());
    m_drafts->addControl(u"required"_s, m_required);
    m_drafts->begin(dialogPlace(u"field of "_s + entity.name, existing ? existing->name : u"new"_s), {});
    m_name->setFocus();
}

void FieldDialog::addLabeled(const QString &label, QWidget *control)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    control->setAccessibleName(label);
    m_labels.insert(control, name);
    content()->addWidget(name);
    content()->addWidget(control);
}

/// A record with several choices counts for each.
void FieldDialog::countUses()
{
    m_worker.post([this, entity = m_entity, name = m_field.name](store::Store &store) {
        const auto groups = store::readGroups(store, {entity, {}, {{name}}});
        QHash<QString, qint64> uses;
        for (const store::GroupRow &group : groups ? *groups : std::vector<store::GroupRow>()) {
            const Value &key = group.keys.front();
            const QStringList keys = std::holds_alternative<QStringList>(key) ? std::get<QStringList>(key)
                                                                              : QStringList{textOf(key)};
            for (const QString &one : keys)
                uses[one] += group.count;
        }
        QMetaObject::invokeMethod(this, [this, uses] { m_choices->setUses(uses); });
    });
}

bool FieldDialog::isCalculated() const
{
    return m_type->currentData().toInt() == calculatedType;
}

void FieldDialog::follow()
{
    const Field field = result();
    const auto show = [this](QWidget *control, bool isShown) {
        control->setVisible(isShown);
        m_labels.value(control)->setVisible(isShown);
    };
    show(m_choices, !isCalculated() && hasChoices(field.type));
    show(m_target, !isCalculated() && field.type == FieldType::Reference);
    show(m_formula, isCalculated());
    m_required->setVisible(!isCalculated());
    const bool isComplete = isCalculated() ? m_formula->isUsable() : !hasChoices(field.type) || !field.choices.empty();
    const Field *other = namesake(field);
    m_taken->setText(other ? tr("There is already a field “%1”. Choose another name.").arg(other->label) : QString());
    m_taken->setVisible(other);
    m_accept->setEnabled(!field.label.isEmpty() && isComplete && !other);
}

/// Another field with the name; null also where a field keeps the name that it has.
const Field *FieldDialog::namesake(const Field &field) const
{
    if (!m_field.label.isEmpty() && m_field.label.compare(field.label, Qt::CaseInsensitive) == 0)
        return nullptr;
    return findLabel(m_context.workspace.schema().entity(m_entity), field.label, m_field.name);
}

Field FieldDialog::result() const
{
    Field field = m_field;
    field.label = m_name->text().simplified();
    field.formula = isCalculated() ? m_formula->formula() : QString();
    if (isCalculated()) { // its type is that of the results
        field.flags.setFlag(FieldFlag::Custom);
        return field;
    }
    field.type = static_cast<FieldType>(m_type->currentData().toInt());
    field.flags.setFlag(FieldFlag::Required, m_required->isChecked());
    field.flags.setFlag(FieldFlag::Custom);
    field.target = field.type == FieldType::Reference ? static_cast<EntityKind>(m_target->currentData().toInt())
                                                      : EntityKind{};
    field.choices = hasChoices(field.type) ? m_choices->choices() : std::vector<Choice>();
    return field;
}

void editField(const PageContext &context, EntityKind entity, const Field *field, QWidget *parent,
    std::function<void(const Result<void> &)> done)
{
    auto *dialog = new FieldDialog(context, context.workspace.schema().entity(entity), field, parent);
    const auto forget = dialog->drafts()->forgetterOfCaller();
    QObject::connect(dialog, &QDialog::accepted, parent, [=, isNew = !field] {
        store::FieldDefinitions definitions(context.workspace.store());
        Field wanted = dialog->result();
        if (const auto checked = definitions.checkLabel(entity, wanted); !checked)
            return done(checked);
        auto edits = isNew ? definitions.add(entity, wanted) : definitions.change(entity, wanted);
        if (!edits)
            return done(fail(edits.error()));
        context.workspace.commit(isNew ? FieldDialog::tr("Added the field %1").arg(wanted.label)
                                       : FieldDialog::tr("Changed the field %1").arg(wanted.label),
            std::move(*edits), [page = QPointer(parent), done, forget](const Result<Receipt> &receipt) {
                if (receipt)
                    forget();
                if (page)
                    done(receipt ? Result<void>() : Result<void>(fail(receipt.error())));
            });
    });
    dialog->open();
}

} // namespace satchel::ui

#include "moc_FieldDialog.cpp"
