// SPDX-License-Identifier: GPL-3.0-or-later
// A HubSpot account in memory, written from the facts about its API and knowing nothing of our connector. Start reading
// here; each family of endpoints has its own file. Not for two threads at a time.
#pragma once

#include "tests/fakes/hubspot/HubSpotLimits.h"
#include "tests/fakes/hubspot/HubSpotOAuth.h"
#include "tests/fakes/hubspot/HubSpotState.h"

namespace satchel::fakes {

class HubSpotFake final : public FakeRemote
{
public:
    explicit HubSpotFake(HubSpotOptions options = {});

    HttpResponse answer(const HttpRequest &request, Instant now) override;
    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override
    {
        return {QStringLiteral("results"), QStringLiteral("id"), QStringLiteral("properties")};
    }
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override;

    QString idOf(qint64 number) const override { return QString::number(number); }
    qint64 numberOf(const QString &id) const override { return id.toLongLong(); }
    void complete(int type, Values &values) const override { completeHubSpotValues(m_state.data, type, values); }
    std::pair<int, int> plainLink(int fromType, int toType) const override;
    std::optional<int> inverseLink(int fromType, int toType, int kind) const override;

    RemoteData &data() override { return m_state.data; }
    Conditions &conditions() override { return m_state.conditions; }
    Random &random() override { return m_state.random; }
    void switchAccount() override;
    void revokeTokens() override { m_oauth.revokeAll(); }
    void computeAgain(Random &random, Instant now) override;
    const std::vector<LimitViolation> &violations() const override { return m_limits.violations(); }

    HubSpotOptions &options() { return m_state.options; }
    /// For tests that start signed in: access and refresh token.
    std::pair<QString, QString> grantTokens(Instant now) { return m_oauth.grant(m_state, now); }
    /// Calls that were answered, by kind: "list", "read", "search", "batch read", "batch create", …
    const std::map<QString, int> &callCounts() const { return m_counts; }

private:
    HttpResponse route(const HttpRequest &request, Instant now);
    HttpResponse answerCrm(const HttpRequest &request, Instant now);
    const QByteArray &dateHeader(Instant now);
    HttpResponse conflict(const HttpRequest &request, Instant now);

    HubSpotState m_state;
    HubSpotOAuth m_oauth;
    HubSpotLimits m_limits;
    std::map<QString, int> m_counts;
    QByteArray m_date; // of that second: formatting it costs more than most answers
    qint64 m_dateSecond = 0;
};

} // namespace satchel::fakes
