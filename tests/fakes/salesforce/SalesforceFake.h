// SPDX-License-Identifier: GPL-3.0-or-later
// A Salesforce organisation in memory, written from the facts about its API and knowing nothing of our connector. Start
// reading here; each family of endpoints has its own file. Not for two threads at a time.
#pragma once

#include "tests/fakes/salesforce/SalesforceOAuth.h"
#include "tests/fakes/salesforce/SalesforceState.h"

namespace satchel::fakes {

class SalesforceFake final : public FakeRemote
{
public:
    explicit SalesforceFake(SalesforceOptions options = {});

    HttpResponse answer(const HttpRequest &request, Instant now) override;
    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override { return {QStringLiteral("records"), QStringLiteral("Id"), {}}; }
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override;

    QString idOf(qint64 number) const override { return salesforceId(number); }
    qint64 numberOf(const QString &id) const override { return salesforceNumber(id); }
    void complete(int type, Values &values) const override { completeSalesforceValues(m_state.data, type, values); }
    std::pair<int, int> plainLink(int, int) const override { return {0, 0}; } // links are reference fields
    std::optional<int> inverseLink(int, int, int) const override { return {}; }
    RemoteHabits habits() const override { return {true, QStringLiteral("MasterRecordId")}; }

    void cascadeDelete(Place gone, Instant now) override;

    RemoteData &data() override { return m_state.data; }
    Conditions &conditions() override { return m_state.conditions; }
    Random &random() override { return m_state.random; }
    void switchAccount() override { std::swap(m_state.data, m_state.otherAccount); }
    void revokeTokens() override { m_oauth.revokeAll(); }
    void computeAgain(Random &random, Instant now) override;
    const std::vector<LimitViolation> &violations() const override { return m_violations; }

    SalesforceOptions &options() { return m_state.options; }
    /// For tests that start signed in: access and refresh token.
    std::pair<QString, QString> grantTokens(Instant now) { return m_oauth.grant(m_state, now); }
    /// The organisation moves to another instance.
    void move(const QString &instance) { m_oauth.move(m_state, instance); }
    /// The record waits for an approval: nobody may edit it.
    void lock(const QString &id, bool isLocked = true);
    bool setLocked(const QString &id, bool isLocked) override
    {
        lock(id, isLocked);
        return true;
    }
    /// What a colleague's click on "Convert" makes of a lead: account, contact and opportunity, whose ids it answers.
    QStringList convertLead(const QString &id, Instant now);
    int requestCount() const { return m_requests; }

private:
    HttpResponse route(const HttpRequest &request, Instant now);
    HttpResponse answerCall(const SalesforceCall &call);
    std::optional<HttpResponse> takeFromLimit(Instant now);

    SalesforceState m_state;
    SalesforceOAuth m_oauth;
    std::deque<qint64> m_lastDay; // when requests were made
    std::vector<LimitViolation> m_violations;
    int m_requests = 0;
};

} // namespace satchel::fakes
