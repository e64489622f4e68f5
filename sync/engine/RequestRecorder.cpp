// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/RequestRecorder.h"

#include <algorithm>

namespace satchel::sync {

using store::RequestCause;
using store::RequestEntry;
using store::RequestVerb;

namespace {

RequestCause causeOfError(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Offline: return RequestCause::Offline;
    case Error::Kind::Unanswered: return RequestCause::Unanswered;
    case Error::Kind::RateLimited: return RequestCause::RateLimited;
    case Error::Kind::Unauthorized: return RequestCause::SignInRejected;
    case Error::Kind::KeychainUnavailable: return RequestCause::Keychain;
    case Error::Kind::Cancelled: return RequestCause::Cancelled;
    case Error::Kind::Refused: return RequestCause::Rejected;
    case Error::Kind::NotFound: return RequestCause::Missing;
    default: return RequestCause::Unexpected;
    }
}

RequestCause causeOfStatus(int status)
{
    constexpr int notModified = 304;
    if (status < 300 || status == notModified)
        return RequestCause::None;
    switch (status) {
    case 401: return RequestCause::SignInRejected;
    case 403: return RequestCause::Forbidden;
    case 404:
    case 410: return RequestCause::Missing;
    case 408: return RequestCause::Unanswered;
    case 409:
    case 412: return RequestCause::Changed;
    case 429: return RequestCause::RateLimited;
    default: break;
    }
    return status < 400 ? RequestCause::Unexpected : status < 500 ? RequestCause::Rejected : RequestCause::ServerError;
}

bool isRead(const HttpRequest &request)
{
    return request.method == "GET" || request.method == "HEAD";
}

bool isWrite(RequestVerb verb)
{
    return verb == RequestVerb::Create || verb == RequestVerb::Update || verb == RequestVerb::Delete;
}

} // namespace

RequestCause causeOf(const Result<HttpResponse> &outcome)
{
    return outcome ? causeOfStatus(outcome->status) : causeOfError(outcome.error().kind);
}

void RequestRecorder::beginStep(RequestVerb verb, const QString &object)
{
    m_verb = verb;
    m_object = object;
    m_stepBegin = m_entries.size();
}

/// The error of the whole call is more exact than a status: one vendor answers 403 when its day is used up.
void RequestRecorder::endStep(std::optional<qint64> records, const Error *error)
{
    const std::span<RequestEntry> step = std::span(m_entries).subspan(std::min(m_stepBegin, m_entries.size()));
    const bool isExact = error
        && (error->kind == Error::Kind::RateLimited || error->kind == Error::Kind::Unauthorized
            || error->kind == Error::Kind::Offline || error->kind == Error::Kind::Invalid);
    if (isExact && !step.empty())
        step.back().cause = causeOfError(error->kind);
    if (m_verb == RequestVerb::ListTogether && !error && !step.empty()) {
        RequestEntry latest = std::move(m_entries.back());
        m_entries.pop_back();
        if (m_together)
            m_entries.push_back(std::move(*m_together));
        m_together = std::move(latest);
    } else if (records && *records > 0) {
        std::vector<RequestEntry *> answered;
        for (RequestEntry &entry : step) {
            if (entry.verb == m_verb && entry.cause == RequestCause::None)
                answered.push_back(&entry);
        }
        spreadRecords(answered, *records);
    }
    m_stepBegin = m_entries.size();
}

/// A request for each record, or one that is about all of them; of several such the last, so that the sum is right.
void RequestRecorder::spreadRecords(std::span<RequestEntry *> answered, qint64 records)
{
    if (answered.empty()) {
        if (m_together && m_verb == RequestVerb::List)
            m_together->records = m_together->records.value_or(0) + records;
        return;
    }
    if (isWrite(m_verb) && static_cast<qint64>(answered.size()) == records) {
        for (RequestEntry *entry : answered)
            entry->records = 1;
        return;
    }
    answered.back()->records = records;
}

void RequestRecorder::beginRequest()
{
    m_attempts = 0;
    m_waited = 0;
}

void RequestRecorder::endRequest(const Result<HttpResponse> &outcome)
{
    if (outcome || m_attempts > 0)
        return;
    RequestEntry entry = entryOf(m_verb);
    entry.at = now();
    entry.cause = causeOf(outcome);
    entry.waited = std::exchange(m_waited, 0);
    entry.attempt = 0;
    m_entries.push_back(std::move(entry));
}

void RequestRecorder::noteAttempt(
    const HttpRequest &request, const Result<HttpResponse> &outcome, Instant sentAt, std::optional<RequestVerb> verb)
{
    const RequestVerb own = isWrite(m_verb) && isRead(request) ? RequestVerb::Read : m_verb;
    RequestEntry entry = entryOf(verb.value_or(own));
    entry.at = sentAt;
    entry.status = outcome ? outcome->status : 0;
    entry.cause = causeOf(outcome);
    entry.duration = std::max<qint64>(0, now().ms - sentAt.ms);
    entry.bytes = request.body.size() + (outcome ? outcome->body.size() : 0);
    if (verb) { // a sign-in, in the middle of another request
        entry.object.clear();
        m_entries.push_back(std::move(entry));
        return;
    }
    entry.attempt = ++m_attempts;
    entry.waited = std::exchange(m_waited, 0);
    m_entries.push_back(std::move(entry));
}

std::vector<RequestEntry> RequestRecorder::take()
{
    m_stepBegin = 0;
    return std::exchange(m_entries, {});
}

std::vector<RequestEntry> RequestRecorder::takeAll()
{
    if (m_together)
        m_entries.push_back(*std::exchange(m_together, {}));
    return take();
}

RequestEntry RequestRecorder::entryOf(RequestVerb verb) const
{
    RequestEntry entry;
    entry.connection = m_connection;
    entry.verb = verb;
    entry.object = m_object;
    return entry;
}

Result<HttpResponse> RecordedTransport::send(const HttpRequest &request)
{
    const Instant sentAt = m_recorder.now();
    auto outcome = m_inner.send(request);
    m_recorder.noteAttempt(request, outcome, sentAt, m_verb);
    return outcome;
}

bool RecordedSleeper::wait(qint64 milliseconds)
{
    const Instant began = m_recorder.now();
    const bool isOver = m_inner.wait(milliseconds);
    m_recorder.noteWait(m_recorder.now().ms - began.ms);
    return isOver;
}

} // namespace satchel::sync
