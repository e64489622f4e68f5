// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/hubspot/HubSpotError.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

HubSpotError invalidInput(const QString &message)
{
    return {400, u"VALIDATION_ERROR"_s, message, {}};
}

HubSpotError invalidProperties(const QList<HubSpotError::Detail> &details)
{
    QStringList parts;
    for (const auto &detail : details)
        parts.append(uR"({"isValid":false,"message":"%1","error":"%2","name":"%3"})"_s.arg(
            detail.message, detail.code, detail.property));
    return {400, u"VALIDATION_ERROR"_s, u"Property values were not valid: [%1]"_s.arg(parts.join(u',')), details};
}

HubSpotError notFound(const QString &what)
{
    return {404, u"OBJECT_NOT_FOUND"_s, what, {}};
}

HttpResponse jsonAnswer(int status, const JsonStream &body)
{
    return {status, {{"Content-Type", "application/json;charset=utf-8"}}, body.bytes()};
}

HttpResponse errorAnswer(HubSpotState &state, const HubSpotError &error)
{
    JsonStream json;
    json.beginObject().key("status").text("error").key("message").text(error.message);
    json.key("correlationId").text(correlationId(state.random)).key("category").text(error.category);
    if (!error.details.isEmpty()) {
        json.key("errors").beginArray();
        for (const auto &detail : error.details) {
            json.beginObject().key("message").text(detail.message).key("code").text(detail.code);
            if (!detail.property.isEmpty()) {
                json.key("in").text(detail.property);
                json.key("context")
                    .beginObject()
                    .key("propertyName")
                    .beginArray()
                    .text(detail.property)
                    .endArray()
                    .endObject();
            }
            json.endObject();
        }
        json.endArray();
    }
    json.endObject();
    return jsonAnswer(error.status, json);
}

void writeBatchError(
    JsonStream &json, const HubSpotError &error, std::string_view contextKey, const QString &contextValue)
{
    json.beginObject()
        .key("status")
        .text("error")
        .key("category")
        .text(error.category)
        .key("message")
        .text(error.message);
    json.key("context").beginObject();
    if (!contextValue.isEmpty())
        json.key(contextKey).beginArray().text(contextValue).endArray();
    json.endObject().key("errors").beginArray().endArray().key("links").beginObject().endObject().endObject();
}

QString correlationId(Random &random)
{
    const QString digits = QString::number(random(), 16).rightJustified(16, u'0')
        + QString::number(random(), 16).rightJustified(16, u'0');
    return digits.mid(0, 8) + u'-' + digits.mid(8, 4) + u'-' + digits.mid(12, 4) + u'-' + digits.mid(16, 4) + u'-'
        + digits.mid(20);
}

} // namespace satchel::fakes
