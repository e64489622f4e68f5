// SPDX-License-Identifier: GPL-3.0-or-later
// One record as HubSpot writes it: every value a string or null, stamps in ISO 8601.
#pragma once

#include "tests/fakes/hubspot/HubSpotError.h"

namespace satchel::fakes {

/// Which properties and associations an answer shows; made once per request.
class HubSpotProjection
{
public:
    HubSpotProjection(const HubSpotState &state, int type, const QStringList &properties,
        const QStringList &associations = {}, const QStringList &history = {});

    /// The fields of the record's object, without its braces, so that a batch can add its own.
    void writeFields(JsonStream &json, const Row &row) const;
    void write(JsonStream &json, const Row &row) const;

private:
    void writeHistory(JsonStream &json, const Row &row, const QString &name) const;
    void writeProperty(JsonStream &json, const Row &row, const QString &name) const;
    void writeAssociations(JsonStream &json, const Row &row) const;

    const HubSpotState &m_state;
    int m_type;
    QStringList m_properties;
    QStringList m_history;
    std::vector<int> m_associations;
};

/// Value of any property, the computed ones (id, stamps) too; empty when there is none.
QString propertyOf(const Row &row, int type, const QString &name);
QStringList splitNames(const QString &list);
QStringList namesOf(const QJsonValue &array);

} // namespace satchel::fakes
