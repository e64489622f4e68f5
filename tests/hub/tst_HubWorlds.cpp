// SPDX-License-Identifier: GPL-3.0-or-later
// Random weeks of a team: people edit, delete, restore, undo and erase on four desks, exchange when they like, lose
// answers, restore old copies of their stores, and the hub forgets its old log; afterwards all desks and the hub hold
// the same, and the log of each is whole.
#include "HubWorld.h"

#include "store/audit/AuditChain.h"
#include "store/Doctor.h"
#include "store/privacy/Erasure.h"
#include "sync/hub/HubSchema.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int operations = 120; // of a world
const QStringList logins = {u"ana"_s, u"bo"_s, u"cleo"_s};

class Week
{
public:
    explicit Week(quint64 seed) : m_random(seed)
    {
        if (!m_world.init())
            qFatal("no hub");
        if (seed % 2 == 0) // the log is removed on the way
            m_world.server->run(m_world.database, "UPDATE satchel.hub SET retention = '6 hours'");
        for (const QString &login : logins)
            m_world.addPerson(login, login, u"administrator"_s);
        m_desks.push_back(std::move(m_world.office));
        m_logins.append(m_world.owner);
        for (const QString &login : logins) {
            m_desks.push_back(m_world.join(login, login));
            m_logins.append(m_world.loginOf(login));
        }
    }

    void live()
    {
        for (int i = 0; i < operations; ++i) {
            m_world.pass(1000 + qint64(m_random() % 3'600'000));
            const size_t desk = m_random() % m_desks.size();
            const quint64 what = m_random() % 100;
            if (what < 20)
                create(*m_desks[desk]);
            else if (what < 55)
                edit(*m_desks[desk]);
            else if (what < 62)
                remove(*m_desks[desk]);
            else if (what < 64)
                undo(*m_desks[desk]);
            else if (what < 66)
                erase(*m_desks[desk]);
            else if (what < 92)
                exchange(*m_desks[desk]);
            else if (what < 96)
                loseAnswer(*m_desks[desk]);
            else if (desk > 0)
                goBack(desk);
        }
    }

    /// What is wrong afterwards, as sentences.
    QStringList settle()
    {
        QStringList problems;
        for (int round = 0;; ++round) {
            qint64 moved = 0;
            for (const auto &desk : m_desks) {
                const auto done = desk->exchange();
                if (!done)
                    return {toText(done.error())};
                moved += done->pulled + done->pushed;
                for (const auto &problem : done->problems)
                    problems.append(toText(problem.error));
            }
            if (moved == 0)
                break;
            if (round > 12)
                return {u"it does not come to rest"_s};
        }
        const auto hub = fromHub();
        for (size_t i = 0; i < m_desks.size(); ++i) {
            const auto here = recordsOf(*m_desks[i]);
            size_t expected = hub.size();
            for (const auto &[id, values] : hub) {
                const auto found = here.find(id);
                if (found == here.end() && store::isErased((*m_desks[i])->database(), id).value()) {
                    --expected; // it never came here
                    continue;
                }
                if (found == here.end() || found->second != values)
                    problems.append(u"desk %1 has %2 as %3, the hub as %4"_s.arg(i).arg(
                                        id.toString(), found == here.end() ? u"nothing"_s : found->second, values)
                        + storyOf(id));
            }
            if (here.size() != expected)
                problems.append(u"desk %1 has %2 records, the hub %3"_s.arg(i).arg(here.size()).arg(expected));
            for (const store::Finding &finding : store::Doctor(**m_desks[i]).examine()) {
                if (!finding.isSound)
                    problems.append(u"desk %1: %2: %3"_s.arg(i).arg(finding.check, finding.detail));
            }
            const auto refused = store::HubState(**m_desks[i]).refused();
            for (const auto &one : *refused)
                problems.append(u"desk %1 was refused: %2"_s.arg(i).arg(one.reason));
        }
        return problems;
    }

private:
    static constexpr EntityKind kinds[] = {EntityKind::Contact, EntityKind::Company, EntityKind::Task};

    QString nameField(EntityKind kind) const
    {
        return kind == EntityKind::Contact ? u"last_name"_s : kind == EntityKind::Company ? u"name"_s : u"title"_s;
    }

    void commit(Desk &desk, const Edit &edit)
    {
        std::ignore = desk->commit({u"Edit"_s, Origin::user(), {edit}, {}}); // what the store refuses is refused
    }

    void create(Desk &desk)
    {
        const EntityKind kind = kinds[m_random() % std::size(kinds)];
        commit(desk, Edit::create(kind, {}, {{nameField(kind), word()}}));
    }

    void erase(Desk &desk)
    {
        const auto one = any(desk);
        if (!one || one->first != EntityKind::Contact)
            return;
        const store::PersonId person{EntityKind::Contact, one->second};
        std::ignore = store::erase(*desk, std::span(&person, 1), {Origin::user(), u"Erase 1 person"_s, false});
    }

    std::optional<std::pair<EntityKind, RecordId>> any(Desk &desk)
    {
        const EntityKind kind = kinds[m_random() % std::size(kinds)];
        const auto rows = desk->select({kind, {}, {}, {}, {}, -1, false});
        if (!rows || rows->isEmpty())
            return {};
        return std::pair(kind, rows->id(static_cast<qsizetype>(m_random() % quint64(rows->size()))));
    }

    void edit(Desk &desk)
    {
        const auto record = any(desk);
        if (!record)
            return;
        const bool isTags = m_random() % 3 == 0;
        commit(desk,
            isTags ? Edit::update(record->first, record->second, {{u"tags"_s, QStringList{word(), word()}}})
                   : Edit::update(record->first, record->second, {{nameField(record->first), word()}}));
    }

    void remove(Desk &desk)
    {
        if (const auto record = any(desk))
            commit(desk, Edit::remove(record->first, record->second));
    }

    void undo(Desk &desk)
    {
        const auto newest = desk->log().newestUndoable();
        if (newest && *newest)
            std::ignore = desk->undo((*newest)->id);
    }

    void exchange(Desk &desk)
    {
        const auto done = desk.exchange();
        if (!done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }

    /// The hub takes what is sent, and the desk does not hear of it.
    void loseAnswer(Desk &desk)
    {
        const auto membership = **store::HubState(*desk).find();
        auto sets = *store::PendingSets(*desk).next(10, 100);
        std::erase_if(sets, [](const store::PendingSet &set) { return set.edits.empty(); });
        sync::hub::HubClient client(desk.connection(), *desk);
        std::ignore = client.push(membership.desk, {membership.cursor, membership.cursorSet}, sets, 0);
    }

    /// The store as it was some time ago takes its place, or what it is now is kept for that.
    void goBack(size_t number)
    {
        const QString path = m_world.path(logins[static_cast<qsizetype>(number) - 1]);
        const QString copy = path + u".old"_s;
        m_desks[number].reset();
        if (QFile::exists(copy)) {
            QFile::remove(path);
            QFile::rename(copy, path);
        } else {
            QFile::copy(path, copy);
        }
        m_desks[number] = std::make_unique<Desk>(path, m_world.clock, m_random());
        m_desks[number]->setConnection(
            postgres().connect(m_world.database, m_logins[static_cast<qsizetype>(number)], u"word"_s));
    }

    std::map<RecordId, QString> recordsOf(Desk &desk)
    {
        std::map<RecordId, QString> records;
        for (const EntityKind kind : kinds) {
            for (const bool isTrash : {false, true}) {
                const auto rows = desk->select({kind, {nameField(kind), u"tags"_s}, {}, {}, {}, -1, isTrash});
                for (qsizetype row = 0; row < rows->size(); ++row)
                    records[rows->id(row)] = rows->text(row, 0) + u' '
                        + valueOr<QStringList>(rows->value(row, 1)).join(u',') + (isTrash ? u" (trash)"_s : QString());
            }
        }
        return records;
    }

    std::map<RecordId, QString> fromHub()
    {
        std::map<RecordId, QString> records;
        sync::hub::HubClient client(m_desks[0]->connection(), **m_desks[0]);
        for (const EntityKind kind : kinds) {
            const auto done = client.readAll(kind, [&](sync::hub::WholeRecord record) -> Result<void> {
                QString name;
                QStringList tags;
                for (const FieldValue &value : record.values) {
                    if (value.field == nameField(kind))
                        name = textOf(value.value);
                    else if (value.field == u"tags"_s)
                        tags = valueOr<QStringList>(value.value);
                }
                records[record.id] = name + u' ' + tags.join(u',') + (record.deletedAt ? u" (trash)"_s : QString());
                return {};
            });
            if (!done)
                qFatal("%s", qUtf8Printable(toText(done.error())));
        }
        return records;
    }

    /// What each log says of a record.
    QString storyOf(RecordId id)
    {
        QString story;
        for (size_t i = 0; i < m_desks.size(); ++i) {
            for (const EntityKind kind : kinds) {
                const auto history = (*m_desks[i])->history(kind, id);
                for (const auto &entry : *history)
                    story += u"\n  desk %1: #%2 %3 %4 %5: %6 became %7"_s.arg(i)
                                 .arg(entry.change.sequence)
                                 .arg(entry.set.at.toIso(), entry.set.origin.text(), entry.change.field,
                                     textOf(entry.change.before), textOf(entry.change.after))
                        + u' ' + entry.set.id.toString().right(6);
            }
        }
        const auto log = m_desks[0]->connection().query(
            "SELECT c.sequence, s.at, s.login, s.id, c.kind, c.fields FROM satchel.change c JOIN satchel.changeset s"
            " ON s.number = c.changeset WHERE c.record = $1 ORDER BY 1",
            {id.toString().toUtf8()});
        for (int row = 0; log && row < log->count(); ++row)
            story += u"\n  hub: %1 %2 %3 %4 %5"_s.arg(QString::fromUtf8(log->text(row, 0)),
                QString::fromUtf8(log->text(row, 1)), QString::fromUtf8(log->text(row, 2)),
                QString::fromUtf8(log->text(row, 3)).right(6), QString::fromUtf8(log->text(row, 5)));
        return story;
    }

    QString word() { return u"w%1"_s.arg(m_random() % 1000); }

    Random m_random;
    HubWorld m_world;
    std::vector<std::unique_ptr<Desk>> m_desks;
    QStringList m_logins;
};

} // namespace

class tst_HubWorlds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    /// SATCHEL_HUB_WORLDS=N: so many; SATCHEL_HUB_WORLDS=S+N: from seed S on.
    void allAgreeInTheEnd_data()
    {
        QTest::addColumn<quint64>("seed");
        const QStringList asked = qEnvironmentVariable("SATCHEL_HUB_WORLDS", isThorough() ? u"50"_s : u"3"_s)
                                      .split(u'+');
        const quint64 first = asked.size() > 1 ? asked[0].toULongLong() : 1;
        for (quint64 seed = first; seed < first + asked.last().toULongLong(); ++seed)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void allAgreeInTheEnd()
    {
        QFETCH(const quint64, seed);
        Week week(seed);
        week.live();
        const QStringList problems = week.settle();
        if (!problems.isEmpty())
            qWarning("%s", qUtf8Printable(problems.join(u'\n')));
        QVERIFY(problems.isEmpty());
    }
};

SATCHEL_TEST(tst_HubWorlds)
#include "tst_HubWorlds.moc"
