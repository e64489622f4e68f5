// SPDX-License-Identifier: GPL-3.0-or-later
// A Freshsales account in memory, written from the facts about its API and knowing nothing of our connector. Start
// reading here. Not for two threads at a time.
#pragma once

#include "tests/fakes/RateWindow.h"
#include "tests/fakes/StandIn.h"

namespace satchel::fakes {

struct FreshsalesOptions
{
    quint64 seed = 1;
    QString address = QStringLiteral("https://acme.myfreshworks.com");
    QString apiKey = QStringLiteral("fake0freshsales0api0key");
    int hourlyLimit = 1000;
    int minuteLimit = 400;
    int hiddenEach = 0; // every so many-th row of a list is not shown, and counted: pages are short before the end
    QStringList denied; // objects that the role does not show
};

struct FreshsalesState : StandInState
{
    FreshsalesOptions options;
};

struct FreshsalesCall
{
    QByteArray method;
    QStringList path; // what follows /crm/sales/api/
    QUrlQuery query;
    std::optional<QJsonObject> body;
    Instant now;

    QString part(qsizetype at) const { return path.value(at); }
    QString parameter(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
};

class FreshsalesFake final : public StandIn
{
public:
    explicit FreshsalesFake(FreshsalesOptions options = {});

    HttpResponse refuse(Fault fault, const HttpRequest &request, Instant now) override;
    AnswerShape shape() const override;
    bool asksWho(const HttpRequest &request) const override;
    bool continuesPaging(const HttpRequest &request) const override;
    bool isWrite(const HttpRequest &request) const override;
    void complete(int type, Values &values) const override;
    void computeAgain(Random &random, Instant now) override;

    FreshsalesOptions &options() { return m_state.options; }

private:
    StandInState &state() override { return m_state; }
    HttpResponse respond(const HttpRequest &request, Instant now) override;
    HttpResponse route(const FreshsalesCall &call);
    HttpResponse answerObject(const FreshsalesCall &call, int type);

    FreshsalesState m_state;
    RateWindow m_hour;
    RateWindow m_minute;
};

/// A new account: owners, a pipeline with stages, and no customers.
RemoteData freshsalesAccountData(qint64 number);
/// What a new record has where nobody says otherwise.
void completeFreshsales(const FreshsalesState &state, int type, Values &values);
/// "contact" for "contacts": the name of one record's envelope.
QString freshsalesEnvelope(const QString &type);
/// A row as answers show it.
QJsonObject freshsalesJson(const FreshsalesState &state, int type, const Row &row);
HttpResponse freshsalesError(int status, const QString &message);

// The endpoints
HttpResponse answerFreshsalesSearch(FreshsalesState &state, const FreshsalesCall &call);
HttpResponse answerFreshsalesList(FreshsalesState &state, const FreshsalesCall &call, int type);
HttpResponse answerFreshsalesLookup(FreshsalesState &state, const FreshsalesCall &call);
HttpResponse answerFreshsalesSelector(const FreshsalesState &state, const FreshsalesCall &call);
/// A create or an update.
HttpResponse answerFreshsalesWrite(FreshsalesState &state, const FreshsalesCall &call, int type);

} // namespace satchel::fakes
