// SPDX-License-Identifier: GPL-3.0-or-later
// What is sent of a record that waits in the outbox: a pure function from the facts about it (PushGather) to one plan.
#pragma once

#include "sync/engine/PullPlan.h"
#include "sync/engine/Remote.h"

namespace satchel::sync {

/// Deletions go after all other writes, in the opposite order of objects.
enum class PushPass { Writes, Deletes };

/// What a waiting record asks for, by what is known of it here.
enum class PushTask {
    Wait, // for another pass or for the outcome of its last write
    Leave, // to another object of the same entity
    Forget, // there is nothing to send
    Create,
    Update,
    Delete,
};

struct PushFacts
{
    store::OutboxEntry waiting;
    std::optional<store::Link> link = {};
    bool isInDoubt = false; // its last write has no answer yet
    bool isAbsent = false; // it was just looked for there in vain: the next Pull sees whether it is gone
    bool isDeleted = false; // here
    bool isCovered = false; // the object is mapped to its entity
    bool isCoveredElsewhere = false; // another object that is pushed does
    std::vector<FieldValue> mine = {}; // its mapped values

    // Of an Update
    std::vector<FieldValue> base = {};
    Differences differences = {};
    std::optional<QSet<QString>> withheld = {}; // fields that wait for a person; nothing: edited since that was decided
    QJsonObject previous = {}; // what the agreed values are written as
    bool isDetached = false; // a link goes that reads as empty on both sides
    // Of a Create
    bool isRouted = true; // this connection gets the record
    bool mayBeThere = false; // another system imported it, and this remote has not been read since
    RecordId externalKey = {};
    // Of both
    RemoteValues values = {}; // what fieldsToSend() are written as
    bool isPartlyThere = false; // some fields are not sent: the remote has their values and does not accept others
    // Of a Delete
    bool mayDelete = false; // nobody has to be asked, or everybody was
    std::vector<FieldValue> fillings = {}; // what was seen there and never agreed on
};

/// A write as it is sent, and the same values as values of ours.
struct PendingWrite
{
    store::OutboxEntry waiting;
    RemoteWrite write;
    std::vector<FieldValue>
        fields; // ours, as the base will have them; of a deletion the values that were read there (fillings)
    std::optional<store::Link> link;
};

struct PushPlan
{
    enum class Outcome {
        Wait,
        Forget, // no longer waits
        Withhold, // waits for a person, or is not to be sent
        ReadFirst, // the remote has to be read before it may be created
        Agree, // two values of ours that are one and the same there: nothing to send
        Send,
    };
    Outcome outcome = Outcome::Wait;
    std::vector<MappingProblem> parked = {}; // shown to a person
    std::vector<store::Conflict> editedAgain = {};
    store::Link agreed = {};
    PendingWrite write = {};
};

PushTask taskOf(const PushFacts &facts, const ObjectMap &object, PushPass pass);
/// The fields of a Create or Update that are sent.
QSet<QString> fieldsToSend(const PushFacts &facts, const ObjectRules &rules);
/// The same without those that cannot be written.
QSet<QString> fieldsWritten(const PushFacts &facts, const ObjectRules &rules);
/// `isPushed` tells of an object whether its records are sent, so that what waits for one of them solves itself.
PushPlan planPush(const PushFacts &facts, const ObjectRules &rules, PushPass pass,
    const std::function<bool(const QString &object)> &isPushed);

} // namespace satchel::sync
