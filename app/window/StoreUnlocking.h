// SPDX-License-Identifier: GPL-3.0-or-later
// How the window gets the key of its store. The keychain may wait for a person, and a passphrase takes a second to try,
// so both are on a thread of their own, with a page that says what is waited for.
#pragma once

#include "app/StoreKeys.h"
#include "sync/engine/Cancellation.h"

#include <QFuture>
#include <QObject>

namespace satchel::ui {
class UnlockPage;
}

namespace satchel::app {

class StoreUnlocking : public QObject
{
    Q_OBJECT

public:
    using Found = Result<std::optional<store::StoreKey>>;

    /// `keys` outlives it.
    StoreUnlocking(QString storePath, StoreKeys &keys, QObject *parent = nullptr);
    /// Ends what waits for the keychain.
    ~StoreUnlocking() override;

    /// What is found before anybody notices a wait: of a plain store at once, and of a keychain that is unlocked. If
    /// nothing, the page is to be shown, and found() follows. A new store gets this computer's key, or none where there
    /// is no keychain.
    std::optional<Found> begin();
    /// Belongs to whoever shows it.
    std::unique_ptr<QWidget> takePage();
    /// A person has typed what opens it.
    bool wasTyped() const { return m_wasTyped; }

Q_SIGNALS:
    void found(const satchel::app::StoreUnlocking::Found &key);

private:
    using Search = std::function<Found()>;
    void search(const Search &search);
    Found searchKeychain();
    void tryPassphrase(const QString &passphrase);
    void tryRecoveryKey(const QString &text);
    void finish(const Found &key);

    QString m_path;
    sync::Cancellation m_cancellation;
    std::unique_ptr<sync::Keychain> m_keychain; // that can be told to wait no longer
    StoreKeys m_keys;
    QFuture<Found> m_search;
    bool m_wasTyped = false;
    std::unique_ptr<ui::UnlockPage> m_unshown;
    ui::UnlockPage *m_page = nullptr;
};

/// What is wrong with a recovery key that was typed: Invalid in a line, or KeyMissing for one of another store.
QString recoveryMistake(const Error &error);

} // namespace satchel::app
