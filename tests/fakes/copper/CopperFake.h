// SPDX-License-Identifier: GPL-3.0-or-later
// A Copper account in memory, written from the facts about its API and knowing nothing of our connector. Start reading
// here. Not for two threads at a time.
#pragma once

#include "tests/fakes/RateWindow.h"
#include "tests/fakes/StandIn.h"

namespace satchel::fakes {

struct CopperOptions
{
    quint64 seed = 1;
    QString address = QStringLiteral("https://api.copper.com");
    QString email = QStringLiteral("anna@acme.example");
    QString apiKey = QStringLiteral("fake0copper0api0key");
    int minuteLimit = 180;
    QStringList denied; // objects that the user does not see
};

struct CopperState : StandInState
{
    CopperOptions options;
};

struct CopperCall
{
    QByteArray method;
    QStringList path; // what follows /developer_api/v1/
    std::optional<QJsonObject> body;
    Instant now;

    QString part(qsizetype at) const { return path.value(at); }
};

class CopperFake final : public StandIn
{
public:
    explicit CopperFake(CopperOptions options = {});

    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override { return {{}, QStringLiteral("id"), {}}; }
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override;
    void complete(int type, Values &values) const override;
    void computeAgain(Random &random, Instant now) override;

    CopperOptions &options() { return m_state.options; }

private:
    StandInState &state() override { return m_state; }
    HttpResponse respond(const HttpRequest &request, Instant now) override;
    bool isSignedIn(const HttpRequest &request) const;
    HttpResponse route(const CopperCall &call);
    HttpResponse answerObject(const CopperCall &call, int type);

    CopperState m_state;
    RateWindow m_minute;
};

/// A new account: users, a pipeline with stages, and no customers.
RemoteData copperAccountData(qint64 number);
/// What a new record has where nobody says otherwise.
void completeCopper(const CopperState &state, int type, Values &values);
/// A row as answers show it.
QJsonObject copperJson(const CopperState &state, int type, const Row &row);
HttpResponse copperError(int status, const QString &message);

// The endpoints
HttpResponse answerCopperSearch(const CopperState &state, const CopperCall &call, int type);
HttpResponse answerCopperPipelines(const CopperState &state, bool areStages);
/// A create or an update.
HttpResponse answerCopperWrite(CopperState &state, const CopperCall &call, int type);

} // namespace satchel::fakes
