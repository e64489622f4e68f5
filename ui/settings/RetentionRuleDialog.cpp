// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RetentionRuleDialog.h"

#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

using Measure = RetentionRule::Measure;
using Action = RetentionRule::Action;

constexpr int monthsOfAYear = 12;

} // namespace

QString RetentionRuleDialog::periodText(int months)
{
    const bool isYears = months > 36 && months % monthsOfAYear == 0;
    return isYears ? tr("%Ln year(s)", nullptr, months / monthsOfAYear) : tr("%Ln month(s)", nullptr, months);
}

void RetentionRuleDialog::fillPeriods(QComboBox &box, int chosen)
{
    for (const int months : {3, 6, 12, 24, 36, 60, 72, 120})
        box.addItem(periodText(months), months);
    if (box.findData(chosen) < 0)
        box.addItem(periodText(chosen), chosen);
    box.setCurrentIndex(box.findData(chosen));
}

RetentionRuleDialog::RetentionRuleDialog(const PageContext &context, const RetentionRule &rule, QWidget *parent)
    : Dialog(rule.name.isEmpty() ? tr("New rule") : tr("Change the rule"), Width::Small, parent), m_context(context),
      m_rule(rule), m_name(new QLineEdit(rule.name)), m_entity(new QComboBox), m_filter(new QLineEdit(rule.filter)),
      m_measure(new QComboBox), m_period(new QComboBox), m_action(new QComboBox)
{
    setAttribute(Qt::WA_DeleteOnClose);
    for (const EntityKind kind : retainedEntities())
        m_entity->addItem(context.workspace.schema().entity(kind).pluralLabel, static_cast<int>(kind));
    m_entity->setCurrentIndex(m_entity->findData(static_cast<int>(rule.entity)));
    m_filter->setPlaceholderText(tr("All, or a filter such as tags = \"event\""));
    m_filter->setLayoutDirection(Qt::LeftToRight);
    m_measure->addItem(tr("Silent for"), static_cast<int>(Measure::Silent));
    m_measure->addItem(tr("After"), static_cast<int>(Measure::After));
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(rule.measure)));
    fillPeriods(*m_period, rule.months);
    fillActions();
    connect(m_entity, &QComboBox::currentIndexChanged, this, &RetentionRuleDialog::fillActions);
    addLabeled(tr("Name"), m_name);
    addLabeled(tr("Records"), m_entity);
    addLabeled(tr("Only those where"), m_filter);
    addLabeled(tr("Counted from"), m_measure);
    addLabeled(tr("Period"), m_period);
    addLabeled(tr("Then"), m_action);
    if (!rule.name.isEmpty())
        connect(addStartButton(tr("Remove rule")), &QAbstractButton::clicked, this, [this] {
            Q_EMIT removed();
            accept();
        });
    addCancel();
    auto *accept = addButton(tr("Save rule"), Button::Variant::Primary);
    accept->disconnect(this); // it closes only when the rule can be read
    connect(accept, &QPushButton::clicked, this, &RetentionRuleDialog::save);
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"entity"_s, m_entity);
    drafts->addControl(u"filter"_s, m_filter);
    drafts->addControl(u"measure"_s, m_measure);
    drafts->addControl(u"period"_s, m_period);
    drafts->addControl(u"action"_s, m_action);
    drafts->begin(dialogPlace(u"retention rule"_s, rule.name.isEmpty() ? u"new"_s : rule.name), {});
    m_name->setFocus();
}

void RetentionRuleDialog::addLabeled(const QString &label, QWidget *control)
{
    auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
    name->setBuddy(control);
    control->setAccessibleName(label);
    content()->addWidget(name);
    content()->addWidget(control);
}

void RetentionRuleDialog::fillActions()
{
    const auto entity = static_cast<EntityKind>(m_entity->currentData().toInt());
    m_action->clear();
    for (const Action action : retentionActions(entity))
        m_action->addItem(action == Action::Delete ? tr("Move to the trash")
                : action == Action::Anonymize      ? tr("Make anonymous")
                                                   : tr("Delete text and files"),
            static_cast<int>(action));
    m_action->setCurrentIndex(qMax(0, m_action->findData(static_cast<int>(m_rule.action))));
}

void RetentionRuleDialog::save()
{
    RetentionRule wanted = m_rule;
    wanted.name = m_name->text().simplified();
    wanted.entity = static_cast<EntityKind>(m_entity->currentData().toInt());
    wanted.filter = m_filter->text().trimmed();
    wanted.measure = static_cast<Measure>(m_measure->currentData().toInt());
    wanted.months = m_period->currentData().toInt();
    wanted.action = static_cast<Action>(m_action->currentData().toInt());
    if (const auto checked = checkRetentionRule(m_context.workspace.schema(), wanted); !checked)
        return setError(sentenceFor(checked.error()));
    Q_EMIT saved(wanted);
    accept();
}

} // namespace satchel::ui

#include "moc_RetentionRuleDialog.cpp"
