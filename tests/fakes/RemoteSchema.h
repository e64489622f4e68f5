// SPDX-License-Identifier: GPL-3.0-or-later
// What a remote says about its own objects: properties with their types and choices, pipelines, owners.
// Plain values, cheap to copy: a thousand simulated worlds start from one shared definition.
#pragma once

#include <QList>
#include <QStringList>

namespace satchel::fakes {

struct Choice
{
    QString value;
    QString label;
    bool isHidden = false;
};

struct Property
{
    enum class Type { Text, Number, Date, DateTime, Enumeration, MultiEnumeration, Bool, Phone, Email, Reference };

    QString name;
    QString label;
    Type type = Type::Text;
    QList<Choice> choices;
    bool isReadOnly = false;
    bool isUnique = false;
    bool isRequired = false; // at create
    bool isCustom = false;
    bool isArchived = false; // removed by a person; its values are gone from every answer
    bool isCreateOnly = false; // cannot be changed once it is set
    bool isRestricted = false; // takes no other value than its choices
    int longest = 0; // of a text; 0: the vendor's usual length
    QStringList targets = {}; // of a reference: the types it may point at
    QString kind = {}; // the vendor's own word for the type, where it tells more: "Money"
};

struct Stage
{
    QString id;
    QString label;
    QString probability; // "0.2"
    bool isClosed = false;
};

struct Pipeline
{
    QString id;
    QString label;
    QList<Stage> stages;
};

struct Owner
{
    QString id;
    QString email;
    QString firstName;
    QString lastName;
    bool isArchived = false;
};

class PropertySet
{
public:
    PropertySet() = default;
    explicit PropertySet(QList<Property> properties) : m_properties(std::move(properties)) {}

    const QList<Property> &all() const { return m_properties; }
    /// Null when there is none, or it was removed.
    const Property *find(QStringView name) const;
    Property *edit(QStringView name);
    void add(const Property &property) { m_properties.append(property); }

private:
    QList<Property> m_properties;
};

} // namespace satchel::fakes
