// SPDX-License-Identifier: GPL-3.0-or-later
// How a person has set a connection; kept as JSON in Connection::settings, read by the engine, written by the window:
//   {"client_id": "…", "policy": "newest|mine|theirs|ask", "frequency": "real_time|hourly|daily|manual",
//    "ask_above": 20, "ask_share": 20, "route": "address_country = \"DE\"",
//    "objects": {"contacts": {"direction": "both|pull|push|none", "directions": {"notes": "none"},
//                             "fields": {"x_tier": "customer_tier"}, "precedence": {"phone": 1},
//                             "values": {"lifecycle": [["customer", "evangelist"]]}}},
//    "choices": {"allow_duplicates": true}, "moves_to": "Pipedrive", "moved_to": "Pipedrive", "moves_since": 4711}
// Objects carry the vendor's names, fields and choice keys ours; a setting at its default is not written. The key of
// a stage is the id of its record. Earlier versions wrote "exclude": ["notes"] for the direction "none", and values as
// {"customer": "evangelist"}. Keys that this version does not know are kept. Nothing in here is secret (I3).
#pragma once

#include "domain/Merge.h"

#include <map>
#include <QJsonObject>
#include <QStringList>
#include <vector>

namespace satchel::store {

enum class SyncFrequency { RealTime, Hourly, Daily, Manual };
enum class SyncDirection { Both, Pull, Push, None };

QString policyName(ConflictPolicy policy);
/// Nothing for a name that is none.
std::optional<ConflictPolicy> policyNamed(const QString &name);
QString frequencyName(SyncFrequency frequency);
QString directionName(SyncDirection direction);
/// Nothing for a name that is none.
std::optional<SyncDirection> directionNamed(const QString &name);

/// Values of a choice, ours and theirs. Of several pairs with the same value of ours, the first says what is sent; of
/// several with the same one of theirs, the first says what it means.
using ValuePairs = std::vector<std::pair<QString, QString>>;

/// What ours is sent as; null where no pair says it.
const QString *theirsOf(const ValuePairs &pairs, const QString &ours);
/// What theirs means; null where no pair says it.
const QString *oursOf(const ValuePairs &pairs, const QString &theirs);
/// A person's pairs, and then those that come with the vendor for values that the person said nothing about.
ValuePairs combined(const ValuePairs &chosen, const ValuePairs &vendors);

struct ObjectSettings
{
    static constexpr int lastPlace = 99; // more connections than anybody has

    SyncDirection direction = SyncDirection::Both;
    std::map<QString, SyncDirection> directions = {}; // of our fields, where a person narrowed it; never Both
    std::map<QString, QString> fields = {}; // our field → the remote's, where a person paired them
    std::map<QString, ValuePairs> values = {}; // of our fields
    std::map<QString, int> precedence = {}; // of our fields, from 1: which connection leads (Precedence.h)
    std::map<QString, QString> places
        = {}; // what the account decides, where a person chose it (RemotePlace): name → id

    SyncDirection directionOf(const QString &field) const;
    /// What a person said about the values of a field.
    const ValuePairs &valuesOf(const QString &field) const;
    bool canPull() const { return direction == SyncDirection::Both || direction == SyncDirection::Pull; }
    bool canPush() const { return direction == SyncDirection::Both || direction == SyncDirection::Push; }
    bool operator==(const ObjectSettings &) const = default;
};

struct ConnectionSettings
{
    QString clientId;
    ConflictPolicy policy = ConflictPolicy::Newest;
    SyncFrequency frequency = SyncFrequency::RealTime;
    int askAbove = 20; // records deleted or overwritten at the remote in one go, before a person is asked
    int askShare = 20; // the same as percent of what is linked, where that is ten records or more
    QString route; // which records of ours it gets (Route.h); empty: all
    QString movesTo; // the connection that it is being left for (Moves.h), by name; empty: none
    QString movedTo; // the one that it was left for
    qint64 movesSince = 0; // changes up to here were looked through for something to send when it began to be left
    std::map<QString, ObjectSettings> objects;
    std::map<QString, bool> choices; // of the vendor's own (VendorInfo::choices), those a person has made
    QJsonObject unknown;

    /// Nothing is written to an account that is left.
    bool onlyReceives() const { return !movesTo.isEmpty() || !movedTo.isEmpty(); }
    /// The settings of an object, as far as they hold while it only receives; the defaults when nothing was set.
    ObjectSettings object(const QString &name) const;

    QJsonObject toJson() const;
    /// Invalid with the key's path when a value is none of those above: a direction is not guessed.
    static Result<ConnectionSettings> fromJson(const QJsonObject &json);
    bool operator==(const ConnectionSettings &) const = default;
};

} // namespace satchel::store
