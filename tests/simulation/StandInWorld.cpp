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

/// A column that is a list gets the value as its one primary entry; one within another joins what is there.
QJsonObject StandInWorld::shaped(const QString &object, const QString &id, const QJsonObject &fields)
{
    const QJsonObject primaries = manifest().object(object)->wire[u"primary"].toObject();
    const auto record = id.isEmpty() ? std::nullopt : user().record(object, id);
    QJsonObject given;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        const QString root = field.key().section(u'.', 0, 0);
        const QString text = field.value().toString();
        QString value = text;
        if (const QJsonValue primary = primaries.value(field.key()); primary.isObject() && !text.isEmpty()) {
            QJsonObject entry = primary[u"adds"].toObject();
            const bool isId = primary[u"value"].toString().endsWith(u"id");
            entry.insert(primary[u"value"].toString(), isId ? QJsonValue(text.toLongLong()) : QJsonValue(text));
            if (const QString flag = primary[u"flag"].toString(); !flag.isEmpty())
                entry.insert(flag, true);
            value = QString::fromUtf8(QJsonDocument(QJsonArray{entry}).toJson(QJsonDocument::Compact));
        } else if (root != field.key()) {
            const QString before = given.contains(root) ? given.value(root).toString()
                : record                                ? record->values.value(root)
                                                        : QString();
            QJsonObject inner = QJsonDocument::fromJson(before.toUtf8()).object();
            inner.insert(field.key().section(u'.', 1), text.isEmpty() ? QJsonValue() : QJsonValue(text));
            value = QString::fromUtf8(QJsonDocument(inner).toJson(QJsonDocument::Compact));
        }
        given.insert(root, value);
    }
    return given;
}

QString StandInWorld::create(const QString &object, const QJsonObject &fields)
{
    return WiredWorld::create(object, shaped(object, {}, fields));
}

bool StandInWorld::edit(const QString &object, const QString &id, const QJsonObject &fields)
{
    return WiredWorld::edit(object, id, shaped(object, id, fields));
}

bool StandInWorld::link(const QString &object, const QString &id, const FieldMap &field, const QString &target)
{
    return edit(object, id, {{field.remotes.front(), target}});
}

bool StandInWorld::mayComeBefore(const HttpRequest &request) const
{
    return request.method != "PUT" && request.method != "PATCH" && request.method != "DELETE";
}

QJsonValue StandInWorld::told(
    const QString &object, const RemoteUser::Record &record, const FieldMap &field, const QString &name)
{
    const QString root = name.section(u'.', 0, 0);
    const QString value = record.values.value(root);
    QString text = value;
    if (const QJsonValue primary = manifest().object(object)->wire[u"primary"][name]; primary.isObject()) {
        const QJsonArray list = QJsonDocument::fromJson(value.toUtf8()).array();
        const QString flag = primary[u"flag"].toString();
        const auto first = std::ranges::find_if(list, [&](const QJsonValue &entry) { return entry[flag].toBool(); });
        const QJsonValue entry = list.isEmpty() ? QJsonValue() : first == list.end() ? list.first() : *first;
        text = entry[primary[u"value"].toString()].toVariant().toString();
    } else if (root != name) {
        text = QJsonDocument::fromJson(value.toUtf8()).object().value(name.section(u'.', 1)).toString();
    }
    if (!field.target.isEmpty() && !text.isEmpty()) {
        const RowPointer there = fake().data().type(field.target)->table.newest(fake().numberOf(text));
        text = there && there->isLive() ? text : QString();
    }
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

std::vector<Fault> faultsNotThere()
{
    return {Fault::HugeBody, Fault::WrongAccount, Fault::MassVanish, Fault::RestoredBackup, Fault::BusyUser,
        Fault::SameStamp, Fault::ValidationRule, Fault::NormalisedValues, Fault::RoundedNumbers, Fault::SilentChange,
        Fault::RotatingTokens, Fault::IgnoredCondition};
}

} // namespace satchel::simulation
