// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/calendar/ResourceEntry.h"

#include "domain/Reason.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

bool isNothingThere(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(QString()) || value == QJsonValue(QJsonArray())
        || value == QJsonValue(false);
}

const QStringList &publicFields()
{
    static const QStringList names = {u"at"_s, u"duration_seconds"_s, u"all_day"_s, u"zone"_s, u"recurrence"_s,
        u"added_dates"_s, u"excluded_dates"_s, u"recurrence_at"_s, u"outcome"_s, u"uid"_s, u"series"_s};
    return names;
}

} // namespace

Result<QString> ResourceEntry::add(const QJsonObject &, Instant)
{
    return fail(Error::Kind::Invalid, Reason::tr("the entry is no series"));
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
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

QJsonObject busyOnly(const QJsonObject &fields)
{
    QJsonObject busy;
    for (auto field = fields.begin(); field != fields.end(); ++field)
        busy.insert(field.key(), publicFields().contains(field.key()) ? *field : QJsonValue(QJsonValue::Null));
    busy.insert(u"subject"_s, Reason::tr("Busy"));
    return busy;
}

} // namespace satchel::sync
