// SPDX-License-Identifier: GPL-3.0-or-later
// An EspoCRM installation in memory, written from the facts about its API and knowing nothing of our connector. Start
// reading here. Not for two threads at a time.
#pragma once

#include "tests/fakes/espocrm/EspoState.h"

namespace satchel::fakes {

class EspoFake final : public FakeRemote
{
public:
    explicit EspoFake(EspoOptions options = {});

    HttpResponse answer(const HttpRequest &request, Instant now) override;
    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override { return {QStringLiteral("list"), QStringLiteral("id"), {}}; }
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override { return request.method != "GET"; }

    QString idOf(qint64 number) const override { return espoId(number); }
    qint64 numberOf(const QString &id) const override { return espoNumber(id); }
    void complete(int, Values &) const override {}
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

    EspoOptions &options() { return m_state.options; }
    int requestCount() const { return m_requests; }

private:
    HttpResponse route(const HttpRequest &request, Instant now);
    HttpResponse answerEntity(const EspoCall &call, int type);
    bool isSignedIn(const HttpRequest &request, const QString &resource) const;

    EspoState m_state;
    std::vector<LimitViolation> m_violations; // it has no limits
    bool m_isRevoked = false;
    int m_requests = 0;
};

} // namespace satchel::fakes
