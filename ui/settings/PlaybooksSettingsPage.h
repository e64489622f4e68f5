// SPDX-License-Identifier: GPL-3.0-or-later
// The playbooks, the items of the one that is chosen, and the way to the battle cards of competitors.
#pragma once

#include "items/Playbooks.h"
#include "ui/common/PageContext.h"
#include "ui/settings/SettingsForm.h"

class QTableWidget;

namespace satchel::ui {

class Button;

class PlaybooksSettingsPage : public SettingsForm
{
    Q_OBJECT

public:
    explicit PlaybooksSettingsPage(const PageContext &context, QWidget *parent = nullptr);

    QTableWidget *playbooks() const { return m_table; }
    QTableWidget *items() const { return m_itemTable; }
    void showRecord(const RecordId &id) override;

Q_SIGNALS:
    void listRequested(satchel::EntityKind entity, const QString &filter);

private:
    Button *addAction(Icon icon, const QString &text, bool isQuiet, void (PlaybooksSettingsPage::*run)());
    void addPlaybooks();
    void addItems();
    void addCompetitors();
    void read();
    void readItems();
    void follow();
    const items::Playbook *chosen() const;
    int chosenItem() const;
    QString detailOf(const items::PlaybookItem &item) const;
    void newPlaybook();
    void changePlaybook();
    void removePlaybook();
    void newItem();
    void changeItem();
    void removeItem();
    void moveUp() { moveItem(-1); }
    void moveDown() { moveItem(1); }
    void moveItem(int by);

    PageContext m_context;
    std::vector<items::Playbook> m_playbooks;
    QTableWidget *m_table;
    QTableWidget *m_itemTable;
    QList<Button *> m_ofPlaybook;
    QList<Button *> m_ofItem;
    Button *m_newItem = nullptr;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
