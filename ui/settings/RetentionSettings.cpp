// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RetentionSettings.h"

#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/settings/RetentionPreview.h"
#include "ui/settings/RetentionRuleDialog.h"
#include "ui/settings/SettingsForm.h"
#include "ui/settings/SettingsSearch.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QRegularExpression>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

using Action = RetentionRule::Action;

QString actionText(Action action)
{
    switch (action) {
    case Action::Delete: return RetentionSettings::tr("move to the trash");
    case Action::Anonymize: return RetentionSettings::tr("make anonymous");
    case Action::DeleteText: return RetentionSettings::tr("delete text and files");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(RetentionRule::Measure measure)
{
    return measure == RetentionRule::Measure::Silent
        ? RetentionSettings::tr("%1, silent for %2: %3", "records, period, what happens")
        : RetentionSettings::tr("%1, after %2: %3", "records, period, what happens");
}

/// The words of the sentence as labels, in the order of its language, and the controls where its places %2 and %3 are.
QList<QWidget *> sentenceWith(const QString &sentence, const QList<QWidget *> &controls)
{
    static const QRegularExpression place(u"%([23])"_s);
    QList<QWidget *> parts;
    const auto addWords = [&](const QString &words) {
        if (!words.trimmed().isEmpty())
            parts.append(new Label(words.trimmed(), &Theme::Fonts::body, TextColor::Secondary));
    };
    qsizetype end = 0;
    for (auto places = place.globalMatch(sentence); places.hasNext();) {
        const auto found = places.next();
        addWords(sentence.sliced(end, found.capturedStart() - end));
        parts.append(controls[found.captured(1).toInt() - 2]);
        end = found.capturedEnd();
    }
    addWords(sentence.sliced(end));
    return parts;
}

} // namespace

QString retentionSentence(const Schema &schema, const RetentionRule &rule)
{
    return sentenceOf(rule.measure)
        .arg(schema.entity(rule.entity).pluralLabel, RetentionRuleDialog::periodText(rule.months),
            actionText(rule.action));
}

RetentionSettings::RetentionSettings(SettingsForm &form, const PageContext &context)
    : QObject(&form), m_form(form), m_context(context), m_list(new QWidget), m_column(new QVBoxLayout(m_list)),
      m_summary(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_worker(context.workspace.workerStore())
{
    form.addSection(tr("Privacy: what is forgotten, and when"),
        tr("Rules run on the first day of each month, once you have looked at the records they reach. Records with an "
           "open or won deal or a quote that was sent are kept."),
        Icon::Clock);
    setOtherNames(*m_list, tr("GDPR, retention, delete old records", "words by which people look for these rules"));
    setSpaces(*m_column, Theme::of(&form), 0, 10);
    form.addWide(m_list);
    m_summary->setWordWrap(true);
    form.addWide(m_summary);
    auto *add = new Button(Icon::Add, tr("Add rule"));
    add->setEnabled(!context.workspace.store().isReadOnly());
    connect(add, &QAbstractButton::clicked, this, [this] { edit(-1); });
    form.addWide(SettingsForm::rowOf({add}));
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Setting))
            read();
    });
    read();
}

void RetentionSettings::read()
{
    auto rules = store::retentionRules(m_context.workspace.store());
    if (!rules) {
        Q_EMIT m_context.workspace.failed(rules.error());
        return;
    }
    if (*rules == m_rules)
        return;
    const QWidget *focus = QApplication::focusWidget();
    const QString focused = focus && m_list->isAncestorOf(focus) ? focus->accessibleName() : QString();
    m_rules = std::move(*rules);
    m_counts.clear();
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (int i = 0; i < static_cast<int>(m_rules.size()); ++i)
        m_column->addWidget(makeRow(i));
    if (!focused.isEmpty()) // the control that was changed is a new one
        focusNamed(focused);
    count();
}

void RetentionSettings::focusNamed(const QString &name)
{
    for (int i = 0; i < m_column->count(); ++i) {
        for (auto *control : m_column->itemAt(i)->widget()->findChildren<QWidget *>()) {
            if (control->accessibleName() == name)
                return control->setFocus();
        }
    }
}

/// The switch with the rule's name, its sentence, how many it reaches, and what can be done with it.
QWidget *RetentionSettings::makeRow(int number)
{
    const RetentionRule &rule = m_rules[static_cast<size_t>(number)];
    const Theme &theme = Theme::of(&m_form);
    const bool canWrite = !m_context.workspace.store().isReadOnly();
    auto *row = new QWidget;
    auto *column = new QVBoxLayout(row);
    setSpaces(*column, theme, 0, 2);
    auto *on = new QCheckBox(rule.name);
    on->setToolTip(rule.name);
    on->setMinimumWidth(1); // in a narrow window the name is cut with dots
    on->setChecked(rule.isOn);
    on->setEnabled(canWrite);
    connect(on, &QCheckBox::clicked, this, [this, number, on](bool isOn) {
        if (isOn) {
            on->setChecked(false); // until the records were looked at
            preview(number, true);
        } else {
            switchRule(number, false);
        }
    });
    auto *count = new Label({}, &Theme::Fonts::small, TextColor::Tertiary);
    m_counts.push_back(count);
    auto *show = new Button(tr("Show them"), Button::Variant::Ghost);
    show->setAccessibleName(tr("Show the records of %1").arg(rule.name));
    connect(show, &QAbstractButton::clicked, this, [this, number] { preview(number, false); });
    auto *change = new Button(tr("Change…"), Button::Variant::Ghost);
    change->setAccessibleName(tr("Change the rule %1").arg(rule.name));
    change->setEnabled(canWrite);
    connect(change, &QAbstractButton::clicked, this, [this, number] { edit(number); });
    auto *head = new FlowLayout;
    head->addWidget(on);
    head->addWidget(count);
    head->setTrailing(count);
    column->addLayout(head);
    column->addWidget(makeSentence(number));
    column->addWidget(SettingsForm::rowOf({show, change}));
    return row;
}

/// The rule as a sentence whose period and action are chosen in it.
QWidget *RetentionSettings::makeSentence(int number)
{
    const RetentionRule &rule = m_rules[static_cast<size_t>(number)];
    auto *period = new QComboBox;
    RetentionRuleDialog::fillPeriods(*period, rule.months);
    period->setAccessibleName(tr("Period of %1", "name of a rule").arg(rule.name));
    connect(period, &QComboBox::activated, this, [this, number, period] {
        change(number, [period](RetentionRule &edited) { edited.months = period->currentData().toInt(); });
    });
    auto *action = new QComboBox;
    for (const Action one : retentionActions(rule.entity))
        action->addItem(actionText(one), static_cast<int>(one));
    action->setCurrentIndex(action->findData(static_cast<int>(rule.action)));
    action->setAccessibleName(tr("What %1 does", "name of a rule").arg(rule.name));
    connect(action, &QComboBox::activated, this, [this, number, action] {
        change(number, [action](RetentionRule &edited) { edited.action = Action(action->currentData().toInt()); });
    });
    for (QComboBox *choice : {period, action}) {
        choice->setEnabled(!m_context.workspace.store().isReadOnly());
        choice->setMinimumWidth(1); // in a narrow window the choice is cut with dots
    }
    const QString records = m_context.workspace.schema().entity(rule.entity).pluralLabel;
    return SettingsForm::rowOf(sentenceWith(sentenceOf(rule.measure).replace(u"%1"_s, records), {period, action}));
}

/// Every record of an entity may have to be looked at, so a worker does it.
void RetentionSettings::count()
{
    m_worker.post([this, rules = m_rules](store::Store &store) {
        std::vector<qint64> counts;
        for (const RetentionRule &rule : rules) {
            const auto plan = store::planRetention(store, rule, store.clock().today());
            counts.push_back(plan ? static_cast<qint64>(plan->hits.size()) : -1);
        }
        QMetaObject::invokeMethod(this, [this, rules, counts] {
            if (rules == m_rules)
                showCounts(counts);
        });
    });
}

void RetentionSettings::showCounts(const std::vector<qint64> &counts)
{
    const Formats formats = m_context.formats();
    const QString next = formats.plainDay(nextRetentionDay(m_context.today()));
    qint64 together = 0;
    for (size_t i = 0; i < counts.size(); ++i) {
        const RetentionRule &rule = m_rules[i];
        const QString now = counts[i] < 0 ? tr("cannot be counted") : tr("%1 now").arg(formats.count(counts[i]));
        const bool wasSeen = store::isPreviewed(m_context.workspace.store(), rule).value_or(false);
        const QString then = !rule.isOn ? tr("off")
            : wasSeen                   ? tr("next %1", "a day").arg(next)
                                        : tr("waits until you have looked at the records");
        m_counts[i]->setText(tr("%1 · %2", "number of records, when").arg(now, then));
        if (rule.isOn && wasSeen)
            together += qMax<qint64>(counts[i], 0);
    }
    m_summary->setText(tr("On %1: %Ln record(s)", nullptr, static_cast<int>(together)).arg(next));
}

void RetentionSettings::preview(int number, bool isToSwitchOn)
{
    const RetentionRule rule = m_rules[static_cast<size_t>(number)];
    auto *dialog = new RetentionPreview(m_context, rule, isToSwitchOn, &m_form);
    connect(dialog, &RetentionPreview::seen, this, &RetentionSettings::count);
    if (isToSwitchOn)
        connect(dialog, &QDialog::accepted, this, [this, number, rule] {
            if (number < static_cast<int>(m_rules.size()) && m_rules[static_cast<size_t>(number)] == rule)
                switchRule(number, true);
        });
    dialog->open();
}

void RetentionSettings::edit(int number)
{
    const RetentionRule rule = number < 0 ? RetentionRule{} : m_rules[static_cast<size_t>(number)];
    auto *dialog = new RetentionRuleDialog(m_context, rule, &m_form);
    connect(dialog, &RetentionRuleDialog::saved, this, [this, rule](const RetentionRule &changed) {
        std::vector<RetentionRule> rules = m_rules;
        const auto known = std::ranges::find(rules, rule);
        if (known == rules.end())
            rules.push_back(changed);
        else
            *known = changed;
        save(tr("Changed the rule “%1”").arg(changed.name), rules);
    });
    connect(dialog, &RetentionRuleDialog::removed, this, [this, rule] {
        std::vector<RetentionRule> rules = m_rules;
        std::erase(rules, rule);
        save(tr("Removed the rule “%1”").arg(rule.name), rules);
    });
    dialog->open();
}

/// A rule that is on waits again until somebody has looked at what it reaches now.
void RetentionSettings::change(int number, const std::function<void(RetentionRule &)> &edit)
{
    std::vector<RetentionRule> rules = m_rules;
    RetentionRule &rule = rules[static_cast<size_t>(number)];
    edit(rule);
    if (rules != m_rules)
        save(tr("Changed the rule “%1”").arg(rule.name), rules);
}

void RetentionSettings::switchRule(int number, bool isOn)
{
    std::vector<RetentionRule> rules = m_rules;
    RetentionRule &rule = rules[static_cast<size_t>(number)];
    rule.isOn = isOn;
    save((isOn ? tr("Switched on the rule “%1”") : tr("Switched off the rule “%1”")).arg(rule.name), rules);
}

void RetentionSettings::save(const QString &label, const std::vector<RetentionRule> &rules)
{
    auto edit = store::retentionRulesEdit(m_context.workspace.store(), rules);
    if (edit) {
        m_context.workspace.commit(label, {std::move(*edit)});
        return;
    }
    Q_EMIT m_context.workspace.failed(edit.error());
    m_rules.clear(); // the controls show what was not saved
    read();
}

} // namespace satchel::ui

#include "moc_RetentionSettings.cpp"
