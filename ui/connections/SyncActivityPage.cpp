// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/SyncActivityPage.h"

#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/SegmentedControl.h"
#include "ui/common/Toast.h"
#include "ui/common/Toolbar.h"
#include "ui/connections/FigureStrip.h"
#include "ui/connections/RequestLogPanel.h"
#include "ui/connections/SyncActivityRows.h"
#include "ui/connections/TokenReminder.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QComboBox>
#include <QFileInfo>
#include <QListView>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTableView>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView requestsPart("requests");

} // namespace

SyncActivityPage::SyncActivityPage(const PageContext &context, QWidget *parent) : Page(parent), m_context(context)
{
    makeCommands();
}

void SyncActivityPage::makeCommands()
{
    const auto add = [this](const QString &name, const QString &text, Icon icon, const QKeySequence &key, auto run) {
        return addCommand(u"sync-activity."_s + name, text, icon, key, run);
    };
    m_overviewAction = add(
        u"overview"_s, tr("Show the overview"), Icon::Report, Qt::Key_1, [this] { setView(Overview); });
    m_requestsAction = add(
        u"requests"_s, tr("Show the request log"), Icon::Log, Qt::Key_2, [this] { setView(Requests); });
    add(u"failed"_s, tr("Show failed requests"), Icon::Warning, Qt::Key_F, [this] {
        setView(Requests);
        m_log->showFailed(0);
    });
    m_exportAction = add(u"export"_s, tr("Export the request log"), Icon::Export,
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E), [this] {
            if (m_log)
                m_log->exportFile();
        });
    m_acknowledgeAction = add(
        u"acknowledge"_s, tr("Acknowledge all changed fields"), Icon::Check, {}, [this] { acknowledgeAll(); });
    m_backAction = add(u"connections"_s, tr("Back to connections"), Icon::Back, Qt::Key_Escape,
        [this] { Q_EMIT backRequested({page::connections}); });
}

void SyncActivityPage::make()
{
    if (m_model)
        return;
    const Theme &theme = Theme::of(this);
    m_syncStatus = new items::SyncStatusNotifier(m_context.workspace, m_context.sync, this);
    m_model = new items::SyncActivityModel(*m_syncStatus, this);
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, theme, 0, 0);
    m_header = new PageHeader(title());
    m_views = new SegmentedControl(tr("View"));
    m_views->addSegment(tr("Overview"));
    m_views->addSegment(tr("Requests"));
    m_header->addStart(m_views);
    m_exportButton = new Button(Icon::Export, tr("Export CSV"));
    m_exportButton->setToolTip(nameWithKey(m_exportAction->text(), m_exportAction->shortcut()));
    m_header->addEnd(m_exportButton, m_exportAction);
    auto *connections = new Button(Icon::Connection, tr("Connections"));
    connections->setToolTip(nameWithKey(tr("Back to connections"), Qt::Key_Escape));
    m_header->addEnd(connections, m_backAction);
    column->addWidget(m_header);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    column->addWidget(content, 1);
    m_empty = new EmptyState(Icon::Connection, tr("No connections yet"),
        tr("Once a connection syncs, its figures, requests and problems are shown here."));
    connect(m_empty->addButton(Icon::Connection, tr("Go to connections")), &QPushButton::clicked, this,
        [this] { Q_EMIT navigateTo({page::connections}); });
    m_stack->addWidget(makeOverview());
    m_log = new RequestLogPanel(m_context, *m_syncStatus, *m_model);
    m_stack->addWidget(m_log);
    m_stack->addWidget(m_empty);
    m_toast = new Toast(content);
    connect(connections, &QPushButton::clicked, this, [this] { Q_EMIT navigateTo({page::connections}); });
    connect(m_exportButton, &QPushButton::clicked, m_log, &RequestLogPanel::exportFile);
    connect(m_views, &QTabBar::currentChanged, this, [this](int view) { setView(static_cast<View>(view)); });
    connect(m_model, &items::SyncActivityModel::changed, this, &SyncActivityPage::follow);
    connect(m_model, &items::SyncActivityModel::failed, &m_context.workspace, &items::Workspace::failed);
    connect(m_log, &RequestLogPanel::shownChanged, this, &SyncActivityPage::statusTextChanged);
    connect(m_log, &RequestLogPanel::exportFailed, &m_context.workspace, &items::Workspace::failed);
    connect(m_log, &RequestLogPanel::exported, this, [this](qint64 requests, const QString &path) {
        m_toast->say(tr("Exported %Ln request(s) to %1", nullptr, static_cast<int>(requests))
                         .arg(isolatedLtr(QFileInfo(path).fileName())));
    });
    setWidthClass(m_width);
    follow();
}

QWidget *SyncActivityPage::makeOverview()
{
    const Theme &theme = Theme::of(this);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, theme, 16, 16);
    m_figures = new FigureStrip;
    column->addWidget(m_figures);
    m_problems = new SyncRowList(tr("Problems"), tr("Nothing has failed in the last 30 days."));
    m_budgets = new SyncRowList(tr("Requests used"), tr("No connection yet."));
    m_secrets = new SyncRowList(tr("Tokens and sign-ins"), tr("No connection yet."));
    m_schemaChanges = new SyncRowList(
        tr("Changed fields"), tr("No field of the other systems has changed. Satchel compares them once a day."));
    m_reminder = new QComboBox;
    m_reminder->setAccessibleName(tr("Remind me to replace tokens"));
    m_reminder->view()->setAccessibleName(m_reminder->accessibleName());
    m_reminder->setToolTip(m_reminder->accessibleName());
    m_secrets->addControl(m_reminder);
    fillReminder();
    m_acknowledgeAll = new Button(tr("Acknowledge all"), Button::Variant::Ghost);
    m_acknowledgeAll->setSmall(true);
    m_schemaChanges->addControl(m_acknowledgeAll);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(theme.px(24));
    auto *start = new QVBoxLayout;
    auto *end = new QVBoxLayout;
    for (QVBoxLayout *side : {start, end})
        side->setSpacing(theme.px(20));
    start->addWidget(m_problems);
    start->addWidget(m_schemaChanges);
    end->addWidget(m_budgets);
    end->addWidget(m_secrets);
    for (QVBoxLayout *side : {start, end})
        side->addStretch(1);
    m_columns->addLayout(start, 3);
    m_columns->addLayout(end, 2);
    column->addLayout(m_columns);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    connect(m_problems, &SyncRowList::followed, this, &SyncActivityPage::followProblem);
    connect(m_secrets, &SyncRowList::followed, this, [this] { Q_EMIT navigateTo({page::connections}); });
    connect(m_schemaChanges, &SyncRowList::followed, this,
        [this](int row) { acknowledge({m_schemaChanges->model().row(row).key}); });
    connect(m_acknowledgeAll, &QPushButton::clicked, this, &SyncActivityPage::acknowledgeAll);
    connect(m_reminder, &QComboBox::activated, this, [this] {
        TokenReminder::choose(m_context.preferences, m_reminder->currentData().toInt());
        follow();
    });
    return m_scroll;
}

void SyncActivityPage::fillReminder()
{
    const std::pair<QString, int> choices[] = {{tr("Remind as advised"), TokenReminder::asAdvised},
        {tr("Remind after 90 days"), 90}, {tr("Remind after 180 days"), 180},
        {tr("Never remind"), TokenReminder::never}};
    for (const auto &[text, days] : choices)
        m_reminder->addItem(text, days);
    m_reminder->setCurrentIndex(qMax(0, m_reminder->findData(TokenReminder::chosenDays(m_context.preferences))));
}

void SyncActivityPage::activate()
{
    if (!m_model)
        make();
    else
        Q_EMIT m_syncStatus->changed();
    setFocusProxy(m_views);
}

void SyncActivityPage::open(const Target &target)
{
    make();
    if (target.part == requestsPart)
        setView(Requests);
    if (target.action == Target::Action::ShowErrors) {
        setView(Requests);
        m_log->showFailed(0);
    }
}

Target SyncActivityPage::current() const
{
    Target target{page::sync_activity};
    if (m_views && m_views->currentIndex() == Requests)
        target.part = requestsPart;
    return target;
}

void SyncActivityPage::setView(View view)
{
    make();
    m_views->setCurrentIndex(view);
    follow();
}

void SyncActivityPage::follow()
{
    const bool isEmpty = m_model->isRead() && m_model->activity().connections.empty();
    const bool isLog = m_views->currentIndex() == Requests;
    m_stack->setCurrentWidget(isEmpty ? static_cast<QWidget *>(m_empty)
            : isLog                   ? static_cast<QWidget *>(m_log)
                                      : m_scroll);
    m_exportButton->setVisible(isLog && !isEmpty);
    m_exportAction->setEnabled(!isEmpty);
    const SyncActivityRows rows(m_context, *m_model);
    m_figures->setFigures(rows.figures());
    m_problems->setRows(rows.problems());
    m_budgets->setRows(rows.budgets());
    m_secrets->setRows(rows.secrets());
    m_schemaChanges->setRows(rows.schemaChanges());
    const int changes = m_schemaChanges->model().rowCount();
    m_acknowledgeAll->setVisible(changes > 1);
    m_acknowledgeAction->setEnabled(changes > 0);
    Q_EMIT statusTextChanged();
}

void SyncActivityPage::followProblem(int row)
{
    const qint64 connection = m_problems->model().row(row).key;
    if (connection == 0) { // listed there, record by record
        Q_EMIT navigateTo({page::connections});
        return;
    }
    setView(Requests);
    m_log->showFailed(connection);
    m_log->table()->setFocus(Qt::OtherFocusReason);
}

void SyncActivityPage::acknowledge(const std::vector<qint64> &changes)
{
    m_model->acknowledge(changes);
}

void SyncActivityPage::acknowledgeAll()
{
    if (!m_model)
        return;
    std::vector<qint64> shown; // and none that was found meanwhile
    for (int row = 0; row < m_schemaChanges->model().rowCount(); ++row)
        shown.push_back(m_schemaChanges->model().row(row).key);
    acknowledge(shown);
}

QString SyncActivityPage::statusText() const
{
    if (!m_log || m_views->currentIndex() != Requests)
        return {};
    const int count = m_log->model().rowCount();
    return m_log->model().canFetchMore({}) ? tr("the newest %Ln request(s)", nullptr, count)
                                           : tr("%Ln request(s)", nullptr, count);
}

QList<QWidget *> SyncActivityPage::regions()
{
    if (!m_model)
        return {this};
    return {m_header, m_log->toolbar(), m_log->table(), m_problems, m_schemaChanges, m_budgets, m_secrets};
}

void SyncActivityPage::setWidthClass(WidthClass width)
{
    m_width = width;
    if (m_columns)
        m_columns->setDirection(width < WidthClass::Normal ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace satchel::ui

#include "moc_SyncActivityPage.cpp"
