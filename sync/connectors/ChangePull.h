// SPDX-License-Identifier: GPL-3.0-or-later
// One page of what changed in an object, for every vendor that stamps its records: a full sync over everything there is
// (the initial sync, then daily), what changed since, and what was deleted where that is listed apart. Late rows,
// equal stamps and a clock that is set back are dealt with here; a vendor's dialect only says how it is asked.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/ChangeCursor.h"
#include "sync/engine/Remote.h"

namespace satchel::sync {

struct SourcePage
{
    std::vector<RemoteRecord> records;
    std::optional<Instant> now; // the remote's clock
    QString next; // where the next page begins; empty: there is none
    std::optional<Error> expired; // instead of records: the remote would not go on from `after`, but may from the start
};

class ChangeSource
{
public:
    virtual ~ChangeSource() = default;

    /// Everything there is, in an order that does not move.
    virtual Result<SourcePage> list(const QString &after) = 0;
    /// What has a stamp not before `from`.
    virtual Result<SourcePage> changes(qint64 from, const QString &after) = 0;
    virtual bool listsDeletions() const { return false; } // apart; else changes() includes them
    /// What was deleted; a remote that can be asked so shows what was from that time on (its clock).
    virtual Result<SourcePage> deletions(qint64, const QString &) { return SourcePage(); }
    /// Adds what pages of changes do not contain, to those records that are new to us.
    virtual Result<void> complete(std::vector<RemoteRecord> &) { return {}; }
    virtual qint64 stampOf(const RemoteRecord &record) const { return record.modified.ms; }
};

class ChangePull
{
public:
    /// All of these outlive it. `deletionsAfter`: as the round sets it (Remote::beginReading).
    ChangePull(ChangeSource &source, const Clock &clock, const ObjectMap &object, const QJsonObject &cursor,
        qint64 deletionsAfter = 0);

    Result<PullPage> next();

private:
    Result<PullPage> listPage();
    Result<PullPage> changesPage();
    Result<PullPage> deletionsPage();

    void beginRound();
    bool areDeletionsDue() const;
    /// Where a forgotten paging cursor leaves us: at the beginning, a few times.
    Result<PullPage> restart(const SourcePage &answer, QString &after);
    /// True when the remote's clock is before the last round: its stamps do not show what is new.
    bool isClockSetBack(const SourcePage &answer) const;
    void note(const RemoteRecord &record, qint64 stamp);
    /// True for a row of the window that is as it was read before.
    bool isKnown(const RemoteRecord &record) const;
    PullPage page(const SourcePage &answer, std::vector<RemoteRecord> records, bool isLast);

    ChangeSource &m_source;
    const Clock &m_clock;
    ChangeTiming m_timing;
    ChangeCursor m_cursor;
    QStringList m_fields; // the vendor's
    bool m_isContinued;
    qint64 m_deletionsAfter;
};

} // namespace satchel::sync
