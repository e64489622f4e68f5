// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/HighWaterMark.h"

#include "store/CopyMark.h"
#include "store/Statements.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUuid>
#include <tuple>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

/// In the table `meta`: the id of this log, another one after the store was found to be a copy.
const QString logName = u"log_id"_s;
constexpr qint64 longestFile = 1024;

struct Mark
{
    QString log;
    qint64 sequence = 0; // of the last change
};

/// Nothing that matches a store where the file is missing or cut.
Mark readMark(const QString &storePath)
{
    QFile file(highWaterFileOf(storePath));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject json = QJsonDocument::fromJson(file.read(longestFile)).object();
    return {json[u"log"].toString(), json[u"sequence"].toInteger()};
}

/// Empty where the log has none yet.
Result<QString> logOf(Database &database)
{
    return readText(database, "SELECT value FROM meta WHERE name = ?", logName);
}

Result<qint64> lastSequence(Database &database)
{
    return database.integer("SELECT max(sequence) FROM change");
}

Result<void> raiseMark(Database &database, const QString &storePath)
{
    const QString log = TRY(logOf(database));
    if (log.isEmpty())
        return {};
    const Mark known = readMark(storePath);
    const qint64 sequence = TRY(lastSequence(database));
    if (known.log == log && known.sequence >= sequence)
        return {};
    QFile file(highWaterFileOf(storePath));
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(
            QJsonDocument(QJsonObject{{u"log"_s, log}, {u"sequence"_s, sequence}}).toJson(QJsonDocument::Compact));
    }
    return {};
}

Result<void> nameLogOfSender(Database &database)
{
    const qint64 sends = TRY(
        database.integer("SELECT EXISTS (SELECT 1 FROM connection) OR EXISTS (SELECT 1 FROM outgoing_mail)"));
    if (sends == 0 || !TRY(logOf(database)).isEmpty())
        return {};
    return run(database, "INSERT OR IGNORE INTO meta (name, value) VALUES (?, ?)", logName,
        QUuid::createUuid().toString(QUuid::WithoutBraces));
}

} // namespace

QString highWaterFileOf(const QString &storePath)
{
    return storePath + u".newest"_s;
}

Result<void> markOlderFile(Database &database, const QString &storePath)
{
    if (!QFile::exists(highWaterFileOf(storePath)))
        return {};
    const Mark known = readMark(storePath);
    const QString log = TRY(logOf(database));
    if (log.isEmpty() || log != known.log || TRY(lastSequence(database)) >= known.sequence)
        return {};
    const Instant last{TRY(database.integer("SELECT max(at) FROM changeset"))};
    TRY(markCopy(database, last));
    return run(database, "DELETE FROM meta WHERE name = ?", logName); // from here on it is a log of its own
}

void nameLog(Database &database)
{
    std::ignore = nameLogOfSender(database);
}

void raiseHighWaterMark(Database &database, const QString &storePath)
{
    std::ignore = raiseMark(database, storePath);
}

} // namespace satchel::store
