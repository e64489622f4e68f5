// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/WriteBatch.h"

#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

using Kind = WriteOutcome::Kind;
using Meaning = ErrorRule::Meaning;

bool isWholeCallError(const Error &error)
{
    return error.kind != Error::Kind::Unanswered && error.kind != Error::Kind::Invalid;
}

} // namespace

Kind kindOf(Meaning meaning)
{
    switch (meaning) {
    case Meaning::Refused:
    case Meaning::Forbidden: return Kind::Refused;
    case Meaning::Unauthorized:
    case Meaning::Later: return Kind::Later;
    case Meaning::Unknown: return Kind::Unknown;
    case Meaning::Stale: return Kind::Stale;
    case Meaning::Exists: return Kind::Exists;
    case Meaning::Gone: return Kind::Gone;
    }
    return Kind::Unknown;
}

void downgradeOutcome(WriteOutcome &outcome, const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unanswered:
    case Error::Kind::Invalid: outcome.kind = Kind::Unknown; break;
    case Error::Kind::Refused: outcome.kind = Kind::Refused; break;
    default: outcome.kind = Kind::Later; break;
    }
    outcome.reason = error.what;
}

namespace {

WriteOutcome outcomeOf(const Manifest &manifest, const ErrorText &words, int status)
{
    WriteOutcome outcome;
    QString captured;
    outcome.kind = kindOf(manifest.meaningOf(status, words.category, words.message, &captured));
    if (outcome.kind == Kind::Exists)
        outcome.remoteId = captured.isEmpty() ? words.id : captured;
    const QString reason = manifest.reasonOf(status, words);
    outcome.reason = reason.isEmpty() ? Reason::tr("it was rejected without a reason") : reason;
    outcome.field = words.field.isEmpty() && outcome.kind == Kind::Refused ? captured : words.field;
    return outcome;
}

} // namespace

WriteOutcome outcomeOf(const Manifest &manifest, const QJsonValue &error, int status)
{
    return outcomeOf(manifest, manifest.errorTextOf(error), status);
}

WriteOutcome outcomeOf(JsonApi &api, const JsonAnswer &refusal)
{
    return outcomeOf(api.manifest(), refusal.error, refusal.status);
}

WriteOutcome outcomeOf(JsonApi &api, const QJsonValue &error, int status)
{
    api.noteRefusal(status, api.manifest().errorTextOf(error));
    return outcomeOf(api.manifest(), error, status);
}

Result<void> WriteBatch::send(std::vector<size_t> part)
{
    if (part.empty())
        return {};
    const auto answer = m_send(part);
    if (!answer) {
        if (!m_hasSent && isWholeCallError(answer.error()))
            return fail(answer.error());
        for (const size_t i : part)
            downgradeOutcome(m_outcomes[i], answer.error());
        m_hasSent = true;
        return {};
    }
    if (!answer->isSuccess())
        return split(part, *answer);
    m_hasSent = true;
    m_take(part, *answer);
    return {};
}

/// A batch was refused as a whole.
Result<void> WriteBatch::split(const std::vector<size_t> &part, const JsonAnswer &refusal)
{
    WriteOutcome whole = outcomeOf(m_manifest, refusal.content, refusal.status);
    const Meaning meaning = m_manifest.meaningOf(refusal.status, refusal.error.category, refusal.error.message);
    if (!m_hasSent && meaning == Meaning::Unauthorized)
        return fail(Error::Kind::Unauthorized, refusal.error.message, refusal.path);
    if (meaning == Meaning::Exists
        && part.size() > 1) // which of them exists, and whether the others were made, it does not say
        whole = {WriteOutcome::Kind::Unknown, {}, {}, {}, whole.reason, {}};
    const bool isOfOne = meaning == Meaning::Refused || meaning == Meaning::Gone;
    if (part.size() == 1 || !isOfOne) {
        m_hasSent = m_hasSent || whole.kind == WriteOutcome::Kind::Unknown;
        for (const size_t i : part)
            m_outcomes[i] = whole;
        return {};
    }
    // When it names a field that the others do not carry, those that do can be separated at once
    std::vector<size_t> first;
    std::vector<size_t> second;
    if (!whole.field.isEmpty())
        std::ranges::partition_copy(part, std::back_inserter(first), std::back_inserter(second),
            [&](size_t i) { return m_writes[i].fields.contains(whole.field); });
    if (first.empty() || second.empty()) {
        const auto middle = part.begin() + qsizetype(part.size() / 2);
        first.assign(part.begin(), middle);
        second.assign(middle, part.end());
    }
    m_hasSent = true;
    TRY(send(std::move(first)));
    return send(std::move(second));
}

} // namespace satchel::sync
