// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticesPanel.h"

#include "domain/FieldNames.h"
#include "items/TaskEdits.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/ViewTabs.h"
#include "ui/notices/NoticeDelegate.h"
#include "ui/notices/NoticeText.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::NoticesModel;
using View = NoticesModel::View;

namespace {

constexpr int widest = 620;
constexpr int highest = 760;
const QTime morning(8, 30);
const QTime afternoon(14, 0);

/// When a snoozed notice comes again, by name.
std::vector<std::pair<QString, Instant>> snoozeChoices(const Clock &clock)
{
    const QDate today = clock.today();
    const Instant now = clock.now();
    std::vector<std::pair<QString, Instant>> choices{{NoticesPanel::tr("In one hour"), Instant{now.ms + 3'600'000}}};
    if (const Instant at = Instant::at(today, afternoon, clock.zone()); at > now)
        choices.emplace_back(NoticesPanel::tr("This afternoon"), at);
    choices.emplace_back(NoticesPanel::tr("Tomorrow"), Instant::at(today.addDays(1), morning, clock.zone()));
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    choices.emplace_back(NoticesPanel::tr("Next week"), Instant::at(monday, morning, clock.zone()));
    return choices;
}

} // namespace

NoticesPanel::NoticesPanel(const PageContext &context, NoticesModel &model, QWidget *parent)
    : Popover(parent), m_context(context), m_model(model),
      m_count(new Label({}, &Theme::Fonts::body, TextColor::Tertiary)), m_tabs(new ViewTabs), m_list(new QListView),
      m_empty(new EmptyState(Icon::Bell, tr("Nothing new"),
          tr("What others change, tasks that are late, deals that nobody moves and what stops sync appear here."))),
      m_open(new Button(tr("Open"), Button::Variant::Primary)), m_complete(new Button(Icon::Check, tr("Complete"))),
      m_putOff(new Button(Icon::Calendar, tr("Tomorrow"))), m_snooze(new Button(Icon::Clock, tr("Snooze"))),
      m_seen(new Button(Icon::Check, tr("Mark as seen"))), m_allSeen(new Button(tr("Mark all as seen")))
{
    setAccessibleName(tr("Notices"));
    const Theme &theme = Theme::of(this);
    const QSize window = parent->window()->size();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new NoticeDelegate(context, m_model, m_list));
    m_list->setAccessibleName(tr("Notices"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->installEventFilter(this);
    content()->addWidget(makeHead());
    content()->addWidget(m_tabs);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_empty, 1);
    content()->addWidget(makeFoot());
    setFixedSize(
        qMin(theme.px(widest), window.width() - theme.px(48)), qMin(theme.px(highest), window.height() - theme.px(72)));
    m_tabs->setViews({tr("New"), tr("Everything"), tr("Snoozed")});
    m_tabs->setCurrent(static_cast<int>(m_model.view()));
    connect(m_tabs, &ViewTabs::currentChanged, this, [this](int index) { m_model.setView(static_cast<View>(index)); });
    connect(&m_model, &NoticesModel::countsChanged, this, &NoticesPanel::showCounts);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_row = currentRow(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { keepRow(qMax(0, m_row)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticesPanel::showCurrent);
    connect(m_list, &QListView::doubleClicked, this, &NoticesPanel::openCurrent);
    showCounts();
    keepRow(0);
    m_list->setFocus(Qt::PopupFocusReason);
}

QWidget *NoticesPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpaces(*row, Theme::of(this), 2, 8);
    row->addWidget(new Label(tr("Notices"), &Theme::Fonts::heading));
    row->addWidget(m_count, 1);
    m_allSeen->setVariant(Button::Variant::Ghost);
    row->addWidget(m_allSeen);
    auto *close = new IconButton(Icon::Close, tr("Close"));
    row->addWidget(close);
    connect(m_allSeen, &QPushButton::clicked, &m_model, &NoticesModel::markAllSeen);
    connect(close, &QToolButton::clicked, this, &QWidget::close);
    return head;
}

QWidget *NoticesPanel::makeFoot()
{
    auto *foot = new QWidget;
    auto *row = new FlowLayout(foot);
    const auto add = [&](Button *button, const QKeySequence &key, void (NoticesPanel::*run)()) {
        button->setFocusPolicy(Qt::TabFocus);
        button->setKeyCap(key);
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, run);
    };
    add(m_open, Qt::Key_Return, &NoticesPanel::openCurrent);
    add(m_complete, Qt::Key_1, &NoticesPanel::complete);
    add(m_putOff, Qt::Key_2, &NoticesPanel::putOff);
    add(m_snooze, Qt::Key_H, &NoticesPanel::snooze);
    add(m_seen, Qt::Key_E, &NoticesPanel::markSeen);
    return foot;
}

void NoticesPanel::showCounts()
{
    const int fresh = m_model.countOf(View::New);
    m_count->setText(tr("%Ln new", "notices", fresh));
    m_allSeen->setEnabled(fresh > 0);
    showCurrent();
}

int NoticesPanel::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && !m_model.row(index.row()).isHead ? index.row() : -1;
}

/// The buttons are those of the chosen notice.
void NoticesPanel::showCurrent()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    const int row = currentRow();
    const bool isTask = row >= 0 && items::groupOf(m_model.row(row).notice.kind) == items::NoticeGroup::Tasks;
    m_complete->setVisible(isTask);
    m_putOff->setVisible(isTask);
    m_snooze->setText(m_model.view() == View::Snoozed ? tr("Show now") : tr("Snooze"));
    m_seen->setVisible(row >= 0 && !m_model.row(row).isSeen && m_model.view() != View::Snoozed);
    for (Button *button : {m_open, m_snooze})
        button->setVisible(row >= 0);
}

/// The notice at that row or the next one after it; a heading is none.
void NoticesPanel::keepRow(int row)
{
    const int rows = m_model.rowCount();
    int at = qBound(0, row, qMax(0, rows - 1));
    while (at < rows && m_model.row(at).isHead)
        ++at;
    if (at < rows)
        m_list->setCurrentIndex(m_model.index(at));
    showCurrent();
}

void NoticesPanel::openCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const Target target = targetOf(m_model.row(row).notice);
    if (m_model.view() != View::Snoozed)
        m_model.markSeen(row);
    close();
    Q_EMIT chosen(target);
}

void NoticesPanel::complete()
{
    const int row = currentRow();
    if (row >= 0 && m_complete->isVisibleTo(this))
        m_context.workspace.commit(items::moveTasks({m_model.row(row).notice.record}, items::TaskStatus::Completed));
}

void NoticesPanel::putOff()
{
    const int row = currentRow();
    if (row < 0 || !m_putOff->isVisibleTo(this))
        return;
    const items::Notice notice = m_model.row(row).notice;
    m_context.workspace.commit(tr("Put a task off to tomorrow"),
        {Edit::update(EntityKind::Task, notice.record, {{field::due_date, m_context.today().addDays(1)}},
            {{field::due_date, notice.day}})});
}

void NoticesPanel::snooze()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (m_model.view() == View::Snoozed) {
        m_model.snooze(row, Instant{});
        keepRow(row);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Formats formats = m_context.formats();
    for (const auto &[name, until] : snoozeChoices(m_context.workspace.clock())) {
        const QString text = name + u'\t' + formats.moment(until, m_context.workspace.clock().now());
        connect(menu->addAction(themedIcon(Icon::Clock), text), &QAction::triggered, this, [this, row, until = until] {
            m_model.snooze(row, until);
            keepRow(row);
        });
    }
    menu->popup(m_snooze->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

void NoticesPanel::markSeen()
{
    const int row = currentRow();
    if (row < 0 || m_model.view() == View::Snoozed)
        return;
    m_model.markSeen(row);
    keepRow(row);
}

bool NoticesPanel::pressed(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: openCurrent(); return true;
    case Qt::Key_1: complete(); return true;
    case Qt::Key_2: putOff(); return true;
    case Qt::Key_H: snooze(); return true;
    case Qt::Key_E: markSeen(); return true;
    default: return false;
    }
}

bool NoticesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if ((press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && pressed(press->key()))
            return true;
        if (press->matches(QKeySequence::Undo)) { // the window's own does not reach a popup
            m_context.workspace.undo();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace satchel::ui
