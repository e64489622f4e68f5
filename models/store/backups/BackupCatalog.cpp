// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/backups/BackupCatalog.h"

#include "domain/Reason.h"
#include "store/ProcessLock.h"
#include "store/SafeFile.h"

#include <algorithm>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr int lockMilliseconds = 3000;

template <typename E> using Names = std::initializer_list<std::pair<E, QLatin1StringView>>;

constexpr Names<BackupInterval> intervalNames = {
    {BackupInterval::Hour, "hour"_L1}, {BackupInterval::Day, "day"_L1}, {BackupInterval::Week, "week"_L1}};
using Cause = CatalogEntry::Cause;
constexpr Names<Cause> causeNames = {{Cause::Schedule, "schedule"_L1}, {Cause::Person, "person"_L1},
    {Cause::Import, "import"_L1}, {Cause::Upgrade, "upgrade"_L1}, {Cause::Restore, "restore"_L1}};
using Check = CatalogEntry::Check;
constexpr Names<Check> checkNames = {
    {Check::None, "none"_L1}, {Check::Opened, "opened"_L1}, {Check::Compared, "compared"_L1}};

template <typename E> QString nameIn(const Names<E> &names, E value)
{
    const auto found = std::ranges::find(names, value, &std::pair<E, QLatin1StringView>::first);
    return found == names.end() ? QString() : QString(found->second);
}

template <typename E> E valueIn(const Names<E> &names, const QString &name, E otherwise)
{
    const auto found = std::ranges::find(names, name, &std::pair<E, QLatin1StringView>::second);
    return found == names.end() ? otherwise : found->first;
}

QJsonObject toJson(const BackupSchedule &schedule)
{
    return {{u"on"_s, schedule.isOn}, {u"every"_s, nameIn(intervalNames, schedule.every)},
        {u"at"_s, schedule.at.toString(u"HH:mm"_s)}, {u"weekday"_s, schedule.weekday},
        {u"before_imports"_s, schedule.isBeforeImports}, {u"days"_s, schedule.keep.days},
        {u"weeks"_s, schedule.keep.weeks}, {u"months"_s, schedule.keep.months}, {u"most_bytes"_s, schedule.mostBytes},
        {u"folder"_s, schedule.folder}};
}

BackupSchedule scheduleFrom(const QJsonObject &json)
{
    BackupSchedule schedule;
    schedule.isOn = json[u"on"].toBool(schedule.isOn);
    schedule.every = valueIn(intervalNames, json[u"every"].toString(), schedule.every);
    if (const QTime at = QTime::fromString(json[u"at"].toString(), u"HH:mm"_s); at.isValid())
        schedule.at = at;
    schedule.weekday = std::clamp(json[u"weekday"].toInt(schedule.weekday), int(Qt::Monday), int(Qt::Sunday));
    schedule.isBeforeImports = json[u"before_imports"].toBool(schedule.isBeforeImports);
    schedule.keep.days = std::max(0, json[u"days"].toInt(schedule.keep.days));
    schedule.keep.weeks = std::max(0, json[u"weeks"].toInt(schedule.keep.weeks));
    schedule.keep.months = std::max(0, json[u"months"].toInt(schedule.keep.months));
    schedule.mostBytes = std::max<qint64>(0, json[u"most_bytes"].toInteger());
    schedule.folder = json[u"folder"].toString();
    return schedule;
}

QJsonObject toJson(const CatalogEntry &entry)
{
    QJsonObject json{{u"at"_s, entry.at.ms}, {u"cause"_s, nameIn(causeNames, entry.cause)}};
    if (entry.isMissed()) {
        json.insert(u"tries"_s, entry.tries);
    } else {
        json.insert(u"file"_s, entry.file);
        json.insert(u"bytes"_s, entry.bytes);
        json.insert(u"records"_s, entry.records);
        json.insert(u"check"_s, nameIn(checkNames, entry.check));
    }
    if (entry.comparedAt)
        json.insert(u"compared_at"_s, entry.comparedAt->ms);
    if (!entry.problem.isEmpty())
        json.insert(u"problem"_s, entry.problem);
    return json;
}

CatalogEntry entryFrom(const QJsonObject &json)
{
    CatalogEntry entry;
    entry.at = Instant{json[u"at"].toInteger()};
    entry.file = json[u"file"].toString();
    entry.bytes = json[u"bytes"].toInteger();
    entry.records = json[u"records"].toInteger();
    entry.cause = valueIn(causeNames, json[u"cause"].toString(), Cause::Person);
    entry.check = valueIn(checkNames, json[u"check"].toString(), Check::None);
    if (json.contains(u"compared_at"))
        entry.comparedAt = Instant{json[u"compared_at"].toInteger()};
    entry.problem = json[u"problem"].toString();
    entry.tries = json[u"tries"].toInt();
    return entry;
}

void sortNewestFirst(std::vector<CatalogEntry> &entries)
{
    std::ranges::stable_sort(entries, std::greater(), &CatalogEntry::at);
}

void forgetOldMisses(std::vector<CatalogEntry> &entries)
{
    size_t missed = 0;
    std::erase_if(entries, [&](const CatalogEntry &entry) { return entry.isMissed() && ++missed > mostMissedBackups; });
}

/// As the names of the files that are made beside a store say.
Cause causeOf(const QString &file)
{
    const QString name = QFileInfo(file).fileName();
    return name.contains(".before-"_L1)  ? Cause::Upgrade
        : name.contains(".replaced-"_L1) ? Cause::Restore
                                         : Cause::Person;
}

} // namespace

Instant BackupCatalog::nextDue(Instant now, const QTimeZone &zone) const
{
    const auto last = std::ranges::find_if(
        entries, [now](const CatalogEntry &entry) { return entry.cause == Cause::Schedule && entry.at <= now; });
    const bool isScheduleNew = since <= now; // else it is of a clock that was wrong
    if (last == entries.end())
        return isScheduleNew ? nextBackup(schedule, since, zone) : now;
    const Instant next = nextBackup(schedule, isScheduleNew ? std::max(last->at, since) : last->at, zone);
    return last->isMissed() ? std::min(next, Instant{last->at.ms + backupRetryInterval}) : next;
}

QString catalogFileOf(const QString &storePath)
{
    return storePath + u".backups"_s;
}

BackupCatalog readCatalog(const QString &storePath, Instant now)
{
    QFile file(catalogFileOf(storePath));
    BackupCatalog catalog{{}, now, {}};
    if (!file.open(QIODevice::ReadOnly))
        return catalog;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.isEmpty())
        return catalog;
    catalog.schedule = scheduleFrom(json[u"schedule"].toObject());
    catalog.since = Instant{json[u"since"].toInteger(now.ms)};
    for (const QJsonValue entry : json[u"backups"].toArray())
        catalog.entries.push_back(entryFrom(entry.toObject()));
    sortNewestFirst(catalog.entries);
    return catalog;
}

Result<void> changeCatalog(
    const QString &storePath, Instant now, const std::function<void(BackupCatalog &catalog)> &change)
{
    const QString path = catalogFileOf(storePath);
    ProcessLock lock(path + u".lock"_s);
    TRY(lock.take(Reason::tr("another program is changing the list of backups"), lockMilliseconds));
    BackupCatalog catalog = readCatalog(storePath, now);
    change(catalog);
    sortNewestFirst(catalog.entries);
    forgetOldMisses(catalog.entries);
    QJsonArray backups;
    for (const CatalogEntry &entry : catalog.entries)
        backups.append(toJson(entry));
    const QJsonObject json{
        {u"schedule"_s, toJson(catalog.schedule)}, {u"since"_s, catalog.since.ms}, {u"backups"_s, backups}};
    return writePrivateFile(path, QJsonDocument(json).toJson());
}

std::vector<CatalogEntry> listBackups(const BackupCatalog &catalog, const QString &storePath)
{
    std::vector<CatalogEntry> list;
    for (const CatalogEntry &entry : catalog.entries) {
        const QFileInfo file(entry.file);
        const bool wasRemoved = !entry.isMissed() && !file.exists() && QFileInfo::exists(file.absolutePath());
        if (!wasRemoved)
            list.push_back(entry);
    }
    for (const BackupFile &backup : backupsBeside(storePath)) {
        const auto isListed = [&](const CatalogEntry &entry) {
            return !entry.isMissed() && QFileInfo(entry.file) == QFileInfo(backup.file);
        };
        if (std::ranges::none_of(list, isListed))
            list.push_back({Instant{backup.at.toMSecsSinceEpoch()}, backup.file, backup.bytes, 0, causeOf(backup.file),
                Check::None});
    }
    sortNewestFirst(list);
    return list;
}

QStringList reachableBackups(const QString &storePath)
{
    QStringList files;
    for (const CatalogEntry &entry : listBackups(readCatalog(storePath, Instant()), storePath)) {
        if (!entry.isMissed() && QFile::exists(entry.file))
            files.append(entry.file);
    }
    return files;
}

} // namespace satchel::store
