// SPDX-License-Identifier: GPL-3.0-or-later
// How the page is put together and what it shows; CalendarCommands.cpp has what a person does in it.
#include "ui/calendar/CalendarPage.h"

#include "domain/FieldNames.h"
#include "ui/calendar/AgendaList.h"
#include "ui/calendar/CalendarSide.h"
#include "ui/calendar/MonthGrid.h"
#include "ui/calendar/TimeGrid.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/PageNames.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toolbar.h"

#include <QDropEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QStackedWidget>
#include <QUrl>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto viewKey = u"calendar/view"_s; // of this computer
const auto zoneKey = u"calendar/zone"_s;
const auto panelKey = u"calendar/panel"_s;

/// Empty when there is none.
QString calendarFileIn(const QMimeData &data)
{
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile() && url.path().endsWith(".ics"_L1, Qt::CaseInsensitive))
            return url.toLocalFile();
    }
    return {};
}

} // namespace

CalendarPage::CalendarPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_day(context.today())
{
    const int view = context.preferences.value(viewKey, static_cast<int>(View::Week)).toInt();
    m_view = static_cast<View>(std::clamp(view, 0, static_cast<int>(View::Agenda)));
    makeCommands();
    setAcceptDrops(!context.workspace.store().isReadOnly());
}

void CalendarPage::makeCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key, auto run) {
        QAction *action = addCommand(u"calendar."_s + name, text, icon, key, run);
        action->setToolTip(text);
        return action;
    };
    m_new = add(u"new"_s, tr("New meeting"), Icon::Add, Qt::Key_M, &CalendarPage::createAtOnce);
    m_new->setShortcuts({QKeySequence(Qt::Key_M), QKeySequence(QKeySequence::New)});
    m_quickAdd = add(u"quickAdd"_s, tr("Quick add on this day"), Icon::Add, Qt::Key_N, [this] {
        make();
        view()->createHere();
    });
    m_today = add(u"today"_s, tr("Today"), Icon::Today, Qt::Key_Home, [this] { showDay(m_context.today()); });
    m_previous = add(u"previous"_s, tr("Earlier"), Icon::Left, Qt::Key_PageUp, [this] { step(-1); });
    m_next = add(u"next"_s, tr("Later"), Icon::Right, Qt::Key_PageDown, [this] { step(1); });
    const std::array names{tr("Day view"), tr("Week view"), tr("Month view"), tr("Agenda")};
    const std::array keys{u"day"_s, u"week"_s, u"month"_s, u"agenda"_s};
    for (size_t i = 0; i < names.size(); ++i)
        m_viewActions[i] = add(keys[i], names[i], Icon::Calendar, QKeySequence(Qt::Key_1 + static_cast<int>(i)),
            [this, i] { setView(static_cast<View>(i)); });
    m_edit = add(u"edit"_s, tr("Edit"), Icon::Edit, Qt::Key_F2, [this] {
        if (m_model && view()->currentEntry() >= 0)
            editEntry(m_model->entry(view()->currentEntry()));
    });
    add(u"panel"_s, tr("Show or hide the panel"), Icon::Columns, Qt::Key_BracketLeft, &CalendarPage::togglePanel);
    add(u"print"_s, tr("Print…"), Icon::Print, QKeySequence(QKeySequence::Print), &CalendarPage::print);
    m_zone = add(u"zone"_s, tr("Second time zone…"), Icon::Globe, {}, &CalendarPage::chooseZone);
    for (QAction *action : {m_new, m_quickAdd})
        action->setEnabled(!m_context.workspace.store().isReadOnly());
}

void CalendarPage::make()
{
    if (m_model)
        return;
    m_model = new items::CalendarModel(m_context.workspace, this);
    m_grid = new TimeGrid(*m_model, m_context);
    m_month = new MonthGrid(*m_model, m_context);
    m_agenda = new AgendaList(*m_model, m_context);
    m_views = new QStackedWidget;
    for (CalendarView *one : std::initializer_list<CalendarView *>{m_grid, m_month, m_agenda}) {
        m_views->addWidget(one);
        connectView(one);
    }
    const QByteArray zone = m_context.preferences.value(zoneKey, QString()).toString().toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(zone))
        m_grid->setSecondZone(QTimeZone(zone));
    m_side = new CalendarSide(*m_model, m_context);
    connect(m_side, &CalendarSide::hideRequested, this, &CalendarPage::togglePanel);
    connect(m_side, &CalendarSide::dayChosen, this, &CalendarPage::showDay);
    connect(
        m_side, &CalendarSide::planRequested, this, [this](const RecordId &task) { plan(task, view()->timeOfKeys()); });
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 0);
    column->addWidget(makeHeader());
    auto *body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_side);
    body->addWidget(m_views, 1);
    column->addLayout(body, 1);
    connect(m_model, &QAbstractItemModel::modelReset, this, &Page::statusTextChanged);
    setWidthClass(m_width);
    setView(m_view);
}

QWidget *CalendarPage::makeHeader()
{
    m_header = new PageHeader(title());
    auto *today = new Button(m_today->text());
    today->setToolTip(nameWithKey(m_today->text(), m_today->shortcut()));
    connect(today, &QPushButton::clicked, m_today, &QAction::trigger);
    m_header->addStart(today, m_today);
    m_header->addStart(new IconButton(Icon::Left, m_previous));
    m_header->addStart(new IconButton(Icon::Right, m_next));
    m_range = new Label({}, &Theme::Fonts::semibold);
    m_header->addStart(m_range);
    m_week = new Label({}, &Theme::Fonts::body, TextColor::Secondary);
    m_header->addStart(m_week);
    m_segments = new SegmentedControl(tr("View of the calendar"));
    for (const QString &name : {tr("Day"), tr("Week"), tr("Month"), tr("Agenda")})
        m_segments->addSegment(name);
    connect(m_segments, &QTabBar::currentChanged, this, [this](int index) { setView(static_cast<View>(index)); });
    m_header->addEnd(m_segments);
    m_newButton = new Button(Icon::Add, m_new->text(), Button::Variant::Primary);
    m_newButton->setToolTip(nameWithKey(m_new->text(), m_new->shortcut()));
    connect(m_newButton, &QPushButton::clicked, m_new, &QAction::trigger);
    m_header->addEnd(m_newButton, m_new);
    m_header->setOffered(m_newButton, m_new->isEnabled());
    return m_header;
}

void CalendarPage::connectView(CalendarView *one)
{
    connect(one, &CalendarView::chosen, this, &CalendarPage::showCard);
    connect(one, &CalendarView::openRequested, this, &CalendarPage::openEntry);
    connect(one, &CalendarView::moveRequested, this, &CalendarPage::move);
    connect(one, &CalendarView::menuRequested, this, &CalendarPage::showMenu);
    connect(one, &CalendarView::deleteRequested, this, [this](int entry) { remove(m_model->entry(entry)); });
    connect(one, &CalendarView::createRequested, this,
        [this, one](const calendar::EventTime &time, const QRect &part) { create(time, one->viewport(), part); });
    connect(one, &CalendarView::planRequested, this, &CalendarPage::plan);
    connect(one, &CalendarView::dayRequested, this, &CalendarPage::showDayAlone);
    connect(one, &CalendarView::entriesRequested, this, &CalendarPage::showEntries);
    connect(one, &CalendarView::dayChanged, this, &CalendarPage::showDay);
    connect(one, &CalendarView::currentChanged, this, &Page::statusTextChanged);
}

CalendarView *CalendarPage::view() const
{
    return static_cast<CalendarView *>(m_views->currentWidget());
}

int CalendarPage::weekDays() const
{
    return m_width == WidthClass::Narrow ? 3 : 7;
}

void CalendarPage::setView(View shown)
{
    m_view = shown;
    m_context.preferences.setValue(viewKey, static_cast<int>(shown));
    if (!m_model)
        return;
    m_segments->setCurrentIndex(static_cast<int>(shown));
    m_grid->setDays(shown == View::Day ? 1 : weekDays());
    const bool hadFocus = isAncestorOf(focusWidget()) && view()->hasFocus();
    m_views->setCurrentWidget(shown == View::Month ? static_cast<QWidget *>(m_month)
            : shown == View::Agenda                ? static_cast<QWidget *>(m_agenda)
                                                   : m_grid);
    setFocusProxy(view());
    if (hadFocus)
        view()->setFocus();
    showRange();
}

void CalendarPage::showDay(QDate day)
{
    m_day = day;
    if (m_model)
        showRange();
}

void CalendarPage::showDayAlone(QDate day)
{
    m_day = day;
    setView(View::Day);
}

void CalendarPage::step(int by)
{
    if (m_model)
        showDay(view()->stepped(m_day, by));
}

void CalendarPage::showRange()
{
    const calendar::CalendarRange range = view()->rangeAround(m_day);
    m_model->setRange(range);
    view()->setCurrentDay(m_day);
    m_side->setDay(m_day, range);
    m_range->setText(rangeText());
    const bool isWeek = m_view == View::Week;
    m_week->setText(isWeek ? tr("week %1").arg(m_context.formats().count(range.last.weekNumber())) : QString());
    m_week->setVisible(isWeek);
    Q_EMIT statusTextChanged();
}

/// "9 March–15 March 2026", "Tuesday 10 March 2026", "March 2026".
QString CalendarPage::rangeText() const
{
    const Formats formats = m_context.formats();
    const calendar::CalendarRange &range = m_model->range();
    switch (m_view) {
    case View::Day: return formats.longDay(m_day);
    case View::Week: break;
    case View::Month: return formats.month(m_day);
    case View::Agenda: break;
    }
    return formats.plainDay(range.first, false) + QChar(0x2013) + formats.plainDay(range.last);
}

void CalendarPage::activate()
{
    make();
    m_model->refresh();
    m_side->refresh();
    view()->setFocus();
}

void CalendarPage::open(const Target &target)
{
    make();
    if (const QDate day = QDate::fromString(target.part, Qt::ISODate); day.isValid())
        showDay(day);
    if (target.record.isNull())
        return;
    showEntry(EntityKind::Activity, target.record);
}

void CalendarPage::showEntry(EntityKind entity, const RecordId &id)
{
    const auto record = m_context.workspace.store().get(entity, id);
    if (!record)
        return;
    const QDate day = entity == EntityKind::Activity
        ? calendar::eventTimeOf(*record, m_context.workspace.clock().zone()).firstDay()
        : valueOr<QDate>(record->value(field::due_date));
    if (!day.isValid())
        return;
    showDay(day);
    for (int i = 0; i < m_model->rowCount(); ++i) {
        if (m_model->entry(i).entity == entity && m_model->entry(i).id == id)
            return view()->setCurrentEntry(i);
    }
}

Target CalendarPage::current() const
{
    return {.page = page::calendar, .part = m_day.toString(Qt::ISODate)};
}

QString CalendarPage::statusText() const
{
    if (!m_model)
        return {};
    if (view()->currentEntry() >= 0)
        return m_view == View::Agenda ? tr("Enter opens, Delete removes")
                                      : tr("Enter opens, Space lifts, Delete removes");
    if (m_view == View::Month && view()->hasFocus())
        return tr("Enter adds a meeting, Space shows the day");
    int meetings = 0;
    for (const calendar::CalendarEntry &entry : m_model->entries())
        meetings += entry.entity == EntityKind::Activity ? 1 : 0;
    return tr("%Ln meetings and calls", nullptr, meetings);
}

QList<QWidget *> CalendarPage::regions()
{
    return m_model ? QList<QWidget *>{m_header, m_side, view()} : QList<QWidget *>{this};
}

void CalendarPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!calendarFileIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

/// The file is imported as any other: with a look at its rows before.
void CalendarPage::dropEvent(QDropEvent *event)
{
    const QString file = calendarFileIn(*event->mimeData());
    if (file.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT navigateTo({.page = page::import_, .entity = EntityKind::Activity, .file = file});
}

/// A person hides it where there is room for it.
void CalendarPage::showPanel()
{
    const bool hasRoom = m_width == WidthClass::Normal || m_width == WidthClass::Wide;
    m_side->setVisible(hasRoom && m_context.preferences.value(panelKey, true).toBool());
}

void CalendarPage::togglePanel()
{
    if (!m_model)
        return;
    m_context.preferences.setValue(panelKey, !m_context.preferences.value(panelKey, true).toBool());
    const bool hadFocus = m_side->isAncestorOf(focusWidget());
    showPanel();
    if (hadFocus && !m_side->isVisible())
        view()->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::setWidthClass(WidthClass width)
{
    m_width = width;
    if (!m_model)
        return;
    showPanel();
    if (m_view == View::Week || m_view == View::Day)
        setView(m_view);
}

} // namespace satchel::ui

#include "moc_CalendarPage.cpp"
