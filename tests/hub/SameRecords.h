// SPDX-License-Identifier: GPL-3.0-or-later
// Whether desks and their hub have the same records, field by field.
#pragma once

#include "HubWorld.h"

#include "sync/hub/HubSchema.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::test {

/// By record, the fields that a hub has; what is in the trash by its presence there alone, for a record that was
/// withdrawn has no values.
using RecordTexts = std::map<RecordId, QStringList>;

inline QString shownValue(const Field &field, const Value &value)
{
    return isEmpty(value) ? QString()
                          : field.name + u'='
            + QString::fromUtf8(QJsonDocument(QJsonArray{toJson(value)}).toJson(QJsonDocument::Compact));
}

inline RecordTexts recordsOf(Desk &desk, const Entity &entity)
{
    RecordTexts records;
    const auto fields = sync::hub::hubFields(entity);
    QStringList names;
    for (const Field *field : fields)
        names.append(field->name);
    const auto rows = desk->select({entity.kind, names, {}, {}, {}, -1, false});
    for (qsizetype row = 0; rows && row < rows->size(); ++row) {
        QStringList values;
        for (qsizetype i = 0; i < names.size(); ++i)
            values.append(shownValue(*fields[size_t(i)], rows->value(row, static_cast<int>(i))));
        values.removeAll(QString());
        values.sort();
        records[rows->id(row)] = values;
    }
    return records;
}

inline RecordTexts recordsAtHub(Desk &desk, const Entity &entity)
{
    RecordTexts records;
    const auto done = sync::hub::HubClient(desk.connection(), *desk)
                          .readAll(entity.kind, [&](const sync::hub::WholeRecord &record) -> Result<void> {
                              if (record.deletedAt)
                                  return {};
                              QStringList values;
                              for (const FieldValue &value : record.values)
                                  values.append(shownValue(*entity.find(value.field), value.value));
                              values.removeAll(QString());
                              values.sort();
                              records[record.id] = values;
                              return {};
                          });
    if (!done)
        qFatal("%s", qUtf8Printable(toText(done.error())));
    return records;
}

/// What a desk has otherwise than the hub, as sentences. All desks are of persons who see everything.
inline QStringList differences(const std::vector<Desk *> &desks)
{
    QStringList found;
    for (const auto &entity : (*desks.front())->schema().entities()) {
        const RecordTexts hub = recordsAtHub(*desks.front(), *entity);
        for (size_t i = 0; i < desks.size(); ++i) {
            // The same entity by name: a custom one has another number at each desk.
            const Entity *own = (*desks[i])->schema().findWithRemoved(entity->name);
            const RecordTexts here = own ? recordsOf(*desks[i], *own) : RecordTexts();
            for (const auto &[id, values] : hub) {
                const auto same = here.find(id);
                if (same == here.end())
                    found.append(u"desk %1 lacks %2 %3"_s.arg(i).arg(entity->name, id.toString()));
                else if (same->second != values)
                    found.append(u"desk %1 has %2 %3 as %4, the hub as %5"_s.arg(i).arg(
                        entity->name, id.toString(), same->second.join(u' '), values.join(u' ')));
            }
            for (const auto &[id, values] : here) {
                if (!hub.contains(id))
                    found.append(u"the hub lacks %1 %2 of desk %3: %4"_s.arg(entity->name, id.toString())
                                     .arg(i)
                                     .arg(values.join(u' ')));
            }
        }
    }
    return found;
}

/// What the log of a desk says of a field: how often it got each value.
inline qint64 timesInLog(Desk &desk, RecordId record, const QString &field, const Value &value)
{
    const auto history = desk->history(EntityKind::Contact, record);
    return !history ? -1 : std::ranges::count_if(*history, [&](const auto &entry) {
        return entry.change.field == field && entry.change.after == value;
    });
}

} // namespace satchel::test
