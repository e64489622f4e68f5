// SPDX-License-Identifier: GPL-3.0-or-later
// A Dynamics 365 organisation (Dataverse Web API) in memory, written from the facts about its API and knowing nothing
// of our connector. Start reading here; each family of endpoints has its own file. Not for two threads at a time.
#pragma once

#include "tests/fakes/dynamics365/DynamicsLimits.h"
#include "tests/fakes/dynamics365/DynamicsOAuth.h"

namespace satchel::fakes {

class DynamicsFake final : public FakeRemote
{
public:
    explicit DynamicsFake(DynamicsOptions options = {});

    HttpResponse answer(const HttpRequest &request, Instant now) override;
    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override { return {QStringLiteral("value"), m_state.shownKey, {}}; }
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override;

    QString idOf(qint64 number) const override { return dynamicsId(m_state, number); }
    qint64 numberOf(const QString &id) const override { return dynamicsNumber(m_state, id); }
    void complete(int type, Values &values) const override { completeDynamicsValues(m_state.data, type, values); }
    std::pair<int, int> plainLink(int, int) const override { return {0, 0}; } // links are lookups, which are columns
    std::optional<int> inverseLink(int, int, int) const override { return {}; }
    void forget(Place gone, Instant now) override;
    void cascadeDelete(Place gone, Instant now) override;

    RemoteData &data() override { return m_state.data; }
    Conditions &conditions() override { return m_state.conditions; }
    Random &random() override { return m_state.random; }
    void switchAccount() override;
    void revokeTokens() override { m_oauth.revokeAll(); }
    void computeAgain(Random &random, Instant now) override;
    const std::vector<LimitViolation> &violations() const override { return m_limits.violations(); }

    DynamicsOptions &options() { return m_state.options; }
    /// For tests that start signed in: access and refresh token for an organisation's address.
    std::pair<QString, QString> grantTokens(const QString &host, Instant now);
    /// Requests that were answered, by the first part of their path and by "delta".
    const std::map<QString, int> &callCounts() const { return m_counts; }

private:
    HttpResponse route(const HttpRequest &request, Instant now);

    DynamicsState m_state;
    DynamicsOAuth m_oauth;
    DynamicsLimits m_limits;
    std::map<QString, int> m_counts;
};

} // namespace satchel::fakes
