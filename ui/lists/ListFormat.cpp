// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lists/ListFormat.h"

namespace satchel::ui {

QString listDay(const Formats &formats, QDate day, QDate today)
{
    return formats.plainDay(day, day.year() != today.year());
}

QString listDeadline(const Formats &formats, QDate day, QDate today)
{
    return today.daysTo(day) > 1 ? listDay(formats, day, today) : formats.due(day, {}, today);
}

items::RecordTableModel::Format listFormat(const PageContext &context)
{
    return [formats = context.formats(), &clock = context.workspace.clock()](const Field &field, const Value &value) {
        if (field.type == FieldType::Date)
            return listDay(formats, valueOr<QDate>(value), clock.today());
        if (field.type == FieldType::Instant) { // the hour matters today only
            const QDate day = valueOr<Instant>(value).dateIn(formats.zone());
            return day == clock.today() ? formats.moment(valueOr<Instant>(value), clock.now())
                                        : listDay(formats, day, clock.today());
        }
        return formats.value(field, value);
    };
}

} // namespace satchel::ui
