// SPDX-License-Identifier: GPL-3.0-or-later
// Every request that a connector sends is one of the vendor's published API: the operation, its parameters, the members
// of its body and their types. The published files are not part of the repository; SATCHEL_OPENAPI names their folder.
#include "tests/support/OpenApi.h"
#include "tests/support/Paths.h"
#include "tests/support/TestProgram.h"
#include "tests/sync/VendorWorld.h"

#include <QFile>
#include <QJsonDocument>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

/// Of everything that Satchel maps one record, written, edited and deleted here; what a test cannot create here is
/// created there.
template <typename World> void doEverything(World &world, const QString &firstStage)
{
    QVERIFY(world.settle());
    const Instant at = *Instant::fromIso(u"2026-11-12T08:15:00Z");
    const RecordId company = world.store.create(
        EntityKind::Company, {{u"name"_s, u"Acme"_s}, {u"website"_s, u"https://acme.example"_s}});
    const RecordId contact = world.store.create(EntityKind::Contact,
        {{u"first_name"_s, u"Ada"_s}, {u"last_name"_s, u"Roe"_s}, {u"email"_s, u"roe@acme.example"_s},
            {u"phone"_s, u"+49 30 1234"_s}, {u"company"_s, company}});
    const RecordId stage = world.here(u"stages"_s, firstStage);
    const RecordId deal = world.store.create(EntityKind::Deal,
        {{u"title"_s, u"Robots"_s}, {u"stage"_s, stage}, {u"company"_s, company}, {u"contact"_s, contact},
            {u"value"_s, *Money::fromString(u"99.95"_s, *Currency::fromCode(u"EUR"_s))},
            {u"expected_close"_s, QDate(2027, 1, 31)}});
    const RecordId task = world.store.create(EntityKind::Task,
        {{u"title"_s, u"Send the offer"_s}, {u"due_date"_s, QDate(2026, 12, 1)}, {u"due_time"_s, QTime(9, 0)},
            {u"contact"_s, contact}, {u"deal"_s, deal}});
    const RecordId product = world.store.create(EntityKind::Product,
        {{u"name"_s, u"Duck"_s},
            {u"unit_price"_s, UnitPrice{*Decimal::fromString(u"2"_s), *Currency::fromCode(u"EUR"_s)}}});
    std::vector<std::pair<EntityKind, RecordId>> all = {{EntityKind::Task, task}, {EntityKind::Product, product}};
    for (const QString &kind : {u"call"_s, u"meeting"_s, u"note"_s}) {
        const RecordId activity = world.store.create(EntityKind::Activity,
            {{u"kind"_s, kind}, {u"body"_s, u"Wants robots"_s}, {u"at"_s, at}, {u"duration_seconds"_s, qint64(600)},
                {u"contact"_s, contact}});
        all.emplace_back(EntityKind::Activity, activity);
    }
    QVERIFY(world.settle());
    QVERIFY(world.store.update(EntityKind::Company, company, {{u"name"_s, u"Acme Ltd"_s}, {u"website"_s, Value()}}));
    QVERIFY(world.store.update(EntityKind::Contact, contact, {{u"email"_s, Value()}, {u"phone"_s, u"+49 30 99"_s}}));
    QVERIFY(world.store.update(EntityKind::Deal, deal, {{u"value"_s, Value()}, {u"contact"_s, Value()}}));
    QVERIFY(world.store.update(EntityKind::Task, task, {{u"status"_s, u"completed"_s}, {u"due_time"_s, Value()}}));
    QVERIFY(world.store.update(EntityKind::Product, product,
        {{u"unit_price"_s, UnitPrice{*Decimal::fromString(u"3"_s), *Currency::fromCode(u"EUR"_s)}}}));
    QVERIFY(world.settle());
    all.insert(all.end(), {{EntityKind::Deal, deal}, {EntityKind::Contact, contact}, {EntityKind::Company, company}});
    for (const auto &[entity, id] : all)
        QVERIFY_RESULT(world.store->commit({u"Delete"_s, Origin::user(), {Edit::remove(entity, id)}, {}}));
    QVERIFY(world.settle());
    world.store.clock.advance(5 * 3'600'000);
    QVERIFY(world.settle());
}

} // namespace

class tst_PublishedApi : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aRequestIsHeldAgainstThePublishedApi()
    {
        const test::OpenApi api(test::jsonFromYaml("openapi: 3.0.1\n"
                                                   "paths:\n"
                                                   "  '/deals/{id}':\n"
                                                   "    patch:\n"
                                                   "      description: 'Updates: a deal'\n"
                                                   "      parameters:\n"
                                                   "        - in: path\n"
                                                   "          name: id\n"
                                                   "          required: true\n"
                                                   "        - in: query\n"
                                                   "          name: limit\n"
                                                   "          schema:\n"
                                                   "            type: integer\n"
                                                   "      requestBody:\n"
                                                   "        content:\n"
                                                   "          application/json:\n"
                                                   "            schema:\n"
                                                   "              allOf:\n"
                                                   "                - type: object\n"
                                                   "                  properties:\n"
                                                   "                    title:\n"
                                                   "                      type: string\n"
                                                   "                - properties:\n"
                                                   "                    prices:\n"
                                                   "                      type: array\n"
                                                   "                      items:\n"
                                                   "                        properties:\n"
                                                   "                          price:\n"
                                                   "                            type: number\n"));
        ;
        const auto problem = [&](const QString &path, const QString &query, const QJsonObject &body) {
            return api.problemOf("PATCH", path, QUrlQuery(query), &body);
        };
        QCOMPARE(problem(u"/deals/7"_s, u"limit=5"_s, {{u"title"_s, u"Robots"_s}}), QString());
        QCOMPARE(problem(u"/deals"_s, {}, {}), u"there is no such operation"_s);
        QCOMPARE(problem(u"/deals/7"_s, u"size=5"_s, {}), u"the parameter size is not known"_s);
        QCOMPARE(problem(u"/deals/7"_s, {}, {{u"title"_s, 5}}), u"body.title is no string"_s);
        QCOMPARE(problem(u"/deals/7"_s, {}, {{u"name"_s, u"Robots"_s}}), u"body.name is not known"_s);
        const QJsonArray prices{QJsonObject{{u"price"_s, u"5"_s}}};
        QCOMPARE(problem(u"/deals/7"_s, {}, {{u"prices"_s, prices}}), u"body.prices[].price is no number"_s);
    }

    void everyRequestToPipedriveIsPublished()
    {
        const auto first = load(u"pipedrive/v1.yaml"_s);
        const auto second = load(u"pipedrive/v2.yaml"_s);
        if (!first || !second)
            QSKIP("the published files are not here");
        Pipedrive world;
        world.user.create(u"leads"_s,
            {{u"title"_s, u"Robots"_s},
                {u"person_id"_s, world.user.create(u"persons"_s, {{u"name"_s, u"Ada Roe"_s}})}});
        QStringList problems;
        int checked = 0;
        QStringList written;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            const QString path = request.url.path();
            const bool isSecond = path.startsWith("/api/v2/"_L1);
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const QString problem = (isSecond ? second : first)
                                        ->problemOf(request.method, path.mid(isSecond ? 7 : 3), QUrlQuery(request.url),
                                            request.body.isEmpty() ? nullptr : &body);
            ++checked;
            if (request.method == "POST")
                written.append(path.section(u'/', -1));
            if (!problem.isEmpty())
                problems.append(QString::fromLatin1(request.method) + u' ' + path + u": "_s + problem);
        });
        doEverything(world, u"1001-1001"_s);
        problems.removeDuplicates();
        QCOMPARE(problems, QStringList());
        QVERIFY2(checked > 60, QByteArray::number(checked));
        written.removeDuplicates();
        written.sort();
        QCOMPARE(written,
            (QStringList{u"activities"_s, u"deals"_s, u"notes"_s, u"organizations"_s, u"persons"_s, u"products"_s}));
    }

    void everyRequestToZohoIsPublished()
    {
        std::map<QString, test::OpenApi> files;
        for (const QString &name : {u"record"_s, u"users"_s, u"org"_s, u"fields"_s, u"layouts"_s, u"pipeline"_s})
            add(files, name, u"zoho/%1.json"_s.arg(name));
        add(files, u"notes"_s, u"zoho/oas31/notes.json"_s); // the newer one: lists have page tokens
        if (files.size() != 7)
            QSKIP("the published files are not here");
        Zoho world;
        world.user.create(u"Leads"_s, {{u"Last_Name"_s, u"Roe"_s}, {u"Company"_s, u"Acme"_s}});
        QStringList problems;
        QStringList written;
        int checked = 0;
        world.faults.setBefore([&](const HttpRequest &request, int) {
            const QString path = request.url.path();
            if (!path.startsWith("/crm/"_L1)) // a token
                return;
            const QStringList parts = path.section(u'/', 3).split(u'/');
            const QString name = parts.front() == "settings"_L1 ? parts.value(1) : parts.front().toLower();
            const bool isApart = files.contains(name);
            const QJsonObject body = QJsonDocument::fromJson(request.body).object();
            const QString problem = files.at(isApart ? name : u"record"_s)
                                        .problemOf(request.method, name == "notes"_L1 ? path.mid(7) : path,
                                            QUrlQuery(request.url), request.body.isEmpty() ? nullptr : &body);
            ++checked;
            if (request.method == "POST")
                written.append(parts.front());
            if (!problem.isEmpty())
                problems.append(QString::fromLatin1(request.method) + u' ' + path + u": "_s + problem);
        });
        doEverything(world, u"Standard (Standard)-Qualification"_s);
        problems.removeDuplicates();
        QCOMPARE(problems, QStringList());
        QVERIFY2(checked > 60, QByteArray::number(checked));
        written.removeDuplicates();
        written.sort();
        QCOMPARE(written,
            (QStringList{u"Accounts"_s, u"Calls"_s, u"Contacts"_s, u"Deals"_s, u"Events"_s, u"Notes"_s, u"Products"_s,
                u"Tasks"_s}));
    }

private:
    static QByteArray textOfFile(const QString &name)
    {
        const QString beside = test::projectPath(u"../shared/apis/openapi"_s);
        QFile file(qEnvironmentVariable("SATCHEL_OPENAPI", beside) + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void add(std::map<QString, test::OpenApi> &files, const QString &name, const QString &file)
    {
        const auto json = [](const QString &path) { return QJsonDocument::fromJson(textOfFile(path)).object(); };
        const QString folder = file.section(u'/', 0, -2) + u'/';
        if (const QJsonObject api = json(file); !api.isEmpty())
            files.emplace(name, test::OpenApi(api, [=](const QString &other) { return json(folder + other); }));
    }
    static std::optional<test::OpenApi> load(const QString &name)
    {
        const QByteArray text = textOfFile(name);
        return text.isEmpty() ? std::nullopt : std::optional(test::OpenApi(test::jsonFromYaml(text)));
    }
};

SATCHEL_TEST(tst_PublishedApi)
#include "tst_PublishedApi.moc"
