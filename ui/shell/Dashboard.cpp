// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Dashboard.h"

#include "calendar/CalendarReader.h"
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "reports/Catalogue.h"
#include "reports/MissingRates.h"
#include "reports/SavedReports.h"
#include "ui/calendar/EntryText.h"
#include "ui/calendar/MeetingLink.h"
#include "ui/common/Button.h"
#include "ui/common/HintLine.h"
#include "ui/common/Label.h"
#include "ui/common/NameDialog.h"
#include "ui/common/Painting.h"
#include "ui/common/Popups.h"
#include "ui/common/ViewTabs.h"
#include "ui/meeting/MeetingRows.h"
#include "ui/reports/ChartView.h"
#include "ui/reports/ReportList.h"
#include "ui/reports/ReportRunner.h"
#include "ui/reports/StartingOptions.h"
#include "ui/shell/DashboardCard.h"
#include "ui/shell/Dashboards.h"

#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostMeetings = 5;
constexpr int daysAhead = 7;
constexpr int pauseMilliseconds = 1500;

} // namespace

Dashboard::Dashboard(const PageContext &context, QWidget *parent)
    : QScrollArea(parent), m_context(context), m_dashboards(new Dashboards(context, this)), m_tabs(new ViewTabs),
      m_hint(new Label({}, &Theme::Fonts::body, TextColor::Secondary)),
      m_choose(new Button(Icon::Add, tr("Choose widgets"))), m_column(new QWidget), m_layout(new QVBoxLayout(m_column)),
      m_runner(std::make_unique<ReportRunner>(context.workspace))
{
    const Theme &theme = Theme::of(this);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Overview"));
    m_layout->setContentsMargins(theme.px(12), theme.px(12), theme.px(12), theme.px(12));
    m_layout->setSpacing(theme.px(12));
    m_layout->addWidget(m_tabs);
    m_hint->setWordWrap(true);
    m_layout->addWidget(m_hint);
    m_layout->addWidget(m_choose, 0, Qt::AlignLeft);
    connect(m_choose, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*menu);
        popupBelow(*menu, *m_choose);
    });
    m_layout->addStretch(1);
    setWidget(m_column);
    connect(m_tabs, &ViewTabs::currentChanged, m_dashboards, &Dashboards::setCurrent);
    connect(m_tabs, &ViewTabs::menuRequested, this, &Dashboard::showDashboardMenu);
    connect(m_dashboards, &Dashboards::removed, this, &Dashboard::removed);
    connect(m_dashboards, &Dashboards::changed, this, [this] {
        showTabs();
        if (m_keys == m_dashboards->current().widgets)
            return;
        make();
        Q_EMIT arranged();
        if (isVisible())
            refresh();
    });
    connect(m_runner.get(), &ReportRunner::answered, this, [this](const reports::Report &report) {
        DashboardCard *card = find(m_asked);
        if (auto *chart = card ? card->findChild<ChartView *>() : nullptr) {
            const QString pipeline = pipelineText(m_context, report);
            const QString title = m_asked.startsWith(u"report:") ? report.title : titleOf(m_asked);
            card->setTitle(pipeline.isEmpty() ? title : title + u" · "_s + pipeline);
            chart->setReport(report);
            card->findChild<HintLine *>()->setText(reports::excludedText(report.excluded));
        }
        askNext();
    });
    connect(m_runner.get(), &ReportRunner::failed, this, &Dashboard::askNext);
    m_later.setSingleShot(true);
    m_later.setInterval(pauseMilliseconds);
    connect(&m_later, &QTimer::timeout, this, &Dashboard::refresh);
    connect(&m_context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (isVisible()
            && (batch.touches(EntityKind::Deal) || batch.touches(EntityKind::Activity)
                || batch.touches(EntityKind::ExchangeRate)))
            m_later.start();
    });
    make();
    showTabs();
}

Dashboard::~Dashboard() = default;

void Dashboard::make()
{
    for (DashboardCard *card : std::exchange(m_cards, {})) {
        card->hide();
        card->deleteLater();
    }
    m_waiting.clear();
    m_asked.clear();
    m_keys = m_dashboards->current().widgets;
    for (const QString &key : std::as_const(m_keys))
        makeCard(key);
    showHint();
}

/// In the place of the widgets where there are none.
void Dashboard::showHint()
{
    m_hint->setVisible(m_cards.isEmpty());
    m_hint->setText(tr("This dashboard has no widgets."));
    m_choose->setVisible(m_cards.isEmpty() && m_dashboards->mayChange());
}

/// One dashboard needs no tabs.
void Dashboard::showTabs()
{
    QStringList names;
    for (const reports::Dashboard &one : m_dashboards->all())
        names.append(m_dashboards->nameOf(one));
    const QSignalBlocker blocker(m_tabs);
    m_tabs->setViews(names);
    m_tabs->setCurrent(m_dashboards->currentIndex());
    m_tabs->setVisible(names.size() > 1);
}

void Dashboard::askNew()
{
    ui::askName(window(), tr("New dashboard"), {}, tr("Create dashboard"),
        [self = QPointer(m_dashboards)](const QString &name) {
            if (self)
                self->create(name);
        });
}

void Dashboard::askName()
{
    ui::askName(window(), tr("Rename the dashboard"), m_dashboards->nameOf(m_dashboards->current()), tr("Rename"),
        [self = QPointer(m_dashboards)](const QString &name) {
            if (self)
                self->rename(name);
        });
}

void Dashboard::showDashboardMenu(int index, const QPoint &place)
{
    m_dashboards->setCurrent(index);
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillDashboardMenu(*menu);
    menu->popup(place);
}

void Dashboard::fillDashboardMenu(QMenu &menu)
{
    const auto add = [&menu](const QString &text, bool isEnabled, auto *receiver, auto slot) {
        menu.addAction(text, receiver, slot)->setEnabled(isEnabled);
    };
    const reports::Dashboard &current = m_dashboards->current();
    add(tr("New dashboard…"), true, this, &Dashboard::askNew);
    add(tr("Duplicate"), true, m_dashboards, &Dashboards::duplicate);
    add(tr("Rename…"), m_dashboards->mayChange(), this, &Dashboard::askName);
    if (current.isShared)
        add(tr("Stop sharing"), m_dashboards->mayStopSharing(), m_dashboards, &Dashboards::stopSharing);
    else
        add(tr("Share with the team"), m_dashboards->mayShare(), m_dashboards, &Dashboards::share);
    add(tr("Move left"), m_dashboards->mayMove(-1), this, [this] { m_dashboards->move(-1); });
    add(tr("Move right"), m_dashboards->mayMove(1), this, [this] { m_dashboards->move(1); });
    add(tr("Delete dashboard"), m_dashboards->mayDelete(), m_dashboards, &Dashboards::remove);
    const QString owner = m_context.workspace.store().title(EntityKind::User, current.owner);
    const QString about = !current.isShared ? tr("Only you see it, on this computer.")
        : owner.isEmpty() || current.owner == m_context.workspace.me()
        ? tr("Shared with the team.")
        : tr("Shared by %1, who can change it. Duplicate it to have your own.").arg(isolated(owner));
    menu.addAction(about)->setEnabled(false);
}

QString Dashboard::titleOf(const QString &key) const
{
    if (key == u"meetings")
        return tr("Next meetings");
    if (key.startsWith(u"report:")) {
        const auto definition = reports::findReport(m_context.workspace.store(), key.section(u':', 1));
        return definition ? definition->title : QString();
    }
    const auto saved = reports::readSaved(m_context.workspace.store());
    for (const reports::SavedReport &one : saved.value_or(std::vector<reports::SavedReport>())) {
        if (one.id.toString() == key.section(u':', 1))
            return one.name;
    }
    return {};
}

Target Dashboard::targetOf(const QString &key) const
{
    if (key == u"meetings")
        return {.page = page::activity_table, .filter = u"kind = \"meeting\" and at >= today"_s};
    if (key.startsWith(u"saved:"))
        return {.page = page::reports, .view = RecordId::fromString(key.section(u':', 1))};
    return {.page = page::reports, .part = key.section(u':', 1)};
}

/// Nothing for what no longer exists, such as a saved report that was deleted.
DashboardCard *Dashboard::makeCard(const QString &key)
{
    const QString title = titleOf(key);
    if (title.isEmpty() || find(key))
        return nullptr;
    auto *card = new DashboardCard(key, title);
    if (key != u"meetings") {
        auto *chart = new ChartView(m_context.formats());
        chart->setSmall(true);
        card->content()->addWidget(chart);
        auto *excluded = new HintLine(tr("Enter exchange rates"));
        card->content()->addWidget(excluded);
        connect(excluded, &HintLine::linkOpened, this,
            [this] { Q_EMIT navigateTo({.page = page::settings, .part = u"money"_s}); });
    }
    connect(card, &DashboardCard::moved, this, [this, key](int steps) { move(key, steps); });
    connect(card, &DashboardCard::removed, this, [this, key] { remove(key); });
    connect(card, &DashboardCard::opened, this, [this, key] { Q_EMIT navigateTo(targetOf(key)); });
    card->setFixed(!m_dashboards->mayChange());
    m_cards.append(card);
    m_layout->insertWidget(static_cast<int>(m_cards.size()), card); // below the tabs and the cards before it
    card->show();
    return card;
}

DashboardCard *Dashboard::find(const QString &key) const
{
    const auto found = std::ranges::find(m_cards, key, &DashboardCard::key);
    return found == m_cards.end() ? nullptr : *found;
}

QStringList Dashboard::keys() const
{
    QStringList keys;
    for (const DashboardCard *card : m_cards)
        keys.append(card->key());
    return keys;
}

/// What nothing is there of any more, such as a report that is in the trash, keeps its place at the end.
void Dashboard::keep()
{
    QStringList widgets = keys();
    for (const QString &key : std::as_const(m_keys)) {
        if (!widgets.contains(key) && titleOf(key).isEmpty())
            widgets.append(key);
    }
    m_keys = widgets;
    m_dashboards->setWidgets(widgets);
    showHint();
    Q_EMIT arranged();
}

bool Dashboard::add(const QString &key)
{
    DashboardCard *made = m_dashboards->mayChange() ? makeCard(key) : nullptr;
    if (made) {
        keep();
        refresh();
    }
    if (DashboardCard *card = find(key)) {
        card->setFocus(Qt::OtherFocusReason);
        // Once it has its place: a new one has none yet.
        QMetaObject::invokeMethod(
            this,
            [this, card = QPointer(card)] {
                if (card)
                    ensureWidgetVisible(card);
            },
            Qt::QueuedConnection);
    }
    return made;
}

void Dashboard::remove(const QString &key)
{
    DashboardCard *card = find(key);
    if (!card || !m_dashboards->mayChange())
        return;
    const qsizetype place = m_cards.indexOf(card);
    m_cards.removeAt(place);
    card->hide();
    card->deleteLater();
    if (!m_cards.isEmpty())
        m_cards[qMin(place, m_cards.size() - 1)]->setFocus(Qt::OtherFocusReason);
    keep();
}

void Dashboard::move(const QString &key, int steps)
{
    DashboardCard *card = find(key);
    const qsizetype from = m_cards.indexOf(card);
    const qsizetype to = qBound<qsizetype>(0, from + steps, m_cards.size() - 1);
    if (!card || from == to || !m_dashboards->mayChange())
        return;
    m_cards.move(from, to);
    m_layout->removeWidget(card);
    m_layout->insertWidget(1 + static_cast<int>(to), card); // below the tabs
    for (qsizetype i = 1; i < m_cards.size(); ++i)
        QWidget::setTabOrder(m_cards[i - 1], m_cards[i]);
    ensureWidgetVisible(card);
    keep();
}

/// What is shown, to be taken away; then what else there is, by topic.
void Dashboard::fillMenu(QMenu &menu)
{
    auto *dashboard = menu.addMenu(tr("Dashboard: %1").arg(m_dashboards->nameOf(m_dashboards->current())));
    fillDashboardMenu(*dashboard);
    menu.addSeparator();
    for (const QString &key : keys())
        offer(key, titleOf(key), menu);
    menu.addSeparator();
    if (!find(u"meetings"_s))
        offer(u"meetings"_s, titleOf(u"meetings"_s), menu);
    std::map<reports::ReportTopic, std::vector<std::pair<QString, QString>>> others; // key and title
    const auto place = [&](reports::ReportTopic topic, const QString &key, const QString &title) {
        if (!find(key))
            others[topic].emplace_back(key, title);
    };
    for (const reports::Definition &one :
        reports::catalogueOf(m_context.workspace.store()).value_or(reports::catalogue()))
        place(one.topic, u"report:"_s + one.name, one.title);
    for (const reports::SavedReport &one :
        reports::readSaved(m_context.workspace.store()).value_or(std::vector<reports::SavedReport>()))
        place(reports::ReportTopic::Own, u"saved:"_s + one.id.toString(), one.name);
    for (const auto &[topic, ofTopic] : others) {
        QMenu *more = menu.addMenu(topicTitle(topic));
        for (const auto &[key, title] : ofTopic)
            offer(key, title, *more);
    }
}

void Dashboard::offer(const QString &key, const QString &title, QMenu &menu)
{
    QAction *action = menu.addAction(title, this, [this, key] {
        if (!add(key))
            remove(key);
    });
    action->setCheckable(true);
    action->setChecked(find(key) != nullptr);
    action->setEnabled(m_dashboards->mayChange());
}

void Dashboard::refresh()
{
    m_waiting.clear();
    for (DashboardCard *card : m_cards) {
        if (card->key() == u"meetings")
            fillMeetings(*card);
        else
            m_waiting.push_back(card->key());
    }
    if (!m_runner->isRunning())
        askNext();
}

void Dashboard::askNext()
{
    while (!m_waiting.empty()) {
        m_asked = m_waiting.front();
        m_waiting.pop_front();
        if (!find(m_asked))
            continue;
        QString name = m_asked.section(u':', 1);
        reports::Options options;
        if (m_asked.startsWith(u"saved:")) {
            const auto saved = reports::readSaved(m_context.workspace.store());
            for (const reports::SavedReport &one : saved.value_or(std::vector<reports::SavedReport>())) {
                if (one.id.toString() == name) {
                    name = one.report;
                    options = one.options;
                    break;
                }
            }
        }
        if (const auto definition = reports::findReport(m_context.workspace.store(), name)) {
            if (m_asked.startsWith(u"report:"))
                options = startingOptions(m_context, *definition);
            m_runner->ask(*definition, options);
            return;
        }
    }
}

bool Dashboard::isWaiting() const
{
    return m_runner->isRunning() || !m_waiting.empty();
}

/// What, when and with whom; each leads to its page.
void Dashboard::fillMeetings(DashboardCard &card)
{
    while (QLayoutItem *item = card.content()->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const EntryText words(m_context.formats(), m_context.today());
    const Instant now = m_context.workspace.clock().now();
    store::Store &store = m_context.workspace.store();
    const auto entries = calendar::readCalendar(store, {m_context.today(), m_context.today().addDays(daysAhead - 1)});
    int shown = 0;
    std::vector<MeetingRow> rows;
    QList<Target> targets;
    for (size_t i = 0; entries && i < entries->size() && shown < mostMeetings; ++i) {
        const calendar::CalendarEntry &entry = (*entries)[i];
        const bool isToCome = entry.time.isAllDay ? entry.time.end() > now : entry.time.start >= now;
        if (entry.kind != choice::meeting || !isToCome)
            continue;
        const QString who = entry.contact.isNull() ? store.title(EntityKind::Company, entry.company)
                                                   : store.title(EntityKind::Contact, entry.contact);
        const QString when = words.when(entry.time);
        rows.push_back({.title = EntryText::title(entry),
            .detail = who.isEmpty() ? when : tr("%1 · %2", "when, with whom").arg(when, isolated(who)),
            .isStrong = true});
        targets.append(meetingTarget(entry.id, entry.occurrence));
        ++shown;
    }
    if (shown > 0) {
        auto *list = new MeetingRows(tr("Meetings"));
        card.content()->addWidget(list); // first: rows show the list, which would be a window of its own
        list->setRows(std::move(rows));
        connect(list, &MeetingRows::chosen, this, [this, targets](int row) { Q_EMIT navigateTo(targets[row]); });
    }
    if (shown == 0)
        card.content()->addWidget(
            new Label(tr("No meeting in the coming week"), &Theme::Fonts::body, TextColor::Secondary));
}

} // namespace satchel::ui

#include "moc_Dashboard.cpp"
