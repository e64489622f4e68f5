// SPDX-License-Identifier: GPL-3.0-or-later
// doctor: what is sound and what is not, of a store that opens and of one that does not.
#include "app/CommandLine.h"
#include "app/ConnectionDesk.h"
#include "app/commands/Commands.h"
#include "store/Doctor.h"
#include "sync/session/Pace.h"
#include "sync/session/SettingsKeys.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

store::Finding examineConnections(const std::vector<store::Connection> &connections)
{
    QStringList said;
    bool isSound = true;
    for (const store::Connection &connection : connections) {
        said.append(u"%1: %2%3"_s.arg(connection.name, connection.shownState(), connection.problem.isEmpty() ? QString() : u" ("_s + connection.problem + u')'));
        isSound = isSound && (connection.isPaused || sync::runsByItself(connection));
    }
    return {u"connections"_s, isSound, said.isEmpty() ? u"this store has no connections"_s : said.join(u"; "_s)};
}

store::Finding examineKeychain(store::Store &store, const std::vector<store::Connection> &connections)
{
    if (connections.empty())
        return {u"keychain"_s, true, u"not asked: no connection needs it"_s};
    ConnectionDesk desk(store);
    QStringList without;
    for (const store::Connection &connection : connections) {
        const sync::SecretNames names(sync::secretsOf(connection));
        const auto token = sync::readSecret(desk.keychain(), connection.settings.contains("client_id"_L1) ? names.refreshToken : names.staticToken);
        if (!token)
            return {u"keychain"_s, false, token.error().what};
        if (!*token)
            without.append(connection.name);
    }
    if (!without.isEmpty())
        return {u"keychain"_s, true, u"it answers, and holds nothing for %1"_s.arg(without.join(u", "_s))};
    return {u"keychain"_s, true, u"it holds what %1 connections need"_s.arg(connections.size())};
}

} // namespace

int runDoctor(CommandRun &run)
{
    const QString path = run.storePath();
    if (!run.invocation.has(u"demo"_s) && !QFileInfo::exists(path))
        return run.failed({Error::Kind::NotFound, u"there is no store here"_s, path});
    std::vector<store::Finding> findings;
    if (auto store = run.open(CommandRun::Access::Read)) {
        findings = store::Doctor(**store).examine();
        const auto connections = store::Connections(**store).list();
        findings.push_back(connections ? examineConnections(*connections) : store::Finding{u"connections"_s, false, connections.error().what});
        if (connections)
            findings.push_back(examineKeychain(**store, *connections));
    } else {
        findings.push_back({u"store integrity"_s, false, store.error().what});
        findings.push_back(store::Doctor::examineDisk(path));
    }

    QJsonArray answer;
    QStringList unsound;
    for (const store::Finding &finding : findings) {
        if (!finding.isSound)
            unsound.append(finding.check);
        if (run.isJson())
            answer.append(QJsonObject{{u"check"_s, finding.check}, {u"ok"_s, finding.isSound}, {u"detail"_s, finding.detail}});
        else
            run.terminal.printLine((finding.isSound ? u"ok      "_s : u"UNSOUND "_s) + finding.check.leftJustified(18) + finding.detail);
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    if (unsound.isEmpty())
        return 0;
    return run.failed({Error::Kind::Corrupt, u"not sound: %1"_s.arg(unsound.join(u", "_s)), path});
}

} // namespace satchel::app
