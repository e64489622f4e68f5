// SPDX-License-Identifier: GPL-3.0-or-later
// What a role may do: a row for each kind of record, a column for each right. Arrows move, Space goes to the next
// scope, 0 takes the right away, Enter or a double click offers all of them.
#pragma once

#include "domain/Rights.h"

#include <map>
#include <QTableWidget>

namespace satchel::ui {

class RightsTable : public QTableWidget
{
    Q_OBJECT

public:
    explicit RightsTable(std::shared_ptr<const Schema> schema, QWidget *parent = nullptr);

    /// Entities without a page of their own are not shown: they follow what they belong to.
    void setRights(const std::map<EntityKind, EntityRights> &rights, bool isEditable);

Q_SIGNALS:
    void rightsChanged(satchel::EntityKind entity, const satchel::EntityRights &rights);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    enum Column { Kind, Sees, Creates, Edits, Deletes, Exports };
    struct Cell
    {
        EntityKind entity{};
        int column = 0;
    };
    static bool isSwitch(int column); // yes or no, without a scope
    static QString switchWord(RightScope scope);
    std::optional<Cell> chosen() const;
    RightScope scopeAt(const Cell &cell) const;
    void set(const Cell &cell, RightScope scope);
    void offer();
    void fill();

    std::shared_ptr<const Schema> m_schema; // the store may get another one
    std::map<EntityKind, EntityRights> m_rights;
    std::vector<EntityKind> m_kinds; // by row
    bool m_isEditable = false;
};

} // namespace satchel::ui
