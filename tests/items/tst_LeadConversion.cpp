// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/LeadConversion.h"

#include "domain/PhoneNumber.h"
#include "duplicates/DistinctPairs.h"
#include "items/Duplicates.h"
#include "items/Workspace.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

RecordId makeLead(TestStore &store, const QString &company, const QString &email)
{
    return store.create(EntityKind::Lead,
        {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Silva"_s}, {u"company_name"_s, company}, {u"email"_s, email},
            {u"phone"_s, u"+49 30 5551234"_s}, {u"value"_s, Money{500000, *Currency::fromCode(u"EUR")}}});
}

qint64 count(store::Store &store, EntityKind entity)
{
    return *store.count({entity, {}, {}, {}, {}, -1, false});
}

} // namespace

class tst_LeadConversion : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void makesContactCompanyAndDealInOneStep()
    {
        TestStore store;
        const RecordId id = makeLead(store, u"Helvion AG"_s, u"ana@helvion.example"_s);
        Workspace workspace(store.release(), {});
        const auto proposal = LeadConversion::propose(workspace.store(), id);
        QVERIFY_RESULT(proposal);
        QVERIFY(!proposal->usesExistingCompany);
        workspace.commit(u"Convert"_s, proposal->edits(workspace.store()));
        const auto lead = workspace.store().get(EntityKind::Lead, id);
        QCOMPARE(lead->text(u"status"), u"converted"_s);
        const auto contact = workspace.store().get(
            EntityKind::Contact, valueOr<RecordId>(lead->value(u"converted_contact")));
        const auto deal = workspace.store().get(EntityKind::Deal, valueOr<RecordId>(lead->value(u"converted_deal")));
        QVERIFY_RESULT(contact);
        QVERIFY_RESULT(deal);
        QCOMPARE(titleOf(*contact), u"Ana Silva"_s);
        QCOMPARE(deal->value(u"value"), lead->value(u"value"));
        QCOMPARE(deal->value(u"company"), contact->value(u"company"));
        QVERIFY(!isEmpty(deal->value(u"pipeline"))); // follows from the stage
        const auto company = workspace.store().get(EntityKind::Company, valueOr<RecordId>(contact->value(u"company")));
        QCOMPARE(company->text(u"domain"), u"helvion.example"_s);
        workspace.undo();
        QCOMPARE(workspace.store().get(EntityKind::Lead, id)->text(u"status"), u"new"_s);
        for (const EntityKind entity : {EntityKind::Contact, EntityKind::Company, EntityKind::Deal})
            QCOMPARE(count(workspace.store(), entity), 0);
    }

    void keepsTheDealThatTheLeadCameWith()
    {
        TestStore store;
        const RecordId id = makeLead(store, u"Helvion AG"_s, u"ana@helvion.example"_s);
        const RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Fair 2026"_s}});
        QVERIFY(store->commit({u"Import"_s, Origin::import(u"leads.csv"_s),
            {Edit::update(EntityKind::Lead, id, {{u"converted_deal"_s, deal}})}, {}}));
        Workspace workspace(store.release(), {});
        const auto proposal = LeadConversion::propose(workspace.store(), id);
        QVERIFY_RESULT(proposal);
        QVERIFY(!proposal->makesDeal);
        workspace.commit(u"Convert"_s, proposal->edits(workspace.store()));
        const auto lead = workspace.store().get(EntityKind::Lead, id);
        QCOMPARE(lead->text(u"status"), u"converted"_s);
        QCOMPARE(valueOr<RecordId>(lead->value(u"converted_deal")), deal);
        QCOMPARE(count(workspace.store(), EntityKind::Deal), 1);
        const auto kept = workspace.store().get(EntityKind::Deal, deal);
        QCOMPARE(kept->text(u"title"), u"Fair 2026"_s);
        QCOMPARE(kept->value(u"contact"), lead->value(u"converted_contact"));
        QVERIFY(!isEmpty(kept->value(u"company")));
    }

    void usesTheCompanyThatIsThere_data()
    {
        QTest::addColumn<QString>("company");
        QTest::addColumn<QString>("email");
        QTest::addColumn<bool>("isFound");
        QTest::newRow("by name, folded") << u"HELVION ag"_s << QString() << true;
        QTest::newRow("by domain") << u"Helvion Diagnostics"_s << u"ana@helvion.example"_s << true;
        QTest::newRow("public mail says nothing") << QString() << u"ana@gmail.com"_s << false;
    }
    void usesTheCompanyThatIsThere()
    {
        QFETCH(QString, company);
        QFETCH(QString, email);
        QFETCH(bool, isFound);
        TestStore store;
        const RecordId known = store.create(
            EntityKind::Company, {{u"name"_s, u"Helvion AG"_s}, {u"domain"_s, u"helvion.example"_s}});
        store.create(EntityKind::Company, {{u"name"_s, u"Gmail"_s}, {u"domain"_s, u"gmail.com"_s}});
        const auto proposal = LeadConversion::propose(*store, makeLead(store, company, email));
        QVERIFY_RESULT(proposal);
        QCOMPARE(proposal->usesExistingCompany, isFound);
        QCOMPARE(proposal->existingCompany == known, isFound);
    }

    void aLeadIsConvertedOnce()
    {
        TestStore store;
        const RecordId id = makeLead(store, u"Helvion AG"_s, {});
        const auto proposal = LeadConversion::propose(*store, id);
        QVERIFY_RESULT(store->commit({u"Convert"_s, Origin::user(), proposal->edits(*store), {}}));
        QCOMPARE(LeadConversion::propose(*store, id).error().kind, Error::Kind::Invalid);
    }

    void withoutADealNoneIsMade()
    {
        TestStore store;
        auto proposal = LeadConversion::propose(*store, makeLead(store, u"Helvion AG"_s, {}));
        proposal->makesDeal = false;
        QVERIFY_RESULT(store->commit({u"Convert"_s, Origin::user(), proposal->edits(*store), {}}));
        QCOMPARE(count(*store, EntityKind::Deal), 0);
        QCOMPARE(count(*store, EntityKind::Contact), 1);
    }

    void whatHappenedWithTheLeadBelongsToWhatItBecame()
    {
        TestStore store;
        const RecordId lead = makeLead(store, u"Helvion AG"_s, {});
        const RecordId other = store.create(EntityKind::Contact, {{u"last_name"_s, u"Ott"_s}});
        const RecordId call = store.create(EntityKind::Activity, {{u"kind"_s, u"call"_s}, {u"lead"_s, lead}});
        const RecordId task = store.create(
            EntityKind::Task, {{u"title"_s, u"Call"_s}, {u"lead"_s, lead}, {u"contact"_s, other}});
        const RecordId file = store.create(EntityKind::Attachment, {{u"name"_s, u"plan.pdf"_s}, {u"lead"_s, lead}});
        const RecordId comment = store.create(EntityKind::Comment, {{u"body"_s, u"Likes tea"_s}, {u"lead"_s, lead}});
        const RecordId follow = store.create(EntityKind::Follow, {{u"lead"_s, lead}});
        const auto proposal = LeadConversion::propose(*store, lead);
        QVERIFY_RESULT(proposal);
        QCOMPARE(proposal->followers.size(), 5);
        const auto receipt = store->commit({u"Convert"_s, Origin::user(), proposal->edits(*store), {}});
        QVERIFY_RESULT(receipt);
        const Record converted = *store->get(EntityKind::Lead, lead);
        for (const auto &[entity, id] : {std::pair(EntityKind::Activity, call), std::pair(EntityKind::Attachment, file),
                 std::pair(EntityKind::Comment, comment), std::pair(EntityKind::Follow, follow)}) {
            const Record moved = *store->get(entity, id);
            QCOMPARE(moved.value(u"contact"), converted.value(u"converted_contact"));
            QCOMPARE(moved.value(u"deal"), converted.value(u"converted_deal"));
            QVERIFY(!isEmpty(moved.value(u"company")));
            QCOMPARE(moved.value(u"lead"), Value(lead)); // its own page still tells it
        }
        QCOMPARE(store->get(EntityKind::Task, task)->value(u"contact"), Value(other)); // a person said so
        QVERIFY_RESULT(store->undo(receipt->changeSet));
        QVERIFY(isEmpty(store->get(EntityKind::Activity, call)->value(u"contact")));
    }

    void theDealBeginsAtTheFirstStageOfTheFirstPipeline()
    {
        TestStore store;
        const RecordId second = store.create(
            EntityKind::Pipeline, {{u"name"_s, u"Renewals"_s}, {u"position"_s, qint64(5)}});
        store.create(EntityKind::Stage,
            {{u"name"_s, u"Due"_s}, {u"pipeline"_s, second}, {u"kind"_s, u"open"_s}, {u"position"_s, qint64(-1)}});
        const auto proposal = LeadConversion::propose(*store, makeLead(store, {}, {}));
        QVERIFY_RESULT(proposal);
        QVERIFY(valueOr<RecordId>(store->get(EntityKind::Stage, proposal->stage)->value(u"pipeline")) != second);
    }

    void theSameNumberProposesTheContactAndTheSameNameOnlyNamesIt()
    {
        TestStore store;
        const RecordId namesake = store.create(
            EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Silva"_s}});
        const RecordId lead = makeLead(store, {}, {});
        auto proposal = LeadConversion::propose(*store, lead);
        QVERIFY_RESULT(proposal);
        QVERIFY(proposal->existingContact.isNull());
        QCOMPARE(proposal->likelyContacts.front().id, namesake);
        const RecordId same = store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Souza"_s}, {u"mobile"_s, u"030 555 12 34"_s}});
        proposal = LeadConversion::propose(*store, lead);
        QVERIFY_RESULT(proposal);
        QCOMPARE(proposal->existingContact, same);
    }

    void theSameNameAtTheSameCompanyProposesTheContact()
    {
        TestStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Helvion AG"_s}});
        const RecordId elsewhere = store.create(
            EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Silva"_s}});
        const RecordId same = store.create(
            EntityKind::Contact, {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Silva"_s}, {u"company"_s, company}});
        const auto proposal = LeadConversion::propose(*store, makeLead(store, u"helvion ag"_s, {}));
        QVERIFY_RESULT(proposal);
        QCOMPARE(proposal->existingContact, same);
        QCOMPARE(proposal->likeliest()->id, same);
        QVERIFY(
            std::ranges::find(proposal->likelyContacts, elsewhere, &Duplicate::id) != proposal->likelyContacts.end());
    }

    void aContactThatIsNotTheSameIsNotProposedAgainUntilThatIsUndone()
    {
        TestStore store;
        const RecordId known = store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Souza"_s}, {u"email"_s, u"ana@helvion.example"_s}});
        const RecordId lead = makeLead(store, {}, u"ana@helvion.example"_s);
        QCOMPARE(LeadConversion::propose(*store, lead)->existingContact, known);
        const auto receipt = store->commit(
            {u"Not the same"_s, Origin::user(), *LeadConversion::reject(*store, lead, known), {}});
        QVERIFY_RESULT(receipt);
        QVERIFY(LeadConversion::propose(*store, lead)->likelyContacts.empty());
        QVERIFY(LeadConversion::propose(*store, lead)->existingContact.isNull());
        QVERIFY_RESULT(store->undo(receipt->changeSet));
        QCOMPARE(LeadConversion::propose(*store, lead)->existingContact, known);
    }

    void convertingFillsWhatTheContactLacksAndOverwritesNothing()
    {
        TestStore store;
        const RecordId known = store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Anna"_s}, {u"last_name"_s, u"Silva"_s}, {u"email"_s, u"anna@home.example"_s},
                {u"mobile"_s, u"+49 30 5551234"_s}});
        auto proposal = LeadConversion::propose(*store, makeLead(store, u"Helvion AG"_s, u"ana@helvion.example"_s));
        QCOMPARE(proposal->existingContact, known); // by its number
        const auto receipt = store->commit({u"Convert"_s, Origin::user(), proposal->edits(*store), {}});
        QVERIFY_RESULT(receipt);
        const Record contact = *store->get(EntityKind::Contact, known);
        QCOMPARE(contact.text(u"first_name"), u"Anna"_s);
        QCOMPARE(contact.text(u"email"), u"anna@home.example"_s);
        QCOMPARE(valueOr<QStringList>(contact.value(u"emails")), QStringList{u"ana@helvion.example"_s});
        QCOMPARE(contact.text(u"phone"), u"+49 30 5551234"_s);
        QVERIFY(!isEmpty(contact.value(u"company")));
        QVERIFY_RESULT(store->undo(receipt->changeSet));
        QVERIFY(isEmpty(store->get(EntityKind::Contact, known)->value(u"emails")));
    }

    void pointsOutWhoMayBeTheSame_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("reason");
        QTest::newRow("e-mail in other case") << u"email"_s << u"ANA@helvion.example"_s << u"email"_s;
        QTest::newRow("phone without country code") << u"mobile"_s << u"030 5551234"_s << u"mobile"_s;
        QTest::newRow("phone with another prefix") << u"phone"_s << u"0049 (30) 555 12 34"_s << u"phone"_s;
        QTest::newRow("phone without the area") << u"phone"_s << u"555 1234"_s << u"phone"_s;
        QTest::newRow("phone of another country") << u"phone"_s << u"+43 30 5551234"_s << QString();
        QTest::newRow("another e-mail") << u"email"_s << u"eva@helvion.example"_s << QString();
        QTest::newRow("a short extension") << u"phone"_s << u"1234"_s << QString();
    }
    void pointsOutWhoMayBeTheSame()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(QString, reason);
        TestStore store;
        const RecordId known = store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Ana"_s}, {u"last_name"_s, u"Silva"_s}, {u"email"_s, u"ana@helvion.example"_s},
                {u"phone"_s, u"+49 30 5551234"_s}});
        Record typed(store->sharedSchema()->shared(EntityKind::Contact));
        typed.set(field, value);
        const auto found = findDuplicates(*store, typed, {});
        QCOMPARE(found.empty(), reason.isEmpty());
        if (found.empty())
            return;
        QCOMPARE(found.front().id, known);
        QCOMPARE(found.front().field->name, reason);
        typed.id = known;
        QVERIFY(findDuplicates(*store, typed, {}).empty()); // a record is not its own duplicate
    }

    void theCountryOfARecordSaysWhereItsNumberIsDialled()
    {
        if (!PhoneNumber::fromText(u"+43 1 2345678"_s, {}))
            QSKIP("built without libphonenumber");
        TestStore store;
        store.create(EntityKind::Contact,
            {{u"last_name"_s, u"Silva"_s}, {u"phone"_s, u"01 2345678"_s}, {u"address_country"_s, u"Austria"_s}});
        Record typed(store->sharedSchema()->shared(EntityKind::Contact));
        typed.set(u"phone", u"+43 1 2345678"_s);
        QCOMPARE(findDuplicates(*store, typed, u"DE"_s).size(), 1);
        typed.set(u"phone", u"+49 1 2345678"_s);
        QVERIFY(findDuplicates(*store, typed, u"DE"_s).empty());
    }

    void aShortFormOfTheNameAtTheSameCompanyIsPointedOutWithItsReasons()
    {
        TestStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Helvion AG"_s}});
        const RecordId known = store.create(EntityKind::Contact,
            {{u"first_name"_s, u"William"_s}, {u"last_name"_s, u"Mueller"_s}, {u"company"_s, company}});
        store.create(
            EntityKind::Contact, {{u"first_name"_s, u"Eva"_s}, {u"last_name"_s, u"Ott"_s}, {u"company"_s, company}});
        Record typed(store->sharedSchema()->shared(EntityKind::Contact));
        typed.set(u"first_name", u"Bill"_s);
        typed.set(u"last_name", u"Müller"_s);
        QVERIFY(findDuplicates(*store, typed, {}).empty());
        typed.set(u"company", company);
        const auto found = findDuplicates(*store, typed, {});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].id, known);
        QCOMPARE(duplicates::reasonText(found[0].reasons), u"short form of the name, same company"_s);
    }

    void aNameInAnotherScriptIsPointedOut()
    {
        TestStore store;
        const RecordId company = store.create(EntityKind::Company, {{u"name"_s, u"Вектор"_s}});
        const RecordId known = store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Дмитрий"_s}, {u"last_name"_s, u"Соколов"_s}, {u"company"_s, company}});
        Record typed(store->sharedSchema()->shared(EntityKind::Contact));
        typed.set(u"first_name", u"Dmitrij"_s);
        typed.set(u"last_name", u"Sokolov"_s);
        typed.set(u"company", company);
        const auto found = findDuplicates(*store, typed, {});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].id, known);
        QCOMPARE(found[0].reasons.front(), duplicates::Reason::SameName); // in Latin letters
    }

    void aCompanyWithoutItsLegalFormAtTheSameDomainIsPointedOut()
    {
        TestStore store;
        const RecordId known = store.create(EntityKind::Company,
            {{u"name"_s, u"Nordwind Energie GmbH & Co. KG"_s}, {u"address_city"_s, u"Kiel"_s},
                {u"address_postal_code"_s, u"24103"_s}});
        Record typed(store->sharedSchema()->shared(EntityKind::Company));
        typed.set(u"name", u"Nordwind Energie"_s);
        typed.set(u"address_postal_code", u"24103"_s);
        const auto found = findDuplicates(*store, typed, {});
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].id, known);
    }

    void whoIsNotTheSameIsNotPointedOutAgain()
    {
        TestStore store;
        const RecordId one = store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Ott"_s}, {u"email"_s, u"eva@a.example"_s}});
        const RecordId other = store.create(
            EntityKind::Contact, {{u"last_name"_s, u"Otto"_s}, {u"email"_s, u"eva@a.example"_s}});
        QCOMPARE(findDuplicates(*store, *store->get(EntityKind::Contact, one), {}).size(), size_t(1));
        const auto distinct = duplicates::DistinctPairs::load(*store);
        QVERIFY_RESULT(store->commit({u"Not the same"_s, Origin::user(),
            distinct->markEdits(*store, {EntityKind::Contact, one}, {EntityKind::Contact, other}), {}}));
        QVERIFY(findDuplicates(*store, *store->get(EntityKind::Contact, one), {}).empty());
    }

    void theSameWholeNameIsPointedOut()
    {
        TestStore store;
        store.create(EntityKind::Contact, {{u"first_name"_s, u"Élodie"_s}, {u"last_name"_s, u"Maréchal"_s}});
        Record typed(store->sharedSchema()->shared(EntityKind::Contact));
        typed.set(u"first_name", u"elodie"_s);
        QVERIFY(findDuplicates(*store, typed, {}).empty());
        typed.set(u"last_name", u"marechal"_s);
        QCOMPARE(findDuplicates(*store, typed, {}).size(), 1);
    }
};

SATCHEL_TEST(tst_LeadConversion)
#include "tst_LeadConversion.moc"
