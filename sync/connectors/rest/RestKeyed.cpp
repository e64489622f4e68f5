// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/rest/RestKeyed.h"

#include "sync/engine/JsonPath.h"

#include <algorithm>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace satchel::sync {

namespace {

bool isEmptyValue(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || (value.isString() && value.toString().isEmpty())
        || (value.isArray() && value.toArray().isEmpty());
}

/// An entry that a form of one could have made: the members that are no words are alike.
bool isOfForm(const QJsonValue &entry, const QJsonValue &form)
{
    if (!form.isObject())
        return true;
    const QJsonObject members = form.toObject();
    const QStringList names = members.keys();
    return std::ranges::all_of(names, [&](const QString &name) {
        return !wordsOf(members.value(name)).isEmpty() || entry[name] == members.value(name);
    });
}

/// The member of an entry that is its value; the entry itself, where it is one.
QJsonValue valueOfEntry(const QJsonValue &entry, const QJsonValue &form)
{
    const QJsonObject members = form.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (!wordsOf(*member).isEmpty())
            return entry[member.key()];
    }
    return entry;
}

} // namespace

RestKeyed::RestKeyed(const ObjectMap &object)
{
    const QJsonValue keyed = object.wire.value("keyed"_L1);
    m_list = keyed["list"_L1].toString();
    m_name = keyed["name"_L1].toString();
    m_columns = keyed["columns"_L1].toObject();
    m_types = keyed["types"_L1];
}

void RestKeyed::check(const ManifestReader &keyed, std::vector<Error> &problems)
{
    const auto keep = [&](const auto &read) {
        if (!read)
            problems.push_back(read.error());
    };
    if (!keyed.isGiven())
        return;
    keep(keyed.allowsOnly({u"list"_s, u"name"_s, u"columns"_s, u"types"_s}));
    keep(keyed.at("list"_L1).text());
    keep(keyed.at("name"_L1).text());
    const ManifestReader types = keyed.at("types"_L1);
    const QStringList names = types.value().toObject().keys();
    if (names.isEmpty())
        keep(Result<void>(types.problem(u"expected an object with the form of each type"_s)));
    for (const QString &name : names) {
        const ManifestReader form = types.at(QLatin1StringView(name.toUtf8()));
        keep(form.allowsOnly({u"read"_s, u"with"_s, u"write"_s, u"entry"_s, u"each"_s, u"empty"_s, u"is"_s}));
        keep(form.at("read"_L1).text());
        for (const QLatin1StringView word : {"with"_L1, "each"_L1, "is"_L1})
            keep(form.at(word).optionalText());
        const QStringList words = wordsOf(form.at("write"_L1).value());
        const QString needed = form.at("entry"_L1).isGiven() ? u"entries"_s : u"value"_s;
        const bool saysWhere = words.contains(needed) || (needed == "value"_L1 && words.contains(u"number"_s));
        if (form.at("write"_L1).isGiven() && !saysWhere)
            keep(Result<void>(form.at("write"_L1).problem(u"the form does not say where {%1} goes"_s.arg(needed))));
    }
}

QString RestKeyed::fieldTypeOf(const QString &type) const
{
    return m_types[type]["is"_L1].toString(u"string"_s);
}

bool RestKeyed::canWrite(const QString &type) const
{
    return !m_types[type]["write"_L1].isUndefined();
}

QJsonObject RestKeyed::spread(QJsonObject row) const
{
    for (const QJsonValue entry : m_list.isEmpty() ? QJsonArray() : row.value(m_list).toArray()) {
        const QString name = entry[m_name].toString();
        if (has(name))
            row.insert(name, entry);
    }
    return row;
}

QJsonValue RestKeyed::valueOf(const QString &column, const QJsonValue &entry) const
{
    const QJsonValue form = formOf(column);
    if (form["with"_L1].isString() && isEmptyValue(valueAt(entry, form["with"_L1].toString())))
        return {};
    const QJsonValue value = valueAt(entry, form["read"_L1].toString());
    if (const QString each = form["each"_L1].toString(); !each.isEmpty()) {
        QJsonArray values;
        for (const QJsonValue one : value.toArray())
            values.append(one[each]);
        return values.isEmpty() ? QJsonValue() : QJsonValue(values);
    }
    if (!form["entry"_L1].isUndefined()) {
        const QJsonArray entries = value.toArray();
        const auto first = std::ranges::find_if(
            entries, [&](const QJsonValue &one) { return isOfForm(one, form["entry"_L1]); });
        return first == entries.end() ? QJsonValue() : valueOfEntry(*first, form["entry"_L1]);
    }
    return value.isUndefined() ? QJsonValue() : value;
}

QJsonValue RestKeyed::written(const QString &column, const QJsonValue &value, const QJsonValue &entry) const
{
    const QJsonValue form = formOf(column);
    const bool isCleared = isEmptyValue(value) || form["empty"_L1].toArray().contains(value);
    TemplateValues words;
    const QJsonObject members = entry.toObject();
    for (auto member = members.begin(); member != members.end(); ++member) {
        if (!isEmptyValue(*member))
            words.insert(member.key(), *member);
    }
    const QJsonValue pattern = form["entry"_L1];
    if (pattern.isUndefined() && isCleared)
        return {};
    words.insert(u"value"_s, value);
    if (bool isNumber = false; value.toString().toLongLong(&isNumber), isNumber || value.isDouble())
        words.insert(u"number"_s, value.isDouble() ? value : QJsonValue(value.toString().toLongLong()));
    if (!pattern.isUndefined()) {
        QJsonArray entries = valueAt(entry, form["read"_L1].toString()).toArray();
        const auto first = std::ranges::find_if(entries, [&](const QJsonValue &one) { return isOfForm(one, pattern); });
        const qsizetype at = first - entries.begin();
        if (at < entries.size())
            entries.removeAt(at);
        if (!isCleared)
            entries.insert(std::min(at, entries.size()), filled(pattern, words));
        if (entries.isEmpty())
            return {};
        words.insert(u"entries"_s, entries);
    }
    return filled(form["write"_L1], words);
}

QJsonObject RestKeyed::cleaned(QJsonObject body) const
{
    for (auto member = body.begin(); member != body.end(); ++member) {
        if (!has(member.key()) || !member->isObject())
            continue;
        QJsonObject kept;
        const QJsonObject parts = member->toObject();
        for (auto part = parts.begin(); part != parts.end(); ++part) {
            if (!isEmptyValue(*part))
                kept.insert(part.key(), *part);
        }
        *member = kept.isEmpty() ? QJsonValue() : QJsonValue(kept);
    }
    return body;
}

} // namespace satchel::sync
