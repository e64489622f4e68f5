// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/salesforce/SalesforceAhead.h"

#include "sync/connectors/AccountDefaults.h"
#include "sync/connectors/ChangePull.h"
#include "sync/connectors/salesforce/SalesforceRecords.h"

#include <QJsonArray>
#include <utility>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr size_t queriesTogether = 5; // of one composite request

class Noting final : public Transport
{
public:
    Result<HttpResponse> send(const HttpRequest &request) override
    {
        address = JsonApi::addressOf(request.url);
        return fail(Error::Kind::Cancelled, u"only noted"_s);
    }

    QString address;
};

bool isOfAccount(const Error &error)
{
    return error.kind != Error::Kind::Refused && error.kind != Error::Kind::Invalid;
}

} // namespace

Result<std::vector<SalesforceAhead::Question>> SalesforceAhead::questions(
    std::span<const PullPoint> points, bool asksAccount)
{
    Noting noting;
    JsonApi api(noting, m_api.manifest(), m_baseUrl);
    std::vector<Question> all;
    const auto note = [&](const QString &object) {
        if (!noting.address.isEmpty())
            all.push_back({object, std::exchange(noting.address, {})});
    };
    if (asksAccount && !readAccountId(api))
        note({});
    for (const PullPoint &point : points) {
        const bool isChanges = ChangeCursor::fromJson(point.cursor).phase == ChangeCursor::Phase::Changes;
        if (!isChanges || point.object.wire.contains("source"_L1))
            continue;
        const auto here = m_describe.of(point.object);
        if (!here && isOfAccount(here.error()))
            return fail(here.error());
        if (!here)
            continue;
        SalesforceRecords records(api, point.object, *here);
        if (!ChangePull(records, m_clock, point.object, point.cursor).next())
            note(point.object.object);
    }
    return all;
}

Result<void> SalesforceAhead::ask(std::span<const Question> questions, QStringList &answered)
{
    QJsonArray requests;
    for (const Question &question : questions)
        requests.append(QJsonObject{
            {u"method"_s, u"GET"_s}, {u"url"_s, question.address}, {u"referenceId"_s, u"q%1"_s.arg(requests.size())}});
    const auto answer = m_api.post(
        u"composite"_s, {{u"allOrNone"_s, false}, {u"compositeRequest"_s, requests}}, JsonApi::Repeat::Allowed);
    if (!answer)
        return isOfAccount(answer.error()) ? fail(answer.error()) : Result<void>();
    if (!answer->isSuccess())
        return isOfAccount(m_api.errorOf(*answer)) ? fail(m_api.errorOf(*answer)) : Result<void>();
    for (const QJsonValue response : answer->body.value("compositeResponse"_L1).toArray()) {
        for (size_t at = 0; at < questions.size(); ++at) {
            const bool isIts = response["referenceId"_L1].toString() == u"q%1"_s.arg(at);
            if (!isIts || response["httpStatusCode"_L1].toInt() != 200)
                continue;
            m_api.addPrefetched(questions[at].address, response["body"_L1], answer->now);
            if (!questions[at].object.isEmpty())
                answered.append(questions[at].object);
        }
    }
    return {};
}

Result<QStringList> SalesforceAhead::read(std::span<const PullPoint> points, bool asksAccount)
{
    m_api.clearPrefetched();
    QStringList answered;
    if (points.empty())
        return answered;
    const auto all = TRY(questions(points, asksAccount));
    if (all.size() < 2)
        return answered;
    for (size_t begin = 0; begin < all.size(); begin += queriesTogether) {
        const auto part = std::span(all).subspan(begin, std::min(queriesTogether, all.size() - begin));
        TRY(ask(part, answered));
    }
    return answered;
}

} // namespace satchel::sync
