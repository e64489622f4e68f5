// SPDX-License-Identifier: GPL-3.0-or-later
// A remote whose answers about contacts cannot be trusted: whatever they hold, the connection or the record says so,
// the other objects go on, nothing here is lost, and once the answers are good again all is as if nothing had been.
#include "tests/support/SessionWorld.h"
#include "tests/support/TestProgram.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using satchel::test::SessionWorld;

namespace {

using Mangle = std::function<QByteArray(const QByteArray &)>;

/// Spoils what is answered about contacts.
class Spoiler final : public Transport
{
public:
    Spoiler(Transport &inner, const Mangle &mangle) : m_inner(inner), m_mangle(mangle) {}

    Result<HttpResponse> send(const HttpRequest &request) override
    {
        auto response = m_inner.send(request);
        if (response && m_mangle && response->status == 200
            && request.url.path().contains(u"/objects/2026-03/contacts"_s))
            response->body = m_mangle(response->body);
        return response;
    }

private:
    Transport &m_inner;
    const Mangle &m_mangle;
};

/// Changes the first row of an answer that has rows.
Mangle firstRow(const std::function<QJsonValue(QJsonObject)> &change)
{
    return [change](const QByteArray &body) {
        QJsonObject page = QJsonDocument::fromJson(body).object();
        QJsonArray rows = page[u"results"].toArray();
        if (rows.isEmpty())
            return body;
        rows[0] = change(rows[0].toObject());
        page[u"results"] = rows;
        return QJsonDocument(page).toJson(QJsonDocument::Compact);
    };
}

Mangle firstValue(const QString &property, const QJsonValue &value)
{
    return firstRow([=](QJsonObject row) {
        QJsonObject properties = row[u"properties"].toObject();
        properties[property] = value;
        row[u"properties"] = properties;
        return QJsonValue(row);
    });
}

/// The same of an answer that is one row.
Mangle eachValue(const QString &property, const QJsonValue &value)
{
    return [=](const QByteArray &body) {
        QJsonObject row = QJsonDocument::fromJson(body).object();
        QJsonObject properties = row[u"properties"].toObject();
        if (properties.isEmpty())
            return firstValue(property, value)(body);
        properties[property] = value;
        row[u"properties"] = properties;
        return QJsonDocument(row).toJson(QJsonDocument::Compact);
    };
}

Mangle member(const QString &name, const QJsonValue &value)
{
    return [=](const QByteArray &body) {
        QJsonObject page = QJsonDocument::fromJson(body).object();
        page[name] = value;
        return QJsonDocument(page).toJson(QJsonDocument::Compact);
    };
}

Mangle always(const QByteArray &body)
{
    return [body](const QByteArray &) { return body; };
}

constexpr int people = 12;
const QString hugeText(300'000, u'x');

} // namespace

Q_DECLARE_METATYPE(Mangle)

class tst_BadInput : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aBadAnswerIsSaidAndHarmsNothing_data()
    {
        QTest::addColumn<Mangle>("mangle");
        QTest::addColumn<bool>("isBad");
        QTest::addColumn<bool>("isLinked");
        const std::pair<const char *, Mangle> answers[] = {
            {"cut JSON", [](const QByteArray &body) { return body.chopped(body.size() / 3); }},
            {"no JSON", always("<html><body>Please sign in</body></html>")},
            {"nothing", always({})},
            {"zeros", always(QByteArray(1000, '\0'))},
            {"a list", always("[]")},
            {"another object", always(R"({"message":"all is well"})")},
            {"nested deeply", always("{\"results\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + "}")},
            {"rows that are a text", member(u"results"_s, u"none"_s)},
            {"rows that are numbers", member(u"results"_s, QJsonArray{1, 2, 3})},
            {"a row that is null", firstRow([](const QJsonObject &) { return QJsonValue(); })},
            {"no id", firstRow([](QJsonObject row) {
                 row.remove(u"id"_s);
                 return QJsonValue(row);
             })},
            {"an id that is an object", firstRow([](QJsonObject row) {
                 row[u"id"_s] = QJsonObject();
                 return QJsonValue(row);
             })},
            {"no properties", firstRow([](QJsonObject row) {
                 row.remove(u"properties"_s);
                 return QJsonValue(row);
             })},
            {"properties that are a list", firstRow([](QJsonObject row) {
                 row[u"properties"_s] = QJsonArray{1};
                 return QJsonValue(row);
             })},
            {"a value that is an object", firstValue(u"lastname"_s, QJsonObject{{u"a"_s, 1}})},
            {"an e-mail that is none", firstValue(u"email"_s, u"nobody at nowhere"_s)},
            {"pages without an end", member(u"paging"_s, QJsonObject{{u"next"_s, QJsonObject{{u"after"_s, u"1"_s}}}})},
        };
        const std::pair<const char *, Mangle> odd[] = {
            {"a very long value", firstValue(u"lastname"_s, hugeText)},
            {"a stage of the portal's own", firstValue(u"lifecyclestage"_s, u"galactic"_s)},
            {"a stamp that is none", firstValue(u"lastmodifieddate"_s, u"yesterday"_s)},
        };
        const auto add = [](const auto &rows, bool isBad) {
            for (const auto &[name, mangle] : rows) {
                QTest::addRow("%s, at first", name) << mangle << isBad << false;
                QTest::addRow("%s, later", name) << mangle << isBad << true;
            }
        };
        add(answers, true);
        add(odd, false); // can be imported as they are
    }
    void aBadAnswerIsSaidAndHarmsNothing()
    {
        QFETCH(Mangle, mangle);
        QFETCH(bool, isBad);
        QFETCH(bool, isLinked);
        SessionWorld world;
        const QStringList ids = world.people(people);
        world.user.create(u"companies"_s, {{u"name"_s, u"Cheddar Ltd"_s}, {u"domain"_s, u"cheddar.example"_s}});
        world.store.create(EntityKind::Contact, {{u"last_name"_s, u"Ours"_s}, {u"email"_s, u"ours@example.com"_s}});
        world.store.create(EntityKind::Company, {{u"name"_s, u"Ours Ltd"_s}});
        Mangle spoils;
        Spoiler wire(world.wire, spoils);
        SessionDependencies dependencies = world.dependencies();
        dependencies.network = [&](Cancellation &) { return std::make_unique<test::Borrowed>(wire); };
        const qint64 number = world.connect();
        const auto session = *Session::open(*world.store, number, dependencies, 7);
        if (isLinked) {
            QVERIFY(!session->run(Round::Kind::Full).error);
            world.later();
            for (const QString &id : ids)
                world.user.edit(u"contacts"_s, id, {{u"jobtitle"_s, u"Baker"_s}});
            world.later();
        }

        spoils = mangle;
        const auto round = session->run(Round::Kind::Full);
        QVERIFY2(!isBad || round.error || isSaid(world, number), "the bad answer was taken for a good one");
        if (round.error) {
            QVERIFY(!round.error->what.isEmpty());
            QCOMPARE(round.error->kind, Error::Kind::Invalid);
            QVERIFY(isSaid(world, number));
        }
        QCOMPARE(round.deleted, 0);
        QVERIFY(world.count(EntityKind::Contact) >= (isLinked ? people + 1 : 1));
        QCOMPARE(world.count(EntityKind::Company), 2); // the rest goes on
        QVERIFY(!world.connection(number).question);

        spoils = {};
        for (int i = 0; i < 3; ++i) {
            world.later(24 * 3'600'000); // parked records are retried in the end
            const auto good = session->run(Round::Kind::Full);
            QVERIFY2(!good.error, good.error ? qPrintable(toText(*good.error)) : "");
        }
        QVERIFY(!isSaid(world, number));
        QCOMPARE(world.connection(number).state, store::ConnectionState::Ready);
        QCOMPARE(world.count(EntityKind::Contact), people + 1);
        QCOMPARE(std::ssize(world.user.records(u"contacts"_s)), people + 1);
        QCOMPARE(std::ssize(world.user.records(u"companies"_s)), 2);
        for (const auto &record : world.user.records(u"contacts"_s)) {
            const auto link = store::SyncState(*world.store, number).links.to(u"contacts"_s, record.id);
            QVERIFY(link && *link);
            QCOMPARE(textOf(world.store.value(EntityKind::Contact, (*link)->record, u"last_name"_s)),
                record.values.value(u"lastname"));
            QCOMPARE(textOf(world.store.value(EntityKind::Contact, (*link)->record, u"email"_s)),
                record.values.value(u"email"));
            QCOMPARE(textOf(world.store.value(EntityKind::Contact, (*link)->record, u"job_title"_s)),
                record.values.value(u"jobtitle"));
        }
    }

    void whatCannotBeReadThereIsNotWrittenOver_data()
    {
        QTest::addColumn<bool>("isEditedSince");
        QTest::newRow("what is here waits") << false;
        QTest::newRow("what somebody wrote here since goes out") << true;
    }
    void whatCannotBeReadThereIsNotWrittenOver()
    {
        QFETCH(bool, isEditedSince);
        SessionWorld world;
        const QString email = u"roe@example.com"_s;
        const QString there = world.user.create(
            u"contacts"_s, {{u"email"_s, email}, {u"lastname"_s, u"Roe"_s}, {u"jobtitle"_s, u"Theirs"_s}});
        const RecordId here = world.store.create(EntityKind::Contact,
            {{u"email"_s, email}, {u"last_name"_s, u"Roe"_s}, {u"job_title"_s, u"Ours"_s}, {u"phone"_s, u"1"_s}});
        Mangle spoils = eachValue(u"jobtitle"_s, QJsonObject());
        Spoiler wire(world.wire, spoils);
        SessionDependencies dependencies = world.dependencies();
        dependencies.network = [&](Cancellation &) { return std::make_unique<test::Borrowed>(wire); };
        const qint64 number = world.connect();
        const auto session = *Session::open(*world.store, number, dependencies, 7);
        world.later();
        QVERIFY(!session->run(Round::Kind::Full).error);
        QVERIFY(isSaid(world, number));
        QCOMPARE(world.user.record(u"contacts"_s, there)->values.value(u"phone"), u"1"_s);
        QCOMPARE(world.user.record(u"contacts"_s, there)->values.value(u"jobtitle"), u"Theirs"_s);

        if (isEditedSince) {
            world.later();
            QVERIFY(world.store.update(EntityKind::Contact, here, {{u"job_title"_s, u"Ours, again"_s}}));
            QVERIFY(!session->run(Round::Kind::Full).error);
            QCOMPARE(world.user.record(u"contacts"_s, there)->values.value(u"jobtitle"), u"Ours, again"_s);
            return;
        }
        spoils = {};
        world.later(24 * 3'600'000);
        QVERIFY(!session->run(Round::Kind::Full).error);
        QVERIFY(!isSaid(world, number));
        const auto conflicts = store::Conflicts(*world.store).list();
        QCOMPARE(conflicts->size(), size_t(1));
        QCOMPARE(textOf(conflicts->front().mine), u"Ours"_s);
        QCOMPARE(textOf(conflicts->front().theirs), u"Theirs"_s);
    }

    void aHostileNoteComesInAsWordsAlone()
    {
        SessionWorld world;
        world.user.create(u"notes"_s,
            {{u"hs_timestamp"_s, u"2026-05-01T12:00:00.000Z"_s},
                {u"hs_note_body"_s,
                    u"<p onclick=\"steal()\">Met at the <b>fair</b></p><script>steal()</script><style>@import "
                    u"url(https://evil.example/x.css)</style>"
                    "<img src=\"https://evil.example/pixel.png\"><iframe src=\"file:///etc/passwd\"></iframe><a href=\"javascript:steal()\">here</a>"_s}});
        QVERIFY(!world.session(world.connect())->run(Round::Kind::Full).error);
        const auto rows = world.store->select({EntityKind::Activity, {}, {}, {}, {}, -1, false});
        QCOMPARE(rows->size(), 1);
        const QString body = textOf(world.store.value(EntityKind::Activity, rows->id(0), u"body"_s));
        QVERIFY(body.contains(u"Met at the fair"_s));
        for (const auto &trace : {u"<"_s, u"steal"_s, u"evil.example"_s, u"passwd"_s, u"javascript"_s})
            QVERIFY2(!body.contains(trace), qPrintable(body));
    }

private:
    /// On the connection's object, or on a record of it.
    static bool isSaid(SessionWorld &world, qint64 number)
    {
        const auto objects = store::Connections(*world.store).objects(number);
        return std::ranges::any_of(*objects, [](const store::ObjectProgress &object) {
            return !object.problem.isEmpty();
        }) || store::Connections(*world.store).counts(number)->parked > 0;
    }
};

SATCHEL_TEST(tst_BadInput)
#include "tst_BadInput.moc"
