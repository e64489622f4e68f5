// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that a role sees or changes less of than of their records: hidden ones, and those that are only read.
#pragma once

#include "store/hub/TeamControl.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QTableWidget;

namespace satchel::ui {

class Button;

class FieldRights : public QWidget
{
    Q_OBJECT

public:
    using Access = store::FieldAccess;

    explicit FieldRights(const PageContext &context, QWidget *parent = nullptr);

    void setRole(const store::TeamRole &role, bool isEditable);

Q_SIGNALS:
    void accessChanged(satchel::EntityKind entity, const QString &field, satchel::store::FieldAccess access);

private:
    struct Row
    {
        EntityKind entity{};
        QString field;
        Access access{};
    };
    const Row *chosen() const;
    void fill();
    void follow();
    void ask();
    void offer();

    PageContext m_context;
    store::TeamRole m_role;
    std::vector<Row> m_rows;
    bool m_isEditable = false;
    QTableWidget *m_table;
    Button *m_add;
    Button *m_change;
};

/// Whether a role can be kept from a field. What Satchel sets or computes follows the record; a record cannot be made
/// without its required fields, which therefore are not hidden.
bool canRestrict(const Field &field, store::FieldAccess access);

} // namespace satchel::ui
