// SPDX-License-Identifier: GPL-3.0-or-later
// What goes along when a company gets another owner: its contacts and open deals that were the same person's.
#include "assignment/Belongings.h"
#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::assignment;
using namespace Qt::StringLiterals;

namespace {

struct Customer : TestStore
{
    RecordId mara = create(EntityKind::User, {{field::name, u"Mara Lindqvist"_s}});
    RecordId bo = create(EntityKind::User, {{field::name, u"Bo Chen"_s}});
    RecordId open = (*this)->select({EntityKind::Stage, {}, {}, {}, {}, 1, false})->id(0);
    RecordId won
        = (*this)->select({EntityKind::Stage, {}, Filter::equals(u"kind"_s, u"won"_s), {}, {}, 1, false})->id(0);
    RecordId company = create(EntityKind::Company, {{field::name, u"Nordlicht"_s}, {field::owner, mara}});

    RecordId contact(RecordId owner)
    {
        return create(
            EntityKind::Contact, {{field::last_name, u"Roe"_s}, {field::company, company}, {field::owner, owner}});
    }
    RecordId deal(RecordId owner, RecordId stage)
    {
        return create(EntityKind::Deal,
            {{field::title, u"Loggers"_s}, {field::company, company}, {field::owner, owner}, {field::stage, stage}});
    }
    Belongings belongings(RecordId newOwner)
    {
        const RecordId companies[] = {company};
        const auto found = belongingsOf(**this, companies, newOwner);
        if (!found)
            qFatal("%s", qUtf8Printable(toText(found.error())));
        return *found;
    }
};

} // namespace

class tst_Belongings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contactsAndOpenDealsOfTheSameOwnerGoAlong()
    {
        Customer customer;
        const RecordId contact = customer.contact(customer.mara);
        const RecordId deal = customer.deal(customer.mara, customer.open);
        customer.contact(customer.bo);
        customer.deal(customer.mara, customer.won);
        const Belongings found = customer.belongings(customer.bo);
        QCOMPARE(found.counts, (std::map<EntityKind, qint64>{{EntityKind::Contact, 1}, {EntityKind::Deal, 1}}));
        const auto edits = found.edits.value(customer.company);
        QCOMPARE(edits.size(), size_t(2));
        QCOMPARE(edits[0].id, contact);
        QCOMPARE(edits[1].id, deal);
        QCOMPARE(edits[1].values.front().value, Value(customer.bo));
    }

    void nothingGoesAlongFromNobodyOrToTheSamePerson()
    {
        Customer customer;
        customer.contact(customer.mara);
        QVERIFY(customer.belongings(customer.mara).isEmpty());
        QVERIFY_RESULT(customer.update(EntityKind::Company, customer.company, {{field::owner, Value()}}));
        QVERIFY(customer.belongings(customer.bo).isEmpty());
    }

    void onlyANewOwnerOfACompanyIsAsked()
    {
        TestStore store;
        const RecordId company = store->newId();
        const RecordId owner = store->newId();
        const Edit edits[] = {Edit::update(EntityKind::Company, company, {{field::owner, owner}}),
            Edit::update(EntityKind::Company, company, {{field::owner, Value()}}),
            Edit::update(EntityKind::Contact, company, {{field::owner, owner}}),
            Edit::create(EntityKind::Company, company, {{field::owner, owner}})};
        QCOMPARE(newOwnersOf(edits), (std::vector{std::pair(company, owner)}));
    }
};

SATCHEL_TEST(tst_Belongings)
#include "tst_Belongings.moc"
