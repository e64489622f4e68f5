// SPDX-License-Identifier: GPL-3.0-or-later
// What is made here and sent comes back as it is: a remote that cannot hold a value, or shows another in its place,
// changes nothing here, neither at once nor after somebody edits something else there.
#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/sync/Conflicts.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

const Instant lastWeek = *Instant::fromIso(u"2026-11-13T09:30:00Z");

/// What a rep has before the first sync: a customer, a deal, and what was done and planned for both.
struct Made
{
    RecordId company;
    RecordId contact;
    RecordId deal;
    RecordId owner;
    std::vector<std::pair<EntityKind, RecordId>> all;
};

template <typename World> Made makeRecords(World &world)
{
    Made made;
    test::TestStore &store = world.store;
    const auto make = [&](EntityKind entity, std::vector<FieldValue> values) {
        const RecordId id = store.create(entity, std::move(values));
        made.all.emplace_back(entity, id);
        return id;
    };
    made.owner = store.create(EntityKind::User, {{field::name, u"Mara Lindqvist"_s}});
    made.company = make(EntityKind::Company, {{field::name, u"Helvion"_s}, {field::owner, made.owner}});
    made.contact = make(EntityKind::Contact,
        {{field::first_name, u"Reto"_s}, {field::last_name, u"Amstutz"_s}, {field::company, made.company},
            {field::owner, made.owner}});
    made.deal = make(EntityKind::Deal,
        {{field::title, u"Validation"_s}, {field::company, made.company}, {field::contact, made.contact},
            {field::expected_close, QDate(2026, 12, 1)}});
    for (const auto &kind : {choice::note, choice::call, choice::email, choice::meeting}) {
        make(EntityKind::Activity,
            {{field::kind, kind}, {field::body, u"Clause 9 is open"_s}, {field::at, lastWeek},
                {field::contact, made.contact}, {field::company, made.company}, {field::deal, made.deal}});
    }
    make(EntityKind::Activity,
        {{field::kind, choice::note}, {field::body, u"Asks for Osaka"_s}, {field::at, lastWeek},
            {field::contact, made.contact}});
    make(EntityKind::Task,
        {{field::title, u"Send the redline"_s}, {field::due_date, QDate(2026, 11, 24)}, {field::contact, made.contact},
            {field::deal, made.deal}});
    return made;
}

/// What was replaced or emptied; a remote may fill what is empty here, such as an owner. "activity.subject: X became Y"
template <typename World> QStringList changed(World &world, const std::vector<Record> &before)
{
    QStringList changes;
    for (const Record &was : before) {
        const Record is = *world.store->get(was.entity->kind, was.id);
        for (const Field &one : was.entity->fields) {
            const bool hadValue = !one.isSystem() && !isEmpty(was.value(one.name));
            if (hadValue && was.value(one.name) != is.value(one.name)) {
                changes.append(u"%1.%2: %3 became %4"_s.arg(
                    was.entity->name, one.name, textOf(was.value(one.name)), textOf(is.value(one.name))));
            }
        }
    }
    return changes;
}

template <typename World> std::vector<Record> recordsOf(World &world, const Made &made)
{
    std::vector<Record> records;
    for (const auto &[entity, id] : made.all)
        records.push_back(*world.store->get(entity, id));
    return records;
}

template <typename World> void nothingComesBackOtherwise()
{
    World world;
    QVERIFY(world.settle());
    const Made made = makeRecords(world);
    const std::vector<Record> before = recordsOf(world, made);
    QVERIFY(world.settle());
    for (int i = 0; i < 3; ++i)
        QVERIFY(!world.round().error);
    QCOMPARE(changed(world, before).join(u"\n"_s), QString());
}

/// How a vendor calls people and their owners.
struct PersonFields
{
    QString object;
    QString lastName;
    QString owner;
    QString users; // empty: the colleague is known by id
    QString colleague = {};
};

template <typename World> void anOwnerThatIsNoUserThereStays(const PersonFields &names)
{
    World world;
    QVERIFY(world.settle());
    const Made made = makeRecords(world);
    QVERIFY(!world.round().error); // it is sent, and edited before it was read again
    const QString remote = world.there(made.contact);
    QVERIFY(!remote.isEmpty());
    const QString colleague = names.users.isEmpty() ? names.colleague : world.user.records(names.users).back().id;
    QVERIFY(world.user.edit(names.object, remote, {{names.owner, colleague}, {names.lastName, u"Amstutz-Keller"_s}}));
    for (int i = 0; i < 3; ++i)
        QVERIFY(!world.round().error);
    const Record contact = *world.store->get(EntityKind::Contact, made.contact);
    QCOMPARE(contact.text(field::last_name), u"Amstutz-Keller"_s);
    QCOMPARE(contact.value(field::owner), Value(made.owner));
}

/// Both sides change the street, and one of them another part of the address.
void bothChangeTheStreet(HubSpot &world, const Made &made, bool isOursNewer)
{
    const QString remote = world.there(made.contact);
    const auto editHere = [&] {
        QVERIFY_RESULT(world.store.update(EntityKind::Contact, made.contact,
            {{field::address_street, u"Carl-Severing-Straße 90"_s}, {field::address_city, u"Bielefeld"_s}}));
    };
    const auto editThere = [&] {
        QVERIFY(
            world.user.edit(u"contacts"_s, remote, {{u"address"_s, u"Am Lindenring 12"_s}, {u"zip"_s, u"14059"_s}}));
    };
    isOursNewer ? editThere() : editHere();
    world.store.clock.advance(60'000);
    isOursNewer ? editHere() : editThere();
    for (int i = 0; i < 3; ++i)
        QVERIFY(!world.round().error);
}

} // namespace

class tst_ThereAndBack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void salesforceChangesNothingOfOurs() { nothingComesBackOtherwise<Salesforce>(); }
    void dynamicsChangesNothingOfOurs() { nothingComesBackOtherwise<Dynamics>(); }
    void hubSpotChangesNothingOfOurs() { nothingComesBackOtherwise<HubSpot>(); }
    void pipedriveChangesNothingOfOurs() { nothingComesBackOtherwise<Pipedrive>(); }
    void freshsalesChangesNothingOfOurs() { nothingComesBackOtherwise<Freshsales>(); }
    void copperChangesNothingOfOurs() { nothingComesBackOtherwise<Copper>(); }
    void mondayChangesNothingOfOurs() { nothingComesBackOtherwise<Monday>(); }
    void zohoChangesNothingOfOurs() { nothingComesBackOtherwise<Zoho>(); }
    void anOwnerUnknownToSalesforceStays()
    {
        anOwnerThatIsNoUserThereStays<Salesforce>({u"Contact"_s, u"LastName"_s, u"OwnerId"_s, u"User"_s});
    }
    void anOwnerUnknownToDynamicsStays()
    {
        anOwnerThatIsNoUserThereStays<Dynamics>({u"contacts"_s, u"lastname"_s, u"ownerid"_s, u"systemusers"_s});
    }
    void anOwnerUnknownToHubSpotStays()
    {
        anOwnerThatIsNoUserThereStays<HubSpot>({u"contacts"_s, u"lastname"_s, u"hubspot_owner_id"_s, {}, u"70001"_s});
    }
    void aNoteThatIsDeletedHereIsDeletedAtSalesforce()
    {
        Salesforce world;
        QVERIFY(world.settle());
        const Made made = makeRecords(world);
        QVERIFY(world.settle());
        const auto note = std::ranges::find_if(made.all, [&](const auto &one) {
            return one.first == EntityKind::Activity
                && world.store.value(one.first, one.second, field::kind) == Value(QString(choice::note))
                && isEmpty(world.store.value(one.first, one.second, field::deal));
        });
        const QString remote = world.there(note->second);
        QVERIFY(!remote.isEmpty());
        QVERIFY_RESULT(
            world.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Activity, note->second)}, {}}));
        for (int i = 0; i < 3; ++i)
            QVERIFY(!world.round().error);
        QVERIFY(world.store->get(EntityKind::Activity, note->second)->isDeleted());
        const auto there = world.user.record(u"Note"_s, remote);
        QVERIFY(!there || there->isArchived);
    }

    void anAddressStaysOneSides_data()
    {
        QTest::addColumn<bool>("isOursNewer");
        QTest::addColumn<QStringList>("address");
        QTest::newRow("ours") << true << QStringList{u"Carl-Severing-Straße 90"_s, QString(), u"Bielefeld"_s};
        QTest::newRow("theirs") << false << QStringList{u"Am Lindenring 12"_s, u"14059"_s, QString()};
    }
    void anAddressStaysOneSides()
    {
        QFETCH(bool, isOursNewer);
        QFETCH(QStringList, address);
        HubSpot world;
        QVERIFY(world.settle());
        const Made made = makeRecords(world);
        QVERIFY(world.settle());
        bothChangeTheStreet(world, made, isOursNewer);
        const Record here = *world.store->get(EntityKind::Contact, made.contact);
        const auto parts = {field::address_street, field::address_postal_code, field::address_city};
        QStringList found;
        for (const FieldName &part : parts)
            found.append(here.text(part));
        QCOMPARE(found, address);
        const auto there = world.user.record(u"contacts"_s, world.there(made.contact));
        QCOMPARE((QStringList{
                     there->values.value(u"address"_s), there->values.value(u"zip"_s), there->values.value(u"city"_s)}),
            address);
        QCOMPARE(store::Conflicts(*world.store).list()->size(), size_t{2}); // what was replaced is on record
    }
};

SATCHEL_TEST(tst_ThereAndBack)
#include "tst_ThereAndBack.moc"
