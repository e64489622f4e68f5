// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/EventEntry.h"

#include "domain/Reason.h"
#include "exchange/ical/ICalCells.h"
#include "sync/connectors/calendar/EventFields.h"
#include "sync/connectors/calendar/IcalTree.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// Names the part of an occurrence whose RECURRENCE-ID moved with its series: the record stays the same one.
const QString partProperty = u"X-SATCHEL-PART"_s;

QString dateOf(const IcalTree &event, const exchange::ICalZones &zones)
{
    return exchange::replacedDate(parsedComponent(event), zones);
}

QString partOf(const IcalTree &event, const exchange::ICalZones &zones)
{
    const QString date = dateOf(event, zones);
    const QString kept = event.rawValue(partProperty).trimmed();
    return date.isEmpty() || kept.isEmpty() ? date : kept;
}

QString versionOf(const IcalTree &event, const QStringList &excluded)
{
    IcalTree counted = event;
    counted.remove({u"DTSTAMP"_s, u"EXDATE"_s, u"LAST-MODIFIED"_s});
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(writeIcalTree(counted));
    for (const QString &date : excluded)
        hash.addData(date.toUtf8() + '\n');
    return QString::fromLatin1(hash.result().toHex().left(32));
}

class EventEntry final : public ResourceEntry
{
public:
    explicit EventEntry(IcalTree file) : m_file(std::move(file)) {}

    QString uid() const override { return m_file.children.empty() ? QString() : uidOf(first()); }
    QStringList parts() const override;
    QJsonObject fields(const QString &part) const override;
    QString version(const QString &part) const override;
    bool matchesVersion(const QString &part, const QString &version, const QStringList &excluded) const override;
    bool isPrivate(const QString &part) const override;
    Result<void> change(const QString &part, const QJsonObject &fields, Instant now) override;
    Result<QString> add(const QJsonObject &fields, Instant now) override;
    bool remove(const QString &part, Instant now) override;
    QByteArray bytes() const override { return writeIcalTree(m_file); }

    bool hasEvents() const
    {
        return std::ranges::any_of(m_file.children, [](const IcalTree &child) { return child.name == "VEVENT"_L1; });
    }

private:
    static QString uidOf(const IcalTree &event)
    {
        return exchange::unescapedVCardText(event.rawValue(u"UID")).trimmed();
    }
    const IcalTree &first() const
    {
        const auto found = std::ranges::find(m_file.children, u"VEVENT"_s, &IcalTree::name);
        return found == m_file.children.end() ? m_file.children.front() : *found;
    }
    const IcalTree *find(const QString &part) const;
    QStringList replacedDates() const;
    QStringList excludedDates(const QString &part) const;
    Result<void> moveWithinSeries(const QString &part, const QJsonObject &fields);
    IcalTree *find(const QString &part) { return const_cast<IcalTree *>(std::as_const(*this).find(part)); }
    exchange::ICalContext context() const { return contextOf(m_file); }

    IcalTree m_file;
};

QStringList EventEntry::parts() const
{
    const exchange::ICalContext context = this->context();
    QStringList parts;
    for (const IcalTree &child : m_file.children) {
        if (child.name == "VEVENT"_L1)
            parts.append(partOf(child, context.zones));
    }
    parts.removeDuplicates();
    parts.sort(); // the series before what was taken out of it
    return parts;
}

const IcalTree *EventEntry::find(const QString &part) const
{
    const exchange::ICalContext context = this->context();
    for (const IcalTree &child : m_file.children) {
        if (child.name == "VEVENT"_L1 && partOf(child, context.zones) == part)
            return &child;
    }
    return nullptr;
}

QJsonObject EventEntry::fields(const QString &part) const
{
    const IcalTree *event = find(part);
    return event ? eventFields(*event, context()) : QJsonObject();
}

bool EventEntry::isPrivate(const QString &part) const
{
    const IcalTree *event = find(part);
    const QString access = event ? event->rawValue(u"CLASS").trimmed().toUpper() : QString();
    return access == "PRIVATE"_L1 || access == "CONFIDENTIAL"_L1;
}

QStringList EventEntry::excludedDates(const QString &part) const
{
    return fields(part).value("excluded_dates"_L1).toVariant().toStringList();
}

/// Which dates a series excludes counts, not whether an EXDATE or an occurrence of its own says so: an occurrence that
/// is added does not change the series.
QString EventEntry::version(const QString &part) const
{
    const IcalTree *event = find(part);
    return event ? versionOf(*event, excludedDates(part)) : QString();
}

bool EventEntry::matchesVersion(const QString &part, const QString &version, const QStringList &excluded) const
{
    const IcalTree *event = find(part);
    QStringList dates = excludedDates(part);
    QStringList exceptions = part.isEmpty() ? replacedDates() : QStringList(); // the newest is the last
    while (event && versionOf(*event, dates) != version) {
        if (exceptions.isEmpty() || !excluded.contains(exceptions.last()))
            return false;
        dates.removeAll(exceptions.takeLast());
    }
    return event;
}

QStringList EventEntry::replacedDates() const
{
    const exchange::ICalContext context = this->context();
    QStringList dates;
    for (const IcalTree &child : m_file.children) {
        if (const QString date = child.name == "VEVENT"_L1 ? dateOf(child, context.zones) : QString(); !date.isEmpty())
            dates.append(date);
    }
    return dates;
}

/// The series moved, and the occurrence replaces another date of it now.
Result<void> EventEntry::moveWithinSeries(const QString &part, const QJsonObject &fields)
{
    IcalTree *series = find({});
    if (!series)
        return {};
    const QString line = TRY(recurrenceIdLine(*series, context().zones, fields));
    IcalTree *event = find(part);
    event->replace({u"RECURRENCE-ID"_s}, {line});
    event->replace({partProperty}, {partProperty + u':' + part});
    includeDate(*series, dateOf(*event, context().zones), context().zones);
    return {};
}

Result<void> EventEntry::change(const QString &part, const QJsonObject &fields, Instant now)
{
    IcalTree *event = find(part);
    if (!event)
        return fail(Error::Kind::NotFound, Reason::tr("the event is not in the calendar any more"));
    QJsonObject wanted = fields;
    if (part.isEmpty() && wanted.contains("excluded_dates"_L1)) // the others have an event of their own
        wanted.insert(u"excluded_dates"_s, without(wanted.value("excluded_dates"_L1).toArray(), replacedDates()));
    const QJsonObject present = eventFields(*event, exchange::ICalContext{context().zones, {}}); // EXDATEs alone
    if (!part.isEmpty() && changedFields(present, fields).contains(u"recurrence_at"_s)) {
        TRY(moveWithinSeries(part, overlaid(present, fields)));
    }
    TRY(writeEventFields(*event, present, wanted, now));
    addMissingZones(m_file);
    return {};
}

Result<QString> EventEntry::add(const QJsonObject &fields, Instant now)
{
    IcalTree *series = find({});
    if (!series)
        return fail(Error::Kind::NotFound, Reason::tr("the series is not in the calendar any more"));
    const QString line = TRY(recurrenceIdLine(*series, context().zones, fields));
    IcalTree event{u"VEVENT"_s, {u"UID:"_s + series->rawValue(u"UID"), line}, {}};
    const QString part = dateOf(event, context().zones);
    if (replacedDates().contains(part))
        return fail(Error::Kind::Conflict, part);
    TRY(writeEventFields(event, {}, fields, now));
    includeDate(*series, part, context().zones);
    m_file.children.push_back(std::move(event));
    addMissingZones(m_file);
    return part;
}

/// The date of an occurrence that is deleted is excluded: without that the series would have it again.
bool EventEntry::remove(const QString &part, Instant now)
{
    IcalTree *event = find(part);
    if (!event)
        return hasEvents();
    const QString line = event->linesOf(u"RECURRENCE-ID").value(0);
    m_file.children.erase(m_file.children.begin() + (event - m_file.children.data()));
    IcalTree *series = find({});
    if (part.isEmpty() || !series)
        return !part.isEmpty() && hasEvents();
    series->lines.append(exdateLine(line));
    stampEvent(*series, now);
    addMissingZones(m_file);
    return true;
}

} // namespace

Result<std::unique_ptr<ResourceEntry>> readEventEntry(const QByteArray &bytes)
{
    auto file = TRY(readIcalTree(bytes));
    auto entry = std::make_unique<EventEntry>(std::move(file));
    return entry->hasEvents() ? std::unique_ptr<ResourceEntry>(std::move(entry)) : nullptr;
}

std::unique_ptr<ResourceEntry> eventEntryOf(IcalTree file)
{
    return std::make_unique<EventEntry>(std::move(file));
}

std::unique_ptr<ResourceEntry> makeEventEntry(const QString &uid)
{
    IcalTree file = newCalendarFile();
    file.children.push_back({u"VEVENT"_s, {u"UID:"_s + uid}, {}});
    return std::make_unique<EventEntry>(std::move(file));
}

} // namespace satchel::sync
