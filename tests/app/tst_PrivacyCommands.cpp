// SPDX-License-Identifier: GPL-3.0-or-later
// satchel person and erase: what they answer, what they write, and what they refuse before anything is done.
#include "app/SettingsFile.h"
#include "store/Drafts.h"
#include "store/sync/Connections.h"
#include "store/sync/SyncState.h"
#include "tests/support/CommandLineCall.h"
#include "tests/support/FolderContent.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QJsonDocument>
#include <QSettings>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

class PrivacyCall : public CommandLineCall
{
public:
    QString company = create("company", R"({"name":"Acme"})");
    QString person = create("contact",
        R"({"first_name":"Zqxanthia","last_name":"Vjorkwump","email":"zqx@wumpmail.example","phone":"+49 30 7654321099","company":")"
            + company.toUtf8() + R"("})");
    QString other = create("contact", R"({"first_name":"Bodil","last_name":"Berg","email":"bodil@acme.example"})");

    PrivacyCall()
    {
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder(u"config"_s)));
        create("task", R"({"title":"Ring Zqxanthia","contact":")" + person.toUtf8() + R"("})");
        const QString meeting = create("activity",
            R"({"kind":"meeting","subject":"Kick-off","contact":")" + person.toUtf8() + R"(","company":")"
                + company.toUtf8() + R"(","attendees":["Zqxanthia Vjorkwump","Bodil Berg"]})");
        create("company", R"({"name":"Else","notes":"Ask Zqxanthia Vjorkwump.\nBodil Berg knows."})");
    }

    ~PrivacyCall() { qunsetenv("XDG_CONFIG_HOME"); }

    QString folder(const QString &name) const { return QDir(CommandLineCall::folder()).filePath(name); }
    Answer handOut(const QString &to) { return (*this)({u"person"_s, u"contact"_s, person, u"--output"_s, to}); }
    Answer erase(const QStringList &more = {}) { return (*this)(QStringList{u"erase"_s, u"contact"_s, person} + more); }
    QJsonObject handedOut(const QString &to) const
    {
        QFile file(to + u"/person.json"_s);
        return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
    }
    std::unique_ptr<store::Store> open() { return store::Store::open(path(), clock, 9).value(); }
    void connect()
    {
        const auto store = open();
        store::Connection connection;
        connection.name = u"Elsewhere"_s;
        connection.vendor = u"hubspot"_s;
        connection.account = u"1"_s;
        connection = store::Connections(*store).add(connection).value();
        const auto put = store::SyncState(*store, connection.number)
                             .links.put({0, u"contacts"_s, EntityKind::Contact, RecordId::fromString(person), u"r-17"_s,
                                 "{\"last_name\":\"Vjorkwump\"}", u"1"_s, clock.now()});
        if (!put)
            qFatal("%s", qUtf8Printable(toText(put.error())));
    }
};

QStringList entitiesOf(const QJsonArray &records)
{
    QStringList names;
    for (const QJsonValue record : records)
        names.append(record[u"entity"].toString());
    return names;
}

} // namespace

class tst_PrivacyCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void handsOutEverythingAboutAPerson()
    {
        PrivacyCall satchel;
        satchel.connect();
        const QString to = satchel.folder(u"out"_s);
        const Answer answer = satchel.handOut(to);
        QCOMPARE(answer.code, 0);
        QStringList files;
        for (const QJsonValue file : answer.object()[u"files"_s].toArray())
            files.append(file.toString());
        QVERIFY(files.contains(to + u"/person.json"_s));
        QVERIFY(files.contains(to + u"/person.pdf"_s));
        for (const QString &file : files)
            QVERIFY2(QFileInfo(file).size() > 0, qPrintable(file));
        const QJsonObject json = satchel.handedOut(to);
        QCOMPARE(json[u"person"_s][u"title"].toString(), u"Zqxanthia Vjorkwump"_s);
        const QJsonArray records = json[u"records"_s].toArray();
        const QStringList entities = entitiesOf(records);
        for (const auto &wanted : {u"contact"_s, u"task"_s, u"activity"_s})
            QVERIFY2(entities.contains(wanted), qPrintable(entities.join(u' ')));
        QCOMPARE(records[0][u"fields"][u"email"].toString(), u"zqx@wumpmail.example"_s);
        QVERIFY(records[0][u"fields"].toObject().contains(u"birthday"_s)); // known to be empty
        QVERIFY(!records[0][u"history"].toArray().isEmpty());
        bool hasLink = false;
        for (const QJsonValue one : json[u"remembered"_s].toArray())
            hasLink = hasLink || (one[u"table"] == "link"_L1 && one[u"row"][u"remote_id"] == "r-17"_L1);
        QVERIFY(hasLink);
    }

    void refusesToHandOutWhereItCannotAndLeavesNothing()
    {
        PrivacyCall satchel;
        QFile file(satchel.folder(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QDir().mkpath(satchel.folder(u"full"_s));
        QFile inside(satchel.folder(u"full/mine.txt"_s));
        QVERIFY(inside.open(QIODevice::WriteOnly));
        inside.close();
        const QStringList before = QDir(satchel.folder({})).entryList(QDir::AllEntries | QDir::Hidden);
        for (const auto &to : {u"file"_s, u"full"_s, u"none/such"_s}) {
            const Answer answer = satchel.handOut(satchel.folder(to));
            QCOMPARE(answer.code, 1);
            QVERIFY(!answer.error()[u"message"_s].toString().isEmpty());
        }
        const Answer unknown = satchel(
            {u"person"_s, u"contact"_s, satchel.company, u"--output"_s, satchel.folder(u"out"_s)});
        QCOMPARE(unknown.code, 1);
        QCOMPARE(unknown.error()[u"kind"_s].toString(), u"not_found"_s);
        QCOMPARE(
            satchel({u"person"_s, u"company"_s, satchel.company, u"--output"_s, satchel.folder(u"out"_s)}).code, 1);
        QCOMPARE(satchel({u"person"_s, u"contact"_s, satchel.person}).code, 2);
        QCOMPARE(QDir(satchel.folder({})).entryList(QDir::AllEntries | QDir::Hidden), before);
    }

    void erasesAndAnswersWithTheCertificate()
    {
        PrivacyCall satchel;
        const QString certificate = satchel.folder(u"certificate.pdf"_s);
        const Answer answer = satchel.erase({u"--certificate"_s, certificate});
        QCOMPARE(answer.code, 0);
        const QJsonObject erased = answer.object()[u"erased"_s].toObject();
        QVERIFY(erased[u"records"_s].toInt() >= 4);
        QVERIFY(erased[u"changes"_s].toInt() > 0);
        QCOMPARE(erased[u"attachments"_s].toInt(), 0);
        QCOMPARE(answer.object()[u"certificate"_s].toString(), certificate);
        QFile file(certificate);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF"));
        QVERIFY(!satchel({u"list"_s, u"contact"_s}).out.contains("Vjorkwump"));
        QCOMPARE(satchel({u"audit"_s, u"verify"_s}).code, 0);
        for (const auto &[name, bytes] : contentOfFolder(satchel.folder({})).asKeyValueRange())
            QVERIFY2(!bytes.contains("Vjorkwump"), qPrintable(name));
    }

    void whatWasTypedAboutThePersonAndNotSavedGoesToo()
    {
        PrivacyCall satchel;
        QSettings settings(app::settingsFile(), QSettings::IniFormat);
        settings.setValue(u"drafts/contact/"_s + satchel.person, u"half a sentence"_s);
        settings.setValue(u"drafts/task/new"_s, uR"({"title": {"now": "Ask Zqxanthia Vjorkwump"}})"_s);
        settings.setValue(u"customer/draft/"_s + satchel.person, uR"({"kind": "note", "body": "Told me a secret"})"_s);
        settings.setValue(u"drafts/quick-add"_s, u"Ask Bodil Berg"_s);
        settings.sync();
        QCOMPARE(satchel.erase().code, 0);
        settings.sync();
        QCOMPARE(settings.allKeys(), QStringList());
        const auto store = satchel.open();
        QVERIFY(store::draftsAbout(store->database(), RecordId::fromString(satchel.person))->empty());
        QVERIFY(
            !QJsonDocument(store::readDraft(store->database(), u"task/new"_s)->content).toJson().contains("Vjorkwump"));
        QCOMPARE(store::readDraft(store->database(), u"quick-add"_s)->content[u"text"].toString(), u"Ask Bodil Berg"_s);
    }

    void aSecondRunCompletesAndWritesANewCertificate()
    {
        PrivacyCall satchel;
        satchel.connect();
        const auto state = [](const Answer &answer) {
            return answer.object()[u"remotes"_s].toArray()[0][u"state"].toString();
        };
        const Answer first = satchel.erase();
        QCOMPARE(state(first), u"kept"_s);
        satchel.clock.advance(1000);
        const Answer second = satchel.erase({u"--remotes"_s});
        QCOMPARE(second.code, 0);
        QCOMPARE(state(second), u"waiting"_s);
        QCOMPARE(second.object()[u"erased"_s], first.object()[u"erased"_s]);
        const QString files[] = {
            first.object()[u"certificate"_s].toString(), second.object()[u"certificate"_s].toString()};
        QVERIFY(files[0] != files[1]);
        for (const QString &file : files)
            QVERIFY(QFileInfo::exists(file));
    }

    void whatCannotBeErasedIsRefusedBefore()
    {
        PrivacyCall satchel;
        QCOMPARE(satchel({u"erase"_s, u"company"_s, satchel.company}).code, 1);
        QCOMPARE(satchel({u"erase"_s, u"contact"_s, satchel.company}).error()[u"kind"_s].toString(), u"not_found"_s);
        QCOMPARE(satchel({u"erase"_s, u"contact"_s}).code, 2);
        QCOMPARE(satchel.erase({u"--certificate"_s, satchel.folder(u"none/such.pdf"_s)}).code, 1);
        QVERIFY(satchel({u"list"_s, u"contact"_s}).out.contains("Vjorkwump"));
    }

    void undoSaysThatErasingCannotBeUndone()
    {
        PrivacyCall satchel;
        QCOMPARE(satchel.erase().code, 0);
        const auto history = satchel({u"history"_s, u"contact"_s, satchel.person}).array();
        const QString set = history[0][u"changeset"].toString();
        const Answer answer = satchel({u"undo"_s, u"--set"_s, set});
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.error()[u"message"_s].toString().contains(u"cannot be undone"_s));
    }
};

SATCHEL_GUI_TEST(tst_PrivacyCommands)
#include "tst_PrivacyCommands.moc"
