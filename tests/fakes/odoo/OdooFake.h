// SPDX-License-Identifier: GPL-3.0-or-later
// An Odoo database in memory behind /jsonrpc, written from the facts about its API and knowing nothing of our
// connector. Start reading here. Not for two threads at a time.
#pragma once

#include "tests/fakes/odoo/OdooState.h"

namespace satchel::fakes {

class OdooFake final : public FakeRemote
{
public:
    explicit OdooFake(OdooOptions options = {});

    HttpResponse answer(const HttpRequest &request, Instant now) override;
    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override { return {QStringLiteral("result"), QStringLiteral("id"), {}}; }
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override;

    QString idOf(qint64 number) const override { return QString::number(number); }
    qint64 numberOf(const QString &id) const override { return id.toLongLong(); }
    void complete(int type, Values &values) const override;
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

    OdooOptions &options() { return m_state.options; }
    int requestCount() const { return m_requests; }
    int signInCount() const { return m_signIns; }

private:
    HttpResponse route(const HttpRequest &request, Instant now);
    OdooResult call(const QJsonObject &parameters, Instant now);
    QJsonValue authenticate(const QJsonArray &arguments);
    OdooResult execute(const QJsonArray &arguments, Instant now);
    qint64 userNumber() const;

    OdooState m_state;
    std::vector<LimitViolation> m_violations; // it has no limits
    bool m_isRevoked = false;
    int m_requests = 0;
    int m_signIns = 0;
};

} // namespace satchel::fakes
