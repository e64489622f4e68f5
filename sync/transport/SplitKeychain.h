// SPDX-License-Identifier: GPL-3.0-or-later
// Secrets of any length in a keychain whose entries are short (2,560 bytes on Windows). A long one is kept as
//   KEY               satchel-parts:COUNT:LENGTH:SHA-256     the head: what the parts must add up to
//   KEY.SHA-PREFIX.N  the Nth part, base64
// The parts are written before the head and old parts are removed after it, so a crash leaves the old or the new secret
// whole. As thread-safe as the keychain it wraps.
#pragma once

#include "sync/engine/Keychain.h"

namespace satchel::sync {

class SplitKeychain final : public Keychain
{
public:
    explicit SplitKeychain(Keychain &inner) : m_inner(inner) {}

    Result<std::optional<QString>> read(const QString &key) override;
    Result<void> write(const QString &key, const QString &secret) override;
    Result<void> remove(const QString &key) override;

    /// Bytes that an entry may hold on every platform.
    static constexpr qsizetype greatestEntry = 1'200;

private:
    Result<std::optional<QString>> join(const QString &key, const QString &head);
    Result<void> removeParts(const QString &key, const QString &head);

    Keychain &m_inner;
};

} // namespace satchel::sync
