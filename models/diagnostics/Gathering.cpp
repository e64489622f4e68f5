// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/Gathering.h"

#include "diagnostics/Redaction.h"
#include "domain/CustomEntity.h"
#include "store/Doctor.h"
#include "store/encryption/KeyFile.h"
#include "store/Migrations.h"
#include "store/StoreFigures.h"
#include "store/StoreFile.h"
#include "store/sync/ConnectionSettings.h"
#include "store/sync/SyncActivity.h"

#include <algorithm>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace satchel::diagnostics {

namespace {

constexpr qint64 shownRounds = 5;
constexpr qint64 monthMilliseconds = qint64(30) * 24 * 3'600'000;

using store::RequestCause;

QString causeName(RequestCause cause)
{
    static constexpr std::pair<RequestCause, const char *> names[] = {{RequestCause::None, "none"},
        {RequestCause::Offline, "offline"}, {RequestCause::Unanswered, "no whole response"},
        {RequestCause::RateLimited, "rate limited"}, {RequestCause::SignInRejected, "sign-in rejected"},
        {RequestCause::Forbidden, "forbidden"}, {RequestCause::Missing, "missing"},
        {RequestCause::Changed, "changed meanwhile"}, {RequestCause::Rejected, "rejected"},
        {RequestCause::ServerError, "server error"}, {RequestCause::Unexpected, "unexpected response"},
        {RequestCause::Keychain, "keychain"}, {RequestCause::Cancelled, "cancelled"}};
    for (const auto &[known, name] : names) {
        if (known == cause)
            return QString::fromLatin1(name);
    }
    return u"other"_s;
}

QString encryptionOf(const QString &storePath)
{
    const auto isEncrypted = store::isEncryptedStore(storePath);
    if (!isEncrypted)
        return u"unknown"_s;
    if (!*isEncrypted)
        return u"no"_s;
    return QFileInfo::exists(store::keyFileOf(storePath)) ? u"key behind a passphrase"_s : u"key in the keychain"_s;
}

QString nameOf(store::BackupInterval interval)
{
    switch (interval) {
    case store::BackupInterval::Hour: return u"hour"_s;
    case store::BackupInterval::Day: return u"day"_s;
    case store::BackupInterval::Week: return u"week"_s;
    }
    return {};
}

QString nameOf(store::CatalogEntry::Check check)
{
    switch (check) {
    case store::CatalogEntry::Check::None: return u"none"_s;
    case store::CatalogEntry::Check::Opened: return u"opened"_s;
    case store::CatalogEntry::Check::Compared: return u"compared"_s;
    }
    return {};
}

ContentFacts toFacts(const store::StoreFigures &figures)
{
    ContentFacts facts{figures.schemaVersion, figures.pageSize, figures.pages, figures.freePages, figures.changeSets,
        figures.changes, figures.hasWriteAheadLog, {}};
    int custom = 0; // a team's own name for its records says what it does
    for (const store::EntityFigures &entity : figures.entities) {
        const QString name = isCustomEntityName(entity.entity) ? u"custom %1"_s.arg(++custom) : entity.entity;
        facts.records.push_back({name, entity.records, entity.inTrash, entity.customFields});
    }
    return facts;
}

/// A damaged file says nothing about its parts that is worth something.
Result<std::vector<CheckFacts>> examine(store::Store &store, const std::atomic<bool> *isCancelled)
{
    using Check = store::Finding (*)(store::Doctor & doctor);
    static constexpr Check checks[] = {[](store::Doctor &doctor) { return doctor.examineFile(); },
        [](store::Doctor &doctor) { return doctor.examineLog(); },
        [](store::Doctor &doctor) { return doctor.examineAudit(); },
        [](store::Doctor &doctor) { return doctor.examineReferences(); },
        [](store::Doctor &doctor) { return doctor.examineSearch(); },
        [](store::Doctor &doctor) { return doctor.examineAttachments(); },
        [](store::Doctor &doctor) { return doctor.examineJournal(); }};
    store::Doctor doctor(store);
    std::vector<CheckFacts> facts;
    for (const Check &check : checks) {
        if (isCancelled && *isCancelled)
            return fail(Error::Kind::Cancelled, u"stopped"_s);
        const store::Finding finding = check(doctor);
        facts.push_back({finding.check, finding.isSound, finding.isSound ? QString() : redacted(finding.detail)});
        if (facts.size() == 1 && !finding.isSound)
            break;
    }
    return facts;
}

RoundFacts toFacts(const store::RoundRecord &round)
{
    RoundFacts facts{round.started, {}, round.pulled, round.pushed, round.deleted, round.conflicts, round.parked,
        round.requests, {}};
    if (round.ended)
        facts.milliseconds = round.ended->ms - round.started.ms;
    if (round.error)
        facts.error = redacted(*round.error);
    return facts;
}

std::vector<FailureFacts> failuresOf(qint64 connection, const store::SyncActivity &activity, const Schema &schema)
{
    std::vector<FailureFacts> failures;
    for (const store::RequestFailures &requests : activity.requests) {
        if (requests.connection == connection)
            failures.push_back({u"request: "_s + causeName(requests.cause), requests.count, requests.last, {}});
    }
    for (const store::RoundFailures &rounds : activity.rounds) {
        if (rounds.connection == connection)
            failures.push_back(
                {u"sync: "_s + kindName(rounds.error.kind), rounds.count, rounds.last, redacted(rounds.error.what)});
    }
    for (const store::ParkedFailures &parked : activity.parkedCauses) {
        if (parked.connection != connection)
            continue;
        const store::ParkedCause &cause = parked.group.cause;
        const QString entity = cause.isFromRemote() ? u"remote record"_s
            : isCustomEntity(cause.entity)          ? u"custom"_s
                                                    : schema.entity(cause.entity).name;
        failures.push_back(
            {u"parked: "_s + entity, parked.group.count, parked.group.newest.since, redacted(cause.reason)});
    }
    return failures;
}

template <typename T> const T *ofConnection(const std::vector<T> &all, qint64 connection)
{
    const auto found = std::ranges::find(all, connection, &T::connection);
    return found == all.end() ? nullptr : &*found;
}

/// What a person set; of settings that cannot be read the defaults.
void addSettings(ConnectionFacts &facts, const QJsonObject &json)
{
    const auto settings = store::ConnectionSettings::fromJson(json).value_or(store::ConnectionSettings());
    facts.frequency = store::frequencyName(settings.frequency);
    facts.policy = store::policyName(settings.policy);
    facts.onlyReceives = settings.onlyReceives();
    facts.hasRoute = !settings.route.isEmpty();
}

void addLimits(ConnectionFacts &facts, qint64 connection, const store::SyncActivity &activity)
{
    if (const auto *budget = ofConnection(activity.budgets, connection)) {
        facts.requestsUsed = budget->day ? budget->day->used : 0;
        facts.requestsAllowed = budget->day ? budget->day->allowed : 0;
        facts.windowRequests = budget->windowRequests;
        facts.windowMilliseconds = budget->windowMilliseconds;
        facts.pausedUntil = budget->pausedUntil;
    }
    if (const auto *secret = ofConnection(activity.secrets, connection)) {
        facts.secret = secret->isToken ? u"token"_s : u"sign-in"_s;
        facts.secretSince = secret->since;
    }
    facts.schemaChanges = std::ranges::count(activity.schemaChanges, connection, &store::SchemaChange::connection);
}

Result<ConnectionFacts> toFacts(const store::Connection &connection, const store::SyncActivity &activity,
    store::Store &store, const QStringList &vendors)
{
    ConnectionFacts facts;
    facts.vendor = vendors.contains(connection.vendor) ? connection.vendor : u"described"_s;
    facts.state = connection.shownState();
    facts.problem = redacted(connection.problem);
    if (connection.question)
        facts.question = store::nameOf(store::kindOf(*connection.question));
    facts.lastSuccess = connection.lastSuccess;
    addSettings(facts, connection.settings);
    addLimits(facts, connection.number, activity);
    const auto counts = TRY(store::Connections(store).counts(connection.number));
    facts.waiting = counts.waiting;
    facts.parked = counts.parked;
    facts.conflicts = counts.conflicts;
    for (const store::RoundRecord &round : TRY(store::SyncRounds(store).list(connection.number, shownRounds)))
        facts.rounds.push_back(toFacts(round));
    facts.failures = failuresOf(connection.number, activity, store.schema());
    return facts;
}

} // namespace

Error redacted(const Error &error)
{
    return {error.kind, redacted(error.what), {}};
}

StoreFacts readFileFacts(const QString &storePath)
{
    StoreFacts facts;
    facts.encryption = encryptionOf(storePath);
    facts.bytes = QFileInfo(storePath).size();
    facts.logBytes = QFileInfo(storePath + u"-wal"_s).size();
    facts.knownVersion = store::currentVersion();
    facts.openToOthers = store::publicFiles(storePath).size();
    for (const store::Finding &finding : {store::Doctor::examineDisk(storePath), store::Doctor::examineLibrary()})
        facts.checks.push_back(
            {finding.check, finding.isSound, finding.isSound ? QString() : redacted(finding.detail)});
    return facts;
}

BackupFacts readBackupFacts(const QString &storePath, Instant now)
{
    const store::BackupCatalog catalog = store::readCatalog(storePath, now);
    const store::BackupSchedule &schedule = catalog.schedule;
    BackupFacts facts{.isOn = schedule.isOn,
        .every = nameOf(schedule.every),
        .isBeforeImports = schedule.isBeforeImports,
        .isBesideStore = schedule.folder.isEmpty(),
        .days = schedule.keep.days,
        .weeks = schedule.keep.weeks,
        .months = schedule.keep.months,
        .mostBytes = schedule.mostBytes};
    for (const store::CatalogEntry &entry : store::listBackups(catalog, storePath)) {
        facts.made += entry.isMissed() ? 0 : 1;
        facts.missed += entry.isMissed() ? 1 : 0;
        facts.bytes += entry.bytes;
        if (!entry.isMissed() && !facts.last) {
            facts.last = entry.at;
            facts.lastCheck = nameOf(entry.check);
        }
        if (entry.isMissed() && !facts.lastMissed)
            facts.lastMissed = entry.at;
        if (!entry.problem.isEmpty() && facts.lastProblem.isEmpty())
            facts.lastProblem = redacted(entry.problem);
    }
    return facts;
}

Result<void> addContent(StoreFacts &facts, store::Store &store, const std::atomic<bool> *isCancelled)
{
    const auto checks = TRY(examine(store, isCancelled));
    facts.checks.insert(facts.checks.begin(), checks.begin(), checks.end());
    facts.content = toFacts(TRY(store::readFigures(store)));
    return {};
}

Result<void> addConnections(Diagnostics &diagnostics, store::Store &store, const QStringList &vendors)
{
    const Clock &clock = store.clock();
    const Instant today = Instant::startOf(clock.today(), clock.zone());
    const auto activity = TRY(store::readSyncActivity(store, today, Instant{clock.now().ms - monthMilliseconds}));
    diagnostics.requestsToday = activity.requestsToday.requests;
    diagnostics.requestsFailedToday = activity.requestsToday.failed;
    for (const store::Connection &connection : activity.connections) {
        diagnostics.connections.push_back(TRY(toFacts(connection, activity, store, vendors)));
        diagnostics.connections.back().number = std::ssize(diagnostics.connections);
    }
    return {};
}

} // namespace satchel::diagnostics
