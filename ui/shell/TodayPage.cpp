// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TodayPage.h"

#include "ui/common/Button.h"
#include "ui/common/Notice.h"
#include "ui/common/Painting.h"
#include "ui/common/TitleLinks.h"
#include "ui/common/Toast.h"
#include "ui/common/Toolbar.h"
#include "ui/shell/AgendaDelegate.h"
#include "ui/shell/Dashboard.h"
#include "ui/shell/Dashboards.h"
#include "ui/shell/FirstRun.h"
#include "ui/shell/FirstStepsPanel.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto arrangementSetting = u"today/arrangement"_s; // of this computer
const QStringList arrangementNames{u"both"_s, u"agenda"_s, u"widgets"_s};
constexpr int minuteMilliseconds = 60'000;
constexpr int widgetsMilliseconds = 60; // the day's work is on the screen first

} // namespace

TodayPage::TodayPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(tr("Today"))), m_stack(nullptr),
      m_widgets(new Button(Icon::Columns, tr("Widgets"))),
      m_arrangement(
          arrangementFrom(context.preferences.value(arrangementSetting, arrangementNames.first()).toString())),
      m_agenda(new items::AgendaModel(context.workspace, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_widgets->setChevron(true);
    m_header->addEnd(m_widgets);
    connect(m_widgets, &QPushButton::clicked, this, &TodayPage::chooseWidgets);
    column->addWidget(m_header);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    column->addWidget(content, 1);
    connect(&context.workspace, &items::Workspace::changed, this, [this] {
        if (isFirstRun() && !isStoreEmpty(m_context.workspace))
            activate();
    });
    connect(m_agenda, &QAbstractItemModel::modelReset, this, [this] {
        if (m_list)
            m_work->setCurrentWidget(m_agenda->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_allDone);
        Q_EMIT statusTextChanged();
    });
}

bool TodayPage::isStoreEmpty(items::Workspace &workspace)
{
    using Section = Presentation::Section;
    for (const auto &entity : workspace.schema().entities()) {
        const Section section = entity->presentation.section;
        if (section != Section::Work && section != Section::Records)
            continue;
        store::Query query;
        query.entity = entity->kind;
        query.columns = {u"@title"_s};
        query.limit = 1;
        const auto rows = workspace.store().select(query);
        if (!rows || !rows->isEmpty())
            return false;
    }
    return true;
}

void TodayPage::activate()
{
    m_header->setDetail(m_context.formats().longDay(m_context.today()));
    const bool isFirstRun = isStoreEmpty(m_context.workspace);
    show(isFirstRun);
    m_header->setVisible(!isFirstRun);
    m_widgets->setVisible(!isFirstRun);
    if (!isFirstRun) {
        showFirstSteps();
        m_agenda->refresh();
        if (m_arrangement != Arrangement::Agenda || m_width == WidthClass::Narrow)
            QTimer::singleShot(widgetsMilliseconds, m_dashboard, &Dashboard::refresh);
    }
    setFocusProxy(isFirstRun ? m_firstRun->firstToFill() : m_list);
    Q_EMIT firstRunChanged(isFirstRun);
}

/// A new dashboard, or a widget for the current one: of a colleague's nothing is changed, so the first own one gets it.
void TodayPage::open(const Target &target)
{
    if (!m_dashboard && !isStoreEmpty(m_context.workspace))
        show(false);
    if (!m_dashboard)
        return;
    if (target.part == "dashboard"_L1 && target.action == Target::Action::Create)
        m_dashboard->askNew();
    if (target.part != "dashboard"_L1 || target.name.isEmpty())
        return;
    Dashboards &all = m_dashboard->dashboards();
    for (int one = 0; one < static_cast<int>(all.all().size()) && !all.mayChange(); ++one)
        all.setCurrent(one);
    const bool isNew = m_dashboard->add(target.name);
    m_isOverviewOpen = true;
    if (m_arrangement == Arrangement::Agenda)
        setArrangement(Arrangement::Both);
    else
        arrange();
    sayAdded(target.name, isNew);
}

/// Whoever added a report is on another page now, and learns why, and where it went.
void TodayPage::sayAdded(const QString &widget, bool isNew)
{
    Dashboards &all = m_dashboard->dashboards();
    const QString title = isolated(m_dashboard->titleOf(widget));
    const QString dashboard = isolated(all.nameOf(all.current()));
    if (isNew)
        say(tr("Added %1 to the dashboard %2").arg(title, dashboard), Icon::Check,
            [this, widget, &all, place = all.currentIndex()] {
                all.setCurrent(place);
                m_dashboard->remove(widget);
            });
    else if (m_dashboard->keys().contains(widget))
        say(tr("%1 is on the dashboard %2 already").arg(title, dashboard), Icon::Check);
}

void TodayPage::show(bool isFirstRun)
{
    if (isFirstRun) {
        if (!m_firstRun) {
            m_firstRun = new FirstRun(m_context);
            FirstStepsPanel::begin(m_context.preferences);
            connect(m_firstRun, &FirstRun::chosen, this, &Page::navigateTo);
            m_stack->addWidget(m_firstRun);
        }
        m_stack->setCurrentWidget(m_firstRun);
        return;
    }
    if (m_list) {
        m_stack->setCurrentWidget(m_day);
        return;
    }
    m_list = new QListView;
    m_list->setAccessibleName(tr("To do today"));
    m_agenda->setHeadText(&AgendaDelegate::headText);
    m_list->setModel(m_agenda);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its room is kept: no column shifts when it appears
    auto *delegate = new AgendaDelegate(m_context, m_list);
    m_list->setItemDelegate(delegate);
    connect(m_agenda, &QAbstractItemModel::modelReset, delegate, &AgendaDelegate::forgetColumns);
    connect(m_agenda, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const int row = m_list->currentIndex().row();
        m_current = {row, row < 0 ? RecordId() : m_agenda->item(row).id};
    });
    connect(m_agenda, &QAbstractItemModel::modelReset, this, &TodayPage::keepCurrent);
    auto *minute = new QTimer(m_list); // what was due soon becomes late
    minute->setInterval(minuteMilliseconds);
    connect(minute, &QTimer::timeout, m_list->viewport(), qOverload<>(&QWidget::update));
    minute->start();
    connect(delegate, &AgendaDelegate::ticked, m_agenda, &items::AgendaModel::complete);
    connect(m_list, &QListView::activated, this, &TodayPage::openCurrent);
    connect(m_list, &QListView::doubleClicked, this, &TodayPage::openCurrent);
    connect(new TitleLinks(*m_list), &TitleLinks::opened, this, &TodayPage::openCurrent);
    QAction *complete = addCommand(u"today.complete"_s, tr("Complete the task"), Icon::Check, Qt::Key_Space, [this] {
        if (m_list->currentIndex().isValid())
            m_agenda->complete(m_list->currentIndex().row());
    });
    bindTo(m_list, {complete});
    m_allDone = new EmptyState(
        Icon::Check, tr("Nothing is due"), tr("Tasks for today and deals whose next action is due appear here."));
    m_day = new QWidget;
    auto *column = new QVBoxLayout(m_day);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    column->addLayout(row, 1);
    auto *work = new QWidget;
    m_work = new QStackedLayout(work);
    m_work->addWidget(m_list);
    m_work->addWidget(m_allDone);
    m_dashboard = new Dashboard(m_context);
    connect(m_dashboard, &Dashboard::navigateTo, this, &Page::navigateTo);
    connect(m_dashboard, &Dashboard::arranged, this, &TodayPage::arrange);
    connect(m_dashboard, &Dashboard::removed, this, &TodayPage::sayRemoved);
    row->addWidget(work, 1);
    row->addWidget(m_dashboard);
    m_stack->addWidget(m_day);
    m_stack->setCurrentWidget(m_day);
    addCommand(
        u"today.widgets"_s, tr("Choose the widgets of the start page"), Icon::Columns, {}, &TodayPage::chooseWidgets);
    arrange();
    Q_EMIT commandsChanged();
}

/// The keys go on where they were: at the same line, or after it was done at the one that took its place.
void TodayPage::keepCurrent()
{
    const auto &[before, record] = m_current;
    int nearest = -1; // from there on, else the last one above
    for (int row = 0; row < m_agenda->rowCount(); ++row) {
        const items::AgendaItem &item = m_agenda->item(row);
        if (item.isHead)
            continue;
        if (!record.isNull() && item.id == record) {
            nearest = row;
            break;
        }
        if (nearest < 0 || nearest < before)
            nearest = row;
    }
    m_list->setCurrentIndex(m_agenda->index(nearest));
}

/// A private dashboard is in no store, so its undo is here.
void TodayPage::sayRemoved(const QString &name, const std::function<void()> &undo)
{
    say(tr("Deleted the dashboard %1").arg(isolated(name)), Icon::Trash, undo);
}

void TodayPage::say(const QString &sentence, Icon icon, const std::function<void()> &undo)
{
    if (!m_toast) {
        m_toast = new Toast(m_day);
        connect(m_toast, &Toast::triggered, this, [this] {
            if (const auto step = std::exchange(m_undo, {}))
                step();
        });
    }
    m_undo = undo;
    m_toast->say(sentence, undo ? tr("Undo") : QString(), {}, icon);
}

/// Made only for somebody who begins; what others do not use costs nothing.
void TodayPage::showFirstSteps()
{
    if (!m_firstSteps && FirstStepsPanel::isWanted(m_context.preferences)) {
        m_firstSteps = new FirstStepsPanel(m_context);
        static_cast<QVBoxLayout *>(m_day->layout())->insertWidget(0, m_firstSteps);
        connect(m_firstSteps, &FirstStepsPanel::chosen, this, &Page::navigateTo);
        connect(&m_context.workspace, &items::Workspace::changed, m_firstSteps, [this] {
            if (m_firstSteps->isVisible())
                m_firstSteps->refresh();
        });
    }
    if (m_firstSteps && FirstStepsPanel::isWanted(m_context.preferences))
        m_firstSteps->refresh();
}

void TodayPage::chooseWidgets()
{
    if (!m_dashboard)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_width == WidthClass::Narrow) {
        menu->addAction(m_isOverviewOpen ? tr("Show the day's work") : tr("Show the widgets"), this, [this] {
            m_isOverviewOpen = !m_isOverviewOpen;
            arrange();
        });
        menu->addSeparator();
    } else {
        auto *group = new QActionGroup(menu);
        for (const auto &[arrangement, label] : {std::pair{Arrangement::Both, tr("The day's work and widgets")},
                 {Arrangement::Agenda, tr("The day's work only")}, {Arrangement::Widgets, tr("Widgets only")}}) {
            QAction *action = menu->addAction(
                label, this, [this, arrangement = arrangement] { setArrangement(arrangement); });
            action->setCheckable(true);
            action->setChecked(arrangement == m_arrangement);
            group->addAction(action);
        }
        menu->addSeparator();
    }
    m_dashboard->fillMenu(*menu);
    menu->popup(m_widgets->mapToGlobal(QPoint(0, m_widgets->height())));
}

TodayPage::Arrangement TodayPage::arrangementFrom(const QString &name)
{
    return static_cast<Arrangement>(qMax<qsizetype>(0, arrangementNames.indexOf(name)));
}

void TodayPage::setArrangement(Arrangement arrangement)
{
    m_arrangement = arrangement;
    m_context.preferences.setValue(arrangementSetting, arrangementNames[static_cast<qsizetype>(arrangement)]);
    arrange();
    if (arrangement != Arrangement::Agenda)
        m_dashboard->refresh();
}

void TodayPage::setWidthClass(WidthClass width)
{
    m_width = width;
    arrange();
}

/// Side by side or as it was chosen; on a narrow page one or the other.
void TodayPage::arrange()
{
    if (!m_dashboard)
        return;
    const bool isNarrow = m_width == WidthClass::Narrow;
    const bool hasWidgets = !m_dashboard->keys().isEmpty() || m_dashboard->dashboards().all().size() > 1;
    const bool isAgendaShown = !hasWidgets || (isNarrow ? !m_isOverviewOpen : m_arrangement != Arrangement::Widgets);
    const bool areWidgetsShown = hasWidgets && (isNarrow ? m_isOverviewOpen : m_arrangement != Arrangement::Agenda);
    m_dashboard->setVisible(areWidgetsShown);
    m_work->parentWidget()->setVisible(isAgendaShown);
    const bool isAlone = areWidgetsShown && !isAgendaShown;
    const int width = Theme::of(this).px(m_width == WidthClass::Compact ? 360
            : m_width == WidthClass::Wide                               ? 640
                                                                        : 460);
    m_dashboard->setMinimumWidth(isAlone ? 0 : width);
    m_dashboard->setMaximumWidth(isAlone ? QWIDGETSIZE_MAX : width);
}

void TodayPage::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (!index.isValid())
        return;
    const items::AgendaItem &item = m_agenda->item(index.row());
    Q_EMIT navigateTo(Target::to(item.entity, item.id));
}

bool TodayPage::isFirstRun() const
{
    return m_firstRun && m_stack->currentWidget() == m_firstRun;
}

QString TodayPage::statusText() const
{
    const auto waiting = static_cast<int>(m_agenda->waiting());
    return waiting == 0 ? QString() : tr("%Ln to do", nullptr, waiting);
}

QList<QWidget *> TodayPage::regions()
{
    if (m_day && m_stack->currentWidget() == m_day)
        return {m_header, m_work->currentWidget(), m_dashboard};
    return {m_header, m_stack->currentWidget() ? m_stack->currentWidget() : this};
}

} // namespace satchel::ui

#include "moc_TodayPage.cpp"
