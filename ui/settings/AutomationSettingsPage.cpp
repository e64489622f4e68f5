// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AutomationSettingsPage.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/LocaleText.h"
#include "rules/RuleTemplates.h"
#include "sequences/Desk.h"
#include "store/hub/HubState.h"
#include "ui/common/Button.h"
#include "ui/common/EmptyText.h"
#include "ui/common/NameDialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Popups.h"
#include "ui/common/TableLook.h"
#include "ui/common/WrappedTextDelegate.h"
#include "ui/rules/RuleText.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPointer>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { NameColumn, WhenColumn, RunsColumn, LastColumn, ComputerColumn, StateColumn, ColumnCount };

constexpr int countedDays = 30;

struct Runs
{
    qint64 count = 0;
    std::optional<Instant> last;
};

Runs runsOf(store::Store &store, RecordId rule, Instant since)
{
    const Filter lately = Filter::all({Filter::refersTo(field::rule, rule),
        Filter::condition(field::started_at, Filter::Op::GreaterOrEqual, {Operand::fromText(since.toIso())})});
    Runs runs{store.count({EntityKind::RuleRun, {}, lately, {}, {}, -1, false}).value_or(0), {}};
    const auto last = store.select({EntityKind::RuleRun, {field::started_at}, Filter::refersTo(field::rule, rule),
        {field::started_at, true}, {}, 1, false});
    if (last && !last->isEmpty())
        runs.last = valueOr<Instant>(last->value(0, 0));
    return runs;
}

bool isStopped(const rules::StoredRule &rule)
{
    return !rule.rule || rule.record.text(field::status) == choice::stopped;
}

} // namespace

AutomationSettingsPage::AutomationSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget),
      m_problem(new Banner(&Theme::amber, Icon::Warning, {})), m_held(new AutomationPauseBanner(context)),
      m_newMenu(new QMenu(this)), m_worker(context.workspace.workerStore())
{
    addSection(tr("Automations"),
        tr("An automation does something when something happens to a record: it adds tasks, sets fields, assigns, "
           "writes e-mails. It runs on the computer where it was switched on. Its changes can be undone, an e-mail "
           "that "
           "it sent cannot."));
    connect(m_held, &AutomationPauseBanner::resumed, this, &AutomationSettingsPage::read);
    m_problem->hide();
    addWide(m_held);
    addWide(m_problem);
    makeTable();
    addList(m_table);
    makeButtons();
    finish();
    connect(&context.workspace, &items::Workspace::registryChanged, this, &AutomationSettingsPage::read);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Rule))
            read();
        else if (batch.touches(EntityKind::RuleRun))
            count();
    });
    read();
    const bool isTeam = store::HubState(context.workspace.store()).find().value_or(std::nullopt).has_value();
    m_table->setColumnHidden(ComputerColumn, !isTeam);
    if (!isTeam || !m_context.team)
        return;
    connect(m_context.team, &store::TeamControl::overviewRead, this, [this](const store::TeamOverview &team) {
        m_desks = team.desks;
        read();
    });
    m_context.team->read();
}

void AutomationSettingsPage::makeTable()
{
    m_table->setColumnCount(ColumnCount);
    m_table->setHorizontalHeaderLabels(
        {tr("Automation"), tr("When"), tr("Runs in 30 days"), tr("Last run"), tr("Runs on"), tr("State")});
    m_table->setAccessibleName(tr("Automations"));
    applyTableStyle(*m_table);
    tickByBoxOnly(*m_table);
    setEmptyText(
        *m_table, tr("No automations yet. New automation offers templates for common ones, such as a stalled deal."));
    m_table->setItemDelegateForColumn(WhenColumn, new WrappedTextDelegate(m_table));
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_table->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (column == WhenColumn) // as many lines as it needs at this width
            QMetaObject::invokeMethod(m_table, &QTableWidget::resizeRowsToContents, Qt::QueuedConnection);
    });
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(WhenColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::activated, this, &AutomationSettingsPage::open);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &AutomationSettingsPage::follow);
    connect(m_table, &QTableWidget::itemChanged, this, [this](const QTableWidgetItem *item) {
        if (m_isFilling || item->column() != NameColumn)
            return;
        if (item->row() >= std::ssize(m_rules))
            return;
        const auto change = [this, id = m_rules[static_cast<size_t>(item->row())].record.id,
                                on = item->checkState() == Qt::Checked] { switchRule(id, on); };
        QMetaObject::invokeMethod(this, change, Qt::QueuedConnection); // reading again deletes the item
    });
}

void AutomationSettingsPage::makeButtons()
{
    const auto button = [&](Icon icon, const QString &text, Button::Variant variant, const auto &run) {
        auto *made = new Button(icon, text, variant);
        connect(made, &QPushButton::clicked, this, run);
        return made;
    };
    m_new = button(
        Icon::Add, tr("New automation"), Button::Variant::Primary, [this] { popupBelow(*m_newMenu, *m_new); });
    m_new->setChevron(true);
    m_new->setEnabled(!m_context.workspace.store().isReadOnly());
    connect(m_newMenu, &QMenu::aboutToShow, this, &AutomationSettingsPage::fillNewMenu);
    m_edit = button(Icon::Edit, tr("Edit"), Button::Variant::Ghost, [this] { open(); });
    m_rename = button(Icon::Note, tr("Rename"), Button::Variant::Ghost, [this] { rename(); });
    m_duplicate = button(Icon::Copy, tr("Duplicate"), Button::Variant::Ghost, [this] { duplicate(); });
    m_remove = button(Icon::Trash, tr("Delete"), Button::Variant::Ghost, [this] { remove(); });
    addWide(rowOf({m_new, m_edit, m_rename, m_duplicate, m_remove}));
}

void AutomationSettingsPage::fillNewMenu()
{
    m_newMenu->clear();
    connect(m_newMenu->addAction(themedIcon(Icon::Add), tr("Empty automation")), &QAction::triggered, this,
        [this] { Q_EMIT ruleRequested({}); });
    m_newMenu->addSeparator();
    for (const rules::RuleTemplate &one : rules::ruleTemplates(m_context.workspace.schema()))
        connect(m_newMenu->addAction(themedIcon(iconOf(one.rule.entity)), one.rule.name), &QAction::triggered, this,
            [this, rule = one.rule] { create(rule, true); });
}

void AutomationSettingsPage::read()
{
    const RecordId selected = chosen() ? chosen()->record.id : RecordId(); // its row may be another one now
    m_rules = rules::readRules(m_context.workspace.store()).value_or(std::vector<rules::StoredRule>());
    m_pause = automationPause(m_context);
    m_held->setVisible(m_pause == AutomationPause::Restored && std::ranges::any_of(m_rules, &rules::StoredRule::isOn));
    m_isFilling = true;
    m_table->setRowCount(static_cast<int>(m_rules.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        fillRow(row, m_rules[static_cast<size_t>(row)]);
    m_isFilling = false;
    giveRoomToReasons();
    select(selected);
    follow();
    count();
}

/// Why a rule was stopped is a sentence; on and off are a word.
void AutomationSettingsPage::giveRoomToReasons()
{
    const bool hasReason = std::ranges::any_of(m_rules, [](const rules::StoredRule &rule) { return isStopped(rule); });
    m_table->horizontalHeader()->setSectionResizeMode(
        StateColumn, hasReason ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
}

void AutomationSettingsPage::select(RecordId id)
{
    const auto found = std::ranges::find(m_rules, id, [](const rules::StoredRule &rule) { return rule.record.id; });
    if (!m_rules.empty())
        m_table->selectRow(found == m_rules.end() ? 0 : static_cast<int>(found - m_rules.begin()));
}

void AutomationSettingsPage::fillRow(int row, const rules::StoredRule &rule)
{
    const QString problem = rule.rule ? rule.record.text(field::problem) : rule.rule.error().what;
    const auto put = [&](Column column, const QString &text) {
        auto *item = new QTableWidgetItem(text);
        item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
        item->setToolTip(text);
        m_table->setItem(row, column, item);
        return item;
    };
    QTableWidgetItem *name = put(NameColumn, rule.record.text(field::name));
    if (!m_context.workspace.store().isReadOnly())
        name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
    name->setCheckState(rule.isOn() ? Qt::Checked : Qt::Unchecked);
    put(WhenColumn, rule.rule ? asSentence(RuleText(m_context).trigger(*rule.rule)) : QString());
    put(RunsColumn, {})->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    put(LastColumn, {});
    put(ComputerColumn, rule.isOn() ? computerOf(rule.record.text(field::desk)) : QString());
    QTableWidgetItem *state = put(StateColumn,
        isStopped(rule)                        ? tr("Stopped: %1").arg(problem)
            : !rule.isOn()                     ? tr("Off", "a rule")
            : m_pause == AutomationPause::None ? tr("On", "a rule")
                                               : pauseText(m_pause));
    if (isStopped(rule)) {
        state->setIcon(themedIcon(Icon::Warning, TextColor::Amber));
        state->setForeground(colorOf(Theme::of(this), TextColor::Amber));
    }
}

/// Which computers a team has, its server says to administrators; without it another one has no name here.
QString AutomationSettingsPage::computerOf(const QString &desk) const
{
    if (desk == sequences::findDesk(m_context.workspace.store()).value_or(QString()))
        return tr("This computer");
    const auto found = std::ranges::find(m_desks, RecordId::fromString(desk), &store::TeamDesk::id);
    return found == m_desks.end() ? tr("Another computer") : found->name;
}

/// On a worker: a rule may have run often.
void AutomationSettingsPage::count()
{
    std::vector<RecordId> ids;
    for (const rules::StoredRule &rule : m_rules)
        ids.push_back(rule.record.id);
    const Instant since = Instant::startOf(m_context.today().addDays(-countedDays), m_context.workspace.clock().zone());
    m_worker.post([this, ids, since](store::Store &store) {
        std::vector<Runs> all;
        for (const RecordId &id : ids)
            all.push_back(runsOf(store, id, since));
        QMetaObject::invokeMethod(this, [this, ids, all] {
            if (!std::ranges::equal(ids, m_rules, {}, {}, [](const rules::StoredRule &rule) { return rule.record.id; }))
                return; // they were read again meanwhile
            const Instant now = m_context.workspace.clock().now();
            for (int row = 0; row < m_table->rowCount(); ++row) {
                const Runs &runs = all[static_cast<size_t>(row)];
                m_table->item(row, RunsColumn)->setText(m_context.formats().count(runs.count));
                m_table->item(row, LastColumn)
                    ->setText(runs.last ? m_context.formats().moment(*runs.last, now) : tr("Never"));
            }
        });
    });
}

const rules::StoredRule *AutomationSettingsPage::chosen() const
{
    const int row = m_table->selectionModel()->hasSelection() ? m_table->currentRow() : -1;
    return row >= 0 && row < std::ssize(m_rules) ? &m_rules[static_cast<size_t>(row)] : nullptr;
}

void AutomationSettingsPage::follow()
{
    const rules::StoredRule *rule = chosen();
    const bool canWrite = rule && !m_context.workspace.store().isReadOnly();
    m_edit->setEnabled(rule != nullptr);
    m_rename->setEnabled(canWrite);
    m_duplicate->setEnabled(canWrite && rule->rule);
    m_remove->setEnabled(canWrite);
}

void AutomationSettingsPage::switchRule(int row, bool on)
{
    if (row >= 0 && row < std::ssize(m_rules))
        switchRule(m_rules[static_cast<size_t>(row)].record.id, on);
}

void AutomationSettingsPage::switchRule(RecordId id, bool on)
{
    const auto found = std::ranges::find(m_rules, id, [](const rules::StoredRule &one) { return one.record.id; });
    if (found == m_rules.end())
        return;
    const rules::StoredRule rule = *found;
    m_problem->hide();
    if (on == rule.isOn())
        return;
    const auto changes = rules::switchRule(m_context.workspace.store(), rule, on);
    if (!changes) {
        refuse(rule, changes.error());
        return read();
    }
    m_context.workspace.commit(*changes);
}

/// With the step that names what is missing.
void AutomationSettingsPage::refuse(const rules::StoredRule &rule, const Error &error)
{
    QString place = error.where;
    for (const RuleStep *step : rule.rule ? allSteps(rule.rule->steps) : std::vector<const RuleStep *>()) {
        if (step->id == error.where)
            place = RuleText(m_context).step(rule.rule->entity, *step);
    }
    m_problem->setText(tr("The automation “%1” can’t be switched on.").arg(rule.record.text(field::name)),
        place.isEmpty() ? error.what : tr("%1: %2", "where, what is wrong").arg(place, error.what));
    m_problem->show();
}

void AutomationSettingsPage::open()
{
    if (const rules::StoredRule *rule = chosen())
        Q_EMIT ruleRequested(rule->record.id);
}

void AutomationSettingsPage::create(const AutomationRule &rule, bool isOpened)
{
    store::Store &store = m_context.workspace.store();
    AutomationRule named = rule; // a template that is used twice
    named.name = rules::freeRuleName(store, rule.name).value_or(rule.name);
    const auto edit = rules::editOfNewRule(store, named, m_context.workspace.me());
    if (!edit)
        return Q_EMIT m_context.workspace.failed(edit.error());
    m_context.workspace.commit({tr("Added the automation “%1”").arg(named.name), Origin::user(), {*edit}, {}},
        [page = QPointer(this), workspace = &m_context.workspace, isOpened](const Result<Receipt> &receipt) {
            if (!receipt)
                Q_EMIT workspace->failed(receipt.error());
            else if (page && isOpened) // another text size replaces sections that are not on screen
                Q_EMIT page->ruleRequested(receipt->ids.front());
        });
}

void AutomationSettingsPage::duplicate()
{
    const rules::StoredRule *rule = chosen();
    if (!rule || !rule->rule)
        return;
    AutomationRule copy = *rule->rule;
    copy.name = tr("%1 (copy)").arg(copy.name);
    create(copy, false);
}

/// What it planned stays; it can be undone, so it is not asked about.
void AutomationSettingsPage::remove()
{
    if (const rules::StoredRule *rule = chosen())
        m_context.workspace.commit(tr("Deleted the automation “%1”").arg(rule->record.text(field::name)),
            {Edit::remove(EntityKind::Rule, rule->record.id)});
}

void AutomationSettingsPage::rename()
{
    const rules::StoredRule *rule = chosen();
    if (!rule)
        return;
    askName(this, tr("Rename automation"), rule->record.text(field::name), tr("Rename"),
        [this, id = rule->record.id](const QString &name) {
            const auto edit = rules::editOfRuleName(m_context.workspace.store(), id, name);
            if (edit)
                return m_context.workspace.commit(tr("Renamed the automation “%1”").arg(name), {*edit});
            m_problem->setText(tr("The automation can’t be called that."), ruleNameSentence(edit.error(), name));
            m_problem->show();
        });
}

bool AutomationSettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_table || event->type() != QEvent::KeyPress || !chosen()
        || m_context.workspace.store().isReadOnly())
        return SettingsForm::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Space: switchRule(m_table->currentRow(), !chosen()->isOn()); return true;
    case Qt::Key_Delete: remove(); return true;
    case Qt::Key_F2: rename(); return true;
    default: return SettingsForm::eventFilter(watched, event);
    }
}

} // namespace satchel::ui

#include "moc_AutomationSettingsPage.cpp"
