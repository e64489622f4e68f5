// SPDX-License-Identifier: GPL-3.0-or-later
// What to do next for a deal, contact or company: at most three actions, each with its reasons and a button that opens
// where it is done. A worker reads them. In the side of the record's page; hidden when there is nothing to do.
#pragma once

#include "items/NextBestActions.h"
#include "items/StoreWorker.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class NextActionsCard : public QWidget
{
    Q_OBJECT

public:
    explicit NextActionsCard(const PageContext &context, QWidget *parent = nullptr);

    /// Reads what to do for another record, or for the same one again. Any other entity than a deal, contact or company
    /// hides it.
    void setRecord(EntityKind entity, RecordId record);

    const std::vector<insight::NextBestAction> &shownActions() const { return m_actions; }
    /// Of each action what to do and the reasons, as they are shown.
    QStringList actionTexts() const { return m_texts; }

Q_SIGNALS:
    /// The button of an action was pressed.
    void chosen(const satchel::insight::NextBestAction &action);

private:
    void read();
    bool isOnScreen() const;
    void showActions(std::vector<insight::NextBestAction> actions);
    QWidget *rowOf(const insight::NextBestAction &action);

    PageContext m_context;
    EntityKind m_entity{};
    RecordId m_record;
    bool m_isReading = false;
    bool m_isStale = false; // something changed since it was read
    QVBoxLayout *m_rows;
    std::vector<insight::NextBestAction> m_actions;
    QStringList m_texts;
    items::StoreWorker m_worker;
};

} // namespace satchel::ui
