// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Tour.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "items/Related.h"
#include "items/TaskLists.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/Appearance.h"
#include "ui/common/Overlay.h"
#include "ui/common/Popover.h"
#include "ui/common/RichTextEditor.h"
#include "ui/notices/NoticesPanel.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/shell/ActionRegistry.h"
#include "ui/shell/PageStack.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QTimer>

#include <algorithm>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize normal(1440, 900);
constexpr QSize narrow(1024, 640);
constexpr QSize laptop(1280, 800);
constexpr QSize wide(1920, 1080);
constexpr int settleMilliseconds = 400; // pages read on workers; a picture shows what has arrived
constexpr int firstMilliseconds = 1500; // and the window itself reads what its sidebar shows
constexpr int stillMilliseconds = 150; // a picture is drawn that was the same so long
constexpr int mostLooks = 20;

/// A key for what has the focus in the window, whether or not a display gave the window any.
void press(const MainWindow &window, int key, Qt::KeyboardModifiers modifiers = {}, const QString &text = {})
{
    for (const auto type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, key, modifiers, text);
        if (QWidget *target = window.focusWidget())
            QCoreApplication::sendEvent(target, &event);
    }
}

void type(const MainWindow &window, const QString &text)
{
    for (const QChar letter : text)
        press(window, letter.toUpper().unicode(), {}, letter);
}

void run(MainWindow &window, const QString &command)
{
    if (QAction *action = window.actionRegistry().find(command))
        action->trigger();
}

/// Ticks the rows after the first ones of the list on screen.
void tickRows(MainWindow &window)
{
    for (auto *view : window.pages().currentPage()->findChildren<QAbstractItemView *>()) {
        if (view->isVisible() && view->inherits("satchel::ui::RecordTableView"))
            view->setFocus();
    }
    for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Down, Qt::Key_Space})
        press(window, key);
    press(window, Qt::Key_Down, Qt::ShiftModifier);
    press(window, Qt::Key_Down, Qt::ShiftModifier);
}

QList<QWidget *> openPopovers()
{
    QList<QWidget *> open;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->isVisible() && qobject_cast<Popover *>(widget))
            open.append(widget);
    }
    return open;
}

} // namespace

Tour::Tour(const PageContext &context, Appearance &appearance, const QString &folder, QObject *parent)
    : QObject(parent), m_context(context), m_appearance(appearance), m_folder(folder)
{
}

Tour::~Tour() = default;

Target Tour::customerTarget() const
{
    if (!m_customer.record.isNull())
        return m_customer;
    store::Query query;
    query.entity = EntityKind::Deal;
    query.columns = {field::company};
    query.filter = Filter::condition(field::company, Filter::Op::IsNotEmpty);
    query.limit = 1;
    const auto rows = m_context.workspace.store().select(query);
    return rows && !rows->isEmpty() ? Target::to(EntityKind::Company, rows->reference(0, 0)) : Target{};
}

/// The draft with most to see: a later version of one that was sent, else the newest.
Target Tour::quoteTarget() const
{
    store::Query query{EntityKind::Quote, {field::version}, Filter::equals(field::status, choice::draft),
        {field::version, true}, {}, 1, false};
    const auto rows = m_context.workspace.store().select(query);
    return rows && !rows->isEmpty() ? Target::to(EntityKind::Quote, rows->id(0)) : Target{};
}

/// The draft that was made last, templates apart.
Target Tour::proposalTarget() const
{
    const Filter isDraft = Filter::equals(field::status, choice::draft);
    const Filter isOne = Filter::condition(field::is_template, Filter::Op::NotEqual, {Operand::fromText(u"true"_s)});
    const auto rows = m_context.workspace.store().select(
        {EntityKind::Proposal, {}, Filter::all({isDraft, isOne}), {QString(), true}, {}, 1, false});
    return rows && !rows->isEmpty() ? Target::to(EntityKind::Proposal, rows->id(0)) : Target{};
}

/// An open deal with a quote and a next action; of those the most valuable.
Target Tour::dealTarget() const
{
    const Filter isPlanned = Filter::condition(field::next_action_date, Filter::Op::IsNotEmpty);
    const auto deals = m_context.workspace.store().select({EntityKind::Deal, {},
        Filter::all({Filter::equals(field::status, choice::open), isPlanned}), {field::value, true}, {}, 100, false});
    for (qsizetype row = 0; deals && row < deals->size(); ++row) {
        const auto quote = items::quoteOfDeal(m_context.workspace.store(), deals->id(row));
        if (quote && !quote->isNull())
            return Target::to(EntityKind::Deal, deals->id(row));
    }
    return {};
}

/// The one that runs now, with most to see.
Target Tour::runningMeeting() const
{
    const auto points = m_context.workspace.store().select(
        {EntityKind::AgendaItem, {field::activity}, {}, {}, {}, 1, false});
    return points && !points->isEmpty() ? meetingTarget(points->reference(0, 0)) : Target{};
}

/// The lead whose task is due next.
Target Tour::leadTarget() const
{
    const auto tasks = m_context.workspace.store().select({EntityKind::Task, {field::lead},
        Filter::all({items::openTasks(), Filter::condition(field::lead, Filter::Op::IsNotEmpty)}),
        {field::due_date, false}, {}, 1, false});
    return tasks && !tasks->isEmpty() ? Target::to(EntityKind::Lead, tasks->reference(0, 0)) : Target{};
}

void Tour::plan()
{
    const Target customer = customerTarget();
    std::vector<std::pair<QString, Target>> places;
    for (const PageEntry &entry : m_window->pages().table()) {
        if (entry.key == page::customer && !customer.record.isNull())
            places.emplace_back(entry.key, customer);
        else if (const Target quote = quoteTarget(); entry.key == page::quote && !quote.record.isNull())
            places.emplace_back(entry.key, quote);
        else if (const Target proposal = proposalTarget(); entry.key == page::proposal && !proposal.record.isNull())
            places.emplace_back(entry.key, proposal);
        else if (const Target meeting = runningMeeting(); entry.key == page::meeting && !meeting.record.isNull())
            places.emplace_back(entry.key, meeting);
        else if (entry.key != page::customer && entry.key != page::meeting && entry.key != page::quote
            && entry.key != page::proposal)
            places.emplace_back(entry.key, Target{entry.key});
    }
    if (const Target deal = dealTarget(); !deal.record.isNull())
        places.emplace_back(u"deal"_s, deal);
    if (const Target lead = leadTarget(); !lead.record.isNull())
        places.emplace_back(u"lead"_s, lead);
    for (const QString &part : {u"pipelines"_s, u"quotes"_s, u"letterhead"_s, u"fields"_s, u"money"_s, u"trash"_s,
             u"computer"_s, u"lost-reasons"_s, u"notices"_s, u"scores"_s, u"segments"_s, u"rules"_s, u"forms"_s,
             u"people"_s, u"trust"_s, u"backup"_s, u"keyboard"_s, u"mail"_s, u"availability"_s})
        places.emplace_back(u"settings-"_s + part, Target{.page = page::settings, .part = part});
    for (const auto &[key, target] : places) {
        m_steps.push_back({fileName(key, u"light"_s), target, normal});
        m_steps.push_back({fileName(key, u"dark"_s), target, normal, true});
    }
    for (const auto &[key, target] : places) {
        if (key.startsWith(u"settings-")) {
            m_steps.push_back({fileName(key, u"narrow-200"_s), target, narrow, false, 200});
            continue;
        }
        m_steps.push_back({fileName(key, u"narrow"_s), target, narrow});
        m_steps.push_back({fileName(key, u"laptop"_s), target, laptop});
        m_steps.push_back({fileName(key, u"wide"_s), target, wide});
        m_steps.push_back({fileName(key, u"text-200"_s), target, normal, false, 200});
        m_steps.push_back({fileName(key, u"narrow-200"_s), target, narrow, false, 200});
        m_steps.push_back({fileName(key, u"right-to-left"_s), target, normal, false, 100, true});
    }
    planScenes();
}

/// What a page alone does not show.
void Tour::planScenes()
{
    const QString filter
        = u"lifecycle in (\"opportunity\", \"customer\", \"qualified\", \"lead\") and last_activity_at >= "
          "today-30d and (score >= 60 or tags in (\"Key account\"))"_s;
    const Target contacts{.page = page::contacts, .filter = filter};
    const Target board{page::pipeline};
    const auto openFilter = [](MainWindow &window) {
        run(window, u"contact.filter"_s);
        tickRows(window);
    };
    m_steps.push_back({fileName(u"palette"_s, u"light"_s), board, normal, false, 100, false, [](MainWindow &window) {
                           window.openPalette();
                           type(window, u"hart"_s);
                       }});
    for (const bool isDark : {false, true})
        m_steps.push_back({fileName(u"notices"_s, isDark ? u"dark"_s : u"light"_s), board, normal, isDark, 100, false,
            [](MainWindow &window) { run(window, u"window.notices"_s); }});
    m_steps.push_back({fileName(u"notices"_s, u"text-200"_s), board, normal, false, 200, false,
        [](MainWindow &window) { run(window, u"window.notices"_s); }});
    m_steps.push_back({fileName(u"notices"_s, u"narrow"_s), board, narrow, false, 100, false,
        [](MainWindow &window) { run(window, u"window.notices"_s); }});
    m_steps.push_back(
        {fileName(u"notices"_s, u"snooze"_s), board, {1280, 800}, false, 100, false, [](MainWindow &window) {
             run(window, u"window.notices"_s);
             if (auto *list = window.findChild<NoticesPanel *>()->findChild<QListView *>()) {
                 QKeyEvent key(QEvent::KeyPress, Qt::Key_H, {});
                 QCoreApplication::sendEvent(list, &key);
             }
         }});
    if (const Target quote = quoteTarget(); !quote.record.isNull())
        m_steps.push_back({fileName(u"quote-lines"_s, u"narrow-200"_s), quote, narrow, false, 200, false,
            [](MainWindow &) {}}); // the focus scrolls to the lines
    if (const Target proposal = proposalTarget(); !proposal.record.isNull())
        m_steps.push_back({fileName(u"proposal-text"_s, u"narrow-200"_s), proposal, narrow, false, 200, false,
            [](MainWindow &window) {
                if (auto *text = window.pages().currentPage()->findChild<RichTextEditor *>())
                    text->setFocus();
            }});
    const Target activities{page::activities};
    m_steps.push_back(
        {fileName(u"activities-reading"_s, u"narrow"_s), activities, narrow, false, 100, false, [](MainWindow &window) {
             press(window, Qt::Key_Down);
             press(window, Qt::Key_Return);
         }});
    m_steps.push_back({fileName(u"activities-reading"_s, u"light"_s), activities, {1280, 800}, false, 100, false,
        [](MainWindow &window) {
            for (int i = 0; i < 13; ++i)
                press(window, Qt::Key_Down);
        }});
    m_steps.push_back({fileName(u"activities-log"_s, u"light"_s), activities, normal, false, 100, false,
        [](MainWindow &window) { run(window, u"activities.log"_s); }});
    // The conversation with a draft, of the sample data.
    for (const auto &[look, size] : {std::pair(u"light"_s, normal), {u"narrow"_s, narrow}})
        m_steps.push_back({fileName(u"inbox-draft"_s, look), {.page = page::inbox, .part = u"demo-3"_s}, size});
    m_steps.push_back({fileName(u"shortcuts"_s, u"dark"_s), board, normal, true, 100, false,
        [](MainWindow &window) { window.openShortcuts(); }});
    for (const bool isDark : {false, true}) {
        m_steps.push_back({fileName(u"help"_s, isDark ? u"dark"_s : u"light"_s), board, normal, isDark, 100, false,
            [](MainWindow &window) { window.openHelp(); }});
    }
    m_steps.push_back({fileName(u"filter"_s, u"light"_s), contacts, normal, false, 100, false, openFilter});
    m_steps.push_back({fileName(u"filter"_s, u"narrow"_s), contacts, narrow});
    m_steps.push_back(
        {fileName(u"quick-add"_s, u"light"_s), {page::tasks}, normal, false, 100, false, [](MainWindow &window) {
             run(window, u"tasks.new"_s);
             type(window, u"call Annika tomorrow 15:00 !high every 2 weeks"_s);
         }});
    m_steps.push_back(
        {fileName(u"task-board"_s, u"light"_s), {page::tasks}, normal, false, 100, false, [](MainWindow &window) {
             press(window, Qt::Key_Escape);
             run(window, u"tasks.board"_s);
         }});
    const Target timeline{.page = page::tasks, .filter = u"due_date > today+2d"_s, .part = u"timeline"_s};
    m_steps.push_back({fileName(u"task-timeline"_s, u"light"_s), timeline, normal});
    m_steps.push_back({fileName(u"task-timeline"_s, u"narrow"_s), timeline, narrow, true});
    if (!m_arabicCustomer.record.isNull())
        m_steps.push_back(
            {fileName(u"customer-arabic"_s, u"right-to-left"_s), m_arabicCustomer, normal, false, 100, true});
    if (const Target customer = customerTarget(); !customer.record.isNull()) {
        const std::pair<QString, QSize> looks[] = {
            {u"dark"_s, normal}, {u"laptop"_s, laptop}, {u"narrow"_s, narrow}, {u"narrow-200"_s, narrow}};
        for (const auto &[look, size] : looks)
            m_steps.push_back({fileName(u"log-call"_s, look), customer, size, look == u"dark" || look == u"narrow",
                look == u"narrow-200" ? 200 : 100, false, [](MainWindow &window) {
                    run(window, u"customer.log"_s);
                    press(window, Qt::Key_1, {}, u"1"_s);
                }});
        for (const auto &[look, size] : looks)
            m_steps.push_back(
                {fileName(u"log-panel"_s, look), board, size, look == u"dark", 100, false, [](MainWindow &window) {
                     auto *view = window.findChild<PipelinePage *>()->board();
                     view->setFocus();
                     press(window, Qt::Key_Right);
                     run(window, u"pipeline.log"_s);
                     type(window, u"1"_s);
                 }});
    }
    for (const Scene &scene : m_scenes) {
        const QSize size = scene.look == u"narrow" ? narrow : scene.look == u"laptop" ? laptop : normal;
        m_steps.push_back({fileName(scene.name, scene.look), scene.target, size, scene.look == u"dark",
            scene.look == u"text-200" ? 200 : 100, scene.look == u"right-to-left", scene.open, scene.close});
    }
    // The board stays grouped: these come last.
    const auto group = [](MainWindow &window) {
        auto *page = window.findChild<PipelinePage *>();
        page->model().setGrouping(items::BoardGrouping::Owner);
        page->board()->setCurrent(page->model().index(0, 0, page->model().laneIndex(1)));
        return page->board();
    };
    m_steps.push_back({fileName(u"owners-folded"_s, u"narrow"_s), board, narrow, false, 100, false,
        [group](MainWindow &window) { group(window)->setFolded(0, true); }});
    m_steps.push_back(
        {fileName(u"owners-move"_s, u"light"_s), board, {1280, 800}, false, 100, false, [group](MainWindow &window) {
             BoardView *view = group(window);
             view->setFolded(0, false);
             for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Right, Qt::Key_Down}) {
                 QKeyEvent press(QEvent::KeyPress, key, {});
                 QCoreApplication::sendEvent(view, &press);
             }
         }});
}

QString Tour::fileName(const QString &key, const QString &look) const
{
    return u"%1-%2-%3"_s.arg(m_steps.size() + 1, 2, 10, QChar(u'0')).arg(key, look);
}

void Tour::start()
{
    if (!m_folder.mkpath(u"."_s)) {
        Q_EMIT finished(tr("%1 cannot be created.").arg(m_folder.path()));
        return;
    }
    m_window = std::make_unique<MainWindow>(m_context);
    m_window->resize(normal);
    m_window->show();
    plan();
    std::erase_if(m_steps, [this](const Step &step) {
        return !m_only.isEmpty()
            && std::ranges::none_of(m_only, [&](const QString &word) { return step.name.contains(word); });
    });
    const auto begin = [this](int part) { return std::ssize(m_steps) * (part - 1) / m_parts; };
    m_steps.erase(m_steps.begin() + begin(m_part + 1), m_steps.end());
    m_steps.erase(m_steps.begin(), m_steps.begin() + begin(m_part));
    next();
}

void Tour::next()
{
    if (m_at == m_steps.size()) {
        QGuiApplication::setLayoutDirection(QLocale().textDirection());
        m_appearance.show(m_appearance.options());
        Q_EMIT finished({});
        return;
    }
    for (Overlay *overlay : m_window->findChildren<Overlay *>())
        overlay->dismiss(); // of the picture before
    const Step &step = m_steps[m_at];
    ThemeOptions options = m_appearance.options();
    options.isDark = step.isDark;
    options.textPercent = step.textPercent;
    QGuiApplication::setLayoutDirection(step.isRightToLeft ? Qt::RightToLeft : QLocale().textDirection());
    m_appearance.show(options);
    m_window->resize(step.size);
    m_window->go(step.target);
    m_looks = 0;
    m_last = {};
    const int wait = m_at == 0 ? firstMilliseconds : settleMilliseconds;
    QTimer::singleShot(wait, this, step.act ? &Tour::act : &Tour::draw);
}

void Tour::act()
{
    m_window->pages().currentPage()->activate(); // the focus where work starts
    m_steps[m_at].act(*m_window);
    QTimer::singleShot(settleMilliseconds, this, &Tour::draw);
}

QPixmap Tour::picture() const
{
    QPixmap whole = m_window->grab();
    QPainter painter(&whole);
    for (QDialog *dialog : m_window->findChildren<QDialog *>()) {
        if (dialog->isVisible())
            painter.drawPixmap(
                (m_window->width() - dialog->width()) / 2, (m_window->height() - dialog->height()) / 2, dialog->grab());
    }
    for (QWidget *popover : openPopovers())
        painter.drawPixmap(popover->pos() - m_window->mapToGlobal(QPoint()), popover->grab());
    return whole;
}

/// Once the window has come to rest: on a busy machine a page reads longer.
void Tour::draw()
{
    const QImage now = picture().toImage();
    if (std::exchange(m_last, now) != now && ++m_looks < mostLooks) {
        QTimer::singleShot(stillMilliseconds, this, &Tour::draw);
        return;
    }
    const QString file = m_folder.filePath(m_steps[m_at].name + u".png"_s);
    QFile out(file);
    const bool isWritten = out.open(QIODevice::WriteOnly) && now.save(&out, "PNG") && out.flush();
    for (QDialog *dialog : m_window->findChildren<QDialog *>())
        dialog->close();
    for (QWidget *popover : openPopovers())
        popover->close();
    if (m_steps[m_at].close)
        m_steps[m_at].close(*m_window);
    if (!isWritten) {
        Q_EMIT finished(tr("%1 cannot be written.").arg(file) + u' ' + out.errorString());
        return;
    }
    Q_EMIT wrote(file);
    ++m_at;
    next();
}

} // namespace satchel::ui

#include "moc_Tour.cpp"
