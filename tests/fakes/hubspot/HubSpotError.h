// SPDX-License-Identifier: GPL-3.0-or-later
// HubSpot's error object, alone as an answer and as one of the errors of a 207.
#pragma once

#include "tests/fakes/hubspot/HubSpotState.h"
#include "tests/fakes/JsonStream.h"

namespace satchel::fakes {

struct HubSpotError
{
    struct Detail
    {
        QString message;
        QString code; // INVALID_EMAIL
        QString property;
    };

    int status = 400;
    QString category; // VALIDATION_ERROR
    QString message;
    QList<Detail> details;
};

template <typename T> using HubSpotResult = tl::expected<T, HubSpotError>;

HubSpotError invalidInput(const QString &message);
HubSpotError invalidProperties(const QList<HubSpotError::Detail> &details);
HubSpotError notFound(const QString &what);

HttpResponse jsonAnswer(int status, const JsonStream &body);
HttpResponse errorAnswer(HubSpotState &state, const HubSpotError &error);
/// One entry of "errors" in a 207. The context names what the client can find its input by.
void writeBatchError(
    JsonStream &json, const HubSpotError &error, std::string_view contextKey, const QString &contextValue);
/// A random UUID of the world's own chance.
QString correlationId(Random &random);

} // namespace satchel::fakes
