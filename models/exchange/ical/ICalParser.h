// SPDX-License-Identifier: GPL-3.0-or-later
// iCalendar (RFC 5545) as components with their properties, one after the other. Of what is inside of an event only the
// triggers of its alarms are kept, among its own properties: an event has none of that name.
#pragma once

#include "exchange/vcard/ContentLineReader.h"

#include <optional>

namespace satchel::exchange {

struct ICalComponent
{
    qint64 line = 0;
    QString name; // "VEVENT"
    QList<VCardProperty> properties; // the same grammar as a card's
    QString problem; // why it cannot be used
    QString raw; // its first lines

    const VCardProperty *find(QStringView name) const;
    QList<const VCardProperty *> findAll(QStringView name) const;
};

/// "Europe/Berlin" of "TZID=Europe/Berlin"; empty when the property has no such parameter.
QString parameterOf(const VCardProperty &property, QLatin1StringView name);

class ICalParser
{
public:
    explicit ICalParser(TextStream stream) : m_lines(std::move(stream)) {}

    /// The next event or time zone, complete or with its problem; nothing at the end. A zone comes with the parts of
    /// its observances in one list.
    Result<std::optional<ICalComponent>> next();
    Progress progress() const { return m_lines.progress(); }
    const TextStream &stream() const { return m_lines.stream(); }

private:
    Result<std::optional<ICalComponent>> read(const QString &name);

    ContentLineReader m_lines;
    QString m_begun; // a component whose BEGIN ended the one before
};

} // namespace satchel::exchange
