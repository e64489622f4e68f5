// SPDX-License-Identifier: GPL-3.0-or-later
// The webhooks of this computer, what each has sent, and the token of the local API. While it is shown it follows what
// the sender does in the background. UI thread.
#pragma once

#include "store/webhooks/WebhookControl.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

#include <optional>
#include <QTimer>

class QSpinBox;
class QTableWidget;

namespace satchel::ui {

class Banner;
class Button;

class WebhooksSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit WebhooksSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QTableWidget *table() const { return m_table; }
    QTableWidget *deliveries() const { return m_log; }
    Banner *problem() const { return m_problem; }
    Button *pauseButton() const { return m_pause; }
    Button *testButton() const { return m_test; }
    Button *apiButton() const { return m_api; }
    Label *apiState() const { return m_apiState; }
    Button *replayButton() const { return m_replay; }

    void read();
    void add();
    void change();
    void remove();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeTable();
    void makeLog();
    void makeApi();
    Button *addAction(QList<QWidget *> &row, Icon icon, const QString &text, void (WebhooksSettingsPage::*run)());
    void readLog();
    void fillRow(int row, const store::Webhook &webhook, const std::optional<store::WebhookDelivery> &last);
    void fillLogRow(int row, const store::WebhookDelivery &delivery);
    bool canWrite() const;
    void follow();
    void followLog();
    const store::Webhook *chosen() const;
    const store::WebhookDelivery *chosenDelivery() const;
    void choose(RecordId id);
    void pauseOrResume();
    void sendTest();
    void renewSecret();
    void replay();
    void showToken();
    void renewToken();
    void startOrStopApi();
    void followApi();
    void copyAddress();
    void showSecret(const QString &secret);
    void refuse(const Error &error);

    PageContext m_context;
    QTableWidget *m_table;
    QTableWidget *m_log;
    Banner *m_problem;
    Label *m_note = nullptr; // of the chosen delivery
    Button *m_add = nullptr;
    Button *m_change = nullptr;
    Button *m_pause = nullptr;
    Button *m_test = nullptr;
    Button *m_secret = nullptr;
    Button *m_remove = nullptr;
    Button *m_replay = nullptr;
    Button *m_token = nullptr;
    Button *m_newToken = nullptr;
    QSpinBox *m_port = nullptr;
    Button *m_api = nullptr;
    Button *m_copy = nullptr;
    Label *m_apiState = nullptr;
    std::vector<store::Webhook> m_webhooks;
    std::vector<store::WebhookDelivery> m_newest; // of each webhook, one at most
    std::vector<store::WebhookDelivery> m_deliveries; // of the chosen one
    RecordId m_wanted; // was just added
    QTimer m_poll; // what other processes do
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
