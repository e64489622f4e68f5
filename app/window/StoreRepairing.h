// SPDX-License-Identifier: GPL-3.0-or-later
// A damaged store is repaired from the window: what is left is read on a thread of its own, a page says what can be
// saved and what is lost, and nothing is replaced before the person wants it.
#pragma once

#include "app/StoreKeys.h"
#include "store/repair/Salvage.h"

#include <QFutureWatcher>
#include <QObject>

class QWidget;

namespace satchel::app {

class RepairPage;

class StoreRepairing : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QString path;
        std::optional<store::StoreKey> key; // where one is known to open it; else those of the keychain are tried
        StoreKeys &keys; // outlives it
        const Clock &clock;
        quint64 seed;
    };

    explicit StoreRepairing(Parts parts, QObject *parent = nullptr);
    /// Waits for the end of the reading.
    ~StoreRepairing() override;

    void begin();
    /// Belongs to whoever shows it.
    std::unique_ptr<QWidget> takePage();

Q_SIGNALS:
    /// The repaired store is in its place, and the damaged file under the other name.
    void repaired(const QString &keptAside);
    void cancelled();

private:
    using Salvaged = std::shared_ptr<Result<store::Salvage>>;
    void review();
    void replace();

    Parts m_parts;
    std::unique_ptr<RepairPage> m_unshown;
    RepairPage *m_page;
    QFutureWatcher<Salvaged> m_reading;
};

} // namespace satchel::app
