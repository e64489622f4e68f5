// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/ErasedAddresses.h"

#include "domain/FieldNames.h"
#include "store/Statements.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const QString addressKeyFact = u"erased_address_key"_s;

QByteArray hashOf(const QString &address, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(address.trimmed().toLower().toUtf8(), key, QCryptographicHash::Sha256);
}

Result<QByteArray> keyOf(Store &store)
{
    const QString known = TRY(store.meta(addressKeyFact));
    if (!known.isEmpty())
        return QByteArray::fromHex(known.toLatin1());
    QByteArray key(32, Qt::Uninitialized);
    QRandomGenerator::system()->generate(key.begin(), key.end());
    TRY(store.setMeta(addressKeyFact, QString::fromLatin1(key.toHex())));
    return key;
}

} // namespace

Result<void> noteErasedAddresses(Store &store, const QStringList &addresses, Instant at)
{
    for (const QString &address : addresses) {
        if (!address.contains(u'@'))
            continue;
        const QByteArray key = TRY(keyOf(store));
        const QByteArray hash = hashOf(address, key);
        TRY(run(store.database(),
            "INSERT INTO erased_address (hash, at) VALUES (?, ?) ON CONFLICT (hash) DO UPDATE SET at = excluded.at",
            Blob{hash}, at));
    }
    return {};
}

Result<bool> isErasedAddress(Store &store, const QString &address, std::optional<Instant> saidAt)
{
    const QString known = TRY(store.meta(addressKeyFact));
    if (known.isEmpty()) // nobody was erased
        return false;
    const QByteArray hash = hashOf(address, QByteArray::fromHex(known.toLatin1()));
    const auto at = TRY(readOne(
        store.database(), "SELECT at FROM erased_address WHERE hash = ?",
        [](const Statement &row) { return Instant{row.integer(0)}; }, Blob{hash}));
    return at && (!saidAt || *saidAt <= *at);
}

Result<bool> isErasedPerson(Store &store, const std::vector<FieldValue> &values, std::optional<Instant> saidAt)
{
    for (const FieldValue &value : values) {
        const QStringList texts = value.field == field::email ? QStringList{valueOr<QString>(value.value)}
            : value.field == field::emails                    ? valueOr<QStringList>(value.value)
                                                              : QStringList();
        for (const QString &text : texts) {
            if (TRY(isErasedAddress(store, LabeledText::fromText(text).value, saidAt)))
                return true;
        }
    }
    return false;
}

} // namespace satchel::store
