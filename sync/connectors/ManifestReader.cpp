// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/connectors/ManifestReader.h"

using namespace Qt::StringLiterals;

namespace satchel::sync {

Result<QString> ManifestReader::text() const
{
    if (!m_value.isString() || m_value.toString().isEmpty())
        return problem(isGiven() ? u"expected a text"_s : u"is missing"_s);
    return m_value.toString();
}

Result<QStringList> ManifestReader::texts() const
{
    if (m_value.isString())
        return QStringList{m_value.toString()};
    if (!m_value.isArray())
        return problem(isGiven() ? u"expected a text or an array of texts"_s : u"is missing"_s);
    QStringList all;
    for (qsizetype i = 0; i < size(); ++i) {
        const auto one = TRY(at(i).text());
        all.append(one);
    }
    return all;
}

Result<QJsonObject> ManifestReader::object() const
{
    if (!m_value.isObject())
        return problem(isGiven() ? u"expected an object"_s : u"is missing"_s);
    return m_value.toObject();
}

Result<void> ManifestReader::allowsOnly(const QStringList &keys) const
{
    const auto json = TRY(object());
    for (const QString &key : json.keys()) {
        if (!keys.contains(key))
            return problem(u"has a word that is not known: \"%1\""_s.arg(key));
    }
    return {};
}

} // namespace satchel::sync
