// SPDX-License-Identifier: GPL-3.0-or-later
// Answers of the local API. An error has the command line's form, {"error":{"kind","message","where"}}, and a status.
#pragma once

#include "sync/engine/Http.h"

#include <QJsonValue>

namespace satchel::app {

/// 404 for NotFound, 409 for Conflict …
int statusOf(Error::Kind kind);

sync::HttpResponse jsonAnswer(int status, const QByteArray &json);
sync::HttpResponse jsonAnswer(int status, const QJsonValue &json);
sync::HttpResponse errorAnswer(const Error &error);
/// With another status than the kind's own.
sync::HttpResponse errorAnswer(int status, const Error &error);

} // namespace satchel::app
