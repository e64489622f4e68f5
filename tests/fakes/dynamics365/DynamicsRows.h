// SPDX-License-Identifier: GPL-3.0-or-later
// Columns as they are read, and rows as JSON. Every row brings its id, its ETag and the columns that were selected, the
// empty ones as null; formatted values and the tables of lookups only when annotations are asked for.
#pragma once

#include "tests/fakes/dynamics365/DynamicsError.h"

namespace satchel::fakes {

/// A property as a reader names it: contactid, emailaddress1, _parentcustomerid_value.
struct DynamicsColumn
{
    QString name;
    const Property *property = nullptr; // null: the id of the row
    bool isHidden = false; // by column security: read as null

    static std::optional<DynamicsColumn> find(const DynamicsState &state, int type, const QString &name);
    bool isId() const { return !property || property->type == Property::Type::Reference; }
    /// As text; empty is null.
    QString valueOf(const DynamicsState &state, const Row &row) const;
};

DynamicsError noSuchColumn(int type, const QString &name);
QString etagOf(const Row &row);

class DynamicsProjection
{
public:
    /// The columns of $select, or all.
    static DynamicsResult<DynamicsProjection> make(const DynamicsState &state, int type, const DynamicsCall &call);

    void write(JsonStream &json, const Row &row) const;
    /// The members of a row without the braces around them.
    void writeMembers(JsonStream &json, const Row &row) const;
    QString context() const;

private:
    void writeValue(JsonStream &json, const DynamicsColumn &column, const QString &value) const;
    void writeAnnotations(JsonStream &json, const DynamicsColumn &column, const Row &row) const;
    void writeAnnotation(
        JsonStream &json, const DynamicsColumn &column, QLatin1StringView name, const QString &value) const;

    const DynamicsState *m_state = nullptr;
    int m_type = 0;
    std::vector<DynamicsColumn> m_columns;
    struct Expansion
    {
        const Property *lookup = nullptr;
        int target = 0;
        std::vector<DynamicsColumn> columns;
    };
    static DynamicsResult<std::vector<Expansion>> expansionsOf(
        const DynamicsState &state, int type, const QString &text);
    void writeExpansion(JsonStream &json, const Expansion &expansion, const Row &row) const;

    std::vector<Expansion> m_expansions;
    QString m_base; // https://acme.crm4.dynamics.com/api/data/v9.2/
    QList<QByteArray> m_annotations; // those asked for, "*" for all
};

} // namespace satchel::fakes
