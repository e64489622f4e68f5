// SPDX-License-Identifier: GPL-3.0-or-later
// The error object of the Web API, as the body of an answer and of one part of a batch.
#pragma once

#include "tests/fakes/dynamics365/DynamicsState.h"
#include "tests/fakes/JsonStream.h"

namespace satchel::fakes {

struct DynamicsError
{
    int status = 400;
    QString code; // 0x80040217; older parts of the service leave it empty
    QString message;
    int retryAfter = 0; // seconds
};

template <typename T> using DynamicsResult = tl::expected<T, DynamicsError>;

inline auto refuse(DynamicsError error)
{
    return tl::make_unexpected(std::move(error));
}

DynamicsError badPayload(const QString &message);
DynamicsError noSuchRow(int type, const QString &id);
DynamicsError noSuchResource(const QString &segment);
DynamicsError staleVersion();
DynamicsError keyExists();
DynamicsError missingPrivilege(const QString &privilege, int type);

HttpResponse errorAnswer(const DynamicsError &error);
HttpResponse odataAnswer(int status, const JsonStream &body);
QString newGuid(Random &random);

} // namespace satchel::fakes
