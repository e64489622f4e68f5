// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/OutwardNames.h"

#include "domain/Attendee.h"
#include "domain/FieldNames.h"
#include "store/PersonName.h"

namespace satchel::exchange {

namespace {

Value textOrNothing(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}

} // namespace

OutwardNames::OutwardNames(store::Store &store)
{
    const auto users = store.select({EntityKind::User, {field::name, field::email}, {}, {}, {}, -1, false});
    for (qsizetype row = 0; users && row < users->size(); ++row) {
        if (!store::isNamed(store, users->id(row)))
            m_hidden.insert(users->text(row, 0), users->text(row, 1));
    }
}

QStringList OutwardNames::ofAttendees(const QStringList &texts) const
{
    QStringList all;
    for (const QString &text : texts) {
        Attendee attendee = Attendee::fromText(text);
        const bool isHidden = m_hidden.contains(attendee.name);
        if (isHidden && attendee.email.isEmpty())
            attendee.email = m_hidden.value(attendee.name);
        if (isHidden)
            attendee.name.clear();
        if (!attendee.title().isEmpty())
            all.append(isHidden ? attendee.toText() : text);
    }
    return all;
}

Value OutwardNames::of(const Entity &entity, const Field &field, Value value) const
{
    const bool isUser = field.type == FieldType::Reference && field.target == EntityKind::User;
    const bool isName = field.name == field::name
        && (entity.kind == EntityKind::User || entity.kind == EntityKind::Attendee);
    if (const auto *text = std::get_if<QString>(&value); text && (isUser || isName))
        return textOrNothing(of(*text));
    if (const auto *texts = std::get_if<QStringList>(&value); texts && field.name == field::attendees)
        return ofAttendees(*texts);
    return value;
}

Record OutwardNames::of(Record record) const
{
    for (const Field &field : record.entity->fields)
        record.set(field.name, of(*record.entity, field, record.value(field.name)));
    return record;
}

} // namespace satchel::exchange
