// SPDX-License-Identifier: GPL-3.0-or-later
// The description of a JSON REST API that a person writes: its mistakes are named by line and key, and what is
// described is what is sent, word for word. The dialogues are of APIs that differ as much as CRMs do.
#include "sync/connectors/Connectors.h"
#include "sync/connectors/rest/RestRemote.h"
#include "tests/support/FindOne.h"
#include "tests/support/Paths.h"
#include "tests/support/ScriptedTransport.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"
#include "tests/support/Writes.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;
using Kind = WriteOutcome::Kind;
using test::isNeverLinked;

namespace {

/// A sound description, line by line.
const QByteArrayList sound = {
    R"({)", // 1
    R"(  "vendor": "acme",)", R"(  "label": "Acme",)", R"(  "base_url": "https://api.acme.example",)",
    R"(  "sign_in": {"token_name": "API key"},)", // 5
    R"(  "wire": {"row": {"id": "id", "stamp": "updated_at"}},)", R"(  "requests": {)",
    R"(    "paging": {"by": "page", "size": 2},)",
    R"(    "list": {"get": "{object}", "query": {"page": "{page}", "per_page": "{size}"}},)",
    R"(    "read": {"get": "{object}/{id}"},)", // 10
    R"(    "create": {"post": "{object}"},)", R"(    "update": {"patch": "{object}/{id}"},)",
    R"(    "delete": {"delete": "{object}/{id}"})", R"(  },)",
    R"(  "objects": [)", // 15
    R"(    {)", R"(      "object": "people",)", R"(      "entity": "contact",)", R"(      "fields": [)",
    R"(        {"local": "last_name", "remote": "name", "required": true},)", // 20
    R"(        {"local": "email", "remote": "mail", "as": "email"})", R"(      ])", R"(    })", R"(  ])",
    R"(})", // 25
};

QByteArray with(int line, const QByteArray &text)
{
    QByteArrayList lines = sound;
    lines[line - 1] = text;
    return lines.join('\n');
}

QStringList texts(const std::vector<ManifestProblem> &problems)
{
    QStringList all;
    for (const ManifestProblem &problem : problems)
        all.append(u"%1 %2: %3"_s.arg(problem.line).arg(problem.key, problem.message));
    return all;
}

struct Described
{
    explicit Described(const QByteArray &description)
        : manifest(*readManifest(description, u"test.json"_s, *Schema::withCustomFields({}))),
          remote(dialogue, clock, manifest, QUrl(manifest.baseUrl))
    {
    }
    const ObjectMap &object() const { return manifest.objects.front(); }
    WriteOutcome write(const RemoteWrite &write)
    {
        const auto outcomes = remote.write(object(), std::span(&write, 1));
        return outcomes ? outcomes->front() : WriteOutcome{Kind::Unknown, {}, {}, {}, outcomes.error().what, {}};
    }
    /// Every page of a reading; the error of the one that failed.
    Result<std::vector<PullPage>> pullAll(QJsonObject cursor = {})
    {
        std::vector<PullPage> pages;
        do {
            auto page = remote.pull(object(), cursor);
            if (!page)
                return fail(page.error());
            cursor = page->cursor;
            pages.push_back(std::move(*page));
        } while (!pages.back().isLast);
        return pages;
    }

    test::ScriptedTransport dialogue;
    ManualClock clock{*Instant::fromIso(u"2026-11-20T12:00:00Z")};
    Manifest manifest;
    RestRemote remote;
};

QByteArray described(const QByteArray &wire, const QByteArray &requests, const QByteArray &more = {})
{
    return R"({"vendor":"acme","label":"Acme","base_url":"https://api.acme.example",)" + more
        + R"("sign_in":{"token_name":"API key"},"wire":)" + wire + R"(,"requests":)" + requests
        + R"(,"objects":[{"object":"people","entity":"contact","fields":[)"
          R"({"local":"last_name","remote":"name","required":true},{"local":"email","remote":"contact.mail","as":"email"},)"
          R"({"local":"birthday","remote":"born","as":"date"}]}]})";
}

const QByteArray byNextAddress = R"({"paging":{"by":"link","next":"next"},"records":"data",)"
                                 R"("list":{"get":"people"},"read":{"get":"people/{id}"}})";
const QByteArray plainRow = R"({"row":{"id":"id"}})";

QByteArray listed(const QByteArray &paging, const QByteArray &query)
{
    return R"({"paging":)" + paging + R"(,"list":{"get":"people","query":)" + query
        + R"(},"read":{"get":"people/{id}"},"create":{"post":"people"},"update":{"patch":"people/{id}"},)"
          R"("delete":{"delete":"people/{id}"}})";
}

RemoteWrite update(const QString &id, const QString &version, const QJsonObject &fields)
{
    return {Edit::Kind::Update, {}, {}, id, version, fields, {}};
}

} // namespace

class tst_Description : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSoundDescriptionHasNoProblems()
    {
        QCOMPARE(texts(checkDescription(sound.join('\n'), *m_schema, vendors())), QStringList());
    }

    void aMistakeIsNamedByLineAndKey_data();
    void aMistakeIsNamedByLineAndKey();

    void everyMistakeIsListed()
    {
        QByteArrayList lines = sound;
        lines[4] = R"(  "sign_in": {"token_nam": "API key"},)";
        lines[7] = R"(    "paging": {"by": "pages", "size": "two"},)";
        lines[19] = R"(        {"local": "shoe_size", "remote": "name"},)";
        lines[20] = R"(        {"local": "email", "remote": "mail", "as": "emial"})";
        const auto problems = checkDescription(lines.join('\n'), *m_schema, vendors());
        QStringList places;
        for (const ManifestProblem &problem : problems)
            places.append(u"%1 %2"_s.arg(problem.line).arg(problem.key));
        QCOMPARE(places,
            (QStringList{u"5 sign_in.token_nam"_s, u"8 requests.paging.by"_s, u"8 requests.paging.size"_s,
                u"20 objects[0].fields[0]"_s, u"21 objects[0].fields[1]"_s}));
    }

    void theExampleOfTheGuideIsSound()
    {
        QFile guide(test::projectPath(u"docs/guide/other-crm.md"_s));
        QVERIFY2(guide.open(QIODevice::ReadOnly), qPrintable(guide.fileName()));
        const QString text = QString::fromUtf8(guide.readAll());
        const auto block = QRegularExpression(
            u"```json\\n(\\{\\n.*?)```"_s, QRegularExpression::DotMatchesEverythingOption)
                               .match(text);
        QVERIFY(block.hasMatch());
        QCOMPARE(texts(checkDescription(block.captured(1).toUtf8(), *m_schema, vendors())), QStringList());
    }

    // Paging
    void pagesAreReadUntilTheListEnds_data();
    void pagesAreReadUntilTheListEnds();
    void aListThatIsPagedInAnotherWayThanItBeganIsRefused_data();
    void aListThatIsPagedInAnotherWayThanItBeganIsRefused();
    void aNextAddressAtAnotherHostIsNotFollowed();

    // Writing
    void aRecordIsLookedAtBeforeItIsWritten();
    void anUpdateOfTheWholeRecordKeepsWhatIsNotOurs();
    void aCreateWithoutAnIdIsInDoubt();
    void anApiWithoutAnIdIsRefused();

    // APIs that differ
    void searchesByPostWithThreeHeadersAndSeconds();
    void cursorsAndEnvelopes();
    void fieldsWithinAnEnvelopeOfTheirOwn();
    void stagesThatNoListHas();
    void aListWithAPrimaryEntryIsWrittenWhole();
    void aFieldOfSeveralColumnsByCases();
    void whatAnotherListAdds();
    void wholeSecondsAndRecordsThatWereNeverChanged();
    void severalObjectsShareAList();
    void anEntryOfAListIsWrittenWithTheOthers();
    void idsWithCommasAndAFilterOfItsOwnForm();
    void whatIsWrittenWholeAndWhatIsGivenOnce();
    void changesAndDeletionsByAHeader();
    void aStampIsAVersionOnceItIsOver();
    void entriesOfRowsForEachRecordOfAnotherList();
    void resultsOfRows();
    void listsAndReferencesOfObjects();
    void aChoiceAddsWords();

    void tokensGoWhereTheDescriptionSays();

private:
    std::shared_ptr<const Schema> m_schema = Schema::withCustomFields({});
};

void tst_Description::aMistakeIsNamedByLineAndKey_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("key");
    QTest::newRow("no JSON") << with(4, R"(  "base_url": oops,)") << 4 << QString();
    QTest::newRow("empty") << QByteArray() << 1 << QString();
    QTest::newRow("an array") << QByteArray("[]") << 1 << QString();
    QTest::newRow("a name of ours") << with(2, R"(  "vendor": "hubspot",)") << 2 << u"vendor"_s;
    QTest::newRow("a name with blanks") << with(2, R"(  "vendor": "My CRM",)") << 2 << u"vendor"_s;
    QTest::newRow("given twice") << with(3, R"(  "label": "A", "label": "B",)") << 3 << u"label"_s;
    QTest::newRow("a word that is not known")
        << with(3, R"(  "label": "a } \" ] {", "labell": "B",)") << 3 << u"labell"_s;
    QTest::newRow("no way to sign in") << with(5, R"(  "sign_in": {},)") << 5 << u"sign_in"_s;
    QTest::newRow("an unsafe address") << with(
        5, R"(  "sign_in": {"token_name": "K", "token": "http://acme.example/token"},)")
                                       << 5 << u"sign_in.token"_s;
    QTest::newRow("a token that goes nowhere")
        << with(5, R"(  "sign_in": {"token_name": "K", "send": {"base64": "{token}"}},)") << 5 << u"sign_in.send"_s;
    QTest::newRow("no id") << with(6, R"(  "wire": {"row": {"stamp": "updated_at"}},)") << 16 << u"objects[0]"_s;
    QTest::newRow("a word of rows") << with(6, R"(  "wire": {"row": {"id": "id", "name": "n"}},)") << 6
                                    << u"wire.row.name"_s;
    QTest::newRow("instants") << with(6, R"(  "wire": {"instants": "stardate", "row": {"id": "id"}},)") << 6
                              << u"wire.instants"_s;
    QTest::newRow("a list without its value")
        << with(6, R"(  "wire": {"row": {"id": "id"}, "primary": {"mails": {"flag": "first"}}},)") << 6
        << u"wire.primary.mails.value"_s;
    QTest::newRow("columns that are no list")
        << with(6, R"(  "wire": {"row": {"id": "id"}, "create_only": {}},)") << 6 << u"wire.create_only"_s;
    QTest::newRow("a case without columns")
        << with(6, R"(  "wire": {"row": {"id": "id"}, "cases": {"step": [{"is": "{a}"}]}},)") << 6
        << u"wire.cases.step[0].when"_s;
    QTest::newRow("rows of another list") << with(9,
        R"(    "list": {"get": "{object}", "query": {"page": "{page}"}, "also": {"get": "b", "query": {"page": "{page}"}}},)")
                                          << 9 << u"requests.list.also.rows"_s;
    QTest::newRow("paging") << with(8, R"(    "paging": {"by": "cursor"},)") << 8 << u"requests.paging"_s;
    QTest::newRow("a size that is none") << with(8, R"(    "paging": {"by": "page", "size": 0},)") << 8
                                         << u"requests.paging.size"_s;
    QTest::newRow("no place for the page") << with(9, R"(    "list": {"get": "{object}"},)") << 9 << u"requests.list"_s;
    QTest::newRow("a word in braces") << with(10, R"(    "read": {"get": "{objekt}/{id}"},)") << 10
                                      << u"requests.read"_s;
    QTest::newRow("no place for the id") << with(10, R"(    "read": {"get": "{object}"},)") << 10 << u"requests.read"_s;
    QTest::newRow("two methods") << with(11, R"(    "create": {"post": "a", "put": "b"},)") << 11
                                 << u"requests.create"_s;
    QTest::newRow("changes without a place for the time")
        << with(13, R"(    "delete": {"delete": "{object}/{id}"}, "changes": {"get": "{object}?page={page}"})") << 13
        << u"requests.changes"_s;
    QTest::newRow("a header with a word")
        << with(10, R"(    "read": {"get": "{object}/{id}", "headers": {"X-Since": "{since}"}},)") << 10
        << u"requests.read"_s;
    QTest::newRow("headers that are none") << with(10, R"(    "read": {"get": "{object}/{id}", "headers": "X-Since"},)")
                                           << 10 << u"requests.read.headers"_s;
    QTest::newRow("paging of one request")
        << with(9, R"(    "list": {"get": "{object}", "query": {"p": "{page}"}, "paging": {"by": "cursor"}},)") << 9
        << u"requests.list.paging"_s;
    QTest::newRow("another list for a record")
        << with(10, R"(    "read": {"get": "{object}/{id}", "each": {"get": "layouts"}},)") << 10
        << u"requests.read.each"_s;
    QTest::newRow("a word of another list")
        << with(9, R"(    "list": {"get": "{object}", "query": {"page": "{page}", "of": "{each.id}"}},)") << 9
        << u"requests.list"_s;
    QTest::newRow("rows of deletions") << with(10, R"(    "read": {"get": "{object}/{id}", "row": {"id": "id"}},)")
                                       << 10 << u"requests.read.row"_s;
    QTest::newRow("values of entries") << with(6, R"(  "wire": {"row": {"id": "id"}, "values_of": {"tags": 7}},)") << 6
                                       << u"wire.values_of.tags"_s;
    QTest::newRow("a shape of references")
        << with(6, R"(  "wire": {"row": {"id": "id"}, "shapes": {"reference": {"id": "{number}"}}},)") << 6
        << u"wire.shapes.reference"_s;
    QTest::newRow("most columns") << with(6, R"(  "wire": {"row": {"id": "id"}, "most_columns": "many"},)") << 6
                                  << u"wire.most_columns"_s;
    QTest::newRow("words of a choice") << with(3, R"(  "label": "A", "choices": [{"key": "quiet", "words": []}],)") << 3
                                       << u"choices[0].words"_s;
    QTest::newRow("sign-in servers") << with(
        5, R"(  "sign_in": {"token_name": "K", "servers": {"api.acme.example": "http://sign.acme.example"}},)")
                                     << 5 << u"sign_in.servers.api.acme.example"_s;
    QTest::newRow("an entity") << with(18, R"(      "entity": "shoe",)") << 18 << u"objects[0].entity"_s;
    QTest::newRow("a field") << with(20, R"(        {"local": "shoe_size", "remote": "name"},)") << 20
                             << u"objects[0].fields[0]"_s;
    QTest::newRow("true or false") << with(
        20, R"(        {"local": "last_name", "remote": "name", "required": "yes"},)")
                                   << 20 << u"objects[0].fields[0].required"_s;
    QTest::newRow("a link") << with(
        21, R"(        {"local": "company", "remote": "@firms", "as": "reference", "to": "people"})")
                            << 16 << u"objects[0]"_s;
}

void tst_Description::aMistakeIsNamedByLineAndKey()
{
    QFETCH(QByteArray, text);
    const auto problems = checkDescription(text, *m_schema, vendors());
    QVERIFY(!problems.empty());
    const QString all = texts(problems).join(u'\n');
    QFETCH(int, line);
    QFETCH(QString, key);
    const bool isNamed = std::ranges::any_of(
        problems, [&](const ManifestProblem &problem) { return problem.line == line && problem.key == key; });
    QVERIFY2(isNamed, qPrintable(all));
    QVERIFY(!readManifest(text, u"test.json"_s, *m_schema) || key == "vendor"_L1 || key == "sign_in"_L1);
}

void tst_Description::pagesAreReadUntilTheListEnds_data()
{
    QTest::addColumn<QByteArray>("requests");
    QTest::addColumn<QByteArrayList>("talk"); // asked, answered
    const auto row = [](const char *id) { return R"({"id":)" + QByteArray(id) + R"(,"name":"n"})"; };
    QTest::newRow("whole") << listed(R"({"by":"none"})", "{}")
                           << QByteArrayList{"GET /people", '[' + row("1") + ',' + row("2") + ',' + row("3") + ']'};
    QTest::newRow("page") << listed(R"({"by":"page","size":2,"first":0})", R"({"p":"{page}","n":"{size}"})")
                          << QByteArrayList{"GET /people?n=2&p=0", '[' + row("1") + ',' + row("2") + ']',
                                 "GET /people?n=2&p=1", '[' + row("3") + ']', "GET /people?n=2&p=2", "[]"};
    QTest::newRow("pages that may be short")
        << QByteArray(R"({"paging":{"by":"page","size":2,"pages":"meta.pages"},"records":"data",)"
                      R"("list":{"get":"people","query":{"p":"{page}"}},"read":{"get":"people/{id}"}})")
        << QByteArrayList{"GET /people?p=1", R"({"data":[)" + row("1") + R"(],"meta":{"pages":2}})", "GET /people?p=2",
               R"({"data":[)" + row("2") + ',' + row("3") + R"(],"meta":{"pages":2}})"};
    QTest::newRow("offset") << listed(R"({"by":"offset","size":2})", R"({"skip":"{offset}","n":"{size}"})")
                            << QByteArrayList{"GET /people?n=2&skip=0", '[' + row("1") + ',' + row("2") + ']',
                                   "GET /people?n=2&skip=1", '[' + row("2") + ',' + row("3") + ']',
                                   "GET /people?n=2&skip=2", '[' + row("3") + ']'};
    // The server gives fewer rows than were asked for
    QTest::newRow("offset with a cap") << listed(R"({"by":"offset","size":50})", R"({"skip":"{offset}","n":"{size}"})")
                                       << QByteArrayList{"GET /people?n=50&skip=0",
                                              '[' + row("1") + ',' + row("2") + ']', "GET /people?n=50&skip=1",
                                              '[' + row("2") + ',' + row("3") + ']', "GET /people?n=50&skip=2",
                                              '[' + row("3") + ']'};
    QTest::newRow("cursor") << QByteArray(
        R"({"paging":{"by":"cursor","size":2,"next":"meta.next"},"records":"data","list":{"get":"people",)"
        R"("query":{"after":"{cursor}"}},"read":{"get":"people/{id}"}})")
                            << QByteArrayList{"GET /people",
                                   R"({"data":[)" + row("1") + ',' + row("2") + R"(],"meta":{"next":"a b"}})",
                                   "GET /people?after=a%20b", R"({"data":[)" + row("3") + R"(],"meta":{"next":null}})"};
    QTest::newRow("next address") << byNextAddress
                                  << QByteArrayList{"GET /people",
                                         R"({"data":[)" + row("1") + ',' + row("2") + R"(],"next":"/people?page=2"})",
                                         "GET /people?page=2", R"({"data":[)" + row("3") + "]}"};
}

void tst_Description::pagesAreReadUntilTheListEnds()
{
    QFETCH(QByteArray, requests);
    QFETCH(QByteArrayList, talk);
    Described api(described(plainRow, requests));
    for (qsizetype i = 0; i < talk.size(); i += 2)
        api.dialogue.expects(talk[i]).answers(200, talk[i + 1]);
    const auto pages = api.pullAll();
    QVERIFY2(pages, qPrintable(pages ? QString() : toText(pages.error())));
    QVERIFY(api.dialogue.isOver());
    QStringList ids;
    for (const PullPage &page : *pages) {
        for (const RemoteRecord &record : page.records)
            ids.append(record.id);
    }
    QCOMPARE(ids, (QStringList{u"1"_s, u"2"_s, u"3"_s}));
    QVERIFY(pages->front().beginsFullSync && pages->back().endsFullSync);
}

void tst_Description::aListThatIsPagedInAnotherWayThanItBeganIsRefused_data()
{
    QTest::addColumn<QByteArray>("requests");
    QTest::addColumn<QByteArrayList>("answers"); // the last one again and again
    const QByteArray byPage = listed(R"({"by":"page","size":2})", R"({"p":"{page}"})");
    const QByteArray byOffset = listed(R"({"by":"offset","size":2})", R"({"skip":"{offset}"})");
    const QByteArray byCursor = R"({"paging":{"by":"cursor","next":"next"},"records":"data","list":{"get":"people",)"
                                R"("query":{"after":"{cursor}"}},"read":{"get":"people/{id}"}})";
    const QByteArray first = R"([{"id":1,"name":"a"},{"id":2,"name":"b"}])";
    QTest::newRow("the page is ignored") << byPage << QByteArrayList{first, first};
    QTest::newRow("pages become larger") << byPage << QByteArrayList{first, R"([{"id":3},{"id":4},{"id":5}])"};
    QTest::newRow("a short page in the middle")
        << byPage << QByteArrayList{first, R"([{"id":3}])", R"([{"id":4},{"id":5}])"};
    QTest::newRow("a page becomes an object") << byPage << QByteArrayList{first, R"({"items":[]})"};
    QTest::newRow("the offset is ignored") << byOffset << QByteArrayList{first, first};
    QTest::newRow("offsets become pages") << byOffset << QByteArrayList{first, R"([{"id":3},{"id":4}])"};
    QTest::newRow("a row without an id") << byOffset << QByteArrayList{R"([{"id":1},{"name":"x"}])"};
    QTest::newRow("an id that leads elsewhere") << byOffset << QByteArrayList{R"([{"id":"../accounts"}])"};
    QTest::newRow("the same cursor again")
        << byCursor << QByteArrayList{R"({"data":[{"id":1}],"next":"x"})", R"({"data":[{"id":2}],"next":"x"})"};
    QTest::newRow("the same page again") << byCursor
                                         << QByteArrayList{R"({"data":[{"id":1}],"next":"x"})",
                                                R"({"data":[{"id":1}],"next":"y"})"};
    QTest::newRow("fewer than were counted") << QByteArray(
        R"({"paging":{"by":"none","total":"count"},"records":"data","list":{"get":"people"},)"
        R"("read":{"get":"people/{id}"}})") << QByteArrayList{R"({"data":[{"id":1}],"count":250})"};
}

void tst_Description::aListThatIsPagedInAnotherWayThanItBeganIsRefused()
{
    QFETCH(QByteArray, requests);
    QFETCH(QByteArrayList, answers);

    class Server final : public Transport
    {
    public:
        explicit Server(const QByteArrayList &answers) : m_answers(answers) {}
        Result<HttpResponse> send(const HttpRequest &) override
        {
            const QByteArray body = m_answers[std::min(m_count++ % (m_answers.size() + 1), m_answers.size() - 1)];
            return HttpResponse{200, {}, body};
        }

    private:
        QByteArrayList m_answers;
        qsizetype m_count = 0;
    } server(answers);
    const Manifest manifest = *readManifest(described(plainRow, requests), u"test.json"_s, *m_schema);
    const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
    RestRemote remote(server, clock, manifest, QUrl(manifest.baseUrl));
    QJsonObject cursor;
    Result<PullPage> page;
    int pages = 0;
    do {
        page = remote.pull(manifest.objects.front(), cursor);
        if (page) {
            QVERIFY(!page->endsFullSync); // nothing may be missed
            cursor = page->cursor;
        }
    } while (page && ++pages < 30);
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Error::Kind::Invalid);
    QVERIFY(!page.error().what.isEmpty());
}

void tst_Description::aNextAddressAtAnotherHostIsNotFollowed()
{
    Described api(described(plainRow, byNextAddress));
    api.dialogue.expects("GET /people")
        .answers(200, R"({"data":[{"id":1}],"next":"https://evil.example/people?page=2"})");
    const auto pages = api.pullAll();
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Error::Kind::Invalid);
}

void tst_Description::aRecordIsLookedAtBeforeItIsWritten()
{
    Described api(described(plainRow, listed(R"({"by":"none"})", "{}")));
    const QByteArray seen = R"({"id":7,"name":"Roe","contact":{"mail":null}})";
    api.dialogue.expects("GET /people").answers(200, '[' + seen + ']');
    const auto pages = api.pullAll();
    const QString version = pages->front().records.front().version;
    QCOMPARE(pages->front().records.front().id, u"7"_s);

    api.dialogue.expects("GET /people/7").answers(200, seen);
    api.dialogue.expects("PATCH /people/7", R"({"contact":{"mail":"roe@x.example"}})")
        .answers(200, R"({"id":7,"name":"Roe","contact":{"mail":"ROE@x.example"}})");
    const WriteOutcome done = api.write(update(u"7"_s, version, {{u"contact.mail"_s, u"roe@x.example"_s}}));
    QCOMPARE(done.kind, Kind::Done);
    QCOMPARE(done.fields.value(u"contact.mail").toString(), u"ROE@x.example"_s); // what the API made of it
    QVERIFY(!done.version.isEmpty());

    api.dialogue.expects("GET /people/7").answers(200, R"({"id":7,"name":"Doe"})");
    QCOMPARE(api.write(update(u"7"_s, version, {{u"name"_s, u"Poe"_s}})).kind, Kind::Stale);
    api.dialogue.expects("GET /people/7").answers(404);
    QCOMPARE(api.write(update(u"7"_s, version, {{u"name"_s, u"Poe"_s}})).kind, Kind::Gone);
    QCOMPARE(api.write(update(u"7"_s, {}, {{u"name"_s, u"Poe"_s}})).kind, Kind::Stale); // nobody knows what it is

    // The answer shows that another field changed between the two requests
    api.dialogue.expects("GET /people/7").answers(200, seen);
    api.dialogue.expects("PATCH /people/7").answers(200, R"({"id":7,"name":"Poe","contact":{"mail":"new@x.example"}})");
    const WriteOutcome crossed = api.write(update(u"7"_s, version, {{u"name"_s, u"Poe"_s}}));
    QCOMPARE(crossed.kind, Kind::Done);
    QVERIFY(crossed.version.isEmpty()); // so it is read again

    api.dialogue.expects("GET /people/7").answers(200, seen);
    api.dialogue.expects("PATCH /people/7").answers(500);
    QCOMPARE(api.write(update(u"7"_s, version, {{u"name"_s, u"Poe"_s}})).kind, Kind::Unknown);
    api.dialogue.expects("GET /people/7").answers(200, seen);
    api.dialogue.expects("DELETE /people/7").answers(204);
    QCOMPARE(api.write({Edit::Kind::Delete, {}, {}, u"7"_s, version, {}, {}}).kind, Kind::Done);
    QVERIFY(api.dialogue.isOver());
}

void tst_Description::anUpdateOfTheWholeRecordKeepsWhatIsNotOurs()
{
    Described api(described(R"({"row":{"id":"id","version":"rev"}})",
        R"({"list":{"get":"people"},"read":{"get":"people/{id}"},"create":{"post":"people"},)"
        R"("update":{"put":"people/{id}","whole":true,"condition":{"If-Match":"\"{version}\""}}})"));
    api.dialogue.expects("GET /people/7")
        .answers(200, R"({"id":7,"rev":3,"name":"Roe","contact":{"mail":"a@b.c","fax":"1"},"shoe":44})");
    api.dialogue
        .expects("PUT /people/7", R"({"contact":{"fax":"1","mail":"d@e.f"},"id":7,"name":"Roe","rev":3,"shoe":44})")
        .answers(204);
    QCOMPARE(api.write(update(u"7"_s, u"3"_s, {{u"contact.mail"_s, u"d@e.f"_s}})).kind, Kind::Done);
    QVERIFY(api.dialogue.isOver());
    // What the description does not have is refused without a request
    QCOMPARE(api.write({Edit::Kind::Delete, {}, {}, u"7"_s, u"3"_s, {}, {}}).kind, Kind::Refused);
}

void tst_Description::aCreateWithoutAnIdIsInDoubt()
{
    Described api(described(plainRow, listed(R"({"by":"none"})", "{}")));
    const RemoteWrite create{Edit::Kind::Create, test::key(1), test::key(1), {}, {}, {{u"name"_s, u"Roe"_s}}, {}};
    api.dialogue.expects("POST /people", R"({"name":"Roe"})").answers(201, R"({"ok":true})");
    QCOMPARE(api.write(create).kind, Kind::Unknown);
    // It is found by what it holds, unless that is another record of ours
    const InDoubtCreate lost{create, Instant{api.clock.now().ms - 600'000}};
    api.dialogue.expects("GET /people").answers(200, R"([{"id":1,"name":"Roe"},{"id":2,"name":"Roe"}])");
    const auto found = api.remote.find(
        api.object(), std::span(&lost, 1), [](const QString &id) { return id == "1"_L1; });
    QCOMPARE(found->front().state, InDoubtResult::State::Found);
    QCOMPARE(found->front().record.id, u"2"_s);
    api.dialogue.expects("GET /people").answers(200, "[]");
    QCOMPARE(
        api.remote.find(api.object(), std::span(&lost, 1), isNeverLinked)->front().state, InDoubtResult::State::Absent);
    const InDoubtCreate recent{create, api.clock.now()};
    api.dialogue.expects("GET /people").answers(200, "[]");
    QCOMPARE(api.remote.find(api.object(), std::span(&recent, 1), isNeverLinked)->front().state,
        InDoubtResult::State::TooEarly);
}

void tst_Description::anApiWithoutAnIdIsRefused()
{
    Described api(described(plainRow, listed(R"({"by":"none"})", "{}")));
    api.dialogue.expects("GET /people").answers(200, R"([{"name":"Roe"}])");
    QVERIFY(!api.pullAll());
    api.dialogue.expects("GET /people/7").answers(200, R"({"id":8,"name":"Roe"})"); // another record
    QVERIFY(!api.remote.read(api.object(), {u"7"_s}));
    api.dialogue.expects("GET /people/7").answers(403);
    const auto hidden = api.remote.read(api.object(), {u"7"_s}); // hidden is not deleted
    QVERIFY(!hidden);
    QCOMPARE(hidden.error().kind, Error::Kind::Refused);
}

/// As Copper has it: lists are searches, and points in time are seconds.
void tst_Description::searchesByPostWithThreeHeadersAndSeconds()
{
    Described api(described(
        R"({"instants":"unix","ids":"number","row":{"id":"id","stamp":"date_modified","created":"date_created"}})",
        R"({"paging":{"by":"page","size":200},
            "list":{"post":"v1/{object}/search","body":{"page_number":"{page}","page_size":"{size}","sort_by":"date_created"}},
            "changes":{"post":"v1/{object}/search","body":{"page_number":"{page}","page_size":"{size}","minimum_modified_date":"{since}"}},
            "read":{"get":"v1/{object}/{id}"},"create":{"post":"v1/{object}"},"update":{"put":"v1/{object}/{id}"},
            "delete":{"delete":"v1/{object}/{id}"}})"));
    api.dialogue.expects("POST /v1/people/search", R"({"page_number":1,"page_size":200,"sort_by":"date_created"})")
        .answers(200, R"([{"id":9,"name":"Roe","date_modified":1795176000,"date_created":1795170000}])");
    api.dialogue.expects("POST /v1/people/search", R"({"page_number":2,"page_size":200,"sort_by":"date_created"})")
        .answers(200, "[]");
    const auto pages = api.pullAll();
    QVERIFY2(pages, qPrintable(pages ? QString() : toText(pages.error())));
    QCOMPARE(pages->front().records.front().modified, *Instant::fromIso(u"2026-11-20T12:00:00Z"));
    QVERIFY(api.dialogue.isOver());
    const qint64 window = 5 * 60;
    const QByteArray since = QByteArray::number(1795176000 - window);
    api.dialogue
        .expects(
            "POST /v1/people/search", R"({"minimum_modified_date":)" + since + R"(,"page_number":1,"page_size":200})")
        .answers(200, "[]");
    QVERIFY(api.pullAll(pages->back().cursor));
    QVERIFY(api.dialogue.isOver());
}

/// As Pipedrive has it.
void tst_Description::cursorsAndEnvelopes()
{
    Described api(described(R"({"row":{"id":"id","stamp":"update_time","created":"add_time","deleted":"is_deleted"}})",
        R"({"paging":{"by":"cursor","size":500,"next":"additional_data.next_cursor"},"records":"data","record":"data",
            "list":{"get":"api/v2/persons","query":{"cursor":"{cursor}","limit":"{size}","sort_by":"id"}},
            "changes":{"get":"api/v2/persons","ordered":true,"query":{"cursor":"{cursor}","limit":"{size}","sort_by":"update_time","updated_since":"{since}"}},
            "read":{"get":"api/v2/persons/{id}"},"read_many":{"get":"api/v2/persons","query":{"ids":"{ids}"},"most":100},
            "create":{"post":"api/v2/persons"},"update":{"patch":"api/v2/persons/{id}"},"delete":{"delete":"api/v2/persons/{id}"}})"));
    api.dialogue.expects("GET /api/v2/persons?limit=500&sort_by=id")
        .answers(200,
            R"({"success":true,"data":[{"id":1,"name":"Roe","update_time":"2026-11-20T11:00:00Z"}],"additional_data":{"next_cursor":null}})");
    const auto pages = api.pullAll();
    QVERIFY2(pages, qPrintable(pages ? QString() : toText(pages.error())));
    api.dialogue.expects("GET /api/v2/persons?limit=500&sort_by=update_time&updated_since=2026-11-20T11%3A00%3A00.001Z")
        .answers(200,
            R"({"data":[{"id":1,"name":"Roe","update_time":"2026-11-20T11:59:00Z","is_deleted":true}],"additional_data":{}})");
    const auto changes = api.pullAll(pages->back().cursor);
    QVERIFY2(changes, qPrintable(changes ? QString() : toText(changes.error())));
    QVERIFY(changes->front().records.front().isDeleted);
    api.dialogue.expects("GET /api/v2/persons?ids=1&ids=2")
        .answers(200, R"({"data":[{"id":2,"name":"Doe","update_time":"2026-11-20T11:00:00Z"}]})");
    api.dialogue.expects("GET /api/v2/persons/1").answers(404, R"({"success":false,"error":"Not found"})");
    QCOMPARE(api.remote.read(api.object(), {u"1"_s, u"2"_s})->size(), size_t(1));
    api.dialogue.expects("POST /api/v2/persons", R"({"name":"Poe"})")
        .answers(201, R"({"data":{"id":3,"name":"Poe","update_time":"2026-11-20T12:00:00Z"}})");
    QCOMPARE(api.write({Edit::Kind::Create, {}, {}, {}, {}, {{u"name"_s, u"Poe"_s}}, {}}).remoteId, u"3"_s);
    QVERIFY(api.dialogue.isOver());
}

/// As Freshsales has it.
void tst_Description::fieldsWithinAnEnvelopeOfTheirOwn()
{
    Described api(described(R"({"row":{"id":"id","stamp":"updated_at"}})",
        R"({"paging":{"by":"page","size":100,"total":"meta.total"},
            "list":{"get":"contacts/view/1","query":{"page":"{page}"},"records":"contacts"},
            "read":{"get":"contacts/{id}","record":"contact"},
            "create":{"post":"contacts","body":{"contact":"{fields}"},"record":"contact"},
            "update":{"put":"contacts/{id}","body":{"contact":"{fields}"},"record":"contact"}})"));
    const QByteArray row = R"({"id":5,"name":"Roe","updated_at":"2026-11-20T12:00:00+01:00"})";
    api.dialogue.expects("GET /contacts/view/1?page=1")
        .answers(200, R"({"contacts":[)" + row + R"(],"meta":{"total":1}})");
    const auto pages = api.pullAll();
    QVERIFY2(pages, qPrintable(pages ? QString() : toText(pages.error())));
    const QString version = pages->front().records.front().version;
    api.dialogue.expects("GET /contacts/5").answers(200, R"({"contact":)" + row + "}");
    api.dialogue.expects("PUT /contacts/5", R"({"contact":{"name":"Poe"}})")
        .answers(200, R"({"contact":{"id":5,"name":"Poe","updated_at":"2026-11-20T12:01:00+01:00"}})");
    QCOMPARE(api.write(update(u"5"_s, version, {{u"name"_s, u"Poe"_s}})).kind, Kind::Done);
    QVERIFY(api.dialogue.isOver());
}

/// As Zoho has it: filters are headers, and an answer without content says that there is nothing, or nothing new.
void tst_Description::changesAndDeletionsByAHeader()
{
    Described api(described(
        R"({"instants":"iso_offset","row":{"id":"id","stamp":"changed","created":"made"},"overlap":60000})",
        R"({"paging":{"by":"cursor","size":2,"next":"info.token","more":"info.more"},"records":"data","record":"data.0",
            "list":{"get":"people","join":",","query":{"fields":"{columns}","token":"{cursor}"}},
            "changes":{"get":"people","headers":{"If-Modified-Since":"{since}"},"query":{"token":"{cursor}"}},
            "deletions":{"get":"people/deleted","headers":{"If-Modified-Since":"{since}"},"query":{"page":"{page}"},
                "paging":{"by":"page","size":2,"more":"info.more"},"row":{"id":"id","stamp":"deleted"}},
            "read":{"get":"people/{id}","empty_is_gone":true}})"));
    api.dialogue.expects("GET /people?fields=born%2Cchanged%2Ccontact%2Cid%2Cmade%2Cname")
        .answers(200,
            R"({"data":[{"id":1,"name":"Roe","changed":"2026-11-20T12:50:00+01:00","made":"2026-11-20T12:40:00+01:00"}],)"
            R"("info":{"token":"t","more":true}})");
    api.dialogue.expects("GET /people?fields=born%2Cchanged%2Ccontact%2Cid%2Cmade%2Cname&token=t")
        .answers(200,
            R"({"data":[{"id":2,"name":"Poe","changed":"2026-11-20T10:50:00+01:00"}],"info":{"token":"u","more":false}})");
    const auto pages = api.pullAll();
    QVERIFY2(pages, qPrintable(pages ? QString() : toText(pages.error())));
    QCOMPARE(pages->front().records.front().modified, *Instant::fromIso(u"2026-11-20T11:50:00Z"));
    QVERIFY(api.dialogue.isOver());
    api.dialogue.expects("GET /people").answers(304);
    api.dialogue.expects("GET /people/deleted?page=1")
        .answers(200,
            R"({"data":[{"id":2,"deleted":"2026-11-20T12:55:00+01:00"},{"id":9,"deleted":"2026-11-20T12:54:00+01:00"}],"info":{"more":true}})");
    auto changes = api.pullAll(pages->back().cursor);
    QVERIFY2(changes, qPrintable(changes ? QString() : toText(changes.error())));
    QCOMPARE(api.dialogue.askedHeader("If-Modified-Since"), QByteArray("2026-11-20T11:59:00+00:00")); // since the list
    QCOMPARE(changes->back().records.size(), size_t(2));
    QVERIFY(changes->back().records.front().isDeleted);
    QCOMPARE(changes->back().records.front().modified, *Instant::fromIso(u"2026-11-20T11:55:00Z"));
    api.dialogue.expects("GET /people").answers(304);
    api.dialogue.expects("GET /people/deleted?page=2").answers(204);
    QVERIFY(api.pullAll(changes->back().cursor));
    api.dialogue.expects("GET /people/2").answers(204);
    QVERIFY(api.remote.read(api.object(), {u"2"_s})->empty());
    QVERIFY(api.dialogue.isOver());
    // Without a condition in the request, 304 makes no sense
    Described plain(described(plainRow, listed(R"({"by":"none"})", "{}")));
    plain.dialogue.expects("GET /people").answers(304);
    QVERIFY(!plain.pullAll());
}

/// The clock of the dialogue is at 12:00:00.
void tst_Description::aStampIsAVersionOnceItIsOver()
{
    const auto at = [](const QByteArray &second) {
        return R"([{"id":7,"name":"Roe","changed":"2026-11-20T11:59:)" + second + R"(+00:00"}])";
    };
    Described api(described(R"({"instants":"iso_offset","row":{"id":"id","stamp":"changed","version":"changed"}})",
        R"({"list":{"get":"people"},"read":{"get":"people/{id}"},"create":{"post":"people"},)"
        R"("update":{"put":"people/{id}","condition":{"If-Unmodified-Since":"{version}"},"record":"data"}})"));
    api.dialogue.expects("GET /people").answers(200, at("58"));
    const QString version = api.pullAll()->front().records.front().version;
    QCOMPARE(version, u"2026-11-20T11:59:58+00:00"_s);
    api.dialogue.expects("GET /people").answers(200, at("59"));
    QCOMPARE(api.pullAll()->front().records.front().version, QString()); // it may change and keep its stamp
    api.dialogue.expects("PUT /people/7", R"({"name":"Poe"})")
        .answers(200, R"({"data":{"id":7,"changed":"2026-11-20T12:00:00+00:00"}})");
    const WriteOutcome done = api.write(update(u"7"_s, version, {{u"name"_s, u"Poe"_s}}));
    QCOMPARE(done.kind, Kind::Done);
    QCOMPARE(done.version, QString());
    QCOMPARE(api.dialogue.askedHeader("If-Unmodified-Since"), version.toLatin1());
    QCOMPARE(api.write(update(u"7"_s, {}, {{u"name"_s, u"Poe"_s}})).kind, Kind::Stale); // it is read first
    QVERIFY(api.dialogue.isOver());
}

void tst_Description::entriesOfRowsForEachRecordOfAnotherList()
{
    Described api(described(R"({"row":{"id":"place"},"cases":{"place":[{"when":{},"is":"{outer.name}-{name}"}]}})",
        R"({"list":{"get":"pipelines","query":{"layout":"{each.id}"},"records":"pipelines","within":"stages",
            "each":{"get":"layouts","records":"layouts"}},"read":{"get":"people/{id}"}})"));
    api.dialogue.expects("GET /layouts").answers(200, R"({"layouts":[{"id":"a b"},{"id":4}]})");
    api.dialogue.expects("GET /pipelines?layout=a%20b")
        .answers(200,
            R"({"pipelines":[{"name":"New","stages":[{"name":"In"},{"name":"Won/Lost"}]},{"name":"Old 5%","stages":[]}]})");
    api.dialogue.expects("GET /pipelines?layout=4")
        .answers(200, R"({"pipelines":[{"name":"Re-new","stages":[{"name":"In"}]}]})");
    const auto pages = api.pullAll();
    QVERIFY2(pages, qPrintable(pages ? QString() : toText(pages.error())));
    QStringList ids;
    for (const RemoteRecord &record : pages->front().records)
        ids.append(record.id);
    QCOMPARE(ids, (QStringList{u"New-In"_s, u"New-Won%2FLost"_s, u"Re%2Dnew-In"_s}));
    QVERIFY(api.dialogue.isOver());
    // What parts the words of a text is written so that it can be told
    Described texts(
        described(R"({"row":{"id":"id","version":"rev"},"cases":{"name":[{"when":{},"is":"{pipe}-{step}"}]}})",
            R"({"list":{"get":"people"},"read":{"get":"people/{id}"},)"
            R"("update":{"patch":"people/{id}","condition":{"If-Match":"{version}"}}})"));
    texts.dialogue.expects("PATCH /people/1", R"({"pipe":"Re-new","step":"Won/Lost 50%"})").answers(204);
    QCOMPARE(texts.write(update(u"1"_s, u"3"_s, {{u"name"_s, u"Re%2Dnew-Won%2FLost 50%25"_s}})).kind, Kind::Done);
    QVERIFY(texts.dialogue.isOver());
}

/// The outcome is in the row of the answer, whatever the status.
void tst_Description::resultsOfRows()
{
    Described api(described(plainRow,
        R"({"list":{"get":"people"},"read":{"get":"people/{id}"},"create":{"post":"people","body":{"data":["{fields}"]},)"
        R"("id":"data.0.details.id"},"update":{"put":"people/{id}"}})",
        R"("error_shape":{"category":["code","data.0.code"],"message":["data.0.message"],"id":"data.0.details.id",)"
        R"("in_success":{"data.0.status":"error"}},"errors":[{"category":"DUPLICATE","means":"exists"}],)"));
    const auto create = [&] { return api.write({Edit::Kind::Create, {}, {}, {}, {}, {{u"name"_s, u"Roe"_s}}, {}}); };
    const auto answer = [](const QByteArray &code, const QByteArray &status) {
        return R"({"data":[{"code":")" + code + R"(","status":")" + status
            + R"(","message":"as it is","details":{"id":"5"}}]})";
    };
    const QByteArray body = R"({"data":[{"name":"Roe"}]})";
    api.dialogue.expects("POST /people", body).answers(201, answer("SUCCESS", "success"));
    QCOMPARE(create().remoteId, u"5"_s);
    api.dialogue.expects("POST /people", body).answers(207, answer("MISSING", "error"));
    const WriteOutcome refused = create();
    QCOMPARE(refused.kind, Kind::Refused);
    QCOMPARE(refused.reason, u"as it is"_s);
    api.dialogue.expects("POST /people", body).answers(400, answer("DUPLICATE", "error"));
    const WriteOutcome taken = create();
    QCOMPARE(taken.kind, Kind::Exists);
    QCOMPARE(taken.remoteId, u"5"_s);
    // Of an update, another record has the value
    api.dialogue.expects("GET /people/7").answers(200, R"({"id":7,"name":"Poe"})");
    api.dialogue.expects("GET /people").answers(200, R"([{"id":7,"name":"Poe"}])");
    const auto seen = api.remote.read(api.object(), {u"7"_s});
    const auto listed = api.pullAll();
    api.dialogue.expects("GET /people/7").answers(200, R"({"id":7,"name":"Poe"})");
    api.dialogue.expects("PUT /people/7").answers(200, answer("DUPLICATE", "error"));
    QCOMPARE(api.write(update(u"7"_s, seen->front().version, {{u"name"_s, u"Roe"_s}})).kind, Kind::Refused);
    QVERIFY(api.dialogue.isOver());
}

void tst_Description::listsAndReferencesOfObjects()
{
    const QByteArray text
        = R"({"vendor":"acme","label":"Acme","base_url":"https://api.acme.example","sign_in":{"token_name":"API key"},)"
          R"("wire":{"row":{"id":"id","version":"rev"},"references":"id","shapes":{"reference":{"id":"{id}"}},)"
          R"("values_of":{"tags":"name"},"most_columns":6},"requests":{"list":{"get":"people"},)"
          R"("read":{"get":"people/{id}"},"update":{"patch":"people/{id}","condition":{"If-Match":"{version}"}}},)"
          R"("objects":[{"object":"people","entity":"company","fields":[{"local":"name","remote":"name","required":true},)"
          R"({"local":"tags","remote":"tags","as":"tags"},{"local":"parent","remote":"boss","as":"reference","to":"people"},)"
          R"({"local":"phone","remote":"phone"},{"local":"industry","remote":"branch"},{"local":"notes","remote":"more"}]}]})";
    Described api(text);
    api.dialogue.expects("GET /people")
        .answers(200,
            R"([{"id":7,"rev":3,"name":"Roe","tags":[{"name":"a","id":1},{"name":"b"}],"boss":{"id":"9","name":"Poe"}}])");
    const RemoteRecord read = api.pullAll()->front().records.front();
    QCOMPARE(read.fields.value(u"tags"), QJsonValue(QJsonArray{u"a"_s, u"b"_s}));
    QCOMPARE(read.fields.value(u"boss"), QJsonValue(u"9"_s));
    api.dialogue.expects("PATCH /people/7", R"({"boss":{"id":"8"},"tags":[{"name":"c"}]})").answers(204);
    QCOMPARE(
        api.write(update(u"7"_s, u"3"_s, {{u"boss"_s, u"8"_s}, {u"tags"_s, QJsonArray{u"c"_s}}})).kind, Kind::Done);
    api.dialogue.expects("PATCH /people/7", R"({"boss":null})").answers(204);
    QCOMPARE(api.write(update(u"7"_s, u"3"_s, {{u"boss"_s, QJsonValue()}})).kind, Kind::Done);
    QVERIFY(api.dialogue.isOver());
    // Eight columns, and a request may name six: what comes last is left out, and said
    ObjectMap object = api.object();
    const auto limits = api.remote.applyCapabilities(object);
    QVERIFY(limits && limits->size() == 1);
    QVERIFY2(limits->front().contains(u"more, branch"_s), qPrintable(limits->front()));
    QCOMPARE(object.mapOf(u"phone"_s)->direction, Direction::Both);
    QCOMPARE(object.mapOf(u"notes"_s)->direction, Direction::None);
}

void tst_Description::aChoiceAddsWords()
{
    Described api(described(plainRow,
        R"({"list":{"get":"people"},"read":{"get":"people/{id}"},)"
        R"("create":{"post":"people","query":{"quiet":"{quiet}"},"body":{"person":"{fields}","rules":"{rules}"}}})",
        R"("choices":[{"key":"skip_automation","words":{"rules":[],"quiet":"yes"}}],)"));
    const RemoteWrite create{Edit::Kind::Create, {}, {}, {}, {}, {{u"name"_s, u"Roe"_s}}, {}};
    api.dialogue.expects("POST /people", R"({"person":{"name":"Roe"}})").answers(201, R"({"id":1})");
    QCOMPARE(api.write(create).kind, Kind::Done);
    api.manifest.choose({{u"skip_automation"_s, true}});
    api.dialogue.expects("POST /people?quiet=yes", R"({"person":{"name":"Roe"},"rules":[]})")
        .answers(201, R"({"id":2})");
    QCOMPARE(api.write(create).kind, Kind::Done);
    QVERIFY(api.dialogue.isOver());
}

void tst_Description::stagesThatNoListHas()
{
    const Manifest espo = *loadManifest(u"espocrm"_s, *m_schema);
    test::ScriptedTransport nobody;
    const ManualClock clock(*Instant::fromIso(u"2026-11-20T12:00:00Z"));
    RestRemote remote(nobody, clock, espo, QUrl(u"https://crm.example"_s));
    const auto page = remote.pull(*espo.object(u"stages"_s), {});
    QVERIFY2(page, qPrintable(page ? QString() : toText(page.error())));
    QCOMPARE(page->records.size(), size_t(6));
    QVERIFY(page->beginsFullSync && page->endsFullSync);
    QCOMPARE(remote.read(*espo.object(u"stages"_s), {u"Proposal"_s})->size(), size_t(1));
}

/// E-mail addresses of a person: the field is the primary one, and the others are not lost when it is written.
void tst_Description::aListWithAPrimaryEntryIsWrittenWhole()
{
    const QByteArray wire = R"({"row":{"id":"id","version":"rev"},)"
                            R"("primary":{"contact.mail":{"value":"address","flag":"main","adds":{"kind":"work"}}}})";
    Described api(described(wire,
        R"({"list":{"get":"people"},"read":{"get":"people/{id}"},"create":{"post":"people"},)"
        R"("update":{"patch":"people/{id}","condition":{"If-Match":"{version}"}}})"));
    const QByteArray row
        = R"({"id":7,"rev":3,"name":"Roe","contact":{"mail":[{"address":"a@x.example"},{"address":"b@x.example","main":true,"note":"n"}]}})";
    api.dialogue.expects("GET /people").answers(200, '[' + row + ']');
    const auto pages = api.pullAll();
    QVERIFY2(pages, qPrintable(pages ? QString() : toText(pages.error())));
    QCOMPARE(pages->front().records.front().fields.value(u"contact.mail").toString(), u"b@x.example"_s);

    api.dialogue.expects("GET /people/7").answers(200, row); // although the update has a condition
    api.dialogue
        .expects("PATCH /people/7",
            R"({"contact":{"mail":[{"address":"a@x.example"},{"address":"c@x.example","main":true,"note":"n"}]}})")
        .answers(204);
    QCOMPARE(api.write(update(u"7"_s, u"3"_s, {{u"contact.mail"_s, u"c@x.example"_s}})).kind, Kind::Done);
    api.dialogue.expects("GET /people/7").answers(200, row);
    api.dialogue.expects("PATCH /people/7", R"({"contact":{"mail":[{"address":"a@x.example","main":true}]}})")
        .answers(204);
    QCOMPARE(api.write(update(u"7"_s, u"3"_s, {{u"contact.mail"_s, QJsonValue()}})).kind, Kind::Done);
    api.dialogue
        .expects("POST /people",
            R"({"contact":{"mail":[{"address":"d@x.example","kind":"work","main":true}]},"name":"Doe"})")
        .answers(201, R"({"id":8})");
    const QJsonObject fields{{u"name"_s, u"Doe"_s}, {u"contact.mail"_s, u"d@x.example"_s}};
    QCOMPARE(api.write({Edit::Kind::Create, {}, {}, {}, {}, fields, {}}).remoteId, u"8"_s);
    // Without the field nothing has to be known of the list
    api.dialogue.expects("PATCH /people/7", R"({"name":"Poe"})").answers(204);
    QCOMPARE(api.write(update(u"7"_s, u"3"_s, {{u"name"_s, u"Poe"_s}})).kind, Kind::Done);
    QVERIFY(api.dialogue.isOver());
}

void tst_Description::aFieldOfSeveralColumnsByCases()
{
    const QByteArray wire
        = R"({"row":{"id":"id","version":"rev"},"ids":"number","cases":{"name":[)"
          R"({"when":{"state":"won"},"is":"won-{pipe}"},{"when":{"state":"open"},"is":"{pipe}-{step}"}]}})";
    Described api(described(wire,
        R"({"list":{"get":"people"},"read":{"get":"people/{id}"},"create":{"post":"people"},)"
        R"("update":{"patch":"people/{id}","condition":{"If-Match":"{version}"}}})"));
    api.dialogue.expects("GET /people")
        .answers(200,
            R"([{"id":1,"rev":1,"state":"won","pipe":2,"step":5},)"
            R"({"id":2,"rev":1,"state":"open","pipe":2,"step":5},{"id":3,"rev":1,"state":"lost","pipe":2}])");
    const auto pages = api.pullAll();
    QVERIFY2(pages, qPrintable(pages ? QString() : toText(pages.error())));
    QStringList read;
    for (const RemoteRecord &record : pages->front().records)
        read.append(record.fields.value(u"name").toString());
    QCOMPARE(read, (QStringList{u"won-2"_s, u"2-5"_s, QString()}));
    api.dialogue.expects("PATCH /people/2", R"({"pipe":2,"state":"won"})").answers(204);
    QCOMPARE(api.write(update(u"2"_s, u"1"_s, {{u"name"_s, u"won-2"_s}})).kind, Kind::Done);
    api.dialogue.expects("PATCH /people/1", R"({"pipe":3,"state":"open","step":9})").answers(204);
    QCOMPARE(api.write(update(u"1"_s, u"1"_s, {{u"name"_s, u"3-9"_s}})).kind, Kind::Done);
    QCOMPARE(api.write(update(u"1"_s, u"1"_s, {{u"name"_s, u"nowhere"_s}})).kind, Kind::Refused); // not sent
    QVERIFY(api.dialogue.isOver());
}

void tst_Description::whatAnotherListAdds()
{
    Described api(described(plainRow,
        R"({"paging":{"by":"cursor","next":"next"},"records":"data","read":{"get":"people/{id}"},)"
        R"("list":{"get":"people","query":{"after":"{cursor}"},)"
        R"("also":{"get":"teams","query":{"after":"{cursor}"},"rows":[{"id":"a-{id}","name":"One"},{"id":"b-{id}","name":"{name}"}]}}})"));
    api.dialogue.expects("GET /people").answers(200, R"({"data":[{"id":1,"name":"Roe"}],"next":"x"})");
    api.dialogue.expects("GET /people?after=x").answers(200, R"({"data":[{"id":2,"name":"Poe"}]})");
    api.dialogue.expects("GET /teams").answers(200, R"({"data":[{"id":7,"name":"Blue"}],"next":"y"})");
    api.dialogue.expects("GET /teams?after=y").answers(200, R"({"data":[{"id":8,"name":"Red"}]})");
    const auto pages = api.pullAll();
    QVERIFY2(pages, qPrintable(pages ? QString() : toText(pages.error())));
    QStringList all;
    for (const PullPage &page : *pages) {
        for (const RemoteRecord &record : page.records)
            all.append(record.id + u' ' + record.fields.value(u"name").toString());
    }
    QCOMPARE(all, (QStringList{u"1 Roe"_s, u"2 Poe"_s, u"a-7 One"_s, u"b-7 Blue"_s, u"a-8 One"_s, u"b-8 Red"_s}));
    QVERIFY(api.dialogue.isOver());
    // Where the other list fails, nothing is taken for deleted
    api.dialogue.expects("GET /people").answers(200, R"({"data":[{"id":1,"name":"Roe"}]})");
    api.dialogue.expects("GET /teams").answers(403);
    QVERIFY(!api.pullAll());
}

void tst_Description::wholeSecondsAndRecordsThatWereNeverChanged()
{
    Described api(described(R"({"instants":"iso_seconds","row":{"id":"id","stamp":"changed","created":"made"}})",
        R"({"list":{"get":"people"},"read":{"get":"people/{id}"},)"
        R"("changes":{"get":"people","query":{"since":"{since}"}}})"));
    api.dialogue.expects("GET /people")
        .answers(200,
            R"([{"id":1,"name":"Old","changed":null,"made":"2016-01-01T10:00:00Z"},)"
            R"({"id":2,"name":"New","changed":"2026-11-20T12:00:00Z","made":"2026-11-20T12:00:00Z"}])");
    const auto pages = api.pullAll();
    QVERIFY2(pages, qPrintable(pages ? QString() : toText(pages.error())));
    QCOMPARE(pages->front().records.front().modified, *Instant::fromIso(u"2016-01-01T10:00:00Z"));
    api.dialogue.expects("GET /people?since=2026-11-20T11%3A55%3A00Z").answers(200, "[]");
    QVERIFY(api.pullAll(pages->back().cursor));
    QVERIFY(api.dialogue.isOver());
}

/// Words of the object's own in the requests; rows of another kind are no records of it.
void tst_Description::severalObjectsShareAList()
{
    Described api(described(
        R"({"row":{"id":"id","live":"active"},"names":{"object":"entries","one":"entry"},"only":{"kind":["person"]},"sets":{"kind":"person"}})",
        R"({"paging":{"by":"page","size":2},"records":"{object}","record":"{one}",)"
        R"("list":{"get":"{object}","query":{"page":"{page}"}},"read":{"get":"{object}/{id}"},)"
        R"("create":{"post":"{object}","body":{"{one}":"{fields}"}}})"));
    api.dialogue.expects("GET /entries?page=1")
        .answers(200, R"({"entries":[{"id":1,"name":"Roe","kind":"person"},{"id":2,"name":"Cat","kind":"pet"}]})");
    api.dialogue.expects("GET /entries?page=2")
        .answers(200, R"({"entries":[{"id":3,"name":"Lee","kind":"person","active":false}]})");
    api.dialogue.expects("GET /entries?page=3").answers(200, R"({"entries":null})"); // some write no entries like that
    const auto pages = api.pullAll();
    QVERIFY_RESULT(pages);
    QStringList ids;
    for (const PullPage &page : *pages) {
        for (const RemoteRecord &record : page.records)
            ids.append(record.id + (record.isDeleted ? u" deleted"_s : QString()));
    }
    QCOMPARE(ids, (QStringList{u"1"_s, u"3 deleted"_s}));
    api.dialogue.expects("GET /entries/2").answers(200, R"({"entry":{"id":2,"name":"Cat","kind":"pet"}})");
    QVERIFY(api.remote.read(api.object(), {u"2"_s})->empty()); // it became another kind
    api.dialogue.expects("POST /entries", R"({"entry":{"kind":"person","name":"Poe"}})")
        .answers(201, R"({"entry":{"id":4,"name":"Poe","kind":"person"}})");
    QCOMPARE(api.write({Edit::Kind::Create, test::key(1), test::key(1), {}, {}, {{u"name"_s, u"Poe"_s}}, {}}).remoteId,
        u"4"_s);
    QVERIFY(api.dialogue.isOver());
}

/// Without the members that the API shows and does not take.
void tst_Description::anEntryOfAListIsWrittenWithTheOthers()
{
    QByteArray text = described(
        R"({"row":{"id":"id"},"entries":{"mails":["address","kind"]}})", listed(R"({"by":"none"})", "{}"));
    Described api(text.replace("contact.mail", "mails.0.address"));
    const QByteArray seen
        = R"({"id":7,"name":"Roe","mails":[{"id":1,"address":"a@x.example","kind":"work"},{"id":2,"address":"b@x.example"}]})";
    api.dialogue.expects("GET /people").answers(200, '[' + seen + ']');
    const RemoteRecord record = api.pullAll()->front().records.front();
    QCOMPARE(record.fields.value(u"mails.0.address").toString(), u"a@x.example"_s);
    api.dialogue.expects("GET /people/7").answers(200, seen);
    api.dialogue
        .expects("PATCH /people/7", R"({"mails":[{"address":"c@x.example","kind":"work"},{"address":"b@x.example"}]})")
        .answers(200, seen);
    QCOMPARE(api.write(update(u"7"_s, record.version, {{u"mails.0.address"_s, u"c@x.example"_s}})).kind, Kind::Done);
    api.dialogue.expects("POST /people", R"({"mails":[{"address":"d@x.example"}],"name":"Poe"})")
        .answers(201, R"({"id":8})");
    const QJsonObject fields{{u"name"_s, u"Poe"_s}, {u"mails.0.address"_s, u"d@x.example"_s}};
    QCOMPARE(api.write({Edit::Kind::Create, test::key(1), test::key(1), {}, {}, fields, {}}).kind, Kind::Done);
    QVERIFY(api.dialogue.isOver());
}

void tst_Description::idsWithCommasAndAFilterOfItsOwnForm()
{
    Described api(described(R"({"row":{"id":"id","stamp":"at"},"instants":"unix","since":"date"})",
        R"({"paging":{"by":"none"},"list":{"get":"people"},"changes":{"get":"people","query":{"since":"{since}"}},)"
        R"("read":{"get":"people/{id}"},"read_many":{"get":"people","join":",","query":{"ids":"{ids}"}}})"));
    api.dialogue.expects("GET /people").answers(200, R"([{"id":1,"name":"Roe","at":1779969600}])"); // 28 May 2026
    const auto pages = api.pullAll();
    QVERIFY_RESULT(pages);
    api.dialogue.expects("GET /people?since=2026-05-28").answers(200, "[]");
    QVERIFY_RESULT(api.pullAll(pages->back().cursor));
    api.dialogue.expects("GET /people?ids=1%2C2")
        .answers(200, R"([{"id":1,"name":"Roe","at":1779969600},{"id":2,"name":"Lee","at":1779969600}])");
    QCOMPARE(api.remote.read(api.object(), {u"1"_s, u"2"_s})->size(), size_t(2));
    QVERIFY(api.dialogue.isOver());
}

/// A column with members that the API replaces; a list whose first entry is ours; a column for new records only.
void tst_Description::whatIsWrittenWholeAndWhatIsGivenOnce()
{
    Described api(described(
        R"({"row":{"id":"id"},"whole":["contact"],"create_only":["born"],"primary":{"name":{"value":"text"}}})",
        listed(R"({"by":"none"})", "{}")));
    const QByteArray seen
        = R"({"id":7,"name":[{"text":"Roe","kind":"a"},{"text":"Ro"}],"contact":{"mail":"a@b.c","fax":"1"}})";
    api.dialogue.expects("GET /people").answers(200, '[' + seen + ']');
    const RemoteRecord record = api.pullAll()->front().records.front();
    QCOMPARE(record.fields.value(u"name").toString(), u"Roe"_s);
    api.dialogue.expects("GET /people/7").answers(200, seen);
    api.dialogue
        .expects("PATCH /people/7",
            R"({"contact":{"fax":"1","mail":"d@e.f"},"name":[{"kind":"a","text":"Poe"},{"text":"Ro"}]})")
        .answers(200, seen);
    const QJsonObject fields{{u"contact.mail"_s, u"d@e.f"_s}, {u"name"_s, u"Poe"_s}, {u"born"_s, u"2001-01-01"_s}};
    QCOMPARE(api.write(update(u"7"_s, record.version, fields)).kind, Kind::Done);
    api.dialogue.expects("POST /people", R"({"born":"2001-01-01","contact":{"mail":"d@e.f"},"name":[{"text":"Poe"}]})")
        .answers(201, R"({"id":8})");
    QCOMPARE(api.write({Edit::Kind::Create, test::key(1), test::key(1), {}, {}, fields, {}}).kind, Kind::Done);
    QVERIFY(api.dialogue.isOver());
    ObjectMap object = api.object();
    const auto limits = api.remote.applyCapabilities(object);
    QVERIFY_RESULT(limits);
    QVERIFY(object.mapOf(u"birthday"_s)->isOnce);
    QCOMPARE(limits->size(), 1);
}

void tst_Description::tokensGoWhereTheDescriptionSays()
{
    const auto header = [&](const QByteArray &send, const QByteArray &token, const QByteArray &name) {
        const QByteArray text = with(5, R"(  "sign_in": {"token_name": "K", "send": )" + send + "},");
        const auto manifest = readManifest(text, u"test.json"_s, *m_schema);
        HttpRequest request{"GET", QUrl(u"https://acme.example/crm/api/v1/Contact/5?a=b"_s), {}, {}};
        if (manifest)
            authorizeRequest(request, manifest->signIn.placement, token, QUrl(u"https://acme.example/crm"_s));
        return HttpResponse{0, request.headers, {}}.header(name);
    };
    QCOMPARE(header(R"("bearer")", "abc", "Authorization"), "Bearer abc");
    QCOMPARE(header(R"("basic")", "ann:s3cret", "Authorization"), "Basic YW5uOnMzY3JldA==");
    QCOMPARE(header(R"({"headers":{"X-Api-Key":"{token}"}})", "a{user}b", "X-Api-Key"), "a{user}b");
    const QByteArray three = R"({"headers":{"X-Token":"{secret}","X-User":"{user}"}})";
    QCOMPARE(header(three, "ann@x.example:abc:def", "X-User"), "ann@x.example");
    QCOMPARE(header(three, "ann@x.example:abc:def", "X-Token"), "abc:def");
    // HMAC-SHA256 of "GET /Contact/5" with the key "secret", computed with another program
    QCOMPARE(
        header(
            R"({"headers":{"X-Hmac":"{base64}"},"base64":"{user}:{signature}","sign":"{method} /{path}","below":"/api/v1/"})",
            "key:secret", "X-Hmac"),
        ("key:" + QByteArray("41219be55a7087cb95d919ef0d5c77db15400a8fe208c6c129eeec4ee8b2ed3e")).toBase64());
}

SATCHEL_TEST(tst_Description)
#include "tst_Description.moc"
