// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SharingRules.h"

#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"
#include "ui/settings/AccessDialog.h"
#include "ui/settings/SettingsForm.h"

#include <algorithm>
#include <QComboBox>
#include <QHeaderView>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRules = 6; // that are seen without scrolling

/// Who gets to see or change: "team:ID" or "role:NAME".
QString receiverOf(const store::TeamShare &share)
{
    return share.withTeam.isNull() ? u"role:"_s + share.withRole : u"team:"_s + share.withTeam.toString();
}

void setReceiver(store::TeamShare &share, const QString &receiver)
{
    const bool isRole = receiver.startsWith(u"role:");
    share.withRole = isRole ? receiver.mid(5) : QString();
    share.withTeam = isRole ? RecordId() : RecordId::fromString(receiver.mid(5));
}

QString labelOf(const QString &role, const store::TeamOverview &team)
{
    const auto known = std::ranges::find(team.roles, role, &store::TeamRole::name);
    return known == team.roles.end() ? role : roleLabel(*known);
}

QComboBox *addBox(Dialog &dialog, const QString &text)
{
    auto *box = new QComboBox;
    auto *label = new Label(text, &Theme::Fonts::small, TextColor::Tertiary);
    label->setBuddy(box);
    box->setAccessibleName(text);
    dialog.content()->addWidget(label);
    dialog.content()->addWidget(box);
    return box;
}

} // namespace

QString sentenceOf(const store::TeamShare &share, const store::TeamOverview &team, items::Workspace &workspace)
{
    const auto nameOf = [&](RecordId id) {
        const QString name = workspace.store().title(EntityKind::Team, id);
        return name.isEmpty() ? SharingRules::tr("a deleted team") : isolated(name);
    };
    const QString owner = nameOf(share.ofTeam);
    const bool isRole = share.withTeam.isNull();
    const QString receiver = isRole ? isolated(labelOf(share.withRole, team)) : nameOf(share.withTeam);
    const QString kinds = share.entity ? workspace.schema().entity(*share.entity).pluralLabel : QString();
    if (kinds.isEmpty()) {
        if (isRole)
            return share.edits ? SharingRules::tr("What team %1 has is changed by the role %2").arg(owner, receiver)
                               : SharingRules::tr("What team %1 has is seen by the role %2").arg(owner, receiver);
        return share.edits ? SharingRules::tr("What team %1 has is changed by team %2").arg(owner, receiver)
                           : SharingRules::tr("What team %1 has is seen by team %2").arg(owner, receiver);
    }
    if (isRole)
        return share.edits ? SharingRules::tr("%3 of team %1 are changed by the role %2").arg(owner, receiver, kinds)
                           : SharingRules::tr("%3 of team %1 are seen by the role %2").arg(owner, receiver, kinds);
    return share.edits ? SharingRules::tr("%3 of team %1 are changed by team %2").arg(owner, receiver, kinds)
                       : SharingRules::tr("%3 of team %1 are seen by team %2").arg(owner, receiver, kinds);
}

SharingRules::SharingRules(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_table(new QTableWidget),
      m_none(new Label(tr("Nothing is shared beyond the teams."), &Theme::Fonts::body, TextColor::Secondary)),
      m_add(new Button(Icon::Add, tr("Add a sharing rule…"), Button::Variant::Ghost)),
      m_edit(new Button(Icon::Edit, tr("Edit the rule…"), Button::Variant::Ghost)),
      m_remove(new Button(Icon::Trash, tr("Remove the rule"), Button::Variant::Ghost))
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 6);
    m_table->setColumnCount(1);
    m_table->setHorizontalHeaderLabels({tr("Sharing rule")});
    m_table->setAccessibleName(tr("Sharing rules"));
    applyTableStyle(*m_table);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    column->addWidget(m_table);
    column->addWidget(SettingsForm::rowOf({m_add, m_edit, m_remove}));
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &SharingRules::follow);
    connect(m_table, &QTableWidget::activated, this, &SharingRules::edit);
    connect(m_add, &QPushButton::clicked, this, &SharingRules::add);
    connect(m_edit, &QPushButton::clicked, this, &SharingRules::edit);
    connect(m_remove, &QPushButton::clicked, this, &SharingRules::remove);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table, this, &SharingRules::remove, Qt::WidgetShortcut);
    m_remove->setToolTip(nameWithKey(tr("Remove the rule"), remove->key()));
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Team))
            fill();
    });
    fill();
}

void SharingRules::setTeam(const store::TeamOverview &team)
{
    m_team = team;
    fill();
}

void SharingRules::fill()
{
    const store::TeamShare *before = chosen();
    const RecordId current = before ? before->id : RecordId();
    m_table->setRowCount(static_cast<int>(m_team.shares.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const store::TeamShare &share = m_team.shares[static_cast<size_t>(row)];
        const QString sentence = sentenceOf(share, m_team, m_context.workspace);
        auto *item = new QTableWidgetItem(sentence);
        item->setToolTip(sentence);
        item->setData(Qt::UserRole, share.id.toString());
        m_table->setItem(row, 0, item);
        if (share.id == current)
            m_table->selectRow(row);
    }
    const int rows = std::clamp(m_table->rowCount(), 1, mostRules);
    m_table->setFixedHeight(rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    m_table->setVisible(!m_team.shares.empty());
    m_none->setVisible(m_team.shares.empty());
    follow();
}

const store::TeamShare *SharingRules::chosen() const
{
    const QList<QTableWidgetItem *> items = m_table->selectedItems();
    if (items.isEmpty())
        return nullptr;
    const RecordId id = RecordId::fromString(items.front()->data(Qt::UserRole).toString());
    const auto found = std::ranges::find(m_team.shares, id, &store::TeamShare::id);
    return found == m_team.shares.end() ? nullptr : &*found;
}

void SharingRules::follow()
{
    m_edit->setVisible(!m_team.shares.empty());
    m_remove->setVisible(!m_team.shares.empty());
    m_edit->setEnabled(chosen());
    m_remove->setEnabled(chosen());
}

void SharingRules::add()
{
    askForSharingRule(m_context, m_team, {}, this, [this](store::TeamShare share) {
        share.id = m_context.workspace.store().newId();
        m_context.team->setShare(share);
    });
}

void SharingRules::edit()
{
    if (const store::TeamShare *share = chosen())
        askForSharingRule(m_context, m_team, *share, this,
            [this](const store::TeamShare &changed) { m_context.team->setShare(changed); });
}

void SharingRules::remove()
{
    if (const store::TeamShare *share = chosen())
        m_context.team->removeShare(share->id);
}

void askForSharingRule(const PageContext &context, const store::TeamOverview &team, const store::TeamShare &share,
    QWidget *parent, std::function<void(const store::TeamShare &)> chosen)
{
    const bool isNew = share.id.isNull();
    auto *dialog = new Dialog(isNew ? SharingRules::tr("New sharing rule") : SharingRules::tr("Edit the sharing rule"),
        Dialog::Width::Small, parent->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QComboBox *of = addBox(*dialog, SharingRules::tr("What this team has"));
    QComboBox *with = addBox(*dialog, SharingRules::tr("For"));
    QComboBox *kind = addBox(*dialog, SharingRules::tr("Kind of record"));
    QComboBox *access = addBox(*dialog, SharingRules::tr("They may", "those whom it is shared with"));
    auto *help = new Label(SharingRules::tr("What a team has is what its people own and what is in its territory."),
        &Theme::Fonts::small, TextColor::Secondary);
    help->setWordWrap(true);
    dialog->content()->addWidget(help);
    const auto teams = context.workspace.store().select(
        {EntityKind::Team, {field::name}, {}, {field::name, false}, {}, -1, false});
    for (qsizetype row = 0; teams && row < teams->size(); ++row) {
        of->addItem(teams->text(row, 0), teams->id(row).toString());
        with->addItem(SharingRules::tr("Team %1").arg(teams->text(row, 0)), u"team:"_s + teams->id(row).toString());
    }
    for (const store::TeamRole &role : team.roles) {
        if (!role.isAdministrator) // who sees everything
            with->addItem(SharingRules::tr("Role %1").arg(roleLabel(role)), u"role:"_s + role.name);
    }
    kind->addItem(SharingRules::tr("All kinds of record"), 0);
    for (const auto &entity : context.workspace.schema().entities()) {
        if (entity->isExposed() && ownershipOf(context.workspace.schema(), *entity).isOwned())
            kind->addItem(entity->pluralLabel, static_cast<int>(entity->kind));
    }
    access->addItem(SharingRules::tr("See"), false);
    access->addItem(SharingRules::tr("See and change"), true);
    if (!isNew) {
        of->setCurrentIndex(of->findData(share.ofTeam.toString()));
        with->setCurrentIndex(with->findData(receiverOf(share)));
        kind->setCurrentIndex(qMax(0, kind->findData(share.entity ? static_cast<int>(*share.entity) : 0)));
        access->setCurrentIndex(share.edits ? 1 : 0);
    } else if (with->count() > 1) {
        with->setCurrentIndex(1); // the first one is the team itself
    }
    dialog->addCancel();
    Button *accept = dialog->addButton(
        isNew ? SharingRules::tr("Add rule") : SharingRules::tr("Save rule"), Button::Variant::Primary);
    const auto follow = [=] {
        const bool hasTeam = of->currentIndex() >= 0 && with->currentIndex() >= 0;
        const bool isItself = hasTeam && with->currentData().toString() == u"team:"_s + of->currentData().toString();
        accept->setEnabled(hasTeam && !isItself);
        dialog->setError(of->count() == 0 ? SharingRules::tr("There are no teams yet. Create one first.")
                : isItself                ? SharingRules::tr("Choose two different teams, or a role.")
                                          : QString());
    };
    QObject::connect(of, &QComboBox::currentIndexChanged, dialog, follow);
    QObject::connect(with, &QComboBox::currentIndexChanged, dialog, follow);
    follow();
    QObject::connect(dialog, &QDialog::accepted, parent, [=] {
        store::TeamShare wanted = share;
        wanted.ofTeam = RecordId::fromString(of->currentData().toString());
        setReceiver(wanted, with->currentData().toString());
        const int entity = kind->currentData().toInt();
        wanted.entity = entity == 0 ? std::nullopt : std::optional(static_cast<EntityKind>(entity));
        wanted.edits = access->currentData().toBool();
        chosen(wanted);
    });
    dialog->open();
}

} // namespace satchel::ui

#include "moc_SharingRules.cpp"
