// SPDX-License-Identifier: GPL-3.0-or-later
// What the search finds in a store, and why; names and addresses are made up.
#include "domain/FieldNames.h"
#include "duplicates/DistinctPairs.h"
#include "duplicates/Scan.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QtTest>
#include <set>

using namespace satchel;
using namespace satchel::duplicates;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

using Fields = std::vector<FieldValue>;

struct Desk : TestStore
{
    RecordId contact(Fields fields) { return create(EntityKind::Contact, std::move(fields)); }
    RecordId company(const QString &name, Fields more = {})
    {
        more.push_back({field::name, name});
        return create(EntityKind::Company, std::move(more));
    }

    Result<Receipt> commit(std::vector<Edit> edits)
    {
        return (*this)->commit({u"Edit"_s, Origin::user(), std::move(edits), {}});
    }
    std::vector<DuplicatePair> pairs(EntityKind entity = EntityKind::Contact, double atLeast = 0.5)
    {
        const auto found = findPairs(**this, entity, {.atLeast = atLeast});
        if (!found)
            qFatal("%s", qUtf8Printable(toText(found.error())));
        return *found;
    }
};

std::set<Reason> reasonsOf(const DuplicatePair &pair)
{
    std::set<Reason> reasons;
    for (const Evidence &one : pair.evidence)
        reasons.insert(one.reason);
    return reasons;
}

Fields person(const QString &first, const QString &last, Fields more = {})
{
    more.push_back({field::first_name, first});
    more.push_back({field::last_name, last});
    return more;
}

FieldValue email(const QString &address)
{
    return {field::email, address};
}

/// What is found in a store of these two contacts.
std::vector<DuplicatePair> pairsOf(Fields first, Fields second)
{
    Desk desk;
    desk.contact(std::move(first));
    desk.contact(std::move(second));
    return desk.pairs();
}

} // namespace

class tst_Scan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyStoreHasNoDuplicates()
    {
        Desk desk;
        QVERIFY(desk.pairs().empty());
    }

    void theSameEmailAndNameIsCertain()
    {
        Desk desk;
        const RecordId older = desk.contact(
            person(u"Jürgen"_s, u"Weißenfels"_s, {email(u"j.weiss@lindental.example"_s)}));
        const RecordId newer = desk.contact(
            person(u"Juergen"_s, u"Weissenfels"_s, {email(u"J.Weiss@lindental.example"_s)}));
        const auto pairs = desk.pairs();
        QCOMPARE(pairs.size(), size_t{1});
        QCOMPARE(pairs[0].a, older);
        QCOMPARE(pairs[0].b, newer);
        QVERIFY(pairs[0].score > 0.99);
        QCOMPARE(pairs[0].evidence.first().reason, Reason::SameEmail);
        QVERIFY(reasonsOf(pairs[0]).contains(Reason::SameName));
    }

    void twoRecordsAreComparedByThemselvesAsInASearch()
    {
        Desk desk;
        const RecordId acme = desk.company(u"Acme"_s);
        const RecordId older = desk.contact(
            person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s), {field::company, acme}}));
        const RecordId newer = desk.contact(
            person(u"Anna"_s, u"Silva"_s, {email(u"ana@acme.example"_s), {field::company, acme}}));
        const auto compared = comparePair(*desk, EntityKind::Contact, older, newer);
        QVERIFY_RESULT(compared);
        QCOMPARE(compared->score, desk.pairs().at(0).score);
        QVERIFY_RESULT(desk.commit({Edit::remove(EntityKind::Contact, newer)}));
        QVERIFY(!comparePair(*desk, EntityKind::Contact, older, newer));
    }

    void aPairThatIsTwoIsFoundForWhoAsksForIt()
    {
        Desk desk;
        const RecordRef a{EntityKind::Contact, desk.contact(person(u"Ana"_s, u"Silva"_s, {email(u"ana@a.example"_s)}))};
        const RecordRef b{EntityKind::Contact, desk.contact(person(u"Ana"_s, u"Silva"_s, {email(u"ana@a.example"_s)}))};
        QVERIFY_RESULT(desk.commit(DistinctPairs().markEdits(*desk, a, b)));
        QVERIFY(desk.pairs().empty());
        const auto all = findPairs(*desk, EntityKind::Contact, {.includesDistinct = true});
        QVERIFY_RESULT(all);
        QCOMPARE(all->size(), size_t{1});
    }

    void anEmailAmongMoreEmailsCounts()
    {
        Desk desk;
        desk.contact(person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)}));
        desk.contact(person(u"Ana"_s, u"Silva"_s,
            {email(u"silva@home.example"_s), {field::emails, QStringList{u"work: ana@acme.example"_s}}}));
        QVERIFY(desk.pairs().at(0).score > 0.95);
    }

    void aMobileAndASimilarNameAreLikely()
    {
        Desk desk;
        desk.contact(person(u"Annika"_s, u"Reinhardt-Vogelsang"_s, {{field::mobile, u"+49 151 5550 7714"_s}}));
        desk.contact(person(u"Annika"_s, u"Reinhardt"_s, {{field::mobile, u"0151 55507714"_s}}));
        const auto pair = desk.pairs().at(0);
        QVERIFY(pair.score > 0.9);
        QVERIFY(reasonsOf(pair).contains(Reason::SamePhone));
        QVERIFY(reasonsOf(pair).contains(Reason::PartOfName));
    }

    void numbersOfTwoCountriesThatEndAlikeAreTwo()
    {
        QVERIFY(pairsOf(person(u"Ana"_s, u"Silva"_s, {{field::phone, u"+49 30 5550714"_s}}),
            person(u"Anna"_s, u"Silva"_s, {{field::phone, u"+33 1 45550714"_s}}))
                    .empty());
    }

    void aShortFormAtTheSameCompanyIsWorthALook()
    {
        Desk desk;
        const RecordId acme = desk.company(u"Acme"_s);
        desk.contact(person(u"Priyanka"_s, u"Natarajan"_s, {{field::company, acme}}));
        desk.contact(person(u"Priya"_s, u"Natarajan"_s, {{field::company, acme}}));
        const auto pair = desk.pairs().at(0);
        QVERIFY(pair.score > 0.5 && pair.score < 0.9);
        QVERIFY(reasonsOf(pair).contains(Reason::ShortName));
        QVERIFY(reasonsOf(pair).contains(Reason::SameCompany));
    }

    void twoRecordsOfOneCompanyAreOneEmployer()
    {
        Desk desk;
        desk.contact(person(u"Ana"_s, u"Silva"_s, {{field::company, desk.company(u"Nordwind GmbH"_s)}}));
        desk.contact(person(u"Ana"_s, u"Silva"_s, {{field::company, desk.company(u"Nordwind"_s)}}));
        QVERIFY(reasonsOf(desk.pairs().at(0)).contains(Reason::SameCompany));
    }

    void arabicAndLatinNamesMeet()
    {
        Desk desk;
        desk.contact(person(u"Layla"_s, u"Mansour"_s, {{field::phone, u"+971 4 555 0188"_s}}));
        desk.contact(person(u"ليلى"_s, u"منصور"_s, {{field::phone, u"00971 4 5550188"_s}}));
        const auto pair = desk.pairs().at(0);
        QVERIFY(pair.score > 0.9);
        QVERIFY(reasonsOf(pair).contains(Reason::NameInTwoScripts));
    }

    void ideographsSayNothingAboutALatinName()
    {
        Desk desk;
        desk.contact(person(u"Kenichi"_s, u"Sato"_s, {email(u"k.sato@hoshi.example"_s)}));
        desk.contact(person(u"健一"_s, u"佐藤"_s, {email(u"k.sato@hoshi.example"_s)}));
        QVERIFY(desk.pairs().at(0).score > 0.9);
    }

    void swappedNamesAreFound()
    {
        const FieldValue mobile{field::mobile, u"+49 151 5550 1111"_s};
        const auto pairs = pairsOf(
            person(u"Thomas"_s, u"Lukas"_s, {mobile}), person(u"Lukas"_s, u"Thomas"_s, {mobile}));
        QVERIFY(reasonsOf(pairs.at(0)).contains(Reason::SwappedName));
    }

    void relativesWithOneNumberAreTwo()
    {
        const FieldValue phone{field::phone, u"+49 30 5550123"_s};
        QVERIFY(pairsOf(person(u"Eva"_s, u"Brandt"_s, {phone}), person(u"Martin"_s, u"Brandt"_s, {phone})).empty());
    }

    void aSwitchboardJoinsNobody()
    {
        Desk desk;
        for (const auto *name : {u"Abel", u"Busch", u"Conrad", u"Dahl", u"Ebert", u"Funk"}) {
            desk.contact(person(u"Maria"_s, QString::fromUtf16(name),
                {{field::phone, u"+49 30 5550100"_s}, email(u"info@klinik.example"_s)}));
        }
        QVERIFY(desk.pairs().empty());
    }

    void fatherAndSonAreTwo()
    {
        Desk desk;
        const RecordId acme = desk.company(u"Acme"_s);
        desk.contact(person(u"John"_s, u"Smith"_s, {{field::suffix, u"Sr."_s}, {field::company, acme}}));
        desk.contact(person(u"John"_s, u"Smith"_s, {{field::suffix, u"Jr."_s}, {field::company, acme}}));
        QVERIFY(desk.pairs().empty());
    }

    void aCommonNameAloneIsNotEnough()
    {
        Desk desk;
        for (int i = 0; i < 20; ++i)
            desk.contact(person(u"Maria"_s, u"García"_s, {email(u"maria%1@acme.example"_s.arg(i))}));
        QVERIFY(desk.pairs().empty());
    }

    void companiesMeetWithoutTheirLegalForm()
    {
        Desk desk;
        desk.company(u"Nordwind Energie GmbH & Co. KG"_s,
            {{field::address_city, u"Hamburg"_s}, {field::domain, u"nordwind.example"_s}});
        desk.company(u"NORDWIND ENERGIE"_s,
            {{field::address_city, u"Hamburg"_s}, {field::website, u"https://www.nordwind.example/kontakt"_s}});
        const auto pair = desk.pairs(EntityKind::Company).at(0);
        QVERIFY(pair.score > 0.95);
        QVERIFY(reasonsOf(pair).contains(Reason::SameDomain));
    }

    void aBranchInAnotherCityIsLessLikely()
    {
        Desk desk;
        desk.company(u"Nordwind"_s, {{field::address_city, u"Hamburg"_s}});
        desk.company(u"Nordwind GmbH"_s, {{field::address_city, u"Bremen"_s}});
        QVERIFY(desk.pairs(EntityKind::Company).empty());
    }

    void leadsAreLookedThroughToo()
    {
        Desk desk;
        for (int i = 0; i < 2; ++i)
            desk.create(EntityKind::Lead, person(u"Ana"_s, u"Silva"_s, {{field::company_name, u"Acme"_s}}));
        QCOMPARE(desk.pairs(EntityKind::Lead).size(), size_t{1});
    }

    void dealsAreNeverDuplicates()
    {
        Desk desk;
        const auto found = findPairs(*desk, EntityKind::Deal);
        QVERIFY(!found && found.error().kind == Error::Kind::Invalid);
        QCOMPARE(found.error().where, u"deal"_s);
    }

    void whatIsInTheTrashIsNoDuplicate()
    {
        Desk desk;
        const RecordId first = desk.contact(person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)}));
        desk.contact(person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)}));
        QVERIFY(desk.commit({Edit::remove(EntityKind::Contact, first)}));
        QVERIFY(desk.pairs().empty());
    }

    void whatAPersonCalledDistinctIsNotFoundAgain()
    {
        Desk desk;
        const RecordId first = desk.contact(person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)}));
        const RecordId second = desk.contact(person(u"Ana"_s, u"Silva"_s, {email(u"ana@acme.example"_s)}));
        const RecordRef a{EntityKind::Contact, first};
        const RecordRef b{EntityKind::Contact, second};
        const auto marked = desk.commit(DistinctPairs::load(*desk)->markEdits(*desk, b, a));
        QVERIFY(marked);
        QVERIFY(desk.pairs().empty());
        QVERIFY(DistinctPairs::load(*desk)->markEdits(*desk, a, b).empty());
        QVERIFY(desk->undo(marked->changeSet));
        QCOMPARE(desk.pairs().size(), size_t{1});
    }

    void thePairsOfOneRecordAreReadAlone()
    {
        Desk desk;
        std::vector<RecordRef> refs;
        for (const auto *name : {u"Abel", u"Busch", u"Conrad"})
            refs.push_back({EntityKind::Contact, desk.contact(person(u"Maria"_s, QString::fromUtf16(name)))});
        for (const auto &[a, b] : {std::pair(0, 1), std::pair(1, 2)})
            QVERIFY(desk.commit(DistinctPairs::load(*desk)->markEdits(*desk, refs[size_t(a)], refs[size_t(b)])));
        QCOMPARE(DistinctPairs::load(*desk)->size(), size_t{2});
        const auto first = DistinctPairs::of(*desk, refs[0].id);
        QCOMPARE(first->size(), size_t{1});
        QVERIFY(first->contains(refs[1], refs[0]));
        QCOMPARE(DistinctPairs::of(*desk, refs[1].id)->size(), size_t{2});
    }

    void aCancelledSearchSaysSo()
    {
        Desk desk;
        desk.contact(person(u"Ana"_s, u"Silva"_s));
        const std::atomic<bool> isCancelled = true;
        const auto found = findPairs(*desk, EntityKind::Contact, {.isCancelled = &isCancelled});
        QVERIFY(!found && found.error().kind == Error::Kind::Cancelled);
    }

    void companiesOfOneSwitchboardAreComparedByName()
    {
        Desk desk;
        const Fields shared{{field::phone, u"+49 30 5550100"_s}, {field::domain, u"park.example"_s}};
        for (int i = 0; i < 60; ++i)
            desk.company(u"Firma %1"_s.arg(QChar(u'A' + i % 26)) + u"lpha%1"_s.arg(i), shared);
        const RecordId first = desk.company(u"Zander Logistik"_s, shared);
        const RecordId second = desk.company(u"Zander Logistic"_s, shared);
        const auto pairs = desk.pairs(EntityKind::Company);
        QVERIFY(
            std::ranges::any_of(pairs, [&](const DuplicatePair &pair) { return pair.a == first && pair.b == second; }));
    }
};

SATCHEL_TEST(tst_Scan)
#include "tst_Scan.moc"
