// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with webhooks in the settings: add one and see its secret, pause it, look at what it sent, send
// again; and what the page says where something was refused.
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Notice.h"
#include "ui/webhooks/SecretDialog.h"
#include "ui/webhooks/WebhookDialog.h"
#include "ui/webhooks/WebhooksSettingsPage.h"
#include "ui/webhooks/WebhookText.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTableWidget>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it is asked; a test answers by its signals.
class FakeWebhookControl final : public store::WebhookControl
{
public:
    QStringList calls;
    store::WebhookDraft draft;

    void add(const store::WebhookDraft &given) override
    {
        draft = given;
        calls.append(u"add"_s);
    }
    void change(RecordId, const store::WebhookDraft &given) override
    {
        draft = given;
        calls.append(u"change"_s);
    }
    void renewSecret(RecordId) override { calls.append(u"renewSecret"_s); }
    void pause(RecordId) override { calls.append(u"pause"_s); }
    void resume(RecordId, bool skipsMissed) override { calls.append(skipsMissed ? u"skip"_s : u"resume"_s); }
    void remove(RecordId) override { calls.append(u"remove"_s); }
    void replay(RecordId) override { calls.append(u"replay"_s); }
    void sendTest(RecordId) override { calls.append(u"sendTest"_s); }
    void startApi(quint16 wanted) override { calls.append(u"start %1"_s.arg(wanted)); }
    void stopApi() override { calls.append(u"stop"_s); }
    quint16 apiPort() const override { return port; }
    quint16 port = 0;
    void showApiToken(bool isNew) override { calls.append(isNew ? u"newToken"_s : u"token"_s); }
};

struct WebhooksWorld : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    FakeWebhookControl webhooks;
    PageContext context = [this] {
        PageContext made{workspace, *preferences, &control};
        made.webhooks = &webhooks;
        return made;
    }();

    store::Webhook webhook(const QString &name, const QString &events = u"deal.created"_s)
    {
        store::Webhook made;
        made.id = reader->newId();
        made.name = name;
        made.url = u"https://hooks.example/"_s + name;
        made.events = events;
        return *store::Webhooks(*reader).add(made);
    }
    store::WebhookDelivery delivery(const store::Webhook &of, store::DeliveryStatus status, int answer)
    {
        store::WebhookDelivery made;
        made.id = reader->newId();
        made.webhook = of.number;
        made.record = reader->newId();
        made.event = u"deal.created"_s;
        made.at = store.clock.now();
        made.body = "{}";
        if (!store::WebhookDeliveries(*reader).enqueue(made))
            qFatal("no delivery");
        made.status = status;
        made.answer = answer;
        made.tries = 1;
        if (!store::WebhookDeliveries(*reader).finish(made, *store::Webhooks(*reader).find(of.id)))
            qFatal("no delivery");
        return made;
    }
};

QString webhookCellText(const QTableWidget *table, int row, int column)
{
    return table->item(row, column)->text();
}

} // namespace

class tst_WebhooksSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsDescribedInWordsAndItsSecretIsShownOnce()
    {
        WebhooksWorld world;
        WebhooksSettingsPage page(world.context);
        page.show();
        page.add();
        auto *dialog = page.findChild<WebhookDialog *>();
        QVERIFY(dialog);
        dialog->name()->setText(u"Billing"_s);
        dialog->address()->setText(u"https://hooks.example/in"_s);
        dialog->addEvent(u"deal.created"_s);
        dialog->addEvent(u"deal.stage"_s);
        QCOMPARE(dialog->events()->text(), u"deal.created, deal.stage"_s);
        dialog->verb()->click();
        QCOMPARE(world.webhooks.calls, QStringList{u"add"_s});
        QCOMPARE(world.webhooks.draft.name, u"Billing"_s);
        QCOMPARE(world.webhooks.draft.events, u"deal.created, deal.stage"_s);
        const store::Webhook made = world.webhook(u"Billing"_s, u"deal.created, deal.stage"_s);
        Q_EMIT world.webhooks.secretMade(made.id, u"whsec_abc"_s);
        Q_EMIT world.webhooks.done(made.id);
        QTRY_VERIFY(!page.findChild<WebhookDialog *>());
        QTRY_VERIFY(page.findChild<SecretDialog *>());
        QCOMPARE(page.findChild<SecretDialog *>()->secret(), u"whsec_abc"_s);
        QCOMPARE(page.table()->rowCount(), 1);
        QVERIFY(webhookCellText(page.table(), 0, 2).contains(u"Deal created"_s));
    }

    void aRefusalIsSaidAtItsFieldAndNothingIsLost()
    {
        WebhooksWorld world;
        WebhooksSettingsPage page(world.context);
        page.show();
        page.add();
        auto *dialog = page.findChild<WebhookDialog *>();
        dialog->address()->setText(u"http://hooks.example"_s);
        dialog->verb()->click();
        Q_EMIT world.webhooks.refused({Error::Kind::Invalid, u"a webhook's address begins with https://"_s, u"url"_s});
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->verb()->isEnabled());
        QCOMPARE(dialog->address()->text(), u"http://hooks.example"_s);
        QVERIFY(!page.problem()->isVisible());
    }

    void anotherAnswerDoesNotCloseTheDialog()
    {
        WebhooksWorld world;
        const store::Webhook other = world.webhook(u"other"_s);
        WebhooksSettingsPage page(world.context);
        page.show();
        page.add();
        QPointer<WebhookDialog> dialog = page.findChild<WebhookDialog *>();
        Q_EMIT world.webhooks.refused({Error::Kind::KeychainUnavailable, u"locked"_s, {}}); // nor is it swallowed
        QVERIFY(page.problem()->isVisible());
        dialog->name()->setText(u"Billing"_s);
        dialog->address()->setText(u"https://hooks.example/in"_s);
        dialog->verb()->click();
        Q_EMIT world.webhooks.done(other.id); // of a test event that was asked before
        QVERIFY(dialog && dialog->isVisible());
        Q_EMIT world.webhooks.refused({Error::Kind::Conflict, u"another webhook has this name"_s, u"name"_s});
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->name()->text(), u"Billing"_s);
        dialog->verb()->click();
        Q_EMIT world.webhooks.done(world.webhook(u"Billing"_s).id);
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

    void anAnswerDoesNotMoveTheSelectionToItsWebhook()
    {
        WebhooksWorld world;
        const store::Webhook first = world.webhook(u"first"_s);
        world.webhook(u"second"_s);
        WebhooksSettingsPage page(world.context);
        page.show();
        page.table()->selectRow(1);
        Q_EMIT world.webhooks.done(first.id); // a new secret: nothing else is different
        QCOMPARE(page.table()->currentRow(), 1);
        world.delivery(first, store::DeliveryStatus::Delivered, 200);
        Q_EMIT world.webhooks.passed();
        QCOMPARE(page.table()->currentRow(), 1);
        Q_EMIT world.webhooks.done(world.webhook(u"third"_s).id);
        QCOMPARE(page.table()->currentRow(), 2); // what was just added
    }

    void theKeychainIsNamedWhereItIsMissing()
    {
        WebhooksWorld world;
        WebhooksSettingsPage page(world.context);
        page.show();
        Q_EMIT world.webhooks.refused({Error::Kind::KeychainUnavailable, u"locked"_s, {}});
        QVERIFY(page.problem()->isVisible());
    }

    void deliveriesSayHowTheyWentAndAreSentAgain()
    {
        WebhooksWorld world;
        const store::Webhook first = world.webhook(u"first"_s);
        const store::Webhook second = world.webhook(u"second"_s);
        world.delivery(first, store::DeliveryStatus::Delivered, 200);
        world.delivery(first, store::DeliveryStatus::Failed, 500);
        WebhooksSettingsPage page(world.context);
        page.show();
        QCOMPARE(page.table()->rowCount(), 2);
        page.table()->selectRow(0);
        QCOMPARE(page.deliveries()->rowCount(), 2);
        QVERIFY(webhookCellText(page.deliveries(), 0, 4).contains(u"500"_s)); // the newest first
        QVERIFY(webhookCellText(page.deliveries(), 1, 4).contains(u"200"_s));
        page.deliveries()->selectRow(0);
        QVERIFY(page.replayButton()->isEnabled());
        page.replayButton()->click();
        QCOMPARE(world.webhooks.calls, QStringList{u"replay"_s});
        page.table()->selectRow(1);
        QCOMPARE(page.deliveries()->rowCount(), 0);
        QVERIFY(!page.replayButton()->isEnabled());
    }

    void theChosenOnesStayChosenWhileTheSenderWorks()
    {
        WebhooksWorld world;
        const store::Webhook first = world.webhook(u"first"_s);
        world.delivery(first, store::DeliveryStatus::Failed, 404);
        WebhooksSettingsPage page(world.context);
        page.show();
        page.table()->selectRow(0);
        page.deliveries()->selectRow(0);
        world.delivery(first, store::DeliveryStatus::Delivered, 200);
        Q_EMIT world.webhooks.passed();
        QCOMPARE(page.deliveries()->rowCount(), 2);
        QCOMPARE(page.deliveries()->currentRow(), 1);
        QVERIFY(webhookCellText(page.deliveries(), 1, 4).contains(u"404"_s));
    }

    void aPausedOneSendsNoTest()
    {
        WebhooksWorld world;
        store::Webhook webhook = world.webhook(u"first"_s);
        WebhooksSettingsPage page(world.context);
        page.show();
        page.testButton()->click();
        page.pauseButton()->click();
        QCOMPARE(world.webhooks.calls, QStringList({u"sendTest"_s, u"pause"_s}));
        webhook.isPaused = true;
        QVERIFY_RESULT(store::Webhooks(*world.reader).update(webhook));
        Q_EMIT world.webhooks.done(webhook.id);
        QVERIFY(!page.testButton()->isEnabled());
    }

    void theApiIsStartedAndStopped()
    {
        WebhooksWorld world;
        WebhooksSettingsPage page(world.context);
        page.show();
        page.apiButton()->click();
        QCOMPARE(world.webhooks.calls, QStringList{u"start 8765"_s});
        QVERIFY(!page.apiButton()->isEnabled()); // until there is an answer
        Q_EMIT world.webhooks.refused({Error::Kind::Busy, u"the port is in use"_s, u"port"_s});
        QVERIFY(page.problem()->isVisible());
        QVERIFY(page.apiButton()->isEnabled());
        world.webhooks.port = 8765;
        Q_EMIT world.webhooks.apiChanged();
        QVERIFY(!page.problem()->isVisible());
        QVERIFY(page.apiState()->text().contains(u"http://127.0.0.1:8765"_s));
        page.apiButton()->click();
        QCOMPARE(world.webhooks.calls.last(), u"stop"_s);
    }

    void eventsAndAnswersAreSaidInWords()
    {
        WebhooksWorld world;
        const WebhookText text(world.context);
        QCOMPARE(text.events({}), u"Only what rules send"_s);
        QCOMPARE(text.event(u"*"_s), u"Everything"_s);
        QCOMPARE(text.event(u"*.deleted"_s), u"Any record deleted"_s);
        QCOMPARE(text.event(u"deal.stage"_s), u"Deal: Stage changed"_s);
        store::WebhookDelivery delivery;
        QVERIFY(WebhookText::answer(delivery).isEmpty());
        delivery.problem = u"timed out"_s;
        QCOMPARE(WebhookText::answer(delivery), u"No answer"_s);
        delivery.answer = 410;
        QCOMPARE(WebhookText::answer(delivery), u"Gone for good (410)"_s);
    }

    void withoutASenderNothingCanBePressed()
    {
        WebhooksWorld world;
        world.webhook(u"first"_s);
        world.context.webhooks = nullptr;
        WebhooksSettingsPage page(world.context);
        page.show();
        QCOMPARE(page.table()->rowCount(), 1);
        QVERIFY(!page.pauseButton()->isEnabled());
        page.add();
        QVERIFY(!page.findChild<WebhookDialog *>());
    }
};

SATCHEL_GUI_TEST(tst_WebhooksSettings)
#include "tst_WebhooksSettings.moc"
