// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RunRuleDialog.h"

#include "domain/FieldNames.h"
#include "ui/common/Label.h"
#include "ui/rules/RuleText.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

RunRuleDialog::RunRuleDialog(
    const PageContext &context, EntityKind entity, std::vector<RecordId> records, const QString &about, QWidget *parent)
    : Dialog(tr("Run an automation"), Width::Small, parent), m_context(context), m_entity(entity),
      m_records(std::move(records)), m_rules(new QComboBox),
      m_words(new Label({}, &Theme::Fonts::small, TextColor::Secondary)),
      m_result(new Label({}, &Theme::Fonts::strong)), m_worker(context.workspace.taskStore())
{
    setAbout(about);
    m_rules->setAccessibleName(tr("Automation"));
    m_words->setWordWrap(true);
    m_result->setWordWrap(true);
    m_result->hide();
    content()->addWidget(m_rules);
    content()->addWidget(m_words);
    content()->addWidget(m_result);
    m_cancel = addCancel();
    m_verb = addButton(tr("Run"), Button::Variant::Primary);
    m_verb->disconnect(this); // it stays open until the rule ran
    connect(m_verb, &QPushButton::clicked, this, &RunRuleDialog::run);
    connect(m_rules, &QComboBox::currentIndexChanged, this, &RunRuleDialog::follow);
    offer();
}

void RunRuleDialog::offer()
{
    const auto all = rules::readRules(m_context.workspace.store());
    for (const rules::StoredRule &rule : all.value_or(std::vector<rules::StoredRule>())) {
        const bool isOffered = rule.rule && rule.rule->entity == m_entity
            && (rule.isOn() || rule.rule->trigger.kind == RuleTrigger::Kind::Manual);
        if (!isOffered)
            continue;
        m_offered.push_back(rule);
        m_rules->addItem(rule.record.text(field::name));
    }
    if (m_offered.empty()) {
        m_rules->hide();
        m_words->setText(
            tr("There is no automation for these records. Add one in Settings › Automations: it can be run here when "
               "it is on, or when it only runs by hand."));
    } else if (std::ssize(m_records) > mostRecords) {
        m_words->setText(
            tr("An automation can be run for %1 records at once.").arg(m_context.formats().count(mostRecords)));
    }
    follow();
}

void RunRuleDialog::follow()
{
    const int chosen = m_rules->currentIndex();
    const bool isPossible = !m_offered.empty() && chosen >= 0 && std::ssize(m_records) <= mostRecords;
    m_verb->setEnabled(isPossible && !m_isRunning);
    if (isPossible)
        m_words->setText(RuleText(m_context).inWords(*m_offered[static_cast<size_t>(chosen)].rule));
    growToContent();
}

/// On a worker; closed meanwhile, the dialog waits for the record at hand.
void RunRuleDialog::run()
{
    m_isRunning = true;
    follow();
    const RecordId rule = m_offered[static_cast<size_t>(m_rules->currentIndex())].record.id;
    m_worker.post([this, rule, records = m_records](store::Store &store) {
        auto pass = rules::RuleRunner(store).runFor(rule.toString(), records);
        QMetaObject::invokeMethod(this, [this, pass = std::move(pass)] { finish(pass); });
    });
}

void RunRuleDialog::finish(const Result<rules::RulePass> &pass)
{
    m_isRunning = false;
    if (!pass) {
        setError(sentenceFor(pass.error(), &m_context.workspace.schema()));
        return follow();
    }
    if (pass->wroteMail && m_context.mail)
        m_context.mail->noteLocalChange();
    if (pass->isHeld) {
        setError(
            tr("No automation runs since a backup was restored. Resume the automations in Settings › Automations."));
        return follow();
    }
    QStringList lines{tr("The automation ran for %Ln record(s).", nullptr, pass->started)};
    if (const auto others = std::ssize(m_records) - pass->started; others > 0)
        lines.append(tr("%Ln record(s) didn’t meet its condition.", nullptr, static_cast<int>(others)));
    if (pass->failed > 0)
        lines.append(tr("%Ln run(s) failed; the run log says why.", nullptr, pass->failed));
    lines += pass->stoppedRules;
    m_result->setText(lines.join(u'\n'));
    m_result->show();
    m_cancel->setText(tr("Close"));
    m_verb->hide();
    m_rules->setEnabled(false);
    growToContent();
}

} // namespace satchel::ui

#include "moc_RunRuleDialog.cpp"
