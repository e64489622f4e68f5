// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/StoreRepairing.h"

#include "app/window/RepairPage.h"
#include "app/window/RepairText.h"
#include "ui/common/ErrorText.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace satchel::app {

StoreRepairing::StoreRepairing(Parts parts, QObject *parent)
    : QObject(parent), m_parts(std::move(parts)),
      m_unshown(std::make_unique<RepairPage>(QFileInfo(m_parts.path).completeBaseName())), m_page(m_unshown.get())
{
    connect(m_page, &RepairPage::cancelRequested, this, &StoreRepairing::cancelled);
    connect(m_page, &RepairPage::replaceRequested, this, &StoreRepairing::replace);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &StoreRepairing::review);
}

StoreRepairing::~StoreRepairing()
{
    m_reading.waitForFinished();
}

std::unique_ptr<QWidget> StoreRepairing::takePage()
{
    return std::move(m_unshown);
}

void StoreRepairing::begin()
{
    m_reading.setFuture(QtConcurrent::run([this] {
        const auto read = [this]() -> Result<store::Salvage> {
            // A passphrase was asked for before, so whoever has none here has none.
            const auto candidates = m_parts.key
                ? std::vector<store::StoreKey>{*m_parts.key}
                : m_parts.keys.candidates(m_parts.path, [](const QString &, bool) { return std::nullopt; })
                      .value_or(std::vector<store::StoreKey>());
            return store::Salvage::make(m_parts.path, candidates, m_parts.clock, m_parts.seed);
        };
        return std::make_shared<Result<store::Salvage>>(read());
    }));
}

void StoreRepairing::review()
{
    const Salvaged salvaged = m_reading.result();
    if (!*salvaged) {
        m_page->showFailure(ui::sentenceFor(salvaged->error()));
        return;
    }
    const store::RepairReport &report = (*salvaged)->report();
    m_page->showResult((*salvaged)->records(), !report.lost.empty(), repairLines(report));
}

void StoreRepairing::replace()
{
    const Salvaged salvaged = m_reading.result();
    const auto kept = (*salvaged)->putInPlace(
        QDateTime::fromMSecsSinceEpoch(m_parts.clock.now().ms, m_parts.clock.zone()));
    if (!kept) {
        m_page->showFailure(ui::sentenceFor(kept.error()));
        return;
    }
    *salvaged = fail(Error::Kind::Cancelled, {}); // lets go of the file
    Q_EMIT repaired(*kept);
}

} // namespace satchel::app

#include "moc_StoreRepairing.cpp"
