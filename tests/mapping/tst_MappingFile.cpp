// SPDX-License-Identifier: GPL-3.0-or-later
#include "mapping/MappingFile.h"

#include "domain/FieldNames.h"
#include "tests/support/TestProgram.h"
#include "tests/support/TestStore.h"

#include <QJsonDocument>
#include <QTest>

using namespace satchel;
using namespace satchel::mapping;
using namespace Qt::StringLiterals;
using store::ObjectSettings;
using store::RemoteObject;
using store::SyncDirection;

namespace {

store::RemoteCatalog catalog()
{
    RemoteObject contacts{u"contacts"_s, EntityKind::Contact};
    for (const char *name : {"firstname", "jobtitle", "role"})
        contacts.fields.push_back({QString::fromLatin1(name), QString::fromLatin1(name), u"string"_s, {}});
    contacts.fields.push_back({u"stage"_s, u"Stage"_s, u"enumeration"_s, {{u"won"_s, u"Won"_s}}});
    contacts.pairs = {{{field::first_name}, {u"firstname"_s}}, {{field::job_title}, {u"jobtitle"_s}},
        {{u"lifecycle"_s}, {u"stage"_s}}};
    contacts.places = {{u"board"_s, u"7"_s, {{u"7"_s, u"Contacts"_s}, {u"9"_s, u"Humans"_s}}}};
    RemoteObject owners{u"owners"_s, EntityKind::User, SyncDirection::Pull};
    return {contacts, owners};
}

std::shared_ptr<const Schema> schema()
{
    return Schema::withCustomFields({});
}

Result<Settings> read(const QByteArray &json, Settings present = {})
{
    return settingsFrom(json, catalog(), std::move(present), *schema());
}

/// A file with these rows of contacts.
QByteArray contacts(const QByteArray &fields)
{
    return R"({"objects": [{"object": "contacts", "fields": [)" + fields + "]}]}";
}

QByteArray written(const Settings &settings)
{
    std::vector<ObjectMapping> objects;
    const auto registry = schema();
    for (const RemoteObject &object : catalog()) {
        const auto chosen = settings.find(object.object);
        objects.push_back(mappingOf(
            object, chosen == settings.end() ? ObjectSettings() : chosen->second, registry->entity(object.entity)));
    }
    return QJsonDocument(toJson(objects, *registry)).toJson();
}

} // namespace

class tst_MappingFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsExportedChangesNothingWhenImported()
    {
        QVERIFY(read(written({}))->empty());
        Settings chosen;
        chosen[u"contacts"_s].direction = SyncDirection::Pull;
        chosen[u"contacts"_s].fields[field::job_title] = u"role"_s;
        chosen[u"contacts"_s].directions[field::first_name] = SyncDirection::None;
        chosen[u"contacts"_s].values[u"lifecycle"_s] = {{u"customer"_s, u"won"_s}};
        chosen[u"contacts"_s].precedence[field::job_title] = 1;
        QVERIFY(*read(written(chosen), chosen) == chosen);
        QVERIFY(*read(written(chosen)) == chosen); // also on another desk
    }

    /// What is found by its name stays found by its name; what a person chose is written and read.
    void theListOfAnObjectIsChosen()
    {
        const auto boardIs = [](const QByteArray &id) {
            return "{\"objects\": [{\"object\": \"contacts\", \"places\": {\"board\": {\"id\": \"" + id + "\"}}}]}";
        };
        QVERIFY(read(boardIs("7"))->empty());
        const auto chosen = read(boardIs("9"));
        QVERIFY_RESULT(chosen);
        QCOMPARE(chosen->at(u"contacts"_s).places.at(u"board"_s), u"9"_s);
        QVERIFY(written(*chosen).contains("\"id\": \"9\""));
        QVERIFY(*read(written(*chosen)) == *chosen);
        QVERIFY(read(boardIs(""), *chosen)->empty());
        QCOMPARE(read(boardIs("8")).error().where, u"objects[0].places.board"_s);
    }

    void aRowPairsTurnsAndTranslates()
    {
        const auto settings = read(contacts(
            R"({"remote": "role", "local": "job_title", "direction": "push"},
               {"remote": "stage", "local": "lifecycle", "values": [["customer", "won"]]})"));
        QVERIFY_RESULT(settings);
        const ObjectSettings &chosen = settings->at(u"contacts"_s);
        QCOMPARE(chosen.fields.at(field::job_title), u"role"_s);
        QCOMPARE(chosen.directionOf(field::job_title), SyncDirection::Push);
        QCOMPARE(*store::oursOf(chosen.valuesOf(u"lifecycle"_s), u"won"_s), u"customer"_s);
    }

    void ofSeveralValuesThatMeanTheSameTheFirstIsSent()
    {
        for (const QString &pairs :
            {uR"(["customer", "won"], ["customer", "lead"])"_s, uR"(["customer", "lead"], ["customer", "won"])"_s}) {
            const auto settings = read(
                contacts(R"({"remote": "stage", "local": "lifecycle", "values": [)" + pairs.toUtf8() + "]}"));
            QVERIFY_RESULT(settings);
            const store::ValuePairs &chosen = settings->at(u"contacts"_s).valuesOf(u"lifecycle"_s);
            const bool isWonFirst = pairs.indexOf(u"won"_s) < pairs.indexOf(u"lead"_s);
            QCOMPARE(*store::theirsOf(chosen, u"customer"_s), isWonFirst ? u"won"_s : u"lead"_s);
            QCOMPARE(*store::oursOf(chosen, u"won"_s), u"customer"_s);
            QCOMPARE(*store::oursOf(chosen, u"lead"_s), u"customer"_s);
        }
    }

    void twoFieldsCanChangePlaces()
    {
        const auto settings = read(contacts(
            R"({"remote": "firstname", "local": "job_title"}, {"remote": "jobtitle", "local": "first_name"})"));
        QVERIFY_RESULT(settings);
        QCOMPARE(settings->at(u"contacts"_s).fields.at(field::job_title), u"firstname"_s);
        QCOMPARE(settings->at(u"contacts"_s).fields.at(field::first_name), u"jobtitle"_s);
    }

    void whatIsNotNamedStays()
    {
        Settings chosen;
        chosen[u"contacts"_s].directions[field::first_name] = SyncDirection::Pull;
        const auto settings = read(contacts(R"({"remote": "jobtitle", "local": null})"), chosen);
        QVERIFY_RESULT(settings);
        QCOMPARE(settings->at(u"contacts"_s).directionOf(field::first_name), SyncDirection::Pull);
        QCOMPARE(settings->at(u"contacts"_s).directionOf(field::job_title), SyncDirection::None);
    }

    void aMistakeIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::newRow("no JSON") << QByteArray("{\n\"objects\": [}") << u"line 2"_s;
        QTest::newRow("no list") << QByteArray("{}") << u"objects"_s;
        QTest::newRow("object") << QByteArray(R"({"objects": [{"object": "people"}]})") << u"objects[0].object"_s;
        QTest::newRow("direction of an object")
            << QByteArray(R"({"objects": [{"object": "owners", "direction": "push"}]})") << u"objects[0].direction"_s;
        QTest::newRow("remote") << contacts(R"({"remote": "gone", "local": "job_title"})")
                                << u"objects[0].fields[0].remote"_s;
        QTest::newRow("local") << contacts(R"({"remote": "role", "local": "gone"})") << u"objects[0].fields[0]"_s;
        QTest::newRow("kind") << contacts(R"({"remote": "role", "local": "lifecycle"})") << u"objects[0].fields[0]"_s;
        QTest::newRow("direction") << contacts(R"({"remote": "role", "local": "job_title", "direction": "up"})")
                                   << u"objects[0].fields[0].direction"_s;
        QTest::newRow("value") << contacts(R"({"remote": "stage", "local": "lifecycle", "values": [["customer"]]})")
                               << u"objects[0].fields[0].values[0]"_s;
        QTest::newRow("unknown value") << contacts(
            R"({"remote": "stage", "local": "lifecycle", "values": [["royal", "won"]]})")
                                       << u"objects[0].fields[0]"_s;
        QTest::newRow("one field twice") << contacts(
            R"({"remote": "role", "local": "job_title"}, {"remote": "jobtitle", "local": "job_title"})")
                                         << u"objects[0].fields[1]"_s;
        QTest::newRow("one remote field twice")
            << contacts(R"({"remote": "role", "local": "job_title"}, {"remote": "role", "local": "department"})")
            << u"objects[0].fields[1]"_s;
    }
    void aMistakeIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const auto settings = read(json);
        QVERIFY(!settings);
        QCOMPARE(settings.error().kind, Error::Kind::Invalid);
        QCOMPARE(settings.error().where, where);
        QVERIFY(!settings.error().what.isEmpty());
    }
};

SATCHEL_TEST(tst_MappingFile)
#include "tst_MappingFile.moc"
