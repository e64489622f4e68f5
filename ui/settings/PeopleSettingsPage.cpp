// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PeopleSettingsPage.h"

#include "domain/FieldNames.h"
#include "ui/assignment/AssignDialog.h"
#include "ui/common/Button.h"
#include "ui/common/Dialog.h"
#include "ui/common/Label.h"
#include "ui/common/TableLook.h"
#include "ui/settings/RecordDialog.h"
#include "ui/settings/TeamList.h"

#include <algorithm>
#include <QHeaderView>
#include <QPointer>
#include <QTableWidget>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Name, Email, FirstOwned };

/// What people own, and by which field.
const std::pair<EntityKind, FieldName> owned[] = {{EntityKind::Contact, field::owner},
    {EntityKind::Company, field::owner}, {EntityKind::Lead, field::owner}, {EntityKind::Deal, field::owner},
    {EntityKind::Task, field::assignee}};

} // namespace

PeopleSettingsPage::PeopleSettingsPage(const PageContext &context, QWidget *parent)
    : SettingsForm(parent), m_context(context), m_table(new QTableWidget), m_worker(context.workspace.workerStore())
{
    addSection(tr("People"),
        tr("Everyone who can own records or do tasks, and how many of each they have. Connections add the people of "
           "the other system; people stay in the list as long as records belong to them."));
    QStringList heads{tr("Name"), tr("E-mail")};
    for (const auto &[entity, field] : owned)
        heads += context.workspace.schema().entity(entity).pluralLabel;
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setHorizontalHeaderLabels(heads);
    m_table->setAccessibleName(tr("People"));
    applyTableStyle(*m_table);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(Email, QHeaderView::Stretch); // the numbers stay together
    for (int column = FirstOwned; column < m_table->columnCount(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    growWithRows(*m_table, 12);
    addTable(m_table);
    auto *add = new Button(Icon::Add, tr("New person"));
    auto *change = new Button(Icon::Edit, tr("Change"), Button::Variant::Ghost);
    auto *handOver = new Button(Icon::Meeting, tr("Hand over"), Button::Variant::Ghost);
    handOver->setToolTip(tr("Gives the open work of this person to others."));
    auto *me = new Button(Icon::Contact, tr("This is me"), Button::Variant::Ghost);
    me->setToolTip(tr("Your own records, tasks and changes are shown under this name on this computer."));
    for (Button *button : {add, change, handOver, me})
        button->setEnabled(!context.workspace.store().isReadOnly());
    addWide(rowOf({add, change, handOver, me}));
    addSection(tr("Teams"),
        tr("People who work together. A team can have a territory: customers are in the first one whose condition "
           "fits."));
    addWide(new TeamList(context));
    finish();
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(change, &QPushButton::clicked, this, [this] {
        if (!chosen().isNull())
            edit(chosen());
    });
    connect(handOver, &QPushButton::clicked, this, [this] {
        if (!chosen().isNull())
            openHandOver(m_context, chosen(), this);
    });
    connect(m_table, &QTableWidget::activated, this, [this] { edit(chosen()); });
    connect(me, &QPushButton::clicked, this, &PeopleSettingsPage::makeMe);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        const bool isOwnedTouched = std::ranges::any_of(
            owned, [&](const auto &kind) { return batch.touches(kind.first); });
        if (batch.touches(EntityKind::User))
            read();
        m_isStale = m_isStale || isOwnedTouched;
        countWhenSeen();
    });
    read();
}

/// What changed while another page was shown is counted when this one is shown again.
void PeopleSettingsPage::countWhenSeen()
{
    if (isVisible() && std::exchange(m_isStale, false))
        countOwned();
}

void PeopleSettingsPage::showEvent(QShowEvent *event)
{
    SettingsForm::showEvent(event);
    countWhenSeen();
}

void PeopleSettingsPage::read()
{
    const RecordId before = chosen();
    const auto rows = m_context.workspace.store().select(
        {EntityKind::User, {field::name, field::email}, {}, {field::name, false}, {}, -1, false});
    if (!rows)
        return;
    m_table->setRowCount(static_cast<int>(rows->size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = rows->text(row, 0);
        const bool isMe = rows->id(row) == m_context.workspace.me();
        auto *first = new QTableWidgetItem(isMe ? tr("%1 (you)", "name of a person").arg(name) : name);
        first->setData(Qt::UserRole, rows->id(row).toString());
        m_table->setItem(row, Name, first);
        m_table->setItem(row, Email, new QTableWidgetItem(rows->text(row, 1)));
        for (int column = FirstOwned; column < m_table->columnCount(); ++column) {
            auto *count = new QTableWidgetItem;
            count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_table->setItem(row, column, count);
        }
        if (rows->id(row) == before)
            m_table->selectRow(row);
    }
    countOwned();
}

/// A million records are counted by a worker.
void PeopleSettingsPage::countOwned()
{
    QList<RecordId> people;
    for (int row = 0; row < m_table->rowCount(); ++row)
        people += RecordId::fromString(m_table->item(row, Name)->data(Qt::UserRole).toString());
    m_worker.post([this, people](store::Store &store) {
        QHash<RecordId, QList<qint64>> counts;
        for (const RecordId &person : people) {
            for (const auto &[entity, field] : owned)
                counts[person] += store.count({entity, {}, Filter::refersTo(field, person), {}, {}, -1, false})
                                      .value_or(0);
        }
        QMetaObject::invokeMethod(this, [this, counts] { showOwned(counts); });
    });
}

void PeopleSettingsPage::showOwned(const QHash<RecordId, QList<qint64>> &counts)
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QList<qint64> ofPerson = counts.value(
            RecordId::fromString(m_table->item(row, Name)->data(Qt::UserRole).toString()));
        for (qsizetype i = 0; i < ofPerson.size(); ++i)
            m_table->item(row, FirstOwned + static_cast<int>(i))->setText(m_context.formats().count(ofPerson[i]));
    }
}

RecordId PeopleSettingsPage::chosen() const
{
    const QTableWidgetItem *item = m_table->item(m_table->currentRow(), Name);
    return item && item->isSelected() ? RecordId::fromString(item->data(Qt::UserRole).toString()) : RecordId();
}

void PeopleSettingsPage::edit(const RecordId &id)
{
    const bool isNew = id.isNull();
    openRecordDialog(m_context,
        {.entity = EntityKind::User,
            .id = id,
            .fields = {field::name, field::email},
            .heading = isNew ? tr("New person") : tr("Change a person"),
            .verb = isNew ? tr("Add person") : tr("Save person"),
            .label = [isNew](const QString &name) { return (isNew ? tr("Added %1") : tr("Changed %1")).arg(name); }},
        this);
}

void PeopleSettingsPage::makeMe()
{
    if (chosen().isNull())
        return;
    if (const auto done = m_context.workspace.store().setMe(chosen()); !done)
        Q_EMIT m_context.workspace.failed(done.error());
    read();
}

} // namespace satchel::ui

#include "moc_PeopleSettingsPage.cpp"
