// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/StepIdentity.h"

#include "domain/ChoiceNames.h"
#include "domain/DerivedId.h"

namespace satchel::sequences {

namespace {

constexpr qsizetype messageIdBytes = 20;

QByteArray digest(const StepIdentity &identity, QByteArrayView purpose)
{
    return derivedDigest({identity.enrolment, identity.step}, purpose);
}

RecordId made(const StepIdentity &identity, QByteArrayView purpose)
{
    return derivedId({identity.enrolment, identity.step}, purpose);
}

} // namespace

QString variantName(Variant variant)
{
    return variant == Variant::A ? choice::a : choice::b;
}

RecordId StepIdentity::run() const
{
    return made(*this, "run");
}

RecordId StepIdentity::task() const
{
    return made(*this, "task");
}

RecordId StepIdentity::mail() const
{
    return made(*this, "mail");
}

QString StepIdentity::messageId(const QString &address) const
{
    const QByteArray name = digest(*this, "message").first(messageIdBytes).toHex();
    return QString::fromLatin1(name) + u'@' + address.section(u'@', -1).toLower();
}

Variant StepIdentity::variant() const
{
    return digest(*this, "variant").front() & 1 ? Variant::B : Variant::A;
}

} // namespace satchel::sequences
