// SPDX-License-Identifier: GPL-3.0-or-later
// From changes to deliveries, and how they are sent: on a virtual clock, with a target in memory.
#include "domain/FieldNames.h"
#include "store/BulkWriter.h"
#include "store/CopyMark.h"
#include "store/privacy/Erasure.h"
#include "store/ProcessLock.h"
#include "store/Statements.h"
#include "sync/webhooks/WebhookFeed.h"
#include "tests/support/TestProgram.h"
#include "WebhookDesk.h"

#include <QFile>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using namespace satchel::webhooks;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

} // namespace

class tst_WebhookRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aChangeIsSentSignedWithItsValues()
    {
        WebhookDesk desk;
        desk.add(u"contact.updated"_s);
        const RecordId ada = desk.store.create(
            EntityKind::Contact, {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Roe"_s}});
        QVERIFY(desk.store.update(EntityKind::Contact, ada, {{u"last_name"_s, u"Doe"_s}}));
        QCOMPARE(desk.run().delivered, 1);
        QCOMPARE(desk.target.requests.size(), size_t(1));
        const QByteArray id = desk.target.header(0, "webhook-id");
        const QByteArray body = desk.target.requests[0].body;
        const qint64 seconds = desk.target.header(0, "webhook-timestamp").toLongLong();
        QCOMPARE(seconds, desk.store.clock.now().ms / 1'000);
        QCOMPARE(desk.target.header(0, "webhook-signature"), signatureOf(*secretBytes(desk.secret), id, seconds, body));
        QCOMPARE(desk.target.header(0, "Content-Type"), QByteArray("application/json"));

        const QJsonObject json = desk.target.body(0);
        QCOMPARE(json[u"type"].toString(), u"contact.updated"_s);
        QCOMPARE(json[u"timestamp"].toString(), u"2026-11-20T12:00:00.000Z"_s);
        const QJsonObject data = json[u"data"].toObject();
        QCOMPARE(data[u"id"].toString(), ada.toString());
        QCOMPARE(data[u"origin"].toString(), u"user"_s);
        QCOMPARE(data[u"record"][u"first_name"].toString(), u"Ada"_s);
        bool isFound = false;
        for (const QJsonValue change : data[u"changes"].toArray()) {
            if (change[u"field"] != u"last_name"_s)
                continue;
            isFound = true;
            QCOMPARE(change[u"before"].toString(), u"Roe"_s);
            QCOMPARE(change[u"after"].toString(), u"Doe"_s);
        }
        QVERIFY(isFound);
        QCOMPARE(desk.log().front().status, store::DeliveryStatus::Delivered);
    }

    void everyKindOfEventIsOne()
    {
        WebhookDesk desk;
        desk.add(u"company.*"_s);
        const RecordId id = desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        QVERIFY(desk.store.update(EntityKind::Company, id, {{u"name"_s, u"Bolt"_s}, {u"industry"_s, u"retail"_s}}));
        const auto deleted = desk.store->commit(
            {u"Delete"_s, Origin::cli(), {Edit::remove(EntityKind::Company, id)}, {}});
        QVERIFY_RESULT(deleted);
        QVERIFY_RESULT(desk.store->undo(deleted->changeSet));
        desk.run();
        QCOMPARE(desk.target.types(),
            QStringList({u"company.created"_s, u"company.updated"_s, u"company.deleted"_s, u"company.restored"_s}));
        QCOMPARE(desk.target.body(3)[u"data"][u"origin"].toString(), u"undo"_s);
    }

    void changesOfAConnectionAndTheHubAreEventsToo()
    {
        WebhookDesk desk;
        desk.add(u"company.created"_s);
        for (const Origin &origin : {Origin::connection(u"Sales"_s), Origin::hub(u"Ben"_s)})
            QVERIFY_RESULT(desk.store->commit(
                {u"Create"_s, origin, {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Acme"_s}})}, {}}));
        QCOMPARE(desk.run().delivered, 2);
        QCOMPARE(desk.target.body(0)[u"data"][u"origin"].toString(), u"connection:Sales"_s);
        QCOMPARE(desk.target.body(1)[u"data"][u"origin"].toString(), u"hub:Ben"_s);
    }

    void aFilterLooksAtTheRecord()
    {
        WebhookDesk desk;
        desk.add(u"company.created"_s, u"industry = \"retail\""_s);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"industry"_s, u"retail"_s}});
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Bolt"_s}});
        QCOMPARE(desk.run().delivered, 1);
        QCOMPARE(desk.target.body(0)[u"data"][u"record"][u"name"].toString(), u"Acme"_s);
    }

    void whatWasBeforeTheWebhookIsNoEvent()
    {
        WebhookDesk desk;
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        desk.add(u"*"_s);
        QCOMPARE(desk.run().delivered, 0);
    }

    void aSetThatCreatesAndDeletesIsNoEvent()
    {
        WebhookDesk desk;
        desk.add(u"company.*"_s);
        const RecordId id = desk.store->newId();
        QVERIFY_RESULT(desk.store->commit({u"Both"_s, Origin::user(),
            {Edit::create(EntityKind::Company, id, {{u"name"_s, u"Acme"_s}}), Edit::remove(EntityKind::Company, id)},
            {}}));
        QCOMPARE(desk.run().delivered, 0);
    }

    void anUnfinishedImportIsWaitedFor()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        auto writer = store::BulkWriter::begin(*desk.store, u"Import"_s, Origin::import(u"a.csv"_s));
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->apply(Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Acme"_s}})));
        QVERIFY_RESULT((*writer)->finish());
        writer->reset();
        // As it is while the writer lives; what a killed one leaves is taken back.
        store::ProcessLock alive(desk.store->path() + u".bulk"_s);
        QVERIFY_RESULT(alive.take(u"another import"_s));
        QVERIFY_RESULT(store::run(desk.store->database(), "UPDATE changeset SET is_open = 1"));
        QCOMPARE(desk.run().added, 0);
        QCOMPARE(desk.state(webhook).position, webhook.position);
        QVERIFY_RESULT(store::run(desk.store->database(), "UPDATE changeset SET is_open = 0"));
        QCOMPARE(desk.run().delivered, 1);
    }

    void aCancelledImportIsNoEvent()
    {
        WebhookDesk desk;
        desk.add(u"company.*"_s);
        auto writer = store::BulkWriter::begin(*desk.store, u"Import"_s, Origin::import(u"a.csv"_s));
        QVERIFY_RESULT(writer);
        QVERIFY_RESULT((*writer)->apply(Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Acme"_s}})));
        QVERIFY_RESULT((*writer)->cancel());
        writer->reset();
        QCOMPARE(desk.run().delivered, 0);
        // A change that a person undoes is an event, and so is its undo.
        const auto made = desk.store->commit(
            {u"Add"_s, Origin::user(), {Edit::create(EntityKind::Company, {}, {{u"name"_s, u"Bolt"_s}})}, {}});
        QVERIFY_RESULT(made);
        QVERIFY_RESULT(desk.store->undo(made->changeSet));
        QCOMPARE(desk.run().delivered, 2);
        QCOMPARE(desk.target.types(), QStringList({u"company.created"_s, u"company.deleted"_s}));
    }

    void anErasedPersonIsToldAsDeletedThroughAFilter()
    {
        WebhookDesk desk;
        desk.add(u"contact.*"_s, u"last_name = \"Lovelace\""_s);
        const RecordId ada = desk.store.create(EntityKind::Contact, {{u"last_name"_s, u"Lovelace"_s}});
        desk.run();
        QCOMPARE(desk.target.types(), QStringList{u"contact.created"_s});
        const store::PersonId who{EntityKind::Contact, ada};
        QVERIFY_RESULT(store::erase(*desk.store, std::span(&who, 1), {Origin::user(), u"Erase 1 person"_s, false}));
        desk.runFor(hour);
        QCOMPARE(desk.target.types().last(), u"contact.deleted"_s);
    }

    void oneWithoutEventsSendsWhatRulesGiveItAndTests()
    {
        WebhookDesk desk;
        const auto added = addWebhook(*desk.store, WebhookSecrets(desk.keychain),
            {u"https://hooks.example/in"_s, {}, {}, desk.secret, u"Billing"_s}, &systemRandomBytes);
        QVERIFY_RESULT(added);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        QCOMPARE(desk.run().delivered, 0);
        QVERIFY(!desk.run().nextDue); // and it rests
        QVERIFY_RESULT(queueTestEvent(*desk.store, desk.state(added->webhook)));
        QCOMPARE(desk.run().delivered, 1);
        QCOMPARE(desk.target.types(), QStringList{u"satchel.test"_s});
        // With events it begins with what happens from then on.
        QVERIFY_RESULT(changeWebhook(*desk.store, WebhookSecrets(desk.keychain), desk.state(added->webhook),
            {added->webhook.url, u"company.created"_s, {}, {}, u"Billing"_s}, &systemRandomBytes));
        QCOMPARE(desk.run().delivered, 0);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Bolt"_s}});
        QCOMPARE(desk.run().delivered, 1);
    }

    void aPausedOneSendsNoTest()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        QVERIFY_RESULT(pauseWebhook(*desk.store, webhook));
        const auto queued = queueTestEvent(*desk.store, desk.state(webhook));
        QVERIFY(!queued);
        QCOMPARE(queued.error().kind, Error::Kind::Conflict);
        QVERIFY(desk.log().empty());
    }

    void anotherServerGetsAnotherSecret()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        const auto sameServer = changeWebhook(*desk.store, WebhookSecrets(desk.keychain), webhook,
            {u"https://hooks.example/other"_s, u"company.created"_s}, &systemRandomBytes);
        QVERIFY_RESULT(sameServer);
        QVERIFY(sameServer->secret.isEmpty());
        const auto otherServer = changeWebhook(*desk.store, WebhookSecrets(desk.keychain), desk.state(webhook),
            {u"https://other.example/in"_s, u"company.created"_s}, &systemRandomBytes);
        QVERIFY_RESULT(otherServer);
        QVERIFY(otherServer->secret.startsWith(u"whsec_"_s));
        QCOMPARE(desk.keychain.entries().size(), 1); // the old one is of no use
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        QCOMPARE(desk.run().delivered, 1);
        QCOMPARE(desk.target.requests.front().url.host(), u"other.example"_s);
    }

    void twoOfOneNameAreRefused()
    {
        WebhookDesk desk;
        const store::WebhookDraft draft{u"https://hooks.example/in"_s, u"*"_s, {}, desk.secret, u"Billing"_s};
        QVERIFY_RESULT(addWebhook(*desk.store, WebhookSecrets(desk.keychain), draft, &systemRandomBytes));
        const auto second = addWebhook(*desk.store, WebhookSecrets(desk.keychain), draft, &systemRandomBytes);
        QVERIFY(!second);
        QCOMPARE(second.error().where, u"name"_s);
        QCOMPARE(desk.keychain.entries().size(), 1);
        QVERIFY(store::Webhooks(*desk.store).findNamed(u"billing"_s));
    }

    void readingAgainMakesNoneTwice()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        desk.target.answer = TargetTransport::status(500);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        desk.run();
        const auto before = desk.log();
        QCOMPARE(before.size(), size_t(1));
        QVERIFY_RESULT(desk.store->database().execute( // as a copy of the store has it
            "UPDATE webhook SET position = " + QByteArray::number(webhook.position)));
        desk.run();
        QCOMPARE(desk.log().size(), size_t(1));
        QCOMPARE(desk.log().front().id, before.front().id);
    }

    /// The program dies between the request and the note of it.
    void aCrashSendsAgainUnderTheSameId()
    {
        WebhookDesk desk;
        desk.add(u"company.created"_s);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        desk.target.answer = [&desk](const sync::HttpRequest &) -> Result<sync::HttpResponse> {
            desk.cancellation.cancel();
            return fail(Error::Kind::Cancelled, u"cancelled"_s);
        };
        desk.run();
        desk.cancellation.reset();
        desk.target.answer = TargetTransport::status(200);
        desk.store.reopen();
        desk.run();
        QCOMPARE(desk.target.requests.size(), size_t(2));
        QCOMPARE(desk.target.header(0, "webhook-id"), desk.target.header(1, "webhook-id"));
        QCOMPARE(desk.target.requests[0].body, desk.target.requests[1].body);
        QCOMPARE(desk.log().front().tries, 1);
    }

    void anotherProcessDoesNotSendToo()
    {
        WebhookDesk desk;
        desk.add(u"company.created"_s);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        auto other = desk.store.again();
        bool wasElsewhere = false;
        desk.target.answer = [&](const sync::HttpRequest &) {
            wasElsewhere = desk.runner(*other).run()->isElsewhere;
            return sync::HttpResponse{200, {}, {}};
        };
        QCOMPARE(desk.run().delivered, 1);
        QVERIFY(wasElsewhere);
        QCOMPARE(desk.target.requests.size(), size_t(1));
    }

    void aRecordsEventsKeepTheirOrder()
    {
        WebhookDesk desk;
        desk.add(u"company.*"_s);
        const RecordId first = desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        QVERIFY(desk.store.update(EntityKind::Company, first, {{u"name"_s, u"Bolt"_s}}));
        const RecordId second = desk.store.create(EntityKind::Company, {{u"name"_s, u"Coil"_s}});
        // The first delivery is refused twice: what follows it of the same record waits, another record does not.
        int refusals = 0;
        desk.target.answer = [&](const sync::HttpRequest &request) {
            const bool isFirst = request.body.contains("company.created")
                && request.body.contains(first.toString().toLatin1());
            return sync::HttpResponse{isFirst && refusals++ < 2 ? 500 : 200, {}, {}};
        };
        desk.runFor(hour);
        QStringList ofFirst;
        bool hasSecondWaited = true;
        for (size_t i = 0; i < desk.target.requests.size(); ++i) {
            const QString what = desk.target.body(i)[u"type"].toString().section(u'.', 1);
            if (desk.target.body(i)[u"data"][u"id"].toString() == second.toString())
                hasSecondWaited = ofFirst.contains(u"updated"_s);
            else
                ofFirst.append(what);
        }
        QCOMPARE(ofFirst, QStringList({u"created"_s, u"created"_s, u"created"_s, u"updated"_s}));
        QVERIFY(!hasSecondWaited);
    }

    void tenThousandEventsWhileOfflineDrainInOrderWithoutAStorm()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.updated, company.created"_s);
        constexpr int companies = 100;
        constexpr int updates = 99; // of each
        desk.target.answer = TargetTransport::fails(Error::Kind::Offline);
        std::vector<RecordId> ids;
        std::vector<Edit> edits;
        for (int i = 0; i < companies; ++i) {
            ids.push_back(desk.store->newId());
            edits.push_back(Edit::create(EntityKind::Company, ids.back(), {{u"name"_s, u"C0"_s}}));
        }
        QVERIFY_RESULT(desk.store->commit({u"Create"_s, Origin::user(), edits, {}}));
        for (int round = 1; round <= updates; ++round) {
            edits.clear();
            for (const RecordId id : ids)
                edits.push_back(Edit::update(EntityKind::Company, id, {{u"name"_s, u"C%1"_s.arg(round)}}));
            QVERIFY_RESULT(desk.store->commit({u"Update"_s, Origin::user(), edits, {}}));
        }
        desk.runFor(8 * hour);
        QVERIFY2(desk.target.requests.size() < 150, qPrintable(QString::number(desk.target.requests.size())));
        QVERIFY(desk.log().size() <= size_t(WebhookFeed::mostWaiting + WebhookFeed::changesAtOnce));
        QVERIFY(!desk.state(webhook).isPaused);

        desk.target.requests.clear();
        desk.target.answer = TargetTransport::status(200);
        desk.runFor(hour);
        QCOMPARE(desk.target.requests.size(), size_t(companies * (updates + 1)));
        QHash<QString, int> next;
        QSet<QByteArray> seen;
        for (size_t i = 0; i < desk.target.requests.size(); ++i) {
            const QJsonObject json = desk.target.body(i);
            const QString id = json[u"data"][u"id"].toString();
            const int expected = next[id]++;
            if (expected == 0) {
                QCOMPARE(json[u"type"].toString(), u"company.created"_s);
            } else {
                const QJsonArray changes = json[u"data"][u"changes"].toArray();
                QCOMPARE(changes[0][u"after"].toString(), u"C%1"_s.arg(expected));
            }
            seen.insert(desk.target.header(i, "webhook-id"));
        }
        QCOMPARE(seen.size(), companies * (updates + 1));
    }

    void oneTimeOutIsEnoughForAPass()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        desk.add(u"company.created"_s, {}, u"https://other.example/in"_s);
        desk.target.answer = [](const sync::HttpRequest &request) -> Result<sync::HttpResponse> {
            if (request.url.host() == u"hooks.example"_s)
                return fail(Error::Kind::Unanswered, u"the response did not arrive completely in time"_s);
            return sync::HttpResponse{200, {}, {}};
        };
        for (int i = 0; i < 5; ++i)
            desk.store.create(EntityKind::Company, {{u"name"_s, u"C%1"_s.arg(i)}});
        const auto pass = desk.run();
        QCOMPARE(pass.failed, 1);
        QCOMPARE(pass.delivered, 5); // to the other
        QVERIFY(pass.nextDue && *pass.nextDue > desk.store.clock.now());
        QCOMPARE(desk.state(webhook).failures, 1);
        QCOMPARE(desk.run().failed, 0); // and it waits
    }

    void aLongQueueIsSentInOnePassAndReported()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        constexpr int many = 2 * WebhookRunner::mostSentAtOnce + 10;
        std::vector<Edit> edits;
        for (int i = 0; i < many; ++i)
            edits.push_back(Edit::create(EntityKind::Company, desk.store->newId(), {{u"name"_s, u"C%1"_s.arg(i)}}));
        QVERIFY_RESULT(desk.store->commit({u"Create"_s, Origin::user(), edits, {}}));
        std::vector<qint64> reports;
        WebhookRunner runner(*desk.store,
            {desk.keychain, desk.pool, desk.cancellation, desk.random,
                [&](qint64 delivered, qint64) { reports.push_back(delivered); }});
        const auto pass = runner.run();
        QVERIFY_RESULT(pass);
        QCOMPARE(pass->delivered, many);
        QVERIFY(!pass->nextDue);
        QCOMPARE(reports, std::vector<qint64>({WebhookRunner::mostSentAtOnce, WebhookRunner::mostSentAtOnce, 10}));
        const auto log = desk.log(); // the newest first
        QCOMPARE(log.size(), size_t(many));
        for (size_t i = 0; i < log.size(); ++i)
            QCOMPARE(desk.target.header(log.size() - 1 - i, "webhook-id"), log[i].id.toString().toLatin1());
        QCOMPARE(desk.state(webhook).shownState(), u"active"_s);
    }

    void nextDueGoesOnBehindTheLast()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        store::WebhookDeliveries deliveries(*desk.store);
        for (int i = 0; i < 3; ++i)
            desk.store.create(EntityKind::Company, {{u"name"_s, u"C%1"_s.arg(i)}});
        auto state = desk.state(webhook);
        QVERIFY_RESULT(WebhookFeed(*desk.store).read(state));
        const Instant now = desk.store.clock.now();
        const auto first = *deliveries.nextDue(webhook, now);
        QVERIFY(first);
        const auto second = *deliveries.nextDue(webhook, now, first->number);
        QVERIFY(second && second->number > first->number);
        const auto third = *deliveries.nextDue(webhook, now, second->number);
        QVERIFY(third && third->number > second->number);
        QVERIFY(!*deliveries.nextDue(webhook, now, third->number));
    }

    void aTargetThatAnswers500ForADayIsAskedNowAndThen()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        desk.target.answer = TargetTransport::status(500);
        for (int i = 0; i < 200; ++i)
            desk.store.create(EntityKind::Company, {{u"name"_s, u"C%1"_s.arg(i)}});
        desk.runFor(day);
        QVERIFY2(desk.target.requests.size() < 45, qPrintable(QString::number(desk.target.requests.size())));
        QVERIFY(!desk.state(webhook).isPaused);
        QVERIFY(desk.state(webhook).problem.contains(u"500"_s));
        desk.target.answer = TargetTransport::status(200);
        desk.runFor(day);
        for (const store::WebhookDelivery &delivery : desk.log())
            QCOMPARE(delivery.status, store::DeliveryStatus::Delivered);
        QCOMPARE(desk.state(webhook).shownState(), u"active"_s);
    }

    void oneThatFailsForDaysIsPausedAndLosesNothing()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        desk.target.answer = TargetTransport::fails(Error::Kind::Unanswered);
        for (int i = 0; i < 300; ++i)
            desk.store.create(EntityKind::Company, {{u"name"_s, u"C%1"_s.arg(i)}});
        desk.runFor(7 * day);
        QVERIFY(desk.state(webhook).isPaused);
        QVERIFY(!desk.state(webhook).problem.isEmpty());
        const size_t asked = desk.target.requests.size();
        desk.runFor(day);
        QCOMPARE(desk.target.requests.size(), asked);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Late"_s}});

        desk.target.answer = TargetTransport::status(200);
        QVERIFY_RESULT(resumeWebhook(*desk.store, desk.state(webhook), Missed::Send));
        desk.runFor(2 * day);
        qint64 delivered = 0;
        for (const store::WebhookDelivery &delivery : desk.log())
            delivered += delivery.status == store::DeliveryStatus::Delivered ? 1 : 0;
        QCOMPARE(delivered, 301);
    }

    void resumingCanSkipWhatWasMissed()
    {
        WebhookDesk desk;
        auto webhook = desk.add(u"company.created"_s);
        webhook = *pauseWebhook(*desk.store, webhook);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        desk.run();
        QVERIFY(desk.log().empty());
        QVERIFY_RESULT(resumeWebhook(*desk.store, webhook, Missed::Skip));
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Bolt"_s}});
        QCOMPARE(desk.run().delivered, 1);
        QVERIFY(desk.target.requests[0].body.contains("Bolt"));
    }

    void pausingStopsAPassThatIsUnderWay()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        for (int i = 0; i < 5; ++i)
            desk.store.create(EntityKind::Company, {{u"name"_s, u"C%1"_s.arg(i)}});
        auto other = desk.store.again();
        desk.target.answer = [&](const sync::HttpRequest &) {
            std::ignore = pauseWebhook(*other, *store::Webhooks(*other).find(webhook.id));
            return sync::HttpResponse{200, {}, {}};
        };
        desk.run();
        QCOMPARE(desk.target.requests.size(), size_t(1));
        QVERIFY(desk.state(webhook).isPaused);
    }

    void aTargetThatIsGoneIsPaused()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        desk.target.answer = TargetTransport::status(410);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        desk.runFor(day);
        QCOMPARE(desk.target.requests.size(), size_t(1));
        QVERIFY(desk.state(webhook).isPaused);
    }

    void aDeliveryCanBeReplayed()
    {
        WebhookDesk desk;
        desk.add(u"company.created"_s);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        desk.run();
        QVERIFY_RESULT(store::WebhookDeliveries(*desk.store).replay(desk.log().front().id));
        desk.run();
        QCOMPARE(desk.target.requests.size(), size_t(2));
        QCOMPARE(desk.target.header(0, "webhook-id"), desk.target.header(1, "webhook-id"));
        QCOMPARE(desk.target.requests[0].body, desk.target.requests[1].body);
        QCOMPARE(store::WebhookDeliveries(*desk.store).replay(desk.store->newId()).error().kind, Error::Kind::NotFound);
    }

    void withoutTheKeychainItWaitsAndSaysSo()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        desk.keychain.failAfter(0);
        QVERIFY(desk.run().nextDue);
        QVERIFY(desk.target.requests.empty());
        QCOMPARE(desk.state(webhook).shownState(), u"failing"_s);
        desk.keychain.recover();
        QCOMPARE(desk.run().delivered, 1);
    }

    void aSecretIsBoundToItsHostAndNeverInTheStore()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        QVERIFY_RESULT(store::run(desk.store->database(), "UPDATE webhook SET url = 'https://attacker.example/in'"));
        desk.run();
        QVERIFY(desk.target.requests.empty());
        QVERIFY(desk.state(webhook).isPaused);
        QVERIFY_RESULT(desk.store->database().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        QFile file(desk.store.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"));
    }

    void aRestoredStoreAsksFirst()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        desk.store.clock.advance(1'000);
        QVERIFY_RESULT(store::markCopy(desk.store->database(), desk.store.clock.now()));
        QVERIFY_RESULT(store::noteRestored(desk.store->database(), desk.store.clock.now()));
        desk.run();
        QVERIFY(desk.target.requests.empty());
        QVERIFY(desk.state(webhook).isPaused);
        desk.store.clock.advance(1'000);
        QVERIFY_RESULT(resumeWebhook(*desk.store, desk.state(webhook), Missed::Send));
        QCOMPARE(desk.run().delivered, 1);
    }

    void whatIsQueuedOfAnErasedPersonGoes()
    {
        WebhookDesk desk;
        desk.add(u"*"_s);
        desk.target.answer = TargetTransport::status(500);
        const RecordId ada = desk.store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Lovelace"_s}, {u"email"_s, u"ada@lovelace.example"_s}});
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"notes"_s, u"Ask Ada Lovelace"_s}});
        desk.run();
        QCOMPARE(desk.log().size(), size_t(2));
        const store::PersonId who{EntityKind::Contact, ada};
        QVERIFY_RESULT(store::erase(*desk.store, std::span(&who, 1), {Origin::user(), u"Erase 1 person"_s, false}));
        desk.target.requests.clear();
        desk.target.answer = TargetTransport::status(200);
        desk.runFor(day);
        QVERIFY(!desk.target.requests.empty());
        for (const sync::HttpRequest &request : desk.target.requests)
            QVERIFY2(!request.body.contains("ovelace"), request.body.constData());
        QVERIFY(desk.target.types().contains(u"contact.deleted"_s)); // so that the receiver can follow
        QVERIFY(!desk.target.types().contains(u"contact.created"_s));
    }

    void aMaskedStoreSendsNothing()
    {
        WebhookDesk desk;
        desk.add(u"company.created"_s);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        store::StoreOptions options;
        options.isMasked = true;
        auto masked = desk.store.again(2, options);
        const auto pass = desk.runner(*masked).run();
        QVERIFY_RESULT(pass);
        QVERIFY(desk.target.requests.empty());
    }

    void whatCannotBeOneIsRefused_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("events");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("where");
        QTest::newRow("plain http") << u"http://hooks.example/in"_s << u"*"_s << QString() << u"url"_s;
        QTest::newRow("a password in it") << u"https://a:b@hooks.example/in"_s << u"*"_s << QString() << u"url"_s;
        QTest::newRow("no host") << u"https:///in"_s << u"*"_s << QString() << u"url"_s;
        QTest::newRow("a file") << u"file:///etc/passwd"_s << u"*"_s << QString() << u"url"_s;
        QTest::newRow("no event") << u"https://hooks.example"_s << QString() << QString() << u"events"_s;
        QTest::newRow("a filter that fits nothing")
            << u"https://hooks.example"_s << u"*"_s << u"colour = \"red\""_s << u"filter"_s;
        QTest::newRow("a filter of one of two")
            << u"https://hooks.example"_s << u"deal.created, contact.created"_s << u"title = \"x\""_s << u"filter"_s;
    }
    void whatCannotBeOneIsRefused()
    {
        QFETCH(QString, url);
        QFETCH(QString, events);
        QFETCH(QString, filter);
        QFETCH(QString, where);
        WebhookDesk desk;
        const auto added = addWebhook(
            *desk.store, WebhookSecrets(desk.keychain), {url, events, filter, {}}, &systemRandomBytes);
        QVERIFY(!added);
        QCOMPARE(added.error().kind, Error::Kind::Invalid);
        QVERIFY2(added.error().where.startsWith(where), qPrintable(added.error().where));
        QVERIFY(store::Webhooks(*desk.store).list()->empty());
        QVERIFY(desk.keychain.entries().isEmpty());
    }

    void removingTakesSecretAndDeliveriesAlong()
    {
        WebhookDesk desk;
        const auto webhook = desk.add(u"company.created"_s);
        desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        desk.run();
        QVERIFY_RESULT(removeWebhook(*desk.store, WebhookSecrets(desk.keychain), webhook));
        QVERIFY(desk.log().empty());
        QVERIFY(desk.keychain.entries().isEmpty());
    }

    void aLongRecordIsSentWithoutItsValues()
    {
        WebhookDesk desk;
        desk.add(u"company.updated"_s);
        const RecordId id = desk.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
        QVERIFY(desk.store.update(EntityKind::Company, id, {{u"notes"_s, QString(300'000, u'x')}}));
        desk.run();
        QVERIFY(desk.target.requests[0].body.size() < 2'000);
        QVERIFY(desk.target.body(0)[u"data"][u"isShortened"].toBool());
        QCOMPARE(desk.target.body(0)[u"data"][u"changes"][0][u"field"].toString(), u"notes"_s);
    }
};

SATCHEL_TEST(tst_WebhookRunner)
#include "tst_WebhookRunner.moc"
