// SPDX-License-Identifier: GPL-3.0-or-later
// Who wants no more mass mailings says so in one system, and all know: an opt-out there is a withdrawal here, a
// withdrawal or objection here an opt-out there. That nobody opted out is no consent.
#include "domain/FieldNames.h"
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

} // namespace

class tst_OptOuts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void atSalesforce() { goesBothWays<Salesforce>({u"Contact"_s, u"LastName"_s, u"HasOptedOutOfEmail"_s}); }
    void atDynamics() { goesBothWays<Dynamics>({u"contacts"_s, u"lastname"_s, u"donotbulkemail"_s}); }
    void atZoho() { goesBothWays<Zoho>({u"Contacts"_s, u"Last_Name"_s, u"Email_Opt_Out"_s}); }
};

SATCHEL_TEST(tst_OptOuts)
#include "tst_OptOuts.moc"
