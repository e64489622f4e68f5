// SPDX-License-Identifier: GPL-3.0-or-later
// What an administrator changed in the fields of a remote: compared, kept until somebody has seen it.
#include "store/sync/SchemaChanges.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;
using store::RemoteFieldState;
using store::SchemaChange;
using store::SchemaChanges;
using Kind = store::SchemaChange::Kind;

namespace {

RemoteFieldState text(const QString &name, bool isUsed = false)
{
    RemoteFieldState field{name};
    field.label = name.toUpper();
    field.type = u"string"_s;
    field.isUsed = isUsed;
    return field;
}

RemoteFieldState picklist(const QString &name, const QStringList &keys)
{
    RemoteFieldState field = text(name, true);
    field.type = u"enumeration"_s;
    for (const QString &key : keys)
        field.options.push_back({key, key.toUpper()});
    return field;
}

struct Watched
{
    void read(const std::vector<RemoteFieldState> &fields)
    {
        const SchemaChanges::ObjectFields object{u"contacts"_s, fields};
        if (!SchemaChanges(*store).update(1, std::span(&object, 1)))
            qFatal("the fields are not kept");
        store.clock.advance(24 * 3'600'000);
    }
    std::vector<SchemaChange> changes() { return SchemaChanges(*store).list().value(); }

    TestStore store;
};

} // namespace

class tst_SchemaChanges : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsReadForTheFirstTimeIsNoChange()
    {
        Watched watched;
        watched.read({text(u"email"_s)});
        watched.read({text(u"email"_s)});
        QVERIFY(watched.changes().empty());
        QVERIFY(SchemaChanges(*watched.store).readAt(1).value().has_value());
        QVERIFY(!SchemaChanges(*watched.store).readAt(2).value().has_value());
    }

    void everyKindOfChangeIsFound()
    {
        RemoteFieldState retyped = text(u"size"_s);
        retyped.type = u"number"_s;
        RemoteFieldState locked = text(u"owner"_s);
        locked.isReadOnly = true;
        RemoteFieldState needed = text(u"region"_s);
        needed.isRequired = true;
        Watched watched;
        watched.read({text(u"fax"_s, true), text(u"size"_s), text(u"owner"_s), text(u"region"_s),
            picklist(u"stage"_s, {u"new"_s, u"won"_s})});
        watched.read({retyped, locked, needed, picklist(u"stage"_s, {u"new"_s, u"verbal"_s}), text(u"segment"_s)});
        const auto changes = watched.changes();
        QCOMPARE(changes.size(), 6);
        const auto of = [&](const QString &field) { return *std::ranges::find(changes, field, &SchemaChange::field); };
        QCOMPARE(of(u"fax"_s).kind, Kind::Gone);
        QVERIFY(of(u"fax"_s).isUsed);
        QCOMPARE(of(u"fax"_s).label, u"FAX"_s);
        QCOMPARE(of(u"segment"_s).kind, Kind::Added);
        QCOMPARE(of(u"size"_s).kind, Kind::Retyped);
        QCOMPARE(of(u"size"_s).before, QStringList{u"string"_s});
        QCOMPARE(of(u"size"_s).after, QStringList{u"number"_s});
        QCOMPARE(of(u"stage"_s).kind, Kind::Options);
        QCOMPARE(of(u"stage"_s).before, QStringList{u"WON"_s});
        QCOMPARE(of(u"stage"_s).after, QStringList{u"VERBAL"_s});
        QCOMPARE(of(u"owner"_s).kind, Kind::ReadOnly);
        QCOMPARE(of(u"region"_s).kind, Kind::Required);
        QVERIFY(changes.front().isUsed); // these come first
    }

    void aFieldThatComesBackIsNoNews()
    {
        Watched watched;
        watched.read({text(u"email"_s), text(u"fax"_s)});
        watched.read({text(u"email"_s)});
        QCOMPARE(watched.changes().size(), 1);
        watched.read({text(u"email"_s), text(u"fax"_s)});
        QVERIFY(watched.changes().empty());
    }

    void anAcknowledgedChangeIsNotListedAgain()
    {
        Watched watched;
        watched.read({text(u"email"_s)});
        watched.read({text(u"email"_s), text(u"segment"_s)});
        const auto changes = watched.changes();
        QCOMPARE(changes.size(), 1);
        const qint64 number = changes.front().number;
        QVERIFY_RESULT(SchemaChanges(*watched.store).acknowledge(std::span(&number, 1)));
        watched.read({text(u"email"_s), text(u"segment"_s)});
        QVERIFY(watched.changes().empty());
        watched.read({text(u"email"_s)});
        QCOMPARE(watched.changes().front().kind, Kind::Gone);
    }

    void fieldsThatCannotBeReadAreNoChange()
    {
        Watched watched;
        watched.read({text(u"email"_s)});
        watched.read({});
        watched.read({text(u"email"_s)});
        QVERIFY(watched.changes().empty());
    }

    void aLongPicklistIsCutAndCounted()
    {
        QStringList many;
        for (int i = 0; i < 5000; ++i)
            many.append(QString::number(i));
        Watched watched;
        watched.read({picklist(u"town"_s, {})});
        watched.read({picklist(u"town"_s, many)});
        const auto changes = watched.changes();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0].after.size(), SchemaChange::mostWords);
        QCOMPARE(changes[0].moreAfter, 5000 - SchemaChange::mostWords);
        QCOMPARE(changes[0].moreBefore, 0);
    }
};

SATCHEL_TEST(tst_SchemaChanges)
#include "tst_SchemaChanges.moc"
