// SPDX-License-Identifier: GPL-3.0-or-later
// Tells synchronisation what is on screen, whether the window has the focus, and that somebody uses it: changes to what
// a person looks at are looked for first, and seldom while nobody is there.
#pragma once

#include "store/sync/SyncControl.h"
#include "ui/common/Page.h"

#include <QElapsedTimer>
#include <QTimer>

namespace satchel::ui {

class PageStack;

/// The kinds of records that a place shows; empty for places that show none of a remote's.
std::vector<EntityKind> shownKinds(const Target &target);
/// The record that a place shows; nothing for places of many.
std::optional<store::Place> placeOf(const Target &target);

class AttentionReporter : public QObject
{
    Q_OBJECT
public:
    /// Both outlive it.
    AttentionReporter(PageStack &pages, store::SyncControl &sync, QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void report();

    PageStack &m_pages;
    store::SyncControl &m_sync;
    QTimer m_settle; // from one of our windows to the next the focus is nowhere for a moment
    QElapsedTimer m_sinceUse;
    store::Attention m_reported;
};

} // namespace satchel::ui
