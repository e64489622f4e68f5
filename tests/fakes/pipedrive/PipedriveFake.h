// SPDX-License-Identifier: GPL-3.0-or-later
// A Pipedrive company in memory, written from its documents and its published OpenAPI files and knowing nothing of our
// connector. Start reading here. Not for two threads at a time.
#pragma once

#include "tests/fakes/pipedrive/PipedriveState.h"
#include "tests/fakes/RateWindow.h"

namespace satchel::fakes {

class PipedriveFake final : public FakeRemote
{
public:
    explicit PipedriveFake(PipedriveOptions options = {});

    HttpResponse answer(const HttpRequest &request, Instant now) override;
    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override { return {QStringLiteral("data"), QStringLiteral("id"), {}}; }
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override { return request.method != "GET"; }

    QString idOf(qint64 number) const override { return QString::number(number); }
    qint64 numberOf(const QString &id) const override { return id.toLongLong(); }
    void complete(int type, Values &values) const override { completePipedrive(m_state.data, type, values); }
    std::pair<int, int> plainLink(int, int) const override { return {0, 0}; } // links are reference fields
    std::optional<int> inverseLink(int, int, int) const override { return {}; }
    RemoteHabits habits() const override { return {true, {}}; }

    RemoteData &data() override { return m_state.data; }
    Conditions &conditions() override { return m_state.conditions; }
    Random &random() override { return m_state.random; }
    void switchAccount() override { std::swap(m_state.data, m_state.otherAccount); }
    void revokeTokens() override { m_isRevoked = true; }
    void computeAgain(Random &random, Instant now) override;
    const std::vector<LimitViolation> &violations() const override { return m_violations; }

    PipedriveOptions &options() { return m_state.options; }
    int requestCount() const { return m_requests; }

private:
    bool isSignedIn(const HttpRequest &request) const;
    HttpResponse limited(const HttpRequest &request, Instant now);
    HttpResponse route(const HttpRequest &request, Instant now);
    HttpResponse answerUsers(const PipedriveCall &call);
    HttpResponse answerObject(const PipedriveCall &call, int type);

    PipedriveState m_state;
    RateWindow m_burst;
    std::vector<LimitViolation> m_violations;
    bool m_isRevoked = false;
    int m_requests = 0;
};

} // namespace satchel::fakes
