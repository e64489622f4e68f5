// SPDX-License-Identifier: GPL-3.0-or-later
// A meeting is with the customer, and the customer's people come first where somebody is invited.
#include "items/MeetingPeople.h"
#include "tests/items/TaskStore.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace satchel::items;
using namespace Qt::StringLiterals;

class tst_MeetingPeople : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theCustomersOwnPeopleComeFirst()
    {
        TaskStore store;
        const RecordId firm = store.create(EntityKind::Company, {{u"name"_s, u"Brauhaus"_s}});
        store.contact(u"Kätchen"_s, u"Albers"_s);
        store.contact(u"Wiebke"_s, u"Zorn"_s, firm);
        const RecordId customer = store.create(EntityKind::Contact,
            {{u"first_name"_s, u"Käthe"_s}, {u"last_name"_s, u"Groß"_s}, {u"email"_s, u"kg@example.com"_s},
                {u"company"_s, firm}});
        const RecordId deal = store.create(
            EntityKind::Deal, {{u"title"_s, u"Kettles"_s}, {u"company"_s, firm}, {u"contact"_s, customer}});
        const auto names = [&store](EntityKind entity, RecordId id, const QString &typed) {
            QStringList all;
            for (const Invitee &person : peopleFor(*store.reader, entity, id, typed))
                all.append(person.attendee.toText());
            return all;
        };
        const QStringList own{u"Käthe Groß <kg@example.com>"_s, u"Wiebke Zorn"_s};
        QCOMPARE(names(EntityKind::Contact, customer, {}), own);
        QCOMPARE(names(EntityKind::Deal, deal, {}), own);
        QCOMPARE(names(EntityKind::Company, firm, {}), own);
        QCOMPARE(names(EntityKind::Contact, customer, u"Kät"_s), own + QStringList{u"Kätchen Albers"_s});
        QCOMPARE(personOf(*store.reader, EntityKind::Deal, deal)->contact, customer);
        QVERIFY(!personOf(*store.reader, EntityKind::Company, firm)); // a company is nobody
    }
};

SATCHEL_TEST(tst_MeetingPeople)
#include "tst_MeetingPeople.moc"
