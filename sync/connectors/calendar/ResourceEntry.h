// SPDX-License-Identifier: GPL-3.0-or-later
// One resource of a calendar or an address book as records: an event with its exceptions, a task, a card. Reads it,
// changes only the lines that say what changed, and writes the rest as it was.
#pragma once

#include "domain/Instant.h"
#include "domain/Result.h"

#include <QJsonObject>
#include <QStringList>

namespace satchel::sync {

class ResourceEntry
{
public:
    virtual ~ResourceEntry() = default;

    virtual QString uid() const = 0;
    /// The records in it: the empty one is the entry itself, any other an occurrence that was taken out of its series,
    /// by the date that it replaces.
    virtual QStringList parts() const { return {QString()}; }
    /// What a part says, by the names of the manifest's remote fields; empty ones are null, unreadable ones absent.
    virtual QJsonObject fields(const QString &part) const = 0;
    /// Another text when the part says something else. Stamps of the file's last transfer do not count.
    virtual QString version(const QString &part) const = 0;
    /// True when a part is as that version says. Of a series, exceptions whose dates are in `excluded`, which it is to
    /// exclude anyway, may have come since: a write of the same round made them.
    virtual bool matchesVersion(const QString &part, const QString &version, const QStringList & /*excluded*/) const
    {
        return this->version(part) == version;
    }
    /// True for a private entry, of which only the time is read.
    virtual bool isPrivate(const QString &) const { return false; }
    /// Writes these fields; what is not named stays.
    virtual Result<void> change(const QString &part, const QJsonObject &fields, Instant now) = 0;
    /// Adds an occurrence of its own to a series. Returns its part.
    virtual Result<QString> add(const QJsonObject &fields, Instant now);
    /// Takes a part out. False when nothing is left: then the resource is to be deleted.
    virtual bool remove(const QString &, Instant) { return false; }
    virtual QByteArray bytes() const = 0;
};

/// The id of a record: that of its resource, and behind a "#" which part of it. A calendar's own "#" is before a slash.
struct EntryId
{
    QString href;
    QString part; // empty: the entry itself

    static EntryId of(const QString &remoteId)
    {
        const qsizetype mark = remoteId.indexOf(u'#', remoteId.lastIndexOf(u'/') + 1);
        return mark < 0 ? EntryId{remoteId, {}} : EntryId{remoteId.left(mark), remoteId.mid(mark + 1)};
    }
    QString toString() const { return part.isEmpty() ? href : href + u'#' + part; }
};

/// True when both say the same; null, empty and absent are one.
bool isSameValue(const QJsonValue &one, const QJsonValue &other);
/// The fields whose value differs from the present one.
QStringList changedFields(const QJsonObject &present, const QJsonObject &wanted);
/// The present fields with others in their place.
QJsonObject overlaid(QJsonObject present, const QJsonObject &wanted);
/// All that is kept of a private event: when it is.
QJsonObject busyOnly(const QJsonObject &fields);

} // namespace satchel::sync
