// SPDX-License-Identifier: GPL-3.0-or-later
// Who wants no more mass mailings says so in one system, and all know: an opt-out there is a withdrawal here, a
// withdrawal or objection here an opt-out there. That nobody opted out is no consent.
#include "domain/Consent.h"
#include "domain/FieldNames.h"
#include "store/privacy/Consents.h"
#include "store/sync/Conflicts.h"
#include "store/sync/Connections.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

struct OptOut
{
    QString contacts;
    QString lastName;
    QString field;
};

template <typename World> void goesBothWays(const OptOut &names)
{
    World world;
    const QString there = world.user.create(names.contacts, {{names.lastName, u"Lee"_s}});
    QVERIFY(world.settle());
    const RecordId lee = world.here(names.contacts, there);
    const auto consent = [&] { return world.store->get(EntityKind::Contact, lee)->text(field::consent); };
    const auto isOptedOut = [&] {
        const auto all = world.user.records(names.contacts);
        const auto found = std::ranges::find(all, there, &fakes::RemoteUser::Record::id);
        return found != all.end() && found->values.value(names.field) == u"true"_s;
    };
    const auto say = [&](const QString &state) {
        QVERIFY(world.store.update(EntityKind::Contact, lee, {{field::consent, state}}));
        QVERIFY(world.settle());
    };
    QCOMPARE(consent(), QString());
    say(u"given"_s);
    QVERIFY(!isOptedOut());
    QCOMPARE(consent(), u"given"_s);
    QVERIFY(world.user.edit(names.contacts, there, {{names.field, u"true"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(consent(), u"withdrawn"_s);
    say(u"given"_s);
    QVERIFY(!isOptedOut());
    say(u"objected"_s);
    QVERIFY(isOptedOut());
    QCOMPARE(consent(), u"objected"_s);
}

/// A person whom both sides know.
template <typename World> struct Known
{
    Known(World &world, QString contacts, const fakes::Values &values)
        : world(world), contacts(std::move(contacts)), there(world.user.create(this->contacts, values))
    {
        if (!world.settle())
            qFatal("the world does not settle");
        here = world.here(this->contacts, there);
    }

    QString consent() const { return world.store->get(EntityKind::Contact, here)->text(field::consent); }
    bool isHeld() const
    {
        return store::contactHoldOf(
                   *world.store, *world.store->get(EntityKind::Contact, here), ConsentPurpose::Channel::Email)
                   .kind
            != ContactHold::Kind::None;
    }
    void say(const QString &state)
    {
        QVERIFY(world.store.update(EntityKind::Contact, here, {{field::consent, state}}));
        QVERIFY(world.settle());
    }
    void sayThere(const QString &name, const QString &value)
    {
        QVERIFY(world.user.edit(contacts, there, {{name, value}}));
        QVERIFY(world.settle());
    }
    QString valueThere(QStringView name) const { return world.user.record(contacts, there)->values.value(name); }
    QStringList reasons() const
    {
        QStringList all;
        for (const store::OutboxEntry &entry : world.parked())
            all.append(entry.reason);
        return all;
    }

    World &world;
    QString contacts;
    QString there;
    RecordId here;
};

using HubSpotPerson = Known<HubSpot>;
using PipedrivePerson = Known<Pipedrive>;

const QString optOutProperty = u"hs_email_optout"_s;
const QString marketingProperty = u"marketing_status"_s;
const QString leesAddress = uR"([{"value":"lee@example.com","primary":true,"label":"work"}])"_s;

fakes::PipedriveOptions withCampaigns()
{
    fakes::PipedriveOptions options;
    options.hasCampaigns = true;
    return options;
}

} // namespace

class tst_OptOuts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atSalesforce() { goesBothWays<Salesforce>({u"Contact"_s, u"LastName"_s, u"HasOptedOutOfEmail"_s}); }
    void atDynamics() { goesBothWays<Dynamics>({u"contacts"_s, u"lastname"_s, u"donotbulkemail"_s}); }
    void atZoho() { goesBothWays<Zoho>({u"Contacts"_s, u"Last_Name"_s, u"Email_Opt_Out"_s}); }

    void whoUnsubscribedAtHubSpotIsHeldBackHere()
    {
        HubSpot world;
        HubSpotPerson lee(world, u"contacts"_s, {{u"lastname"_s, u"Lee"_s}});
        QCOMPARE(lee.consent(), QString());
        QVERIFY(!lee.isHeld());
        lee.sayThere(optOutProperty, u"true"_s);
        QCOMPARE(lee.consent(), u"withdrawn"_s);
        QVERIFY(lee.isHeld());
        QCOMPARE(lee.reasons(), QStringList());
        lee.sayThere(optOutProperty, u"false"_s);
        QVERIFY(!lee.isHeld());
    }

    /// HubSpot takes it from no program: it is said until somebody does it there, and no request is wasted on it.
    void aWithdrawalThatHubSpotDoesNotTakeIsSaid()
    {
        HubSpot world;
        HubSpotPerson lee(world, u"contacts"_s, {{u"lastname"_s, u"Lee"_s}});
        int updates = 0;
        world.faults.setBefore(
            [&](const HttpRequest &request, int) { updates += request.url.path().endsWith("/batch/update"_L1); });
        lee.say(u"given"_s);
        QCOMPARE(lee.reasons(), QStringList());
        lee.say(u"objected"_s);
        QCOMPARE(lee.consent(), u"objected"_s);
        QCOMPARE(lee.reasons().size(), 1);
        QVERIFY2(
            lee.reasons().first().contains(u"do it on the contact in HubSpot"_s), qPrintable(lee.reasons().first()));
        QCOMPARE(updates, 0);
        QVERIFY(world.store.update(EntityKind::Contact, lee.here, {{u"job_title"_s, u"CTO"_s}}));
        QVERIFY(world.settle());
        QCOMPARE(updates, 1);
        QCOMPARE(lee.valueThere(u"jobtitle"), u"CTO"_s);
        QCOMPARE(lee.valueThere(optOutProperty), QString());
        QCOMPARE(lee.reasons().size(), 1);

        lee.sayThere(optOutProperty, u"true"_s);
        QCOMPARE(lee.consent(), u"objected"_s);
        QCOMPARE(lee.reasons(), QStringList());
        QVERIFY(store::Conflicts(*world.store).list(0, true)->empty());
    }

    /// Whoever agrees again has to be subscribed again in HubSpot.
    void aNewConsentThatHubSpotDoesNotTakeIsSaid()
    {
        HubSpot world;
        HubSpotPerson lee(world, u"contacts"_s, {{u"lastname"_s, u"Lee"_s}});
        lee.sayThere(optOutProperty, u"true"_s);
        lee.say(u"given"_s);
        QCOMPARE(lee.consent(), u"given"_s);
        QCOMPARE(lee.reasons().size(), 1);
        lee.sayThere(optOutProperty, u"false"_s);
        QCOMPARE(lee.consent(), u"given"_s);
        QCOMPARE(lee.reasons(), QStringList());
        QVERIFY(store::Conflicts(*world.store).list(0, true)->empty());
    }

    void aNewContactGoesToHubSpotWithoutIt()
    {
        HubSpot world;
        QVERIFY(world.settle());
        const RecordId agreed = world.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {field::consent, u"given"_s}});
        const RecordId refused = world.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}, {field::consent, u"withdrawn"_s}});
        QVERIFY(world.settle());
        QVERIFY(!world.there(agreed).isEmpty());
        QVERIFY(!world.there(refused).isEmpty());
        const auto parked = world.parked();
        QCOMPARE(parked.size(), 1u);
        QCOMPARE(parked.front().record, refused);
        QCOMPARE(world.store->get(EntityKind::Contact, refused)->text(field::consent), u"withdrawn"_s);
    }

    void whoUnsubscribedAtPipedriveIsHeldBackHere()
    {
        Pipedrive world(withCampaigns());
        PipedrivePerson lee(world, u"persons"_s, {{u"name"_s, u"Ann Lee"_s}, {u"emails"_s, leesAddress}});
        for (const QString &state : {u"no_consent"_s, u"subscribed"_s, u"archived"_s}) {
            lee.sayThere(marketingProperty, state);
            QCOMPARE(lee.consent(), QString()); // it has no wording and no proof
            QVERIFY(!lee.isHeld());
        }
        lee.sayThere(marketingProperty, u"unsubscribed"_s);
        QCOMPARE(lee.consent(), u"withdrawn"_s);
        QVERIFY(lee.isHeld());
    }

    /// The one change that a program may make is kept for it.
    void aWithdrawalReachesPipedriveAndAConsentDoesNot()
    {
        Pipedrive world(withCampaigns());
        PipedrivePerson lee(world, u"persons"_s,
            {{u"name"_s, u"Ann Lee"_s}, {u"emails"_s, leesAddress}, {marketingProperty, u"subscribed"_s}});
        lee.say(u"given"_s);
        QCOMPARE(lee.valueThere(marketingProperty), u"subscribed"_s);
        QCOMPARE(lee.consent(), u"given"_s);
        lee.say(u"objected"_s);
        QCOMPARE(lee.valueThere(marketingProperty), u"unsubscribed"_s);
        QCOMPARE(lee.consent(), u"objected"_s);
        QCOMPARE(lee.reasons(), QStringList());
        lee.say(u"given"_s);
        QCOMPARE(lee.valueThere(marketingProperty), u"unsubscribed"_s);
        QCOMPARE(lee.consent(), u"given"_s);
        QCOMPARE(lee.reasons().size(), 1);
        QVERIFY2(
            lee.reasons().first().contains(u"keeps this person unsubscribed"_s), qPrintable(lee.reasons().first()));
        const RecordId fresh = world.store.create(EntityKind::Contact,
            {{u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@example.com"_s}, {field::consent, u"withdrawn"_s}});
        QVERIFY(world.settle());
        QCOMPARE(
            world.user.record(u"persons"_s, world.there(fresh))->values.value(marketingProperty), u"unsubscribed"_s);
    }

    /// Without an address Pipedrive answers 200 and changes nothing.
    void aWithdrawalThatPipedriveIgnoresIsSaid()
    {
        Pipedrive world(withCampaigns());
        PipedrivePerson lee(world, u"persons"_s, {{u"name"_s, u"Ann Lee"_s}});
        int updates = 0;
        world.faults.setBefore([&](const HttpRequest &request, int) { updates += request.method == "PATCH"; });
        lee.say(u"withdrawn"_s);
        QCOMPARE(lee.valueThere(marketingProperty), u"no_consent"_s);
        QCOMPARE(lee.consent(), u"withdrawn"_s);
        QCOMPARE(lee.reasons().size(), 1);
        QVERIFY2(lee.reasons().first().contains(u"did not accept this value"_s), qPrintable(lee.reasons().first()));
        const int first = updates;
        for (int i = 0; i < 6; ++i)
            world.round();
        QVERIFY2(updates - first <= 3, QByteArray::number(updates)); // an hour of rounds, at growing intervals
        QCOMPARE(lee.reasons().size(), 1);
        QCOMPARE(lee.consent(), u"withdrawn"_s);
    }

    /// Who has no Campaigns is asked for nothing that a request would be refused for.
    void withoutCampaignsPipedriveSyncsTheRest()
    {
        Pipedrive world;
        PipedrivePerson lee(world, u"persons"_s, {{u"name"_s, u"Ann Lee"_s}, {u"emails"_s, leesAddress}});
        lee.say(u"withdrawn"_s);
        QCOMPARE(lee.consent(), u"withdrawn"_s);
        QCOMPARE(lee.reasons(), QStringList());
        const QStringList limits = store::Connections(*world.store)
                                       .get(world.number)
                                       ->settings.value("account_limits"_L1)
                                       .toVariant()
                                       .toStringList();
        QVERIFY2(limits.join(u' ').contains(u"Consent"_s, Qt::CaseInsensitive), qPrintable(limits.join(u'\n')));
    }
};

SATCHEL_TEST(tst_OptOuts)
#include "tst_OptOuts.moc"
