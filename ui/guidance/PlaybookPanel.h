// SPDX-License-Identifier: GPL-3.0-or-later
// The playbooks for the stage that a deal is in, with what is done of them. Without a playbook it is hidden. Rows stay
// while their items do, so the focus stays where it is when a colleague ticks something.
#pragma once

#include "items/Playbooks.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Label;
class PlaybookRow;

class PlaybookPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PlaybookPanel(const PageContext &context, QWidget *parent = nullptr);

    /// A deal; whatever else is set hides the panel.
    void setDeal(const Record &deal);
    const std::vector<PlaybookRow *> &rows() const { return m_rows; }

Q_SIGNALS:
    /// A material that is a file.
    void fileRequested(const satchel::RecordId &attachment);

private:
    void refresh();
    void rebuild();
    void showEntries();
    void tick(const items::PlaybookItem &item, bool isDone);
    void answer(const items::PlaybookEntry &entry);
    void openMaterial(const items::PlaybookItem &item);
    void commit(Result<ChangeSet> changes);

    PageContext m_context;
    RecordId m_deal;
    std::vector<items::DealPlaybook> m_playbooks;
    std::vector<PlaybookRow *> m_rows; // of all playbooks, in order
    std::vector<Label *> m_heads; // one per playbook
    QVBoxLayout *m_column;
};

} // namespace satchel::ui
