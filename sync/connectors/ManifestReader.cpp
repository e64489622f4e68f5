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

Result<QString> ManifestReader::optionalText() const
{
    return !isGiven() || m_value.isString() ? Result<QString>(m_value.toString()) : problem(u"expected a text"_s);
}

Result<qint64> ManifestReader::integer(qint64 fallback, qint64 least) const
{
    if (!isGiven())
        return fallback;
    const qint64 number = m_value.toInteger(least - 1);
    const bool isWhole = m_value.isDouble() && double(number) == m_value.toDouble();
    return isWhole && number >= least ? Result<qint64>(number)
                                      : problem(u"expected a whole number, at least %1"_s.arg(least));
}

Result<bool> ManifestReader::boolean(bool fallback) const
{
    return !isGiven()      ? Result<bool>(fallback)
        : m_value.isBool() ? Result<bool>(m_value.toBool())
                           : problem(u"expected true or false"_s);
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
            return fail(Error::Kind::Invalid, u"is not a known word here; known: %1"_s.arg(keys.join(u", "_s)),
                m_place + u'.' + key);
    }
    return {};
}

} // namespace satchel::sync
