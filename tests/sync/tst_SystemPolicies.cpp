// SPDX-License-Identifier: GPL-3.0-or-later
// An organisation that allows some systems only: others are neither connected nor synced, and can be removed.
#include "sync/session/ConnectionLoop.h"
#include "tests/support/SessionWorld.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

Policies allowing(const QString &system)
{
    return policiesFromJson("{\"allowedSystems\":[\"" + system.toUtf8() + "\"]}", u"policies.json"_s);
}

} // namespace

class tst_SystemPolicies : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSystemThatIsNotAllowedIsNotConnected()
    {
        SessionWorld world;
        sync::SessionDependencies dependencies = world.dependencies();
        dependencies.policies = allowing(u"pipedrive"_s);
        const auto made = sync::createConnection(*world.store,
            {u"hubspot"_s, u"Hub"_s, u"https://api.hubapi.com"_s, {world.token, {}, {}}}, dependencies, 5);
        QCOMPARE(made.error().kind, Error::Kind::Forbidden);
        QVERIFY2(made.error().what.contains(u"pipedrive"_s), qPrintable(made.error().what));
        QVERIFY(store::Connections(*world.store).list()->empty());
        QVERIFY(world.keychain.everWritten.isEmpty()); // the token goes nowhere
        QCOMPARE(world.faults.requestCount(), 0);
    }

    void oneThatIsAllowedIsConnected()
    {
        SessionWorld world;
        sync::SessionDependencies dependencies = world.dependencies();
        dependencies.policies = allowing(u"hubspot"_s);
        QVERIFY_RESULT(sync::createConnection(*world.store,
            {u"hubspot"_s, u"Hub"_s, u"https://api.hubapi.com"_s, {world.token, {}, {}}}, dependencies, 5));
    }

    void whatADescriptionCallsItselfDoesNotCount()
    {
        store::Connection connection;
        connection.vendor = u"hubspot"_s;
        QCOMPARE(sync::systemOf(connection), u"hubspot"_s);
        connection.settings.insert(u"description"_s, u"{}"_s);
        QCOMPARE(sync::systemOf(connection), u"rest"_s);
    }

    void aConnectionThatIsThereDoesNotSync()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        const auto before = world.faults.requestCount();
        for (const Policies &policies : {allowing(u"pipedrive"_s), policiesFromJson("{", u"policies.json"_s)}) {
            sync::SessionDependencies dependencies = world.dependencies();
            dependencies.policies = policies;
            QCOMPARE(sync::Session::open(*world.store, number, dependencies, 7).error().kind, Error::Kind::Forbidden);
            sync::WorkerMailbox mailbox(world.store.clock);
            std::optional<Error> trouble;
            sync::ConnectionLoop loop(*world.store, number, dependencies, mailbox, {}, 7,
                {.troubled = [&trouble](const std::optional<Error> &told) { trouble = told; }});
            mailbox.askForRound();
            const auto message = mailbox.wait(0);
            loop.serve(message);
            QVERIFY(!loop.untilDue(message).has_value()); // not until it starts with other policies
            QCOMPARE(trouble->kind, Error::Kind::Forbidden);
            QCOMPARE(world.faults.requestCount(), before);
        }
    }

    void itCanBeRemoved()
    {
        SessionWorld world;
        const qint64 number = world.connect();
        sync::SessionDependencies dependencies = world.dependencies();
        dependencies.policies = allowing(u"pipedrive"_s);
        QVERIFY_RESULT(sync::removeConnection(*world.store, number, dependencies, 5));
        QVERIFY(world.keychain.entries().isEmpty());
    }
};

SATCHEL_TEST(tst_SystemPolicies)
#include "tst_SystemPolicies.moc"
