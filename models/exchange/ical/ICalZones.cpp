// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical/ICalZones.h"

#include <map>
#include <QDateTime>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr int yearsAhead = 10;

/// Seconds of "+0100" or "-053000"; none for anything else.
std::optional<int> offsetFrom(const QString &text)
{
    static const QRegularExpression form(u"^([+-])(\\d{2})(\\d{2})(\\d{2})?$"_s);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const int seconds = match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60 + match.captured(4).toInt();
    return match.captured(1) == "-"_L1 ? -seconds : seconds;
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"%1%2%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, QChar(u'0'))
        .arg(minutes % 60, 2, 10, QChar(u'0'));
}

QTimeZone knownZone(const QString &name)
{
    const QByteArray id = name.toUtf8();
    if (QTimeZone::isTimeZoneIdAvailable(id))
        return QTimeZone(id);
    const QByteArray ofWindows = QTimeZone::windowsIdToDefaultIanaId(id);
    return ofWindows.isEmpty() ? QTimeZone() : QTimeZone(ofWindows);
}

QString localText(const QDateTime &utc, int offset)
{
    return utc.addSecs(offset).toString(u"yyyyMMdd'T'HHmmss"_s);
}

} // namespace

void ICalZones::add(const ICalComponent &component)
{
    const VCardProperty *id = component.find(u"TZID");
    if (!id)
        return;
    QTimeZone zone = knownZone(id->value);
    if (const VCardProperty *location = component.find(u"X-LIC-LOCATION"); location && !zone.isValid())
        zone = knownZone(location->value);
    if (const VCardProperty *offset = component.find(u"TZOFFSETTO"); offset && !zone.isValid()) {
        if (const auto seconds = offsetFrom(offset->value))
            zone = QTimeZone(*seconds); // of its first observance: without summer time, but the right hour in one half
    }
    m_ofFile.insert(id->value, zone);
}

QTimeZone ICalZones::zoneOf(const QString &tzid) const
{
    const QTimeZone known = knownZone(tzid);
    return known.isValid() ? known : m_ofFile.value(tzid);
}

QStringList zoneLines(const QTimeZone &zone, const QDateTime &around)
{
    QStringList lines{u"BEGIN:VTIMEZONE"_s, u"TZID:"_s + QString::fromUtf8(zone.id())};
    const QDateTime first = around.toUTC().addYears(-1);
    struct Observance
    {
        int from = 0;
        int to = 0;
        bool isDaylight = false;
        auto operator<=>(const Observance &) const = default;
    };
    std::map<Observance, QStringList> starts;
    int before = zone.offsetFromUtc(first);
    starts[{before, before, zone.isDaylightTime(first)}].append(localText(first, before));
    for (const QTimeZone::OffsetData &change : zone.transitions(first, around.toUTC().addYears(yearsAhead))) {
        starts[{before, change.offsetFromUtc, change.daylightTimeOffset != 0}].append(localText(change.atUtc, before));
        before = change.offsetFromUtc;
    }
    for (const auto &[observance, times] : starts) {
        const QString name = observance.isDaylight ? u"DAYLIGHT"_s : u"STANDARD"_s;
        lines << u"BEGIN:"_s + name << u"DTSTART:"_s + times.first() << u"TZOFFSETFROM:"_s + offsetText(observance.from)
              << u"TZOFFSETTO:"_s + offsetText(observance.to);
        for (qsizetype i = 1; i < times.size(); ++i)
            lines << u"RDATE:"_s + times[i];
        lines << u"END:"_s + name;
    }
    return lines << u"END:VTIMEZONE"_s;
}

} // namespace satchel::exchange
