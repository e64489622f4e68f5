// SPDX-License-Identifier: GPL-3.0-or-later
// What files and other programs get instead of a name that nobody gave: a new store calls its user "Me", an earlier one
// as their account at the computer (store/PersonName.h). It is the person's e-mail address, else nothing.
#pragma once

#include "domain/Record.h"
#include "store/Store.h"

#include <QHash>

namespace satchel::exchange {

class OutwardNames
{
public:
    /// Of the users of this store. One that cannot be read hides no name.
    explicit OutwardNames(store::Store &store);

    /// Everybody is named: values leave as they are.
    bool isEmpty() const { return m_hidden.isEmpty(); }
    /// A value of an entity's field as files have it: the title of what a reference names.
    Value of(const Entity &entity, const Field &field, Value value) const;
    Record of(Record record) const;

private:
    QString of(const QString &name) const { return m_hidden.value(name, name); }
    QStringList ofAttendees(const QStringList &texts) const;

    QHash<QString, QString> m_hidden; // by the name, what is written instead
};

} // namespace satchel::exchange
