// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/monday/MondayFake.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

constexpr qint64 mondayWindow = 60'000;
const QByteArray mondayVersion = "2026-07";

/// What was asked for of a value, by the names that the query gives.
class Projection
{
public:
    Projection(MondayState &state, const GraphDocument &document, const QJsonObject &variables, Instant now)
        : m_state(state), m_document(document), m_variables(variables), m_now(now)
    {
    }

    std::optional<MondayError> error;

    QJsonValue of(const QString &type, const QJsonValue &value, const std::vector<GraphSelection> &selections)
    {
        if (value.isArray()) {
            QJsonArray all;
            for (const QJsonValue one : value.toArray())
                all.append(of(type, one, selections));
            return all;
        }
        if (!value.isObject() || selections.empty())
            return value.isUndefined() ? QJsonValue() : value;
        QJsonObject shown;
        addTo(shown, type, value.toObject(), selections);
        return shown;
    }

private:
    void addTo(QJsonObject &shown, const QString &type, const QJsonObject &value,
        const std::vector<GraphSelection> &selections)
    {
        for (const GraphSelection &selection : selections) {
            const GraphSelection &meant = selection.spread.isEmpty() ? selection
                                                                     : m_document.fragments.at(selection.spread);
            if (!meant.name.isEmpty()) {
                const QString fieldType = mondayTypes().types.at(type).at(meant.name).type;
                const auto found = mondayField(
                    m_state, type, value, meant.name, argumentsOf(meant, m_variables), m_now);
                if (found.error && !error)
                    error = found.error;
                shown.insert(meant.alias, of(fieldType, found.value, meant.children));
            } else if (meant.onType == type || value.value(u"__typename") == meant.onType) {
                addTo(shown, meant.onType, value, meant.children);
            }
        }
    }

    MondayState &m_state;
    const GraphDocument &m_document;
    const QJsonObject &m_variables;
    Instant m_now;
};

QJsonObject errorJson(const MondayError &error, const QString &path)
{
    QJsonObject extensions{{u"code"_s, error.code}, {u"status_code"_s, 200}};
    if (!error.column.isEmpty())
        extensions.insert(u"error_data"_s, QJsonObject{{u"column_id"_s, error.column}});
    QJsonObject json{{u"message"_s, error.message}, {u"extensions"_s, extensions}};
    if (!path.isEmpty())
        json.insert(u"path"_s, QJsonArray{path});
    return json;
}

QJsonObject bodyOf(const HttpRequest &request)
{
    return jsonBodyOf(request).value_or(QJsonObject());
}

} // namespace

HttpResponse mondayError(const MondayError &error, int status)
{
    return jsonAnswer(QJsonObject{{u"errors"_s, QJsonArray{errorJson(error, {})}}, {u"account_id"_s, 4001}}, status);
}

MondayFake::MondayFake(MondayOptions options) : m_minute(options.minuteLimit, mondayWindow)
{
    m_state.boards = mondayBoards(options);
    m_state.data = mondayAccountData(1, m_state.boards);
    m_state.otherAccount = mondayAccountData(2, m_state.boards);
    m_state.random = Random(options.seed);
    m_state.options = options;
    m_state.conditions.stampStep = 1000; // whole seconds
    m_state.conditions.searchLag = options.indexLag;
}

MondayBoard &MondayFake::board(const QString &type)
{
    return *std::ranges::find(m_state.boards, type, &MondayBoard::type);
}

HttpResponse MondayFake::respond(const HttpRequest &request, Instant now)
{
    if (request.url.path() != "/v2"_L1 || request.method != "POST")
        return {404, {{"Content-Type", "text/html"}}, "<html><body>Not Found</body></html>"};
    if (isRevoked() || requestHeader(request, "Authorization") != m_state.options.token.toUtf8())
        return jsonAnswer(QJsonObject{{u"errors"_s, QJsonArray{u"Not Authenticated"_s}}}, 401);
    if (!m_minute.take(now)) {
        noteViolation(now, u"requests in a minute"_s);
        return mondayError({u"RATE_LIMIT_EXCEEDED"_s, u"Too many requests"_s}, 429);
    }
    if (requestHeader(request, "API-Version") != mondayVersion)
        return mondayError({u"InvalidVersionException"_s, u"The version does not exist"_s}, 400);
    const auto body = jsonBodyOf(request);
    const QJsonValue variables = body ? body->value(u"variables") : QJsonValue();
    if (!body || !(variables.isUndefined() || variables.isObject()))
        return mondayError({u"InvalidInputError"_s, u"The request is no JSON, or variables are no object"_s}, 400);
    GraphDocument document;
    auto problem = readGraph(body->value(u"query").toString(), document);
    if (!problem)
        problem = checkGraph(mondayTypes(), document, variables.toObject());
    return problem ? mondayError({problem->code, problem->message}) : carryOut(document, variables.toObject(), now);
}

/// Each field at the root can fail alone: then the others are there beside the error.
HttpResponse MondayFake::carryOut(const GraphDocument &document, const QJsonObject &variables, Instant now)
{
    QJsonObject data;
    QJsonArray errors;
    const QString root = document.isMutation ? u"Mutation"_s : u"Query"_s;
    for (const GraphSelection &selection : document.selections) {
        const QJsonObject arguments = argumentsOf(selection, variables);
        const MondayResult found = document.isMutation ? answerMondayWrite(m_state, selection.name, arguments, now)
                                                       : answerMondayQuery(m_state, selection.name, arguments, now);
        Projection projection(m_state, document, variables, now);
        const QJsonValue shown = projection.of(
            mondayTypes().types.at(root).at(selection.name).type, found.value, selection.children);
        const auto error = found.error ? found.error : projection.error;
        data.insert(selection.alias, found.error ? QJsonValue() : shown);
        if (error)
            errors.append(errorJson(*error, selection.alias));
    }
    QJsonObject answer{{u"data"_s, data}, {u"extensions"_s, QJsonObject{{u"request_id"_s, u"1"_s}}}};
    if (!errors.isEmpty())
        answer.insert(u"errors"_s, errors);
    return jsonAnswer(answer);
}

HttpResponse MondayFake::refuse(Fault fault, const HttpRequest &, Instant)
{
    switch (fault) {
    case Fault::Unauthorized: return jsonAnswer(QJsonObject{{u"errors"_s, QJsonArray{u"Not Authenticated"_s}}}, 401);
    case Fault::Forbidden:
        return mondayError({u"UserUnauthorizedException"_s, u"User unauthorized to perform action"_s});
    case Fault::Conflict:
    case Fault::PreconditionFailed:
    case Fault::Locked: return mondayError({u"maxConcurrencyExceeded"_s, u"Max concurrency exceeded"_s}, 429);
    case Fault::RateLimit: {
        HttpResponse response = mondayError({u"RATE_LIMIT_EXCEEDED"_s, u"Too many requests"_s}, 429);
        response.headers.push_back({"Retry-After", "5"});
        return response;
    }
    case Fault::RateLimitWithoutWait: {
        QJsonObject error = errorJson({u"COMPLEXITY_BUDGET_EXHAUSTED"_s, u"Complexity budget exhausted"_s}, {});
        QJsonObject extensions = error.value(u"extensions").toObject();
        extensions.insert(u"retry_in_seconds"_s, 17);
        error.insert(u"extensions"_s, extensions);
        return jsonAnswer(QJsonObject{{u"errors"_s, QJsonArray{error}}});
    }
    case Fault::CursorExpiry:
        return mondayError({u"CursorExpiredError"_s, u"The cursor provided for pagination has expired"_s});
    case Fault::Migrating: return mondayError({u"API_TEMPORARILY_BLOCKED"_s, u"Temporarily blocked"_s}, 503);
    default: return mondayError({u"INTERNAL_SERVER_ERROR"_s, u"Internal server error"_s});
    }
}

bool MondayFake::asksWho(const HttpRequest &request) const
{
    return bodyOf(request).value(u"query").toString().contains(u"{me "_s);
}

bool MondayFake::continuesPaging(const HttpRequest &request) const
{
    return bodyOf(request).value(u"variables")[u"cursor"].isString();
}

bool MondayFake::isWrite(const HttpRequest &request) const
{
    return bodyOf(request).value(u"query").toString().startsWith("mutation"_L1);
}

void MondayFake::computeAgain(Random &random, Instant now)
{
    computeSome(u"companies"_s, u"text_1"_s, {u"Retail"_s, u"Banking"_s}, random, now);
}

} // namespace satchel::fakes
