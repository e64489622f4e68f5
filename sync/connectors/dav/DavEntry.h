// SPDX-License-Identifier: GPL-3.0-or-later
// One resource of a collection as records: an event with its exceptions, a task, a card. Reads it, changes only the
// lines that say what changed, and writes the rest as it was.
#pragma once

#include "domain/Instant.h"
#include "domain/Result.h"

#include <memory>
#include <QJsonObject>
#include <QStringList>

namespace satchel::sync {

class DavEntry
{
public:
    virtual ~DavEntry() = default;

    virtual QString uid() const = 0;
    /// The records in it: the empty one is the entry itself, any other an occurrence that was taken out of its series,
    /// by the date that it replaces.
    virtual QStringList parts() const { return {QString()}; }
    /// What a part says, by the names of the manifest's remote fields; empty ones are null, unreadable ones absent.
    virtual QJsonObject fields(const QString &part) const = 0;
    /// Another text when the part says something else. Stamps of the file's last transfer do not count.
    virtual QString version(const QString &part) const = 0;
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

/// What an object of the manifest is on the wire: its "component".
struct DavFormat
{
    QLatin1StringView component; // "VEVENT", "VTODO", "VCARD"
    const char *type; // media type of a resource
    QLatin1StringView suffix; // of its name
    /// Null for a resource that holds something else. Invalid when it cannot be read.
    Result<std::unique_ptr<DavEntry>> (*read)(const QByteArray &bytes);
    std::unique_ptr<DavEntry> (*make)(const QString &uid);
};

/// Null when there is none for it.
const DavFormat *findDavFormat(QStringView component);

/// True when both say the same; null, empty and absent are one.
bool isSameValue(const QJsonValue &one, const QJsonValue &other);
/// The fields whose value differs from the present one.
QStringList changedFields(const QJsonObject &present, const QJsonObject &wanted);
/// The present fields with others in their place.
QJsonObject overlaid(QJsonObject present, const QJsonObject &wanted);

} // namespace satchel::sync
