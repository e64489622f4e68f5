// SPDX-License-Identifier: GPL-3.0-or-later
// A Pipedrive company in memory, written from its documents and its published OpenAPI files and knowing nothing of our
// connector. Start reading here. Not for two threads at a time.
#pragma once

#include "tests/fakes/pipedrive/PipedriveOAuth.h"
#include "tests/fakes/RateWindow.h"

namespace satchel::fakes {

class PipedriveFake final : public StandIn
{
public:
    explicit PipedriveFake(PipedriveOptions options = {});

    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override { return {QStringLiteral("data"), QStringLiteral("id"), {}}; }
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override;
    qint64 numberOf(const QString &id) const override { return pipedriveNumber(id); }
    void complete(int type, Values &values) const override { completePipedrive(m_state.data, type, values); }
    void revokeTokens() override;
    void computeAgain(Random &random, Instant now) override;

    PipedriveOptions &options() { return m_state.options; }
    QString grantToken() { return m_oauth.grant(m_state.random); }
    /// Tokens of the day's budget that were used.
    qint64 tokensUsed() const { return m_tokensUsed; }

private:
    StandInState &state() override { return m_state; }
    HttpResponse respond(const HttpRequest &request, Instant now) override;
    bool isSignedIn(const HttpRequest &request, Instant now) const;
    bool pay(const HttpRequest &request, Instant now);
    HttpResponse limited(const HttpRequest &request, Instant now);
    HttpResponse route(const HttpRequest &request, Instant now);
    HttpResponse answerUsers(const PipedriveCall &call);
    HttpResponse answerPersonFields(const PipedriveCall &call);
    HttpResponse answerObject(const PipedriveCall &call, int type);

    PipedriveState m_state;
    PipedriveOAuth m_oauth;
    RateWindow m_burst;
    qint64 m_tokensUsed = 0;
    QDate m_day; // whose tokens these are
};

} // namespace satchel::fakes
