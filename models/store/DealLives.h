// SPDX-License-Identifier: GPL-3.0-or-later
// The lives of deals as the change log has them: what was known of a deal, when. What predictions are learned from and
// made of (insight/WinPredictions.h). Reading all closed deals visits every change of theirs: for a worker thread.
#pragma once

#include "domain/ChangeSet.h"
#include "store/Database.h"

#include <functional>
#include <optional>
#include <unordered_map>

namespace satchel::store {

/// From an instant on, something of a deal was different.
struct DealEvent
{
    enum class Kind : quint8 {
        Stage, // id
        Status, // text
        Value, // number in major units, text is its currency; no currency: no value
        ExpectedClose, // date; invalid: none
        NextAction, // text
        NextActionDate, // date
        Owner, // id
        Company, // id
        Source, // text
        Competitors, // number: how many
    };

    Instant at;
    Kind kind = Kind::Stage;
    RecordId id = {};
    QString text = {};
    double number = 0;
    QDate date = {};
};

/// A call, message or meeting of a deal. One that was entered later than it took place was not known before.
struct DealActivity
{
    Instant at;
    Instant known;
    bool isIncoming = false; // the customer's
};

struct DealLife
{
    qint64 row = 0;
    RecordId id;
    Instant created;
    bool isExcluded = false; // a person does not want it to be learned from
    QDate closedOn = {}; // the day of its closing by the record, which may have been entered later; invalid: none
    std::vector<DealEvent> events; // oldest first
    std::vector<DealActivity> activities; // in no order
    std::vector<Instant> contacts; // when each of the deal's contacts was added
};

enum class LivesOf : quint8 { Closed, Open };

/// False: enough.
using DealLifeVisitor = std::function<bool(const DealLife &life)>;

/// Visits the deals that are closed, or open, now, in the order of their creation; those in the trash apart. It reads
/// some thousand at a time.
Result<void> dealLives(Database &database, LivesOf which, const DealLifeVisitor &visit);
/// Of one deal; empty when it does not exist.
Result<std::optional<DealLife>> dealLife(Database &database, RecordId deal);

/// How a deal ended, by the day of its record.
struct DealClosing
{
    RecordId owner;
    RecordId company;
    QDate closedOn;
    Instant created;
    bool isWon = false;
    std::optional<Instant> entered = {}; // into this store, where it was asked for
};

/// Whether it is read when closings were entered, which visits the changes of each deal.
enum class ClosingEntries : quint8 { Skip, Read };

/// Of all closed deals that may be learned from, oldest closing first.
Result<std::vector<DealClosing>> dealClosings(Database &database, ClosingEntries entries);

/// How many there are, which is quick to read.
struct ClosedCounts
{
    qint64 closed = 0; // that may be learned from
    qint64 excluded = 0;
    qint64 excludedDigest = 0; // of which ones those are
    bool operator==(const ClosedCounts &) const = default;
};
Result<ClosedCounts> closedDeals(Database &database);

/// From an instant on, a company had another industry or size.
struct CompanyEvent
{
    Instant at;
    std::optional<QString> industry = {}; // when it is what changed
    std::optional<qint64> employees = {}; // -1: unknown
};
using CompanyLives = std::unordered_map<RecordId, std::vector<CompanyEvent>>;

/// Of one company, or of all.
Result<CompanyLives> companyLives(Database &database, std::optional<RecordId> only = {});

} // namespace satchel::store
