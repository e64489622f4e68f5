// SPDX-License-Identifier: GPL-3.0-or-later
// A desk with two people, for the widgets by which administrators change a team; the hub writes down what it was asked.
#pragma once

#include "domain/FieldNames.h"
#include "tests/support/FakeTeamControl.h"
#include "tests/support/SyncFixture.h"
#include "tests/support/TestProgram.h"
#include "ui/common/Appearance.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::test {

using namespace Qt::StringLiterals;

struct TeamDesk : SyncFixture
{
    std::unique_ptr<ui::Preferences> preferences = ui::Preferences::transient();
    ui::Appearance appearance{*preferences};
    FakeTeamControl team;
    ui::PageContext context{workspace, *preferences, &control, nullptr, nullptr, nullptr, nullptr, &team};
    RecordId mara = create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}});
    RecordId jonas = create(EntityKind::User, {{u"name"_s, u"Jonas Brecht"_s}});
    QWidget window;

    TeamDesk() { window.resize(700, 800); }
    template <typename Widget> Widget *show(Widget *widget)
    {
        (new QVBoxLayout(&window))->addWidget(widget);
        window.show();
        return widget;
    }
    RecordId makeTeam(const QString &name, std::vector<FieldValue> values = {}, const QStringList &members = {})
    {
        values.push_back({field::name, name});
        if (!members.isEmpty())
            values.push_back({field::members, members});
        return create(EntityKind::Team, std::move(values));
    }
    /// Administrator, lead, rep, and a role of the team's own.
    store::TeamOverview overview() const
    {
        store::TeamOverview overview;
        overview.people = {{u"mara"_s, mara, u"administrator"_s, true}, {u"jonas"_s, jonas, u"rep"_s, true}};
        overview.roles = {{u"administrator"_s, u"Administrator"_s, true, {}}, {u"lead"_s, u"Sales lead"_s, false, {}},
            {u"rep"_s, u"Sales"_s, false, {}}, {u"service"_s, u"Service"_s, false, {}}};
        for (store::TeamRole &role : overview.roles) {
            for (const auto &entity : reader->schema().entities())
                role.rights[entity->kind] = {};
        }
        return overview;
    }

    ui::Button *button(const QString &text, const QWidget *inside = nullptr) const
    {
        for (auto *button : (inside ? inside : &window)->findChildren<ui::Button *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }
    ui::IconButton *iconButton(ui::Icon icon) const
    {
        for (auto *button : window.findChildren<ui::IconButton *>()) {
            if (button->drawnIcon() == icon)
                return button;
        }
        return nullptr;
    }
    ui::Dialog *dialog() const { return window.findChild<ui::Dialog *>(); }
    static QComboBox *box(const QString &name, const QWidget *inside)
    {
        for (auto *box : inside->findChildren<QComboBox *>()) {
            if (box->accessibleName() == name)
                return box;
        }
        return nullptr;
    }
};

} // namespace satchel::test
