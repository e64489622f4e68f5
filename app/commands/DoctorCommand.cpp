// SPDX-License-Identifier: GPL-3.0-or-later
// doctor: what is sound and what is not, of a store that opens and of one that does not; and its repair.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/ConnectionServices.h"
#include "app/StoreKeys.h"
#include "app/StoreRepair.h"
#include "platform/FileSystem.h"
#include "store/backups/BackupCatalog.h"
#include "store/Doctor.h"
#include "store/hub/HubState.h"
#include "store/StoreFile.h"
#include "sync/hub/HubAccess.h"
#include "sync/session/SettingsKeys.h"
#include "sync/session/SyncIntervals.h"

#include <algorithm>
#include <filesystem>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

store::Finding examineConnections(const std::vector<store::Connection> &connections)
{
    QStringList said;
    bool isSound = true;
    for (const store::Connection &connection : connections) {
        said.append(u"%1: %2%3"_s.arg(connection.name, connection.shownState(),
            connection.problem.isEmpty() ? QString() : u" ("_s + connection.problem + u')'));
        isSound = isSound && (connection.isPaused || sync::runsAutomatically(connection));
    }
    return {u"connections"_s, isSound, said.isEmpty() ? u"this store has no connections"_s : said.join(u"; "_s)};
}

store::Finding examineKeychain(sync::Keychain &keychain, const std::vector<store::Connection> &connections)
{
    if (connections.empty())
        return {u"keychain"_s, true, u"not asked: no connection needs it"_s};
    QStringList without;
    for (const store::Connection &connection : connections) {
        const sync::SecretNames names(sync::secretsOf(connection));
        const bool isHub = connection.vendor == store::hubVendor;
        const QString login = sync::hub::loginIn(connection.baseUrl).value_or(QString());
        const auto token = isHub
            ? keychain.read(sync::hub::secretName(connection.baseUrl, login))
            : sync::readSecret(
                keychain, connection.settings.contains("client_id"_L1) ? names.refreshToken : names.staticToken);
        if (!token)
            return {u"keychain"_s, false, token.error().what};
        if (!*token)
            without.append(connection.name);
    }
    if (!without.isEmpty())
        return {u"keychain"_s, true, u"it answers, and holds nothing for %1"_s.arg(without.join(u", "_s))};
    return {u"keychain"_s, true, u"it holds what %1 connections need"_s.arg(connections.size())};
}

/// A plain backup beside an encrypted store tells what the store hides.
store::Finding examineEncryption(const QString &path)
{
    const auto holder = keyHolderOf(path);
    if (!holder || *holder == KeyHolder::None)
        return {u"encryption"_s, holder.has_value(),
            holder ? u"the store is not encrypted: whoever has the file can read it"_s : holder.error().what};
    const auto backups = store::reachableBackups(path);
    const auto plain = std::ranges::count_if(
        backups, [](const QString &backup) { return !store::isEncryptedStore(backup).value_or(true); });
    if (plain > 0)
        return {u"encryption"_s, false,
            u"%1 backups of the store are not encrypted: delete them, or decrypt the store and encrypt it again"_s.arg(
                plain)};
    return {u"encryption"_s, true,
        *holder == KeyHolder::Passphrase ? u"a passphrase opens the store"_s : u"the key is in the keychain"_s};
}

/// In force, ignored or unreadable, and where they are. What is set and cannot be followed here is a problem too.
store::Finding examinePolicies(const Policies &policies)
{
    const QString check = u"policies"_s;
    if (policies.place.isEmpty())
        return {check, true, u"none are set for this computer"_s};
    if (policies.isLocked())
        return {check, false,
            u"%1 cannot be read, and what it could set is locked: %2"_s.arg(
                policies.place, toText(*policies.unreadable))};
    if (policies.ignored)
        return {check, false, u"%1 is ignored: %2"_s.arg(policies.place, policies.ignored->what)};
    for (const QString &system : policies.systems.value_or(QStringList())) {
        if (system != describedSystem && !sync::findConnector(system))
            return {check, false, u"allowedSystems in %1: there is no system \"%2\""_s.arg(policies.place, system)};
    }
    if (const auto hub = sync::hub::checkAllowed(policies.hubAddress, policies);
        !hub && hub.error().kind == Error::Kind::Invalid)
        return {check, false, u"hub.address in %1: %2"_s.arg(policies.place, hub.error().what)};
    const QStringList set = policies.sentences();
    return {check, true, u"%1: %2"_s.arg(policies.place, set.isEmpty() ? u"nothing is set"_s : set.join(u"; "_s))};
}

store::Finding examinePlace(const QString &path)
{
    std::error_code error; // a second name has a log of its own (https://sqlite.org/howtocorrupt.html, 2.4)
    const auto names = std::filesystem::hard_link_count(std::filesystem::path(path.toStdU16String()), error);
    if (!error && names > 1)
        return {u"file system"_s, false,
            u"the file has %1 names (hard links); opened by two of them at once it is damaged"_s.arg(names)};
    const QString network = platform::networkFileSystem(path);
    if (network.isEmpty())
        return {u"file system"_s, true, u"a disk of this computer"_s};
    return {u"file system"_s, false,
        u"a network drive (%1): two computers that open this store at once can damage it; keep it on a disk of this computer"_s
            .arg(network)};
}

store::Finding examineRights(const QString &path)
{
    const QString check = u"permissions"_s;
    if (!platform::hasOwnerRights())
        return {check, true, u"those of the folder"_s};
    const QStringList files = store::publicFiles(path);
    if (files.isEmpty())
        return {check, true, u"only the owner can read the store and its backups"_s};
    return {check, false, u"others than the owner may read or write %1"_s.arg(files.join(u", "_s))};
}

/// All checks of a store that opens, and those that one that does not can pass.
std::vector<store::Finding> examine(CommandRun &run)
{
    const QString path = run.storePath();
    std::vector<store::Finding> findings;
    if (auto store = run.open(CommandRun::Access::Read)) {
        findings = store::Doctor(**store).examine();
        const auto connections = store::Connections(**store).list();
        findings.push_back(connections ? examineConnections(*connections)
                                       : store::Finding{u"connections"_s, false, connections.error().what});
        if (connections)
            findings.push_back(examineKeychain(run.keychain(), *connections));
    } else {
        findings.push_back({u"store integrity"_s, false, store.error().what});
        findings.push_back(store::Doctor::examineDisk(path));
        findings.push_back(store::Doctor::examineLibrary());
    }
    findings.push_back(examinePolicies(run.policies));
    findings.push_back(examineEncryption(path));
    findings.push_back(examinePlace(path));
    findings.push_back(examineRights(path));
    return findings;
}

QJsonArray toJson(const std::vector<store::Finding> &findings)
{
    QJsonArray array;
    for (const store::Finding &finding : findings)
        array.append(
            QJsonObject{{u"check"_s, finding.check}, {u"ok"_s, finding.isSound}, {u"detail"_s, finding.detail}});
    return array;
}

QJsonArray toJson(const std::vector<store::RepairItem> &items)
{
    QJsonArray array;
    for (const store::RepairItem &item : items) {
        const bool isCounted = item.count != store::RepairItem::unknownCount;
        array.append(
            QJsonObject{{u"table"_s, item.table}, {u"count"_s, isCounted ? QJsonValue(item.count) : QJsonValue::Null},
                {u"what"_s, item.what}, {u"titles"_s, QJsonArray::fromStringList(item.titles)}});
    }
    return array;
}

void printLines(Terminal &terminal, const std::vector<store::Finding> &findings)
{
    for (const store::Finding &finding : findings)
        terminal.printLine(
            (finding.isSound ? u"ok      "_s : u"PROBLEM "_s) + finding.check.leftJustified(18) + finding.detail);
}

void printLines(Terminal &terminal, const QString &heading, const std::vector<store::RepairItem> &items)
{
    for (const store::RepairItem &item : items) {
        const bool isCounted = item.count != store::RepairItem::unknownCount;
        terminal.printLine(heading + (item.table + u": "_s).leftJustified(18)
            + (isCounted ? QString::number(item.count) : u"some"_s) + u' ' + item.what);
        for (const QString &title : item.titles)
            terminal.printLine(QString(heading.size() + 18, u' ') + title);
    }
}

QStringList unsound(const std::vector<store::Finding> &findings)
{
    QStringList names;
    for (const store::Finding &finding : findings) {
        if (!finding.isSound)
            names.append(finding.check);
    }
    return names;
}

int check(CommandRun &run)
{
    const auto findings = examine(run);
    if (run.isJson())
        run.terminal.print(QJsonDocument(toJson(findings)).toJson(QJsonDocument::Compact) + '\n');
    else
        printLines(run.terminal, findings);
    const QStringList problems = unsound(findings);
    if (problems.isEmpty())
        return 0;
    return run.failed({Error::Kind::Corrupt, u"problems found: %1"_s.arg(problems.join(u", "_s)), run.storePath()});
}

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// The checks are those of the store as it is afterwards.
int repair(CommandRun &run)
{
    const QString path = run.storePath();
    std::optional<QString> passphrase; // said once: whether it opens any page is found out later
    const auto ask = [&passphrase, asker = run.passphraseAsker()](const QString &store, bool wasWrong) {
        if (wasWrong || !passphrase)
            passphrase = asker(store, wasWrong);
        return passphrase;
    };
    const RepairKeys keys{[&] { return run.keys().find(path, ask); }, [&] { return run.keys().candidates(path, ask); }};
    const auto repaired = repairStore(path, keys, run.clock, QRandomGenerator::system()->generate64());
    if (!repaired)
        return run.failed(repaired.error());
    const auto findings = examine(run);
    if (run.isJson()) {
        const QJsonObject answer{{u"checks"_s, toJson(findings)}, {u"repaired"_s, toJson(repaired->report.repaired)},
            {u"lost"_s, toJson(repaired->report.lost)}, {u"backup"_s, orNull(repaired->backup)},
            {u"kept_aside"_s, orNull(repaired->keptAside)}};
        run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    } else {
        printLines(run.terminal, findings);
        printLines(run.terminal, u"repaired  "_s, repaired->report.repaired);
        printLines(run.terminal, u"LOST      "_s, repaired->report.lost);
        if (repaired->report.isNothing() && repaired->keptAside.isEmpty())
            run.terminal.printLine(u"nothing had to be repaired"_s);
        if (repaired->report.lost.empty() && !repaired->keptAside.isEmpty())
            run.terminal.printLine(u"nothing is lost"_s);
        if (!repaired->backup.isEmpty())
            run.terminal.printLine(u"the store as it was before: %1"_s.arg(repaired->backup));
        if (!repaired->keptAside.isEmpty())
            run.terminal.printLine(u"the damaged file: %1"_s.arg(repaired->keptAside));
    }
    const QStringList problems = unsound(findings);
    if (!problems.isEmpty())
        return run.failed({Error::Kind::Corrupt, u"problems found: %1"_s.arg(problems.join(u", "_s)), path});
    if (!repaired->report.lost.empty())
        return run.failed({Error::Kind::Corrupt, u"a part of the store is lost, as listed"_s, path});
    return 0;
}

} // namespace

int runDoctor(CommandRun &run)
{
    const QString path = run.storePath();
    const bool isRepair = run.invocation.has(u"repair"_s);
    const QFileInfo file(path);
    if (!run.invocation.has(u"demo"_s) && (!file.exists() || (isRepair && file.size() == 0)))
        return run.failed({Error::Kind::NotFound, u"there is no store here"_s, path});
    return isRepair && !run.invocation.has(u"demo"_s) ? repair(run) : check(run);
}

} // namespace satchel::app
