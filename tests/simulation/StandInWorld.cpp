// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/StandInWorld.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel::simulation {

using namespace satchel::fakes;

StandInWorld::StandInWorld(
    quint64 seed, ManualClock &clock, std::unique_ptr<FakeRemote> fake, const WiredVendor &vendor)
    : WiredWorld(seed, clock, std::move(fake), vendor)
{
    // A name in one column is split at its last space, and people are known by a last name with spaces
    for (ObjectMap &object : objectMaps()) {
        std::erase_if(object.fields, [&](const FieldMap &field) { // people edit what goes both ways
            return object.isPushed() && field.direction == Direction::Pull;
        });
        for (FieldMap &field : object.fields) {
            if (field.as != "full_name"_L1 || field.locals.size() != 2 || field.remotes.size() != 1)
                continue;
            field.locals = {u"last_name"_s};
            field.as = u"text"_s;
        }
        object.matchBy = {{object.entity == EntityKind::Contact ? u"last_name"_s : u"name"_s}};
        std::erase_if(object.matchBy, [&](const QStringList &set) { return !object.mapOf(set.front()); });
    }
}

/// A column that is a list gets the value as its one primary entry.
QJsonObject StandInWorld::shaped(const QString &object, const QJsonObject &fields) const
{
    const QJsonObject primaries = manifest().object(object)->wire[u"primary"].toObject();
    QJsonObject given = fields;
    for (auto column = primaries.begin(); column != primaries.end(); ++column) {
        if (!given.contains(column.key()))
            continue;
        QJsonObject entry = (*column)[u"adds"].toObject();
        entry.insert((*column)[u"value"].toString(), given.value(column.key()));
        entry.insert((*column)[u"flag"].toString(), true);
        const bool isEmpty = given.value(column.key()).toString().isEmpty();
        given.insert(column.key(),
            isEmpty ? QString() : QString::fromUtf8(QJsonDocument(QJsonArray{entry}).toJson(QJsonDocument::Compact)));
    }
    return given;
}

QString StandInWorld::create(const QString &object, const QJsonObject &fields)
{
    return WiredWorld::create(object, shaped(object, fields));
}

bool StandInWorld::edit(const QString &object, const QString &id, const QJsonObject &fields)
{
    return WiredWorld::edit(object, id, shaped(object, fields));
}

bool StandInWorld::link(const QString &object, const QString &id, const FieldMap &field, const QString &target)
{
    return user().edit(object, id, {{field.remotes.front(), target}});
}

QJsonValue StandInWorld::told(
    const QString &object, const RemoteUser::Record &record, const FieldMap &, const QString &name)
{
    QString value = record.values.value(name);
    const QJsonValue primary = manifest().object(object)->wire[u"primary"][name];
    if (primary.isObject()) {
        const QJsonArray list = QJsonDocument::fromJson(value.toUtf8()).array();
        const QString flag = primary[u"flag"].toString();
        const auto first = std::ranges::find_if(list, [&](const QJsonValue &entry) { return entry[flag].toBool(); });
        return list.isEmpty() ? QJsonValue()
                              : (first == list.end() ? list.first() : *first)[primary[u"value"].toString()];
    }
    const Property *property = fake().data().type(object)->properties.find(name);
    if (property && property->type == Property::Type::Reference && !value.isEmpty()) {
        const RowPointer there = fake().data().type(property->targets.front())->table.newest(fake().numberOf(value));
        value = there && there->isLive() ? value : QString();
    }
    return value.isEmpty() ? QJsonValue() : QJsonValue(value);
}

std::vector<Fault> faultsNotThere()
{
    return {Fault::HugeBody, Fault::WrongAccount, Fault::MassVanish, Fault::RestoredBackup, Fault::BusyUser,
        Fault::SameStamp, Fault::ValidationRule, Fault::NormalisedValues, Fault::RoundedNumbers, Fault::SilentChange,
        Fault::RotatingTokens, Fault::IgnoredCondition};
}

} // namespace satchel::simulation
