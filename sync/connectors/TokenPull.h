// SPDX-License-Identifier: GPL-3.0-or-later
// One page of what changed in an object, for vendors that end a listing with a token for "everything since": a full
// pass (the initial sync, then daily), and what happened since the token of the last round. A token that is not
// accepted any more begins a full sync.
#pragma once

#include "domain/Clock.h"
#include "sync/connectors/ChangePull.h"

namespace satchel::sync {

struct TokenPage
{
    SourcePage page;
    QString token; // for the next round; the last page of a listing or of changes has one and no `next`
};

class DeltaSource
{
public:
    virtual ~DeltaSource() = default;

    /// Everything there is, from its beginning or from the `next` of a page before.
    virtual Result<TokenPage> listAll(const QString &after) = 0;
    /// What happened since a token, or from the `next` of a page before.
    virtual Result<TokenPage> listChanges(const QString &token) = 0;
};

class TokenPull
{
public:
    /// All of these outlive it.
    TokenPull(DeltaSource &source, const Clock &clock, const ObjectMap &object, const QJsonObject &cursor);

    Result<PullPage> next();
    /// True when the next page is the first of a full sync.
    bool beginsFullSync() const { return m_isListing && m_link.isEmpty(); }
    /// The token that a cursor holds; empty before the first full sync has ended.
    static QString tokenIn(const QJsonObject &cursor);

private:
    Result<PullPage> begin(const SourcePage &answer);
    QJsonObject toJson() const;
    Result<void> advance(const TokenPage &answer);

    DeltaSource &m_source;
    const Clock &m_clock;
    qint64 m_fullSyncEvery;
    bool m_isListing = true;
    QString m_link; // the next page of this round
    QString m_token; // where the next round begins
    qint64 m_listedAt = 0; // when the last full sync began, by our clock
    int m_pages = 0; // of this round
    int m_restarts = 0;
    QString m_mark; // an id of an earlier page of this round: whoever comes upon it again goes round in circles
};

} // namespace satchel::sync
