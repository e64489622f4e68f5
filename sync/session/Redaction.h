// SPDX-License-Identifier: GPL-3.0-or-later
// Takes out of a message what may not be written down: secrets, and what could be about a person. Keeps what is known
// to be harmless and replaces all the rest, so that a field nobody thought of is not kept.
#pragma once

#include "sync/engine/Http.h"

#include <QJsonValue>

namespace satchel::sync {

struct Redaction
{
    QString marker; // is in every text that the probe wrote
    QUrl baseUrl;
    bool isMetadata = false; // answers describe fields and not records: their names are kept
    QStringList secrets = {}; // of this exchange, whatever they look like

    std::vector<HttpHeader> headers(const std::vector<HttpHeader> &all) const;
    /// JSON, a form, or a message of several parts; a body of another kind becomes one word.
    QByteArray body(const QByteArray &type, const QByteArray &body) const;
    QJsonValue value(const QString &key, const QJsonValue &value) const;

private:
    QByteArray parts(const QByteArray &body) const;
    QString text(const QString &key, const QString &text) const;
    bool isHarmless(const QString &key, const QString &text) const;
};

} // namespace satchel::sync
