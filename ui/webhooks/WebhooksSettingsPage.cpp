// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/webhooks/WebhooksSettingsPage.h"

#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/EmptyText.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/common/TableLook.h"
#include "ui/webhooks/SecretDialog.h"
#include "ui/webhooks/WebhookDialog.h"
#include "ui/webhooks/WebhookText.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum WebhookColumn { WebhookName, WebhookAddress, WebhookEvents, WebhookState, WebhookLast, WebhookColumns };
enum DeliveryColumn { DeliveryAt, DeliveryEvent, DeliveryState, DeliveryAttempts, DeliveryAnswer, DeliveryColumns };

constexpr int webhookPoll = 3'000;
constexpr qint64 mostShownDeliveries = 200;
const QString apiServeCommand = QStringLiteral("satchel serve --port 8765");

QTableWidgetItem *webhookCell(QTableWidget &table, int row, int column, const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    item->setToolTip(text);
    table.setItem(row, column, item);
    return item;
}

constexpr int usualApiPort = 8765;

QString apiAddress(quint16 port)
{
    return u"http://127.0.0.1:%1"_s.arg(port);
}

/// The row of an id among those that are shown, or none.
template <typename Entry> int rowOfEntry(const std::vector<Entry> &entries, RecordId id)
{
    const auto found = std::ranges::find(entries, id, &Entry::id);
    return found == entries.end() ? -1 : static_cast<int>(found - entries.begin());
}

template <typename Entry> const Entry *chosenEntry(const QTableWidget &table, const std::vector<Entry> &entries)
{
    const int row = table.selectionModel()->hasSelection() ? table.currentRow() : -1;
    return row >= 0 && row < std::ssize(entries) ? &entries[static_cast<size_t>(row)] : nullptr;
}

} // namespace

WebhooksSettingsPage::WebhooksSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget), m_log(new QTableWidget),
      m_problem(new Banner(&Theme::amber, Icon::Warning, {}))
{
    addSection(tr("Webhooks"),
        context.webhooks
            ? tr("A webhook tells another program what happens to your records: each event is a signed request to its "
                 "address. Webhooks belong to this computer and send while Satchel is open.")
            : tr("Nothing is sent from here. Open your own store for writing to set up webhooks."));
    m_problem->hide();
    addWide(m_problem);
    makeTable();
    makeLog();
    makeApi();
    finish();
    m_poll.setInterval(webhookPoll);
    connect(&m_poll, &QTimer::timeout, this, &WebhooksSettingsPage::read);
    if (context.webhooks) {
        connect(context.webhooks, &store::WebhookControl::done, this, [this](const RecordId &webhook) {
            if (rowOfEntry(m_webhooks, webhook) < 0) // just added; else whoever chose another one meanwhile keeps it
                m_wanted = webhook;
            m_problem->hide();
            read();
        });
        connect(context.webhooks, &store::WebhookControl::refused, this, &WebhooksSettingsPage::refuse);
        connect(context.webhooks, &store::WebhookControl::passed, this, [this] {
            if (isVisible())
                read();
        });
        connect(
            context.webhooks, &store::WebhookControl::secretMade, this,
            [this](const RecordId &, const QString &secret) { showSecret(secret); },
            Qt::QueuedConnection); // behind the dialog that asked for it
        connect(context.webhooks, &store::WebhookControl::apiToken, this, [this](const QString &token) {
            if (!isVisible())
                return;
            auto *dialog = new SecretDialog(tr("Token of the local API"),
                tr("A program of this computer shows it with each request: Authorization: Bearer, and the token."),
                token, m_context.secrets, this);
            dialog->open();
        });
    }
    connect(&context.workspace, &items::Workspace::registryChanged, this, [this] {
        m_webhooks.clear(); // events have other words
        read();
    });
    read();
}

Button *WebhooksSettingsPage::addAction(
    QList<QWidget *> &row, Icon icon, const QString &text, void (WebhooksSettingsPage::*run)())
{
    auto *button = new Button(icon, text, row.isEmpty() ? Button::Variant::Secondary : Button::Variant::Ghost);
    connect(button, &QPushButton::clicked, this, run);
    row.append(button);
    return button;
}

void WebhooksSettingsPage::makeTable()
{
    m_table->setColumnCount(WebhookColumns);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Address"), tr("Events"), tr("State"), tr("Last delivery")});
    m_table->setAccessibleName(tr("Webhooks"));
    applyTableStyle(*m_table);
    setEmptyText(*m_table, tr("No webhooks yet. A webhook tells another program what changed."));
    for (const int column : {WebhookAddress, WebhookEvents})
        m_table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
    m_table->setMinimumHeight(Theme::of(this).px(160));
    m_table->installEventFilter(this);
    connect(m_table, &QTableWidget::activated, this, &WebhooksSettingsPage::change);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] {
        follow();
        readLog();
    });
    addWide(m_table, 1);
    QList<QWidget *> row;
    using Section = WebhooksSettingsPage;
    m_add = addAction(row, Icon::Add, tr("New webhook"), &Section::add);
    m_change = addAction(row, Icon::Edit, tr("Change"), &Section::change);
    m_pause = addAction(row, Icon::Pause, tr("Pause"), &Section::pauseOrResume);
    m_test = addAction(row, Icon::Play, tr("Send a test event"), &Section::sendTest);
    m_secret = addAction(row, Icon::Key, tr("New secret"), &Section::renewSecret);
    m_remove = addAction(row, Icon::Trash, tr("Remove"), &Section::remove);
    addWide(rowOf(row));
}

void WebhooksSettingsPage::makeLog()
{
    addSection(tr("Deliveries"),
        tr("What the webhook has sent and what waits, the newest first. A delivery that fails is sent again "
           "automatically, ten times within about three days."));
    m_log->setColumnCount(DeliveryColumns);
    m_log->setHorizontalHeaderLabels({tr("When"), tr("Event"), tr("State"), tr("Attempts"), tr("Answer")});
    m_log->setAccessibleName(tr("Deliveries"));
    applyTableStyle(*m_log);
    setEmptyText(*m_log, tr("No deliveries yet."));
    m_log->horizontalHeader()->setSectionResizeMode(DeliveryEvent, QHeaderView::Stretch);
    m_log->setMinimumHeight(Theme::of(this).px(220));
    connect(m_log, &QTableWidget::itemSelectionChanged, this, &WebhooksSettingsPage::followLog);
    addWide(m_log, 1);
    m_note = new Label({}, &Theme::Fonts::small, TextColor::Secondary);
    m_note->setWordWrap(true);
    addWide(m_note);
    QList<QWidget *> row;
    m_replay = addAction(row, Icon::Redo, tr("Send again"), &WebhooksSettingsPage::replay);
    addWide(rowOf(row));
}

void WebhooksSettingsPage::makeApi()
{
    addSection(tr("Local API"),
        tr("Lets programs of this computer read and change your records over HTTP, until you stop it or close Satchel. "
           "It "
           "listens on 127.0.0.1 only, and only answers a program that has the token, which is in the keychain."));
    m_port = new QSpinBox;
    m_port->setRange(1024, 65535);
    m_port->setGroupSeparatorShown(false);
    m_port->setValue(usualApiPort);
    addRow(tr("Port"), m_port);
    m_apiState = new Label({}, &Theme::Fonts::body);
    m_apiState->setWordWrap(true);
    addRow(tr("State of the API"), m_apiState,
        tr("On a computer that is always on, “%1” in a terminal does the same.").arg(apiServeCommand));
    QList<QWidget *> row;
    using Section = WebhooksSettingsPage;
    m_api = addAction(row, Icon::Play, tr("Start the API"), &Section::startOrStopApi);
    m_copy = addAction(row, Icon::Copy, tr("Copy the address"), &Section::copyAddress);
    m_token = addAction(row, Icon::Key, tr("Show the token"), &Section::showToken);
    m_newToken = addAction(row, Icon::Sync, tr("New token"), &Section::renewToken);
    for (Button *button : {m_token, m_newToken})
        button->setEnabled(canWrite());
    addWide(rowOf(row));
    followApi();
    if (m_context.webhooks)
        connect(m_context.webhooks, &store::WebhookControl::apiChanged, this, [this] {
            m_problem->hide();
            followApi();
        });
}

void WebhooksSettingsPage::followApi()
{
    const quint16 port = m_context.webhooks ? m_context.webhooks->apiPort() : quint16(0);
    const bool isOn = port > 0;
    m_apiState->setText(isOn ? tr("Runs at %1", "an address").arg(apiAddress(port)) : tr("Doesn’t run in this window"));
    m_api->setText(isOn ? tr("Stop the API") : tr("Start the API"));
    m_api->setDrawnIcon(isOn ? Icon::Pause : Icon::Play);
    m_api->setEnabled(m_context.webhooks != nullptr);
    m_copy->setEnabled(isOn);
    m_port->setEnabled(m_context.webhooks && !isOn);
}

/// Pressed again before there is an answer it would start twice.
void WebhooksSettingsPage::startOrStopApi()
{
    if (!m_context.webhooks)
        return;
    if (m_context.webhooks->apiPort() > 0)
        return m_context.webhooks->stopApi();
    m_api->setEnabled(false);
    m_context.webhooks->startApi(static_cast<quint16>(m_port->value()));
}

void WebhooksSettingsPage::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    read();
    m_poll.start();
}

void WebhooksSettingsPage::hideEvent(QHideEvent *event)
{
    m_poll.stop();
    SettingsForm::hideEvent(event);
}

/// Rows are filled again only where something differs, so that a person who reads is not disturbed.
void WebhooksSettingsPage::read()
{
    store::Store &store = m_context.workspace.store();
    auto webhooks = store::Webhooks(store).list();
    if (!webhooks)
        return refuse(webhooks.error());
    std::vector<store::WebhookDelivery> newest;
    for (const store::Webhook &webhook : *webhooks) {
        const auto last = store::WebhookDeliveries(store).list(webhook.number, 1);
        if (last && !last->empty())
            newest.push_back(last->front());
    }
    if (*webhooks != m_webhooks || newest != m_newest || m_table->rowCount() == 0) {
        const RecordId before = chosen() ? chosen()->id : RecordId();
        m_webhooks = std::move(*webhooks);
        m_newest = std::move(newest);
        const QSignalBlocker isFilling(m_table);
        m_table->setRowCount(static_cast<int>(m_webhooks.size()));
        for (int row = 0; row < m_table->rowCount(); ++row) {
            const store::Webhook &webhook = m_webhooks[static_cast<size_t>(row)];
            const auto last = std::ranges::find(m_newest, webhook.number, &store::WebhookDelivery::webhook);
            fillRow(row, webhook, last == m_newest.end() ? std::nullopt : std::optional(*last));
        }
        choose(before);
    }
    if (const RecordId wanted = std::exchange(m_wanted, {}); rowOfEntry(m_webhooks, wanted) >= 0) {
        const QSignalBlocker isFilling(m_table);
        choose(wanted);
    }
    follow();
    readLog();
}

void WebhooksSettingsPage::choose(RecordId id)
{
    const int row = rowOfEntry(m_webhooks, id);
    if (!m_webhooks.empty())
        m_table->selectRow(qMax(0, row));
}

void WebhooksSettingsPage::fillRow(
    int row, const store::Webhook &webhook, const std::optional<store::WebhookDelivery> &last)
{
    const WebhookText text(m_context);
    webhookCell(*m_table, row, WebhookName, webhook.shownName());
    webhookCell(*m_table, row, WebhookAddress, webhook.url);
    webhookCell(*m_table, row, WebhookEvents, text.events(webhook.events));
    QTableWidgetItem *state = webhookCell(*m_table, row, WebhookState, text.state(webhook));
    state->setForeground(colorOf(Theme::of(this), WebhookText::colorOf(webhook)));
    webhookCell(*m_table, row, WebhookLast,
        last ? m_context.formats().moment(last->at, m_context.workspace.clock().now()) : tr("Never"));
}

void WebhooksSettingsPage::readLog()
{
    const store::Webhook *webhook = chosen();
    auto read = webhook
        ? store::WebhookDeliveries(m_context.workspace.store()).list(webhook->number, mostShownDeliveries)
        : Result<std::vector<store::WebhookDelivery>>();
    if (!read || *read == m_deliveries)
        return followLog();
    const RecordId before = chosenDelivery() ? chosenDelivery()->id : RecordId();
    m_deliveries = std::move(*read);
    {
        const QSignalBlocker isFilling(m_log);
        m_log->setRowCount(static_cast<int>(m_deliveries.size()));
        for (int row = 0; row < m_log->rowCount(); ++row)
            fillLogRow(row, m_deliveries[static_cast<size_t>(row)]);
        if (const int row = rowOfEntry(m_deliveries, before); row >= 0)
            m_log->selectRow(row);
        else
            m_log->clearSelection();
    }
    followLog();
}

void WebhooksSettingsPage::fillLogRow(int row, const store::WebhookDelivery &delivery)
{
    const WebhookText text(m_context);
    const Formats formats = m_context.formats();
    webhookCell(*m_log, row, DeliveryAt, formats.moment(delivery.at, m_context.workspace.clock().now()));
    webhookCell(*m_log, row, DeliveryEvent, text.event(delivery.event));
    QTableWidgetItem *state = webhookCell(*m_log, row, DeliveryState, text.status(delivery));
    state->setIcon(themedIcon(WebhookText::iconOf(delivery.status), WebhookText::colorOf(delivery.status)));
    state->setForeground(colorOf(Theme::of(this), WebhookText::colorOf(delivery.status)));
    webhookCell(*m_log, row, DeliveryAttempts, formats.count(delivery.tries))
        ->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    webhookCell(*m_log, row, DeliveryAnswer, WebhookText::answer(delivery));
}

const store::Webhook *WebhooksSettingsPage::chosen() const
{
    return chosenEntry(*m_table, m_webhooks);
}

const store::WebhookDelivery *WebhooksSettingsPage::chosenDelivery() const
{
    return chosenEntry(*m_log, m_deliveries);
}

/// Not while personal data is hidden: an address that is masked would be saved in the place of the real one, and
/// secrets are not for whoever looks on.
bool WebhooksSettingsPage::canWrite() const
{
    return m_context.webhooks && !m_context.workspace.store().isReadOnly();
}

void WebhooksSettingsPage::follow()
{
    const store::Webhook *webhook = chosen();
    m_add->setEnabled(canWrite());
    for (Button *button : {m_change, m_pause, m_secret, m_remove})
        button->setEnabled(canWrite() && webhook);
    m_test->setEnabled(canWrite() && webhook && !webhook->isPaused);
    m_test->setToolTip(webhook && webhook->isPaused ? tr("Resume the webhook first.") : QString());
    const bool isPaused = webhook && webhook->isPaused;
    m_pause->setText(isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setDrawnIcon(isPaused ? Icon::Play : Icon::Pause);
}

void WebhooksSettingsPage::followLog()
{
    const store::WebhookDelivery *delivery = chosenDelivery();
    m_replay->setEnabled(canWrite() && delivery && delivery->status != store::DeliveryStatus::Waiting);
    m_note->setText(delivery ? delivery->problem : QString());
}

void WebhooksSettingsPage::add()
{
    if (canWrite())
        (new WebhookDialog(m_context, std::nullopt, this))->open();
}

void WebhooksSettingsPage::change()
{
    if (canWrite() && chosen())
        (new WebhookDialog(m_context, *chosen(), this))->open();
}

/// What was missed while it was paused can be left out, because it may be much and old.
void WebhooksSettingsPage::pauseOrResume()
{
    const store::Webhook *webhook = chosen();
    if (!webhook || !canWrite())
        return;
    if (!webhook->isPaused)
        return m_context.webhooks->pause(webhook->id);
    auto *dialog = new Dialog(tr("Resume the webhook?"), Dialog::Width::Small, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAbout(webhook->shownName());
    auto *sentence = new Label(tr("Satchel can also send what happened while it was paused."));
    sentence->setWordWrap(true);
    dialog->content()->addWidget(sentence);
    dialog->addCancel();
    const auto resume = [this, id = webhook->id](bool skips) { m_context.webhooks->resume(id, skips); };
    Button *skip = dialog->addButton(tr("Resume from now on"));
    connect(skip, &QPushButton::clicked, this, [dialog, resume] {
        dialog->done(QDialog::Rejected);
        resume(true);
    });
    dialog->addButton(tr("Send what was missed"), Button::Variant::Primary);
    connect(dialog, &QDialog::accepted, this, [resume] { resume(false); });
    dialog->open();
}

void WebhooksSettingsPage::sendTest()
{
    if (chosen() && canWrite())
        m_context.webhooks->sendTest(chosen()->id);
}

void WebhooksSettingsPage::renewSecret()
{
    if (!chosen() || !canWrite())
        return;
    confirmDestruction(this, tr("Make a new secret?"), chosen()->shownName(), tr("Make a new secret"),
        [this, id = chosen()->id] { m_context.webhooks->renewSecret(id); });
}

void WebhooksSettingsPage::remove()
{
    if (!chosen() || !canWrite())
        return;
    confirmDestruction(this, tr("Remove the webhook with its deliveries?"), chosen()->shownName(), tr("Remove webhook"),
        [this, id = chosen()->id] { m_context.webhooks->remove(id); });
}

void WebhooksSettingsPage::replay()
{
    if (chosenDelivery() && canWrite())
        m_context.webhooks->replay(chosenDelivery()->id);
}

void WebhooksSettingsPage::showToken()
{
    if (canWrite())
        m_context.webhooks->showApiToken(false);
}

void WebhooksSettingsPage::renewToken()
{
    if (canWrite())
        confirmDestruction(this, tr("Make a new token?"), tr("Programs with the old one are refused from then on."),
            tr("Make a new token"), [this] { m_context.webhooks->showApiToken(true); });
}

void WebhooksSettingsPage::copyAddress()
{
    if (m_context.webhooks && m_context.webhooks->apiPort() > 0)
        QApplication::clipboard()->setText(apiAddress(m_context.webhooks->apiPort()));
}

/// Also where another page is shown by now: it is said once.
void WebhooksSettingsPage::showSecret(const QString &secret)
{
    auto *dialog = new SecretDialog(tr("Secret of the webhook"),
        tr("Give it to the receiver, which checks with it that a request is from you. It is kept in the keychain and "
           "shown only now."),
        secret, m_context.secrets, window());
    dialog->open();
}

/// A dialog that asked for it says it itself.
void WebhooksSettingsPage::refuse(const Error &error)
{
    followApi(); // what was to start may not have
    if (const auto *dialog = findChild<WebhookDialog *>(); dialog && dialog->isSaving())
        return;
    m_problem->setText(tr("This didn’t work."), WebhookText(m_context).refusal(error));
    m_problem->show();
}

bool WebhooksSettingsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress && chosen()
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Delete) {
        remove();
        return true;
    }
    return SettingsForm::eventFilter(watched, event);
}

} // namespace satchel::ui

#include "moc_WebhooksSettingsPage.cpp"
