// SPDX-License-Identifier: GPL-3.0-or-later
// A Zoho CRM organisation in memory, written from the vendor's documents and published OpenAPI files and knowing
// nothing of our connector. Start reading here. Not for two threads at a time.
#pragma once

#include "tests/fakes/zoho/ZohoOAuth.h"

namespace satchel::fakes {

class ZohoFake final : public StandIn
{
public:
    explicit ZohoFake(ZohoOptions options = {});

    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override { return {QStringLiteral("data"), QStringLiteral("id"), {}}; }
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override;
    void complete(int type, Values &values) const override { completeZoho(m_state, type, values); }
    void forget(Place place, Instant now) override;
    void revokeTokens() override;
    void computeAgain(Random &random, Instant now) override;

    ZohoOptions &options() { return m_state.options; }
    /// A refresh token as the code flow would have given it.
    QString grantToken() { return m_oauth.grant(m_state); }
    qint64 creditsUsed() const { return m_credits; }
    /// Writes after which the organisation's workflow rules ran.
    int workflowsRun() const { return m_state.workflowsRun; }

private:
    StandInState &state() override { return m_state; }
    HttpResponse respond(const HttpRequest &request, Instant now) override;
    bool isSignedIn(const HttpRequest &request, Instant now) const;
    bool pay(const ZohoCall &call);
    HttpResponse route(const ZohoCall &call);
    HttpResponse answerModule(const ZohoCall &call, int type);

    ZohoState m_state;
    ZohoOAuth m_oauth;
    qint64 m_credits = 0;
    QDate m_day; // whose credits these are
};

} // namespace satchel::fakes
