// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TeamList.h"

#include "domain/FieldNames.h"
#include "domain/Territory.h"
#include "store/hub/HubRights.h"
#include "ui/assignment/TerritoryDialog.h"
#include "ui/common/Button.h"
#include "ui/common/ControlDrawing.h"
#include "ui/common/Dialog.h"
#include "ui/common/Glyphs.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/SatchelStyle.h"
#include "ui/common/TableLook.h"
#include "ui/lists/FilterText.h"
#include "ui/settings/SettingsForm.h"
#include "ui/settings/TeamDialog.h"

#include <algorithm>
#include <QHeaderView>
#include <QShortcut>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum TeamColumn { TeamName, TeamTerritory, TeamCustomers, TeamPeople, TeamColumns };
constexpr int facesRole = Qt::UserRole + 1; // ids of people, their names are facesRole + 1
constexpr int mostFaces = 4;
constexpr int faceStep = 18; // they overlap a little
constexpr int fewestRows = 3;
constexpr int mostRows = 8; // that are seen without scrolling

/// The faces of a team's people, and how many more there are.
class FacesDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        const Theme &theme = Theme::of(option.widget);
        return {theme.px(10) + mostFaces * theme.px(faceStep) + theme.px(42), theme.size.rowCompact};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.widget);
        painter->setLayoutDirection(option.direction);
        drawItemGround(*painter, option, theme);
        painter->fillRect(QRect(option.rect.x(), option.rect.bottom(), option.rect.width(), 1), theme.border.subtle);
        const QStringList ids = index.data(facesRole).toStringList();
        const QStringList names = index.data(facesRole + 1).toStringList();
        const auto shown = static_cast<int>(ids.size() > mostFaces ? mostFaces - 1 : ids.size());
        const int side = theme.size.avatarSmall;
        int x = option.rect.x() + theme.px(10);
        for (int i = 0; i < shown; ++i, x += theme.px(faceStep)) {
            const QRect face(x, option.rect.y() + (option.rect.height() - side) / 2, side, side);
            drawAvatar(*painter, placed(*painter, option.rect, face), names[i], RecordId::fromString(ids[i]), theme);
        }
        const QString rest = ids.isEmpty() ? QStringLiteral("–")
            : ids.size() > shown           ? QLocale().toString(ids.size() - shown).prepend(u'+')
                                           : QString();
        const QRect text(x + (shown > 0 ? side - theme.px(faceStep) + theme.px(6) : 0), option.rect.y(),
            option.rect.right() - x, option.rect.height());
        drawText(*painter, placed(*painter, option.rect, text), rest, theme.font.small, theme.text.tertiary);
    }
};

/// Territories with a condition, the one for everyone else, teams without a territory.
int groupOf(const Record &team)
{
    if (!valueOr<bool>(team.value(field::is_territory)))
        return 2;
    return team.text(field::condition).isEmpty() ? 1 : 0;
}

qint64 positionOf(const Record &team)
{
    return valueOr<qint64>(team.value(field::position));
}

QTableWidgetItem *textItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setToolTip(text);
    return item;
}

} // namespace

TeamList::TeamList(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_table(new QTableWidget),
      m_none(new Label(
          tr("There are no teams yet. People of a team share their records, and a team can have a territory."),
          &Theme::Fonts::body, TextColor::Secondary)),
      m_why(new Label({}, &Theme::Fonts::small, TextColor::Secondary)), m_add(new Button(Icon::Add, tr("New team…"))),
      m_edit(new Button(Icon::Edit, tr("Edit team…"), Button::Variant::Ghost)),
      m_up(new Button(Icon::Up, tr("Move up"), Button::Variant::Ghost)),
      m_down(new Button(Icon::Down, tr("Move down"), Button::Variant::Ghost)),
      m_remove(new Button(Icon::Trash, tr("Delete team…"), Button::Variant::Ghost)),
      m_reassign(new Button(Icon::BothWays, tr("Reassign customers…"))), m_worker(context.workspace.workerStore())
{
    auto *column = new QVBoxLayout(this);
    setSpaces(*column, Theme::of(this), 0, 6);
    m_none->setWordWrap(true);
    column->addWidget(m_none);
    m_table->setColumnCount(TeamColumns);
    m_table->setHorizontalHeaderLabels({tr("Team"), tr("Territory"), tr("Customers"), tr("Members")});
    m_table->horizontalHeaderItem(TeamCustomers)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setAccessibleName(tr("Teams"));
    applyTableStyle(*m_table);
    m_table->setItemDelegateForColumn(TeamPeople, new FacesDelegate(m_table));
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(TeamTerritory, QHeaderView::Stretch);
    column->addWidget(m_table);
    m_why->setWordWrap(true);
    m_why->hide();
    column->addWidget(m_why);
    column->addWidget(SettingsForm::rowOf({m_add, m_edit, m_up, m_down, m_remove}));
    column->addWidget(SettingsForm::rowOf({m_reassign}));
    m_reassign->setToolTip(tr("Show which customers fit another territory than theirs, and move them"));
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &TeamList::follow);
    connect(m_table, &QTableWidget::activated, this, &TeamList::edit);
    connect(m_add, &QPushButton::clicked, this, &TeamList::add);
    connect(m_edit, &QPushButton::clicked, this, &TeamList::edit);
    connect(m_remove, &QPushButton::clicked, this, &TeamList::remove);
    connect(m_reassign, &QPushButton::clicked, this, [this] { (new TerritoryDialog(m_context, window()))->open(); });
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    const auto addKey = [this](const QKeySequence &key, Button *button) {
        button->setToolTip(nameWithKey(button->text(), key));
        auto *shortcut = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    };
    addKey(QKeyCombination(Qt::ALT, Qt::Key_Up), m_up);
    addKey(QKeyCombination(Qt::ALT, Qt::Key_Down), m_down);
    addKey(QKeySequence::Delete, m_remove);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Team) || batch.touches(EntityKind::TeamMember) || batch.touches(EntityKind::User))
            read();
        else if (std::ranges::any_of(placedEntities(), [&](EntityKind kind) { return batch.touches(kind); }))
            count();
    });
    connect(&context.workspace, &items::Workspace::registryChanged, this, &TeamList::read);
    read();
}

void TeamList::read()
{
    const Team *before = chosen();
    const RecordId current = before ? before->record.id : RecordId();
    store::Store &store = m_context.workspace.store();
    const auto rights = store::readRights(store.database());
    const EntityRights *ofTeams = rights && *rights ? (*rights)->of(EntityKind::Team) : nullptr;
    m_seesAll = rights && (!*rights || std::ranges::all_of(placedEntities(), [&](EntityKind kind) {
        const EntityRights *ofKind = (*rights)->of(kind);
        return ofKind && ofKind->sees == RightScope::All;
    }));
    m_canChange = !store.isReadOnly() && rights && (!*rights || (ofTeams && ofTeams->creates));
    m_teams.clear();
    const auto ids = store.select({EntityKind::Team, {}, {}, {}, {}, -1, false});
    for (qsizetype row = 0; ids && row < ids->size(); ++row) {
        if (auto record = store.get(EntityKind::Team, ids->id(row))) {
            const int group = groupOf(*record);
            const QString text = territoryText(*record);
            m_teams.push_back({std::move(*record), text, group < 2, group == 1});
        }
    }
    std::ranges::stable_sort(m_teams, [](const Team &left, const Team &right) {
        const int group = groupOf(left.record);
        if (group != groupOf(right.record))
            return group < groupOf(right.record);
        return group == 2 ? left.record.text(field::name).localeAwareCompare(right.record.text(field::name)) < 0
                          : positionOf(left.record) < positionOf(right.record);
    });
    QHash<RecordId, QStringList> people;
    const auto members = store.select({EntityKind::TeamMember, {field::team, field::user}, {}, {}, {}, -1, false});
    for (qsizetype row = 0; members && row < members->size(); ++row)
        people[members->reference(row, 0)].append(members->reference(row, 1).toString());
    m_table->setRowCount(static_cast<int>(m_teams.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const Team &team = m_teams[static_cast<size_t>(row)];
        auto *name = textItem(team.record.text(field::name));
        name->setData(Qt::UserRole, team.record.id.toString());
        m_table->setItem(row, TeamName, name);
        m_table->setItem(row, TeamTerritory, textItem(team.territory));
        auto *customers = new QTableWidgetItem;
        customers->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_table->setItem(row, TeamCustomers, customers);
        QStringList names;
        QStringList present; // without people in the trash
        for (const QString &id : people.value(team.record.id)) {
            const QString title = store.title(EntityKind::User, RecordId::fromString(id));
            if (title.isEmpty())
                continue;
            names.append(title);
            present.append(id);
        }
        auto *faces = textItem(names.isEmpty() ? tr("Nobody") : names.join(u", "_s));
        faces->setData(facesRole, present);
        faces->setData(facesRole + 1, names);
        m_table->setItem(row, TeamPeople, faces);
        if (team.record.id == current)
            m_table->selectRow(row);
    }
    const int rows = std::clamp(m_table->rowCount(), fewestRows, mostRows);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height()
        + rows * m_table->verticalHeader()->defaultSectionSize() + 2 * m_table->frameWidth());
    m_table->setVisible(!m_teams.empty());
    m_none->setVisible(m_teams.empty());
    follow();
    count();
}

QString TeamList::territoryText(const Record &team) const
{
    const Schema &schema = m_context.workspace.schema();
    const auto territory = territoryOfTeam(schema, team);
    if (!territory)
        return tr("Takes nobody: %1", "a territory whose condition cannot be read").arg(territory.error().what);
    if (!*territory)
        return tr("No territory");
    if (team.text(field::condition).isEmpty())
        return tr("Everyone else");
    const auto &[entity, filter] = *(*territory)->filters.begin();
    return readableFilter(m_context, entity, filter);
}

/// Customers may be many, so a worker counts them.
void TeamList::count()
{
    std::vector<RecordId> territories;
    for (const Team &team : m_teams) {
        if (team.isTerritory)
            territories.push_back(team.record.id);
    }
    m_worker.post([this, territories](store::Store &store) {
        std::vector<Empty> empty;
        for (const RecordId &team : territories) {
            const auto size = assignment::sizeOf(store, team);
            if (!size)
                continue;
            QMetaObject::invokeMethod(this, [this, team, size = *size] { showSize(team, size); });
            if (size->total() > 0)
                continue;
            if (const auto why = assignment::whyEmpty(store, team))
                empty.push_back({store.title(EntityKind::Team, team), *why});
        }
        QMetaObject::invokeMethod(this, [this, empty = std::move(empty)] { explainEmpty(empty); });
    });
}

/// Of each territory without customers, so that nobody looks for a fault in its condition that is none.
void TeamList::explainEmpty(const std::vector<Empty> &territories)
{
    QStringList sentences;
    for (const auto &[name, why] : territories) {
        const qint64 open = why.fitting - why.elsewhere;
        const QString territory = isolated(name);
        QString sentence = why.fitting == 0
            ? (why.hasCondition ? tr("%1 has no customers: its condition matches none.").arg(territory)
                                : tr("%1 has no customers: there are none yet.").arg(territory))
            : open == 0
            ? tr("%1 has no customers: all %Ln that fit are in other territories.", nullptr,
                static_cast<int>(why.elsewhere))
                  .arg(territory)
            : tr("%1 has no customers yet: %Ln that fit(s) are in no territory.", nullptr, static_cast<int>(open))
                  .arg(territory);
        if (why.fitting > 0)
            sentence += u' '
                + (m_canChange ? tr("“Reassign customers…” places them by the conditions.")
                               : tr("Your role does not let you move them."));
        sentences.append(sentence);
    }
    if (!sentences.isEmpty() && !m_seesAll)
        sentences.append(tr("Only the customers that your role shows you are counted."));
    m_why->setText(sentences.join(u'\n'));
    m_why->setVisible(!sentences.isEmpty());
}

void TeamList::showSize(RecordId team, const assignment::TerritorySize &size)
{
    const Formats formats = m_context.formats();
    QStringList parts;
    for (const auto &[entity, count] : size.customers) {
        if (count > 0)
            parts.append(tr("%1: %2", "kind of record, number")
                             .arg(m_context.workspace.schema().entity(entity).pluralLabel, formats.count(count)));
    }
    for (int row = 0; row < m_table->rowCount() && row < static_cast<int>(m_teams.size()); ++row) {
        if (m_teams[static_cast<size_t>(row)].record.id != team)
            continue;
        QTableWidgetItem *cell = m_table->item(row, TeamCustomers);
        cell->setText(formats.count(size.total()));
        cell->setToolTip(parts.join(u'\n'));
    }
}

const TeamList::Team *TeamList::chosen() const
{
    const QList<QTableWidgetItem *> items = m_table->selectedItems();
    const int row = items.isEmpty() ? -1 : items.front()->row();
    return row >= 0 && row < static_cast<int>(m_teams.size()) ? &m_teams[static_cast<size_t>(row)] : nullptr;
}

int TeamList::neighbourOf(int row, int step) const
{
    const int other = row + step;
    if (row < 0 || other < 0 || other >= static_cast<int>(m_teams.size()))
        return -1;
    const int group = groupOf(m_teams[static_cast<size_t>(row)].record);
    return group < 2 && groupOf(m_teams[static_cast<size_t>(other)].record) == group ? other : -1;
}

void TeamList::follow()
{
    m_reassign->setVisible(m_canChange && std::ranges::any_of(m_teams, &Team::isTerritory));
    const Team *team = chosen();
    const int row = team ? static_cast<int>(team - m_teams.data()) : -1;
    m_add->setEnabled(m_canChange);
    for (Button *button : {m_edit, m_up, m_down, m_remove})
        button->setVisible(!m_teams.empty());
    m_edit->setEnabled(m_canChange && team);
    m_remove->setEnabled(m_canChange && team);
    m_up->setEnabled(m_canChange && neighbourOf(row, -1) >= 0);
    m_down->setEnabled(m_canChange && neighbourOf(row, 1) >= 0);
}

void TeamList::add()
{
    qint64 last = 0;
    for (const Team &team : m_teams)
        last = std::max(last, positionOf(team.record));
    Record team(m_context.workspace.schema().shared(EntityKind::Team));
    team.set(field::position, last + 1);
    (new TeamDialog(m_context, team, window()))->open();
}

void TeamList::edit()
{
    if (const Team *team = chosen(); team && m_canChange)
        (new TeamDialog(m_context, team->record, window()))->open();
}

/// All territories get the number of their place: an earlier Satchel or the command line gave none.
void TeamList::move(int step)
{
    const Team *team = chosen();
    const int row = team ? static_cast<int>(team - m_teams.data()) : -1;
    const int other = neighbourOf(row, step);
    if (other < 0)
        return;
    std::vector<const Record *> order;
    for (const Team &one : m_teams)
        order.push_back(&one.record);
    std::swap(order[static_cast<size_t>(row)], order[static_cast<size_t>(other)]);
    std::vector<Edit> edits;
    for (size_t i = 0; i < order.size(); ++i) {
        const auto position = static_cast<qint64>(i) + 1;
        if (groupOf(*order[i]) < 2 && order[i]->value(field::position) != Value(position))
            edits.push_back(Edit::update(EntityKind::Team, order[i]->id, {{field::position, position}}));
    }
    m_context.workspace.commit(tr("Moved the territory %1").arg(team->record.text(field::name)), std::move(edits));
}

void TeamList::remove()
{
    const Team *team = chosen();
    if (!team || !m_canChange)
        return;
    const QString name = team->record.text(field::name);
    QString about = tr("The people of %1 stay, and so do their records. They no longer see each other's records where "
                       "their role shows them those of their teams.")
                        .arg(isolated(name));
    if (team->isTerritory)
        about += u' ' + tr("Its customers stay in this territory until they are placed in another one.");
    confirmDestruction(this, tr("Delete this team?"), about, tr("Delete team"), [this, name, id = team->record.id] {
        m_context.workspace.commit(tr("Deleted the team %1").arg(name), {Edit::remove(EntityKind::Team, id)});
    });
}

} // namespace satchel::ui

#include "moc_TeamList.cpp"
