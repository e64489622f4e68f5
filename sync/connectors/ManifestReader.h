// SPDX-License-Identifier: GPL-3.0-or-later
// Reads JSON with a memory of where it is, so that every mistake is named by its place: objects[3].fields[2].as.
#pragma once

#include "domain/Result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace satchel::sync {

class ManifestReader
{
public:
    ManifestReader(QJsonValue value, QString place) : m_value(std::move(value)), m_place(std::move(place)) {}

    ManifestReader at(QLatin1StringView key) const { return {m_value.toObject().value(key), m_place + u'.' + key}; }
    ManifestReader at(qsizetype index) const
    {
        return {m_value.toArray().at(index), m_place + u'[' + QString::number(index) + u']'};
    }
    qsizetype size() const { return m_value.toArray().size(); }
    bool isGiven() const { return !m_value.isUndefined() && !m_value.isNull(); }
    const QJsonValue &value() const { return m_value; }
    const QString &place() const { return m_place; }

    Result<QString> text() const;
    Result<QString> text(const QString &fallback) const { return isGiven() ? text() : Result<QString>(fallback); }
    /// Empty when it is not given; it may also be given empty.
    Result<QString> optionalText() const;
    /// A whole number of at least this.
    Result<qint64> integer(qint64 fallback, qint64 least) const;
    Result<bool> boolean(bool fallback) const;
    /// An array of texts, or one text alone.
    Result<QStringList> texts() const;
    Result<QJsonObject> object() const;
    /// Invalid when the object has a key that is not among these, at the place of that key.
    Result<void> allowsOnly(const QStringList &keys) const;
    tl::unexpected<Error> problem(const QString &what) const { return fail(Error::Kind::Invalid, what, m_place); }

private:
    QJsonValue m_value;
    QString m_place;
};

} // namespace satchel::sync
