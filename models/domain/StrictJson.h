// SPDX-License-Identifier: GPL-3.0-or-later
// Reads the members of a JSON object that a person wrote: what is missing, has another type, is out of range or is not
// known becomes one error that names the place. Read all members, then ask finish().
#pragma once

#include "domain/Result.h"

#include <optional>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace satchel {

class StrictObject
{
public:
    /// `where` is the object's place, "then.2.task"; empty for the whole text.
    StrictObject(const QJsonValue &value, const QString &where);

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    QString where(QLatin1StringView key) const;

    QString text(QLatin1StringView key);
    QString requiredText(QLatin1StringView key);
    /// One text, or a list of them.
    QStringList texts(QLatin1StringView key);
    bool flag(QLatin1StringView key, bool missing = false);
    qint64 whole(QLatin1StringView key, qint64 least, qint64 most, qint64 missing = 0);
    QJsonValue value(QLatin1StringView key);
    /// Position of one of these names; 0 where the key is missing.
    size_t choice(QLatin1StringView key, const QStringList &names);
    /// Keeps the first error.
    void refuse(const QString &what, const QString &where);
    void refuse(const Error &error) { refuse(error.what, error.where); }

    /// The first thing that was wrong, or a member that nobody asked for.
    Result<void> finish() const;

private:
    QJsonObject m_object;
    QString m_where;
    QStringList m_known;
    std::optional<Error> m_error;
};

} // namespace satchel
