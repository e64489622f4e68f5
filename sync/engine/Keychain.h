// SPDX-License-Identifier: GPL-3.0-or-later
// Where secrets live (I3): the operating system's keychain and nowhere else. Calls may wait for the person to unlock
// it.
#pragma once

#include "domain/Result.h"

#include <memory>
#include <optional>

namespace satchel::sync {

class Cancellation;

class Keychain
{
public:
    virtual ~Keychain() = default;
    /// Nothing when there is no such entry. KeychainUnavailable when it is missing, locked or too slow.
    virtual Result<std::optional<QString>> read(const QString &key) = 0;
    virtual Result<void> write(const QString &key, const QString &secret) = 0;
    virtual Result<void> remove(const QString &key) = 0;
    /// The same keychain for work that may be cancelled: reading, which is what waits for a person, then answers
    /// Cancelled at once; what is to be written is written all the same. Both outlive it.
    virtual std::unique_ptr<Keychain> until(Cancellation &cancellation);
};

} // namespace satchel::sync
