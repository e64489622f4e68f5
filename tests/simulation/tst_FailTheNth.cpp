// SPDX-License-Identifier: GPL-3.0-or-later
// One round with something of everything to do – creates, edits, deletions, links, on both sides – in which the first,
// the second, … request or store write fails, until none is left to fail. Afterwards both sides agree and nothing is
// doubled.
#include "store/sync/ParkedCauses.h"
#include "tests/simulation/Worlds.h"
#include "tests/support/MemoryFolder.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

#include <QDir>
#include <QtTest>

using namespace satchel;
using namespace satchel::simulation;
using namespace Qt::StringLiterals;

namespace {

/// A remote, a device and the same work on both, each time from the start.
class Workday
{
public:
    Workday(const QString &folder, const QString &blank, const Worlds::MakeRemote &makeRemote)
        : clock(*Instant::fromIso(u"2026-11-20T12:00:00Z")), remote(makeRemote(quietSeed, clock)),
          device(folder, blank, clock, 0, *remote, ConflictPolicy::Newest, 7)
    {
        remote->calm();
        remote->setBetweenRequests([this] { clock.advance(50); });
        edited = makeThere(EntityKind::Contact, u"Edited there"_s, u"1"_s);
        removed = makeThere(EntityKind::Contact, u"Removed there"_s);
        makeThere(EntityKind::Contact, u"Edited here"_s, u"1"_s);
        makeThere(EntityKind::Contact, u"Removed here"_s);
        settle();
        commit(Edit::update(EntityKind::Contact, named(u"Edited here"_s), {{u"phone"_s, u"2"_s}}));
        commit(Edit::remove(EntityKind::Contact, named(u"Removed here"_s)));
        const RecordId company = device.store().newId();
        commit(Edit::create(EntityKind::Company, company, {{u"name"_s, u"Made here"_s}}));
        commit(Edit::create(EntityKind::Contact, {}, {{u"last_name"_s, u"Made here"_s}, {u"company"_s, company}}));
        const ObjectMap &contacts = objectOf(EntityKind::Contact);
        remote->edit(contacts.object, edited, {{theirs(contacts, u"phone"_s), u"3"_s}});
        remote->remove(contacts.object, removed);
        makeThere(EntityKind::Company, u"Made there"_s);
        clock.advance(700'000);
    }

    /// Until a round finds nothing to do, at most six.
    void settle()
    {
        for (int round = 0; round < 6; ++round) {
            store::ParkedCauses(device.store(), 1).retryNow({});
            last = device.sync(Round::Kind::Full);
            clock.advance(700'000);
            if (!last.error && last.pulled + last.pushed + last.deleted + last.conflicts + last.parked == 0)
                break;
        }
        clock.advance(fullSyncInterval); // a remote that lists no deletions shows them in its next full sync
        last = device.sync(Round::Kind::Full);
    }

    QStringList namesThere(EntityKind entity) const
    {
        const ObjectMap &object = objectOf(entity);
        QStringList found;
        for (const RemoteRecord &record : remote->live(object.object))
            found.append(record.fields[theirs(object, nameOf(entity))].toString() + u' '
                + record.fields[theirs(object, u"phone"_s)].toString());
        found.sort();
        return found;
    }
    QStringList namesHere(EntityKind entity)
    {
        QStringList found;
        for (const RecordId id : device.live(entity)) {
            const auto record = device.store().get(entity, id);
            found.append(record->text(nameOf(entity)) + u' ' + record->text(u"phone"));
        }
        found.sort();
        return found;
    }

    ManualClock clock;
    std::unique_ptr<RemoteWorld> remote;
    Device device;
    QString edited;
    QString removed;
    store::RoundRecord last;

private:
    static constexpr quint64 quietSeed = 4;
    static constexpr qint64 fullSyncInterval = qint64(5) * 60 * 60 * 1000; // longer than that of any such remote
    static QString nameOf(EntityKind entity) { return entity == EntityKind::Company ? u"name"_s : u"last_name"_s; }
    static QString theirs(const ObjectMap &object, const QString &field)
    {
        const FieldMap *map = object.mapOf(field);
        return map ? map->remotes.front() : QString();
    }
    const ObjectMap &objectOf(EntityKind entity) const
    {
        return *std::ranges::find(remote->objects(), entity, &ObjectMap::entity);
    }
    QString makeThere(EntityKind entity, const QString &name, const QString &phone = {})
    {
        const ObjectMap &object = objectOf(entity);
        QJsonObject fields{{theirs(object, nameOf(entity)), name}};
        if (!phone.isEmpty())
            fields[theirs(object, u"phone"_s)] = phone;
        return remote->create(object.object, fields);
    }
    void commit(const Edit &edit)
    {
        const auto done = device.store().commit({u"Work"_s, Origin::user(), {edit}, {}});
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }
    RecordId named(const QString &name)
    {
        for (const RecordId id : device.live(EntityKind::Contact)) {
            if (device.store().get(EntityKind::Contact, id)->text(u"last_name") == name)
                return id;
        }
        qFatal("there is no %s", qUtf8Printable(name));
    }
};

constexpr const char *remotes[] = {"memory", "hubspot", "hubspot-unmarked", "salesforce", "dynamics365", "espocrm",
    "odoo", "pipedrive", "freshsales", "copper", "zoho", "monday"};
const QStringList contactsAfterwards = {u"Edited here 2"_s, u"Edited there 3"_s, u"Made here "_s};
const QStringList companiesAfterwards = {u"Made here "_s, u"Made there "_s};

} // namespace

class tst_FailTheNth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whicheverRequestFailsBothSidesAgreeAfterwards_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<bool>("isCarriedOut");
        for (const char *kind : remotes) {
            QTest::addRow("%s: not reached", kind) << QString::fromLatin1(kind) << false;
            QTest::addRow("%s: answer lost", kind) << QString::fromLatin1(kind) << true;
        }
    }
    void whicheverRequestFailsBothSidesAgreeAfterwards()
    {
        QFETCH(QString, kind);
        QFETCH(bool, isCarriedOut);
        for (int n = first();; n += test::strideOf(spread)) {
            Workday day(folder(n), m_blank, findRemoteWorld(kind));
            day.remote->failNth(n, isCarriedOut);
            day.device.sync(Round::Kind::Full);
            const bool wasLast = !day.remote->hasFailed();
            day.settle();
            verify(day, n);
            QDir(folder(n)).removeRecursively();
            if (QTest::currentTestFailed() || wasLast) {
                qInfo("%d requests failed one after the other", n - 1);
                QVERIFY(n > 5);
                return;
            }
        }
    }

    void whicheverCommitIsTheLastBothSidesAgreeAfterwards_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char *kind : remotes)
            QTest::newRow(kind) << QString::fromLatin1(kind);
    }
    void whicheverCommitIsTheLastBothSidesAgreeAfterwards()
    {
        QFETCH(QString, kind);
        for (int n = first();; n += test::strideOf(spread)) {
            Workday day(folder(n), m_blank, findRemoteWorld(kind));
            const auto round = day.device.sync(Round::Kind::Full, n);
            const bool wasLast = !round.error;
            day.settle();
            verify(day, n);
            QDir(folder(n)).removeRecursively();
            if (QTest::currentTestFailed() || wasLast) {
                qInfo("%d commits were the last", n - 1);
                QVERIFY(n > 5);
                return;
            }
        }
    }

    void initTestCase()
    {
        m_blank = m_folder.filePath(u"blank.satchel"_s);
        Device::makeBlank(m_blank);
    }

private:
    /// Each kind of remote begins at another one, so that together they fail everywhere.
    static constexpr int spread = 4;
    static int first()
    {
        const QByteArray row = QTest::currentDataTag();
        return test::isThorough() ? 1 : 1 + static_cast<int>(qHash(row) % spread);
    }
    void verify(Workday &day, int n)
    {
        const QByteArray where = "with failure " + QByteArray::number(n);
        QVERIFY2(!day.last.error, where + ": " + toText(day.last.error.value_or(Error())).toUtf8());
        QVERIFY2(day.namesThere(EntityKind::Contact) == contactsAfterwards,
            where + ": there are " + day.namesThere(EntityKind::Contact).join(u", "_s).toUtf8());
        QVERIFY2(day.namesThere(EntityKind::Company) == companiesAfterwards,
            where + ": there are " + day.namesThere(EntityKind::Company).join(u", "_s).toUtf8());
        QVERIFY2(day.namesHere(EntityKind::Contact) == contactsAfterwards,
            where + ": here are " + day.namesHere(EntityKind::Contact).join(u", "_s).toUtf8());
        QVERIFY2(day.namesHere(EntityKind::Company) == companiesAfterwards,
            where + ": here are " + day.namesHere(EntityKind::Company).join(u", "_s).toUtf8());
    }
    QString folder(int n)
    {
        const QString path = m_folder.filePath(QString::number(n));
        QDir().mkpath(path);
        return path;
    }

    test::MemoryFolder m_folder;
    QString m_blank;
};

SATCHEL_TEST(tst_FailTheNth)
#include "tst_FailTheNth.moc"
