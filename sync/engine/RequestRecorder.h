// SPDX-License-Identifier: GPL-3.0-or-later
// Notes each request of a session in words, for the request log. What a request is for is said by the call on Remote
// that it belongs to (RecordedRemote), how it went by the transport that carries it (RecordedTransport). Belongs to the
// thread of its session. Keeps the entries until they are taken: with the commit of the next page, so that the log
// costs no wait for the disk of its own.
#pragma once

#include "domain/Clock.h"
#include "store/sync/RequestLog.h"
#include "sync/engine/Http.h"
#include "sync/engine/Sleeper.h"

namespace satchel::sync {

class RequestRecorder
{
public:
    RequestRecorder(qint64 connection, const Clock &clock) : m_connection(connection), m_clock(clock) {}

    /// A call on Remote begins: requests from now on are for this.
    void beginStep(store::RequestVerb verb, const QString &object = {});
    /// It has ended. `records`: how many it was about.
    void endStep(std::optional<qint64> records, const Error *error);

    /// A request that may be sent several times.
    void beginRequest();
    /// When it was not sent at all, that is an entry too.
    void endRequest(const Result<HttpResponse> &outcome);
    /// One attempt of it. `verb`: what it is for, when that is something else than the step.
    void noteAttempt(const HttpRequest &request, const Result<HttpResponse> &outcome, Instant sentAt,
        std::optional<store::RequestVerb> verb = {});
    void noteWait(qint64 milliseconds) { m_waited += std::max<qint64>(0, milliseconds); }
    Instant now() const { return m_clock.now(); }

    /// What was noted so far, but for a request whose answers are still being read.
    std::vector<store::RequestEntry> take();
    /// The same, with that request.
    std::vector<store::RequestEntry> takeAll();

private:
    store::RequestEntry entryOf(store::RequestVerb verb) const;
    void spreadRecords(std::span<store::RequestEntry *> answered, qint64 records);

    qint64 m_connection;
    const Clock &m_clock;
    store::RequestVerb m_verb = store::RequestVerb::List;
    QString m_object;
    std::vector<store::RequestEntry> m_entries;
    size_t m_stepBegin = 0; // the first entry of the present step
    std::optional<store::RequestEntry>
        m_together; // what several objects were listed by; their records are still to come
    qint64 m_waited = 0; // since the last attempt
    int m_attempts = 0; // of the present request
};

/// Carries requests and notes each attempt. `verb`: of all of them; else what their step is for.
class RecordedTransport final : public Transport
{
public:
    RecordedTransport(Transport &inner, RequestRecorder &recorder, std::optional<store::RequestVerb> verb = {})
        : m_inner(inner), m_recorder(recorder), m_verb(verb)
    {
    }

    Result<HttpResponse> send(const HttpRequest &request) override;

private:
    Transport &m_inner;
    RequestRecorder &m_recorder;
    std::optional<store::RequestVerb> m_verb;
};

/// Waits, and notes for how long.
class RecordedSleeper final : public Sleeper
{
public:
    RecordedSleeper(Sleeper &inner, RequestRecorder &recorder) : m_inner(inner), m_recorder(recorder) {}

    bool wait(qint64 milliseconds) override;

private:
    Sleeper &m_inner;
    RequestRecorder &m_recorder;
};

/// Why a request failed: by its status, or by the error that took its place.
store::RequestCause causeOf(const Result<HttpResponse> &outcome);

} // namespace satchel::sync
