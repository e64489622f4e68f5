// SPDX-License-Identifier: GPL-3.0-or-later
// The manifests that are compiled in are sound, and a mistake in one is named by its place.
#include "sync/connectors/Connectors.h"
#include "sync/connectors/ManifestText.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace satchel;
using namespace satchel::sync;

namespace {

QByteArray manifestWith(const QByteArray &field, const QByteArray &more = {})
{
    return R"({"vendor":"v","label":"V","base_url":"https://v.example","guide":["Copy the key."],)" + more
        + R"("objects":[{"object":"people","entity":"contact","fields":[)" + field + "]}]}";
}

/// Adds the texts of a manifest that people read: those under these names.
void collectTexts(const QJsonValue &value, bool isForPeople, QStringList &texts)
{
    static const QStringList names = {
        u"guide"_s, u"token_name"_s, u"say"_s, u"needs"_s, u"refuses_new"_s, u"refusal"_s};
    if (value.isString() && isForPeople)
        texts.append(value.toString());
    for (const QJsonValue one : value.toArray())
        collectTexts(one, isForPeople, texts);
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member.key() != "for"_L1) // ways to sign in
            collectTexts(member.value(), isForPeople || names.contains(member.key()), texts);
    }
}

} // namespace

class tst_Manifest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_schema = Schema::withCustomFields({}); }

    void everyVendorsManifestIsSound()
    {
        for (const QString &vendor : vendors()) {
            const auto manifest = loadManifest(vendor, *m_schema);
            QVERIFY2(manifest, qPrintable(manifest ? QString() : toText(manifest.error())));
            QCOMPARE(manifest->vendor, vendor);
            QVERIFY(!manifest->objects.empty());
        }
    }

    // From 32768 on Linux takes ports for outgoing connections (ip_local_port_range), Windows and macOS from 49152 on:
    // one of them could be in use whenever somebody signs in.
    void aFixedPortOfASignInIsNoneThatOutgoingConnectionsTake()
    {
        for (const QString &vendor : vendors())
            QVERIFY2(loadManifest(vendor, *m_schema)->signIn.redirect.port < 32768, qPrintable(vendor));
    }

    void everyWayToSignInHasItsStepsAndTheyNameNoNumber()
    {
        static const QRegularExpression number(u"^\\d+[.)]|step"_s, QRegularExpression::CaseInsensitiveOption);
        for (const QString &vendor : vendors()) {
            const auto manifest = loadManifest(vendor, *m_schema);
            for (const GuideStep &step : manifest->guide)
                QVERIFY2(!number.match(step.text).hasMatch(), qPrintable(vendor + u": "_s + step.text));
            const bool hasToken = !manifest->tokenName.isEmpty();
            const bool hasBrowser = !manifest->signIn.authorize.isEmpty();
            QVERIFY2(!hasToken || std::ranges::any_of(manifest->guide, &GuideStep::isForToken), qPrintable(vendor));
            QVERIFY2(!hasBrowser || std::ranges::any_of(manifest->guide, &GuideStep::isForBrowser), qPrintable(vendor));
        }
    }

    void everyManifestHasItsConnector()
    {
        QVERIFY(loadManifest(vendors().first(), *m_schema)); // brings in the resources
        QStringList folders = QDir(u":/connectors"_s).entryList(QDir::Dirs);
        QStringList keys = vendors();
        folders.sort();
        keys.sort();
        QCOMPARE(keys, folders);
        QVERIFY(!findConnector(u"nobody"_s));
    }

    void everySentenceOfAManifestIsListedForTranslation()
    {
        QVERIFY(loadManifest(vendors().first(), *m_schema)); // brings in the resources
        QStringList inManifests;
        for (const QString &vendor : vendors()) {
            QFile file(u":/connectors/%1/manifest.json"_s.arg(vendor));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QJsonObject manifest = QJsonDocument::fromJson(file.readAll()).object();
            collectTexts(manifest, false, inManifests);
            if (const QString label = manifest["label"_L1].toString(); label.contains(" and "_L1)) // not only a brand
                inManifests.append(label);
        }
        inManifests.removeDuplicates();
        QStringList listed;
        for (const char *sentence : manifestTexts())
            listed.append(QString::fromUtf8(sentence));
        inManifests.sort();
        listed.sort();
        QCOMPARE(listed, inManifests);
    }

    void eachPartOfATokenHasAName_data()
    {
        QTest::addColumn<QByteArray>("signIn");
        QTest::addColumn<QString>("name");
        QTest::newRow("one token") << QByteArray(R"({"token_name":"Key"})") << u"Key"_s;
        QTest::newRow("sent whole") << QByteArray(R"({"token_name":"Key","send":"basic"})") << u"Key"_s;
        QTest::newRow("two parts") << QByteArray(
            R"({"token_name":"Key","send":{"headers":{"X-User":"{user}","X-Token":"{secret}"}}})")
                                   << u"User name\nPassword or key"_s;
        QTest::newRow("signed") << QByteArray(
            R"({"token_name":"Key","send":{"headers":{"X-Sum":"{base64}"},"base64":"{user}:{signature}","sign":"{path}"}})")
                                << u"User name\nPassword or key"_s;
        QTest::newRow("parts of its own") << QByteArray(
            R"({"token_name":"Key","token_parts":["database","api_id","secret"],"send":{"headers":{"X":"{database} {api_id} {secret}"}}})")
                                          << u"Database\nApi id\nPassword or key"_s;
        QTest::newRow("named") << QByteArray(R"({"token_name":["Login","Password"],"send":"basic"})")
                               << u"Login\nPassword"_s;
        QTest::newRow("wrong number") << QByteArray(R"({"token_name":["Host","Login","Password"],"send":"basic"})")
                                      << QString();
    }
    void eachPartOfATokenHasAName()
    {
        QFETCH(QByteArray, signIn);
        QFETCH(QString, name);
        const auto manifest = readManifest(
            manifestWith({}, "\"sign_in\":" + signIn + ","), u"v/manifest.json"_s, *m_schema);
        QCOMPARE(manifest.has_value(), !name.isEmpty());
        if (manifest)
            QCOMPARE(manifest->tokenName, name);
        else
            QVERIFY2(manifest.error().where.endsWith(u"sign_in.token_name"_s), qPrintable(toText(manifest.error())));
    }

    void hubSpotsContactsAreMatchedByEmailAndReadByTheirOwnStamp()
    {
        const auto manifest = loadManifest(u"hubspot"_s, *m_schema);
        const ObjectMap *contacts = manifest->object(u"contacts"_s);
        QVERIFY(contacts);
        QCOMPARE(contacts->matchBy,
            (std::vector<QStringList>{{u"email"_s}, {u"first_name"_s, u"last_name"_s, u"company"_s}}));
        QCOMPARE(contacts->wire.value(u"cursor").toString(), u"lastmodifieddate"_s);
        QCOMPARE(manifest->object(u"calls"_s)->constants, (std::vector<FieldValue>{{u"kind"_s, Value(u"call"_s)}}));
    }

    void aPathMayBeAtAnotherServerOfTheVendor()
    {
        const auto manifest = loadManifest(u"google"_s, *m_schema);
        const QUrl account(manifest->baseUrl);
        QCOMPARE(manifest->serverOf(u"people"_s, account), QUrl(u"https://people.googleapis.com"_s));
        QCOMPARE(manifest->serverOf(u"calendar"_s, account), account);
        const QUrl fake(u"http://127.0.0.1:8123"_s);
        QCOMPARE(manifest->serverOf(u"people"_s, fake), fake);
    }

    void aMistakeIsNamedByItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("place");
        QTest::newRow("unknown field") << manifestWith(
            R"({"local":"email","remote":"a","as":"email"},{"local":"shoe_size","remote":"b"})")
                                       << u"objects[0].fields[1]"_s;
        QTest::newRow("unknown codec") << manifestWith(R"({"local":"email","remote":"a","as":"emial"})")
                                       << u"objects[0].fields[0]"_s;
        QTest::newRow("wrong type") << manifestWith(R"({"local":"email","remote":"a","as":"money"})")
                                    << u"objects[0].fields[0]"_s;
        QTest::newRow("unknown word") << manifestWith(R"({"local":"email","remote":"a","az":"email"})")
                                      << u"objects[0].fields[0].az"_s;
        QTest::newRow("unknown choice") << manifestWith(
            R"({"local":"lifecycle","remote":"a","as":"choice","values":[["x","y"]]})")
                                        << u"objects[0].fields[0]"_s;
        QTest::newRow("no target") << manifestWith(R"({"local":"owner","remote":"a","as":"reference"})")
                                   << u"objects[0].fields[0]"_s;
        QTest::newRow("later target") << manifestWith(
            R"({"local":"owner","remote":"a","as":"reference","to":"owners"})")
                                      << u"objects[0]"_s;
        QTest::newRow("takes along") << manifestWith(
            R"({"local":"email","remote":"a","as":"email"}],"takes_along":["ghosts"],"match":[)")
                                     << u"objects[0].takes_along"_s;
        QTest::newRow("too many remotes")
            << manifestWith(R"({"local":"email","remote":["a","b"],"as":"email"})") << u"objects[0].fields[0]"_s;
        QTest::newRow("accepts without saying why")
            << manifestWith(R"({"local":"email","remote":"a","as":"email","accepts":[]})") << u"objects[0].fields[0]"_s;
        QTest::newRow("direction") << manifestWith(R"({"local":"email","remote":"a","direction":"up"})")
                                   << u"objects[0].fields[0].direction"_s;
        QTest::newRow("error rule") << manifestWith({}, R"("errors":[{"status":[400],"means":"maybe"}],)")
                                    << u"errors[0].means"_s;
        QTest::newRow("wire") << manifestWith({}, R"("wire":{"numbers":"roman"},)") << u"objects[0].wire"_s;
        QByteArray elsewhere("'servers':{'people':'https://people.other.example'},'sign_in':{'hosts':['.v.example']},");
        QTest::newRow("a server elsewhere") << manifestWith({}, elsewhere.replace('\'', '"')) << u"servers.people"_s;
        const auto guide = [](const QByteArray &steps, const QByteArray &signIn = "{}") {
            return QByteArray(R"({"vendor":"v","label":"V","base_url":"https://v.example","guide":)" + steps
                + R"(,"sign_in":)" + signIn + R"(,"objects":[{"object":"people","entity":"contact","fields":[]}]})");
        };
        const QByteArray token(R"({"token_name":"Key"})");
        QTest::newRow("a guide that is no list") << guide(R"("Copy the key.")") << u"guide"_s;
        QTest::newRow("a numbered step") << guide(R"(["Open it.", "2. Copy the key."])") << u"guide[1]"_s;
        QTest::newRow("a step that names another")
            << guide(R"([{"for":["token"],"text":"As in step 2."}])", token) << u"guide[0].text"_s;
        QTest::newRow("a step of two lines") << guide(R"(["Open it.\nCopy it."])") << u"guide[0]"_s;
        QTest::newRow("a step without words") << guide(R"([{"for":["token"]}])", token) << u"guide[0].text"_s;
        QTest::newRow("an unknown way") << guide(R"([{"for":["letter"],"text":"Copy."}])", token) << u"guide[0].for"_s;
        QTest::newRow("for no way") << guide(R"([{"for":[],"text":"Copy."}])", token) << u"guide[0].for"_s;
        QTest::newRow("a word that a step has not")
            << guide(R"([{"for":["token"],"text":"Copy.","number":1}])", token) << u"guide[0].number"_s;
        QTest::newRow("for a way that is not offered")
            << guide(R"([{"for":["browser"],"text":"Copy."},"Paste."])", token) << u"guide[0].for"_s;
        QTest::newRow("a way without steps") << guide(R"([{"for":["browser"],"text":"Copy."}])", token) << u"guide"_s;
        QTest::newRow("no JSON") << QByteArray("{\n\"vendor\": oops}") << u"line 2"_s;
    }

    void aMistakeIsNamedByItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, place);
        const auto manifest = readManifest(json, u"v/manifest.json"_s, *m_schema);
        QVERIFY(!manifest);
        QVERIFY2(manifest.error().where.startsWith(u"v/manifest.json: "_s) && manifest.error().where.endsWith(place),
            qPrintable(toText(manifest.error())));
    }

    void anAddressIsReadAsABrowserShowsIt_data()
    {
        QTest::addColumn<QString>("vendor");
        QTest::addColumn<QString>("shown");
        QTest::addColumn<QString>("meant");
        QTest::newRow("app") << u"dynamics365"_s
                             << u"https://acme.crm4.dynamics.com/main.aspx?appid=1&pagetype=dashboard"_s
                             << u"https://acme.crm4.dynamics.com"_s;
        QTest::newRow("no path") << u"dynamics365"_s << u" https://acme.crm4.dynamics.com/"_s
                                 << u"https://acme.crm4.dynamics.com"_s;
        QTest::newRow("stand-in") << u"dynamics365"_s << u"http://127.0.0.1:8123"_s << u"http://127.0.0.1:8123"_s;
        QTest::newRow("Lightning") << u"salesforce"_s << u"https://acme.lightning.force.com/lightning/page/home"_s
                                   << u"https://acme.my.salesforce.com"_s;
        QTest::newRow("sandbox") << u"salesforce"_s << u"https://acme--dev.sandbox.lightning.force.com"_s
                                 << u"https://acme--dev.sandbox.my.salesforce.com"_s;
        QTest::newRow("setup") << u"salesforce"_s
                               << u"https://acme.my.salesforce-setup.com/lightning/setup/SetupOneHome/home"_s
                               << u"https://acme.my.salesforce.com"_s;
        QTest::newRow("own domain") << u"salesforce"_s << u"https://acme.my.salesforce.com/001/o"_s
                                    << u"https://acme.my.salesforce.com"_s;
    }
    void anAddressIsReadAsABrowserShowsIt()
    {
        QFETCH(QString, vendor);
        QFETCH(QString, shown);
        QTEST(loadManifest(vendor, *m_schema)->addressOf(shown), "meant");
    }

    void errorsMeanWhatTheTableSays()
    {
        const auto manifest = loadManifest(u"hubspot"_s, *m_schema);
        using Meaning = ErrorRule::Meaning;
        QString id;
        QCOMPARE(manifest->meaningOf(409, u"CONFLICT"_s, u"Contact already exists. Existing ID: 6001"_s, &id),
            Meaning::Exists);
        QCOMPARE(id, u"6001"_s);
        QCOMPARE(
            manifest->meaningOf(0, u"CONFLICT"_s, u"Contact already exists. Existing ID: 6001"_s), Meaning::Exists);
        QCOMPARE(manifest->meaningOf(0, u"VALIDATION_ERROR"_s, u"x"_s), Meaning::Refused);
        QCOMPARE(manifest->meaningOf(0, u"OBJECT_NOT_FOUND"_s, u"x"_s), Meaning::Gone);
        QCOMPARE(manifest->meaningOf(502, {}, {}), Meaning::Unknown);
        QCOMPARE(manifest->meaningOf(429, {}, {}), Meaning::Later);
        QCOMPARE(manifest->meaningOf(403, u"MISSING_SCOPES"_s, {}), Meaning::Forbidden);
    }

private:
    std::shared_ptr<const Schema> m_schema;
};

SATCHEL_TEST(tst_Manifest)
#include "tst_Manifest.moc"
