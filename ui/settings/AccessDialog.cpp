// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccessDialog.h"

#include "domain/ActivePeople.h"
#include "domain/FieldNames.h"
#include "store/hub/TeamInvitation.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"

#include <algorithm>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::AccessDialog)
};

void addLabelled(Dialog &dialog, const QString &text, QWidget *control)
{
    auto *label = new Label(text, &Theme::Fonts::small, TextColor::Secondary);
    label->setBuddy(control);
    control->setAccessibleName(text);
    dialog.content()->addWidget(label);
    dialog.content()->addWidget(control);
}

} // namespace

QString roleLabel(const store::TeamRole &role)
{
    if (role.name == "administrator"_L1)
        return Words::tr("Administrator");
    if (role.name == "lead"_L1)
        return Words::tr("Sales lead");
    if (role.name == "rep"_L1)
        return Words::tr("Sales");
    return role.label;
}

void askForAccess(const PageContext &context, const store::TeamOverview &team, QWidget *parent,
    std::function<void(const Access &)> chosen)
{
    auto *dialog = new Dialog(Words::tr("Give a person access"), Dialog::Width::Small, parent->window());
    auto *help = new Label(
        Words::tr("The person joins with this name and password, and can change the password under Team and roles."),
        &Theme::Fonts::body, TextColor::Secondary);
    help->setWordWrap(true);
    dialog->content()->addWidget(help);
    auto *people = new QComboBox;
    auto *login = new QLineEdit;
    auto *roles = new QComboBox;
    auto *password = new QLineEdit;
    password->setEchoMode(QLineEdit::Password);
    const auto users = context.workspace.store().select(
        {EntityKind::User, {field::name, field::email}, isActivePerson(), {field::name, false}, {}, -1, false});
    for (qsizetype row = 0; users && row < users->size(); ++row) {
        const RecordId id = users->id(row);
        if (std::ranges::none_of(team.people, [&](const auto &one) { return one.user == id && one.isActive; })) {
            people->addItem(users->text(row, 0), id.toString());
            people->setItemData(
                people->count() - 1, store::loginFor(users->text(row, 1), users->text(row, 0)), Qt::UserRole + 1);
        }
    }
    for (const store::TeamRole &role : team.roles)
        roles->addItem(roleLabel(role), role.name);
    roles->setCurrentIndex(roles->findData(u"rep"_s));
    addLabelled(*dialog, Words::tr("Person"), people);
    addLabelled(*dialog, Words::tr("Name to sign in with"), login);
    addLabelled(*dialog, Words::tr("Role"), roles);
    addLabelled(*dialog, Words::tr("First password"), password);
    dialog->addCancel();
    Button *give = dialog->addButton(Words::tr("Give access"), Button::Variant::Primary);
    const auto propose = [people, login] { login->setText(people->currentData(Qt::UserRole + 1).toString()); };
    const auto follow = [=] {
        const bool isShort = password->text().size() < store::shortestTeamPassword;
        give->setEnabled(people->currentIndex() >= 0 && !login->text().isEmpty() && !isShort);
        dialog->setError(people->count() == 0 ? Words::tr("Everybody has access. Add the person under People first.")
                : isShort && !password->text().isEmpty()
                ? Words::tr("The password needs at least %Ln characters.", nullptr, store::shortestTeamPassword)
                : QString());
    };
    QObject::connect(people, &QComboBox::currentIndexChanged, dialog, propose);
    for (QLineEdit *line : {login, password})
        QObject::connect(line, &QLineEdit::textChanged, dialog, follow);
    propose();
    follow();
    QObject::connect(dialog, &QDialog::accepted, parent, [=] {
        chosen({login->text(), RecordId::fromString(people->currentData().toString()), roles->currentData().toString(),
            password->text()});
    });
    dialog->open();
}

} // namespace satchel::ui
