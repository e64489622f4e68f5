// SPDX-License-Identifier: GPL-3.0-or-later
// Every function of the hub, called with forged arguments by everybody who can sign in: what a table says about who
// may call what is what the server does. Whoever may not neither changes nor learns anything, and whoever may gets an
// answer or a refusal, never a fault of the server.
#include "HubWorld.h"

#include "tests/support/TestProgram.h"
#include "tests/support/Thorough.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

/// Who may call a function with an effect or an answer. A function that is not here is nobody's but the hub's own.
enum class Allowed {
    Team, // everybody who is active in the team
    Administrators,
    Invited, // who signed in with an invitation, and the team
    Places, // whose a record is: asked by the rules of every table, and so by everybody of a role (decision 25)
};

const std::map<QString, Allowed> &oracle()
{
    using enum Allowed;
    static const std::map<QString, Allowed> all{{u"push"_s, Team}, {u"pull"_s, Team}, {u"hello"_s, Team},
        {u"join_desk"_s, Team}, {u"leave_desk"_s, Team}, {u"check_in"_s, Team}, {u"known_sets"_s, Team},
        {u"missing"_s, Team}, {u"desk_count"_s, Team}, {u"my_desks"_s, Team}, {u"last_place"_s, Team},
        {u"log_since"_s, Team}, {u"take_numbers"_s, Team}, {u"lacks_content"_s, Team}, {u"put_content"_s, Team},
        {u"get_content"_s, Team}, {u"erased_persons"_s, Team}, {u"erased_addresses"_s, Team},
        {u"note_erased_addresses"_s, Team}, {u"lease"_s, Team}, {u"release"_s, Team}, {u"be_at"_s, Team},
        {u"chain_at"_s, Team}, {u"me"_s, Team}, {u"my_role"_s, Team}, {u"my_team"_s, Team}, {u"my_teams"_s, Team},
        {u"my_shares"_s, Team}, {u"scope"_s, Team}, {u"my_reach"_s, Team}, {u"members_of"_s, Places},
        {u"present_team"_s, Places}, {u"reaches"_s, Places}, {u"trim_log"_s, Administrators},
        {u"set_person"_s, Administrators}, {u"revoke_person"_s, Administrators}, {u"team_overview"_s, Administrators},
        {u"set_right"_s, Administrators}, {u"set_field_right"_s, Administrators}, {u"remove_desk"_s, Administrators},
        {u"check_chain"_s, Administrators}, {u"set_role"_s, Administrators}, {u"remove_role"_s, Administrators},
        {u"set_share"_s, Administrators}, {u"remove_share"_s, Administrators}, {u"make_invitation"_s, Administrators},
        {u"invitations"_s, Administrators}, {u"revoke_invitation"_s, Administrators},
        {u"restore_invitation"_s, Administrators}, {u"my_invitation"_s, Invited}, {u"accept_invitation"_s, Invited}};
    return all;
}

std::optional<Allowed> allowedFor(const QString &function)
{
    if (function.startsWith("owner_of_"_L1) || function.startsWith("territory_of_"_L1))
        return Allowed::Places;
    const auto found = oracle().find(function);
    return found == oracle().end() ? std::nullopt : std::optional(found->second);
}

struct Function
{
    QString name;
    QByteArrayList types; // of its arguments
};

struct Caller
{
    QString name;
    QString login;
    bool isOfTeam = false; // and active
    bool isAdministrator = false;
    bool isInvited = false;
    bool hasRole = false; // of the server: may ask whose a record is
    std::unique_ptr<sync::hub::PgConnection> session = {};

    bool isAllowed(std::optional<Allowed> allowed) const
    {
        if (!allowed)
            return false;
        switch (*allowed) {
        case Allowed::Team: return isOfTeam;
        case Allowed::Administrators: return isAdministrator;
        case Allowed::Invited: return isOfTeam || isInvited;
        case Allowed::Places: return hasRole;
        }
        return false;
    }
};

/// Of the function, where other errors are refusals. A place that is not in the log is told as a broken connection, and
/// who is no role of the server by the server.
bool isFault(const Error &error)
{
    if (error.what.contains("does not go on from here"_L1) || error.what.startsWith("role \""_L1))
        return false;
    return error.kind == Error::Kind::Unanswered || error.kind == Error::Kind::Offline
        || error.what.contains("does not exist"_L1) || error.what.contains("ambiguous"_L1)
        || error.what.contains("syntax error"_L1) || error.what.contains("cache lookup"_L1);
}

} // namespace

class tst_HubCalls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
        m_world = std::make_unique<HubWorld>();
        m_deal = m_world->office->create(
            EntityKind::Deal, {{u"title"_s, u"Pumps"_s}, {u"owner"_s, (*m_world->office)->me()}});
        QVERIFY_RESULT(m_world->init());
        for (const auto &[login, role] : {std::pair(u"rep"_s, u"rep"_s), {u"lead"_s, u"lead"_s},
                 {u"boss"_s, u"administrator"_s}, {u"gone"_s, u"rep"_s}, {u"victim"_s, u"rep"_s}})
            m_world->addPerson(login, login, role);
        QVERIFY_RESULT(m_world->office->exchange());
        m_rep = m_world->join(u"rep"_s, u"rep"_s);
        auto &server = *m_world->server;
        const QByteArray guest = m_world->loginOf(u"guest"_s).toUtf8();
        const QByteArray stranger = m_world->loginOf(u"stranger"_s).toUtf8();
        QVERIFY_RESULT(m_world->office->connection().query(
            "SELECT satchel.make_invitation(gen_random_uuid(), $1, gen_random_uuid(), 'Guest', 'g@x', 'rep',"
            " now() + interval '1 day', $2)",
            {guest, *m_world->office->connection().scramVerifier(QString::fromUtf8(guest), u"word"_s)}));
        server.run(u"postgres"_s, "CREATE ROLE " + stranger + " LOGIN PASSWORD 'word'");
        // Whose role at the server stayed, as after a restore of the database alone.
        server.run(m_world->database,
            "UPDATE satchel.person SET is_active = false WHERE login = '" + m_world->loginOf(u"gone"_s).toUtf8() + "'");
        m_callers.push_back({u"a rep"_s, u"rep"_s, true, false, false, true});
        m_callers.push_back({u"a lead"_s, u"lead"_s, true, false, false, true});
        m_callers.push_back({u"an administrator"_s, u"boss"_s, true, true, false, true});
        m_callers.push_back({u"whoever is not active"_s, u"gone"_s, false, false, false, true});
        m_callers.push_back({u"whoever is invited"_s, u"guest"_s, false, false, true, false});
        m_callers.push_back({u"a stranger"_s, u"stranger"_s});
        for (Caller &caller : m_callers)
            caller.session = server.connect(m_world->database, m_world->loginOf(caller.login), u"word"_s);
        readFunctions();
        QVERIFY(m_functions.size() > 80);
    }
    void cleanupTestCase() { qInfo("%d calls, %d of them let in", m_calls, m_letIn); }

    /// What the server lets somebody call at all is what the table says.
    void nobodyMayCallWhatTheTableDoesNotSay()
    {
        QStringList wrong;
        for (const Caller &caller : m_callers) {
            const auto rows = m_world->office->connection().query(
                "SELECT p.proname, has_function_privilege($1, p.oid, 'EXECUTE') AND has_schema_privilege($1, "
                "'satchel', 'USAGE') FROM pg_proc p WHERE p.pronamespace = 'satchel'::regnamespace",
                {m_world->loginOf(caller.login).toUtf8()});
            QVERIFY_RESULT(rows);
            for (int row = 0; row < rows->count(); ++row) {
                const QString name = QString::fromUtf8(rows->text(row, 0));
                const auto allowed = allowedFor(name);
                const bool isGranted = caller.hasRole ? allowed.has_value()
                                                      : caller.isInvited && allowed == Allowed::Invited;
                if (rows->boolean(row, 1) != isGranted)
                    wrong.append(caller.name + (isGranted ? u" may not call "_s : u" may call "_s) + name);
            }
        }
        QCOMPARE(wrong, QStringList());
    }

    /// Not even one that is what its name says.
    void whoIsNotActiveSendsNoContent()
    {
        const auto gone = std::ranges::find(m_callers, u"gone"_s, &Caller::login);
        const auto sent = gone->session->query("SELECT satchel.put_content(encode(sha256('x'), 'hex'), 0, true, 'x')");
        QVERIFY(!sent);
        QCOMPARE(sent.error().kind, Error::Kind::Refused);
    }

    /// In transactions that are taken back: each call meets the same hub.
    void forgedCallsDoAndSayNothingToWhomTheyAreNotFor()
    {
        const int times = isThorough() ? 60 : 5;
        QStringList wrong;
        for (const Caller &caller : m_callers) {
            for (const Function &function : m_functions) {
                for (int i = 0; i < times; ++i)
                    call(caller, function, i == 0, wrong);
            }
        }
        if (!wrong.isEmpty())
            qWarning("%s", qUtf8Printable(wrong.join(u'\n')));
        QCOMPARE(wrong, QStringList());
        QVERIFY(m_letIn > 200); // or the walk has met nothing but closed doors
        QVERIFY_RESULT(m_world->office->exchange());
        QVERIFY_RESULT(m_rep->exchange());
    }

private:
    void readFunctions()
    {
        const auto rows = m_world->office->connection().query(
            "SELECT p.proname, (SELECT string_agg(format_type(t, NULL), ';' ORDER BY n) FROM unnest(p.proargtypes)"
            " WITH ORDINALITY AS a (t, n)) FROM pg_proc p WHERE p.pronamespace = 'satchel'::regnamespace ORDER BY 1, "
            "2");
        QVERIFY_RESULT(rows);
        for (int row = 0; row < rows->count(); ++row) {
            const QByteArray types = rows->bytes(row, 1);
            m_functions.push_back(
                {QString::fromUtf8(rows->text(row, 0)), types.isEmpty() ? QByteArrayList() : types.split(';')});
        }
    }

    /// Something that a client of one's own may send as such an argument. NULL where `type` has no values here.
    QByteArray forged(const QByteArray &type)
    {
        const auto ofAll = [this](const QByteArrayList &values) {
            return values[static_cast<qsizetype>(m_random() % quint64(values.size()))];
        };
        const QByteArray office = m_world->owner.toUtf8();
        const QByteArray desk = (*store::HubState(**m_world->office).find())->desk.toString().toUtf8();
        const QByteArray mine = (*store::HubState(**m_rep).find())->desk.toString().toUtf8();
        if (type == "uuid")
            return ofAll({"NULL", "'00000000-0000-0000-0000-000000000000'", '\'' + desk + '\'', '\'' + mine + '\'',
                '\'' + m_deal.toString().toUtf8() + '\'', "gen_random_uuid()"});
        if (type == "uuid[]")
            return ofAll({"NULL", "'{}'", "'{NULL}'", "ARRAY['" + m_deal.toString().toUtf8() + "']",
                "array_fill(gen_random_uuid(), ARRAY[500])"});
        if (type == "text" || type == "name")
            return ofAll({"NULL", "''", "'rep'", "'administrator'", "'deal'", "'owner'", "'all'", "'hidden'", "'see'",
                "'edit'", '\'' + m_world->loginOf(u"victim"_s).toUtf8() + '\'',
                "'x''; DROP SCHEMA satchel CASCADE; --'", "'\"' || chr(1)", "repeat('x', 60)", "repeat('x', 200000)",
                "repeat('0', 64)", "'SCRAM-SHA-256$4096:x$y:z'", '\'' + office + "'"});
        if (type == "text[]")
            return ofAll({"NULL", "'{}'", "'{NULL}'", "'{x}'", "array_fill('x'::text, ARRAY[300])"});
        if (type == "jsonb")
            return ofAll({"NULL", "'null'", "'[]'", "'{}'", "'5'", "'\"x\"'", "'[null]'", "'[1, 2]'", "'[{}]'",
                "'[{\"id\": \"x\"}]'", "'[{\"id\": null, \"edits\": [{}]}]'", "'{\"2026\": \"x\"}'",
                "'{\"2026\": 1e300}'", "'{\"keys\": [5], \"addresses\": [[\"x\", null]]}'",
                "jsonb_build_object('keys', jsonb_build_array(repeat('ab', 32)), 'addresses', "
                "jsonb_build_array(jsonb_build_array(repeat('cd', 32), 9999999999999)))",
                "('[' || repeat('[', 900) || repeat(']', 900) || ']')",
                "jsonb_build_array(jsonb_build_object('id', gen_random_uuid(), 'label', 'x', 'origin', 'user', 'at', "
                "now(), 'edits', jsonb_build_array(jsonb_build_object('kind', 1, 'entity', 'deal', 'record', '"
                    + m_deal.toString().toUtf8() + "', 'values', jsonb_build_object('title', 'Mine')))))"});
        if (type == "bigint" || type == "integer" || type == "smallint")
            return ofAll({"NULL", "0", "1", "-1", "4", "600", "32767", "-32768"});
        if (type == "bigint[]")
            return ofAll({"NULL", "'{}'", "'{NULL, 1}'", "'{9223372036854775807}'"});
        if (type == "boolean")
            return ofAll({"NULL", "true", "false"});
        if (type == "numeric")
            return ofAll({"NULL", "0", "'NaN'", "'Infinity'", "-1", "1e200"});
        if (type.startsWith("timestamp"))
            return ofAll({"NULL", "now()", "'infinity'", "'-infinity'", "now() + interval '2 days'"});
        if (type == "bytea")
            return ofAll({"NULL", "''", "'\\x00ff'", "decode(repeat('00', 100000), 'hex')"});
        return "NULL";
    }

    /// `isPlain`: as a client would call it that knows nothing: NULL for everything.
    void call(const Caller &caller, const Function &function, bool isPlain, QStringList &wrong)
    {
        QByteArrayList arguments;
        for (const QByteArray &type : function.types)
            arguments.append((isPlain ? QByteArray("NULL") : forged(type)) + "::" + type);
        const QByteArray sql = "SELECT * FROM satchel.\"" + function.name.toUtf8() + "\"(" + arguments.join(", ") + ')';
        const auto said = [&](const QString &what) {
            wrong.append(caller.name + u": "_s + what + u": "_s + QString::fromUtf8(sql.left(300)));
        };
        ++m_calls;
        auto &session = *caller.session;
        if (!session.run("BEGIN"))
            return said(u"the session is lost"_s);
        const auto rows = session.query(sql.constData());
        const bool isAllowed = caller.isAllowed(allowedFor(function.name));
        m_letIn += rows && isAllowed ? 1 : 0;
        if (!rows && isFault(rows.error()) && isAllowed)
            said(rows.error().what);
        if (rows && !isAllowed) {
            const auto written = session.query(
                "SELECT coalesce(sum(pg_stat_get_xact_tuples_inserted(c.oid) + pg_stat_get_xact_tuples_updated(c.oid)"
                " + pg_stat_get_xact_tuples_deleted(c.oid)), 0) FROM pg_class c JOIN pg_namespace n"
                " ON n.oid = c.relnamespace WHERE n.nspname = 'satchel'");
            if (!written || written->integer(0, 0) != 0)
                said(u"it changed something"_s);
            if (const QByteArray told = wordsIn(*rows); !told.isEmpty())
                said(u"it told "_s + QString::fromUtf8(told.left(80)));
        }
        if (!session.run("ROLLBACK"))
            said(u"the session is lost"_s);
    }

    /// What an answer says that is more than nothing.
    static QByteArray wordsIn(const sync::hub::PgRows &rows)
    {
        static const QByteArrayList nothing{"", "{}", "{NULL}", "[]", "f", "0", "none", "(none,{},{},{})"};
        for (int row = 0; row < rows.count(); ++row) {
            for (int column = 0; column < rows.columns(); ++column) {
                if (!rows.isNull(row, column) && !nothing.contains(rows.bytes(row, column)))
                    return rows.bytes(row, column);
            }
        }
        return {};
    }

    std::unique_ptr<HubWorld> m_world;
    std::unique_ptr<Desk> m_rep;
    RecordId m_deal;
    std::vector<Caller> m_callers;
    std::vector<Function> m_functions;
    Random m_random{7};
    int m_calls = 0;
    int m_letIn = 0;
};

SATCHEL_TEST(tst_HubCalls)
#include "tst_HubCalls.moc"
