// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/ChangeCursor.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr qsizetype mostKnown = 200; // rows of the window that are kept

constexpr std::pair<ChangeCursor::Phase, QLatin1StringView> phases[] = {{ChangeCursor::Phase::List, "list"_L1},
    {ChangeCursor::Phase::Changes, "changes"_L1}, {ChangeCursor::Phase::Deletions, "deletions"_L1}};

QJsonObject toObject(const QHash<QString, KnownRow> &rows)
{
    QJsonObject json;
    for (auto row = rows.begin(); row != rows.end(); ++row)
        json.insert(row.key(), QJsonArray{row->stamp, row->content});
    return json;
}

/// A stamp alone, as earlier versions wrote it, is of no known content.
QHash<QString, KnownRow> fromObject(const QJsonObject &json)
{
    QHash<QString, KnownRow> rows;
    for (auto row = json.begin(); row != json.end(); ++row)
        rows.insert(row.key(),
            row->isArray() ? KnownRow{(*row)[0].toInteger(), (*row)[1].toString()} : KnownRow{row->toInteger(), {}});
    return rows;
}

} // namespace

ChangeTiming ChangeTiming::fromWire(const QJsonObject &wire)
{
    ChangeTiming timing;
    timing.overlap = wire.value("overlap"_L1).toInteger(timing.overlap);
    timing.granularity = wire.value("granularity"_L1).toInteger(timing.granularity);
    timing.fullSync = wire.value("full_sync"_L1).toInteger(timing.fullSync);
    return timing;
}

ChangeCursor ChangeCursor::fromJson(const QJsonObject &json)
{
    ChangeCursor cursor;
    for (const auto &[phase, name] : phases) {
        if (json.value("phase"_L1).toString() == name)
            cursor.phase = phase;
    }
    cursor.seen = json.value("seen"_L1).toInteger();
    cursor.settled = json.value("settled"_L1).toInteger();
    cursor.now = json.value("now"_L1).toInteger();
    cursor.ours = json.value("ours"_L1).toInteger();
    cursor.listedAt = json.value("listed_at"_L1).toInteger();
    cursor.wideAt = json.value("wide_at"_L1).toInteger();
    cursor.window = fromObject(json.value("window"_L1).toObject());
    cursor.isWindowLarge = json.value("window_large"_L1).toBool();
    cursor.deletionsAt = json.value("deletions_at"_L1).toInteger();
    cursor.deletionsAfter = json.value("deletions_after"_L1).toString();
    cursor.deletionsFrom = json.value("deletions_from"_L1).toInteger();
    cursor.deletionsBegan = json.value("deletions_began"_L1).toInteger();
    const QJsonObject round = json.value("round"_L1).toObject();
    cursor.isRunning = !round.isEmpty();
    cursor.isWide = round.value("wide"_L1).toBool();
    cursor.hasChanges = round.value("changes"_L1).toBool();
    cursor.greatest = round.value("greatest"_L1).toInteger();
    cursor.after = round.value("after"_L1).toString();
    cursor.pages = round.value("pages"_L1).toInt();
    cursor.restarts = round.value("restarts"_L1).toInt();
    cursor.rows = fromObject(round.value("rows"_L1).toObject());
    cursor.areRowsMany = round.value("many"_L1).toBool();
    return cursor;
}

QJsonObject ChangeCursor::toJson() const
{
    QJsonObject json{{u"seen"_s, seen}, {u"settled"_s, settled}, {u"now"_s, now}, {u"ours"_s, ours},
        {u"listed_at"_s, listedAt}, {u"wide_at"_s, wideAt}, {u"window"_s, toObject(window)},
        {u"window_large"_s, isWindowLarge}, {u"deletions_at"_s, deletionsAt}, {u"deletions_after"_s, deletionsAfter},
        {u"deletions_from"_s, deletionsFrom}, {u"deletions_began"_s, deletionsBegan}};
    for (const auto &[value, name] : phases) {
        if (value == phase)
            json.insert(u"phase"_s, name);
    }
    if (isRunning) {
        json.insert(u"round"_s,
            QJsonObject{{u"wide"_s, isWide}, {u"changes"_s, hasChanges}, {u"greatest"_s, greatest}, {u"after"_s, after},
                {u"pages"_s, pages}, {u"restarts"_s, restarts}, {u"rows"_s, toObject(rows)}, {u"many"_s, areRowsMany}});
    }
    return json;
}

void ChangeCursor::note(
    const QString &id, qint64 stamp, const ChangeTiming &timing, const std::function<QString()> &content)
{
    greatest = std::max(greatest, stamp);
    // What has the stamp of a moment that is not over may change once more and keep its stamp: it is not known yet
    const bool isOver = timing.granularity <= 1 || stamp + 2 * timing.granularity <= now;
    if (areRowsMany || !isOver || stamp <= now - timing.overlap)
        return;
    rows.insert(id, {stamp, content()});
    if (rows.size() > mostKnown) {
        rows.clear();
        areRowsMany = true;
    }
}

void ChangeCursor::settle(bool readWindow, const ChangeTiming &timing)
{
    if (now == 0) // the answer has no time: the newest stamp is the latest moment that is sure
        now = std::max(seen, greatest);
    seen = std::max(seen, std::min(now, greatest));
    if (!readWindow)
        return;
    settled = std::min(seen, now - timing.overlap);
    window = rows;
    window.removeIf([this](const auto &row) { return row.value().stamp <= settled; });
    isWindowLarge = areRowsMany;
    wideAt = now + timing.overlap;
}

} // namespace satchel::sync
