// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/RuleIdentity.h"

#include "domain/DerivedId.h"

namespace satchel::rules {

namespace {

constexpr qsizetype messageIdBytes = 20;

} // namespace

RecordId runId(const RuleOccurrence &occurrence)
{
    return derivedId({occurrence.rule, occurrence.record}, occurrence.trigger.toUtf8());
}

RecordId madeId(RecordId run, const QString &step, QByteArrayView purpose)
{
    return derivedId({run}, step.toUtf8() + '\0' + purpose.toByteArray());
}

QString messageIdOf(RecordId run, const QString &step, const QString &address)
{
    const QByteArray name = derivedDigest({run}, step.toUtf8() + '\0' + "message");
    return QString::fromLatin1(name.first(messageIdBytes).toHex()) + u'@' + address.section(u'@', -1).toLower();
}

} // namespace satchel::rules
