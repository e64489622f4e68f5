// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/ChangePull.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace satchel::sync {

namespace {

constexpr qint64 clockTolerance = 60 * 1000; // several machines answer, and their clocks differ a little
constexpr int deletionPagesAtOnce = 10; // in a round in which something happened
constexpr int mostRestarts = 3; // of a listing whose cursor was forgotten

using Phase = ChangeCursor::Phase;

/// Shown twice in one page: the same record, or two versions of it. The newest counts.
void removeTwins(std::vector<RemoteRecord> &records)
{
    QHash<QString, Instant> newest;
    for (const RemoteRecord &record : records) {
        Instant &known = newest[record.id];
        known = std::max(known, record.modified);
    }
    QSet<QString> taken;
    std::erase_if(records, [&](const RemoteRecord &record) {
        if (record.modified != newest.value(record.id) || taken.contains(record.id))
            return true;
        taken.insert(record.id);
        return false;
    });
}

/// In short what a row holds, whichever way it is asked for: empty fields are omitted by some.
QString contentOf(const RemoteRecord &record, const QStringList &fields)
{
    QJsonArray values;
    for (const QString &field : fields) {
        const QJsonValue value = record.fields.value(field);
        const bool isEmpty = value.isUndefined() || value.isNull() || (value.isString() && value.toString().isEmpty());
        values.append(isEmpty ? QJsonValue() : value);
    }
    values.append(record.isDeleted);
    values.append(record.mergedInto);
    constexpr qsizetype enough = 10; // bytes: nobody chooses what a row holds so that two of its states look alike
    const QByteArray digest = QCryptographicHash::hash(
        QJsonDocument(values).toJson(QJsonDocument::Compact), QCryptographicHash::Sha1);
    return QString::fromLatin1(digest.left(enough).toBase64(QByteArray::OmitTrailingEquals));
}

} // namespace

ChangePull::ChangePull(
    ChangeSource &source, const Clock &clock, const ObjectMap &object, const QJsonObject &cursor, qint64 deletionsAfter)
    : m_source(source), m_clock(clock), m_timing(ChangeTiming::fromWire(object.wire)),
      m_cursor(ChangeCursor::fromJson(cursor)), m_fields(object.remoteFields()), m_isContinued(m_cursor.isRunning),
      m_deletionsAfter(deletionsAfter)
{
}

void ChangePull::note(const RemoteRecord &record, qint64 stamp)
{
    m_cursor.note(record.id, stamp, m_timing, [&] { return contentOf(record, m_fields); });
}

bool ChangePull::isKnown(const RemoteRecord &record) const
{
    const auto row = m_cursor.window.constFind(record.id);
    return row != m_cursor.window.cend() && row->stamp == m_source.stampOf(record)
        && row->content == contentOf(record, m_fields);
}

Result<PullPage> ChangePull::next()
{
    switch (m_cursor.phase) {
    case Phase::List: return listPage();
    case Phase::Changes: return changesPage();
    case Phase::Deletions: return deletionsPage();
    }
    Q_UNREACHABLE();
}

void ChangePull::beginRound()
{
    m_cursor.isRunning = true;
    m_cursor.hasChanges = false;
    m_cursor.greatest = 0;
    m_cursor.after.clear();
    m_cursor.pages = 0;
    m_cursor.restarts = 0;
    m_cursor.rows.clear();
    m_cursor.areRowsMany = false;
}

PullPage ChangePull::page(const SourcePage &answer, std::vector<RemoteRecord> records, bool isLast)
{
    PullPage page;
    page.records = std::move(records);
    if (isLast)
        m_cursor.isRunning = false;
    page.cursor = m_cursor.toJson();
    page.isLast = isLast;
    page.isContinued = m_isContinued;
    page.remoteNow = answer.now;
    return page;
}

Result<PullPage> ChangePull::restart(const SourcePage &answer, QString &after)
{
    if (after.isEmpty() || m_cursor.restarts >= mostRestarts)
        return fail(*answer.expired);
    ++m_cursor.restarts;
    after.clear();
    m_cursor.pages = 0;
    return page(answer, {}, false);
}

bool ChangePull::areDeletionsDue() const
{
    return m_source.listsDeletions() && std::abs(m_cursor.now - m_cursor.deletionsAt) >= m_deletionsAfter;
}

bool ChangePull::isClockSetBack(const SourcePage &answer) const
{
    return answer.now && answer.now->ms < m_cursor.now - clockTolerance;
}

Result<PullPage> ChangePull::listPage()
{
    if (!m_cursor.isRunning)
        beginRound();
    const bool isFirst = m_cursor.pages == 0;
    auto answer = TRY(m_source.list(m_cursor.after));
    if (answer.expired)
        return restart(answer, m_cursor.after);
    if (isFirst) {
        m_cursor.seen = m_cursor.settled = m_cursor.greatest = 0;
        m_cursor.now = answer.now.value_or(Instant{}).ms;
        m_cursor.ours = m_clock.now().ms;
        m_cursor.listedAt = m_cursor.now;
        m_cursor.deletionsFrom = std::max(m_cursor.deletionsFrom, m_cursor.listedAt - m_timing.overlap);
    }
    removeTwins(answer.records);
    for (const RemoteRecord &record : answer.records) {
        if (const qint64 stamp = m_source.stampOf(record); m_cursor.now == 0 || stamp <= m_cursor.now)
            note(record, stamp); // what changed later is found by the next search
    }
    ++m_cursor.pages;
    m_cursor.after = answer.next;
    const bool isLast = answer.next.isEmpty();
    if (isLast) {
        if (m_cursor.greatest == 0)
            m_cursor.greatest = m_cursor.now;
        m_cursor.settle(true, m_timing);
        m_cursor.phase = Phase::Changes;
    }
    PullPage result = page(answer, std::move(answer.records), isLast);
    result.beginsFullSync = isFirst;
    result.isOfFullSync = true;
    result.endsFullSync = isLast;
    return result;
}

Result<PullPage> ChangePull::changesPage()
{
    const bool isFirst = !m_cursor.isRunning;
    if (isFirst) {
        beginRound();
        const qint64 remoteNow = m_cursor.now + m_clock.now().ms - m_cursor.ours; // about
        m_cursor.isWide = !m_cursor.isWindowLarge || remoteNow >= m_cursor.wideAt;
    }
    // Within a moment that was not over when it was read, more may have happened
    const qint64 from = m_cursor.isWide ? m_cursor.settled + 1
                                        : m_cursor.seen + 1 - (m_timing.granularity > 1 ? 2 * m_timing.granularity : 0);
    auto answer = TRY(m_source.changes(from, m_cursor.after));
    if (answer.expired)
        return restart(answer, m_cursor.after);
    if (isFirst && isClockSetBack(answer)) {
        beginRound();
        m_cursor.phase = Phase::List;
        return page(answer, {}, false);
    }
    if (isFirst) {
        m_cursor.now = answer.now.value_or(Instant{}).ms;
        m_cursor.ours = m_clock.now().ms;
    }
    std::vector<RemoteRecord> &records = answer.records;
    removeTwins(records);
    for (const RemoteRecord &record : records)
        note(record, m_source.stampOf(record));
    std::erase_if(records, [this](const RemoteRecord &record) { return isKnown(record); });
    m_cursor.hasChanges = m_cursor.hasChanges || !records.empty();
    TRY(m_source.complete(records));
    m_cursor.after = answer.next;
    bool isLast = false;
    if (answer.next.isEmpty()) {
        m_cursor.settle(m_cursor.isWide, m_timing);
        const bool isFullSyncDue = m_cursor.now - m_cursor.listedAt >= m_timing.fullSync;
        const bool hadChanges = m_cursor.hasChanges;
        const bool looksForDeletions = areDeletionsDue();
        isLast = !isFullSyncDue && !looksForDeletions;
        beginRound();
        m_cursor.hasChanges = hadChanges;
        m_cursor.phase = isFullSyncDue ? Phase::List : looksForDeletions ? Phase::Deletions : Phase::Changes;
    }
    return page(answer, std::move(records), isLast);
}

// Most lists of what was deleted cannot be asked what is new in them, so they are read over and over, little by little.
Result<PullPage> ChangePull::deletionsPage()
{
    if (m_cursor.deletionsAfter.isEmpty())
        m_cursor.deletionsBegan = m_cursor.now;
    auto answer = TRY(m_source.deletions(m_cursor.deletionsFrom, m_cursor.deletionsAfter));
    if (answer.expired)
        return restart(answer, m_cursor.deletionsAfter);
    for (RemoteRecord &record : answer.records) {
        record.isDeleted = true;
        record.fields = {};
    }
    ++m_cursor.pages;
    m_cursor.deletionsAt = m_cursor.now;
    m_cursor.deletionsAfter = answer.next;
    if (answer.next.isEmpty())
        m_cursor.deletionsFrom = m_cursor.deletionsBegan - m_timing.overlap;
    const bool isLast = answer.next.isEmpty() || !m_cursor.hasChanges || m_cursor.pages >= deletionPagesAtOnce;
    if (isLast)
        m_cursor.phase = Phase::Changes;
    return page(answer, std::move(answer.records), isLast);
}

} // namespace satchel::sync
