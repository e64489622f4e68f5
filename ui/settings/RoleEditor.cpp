// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RoleEditor.h"

#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/LocaleParsing.h"
#include "ui/common/NameDialog.h"
#include "ui/common/Painting.h"
#include "ui/common/SegmentedControl.h"
#include "ui/settings/AccessDialog.h"
#include "ui/settings/FieldRights.h"
#include "ui/settings/RightsTable.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QResizeEvent>
#include <QSignalBlocker>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestRoleName = 31; // as the server checks it
constexpr int rightsHeight = 420;
constexpr int discountWidth = 84;

} // namespace

bool isOwnRole(const store::TeamRole &role)
{
    return role.name != "administrator"_L1 && role.name != "lead"_L1 && role.name != "rep"_L1;
}

QString roleNameFor(const QString &label, const std::vector<store::TeamRole> &roles)
{
    static const QRegularExpression other(u"[^a-z0-9]+"_s);
    QString name;
    for (const QChar letter : label.normalized(QString::NormalizationForm_KD).toLower()) {
        if (letter.category() != QChar::Mark_NonSpacing)
            name += letter;
    }
    name.replace(other, u"_"_s);
    while (name.startsWith(u'_') || (!name.isEmpty() && name.front().isDigit()))
        name.remove(0, 1);
    while (name.endsWith(u'_'))
        name.chop(1);
    if (name.isEmpty())
        name = u"role"_s; // of a script without Latin letters
    name.truncate(longestRoleName);
    const auto isTaken = [&](const QString &candidate) {
        return std::ranges::any_of(roles, [&](const store::TeamRole &role) { return role.name == candidate; });
    };
    QString free = name;
    for (int number = 2; isTaken(free); ++number) {
        const QString end = u'_' + QString::number(number);
        free = name.left(longestRoleName - end.size()) + end;
    }
    return free;
}

RoleEditor::RoleEditor(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_roles(new SegmentedControl(tr("Role"))), m_roleBox(new QComboBox),
      m_see(new IconButton(Icon::Eye, tr("See as this role"))),
      m_copy(new IconButton(Icon::Copy, tr("Copy this role"))), m_more(new IconButton(Icon::More, tr("More"))),
      m_rights(new RightsTable(context.workspace.store().sharedSchema())), m_fields(new FieldRights(context)),
      m_discount(new QLineEdit), m_discountError(new Label({}, &Theme::Fonts::small, TextColor::Red)),
      m_connecting(new QCheckBox(tr("Connecting another CRM needs approval"))),
      m_approving(new QCheckBox(tr("May approve requests")))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 10);
    column->addWidget(makeHead());
    m_rights->setMinimumHeight(Theme::of(this).px(rightsHeight));
    column->addWidget(m_rights);
    column->addWidget(m_fields);
    column->addWidget(makeRequirements());
    connect(m_rights, &RightsTable::rightsChanged, this, [this](EntityKind entity, const EntityRights &rights) {
        if (const store::TeamRole *role = chosen())
            m_context.team->setRights(role->name, entity, rights);
    });
    connect(m_fields, &FieldRights::accessChanged, this,
        [this](EntityKind entity, const QString &field, store::FieldAccess access) {
            if (const store::TeamRole *role = chosen())
                m_context.team->setFieldAccess(role->name, entity, field, access);
        });
}

QWidget *RoleEditor::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    setSpaces(*row, Theme::of(this), 0, 6);
    m_roles->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_roleBox->setAccessibleName(tr("Role"));
    m_roleBox->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_roleBox->setMinimumContentsLength(12);
    m_roleBox->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_roleBox->hide();
    row->addWidget(m_roles);
    row->addWidget(m_roleBox, 1);
    row->addStretch(1);
    row->addWidget(m_see);
    row->addWidget(m_copy);
    row->addWidget(m_more);
    connect(m_roles, &SegmentedControl::currentChanged, this, &RoleEditor::choose);
    connect(m_roleBox, &QComboBox::currentIndexChanged, this, &RoleEditor::choose);
    connect(m_see, &QToolButton::clicked, this, [this] {
        if (const store::TeamRole *role = chosen())
            Q_EMIT seeRequested(*role);
    });
    connect(m_copy, &QToolButton::clicked, this, &RoleEditor::copyRole);
    connect(m_more, &QToolButton::clicked, this, &RoleEditor::openMenu);
    return head;
}

QWidget *RoleEditor::makeRequirements()
{
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    setSpaces(*column, Theme::of(this), 0, 6);
    column->addWidget(new Label(tr("Approvals"), &Theme::Fonts::semibold));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).px(8));
    auto *label = new Label(tr("Discounts above (%) need approval"));
    label->setBuddy(m_discount);
    label->setWordWrap(true);
    m_discount->setAccessibleName(tr("Discounts above (%) need approval"));
    m_discount->setPlaceholderText(tr("never", "discounts need approval"));
    m_discount->setToolTip(tr("Empty: every discount is allowed."));
    m_discount->setFixedWidth(Theme::of(this).px(discountWidth));
    row->addWidget(label, 1);
    row->addWidget(m_discount);
    column->addLayout(row);
    m_discountError->setWordWrap(true);
    m_discountError->hide();
    column->addWidget(m_discountError);
    column->addWidget(m_connecting);
    column->addWidget(m_approving);
    connect(m_discount, &QLineEdit::editingFinished, this, &RoleEditor::saveRequirements);
    for (QCheckBox *check : {m_connecting, m_approving})
        connect(check, &QCheckBox::clicked, this, &RoleEditor::saveRequirements);
    return box;
}

void RoleEditor::setTeam(const store::TeamOverview &team)
{
    const store::TeamRole *before = chosen();
    QString current = before ? before->name : QString();
    m_team = team;
    const auto isThere = [&](const QString &name) {
        return std::ranges::any_of(team.roles, [&](const store::TeamRole &role) { return role.name == name; });
    };
    if (isThere(m_wanted)) {
        current = m_wanted;
        m_wanted.clear();
    }
    fillRoles(current);
    showRole();
}

/// The role with the least rights is shown first: the last one that every team has.
void RoleEditor::fillRoles(const QString &current)
{
    const QSignalBlocker segments(m_roles);
    const QSignalBlocker box(m_roleBox);
    while (m_roles->count() > 0)
        m_roles->removeTab(0);
    m_roleBox->clear();
    int chosen = -1;
    int usual = -1;
    for (const store::TeamRole &role : m_team.roles) {
        const int index = m_roles->addSegment(roleLabel(role));
        m_roleBox->addItem(roleLabel(role), role.name);
        chosen = role.name == current ? index : chosen;
        usual = role.name == "rep"_L1 ? index : usual;
    }
    if (chosen < 0)
        chosen = usual < 0 ? m_roles->count() - 1 : usual;
    m_roles->setCurrentIndex(chosen);
    m_roleBox->setCurrentIndex(chosen);
    fitHead();
}

void RoleEditor::fitHead()
{
    const int room = width() - m_see->sizeHint().width() - m_copy->sizeHint().width() - m_more->sizeHint().width()
        - Theme::of(this).px(24);
    const bool hasRoom = m_roles->sizeHint().width() <= room;
    m_roles->setVisible(hasRoom);
    m_roleBox->setVisible(!hasRoom);
}

void RoleEditor::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitHead();
}

const store::TeamRole *RoleEditor::chosen() const
{
    const int index = m_roles->currentIndex();
    return index >= 0 && index < static_cast<int>(m_team.roles.size()) ? &m_team.roles[static_cast<size_t>(index)]
                                                                       : nullptr;
}

void RoleEditor::choose(int index)
{
    {
        const QSignalBlocker segments(m_roles);
        const QSignalBlocker box(m_roleBox);
        m_roles->setCurrentIndex(index);
        m_roleBox->setCurrentIndex(index);
    }
    m_discount->setModified(false); // what was typed there was for the other role
    showRole();
}

void RoleEditor::showRole()
{
    const store::TeamRole *role = chosen();
    if (!role)
        return;
    const bool isEditable = !role->isAdministrator;
    m_rights->setRights(role->rights, isEditable);
    m_fields->setRole(*role, isEditable);
    m_copy->setEnabled(isEditable);
    m_copy->setName(
        isEditable ? tr("Copy the role %1").arg(roleLabel(*role)) : tr("The role of administrators cannot be copied."));
    m_more->setEnabled(isOwnRole(*role));
    m_more->setName(isOwnRole(*role) ? tr("Rename or remove the role %1").arg(roleLabel(*role))
                                     : tr("Every team has this role: it keeps its name and stays."));
    if (!m_discount->isModified()) // else it is being typed
        m_discount->setText(role->discountLimit ? m_context.formats().decimal(*role->discountLimit) : QString());
    if (!m_discount->isModified()) {
        m_discount->setProperty(fieldErrorProperty, false);
        m_discountError->hide();
    }
    m_connecting->setChecked(!role->connects);
    m_approving->setChecked(role->approves);
    for (QWidget *control : std::initializer_list<QWidget *>{m_discount, m_connecting, m_approving})
        control->setEnabled(isEditable);
}

void RoleEditor::copyRole()
{
    const store::TeamRole *like = chosen();
    if (!like || like->isAdministrator)
        return;
    const QString proposal = tr("Copy of %1", "a role").arg(roleLabel(*like));
    askName(this, tr("Name of the new role"), proposal, tr("Create role"), [this, like = *like](const QString &label) {
        store::TeamRole role = like;
        role.name = roleNameFor(label, m_team.roles);
        role.label = label;
        m_wanted = role.name;
        save(role, like.name);
    });
}

void RoleEditor::openMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(themedIcon(Icon::Edit), tr("Rename…"), this, &RoleEditor::renameRole);
    const auto holders = std::ranges::count_if(m_team.people, [this](const store::TeamPerson &person) {
        return chosen() && person.isActive && person.role == chosen()->name;
    });
    QAction *remove = menu->addAction(themedIcon(Icon::Trash),
        holders == 0 ? tr("Remove…") : tr("Remove: %Ln people have this role", nullptr, static_cast<int>(holders)),
        this, &RoleEditor::removeRole);
    remove->setEnabled(holders == 0); // the server refuses it
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height() + 2)));
}

void RoleEditor::renameRole()
{
    const store::TeamRole *role = chosen();
    if (!role || !isOwnRole(*role))
        return;
    askName(this, tr("Rename the role"), role->label, tr("Rename"), [this, one = *role](const QString &label) {
        store::TeamRole renamed = one;
        renamed.label = label;
        save(renamed);
    });
}

void RoleEditor::removeRole()
{
    const store::TeamRole *role = chosen();
    if (!role || !isOwnRole(*role))
        return;
    confirmDestruction(this, tr("Remove this role?"),
        tr("%1: its rights are lost, and what was shared with this role is no longer shared.")
            .arg(isolated(roleLabel(*role))),
        tr("Remove role"), [this, name = role->name] { m_context.team->removeRole(name); });
}

void RoleEditor::save(const store::TeamRole &role, const QString &like)
{
    m_context.team->setRole(role, like);
}

void RoleEditor::saveRequirements()
{
    const store::TeamRole *role = chosen();
    if (!role || role->isAdministrator)
        return;
    store::TeamRole wanted = *role;
    wanted.connects = !m_connecting->isChecked();
    wanted.approves = m_approving->isChecked();
    const QString text = m_discount->text().remove(u'%').trimmed();
    const auto limit = readDecimal(text, m_context.formats().locale());
    const bool isGood = text.isEmpty() || (limit && *limit >= Decimal() && *limit <= Decimal::fromInteger(100));
    m_discount->setProperty(fieldErrorProperty, !isGood);
    m_discount->update();
    m_discountError->setVisible(!isGood);
    m_discountError->setText(isGood ? QString() : tr("Enter a percentage between 0 and 100, or nothing."));
    m_discount->setAccessibleDescription(m_discountError->text());
    if (!isGood)
        return;
    m_discount->setModified(false);
    wanted.discountLimit = text.isEmpty() ? std::optional<Decimal>() : *limit;
    const bool isSame = wanted.discountLimit == role->discountLimit && wanted.connects == role->connects
        && wanted.approves == role->approves;
    if (!isSame)
        save(wanted);
}

} // namespace satchel::ui

#include "moc_RoleEditor.cpp"
