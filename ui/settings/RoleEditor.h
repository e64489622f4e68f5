// SPDX-License-Identifier: GPL-3.0-or-later
// The roles of a team and what the chosen one may do: its rights by kind of record, fields with less access, and what
// it has to ask for. Roles of one's own are copied from another, renamed and removed.
#pragma once

#include "store/hub/TeamControl.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace satchel::ui {

class Button;
class FieldRights;
class IconButton;
class Label;
class RightsTable;
class SegmentedControl;

class RoleEditor : public QWidget
{
    Q_OBJECT

public:
    explicit RoleEditor(const PageContext &context, QWidget *parent = nullptr);

    void setTeam(const store::TeamOverview &team);
    /// As the hub has it: after a change that it refused.
    void showRole();

Q_SIGNALS:
    /// Somebody wants to see what this role comes to.
    void seeRequested(const satchel::store::TeamRole &role);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeRequirements();
    const store::TeamRole *chosen() const;
    void choose(int index);
    void fillRoles(const QString &current);
    void fitHead();
    void copyRole();
    void renameRole();
    void removeRole();
    void openMenu();
    void save(const store::TeamRole &role, const QString &like = {});
    void saveRequirements();

    PageContext m_context;
    store::TeamOverview m_team;
    QString m_wanted; // a role that was asked for and is to be chosen once it is there
    SegmentedControl *m_roles;
    QComboBox *m_roleBox; // in place of the segments where they have no room
    IconButton *m_see;
    IconButton *m_copy;
    IconButton *m_more;
    RightsTable *m_rights;
    FieldRights *m_fields;
    QLineEdit *m_discount;
    Label *m_discountError;
    QCheckBox *m_connecting;
    QCheckBox *m_approving;
};

/// Those that every team has keep their name and stay.
bool isOwnRole(const store::TeamRole &role);

/// The name of a role at the server for what people call it: "Vertrieb Süd" is "vertrieb_sud". No two are alike.
QString roleNameFor(const QString &label, const std::vector<store::TeamRole> &roles);

} // namespace satchel::ui
