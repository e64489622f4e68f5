// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/RuleSide.h"

#include "domain/ChoiceNames.h"
#include "rules/RuleRunner.h"
#include "rules/RuleUndo.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/TableLook.h"
#include "ui/rules/DayBars.h"
#include "ui/rules/RuleText.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum Tab { PreviewTab, WaitingTab, LogTab };
enum Column { WhenColumn, RecordColumn, StateColumn };

constexpr int previewPeriods[] = {7, 30, 90}; // days
constexpr int usualPeriod = 1; // of these
constexpr int typingPause = 400; // ms
constexpr size_t mostCases = 200;

QTableWidgetItem *itemOf(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(text);
    return item;
}

} // namespace

RuleSide::RuleSide(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_tabs(new SegmentedControl(tr("What the automation does"))),
      m_stack(new QStackedWidget), m_isCancelled(std::make_shared<std::atomic<bool>>(false)),
      m_reader(context.workspace.workerStore()), m_writer(context.workspace.taskStore())
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 12, 8);
    m_tabs->addSegment(tr("Preview"));
    m_tabs->addSegment(tr("Waiting"));
    m_tabs->addSegment(tr("Run log"));
    column->addWidget(m_tabs);
    m_stack->addWidget(makePreview());
    m_waiting = makeTable(tr("Runs that wait"), {tr("Started"), tr("Record"), tr("State")});
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(makeLog());
    column->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &RuleSide::preview);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::RuleRun))
            readRuns();
    });
}

RuleSide::~RuleSide()
{
    *m_isCancelled = true;
}

QWidget *RuleSide::makePreview()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpaces(*column, Theme::of(this), 0, 8);
    m_period = new SegmentedControl(tr("Period of the preview"));
    for (const int days : previewPeriods)
        m_period->addSegment(tr("%Ln day(s)", nullptr, days));
    m_period->setCurrentIndex(usualPeriod);
    connect(m_period, &QTabBar::currentChanged, this, &RuleSide::preview);
    column->addWidget(m_period);
    m_heading = new Label({}, &Theme::Fonts::strong);
    m_heading->setWordWrap(true);
    m_detail = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_detail->setWordWrap(true);
    m_bars = new DayBars;
    m_cases = makeTable(tr("Records it would have run for"), {tr("Day"), tr("Record")});
    connect(m_cases, &QTableWidget::activated, this, [this](const QModelIndex &index) {
        Q_EMIT recordRequested(m_previewed, m_caseRecords[static_cast<size_t>(index.row())]);
    });
    column->addWidget(m_heading);
    column->addWidget(m_detail);
    column->addWidget(m_bars);
    column->addWidget(m_cases, 1);
    return part;
}

QWidget *RuleSide::makeLog()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    setSpaces(*column, Theme::of(this), 0, 8);
    m_log = makeTable(tr("Run log"), {tr("Started"), tr("Record"), tr("State")});
    m_note = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_note->setWordWrap(true);
    m_again = new Button(Icon::Redo, tr("Run again"), Button::Variant::Secondary);
    m_undo = new Button(Icon::Undo, tr("Undo run"), Button::Variant::Secondary);
    connect(m_again, &QPushButton::clicked, this, &RuleSide::runAgain);
    connect(m_undo, &QPushButton::clicked, this, &RuleSide::undoRun);
    connect(m_log, &QTableWidget::itemSelectionChanged, this, &RuleSide::follow);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_again);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    column->addWidget(m_log, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    follow();
    return part;
}

QTableWidget *RuleSide::makeTable(const QString &name, const QStringList &columns)
{
    auto *table = new QTableWidget;
    table->setAccessibleName(name);
    table->setColumnCount(static_cast<int>(columns.size()));
    table->setHorizontalHeaderLabels(columns);
    applyTableStyle(*table);
    table->horizontalHeader()->setSectionResizeMode(RecordColumn, QHeaderView::Stretch);
    return table;
}

void RuleSide::setRule(
    const RecordId &id, const std::optional<AutomationRule> &edited, const std::optional<AutomationRule> &saved)
{
    const bool isOther = id != m_id;
    m_id = id;
    if (isOther) {
        m_runs.clear();
        showRuns();
        readRuns();
    }
    if (!isOther && edited == m_edited && saved == m_saved && !m_heading->text().isEmpty())
        return;
    m_edited = edited;
    m_saved = saved;
    m_pause.start();
}

int RuleSide::previewDays() const
{
    return previewPeriods[qBound(0, m_period->currentIndex(), static_cast<int>(std::size(previewPeriods)) - 1)];
}

void RuleSide::preview()
{
    m_pause.stop();
    *m_isCancelled = true; // what is being looked for is of a draft before
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    if (!m_edited) {
        m_heading->setText(tr("Finish the automation to see what it would have done."));
        m_detail->clear();
        m_bars->setDays({}, {}, {});
        m_cases->setRowCount(0);
        return;
    }
    m_heading->setText(tr("Looking at the last %Ln day(s)…", nullptr, previewDays()));
    const QDate first = m_context.today().addDays(1 - previewDays());
    const bool isChanged = m_saved && *m_saved != *m_edited;
    m_reader.post([this, first, edited = *m_edited, saved = isChanged ? m_saved : std::nullopt,
                      isCancelled = m_isCancelled](store::Store &store) {
        if (*isCancelled)
            return;
        Previews previews{tryRuleByDay(store, edited, first, isCancelled.get()), {}};
        if (saved) {
            if (auto before = tryRuleByDay(store, *saved, first, isCancelled.get()))
                previews.saved = std::move(*before);
        }
        QMetaObject::invokeMethod(this, [this, previews = std::move(previews), isCancelled, kind = edited.entity] {
            if (*isCancelled)
                return;
            m_previewed = kind;
            showPreview(previews);
        });
    });
}

void RuleSide::showPreview(const Previews &previews)
{
    if (!previews.edited) {
        m_heading->setText(tr("The preview could not be made."));
        return m_detail->setText(sentenceFor(previews.edited.error(), &m_context.workspace.schema()));
    }
    const RuleTrialDays &edited = *previews.edited;
    const auto &runs = edited.trial.runs;
    m_heading->setText(tr("Would have run %Ln time(s)", nullptr, static_cast<int>(runs.size())));
    QStringList details;
    if (previews.saved)
        details.append(tr("As edited; the saved automation would have run %Ln time(s).", nullptr,
            static_cast<int>(previews.saved->trial.runs.size())));
    details.prepend(tr("In the last %Ln day(s).", nullptr, static_cast<int>(edited.days.size())));
    if (edited.trial.unchanged > 0)
        details.append(tr("%Ln more run(s) would have changed nothing.", nullptr, edited.trial.unchanged));
    details.append(tr("The preview changes nothing."));
    if (edited.trial.uncertain > 0)
        details.append(tr("%Ln of them are uncertain: the condition looks at other records, as they are now.", nullptr,
            edited.trial.uncertain));
    m_detail->setText(details.join(u' '));
    m_bars->setDays(edited.first, edited.days, previews.saved ? previews.saved->days : std::vector<int>());
    m_bars->setAccessibleName(m_heading->text());
    m_caseRecords.clear();
    m_cases->setRowCount(static_cast<int>(std::min(runs.size(), mostCases)));
    for (int row = 0; row < m_cases->rowCount(); ++row) {
        const rules::TrialRun &run = runs[static_cast<size_t>(row)];
        m_caseRecords.push_back(run.record);
        const QDate day = run.at.dateIn(m_context.workspace.clock().zone());
        m_cases->setItem(
            row, WhenColumn, itemOf(m_context.formats().plainDay(day, day.year() != m_context.today().year())));
        m_cases->setItem(row, RecordColumn, itemOf(run.title.isEmpty() ? tr("Deleted") : run.title));
    }
}

void RuleSide::readRuns()
{
    if (m_id.isNull())
        return;
    m_reader.post([this, id = m_id](store::Store &store) {
        auto runs = ui::readRuns(store, id);
        QMetaObject::invokeMethod(this, [this, id, runs = std::move(runs)] {
            if (id != m_id || !runs)
                return;
            m_runs = *runs;
            showRuns();
        });
    });
}

void RuleSide::showRuns()
{
    std::vector<const RuleRunEntry *> all;
    std::vector<const RuleRunEntry *> waiting;
    for (const RuleRunEntry &run : m_runs) {
        all.push_back(&run);
        if (run.state == choice::waiting || run.state == choice::asks)
            waiting.push_back(&run);
    }
    const Formats formats = m_context.formats();
    m_tabs->setTabText(WaitingTab, tr("Waiting %1").arg(formats.count(std::ssize(waiting))));
    m_tabs->setTabText(LogTab, tr("Run log %1").arg(formats.count(std::ssize(all))));
    fill(*m_waiting, waiting);
    fill(*m_log, all);
    follow();
}

void RuleSide::fill(QTableWidget &table, const std::vector<const RuleRunEntry *> &runs)
{
    const RuleText text(m_context);
    const Instant now = m_context.workspace.clock().now();
    const RecordId selected = chosenIn(table);
    table.setRowCount(static_cast<int>(runs.size()));
    for (int row = 0; row < table.rowCount(); ++row) {
        const RuleRunEntry &run = *runs[static_cast<size_t>(row)];
        QTableWidgetItem *when = itemOf(m_context.formats().moment(run.started, now));
        when->setData(Qt::UserRole, run.id.toString()); // rows move when others come
        table.setItem(row, WhenColumn, when);
        table.setItem(row, RecordColumn, itemOf(run.title.isEmpty() ? tr("Deleted") : run.title));
        QTableWidgetItem *state = itemOf(text.runState(run.state, run.due));
        state->setIcon(themedIcon(RuleText::iconOfRun(run.state), RuleText::colorOfRun(run.state)));
        state->setForeground(colorOf(Theme::of(this), RuleText::colorOfRun(run.state)));
        if (!run.note.isEmpty())
            state->setToolTip(run.note);
        table.setItem(row, StateColumn, state);
    }
    const auto found = std::ranges::find(runs, selected, [](const RuleRunEntry *run) { return run->id; });
    if (!selected.isNull() && found != runs.end())
        table.selectRow(static_cast<int>(found - runs.begin()));
    else
        table.clearSelection();
}

RecordId RuleSide::chosenIn(const QTableWidget &table) const
{
    const int row = table.selectionModel()->hasSelection() ? table.currentRow() : -1;
    const QTableWidgetItem *item = row >= 0 ? table.item(row, WhenColumn) : nullptr;
    return item ? RecordId::fromString(item->data(Qt::UserRole).toString()) : RecordId();
}

const RuleRunEntry *RuleSide::chosen() const
{
    const RecordId id = m_log ? chosenIn(*m_log) : RecordId();
    const auto found = std::ranges::find(m_runs, id, &RuleRunEntry::id);
    return id.isNull() || found == m_runs.end() ? nullptr : &*found;
}

void RuleSide::follow()
{
    const RuleRunEntry *run = chosen();
    const bool canWrite = run && !m_context.workspace.store().isReadOnly();
    m_again->setEnabled(canWrite && run->state == choice::failed);
    m_undo->setEnabled(canWrite);
    QStringList lines = run ? run->actions : QStringList();
    if (run && !run->note.isEmpty())
        lines.append(run->note);
    m_note->setText(lines.join(u'\n'));
}

void RuleSide::runAgain()
{
    if (!chosen())
        return;
    m_again->setEnabled(false); // until the runs are read again
    m_writer.post([this, id = chosen()->id](store::Store &store) {
        auto pass = rules::RuleRunner(store).runAgain(id);
        QMetaObject::invokeMethod(this, [this, pass = std::move(pass)] {
            if (!pass)
                Q_EMIT m_context.workspace.failed(pass.error());
            else if (pass->wroteMail && m_context.mail)
                m_context.mail->noteLocalChange();
            readRuns();
        });
    });
}

/// E-mails and requests to webhooks that did not go out yet are withdrawn first; what was sent stays sent.
void RuleSide::undoRun()
{
    if (!chosen() || !m_saved)
        return;
    m_writer.post([this, id = chosen()->id, rule = *m_saved](store::Store &store) {
        auto sets = rules::beginUndoOfRun(store, rule, id);
        QMetaObject::invokeMethod(this, [this, sets = std::move(sets)] {
            if (!sets)
                return Q_EMIT m_context.workspace.failed(sets.error());
            for (const ChangeSetId &set : *sets)
                m_context.workspace.undo(set);
        });
    });
}

} // namespace satchel::ui

#include "moc_RuleSide.cpp"
