// SPDX-License-Identifier: GPL-3.0-or-later
// Values that an API writes as objects, {"__class__": "date", "year": 2026, "month": 1, "day": 31}: the "shapes" of a
// description's "wire". A shape is such an object with words for its numbers: {year}, {month}, {day}, {hour}, {minute},
// {second}, {microsecond}, or {number} for a decimal number as text. That of a "reference", {"id": "{id}"}, is written
// only: how one is read, "references" says.
#pragma once

#include "domain/Instant.h"

#include <QJsonObject>
#include <QStringList>

namespace satchel::sync {

class RestShapes
{
public:
    explicit RestShapes(const QJsonObject &shapes) : m_shapes(shapes) {}

    /// The kinds of values that may have a shape, and the words that one may use.
    static QStringList kinds()
    {
        return {
            QStringLiteral("date"), QStringLiteral("instant"), QStringLiteral("decimal"), QStringLiteral("reference")};
    }
    static QStringList words(const QString &kind);

    bool has(QLatin1StringView kind) const { return m_shapes.contains(kind); }
    /// A date or an instant as ISO text, a number as text; any other value unchanged.
    QJsonValue plain(const QJsonValue &value) const;
    /// A plain value in its shape; unchanged where the kind has none, or the value is not of the kind.
    QJsonValue shaped(QLatin1StringView kind, const QJsonValue &value) const;

private:
    QJsonObject m_shapes;
};

} // namespace satchel::sync
