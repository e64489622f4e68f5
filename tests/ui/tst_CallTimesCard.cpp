// SPDX-License-Identifier: GPL-3.0-or-later
// When to call a contact, as the page of the contact says it.
#include "domain/FieldNames.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/scores/CallTimesCard.h"

#include <QtTest>

using namespace satchel;
using namespace satchel::test;
using namespace satchel::ui;
using namespace Qt::StringLiterals;

namespace {

struct Phone : SyncFixture
{
    std::unique_ptr<Preferences> preferences = Preferences::transient();
    Appearance appearance{*preferences};
    PageContext context{workspace, *preferences, &control};
    CallTimesCard card{context};

    void call(RecordId contact, int count, const QString &outcome)
    {
        std::vector<Edit> edits;
        for (int i = 0; i < count; ++i)
            edits.push_back(Edit::create(EntityKind::Activity, {},
                {{field::kind, u"call"_s}, {field::contact, contact}, {field::outcome, outcome}}));
        workspace.commit(u"Calls"_s, std::move(edits));
    }
};

} // namespace

class tst_CallTimesCard : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itFollowsTheCalls()
    {
        Phone phone;
        const RecordId contact = phone.create(EntityKind::Contact, {{field::last_name, u"Silva"_s}});
        phone.card.setContact(contact);
        QVERIFY(phone.card.isHidden()); // nobody was called yet
        phone.call(contact, 20, u"answered"_s);
        QTRY_COMPARE(phone.card.noteText(), u"Too little data: 20 of at least 50 calls with an outcome."_s);
        QVERIFY(phone.card.hourTexts().isEmpty());
        phone.call(contact, 40, u"no_answer"_s);
        QTRY_COMPARE(phone.card.hourTexts().size(), 1); // all were in one hour
        QVERIFY(phone.card.noteText().startsWith(u"From 60 call"_s));
        phone.card.setContact({});
        QVERIFY(phone.card.isHidden());
    }

    /// Who goes from one contact to the next before the first was read sees the times of the next, also in a side that
    /// is hidden while it has nothing to show.
    void theNextContactIsReadWhileTheFirstIs()
    {
        QWidget side; // outlives the card
        Phone phone;
        phone.card.setParent(&side);
        const RecordId first = phone.create(EntityKind::Contact, {{field::last_name, u"Silva"_s}});
        const RecordId second = phone.create(EntityKind::Contact, {{field::last_name, u"Ott"_s}});
        phone.call(second, 20, u"answered"_s);
        phone.card.setContact(first);
        phone.card.setContact(second);
        QTRY_COMPARE(phone.card.noteText(), u"Too little data: 20 of at least 50 calls with an outcome."_s);
        QVERIFY(!phone.card.isHidden());
    }

    void theFirstCallShowsTheCard()
    {
        QWidget side; // outlives the card
        Phone phone;
        phone.card.setParent(&side);
        const RecordId contact = phone.create(EntityKind::Contact, {{field::last_name, u"Silva"_s}});
        phone.card.setContact(contact);
        phone.call(contact, 1, u"answered"_s);
        QTRY_VERIFY(!phone.card.isHidden());
    }
};

SATCHEL_GUI_TEST(tst_CallTimesCard)
#include "tst_CallTimesCard.moc"
