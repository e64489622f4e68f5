// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PersonReachDialog.h"

#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TableLook.h"

#include <algorithm>
#include <QHeaderView>
#include <QListWidget>
#include <QTableWidget>
#include <QVBoxLayout>

namespace satchel::ui {

namespace {

constexpr int tableHeight = 200; // at 100 % text
constexpr int listHeight = 130;

/// Of a person of the team; a role that is none sees nothing.
assignment::Newcomer newcomerOf(const store::TeamOverview &team, RecordId user)
{
    const auto person = std::ranges::find(team.people, user, &store::TeamPerson::user);
    const bool hasAccess = person != team.people.end() && person->isActive;
    return {hasAccess ? person->role : QString(), {}, user};
}

QTableWidgetItem *number(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

PersonReachDialog::PersonReachDialog(
    const PageContext &context, const store::TeamOverview &team, RecordId user, QWidget *parent)
    : PersonReachDialog(
        context, team, newcomerOf(team, user), context.workspace.store().title(EntityKind::User, user), parent)
{
}

PersonReachDialog::PersonReachDialog(const PageContext &context, const store::TeamOverview &team,
    const assignment::Newcomer &newcomer, const QString &name, QWidget *parent)
    : Dialog(tr("See as %1", "a person or role").arg(isolated(name)), Width::Large, parent), m_context(context),
      m_table(new QTableWidget), m_kind(new Label({}, &Theme::Fonts::semibold)), m_records(new QListWidget),
      m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    if (const auto role = std::ranges::find(team.roles, newcomer.role, &store::TeamRole::name);
        role != team.roles.end())
        m_role = *role;
    auto *about = new Label(tr("The records of this computer as they would see them, by role, teams and sharing."),
        &Theme::Fonts::body, TextColor::Secondary);
    about->setWordWrap(true);
    const QStringList heads = {tr("Kind of record"), tr("All"), tr("Sees"), tr("Changes"), tr("Deletes")};
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setAccessibleName(windowTitle());
    applyTableStyle(*m_table);
    for (int column = 1; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_table->setMinimumHeight(Theme::of(this).px(tableHeight));
    m_table->setRowCount(1);
    m_table->setItem(0, 0, new QTableWidgetItem(tr("Counting…")));
    m_kind->setWordWrap(true);
    m_records->setMinimumHeight(Theme::of(this).px(listHeight));
    m_records->setUniformItemSizes(true);
    content()->addWidget(about);
    content()->addWidget(m_table);
    content()->addWidget(m_kind);
    content()->addWidget(m_records);
    addButton(tr("Close"), Button::Variant::Primary);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int row) { showKind(row); });
    m_worker.post([this, team, newcomer](store::Store &store) {
        const auto rights = assignment::rightsOf(store, team, newcomer);
        const auto found = rights ? assignment::reachOf(store, *rights, m_isClosed)
                                  : Result<std::vector<assignment::Reach>>(fail(rights.error()));
        QMetaObject::invokeMethod(this, [this, found] { show(found); });
    });
}

PersonReachDialog::~PersonReachDialog()
{
    m_isClosed = true;
}

void PersonReachDialog::show(const Result<std::vector<assignment::Reach>> &found)
{
    if (!found)
        return setError(sentenceFor(found.error()));
    m_table->setRowCount(static_cast<int>(found->size()));
    for (int row = 0; const assignment::Reach &one : *found) {
        const Formats formats = m_context.formats();
        m_table->setItem(row, 0, new QTableWidgetItem(m_context.workspace.schema().entity(one.entity).pluralLabel));
        for (int column = 1; const qint64 count : {one.all, one.seen, one.edited, one.deleted})
            m_table->setItem(row, column++, number(formats.count(count)));
        ++row;
    }
    m_found = *found;
    if (!m_found.empty())
        m_table->setCurrentCell(0, 0);
}

/// The records of a kind that they see, and the fields of it that they do not.
void PersonReachDialog::showKind(int row)
{
    m_records->clear();
    if (row < 0 || row >= static_cast<int>(m_found.size()))
        return;
    const assignment::Reach &reach = m_found[static_cast<size_t>(row)];
    const Entity &entity = m_context.workspace.schema().entity(reach.entity);
    QStringList hidden;
    if (m_role && m_role->fields.contains(reach.entity)) {
        for (const auto &[name, access] : m_role->fields.at(reach.entity)) {
            const Field *field = entity.find(name);
            if (field && access == store::FieldAccess::Hidden)
                hidden.append(field->label);
        }
    }
    const Formats formats = m_context.formats();
    const QString seen = tr("%1: sees %2 of %3", "kind of record, number, number")
                             .arg(entity.pluralLabel, formats.count(reach.seen), formats.count(reach.all));
    m_kind->setText(hidden.isEmpty()
            ? seen
            : tr("%1, without %2", "what is seen, fields").arg(seen, QLocale().createSeparatedList(hidden)));
    m_records->setAccessibleName(seen);
    for (const assignment::SeenRecord &one : reach.examples) {
        const QString title = m_context.workspace.store().title(reach.entity, one.id);
        m_records->addItem(one.isEdited ? title : tr("%1 (reads only)", "a record").arg(title));
    }
    const qint64 more = reach.seen - static_cast<qint64>(reach.examples.size());
    if (more > 0)
        m_records->addItem(tr("and %Ln more", nullptr, static_cast<int>(more)));
    if (reach.seen == 0)
        m_records->addItem(tr("They see none of them."));
}

} // namespace satchel::ui

#include "moc_PersonReachDialog.cpp"
