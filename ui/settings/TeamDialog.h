// SPDX-License-Identifier: GPL-3.0-or-later
// One team: its name, who is in it, and whose customers are in its territory. A new territory gets the customers that
// fit in the same step. It closes when the store has the team; a refusal keeps it open.
#pragma once

#include "assignment/ValueChanges.h"
#include "items/StoreWorker.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QCheckBox;
class QLineEdit;
class QTableWidget;

namespace satchel::ui {

class FilterBuilder;
class Label;

class TeamDialog : public Dialog
{
    Q_OBJECT

public:
    /// `team` without an id is a new one.
    TeamDialog(const PageContext &context, const Record &team, QWidget *parent);

    ~TeamDialog() override { *m_isCancelled = true; }

    QString previewText() const;
    /// While customers are placed, it takes them back and closes afterwards.
    void reject() override;

private:
    QWidget *makeMembers();
    void readMembers();
    void search(const QString &text);
    void addTerritory();
    /// The team as it would be saved.
    Record wanted() const;
    void follow();
    void preview();
    void showCounts(const std::vector<std::optional<qint64>> &counts);
    void save();
    bool isTerritoryNew() const;
    std::vector<Edit> editsOf(RecordId team) const;
    void openTerritory(RecordId team, std::vector<Edit> edits, const QString &label);
    void finishOpening(const Result<assignment::Assigned> &done, const QString &label);

    PageContext m_context;
    Record m_team;
    QHash<RecordId, RecordId> m_members; // the record of each user who is in the team
    EntityKind m_customers{}; // whose fields the condition has
    QLineEdit *m_name;
    QTableWidget *m_people;
    QCheckBox *m_isTerritory;
    FilterBuilder *m_filter = nullptr;
    Label *m_preview;
    Button *m_accept = nullptr;
    Button *m_cancel = nullptr;
    int m_asked = 0; // only the last question is answered
    bool m_isOpening = false; // customers are placed in the new territory
    std::shared_ptr<std::atomic<bool>> m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
