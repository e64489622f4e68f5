// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/writers/ICalWriter.h"

#include "domain/FieldNames.h"
#include "domain/Reason.h"
#include "exchange/ical/ICalZones.h"
#include "exchange/writers/EventLines.h"
#include "exchange/writers/VCardWriter.h"

using namespace Qt::StringLiterals;

namespace satchel::exchange {

ICalWriter::ICalWriter(const QString &path, const std::vector<Field> &columns) : m_file(path)
{
    for (size_t i = 0; i < columns.size(); ++i)
        m_positions.insert(columns[i].name, i);
}

Result<std::unique_ptr<RowWriter>> ICalWriter::create(const QString &path, const std::vector<Field> &columns)
{
    std::unique_ptr<ICalWriter> writer(new ICalWriter(path, columns));
    if (!writer->m_positions.contains(field::at) || !writer->m_positions.contains(u"id"_s))
        return fail(Error::Kind::Invalid, Reason::tr("only activities can be exported as a calendar"), path);
    TRY(writer->m_file.open());
    TRY(writer->writeLines({u"BEGIN:VCALENDAR"_s, u"VERSION:2.0"_s, u"PRODID:-//Satchel//Satchel//EN"_s}));
    return std::unique_ptr<RowWriter>(std::move(writer));
}

Result<void> ICalWriter::writeLines(const QStringList &lines)
{
    QByteArray bytes;
    for (const QString &line : lines) {
        if (!line.isEmpty())
            bytes += foldedVCardLine(line);
    }
    return m_file.write(bytes);
}

Result<void> ICalWriter::write(const std::vector<Value> &values)
{
    const auto valueAt = [&](const QString &field) {
        const auto at = m_positions.constFind(field);
        return at == m_positions.constEnd() || *at >= values.size() ? Value() : values[*at];
    };
    const EventLines event = eventLines(valueAt);
    if (event.lines.isEmpty())
        return {}; // a note without a time is in no calendar
    QStringList lines;
    if (event.zone.isValid() && !m_zones.contains(event.zone.id())) {
        m_zones.insert(event.zone.id());
        lines += zoneLines(event.zone, QDateTime::fromMSecsSinceEpoch(event.around.ms, Qt::UTC));
    }
    return writeLines(lines + event.lines);
}

Result<void> ICalWriter::finish()
{
    TRY(writeLines({u"END:VCALENDAR"_s}));
    return m_file.commit();
}

} // namespace satchel::exchange
