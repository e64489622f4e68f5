// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ScoreRuleDialog.h"

#include "domain/FieldNames.h"
#include "insight/Scores.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/lists/FilterBuilder.h"

#include <QLineEdit>
#include <QPointer>
#include <QSpinBox>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 previewNames = 3;
constexpr int dialogPoints = 1000; // on either side; more come from a script only

} // namespace

ScoreRuleDialog::ScoreRuleDialog(
    const PageContext &context, EntityKind scored, const Record &rule, qint64 position, QWidget *parent)
    : Dialog(rule.id.isNull() ? tr("New score rule") : tr("Change the score rule"), Width::Large, parent),
      m_context(context), m_scored(scored), m_rule(rule), m_position(position), m_name(new QLineEdit),
      m_points(new QSpinBox), m_reason(new QLineEdit), m_filter(new FilterBuilder(context, scored)),
      m_preview(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(context.workspace.schema().entity(scored).pluralLabel);
    const auto add = [this](const QString &label, QWidget *control) {
        auto *name = new Label(label, &Theme::Fonts::small, TextColor::Tertiary);
        name->setBuddy(control);
        control->setAccessibleName(label);
        content()->addWidget(name);
        content()->addWidget(control);
    };
    m_name->setText(rule.text(field::name));
    m_points->setRange(-dialogPoints, dialogPoints);
    m_points->setValue(rule.id.isNull() ? 10 : static_cast<int>(valueOr<qint64>(rule.value(field::points))));
    m_reason->setText(rule.text(field::reason));
    m_reason->setPlaceholderText(tr("A sentence that explains the points"));
    add(tr("Name"), m_name);
    add(tr("Points"), m_points);
    add(tr("Reason"), m_reason);
    content()->addWidget(new Label(tr("Who gets them"), &Theme::Fonts::small, TextColor::Tertiary));
    content()->addWidget(m_filter);
    m_preview->setWordWrap(true);
    content()->addWidget(m_preview);
    const auto filter = parseFilter(context.workspace.schema(), scored, rule.text(field::filter));
    if (filter)
        m_filter->setFilter(*filter);
    else
        setError(tr("The conditions of this rule can't be read: %1. Set them again.").arg(filter.error().what));
    connect(m_filter, &FilterBuilder::filterChanged, this, &ScoreRuleDialog::preview);
    connect(m_filter, &FilterBuilder::closeRequested, this, &QDialog::reject);
    addCancel();
    auto *accept = addButton(tr("Save rule"), Button::Variant::Primary);
    accept->disconnect(this); // it closes only when the store has the rule
    connect(accept, &QPushButton::clicked, this, &ScoreRuleDialog::save);
    preview(m_filter->filter());
    auto *drafts = keepDraftOf(*this, m_context);
    drafts->addControl(u"name"_s, m_name);
    drafts->addControl(u"points"_s, m_points);
    drafts->addControl(u"reason"_s, m_reason);
    drafts->addControl(u"filter"_s, m_filter);
    drafts->begin(dialogPlace(u"score rule of "_s + context.workspace.schema().entity(scored).name, rule.id), rule.id);
    m_name->setFocus();
}

QString ScoreRuleDialog::previewText() const
{
    return m_preview->text();
}

void ScoreRuleDialog::preview(const Filter &filter)
{
    const int asked = ++m_asked;
    if (filter.isEverything()) {
        m_preview->setText(tr("Add at least one condition."));
        return;
    }
    m_worker.post([this, asked, filter, scored = m_scored](store::Store &store) {
        const auto found = insight::previewRule(store, scored, filter, previewNames);
        QMetaObject::invokeMethod(this, [this, asked, found] {
            if (asked != m_asked)
                return;
            if (!found) {
                m_preview->setText(sentenceFor(found.error()));
                return;
            }
            QStringList names;
            for (const QString &name : found->names)
                names.append(isolated(name));
            const QString count = tr("%Ln record(s) now", "found by a score rule", static_cast<int>(found->count));
            m_preview->setText(names.isEmpty() ? count : tr("%1: %2", "count, names").arg(count, names.join(u", "_s)));
        });
    });
}

void ScoreRuleDialog::save()
{
    std::vector<FieldValue> values = {{field::name, m_name->text().trimmed()},
        {field::points, qint64(m_points->value())}, {field::filter, m_filter->filter().toText()},
        {field::reason, m_reason->text().trimmed().isEmpty() ? Value() : Value(m_reason->text().trimmed())}};
    if (m_rule.id.isNull()) {
        values.push_back({field::scored, m_context.workspace.schema().entity(m_scored).name});
        values.push_back({field::position, m_position});
    }
    const Edit edit = m_rule.id.isNull() ? Edit::create(EntityKind::ScoreRule, {}, std::move(values))
                                         : Edit::update(EntityKind::ScoreRule, m_rule.id, std::move(values));
    m_context.workspace.commit(tr("Saved the score rule “%1”").arg(m_name->text().trimmed()), {edit},
        [dialog = QPointer<ScoreRuleDialog>(this)](const Result<Receipt> &receipt) {
            if (dialog && receipt)
                dialog->accept();
            else if (dialog)
                dialog->setError(sentenceFor(receipt.error()));
        });
}

} // namespace satchel::ui

#include "moc_ScoreRuleDialog.cpp"
