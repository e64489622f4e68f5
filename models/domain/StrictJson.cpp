// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StrictJson.h"

#include "domain/Reason.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace satchel {

StrictObject::StrictObject(const QJsonValue &value, const QString &where) : m_object(value.toObject()), m_where(where)
{
    if (!value.isObject())
        refuse(Reason::tr("an object is needed here"), where);
}

QString StrictObject::where(QLatin1StringView key) const
{
    return m_where.isEmpty() ? QString(key) : m_where + u'.' + key;
}

QJsonValue StrictObject::value(QLatin1StringView key)
{
    m_known.append(key);
    return m_object.value(key);
}

QString StrictObject::text(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    if (!given.isUndefined() && !given.isString())
        refuse(Reason::tr("a text is needed here"), where(key));
    return given.toString();
}

QString StrictObject::requiredText(QLatin1StringView key)
{
    const QString given = text(key);
    if (given.isEmpty())
        refuse(Reason::tr("a text is needed here"), where(key));
    return given;
}

QStringList StrictObject::texts(QLatin1StringView key)
{
    const QJsonValue given = value(key);
    QStringList texts;
    const auto add = [&](const QJsonValue &one) {
        if (!one.isString() || one.toString().isEmpty())
            refuse(Reason::tr("a text, or a list of texts, is needed here"), where(key));
        texts.append(one.toString());
    };
    if (given.isArray()) {
        for (const QJsonValue one : given.toArray())
            add(one);
    } else if (!given.isUndefined()) {
        add(given);
    }
    return texts;
}

bool StrictObject::flag(QLatin1StringView key, bool missing)
{
    const QJsonValue given = value(key);
    if (!given.isUndefined() && !given.isBool())
        refuse(Reason::tr("true or false is needed here"), where(key));
    return given.toBool(missing);
}

qint64 StrictObject::whole(QLatin1StringView key, qint64 least, qint64 most, qint64 missing)
{
    const QJsonValue given = value(key);
    if (given.isUndefined())
        return missing;
    const double number = given.toDouble(std::nan(""));
    const bool isWhole = given.isDouble() && number == std::floor(number);
    if (!isWhole || number < static_cast<double>(least) || number > static_cast<double>(most)) {
        refuse(Reason::tr("a whole number from %1 to %2 is needed here").arg(least).arg(most), where(key));
        return missing;
    }
    return static_cast<qint64>(number);
}

size_t StrictObject::choice(QLatin1StringView key, const QStringList &names)
{
    const QString given = text(key);
    const qsizetype found = given.isEmpty() ? 0 : names.indexOf(given);
    if (found < 0)
        refuse(Reason::tr("one of these is needed here: %1").arg(names.join(u", "_s)), where(key));
    return static_cast<size_t>(std::max<qsizetype>(0, found));
}

void StrictObject::refuse(const QString &what, const QString &where)
{
    if (!m_error)
        m_error = Error{Error::Kind::Invalid, what, where};
}

Result<void> StrictObject::finish() const
{
    if (m_error)
        return fail(*m_error);
    for (auto member = m_object.begin(); member != m_object.end(); ++member) {
        if (!m_known.contains(member.key())) {
            const QString place = m_where.isEmpty() ? member.key() : m_where + u'.' + member.key();
            return fail(Error::Kind::Invalid, Reason::tr("there is no setting of this name here"), place);
        }
    }
    return {};
}

} // namespace satchel
