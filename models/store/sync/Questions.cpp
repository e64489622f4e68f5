// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sync/Questions.h"

#include "store/Statements.h"

#include <algorithm>
#include <limits>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

constexpr qint64 mostExamples = 5;

Result<Question> stoppingQuestion(Store &store, const Connection &connection)
{
    const QJsonObject &asked = connection.question;
    Question question;
    question.kind = asked.value("kind"_L1).toString();
    question.count = asked.value("count"_L1).toInteger();
    question.total = asked.value("of"_L1).toInteger();
    for (const QJsonValue one : asked.value("entities"_L1).toArray()) {
        question.count += one[u"same"].toInteger();
        question.total += one[u"same"].toInteger() + one[u"new_here"].toInteger() + one[u"new_there"].toInteger();
    }
    if (question.kind != "incoming_deletions"_L1)
        return question;
    const auto links = SyncState(store, connection.number)
                           .missing.links(asked.value("object"_L1).toString(), {}, mostExamples);
    if (!links)
        return fail(links.error());
    for (const Link &link : *links) {
        question.entity = link.entity;
        question.examples.append(store.title(link.entity, link.record));
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
    if (!connection.question.isEmpty()) {
        auto stopping = stoppingQuestion(store, connection);
        return stopping ? Result<std::optional<Question>>(std::move(*stopping)) : fail(stopping.error());
    }
    for (const QLatin1StringView kind : {"outgoing_deletions"_L1, "outgoing_overwrites"_L1}) {
        Question question;
        question.kind = kind;
        TRY(readCounts(store, connection.number, question));
        if (question.count == 0)
            continue;
        const auto examples = Approvals(store, connection.number)
                                  .asked(question.editKind(), std::numeric_limits<qint64>::max(), mostExamples);
        if (!examples)
            return fail(examples.error());
        for (const Approval &one : *examples)
            question.examples.append(store.title(one.entity, one.record));
        return question;
    }
    return std::nullopt;
}

} // namespace satchel::store
