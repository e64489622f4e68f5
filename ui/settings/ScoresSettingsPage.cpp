// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ScoresSettingsPage.h"

#include "domain/FieldNames.h"
#include "store/DefaultScoreRules.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"
#include "ui/settings/KindBox.h"
#include "ui/settings/ScoreRuleDialog.h"

#include <QComboBox>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, PointsColumn, FoundColumn, StateColumn };
constexpr qint64 shownBest = 5;

QString stateOf(const insight::KeptRule &rule)
{
    if (!rule.rule)
        return ScoresSettingsPage::tr("Off: %1").arg(rule.rule.error().what);
    return rule.isPaused() ? ScoresSettingsPage::tr("Paused") : ScoresSettingsPage::tr("On");
}

} // namespace

ScoresSettingsPage::ScoresSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_scored(new KindBox(context,
                                                    [](const Entity &entity) {
                                                        const auto scored = scoredEntities();
                                                        return std::ranges::find(scored, entity.kind) != scored.end();
                                                    })),
      m_table(new QTableWidget), m_problem(new Banner(&Theme::amber, Icon::Warning, {})),
      m_top(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_worker(context.workspace.workerStore())
{
    addSection(tr("Scores"),
        tr("Each rule gives points to the records that its conditions find. The score is their sum, and every point "
           "says "
           "why. A score that somebody entered by hand counts instead."));
    addRow(tr("Rules for"), m_scored);
    m_table->setColumnCount(4);
    m_table->setHorizontalHeaderLabels({tr("Rule"), tr("Points"), tr("Records"), tr("State")});
    m_table->setAccessibleName(tr("Score rules"));
    applyTableStyle(*m_table);
    addList(m_table);
    m_problem->hide();
    addWide(m_problem);
    const bool canWrite = !context.workspace.store().isReadOnly();
    const auto button = [&](Icon icon, const QString &text, Button::Variant variant, const auto &run) {
        auto *made = new Button(icon, text, variant);
        made->setEnabled(canWrite);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    auto *add = button(Icon::Add, tr("New rule"), Button::Variant::Secondary, [this] { edit(-1); });
    m_change = button(Icon::Edit, tr("Change"), Button::Variant::Ghost, [this] { edit(chosen()); });
    m_pause = button(Icon::Pause, tr("Pause"), Button::Variant::Ghost, [this] { pause(); });
    m_up = button(Icon::Up, tr("Move up"), Button::Variant::Ghost, [this] { move(-1); });
    m_down = button(Icon::Down, tr("Move down"), Button::Variant::Ghost, [this] { move(1); });
    m_remove = button(Icon::Trash, tr("Remove"), Button::Variant::Ghost, [this] { remove(); });
    m_suggest = button(Icon::Star, tr("Add suggested rules"), Button::Variant::Ghost, [this] { addSuggested(); });
    addWide(rowOf({add, m_change, m_pause, m_up, m_down, m_remove, m_suggest}));
    m_top->setWordWrap(true);
    addWide(m_top);
    finish();
    connect(m_scored, &QComboBox::currentIndexChanged, this, &ScoresSettingsPage::read);
    connect(m_table, &QTableWidget::activated, this, [this] { edit(chosen()); });
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &ScoresSettingsPage::follow);
    connect(&context.workspace, &items::Workspace::registryChanged, this, &ScoresSettingsPage::read);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::ScoreRule))
            read();
        else if (batch.touches(scored()))
            count();
    });
    read();
}

EntityKind ScoresSettingsPage::scored() const
{
    return m_scored->kind();
}

void ScoresSettingsPage::setScored(EntityKind entity)
{
    m_scored->choose(entity);
}

void ScoresSettingsPage::read()
{
    const int row = chosen();
    auto rules = insight::readScoreRules(m_context.workspace.store());
    m_rules.clear();
    const QString name = m_context.workspace.schema().entity(scored()).name;
    if (rules) {
        for (insight::KeptRule &rule : *rules) {
            if (rule.record.text(field::scored) == name)
                m_rules.push_back(std::move(rule));
        }
    }
    m_table->setRowCount(static_cast<int>(m_rules.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const insight::KeptRule &rule = m_rules[static_cast<size_t>(i)];
        const auto points = valueOr<qint64>(rule.record.value(field::points));
        auto *title = new QTableWidgetItem(rule.record.text(field::name));
        title->setToolTip(rule.record.text(field::filter));
        m_table->setItem(i, NameColumn, title);
        m_table->setItem(i, PointsColumn,
            new QTableWidgetItem((points > 0 ? u"+"_s : QString()) + m_context.formats().count(points)));
        m_table->setItem(i, FoundColumn, new QTableWidgetItem);
        m_table->setItem(i, StateColumn, new QTableWidgetItem(stateOf(rule)));
    }
    if (row >= 0)
        m_table->selectRow(qMin(row, m_table->rowCount() - 1));
    m_suggest->setVisible(m_rules.empty());
    follow();
    count();
}

/// Records may be many, so a worker counts them.
void ScoresSettingsPage::count()
{
    std::vector<Filter> filters;
    for (const insight::KeptRule &rule : m_rules)
        filters.push_back(rule.rule ? rule.rule->filter : Filter());
    m_worker.post([this, entity = scored(), filters](store::Store &store) {
        std::vector<qint64> counts;
        for (const Filter &filter : filters)
            counts.push_back(
                filter.isEverything() ? -1 : store.count({entity, {}, filter, {}, {}, -1, false}).value_or(-1));
        QStringList best;
        const auto rows = store.select({entity, {u"@title"_s, field::score},
            Filter::condition(field::score, Filter::Op::IsNotEmpty), {field::score, true}, {}, shownBest, false});
        for (qsizetype row = 0; rows && row < rows->size(); ++row)
            best.append(u"%1 (%2)"_s.arg(isolated(rows->text(row, 0))).arg(rows->integer(row, 1)));
        QMetaObject::invokeMethod(this, [this, entity, counts, best] {
            if (entity != scored())
                return;
            for (int row = 0; row < m_table->rowCount() && row < static_cast<int>(counts.size()); ++row) {
                const qint64 found = counts[static_cast<size_t>(row)];
                m_table->item(row, FoundColumn)->setText(found < 0 ? QString() : m_context.formats().count(found));
            }
            m_top->setText(best.isEmpty() ? QString() : tr("Highest scores: %1").arg(best.join(u", "_s)));
        });
    });
}

int ScoresSettingsPage::chosen() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row < static_cast<int>(m_rules.size()) ? row : -1;
}

void ScoresSettingsPage::follow()
{
    const int row = chosen();
    const bool canWrite = row >= 0 && !m_context.workspace.store().isReadOnly();
    for (Button *button : {m_change, m_pause, m_up, m_down, m_remove})
        button->setEnabled(canWrite);
    const insight::KeptRule *rule = row < 0 ? nullptr : &m_rules[static_cast<size_t>(row)];
    m_pause->setText(rule && rule->isPaused() ? tr("Resume") : tr("Pause"));
    m_pause->setDrawnIcon(rule && rule->isPaused() ? Icon::Play : Icon::Pause);
    m_problem->setVisible(rule && !rule->rule);
    if (rule && !rule->rule)
        m_problem->setText(tr("This rule gives no points."),
            tr("%1 (%2). Change its conditions.", "what is wrong, where")
                .arg(rule->rule.error().what, rule->rule.error().where));
}

void ScoresSettingsPage::edit(int row)
{
    Record rule(m_context.workspace.schema().shared(EntityKind::ScoreRule));
    if (row >= 0)
        rule = m_rules[static_cast<size_t>(row)].record;
    const qint64 last = m_rules.empty() ? 0 : valueOr<qint64>(m_rules.back().record.value(field::position));
    (new ScoreRuleDialog(m_context, scored(), rule, last + 1, this))->open();
}

void ScoresSettingsPage::pause()
{
    if (chosen() < 0)
        return;
    const insight::KeptRule &rule = m_rules[static_cast<size_t>(chosen())];
    const QString name = rule.record.text(field::name);
    commit(rule.isPaused() ? tr("Resumed the score rule “%1”").arg(name) : tr("Paused the score rule “%1”").arg(name),
        {Edit::update(
            EntityKind::ScoreRule, rule.record.id, {{field::paused, rule.isPaused() ? Value() : Value(true)}})});
}

/// The two change places.
void ScoresSettingsPage::move(int step)
{
    const int row = chosen();
    const int other = row + step;
    if (row < 0 || other < 0 || other >= static_cast<int>(m_rules.size()))
        return;
    const Record &moved = m_rules[static_cast<size_t>(row)].record;
    const Record &passed = m_rules[static_cast<size_t>(other)].record;
    m_table->selectRow(other);
    commit(tr("Moved the score rule “%1”").arg(moved.text(field::name)),
        {Edit::update(EntityKind::ScoreRule, moved.id, {{field::position, passed.value(field::position)}}),
            Edit::update(EntityKind::ScoreRule, passed.id, {{field::position, moved.value(field::position)}})});
}

void ScoresSettingsPage::remove()
{
    if (chosen() < 0)
        return;
    const Record &rule = m_rules[static_cast<size_t>(chosen())].record;
    commit(
        tr("Removed the score rule “%1”").arg(rule.text(field::name)), {Edit::remove(EntityKind::ScoreRule, rule.id)});
}

void ScoresSettingsPage::addSuggested()
{
    const QString name = m_context.workspace.schema().entity(scored()).name;
    std::vector<Edit> edits;
    for (std::vector<FieldValue> &values : store::defaultScoreRules()) {
        const bool isOf = std::ranges::any_of(values,
            [&](const FieldValue &value) { return value.field == field::scored && textOf(value.value) == name; });
        if (isOf)
            edits.push_back(Edit::create(EntityKind::ScoreRule, {}, std::move(values)));
    }
    commit(tr("Added the suggested score rules"), std::move(edits));
}

void ScoresSettingsPage::commit(const QString &label, std::vector<Edit> edits)
{
    m_context.workspace.commit(label, std::move(edits));
}

} // namespace satchel::ui

#include "moc_ScoresSettingsPage.cpp"
