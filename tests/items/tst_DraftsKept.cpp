// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed and not saved is in the store a moment later, of this computer only.
#include "items/Drafts.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QJsonObject words{{u"body"_s, u"Bring the samples"_s}};
const QJsonObject others{{u"body"_s, u"Ask who signs"_s}};

} // namespace

class tst_DraftsKept : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDraftIsReadAtOnceAndLaterByAnotherWindow()
    {
        TestStore store;
        {
            items::Drafts drafts(*store);
            drafts.keep(u"event/new"_s, {}, words);
            QCOMPARE(drafts.of(u"event/new"_s), words);
        }
        items::Drafts again(*store);
        QCOMPARE(again.of(u"event/new"_s), words);
        again.forget(u"event/new"_s);
        QVERIFY(store::readDraft(store->database(), u"event/new"_s)->content.isEmpty());
    }

    void ofTheSamePlaceTheLastOneStays()
    {
        TestStore store;
        items::Drafts drafts(*store);
        drafts.keep(u"event/new"_s, {}, words);
        QVERIFY(drafts.writeNow());
        drafts.keep(u"event/new"_s, {}, others);
        QVERIFY(drafts.writeNow());
        QCOMPARE(store::readDraft(store->database(), u"event/new"_s)->content, others);
    }

    void tellsThoseAboutARecordTheNewestFirst()
    {
        TestStore store;
        const RecordId contact = store.create(EntityKind::Contact, {{u"last_name"_s, u"Berg"_s}});
        items::Drafts drafts(*store);
        drafts.keep(u"activity/1"_s, contact, words);
        QVERIFY(drafts.writeNow());
        store.clock.advance(1000);
        drafts.keep(u"activity/2"_s, contact, others); // not written yet
        drafts.keep(u"event/new"_s, {}, others);
        const auto about = drafts.about(contact);
        QCOMPARE(about.size(), 2U);
        QCOMPARE(about[0].place, u"activity/2"_s);
        QCOMPARE(about[1].content, words);
        drafts.forget(u"activity/1"_s);
        QCOMPARE(drafts.about(contact).size(), 1U);
    }

    void waitsForAnotherWriter()
    {
        TestStore store;
        store->database().setBusyMilliseconds(0);
        items::Drafts drafts(*store);
        const auto other = store.again();
        {
            auto writing = store::Transaction::begin(other->database());
            QVERIFY(writing);
            drafts.keep(u"event/new"_s, {}, words);
            QVERIFY(!drafts.writeNow());
            QCOMPARE(drafts.of(u"event/new"_s), words);
        }
        QTRY_COMPARE(store::readDraft(other->database(), u"event/new"_s)->content, words);
    }

    void isNoChangeOfTheStore()
    {
        TestStore store;
        const qint64 before = store->database().integer("SELECT count(*) FROM change").value();
        items::Drafts drafts(*store);
        drafts.keep(u"event/new"_s, {}, words);
        QVERIFY(drafts.writeNow());
        QCOMPARE(store->database().integer("SELECT count(*) FROM change").value(), before);
    }

    void ofAStoreThatCannotBeWrittenItLastsAsLongAsTheWindow()
    {
        TestStore store;
        store::StoreOptions options;
        options.access = store::StoreOptions::Access::ReadOnly;
        const auto reading = store.again(2, options);
        items::Drafts drafts(*reading);
        drafts.keep(u"event/new"_s, {}, words);
        QCOMPARE(drafts.of(u"event/new"_s), words);
    }
};

SATCHEL_TEST(tst_DraftsKept)
#include "tst_DraftsKept.moc"
