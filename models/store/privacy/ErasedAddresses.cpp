// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/privacy/ErasedAddresses.h"

#include "domain/FieldNames.h"
#include "store/Statements.h"

#include <algorithm>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace satchel::store {

namespace {

const QString addressKeyFact = u"erased_address_key"_s; // of the one that was made here
constexpr qsizetype keySize = 32;
constexpr qint64 sameMoment = 60'000; // milliseconds: clocks of two computers are never the same

QByteArray hashOf(const QString &address, const QByteArray &key)
{
    return QMessageAuthenticationCode::hash(address.trimmed().toLower().toUtf8(), key, QCryptographicHash::Sha256);
}

/// This store's own and those of its team; none where nobody was erased.
Result<std::vector<QByteArray>> keysOf(Store &store)
{
    return readAll(
        store.database(),
        "SELECT value FROM meta WHERE name = ? UNION SELECT lower(hex(key)) FROM erased_address_key ORDER BY 1",
        [](const Statement &row) { return QByteArray::fromHex(row.text(0).toLatin1()); }, addressKeyFact);
}

/// What a new hash is made with: whatever is known, so that a team has few of them.
Result<QByteArray> keyOf(Store &store)
{
    if (const auto known = TRY(keysOf(store)); !known.empty())
        return known.front();
    QByteArray key(keySize, Qt::Uninitialized);
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
    for (const QByteArray &key : TRY(keysOf(store))) {
        const QByteArray hash = hashOf(address, key);
        const auto at = TRY(readOne(
            store.database(), "SELECT at FROM erased_address WHERE hash = ?",
            [](const Statement &row) { return Instant{row.integer(0)}; }, Blob{hash}));
        if (at && (!saidAt || *saidAt <= *at))
            return true;
    }
    return false;
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

Result<ErasedAddresses> erasedAddresses(Store &store)
{
    ErasedAddresses erased;
    for (const QByteArray &key : TRY(keysOf(store)))
        erased.keys.append(key);
    const auto hashes = TRY(readAll(store.database(), "SELECT hash, at FROM erased_address", [](const Statement &row) {
        const auto bytes = row.blob(0);
        return std::pair(
            QByteArray(reinterpret_cast<const char *>(bytes.data()), std::ssize(bytes)), Instant{row.integer(1)});
    }));
    for (const auto &[hash, at] : hashes)
        erased.hashes.insert(hash, at);
    return erased;
}

Result<void> addErasedAddresses(Store &store, const ErasedAddresses &erased)
{
    auto transaction = TRY(Transaction::begin(store.database()));
    for (const QByteArray &key : erased.keys)
        TRY(run(store.database(), "INSERT OR IGNORE INTO erased_address_key (key) VALUES (?)", Blob{key}));
    for (auto it = erased.hashes.begin(); it != erased.hashes.end(); ++it)
        TRY(run(store.database(),
            "INSERT INTO erased_address (hash, at) VALUES (?, ?)"
            " ON CONFLICT (hash) DO UPDATE SET at = max(at, excluded.at)",
            Blob{it.key()}, it.value()));
    return transaction.commit();
}

ErasedAddresses lackingIn(const ErasedAddresses &first, const ErasedAddresses &second)
{
    ErasedAddresses lacking;
    std::ranges::copy_if(first.keys, std::back_inserter(lacking.keys),
        [&](const QByteArray &key) { return !second.keys.contains(key); });
    for (auto it = first.hashes.begin(); it != first.hashes.end(); ++it) {
        const auto known = second.hashes.find(it.key());
        if (known == second.hashes.end() || it.value().ms >= known.value().ms + sameMoment)
            lacking.hashes.insert(it.key(), it.value());
    }
    return lacking;
}

} // namespace satchel::store
