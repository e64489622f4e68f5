// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StoreUnlocking.h"

#include "ui/common/ErrorText.h"
#include "ui/shell/UnlockPage.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSemaphore>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace satchel::app {

namespace {

constexpr int patience = 300; // milliseconds, in which nobody misses a page

bool isNewStore(const QString &path)
{
    return QFileInfo(path).size() == 0;
}

} // namespace

StoreUnlocking::StoreUnlocking(QString storePath, StoreKeys &keys, QObject *parent)
    : QObject(parent), m_path(std::move(storePath)), m_keychain(keys.keychain().until(m_cancellation)),
      m_keys(*m_keychain, keys.cost()),
      m_unshown(std::make_unique<ui::UnlockPage>(QFileInfo(m_path).completeBaseName())), m_page(m_unshown.get())
{
    connect(m_page, &ui::UnlockPage::passphraseEntered, this, &StoreUnlocking::tryPassphrase);
    connect(m_page, &ui::UnlockPage::recoveryKeyEntered, this, &StoreUnlocking::tryRecoveryKey);
    connect(m_page, &ui::UnlockPage::quitRequested, qApp, &QCoreApplication::quit);
}

StoreUnlocking::~StoreUnlocking()
{
    m_cancellation.cancel();
    m_search.waitForFinished();
}

std::unique_ptr<QWidget> StoreUnlocking::takePage()
{
    return std::move(m_unshown);
}

std::optional<StoreUnlocking::Found> StoreUnlocking::begin()
{
    const auto holder = keyHolderOf(m_path);
    if (!holder)
        return Found(fail(holder.error()));
    if (*holder == KeyHolder::None && !isNewStore(m_path))
        return Found(std::nullopt);
    if (*holder == KeyHolder::Passphrase) {
        m_page->askForPassphrase();
        return std::nullopt;
    }
    auto answered = std::make_shared<QSemaphore>();
    m_search = QtConcurrent::run([this, answered] {
        const auto key = searchKeychain();
        answered->release();
        return key;
    });
    if (answered->tryAcquire(1, patience)) {
        const Found key = m_search.result();
        if (key || key.error().kind != Error::Kind::KeyMissing)
            return key;
        finish(key);
        return std::nullopt;
    }
    m_search.then(this, [this](const Found &key) { finish(key); });
    return std::nullopt;
}

/// A new store without a keychain is made without a key; the window says so.
StoreUnlocking::Found StoreUnlocking::searchKeychain()
{
    if (!isNewStore(m_path))
        return m_keys.find(m_path, [](const QString &, bool) { return std::nullopt; });
    const auto own = m_keys.own();
    return own ? Found(*own) : Found(std::nullopt);
}

void StoreUnlocking::search(const Search &search)
{
    m_wasTyped = true;
    m_search = QtConcurrent::run(search);
    m_search.then(this, [this](const Found &key) { finish(key); });
}

void StoreUnlocking::tryPassphrase(const QString &passphrase)
{
    search([this, passphrase] {
        return m_keys.find(m_path,
            [&](const QString &, bool wasWrong) { return wasWrong ? std::nullopt : std::optional(passphrase); });
    });
}

void StoreUnlocking::tryRecoveryKey(const QString &text)
{
    search([this, text]() -> Found { return TRY(m_keys.recover(m_path, text)); });
}

/// What another try can mend is said on the page.
void StoreUnlocking::finish(const Found &key)
{
    if (key) {
        Q_EMIT found(key);
        return;
    }
    switch (key.error().kind) {
    case Error::Kind::Cancelled:
    case Error::Kind::Refused: m_page->setError(tr("That is not the passphrase.")); break;
    case Error::Kind::Invalid: m_page->setError(recoveryMistake(key.error())); break;
    case Error::Kind::KeyMissing:
        if (m_page->isAskingForRecoveryKey())
            m_page->setError(recoveryMistake(key.error()));
        else
            m_page->askForRecoveryKey(tr("The key is not in the keychain of this computer."));
        break;
    default: Q_EMIT found(key);
    }
}

QString recoveryMistake(const Error &error)
{
    if (error.kind == Error::Kind::KeyMissing)
        return StoreUnlocking::tr("This recovery key belongs to another store.");
    return error.where.isEmpty() ? ui::sentenceFor(error)
                                 : StoreUnlocking::tr("There is a mistake in line %1.").arg(error.where);
}

} // namespace satchel::app

#include "moc_StoreUnlocking.cpp"
