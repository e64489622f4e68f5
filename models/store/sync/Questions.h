// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection asks a person, in one form for the window and the command line. Some questions stop the connection
// (Connection::question); what would be destroyed at the remote waits beside everything else (Approvals).
#pragma once

#include "store/sync/Approvals.h"

namespace satchel::store {

struct Question
{
    QuestionKind kind{};
    std::optional<EntityKind> entity = {}; // where all of it is of one kind of record
    qint64 count = 0; // records that are asked about
    qint64 total = 0; // records of those kinds that are linked
    qint64 along = 0; // further records that the vendor would delete with them
    QStringList examples = {}; // titles, a few
    std::optional<Instant> at = {}; // of the newest change that is asked about
    bool canUndo = false; // a person or a command here did it
    qint64 number = 0; // an answer holds for the questions up to this one; 0 for those that stop the connection

    bool isOutgoing() const { return number > 0; }
    Edit::Kind editKind() const
    {
        return kind == QuestionKind::OutgoingOverwrites ? Edit::Kind::Update : Edit::Kind::Delete;
    }
};

/// The one to be answered first; nothing when nothing is asked. Deletions come before overwrites.
Result<std::optional<Question>> questionOf(Store &store, const Connection &connection);

} // namespace satchel::store
