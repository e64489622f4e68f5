// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/WeeklyReviewDialog.h"

#include "items/TaskEdits.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/MoveAlongDialog.h"
#include "ui/common/TableLook.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::ReviewPart;
using items::ReviewRow;
using items::ReviewSection;
using items::TaskStatus;

namespace {

const auto lastReviewKey = u"tasks/lastReview"_s; // of this computer
constexpr int tableHeight = 280;
constexpr int parts = 6;

enum Column { TitleColumn, DetailColumn, DayColumn };

QString nameOf(ReviewPart part)
{
    switch (part) {
    case ReviewPart::Overdue: return WeeklyReviewDialog::tr("Overdue tasks");
    case ReviewPart::Undated: return WeeklyReviewDialog::tr("Tasks without a date");
    case ReviewPart::Waiting: return WeeklyReviewDialog::tr("Tasks that can start, and blocked tasks");
    case ReviewPart::Deals: return WeeklyReviewDialog::tr("Deals without a next step");
    case ReviewPart::Meetings: return WeeklyReviewDialog::tr("Meetings of the last week without notes");
    case ReviewPart::NextWeek: return WeeklyReviewDialog::tr("Next week");
    }
    return {};
}

} // namespace

WeeklyReviewDialog::WeeklyReviewDialog(const PageContext &context, QWidget *parent)
    : Dialog(tr("Weekly review"), Width::Large, parent), m_context(context),
      m_heading(new Label({}, &Theme::Fonts::semibold)),
      m_progress(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_table(new QTableWidget),
      m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    const QDate last = QDate::fromString(context.preferences.value(lastReviewKey).toString(), Qt::ISODate);
    setAbout(last.isValid() ? tr("Last review: %1", "day").arg(context.formats().day(last, context.today()))
                            : tr("This is the first review."));
    m_heading->setWordWrap(true);
    content()->addWidget(m_heading);
    content()->addWidget(m_progress);
    m_table->setColumnCount(3);
    m_table->setHorizontalHeaderLabels({tr("What"), tr("About"), tr("Day")});
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    applyTableStyle(*m_table);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMinimumHeight(Theme::of(this).px(tableHeight));
    content()->addWidget(m_table, 1);
    addActions();
    m_back = addStartButton(tr("Back"));
    connect(m_back, &QPushButton::clicked, this, [this] { go(-1); });
    connect(addButton(tr("Close")), &QPushButton::clicked, this, &QDialog::reject);
    m_next = addButton(tr("Next"), Button::Variant::Primary);
    m_next->disconnect(this); // the last part alone ends the review
    connect(m_next, &QPushButton::clicked, this, [this] { go(1); });
    connect(m_table, &QTableWidget::activated, this, &WeeklyReviewDialog::openChosen);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WeeklyReviewDialog::followSelection);
    connect(&context.workspace, &items::Workspace::changed, this, &WeeklyReviewDialog::read);
    showPart();
    read();
    m_table->setFocus();
}

Button *WeeklyReviewDialog::addAction(
    Icon icon, const QString &text, const QKeySequence &key, const std::function<void()> &run)
{
    auto *button = new Button(icon, text);
    button->setSmall(true);
    button->setAutoDefault(false);
    button->setToolTip(nameWithKey(text, key));
    connect(button, &QPushButton::clicked, this, run);
    auto *shortcut = new QShortcut(key, m_table);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    return button;
}

void WeeklyReviewDialog::addActions()
{
    m_taskActions = {addAction(Icon::Check, tr("Complete"), Qt::Key_Space, [this] { settle(TaskStatus::Completed); }),
        addAction(Icon::Clock, tr("Tomorrow"), Qt::Key_1, [this] { planFor(m_context.today().addDays(1)); }),
        addAction(
            Icon::Calendar, tr("Next week"), Qt::Key_2, [this] { planFor(items::nextMonday(m_context.today())); }),
        addAction(Icon::Close, tr("Drop"), Qt::Key_Delete, [this] { settle(TaskStatus::Cancelled); })};
    m_open = new Button(Icon::Eye, tr("Open"));
    m_open->setSmall(true);
    m_open->setAutoDefault(false);
    m_open->setToolTip(nameWithKey(tr("Open"), Qt::Key_Return));
    connect(m_open, &QPushButton::clicked, this, &WeeklyReviewDialog::openChosen);
    auto *row = new QWidget;
    auto *flow = new FlowLayout(row);
    flow->setSpacing(Theme::of(this).px(8));
    for (Button *button : std::as_const(m_taskActions))
        flow->addWidget(button);
    flow->addWidget(m_open);
    content()->addWidget(row);
}

void WeeklyReviewDialog::read()
{
    m_worker.post([this](store::Store &store) {
        auto review = items::readReview(store);
        QMetaObject::invokeMethod(this, [this, review = std::move(review)] {
            if (review)
                follow(*review);
            else
                setError(sentenceFor(review.error()));
        });
    });
}

/// The review begins with the first part that has something in it.
void WeeklyReviewDialog::follow(std::vector<ReviewSection> sections)
{
    const bool isFirst = m_sections.empty();
    m_sections = std::move(sections);
    if (isFirst) {
        for (const ReviewSection &read : m_sections) {
            for (const ReviewRow &row : read.rows) {
                if (read.part != ReviewPart::NextWeek) // a plan to look at; nothing in it is to be settled
                    m_initial.insert({read.part, row.id});
            }
        }
        const auto first = std::ranges::find_if(m_sections, [](const ReviewSection &one) { return !one.rows.empty(); });
        if (first != m_sections.end())
            m_part = first->part;
    }
    showPart();
}

const ReviewSection *WeeklyReviewDialog::section() const
{
    const auto at = static_cast<size_t>(m_part);
    return at < m_sections.size() ? &m_sections[at] : nullptr;
}

int WeeklyReviewDialog::doneCount() const
{
    auto left = m_initial;
    for (const ReviewSection &read : m_sections) {
        for (const ReviewRow &row : read.rows)
            left.erase({read.part, row.id});
    }
    return m_sections.empty() ? 0 : static_cast<int>(left.size());
}

void WeeklyReviewDialog::showPart()
{
    const int number = static_cast<int>(m_part) + 1;
    const Formats formats = m_context.formats();
    m_heading->setText(tr("%1 of %2: %3", "number, number, part of the review")
                           .arg(formats.count(number), formats.count(parts), nameOf(m_part)));
    m_table->setAccessibleName(nameOf(m_part));
    const ReviewSection *shown = section();
    QString progress = tr("%1 of %2 settled").arg(formats.count(doneCount()), formats.count(totalCount()));
    if (!shown)
        progress = tr("Reading…");
    else if (shown->rows.empty())
        progress = tr("%1 · Nothing here", "progress").arg(progress);
    else if (!shown->isWhole)
        progress = tr("%1 · The first %2 are shown", "progress")
                       .arg(progress, formats.count(static_cast<qint64>(shown->rows.size())));
    m_progress->setText(progress);
    const int row = qMax(0, m_table->currentRow());
    const int count = shown ? static_cast<int>(shown->rows.size()) : 0;
    m_table->clearSelection();
    m_table->setRowCount(count);
    for (int i = 0; i < count; ++i) {
        const ReviewRow &line = shown->rows[static_cast<size_t>(i)];
        m_table->setItem(i, TitleColumn, new QTableWidgetItem(line.title));
        m_table->setItem(i, DetailColumn, new QTableWidgetItem(line.detail));
        const bool isYearShown = line.day.year() != m_context.today().year();
        m_table->setItem(i, DayColumn,
            new QTableWidgetItem(line.day.isValid() ? formats.plainDay(line.day, isYearShown) : QString()));
    }
    if (count > 0) { // selectRow would follow the modifier keys that are held down
        m_table->selectionModel()->setCurrentIndex(m_table->model()->index(qMin(row, count - 1), TitleColumn),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    m_back->setEnabled(m_part != ReviewPart::Overdue);
    m_next->setText(m_part == ReviewPart::NextWeek ? tr("Finish review") : tr("Next"));
    followSelection();
}

void WeeklyReviewDialog::followSelection()
{
    const bool canWrite = !m_context.workspace.store().isReadOnly() && !chosenTasks().empty();
    for (Button *button : std::as_const(m_taskActions))
        button->setEnabled(canWrite);
    m_open->setEnabled(!chosen().empty());
}

void WeeklyReviewDialog::go(int by)
{
    const int next = static_cast<int>(m_part) + by;
    if (next >= parts)
        return finish();
    m_part = static_cast<ReviewPart>(qMax(0, next));
    m_table->setCurrentCell(-1, -1);
    showPart();
    m_table->setFocus();
}

void WeeklyReviewDialog::finish()
{
    m_context.preferences.setValue(lastReviewKey, m_context.today().toString(Qt::ISODate));
    accept();
}

std::vector<const ReviewRow *> WeeklyReviewDialog::chosen() const
{
    std::vector<const ReviewRow *> rows;
    const ReviewSection *shown = section();
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (shown && index.row() < static_cast<int>(shown->rows.size()))
            rows.push_back(&shown->rows[static_cast<size_t>(index.row())]);
    }
    return rows;
}

std::vector<RecordId> WeeklyReviewDialog::chosenTasks() const
{
    std::vector<RecordId> tasks;
    for (const ReviewRow *row : chosen()) {
        if (row->entity == EntityKind::Task)
            tasks.push_back(row->id);
    }
    return tasks;
}

void WeeklyReviewDialog::settle(TaskStatus status)
{
    if (const auto tasks = chosenTasks(); !tasks.empty())
        m_context.workspace.commit(items::moveTasks(m_context.workspace.store(), tasks, status));
}

void WeeklyReviewDialog::planFor(QDate day)
{
    if (const auto tasks = chosenTasks(); !tasks.empty())
        commitMoves(m_context, this, items::planTasksFor(m_context.workspace.store(), tasks, day));
}

void WeeklyReviewDialog::openChosen()
{
    if (chosen().empty())
        return;
    const ReviewRow row = *chosen().front();
    reject();
    Q_EMIT navigateTo(Target::to(row.entity, row.id));
}

/// Enter in the table opens its row; it is not for the button at the end.
void WeeklyReviewDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_table->hasFocus())
        event->accept();
    else
        Dialog::keyPressEvent(event);
}

} // namespace satchel::ui

#include "moc_WeeklyReviewDialog.cpp"
