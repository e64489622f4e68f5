// SPDX-License-Identifier: GPL-3.0-or-later
// What a busy colleague does all day, by chance.
#include "tests/fakes/Durations.h"
#include "tests/fakes/JsonStream.h"
#include "tests/fakes/RemoteUser.h"

using namespace Qt::StringLiterals;

namespace satchel::fakes {

namespace {

bool isEditable(const Property &property)
{
    if (property.type == Property::Type::Reference || property.isCreateOnly)
        return false;
    const bool hasValues = property.type != Property::Type::Enumeration || !property.choices.isEmpty();
    return hasValues && !property.isReadOnly && !property.isUnique && !property.isArchived
        && property.type != Property::Type::Email;
}

const Property *anyProperty(const RemoteType &type, Random &random)
{
    std::vector<const Property *> editable;
    for (const Property &property : type.properties.all()) {
        if (isEditable(property))
            editable.push_back(&property);
    }
    return editable.empty() ? nullptr : editable[random() % editable.size()];
}

/// A valid value; now and then none, where none is allowed.
QString anyValue(const Property &property, Random &random)
{
    if (!property.isRequired && random() % 10 == 0)
        return {};
    const QString number = QString::number(random() % 100'000);
    switch (property.type) {
    case Property::Type::Number: return number + u".25"_s;
    case Property::Type::Date:
        return QString::fromStdString(isoStamp(20'000 * MsPerDay + qint64(random() % 2000) * MsPerDay).substr(0, 10));
    case Property::Type::DateTime:
        return QString::fromStdString(isoStamp(20'000 * MsPerDay + qint64(random() % 2000) * MsPerDay));
    case Property::Type::Enumeration:
    case Property::Type::MultiEnumeration:
        return property.choices.isEmpty()
            ? QString()
            : property.choices[qsizetype(random() % quint64(property.choices.size()))].value;
    case Property::Type::Bool: return random() % 2 == 0 ? u"true"_s : u"false"_s;
    case Property::Type::Phone: return u"+49 30 "_s + number;
    case Property::Type::Text:
    case Property::Type::Email:
    case Property::Type::Reference: break;
    }
    return u"remote "_s + number;
}

Values requiredValues(const RemoteType &type, Random &random)
{
    Values values;
    for (const Property &property : type.properties.all()) {
        if (property.isRequired)
            values.set(property.name, anyValue(property, random));
    }
    return values;
}

} // namespace

void RemoteUser::doSomething(Random &random)
{
    const auto &types = m_remote.data().types;
    std::vector<const RemoteType *> used;
    for (const RemoteType &type : types) {
        if (type.table.liveCount() > 0)
            used.push_back(&type);
    }
    const RemoteType &type = used.empty() ? types.front() : *used[random() % used.size()];
    const auto somebody = [&](const RemoteType &of) -> QString {
        const Rows &rows = of.table.rows();
        return rows.empty() ? QString()
                            : m_remote.idOf(std::next(rows.begin(), qsizetype(random() % rows.size()))->first);
    };
    const quint64 operation = random() % 100;
    const Property *property = anyProperty(type, random);
    const QString one = somebody(type);
    if (operation < 70 && property) {
        edit(type.name, one, {{property->name, anyValue(*property, random)}});
    } else if (operation < 80 && property) {
        Values values = requiredValues(type, random);
        values.set(property->name, anyValue(*property, random));
        create(type.name, values);
    } else if (operation < 86) {
        archive(type.name, one);
    } else if (operation < 90) {
        restore(type.name, one);
    } else if (operation < 93) {
        merge(type.name, one, somebody(type));
    } else if (!used.empty()) {
        const RemoteType &other = *used[random() % used.size()];
        const QString another = somebody(other);
        if (operation < 97)
            associate(type.name, one, other.name, another);
        else
            dissociate(type.name, one, other.name, another);
    }
}

} // namespace satchel::fakes
