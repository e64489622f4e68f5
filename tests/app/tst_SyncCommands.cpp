// SPDX-License-Identifier: GPL-3.0-or-later
// The built program between the fake of HubSpot, or another vendor, as a process of its own, and a real keyring.
// Each state is a session of its own: this program starts itself there with the name of what it has to find. After each
// of them the token is looked for in every file, in all that was printed, and nowhere found.
#include "store/sync/Connections.h"
#include "sync/connectors/Manifest.h"
#include "tests/fakes/dynamics365/DynamicsState.h"
#include "tests/fakes/espocrm/EspoState.h"
#include "tests/fakes/pipedrive/PipedriveState.h"
#include "tests/fakes/salesforce/SalesforceState.h"
#include "tests/support/FakeCrmProcess.h"
#include "tests/support/KeyringSession.h"
#include "tests/support/SatchelProcess.h"
#include "tests/support/TestProgram.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace satchel;
using namespace satchel::test;
using namespace Qt::StringLiterals;

namespace {

const QString wrongToken = u"pat-na1-99999999-wrong-wrong-wrong-999999999999"_s;
const QString forceToken = fakes::SalesforceOptions().staticTokens.first();
const QString dynamicsToken = fakes::DynamicsOptions().staticTokens.first();

/// The secrets, which may be only in the keyring.
QStringList secrets()
{
    return {FakeCrmProcess::token(), wrongToken, forceToken, dynamicsToken, fakes::PipedriveOptions().apiToken};
}

struct Said
{
    int code = -1;
    QByteArray out;
    QByteArray err;

    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
    QJsonObject first() const { return array().at(0).toObject(); }
    /// The error object, as stderr has it in its last line.
    QJsonObject error() const
    {
        return QJsonDocument::fromJson(err.trimmed().split('\n').last()).object()[u"error"].toObject();
    }
};

/// `satchel WORDS --store … --json`, and all that it ever printed.
class Satchel
{
public:
    QString path() const { return QDir::homePath() + u"/test.satchel"_s; }
    QByteArray said() const { return m_said; }

    Said operator()(const QStringList &words, const QByteArray &in = {})
    {
        return run(words, in, QProcessEnvironment::systemEnvironment());
    }
    Said run(const QStringList &words, const QByteArray &in, const QProcessEnvironment &environment)
    {
        SatchelProcess process(path(), words);
        process.process().setProcessEnvironment(environment);
        process.start();
        process.process().write(in);
        process.process().closeWriteChannel();
        Said answer;
        answer.code = process.finish(180'000);
        answer.out = process.out();
        answer.err = process.err();
        note(answer.out + answer.err);
        return answer;
    }
    void note(const QByteArray &printed) { m_said += printed; }
    Said sync() { return (*this)({u"sync"_s}); }
    void decrypt()
    {
        (*this)({u"list"_s, u"contact"_s}); // makes it, if there is none yet
        if ((*this)({u"store"_s, u"decrypt"_s}).code != 0)
            qFatal("the store stays encrypted");
    }
    Said connect(const FakeCrmProcess &crm, const QString &token, const QString &vendor = u"hubspot"_s,
        const QString &name = u"Hub"_s)
    {
        return (*this)(
            {u"connection"_s, u"add"_s, vendor, u"--name"_s, name, u"--base-url"_s, crm.address(), u"--token-stdin"_s},
            token.toUtf8() + '\n');
    }
    QJsonObject connection() { return (*this)({u"connection"_s, u"list"_s}).first(); }
    QJsonArray list(const QString &entity, const QStringList &more = {})
    {
        return (*this)(QStringList{u"list"_s, entity} + more).array();
    }
    void update(const QString &id, const QJsonObject &fields)
    {
        const QJsonObject line{
            {u"op"_s, u"update"_s}, {u"entity"_s, u"contact"_s}, {u"id"_s, id}, {u"fields"_s, fields}};
        if ((*this)({u"apply"_s}, QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n').code != 0)
            qFatal("the edit was refused");
    }
    /// The first thing that is not as it should be; empty when all is.
    QString unsound()
    {
        for (const QJsonValue finding : (*this)({u"doctor"_s}).array()) {
            if (!finding[u"ok"].toBool())
                return finding[u"check"].toString() + u": "_s + finding[u"detail"].toString();
        }
        return {};
    }

private:
    QByteArray m_said;
};

int moved(const QJsonObject &round)
{
    return round[u"pulled"].toInt() + round[u"pushed"].toInt() + round[u"deleted"].toInt() + round[u"conflicts"].toInt()
        + round[u"parked"].toInt();
}

QStringList sorted(QStringList texts)
{
    texts.sort();
    return texts;
}

} // namespace

/// What is found inside a session.
class SyncSession : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QVERIFY(m_daemon.start()); }
    void cleanup()
    {
        for (const QString &secret : secrets())
            QVERIFY(!m_satchel.said().contains(secret.toUtf8()));
    }

    void editsGoBothWays()
    {
        FakeCrmProcess crm(plenty);
        QCOMPARE(m_satchel({u"apply"_s}, contactLines("Ours", 10)).code, 0);
        const Said added = m_satchel.connect(crm, FakeCrmProcess::token());
        QVERIFY2(added.code == 0, added.err);
        QCOMPARE(added.object()[u"state"].toString(), u"ready"_s);
        const QJsonObject listed = m_satchel.connection();
        QCOMPARE(listed[u"name"].toString(), u"Hub"_s);
        QCOMPARE(listed[u"vendor"].toString(), u"hubspot"_s);
        QCOMPARE(listed[u"base_url"].toString(), crm.address());
        QVERIFY(listed[u"last_success"].isNull());

        const Said first = m_satchel.sync();
        QVERIFY2(first.code == 0, first.err);
        QVERIFY(first.first()[u"finished"].toBool());
        QCOMPARE(first.first()[u"pushed"].toInt(), 10);
        QVERIFY(first.first()[u"pulled"].toInt() >= 40);
        QVERIFY(first.first()[u"error"].isNull());
        QCOMPARE(m_satchel.list(u"contact"_s).size(), 50);
        QCOMPARE(crm.records(u"contacts"_s).size(), 50);
        const Said second = m_satchel.sync();
        QCOMPARE(second.code, 0);
        QCOMPARE(moved(second.first()), 0);

        const QString id
            = m_satchel.list(u"contact"_s, {u"--where"_s, u"last_name = \"Ours3\""_s}).at(0)[u"id"].toString();
        m_satchel.update(id, {{u"job_title"_s, u"Baker"_s}});
        QCOMPARE(m_satchel.connection()[u"waiting"].toInt(), 1);
        QCOMPARE(m_satchel.sync().first()[u"pushed"].toInt(), 1);
        QCOMPARE(bakers(crm), 1);
        const QJsonObject after = m_satchel.connection();
        QCOMPARE(after[u"waiting"].toInt(), 0);
        QVERIFY(!after[u"last_success"].isNull());
        const QJsonArray history = m_satchel(
            {u"history"_s, u"contact"_s,
                m_satchel.list(u"contact"_s, {u"--where"_s, u"email is not empty"_s, u"--limit"_s, u"1"_s})
                    .at(0)[u"id"]
                    .toString()})
                                       .array();
        QCOMPARE(history.at(0)[u"origin"].toString(), u"connection:Hub"_s);
        QCOMPARE(m_satchel.unsound(), QString());
        QVERIFY(crm.state()[u"violations"].toArray().isEmpty());
    }

    void aMappingIsExportedTriedAndImported()
    {
        FakeCrmProcess crm({u"--records"_s, u"30"_s, u"--burst"_s, u"10000"_s});
        QCOMPARE(m_satchel({u"apply"_s}, contactLines("Ours", 1)).code, 0);
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        QCOMPARE(m_satchel.sync().code, 0);
        const QString file = QDir::homePath() + u"/mapping.json"_s;
        const auto map = [this](const QStringList &more) {
            return m_satchel(QStringList{u"connection"_s, u"map"_s, u"Hub"_s} + more);
        };
        const Said exported = map({u"--export"_s, file});
        QVERIFY2(exported.code == 0, exported.err);
        QVERIFY(exported.object()[u"would_change"].isNull());
        const QJsonArray objects = exported.object()[u"objects"].toArray();
        const auto contacts = std::ranges::find_if(
            objects, [](const QJsonValue &one) { return one[u"object"].toString() == u"contacts"_s; });
        QVERIFY(contacts != objects.end());
        QCOMPARE((*contacts)[u"entity"].toString(), u"contact"_s);
        QCOMPARE((*contacts)[u"direction"].toString(), u"both"_s);
        const QJsonObject first = (*contacts)[u"fields"][0].toObject();
        for (const auto &key : {u"local"_s, u"remote"_s, u"direction"_s, u"confidence"_s, u"reason"_s, u"values"_s})
            QVERIFY2(first.contains(key), qUtf8Printable(key));
        QCOMPARE(map({u"--import"_s, file, u"--dry-run"_s}).object()[u"would_change"].toInt(-1), 0);

        // The job title goes into another field, which is empty there.
        const QString id
            = m_satchel.list(u"contact"_s, {u"--where"_s, u"last_name = \"Ours0\""_s}).at(0)[u"id"].toString();
        m_satchel.update(id, {{u"job_title"_s, u"Baker"_s}});
        QCOMPARE(m_satchel.sync().code, 0);
        QFile changed(file);
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(R"({"objects": [{"object": "contacts", "fields": [
            {"remote": "company", "local": "job_title"}]}]})");
        changed.close();
        const Said tried = map({u"--import"_s, file, u"--dry-run"_s});
        QVERIFY2(tried.code == 0, tried.err);
        QVERIFY(tried.object()[u"would_change"].toInt() >= 1);
        QCOMPARE(map({u"--import"_s, file}).code, 0);
        QCOMPARE(m_satchel.sync().code, 0);
        const auto all = crm.records(u"contacts"_s);
        QCOMPARE(std::ranges::count_if(
                     all, [](const QJsonValue &one) { return one[u"values"][u"company"].toString() == u"Baker"_s; }),
            1);

        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write(R"({"objects": [{"object": "contacts", "fields": [{"remote": "gone", "local": "job_title"}]}]})");
        changed.close();
        const Said refused = map({u"--import"_s, file});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"where"].toString(), u"objects[0].fields[0].remote"_s);
    }

    void everythingIsMovedToAnotherSystem()
    {
        FakeCrmProcess old({u"--records"_s, u"15"_s, u"--burst"_s, u"10000"_s});
        FakeCrmProcess next({}, u"pipedrive"_s);
        QCOMPARE(m_satchel.connect(old, FakeCrmProcess::token(), u"hubspot"_s, u"Old"_s).code, 0);
        QCOMPARE(m_satchel.sync().code, 0);
        const Said added = m_satchel.connect(next, fakes::PipedriveOptions().apiToken, u"pipedrive"_s, u"Next"_s);
        QVERIFY2(added.code == 0, added.err);
        const auto move = [this](const QStringList &more, const QString &to = u"Next"_s) {
            return m_satchel(QStringList{u"connection"_s, u"move"_s, u"Old"_s, to} + more);
        };
        const auto contacts = [](const Said &said) {
            for (const QJsonValue kind : said.object()[u"kinds"].toArray()) {
                if (kind[u"entity"].toString() == u"contact")
                    return kind.toObject();
            }
            return QJsonObject();
        };
        const Said before = move({});
        QVERIFY2(before.code == 0, before.err);
        QCOMPARE(before.object()[u"state"].toString(), u"none"_s);
        QCOMPARE(contacts(before)[u"linked"].toInt(), 15);
        QCOMPARE(contacts(before)[u"there"].toInt(), 0);
        const QJsonObject issue = before.object()[u"cannot"][0].toObject();
        for (const auto &key : {u"entity"_s, u"field"_s, u"reason"_s, u"records"_s, u"examples"_s})
            QVERIFY2(issue.contains(key), qUtf8Printable(key));
        QCOMPARE(m_satchel({u"connection"_s, u"list"_s}).array().size(), 2);
        QVERIFY(next.records(u"persons"_s).isEmpty()); // it only told

        QCOMPARE(move({u"--start"_s, u"--cancel"_s}).code, 2);
        QCOMPARE(move({u"--finish"_s}).error()[u"kind"].toString(), u"invalid"_s);
        QCOMPARE(move({u"--cancel"_s}).error()[u"kind"].toString(), u"invalid"_s);
        QCOMPARE(move({}, u"Old"_s).error()[u"kind"].toString(), u"invalid"_s);
        QCOMPARE(move({}, u"Gone"_s).error()[u"kind"].toString(), u"not_found"_s);

        QCOMPARE(move({u"--start"_s}).object()[u"state"].toString(), u"running"_s);
        m_satchel.sync(); // asks about so many new records
        QCOMPARE(move({}).object()[u"obstacles"].toArray(), QJsonArray{u"target_asks"_s});
        const Said early = move({u"--finish"_s});
        QCOMPARE(early.code, 1);
        QCOMPARE(early.error()[u"kind"].toString(), u"refused"_s);
        QVERIFY2(early.error()[u"message"].toString().contains(u"--yes"), early.err);
        QCOMPARE(m_satchel({u"connection"_s, u"answer"_s, u"Next"_s, u"yes"_s}).code, 0);
        QCOMPARE(contacts(move({}))[u"waiting"].toInt(), 15);
        QCOMPARE(m_satchel.sync().code, 0);
        QCOMPARE(contacts(move({}))[u"there"].toInt(), 15);
        QCOMPARE(next.records(u"persons"_s).size(), 15);
        // Deals are refused: their stages are not there.
        const QString file = QDir::homePath() + u"/report.csv"_s;
        const Said finished = move({u"--finish"_s, u"--yes"_s, u"--report"_s, file});
        QVERIFY2(finished.code == 0, finished.err);
        QCOMPARE(finished.object()[u"state"].toString(), u"finished"_s);
        QVERIFY(QFile::exists(file));
        QCOMPARE(m_satchel.connection()[u"state"].toString(), u"paused"_s);
        QCOMPARE(move({u"--cancel"_s}).object()[u"state"].toString(), u"none"_s);
        QCOMPARE(m_satchel.unsound(), QString());
    }

    void aFirstSyncIsNobodysToUndo()
    {
        FakeCrmProcess crm({u"--records"_s, u"60"_s, u"--burst"_s, u"10000"_s});
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        QCOMPARE(m_satchel.sync().code, 0);
        QCOMPARE(m_satchel.list(u"contact"_s).size(), 60);
        const Said undo = m_satchel({u"undo"_s});
        QCOMPARE(undo.code, 1);
        QCOMPARE(undo.error()[u"kind"].toString(), u"not_found"_s);
        QVERIFY2(undo.error()[u"message"].toString().contains(u"nothing of yours"), undo.err);
        QCOMPARE(m_satchel.sync().code, 0);
        QCOMPARE(m_satchel.list(u"contact"_s).size(), 60);
        QCOMPARE(crm.records(u"contacts"_s).size(), 60);
        const QString set = m_satchel(
            {u"history"_s, u"contact"_s, m_satchel.list(u"contact"_s).at(0)[u"id"].toString()})
                                .array()
                                .at(0)[u"changeset"]
                                .toString();
        const Said refused = m_satchel({u"undo"_s, u"--set"_s, set});
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"kind"].toString(), u"refused"_s);
        QCOMPARE(m_satchel.sync().code, 0);
        QCOMPARE(crm.records(u"contacts"_s).size(), 60);
    }

    void manyDeletionsAreAskedAboutBeforeTheyLeave()
    {
        FakeCrmProcess crm(plenty);
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        QCOMPARE(m_satchel.sync().code, 0);
        const qsizetype all = m_satchel.list(u"contact"_s).size();
        QVERIFY(all > 20);
        const auto deleteAll = [&] {
            QByteArray lines;
            for (const QJsonValue contact : m_satchel.list(u"contact"_s))
                lines += QJsonDocument(QJsonObject{{u"op"_s, u"delete"_s}, {u"entity"_s, u"contact"_s},
                                           {u"id"_s, contact[u"id"]}})
                             .toJson(QJsonDocument::Compact)
                    + '\n';
            QCOMPARE(m_satchel({u"apply"_s}, lines).code, 0);
            const Said said = m_satchel.sync();
            QCOMPARE(said.code, 0);
            QCOMPARE(said.first()[u"deleted"].toInt(), 0);
            QCOMPARE(crm.records(u"contacts"_s).size(), all);
        };
        QVERIFY(m_satchel.connection()[u"question"].isNull());
        deleteAll();
        const QJsonObject connection = m_satchel.connection();
        QCOMPARE(connection[u"state"].toString(), u"ready"_s);
        QCOMPARE(connection[u"waiting"].toInt(), int(all));
        const QJsonObject question = connection[u"question"].toObject();
        QCOMPARE(question[u"kind"].toString(), u"outgoing_deletions"_s);
        QCOMPARE(question[u"count"].toInt(), int(all));
        QCOMPARE(question[u"total"].toInt(), int(all));
        QCOMPARE(question[u"examples"].toArray().size(), 5);
        QVERIFY(question[u"text"].toString().contains(u"Hub"_s));
        QCOMPARE(m_satchel({u"connection"_s, u"answer"_s, u"Hub"_s, u"perhaps"_s}).code, 2);

        QCOMPARE(m_satchel({u"connection"_s, u"answer"_s, u"Hub"_s, u"undo"_s}).code, 0);
        QCOMPARE(m_satchel.list(u"contact"_s).size(), all);
        QCOMPARE(moved(m_satchel.sync().first()), 0);
        deleteAll();
        QCOMPARE(m_satchel({u"connection"_s, u"answer"_s, u"Hub"_s, u"no"_s}).code, 0);
        QCOMPARE(m_satchel.sync().code, 0);
        QCOMPARE(crm.records(u"contacts"_s).size(), all);
        QCOMPARE(m_satchel.list(u"contact"_s).size(), 0);
        QVERIFY(m_satchel.connection()[u"question"].isNull());
        QCOMPARE(m_satchel({u"connection"_s, u"answer"_s, u"Hub"_s, u"yes"_s}).code, 1); // nothing is asked any more
        QCOMPARE(m_satchel.unsound(), QString());
    }

    void aConflictIsListedAndDecided()
    {
        FakeCrmProcess crm({u"--burst"_s, u"10000"_s});
        const QString remote = crm.perform(u"create"_s,
                                      {{u"type"_s, u"contacts"_s},
                                          {u"values"_s,
                                              QJsonObject{
                                                  {u"lastname"_s, u"Both"_s}, {u"jobtitle"_s, u"Miller"_s}}}})[u"id"]
                                   .toString();
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        QCOMPARE(m_satchel.sync().code, 0);
        const QString id = m_satchel.list(u"contact"_s).at(0)[u"id"].toString();
        m_satchel.update(id, {{u"job_title"_s, u"Baker"_s}});
        crm.perform(u"edit"_s,
            {{u"type"_s, u"contacts"_s}, {u"id"_s, remote}, {u"values"_s, QJsonObject{{u"jobtitle"_s, u"Smith"_s}}}});
        QJsonArray conflicts;
        for (int round = 0; round < 5 && conflicts.isEmpty();
             ++round) { // the remote's index may not show its edit at first
            QCOMPARE(m_satchel.sync().code, 0);
            conflicts = m_satchel({u"conflicts"_s}).array();
        }
        QCOMPARE(conflicts.size(), 1);
        const QJsonObject conflict = conflicts.at(0).toObject();
        QCOMPARE(conflict[u"connection"].toString(), u"Hub"_s);
        QCOMPARE(conflict[u"entity"].toString(), u"contact"_s);
        QCOMPARE(conflict[u"record"].toString(), id);
        QCOMPARE(conflict[u"title"].toString(), u"Both"_s);
        QCOMPARE(conflict[u"field"].toString(), u"job_title"_s);
        QCOMPARE(conflict[u"before"].toString(), u"Miller"_s);
        QCOMPARE(conflict[u"mine"].toString(), u"Baker"_s);
        QCOMPARE(conflict[u"theirs"].toString(), u"Smith"_s);

        const QString number = QString::number(conflict[u"id"].toInt());
        QCOMPARE(m_satchel({u"conflicts"_s, u"resolve"_s, number, u"both"_s}).code, 2);
        QCOMPARE(m_satchel({u"conflicts"_s, u"resolve"_s, u"4711"_s, u"mine"_s}).error()[u"kind"].toString(),
            u"not_found"_s);
        const Said decided = m_satchel({u"conflicts"_s, u"resolve"_s, number, u"before"_s});
        QVERIFY2(decided.code == 0, decided.err);
        QVERIFY(!decided.object()[u"open"].toBool(true));
        QCOMPARE(m_satchel({u"get"_s, u"contact"_s, id}).object()[u"job_title"].toString(), u"Miller"_s);
        QCOMPARE(m_satchel.sync().code, 0);
        QCOMPARE(crm.records(u"contacts"_s).first()[u"values"][u"jobtitle"].toString(), u"Miller"_s);
        QCOMPARE(m_satchel.sync().code, 0);
        QCOMPARE(m_satchel({u"get"_s, u"contact"_s, id}).object()[u"job_title"].toString(), u"Miller"_s);
        QCOMPARE(m_satchel.unsound(), QString());
    }

    void editsGoBothWaysWithSalesforce()
    {
        goBothWays(u"salesforce"_s, forceToken, u"Contact"_s, u"LastName"_s, u"Title"_s);
    }
    void editsGoBothWaysWithDynamics()
    {
        goBothWays(u"dynamics365"_s, dynamicsToken, u"contacts"_s, u"lastname"_s, u"jobtitle"_s);
    }

    void aFurtherSystemTellsWhatLooksTheSameAndAsks()
    {
        constexpr int many = 15;
        FakeCrmProcess hub({u"--burst"_s, u"10000"_s});
        FakeCrmProcess force({}, u"salesforce"_s);
        for (int i = 0; i < many; ++i) {
            const QString name = u"Person%1"_s.arg(i);
            const QString mail = u"person%1@acme.com"_s.arg(i);
            hub.perform(u"create"_s,
                {{u"type"_s, u"contacts"_s}, {u"values"_s, QJsonObject{{u"lastname"_s, name}, {u"email"_s, mail}}}});
            force.perform(u"create"_s,
                {{u"type"_s, u"Contact"_s}, {u"values"_s, QJsonObject{{u"LastName"_s, name}, {u"Email"_s, mail}}}});
        }
        hub.perform(
            u"create"_s, {{u"type"_s, u"contacts"_s}, {u"values"_s, QJsonObject{{u"lastname"_s, u"OnlyHub"_s}}}});
        QCOMPARE(m_satchel.connect(hub, FakeCrmProcess::token()).code, 0);
        for (int round = 0; round < 5 && m_satchel.list(u"contact"_s).size() < many + 1; ++round)
            QCOMPARE(m_satchel.sync().code, 0);
        const Said added = m_satchel.connect(force, forceToken, u"salesforce"_s, u"Force"_s);
        QVERIFY2(added.code == 0, added.err);

        const Said asked = m_satchel({u"sync"_s, u"--connection"_s, u"Force"_s});
        QCOMPARE(asked.code, 1);
        QVERIFY(asked.err.contains("satchel connection answer"));
        QVERIFY2(!asked.err.contains("Force: Force:"), asked.err);
        QCOMPARE(asked.first()[u"pulled"].toInt() + asked.first()[u"pushed"].toInt(), 0);
        QCOMPARE(force.records(u"Contact"_s).size(), many);
        const QJsonArray pairs = m_satchel({u"matches"_s, u"--connection"_s, u"Force"_s}).array();
        QCOMPARE(pairs.size(), many);
        const QJsonObject first = pairs.first().toObject();
        QCOMPARE(first[u"state"].toString(), u"proposed"_s);
        QCOMPARE(first[u"evidence"][0][u"field"].toString(), u"email"_s);
        QCOMPARE(first[u"title"].toString(), first[u"remote_title"].toString());

        QCOMPARE(m_satchel({u"matches"_s, u"perhaps"_s, u"1"_s}).code, 2);
        QCOMPARE(m_satchel({u"matches"_s, u"different"_s, u"4711"_s}).error()[u"kind"].toString(), u"not_found"_s);
        QCOMPARE(m_satchel({u"matches"_s, u"different"_s, QString::number(first[u"id"].toInteger())}).code, 0);
        QCOMPARE(
            m_satchel({u"connection"_s, u"answer"_s, u"Force"_s, u"no"_s}).object()[u"state"].toString(), u"paused"_s);
        QCOMPARE(
            m_satchel({u"connection"_s, u"answer"_s, u"Force"_s, u"yes"_s}).object()[u"state"].toString(), u"ready"_s);
        QCOMPARE(m_satchel({u"connection"_s, u"answer"_s, u"Force"_s, u"yes"_s}).code, 1); // nothing is asked any more
        for (int round = 0; round < 3; ++round)
            QVERIFY2(m_satchel.sync().code == 0, "it does not settle");
        QCOMPARE(m_satchel.list(u"contact"_s).size(), many + 2); // the refused pair is two people now
        QCOMPARE(force.records(u"Contact"_s).size(), many + 2);
        const QJsonArray after = m_satchel({u"matches"_s}).array();
        const auto isLinkedPerson = [](const QJsonValue &pair) {
            return pair[u"state"_s].toString() == u"linked"_s && pair[u"entity"_s].toString() == u"contact"_s;
        };
        QCOMPARE(std::ranges::count_if(after, isLinkedPerson), many - 1);
        QCOMPARE(m_satchel.unsound(), QString());
    }

    void whatIsParkedIsListedByNameAndTriedAgain()
    {
        FakeCrmProcess crm({u"--burst"_s, u"10000"_s});
        crm.perform(u"create"_s,
            {{u"type"_s, u"contacts"_s},
                {u"values"_s,
                    QJsonObject{
                        {u"firstname"_s, u"Reto"_s}, {u"lastname"_s, u"Amstutz"_s}, {u"email"_s, u"no address"_s}}}});
        QCOMPARE(
            m_satchel({u"apply"_s}, "{\"op\":\"create\",\"entity\":\"lead\",\"fields\":{\"last_name\":\"Lund\"}}\n")
                .code,
            0);
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        QJsonArray parked;
        for (int round = 0; round < 5 && parked.size() < 2; ++round) {
            QCOMPARE(m_satchel.sync().code, 0);
            parked = m_satchel({u"parked"_s}).array();
        }
        QCOMPARE(parked.size(), 2);
        const QJsonObject sent = parked.at(0).toObject();
        QCOMPARE(sent[u"direction"].toString(), u"send"_s);
        QCOMPARE(sent[u"entity"].toString(), u"lead"_s);
        QCOMPARE(sent[u"title"].toString(), u"Lund"_s);
        QVERIFY(!sent[u"reason"].toString().isEmpty());
        const QJsonObject received = parked.at(1).toObject();
        QCOMPARE(received[u"direction"].toString(), u"receive"_s);
        QCOMPARE(received[u"entity"].toString(), u"contact"_s);
        QCOMPARE(received[u"title"].toString(), u"Reto Amstutz"_s);
        QCOMPARE(received[u"field"].toString(), u"email"_s);
        QCOMPARE(m_satchel({u"parked"_s, u"forget"_s}).code, 2);
        const QJsonArray due = m_satchel({u"parked"_s, u"retry"_s, u"--connection"_s, u"Hub"_s}).array();
        QCOMPARE(due.size(), 2);
        for (const QJsonValue one : due)
            QCOMPARE(one[u"retry_at"].toString(), Instant{0}.toIso());
    }

    void aProbeIsPrintedAndRecordedAndLeavesNothing()
    {
        FakeCrmProcess crm(plenty);
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        const qsizetype before = crm.records(u"companies"_s).size();
        const QString path = QDir::homePath() + u"/probe.json"_s;
        const Said probed = m_satchel({u"connection"_s, u"probe"_s, u"Hub"_s, u"--output"_s, path});
        QVERIFY2(probed.code == 0, probed.out + probed.err);
        QCOMPARE(probed.first()[u"step"].toString(), u"sign_in"_s);
        QCOMPARE(probed.first()[u"status"].toInt(), 200);
        for (const QJsonValue step : probed.array())
            QVERIFY2(step[u"ok"].toBool(), qPrintable(step[u"step"].toString() + u": "_s + step[u"detail"].toString()));
        QCOMPARE(crm.records(u"companies"_s).size(), before);
        QCOMPARE(m_satchel.list(u"company"_s).size(), 0); // it is no round
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        QCOMPARE(QJsonDocument::fromJson(file.readAll()).object()[u"vendor"].toString(), u"hubspot"_s);
        crm.perform(u"faults"_s, {{u"list"_s, u"forbidden=1"_s}});
        QCOMPARE(m_satchel({u"connection"_s, u"probe"_s, u"Hub"_s}).code, 1);
        QCOMPARE(m_satchel({u"connection"_s, u"probe"_s, u"Nobody"_s}).error()[u"kind"].toString(), u"not_found"_s);
        QCOMPARE(m_satchel({u"connection"_s, u"probe"_s}).code, 2);
    }

    void aRemovedConnectionLeavesItsRecordsAndNoSecret()
    {
        FakeCrmProcess crm(plenty);
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        QCOMPARE(m_satchel.sync().code, 0);
        QVERIFY(hasSecrets());
        QCOMPARE(m_satchel({u"connection"_s, u"remove"_s, u"Hub"_s}).object()[u"removed"].toString(), u"Hub"_s);
        QVERIFY(!hasSecrets());
        QVERIFY(m_satchel({u"connection"_s, u"list"_s}).array().isEmpty());
        QCOMPARE(m_satchel.list(u"contact"_s).size(), 40);
        const Said again = m_satchel({u"connection"_s, u"remove"_s, u"Hub"_s});
        QCOMPARE(again.code, 1);
        QCOMPARE(again.error()[u"kind"].toString(), u"not_found"_s);
        QCOMPARE(m_satchel.sync().code, 0); // nothing to do
        QCOMPARE(m_satchel({u"sync"_s, u"--connection"_s, u"Hub"_s}).code, 1);
        // The same account once more: matched, not doubled.
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        QCOMPARE(m_satchel.sync().code, 0);
        QCOMPARE(m_satchel.list(u"contact"_s, {u"--where"_s, u"email is not empty"_s}).size(), emails(crm).size());
        QCOMPARE(m_satchel.unsound(), QString());
    }

    void aWrongTokenIsRefusedAndAGoodOneMendsIt()
    {
        FakeCrmProcess crm({u"--burst"_s, u"10000"_s});
        const Said refused = m_satchel.connect(crm, wrongToken);
        QCOMPARE(refused.code, 1);
        QCOMPARE(refused.error()[u"kind"].toString(), u"unauthorized"_s);
        QVERIFY(m_satchel({u"connection"_s, u"list"_s}).array().isEmpty());
        QVERIFY(!hasSecrets());
        QCOMPARE(
            m_satchel({u"connection"_s, u"add"_s, u"hubspot"_s, u"--name"_s, u"Hub"_s, u"--token"_s, u"x"_s}).code, 2);
        QCOMPARE(m_satchel({u"connection"_s, u"add"_s, u"hubspot"_s, u"--name"_s, u"Hub"_s, u"--base-url"_s,
                               u"http://crm.example"_s, u"--token-stdin"_s},
                     "t\n")
                     .error()[u"kind"]
                     .toString(),
            u"invalid"_s);
        QCOMPARE(m_satchel.connect(crm, {}).code, 1);

        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        crm.perform(u"faults"_s, {{u"list"_s, u"unauthorized=1"_s}});
        const Said lost = m_satchel.sync();
        QCOMPARE(lost.code, 1);
        QCOMPARE(lost.first()[u"error"][u"kind"].toString(), u"unauthorized"_s);
        QVERIFY(!lost.first()[u"finished"].toBool(true));
        QCOMPARE(m_satchel.connection()[u"state"].toString(), u"needs_authorization"_s);
        QVERIFY2(lost.err.contains("satchel connection authorize"), lost.err);
        QCOMPARE(m_satchel({u"apply"_s}, contactLines("Offline", 1)).code, 0); // work goes on
        crm.perform(u"calm"_s, {});
        const QStringList authorize{u"connection"_s, u"authorize"_s, u"Hub"_s, u"--token-stdin"_s};
        QCOMPARE(m_satchel(authorize, wrongToken.toUtf8() + '\n').code, 1);
        QCOMPARE(
            m_satchel(authorize, FakeCrmProcess::token().toUtf8() + '\n').object()[u"state"].toString(), u"ready"_s);
        QCOMPARE(m_satchel.sync().first()[u"pushed"].toInt(), 1);
    }

    void aRemoteThatIsDownIsSaidAndNothingIsLost()
    {
        FakeCrmProcess crm(plenty);
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        QCOMPARE(m_satchel.sync().code, 0);
        QCOMPARE(m_satchel({u"apply"_s}, contactLines("Waiting", 1)).code, 0);
        crm.end();
        const Said down = m_satchel.sync();
        QCOMPARE(down.code, 1);
        const QJsonObject round = down.first();
        QCOMPARE(round[u"connection"].toString(), u"Hub"_s);
        QVERIFY(!round[u"finished"].toBool(true));
        QCOMPARE(round[u"error"][u"kind"].toString(), u"offline"_s);
        QVERIFY(!round[u"error"][u"message"].toString().isEmpty());
        QVERIFY(down.err.contains("Hub"));
        const QJsonObject listed = m_satchel.connection();
        QCOMPARE(listed[u"state"].toString(), u"offline"_s);
        QCOMPARE(listed[u"waiting"].toInt(), 1);
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 1);
        QCOMPARE(m_satchel.unsound(), QString());
    }

    void aMissingKeychainIsAStateAndTheNextSyncGoesOn()
    {
        FakeCrmProcess crm(plenty);
        QProcessEnvironment without = QProcessEnvironment::systemEnvironment();
        without.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent/bus"_s);
        m_satchel.decrypt(); // or the store would not open either
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        const Said missing = m_satchel.run({u"sync"_s}, {}, without);
        QCOMPARE(missing.code, 1);
        QCOMPARE(missing.first()[u"error"][u"kind"].toString(), u"keychain_unavailable"_s);
        QCOMPARE(m_satchel.connection()[u"state"].toString(), u"keychain_unavailable"_s);
        const Said added = m_satchel.run({u"connection"_s, u"add"_s, u"hubspot"_s, u"--name"_s, u"Other"_s,
                                             u"--base-url"_s, crm.address(), u"--token-stdin"_s},
            FakeCrmProcess::token().toUtf8() + '\n', without);
        QCOMPARE(added.code, 1);
        QCOMPARE(added.error()[u"kind"].toString(), u"keychain_unavailable"_s);
        QCOMPARE(m_satchel.sync().code, 0);
        QCOMPARE(m_satchel.connection()[u"state"].toString(), u"ready"_s);
    }

    /// EspoCRM by a file of one's own, which is not needed any more once the connection is there.
    void aDescribedSystemSyncsWithoutItsFile()
    {
        FakeCrmProcess crm({u"--records"_s, u"20"_s}, u"espocrm"_s);
        QVERIFY(sync::loadManifest(u"espocrm"_s, *Schema::withCustomFields({}))); // brings in the resources
        QFile shipped(u":/connectors/espocrm/manifest.json"_s);
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const QString path = QDir::homePath() + u"/mine.json"_s;
        {
            QFile mine(path);
            QVERIFY(mine.open(QIODevice::WriteOnly));
            mine.write(shipped.readAll().replace("\"vendor\": \"espocrm\"", "\"vendor\": \"mine\""));
        }
        QCOMPARE(m_satchel({u"connection"_s, u"check"_s, path}).code, 0);
        const Said added = m_satchel({u"connection"_s, u"add"_s, path, u"--name"_s, u"Mine"_s, u"--base-url"_s,
                                         crm.address(), u"--token-stdin"_s},
            fakes::EspoOptions().apiKey.toUtf8() + '\n');
        QVERIFY2(added.code == 0, added.err);
        QVERIFY(QFile::remove(path));
        const Said synced = m_satchel.sync();
        QVERIFY2(synced.code == 0, synced.err);
        QCOMPARE(m_satchel.list(u"contact"_s).size(), 20);
        QCOMPARE(m_satchel.connection()[u"vendor"].toString(), u"mine"_s);
        m_satchel.update(m_satchel.list(u"contact"_s).first()[u"id"].toString(), {{u"job_title"_s, u"Buyer"_s}});
        QCOMPARE(m_satchel.sync().first()[u"pushed"].toInt(), 1);
        QCOMPARE(m_satchel({u"connection"_s, u"remove"_s, u"Mine"_s}).code, 0);
    }

    void aPausedConnectionIsSkippedUnlessItIsNamed()
    {
        FakeCrmProcess crm(plenty);
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        m_satchel.decrypt();
        {
            const SystemClock clock;
            const auto store = store::Store::open(m_satchel.path(), clock, 1);
            QVERIFY(store::Connections(**store).setPaused(1, true));
        }
        QCOMPARE(m_satchel.connection()[u"state"].toString(), u"paused"_s);
        const Said all = m_satchel.sync();
        QCOMPARE(all.code, 0);
        QCOMPARE(all.first()[u"skipped"].toString(), u"paused"_s);
        QVERIFY(!all.first()[u"finished"].toBool(true));
        QVERIFY(all.first()[u"error"].isNull());
        const Said named = m_satchel({u"sync"_s, u"--connection"_s, u"Hub"_s});
        QCOMPARE(named.code, 1);
        QVERIFY(named.err.contains("paused"));
        QCOMPARE(m_satchel.list(u"contact"_s).size(), 0);
    }

    void aKilledSyncIsMadeGoodByTheNext()
    {
        FakeCrmProcess crm({u"--records"_s, u"400"_s, u"--burst"_s, u"10000"_s, u"--latency"_s, u"10"_s});
        QByteArray ours;
        for (int i = 0; i < 300; ++i)
            ours += QStringLiteral("{\"op\":\"create\",\"entity\":\"contact\",\"fields\":{\"last_name\":\"Ours\","
                                   "\"email\":\"ours%1@example.com\"}}\n")
                        .arg(i)
                        .toLatin1();
        QCOMPARE(m_satchel({u"apply"_s}, ours).code, 0);
        QCOMPARE(m_satchel.connect(crm, FakeCrmProcess::token()).code, 0);
        int killed = 0;
        // The first process also asks what the portal has, in ten requests. In the initial sync, in what is sent, in
        // what is looked for again
        for (const int requests : {13, 9, 14, 2, 4, 6}) {
            const int before = crm.state()[u"requests"].toInt();
            SatchelProcess sync(m_satchel.path(), {u"sync"_s});
            sync.start();
            QTRY_VERIFY_WITH_TIMEOUT(
                crm.state()[u"requests"].toInt() >= before + requests || sync.process().state() == QProcess::NotRunning,
                60'000);
            killed += sync.process().state() == QProcess::NotRunning ? 0 : 1;
            sync.kill();
            m_satchel.note(sync.out() + sync.err());
        }
        QVERIFY(killed >= 2); // a quick machine may be done before we look
        const Said last = m_satchel.sync();
        QVERIFY2(last.code == 0, last.out + last.err);
        QCOMPARE(m_satchel.sync().code, 0);
        const QStringList there = emails(crm);
        QStringList here;
        for (const QJsonValue contact : m_satchel.list(u"contact"_s, {u"--where"_s, u"email is not empty"_s}))
            here.append(contact[u"email"].toString());
        QCOMPARE(there.filter(u"ours"_s).size(), 300);
        QCOMPARE(QSet<QString>(there.begin(), there.end()).size(), there.size());
        QCOMPARE(sorted(here), sorted(there));
        QCOMPARE(m_satchel.list(u"contact"_s).size(), crm.records(u"contacts"_s).size());
        QCOMPARE(m_satchel.list(u"deal"_s).size(), crm.records(u"deals"_s).size());
        QCOMPARE(m_satchel.connection()[u"waiting"].toInt(), 0);
        QVERIFY(m_satchel({u"conflicts"_s}).array().isEmpty());
        QCOMPARE(m_satchel.unsound(), QString());
    }

private:
    /// Besides the key of the store, which is one entry.
    static bool hasSecrets()
    {
        QProcess search;
        search.start(u"dbus-send"_s,
            {u"--session"_s, u"--print-reply=literal"_s, u"--dest=org.freedesktop.secrets"_s,
                u"/org/freedesktop/secrets/aliases/default"_s, u"org.freedesktop.DBus.Properties.Get"_s,
                u"string:org.freedesktop.Secret.Collection"_s, u"string:Items"_s});
        if (!search.waitForFinished(20'000) || search.exitCode() != 0)
            qFatal("the keyring does not answer");
        return search.readAllStandardOutput().count("/org/freedesktop/secrets/collection/") > 1;
    }
    static QStringList emails(FakeCrmProcess &crm)
    {
        QStringList all;
        for (const QJsonObject &record : crm.records(u"contacts"_s)) {
            if (const QString email = record[u"values"][u"email"].toString(); !email.isEmpty())
                all.append(email);
        }
        return all;
    }
    void goBothWays(
        const QString &vendor, const QString &token, const QString &type, const QString &name, const QString &title)
    {
        FakeCrmProcess crm({}, vendor);
        crm.perform(
            u"create"_s, {{u"type"_s, type}, {u"values"_s, QJsonObject{{name, u"Theirs"_s}, {title, u"Baker"_s}}}});
        QCOMPARE(m_satchel({u"apply"_s}, contactLines("Ours", 3)).code, 0);
        const Said added = m_satchel.connect(crm, token, vendor);
        QVERIFY2(added.code == 0, added.err);
        QCOMPARE(m_satchel.connection()[u"vendor"].toString(), vendor);
        const Said first = m_satchel.sync();
        QVERIFY2(first.code == 0, first.err);
        QCOMPARE(crm.records(type).size(), 4);
        const QJsonObject theirs
            = m_satchel.list(u"contact"_s, {u"--where"_s, u"last_name = \"Theirs\""_s}).at(0).toObject();
        QCOMPARE(theirs[u"job_title"].toString(), u"Baker"_s);
        m_satchel.update(theirs[u"id"].toString(), {{u"job_title"_s, u"Smith"_s}});
        // A row read within the second of its stamp may change within it again: it is not written over before that is
        // over
        int pushed = 0;
        QTRY_COMPARE(pushed += m_satchel.sync().first()[u"pushed"].toInt(), 1);
        const auto all = crm.records(type);
        QCOMPARE(std::ranges::count_if(
                     all, [&](const QJsonObject &record) { return record[u"values"][title].toString() == u"Smith"; }),
            1);
        QCOMPARE(moved(m_satchel.sync().first()), 0);
        QCOMPARE(m_satchel.unsound(), QString());
    }
    static int bakers(FakeCrmProcess &crm)
    {
        const auto all = crm.records(u"contacts"_s);
        return int(std::ranges::count_if(
            all, [](const QJsonObject &record) { return record[u"values"][u"jobtitle"].toString() == "Baker"_L1; }));
    }

    const QStringList plenty{u"--records"_s, u"40"_s, u"--burst"_s, u"10000"_s};
    KeyringDaemon m_daemon;
    Satchel m_satchel;
};

class tst_SyncCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = KeyringSession::missingProgram(); !missing.isEmpty())
            QSKIP(qPrintable(missing + u" is not installed: ./dev setup does it"_s));
    }

    void withARealKeyring_data()
    {
        QTest::addColumn<QString>("state");
        const QMetaObject &session = SyncSession::staticMetaObject;
        for (int i = session.methodOffset(); i < session.methodCount(); ++i) {
            const QByteArray name = session.method(i).name();
            if (name != "init" && name != "cleanup")
                QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void withARealKeyring()
    {
        QFETCH(QString, state);
        QTemporaryDir home;
        const QProcessEnvironment environment = KeyringSession::environment(home.path());
        const auto outcome = KeyringSession::run(KeyringSession::program(),
            {u"--"_s, QCoreApplication::applicationFilePath(), u"SyncSession"_s, state}, environment);
        QVERIFY2(outcome.isWell, outcome.said);
        for (const QString &secret : secrets()) {
            QVERIFY(!outcome.said.contains(secret.toUtf8()));
            for (const QByteArray &form :
                {secret.toUtf8(), secret.toUtf8().toBase64().chopped(4), secret.toUtf8().toHex()})
                QCOMPARE(findInFiles(home.path(), form), QString());
        }
    }
};

SATCHEL_TEST(tst_SyncCommands)
SATCHEL_TEST(SyncSession)
#include "tst_SyncCommands.moc"
