// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestWriter.h"

#include "domain/Reason.h"
#include "sync/connectors/WriteBatch.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

using Kind = WriteOutcome::Kind;

namespace {

/// The record that the address names is not there; anything else is an Error or the record.
bool isGone(const JsonApi &api, const JsonAnswer &answer)
{
    return !answer.isSuccess() && api.meaningOf(answer) == ErrorRule::Meaning::Gone;
}

/// An error after which the next write would fail like this one.
bool isOfAll(const Error &error)
{
    return error.kind != Error::Kind::Refused && error.kind != Error::Kind::Invalid;
}

} // namespace

Result<std::vector<WriteOutcome>> RestWriter::write(std::span<const RemoteWrite> writes)
{
    std::vector<WriteOutcome> outcomes(writes.size());
    for (size_t i = 0; i < writes.size(); ++i) {
        auto outcome = writeOne(writes[i]);
        if (outcome) {
            outcomes[i] = std::move(*outcome);
            if (outcomes[i].kind != Kind::Later)
                continue;
        } else if (!m_hasSent && isOfAll(outcome.error()) && outcome.error().kind != Error::Kind::Unanswered) {
            return fail(outcome.error());
        } else {
            outcomes[i].remoteId = writes[i].remoteId;
            downgradeOutcome(outcomes[i], outcome.error());
            m_hasSent = m_hasSent || outcomes[i].kind == Kind::Unknown; // the answer alone may be unreadable
            if (!isOfAll(outcome.error()))
                continue;
        }
        for (size_t rest = i + 1; rest < writes.size(); ++rest) // not sent: the next round does
            outcomes[rest] = {Kind::Later, writes[rest].remoteId, {}, {}, outcomes[i].reason, {}};
        return outcomes;
    }
    return outcomes;
}

Result<WriteOutcome> RestWriter::writeOne(const RemoteWrite &write)
{
    switch (write.kind) {
    case Edit::Kind::Create: return create(write);
    case Edit::Kind::Delete: return remove(write);
    default: return update(write);
    }
}

TemplateValues RestWriter::valuesFor(const RemoteWrite &write) const
{
    TemplateValues values = valuesOf(m_object, m_requests, m_rows);
    if (!write.remoteId.isEmpty())
        values.insert(u"id"_s, m_rows.idAs(write.remoteId));
    if (RestRows::isOwnVersion(write.version))
        values.insert(u"version"_s, write.version);
    return values;
}

std::vector<HttpHeader> RestWriter::headersOf(const RestRequest &request, const RemoteWrite &write) const
{
    std::vector<HttpHeader> headers = m_api.manifest().headersOf(write.kind);
    if (!RestRows::isOwnVersion(write.version))
        return headers;
    for (const auto &[name, pattern] : request.condition)
        headers.push_back({name.toLatin1(), filledText(pattern, {{u"version"_s, write.version}}).toLatin1()});
    return headers;
}

std::optional<RemoteRecord> RestWriter::recordIn(const JsonAnswer &answer, const RestRequest &request) const
{
    const QJsonValue row = valueIn(answer, request.record);
    auto record = row.isObject() ? m_rows.recordOf(row, answer.now)
                                 : Result<RemoteRecord>(fail(Error::Kind::NotFound, {}));
    return record ? std::optional(std::move(*record)) : std::nullopt;
}

WriteOutcome RestWriter::refused(const JsonAnswer &answer, const RemoteWrite &write)
{
    WriteOutcome outcome = outcomeOf(m_api, answer);
    if (outcome.kind == Kind::Exists && (write.kind != Edit::Kind::Create || outcome.remoteId.isEmpty())) {
        outcome.kind = Kind::Refused; // another record has this value
        outcome.remoteId.clear();
    }
    if (outcome.remoteId.isEmpty())
        outcome.remoteId = write.remoteId;
    m_hasSent = m_hasSent || outcome.kind == Kind::Unknown;
    return outcome;
}

/// Before anything was sent, a sign-in that is refused concerns all writes; later it is this record's outcome.
Result<WriteOutcome> RestWriter::notDone(const JsonAnswer &answer, const RemoteWrite &write)
{
    if (!m_hasSent && m_api.meaningOf(answer) == ErrorRule::Meaning::Unauthorized)
        return fail(m_api.errorOf(answer));
    return refused(answer, write);
}

WriteOutcome RestWriter::done(const RemoteWrite &write, const std::optional<RemoteRecord> &shown) const
{
    WriteOutcome outcome;
    outcome.kind = Kind::Done;
    outcome.remoteId = write.remoteId;
    if (!shown)
        return outcome;
    outcome.version = shown->version;
    outcome.modified = shown->modified;
    for (auto field = write.fields.begin(); field != write.fields.end(); ++field) {
        if (shown->fields.contains(field.key()))
            outcome.fields.insert(field.key(), shown->fields.value(field.key()));
    }
    return outcome;
}

Result<WriteOutcome> RestWriter::create(const RemoteWrite &write)
{
    const RestRequest &request = m_requests.create;
    if (!request.isGiven())
        return WriteOutcome{Kind::Refused, {}, {}, {},
            Reason::tr("%1 does not let you create %2").arg(m_api.manifest().label, m_object.object), {}};
    const auto body = TRY(m_rows.bodyOf(write, m_sendsKey));
    TemplateValues values = valuesFor(write);
    putFields(request, body, values);
    const auto answer = TRY(sendRequest(m_api, request, values, headersOf(request, write)));
    if (!answer.isSuccess())
        return notDone(answer, write);
    m_hasSent = true;
    const auto record = recordIn(answer, request);
    WriteOutcome outcome = done(write, record);
    outcome.isMarked = m_sendsKey;
    const QJsonValue id = request.id.isEmpty() ? QJsonValue() : valueIn(answer, request.id);
    outcome.remoteId = record          ? record->id
        : request.id == "@Location"_L1 ? RestRows::idFrom(id.toString().section(u'/', -1))
                                       : RestRows::idFrom(id);
    if (outcome.remoteId.isEmpty()) { // it exists: the next round finds it
        outcome.kind = Kind::Unknown;
        outcome.reason = Reason::tr("the answer does not say which record was created");
    }
    return outcome;
}

Result<RestWriter::Before> RestWriter::look(const RestRequest &request, const RemoteWrite &write)
{
    Before before;
    const bool isConditional = request.isConditional() && RestRows::isOwnVersion(write.version);
    if (isConditional && !request.isWhole && !m_rows.needsRowBefore(write))
        return before;
    const WriteOutcome stale{Kind::Stale, write.remoteId, {}, {}, {}, {}};
    if (write.version.isEmpty()) {
        before.refusal = stale;
        return before;
    }
    if (!m_requests.read.isGiven())
        return before;
    const auto answer = TRY(sendRequest(m_api, m_requests.read, valuesFor(write)));
    if (isGone(m_api, answer) || isEmptyAsGone(answer, m_requests.read))
        before.refusal = WriteOutcome{Kind::Gone, write.remoteId, {}, {}, {}, {}};
    else if (!answer.isSuccess())
        return fail(m_api.errorOf(answer));
    if (before.refusal)
        return before;
    before.row = valueIn(answer, m_requests.read.record).toObject();
    before.record = recordIn(answer, m_requests.read);
    if (!before.record || before.record->isDeleted || !m_rows.isOfObject(*before.record))
        before.refusal = WriteOutcome{Kind::Gone, write.remoteId, {}, {}, {}, {}};
    else if (before.record->version != write.version)
        before.refusal = stale;
    return before;
}

Result<WriteOutcome> RestWriter::update(const RemoteWrite &write)
{
    const RestRequest &request = m_requests.update;
    if (!request.isGiven())
        return WriteOutcome{Kind::Refused, write.remoteId, {}, {},
            Reason::tr("%1 does not let you change %2").arg(m_api.manifest().label, m_object.object), {}};
    const auto before = TRY(look(request, write));
    if (before.refusal)
        return *before.refusal;
    auto body = TRY(m_rows.bodyOf(write, false, before.row));
    if (request.isWhole)
        body = RestRows::overlaid(before.row, body);
    TemplateValues values = valuesFor(write);
    putFields(request, body, values);
    const auto answer = TRY(sendRequest(m_api, request, values, headersOf(request, write)));
    if (!answer.isSuccess())
        return notDone(answer, write);
    m_hasSent = true;
    const auto record = recordIn(answer, request);
    WriteOutcome outcome = done(write, record);
    if (!isOursAlone(write, before, record))
        outcome.version.clear(); // what others changed meanwhile is still to be read
    return outcome;
}

/// True when the answer has nothing but what the record was before and what we wrote.
bool RestWriter::isOursAlone(
    const RemoteWrite &write, const Before &before, const std::optional<RemoteRecord> &after) const
{
    if (!after)
        return false;
    if (!before.record)
        return !m_requests.update.doesMerge;
    const QStringList names = m_object.remoteFields();
    return std::ranges::all_of(names, [&](const QString &name) {
        return write.fields.contains(name) || before.record->fields.value(name) == after->fields.value(name);
    });
}

Result<WriteOutcome> RestWriter::remove(const RemoteWrite &write)
{
    const RestRequest &request = m_requests.remove;
    if (!request.isGiven())
        return WriteOutcome{Kind::Refused, write.remoteId, {}, {},
            Reason::tr("%1 does not let you delete %2").arg(m_api.manifest().label, m_object.object), {}};
    const auto before = TRY(look(request, write));
    if (before.refusal)
        return *before.refusal;
    const auto answer = TRY(sendRequest(m_api, request, valuesFor(write), headersOf(request, write)));
    if (!answer.isSuccess())
        return notDone(answer, write);
    m_hasSent = true;
    return done(write, {});
}

} // namespace satchel::sync
