// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a JSON object whose keys are known, and says where it is not as it should be: "rows[1].by".
#pragma once

#include "domain/Filter.h"

#include <QJsonArray>
#include <QJsonObject>

namespace satchel::reports {

class JsonReader
{
public:
    /// Invalid when `value` is no object or has a key that is not among `keys`.
    static Result<JsonReader> make(const QJsonValue &value, const QString &place, const QStringList &keys);
    /// The root of a text. Invalid with the position ("character 12") in `where` when it is no JSON.
    static Result<JsonReader> fromText(QStringView text, const QStringList &keys);

    bool has(const QString &key) const { return m_object.contains(key); }
    QString place(const QString &key) const { return m_place.isEmpty() ? key : m_place + u'.' + key; }
    QJsonValue value(const QString &key) const { return m_object.value(key); }

    // Each gives the fallback where there is no such key.
    Result<QString> text(const QString &key, const QString &fallback = {}) const;
    Result<bool> flag(const QString &key, bool fallback) const;
    Result<int> number(const QString &key, int fallback) const;
    Result<QJsonArray> list(const QString &key) const;
    Result<QStringList> texts(const QString &key) const;
    /// The place of a text among `names`.
    Result<int> choice(const QString &key, const QStringList &names, int fallback) const;

    tl::unexpected<Error> wrong(const QString &key, const QString &reason) const
    {
        return fail(Error::Kind::Invalid, reason, place(key));
    }

private:
    JsonReader(QJsonObject object, QString place) : m_object(std::move(object)), m_place(std::move(place)) {}

    QJsonObject m_object;
    QString m_place;
};

/// The "filter" of records of an entity, in the filter language; everything where there is none.
Result<Filter> readFilter(const Schema &schema, EntityKind entity, const JsonReader &reader);

/// What every built report has: "entity", and "filter" in the filter language.
Result<void> readSubject(const Schema &schema, const JsonReader &reader, EntityKind &entity, Filter &filter);

} // namespace satchel::reports
