// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is asked about a connection. Some questions stop it; they are kept with it as JSON and are values here.
#pragma once

#include "domain/Instant.h"

#include <optional>
#include <QJsonObject>
#include <variant>
#include <vector>

namespace satchel::store {

enum class QuestionKind {
    IncomingDeletions, // very many linked records are missing at the remote
    OtherAccount, // somebody signed in to another account than the linked one
    Matches, // another system has filled the store: which records are the same?
    RestoredStore, // the store was restored from a backup: is what differs still to be sent?
    OutgoingDeletions, // what was deleted here in bulk
    OutgoingOverwrites, // what was edited here in bulk
};

/// The word for it on the command line and in the store: "incoming_deletions".
QString nameOf(QuestionKind kind);

struct MissingRemoteRecords
{
    QString object; // the remote's type
    qint64 count = 0; // missing
    qint64 linked = 0; // of so many
};

struct AccountChanged
{
    QString account; // the new one
    QString linked; // the one that the links belong to
};

struct MatchesFound
{
    struct Counts
    {
        QString entity; // its name
        qint64 same = 0; // pairs that look the same
        qint64 newHere = 0; // only there, and would be added here
        qint64 newThere = 0; // only here, and would be sent
    };
    std::vector<Counts> entities;

    Counts sum() const; // its entity is empty
};

/// What a restored store would send of the time before its backup; which records, is in Approvals.
struct StoreRestored
{
    Instant copiedAt; // when the backup was made
    qint64 created = 0; // records that the remote does not have, or no longer has
    qint64 edited = 0;
    qint64 deleted = 0;

    qint64 sum() const { return created + edited + deleted; }
};

/// A question that stops a connection.
using StopQuestion = std::variant<MissingRemoteRecords, AccountChanged, MatchesFound, StoreRestored>;

QuestionKind kindOf(const StopQuestion &question);
QJsonObject toJson(const StopQuestion &question);
/// Nothing for an empty object, or one of a kind that this Satchel does not know.
std::optional<StopQuestion> stopQuestionFromJson(const QJsonObject &json);

} // namespace satchel::store
