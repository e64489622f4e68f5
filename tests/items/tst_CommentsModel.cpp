// SPDX-License-Identifier: GPL-3.0-or-later
// Comments as threads, and the model that follows them.
#include "items/CommentsModel.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace satchel;
using namespace satchel::items;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    TestStore store;
    RecordId deal = store.create(EntityKind::Deal, {{u"title"_s, u"Sensors"_s}});

    RecordId say(const QString &text, std::vector<FieldValue> values)
    {
        store.clock.advance(1000);
        values.push_back({u"body"_s, text});
        return store.create(EntityKind::Comment, std::move(values));
    }
    QStringList read(const Subject &subject)
    {
        QStringList lines;
        const auto comments = readComments(*store, subject);
        for (const CommentItem &item : *comments)
            lines.append((item.isReply ? u"> "_s : QString()) + item.text);
        return lines;
    }
};

} // namespace

class tst_CommentsModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void repliesAreBelowWhatTheyAnswer()
    {
        Desk desk;
        const RecordId one = desk.say(u"One"_s, {{u"deal"_s, desk.deal}});
        const RecordId two = desk.say(u"Two"_s, {{u"deal"_s, desk.deal}});
        const RecordId answer = desk.say(u"To one"_s, {{u"in_reply_to"_s, one}});
        desk.say(u"To two"_s, {{u"in_reply_to"_s, two}});
        desk.say(u"To the answer"_s, {{u"in_reply_to"_s, answer}});
        const Subject deal{EntityKind::Deal, desk.deal};
        QCOMPARE(
            desk.read(deal), (QStringList{u"One"_s, u"> To one"_s, u"> To the answer"_s, u"Two"_s, u"> To two"_s}));
        QCOMPARE(*countComments(*desk.store, deal), 5);
    }

    void repliesStayWhenTheirCommentIsDeleted()
    {
        Desk desk;
        const RecordId one = desk.say(u"One"_s, {{u"deal"_s, desk.deal}});
        desk.say(u"First"_s, {{u"in_reply_to"_s, one}});
        desk.say(u"Second"_s, {{u"in_reply_to"_s, one}});
        QVERIFY(desk.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(EntityKind::Comment, one)}, {}}));
        QCOMPARE(desk.read({EntityKind::Deal, desk.deal}), (QStringList{u"First"_s, u"> Second"_s}));
    }

    void aQuoteHasThoseOnItsLinesToo()
    {
        Desk desk;
        const RecordId quote = desk.store.create(EntityKind::Quote, {});
        const RecordId line = desk.store.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"name"_s, u"Probe"_s}});
        const RecordId other = desk.store.create(EntityKind::QuoteLine, {{u"quote"_s, quote}, {u"name"_s, u"Case"_s}});
        desk.say(u"Whole"_s, {{u"quote"_s, quote}});
        desk.say(u"Too dear"_s, {{u"quote_line"_s, line}});
        QCOMPARE(desk.read({EntityKind::Quote, quote}), (QStringList{u"Whole"_s, u"Too dear"_s}));
        QCOMPARE(desk.read({EntityKind::QuoteLine, line}), QStringList{u"Too dear"_s});
        QCOMPARE(readComments(*desk.store, {EntityKind::Quote, quote})->back().lineName, u"Probe"_s);
        const auto counts = *countLineComments(*desk.store, quote);
        QCOMPARE(counts.value(line), 1);
        QVERIFY(!counts.contains(other));
    }

    void whatWasChangedLaterIsEdited()
    {
        Desk desk;
        const RecordId one = desk.say(u"One"_s, {{u"deal"_s, desk.deal}});
        const Subject deal{EntityKind::Deal, desk.deal};
        QVERIFY(!readComments(*desk.store, deal)->front().isEdited);
        QVERIFY(readComments(*desk.store, deal)->front().isMine);
        desk.store.clock.advance(1000);
        QVERIFY(desk.store.update(EntityKind::Comment, one, {{u"body"_s, u"Uno"_s}}));
        QVERIFY(readComments(*desk.store, deal)->front().isEdited);
    }

    void theModelFollowsTheStore()
    {
        Desk desk;
        Workspace workspace(desk.store.release(), {});
        CommentsModel model(workspace);
        QAbstractItemModelTester tester(&model);
        const Subject deal{EntityKind::Deal, desk.deal};
        model.show(deal);
        QCOMPARE(model.rowCount(), 0);
        workspace.commit(u"Comment"_s, {newComment(workspace.schema(), deal, {}, u"One"_s)});
        QTRY_COMPARE(model.rowCount(), 1);
        const RecordId first = model.item(0).id;
        QCOMPARE(model.rowOf(first), 0);
        workspace.commit(u"Reply"_s, {newComment(workspace.schema(), deal, first, u"Two"_s)});
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.item(1).isReply);
        QCOMPARE(model.item(1).thread, first);
        workspace.undo();
        QTRY_COMPARE(model.rowCount(), 1);
    }
};

SATCHEL_TEST(tst_CommentsModel)
#include "tst_CommentsModel.moc"
