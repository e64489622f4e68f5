// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/NoticesPanel.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/KeyCap.h"
#include "ui/common/Label.h"
#include "ui/common/LinePopover.h"
#include "ui/common/Notice.h"
#include "ui/common/PageNames.h"
#include "ui/common/Toast.h"
#include "ui/common/ViewTabs.h"
#include "ui/deals/NextActionForm.h"
#include "ui/notices/DigestBar.h"
#include "ui/notices/FeedList.h"
#include "ui/notices/NoticeText.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::NoticesModel;
using View = NoticesModel::View;

namespace {

constexpr int feedTab = static_cast<int>(View::Snoozed) + 1; // behind the views of the notices
constexpr int widest = 600;
constexpr int highest = 780;
constexpr int aboveAndBelow = 110; // of the window, where the bell and the status bar are
const QTime morning(8, 30);
const QTime afternoon(14, 0);

/// When a snoozed notice comes again, by name.
std::vector<std::pair<QString, Instant>> snoozeChoices(const Clock &clock)
{
    const QDate today = clock.today();
    const Instant now = clock.now();
    std::vector<std::pair<QString, Instant>> choices{{NoticesPanel::tr("In 10 minutes"), Instant{now.ms + 600'000}},
        {NoticesPanel::tr("In one hour"), Instant{now.ms + 3'600'000}}};
    if (const Instant at = Instant::at(today, afternoon, clock.zone()); at > now)
        choices.emplace_back(NoticesPanel::tr("This afternoon"), at);
    choices.emplace_back(NoticesPanel::tr("Tomorrow"), Instant::at(today.addDays(1), morning, clock.zone()));
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    choices.emplace_back(NoticesPanel::tr("Next week"), Instant::at(monday, morning, clock.zone()));
    return choices;
}

/// "11:41", "Wed 08:30": the name beside it says how far off that is.
QString comeBackText(Instant at, const Clock &clock, const Formats &formats)
{
    const QDate day = at.dateIn(clock.zone());
    const QString time = formats.time(at.timeIn(clock.zone()));
    return day == clock.today()
        ? time
        : formats.locale().standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat) + u' ' + time;
}

/// A key and what it does.
QWidget *keyHint(const QList<Qt::Key> &keys, const QString &text)
{
    auto *hint = new QWidget;
    auto *row = new QHBoxLayout(hint);
    setSpaces(*row, Theme::of(hint), 0, 4);
    for (const Qt::Key key : keys)
        row->addWidget(new KeyCap(key));
    row->addWidget(new Label(text, &Theme::Fonts::small, TextColor::Secondary));
    return hint;
}

} // namespace

NoticesPanel::NoticesPanel(const PageContext &context, NoticesModel &model, QWidget *parent)
    : Popover(parent), m_context(context), m_model(model), m_delegate(new NoticeDelegate(context, m_model, this)),
      m_count(new Label({}, &Theme::Fonts::body, TextColor::Tertiary)), m_tabs(new ViewTabs), m_digest(new DigestBar),
      m_list(new QListView), m_feed(new FeedList(context)),
      m_empty(new EmptyState(Icon::Bell, tr("Nothing new"),
          tr("Mentions and comments, what others change, tasks that are late, deals that nobody moves and what stops "
             "sync appear here."))),
      m_below(new Label({}, &Theme::Fonts::small, TextColor::Tertiary)), m_allSeen(new Button(tr("Mark all as seen")))
{
    setAccessibleName(tr("Notifications"));
    connect(&context.workspace, &items::Workspace::committed, this, [this] { m_snoozed.clear(); });
    const Theme &theme = Theme::of(this);
    const QSize window = parent->window()->size();
    makeList();
    content()->addWidget(makeHead());
    content()->addWidget(m_tabs);
    content()->addWidget(m_digest);
    content()->addWidget(m_list, 1);
    content()->addWidget(m_empty, 1);
    content()->addWidget(m_feed, 1);
    m_feed->hide();
    QWidget *foot = makeFoot();
    content()->addWidget(foot);
    m_toast = new Toast(this);
    const QMargins edges = content()->contentsMargins();
    m_toast->setBottomRoom(edges.bottom() + foot->sizeHint().height());
    m_toast->setTopRoom(edges.top() + m_tabs->sizeHint().height());
    connect(m_toast, &Toast::triggered, this, &NoticesPanel::undo);
    setFixedSize(qMin(theme.px(widest), window.width() - 48), qMin(theme.px(highest), window.height() - aboveAndBelow));
    m_tabs->setViews(
        {tr("All"), tr("For me"), tr("Snoozed"), tr("Feed", "what happened to followed records")}); // groups have heads
    m_tabs->setCurrent(static_cast<int>(m_model.view()));
    connect(m_tabs, &ViewTabs::currentChanged, this, &NoticesPanel::showTab);
    connect(m_feed, &FeedList::chosen, this, [this](const Target &target) {
        close();
        Q_EMIT chosen(target);
    });
    connect(&m_feed->model(), &items::FeedModel::failed, &context.workspace, &items::Workspace::failed);
    connect(m_digest, &DigestBar::readRequested, this, &NoticesPanel::readAll);
    connect(&m_model, &NoticesModel::countsChanged, this, &NoticesPanel::showCounts);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_row = currentRow(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { keepRow(qMax(0, m_row)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &NoticesPanel::showCurrent);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &NoticesPanel::showBelow);
    connect(m_list->verticalScrollBar(), &QScrollBar::rangeChanged, this, &NoticesPanel::showBelow);
    showCounts();
    keepRow(0);
    m_list->setFocus(Qt::PopupFocusReason);
}

void NoticesPanel::makeList()
{
    m_list->setModel(&m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setAccessibleName(tr("Notifications"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false); // the panel's own ground shows
    m_list->setResizeMode(QListView::Adjust);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    connect(m_list, &QListView::doubleClicked, this, &NoticesPanel::openCurrent);
}

QWidget *NoticesPanel::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpaces(*row, Theme::of(this), 2, 8);
    row->addWidget(new Label(tr("Notifications"), &Theme::Fonts::heading));
    row->addWidget(m_count, 1);
    m_allSeen->setVariant(Button::Variant::Ghost);
    m_allSeen->setDrawnIcon(Icon::Check);
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
    row->setSpacing(Theme::of(this).px(10));
    row->addWidget(keyHint({Qt::Key_Up, Qt::Key_Down}, tr("choose")));
    row->addWidget(keyHint({Qt::Key_Enter}, tr("open")));
    m_noticeHints = {keyHint({Qt::Key_1, Qt::Key_2, Qt::Key_3}, tr("act")), keyHint({Qt::Key_H}, tr("snooze")),
        keyHint({Qt::Key_E}, tr("seen"))};
    for (QWidget *hint : std::as_const(m_noticeHints))
        row->addWidget(hint);
    row->addWidget(m_below);
    row->setTrailing(m_below);
    return foot;
}

/// The feed is beside the notices: it is read, and nothing of it is new or seen.
void NoticesPanel::showTab(int index)
{
    const bool isFeed = index == feedTab;
    m_feed->setVisible(isFeed);
    for (QWidget *hint : std::as_const(m_noticeHints))
        hint->setVisible(!isFeed);
    if (isFeed)
        m_feed->begin();
    else
        m_model.setView(static_cast<View>(index));
    showCurrent();
}

void NoticesPanel::showCounts()
{
    const int fresh = m_model.freshCount();
    const Formats formats = m_context.formats();
    m_count->setText(tr("%Ln new", "notices", fresh));
    m_allSeen->setEnabled(fresh > 0);
    for (int tab = 0; tab < feedTab; ++tab) {
        const int count = m_model.countOf(static_cast<View>(tab));
        m_tabs->setCount(tab, count > 0 ? formats.count(count) : QString());
    }
    m_digest->show(m_model.digest(), formats);
    showCurrent();
}

int NoticesPanel::currentRow() const
{
    const QModelIndex index = m_list->currentIndex();
    return index.isValid() && !m_model.row(index.row()).isHead ? index.row() : -1;
}

QStringList NoticesPanel::currentActs() const
{
    QStringList texts;
    if (currentRow() < 0)
        return texts;
    for (const NoticeAct &act : m_delegate->acts(current()))
        texts.append(act.text);
    return texts;
}

void NoticesPanel::showCurrent()
{
    const bool isFeed = m_tabs->current() == feedTab;
    const bool isEmpty = m_model.rowCount() == 0;
    m_list->setVisible(!isEmpty && !isFeed);
    m_empty->setVisible(isEmpty && !isFeed);
    showBelow();
}

/// How many notices are below the edge of the list.
void NoticesPanel::showBelow()
{
    int below = 0;
    for (int row = m_model.rowCount() - 1; row >= 0; --row) {
        if (m_list->visualRect(m_model.index(row)).bottom() <= m_list->viewport()->height())
            break;
        below += !m_model.row(row).isHead;
    }
    if (m_tabs->current() == feedTab)
        below = 0;
    m_below->setText(below > 0 ? tr("%Ln more below", "notices", below) : QString());
    m_below->setVisible(below > 0);
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

void NoticesPanel::go(const Target &target)
{
    const int row = currentRow();
    if (row >= 0 && m_model.view() != View::Snoozed)
        m_model.markSeen(row);
    close();
    Q_EMIT chosen(target);
}

void NoticesPanel::openCurrent()
{
    if (currentRow() >= 0)
        go(targetOf(current()));
}

/// What the button at this place does.
void NoticesPanel::act(int place)
{
    const int row = currentRow();
    const auto acts = row < 0 ? std::vector<NoticeAct>() : m_delegate->acts(current());
    if (place < 0 || place >= static_cast<int>(acts.size()))
        return;
    const items::Notice notice = current();
    const NoticeAct::Kind kind = acts[static_cast<size_t>(place)].kind;
    if (kind == NoticeAct::Kind::PlanNext)
        return planNext(); // here, in a form over the row
    if (kind == NoticeAct::Kind::Reject)
        return reject(m_context, notice, this);
    if (const auto target = perform(m_context, notice, kind))
        go(*target);
    else if (kind == NoticeAct::Kind::MarkWon || kind == NoticeAct::Kind::Join)
        markSeen();
}

void NoticesPanel::planNext()
{
    const auto deal = m_context.workspace.store().get(EntityKind::Deal, current().record);
    if (deal)
        (new NextActionForm(m_context, *deal, this))->openAt(m_list, m_list->visualRect(m_list->currentIndex()));
}

void NoticesPanel::snooze()
{
    const int row = currentRow();
    if (row < 0)
        return;
    if (m_model.view() == View::Snoozed) {
        snoozeUntil(row, Instant{});
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const Formats formats = m_context.formats();
    const Clock &clock = m_context.workspace.clock();
    menu->addAction(tr("Snooze until"))->setEnabled(false);
    for (const auto &[name, until] : snoozeChoices(clock))
        connect(menu->addAction(themedIcon(Icon::Clock), name + u'\t' + comeBackText(until, clock, formats)),
            &QAction::triggered, this, [this, row, until = until] { snoozeUntil(row, until); });
    menu->addSeparator();
    connect(menu->addAction(themedIcon(Icon::Calendar), tr("Pick a time…")), &QAction::triggered, this,
        [this, row] { pickTime(row); });
    const QModelIndex index = m_list->currentIndex();
    const QRect sign = m_delegate->placeOf({Part::Kind::Snooze}, index, m_list->visualRect(index), m_list);
    const int width = menu->sizeHint().width();
    const int x = isRightToLeft() ? sign.left() : sign.right() + 1 - width;
    menu->popup(m_list->viewport()->mapToGlobal(QPoint(x, sign.bottom() + 1)));
}

void NoticesPanel::snoozeUntil(int row, Instant until)
{
    m_snoozed = m_model.row(row).notice.key();
    m_model.snooze(row, until);
    keepRow(row);
    const Instant now = m_context.workspace.clock().now();
    if (until > now)
        m_toast->say(tr("Snoozed until %1").arg(m_context.formats().momentInSentence(until, now)), tr("Undo"),
            QKeySequence(QKeySequence::Undo));
}

void NoticesPanel::pickTime(int row)
{
    Field field;
    field.name = u"until"_s;
    field.label = tr("Snooze until");
    field.type = FieldType::Instant;
    const Instant tomorrow = Instant::at(m_context.today().addDays(1), morning, m_context.workspace.clock().zone());
    askForLine(m_list, field, fieldContextOf(m_context.workspace), tomorrow, [this, row](const Value &value) {
        const auto until = valueOr<Instant>(value);
        if (until <= m_context.workspace.clock().now())
            return tr("Choose a time to come.");
        snoozeUntil(row, until);
        return QString();
    });
}

/// The next one that is new is chosen.
void NoticesPanel::markSeen()
{
    int row = currentRow();
    if (row < 0 || m_model.view() == View::Snoozed)
        return;
    m_model.markSeen(row);
    const auto isNew = [this](int at) { return !m_model.row(at).isHead && !m_model.row(at).isSeen; };
    int next = row;
    while (next < m_model.rowCount() && !isNew(next))
        ++next;
    keepRow(next < m_model.rowCount() ? next : row);
}

/// What others did: their activities since then, or their notices when there are none.
void NoticesPanel::readAll()
{
    const items::AwayDigest digest = m_model.digest();
    if (digest.isEmpty())
        return;
    m_model.dismissDigest();
    if (digest.activities == 0) {
        m_tabs->setCurrent(static_cast<int>(View::Everything));
        return;
    }
    close();
    Q_EMIT chosen({.page = page::activities, .part = u"received/%1/%2"_s.arg(digest.sequence).arg(digest.since.ms)});
}

/// The snooze, when nothing was changed since.
void NoticesPanel::undo()
{
    m_toast->dismiss();
    if (m_snoozed.isEmpty())
        m_context.workspace.undo();
    else
        m_model.unsnooze(std::exchange(m_snoozed, {}));
}

bool NoticesPanel::pressed(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter: openCurrent(); return true;
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3: act(key - Qt::Key_1); return true;
    case Qt::Key_H: snooze(); return true;
    case Qt::Key_E: markSeen(); return true;
    case Qt::Key_R: readAll(); return true;
    default: return false;
    }
}

void NoticesPanel::clicked(const QModelIndex &index, const Part &part)
{
    m_list->setCurrentIndex(index);
    switch (part.kind) {
    case Part::Kind::Act: act(part.act); break;
    case Part::Kind::Snooze: snooze(); break;
    case Part::Kind::Seen: markSeen(); break;
    case Part::Kind::Row: break;
    }
}

void NoticesPanel::hover(const QPoint &point)
{
    const QModelIndex index = m_list->indexAt(point);
    const Part part = index.isValid() ? m_delegate->partAt(index, m_list->visualRect(index), point, m_list) : Part();
    m_delegate->setHovered(index, part);
    m_list->viewport()->setCursor(part.kind == Part::Kind::Row ? Qt::ArrowCursor : Qt::PointingHandCursor);
    const QString tip = part.kind == Part::Kind::Snooze
        ? nameWithKey(m_model.view() == View::Snoozed ? tr("Show now") : tr("Snooze"), Qt::Key_H)
        : part.kind == Part::Kind::Seen ? nameWithKey(tr("Mark as seen"), Qt::Key_E)
                                        : QString();
    m_list->viewport()->setToolTip(tip);
    m_list->viewport()->update();
}

bool NoticesPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport()) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        if (event->type() == QEvent::MouseMove) {
            hover(mouse->position().toPoint());
        } else if (event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton) {
            const QPoint point = mouse->position().toPoint();
            const QModelIndex index = m_list->indexAt(point);
            const Part part = index.isValid() ? m_delegate->partAt(index, m_list->visualRect(index), point, m_list)
                                              : Part();
            if (part.kind != Part::Kind::Row) {
                clicked(index, part);
                return true;
            }
        }
    }
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        if ((press->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && pressed(press->key()))
            return true;
        if (press->matches(QKeySequence::Undo)) { // the window's own does not reach a popup
            undo();
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_NoticesPanel.cpp"
