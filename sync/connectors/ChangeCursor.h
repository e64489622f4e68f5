// SPDX-License-Identifier: GPL-3.0-or-later
// How far an object has been read. Stamps are the remote's, in milliseconds; "now" is its clock at a round's first
// answer.
//   everything up to `settled` was read after the remote had the time to show it: never read again
//   from there up to `seen` is the window: what may still turn up late in it is looked for in every round while the
//   window's rows fit into one page, else once more when they have settled
// A row of the window that still has its stamp and reads as it did is known; a stamp alone is not believed, because a
// row can change twice within it and be read in between. Invariant: settled ≤ seen ≤ the start of the last complete
// round.
#pragma once

#include <functional>
#include <QHash>
#include <QJsonObject>

namespace satchel::sync {

/// How a vendor stamps records: keys of an object's "wire".
struct ChangeTiming
{
    qint64 overlap = 5 * 60 * 1000; // longer than anything shows late: an index that lags, a commit that takes its time
    qint64 granularity = 1; // of its stamps
    qint64 fullSync = 24 * 60 * 60 * 1000; // how often everything is read again

    static ChangeTiming fromWire(const QJsonObject &wire);
};

/// A row as it was read.
struct KnownRow
{
    qint64 stamp = 0;
    QString content; // a digest of its values
    bool operator==(const KnownRow &) const = default;
};

struct ChangeCursor
{
    enum class Phase { List, Changes, Deletions };

    // Between rounds
    Phase phase = Phase::List;
    qint64 seen = 0;
    qint64 settled = 0;
    qint64 now = 0; // at the last round's start
    qint64 ours = 0; // our clock at the same moment
    qint64 listedAt = 0; // when the last full sync began
    qint64 wideAt = 0; // when the window is read again though it is large
    QHash<QString, KnownRow> window; // its rows, by id
    bool isWindowLarge = false; // too large to be kept
    qint64 deletionsAt = 0; // when what was deleted was last looked for
    QString deletionsAfter; // where reading of what was deleted goes on
    qint64 deletionsFrom = 0; // what was deleted before was read
    qint64 deletionsBegan = 0; // when the present reading of it began

    // Within a round
    bool isRunning = false;
    bool isWide = false;
    bool hasChanges = false;
    qint64 greatest = 0;
    QString after;
    int pages = 0;
    int restarts = 0;
    QHash<QString, KnownRow> rows; // of this round
    bool areRowsMany = false;

    static ChangeCursor fromJson(const QJsonObject &json);
    QJsonObject toJson() const;

    /// `content` is asked only of rows of the window.
    void note(const QString &id, qint64 stamp, const ChangeTiming &timing, const std::function<QString()> &content);
    /// Ends a round's reading of changes; `isWide` when the whole window was read.
    void settle(bool readWindow, const ChangeTiming &timing);
};

} // namespace satchel::sync
