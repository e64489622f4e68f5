// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConnectionsPage.h"

#include "domain/ChoiceNames.h"
#include "store/hub/HubState.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/Toolbar.h"
#include "ui/connections/ConnectionSettingsDialog.h"
#include "ui/connections/MatchesDialog.h"
#include "ui/connections/OutgoingDialog.h"
#include "ui/connections/ParkedPanel.h"
#include "ui/connections/RoundsPanel.h"
#include "ui/connections/SyncFigures.h"
#include "ui/connections/TokenDialog.h"

#include <algorithm>
#include <QDesktopServices>
#include <QGridLayout>
#include <QScrollArea>
#include <QStackedLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using items::ConnectionItem;

namespace {

int columnsFor(WidthClass width)
{
    return width == WidthClass::Wide ? 3 : width == WidthClass::Normal ? 2 : 1;
}

} // namespace

ConnectionsPage::ConnectionsPage(const PageContext &context, QWidget *parent)
    : Page(parent), m_context(context), m_header(new PageHeader(tr("Connections"))),
      m_add(new Button(Icon::Add, tr("Add connection"), Button::Variant::Primary)),
      m_syncAll(new Button(Icon::Sync, tr("Sync all"))), m_stack(nullptr)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    column->addWidget(content, 1);
    makeActions();
    m_header->addEnd(m_syncAll, m_syncAction);
    m_header->addEnd(m_add);
    connect(m_add, &QPushButton::clicked, this, &ConnectionsPage::addConnection);
    connect(m_syncAll, &QPushButton::clicked, this, &ConnectionsPage::syncAll);
    m_add->setToolTip(nameWithKey(tr("Add a connection"), m_addAction->shortcut()));
    m_syncAll->setToolTip(nameWithKey(tr("Sync all connections now"), m_syncAction->shortcut()));
}

void ConnectionsPage::makeActions()
{
    m_addAction = addCommand(
        u"connections.add"_s, tr("Add a connection"), Icon::Add, Qt::Key_A, [this] { addConnection(); });
    m_syncAction = addCommand(
        u"connections.syncAll"_s, tr("Sync all connections now"), Icon::Sync, Qt::Key_F5, [this] { syncAll(); });
    m_retryAction = addCommand(
        u"connections.retryParked"_s, tr("Retry all records that need attention"), Icon::Repeat, {}, [this] {
            if (m_parked)
                m_parked->retryAll();
        });
    addCommand(u"connections.errors"_s, tr("Show the error log"), Icon::Warning, {}, [this] {
        if (m_rounds)
            m_rounds->setOnlyFailed(true);
    });
    QAction *mapping = addCommand(
        u"connections.mapping"_s, tr("Fields and values of a connection"), Icon::BothWays, {}, [this] {
            if (!m_cards.isEmpty())
                openMapping(cardInUse()->connection());
        });
    mapping->setEnabled(m_context.sync);
    QAction *move = addCommand(
        u"connections.move"_s, tr("Move to another CRM"), Icon::Send, {}, [this] { Q_EMIT navigateTo({page::move}); });
    move->setEnabled(m_context.sync);
    addCommand(u"connections.activity"_s, tr("Show the sync activity"), Icon::History, Qt::Key_V,
        [this] { Q_EMIT navigateTo({page::sync_activity}); });
    addCommand(u"connections.conflicts"_s, tr("Review conflicts"), Icon::Conflict, {},
        [this] { Q_EMIT navigateTo({page::conflicts}); });
    for (QAction *action : {m_addAction, m_syncAction, m_retryAction})
        action->setEnabled(m_context.sync);
    if (!m_context.sync) {
        m_add->hide();
        m_syncAll->hide();
    }
}

/// The one that had the focus last, else the first.
const ConnectionCard *ConnectionsPage::cardInUse() const
{
    const auto found = std::ranges::find_if(
        m_cards, [this](const ConnectionCard *card) { return card->isAncestorOf(focusWidget()); });
    return found == m_cards.end() ? m_cards.first() : *found;
}

void ConnectionsPage::make()
{
    const Theme &theme = Theme::of(this);
    m_syncStatus = new items::SyncStatusNotifier(m_context.workspace, m_context.sync, this);
    m_model = new items::ConnectionsModel(*m_syncStatus, this);
    m_empty = m_context.sync
        ? new EmptyState(Icon::Connection, tr("No connections yet"),
            tr("Satchel works fully without a network. A connection syncs your records with another system, both "
               "ways. If both sides change the same field, no value is lost."))
        : new EmptyState(Icon::Connection, tr("This build can't sync"),
            tr("It was built without sync. Your records stay on this computer. Install a full build to connect them."));
    if (m_context.sync)
        connect(m_empty->addButton(Icon::Add, tr("Add connection"), m_addAction->shortcut()), &QPushButton::clicked,
            this, &ConnectionsPage::addConnection);
    m_stack->addWidget(m_empty);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, theme, 16, 12);
    m_parked = new ParkedPanel(m_context, *m_syncStatus);
    m_rounds = new RoundsPanel(m_context, *m_syncStatus);
    m_figures = new SyncFigures(m_context, *m_model, m_rounds->model());
    column->addWidget(m_figures);
    m_grid = new QGridLayout;
    m_grid->setSpacing(theme.px(12));
    column->addLayout(m_grid);
    column->addSpacing(theme.px(8));
    m_below = new QBoxLayout(QBoxLayout::LeftToRight);
    m_below->setSpacing(theme.px(16));
    m_below->addWidget(m_parked, 1);
    m_below->addWidget(m_rounds, 1);
    column->addLayout(m_below);
    column->addStretch(1);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    content->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_stack->addWidget(m_scroll);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ConnectionsPage::followModel);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ConnectionsPage::followModel);
    connect(m_parked, &ParkedPanel::recordRequested, this,
        [this](EntityKind entity, const RecordId &record) { Q_EMIT navigateTo(Target::to(entity, record)); });
    connect(m_parked, &ParkedPanel::valuesRequested, this, &ConnectionsPage::openMapping);
    connect(m_rounds, &RoundsPanel::activityRequested, this, [this] { Q_EMIT navigateTo({page::sync_activity}); });
    followModel();
}

void ConnectionsPage::activate()
{
    if (!m_model)
        make();
    else
        Q_EMIT m_syncStatus->changed();
    setFocusProxy(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_syncAll) : m_add);
}

void ConnectionsPage::open(const Target &target)
{
    if (!m_model)
        make();
    if (target.action == Target::Action::ShowErrors)
        m_rounds->setOnlyFailed(true);
}

void ConnectionsPage::followModel()
{
    const int count = m_model->rowCount();
    const bool isOther = m_cards.size() != count;
    while (m_cards.size() > count)
        m_cards.takeLast()->deleteLater();
    while (m_cards.size() < count) {
        auto *card = new ConnectionCard(m_context);
        connect(card, &ConnectionCard::asked, this, &ConnectionsPage::run);
        m_cards.append(card);
    }
    for (int row = 0; row < count; ++row)
        m_cards.at(row)->setItem(m_model->item(row), m_model->vendor(m_model->item(row).connection.vendor));
    if (isOther)
        arrange();
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget *>(m_scroll) : m_empty);
    m_syncAll->setVisible(m_context.sync && count > 0);
    m_add->setVisible(m_context.sync && count > 0);
    m_syncAction->setEnabled(m_context.sync && count > 0);
    Q_EMIT statusTextChanged();
}

void ConnectionsPage::arrange()
{
    while (QLayoutItem *old = m_grid->takeAt(0))
        delete old;
    const int columns = columnsFor(m_width);
    for (int i = 0; i < 3; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
}

void ConnectionsPage::setWidthClass(WidthClass width)
{
    m_width = width;
    if (!m_model)
        return;
    arrange();
    m_below->setDirection(width < WidthClass::Normal ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QString ConnectionsPage::statusText() const
{
    if (m_outgoing)
        return m_outgoing->answers().size() > 2 ? tr("1 2 3 choose · Enter answers · Esc decides later")
                                                : tr("1 2 choose · Enter answers · Esc decides later");
    qint64 parked = 0;
    qint64 conflicts = 0;
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        parked += m_model->item(row).counts.parked;
        conflicts += m_model->item(row).counts.conflicts;
    }
    QStringList parts;
    if (parked > 0)
        parts.append(tr("%Ln need(s) attention", nullptr, static_cast<int>(parked)));
    if (conflicts > 0)
        parts.append(tr("%Ln conflict(s)", nullptr, static_cast<int>(conflicts)));
    return parts.join(u" · "_s);
}

QList<QWidget *> ConnectionsPage::regions()
{
    QList<QWidget *> regions{m_header};
    if (m_model && m_model->rowCount() > 0)
        regions += {m_scroll, m_parked, m_rounds};
    else if (m_empty)
        regions.append(m_empty);
    return regions;
}

void ConnectionsPage::addConnection()
{
    if (m_context.sync)
        Q_EMIT navigateTo({page::connect});
}

void ConnectionsPage::syncAll()
{
    for (int row = 0; m_model && row < m_model->rowCount(); ++row) {
        const ConnectionItem &item = m_model->item(row);
        if (!item.connection.isPaused && item.connection.state != store::ConnectionState::NeedsAuthorization)
            m_context.sync->syncNow(item.connection.number);
    }
}

void ConnectionsPage::run(ConnectionCard::Command command, qint64 connection)
{
    const ConnectionItem *found = m_model->find(connection);
    if (!found || !m_context.sync)
        return;
    const ConnectionItem item = *found; // the answer may come at once and change the model
    using Command = ConnectionCard::Command;
    switch (command) {
    case Command::SyncNow: return m_context.sync->syncNow(connection);
    case Command::Pause:
    case Command::Resume: return m_context.sync->setPaused(connection, command == Command::Pause);
    case Command::SignIn: return signIn(item);
    case Command::OpenBrowser: QDesktopServices::openUrl(item.signInAddress); return;
    case Command::CancelSignIn:
        m_context.sync->cancelAuthorization(connection);
        return m_model->forgetRefusal(connection);
    case Command::NewToken: return askForToken(item);
    case Command::Settings: return openSettings(item);
    case Command::Mapping: return openMapping(connection);
    case Command::Move: Q_EMIT navigateTo({.page = page::move, .part = item.connection.name}); return;
    case Command::ReviewConflicts: Q_EMIT navigateTo({.page = page::conflicts, .part = item.connection.name}); return;
    case Command::RequestApproval:
        m_context.workspace.commit(tr("Requested approval of %1", "a connection").arg(item.name),
            {store::requestConnection(item.connection, item.vendor, {})});
        return;
    case Command::Remove: return askToRemove(item);
    case Command::ReviewMatches: return reviewMatches(item);
    case Command::ReviewOutgoing: return reviewOutgoing(item);
    case Command::LinkMatches:
    case Command::NotNow:
        return m_context.sync->answer(
            connection, command == Command::LinkMatches ? store::Answer::Yes : store::Answer::No);
    case Command::Accept:
    case Command::Keep:
        return m_context.sync->answer(connection, command == Command::Accept ? store::Answer::Yes : store::Answer::No);
    }
}

void ConnectionsPage::reviewMatches(const ConnectionItem &item)
{
    auto *dialog = new MatchesDialog(m_context, item, window());
    connect(dialog, &MatchesDialog::linkRequested, this,
        [this](qint64 connection) { m_context.sync->answer(connection, store::Answer::Yes); });
    dialog->open();
}

void ConnectionsPage::reviewOutgoing(const ConnectionItem &item)
{
    if (!item.outgoing)
        return;
    auto *dialog = new OutgoingDialog(m_context, item, *m_model, window());
    connect(dialog, &OutgoingDialog::answered, this, [this](qint64 connection, store::Answer answer, qint64 question) {
        m_context.sync->answer(connection, answer, question);
    });
    m_outgoing = dialog;
    connect(dialog, &QDialog::finished, this, [this] {
        m_outgoing = nullptr;
        Q_EMIT statusTextChanged();
    });
    dialog->open();
    Q_EMIT statusTextChanged();
}

void ConnectionsPage::signIn(const ConnectionItem &item)
{
    const store::VendorInfo *vendor = m_model->vendor(item.connection.vendor);
    m_model->forgetRefusal(item.connection.number);
    if (item.connection.vendor == store::hubVendor
        || (vendor && vendor->canUseToken && (!vendor->canSignIn || item.settings.clientId.isEmpty())))
        askForToken(item);
    else
        m_context.sync->authorize(item.connection.number);
}

void ConnectionsPage::askForToken(const ConnectionItem &item)
{
    const store::VendorInfo *vendor = m_model->vendor(item.connection.vendor);
    auto *dialog = item.connection.vendor == store::hubVendor
        ? new TokenDialog(item.name, tr("Password"), window(), tr("Use this password"))
        : new TokenDialog(item.name, vendor ? vendor->tokenName : QString(), window());
    connect(dialog, &TokenDialog::given, this,
        [this, number = item.connection.number](const QString &token) { m_context.sync->setToken(number, token); });
    dialog->open();
}

void ConnectionsPage::openSettings(const ConnectionItem &item)
{
    const store::VendorInfo *vendor = m_model->vendor(item.connection.vendor);
    if (!vendor)
        return;
    auto *dialog = new ConnectionSettingsDialog(m_context, item, *vendor, window());
    connect(dialog, &ConnectionSettingsDialog::mappingRequested, this,
        [this, number = item.connection.number] { openMapping(number); });
    dialog->open();
}

void ConnectionsPage::openMapping(qint64 connection, EntityKind entity, const QString &field)
{
    const ConnectionItem *item = m_model ? m_model->find(connection) : nullptr;
    if (item && m_context.sync)
        Q_EMIT navigateTo({.page = page::mapping, .entity = entity, .part = item->connection.name, .name = field});
}

void ConnectionsPage::askToRemove(const ConnectionItem &item)
{
    const QString waiting = item.counts.waiting == 0
        ? QString()
        : u' ' + tr("%Ln waiting change(s) will not be sent.", nullptr, static_cast<int>(item.counts.waiting));
    confirmDestruction(this, tr("Remove this connection?"),
        tr("%1. Its sign-in, links and conflicts will be deleted. Your records stay both here and in %2.")
                .arg(item.name, item.vendor)
            + waiting,
        tr("Remove connection"), [this, number = item.connection.number] { m_context.sync->remove(number); });
}

} // namespace satchel::ui

#include "moc_ConnectionsPage.cpp"
