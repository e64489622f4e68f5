// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ical/ICalParser.h"

#include "domain/Reason.h"
#include "exchange/csv/CsvRecord.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel::exchange {

namespace {

constexpr qsizetype rawLimit = 4000;
constexpr qsizetype mostProperties = 10'000; // of one event; further ones are ignored

/// "VEVENT" of "BEGIN:VEVENT"; empty for another line.
QString nameAfter(const QByteArray &line, const char *word)
{
    const QByteArray upper = line.left(64).trimmed().toUpper();
    return upper.startsWith(word) ? QString::fromLatin1(upper.mid(static_cast<qsizetype>(qstrlen(word)))) : QString();
}

bool isWanted(const QString &name)
{
    return name == "VEVENT"_L1 || name == "VTIMEZONE"_L1;
}

} // namespace

const VCardProperty *ICalComponent::find(QStringView name) const
{
    const auto found = std::ranges::find(properties, name, &VCardProperty::name);
    return found == properties.end() ? nullptr : &*found;
}

QList<const VCardProperty *> ICalComponent::findAll(QStringView name) const
{
    QList<const VCardProperty *> found;
    for (const VCardProperty &property : properties) {
        if (property.name == name)
            found.append(&property);
    }
    return found;
}

QString parameterOf(const VCardProperty &property, QLatin1StringView name)
{
    for (const QString &parameter : property.parameters) {
        const bool isIt = parameter.startsWith(name, Qt::CaseInsensitive)
            && parameter.mid(name.size()).startsWith(u'=');
        if (isIt)
            return parameter.mid(name.size() + 1).remove(u'"');
    }
    return {};
}

Result<std::optional<ICalComponent>> ICalParser::next()
{
    while (true) {
        QString name = std::exchange(m_begun, QString());
        QByteArray line;
        while (name.isEmpty()) {
            const bool isThere = TRY(m_lines.next(line));
            if (!isThere)
                return std::optional<ICalComponent>();
            name = nameAfter(line, "BEGIN:");
        }
        if (isWanted(name))
            return read(name);
    }
}

/// Ignores the properties of nested components, except the observances of a zone and the triggers of alarms.
Result<std::optional<ICalComponent>> ICalParser::read(const QString &name)
{
    ICalComponent component;
    component.line = m_lines.line();
    component.name = name;
    component.raw = u"BEGIN:"_s + name;
    QStringList inside; // names of the components that are open inside
    QByteArray line;
    while (true) {
        const bool isThere = TRY(m_lines.next(line));
        const QString begun = isThere ? nameAfter(line, "BEGIN:") : QString();
        const bool isNewOne = isWanted(begun) || begun == "VCALENDAR"_L1;
        const QString ended = isThere ? nameAfter(line, "END:") : QString();
        if (!isThere || isNewOne || (ended == "VCALENDAR"_L1)) {
            component.problem = Reason::tr("the event has no END:%1").arg(name);
            m_begun = isNewOne ? begun : QString();
            return std::optional(component);
        }
        if (ended == name && inside.isEmpty())
            return std::optional(component);
        if (component.raw.size() < rawLimit)
            component.raw += u'\n'
                + decodeText({line.constData(), static_cast<size_t>(line.size())}, m_lines.stream().cellEncoding())
                      .left(1000);
        if (!begun.isEmpty()) {
            inside.append(begun);
            continue;
        }
        if (!ended.isEmpty()) {
            if (!inside.isEmpty())
                inside.removeLast();
            continue;
        }
        if (component.properties.size() >= mostProperties)
            continue;
        auto property = parseVCardLine(line, m_lines.stream().cellEncoding());
        const bool isAlarm = !inside.isEmpty() && inside.last() == "VALARM"_L1;
        const bool isNested = !inside.isEmpty() && name == "VEVENT"_L1;
        if (property && (!isNested || (isAlarm && property->name == "TRIGGER"_L1)))
            component.properties.append(*property);
    }
}

} // namespace satchel::exchange
