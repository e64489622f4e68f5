// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/QuoteNumbering.h"

#include "domain/QuoteRules.h"
#include "domain/Reason.h"
#include "store/privacy/StoredSetting.h"
#include "store/Statements.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSysInfo>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const QString cyclePrefix = u"quote_cycle:"_s; // of a name in the table `meta`

/// The same for one file on one computer only.
QString placeOf(Database &database)
{
    const QFileInfo file(QString::fromUtf8(sqlite3_db_filename(database.handle(), "main")));
    const QByteArray path = file.canonicalFilePath().toUtf8();
    return QString::fromLatin1(
        QCryptographicHash::hash(QSysInfo::machineUniqueId() + '\n' + path, QCryptographicHash::Sha256).toHex());
}

} // namespace

Result<QString> QuoteNumbering::numberPattern()
{
    const auto stored = settingText(m_database, numberPatternSetting);
    if (!stored)
        return stored;
    return stored->isEmpty() || !checkNumberPattern(*stored) ? defaultNumberPattern : *stored;
}

Result<bool> QuoteNumbering::isUsed(const QString &number)
{
    auto statement = TRY(m_database.prepare(
        "SELECT 1 FROM quote WHERE number = ?1 COLLATE folded AND deleted_at IS NULL"
        " UNION ALL SELECT 1 FROM quote WHERE number = ?1 COLLATE folded AND deleted_at IS NOT NULL LIMIT 1"));
    statement.bind(1, QStringView(number));
    return statement.step();
}

Result<QString> QuoteNumbering::nextNumber(QDate day, bool takes)
{
    const auto pattern = numberPattern();
    if (!pattern)
        return pattern;
    if (TRY(isOfHub()))
        return nextReserved(*pattern, day, takes);
    const QString cycle = cyclePrefix + numberCycle(*pattern, day);
    const auto last = readText(m_database, "SELECT value FROM meta WHERE name = ?", cycle);
    if (!last)
        return last;
    qint64 counter = last->toLongLong();
    for (;;) { // numbers of imported quotes are skipped
        const QString number = quoteNumber(*pattern, day, ++counter);
        const auto used = TRY(isUsed(number));
        if (used)
            continue;
        if (!takes)
            return number;
        const auto done = run(m_database,
            "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            cycle, QString::number(counter));
        return done ? Result<QString>(number) : fail(done.error());
    }
}

Result<bool> QuoteNumbering::isOfHub()
{
    return readInteger(m_database, "SELECT EXISTS (SELECT 1 FROM hub)").map([](qint64 found) { return found != 0; });
}

Result<QString> QuoteNumbering::nextReserved(const QString &pattern, QDate day, bool takes)
{
    const QString cycle = numberCycle(pattern, day);
    const auto block = TRY(readOne(
        m_database, "SELECT next, last FROM hub_number WHERE cycle = ? AND place IN ('', ?)",
        [](const Statement &row) { return std::pair(row.integer(0), row.integer(1)); }, cycle, placeOf(m_database)));
    for (qint64 counter = block ? block->first : 1; block && counter <= block->second; ++counter) {
        const QString number = quoteNumber(pattern, day, counter);
        if (TRY(isUsed(number)))
            continue;
        if (takes)
            TRY(run(m_database, "UPDATE hub_number SET next = ? WHERE cycle = ?", counter + 1, cycle));
        return number;
    }
    return fail(Error::Kind::Offline,
        Reason::tr("no number of the team is left on this computer: connect to the hub, then try again"),
        u"quote.number"_s);
}

Result<std::optional<QString>> QuoteNumbering::shortCycle(QDate day, qint64 least)
{
    if (!TRY(isOfHub()))
        return std::nullopt;
    const QString cycle = numberCycle(TRY(numberPattern()), day);
    const qint64 left = TRY(readInteger(m_database,
        "SELECT coalesce(max(last - next + 1), 0) FROM hub_number WHERE cycle = ? AND place IN ('', ?)", cycle,
        placeOf(m_database)));
    return left < least ? std::optional(cycle) : std::nullopt;
}

Result<void> QuoteNumbering::reserve(const QString &cycle, qint64 first, qint64 count)
{
    return run(m_database,
        "INSERT INTO hub_number (cycle, next, last, place) VALUES (?1, ?2, ?2 + ?3 - 1, ?4)"
        " ON CONFLICT (cycle) DO UPDATE SET next = excluded.next, last = excluded.last, place = excluded.place",
        cycle, first, count, placeOf(m_database));
}

Result<QuoteNumbering::Counters> QuoteNumbering::reserved()
{
    return readAll(m_database, "SELECT cycle, last FROM hub_number",
        [](const Statement &row) { return std::pair(row.text(0), row.integer(1)); });
}

Result<void> QuoteNumbering::forgetReserved()
{
    return run(m_database, "DELETE FROM hub_number");
}

Result<QString> QuoteNumbering::takeNumber(QDate day, const QString &shown)
{
    if (!shown.isEmpty()) {
        const auto next = TRY(nextNumber(day, false));
        if (next != shown)
            return shown; // a person's own; whether it is free is checked with the edit
    }
    return nextNumber(day, true);
}

Result<QString> QuoteNumbering::peekNumber(QDate day)
{
    return nextNumber(day, false);
}

Result<RecordId> QuoteNumbering::numbered(const QString &number, qint64 version)
{
    const auto found = TRY(readOne(
        m_database,
        "SELECT id FROM quote WHERE number = ?1 COLLATE folded AND coalesce(version, 1) = ?2 AND deleted_at IS NULL "
        "LIMIT 1",
        [](const Statement &row) { return recordIdAt(row, 0); }, number, version));
    return found.value_or(RecordId());
}

Result<QuoteNumbering::Counters> QuoteNumbering::counters()
{
    const auto read = [](const Statement &row) { return std::pair(row.text(0), row.integer(1)); };
    return readAll(
        m_database, "SELECT name, CAST(value AS INTEGER) FROM meta WHERE name LIKE ? || '%'", read, cyclePrefix);
}

Result<void> QuoteNumbering::raise(const Counters &counters)
{
    for (const auto &[cycle, last] : counters) {
        TRY(run(m_database,
            "INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
            " WHERE CAST(value AS INTEGER) < CAST(excluded.value AS INTEGER)",
            cycle, QString::number(last)));
    }
    return {};
}

} // namespace satchel::store
