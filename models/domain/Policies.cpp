// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Policies.h"

#include "domain/Reason.h"
#include "domain/StrictJson.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace satchel {

namespace {

constexpr int mostLockMinutes = 24 * 60;

/// The list of a setting; nothing where it is not set. An empty one would be a mistake as often as a prohibition.
std::optional<QStringList> policyListOf(StrictObject &object, QLatin1StringView key)
{
    if (!object.has(key))
        return std::nullopt;
    const QStringList texts = object.texts(key);
    if (texts.isEmpty())
        object.refuse(Reason::tr("a text, or a list of texts, is needed here"), object.where(key));
    return texts;
}

Result<std::optional<int>> lockMinutesOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return std::optional<int>();
    StrictObject lock(value, u"appLock"_s);
    const auto minutes = lock.whole("idleMinutes"_L1, 1, mostLockMinutes, 0);
    if (minutes == 0)
        lock.refuse(Reason::tr("a whole number from %1 to %2 is needed here").arg(1).arg(mostLockMinutes),
            lock.where("idleMinutes"_L1));
    TRY(lock.finish());
    return std::optional(static_cast<int>(minutes));
}

Result<QString> hubAddressOf(const QJsonValue &value)
{
    if (value.isUndefined())
        return QString();
    StrictObject hub(value, u"hub"_s);
    const QString address = hub.requiredText("address"_L1);
    TRY(hub.finish());
    return address;
}

Result<QString> policyDomainOf(const QString &text)
{
    if (text.contains(u'@') || text.contains(u' ') || text.startsWith(u'.'))
        return fail(Error::Kind::Invalid, Reason::tr("a domain is needed here, such as example.com"), u"mailDomains"_s);
    return text.toLower();
}

Result<Policies> readPolicyObject(const QJsonValue &value, const QString &place)
{
    StrictObject object(value, {});
    Policies policies;
    policies.place = place;
    policies.requiresEncryption = object.flag("requireEncryption"_L1);
    policies.systems = policyListOf(object, "allowedSystems"_L1);
    policies.mailDomains = policyListOf(object, "mailDomains"_L1);
    const QJsonValue lock = object.value("appLock"_L1);
    const QJsonValue hub = object.value("hub"_L1);
    TRY(object.finish());
    policies.lockMinutes = TRY(lockMinutesOf(lock));
    policies.hubAddress = TRY(hubAddressOf(hub));
    if (policies.mailDomains) {
        for (QString &domain : *policies.mailDomains)
            domain = TRY(policyDomainOf(domain));
    }
    return policies;
}

} // namespace

Policies unreadablePolicies(const QString &place, const Error &error)
{
    Policies policies;
    policies.place = place;
    policies.unreadable = error;
    return policies;
}

Policies policiesFrom(const QJsonValue &object, const QString &place)
{
    const auto policies = readPolicyObject(object, place);
    return policies ? *policies : unreadablePolicies(place, policies.error());
}

Policies policiesFromJson(const QByteArray &json, const QString &place)
{
    QJsonParseError mistake;
    const auto document = QJsonDocument::fromJson(json, &mistake);
    if (mistake.error == QJsonParseError::NoError)
        return policiesFrom(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), place);
    const auto line = json.left(mistake.offset).count('\n') + 1;
    return unreadablePolicies(place, {Error::Kind::Invalid, mistake.errorString(), Reason::tr("line %1").arg(line)});
}

QStringList Policies::sentences() const
{
    QStringList all;
    if (requiresEncryption)
        all.append(u"the store has to be encrypted"_s);
    if (lockMinutes)
        all.append(u"the app lock is on, after %1 minutes at most"_s.arg(*lockMinutes));
    if (!hubAddress.isEmpty())
        all.append(u"the only team server is %1"_s.arg(hubAddress));
    if (systems)
        all.append(u"only these systems may be connected: %1"_s.arg(systems->join(u", "_s)));
    if (mailDomains)
        all.append(u"only mail accounts of these domains work: %1"_s.arg(mailDomains->join(u", "_s)));
    return all;
}

tl::unexpected<Error> lockedByPolicies(const Policies &policies)
{
    return fail(Error::Kind::Forbidden,
        Reason::tr(
            "the policies of your organisation can't be read (%1), so nothing that they could rule out is allowed")
            .arg(toText(*policies.unreadable)),
        policies.place);
}

Result<void> checkPlainStore(const Policies &policies, bool isNew, const QString &path)
{
    if (policies.isLocked() && isNew)
        return lockedByPolicies(policies);
    if (policies.needsEncryption())
        return fail(Error::Kind::Forbidden, Reason::tr("your organisation requires that the store is encrypted"), path);
    return {};
}

Result<void> checkDecryption(const Policies &policies, const QString &path)
{
    return policies.isLocked() ? Result<void>(lockedByPolicies(policies)) : checkPlainStore(policies, false, path);
}

Result<void> checkSystem(const Policies &policies, const QString &system, const QString &name)
{
    if (policies.isLocked())
        return lockedByPolicies(policies);
    if (!policies.systems || policies.systems->contains(system))
        return {};
    return fail(Error::Kind::Forbidden,
        Reason::tr("your organisation allows connections to these systems only: %1")
            .arg(policies.systems->join(u", "_s)),
        name);
}

Result<void> checkMailAddress(const Policies &policies, const QString &address)
{
    if (policies.isLocked())
        return lockedByPolicies(policies);
    const QString domain = address.section(u'@', -1).trimmed().toLower();
    if (!policies.mailDomains || (address.contains(u'@') && policies.mailDomains->contains(domain)))
        return {};
    return fail(Error::Kind::Forbidden,
        Reason::tr("your organisation allows mail accounts of these domains only: %1")
            .arg(policies.mailDomains->join(u", "_s)),
        address);
}

} // namespace satchel
