// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/TourScenes.h"

#include "app/commands/TourMapping.h"
#include "app/demo/DemoConnections.h"
#include "app/DiagnosticsBundle.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/LeadConversion.h"
#include "reports/builder/SavedDefinitions.h"
#include "rules/RuleSet.h"
#include "rules/RuleTemplates.h"
#include "ui/calendar/TimeGrid.h"
#include "ui/common/SegmentedControl.h"
#include "ui/connections/ConnectionsPage.h"
#include "ui/connections/ConnectWizard.h"
#include "ui/connections/FieldPairsView.h"
#include "ui/connections/MappingPage.h"
#include "ui/connections/MoveModel.h"
#include "ui/connections/MovePage.h"
#include "ui/help/AboutDialog.h"
#include "ui/help/DiagnosticsDialog.h"
#include "ui/pipeline/BoardToolbar.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/FiguresView.h"
#include "ui/pipeline/ForecastCell.h"
#include "ui/pipeline/ForecastRow.h"
#include "ui/quotes/QuotePage.h"
#include "ui/reports/builder/BuilderPanel.h"
#include "ui/reports/builder/ReportBuilderPage.h"
#include "ui/reports/ChartView.h"
#include "ui/settings/MailTemplatesSettingsPage.h"
#include "ui/shell/PageStack.h"

#include <QAbstractButton>
#include <QDeadlineTimer>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTableWidget>

#include <memory>
#include <tuple>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

ui::ConnectionsPage *pageOf(ui::MainWindow &window)
{
    return qobject_cast<ui::ConnectionsPage *>(window.pages().currentPage());
}

void runOn(ui::MainWindow &window, const QString &command)
{
    if (auto *action = window.pages().currentPage()->findChild<QAction *>(command))
        action->trigger();
}

/// Opens the wizard and goes on to a step, with something typed where something is asked.
void openWizard(ui::MainWindow &window, ui::ConnectWizard::Step step)
{
    auto *wizard = qobject_cast<ui::ConnectWizard *>(window.pages().currentPage());
    if (wizard)
        wizard->begin();
    while (wizard && wizard->step() < step) {
        for (QLineEdit *field : wizard->findChildren<QLineEdit *>()) {
            if (field->text().isEmpty())
                field->setText(u"sample"_s);
        }
        wizard->goOn();
    }
}

ui::BoardView *boardOf(ui::MainWindow &window)
{
    return window.pages().currentPage()->findChild<ui::BoardView *>();
}

void sendMouse(ui::BoardView &board, QEvent::Type type, const QPoint &at)
{
    const bool isMove = type == QEvent::MouseMove;
    QMouseEvent event(
        type, at, board.viewport()->mapToGlobal(at), isMove ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton, {});
    QCoreApplication::sendEvent(board.viewport(), &event);
}

void showSegment(ui::MainWindow &window, int segment)
{
    if (auto *segments = window.pages().currentPage()->findChild<ui::SegmentedControl *>())
        segments->setCurrentIndex(segment);
}

/// All charts, once their reports are there.
void showFigures(ui::MainWindow &window)
{
    showSegment(window, 2);
    const auto *figures = window.pages().currentPage()->findChild<ui::FiguresView *>();
    for (QDeadlineTimer most(20'000); figures && figures->isReading() && !most.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
}

void showBoard(ui::MainWindow &window)
{
    showSegment(window, 0);
}

/// The records of the chart's second bar.
void openSecondBar(ui::MainWindow &window)
{
    auto *chart = window.pages().currentPage()->findChild<ui::ChartView *>();
    if (chart && chart->rowCount() > 1)
        Q_EMIT chart->rowOpened(1);
}

/// The first card of the second open lane, dragged over the last lane but one.
void dragCard(ui::MainWindow &window)
{
    ui::BoardView *board = boardOf(window);
    const int lanes = board ? board->model().laneCount() : 0;
    const auto hasCards = [board](int lane) { return !board->isCollapsed(lane) && board->model().cardCount(lane) > 0; };
    int from = 1;
    while (from < lanes && !hasCards(from))
        ++from;
    if (from >= lanes)
        return;
    const QRect card = board->cardRect(board->model().index(0, 0, board->model().laneIndex(from)));
    const QRect target = board->layoutOfBoard().body(qMax(from, lanes - 2));
    const QPoint grip = card.topLeft() + QPoint(card.width() * 2 / 3, card.height() / 2);
    sendMouse(*board, QEvent::MouseButtonPress, grip);
    sendMouse(*board, QEvent::MouseMove, grip + QPoint(20, 20));
    sendMouse(*board, QEvent::MouseMove, target.center() - QPoint(0, target.height() / 4));
}

void putCardBack(ui::MainWindow &window)
{
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, {});
    if (ui::BoardView *board = boardOf(window))
        QCoreApplication::sendEvent(board, &escape);
}

/// The page with a connection in some state.
void addState(ui::Tour &tour, store::Store &store, TourSync &sync, const QString &name,
    const std::function<void(store::Connections &, qint64 connection)> &set)
{
    const auto open = [&store, &sync, set](ui::MainWindow &window) {
        store::Connections connections(store);
        const auto all = connections.list();
        if (!all || all->empty() || !pageOf(window))
            return;
        set(connections, all->back().number);
        Q_EMIT sync.stateChanged(all->back().number);
    };
    tour.addScene({name, u"light"_s, {ui::page::connections}, open});
    tour.addScene({name, u"dark"_s, {ui::page::connections}, open});
}

/// Fields with the values of one, after a dry run.
void addMapping(ui::Tour &tour, store::Store &store, TourSync &sync)
{
    sync.setTrial(tourTrial(store));
    const auto pageOfFields = [](ui::MainWindow &window) {
        return qobject_cast<ui::MappingPage *>(window.pages().currentPage());
    };
    const auto open = [pageOfFields](ui::MainWindow &window) {
        ui::MappingPage *page = pageOfFields(window);
        if (!page)
            return;
        page->open({.page = ui::page::mapping, .entity = EntityKind::Contact, .name = field::lifecycle});
        page->view()->setCurrentIndex(page->view()->currentIndex().parent());
        page->session().acceptSure(0);
        page->dryRun();
    };
    const auto close = [pageOfFields](ui::MainWindow &window) {
        if (ui::MappingPage *page = pageOfFields(window))
            page->session().setObjects({});
    };
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"laptop"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"mapping-values"_s, look, {ui::page::mapping}, open, close});
}

/// A move before it begins, and half done.
void addMove(ui::Tour &tour, store::Store &store, TourSync &sync)
{
    for (const bool isRunning : {false, true}) {
        const auto open = [&store, &sync, isRunning](ui::MainWindow &window) {
            const auto added = addDemoMove(store, isRunning);
            auto *page = qobject_cast<ui::MovePage *>(window.pages().currentPage());
            if (!added || !page)
                return;
            sync.setOther(*added);
            page->activate();
            page->model()->setTo(u"Nordics"_s);
            const auto isShown = [page] { return page->model()->stage() == ui::MoveModel::Stage::Shown; };
            for (QDeadlineTimer most(20'000); !isShown() && !most.hasExpired();)
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
        };
        const auto end = [&store, &sync](ui::MainWindow &) {
            std::ignore = removeDemoMove(store);
            Q_EMIT sync.stateChanged(0);
        };
        for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"laptop"_s, u"text-200"_s, u"right-to-left"_s})
            tour.addScene({isRunning ? u"move-running"_s : u"move-check"_s, look, {ui::page::move}, open, end});
    }
}

void addStates(ui::Tour &tour, store::Store &store, TourSync &sync)
{
    using State = store::ConnectionState;
    addState(tour, store, sync, u"connections-offline"_s, [](store::Connections &connections, qint64 connection) {
        std::ignore = connections.setState(connection, State::Offline, u"the host was not found"_s);
    });
    addState(tour, store, sync, u"connections-keychain"_s, [](store::Connections &connections, qint64 connection) {
        std::ignore = connections.setState(connection, State::KeychainUnavailable, u"the keychain is locked"_s);
    });
    addState(tour, store, sync, u"connections-asks"_s, [](store::Connections &connections, qint64 connection) {
        std::ignore = connections.setState(
            connection, State::Stopped, {}, store::MissingRemoteRecords{u"contacts"_s, 900, 1000});
    });
    addState(tour, store, sync, u"connections-paused"_s, [](store::Connections &connections, qint64 connection) {
        std::ignore = connections.setState(connection, State::Ready);
        std::ignore = connections.setPaused(connection, true);
    });
}

/// A further system asks, and its pairs are looked at.
void addMeetings(ui::Tour &tour, store::Store &store, TourSync &sync)
{
    const auto showMatches = [&store, &sync](ui::MainWindow &window) {
        const auto met = addDemoMeeting(store);
        if (!met || !pageOf(window))
            return;
        Q_EMIT sync.stateChanged(*met);
        pageOf(window)->activate();
    };
    const auto review = [&store, showMatches](ui::MainWindow &window) {
        showMatches(window);
        const auto all = store::Connections(store).list();
        if (all && !all->empty() && pageOf(window))
            pageOf(window)->run(ui::ConnectionCard::Command::ReviewMatches, all->back().number);
    };
    const auto part = [&store, &sync](ui::MainWindow &) {
        const auto all = store::Connections(store).list();
        if (all && !all->empty())
            std::ignore = store::Connections(store).remove(all->back().number);
        Q_EMIT sync.stateChanged(0);
    };
    for (const QString &look : {u"light"_s, u"dark"_s}) {
        tour.addScene({u"connections-meeting"_s, look, {ui::page::connections}, showMatches, part});
        tour.addScene({u"connections-pairs"_s, look, {ui::page::connections}, review, part});
    }
}

/// Many contacts were deleted, and the last connection asks before it sends that.
void addOutgoing(ui::Tour &tour, store::Store &store, TourSync &sync)
{
    const auto deletion = std::make_shared<ChangeSetId>();
    const auto ask = [&store, &sync, deletion](ui::MainWindow &window) {
        const auto connections = store::Connections(store).list();
        const auto added = addDemoDeletion(store);
        if (!connections || connections->empty() || !added || !pageOf(window))
            return;
        *deletion = *added;
        Q_EMIT sync.stateChanged(0);
        pageOf(window)->activate();
        pageOf(window)->run(ui::ConnectionCard::Command::ReviewOutgoing, connections->back().number);
    };
    const auto end = [&store, &sync, deletion](ui::MainWindow &) {
        std::ignore = removeDemoDeletion(store, *deletion);
        Q_EMIT sync.stateChanged(0);
    };
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"connections-outgoing"_s, look, {ui::page::connections}, ask, end});
}

/// Grouped by owner, the forecast over it, the pointer on a card.
void showOwners(ui::MainWindow &window)
{
    showSegment(window, 0);
    auto *toolbar = window.pages().currentPage()->findChild<ui::BoardToolbar *>();
    ui::BoardView *board = boardOf(window);
    if (!toolbar || !board)
        return;
    toolbar->setForecastShown(true);
    board->model().setGrouping(items::BoardGrouping::Owner);
    const auto *forecast = window.pages().currentPage()->findChild<ui::ForecastRow *>();
    for (QDeadlineTimer most(20'000); forecast->findChildren<ui::ForecastCell *>().isEmpty() && !most.hasExpired();)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 100);
    const int lane = qMin(2, board->model().laneCount() - 1);
    const QRect card = board->cardRect(board->model().index(0, 0, board->model().laneIndex(lane)));
    sendMouse(*board, QEvent::MouseMove, card.center());
}

void endOwners(ui::MainWindow &window)
{
    if (auto *toolbar = window.pages().currentPage()->findChild<ui::BoardToolbar *>())
        toolbar->setForecastShown(false);
    if (ui::BoardView *board = boardOf(window))
        board->model().setGrouping(items::BoardGrouping::None);
}

/// A call is logged at a card.
void logOnBoard(ui::MainWindow &window)
{
    showSegment(window, 0);
    ui::BoardView *board = boardOf(window);
    if (!board || board->model().laneCount() < 2)
        return;
    board->setCurrent(board->model().index(0, 0, board->model().laneIndex(1)));
    Q_EMIT board->actionRequested(ui::CardAction::LogCall);
}

} // namespace

void addCalendarScenes(ui::Tour &tour)
{
    const auto runs = [](const QString &command) {
        return [command](ui::MainWindow &window) { runOn(window, u"calendar."_s + command); };
    };
    const auto showCard = [](ui::MainWindow &window) {
        auto *grid = window.pages().currentPage()->findChild<ui::TimeGrid *>();
        for (int i = 0; grid && i < grid->model().rowCount(); ++i) {
            if (grid->model().entry(i).isOccurrence()) {
                grid->setCurrentEntry(i);
                Q_EMIT grid->chosen(i);
                return;
            }
        }
    };
    const auto showZone = [](ui::MainWindow &window) {
        if (auto *grid = window.pages().currentPage()->findChild<ui::TimeGrid *>())
            grid->setSecondZone(QTimeZone("Asia/Dubai"));
    };
    const ui::Target week{ui::page::calendar};
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"text-200"_s, u"right-to-left"_s}) {
        tour.addScene({u"calendar-month"_s, look, week, runs(u"month"_s), runs(u"week"_s)});
        tour.addScene({u"calendar-agenda"_s, look, week, runs(u"agenda"_s), runs(u"week"_s)});
        tour.addScene({u"calendar-day"_s, look, week, runs(u"day"_s), runs(u"week"_s)});
        tour.addScene({u"calendar-new"_s, look, week, runs(u"new"_s)});
        tour.addScene({u"calendar-card"_s, look, week, showCard});
    }
    tour.addScene({u"calendar-zones"_s, u"light"_s, week, showZone});
}

void addDuplicateScenes(ui::Tour &tour, store::Store &store)
{
    const auto made = std::make_shared<ChangeSetId>();
    const auto open = [&store, made](ui::MainWindow &window) {
        const auto people = store.select({EntityKind::Contact,
            {field::salutation, field::first_name, field::last_name, field::mobile, field::email, field::company},
            Filter::condition(field::mobile, Filter::Op::IsNotEmpty), {}, {}, 3, false});
        std::vector<Edit> edits;
        for (qsizetype row = 0; people && row < people->size(); ++row) {
            const QString first = people->text(row, 1);
            edits.push_back(Edit::create(EntityKind::Contact, {},
                {{field::first_name, row == 1 ? first.left(1) + u'.' : first}, {field::last_name, people->text(row, 2)},
                    {field::job_title, u"Head of Laboratory Operations"_s},
                    {field::email, row == 0 ? u"labor7@lindental.example"_s : people->text(row, 4)},
                    {field::mobile, row == 2 ? Value() : people->value(row, 3)},
                    {field::company, people->value(row, 5)}, {field::tags, QStringList{u"Ultra-low"_s}},
                    {field::source, u"Website, form"_s}}));
        }
        const auto receipt = store.commit({u"Duplicates"_s, Origin::user(), std::move(edits), {}});
        *made = receipt ? receipt->changeSet : ChangeSetId();
        runOn(window, u"duplicates.search"_s);
    };
    const auto close = [&store, made](ui::MainWindow &) { std::ignore = store.undo(*made); };
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"duplicates-pair"_s, look, {ui::page::duplicates}, open, close});
}

void addBoardScenes(ui::Tour &tour)
{
    const ui::Target board{ui::page::pipeline};
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"text-200"_s, u"right-to-left"_s}) {
        tour.addScene({u"owners"_s, look, board, showOwners, endOwners});
        tour.addScene({u"board-log"_s, look, board, logOnBoard});
    }
    tour.addScene({u"drag"_s, u"light"_s, board, dragCard, putCardBack});
    tour.addScene({u"drag"_s, u"dark"_s, board, dragCard, putCardBack});
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"figures"_s, look, board, showFigures, showBoard});
}

void addReportScenes(ui::Tour &tour)
{
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"reports-records"_s, look, {.page = ui::page::reports, .part = u"pipeline"_s}, openSecondBar});
    for (const auto &name : {u"forecast"_s, u"accuracy"_s, u"won-lost"_s, u"activity"_s, u"leads"_s, u"stage-time"_s}) {
        tour.addScene({u"reports-"_s + name, u"light"_s, {.page = ui::page::reports, .part = name}, {}});
        tour.addScene({u"reports-"_s + name, u"dark"_s, {.page = ui::page::reports, .part = name}, {}});
    }
}

void addConnectionScenes(ui::Tour &tour, store::Store &store, TourSync &sync)
{
    using Step = ui::ConnectWizard::Step;
    const ui::Target page{ui::page::connections};
    const ui::Target wizard{ui::page::connect};
    for (const auto &[name, step] :
        {std::pair{u"connect-1-system"_s, Step::Vendor}, {u"connect-2-sign-in"_s, Step::SignIn},
            {u"connect-3-name"_s, Step::Name}, {u"connect-4-browser"_s, Step::Trying}}) {
        const auto open = [step = step](ui::MainWindow &window) { openWizard(window, step); };
        tour.addScene({name, u"light"_s, wizard, open});
        if (step == Step::SignIn)
            tour.addScene({name, u"dark"_s, wizard, open});
    }
    tour.addScene({u"connection-settings"_s, u"light"_s, page, [](ui::MainWindow &window) {
                       if (ui::ConnectionsPage *one = pageOf(window); one && !one->cards().isEmpty())
                           one->run(ui::ConnectionCard::Command::Settings, one->cards().first()->connection());
                   }});
    addMapping(tour, store, sync);
    addMove(tour, store, sync);
    const auto download = [&store, &sync](ui::MainWindow &) {
        const auto all = store::Connections(store).list();
        if (all && !all->empty())
            sync.beginDownload(all->back().number);
    };
    const auto endDownload = [&sync](ui::MainWindow &) { sync.endDownload(); };
    tour.addScene({u"connections-first-download"_s, u"light"_s, page, download, endDownload});
    tour.addScene({u"connections-first-download"_s, u"dark"_s, page, download, endDownload});
    addMeetings(tour, store, sync);
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"sync-requests"_s, look, {.page = ui::page::sync_activity, .part = u"requests"_s}, {}});
    addOutgoing(tour, store, sync);
    addStates(tour, store, sync);
    const auto empty = [&store, &sync](ui::MainWindow &window) {
        if (removeDemoConnections(store) && pageOf(window))
            pageOf(window)->activate();
        Q_EMIT sync.stateChanged(0);
    };
    tour.addScene({u"connections-none"_s, u"light"_s, page, empty});
    tour.addScene({u"connections-none"_s, u"dark"_s, page, empty});
}

/// The lead that looks most like a contact: both compared, and the question before it is converted.
void addLeadScenes(ui::Tour &tour, store::Store &store)
{
    const auto rows = store.select(
        {EntityKind::Lead, {}, Filter::equals(field::status, choice::qualified), {}, {}, -1, false});
    RecordId lead;
    for (qsizetype row = 0; rows && row < rows->size() && lead.isNull(); ++row) {
        const auto proposal = items::LeadConversion::propose(store, rows->id(row));
        if (proposal && proposal->likeliest())
            lead = rows->id(row);
    }
    if (lead.isNull())
        return;
    const ui::Target target = ui::Target::to(EntityKind::Lead, lead);
    const auto compare = [](ui::MainWindow &window) {
        if (auto *button = window.pages().currentPage()->findChild<QAbstractButton *>(u"compare"_s))
            button->click();
    };
    const auto convert = [](ui::MainWindow &window) {
        for (QAction *action : window.pages().currentPage()->commands()) {
            if (action->objectName() == "customer.convert"_L1)
                action->trigger();
        }
    };
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"text-200"_s, u"right-to-left"_s}) {
        tour.addScene({u"lead-compare"_s, look, target, compare});
        tour.addScene({u"lead-convert"_s, look, target, convert});
    }
}

void addQuoteScenes(ui::Tour &tour, store::Store &store)
{
    const auto rows = store.select(
        {EntityKind::Quote, {}, Filter::equals(field::status, choice::draft), {field::version, true}, {}, 1, false});
    if (!rows || rows->isEmpty())
        return;
    const auto open = [](ui::MainWindow &window) {
        if (auto *page = qobject_cast<ui::QuotePage *>(window.pages().currentPage()))
            page->preview();
    };
    const ui::Target draft = ui::Target::to(EntityKind::Quote, rows->id(0));
    for (const QString &look : {u"light"_s, u"dark"_s})
        tour.addScene({u"quote-preview"_s, look, draft, open});
    const auto send = [](ui::MainWindow &window) {
        for (QAction *action : window.pages().currentPage()->commands()) {
            if (action->objectName() == "quote.goOn"_L1)
                action->trigger();
        }
    };
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"laptop"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"quote-send"_s, look, draft, send});
    const auto sent = store.select(
        {EntityKind::Quote, {}, Filter::equals(field::status, choice::viewed), {field::total, true}, {}, 1, false});
    const auto nothing = [](ui::MainWindow &) {};
    for (const QString &look : {u"light"_s, u"narrow"_s}) {
        if (sent && !sent->isEmpty())
            tour.addScene({u"quote-sent"_s, look, ui::Target::to(EntityKind::Quote, sent->id(0)), nothing});
    }
}

void addDiagnosticsScenes(ui::Tour &tour, store::Store &store)
{
    const auto open = [&store](ui::MainWindow &window) {
        auto *dialog = new ui::DiagnosticsDialog(&window);
        const Clock &clock = store.clock();
        dialog->setText(diagnosticsText({store.path(), clock,
            [&store, &clock] { return openUnchanged(store.path(), clock, {}); }, programFacts(clock), {}, {}}));
        dialog->open();
    };
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"laptop"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"diagnostics"_s, look, {ui::page::settings}, open});
}

void addAboutScenes(ui::Tour &tour)
{
    const auto open = [](ui::MainWindow &window) { (new ui::AboutDialog(&window))->open(); };
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"laptop"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"about"_s, look, {.page = ui::page::settings, .part = u"computer"_s}, open});
}

void addRuleScenes(ui::Tour &tour, store::Store &store)
{
    RecordId shown;
    for (const rules::RuleTemplate &one : rules::ruleTemplates(store.schema())) {
        const auto edit = rules::editOfNewRule(store, one.rule, store.me());
        const auto added = edit ? store.commit({{}, Origin::user(), {*edit}, {}}) : fail(edit.error());
        if (added && one.key == "quote_unanswered"_L1)
            shown = added->ids.front();
    }
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"laptop"_s, u"text-200"_s, u"right-to-left"_s}) {
        tour.addScene({u"rules"_s, look, {.page = ui::page::settings, .part = u"automation"_s}, {}});
        tour.addScene({u"rule"_s, look, {.page = ui::page::rule, .record = shown}, {}});
    }
}

void addReportBuilderScenes(ui::Tour &tour, store::Store &store)
{
    const auto definition = reports::parseReportDefinition(store.schema(),
        uR"({"entity": "deal", "filter": "status = \u0022won\u0022", "period": {"field": "closed_on", "is": "this_year"},
            "compare": "period_before", "rows": [{"field": "company.industry"}],
            "figures": [{"figure": "sum", "field": "value"}, {"figure": "count"},
                        {"figure": "formula", "formula": "sum_value / count", "label": "Per deal"}],
            "sort": {"figure": 0, "descending": true}, "top": 10})");
    if (!definition)
        return;
    const reports::SavedDefinition saved{
        {}, u"Won revenue by industry"_s, store.me(), toText(store.schema(), *definition)};
    const auto added = store.commit({{}, Origin::user(), {reports::saveEdit(saved, 0)}, {}});
    if (!added)
        return;
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"laptop"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"report-builder"_s, look, {.page = ui::page::report_builder, .view = added->ids.front()}, {}});
    const auto open = [](ui::MainWindow &window) {
        if (auto *page = qobject_cast<ui::ReportBuilderPage *>(window.pages().currentPage()))
            page->panel()->editFormula(2);
    };
    for (const QString &look : {u"light"_s, u"dark"_s, u"text-200"_s, u"right-to-left"_s})
        tour.addScene({u"report-figure"_s, look, {.page = ui::page::report_builder, .view = added->ids.front()}, open});
}

void addMailTemplateScenes(ui::Tour &tour)
{
    const ui::Target section{.page = ui::page::settings, .part = u"mail-templates"_s};
    const auto change = [](ui::MainWindow &window) {
        if (const auto *page = window.findChild<ui::MailTemplatesSettingsPage *>())
            Q_EMIT page->table()->activated(page->table()->currentIndex());
    };
    for (const QString &look : {u"light"_s, u"dark"_s, u"narrow"_s, u"text-200"_s, u"right-to-left"_s}) {
        tour.addScene({u"mail-templates"_s, look, section, {}});
        tour.addScene({u"mail-template"_s, look, section, change});
    }
}

} // namespace satchel::app
