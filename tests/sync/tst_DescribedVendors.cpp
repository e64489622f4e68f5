// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every vendor that is described and not programmed: whole rounds against each of their fakes.
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::fakes::Fault;

namespace {

constexpr qint64 pastFullSync = 5 * 3'600'000;

/// How a vendor calls companies and people, and a field of a company that is neither its name nor its website.
template <typename World> struct Words;

template <> struct Words<Pipedrive>
{
    QString companies = u"organizations"_s;
    QString people = u"persons"_s;
    QString size = u"employee_count"_s;
    QString sizeHere = u"employees"_s;
    QString personName = u"name"_s;
    QString denied = u"deals"_s;
    qsizetype manyPeople = 1100;
};

template <> struct Words<Freshsales>
{
    QString companies = u"sales_accounts"_s;
    QString people = u"contacts"_s;
    QString size = u"number_of_employees"_s;
    QString sizeHere = u"employees"_s;
    QString personName = u"last_name"_s;
    QString denied = u"deals"_s;
    qsizetype manyPeople = 250;
};

template <> struct Words<Copper>
{
    QString companies = u"companies"_s;
    QString people = u"people"_s;
    QString size = u"details"_s;
    QString sizeHere = u"notes"_s;
    QString personName = u"name"_s;
    QString denied = u"opportunities"_s;
    qsizetype manyPeople = 450;
};

template <> struct Words<Zoho>
{
    QString companies = u"Accounts"_s;
    QString people = u"Contacts"_s;
    QString size = u"Employees"_s;
    QString sizeHere = u"employees"_s;
    QString personName = u"Last_Name"_s;
    QString denied = u"Deals"_s;
    qsizetype manyPeople = 2300; // beyond what page numbers reach
    QString companyName = u"Account_Name"_s;
    bool isConditional = true; // updates
};

template <> struct Words<Monday>
{
    QString companies = u"companies"_s;
    QString people = u"contacts"_s;
    QString size = u"numbers_1"_s;
    QString sizeHere = u"employees"_s;
    QString personName = u"name"_s;
    QString denied = u"deals"_s;
    qsizetype manyPeople = 450;
};

/// What a request does to a record: by its method and address, or by what a query says.
bool reads(const HttpRequest &request, const QString &id)
{
    const bool isQuery = request.method == "POST" && request.body.contains("items(ids: [$id]")
        && request.body.contains('"' + id.toUtf8() + '"');
    return isQuery || (request.method == "GET" && request.url.path().endsWith(u'/' + id));
}

bool updates(const HttpRequest &request)
{
    return request.method == "PATCH" || request.method == "PUT" || request.body.contains("change_multiple_column");
}

bool creates(const HttpRequest &request, const QString &object)
{
    return request.method == "POST"
        && (request.url.path().endsWith(u'/' + object) || request.body.contains("create_item"));
}

template <typename World> struct Facts
{
    Words<World> words;
    World world;

    QString makePerson(const QString &name) { return world.user.create(words.people, {{words.personName, name}}); }
    /// How the vendor calls the name of a company.
    QString companyName() const
    {
        if constexpr (requires { words.companyName; })
            return words.companyName;
        else
            return u"name"_s;
    }
    bool isConditional() const
    {
        if constexpr (requires { words.isConditional; })
            return words.isConditional;
        else
            return false;
    }
    QString makeCompany(const QString &name) { return world.user.create(words.companies, {{companyName(), name}}); }
    RecordId person(const QString &id) { return world.here(words.people, id); }
    RecordId company(const QString &id) { return world.here(words.companies, id); }
    fakes::Values companyThere(const QString &id) { return world.user.record(words.companies, id)->values; }
    QString sizeHere(RecordId company)
    {
        const Value value = world.store.value(EntityKind::Company, company, words.sizeHere);
        return words.sizeHere == "employees"_L1 ? QString::number(valueOr<qint64>(value)) : textOf(value);
    }

    void everythingIsReadPageByPageAndThenOnlyChanges()
    {
        std::vector<fakes::Values> people;
        for (qsizetype i = 0; i < words.manyPeople; ++i)
            people.push_back({{words.personName, u"Person%1"_s.arg(i)}});
        world.user.importRecords(words.people, people);
        QVERIFY(world.settle());
        QCOMPARE(world.count(EntityKind::Contact), words.manyPeople);
        world.store.clock.advance(4 * 24 * 3'600'000); // past any overlap, and past a full sync
        QVERIFY(world.settle());
        const int before = world.fake.requestCount();
        const QString id = makePerson(u"New"_s);
        QCOMPARE(world.round().pulled, 1);
        QVERIFY(!person(id).isNull());
        QVERIFY2(world.fake.requestCount() - before < 25, QByteArray::number(world.fake.requestCount() - before));
    }

    void aRecordGoesThereAndBack()
    {
        QVERIFY(world.settle());
        const RecordId firm = world.store.create(
            EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"website"_s, u"https://acme.example"_s}});
        const RecordId here = world.store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@acme.example"_s},
                {u"company"_s, firm}});
        QVERIFY(world.settle());
        QVERIFY2(
            world.parked().empty(), qPrintable(world.parked().empty() ? QString() : world.parked().front().reason));
        const QString id = world.there(here);
        QVERIFY(!id.isEmpty() && !world.there(firm).isEmpty());
        const auto there = world.user.record(words.people, id)->values;
        QVERIFY(there.value(words.personName).endsWith(u"Roe"_s));
        const auto mentions = [](const fakes::Values &values, const QString &text) {
            return std::ranges::any_of(values, [&](const auto &item) { return item.second.contains(text); });
        };
        QVERIFY(mentions(there, u"roe@acme.example"_s));
        QVERIFY(mentions(there, world.there(firm)));
        QVERIFY(mentions(companyThere(world.there(firm)), u"https://acme.example"_s));
        // Read by another Satchel it is the same
        QVERIFY(world.user.edit(words.people, id, {{words.personName, u"Ada Poe"_s}}));
        QVERIFY(world.settle());
        const Record read = *world.store->get(EntityKind::Contact, here);
        QVERIFY(read.text(u"last_name").endsWith(u"Poe"_s));
        QCOMPARE(read.text(u"email"), u"roe@acme.example"_s);
        QCOMPARE(valueOr<RecordId>(read.value(u"company")), firm);
        QVERIFY(store::Conflicts(*world.store).list()->empty());
    }

    void deletionsTravelBothWays()
    {
        const QString theirs = makePerson(u"Theirs"_s);
        const QString ours = makePerson(u"Ours"_s);
        QVERIFY(world.settle());
        const RecordId here = person(theirs);
        QVERIFY(world.user.archive(words.people, theirs));
        QVERIFY_RESULT(
            world.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Contact, person(ours))}, {}}));
        QVERIFY(world.settle());
        QVERIFY(world.user.record(words.people, ours)->isArchived);
        world.store.clock.advance(pastFullSync);
        QVERIFY(world.settle()); // a full sync misses it, and its own address says that it is deleted
        QVERIFY(world.store->get(EntityKind::Contact, here)->isDeleted());
    }

    void whatTwoPeopleEditedIsMerged()
    {
        const QString firm = makeCompany(u"Acme"_s);
        QVERIFY(world.settle());
        const RecordId here = company(firm);
        QVERIFY(world.store.update(
            EntityKind::Company, here, {{u"name"_s, u"Acme Ltd"_s}, {u"website"_s, u"https://acme.example"_s}}));
        QVERIFY(world.user.edit(words.companies, firm, {{companyName(), u"Acme Inc"_s}, {words.size, u"12"_s}}));
        QVERIFY(world.settle());
        QCOMPARE(sizeHere(here), u"12"_s);
        QCOMPARE(world.store->get(EntityKind::Company, here)->text(u"name"), companyThere(firm).value(companyName()));
        const auto conflicts = store::Conflicts(*world.store).list();
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE(conflicts->front().field, u"name"_s);
    }

    /// Before the record is read for our write, or before a write with a condition, the same field is a conflict; after
    /// that no API tells, and what a colleague changed in another field is read again.
    void anEditBetweenOurLookAndOurWriteIsSeen()
    {
        const QString firm = makeCompany(u"Acme"_s);
        QVERIFY(world.settle());
        const RecordId here = company(firm);
        QVERIFY(world.store.update(EntityKind::Company, here, {{u"name"_s, u"Acme Ltd"_s}}));
        bool isEdited = false;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            const bool decides = isConditional() ? request.method == "PUT" && request.url.path().endsWith(u'/' + firm)
                                                 : reads(request, firm);
            if (decides && !std::exchange(isEdited, true))
                world.user.edit(words.companies, firm, {{companyName(), u"Acme Inc"_s}});
        });
        QVERIFY(world.settle());
        QVERIFY(isEdited);
        QCOMPARE(store::Conflicts(*world.store).list()->size(), size_t(1));

        QVERIFY(world.store.update(EntityKind::Company, here, {{u"website"_s, u"https://acme.example"_s}}));
        isEdited = false;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (updates(request) && !std::exchange(isEdited, true))
                world.user.edit(words.companies, firm, {{words.size, u"7"_s}});
        });
        QVERIFY(world.settle());
        QVERIFY(isEdited);
        QCOMPARE(sizeHere(here), u"7"_s);
    }

    void aLostCreateIsNotSentTwice(Fault fault)
    {
        QVERIFY(world.settle());
        const RecordId here = world.store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@acme.example"_s}});
        bool isLost = false;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            if (creates(request, words.people) && !std::exchange(isLost, true))
                world.faults.failNth(0, fault);
        });
        world.round();
        QVERIFY(isLost);
        QVERIFY(world.settle());
        QCOMPARE(world.user.records(words.people).size(), size_t(1));
        QCOMPARE(world.there(here), world.user.records(words.people).front().id);
    }

    void whatMayNotBeReadIsLeftOut()
    {
        world.fake.options().denied = {words.denied};
        makePerson(u"Roe"_s);
        world.round();
        const auto second = world.round();
        QVERIFY2(!second.error, qPrintable(toText(second.error.value_or(Error()))));
        QCOMPARE(world.count(EntityKind::Contact), 1);
    }

    void aWrongTokenIsReported()
    {
        QVERIFY(world.settle());
        world.fake.revokeTokens();
        const auto round = world.round();
        QVERIFY(round.error);
        QCOMPARE(round.error->kind, Error::Kind::Unauthorized);
    }

    void theLimitsAreKept()
    {
        for (int i = 0; i < 150; ++i)
            world.store.create(EntityKind::Company, {{u"name"_s, u"Company %1"_s.arg(i)}});
        QVERIFY(world.settle(12));
        QCOMPARE(world.user.records(words.companies).size(), size_t(150));
        QVERIFY(world.fake.violations().empty());
    }
};

const std::vector<QString> described = {u"pipedrive"_s, u"freshsales"_s, u"copper"_s, u"zoho"_s, u"monday"_s};

template <typename Tried> void with(const QString &vendor, const Tried &tried)
{
    if (vendor == "pipedrive"_L1)
        tried(*std::make_unique<Facts<Pipedrive>>());
    else if (vendor == "freshsales"_L1)
        tried(*std::make_unique<Facts<Freshsales>>());
    else if (vendor == "zoho"_L1)
        tried(*std::make_unique<Facts<Zoho>>());
    else if (vendor == "monday"_L1)
        tried(*std::make_unique<Facts<Monday>>());
    else
        tried(*std::make_unique<Facts<Copper>>());
}

void vendorRows()
{
    QTest::addColumn<QString>("vendor");
    for (const QString &vendor : described)
        QTest::newRow(qPrintable(vendor)) << vendor;
}

} // namespace

class tst_DescribedVendors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingIsReadPageByPageAndThenOnlyChanges_data() { vendorRows(); }
    void everythingIsReadPageByPageAndThenOnlyChanges()
    {
        QFETCH(QString, vendor);
        with(vendor, [](auto &facts) { facts.everythingIsReadPageByPageAndThenOnlyChanges(); });
    }
    void aRecordGoesThereAndBack_data() { vendorRows(); }
    void aRecordGoesThereAndBack()
    {
        QFETCH(QString, vendor);
        with(vendor, [](auto &facts) { facts.aRecordGoesThereAndBack(); });
    }
    void deletionsTravelBothWays_data() { vendorRows(); }
    void deletionsTravelBothWays()
    {
        QFETCH(QString, vendor);
        with(vendor, [](auto &facts) { facts.deletionsTravelBothWays(); });
    }
    void whatTwoPeopleEditedIsMerged_data() { vendorRows(); }
    void whatTwoPeopleEditedIsMerged()
    {
        QFETCH(QString, vendor);
        with(vendor, [](auto &facts) { facts.whatTwoPeopleEditedIsMerged(); });
    }
    void anEditBetweenOurLookAndOurWriteIsSeen_data() { vendorRows(); }
    void anEditBetweenOurLookAndOurWriteIsSeen()
    {
        QFETCH(QString, vendor);
        with(vendor, [](auto &facts) { facts.anEditBetweenOurLookAndOurWriteIsSeen(); });
    }
    void aLostCreateIsNotSentTwice_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<Fault>("fault");
        for (const QString &vendor : described) {
            QTest::addRow("%s: the reply is lost", qPrintable(vendor)) << vendor << Fault::LostReply;
            QTest::addRow("%s: the request is lost", qPrintable(vendor)) << vendor << Fault::LostRequest;
            QTest::addRow("%s: 500, but saved", qPrintable(vendor)) << vendor << Fault::SavedServerError;
        }
    }
    void aLostCreateIsNotSentTwice()
    {
        QFETCH(QString, vendor);
        QFETCH(Fault, fault);
        with(vendor, [&](auto &facts) { facts.aLostCreateIsNotSentTwice(fault); });
    }
    void whatMayNotBeReadIsLeftOut_data() { vendorRows(); }
    void whatMayNotBeReadIsLeftOut()
    {
        QFETCH(QString, vendor);
        with(vendor, [](auto &facts) { facts.whatMayNotBeReadIsLeftOut(); });
    }
    void aWrongTokenIsReported_data() { vendorRows(); }
    void aWrongTokenIsReported()
    {
        QFETCH(QString, vendor);
        with(vendor, [](auto &facts) { facts.aWrongTokenIsReported(); });
    }
    void theLimitsAreKept_data() { vendorRows(); }
    void theLimitsAreKept()
    {
        QFETCH(QString, vendor);
        with(vendor, [](auto &facts) { facts.theLimitsAreKept(); });
    }
};

SATCHEL_TEST(tst_DescribedVendors)
#include "tst_DescribedVendors.moc"
