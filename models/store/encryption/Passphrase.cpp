// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/encryption/Passphrase.h"

#include <sodium.h>

namespace satchel::store {

void initSodium()
{
    if (sodium_init() < 0)
        qFatal("the system has no source of randomness");
}

QByteArray typedBytes(const QString &passphrase)
{
    return passphrase.normalized(QString::NormalizationForm_C).toUtf8();
}

bool isBearable(const PassphraseCost &cost)
{
    return cost.operations >= crypto_pwhash_OPSLIMIT_MIN && cost.operations <= highestCost.operations
        && cost.memory >= crypto_pwhash_MEMLIMIT_MIN && cost.memory <= highestCost.memory;
}

} // namespace satchel::store
