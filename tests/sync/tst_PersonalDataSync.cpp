// SPDX-License-Identifier: GPL-3.0-or-later
// What a person may rely on where personal data is synced: a withdrawal arrives before the contact leaves a route, and
// a field that is excluded from a connection leaves in no request, whatever is done here with its value.
#include "domain/FieldNames.h"
#include "items/RecordMerge.h"
#include "store/BulkWriter.h"
#include "store/privacy/Consents.h"
#include "store/sync/Mappings.h"
#include "store/sync/SyncState.h"
#include "tests/support/SessionWorld.h"
#include "tests/support/TestProgram.h"

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::test;
using sync::Round;

namespace {

const QString contacts = u"contacts"_s;
const QString secret = u"Geheimrat4711"_s; // the value of the excluded field

/// Looks at everything that leaves.
class Watched final : public sync::Transport
{
public:
    Watched(sync::Transport &lent, QByteArray &sent) : m_lent(lent), m_sent(sent) {}
    Result<sync::HttpResponse> send(const sync::HttpRequest &request) override
    {
        m_sent += request.url.toEncoded() + '\n' + request.body + '\n';
        return m_lent.send(request);
    }

private:
    sync::Transport &m_lent;
    QByteArray &m_sent;
};

struct World : SessionWorld
{
    World()
    {
        number = connect();
        run();
    }

    /// Rounds until both sides have seen everything.
    void run()
    {
        sync::SessionDependencies watched = dependencies();
        watched.network = [this](sync::Cancellation &) { return std::make_unique<Watched>(wire, sent); };
        for (int round = 0; round < 3; ++round) {
            later();
            auto opened = sync::Session::open(*store, number, watched, 7);
            if (!opened)
                qFatal("%s", qUtf8Printable(toText(opened.error())));
            if (const auto done = (*opened)->run(Round::Kind::Full); done.error)
                qFatal("%s", qUtf8Printable(toText(*done.error)));
        }
    }
    void set(const std::function<void(store::ConnectionSettings &)> &change)
    {
        auto settings = *store::ConnectionSettings::fromJson(connection(number).settings);
        change(settings);
        if (const auto saved = store::Mappings(*store, number).saveSettings(settings.toJson()); !saved)
            qFatal("%s", qUtf8Printable(toText(saved.error())));
    }
    /// A property at the remote with the same choices, which `consent` is paired with from now on.
    void pairConsent()
    {
        fakes::Property property;
        property.name = u"consent_state"_s;
        property.label = u"Consent"_s;
        property.type = fakes::Property::Type::Enumeration;
        store::ValuePairs pairs;
        for (const Choice &choice : store->schema().entity(EntityKind::Contact).find(field::consent)->choices) {
            property.choices.append({choice.key, choice.label});
            pairs.emplace_back(choice.key, choice.key);
        }
        user.addProperty(contacts, property);
        set([&](store::ConnectionSettings &settings) {
            settings.objects[contacts].fields[u"consent"_s] = property.name;
            settings.objects[contacts].values[u"consent"_s] = pairs;
        });
        later(25LL * 60 * 60 * 1000); // the remote's schema is read once a day
    }
    /// The job title is none of the remote's business.
    void exclude()
    {
        set([](store::ConnectionSettings &settings) {
            settings.objects[contacts].directions[u"job_title"_s] = store::SyncDirection::None;
        });
    }
    ChangeSetId commit(std::vector<Edit> edits, const Origin &origin = Origin::user())
    {
        const auto done = store->commit({u"Work"_s, origin, std::move(edits), {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        return done->changeSet;
    }
    RecordId contact(const QString &name, std::vector<FieldValue> values = {})
    {
        values.insert(values.end(), {{u"last_name"_s, name}, {u"email"_s, name.toLower() + u"@example.com"_s}});
        return store.create(EntityKind::Contact, std::move(values));
    }
    RecordId here(const QString &remoteId)
    {
        return (*store::SyncState(*store, number).links.to(contacts, remoteId))->record;
    }
    QStringList there(const QString &property)
    {
        QStringList values;
        for (const auto &record : user.records(contacts))
            values.append(record.values.value(property));
        values.sort();
        return values;
    }
    bool hasLeft() const { return sent.contains(secret.toUtf8()); }

    qint64 number = 0;
    QByteArray sent;
};

} // namespace

class tst_PersonalDataSync : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWithdrawalReachesTheRemoteThoughItTakesTheContactOffTheRoute()
    {
        World world;
        const RecordId ana = world.contact(u"Ana"_s, {{u"consent"_s, u"given"_s}});
        world.contact(u"Ben"_s);
        world.set([](store::ConnectionSettings &settings) { settings.route = u"consent = \"given\""_s; });
        world.pairConsent();
        world.run();
        QCOMPARE(world.there(u"email"_s), QStringList{u"ana@example.com"_s}); // who did not consent stays here
        QCOMPARE(world.there(u"consent_state"_s), QStringList{u"given"_s});
        world.store.create(
            EntityKind::Consent, {{u"contact"_s, ana}, {u"purpose"_s, u"consent"_s}, {u"state"_s, u"withdrawn"_s}});
        world.run();
        QCOMPARE(world.there(u"consent_state"_s), QStringList{u"withdrawn"_s});
        world.commit({Edit::update(EntityKind::Contact, ana, {{u"consent"_s, u"given"_s}})});
        world.run();
        QCOMPARE(world.there(u"consent_state"_s), QStringList{u"given"_s}); // it is the same record all the time
    }

    void aWithdrawalThereIsAStatementHere()
    {
        World world;
        world.pairConsent();
        const RecordId ana = world.contact(u"Ana"_s, {{u"consent"_s, u"given"_s}});
        world.run();
        QVERIFY(
            world.user.edit(contacts, world.user.records(contacts).front().id, {{u"consent_state"_s, u"withdrawn"_s}}));
        world.run();
        const auto statements = *store::statementsOf(*world.store, ana);
        QCOMPARE(statements.size(), 2U);
        QCOMPARE(statements.front().text(u"state"_s), u"withdrawn"_s);
        QCOMPARE(statements.front().text(u"how"_s), u"connection"_s);
    }

    void ofTwoEditsAtOnceTheRefusalCountsThoughItIsOlder()
    {
        World world;
        world.pairConsent();
        const RecordId ana = world.contact(u"Ana"_s, {{u"consent"_s, u"requested"_s}});
        world.run();
        world.commit({Edit::update(EntityKind::Contact, ana, {{u"consent"_s, u"withdrawn"_s}})});
        world.later();
        QVERIFY(world.user.edit(contacts, world.user.records(contacts).front().id, {{u"consent_state"_s, u"given"_s}}));
        world.run();
        QCOMPARE(world.store.value(EntityKind::Contact, ana, u"consent"_s), Value(u"withdrawn"_s));
        QCOMPARE(world.there(u"consent_state"_s), QStringList{u"withdrawn"_s});
    }

    void anExcludedFieldOfANewContactAndOfAnEditStaysHere()
    {
        World world;
        world.exclude();
        const RecordId ana = world.contact(u"Ana"_s, {{u"job_title"_s, secret}});
        world.run();
        world.commit(
            {Edit::update(EntityKind::Contact, ana, {{u"job_title"_s, secret + u"b"_s}, {u"phone"_s, u"1"_s}})});
        world.run();
        QVERIFY(world.sent.contains("ana@example.com"));
        QVERIFY(!world.hasLeft());
    }

    void anImportDoesNotSendAnExcludedField()
    {
        World world;
        const QString id = world.people(1).front();
        world.exclude();
        world.run();
        auto writer = *store::BulkWriter::begin(*world.store, u"Import"_s, Origin::import(u"titles.csv"_s));
        QVERIFY(writer->apply(Edit::update(
            EntityKind::Contact, world.here(id), {{u"job_title"_s, secret}, {u"address_city"_s, u"Basel"_s}})));
        QVERIFY(writer->apply(
            Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"New"_s}, {u"job_title"_s, secret}})));
        QVERIFY(writer->finish());
        world.run();
        QVERIFY(world.there(u"city"_s).contains(u"Basel"_s));
        QCOMPARE(world.there(u"lastname"_s).size(), 2);
        QVERIFY(!world.hasLeft());
    }

    void aMergeDoesNotSendAnExcludedField()
    {
        World world;
        const QStringList ids = world.people(2);
        world.exclude();
        world.run();
        world.commit({Edit::update(EntityKind::Contact, world.here(ids[1]), {{u"job_title"_s, secret}})});
        const auto merge = items::RecordMerge::propose(
            *world.store, EntityKind::Contact, world.here(ids[0]), world.here(ids[1]));
        const ChangeSetId merged = world.commit(*merge->edits(*world.store));
        QCOMPARE(world.store.value(EntityKind::Contact, world.here(ids[0]), u"job_title"_s), Value(secret));
        world.run();
        QCOMPARE(world.user.records(contacts).size(), 1);
        QVERIFY(!world.hasLeft());
        QVERIFY(world.store->undo(merged)); // the second is made anew there
        world.run();
        QCOMPARE(world.user.records(contacts).size(), 2);
        QVERIFY(!world.hasLeft());
    }

    void undoAndTheTrashDoNotSendAnExcludedField()
    {
        World world;
        const QString id = world.people(1).front();
        world.exclude();
        world.run();
        const RecordId ana = world.here(id);
        world.commit({Edit::update(EntityKind::Contact, ana, {{u"job_title"_s, secret}})});
        const ChangeSetId cleared = world.commit(
            {Edit::update(EntityKind::Contact, ana, {{u"job_title"_s, Value()}, {u"phone"_s, u"1"_s}})});
        world.run();
        QVERIFY(world.store->undo(cleared));
        world.run();
        QCOMPARE(world.store.value(EntityKind::Contact, ana, u"job_title"_s), Value(secret));
        world.commit({Edit::remove(EntityKind::Contact, ana)});
        world.run();
        QCOMPARE(world.user.records(contacts).size(), 0);
        world.commit({Edit::restore(EntityKind::Contact, ana)});
        world.run();
        QCOMPARE(world.user.records(contacts).size(), 1);
        QVERIFY(!world.hasLeft());
    }

    void aRecordThatIsMadeAnewAtTheRemoteLacksAnExcludedField()
    {
        World world;
        const QString id = world.people(1).front();
        world.exclude();
        world.run();
        const RecordId ana = world.here(id);
        world.commit({Edit::update(EntityKind::Contact, ana, {{u"job_title"_s, secret}, {u"phone"_s, u"1"_s}})});
        QVERIFY(world.user.archive(contacts, id)); // what was edited here outlives it
        world.run();
        QCOMPARE(world.user.records(contacts).size(), 1);
        QVERIFY(!world.hasLeft());
    }

    void aFieldThatIsOnlyReceivedIsNotSentEither()
    {
        World world;
        const QString id = world.people(1).front();
        world.set([](store::ConnectionSettings &settings) {
            settings.objects[contacts].directions[u"job_title"_s] = store::SyncDirection::Pull;
        });
        world.run();
        const RecordId ana = world.here(id);
        world.commit({Edit::update(EntityKind::Contact, ana, {{u"job_title"_s, secret}, {u"phone"_s, u"1"_s}})});
        world.run();
        world.commit({Edit::remove(EntityKind::Contact, ana)});
        world.run();
        world.commit({Edit::restore(EntityKind::Contact, ana)});
        world.run();
        QVERIFY(!world.hasLeft());
    }

    void onceItIsNoLongerExcludedTheFieldLeaves() // the test sees what leaves
    {
        World world;
        world.exclude();
        world.contact(u"Ana"_s, {{u"job_title"_s, secret}});
        world.run();
        QVERIFY(!world.hasLeft());
        world.set([](store::ConnectionSettings &settings) { settings.objects[contacts].directions.clear(); });
        world.run();
        QVERIFY(world.hasLeft());
    }
};

SATCHEL_TEST(tst_PersonalDataSync)
#include "tst_PersonalDataSync.moc"
