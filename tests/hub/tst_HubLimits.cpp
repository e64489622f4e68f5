// SPDX-License-Identifier: GPL-3.0-or-later
// How much and of what shape a client of somebody's own may send: what is larger, longer or of another form than what a
// Satchel sends is refused, and nothing of it is written.
#include "Forger.h"

#include "sync/hub/HubSchema.h"
#include "tests/support/TestProgram.h"

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QString refused = u"refused"_s;
const QString done = u"done"_s;

/// Whether the server answers a call at all.
bool isAnswered(Forger &forger, const QByteArray &sql, const std::vector<sync::hub::PgParam> &params = {})
{
    return forger.session->query(sql.constData(), params).has_value();
}

QByteArray deskOf(Desk &desk)
{
    return (*store::HubState(*desk).find())->desk.toString().toUtf8();
}

} // namespace

class tst_HubLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (PostgresServer::programs().isEmpty())
            QSKIP("PostgreSQL is not installed: ./dev setup does it on Debian");
    }

    void setsAreOfTheSizeAndShapeThatADeskSends()
    {
        Forger forger;
        QJsonArray sets;
        for (int i = 0; i < 1001; ++i)
            sets.append(QJsonObject());
        QVERIFY(!isAnswered(forger, "SELECT satchel.push($1, 1000000000, $2)",
            {deskOf(*forger.rep), QJsonDocument(sets).toJson(QJsonDocument::Compact)}));
        const auto changed = [&](const QString &key, const QJsonValue &value) {
            QJsonObject set = forger.set(
                {forger.edit(0, u"contact"_s, forger.office->newId(), {{u"last_name"_s, u"Lee"_s}})});
            set.insert(key, value);
            return forger.pushSet(set);
        };
        QCOMPARE(changed(u"origin"_s, u"user"_s), done);
        QCOMPARE(changed(u"origin"_s, QString(2000, u'x')), refused);
        QCOMPARE(changed(u"undoes"_s, RecordId().toString()), refused);
        QCOMPARE(changed(u"undoes"_s, forger.office->newId().toString()), done);
        QCOMPARE(changed(u"edits"_s, QJsonObject()), refused);
        QJsonObject nothing = forger.set({});
        nothing.remove(u"edits"_s);
        QCOMPARE(forger.pushSet(nothing), refused);
    }

    void whatTheHubSetsIsNoEdit()
    {
        Forger forger;
        const RecordId own = forger.rep->create(
            EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}, {u"owner"_s, forger.me}});
        settle(forger.world, {forger.rep.get()});
        QCOMPARE(forger.push(forger.edit(1, u"contact"_s, own, {})), refused);
        QCOMPARE(
            forger.push(forger.edit(1, u"contact"_s, own, {{u"updated_at"_s, u"2020-01-01T00:00:00Z"_s}})), refused);
        QCOMPARE(forger.push(forger.edit(1, u"contact"_s, own, {{u"phone"_s, u"1"_s}})), done);
    }

    void whatOneFollowsIsOnesOwn()
    {
        Forger forger;
        const QString deal = forger.theirs.toString();
        const auto follow = [&](RecordId user) {
            return forger.create(u"follow"_s, {{u"deal"_s, deal}, {u"user"_s, user.toString()}});
        };
        QCOMPARE(follow(forger.office->me()), refused);
        QCOMPARE(follow(forger.me), done);
        // A comment is written to what one sees.
        QCOMPARE(
            forger.create(u"comment"_s, {{u"deal"_s, deal}, {u"body"_s, u"Go"_s}, {u"author"_s, forger.me.toString()}}),
            done);
    }

    /// A server that was restored from a backup may lack it until the desk that has it comes.
    void whatBelongsToSomethingThatIsNotThereIsTaken()
    {
        Forger forger;
        const auto line = [&](RecordId quote) {
            return forger.create(
                u"quote_line"_s, {{u"quote"_s, quote.toString()}, {u"name"_s, u"Pump"_s}, {u"quantity"_s, u"1"_s}});
        };
        QCOMPARE(line(forger.quote), refused); // the office's
        QCOMPARE(line(forger.office->newId()), done);
    }

    /// A value that the server would take and that no desk can hold.
    void momentsTimesListsAndChoices()
    {
        Forger forger;
        const auto with = [&](FieldType type, const QJsonValue &value) {
            for (const EntityKind kind :
                {EntityKind::Activity, EntityKind::Task, EntityKind::Contact, EntityKind::Sequence}) {
                const Entity &entity = forger.office->schema().entity(kind);
                for (const Field *field : sync::hub::hubFields(entity)) {
                    if (field->type == type && field->name != "created_at"_L1 && field->name != "updated_at"_L1)
                        return forger.create(entity.name, {{field->name, value}});
                }
            }
            return u"no such field"_s;
        };
        QCOMPARE(with(FieldType::Instant, u"2026-12-24T10:00:00Z"_s), done);
        for (const QString &bad : {u"infinity"_s, u"-infinity"_s, u"12026-12-24T10:00:00Z"_s})
            QCOMPARE(with(FieldType::Instant, bad), refused);
        QCOMPARE(with(FieldType::Time, u"23:59"_s), done);
        QCOMPARE(with(FieldType::Time, u"24:00"_s), refused);
        QCOMPARE(with(FieldType::Choice, QString(2000, u'x')), refused);
        QJsonArray tags;
        for (int i = 0; i < 10'001; ++i)
            tags.append(u"t"_s);
        QCOMPARE(with(FieldType::Tags, tags), refused);
    }

    void fieldsAndRecordTypesHaveNamesAndTypes()
    {
        Forger forger(u"lead"_s);
        const auto define = [&](const QString &name, const QString &type) {
            return forger.create(u"field_definition"_s,
                {{u"entity"_s, u"contact"_s}, {u"name"_s, name}, {u"label"_s, name}, {u"type"_s, type}});
        };
        QCOMPARE(define(u"x_shoes"_s, u"text"_s), done);
        QCOMPARE(define(u"x_shoes"_s, u"integer"_s), refused);
        QCOMPARE(define(u"shoes"_s, u"text"_s), refused);
        QCOMPARE(define(u"x_Shoes\" text"_s, u"text"_s), refused);
        QCOMPARE(define(u"x_hats"_s, u"blob"_s), u"early"_s); // of a newer version, perhaps
        QCOMPARE(
            forger.create(u"entity_definition"_s, {{u"name"_s, u"x_machine"_s}, {u"label"_s, u"Machine"_s}}), done);
        const auto isTable = [&](const QByteArray &name) {
            return forger.count(
                       "SELECT count(*) FROM pg_tables WHERE schemaname = 'satchel' AND tablename = '" + name + "'")
                == 1;
        };
        QVERIFY(isTable("x_machine"));
        for (const QString &name : {u"x_machine_trash"_s, u"x_machine_open"_s, u"x_by_by_x"_s, u"machine"_s,
                 u"x_Machine"_s, u"x_"_s + QString(60, u'a')}) {
            forger.create(u"entity_definition"_s, {{u"name"_s, name}, {u"label"_s, name}});
            QVERIFY2(!isTable(name.toUtf8()), qPrintable(name));
        }
    }

    void contentsComeInPieces()
    {
        Forger forger;
        const QByteArray name(64, 'a');
        const auto put = [&](const QByteArray &sha256, const QByteArray &piece, qsizetype size) {
            return isAnswered(forger, "SELECT satchel.put_content($1, $2, false, $3)",
                {sha256, piece, "\\x" + QByteArray(size, 'x').toHex()});
        };
        QVERIFY(put(name, "0", 10));
        QVERIFY(!put("../x", "0", 10));
        QVERIFY(!put(name, "-1", 10));
        QVERIFY(!put(name, "20001", 10));
        QVERIFY(!put(name, "0", 1'048'577));
        QCOMPARE(forger.count("SELECT count(*) FROM satchel.content"), 0);
    }

    void whoErasesSendsHashes()
    {
        Forger forger(u"lead"_s);
        const QByteArray key = '"' + QByteArray(64, 'a') + '"';
        const auto note = [&](const QByteArray &keys, const QByteArray &addresses) {
            return isAnswered(forger, "SELECT satchel.note_erased_addresses($1)",
                {"{\"keys\": [" + keys + "], \"addresses\": [" + addresses + "]}"});
        };
        QVERIFY(note(key, '[' + key + ", 9999999999999]"));
        QCOMPARE(forger.count("SELECT count(*) FROM satchel.erased_address WHERE at > now() + interval '1 hour'"), 0);
        QVERIFY(!note("\"x\"", {}));
        QVERIFY(!note({}, "[\"lee@vik.example\", 5]"));
        QVERIFY(!note({}, "[\"abcd\", 5]"));
        QVERIFY(!note("\"abcd\"", {}));
        QVERIFY(!note({}, '[' + key + ", \"x\"]"));
        QByteArrayList many;
        for (int i = 0; i < 10'001; ++i)
            many.append("[\"" + QByteArray::number(i).rightJustified(64, '0') + "\", 1]");
        QVERIFY(!note({}, many.join(',')));
        QCOMPARE(forger.count("SELECT count(*) FROM satchel.erased_address"), 1);
        // What is left of a record is written like any other value.
        const RecordId lee = forger.office.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QVERIFY_RESULT(forger.office.exchange());
        QJsonObject set = forger.set({QJsonObject{{u"entity"_s, u"contact"_s}, {u"record"_s, lee.toString()},
            {u"is_erased"_s, false}, {u"values"_s, QJsonObject{{u"birthday"_s, u"infinity"_s}}},
            {u"changed"_s, QJsonArray{u"birthday"_s}}}});
        set.insert(u"erases"_s, QJsonArray());
        QCOMPARE(forger.pushSet(set), refused);
    }

    /// Who edits, deletes or sees less than everything would leave something of a person.
    void whoErasesSeesAndChangesEverything_data()
    {
        QTest::addColumn<QByteArray>("less");
        QTest::addColumn<bool>("erases");
        QTest::newRow("everything") << QByteArray("SELECT 1") << true;
        QTest::newRow("edits less") << QByteArray(
            "UPDATE satchel.record_right SET edits = 'team' WHERE role = 'lead' AND entity = 2")
                                    << false;
        QTest::newRow("deletes less") << QByteArray(
            "UPDATE satchel.record_right SET deletes = 'own' WHERE role = 'lead'")
                                      << false;
        QTest::newRow("sees less") << QByteArray("UPDATE satchel.record_right SET sees = 'own' WHERE role = 'lead' AND"
                                                 " entity = (SELECT kind FROM satchel.entity WHERE name = 'product')")
                                   << false;
        QTest::newRow("a hidden field") << QByteArray(
            "INSERT INTO satchel.field_right SELECT 'lead', kind, 'notes', 'hidden' FROM satchel.entity"
            " WHERE name = 'company'") << false;
    }
    void whoErasesSeesAndChangesEverything()
    {
        QFETCH(QByteArray, less);
        QFETCH(const bool, erases);
        Forger forger(u"lead"_s);
        const RecordId lee = forger.office.create(EntityKind::Contact, {{u"last_name"_s, u"Lee"_s}});
        QVERIFY_RESULT(forger.office.exchange());
        less.replace("entity = 2", "entity = (SELECT kind FROM satchel.entity WHERE name = 'contact')");
        QVERIFY_RESULT(forger.office.connection().run(less));
        QJsonObject set = forger.set({QJsonObject{{u"entity"_s, u"contact"_s}, {u"record"_s, lee.toString()},
            {u"is_erased"_s, true}, {u"values"_s, QJsonObject()}, {u"changed"_s, QJsonArray()}}});
        set.insert(u"erases"_s, QJsonArray());
        QCOMPARE(forger.pushSet(set), erases ? done : refused);
        QCOMPARE(
            isAnswered(forger, "SELECT satchel.note_erased_addresses('{\"keys\": [], \"addresses\": []}')"), erases);
    }

    void desksLeasesPlacesAndNumbersAreFew()
    {
        Forger forger;
        const QByteArray desk = deskOf(*forger.rep);
        const auto join = [&](const QByteArray &name) {
            return isAnswered(
                forger, "SELECT satchel.join_desk($1, $2)", {forger.office->newId().toString().toUtf8(), name});
        };
        QVERIFY(!join(QByteArray(600, 'x')));
        for (int i = 0; i < 110; ++i)
            QVERIFY(join("Laptop"));
        QVERIFY(forger.session->query("SELECT satchel.my_desks()")->integer(0, 0) <= 100);

        const QByteArray mine = forger.session->query("SELECT id FROM satchel.hub")->bytes(0, 0); // any id
        QVERIFY(isAnswered(forger, "SELECT satchel.join_desk($1, 'Mine')", {mine}));
        const auto lease = [&](const QByteArray &keys, const QByteArray &seconds) {
            return isAnswered(forger, "SELECT * FROM satchel.lease($1, " + keys + ", $2)", {mine, seconds});
        };
        QVERIFY(lease("'{hubspot/1}'", "45"));
        QVERIFY(!lease("'{hubspot/1}'", "0"));
        QVERIFY(!lease("'{hubspot/1}'", "601"));
        QVERIFY(!lease("array_fill('x'::text, ARRAY[101])", "45"));
        QVERIFY(!lease("'{NULL}'", "45"));
        QVERIFY(!lease("ARRAY[repeat('x', 1001)]", "45"));
        const auto beAt = [&](const QByteArray &seconds) {
            return isAnswered(forger, "SELECT * FROM satchel.be_at($1, 'deal', $2, false, $3)",
                {mine, forger.theirs.toString().toUtf8(), seconds});
        };
        QVERIFY(beAt("60"));
        QVERIFY(!beAt("0"));
        QVERIFY(!beAt("601"));
        for (const QByteArray &wanted : {QByteArray("0"), QByteArray("-1"), QByteArray("101")})
            QVERIFY(!isAnswered(forger, "SELECT satchel.take_numbers('2031', $1)", {wanted}));
    }

    void rolesHaveNamesAndLimits()
    {
        Forger forger;
        const auto make = [&](const QByteArray &name, const QByteArray &label, const QByteArray &limit) {
            return forger.office.connection()
                .query("SELECT satchel.set_role($1, $2, 'rep', $3::numeric, true, true)", {name, label, limit})
                .has_value();
        };
        QVERIFY(make("intern", "Intern", "10"));
        QVERIFY(!make("Intern", "Intern", "10"));
        QVERIFY(!make("x; DROP", "Intern", "10"));
        QVERIFY(!make("x" + QByteArray(40, 'y'), "Intern", "10"));
        QVERIFY(!make("trainee", " ", "10"));
        QVERIFY(!make("trainee", "Trainee", "-1"));
        QVERIFY(!make("trainee", "Trainee", "101"));
    }

    /// Else whoever administers a team could sign in as anybody of the server, and the server would read passwords.
    void peopleAreOfTheTeamAndPasswordsAreVerifiers()
    {
        Forger forger;
        const QByteArray stranger = forger.world.loginOf(u"stranger"_s).toUtf8();
        forger.world.server->run(u"postgres"_s, "CREATE ROLE " + stranger + " LOGIN");
        const auto set = [&](const QByteArray &login, RecordId person, const sync::hub::PgParam &verifier) {
            return forger.office.connection()
                .query("SELECT satchel.set_person($1, $2, 'rep', $3)", {login, person.toString().toUtf8(), verifier})
                .has_value();
        };
        const QByteArray rep = forger.world.loginOf(u"rep"_s).toUtf8();
        QVERIFY(set(rep, forger.me, {}));
        QVERIFY(!set(rep, forger.me, "word"));
        QVERIFY(!set(stranger, forger.office->newId(), {}));
    }

    /// Neither at the desk of a colleague nor at a record that one does not see.
    void presenceIsOnesOwn()
    {
        Forger forger;
        QVERIFY_RESULT(
            forger.office.connection().run("UPDATE satchel.record_right SET sees = 'own' WHERE role = 'rep'"));
        const auto beAt = [&](const QByteArray &desk) {
            return isAnswered(forger, "SELECT * FROM satchel.be_at($1, 'deal', $2, true, 60)",
                {desk, forger.theirs.toString().toUtf8()});
        };
        QVERIFY(!beAt(deskOf(forger.office)));
        QVERIFY(beAt(deskOf(*forger.rep)));
        QCOMPARE(forger.count("SELECT count(*) FROM satchel.presence"), 0);
        QVERIFY(
            !isAnswered(forger, "SELECT * FROM satchel.check_in($1, 0, NULL, NULL, 0, '{}')", {deskOf(forger.office)}));
    }
};

SATCHEL_TEST(tst_HubLimits)
#include "tst_HubLimits.moc"
