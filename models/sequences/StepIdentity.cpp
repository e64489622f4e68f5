// SPDX-License-Identifier: GPL-3.0-or-later
#include "sequences/StepIdentity.h"

#include "domain/ChoiceNames.h"

#include <QCryptographicHash>

namespace satchel::sequences {

namespace {

constexpr qsizetype messageIdBytes = 20;

QByteArray digest(const StepIdentity &identity, QByteArrayView purpose)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const RecordId &id : {identity.enrolment, identity.step})
        hash.addData({reinterpret_cast<const char *>(id.bytes().data()), static_cast<qsizetype>(id.bytes().size())});
    hash.addData(purpose);
    return hash.result();
}

/// As a UUID of version 8 (RFC 9562): made in a way of our own. The last 16 bits are zero, as of all ids here.
RecordId recordIdFrom(const QByteArray &bytes)
{
    RecordId::Bytes id{};
    std::copy_n(bytes.begin(), id.size() - 2, id.begin());
    id[6] = static_cast<quint8>((id[6] & 0x0f) | 0x80);
    id[8] = static_cast<quint8>((id[8] & 0x3f) | 0x80);
    return RecordId(id);
}

} // namespace

QString variantName(Variant variant)
{
    return variant == Variant::A ? choice::a : choice::b;
}

RecordId StepIdentity::run() const
{
    return recordIdFrom(digest(*this, "run"));
}

RecordId StepIdentity::task() const
{
    return recordIdFrom(digest(*this, "task"));
}

RecordId StepIdentity::mail() const
{
    return recordIdFrom(digest(*this, "mail"));
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
