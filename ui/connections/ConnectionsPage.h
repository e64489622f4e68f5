// SPDX-License-Identifier: GPL-3.0-or-later
// The remote systems this store is connected to: figures, a card for each, the records that need attention, the sync
// history. Commands go to sync through the one small interface of the context; without it the page says that this build
// has no sync.
#pragma once

#include "items/ConnectionsModel.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/connections/ConnectionCard.h"

#include <QPointer>

class QBoxLayout;
class QGridLayout;
class QScrollArea;
class QStackedLayout;

namespace satchel::ui {

class Button;
class EmptyState;
class OutgoingDialog;
class PageHeader;
class ParkedPanel;
class RoundsPanel;
class SyncFigures;

class ConnectionsPage : public Page
{
    Q_OBJECT

public:
    explicit ConnectionsPage(const PageContext &context, QWidget *parent = nullptr);

    QString title() const override { return tr("Connections"); }
    Icon icon() const override { return Icon::Connection; }
    void activate() override;
    /// Action::ShowErrors shows the error log.
    void open(const Target &target) override;
    QString statusText() const override;
    QList<QWidget *> regions() override;
    void setWidthClass(WidthClass width) override;

    const QList<ConnectionCard *> &cards() const { return m_cards; }
    ParkedPanel *parked() const { return m_parked; }
    RoundsPanel *rounds() const { return m_rounds; }
    void addConnection();
    void syncAll();
    void run(ConnectionCard::Command command, qint64 connection);

private:
    void make();
    void makeActions();
    void followModel();
    void arrange();
    const ConnectionCard *cardInUse() const;
    void reviewMatches(const items::ConnectionItem &item);
    void reviewOutgoing(const items::ConnectionItem &item);
    void signIn(const items::ConnectionItem &item);
    void askForToken(const items::ConnectionItem &item);
    void openSettings(const items::ConnectionItem &item);
    void openMapping(qint64 connection, EntityKind entity = {}, const QString &field = {});
    void askToRemove(const items::ConnectionItem &item);

    PageContext m_context;
    WidthClass m_width = WidthClass::Normal;
    PageHeader *m_header;
    Button *m_add;
    Button *m_syncAll;
    QStackedLayout *m_stack;
    items::SyncStatusNotifier *m_syncStatus = nullptr; // all below are made with the first visit
    items::ConnectionsModel *m_model = nullptr;
    EmptyState *m_empty = nullptr;
    QScrollArea *m_scroll = nullptr;
    SyncFigures *m_figures = nullptr;
    QGridLayout *m_grid = nullptr;
    QBoxLayout *m_below = nullptr;
    ParkedPanel *m_parked = nullptr;
    RoundsPanel *m_rounds = nullptr;
    QList<ConnectionCard *> m_cards;
    QPointer<OutgoingDialog> m_outgoing; // while it is open
    QAction *m_addAction = nullptr;
    QAction *m_syncAction = nullptr;
    QAction *m_retryAction = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
