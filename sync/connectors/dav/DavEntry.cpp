// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/dav/DavEntry.h"

#include "domain/Reason.h"
#include "sync/connectors/dav/CardEntry.h"
#include "sync/connectors/dav/EventEntry.h"
#include "sync/connectors/dav/TaskEntry.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

constexpr DavFormat formats[] = {
    {"VEVENT"_L1, "text/calendar", ".ics"_L1, &readEventEntry, &makeEventEntry},
    {"VTODO"_L1, "text/calendar", ".ics"_L1, &readTaskEntry, &makeTaskEntry},
    {"VCARD"_L1, "text/vcard", ".vcf"_L1, &readCardEntry, &makeCardEntry},
};

bool isNothingThere(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray())
        || value == QJsonValue(false);
}

} // namespace

Result<QString> DavEntry::add(const QJsonObject &, Instant)
{
    return fail(Error::Kind::Invalid, Reason::tr("the entry is no series"));
}

const DavFormat *findDavFormat(QStringView component)
{
    const auto found = std::ranges::find_if(formats, [&](const DavFormat &one) { return one.component == component; });
    return found == std::end(formats) ? nullptr : &*found;
}

bool isSameValue(const QJsonValue &one, const QJsonValue &other)
{
    return one == other || (isNothingThere(one) && isNothingThere(other));
}

QStringList changedFields(const QJsonObject &present, const QJsonObject &wanted)
{
    QStringList changed;
    for (auto field = wanted.begin(); field != wanted.end(); ++field) {
        if (!isSameValue(present.value(field.key()), *field))
            changed.append(field.key());
    }
    return changed;
}

QJsonObject overlaid(QJsonObject present, const QJsonObject &wanted)
{
    for (auto field = wanted.begin(); field != wanted.end(); ++field)
        present.insert(field.key(), *field);
    return present;
}

} // namespace satchel::sync
