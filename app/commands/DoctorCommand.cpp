// SPDX-License-Identifier: GPL-3.0-or-later
// doctor: what is sound and what is not, of a store that opens and of one that does not.
#include "app/CommandLine.h"
#include "app/commands/Commands.h"
#include "app/ConnectionServices.h"
#include "app/StoreKeys.h"
#include "platform/FileSystem.h"
#include "store/backups/BackupCatalog.h"
#include "store/Doctor.h"
#include "store/StoreFile.h"
#include "sync/session/SettingsKeys.h"
#include "sync/session/SyncIntervals.h"

#include <algorithm>
#include <filesystem>
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
        const auto token = sync::readSecret(
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
        findings.push_back(connections ? examineConnections(*connections)
                                       : store::Finding{u"connections"_s, false, connections.error().what});
        if (connections)
            findings.push_back(examineKeychain(run.keychain(), *connections));
    } else {
        findings.push_back({u"store integrity"_s, false, store.error().what});
        findings.push_back(store::Doctor::examineDisk(path));
        findings.push_back(store::Doctor::examineLibrary());
    }
    findings.push_back(examineEncryption(run.storePath()));
    findings.push_back(examinePlace(run.storePath()));
    findings.push_back(examineRights(run.storePath()));

    QJsonArray answer;
    QStringList unsound;
    for (const store::Finding &finding : findings) {
        if (!finding.isSound)
            unsound.append(finding.check);
        if (run.isJson())
            answer.append(
                QJsonObject{{u"check"_s, finding.check}, {u"ok"_s, finding.isSound}, {u"detail"_s, finding.detail}});
        else
            run.terminal.printLine(
                (finding.isSound ? u"ok      "_s : u"PROBLEM "_s) + finding.check.leftJustified(18) + finding.detail);
    }
    if (run.isJson())
        run.terminal.print(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
    if (unsound.isEmpty())
        return 0;
    return run.failed({Error::Kind::Corrupt, u"problems found: %1"_s.arg(unsound.join(u", "_s)), path});
}

} // namespace satchel::app
