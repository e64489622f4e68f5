// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/TaskEntry.h"

#include "domain/recurrence/IcalTime.h"
#include "exchange/writers/VCardWriter.h"
#include "sync/connectors/calendar/EventFields.h"
#include "sync/connectors/calendar/IcalTree.h"

#include <algorithm>
#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

/// Our names and the properties of a task whose value is a text.
constexpr std::pair<QLatin1StringView, QLatin1StringView> taskTexts[] = {{"title"_L1, "SUMMARY"_L1},
    {"description"_L1, "DESCRIPTION"_L1}, {"status"_L1, "STATUS"_L1}, {"priority"_L1, "PRIORITY"_L1}};

/// A time without a zone is one of this computer's clock.
std::optional<Instant> instantOf(const IcalTree &task, QStringView name, const exchange::ICalZones &zones)
{
    const exchange::ICalComponent parsed = parsedComponent(task);
    const exchange::VCardProperty *property = parsed.find(name);
    const auto time = property ? parseIcalTime(property->value.trimmed()) : std::nullopt;
    if (!time || !time->hasTime())
        return {};
    const QTimeZone named = zones.zoneOf(exchange::parameterOf(*property, "TZID"_L1));
    return Instant::at(time->date, time->time,
        time->isUtc           ? QTimeZone::utc()
            : named.isValid() ? named
                              : QTimeZone::systemTimeZone());
}

QString utcTime(Instant at)
{
    return at.dateIn(QTimeZone::utc()).toString(u"yyyyMMdd"_s) + u'T'
        + at.timeIn(QTimeZone::utc()).toString(u"HHmmss"_s) + u'Z';
}

class TaskEntry final : public ResourceEntry
{
public:
    explicit TaskEntry(IcalTree file) : m_file(std::move(file)) {}

    /// Null for a file of something else.
    const IcalTree *task() const
    {
        const auto found = std::ranges::find_if(m_file.children,
            [](const IcalTree &child) { return child.name == "VTODO"_L1 && !child.has(u"RECURRENCE-ID"); });
        return found == m_file.children.end() ? nullptr : &*found;
    }

    QString uid() const override { return exchange::unescapedVCardText(task()->rawValue(u"UID")).trimmed(); }
    QJsonObject fields(const QString &) const override;
    QString version(const QString &) const override;
    Result<void> change(const QString &, const QJsonObject &wanted, Instant now) override;
    QByteArray bytes() const override { return writeIcalTree(m_file); }

private:
    void writeDue(IcalTree &task, const QJsonObject &merged);
    void writeStatus(IcalTree &task, const QJsonObject &merged, Instant now);

    IcalTree m_file;
};

QJsonObject TaskEntry::fields(const QString &) const
{
    const exchange::ICalZones zones = contextOf(m_file).zones;
    QJsonObject fields;
    for (const auto &[ours, theirs] : taskTexts)
        fields.insert(ours, textOrNull(exchange::unescapedVCardText(task()->rawValue(QString(theirs))).trimmed()));
    if (fields.value("status"_L1).isNull())
        fields.insert("status"_L1, u"NEEDS-ACTION"_s);
    if (fields.value("priority"_L1).isNull())
        fields.insert("priority"_L1, u"0"_s);
    const auto due = parseIcalTime(task()->rawValue(u"DUE").trimmed());
    const auto at = instantOf(*task(), u"DUE", zones);
    const QDate day = at ? at->dateIn(QTimeZone::utc()) : due ? due->date : QDate();
    fields.insert("due_day"_L1, textOrNull(day.isValid() ? day.toString(Qt::ISODate) : QString()));
    fields.insert("due_clock"_L1, textOrNull(at ? at->timeIn(QTimeZone::utc()).toString(u"HH:mm:ss"_s) : QString()));
    const auto done = instantOf(*task(), u"COMPLETED", zones);
    fields.insert("completed_at"_L1, textOrNull(done ? done->toIso() : QString()));
    QStringList tags;
    for (const QString &line : task()->linesOf(u"CATEGORIES"))
        tags += exchange::splitVCardValue(line.sliced(line.indexOf(u':') + 1), u',');
    tags.removeAll(QString());
    fields.insert("tags"_L1, QJsonArray::fromStringList(tags));
    return fields;
}

QString TaskEntry::version(const QString &) const
{
    IcalTree counted = *task();
    counted.remove({u"DTSTAMP"_s, u"LAST-MODIFIED"_s});
    return QString::fromLatin1(
        QCryptographicHash::hash(writeIcalTree(counted), QCryptographicHash::Sha256).toHex().left(32));
}

/// Start and end are both days or both times (section 3.8.2.3).
void TaskEntry::writeDue(IcalTree &task, const QJsonObject &merged)
{
    const auto day = dateFromIso(merged.value("due_day"_L1).toString());
    const QTime time = QTime::fromString(merged.value("due_clock"_L1).toString(), Qt::ISODate);
    QStringList lines;
    if (day && time.isValid())
        lines.append(u"DUE:"_s + utcTime(Instant::at(*day, time, QTimeZone::utc())));
    else if (day)
        lines.append(u"DUE;VALUE=DATE:"_s + day->toString(u"yyyyMMdd"_s));
    task.replace({u"DUE"_s, u"DURATION"_s}, lines);
    const auto start = parseIcalTime(task.rawValue(u"DTSTART").trimmed());
    if (!start || !day || start->hasTime() == time.isValid())
        return;
    const QString date = start->date.toString(u"yyyyMMdd"_s);
    task.replace(
        {u"DTSTART"_s}, {time.isValid() ? u"DTSTART:"_s + date + u"T000000Z"_s : u"DTSTART;VALUE=DATE:"_s + date});
}

void TaskEntry::writeStatus(IcalTree &task, const QJsonObject &merged, Instant now)
{
    if (merged.value("status"_L1).toString() != "COMPLETED"_L1) {
        task.remove({u"COMPLETED"_s, u"PERCENT-COMPLETE"_s});
        return;
    }
    const auto at = Instant::fromIso(merged.value("completed_at"_L1).toString());
    task.replace({u"COMPLETED"_s}, {u"COMPLETED:"_s + utcTime(at.value_or(now))});
    task.replace({u"PERCENT-COMPLETE"_s}, {u"PERCENT-COMPLETE:100"_s});
}

Result<void> TaskEntry::change(const QString &, const QJsonObject &wanted, Instant now)
{
    IcalTree &task = *const_cast<IcalTree *>(this->task());
    const QJsonObject present = fields({});
    const QStringList changed = changedFields(present, wanted);
    const QJsonObject merged = overlaid(present, wanted);
    for (const auto &[ours, theirs] : taskTexts) {
        const QString text = merged.value(ours).toString();
        if (changed.contains(ours))
            task.replace({theirs},
                text.isEmpty() ? QStringList() : QStringList{theirs + u':' + exchange::escapedVCardText(text)});
    }
    if (changed.contains("due_day"_L1) || changed.contains("due_clock"_L1))
        writeDue(task, merged);
    if (changed.contains("status"_L1) || changed.contains("completed_at"_L1))
        writeStatus(task, merged, now);
    if (changed.contains("tags"_L1)) {
        QStringList tags;
        for (const QJsonValue tag : merged.value("tags"_L1).toArray())
            tags.append(exchange::escapedVCardText(tag.toString()));
        task.replace(
            {u"CATEGORIES"_s}, tags.isEmpty() ? QStringList() : QStringList{u"CATEGORIES:"_s + tags.join(u',')});
    }
    stampEvent(task, now);
    addMissingZones(m_file);
    return {};
}

} // namespace

Result<std::unique_ptr<ResourceEntry>> readTaskEntry(const QByteArray &bytes)
{
    auto file = TRY(readIcalTree(bytes));
    auto entry = std::make_unique<TaskEntry>(std::move(file));
    return entry->task() ? std::unique_ptr<ResourceEntry>(std::move(entry)) : nullptr;
}

std::unique_ptr<ResourceEntry> makeTaskEntry(const QString &uid)
{
    IcalTree file = newCalendarFile();
    file.children.push_back({u"VTODO"_s, {u"UID:"_s + uid}, {}});
    return std::make_unique<TaskEntry>(std::move(file));
}

} // namespace satchel::sync
