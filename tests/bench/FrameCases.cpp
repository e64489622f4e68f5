// SPDX-License-Identifier: GPL-3.0-or-later
// Frames as a person causes them: from an input event to the painted window, on the real pages, by Qt's raster engine.
#include "tests/bench/FrameCases.h"

#include "tests/bench/Bench.h"
#include "tests/bench/FiveConnections.h"
#include "tests/bench/ModelCases.h"
#include "ui/common/SatchelStyle.h"
#include "ui/lists/ListPage.h"
#include "ui/lists/RecordTableView.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/quotes/QuoteLinesView.h"
#include "ui/quotes/QuotePage.h"
#include "ui/quotes/QuoteTotals.h"

#include <cmath>
#include <QApplication>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QThread>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace satchel::bench {

namespace {

constexpr double frameGoal = 16; // milliseconds
constexpr int frames = 300;

/// A store with what a page is made with, in Satchel's look.
struct Desk
{
    explicit Desk(
        const QString &path, std::shared_ptr<store::Contention> shared = std::make_shared<store::Contention>())
        : contention(std::move(shared)),
          workspace(open(path, contention), [path, contention = contention]() -> Result<std::unique_ptr<store::Store>> {
              return open(path, contention, store::WriteTurn::GivesWay);
          })
    {
        QApplication::setStyle(new ui::SatchelStyle(ui::Theme::make({})));
    }

    /// As the window shows it on a usual laptop.
    void show(ui::Page &page) const
    {
        page.setBackgroundRole(QPalette::Base);
        page.setAutoFillBackground(true);
        page.resize(1224, 872);
        page.show();
        page.activate();
        for (const QDeadlineTimer settled(500); !settled.hasExpired();)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }

    std::shared_ptr<store::Contention> contention;
    items::Workspace workspace;
    std::unique_ptr<ui::Preferences> preferences = ui::Preferences::transient();
    ui::PageContext context{workspace, *preferences};
};

/// Collects how long the frames of a widget take; what paints nothing is no frame.
class FrameTimes : public QObject
{
public:
    explicit FrameTimes(QWidget &widget) : m_widget(widget) { widget.installEventFilter(this); }

    bool eventFilter(QObject *, QEvent *event) override
    {
        m_hasPainted |= event->type() == QEvent::Paint;
        return false;
    }

    /// One turn of the event loop with this input.
    void take(const std::function<void()> &input)
    {
        m_hasPainted = false;
        const double taken = seconds([&] {
            input();
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents();
        });
        if (m_hasPainted)
            m_milliseconds.push_back(1000 * taken);
    }
    void wheel(const QPoint &at, int notches)
    {
        QWheelEvent event(
            at, m_widget.mapToGlobal(at), {}, {0, -120 * notches}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
        take([&] { QCoreApplication::sendEvent(&m_widget, &event); });
    }
    void mouse(QEvent::Type type, const QPoint &at, Qt::MouseButton button, Qt::MouseButtons buttons)
    {
        QMouseEvent event(type, at, m_widget.mapToGlobal(at), button, buttons, {});
        take([&] { QCoreApplication::sendEvent(&m_widget, &event); });
    }
    void tell(const QString &name)
    {
        if (m_milliseconds.size() < frames / 2)
            qFatal("%s: only %zu frames were painted", qUtf8Printable(name), m_milliseconds.size());
        reportFigure(name + u", frame, median"_s, median(m_milliseconds), frameGoal, u"ms"_s);
        reportFigure(name + u", frame, p95"_s, percentile(m_milliseconds, 0.95), frameGoal, u"ms"_s);
        m_milliseconds.clear();
    }

private:
    QWidget &m_widget;
    std::vector<double> m_milliseconds;
    bool m_hasPainted = false;
};

void scrollBoard(ui::BoardView &board, FrameTimes &times)
{
    const QPoint inLane = board.layoutOfBoard().body(1).center();
    for (int i = 0; i < frames; ++i)
        times.wheel(inLane, 1);
    times.tell(u"board of 10,000 open deals, scrolled by the wheel"_s);
    for (int i = 0; i < frames; ++i) // as the thumb does it: every card is another one
        times.take([&] { board.setLaneScroll(2, (i + 1) * 1000 % 150'000); });
    times.tell(u"board of 10,000 open deals, scrolled by leaps"_s);
}

/// The first lane may be a strip, when that is what it takes to see the others.
int firstOpenLane(const ui::BoardView &board)
{
    int lane = 0;
    while (board.isCollapsed(lane) || board.model().cardCount(lane) == 0)
        ++lane;
    return lane;
}

void dragOnBoard(ui::BoardView &board, FrameTimes &times)
{
    const int lane = firstOpenLane(board);
    board.setLaneScroll(lane, 0);
    const QPoint from = board.cardRect(board.model().index(0, 0, board.model().laneIndex(lane))).center();
    const QSize room = board.viewport()->size();
    times.mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, Qt::LeftButton);
    for (int i = 1; i <= frames; ++i) { // to and fro over all lanes and down to the dock
        const double phase = i / 25.0;
        const QPoint at(static_cast<int>((0.5 - 0.45 * std::cos(phase)) * room.width()),
            static_cast<int>((0.55 - 0.4 * std::cos(phase / 3)) * room.height()));
        times.mouse(QEvent::MouseMove, at, Qt::NoButton, Qt::LeftButton);
    }
    if (!board.isDragging())
        qFatal("no card was lifted");
    times.tell(u"board of 10,000 open deals, dragging a card"_s);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    QCoreApplication::sendEvent(&board, &escape);
}

void waitForRow(items::RecordTableModel &model, int row, FrameTimes &times)
{
    for (const QDeadlineTimer patience(2000); model.idAt(row).isNull() && !patience.hasExpired();) {
        QThread::usleep(200); // the worker reads
        times.take([] {});
    }
}

} // namespace

void benchBoardFrames()
{
    Desk desk(busyStore());
    ui::PipelinePage page(desk.context);
    desk.show(page);
    FrameTimes times(*page.board()->viewport());
    scrollBoard(*page.board(), times);
    dragOnBoard(*page.board(), times);
}

void benchQuoteFrames()
{
    const QTemporaryDir folder;
    Desk desk(folder.filePath(u"quote.satchel"_s));
    const RecordId quote = desk.workspace.store().newId();
    std::vector<Edit> edits = {Edit::create(
        EntityKind::Quote, quote, {{u"currency"_s, u"EUR"_s}, {u"discount_percent"_s, Decimal::fromInteger(3)}})};
    for (int i = 0; i < 500; ++i) {
        edits.push_back(Edit::create(EntityKind::QuoteLine, {},
            {{u"quote"_s, quote}, {u"position"_s, qint64(i + 1)}, {u"name"_s, u"Line %1"_s.arg(i)},
                {u"quantity"_s, Decimal::fromMillionths(1'234'567 + i)},
                {u"unit_price"_s, UnitPrice{Decimal::fromMillionths(12'345'678), *Currency::fromCode(u"EUR")}},
                {u"tax_rate"_s, Decimal::fromInteger(i % 3 ? 19 : 7)}}));
    }
    BENCH_REQUIRE(desk.workspace.store().commit({u"Quote"_s, {}, std::move(edits), {}}));
    ui::QuotePage page(desk.context);
    page.open(ui::Target::to(EntityKind::Quote, quote));
    desk.show(page);
    FrameTimes times(*page.findChild<ui::QuoteTotals *>());
    const auto key = [&](int code, const QString &text) {
        times.take([&] {
            QKeyEvent press(QEvent::KeyPress, code, {}, text);
            QCoreApplication::sendEvent(QApplication::focusWidget(), &press);
        });
    };
    page.activateWindow();
    page.lines().setFocus();
    page.lines().editCell(250, items::QuoteLinesModel::Quantity);
    for (int i = 0; i < frames; ++i) // digits come, and go again
        i % 8 < 4 ? key(Qt::Key_1 + i % 4, QString::number(1 + i % 4)) : key(Qt::Key_Backspace, {});
    times.tell(u"quote of 500 lines, key to new totals"_s);
}

void benchListFrames()
{
    Desk desk(storeWithContacts(1'000'000));
    ui::ListPage page(desk.context, EntityKind::Contact);
    desk.show(page);
    while (!page.model().isComplete())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    ui::RecordTableView &table = page.table();
    FrameTimes times(*table.viewport());
    for (int i = 0; i < frames; ++i)
        times.wheel(table.viewport()->rect().center(), 1);
    times.tell(u"list of 1,000,000 contacts, scrolled by the wheel"_s);
    QScrollBar *bar = table.verticalScrollBar();
    for (int i = 0; i < frames; ++i) { // to places nobody has read, and the rows as they arrive
        times.take([&] { bar->setValue(static_cast<int>(qint64(i + 1) * 7919 * 1009 % bar->maximum())); });
        waitForRow(page.model(), table.rowAt(1), times);
    }
    times.tell(u"list of 1,000,000 contacts, scrolled by leaps"_s);
}

void benchListFramesBesideSync()
{
    const QTemporaryDir folder(dataFolder() + u"/frames-XXXXXX"_s);
    const QString path = folder.filePath(u"five.satchel"_s);
    Desk desk(path);
    ui::ListPage page(desk.context, EntityKind::Contact);
    desk.show(page);
    FiveConnections five(desk.workspace.store(), path, desk.contention);
    ui::RecordTableView &table = page.table();
    while (page.model().rowCount() < FiveConnections::each && five.isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    FrameTimes times(*table.viewport());
    int painted = 0;
    for (; five.isRunning() && painted < frames; ++painted) {
        times.wheel(table.viewport()->rect().center(), painted % 40 < 20 ? 1 : -1);
        QThread::msleep(10);
    }
    times.tell(u"list of contacts beside five connections, scrolled by the wheel"_s);
}

} // namespace satchel::bench
