// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Questions.h"

#include "store/Statements.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 mostExamples = 5;

Result<Question> questionAbout(Store &store, qint64 connection, const MissingRemoteRecords &missing)
{
    Question question{QuestionKind::IncomingDeletions};
    question.count = missing.count;
    question.total = missing.linked;
    const auto links = TRY(SyncState(store, connection).missing.links(missing.object, {}, mostExamples));
    for (const Link &link : links) {
        question.entity = link.entity;
        question.examples.append(store.title(link.entity, link.record));
    }
    return question;
}

Result<Question> questionAbout(Store &, qint64, const AccountChanged &)
{
    return Question{QuestionKind::OtherAccount};
}

Result<Question> questionAbout(Store &, qint64, const MatchesFound &systems)
{
    const MatchesFound::Counts sum = systems.sum();
    Question question{QuestionKind::Matches};
    question.count = sum.same;
    question.total = sum.same + sum.newHere + sum.newThere;
    return question;
}

Result<Question> questionAbout(Store &store, qint64 connection, const StoreRestored &restored)
{
    Question question{QuestionKind::RestoredStore};
    question.count = restored.sum();
    question.total = TRY(readInteger(
        store.database(), "SELECT count(*) FROM link WHERE connection = ? AND NOT is_tombstone", connection));
    for (const Edit::Kind kind : {Edit::Kind::Delete, Edit::Kind::Update, Edit::Kind::Create}) {
        const auto some = TRY(
            Approvals(store, connection)
                .asked(kind, std::numeric_limits<qint64>::max(), mostExamples - question.examples.size()));
        for (const Approval &one : some)
            question.examples.append(store.title(one.entity, one.record));
    }
    return question;
}

Result<void> readCounts(Store &store, qint64 connection, Question &question)
{
    const auto read = [&](const Statement &row) {
        question.count = row.integer(0);
        question.number = row.integer(1);
        question.along = row.integer(2);
        if (question.count == 0)
            return;
        question.at = Instant{row.integer(3)};
        if (row.integer(4) == 1)
            question.entity = static_cast<EntityKind>(row.integer(5));
    };
    const auto counted = eachRow(
        bound(store.database(),
            "SELECT count(*), max(question), sum(along), max(at), count(DISTINCT entity), max(entity) FROM approval"
            " WHERE connection = ? AND kind = ? AND state = 1",
            connection, question.editKind()),
        read);
    if (!counted || question.count == 0)
        return counted;
    const auto total = readInteger(store.database(),
        "SELECT count(*) FROM link WHERE connection = ?1 AND NOT is_tombstone AND object IN"
        " (SELECT DISTINCT object FROM approval WHERE connection = ?1 AND kind = ?2 AND state = 1)",
        connection, question.editKind());
    const auto brought = readInteger(store.database(),
        "SELECT EXISTS (SELECT 1 FROM approval a JOIN change c ON c.sequence = a.sequence JOIN changeset s ON s.number "
        "= c.changeset"
        " WHERE a.connection = ? AND a.kind = ? AND a.state = 1 AND s.origin LIKE 'connection:%')",
        connection, question.editKind());
    if (!total || !brought)
        return fail(!total ? total.error() : brought.error());
    question.total = *total;
    question.canUndo = *brought == 0;
    return {};
}

} // namespace

Result<std::optional<Question>> questionOf(Store &store, const Connection &connection)
{
    if (connection.question) {
        return TRY(std::visit(
            [&](const auto &one) { return questionAbout(store, connection.number, one); }, *connection.question));
    }
    for (const QuestionKind kind : {QuestionKind::OutgoingDeletions, QuestionKind::OutgoingOverwrites}) {
        Question question{kind};
        TRY(readCounts(store, connection.number, question));
        if (question.count == 0)
            continue;
        const auto examples = TRY(Approvals(store, connection.number)
                                      .asked(question.editKind(), std::numeric_limits<qint64>::max(), mostExamples));
        for (const Approval &one : examples)
            question.examples.append(store.title(one.entity, one.record));
        return question;
    }
    return std::nullopt;
}

} // namespace satchel::store
