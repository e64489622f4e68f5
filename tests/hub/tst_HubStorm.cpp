// SPDX-License-Identifier: GPL-3.0-or-later
// Random weeks of a team in which everything moves: owners, territories, teams, roles and what they may do, while
// exchanges are killed, lines are cut, answers get lost and the server goes down. Afterwards each desk has exactly what
// the hub shows its person, nothing that somebody made is lost, and nothing is there twice.
#include "HubWorld.h"

#include "store/Doctor.h"
#include "sync/hub/HubAdministration.h"
#include "tests/support/KilledProcess.h"
#include "tests/support/PgRelay.h"
#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostServerKills = 2;
const QStringList logins{u"ana"_s, u"bo"_s, u"cleo"_s};

struct Moving
{
    EntityKind kind;
    QString name; // the field with its unique name
};

const std::vector<Moving> moving{{EntityKind::Company, u"name"_s}, {EntityKind::Contact, u"last_name"_s},
    {EntityKind::Deal, u"title"_s}, {EntityKind::Activity, u"subject"_s}};

struct Counts
{
    int kills = 0; // of exchanges
    int cuts = 0;
    int serverKills = 0;
};

class Storm
{
public:
    explicit Storm(quint64 seed) : m_random(seed)
    {
        if (!m_world.init())
            qFatal("no hub");
        m_people.push_back((*m_world.office)->me());
        for (const QString &login : logins)
            m_people.push_back(m_world.addPerson(login, login, login == "cleo"_L1 ? u"lead"_s : u"rep"_s));
        for (const auto &name : {u"North"_s, u"South"_s})
            m_teams.push_back(m_world.office->create(EntityKind::Team, {{u"name"_s, name}}));
        exchange(*m_world.office);
        m_desks.push_back(std::move(m_world.office));
        m_logins.append(m_world.owner);
        for (const QString &login : logins) {
            m_desks.push_back(m_world.join(login, login));
            m_logins.append(m_world.loginOf(login));
        }
        for (size_t desk = 0; desk < m_desks.size(); ++desk)
            connect(desk);
        moveTeams();
        moveRights();
    }

    void live()
    {
        const int operations = isThorough() ? 110 : 45;
        for (int i = 0; i < operations; ++i) {
            m_world.pass(1000 + qint64(m_random() % 1'200'000));
            const size_t desk = one(m_desks.size());
            const size_t what = one(100);
            if (what < 20)
                create(*m_desks[desk]);
            else if (what < 40)
                change(*m_desks[desk], u"tags"_s, QStringList{word()});
            else if (what < 50)
                change(*m_desks[desk], u"owner"_s, m_people[one(m_people.size())]);
            else if (what < 56)
                changeTerritory(*m_desks[desk]);
            else if (what < 60)
                remove(*m_desks[desk]);
            else if (what < 78)
                exchange(*m_desks[desk]);
            else if (what < 81)
                loseAnswer(*m_desks[desk]);
            else if (what < 87)
                killExchange(desk);
            else if (what < 91)
                cutExchange(desk);
            else if (what < 94)
                moveRights();
            else if (what < 96)
                moveRole(1 + one(logins.size()));
            else if (what < 99)
                moveTeams();
            else if (counts.serverKills < mostServerKills)
                killServer(desk);
        }
    }

    /// What is wrong afterwards, as sentences.
    QStringList settle()
    {
        for (int round = 0;; ++round) {
            qint64 moved = 0;
            for (const auto &desk : m_desks) {
                const auto done = desk->exchange();
                if (!done)
                    return {toText(done.error())};
                moved += done->pulled + done->pushed + done->withdrawn;
            }
            if (moved == 0)
                break;
            if (round > 12)
                return {u"it does not come to rest"_s};
        }
        QStringList problems;
        for (size_t desk = 0; desk < m_desks.size(); ++desk)
            problems += wrongAt(desk);
        return problems + lost() + twins();
    }

    Counts counts;

private:
    using Records = std::map<RecordId, QString>;

    size_t one(size_t of) { return static_cast<size_t>(m_random() % of); }
    QString word() { return u"w%1"_s.arg(one(1000)); }
    const Moving &kind() { return moving[one(moving.size())]; }

    void connect(size_t desk)
    {
        auto opened = sync::hub::PgConnection::open(m_relay.address(m_world.database, m_logins[qsizetype(desk)]),
            desk == 0 ? u"secret"_s : u"word"_s, postgres().cancellation());
        if (!opened)
            qFatal("%s", qUtf8Printable(toText(opened.error())));
        m_desks[desk]->setConnection(std::move(*opened));
    }
    void connectAll()
    {
        for (size_t desk = 0; desk < m_desks.size(); ++desk)
            connect(desk);
    }

    /// What the person's rights refuse is refused.
    bool commit(Desk &desk, const Edit &edit)
    {
        return desk->commit({u"Edit"_s, Origin::user(), {edit}, {}}).has_value();
    }

    void create(Desk &desk)
    {
        const Moving &of = kind();
        const RecordId id = desk->newId();
        std::vector<FieldValue> values{{of.name, u"n%1"_s.arg(++m_names)},
            {u"owner"_s, one(3) == 0 ? m_people[one(m_people.size())] : desk->me()}};
        if (of.kind == EntityKind::Activity)
            values.push_back({u"kind"_s, u"note"_s});
        if (const auto company = any(desk, EntityKind::Company); of.kind != EntityKind::Company && company)
            values.push_back({u"company"_s, *company});
        if (commit(desk, Edit::create(of.kind, id, std::move(values))))
            m_created[id] = &desk;
    }

    std::optional<RecordId> any(Desk &desk, EntityKind of)
    {
        const auto rows = desk->select({of, {}, {}, {}, {}, -1, false});
        if (!rows || rows->isEmpty())
            return {};
        return rows->id(static_cast<qsizetype>(one(static_cast<size_t>(rows->size()))));
    }

    void change(Desk &desk, const QString &field, const Value &value)
    {
        const EntityKind of = kind().kind;
        const auto record = any(desk, of);
        if (record && desk->schema().entity(of).find(field))
            std::ignore = commit(desk, Edit::update(of, *record, {{field, value}}));
    }

    void changeTerritory(Desk &desk)
    {
        const auto company = any(desk, EntityKind::Company);
        const Value territory = one(3) == 0 ? Value() : Value(m_teams[one(m_teams.size())]);
        if (company)
            std::ignore = commit(desk, Edit::update(EntityKind::Company, *company, {{u"territory"_s, territory}}));
    }

    void remove(Desk &desk)
    {
        const EntityKind of = kind().kind;
        if (const auto record = any(desk, of))
            std::ignore = commit(desk, Edit::remove(of, *record));
    }

    static void exchange(Desk &desk)
    {
        if (const auto done = desk.exchange(); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }

    /// The hub takes what is sent, and the desk does not hear of it.
    static void loseAnswer(Desk &desk)
    {
        const auto membership = **store::HubState(*desk).find();
        auto sets = *store::PendingSets(*desk).next(10, 100);
        std::erase_if(sets, [](const store::PendingSet &set) { return set.edits.empty(); });
        sync::hub::HubClient client(desk.connection(), *desk);
        std::ignore = client.push(membership.desk, {membership.cursor, membership.cursorSet}, sets, 0);
    }

    QString pathOf(size_t desk) const
    {
        return m_world.path(desk == 0 ? u"office"_s : logins[static_cast<qsizetype>(desk) - 1]);
    }

    /// The desk as a process of its own, which exchanges.
    template <typename End> void elsewhere(size_t desk, End end)
    {
        m_desks[desk]->close();
        const quint64 seed = m_random();
        {
            KilledProcess process([this, desk, seed] {
                Desk copy(pathOf(desk), m_world.clock, seed);
                sync::Cancellation cancellation;
                auto opened = sync::hub::PgConnection::open(
                    m_world.server->address(m_world.database, m_logins[qsizetype(desk)]),
                    desk == 0 ? u"secret"_s : u"word"_s, cancellation);
                if (!opened)
                    return;
                copy.setConnection(std::move(*opened));
                std::ignore = copy.exchange();
            });
            end(process);
        }
        m_desks[desk]->reopen(pathOf(desk), m_world.clock, m_random());
        connect(desk);
    }

    void killExchange(size_t desk)
    {
        elsewhere(desk, [this](KilledProcess &process) {
            if (m_length == 0)
                m_length = process.finish();
            else
                counts.kills += process.killAfter(static_cast<unsigned long>(m_random() % quint64(m_length))) ? 1 : 0;
        });
    }

    void cutExchange(size_t desk)
    {
        m_relay.cutAt(
            1 + static_cast<int>(one(25)), one(2) == 0 ? PgRelay::Cut::BeforeStatement : PgRelay::Cut::BeforeAnswer);
        counts.cuts += m_desks[desk]->exchange() ? 0 : 1;
        m_relay.cutAt(0, PgRelay::Cut::BeforeAnswer);
        connectAll(); // whoever's connection it was
    }

    /// In the middle of somebody's exchange.
    void killServer(size_t desk)
    {
        ++counts.serverKills;
        elsewhere(desk, [this](KilledProcess &process) {
            QThread::usleep(static_cast<unsigned long>(m_random() % 100'000));
            m_world.server->kill();
            process.finish(5000);
            m_world.server->restart();
        });
        connectAll();
    }

    /// What reps may do from now on.
    void moveRights()
    {
        sync::hub::HubAdministration office(m_desks[0]->connection(), **m_desks[0]);
        constexpr RightScope scopes[] = {RightScope::All, RightScope::Team, RightScope::Own};
        const size_t sees = one(3);
        const size_t edits = sees + one(3 - sees); // nobody edits more than they see
        const size_t deletes = edits + one(3 - edits);
        for (const auto &entity : (*m_desks[0])->schema().entities()) {
            if (!ownershipOf((*m_desks[0])->schema(), *entity).isOwned())
                continue;
            const EntityRights right{true, scopes[edits], scopes[deletes], {}, scopes[sees]};
            if (const auto done = office.setRights(u"rep"_s, entity->kind, right); !done)
                qFatal("%s", qUtf8Printable(toText(done.error())));
        }
    }

    void moveRole(size_t desk)
    {
        const QString role = one(2) == 0 ? u"rep"_s : u"lead"_s;
        if (const auto done = sync::hub::setPerson(
                m_desks[0]->connection(), m_logins[qsizetype(desk)], m_people[desk], role, {});
            !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
        connect(desk);
    }

    void moveTeams()
    {
        Desk &office = *m_desks[0];
        QStringList members;
        for (const QString &login : logins) {
            if (one(2) == 0)
                members.append(login);
        }
        std::ignore = commit(
            office, Edit::update(EntityKind::Team, m_teams[one(m_teams.size())], {{u"members"_s, members}}));
        exchange(office);
    }

    static QString textOf(const QString &name, const QStringList &tags, const QString &owner, bool isTrash)
    {
        return name + u' ' + tags.join(u',') + u' ' + owner + (isTrash ? u" (trash)"_s : QString());
    }

    Records here(Desk &desk)
    {
        Records records;
        for (const Moving &of : moving) {
            const bool hasTags = desk->schema().entity(of.kind).find(u"tags"_s) != nullptr;
            const QStringList columns = hasTags ? QStringList{of.name, u"owner"_s, u"tags"_s}
                                                : QStringList{of.name, u"owner"_s};
            for (const bool isTrash : {false, true}) {
                const auto rows = desk->select({of.kind, columns, {}, {}, {}, -1, isTrash});
                for (qsizetype row = 0; row < rows->size(); ++row)
                    records[rows->id(row)] = textOf(rows->text(row, 0),
                        hasTags ? valueOr<QStringList>(rows->value(row, 2)) : QStringList(),
                        rows->reference(row, 1).toString(), isTrash);
            }
        }
        return records;
    }

    /// What the hub shows the person of a desk.
    Records shown(Desk &desk)
    {
        Records records;
        sync::hub::HubClient client(desk.connection(), *desk);
        for (const Moving &of : moving) {
            const auto done = client.readAll(of.kind, [&](sync::hub::WholeRecord record) -> Result<void> {
                QString name;
                QString owner = RecordId().toString();
                QStringList tags;
                for (const FieldValue &value : record.values) {
                    if (value.field == of.name)
                        name = satchel::textOf(value.value);
                    else if (value.field == "tags"_L1)
                        tags = valueOr<QStringList>(value.value);
                    else if (value.field == "owner"_L1)
                        owner = valueOr<RecordId>(value.value).toString();
                }
                records[record.id] = textOf(name, tags, owner, record.deletedAt.has_value());
                return {};
            });
            if (!done)
                qFatal("%s", qUtf8Printable(toText(done.error())));
        }
        return records;
    }

    /// Records that the hub refused to create: they stay with whoever made them, in the trash.
    std::set<RecordId> refusedAt(Desk &desk)
    {
        std::set<RecordId> ids;
        store::HubState state(*desk);
        const auto refused = state.refused();
        for (const store::RefusedSet &set : *refused) {
            const auto edits = state.refusedEdits(set);
            for (const Edit &edit : edits->edits)
                ids.insert(edit.id);
        }
        return ids;
    }

    QStringList wrongAt(size_t number)
    {
        Desk &desk = *m_desks[number];
        QStringList problems;
        const auto say = [&](const QString &what) { problems.append(u"desk %1: %2"_s.arg(number).arg(what)); };
        const Records mine = here(desk);
        const Records theirs = shown(desk);
        const std::set<RecordId> refused = refusedAt(desk);
        for (const auto &[id, values] : theirs) {
            const auto found = mine.find(id);
            if (found == mine.end() || found->second != values)
                say(u"%1 is %2, and %3 at the hub"_s.arg(
                    id.toString(), found == mine.end() ? u"nothing"_s : found->second, values));
        }
        const QString withdrawn = textOf({}, {}, RecordId().toString(), true);
        for (const auto &[id, values] : mine) {
            if (!theirs.contains(id) && values != withdrawn && !refused.contains(id))
                say(u"%1 is %2, and the hub does not show it"_s.arg(id.toString(), values));
        }
        if (desk.waiting() > 0)
            say(u"%1 change sets wait"_s.arg(desk.waiting()));
        for (const store::Finding &finding : store::Doctor(*desk).examine()) {
            if (!finding.isSound)
                say(finding.check + u": "_s + finding.detail);
        }
        return problems;
    }

    /// The office sees everything.
    QStringList lost()
    {
        QStringList problems;
        const Records hub = shown(*m_desks[0]);
        for (const auto &[id, desk] : m_created) {
            if (!hub.contains(id) && !refusedAt(*desk).contains(id))
                problems.append(u"%1 is lost"_s.arg(id.toString()));
        }
        return problems;
    }

    QStringList twins()
    {
        QStringList names;
        for (const auto &[id, values] : shown(*m_desks[0]))
            names.append(values.section(u' ', 0, 0));
        QStringList once = names;
        once.removeDuplicates();
        return once.size() == names.size() ? QStringList() : QStringList{u"something is at the hub twice"_s};
    }

    Random m_random;
    HubWorld m_world;
    PgRelay m_relay{postgres().socket()};
    std::vector<std::unique_ptr<Desk>> m_desks; // the office first
    QStringList m_logins;
    std::vector<RecordId> m_people; // the users of these
    std::vector<RecordId> m_teams;
    std::map<RecordId, Desk *> m_created;
    qint64 m_length = 0; // of an exchange in a process of its own, microseconds
    int m_names = 0;
};

} // namespace

class tst_HubStorm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }
    void cleanupTestCase()
    {
        qInfo("%d exchanges were killed, %d lines cut, the server killed %d times", m_counts.kills, m_counts.cuts,
            m_counts.serverKills);
    }

    /// SATCHEL_HUB_STORMS=N: so many; SATCHEL_HUB_STORMS=S+N: from seed S on.
    void nothingIsLostAndAllAgreeWithWhatTheyMaySee_data()
    {
        QTest::addColumn<quint64>("seed");
        const QStringList asked = qEnvironmentVariable("SATCHEL_HUB_STORMS", isThorough() ? u"50"_s : u"12+10"_s)
                                      .split(u'+');
        const quint64 first = asked.size() > 1 ? asked[0].toULongLong() : 1;
        for (quint64 seed = first; seed < first + asked.last().toULongLong(); ++seed)
            QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
    }
    void nothingIsLostAndAllAgreeWithWhatTheyMaySee()
    {
        QFETCH(const quint64, seed);
        Storm storm(seed);
        storm.live();
        const QStringList problems = storm.settle();
        m_counts.kills += storm.counts.kills;
        m_counts.cuts += storm.counts.cuts;
        m_counts.serverKills += storm.counts.serverKills;
        if (!problems.isEmpty())
            qWarning("%s", qUtf8Printable(problems.join(u'\n')));
        QVERIFY(problems.isEmpty());
    }

private:
    Counts m_counts;
};

SATCHEL_TEST(tst_HubStorm)
#include "tst_HubStorm.moc"
