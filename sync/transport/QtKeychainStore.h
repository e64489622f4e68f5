// SPDX-License-Identifier: GPL-3.0-or-later
// The operating system's keychain through QtKeychain, never its plain-text fallback. Made once by the composition root
// and shared: QtKeychain queues its jobs in an object of the first thread that used it, so all of them run on this
// store's own thread and there must be one store in a process. read, write and remove may be called from any thread but
// the window's: they wait, at most `timeout` milliseconds, while a person unlocks. One call at a time: a secret in
// several entries is read and written whole.
#pragma once

#include "sync/engine/Keychain.h"

namespace satchel::sync {

class QtKeychainStore final : public Keychain
{
public:
    explicit QtKeychainStore(QString service, int timeout = 30'000);
    ~QtKeychainStore() override;
    QtKeychainStore(const QtKeychainStore &) = delete;
    QtKeychainStore &operator=(const QtKeychainStore &) = delete;

    Result<std::optional<QString>> read(const QString &key) override;
    Result<void> write(const QString &key, const QString &secret) override;
    Result<void> remove(const QString &key) override;
    std::unique_ptr<Keychain> until(Cancellation &cancellation) override;

private:
    class Entries;
    class View;

    std::unique_ptr<Entries> m_entries;
};

} // namespace satchel::sync
