// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/CopyMark.h"

#include "domain/Reason.h"
#include "store/hub/HubState.h"
#include "store/QuoteNumbering.h"
#include "store/Statements.h"
#include "store/Store.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const QString markName = u"copied"_s; // names in the table `meta`
const QString restorationName = u"restored"_s;

Result<QJsonObject> readMeta(Database &database, const QString &name)
{
    const auto text = readText(database, "SELECT value FROM meta WHERE name = ?", name);
    return text ? Result<QJsonObject>(QJsonDocument::fromJson(text->toUtf8()).object()) : fail(text.error());
}

Result<void> writeMeta(Database &database, const QString &name, const QJsonObject &value)
{
    return run(database, "INSERT OR REPLACE INTO meta (name, value) VALUES (?, ?)", name,
        QString::fromUtf8(QJsonDocument(value).toJson(QJsonDocument::Compact)));
}

struct ConnectionRow
{
    qint64 number = 0;
    QJsonObject settings;
};

QJsonObject withEarlier(QJsonObject mark, const QJsonObject &unfinished)
{
    if (unfinished.isEmpty() || unfinished[lookedUpKey].toBool())
        return mark;
    const QJsonObject earlier = unfinished[earlierKey].toObject();
    mark.insert(earlierKey, earlier.isEmpty() ? unfinished : earlier);
    return mark;
}

/// A question that is a week old is asked again if it is still one. That of the initial matching stays: before it is
/// answered nothing was agreed on.
Result<void> restart(Database &database, const ConnectionRow &connection)
{
    TRY(run(database, "UPDATE connection SET settings = ? WHERE number = ?",
        QJsonDocument(connection.settings).toJson(QJsonDocument::Compact), connection.number));
    TRY(run(database,
        "UPDATE connection SET state = 'ready', problem = NULL, question = NULL WHERE number = ? AND question IS NOT "
        "NULL"
        " AND question NOT LIKE '%\"kind\":\"matches\"%'",
        connection.number));
    TRY(run(database, "DELETE FROM approval WHERE connection = ?", connection.number));
    return run(database, "UPDATE sync_object SET cursor = '{}' WHERE connection = ?", connection.number);
}

} // namespace

QJsonObject toJson(const CopyMark &mark)
{
    return {{u"copied_at"_s, mark.at.ms}, {u"sequence"_s, mark.sequence}};
}

std::optional<CopyMark> copyMarkFromJson(const QJsonObject &json)
{
    if (json.isEmpty())
        return std::nullopt;
    return CopyMark{Instant{json[u"copied_at"].toInteger()}, json[u"sequence"].toInteger()};
}

Result<void> markCopy(Database &copy, Instant at)
{
    if (TRY(readCopyMark(copy)))
        return {};
    const auto sequence = TRY(copy.integer("SELECT max(sequence) FROM change"));
    return writeMeta(copy, markName, toJson(CopyMark{at, sequence}));
}

Result<std::optional<CopyMark>> readCopyMark(Database &database)
{
    return readMeta(database, markName).map(copyMarkFromJson);
}

Result<std::optional<Record>> recordInCopy(Store &store, const CopyMark &mark, Record record)
{
    for (const HistoryEntry &entry : TRY(store.history(record.entity->kind, record.id, -1))) { // newest first
        const Change &change = entry.change;
        if (change.sequence <= mark.sequence)
            break;
        if (change.kind == Edit::Kind::Create)
            return isOfHub(entry.set.origin) ? std::optional(std::move(record)) : std::nullopt;
        if (record.entity->find(change.field))
            record.set(change.field, change.before);
    }
    return record;
}

Result<void> noteRestored(Database &database, Instant now)
{
    if (!TRY(readCopyMark(database)))
        return {};
    auto transaction = TRY(Transaction::begin(database));
    const auto mark = TRY(readCopyMark(database));
    if (!mark)
        return {}; // another process was first
    auto connections = TRY(readAll(database, "SELECT number, settings FROM connection", [](const Statement &row) {
        return ConnectionRow{row.integer(0), QJsonDocument::fromJson(utf8At(row, 1)).object()};
    }));
    for (ConnectionRow &connection : connections) {
        const QJsonObject unfinished = connection.settings[restoredKey].toObject();
        connection.settings.insert(restoredKey, withEarlier(toJson(*mark), unfinished));
        TRY(restart(database, connection));
    }
    QJsonObject restoration = toJson(*mark);
    restoration.insert(u"noticed_at"_s, now.ms);
    TRY(writeMeta(database, restorationName, restoration));
    TRY(run(database, "DELETE FROM meta WHERE name = ?", markName));
    TRY(run(database, "UPDATE outgoing_mail SET state = 'in_doubt', problem = ? WHERE state IN ('queued', 'sending')",
        Reason::tr("the store was restored from a backup; the message may have been sent since")));
    TRY(QuoteNumbering(database).forgetReserved()); // some may be on paper since the backup
    return transaction.commit();
}

Result<std::optional<Restoration>> lastRestoration(Store &store)
{
    const auto json = TRY(readMeta(store.database(), restorationName));
    const auto copy = copyMarkFromJson(json);
    return copy ? std::optional(Restoration{*copy, Instant{json[u"noticed_at"].toInteger()}}) : std::nullopt;
}

} // namespace satchel::store
