// SPDX-License-Identifier: GPL-3.0-or-later
// Zoho CRM, by its description: what it does in its own way. What all described vendors have in common is in
// tst_DescribedVendors.
#include "sync/session/SettingsKeys.h"
#include "sync/transport/SignIn.h"
#include "sync/transport/TokenEndpoint.h"
#include "sync/transport/TokenSource.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

const Instant nextWeek = *Instant::fromIso(u"2026-11-28T09:30:00Z");

QJsonObject settingsOf(Zoho &world)
{
    return store::Connections(*world.store).get(world.number)->settings;
}

void set(Zoho &world, const QString &key, const QJsonValue &value)
{
    QJsonObject settings = settingsOf(world);
    settings.insert(key, value);
    QVERIFY_RESULT(store::Connections(*world.store).setSettings(world.number, settings));
    world.session.reset();
}

/// The fake as a network of its own, for a thread that ends with the request.
class FakeNetwork final : public Transport
{
public:
    FakeNetwork(fakes::ZohoFake &fake, QStringList &hosts) : m_fake(fake), m_hosts(hosts) {}
    Result<HttpResponse> send(const HttpRequest &request) override
    {
        m_hosts.append(request.url.host());
        return m_fake.answer(request, *Instant::fromIso(u"2026-11-20T12:00:00Z"));
    }

private:
    fakes::ZohoFake &m_fake;
    QStringList &m_hosts;
};

/// What a person signs in for at the consent page of the fake: the browser's way back.
QUrl consent(fakes::ZohoFake &fake, const QUrl &address)
{
    const HttpResponse page = fake.answer({"GET", address, {}, {}}, *Instant::fromIso(u"2026-11-20T12:00:00Z"));
    return QUrl::fromEncoded(page.header("Location"));
}

} // namespace

class tst_Zoho : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDealIsInAStageOfItsPipeline();
    void aDealWithoutAPipelineIsInTheStandardOne();
    void whatNobodyChangedCostsOneRequestForEachObject();
    void deletionsAreListed();
    void anUpdateIsRefusedWhenSomebodyWasQuicker();
    void tasksPointAtOneOfSeveralKinds();
    void callsAndMeetings();
    void aNoteStaysWithItsParent();
    void aConvertedLeadIsStillALead();
    void tagsAndFurtherFieldsAreRead();
    void moreColumnsThanARequestMayNameAreLeftOut();
    void anAddressThatIsTakenIsOneRecord();
    void workflowRulesRunUnlessTheConnectionSaysOtherwise();
    void spentCreditsAreWaitedFor();
    void peopleSignInAtTheirDataCentre();
    void theSignInServerOfTheAnswerIsUsedFromThenOn();
    void aServerThatIsNoneOfTheVendorsGetsNothing();
    void refusalsOfTheTokenServerComeWithStatus200();
};

void tst_Zoho::aDealIsInAStageOfItsPipeline()
{
    Zoho world;
    const QString id = world.user.create(u"Deals"_s,
        {{u"Deal_Name"_s, u"Robots"_s}, {u"Stage"_s, u"Proposal/Price Quote"_s}, {u"Amount"_s, u"1200.5"_s},
            {u"Closing_Date"_s, u"2027-01-31"_s}});
    QVERIFY(world.settle());
    const RecordId deal = world.here(u"Deals"_s, id);
    const auto stageHere = [&] {
        const RecordId stage = valueOr<RecordId>(world.store.value(EntityKind::Deal, deal, u"stage"_s));
        const Record record = *world.store->get(EntityKind::Stage, stage);
        const RecordId pipeline = valueOr<RecordId>(record.value(u"pipeline"));
        return world.store->get(EntityKind::Pipeline, pipeline)->text(u"name") + u": "_s + record.text(u"name");
    };
    QCOMPARE(stageHere(), u"Standard (Standard): Proposal/Price Quote"_s);
    QCOMPARE(std::get<Money>(world.store.value(EntityKind::Deal, deal, u"value"_s)).currency.code(), u"EUR"_s);
    QVERIFY(world.user.edit(u"Deals"_s, id, {{u"Pipeline"_s, u"Renewals - 50 %"_s}, {u"Stage"_s, u"Qualification"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(stageHere(), u"Renewals - 50 %: Qualification"_s);
    const RecordId lost = world.here(u"stages"_s, u"Standard (Standard)-Closed%2DLost to Competition"_s);
    QVERIFY(!lost.isNull());
    QVERIFY(world.store.update(EntityKind::Deal, deal, {{u"stage"_s, lost}}));
    QVERIFY(world.settle());
    QVERIFY(world.parked().empty());
    const auto there = world.user.record(u"Deals"_s, id)->values;
    QCOMPARE(there.value(u"Pipeline"), u"Standard (Standard)"_s);
    QCOMPARE(there.value(u"Stage"), u"Closed-Lost to Competition"_s);
    QCOMPARE(world.store->get(EntityKind::Deal, deal)->text(u"status"), u"lost"_s);
}

void tst_Zoho::aDealWithoutAPipelineIsInTheStandardOne()
{
    Zoho world;
    const QString id = world.user.create(u"Deals"_s, {{u"Deal_Name"_s, u"Robots"_s}});
    QVERIFY(world.user.edit(u"Deals"_s, id, {{u"Pipeline"_s, QString()}}));
    QVERIFY(world.settle());
    const RecordId stage = world.here(u"stages"_s, u"Standard (Standard)-Qualification"_s);
    QCOMPARE(world.store.value(EntityKind::Deal, world.here(u"Deals"_s, id), u"stage"_s), Value(stage));
}

/// 304 without a body says that nothing changed, 204 that there is nothing.
void tst_Zoho::whatNobodyChangedCostsOneRequestForEachObject()
{
    Zoho world;
    world.user.create(u"Accounts"_s, {{u"Account_Name"_s, u"Acme"_s}});
    QVERIFY(world.settle());
    const int unmodified = world.watched.unmodified;
    std::map<QString, int> asked;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        ++asked[request.url.path().section(u'/', 3) + (request.url.hasQuery() ? u"?"_s : QString())];
    });
    QVERIFY(!world.round().error);
    for (const auto &[path, count] : asked)
        QVERIFY2(count == 1 || path.startsWith("settings"_L1), qPrintable(path));
    QVERIFY2(world.watched.unmodified - unmodified >= 9, QByteArray::number(world.watched.unmodified - unmodified));
    QCOMPARE(world.count(EntityKind::Company), 1);
}

void tst_Zoho::deletionsAreListed()
{
    Zoho world;
    const QString kept = world.user.create(u"Contacts"_s, {{u"Last_Name"_s, u"Roe"_s}});
    const QString binned = world.user.create(u"Contacts"_s, {{u"Last_Name"_s, u"Poe"_s}});
    const QString purged = world.user.create(u"Contacts"_s, {{u"Last_Name"_s, u"Lee"_s}});
    QVERIFY(world.settle());
    const auto isDeleted = [&](const QString &id) {
        const RecordId here = world.here(u"Contacts"_s, id);
        return here.isNull() || world.store->get(EntityKind::Contact, here)->isDeleted();
    };
    const RecordId binnedHere = world.here(u"Contacts"_s, binned);
    const RecordId purgedHere = world.here(u"Contacts"_s, purged);
    QVERIFY(world.user.archive(u"Contacts"_s, binned));
    QVERIFY(world.user.purge(u"Contacts"_s, purged));
    QVERIFY(world.settle()); // long before a full sync
    QVERIFY(world.store->get(EntityKind::Contact, binnedHere)->isDeleted());
    QVERIFY(world.store->get(EntityKind::Contact, purgedHere)->isDeleted());
    QVERIFY(!isDeleted(kept));
    QVERIFY(world.user.restore(u"Contacts"_s, binned));
    QVERIFY(world.settle());
    QVERIFY(!isDeleted(binned));
}

/// Stamps are of whole seconds: what was read within its second is read again before it is overwritten, and every other
/// update has the stamp as its condition.
void tst_Zoho::anUpdateIsRefusedWhenSomebodyWasQuicker()
{
    Zoho world;
    const QString firm = world.user.create(u"Accounts"_s, {{u"Account_Name"_s, u"Acme"_s}});
    QVERIFY(world.settle());
    const RecordId here = world.here(u"Accounts"_s, firm);
    QVERIFY(world.store.update(EntityKind::Company, here, {{u"name"_s, u"Acme Ltd"_s}, {u"industry"_s, u"Toys"_s}}));
    bool isEdited = false;
    int stale = 0;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        stale += fakes::requestHeader(request, "If-Unmodified-Since").isEmpty() ? 0 : 1;
        if (request.method == "PUT" && !std::exchange(isEdited, true))
            world.user.edit(u"Accounts"_s, firm, {{u"Account_Name"_s, u"Acme Inc"_s}, {u"Employees"_s, u"12"_s}});
    });
    QVERIFY(world.settle());
    QVERIFY(isEdited && stale > 0);
    QCOMPARE(store::Conflicts(*world.store).list()->size(), size_t(1));
    const auto there = world.user.record(u"Accounts"_s, firm)->values;
    QCOMPARE(there.value(u"Industry"), u"Toys"_s);
    QCOMPARE(there.value(u"Employees"), u"12"_s);
    QCOMPARE(valueOr<qint64>(world.store.value(EntityKind::Company, here, u"employees"_s)), 12);
    QCOMPARE(there.value(u"Account_Name"), world.store->get(EntityKind::Company, here)->text(u"name"));
}

void tst_Zoho::tasksPointAtOneOfSeveralKinds()
{
    Zoho world;
    const QString firm = world.user.create(u"Accounts"_s, {{u"Account_Name"_s, u"Acme"_s}});
    const QString person = world.user.create(u"Contacts"_s, {{u"Last_Name"_s, u"Roe"_s}});
    const QString deal = world.user.create(u"Deals"_s, {{u"Deal_Name"_s, u"Robots"_s}});
    const QString product = world.user.create(u"Products"_s, {{u"Product_Name"_s, u"Duck"_s}});
    const QString task = world.user.create(u"Tasks"_s,
        {{u"Subject"_s, u"Call back"_s}, {u"Due_Date"_s, u"2026-12-01"_s}, {u"Who_Id"_s, person}, {u"What_Id"_s, firm},
            {u"$se_module"_s, u"Accounts"_s}, {u"Priority"_s, u"Highest"_s}});
    const QString other = world.user.create(
        u"Tasks"_s, {{u"Subject"_s, u"Order"_s}, {u"What_Id"_s, product}, {u"$se_module"_s, u"Products"_s}});
    QVERIFY(world.settle());
    const RecordId id = world.here(u"Tasks"_s, task);
    const Record here = *world.store->get(EntityKind::Task, id);
    QCOMPARE(here.value(u"company"), Value(world.here(u"Accounts"_s, firm)));
    QCOMPARE(here.value(u"contact"), Value(world.here(u"Contacts"_s, person)));
    QCOMPARE(here.text(u"priority"), u"urgent"_s);
    QVERIFY(!world.here(u"Tasks"_s, other).isNull()); // of a kind that is not synced
    QVERIFY(world.store.update(EntityKind::Task, id,
        {{u"company"_s, Value()}, {u"deal"_s, world.here(u"Deals"_s, deal)}, {u"status"_s, u"completed"_s}}));
    QVERIFY(world.settle());
    const auto there = [&] { return world.user.record(u"Tasks"_s, task)->values; };
    QCOMPARE(there().value(u"What_Id"), deal);
    QCOMPARE(there().value(u"$se_module"), u"Deals"_s);
    QCOMPARE(there().value(u"Status"), u"Completed"_s);
    QVERIFY(world.store.update(EntityKind::Task, id, {{u"deal"_s, Value()}, {u"contact"_s, Value()}}));
    QVERIFY(world.settle());
    QCOMPARE(there().value(u"What_Id"), QString());
    QCOMPARE(there().value(u"Who_Id"), QString());
    QVERIFY(world.parked().empty());
}

void tst_Zoho::callsAndMeetings()
{
    Zoho world;
    const QString person = world.user.create(u"Contacts"_s, {{u"Last_Name"_s, u"Roe"_s}});
    const QString call = world.user.create(u"Calls"_s,
        {{u"Subject"_s, u"Demo"_s}, {u"Call_Type"_s, u"Missed"_s}, {u"Call_Duration"_s, u"75:30"_s},
            {u"Call_Start_Time"_s, u"2026-11-19T10:00:00.000Z"_s}, {u"Who_Id"_s, person}});
    QVERIFY(world.settle());
    const Record here = *world.store->get(EntityKind::Activity, world.here(u"Calls"_s, call));
    QCOMPARE(valueOr<qint64>(here.value(u"duration_seconds")), 4530);
    QCOMPARE(here.text(u"direction"), u"incoming"_s);
    QCOMPARE(valueOr<Instant>(here.value(u"at")), *Instant::fromIso(u"2026-11-19T10:00:00Z"));
    const RecordId contact = world.here(u"Contacts"_s, person);
    const RecordId made = world.store.create(EntityKind::Activity,
        {{u"kind"_s, u"call"_s}, {u"body"_s, u"Wants robots"_s}, {u"at"_s, nextWeek}, {u"contact"_s, contact}});
    const RecordId meeting = world.store.create(EntityKind::Activity,
        {{u"kind"_s, u"meeting"_s}, {u"subject"_s, u"Review"_s}, {u"at"_s, nextWeek},
            {u"duration_seconds"_s, qint64(5400)}, {u"contact"_s, contact}, {u"location"_s, u"Room 7"_s}});
    QVERIFY(world.settle());
    QVERIFY2(world.parked().empty(), qPrintable(world.parked().empty() ? QString() : world.parked().front().reason));
    const auto sent = world.user.record(u"Calls"_s, world.there(made))->values;
    QCOMPARE(sent.value(u"Call_Duration"), u"00:00"_s); // Zoho wants one
    QCOMPARE(sent.value(u"Call_Type"), u"Outbound"_s);
    QVERIFY(isEmpty(world.store.value(EntityKind::Activity, made, u"duration_seconds"_s)));
    const auto event = world.user.record(u"Events"_s, world.there(meeting))->values;
    QCOMPARE(*Instant::fromIso(event.value(u"End_DateTime")), *Instant::fromIso(u"2026-11-28T11:00:00Z"));
    QCOMPARE(event.value(u"Venue"), u"Room 7"_s);
    QVERIFY(world.user.edit(u"Events"_s, world.there(meeting), {{u"End_DateTime"_s, u"2026-11-28T10:00:00.000Z"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(valueOr<qint64>(world.store.value(EntityKind::Activity, meeting, u"duration_seconds"_s)), 1800);
}

void tst_Zoho::aNoteStaysWithItsParent()
{
    Zoho world;
    const QString firm = world.user.create(u"Accounts"_s, {{u"Account_Name"_s, u"Acme"_s}});
    const QString id = world.user.create(u"Notes"_s,
        {{u"Note_Content"_s, u"Likes ducks"_s}, {u"Parent_Id"_s, firm}, {u"$parent_module"_s, u"Accounts"_s}});
    QVERIFY(world.settle());
    const RecordId note = world.here(u"Notes"_s, id);
    const RecordId company = world.here(u"Accounts"_s, firm);
    const Record here = *world.store->get(EntityKind::Activity, note);
    QCOMPARE(here.value(u"company"), Value(company));
    QVERIFY(!isEmpty(here.value(u"at")));
    const RecordId made = world.store.create(EntityKind::Activity,
        {{u"kind"_s, u"note"_s}, {u"body"_s, u"Likes robots"_s}, {u"at"_s, nextWeek}, {u"company"_s, company}});
    const RecordId alone = world.store.create(
        EntityKind::Activity, {{u"kind"_s, u"note"_s}, {u"body"_s, u"About nobody"_s}, {u"at"_s, nextWeek}});
    QVERIFY(world.store.update(EntityKind::Activity, note, {{u"body"_s, u"Likes ducks and robots"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(world.user.record(u"Notes"_s, id)->values.value(u"Note_Content"), u"Likes ducks and robots"_s);
    const auto there = world.user.record(u"Notes"_s, world.there(made))->values;
    QCOMPARE(there.value(u"Parent_Id"), firm);
    QCOMPARE(there.value(u"$parent_module"), u"Accounts"_s);
    QCOMPARE(valueOr<Instant>(world.store.value(EntityKind::Activity, made, u"at"_s)), nextWeek); // the day of the note
    QVERIFY(world.there(alone).isEmpty());
    QCOMPARE(world.parked().size(), size_t(1));
    QVERIFY(world.user.archive(u"Notes"_s, id)); // in no list of what was deleted
    world.store.clock.advance(5 * 3'600'000);
    QVERIFY(world.settle());
    QVERIFY(world.store->get(EntityKind::Activity, note)->isDeleted());
}

void tst_Zoho::aConvertedLeadIsStillALead()
{
    Zoho world;
    const QString id = world.user.create(
        u"Leads"_s, {{u"Last_Name"_s, u"Roe"_s}, {u"Company"_s, u"Acme"_s}, {u"Lead_Status"_s, u"Junk Lead"_s}});
    QVERIFY(world.settle());
    const RecordId lead = world.here(u"Leads"_s, id);
    const auto status = [&] { return world.store->get(EntityKind::Lead, lead)->text(u"status"); };
    QCOMPARE(status(), u"unqualified"_s);
    QVERIFY(world.user.edit(u"Leads"_s, id, {{u"Converted__s"_s, u"true"_s}}));
    world.store.clock.advance(2 * 24 * 3'600'000); // past a full sync
    QVERIFY(world.settle());
    QCOMPARE(status(), u"converted"_s);
    QVERIFY(!world.store->get(EntityKind::Lead, lead)->isDeleted());
    const RecordId made = world.store.create(EntityKind::Lead, {{u"last_name"_s, u"Lee"_s}});
    QVERIFY(world.settle());
    QCOMPARE(world.user.record(u"Leads"_s, world.there(made))->values.value(u"Company"), u"-"_s); // Zoho wants one
    QVERIFY(isEmpty(world.store.value(EntityKind::Lead, made, u"company_name"_s)));
}

void tst_Zoho::tagsAndFurtherFieldsAreRead()
{
    Zoho world;
    fakes::Property colour = fakes::property::plain(u"Colour"_s);
    colour.isCustom = true;
    QVERIFY(world.user.addProperty(u"Contacts"_s, colour));
    const QString id = world.user.create(
        u"Contacts"_s, {{u"Last_Name"_s, u"Roe"_s}, {u"Tag"_s, u"VIP,Fair"_s}, {u"Colour"_s, u"red"_s}});
    QVERIFY(world.settle());
    const RecordId here = world.here(u"Contacts"_s, id);
    QCOMPARE(world.store.value(EntityKind::Contact, here, u"tags"_s), Value(QStringList{u"VIP"_s, u"Fair"_s}));
    const auto catalog = world.session->catalog();
    QVERIFY_RESULT(catalog);
    const auto contacts = std::ranges::find(*catalog, u"Contacts"_s, &store::RemoteObject::object);
    QVERIFY(std::ranges::find(contacts->fields, u"Colour"_s, &RemoteField::name) != contacts->fields.end());
}

void tst_Zoho::moreColumnsThanARequestMayNameAreLeftOut()
{
    Zoho world;
    QJsonObject fields;
    for (int i = 0; i < 40; ++i) {
        const QString name = u"Extra_%1"_s.arg(i);
        fakes::Property extra = fakes::property::plain(name);
        extra.isCustom = true;
        QVERIFY(world.user.addProperty(u"Contacts"_s, extra));
        Field field{u"x_extra_%1"_s.arg(i), name, FieldType::Text, {}, {}, {}};
        QVERIFY_RESULT(world.store->addCustomField(EntityKind::Contact, field));
        fields.insert(field.name, name);
    }
    const QString id = world.user.create(u"Contacts"_s, {{u"Last_Name"_s, u"Roe"_s}, {u"Extra_0"_s, u"first"_s}});
    set(world, u"objects"_s, QJsonObject{{u"Contacts"_s, QJsonObject{{u"fields"_s, fields}}}});
    QVERIFY(world.settle());
    QCOMPARE(textOf(world.store.value(EntityKind::Contact, world.here(u"Contacts"_s, id), u"x_extra_0"_s)), u"first"_s);
    const QString limits = QString::fromUtf8(
        QJsonDocument(settingsOf(world).value(accountLimitsKey).toArray()).toJson());
    QVERIFY2(limits.contains(u"too many fields"_s), qPrintable(limits));
}

/// The vendor names the record that has the address: ours is that one.
void tst_Zoho::anAddressThatIsTakenIsOneRecord()
{
    fakes::ZohoOptions options;
    options.hasUniqueEmail = true;
    Zoho world(options);
    QVERIFY(world.settle());
    const RecordId here = world.store.create(
        EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@acme.example"_s}});
    bool isMade = false;
    QString other;
    world.faults.setBefore([&](const HttpRequest &request, int) {
        if (request.method == "POST" && !std::exchange(isMade, true))
            other = world.user.create(u"Contacts"_s,
                {{u"Last_Name"_s, u"Roe"_s}, {u"Email"_s, u"ROE@acme.example"_s}, {u"Title"_s, u"Head"_s}});
    });
    QVERIFY(world.settle());
    QCOMPARE(world.user.records(u"Contacts"_s).size(), size_t(1));
    QCOMPARE(world.there(here), other);
    QCOMPARE(world.store->get(EntityKind::Contact, here)->text(u"job_title"), u"Head"_s);
    const QString third = world.user.create(u"Contacts"_s, {{u"Last_Name"_s, u"Poe"_s}});
    QVERIFY(world.settle());
    QVERIFY(world.store.update(
        EntityKind::Contact, world.here(u"Contacts"_s, third), {{u"email"_s, u"roe@acme.example"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(world.parked().size(), size_t(1)); // two people of one address wait for a person
    QCOMPARE(world.user.records(u"Contacts"_s).size(), size_t(2));
}

void tst_Zoho::workflowRulesRunUnlessTheConnectionSaysOtherwise()
{
    Zoho world;
    QVERIFY(world.settle());
    const RecordId firm = world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    QVERIFY(world.settle());
    QVERIFY(world.store.update(EntityKind::Company, firm, {{u"industry"_s, u"Toys"_s}}));
    QVERIFY(world.settle());
    QCOMPARE(world.fake.workflowsRun(), 2);
    set(world, u"choices"_s, QJsonObject{{u"skip_automation"_s, true}});
    QVERIFY(world.store.update(EntityKind::Company, firm, {{u"industry"_s, u"Robots"_s}}));
    world.store.create(EntityKind::Company, {{u"name"_s, u"Other"_s}});
    QVERIFY(world.settle());
    QVERIFY_RESULT(world.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Company, firm)}, {}}));
    QVERIFY(world.settle());
    QCOMPARE(world.user.records(u"Accounts"_s).size(), size_t(1));
    QCOMPARE(world.fake.workflowsRun(), 2);
}

/// No answer says how long: each 429 in a row doubles the pause, and the next day everything goes on.
void tst_Zoho::spentCreditsAreWaitedFor()
{
    Zoho world;
    QVERIFY(world.settle());
    world.fake.options().dailyCredits = world.fake.creditsUsed();
    world.store.create(EntityKind::Company, {{u"name"_s, u"Acme"_s}});
    const auto round = world.round();
    QVERIFY(round.error);
    QCOMPARE(round.error->kind, Error::Kind::RateLimited);
    QVERIFY(world.watched.refusals < 12);
    QVERIFY(world.user.records(u"Accounts"_s).empty());
    world.fake.options().dailyCredits = 50'000;
    world.store.clock.advance(24 * 3'600'000);
    QVERIFY(world.settle());
    QCOMPARE(world.user.records(u"Accounts"_s).size(), size_t(1));
}

void tst_Zoho::peopleSignInAtTheirDataCentre()
{
    const auto schema = Schema::withCustomFields({});
    const Vendor vendor = *Vendor::load(u"zoho"_s, *schema);
    const auto &manifest = vendor.manifest;
    QCOMPARE(manifest.addressOf(u"https://crm.zoho.eu/crm/org123/tab/Home"_s), u"https://www.zohoapis.eu"_s);
    QCOMPARE(manifest.addressOf(u"https://crm.zoho.com.au"_s), u"https://www.zohoapis.com.au"_s);
    QCOMPARE(manifest.addressOf(u"https://crm.zohocloud.ca/crm"_s), u"https://www.zohoapis.ca"_s);
    QCOMPARE(manifest.addressOf(u"https://www.zohoapis.com"_s), u"https://www.zohoapis.com"_s);
    QCOMPARE(vendor.signIn(QUrl(manifest.baseUrl)).authorize.host(), u"accounts.zoho.com"_s);
    const OAuthEndpoints india = vendor.signIn(QUrl(u"https://www.zohoapis.in"_s));
    QCOMPARE(india.authorize.toString(), u"https://accounts.zoho.in/oauth/v2/auth"_s);
    QCOMPARE(india.token.host(), u"accounts.zoho.in"_s);
    QCOMPARE(vendor.signIn(QUrl(u"https://www.zohoapis.in"_s), QUrl(u"https://accounts.zoho.eu"_s)).token.host(),
        u"accounts.zoho.eu"_s);
    QCOMPARE(vendor.signIn(QUrl(u"https://www.zohoapis.in"_s), QUrl(u"https://evil.example"_s)).token.host(),
        u"accounts.zoho.in"_s);
    const auto request = AuthorizationRequest::make(india, u"1000.X"_s, 28624);
    const QUrlQuery query(request.address);
    QCOMPARE(request.redirect, u"http://localhost:28624/zoho"_s);
    QCOMPARE(query.queryItemValue(u"access_type"_s), u"offline"_s);
    QVERIFY(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded).startsWith("ZohoCRM.modules.ALL,ZohoCRM."_L1));
    QCOMPARE(india.placement.headers.front().second, u"Zoho-oauthtoken {token}"_s);
}

/// The person belongs to another data centre than the address: code and refresh token go there, and requests to the
/// address in its answer.
void tst_Zoho::theSignInServerOfTheAnswerIsUsedFromThenOn()
{
    Zoho world;
    const auto signedIn = settingsOf(world);
    QCOMPARE(signedIn.value(signInServerKey).toString(), u"https://accounts.zoho.eu"_s);
    const Vendor vendor = *Vendor::load(u"zoho"_s, world.store->schema());
    OAuthEndpoints endpoints = vendor.signIn(QUrl(vendor.manifest.baseUrl));
    endpoints.redirect.port = 0;
    const OAuthClient client{world.fake.options().clientId, world.fake.options().clientSecret};
    QStringList hosts;
    SignIn signIn(endpoints, client, [&](Cancellation &) { return std::make_unique<FakeNetwork>(world.fake, hosts); });
    QSignalSpy ready(&signIn, &SignIn::addressReady);
    Result<Tokens> tokens = fail(Error::Kind::Bug, {});
    connect(&signIn, &SignIn::finished, this, [&](const Result<Tokens> &got) { tokens = got; });
    QSignalSpy finished(&signIn, &SignIn::finished);
    signIn.start();
    QTRY_COMPARE(ready.size(), 1);
    const QUrl address = ready.front().front().toUrl();
    QCOMPARE(address.host(), u"accounts.zoho.com"_s);
    QNetworkAccessManager browser;
    browser.get(QNetworkRequest(consent(world.fake, address)));
    QVERIFY(finished.wait(10'000));
    QVERIFY2(tokens, qPrintable(tokens ? QString() : toText(tokens.error())));
    QCOMPARE(hosts, QStringList{u"accounts.zoho.eu"_s});
    QCOMPARE(tokens->server, QUrl(u"https://accounts.zoho.eu"_s));
    QVERIFY(!tokens->refresh.isEmpty());
    QCOMPARE(tokens->facts.value(u"api_domain").toString(), u"https://www.zohoapis.eu"_s);

    // In another process, with what was stored; the data centre of the account has moved meanwhile
    world.fake.options().address = u"https://www.zohoapis.in"_s;
    const SecretNames names(u"signed-in"_s);
    world.keychain.set(names.refreshToken, tokens->refresh);
    world.keychain.set(names.clientSecret, client.secret);
    QTemporaryDir folder;
    TokenSource source(vendor.signIn(QUrl(vendor.manifest.baseUrl), tokens->server),
        {u"signed-in"_s, client.id, folder.filePath(u"lock"_s)}, world.keychain, world.wire, world.store.clock,
        world.waiting);
    QVERIFY_RESULT(source.current());
    QCOMPARE(source.instanceUrl(), QUrl(u"https://www.zohoapis.in"_s));
}

void tst_Zoho::aServerThatIsNoneOfTheVendorsGetsNothing()
{
    Zoho world;
    world.fake.options().accounts = u"https://accounts.zoho.example"_s;
    const Vendor vendor = *Vendor::load(u"zoho"_s, world.store->schema());
    OAuthEndpoints endpoints = vendor.signIn(QUrl(vendor.manifest.baseUrl));
    endpoints.redirect.port = 0;
    QStringList hosts;
    SignIn signIn(endpoints, {world.fake.options().clientId, world.fake.options().clientSecret},
        [&](Cancellation &) { return std::make_unique<FakeNetwork>(world.fake, hosts); });
    QSignalSpy ready(&signIn, &SignIn::addressReady);
    Result<Tokens> tokens = fail(Error::Kind::Bug, {});
    connect(&signIn, &SignIn::finished, this, [&](const Result<Tokens> &got) { tokens = got; });
    QSignalSpy finished(&signIn, &SignIn::finished);
    signIn.start();
    QTRY_COMPARE(ready.size(), 1);
    QNetworkAccessManager browser;
    browser.get(QNetworkRequest(consent(world.fake, ready.front().front().toUrl())));
    QVERIFY(finished.wait(10'000));
    QVERIFY(!tokens);
    QCOMPARE(tokens.error().kind, Error::Kind::Refused);
    QVERIFY(hosts.isEmpty());
}

void tst_Zoho::refusalsOfTheTokenServerComeWithStatus200()
{
    Zoho world;
    const Vendor vendor = *Vendor::load(u"zoho"_s, world.store->schema());
    const OAuthEndpoints endpoints = vendor.signIn(QUrl(u"https://www.zohoapis.eu"_s));
    const OAuthClient client{world.fake.options().clientId, world.fake.options().clientSecret};
    const auto kindOf = [&](const OAuthClient &who, const QString &refresh) {
        const auto tokens = TokenEndpoint(world.wire, endpoints, who).refresh(refresh);
        return tokens ? Error::Kind::Bug : tokens.error().kind;
    };
    QCOMPARE(kindOf(client, u"1000.revoked"_s), Error::Kind::Unauthorized); // a person has to sign in again
    QCOMPARE(kindOf({client.id, u"wrong"_s}, u"1000.revoked"_s), Error::Kind::Refused); // the registration is wrong
    const QString refresh = world.fake.grantToken();
    Error::Kind last = Error::Kind::Bug;
    for (int i = 0; i < 12; ++i)
        last = kindOf(client, refresh);
    QCOMPARE(last, Error::Kind::Unanswered); // ten in ten minutes: it passes
}

SATCHEL_TEST(tst_Zoho)
#include "tst_Zoho.moc"
