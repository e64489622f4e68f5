// SPDX-License-Identifier: GPL-3.0-or-later
// The requests of all connections in words: what each was for and how it went. An entry can hold no address, no body,
// no id and no name: it has no place for them (I3). Bounded, so that a year of syncing does not grow the file.
#pragma once

#include "store/Store.h"

#include <span>

namespace satchel::store {

/// What a request is for. The numbers are in the file.
enum class RequestVerb : quint8 {
    SignIn = 1, // or renewing it
    CheckAccount = 2,
    ReadSettings = 3, // of the account: its currency, its time zone
    ReadFields = 4, // and rights
    List = 5, // what has changed
    ListTogether = 6, // the same of several objects in one request
    Read = 7, // by id
    ReadDeleted = 8,
    Create = 9,
    Update = 10,
    Delete = 11,
    Search = 12, // for what a lost create has made
    ReadHistory = 13, // of values
};

/// Why a request failed. The numbers are in the file.
enum class RequestCause : quint8 {
    None = 0,
    Offline = 1,
    Unanswered = 2, // no whole response
    RateLimited = 3,
    SignInRejected = 4,
    Forbidden = 5,
    Missing = 6,
    Changed = 7, // there meanwhile, so that nothing was written
    Rejected = 8,
    ServerError = 9,
    Unexpected = 10, // a response that cannot be understood
    Keychain = 11,
    Cancelled = 12,
};

struct RequestEntry
{
    qint64 number = 0;
    qint64 connection = 0;
    Instant at = {};
    RequestVerb verb = RequestVerb::List;
    QString object = {}; // the vendor's name of a kind of record; empty: of none
    std::optional<qint64> records = {};
    int status = 0; // of HTTP; 0: no response
    RequestCause cause = RequestCause::None;
    qint64 duration = 0; // milliseconds
    qint64 waited = 0; // milliseconds before it was sent
    int attempt = 1; // 0: it was not sent
    qint64 bytes = 0; // of both bodies

    bool operator==(const RequestEntry &) const = default;
};

struct RequestFilter
{
    qint64 connection = 0; // of all with 0
    bool isOnlyFailed = false;
    std::optional<Instant> since = {};

    bool operator==(const RequestFilter &) const = default;
};

/// What many requests come to.
struct RequestFigures
{
    qint64 requests = 0;
    qint64 failed = 0;
    qint64 averageMilliseconds = 0; // of those that were answered
    qint64 p95Milliseconds = 0;
};

/// Failed requests of one connection with one cause.
struct RequestFailures
{
    qint64 connection = 0;
    RequestCause cause = RequestCause::None;
    qint64 count = 0;
    Instant last = {};
};

class RequestLog
{
public:
    static constexpr qint64 mostEntries = 20'000; // of one connection
    static constexpr int daysKept = 30;

    explicit RequestLog(Store &store) : m_store(store) {}

    /// In their order; for a transaction of the caller's, for one of its own would cost a wait for the disk.
    Result<void> add(std::span<const RequestEntry> entries);
    /// Removes what is too old, and what of a connection is too much.
    Result<void> prune(qint64 connection);
    /// The newest first; those before an entry's number, where one is given.
    Result<std::vector<RequestEntry>> list(const RequestFilter &filter, qint64 limit, qint64 before = 0);
    Result<RequestFigures> figures(Instant since);
    /// The most frequent first.
    Result<std::vector<RequestFailures>> failures(Instant since);

private:
    Store &m_store;
};

} // namespace satchel::store
