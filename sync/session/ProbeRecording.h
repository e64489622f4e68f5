// SPDX-License-Identifier: GPL-3.0-or-later
// The requests and answers of a probe, recorded so that the fakes can replay it and anybody may read it.
// Nothing is kept that is not known to be harmless: of texts only those the probe wrote itself, ids, instants, names of
// fields and the texts of errors; of headers only those that a connector reads. Everything else becomes "redacted",
// tokens and keys whatever they look like.
#pragma once

#include "sync/engine/Http.h"

#include <QJsonArray>
#include <QJsonObject>

#include <memory>

namespace satchel::sync {

class ProbeRecording
{
public:
    /// `marker` is in every text that the probe writes; `baseUrl` is the account's address.
    ProbeRecording(const QString &marker, const QUrl &baseUrl) : m_marker(marker), m_baseUrl(baseUrl) {}

    const QString &marker() const { return m_marker; }
    /// What is recorded from now on belongs to this step.
    void beginStep(const QString &step);
    /// Of the last answer in this step; 0 when there was none.
    int lastStatus() const { return m_lastStatus; }
    /// Records nothing until the next step: a replay of the file does not send these requests.
    void pause() { m_isPaused = true; }
    void add(const HttpRequest &request, const Result<HttpResponse> &response);
    const QJsonArray &exchanges() const { return m_exchanges; }

private:
    QString m_marker;
    QUrl m_baseUrl;
    QString m_step;
    int m_lastStatus = 0;
    bool m_isPaused = false;
    QJsonArray m_exchanges;
};

/// Around the transport that speaks to the network, below everything that signs or repeats. The recording outlives it.
class RecordingTransport final : public Transport
{
public:
    RecordingTransport(std::unique_ptr<Transport> inner, ProbeRecording &recording)
        : m_inner(std::move(inner)), m_recording(recording)
    {
    }
    Result<HttpResponse> send(const HttpRequest &request) override;

private:
    std::unique_ptr<Transport> m_inner;
    ProbeRecording &m_recording;
};

} // namespace satchel::sync
